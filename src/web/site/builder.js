// The snippet builder. In: the form of builder.html. Out: lines to paste, and a preview of them.
//
// It must not send or keep anything, and it never suggests a frame that is not a frame: scripts of the same origin could take
// the sandbox off, so for a page of our own origin it says so instead.

const VERSION = "__FC_VERSION__";
const form = document.querySelector("form");
const lines = document.querySelector("pre");
const problem = document.querySelector(".problem");
const preview = document.querySelector(".preview");
const copy = document.querySelector("[data-copy]");
const DEFAULTS = { "heading-level": "2", layout: "domain", mode: "full", storage: "none", results: "after-complete" };
const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups";

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

// The rubric is where the form says, as far as can be seen from here; the lines are right all the same if only their own site may have it.
async function look(src) {
  const found = await fetch(src, { method: "HEAD" }).then(
    response => (response.ok ? "" : `answered ${response.status}`),
    () => "cannot be reached from here",
  );
  if (found && form.elements.src.value && new URL(form.elements.src.value, location.href).href === src && problem.hidden) {
    say(`${src} ${found}. Is the address right? If only your own site may read it, the lines below are right, and cannot be tried here.`);
  }
}

async function draw() {
  const wish = Object.fromEntries(new FormData(form));
  const hashes = await integrity;
  const attributes = { src: new URL(wish.src, location.href).href };
  if (wish.lang) attributes.lang = wish.lang;
  for (const [name, usual] of Object.entries(DEFAULTS)) if (wish[name] !== usual) attributes[name] = wish[name];
  say(wish.src.trim() ? "" : "Fill in the address of the rubric.", true);
  if (problem.hidden) look(attributes.src);
  for (const part of form.querySelectorAll("[data-way]")) part.hidden = part.dataset.way !== wish.way;

  if (wish.way === "iframe") {
    let origin = "";
    try {
      origin = new URL(wish.origin).origin;
    } catch {
      // Said below.
    }
    const same = origin === location.origin;
    if (same)
      say(
        "Your page has the same origin as this one. A sandbox means nothing there: put the element itself on your page, or serve these files from another host name.",
      );
    else if (!origin && wish.origin.trim())
      say("That is not the beginning of an address. Write it with https://, such as https://www.example.org.");
    else if (!origin) say("Fill in the origin of your page to get the lines.", true);
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

form.addEventListener("change", draw);
form.addEventListener("submit", event => event.preventDefault());
copy.addEventListener("click", async () => {
  const status = document.querySelector("[role=status]");
  try {
    await navigator.clipboard.writeText(lines.textContent);
    status.textContent = "Copied.";
  } catch {
    getSelection().selectAllChildren(lines);
    status.textContent = "The lines are selected: press Ctrl+C, or Cmd+C on a Mac.";
  }
});
draw();
