//! The programme office: many results, one honest picture.
//!
//! In: small rubrics and results made here. Out: failures where something is pooled, ranked, lost or given away that must not be.

mod common;

use common::{date, element, merge, scale};
use fidelity_check::office::facts::{CellFacts, ElementTally, Picture, SiteFacts, WhatIf};
use fidelity_check::office::feedback::{FEWEST, Grouping, Publication};
use fidelity_check::office::prints::{self, Paper};
use fidelity_check::office::{Office, Settings, Why, calendar, collection, package, what_if};
use fidelity_check::studio::table::Value as Held;
use fidelity_check::studio::workbook::lists;
use fidelity_check::words::Language;
use fidelity_check::workbook::{Cell, Workbook};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

fn garden(edition: &str, fields: Value) -> String {
    let elements = json!([
        element("two-lead", json!({"scale": "yes-no", "role": "non-negotiable", "title": "Two people lead", "not_applicable": true})),
        scale("weekly", 0, 4, json!({"minimum": 2, "title": "Every week", "next_step": "Fix a day."})),
        scale("songs", 0, 4, json!({"target": 2, "title": "Songs"})),
        scale("notes", 0, 4, json!({"title": "Notes"})),
    ]);
    let mut all = json!({"format": 1, "id": "garden", "edition": edition, "title": "Garden", "review_months": 6, "elements": elements});
    merge(&mut all, fields);
    all.to_string()
}

fn sent(team: &str, day: &str, two_lead: &str, weekly: Value) -> Value {
    json!({
        "format": 1, "rubric": {"id": "garden", "edition": "1.0.0"}, "occasion": {"date": day, "team": team},
        "elements": {"two-lead": two_lead, "weekly": weekly, "songs": 1}
    })
}

fn office(files: &[(&str, String)]) -> Office {
    let mut office = Office::new(Settings { language: Some(Language::En), today: Some(date("2026-11-26")), hide_names: false });
    files.iter().for_each(|(name, text)| office.add(name, text.as_bytes()));
    office
}

fn with(mut value: Value, fields: Value) -> String {
    for (field, inner) in fields.as_object().expect("an object") {
        match (&mut value[field], inner) {
            (Value::Object(_), Value::Object(_)) => merge(&mut value[field], inner.clone()),
            (slot, inner) => *slot = inner.clone(),
        }
    }
    value.to_string()
}

#[test]
fn every_shipped_rubric_and_example_is_taken() {
    for path in common::files("programmes", ".json") {
        let name = path.trim_start_matches("programmes/").trim_end_matches(".json");
        let mut files = vec![("rubric.json", common::file(&path))];
        let examples = common::files(&format!("programmes/examples/{name}"), ".json");
        files.extend(examples.iter().map(|path| (path.as_str(), common::file(path))));
        let picture = office(&files).picture();
        assert_eq!(picture.left_out, [], "{name}");
        assert_eq!(picture.pools.iter().map(|pool| pool.results).sum::<usize>(), examples.len(), "{name}");
    }
}

/// Six sites, with everything that a box of mail holds.
fn mail() -> Vec<(&'static str, String)> {
    vec![
        ("a1.json", sent("Riverside", "2026-05-20", "yes", json!(3)).to_string()),
        ("garden.json", garden("1.0.0", json!({}))),
        ("a2.json", sent("Riverside", "2026-11-20", "no", json!(3)).to_string()),
        ("a2 (1).json", format!("{:#}", sent("Riverside", "2026-11-20", "no", json!(3)))),
        ("b.json", sent("Hillside team", "2026-11-03", "no", json!({"unable_to_determine": true})).to_string()),
        ("b0.json", sent("Hillside team", "2026-05-03", "no", json!(3)).to_string()),
        ("c1.json", sent("Harbour", "2026-11-10", "yes", json!(1)).to_string()),
        ("c2.json", sent("Harbour", "2026-11-10", "yes", json!(3)).to_string()),
        ("d.json", with(sent("Abbey", "2026-11-12", "yes", json!(3)), json!({"occasion": {"rater": "external"}}))),
        (
            "e.json",
            with(
                sent("Ty\u{302} Coch", "2026-11-12", "yes", json!(3)),
                json!({
                    "adaptations": [{"element": "weekly", "what": "Every two weeks", "light": "red"}, {"element": "songs", "what": "None", "light": "amber"}],
                    "actions": [{"element": "songs", "what": "Learn one", "by": "2026-11-20", "support": "A book"}]
                }),
            ),
        ),
        ("f.json", with(sent("", "2026-11-13", "yes", json!(3)), json!({"elements": {"two-lead": {"not_applicable": "One leader is enough"}}}))),
        ("other.json", json!({"format": 1, "rubric": {"id": "orchard", "edition": "1"}, "elements": {}}).to_string()),
        ("cut.json", "{\"format\": 1, \"rubric\": {".to_owned()),
        ("letter.txt", "Dear all,\nhere they are".to_owned()),
        ("picture.png", "\u{89}PNG".to_owned()),
        ("notes.json", "{\"a\": 1}".to_owned()),
        (
            "sites.csv",
            "team;region;next_due;site_size\nRiverside;North;;3\nHillside;North;2026-11-01;\nTŷ Coch;South;2027-05-12;\nHarbour;South;;\nMill;South;2026-11-15;\nMILL;South;;\n".to_owned(),
        ),
    ]
}

fn kinds(picture: &Picture) -> Vec<(&str, &str)> {
    picture.attention.iter().map(|one| (&one.kind as &str, &one.site as &str)).collect()
}

#[test]
fn what_needs_attention_is_told_worst_first_with_site_element_since_and_file() {
    let picture = office(&mail()).picture();
    assert_eq!(
        kinds(&picture),
        [
            ("drifted", "Riverside"),
            ("not-met", "Hillside team"),
            ("lost", "Hillside team"),
            ("harms", "Tŷ Coch"),
            ("to-agree", "Tŷ Coch"),
            ("rivals", "Harbour"),
            ("action-overdue", "Tŷ Coch"),
            ("not-sent", "Hillside"),
            ("not-sent", "Mill"),
        ]
    );
    let sentences: Vec<&str> = picture.attention.iter().map(|one| &one.sentence as &str).collect();
    assert_eq!(sentences[0], "Riverside: “Two people lead” is not met on 20 November 2026; it was met on 20 May 2026.");
    assert_eq!(sentences[1], "Hillside team: “Two people lead” has not been met since 3 May 2026, at 2 assessments in a row.");
    assert_eq!(sentences[2], "Hillside team: “Every week” cannot be confirmed on 3 November 2026; it was met on 3 May 2026.");
    assert_eq!(
        sentences[5],
        "Harbour: 2 different results of 10 November 2026; none of them counts. Leave out all but the one that stands."
    );
    assert_eq!(sentences[8], "Mill: nothing has been sent; it was due on 15 November 2026.");
    let first = &picture.attention[0];
    assert_eq!(
        (first.since.as_deref(), first.file.as_deref(), first.element.as_deref()),
        (Some("2026-11-20"), Some("a2.json"), Some("two-lead"))
    );
    assert_eq!(picture.attention[1].since.as_deref(), Some("2026-05-03"));
}

#[test]
fn what_needs_attention_stands_by_site_the_most_serious_first() {
    let picture = office(&mail()).picture();
    let told: Vec<(&str, bool, &str)> = picture.groups.iter().map(|one| (&one.site as &str, one.urgent, &one.summary as &str)).collect();
    assert_eq!(
        told,
        [
            ("Riverside", true, "1 non-negotiable no longer met"),
            ("Hillside team", true, "1 non-negotiable not met; 1 non-negotiable no longer confirmed"),
            ("Tŷ Coch", true, "1 change that harms the model; 1 change to agree; 1 action overdue"),
            ("Harbour", false, "1 day with results that contradict each other"),
            ("Hillside", false, "Nothing sent"),
            ("Mill", false, "Nothing sent"),
        ]
    );
    assert_eq!(picture.calls, "3 sites to call first; 3 sites with something else to settle; 2 sites where nothing is open.");
    assert_eq!(picture.groups[0].region, "North");
    // Each thing stands in one group, and says the same without the name.
    let mut items: Vec<usize> = picture.groups.iter().flat_map(|one| one.items.clone()).collect();
    items.sort_unstable();
    assert_eq!(items, (0..picture.attention.len()).collect::<Vec<_>>());
    for group in &picture.groups {
        for one in group.items.iter().map(|at| &picture.attention[*at]) {
            assert_eq!(one.site, group.site);
            assert_eq!(one.sentence.to_lowercase(), format!("{}: {}", one.site, one.about).to_lowercase());
        }
    }
    assert_eq!(office(&[]).picture().calls, "");
    // What the team and somebody from outside both find is one thing to call about, and what drifted before last time drifts no longer.
    let twice = office(&[
        ("garden.json", garden("1.0.0", json!({}))),
        ("0.json", sent("Riverside", "2025-11-20", "yes", json!(3)).to_string()),
        ("1.json", sent("Riverside", "2026-05-20", "no", json!(3)).to_string()),
        ("2.json", sent("Riverside", "2026-11-20", "no", json!(3)).to_string()),
        ("3.json", with(sent("Riverside", "2026-11-21", "no", json!(1)), json!({"occasion": {"rater": "external"}}))),
    ])
    .picture();
    assert_eq!(twice.groups[0].summary, "2 non-negotiables not met");
    assert_eq!(twice.groups[0].items.len(), 3);
    assert!(twice.cells.iter().all(|cell| !cell.drifted), "it was not met at the assessment before");
    // In Welsh as well, and with numbers for names.
    let mut welsh = office(&mail());
    welsh.set(Settings { language: Some(Language::Cy), hide_names: true, ..welsh.settings() });
    let picture = welsh.picture();
    assert!(picture.calls.starts_with("Safleoedd i'w ffonio gyntaf: 3;"), "{}", picture.calls);
    assert!(picture.attention.iter().all(|one| !one.about.contains("Safle ")), "{:?}", picture.attention);
}

#[test]
fn every_file_that_does_not_count_is_named_with_its_reason() {
    let picture = office(&mail()).picture();
    let told: Vec<(&str, &str)> = picture.left_out.iter().map(|one| (&one.file as &str, &one.reason as &str)).collect();
    assert_eq!(
        told,
        [
            ("a2 (1).json", "copy"),
            ("cut.json", "unreadable"),
            ("letter.txt", "no-team-column"),
            ("notes.json", "no-result"),
            ("other.json", "no-rubric"),
            ("picture.png", "no-result"),
            ("sites.csv", "register-row"),
        ]
    );
    assert!(picture.left_out.iter().all(|one| !one.sentence.is_empty()));
    let aside: Vec<(&str, &str)> = picture.set_aside.iter().map(|one| (&one.file as &str, &one.reason as &str)).collect();
    assert_eq!(aside, [("c1.json", "rival-of-day"), ("c2.json", "rival-of-day")].map(|one| one).to_vec());
    assert_eq!(picture.sentences[0], "3 of the 5 sites in your list have sent a result.");
    assert!(picture.sentences.contains(&"6 files were left out.".to_owned()), "{:?}", picture.sentences);
}

#[test]
fn an_answer_that_does_not_fit_is_named_and_the_rest_of_the_result_counts() {
    let mut office =
        office(&[("garden.json", garden("1.0.0", json!({}))), ("a.json", sent("Riverside", "2026-11-20", "yes", json!(77)).to_string())]);
    let told = |office: &mut Office| -> Vec<(String, String)> {
        office.picture().left_out.into_iter().map(|one| (one.file, one.reason + ": " + &one.sentence)).collect()
    };
    let first = told(&mut office);
    let [(file, why)] = &first[..] else { panic!("{first:?}") };
    assert_eq!(file, "a.json");
    assert!(why.starts_with("in-part: It counts, but for what does not fit the rubric") && why.contains("77"), "{why}");
    let picture = office.picture();
    assert_eq!(picture.sites.len(), 1);
    assert!(picture.sentences.contains(&"No file was left out.".to_owned()), "a result that counts: {:?}", picture.sentences);
    office.add("newer.json", garden("1.1.0", json!({})).as_bytes());
    assert_eq!(told(&mut office), first, "once, however often it is read");
}

#[test]
fn a_day_in_the_list_that_is_none_is_told_with_its_line_and_a_list_takes_the_place_of_another() {
    let mut office = office(&[("sites.csv", "site,next_due\nOak,31/12/2026\nElm,2026-12-31\n".to_owned())]);
    let picture = office.picture();
    let sentences: Vec<&str> = picture.left_out.iter().map(|one| &one.sentence as &str).collect();
    assert_eq!(
        sentences,
        ["Line 2 of the list of sites: what stands under “next_due” is no day such as 2026-12-31, and is taken as empty."]
    );
    assert_eq!(picture.sites.iter().map(|site| site.due.as_deref()).collect::<Vec<_>>(), [Some("2026-12-31"), None]);
    assert_eq!(picture.sentences, ["0 of the 2 sites in your list have sent a result."], "a line is no file that was left out");
    office.add("newer.csv", b"site,next_due\nOak,2026-12-31\n");
    assert_eq!(office.picture().left_out, [], "what was wrong with the old list");
}

#[test]
fn the_list_says_who_has_sent_nothing_and_near_names_are_offered_and_not_joined() {
    let mut office = office(&mail());
    let picture = office.picture();
    let missing: Vec<(&str, Vec<&str>)> =
        picture.missing.iter().map(|one| (&one.site as &str, one.near.iter().map(String::as_str).collect())).collect();
    assert_eq!(missing, [("Hillside", vec!["Hillside team"]), ("Mill", vec![])]);
    let unlisted: Vec<&str> = picture.unlisted.iter().map(|one| &one.site as &str).collect();
    assert_eq!(unlisted, ["no team named, file f.json", "Abbey", "Hillside team"]);
    office.call("hillside TEAM", "Hillside");
    let picture = office.picture();
    assert_eq!(picture.missing.iter().map(|one| &one.site as &str).collect::<Vec<_>>(), ["Mill"]);
    let site = picture.sites.iter().find(|one| one.site == "Hillside").expect("joined");
    assert_eq!((site.called.as_slice(), site.results, &site.region as &str), (&["Hillside team".to_owned()][..], 2, "North"));
    assert_eq!(kinds(&picture)[1], ("not-met", "Hillside"));
}

#[test]
fn elements_that_fail_are_counted_apart_from_those_nobody_can_tell() {
    let picture = office(&mail()).picture();
    let pool = "garden/1//full/self";
    let row = |element: &str| picture.elements.iter().find(|one| one.pool == pool && one.element == element).expect("a row");
    let two_lead = row("two-lead");
    assert_eq!((two_lead.met, two_lead.not_met, two_lead.cannot_confirm, two_lead.not_applicable), (1, 2, 0, 1));
    assert_eq!(two_lead.not_met_at, ["Hillside team", "Riverside"]);
    assert_eq!(two_lead.sentence, "Not met at 2 of 3 sites that can tell; not applicable at 1 site.");
    let weekly = row("weekly");
    assert_eq!((weekly.met, weekly.not_met, weekly.cannot_confirm, weekly.next_step.as_deref()), (3, 0, 1, Some("Fix a day.")));
    assert_eq!(row("songs").sentence, "Below the target at 4 of 4 sites that can tell.");
    assert_eq!(row("notes").sentence, "", "no rule judges it");
    let first = picture.elements.iter().find(|one| one.pool == pool).expect("rows");
    assert_eq!(first.element, "two-lead");
    // The external one is in a pool of its own.
    assert_eq!(
        picture.pools.iter().map(|one| (&one.id as &str, one.sites)).collect::<Vec<_>>(),
        [(pool, 4), ("garden/1//full/external", 1)]
    );
    let cell = picture.cells.iter().find(|one| one.site == "Riverside" && one.element == "two-lead").expect("a cell");
    assert_eq!(cell.sentence, "Riverside, Two people lead: not met (No), was met on 20 May 2026");
    assert!(cell.drifted);
    let cell = picture.cells.iter().find(|one| one.site.contains("f.json") && one.element == "two-lead").expect("a cell");
    assert_eq!((&cell.status as &str, &cell.answer as &str), ("not-applicable", ""), "the reason is free text");
}

#[test]
fn what_cannot_be_compared_is_never_counted_together() {
    let rubrics = [
        ("g1", garden("1.0.0", json!({}))),
        ("g11", garden("1.1.0", json!({}))),
        ("g2", garden("2.0.0", json!({"comparable_editions": ["spring"]}))),
    ];
    let edition = |edition: &str| json!({"rubric": {"id": "garden", "edition": edition}});
    let base = |team: &str| sent(team, "2026-11-12", "yes", json!(3));
    let mut files: Vec<(&str, String)> = rubrics.to_vec();
    files.extend([
        ("a", base("A").to_string()),
        ("b", with(base("B"), edition("1.1.0"))),
        ("c", with(base("C"), edition("2.0.0"))),
        ("d", with(base("D"), edition("spring"))),
        ("e", with(base("E"), json!({"occasion": {"rater": "external"}}))),
        ("f", with(base("F"), json!({"occasion": {"mode": "non-negotiables"}}))),
        ("g", with(base("G"), edition("0.3"))),
    ]);
    let picture = office(&files).picture();
    let pools: BTreeMap<&str, usize> = picture.pools.iter().map(|one| (&one.id as &str, one.sites)).collect();
    let expected = [
        ("garden/0//full/self", 1),
        ("garden/1//full/external", 1),
        ("garden/1//full/self", 2),
        ("garden/1//non-negotiables/self", 1),
        ("garden/2//full/self", 2),
    ];
    assert_eq!(pools, BTreeMap::from(expected));
    let one = picture.pools.iter().find(|one| one.id == "garden/1//full/self").expect("a pool");
    assert_eq!(
        (one.editions.len(), one.cautions.as_slice()),
        (2, &["Judged by editions 1.0.0, 1.1.0, which say that they can be compared.".to_owned()][..])
    );
    // Under local rules, everything is in pools of its own.
    let overlay =
        json!({"format": 1, "overlay": "county", "title": "County", "rubric": "garden", "edition": "1.0.0", "minimums": {"weekly": 3}});
    files.push(("county.json", overlay.to_string()));
    let picture = office(&files).picture();
    assert!(picture.pools.iter().any(|one| one.id == "garden/1/county/full/self" && one.sites == 1), "{:?}", picture.pools);
}

#[test]
fn the_order_in_which_files_come_makes_no_difference() {
    let mut files = mail();
    // Which of two copies is called the copy is the only thing that the order decides.
    files.retain(|(name, _)| *name != "a2 (1).json");
    let picture = office(&files).picture();
    let count = files.len();
    for turn in 1..count {
        files.rotate_left(turn % 5 + 1);
        if turn % 2 == 0 {
            files.reverse();
        }
        assert_eq!(office(&files).picture(), picture);
    }
    // In small steps, with pictures between, as a page works.
    let mut slow = office(&[]);
    for (name, text) in &files {
        slow.add(name, text.as_bytes());
        slow.step();
        slow.picture();
    }
    assert_eq!(slow.picture(), picture);
}

#[test]
fn a_collection_opens_to_the_same_picture() {
    let mut first = office(&mail());
    first.call("Hillside team", "Hillside");
    let picture = first.picture();
    let text = collection::write(&first);
    let mut again = office(&[("all.json", text.clone())]);
    assert_eq!(again.picture(), picture);
    assert_eq!(collection::write(&again), text);
    let newer = text.replace("\"fidelity_collection\":1", "\"fidelity_collection\":9");
    let said = office(&[("all.json", newer.clone())]).picture().left_out[0].sentence.clone();
    assert!(said.contains("format `9` is newer") && said.contains("use a newer version"), "{said}");
}

#[test]
fn what_cannot_be_read_is_told_in_the_language_of_the_page() {
    let welsh = |text: &str| {
        let mut office = Office::default();
        office.set(Settings { language: Some(Language::Cy), ..office.settings() });
        office.add("a.json", text.as_bytes());
        office.picture().left_out[0].sentence.clone()
    };
    for text in ["{\"rubric\": {}", "{\"fidelity_collection\": 9}", "{\"fidelity_collection\": \"x\"}", "{\"elements\": [1]}"] {
        let said = welsh(text);
        assert!(said.starts_with("Ni ellir ei darllen: ") && !said.contains(" the ") && !said.contains(" is "), "{said}");
    }
}

/// A workbook of sheets, each a name and cells as text; what is a day is a day.
fn workbook(sheets: &[(&str, &[&[&str]])]) -> Vec<u8> {
    let names: Vec<&str> = sheets.iter().map(|(name, _)| *name).collect();
    let mut book = Workbook::new(&names).expect("a workbook");
    for (_, rows) in sheets {
        book.begin(&[20; 3]).expect("a sheet");
        for row in *rows {
            book.row(&row.iter().map(|text| Cell::day(text)).collect::<Vec<_>>()).expect("a row");
        }
        book.end(&[]).expect("an end");
    }
    book.finish().expect("bytes")
}

#[test]
fn a_list_of_sites_in_a_workbook_says_the_same_as_one_in_text() {
    let list: &[&[&str]] =
        &[&["Site", "Region", "Next due"], &["Riverside", "North", "2027-01-31"], &["Mill", "South", "soon"], &["", "", ""]];
    let bytes = workbook(&[("Read me", &[&["What this is"]]), ("Sites", list), ("Last year", &[&["Team"], &["West"]])]);
    let sheets = lists::read(&bytes).expect("it can be read").expect("a workbook");
    let mut in_workbook = office(&mail()[..3]);
    in_workbook.leave_out("sites.xlsx", Why::NotFetched);
    in_workbook.add_sheets("sites.xlsx", &sheets);
    let mut picture = in_workbook.picture();
    let told: Vec<(&str, &str)> = picture.left_out.iter().map(|one| (&one.reason as &str, &one.sentence as &str)).collect();
    assert_eq!(
        told,
        [
            ("other-sheets", "The list of sites is read from the sheet “Sites”, and not from “Last year”."),
            (
                "register-row",
                "Line 3 of the list of sites: what stands under “Next due” is no day such as 2026-12-31, and is taken as empty."
            ),
        ],
        "and no longer that nothing could be fetched"
    );
    assert_eq!(picture.sentences[0], "1 of the 2 sites in your list have sent a result.");
    assert_eq!(picture.sentences[2], "No file was left out.", "neither is a file");

    // Saved, it opens to the same picture.
    let mut again = office(&[("all.json", collection::write(&in_workbook))]);
    assert_eq!(again.picture(), picture);
    assert_eq!((again.files(), in_workbook.files()), (4, 4));

    let text = "Site,Region,Next due\nRiverside,North,2027-01-31\nMill,South,soon\n".to_owned();
    let mut in_text = office(&mail()[..3]);
    in_text.add("sites.xlsx.csv", text.as_bytes());
    let other = in_text.picture();
    picture.left_out.remove(0);
    picture.left_out[0].file = "sites.xlsx.csv".to_owned();
    assert_eq!(picture, other);

    // A list that takes its place leaves nothing of it.
    in_workbook.add("sites.csv", text.replace("soon", "").as_bytes());
    assert_eq!(in_workbook.picture().left_out, []);
}

#[test]
fn the_tables_become_a_workbook_of_typed_cells_that_can_be_read_again() {
    let mut office = office(&mail());
    let picture = office.picture();
    let bytes = Workbook::of(&package::sheets(&office)).expect("bytes");
    let book = fidelity_check::studio::workbook::read(&bytes).expect("a workbook");
    assert_eq!(book.sheets.iter().map(|sheet| &sheet.name as &str).collect::<Vec<_>>(), ["sites", "results"]);
    for (sheet, text) in book.sheets.iter().zip([package::sites(&office), package::csv(&office, false)]) {
        let (rows, shown) = (table(&text), sheet.tables().next().expect("a table"));
        let headings: Vec<&str> = shown.rows[0].cells.iter().map(|cell| &cell.text as &str).collect();
        assert_eq!(shown.rows.len(), rows.len() + 1);
        for (cells, row) in shown.rows[1..].iter().zip(&rows) {
            for (heading, cell) in headings.iter().zip(&cells.cells) {
                let written = &row[*heading];
                match &cell.value {
                    Held::Day(day) => assert_eq!(day.date().map(|date| date.to_string()).as_ref(), Some(written), "{heading}"),
                    Held::Tick(ticked) => assert_eq!(ticked.to_string(), *written, "{heading}"),
                    _ => assert_eq!(cell.text, fidelity_check::name::tidy(written.trim_start_matches('\'')), "{heading}"),
                }
                let typed = match package::kind(heading) {
                    package::Kind::Day => matches!(cell.value, Held::Day(_)),
                    package::Kind::Truth => matches!(cell.value, Held::Tick(_)),
                    package::Kind::Number | package::Kind::Whole => matches!(cell.value, Held::Number(_)),
                    _ => matches!(cell.value, Held::Text),
                };
                assert!(typed || written.is_empty(), "{heading}: {cell:?}");
            }
        }
    }
    // What was saved is a list of sites with the same days.
    office.add_sheets("again.xlsx", &lists::read(&bytes).expect("it can be read").expect("a workbook"));
    let named = |site: &&SiteFacts| !site.site.starts_with("no team named");
    let due = |picture: &Picture| picture.sites.iter().filter(named).map(|one| (one.site.clone(), one.due.clone())).collect::<Vec<_>>();
    assert_eq!(due(&office.picture()), due(&picture));
}

#[test]
fn a_workbook_that_is_no_list_is_named_with_the_reason() {
    let none = lists::read(&workbook(&[("Read me", &[&["What this is"]])])).expect("it can be read").expect("a workbook");
    let mut office = office(&[]);
    office.add_sheets("results.xlsx", &none);
    office.leave_out("away.xlsx", Why::NotFetched);
    office.leave_out("large.xlsx", Why::TooMuch);
    for (name, bytes) in
        [("cut.xlsx", &workbook(&[("Sites", &[&["Site"]])])[..900]), ("old.xls", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and so on")]
    {
        let why = lists::read(bytes).expect_err(name);
        office.leave_out(name, Why::Workbook(lists::told(&why, Language::En)));
    }
    let empty = lists::read(&workbook(&[("Sites", &[])])).expect_err("nothing is in it");
    assert!(lists::told(&empty, Language::En).starts_with("No sheet of this workbook is a list of sites"));
    for (name, of) in [("letter.docx", &b"PK\x03\x04 word/document.xml"[..]), ("mail.zip", b"PK\x03\x04 a.json"), ("notes.txt", b"Site")] {
        assert_eq!(lists::read(of), Ok(None), "{name}");
    }
    let told: Vec<(String, String, String)> =
        office.picture().left_out.into_iter().map(|one| (one.file, one.reason, one.sentence)).collect();
    for ((file, reason, sentence), expected) in told.iter().zip([
        ("away.xlsx", "not-fetched", "could not be fetched"),
        ("cut.xlsx", "workbook", "The workbook is damaged"),
        ("large.xlsx", "too-much", "more in this workbook than can be read"),
        ("old.xls", "workbook", "“Excel Workbook (.xlsx)”"),
        ("results.xlsx", "no-list", "No sheet of this workbook is a list of sites"),
    ]) {
        assert_eq!((file as &str, reason as &str), (expected.0, expected.1));
        assert!(sentence.contains(expected.2), "{sentence}");
    }
    assert_eq!(told.len(), 5);
    let text = collection::write(&office);
    let mut again = Office::new(office.settings());
    again.add("all.json", text.as_bytes());
    assert_eq!(again.picture(), office.picture());
}

#[test]
fn names_can_be_hidden_everywhere() {
    let mut office = office(&mail());
    let settings = office.settings();
    office.set(Settings { hide_names: true, ..settings });
    let told = serde_json::to_string(&office.picture()).expect("JSON") + &package::csv(&office, false) + &package::sites(&office);
    for name in ["Riverside", "Hillside", "Harbour", "Coch", "Mill", "Abbey", "a2.json"] {
        assert!(!told.contains(name), "{name}: {told}");
    }
    assert!(told.contains("\"file\":\"File 1\""), "{told}");
    // A number is that of one site, whatever comes later.
    let number = |office: &mut Office, region: &str| {
        let sites = office.picture().sites;
        sites.into_iter().filter(|site| site.region == region).map(|site| site.site).collect::<BTreeSet<_>>()
    };
    let before = number(&mut office, "South");
    assert_eq!(before.len(), 3);
    office.add("first.json", sent("Aaron", "2026-11-12", "yes", json!(3)).to_string().as_bytes());
    assert_eq!(number(&mut office, "South"), before);
    let names: Vec<String> = office.picture().sites.into_iter().map(|site| site.site).collect();
    assert_eq!(names.len(), names.iter().collect::<BTreeSet<_>>().len(), "{names:?}");
}

// Changes to the programme

#[test]
fn changes_are_counted_by_what_the_log_says_in_codes_and_free_text_comes_only_on_demand() {
    let change = |nature: &str, light: &str, agreed: &str| json!([{"element": "songs", "what": "Secret words", "light": light, "nature": nature, "planned": "unplanned-reactive", "reason": "A private reason", "agreed": {"with": agreed}}]);
    let mut files = vec![("garden.json".to_owned(), garden("1.0.0", json!({})))];
    for (at, (nature, light, agreed)) in
        [("shortening", "amber", ""), ("shortening", "amber", "The office"), ("adding", "green", ""), ("", "red", "")]
            .into_iter()
            .enumerate()
    {
        let changes =
            with(sent(&format!("Site {at}"), "2026-11-12", "yes", json!(3)), json!({"adaptations": change(nature, light, agreed)}));
        files.push((format!("{at}.json"), changes));
    }
    let files: Vec<(&str, String)> = files.iter().map(|(name, text)| (&name[..], text.clone())).collect();
    let mut office = office(&files);
    let picture = office.picture();
    let told: Vec<(&str, &str, usize, usize)> =
        picture.frame.iter().map(|one| (&one.what as &str, &one.shown as &str, one.changes, one.sites)).collect();
    assert_eq!(
        told.iter().filter(|one| ["agreed", "nature", "reason", "planned"].contains(&one.0)).copied().collect::<Vec<_>>(),
        [
            ("agreed", "no agreement recorded", 2, 2),
            ("agreed", "agreed", 1, 1),
            ("agreed", "still to be agreed", 1, 1),
            ("nature", "Making it shorter", 2, 2),
            ("nature", "Adding something", 1, 1),
            ("nature", "not said", 1, 1),
            ("reason", "a reason is given", 4, 4),
            ("planned", "Not planned", 4, 4),
        ]
    );
    assert_eq!(told.iter().filter(|one| one.0 == "light").map(|one| one.2).sum::<usize>(), 4);
    assert_eq!(picture.asked_for.iter().map(|one| one.sites).collect::<Vec<_>>(), [4]);
    let json = serde_json::to_string(&picture).expect("JSON");
    assert!(!json.contains("Secret") && !json.contains("private"), "free text stays out");
    let written = office.written();
    assert_eq!(written.len(), picture.adaptations.len());
    assert!(written.iter().all(|one| one.what == "Secret words" && one.reason == "A private reason"));
    let agreed = picture.adaptations.iter().position(|one| one.agreed == "agreed").expect("one");
    assert_eq!(written[agreed].agreed_with, "The office", "each stands where its row does");
    office.set(Settings { hide_names: true, ..office.settings() });
    assert_eq!(office.written(), [], "it may hold names");
}

#[test]
fn a_change_without_a_reason_is_counted_apart_from_one_with() {
    let changes = json!([{"element": "songs", "what": "None"}, {"element": "weekly", "what": "Monthly", "reason": "Rain"}]);
    let mut office = office(&[
        ("garden.json", garden("1.0.0", json!({}))),
        ("a.json", with(sent("Oak", "2026-11-12", "yes", json!(3)), json!({"adaptations": changes}))),
    ]);
    let told: Vec<_> =
        office.picture().frame.into_iter().filter(|one| one.what == "reason").map(|one| (one.code, one.shown, one.changes)).collect();
    assert_eq!(told, [("given".to_owned(), "a reason is given".to_owned(), 1), (String::new(), "not said".to_owned(), 1)]);
}

#[test]
fn actions_of_all_sites_stand_together_those_overdue_first_and_what_is_to_be_done_stays_with_the_site() {
    let action = |element: &str, by: &str, status: &str, support: &str| json!({"element": element, "what": "Secret", "by": by, "status": status, "support": support});
    let actions = |all: Vec<Value>| json!({"actions": all});
    let undated = json!({"element": "", "what": "Secret", "status": "partly"});
    let mut office = office(&[
        ("garden.json", garden("1.0.0", json!({}))),
        (
            "oak.json",
            with(
                sent("Oak", "2026-05-12", "yes", json!(3)),
                actions(vec![
                    action("songs", "2027-01-31", "open", "A book"),
                    action("weekly", "2026-06-30", "done", ""),
                    action("weekly", "2026-06-30", "dropped", ""),
                    undated,
                ]),
            ),
        ),
        ("elm.json", with(sent("Elm", "2026-05-12", "yes", json!(3)), actions(vec![action("weekly", "2026-11-25", "open", "")]))),
        // Only the latest result counts: what was open before may be done.
        ("old.json", with(sent("Elm", "2025-11-12", "yes", json!(3)), actions(vec![action("songs", "2025-12-01", "open", "")]))),
        ("ash.json", with(sent("Ash", "2026-05-12", "yes", json!(3)), actions(vec![action("songs", "2026-11-26", "partly", "")]))),
    ]);
    let picture = office.picture();
    let told: Vec<_> = picture
        .actions
        .iter()
        .map(|one| (&one.site as &str, &one.title as &str, &one.by_shown as &str, one.overdue, one.support))
        .collect();
    assert_eq!(
        told,
        [
            ("Elm", "Every week", "25 November 2026", true, false),
            ("Ash", "Songs", "26 November 2026", false, false),
            ("Oak", "Songs", "31 January 2027", false, true),
            ("Oak", "Garden", "", false, false),
        ],
        "the last day is not yet past"
    );
    assert_eq!(kinds(&picture).into_iter().filter(|one| one.0 == "action-overdue").collect::<Vec<_>>(), [("action-overdue", "Elm")]);
    assert!(!serde_json::to_string(&picture).expect("JSON").contains("Secret"), "it may name people");
}

// Sites in their order, and over time

/// Every name of a field, wherever it stands.
fn fields(value: &Value, found: &mut BTreeSet<String>) {
    match value {
        Value::Object(object) => object.iter().for_each(|(name, inner)| {
            found.insert(name.clone());
            fields(inner, found);
        }),
        Value::Array(list) => list.iter().for_each(|inner| fields(inner, found)),
        _ => {}
    }
}

#[test]
fn sites_come_by_name_and_nothing_says_which_place_one_has() {
    // Who scores best has the last name, and the first in the list.
    let scored = |team: &str, points: u8| with(sent(team, "2026-11-12", "yes", json!(points)), json!({"elements": {"songs": points}}));
    let scores = json!({"scores": [{"id": "whole", "title": "Whole", "method": "mean", "of": ["weekly", "songs"]}]});
    let rubric = garden("1.0.0", scores);
    let mut office = office(&[
        ("garden.json", rubric.clone()),
        ("z.json", scored("Zelkova", 3)),
        ("e.json", scored("Elm", 2)),
        ("a.json", scored("Ash", 2)),
        ("sites.csv", "site,region\nZelkova,South\nAsh,North\nElm,North\n".to_owned()),
    ]);
    let picture = office.picture();
    assert_eq!(picture.left_out, [], "the rubric has scores");
    let names = |sites: Vec<&str>| sites.into_iter().map(str::to_owned).collect::<Vec<_>>();
    let by_name = names(vec!["Ash", "Elm", "Zelkova"]);
    assert_eq!(picture.sites.iter().map(|site| site.site.clone()).collect::<Vec<_>>(), by_name);
    let mut found = BTreeSet::new();
    fields(&serde_json::to_value(&picture).expect("JSON"), &mut found);
    let ranked: Vec<&String> = found
        .iter()
        .filter(|name| ["rank", "place", "position", "mean", "average", "percent", "best", "worst"].iter().any(|word| name.contains(word)))
        .collect();
    assert_eq!(ranked, [""; 0], "{found:?}");
    // How much needs attention is all that sites are sorted by; a score is no part of it.
    let higher = {
        let mut other = Office::new(office.settings());
        for (name, text) in [("garden.json", rubric), ("e.json", scored("Elm", 3)), ("a.json", scored("Ash", 2))] {
            other.add(name, text.as_bytes());
        }
        other.picture().sites.iter().map(|site| site.needs).collect::<Vec<_>>()
    };
    assert_eq!(higher, [picture.sites[0].needs, picture.sites[0].needs], "3 and 2 differ in score alone");
    // In every file and on paper they stand in the same order.
    let in_order = |text: &str| {
        let places: Vec<usize> = by_name.iter().map(|name| text.find(&**name).expect("it is there")).collect();
        assert!(places.is_sorted(), "{text}");
    };
    in_order(&package::matrix(&mut office, POOL));
    in_order(&package::sites(&office));
    in_order(&prints::matrix(&mut office, POOL, Paper::A4).expect("a pool"));
}

#[test]
fn over_time_there_are_dates_with_their_scores_and_no_trend() {
    let scores = json!({"scores": [{"id": "whole", "title": "Whole", "method": "mean", "of": ["weekly", "songs"]}]});
    let mut files = vec![("garden.json".to_owned(), garden("1.0.0", scores))];
    let days = ["2024-05-12", "2024-11-12", "2025-05-12", "2025-11-12", "2026-05-12", "2026-11-12"];
    for (at, day) in days.iter().enumerate() {
        files.push((format!("{at}.json"), sent("Oak", day, "yes", json!(at % 4)).to_string()));
    }
    let files: Vec<(&str, String)> = files.iter().map(|(name, text)| (&name[..], text.clone())).collect();
    let picture = office(&files).picture();
    let history = &picture.sites[0].latest[0].history;
    assert_eq!(history.iter().filter_map(|one| one.date.as_deref()).collect::<Vec<_>>(), days);
    assert!(history.iter().all(|one| one.comparable && one.scores.len() == 1 && !one.date_shown.is_empty()), "{history:?}");
    let shown: BTreeSet<&str> = history.iter().map(|one| &one.scores[0].2 as &str).collect();
    assert_eq!(shown.len(), 4, "each has its own: {shown:?}");
    let mut found = BTreeSet::new();
    fields(&serde_json::to_value(&picture).expect("JSON"), &mut found);
    let trends: Vec<&String> =
        found.iter().filter(|name| ["trend", "slope", "median", "forecast", "run"].iter().any(|word| name.contains(word))).collect();
    assert_eq!(trends, [""; 0]);
    let told = serde_json::to_string(&picture).expect("JSON").to_lowercase();
    assert!(!["trend", "on average", "improving"].iter().any(|word| told.contains(word)), "{told}");
}

// Dates

#[test]
fn every_date_is_told_with_where_it_comes_from_and_stands_in_one_calendar() {
    let mut office = office(&mail());
    let picture = office.picture();
    let told: Vec<(&str, bool, &str)> = picture.due.iter().map(|row| (&row.site as &str, row.overdue, &row.by as &str)).collect();
    assert!(told.contains(&("Mill", true, "list")) && told.contains(&("Riverside", false, "rubric")), "{told:?}");
    let mill = picture.due.iter().find(|row| row.site == "Mill").expect("a row");
    assert_eq!(mill.sentence, "Mill: the next assessment was due on 15 November 2026, as your list of sites says.");
    let file = calendar::ics(&mut office).expect("dates");
    let events: Vec<&str> = file.split("BEGIN:VEVENT\r\n").skip(1).collect();
    assert_eq!(events.len(), picture.due.len());
    let uids: BTreeSet<&str> = file.lines().filter(|line| line.starts_with("UID:")).collect();
    assert_eq!(uids.len(), events.len(), "each site has its own");
    assert!(
        events
            .iter()
            .any(|event| event.contains("SUMMARY:Fidelity assessment due: Mill\r\n") && event.contains("DTSTART;VALUE=DATE:20261115\r\n")),
        "{file}"
    );
    assert!(file.starts_with("BEGIN:VCALENDAR\r\n") && file.ends_with("END:VEVENT\r\nEND:VCALENDAR\r\n"), "{file}");
    assert!(file.lines().all(|line| line.len() <= 76), "{file}");
    // A later result moves the entry of the same site.
    office.add("later.json", sent("Riverside", "2026-11-25", "yes", json!(3)).to_string().as_bytes());
    let later = calendar::ics(&mut office).expect("dates");
    let of = |file: &str, field: &str| -> Option<String> {
        let event = file.split("BEGIN:VEVENT").find(|event| event.contains("due: Riverside"))?;
        event.lines().find_map(|line| line.strip_prefix(field)).map(str::to_owned)
    };
    assert_eq!(of(&file, "UID:"), of(&later, "UID:"));
    assert!(of(&file, "SEQUENCE:") < of(&later, "SEQUENCE:"), "{later}");
    assert_ne!(of(&file, "DTSTART;VALUE=DATE:"), of(&later, "DTSTART;VALUE=DATE:"));
    office.set(Settings { hide_names: true, ..office.settings() });
    let hidden = calendar::ics(&mut office).expect("dates");
    assert!(!hidden.contains("Riverside") && !uids.iter().any(|uid| hidden.contains(uid)), "{hidden}");
    assert_eq!(calendar::ics(&mut Office::new(Settings::default())), None);
}

/// Today is 26 November 2026.
const PERMITS: &str = "site,region,licence_until,Certified until\n\
    Oak,North,2026-11-25,2027-02-24\nElm,North,2026-11-26,2027-02-25\nAsh,South,,31/12/2026\nMill,South,2028-01-01,2026-11-01\n";

#[test]
fn a_licence_or_certification_needs_attention_once_it_has_ended_or_is_about_to() {
    let files = |list: &str| {
        let mut files = vec![("garden.json", garden("1.0.0", json!({}))), ("sites.csv", list.to_owned())];
        files.extend(
            [("oak.json", "Oak"), ("abbey.json", "Abbey")]
                .map(|(file, team)| (file, sent(team, "2026-11-20", "yes", json!(3)).to_string())),
        );
        files
    };
    let mut read = office(&files(PERMITS));
    let picture = read.picture();
    assert_eq!(
        kinds(&picture),
        [("licence-ended", "Oak"), ("certification-ended", "Mill"), ("licence-ends", "Elm"), ("certification-ends", "Oak")],
        "the last day itself is still one of them, and so is the ninetieth from today"
    );
    let told: Vec<(&str, Option<&str>, Option<&str>)> =
        picture.attention.iter().map(|one| (&one.sentence as &str, one.since.as_deref(), one.file.as_deref())).collect();
    assert_eq!(told[0], ("Oak: the licence ended on 25 November 2026, as your list of sites says.", Some("2026-11-25"), Some("sites.csv")));
    assert_eq!(told[2], ("Elm: the licence ends on 26 November 2026, as your list of sites says.", None, Some("sites.csv")));
    let oak = picture.groups.iter().find(|one| one.site == "Oak").expect("a group");
    assert_eq!((oak.urgent, &oak.summary as &str), (false, "Licence ended; certification ends within 90 days"));
    let site = picture.sites.iter().find(|one| one.site == "Oak").expect("a site");
    assert_eq!(
        (site.licence_until.as_deref(), site.certified_until.as_deref(), site.needs.other),
        (Some("2026-11-25"), Some("2027-02-24"), 2)
    );

    // Every site stands there for each column, one without a day too: nothing is valid because nobody said that it ended.
    let rows: Vec<(&str, &str, &str)> =
        picture.permits.iter().map(|row| (&row.site as &str, &row.what as &str, &row.state as &str)).collect();
    assert_eq!(
        rows,
        [
            ("Mill", "certification", "ended"),
            ("Oak", "licence", "ended"),
            ("Elm", "licence", "ends-soon"),
            ("Oak", "certification", "ends-soon"),
            ("Elm", "certification", "dated"),
            ("Mill", "licence", "dated"),
            ("Abbey", "licence", "unknown"),
            ("Abbey", "certification", "unknown"),
            ("Ash", "licence", "unknown"),
            ("Ash", "certification", "unknown"),
        ]
    );
    assert_eq!(picture.permits[9].sentence, "Ash: your list of sites names no last day of a certification.");
    assert!(picture.left_out.iter().any(|one| one.sentence.contains("under “Certified until” is no day")), "{:?}", picture.left_out);
    let file = calendar::ics(&mut read).expect("dates");
    assert_eq!(file.matches("BEGIN:VEVENT").count(), 2 + 6, "two reviews and six last days: {file}");
    assert!(file.contains("SUMMARY:Last day of the licence: Oak\r\n") && file.contains("DTSTART;VALUE=DATE:20261125\r\n"), "{file}");
    let sites = table(&package::sites(&read));
    let row = sites.iter().find(|row| row["site"] == "Oak").expect("a row");
    assert_eq!((&row["licence_until"] as &str, &row["certified_until"] as &str), ("2026-11-25", "2027-02-24"));
    // The table of sites is a list of sites again.
    let text = package::sites(&read);
    read.add("sites-again.csv", text.as_bytes());
    let again = read.picture();
    assert_eq!((&again.permits, again.left_out), (&picture.permits, Vec::new()));
    read.set(Settings { hide_names: true, ..read.settings() });
    let hidden = serde_json::to_string(&read.picture()).expect("JSON") + &calendar::ics(&mut read).expect("dates");
    assert!(!["Oak", "Elm", "Ash", "Mill", "Abbey"].iter().any(|name| hidden.contains(name)), "{hidden}");

    // Who asks for nothing misses nothing, and without today nothing has ended.
    let mut without = office(&files("site\nOak\n"));
    assert_eq!(without.picture().permits, []);
    let mut timeless = office(&files(PERMITS));
    timeless.set(Settings { today: None, ..timeless.settings() });
    let picture = timeless.picture();
    assert_eq!(picture.attention, []);
    assert!(picture.permits.iter().all(|row| (row.state == "dated") == row.until.is_some()), "{:?}", picture.permits);
}

// Paper

#[test]
fn a_board_a_matrix_and_the_sheets_of_sites_are_documents_of_their_own() {
    let mut office = office(&mail());
    let picture = office.picture();
    let board = prints::board(&mut office, POOL).expect("a pool");
    assert_eq!(board.matches("<article").count(), 2, "a side for each");
    for text in
        [&picture.sentences[0], &picture.calls, "Riverside", "Two people lead", "Not met at 2 of 3 sites that can tell", "Self-assessed"]
    {
        assert!(board.contains(text), "{text}: {board}");
    }
    assert!(board.contains("1 other group of results is not counted here"), "{board}");
    for paper in [Paper::A4, Paper::A3] {
        let matrix = prints::matrix(&mut office, POOL, paper).expect("a pool");
        assert!(matrix.contains(if paper == Paper::A3 { "size:A3 landscape" } else { "size:A4 landscape" }), "{matrix}");
        let cells = picture.cells.iter().filter(|cell| cell.pool == POOL);
        let not_counted = picture.left_out.len() + picture.set_aside.len();
        assert_eq!(matrix.matches("<td>").count(), cells.clone().count() + not_counted);
        assert!(matrix.contains("drifted") && matrix.contains("below its target") && matrix.contains("not applicable"), "{matrix}");
    }
    let sheets = prints::sheets(&mut office, POOL).expect("sheets");
    let sites = picture.sites.iter().filter(|site| site.latest.iter().any(|one| one.pool == POOL)).count();
    assert_eq!(sheets.matches("<article").count(), sites);
    assert!(!sheets.contains("Beside the other sites"), "nothing was published");
    assert_eq!(prints::board(&mut office, "no/pool"), None);
    office.set(Settings { hide_names: true, ..office.settings() });
    assert_eq!(prints::sheets(&mut office, POOL), None, "names stand in them");
    let hidden = prints::board(&mut office, POOL).expect("a pool") + &prints::matrix(&mut office, POOL, Paper::A4).expect("a pool");
    assert!(!["Riverside", "Hillside", "Coch", "Mill"].iter().any(|name| hidden.contains(name)), "{hidden}");
}

#[test]
fn paper_says_what_it_rests_on_and_which_files_do_not_count() {
    let mut read = office(&mail());
    let picture = read.picture();
    let pool = &picture.pools[0];
    let board = prints::board(&mut read, POOL).expect("a pool");
    let matrix = prints::matrix(&mut read, POOL, Paper::A4).expect("a pool");
    for paper in [&board, &matrix] {
        for text in [
            "Self-assessed",
            "3 of the 5 sites in your list have sent a result.",
            "The results are dated from 3 November 2026 to 20 November 2026.",
            "6 files were left out.",
            &pool.title,
        ] {
            assert!(paper.contains(text), "{text}: {paper}");
        }
    }
    assert!(pool.title.contains("edition 1.0.0"), "{}", pool.title);
    // Every file with its reason, copies and rivals of one day too: which of them counts is said.
    assert_eq!(picture.left_out.len() + picture.set_aside.len(), 9);
    for one in picture.left_out.iter().chain(&picture.set_aside) {
        let told = |text: &str| text.replace('&', "&amp;").replace('<', "&lt;");
        assert!(matrix.contains(&told(&one.file)) && matrix.contains(&told(&one.sentence)), "{one:?}: {matrix}");
    }
    assert!(board.contains("The same content as a2.json; it counts once."), "{board}");
    assert!(board.contains("Left out (7)") && board.contains("And 4 more.") && board.contains("Read, and not counted (2)"), "{board}");
    // Where everything counts there is no such page.
    let mut whole = office(&mail()[..3]);
    let matrix = prints::matrix(&mut whole, POOL, Paper::A4).expect("a pool");
    assert!(matrix.matches("<article").count() == 1 && !matrix.contains("Left out ("), "{matrix}");
}

#[test]
fn a_board_has_two_sides_however_many_sites_there_are() {
    let sites: Vec<(usize, usize)> = (0..60).map(|at| (at % 3, at % 9)).collect();
    let mut office = many(&sites);
    let board = prints::board(&mut office, POOL).expect("a pool");
    assert_eq!(board.matches("<article").count(), 2);
    assert!(board.matches("<tr>").count() < 40 && board.contains("more."), "{board}");
}

#[test]
fn the_sheets_of_sites_tell_of_the_others_what_was_published_and_no_more() {
    let sites: Vec<(usize, usize)> = (0..14).map(|at| (usize::from(at >= 7), 0)).collect();
    let mut office = many(&sites);
    assert!(office.publish(POOL, Grouping::All).is_ok());
    let sheets = prints::sheets(&mut office, POOL).expect("sheets");
    assert_eq!(sheets.matches("Beside the other sites").count(), 14, "a figure goes to all sites or to none");
    assert_eq!(sheets.matches("7 of 14 sites meet this.").count(), 14);
    // All sites are at this one: it would say what each of them answered.
    assert_eq!(sheets.matches("too few sites to say").count(), 14, "{sheets}");
}

// What if

/// Three sites whose results a change of the rubric would touch in different ways.
fn tried(draft: &str) -> Result<WhatIf, String> {
    let mut office = office(&[
        ("garden.json", garden("1.0.0", json!({}))),
        ("a.json", with(sent("Riverside", "2026-11-20", "yes", json!(3)), json!({"elements": {"notes": 2}}))),
        ("a0.json", sent("Riverside", "2026-05-20", "no", json!(1)).to_string()),
        ("b.json", sent("Hillside", "2026-11-03", "no", json!(2)).to_string()),
        ("c.json", with(sent("Harbour", "2026-11-03", "yes", json!(2)), json!({"occasion": {"rater": "external"}}))),
        ("other.json", json!({"format": 1, "rubric": {"id": "orchard", "edition": "1"}, "elements": {}}).to_string()),
    ]);
    let picture = office.picture();
    let found = what_if::of(&mut office, "draft.json", draft.as_bytes());
    assert_eq!(office.picture(), picture, "nothing else changes");
    found
}

#[test]
fn a_draft_says_who_would_change_verdict_and_changes_nothing() {
    let overlay =
        json!({"format": 1, "overlay": "county", "title": "County", "rubric": "garden", "edition": "1.0.0", "minimums": {"weekly": 3}});
    let found = tried(&overlay.to_string()).expect("it can be tried");
    let verdicts: Vec<&str> = found.changes.iter().filter(|one| one.kind == "verdict").map(|one| &one.site as &str).collect();
    assert_eq!(verdicts, ["Harbour"], "Hillside is not met either way, Riverside met either way");
    let rules: Vec<&str> = found.changes.iter().filter(|one| one.kind == "rule").map(|one| &one.sentence as &str).collect();
    assert_eq!(
        rules,
        [
            "Harbour (rated by: somebody from outside), “Every week”: met now, not met with the draft.",
            "Hillside, “Every week”: met now, not met with the draft."
        ]
    );
    assert_eq!((found.results, found.verdicts, found.rules, found.scores, found.unchanged), (3, 1, 2, 0, 1));
    assert_eq!(
        found.sentences,
        [
            "With Garden, edition 1.0.0, under the local rules “County”: 1 of 3 results would have another verdict; no result would have \
             another score; no result would have another band.",
            "1 result would stay as it is."
        ]
    );
    // A draft edition: a score of its own, and a non-negotiable that nobody has answered yet.
    let elements = json!([
        element("two-lead", json!({"scale": "yes-no", "role": "non-negotiable", "title": "Two people lead", "not_applicable": true})),
        element("outside", json!({"scale": "yes-no", "role": "non-negotiable", "title": "Once outside"})),
        scale("weekly", 0, 4, json!({"minimum": 1, "title": "Every week"})),
    ]);
    let draft = garden("1.1.0", json!({"elements": elements}));
    let found = tried(&draft).expect("it can be tried");
    assert_eq!((found.results, found.verdicts, found.edition.as_str()), (3, 2, "1.1.0"), "{found:?}");
    assert!(
        found.changes.iter().any(|one| one.sentence == "Hillside, “Once outside”: not part of it now, not answered with the draft."),
        "{found:#?}"
    );
    assert!(found.scores > 0, "{found:#?}");
    // The rubric as it is changes nothing, and says so.
    let found = tried(&garden("1.0.0", json!({}))).expect("it can be tried");
    assert_eq!((found.changes.len(), found.unchanged, found.sentences[1].as_str()), (0, 3, "Nothing would change in any result."));
}

#[test]
fn a_rubric_that_is_refused_says_first_why() {
    // Doubts that refuse nothing come before it in the file.
    let wrong = garden(
        "1.0.0",
        json!({"scores": [{"id": "whole", "title": "Whole", "method": "mean", "of": ["weekly", "songs"], "targets": {"minimum": 3}}]}),
    );
    let picture = office(&[("garden.json", wrong)]).picture();
    let told = &picture.left_out[0].sentence;
    assert!(told.starts_with("It cannot be read: unknown-stage at "), "{told}");
}

#[test]
fn what_cannot_be_tried_says_why() {
    let other = garden("1.0.0", json!({"id": "meadow"}));
    assert!(tried(&other).expect_err("another rubric").contains("No result that has been read"));
    assert!(tried("{\"a\": 1}").expect_err("no draft").contains("neither a rubric nor local rules"));
    assert!(tried("{\"format\": 1,").expect_err("broken").starts_with("It cannot be read"));
    assert!(tried(&garden("1.0.0", json!({"elements": []}))).expect_err("no elements").starts_with("It cannot be read"));
    let overlay = json!({"format": 1, "overlay": "county", "title": "County", "rubric": "garden", "minimums": {"nothing": 3}});
    assert!(tried(&overlay.to_string()).expect_err("no such element").contains("nothing"));
}

// Agreement

#[test]
fn self_ratings_stand_beside_those_of_others_and_under_ten_pairs_nothing_is_claimed() {
    let pair = |sites: usize, months: bool| -> Picture {
        let mut office = office(&[("garden.json", garden("1.0.0", json!({})))]);
        for at in 0..sites {
            let site = format!("Site {at:02}");
            let own = sent(&site, "2026-11-03", "yes", json!(3));
            let month = if months { "2026-11-28" } else { "2026-12-01" };
            let theirs = if at == 0 { json!(3) } else { json!(1) };
            let mut other = sent(&site, month, "yes", theirs);
            other["elements"]["songs"] = json!({"unable_to_determine": true});
            let other = with(other, json!({"occasion": {"rater": "external"}}));
            office.add(&format!("{at}.json"), own.to_string().as_bytes());
            office.add(&format!("{at}x.json"), other.as_bytes());
        }
        office.picture()
    };
    let row = |picture: &Picture, element: &str| picture.agreement.iter().find(|one| one.element == element).expect("a row").clone();
    let picture = pair(3, true);
    let weekly = row(&picture, "weekly");
    assert_eq!(
        (weekly.pairs, weekly.same, weekly.own_higher, weekly.own_lower, weekly.enough),
        (3, 1, 2, 0, false),
        "{:?}",
        picture.agreement
    );
    assert_eq!(weekly.sentence, "3 pairs: the same in 1; the team’s own rating is higher in 2 and lower in 0.");
    assert_eq!(weekly.claim, "Fewer than 10 pairs: nothing follows for other sites.");
    assert_eq!(weekly.differences[0], "Site 01, 28 November 2026: its own 3; somebody from outside: 1. Its own is higher.");
    assert_eq!(row(&picture, "songs").sentence, "No pair can be compared; 3 more have only one rating.");
    assert!(!row(&picture, "two-lead").claim.contains("In most"));
    assert!(picture.agreement.iter().all(|one| one.element != "notes"), "nobody has rated it");
    // Another month is no pair.
    assert_eq!(pair(3, false).agreement, []);
    let weekly = row(&pair(10, true), "weekly");
    assert_eq!(
        (&weekly.sentence as &str, &weekly.claim as &str),
        (
            "10 pairs: the same in 1; the team’s own rating is higher in 9 and lower in 0.",
            "In most of the pairs the team’s own rating is higher than that of somebody from outside."
        )
    );
    for (sites, months) in [(3, true), (12, true)] {
        let told = serde_json::to_string(&pair(sites, months).agreement).expect("JSON").to_lowercase();
        assert!(!told.contains("bias") && (sites >= 10 || !told.contains("in most")), "{told}");
    }
}

// Tables

fn table(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heading = reader.headers().expect("a heading").clone();
    let rows = reader.records().map(|row| heading.iter().map(str::to_owned).zip(row.expect("a row").iter().map(str::to_owned)).collect());
    rows.collect()
}

#[test]
fn the_package_says_of_each_column_what_it_holds() {
    let mut office = office(&mail());
    office.picture();
    let descriptor: Value = serde_json::from_str(&package::descriptor(&office)).expect("JSON");
    let (results, sites) = (table(&package::csv(&office, false)), table(&package::sites(&office)));
    assert_eq!(results.len(), 9 * 4, "every result that was read, those set aside too");
    let sites_named: BTreeSet<&str> = sites.iter().map(|row| &row["site"] as &str).collect();
    assert_eq!(sites_named.len(), sites.len());
    for (resource, rows) in descriptor["resources"].as_array().expect("a list").iter().zip([&results, &sites]) {
        let fields = resource["schema"]["fields"].as_array().expect("a list");
        assert_eq!(
            fields.iter().map(|field| field["name"].as_str().expect("a name")).collect::<BTreeSet<_>>(),
            rows[0].keys().map(String::as_str).collect()
        );
        let key: Vec<&str> = resource["schema"]["primaryKey"].as_array().expect("a list").iter().filter_map(Value::as_str).collect();
        let keys: BTreeSet<Vec<&str>> = rows.iter().map(|row| key.iter().map(|column| &row[*column] as &str).collect()).collect();
        assert_eq!(keys.len(), rows.len(), "the key is one");
        for (field, cell) in rows.iter().flat_map(|row| fields.iter().map(|field| (field, &row[field["name"].as_str().expect("a name")]))) {
            let fits = match field["type"].as_str() {
                _ if cell.is_empty() => true,
                Some("date") => fidelity_check::date::Date::parse(cell).is_some(),
                Some("number") => fidelity_check::number::Exact::parse(cell).is_ok(),
                Some("integer") => cell.parse::<u32>().is_ok(),
                Some("boolean") => cell == "true" || cell == "false",
                _ => field["constraints"]["enum"].as_array().is_none_or(|words| words.iter().any(|word| word == cell)),
            };
            assert!(fits, "{field}: {cell}");
        }
    }
    assert!(results.iter().all(|row| sites_named.contains(&row["site"] as &str)));
    let row = results.iter().find(|row| row["file"] == "a2.json" && row["element_id"] == "two-lead").expect("a row");
    let cells = ["occasion_no", "comparable_with_before", "gate_since", "before_date", "findings", "region", "site_size"]
        .map(|column| &row[column] as &str);
    assert_eq!(cells, ["2", "true", "2026-11-20", "2026-05-20", "drift not-met", "North", "3"]);
    let row = results.iter().find(|row| row["file"] == "e.json" && row["element_id"] == "songs").expect("a row");
    assert_eq!(
        ["adaptation_count", "adaptations_not_agreed", "action_open", "action_overdue"].map(|column| &row[column] as &str),
        ["1", "1", "1", "1"]
    );
    let lines: Vec<BTreeMap<String, String>> =
        package::ndjson(&office, false).lines().map(|line| serde_json::from_str(line).expect("JSON")).collect();
    assert_eq!(lines, results);
    let matrix = package::matrix(&mut office, "garden/1//full/self");
    assert!(matrix.contains("Riverside,drifted,met,below its target,not answered"), "{matrix}");
}

#[test]
fn the_table_of_sites_by_elements_says_what_the_page_shows() {
    let mut office = office(&mail());
    let picture = office.picture();
    for pool in &picture.pools {
        let text = package::matrix(&mut office, &pool.id);
        let rows = table(text.trim_start_matches('\u{feff}'));
        let elements: Vec<&ElementTally> = picture.elements.iter().filter(|one| one.pool == pool.id).collect();
        assert_eq!((rows.len(), rows[0].len()), (pool.sites, elements.len() + 1), "{text}");
        for (row, element) in rows.iter().flat_map(|row| elements.iter().map(move |element| (row, element))) {
            let of = |cell: &&CellFacts| cell.pool == pool.id && cell.site == row["site"] && cell.element == element.element;
            let cell = picture.cells.iter().find(of).expect("a cell");
            let shown = if cell.drifted { "drifted" } else { &cell.status_shown };
            assert_eq!(row[&format!("{} {}", element.number, element.title)], shown, "{cell:?}");
        }
    }
}

/// The query of `docs/files.md` and `docs/office.md` in plain Rust: met at one assessment, not met at the site's next, by quarter.
fn drift_by_query(rows: &[BTreeMap<String, String>]) -> BTreeMap<(String, String, String), (usize, Vec<String>)> {
    let counts = |row: &&BTreeMap<String, String>| {
        row["element_role"] == "non-negotiable" && !row["occasion_no"].is_empty() && !row["date"].is_empty()
    };
    let mut rows: Vec<&BTreeMap<String, String>> = rows.iter().filter(counts).collect();
    rows.sort_by_key(|row| row["date"].clone());
    let mut before: BTreeMap<[&str; 3], &str> = BTreeMap::new();
    let mut found: BTreeMap<(String, String, String), (usize, Vec<String>)> = BTreeMap::new();
    for row in rows {
        let then = before.insert([&row["pool"], &row["site"], &row["element_id"]], &row["gate_status"]);
        let month: usize = row["date"][5..7].parse().expect("a month");
        let quarter = format!("{}-Q{}", &row["date"][..4], (month - 1) / 3 + 1);
        let entry = found.entry((row["pool"].clone(), row["element_id"].clone(), quarter)).or_default();
        entry.0 += 1;
        if then == Some("met") && row["gate_status"] == "not-met" {
            entry.1.push(row["site"].clone());
        }
    }
    found.retain(|_, (_, sites)| !sites.is_empty());
    found.values_mut().for_each(|(_, sites)| sites.sort());
    found
}

/// The queries of `docs/office.md` over what stands now: sites that meet a non-negotiable, that do not, and of which nobody can tell.
fn tallies_by_query(rows: &[BTreeMap<String, String>]) -> BTreeMap<(String, String), [usize; 3]> {
    let number = |row: &BTreeMap<String, String>| row["occasion_no"].parse::<usize>().ok();
    let mut last: BTreeMap<[&str; 2], usize> = BTreeMap::new();
    for row in rows {
        if let Some(number) = number(row) {
            let last = last.entry([&row["pool"], &row["site"]]).or_default();
            *last = number.max(*last);
        }
    }
    let mut found: BTreeMap<(String, String), [usize; 3]> = BTreeMap::new();
    for row in rows.iter().filter(|row| number(row).is_some_and(|number| last[&[&row["pool"] as &str, &row["site"]]] == number)) {
        let applies = !["not-applicable", "not-in-play"].contains(&(&row["status"] as &str));
        let standing = ["met", "not-met", "cannot-confirm"].iter().position(|code| *code == row["gate_status"]);
        if let (true, "non-negotiable", Some(at)) = (applies, &row["element_role"] as &str, standing) {
            found.entry((row["pool"].clone(), row["element_id"].clone())).or_default()[at] += 1;
        }
    }
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]

    #[test]
    fn drift_failing_elements_and_figures_are_those_of_the_queries(results in prop::collection::vec((0..20usize, 0..10usize, 0..3usize, 0..5usize, 0..2usize), 1..120)) {
        let mut office = office(&[("garden.json", garden("1.0.0", json!({})))]);
        for (at, (site, month, two_lead, weekly, rater)) in results.into_iter().enumerate() {
            let day = format!("2026-{:02}-{:02}", month + 1, site + 1);
            let answers = with(
                sent(&format!("Site {site}"), &day, "yes", if weekly == 4 { json!({"unable_to_determine": true}) } else { json!(weekly) }),
                json!({"occasion": {"rater": (["self", "external"][rater])}, "elements": {"two-lead": ([json!("yes"), json!("no"), json!({"not_applicable": "x"})][two_lead])}}),
            );
            office.add(&format!("{at}.json"), answers.as_bytes());
        }
        let picture = office.picture();
        let rows = table(&package::csv(&office, false));
        let told: BTreeMap<(String, String, String), (usize, Vec<String>)> =
            picture.drift.into_iter().map(|row| ((row.pool, row.element, row.quarter), (row.assessed, row.sites))).collect();
        prop_assert_eq!(told, drift_by_query(&rows));
        let standing = picture.elements.iter().filter(|one| one.non_negotiable && one.met + one.not_met + one.cannot_confirm > 0);
        let tallies = standing.map(|one| ((one.pool.clone(), one.element.clone()), [one.met, one.not_met, one.cannot_confirm])).collect();
        prop_assert_eq!(tallies_by_query(&rows), tallies);
        for pool in picture.pools.iter().map(|one| &one.id) {
            let published = office.publish(pool, Grouping::All).expect("the first publication").figures;
            let told: Vec<_> = published.iter().map(|one| (one.element.clone(), one.given())).collect();
            let query = tallies_by_query(&rows).into_iter().filter(|((of, _), _)| of == pool);
            let query = query.map(|((_, element), [met, not_met, _])| (element, (met > 5 && not_met > 5).then_some((met, met + not_met))));
            prop_assert_eq!(told, query.filter(|(element, _)| published.iter().any(|one| one.element == *element)).collect::<Vec<_>>());
        }
    }
}

// What sites are told of each other

/// Sites with answers to one element and regions, as an office.
fn many(sites: &[(usize, usize)]) -> Office {
    let mut register = "site,region,stage\n".to_owned();
    let mut office = office(&[("garden.json", garden("1.0.0", json!({})))]);
    for (at, (answer, group)) in sites.iter().enumerate() {
        register += &format!("Site {at},R{},S{}\n", group % 3, group / 3);
        let answers = with(
            sent(&format!("Site {at}"), "2026-11-12", "yes", json!(3)),
            json!({"elements": {"two-lead": ([json!("yes"), json!("no"), json!({"unable_to_determine": true})][*answer])}}),
        );
        office.add(&format!("{at}.json"), answers.as_bytes());
    }
    office.add("sites.csv", register.as_bytes());
    office.picture();
    office
}

const POOL: &str = "garden/1//full/self";

/// Every set of sites of which an exact count can be had by adding and subtracting published figures: each with how many meet it.
fn found_by_subtraction(published: &[Publication]) -> Vec<BTreeMap<String, bool>> {
    let told: Vec<&BTreeMap<String, bool>> = published
        .iter()
        .flat_map(|one| &one.figures)
        .filter(|one| one.element == "two-lead" && one.given().is_some())
        .map(|one| &one.sites)
        .collect();
    let mut found = Vec::new();
    // Every sum of figures of sites that do not overlap, less every sum of figures within it.
    let sums: Vec<BTreeMap<String, bool>> = (1..1u32 << told.len())
        .filter_map(|choice| {
            let mut sum: BTreeMap<String, bool> = BTreeMap::new();
            for figure in (0..told.len()).filter(|at| choice >> at & 1 == 1).map(|at| told[at]) {
                if figure.keys().any(|site| sum.contains_key(site)) {
                    return None;
                }
                sum.extend(figure.clone());
            }
            Some(sum)
        })
        .collect();
    for whole in &sums {
        found.push(whole.clone());
        for part in sums.iter().filter(|part| part.len() < whole.len() && part.iter().all(|(site, met)| whole.get(site) == Some(met))) {
            found.push(whole.iter().filter(|(site, _)| !part.contains_key(*site)).map(|(site, met)| (site.clone(), *met)).collect());
        }
    }
    found
}

/// Whatever can be found, a site that takes its own answer away is left with at least so many on both sides.
fn gives_nobody_away(published: &[Publication]) -> Result<(), TestCaseError> {
    for set in found_by_subtraction(published) {
        let met = set.values().filter(|met| **met).count();
        let rest = set.len() - met;
        // Whoever reads it is one of those who meet it, one of those who do not, or neither.
        for (met, rest) in [(met, rest), (met.saturating_sub(1), rest), (met, rest.saturating_sub(1))] {
            prop_assert!(met >= FEWEST && rest >= FEWEST, "{met} and {rest} of {:?}", set);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn nobody_finds_out_what_one_site_answered(
        sites in prop::collection::vec((0..3usize, 0..9usize), 1..60),
        order in prop::sample::select(vec![[0, 1, 2], [1, 2, 0], [2, 0, 1]]),
        changed in 0..60usize,
    ) {
        let mut office = many(&sites);
        for grouping in order.map(|at| Grouping::ALL[at]) {
            let before = office.published().to_vec();
            match office.publish(POOL, grouping) {
                Ok(_) => gives_nobody_away(office.published())?,
                Err(_) => prop_assert_eq!(office.published(), &before[..], "what is refused is not published"),
            }
        }
        // The same again is nothing new; with one answer changed, it would be.
        let again = office.published().first().map(|one| one.grouping);
        if let Some(grouping) = again {
            prop_assert!(office.publish(POOL, grouping).is_ok());
            let other = with(sent(&format!("Site {}", changed % sites.len()), "2026-11-20", "no", json!(3)), json!({}));
            office.add("changed.json", other.as_bytes());
            let _ = office.publish(POOL, grouping);
            gives_nobody_away(office.published())?;
            // A collection remembers what was published.
            let mut opened = Office::new(office.settings());
            opened.add("all.json", collection::write(&office).as_bytes());
            opened.picture();
            prop_assert_eq!(opened.published(), office.published());
        }
    }
}

#[test]
fn a_figure_is_given_from_the_sixth_on_both_sides() {
    let sites = |met: usize, rest: usize| -> Vec<(usize, usize)> { (0..met).map(|_| (0, 0)).chain((0..rest).map(|_| (1, 0))).collect() };
    let given = |met: usize, rest: usize| {
        let publication = many(&sites(met, rest)).publish(POOL, Grouping::All).expect("the first");
        publication.figures.iter().find(|one| one.element == "two-lead").expect("a figure").given()
    };
    assert_eq!(given(6, 6), Some((6, 12)));
    for (met, rest) in [(5, 20), (20, 5), (0, 20), (20, 0), (5, 5), (1, 0)] {
        assert_eq!(given(met, rest), None, "{met} and {rest}");
    }
    // By region, after all: the difference of two regions would be the third.
    let third: Vec<(usize, usize)> = (0..60).map(|at| (at % 2, at / 2 % 3)).chain([(0, 1)]).collect();
    let mut office = many(&third);
    assert!(office.publish(POOL, Grouping::All).is_ok());
    assert!(office.publish(POOL, Grouping::Region).is_ok(), "every part is large enough");
    let mut small: Vec<(usize, usize)> = (0..40).map(|at| (at % 2, at / 2 % 2)).collect();
    small.extend([(0, 2), (1, 2)]);
    let mut office = many(&small);
    assert!(office.publish(POOL, Grouping::Region).is_ok());
    assert_eq!(
        office.publish(POOL, Grouping::All).map_err(|refusal| refusal.element),
        Err("two-lead".to_owned()),
        "two sites would be shown"
    );
}

#[test]
fn every_file_that_was_given_is_counted_and_one_that_nobody_could_read_is_named() {
    let rubric = garden("1.0.0", json!({}));
    let result = sent("Oak", "2026-05-01", "yes", json!(3)).to_string();
    let list = "site\nOak\nOak\nElm\n".to_owned();
    let mut office = office(&[
        ("oak.json", result.clone()),
        ("copy.json", result),
        ("garden.json", rubric.clone()),
        ("again.json", rubric),
        ("sites.csv", list),
        ("broken.json", "{".to_owned()),
        ("other.json", json!({"rubric": {"id": "unknown"}, "elements": {}}).to_string()),
    ]);
    office.add_nothing("gone.json");
    let picture = office.picture();
    office.add("sites.xlsx", b"PK\x03\x04 and so on");
    let packed = office.picture().left_out.into_iter().find(|one| one.file == "sites.xlsx").expect("it is named");
    assert!(packed.reason == "packed" && packed.sentence.contains("take them out of an archive first"), "{}", packed.sentence);
    assert_eq!(office.files(), 9, "a line of the list that was passed over is no file: {:?}", picture.left_out);
    let gone = picture.left_out.iter().find(|one| one.file == "gone.json").expect("it is named");
    assert!(gone.sentence.contains("the browser did not give what is in it"), "{}", gone.sentence);
}

// Many sites

#[test]
fn a_list_of_thousands_of_sites_is_looked_up_and_not_gone_through_for_each() {
    // Comparing each name with all others, this took minutes.
    let mut list = "site,region,next_due,licence_until\n".to_owned();
    (0..5_000).for_each(|at| list += &format!("Place {at},Region {},2026-11-01,2027-01-01\n", at % 7));
    let mut files = vec![("garden.json", garden("1.0.0", json!({}))), ("sites.csv", list + "PLACE 4999,,,\n")];
    let results: Vec<(String, String)> = (4_990..5_010)
        .map(|at| {
            (format!("{at}.json"), sent(&format!("place {at}"), "2026-05-20", if at % 2 == 0 { "no" } else { "yes" }, json!(3)).to_string())
        })
        .collect();
    files.extend(results.iter().map(|(file, text)| (file as &str, text.clone())));
    let mut office = office(&files);
    let picture = office.picture();
    assert_eq!((picture.sites.len(), picture.missing.len(), picture.unlisted.len()), (5_010, 4_990, 10));
    assert_eq!(picture.left_out.iter().map(|one| &one.sentence as &str).collect::<Vec<_>>().len(), 1, "the last line");
    assert!(picture.left_out[0].sentence.starts_with("Line 5002 of"), "{:?}", picture.left_out);
    let last = picture.sites.iter().find(|site| site.site == "Place 4999").expect("a site");
    assert_eq!((&last.region as &str, last.results, last.overdue, last.needs.other), ("Region 1", 1, true, 2));
    assert_eq!(picture.groups.len(), 5_010, "each is overdue");
    assert_eq!(table(&package::sites(&office)).len(), 5_010);
    let found = what_if::of(&mut office, "draft.json", garden("1.1.0", json!({})).as_bytes()).expect("a draft");
    assert_eq!((found.results, found.unchanged), (20, 20));
}
