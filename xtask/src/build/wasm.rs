//! Compiles the widget. In: the plan. Out: the module, the JavaScript that loads it, and its types, as bytes in memory.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail, ensure};
use wasm_bindgen_cli_support::Bindgen;

use crate::build::Plan;
use crate::tools;

/// The module and what stands around it.
pub struct Module {
    pub wasm: Vec<u8>,
    pub glue: String,
    pub types: String,
}

/// Compiles with Cargo, binds with the library behind `wasm-bindgen`, so that no command has to be installed.
pub fn module(plan: &Plan) -> Result<Module> {
    tools::wasm_target()?;
    let mut output = Bindgen::new()
        .input_path(compile(plan)?)
        .out_name("fidelity-check")
        .web(true)?
        .omit_default_module_path(false)
        .typescript(true)
        .remove_name_section(!plan.dev)
        .remove_producers_section(!plan.dev)
        .generate_output()?;
    ensure!(!output.js().contains("/snippets/"), "a dependency brings JavaScript of its own, which this build does not publish");
    let wasm = output.wasm_mut().emit_wasm();
    Ok(Module {
        wasm: if plan.optimise { optimise(&wasm)? } else { wasm },
        glue: output.js().to_owned(),
        types: output.ts().unwrap_or_default().to_owned(),
    })
}

/// Runs Cargo and returns where it left the module.
fn compile(plan: &Plan) -> Result<PathBuf> {
    let root = crate::root();
    let profile = if plan.dev { "wasm-dev" } else { "wasm" };
    let status = Command::new("cargo")
        .current_dir(&root)
        // With the native library as second crate type, Cargo would leave out the optimisation across crates.
        .args(["rustc", "--quiet", "--locked", "--lib", "--crate-type", "cdylib", "--package", "fidelity-check"])
        .args(["--target", tools::WASM, "--profile", profile])
        .args(["--features", &plan.features.join(",")])
        .env("CARGO_ENCODED_RUSTFLAGS", forget_paths(&root)?.join("\x1f"))
        .status()
        .context("cannot run Cargo")?;
    ensure!(status.success(), "the widget does not compile");
    Ok(tools::target_folder()?.join(tools::WASM).join(profile).join("fidelity_check.wasm"))
}

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
fn optimise(wasm: &[u8]) -> Result<Vec<u8>> {
    let folder = tools::target_folder()?;
    let (from, to) = (folder.join("before.wasm"), folder.join("after.wasm"));
    fs::write(&from, wasm)?;
    let status = Command::new("wasm-opt").args(["-Oz", "--all-features"]).arg(&from).arg("-o").arg(&to).status();
    match status {
        Ok(status) if status.success() => Ok(fs::read(&to)?),
        Ok(_) => bail!("`wasm-opt` failed; version 108, of Debian 12, is too old for what Rust 1.95 makes"),
        Err(_) => bail!("`wasm-opt` is not on this machine: it is part of Binaryen (Debian: apt-get install binaryen)"),
    }
}
