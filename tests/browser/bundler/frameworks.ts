// The tag in the types of each framework (tests/browser/journeys/bundler.rs). Never run.

import type { FidelityCheck } from "fidelity-check";
import type {} from "fidelity-check/preact";
import type {} from "fidelity-check/solid";
import type {} from "fidelity-check/vue";
import type { JSX as Preact } from "preact";
import type { JSX as Solid } from "solid-js";
import type { GlobalComponents } from "vue";

export const preact: Preact.IntrinsicElements["fidelity-check"] = {
  src: "r.json",
  layout: "single",
  class: "wide",
  "onfidelity-change": ({ detail, currentTarget }) => currentTarget.goTo(detail.element),
};
export const solid: Solid.IntrinsicElements["fidelity-check"] = {
  "prop:rubric": {},
  results: "live",
  "on:fidelity-error": ({ detail }) => console.log(detail.code),
};
type Vue = InstanceType<GlobalComponents["fidelity-check"]>["$props"];
export const vue: Vue = { rubric: {}, history: true, "onFidelity-step": ({ detail }: { detail: { to: string } }) => console.log(detail.to) };

// @ts-expect-error There is no such way to keep answers.
export const cloud: Preact.IntrinsicElements["fidelity-check"] = { storage: "cloud" };
// @ts-expect-error There is no such way to keep answers.
export const cloudInVue: Vue = { storage: "cloud" };

document.addEventListener("fidelity-change", ({ detail, target }) => {
  const answered: number = detail.answered;
  console.log(answered, (target as FidelityCheck).complete);
});
// @ts-expect-error A step has no element.
document.addEventListener("fidelity-step", ({ detail }) => detail.element);
