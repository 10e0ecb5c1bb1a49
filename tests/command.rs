//! The native command by its real binary: exit statuses, all problems at once, reports as data, schemas that fit.
//!
//! In: shipped files and small ones written for a test. Out: a failure with all that the command said. What the words of a
//! report are is held by `report/`; here only what scripts rely on.

mod common;

use common::*;
use fidelity_check::workbook::{Cell, Workbook};
use serde_json::{Value, json};
use std::io::Write as _;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// What a run came to.
struct Done {
    status: i32,
    out: String,
    err: String,
}

/// Runs the command in the repository with text on standard input.
#[track_caller]
fn run(arguments: &[&str], input: &str) -> Done {
    let mut child = Command::new(env!("CARGO_BIN_EXE_fidelity-check"))
        .args(arguments)
        .current_dir(place(""))
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the command starts");
    let mut stdin = child.stdin.take().expect("standard input");
    let input = input.to_owned();
    // From a thread of its own: a command that answers while it reads must not wait for us.
    let writing = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let done = child.wait_with_output().expect("the command ends");
    let _ = writing.join().expect("the writer ends");
    let text = |bytes: Vec<u8>| String::from_utf8(bytes).expect("UTF-8");
    let (out, err) = (text(done.stdout), text(done.stderr));
    assert!(!err.contains("panicked"), "{err}");
    Done { status: done.status.code().expect("an exit status"), out, err }
}

/// A file for one test, gone at its end.
struct Scratch(PathBuf);

impl Scratch {
    fn new(name: &str, text: impl AsRef<[u8]>) -> Scratch {
        let path = std::env::temp_dir().join(format!("fidelity-check-{}-{name}", std::process::id()));
        std::fs::write(&path, text).expect("a file");
        Scratch(path)
    }

    fn path(&self) -> &str {
        self.0.to_str().expect("a name in UTF-8")
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

fn json(text: &str) -> Value {
    serde_json::from_str(text).unwrap_or_else(|error| panic!("{error} in {text}"))
}

const READINESS: &str = "programmes/scale-up-readiness.json";

fn example(date: &str) -> String {
    format!("programmes/examples/scale-up-readiness/{date}.json")
}

#[test]
fn sound_files_end_with_0() {
    let programmes = files("programmes", ".json");
    let mut arguments = vec!["check", "--strict"];
    arguments.extend(programmes.iter().map(String::as_str));
    let done = run(&arguments, "");
    assert_eq!(done.status, 0, "{}{}", done.out, done.err);
    assert_eq!(done.out.lines().filter(|line| line.contains(": sound, ")).count(), programmes.len());
}

#[test]
fn five_problems_are_told_at_once_with_line_and_hint() {
    let file = Scratch::new(
        "five.json",
        r#"{
  "format": 1,
  "id": "five",
  "edition": "1",
  "title": "Five",
  "elements": [
    {"id": "a", "title": "A", "scale": "yes-no", "critical": true},
    {"id": "a", "title": "Again", "scale": "yes-no"},
    {"id": "c", "title": "C", "scale": "yes-on"},
    {"id": "d", "title": "D", "scale": "yes-no", "weight": 0}
  ],
  "gates": [{"id": "g", "title": "G", "when": "e"}]
}"#,
    );
    let done = run(&["check", file.path()], "");
    assert_eq!(done.status, 1);
    let told: Vec<&str> = done.out.lines().filter(|line| line.contains("(line ")).collect();
    let wanted = [("unknown-field", 7), ("duplicate-id", 8), ("unknown-id", 9), ("wrong-weight", 10), ("unknown-id", 12)];
    assert_eq!(told.len(), wanted.len(), "{}", done.out);
    for (line, (code, at)) in told.iter().zip(wanted) {
        assert!(line.contains(code) && line.contains(&format!("(line {at}:")), "{code} at {at}: {line}");
    }
    assert!(done.out.matches("\n  hint: ").count() >= 4, "{}", done.out);
    assert!(done.out.contains("did you mean `yes-no`?"), "{}", done.out);
    assert!(done.out.ends_with("refused, 5 problems, 0 warnings\n"), "{}", done.out);

    let done = run(&["check", "--json", file.path()], "");
    let all = json(&done.out);
    let problems = all[0]["problems"].as_array().expect("a list");
    assert_eq!((done.status, problems.len(), &all[0]["sound"]), (1, 5, &json!(false)));
    for field in ["code", "severity", "place", "line", "column", "about", "message", "hint"] {
        assert!(problems.iter().all(|problem| !problem[field].is_null()), "{field}");
    }
}

#[test]
fn problems_are_told_in_welsh() {
    let done = run(&["check", "tests/rubrics/rejected/duplicate-id.json", "--lang", "cy"], "");
    let told = done.out.replace('\\', "/");
    assert!(told.contains(": duplicate-id yn domains[1].elements[1].id (llinell 19: elfen 2, “Warm-up”): "), "{told}");
    assert!(told.contains(" yn barod\n  awgrym: mae pob id yn unigryw"), "{told}");
    assert!(told.ends_with("duplicate-id.json: gwrthodwyd, 1 broblem, dim rhybudd\n"), "{told}");
    let json = json(&run(&["check", "tests/rubrics/rejected/duplicate-id.json", "--lang", "cy", "--json"], "").out);
    assert!(json[0]["problems"][0]["message"].as_str().is_some_and(|message| message.contains("yn barod")), "{json}");
}

#[test]
fn warnings_count_only_when_asked() {
    let oracle = "tests/oracles/ips-25.json";
    assert_eq!(run(&["check", oracle], "").status, 0);
    let strict = run(&["check", "--strict", oracle], "");
    assert_eq!((strict.status, strict.out.matches("warning: band-gap").count()), (1, 4), "{}", strict.out);
}

#[test]
fn what_cannot_be_read_ends_with_2_and_the_rest_is_checked() {
    let done = run(&["check", "nowhere.json", READINESS], "");
    assert_eq!(done.status, 2);
    assert!(done.err.contains("nowhere.json") && done.err.contains("unreadable-file"), "{}", done.err);
    assert!(done.out.contains("scale-up-readiness.json: sound"), "{}", done.out);
    let wrong = Scratch::new("syntax.json", "{\n\"format\": 1,\n}");
    let done = run(&["check", wrong.path()], "");
    assert_eq!(done.status, 1);
    assert!(done.out.contains("json-syntax") && done.out.contains("line 3 column 1"), "{}", done.out);
}

#[test]
fn an_overlay_is_checked_with_its_rubric() {
    let done = run(&["check", "--overlay", "tests/oracles/dacts-maine.json", "tests/oracles/dacts.json"], "");
    assert_eq!(done.status, 0, "{}", done.out);
    let done = run(&["check", "--overlay", "tests/oracles/dacts-maine.json", "tests/oracles/imr.json"], "");
    assert_eq!(done.status, 1, "{}", done.out);
    assert!(done.out.contains("other-rubric"), "{}", done.out);
}

#[test]
fn scores_come_as_the_report_in_json() {
    let earlier = [example("2025-11-20"), example("2026-05-20")];
    let now = example("2026-11-22");
    let done = run(&["score", READINESS, &now, "--earlier", &earlier[0], "--earlier", &earlier[1], "--today", "2026-11-22"], "");
    assert_eq!(done.status, 0, "{}", done.err);
    let report = json(&done.out);
    let by_id = |list: &str, id: &str| {
        report[list].as_array().and_then(|list| list.iter().find(|one| one["id"] == id)).cloned().unwrap_or_default()
    };
    let readiness = by_id("scores", "readiness");
    assert_eq!((&readiness["exact"], &readiness["value"], &readiness["band"]), (&json!("243/70"), &json!("3.47"), &json!("partly")));
    assert!(readiness["lowest"].is_string() && readiness["highest"].is_string() && readiness["reason"].is_null());
    assert_eq!(by_id("gates", "two-people")["status"], "not-met");
    assert_eq!(by_id("gates", "data-agreed")["status"], "cannot-confirm");
    let element = by_id("elements", "two-people");
    assert_eq!((&element["status"], &element["points"]), (&json!("rated"), &json!("3")));
    let findings = report["drift"]["findings"].as_array().expect("a list");
    let drifted = findings.iter().find(|finding| finding["kind"] == "drift").expect("drift");
    assert_eq!(
        (&drifted["element"], &drifted["from"], &drifted["to"], &drifted["since"]),
        (&json!("two-people"), &json!("4"), &json!("3"), &json!("2026-05-20"))
    );
    assert!(report["drift"]["not_comparable"].is_array() && report["problems"].is_array());
    // The same input gives the same report, byte for byte, whatever the order of the earlier ones.
    let again = run(&["score", READINESS, &now, "--earlier", &earlier[1], "--earlier", &earlier[0], "--today", "2026-11-22"], "");
    assert_eq!(again.out, done.out);
}

#[test]
fn no_score_is_a_null_with_a_reason() {
    let file = Scratch::new("empty.json", r#"{"format": 1, "rubric": {"id": "scale-up-readiness"}, "elements": {}}"#);
    let done = run(&["score", READINESS, file.path()], "");
    assert_eq!(done.status, 0, "{}", done.err);
    let report = json(&done.out);
    for score in report["scores"].as_array().expect("a list") {
        assert!(score["value"].is_null() && score["exact"].is_null() && score["reason"].is_string(), "{score}");
    }
}

#[test]
fn a_stream_goes_on_after_a_bad_line() {
    let good = |date: &str| serde_json::from_str::<Value>(&file(&example(date))).expect("JSON").to_string();
    let input = format!("{}\nnot json\n{{\"format\": 99}}\n{}\n", good("2025-11-20"), good("2026-11-22"));
    let done = run(&["score", READINESS, "--stream"], &input);
    let lines: Vec<Value> = done.out.lines().map(json).collect();
    assert_eq!(lines.len(), 4, "{}", done.out);
    assert!(lines[0]["scores"].is_array() && lines[3]["scores"].is_array());
    for (line, code) in [(1, "json-syntax"), (2, "newer-format")] {
        assert!(lines[line]["scores"].is_null() && lines[line].to_string().contains(code), "{}", lines[line]);
    }
    assert_eq!(done.status, 1);
}

#[test]
fn reports_come_in_each_format() {
    let now = example("2026-11-22");
    for (format, begins, holds) in [
        ("json", "{", "243/70"),
        ("csv", "", "two-people"),
        ("text", "", "Readiness"),
        ("html", "<!", "fidelity-check"),
        ("ics", "BEGIN:VCALENDAR", "DTSTART"),
    ] {
        let done = run(&["report", READINESS, &now, "--format", format], "");
        assert_eq!(done.status, 0, "{format}: {}", done.err);
        assert!(
            done.out.trim_start_matches('\u{feff}').to_lowercase().starts_with(&begins.to_lowercase()) && done.out.contains(holds),
            "{format}: {}",
            &done.out[..done.out.len().min(300)]
        );
    }
    // An HTML report can be opened again as answers.
    let page = run(&["report", READINESS, &now, "--format", "html"], "").out;
    let page = Scratch::new("report.html", &page);
    let done = run(&["score", READINESS, page.path()], "");
    assert!(done.out.contains("243/70"), "{}", done.err);
}

#[test]
fn results_are_collected_into_one_table() {
    let all = [example("2025-11-20"), example("2026-05-20"), "README-is-not-there.json".to_owned()];
    let done = run(&["collect", "--rubric", READINESS, &all[0], &all[1], &all[2]], "");
    assert!(done.err.contains("README-is-not-there.json"), "{}", done.err);
    assert_ne!(done.status, 0);
    assert!(done.out.contains("2025-11-20.json") && done.out.contains("2026-05-20.json"), "{}", done.out);
}

#[test]
fn a_draft_is_tried_on_what_is_collected_and_the_table_is_that_of_the_office() {
    let overlay =
        r#"{"format": 1, "overlay": "strict", "title": "Strict", "rubric": "scale-up-readiness", "minimums": {"investment-both": 5}}"#;
    let draft = Scratch::new("what-if.json", overlay);
    let all = ["2025-11-20", "2026-05-20", "2026-11-22"].map(example);
    let files: Vec<&str> = all.iter().map(String::as_str).collect();
    let with =
        |format: &str| run(&[&["collect", "--rubric", READINESS, "--what-if", draft.path(), "--format", format], &files[..]].concat(), "");
    let mut office = fidelity_check::office::Office::new(Default::default());
    for path in [&READINESS.to_owned()].into_iter().chain(&all) {
        office.add(path, &std::fs::read(place(path)).expect("a file"));
    }
    let found = fidelity_check::office::what_if::of(&mut office, draft.path(), overlay.as_bytes()).expect("it can be tried");
    assert!(!found.changes.is_empty(), "{found:?}");
    let done = with("ndjson");
    assert_eq!((done.status, &done.out), (0, &fidelity_check::office::what_if::table(&found, true)), "{}", done.err);
    assert!(done.err.contains(&found.sentences[0]), "{}", done.err);
    assert_eq!(with("csv").out.trim_start_matches('\u{feff}'), fidelity_check::office::what_if::table(&found, false));
    let done = run(&[&["collect", "--rubric", READINESS, "--what-if", &all[0]], &files[..]].concat(), "");
    assert!(done.status != 0 && done.err.contains("neither a rubric nor local rules"), "{}", done.err);
}

#[test]
fn a_table_is_collected_by_local_rules() {
    let overlay = r#"{"format": 1, "overlay": "ours", "title": "Ours", "rubric": "scale-up-readiness", "minimums": {"two-people": 5}}"#;
    let overlay = Scratch::new("collect-overlay.json", overlay);
    let now = example("2026-05-20");
    let gates = |arguments: &[&str]| {
        let done = run(&[&["collect", "--format", "ndjson", "--rubric", READINESS], arguments, &[now.as_str()]].concat(), "");
        assert_eq!(done.status, 0, "{}", done.err);
        let row = done.out.lines().map(json).find(|row| row["element_id"] == "two-people").expect("a row");
        (row["overlay"].clone(), row["gate_status"].clone(), row["rule"].clone())
    };
    assert_eq!(gates(&[]), (json!(""), json!("met"), json!("needs at least 4")));
    assert_eq!(gates(&["--overlay", overlay.path()]), (json!("ours"), json!("not-met"), json!("needs at least 5")));
    let other =
        Scratch::new("collect-other.json", std::fs::read_to_string(overlay.path()).expect("text").replace("scale-up", "scale-down"));
    let done = run(&["collect", "--rubric", READINESS, "--overlay", other.path(), &now], "");
    assert!(done.status == 1 && done.err.contains("other-rubric") && done.err.contains("scale-down"), "{}", done.err);
    let done = run(&["collect", "--rubric", READINESS, "--overlay", overlay.path(), "--overlay", overlay.path(), &now], "");
    assert!(done.status == 2 && done.err.contains("a second overlay"), "{}", done.err);
}

#[test]
fn a_code_from_paper_becomes_answers_again() {
    let now = example("2026-11-22");
    let code = run(&["code", READINESS, "--of", &now], "").out;
    let paper = run(&["report", READINESS, &now, "--format", "html"], "").out;
    assert!(paper.contains(code.trim()), "the same code is printed: {code}");
    let typed = run(&["code", READINESS, &code.trim().to_lowercase()], "");
    assert_eq!(typed.status, 0, "{}", typed.err);
    let answers = Scratch::new("from-code.json", &typed.out);
    let value = |file: &str| json(&run(&["score", READINESS, file], "").out)["scores"].clone();
    assert_eq!(value(answers.path()), value(&now));

    let wrong = format!("0{}", &code.trim()[1..]);
    let done = run(&["code", READINESS, &wrong], "");
    assert_eq!((done.status, done.out.as_str()), (1, ""), "nothing of it is used");
    assert!(done.err.starts_with("code-mistyped: "), "{}", done.err);
    assert_ne!(run(&["code", READINESS], "").status, 0);
}

#[test]
fn two_raters_are_compared() {
    let done = run(&["agree", READINESS, &example("2026-05-20"), &example("2026-11-22")], "");
    assert_eq!(done.status, 0, "{}", done.err);
    assert!(json(&done.out)["pairs"].as_u64().is_some_and(|pairs| pairs > 20), "{}", done.out);
}

#[test]
fn help_teaches() {
    for verb in ["check", "score", "report", "collect", "agree", "schema"] {
        let done = run(&[verb, "--help"], "");
        assert_eq!(done.status, 0);
        assert!(done.out.len() > 200, "{verb}: {}", done.out);
    }
    assert!(run(&["--help"], "").out.contains("Exit status"));
    assert_eq!(run(&["chek"], "").status, 2);
}

#[test]
fn schemas_fit_what_is_shipped() {
    let rubric_schema = json(&run(&["schema", "rubric"], "").out);
    let answers_schema = json(&run(&["schema", "answers"], "").out);
    let overlay_schema = json(&run(&["schema", "overlay"], "").out);
    for path in files("programmes", ".json").iter().chain(&files("tests/oracles", ".json")) {
        let schema = if path.contains("dacts-maine") { &overlay_schema } else { &rubric_schema };
        assert_eq!(misfit(&json(&file(path)), schema, schema, ""), None, "{path}");
    }
    for path in files("programmes", ".json") {
        let id = &path["programmes/".len()..path.len() - ".json".len()];
        for example in files(&format!("programmes/examples/{id}"), ".json") {
            assert_eq!(misfit(&json(&file(&example)), &answers_schema, &answers_schema, ""), None, "{example}");
        }
    }
    let wrong = json!({"format": 1, "id": "x", "edition": "1", "title": "T", "elements": [{"id": "a", "titel": "A"}]});
    assert!(misfit(&wrong, &rubric_schema, &rubric_schema, "").is_some(), "a schema that takes everything is of no use");
}

/// The first place where a value does not fit a schema: as much of JSON Schema as ours use.
fn misfit(value: &Value, schema: &Value, root: &Value, at: &str) -> Option<String> {
    if let Some(name) = schema["$ref"].as_str() {
        let definition = root.pointer(&name[1..]).unwrap_or_else(|| panic!("{name} is not defined"));
        return misfit(value, definition, root, at);
    }
    if let Some(options) = schema["anyOf"].as_array() {
        let each: Vec<Option<String>> = options.iter().map(|option| misfit(value, option, root, at)).collect();
        return if each.iter().any(Option::is_none) { None } else { Some(format!("{at}: {each:?}")) };
    }
    if let Some(words) = schema["enum"].as_array()
        && !words.contains(value)
    {
        return Some(format!("{at}: {value} is none of {words:?}"));
    }
    if let Some(wanted) = schema.get("const") {
        return (wanted != value).then(|| format!("{at}: {value} is not {wanted}"));
    }
    let is = |name: &str| match name {
        "object" => value.is_object(),
        "array" => value.is_array(),
        "string" => value.is_string(),
        "number" => value.is_number(),
        "integer" => value.is_i64(),
        "boolean" => value.is_boolean(),
        other => panic!("a type `{other}`"),
    };
    let fits = match &schema["type"] {
        Value::String(name) => is(name),
        Value::Array(names) => names.iter().filter_map(Value::as_str).any(is),
        _ => true,
    };
    if !fits {
        return Some(format!("{at}: {value} is no {}", schema["type"]));
    }
    match value {
        Value::Object(map) => {
            for name in schema["required"].as_array().into_iter().flatten().filter_map(Value::as_str) {
                if !map.contains_key(name) {
                    return Some(format!("{at}: no {name}"));
                }
            }
            map.iter().find_map(|(key, inner)| {
                let at = format!("{at}.{key}");
                match (schema["properties"].get(key), &schema["additionalProperties"]) {
                    (Some(own), _) => misfit(inner, own, root, &at),
                    (None, Value::Bool(false)) => Some(format!("{at} is not a field")),
                    (None, free @ Value::Object(_)) => misfit(inner, free, root, &at),
                    _ => None,
                }
            })
        }
        Value::Array(list) if schema["items"].is_object() => {
            list.iter().enumerate().find_map(|(index, inner)| misfit(inner, &schema["items"], root, &format!("{at}[{index}]")))
        }
        _ => None,
    }
}

#[test]
fn answers_that_cannot_be_used_are_told_and_the_report_is_made() {
    let text = std::fs::read_to_string(place(&example("2026-11-22"))).expect("an example");
    let mut file: Value = serde_json::from_str(&text).expect("JSON");
    file["elements"]["no-such-element"] = json!(3);
    let answers = Scratch::new("unusable.json", file.to_string());
    let words =
        ["`no-such-element` is not an element of this rubric", "“no-such-element”: this rubric has no such element; the file holds 3"];
    for (verb, words) in [&["score"][..], &["report", "--format", "text"]].into_iter().zip(words) {
        let arguments = [verb, &[READINESS, answers.path()]].concat();
        let done = run(&arguments, "");
        assert_eq!(done.status, 0, "{}", done.err);
        assert!(done.err.contains("warning: unknown-element at elements.no-such-element (line "), "{}", done.err);
        assert!(done.out.contains(words), "{}", done.out);
    }
}

/// A text in UTF-16 with its mark, as Windows PowerShell writes it with `>`.
fn utf_16(text: &str) -> Vec<u8> {
    [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect()
}

#[test]
fn what_powershell_writes_is_read_and_what_windows_wrote_once_is_refused() {
    let now = example("2026-11-22");
    let plain = run(&["score", READINESS, &now, "--earlier", &example("2026-05-20")], "");
    let [rubric, answers, earlier] = [READINESS.to_owned(), now.clone(), example("2026-05-20")].map(|path| utf_16(&file(&path)));
    let rubric = Scratch::new("utf-16-rubric.json", rubric);
    let answers = Scratch::new("utf-16-answers.json", answers);
    let earlier = Scratch::new("utf-16-earlier.json", earlier);
    let done = run(&["score", rubric.path(), answers.path(), "--earlier", earlier.path()], "");
    assert_eq!((done.status, done.err.as_str()), (0, ""));
    assert_eq!(done.out, plain.out);
    assert_eq!(run(&["check", rubric.path()], "").status, 0);

    let old: Vec<u8> = r#"{"format": 1, "rubric": {"id": "scale-up-readiness"}, "occasion": {"team": "Siôn's"}, "elements": {}}"#
        .chars()
        .map(|c| c as u8)
        .collect();
    let old = Scratch::new("windows-1252.json", old);
    for arguments in [vec!["score", READINESS, old.path()], vec!["report", READINESS, old.path()], vec!["check", old.path()]] {
        let done = run(&arguments, "");
        assert_eq!((done.status, done.out.as_str()), (2, ""), "{arguments:?}");
        assert!(done.err.contains("wrong-encoding") && done.err.contains("Windows-1252") && done.err.contains("UTF-8"), "{}", done.err);
    }
    let done = run(&["collect", "--rubric", READINESS, old.path(), &now], "");
    assert_eq!(done.status, 1);
    assert!(done.err.contains("Windows-1252") && done.out.lines().count() > 10, "{}", done.err);
}

/// A folder for one test, gone at its end.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str, files: &[(&str, &str)]) -> Folder {
        let folder = std::env::temp_dir().join(format!("fidelity-check-{}-{name}", std::process::id()));
        for (name, text) in files {
            let path = folder.join(name);
            std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
            std::fs::write(path, text).expect("a file");
        }
        Folder(folder)
    }

    fn at(&self, name: &str) -> String {
        self.0.join(name).to_str().expect("a name in UTF-8").to_owned()
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = std::fs::remove_dir_all(&self.0);
    }
}

/// A small rubric of an edition, in which the element may have another name.
fn garden(edition: &str, fields: Value) -> String {
    let mut all = json!({"format": 1, "id": "garden", "edition": edition, "title": "Garden", "elements": [scale("weekly", 0, 3, json!({"minimum": 1}))]});
    merge(&mut all, fields);
    all.to_string()
}

fn watered(edition: &str, date: &str, fields: Value) -> String {
    let mut all = json!({"format": 1, "rubric": {"id": "garden", "edition": edition}, "occasion": {"date": date, "team": "North"}, "elements": {"weekly": 1}});
    merge(&mut all, fields);
    all.to_string()
}

/// The rows of a table in lines of JSON.
fn rows(done: &Done) -> Vec<Value> {
    done.out.lines().map(json).collect()
}

#[test]
fn each_file_is_judged_by_the_rubric_of_its_own_edition_then_by_hash() {
    let second =
        garden("2.0.0", json!({"elements": [scale("every-week", 0, 3, json!({"minimum": 2}))], "replaces": {"weekly": "every-week"}}));
    let edited = garden("1.0.0", json!({"elements": [scale("weekly", 0, 3, json!({"minimum": 2}))]}));
    let first = garden("1.0.0", json!({}));
    let hash = rubric(&edited).form.hash;
    let folder = Folder::new(
        "editions",
        &[
            ("one.json", &first),
            ("two.json", &second),
            ("edited.json", &edited),
            ("a.json", &watered("1.0.0", "2026-05-20", json!({}))),
            ("b.json", &watered("2.0.0", "2026-11-26", json!({"elements": {"every-week": 1}}))),
            ("c.json", &watered("0.9.0", "2025-05-20", json!({}))),
            ("d.json", &watered("1.2.0", "2025-11-20", json!({}))),
            ("e.json", &watered("1.0.0", "2026-02-20", json!({"rubric": {"id": "garden", "edition": "1.0.0", "hash": hash}}))),
        ],
    );
    let [one, two, edited] = ["one.json", "two.json", "edited.json"].map(|name| folder.at(name));
    let files = ["a.json", "b.json", "c.json", "d.json"].map(|name| folder.at(name));
    let collect = |rubrics: &[&String], files: &[&String]| {
        let mut arguments = vec!["collect", "--format", "ndjson"];
        rubrics.iter().for_each(|path| arguments.extend(["--rubric", path]));
        arguments.extend(files.iter().map(|path| path.as_str()));
        run(&arguments, "")
    };
    let told = |done: &Done| -> Vec<[String; 3]> {
        let cell = |row: &Value, name: &str| row[name].as_str().expect("a text").to_owned();
        rows(done).iter().map(|row| ["answered_edition", "rubric_edition", "gate_status"].map(|name| cell(row, name))).collect()
    };
    let all: Vec<&String> = files.iter().collect();
    let done = collect(&[&one, &two], &all);
    let wanted = [["1.0.0", "1.0.0", "met"], ["2.0.0", "2.0.0", "not-met"], ["0.9.0", "2.0.0", "not-met"], ["1.2.0", "1.0.0", "met"]];
    assert_eq!((done.status, told(&done)), (0, wanted.map(|row| row.map(str::to_owned)).to_vec()), "{}", done.err);
    assert_eq!(collect(&[&two, &one], &all).out, done.out, "whatever the order of the rubrics");

    // Two of one edition: the hash decides, and without one nobody can tell.
    let e = folder.at("e.json");
    for rubrics in [[&one, &edited], [&edited, &one]] {
        let done = collect(&rubrics, &[&e, &files[0]]);
        assert_eq!((done.status, told(&done)), (1, vec![["1.0.0", "1.0.0", "not-met"].map(str::to_owned)]), "{}", done.err);
        assert!(done.err.contains("a.json: nobody can tell which of") && done.err.contains("edited.json"), "{}", done.err);
    }
}

#[test]
fn patterns_and_folders_are_gone_through_by_the_command() {
    let answers = |date: &str| watered("1.0.0", date, json!({}));
    let folder = Folder::new(
        "patterns",
        &[
            ("garden.json", &garden("1.0.0", json!({}))),
            ("a.json", &answers("2026-05-20")),
            ("b.json", &answers("2026-11-26")),
            ("deep/er/c.JSON", &answers("2025-05-20")),
            ("deep/notes.json", "{\"a\": 1}"),
            (".hidden/d.json", &answers("2024-05-20")),
            ("deep/plain.txt", "nothing"),
            ("odd[1].json", &answers("2023-05-20")),
        ],
    );
    let rubric = folder.at("garden.json");
    let names = |done: &Done| -> Vec<String> {
        let name =
            |row: &Value| PathBuf::from(row["file"].as_str().expect("a name")).file_name().expect("a name").to_string_lossy().into_owned();
        rows(done).iter().map(name).collect()
    };
    let collect = |files: &[&str]| run(&[&["collect", "--format", "ndjson", "--rubric", &rubric], files].concat(), "");
    let done = collect(&[&folder.at("*.json")]);
    assert_eq!((done.status, names(&done)), (0, vec!["a.json".to_owned(), "b.json".to_owned(), "odd[1].json".to_owned()]), "{}", done.err);
    let done = collect(&[&folder.at("")]);
    assert_eq!(names(&done), ["a.json", "b.json", "c.JSON", "odd[1].json"], "{}", done.err);
    assert!(done.status == 0 && done.err.contains("notes.json: left out: not a saved result"), "{}", done.err);
    // By two ways and by its own name with brackets: each file once.
    let done = collect(&[&folder.at("odd[1].json"), &folder.at("?.json"), &folder.at("a.json"), &folder.at("**/c.*")]);
    assert_eq!(names(&done), ["odd[1].json", "a.json", "b.json", "c.JSON"], "{}", done.err);
    let done = collect(&[&folder.at("*.none")]);
    assert!(done.status == 2 && done.err.contains("no file fits this pattern"), "{}", done.err);
    assert_eq!(collect(&[&folder.at("deep/notes.json")]).status, 1, "what is named itself must be a saved result");

    let done = run(&["score", &rubric, &folder.at("b.json"), "--earlier", &folder.at("?.json")], "");
    assert_eq!((done.status, &json(&done.out)["drift"]["since"]), (0, &json!("2026-05-20")), "{}", done.err);
    let done = run(&["check", &folder.at("gard*.json")], "");
    assert!(done.status == 0 && done.out.contains("garden.json: sound"), "{}", done.out);
}

#[test]
fn every_command_writes_to_a_file_and_over_none_that_it_reads() {
    let folder = Folder::new(
        "outputs",
        &[
            ("garden.json", &garden("1.0.0", json!({"review_months": 6}))),
            ("a.json", &watered("1.0.0", "2026-05-20", json!({}))),
            ("b.json", &watered("1.0.0", "2026-11-26", json!({}))),
        ],
    );
    let [rubric, a, b, out] = ["garden.json", "a.json", "b.json", "out.txt"].map(|name| folder.at(name));
    let lines = format!("{}\n", watered("1.0.0", "2026-05-20", json!({})));
    for (arguments, input) in [
        (vec!["check", &rubric], ""),
        (vec!["check", "--json", &rubric], ""),
        (vec!["agree", &rubric, &a, &b], ""),
        (vec!["score", &rubric, &b, "--earlier", &a], ""),
        (vec!["score", &rubric, "--stream"], &lines),
        (vec!["report", &rubric, &b, "--format", "html"], ""),
        (vec!["report", &rubric, &b, "--format", "csv"], ""),
        (vec!["collect", "--rubric", &rubric, &a, &b], ""),
        (vec!["code", &rubric, "--of", &a], ""),
        (vec!["schema", "answers"], ""),
    ] {
        let plain = run(&arguments, input);
        assert!(plain.status == 0 && !plain.out.is_empty(), "{arguments:?}: {}", plain.err);
        for option in ["--output", "-o"] {
            let done = run(&[&arguments[..], &[option, &out]].concat(), input);
            assert_eq!((done.status, done.out.as_str()), (0, ""), "{arguments:?}: {}", done.err);
            assert_eq!(std::fs::read(&out).expect("a file"), plain.out.as_bytes(), "{arguments:?}");
        }
        for path in [&rubric, &a].into_iter().filter(|path| arguments.contains(&path.as_str())) {
            let before = std::fs::read(path).expect("a file");
            let done = run(&[&arguments[..], &["--output", path]].concat(), input);
            assert!(done.status == 2 && done.err.contains("choose another name"), "{arguments:?}: {}", done.err);
            assert_eq!(std::fs::read(path).expect("a file"), before);
        }
    }
    let nowhere = folder.at("no/such/folder.json");
    let done = run(&["schema", "answers", "--output", &nowhere], "");
    assert!(done.status == 2 && done.err.contains("cannot be written"), "{}", done.err);
}

#[test]
fn what_is_wrong_with_files_is_told_in_the_language_that_is_asked_for() {
    let may = watered("1.0.0", "2026-05-20", json!({}));
    let folder = Folder::new(
        "welsh",
        &[
            ("garden.json", &garden("1.0.0", json!({}))),
            ("broken.json", "{"),
            ("may.json", &may),
            ("copy.json", &format!("{:#}", json(&may))),
            ("odd.json", &watered("1.0.0", "2089-11-26", json!({"elements": {"weekly": 7}}))),
            ("other.json", &may.replace("\"id\": \"garden\"", "\"id\": \"orchard\"").replace("\"id\":\"garden\"", "\"id\":\"orchard\"")),
        ],
    );
    let [rubric, broken, may, copy, odd, other] =
        ["garden.json", "broken.json", "may.json", "copy.json", "odd.json", "other.json"].map(|name| folder.at(name));
    for (arguments, wanted) in [
        (vec!["score", &broken, &may], "nid JSON sydd yma"),
        (vec!["score", &rubric, &odd], "sydd yn y dyfodol"),
        (vec!["explain", &broken], "nid JSON sydd yma"),
        (vec!["code", &broken, &may], "nid JSON sydd yma"),
        (vec!["score", &rubric, &may, "--earlier", &may, "--earlier", &copy], "mae’n cyfrif unwaith"),
        (vec!["collect", "--rubric", &rubric, &may, &copy], "fe’i rhestrir unwaith"),
        (vec!["collect", "--rubric", &rubric, &other], "gwnaed ef â’r rwbrig"),
        (vec!["collect", "--rubric", &rubric, &broken], "nid yw’n ganlyniad wedi’i gadw"),
        (vec!["export", &rubric, &may, &copy, "--to", "frame"], "fe’i hysgrifennir unwaith"),
    ] {
        let said = run(&[arguments.clone(), vec!["--lang", "cy"]].concat(), "").err;
        assert!(said.contains(wanted), "{arguments:?}: {said}");
        for english in ["warning", "expected", " the ", "error"] {
            assert!(!said.contains(english), "{english:?} of {arguments:?}: {said}");
        }
    }
}

#[test]
fn copies_and_odd_dates_are_named() {
    let rubric = garden(
        "1.0.0",
        json!({"scores": [{"id": "total", "title": "Total", "method": "sum", "criterion": 1, "criterion_consecutive": 3}]}),
    );
    let may = watered("1.0.0", "2026-05-20", json!({}));
    let again: Value = json(&may);
    let folder = Folder::new(
        "copies",
        &[
            ("garden.json", &rubric),
            ("jan.json", &watered("1.0.0", "2026-01-10", json!({"elements": {"weekly": 0}}))),
            ("may.json", &may),
            ("may (1).json", &format!("{again:#}")),
            ("now.json", &watered("1.0.0", "2026-11-26", json!({}))),
            ("late.json", &watered("1.0.0", "2089-11-26", json!({}))),
        ],
    );
    let [rubric, jan, may, copy, now, late] =
        ["garden.json", "jan.json", "may.json", "may (1).json", "now.json", "late.json"].map(|name| folder.at(name));
    let done = run(&["score", &rubric, &now, "--earlier", &jan, "--earlier", &may, "--earlier", &copy], "");
    assert!(
        done.err.contains("may (1).json: warning: the same content as") && done.err.contains("may.json; it counts once"),
        "{}",
        done.err
    );
    let report = json(&done.out);
    assert_eq!(report["drift"]["history"].as_array().map(Vec::len), Some(3), "two earlier ones, and this one");
    assert_eq!(report["drift"]["cautions"][0]["code"], "copies");

    let done = run(&["collect", "--format", "ndjson", "--rubric", &rubric, &may, &copy, &now], "");
    assert_eq!((done.status, rows(&done).len()), (0, 2), "{}", done.err);
    assert!(done.err.contains("may (1).json: warning: the same content as") && done.err.contains("it is listed once"), "{}", done.err);

    for arguments in [vec!["score", &rubric, &late], vec!["collect", "--rubric", &rubric, &late]] {
        let done = run(&arguments, "");
        assert!(done.status == 0 && done.err.contains("late.json: warning: dated 2089-11-26, which lies in the future"), "{}", done.err);
    }
    let done = run(&["score", &rubric, &now, "--today", "2026-11-20"], "");
    assert_eq!(json(&done.out)["drift"]["cautions"][0]["code"], "in-future", "{}", done.err);
    assert!(!run(&["score", &rubric, &late, "--today", "2089-11-26"], "").err.contains("future"));

    let done = run(&["agree", &rubric, &may, &copy], "");
    assert!(done.err.contains("both files hold the same answers"), "{}", done.err);
    assert_eq!(json(&done.out)["cautions"][0]["code"], "same-file");
    assert_eq!(json(&run(&["agree", &rubric, &may, &jan], "").out)["cautions"][0]["code"], "two-occasions");
}

#[test]
fn other_content_of_the_same_edition_is_said_in_every_output() {
    let first = garden("1.0.0", json!({}));
    let named = json!({"rubric": {"id": "garden", "edition": "1.0.0", "hash": rubric(&first).hash}});
    let folder = Folder::new(
        "content",
        &[
            ("first.json", &first),
            ("edited.json", &garden("1.0.0", json!({"elements": [scale("weekly", 0, 3, json!({"minimum": 2}))]}))),
            ("may.json", &watered("1.0.0", "2026-05-20", named.clone())),
            ("now.json", &watered("1.0.0", "2026-11-26", named)),
        ],
    );
    let [first, edited, may, now] = ["first.json", "edited.json", "may.json", "now.json"].map(|name| folder.at(name));
    let said = |done: &Done| done.out.matches("to other content of edition 1.0.0 (").count();
    for format in ["text", "html", "json"] {
        let report = |rubric: &str| run(&["report", rubric, &now, "--earlier", &may, "--format", format], "");
        assert_eq!((said(&report(&edited)), said(&report(&first))), (2, 0), "{format}");
    }
    assert_eq!(said(&run(&["score", &edited, &now, "--earlier", &may], "")), 2);
    let done = run(&["collect", "--format", "ndjson", "--rubric", &edited, &now], "");
    let row = &rows(&done)[0];
    assert_eq!(row["cautions"], "other-content");
    assert_ne!(row["answered_hash"], row["rubric_hash"]);
    assert!(done.err.contains("now.json: warning: other-content"), "{}", done.err);
}

#[test]
fn a_rubric_is_read_back_and_check_ends_with_the_short_of_it() {
    let done = run(&["explain", READINESS], "");
    assert_eq!(done.status, 0, "{}", done.err);
    assert!(done.out.contains("“Ready to take the programme further” comes to “Ready” if "), "{}", done.out);
    let welsh = run(&["explain", READINESS, "--lang", "cy"], "");
    assert!(welsh.out.contains("Elfennau anhepgor"), "{}", welsh.out);

    let written = Scratch::new("in-words.txt", "");
    let done_in_file = run(&["explain", READINESS, "--output", written.path()], "");
    assert_eq!((done_in_file.status, done_in_file.out.as_str()), (0, ""), "{}", done_in_file.err);
    assert_eq!(std::fs::read_to_string(written.path()).expect("a file"), done.out);

    let checked = run(&["check", READINESS], "");
    let lines: Vec<&str> = checked.out.lines().collect();
    assert!(lines[0].contains(": sound, ") && lines[1].starts_with("  A team rates 28 elements"), "{}", checked.out);
    assert!(lines[lines.len() - 1].contains("`fidelity-check explain "), "{}", checked.out);

    let wrong = Scratch::new("refused.json", r#"{"format": 1, "id": "x", "edition": "1", "title": "X", "elements": []}"#);
    let refused = run(&["explain", wrong.path()], "");
    assert_eq!((refused.status, refused.out.as_str()), (1, ""));
    assert!(refused.err.contains("empty-rubric"), "{}", refused.err);
}

#[test]
fn a_package_of_tables_is_written_for_other_programs() {
    let folder = Folder::new(
        "package",
        &[
            ("garden.json", &garden("1.0.0", json!({}))),
            ("mail/a.json", &watered("1.0.0", "2026-05-20", json!({}))),
            ("mail/b.json", &watered("1.0.0", "2026-11-26", json!({"elements": {"weekly": 0}}))),
            ("mail/b (1).json", &watered("1.0.0", "2026-11-26", json!({"elements": {"weekly": 0}}))),
            ("mail/notes.json", "{\"a\": 1}"),
            ("sites.csv", "site,region,licence_until\nNorth,Up,2026-12-31\nSouth,Down,\n"),
        ],
    );
    let [rubric, mail, sites, out] = ["garden.json", "mail", "sites.csv", "out"].map(|name| folder.at(name));
    let done = run(&["collect", "--rubric", &rubric, &mail, "--register", &sites, "--today", "2026-11-26", "--package", &out], "");
    assert_eq!((done.status, done.out.as_str()), (0, ""), "{}", done.err);
    assert!(done.err.contains("The same content as") && done.err.contains("notes.json: It is neither"), "{}", done.err);
    let written = |name: &str| std::fs::read_to_string(folder.at("out").to_owned() + "/" + name).expect("a file");
    let results = written("results.csv");
    assert_eq!(results.lines().count(), 3);
    assert!(results.lines().nth(2).expect("a row").contains(",North,Up,"), "{results}");
    assert_eq!(
        written("sites.csv"),
        "site,region,stage,site_size,due,listed,results,licence_until,certified_until\r\n\
         North,Up,,,,true,2,2026-12-31,\r\nSouth,Down,,,,true,0,,\r\n"
    );
    assert_eq!(json(&written("datapackage.json"))["resources"][0]["path"], "results.csv");

    let broken = run(&["collect", "--rubric", &rubric, &folder.at("sites.csv"), &folder.at("mail/notes.json"), "--package", &out], "");
    assert_eq!(broken.status, 1, "what is named itself must be a saved result: {}", broken.err);
    let done = run(&["collect", "--rubric", &rubric, &mail, "--register", &rubric, "--package", &out], "");
    assert!(done.status == 2, "{}", done.err);
}

/// A workbook with a sheet for each name, of cells as text; a day such as `2026-12-31` is a day.
fn book(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let names: Vec<&str> = sheets.iter().map(|(name, _)| *name).collect();
    let mut book = Workbook::new(&names).expect("a workbook");
    for (_, rows) in sheets {
        book.begin(&[20; 4]).expect("a sheet");
        for row in *rows {
            book.row(&row.iter().map(|text| Cell::day(text)).collect::<Vec<_>>()).expect("a row");
        }
        book.end(&[]).expect("an end");
    }
    book.finish().expect("bytes")
}

#[test]
fn a_list_of_sites_may_be_a_workbook() {
    let folder = Folder::new(
        "register",
        &[("garden.json", &garden("1.0.0", json!({}))), ("mail/a.json", &watered("1.0.0", "2026-05-20", json!({}))), ("old.xls", "")],
    );
    let [rubric, mail, out] = ["garden.json", "mail", "out"].map(|name| folder.at(name));
    let collected = |name: &str, bytes: &[u8]| {
        std::fs::write(folder.at(name), bytes).expect("a file");
        run(&["collect", "--rubric", &rubric, &mail, "--register", &folder.at(name), "--package", &out], "")
    };
    let sites = || std::fs::read_to_string(out.clone() + "/sites.csv").expect("a file");
    let list: &[&[&str]] = &[
        &["Site", "Region", "Next due", "Licence until"],
        &["North", "Up", "2026-12-01", "2027-03-31"],
        &["South", "=Down", "", "31/12/2026"],
    ];
    let done = collected("sites.xlsx", &book(&[("Read me", &[&["What this is"]]), ("Sites", list)]));
    assert_eq!(done.status, 0, "{}", done.err);
    assert_eq!(
        sites(),
        "site,region,stage,site_size,due,listed,results,licence_until,certified_until\r\n\
         North,Up,,,2026-12-01,true,1,2027-03-31,\r\nSouth,\"'=Down\",,,,true,0,,\r\n"
    );
    let told = "Line 3 of the list of sites: what stands under “Licence until” is no day such as 2026-12-31";
    assert!(done.err.contains(told), "by its row: {}", done.err);

    // Of two lists the first is read, and that is said.
    let done = collected("two.xlsx", &book(&[("Sites", list), ("Last year", &[&["Team"], &["West"]])]));
    assert_eq!(done.status, 0, "{}", done.err);
    assert!(done.err.contains("two.xlsx: the list of sites is read from the sheet “Sites”, and not from “Last year”"), "{}", done.err);
    assert!(!sites().contains("West"), "{}", sites());

    let done = collected("none.xlsx", &book(&[("Read me", &[&["What this is"]])]));
    assert!(done.status == 2 && done.err.contains("none.xlsx: no sheet of this workbook is a list of sites"), "{}", done.err);
    let done = collected("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on");
    assert!(done.status == 2 && done.err.contains("“Excel Workbook (.xlsx)”"), "{}", done.err);
    let done = collected("cut.xlsx", &book(&[("Sites", list)])[..900]);
    assert!(done.status == 2 && done.err.contains("cut.xlsx: "), "{}", done.err);
}

#[test]
fn export_says_what_it_expected() {
    for (arguments, told) in [
        (vec!["export", READINESS, "--to", "redcap-data"], "--to redcap-data: expected saved results after the rubric, found none"),
        (
            vec!["export", READINESS, &example("2026-11-22"), "--to", "fhir-questionnaire"],
            "expected the rubric alone, found programmes/examples/",
        ),
        (vec!["export", READINESS, "--to", "redcap-dictionary", "--canonical", "https://example.org/x"], "--to redcap-dictionary has none"),
    ] {
        let done = run(&arguments, "");
        assert_eq!((done.status, &done.out as &str), (2, ""), "{arguments:?}");
        assert!(done.err.contains(told), "{}", done.err);
    }
    let done = run(&["export", READINESS, "--to", "fhir-questionnaire", "--canonical", "no address"], "");
    assert!(done.status == 2 && done.err.contains("expected an absolute address"), "{}", done.err);
    // A result of another rubric is told, and nothing is written of it.
    let done = run(&["export", "programmes/parent-infant-group.json", &example("2026-11-22"), "--to", "redcap-data"], "");
    assert_eq!((done.status, &done.out as &str), (1, ""));
    assert!(done.err.contains("other-rubric") && done.err.contains("nothing was written"), "{}", done.err);
}

#[test]
fn export_writes_a_folder_of_results_each_once() {
    let copy = Scratch::new("copy.json", common::file(&example("2026-11-22")));
    let done = run(&["export", READINESS, "programmes/examples/scale-up-readiness", copy.path(), "--to", "redcap-data"], "");
    assert_eq!((done.status, done.out.lines().count()), (0, 4), "{}", done.err);
    assert!(done.err.contains("the same content as") && done.err.contains("it is written once"), "{}", done.err);
    let done = run(&["export", READINESS, "programmes/examples/scale-up-readiness", "--to", "fhir-response", "--lang", "cy"], "");
    let bundle = json(&done.out);
    assert_eq!((&bundle["resourceType"], bundle["entry"].as_array().map(Vec::len)), (&json!("Bundle"), Some(3)));
    assert_eq!(bundle["entry"][0]["resource"]["language"], "cy");
}

#[test]
fn a_workbook_is_written_into_a_file() {
    let target = Scratch::new("result.xlsx", "");
    let done = run(&["report", READINESS, &example("2026-11-22"), "--format", "xlsx", "--output", target.path()], "");
    assert_eq!((done.status, &done.out as &str), (0, ""), "{}", done.err);
    assert!(std::fs::read(target.path()).expect("a file").starts_with(b"PK"));
    let done = run(
        &["collect", "--rubric", READINESS, "programmes/examples/scale-up-readiness", "--format", "xlsx", "--output", target.path()],
        "",
    );
    assert_eq!((done.status, &done.out as &str), (0, ""), "{}", done.err);
    assert!(std::fs::read(target.path()).expect("a file").starts_with(b"PK"));
}
