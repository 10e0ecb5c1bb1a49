//! `check`, `explain` and `schema`: problems all at once, and schemas that fit what is shipped.
//!
//! In: shipped files, refused ones, and small ones written for a test. Out: a failure with all that the command said.

use crate::common::*;
use crate::{READINESS, Scratch, json, run};
use serde_json::Value;

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
