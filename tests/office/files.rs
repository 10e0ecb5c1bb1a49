//! What comes in: results, lists of sites, collections and workbooks, whole or broken.
//!
//! In: files as they come in the mail. Out: failures where one is lost without a word, counted twice, or read otherwise than it says.

use crate::{common, garden, mail, office, sent, table};
use fidelity_check::office::{Office, Settings, Why, collection, package, what_if};
use fidelity_check::studio::workbook::lists;
use fidelity_check::words::Language;
use fidelity_check::workbook::{Cell, Workbook};
use serde_json::json;

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
