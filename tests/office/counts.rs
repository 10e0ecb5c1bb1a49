//! What is counted of many sites: element by element, over time, and as two raters see it.
//!
//! In: small rubrics and results made here. Out: failures where something is pooled, ranked or claimed that must not be.

use crate::{POOL, garden, mail, office, sent, with};
use fidelity_check::office::facts::Picture;
use fidelity_check::office::prints::{self, Paper};
use fidelity_check::office::{Office, package};
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

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
