// Whom to call, and about what; above it, how much all of it rests on.
//
// In: the picture. Out: two parts of the page.

import { make, SHAPE_OF, section, shape } from "./draw.js";

const FIRST_SITES = 12;
const MOST_OF_SITE = 4;

export function basis(page) {
  const { sentences, translation_note } = page.picture;
  return make(
    "div",
    { class: "basis" },
    ...sentences.map(text => make("p", {}, text)),
    translation_note ? make("p", { class: "quiet" }, translation_note) : null,
  );
}

// Whom to call, and about what: a site is a heading, what is the matter there a list below it.
export function attention(page) {
  const { attention, groups, calls } = page.picture;
  const label = page.labels;
  if (!groups.length) return section(page, "attention", calls ? make("p", {}, calls) : null, make("p", {}, label.attention_none));
  const item = at => {
    const one = attention[at];
    return make(
      "li",
      {},
      shape(SHAPE_OF[one.kind] ?? "none"),
      make("span", {}, one.about, one.file ? make("span", { class: "file" }, ` ${one.file}`) : null),
    );
  };
  const group = one => {
    // One more than is shown at first is no reason to fold it away.
    const cut = one.items.length > MOST_OF_SITE + 1 ? MOST_OF_SITE : one.items.length;
    const rest = one.items.slice(cut);
    return make(
      "article",
      { class: "call" },
      make("h4", {}, one.site, one.region ? make("span", { class: "quiet" }, ` ${one.region}`) : null),
      make("p", { class: "gist" }, one.summary),
      make("ul", { class: "attention" }, ...one.items.slice(0, cut).map(item)),
      rest.length
        ? make(
            "details",
            {},
            make("summary", {}, `${label.more_here} (${rest.length})`),
            make("ul", { class: "attention" }, ...rest.map(item)),
          )
        : null,
    );
  };
  const tier = (name, all) => {
    if (!all.length) return [];
    const shown = page.all.has(name) ? all : all.slice(0, FIRST_SITES);
    const more = () => {
      page.all.add(name);
      page.again();
    };
    return [
      make("h3", {}, `${label[name]} (${all.length})`),
      make("p", { class: "quiet" }, label[`${name}_hint`]),
      make("div", { class: "calls" }, ...shown.map(group)),
      shown.length < all.length ? make("button", { type: "button", onclick: more }, `${label.show_all} (${all.length})`) : null,
    ];
  };
  return section(
    page,
    "attention",
    make("p", { class: "lead" }, calls),
    ...tier(
      "call_first",
      groups.filter(one => one.urgent),
    ),
    ...tier(
      "settle",
      groups.filter(one => !one.urgent),
    ),
  );
}
