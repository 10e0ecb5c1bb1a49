//! What each output says in each state an assessment can be in: golden sentences, read one by one before they are committed.
//!
//! In: `tests/states/NAME.json`, a rubric with answers and earlier ones. Out: `tests/states/NAME.txt` with every sentence of the e-mail text, the
//! four sheets and the verdict as JSON. The page draws the same report.

mod common;

use common::{compare, file, files, golden, opened, place, rubric};
use fidelity_check::draft;
use fidelity_check::drift::Baseline;
use fidelity_check::export;
use fidelity_check::report::{ProblemFacts, Report};
use fidelity_check::sheet::{Block, Child, Kind, Options, Sheet, Tag};
use fidelity_check::words::Language;
use serde_json::{Value, json};

/// The lines of a sheet as a reader meets them: one for each paragraph, entry or row.
fn lines(block: &Block, out: &mut Vec<String>) {
    let whole = matches!(block.tag, Tag::P | Tag::Li | Tag::Tr | Tag::H1 | Tag::H2 | Tag::H3 | Tag::Div if !has_lines(block));
    if whole {
        let cells: Vec<String> = match block.tag {
            Tag::Tr => block.children.iter().map(words).collect(),
            _ => vec![block.children.iter().map(words).collect()],
        };
        let line = cells.iter().map(|cell| cell.trim()).collect::<Vec<_>>().join(" | ");
        if !line.trim().is_empty() {
            let mark = match block.tag {
                Tag::H1 | Tag::H2 => "# ",
                Tag::H3 => "## ",
                Tag::Li => "* ",
                _ => "",
            };
            out.push(format!("{mark}{}", line.trim()));
        }
        return;
    }
    let mut loose = String::new();
    for child in &block.children {
        match child {
            Child::Block(inner) if matches!(inner.tag, Tag::Span | Tag::Strong | Tag::A | Tag::Dt | Tag::Dd | Tag::Svg) => {
                loose += &words(child)
            }
            Child::Text(text) => loose += text,
            Child::Block(inner) => {
                if !loose.trim().is_empty() {
                    out.push(format!("* {}", loose.trim()));
                }
                loose.clear();
                lines(inner, out);
            }
        }
    }
    if !loose.trim().is_empty() {
        out.push(loose.trim().to_owned());
    }
}

fn has_lines(block: &Block) -> bool {
    let inner = |child: &Child| matches!(child, Child::Block(inner) if matches!(inner.tag, Tag::P | Tag::Li | Tag::Ul | Tag::Ol | Tag::Tr | Tag::H3 | Tag::Div | Tag::Section));
    block.tag != Tag::Tr && block.children.iter().any(inner)
}

/// The text of a block; a picture is told by its name.
fn words(child: &Child) -> String {
    match child {
        Child::Text(text) => text.clone(),
        Child::Block(block) if block.tag == Tag::Svg => {
            let name = block.attributes.iter().find(|(name, _)| *name == "aria-label").map_or("", |(_, value)| value);
            if name.is_empty() { String::new() } else { format!("[{name}]") }
        }
        Child::Block(block) => {
            let between = if block.tag == Tag::Dt { ": " } else { "" };
            block.children.iter().map(words).collect::<String>() + between
        }
    }
}

fn told(name: &str) -> String {
    let case: Value = serde_json::from_str(&file(&format!("tests/states/{name}.json"))).expect("JSON");
    let rubric = match &case["rubric"] {
        Value::String(path) => rubric(&file(&format!("tests/states/{path}.rubric.json"))),
        inline => rubric(&inline.to_string()),
    };
    let mut answers = json!({"format": 1, "rubric": {"id": rubric.id, "edition": rubric.edition}});
    common::merge(&mut answers, case["answers"].clone());
    let now = draft::read(&answers.to_string(), &rubric).expect("answers");
    let earlier = case["earlier"].as_array().into_iter().flatten().map(|fields| opened(&rubric, fields.clone()));
    let earlier: Vec<_> = earlier.collect();
    let assessment = compare(&rubric, &now.answers, &earlier, Baseline::Previous, case["today"].as_str());
    let mut out = String::new();
    for language in Language::ALL {
        let mut report = Report::new(&rubric, &now.answers, &assessment, language);
        report.problems.extend(now.problems.iter().map(ProblemFacts::from));
        out += &format!("=== text {}\n{}\n", language.code(), export::text(&report));
        if language != Language::En {
            continue;
        }
        for kind in Kind::ALL {
            let options = Options { large: false, notes: true, code: None };
            let sheet = Sheet::new(kind, &[&report], &options);
            let mut list = Vec::new();
            sheet.blocks.iter().for_each(|block| lines(block, &mut list));
            out += &format!("=== {}\n{}\n[{}]\n\n", kind.code(), list.join("\n"), sheet.footer);
        }
        let parts = json!({"verdict": report.verdict, "fidelity": report.fidelity, "limits": report.limits});
        out += &format!("=== json\n{}\n\n", serde_json::to_string_pretty(&parts).expect("JSON"));
    }
    out
}

#[test]
fn every_output_says_what_is_so() {
    let paths = files("tests/states", ".json");
    let names = paths.iter().filter_map(|path| path.strip_prefix("tests/states/")?.strip_suffix(".json"));
    let names: Vec<&str> = names.filter(|name| !name.ends_with(".rubric")).collect();
    assert!(!names.is_empty() && place("tests/states").is_dir());
    for name in names {
        golden(&format!("tests/states/{name}.txt"), &told(name));
    }
}
