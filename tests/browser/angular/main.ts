// A partner's Angular application with its router (tests/browser/hosts/angular.rs).
//
// In: the packed widget. Out: two routes; the answers are the application's own, and are given back whenever the check is shown again.

import { Component, CUSTOM_ELEMENTS_SCHEMA, Injectable, inject, signal } from "@angular/core";
import { bootstrapApplication } from "@angular/platform-browser";
import { provideRouter, RouterLink, RouterOutlet } from "@angular/router";
import "fidelity-check";
import type { FidelityCheck } from "fidelity-check";
import rubric from "fidelity-check/programmes/scale-up-readiness.json";

@Injectable({ providedIn: "root" })
class Kept {
  readonly value = signal<FidelityCheck["value"]>(null);
}

@Component({ selector: "partner-home", template: "<h1>Home</h1>" })
class Home {}

@Component({
  selector: "partner-check",
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <fidelity-check [rubric]="rubric" [value]="kept.value()" layout="single" loading="eager" (fidelity-change)="keep($event)">
      <p>This self-check needs JavaScript.</p>
    </fidelity-check>
  `,
})
class Check {
  readonly rubric = rubric;
  readonly kept = inject(Kept);

  keep(event: Event) {
    this.kept.value.set((event.currentTarget as FidelityCheck).value);
  }
}

@Component({
  selector: "partner-app",
  imports: [RouterLink, RouterOutlet],
  template: `
    <nav><a routerLink="/">Home</a> <a routerLink="/check">Check</a></nav>
    <p id="kept">{{ count() }} kept</p>
    <router-outlet />
  `,
})
class App {
  readonly kept = inject(Kept);

  count() {
    const value = this.kept.value();
    return typeof value === "object" ? Object.keys(value?.elements ?? {}).length : 0;
  }
}

bootstrapApplication(App, {
  providers: [
    provideRouter([
      { path: "", component: Home },
      { path: "check", component: Check },
    ]),
  ],
});
