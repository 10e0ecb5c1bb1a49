//! What teams changed, and what they agreed to do.
//!
//! In: small rubrics and results made here. Out: failures where a change is counted wrongly, or free text comes unasked.

use crate::{garden, kinds, office, sent, with};
use fidelity_check::office::Settings;
use serde_json::{Value, json};

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
