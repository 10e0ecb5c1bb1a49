// The snippet builder. In: the form of builder.html. Out: lines to paste, with the first questions in them on request, and a preview of them;
// and the whole check in one file.
//
// It must not send or keep anything, and it never suggests a frame that is not a frame: scripts of the same origin could take
// the sandbox off, so for a page of our own origin it says so instead.

import { embed, pack } from "./press.js";

/** @typedef {{src: string, lang?: string, results?: string, [name: string]: string}} Attributes of the element */

const VERSION = "__FC_VERSION__";
const form = document.querySelector("form");
const lines = document.querySelector("pre");
const problem = document.querySelector(".problem");
const preview = document.querySelector(".preview");
const copy = /** @type {HTMLButtonElement} */ (document.querySelector("[data-copy]"));
const one = /** @type {HTMLButtonElement} */ (document.querySelector("[data-pack]"));
const own = /** @type {HTMLInputElement} */ (document.getElementById("own"));
const DEFAULTS = { "heading-level": "2", layout: "domain", mode: "full", storage: "none", results: "after-complete" };
const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups";

const WORDS = __FC_BUILDER_WORDS__;
const words = () => WORDS[document.documentElement.lang] ?? WORDS.en;

const here = path => new URL(path, import.meta.url).href;
const escaped = text => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
const integrity = fetch(here("integrity.json")).then(
  response => response.json(),
  () => ({}),
);

function script(src, hash, more) {
  const check = hash ? `\n        integrity="${hash}" crossorigin="anonymous"` : "";
  return `<script ${more} src="${escaped(src)}"${check}></script>`;
}

// What keeps the lines from being whole. What has not been filled in yet is asked for, and is no fault.
function say(words, asked = false) {
  problem.textContent = words;
  problem.classList.toggle("problem--asked", asked);
  problem.hidden = !words;
}

// The rubric is where the form says, as far as can be seen from here: its text, or in words why there is none. The lines are right all the
// same if only their own site may have it.
async function read(src) {
  try {
    const response = await fetch(src);
    return response.ok ? { text: await response.text() } : { found: words().answered(response.status) };
  } catch {
    return { found: words().unreachable };
  }
}

// Shows what goes with the lines, or nothing.
function accompany(size, policy) {
  const part = name => document.querySelector(`[data-made=${name}]`);
  part("size").textContent = size;
  part("size").hidden = !size;
  part("policy").querySelector("pre").textContent = policy;
  part("policy").hidden = !policy;
}

const kilobytes = text => Math.ceil(new Blob([text]).size / 1000);

let turn = 0;
async function draw() {
  const now = ++turn;
  const wish = /** @type {Record<string, string>} */ (Object.fromEntries(new FormData(form)));
  const hashes = await integrity;
  if (now !== turn) return;
  /** @type {Attributes} */
  const attributes = { src: new URL(wish.src, location.href).href };
  if (wish.lang) attributes.lang = wish.lang;
  for (const [name, usual] of Object.entries(DEFAULTS)) if (wish[name] !== usual) attributes[name] = wish[name];
  say(wish.src.trim() ? "" : words().address, true);
  accompany("", "");
  for (const part of form.querySelectorAll("[data-way]")) part.hidden = part.dataset.way !== wish.way;

  if (wish.way === "iframe") {
    let origin = "";
    try {
      origin = new URL(wish.origin).origin;
    } catch {
      // Said below.
    }
    const same = origin === location.origin;
    if (same) say(words().same);
    else if (!origin && wish.origin.trim()) say(words().origin);
    else if (!origin) say(words().missing, true);
    const { src, ...rest } = attributes;
    const query = new URLSearchParams({ rubric: src, origin, ...rest });
    const address = here(`embed.html?${query}`);
    lines.textContent =
      origin && !same && wish.src.trim()
        ? `<iframe src="${escaped(address)}"\n        title="Fidelity self-check" loading="lazy" referrerpolicy="strict-origin"\n        sandbox="${SANDBOX}"\n        style="width:100%;height:720px;border:0"></iframe>\n${script(here("embed.js"), hashes["embed.js"], "defer")}`
        : "";
    copy.disabled = !lines.textContent;
    const frame = document.createElement("iframe");
    frame.title = "Preview";
    frame.src = address;
    preview.replaceChildren(frame);
    if (wish.src.trim() && problem.hidden) {
      const { found } = await read(src);
      if (found && now === turn) say(words().right(src, found));
    }
    return;
  }

  const theme = wish.theme && `<link rel="stylesheet" href="${escaped(here(`themes/${wish.theme}.css`))}">\n`;
  if (wish.history) attributes.history = "";
  const written = Object.entries(attributes).map(([name, value]) => (value ? ` ${name}="${escaped(value)}"` : ` ${name}`));
  const fallback = wish.fallback.trim()
    ? `<a href="${escaped(wish.fallback.trim())}">Read or print it here</a>.`
    : "Please ask us for it on paper.";
  lines.textContent = `${theme}${script(here("fidelity-check.js"), hashes["fidelity-check.js"], 'type="module"')}

<fidelity-check${written.join("")}>
  <p>This self-check needs JavaScript. ${fallback}</p>
</fidelity-check>`;
  if (!wish.src.trim()) lines.textContent = "";
  copy.disabled = !lines.textContent;
  if (lines.textContent) drawBeforehand(wish, attributes, { theme, fallback }, now);
  const element = document.createElement("fidelity-check");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  // Here it is only to be tried: the history stays that of this page.
  element.history = false;
  element.loading = "eager";
  document.querySelector("link[data-theme]")?.remove();
  if (wish.theme) {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = here(`themes/${wish.theme}.css`);
    link.dataset.theme = VERSION;
    document.head.append(link);
  }
  preview.replaceChildren(element);
}

/**
 * Puts the first questions into the lines, if that is wished for and the rubric can be read.
 * @param {Record<string, string>} wish
 * @param {Attributes} attributes
 * @param {{theme: string, fallback: string}} around
 * @param {number} now
 */
async function drawBeforehand(wish, { src, lang, results, ...attributes }, { theme, fallback }, now) {
  const { text, found } = await read(src);
  if (now !== turn) return;
  if (found) return say(`${words().right(src, found)}${wish.drawn ? ` ${words().without}` : ""}`);
  if (!wish.drawn) return;
  if (wish.mode === "blank") return accompany(words().plain, "");
  const live = results === "live";
  /** @type {Record<string, string | true>} */
  const more = Object.fromEntries(Object.entries(attributes).map(([name, value]) => [name, value || true]));
  if (results && !live) more.results = results;
  try {
    const made = await embed(text, {
      src,
      lang,
      live,
      attributes: more,
      fallback: `\n  <p>This self-check needs JavaScript. ${fallback}</p>\n`,
      integrity: "fidelity-check.js" in (await integrity),
    });
    if (now !== turn) return;
    lines.textContent = theme + made.html;
    accompany(words().drawn(kilobytes(lines.textContent), made.hash.slice(0, 8)), made.header);
  } catch (error) {
    // What is wrong with a rubric. The widget would say the same to every visitor.
    if (now !== turn) return;
    say(error.message);
    lines.textContent = "";
    copy.disabled = true;
  }
}

// Hands the person a file, as a browser does it.
function save(name, text) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([text], { type: "text/html" }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}

async function packOne() {
  const status = document.getElementById("packing");
  const wrong = document.getElementById("not-packed");
  const made = document.querySelector("[data-packed]");
  const [file] = own.files;
  const asked = /** @type {string} */ (new FormData(form).get("src"));
  const src = new URL(asked, location.href).href;
  wrong.hidden = true;
  made.hidden = true;
  one.disabled = true;
  status.textContent = words().packing;
  try {
    if (!file && !asked.trim()) throw new Error(words().address);
    const { text, found } = file ? { text: await file.text() } : await read(src);
    if (found) throw new Error(words().nowhere(src, found));
    const { html, header, hash } = await pack(text);
    const name = `${(file?.name ?? src.split(/[?#]/)[0].split("/").pop()).replace(/\.json$/i, "")}.html`;
    save(name, html);
    made.querySelector("[data-fingerprint]").textContent = hash;
    made.querySelector("[data-header]").textContent = `content-security-policy: ${header}`;
    made.hidden = false;
    status.textContent = words().packed(name, kilobytes(html));
  } catch (error) {
    status.textContent = "";
    wrong.textContent = error.message;
    wrong.hidden = false;
  }
  one.disabled = false;
}

one.addEventListener("click", packOne);
form.addEventListener("change", draw);
form.addEventListener("submit", event => event.preventDefault());
copy.addEventListener("click", async () => {
  const status = document.querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(lines.textContent);
    status.textContent = words().copied;
  } catch {
    getSelection().selectAllChildren(lines);
    status.textContent = words().selected;
  }
});
draw();
