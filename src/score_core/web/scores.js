// The scores so far, while the widget is on its way: what stands in the cards of a page is read, and what it comes to is shown there.
//
// In: the module's bytes as they come, and a page drawn beforehand, which carries what scores need of its rubric (src/score_core/rules.rs). Out:
// the value of each score, as text. It must not know what a rubric or an answer is: it passes lines on (src/web/given.rs). The build
// (xtask/src/build.rs) puts the glue in the place of the import below.

// @ts-expect-error It is written by wasm-bindgen.
import * as glue from "./glue.js";

let begun;

/**
 * The scores of a page's rubric; null if what the page carries of it cannot be read.
 * @param {Promise<Response>} module what was asked for while this script came
 * @param {string} rules
 */
export async function read(module, rules) {
  await (begun ??= glue.default({ module_or_path: module }));
  return glue.Scores.read(rules) ?? null;
}

/** What has been entered in a page: its language, then a line for each control of an answer that holds something. */
export function given(page) {
  const lines = [page.querySelector("[lang]")?.lang ?? ""];
  for (const { name, id, type, checked, value } of page.querySelectorAll(".fc-card fieldset input")) {
    const of = /-a-(\d+(r\d+)?(c\d+|f\d)?)$/.exec(name || id)?.[1];
    if (of && (/radio|checkbox/.test(type) ? checked : value)) lines.push(`${of} ${value}`);
  }
  return lines.join("\n");
}

/** Shows the values where they have a place. */
export function show(scores, values) {
  for (const place of scores.querySelectorAll("[data-score]")) {
    const value = values[place.dataset.score];
    place.classList.toggle("fc-live--none", !value);
    place.querySelector("b").textContent = value;
  }
}
