//! The bill of materials: what is compiled into the widget and into the modules beside it, for those who must know before they publish it.
//!
//! In: what Cargo says of the locked dependencies. Out: CycloneDX JSON, in the same bytes for the same lock file: neither time, place nor
//! serial number stands in it. What only wrote code for it, as macros do while it is compiled, has the scope `excluded`, everything else
//! `required`. Left out is what else builds or tests the widget.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::process::Command;

use anyhow::{Context, Result, ensure};
use serde_json::{Value, json};

use crate::build::wasm;
use crate::tools;

/// The name under which it is published.
pub const NAME: &str = "sbom.cdx.json";

/// The bill of the widget.
pub fn of_materials() -> Result<Vec<u8>> {
    let root = crate::root();
    let arguments = ["metadata", "--format-version=1", "--locked", "--filter-platform", tools::WASM];
    let done = Command::new("cargo")
        .current_dir(&root)
        .args(arguments)
        .args(["--features", &wasm::features()])
        .output()
        .context("cannot run Cargo")?;
    ensure!(done.status.success(), "Cargo lists no dependencies: {}", String::from_utf8_lossy(&done.stderr));
    let metadata = serde_json::from_slice(&done.stdout)?;
    let lock = fs::read_to_string(root.join("Cargo.lock"))?;
    let bill = bill(&metadata, &compiled()?, &checksums(&lock)).context("Cargo describes its packages in another way")?;
    Ok((serde_json::to_string_pretty(&bill)? + "\n").into_bytes())
}

/// What is compiled for the widget alone. The metadata is of the whole workspace, so that a package has the features there that `xtask` asks for.
fn compiled() -> Result<BTreeSet<String>> {
    let arguments = ["tree", "--locked", "--package=fidelity-check", "--target", tools::WASM, "--edges=normal", "--prefix=none"];
    let done = Command::new("cargo")
        .current_dir(crate::root())
        .args(arguments)
        .args(["--features", &wasm::features()])
        .output()
        .context("cannot run Cargo")?;
    ensure!(done.status.success(), "Cargo draws no tree: {}", String::from_utf8_lossy(&done.stderr));
    let named = |line: &str| {
        let mut words = line.split(' ');
        Some(format!("pkg:cargo/{}@{}", words.next()?, words.next()?.strip_prefix('v')?))
    };
    Ok(String::from_utf8_lossy(&done.stdout).lines().filter_map(named).collect())
}

fn bill(metadata: &Value, compiled: &BTreeSet<String>, checksums: &BTreeMap<(String, String), String>) -> Option<Value> {
    let packages = metadata["packages"].as_array()?;
    let compiled = packages.iter().filter(|one| compiled.contains(&purl(one)));
    let by_id: BTreeMap<&str, &Value> = compiled.filter_map(|one| Some((one["id"].as_str()?, one))).collect();
    let widget = packages.iter().find(|one| one["name"] == "fidelity-check")?["id"].as_str()?;
    let needs = needs(metadata)?;
    let is_macro = |id: &str| by_id.get(id).is_some_and(|one| is_macro(one));
    let found = reached(widget, &needs, |_| true);
    let runs = reached(widget, &needs, |id| !is_macro(id));
    let mut parts: Vec<&Value> = found.iter().filter(|id| **id != widget).filter_map(|id| by_id.get(id).copied()).collect();
    parts.sort_by_key(|one| (one["name"].as_str(), one["version"].as_str()));
    let dependencies = |id: &str| {
        let mut on: Vec<String> = needs.get(id).into_iter().flatten().filter_map(|id| by_id.get(id)).map(|one| purl(one)).collect();
        on.sort();
        on.dedup();
        on
    };
    let all = std::iter::once(*by_id.get(widget)?).chain(parts.iter().copied());
    let dependencies: Vec<Value> =
        all.map(|one| json!({"ref": purl(one), "dependsOn": dependencies(one["id"].as_str().unwrap_or_default())})).collect();
    Some(json!({
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": component(by_id.get(widget)?, "application", checksums)},
        "components": parts.iter().map(|one| part(one, runs.contains(one["id"].as_str().unwrap_or_default()), checksums)).collect::<Vec<_>>(),
        "dependencies": dependencies,
    }))
}

/// What is needed by what is needed, and so on, as far as one may go on from a package.
fn reached<'m>(from: &'m str, needs: &BTreeMap<&'m str, Vec<&'m str>>, goes_on: impl Fn(&str) -> bool) -> BTreeSet<&'m str> {
    let mut found = BTreeSet::new();
    let mut open = vec![from];
    while let Some(id) = open.pop() {
        if goes_on(id) && found.insert(id) {
            open.extend(needs.get(id).into_iter().flatten());
        }
    }
    found
}

/// Whether a package runs in the compiler rather than in the page.
fn is_macro(package: &Value) -> bool {
    let targets = package["targets"].as_array().into_iter().flatten();
    targets.filter_map(|target| target["kind"].as_array()).flatten().any(|kind| kind == "proc-macro")
}

/// What each package needs where it runs: not to be built, nor to be tested.
fn needs(metadata: &Value) -> Option<BTreeMap<&str, Vec<&str>>> {
    let nodes = metadata["resolve"]["nodes"].as_array()?;
    let runs = |one: &&Value| one["dep_kinds"].as_array().is_some_and(|kinds| kinds.iter().any(|kind| kind["kind"].is_null()));
    nodes
        .iter()
        .map(|node| {
            Some((node["id"].as_str()?, node["deps"].as_array()?.iter().filter(runs).filter_map(|one| one["pkg"].as_str()).collect()))
        })
        .collect()
}

fn component(package: &Value, kind: &str, checksums: &BTreeMap<(String, String), String>) -> Value {
    let text = |name: &str| package[name].as_str().unwrap_or_default().to_owned();
    let mut component = json!({
        "type": kind,
        "bom-ref": purl(package),
        "name": text("name"),
        "version": text("version"),
        "purl": purl(package),
        // Written with a slash in older packages.
        "licenses": [{"expression": text("license").replace(" / ", " OR ").replace('/', " OR ")}],
    });
    if let Some(checksum) = checksums.get(&(text("name"), text("version"))) {
        component["hashes"] = json!([{"alg": "SHA-256", "content": checksum}]);
    }
    component
}

fn part(package: &Value, runs: bool, checksums: &BTreeMap<(String, String), String>) -> Value {
    let mut part = component(package, "library", checksums);
    part["scope"] = json!(if runs { "required" } else { "excluded" });
    part
}

fn purl(package: &Value) -> String {
    format!("pkg:cargo/{}@{}", package["name"].as_str().unwrap_or_default(), package["version"].as_str().unwrap_or_default())
}

/// The checksum of each package, by name and version, from the text of a lock file.
fn checksums(lock: &str) -> BTreeMap<(String, String), String> {
    let value = |block: &str, key: &str| {
        let line = block.lines().find_map(|line| line.strip_prefix(key)?.strip_prefix(" = \""));
        line.map(|rest| rest.trim_end_matches('"').to_owned())
    };
    let blocks = lock.split("[[package]]").skip(1);
    blocks.filter_map(|block| Some(((value(block, "name")?, value(block, "version")?), value(block, "checksum")?))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn it_names_what_runs_in_the_page_and_nothing_else() {
        let text = of_materials().unwrap();
        assert_eq!(text, of_materials().unwrap(), "the same bytes each time");
        let bill: Value = serde_json::from_slice(&text).unwrap();
        let names: Vec<&str> = bill["components"].as_array().unwrap().iter().map(|one| one["name"].as_str().unwrap()).collect();
        assert!(names.contains(&"yew") && names.contains(&"serde_json"), "{names:?}");
        assert!(!names.contains(&"allocator-api2"), "only the minifier asks for this feature of hashbrown: {names:?}");
        assert!(!names.contains(&"criterion") && !names.contains(&"axum") && !names.contains(&"fidelity-check"), "{names:?}");
        let scope = |name: &str| {
            let mut found = bill["components"].as_array().unwrap().iter().filter(|one| one["name"] == name).map(|one| &one["scope"]);
            found.next().unwrap_or_else(|| panic!("{name} in {names:?}"))
        };
        for runs in ["yew", "serde", "bincode", "wasm-bindgen"] {
            assert_eq!(scope(runs), "required", "{runs}");
        }
        for writes_code in ["yew-macro", "syn", "proc-macro-error", "serde_derive"] {
            assert_eq!(scope(writes_code), "excluded", "{writes_code}");
        }
        for one in bill["components"].as_array().unwrap() {
            assert_eq!(one["hashes"][0]["content"].as_str().map(str::len), Some(64), "{one}");
            assert_ne!(one["licenses"][0]["expression"], "", "{one}");
        }
        let refs: Vec<&Value> = bill["dependencies"].as_array().unwrap().iter().map(|one| &one["ref"]).collect();
        assert_eq!(refs.len(), names.len() + 1, "each has its line, the widget first");
        assert!(!String::from_utf8(text).unwrap().contains("://"), "no address of any place");
    }
}
