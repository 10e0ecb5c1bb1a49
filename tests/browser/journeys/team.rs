//! Several raters: turns on one screen, files of others, where they differ, one answer, and what of it stays in file and result.
//! In: `dist/`. Out: whether a team that rates one by one gets to a consensus, and nothing of what anybody answered is lost.

use browser_tests::host::{asks_before_leaving, cut_off, go_to, json_of};
use browser_tests::team::{PRINTER, READINESS, Team, file, tab_to, text};
use browser_tests::{Element, Find};
use serde_json::{Value, json};

const TITLE: &str = "Scale-up readiness";

/// Chooses the anchor of this number.
#[track_caller]
fn rate(team: &Team, id: &str, anchor: usize) {
    let words = &team.elements[team.place(id)]["anchors"][anchor - 1]["text"]["en"];
    team.pick(&team.group(id), &text(words));
}

/// The value and number field of the role that is asked for.
#[track_caller]
fn role(team: &Team) -> Element {
    team.widget.find("[id$='-next-role']")
}

fn chosen(team: &Team) -> usize {
    team.widget.all("input:checked").len()
}

#[test]
fn two_people_take_turns_on_one_screen_and_agree() {
    let team = Team::with(READINESS, |page| page.before_scripts(PRINTER));
    let (page, widget) = (&team.page, &team.widget);
    team.choose(TITLE);
    page.mark();
    team.go_on("Rate as a team", "Rate as a team");
    team.all_is_well("the offer");
    page.screenshot_whole("team-1-offer");

    // Without a role no turn begins, and it is said why.
    widget.click_text("Begin this turn");
    widget.find_text("Say who answers, by role");
    page.wait_for("the focus in the field", || role(&team).is_focused());
    assert_eq!(role(&team).attribute("aria-invalid").as_deref(), Some("true"));
    team.all_is_well("no role");
    role(&team).type_text("Team lead");
    team.go_on("Begin this turn", "About this assessment");
    assert!(!widget.has("[id$='-role']"), "the role is not asked again");
    widget.find("[id$='-team']").type_text("R7");
    team.go_on("Continue", "Time and resources");
    widget.find_text("Answering now: Team lead");

    rate(&team, "investment-both", 4);
    let card = team.card("investment-both");
    card.click_text("Note");
    card.find("textarea[id*='-note-']").type_text("The money came late.");
    go_to(&team.page, "non-negotiables-written");
    rate(&team, "non-negotiables-written", 5);
    rate(&team, "integrity-protected", 4);
    go_to(&team.page, "check");
    team.is_at("Check your answers");
    assert!(!widget.has_text("See the result"), "one person's answers are not the team's result");
    team.all_is_well("the end of a turn");
    page.screenshot_whole("team-2-end-of-turn");

    // The next person sees nothing of it: neither answers nor notes, nor by undoing.
    team.go_on("I am done: hide my answers", "Rate as a team");
    widget.find_text("3 of 28 answered");
    assert!(!widget.has_text("Undo last change"));
    widget.find_text("You can see where you differ once two people have answered.");
    page.screenshot_whole("team-3-between");
    team.all_is_well("between two turns");
    role(&team).type_text("Practitioner");
    team.go_on("Begin this turn", "Time and resources");
    widget.find_text("Answering now: Practitioner");
    assert_eq!(chosen(&team), 0);
    assert!(!widget.has_text("Undo last change") && !widget.has(".fc-held"));
    assert!(
        !page.script("return document.querySelector('fidelity-check').shadowRoot.innerHTML", json!([])).to_string().contains("came late")
    );
    rate(&team, "investment-both", 2);
    go_to(&team.page, "non-negotiables-written");
    rate(&team, "non-negotiables-written", 5);
    rate(&team, "integrity-protected", 3);

    // A file saved in the middle of a turn goes on where it was left.
    let middle = team.answers();
    assert_eq!(middle["occasion"]["turn"], "Practitioner");
    assert_eq!(middle["elements"]["investment-both"]["held"]["Team lead"], json!({"rating": 4, "note": "The money came late."}));

    go_to(&team.page, "check");
    team.is_at("Check your answers");
    team.go_on("I am done: hide my answers", "Rate as a team");
    team.go_on("See where you differ", "Where you differ");
    widget.find_text("You have agreed on 0 of 2.");
    let said = widget.find(".fc-page").text();
    let order = [
        "Two levels or more apart",
        "Both organisations put in",
        "One level apart",
        "Changes are checked",
        "The one on which you gave the same",
    ];
    let order = order.map(|words| said.find(words).unwrap_or_else(|| panic!("{words}: {said}")));
    assert!(order.is_sorted(), "{said}");
    let card = team.card("investment-both");
    for words in ["What each of you answered", "Team lead", "Practitioner", "The money came late."] {
        card.find_text(words);
    }
    page.screenshot_whole("team-4-differences");
    team.all_is_well("differences");

    rate(&team, "investment-both", 3);
    team.card("investment-both").find("textarea[id*='-note-']").type_text("Paid in October.");
    widget.find_text("You have agreed on 1 of 2.");
    rate(&team, "integrity-protected", 4);
    widget.find_text("You have agreed on 2 of 2.");
    let figures = || widget.all("details").into_iter().find(|one| one.text().starts_with("How far you agree"));
    page.wait_for_some("the figures", figures).click_text("How far you agree, in figures");
    widget.find_text("Of three elements both rated, they gave the same points to 1 (33.3%).");
    widget.find_text("On 2 of 3 they are at most one level apart (66.7%).");
    widget.find_text("Kappa is not given: it takes at least 10 elements that both rated.");
    team.all_is_well("agreed");
    page.screenshot_whole("team-5-agreed");

    // The result says whose it is.
    team.go_on("Continue", "Check your answers");
    widget.find_text("Team lead, Practitioner");
    team.go_on("See the result", "Result");
    widget.find_text("A consensus of two raters: Team lead and Practitioner.");
    widget.find_text("They had differed on two of three elements, and have agreed on every one.");
    widget.find_text("Where you had differed");
    widget.find_text("Paid in October.");
    team.all_is_well("a result of two");
    page.screenshot_whole("team-6-result");
    let printed = team.print("Full record");
    for words in [
        "The team itself: Team lead and Practitioner, together",
        "Where the raters had differed",
        "The money came late.",
        "Paid in October.",
    ] {
        assert!(printed.text.contains(words), "{words}: {}", printed.text);
    }
    printed.on_paper("team-full-record");

    // All of it is in the file, and comes back from it.
    let saved = team.answers();
    assert_eq!(saved["elements"]["investment-both"]["rating"], 3);
    assert_eq!(saved["elements"]["investment-both"]["held"]["Practitioner"], json!({"rating": 2}));
    let folder = tempfile::tempdir().expect("a temporary folder");
    for (name, content, heading) in [("middle.json", &middle, "turn"), ("saved.json", &saved, "agreed")] {
        let again = Team::at_the_first_page(READINESS);
        again.choose(TITLE);
        again.file_field("Open a saved assessment").upload(&file(&folder, name, content.to_string().as_bytes()));
        again.widget.find_text("The saved answers have been opened.");
        assert_eq!(&again.answers(), content, "{name}");
        again.go_on("Rate as a team", "Rate as a team");
        match heading {
            "turn" => {
                again.widget.find_text("Answering now");
                again.go_on("Carry on answering", "Time and resources");
                again.widget.find_text("Answering now: Practitioner");
                assert_eq!(chosen(&again), 1);
            }
            _ => {
                again.go_on("See where you differ", "Where you differ");
                assert_eq!(chosen(&again), 2);
            }
        }
    }
}

/// The worked example as somebody in this role answers it, with other ratings of some elements.
fn rated(role: &str, others: &[(&str, Value)]) -> String {
    let mut answers = json_of("programmes/examples/scale-up-readiness/2026-11-22.json");
    answers["occasion"]["role"] = json!(role);
    answers["note"] = json!(format!("{role} looked."));
    for (id, rating) in others {
        answers["elements"][*id] = rating.clone();
    }
    answers.to_string()
}

#[test]
fn files_of_others_are_joined_and_kappa_is_told_with_its_conditions() {
    let team = Team::at_the_first_page(READINESS);
    let (page, widget) = (&team.page, &team.widget);
    team.choose(TITLE);
    page.mark();
    let folder = tempfile::tempdir().expect("a temporary folder");
    let one = file(&folder, "one.json", rated("Team lead", &[]).as_bytes());
    let apart = [
        ("teachable", json!(5)),
        ("two-people", json!(4)),
        ("impact", json!({"unable_to_determine": true})),
        ("reach", json!({"count": 40, "out_of": 60})),
    ];
    let other = file(&folder, "other.json", rated("Team lead", &apart).as_bytes());
    team.go_on("Rate as a team", "Rate as a team");
    team.file_field("Open files of others").upload_all(&[&one, &other]);
    widget.find_text("The answers of 2 files have been added.");
    widget.find_text("Team lead 2");
    assert!(!widget.has_text("Check that they belong together"));
    team.go_on("See where you differ", "Where you differ");
    let said = widget.find(".fc-page").text();
    let order = [
        "Two levels or more apart",
        "Other people can learn it",
        "One level apart",
        "Two people can do",
        "Other differences",
        "You look at what changes",
    ];
    let order = order.map(|words| said.find(words).unwrap_or_else(|| panic!("{words}: {said}")));
    assert!(order.is_sorted(), "{said}");
    page.screenshot_whole("team-7-files");
    team.all_is_well("files of two");
    let saved = team.answers();
    assert_eq!(saved["note"], "Team lead looked.", "the same note stands once");
    assert_eq!(saved["elements"]["know-the-families"]["evidence"].as_array().map(Vec::len), Some(1), "the same evidence stands once");
    assert_eq!(saved["occasion"]["team"], json_of("programmes/examples/scale-up-readiness/2026-11-22.json")["occasion"]["team"]);

    // A file of another day is added, and it is said.
    let mut third: Value = serde_json::from_str(&rated("Coach", &[])).expect("JSON");
    third["occasion"]["date"] = json!("2026-05-20");
    let third = file(&folder, "third.json", third.to_string().as_bytes());
    team.go_on("Back", "Rate as a team");
    team.file_field("Open files of others").upload(&third);
    widget.find_text("Check that they belong together.");
    team.go_on("See where you differ", "Where you differ");
    widget
        .all("details")
        .into_iter()
        .find(|one| one.text().starts_with("How far you agree"))
        .expect("the figures")
        .click_text("How far you agree");
    widget.find_text("Team lead 2 and Coach");
    assert!(widget.find(".fc-page").text().contains("kappa"), "a figure, or why there is none");

    // What cannot be opened changes nothing.
    team.go_on("Back", "Rate as a team");
    let before = team.answers();
    team.file_field("Open files of others").upload(&file(&folder, "broken.json", b"{"));
    widget.find_text("This file could not be opened. Nothing has been changed.");
    assert_eq!(team.answers(), before);

    // In Welsh too.
    widget.click_text("Cymraeg");
    widget.find_text("Pwy sy'n cymryd rhan");
    team.all_is_well("yn Gymraeg");
    team.go_on("Gweld lle'r ydych yn wahanol", "Lle'r ydych yn wahanol");
    team.all_is_well("gwahaniaethau");
    page.set_window(320, 800);
    page.emulate(&[("prefers-color-scheme", "dark")]);
    page.screenshot_whole("team-8-narrow-dark-cy");
    page.wait_for("nothing to be cut off at 320 px", || cut_off(page) == json!([]));
    page.emulate(&[("forced-colors", "active")]);
    page.screenshot_whole("team-9-forced-colours");
}

#[test]
fn the_keyboard_is_enough_to_rate_as_a_team() {
    let team = Team::at_the_first_page(READINESS);
    let (page, widget) = (&team.page, &team.widget);
    team.choose(TITLE);
    let press = |name: &str, heading: &str| {
        tab_to(page, name);
        page.press("Enter");
        team.is_at(heading);
    };
    let anchors = team.elements[team.place("investment-both")]["anchors"].clone();
    let anchor = |at: usize| format!("{at} {}", text(&anchors[at - 1]["text"]["en"]));
    press("Rate as a team", "Rate as a team");
    tab_to(page, "Who answers first?").type_text("Team lead");
    press("Begin this turn", "About this assessment");
    press("Continue", "Time and resources");
    tab_to(page, &anchor(1));
    page.press("Space");
    tab_to(page, "Check your answers");
    page.press("Enter");
    team.is_at("Check your answers");
    press("I am done: hide my answers", "Rate as a team");
    tab_to(page, "Who is next?").type_text("Practitioner");
    press("Begin this turn", "Time and resources");
    tab_to(page, &anchor(1));
    page.press("Space");
    page.press("ArrowDown");
    page.press("ArrowDown");
    page.wait_for("the third to be chosen", || team.answers()["elements"]["investment-both"]["rating"] == 3);
    tab_to(page, "Check your answers");
    page.press("Enter");
    team.is_at("Check your answers");
    press("I am done: hide my answers", "Rate as a team");
    for name in ["Go on as Team lead", "Remove the answers of Practitioner"] {
        tab_to(page, name);
    }
    press("See where you differ", "Where you differ");
    tab_to(page, &anchor(1));
    page.press("Space");
    page.press("ArrowDown");
    widget.find_text("You have agreed on 1 of 1.");
    tab_to(page, "What made you agree on this?").type_text("Half of it is promised.");
    press("Continue", "Check your answers");
    press("See the result", "Result");
    widget.find_text("A consensus of two raters: Team lead and Practitioner.");
}

#[test]
fn what_is_entered_in_turns_is_not_left_without_a_word() {
    let team = Team::at_the_first_page(READINESS);
    team.choose(TITLE);
    team.go_on("Rate as a team", "Rate as a team");
    role(&team).type_text("Team lead");
    team.go_on("Begin this turn", "About this assessment");
    team.go_on("Continue", "Time and resources");
    rate(&team, "investment-both", 2);
    go_to(&team.page, "check");
    team.is_at("Check your answers");
    team.go_on("I am done: hide my answers", "Rate as a team");
    team.page.wait_for("the warning to be set", || asks_before_leaving(&team.page));

    // Removing somebody's answers can be undone.
    team.widget.click_text("Remove");
    team.page.wait_for("nobody to be left", || !team.widget.has_text("1 of 28 answered"));
    team.widget.click_text("Undo last change");
    team.widget.find_text("1 of 28 answered");
}
