// Sites by elements, in an order that somebody chooses.
//
// In: the picture, and which results are counted together. Out: a part of the page, and the order for others.

import { pause } from "./clock.js";
import { make, SHAPE_OF, section, select, shape } from "./draw.js";

// How long it draws before the page has its turn, in milliseconds.
const SLICE = 20;
// Worst first within a site: for sorting by need alone, and never shown.
const NEEDS = ["drifted", "not_met", "cannot_confirm", "other"];

function pools(page) {
  const { pools } = page.picture;
  if (pools.length < 2) return make("p", { class: "quiet" }, pools[0]?.title ?? "");
  return select(
    page.labels.pool,
    page.pool,
    pools.map(one => [one.id, `${one.title} (${one.sites})`]),
    value => {
      page.pool = value;
      page.published = null;
      page.again();
    },
  );
}

export function sorted(page) {
  const { sites } = page.picture;
  const here = sites.filter(site => site.latest.some(one => one.pool === page.pool));
  const by = {
    need: (one, other) => NEEDS.map(need => other.needs[need] - one.needs[need]).find(apart => apart !== 0) ?? 0,
    name: () => 0,
    region: (one, other) => one.region.localeCompare(other.region),
    stage: (one, other) => one.stage.localeCompare(other.stage),
    due: (one, other) => (one.due ?? "9999").localeCompare(other.due ?? "9999"),
  };
  // They come by name, and stay so among equals.
  return here.sort(by[page.sort]);
}

export async function matrix(page) {
  const label = page.labels;
  const elements = page.picture.elements.filter(one => one.pool === page.pool);
  const cells = new Map(page.picture.cells.filter(one => one.pool === page.pool).map(one => [`${one.site}\n${one.element}`, one]));
  const row = site =>
    make(
      "tr",
      {},
      make(
        "th",
        { scope: "row" },
        site.site,
        site.region || site.stage ? make("span", { class: "quiet" }, [site.region, site.stage].filter(Boolean).join(" · ")) : null,
      ),
      ...elements.map(element => {
        const cell = cells.get(`${site.site}\n${element.element}`);
        if (!cell) return make("td", { tabindex: -1 });
        const word = cell.drifted ? label.drifted : cell.status_shown;
        return make(
          "td",
          { tabindex: -1, class: `cell cell--${cell.status}`, title: cell.sentence },
          shape(SHAPE_OF[cell.status] ?? "none"),
          cell.drifted ? shape("drift") : null,
          make("span", {}, word),
        );
      }),
    );
  // A site at a time, so that a page with hundreds of them stays responsive.
  const rows = [];
  let begun = performance.now();
  for (const site of sorted(page)) {
    rows.push(row(site));
    if (performance.now() - begun < SLICE) continue;
    await pause();
    begun = performance.now();
  }
  const table = make(
    "table",
    { role: "grid", "aria-labelledby": "matrix" },
    make(
      "thead",
      {},
      make(
        "tr",
        {},
        make("th", { scope: "col" }, label.site),
        ...elements.map(one =>
          make("th", { scope: "col", class: one.non_negotiable ? "must" : "" }, make("span", {}, `${one.number} ${one.title}`)),
        ),
      ),
    ),
    make("tbody", {}, ...rows),
  );
  table.addEventListener("keydown", walk);
  const first = table.querySelector("td");
  if (first) first.tabIndex = 0;
  const sorts = ["need", "name", "region", "stage", "due"].map(code => [code, label[code]]);
  return section(
    page,
    "matrix",
    pools(page),
    select(label.sort, page.sort, sorts, value => {
      page.sort = value;
      page.again();
    }),
    make("div", { class: "scroll" }, table),
  );
}

// Arrow keys walk the grid; one cell at a time can be reached with the tabulator.
function walk(event) {
  const step = { ArrowRight: [0, 1], ArrowLeft: [0, -1], ArrowDown: [1, 0], ArrowUp: [-1, 0], Home: [0, -1e6], End: [0, 1e6] }[event.key];
  const cell = event.target.closest("td");
  if (!step || !cell) return;
  event.preventDefault();
  const rows = [...event.currentTarget.tBodies[0].rows];
  const clamp = (number, most) => Math.max(0, Math.min(number, most));
  const row = rows[clamp(rows.indexOf(cell.parentElement) + step[0], rows.length - 1)];
  const next = row.cells[clamp(cell.cellIndex + step[1], row.cells.length - 1) || 1];
  cell.tabIndex = -1;
  next.tabIndex = 0;
  next.focus();
}
