//! What a partner may rely on is told alike wherever it is told: manifest, types, `docs/embedding.md` and the sources themselves.
//!
//! In: those files, read as text. Out: every name that one of them has and another lacks. That the class itself has what
//! the manifest says is a journey (`tests/browser/journeys/embedding/beside_the_page.rs`), since only a browser can run it.

mod common;

use common::file;
use serde_json::Value;
use std::collections::BTreeSet;

type Names = BTreeSet<String>;

fn manifest(list: &str) -> Vec<Value> {
    let manifest: Value = serde_json::from_str(&file("src/web/element/custom-elements.json")).unwrap();
    manifest["modules"][0]["declarations"][0][list].as_array().expect(list).clone()
}

fn names(list: &str) -> Names {
    manifest(list).iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect()
}

/// The text between two marks, the first of which must be there.
#[track_caller]
fn between<'t>(text: &'t str, from: &str, to: &str) -> &'t str {
    let (_, rest) = text.split_once(from).unwrap_or_else(|| panic!("`{from}` is not there"));
    rest.split(to).next().unwrap()
}

/// Every text between two marks.
fn all(text: &str, from: &str, to: char) -> Names {
    text.split(from).skip(1).filter_map(|rest| Some(rest.split_once(to)?.0.to_owned())).collect()
}

/// The words in backticks of a section of `docs/embedding.md`.
fn told(section: &str) -> Names {
    let docs = file("docs/embedding.md");
    let text = between(&docs, section, "\n#");
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

/// Everything that is drawn in Rust.
fn drawn() -> String {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("src/web");
    let mut folders = vec![folder];
    let mut text = String::new();
    while let Some(folder) = folders.pop() {
        for path in std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()) {
            match path.extension().and_then(|found| found.to_str()) {
                None => folders.push(path),
                Some("rs") => text.push_str(&std::fs::read_to_string(path).unwrap()),
                Some(_) => {}
            }
        }
    }
    text
}

#[track_caller]
fn same(what: &str, one: &Names, other: &Names) {
    assert_eq!(one.difference(other).collect::<Vec<_>>(), [""; 0], "{what}: only in the first");
    assert_eq!(other.difference(one).collect::<Vec<_>>(), [""; 0], "{what}: only in the second");
}

#[test]
fn attributes_are_told_alike() {
    let element = file("src/web/element/element.js");
    let table = between(&element, "const ATTRIBUTES = {", "\n};");
    let class: Names = table.lines().filter_map(|line| Some(line.trim().split_once(':')?.0.trim_matches('"').to_owned())).collect();
    same("class and manifest", &class, &names("attributes"));
    let docs = file("docs/embedding.md");
    let rows = between(&docs, "| Attribute | Property |", "\n\n").lines().skip(2);
    let told: Vec<(String, String)> = rows
        .map(|row| {
            let mut words = row.split('`').skip(1).step_by(2).map(str::to_owned);
            (words.next().unwrap(), words.next().unwrap())
        })
        .collect();
    same("manifest and docs", &names("attributes"), &told.iter().map(|(attribute, _)| attribute.clone()).collect());
    for attribute in manifest("attributes") {
        let pair = (attribute["name"].as_str().unwrap().to_owned(), attribute["fieldName"].as_str().unwrap().to_owned());
        assert!(told.contains(&pair), "{pair:?}");
        assert!(file("src/web/element/index.d.ts").contains(&format!("\n  {}: ", pair.1)), "{pair:?} is not in the types");
    }
}

#[test]
fn tags_in_templates_take_what_the_element_takes() {
    let types = file("src/web/element/index.d.ts");
    let tag = between(&types, "export interface FidelityCheckAttributes {", "\n}");
    let tag: Names = tag.lines().filter_map(|line| Some(line.trim().split_once("?:")?.0.trim_matches('"').to_owned())).collect();
    let properties = ["rubric", "overlay", "value", "baseline"].map(str::to_owned);
    same("types and manifest", &tag, &names("attributes").into_iter().chain(properties).collect());
}

#[test]
fn members_are_told_alike() {
    let types = file("src/web/element/index.d.ts");
    let docs = file("docs/embedding.md");
    for member in manifest("members") {
        let name = member["name"].as_str().unwrap();
        // What every element has is in the types of the browser.
        assert!(
            name == "focus" || types.contains(&format!(" {name}:")) || types.contains(&format!(" {name}(")),
            "`{name}` is not in the types"
        );
        assert!(docs.contains(&format!("`{name}`")) || docs.contains(&format!("`{name}(")), "`{name}` is not in the docs");
    }
}

#[test]
fn events_are_told_alike() {
    let types = file("src/web/element/index.d.ts");
    let mut typed = all(between(&types, "export interface FidelityEvents {", "\n}"), "\n  \"", '"');
    typed.insert("change".to_owned());
    same("types and manifest", &typed, &names("events"));
    let told = told("\n## Events\n");
    for name in names("events") {
        let short = name.trim_start_matches("fidelity");
        assert!(told.contains(&name) || told.contains(short), "`{name}` is not in the docs");
    }
}

#[test]
fn error_codes_are_told_alike() {
    let types = file("src/web/element/index.d.ts");
    let typed = between(&types, "export type ErrorCode =", ";").split('"').skip(1).step_by(2);
    let typed: Names = typed.map(str::to_owned).collect();
    let docs = file("docs/embedding.md");
    let rows = between(&docs, "### Error codes", "\n#").lines().filter(|line| line.starts_with("| `"));
    let codes = rows.flat_map(|row| row.split('|').nth(1).unwrap().split('`').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>());
    let told: Names = codes.collect();
    same("types and docs", &typed, &told);
    let sources = [file("src/web/element/element.js"), file("src/web/element/load.js"), drawn()].concat();
    let unused: Vec<&String> = typed.iter().filter(|code| !sources.contains(&format!("\"{code}\""))).collect();
    assert!(unused.is_empty(), "nobody says {unused:?}");
}

#[test]
fn slots_are_told_alike() {
    let (manifest, told) = (names("slots"), told("\n## Slots\n"));
    let on_paper = |name: &String| matches!(&**name, "print-header" | "print-footer" | "logo");
    same(
        "manifest and docs",
        &manifest.iter().filter(|name| !name.is_empty()).cloned().collect(),
        &told.into_iter().filter(|name| !name.starts_with('<')).collect(),
    );
    let drawn = all(&drawn(), "<slot name=\"", '"');
    same("manifest and widget", &manifest.into_iter().filter(|name| !name.is_empty() && !on_paper(name)).collect(), &drawn);
}

#[test]
fn parts_are_those_that_are_drawn() {
    let element = file("src/web/element/element.js");
    let made = element.split("node(\"").skip(1).filter_map(|rest| rest.split('"').nth(2).map(str::to_owned));
    let loaded = all(&file("src/web/element/load.js"), ".part = \"", '"');
    let drawn = drawn();
    // A button's parts follow from its class.
    let buttons = between(&drawn, "let part = match class {", "};");
    let buttons = all(buttons, "=> \"", '"');
    // Where files can be dropped, the part is handed on.
    let drop_target: Names =
        drawn.split("drop_target(ui, \"").skip(1).filter_map(|rest| rest.split('"').nth(2).map(str::to_owned)).collect();
    let written = all(&drawn, " part=\"", '"').into_iter().chain(buttons).chain(made).chain(loaded).chain(drop_target);
    let written: Names =
        written.flat_map(|parts| parts.split(' ').map(str::to_owned).collect::<Vec<_>>()).filter(|part| !part.is_empty()).collect();
    same("manifest and widget", &names("cssParts"), &written);
}

#[test]
fn custom_properties_are_those_that_count() {
    let styles = [file("styles/tokens.css"), file("styles/widget.css"), file("styles/result.css")].concat();
    let used: Names = styles.split("var(--fc-").skip(1).map(|rest| rest.split([',', ')']).next().unwrap().to_owned()).collect();
    let on_paper =
        all(&file("src/web/browser/print_frame.rs"), "rule(\"--fc-print-", '"').into_iter().map(|name| ["print-", &name].concat());
    let named: Names = names("cssProperties").iter().map(|name| name.trim_start_matches("--fc-").to_owned()).collect();
    let counts: Names = used.into_iter().chain(on_paper).collect();
    let unused: Vec<&String> = named.difference(&counts).collect();
    assert!(unused.is_empty(), "nothing looks at {unused:?}");
    let docs = file("docs/embedding.md");
    let told: Names = between(&docs, "Custom properties: `--fc-` and ", ".\n").split('`').skip(1).step_by(2).map(str::to_owned).collect();
    let untold: Vec<&String> = named.difference(&told).collect();
    assert!(untold.is_empty(), "the docs do not tell {untold:?}");
}

#[test]
fn the_studio_is_told_alike() {
    let manifest: Value = serde_json::from_str(&file("src/web/element/custom-elements.json")).unwrap();
    let class = &manifest["modules"][1]["declarations"][0];
    let names =
        |list: &str| -> Names { class[list].as_array().expect(list).iter().map(|one| one["name"].as_str().unwrap().to_owned()).collect() };
    let (script, types, docs) = (file("src/studio/web/element.js"), file("src/studio/web/element.d.ts"), file("docs/studio.md"));
    assert!(script.contains(&format!("class {} ", class["name"].as_str().unwrap())));
    for name in names("members") {
        let made = [format!("\n  get {name}()"), format!("\n  {name}("), format!("\n  async {name}("), format!("\n  {name} =")];
        assert!(made.iter().any(|form| script.contains(form)), "`{name}` is not in the class");
        assert!(types.contains(&format!(" {name}:")) || types.contains(&format!(" {name}(")), "`{name}` is not in the types");
        assert!(docs.contains(&format!("`{name}`")) || docs.contains(&format!("`{name}(")), "`{name}` is not in the docs");
    }
    same("types and manifest", &all(between(&types, "export interface FidelityStudioEvents {", "\n}"), "\n  \"", '"'), &names("events"));
    for name in names("events") {
        assert!(script.contains(&format!("\"{name}\"")) && docs.contains(&format!("`{name}`")), "{name}");
    }
}
