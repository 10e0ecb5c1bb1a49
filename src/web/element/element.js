// The class of <fidelity-check>: what wasm-bindgen cannot write.
//
// In: attributes, properties, slots and the page's life. Out: events, a form value, and a mounted widget, or else the
// page's own fallback content with one sentence on what is missing. It keeps a mirror of the answers, so that a panic
// in the module loses nothing. It must not know what a rubric or an answer is: it passes JSON text on.
// Sizes matter here: every page that embeds the widget fetches this file, even if nobody starts (xtask/budget.json).

const VERSION = "__FC_VERSION__";
// Written out as literals, here and where the loader is imported, so that bundlers find the files.
let WASM;
let CSS;
let SCORES;
try {
  WASM = new URL("./__FC_WASM__", import.meta.url).href;
  CSS = new URL("./__FC_CSS__", import.meta.url).href;
  SCORES = new URL("./__FC_SCORES_WASM__", import.meta.url).href;
} catch {
  // A bundle that is no module has no address of its own. What else is in it must go on.
}

// What must be said when the module is not there to say it, in each language: `src/words/*/element.ftl`.
const WORDS = __FC_WORDS__;

// Attribute and default. A list is a closed set whose first member is the default; a boolean is a matter of presence.
const ATTRIBUTES = {
  src: "",
  "src-integrity": "",
  "overlay-src": "",
  languages: "",
  "language-switch": ["auto", "none"],
  "heading-level": 2,
  layout: ["domain", "element", "single"],
  mode: ["full", "non-negotiables", "results", "blank"],
  storage: ["none", "session", "local"],
  "storage-key": "",
  "storage-days": 30,
  name: "",
  readonly: false,
  disabled: false,
  required: false,
  results: ["after-complete", "live", "none"],
  loading: ["lazy", "eager"],
  "wasm-src": "",
  "wasm-integrity": "",
  "scroll-offset": "",
  "no-print-button": false,
  "no-export": false,
  history: false,
};

// The attributes the widget is told of as they are.
const PASSED = ["languageSwitch", "headingLevel", "layout", "mode", "storage", "storageKey", "storageDays", "results"];

// What each error says besides its message is put there in one go.
const Failure = /** @type {new (message?: string) => Error & import("./index").ErrorDetail} */ (/** @type {unknown} */ (Error));

export class FidelityError extends Failure {
  constructor({ code = "wasm-unavailable", message, hint = "", problems = [] }) {
    super(message);
    const [phase] = /fetch|cors|integrity/.test(code) ? ["fetch"] : (/wasm|rubric|storage/.exec(code) ?? ["runtime"]);
    Object.assign(this, {
      name: "FidelityError",
      code,
      phase,
      hint,
      problems,
      recoverable: /fetch|cors|html|crash|stor|import/.test(code),
    });
  }
}

function node(name, part, ...children) {
  const made = document.createElement(name);
  made.part = part;
  made.append(...children);
  return made;
}

function button(text, act) {
  const made = node("button", "button", text);
  made.type = "button";
  made.onclick = act;
  return made;
}

function frozen(value) {
  if (value && typeof value === "object") Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

// Also of a framework's proxy, which cannot be cloned.
const copied = value => (value && typeof value === "object" ? JSON.parse(JSON.stringify(value)) : (value ?? null));
const absolute = path => path && new URL(path, document.baseURI).href;
// The same text for the same JSON, however it is spaced.
const compact = value => {
  try {
    return JSON.stringify(typeof value === "string" ? JSON.parse(value) : value);
  } catch {
    return value;
  }
};
const asText = value => (value == null ? "" : typeof value === "string" ? value : JSON.stringify(value));
const camel = name => (name === "readonly" ? "readOnly" : name.replace(/-(.)/g, (_, letter) => letter.toUpperCase()));

// The module of load.js, once it is wanted.
let loader;
// Whether the page's author has been told of a property that was written as an attribute.
let told = false;
let count = 0;
// Elements that have left the page and may come back in a moment.
const away = new Set();

/**
 * What a page sees of the element. The properties among these that the class defines in a loop are the base's for the types.
 * @typedef {import("./index").FidelityCheck} Seen
 * @typedef {Pick<Seen, "src" | "srcIntegrity" | "overlaySrc" | "languages" | "layout" | "mode" | "results" | "loading" | "name"
 *   | "wasmSrc" | "wasmIntegrity" | "scrollOffset" | "noPrintButton" | "noExport" | "history" | "readOnly" | "required"
 *   | "form" | "answeredCount">} Looped
 */

// Where there is no DOM, as while a page is rendered on a server, this module may be imported and does nothing.
const Base = /** @type {new () => HTMLElement & Looped} */ (globalThis.HTMLElement ?? class {});

// A promise to be kept or broken later, about which nobody has to care.
function promised() {
  const made = {};
  made.promise = new Promise((resolve, reject) => Object.assign(made, { resolve, reject }));
  made.promise.catch(() => {});
  return made;
}

export class FidelityCheck extends Base {
  static formAssociated = true;
  static observedAttributes = [...Object.keys(ATTRIBUTES), "lang", "dir"];
  static version = VERSION;
  static versions = [VERSION];
  static rubricSchemaVersions = [1];
  static define = define;

  #internals = this.attachInternals();
  #root = this.#internals.shadowRoot ?? this.attachShadow({ mode: "open" });
  #status = node("p", "status");
  #data = { rubric: null, overlay: null, baseline: null };
  #state = "idle";
  // Counts what was begun, so that what comes too late is known to.
  #turn = 0;
  #widget = null;
  #lent = null;
  #tools = null;
  #mirror = "";
  #unsaved = false;
  // True once the second part of the module is there, so that a command can be carried out at once.
  #allHere = false;
  #wanted = false;
  #loaded = "";
  // The texts of what was loaded: starting again needs no network.
  #had = null;
  // The properties and attributes that named it.
  #given = null;
  // What the page is told as soon as everything it gave has been taken in.
  #greeting = null;
  #number = ++count;
  #ready = promised();
  #near = null;
  #children = null;
  // What stood here before any script: the first page, drawn beforehand (src/web/snapshot.rs).
  #painted = null;
  // What that page showed, which the widget goes on with.
  #opening = "";
  // The button of that page that was pressed last.
  #pressed = null;
  // The page that was open before the first move, and whether the browser is moving through its history just now.
  #home = "";
  #popping = false;
  // Works the scores so far out anew, and where they are on show, until the widget does both.
  #scores = null;
  #early = null;
  // Counts the mounts: an instance that was given back may come again.
  #mounts = 0;
  // Whether the rubric turned out to be another than the page drawn beforehand was drawn from.
  #stale = false;

  static {
    const property = (name, get, set) => Object.defineProperty(this.prototype, name, { configurable: true, enumerable: true, get, set });
    for (const name of ["form", "validity", "validationMessage", "willValidate"]) {
      property(
        name,
        /** @this {FidelityCheck} */ function () {
          return this.#internals[name];
        },
      );
    }
    property(
      "result",
      /** @this {FidelityCheck} */ function () {
        return this.#get().result ?? null;
      },
    );
    for (const [name, key, none] of [
      ["complete", "complete", false],
      ["answeredCount", "answered", 0],
      ["totalCount", "total", 0],
    ]) {
      property(
        name,
        /** @this {FidelityCheck} */ function () {
          return this.#progress()[/** @type {string} */ (key)] ?? none;
        },
      );
    }
    for (const name of ["rubric", "overlay", "baseline"]) {
      property(
        name,
        /** @this {FidelityCheck} */ function () {
          return copied(this.#data[name]);
        },
        /** @this {FidelityCheck} */ function (value) {
          this.#data[name] = copied(value);
          this.#check();
          this.#baseline();
        },
      );
    }
    for (const [attribute, initial] of Object.entries(ATTRIBUTES)) {
      property(
        camel(attribute),
        /** @this {FidelityCheck} */ function () {
          const value = this.getAttribute(attribute);
          if (initial === false) return value !== null;
          if (Array.isArray(initial)) return initial.includes(value) ? value : initial[0];
          if (initial === "" || value === null) return value ?? initial;
          const [low, high] = initial === 2 ? [2, 6] : [1, 90];
          const number = +value;
          return number >= low && number <= high && number % 1 === 0 ? number : initial;
        },
        /** @this {FidelityCheck} */ function (value) {
          if (initial === false) this.toggleAttribute(attribute, value);
          else if (value == null) this.removeAttribute(attribute);
          else this.setAttribute(attribute, value);
        },
      );
    }
  }

  constructor() {
    super();
    this.#status.role = "status";
    // A radio's events would reach the page as the element's own; it gets one `change` instead.
    for (const name of ["input", "change"]) {
      this.#root.addEventListener(name, event => {
        event.stopPropagation();
        this.#scores?.();
      });
    }
    this.addEventListener("invalid", event => {
      event.preventDefault();
      this.goTo("check");
    });
    if (!this.#adopt()) this.#show(document.createElement("slot"));
    // What a framework set before the class was there.
    for (const name of [...Object.keys(ATTRIBUTES).map(camel), "rubric", "overlay", "value", "baseline", "unsaved"]) {
      if (Object.hasOwn(this, name)) {
        const value = this[name];
        delete this[name];
        this[name] = value;
      }
    }
  }

  connectedCallback() {
    if (!this.#painted && this.#state === "idle") this.#adopt();
    if (!this.#children) {
      this.#children = new MutationObserver(() => this.#set());
      this.#children.observe(this, { childList: true });
    }
    addEventListener("popstate", this);
    if (this.loading === "eager") this.#wanted = true;
    if (!this.#wanted && !this.#near) {
      this.#near = new IntersectionObserver(seen => seen.some(at => at.isIntersecting) && this.#want(), { rootMargin: "600px" });
      // Without fallback it has no size, and what clips its edge would hide it for ever: then what it stands in is looked at.
      this.#near.observe(this.offsetHeight ? this : (this.parentElement ?? this));
    }
    this.#check();
  }

  // A page drawn beforehand. Where a page's own script wrote it, it is a child still, and moved to where it belongs.
  #adopt() {
    const child = /** @type {HTMLTemplateElement} */ (this.querySelector(":scope > template[shadowrootmode]"));
    if (child) {
      this.#root.replaceChildren(child.content);
      child.remove();
    }
    this.#painted = this.#root.querySelector("[data-opening]");
    this.#opening = this.#painted?.dataset.opening ?? "";
    this.#pressed = null;
    this.#painted?.addEventListener("click", ({ target }) => {
      const button = target.closest("button");
      const expanded = button?.getAttribute("aria-expanded");
      if (expanded) button.setAttribute("aria-expanded", String(expanded === "false"));
      else this.#pressed = button ?? this.#pressed;
    });
    return this.#painted;
  }

  disconnectedCallback() {
    removeEventListener("popstate", this);
    // A page that moves the element takes it out and puts it back: only if it stays away is it gone.
    away.add(this);
    setTimeout(() => {
      away.delete(this);
      if (!this.isConnected) this.#unmount();
    }, 2000);
  }

  // An element that is away and has nothing to lose lends its instance at once, so that there are no more than are on the page.
  static #callBack() {
    for (const element of away) {
      if (!element.isConnected && !element.#unsaved && element.#widget) return element.#unmount();
    }
  }

  connectedMoveCallback() {}
  adoptedCallback() {
    this.#unmount();
  }

  attributeChangedCallback(name, before, after) {
    if (before === after) return;
    if (name === "loading" && after === "eager") this.#wanted = true;
    this.#check();
    this.#set();
    this.#validate();
  }

  formResetCallback() {
    this.#clear();
  }

  formDisabledCallback() {
    this.#set();
  }

  get value() {
    return JSON.parse(this.#mirror || "null");
  }
  set value(value) {
    // What is given back as it was read changes nothing: whoever does so has kept it.
    if (this.#mirror && compact(this.#mirror) === compact(value)) {
      this.#leaving(false);
      return;
    }
    this.#mirror = asText(value);
    if (!this.#mirror) this.#clear();
    // From when the rubric is in place.
    else if (this.#state === "ready" || this.#greeting) this.#answers();
  }
  get unsaved() {
    return this.#unsaved;
  }
  set unsaved(value) {
    this.#leaving(!!value);
  }
  get state() {
    return this.#state;
  }
  get ready() {
    return this.#ready.promise;
  }
  checkValidity() {
    return this.#internals.checkValidity();
  }
  reportValidity() {
    return this.#internals.reportValidity();
  }
  start() {
    this.#want();
    const start = () => this.#send({ do: "start" });
    // At once if that can be, so that what is called next comes next.
    if (this.#state === "ready") start();
    else this.ready.then(start, () => {});
  }
  goTo(to) {
    const reply = this.#send({ do: "goTo", to });
    return reply === true;
  }
  async reset({ confirm: ask = true } = {}) {
    if (ask && !confirm(this.#words.lose)) return false;
    if (!this.#emit("before-clear", { reason: "reset" }, true)) return false;
    this.#clear();
    return true;
  }
  /** @param {Parameters<Seen["print"]>[0]} [options] */
  async print({ sheet = "supervision", languages, large } = {}) {
    await this.#reply({ do: "print", sheet, languages, large });
  }
  async export(format = "json", { notes = false } = {}) {
    const { name, type, text } = await this.#reply({ do: "export", format, notes });
    return new File([text], name, { type });
  }
  async import(data) {
    if (data?.size > 1e6) throw new FidelityError({ code: "import-invalid", message: "the file is larger than 1 MB" });
    if (data instanceof Blob) await this.ready;
    const text = data instanceof Blob ? this.#tools.decode(await data.arrayBuffer()) : asText(data);
    const report = await this.#reply({ do: "answers", text }, "import-invalid");
    this.#keep(this.#get().answers);
    return report;
  }
  clearStorage() {
    this.#later({ do: "forget" });
  }
  focus(options) {
    const heading = /** @type {HTMLElement} */ (this.#root.querySelector("[tabindex='-1']"));
    if (heading) heading.focus(options);
    else super.focus(options);
  }

  get #language() {
    for (let at = /** @type {any} */ (this); at; at = at.getRootNode().host) {
      const found = at.closest?.("[lang]");
      if (found) return found.lang;
    }
    return "";
  }

  get #words() {
    return WORDS[this.#language.slice(0, 2)] ?? WORDS.en;
  }

  // What tells this element from the others of the page, and is the same after a reload.
  get #name() {
    return this.id || `${this.#number}`;
  }

  get #settings() {
    const now = new Date();
    const settings = {
      lang: this.#language || null,
      dir: this.dir || null,
      languages: this.languages.match(/[^\s,]+/g),
      printButton: !this.noPrintButton,
      export: !this.noExport,
      today: new Date(+now - now.getTimezoneOffset() * 6e4).toISOString().slice(0, 10),
      instance: this.#name,
      opening: this.#opening,
      slots: [...new Set([...this.children].map(child => child.slot).filter(Boolean))],
    };
    for (const name of PASSED) settings[name] = this[name];
    return { ...settings, readonly: this.readOnly, disabled: this.matches(":disabled") };
  }

  // What the rubric is made of: when this changes, another one has to be loaded.
  get #source() {
    const { rubric, overlay } = this.#data;
    const [src, over, wasm] = [this.src, this.overlaySrc, this.wasmSrc].map(absolute);
    return rubric || src ? JSON.stringify([rubric ?? src, overlay ?? over, wasm]) : "";
  }

  #want() {
    this.#near?.disconnect();
    this.#near = null;
    this.#wanted = true;
    this.#check();
  }

  // Loads if there is anything to load that is not loaded. Many changes in one tick come to one look.
  #check() {
    const turn = ++this.#turn;
    queueMicrotask(() => {
      if (turn !== this.#turn || !this.#wanted || !this.isConnected) return;
      const source = this.#source;
      // What a framework wrote before the script had come.
      if (!source && !told && this.hasAttribute("rubric")) {
        told = true;
        console.warn("fidelity-check: rubric is a property, and no attribute");
      }
      if (source === this.#loaded || !source) return;
      if (this.#loaded) this.#change(source, turn);
      else this.#load(source);
    });
  }

  // Another source may be the same rubric given another way, which changes nothing. Only a different one takes the answers' place.
  async #change(source, turn) {
    let texts = null;
    if (this.#state === "ready" && this.#had?.source === this.#loaded) {
      const { rubric, overlay } = this.#data;
      const [from, over] = [!rubric && this.src, !overlay && this.overlaySrc].map(absolute);
      try {
        const tools = this.#tools;
        texts = await Promise.all([
          from ? tools.rubric(from, this.srcIntegrity) : asText(rubric),
          over ? tools.rubric(over, "") : asText(overlay),
        ]);
      } catch (error) {
        // What is asked for cannot be had: what is there stays, and so do its answers.
        if (turn === this.#turn) this.#tell(new FidelityError(error));
        return;
      }
      if (turn !== this.#turn || !this.isConnected) return;
      const same = texts.every((text, at) => compact(text) === compact(this.#had.texts[at]));
      if (same && JSON.parse(source)[2] === JSON.parse(this.#loaded)[2]) {
        this.#loaded = this.#had.source = source;
        this.#given = this.#asGiven;
        return;
      }
    }
    if (this.#unsaved && !confirm(this.#words.lose)) return this.#takeBack();
    this.#mirror = "";
    this.#leaving(false);
    this.#unmount();
    if (texts) this.#had = { source, texts };
    this.#load(source);
  }

  get #asGiven() {
    return { data: { ...this.#data }, src: this.getAttribute("src"), "overlay-src": this.getAttribute("overlay-src") };
  }

  // The person wants to keep the answers: the properties name again what is shown.
  #takeBack() {
    const { data, ...attributes } = this.#given;
    Object.assign(this.#data, { rubric: data.rubric, overlay: data.overlay });
    for (const [name, value] of Object.entries(attributes)) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    }
  }

  async #load(source) {
    this.#loaded = source;
    this.#given = this.#asGiven;
    this.#dropScores();
    this.#greeting = null;
    this.#stale = false;
    if (this.#state === "failed") this.#ready = promised();
    this.#to("loading");
    if (!this.#painted) {
      this.#show();
      this.#status.textContent = this.#words.loading;
    }
    try {
      if (!CSS) throw { code: "wasm-fetch", message: "script is not a module", hint: "use the script tag" };
      const { rubric, overlay } = this.#data;
      const had = source === this.#had?.source && this.#had.texts;
      const [wasm, from, over] = [this.wasmSrc || WASM, !had && !rubric && this.src, !had && !overlay && this.overlaySrc].map(absolute);
      // Scores that are wanted at once come first where a page can be answered already, and carries what they need of its rubric. They are not
      // waited for longer than a person would.
      const rules = !rubric && !overlay && this.results === "live" && this.mode === "full" && this.#painted?.dataset.rules;
      if (rules) {
        await Promise.race([this.#score(rules), new Promise(resolve => setTimeout(resolve, 5e3))]);
        if (source !== this.#loaded) return;
      }
      // All at once: the first time, what is asked for here is under way while the loader comes.
      const begin = (url, integrity = "") => {
        const begun = !loader && url ? fetch(url, { integrity }) : null;
        begun?.catch(() => {});
        return begun;
      };
      const begun = [begin(wasm, this.wasmIntegrity), begin(CSS), begin(from, this.srcIntegrity), begin(over)];
      // @ts-expect-error The build gives the loader its name.
      const tools = (this.#tools = await (loader ??= import("./__FC_LOAD__")));
      FidelityCheck.#callBack();
      const text = from ? tools.rubric(from, this.srcIntegrity, begun[2]) : had ? had[0] : asText(rubric);
      const style = tools.sheet(CSS, begun[1]);
      const [lent, sheet, ...texts] = await Promise.all([
        tools.borrow(wasm, this.wasmIntegrity, begun[0]),
        style,
        text,
        over ? tools.rubric(over, "", begun[3]) : had ? had[1] : asText(overlay),
      ]);
      if (source !== this.#loaded || !this.isConnected) {
        tools.giveBack(lent);
        if (source === this.#loaded) this.#unmount();
      } else {
        this.#root.adoptedStyleSheets = [sheet];
        this.#had = { source, texts };
        await this.#mount(lent, ...texts);
      }
    } catch (error) {
      if (!error.code) loader = null;
      if (source === this.#loaded) this.#fail(error.code ? error : { code: "wasm-fetch", message: error.message });
    }
  }

  // Has the scores so far worked out by a module of their own, which is there before the widget, from what stands on the first page. If it
  // cannot be had, they come with the widget.
  async #score(rules) {
    const source = this.#loaded;
    try {
      const module = fetch(SCORES);
      module.catch(() => {});
      // @ts-expect-error The build gives it its name.
      const page = await import("./__FC_SCORES__");
      const scores = await page.read(module, rules);
      // They may have come after the widget.
      if (!scores || source !== this.#loaded || !this.#painted) return;
      this.#early = this.#painted.querySelector(".fc-so-far");
      this.#scores = () => {
        const entered = this.#painted ?? this.#lent?.mount;
        if (this.#early?.isConnected && entered) page.show(this.#early, scores.soFar(page.given(entered)));
      };
      this.#scores();
    } catch {
      this.#dropScores();
    }
  }

  #dropScores() {
    // On the page drawn beforehand their places stay, so that nothing moves.
    if (!this.#painted) this.#early?.remove();
    this.#early = this.#scores = null;
  }

  async #mount(lent, rubric, overlay) {
    lent.mount.style.setProperty("--fc-scroll-offset", this.scrollOffset || "0px");
    this.#lent = lent;
    if (!this.#painted) this.#show(lent.mount);
    else {
      // In its place, but out of sight: where it stands decides what styles it can have.
      lent.mount.hidden = true;
      this.#root.append(lent.mount);
    }
    addEventListener("error", this);
    try {
      this.#widget = this.#tools.begin(lent, this.#settings, (name, text) => this.#hear(lent, name, text));
    } catch (error) {
      return this.#crash(error);
    }
    const mount = ++this.#mounts;
    const gone = () => !this.#widget || mount !== this.#mounts;
    // Each in a task of its own, so that the page around can answer a person meanwhile.
    await this.#tools.soon();
    // What is to be restored or compared with, and local rules, must be there before a person can begin.
    if (!gone() && (this.#mirror || this.#data.baseline || overlay)) await this.#whole();
    if (gone()) return;
    const reply = this.#send({ do: "read", rubric, ...(overlay && { overlay }) });
    if (gone()) return;
    // What is wrong is told by the part of the module that comes later.
    if (reply.refused) return this.#whole();
    await this.#tools.soon();
    if (gone()) return;
    this.#send({ do: "load" });
    if (gone()) return;
    this.#baseline();
    if (this.#mirror) {
      this.#answers();
      this.#return();
    }
    if (!this.#widget) return;
    if (this.#painted) await this.#takeOver(lent);
    if (gone()) return;
    this.#to("ready");
    this.#validate();
    // An element that was away for a while has its answers back, and they are as unsaved as before.
    this.#guard(this.#unsaved);
    const greeting = { ...this.#greeting, restored: this.answeredCount > 0 };
    this.#greeting = null;
    this.#emit("ready", greeting);
    this.#ready.resolve(this);
    // A form can be sent only once the answers can be written, which that part does.
    if (!this.#allHere)
      this.#whole().then(
        () => this.#validate(),
        error => this.#tell(error),
      );
  }

  // The widget takes the place of the page that was drawn beforehand, with all that has been entered there meanwhile.
  async #takeOver(lent) {
    this.#stale = this.#painted.dataset.hash !== this.#greeting?.rubric.hash;
    if (this.#stale)
      console.warn(
        "fidelity-check: the page drawn beforehand is of another edition of the rubric; make it anew with `fidelity-check embed`",
      );
    await this.#tools.takeOver(
      this.#painted,
      lent.mount,
      () => lent === this.#lent,
      () => this.#pressed,
      () => {
        // What stands beside the form until the widget knows better (styles/widget.css).
        if (this.#early && !this.#stale) lent.mount.querySelector(".fc-so-far")?.before(this.#early);
        this.#painted = null;
        lent.mount.hidden = false;
        this.#show(lent.mount);
        this.#scores?.();
      },
    );
    // A button keeps all of the page on which it stood.
    this.#pressed = null;
  }

  // Waits for the part of the module that the form can begin without.
  async #whole() {
    const lent = this.#lent;
    await this.#widget?.whole().catch(() => {
      throw new FidelityError(lent.glue.whyNotFetched());
    });
    if (lent && lent === this.#lent && !this.#allHere) {
      this.#allHere = true;
      // Its own are drawn in a task of their own.
      this.#tools.soon().then(() => this.#dropScores());
    }
  }

  // At once if that can be: what a page gives must not undo what a person answers meanwhile.
  async #later(message) {
    if (!this.#allHere) await this.#whole().catch(error => this.#tell(error));
    return this.#send(message);
  }

  // Ends the widget and gives its instance back.
  #give() {
    removeEventListener("error", this);
    try {
      if (this.#widget) {
        this.#tools.giveBack(this.#lent);
        this.#ready = promised();
      }
    } catch {
      // Whatever is wrong with this instance, nobody else shall get it.
    }
    this.#widget = this.#lent = null;
    this.#allHere = false;
    this.#dropScores();
  }

  #unmount() {
    this.#give();
    this.#guard(false);
    this.#loaded = "";
    if (!this.#painted) this.#show(document.createElement("slot"));
    this.#to("idle");
  }

  // Everything the widget says.
  #hear(lent, name, text) {
    if (lent !== this.#lent) return true;
    if (name === "crashed") return this.#crash(new Error(text));
    if (name === "mirror") {
      this.#keep(text, true);
      return true;
    }
    const detail = JSON.parse(text || "null");
    if (name === "error") this.#tell(new FidelityError(detail));
    // To be heard only: the widget shows it too.
    else if (name === "announce") Object.assign(this.#status, { className: "fc-unseen", textContent: detail?.text ?? detail });
    else if (name === "ready") this.#greeting = detail;
    else if (name === "page") {
      // Those of a page that is left know nothing of the next one's answers.
      if (!this.#painted) this.#dropScores();
      this.#moved(...detail);
    }
    // Answers that were kept are there again, and with them the page that was open.
    else if (name === "kept") this.#return();
    else if (name === "unsaved") {
      this.#leaving(detail);
      this.#validate();
    } else if (name === "unsound") {
      this.#give();
      this.#fail(this.#tools.unsound(detail));
    } else {
      if (name === "saved") this.#leaving(false);
      const goOn = this.#emit(name, detail, name.startsWith("before-"));
      if (name === "change") this.dispatchEvent(new Event("change", { bubbles: true }));
      return goOn;
    }
    return true;
  }

  // Where this element was in an entry of the history; nowhere in one that no element has made.
  #pageIn(entry) {
    const { element, page, others } = entry?.fidelityCheck ?? {};
    return element === this.#name ? page : others?.[this.#name];
  }

  // A move from page to page is an entry at the same address. What the page around keeps in its own stays in it; of ours there are
  // ids only, never an answer. Whatever it has made of `pushState` is asked, so that its router knows of it.
  #moved(from, to) {
    this.#home ||= from;
    const now = history.state;
    // What is no plain object has no room for anything of ours.
    if (!this.history || this.#pageIn(now) === to || (now && Object.getPrototypeOf(now) !== Object.prototype)) return;
    const { element, page: place, others: more } = now?.fidelityCheck ?? {};
    const { [this.#name]: own, ...others } = { ...more, ...(element && { [element]: place }) };
    const entry = page => ({ ...now, fidelityCheck: { element: this.#name, page, ...(Object.keys(others)[0] && { others }) } });
    try {
      if (this.#popping) return history.replaceState(entry(to), "");
      if (this.#pageIn(now) !== from) history.replaceState(entry(from), "");
      history.pushState(entry(to), "");
    } catch {
      // A browser that refuses, as after a hundred of them in a moment, leaves the person where she wants to be.
    }
  }

  // Opens the page that the history names.
  #return() {
    const entry = this.history && history.state?.fidelityCheck;
    const to = entry && (this.#pageIn(history.state) ?? this.#home);
    if (!to) return;
    this.#popping = true;
    this.#send({ do: "visit", to });
    this.#popping = false;
  }

  #emit(name, detail, cancelable = false) {
    return this.dispatchEvent(new CustomEvent(`fidelity-${name}`, { detail: frozen(detail), bubbles: true, composed: true, cancelable }));
  }

  #keep(answers, unsaved) {
    this.#mirror = asText(answers);
    // The second one is what a browser would restore on its own: nothing, since only what a person has asked for is kept.
    this.#internals.setFormValue(this.#mirror || null, null);
    if (unsaved) this.#leaving(true);
    this.#validate();
  }

  #leaving(unsaved) {
    this.#unsaved = unsaved;
    // That answers may be kept says nothing: only once they are, which the widget tells as saved, can the page be left without a word.
    this.#guard(unsaved);
  }

  #guard(on) {
    for (const name of ["beforeunload", "submit"]) (on ? addEventListener : removeEventListener)(name, this);
  }

  handleEvent(event) {
    if (event.type === "beforeunload") event.preventDefault();
    else if (event.type === "popstate") this.#return();
    else if (event.type === "submit") {
      // The answers leave with their own form, unless something has prevented it by now.
      if (event.target === this.form && !event.defaultPrevented && this.name && this.#mirror) this.#leaving(false);
    } else if (/\.wasm|wasm:/.test(event.filename + event.error?.stack)) {
      // Of some instance of some module. Ours has said so if it panicked; if not, it is asked whether it still answers.
      if (this.#lent) this.#progress();
      if (!this.#lent) event.preventDefault();
    }
  }

  #send(message) {
    try {
      return this.#widget && JSON.parse(this.#widget.send(message) || "null");
    } catch (error) {
      this.#crash(error);
      return null;
    }
  }

  // A reply, or the error that it is.
  async #reply(message, code = "crashed") {
    await this.ready;
    await this.#whole();
    const reply = this.#send(message);
    if (!reply || reply.error) throw new FidelityError({ code, message: "the self-check does not run", ...reply?.error });
    return reply;
  }

  // The answers and the result: a report is made for it.
  #get() {
    return this.#send({ do: "get" }) ?? {};
  }

  // How far the person is.
  #progress() {
    return this.#send({ do: "progress" }) ?? {};
  }

  #set() {
    if (this.#widget) this.#send({ do: "set", settings: this.#settings });
  }

  async #answers() {
    const given = this.#mirror;
    const answers = { do: "answers", text: given };
    // Without waiting where nothing has to be waited for, so that `answeredCount` follows at once.
    const reply = this.#allHere ? this.#send(answers) : await this.#later(answers);
    if (given === this.#mirror) this.#keep(given);
    if (reply?.error) this.#tell(new FidelityError({ code: "import-invalid", ...reply.error }));
  }

  #baseline() {
    const { baseline } = this.#data;
    if (baseline && this.#widget) this.#later({ do: "baseline", texts: [baseline].flat().map(asText) });
  }

  #clear() {
    this.#send({ do: "forget" });
    this.#send({ do: "reset" });
    this.#keep("");
    this.#leaving(false);
  }

  // Valid only when nothing required is missing, and when what has been answered can be sent.
  #validate() {
    const { complete, answered } = this.#state === "ready" ? this.#progress() : {};
    const missing = this.required && complete === false;
    const waiting = !missing && answered > 0 && !this.#mirror;
    this.#internals.setValidity(
      { valueMissing: missing, customError: waiting },
      missing ? this.#words.missing : waiting ? this.#words.waiting : "",
    );
  }

  #to(state) {
    this.#internals.states?.delete(this.#state);
    this.#state = state;
    this.#internals.states?.add(state);
  }

  #show(...nodes) {
    this.#status.className = this.#status.textContent = "";
    this.#root.replaceChildren(this.#status, ...nodes);
  }

  // One line for the page and one for the console; `detail` is what a listener may want to know.
  #tell(error) {
    const { code, phase, message, hint, recoverable, problems } = error;
    console.error(`fidelity-check ${code}: ${hint || message}`);
    this.#emit("error", { code, phase, message, hint, recoverable, problems });
  }

  // The page’s own fallback, below one sentence for the visitor and one for the webmaster.
  #fail(cause, ...buttons) {
    const error = new FidelityError(cause);
    const words = this.#words;
    const box = node("div", "error-summary", node("p", "error-message", words[error.code] ?? words[error.phase] ?? words.fetch));
    box.role = "alert";
    if (error.code !== "crashed") {
      const problems = error.problems.map(({ code, place, message, hint }) => node("li", "hint", `${code} ${place}: ${message}. ${hint}`));
      box.append(node("p", "hint", `${error.code}: ${error.hint || error.message}`), node("ul", "", ...problems));
      if (error.recoverable) buttons.push(button(words.again, () => this.#load(this.#source)));
    }
    box.append(...buttons);
    removeEventListener("error", this);
    this.#widget = this.#lent = null;
    // A page drawn beforehand can be read, filled in and printed all the same.
    if (this.#painted) {
      for (const left of this.#root.querySelectorAll("[part=error-summary], [part=mount][hidden]")) left.remove();
      this.#painted.before(box);
    } else this.#show(box, document.createElement("slot"));
    this.#to("failed");
    this.#ready.reject(error);
    this.#tell(error);
  }

  // Its instance is given up; those of the other elements go on. Nothing starts by itself: a panic may come again.
  #crash({ message }) {
    if (!this.#lent) return;
    this.#lent = null;
    const { reload, save } = this.#words;
    const buttons = [button(reload, () => this.#load(this.#source))];
    if (this.#mirror) buttons.push(button(save, () => this.#tools.download(this.#mirror)));
    // Not now: the module may be in the middle of drawing what is to be taken away.
    queueMicrotask(() => this.#fail({ code: "crashed", message: message.split("\n")[0] }, ...buttons));
  }
}

/** Registers the element once. What is there already stays: the first version wins, and says which others came. */
export function define(tag = "fidelity-check") {
  if (!globalThis.customElements) return;
  const known = /** @type {typeof FidelityCheck} */ (customElements.get(tag));
  if (!known) customElements.define(tag, class extends FidelityCheck {});
  else if (!known.versions?.includes(VERSION)) {
    known.versions?.push(VERSION);
    console.warn(`fidelity-check: version ${known.version} is in use, ${VERSION} is not`);
  }
}

define(); // Left out of fidelity-check.element.js.
