// What can be saved and printed.
//
// In: a format. Out: a file, or what the browser prints; and a part of the page.

import { make, section } from "./draw.js";

export async function download(page, format, name) {
  const address = URL.createObjectURL(new Blob([await page.export(format)]));
  make("a", { href: address, download: name }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1000);
}

// Into an empty frame of the page, with a style sheet made in its own window: nothing is fetched, and no markup is written, so that a
// strict policy lets it through.
async function printOut(office, format) {
  const text = await office.export(format);
  if (!text) return;
  // Its rules are taken out first: a policy would object to them inside the markup, even where they are only read.
  const [begins, ends] = [text.indexOf("<style>"), text.indexOf("</style>")];
  const rules = text.slice(begins + "<style>".length, ends);
  const made = new DOMParser().parseFromString(text.slice(0, begins) + text.slice(ends + "</style>".length), "text/html");
  const frame = make("iframe", { "aria-hidden": "true", tabindex: -1, class: "paper" });
  office.root.append(frame);
  const { contentWindow: window, contentDocument: page } = frame;
  page.title = made.title;
  page.documentElement.lang = made.documentElement.lang;
  const sheet = new window.CSSStyleSheet();
  sheet.replaceSync(rules);
  page.adoptedStyleSheets = [sheet];
  page.body.append(...[...made.querySelectorAll("main > *")].map(one => page.importNode(one, true)));
  window.addEventListener("afterprint", () => setTimeout(() => frame.remove()));
  window.print();
}

export function saves(page) {
  const label = page.labels;
  const files = [
    ["collection", label.collection, "collection.json"],
    ["xlsx", label.xlsx, "results.xlsx"],
    ["csv", label.csv, "results.csv"],
    ["sites", label.sites_table, "sites.csv"],
    ["datapackage", label.datapackage, "datapackage.json"],
    ["ndjson", label.ndjson, "results.ndjson"],
    ["matrix", label.matrix_table, "matrix.csv"],
  ];
  const said = make("p", { role: "status" });
  const save = (format, name) => async () => {
    said.textContent = "";
    await download(page, format, name).catch(error => (said.textContent = error.message));
  };
  const hide = make("input", {
    type: "checkbox",
    checked: page.hidden,
    onchange: async () => {
      page.hidden = hide.checked;
      await page.set();
      await page.renew();
    },
  });
  return section(
    page,
    "save",
    make(
      "div",
      { class: "choose" },
      ...files.map(([format, text, name]) => make("button", { type: "button", onclick: save(format, name) }, text)),
    ),
    said,
    make("h3", {}, label.prints),
    make(
      "div",
      { class: "choose" },
      ...["board", "matrix-a4", "matrix-a3", ...(page.hidden ? [] : ["sheets"])].map(format =>
        make("button", { type: "button", onclick: () => printOut(page, format) }, label[`print_${format.replace("-", "_")}`]),
      ),
      make("button", { type: "button", onclick: () => print() }, label.print_page),
    ),
    page.hidden ? make("p", { class: "quiet" }, label.print_hidden) : null,
    make("label", { class: "option" }, hide, label.hide_names),
  );
}
