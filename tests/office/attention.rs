//! What needs attention: by site, worst first, with dates, licences, and who has sent nothing.
//!
//! In: small rubrics and results made here. Out: failures where a site is passed over, put too high, or called by a wrong date.

use crate::{garden, kinds, mail, office, sent, table, with};
use fidelity_check::office::{Office, Settings, calendar, package};
use fidelity_check::words::Language;
use serde_json::json;
use std::collections::BTreeSet;

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
