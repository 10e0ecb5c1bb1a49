// How complete and comparable the results are, and what was left out.
//
// In: the picture. Out: a part of the page.

import { make, section } from "./draw.js";
import { changed } from "./kept.js";

// How many files or sites stand open; more are folded away.
const FIRST_FILES = 30;

export function quality(page) {
  const label = page.labels;
  const { pools, left_out, set_aside, missing, unlisted } = page.picture;
  const files = (text, list) =>
    make(
      "details",
      { open: list.length > 0 && list.length <= FIRST_FILES },
      make("summary", {}, `${text} (${list.length})`),
      make("ul", {}, ...list.map(one => make("li", {}, make("strong", {}, one.file), ` ${one.sentence}`))),
    );
  const joined = (team, site) =>
    make(
      "button",
      {
        type: "button",
        onclick: async () => {
          await page.ask("call", team, site);
          changed(page);
          page.renew();
        },
      },
      label.join,
    );
  const sites = (text, list, of) =>
    make(
      "details",
      { open: list.length > 0 && list.length <= FIRST_FILES },
      make("summary", {}, `${text} (${list.length})`),
      make(
        "ul",
        {},
        ...list.map(one => make("li", {}, one.site, ...one.near.map(near => make("p", {}, `${label.near}: ${near} `, of(one.site, near))))),
      ),
    );
  return section(
    page,
    "quality",
    ...pools.map(one =>
      make(
        "div",
        { class: "pool" },
        make(
          "p",
          {},
          make("strong", {}, one.title),
          ` · ${one.provenance} · ${label.sites}: ${one.sites}, ${label.results}: ${one.results}`,
        ),
        ...one.cautions.map(text => make("p", { class: "caution" }, text)),
      ),
    ),
    sites(label.missing, missing, (site, near) => joined(near, site)),
    sites(label.unlisted, unlisted, (site, near) => joined(site, near)),
    files(label.left_out, left_out),
    files(label.set_aside, set_aside),
  );
}
