//! What changed: findings as sentences, what was not compared, and the history.
//!
//! In: the context. Out: [`DriftFacts`]. One low score is a gap, not drift; the words keep that apart.

use crate::answers::{Answers, Rating};
use crate::drift::{self, Caution, Earlier, Finding, Kind, Move, Ruler, Subject};
use crate::gate::Gating;
use crate::name;
use crate::number::Exact;
use crate::report::answer;
use crate::report::context::Context;
use crate::report::elements::stage_target;
use crate::report::facts::{CautionFacts, DriftFacts, FindingFacts, HistoryFacts, HistoryPoint, MoveFacts, NotComparableFacts};
use crate::report::gates;
use crate::report::goal;
use crate::report::scores;
use crate::report::show::{Shown, plain};
use crate::report::strip::Line;
use crate::rubric::{Better, Rubric};
use crate::score::{Scored, Scoring, Standing, Status};
use crate::words::sentences::{Label, Moved, MovedPoints, Moves, Odd};

/// What changed since earlier assessments.
pub fn drift(context: &Context) -> DriftFacts {
    let drift = &context.assessment.drift;
    let since = drift.baseline.and_then(|at| context.assessment.earlier[at].answers.occasion.date);
    let moved = |worse: bool| -> Vec<MoveFacts> {
        drift.moves.iter().filter(move |one| one.worse == worse).map(|one| move_facts(context, one)).collect()
    };
    let rose = moved(false);
    let besides: Vec<String> =
        rose.iter().filter(|one| !one.told).map(|one| context.sentences.step(&one.title, &one.from, &one.to)).collect();
    DriftFacts {
        since: since.map(|date| date.to_string()),
        since_shown: since.map(|date| context.sentences.date(date)),
        cautions: cautions(context),
        findings: drift.findings.iter().map(|finding| facts(context, finding)).collect(),
        fell: moved(true),
        all_worse: all_worse(context),
        also_rose: if besides.is_empty() { String::new() } else { context.sentences.also_rose(&besides.join("; ")) },
        rose,
        converted: converted(context),
        not_comparable: not_comparable(context),
        history: history(context),
    }
}

/// What fell without drifting, elements first, then scores that slipped.
fn all_worse(context: &Context) -> String {
    let drift = &context.assessment.drift;
    let drifted = |element: usize| drift.findings.iter().any(|one| one.kind == Kind::Drift && one.subject == Subject::Element(element));
    let elements = drift.moves.iter().filter(|one| one.worse && !drifted(one.element)).map(|one| move_facts(context, one));
    let elements = elements.map(|one| context.sentences.step(&one.title, &one.from, &one.to));
    let slipped = drift.findings.iter().filter(|one| one.kind == Kind::Slipping && matches!(one.subject, Subject::Score(_)));
    let scores = slipped
        .map(|one| facts(context, one))
        .map(|one| context.sentences.step(&one.title, one.from.as_deref().unwrap_or_default(), one.to.as_deref().unwrap_or_default()));
    let all: Vec<String> = elements.chain(scores).collect();
    let told = all[..all.len().min(MOST_WORSE)].join("; ");
    match all.len().saturating_sub(MOST_WORSE) {
        _ if all.is_empty() => String::new(),
        0 => context.sentences.all_worse(&told),
        more => context.sentences.all_worse(&context.sentences.and_more(&told, more)),
    }
}

/// How many of those that are worse are told in one sentence.
const MOST_WORSE: usize = 4;

/// The sentence of the verdict on change; empty without comparison.
pub fn change(context: &Context) -> String {
    let drift = &context.assessment.drift;
    let Some((at, date)) = drift.baseline.and_then(|at| Some((at, context.assessment.earlier[at].answers.occasion.date?))) else {
        return nothing_compared(context);
    };
    let earlier = &context.assessment.earlier[at];
    let editions = (earlier.ruler != Ruler::Same).then_some((&earlier.answers.edition as &str, &context.rubric.edition as &str));
    let mut moves = Moves {
        since: &context.sentences.date(date),
        non_negotiables: context.rubric.gates.iter().any(|gate| gate.element.is_some()),
        editions,
        drifted: 0,
        unconfirmed: 0,
        held: 0,
        not_met_before: 0,
        open_before: 0,
        regained: 0,
        rose: drift.rose(),
        fell: drift.fell(),
        turned: drift.moves.iter().any(|one| one.worse == went_up(context, one, at)),
    };
    // Each non-negotiable is in one of these at most, and each that is not met or not confirmed now, and was in play then, in one.
    for gating in &context.assessment.gatings {
        // Nobody has looked at what has no answer yet: that is no change.
        let Some(element) = context.looked_at(gating) else { continue };
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
    context.sentences.change(moves)
}

/// That nothing is compared, where there are earlier assessments and no caution says why; empty otherwise.
fn nothing_compared(context: &Context) -> String {
    let told = not_comparable(context);
    let whole: Vec<&NotComparableFacts> = told.iter().filter(|one| one.id.is_none() && !one.is_told_by_caution()).collect();
    match whole[..] {
        [] if context.assessment.earlier.iter().any(Earlier::is_comparable) => context.sentences.no_baseline().to_owned(),
        [] => String::new(),
        [only] => only.sentence.clone(),
        _ => context.sentences.none_compared(whole.len()),
    }
}

/// Which scores are converted from another edition, and by whose figures: a sentence for each edition.
fn converted(context: &Context) -> Vec<String> {
    let mut editions: Vec<(usize, &str, Vec<String>)> = Vec::new();
    for earlier in context.assessment.earlier.iter().filter(|earlier| earlier.is_comparable()) {
        let Ruler::Crosswalk(crosswalk) = earlier.ruler else { continue };
        let date = context.date(earlier.answers.occasion.date);
        match editions.iter_mut().find(|(known, ..)| *known == crosswalk) {
            Some((.., dates)) => dates.push(date),
            None => editions.push((crosswalk, &earlier.answers.edition, vec![date])),
        }
    }
    let sentence = |(crosswalk, edition, dates): (usize, &str, Vec<String>)| {
        let source =
            context.rubric.crosswalks[crosswalk].citation.as_ref().map(|citation| context.text(&citation.text)).unwrap_or_default();
        context.sentences.converted(&dates.join(", "), edition, source.trim_end_matches('.'))
    };
    editions.into_iter().map(sentence).collect()
}

impl Context<'_> {
    /// What a score was at an earlier assessment, for people: a converted one with the number that stood there.
    pub fn score_then(&self, at: usize, score: usize) -> Option<String> {
        let earlier = &self.assessment.earlier[at];
        let shown = self.score_shown(score, earlier.scores[score].as_ref()?).words;
        let recorded = earlier.answers.recorded.iter().find(|(id, _)| *id == self.rubric.scores[score].id);
        Some(match (&earlier.ruler, recorded) {
            (Ruler::Crosswalk(_), Some((_, recorded))) => {
                self.sentences.converted_value(&shown, &plain(recorded), &earlier.answers.edition)
            }
            _ => shown,
        })
    }
}

/// An element that fell or rose, however little.
fn move_facts(context: &Context, one: &Move) -> MoveFacts {
    let part = &context.rubric.elements[one.element];
    let baseline = context.assessment.drift.baseline;
    let date = baseline.and_then(|at| context.assessment.earlier[at].answers.occasion.date);
    let in_points = || (context.points(one.element, &one.from).words, context.points(one.element, &one.to).words);
    let own = baseline.and_then(|at| then_and_now(context, one.element, at));
    // Points are told where the answer tells no difference; more of them is better.
    let fewer = own.is_some() && goal::fewer_is_better(part);
    let (from, to) = own.unwrap_or_else(in_points);
    let title = context.text(&part.title);
    let rule = rule(context, one.element);
    let sentence = context.sentences.moved(MovedPoints {
        moved: Moved {
            title: &title,
            from: &from,
            to: &to,
            since: &context.date(date),
            rule: &rule,
            holds: holds(context, one.element),
            fewer,
        },
        worse: one.worse,
        upwards: baseline.map_or(one.to > one.from, |at| went_up(context, one, at)),
    });
    let tells = |finding: &&Finding| finding.subject == Subject::Element(one.element) && finding.kind.is_change();
    MoveFacts {
        element: part.id.clone(),
        title,
        non_negotiable: part.is_non_negotiable(),
        from,
        to,
        told: context.assessment.drift.findings.iter().any(|finding| tells(&finding)),
        sentence,
    }
}

/// What was answered then and now, in its own unit; `None` where the two read alike, as when only a required part is missing.
fn then_and_now(context: &Context, element: usize, at: usize) -> Option<(String, String)> {
    let (then, now) = (&context.assessment.earlier[at], &context.assessment.scored.elements[element]);
    let from = answer::stands(context, element, then.answers.entries[element].rating.as_ref(), &then.scored.elements[element]);
    let to = answer::stands(context, element, context.answers.entries[element].rating.as_ref(), now);
    (from != to && !from.is_empty() && !to.is_empty()).then_some((from, to))
}

/// Whether the number that was entered grew, where one was: fewer may be better, and then it did not rise.
fn grew(context: &Context, element: usize, at: usize) -> Option<bool> {
    let entered = |answers: &Answers| match answers.entries[element].rating.as_ref()? {
        Rating::Number(value) => Some(value.clone()),
        Rating::Ratio { count, out_of } => count.as_ref()?.div(out_of.as_ref()?),
        Rating::Share { share, of } => share.div(of),
        _ => None,
    };
    let (then, now) = (entered(&context.assessment.earlier[at].answers)?, entered(context.answers)?);
    (then != now).then_some(now > then)
}

/// True if the number a reader sees grew: the one entered, or else the points.
fn went_up(context: &Context, one: &Move, at: usize) -> bool {
    grew(context, one.element, at).unwrap_or(one.to > one.from)
}

/// The rule of a non-negotiable; empty where its answers, such as yes and no, say it themselves.
fn rule(context: &Context, element: usize) -> String {
    let part = &context.rubric.elements[element];
    let told = part.must.as_ref().filter(|_| !goal::is_either_or(part));
    told.map(|must| context.element_needs(element, must)).unwrap_or_default()
}

/// True for a non-negotiable that is met.
fn holds(context: &Context, element: usize) -> bool {
    let gating = context.assessment.gatings.iter().find(|gating| context.rubric.gates[gating.gate].element == Some(element));
    gating.is_some_and(|gating| gating.standing == Standing::Met)
}

/// What is odd about the assessments compared.
fn cautions(context: &Context) -> Vec<CautionFacts> {
    let facts = |caution: &Caution| {
        let about = || caution.earlier.iter().map(|at| &context.assessment.earlier[*at]);
        let occasions = || about().map(|one| &one.answers.occasion);
        let shown: Vec<String> = occasions().map(|occasion| context.date(occasion.date)).collect();
        let mut teams: Vec<String> = Vec::new();
        for team in occasions().map(|occasion| name::tidy(&occasion.team)) {
            if !team.is_empty() && !teams.iter().any(|known| name::same(known, &team)) {
                teams.push(team);
            }
        }
        let each: Vec<String> = about().map(|one| told_apart(context, one)).collect();
        let then = about().next().map_or(context.answers, |one| &one.answers);
        let contents = (then.hash.as_deref().map_or("", first_digits), first_digits(&context.rubric.hash));
        let odd = Odd {
            oddity: caution.oddity,
            dates: &shown,
            teams: &teams,
            each: &each,
            editions: (&then.edition, &context.rubric.edition),
            contents,
        };
        CautionFacts {
            code: caution.oddity.code().to_owned(),
            dates: occasions().filter_map(|occasion| Some(occasion.date?.to_string())).collect(),
            sentence: context.sentences.caution(odd),
        }
    };
    context.assessment.drift.cautions.iter().map(facts).collect()
}

/// What tells one of several assessments of a day from the others.
fn told_apart(context: &Context, one: &Earlier) -> String {
    let score = context.rubric.headline.and_then(|index| {
        let value = one.scored.scores[index].value.as_ref().ok()?;
        Some((context.text(&context.rubric.scores[index].title), context.score_shown(index, value).words))
    });
    let score = score.as_ref().map(|(title, shown)| (title as &str, shown as &str));
    context.sentences.answers_of(drift::answer_count(&one.answers), score)
}

/// As many digits of a hash as tell two contents apart.
fn first_digits(hash: &str) -> &str {
    hash.get(..8).unwrap_or(hash)
}

/// The value of a finding's subject, for people.
fn value(context: &Context, subject: Subject, value: Option<&Exact>) -> String {
    match (subject, value) {
        (Subject::Element(index), Some(points)) => context.points(index, points).words,
        (Subject::Score(index) | Subject::Criterion(index, _), Some(value)) => context.score_shown(index, value).words,
        _ => String::new(),
    }
}

fn facts(context: &Context, finding: &Finding) -> FindingFacts {
    let rubric = context.rubric;
    let (title, element, score) = match finding.subject {
        Subject::Element(index) => (context.text(&rubric.elements[index].title), Some(index), None),
        Subject::Gate(index) => (context.text(&rubric.gates[index].title), None, None),
        Subject::Score(index) | Subject::Criterion(index, _) => (context.text(&rubric.scores[index].title), None, Some(index)),
        Subject::Whole => (context.label(Label::Whole), None, None),
    };
    let stage = context.answers.occasion.stage;
    let rule = match (finding.kind, finding.subject) {
        (Kind::Gap, Subject::Element(index)) => {
            let part = &rubric.elements[index];
            part.target_in(stage).map(|target| stage_target(context, target, !part.targets.is_empty(), ""))
        }
        (Kind::Gap, Subject::Score(index)) => {
            let score = &rubric.scores[index];
            score.target_in(stage).map(|target| stage_target(context, target, !score.targets.is_empty(), context.unit(index)))
        }
        (_, Subject::Element(index)) => Some(rule(context, index)),
        (_, Subject::Criterion(index, which)) => scores::criteria(context, index).into_iter().nth(which).map(|criterion| criterion.rule),
        _ => None,
    }
    .unwrap_or_default();
    let (from, to) = (value(context, finding.subject, finding.from.as_ref()), value(context, finding.subject, finding.to.as_ref()));
    let from = finding.earlier.zip(score).and_then(|(at, score)| context.score_then(at, score)).unwrap_or(from);
    let banded = |value: &str, exact: Option<&Exact>| match (finding.kind, finding.subject, exact) {
        (Kind::BandFall, Subject::Score(index), Some(exact)) => {
            let score = &rubric.scores[index];
            let band = score.band(exact).map(|band| context.text(&score.bands[band].label));
            band.map_or_else(|| value.to_owned(), |band| format!("{value} ({band})"))
        }
        _ => value.to_owned(),
    };
    let date = finding.earlier.and_then(|at| context.assessment.earlier[at].answers.occasion.date);
    let since = date.map(|date| context.sentences.date(date)).unwrap_or_default();
    let own = element.zip(finding.earlier).filter(|_| finding.to.is_some()).and_then(|(element, at)| then_and_now(context, element, at));
    let fewer = own.is_some() && element.is_some_and(|index| goal::fewer_is_better(&rubric.elements[index]));
    let (told_from, told_to) = own.unwrap_or_else(|| (banded(&from, finding.from.as_ref()), banded(&to, finding.to.as_ref())));
    let moved = Moved {
        title: &title,
        from: &told_from,
        to: &told_to,
        since: &since,
        rule: &rule,
        holds: element.is_some_and(|index| holds(context, index)),
        fewer,
    };
    let outcomes = || outcomes_then_and_now(context, finding).filter(|_| matches!(finding.kind, Kind::Drift | Kind::Regained));
    let open = finding.kind == Kind::CannotConfirm;
    let unanswered = open
        && match finding.subject {
            Subject::Element(index) => context.is_unanswered(index),
            Subject::Gate(index) => gates::waits_for_answers(context, index),
            _ => false,
        };
    let sentence = match outcomes() {
        // A rule is decided, not confirmed.
        _ if open && matches!(finding.subject, Subject::Gate(_)) => context.sentences.rule_undecided(&title, &since),
        _ if unanswered => context.sentences.unanswered(&title, &since),
        Some((then, now)) => context.sentences.outcome_moved(finding.kind == Kind::Drift, &title, &then, &now, &since),
        None => context.sentences.finding(finding.kind, moved),
    };
    FindingFacts {
        kind: finding.kind.code().to_owned(),
        kind_shown: match unanswered {
            true => context.sentences.status(Status::NotRated, ""),
            false => context.sentences.kind(finding.kind).to_owned(),
        },
        element: element.map(|index| rubric.elements[index].id.clone()),
        score: score.map(|index| rubric.scores[index].id.clone()),
        non_negotiable: element.is_some_and(|index| rubric.elements[index].is_non_negotiable()),
        title,
        from: Some(from).filter(|from| !from.is_empty()),
        to: Some(to).filter(|to| !to.is_empty()),
        since: date.map(|date| date.to_string()),
        sentence,
        caution: if finding.other_rater { context.label(Label::OtherRater) } else { String::new() },
        unanswered,
    }
}

/// What a gate with grades came to then and comes to now. Its outcomes may all sound like a yes, so met and not met would contradict them.
fn outcomes_then_and_now(context: &Context, finding: &Finding) -> Option<(String, String)> {
    let Subject::Gate(gate) = finding.subject else { return None };
    let named = |gatings: &[Gating]| gates::outcome_named(context, gatings.iter().find(|gating| gating.gate == gate)?);
    named(&context.assessment.earlier[finding.earlier?].gatings).zip(named(&context.assessment.gatings))
}

fn not_comparable(context: &Context) -> Vec<NotComparableFacts> {
    let facts = |(at, score, why): &(usize, Option<usize>, crate::drift::NotComparable)| {
        let date = context.assessment.earlier[*at].answers.occasion.date;
        let score = score.map(|score| &context.rubric.scores[score]);
        let title = score.map(|score| context.text(&score.title)).unwrap_or_default();
        NotComparableFacts {
            reason: why.code().to_owned(),
            date: date.map(|date| date.to_string()),
            id: score.map(|score| score.id.clone()),
            sentence: context.sentences.not_comparable(*why, &context.date(date), &context.assessment.earlier[*at].answers.edition, &title),
        }
    };
    context.assessment.drift.not_comparable.iter().map(facts).collect()
}

/// Every occasion of the same rubric and team, the earliest first, this one last.
fn history(context: &Context) -> Vec<HistoryFacts> {
    let mut list: Vec<HistoryFacts> = Vec::new();
    let mut last: Option<Row> = None;
    for earlier in context.assessment.earlier.iter() {
        if earlier.answers.rubric_id != context.rubric.id || drift::of_another_team(earlier) {
            continue;
        }
        let row = Row::of(earlier);
        list.push(occasion(context, &earlier.answers, &row, last.as_ref()));
        if row.comparable {
            last = Some(row);
        }
    }
    let assessment = context.assessment;
    let now = Row {
        scores: assessment.scored.scores.iter().map(Scoring::number).collect(),
        scored: &assessment.scored,
        gatings: &assessment.gatings,
        same: true,
        comparable: true,
    };
    list.push(occasion(context, context.answers, &now, last.as_ref()));
    list
}

struct Row<'r> {
    scores: Vec<Option<&'r Exact>>,
    scored: &'r Scored,
    gatings: &'r [Gating],
    /// The same ruler: elements can be compared, not only scores.
    same: bool,
    comparable: bool,
}

impl<'r> Row<'r> {
    fn of(earlier: &'r Earlier) -> Row<'r> {
        Row {
            scores: earlier.scores.iter().map(Option::as_ref).collect(),
            scored: &earlier.scored,
            gatings: &earlier.gatings,
            same: earlier.ruler == Ruler::Same,
            comparable: earlier.is_comparable(),
        }
    }

    fn points(&self, element: usize) -> Option<&'r Exact> {
        if self.same { self.scored.elements[element].points.as_ref() } else { None }
    }
}

fn occasion(context: &Context, answers: &Answers, row: &Row, last: Option<&Row>) -> HistoryFacts {
    let rubric = context.rubric;
    let score = |index: usize| {
        let rule = &rubric.scores[index];
        let value = row.scores[index];
        let line = Line::new(&rule.lowest, &rule.highest);
        let shown = value.map(|value| context.score_shown(index, value));
        let no_value = if row.comparable { Label::NoScore } else { Label::NotCompared };
        let words = |shown: &Shown| match row.same {
            true => shown.words.clone(),
            false => [&shown.words as &str, " (", &context.label(Label::Converted), ")"].concat(),
        };
        let place = value.zip(line).and_then(|(value, line)| line.place(value));
        HistoryPoint {
            answered: "",
            shade: place.map(|place| shade(rule.better, place)),
            place,
            status: String::new(),
            trend: trend(rule.better, last.and_then(|last| last.scores[index]), value),
            shown: shown.as_ref().map_or_else(|| context.label(no_value), words),
            value: shown.map(|shown| shown.value),
        }
    };
    let element = |index: usize| {
        let part = &rubric.elements[index];
        let points = row.points(index);
        let shown = points.map(|points| context.points(index, points));
        let line = Line::new(&part.lowest, &part.highest);
        let words = match row.same {
            true => context.sentences.status(row.scored.elements[index].status, ""),
            false => context.label(Label::NotCompared),
        };
        let place = points.zip(line).and_then(|(points, line)| line.place(points));
        HistoryPoint {
            answered: if row.same { row.scored.elements[index].status.code() } else { "" },
            shade: place.filter(|_| part.is_scored()).map(|place| shade(part.better, place)),
            place,
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
        date_shown: context.date(date),
        edition: answers.edition.clone(),
        rater_shown: context.sentences.rater(answers.occasion.rater).to_owned(),
        comparable: row.same,
        scores: (0..rubric.scores.len()).map(score).collect(),
        elements: (0..rubric.elements.len()).map(element).collect(),
    }
}

fn gate_status(rubric: &Rubric, gatings: &[Gating], element: usize) -> String {
    let found = gatings.iter().find(|gating| rubric.gates[gating.gate].element == Some(element));
    found.map_or_else(String::new, |gating| gating.standing.code().to_owned())
}

/// In five steps, how near a place lies to the better end.
fn shade(better: Better, place: u16) -> u8 {
    let near = if better == Better::Higher { place } else { 1000_u16.saturating_sub(place) };
    match near {
        0..=199 => 0,
        200..=399 => 1,
        400..=599 => 2,
        600..=799 => 3,
        _ => 4,
    }
}

fn trend(better: Better, from: Option<&Exact>, to: Option<&Exact>) -> String {
    let Some((from, to)) = from.zip(to) else {
        return String::new();
    };
    let order = if better == Better::Higher { to.cmp(from) } else { from.cmp(to) };
    match order {
        std::cmp::Ordering::Greater => "up",
        std::cmp::Ordering::Equal => "same",
        std::cmp::Ordering::Less => "down",
    }
    .to_owned()
}
