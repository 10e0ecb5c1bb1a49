//! CSV: one row for each element, with stable columns, safe to open in a spreadsheet.
//!
//! In: a report. Out: UTF-8 with BOM, lines ended by CR LF, quoted as RFC 4180 says. What a spreadsheet would take for
//! a formula gets an apostrophe in front, wherever in a cell it stands.

use crate::report::{CodeFacts, ElementFacts, OwnFacts, Report};

/// The columns, in their order. New ones are only ever added at the end.
pub const COLUMNS: [&str; 38] = [
    "rubric_id",
    "rubric_edition",
    "rubric_hash",
    "overlay",
    "date",
    "team",
    "rater",
    "role",
    "stage",
    "parts",
    "mode",
    "domain_id",
    "domain",
    "element_id",
    "number",
    "element",
    "element_role",
    "status",
    "points",
    "points_exact",
    "answer",
    "rule",
    "gate_status",
    "target",
    "below_target",
    "before_date",
    "before_points",
    "findings",
    "evidence_count",
    "adaptation_lights",
    "evidence",
    "note",
    "answered_edition",
    "answered_hash",
    "cautions",
    "codes",
    "answer_codes",
    "own",
];

/// The table. Notes, evidence and reasons are free text: they are left out (the columns stay) unless `notes` is true.
pub fn csv(report: &Report, notes: bool) -> String {
    let mut out = String::from("\u{feff}");
    row(&mut out, &COLUMNS);
    for cells in rows(report, notes) {
        row(&mut out, &cells);
    }
    out
}

/// The cells of each element, in the order of [`COLUMNS`].
pub fn rows(report: &Report, notes: bool) -> impl Iterator<Item = Vec<String>> {
    report.elements.iter().map(move |element| cells(report, element, notes))
}

/// One line of the table, ended by CR LF.
pub fn line(cells: &[String]) -> String {
    let mut out = String::new();
    row(&mut out, cells);
    out
}

fn cells(report: &Report, element: &ElementFacts, notes: bool) -> Vec<String> {
    let (rubric, occasion) = (&report.rubric, &report.occasion);
    let domain = report.domains.iter().find(|domain| domain.id == element.domain);
    let gate = report.gates.iter().find(|gate| gate.non_negotiable && gate.id == element.id);
    let lights = report.adaptations.iter().filter(|entry| entry.element == element.id);
    let lights: Vec<&str> = lights.map(|entry| entry.light.as_deref().unwrap_or("unknown")).collect();
    let evidence: Vec<&str> = element.evidence.iter().map(|one| &one.sentence as &str).filter(|_| notes).collect();
    let (count, parts, lights) = (element.evidence.len().to_string(), occasion.parts.join(" "), lights.join(" "));
    let answered: Vec<CodeFacts> = element.options.iter().filter(|option| option.chosen).flat_map(|option| option.codes.clone()).collect();
    let cautions = report.drift.cautions.iter().map(|one| &one.code as &str).collect::<Vec<_>>().join(" ");
    let (findings, evidence) = (element.findings.join(" "), evidence.join(" | "));
    fn or_empty(text: &Option<String>) -> &str {
        text.as_deref().unwrap_or_default()
    }
    let cells: [&str; COLUMNS.len()] = [
        &rubric.id,
        &rubric.edition,
        &rubric.hash,
        rubric.overlay.as_ref().map_or("", |overlay| &overlay.id),
        or_empty(&occasion.date),
        &occasion.team,
        &occasion.rater,
        &occasion.role,
        or_empty(&occasion.stage),
        &parts,
        &occasion.mode,
        &element.domain,
        domain.map_or("", |domain| &domain.title),
        &element.id,
        &element.number,
        &element.title,
        &element.role,
        &element.status,
        or_empty(&element.points),
        or_empty(&element.exact),
        // The reason for not applicable is free text, too.
        if notes || element.status != "not-applicable" { &element.answer } else { "" },
        or_empty(&element.rule),
        gate.map_or("", |gate| &gate.status),
        or_empty(&element.target),
        if element.gap { "true" } else { "false" },
        element.before.as_ref().map_or("", |before| &before.date),
        element.before.as_ref().map_or("", |before| or_empty(&before.points)),
        &findings,
        &count,
        &lights,
        &evidence,
        if notes { &element.note } else { "" },
        &occasion.answered_edition,
        or_empty(&occasion.answered_hash),
        &cautions,
        &codes(&element.codes),
        &codes(&answered),
        &own(&element.own),
    ];
    cells.map(str::to_owned).to_vec()
}

/// What other systems call something: `http://loinc.org|1234-5`, several with a space between them.
fn codes(codes: &[CodeFacts]) -> String {
    codes.iter().map(|code| [&code.system, "|", &code.code as &str].concat()).collect::<Vec<_>>().join(" ")
}

/// What the owner keeps, as one JSON object; empty where there is nothing.
fn own(fields: &[OwnFacts]) -> String {
    let pairs = fields.iter().map(|field| (field.name.clone(), serde_json::Value::from(field.value.clone())));
    let object: serde_json::Map<String, serde_json::Value> = pairs.collect();
    if object.is_empty() { String::new() } else { serde_json::Value::Object(object).to_string() }
}

fn row(out: &mut String, cells: &[impl AsRef<str>]) {
    for (at, cell) in cells.iter().map(AsRef::as_ref).enumerate() {
        if at > 0 {
            out.push(',');
        }
        let safe = guarded(cell);
        let quoted = safe != *cell || cell.contains([',', '"', '\n', '\r']) || cell.trim().len() != cell.len();
        if quoted {
            out.push('"');
        }
        out.push_str(&safe.replace('"', "\"\""));
        if quoted {
            out.push('"');
        }
    }
    out.push_str("\r\n");
}

/// A cell in which a spreadsheet of any locale finds no formula. Where the separator is a semicolon or a tab, quotation marks in the
/// middle of a line are letters like others: then a semicolon, a tab or a line break begins a new cell, so that the sign that would begin
/// a formula there gets an apostrophe as well.
fn guarded(cell: &str) -> String {
    let opens = |sign: char| matches!(sign, ';' | '\t' | '\n' | '\r');
    let mut out = String::with_capacity(cell.len());
    if cell.starts_with(['\t', '\n', '\r']) {
        out.push('\'');
    }
    for part in cell.split_inclusive(opens) {
        let sign = part.trim_start_matches(|c: char| c.is_whitespace() || c == '"').chars().next();
        let runs = sign.is_some_and(|sign| matches!(sign, '=' | '+' | '-' | '@' | '＝' | '＋' | '－' | '＠'));
        if runs && !is_number(cell) {
            out.push('\'');
        }
        out.push_str(part);
    }
    out
}

/// A cell that is a plain number may begin with a minus: it is no formula.
fn is_number(text: &str) -> bool {
    let digits = text.strip_prefix('-').unwrap_or(text);
    !digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.')
}
