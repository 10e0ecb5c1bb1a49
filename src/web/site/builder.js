// The snippet builder. In: the form of builder.html. Out: lines to paste, and a preview of them.
//
// It must not send or keep anything, and it never suggests a frame that is not a frame: scripts of the same origin could take
// the sandbox off, so for a page of our own origin it says so instead.

const VERSION = "__FC_VERSION__";
const form = document.querySelector("form");
const lines = document.querySelector("pre");
const problem = document.querySelector(".problem");
const preview = document.querySelector(".preview");
const DEFAULTS = { "heading-level": "2", layout: "domain", mode: "full", storage: "none", results: "after-complete" };
const SANDBOX = "allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups";

const here = path => new URL(path, import.meta.url).href;
const escaped = text => text.replace(/&/g, "&amp;").replace(/"/g, "&quot;").replace(/</g, "&lt;");
const integrity = fetch(here("integrity.json")).then(response => response.json(), () => ({}));

function script(src, hash, more) {
  const check = hash ? `\n        integrity="${hash}" crossorigin="anonymous"` : "";
  return `<script ${more} src="${escaped(src)}"${check}></script>`;
}

async function draw() {
  const wish = Object.fromEntries(new FormData(form));
  const hashes = await integrity;
  const attributes = { src: new URL(wish.src, location.href).href };
  if (wish.lang) attributes.lang = wish.lang;
  for (const [name, usual] of Object.entries(DEFAULTS)) if (wish[name] !== usual) attributes[name] = wish[name];
  problem.hidden = true;
  for (const part of form.querySelectorAll("[data-way]")) part.hidden = part.dataset.way !== wish.way;

  if (wish.way === "iframe") {
    let origin = "";
    try {
      origin = new URL(wish.origin).origin;
    } catch {
      // Said below.
    }
    if (!origin) problem.textContent = "Say what origin your page has: the frame sends its height to no other.";
    else if (origin === location.origin) problem.textContent = "Your page has the same origin as this one. A sandbox means nothing there: put the element itself on your page, or serve these files from another host name.";
    problem.hidden = origin && origin !== location.origin;
    const { src, ...rest } = attributes;
    const query = new URLSearchParams({ rubric: src, origin, ...rest });
    const address = here(`embed.html?${query}`);
    lines.textContent = problem.hidden
      ? `<iframe src="${escaped(address)}"\n        title="Fidelity self-check" loading="lazy" referrerpolicy="strict-origin"\n        sandbox="${SANDBOX}"\n        style="width:100%;height:720px;border:0"></iframe>\n${script(here("embed.js"), hashes["embed.js"], "defer")}`
      : "";
    const frame = document.createElement("iframe");
    frame.title = "Preview";
    frame.src = address;
    preview.replaceChildren(frame);
    return;
  }

  const theme = wish.theme && `<link rel="stylesheet" href="${escaped(here(`themes/${wish.theme}.css`))}">\n`;
  const written = Object.entries(attributes).map(([name, value]) => ` ${name}="${escaped(value)}"`);
  lines.textContent = `${theme}${script(here("fidelity-check.js"), hashes["fidelity-check.js"], 'type="module"')}

<fidelity-check${written.join("")}>
  <p>This self-check needs JavaScript. <a href="${escaped(wish.fallback)}">Read or print it here</a>.</p>
</fidelity-check>`;
  const element = document.createElement("fidelity-check");
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
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
document.querySelector("[data-copy]").addEventListener("click", async () => {
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
