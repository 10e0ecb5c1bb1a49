// The press: the tag with its first page in it, or the check in one file, as the command makes them (`fidelity-check embed` and `pack`).
//
// In: the text of a rubric, and options. Out: {html, header, hash}. It fetches its own module and the widget's files from beside it, compares
// them with `integrity.json`, and sends nothing. It knows no page: whoever imports it decides what to show and save.

const GLUE = "./__FC_PRESS__";
const WASM = "./__FC_PRESS_WASM__";

let begun;

async function fetched(name) {
  const address = new URL(name, import.meta.url).href;
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return response;
}

async function start() {
  const [glue, module, table] = await Promise.all([import(GLUE), fetched(WASM), fetched("integrity.json").then(found => found.text())]);
  await glue.default({ module_or_path: module });
  return { glue, table };
}

// Once for all calls; a failed start is tried again by the next.
function press() {
  begun ??= start();
  begun.catch(() => {
    begun = undefined;
  });
  return begun;
}

// As a plain object: what the module holds is given back at once.
function plain(made) {
  const { html, header, hash } = made;
  made.free();
  return { html, header, hash };
}

const text = given => (given === undefined || typeof given === "string" ? given : JSON.stringify(given));

/**
 * The lines that put a check on a page, with its first page in them.
 * @param {string} rubricText
 * @param {{ attributes?: Record<string, unknown>, overlay?: unknown, base?: string, [more: string]: unknown }} [options]
 */
export async function embed(rubricText, { attributes, overlay, base, ...more } = {}) {
  const { glue, table } = await press();
  const wishes = {
    base: base ?? new URL(".", import.meta.url).href,
    overlay: text(overlay),
    attributes: Object.entries(attributes ?? {}).map(([name, value]) => [name, value === true ? "" : String(value)]),
    ...more,
  };
  return plain(await glue.lines(table, rubricText, JSON.stringify(wishes)));
}

/**
 * The check in one file.
 * @param {string} rubricText
 * @param {{ overlay?: unknown, answers?: unknown, [more: string]: unknown }} [options]
 */
export async function pack(rubricText, { overlay, answers, ...more } = {}) {
  const { glue, table } = await press();
  const bytes = name => fetched(name).then(async found => new Uint8Array(await found.arrayBuffer()));
  const files = await Promise.all(glue.parts(table).map(bytes));
  const wishes = { overlay: text(overlay), answers: text(answers), ...more };
  return plain(await glue.file(table, rubricText, JSON.stringify(wishes), files));
}
