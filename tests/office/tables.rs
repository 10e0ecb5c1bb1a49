//! The tables for other programs, and what queries of them find.
//!
//! In: small rubrics and any sets of results. Out: failures where a table and the page do not come to the same.

use crate::{garden, mail, office, sent, table, with};
use fidelity_check::office::facts::{CellFacts, ElementTally, Picture, SiteFacts};
use fidelity_check::office::feedback::Grouping;
use fidelity_check::office::package;
use fidelity_check::studio::table::Value as Held;
use fidelity_check::studio::workbook::lists;
use fidelity_check::workbook::Workbook;
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

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
