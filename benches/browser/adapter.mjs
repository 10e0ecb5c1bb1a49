// Puts the widget into a harness that measures form libraries in one run; README.md says how.
//
// In: a finished `dist/` and the harness' neutral questionnaire. Out: one page for each size, and the same questionnaire as a rubric.
// It must not shorten the way: the page is what a partner would write, with `layout="single"` and `results="live"`. In a folder whose name ends with
// `-drawn` it is the page with its first page in it, which `fidelity-check embed` writes.
import { execFileSync } from "node:child_process";
import { cp, readFile } from "node:fs/promises";
import { join, relative } from "node:path";
import { definitionFile, pageFile, shell, write } from "../../lib/page.mjs";

const dist = process.env.FIDELITY_CHECK_DIST;
if (!dist) throw new Error("FIDELITY_CHECK_DIST must name the folder that `cargo xtask build` makes");
const drawn = import.meta.dirname.endsWith("-drawn");
const command = process.env.FIDELITY_CHECK_COMMAND ?? "fidelity-check";
const { version } = JSON.parse(await readFile(join(dist, "package.json"), "utf8"));

/** Domains of ten elements, each with anchors of its own; a mean over all, and a sum for each domain, of what is answered so far. */
function rubric({ id, title, sections }) {
  return {
    format: 1,
    id,
    edition: "1.0.0",
    title,
    domains: sections.map(section => ({
      id: section.id,
      title: section.title,
      elements: section.items.map(item => ({
        id: item.id,
        title: item.title,
        prompt: item.description,
        anchors: item.options.map(({ value, text }) => ({ value, points: value, text })),
      })),
      score: { method: "sum", missing: "leave-out" },
    })),
    scores: [{ id: "overall", title: "Overall mean", method: "mean", of: sections.map(section => section.id), missing: "leave-out" }],
  };
}

/** The tag as a partner writes it, or with its first page in it. */
function tag(out, definition) {
  if (!drawn)
    return `<fidelity-check src="${definition}" layout="single" results="live" loading="eager"><p>This self-check needs JavaScript.</p></fidelity-check>`;
  const files = ["embed", join(out, definition), "--widget", dist, "--base", "./", "--src", definition];
  const given = [...files, "--attribute", "layout=single", "--live"];
  return execFileSync(command, given, { encoding: "utf8", maxBuffer: 2 ** 26 });
}

export default {
  label: `Fidelity Check ${version} (WebAssembly${drawn ? ", first page in the page" : ""})`,
  packages: [],
  note: "Elements in domains of ten; overall mean, answered count and domain totals stand in the list of pages",
  async build({ out, sizes, questionnaire }) {
    const kept = path => !/\.(br|gz)$/.test(path) && !/^(programmes|schemas)/.test(relative(dist, path));
    await cp(dist, out, { recursive: true, filter: kept });
    await cp(join(import.meta.dirname, "main.js"), join(out, "main.js"));
    for (const n of sizes) {
      await write(join(out, definitionFile(n)), rubric(questionnaire(n)));
      const modules = drawn ? [] : ["fidelity-check.js", "main.js"];
      await write(join(out, pageFile(n)), shell({ n, title: "fidelity-check", modules, body: tag(out, definitionFile(n)) }));
    }
  },
};
