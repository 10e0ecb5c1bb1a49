//! Scores in words: value, band, criteria, target, what would be enough, and how it all came about.
//!
//! In: the context. Out: [`ScoreFacts`], and the sentences on method. The only arithmetic here repeats the sum of a score
//! so that it can be shown; the score itself comes from `score`.

use crate::answers::Mode;
use crate::number::{Exact, Rounding};
use crate::report::context::Context;
use crate::report::facts::{BandFacts, CountedFacts, CriterionFacts, HistoryFacts, LeftOutFacts, ScoreFacts, TraceFacts};
use crate::report::goal;
use crate::report::judged::{Judged, Judgements};
use crate::report::missing;
use crate::report::show::{self, Shown, plain};
use crate::report::strip;
use crate::report::unit::of_scores;
use crate::rubric::{Better, Countable, Interval, Method, Rubric, Score};
use crate::score::{NoScore, Reach, Scored, Standing, Status, Used, way_to};
use crate::words::sentences::{Fidelity, Label, ReportWords};

/// Every score of the rubric.
pub fn scores(context: &Context) -> Vec<ScoreFacts> {
    (0..context.rubric.scores.len()).map(|index| score(context, index)).collect()
}

/// Gives the values of scores that stand in one table or along one line as many digits as one of them takes: "3.50" beside "3.47". Percentages are
/// alike among themselves; a sum or a count, which has no fraction as a rule, goes by its own values. A bound stays as the owner wrote it, and so does what
/// is told as "just under 3.5".
pub fn alike(rubric: &Rubric, scores: &mut [ScoreFacts], history: &mut [HistoryFacts]) {
    let units = of_scores(rubric);
    let counts = |at: usize| matches!(rubric.scores[at].method, Method::Sum | Method::CountMet);
    let is_broken = |shown: &str| shown.contains('.');
    let broken: Vec<bool> = (0..scores.len())
        .map(|at| {
            let mut then = history.iter().filter_map(|one| one.scores.get(at)).filter(|point| point.value.is_some());
            (scores[at].value.is_some() && is_broken(&scores[at].shown)) || then.any(|point| is_broken(&point.shown))
        })
        .collect();
    let goes_with = |at: usize, other: usize| at == other || (!counts(at) && !counts(other) && units[at] == units[other]);
    for at in 0..scores.len() {
        if !(0..scores.len()).any(|other| broken[other] && goes_with(at, other)) {
            continue;
        }
        let score = &mut scores[at];
        score.shown = with_all_digits(score.value.as_deref(), &score.shown);
        for point in history.iter_mut().filter_map(|one| one.scores.get_mut(at)) {
            point.shown = with_all_digits(point.value.as_deref(), &point.shown);
        }
    }
}

/// A value for people with the zeros at its end that it has in a file: what is told in other words stays so.
fn with_all_digits(value: Option<&str>, shown: &str) -> String {
    let Some(value) = value.filter(|value| value.contains('.')) else { return shown.to_owned() };
    let short = value.trim_end_matches('0').trim_end_matches('.');
    match shown.strip_prefix(short) {
        Some(rest) if !rest.starts_with(|next: char| next.is_ascii_digit() || next == '.') => [value, rest].concat(),
        _ => shown.to_owned(),
    }
}

/// The value of each score for people, without all that explains it, and with nothing made that only a report needs.
pub fn so_far(rubric: &Rubric, scored: &Scored, stage: Option<usize>, words: ReportWords) -> Vec<Option<String>> {
    let judgements = Judgements::new(rubric);
    let each = rubric.scores.iter().zip(&scored.scores).zip(of_scores(rubric)).enumerate();
    each.map(|(index, ((score, scoring), unit))| {
        let judged_by = judgements.of(Judged::Score(index));
        Some(show::score_shown(score, scoring.number()?, judged_by, stage, unit, words).words)
    })
    .collect()
}

impl Context<'_> {
    /// A value of a score for people, judged by its bands, criteria, target and gates.
    pub fn score_shown(&self, index: usize, value: &Exact) -> Shown {
        let judged_by = self.judgements.of(Judged::Score(index));
        show::score_shown(&self.rubric.scores[index], value, judged_by, self.answers.occasion.stage, self.unit(index), self.sentences)
    }
}

fn score(context: &Context, index: usize) -> ScoreFacts {
    let score = &context.rubric.scores[index];
    let scoring = &context.assessment.scored.scores[index];
    let unit = context.unit(index);
    let value = scoring.number().map(|value| context.score_shown(index, value));
    let none = || context.label(if may_come(context, index) { Label::NoScoreYet } else { Label::NoScore });
    let words = value.as_ref().map_or_else(none, |value| value.words.clone());
    let target = score.target_in(context.answers.occasion.stage);
    let why = scoring.value.as_ref().err().copied();
    let (answered, total) = answered(context, index);
    ScoreFacts {
        id: score.id.clone(),
        title: context.text(&score.title),
        domain: score.domain.map(|domain| context.rubric.domains[domain].id.clone()),
        exact: scoring.number().map(Exact::to_string),
        reason: why.map(|why| why.code().to_owned()),
        reason_shown: why.map(|why| missing::why(context, index, why)),
        missing_shown: missing::missing_from(context, index),
        lowest: scoring.lowest.as_ref().map(|lowest| context.score_shown(index, lowest).value),
        highest: scoring.highest.as_ref().map(|highest| context.score_shown(index, highest).value),
        band: scoring.band.map(|band| score.bands[band].id.clone()),
        bands: score.bands.iter().map(|band| band_facts(context, band, unit)).collect(),
        reachable: scoring.reachable.iter().map(|band| score.bands[*band].id.clone()).collect(),
        criteria: criteria(context, index),
        target: target.map(|target| context.bounds(target, unit)),
        gap: scoring.number().zip(target).is_some_and(|(value, target)| !target.contains(value)),
        better: score.better.code().to_owned(),
        next_band: next_band(context, index),
        strip: strip::of_score(context, index, &words, unit),
        answered,
        total,
        trace: trace(context, index, value.as_ref()),
        value: value.map(|value| value.value),
        shown: words,
    }
}

fn band_facts(context: &Context, band: &crate::rubric::Band, unit: &str) -> BandFacts {
    BandFacts {
        id: band.id.clone(),
        label: context.text(&band.label),
        symbol: band.symbol.clone(),
        range: context.bounds(&band.interval, unit),
        meaning: context.maybe(band.meaning.as_ref()),
        response: context.maybe(band.response.as_ref()),
    }
}

/// What a score should reach, and whether it does: where it must several times in a row, with how often it has.
pub fn criteria(context: &Context, index: usize) -> Vec<CriterionFacts> {
    let (score, sentences) = (&context.rubric.scores[index], context.sentences);
    let (drift, scoring) = (&context.assessment.drift, &context.assessment.scored.scores[index]);
    // What is not run has nothing to reach.
    if scoring.value == Err(NoScore::NotInPlay) {
        return Vec::new();
    }
    let facts = |(which, criterion): (usize, &crate::rubric::Criterion)| {
        let (standing, run, times) = (drift.criteria[index][which], drift.runs[index][which], criterion.consecutive);
        // What is open now may still be the next in the row.
        let open = scoring.criteria[which] == Standing::CannotConfirm;
        let most = if open { context.assessment.met_before[index][which] + 1 } else { run };
        let needs = context.needs(&criterion.wants, context.unit(index));
        let ends = (scoring.lowest.as_ref(), scoring.highest.as_ref());
        let can_turn = Standing::of(&criterion.wants, None, ends.0, ends.1) == Standing::CannotConfirm;
        let (rule, status_shown) = match times > 1 {
            true => (sentences.in_a_row(&needs, times), sentences.met_in_a_row(standing, (run, most), times)),
            false if scoring.value.is_err() => (needs, sentences.already(standing)),
            // What is open can turn it.
            false if can_turn && standing == Standing::Met => (needs, sentences.status_met_so_far().to_owned()),
            false if can_turn => (needs, sentences.status_not_met_so_far().to_owned()),
            false => (needs, context.standing(standing)),
        };
        CriterionFacts {
            id: criterion.id.clone().unwrap_or_else(|| "criterion".to_owned()),
            label: context.maybe(criterion.label.as_ref()).unwrap_or_else(|| rule.clone()),
            rule,
            status: standing.code().to_owned(),
            status_shown,
            consecutive: (times > 1).then_some((run, times)),
        }
    };
    score.criteria.iter().enumerate().map(facts).collect()
}

impl CriterionFacts {
    /// The rule and whether it is kept: "needs at least 80: not met"; a threshold's name first.
    pub fn line(&self) -> String {
        match self.label == self.rule {
            true => [&self.rule, ": ", &self.status_shown].concat(),
            false => [&self.label, " (", &self.rule, "): ", &self.status_shown].concat(),
        }
    }
}

/// What it would take to reach the next better band; of a score without bands, its criterion.
fn next_band(context: &Context, index: usize) -> Option<String> {
    let score = &context.rubric.scores[index];
    if score.bands.is_empty() {
        let criterion = score.criterion().or(score.criteria.first())?;
        return way(context, index, &criterion.wants, &context.bounds(&criterion.wants, context.unit(index)));
    }
    let now = context.assessment.scored.scores[index].band?;
    let next = match score.better {
        Better::Higher => score.bands.get(now + 1)?,
        Better::Lower => score.bands.get(now.checked_sub(1)?)?,
    };
    let wants = match score.better {
        Better::Higher => Interval { low: next.interval.low.clone(), high: None },
        Better::Lower => Interval { low: None, high: next.interval.high.clone() },
    };
    way(context, index, &wants, &context.text(&next.label))
}

/// The fewest changes that bring a score where it should be, in a sentence; `None` if it is there, or there is no single way.
pub fn way(context: &Context, index: usize, wants: &Interval, label: &str) -> Option<String> {
    match way_to(context.rubric, &context.assessment.scored, index, wants) {
        Reach::Steps(steps) => {
            let levels = steps.iter().map(|step| step.levels).sum();
            // Twenty steps are no example: nobody reads them, and the priorities say where to begin.
            let shown = if steps.len() > 5 { 3 } else { steps.len() };
            let listed: Vec<String> = steps[..shown].iter().map(|step| goal::step(context, step)).collect();
            Some(context.sentences.way(label, levels, &listed.join("; ")))
        }
        Reach::OutOfReach => Some(context.sentences.no_way(label)),
        Reach::There | Reach::NotWorkedOut => None,
    }
}

fn trace(context: &Context, index: usize, value: Option<&Shown>) -> TraceFacts {
    let score = &context.rubric.scores[index];
    let (trace, exact) = (&context.assessment.scored.scores[index].trace, context.assessment.scored.scores[index].number());
    let (id, title) = (|what| named(context, what).0, |what| named(context, what).1);
    let counted = |used: &Used, below: bool| CountedFacts {
        id: id(used.what),
        title: title(used.what),
        value: value_of(context, used.what, &used.value),
        weight: plain(&used.weight),
        below,
        filled_in: used.filled_in,
    };
    let missing = &score.missing;
    let percent = missing.at_least_percent.as_ref().map(plain);
    let rule = context.sentences.missing(missing.rule, missing.at_least, percent.as_deref(), missing.at_most_missing);
    TraceFacts {
        rule: context.sentences.method(score.method).to_owned(),
        sum: value
            .zip(exact)
            .and_then(|(value, exact)| sum(context, score, &trace.counted, &trace.below, exact, value))
            .unwrap_or_default(),
        counted: trace.counted.iter().map(|used| counted(used, false)).chain(trace.below.iter().map(|used| counted(used, true))).collect(),
        left_out: trace
            .left_out
            .iter()
            .map(|(what, why)| LeftOutFacts {
                id: id(*what),
                title: title(*what),
                reason: why.code().to_owned(),
                reason_shown: context.sentences.left_out(*why).to_owned(),
            })
            .collect(),
        missing: [&rule, " ", context.sentences.not_applicable(score.not_applicable)].concat(),
        source: score.citation.as_ref().map(|citation| context.citation(citation)),
    }
}

fn named(context: &Context, what: Countable) -> (String, String) {
    match what {
        Countable::Element(index) => (context.rubric.elements[index].id.clone(), context.text(&context.rubric.elements[index].title)),
        Countable::Score(index) => (context.rubric.scores[index].id.clone(), context.text(&context.rubric.scores[index].title)),
    }
}

fn value_of(context: &Context, what: Countable, value: &Exact) -> String {
    match what {
        Countable::Element(index) => context.points(index, value).value,
        Countable::Score(index) => context.score_shown(index, value).value,
    }
}

/// The longest list of single values that is written out.
const MOST_LISTED: usize = 12;

/// The sum in figures: "117 ÷ 28 ≈ 4.18". An equals sign stands only where both sides are equal as written.
fn sum(context: &Context, score: &Score, counted: &[Used], below: &[Used], exact: &Exact, value: &Shown) -> Option<String> {
    let total = |used: &[Used], of: &dyn Fn(&Used) -> Option<Exact>| {
        used.iter().try_fold(Exact::zero(), |sum, used| sum.add(&of(used)?.mul(&used.weight)?))
    };
    let ends = |used: &Used| match used.what {
        Countable::Element(index) => (context.rubric.elements[index].lowest.as_ref(), context.rubric.elements[index].highest.as_ref()),
        Countable::Score(index) => (context.rubric.scores[index].lowest.as_ref(), context.rubric.scores[index].highest.as_ref()),
    };
    let met = |used: &Used| {
        let own = match used.what {
            Countable::Element(index) => context.rubric.element_rules[index].met.as_ref(),
            Countable::Score(index) => context.rubric.scores[index].criterion().map(|criterion| &criterion.wants),
        };
        score.met.as_ref().or(own).is_some_and(|met| met.contains(&used.value))
    };
    let one = |yes: bool| Some(if yes { Exact::one() } else { Exact::zero() });
    let values = || total(counted, &|used| Some(used.value.clone()));
    let weights = || total(counted, &|_| Some(Exact::one()));
    let hundred = Exact::whole(100);
    let quotient = |over: Exact, under: Exact| {
        Some(Figures {
            text: format!("{} ÷ {}", short(&over), short(&under)),
            as_written: is_short(&over) && is_short(&under),
            comes_to: over.div(&under),
        })
    };
    let percent = |over: Exact, under: Exact| {
        let figures = quotient(over, under)?;
        let comes_to = figures.comes_to.and_then(|value| value.mul(&hundred));
        Some(Figures { text: ["100 × ", &figures.text].concat(), comes_to, ..figures })
    };
    let list = |separator: &str, comes_to: Option<Exact>| {
        let each: Vec<String> = counted.iter().map(|used| value_of(context, used.what, &used.value)).collect();
        let as_written = each.iter().zip(counted).all(|(told, used)| is_as_told(told, &used.value));
        Some(Figures { text: each.join(separator), as_written, comes_to })
    };
    let Figures { mut text, as_written, comes_to } = match score.method {
        Method::Sum if counted.len() <= MOST_LISTED && counted.iter().all(|used| used.weight == Exact::one()) => list(" + ", values())?,
        Method::Sum => Figures { text: short(&values()?), as_written: is_short(&values()?), comes_to: values() },
        Method::Mean | Method::MeanOfDomains => quotient(values()?, weights()?)?,
        Method::PercentOfMax => percent(values()?, total(counted, &|used| ends(used).1.cloned())?)?,
        Method::PercentOfRange => {
            percent(total(counted, &|used| used.value.sub(ends(used).0?))?, total(counted, &|used| ends(used).1?.sub(ends(used).0?))?)?
        }
        Method::PercentMet => percent(total(counted, &|used| one(met(used)))?, weights()?)?,
        Method::CountMet => {
            let met = counted.iter().filter(|used| met(used)).count();
            Figures { text: met.to_string(), as_written: true, comes_to: Some(Exact::whole(met as i128)) }
        }
        Method::Ratio => quotient(values()?, total(below, &|used| Some(used.value.clone()))?)?,
        Method::Min | Method::Max | Method::Mode | Method::Median if counted.len() <= MOST_LISTED => list(", ", None)?,
        Method::Min | Method::Max | Method::Mode | Method::Median => return Some(value.value.clone()),
    };
    let picks = matches!(score.method, Method::Min | Method::Max | Method::Mode | Method::Median);
    let moved = score.times != Exact::one() || !score.plus.is_zero();
    if moved && (picks || score.method == Method::Sum) && counted.len() > 1 {
        text = format!("({text})");
    }
    if score.times != Exact::one() {
        text += &format!(" × {}", plain(&score.times));
    }
    if !score.plus.is_zero() {
        let sign = if score.plus.is_negative() { "−" } else { "+" };
        text += &format!(" {sign} {}", plain(&score.plus.abs()));
    }
    let as_written = as_written && is_as_told(&plain(&score.times), &score.times) && is_as_told(&plain(&score.plus), &score.plus);
    let trimmed = match value.value.contains('.') {
        true => value.value.trim_end_matches('0').trim_end_matches('.'),
        false => &value.value,
    };
    let sign = |told: &str, value: &Exact| if as_written && is_as_told(told, value) { "=" } else { "≈" };
    let moved = comes_to.and_then(|value| value.mul(&score.times)).and_then(|value| value.add(&score.plus));
    if let (false, Some(moved)) = (score.points.list.is_empty(), &moved) {
        let told = short(moved);
        let before = if text == told { text } else { format!("{text} {} {told}", sign(&told, moved)) };
        let rounded = score.result_rounding.map(|(rounding, decimals)| moved.round(decimals, rounding)).filter(|rounded| rounded != moved);
        let looked_up = rounded.map_or(before.clone(), |rounded| context.sentences.rounded_to(&before, &short(&rounded)));
        return Some(context.sentences.scored_by_table(&looked_up, trimmed));
    }
    if text == trimmed {
        return Some(text);
    }
    if picks {
        return Some(format!("{text} → {trimmed}"));
    }
    Some(match moved.filter(|moved| moved != exact) {
        // The rubric rounds the result itself.
        Some(unrounded) => {
            let told = short(&unrounded);
            let before = if text == told { text } else { format!("{text} {} {told}", sign(&told, &unrounded)) };
            context.sentences.rounded_to(&before, trimmed)
        }
        None => format!("{text} {} {trimmed}", sign(trimmed, exact)),
    })
}

/// One side of a sum as it is written, whether it is written without rounding, and what it comes to before it is multiplied or added to.
struct Figures {
    text: String,
    as_written: bool,
    comes_to: Option<Exact>,
}

fn short(value: &Exact) -> String {
    value.short(2, Rounding::HalfUp)
}

fn is_short(value: &Exact) -> bool {
    is_as_told(&short(value), value)
}

/// True if a number is written without rounding.
fn is_as_told(told: &str, value: &Exact) -> bool {
    Exact::parse(told).is_ok_and(|told| told == *value)
}

/// A score in a sentence, or why there is none. What it has to reach is told beside it, on a line of its own.
pub fn sentence(context: &Context, facts: &ScoreFacts) -> String {
    let Some(index) = context.rubric.score(&facts.id) else {
        return String::new();
    };
    let (score, scoring) = (&context.rubric.scores[index], &context.assessment.scored.scores[index]);
    match &scoring.value {
        Err(why) => context.sentences.no_fidelity(&facts.title, &missing::why(context, index, *why), may_come(context, index)),
        Ok(_) => {
            let out_of = out_of(context, index);
            let band = scoring.band.map(|band| context.text(&score.bands[band].label)).unwrap_or_default();
            let lower = score.better == Better::Lower;
            context.sentences.fidelity(Fidelity { title: &facts.title, value: &facts.shown, out_of: &out_of, band: &band, lower })
        }
    }
}

/// The most a score can be, in figures; empty where it has a unit or "of" says nothing.
pub fn out_of(context: &Context, index: usize) -> String {
    highest(context, index).filter(|_| context.unit(index).is_empty()).map(plain).unwrap_or_default()
}

/// The most a score can be, where "of" says something true about it: a mean of values that reach to different heights has a most, but is
/// not out of it.
fn highest<'r>(context: &Context<'r>, index: usize) -> Option<&'r Exact> {
    let score = &context.rubric.scores[index];
    let ends = |what: Countable| match what {
        Countable::Element(index) => (context.rubric.elements[index].lowest.as_ref(), context.rubric.elements[index].highest.as_ref()),
        Countable::Score(index) => (context.rubric.scores[index].lowest.as_ref(), context.rubric.scores[index].highest.as_ref()),
    };
    let mut parts = score.parts.iter().map(|part| ends(part.what));
    let first = parts.next();
    let mean = matches!(score.method, Method::Mean | Method::MeanOfDomains | Method::Median | Method::Mode | Method::Min | Method::Max);
    let alike = !mean || parts.all(|part| Some(part) == first);
    score.highest.as_ref().filter(|_| alike && score.better == Better::Higher)
}

/// How many of the elements that a score counts, itself or through other scores, have an answer that tells, and how many there are.
fn answered(context: &Context, index: usize) -> (usize, usize) {
    fn mark(context: &Context, index: usize, elements: &mut [bool], scores: &mut [bool]) {
        if std::mem::replace(&mut scores[index], true) {
            return;
        }
        let score = &context.rubric.scores[index];
        for part in score.parts.iter().chain(&score.out_of) {
            match part.what {
                Countable::Element(index) => elements[index] = true,
                Countable::Score(index) => mark(context, index, elements, scores),
            }
        }
    }
    let mut elements = vec![false; context.rubric.elements.len()];
    mark(context, index, &mut elements, &mut vec![false; context.rubric.scores.len()]);
    let found =
        elements.iter().zip(&context.assessment.scored.elements).filter(|(counted, found)| **counted && found.status != Status::NotInPlay);
    let answered: Vec<bool> = found.map(|(_, found)| !found.status.is_open()).collect();
    (answered.iter().filter(|answered| **answered).count(), answered.len())
}

/// True while a score that is missing may still come: something it counts has no answer yet.
pub fn may_come(context: &Context, index: usize) -> bool {
    // Each score is looked into once: what counts two before it would otherwise be looked through twice as often as they.
    fn open(context: &Context, index: usize, seen: &mut [bool]) -> bool {
        if std::mem::replace(&mut seen[index], true) {
            return false;
        }
        let score = &context.rubric.scores[index];
        score.parts.iter().chain(&score.out_of).any(|part| match part.what {
            Countable::Element(index) => context.assessment.scored.elements[index].status.is_open(),
            Countable::Score(index) => context.assessment.scored.scores[index].value.is_err() && open(context, index, seen),
        })
    }
    context.answers.occasion.mode != Mode::NonNegotiables && open(context, index, &mut vec![false; context.rubric.scores.len()])
}

/// How the scores were worked out, a sentence each (P16).
pub fn method(context: &Context, headline: Option<usize>, scores: &[ScoreFacts]) -> Vec<String> {
    let non_negotiables = context.rubric.gates.iter().any(|gate| gate.element.is_some());
    let mut list = vec![context.label(if non_negotiables { Label::MethodGates } else { Label::NoNonNegotiables })];
    if context.answers.occasion.mode == Mode::NonNegotiables {
        list.push(context.label(Label::QuickCheck));
    }
    let Some(index) = headline else {
        list.push(context.label(Label::ProfileOnly));
        return list;
    };
    let (score, facts) = (&context.rubric.scores[index], &scores[index]);
    let sum = if facts.trace.sum.is_empty() { String::new() } else { [" ", &facts.trace.sum].concat() };
    list.push(context.sentences.method_of(&facts.title, &[&facts.trace.rule, &sum as &str].concat()));
    list.push(facts.trace.missing.clone());
    if let (Some(lowest), Some(highest)) = (&facts.lowest, &facts.highest)
        && lowest != highest
    {
        let unit = context.unit(index);
        let with = |value: &str| [value, unit].concat();
        list.push(context.sentences.still_possible(&facts.title, &with(lowest), &with(highest)));
    }
    list.push(context.label(Label::MethodStrip));
    list.push(context.sentences.rounding(score.decimals, score.rounding));
    list
}
