//! One result as a workbook: what it comes to, then each part of it on a sheet of its own.
//!
//! In: a report. Out: the bytes of an .xlsx file. Sheets and columns have the same names in every language, so that a program finds them;
//! what stands in them is in the language of the report. Days are days, decimals numbers; an exact ratio such as `117/28` stays a text.

use crate::export;
use crate::export::typed::width;
use crate::office::package;
use crate::report::{Link, Report};
use crate::workbook::{Cell, NotWritten, Workbook};

/// The sheets, in their order. New ones are only ever added at the end.
pub const SHEETS: [&str; 8] = ["summary", "non-negotiables", "scores", "elements", "drift", "adaptations", "actions", "about"];

/// A sheet: its columns and rows.
type Rows = (Vec<&'static str>, Vec<Vec<Cell>>);

/// The workbook. Notes, evidence and reasons are free text: they are left out (the columns stay) unless `notes` is true.
///
/// # Errors
/// See [`NotWritten`].
pub fn workbook(report: &Report, notes: bool) -> Result<Vec<u8>, NotWritten> {
    let mut book = Workbook::new(&SHEETS)?;
    let sheets = [
        summary(report, notes),
        gates(report),
        scores(report),
        elements(report, notes),
        drift(report),
        adaptations(report),
        actions(report),
        about(report),
    ];
    for (columns, rows) in sheets {
        book.begin(&columns.iter().map(|column| width(column)).collect::<Vec<_>>())?;
        book.row(&columns.iter().map(|column| Cell::text(column)).collect::<Vec<_>>())?;
        for row in rows {
            book.row(&row)?;
        }
        book.end(&[])?;
    }
    book.finish()
}

fn maybe(text: &Option<String>) -> Cell {
    Cell::text(text.as_deref().unwrap_or_default())
}

fn maybe_number(text: &Option<String>) -> Cell {
    Cell::number(text.as_deref().unwrap_or_default())
}

fn maybe_day(text: &Option<String>) -> Cell {
    Cell::day(text.as_deref().unwrap_or_default())
}

fn whole(number: usize) -> Cell {
    Cell::number(&number.to_string())
}

/// Rows of a name and a value; those without value are left out.
fn pairs(rows: Vec<(&str, Cell)>) -> Rows {
    let rows = rows.into_iter().filter(|(_, value)| *value != Cell::Empty);
    (vec!["field", "value"], rows.map(|(field, value)| vec![Cell::text(field), value]).collect())
}

/// The first page: what has to be done first stands first, as in every other form of the result.
fn summary(report: &Report, notes: bool) -> Rows {
    let (occasion, verdict) = (&report.occasion, &report.verdict);
    let mut rows = vec![
        ("programme", Cell::text(&report.rubric.title)),
        ("edition", Cell::text(&report.rubric.edition)),
        ("team", Cell::text(&occasion.team)),
        ("date", maybe_day(&occasion.date)),
        ("stage", maybe(&occasion.stage_shown)),
        ("variant", maybe(&occasion.variant_shown)),
    ];
    rows.extend(occasion.modules_shown.iter().map(|module| ("module", Cell::text(module))));
    rows.extend([
        ("rated_by", Cell::text(&occasion.rated_by)),
        ("provenance", Cell::text(&occasion.provenance)),
        ("verdict", Cell::text(&verdict.sentence)),
        ("change", Cell::text(&verdict.change)),
    ]);
    rows.extend(report.drift.cautions.iter().map(|caution| ("caution", Cell::text(&caution.sentence))));
    rows.extend([
        ("fidelity", Cell::text(verdict.fidelity_apart())),
        ("status", Cell::text(&verdict.status)),
        ("overall", Cell::text(&verdict.overall)),
        ("non_negotiables_met", whole(verdict.met)),
        ("non_negotiables_not_met", whole(verdict.not_met)),
        ("non_negotiables_cannot_confirm", whole(verdict.cannot_confirm)),
        ("answered", whole(report.progress.answered)),
        ("of", whole(report.progress.total)),
        ("progress", Cell::text(&report.progress.sentence)),
    ]);
    rows.extend(report.priorities.iter().map(|one| ("priority", Cell::text(&[&one.title, ": ", &one.sentence as &str].concat()))));
    rows.extend(report.strengths.iter().map(|one| ("strength", Cell::text(&[&one.title, ": ", &one.sentence as &str].concat()))));
    rows.extend(
        report
            .review
            .iter()
            .flat_map(|review| [("next_review", Cell::day(&review.due)), ("next_review_overdue", Cell::Truth(review.overdue))]),
    );
    if notes {
        rows.push(("note", Cell::text(&report.note)));
    }
    pairs(rows)
}

fn gates(report: &Report) -> Rows {
    let columns = vec![
        "id",
        "title",
        "non_negotiable",
        "status",
        "status_shown",
        "rule",
        "found",
        "outcome",
        "outcome_shown",
        "what_it_takes",
        "next",
        "drifted",
        "contact",
    ];
    let rows = report.gates.iter().map(|gate| {
        vec![
            Cell::text(&gate.id),
            Cell::text(&gate.title),
            Cell::Truth(gate.non_negotiable),
            Cell::text(&gate.status),
            Cell::text(&gate.status_shown),
            Cell::text(&gate.rule),
            Cell::text(&gate.found),
            maybe(&gate.outcome),
            maybe(&gate.outcome_shown),
            Cell::text(&gate.what_it_takes),
            gate.next.as_ref().map_or(Cell::Empty, |next| Cell::text(&next.text)),
            Cell::text(&gate.drifted),
            gate.contact.as_ref().map_or(Cell::Empty, |contact| Cell::text(&contact.text)),
        ]
    });
    (columns, rows.collect())
}

fn scores(report: &Report) -> Rows {
    let columns = vec![
        "id",
        "title",
        "domain",
        "value",
        "exact",
        "shown",
        "reason",
        "reason_shown",
        "lowest",
        "highest",
        "band",
        "band_shown",
        "criteria",
        "target",
        "below_target",
        "next_band",
        "answered",
        "of",
        "rule",
        "sum",
        "missing",
    ];
    let rows = report.scores.iter().map(|score| {
        let band = score.bands.iter().find(|band| Some(&band.id) == score.band.as_ref());
        let criteria: Vec<String> =
            score.criteria.iter().map(|criterion| [&criterion.id, ": ", &criterion.status as &str].concat()).collect();
        vec![
            Cell::text(&score.id),
            Cell::text(&score.title),
            maybe(&score.domain),
            maybe_number(&score.value),
            maybe(&score.exact),
            Cell::text(&score.shown),
            maybe(&score.reason),
            maybe(&score.reason_shown),
            maybe_number(&score.lowest),
            maybe_number(&score.highest),
            maybe(&score.band),
            band.map_or(Cell::Empty, |band| Cell::text(&band.label)),
            Cell::text(&criteria.join("; ")),
            maybe(&score.target),
            Cell::Truth(score.gap),
            maybe(&score.next_band),
            whole(score.answered),
            whole(score.total),
            Cell::text(&score.trace.rule),
            Cell::text(&score.trace.sum),
            Cell::text(&score.trace.missing),
        ]
    });
    (columns, rows.collect())
}

/// Columns of the table that say the same in every row of one result: they stand on other sheets.
const OF_THE_WHOLE: [&str; 14] = [
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
    "answered_edition",
    "answered_hash",
    "cautions",
];

/// The table of `report --format csv`, without what is the same in every row.
fn elements(report: &Report, notes: bool) -> Rows {
    let own: Vec<usize> = (0..export::COLUMNS.len()).filter(|at| !OF_THE_WHOLE.contains(&export::COLUMNS[*at])).collect();
    let columns: Vec<&'static str> = own.iter().map(|at| export::COLUMNS[*at]).collect();
    let rows = export::rows(report, notes)
        .map(|cells| own.iter().map(|at| Cell::held(package::kind(export::COLUMNS[*at]).holds(), &cells[*at])).collect())
        .collect();
    (columns, rows)
}

/// Everything that is said of earlier assessments: findings first, then every rise and fall, then what could not be compared.
fn drift(report: &Report) -> Rows {
    let columns = vec!["what", "kind", "id", "title", "non_negotiable", "from", "to", "since", "sentence", "caution"];
    let drift = &report.drift;
    let since = maybe_day(&drift.since);
    let mut rows: Vec<Vec<Cell>> = Vec::new();
    for finding in &drift.findings {
        rows.push(vec![
            Cell::text("finding"),
            Cell::text(&finding.kind),
            maybe(&finding.element.clone().or_else(|| finding.score.clone())),
            Cell::text(&finding.title),
            Cell::Truth(finding.non_negotiable),
            maybe(&finding.from),
            maybe(&finding.to),
            match &finding.since {
                Some(since) => Cell::day(since),
                // What stands as it is now has no earlier date.
                None if ["not-met", "gap", "cannot-confirm"].contains(&(&finding.kind as &str)) => Cell::Empty,
                None => since.clone(),
            },
            Cell::text(&finding.sentence),
            Cell::text(&finding.caution),
        ]);
    }
    for (what, moves) in [("fell", &drift.fell), ("rose", &drift.rose)] {
        rows.extend(moves.iter().map(|one| {
            vec![
                Cell::text(what),
                Cell::Empty,
                Cell::text(&one.element),
                Cell::text(&one.title),
                Cell::Truth(one.non_negotiable),
                Cell::text(&one.from),
                Cell::text(&one.to),
                since.clone(),
                Cell::text(&one.sentence),
            ]
        }));
    }
    let told = |what: &str, kind: &str, id: &str, since: Cell, sentence: &str| {
        let empty = Cell::Empty;
        let (what, kind, id, sentence) = (Cell::text(what), Cell::text(kind), Cell::text(id), Cell::text(sentence));
        vec![what, kind, id, empty.clone(), empty.clone(), empty.clone(), empty, since, sentence]
    };
    rows.extend(
        drift
            .not_comparable
            .iter()
            .map(|one| told("not-compared", &one.reason, one.id.as_deref().unwrap_or_default(), maybe_day(&one.date), &one.sentence)),
    );
    rows.extend(drift.converted.iter().map(|sentence| told("converted", "", "", Cell::Empty, sentence)));
    rows.extend(drift.cautions.iter().map(|one| told("caution", &one.code, "", Cell::Empty, &one.sentence)));
    (columns, rows)
}

fn adaptations(report: &Report) -> Rows {
    let columns = vec!["element", "title", "what", "light", "light_shown", "light_source", "details", "to_agree", "warning"];
    let rows = report.adaptations.iter().map(|one| {
        vec![
            Cell::text(&one.element),
            Cell::text(&one.title),
            Cell::text(&one.what),
            maybe(&one.light),
            Cell::text(&one.light_shown),
            Cell::text(&one.light_source),
            Cell::text(&one.details.join("\n")),
            Cell::Truth(one.to_agree),
            Cell::text(&one.warning),
        ]
    });
    (columns, rows.collect())
}

fn actions(report: &Report) -> Rows {
    let columns = vec!["element", "title", "what", "who", "by", "overdue", "support", "status", "status_shown", "agreed_on"];
    let rows = report.actions.iter().map(|one| {
        let agreed = one.from.as_ref().or(report.occasion.date.as_ref());
        vec![
            Cell::text(&one.element),
            Cell::text(&one.title),
            Cell::text(&one.what),
            Cell::text(&one.who),
            maybe_day(&one.by),
            Cell::Truth(one.overdue),
            Cell::text(&one.support),
            Cell::text(&one.status),
            Cell::text(&one.status_shown),
            maybe_day(&agreed.cloned()),
        ]
    });
    (columns, rows.collect())
}

/// By what the result was judged, who rated, how the numbers came about, and what was not counted.
fn about(report: &Report) -> Rows {
    let (rubric, occasion) = (&report.rubric, &report.occasion);
    let link = |link: &Link| {
        let target = link.link.as_deref().unwrap_or_default();
        Cell::text([&link.text as &str, target].join(" ").trim())
    };
    let mut rows = vec![
        ("programme", Cell::text(&rubric.title)),
        ("rubric_id", Cell::text(&rubric.id)),
        ("edition", Cell::text(&rubric.edition)),
        ("hash", Cell::text(&rubric.hash)),
        ("answered_edition", Cell::text(&occasion.answered_edition)),
        ("answered_hash", maybe(&occasion.answered_hash)),
        ("local_rules", rubric.overlay.as_ref().map_or(Cell::Empty, |overlay| Cell::text(&overlay.sentence))),
        ("local_rules_ask_less", rubric.overlay.as_ref().map_or(Cell::Empty, |overlay| Cell::text(&overlay.lowers))),
        ("translation", maybe(&rubric.translation_note)),
        ("publisher", rubric.publisher.as_ref().map_or(Cell::Empty, link)),
        ("contact", rubric.contact.as_ref().map_or(Cell::Empty, link)),
        ("licence", rubric.licence.as_ref().map_or(Cell::Empty, link)),
    ];
    rows.extend(rubric.citations.iter().map(|one| ("source", link(one))));
    rows.extend([
        ("rater", Cell::text(&occasion.rater)),
        ("rated_by", Cell::text(&occasion.rated_by)),
        ("provenance", Cell::text(&occasion.provenance)),
        ("mode", Cell::text(&occasion.mode)),
    ]);
    if let Some(team) = &report.team {
        rows.extend([("team", Cell::text(&team.sentence)), ("team", Cell::text(&team.differed))]);
    }
    rows.push(("limits", Cell::text(&[&report.limits_title, ": ", &report.limits as &str].concat())));
    rows.extend(report.method.iter().map(|sentence| ("method", Cell::text(sentence))));
    rows.extend(report.unused.iter().map(|one| ("not_counted", Cell::text(&one.sentence))));
    let problem = |one: &crate::report::ProblemFacts| Cell::text(&[&one.place, ": ", &one.message as &str].concat());
    rows.extend(report.problems.iter().map(|one| ("problem", problem(one))));
    rows.push(("language", Cell::text(&report.language)));
    pairs(rows)
}
