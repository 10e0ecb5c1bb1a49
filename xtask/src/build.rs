//! Makes the folder that is published. In: the sources and a [`Plan`]. Out: a complete `dist/`, or the old one untouched.
//!
//! Two builds of one commit give the same bytes wherever they are made: no path, time, user or unsorted list gets in.
//! Every name but the entry points carries a hash of its content, so that a server may let browsers keep it for ever.

mod bill;
pub(crate) mod compress;
mod docs;
mod it_pack;
mod offline;
mod script;
mod style;
mod wasm;

use std::collections::BTreeMap;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::{Context, Result, bail, ensure};
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest, Sha256, Sha384};
use wasm_encoder::{CustomSection, Section as _};

use crate::{tools, words};

/// What to build, and where to.
pub struct Plan {
    /// Quick to make instead of small to fetch.
    pub dev: bool,
    /// Run `wasm-opt`, whose version then decides the bytes.
    pub optimise: bool,
    /// Cargo features of the widget.
    pub features: Vec<String>,
    /// The folder to make.
    pub out: PathBuf,
    /// The folder of the sources.
    pub root: PathBuf,
    /// The native command, which knows the schemas, if it is compiled already.
    pub command: Option<PathBuf>,
}

impl Plan {
    /// The build that is published, in `dist/`.
    pub fn release() -> Plan {
        let root = crate::root();
        Plan { dev: false, optimise: false, features: Vec::new(), out: root.join("dist"), root, command: None }
    }

    /// What is there only while the folder is made.
    fn beside(&self, suffix: &str) -> PathBuf {
        let name = self.out.file_name().unwrap_or_default().to_string_lossy();
        self.out.with_file_name(format!(".{name}.{suffix}"))
    }
}

/// The hand-written files that are published under a fixed name: where each lies, and what it is called in `dist/`.
const ENTRY_POINTS: [(&str, &str); 36] = [
    ("styles/icon.svg", "icon.svg"),
    ("index.html", "index.html"),
    ("src/web/site/cy.html", "cy.html"),
    ("src/web/site/page.js", "page.js"),
    ("src/web/site/keep.js", "keep.js"),
    ("src/web/site/app.webmanifest", "app.webmanifest"),
    ("src/web/site/cy.webmanifest", "cy.webmanifest"),
    ("src/web/site/embed.html", "embed.html"),
    ("src/web/site/embed.js", "embed.js"),
    ("src/web/site/frame.js", "frame.js"),
    ("src/web/site/builder.html", "builder.html"),
    ("src/web/site/builder-cy.html", "builder-cy.html"),
    ("src/web/site/builder.js", "builder.js"),
    ("src/web/site/press.js", "press.js"),
    ("src/web/site/press.d.ts", "press.d.ts"),
    ("src/web/site/pages.css", "pages.css"),
    ("src/web/site/will-it-run.html", "will-it-run.html"),
    ("src/web/site/will-it-run-cy.html", "will-it-run-cy.html"),
    ("src/web/site/will-it-run.js", "will-it-run.js"),
    ("src/studio/web/studio.html", "studio.html"),
    ("src/web/site/language.js", "language.js"),
    ("src/studio/web/element.js", "fidelity-studio.js"),
    ("src/studio/web/element.d.ts", "fidelity-studio.d.ts"),
    ("src/office/web/office.html", "office.html"),
    ("src/office/web/element.js", "fidelity-office.js"),
    ("src/office/web/element.d.ts", "fidelity-office.d.ts"),
    ("src/web/element/package.json", "package.json"),
    ("src/web/element/index.d.ts", "index.d.ts"),
    ("src/web/element/package.md", "README.md"),
    ("src/web/element/frameworks/react.d.ts", "react.d.ts"),
    ("src/web/element/frameworks/preact.d.ts", "preact.d.ts"),
    ("src/web/element/frameworks/solid.d.ts", "solid.d.ts"),
    ("src/web/element/frameworks/vue.d.ts", "vue.d.ts"),
    ("src/web/element/custom-elements.json", "custom-elements.json"),
    ("src/web/element/element.js", "fidelity-check.js"),
    ("src/web/element/element.js", CLASS_ONLY),
];

/// What works for the programme office, in a thread of its own where a page may start one.
const OFFICE_DESK: &str = "src/office/web/desk.js";

/// The element without its last act, which is to register itself.
const CLASS_ONLY: &str = "fidelity-check.element.js";
const REGISTERS: &str = "define";

/// The scripts that are no modules: one for any page, which need not know what a module is, and a service worker, which every browser takes.
const CLASSIC: [&str; 2] = ["embed.js", offline::WORKER];

/// The section of the module that names the build, so that glue of another build can tell (`src/web/element/load.js`).
const MARK: &str = "fidelity-check";

/// Builds into a folder beside `plan.out`, then puts it in its place: a failed build leaves the last good one.
pub fn build(plan: &Plan) -> Result<()> {
    let files = files(plan)?;
    let (new, old) = (plan.beside("new"), plan.beside("old"));
    remove(&new)?;
    remove(&old)?;
    for (name, bytes) in &files {
        let path = new.join(name);
        fs::create_dir_all(path.parent().unwrap_or(&new))?;
        fs::write(&path, bytes).with_context(|| format!("cannot write `{}`", path.display()))?;
    }
    if plan.out.exists() {
        fs::rename(&plan.out, &old)?;
    }
    fs::rename(&new, &plan.out)?;
    remove(&old)
}

/// Everything `dist/` holds, by name.
fn files(plan: &Plan) -> Result<BTreeMap<String, Vec<u8>>> {
    let root = &plan.root;
    let mut dist = Dist::default();

    let module = wasm::module(plan)?;
    let build = short_hash(module.glue.as_bytes());
    dist.token("BUILD", &build);
    let wasm = dist.add_hashed("fidelity-check", "wasm", marked(module.wasm, &build));
    dist.token("SECOND_INTEGRITY", &integrity(&module.second));
    let second = dist.add_hashed("fidelity-check-late", "wasm", module.second);
    let glue = dist.add_hashed("fidelity-check", "js", published(plan, "the glue", module.glue.clone())?.into_bytes());
    dist.add(&glue.replace(".js", ".d.ts"), module.types.into_bytes());
    dist.token("WASM", &wasm);
    dist.token("GLUE", &glue);
    dist.token("SECOND", &second);

    let loader = dist.fill_in(&fs::read_to_string(root.join("src/web/element/load.js"))?).context("in `src/web/element/load.js`")?;
    let load = dist.add_hashed("fidelity-check-load", "js", published(plan, "load.js", loader.clone())?.into_bytes());
    dist.token("LOAD", &load);

    for beside in &wasm::BESIDE {
        let made = wasm::beside(plan, beside)?;
        dist.token(&format!("{}_WASM_INTEGRITY", beside.key), &integrity(&made.wasm));
        let wasm = dist.add_hashed(beside.name, "wasm", made.wasm);
        let script = match beside.script {
            Some(path) => {
                let glue = format!("const glueInside = ({})();\n", script::as_function(&made.glue, &[])?);
                script::with_own(&fs::read_to_string(root.join(path))?, wasm::GLUE, &glue, "glueInside")
                    .with_context(|| format!("in `{path}`"))?
            }
            None => made.glue,
        };
        let script = dist.add_hashed(beside.name, "js", published(plan, beside.name, script)?.into_bytes());
        dist.token(&format!("{}_WASM", beside.key), &wasm);
        dist.token(beside.key, &script);
    }

    let desk = dist.fill_in(&joined(root, OFFICE_DESK)?).with_context(|| format!("in `{OFFICE_DESK}`"))?;
    let desk = dist.add_hashed("fidelity-office-desk", "js", published(plan, "the office's desk", desk)?.into_bytes());
    dist.token("OFFICE_DESK", &desk);

    add_styles(&mut dist, &root.join("styles"))?;
    for path in sorted(&root.join("styles/themes"), "css")? {
        let name = format!("themes/{}", file_name(&path));
        let css = style::css(&name, &fs::read_to_string(&path)?)?;
        dist.add(&name, css.into_bytes());
    }
    for path in sorted(&root.join("programmes"), "json")? {
        dist.add(&format!("programmes/{}", file_name(&path)), fs::read(&path)?);
        let examples = path.file_stem().unwrap_or_default().to_string_lossy().into_owned();
        for example in sorted(&root.join("programmes/examples").join(&examples), "json")? {
            dist.add(&format!("programmes/examples/{examples}/{}", file_name(&example)), fs::read(&example)?);
        }
    }
    if !plan.dev {
        for format in ["rubric", "overlay", "answers", "report"] {
            dist.add(&format!("schemas/{format}.schema.json"), schema(plan, format)?);
        }
        dist.add(bill::NAME, bill::of_materials()?);
    }

    dist.token("VERSION", env!("CARGO_PKG_VERSION"));
    dist.token("WORDS", &words::for_script(&plan.root, "element")?);
    for file in ["builder", "first-page", "frame", "offline", "one-file", "will-it-run"] {
        dist.token(&format!("{}_WORDS", file.to_uppercase().replace('-', "_")), &words::for_script(&plan.root, file)?);
    }
    for (source, name) in ENTRY_POINTS {
        if !root.join(source).exists() {
            continue;
        }
        let text = match source.ends_with(".js") && !CLASSIC.contains(&name) {
            true => joined(root, source)?,
            false => fs::read_to_string(root.join(source))?,
        };
        let text = dist.fill_in(&text).with_context(|| format!("in `{source}`"))?;
        let text = if name == CLASS_ONLY { script::without_last_call(&text, REGISTERS)? } else { text };
        let text = match name.rsplit_once('.') {
            Some((_, "js")) => published(plan, name, text)?,
            Some((_, "css")) => style::css(source, &text)?,
            _ => text,
        };
        dist.add(name, text.into_bytes());
    }

    offline::add(plan, &mut dist)?;
    let packed = dist.packed(root, &module.glue, &loader)?;
    dist.add_hashed("fidelity-check-packed", "js", published(plan, "packed.js", packed)?.into_bytes());
    let it_pack = it_pack::text(plan, &mut dist)?;

    if let Ok(template) = fs::read_to_string(root.join("src/web/site/guide.html")) {
        let template = dist.fill_in(&template).context("in `src/web/site/guide.html`")?;
        for (name, bytes) in docs::pages(root, &template, &it_pack)? {
            dist.add(&format!("docs/{name}"), bytes);
        }
    }

    for name in ["LICENSE-MIT", "LICENSE-APACHE"] {
        if let Ok(text) = fs::read(root.join(name)) {
            dist.add(name, text);
        }
    }

    let integrity = dist.integrity()?;
    dist.add("integrity.json", integrity.into_bytes());
    if !plan.dev {
        compress::beside(&mut dist.files)?;
    }
    Ok(dist.files)
}

/// A script, with the files of ours in it that it imports and that are not published themselves.
fn joined(root: &Path, path: &str) -> Result<String> {
    let read = |path: &str| fs::read_to_string(root.join(path)).with_context(|| format!("cannot read `{path}`"));
    script::joined(path, &|path| !ENTRY_POINTS.iter().any(|(source, _)| *source == path) && root.join(path).is_file(), &read)
}

/// A script in few bytes; or as it was written, to be read while one works on it.
fn published(plan: &Plan, name: &str, text: String) -> Result<String> {
    match name {
        _ if plan.dev => Ok(text),
        _ if CLASSIC.contains(&name) => script::script(&text),
        _ => script::module(&text),
    }
    .with_context(|| format!("`{name}` cannot be made smaller"))
}

/// Adds the widget's stylesheet (`tokens.css`, then `widget.css`) as `__FC_CSS__`, and each other `x.css` as `__FC_X_CSS__`.
fn add_styles(dist: &mut Dist, folder: &Path) -> Result<()> {
    let mut widget = String::new();
    for path in sorted(folder, "css")? {
        let source = file_name(&path);
        let css = style::css(&format!("styles/{source}"), &fs::read_to_string(&path)?)?;
        let stem = source.trim_end_matches(".css");
        if matches!(stem, "tokens" | "widget") {
            widget.push_str(&css);
        }
        // What comes after the form, and paper, have their rules in the module that draws them.
        if !matches!(stem, "widget" | "result" | "summary") {
            let name = dist.add_hashed(&format!("fidelity-check-{stem}"), "css", css.into_bytes());
            dist.token(&format!("{}_CSS", stem.to_uppercase().replace('-', "_")), &name);
            dist.replace(format!("styles/{source}"), &name);
        }
    }
    let name = dist.add_hashed("fidelity-check", "css", widget.into_bytes());
    dist.token("CSS", &name);
    dist.replace("styles/widget.css".to_owned(), &name);
    Ok(())
}

/// The folder in the making: its files, and what stands in for their names in the entry points.
#[derive(Default)]
struct Dist {
    files: BTreeMap<String, Vec<u8>>,
    replacements: Vec<(String, String)>,
}

impl Dist {
    fn add(&mut self, name: &str, bytes: Vec<u8>) {
        self.files.insert(name.to_owned(), bytes);
    }

    fn add_hashed(&mut self, stem: &str, extension: &str, bytes: Vec<u8>) -> String {
        let name = format!("{stem}-{}.{extension}", short_hash(&bytes));
        self.add(&name, bytes);
        name
    }

    /// Lets `__FC_KEY__` stand for `value`.
    fn token(&mut self, key: &str, value: &str) {
        self.replace(format!("__FC_{key}__"), value);
    }

    fn replace(&mut self, from: String, to: &str) {
        self.replacements.push((from, to.to_owned()));
    }

    /// Replaces every token; one that stands for nothing is an error here, rather than a failed fetch at a partner's.
    fn fill_in(&self, text: &str) -> Result<String> {
        let text = self.replacements.iter().fold(text.to_owned(), |text, (from, to)| text.replace(from, to));
        if let Some((_, rest)) = text.split_once("__FC_") {
            let key = rest.split("__").next().unwrap_or(rest);
            let known = self.replacements.iter().map(|(from, _)| from.as_str()).collect::<Vec<_>>().join(", ");
            bail!("found `__FC_{key}__`, expected one of {known}");
        }
        Ok(text)
    }

    /// The script of a check in one file: the page's own, with the element, its loader and the glue in it.
    fn packed(&self, root: &Path, glue: &str, loader: &str) -> Result<String> {
        let element = self.fill_in(&fs::read_to_string(root.join("src/web/element/element.js"))?)?;
        let element = script::without_last_call(&element, REGISTERS)?;
        let (load, scores) = (self.fill_in("./__FC_LOAD__")?, self.fill_in("./__FC_SCORES__")?);
        let imported = [(load.as_str(), "packedLoader"), (&scores, "undefined")];
        let parts = [
            // Not run here: each instance has the state of its own glue. Names that none of the modules has inside. Scores come with the widget,
            // which is there at once.
            format!("const packedGlue = {};", script::as_function(glue, &[])?),
            format!("const packedLoader = ({})();", script::as_function(loader, &[("name", "packedGlue()")])?),
            format!("const packedElement = ({})();", script::as_function(&element, &imported)?),
        ];
        let page = self.fill_in(&fs::read_to_string(root.join("src/web/site/packed.js"))?)?;
        script::with_own(&page, &format!("./{CLASS_ONLY}"), &(parts.join("\n") + "\n"), "packedElement")
            .context("in `src/web/site/packed.js`")
    }

    /// The subresource integrity value of every file, as JSON.
    fn integrity(&self) -> Result<String> {
        let hashes: BTreeMap<&str, String> = self.files.iter().map(|(name, bytes)| (name.as_str(), integrity(bytes))).collect();
        Ok(serde_json::to_string_pretty(&hashes)? + "\n")
    }
}

/// The JSON Schema of a format, as the native command prints it.
fn schema(plan: &Plan, format: &str) -> Result<Vec<u8>> {
    let mut command = tools::native(plan.command.as_deref());
    let done = command.current_dir(&plan.root).args(["schema", format]).output().context("cannot run the command")?;
    ensure!(done.status.success(), "no schema for `{format}`: {}", String::from_utf8_lossy(&done.stderr));
    Ok(done.stdout)
}

/// The module with one more section, which holds `build`.
fn marked(mut wasm: Vec<u8>, build: &str) -> Vec<u8> {
    CustomSection { name: MARK.into(), data: build.as_bytes().into() }.append_to(&mut wasm);
    wasm
}

/// What a browser compares bytes with.
fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

/// Ten digits: enough to tell any two builds apart, short enough to read aloud.
fn short_hash(bytes: &[u8]) -> String {
    Sha256::digest(bytes).iter().take(5).map(|byte| format!("{byte:02x}")).collect()
}

/// The files of a folder with this extension, in the order of their names; none if there is no such folder.
pub(crate) fn sorted(folder: &Path, extension: &str) -> Result<Vec<PathBuf>> {
    if !folder.exists() {
        return Ok(Vec::new());
    }
    let mut paths = Vec::new();
    for entry in fs::read_dir(folder)? {
        let path = entry?.path();
        if path.extension().is_some_and(|found| found == extension) {
            paths.push(path);
        }
    }
    paths.sort();
    Ok(paths)
}

fn file_name(path: &Path) -> String {
    path.file_name().unwrap_or_default().to_string_lossy().into_owned()
}

fn remove(folder: &Path) -> Result<()> {
    if folder.exists() {
        fs::remove_dir_all(folder).with_context(|| format!("cannot remove `{}`", folder.display()))?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dist() -> Dist {
        let mut dist = Dist::default();
        let name = dist.add_hashed("fidelity-check", "css", b"a{}".to_vec());
        dist.token("CSS", &name);
        dist.token("PRINT_CSS", "print-1.css");
        dist
    }

    #[test]
    fn a_name_follows_from_the_content() {
        let names: Vec<String> = dist().files.into_keys().collect();
        assert_eq!(names, [format!("fidelity-check-{}.css", short_hash(b"a{}"))]);
        assert_ne!(short_hash(b"a{}"), short_hash(b"b{}"));
    }

    #[test]
    fn tokens_are_filled_in() {
        assert_eq!(dist().fill_in("import('./__FC_PRINT_CSS__')").unwrap(), "import('./print-1.css')");
    }

    #[test]
    fn a_module_is_marked_by_a_custom_section() {
        let header = b"\0asm\x01\0\0\0".to_vec();
        let expected = [&header[..], b"\0\x19\x0efidelity-check0123456789"].concat();
        assert_eq!(marked(header, "0123456789"), expected);
    }

    #[test]
    fn an_unknown_token_is_refused() {
        let error = dist().fill_in("x = '__FC_GLUEE__'").unwrap_err().to_string();
        assert!(error.starts_with("found `__FC_GLUEE__`, expected one of __FC_CSS__, "), "{error}");
    }

    #[test]
    fn integrity_is_what_a_browser_computes() {
        let mut dist = Dist::default();
        dist.add("empty.js", Vec::new());
        let expected = "sha384-OLBgp1GsljhM2TJ+sbHjaiH9txEUvgdDTAzHv2P24donTt6/529l+9Ua0vFImLlb";
        assert!(dist.integrity().unwrap().contains(expected));
    }
}
