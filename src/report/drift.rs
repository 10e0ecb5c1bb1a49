//! What changed: findings as sentences, what was not compared, and the history.
//!
//! In: the desk. Out: [`DriftFacts`]. One low score is a gap, not drift; the words keep that apart.

use crate::answers::{Answers, Rating};
use crate::drift::{Earlier, Finding, Kind, Move, Ruler, Subject};
use crate::gate::Gating;
use crate::number::Exact;
use crate::report::elements::stage_target;
use crate::report::gates;
use crate::report::goal;
use crate::report::strip::Line;
use crate::report::{CautionFacts, Desk, DriftFacts, FindingFacts, HistoryFacts, HistoryPoint, MoveFacts, NotComparableFacts};
use crate::rubric::{Better, Rubric};
use crate::score::{Scored, Standing};
use crate::words::sentences::{Label, Moved, MovedPoints, Moves};

/// What changed since earlier assessments.
pub fn drift(desk: &Desk) -> DriftFacts {
    let drift = &desk.assessment.drift;
    let since = drift.baseline.and_then(|at| desk.assessment.earlier[at].answers.occasion.date);
    let moved = |worse: bool| -> Vec<MoveFacts> {
        drift.moves.iter().filter(move |one| one.worse == worse).map(|one| move_facts(desk, one)).collect()
    };
    let rose = moved(false);
    let besides: Vec<String> = rose.iter().filter(|one| !one.told).map(|one| desk.sentences.step(&one.title, &one.from, &one.to)).collect();
    DriftFacts {
        since: since.map(|date| date.to_string()),
        since_shown: since.map(|date| desk.sentences.date(date)),
        cautions: cautions(desk),
        findings: drift.findings.iter().map(|finding| facts(desk, finding)).collect(),
        fell: moved(true),
        all_worse: all_worse(desk),
        also_rose: if besides.is_empty() { String::new() } else { desk.sentences.also_rose(&besides.join("; ")) },
        rose,
        not_comparable: not_comparable(desk),
        history: history(desk),
    }
}

/// What fell without drifting, elements first, then scores that slipped.
fn all_worse(desk: &Desk) -> String {
    let drift = &desk.assessment.drift;
    let drifted = |element: usize| drift.findings.iter().any(|one| one.kind == Kind::Drift && one.subject == Subject::Element(element));
    let elements = drift.moves.iter().filter(|one| one.worse && !drifted(one.element)).map(|one| move_facts(desk, one));
    let elements = elements.map(|one| desk.sentences.step(&one.title, &one.from, &one.to));
    let slipped = drift.findings.iter().filter(|one| one.kind == Kind::Slipping && matches!(one.subject, Subject::Score(_)));
    let scores = slipped
        .map(|one| facts(desk, one))
        .map(|one| desk.sentences.step(&one.title, one.from.as_deref().unwrap_or_default(), one.to.as_deref().unwrap_or_default()));
    let all: Vec<String> = elements.chain(scores).collect();
    if all.is_empty() { String::new() } else { desk.sentences.all_worse(&all.join("; ")) }
}

/// The sentence of the verdict on change; empty without comparison.
pub fn change(desk: &Desk) -> String {
    let drift = &desk.assessment.drift;
    let Some((at, date)) = drift.baseline.and_then(|at| Some((at, desk.assessment.earlier[at].answers.occasion.date?))) else {
        return String::new();
    };
    let earlier = &desk.assessment.earlier[at];
    let mut moves = Moves {
        since: &desk.sentences.date(date),
        non_negotiables: desk.rubric.gates.iter().any(|gate| gate.element.is_some()),
        drifted: 0,
        unconfirmed: 0,
        held: 0,
        not_met_before: 0,
        open_before: 0,
        regained: 0,
        rose: drift.rose(),
        fell: drift.fell(),
    };
    // Each non-negotiable is in one of these at most, and each that is not met or not confirmed now, and was in play then, in one.
    for gating in &desk.assessment.gatings {
        let Some(element) = desk.rubric.gates[gating.gate].element else { continue };
        let found = |kind: Kind| drift.findings.iter().find(|one| one.kind == kind && one.subject == Subject::Element(element));
        let lost = found(Kind::CannotConfirm).is_some_and(|one| one.earlier.is_some());
        match (earlier.standing(gating.gate), gating.standing) {
            _ if found(Kind::Drift).is_some() => moves.drifted += 1,
            _ if lost => moves.unconfirmed += 1,
            _ if found(Kind::Regained).is_some() => moves.regained += 1,
            (Some(Standing::Met), Standing::Met) => {
                moves.held += usize::from(drift.moves.iter().any(|one| one.element == element && one.worse));
            }
            (Some(Standing::NotMet), Standing::NotMet) => moves.not_met_before += 1,
            (Some(_), Standing::NotMet | Standing::CannotConfirm) => moves.open_before += 1,
            _ => {}
        }
    }
    desk.sentences.change(moves)
}

/// An element that fell or rose, however little.
fn move_facts(desk: &Desk, one: &Move) -> MoveFacts {
    let part = &desk.rubric.elements[one.element];
    let baseline = desk.assessment.drift.baseline;
    let date = baseline.and_then(|at| desk.assessment.earlier[at].answers.occasion.date);
    let in_points = || (desk.points(one.element, one.from).words, desk.points(one.element, one.to).words);
    let own = baseline.and_then(|at| then_and_now(desk, one.element, at));
    // Points are told where the answer tells no difference; more of them is better.
    let fewer = own.is_some() && goal::fewer_is_better(part);
    let (from, to) = own.unwrap_or_else(in_points);
    let title = desk.text(&part.title);
    let rule = rule(desk, one.element);
    let sentence = desk.sentences.moved(MovedPoints {
        moved: Moved { title: &title, from: &from, to: &to, since: &desk.date(date), rule: &rule, holds: holds(desk, one.element), fewer },
        worse: one.worse,
        upwards: baseline.and_then(|at| grew(desk, one.element, at)).unwrap_or(one.to > one.from),
    });
    let tells = |finding: &&Finding| finding.subject == Subject::Element(one.element) && finding.kind.is_change();
    MoveFacts {
        element: part.id.clone(),
        title,
        non_negotiable: part.is_non_negotiable(),
        from,
        to,
        told: desk.assessment.drift.findings.iter().any(|finding| tells(&finding)),
        sentence,
    }
}

/// What was answered then and now, in its own unit; `None` where the two read alike, as when only a required part is missing.
fn then_and_now(desk: &Desk, element: usize, at: usize) -> Option<(String, String)> {
    let (then, now) = (&desk.assessment.earlier[at], &desk.assessment.scored.elements[element]);
    let from = goal::stands(desk, element, then.answers.entries[element].rating.as_ref(), &then.scored.elements[element]);
    let to = goal::stands(desk, element, desk.answers.entries[element].rating.as_ref(), now);
    (from != to && !from.is_empty() && !to.is_empty()).then_some((from, to))
}

/// Whether the number that was entered grew, where one was: fewer may be better, and then it did not rise.
fn grew(desk: &Desk, element: usize, at: usize) -> Option<bool> {
    let entered = |answers: &Answers| match answers.entries[element].rating.as_ref()? {
        Rating::Number(value) => Some(*value),
        Rating::Ratio { count, out_of } => (*count)?.div((*out_of)?),
        _ => None,
    };
    let (then, now) = (entered(&desk.assessment.earlier[at].answers)?, entered(desk.answers)?);
    (then != now).then_some(now > then)
}

/// The rule of a non-negotiable; empty where its answers, such as yes and no, say it themselves.
fn rule(desk: &Desk, element: usize) -> String {
    let part = &desk.rubric.elements[element];
    let told = part.must.as_ref().filter(|_| !goal::is_either_or(part));
    told.map(|must| desk.element_needs(element, must)).unwrap_or_default()
}

/// True for a non-negotiable that is met.
fn holds(desk: &Desk, element: usize) -> bool {
    let gating = desk.assessment.gatings.iter().find(|gating| desk.rubric.gates[gating.gate].element == Some(element));
    gating.is_some_and(|gating| gating.standing == Standing::Met)
}

/// What is odd about the assessments compared.
fn cautions(desk: &Desk) -> Vec<CautionFacts> {
    let facts = |caution: &crate::drift::Caution| {
        let occasions = || caution.earlier.iter().map(|at| &desk.assessment.earlier[*at].answers.occasion);
        let shown: Vec<String> = occasions().map(|occasion| desk.date(occasion.date)).collect();
        let team = occasions().next().map_or("", |occasion| &occasion.team);
        CautionFacts {
            code: caution.oddity.code().to_owned(),
            dates: occasions().filter_map(|occasion| Some(occasion.date?.to_string())).collect(),
            sentence: desk.sentences.caution(caution.oddity, &shown, team),
        }
    };
    desk.assessment.drift.cautions.iter().map(facts).collect()
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
        (_, Subject::Element(index)) => Some(rule(desk, index)),
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
    let since = date.map(|date| desk.sentences.date(date)).unwrap_or_default();
    let own = element.zip(finding.earlier).filter(|_| finding.to.is_some()).and_then(|(element, at)| then_and_now(desk, element, at));
    let fewer = own.is_some() && element.is_some_and(|index| goal::fewer_is_better(&rubric.elements[index]));
    let (told_from, told_to) = own.unwrap_or_else(|| (banded(&from, finding.from), banded(&to, finding.to)));
    let moved = Moved {
        title: &title,
        from: &told_from,
        to: &told_to,
        since: &since,
        rule: &rule,
        holds: element.is_some_and(|index| holds(desk, index)),
        fewer,
    };
    let outcomes = || outcomes_then_and_now(desk, finding).filter(|_| matches!(finding.kind, Kind::Drift | Kind::Regained));
    let sentence = match outcomes() {
        Some((then, now)) => desk.sentences.outcome_moved(finding.kind == Kind::Drift, &title, &then, &now, &since),
        None => desk.sentences.finding(finding.kind, moved),
    };
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

/// What a gate with grades came to then and comes to now. Its outcomes may all sound like a yes, so met and not met would contradict them.
fn outcomes_then_and_now(desk: &Desk, finding: &Finding) -> Option<(String, String)> {
    let Subject::Gate(gate) = finding.subject else { return None };
    let named = |gatings: &[Gating]| gates::outcome_named(desk, gatings.iter().find(|gating| gating.gate == gate)?);
    named(&desk.assessment.earlier[finding.earlier?].gatings).zip(named(&desk.assessment.gatings))
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

fn occasion(desk: &Desk, answers: &Answers, row: &Row, last: Option<&Row>) -> HistoryFacts {
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
            // What is only for information is neither better nor worse.
            trend: trend(part.better, last.filter(|_| part.is_scored()).and_then(|last| last.points(index)), points),
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
