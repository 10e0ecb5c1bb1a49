// The review copy: a colleague's comments and other words, collected on the page and saved as one file.
//
// In: the fields of the page, and what it is about as JSON. Out: a file of comments, and the same page filled in again from such a file.
// Nothing is asked of a network, and nothing is kept unless it is saved.

const about = JSON.parse(document.getElementById("about").textContent);
const words = about.words;
const by = /** @type {HTMLInputElement} */ (document.getElementById("by"));
const said = document.getElementById("said");
const fields = /** @type {HTMLTextAreaElement[]} */ ([...document.querySelectorAll("[data-element]")]);
// The id of each comment and how often it was changed, so that a later file of the same person takes the place of an earlier one.
const known = new Map();
let unsaved = false;

const place = field => [field.dataset.element, field.dataset.field ?? "", field.dataset.language ?? ""].join("\n");
// What stands in the rubric is a suggestion only once it is changed.
const original = field => (field.dataset.field ? field.defaultValue : "");

function newId() {
  return [...crypto.getRandomValues(new Uint8Array(8))].map(byte => byte.toString(16).padStart(2, "0")).join("");
}

function day() {
  const now = new Date();
  const two = number => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

function comment(field) {
  const old = known.get(place(field));
  const { element, language } = field.dataset;
  const text = field.value.trim();
  const changed = !old || old.text !== text;
  const one = {
    id: old?.id ?? newId(),
    revision: (old?.revision ?? 0) + (changed ? 1 : 0),
    day: changed ? day() : old.day,
    element,
    text,
  };
  if (field.dataset.field) Object.assign(one, { field: field.dataset.field, language, was: original(field) });
  known.set(place(field), one);
  return one;
}

function save() {
  if (!by.value.trim()) {
    said.textContent = words.who;
    by.focus();
    return;
  }
  const given = fields.filter(field => field.value.trim() !== original(field).trim() || known.has(place(field)));
  const file = {
    fidelity_studio_comments: 1,
    rubric: about.rubric,
    by: by.value.trim(),
    comments: given.map(comment),
  };
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([`${JSON.stringify(file, null, 2)}\n`], { type: "application/json" }));
  const name = by.value
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "");
  link.download = `${about.rubric.id}-comments-${name || "review"}.json`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
  unsaved = false;
  said.textContent = words.saved;
}

function read(text) {
  let file;
  try {
    file = JSON.parse(text);
  } catch {
    file = undefined;
  }
  if (file?.fidelity_studio_comments !== 1 || file.rubric?.id !== about.rubric.id || !Array.isArray(file.comments)) {
    said.textContent = words.wrong;
    return;
  }
  by.value = file.by;
  for (const one of file.comments) {
    const field = fields.find(
      field =>
        field.dataset.element === one.element &&
        (field.dataset.field ?? "") === (one.field ?? "") &&
        (field.dataset.language ?? "") === (one.language ?? ""),
    );
    if (!field) continue;
    field.value = one.text;
    known.set(place(field), one);
    for (let around = field.closest("details"); around; around = around.parentElement.closest("details")) around.open = true;
  }
  unsaved = false;
  said.textContent = words.opened;
}

for (const field of [by, ...fields]) {
  field.addEventListener("input", () => {
    unsaved = true;
    said.textContent = "";
  });
}
document.getElementById("save").addEventListener("click", save);
const open = /** @type {HTMLInputElement} */ (document.getElementById("open"));
open.addEventListener("change", async () => {
  const [file] = open.files;
  if (file) read(await file.text());
  open.value = "";
});
addEventListener("beforeunload", event => unsaved && event.preventDefault());
