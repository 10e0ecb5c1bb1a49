// A check in one file: all that the other pages fetch stands in this one, and nothing is asked of any network.
//
// In: the rubric, local rules and answers in the file's own text, and the parts of the widget beside them (`src/pack.rs` writes them).
// Out: one <fidelity-check> at work, and on request a copy of the file that has the answers in it.
// The build (xtask/src/build.rs) puts the element, its loader and the glue in the place of the import below.

// @ts-expect-error The build puts it here.
import * as own from "./fidelity-check.element.js";

const WORDS = __FC_ONE_FILE_WORDS__;

// A text of the file as it was packed.
function text(id) {
  const at = by(id);
  const way = at?.dataset.lessThan;
  return way ? at.textContent.replaceAll(way, "<") : at?.textContent;
}

const by = id => document.getElementById(id);
// Before anything is drawn into it.
const pristine = /** @type {HTMLElement} */ (document.documentElement.cloneNode(true));

// In the place of the browser's own, for everything in this script: a part of the file, by the last step of its address.
async function fetch(address) {
  const name = address.slice(address.lastIndexOf("/") + 1);
  const part = document.querySelector(`script[data-name="${name}"]`);
  if (!part) return new Response(null, { status: 404 });
  const packed = Uint8Array.from(atob(part.textContent), letter => letter.charCodeAt(0));
  const bytes = new Blob([packed]).stream().pipeThrough(new DecompressionStream("gzip"));
  return new Response(bytes, { headers: { "content-type": part.dataset.type } });
}

const check = document.querySelector("fidelity-check");
const words = () => WORDS[check.shadowRoot?.querySelector("[lang]")?.lang] ?? WORDS[document.documentElement.lang] ?? WORDS.en;

function speak() {
  for (const id of ["copy", "foot"]) by(id).textContent = words()[id];
  // A copy has no fingerprint.
  const label = by("of-this-file");
  if (label) label.textContent = words().fingerprint;
}

// The file as it was opened, with these answers in the place of any others.
function copy(answers) {
  const page = /** @type {HTMLElement} */ (pristine.cloneNode(true));
  const kept = page.querySelector("#fidelity-check");
  // What would end the script early is written another way, which JSON reads the same.
  // It is no longer the file that was packed, and has no fingerprint of its own.
  page.querySelector("#fingerprint")?.remove();
  for (const comment of [...page.querySelector("head").childNodes].filter(child => child.nodeType === Node.COMMENT_NODE)) comment.remove();
  kept.textContent = answers.replaceAll("<", "\\u003c");
  return `<!doctype html>\n${page.outerHTML}\n`;
}

by("copy").addEventListener("click", async () => {
  const answers = await (await check.export("json", { notes: true })).text();
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([copy(answers)], { type: "text/html" }));
  const name = decodeURIComponent(location.pathname.slice(location.pathname.lastIndexOf("/") + 1)).replace(/\.html?$/i, "");
  link.download = `${name || "fidelity-check"}-${new Date().toISOString().slice(0, 10)}.html`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
  check.unsaved = false;
  by("said").textContent = words().copied;
});

const needs = by("needs");
const hasWebAssembly = typeof WebAssembly === "object";
if (hasWebAssembly && typeof DecompressionStream === "function") {
  needs.remove();
  check.rubric = text("rubric");
  if (by("overlay")) check.overlay = text("overlay");
  const answers = by("fidelity-check").textContent.trim();
  check.setAttribute("history", "");
  own.define();
  if (answers) check.value = answers;
  check.ready.then(() => {
    by("copy").hidden = false;
    speak();
    new MutationObserver(speak).observe(check.shadowRoot, { attributeFilter: ["lang"], subtree: true });
  });
  speak();
} else {
  needs.textContent = hasWebAssembly ? words().old : words()["switched-off"];
  needs.classList.add("needs--now");
}
