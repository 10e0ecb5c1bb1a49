//! Compiles what runs in a browser. In: the plan. Out: the two modules of the widget, the JavaScript that loads them, and its types; and the
//! modules beside it ([`BESIDE`]), each with its own; as bytes in memory.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Mutex;

use anyhow::{Context, Result, anyhow, bail, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::build::{Plan, script, style};
use crate::tools;

/// The two modules and what stands around them.
pub struct Module {
    /// The form: fetched first.
    pub wasm: Vec<u8>,
    /// Everything else: fetched once the form is there.
    pub second: Vec<u8>,
    pub glue: String,
    pub types: String,
}

/// A module beside the widget, of the same crate under a feature that leaves the widget out. Pages of its own fetch it.
pub struct Beside {
    /// The feature.
    pub feature: &'static str,
    /// What its files are called: `NAME-<hash>.wasm` and `.js`.
    pub name: &'static str,
    /// The key of the tokens that stand for them: `__FC_KEY_WASM__`, with `__FC_KEY_WASM_INTEGRITY__`, and `__FC_KEY__` for the script.
    pub key: &'static str,
    /// The script that has the glue in it, in the place of what it imports from [`GLUE`]. If there is none, the glue is a script by itself.
    pub script: Option<&'static str>,
}

/// What stands for the glue in a script that has it in it.
pub const GLUE: &str = "./glue.js";

/// Every module beside the widget.
pub const BESIDE: [Beside; 5] = [
    Beside { feature: "score-core", name: "fidelity-check-scores", key: "SCORES", script: Some("src/score_core/web/scores.js") },
    Beside { feature: "studio", name: "fidelity-studio", key: "STUDIO", script: None },
    Beside { feature: "workbook", name: "fidelity-workbook", key: "WORKBOOK", script: None },
    Beside { feature: "office", name: "fidelity-office", key: "OFFICE", script: None },
    Beside { feature: "press", name: "fidelity-press", key: "PRESS", script: None },
];

/// The features of all of them, as Cargo takes them.
pub fn features() -> String {
    BESIDE.iter().map(|module| format!("fidelity-check/{}", module.feature)).collect::<Vec<_>>().join(",")
}

/// One of them, and what stands around it.
pub struct Whole {
    pub wasm: Vec<u8>,
    pub glue: String,
}

/// Compiles one of them. It is fetched as a whole.
pub fn beside(plan: &Plan, module: &Beside) -> Result<Whole> {
    let folder = plan.beside(module.feature);
    let mut output = Bindgen::new()
        .input_bytes(module.name, compile(plan, &[module.feature.to_owned()], &[])?)
        .out_name(module.name)
        .web(true)?
        // The script of its element knows its name.
        .omit_default_module_path(true)
        .typescript(false)
        .remove_name_section(!plan.dev)
        .remove_producers_section(!plan.dev)
        .generate_output()?;
    let glue = script::apart(output.js(), module.name)?;
    let wasm = output.wasm_mut().emit_wasm();
    if !plan.optimise {
        return Ok(Whole { wasm, glue });
    }
    fs::create_dir_all(&folder)?;
    let wasm = optimise(&wasm, &folder)?;
    fs::remove_dir_all(folder)?;
    Ok(Whole { wasm, glue })
}

/// Compiles with Cargo, cuts in two, binds with the library behind `wasm-bindgen`, so that no command has to be installed.
pub fn module(plan: &Plan) -> Result<Module> {
    tools::wasm_target()?;
    let folder = plan.beside("split");
    let (first, second) = split(&compile(plan, &plan.features, &[RELOCATIONS])?, &folder)?;
    let mut output = Bindgen::new()
        .input_path(first)
        .out_name("fidelity-check")
        .web(true)?
        // The module comes from load.js, which knows its name.
        .omit_default_module_path(true)
        .typescript(true)
        // The other part is joined to this one's table of functions, which would be hidden otherwise.
        .keep_lld_exports(true)
        .remove_name_section(!plan.dev)
        .remove_producers_section(!plan.dev)
        .generate_output()?;
    let inline = output.snippets().iter().filter(|(_, scripts)| !scripts.is_empty()).map(|(package, _)| package);
    let own: Vec<&String> = inline.chain(output.local_modules().keys()).chain(output.npm_dependencies().keys()).collect();
    ensure!(own.is_empty(), "a dependency brings JavaScript of its own, which this build does not publish: {own:?}");
    let glue = script::apart(&with_loader(output.js())?, "fidelity-check")?;
    let wasm = output.wasm_mut().emit_wasm();
    let shrunk = |wasm: Vec<u8>| if plan.optimise { optimise(&wasm, &folder) } else { Ok(wasm) };
    let module = Module { wasm: shrunk(wasm)?, second: shrunk(second)?, glue, types: output.ts().unwrap_or_default().to_owned() };
    fs::remove_dir_all(folder)?;
    Ok(module)
}

/// Cuts the module at `src/web/split.rs`; returns where the first part lies, and the other.
fn split(module: &[u8], folder: &Path) -> Result<(PathBuf, Vec<u8>)> {
    if folder.exists() {
        fs::remove_dir_all(folder)?;
    }
    let first = folder.join("first.wasm");
    let mut options = wasm_split_cli_support::Options::new(module);
    options.output_dir = folder;
    options.main_out_path = &first;
    options.link_name = LINK;
    let split = wasm_split_cli_support::transform(options).map_err(|error| anyhow!("{error:?}")).context("the module cannot be cut")?;
    let [second] = &split.split_modules[..] else { bail!("expected one part beside the first, found {:?}", split.split_modules) };
    Ok((first, without_names(&fs::read(second)?)?))
}

/// A module without its custom sections, which hold the names of functions and of the tools that made it. `wasm-bindgen` does the same
/// to the first part.
fn without_names(module: &[u8]) -> Result<Vec<u8>> {
    let mut kept = wasm_encoder::Module::new();
    for part in wasmparser::Parser::new(0).parse_all(module) {
        let part = part.context("this is no module")?;
        if let Some((id, range)) = part.as_section()
            && !matches!(part, wasmparser::Payload::CustomSection(_))
        {
            let data = &module[range.start as usize..range.end as usize];
            kept.section(&wasm_encoder::RawSection { id, data });
        }
    }
    Ok(kept.finish())
}

/// Where the first part expects the function that fetches the other.
const LINK: &str = "./second.js";

/// The glue, with the function that fetches the other part in the place of its import. The splitter would have it in a module of its
/// own; but each element has an instance of the glue to itself, and what is fetched has to be joined to that very instance.
fn with_loader(glue: &str) -> Result<String> {
    script::with_own(glue, LINK, include_str!("loader.js"), "loader").context("the glue does not import what fetches the other part")
}

/// Runs Cargo and returns the module.
fn compile(plan: &Plan, features: &[String], flags: &[&str]) -> Result<Vec<u8>> {
    // Every build leaves its module in the same place: two of them at once would read each other's.
    static ONE: Mutex<()> = Mutex::new(());
    let _one = ONE.lock().unwrap_or_else(|poisoned| poisoned.into_inner());
    let (root, target) = (&plan.root, tools::target_folder()?);
    let profile = if plan.dev { "wasm-dev" } else { "wasm" };
    let status = Command::new("cargo")
        .current_dir(root)
        .env("CARGO_TARGET_DIR", &target)
        // With the native library as second crate type, Cargo would leave out the optimisation across crates.
        .args(["rustc", "--quiet", "--locked", "--lib", "--crate-type", "cdylib", "--package", "fidelity-check"])
        .args(["--target", tools::WASM, "--profile", profile])
        .args(["--features", &features.join(",")])
        // Part of what comes later (src/web/browser/stylesheets.rs).
        .env("RESULT_CSS", style::css("styles/result.css", &fs::read_to_string(root.join("styles/result.css"))?)?)
        .env("SUMMARY_CSS", style::css("styles/summary.css", &fs::read_to_string(root.join("styles/summary.css"))?)?)
        // The same for every module, so that they share what they are made of.
        .env("CARGO_ENCODED_RUSTFLAGS", forget_paths(root)?.join("\x1f"))
        .arg("--")
        .args(flags)
        .status()
        .context("cannot run Cargo")?;
    ensure!(status.success(), "what runs in a browser does not compile (features: {features:?})");
    Ok(fs::read(target.join(tools::WASM).join(profile).join("fidelity_check.wasm"))?)
}

/// The module is cut along what refers to what, which the linker knows and would forget.
const RELOCATIONS: &str = "-Clink-arg=--emit-relocs";

/// Panic messages name source files: these flags leave out the folders of the machine that built them.
fn forget_paths(root: &Path) -> Result<Vec<String>> {
    let home = env::home_dir().context("cannot tell the home folder")?;
    let cargo_home = env::var_os("CARGO_HOME").map_or_else(|| home.join(".cargo"), PathBuf::from);
    let sysroot = tools::output("rustc", &["--print", "sysroot"])?;
    let mut forgotten = vec![(PathBuf::from(sysroot.trim()), "rust"), (cargo_home.clone(), "cargo"), (root.to_owned(), ".")];
    // Cargo names the folder of a registry after its address, which differs where there is a mirror.
    for registry in fs::read_dir(cargo_home.join("registry/src")).into_iter().flatten().flatten() {
        forgotten.push((registry.path(), "crates"));
    }
    // Of several that fit, the compiler takes the last: it has to be the longest.
    forgotten.sort_by_key(|(path, _)| path.as_os_str().len());
    Ok(forgotten.iter().map(|(path, name)| format!("--remap-path-prefix={}={name}", path.display())).collect())
}

/// Shrinks the module with Binaryen's `wasm-opt`.
fn optimise(wasm: &[u8], folder: &Path) -> Result<Vec<u8>> {
    let (from, to) = (folder.join("before.wasm"), folder.join("after.wasm"));
    fs::write(&from, wasm)?;
    let status = Command::new("wasm-opt").args(["-Oz", "--all-features"]).arg(&from).arg("-o").arg(&to).status();
    match status {
        Ok(status) if status.success() => Ok(fs::read(&to)?),
        Ok(_) => bail!("`wasm-opt` failed; version 108, of Debian 12, is too old for what Rust 1.95 makes"),
        Err(_) => bail!("`wasm-opt` is not on this machine: it is part of Binaryen (Debian: apt-get install binaryen)"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_custom_sections_are_left_out() {
        let long = [&[1, 0x80, 0x01][..], &[0; 128]].concat();
        let module = [b"\0asm\x01\0\0\0", &[0, 3, 1, 9, 9][..], &long, &[0, 1, 0], &[5, 1, 0]].concat();
        let expected = [b"\0asm\x01\0\0\0", &long[..], &[5, 1, 0]].concat();
        assert_eq!(without_names(&module).unwrap(), expected);
    }

    #[test]
    fn a_cut_module_is_refused() {
        for cut in [&b"\0asm"[..], b"\0asm\x01\0\0\0\x01\x05ab", b"", b"<!doctype html>"] {
            assert!(without_names(cut).is_err(), "{cut:?}");
        }
    }

    #[test]
    fn the_loader_takes_the_place_of_its_import() {
        let glue = with_loader("import * as import1 from \"./second.js\"\nlet wasm;\n").unwrap();
        assert!(glue.contains("const loader = {") && glue.ends_with("const import1 = loader;\nlet wasm;\n"), "{glue}");
        assert!(with_loader("let wasm;").is_err());
    }
}
