//! The second visit, and what is asked before the first: saved files, what has been begun, the date, the names of files. In: `dist/`. Out:
//! whether a team gets to its next assessment by the first door, and nothing it has begun is lost on the way.

use browser_tests::Find;
use browser_tests::host::{all_is_well, asks_before_leaving, property};
use browser_tests::team::{READINESS, Team, file};
use fidelity_check::rubric::Rubric;
use fidelity_check::{code, draft};
use serde_json::{Value, json};

const MAY: &str = "programmes/examples/scale-up-readiness/2026-05-20.json";

fn today(team: &Team) -> Value {
    let script = "return new Date(Date.now() - new Date().getTimezoneOffset() * 6e4).toISOString().slice(0, 10)";
    team.page.script(script, json!([]))
}

#[test]
fn one_door_leads_to_todays_assessment_and_the_comparison() {
    let team = Team::at_the_first_page(READINESS);
    let Team { page, widget, .. } = &team;
    team.choose("Scale-up readiness");
    team.file_field("Open a saved assessment").upload(&xtask::root().join(MAY));
    widget.find_text("Riverside team, 20 May 2026, 28 of 28 answered. What would you like to do?");
    let offers: Vec<String> = widget.all(".fc-notice button").iter().map(|button| button.text()).collect();
    assert_eq!(offers, ["Start today’s, and compare with this", "See its result", "Change it"]);
    assert_eq!(widget.all(".fc-button--first").len(), 1, "one thing to do first");
    all_is_well(page, "a saved assessment, opened");
    page.screenshot_whole("return-1-door");

    team.go_on("Start today’s, and compare with this", "About this assessment");
    assert_eq!(property(page, "answeredCount"), 0);
    assert_eq!(widget.find("[id$='-team']").property("value"), "Riverside team");
    assert_eq!(widget.find("[id$='-day']").property("value"), today(&team));
    assert_eq!(team.answers()["occasion"]["stage"], browser_tests::host::json_of(MAY)["occasion"]["stage"]);
    team.go_on("Continue", "Time and resources");
    widget.find_text("(20 May 2026)");

    // The others: to see it, and to change it.
    for (button, heading) in [("See its result", "Result"), ("Change it", "About this assessment")] {
        let team = Team::at_the_first_page(READINESS);
        team.choose("Scale-up readiness");
        team.file_field("Open a saved assessment").upload(&xtask::root().join(MAY));
        team.go_on(button, heading);
        assert_eq!(team.answers()["occasion"]["date"], "2026-05-20");
    }
}

#[test]
fn what_is_begun_and_what_is_saved_are_asked_about() {
    let team = Team::at_the_first_page(READINESS);
    let Team { page, widget, .. } = &team;
    team.choose("Scale-up readiness");
    team.go_on("Start", "About this assessment");
    team.go_on("Continue", "Time and resources");
    team.answer("investment-both", &json!(2));
    widget.find_text("1 of 28 answered");
    team.go_to("intro", "Introduction");
    team.file_field("Open a saved assessment").upload(&xtask::root().join(MAY));
    widget.find_text("1 of 28 answered. In the file: Riverside team, 20 May 2026, 28 of 28 answered.");
    assert_eq!(property(page, "answeredCount"), 1, "nothing is replaced before the person has chosen");
    all_is_well(page, "two to choose from");
    page.screenshot_whole("return-2-two");
    widget.click_text("Go on with what is begun, and compare it with the file");
    widget.find_text("20 May 2026, Riverside team");
    assert_eq!(property(page, "answeredCount"), 1);

    team.file_field("Open a saved assessment").upload(&xtask::root().join(MAY));
    widget.click_text("Open the file instead");
    page.wait_for("the file", || property(page, "answeredCount") == 28);
    team.go_on("Carry on", "About this assessment");
    widget.click_text("Undo last change");
    page.wait_for("what was begun", || property(page, "answeredCount") == 1);
}

#[test]
fn the_address_of_a_printed_result_opens_it_and_keeps_nothing_of_it() {
    let team = Team::at_the_first_page(READINESS);
    let Team { page, widget, server, .. } = &team;
    // As it stands in the file: a code belongs to a rubric with its fields in their order.
    let text = std::fs::read_to_string(xtask::root().join(format!("programmes/{READINESS}.json"))).expect("a programme");
    let rubric = Rubric::parse(&text).expect("a sound rubric");
    let answers = draft::read(&browser_tests::host::json_of(MAY).to_string(), &rubric).expect("an example").answers;
    let code = code::encode(&rubric, &answers).expect("a code").replace('-', "");
    let open = |code: &str| {
        // Another document, as a camera opens one.
        page.goto("about:blank");
        page.goto(&server.url(&format!("/?programme={READINESS}#code={code}")));
    };

    open(&code);
    widget.find_text("20 May 2026, 28 of 28 answered. What would you like to do?");
    let address = "return [location.pathname + location.search, location.hash]";
    assert_eq!(page.script(address, json!([])), json!([format!("/?programme={READINESS}"), ""]), "who is sent the address gets no answers");
    team.go_on("See its result", "Result");
    assert_eq!(team.answers()["occasion"]["date"], "2026-05-20");

    // What cannot be read is said, and nothing of it is used.
    open(&code.replacen(&code[8..9], if &code[8..9] == "7" { "8" } else { "7" }, 1));
    widget.find_text("Nothing has been used.");
    assert_eq!(property(page, "answeredCount"), 0);
}

#[test]
fn something_unfinished_is_gone_on_with_first() {
    let team = Team::at_the_first_page(READINESS);
    team.choose("Scale-up readiness");
    let folder = tempfile::tempdir().expect("a folder");
    let draft = json!({ "format": 1, "rubric": { "id": READINESS }, "elements": { "investment-both": 3 } });
    team.file_field("Open a saved assessment").upload(&file(&folder, "draft.json", draft.to_string().as_bytes()));
    team.widget.find_text("no date, 1 of 28 answered. What would you like to do?");
    assert_eq!(team.widget.find(".fc-notice .fc-button--first").text(), "Go on with it");
    team.go_on("Go on with it", "About this assessment");
    assert_eq!(property(&team.page, "answeredCount"), 1);
}

#[test]
fn the_date_is_todays_and_half_a_date_is_asked_about() {
    let team = Team::at_the_first_page(READINESS);
    let Team { page, widget, .. } = &team;
    team.choose("Scale-up readiness");
    team.go_on("Start", "About this assessment");
    let day = widget.find("[id$='-day']");
    assert_eq!(day.property("value"), today(&team));
    assert!(!asks_before_leaving(page), "a date that nobody has typed is nothing to lose");
    // Emptied, it is asked about before the result.
    team.set_date(&day, "");
    team.go_to("check", "Check your answers");
    widget.find_text("No date has been given.");
    team.go_on("Give the date", "About this assessment");
    team.set_date(&widget.find("[id$='-day']"), "2026-11-22");
    team.go_on("Continue", "Check your answers");
    assert!(!widget.has_text("No date has been given."));
}

#[test]
fn a_change_on_the_last_look_leads_back_there() {
    let team = Team::at_the_first_page(READINESS);
    let Team { page, widget, .. } = &team;
    team.choose("Scale-up readiness");
    team.file_field("Open a saved assessment").upload(&xtask::root().join(MAY));
    widget.find_text("28 of 28 answered");
    team.go_to("check", "Check your answers");
    widget.find_text("28 of 28 answered");
    page.screenshot_whole("return-3-check");
    let title = browser_tests::team::text(&team.elements[team.place("two-people")]["title"]["en"]);
    widget.click(&format!("button[aria-label='Change: {title}']"));
    let at = team.place("two-people");
    page.wait_for("the element to have the focus", || {
        let script =
            "const root = document.querySelector('fidelity-check').shadowRoot; return root.activeElement?.closest('fieldset')?.id ?? ''";
        page.script(script, json!([])).as_str().is_some_and(|id| id.ends_with(&format!("-element-{at}")))
    });
    team.answer("two-people", &json!(2));
    team.go_on("Continue", "Check your answers");
    all_is_well(page, "the last look");
}

#[test]
fn a_saved_file_says_the_team_only_if_the_person_agrees() {
    let team = Team::at_the_first_page(READINESS);
    let Team { page, widget, .. } = &team;
    team.choose("Scale-up readiness");
    team.go_on("Start", "About this assessment");
    widget.find("[id$='-team']").type_text("Tŷ Gwyn / north, 2");
    team.set_date(&widget.find("[id$='-day']"), "2026-11-22");
    let name = || {
        page.script_async(
            "const done = arguments[0]; document.querySelector('fidelity-check').export('json').then(file => done(file.name))",
            json!([]),
        )
    };
    assert_eq!(name(), "scale-up-readiness-2026-11-22.json");
    widget.click_text("Put the team into the names of saved files");
    page.wait_for("the name", || name() == "scale-up-readiness-tŷ-gwyn-north-2-2026-11-22.json");
}

#[test]
fn one_screen_leads_to_start_on_a_phone() {
    let team = Team::with(READINESS, |page| page.set_window(360, 740));
    let Team { page, widget, .. } = &team;
    for programme in ["Scale-up readiness", "Parent and infant group", "Assertive community treatment"] {
        team.choose(programme);
        let [_, top, _, height] = widget.find(".fc-button--first").place();
        page.screenshot(&format!("return-4-phone-{}", programme.to_lowercase().replace(' ', "-")));
        assert!(top + height <= 740.0, "{programme}: Start ends at {}", top + height);
        // What is asked about keeping stands right below it.
        let [_, keep, ..] = widget.find(".fc-keep").place();
        assert!(keep - top < 250.0, "{programme}: {keep} after {top}");
        page.click("#leave");
    }
}

#[test]
fn a_file_that_is_no_rubric_is_answered_in_the_persons_words() {
    let team = Team::at_the_first_page(READINESS);
    let Team { page, .. } = &team;
    let folder = tempfile::tempdir().expect("a folder");
    let zip = b"PK\x03\x04\x14\x00\x06\x00\x08\x00\x00\x00!\x00";
    let answers = std::fs::read(xtask::root().join(MAY)).expect("an example");
    let cases: [(&str, &[u8], &str, &str); 9] = [
        ("items.docx", zip, "is a text document, such as Word makes them", "Make a self-check from your table"),
        ("items.xlsx", zip, "is an Excel workbook", "Make a self-check from your table"),
        ("items.ods", zip, "is a spreadsheet", "Make a self-check from your table"),
        ("items.doc", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "is a text document", "Make a self-check from your table"),
        ("items.csv", "Item,Never,Always\nVisits,0,1\n".as_bytes(), "is a spreadsheet", "Make a self-check from your table"),
        ("manual.pdf", b"%PDF-1.7\n", "is a PDF", "Make a self-check from your table"),
        ("check.html", b"<!doctype html><title>x</title>", "opens by a double click on it", ""),
        ("riverside.json", &answers, "is a saved assessment", "Open its programme"),
        ("photo.jpg", b"\xff\xd8\xff\xe0", "is not a rubric, and nothing else that can be opened here", ""),
    ];
    for (name, bytes, words, way) in cases {
        page.find("#own").upload(&file(&folder, name, bytes));
        page.wait_for(name, || page.find("#problems").text().contains(&format!("“{name}”")));
        let said = page.find("#problems").text();
        assert!(said.contains(words) && said.contains(way) && !said.contains("line 1"), "{name}: {said}");
        browser_tests::host::axe_finds_nothing(page, name);
    }
    page.find("#own").upload(&file(&folder, "riverside.json", &answers));
    page.click_text("Open its programme");
    team.is_at("Introduction");
}
