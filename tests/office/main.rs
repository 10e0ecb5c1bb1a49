//! The programme office: many results, one honest picture.
//!
//! In: small rubrics and results made here. Out: failures where something is pooled, ranked, lost or given away that must not be.

mod attention;
mod changes;
#[path = "../common/mod.rs"]
mod common;
mod counts;
mod files;
mod paper;
mod privacy;
mod tables;
mod what_if;

use crate::common::{date, element, merge, scale};
use fidelity_check::office::facts::Picture;
use fidelity_check::office::{Office, Settings};
use fidelity_check::words::Language;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn garden(edition: &str, fields: Value) -> String {
    let elements = json!([
        element("two-lead", json!({"scale": "yes-no", "role": "non-negotiable", "title": "Two people lead", "not_applicable": true})),
        scale("weekly", 0, 4, json!({"minimum": 2, "title": "Every week", "next_step": "Fix a day."})),
        scale("songs", 0, 4, json!({"target": 2, "title": "Songs"})),
        scale("notes", 0, 4, json!({"title": "Notes"})),
    ]);
    let mut all = json!({"format": 1, "id": "garden", "edition": edition, "title": "Garden", "review_months": 6, "elements": elements});
    merge(&mut all, fields);
    all.to_string()
}

fn sent(team: &str, day: &str, two_lead: &str, weekly: Value) -> Value {
    json!({
        "format": 1, "rubric": {"id": "garden", "edition": "1.0.0"}, "occasion": {"date": day, "team": team},
        "elements": {"two-lead": two_lead, "weekly": weekly, "songs": 1}
    })
}

fn office(files: &[(&str, String)]) -> Office {
    let mut office = Office::new(Settings { language: Some(Language::En), today: Some(date("2026-11-26")), hide_names: false });
    files.iter().for_each(|(name, text)| office.add(name, text.as_bytes()));
    office
}

fn with(mut value: Value, fields: Value) -> String {
    for (field, inner) in fields.as_object().expect("an object") {
        match (&mut value[field], inner) {
            (Value::Object(_), Value::Object(_)) => merge(&mut value[field], inner.clone()),
            (slot, inner) => *slot = inner.clone(),
        }
    }
    value.to_string()
}

/// Six sites, with everything that a box of mail holds.
fn mail() -> Vec<(&'static str, String)> {
    vec![
        ("a1.json", sent("Riverside", "2026-05-20", "yes", json!(3)).to_string()),
        ("garden.json", garden("1.0.0", json!({}))),
        ("a2.json", sent("Riverside", "2026-11-20", "no", json!(3)).to_string()),
        ("a2 (1).json", format!("{:#}", sent("Riverside", "2026-11-20", "no", json!(3)))),
        ("b.json", sent("Hillside team", "2026-11-03", "no", json!({"unable_to_determine": true})).to_string()),
        ("b0.json", sent("Hillside team", "2026-05-03", "no", json!(3)).to_string()),
        ("c1.json", sent("Harbour", "2026-11-10", "yes", json!(1)).to_string()),
        ("c2.json", sent("Harbour", "2026-11-10", "yes", json!(3)).to_string()),
        ("d.json", with(sent("Abbey", "2026-11-12", "yes", json!(3)), json!({"occasion": {"rater": "external"}}))),
        (
            "e.json",
            with(
                sent("Ty\u{302} Coch", "2026-11-12", "yes", json!(3)),
                json!({
                    "adaptations": [{"element": "weekly", "what": "Every two weeks", "light": "red"}, {"element": "songs", "what": "None", "light": "amber"}],
                    "actions": [{"element": "songs", "what": "Learn one", "by": "2026-11-20", "support": "A book"}]
                }),
            ),
        ),
        ("f.json", with(sent("", "2026-11-13", "yes", json!(3)), json!({"elements": {"two-lead": {"not_applicable": "One leader is enough"}}}))),
        ("other.json", json!({"format": 1, "rubric": {"id": "orchard", "edition": "1"}, "elements": {}}).to_string()),
        ("cut.json", "{\"format\": 1, \"rubric\": {".to_owned()),
        ("letter.txt", "Dear all,\nhere they are".to_owned()),
        ("picture.png", "\u{89}PNG".to_owned()),
        ("notes.json", "{\"a\": 1}".to_owned()),
        (
            "sites.csv",
            "team;region;next_due;site_size\nRiverside;North;;3\nHillside;North;2026-11-01;\nTŷ Coch;South;2027-05-12;\nHarbour;South;;\nMill;South;2026-11-15;\nMILL;South;;\n".to_owned(),
        ),
    ]
}

fn kinds(picture: &Picture) -> Vec<(&str, &str)> {
    picture.attention.iter().map(|one| (&one.kind as &str, &one.site as &str)).collect()
}

fn table(text: &str) -> Vec<BTreeMap<String, String>> {
    let mut reader = csv::Reader::from_reader(text.as_bytes());
    let heading = reader.headers().expect("a heading").clone();
    let rows = reader.records().map(|row| heading.iter().map(str::to_owned).zip(row.expect("a row").iter().map(str::to_owned)).collect());
    rows.collect()
}

/// Sites with answers to one element and regions, as an office.
fn many(sites: &[(usize, usize)]) -> Office {
    let mut register = "site,region,stage\n".to_owned();
    let mut office = office(&[("garden.json", garden("1.0.0", json!({})))]);
    for (at, (answer, group)) in sites.iter().enumerate() {
        register += &format!("Site {at},R{},S{}\n", group % 3, group / 3);
        let answers = with(
            sent(&format!("Site {at}"), "2026-11-12", "yes", json!(3)),
            json!({"elements": {"two-lead": ([json!("yes"), json!("no"), json!({"unable_to_determine": true})][*answer])}}),
        );
        office.add(&format!("{at}.json"), answers.as_bytes());
    }
    office.add("sites.csv", register.as_bytes());
    office.picture();
    office
}

const POOL: &str = "garden/1//full/self";
