// <fidelity-studio>: an owner makes a rubric out of her table or list.
//
// In: files, clipboards and answers to questions, from a person or by the methods below. Out: a preview, the rubric as JSON text, problems,
// and two events. Nothing is sent anywhere. Nothing is kept in the browser unless a person asks for it; files are handed over.

import { packs } from "../workbook/packer.js";

const GLUE = new URL("./__FC_STUDIO__", import.meta.url).href;
const WASM = new URL("./__FC_STUDIO_WASM__", import.meta.url).href;
const CSS = ["./__FC_TOKENS_CSS__", "./__FC_STUDIO_CSS__"].map(name => new URL(name, import.meta.url).href);

// Where there is no DOM, as while a page is rendered on a server, this module may be imported and does nothing.
const Base = /** @type {typeof HTMLElement} */ (globalThis.HTMLElement ?? class {});

let count = 0;
const sheets = new Map();

async function fetched(url) {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return response;
}

// A stylesheet is constructed: a policy without `unsafe-inline` allows no other in a shadow root.
async function sheet(url) {
  if (!sheets.has(url)) {
    const made = new CSSStyleSheet();
    sheets.set(
      url,
      fetched(url).then(async response => {
        made.replaceSync(await response.text());
        return made;
      }),
    );
    sheets.get(url).catch(() => sheets.delete(url));
  }
  return sheets.get(url);
}

const compiled = new Map();
async function module(url) {
  if (!compiled.has(url)) {
    compiled.set(
      url,
      fetched(url).then(async response =>
        response.headers.get("content-type") === "application/wasm"
          ? WebAssembly.compileStreaming(response)
          : WebAssembly.compile(await response.arrayBuffer()),
      ),
    );
    compiled.get(url).catch(() => compiled.delete(url));
  }
  return compiled.get(url);
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const KINDS = { html: "text/html", txt: "text/plain", csv: "text/csv" };

function kind(name) {
  return KINDS[name.slice(name.lastIndexOf(".") + 1)] ?? "application/json";
}

function download(name, blob) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}

export class FidelityStudio extends Base {
  static observedAttributes = ["lang"];

  #root = this.attachShadow({ mode: "open" });
  #studio;
  #waiting;
  #trial;
  #tried = null;
  // A draft that is kept is written out before the page goes.
  #leaving = () => this.#studio?.flush();
  #asking = event => this.#studio?.unsaved() && event.preventDefault();
  /** Kept with the element as soon as it can be used; broken if a file of it cannot be fetched. */
  ready = new Promise((resolve, reject) => (this.#waiting = { resolve, reject }));

  constructor() {
    super();
    this.ready.catch(() => {});
  }

  connectedCallback() {
    addEventListener("beforeunload", this.#asking);
    addEventListener("pagehide", this.#leaving);
    document.addEventListener("visibilitychange", this.#leaving);
    this.#begin ??= this.#start();
  }

  disconnectedCallback() {
    removeEventListener("beforeunload", this.#asking);
    removeEventListener("pagehide", this.#leaving);
    document.removeEventListener("visibilitychange", this.#leaving);
  }

  attributeChangedCallback() {
    this.#studio?.speak(this.#language());
  }

  #begin;
  async #start() {
    const said = document.createElement("p");
    said.setAttribute("role", "status");
    try {
      // Each element has an instance of its own: the same address with another fragment is another module of the same file.
      const [glue, wasm, ...styles] = await Promise.all([import(`${GLUE}#${++count}`), module(WASM), ...CSS.map(sheet)]);
      this.#root.adoptedStyleSheets = styles;
      await glue.default({ module_or_path: wasm });
      const mount = document.createElement("div");
      this.#root.replaceChildren(mount);
      this.#studio = new glue.Studio(mount, this.#language(), (name, detail) => this.#hear(name, detail));
      await this.#studio.drawn();
      this.#waiting.resolve(this);
    } catch (error) {
      this.#begin = undefined;
      said.textContent = `The studio cannot start: ${error.message}`;
      this.#root.replaceChildren(said);
      this.#waiting.reject(error);
    }
  }

  #language() {
    return (this.closest("[lang]")?.lang ?? document.documentElement.lang) || "en";
  }

  #hear(name, detail) {
    if (name === "save")
      download(detail.name, detail.bytes ? new Blob([detail.bytes], { type: XLSX }) : new Blob([detail.text], { type: kind(detail.name) }));
    else if (name === "publish") return this.#publish(detail);
    else if (name === "press") return this.#press(detail);
    else if (name === "packer") return packs();
    else if (name === "try") this.#try(0);
    else if (name === "change") {
      // After the call that changed it, so that a listener may call back.
      queueMicrotask(() => {
        this.dispatchEvent(new CustomEvent("fidelity-studio-change", { bubbles: true, composed: true }));
      });
      this.#try();
    } else if (name === "crashed") {
      this.dispatchEvent(new ErrorEvent("error", { message: detail }));
    }
  }

  // The lines with their first page, and the check in one file. Both are made of the widget's files, where those lie beside this script.
  async #press({ rubric, stem }) {
    try {
      // @ts-expect-error It lies beside this script once both are built.
      const { embed, pack } = await import("./press.js");
      const [lines, file] = await Promise.all([embed(rubric, { src: `${stem}.json` }), pack(rubric)]);
      return [
        { what: "snapshot", name: `${stem}-lines.html`, text: lines.html },
        { what: "packed", name: `${stem}.html`, text: file.html },
      ];
    } catch (error) {
      console.warn(`Fidelity Check: published without the lines with a first page, and without the single file: ${error.message}`);
      return [];
    }
  }

  #publish({ archive, archiveName, saves, ...rest }) {
    const detail = { ...rest, archiveName, archive: new Blob([archive], { type: "application/zip" }) };
    if (saves) download(archiveName, detail.archive);
    this.dispatchEvent(new CustomEvent("fidelity-studio-publish", { detail, bubbles: true, composed: true }));
    return detail;
  }

  // The real self-check on the unsaved rubric, if the page has it. It is given the rubric a moment after the last change.
  #try(after = 600) {
    clearTimeout(this.#trial);
    this.#trial = setTimeout(() => this.#show(), after);
  }

  #show() {
    const place = this.#root.querySelector(".fs-widget");
    if (!place || place.hidden || !customElements.get("fidelity-check")) return;
    let check = /** @type {import("../../web/element/index").FidelityCheck} */ (place.firstElementChild);
    if (!check) {
      check = document.createElement("fidelity-check");
      check.loading = "eager";
      check.headingLevel = 4;
      // What was answered stays, as far as it still fits.
      check.addEventListener("fidelity-ready", () => this.#tried && (check.value = this.#tried));
    }
    check.lang = place.dataset.language || this.#language();
    check.layout = /** @type {typeof check.layout} */ (place.dataset.layout);
    if (!check.isConnected) place.append(check);
    if (check.state === "ready") this.#tried = check.answeredCount || check.unsaved ? check.value : null;
    if (this.#tried?.rubric?.id !== JSON.parse(this.rubric).id) this.#tried = null;
    // It would ask whether its answers may go; they are given back.
    check.unsaved = false;
    check.rubric = this.rubric;
  }

  #made() {
    if (!this.#studio) throw new Error("the studio is not ready: wait for its promise `ready`");
    return this.#studio;
  }

  /** The rubric as JSON text, as it stands; empty before there is one. To set it opens it. */
  get rubric() {
    return this.#studio?.rubric() ?? "";
  }

  set rubric(value) {
    const text = typeof value === "string" ? value : JSON.stringify(value, null, 2);
    this.ready.then(() => this.#studio.set(text)).catch(() => {});
  }

  /** What the checker says about the rubric: `{severity, code, place, line, column, about, message, hint}`. */
  get problems() {
    return this.#studio ? JSON.parse(this.#studio.problems()) : [];
  }

  /** Reads a rubric, a CSV file or a workbook; several files at once are the sheets of one. */
  async open(data) {
    await this.ready;
    const given = Array.isArray(data) || (globalThis.FileList && data instanceof FileList) ? [...data] : [data];
    if (given.length === 1 && typeof given[0] === "string" && !/^\s*[{<]/.test(given[0]))
      return this.#shown(() => this.#made().paste("", given[0]));
    // Its turn is when it was called: what is done while the bytes are read comes later.
    const turn = this.#made().turn();
    const contents = await Promise.all(
      given.map(async one => (typeof one === "string" ? new TextEncoder().encode(one) : new Uint8Array(await one.arrayBuffer()))),
    );
    return this.#shown(() =>
      this.#made().open(
        turn,
        given.map(one => one.name ?? ""),
        contents,
      ),
    );
  }

  /** Reads what is on a clipboard. */
  async paste({ html = "", text = "" } = {}) {
    await this.ready;
    return this.#shown(() => this.#made().paste(html, text));
  }

  /** Answers a question of the preview; resolves to the preview as it is then. */
  async choose(id, value) {
    await this.ready;
    const preview = this.#made().choose(id, value);
    await this.#made().drawn();
    if (preview === undefined) throw new Error(`no question \`${id}\` with the choice \`${value}\``);
    return JSON.parse(preview);
  }

  /** Makes the preview the rubric; resolves to its problems. */
  async accept() {
    await this.ready;
    return this.#shown(() => this.#made().accept());
  }

  /** The rubric as the workbook of the template: `{name, workbook, more}`; `more` names the parts that stand there as text. */
  async template() {
    await this.ready;
    const made = await this.#made().template();
    if (!made) throw new Error("there is no rubric that can be written into a workbook");
    const [name, bytes, more] = made;
    return { name, workbook: new Blob([bytes], { type: XLSX }), more };
  }

  /** Publishes: resolves to what the event `fidelity-studio-publish` tells, without saving a file; what stands against it breaks the promise. */
  async publish() {
    await this.ready;
    return this.#made().publish();
  }

  /** Takes a step back; `false` if there is none. */
  undo() {
    return this.#studio?.undo() ?? false;
  }

  /** Makes a step once more that was taken back; `false` if there is none. */
  redo() {
    return this.#studio?.redo() ?? false;
  }

  // Whether it can be read or not: it is told once the page shows it and the focus is where it goes, so that nothing moves from under a
  // press that follows.
  async #shown(act) {
    try {
      return JSON.parse(await act());
    } finally {
      await this.#made().drawn();
    }
  }
}

/** Registers the element, once. */
export function define(tag = "fidelity-studio") {
  if (globalThis.customElements && !customElements.get(tag)) customElements.define(tag, FidelityStudio);
}
define();
