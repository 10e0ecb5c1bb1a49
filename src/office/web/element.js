// <fidelity-office>: takes files, asks the module for the picture of all of them, and draws it. Nothing is uploaded, and nothing is kept
// unless somebody asks for it.
//
// In: files that are dropped, chosen or handed to `add`. Out: what stands on the page, `summary`, `export` and the event
// `fidelity-office-change`. What anything comes to is decided in the module, which works in a thread of its own where the page may start one,
// and otherwise here in slices, so that the page around stays responsive either way.

const DESK = new URL("./__FC_OFFICE_DESK__", import.meta.url).href;
const CSS = ["./__FC_TOKENS_CSS__", "./__FC_OFFICE_CSS__"].map(name => new URL(name, import.meta.url).href);
const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
const SLICE = 20;
const FIRST = 30;
const FIRST_SITES = 12;
const MOST_OF_SITE = 4;
const SHAPES = {
  met: [
    ["circle", { cx: 10, cy: 10, r: 9, fill: "currentColor" }],
    ["path", { d: "M5.6 10.4l3 3 5.8-6.4", class: "cut" }],
  ],
  "not-met": [
    ["rect", { x: 1, y: 1, width: 18, height: 18, rx: 1.5, fill: "currentColor" }],
    ["path", { d: "M6 6l8 8M14 6l-8 8", class: "cut" }],
  ],
  "cannot-confirm": [
    ["circle", { cx: 10, cy: 10, r: 8.4, class: "ring", "stroke-dasharray": "3.3 2" }],
    ["path", { d: "M7.6 8a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1 .8-1 1.6M10 14.6v.1", class: "ring" }],
  ],
  none: [
    ["circle", { cx: 10, cy: 10, r: 8.4, class: "ring" }],
    ["path", { d: "M6 10h8", class: "ring" }],
  ],
  drift: [["path", { d: "M3.5 4.5L16 15.5M16 7.5v8H8", class: "ring" }]],
};
const SHAPE_OF = {
  met: "met",
  "at-target": "met",
  "not-met": "not-met",
  "below-target": "not-met",
  "cannot-confirm": "cannot-confirm",
  drifted: "drift",
  lost: "cannot-confirm",
  "rule-not-met": "not-met",
  harms: "not-met",
  "to-agree": "cannot-confirm",
};
// Worst first within a site: for sorting by need alone, and never shown.
const NEEDS = ["drifted", "not_met", "cannot_confirm", "other"];

function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

function shape(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [key, value] of Object.entries({
    viewBox: "0 0 20 20",
    width: 20,
    height: 20,
    "aria-hidden": "true",
    class: `shape shape--${name}`,
  }))
    svg.setAttribute(key, value);
  for (const [tag, attributes] of SHAPES[name]) {
    const part = document.createElementNS(svg.namespaceURI, tag);
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
    svg.append(part);
  }
  return svg;
}

// A moment for the page: what was clicked or typed meanwhile comes first.
const pause = () =>
  new Promise(done => {
    if (globalThis.scheduler?.yield) scheduler.yield().then(done);
    else setTimeout(done);
  });

// How long a thread may take to begin before the page does the work itself, in milliseconds.
const PATIENCE = 20_000;

// A desk: in a thread of its own, or else on the page.
async function opened() {
  try {
    return await threaded();
  } catch {
    const { Desk } = await import(/* @vite-ignore */ /* webpackIgnore: true */ DESK);
    return Desk.open();
  }
}

// Broken where a policy, an old browser or an element from another site does not let the page start one.
function threaded() {
  return new Promise((done, failed) => {
    const worker = new Worker(DESK, { type: "module", name: "fidelity-office" });
    const asked = new Map();
    let last = 0;
    let stopped = null;
    const stop = () => {
      stopped = new Error("The office has stopped. Reload the page.");
      worker.terminate();
      failed(stopped);
      for (const one of asked.values()) one.failed(stopped);
    };
    const ask = (what, parts, told) =>
      new Promise((done, failed) => {
        if (stopped) return failed(stopped);
        last += 1;
        asked.set(last, { done, failed, told });
        worker.postMessage({ number: last, what, parts });
      });
    const late = setTimeout(stop, PATIENCE);
    worker.onerror = event => {
      event.preventDefault();
      clearTimeout(late);
      stop();
    };
    worker.onmessage = ({ data: { ready, number, far, value, error } }) => {
      if (ready !== undefined) {
        clearTimeout(late);
        return ready ? done({ ask }) : stop();
      }
      const one = asked.get(number);
      if (far) return one?.told?.(far);
      asked.delete(number);
      if (error) one?.failed(new Error(error));
      else one?.done(value);
    };
  });
}

export class FidelityOffice extends HTMLElement {
  static observedAttributes = ["lang"];
  #desk = null;
  // The collection as it is kept in this browser, once somebody has asked for it.
  #kept = null;
  #keptName = "";
  #told = "";
  #keeping = null;
  #asked = 0;
  #root;
  #picture = null;
  #labels = {};
  #pool = "";
  #sort = "need";
  #hidden = false;
  #all = new Set();
  #published = null;
  #chosen = {};
  #written = false;
  #texts = [];
  #draft = null;
  #tried = null;
  #untried = "";
  #queue = Promise.resolve();
  #ready;
  #status;
  #list;
  #body;

  constructor() {
    super();
    this.#root = this.attachShadow({ mode: "open" });
    for (const href of CSS) this.#root.append(make("link", { rel: "stylesheet", href }));
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
    await this.#look();
  }

  get summary() {
    return this.#picture;
  }

  connectedCallback() {
    this.ready.catch(() => {
      this.#root.append(make("p", { role: "alert" }, this.#labels.failed ?? "The office could not be fetched. Reload the page."));
    });
  }

  attributeChangedCallback() {
    if (!this.#desk) return;
    const work = this.#queue.then(async () => {
      await this.ready;
      await this.#set();
      this.#frame();
      await this.#look();
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
    return this.#ask("save", format, this.#pool);
  }

  async #workbook() {
    const { bytes, why } = await this.#ask("workbook");
    if (why) throw new Error(this.#labels[why]);
    return new Blob([bytes], { type: XLSX });
  }

  #ask(what, ...parts) {
    return this.#desk.ask(what, parts);
  }

  get #language() {
    return this.lang || this.closest("[lang]")?.lang || "en";
  }

  async #set() {
    this.#labels = JSON.parse(await this.#ask("set", this.#language, today(), this.#hidden));
  }

  async #read(list) {
    await this.ready;
    if (list.length) this.#changed();
    const files = await Promise.all(list.map(given));
    await this.#desk.ask("read", [files], far => {
      this.#status.textContent = `${this.#labels.reading}: ${far}/${list.length}`;
    });
    return this.#renew();
  }

  async #tryOut(file) {
    await this.ready;
    this.#draft = file ? await given(file) : null;
    await this.#judge();
    this.#redraw("what_if", this.#whatIf);
    if (this.#untried) throw new Error(this.#untried);
    return this.#tried;
  }

  async #judge() {
    const { why, found } = await this.#ask("try_out", this.#draft);
    this.#untried = why ?? "";
    this.#tried = found ? JSON.parse(found) : null;
  }

  async #renew() {
    const text = await this.#ask("picture");
    await pause();
    this.#picture = JSON.parse(text);
    if (this.#written) this.#texts = JSON.parse(await this.#ask("written"));
    if (!this.#picture.pools.some(one => one.id === this.#pool)) this.#pool = this.#picture.pools[0]?.id ?? "";
    if (this.#draft) await this.#judge();
    await this.#draw();
    await this.#look();
    const { sites, attention, left_out } = this.#picture;
    if (sites.length || left_out.length) this.#status.textContent = this.#labels.read;
    const detail = { sites: sites.length, attention: attention.length, left_out: left_out.length };
    this.dispatchEvent(new CustomEvent("fidelity-office-change", { bubbles: true, composed: true, detail }));
    return this.#picture;
  }

  // What stands there before anything has been read.
  #frame() {
    const label = this.#labels;
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
    this.#status = make("p", { role: "status", class: "quiet", tabindex: -1 });
    this.#body = make("div", {});
    this.#list = make("div", {});
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
      this.#status,
      this.#list,
      this.#body,
    );
    this.#root.querySelector(".office")?.remove();
    this.#root.append(frame);
  }

  async #draw() {
    const { sites, left_out } = this.#picture;
    const parts = [];
    if (sites.length || left_out.length) {
      for (const part of [
        this.#basis,
        this.#attention,
        this.#matrix,
        this.#elements,
        this.#drift,
        this.#history,
        this.#agreement,
        this.#changes,
        this.#actions,
        this.#due,
        this.#permits,
        this.#quality,
        this.#whatIf,
        this.#feedback,
        this.#save,
        this.#keep,
      ]) {
        parts.push(await part.call(this));
        await pause();
      }
    }
    this.#body.replaceChildren(...parts);
  }

  #again = () => this.#draw();

  // One part alone; where somebody was in it stays the same control.
  #redraw(name, part) {
    const old = this.#root.querySelector(`.part--${name}`);
    const controls = from => [...from.querySelectorAll("button, select, input")];
    const at = old ? controls(old).indexOf(this.#root.activeElement) : -1;
    const next = part.call(this);
    old?.replaceWith(next);
    controls(next)[at]?.focus();
  }

  #basis() {
    const { sentences, translation_note } = this.#picture;
    return make(
      "div",
      { class: "basis" },
      ...sentences.map(text => make("p", {}, text)),
      translation_note ? make("p", { class: "quiet" }, translation_note) : null,
    );
  }

  #section(name, ...children) {
    return make(
      "section",
      { "aria-labelledby": name, class: `part part--${name}` },
      make("h2", { id: name }, this.#labels[name]),
      ...children,
    );
  }

  // Whom to call, and about what: a site is a heading, what is the matter there a list below it.
  #attention() {
    const { attention, groups, calls } = this.#picture;
    const label = this.#labels;
    if (!groups.length) return this.#section("attention", calls ? make("p", {}, calls) : null, make("p", {}, label.attention_none));
    const item = at => {
      const one = attention[at];
      return make(
        "li",
        {},
        shape(SHAPE_OF[one.kind] ?? "none"),
        make("span", {}, one.about, one.file ? make("span", { class: "file" }, ` ${one.file}`) : null),
      );
    };
    const group = one => {
      // One more than is shown at first is no reason to fold it away.
      const cut = one.items.length > MOST_OF_SITE + 1 ? MOST_OF_SITE : one.items.length;
      const rest = one.items.slice(cut);
      return make(
        "article",
        { class: "call" },
        make("h4", {}, one.site, one.region ? make("span", { class: "quiet" }, ` ${one.region}`) : null),
        make("p", { class: "gist" }, one.summary),
        make("ul", { class: "attention" }, ...one.items.slice(0, cut).map(item)),
        rest.length
          ? make(
              "details",
              {},
              make("summary", {}, `${label.more_here} (${rest.length})`),
              make("ul", { class: "attention" }, ...rest.map(item)),
            )
          : null,
      );
    };
    const tier = (name, all) => {
      if (!all.length) return [];
      const shown = this.#all.has(name) ? all : all.slice(0, FIRST_SITES);
      const more = () => {
        this.#all.add(name);
        this.#again();
      };
      return [
        make("h3", {}, `${label[name]} (${all.length})`),
        make("p", { class: "quiet" }, label[`${name}_hint`]),
        make("div", { class: "calls" }, ...shown.map(group)),
        shown.length < all.length ? make("button", { type: "button", onclick: more }, `${label.show_all} (${all.length})`) : null,
      ];
    };
    return this.#section(
      "attention",
      make("p", { class: "lead" }, calls),
      ...tier(
        "call_first",
        groups.filter(one => one.urgent),
      ),
      ...tier(
        "settle",
        groups.filter(one => !one.urgent),
      ),
    );
  }

  #select(text, value, options, change) {
    const select = make(
      "select",
      { onchange: () => change(select.value) },
      ...options.map(([code, shown]) => make("option", { value: code, selected: code === value }, shown)),
    );
    return make("label", { class: "select" }, text, select);
  }

  #pools() {
    const { pools } = this.#picture;
    if (pools.length < 2) return make("p", { class: "quiet" }, pools[0]?.title ?? "");
    return this.#select(
      this.#labels.pool,
      this.#pool,
      pools.map(one => [one.id, `${one.title} (${one.sites})`]),
      value => {
        this.#pool = value;
        this.#published = null;
        this.#again();
      },
    );
  }

  #sorted() {
    const { sites } = this.#picture;
    const here = sites.filter(site => site.latest.some(one => one.pool === this.#pool));
    const by = {
      need: (one, other) => NEEDS.map(need => other.needs[need] - one.needs[need]).find(apart => apart !== 0) ?? 0,
      name: () => 0,
      region: (one, other) => one.region.localeCompare(other.region),
      stage: (one, other) => one.stage.localeCompare(other.stage),
      due: (one, other) => (one.due ?? "9999").localeCompare(other.due ?? "9999"),
    };
    // They come by name, and stay so among equals.
    return here.sort(by[this.#sort]);
  }

  async #matrix() {
    const label = this.#labels;
    const elements = this.#picture.elements.filter(one => one.pool === this.#pool);
    const cells = new Map(this.#picture.cells.filter(one => one.pool === this.#pool).map(one => [`${one.site}\n${one.element}`, one]));
    const row = site =>
      make(
        "tr",
        {},
        make(
          "th",
          { scope: "row" },
          site.site,
          site.region || site.stage ? make("span", { class: "quiet" }, [site.region, site.stage].filter(Boolean).join(" · ")) : null,
        ),
        ...elements.map(element => {
          const cell = cells.get(`${site.site}\n${element.element}`);
          if (!cell) return make("td", { tabindex: -1 });
          const word = cell.drifted ? label.drifted : cell.status_shown;
          return make(
            "td",
            { tabindex: -1, class: `cell cell--${cell.status}`, title: cell.sentence },
            shape(SHAPE_OF[cell.status] ?? "none"),
            cell.drifted ? shape("drift") : null,
            make("span", {}, word),
          );
        }),
      );
    // A site at a time, so that a page with hundreds of them stays responsive.
    const rows = [];
    let begun = performance.now();
    for (const site of this.#sorted()) {
      rows.push(row(site));
      if (performance.now() - begun < SLICE) continue;
      await pause();
      begun = performance.now();
    }
    const table = make(
      "table",
      { role: "grid", "aria-labelledby": "matrix" },
      make(
        "thead",
        {},
        make(
          "tr",
          {},
          make("th", { scope: "col" }, label.site),
          ...elements.map(one =>
            make("th", { scope: "col", class: one.non_negotiable ? "must" : "" }, make("span", {}, `${one.number} ${one.title}`)),
          ),
        ),
      ),
      make("tbody", {}, ...rows),
    );
    table.addEventListener("keydown", walk);
    const first = table.querySelector("td");
    if (first) first.tabIndex = 0;
    const sorts = ["need", "name", "region", "stage", "due"].map(code => [code, label[code]]);
    return this.#section(
      "matrix",
      this.#pools(),
      this.#select(label.sort, this.#sort, sorts, value => {
        this.#sort = value;
        this.#again();
      }),
      make("div", { class: "scroll" }, table),
    );
  }

  #elements() {
    const label = this.#labels;
    const rows = this.#picture.elements.filter(one => one.pool === this.#pool && one.sentence);
    const more = (text, list) => (list.length ? make("p", {}, `${text}: ${list.join(", ")}`) : null);
    return this.#section(
      "elements",
      make(
        "ul",
        { class: "elements" },
        ...rows.map(one =>
          make(
            "li",
            {},
            make(
              "details",
              {},
              make("summary", {}, make("strong", {}, `${one.number} ${one.title}`), ` ${one.sentence}`),
              more(label.not_met_at, one.not_met_at),
              more(label.cannot_confirm_at, one.cannot_confirm_at),
              one.next_step ? make("p", {}, `${label.next_step}: ${one.next_step}`) : null,
              one.guidance ? make("p", {}, `${label.guidance}: ${one.guidance}`) : null,
            ),
          ),
        ),
      ),
    );
  }

  #table(headings, rows) {
    const cell = (text, at) => make(at ? "td" : "th", at ? {} : { scope: "row" }, text);
    return make(
      "div",
      { class: "scroll" },
      make(
        "table",
        { class: "plain" },
        make("thead", {}, make("tr", {}, ...headings.map(text => make("th", { scope: "col" }, text)))),
        make("tbody", {}, ...rows.map(row => make("tr", {}, ...row.map(cell)))),
      ),
    );
  }

  #drift() {
    const label = this.#labels;
    const rows = this.#picture.drift.filter(one => one.pool === this.#pool).map(one => [one.title, one.sentence, one.sites.join(", ")]);
    return this.#section(
      "drift",
      rows.length ? this.#table([label.element, label.quarter, label.sites], rows) : make("p", {}, label.drift_none),
    );
  }

  // One dot for each occasion, with its date and its scores: two occasions a year are no trend.
  #history() {
    const line = site => {
      const latest = site.latest.find(one => one.pool === this.#pool);
      const dots = latest.history.map(one =>
        make(
          "li",
          { class: one.comparable ? "dot" : "dot dot--apart" },
          make("span", { class: "date" }, one.date_shown),
          one.scores.map(([, title, shown]) => `${title}: ${shown}`).join("; "),
        ),
      );
      return make("li", {}, make("strong", {}, site.site), make("ol", { class: "dots" }, ...dots));
    };
    return this.#section(
      "history",
      make("details", {}, make("summary", {}, this.#labels.sites), make("ul", { class: "history" }, ...this.#sorted().map(line))),
    );
  }

  // Those that differ; the rest is folded away. What few pairs do not say is said once.
  #agreement() {
    const label = this.#labels;
    const all = this.#picture.agreement;
    if (!all.length) return this.#section("agreement", make("p", {}, label.agreement_none));
    const list = texts => make("ul", { class: "changes" }, ...texts.map(text => make("li", {}, text)));
    const table = rows =>
      this.#table(
        [label.element, label.rated_by, label.results, label.differences],
        rows.map(one => [
          one.title,
          one.rater_shown,
          one.enough ? `${one.sentence} ${one.claim}` : one.sentence,
          one.differences.length ? list(one.differences) : "",
        ]),
      );
    const apart = all.filter(one => one.differences.length);
    const few = all.find(one => !one.enough && one.claim);
    const alike = all.filter(one => !one.differences.length);
    return this.#section(
      "agreement",
      make("p", { class: "quiet" }, label.agreement_hint),
      few ? make("p", { class: "caution" }, few.claim) : null,
      apart.length ? table(apart) : null,
      alike.length ? make("details", {}, make("summary", {}, `${label.agreement_alike} (${alike.length})`), table(alike)) : null,
    );
  }

  #changes() {
    const label = this.#labels;
    const { adaptations, asked_for, frame } = this.#picture;
    if (!adaptations.length) return this.#section("adaptations", make("p", {}, label.adaptations_none));
    const chosen = this.#chosen;
    const filter = (name, code, shown) => {
      const options = new Map(adaptations.map(one => [one[code] ?? "", one[shown]]));
      return this.#select(label[name], chosen[code] ?? "*", [["*", label.any], ...options], value => {
        chosen[code] = value;
        this.#redraw("adaptations", this.#changes);
      });
    };
    const fits = one => ["element", "light", "agreed"].every(code => (chosen[code] ?? "*") === "*" || (one[code] ?? "") === chosen[code]);
    const written = this.#written && this.#texts;
    const rows = adaptations
      .map((one, at) => [one, written?.[at]])
      .filter(([one]) => fits(one))
      .map(([one, text]) => [
        one.title,
        one.site,
        one.light_shown,
        one.agreed_shown,
        one.nature_shown,
        one.planned_shown,
        ...(written ? [text?.what ?? "", text?.reason ?? ""] : []),
        one.file,
      ]);
    const headings = [
      label.element,
      label.site,
      label.light,
      label.agreed,
      label.nature,
      label.planned,
      ...(written ? [label.what, label.reason] : []),
      label.file,
    ];
    const counts = ["light", "agreed", "nature", "reason", "planned"].map(what =>
      make(
        "div",
        {},
        make("h4", {}, label[what]),
        make(
          "ul",
          { class: "counts" },
          ...frame
            .filter(one => one.what === what)
            .map(one =>
              make("li", {}, make("span", { class: "count" }, String(one.changes)), ` ${one.shown} (${label.sites}: ${one.sites})`),
            ),
        ),
      ),
    );
    const show = async () => {
      if (!this.#written) this.#texts = JSON.parse(await this.#ask("written"));
      this.#written = !this.#written;
      this.#redraw("adaptations", this.#changes);
    };
    return this.#section(
      "adaptations",
      ...asked_for.map(one => make("p", {}, make("strong", {}, one.title), ` ${one.sentence}`)),
      make("h3", {}, `${label.frame} (${adaptations.length})`),
      make("div", { class: "frame" }, ...counts),
      make(
        "div",
        { class: "filters" },
        filter("element", "element", "title"),
        filter("light", "light", "light_shown"),
        filter("agreed", "agreed", "agreed_shown"),
      ),
      this.#hidden
        ? null
        : make(
            "div",
            { class: "choose" },
            make(
              "button",
              { type: "button", "aria-pressed": String(this.#written), onclick: show },
              this.#written ? label.hide_written : label.show_written,
            ),
          ),
      rows.length ? this.#table(headings, rows) : make("p", {}, label.adaptations_filtered),
    );
  }

  #actions() {
    const label = this.#labels;
    const rows = this.#picture.actions.map(one => [
      one.title,
      one.site,
      [one.by_shown, one.overdue ? label.overdue : ""].filter(Boolean).join(", "),
      one.support ? label.support : "",
      one.file,
    ]);
    return this.#section(
      "actions",
      rows.length ? this.#table([label.element, label.site, label.by, label.support, label.file], rows) : make("p", {}, label.actions_none),
    );
  }

  #due() {
    const label = this.#labels;
    const { due } = this.#picture;
    const part = (text, rows) =>
      rows.length
        ? [
            make("h3", {}, `${text} (${rows.length})`),
            this.#table(
              [label.site, label.region, label.due, label.due_by],
              rows.map(one => [one.site, one.region, one.due_shown, label[`due_by_${one.by}`]]),
            ),
          ]
        : [];
    return this.#section(
      "due_title",
      ...(due.length
        ? [
            ...part(
              label.due_overdue,
              due.filter(one => one.overdue),
            ),
            ...part(
              label.due_coming,
              due.filter(one => !one.overdue),
            ),
            this.#calendar(),
          ]
        : [make("p", {}, label.due_none)]),
    );
  }

  #calendar() {
    const save = () => this.#download("ics", "assessments.ics");
    return make("div", { class: "choose" }, make("button", { type: "button", onclick: save }, this.#labels.calendar));
  }

  // Until when licences and certifications are valid; that a day is not known stands there as well.
  #permits() {
    const label = this.#labels;
    const { due, permits } = this.#picture;
    const part = (state, text) => {
      const rows = permits.filter(one => one.state === state);
      return rows.length
        ? [
            make("h3", {}, `${text} (${rows.length})`),
            this.#table(
              [label.site, label.region, label.permit, label.permit_until],
              rows.map(one => [one.site, one.region, one.what_shown, one.until_shown]),
            ),
          ]
        : [];
    };
    return this.#section(
      "permits",
      ...(permits.length
        ? [
            ...part("ended", label.permits_ended),
            ...part("ends-soon", label.permits_soon),
            ...part("dated", label.permits_later),
            ...part("unknown", label.permits_unknown),
          ]
        : [make("p", {}, label.permits_none)]),
      // One file has all dates: it is offered where the first of them stand.
      !due.length && permits.some(one => one.until) ? this.#calendar() : null,
    );
  }

  #quality() {
    const label = this.#labels;
    const { pools, left_out, set_aside, missing, unlisted } = this.#picture;
    const files = (text, list) =>
      make(
        "details",
        { open: list.length > 0 && list.length <= FIRST },
        make("summary", {}, `${text} (${list.length})`),
        make("ul", {}, ...list.map(one => make("li", {}, make("strong", {}, one.file), ` ${one.sentence}`))),
      );
    const joined = (team, site) =>
      make(
        "button",
        {
          type: "button",
          onclick: async () => {
            await this.#ask("call", team, site);
            this.#changed();
            this.#renew();
          },
        },
        label.join,
      );
    const sites = (text, list, of) =>
      make(
        "details",
        { open: list.length > 0 && list.length <= FIRST },
        make("summary", {}, `${text} (${list.length})`),
        make(
          "ul",
          {},
          ...list.map(one =>
            make("li", {}, one.site, ...one.near.map(near => make("p", {}, `${label.near}: ${near} `, of(one.site, near)))),
          ),
        ),
      );
    return this.#section(
      "quality",
      ...pools.map(one =>
        make(
          "div",
          { class: "pool" },
          make(
            "p",
            {},
            make("strong", {}, one.title),
            ` · ${one.provenance} · ${label.sites}: ${one.sites}, ${label.results}: ${one.results}`,
          ),
          ...one.cautions.map(text => make("p", { class: "caution" }, text)),
        ),
      ),
      sites(label.missing, missing, (site, near) => joined(near, site)),
      sites(label.unlisted, unlisted, (site, near) => joined(site, near)),
      files(label.left_out, left_out),
      files(label.set_aside, set_aside),
    );
  }

  #whatIf() {
    const label = this.#labels;
    const tried = this.#tried;
    const begin = file => {
      if (file) this.whatIf(file).catch(() => {});
    };
    const control = make("input", { type: "file", accept: ".json", onchange: () => begin(control.files[0]) });
    const list = all => make("ul", { class: "changes" }, ...all.map(one => make("li", {}, one.sentence)));
    const verdicts = tried?.changes.filter(one => one.kind === "verdict") ?? [];
    const others = tried?.changes.filter(one => one.kind !== "verdict") ?? [];
    const told =
      tried &&
      make(
        "div",
        {},
        ...tried.sentences.map(text => make("p", {}, text)),
        verdicts.length ? make("h3", {}, `${label.verdicts} (${verdicts.length})`) : null,
        verdicts.length ? list(verdicts) : null,
        others.length
          ? make(
              "details",
              { open: others.length <= FIRST },
              make("summary", {}, `${label.other_changes} (${others.length})`),
              list(others),
            )
          : null,
        tried.unread.length
          ? make("ul", { class: "changes" }, ...tried.unread.map(one => make("li", {}, make("strong", {}, one.file), ` ${one.sentence}`)))
          : null,
      );
    const drop = event => {
      event.preventDefault();
      // Not one of the results: the page around takes no notice of it.
      event.stopPropagation();
      begin(event.dataTransfer.files[0]);
    };
    return this.#section(
      "what_if",
      make("p", { class: "quiet" }, label.what_if_hint),
      make(
        "div",
        { class: "drop", ondragover: event => event.preventDefault(), ondrop: drop },
        make("label", { class: "button" }, control, label.what_if_choose),
        this.#draft ? make("button", { type: "button", onclick: () => this.whatIf() }, label.what_if_close) : null,
        tried ? make("button", { type: "button", onclick: () => this.#download("what-if", "what-if.csv") }, label.what_if_table) : null,
      ),
      make(
        "div",
        { role: "status" },
        this.#untried ? make("p", { class: "caution" }, `${this.#draft.name}: ${this.#untried}`) : null,
        told,
      ),
    );
  }

  #feedback() {
    const label = this.#labels;
    const grouping = this.#select(
      label.grouping,
      "all",
      ["all", "region", "stage"].map(code => [code, label[code]]),
      () => {},
    );
    const publish = async () => {
      this.#published = JSON.parse(await this.#ask("publish", this.#pool, grouping.querySelector("select").value));
      this.#changed();
      this.#again();
    };
    const titles = new Map(this.#picture.elements.map(one => [one.element, one.title]));
    const told = this.#published;
    const rows = told?.figures?.map(one => [titles.get(one.element) ?? one.element, one.group, one.sentence]);
    return this.#section(
      "feedback",
      make("p", { class: "quiet" }, label.feedback_hint),
      grouping,
      make("button", { type: "button", onclick: publish }, label.publish),
      told?.refused ? make("p", { role: "alert", class: "caution" }, told.refused) : null,
      rows ? this.#table([label.element, label.grouping, label.sites], rows) : null,
    );
  }

  async #download(format, name) {
    const address = URL.createObjectURL(new Blob([await this.export(format)]));
    make("a", { href: address, download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 1000);
  }

  // Into an empty frame of the page, with a style sheet made in its own window: nothing is fetched, and no markup is written, so that a
  // strict policy lets it through.
  async #print(format) {
    const text = await this.export(format);
    if (!text) return;
    // Its rules are taken out first: a policy would object to them inside the markup, even where they are only read.
    const [begins, ends] = [text.indexOf("<style>"), text.indexOf("</style>")];
    const rules = text.slice(begins + "<style>".length, ends);
    const made = new DOMParser().parseFromString(text.slice(0, begins) + text.slice(ends + "</style>".length), "text/html");
    const frame = make("iframe", { "aria-hidden": "true", tabindex: -1, class: "paper" });
    this.#root.append(frame);
    const { contentWindow: window, contentDocument: page } = frame;
    page.title = made.title;
    page.documentElement.lang = made.documentElement.lang;
    const sheet = new window.CSSStyleSheet();
    sheet.replaceSync(rules);
    page.adoptedStyleSheets = [sheet];
    page.body.append(...[...made.querySelectorAll("main > *")].map(one => page.importNode(one, true)));
    window.addEventListener("afterprint", () => setTimeout(() => frame.remove()));
    window.print();
  }

  #save() {
    const label = this.#labels;
    const files = [
      ["collection", label.collection, "collection.json"],
      ["xlsx", label.xlsx, "results.xlsx"],
      ["csv", label.csv, "results.csv"],
      ["sites", label.sites_table, "sites.csv"],
      ["datapackage", label.datapackage, "datapackage.json"],
      ["ndjson", label.ndjson, "results.ndjson"],
      ["matrix", label.matrix_table, "matrix.csv"],
    ];
    const said = make("p", { role: "status" });
    const save = (format, name) => async () => {
      said.textContent = "";
      await this.#download(format, name).catch(error => (said.textContent = error.message));
    };
    const hide = make("input", {
      type: "checkbox",
      checked: this.#hidden,
      onchange: async () => {
        this.#hidden = hide.checked;
        await this.#set();
        await this.#renew();
      },
    });
    return this.#section(
      "save",
      make(
        "div",
        { class: "choose" },
        ...files.map(([format, text, name]) => make("button", { type: "button", onclick: save(format, name) }, text)),
      ),
      said,
      make("h3", {}, label.prints),
      make(
        "div",
        { class: "choose" },
        ...["board", "matrix-a4", "matrix-a3", ...(this.#hidden ? [] : ["sheets"])].map(format =>
          make("button", { type: "button", onclick: () => this.#print(format) }, label[`print_${format.replace("-", "_")}`]),
        ),
        make("button", { type: "button", onclick: () => print() }, label.print_page),
      ),
      this.#hidden ? make("p", { class: "quiet" }, label.print_hidden) : null,
      make("label", { class: "option" }, hide, label.hide_names),
    );
  }

  // What is kept in this browser, with a press to open and to delete each; nothing where nothing is.
  async #look() {
    const label = this.#labels;
    const all = JSON.parse(await this.#ask("kept", this.#language));
    const button = (text, onclick, name) =>
      make("button", { type: "button", onclick, "aria-label": name ? `${text}: ${name}` : null }, text);
    const item = one => {
      const remove =
        this.#asked === one.number
          ? [
              button(label.kept_delete_yes, () => this.#delete(one.number), one.name),
              button(label.kept_delete_no, () => this.#confirm(0, one.number), one.name),
            ]
          : [button(label.kept_delete, () => this.#confirm(one.number, one.number), one.name)];
      const open = this.#isEmpty() ? button(label.kept_open, () => this.#open(one.number), one.name) : null;
      return make(
        "li",
        { "data-kept": one.number },
        make("strong", {}, one.name),
        make("span", { class: "quiet" }, ` ${one.about}`),
        make("div", { class: "choose" }, open, ...remove),
      );
    };
    const section =
      all.length &&
      this.#section(
        "kept_heading",
        make("ul", { class: "kept" }, ...all.map(item)),
        this.#isEmpty() ? null : make("p", { class: "quiet" }, label.kept_open_anew),
      );
    this.#list.replaceChildren(...(section ? [section] : []));
  }

  #isEmpty() {
    return !this.#picture?.sites.length && !this.#picture?.left_out.length;
  }

  // The focus stays where it was asked.
  async #confirm(number, at) {
    this.#asked = number;
    await this.#look();
    this.#list.querySelector(`[data-kept="${at}"] .choose > button:last-child`)?.focus();
  }

  async #open(number) {
    const found = await this.#ask("open_kept", number).catch(() => null);
    if (!found) {
      this.#status.textContent = this.#labels.kept_gone;
      return this.#look();
    }
    const [revision, name, text] = found;
    await this.add([{ name: `${name || this.#labels.collection}.json`, text }]);
    this.#kept = { number, revision };
    this.#keptName = name;
    this.#say("kept_now");
    await this.#look();
  }

  async #delete(number) {
    this.#asked = 0;
    const failed = await this.#ask("delete_kept", number).then(
      () => false,
      () => true,
    );
    if (!failed && this.#kept?.number === number) this.#kept = null;
    await this.#look();
    this.#status.textContent = failed ? this.#labels.kept_not_deleted : this.#labels.kept_deleted;
    if (!failed) this.#say("");
    this.#status.focus();
  }

  #changed() {
    if (this.#kept) this.#say("kept_changed");
  }

  // What became of keeping, beside the button.
  #say(told) {
    this.#told = told;
    if (!this.#keeping) return;
    const { press, said } = this.#keeping;
    press.textContent = this.#kept ? this.#labels.keep_anew : this.#labels.keep_collection;
    said.textContent = this.#labels[told] ?? "";
  }

  #keep() {
    const label = this.#labels;
    const name = make("input", { type: "text", value: this.#keptName, oninput: () => (this.#keptName = name.value) });
    const keep = async () => {
      const { number = 0, revision = 0 } = this.#kept ?? {};
      try {
        const [text, files] = [await this.export("collection"), await this.#ask("files")];
        const [kept, now, beside] = await this.#ask("keep", number, revision, this.#keptName.trim(), today(), files, text);
        this.#kept = { number: kept, revision: now };
        this.#say(beside ? "kept_beside" : "kept_now");
      } catch {
        this.#say("keep_refused");
      }
      await this.#look();
    };
    this.#keeping = { press: make("button", { type: "button", onclick: keep }), said: make("p", { role: "status" }) };
    this.#say(this.#told);
    return this.#section(
      "keep_heading",
      make("p", { class: "quiet" }, label.keep_what),
      make("label", { class: "select" }, label.keep_name, name),
      make("div", { class: "choose" }, this.#keeping.press),
      this.#keeping.said,
    );
  }
}

function today() {
  const now = new Date();
  const two = number => String(number).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// A file as it can go to a thread: itself, a text or bytes with its name.
async function given(file) {
  if (file instanceof Blob || typeof file.text === "string") return file instanceof Blob ? file : { name: file.name, text: file.text };
  return { name: file.name, bytes: await file.arrayBuffer().catch(() => null) };
}

// Arrow keys walk the grid; one cell at a time can be reached with the tabulator.
function walk(event) {
  const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0], Home: [0, -1e6], End: [0, 1e6] }[event.key];
  const cell = event.target.closest("td");
  if (!step || !cell) return;
  event.preventDefault();
  const rows = [...event.currentTarget.tBodies[0].rows];
  const clamp = (number, most) => Math.max(0, Math.min(number, most));
  const row = rows[clamp(rows.indexOf(cell.parentElement) + step[0], rows.length - 1)];
  const next = row.cells[clamp(cell.cellIndex + step[1], row.cells.length - 1) || 1];
  cell.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}

// All files of what was dropped, those in folders too.
async function dropped(data) {
  const entries = [...data.items].map(item => item.webkitGetAsEntry?.()).filter(Boolean);
  if (!entries.length) return [...data.files];
  const files = [];
  const go = async entry => {
    if (entry.isFile) return files.push(await new Promise((done, failed) => entry.file(done, failed)));
    const reader = entry.createReader();
    for (;;) {
      const some = await new Promise((done, failed) => reader.readEntries(done, failed));
      if (!some.length) return;
      for (const one of some) await go(one);
    }
  };
  for (const entry of entries) await go(entry);
  return files;
}

if (!customElements.get("fidelity-office")) customElements.define("fidelity-office", FidelityOffice);
