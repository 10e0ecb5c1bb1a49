// A partner's own application, built by Vite and checked by TypeScript (tests/browser/journeys/bundler.rs).
//
// In: the packed widget, as npm installs it. Out: a rubric in place, and what the element tells, kept where a journey can
// read it. Each line that is expected to be an error is one more proof that the types are not all `any`.

import { FidelityError, type Answers, type FidelityCheck, type Result } from "fidelity-check";
import { define } from "fidelity-check/element";
import rubric from "fidelity-check/programmes/scale-up-readiness.json";

define();
const check: FidelityCheck = document.querySelector("fidelity-check")!;
check.layout = "single";
check.rubric = rubric;
check.addEventListener("fidelity-change", ({ detail }) => {
  const { element, answered, total }: { element: string; answered: number; total: number } = detail;
  document.body.dataset.answered = `${element} ${answered}/${total}`;
});
check.addEventListener("fidelity-complete", event => {
  const result: Result = event.detail.result;
  document.body.dataset.complete = String(result.format);
});
check.addEventListener("fidelity-error", ({ detail: { code } }) => (document.body.dataset.failed = code));

try {
  const ready: FidelityCheck = await check.ready;
  const value: Answers | string | null = ready.value;
  document.body.dataset.ready = String(value);
} catch (error) {
  if (error instanceof FidelityError) document.body.dataset.failed = error.code;
}

/** Never called: what a type checker has to refuse. */
export function mistakes() {
  // @ts-expect-error There is no such layout.
  check.layout = "sideways";
  // @ts-expect-error There is no such property.
  check.colour = "red";
  // @ts-expect-error The result can only be read.
  check.result = null;
}
