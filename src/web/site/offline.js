// The service worker of the stand-alone page: the page as it was published, without a network. A person asks for it (keep.js), or it is never there.
//
// In: the files of one build with their hashes, which the build writes here. Out: the page and its parts from this device; everything else from the
// network, as if there were no worker. Kept is one whole build or none. Pages beside this one, such as a frame at a partner's, are not its business.

const BUILD = "__FC_OFFLINE_BUILD__";
const FILES = __FC_OFFLINE_FILES__;
const PAGES = __FC_OFFLINE_PAGES__;
const WORDS = __FC_OFFLINE_WORDS__;

/** The worker itself, which TypeScript has no types for beside those of a page. @type {any} */
const worker = self;
const SCOPE = new URL(worker.registration.scope);
// Another folder of the same site may have a page of its own.
const OURS = `fidelity-check-page ${SCOPE.pathname} `;
const CACHE = OURS + BUILD;

const address = name => new URL(name, SCOPE).href;
const kept = name => caches.match(address(name), { cacheName: CACHE });
// What a path of this folder is called in the build.
const nameOf = ({ origin, pathname }) =>
  origin === SCOPE.origin && pathname.startsWith(SCOPE.pathname) ? pathname.slice(SCOPE.pathname.length) || "index.html" : "";

// A server may answer `index.html` by sending on to `./`, and such an answer must not be given to a navigation.
async function plain(response) {
  if (!response.redirected) return response;
  const headers = new Headers(response.headers);
  headers.delete("content-encoding");
  headers.delete("content-length");
  return new Response(await response.blob(), { headers });
}

async function fetched(name) {
  const response = await fetch(address(name), { integrity: FILES[name], cache: "no-cache", credentials: "same-origin" });
  if (!response.ok) throw new Error(`${name} answered ${response.status}`);
  return plain(response);
}

// Fetches everything first, so that what is left half done leaves nothing.
async function fill() {
  const names = Object.keys(FILES);
  const missing = await Promise.all(names.map(async name => !(await kept(name))));
  if (!missing.includes(true)) return;
  try {
    const responses = await Promise.all(names.map(fetched));
    const cache = await caches.open(CACHE);
    await Promise.all(names.map((name, at) => cache.put(address(name), responses[at])));
  } catch (error) {
    await caches.delete(CACHE);
    throw error;
  }
}

worker.addEventListener("install", event => event.waitUntil(fill()));

// A worker only comes to this when no page works with the one before.
async function takeOver() {
  const all = await caches.keys();
  await Promise.all(all.filter(name => name.startsWith(OURS) && name !== CACHE).map(name => caches.delete(name)));
  await worker.clients.claim();
}

worker.addEventListener("activate", event => event.waitUntil(takeOver()));

function away() {
  const said = Object.entries(WORDS).map(
    ([lang, words]) => `<p lang="${lang}">${words.away} <a href="${SCOPE.pathname}">${words.open}</a>.</p>`,
  );
  const page = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Fidelity Check</title>${said.join("")}`;
  return new Response(page, { status: 503, headers: { "content-type": "text/html; charset=utf-8" } });
}

async function opened(name, request) {
  return (await kept(name)) ?? fetch(request);
}

async function partOf(clientId, name, request) {
  const client = await worker.clients.get(clientId);
  return client && PAGES.includes(nameOf(new URL(client.url))) ? opened(name, request) : fetch(request);
}

worker.addEventListener("fetch", event => {
  const { request, clientId } = event;
  const name = nameOf(new URL(request.url));
  if (request.method !== "GET" || !name) return;
  if (request.mode === "navigate") {
    if (request.destination !== "document") return;
    event.respondWith(PAGES.includes(name) ? opened(name, request) : fetch(request).catch(away));
  } else if (Object.hasOwn(FILES, name)) {
    event.respondWith(partOf(clientId, name, request));
  }
});

// What the page asks for: everything to be there, or this build instead of the one before. The answer is "", or why not.
async function answer(asked) {
  if (asked === "fill")
    return fill().then(
      () => "",
      () => "failed",
    );
  const all = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  if (all.filter(client => PAGES.includes(nameOf(new URL(client.url)))).length > 1) return "elsewhere";
  await worker.skipWaiting();
  return "";
}

worker.addEventListener("message", event => event.waitUntil(answer(event.data).then(said => event.ports[0].postMessage(said))));
