// The webmaster's check: put on a page of the site in question, it says what the widget would miss there.
//
// In: the page it is on, its policy and its browser. Out: a list of findings in that page, with what to do. It must not
// load the widget, send anything anywhere or leave anything behind but its list. It speaks the language of the page, as far as it knows it.

const WORDS = __FC_WILL_IT_RUN_WORDS__;
const asked = document.documentElement.lang.split("-")[0];
const language = asked in WORDS ? asked : "en";
const w = WORDS[language];
const FILES = { element: "fidelity-check.js", wasm: "__FC_WASM__", glue: "__FC_GLUE__", css: "__FC_CSS__" };
const here = name => new URL(`./${name}`, import.meta.url).href;
const foreign = new URL(import.meta.url).origin !== location.origin;
const objections = [];
document.addEventListener("securitypolicyviolation", event => event.disposition === "enforce" && objections.push(event));
const later = () => new Promise(resolve => setTimeout(resolve, 100));

function directive(name, source) {
  const found = objections.findLast(event => event.effectiveDirective.startsWith(name));
  const policy = (found?.originalPolicy ?? "").split(";").map(part => part.trim().split(/\s+/));
  const old = policy.find(([word]) => word === name) ?? policy.find(([word]) => word === "default-src") ?? [name, "…"];
  return `${name} ${[...old.slice(1).filter(word => word !== "'none'"), source].join(" ")}`;
}

async function wasm() {
  if (typeof WebAssembly !== "object") return w.off;
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    await later();
    return w.policy(directive("script-src", "'wasm-unsafe-eval'"));
  }
}

async function file(name, type) {
  let response;
  try {
    response = await fetch(here(name));
  } catch {
    await later();
    const blocked = objections.some(event => event.effectiveDirective === "connect-src");
    const source = foreign ? new URL(import.meta.url).origin : "'self'";
    if (blocked) return w.unfetched(here(name), directive("connect-src", source));
    return foreign ? w.foreign(here(name)) : w.unreachable(here(name));
  }
  if (!response.ok) return w.answered(here(name), String(response.status));
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (type === "wasm" && String(bytes.slice(0, 4)) !== "0,97,115,109") return w.other(here(name));
  const sent = response.headers.get("content-type");
  if (!sent) return w.nothing(here(name), type);
  if (!sent.includes(type)) return w.sent(here(name), sent, type);
}

async function integrity() {
  if (!globalThis.crypto?.subtle) return w.insecure;
  const expected = (await (await fetch(here("integrity.json"))).json())[FILES.wasm];
  const hash = await crypto.subtle.digest("SHA-384", await (await fetch(here(FILES.wasm))).arrayBuffer());
  const found = `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
  if (found !== expected) return w.rewritten(here(FILES.wasm));
}

function storage() {
  try {
    sessionStorage.getItem("fidelity-check");
  } catch {
    return w.unkept;
  }
}

function element() {
  const known = /** @type {any} */ (customElements.get("fidelity-check"));
  if (known) return known.version ? w.twice(known.version) : w.unknown;
}

function sheets() {
  try {
    new CSSStyleSheet().replaceSync("");
  } catch {
    return w.old;
  }
}

// What is looked at, how, and what it is good for.
/** @type {[string, () => string | undefined | Promise<string | undefined>, string][]} */
const CHECKS = [
  [w.wasm, wasm, w.program],
  [w.element, () => file(FILES.element, "javascript"), w.names],
  [w.module, () => file(FILES.wasm, "wasm"), w.itself],
  [w.glue, () => file(FILES.glue, "javascript"), w.joins],
  [w.styles, () => file(FILES.css, "css"), w.alone],
  [w.unchanged, integrity, w.between],
  [w.constructed, sheets, w.exception],
  [w.storage, storage, w.offered],
  [w.once, element, w.alien],
];

const list = document.createElement("ul");
list.className = "results";
list.lang = language;
const line = document.querySelector("[data-line]");
if (line) line.textContent = `<script type="module" src="${import.meta.url}"></script>`;
(document.querySelector("[data-will-it-run]") ?? document.body).append(list);
let open = 0;
for (const [name, check, why] of CHECKS) {
  const item = document.createElement("li");
  const word = document.createElement("b");
  const finding = await Promise.resolve()
    .then(check)
    .catch(error => w.failed(error.message));
  // A list item on a page we have not made: readable without a style, and in words before colours.
  const words = document.createElement("span");
  const good = document.createElement("span");
  word.textContent = finding ? w.look : w.fine;
  words.textContent = finding ? w.bad(name, finding) : `${w.good(name)} `;
  good.textContent = finding ? "" : why;
  good.className = "why";
  if (finding) {
    item.className = "bad";
    open += 1;
  }
  words.append(good);
  item.append(word, " ", words);
  list.append(item);
}
const end = document.createElement("li");
end.dataset.done = "";
end.textContent = open ? w.open(open, CHECKS.length) : w.done(CHECKS.length);
list.append(end);
