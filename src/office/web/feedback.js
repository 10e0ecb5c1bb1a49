// What sites may be told of each other.
//
// In: what was published. Out: a part of the page.

import { make, section, select, tableOf } from "./draw.js";
import { changed } from "./kept.js";

export function feedback(page) {
  const label = page.labels;
  const grouping = select(
    label.grouping,
    "all",
    ["all", "region", "stage"].map(code => [code, label[code]]),
    () => {},
  );
  const publish = async () => {
    page.published = JSON.parse(await page.ask("publish", page.pool, grouping.querySelector("select").value));
    changed(page);
    page.again();
  };
  const titles = new Map(page.picture.elements.map(one => [one.element, one.title]));
  const told = page.published;
  const rows = told?.figures?.map(one => [titles.get(one.element) ?? one.element, one.group, one.sentence]);
  return section(
    page,
    "feedback",
    make("p", { class: "quiet" }, label.feedback_hint),
    grouping,
    make("button", { type: "button", onclick: publish }, label.publish),
    told?.refused ? make("p", { role: "alert", class: "caution" }, told.refused) : null,
    rows ? tableOf([label.element, label.grouping, label.sites], rows) : null,
  );
}
