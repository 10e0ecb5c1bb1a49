// The tag <fidelity-check> in the JSX of Solid 1. In a file of yours: `import type {} from "fidelity-check/solid";`

import type { FidelityCheck, FidelityCheckAttributes, FidelityEvents } from "./index.js";
import type { JSX } from "solid-js";

type Listeners = { [Name in keyof FidelityEvents as `on:${Name}`]?: (event: FidelityEvents[Name] & { currentTarget: FidelityCheck }) => void };
type Properties = { [Name in "rubric" | "overlay" | "value" | "baseline" as `prop:${Name}`]?: FidelityCheckAttributes[Name] };
type Html = Omit<JSX.HTMLAttributes<FidelityCheck>, keyof FidelityCheckAttributes>;

declare module "solid-js" {
  namespace JSX {
    interface IntrinsicElements {
      "fidelity-check": Html & FidelityCheckAttributes & Properties & Listeners;
    }
  }
}
