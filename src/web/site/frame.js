// The inside of the iframe build (embed.html).
//
// In: the address: `rubric`, `origin` (the page around), and attributes of <fidelity-check>; messages from that origin only.
// Out: the height of the content, rounded so that it does not tell which elements are shown, and the fact that a step began.
// A result is sent only if the page around has asked for results and the person has pressed the button that says so.
// It must not send anything else: not an answer, not a score, not a name.

const ATTRIBUTES = ["lang", "languages", "language-switch", "heading-level", "layout", "mode", "storage", "storage-days", "results"];
const HIGHEST = 20000;
// src/words/*/frame.ftl
const WORDS = __FC_FRAME_WORDS__;

const asked = new URLSearchParams(location.search);
const check = document.querySelector("fidelity-check");
const id = asked.get("id") ?? "";
const words = () => WORDS[check.shadowRoot?.querySelector("[lang]")?.lang] ?? WORDS[asked.get("lang")] ?? WORDS.en;

// Only what is an origin, and nothing but one.
function originOf(text) {
  try {
    return new URL(text).origin === text ? text : null;
  } catch {
    return null;
  }
}
const host = originOf(asked.get("origin"));

function post(type, more, target = host) {
  if (target && parent !== window) parent.postMessage({ fc: 1, id, type, ...more }, target);
}

// A page that grows because its frame grew would do so for ever; after twenty times without a person doing anything, it scrolls.
let [sent, growths, due] = [0, 0, false];
function measure() {
  due = false;
  const height = Math.min(HIGHEST, Math.ceil(Math.max(200, document.documentElement.getBoundingClientRect().height) / 16) * 16);
  if (Math.abs(height - sent) < 8 || growths >= 20) return;
  if (height > sent) growths += 1;
  sent = height;
  post("height", { height }, host ?? "*");
}
new ResizeObserver(() => {
  if (!due) requestAnimationFrame(measure);
  due = true;
}).observe(document.documentElement);
for (const name of ["pointerdown", "keydown", "input"]) addEventListener(name, () => (growths = 0), { passive: true });

check.addEventListener("fidelity-ready", () => post("ready"), { once: true });
check.addEventListener("fidelity-step", () => post("focus-top"));

const send = document.querySelector(".send");
send.querySelector("[translate]").textContent = host ?? "";
let wanted = false;
function offer() {
  send.hidden = !wanted || !check.complete;
  send.querySelector("button").firstChild.nodeValue = `${words().send} `;
  send.querySelector("[role]").textContent = "";
}
addEventListener("message", event => {
  if (event.source !== parent || event.origin !== host || event.data?.fc !== 1 || event.data.type !== "welcome") return;
  wanted = event.data.results === true;
  offer();
});
for (const name of ["ready", "step", "change", "complete", "result"]) check.addEventListener(`fidelity-${name}`, offer);
send.querySelector("button").addEventListener("click", () => {
  post("event", { name: "fidelity-result", detail: check.result });
  send.querySelector("[role]").textContent = words().sent;
});

for (const name of ATTRIBUTES) if (asked.has(name)) check.setAttribute(name, asked.get(name));
if (asked.has("lang")) document.documentElement.lang = asked.get("lang");
if (asked.get("rubric")) check.setAttribute("src", asked.get("rubric"));
else document.getElementById("fallback").textContent = words().missing;
post("hello");
