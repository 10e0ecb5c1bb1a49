//! What nobody may find out: names that are hidden, and the answer of one site from figures for all.
//!
//! In: small rubrics and results made here, and any sets of answers. Out: failures where a name stands somewhere, or figures give a site away.

use crate::{POOL, mail, many, office, sent, with};
use fidelity_check::office::feedback::{FEWEST, Grouping, Publication};
use fidelity_check::office::{Office, Settings, collection, package};
use proptest::prelude::*;
use serde_json::json;
use std::collections::{BTreeMap, BTreeSet};

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
