//! Tables as owners have them, and the rubric that each should become: every folder of `tests/studio/` is one.
//!
//! In: a clipboard (`clipboard.html`, `clipboard.tsv`) or files, and `expected.json`. Out: the first difference between that and
//! what accepting every guess gives.

mod common;

use common::{file, place};
use fidelity_check::rubric::Rubric;
use fidelity_check::studio::desk::Desk;
use fidelity_check::studio::edit::Edit;
use fidelity_check::studio::file as files;
use fidelity_check::studio::json::Json;
use fidelity_check::studio::packed::Rows;
use fidelity_check::studio::preview::Preview;
use fidelity_check::studio::refused::Refused;
use fidelity_check::studio::table::Book;
use fidelity_check::studio::template;
use fidelity_check::words::Language;
use serde_json::Value;

/// The preview of a folder's clipboard.
fn pasted(folder: &str) -> Preview {
    let html = std::fs::read_to_string(place(&format!("{folder}/clipboard.html"))).unwrap_or_default();
    let text = std::fs::read_to_string(place(&format!("{folder}/clipboard.tsv"))).unwrap_or_default();
    let book = files::pasted(&html, &text).unwrap_or_else(|refused| panic!("{folder}: {refused:?}"));
    Preview::new(book).unwrap_or_else(|refused| panic!("{folder}: {refused:?}"))
}

/// Every folder below a folder.
fn folders(below: &str) -> Vec<String> {
    let entries = std::fs::read_dir(place(below)).unwrap_or_else(|error| panic!("{below}: {error}"));
    let mut names: Vec<String> = entries
        .filter_map(Result::ok)
        .filter(|entry| entry.path().is_dir())
        .map(|entry| format!("{below}/{}", entry.file_name().to_string_lossy()))
        .collect();
    names.sort();
    names
}

/// Lists where two documents differ.
fn differences(found: &Value, expected: &Value, path: &str, all: &mut Vec<String>) {
    match (found, expected) {
        (Value::Object(found), Value::Object(expected)) => {
            for (key, value) in expected {
                match found.get(key) {
                    Some(other) => differences(other, value, &format!("{path}.{key}"), all),
                    None => all.push(format!("{path}.{key}: missing {value}")),
                }
            }
            all.extend(
                found
                    .iter()
                    .filter(|(key, _)| !expected.contains_key(*key))
                    .map(|(key, value)| format!("{path}.{key}: not expected {value}")),
            );
        }
        (Value::Array(found), Value::Array(expected)) => {
            for (at, (one, other)) in found.iter().zip(expected).enumerate() {
                differences(one, other, &format!("{path}[{at}]"), all);
            }
            if found.len() != expected.len() {
                all.push(format!("{path}: {} items, expected {}", found.len(), expected.len()));
            }
        }
        (found, expected) if found != expected => all.push(format!("{path}: found {found}, expected {expected}")),
        _ => {}
    }
}

#[track_caller]
fn same(found: &str, expected: &str, name: &str) {
    let value = |text: &str| serde_json::from_str::<Value>(text).unwrap_or_else(|error| panic!("{name}: {error}"));
    let mut all = Vec::new();
    differences(&value(found), &value(expected), "", &mut all);
    assert!(all.is_empty(), "{name}:\n  {}", all.join("\n  "));
}

#[test]
fn accepting_every_guess_gives_the_rubric_of_each_clipboard() {
    let mut wrong = Vec::new();
    for folder in folders("tests/studio/clipboard") {
        let preview = pasted(&folder);
        let (text, _) = preview.accept();
        if let Err(problems) = Rubric::parse(&text) {
            wrong.push(format!("{folder}: refused: {}", problems[0]));
        }
        let result = std::panic::catch_unwind(|| same(&text, &file(&format!("{folder}/expected.json")), &folder));
        if result.is_err() {
            wrong.push(folder);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The preview of a file.
fn opened(path: &str) -> Preview {
    let bytes = std::fs::read(place(path)).unwrap_or_else(|error| panic!("{path}: {error}"));
    let sheets = match files::recognise(path, &bytes) {
        Ok(files::Kind::Sheets(sheets)) => sheets,
        other => panic!("{path}: {other:?}"),
    };
    Preview::new(Book { sheets }).unwrap_or_else(|refused| panic!("{path}: {refused:?}"))
}

#[test]
fn accepting_every_guess_gives_the_rubric_of_each_workbook() {
    let mut wrong = Vec::new();
    let workbooks = common::files("tests/studio/spreadsheets", ".xlsx");
    assert!(workbooks.len() >= 2, "{workbooks:?}");
    for path in workbooks {
        let (text, _) = opened(&path).accept();
        let expected = file(&path.replace(".xlsx", ".expected.json"));
        if std::panic::catch_unwind(|| same(&text, &expected, &path)).is_err() {
            wrong.push(path);
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_files_of_a_template_give_the_rubric_of_its_workbook() {
    let folder = "tests/studio/spreadsheets/template-filled-csv";
    let mut paths = common::files(folder, ".csv");
    let expected = file(&format!("{folder}/expected.json"));
    for turn in 0..2 {
        let sheets = paths.iter().flat_map(|path| {
            // The second time nothing names the files, as where a page hands over blobs.
            let name = if turn == 0 { path.as_str() } else { "" };
            match files::recognise(name, &std::fs::read(place(path)).expect("a file")) {
                Ok(files::Kind::Sheets(sheets)) => sheets,
                other => panic!("{path}: {other:?}"),
            }
        });
        let preview = Preview::new(Book { sheets: sheets.collect() }).expect("a template");
        same(&preview.accept().0, &expected, folder);
        let asked: Vec<&str> = preview.reading().questions.iter().map(|question| question.id.as_str()).collect();
        assert_eq!(asked.iter().filter(|id| !id.starts_with("column-")).collect::<Vec<_>>(), [&"whole-group-size"]);
        let left: Vec<String> = preview.reading().left_out.iter().map(|said| said.say(Language::En)).collect();
        assert!(left.len() == 1 && left[0].contains("owner"), "{left:?}");
        paths.reverse();
    }
}

/// Every rubric that the repository ships or accepts.
fn rubrics() -> Vec<String> {
    let mut all = common::files("programmes", ".json");
    all.extend(folders("tests/rubrics/accepted").iter().map(|folder| format!("{folder}/rubric.json")));
    all.extend(common::files("docs/rubric/steps", ".json"));
    all.extend(common::files("tests/studio/spreadsheets", ".expected.json"));
    all
}

fn json(text: &str) -> Json {
    Json::parse(text).unwrap_or_else(|| panic!("JSON: {text}"))
}

/// What the sheets of a template give when they are read.
fn read_back(sheets: &[(&'static str, Rows)]) -> Preview {
    Preview::new(template::write::book(sheets)).expect("a template")
}

#[track_caller]
fn round(text: &str, name: &str) -> template::write::Written {
    let rubric = json(text);
    let written = template::write::write(&rubric);
    let preview = read_back(&written.sheets);
    let meant = template::write::normal(&rubric).compact();
    same(&template::write::normal(&preview.reading().rubric).compact(), &meant, name);
    let (_, problems) = preview.accept();
    let before: Vec<&str> =
        Rubric::parse(&rubric.compact()).map_or_else(|_| Vec::new(), |rubric| rubric.warnings.iter().map(|one| one.code()).collect());
    let after: Vec<&str> = problems.iter().map(|one| one.code()).collect();
    assert_eq!(after, before, "{name}: {problems:?}");
    written
}

#[test]
fn every_rubric_opens_and_is_saved_byte_for_byte_and_an_edit_leaves_the_rest() {
    for path in &rubrics() {
        let text = file(path);
        let mut desk = Desk::default();
        desk.open(&[(path.clone(), text.as_bytes().to_vec())]).unwrap_or_else(|refused| panic!("{path}: {refused:?}"));
        assert_eq!(desk.draft().text(), text, "{path}");
        let edition = Edit::Value { place: "edition".into(), value: "77.0.0".into() };
        assert!(desk.edit(&edition), "{path}");
        let differ: Vec<(&str, &str)> = text.lines().zip(desk.draft().text().lines()).filter(|(one, other)| one != other).collect();
        assert_eq!((differ.len(), text.lines().count()), (1, desk.draft().text().lines().count()), "{path}: {differ:?}");
        assert!(differ[0].1.contains("\"edition\": \"77.0.0\""), "{path}: {differ:?}");
        assert!(desk.undo().is_some() && desk.draft().text() == text && desk.undo().is_none(), "{path}");
    }
}

#[test]
fn every_rubric_goes_through_a_template_and_comes_back() {
    let all = rubrics();
    assert!(all.len() > 20, "{}", all.len());
    for path in &all {
        let written = round(&file(path), path);
        let names: Vec<&str> = written.sheets.iter().map(|(name, _)| *name).collect();
        assert_eq!(names, ["programme", "elements", "scales", "scores", "more"]);
    }
}

#[test]
fn what_the_cells_of_a_template_hold_is_not_held_twice() {
    let text = file("tests/studio/spreadsheets/template-filled.expected.json");
    assert_eq!(round(&text, "the sample").more, ["gates"]);
}

/// A rubric in a few lines for people: titles, levels, what is asked, what is left out.
fn told(preview: &Preview) -> String {
    let (text, problems) = preview.accept();
    let rubric: Value = serde_json::from_str(&text).expect("JSON");
    let mut out = String::new();
    for field in ["id", "edition", "title", "languages", "publisher", "contact", "licence", "introduction", "minutes", "review_months"] {
        if let Some(value) = rubric.get(field).filter(|value| *value != "0.1.0") {
            out.push_str(&format!("{field}: {}\n", words(value)));
        }
    }
    for (id, scale) in rubric["scales"].as_object().into_iter().flatten() {
        out.push_str(&format!("scale {id}: {}\n", levels(&scale["anchors"])));
    }
    elements(&rubric, &mut out);
    domains(&rubric, 1, &mut out);
    if let Some(scores) = rubric.get("scores") {
        out.push_str(&format!("scores: {scores}\n"));
    }
    out.push_str("\nasked:\n");
    for question in preview.reading().questions.iter().filter(|question| !question.id.contains("column-")) {
        out.push_str(&format!("  {} [{}] {}\n", question.id, question.guess, question.about.say(Language::En)));
    }
    for column in &preview.reading().columns {
        out.push_str(&format!("  {} [{}] {}\n", column.id, column.guess, column.heading));
    }
    for said in &preview.reading().placed {
        out.push_str(&format!("placed: {}\n", said.say(Language::En)));
    }
    out.push_str("left out:\n");
    for said in &preview.reading().left_out {
        out.push_str(&format!("  {}\n", said.say(Language::En)));
    }
    out.push_str("checked:\n");
    for problem in &problems {
        out.push_str(&format!("  {} at {}\n", problem.code(), problem.path));
    }
    out
}

fn words(value: &Value) -> String {
    match value {
        Value::String(text) => text.replace('\n', " ¶ "),
        Value::Array(items) => items.iter().map(words).collect::<Vec<_>>().join(", "),
        Value::Object(texts) => texts.iter().map(|(code, text)| format!("{code} {}", words(text))).collect::<Vec<_>>().join(" | "),
        other => other.to_string(),
    }
}

fn levels(anchors: &Value) -> String {
    let level = |anchor: &Value| {
        let label = anchor.get("label").map(|label| format!(" [{}]", words(label))).unwrap_or_default();
        let text = anchor.get("text").map(|text| format!(" {}", words(text))).unwrap_or_default();
        format!("{}{label}{text}", anchor["points"])
    };
    anchors.as_array().into_iter().flatten().map(level).collect::<Vec<_>>().join("; ")
}

fn domains(group: &Value, depth: usize, out: &mut String) {
    for domain in group["domains"].as_array().into_iter().flatten() {
        out.push_str(&format!("{} {} ({})\n", "#".repeat(depth), words(&domain["title"]), words(&domain["id"])));
        if let Some(guidance) = domain.get("guidance") {
            out.push_str(&format!("  {}\n", words(guidance)));
        }
        elements(domain, out);
        domains(domain, depth + 1, out);
    }
}

fn elements(group: &Value, out: &mut String) {
    for element in group["elements"].as_array().into_iter().flatten() {
        out.push_str(&format!("- {} ({})\n", words(&element["title"]), words(&element["id"])));
        for (field, value) in element.as_object().into_iter().flatten() {
            let line = match field.as_str() {
                "id" | "title" => continue,
                "anchors" => levels(value),
                _ => format!("{field}: {}", words(value)),
            };
            out.push_str(&format!("    {line}\n"));
        }
    }
}

#[test]
fn further_tables_are_read_as_told() {
    let mut wrong = Vec::new();
    let update = std::env::var_os("UPDATE_GOLDEN").is_some();
    let mut count = 0;
    for ending in [".tsv", ".html", ".txt", ".csv"] {
        for path in common::files("tests/studio/tables", ending) {
            count += 1;
            let text = file(&path);
            let book = match ending {
                ".html" => files::pasted(&text, ""),
                ".csv" => files::recognise(&path, text.as_bytes()).map(|kind| match kind {
                    files::Kind::Sheets(sheets) => Book { sheets },
                    _ => panic!("{path}: a table"),
                }),
                _ => files::pasted("", &text),
            };
            let told = match book.and_then(Preview::new) {
                Ok(preview) => {
                    // What the checker says of gaps has been shown before.
                    let gaps = preview.accept().1.iter().filter(|problem| problem.code() == "band-gap").count();
                    let shown = preview.reading().questions.iter().filter(|question| question.id.starts_with("gap-")).count();
                    assert_eq!(gaps, shown, "{path}");
                    told(&preview)
                }
                Err(refused) => format!("{refused:?}\n"),
            };
            let golden = place(&format!("{}.told", path.trim_end_matches(ending)));
            if update {
                std::fs::write(&golden, &told).expect("written");
            } else if std::fs::read_to_string(&golden).unwrap_or_default() != told {
                wrong.push(format!("{path}:\n{told}"));
            }
        }
    }
    assert!(count >= 20, "{count} tables");
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// What stands below a printed table, if somebody says that it is meant.
#[test]
fn what_a_note_says_of_stars_and_bands_is_taken_as_it_says_it() {
    let text = "Item\tNot yet\tPartly\tMostly\tFully\nTwo leaders*\tnone\tone\toften\talways\nSongs\tnone\tfew\tsome\tmany\n\n\
        * Must be in place: at least Mostly.\nOverall: 80% and more is high, 60 to 79% is fair, below 60% is low.\n";
    let mut desk = Desk::default();
    desk.paste("", text).expect("a preview");
    assert!(desk.choose("stars", "yes") && desk.choose("score-bands", "percent"));
    let rubric = json(&desk.preview().expect("a preview").accept().0);
    let elements = rubric.get("elements").map(Json::items).unwrap_or_default();
    let told: Vec<String> = elements
        .iter()
        .map(|one| ["title", "minimum"].map(|field| one.get(field).map(Json::compact).unwrap_or_default()).join(" "))
        .collect();
    assert_eq!(told, ["\"Two leaders\" 2", "\"Songs\" "]);
    let bands = rubric.get("scores").and_then(|scores| scores.items()[0].get("bands")).map(Json::compact).unwrap_or_default();
    assert_eq!(
        bands,
        r#"[{"id": "low", "label": "low", "at_least": 0}, {"id": "fair", "label": "fair", "at_least": 60}, {"id": "high", "label": "high", "at_least": 80}]"#
    );
}

/// That elements are essential says nothing of a level: it is asked once, beside a guess, and holds for all of them.
#[test]
fn what_essential_elements_must_reach_is_asked_once_for_all() {
    let mut desk = Desk::default();
    desk.paste(&file("tests/studio/tables/word-essential.html"), "").expect("a preview");
    let minima = |desk: &Desk| {
        let rubric = json(&desk.preview().expect("a preview").accept().0);
        let elements = rubric.get("domains").map(Json::items).unwrap_or_default().iter().flat_map(|domain| domain.get("elements"));
        let minima = elements.flat_map(Json::items).filter_map(|one| one.get("minimum")).map(Json::compact);
        minima.collect::<Vec<_>>().join(" ")
    };
    let questions = desk.preview().expect("a preview").reading().questions.clone();
    let asked: Vec<_> = questions.iter().filter(|one| one.id.starts_with("must-reach")).collect();
    let [asked] = asked[..] else { panic!("{asked:?}") };
    assert_eq!(
        asked.about.say(Language::En),
        "5 elements are non-negotiable, such as “First visit within two weeks”: they must be in place. Neither a column nor a line says from which level on. They must reach at least:"
    );
    let choices: Vec<String> = asked.choices.iter().map(|(value, words)| format!("{value} {}", words.say(Language::En))).collect();
    assert_eq!((choices, asked.guess.as_str()), (vec!["1 Partly".to_owned(), "2 Fully".to_owned()], "2"));
    assert_eq!(minima(&desk), "2 2 2 2 2");
    assert!(desk.choose("must-reach-0-not-yet-1-partly-2-fully", "1"));
    assert_eq!(minima(&desk), "1 1 1 1 1");
    // On two levels there is nothing to ask, nor where the table says it.
    for text in ["Item\tEssential?\tNo\tYes\nSongs\tYes\tnone\tmany\n", "Item\tMinimum\t0\t1\t2\nSongs\t1\tnone\tfew\tmany\n"] {
        desk.paste("", text).expect("a preview");
        let questions = &desk.preview().expect("a preview").reading().questions;
        assert!(!questions.iter().any(|one| one.id.starts_with("must-reach")), "{text}");
    }
}

/// One is spoken of as one, in each language.
#[test]
fn one_element_that_must_reach_a_level_is_no_several() {
    use fidelity_check::studio::said::Said;
    let one = Said::MustReach { count: 1, item: "Songs".to_owned(), line: None };
    assert_eq!(
        [one.say(Language::En), one.say(Language::Cy)],
        [
            "“Songs” is non-negotiable: it must be in place. Neither a column nor a line says from which level on. It must reach at least:",
            "Mae “Songs” yn anhepgor: rhaid iddi fod yn ei lle. Nid oes na cholofn na llinell yn dweud o ba lefel ymlaen. Rhaid iddi gyrraedd o leiaf:",
        ]
    );
}

/// Rows with a number in each sentence are asked about alike. The sentences stay what is chosen; where a number is preferred, they are guidance.
#[test]
fn sentences_with_numbers_are_asked_about_alike_and_never_lost() {
    let mut desk = Desk::default();
    desk.paste(&file("tests/studio/tables/word-essential.html"), "").expect("a preview");
    let questions = desk.preview().expect("a preview").reading().questions.clone();
    let parts: Vec<&str> = questions
        .iter()
        .filter(|one| one.part_of.as_deref() == Some("every-sentences-anchors_number_anchors"))
        .map(|one| one.id.as_str())
        .collect();
    assert_eq!(parts, ["measure-home-visits-per-family", "measure-length-of-session", "measure-group-size"]);
    let all = questions.iter().find(|one| one.id == "every-sentences-anchors_number_anchors").expect("one for all");
    let choices: Vec<String> = all.choices.iter().map(|(_, words)| words.say(Language::En)).collect();
    assert_eq!(choices, ["A number is entered; the sentences become guidance", "One of the texts is chosen"]);
    assert!(desk.choose("every-sentences-anchors_number_anchors", "number"));
    let rubric = json(&desk.preview().expect("a preview").accept().0);
    let visits = &rubric.get("domains").map(Json::items).unwrap_or_default()[1].get("elements").map(Json::items).unwrap_or_default()[0];
    let told = ["guidance", "number"].map(|field| visits.get(field).map(Json::compact).unwrap_or_default());
    assert_eq!(
        told,
        [
            r#""Not yet: The family had fewer than 4 home visits.\nPartly: The family had 4 to 6 home visits.\nFully: The family had 7 or more home visits.""#,
            r#"{"unit": "home visits", "whole": true, "bands": [{"points": 0, "less_than": 4}, {"points": 1, "within": [4, 6]}, {"points": 2, "at_least": 7}]}"#
        ]
    );
}

/// What a note below the table says of the titles with its mark is guidance of these, and where each other line went is told.
#[test]
fn a_note_with_the_mark_of_a_title_becomes_its_guidance() {
    let mut desk = Desk::default();
    let placed = |desk: &Desk| {
        let said = desk.preview().expect("a preview").reading().placed.iter().map(|said| said.say(Language::En)).collect::<Vec<_>>();
        let shown: Value = serde_json::from_str(&desk.preview().expect("a preview").to_json(Language::En)).expect("JSON");
        assert_eq!(shown["placed"], serde_json::json!(said));
        said
    };
    let elements = |desk: &Desk| {
        let rubric = json(&desk.preview().expect("a preview").accept().0);
        let told = |one: &Json| {
            ["title", "guidance"].map(|field| one.get(field).and_then(Json::as_text).unwrap_or_default().to_owned()).join(": ")
        };
        rubric.get("elements").map(Json::items).unwrap_or_default().iter().map(told).collect::<Vec<_>>()
    };
    // Below the table.
    let table = "<table><tr><th>Item</th><th>Not yet</th><th>Partly</th><th>Fully</th></tr><tr><td>Songs*</td><td>none</td><td>few</td><td>many</td></tr>\
        <tr><td>Games</td><td>none</td><td>few</td><td>many</td></tr>";
    desk.paste(&format!("<p>Music week</p><p>For leaders.</p>{table}</table><p>* In any language.</p><p>† Once a term.</p>"), "")
        .expect("a preview");
    assert_eq!(elements(&desk), ["Songs: In any language.", "Games: "]);
    assert_eq!(
        placed(&desk),
        [
            "In the introduction: “For leaders.”",
            "In the guidance of “Songs”: “* In any language.”",
            "In the introduction: “† Once a term.”"
        ]
    );
    // In a row of it, which is asked about.
    desk.paste(&format!("{table}<tr><td colspan=4>* In any language.</td></tr></table>"), "").expect("a preview");
    assert_eq!(elements(&desk), ["Songs: In any language.", "Games: "]);
    assert!(desk.choose("row-4", "text"));
    assert_eq!(elements(&desk), ["Songs*: ", "Games: "]);
    assert_eq!(placed(&desk), [""; 0]);
}

/// What the elements say, with their titles and those of their domains, and what is told of the text around them.
fn guided(desk: &Desk) -> (Vec<String>, Vec<String>) {
    fn walk(group: &Json, all: &mut Vec<String>) {
        let text = |one: &Json, field: &str| one.get(field).and_then(Json::as_text).unwrap_or_default().to_owned();
        for (list, sign) in [("elements", ""), ("domains", "# ")] {
            for one in group.get(list).map(Json::items).unwrap_or_default() {
                all.push(format!("{sign}{}: {}", text(one, "title"), text(one, "guidance").replace('\n', " ¶ ")));
                walk(one, all);
            }
        }
    }
    let preview = desk.preview().expect("a preview");
    let mut all = Vec::new();
    walk(&json(&preview.accept().0), &mut all);
    (all, preview.reading().placed.iter().map(|said| said.say(Language::En)).collect())
}

/// A table of elements with their levels, and a row over its whole width for each line that is no title.
fn marked_table(rows: &[&str]) -> String {
    let row = |row: &&str| match row.starts_with('|') {
        true => format!("<tr><td colspan=4>{}</td></tr>", row[1..].replace('\n', "<br>")),
        false => format!("<tr><td>{row}</td><td>none</td><td>few</td><td>many</td></tr>"),
    };
    let rows: String = rows.iter().map(row).collect();
    format!("<table><tr><th>Item</th><th>Not yet</th><th>Partly</th><th>Fully</th></tr>{rows}</table>")
}

/// A mark belongs to its own table, or to the next note on it below; a second note on it goes to the same titles.
#[test]
fn a_note_belongs_to_the_titles_above_it_up_to_the_note_before() {
    let mut desk = Desk::default();
    let first = marked_table(&["Songs*", "Games"]);
    let second = marked_table(&["Walks*", "Meals†"]);
    desk.paste(&format!("{first}<p>* In any language.</p>{second}<p>* In any weather.</p><p>† Together.</p>"), "").expect("a preview");
    let (all, placed) = guided(&desk);
    assert_eq!(all, ["Songs: In any language.", "Games: ", "Walks: In any weather.", "Meals: Together."]);
    assert_eq!(
        placed,
        [
            "In the guidance of “Songs”: “* In any language.”",
            "In the guidance of “Walks”: “* In any weather.”",
            "In the guidance of “Meals”: “† Together.”"
        ]
    );
    // The same in rows of the tables, and one note below both.
    let (first, second) =
        (marked_table(&["Songs*", "Games", "|* In any language."]), marked_table(&["Walks*", "Meals", "|* In any weather."]));
    desk.paste(&format!("{first}<p>Outdoors</p>{second}"), "").expect("a preview");
    assert_eq!(
        guided(&desk).0.iter().filter(|one| one.contains("In any")).collect::<Vec<_>>(),
        ["Songs: In any language.", "Walks: In any weather."]
    );
    let (first, second) = (marked_table(&["Songs*", "Games"]), marked_table(&["Walks*", "Meals"]));
    desk.paste(&format!("{first}<p>Outdoors</p>{second}<p>* With both leaders.</p>"), "").expect("a preview");
    assert_eq!(guided(&desk).0.iter().filter(|one| one.contains("With")).count(), 2);
    // Two notes with one mark.
    desk.paste(&format!("{first}<p>* In any language.</p><p>* Sung by all.</p>"), "").expect("a preview");
    let (all, placed) = guided(&desk);
    assert_eq!(all, ["Songs: In any language. ¶ Sung by all.", "Games: "]);
    assert_eq!(placed.len(), 2, "{placed:?}");
    // Each sheet has its own.
    let sheet = |name: &str, text: &str| match files::recognise(name, text.as_bytes()) {
        Ok(files::Kind::Sheets(sheets)) => sheets,
        other => panic!("{other:?}"),
    };
    let header = "Item,Not yet,Partly,Fully\n";
    let sheets = [
        sheet("indoors.csv", &format!("{header}Songs*,none,few,many\nGames,none,few,many\n* In any language.,,,\n")),
        sheet("outdoors.csv", &format!("{header}Walks*,none,few,many\nMeals,none,few,many\n* In any weather.,,,\n")),
    ];
    let preview = Preview::new(Book { sheets: sheets.concat() }).expect("a preview");
    let placed: Vec<String> = preview.reading().placed.iter().map(|said| said.say(Language::En)).collect();
    assert_eq!(placed, ["In the guidance of “Songs”: “* In any language.”", "In the guidance of “Walks”: “* In any weather.”"]);
}

#[test]
fn several_notes_in_one_place_and_several_marks_of_one_title_are_each_read() {
    let mut desk = Desk::default();
    for notes in ["|* In any language.\n† Once a term.", "|* In any language. † Once a term."] {
        desk.paste(&marked_table(&["Songs*†", "Games*", "Walks †", "Meals‡", notes]), "").expect("a preview");
        let (all, placed) = guided(&desk);
        let songs = "Songs: In any language. ¶ Once a term.";
        assert_eq!(all, [songs, "Games: In any language.", "Walks: Once a term.", "Meals‡: "], "{notes}");
        let told =
            ["In the guidance of “Songs” and “Games”: “* In any language.”", "In the guidance of “Songs” and “Walks”: “† Once a term.”"];
        assert_eq!(placed, told, "{notes}");
        let questions = &desk.preview().expect("a preview").reading().questions;
        let choices: Vec<String> = questions.iter().flat_map(|one| &one.choices).map(|(_, words)| words.say(Language::En)).collect();
        assert!(choices.contains(&"Guidance for what is marked with * and †".to_owned()), "{choices:?}");
    }
    desk.paste(&format!("{}<p>* In any language. † Once a term.</p>", marked_table(&["Songs *, †", "Games"])), "").expect("a preview");
    assert_eq!(guided(&desk).0[0], "Songs: In any language. ¶ Once a term.");
}

/// That a note is guidance is offered only where it becomes that of something; where it does not in the end, what became of it is told.
#[test]
fn a_note_on_no_title_is_text_of_the_introduction_and_told_as_that() {
    let mut desk = Desk::default();
    let offered = |desk: &Desk| {
        let questions = &desk.preview().expect("a preview").reading().questions;
        questions.iter().any(|one| one.choices.iter().any(|(value, _)| value == "marked"))
    };
    // Only the header has it.
    let table = marked_table(&["Songs", "Games", "|* In any language."]);
    desk.paste(&table.replace("Item", "Item*"), "").expect("a preview");
    assert!(!offered(&desk));
    assert_eq!(guided(&desk).0, ["Songs: ", "Games: "]);
    // A heading has it: it is guidance of the domain.
    desk.paste(&marked_table(&["|Indoors*", "Songs", "Games", "|* In any language."]), "").expect("a preview");
    assert!(offered(&desk));
    assert_eq!(guided(&desk).0[0], "# Indoors: In any language.");
    assert_eq!(guided(&desk).1, ["In the guidance of “Indoors”: “* In any language.”"]);
    // The heading is left out.
    assert!(desk.choose("row-2", "leave-out"));
    let questions = desk.preview().expect("a preview").reading().questions.clone();
    assert!(questions.iter().any(|one| one.id == "row-5"));
    assert_eq!(guided(&desk).0, ["Songs: ", "Games: "]);
    assert!(!offered(&desk));
    // A heading without elements is none: what is said to be guidance for it is told to be in the introduction.
    desk.paste(&marked_table(&["Songs", "|Indoors*", "|* In any language."]), "").expect("a preview");
    assert!(!offered(&desk));
    assert!(desk.choose("row-3", "heading") && offered(&desk));
    assert_eq!(guided(&desk).1, ["In the introduction: “* In any language.”"]);
}

/// Where an element is not taken over, no note is said to be in its guidance.
#[test]
fn a_note_is_told_of_what_is_taken_over_alone() {
    let mut desk = Desk::default();
    let left = |desk: &Desk| {
        desk.preview().expect("a preview").reading().left_out.iter().map(|said| said.say(Language::En)).collect::<Vec<_>>().join(" ")
    };
    let nothing = "“* In any language.” is a note on what is not taken over.";
    let table = format!("{}<p>* In any language.</p>", marked_table(&["Songs", "Games", "Songs*"]));
    desk.paste(&table, "").expect("a preview");
    assert_eq!(guided(&desk).1, ["In the guidance of “Songs”: “* In any language.”"]);
    assert!(desk.choose("double-songs", "first"));
    assert_eq!(guided(&desk).1, [""; 0]);
    assert!(left(&desk).contains(nothing), "{}", left(&desk));
    // Beside a rubric that has the element already.
    desk.paste(&marked_table(&["Songs", "Games"]), "").expect("a preview");
    desk.accept();
    desk.paste(&format!("{}<p>* In any language.</p>", marked_table(&["Songs*", "Walks*"])), "").expect("a preview");
    assert!(desk.choose("into", "add"));
    assert_eq!(guided(&desk).1, ["In the guidance of “Songs” and “Walks”: “* In any language.”"]);
    assert!(desk.choose("again-songs", "keep"));
    assert_eq!(
        guided(&desk),
        (
            ["Songs: ", "Games: ", "Walks: In any language."].map(str::to_owned).into(),
            vec!["In the guidance of “Walks”: “* In any language.”".to_owned()]
        )
    );
    desk.paste(&format!("{}<p>* In any language.</p>", marked_table(&["Songs*", "Games"])), "").expect("a preview");
    assert!(desk.choose("into", "add") && desk.choose("again-songs", "keep"));
    assert_eq!(guided(&desk).1, [""; 0]);
    assert!(left(&desk).contains(nothing), "{}", left(&desk));
}

/// What was chosen for some levels says nothing of others.
#[test]
fn other_levels_are_asked_about_anew() {
    let reach = |desk: &Desk| {
        let questions = desk.preview().expect("a preview").reading().questions.clone();
        let asked = questions.into_iter().filter(|one| one.id.starts_with("must-reach"));
        asked.map(|one| format!("{} {}", one.id, one.answer)).collect::<Vec<_>>()
    };
    let mut desk = Desk::default();
    desk.paste("", "Item\tEssential?\nSongs\tYes\nGames\tYes\n").expect("a preview");
    assert!(desk.choose("scale", "0-2"));
    assert_eq!(reach(&desk), ["must-reach-0-1-2 2"]);
    assert!(desk.choose("must-reach-0-1-2", "1"));
    assert!(desk.choose("scale", "1-4"));
    assert_eq!(reach(&desk), ["must-reach-1-2-3-4 4"]);
    assert!(desk.choose("scale", "0-2"));
    assert_eq!(reach(&desk), ["must-reach-0-1-2 1"]);
}

/// Where the heading names the level, in however many words, nothing is asked.
#[test]
fn a_level_that_the_heading_names_is_not_asked_about() {
    let cell = "\"Not met: none\nPartly met: few\nFully met: many\"";
    for (heading, least) in [("Must be fully met?", "2"), ("Must be at least partly met", "1"), ("Must be at level 1 or more", "1")] {
        let rows = [
            format!("Item\t{heading}\tNot met\tPartly met\tFully met\nSongs\tYes\tnone\tfew\tmany\nGames\t\tnone\tfew\tmany\n"),
            format!("Item\t{heading}\tLevels\nSongs\tYes\t{cell}\nGames\t\t{cell}\n"),
        ];
        for text in rows {
            let mut desk = Desk::default();
            desk.paste("", &text).expect("a preview");
            let preview = desk.preview().expect("a preview");
            assert!(!preview.reading().questions.iter().any(|one| one.id.starts_with("must-reach")), "{text}");
            let rubric = json(&preview.accept().0);
            let songs = &rubric.get("elements").map(Json::items).unwrap_or_default()[0];
            assert_eq!(songs.get("minimum").map(Json::compact).as_deref(), Some(least), "{text}");
        }
    }
}

/// Questions of a kind with other answers to choose from are another group, under an id of its own.
#[test]
fn groups_with_other_answers_have_other_ids() {
    let row = |title: &str, end: &str| {
        format!(
            "<tr><td>{title}</td><td>They had fewer than 4{end}.</td><td>They had 4 to 6{end}.</td><td>They had 7{end} or more.</td></tr>"
        )
    };
    let rows = [row("Visits", ""), row("Sessions", ""), row("Days kept", "%"), row("Plans kept", "%")].concat();
    let mut desk = Desk::default();
    desk.paste(&format!("<table><tr><th>Item</th><th>Not yet</th><th>Partly</th><th>Fully</th></tr>{rows}</table>"), "")
        .expect("a preview");
    let groups = |desk: &Desk| {
        let questions = desk.preview().expect("a preview").reading().questions.clone();
        let groups = questions.into_iter().filter(|one| one.id.starts_with("every-sentences"));
        groups.map(|one| format!("{} {}", one.id, one.answer)).collect::<Vec<_>>()
    };
    assert_eq!(groups(&desk), ["every-sentences-anchors_number_anchors anchors", "every-sentences-anchors_percent_anchors anchors"]);
    assert!(desk.choose("every-sentences-anchors_percent_anchors", "percent"));
    assert_eq!(groups(&desk), ["every-sentences-anchors_number_anchors anchors", "every-sentences-anchors_percent_anchors percent"]);
    // Notes with other marks are one group all the same.
    desk.paste(&marked_table(&["Songs*", "Games†", "|* In any language.", "|† Once a term."]), "").expect("a preview");
    let questions = &desk.preview().expect("a preview").reading().questions;
    let all = questions.iter().find(|one| one.id.starts_with("every-row-marked")).expect("one for both");
    assert_eq!(all.choices[0].1.say(Language::En), "Guidance for what has its mark");
}

/// By which id a line is asked about does not depend on whether another one is the edition.
#[test]
fn a_line_keeps_its_id_whatever_is_answered_elsewhere() {
    let mut desk = Desk::default();
    let text = "<p>Songs and games</p><p>Edition 3</p><ol><li>Songs are sung.</li></ol><p>At home</p><ol><li>Games are played.</li></ol>";
    desk.paste(text, "").expect("a preview");
    let asked = |desk: &Desk| {
        let questions = desk.preview().expect("a preview").reading().questions.clone();
        questions.into_iter().filter(|one| one.id.starts_with("line-")).map(|one| format!("{} {}", one.id, one.answer)).collect::<Vec<_>>()
    };
    assert_eq!(asked(&desk), ["line-4 heading"]);
    assert!(desk.choose("line-4", "text") && desk.choose("edition", "text"));
    assert_eq!(asked(&desk), ["line-4 text"]);
    // Nor does that of a row on what is asked about another table.
    let tables = ["|Indoors", "|Outdoors"].map(|heading| marked_table(&[heading, "Songs", "Games"]));
    desk.paste(&tables.join("<p>The second part</p>"), "").expect("a preview");
    let rows = |desk: &Desk| {
        let questions = desk.preview().expect("a preview").reading().questions.clone();
        questions.into_iter().filter(|one| one.id.contains("row-2")).map(|one| one.id).collect::<Vec<_>>()
    };
    assert_eq!(rows(&desk), ["row-2", "table-2-row-2"]);
}

/// A table of thousands of elements is read in one pass, whatever is asked about each of them.
#[test]
fn many_elements_cost_little_more_each_than_few() {
    let bytes = |count: usize| {
        let rows: String = (0..count)
            .map(|at| match at % 4 {
                0 => format!("<tr><td>Songs {at}*</td><td>Yes</td><td>They had fewer than 4 visits.</td><td>They had 4 to 6 visits.</td><td>They had 7 or more visits.</td></tr>"),
                1 => format!("<tr><td>Games {at}</td><td>Yes</td><td>1</td><td>2-3</td><td>4 or more</td></tr>"),
                2 => format!("<tr><td>Walks {at}</td><td></td><td></td><td>some</td><td>many</td></tr>"),
                _ => format!("<tr><td colspan=5>Part {at}</td></tr>"),
            })
            .collect();
        let lines: String = (0..count).map(|at| format!("<p>Line {at} is read out.</p>")).collect();
        let html = format!(
            "<table><tr><th>Item</th><th>Essential?</th><th>Not yet</th><th>Partly</th><th>Fully</th></tr>{rows}</table><p>* In any language.</p>{lines}"
        );
        let book = files::pasted(&html, "").expect("a table");
        allocation_counter::measure(|| assert!(Preview::new(book).expect("a preview").reading().questions.len() > count / 2)).bytes_total
    };
    let (few, many) = (bytes(400), bytes(1_600));
    assert!(many < 6 * few, "{many} bytes for {few}");
}

/// A line above the table that names an edition is no text of the introduction, unless somebody says so.
#[test]
fn a_line_that_names_the_edition_becomes_the_edition() {
    let told = |desk: &Desk| {
        let rubric = json(&desk.preview().expect("a preview").accept().0);
        ["edition", "title", "introduction"].map(|field| rubric.get(field).and_then(Json::as_text).unwrap_or_default().to_owned())
    };
    let table = "Item\tNot yet\tPartly\tFully\nSongs\tnone\tfew\tmany\nGames\tnone\tfew\tmany\n";
    let mut desk = Desk::default();
    desk.paste("", &format!("Songs and games\nEdition 3, March 2026\nRate each visit.\n{table}")).expect("a preview");
    assert_eq!(told(&desk), ["3", "Songs and games", "Rate each visit."]);
    assert!(desk.preview().expect("a preview").accept().1.is_empty());
    let left: Vec<String> = desk.preview().expect("a preview").reading().left_out.iter().map(|said| said.say(Language::En)).collect();
    assert_eq!(left, ["“March 2026”, after the number of the edition, is not kept."]);
    let asked = desk.preview().expect("a preview").reading().questions.iter().find(|one| one.id == "edition").cloned().expect("a question");
    assert_eq!(asked.about.say(Language::En), "What is the line “Edition 3, March 2026”?");
    assert!(desk.choose("edition", "text"));
    assert_eq!(told(&desk), ["0.1.0", "Songs and games", "Edition 3, March 2026\nRate each visit."]);
    for (line, expected) in [
        ("Argraffiad 3", "3"),
        ("Version 2.1", "2.1"),
        ("Third edition, September 2026.", "3"),
        ("3rd edition", "3"),
        ("Ail argraffiad, Medi 2026", "2"),
        ("Version 2 of the list has no rooms", "0.1.0"),
        ("Second edition of the handbook", "0.1.0"),
    ] {
        desk.paste("", &format!("Songs and games\n{line}\n{table}")).expect("a preview");
        assert_eq!(told(&desk)[0], expected, "{line}");
        desk.paste("", &format!("{line}\n\nSongs and games:\n1. Songs are sung.\n2. Games are played.\n")).expect("a preview");
        assert_eq!(told(&desk)[0], expected, "{line} above a list");
    }
    // What the line says after it is text.
    for text in [
        format!("Songs and games\nEdition 2, March 2026. Rate each visit.\n{table}"),
        "Songs and games\nEdition 2, March 2026. Rate each visit.\n\n1. Songs are sung.\n2. Games are played.\n".to_owned(),
    ] {
        desk.paste("", &text).expect("a preview");
        assert_eq!(told(&desk), ["2", "Songs and games", "Rate each visit."], "{text}");
        assert!(desk.choose("edition", "text"));
        assert_eq!(told(&desk)[2], "Edition 2, March 2026. Rate each visit.");
    }
    // A rubric that is there keeps its own.
    desk.accept();
    desk.paste("", &format!("Songs and games\nEdition 3\n{table}")).expect("a preview");
    assert!(desk.choose("into", "add"));
    assert_eq!(told(&desk)[0], "0.1.0");
    let left: Vec<String> = desk.preview().expect("a preview").reading().left_out.iter().map(|said| said.say(Language::En)).collect();
    assert!(left.contains(&"`edition`: only elements, domains and scales are added to a rubric.".to_owned()), "{left:?}");
}

/// A line that names who publishes the table, whom to ask, or a licence is no text of the introduction, unless somebody says so; nothing of it is put in unasked.
#[test]
fn a_line_that_names_who_publishes_is_offered_as_that() {
    let told = |desk: &Desk| {
        let rubric = json(&desk.preview().expect("a preview").accept().0);
        ["publisher", "contact", "licence", "introduction"].map(|field| rubric.get(field).map(Json::compact).unwrap_or_default())
    };
    let asked = |desk: &Desk| {
        let questions = desk.preview().expect("a preview").reading().questions.clone();
        let ours = questions.into_iter().filter(|one| ["publisher", "contact", "licence"].contains(&one.id.as_str()));
        ours.map(|one| format!("{} {}", one.about.say(Language::En), one.choices[0].1.say(Language::En))).collect::<Vec<_>>()
    };
    let table = "Item\tNot yet\tPartly\tFully\nSongs\tnone\tfew\tmany\nGames\tnone\tfew\tmany\n";
    let line = "© 2026 Name of charity. Rate each visit. Questions: someone@example.org. Licence: CC BY 4.0";
    let (publisher, contact, licence) = (
        r#"{"name": "Name of charity"}"#,
        r#"{"name": "someone@example.org", "link": "mailto:someone@example.org"}"#,
        r#"{"text": "CC BY 4.0", "link": "https://creativecommons.org/licenses/by/4.0/"}"#,
    );
    let mut desk = Desk::default();
    for text in [format!("Music week\n{line}\n{table}"), format!("Music week\n{table}\n{line}\n")] {
        desk.paste("", &text).expect("a preview");
        assert_eq!(told(&desk), [publisher, contact, licence, r#""Rate each visit.""#], "{text}");
        let rubric = json(&desk.preview().expect("a preview").accept().0);
        assert_eq!(rubric.get("title").and_then(Json::as_text), Some("Music week"), "{text}");
        assert!(desk.preview().expect("a preview").accept().1.is_empty(), "{text}");
        assert_eq!(
            asked(&desk),
            [
                "What is the line “© 2026 Name of charity.”? Who publishes it: Name of charity",
                "What is the line “Questions: someone@example.org.”? Whom to ask for support: someone@example.org",
                "What is the line “Licence: CC BY 4.0”? The licence: CC BY 4.0, https://creativecommons.org/licenses/by/4.0/",
            ]
        );
        let left: Vec<String> = desk.preview().expect("a preview").reading().left_out.iter().map(|said| said.say(Language::En)).collect();
        assert!(left.contains(&"“2026”, beside who publishes it, is not kept.".to_owned()), "{left:?}");
        // What is none of it stays where it stood.
        assert!(desk.choose("publisher", "text") && desk.choose("licence", "text"));
        assert_eq!(told(&desk), ["", contact, "", r#""© 2026 Name of charity. Rate each visit. Licence: CC BY 4.0""#], "{text}");
        assert!(desk.choose("contact", "text"));
        assert_eq!(told(&desk)[3], format!("\"{line}\""), "{text}");
    }
    // Above the title it is not the title.
    desk.paste("", &format!("© 2026 Name of charity\nMusic week\n{table}")).expect("a preview");
    assert_eq!(told(&desk), [publisher, "", "", ""]);
    assert_eq!(json(&desk.preview().expect("a preview").accept().0).get("title").and_then(Json::as_text), Some("Music week"));
    // Below a list, too; and no entry of a list is taken for it.
    desk.paste("", &format!("Music week\n\n1. Songs are sung.\n2. Contact: each family is rung.\n\n{line}\n")).expect("a preview");
    assert_eq!(told(&desk)[..3], [publisher, contact, licence]);
    let rubric = json(&desk.preview().expect("a preview").accept().0);
    assert_eq!(rubric.get("elements").map(|all| all.items().len()), Some(2));
    // A rubric that is there keeps its own.
    desk.accept();
    desk.paste("", &format!("Music week\nPublished by somebody else\n{table}")).expect("a preview");
    assert!(desk.choose("into", "add"));
    assert_eq!(told(&desk)[0], publisher);
    let left: Vec<String> = desk.preview().expect("a preview").reading().left_out.iter().map(|said| said.say(Language::En)).collect();
    assert!(left.contains(&"`publisher`: only elements, domains and scales are added to a rubric.".to_owned()), "{left:?}");
}

/// Where a column says what must be in place and a line from which level on, the line is the guess.
#[test]
fn the_level_that_a_line_names_is_the_guess() {
    let table = "Item\tEssential?\tNot yet\tPartly\tMostly\tFully\nSongs\tYes\tnone\tfew\tsome\tmany\nGames\t\tnone\tfew\tsome\tmany\n";
    let mut desk = Desk::default();
    for (line, guess) in [
        ("Essential elements must be at least Mostly.", "2"),
        ("Rate each visit. What is essential must score at least 1.", "1"),
        ("Essential elements have a Yes.", "3"),
        ("Levels: Not yet, Partly, Mostly, Fully. Essentials must not be missed.", "3"),
    ] {
        for text in [format!("Music week\n{line}\n{table}"), format!("Music week\n{table}\n{line}\n")] {
            desk.paste("", &text).expect("a preview");
            let preview = desk.preview().expect("a preview");
            let asked = preview.reading().questions.iter().find(|one| one.id.starts_with("must-reach")).expect("a question");
            assert_eq!(asked.guess, guess, "{text}");
            let rubric = json(&preview.accept().0);
            let songs = rubric.get("elements").map(|all| all.items()[0].clone()).expect("elements");
            assert_eq!(songs.get("minimum").map(Json::compact).as_deref(), Some(guess), "{text}");
        }
    }
    desk.paste("", &format!("Music week\nRate each visit. Essential elements must be at least Mostly.\n{table}")).expect("a preview");
    let asked = &desk.preview().expect("a preview").reading().questions;
    let asked = asked.iter().find(|one| one.id.starts_with("must-reach")).expect("a question");
    assert_eq!(
        asked.about.say(Language::En),
        "“Songs” is non-negotiable: it must be in place. A line says: “Essential elements must be at least Mostly.” It must reach at least:"
    );
}

/// What is guessed alike is asked as one: one answer for all, and another for single ones.
#[test]
fn guesses_of_a_kind_are_asked_as_one_and_changed_one_by_one() {
    let mut desk = Desk::default();
    desk.paste(&file("tests/studio/tables/word-essential.html"), "").expect("a preview");
    let told = |desk: &Desk| {
        let questions = desk.preview().expect("a preview").reading().questions.clone();
        let parts = questions.iter().filter(|one| one.part_of.as_deref() == Some("every-row-heading_heading_below_item_text_leave-out"));
        let parts = parts.map(|part| format!("{} {}", part.id, part.answer)).collect::<Vec<_>>().join(", ");
        let all = questions.iter().find(|one| one.id == "every-row-heading_heading_below_item_text_leave-out").expect("one for all");
        (all.about.say(Language::En), all.answer.clone(), parts)
    };
    let text = "What is each of these 3 rows: “A. Getting started with the family”, “B. The sessions” and “C. Support for staff”?";
    assert_eq!(told(&desk), (text.to_owned(), "heading".to_owned(), "row-2 heading, row-6 heading, row-12 heading".to_owned()));
    assert!(desk.choose("row-6", "text"));
    assert_eq!(told(&desk), (text.to_owned(), String::new(), "row-2 heading, row-6 text, row-12 heading".to_owned()));
    assert!(desk.choose("every-row-heading_heading_below_item_text_leave-out", "leave-out"));
    assert_eq!(told(&desk), (text.to_owned(), "leave-out".to_owned(), "row-2 leave-out, row-6 leave-out, row-12 leave-out".to_owned()));
    assert!(desk.choose("row-2", "heading"));
    let domains = |desk: &Desk| {
        let rubric = json(&desk.preview().expect("a preview").accept().0);
        let titles = rubric.get("domains").map(Json::items).unwrap_or_default().iter().filter_map(|one| one.get("title"));
        titles.map(Json::compact).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(domains(&desk), "\"Getting started with the family\"");
    // One that stands alone is asked by itself, and a page is told which question stands for it.
    assert!(!desk.choose("every-row-text_heading_below_item_text_leave-out", "heading"));
    let shown: Value = serde_json::from_str(&desk.preview().expect("a preview").to_json(Language::En)).expect("JSON");
    let part = shown["questions"].as_array().into_iter().flatten().find(|one| one["id"] == "row-6").expect("a question");
    assert_eq!(part["partOf"], "every-row-heading_heading_below_item_text_leave-out");
    // Many are not all named.
    let rows: Vec<String> = (1..=9).map(|row| format!("Visits {row}\t1-2\t3-4")).collect();
    desk.paste("", &format!("Item\t0\t1\n{}\n", rows.join("\n"))).expect("a preview");
    let questions = &desk.preview().expect("a preview").reading().questions;
    let all: Vec<String> = questions.iter().filter(|one| one.part_of.is_none()).map(|one| one.about.say(Language::En)).collect();
    let named = "“Visits 1”, “Visits 2”, “Visits 3”, “Visits 4”, “Visits 5” and 4 more";
    assert!(all.contains(&format!("The levels of these 9 elements are numbers: {named}. How is each of them answered?")), "{all:?}");
}

/// Numbers that no level holds are told before anything is accepted, also below the lowest and above the highest, and closed as somebody says.
#[test]
fn what_no_level_holds_is_told_and_closed_as_somebody_says() {
    let asked = |desk: &Desk| {
        let questions = desk.preview().expect("a preview").reading().questions.clone();
        let gaps = questions.into_iter().filter(|one| one.id.starts_with("gap-") || one.id.starts_with("overlap-"));
        gaps.map(|one| (one.id, one.about.say(Language::En))).collect::<Vec<_>>()
    };
    let number = |desk: &Desk| {
        let rubric = json(&desk.preview().expect("a preview").accept().0);
        rubric.get("elements").and_then(|all| all.items()[0].get("number")).map(Json::compact).unwrap_or_default()
    };
    let mut desk = Desk::default();
    desk.paste("", "Item\t0\t1\t2\nVisits a month\t31-40\t20-30\t10-15\n").expect("a preview");
    let told = |numbers: &str| format!("In “Visits a month” no level holds these numbers: {numbers}. What should they count?");
    assert_eq!(
        asked(&desk),
        [
            ("gap-below-visits-a-month".to_owned(), told("from 0 to 9")),
            ("gap-visits-a-month".to_owned(), told("from 16 to 19")),
            ("gap-above-visits-a-month".to_owned(), told("41 and above")),
        ]
    );
    assert!(desk.choose("gap-above-visits-a-month", "lower"));
    assert!(desk.choose("gap-visits-a-month", "higher") && desk.choose("gap-below-visits-a-month", "never"));
    let closed = r#"{"unit": "visits", "whole": true, "min": 10, "bands": [{"points": 0, "at_least": 31}, {"points": 1, "within": [16, 30]}, {"points": 2, "within": [10, 15]}]}"#;
    assert_eq!(number(&desk), closed);
    assert!(desk.preview().expect("a preview").accept().1.iter().all(|problem| problem.code() != "band-gap"));
    // What has parts leaves other numbers open.
    assert!(desk.choose("whole-visits-a-month", "no"));
    assert_eq!(
        asked(&desk).iter().map(|(_, told)| told.as_str()).collect::<Vec<_>>(),
        [told("from 0 to below 10"), told("from 16 to below 20"), told("41 and above")]
    );

    desk.paste("", "Item\t0\t1\t2\nSessions kept\t10-50%\t50-80%\t80-90%\n").expect("a preview");
    assert_eq!(
        asked(&desk).iter().map(|(_, told)| told.as_str()).collect::<Vec<_>>(),
        [
            "In “Sessions kept” no level holds these numbers: from 0 to below 10. What should they count?",
            "In “Sessions kept” no level holds these numbers: from 91 to 100. What should they count?",
            "In “Sessions kept” these numbers belong to more than one level: 50 and 80. Which level counts?",
        ]
    );
    assert!(desk.choose("gap-below-sessions-kept", "higher") && desk.choose("gap-above-sessions-kept", "lower"));
    let closed = r#"{"unit": "%", "max": 100, "bands": [{"points": 0, "at_most": 50}, {"points": 1, "within": [50, 80]}, {"points": 2, "at_least": 80}]}"#;
    assert_eq!(number(&desk), closed);
}

/// The fields of the first record in a schema that has all of these.
fn fields_with(schema: &Value, wanted: &[&str]) -> Vec<String> {
    let own = schema["properties"].as_object().filter(|fields| wanted.iter().all(|name| fields.contains_key(*name)));
    if let Some(fields) = own {
        return fields.keys().cloned().collect();
    }
    let inner: Vec<&Value> = match schema {
        Value::Object(fields) => fields.values().collect(),
        Value::Array(items) => items.iter().collect(),
        _ => Vec::new(),
    };
    inner.into_iter().map(|value| fields_with(value, wanted)).find(|found| !found.is_empty()).unwrap_or_default()
}

#[test]
fn every_field_of_a_rubric_and_of_a_domain_can_be_reached() {
    use fidelity_check::studio::parts::{ELSEWHERE, OF_DOMAIN, OF_RUBRIC, OWN};
    let schema = fidelity_check::schema::rubric();
    let (rubric, domain) = (fields_with(&schema, &["gates", "languages"]), fields_with(&schema, &["own_number", "elements", "domains"]));
    assert!(rubric.len() > 30 && domain.len() > 7, "{rubric:?} {domain:?}");
    let of_rubric = OF_RUBRIC.iter().chain([&OWN]).map(|part| part.field).chain(ELSEWHERE).chain(["format", "domain_score", "$schema"]);
    let of_domain = OF_DOMAIN.iter().map(|part| part.field).chain(["id", "title", "elements", "domains"]);
    let (of_rubric, of_domain): (Vec<&str>, Vec<&str>) = (of_rubric.collect(), of_domain.collect());
    assert_eq!(rubric.iter().filter(|field| !of_rubric.contains(&field.as_str())).collect::<Vec<_>>(), [""; 0]);
    assert_eq!(domain.iter().filter(|field| !of_domain.contains(&field.as_str())).collect::<Vec<_>>(), [""; 0]);
}

/// A desk on which a questionnaire of FHIR was opened.
fn questionnaire(text: &str) -> Desk {
    let mut desk = Desk::default();
    desk.open(&[("questionnaire.json".to_owned(), text.as_bytes().to_vec())]).unwrap_or_else(|refused| panic!("{refused:?}"));
    desk
}

#[test]
fn a_questionnaire_of_fhir_becomes_a_rubric_and_says_what_it_left_out() {
    for folder in folders("tests/studio/questionnaires") {
        let desk = questionnaire(&file(&format!("{folder}/questionnaire.json")));
        let preview = desk.preview().expect("a preview");
        let (text, problems) = preview.accept();
        assert!(Rubric::parse(&text).is_ok(), "{folder}: {problems:?}");
        common::golden(&format!("{folder}/expected.json"), &text);
        let reading = preview.reading();
        let asked = reading.questions.iter().map(|question| format!("? {}: {}", question.about.say(Language::En), question.answer));
        let left_out = reading.left_out.iter().map(|said| format!("- {}", said.say(Language::En)));
        common::golden(&format!("{folder}/said.txt"), &(asked.chain(left_out).collect::<Vec<_>>().join("\n") + "\n"));
        // A clipboard is read as a file is.
        let mut pasted = Desk::default();
        pasted.paste("", &file(&format!("{folder}/questionnaire.json"))).expect("a questionnaire");
        assert_eq!(pasted.preview().expect("a preview").accept().0, text);
    }
}

#[test]
fn answers_without_weights_count_as_somebody_says() {
    let text = r#"{"resourceType": "Questionnaire", "title": "T", "item": [{"linkId": "a", "text": "A", "type": "choice",
        "answerOption": [{"valueString": "Yes"}, {"valueString": "Partly"}, {"valueString": "No"}]}]}"#;
    let points = |desk: &Desk| -> Vec<String> {
        let rubric = Rubric::parse(&desk.preview().expect("a preview").accept().0).expect("a rubric");
        let fidelity_check::rubric::Measure::Scale(scale) = &rubric.elements[0].measure else { panic!("a scale") };
        scale.anchors.iter().map(|anchor| anchor.points.typed()).collect()
    };
    let mut desk = questionnaire(text);
    assert_eq!(points(&desk), ["2", "1", "0"]);
    assert!(desk.choose("count-yes-partly-no", "rising"));
    assert_eq!(points(&desk), ["0", "1", "2"]);
    assert!(desk.choose("total", "yes"));
    let rubric = Rubric::parse(&desk.preview().expect("a preview").accept().0).expect("a rubric");
    assert_eq!(rubric.scores.len(), 1);
}

#[test]
fn the_questionnaire_of_a_rubric_gives_its_elements_back() {
    for path in common::files("programmes", ".json") {
        let rubric = Rubric::parse(&file(&path)).unwrap_or_else(|problems| panic!("{path}: {}", problems[0]));
        let desk = questionnaire(&fidelity_check::exchange::fhir::questionnaire(&rubric, None));
        let again =
            Rubric::parse(&desk.preview().expect("a preview").accept().0).unwrap_or_else(|problems| panic!("{path}: {}", problems[0]));
        let elements = |rubric: &Rubric| -> Vec<(String, Vec<String>)> {
            let element = |element: &fidelity_check::rubric::Element| {
                let points = match &element.measure {
                    fidelity_check::rubric::Measure::Scale(scale) => scale.anchors.iter().map(|anchor| anchor.points.typed()).collect(),
                    _ => Vec::new(),
                };
                (element.id.clone(), points)
            };
            rubric.elements.iter().map(element).collect()
        };
        assert_eq!(elements(&again), elements(&rubric), "{path}");
        assert_eq!((&again.id, &again.edition, &again.languages), (&rubric.id, &rubric.edition, &rubric.languages), "{path}");
        let titles = |rubric: &Rubric| rubric.elements.iter().map(|element| element.title.get(0).to_owned()).collect::<Vec<_>>();
        assert_eq!(titles(&again), titles(&rubric), "{path}");
        assert_eq!(desk.preview().expect("a preview").reading().questions.len(), 0, "{path}: nothing is left to guess");
    }
}

#[test]
fn other_files_of_fhir_are_refused_by_name() {
    for text in [r#"{"resourceType": "QuestionnaireResponse", "status": "completed"}"#, r#"{"resourceType": "Bundle", "entry": []}"#] {
        let refused = Desk::default().open(&[("a.json".to_owned(), text.as_bytes().to_vec())]).expect_err("no questionnaire");
        assert!(matches!(refused, Refused::NoQuestionnaire { .. }), "{refused:?}");
    }
    // A questionnaire in which nothing is chosen or counted.
    let text = r#"{"resourceType": "Questionnaire", "item": [{"linkId": "a", "text": "A", "type": "text"}]}"#;
    assert_eq!(Desk::default().open(&[("a.json".to_owned(), text.as_bytes().to_vec())]), Err(Refused::NothingFound));
}
