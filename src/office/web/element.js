// <fidelity-office>: takes files, asks the module for the picture of all of them, and draws it. Nothing is uploaded, and nothing is kept
// unless somebody asks for it.
//
// In: files that are dropped, chosen or handed to `add`. Out: what stands on the page, `summary`, `export` and the event
// `fidelity-office-change`. What anything comes to is decided in the module, which works in a thread of its own where the page may start one,
// and otherwise here in slices, so that the page around stays responsive either way. The build puts the parts that it imports into this script.

import { attention, basis } from "./calls.js";
import { actions, changes } from "./changes.js";
import { pause, today } from "./clock.js";
import { due, permits } from "./dates.js";
import { make } from "./draw.js";
import { feedback } from "./feedback.js";
import { dropped, given } from "./files.js";
import { agreement, drift, elements, history } from "./findings.js";
import { changed, keeps, look } from "./kept.js";
import { matrix } from "./matrix.js";
import { quality } from "./quality.js";
import { saves } from "./save.js";
import { opened } from "./thread.js";
import { whatIf } from "./what-if.js";

const CSS = ["./__FC_TOKENS_CSS__", "./__FC_OFFICE_CSS__"].map(name => new URL(name, import.meta.url).href);
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
// In the order in which they stand on the page.
const PARTS = [
  basis,
  attention,
  matrix,
  elements,
  drift,
  history,
  agreement,
  changes,
  actions,
  due,
  permits,
  quality,
  whatIf,
  feedback,
  saves,
  keeps,
];

export class FidelityOffice extends HTMLElement {
  static observedAttributes = ["lang"];
  #desk = null;
  #queue = Promise.resolve();
  #ready;
  #body;
  // What is shown and what has been chosen: each part draws from it, and asks and acts through it.
  #page = {
    root: this.attachShadow({ mode: "open" }),
    status: null,
    list: null,
    picture: null,
    labels: {},
    pool: "",
    sort: "need",
    hidden: false,
    all: new Set(),
    published: null,
    chosen: {},
    written: false,
    texts: [],
    draft: null,
    tried: null,
    untried: "",
    // The collection as it is kept in this browser, once somebody has asked for it.
    kept: null,
    keptName: "",
    told: "",
    keeping: null,
    asked: 0,
    ask: (what, ...parts) => this.#desk.ask(what, parts),
    language: () => this.lang || this.closest("[lang]")?.lang || "en",
    add: files => this.add(files),
    whatIf: file => this.whatIf(file),
    export: format => this.export(format),
    set: () => this.#set(),
    renew: () => this.#renew(),
    again: () => this.#draw(),
    redraw: (name, part) => this.#redraw(name, part),
  };

  constructor() {
    super();
    for (const href of CSS) this.#page.root.append(make("link", { rel: "stylesheet", href }));
  }

  get ready() {
    this.#ready ??= this.#begin();
    // Another attempt may succeed.
    this.#ready.catch(() => (this.#ready = undefined));
    return this.#ready;
  }

  async #begin() {
    this.#desk = await opened();
    await this.#set();
    this.#frame();
    await look(this.#page);
  }

  get summary() {
    return this.#page.picture;
  }

  connectedCallback() {
    this.ready.catch(() => {
      this.#page.root.append(make("p", { role: "alert" }, this.#page.labels.failed ?? "The office could not be fetched. Reload the page."));
    });
  }

  attributeChangedCallback() {
    if (!this.#desk) return;
    const work = this.#queue.then(async () => {
      await this.ready;
      await this.#set();
      this.#frame();
      await look(this.#page);
      await this.#renew();
    });
    this.#queue = work.catch(() => {});
  }

  add(files) {
    const list = Array.from(files);
    const work = this.#queue.then(() => this.#read(list));
    this.#queue = work.catch(() => {});
    return work;
  }

  // What a draft edition or local rules would change; without a file, the draft is closed. Nothing else changes.
  whatIf(file) {
    const work = this.#queue.then(() => this.#tryOut(file));
    this.#queue = work.catch(() => {});
    return work;
  }

  async export(format) {
    await this.ready;
    if (format === "xlsx") return this.#workbook();
    return this.#page.ask("save", format, this.#page.pool);
  }

  async #workbook() {
    const { bytes, why } = await this.#page.ask("workbook");
    if (why) throw new Error(this.#page.labels[why]);
    return new Blob([bytes], { type: XLSX });
  }

  async #set() {
    this.#page.labels = JSON.parse(await this.#page.ask("set", this.#page.language(), today(), this.#page.hidden));
  }

  async #read(list) {
    await this.ready;
    if (list.length) changed(this.#page);
    const files = await Promise.all(list.map(given));
    await this.#desk.ask("read", [files], far => {
      this.#page.status.textContent = `${this.#page.labels.reading}: ${far}/${list.length}`;
    });
    return this.#renew();
  }

  async #tryOut(file) {
    await this.ready;
    this.#page.draft = file ? await given(file) : null;
    await this.#judge();
    this.#redraw("what_if", whatIf);
    if (this.#page.untried) throw new Error(this.#page.untried);
    return this.#page.tried;
  }

  async #judge() {
    const { why, found } = await this.#page.ask("try_out", this.#page.draft);
    this.#page.untried = why ?? "";
    this.#page.tried = found ? JSON.parse(found) : null;
  }

  async #renew() {
    const text = await this.#page.ask("picture");
    await pause();
    this.#page.picture = JSON.parse(text);
    if (this.#page.written) this.#page.texts = JSON.parse(await this.#page.ask("written"));
    if (!this.#page.picture.pools.some(one => one.id === this.#page.pool)) this.#page.pool = this.#page.picture.pools[0]?.id ?? "";
    if (this.#page.draft) await this.#judge();
    await this.#draw();
    await look(this.#page);
    const { sites, attention, left_out } = this.#page.picture;
    if (sites.length || left_out.length) this.#page.status.textContent = this.#page.labels.read;
    const detail = { sites: sites.length, attention: attention.length, left_out: left_out.length };
    this.dispatchEvent(new CustomEvent("fidelity-office-change", { bubbles: true, composed: true, detail }));
    return this.#page.picture;
  }

  // What stands there before anything has been read.
  #frame() {
    const label = this.#page.labels;
    const input = (text, attributes) => {
      const control = make("input", {
        type: "file",
        multiple: true,
        ...attributes,
        onchange: () => {
          this.add(control.files);
          control.value = "";
        },
      });
      return make("label", { class: "button" }, control, text);
    };
    this.#page.status = make("p", { role: "status", class: "quiet", tabindex: -1 });
    this.#body = make("div", {});
    this.#page.list = make("div", {});
    const frame = make(
      "div",
      {
        class: "office",
        ondragover: event => event.preventDefault(),
        ondrop: async event => {
          event.preventDefault();
          this.add(await dropped(event.dataTransfer));
        },
      },
      make("h1", {}, label.title),
      make("p", { class: "lead" }, label.lead),
      make("p", { class: "quiet" }, label.private),
      make("div", { class: "choose" }, input(label.choose_files, {}), input(label.choose_folder, { webkitdirectory: true })),
      this.#page.status,
      this.#page.list,
      this.#body,
    );
    this.#page.root.querySelector(".office")?.remove();
    this.#page.root.append(frame);
  }

  async #draw() {
    const { sites, left_out } = this.#page.picture;
    const parts = [];
    if (sites.length || left_out.length) {
      for (const part of PARTS) {
        parts.push(await part(this.#page));
        await pause();
      }
    }
    this.#body.replaceChildren(...parts);
  }

  // One part alone; where somebody was in it stays the same control.
  #redraw(name, part) {
    const old = this.#page.root.querySelector(`.part--${name}`);
    const controls = from => [...from.querySelectorAll("button, select, input")];
    const at = old ? controls(old).indexOf(this.#page.root.activeElement) : -1;
    const next = part(this.#page);
    old?.replaceWith(next);
    controls(next)[at]?.focus();
  }
}

if (!customElements.get("fidelity-office")) customElements.define("fidelity-office", FidelityOffice);
