// What every part of the office's page is drawn with.
//
// In: names, texts and elements. Out: elements. It knows nothing of results.

const SHAPES = {
  met: [
    ["circle", { cx: 10, cy: 10, r: 9, fill: "currentColor" }],
    ["path", { d: "M5.6 10.4l3 3 5.8-6.4", class: "cut" }],
  ],
  "not-met": [
    ["rect", { x: 1, y: 1, width: 18, height: 18, rx: 1.5, fill: "currentColor" }],
    ["path", { d: "M6 6l8 8M14 6l-8 8", class: "cut" }],
  ],
  "cannot-confirm": [
    ["circle", { cx: 10, cy: 10, r: 8.4, class: "ring", "stroke-dasharray": "3.3 2" }],
    ["path", { d: "M7.6 8a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1 .8-1 1.6M10 14.6v.1", class: "ring" }],
  ],
  none: [
    ["circle", { cx: 10, cy: 10, r: 8.4, class: "ring" }],
    ["path", { d: "M6 10h8", class: "ring" }],
  ],
  drift: [["path", { d: "M3.5 4.5L16 15.5M16 7.5v8H8", class: "ring" }]],
};
// By what is told of an element, and by what needs attention.
export const SHAPE_OF = {
  met: "met",
  "at-target": "met",
  "not-met": "not-met",
  "below-target": "not-met",
  "cannot-confirm": "cannot-confirm",
  drifted: "drift",
  lost: "cannot-confirm",
  "rule-not-met": "not-met",
  harms: "not-met",
  "to-agree": "cannot-confirm",
};
export function make(tag, attributes = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
    else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value === true ? "" : value);
  }
  element.append(...children.filter(child => child !== null && child !== undefined));
  return element;
}

export function shape(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  for (const [key, value] of Object.entries({
    viewBox: "0 0 20 20",
    width: 20,
    height: 20,
    "aria-hidden": "true",
    class: `shape shape--${name}`,
  }))
    svg.setAttribute(key, `${value}`);
  for (const [tag, attributes] of SHAPES[name]) {
    const part = document.createElementNS(svg.namespaceURI, tag);
    for (const [key, value] of Object.entries(attributes)) part.setAttribute(key, value);
    svg.append(part);
  }
  return svg;
}

// A part of the page under its heading.
export function section(page, name, ...children) {
  return make(
    "section",
    { "aria-labelledby": name, class: `part part--${name}` },
    make("h2", { id: name }, page.labels[name]),
    ...children,
  );
}

export function select(text, value, options, change) {
  const select = make(
    "select",
    { onchange: () => change(select.value) },
    ...options.map(([code, shown]) => make("option", { value: code, selected: code === value }, shown)),
  );
  return make("label", { class: "select" }, text, select);
}

export function tableOf(headings, rows) {
  const cell = (text, at) => make(at ? "td" : "th", at ? {} : { scope: "row" }, text);
  return make(
    "div",
    { class: "scroll" },
    make(
      "table",
      { class: "plain" },
      make("thead", {}, make("tr", {}, ...headings.map(text => make("th", { scope: "col" }, text)))),
      make("tbody", {}, ...rows.map(row => make("tr", {}, ...row.map(cell)))),
    ),
  );
}
