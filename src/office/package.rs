//! Everything as tables for other programs: one row for each element of each result, one for each site, and a description of both.
//!
//! In: an office whose files have all been read. Out: a table, lines of JSON, and `datapackage.json` (Data Package, version 1), which names
//! the type of each column, the key, and what refers to what. Columns are only ever added at the end.

use crate::date::Date;
use crate::export;
use crate::export::typed::{Column, Holds, Typed};
use crate::name;
use crate::office::line::{Aside, Line};
use crate::office::picture;
use crate::office::register::Site;
use crate::office::view::View;
use crate::office::{Office, Stands};
use crate::words::office::OfficeWords;
use serde_json::{Value, json};
use std::collections::{BTreeMap, BTreeSet};

/// The columns after those of [`export::COLUMNS`].
pub const COLUMNS: [&str; 15] = [
    "site",
    "region",
    "site_size",
    "result_id",
    "supersedes",
    "stage_order",
    "occasion_no",
    "gate_since",
    "adaptation_count",
    "adaptations_not_agreed",
    "action_open",
    "action_overdue",
    "provenance",
    "comparable_with_before",
    "pool",
];

/// The columns of the table of sites.
pub const SITE_COLUMNS: [&str; 9] =
    ["site", "region", "stage", "site_size", "due", "listed", "results", "licence_until", "certified_until"];

/// The names of the files of a package.
pub const FILES: [&str; 3] = ["results.csv", "sites.csv", "datapackage.json"];

/// The columns of the table of results.
pub fn columns() -> Vec<String> {
    std::iter::once("file").chain(export::COLUMNS).chain(COLUMNS).map(str::to_owned).collect()
}

/// Each row of the table of results, by site, pool and date. Free text is left out unless `notes` is true.
pub fn rows(office: &Office, notes: bool, each: &mut dyn FnMut(Vec<String>)) {
    let names = picture::names(office);
    for (line, _) in &office.lines {
        let site = names.get(&line.key).cloned().unwrap_or_default();
        let listed = office.register.as_ref().and_then(|(_, register)| register.site(&line.key));
        for (number, _) in line.counted.iter().enumerate() {
            let until = Line { counted: line.counted[..=number].to_vec(), ..line.clone() };
            result(office, &until, Some(number + 1), &site, listed, notes, each);
        }
        for (at, _) in &line.aside {
            let alone = Line { counted: vec![*at], ..line.clone() };
            result(office, &alone, None, &site, listed, notes, each);
        }
    }
}

fn result(
    office: &Office,
    line: &Line,
    number: Option<usize>,
    site: &str,
    listed: Option<&Site>,
    notes: bool,
    each: &mut dyn FnMut(Vec<String>),
) {
    let Some((at, view)) = line.current().zip(View::new(&office.known, &office.received, office.settings, line)) else { return };
    let received = &office.received[at];
    let (report, occasion) = (&view.report, &received.answers.occasion);
    let replaced = line.aside.iter().filter(|(_, why)| matches!(why, Aside::Fuller { of } if *of == at));
    let replaced: Vec<&str> = replaced.map(|(other, _)| &office.received[*other].id as &str).collect();
    let hidden = office.settings.hide_names;
    for ((mut cells, element), cell) in export::rows(report, notes).zip(&report.elements).zip(&view.cells) {
        let changes: Vec<_> = report.adaptations.iter().filter(|one| one.element == element.id).collect();
        let actions = report.actions.iter().filter(|one| one.element == element.id && one.from.is_none());
        let open = actions.filter(|one| matches!(&one.status as &str, "open" | "partly")).count();
        let overdue = view.overdue.iter().filter(|(title, _)| *title == element.title).count();
        let is_gate = matches!(cell.stands, Stands::Met | Stands::NotMet | Stands::CannotConfirm) && element.role == "non-negotiable";
        if hidden && let Some(team) = export::COLUMNS.iter().position(|column| *column == "team") {
            site.clone_into(&mut cells[team]);
        }
        let own = [
            site.to_owned(),
            listed.map(|site| site.region.clone()).unwrap_or_default(),
            listed.map(|site| site.size.clone()).unwrap_or_default(),
            received.id.clone(),
            replaced.join(" "),
            occasion.stage.map(|at| (at + 1).to_string()).unwrap_or_default(),
            number.map(|number| number.to_string()).unwrap_or_default(),
            cell.since.filter(|_| is_gate).map(|date| date.to_string()).unwrap_or_default(),
            changes.len().to_string(),
            changes.iter().filter(|one| one.to_agree).count().to_string(),
            open.to_string(),
            overdue.to_string(),
            report.occasion.provenance.clone(),
            (number.is_some() && report.drift.since.is_some()).to_string(),
            line.pool.code(),
        ];
        let file = if hidden { received.id.clone() } else { received.file.clone() };
        each(std::iter::once(file).chain(cells).chain(own).collect());
    }
}

/// The table of results, without byte order mark: other programs read it.
pub fn csv(office: &Office, notes: bool) -> String {
    let mut out = export::line(&columns());
    rows(office, notes, &mut |cells| out += &export::line(&cells));
    out
}

/// The same as one JSON object per line.
pub fn ndjson(office: &Office, notes: bool) -> String {
    let (columns, mut out) = (columns(), String::new());
    rows(office, notes, &mut |cells| {
        let object: serde_json::Map<String, Value> = columns.iter().cloned().zip(cells.into_iter().map(Value::String)).collect();
        out += &Value::Object(object).to_string();
        out.push('\n');
    });
    out
}

/// Both tables as the sheets of a workbook. The sites come first: it can be read again as a list of sites.
pub fn sheets(office: &Office) -> Vec<Typed> {
    let sheet = |name: &str, columns: Vec<String>, rows: Vec<Vec<String>>| {
        let column = |name: String| Column { holds: kind(&name).holds(), name };
        Typed { name: name.to_owned(), columns: columns.into_iter().map(column).collect(), rows }
    };
    let mut results = Vec::new();
    rows(office, false, &mut |cells| results.push(cells));
    vec![sheet("sites", SITE_COLUMNS.map(str::to_owned).to_vec(), site_rows(office)), sheet("results", columns(), results)]
}

/// The table of sites: all that have sent a result, and all that stand in the list.
pub fn sites(office: &Office) -> String {
    std::iter::once(SITE_COLUMNS.map(str::to_owned).to_vec()).chain(site_rows(office)).map(|cells| export::line(&cells)).collect()
}

/// Its rows.
fn site_rows(office: &Office) -> Vec<Vec<String>> {
    let names = picture::names(office);
    let register = office.register.as_ref().map(|(_, register)| register);
    let mut results: BTreeMap<&str, usize> = BTreeMap::new();
    for (line, _) in &office.lines {
        *results.entry(&line.key).or_default() += line.counted.len() + line.aside.len();
    }
    let keys: BTreeSet<String> = results
        .keys()
        .map(|key| (*key).to_owned())
        .chain(register.into_iter().flat_map(|one| &one.sites).map(|site| name::folded(&site.name)))
        .collect();
    let row = |key: String| {
        let site = register.and_then(|register| register.site(&key));
        let listed = |text: fn(&Site) -> &String| site.map(|site| text(site).clone()).unwrap_or_default();
        let day = |day: fn(&Site) -> Option<Date>| site.and_then(day).map(|date| date.to_string()).unwrap_or_default();
        vec![
            names.get(&key).cloned().unwrap_or_default(),
            listed(|site| &site.region),
            listed(|site| &site.stage),
            listed(|site| &site.size),
            day(|site| site.due),
            register.map(|_| site.is_some().to_string()).unwrap_or_default(),
            results.get(&key as &str).copied().unwrap_or_default().to_string(),
            day(|site| site.licence),
            day(|site| site.certification),
        ]
    };
    keys.into_iter().map(row).collect()
}

/// The matrix as a table: a row for each site, a column for each element, as it is on screen.
pub fn matrix(office: &mut Office, pool: &str) -> String {
    let picture = office.picture();
    let elements: Vec<_> = picture.elements.iter().filter(|one| one.pool == pool).collect();
    let mut out = String::from("\u{feff}");
    out += &export::line(
        &std::iter::once("site".to_owned()).chain(elements.iter().map(|one| format!("{} {}", one.number, one.title))).collect::<Vec<_>>(),
    );
    let cells = picture.cells.iter().filter(|cell| cell.pool == pool);
    let drifted = OfficeWords(office.language()).drifted();
    let word = |drifts: bool, shown: &'_ str| -> String { if drifts { drifted } else { shown }.to_owned() };
    let cells: BTreeMap<(&str, &str), String> =
        cells.map(|cell| ((&cell.site as &str, &cell.element as &str), word(cell.drifted, &cell.status_shown))).collect();
    for site in picture.sites.iter().filter(|site| site.latest.iter().any(|one| one.pool == pool)) {
        let cells = elements.iter().map(|one| cells.get(&(&site.site as &str, &one.element as &str)).cloned().unwrap_or_default());
        out += &export::line(&std::iter::once(site.site.clone()).chain(cells).collect::<Vec<_>>());
    }
    out
}

/// What the tables hold, for programs: types, keys, what refers to what, and the rubrics by which the results were judged.
pub fn descriptor(office: &Office) -> String {
    let results: Vec<Value> = columns().iter().map(|name| field(name)).collect();
    let sites: Vec<Value> = SITE_COLUMNS.iter().map(|name| field(name)).collect();
    let used: BTreeSet<usize> = office.received.iter().map(|one| one.rubric).collect();
    let rubrics = used.into_iter().map(|at| {
        let rubric = &office.known.all()[at].rubric;
        let licence = rubric.licence.as_ref().map(|licence| licence.text.get(0).to_owned());
        json!({"id": rubric.id, "edition": rubric.edition, "hash": rubric.hash, "title": rubric.title.get(0), "licence": licence})
    });
    let table = |name: &str, path: &str, schema: Value| {
        json!({
            "name": name, "path": path, "profile": "tabular-data-resource", "format": "csv", "mediatype": "text/csv", "encoding": "utf-8",
            "dialect": {"delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"", "doubleQuote": true, "header": true},
            "schema": schema
        })
    };
    let package = json!({
        "profile": "tabular-data-package",
        "name": "fidelity-results",
        "title": "Results of fidelity self-checks",
        "rubrics": rubrics.collect::<Vec<_>>(),
        "resources": [
            table("results", FILES[0], json!({
                "fields": results,
                "missingValues": [""],
                "primaryKey": ["pool", "result_id", "element_id"],
                "foreignKeys": [{"fields": ["site"], "reference": {"resource": "sites", "fields": ["site"]}}]
            })),
            table("sites", FILES[1], json!({"fields": sites, "missingValues": [""], "primaryKey": ["site"]}))
        ]
    });
    format!("{package:#}\n")
}

/// A column for `datapackage.json`: its type, and the words that may stand in it.
fn field(name: &str) -> Value {
    match kind(name) {
        Kind::Day => json!({"name": name, "type": "date"}),
        Kind::Number => json!({"name": name, "type": "number"}),
        Kind::Whole => json!({"name": name, "type": "integer"}),
        Kind::Truth => json!({"name": name, "type": "boolean", "trueValues": ["true"], "falseValues": ["false"]}),
        Kind::Words(words) => json!({"name": name, "type": "string", "constraints": {"enum": words}}),
        Kind::Text => json!({"name": name, "type": "string"}),
    }
}

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A day such as `2026-11-22`.
    Day,
    /// A decimal.
    Number,
    /// A whole number.
    Whole,
    /// `true` or `false`.
    Truth,
    /// One of these words.
    Words(&'static [&'static str]),
    /// Any text.
    Text,
}

impl Kind {
    /// What a cell of a workbook holds there.
    pub fn holds(self) -> Holds {
        match self {
            Kind::Day => Holds::Day,
            Kind::Number | Kind::Whole => Holds::Number,
            Kind::Truth => Holds::Truth,
            Kind::Words(_) | Kind::Text => Holds::Text,
        }
    }
}

/// What stands in the column of a name.
pub fn kind(name: &str) -> Kind {
    match name {
        "date" | "before_date" | "gate_since" | "due" | "licence_until" | "certified_until" => Kind::Day,
        "points" | "before_points" => Kind::Number,
        "below_target" | "comparable_with_before" | "listed" => Kind::Truth,
        "evidence_count"
        | "stage_order"
        | "occasion_no"
        | "adaptation_count"
        | "adaptations_not_agreed"
        | "action_open"
        | "action_overdue"
        | "results" => Kind::Whole,
        "rater" => Kind::Words(&["self", "peer", "trainer", "external"]),
        "mode" => Kind::Words(&["full", "non-negotiables"]),
        "element_role" => Kind::Words(&["non-negotiable", "supporting", "flexible", "information"]),
        "status" => Kind::Words(&["rated", "not-rated", "unable-to-determine", "not-applicable", "does-not-fit", "not-in-play"]),
        "gate_status" => Kind::Words(&["met", "not-met", "cannot-confirm"]),
        _ => Kind::Text,
    }
}
