// The office itself, where it works: in a thread of its own, or on the page in slices, with the same result. As a worker this file answers
// messages; on the page the element imports it and asks `Desk`.
//
// In: what is asked, by name, with plain values and files. Out: plain values, most of them JSON as text. It draws nothing.

import { packs } from "../../studio/workbook/packer.js";
// @ts-expect-error The build gives the module its name.
import begin, { delete_kept, keep, kept, Desk as Office, open_kept } from "./__FC_OFFICE__";
import { pause } from "./clock.js";

const WASM = new URL("./__FC_OFFICE_WASM__", import.meta.url).href;
// What is asked of the device and not of the office: the collections that are kept.
const KEPT = { delete_kept, keep, kept, open_kept };
// How long it works before the page has its turn, in milliseconds.
const SLICE = 20;

export class Desk {
  #office;
  #language = "en";

  static async open() {
    await begin({ module_or_path: WASM });
    const desk = new Desk();
    desk.#office = new Office();
    return desk;
  }

  // Does what is asked; `told` hears how far it is.
  async ask(what, parts, told = () => {}) {
    if (Object.hasOwn(this.#acts, what)) return this.#acts[what](told, ...parts);
    if (Object.hasOwn(KEPT, what)) return KEPT[what](...parts);
    return this.#office[what](...parts);
  }

  // What is in a file that has to be unpacked; a list of sites is all that an office looks for in one.
  async #unpack(name, bytes) {
    const module = await packs().catch(() => null);
    if (!module) return this.#office.not_fetched(name);
    try {
      this.#office.unpacked(name, module.lists(bytes, this.#language));
    } catch {
      this.#office.gave_up(name);
    }
  }

  #acts = {
    set: (_, language, today, hideNames) => {
      this.#language = language;
      this.#office.set(language, today, hideNames);
      return this.#office.labels();
    },
    read: async (told, files) => {
      const rest = rests();
      for (const [at, file] of files.entries()) {
        const bytes = await held(file);
        await rest();
        if (!bytes) this.#office.not_given(file.name);
        else if (!this.#office.add(file.name, bytes)) await this.#unpack(file.name, bytes);
        told(at + 1);
        await rest();
      }
    },
    // A workbook of the tables: its bytes, or the name of the label that says why there is none.
    workbook: async () => {
      const module = await packs().catch(() => null);
      if (!module) return { why: "workbook_not_written" };
      try {
        const bytes = module.typed(this.#office.sheets());
        return bytes ? { bytes } : { why: "workbook_too_large" };
      } catch {
        return { why: "workbook_too_large" };
      }
    },
    picture: async () => {
      const rest = rests();
      while (this.#office.step()) await rest();
      await pause();
      return this.#office.picture();
    },
    // Why a draft cannot be tried, or what it would change.
    try_out: async (_, draft) => {
      this.#office.close_trial();
      if (!draft) return {};
      const bytes = await held(draft);
      const why = bytes ? this.#office.try_out(draft.name, bytes) : this.#office.why_not_given();
      if (why) return { why };
      const rest = rests();
      while (this.#office.try_step()) await rest();
      return { found: this.#office.tried() };
    },
  };
}

// Pauses once a slice is over.
function rests() {
  let begun = performance.now();
  return async () => {
    if (performance.now() - begun < SLICE) return;
    await pause();
    begun = performance.now();
  };
}

// The bytes of a file, or of a text with a name; nothing if the browser does not give them.
async function held(file) {
  if (typeof file.text === "string") return new TextEncoder().encode(file.text);
  try {
    // Not by whether it has `bytes`: that is a method of every file in newer browsers.
    return new Uint8Array(file instanceof Blob ? await file.arrayBuffer() : file.bytes);
  } catch {
    return null;
  }
}

if (globalThis.WorkerGlobalScope && globalThis instanceof globalThis.WorkerGlobalScope) {
  const opened = Desk.open();
  opened.then(
    () => postMessage({ ready: true }),
    () => postMessage({ ready: false }),
  );
  addEventListener("message", async ({ data: { number, what, parts } }) => {
    try {
      const value = await (await opened).ask(what, parts, far => postMessage({ number, far }));
      postMessage({ number, value });
    } catch (error) {
      postMessage({ number, error: String(error?.message ?? error) });
    }
  });
}
