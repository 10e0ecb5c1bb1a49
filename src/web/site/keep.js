// The offer to keep the stand-alone page on this device, so that it opens without a network; and to remove it again.
//
// In: presses, and what the browser says of the worker (offline.js). Out: a worker registered or gone, and what the page says about it.
// A site that does not publish offline.js makes no such offer. Nothing is registered, stored or fetched before somebody asks for it.

const WORDS = __FC_OFFLINE_WORDS__;
const w = WORDS[document.documentElement.lang];
const SCOPE = new URL("./", import.meta.url);
const WORKER = new URL("offline.js", SCOPE).href;
const OURS = `fidelity-check-page ${SCOPE.pathname} `;

const by = id => document.getElementById(id);
const node = (name, properties) => Object.assign(document.createElement(name), properties);
const button = (textContent, onclick) => node("button", { type: "button", className: "button", textContent, onclick });
const scriptOf = registration => (registration.active ?? registration.waiting ?? registration.installing)?.scriptURL;

// The registration for this very folder; a worker of the site around is none of ours.
async function registration() {
  const found = await navigator.serviceWorker.getRegistration(SCOPE);
  return found?.scope === SCOPE.href ? found : undefined;
}

// A policy may want to be told that an address of a script is meant.
let trusted;
function worker() {
  if (!globalThis.trustedTypes) return WORKER;
  trusted ??= trustedTypes.createPolicy("fidelity-check-offline", { createScriptURL: address => address });
  return trusted.createScriptURL(WORKER);
}

function ask(worker, asked) {
  const { port1, port2 } = new MessageChannel();
  return new Promise(resolve => {
    port1.onmessage = ({ data }) => resolve(data);
    worker.postMessage(asked, [port2]);
  });
}

// Ready for use, or given up by the browser because a file could not be had.
const settled = worker =>
  new Promise(resolve => {
    const look = () => /activated|redundant/.test(worker.state) && resolve(worker.state === "activated");
    worker.addEventListener("statechange", look);
    look();
  });

function show(said, ...buttons) {
  const row = node("p", { className: "choices" });
  row.append(...buttons);
  by("keep").replaceChildren(...(buttons.length ? [row] : []), node("p", { className: "quiet", textContent: said, role: "status" }));
  by("keep").hidden = false;
}

// Pressing a button takes it away; whoever pressed goes on from the one in its place.
function showAfterPress(said, next) {
  show(said, next);
  next.focus();
}

const offer = () => button(w.keep, keep);
const removal = () => button(w.remove, remove);

async function keep() {
  show(w.keeping);
  let found;
  try {
    found = await navigator.serviceWorker.register(worker(), { scope: SCOPE.pathname, updateViaCache: "none" });
  } catch (error) {
    // The worker itself could not be had, or this browser has none to give.
    return showAfterPress(error.name === "SecurityError" ? w.refused : w.failed, offer());
  }
  // One that was removed a moment ago may be there again, but its files are not.
  const whole = (await settled(found.active ?? found.installing ?? found.waiting)) && !(await ask(found.active, "fill"));
  if (!whole) await forget();
  showAfterPress(whole ? w.kept : w.failed, whole ? removal() : offer());
  if (whole) watch(found);
}

async function forget() {
  const found = await registration();
  if (found && scriptOf(found) === WORKER) await found.unregister();
  const all = await caches.keys();
  await Promise.all(all.filter(name => name.startsWith(OURS)).map(name => caches.delete(name)));
}

async function remove() {
  await forget();
  by("newer").replaceChildren();
  showAfterPress(w.removed, offer());
}

const watched = new WeakSet();

// Says that a newer version waits. It goes on waiting as long as anything is open, unless somebody asks for it here.
function watch(found) {
  const tell = () => found.waiting && navigator.serviceWorker.controller && announce(found.waiting);
  tell();
  if (watched.has(found)) return;
  watched.add(found);
  found.addEventListener("updatefound", () => found.installing?.addEventListener("statechange", tell));
}

function announce(waiting) {
  const said = node("p", { textContent: w.newer });
  const row = node("p", { className: "choices" });
  row.append(button(w.use, () => use(waiting, said)));
  by("newer").replaceChildren(said, row);
}

async function use(waiting, said) {
  const check = document.querySelector("fidelity-check");
  if (check?.unsaved && !confirm(w.lose)) return;
  const again = () => {
    // It has been asked about: once is enough.
    if (check) check.unsaved = false;
    location.reload();
  };
  navigator.serviceWorker.addEventListener("controllerchange", again, { once: true });
  const refused = await ask(waiting, "use");
  if (!refused) return;
  navigator.serviceWorker.removeEventListener("controllerchange", again);
  said.textContent = w[refused];
}

async function begin() {
  const found = await registration();
  if (found) {
    // A worker of the site's own, for this very folder: it would be lost.
    if (scriptOf(found) !== WORKER) return;
    if (found.active) show(w.kept, removal());
    else show(w.what, offer());
    return watch(found);
  }
  const there = await fetch(WORKER, { method: "HEAD" }).catch(() => null);
  if (there?.ok && /javascript/.test(there.headers.get("content-type"))) show(w.what, offer());
}

if (navigator.serviceWorker && globalThis.caches) begin().catch(() => {});
