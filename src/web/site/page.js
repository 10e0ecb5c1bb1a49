// The stand-alone page (index.html, and cy.html in Welsh): choose a programme, open a rubric of one's own, see a worked example.
//
// In: presses, files, the address and the history. Out: one <fidelity-check> with the right rubric, answers and earlier assessments.
// Everything that is said about the programme itself is said by the widget; the page's own words stand in the page.

const EXAMPLE = "2026-11-22";
// A file of one's own, which no address can name.
const OWN = "own";

// The page's own words beside a check that is read in the other language, and what it says of itself: src/words/*/first-page.ftl.
const WORDS = __FC_FIRST_PAGE_WORDS__;

const HERE = document.documentElement.lang;
const by = id => document.getElementById(id);
const words = () => WORDS[by("leave").lang || HERE];

function node(name, properties, ...children) {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
}

async function json(path) {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  return response.json();
}

// Says the page's own words in the language in which the check is read; in the page's if there is none.
function speak(check) {
  const lang = check?.shadowRoot.querySelector("[lang]")?.lang;
  const known = WORDS[lang] ? lang : HERE;
  for (const id of ["leave", "conversation", "licence"]) Object.assign(by(id), { textContent: WORDS[known][id], lang: known });
}

// What the page offers, by what its link asks for: the days of the earlier assessments of a worked example.
const links = /** @type {HTMLAnchorElement[]} */ ([...document.querySelectorAll("#programmes a[href^='?']")]);
const wish = query => {
  const asked = new URLSearchParams(query);
  const id = asked.get("programme");
  return asked.has("example") ? `${id}&example` : (id ?? "");
};
const offered = new Map(links.map(link => [wish(link.search), (link.dataset.earlier ?? "").split(" ")]));

// What the address and the entry of the history ask for.
function asked() {
  const wished = wish(location.search);
  return offered.has(wished) ? wished : (history.state?.fidelityPage ?? "");
}

// What is mounted, seen or not: going back to the first page takes nothing away.
let mounted = "";
const checkNow = () => /** @type {import("../element/index").FidelityCheck} */ (by("mount").firstElementChild);

// Opens it in an entry of its own, so that Back leads here again.
function go(to, rubric) {
  if (to && (rubric || to !== mounted)) {
    if (!mayReplace()) return;
    mount(to, rubric);
  }
  history.pushState(to === OWN ? { fidelityPage: OWN } : null, "", to && to !== OWN ? `?programme=${to}` : location.pathname);
  show(to);
}

// What would be lost is asked about first, as the browser does when the page is left.
function mayReplace() {
  return !checkNow()?.unsaved || confirm(words().lose);
}

function show(to) {
  const check = checkNow();
  speak(to ? check : null);
  by("choose").hidden = !!to;
  by("check").hidden = !to;
  // The check has a switch of its own, which takes the answers along.
  by("other-language").hidden = !!to;
  by("begun").hidden = !check?.answeredCount;
  scrollTo(0, 0);
  // What was pressed or read is hidden now: go on reading where the other begins.
  if (to) check.focus({ preventScroll: true });
  else by("hero").focus();
}

// Shows the widget with a programme, its worked example, or the text of a file.
async function mount(to, rubric) {
  mounted = to;
  by("problems").replaceChildren();
  const check = document.createElement("fidelity-check");
  // The same after a reload, so that what was kept is found again.
  check.id = "self-check";
  check.loading = "eager";
  check.storage = "local";
  const [id, example] = to.split("&");
  check.history = !example;
  if (to === OWN) check.rubric = rubric;
  else check.src = `programmes/${id}.json`;
  check.addEventListener("fidelity-error", event => refused(event.detail));
  by("mount").replaceChildren(check);
  try {
    await check.ready;
    const follow = () => by("check").hidden || speak(check);
    follow();
    new MutationObserver(follow).observe(check.shadowRoot, { attributeFilter: ["lang"], subtree: true });
    if (example) {
      check.baseline = await Promise.all(offered.get(to).map(day => json(`programmes/examples/${id}/${day}.json`)));
      check.value = await json(`programmes/examples/${id}/${EXAMPLE}.json`);
      check.goTo("results");
      // From here on: before its result there is no page to come back to.
      check.history = true;
    } else if (!by("check").hidden) {
      check.focus({ preventScroll: true });
    }
  } catch (error) {
    refused(error);
  }
}

// Whatever the history comes to. A file of one's own is there only as long as the page is.
function visit() {
  const to = asked();
  if (to && to !== mounted) {
    if (to === OWN || !mayReplace()) return show("");
    mount(to);
  }
  show(to);
}

function tell(title, ...more) {
  by("problems").replaceChildren(node("div", { className: "problems" }, node("h4", { textContent: title }), ...more));
  by("problems").scrollIntoView();
}

// A rubric that is wrong: every problem, with its place and what to do.
function refused({ phase, message, problems }) {
  if (phase !== "rubric") return;
  mounted = "";
  by("mount").replaceChildren();
  show("");
  const list = (problems ?? []).map(problem =>
    node(
      "li",
      {},
      node("code", { translate: false, textContent: problem.place || words().whole }),
      node("p", { textContent: problem.message, lang: problem.lang }),
      ...(problem.hint ? [node("p", { className: "quiet", textContent: problem.hint, lang: problem.lang })] : []),
    ),
  );
  tell(list.length ? words().problems(list.length) : message, node("ol", {}, ...list));
}

// As in the loader (src/web/element/load.js): no letter is ever replaced, and what is in no encoding of Unicode goes on byte by byte
// behind a mark, for the core to say what it is.
function decode(bytes) {
  const marks = { "255,254": "utf-16le", "254,255": "utf-16be" };
  try {
    return new TextDecoder(marks[bytes.slice(0, 2)] ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return `\uffff${Array.from(bytes, byte => String.fromCharCode(byte)).join("")}`;
  }
}

// What a file is if it is no rubric, by its first bytes and then by its name; nothing where it may be one.
function mistaken({ name }, bytes, text) {
  const w = WORDS[HERE];
  const begins = (...wanted) => wanted.every((byte, at) => bytes[at] === byte);
  const named = /\.([a-z0-9]+)$/i.exec(name)?.[1].toLowerCase() ?? "";
  const start = text.trimStart().slice(0, 200).toLowerCase();
  const studio = said => [said, node("a", { className: "button", href: "studio.html", textContent: w.studio })];
  // An archive (the office formats of today), and the container of those before them.
  if (begins(0x50, 0x4b) || begins(0xd0, 0xcf, 0x11, 0xe0)) {
    if (/^xls|^csv/.test(named)) return studio(w.table(name, w.workbook));
    if (/^od[st]|^numbers/.test(named)) return studio(w.text(name, named === "odt" ? w.document : w.sheet));
    if (/^do[ct]|^rtf|^pages/.test(named)) return studio(w.text(name, w.document));
    return [w.other(name)];
  }
  if (begins(0x25, 0x50, 0x44, 0x46)) return studio(w.text(name, w.pdf));
  if (start.startsWith("{\\rtf")) return studio(w.text(name, w.document));
  if (begins(0x89, 0x50) || begins(0xff, 0xd8) || begins(0x47, 0x49, 0x46)) return [w.other(name)];
  if (start.startsWith("<")) return [w.page(name)];
  if (!/^[{["]/.test(start)) {
    if (/^(csv|tsv|tab)$/.test(named) || /^[^\n]*[\t;,][^\n]*\n/.test(text.trimStart())) return studio(w.table(name, w.sheet));
    // What begins with none of JSON's signs is told as it is; a rubric cut off at its beginning is for the checker.
    return start && !/json$/.test(named) ? studio(w.other(name)) : null;
  }
  try {
    const { rubric, elements } = JSON.parse(text);
    if (!rubric?.id || Array.isArray(elements)) return null;
    const known = offered.has(rubric.id);
    return [
      w.answers(name),
      ...(known ? [node("button", { type: "button", className: "button", textContent: w.begin, onclick: () => go(rubric.id) })] : []),
    ];
  } catch {
    return null;
  }
}

by("own").addEventListener("change", async ({ target }) => {
  const own = /** @type {HTMLInputElement} */ (target);
  const [file] = own.files;
  if (file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const text = decode(bytes);
    const instead = mistaken(file, bytes, text);
    if (instead) tell(WORDS[HERE].wrong, node("p", {}, instead[0]), ...(instead[1] ? [node("p", {}, instead[1])] : []));
    else go(OWN, text);
  }
  own.value = "";
});
for (const link of links) {
  link.addEventListener("click", event => {
    // With a key held it is a link like any other.
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    go(wish(link.search));
  });
}
by("leave").addEventListener("click", () => go(""));
by("resume").addEventListener("click", () => {
  history.pushState(mounted === OWN ? { fidelityPage: OWN } : null, "", mounted === OWN ? location.pathname : `?programme=${mounted}`);
  show(mounted);
});
by("hero").tabIndex = -1;
addEventListener("popstate", visit);

// Whether the page can be kept is of no importance before it is read.
addEventListener("load", () => import("./keep.js"), { once: true });

// A link may lead straight to a programme (`?programme=scale-up-readiness`) or to its worked example (`&example`).
if (asked()) visit();
