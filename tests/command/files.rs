//! What every command does with files: encodings, patterns and folders, where it writes, and what it says of what is wrong.
//!
//! In: files as systems and people leave them. Out: a failure with all that the command said.

use crate::common::*;
use crate::{Done, Folder, READINESS, Scratch, example, garden, json, rows, run, watered};
use serde_json::Value;
use std::path::PathBuf;

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
