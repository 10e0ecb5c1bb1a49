//! What changed: findings as sentences, what was not compared, and the history.
//!
//! In: the desk. Out: [`DriftFacts`]. One low score is a gap, not drift; the words keep that apart.

use crate::drift::{Earlier, Finding, Kind, Ruler, Subject};
use crate::gate::Gating;
use crate::number::Exact;
use crate::report::elements::stage_target;
use crate::report::strip::Line;
use crate::report::{Desk, DriftFacts, FindingFacts, HistoryFacts, HistoryPoint, NotComparableFacts};
use crate::rubric::{Better, Rubric};
use crate::score::Scored;
use crate::words::sentences::{Label, Moved, Moves};

/// What changed since earlier assessments.
pub fn drift(desk: &Desk) -> DriftFacts {
    let drift = &desk.assessment.drift;
    let since = drift.baseline.and_then(|at| desk.assessment.earlier[at].answers.occasion.date);
    DriftFacts {
        since: since.map(|date| date.to_string()),
        since_shown: since.map(|date| desk.sentences.date(date)),
        findings: drift.findings.iter().map(|finding| facts(desk, finding)).collect(),
        not_comparable: not_comparable(desk),
        history: history(desk),
    }
}

/// The sentence of the verdict on change; empty without comparison.
pub fn change(desk: &Desk) -> String {
    let drift = &desk.assessment.drift;
    let Some(date) = drift.baseline.and_then(|at| desk.assessment.earlier[at].answers.occasion.date) else {
        return String::new();
    };
    let is_element =
        |finding: &&Finding| matches!(finding.subject, Subject::Element(index) if desk.rubric.elements[index].is_non_negotiable());
    let count = |kind: Kind| drift.findings.iter().filter(is_element).filter(|finding| finding.kind == kind).count();
    desk.sentences.change(Moves {
        since: &desk.sentences.date(date),
        non_negotiables: desk.rubric.gates.iter().any(|gate| gate.element.is_some()),
        drifted: count(Kind::Drift),
        regained: count(Kind::Regained),
        rose: drift.rose,
        fell: drift.fell,
    })
}

/// The value of a finding's subject, for people.
fn value(desk: &Desk, subject: Subject, value: Option<Exact>) -> String {
    match (subject, value) {
        (Subject::Element(index), Some(points)) => desk.points(index, points).words,
        (Subject::Score(index) | Subject::Criterion(index, _), Some(value)) => desk.score_shown(index, value).words,
        _ => String::new(),
    }
}

fn facts(desk: &Desk, finding: &Finding) -> FindingFacts {
    let rubric = desk.rubric;
    let (title, element, score) = match finding.subject {
        Subject::Element(index) => (desk.text(&rubric.elements[index].title), Some(index), None),
        Subject::Gate(index) => (desk.text(&rubric.gates[index].title), None, None),
        Subject::Score(index) | Subject::Criterion(index, _) => (desk.text(&rubric.scores[index].title), None, Some(index)),
        Subject::Whole => (desk.label(Label::Whole), None, None),
    };
    let stage = desk.answers.occasion.stage;
    let rule = match (finding.kind, finding.subject) {
        (Kind::Gap, Subject::Element(index)) => {
            let part = &rubric.elements[index];
            part.target_in(stage).map(|target| stage_target(desk, target, !part.targets.is_empty(), ""))
        }
        (Kind::Gap, Subject::Score(index)) => {
            let score = &rubric.scores[index];
            score.target_in(stage).map(|target| stage_target(desk, target, !score.targets.is_empty(), desk.unit(index)))
        }
        (_, Subject::Element(index)) => rubric.elements[index].must.as_ref().map(|must| desk.needs(must, "")),
        (_, Subject::Criterion(index, which)) => {
            rubric.scores[index].criteria.get(which).map(|criterion| desk.needs(&criterion.wants, desk.unit(index)))
        }
        _ => None,
    }
    .unwrap_or_default();
    let (from, to) = (value(desk, finding.subject, finding.from), value(desk, finding.subject, finding.to));
    let banded = |value: &str, exact: Option<Exact>| match (finding.kind, finding.subject, exact) {
        (Kind::BandFall, Subject::Score(index), Some(exact)) => {
            let score = &rubric.scores[index];
            let band = score.band(exact).map(|band| desk.text(&score.bands[band].label));
            band.map_or_else(|| value.to_owned(), |band| format!("{value} ({band})"))
        }
        _ => value.to_owned(),
    };
    let date = finding.earlier.and_then(|at| desk.assessment.earlier[at].answers.occasion.date);
    let since = desk.date(date);
    let moved = Moved { title: &title, from: &banded(&from, finding.from), to: &banded(&to, finding.to), since: &since, rule: &rule };
    let sentence = desk.sentences.finding(finding.kind, moved);
    FindingFacts {
        kind: finding.kind.code().to_owned(),
        kind_shown: desk.sentences.kind(finding.kind).to_owned(),
        element: element.map(|index| rubric.elements[index].id.clone()),
        score: score.map(|index| rubric.scores[index].id.clone()),
        non_negotiable: element.is_some_and(|index| rubric.elements[index].is_non_negotiable()),
        title,
        from: Some(from).filter(|from| !from.is_empty()),
        to: Some(to).filter(|to| !to.is_empty()),
        since: date.map(|date| date.to_string()),
        sentence,
        caution: if finding.other_rater { desk.label(Label::OtherRater) } else { String::new() },
    }
}

fn not_comparable(desk: &Desk) -> Vec<NotComparableFacts> {
    let facts = |(at, score, why): &(usize, Option<usize>, crate::drift::NotComparable)| {
        let date = desk.assessment.earlier[*at].answers.occasion.date;
        let score = score.map(|score| &desk.rubric.scores[score]);
        let title = score.map(|score| desk.text(&score.title)).unwrap_or_default();
        NotComparableFacts {
            reason: why.code().to_owned(),
            date: date.map(|date| date.to_string()),
            id: score.map(|score| score.id.clone()),
            sentence: desk.sentences.not_comparable(*why, &desk.date(date), &title),
        }
    };
    desk.assessment.drift.not_comparable.iter().map(facts).collect()
}

/// Every occasion of the same rubric, the earliest first, this one last.
fn history(desk: &Desk) -> Vec<HistoryFacts> {
    let mut list: Vec<HistoryFacts> = Vec::new();
    let mut last: Option<Row> = None;
    for earlier in &desk.assessment.earlier {
        if earlier.answers.rubric_id != desk.rubric.id {
            continue;
        }
        let row = Row::of(earlier);
        list.push(occasion(desk, &earlier.answers, &row, last.as_ref()));
        if row.comparable {
            last = Some(row);
        }
    }
    let assessment = desk.assessment;
    let now = Row {
        scores: assessment.scored.scores.iter().map(|scoring| scoring.value.ok()).collect(),
        scored: &assessment.scored,
        gatings: &assessment.gatings,
        same: true,
        comparable: true,
    };
    list.push(occasion(desk, desk.answers, &now, last.as_ref()));
    list
}

struct Row<'r> {
    scores: Vec<Option<Exact>>,
    scored: &'r Scored,
    gatings: &'r [Gating],
    /// The same ruler: elements can be compared, not only scores.
    same: bool,
    comparable: bool,
}

impl<'r> Row<'r> {
    fn of(earlier: &'r Earlier) -> Row<'r> {
        Row {
            scores: earlier.scores.clone(),
            scored: &earlier.scored,
            gatings: &earlier.gatings,
            same: earlier.ruler == Ruler::Same,
            comparable: !matches!(earlier.ruler, Ruler::Different(_)),
        }
    }

    fn points(&self, element: usize) -> Option<Exact> {
        if self.same { self.scored.elements[element].points } else { None }
    }
}

fn occasion(desk: &Desk, answers: &crate::answers::Answers, row: &Row, last: Option<&Row>) -> HistoryFacts {
    let rubric = desk.rubric;
    let score = |index: usize| {
        let rule = &rubric.scores[index];
        let value = row.scores[index];
        let line = Line::new(rule.lowest, rule.highest);
        let shown = value.map(|value| desk.score_shown(index, value));
        let no_value = if row.comparable { Label::NoScoreYet } else { Label::NotCompared };
        HistoryPoint {
            place: value.zip(line).and_then(|(value, line)| line.place(value)),
            status: String::new(),
            trend: trend(rule.better, last.and_then(|last| last.scores[index]), value),
            shown: shown.as_ref().map_or_else(|| desk.label(no_value), |shown| shown.words.clone()),
            value: shown.map(|shown| shown.value),
        }
    };
    let element = |index: usize| {
        let part = &rubric.elements[index];
        let points = row.points(index);
        let shown = points.map(|points| desk.points(index, points));
        let line = Line::new(part.lowest, part.highest);
        let words = match row.same {
            true => desk.sentences.status(row.scored.elements[index].status, ""),
            false => desk.label(Label::NotCompared),
        };
        HistoryPoint {
            place: points.zip(line).and_then(|(points, line)| line.place(points)),
            status: if row.same { gate_status(rubric, row.gatings, index) } else { String::new() },
            trend: trend(part.better, last.and_then(|last| last.points(index)), points),
            shown: shown.as_ref().map_or(words, |shown| shown.words.clone()),
            value: shown.map(|shown| shown.value),
        }
    };
    let date = answers.occasion.date;
    HistoryFacts {
        date: date.map(|date| date.to_string()),
        date_shown: desk.date(date),
        edition: answers.edition.clone(),
        rater_shown: desk.sentences.rater(answers.occasion.rater).to_owned(),
        comparable: row.same,
        scores: (0..rubric.scores.len()).map(score).collect(),
        elements: (0..rubric.elements.len()).map(element).collect(),
    }
}

fn gate_status(rubric: &Rubric, gatings: &[Gating], element: usize) -> String {
    let found = gatings.iter().find(|gating| rubric.gates[gating.gate].element == Some(element));
    found.map_or_else(String::new, |gating| gating.standing.code().to_owned())
}

fn trend(better: Better, from: Option<Exact>, to: Option<Exact>) -> String {
    let Some((from, to)) = from.zip(to) else {
        return String::new();
    };
    let order = if better == Better::Higher { to.cmp(&from) } else { from.cmp(&to) };
    match order {
        std::cmp::Ordering::Greater => "up",
        std::cmp::Ordering::Equal => "same",
        std::cmp::Ordering::Less => "down",
    }
    .to_owned()
}
