//! The documentation says what the code does: steps are shown as they are, every JSON block is read, every field and
//! code is explained.
//!
//! In: `docs/rubric.md`, its steps, and the schemas. Out: a failure where they differ.
//! `UPDATE_GOLDEN=1 cargo test --test docs` writes the steps and the table of fields into the page anew.

use fidelity_check::document;
use fidelity_check::draft::{self, AnswersSource};
use fidelity_check::problem::{Fault, Problem, Problems};
use fidelity_check::rubric::Rubric;
use fidelity_check::schema;
use serde_json::Value;
use std::path::{Path, PathBuf};

#[test]
fn every_step_is_sound_and_shown_as_it_is() {
    let _one_writer = WRITER.lock();
    let mut page = page();
    let mut before = String::new();
    for path in steps() {
        let (name, step) = (stem(&path), read(&path));
        let rubric = Rubric::parse(&step).unwrap_or_else(|problems| panic!("{name}: {}", told(&problems)));
        assert!(rubric.warnings.is_empty(), "{name}: {}", told(&rubric.warnings));
        let whole = format!("```json\n{step}```");
        let shown = match before.is_empty() {
            true => whole,
            false => {
                let new = what_is_new(&before, &step);
                format!("What is new:\n\n```diff\n{new}```\n\n<details>\n<summary>The whole file</summary>\n\n{whole}\n\n</details>")
            }
        };
        page = section(&page, &name, &shown);
        before = step;
    }
    golden(page);
}

#[test]
fn ten_published_structures_are_there_whole_without_a_doubt() {
    let page = page();
    let mut files: Vec<PathBuf> =
        std::fs::read_dir(root().join("docs/rubric/structures")).expect("a folder").flatten().map(|file| file.path()).collect();
    files.sort();
    assert_eq!(files.len(), 10);
    for path in files {
        let name = stem(&path);
        let rubric = Rubric::parse(&read(&path)).unwrap_or_else(|problems| panic!("{name}: {}", told(&problems)));
        assert!(rubric.warnings.is_empty(), "{name}: {}", told(&rubric.warnings));
        assert_eq!(rubric.id, name);
        assert!(!rubric.citations.is_empty(), "{name} says where it comes from");
        assert!(page.contains(&format!("(rubric/structures/{name}.json)")), "docs/rubric.md leads to {name}");
    }
}

/// The lines of a step that the one before has not, with a line of what stands around them; `…` where lines are left out.
fn what_is_new(before: &str, now: &str) -> String {
    let (old, new): (Vec<&str>, Vec<&str>) = (before.lines().collect(), now.lines().collect());
    // A line that only got a comma says nothing new.
    let alike = |one: &str, other: &str| one.trim_end_matches(',') == other.trim_end_matches(',');
    // The longest common list of lines, counted from the end.
    let mut common = vec![vec![0; new.len() + 1]; old.len() + 1];
    for (i, one) in old.iter().enumerate().rev() {
        for (j, other) in new.iter().enumerate().rev() {
            common[i][j] = if alike(one, other) { common[i + 1][j + 1] + 1 } else { common[i + 1][j].max(common[i][j + 1]) };
        }
    }
    let (mut i, mut j) = (0, 0);
    let mut lines: Vec<(char, &str)> = Vec::new();
    while i < old.len() || j < new.len() {
        let same = i < old.len() && j < new.len() && alike(old[i], new[j]);
        let goes = i < old.len() && (j == new.len() || common[i + 1][j] >= common[i][j + 1]);
        lines.push(match (same, goes) {
            (true, _) => (' ', new[j]),
            (_, true) => ('-', old[i]),
            _ => ('+', new[j]),
        });
        (i, j) = (i + usize::from(same || goes), j + usize::from(same || !goes));
    }
    let changed = |at: usize| lines.get(at).is_some_and(|(sign, _)| *sign != ' ');
    let shown = |at: usize| changed(at) || changed(at + 1) || (at > 0 && changed(at - 1));
    let mut out = String::new();
    for (at, (sign, line)) in lines.iter().enumerate() {
        match (shown(at), at > 0 && shown(at - 1)) {
            (true, _) => out += &format!("{sign} {line}\n"),
            (false, true) => out += "  …\n",
            (false, false) => {}
        }
    }
    out
}

#[test]
fn every_json_block_is_read() {
    let page = page();
    for (kind, line, block) in blocks(&page) {
        let problems = match kind.as_str() {
            "json" if block.contains("\"overlay\":") => {
                let rubric = read(&steps()[7]);
                Rubric::parse_with_overlay(&rubric, &block).err().unwrap_or_default()
            }
            "json" if block.contains("\"rubric\":") => {
                let rubric = Rubric::parse(&read(&steps()[8])).expect("a sound step");
                match draft::read(&block, &rubric) {
                    Ok(opened) => opened.problems,
                    Err(problems) => problems,
                }
            }
            "json" => Rubric::parse(&block).err().unwrap_or_default(),
            "json element" => errors(&format!(r#"{HEAD}, "elements": [{block}]}}"#)),
            "json score" => errors(&format!(r#"{HEAD}, {DOMAINS}, "scores": [{block}]}}"#)),
            "json gate" => errors(&format!(r#"{HEAD}, {DOMAINS}, "gates": [{block}]}}"#)),
            "json rubric" => errors(&format!(r#"{HEAD}, {DOMAINS}, {block}}}"#)),
            "json entries" => entries(&page, &block),
            other => panic!("line {line}: what is a block of `{other}`?"),
        };
        assert!(problems.is_empty(), "docs/rubric.md, block before line {line}: {}", told(&problems));
    }
}

#[test]
fn every_field_is_listed() {
    let _one_writer = WRITER.lock();
    golden(section(&page(), "fields", &fields()));
}

#[test]
fn every_word_to_choose_is_explained() {
    let page = page();
    let mut words = Vec::new();
    for schema in [schema::rubric(), schema::overlay(), schema::answers()] {
        collect_words(&schema, &mut words);
    }
    let missing: Vec<&String> = words.iter().filter(|word| !page.contains(&format!("`{word}`"))).collect();
    assert!(missing.is_empty(), "docs/rubric.md does not name {missing:?}");
}

/// A comment that names a page names one that is there.
#[test]
fn no_source_names_a_page_that_is_not_there() {
    let mut named = 0;
    let mut folders = vec![root().join("src"), root().join("xtask/src"), root().join("styles")];
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap().map(|entry| entry.unwrap().path()) {
            if entry.is_dir() {
                folders.push(entry);
                continue;
            }
            if !entry.extension().is_some_and(|ending| ["rs", "js", "css", "ftl"].iter().any(|known| ending == *known)) {
                continue;
            }
            let text = read(&entry);
            for page in text.split('`').skip(1).step_by(2).filter(|quoted| quoted.ends_with(".md") && !quoted.contains(char::is_whitespace))
            {
                named += 1;
                assert!(root().join(page).is_file(), "{} names {page}, which is not in the repository", entry.display());
            }
        }
    }
    assert!(named > 20, "{named} pages named");
}

#[test]
fn every_code_has_a_paragraph() {
    let page = page();
    for code in Fault::CODES {
        let heading = format!("\n### `{code}`\n");
        let at = page.find(&heading).unwrap_or_else(|| panic!("docs/rubric.md has no heading for `{code}`"));
        let paragraph = page[at + heading.len()..].split("\n### ").next().unwrap_or_default();
        let word = if is_warning(code) { "**Warning.**" } else { "**Error.**" };
        assert!(paragraph.contains(word), "`{code}` should say {word}");
    }
    for heading in page.split("\n### `").skip(1).filter_map(|rest| rest.split_once("`\n")).map(|(code, _)| code) {
        assert!(Fault::CODES.contains(&heading), "`{heading}` is explained, but is not a code");
    }
}

/// The severity stands before the code in the table of faults.
fn is_warning(code: &str) -> bool {
    read(&root().join("src/problem.rs")).contains(&format!("Warning \"{code}\""))
}

/// Two tests write different parts of one page.
static WRITER: std::sync::Mutex<()> = std::sync::Mutex::new(());

/// What the snippets of scores and gates belong to.
const HEAD: &str = r#"{"format": 1, "id": "snippet", "edition": "1.0.0", "title": "Snippet",
    "scales": {"five": {"anchors": ["1", "2", "3", "4", "5"]}}"#;
const DOMAINS: &str = r#""domain_score": {"method": "mean", "criterion": 4}, "domains": [
    {"id": "delivery", "title": "Delivery", "elements": [
        {"id": "warm-up", "title": "Warm-up", "scale": "five"},
        {"id": "practice", "title": "Practice", "scale": "five"},
        {"id": "review", "title": "Review", "scale": "five"}]},
    {"id": "team", "title": "Team", "elements": [
        {"id": "caseload", "title": "Caseload", "scale": "five"},
        {"id": "supervision", "title": "Supervision", "scale": "five"},
        {"id": "training", "title": "Training", "scale": "five", "minimum": 3}]},
    {"id": "avoid", "title": "Avoid", "elements": [
        {"id": "lecturing", "title": "Lecturing", "scale": "five", "proscribed": true},
        {"id": "shaming", "title": "Shaming", "scale": "five", "proscribed": true}]}]"#;

/// What refuses a rubric; a snippet may be doubtful, as it is only a part.
fn errors(text: &str) -> Vec<Problem> {
    Rubric::parse(text).err().unwrap_or_default()
}

/// Reads entries against all the elements of the page's snippets.
fn entries(page: &str, block: &str) -> Vec<Problem> {
    let elements: Vec<String> =
        blocks(page).into_iter().filter(|(kind, ..)| kind == "json element").map(|(.., block)| block.trim().to_owned()).collect();
    let extra = r#"{"id": "supervision", "title": "Supervision", "scale": "five", "does_not_fit": 1}"#;
    let text = format!(r#"{HEAD}, "scores": [], "elements": [{}, {extra}]}}"#, elements.join(",\n"));
    let rubric = Rubric::parse(&text).unwrap_or_else(|problems| panic!("the snippets together: {}", told(&problems)));
    let answers = format!(r#"{{"format": 1, "rubric": {{"id": "snippet"}}, "elements": {{{block}}}}}"#);
    assert!(document::read::<AnswersSource>(&answers, &mut Problems::default()).is_some(), "{answers}");
    match draft::read(&answers, &rubric) {
        Ok(opened) => opened.problems,
        Err(problems) => problems,
    }
}

fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

fn read(path: &Path) -> String {
    std::fs::read_to_string(path).unwrap_or_else(|error| panic!("{}: {error}", path.display()))
}

fn stem(path: &Path) -> String {
    path.file_stem().map(|stem| stem.to_string_lossy().into_owned()).unwrap_or_default()
}

fn page() -> String {
    read(&root().join("docs/rubric.md"))
}

fn steps() -> Vec<PathBuf> {
    let folder = root().join("docs/rubric/steps");
    let mut steps: Vec<PathBuf> = std::fs::read_dir(folder).expect("the steps").map(|entry| entry.expect("a file").path()).collect();
    steps.sort();
    steps
}

fn told(problems: &[Problem]) -> String {
    problems.iter().map(|problem| format!("\n{problem}")).collect()
}

/// The page with what stands between two marks exchanged.
fn section(page: &str, name: &str, new: &str) -> String {
    let (open, close) = (format!("<!-- {name} -->\n"), format!("\n<!-- /{name} -->"));
    let from = page.find(&open).unwrap_or_else(|| panic!("docs/rubric.md has no mark {open}")) + open.len();
    let to = page[from..].find(&close).unwrap_or_else(|| panic!("docs/rubric.md has no mark {close}")) + from;
    format!("{}{new}{}", &page[..from], &page[to..])
}

/// Compares the page with what it should be, or writes it.
#[track_caller]
fn golden(should_be: String) {
    if std::env::var_os("UPDATE_GOLDEN").is_some() && page() != should_be {
        std::fs::write(root().join("docs/rubric.md"), &should_be).expect("a page that can be written");
    }
    let page = page();
    let differs = page.lines().zip(should_be.lines()).position(|(is, should)| is != should);
    assert!(
        page == should_be,
        "docs/rubric.md differs from line {:?}; run UPDATE_GOLDEN=1 cargo test --test docs",
        differs.map(|at| at + 1)
    );
}

/// Every fenced block with its kind and the line after it.
fn blocks(page: &str) -> Vec<(String, usize, String)> {
    let (mut found, mut open): (Vec<_>, Option<(String, String)>) = (Vec::new(), None);
    for (index, line) in page.lines().enumerate() {
        match (line.strip_prefix("```"), &mut open) {
            (Some(""), Some(_)) => {
                found.extend(open.take().filter(|(kind, _)| kind.starts_with("json")).map(|(kind, text)| (kind, index + 1, text)))
            }
            (Some(kind), None) => open = Some((kind.to_owned(), String::new())),
            (_, Some((_, text))) => *text += &format!("{line}\n"),
            _ => {}
        }
    }
    found
}

fn collect_words(schema: &Value, words: &mut Vec<String>) {
    match schema {
        Value::Object(object) => {
            let listed = object.get("enum").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str);
            words.extend(listed.map(str::to_owned));
            object.values().for_each(|value| collect_words(value, words));
        }
        Value::Array(list) => list.iter().for_each(|value| collect_words(value, words)),
        _ => {}
    }
}

/// The records in the order of a reader's questions, with the heading of each.
const RECORDS: &[(&str, &str)] = &[
    ("RubricSource", "Rubric"),
    ("DomainSource", "Domain"),
    ("ElementSource", "Element"),
    ("ScaleSource", "Scale"),
    ("FullAnchorSource", "Anchor"),
    ("CodeSource", "Code of another system"),
    ("NumberSource", "Number"),
    ("RatioSource", "Ratio"),
    ("EstimateSource", "Estimate"),
    ("ChecklistSource", "Checklist"),
    ("ComponentSource", "Component"),
    ("PointBandSource", "Point band"),
    ("RepeatedSource", "Repetition"),
    ("EvidenceSource", "Evidence"),
    ("AdaptationsSource", "Adaptations by light"),
    ("NamedScoreSource", "Score"),
    ("FullMemberSource", "Member of a score"),
    ("FullMissingSource", "Missing rule"),
    ("BandSource", "Band"),
    ("ThresholdSource", "Threshold"),
    ("ReliabilitySource", "Reliability"),
    ("GateSource", "Gate"),
    ("OutcomeSource", "Outcome"),
    ("FullRuleSource", "Rule"),
    ("Bounds", "Bounds"),
    ("StageSource", "Stage"),
    ("PartSource", "Variant or module"),
    ("DriftSource", "Drift settings"),
    ("CrosswalkSource", "Crosswalk"),
    ("CrosswalkStepSource", "Crosswalk step"),
    ("CrosswalkBackSource", "Way back"),
    ("PartySource", "Contact"),
    ("CitationSource", "Citation"),
    ("OverlaySource", "Overlay"),
    ("AnswersSource", "Answer file"),
    ("RubricName", "Rubric of an answer file"),
    ("OccasionSource", "Occasion"),
    ("FullEntry", "Entry"),
    ("EntryEvidence", "Evidence of an entry"),
    ("AdaptationSource", "Adaptation"),
    ("AgreedSource", "Agreement"),
    ("ActionSource", "Action"),
];

/// The tables of fields, from the schemas and, for the order of the file, from the sources.
fn fields() -> String {
    let (rubric, overlay, answers) = (schema::rubric(), schema::overlay(), schema::answers());
    let sources = [read(&root().join("src/rubric/source.rs")), read(&root().join("src/draft/source.rs"))];
    let mut out = Vec::new();
    for (name, heading) in RECORDS {
        // Two records have the same name, in two formats.
        let (schema, source, record) = match *name {
            "EntryEvidence" => (&answers, 1, "EvidenceSource"),
            "OverlaySource" => (&overlay, 0, "OverlaySource"),
            "AnswersSource" | "RubricName" | "OccasionSource" | "FullEntry" | "AdaptationSource" | "AgreedSource" | "ActionSource" => {
                (&answers, 1, *name)
            }
            other => (&rubric, 0, other),
        };
        let definition = match (*name, &schema["$defs"][record]) {
            ("Bounds", Value::Null) => &overlay["$defs"][record],
            (_, found) => found,
        };
        let properties = definition["properties"].as_object().unwrap_or_else(|| panic!("no definition of {record}"));
        let required: Vec<&str> = definition["required"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
        let mut rows = vec![format!("### {heading}\n\n{}\n\n| Field | Write | Meaning |\n| --- | --- | --- |", text(definition))];
        let mut names: Vec<&String> = properties.keys().filter(|name| *name != "$schema").collect();
        let order = order(&sources[source], record);
        names.sort_by_key(|name| order.iter().position(|other| other == *name).unwrap_or(usize::MAX));
        for field in names {
            let must = if required.contains(&field.as_str()) { ", must be given" } else { "" };
            rows.push(format!(
                "| `{field}` | {}{must} | {} |",
                written(&properties[field], schema),
                text(&properties[field]).replace('|', "\\|")
            ));
        }
        out.push(rows.join("\n"));
    }
    out.join("\n\n")
}

fn text(schema: &Value) -> String {
    schema["description"].as_str().unwrap_or_default().to_owned()
}

/// The names of fields in the order of the source, those of records in the same object last.
fn order(source: &str, record: &str) -> Vec<String> {
    let start = source.find(&format!(" {record} = ")).unwrap_or_else(|| panic!("{record} is not in the source"));
    let body = source[start..].split("\n}\n").next().unwrap_or_default();
    let mut names: Vec<String> = body
        .lines()
        .filter_map(|line| line.strip_prefix("        ")?.split_once(": "))
        .map(|(name, _)| name.trim().to_owned())
        .filter(|name| !name.starts_with('/'))
        .collect();
    for flat in [("score: ScoreSource", "ScoreSource"), ("bounds: Bounds", "Bounds")] {
        if body.contains(&format!("flat {{ {}", flat.0)) {
            names.extend(order(source, flat.1));
        }
    }
    names
}

/// How a value is written, in words.
fn written(schema: &Value, whole: &Value) -> String {
    if let Some(name) = schema["$ref"].as_str().and_then(|path| path.rsplit('/').next()) {
        return match name {
            "Text" => "text".to_owned(),
            "AnchorSource" => "text or [anchor](#anchor)".to_owned(),
            "DomainScoreSource" => "[score](#score) without `id` and `title`, or `none`".to_owned(),
            "ScoreSource" => "[score](#score) without `id` and `title`".to_owned(),
            "MemberSource" => "id or [member](#member-of-a-score)".to_owned(),
            "MissingSource" => "word or [missing rule](#missing-rule)".to_owned(),
            "RuleSource" => "id or [rule](#rule)".to_owned(),
            "Entry" => "[entry](#answer-files)".to_owned(),
            "EvidenceSource" if whole["$defs"]["FullEntry"].is_object() => "[evidence](#evidence-of-an-entry)".to_owned(),
            name => match RECORDS.iter().find(|(record, _)| *record == name) {
                Some((_, heading)) => format!("[{}](#{})", heading.to_lowercase(), heading.to_lowercase().replace(' ', "-")),
                None => panic!("what is a {name}?"),
            },
        };
    }
    if let Some(words) = schema["enum"].as_array() {
        let words: Vec<String> = words.iter().map(|word| word.as_str().map_or(word.to_string(), |word| format!("`{word}`"))).collect();
        return words.join(", ");
    }
    if schema["type"].is_array() {
        return "text, number, `true` or `false`".to_owned();
    }
    match schema["type"].as_str() {
        Some("array") if schema["minItems"] == 2 => return "two numbers, the lower first".to_owned(),
        Some("array") => return format!("list: {}", written(&schema["items"], whole)),
        Some("object") if schema["additionalProperties"]["type"].is_array() => {
            return format!("object, by a name of yours: {}", written(&schema["additionalProperties"], whole));
        }
        Some("object") => return format!("object, by id: {}", written(&schema["additionalProperties"], whole)),
        Some("boolean") => return "`true` or `false`".to_owned(),
        Some("string") if schema["format"] == "date" => return "date".to_owned(),
        Some("string") => {
            let pattern = schema["pattern"].as_str().unwrap_or_default();
            return match pattern {
                pattern if pattern.contains("https:") => "link",
                pattern if pattern.starts_with("^[A-Za-z0-9]") => "id",
                _ => "plain string",
            }
            .to_owned();
        }
        _ => {}
    }
    let options = schema["anyOf"].as_array().map(Vec::as_slice).unwrap_or_default();
    match options {
        [number, bounds] if bounds["$ref"].is_string() && number["anyOf"].is_array() => "condition".to_owned(),
        [first, second] if first["type"] == "number" && second["pattern"].is_string() => "number".to_owned(),
        [first, second] if first["type"] == "number" && second["type"] == "string" => "number or short word".to_owned(),
        [first, second] if first["const"] == true && second["type"] == "string" => "reason, or `true`".to_owned(),
        other => panic!("how is this written? {other:?}"),
    }
}
