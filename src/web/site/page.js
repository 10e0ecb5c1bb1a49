// The stand-alone page: choose a programme, open a rubric of one's own, see a worked example.
//
// In: presses and files. Out: one <fidelity-check> with the right rubric, answers and earlier assessments. Everything that is
// said about the programme itself is said by the widget.

const PROGRAMMES = [
  {
    id: "scale-up-readiness",
    title: "Scale-up readiness",
    text: "Is your organisation ready to take on a proven programme, to deliver it faithfully, and to keep it going?",
    facts: "28 elements · about 30 minutes · English, Cymraeg",
    earlier: ["2025-11-20", "2026-05-20"],
  },
  {
    id: "parent-infant-group",
    title: "Parent and infant group",
    text: "Three home visits and eight group sessions for families with a new baby, led by two professions. An invented programme.",
    facts: "20 elements · about 25 minutes · English, Cymraeg",
    earlier: ["2025-11-20", "2026-05-20"],
  },
  {
    id: "assertive-community-treatment",
    title: "Assertive community treatment",
    text: "The structure of a published scale with its numeric anchors, in our own words.",
    facts: "28 elements · structure and numbers only",
    earlier: ["2025-11-20"],
  },
];
const EXAMPLE = "2026-11-22";
// The page's own words beside a check that is read in Welsh. AWAITING REVIEW by a Welsh speaker.
const WELSH = {
  leave: "Dewis rhaglen arall",
  conversation: "Sgwrs yw hunanasesiad, nid arolygiad: nid yw wedi'i wirio'n annibynnol ac nid yw byth yn cymryd lle adolygiad allanol.",
  licence: "Meddalwedd rydd o dan drwydded MIT neu Apache 2.0. Nid yw'r rhaglenni enghreifftiol yn perthyn i unrhyw sefydliad go iawn.",
};

const LOSE = {
  en: "Your answers are not saved and will be lost. Leave this check?",
  cy: "Nid yw’ch atebion wedi’u cadw a byddant yn cael eu colli. Gadael yr hunanwiriad hwn?",
};

const by = id => document.getElementById(id);

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

const ENGLISH = Object.fromEntries(Object.keys(WELSH).map(id => [id, by(id).textContent]));

// Says the page's own words in the language in which the check is read; in English if there is none.
function speak(check) {
  const lang = check?.shadowRoot.querySelector("[lang]")?.lang === "cy" ? "cy" : "en";
  for (const [id, textContent] of Object.entries(lang === "cy" ? WELSH : ENGLISH)) Object.assign(by(id), { textContent, lang });
}

// Shows the widget with a rubric: a path, or the text of a file.
async function open({ src, rubric, example }) {
  by("problems").replaceChildren();
  const check = document.createElement("fidelity-check");
  check.loading = "eager";
  check.storage = "local";
  if (src) check.src = src;
  else check.rubric = rubric;
  check.addEventListener("fidelity-error", event => refused(event.detail));
  by("mount").replaceChildren(check);
  by("choose").hidden = true;
  by("check").hidden = false;
  scrollTo(0, 0);
  try {
    await check.ready;
    speak(check);
    new MutationObserver(() => speak(check)).observe(check.shadowRoot, { attributeFilter: ["lang"], subtree: true });
    if (example) {
      check.baseline = await Promise.all(example.earlier.map(day => json(`programmes/examples/${example.id}/${day}.json`)));
      check.value = await json(`programmes/examples/${example.id}/${EXAMPLE}.json`);
      check.goTo("results");
    } else {
      // The button that was pressed is hidden now: go on reading where the check begins.
      check.focus({ preventScroll: true });
    }
  } catch (error) {
    refused(error);
  }
}

// The way out of a check. What would be lost is asked about first, as the browser does when the page is left.
function goBack() {
  const check = by("mount").firstElementChild;
  if (check?.unsaved && !confirm(by("leave").lang === "cy" ? LOSE.cy : LOSE.en)) return;
  leave();
}

function leave() {
  by("mount").replaceChildren();
  speak(null);
  by("check").hidden = true;
  by("choose").hidden = false;
  by("hero").focus();
}

// A rubric that is wrong: every problem, with its place and what to do.
function refused({ phase, message, problems }) {
  if (phase !== "rubric") return;
  leave();
  const list = (problems ?? []).map(problem =>
    node(
      "li",
      {},
      node("code", { translate: false, textContent: problem.place || "the whole file" }),
      node("p", { textContent: problem.message }),
      ...(problem.hint ? [node("p", { className: "quiet", textContent: problem.hint })] : []),
    ),
  );
  const title = list.length === 1 ? "This rubric has a problem" : `This rubric has ${list.length} problems`;
  by("problems").replaceChildren(node("div", { className: "problems" }, node("h4", { textContent: list.length ? title : message }), node("ol", {}, ...list)));
  by("problems").scrollIntoView();
}

by("programmes").append(
  ...PROGRAMMES.map(({ id, title, text, facts, earlier }) =>
    node(
      "li",
      {},
      node("h4", { textContent: title }),
      node("p", { textContent: text }),
      node("p", { className: "quiet", textContent: facts }),
      node(
        "p",
        { className: "choices" },
        node("button", { type: "button", className: "button button--first", textContent: "Begin", ariaLabel: `Begin: ${title}`, onclick: () => open({ src: `programmes/${id}.json` }) }),
        node("button", { type: "button", className: "link", textContent: "See a worked example", ariaLabel: `See a worked example: ${title}`, onclick: () => open({ src: `programmes/${id}.json`, example: { id, earlier } }) }),
      ),
    ),
  ),
);
// As in the loader (src/web/element/load.js): no letter is ever replaced, and what is in no encoding of Unicode goes on byte by byte
// behind a mark, for the core to say what it is.
function decode(buffer) {
  const bytes = new Uint8Array(buffer);
  const marks = { "255,254": "utf-16le", "254,255": "utf-16be" };
  try {
    return new TextDecoder(marks[bytes.slice(0, 2)] ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    return `\uffff${Array.from(bytes, byte => String.fromCharCode(byte)).join("")}`;
  }
}
by("own").addEventListener("change", async event => {
  const [file] = event.target.files;
  if (file) open({ rubric: decode(await file.arrayBuffer()) });
  event.target.value = "";
});
by("leave").addEventListener("click", goBack);
by("hero").tabIndex = -1;

// A link may lead straight to a programme (`?programme=scale-up-readiness`) or to its worked example (`&example`).
const asked = new URLSearchParams(location.search);
const programme = PROGRAMMES.find(({ id }) => id === asked.get("programme"));
if (programme) open({ src: `programmes/${programme.id}.json`, example: asked.has("example") && programme });
