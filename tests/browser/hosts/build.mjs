// Builds one application with each bundler, as docs/embedding.md says (tests/browser/hosts/main.rs).
//
// In: the packed widget, installed beside this file. Out: a folder for each way, with a page in it.

import { cpSync, mkdirSync, readdirSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { nodeResolve } from "@rollup/plugin-node-resolve";
import { svelte } from "@sveltejs/vite-plugin-svelte";
import * as esbuild from "esbuild";
import { rollup } from "rollup";
import { build } from "vite";
import webpack from "webpack";

const entry = resolve("main.js");
const folder = way => resolve("built", way);

function page(way, kind) {
  const script = kind === "module" ? `<script type="module" src="app.js"></script>` : `<script defer src="app.js"></script>`;
  mkdirSync(folder(way), { recursive: true });
  writeFileSync(
    `${folder(way)}/index.html`,
    `<!doctype html><html lang="en"><meta charset="utf-8"><title>${way}</title>${script}
     <fidelity-check id="check" src="r.json" layout="single" loading="eager"><p>Read or print it here</p></fidelity-check>`,
  );
  cpSync("node_modules/fidelity-check/programmes/scale-up-readiness.json", `${folder(way)}/r.json`);
}

// What bundlers that do not follow `new URL` need beside what they build.
function copied(way) {
  const names = readdirSync("node_modules/fidelity-check").filter(name => name.startsWith("fidelity-check"));
  for (const name of names) cpSync(`node_modules/fidelity-check/${name}`, `${folder(way)}/${name}`);
}

page("webpack", "classic");
await new Promise((done, failed) => {
  const output = { path: folder("webpack"), filename: "app.js" };
  webpack({ mode: "production", entry, output, performance: false }, (error, stats) =>
    error || stats.hasErrors() ? failed(error ?? new Error(stats.toString())) : done(),
  );
});

page("rollup", "module");
const bundle = await rollup({ input: entry, plugins: [nodeResolve()] });
await bundle.write({ dir: folder("rollup"), format: "es", entryFileNames: "app.js" });
copied("rollup");

page("esbuild", "module");
await esbuild.build({
  entryPoints: [entry],
  bundle: true,
  splitting: true,
  format: "esm",
  outdir: folder("esbuild"),
  entryNames: "app",
  logLevel: "error",
});
copied("esbuild");

page("iife", "classic");
await esbuild.build({ entryPoints: [entry], bundle: true, outfile: `${folder("iife")}/app.js`, logLevel: "silent" });

// Applications of partners, built by Vite (applications.rs).
async function application(way, pages) {
  mkdirSync(way);
  for (const [name, body] of Object.entries(pages)) {
    const head = `<meta charset="utf-8"><title>${way}</title><script type="module" src="../${way}.js"></script>`;
    writeFileSync(`${way}/${name}.html`, `<!doctype html><html lang="en"><head>${head}</head>${body}</html>`);
  }
  const input = Object.keys(pages).map(name => resolve(way, `${name}.html`));
  const output = { outDir: folder(way), target: "es2022", rolldownOptions: { input } };
  await build({ root: resolve(way), configFile: false, logLevel: "warn", plugins: [svelte()], build: output });
  cpSync("node_modules/fidelity-check/programmes/scale-up-readiness.json", `${folder(way)}/r.json`);
}

// Two pages of a server, and two on which one element stays, each with the attribute that the library wants for that.
function swapped(stays, boost = "") {
  const page = (home, check, body) => `<body ${boost}><nav><a href="${home}">Home</a> <a href="${check}">Check</a></nav>
    <p id="kept">0 kept</p><main>${body}</main></body>`;
  const element = attributes => `<fidelity-check src="/r.json" layout="single" loading="eager" ${attributes}>
    <p>This self-check needs JavaScript.</p></fidelity-check>`;
  const staying = element(`id="stays" data-stays ${stays}`);
  return {
    index: page("/", "/check", "<h1>Home</h1>"),
    check: page("/", "/check", element("")),
    first: page("/first", "/beside", `<h1>Home</h1>${staying}`),
    beside: page("/first", "/beside", `<h1>Beside</h1>${staying}`),
  };
}

await application("svelte", { index: "<body></body>" });
await application("turbo", swapped("data-turbo-permanent"));
await application("htmx", swapped("hx-preserve", 'hx-boost:inherited="true"'));
