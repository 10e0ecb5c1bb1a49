// What many results come to: which elements fail most, what has drifted, the dates of each site, and self-ratings beside those of others.
//
// In: the picture, and which results are counted together. Out: four parts of the page.

import { make, section, tableOf } from "./draw.js";
import { sorted } from "./matrix.js";

export function elements(page) {
  const label = page.labels;
  const rows = page.picture.elements.filter(one => one.pool === page.pool && one.sentence);
  const more = (text, list) => (list.length ? make("p", {}, `${text}: ${list.join(", ")}`) : null);
  return section(
    page,
    "elements",
    make(
      "ul",
      { class: "elements" },
      ...rows.map(one =>
        make(
          "li",
          {},
          make(
            "details",
            {},
            make("summary", {}, make("strong", {}, `${one.number} ${one.title}`), ` ${one.sentence}`),
            more(label.not_met_at, one.not_met_at),
            more(label.cannot_confirm_at, one.cannot_confirm_at),
            one.next_step ? make("p", {}, `${label.next_step}: ${one.next_step}`) : null,
            one.guidance ? make("p", {}, `${label.guidance}: ${one.guidance}`) : null,
          ),
        ),
      ),
    ),
  );
}

export function drift(page) {
  const label = page.labels;
  const rows = page.picture.drift.filter(one => one.pool === page.pool).map(one => [one.title, one.sentence, one.sites.join(", ")]);
  return section(page, "drift", rows.length ? tableOf([label.element, label.quarter, label.sites], rows) : make("p", {}, label.drift_none));
}

// One dot for each occasion, with its date and its scores: two occasions a year are no trend.
export function history(page) {
  const line = site => {
    const latest = site.latest.find(one => one.pool === page.pool);
    const dots = latest.history.map(one =>
      make(
        "li",
        { class: one.comparable ? "dot" : "dot dot--apart" },
        make("span", { class: "date" }, one.date_shown),
        one.scores.map(([, title, shown]) => `${title}: ${shown}`).join("; "),
      ),
    );
    return make("li", {}, make("strong", {}, site.site), make("ol", { class: "dots" }, ...dots));
  };
  return section(
    page,
    "history",
    make("details", {}, make("summary", {}, page.labels.sites), make("ul", { class: "history" }, ...sorted(page).map(line))),
  );
}

// Those that differ; the rest is folded away. What few pairs do not say is said once.
export function agreement(page) {
  const label = page.labels;
  const all = page.picture.agreement;
  if (!all.length) return section(page, "agreement", make("p", {}, label.agreement_none));
  const list = texts => make("ul", { class: "changes" }, ...texts.map(text => make("li", {}, text)));
  const table = rows =>
    tableOf(
      [label.element, label.rated_by, label.results, label.differences],
      rows.map(one => [
        one.title,
        one.rater_shown,
        one.enough ? `${one.sentence} ${one.claim}` : one.sentence,
        one.differences.length ? list(one.differences) : "",
      ]),
    );
  const apart = all.filter(one => one.differences.length);
  const few = all.find(one => !one.enough && one.claim);
  const alike = all.filter(one => !one.differences.length);
  return section(
    page,
    "agreement",
    make("p", { class: "quiet" }, label.agreement_hint),
    few ? make("p", { class: "caution" }, few.claim) : null,
    apart.length ? table(apart) : null,
    alike.length ? make("details", {}, make("summary", {}, `${label.agreement_alike} (${alike.length})`), table(alike)) : null,
  );
}
