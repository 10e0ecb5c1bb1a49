// What a draft edition or local rules would change.
//
// In: what was found of the draft. Out: a part of the page.

import { make, section } from "./draw.js";
import { download } from "./save.js";

// How many changes stand open; more are folded away.
const FIRST_CHANGES = 30;

export function whatIf(page) {
  const label = page.labels;
  const tried = page.tried;
  const begin = file => {
    if (file) page.whatIf(file).catch(() => {});
  };
  const control = make("input", { type: "file", accept: ".json", onchange: () => begin(control.files[0]) });
  const list = all => make("ul", { class: "changes" }, ...all.map(one => make("li", {}, one.sentence)));
  const verdicts = tried?.changes.filter(one => one.kind === "verdict") ?? [];
  const others = tried?.changes.filter(one => one.kind !== "verdict") ?? [];
  const told =
    tried &&
    make(
      "div",
      {},
      ...tried.sentences.map(text => make("p", {}, text)),
      verdicts.length ? make("h3", {}, `${label.verdicts} (${verdicts.length})`) : null,
      verdicts.length ? list(verdicts) : null,
      others.length
        ? make(
            "details",
            { open: others.length <= FIRST_CHANGES },
            make("summary", {}, `${label.other_changes} (${others.length})`),
            list(others),
          )
        : null,
      tried.unread.length
        ? make("ul", { class: "changes" }, ...tried.unread.map(one => make("li", {}, make("strong", {}, one.file), ` ${one.sentence}`)))
        : null,
    );
  const drop = event => {
    event.preventDefault();
    // Not one of the results: the page around takes no notice of it.
    event.stopPropagation();
    begin(event.dataTransfer.files[0]);
  };
  return section(
    page,
    "what_if",
    make("p", { class: "quiet" }, label.what_if_hint),
    make(
      "div",
      { class: "drop", ondragover: event => event.preventDefault(), ondrop: drop },
      make("label", { class: "button" }, control, label.what_if_choose),
      page.draft ? make("button", { type: "button", onclick: () => page.whatIf() }, label.what_if_close) : null,
      tried ? make("button", { type: "button", onclick: () => download(page, "what-if", "what-if.csv") }, label.what_if_table) : null,
    ),
    make("div", { role: "status" }, page.untried ? make("p", { class: "caution" }, `${page.draft.name}: ${page.untried}`) : null, told),
  );
}
