// What sites have changed in the programme, and what they have agreed to do.
//
// In: the picture, and what is chosen of it. Out: two parts of the page.

import { make, section, select, tableOf } from "./draw.js";

export function changes(page) {
  const label = page.labels;
  const { adaptations, asked_for, frame } = page.picture;
  if (!adaptations.length) return section(page, "adaptations", make("p", {}, label.adaptations_none));
  const chosen = page.chosen;
  const filter = (name, code, shown) => {
    const options = new Map(adaptations.map(one => [one[code] ?? "", one[shown]]));
    return select(label[name], chosen[code] ?? "*", [["*", label.any], ...options], value => {
      chosen[code] = value;
      page.redraw("adaptations", changes);
    });
  };
  const fits = one => ["element", "light", "agreed"].every(code => (chosen[code] ?? "*") === "*" || (one[code] ?? "") === chosen[code]);
  const written = page.written && page.texts;
  const rows = adaptations
    .map((one, at) => [one, written?.[at]])
    .filter(([one]) => fits(one))
    .map(([one, text]) => [
      one.title,
      one.site,
      one.light_shown,
      one.agreed_shown,
      one.nature_shown,
      one.planned_shown,
      ...(written ? [text?.what ?? "", text?.reason ?? ""] : []),
      one.file,
    ]);
  const headings = [
    label.element,
    label.site,
    label.light,
    label.agreed,
    label.nature,
    label.planned,
    ...(written ? [label.what, label.reason] : []),
    label.file,
  ];
  const counts = ["light", "agreed", "nature", "reason", "planned"].map(what =>
    make(
      "div",
      {},
      make("h4", {}, label[what]),
      make(
        "ul",
        { class: "counts" },
        ...frame
          .filter(one => one.what === what)
          .map(one =>
            make("li", {}, make("span", { class: "count" }, String(one.changes)), ` ${one.shown} (${label.sites}: ${one.sites})`),
          ),
      ),
    ),
  );
  const show = async () => {
    if (!page.written) page.texts = JSON.parse(await page.ask("written"));
    page.written = !page.written;
    page.redraw("adaptations", changes);
  };
  return section(
    page,
    "adaptations",
    ...asked_for.map(one => make("p", {}, make("strong", {}, one.title), ` ${one.sentence}`)),
    make("h3", {}, `${label.frame} (${adaptations.length})`),
    make("div", { class: "frame" }, ...counts),
    make(
      "div",
      { class: "filters" },
      filter("element", "element", "title"),
      filter("light", "light", "light_shown"),
      filter("agreed", "agreed", "agreed_shown"),
    ),
    page.hidden
      ? null
      : make(
          "div",
          { class: "choose" },
          make(
            "button",
            { type: "button", "aria-pressed": String(page.written), onclick: show },
            page.written ? label.hide_written : label.show_written,
          ),
        ),
    rows.length ? tableOf(headings, rows) : make("p", {}, label.adaptations_filtered),
  );
}

export function actions(page) {
  const label = page.labels;
  const rows = page.picture.actions.map(one => [
    one.title,
    one.site,
    [one.by_shown, one.overdue ? label.overdue : ""].filter(Boolean).join(", "),
    one.support ? label.support : "",
    one.file,
  ]);
  return section(
    page,
    "actions",
    rows.length ? tableOf([label.element, label.site, label.by, label.support, label.file], rows) : make("p", {}, label.actions_none),
  );
}
