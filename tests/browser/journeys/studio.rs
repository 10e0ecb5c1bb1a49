//! An owner without code: from what she pastes or opens to a rubric that the self-check reads.
//!
//! In: `dist/`, and the tables of `tests/studio/`. Out: whether the page and its element do what they say, under the strict policy.

mod keyboard;
mod large;
mod links;
mod panels;
mod preview;
mod safety;
mod taking_turns;
mod trial;

use std::fs;
use std::path::PathBuf;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use browser_tests::host::axe_finds_nothing;
use browser_tests::studio::{inside, on, studio, unfold, with};
use browser_tests::{Find, Page, Widget};
use serde_json::{Value, json};

fn sample(name: &str) -> PathBuf {
    xtask::root().join("tests/studio").join(name)
}

fn text(name: &str) -> String {
    fs::read_to_string(sample(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
}

/// What accepting every guess of a clipboard gives.
fn accepted(page: &Page, folder: &str) -> Value {
    let clipboard =
        json!({"html": text(&format!("clipboard/{folder}/clipboard.html")), "text": text(&format!("clipboard/{folder}/clipboard.tsv"))});
    with(page, "await element.paste(argument); const problems = await element.accept(); return [element.rubric, problems]", clipboard)
}

#[test]
fn every_clipboard_becomes_its_rubric() {
    let (_server, page) = studio();
    for entry in fs::read_dir(sample("clipboard")).unwrap() {
        let folder = entry.unwrap().file_name().into_string().unwrap();
        let result = accepted(&page, &folder);
        let rubric: Value = serde_json::from_str(result[0].as_str().unwrap_or_else(|| panic!("{folder}: {result}"))).unwrap();
        let expected: Value = serde_json::from_str(&text(&format!("clipboard/{folder}/expected.json"))).unwrap();
        assert_eq!(rubric["domains"], expected["domains"], "{folder}");
        assert_eq!(rubric["elements"], expected["elements"], "{folder}");
        assert!(result[1].as_array().unwrap().iter().all(|problem| problem["severity"] == "warning"), "{folder}: {}", result[1]);
    }
    assert_eq!(page.console_problems(), [""; 0]);
}

#[test]
fn a_workbook_is_opened_on_the_page_and_nothing_is_added_before_it_is_accepted() {
    let (_server, page) = studio();
    let studio = inside(&page);
    assert_eq!(packers(&page), [""; 0]);
    studio.find("input[type=file]").upload(&sample("spreadsheets/plain-table.xlsx"));
    studio.find_text("Is this what your table says?");
    let fetched = packers(&page);
    assert!(matches!(&fetched[..], [one, other] if one.ends_with(".js") != other.ends_with(".js")), "{fetched:?}");
    assert_eq!(on(&page, "return element.rubric"), "");
    assert!(studio.has_text("Paddle Together") && studio.has_text("were left out"), "{}", studio.text());
    axe_finds_nothing(&page, "what was read");
    studio.find_text("Accept, and go on to the rubric").click();
    studio.find_text("Your rubric");
    let rubric = on(&page, "return element.rubric");
    assert!(rubric.as_str().unwrap().contains("\"Paddle Together\""), "{rubric}");
    page.wait_for("the real self-check", || {
        on(&page, "return Boolean(element.shadowRoot.querySelector('fidelity-check')?.shadowRoot.textContent.includes('Paddle Together'))")
            == true
    });
    axe_finds_nothing(&page, "the table");
    // What reads workbooks writes them, too, and is there already.
    studio.find_text("Save as a workbook").click();
    studio.find_text("The workbook has been saved.");
    let read = on(&page, "return (await element.open((await element.template()).workbook)).columns.length");
    assert!(read.is_number(), "{read}");
    assert_eq!(packers(&page), fetched);
    assert_eq!(page.console_problems(), [""; 0]);
}

/// The addresses of what reads and writes workbooks, as often as they were asked for.
fn packers(page: &Page) -> Vec<String> {
    let urls = page.requests().into_iter().map(|request| request.url).filter(|url| url.contains("fidelity-workbook"));
    let mut urls: Vec<String> = urls.map(|url| url.split('#').next().unwrap_or_default().to_owned()).collect();
    urls.sort();
    urls
}

#[test]
fn a_workbook_that_cannot_be_read_for_now_takes_nothing_away() {
    let (_server, page) = studio();
    let studio = inside(&page);
    with(&page, "await element.open(argument)", json!(THREE));
    page.block(&["*fidelity-workbook*"]);
    // What saves says so in the place of the file, and what is on the page stays.
    studio.find_text("Save as a workbook").click();
    studio.find_text("so nothing was saved. Your rubric is as it was.");
    let told = on(&page, "return [await element.template().catch(error => error.message), element.rubric]");
    assert!(told[0].as_str().is_some_and(|why| why.contains("“Save the draft” works without a connection")), "{told}");
    assert_eq!(told[1], json!(THREE));
    let opens = "const bytes = Uint8Array.from(atob(argument), letter => letter.charCodeAt()); \
         const opened = element.open(new File([bytes], 'table.xlsx'));";
    let bytes = BASE64_STANDARD.encode(fs::read(sample("spreadsheets/plain-table.xlsx")).unwrap());
    let told = with(&page, &format!("{opens} return [await opened.catch(error => error.message), element.rubric]"), json!(bytes));
    assert!(told[0].as_str().is_some_and(|why| why.contains("could not be fetched, so the file was not opened")), "{told}");
    assert_eq!(told[1], json!(THREE));
    studio.find_text("This cannot be read");
    axe_finds_nothing(&page, "what could not be fetched");
    page.block(&[]);
    // What is pasted while it is on its way stays, and the file is left alone.
    // Other modules of the page may come at the same time, and are none of this.
    let held = "const compile = WebAssembly.compileStreaming; let go; const held = new Promise(resolve => (go = resolve)); \
         const asked = new Promise(resolve => (WebAssembly.compileStreaming = async given => { \
           const response = await given; \
           if (response.url.includes('fidelity-workbook')) { resolve(); await held; } \
           return compile.call(WebAssembly, response) }));";
    let meanwhile = "await asked; await element.paste({text: 'Item\\tNo\\tYes\\nRhymes\\tnone\\tmany\\n'}); go(); \
         WebAssembly.compileStreaming = compile; return await opened.catch(error => error.message)";
    let told = with(&page, &format!("{held} {opens} {meanwhile}"), json!(bytes));
    assert!(told.as_str().is_some_and(|why| why.starts_with("A file was left alone")), "{told}");
    assert!(studio.has_text("Rhymes") && studio.has_text("A file was left alone"), "{}", studio.text());
    // Asked for once more it comes.
    let told = with(&page, &format!("{opens} return (await opened).columns.length"), json!(bytes));
    assert!(told.as_u64().is_some_and(|columns| columns > 0), "{told}");
    assert!(!studio.has_text("A file was left alone"));
}

#[test]
fn what_is_brought_is_drawn_and_has_the_focus_when_its_promise_is_kept() {
    let (_server, page) = studio();
    // Looked at in the very step in which the promise is kept: the heading that has the focus.
    let script = "const heading = () => element.shadowRoot.activeElement?.matches('h2') && element.shadowRoot.activeElement.textContent; \
         const begun = Boolean(element.shadowRoot.querySelector('h2')); \
         await element.paste({text: 'Item\\tNot yet\\tFully\\nSongs\\tnone\\tmany\\nGames\\tnone\\tmany\\n'}); const pasted = heading(); \
         await element.accept(); const accepted = heading(); \
         element.shadowRoot.activeElement.blur(); \
         await element.open(argument); const opened = [heading(), element.shadowRoot.querySelectorAll('[data-place$=title]').length > 3]; \
         const refused = await element.open(new Blob([Uint8Array.of(0x25, 0x50, 0x44, 0x46)])).catch(() => \
           element.shadowRoot.activeElement?.getAttribute('role')); \
         return [begun, pasted, accepted, opened, refused]";
    let told = with(&page, script, json!(THREE));
    assert_eq!(told, json!([true, "Is this what your table says?", "Your rubric", ["Your rubric", true], "alert"]));
}

#[test]
fn a_rubric_goes_out_as_a_workbook_and_comes_back() {
    let (_server, page) = studio();
    let before = fs::read_to_string(xtask::root().join("programmes/parent-infant-group.json")).unwrap();
    let result = with(
        &page,
        "await element.open(new Blob([argument])); const {name, workbook, more} = await element.template(); \
         await element.open(workbook); const problems = await element.accept(); return [name, more, problems.length, JSON.parse(element.rubric)]",
        json!(before),
    );
    let before: Value = serde_json::from_str(&before).unwrap();
    assert!(result[0].as_str().is_some_and(|name| name.ends_with(".xlsx")), "{result}");
    assert!(result[1].as_array().unwrap().contains(&json!("gates")), "{result}");
    assert_eq!(result[2], 0, "{result}");
    for field in ["id", "edition", "title", "gates", "scores", "stages", "languages"] {
        assert_eq!(result[3][field], before[field], "{field}");
    }
    let ids = |rubric: &Value| -> Vec<Value> {
        let domains = rubric["domains"].as_array().unwrap();
        domains.iter().flat_map(|domain| domain["elements"].as_array().unwrap()).map(|element| element["id"].clone()).collect()
    };
    assert_eq!(ids(&result[3]), ids(&before));
}

#[test]
fn a_table_is_added_to_the_rubric_that_is_there() {
    let (_server, page) = studio();
    let result = on(
        &page,
        "await element.paste({text: 'Item\\tNot yet\\tFully\\nSongs\\tnone\\tmany\\nGames\\tnone\\tmany\\n'}); await element.accept(); \
         const preview = await element.paste({text: 'Item\\tNot yet\\tFully\\nSongs\\tnever\\talways\\nSnacks\\tnone\\tsome\\n'}); \
         await element.choose('into', 'add'); return preview.questions[0].id",
    );
    assert_eq!(result, "into");
    let studio = inside(&page);
    studio.find_text("Accept, and add it to the rubric I have").click();
    studio.find_text("Your rubric");
    let elements = on(&page, "return JSON.parse(element.rubric).elements.map(one => [one.id, one.anchors[1].text])");
    assert_eq!(elements, json!([["songs", "always"], ["games", "many"], ["snacks", "some"]]));
    assert_eq!(on(&page, "element.undo(); return JSON.parse(element.rubric).elements.length"), 2);
}

/// One list stands for three rows; where one of them is answered otherwise it says so, and an answer for all holds for that one again.
#[test]
fn what_is_guessed_alike_is_one_list_with_single_ones_below() {
    let (_server, page) = studio();
    let table = fs::read_to_string(xtask::root().join("tests/studio/tables/word-essential.html")).unwrap();
    with(&page, "await element.paste({html: argument})", json!(table));
    let list = |id: &str, value: &str| {
        let set = "const list = element.shadowRoot.querySelector('#fs-q-' + argument[0]); list.value = argument[1]; list.dispatchEvent(new Event('change', {bubbles: true}))";
        with(&page, set, json!([id, value]))
    };
    let shown = || {
        on(
            &page,
            "return ['every-row-heading_heading_below_item_text_leave-out', 'row-2', 'row-6', 'row-12'].map(id => element.shadowRoot.querySelector('#fs-q-' + id)).map(list => list && list.value)",
        )
    };
    assert_eq!(shown(), json!(["heading", null, null, null]));
    inside(&page).find_text("Change them one by one").click();
    page.wait_for("the single ones", || shown() == json!(["heading", "heading", "heading", "heading"]));
    list("row-6", "text");
    page.wait_for("that they differ", || shown() == json!(["", "heading", "text", "heading"]));
    list("every-row-heading_heading_below_item_text_leave-out", "leave-out");
    page.wait_for("one answer for all", || shown() == json!(["leave-out", "leave-out", "leave-out", "leave-out"]));
    list("row-6", "heading");
    page.wait_for("that they differ", || shown() == json!(["", "leave-out", "heading", "leave-out"]));
    list("every-row-heading_heading_below_item_text_leave-out", "heading");
    page.wait_for("one answer for all", || shown() == json!(["heading", "heading", "heading", "heading"]));
    page.screenshot_whole("guesses-of-a-kind");
}

#[test]
fn an_edit_changes_one_line_and_is_taken_back() {
    let (_server, page) = studio();
    let before = fs::read_to_string(xtask::root().join("programmes/parent-infant-group.json")).unwrap();
    with(&page, "await element.open(new Blob([argument]))", json!(before));
    assert_eq!(on(&page, "return element.rubric"), before.as_str());
    let studio = inside(&page);
    let title = studio.find("[data-place='domains[0].elements[0].title']");
    // All of it is selected, as by a person who types over it: emptying the field first would be an edit of its own.
    title.script("arguments[0].focus(); arguments[0].select()", Value::Null);
    title.type_text("Another title");
    page.press("Tab");
    let after = on(&page, "return element.rubric");
    let after = after.as_str().unwrap();
    let changed: Vec<&str> = after.lines().zip(before.lines()).filter(|(one, other)| one != other).map(|(one, _)| one).collect();
    assert_eq!((after.lines().count(), changed.len()), (before.lines().count(), 1), "{changed:?}");
    assert!(changed[0].contains("Another title"), "{changed:?}");
    assert_eq!(on(&page, "return [element.undo(), element.rubric, element.undo()]"), json!([true, before, false]));
    assert_eq!(on(&page, "return element.redo()"), true);
}

#[test]
fn elements_are_moved_by_keyboard_and_the_focus_goes_with_them() {
    let (_server, page) = studio();
    accepted(&page, "word-table-levels");
    let ids = || on(&page, "return JSON.parse(element.rubric).domains[0].elements.map(one => one.id)");
    let first = ids();
    let studio = inside(&page);
    studio.find("[data-place='domains[0].elements[0].title']").click();
    page.press("Alt+ArrowDown");
    page.wait_for("the move", || ids()[1] == first[0]);
    assert_eq!(on(&page, "return element.shadowRoot.activeElement.dataset.place"), "domains[0].elements[1].title");
    page.press("Alt+ArrowUp");
    page.wait_for("the way back", || ids() == first);
}

#[test]
fn a_problem_leads_to_its_field() {
    let (_server, page) = studio();
    with(
        &page,
        "await element.open(argument)",
        json!(
            r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": "A", "elements": [{"id": "x", "title": "X", "scale": "yes-no", "minimum": 7}]}"#
        ),
    );
    let problems = on(&page, "return element.problems");
    let place = problems[0]["place"].as_str().unwrap().to_owned();
    assert_eq!(place, "elements[0].minimum", "{problems}");
    let studio = inside(&page);
    assert!(studio.has_text(problems[0]["message"].as_str().unwrap()), "{}", studio.text());
    // A warning is folded away until somebody looks.
    studio.find(".fs-problems summary").click();
    studio.find_text(&place).click();
    assert_eq!(on(&page, "return element.shadowRoot.activeElement.dataset.place"), place.as_str());
}

#[test]
fn problems_of_what_is_typed_are_told_in_a_pause_and_nothing_is_written() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(THREE));
    let field = "const field = element.shadowRoot.querySelector(`[data-place='elements[0].title']`); ";
    let act = |script: &str| on(&page, &format!("{field}{script}"));
    let summary =
        || act("return element.shadowRoot.querySelector('.fs-problems summary, .fs-sound').textContent").as_str().unwrap().to_owned();
    let sound = summary();
    act("field.focus(); field.select(); document.execCommand('delete')");
    page.wait_for("the problem", || summary() != sound);
    assert!(summary().contains('1'), "{}", summary());
    // The field is being written in: nothing is a step yet, and nothing moves.
    assert_eq!(
        act("return [element.rubric, element.problems.length, element.undo(), field === element.shadowRoot.activeElement, field.value]"),
        json!([THREE, 0, false, true, ""])
    );
    assert_eq!(act("return element.shadowRoot.querySelector('.fs-problems').open"), false);
    act("document.execCommand('undo')");
    page.wait_for("no problem", || summary() == sound);
    act("document.execCommand('delete'); field.blur()");
    assert_ne!(summary(), sound);
    assert_eq!(
        act("return [element.problems.length > 0, element.shadowRoot.querySelector('.fs-problems').open, element.undo()]"),
        json!([true, true, true])
    );
}

#[test]
fn what_cannot_be_read_says_what_to_do() {
    let (_server, page) = studio();
    let error = on(&page, "await element.open(new Blob([Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)]))");
    assert!(error.as_str().unwrap().contains(".xlsx"), "{error}");
    assert!(inside(&page).has_text("This cannot be read"));
}

#[test]
fn the_page_fits_a_telephone() {
    let (_server, page) = studio();
    page.set_window(320, 800);
    accepted(&page, "excel-five-columns");
    inside(&page).find_text("Your rubric");
    assert_eq!(on(&page, "return document.documentElement.scrollWidth <= innerWidth"), true);
    axe_finds_nothing(&page, "cards");
}

/// Writes something in place of what a field holds, and leaves it.
fn write(studio: &Widget, place: &str, text: &str) {
    let field = studio.find(&format!("[data-place='{place}']"));
    field.script("arguments[0].value = arguments[1]; arguments[0].dispatchEvent(new Event('change', {bubbles: true}))", json!(text));
}

/// Chooses in a list, as a person does.
fn pick(studio: &Widget, place: &str, value: &str) {
    studio.find(&format!("select[data-place='{place}'] option[value='{value}']")).click();
}

const THREE: &str = r#"{"format": 1, "id": "three", "edition": "1.0.0", "title": "Three",
  "elements": [
    {"id": "space", "title": "Space", "anchors": [{"points": 0, "text": "No"}, {"points": 1, "text": "Partly"}, {"points": 2, "text": "Yes"}], "minimum": 2},
    {"id": "songs", "title": "Songs", "anchors": [{"points": 0, "text": "No"}, {"points": 1, "text": "Partly"}, {"points": 2, "text": "Yes"}]},
    {"id": "games", "title": "Games", "anchors": [{"points": 0, "text": "No"}, {"points": 1, "text": "Partly"}, {"points": 2, "text": "Yes"}]}
  ]
}
"#;

#[test]
fn a_rule_is_filled_in_and_said_as_the_report_says_it() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(THREE));
    let studio = inside(&page);
    let before_rule = studio.find(".fs-read").text();
    unfold(&studio, ".fs-rules");
    studio.find_text("Add a rule").click();
    assert_eq!(on(&page, "return JSON.parse(element.rubric).gates[0].when"), json!({"non_negotiables": true}));
    // So many of these: the rule that was there is not one of them.
    pick(&studio, "gates[0].when", "of");
    let rule = || on(&page, "return JSON.parse(element.rubric).gates[0].when");
    assert_eq!(rule()["of"], json!(["space"]), "{}", rule());
    studio.find_text("Add a condition").click();
    pick(&studio, "gates[0].when.of[1].element", "games");
    write(&studio, "gates[0].when.of[1].at_least.number", "1");
    pick(&studio, "gates[0].when.at_least", "at_least_percent");
    write(&studio, "gates[0].when.at_least.number", "50");
    assert_eq!(rule()["of"][1], json!({"element": "games", "at_least": 1}), "{}", rule());
    assert_eq!(rule()["at_least_percent"], 50, "{}", rule());
    assert_eq!(on(&page, "return element.problems.length"), 0);
    // What is read back is worked out anew with each edit; tests/explain.rs holds it to the report.
    assert!(!studio.find(".fs-rule-told").text().is_empty());
    assert_ne!(studio.find(".fs-read").text(), before_rule);
    // Without what was added, the rest is as it was.
    assert_eq!(on(&page, "while (element.undo()); return element.rubric"), THREE);
    axe_finds_nothing(&page, "rules");
}

#[test]
fn a_score_is_chosen_by_example_and_its_bands_leave_no_gap() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(THREE));
    let studio = inside(&page);
    unfold(&studio, ".fs-scores");
    studio.find_text("Choose how scores are worked out").click();
    studio.find_text("Compare the ways, worked out on your elements").click();
    // Every other of three at its highest, on 0 to 2.
    let row = studio.find("[id='fs-way-scores-0--sum']").script("return arguments[0].closest('tr').textContent", Value::Null);
    assert!(row.as_str().unwrap().ends_with("026"), "{row}");
    studio.find("[id='fs-way-scores-0--sum']").click();
    studio.find_text("Done").click();
    studio.find_text("Give it bands").click();
    let bands = || {
        on(
            &page,
            "return JSON.parse(element.rubric).scores[0].bands.map(({less_than, at_most, at_least, more_than}) => [less_than ?? null, at_most ?? null, at_least ?? null, more_than ?? null])",
        )
    };
    assert_eq!(bands(), json!([[3, null, null, null], [null, null, 3, null]]));
    write(&studio, "scores[0].bands[1].at_least", "4");
    studio.find(".fs-edge select option[value='below']").click();
    assert_eq!(bands(), json!([[null, 4, null, null], [null, null, null, 4]]));
    assert!(studio.has_text("4 and below") && studio.has_text("above 4"), "{}", studio.text());
    // Nothing is published before somebody has said what happens to missing answers.
    assert_eq!(studio.find(".fs-first").property("disabled"), true);
    studio.find(".fs-to-choose p + p button").click();
    assert_eq!(studio.find(".fs-first").property("disabled"), false);
    assert_eq!(on(&page, "return JSON.parse(element.rubric).scores[0].missing"), "require-all");
    axe_finds_nothing(&page, "scores");
    page.set_window(320, 800);
    assert_eq!(on(&page, "return document.documentElement.scrollWidth <= innerWidth"), true);
}

#[test]
fn what_a_number_counts_is_edited_in_words_and_leaves_no_gap() {
    let (_server, page) = studio();
    let row = "Item\t0\t1\t2\nVisits a month\t0-9\t10-20\t25-40\n";
    with(&page, "await element.paste({text: argument}); await element.accept()", json!(row));
    let studio = inside(&page);
    unfold(&studio, ".fs-table .fs-more");
    let number = || on(&page, "return JSON.parse(element.rubric).elements[0].number");
    assert_eq!(number()["unit"], "visits");
    assert!(studio.has_text("No band holds these numbers: from 21 to 24; 41 and above."), "{}", studio.text());
    assert!(studio.has_text("from 10 to 20") && studio.has_text("from 25 to 40"), "{}", studio.text());
    studio.find_text("Let each band begin where the one below ends").click();
    let bands = |values: Value| assert_eq!(number()["bands"], values);
    bands(json!([{"points": 0, "at_most": 9}, {"points": 1, "within": [10, 24]}, {"points": 2, "at_least": 25}]));
    assert!(!studio.has_text("No band holds these numbers") && studio.has_text("from 10 to 24"), "{}", studio.text());
    assert_eq!(on(&page, "return element.problems.length"), 0);
    // The focus is on the first edge, which is typed anew; a half is none.
    assert_eq!(on(&page, "return element.shadowRoot.activeElement.dataset.place"), "elements[0].number.bands[1].at_least");
    write(&studio, "elements[0].number.bands[1].at_least", "12.5");
    assert_eq!(number()["bands"][1]["within"], json!([10, 24]));
    write(&studio, "elements[0].number.bands[1].at_least", "12");
    assert_eq!(number()["bands"][1]["within"], json!([12, 24]));
    assert!(studio.find(".fs-measure-told").text().contains("12"), "{}", studio.text());
    // Of parts of a visit, it is said to which band the number itself belongs.
    let sides = || on(&page, "return element.shadowRoot.querySelectorAll('.fs-edge select').length");
    assert_eq!(sides(), 0);
    studio.find("[data-place='elements[0].number.whole']").click();
    assert_eq!(number().get("whole"), None);
    // Between 11 and 12 there is something then, which no band holds.
    assert!(studio.has_text("from above 11 to below 12"), "{}", studio.text());
    studio.find_text("Let each band begin where the one below ends").click();
    assert_eq!(sides(), 2);
    write(&studio, "elements[0].number.unit", "home visits");
    write(&studio, "elements[0].number.max", "60");
    assert_eq!((&number()["unit"], &number()["max"]), (&json!("home visits"), &json!(60)));
    axe_finds_nothing(&page, "numbers");
    // Each was one step.
    for _ in 0..6 {
        on(&page, "return element.undo()");
    }
    bands(json!([{"points": 0, "within": [0, 9]}, {"points": 1, "within": [10, 20]}, {"points": 2, "within": [25, 40]}]));
    page.set_window(320, 800);
    assert_eq!(on(&page, "return document.documentElement.scrollWidth <= innerWidth"), true);
}

#[test]
fn a_draft_is_kept_when_its_owner_asks_and_one_tab_writes() {
    let (server, page) = studio();
    with(&page, "await element.open(argument)", json!(THREE));
    let names = |page: &Page| on(page, "return (await indexedDB.databases()).map(one => one.name)");
    assert_eq!(names(&page), json!([]));
    let studio = inside(&page);
    studio.find(".fs-keeping input").click();
    page.wait_for("the first writing", || names(&page) == json!(["fidelity-studio"]));
    studio.find_text("What you write is kept in this browser");
    write(&studio, "title", "Kept title");
    // Longer than a change waits, shorter than what may be lost.
    std::thread::sleep(std::time::Duration::from_millis(1900));
    let page = page.kill_and_open_again();
    page.goto(&server.url("/studio.html"));
    on(&page, "return (await element.ready).localName");
    let studio = inside(&page);
    studio.find_text("Kept in this browser");
    studio.find(".fs-found .fs-button").click();
    studio.find_text("Your rubric");
    assert!(on(&page, "return element.rubric").as_str().unwrap().contains("\"Kept title\""));
    page.open_tab();
    page.goto(&server.url("/studio.html"));
    on(&page, "return (await element.ready).localName");
    let second = inside(&page);
    second.find(".fs-found .fs-button").click();
    second.find_text("This draft is open in another tab.");
    assert_eq!(second.find("[data-place='title']").script("return arguments[0].matches(':disabled')", Value::Null), true);
    axe_finds_nothing(&page, "read only");
    page.enter_tab(0);
    inside(&page).find(".fs-keeping input").click();
    page.wait_for("the way out", || names(&page) == json!([]));
}

#[test]
fn an_edition_is_read_as_a_number_and_what_is_none_is_said_beside_its_field() {
    let (_server, page) = studio();
    let rubric = fs::read_to_string(xtask::root().join("programmes/parent-infant-group.json")).unwrap();
    with(&page, "await element.open(new Blob([argument]))", json!(rubric));
    let edition = |text: &str| {
        let field = inside(&page).find("[data-place='edition']");
        field.script("arguments[0].focus(); arguments[0].value = ''", Value::Null);
        field.type_text(text);
        page.press("Tab");
        let shown = "const field = element.shadowRoot.querySelector(\"[data-place='edition']\");\
            const said = element.shadowRoot.getElementById(field.getAttribute('aria-describedby'));\
            return [JSON.parse(element.rubric).edition, field.value, said && said.textContent]";
        on(&page, shown)
    };
    assert_eq!(edition("Edition 3"), json!(["3", "3", null]));
    let said = "It may stay so, but a number such as 2.0 or 2026 is better than “spring”: by the first number reports tell whether results of two editions can be compared.";
    assert_eq!(edition("spring"), json!(["spring", "spring", said]));
    page.screenshot_whole("edition-without-number");
    assert_eq!(edition("v3.1"), json!(["3.1", "3.1", null]));
}

#[test]
fn what_has_changed_is_told_and_the_edition_follows() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(THREE.replace("1.0.0", "1.4.0").replace("\"minimum\": 2", "\"minimum\": 1")));
    let studio = inside(&page);
    pick(&studio, "elements[0].minimum", "2");
    // The same first number would say that results can be compared.
    assert_eq!(studio.find(".fs-first").property("disabled"), true);
    unfold(&studio, ".fs-changes");
    studio.find_text("Counts otherwise");
    studio.find(".fs-to-choose .fs-button").click();
    assert_eq!(on(&page, "return JSON.parse(element.rubric).edition"), "2.0.0");
    assert_eq!(studio.find(".fs-first").property("disabled"), false);
    assert_eq!(on(&page, "element.undo(); return JSON.parse(element.rubric).edition"), "1.4.0");
    studio.find_text("They are to be compared all the same; record that").click();
    assert_eq!(studio.find(".fs-first").property("disabled"), false);
    assert_eq!(
        on(&page, "return [element.problems.length, JSON.parse(element.rubric).own]"),
        json!([0, {"compared-all-the-same": "1.4.0 = 1.4.0"}])
    );
    axe_finds_nothing(&page, "what has changed");
}

#[test]
fn what_has_no_panel_is_written_as_text_and_checked() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(THREE));
    let studio = inside(&page);
    unfold(&studio, ".fs-rest");
    write(&studio, "supervision_prompts", "not text");
    studio.find_text("This is not JSON yet");
    assert_eq!(on(&page, "return element.rubric"), THREE);
    write(&studio, "supervision_prompts", "");
    studio.find(".fs-part:has([data-place='supervision_prompts']) .fs-link").click();
    assert_eq!(on(&page, "return [element.problems.length, JSON.parse(element.rubric).supervision_prompts.length]"), json!([0, 1]));
    axe_finds_nothing(&page, "everything else");
    assert_eq!(on(&page, "element.undo(); return element.rubric"), THREE);
}

#[test]
fn stages_and_limits_are_fields_and_what_they_do_not_show_stays() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(THREE));
    let studio = inside(&page);
    unfold(&studio, ".fs-rest");
    // What a date needs is said before anything is wrong.
    assert!(studio.has_text("Year, month and day, such as 2026-11-22."));
    write(&studio, "date", "2026-09");
    studio.find_text("cannot be read as a date");
    write(&studio, "date", "");
    write(&studio, "stages[0].title", "Starting");
    write(&studio, "stages[1].title", "Running");
    write(&studio, "stages[1].review_months", "12");
    write(&studio, "drift.levels", "2");
    pick(&studio, "team_answer", "majority");
    pick(&studio, "overall", "none");
    assert_eq!(
        on(&page, "const {team_answer, overall} = JSON.parse(element.rubric); return [team_answer, overall, element.problems.length]"),
        json!(["majority", "none", 0])
    );
    pick(&studio, "overall", "");
    assert_eq!(on(&page, "return JSON.parse(element.rubric).overall ?? null"), Value::Null);
    let read = || on(&page, "const {stages, drift} = JSON.parse(element.rubric); return [element.problems.length, stages, drift ?? null]");
    let running = json!({"id": "running", "title": "Running", "review_months": 12});
    assert_eq!(read(), json!([0, [{"id": "starting", "title": "Starting"}, running], {"levels": 2}]));
    // The line for one more is empty again.
    assert_eq!(studio.find("[data-place='stages[2].title']").property("value"), "");
    axe_finds_nothing(&page, "stages");
    write(&studio, "drift.levels", "");
    studio.find("[aria-label='Delete “Starting”']").click();
    assert_eq!(read(), json!([0, [running], null]));
    // What no field shows has a box of its own, and stays when a field is written.
    let coloured = THREE.replace("\"elements\"", "\"stages\": [{\"id\": \"s\", \"title\": \"S\", \"colour\":  \"blue\"}],\n  \"elements\"");
    with(&page, "await element.open(argument)", json!(coloured));
    studio.find("[data-text-of='stages[0]']");
    write(&studio, "stages[0].title", "Start");
    assert_eq!(on(&page, "return element.rubric"), coloured.replace("\"S\"", "\"Start\"").as_str());
    page.set_window(320, 800);
    assert_eq!(on(&page, "return document.documentElement.scrollWidth <= innerWidth"), true);
}

/// A rubric with domains.
fn in_domains() -> String {
    let domain = |id: &str, title: &str| {
        let scale = json!([{"points": 0, "text": "No"}, {"points": 1, "text": "Partly"}, {"points": 2, "text": "Yes"}]);
        let element = |at: usize| json!({"id": format!("{id}-{at}"), "title": format!("{title} {at}"), "anchors": scale});
        json!({"id": id, "title": title, "elements": (1..=6).map(element).collect::<Vec<_>>()})
    };
    json!({"format": 1, "id": "visits", "edition": "1.0.0", "title": "Visits", "domains": [domain("before", "Before the visit"), domain("after", "After the visit")]})
        .to_string()
}

#[test]
fn the_contents_lead_to_each_part_with_its_title_in_view() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(in_domains()));
    let studio = inside(&page);
    for width in [1400, 1000, 320] {
        page.set_window(width, 800);
        let names = studio.all(".fs-contents button").iter().map(Find::text).collect::<Vec<_>>();
        let parts = [
            "The programme",
            "Elements by levels",
            "Before the visit",
            "After the visit",
            "Scores and bands",
            "Rules",
            "Languages",
            "Everything else",
            "Try it",
            "Publish",
        ];
        assert_eq!(names, parts);
        let shown = with(
            &page,
            "const root = element.shadowRoot; const rest = () => new Promise(done => setTimeout(done, 200)); const found = []; \
             for (const button of root.querySelectorAll('.fs-contents button')) { \
               button.focus(); button.click(); await rest(); \
               const at = root.activeElement; const list = root.querySelector('.fs-contents'); const edges = at.getBoundingClientRect(); \
               const sticks = getComputedStyle(list).position === 'sticky'; \
               const above = sticks ? list.getBoundingClientRect().bottom : 0; \
               found.push([at === button, at.localName, edges.top >= above - 1 && edges.bottom <= innerHeight + 1, sticks]); \
             } return found",
            Value::Null,
        );
        let shown = shown.as_array().unwrap_or_else(|| panic!("{shown}"));
        let kinds = ["h3", "h3", "input", "input", "summary", "summary", "summary", "summary", "summary", "summary"];
        let expected: Vec<Value> = kinds.iter().map(|kind| json!([false, kind, true, width > 960])).collect();
        assert_eq!(*shown, expected, "{width}");
    }
    page.set_window(1400, 800);
    // What is open is counted where it is.
    write(&studio, "domains[1].elements[0].title", "");
    studio.find_text("(1 error)");
    assert_eq!(studio.find(".fs-first").property("disabled"), true);
    studio.find_text("Not yet: 1 error").click();
    assert_eq!(on(&page, "return element.shadowRoot.activeElement.dataset.place"), "domains[1].elements[0].title");
    axe_finds_nothing(&page, "contents");
}

#[test]
fn what_is_read_back_leads_to_its_control_with_the_title_in_view() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(in_domains()));
    let studio = inside(&page);
    unfold(&studio, ".fs-scores");
    studio.find_text("Choose how scores are worked out").click();
    page.set_window(1000, 700);
    let hidden = with(
        &page,
        "const root = element.shadowRoot; const rest = () => new Promise(done => setTimeout(done, 100)); const hidden = []; \
         for (const button of root.querySelectorAll('.fs-read .fs-go')) { \
           button.focus(); button.click(); await rest(); \
           const at = root.activeElement; const card = at.closest('.fs-card, tr'); if (!card) continue; \
           const title = card.querySelector('h4, input, textarea').getBoundingClientRect(); \
           const above = root.querySelector('.fs-contents').getBoundingClientRect().bottom; \
           if (title.top < above - 1 || title.bottom > innerHeight) hidden.push(button.getAttribute('aria-label')); \
         } return hidden",
        Value::Null,
    );
    assert_eq!(hidden, json!([]));
}

#[test]
fn the_whole_has_a_score_without_one_for_each_domain() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(in_domains()));
    let studio = inside(&page);
    // What changes scores is another edition: that choice is made, so that what is counted below is of the scores.
    write(&studio, "edition", "2.0.0");
    unfold(&studio, ".fs-scores");
    studio.find_text("Choose how scores are worked out").click();
    // What the usual scores do was told beside the button: nothing is left to choose.
    assert_eq!(studio.find(".fs-first").property("disabled"), false);
    // Both are alike; what is changed for the whole is set for each domain in one press.
    assert!(!studio.has_text("Work it out like “Overall”"));
    pick(&studio, "scores[0].method", "mean");
    studio.find_text("Work it out like “Overall”").click();
    assert_eq!(on(&page, "return JSON.parse(element.rubric).domain_score.method"), "mean");
    assert!(!studio.has_text("Work it out like “Overall”"));
    on(&page, "element.undo(); element.undo()");
    studio.find("[aria-label='Delete “The score of each domain”']").click();
    assert_eq!(
        on(
            &page,
            "const {scores, domain_score} = JSON.parse(element.rubric); return [scores.map(score => score.title), domain_score ?? null, element.problems]"
        ),
        json!([["Overall"], null, []])
    );
    // And back again: what it does with missing answers is then to be chosen.
    studio.find_text("Give each domain a score").click();
    studio.find_text("Not yet: 2 choices").click();
    assert_eq!(on(&page, "return element.shadowRoot.activeElement.dataset.place"), "domain_score.missing");
    studio.find_text("No errors; 2 choices are still yours to make before you publish.");
    assert!(!studio.has_text("The checker finds nothing wrong."));
    axe_finds_nothing(&page, "scores of domains");
}

#[test]
fn who_publishes_and_on_what_terms_is_written_without_code() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(THREE));
    let studio = inside(&page);
    // How long it takes, and when it is due again, stand beside the edition.
    studio.find(".fs-programme [data-place='minutes']");
    write(&studio, "minutes", "20");
    studio.find(".fs-programme [data-place='review_months']");
    write(&studio, "review_months", "6");
    assert_eq!(
        on(&page, "const {minutes, review_months} = JSON.parse(element.rubric); return [minutes, review_months, element.problems.length]"),
        json!([20, 6, 0])
    );
    write(&studio, "publisher.name", "Growing Together");
    write(&studio, "contact.name", "The support team");
    write(&studio, "contact.link", "support@growing.example");
    let rubric = || {
        on(
            &page,
            "const { publisher, contact, licence } = JSON.parse(element.rubric); return [publisher ?? null, contact, licence ?? null]",
        )
    };
    let contact = json!({"name": "The support team", "link": "mailto:support@growing.example"});
    assert_eq!(rubric(), json!([{"name": "Growing Together"}, contact, null]));
    assert_eq!(studio.find("[data-place='contact.link']").script("return arguments[0].value", Value::Null), "support@growing.example");
    studio.find(".fs-publish summary").click();
    assert_eq!(studio.all(".fs-empty button").iter().map(Find::text).collect::<Vec<_>>(), ["Licence"]);
    on(
        &page,
        "const list = element.shadowRoot.querySelector('.fs-named select'); list.value = 'CC BY 4.0'; list.dispatchEvent(new Event('change', {bubbles: true}))",
    );
    let licence = json!({"text": "CC BY 4.0", "link": "https://creativecommons.org/licenses/by/4.0/"});
    assert_eq!(rubric(), json!([{"name": "Growing Together"}, contact, licence]));
    page.wait_for("nothing to be empty", || !studio.has(".fs-empty"));
    axe_finds_nothing(&page, "who publishes it");
    page.screenshot_whole("studio-publisher");
    write(&studio, "publisher.name", "");
    assert_eq!(rubric(), json!([null, contact, licence]), "nothing is left of what is emptied");
}

#[test]
fn what_an_element_has_besides_is_written_without_code() {
    let (_server, page) = studio();
    let rubric = THREE.replacen(r#""title": "Songs""#, r#""title": "Songs", "evidence": {"months": 6}"#, 1);
    assert_ne!(rubric, THREE);
    with(&page, "await element.open(argument)", json!(rubric));
    let studio = inside(&page);
    unfold(&studio, "tr:nth-child(2) .fs-more");
    let songs = || {
        on(
            &page,
            "const { evidence, next_step, own_number, adaptations, not_applicable } = JSON.parse(element.rubric).elements[1]; return [evidence, next_step ?? null, own_number ?? null, adaptations ?? null, not_applicable ?? null]",
        )
    };
    write(&studio, "elements[1].evidence.expected[0]", "Rota\nDiary");
    studio.find("[data-place='elements[1].evidence.expected[2]']");
    write(&studio, "elements[1].evidence.expected[1]", "Diary of the term");
    write(&studio, "elements[1].next_step", "Choose three songs.");
    write(&studio, "elements[1].own_number", "1.10");
    write(&studio, "elements[1].adaptations.red[0]", "Leave songs out");
    let tick =
        "const tick = element.shadowRoot.querySelector(\"[data-place='elements[1].not_applicable']\"); tick.click(); return tick.checked";
    assert_eq!(on(&page, tick), false);
    let evidence = json!({"months": 6, "expected": ["Rota", "Diary of the term"]});
    assert_eq!(songs(), json!([evidence, "Choose three songs.", "1.10", {"red": ["Leave songs out"]}, false]));
    axe_finds_nothing(&page, "what an element has besides");
    page.screenshot_whole("studio-more");
    on(&page, tick);
    write(&studio, "elements[1].evidence.expected[1]", "");
    write(&studio, "elements[1].evidence.expected[0]", "");
    write(&studio, "elements[1].adaptations.red[0]", "");
    assert_eq!(songs(), json!([{"months": 6}, "Choose three songs.", "1.10", null, null]), "nothing is left of what is emptied");
}

/// What the table says of an element can be seen before it is accepted.
#[test]
fn the_preview_shows_number_evidence_and_what_has_to_be_reached() {
    let (_server, page) = studio();
    let table = fs::read_to_string(xtask::root().join("tests/studio/tables/footer-of-a-word-page.html")).unwrap();
    with(&page, "await element.paste({html: argument})", json!(table));
    let elements = || {
        on(
            &page,
            "return [...element.shadowRoot.querySelectorAll('.fs-outline ol > li')].map(one => \
               ['.fs-outline-number', '.fs-must', '.fs-quiet'].map(css => one.querySelector(css)?.textContent ?? ''))",
        )
    };
    let non_negotiable = "Non-negotiable, at least Mostly in place";
    assert_eq!(
        elements(),
        json!([
            ["1.1", non_negotiable, "Evidence: Matching forms; Notes of the panel"],
            ["1.2", "", "Evidence: Diary"],
            ["2.1", non_negotiable, "Evidence: Diary"]
        ])
    );
    // Its own numbers, once they are kept.
    on(&page, "element.choose('column-a', 'own-number')");
    page.wait_for("the numbers in print", || elements().as_array().is_some_and(|all| all.iter().map(|one| &one[0]).eq(["M1", "M2", "S1"])));
    page.screenshot_whole("studio-preview-of-elements");
}

/// Opens every fold that a person would open to see all of a panel.
fn unfold_all(studio: &Widget, css: &str) {
    studio.find(css).script("arguments[0].querySelectorAll('details').forEach(fold => fold.open = true)", Value::Null);
}

#[test]
fn answers_are_tried_and_what_nobody_wants_is_searched_for() {
    let (_server, page) = studio();
    let banded = THREE.replace(
        "\n  ]\n}",
        "\n  ],\n  \"scores\": [{\"id\": \"whole\", \"title\": \"Whole\", \"method\": \"sum\", \"criterion\": {\"at_least\": 5}, \"bands\": [{\"id\": \"low\", \"label\": \"Low\", \"less_than\": 4.5}, {\"id\": \"thin\", \"label\": \"Thin\", \"at_least\": 4.5, \"less_than\": 5}, {\"id\": \"high\", \"label\": \"High\", \"at_least\": 5}]}]\n}",
    );
    with(&page, "await element.open(argument)", json!(banded));
    let studio = inside(&page);
    unfold(&studio, ".fs-sim");
    let verdict = || studio.find(".fs-sim-verdict").text();
    studio.find_text("All highest").click();
    let best = verdict();
    studio.find_text("All lowest").click();
    assert_ne!(verdict(), best);
    // In the words and with the figures of the report.
    studio.find_text("How “Whole” was worked out").click();
    studio.find_text("Songs: 0, weight 1");
    unfold_all(&studio, ".fs-sim");
    pick(&studio, "try.songs", "2");
    studio.find_text("Songs: 2, weight 1");
    studio.find_text("Good overall and yet a non-negotiable missed").click();
    studio.find_text("Good overall although “Space” is missed.");
    studio.find(".fs-sim-found .fs-link").click();
    assert!(studio.has_text("5") && verdict() != best, "{}", studio.text());
    studio.find_text("Bands nobody can reach").click();
    studio.find_text("Nobody can reach “Whole: Thin”: proven.");
    studio.find_text("“Whole: High” can be reached.");
    // No answer is part of the rubric, and none is lost by an edit.
    assert_eq!(on(&page, "return element.rubric"), json!(banded));
    write(&studio, "title", "Other");
    studio.find(".fs-sim-verdict");
    axe_finds_nothing(&page, "answers that are tried");
    page.set_window(320, 800);
    assert_eq!(on(&page, "return document.documentElement.scrollWidth <= innerWidth"), true);
}

#[test]
fn a_case_is_kept_told_when_it_changes_and_accepted() {
    let (server, page) = studio();
    with(&page, "await element.open(argument)", json!(THREE.replace("\"minimum\": 2", "\"minimum\": 1")));
    let studio = inside(&page);
    unfold(&studio, ".fs-sim");
    studio.find_text("All at the minimum").click();
    write(&studio, "try-name", "Just enough");
    studio.find_text("Keep this result as a case").click();
    studio.find_text("Named cases (1)");
    studio.find(".fs-case-kept");
    // An edit that changes the result says what, in words.
    write(&studio, "elements[1].anchors[2].text", "Always");
    studio.find(".fs-case-kept");
    pick(&studio, "elements[0].minimum", "2");
    studio.find(".fs-case-changed");
    studio.find_text("One case has another result than you expect.");
    axe_finds_nothing(&page, "a case that differs");
    // To keep the old result the edit is taken back.
    on(&page, "element.undo()");
    studio.find(".fs-case-kept");
    on(&page, "element.redo()");
    studio.find_text("Accept the new result").click();
    studio.find(".fs-case-kept");
    on(&page, "element.undo()");
    studio.find(".fs-case-changed");
    on(&page, "element.redo()");
    // It stays with the draft, and is no part of the rubric.
    assert!(!on(&page, "return element.rubric").as_str().unwrap().contains("Just enough"));
    studio.find(".fs-keeping input").click();
    let record = || {
        on(
            &page,
            "const open = indexedDB.open('fidelity-studio'); const database = await new Promise(done => open.onsuccess = () => done(open.result)); \
             if (!database.objectStoreNames.contains('drafts')) return ''; \
             const all = database.transaction('drafts').objectStore('drafts').getAll(); \
             const records = await new Promise(done => all.onsuccess = () => done(all.result)); database.close(); return records.join()",
        )
    };
    page.wait_for("the case in the browser", || record().as_str().is_some_and(|record| record.contains("Just enough")));
    page.goto(&server.url("/studio.html"));
    on(&page, "return (await element.ready).localName");
    let studio = inside(&page);
    studio.find(".fs-found .fs-button").click();
    studio.find_text("Your rubric");
    unfold(&studio, ".fs-sim");
    studio.find_text("Just enough");
    studio.find(".fs-case-kept");
    studio.find(".fs-keeping input").click();
}

/// The same rubric with some Welsh.
fn in_two_languages() -> String {
    THREE
        .replace("\"edition\"", "\"languages\": [\"en\", \"cy\"], \"awaiting_review\": [\"cy\"], \"edition\"")
        .replace("\"title\": \"Songs\"", "\"title\": {\"en\": \"Songs\", \"cy\": \"Caneuon\"}")
}

#[test]
fn a_rubric_is_translated_side_by_side() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(in_two_languages()));
    let studio = inside(&page);
    // From the checker to the empty field.
    unfold(&studio, ".fs-problems");
    studio.find(".fs-problems .fs-link").click();
    let active = on(&page, "return element.shadowRoot.activeElement.dataset.place");
    assert_eq!(active, "tr.cy.title");
    assert_eq!(on(&page, "return element.shadowRoot.activeElement.value"), "");
    // The count is that of the list.
    let rows = || studio.find(".fs-translations").script("return arguments[0].children.length", Value::Null);
    assert_eq!(rows(), 12);
    studio.find_text("Not translated (12)");
    write(&studio, "tr.cy.title", "Tri ŵŷ");
    studio.find_text("Not translated (11)");
    assert_eq!(rows(), 11);
    assert_eq!(on(&page, "return JSON.parse(element.rubric).title"), json!({"en": "Three", "cy": "Tri ŵŷ"}));
    // The source changes: the translation is stale, and says what it was made from.
    write(&studio, "elements[1].title", "Hymns");
    pick(&studio, "tr-filter", "stale");
    assert_eq!(rows(), 1);
    studio.find_text("Made from: Songs");
    axe_finds_nothing(&page, "translations");
    studio.find_text("A speaker has read it").click();
    studio.find_text("Nothing here.");
    on(&page, "element.undo()");
    assert_eq!(rows(), 1);
    // Another language comes and goes, and the Welsh stays.
    let welsh = on(&page, "return element.rubric");
    studio.find("#fs-add-language").script("arguments[0].value = 'fr'", Value::Null);
    studio.find_text("Add the language").click();
    assert_eq!(on(&page, "return JSON.parse(element.rubric).languages"), json!(["en", "cy", "fr"]));
    assert_eq!(on(&page, "return JSON.parse(element.rubric).awaiting_review"), json!(["cy", "fr"]));
    studio.find_text("Remove fr with its texts").click();
    let parsed = |text: &Value| serde_json::from_str::<Value>(text.as_str().unwrap()).unwrap();
    assert_eq!(parsed(&on(&page, "return element.rubric")), parsed(&welsh));
    page.set_window(320, 800);
    assert_eq!(on(&page, "return document.documentElement.scrollWidth <= innerWidth"), true);
}

#[test]
fn what_is_published_opens_again_with_its_history() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(THREE));
    let studio = inside(&page);
    write(&studio, "elements[0].title", "Room");
    on(&page, "element.addEventListener('fidelity-studio-publish', event => (window.told = event.detail))");
    // What results differ by is asked first, and leads to the choice.
    pick(&studio, "elements[1].role", "non-negotiable");
    pick(&studio, "elements[1].minimum", "1");
    studio.find_text("It cannot be published yet:");
    assert!(on(&page, "return await element.publish()").as_str().is_some_and(|error| error.contains("cannot be published yet")));
    studio.find(".fs-to-choose .fs-button").click();
    // The button at the top leads to the panel and saves nothing: only the button in the panel does.
    studio.find_text("Go to publishing").click();
    assert_eq!(
        on(&page, "const at = element.shadowRoot.activeElement; return [at.textContent, at.parentElement.open]"),
        json!(["Publish this edition", true])
    );
    assert!(!studio.has_text("The zip file has been saved."));
    assert!(studio.has_text("The zip file holds it too") && !studio.has_text("npm"), "{}", studio.text());
    studio.find_text("For whoever looks after your website").click();
    studio.find_text("Save three-2.0.0.json");
    assert!(studio.has_text("npm"), "{}", studio.text());
    assert_eq!(on(&page, "return window.told ?? null"), Value::Null);
    studio.find_text("Publish: save all of it in one zip file").click();
    let archive = page.downloaded("three-2.0.0.zip");
    assert!(archive.starts_with(b"PK"));
    studio.find_text("The zip file has been saved.");
    axe_finds_nothing(&page, "publish");
    let told = on(&page, "return [told.hash.length, told.files.map(file => file.name), told.tag.includes('three-2.0.0.json')]");
    let names =
        ["README.txt", "three-2.0.0.json", "blank-form-en.html", "proof-en.html", "changes.txt", "lines-for-your-page.txt", "licence.txt"];
    assert_eq!((&told[0], &told[2]), (&json!(64), &json!(true)), "{told}");
    // The studio's page has the widget's files beside it, so what is made of them is there as well.
    let made = ["studio-draft.json", "three-2.0.0-lines.html", "three-2.0.0.html", "checksums.txt"];
    assert_eq!(told[1], json!([&names[..], &made[..]].concat()));
    let file = |name: &str| on(&page, &format!("return told.files.find(file => file.name === '{name}').text")).as_str().unwrap().to_owned();
    assert!(file("three-2.0.0-lines.html").contains("shadowrootmode") && file("three-2.0.0-lines.html").contains("three-2.0.0.json"));
    assert!(file("three-2.0.0.html").starts_with("<!doctype html>") && file("three-2.0.0.html").contains("default-src 'none'"));
    let changes = on(&page, "return told.files.find(file => file.name === 'changes.txt').text");
    assert!(changes.as_str().unwrap().contains("1.0.0 → 2.0.0") && changes.as_str().unwrap().contains("Room"), "{changes}");
    // A single file, too.
    studio.find_text("Save proof-en.html").click();
    let proof = String::from_utf8(page.downloaded("proof-en.html")).unwrap();
    assert!(proof.contains("Signature") && proof.contains("Partly"), "{proof}");
    // The archive gives the draft back, with every step.
    let again = with(
        &page,
        "await element.open(told.archive); const text = element.rubric; let steps = 0; while (element.undo()) steps++; \
         return [text === told.rubric, steps, element.rubric === argument]",
        json!(THREE),
    );
    assert_eq!(again, json!([true, 4, true]), "title, role, minimum and edition are a step each");
    page.set_window(320, 800);
    assert_eq!(on(&page, "return document.documentElement.scrollWidth <= innerWidth"), true);
    assert_eq!(page.console_problems(), [""; 0]);
}

#[test]
fn errors_stand_against_publishing_with_the_way_to_each() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(THREE.replace("\"minimum\": 2", "\"minimum\": \"much\"")));
    let studio = inside(&page);
    assert_eq!(studio.find(".fs-first").property("disabled"), true);
    studio.find(".fs-errors .fs-link").click();
    assert_eq!(on(&page, "return element.shadowRoot.activeElement.dataset.place"), "elements[0].minimum");
    // A draft can be saved all the same.
    studio.find_text("Save the draft").click();
    assert!(!page.downloaded("three-1.0.0.json").is_empty());
}

#[test]
fn an_id_stays_with_its_title_and_is_renamed_wherever_it_is_named() {
    let (_server, page) = studio();
    let named = THREE.replace(
        "\n  ]\n",
        "\n  ],\n  \"gates\": [{\"id\": \"g\", \"title\": \"G\", \"when\": {\"of\": [\"space\", \"songs\"], \"at_least\": 1, \"met\": 2}}]\n",
    );
    with(&page, "await element.open(argument)", json!(named));
    let studio = inside(&page);
    write(&studio, "elements[0].title", "Another title");
    assert_eq!(on(&page, "return JSON.parse(element.rubric).elements[0].id"), "space");
    // What another thing is called already is said, and changes nothing.
    studio.find("tr:first-child .fs-more summary").click();
    write(&studio, "elements[0].id", "songs");
    studio.find_text("is the id of something else");
    write(&studio, "elements[0].id", "room");
    studio.find_text("Answers of teams are saved under “space”.");
    axe_finds_nothing(&page, "renaming");
    assert_eq!(on(&page, "return JSON.parse(element.rubric).elements[0].id"), "space");
    studio.find_text("Rename it to “room”").click();
    assert_eq!(
        on(
            &page,
            "const {elements, gates, replaces} = JSON.parse(element.rubric); return [elements[0].id, gates[0].when.of, replaces, element.problems]"
        ),
        json!(["room", ["room", "songs"], {"space": "room"}, []])
    );
    assert_eq!(on(&page, "element.undo(); element.undo(); return element.rubric"), named.as_str());
    // Delete says what names it.
    studio.find("tr:nth-child(2) .fs-tool:last-child").click();
    studio.find_text("gates[0].when.of[1]");
    assert_eq!(on(&page, "return JSON.parse(element.rubric).elements.length"), 3);
}

#[test]
fn a_scale_that_elements_share_is_copied() {
    let (_server, page) = studio();
    let shared = r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": "A", "scales": {"often": {"anchors": ["Never", "Always"]}},
  "elements": [{"id": "x", "title": "X", "scale": "often"}]}"#;
    with(&page, "await element.open(argument)", json!(shared));
    let studio = inside(&page);
    studio.find(".fs-scale .fs-tool").click();
    assert_eq!(on(&page, "return Object.keys(JSON.parse(element.rubric).scales)"), json!(["often", "often-2"]));
    page.wait_for("the focus on the copy", || {
        on(&page, "return element.shadowRoot.activeElement?.dataset.place?.startsWith('scales.often-2') ?? false") == true
    });
    studio.find(".fs-scale .fs-tool:last-child").click();
    studio.find_text("elements[0].scale");
    assert_eq!(on(&page, "element.undo(); return element.rubric"), shared);
}

#[test]
fn colleagues_comment_in_one_file_and_their_comments_come_back() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(THREE));
    let studio = inside(&page);
    unfold(&studio, ".fs-review");
    studio.find_text("Save a review copy").click();
    let copy = page.downloaded("three-1.0.0-review.html");
    assert!(!String::from_utf8(copy.clone()).unwrap().contains("unsafe"));
    // Opened by double click, without a server.
    let folder = std::env::temp_dir().join(format!("fc-review-{}", std::process::id()));
    fs::create_dir_all(&folder).unwrap();
    let file = folder.join("copy.html");
    fs::write(&file, copy).unwrap();
    let colleague = Page::open();
    colleague.goto(&format!("file://{}", file.display()));
    axe_finds_nothing(&colleague, "the review copy");
    colleague.script(
        "document.getElementById('by').value = 'Ann'; \
         const write = (css, text) => { const field = document.querySelector(css); field.value = text; field.dispatchEvent(new Event('input')); }; \
         write('[data-element=space]:not([data-field])', 'Too strict'); write('[data-element=songs][data-field=title]', 'Singing'); \
         document.getElementById('save').click()",
        json!([]),
    );
    let ann = String::from_utf8(colleague.downloaded("three-comments-ann.json")).unwrap();
    colleague.set_window(320, 800);
    assert_eq!(colleague.script("return document.documentElement.scrollWidth <= innerWidth", json!([])), true);
    assert_eq!(colleague.console_problems(), [""; 0]);
    fs::remove_dir_all(&folder).unwrap();
    // Ben says otherwise about the same words.
    let ben = ann
        .replace("\"Ann\"", "\"Ben\"")
        .replace("Singing", "Rhymes")
        .replace("\"id\": \"", "\"id\": \"b")
        .replace("\"bthree\"", "\"three\"");
    with(&page, "await element.open(argument.map(text => new Blob([text])))", json!([ann, ben]));
    studio.find_text("4 new comments, 0 changed.");
    let beside = studio.find("tr:first-child .fs-comments").text();
    assert!(beside.contains("Ann") && beside.contains("Too strict") && beside.contains("Ben"), "{beside}");
    assert!(studio.find("tr:nth-child(2) .fs-comments").text().contains("Ben wants other words here."));
    assert_eq!(on(&page, "return element.rubric"), THREE);
    axe_finds_nothing(&page, "comments");
    studio.find("tr:nth-child(2) .fs-comments .fs-button").click();
    assert_eq!(on(&page, "return JSON.parse(element.rubric).elements[1].title"), "Singing");
    assert!(studio.find("tr:nth-child(2) .fs-comments").text().contains("The text has changed since the copy was made."));
    page.set_window(320, 800);
    assert_eq!(on(&page, "return document.documentElement.scrollWidth <= innerWidth"), true);
    // They go with the draft, and not with the rubric.
    let published = on(
        &page,
        "const told = await element.publish(); return [told.rubric.includes('strict'), told.files.find(file => file.name === 'studio-draft.json').text.includes('strict')]",
    );
    assert_eq!(published, json!([false, true]));
}
