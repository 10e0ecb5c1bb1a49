//! `collect`: many results in one table, or a draft tried on them.
//!
//! In: shipped results, and folders of small ones. Out: a failure with all that the command said.

use crate::common::*;
use crate::{Done, Folder, READINESS, Scratch, example, garden, json, rows, run, watered};
use fidelity_check::workbook::{Cell, Workbook};
use serde_json::Value;

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
