// The webmaster's check: put on a page of the site in question, it says what the widget would miss there.
//
// In: the page it is on, its policy and its browser. Out: a list of findings in that page, with what to do. It must not
// load the widget, send anything anywhere or leave anything behind but its list.

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
  if (typeof WebAssembly !== "object")
    return "WebAssembly is switched off or unknown in this browser. Visitors with such a browser see your fallback content.";
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch {
    await later();
    return `The policy of this page does not allow WebAssembly. Change it to: ${directive("script-src", "'wasm-unsafe-eval'")}. Or use the iframe.`;
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
    if (blocked) return `The policy of this page does not allow fetching ${here(name)}. Change it to: ${directive("connect-src", source)}`;
    return `${here(name)} cannot be fetched${foreign ? ": the server must send access-control-allow-origin" : ""}.`;
  }
  if (!response.ok) return `${here(name)} answered ${response.status}. Are all files of the folder on the server?`;
  const bytes = new Uint8Array(await response.arrayBuffer());
  if (type === "wasm" && String(bytes.slice(0, 4)) !== "0,97,115,109")
    return `${here(name)} is not the module: a login page or a filter may stand before it.`;
  const sent = response.headers.get("content-type") ?? "nothing";
  if (!sent.includes(type)) return `${here(name)} is sent as ${sent}, expected ${type}. It works, more slowly.`;
}

async function integrity() {
  if (!globalThis.crypto?.subtle) return "not checked: this needs a secure page (https)";
  const expected = (await (await fetch(here("integrity.json"))).json())[FILES.wasm];
  const hash = await crypto.subtle.digest("SHA-384", await (await fetch(here(FILES.wasm))).arrayBuffer());
  const found = `sha384-${btoa(String.fromCharCode(...new Uint8Array(hash)))}`;
  if (found !== expected)
    return `${here(FILES.wasm)} is not the file that was published: something rewrites it on its way, or the files are of two versions.`;
}

function storage() {
  try {
    sessionStorage.getItem("fidelity-check");
  } catch {
    return "This browser or frame refuses storage. The check works; it cannot keep answers, and says so.";
  }
}

function element() {
  const known = /** @type {any} */ (customElements.get("fidelity-check"));
  if (known)
    return `This page has the element already, in version ${known.version ?? "unknown"}. The first version wins; a second one is not used.`;
}

function sheets() {
  try {
    new CSSStyleSheet().replaceSync("");
  } catch {
    return "This browser is too old for the widget’s styles (it needs Chrome 73, Firefox 101 or Safari 16.4, or later).";
  }
}

// What is looked at, how, and what it is good for.
/** @type {[string, () => string | undefined | Promise<string | undefined>, string][]} */
const CHECKS = [
  [
    "WebAssembly",
    wasm,
    "The check is a program in this form. Where it is not allowed, visitors see the words that you put inside the tag.",
  ],
  ["The element", () => file(FILES.element, "javascript"), "The small script that your page names. It brings all the rest."],
  [
    "The module",
    () => file(FILES.wasm, "wasm"),
    "The program itself: it asks the questions and works out the result, on the visitor’s device.",
  ],
  ["Its script", () => file(FILES.glue, "javascript"), "It joins the program to the page."],
  ["Its styles", () => file(FILES.css, "css"), "They reach the check alone, and nothing else of your page."],
  ["Unchanged on the way", integrity, "Nothing between the server and the visitor rewrites the program."],
  ["Constructed styles", sheets, "The way in which it is styled, so that your policy needs no exception for styles."],
  ["Storage", storage, "Where answers can be kept, if you offer it and the visitor wants it. Nothing has been written for this test."],
  ["Registered once", element, "No other version of the check is on this page."],
];

const list = document.createElement("ul");
list.className = "results";
const line = document.querySelector("[data-line]");
if (line) line.textContent = `<script type="module" src="${import.meta.url}"></script>`;
(document.querySelector("[data-will-it-run]") ?? document.body).append(list);
let open = 0;
for (const [name, check, why] of CHECKS) {
  const item = document.createElement("li");
  const word = document.createElement("b");
  const finding = await Promise.resolve()
    .then(check)
    .catch(error => `could not be checked: ${error.message}`);
  // A list item on a page we have not made: readable without a style, and in words before colours.
  const words = document.createElement("span");
  const good = document.createElement("span");
  word.textContent = finding ? "Look at" : "Fine";
  words.textContent = `${name}${finding ? `: ${finding}` : ". "}`;
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
end.textContent = open
  ? `That is all. ${open} of ${CHECKS.length} need a look before the check can be relied on here.`
  : `That is all. All ${CHECKS.length} are fine: the check will run on this page.`;
list.append(end);
