// Brings what <fidelity-check> needs, and explains what could not be brought.
//
// In: addresses and integrity values. Out: an instance of the module, a stylesheet, texts; or an error with a stable code, a
// message, and a hint that a webmaster can act on. It must not know the element, nor what is in a rubric.

const BUILD = "__FC_BUILD__";
const GLUE = new URL("./__FC_GLUE__", import.meta.url).href;
const SECOND = new URL("./__FC_SECOND__", import.meta.url).href;
const SECOND_INTEGRITY = "__FC_SECOND_INTEGRITY__";

const trouble = (code, message, hint = "") => Object.assign(new Error(message), { code, hint });
const FILTER = "a login page or a filter may stand before it";

// Promises by key. A failure is forgotten, so that trying again asks again.
const kept = new Map();
function once(key, make) {
  if (!kept.has(key)) {
    const promise = make();
    kept.set(key, promise);
    promise.catch(() => kept.delete(key));
  }
  return kept.get(key);
}

// What the security policy objected to, which is told by an event that may come after the failure it explains.
let objections = [];
document.addEventListener("securitypolicyviolation", event => event.disposition === "enforce" && objections.push(event));

async function objection(directive, url) {
  await new Promise(resolve => setTimeout(resolve, 60));
  const found = objections.findLast(event => event.effectiveDirective.startsWith(directive) && (!url || event.blockedURI.startsWith(url)));
  objections = [];
  return found;
}

// The whole directive as it would have to be.
function amended(policy, directive, source) {
  const directives = policy.split(";").map(part => part.trim().split(/\s+/));
  const by = name => directives.find(([found]) => found === name);
  const sources = (by(directive) ?? by("default-src") ?? []).slice(1);
  return `content-security-policy: ${[directive, ...sources.filter(word => word !== "'none'"), source].join(" ")}`;
}

// Why an address could not be had.
async function refusal(code, url, directive) {
  const { origin } = new URL(url);
  const foreign = origin !== location.origin;
  const found = await objection(directive, origin);
  let hint = "is the file there, and is the device online?";
  if (found) hint = amended(found.originalPolicy, directive, foreign ? origin : "'self'");
  else if (location.protocol === "https:" && url.startsWith("http:")) hint = "a secure page cannot fetch from http:";
  else if (foreign) hint = `${origin} must be reachable and send access-control-allow-origin`;
  return trouble(foreign && code === "rubric-fetch" ? "rubric-cors" : code, `cannot fetch ${url}`, hint);
}

/**
 * Fetches, with a code for the failure. What has come but does not match its integrity value is never used.
 * @param {string} url
 * @param {string} code
 * @param {string} [integrity]
 * @param {Promise<Response>} [begun] the same request, if it is under way
 * @param {RequestCache} [cache]
 */
async function ask(url, code, integrity = "", begun, cache = "default") {
  let response;
  try {
    const again = () => fetch(url, { integrity, cache });
    // What had begun before this module was there is asked for again, so that an objection to it is heard.
    response = await (begun?.catch(again) ?? again());
  } catch {
    // A browser does not tell a wrong hash from a lost connection, so the file is asked for once more, only to see.
    if (integrity && (await fetch(url, { method: "HEAD" }).catch(() => /** @type {any} */ (0))).ok) {
      const hint = "was it rewritten on its way, or is the value that of another version?";
      throw trouble(code === "wasm-fetch" ? "wasm-integrity" : code, `${url} does not match its integrity value`, hint);
    }
    throw await refusal(code, url, "connect-src");
  }
  if (!response.ok) throw trouble(code, `${url} answered ${response.status}`);
  return response;
}

/** The failure of a rubric in which these problems were found. */
export function unsound(problems) {
  const [{ code, message }] = problems;
  return { code: { "newer-format": "rubric-newer", "json-syntax": "rubric-json" }[code] ?? "rubric-schema", message, problems };
}

/**
 * The text of bytes, of which no letter is ever replaced. What is in no encoding of Unicode goes on byte by byte behind a mark: the core
 * knows what it looks like, and what to do about it (src/document/encoding.rs).
 */
export function decode(buffer) {
  const bytes = new Uint8Array(buffer);
  const marks = { "255,254": "utf-16le", "254,255": "utf-16be" };
  try {
    return new TextDecoder(marks[bytes.slice(0, 2)] ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return `\uffff${Array.from(bytes, byte => String.fromCharCode(byte)).join("")}`;
  }
}

/** The text of a rubric or overlay. */
export async function rubric(url, integrity, begun) {
  const text = decode(await (await ask(url, "rubric-fetch", integrity, begun)).arrayBuffer()).trim();
  if (text[0] === "<") throw trouble("rubric-html", `${url} is a web page, not a rubric`, FILTER);
  return text;
}

/** The widget's stylesheet: constructed, since a policy without `unsafe-inline` allows no other in a shadow root. */
export const sheet = (url, begun) =>
  once(url, async () => {
    const made = new CSSStyleSheet();
    made.replaceSync(await (await ask(url, "wasm-fetch", "", begun)).text());
    return made;
  });

// Whether the page's owner has been told of a wrong type, which is the same for every file.
let warned = false;

// A compiled module. One compilation serves all elements; each element then has an instance of its own.
async function compiled(url, integrity, begun, cache) {
  if (typeof WebAssembly !== "object") throw trouble("wasm-unavailable", "WebAssembly is switched off or unknown here");
  try {
    // The smallest module there is: if this fails, it is not for the bytes. WebKit compiles it, and then refuses an instance.
    new WebAssembly.Instance(new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0)));
  } catch (error) {
    // WebKit sends no event, but quotes the directive.
    const quoted = /"(.+)"/.exec(error.message)?.[1];
    const policy = (await objection("script-src"))?.originalPolicy ?? quoted ?? "script-src …";
    throw trouble("csp-wasm", `${error.message}`, amended(policy, "script-src", "'wasm-unsafe-eval'"));
  }
  const response = await ask(url, "wasm-fetch", integrity, begun, cache);
  let module;
  try {
    // Exactly this, or a browser refuses to compile what streams in.
    if (response.headers.get("content-type") === "application/wasm") {
      module = await WebAssembly.compileStreaming(response);
    } else {
      module = await WebAssembly.compile(await response.arrayBuffer());
      if (!warned) console.warn(`fidelity-check: ${url} should be served as application/wasm`);
      warned = true;
    }
  } catch (error) {
    throw trouble("wasm-fetch", `${url} is not a module: ${error.message}`, FILTER);
  }
  return module;
}

// The first module, if it is of the same build: the build writes the same mark into module and glue (xtask/src/build.rs).
async function first(url, integrity, begun, cache) {
  const module = await compiled(url, integrity, begun, cache);
  const [mark] = WebAssembly.Module.customSections(module, "fidelity-check");
  if (mark && new TextDecoder().decode(mark) === BUILD) return module;
  if (cache !== "reload") return first(url, integrity, null, "reload");
  throw trouble("glue-mismatch", `${url} is not of build ${BUILD}`, "publish all files of one version together, and empty the caches");
}

// Instances whose element has gone, with their widget still mounted. The glue keeps its state in module scope, a document
// never forgets a module, and Yew never takes its listeners off a place it was mounted on: so instance, widget and place are lent
// to the next element rather than dropped, and there are as many as elements were alive at once.
const idle = [];
let made = 0;

/** An instance of the module that no other element uses: a panic in it concerns nobody else. */
export async function borrow(url, integrity, begun) {
  const at = idle.findIndex(known => known.url === url);
  if (at >= 0) return idle.splice(at, 1)[0];
  // Another fragment makes another module of the same file, which the browser does not fetch again.
  const name = `${GLUE}#${++made}`;
  const [glue, module] = await Promise.all([
    import(/* @vite-ignore */ /* webpackIgnore: true */ name).catch(async () => {
      throw await refusal("wasm-fetch", GLUE, "script-src");
    }),
    once(url, () => first(url, integrity, begun)),
  ]);
  try {
    await glue.default({ module_or_path: module });
  } catch (error) {
    throw trouble(error instanceof WebAssembly.LinkError ? "glue-mismatch" : "wasm-unavailable", error.message);
  }
  // Beside the first module, wherever that is. Its bytes are those of this build or none.
  const second = new URL(SECOND.slice(SECOND.lastIndexOf("/") + 1), url).href;
  const rest = () => once(second, () => compiled(second, SECOND_INTEGRITY));
  glue.fetchSecondPartBy(rest);
  const mount = document.createElement("div");
  mount.part = "mount";
  return { glue, url, mount, rest };
}

/** The widget of an instance, at the beginning. `hear` is told what it says, until it is given back. */
export function begin(instance, settings, hear) {
  instance.hear = hear;
  // Everything that the form needs has come: the other part is under way while the form is read and drawn.
  instance.rest().catch(() => {});
  if (instance.widget) instance.widget.send({ do: "set", settings });
  else instance.widget = new instance.glue.Widget(instance.mount, settings, (...said) => instance.hear(...said));
  return instance.widget;
}

const CONTROLS = "input,textarea,select,button,summary,a";

// The controls of a page by what they belong to: those of one element are counted apart from those of the others.
function controls(page) {
  const [counts, found] = [new Map(), new Map()];
  for (const control of page.querySelectorAll(CONTROLS)) {
    const about = control.closest(".fc-card")?.querySelector("[data-element]")?.dataset.element ?? "";
    const kind = `${about} ${control.localName}`;
    const at = counts.get(kind) ?? 0;
    counts.set(kind, at + 1);
    found.set(`${kind} ${at}`, control);
  }
  return found;
}

// What has been entered in a control; nothing if it is as it was drawn.
function entered(control) {
  if (control.localName === "input" && control.type === "file") return control.files.length ? control.files : null;
  if (/checkbox|radio/.test(control.type)) return control.checked === control.defaultChecked ? null : control.checked;
  if (control.localName === "select")
    return [...control.options].some(option => option.selected !== option.defaultSelected) ? control.value : null;
  return "defaultValue" in control && control.value !== control.defaultValue ? control.value : null;
}

// Enters the same there, as a person would.
function enter(control, value) {
  if (control.type === "file") control.files = value;
  else if (/checkbox|radio/.test(control.type)) control.checked = value;
  else control.value = value;
  const name = control.localName === "textarea" || (control.localName === "input" && typeof value === "string") ? "input" : "change";
  control.dispatchEvent(new Event(name, { bubbles: true }));
}

// Whether what a control opens is open.
const unfolded = control => control.parentElement.open || control.getAttribute("aria-expanded") === "true";

/** In a task of its own, so that the page around can answer a person meanwhile. */
export const soon = () => new Promise(resolve => setTimeout(resolve));
const label = control => control.closest("label")?.textContent;

/**
 * Lets a drawn widget take the place of a page that was drawn beforehand: what was entered there is entered again, the focus and what is
 * selected stay where they are, and a button that was pressed is pressed.
 * @param {Element} from the page @param {Element} to where the widget is drawn, out of sight
 * @param {() => boolean} wanted whether it still is @param {() => Element?} pressed the button @param {() => void} swap shows the widget
 */
export async function takeOver(from, to, wanted, pressed, swap) {
  const given = new Map();
  for (let drawn = false; ; await soon()) {
    if (!wanted()) return;
    if (!to.querySelector(".fc")) continue;
    const here = controls(to);
    let more = !drawn;
    drawn = true;
    for (const [key, control] of controls(from)) {
      const value = entered(control);
      // A radio that is no longer chosen is so because another is.
      if (given.get(key) === value || (value === null && !given.has(key)) || (control.type === "radio" && !value)) continue;
      given.set(key, value);
      const other = here.get(key);
      // What is asked may be another edition of the rubric: an answer is kept where the same words stand.
      if (!other || label(other) !== label(control)) continue;
      enter(other, value ?? (/checkbox/.test(control.type) ? control.checked : control.value));
      more = true;
    }
    // Once more, to see what has been entered meanwhile.
    if (!more) break;
  }
  const keys = new Map([...controls(from)].map(([key, control]) => [control, key]));
  const focused = /** @type {any} */ (from.getRootNode()).activeElement;
  const { selectionStart, selectionEnd } = focused ?? {};
  const open = [...controls(from)].filter(([, control]) => unfolded(control)).map(([key]) => key);
  const here = controls(to);
  swap();
  for (const key of open) {
    const control = here.get(key);
    if (control && !unfolded(control)) control.click();
  }
  const again = here.get(keys.get(focused));
  again?.focus({ preventScroll: true });
  if (selectionStart != null && again?.setSelectionRange) again.setSelectionRange(selectionStart, selectionEnd);
  here.get(keys.get(pressed()))?.click();
}

/** Takes an instance back. One that has panicked is not given back. */
export function giveBack(instance) {
  instance.hear = () => true;
  instance.widget?.send({ do: "leave" });
  idle.push(instance);
}

/** Hands the person a file of answers, when the module that would do so no longer can. */
export function download(answers) {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([answers], { type: "application/json" }));
  link.download = "fidelity-check-answers.json";
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1e4);
}
