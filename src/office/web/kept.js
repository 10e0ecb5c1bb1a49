// Collections that are kept in this browser, if somebody asks for it.
//
// In: what is kept. Out: a list of it, and a part of the page with what became of keeping.

import { today } from "./clock.js";
import { make, section } from "./draw.js";

// What is kept in this browser, with a press to open and to delete each; nothing where nothing is.
export async function look(page) {
  const label = page.labels;
  const all = JSON.parse(await page.ask("kept", page.language()));
  const button = (text, onclick, name) => make("button", { type: "button", onclick, "aria-label": name ? `${text}: ${name}` : null }, text);
  const item = one => {
    const remove =
      page.asked === one.number
        ? [
            button(label.kept_delete_yes, () => forget(page, one.number), one.name),
            button(label.kept_delete_no, () => askFirst(page, 0, one.number), one.name),
          ]
        : [button(label.kept_delete, () => askFirst(page, one.number, one.number), one.name)];
    const open = isEmpty(page) ? button(label.kept_open, () => openKept(page, one.number), one.name) : null;
    return make(
      "li",
      { "data-kept": one.number },
      make("strong", {}, one.name),
      make("span", { class: "quiet" }, ` ${one.about}`),
      make("div", { class: "choose" }, open, ...remove),
    );
  };
  const shown =
    all.length &&
    section(
      page,
      "kept_heading",
      make("ul", { class: "kept" }, ...all.map(item)),
      isEmpty(page) ? null : make("p", { class: "quiet" }, label.kept_open_anew),
    );
  page.list.replaceChildren(...(shown ? [shown] : []));
}

function isEmpty(page) {
  return !page.picture?.sites.length && !page.picture?.left_out.length;
}

// The focus stays where it was asked.
async function askFirst(page, number, at) {
  page.asked = number;
  await look(page);
  page.list.querySelector(`[data-kept="${at}"] .choose > button:last-child`)?.focus();
}

async function openKept(page, number) {
  const found = await page.ask("open_kept", number).catch(() => null);
  if (!found) {
    page.status.textContent = page.labels.kept_gone;
    return look(page);
  }
  const [revision, name, text] = found;
  await page.add([{ name: `${name || page.labels.collection}.json`, text }]);
  page.kept = { number, revision };
  page.keptName = name;
  say(page, "kept_now");
  await look(page);
}

async function forget(page, number) {
  page.asked = 0;
  const failed = await page.ask("delete_kept", number).then(
    () => false,
    () => true,
  );
  if (!failed && page.kept?.number === number) page.kept = null;
  await look(page);
  page.status.textContent = failed ? page.labels.kept_not_deleted : page.labels.kept_deleted;
  if (!failed) say(page, "");
  page.status.focus();
}

export function changed(page) {
  if (page.kept) say(page, "kept_changed");
}

// What became of keeping, beside the button.
function say(page, told) {
  page.told = told;
  if (!page.keeping) return;
  const { press, said } = page.keeping;
  press.textContent = page.kept ? page.labels.keep_anew : page.labels.keep_collection;
  said.textContent = page.labels[told] ?? "";
}

export function keeps(page) {
  const label = page.labels;
  const name = make("input", { type: "text", value: page.keptName, oninput: () => (page.keptName = name.value) });
  const keep = async () => {
    const { number = 0, revision = 0 } = page.kept ?? {};
    try {
      const [text, files] = [await page.export("collection"), await page.ask("files")];
      const [kept, now, beside] = await page.ask("keep", number, revision, page.keptName.trim(), today(), files, text);
      page.kept = { number: kept, revision: now };
      say(page, beside ? "kept_beside" : "kept_now");
    } catch {
      say(page, "keep_refused");
    }
    await look(page);
  };
  page.keeping = { press: make("button", { type: "button", onclick: keep }), said: make("p", { role: "status" }) };
  say(page, page.told);
  return section(
    page,
    "keep_heading",
    make("p", { class: "quiet" }, label.keep_what),
    make("label", { class: "select" }, label.keep_name, name),
    make("div", { class: "choose" }, page.keeping.press),
    page.keeping.said,
  );
}
