//! Scores in words: value, band, criteria, target, what would be enough, and how it all came about.
//!
//! In: the context. Out: [`ScoreFacts`], and the sentences on method. The only arithmetic here repeats the sum of a score
//! so that it can be shown; the score itself comes from `score`.

use crate::answers::Mode;
use crate::number::{Exact, Rounding};
use crate::report::context::Context;
use crate::report::facts::{BandFacts, CountedFacts, CriterionFacts, LeftOutFacts, ScoreFacts, TraceFacts};
use crate::report::goal;
use crate::report::missing;
use crate::report::show::{self, Judged, Shown, plain};
use crate::report::strip;
use crate::rubric::{Better, Countable, Interval, Method, Score};
use crate::score::{NoScore, Reach, Standing, Used, way_to};
use crate::words::sentences::{Fidelity, Label, Tally};

/// Every score of the rubric.
pub fn scores(context: &Context) -> Vec<ScoreFacts> {
    (0..context.rubric.scores.len()).map(|index| score(context, index)).collect()
}

/// The value of each score for people, without all that explains it.
pub fn so_far(context: &Context) -> Vec<Option<String>> {
    let scorings = context.assessment.scored.scores.iter().enumerate();
    scorings.map(|(score, scoring)| Some(context.score_shown(score, scoring.number()?).words)).collect()
}

impl Context<'_> {
    /// The sign after each number of a score: a percentage is written as one.
    pub fn unit(&self, index: usize) -> &'static str {
        let score = &self.rubric.scores[index];
        let percent = matches!(score.method, Method::PercentOfMax | Method::PercentOfRange | Method::PercentMet);
        if percent && score.times == Exact::one() && score.plus.is_zero() { "%" } else { "" }
    }

    /// A value of a score for people, judged by its bands, criteria, target and gates.
    pub fn score_shown(&self, index: usize, value: &Exact) -> Shown {
        let score = &self.rubric.scores[index];
        let mut judged_by = show::in_gates(self.rubric, Judged::Score(index));
        judged_by.extend(score.bands.iter().map(|band| &band.interval));
        judged_by.extend(score.criteria.iter().map(|criterion| &criterion.wants));
        judged_by.extend(score.target_in(self.answers.occasion.stage));
        let shown = show::shown(value, score.decimals, score.rounding, &judged_by, self.sentences);
        Shown { words: shown.words + self.unit(index), ..shown }
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
    ScoreFacts {
        id: score.id.clone(),
        title: context.text(&score.title),
        domain: score.domain.map(|domain| context.rubric.domains[domain].id.clone()),
        exact: scoring.number().map(Exact::to_string),
        reason: why.map(|why| why.code().to_owned()),
        reason_shown: why.map(|why| context.sentences.no_score(why).to_owned()),
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
        let (rule, status_shown) = match times > 1 {
            true => (sentences.in_a_row(&needs, times), sentences.met_in_a_row(standing, (run, most), times)),
            false if scoring.value.is_err() => (needs, sentences.already(standing)),
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
    let trace = &context.assessment.scored.scores[index].trace;
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
        sum: value.and_then(|value| sum(context, score, &trace.counted, &trace.below, value)).unwrap_or_default(),
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

/// The sum in figures: "117 ÷ 28 = 4.18".
fn sum(context: &Context, score: &Score, counted: &[Used], below: &[Used], value: &Shown) -> Option<String> {
    let total = |used: &[Used], of: &dyn Fn(&Used) -> Option<Exact>| {
        used.iter().try_fold(Exact::zero(), |sum, used| sum.add(&of(used)?.mul(&used.weight)?))
    };
    let ends = |used: &Used| match used.what {
        Countable::Element(index) => (context.rubric.elements[index].lowest.as_ref(), context.rubric.elements[index].highest.as_ref()),
        Countable::Score(index) => (context.rubric.scores[index].lowest.as_ref(), context.rubric.scores[index].highest.as_ref()),
    };
    let met = |used: &Used| {
        let own = match used.what {
            Countable::Element(index) => context.rubric.elements[index].met.as_ref(),
            Countable::Score(index) => context.rubric.scores[index].criterion().map(|criterion| &criterion.wants),
        };
        score.met.as_ref().or(own).is_some_and(|met| met.contains(&used.value))
    };
    let one = |yes: bool| Some(if yes { Exact::one() } else { Exact::zero() });
    let values = || total(counted, &|used| Some(used.value.clone()));
    let quotient = |over: Exact, under: Exact| format!("{} ÷ {}", short(&over), short(&under));
    let percent = |over: Exact, under: Exact| format!("100 × {} ÷ {}", short(&over), short(&under));
    let mut text = match score.method {
        Method::Sum if counted.len() <= MOST_LISTED && counted.iter().all(|used| used.weight == Exact::one()) => {
            listed(context, counted, " + ")
        }
        Method::Sum => short(&values()?),
        Method::Mean | Method::MeanOfDomains => quotient(values()?, total(counted, &|_| Some(Exact::one()))?),
        Method::PercentOfMax => percent(values()?, total(counted, &|used| ends(used).1.cloned())?),
        Method::PercentOfRange => {
            percent(total(counted, &|used| used.value.sub(ends(used).0?))?, total(counted, &|used| ends(used).1?.sub(ends(used).0?))?)
        }
        Method::PercentMet => percent(total(counted, &|used| one(met(used)))?, total(counted, &|_| Some(Exact::one()))?),
        Method::CountMet => counted.iter().filter(|used| met(used)).count().to_string(),
        Method::Ratio => quotient(values()?, total(below, &|used| Some(used.value.clone()))?),
        Method::Min | Method::Max | Method::Mode | Method::Median if counted.len() <= MOST_LISTED => listed(context, counted, ", "),
        Method::Min | Method::Max | Method::Mode | Method::Median => return Some(value.value.clone()),
    };
    let moved = score.times != Exact::one() || !score.plus.is_zero();
    if moved && matches!(score.method, Method::Sum | Method::Min | Method::Max | Method::Mode | Method::Median) && counted.len() > 1 {
        text = format!("({text})");
    }
    if score.times != Exact::one() {
        text += &format!(" × {}", plain(&score.times));
    }
    if !score.plus.is_zero() {
        let sign = if score.plus.is_negative() { "−" } else { "+" };
        text += &format!(" {sign} {}", plain(&score.plus.abs()));
    }
    let equals = if matches!(score.method, Method::Min | Method::Max | Method::Mode | Method::Median) { "→" } else { "=" };
    let trimmed = match value.value.contains('.') {
        true => value.value.trim_end_matches('0').trim_end_matches('.'),
        false => &value.value,
    };
    Some(if text == trimmed { text } else { format!("{text} {equals} {trimmed}") })
}

fn short(value: &Exact) -> String {
    value.short(2, Rounding::HalfUp)
}

fn listed(context: &Context, counted: &[Used], separator: &str) -> String {
    counted.iter().map(|used| value_of(context, used.what, &used.value)).collect::<Vec<_>>().join(separator)
}

/// How many scores the verdict tells one by one with what they should reach; of more, it is counted how many do.
const MOST_TOLD: usize = 3;

/// What scores should reach and whether they do, a sentence each; empty where none has to reach anything.
pub fn criteria_told(context: &Context, scores: &[ScoreFacts]) -> String {
    let with_criteria = || scores.iter().filter(|score| !score.criteria.is_empty());
    if with_criteria().count() <= MOST_TOLD {
        let lines = |score: &ScoreFacts| score.criteria.iter().map(CriterionFacts::line).collect::<Vec<_>>().join("; ");
        return with_criteria().map(|score| format!("{}: {}; {}.", score.title, score.shown, lines(score))).collect::<Vec<_>>().join(" ");
    }
    let all = || with_criteria().flat_map(|score| &score.criteria);
    let count = |standing: Standing| all().filter(|criterion| criterion.status == standing.code()).count();
    let (met, not_met, cannot_confirm) = (count(Standing::Met), count(Standing::NotMet), count(Standing::CannotConfirm));
    context.sentences.criteria(Tally { met, not_met, cannot_confirm })
}

/// The score that stands for the whole, in a sentence.
pub fn sentence(context: &Context, facts: &ScoreFacts) -> String {
    let Some(index) = context.rubric.score(&facts.id) else {
        return String::new();
    };
    let (score, scoring) = (&context.rubric.scores[index], &context.assessment.scored.scores[index]);
    let criteria: Vec<String> = facts.criteria.iter().map(CriterionFacts::line).collect();
    match &scoring.value {
        // What cannot be confirmed without a score goes without saying.
        Err(why) => {
            let decided = facts.criteria.iter().filter(|criterion| criterion.status != Standing::CannotConfirm.code());
            let decided: Vec<String> = decided.map(CriterionFacts::line).collect();
            context.sentences.no_fidelity(&facts.title, *why, may_come(context, index), &decided.join("; "))
        }
        Ok(_) => {
            let out_of = highest(context, index).filter(|_| context.unit(index).is_empty()).map(plain).unwrap_or_default();
            let band = scoring.band.map(|band| context.text(&score.bands[band].label)).unwrap_or_default();
            let lower = score.better == Better::Lower;
            context.sentences.fidelity(Fidelity {
                title: &facts.title,
                value: &facts.shown,
                out_of: &out_of,
                band: &band,
                lower,
                criteria: &criteria.join("; "),
            })
        }
    }
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

/// True while a score that is missing may still come: something it counts has no answer yet.
pub fn may_come(context: &Context, index: usize) -> bool {
    let score = &context.rubric.scores[index];
    score.parts.iter().chain(&score.out_of).any(|part| match part.what {
        Countable::Element(index) => context.assessment.scored.elements[index].status.is_open(),
        Countable::Score(index) => context.assessment.scored.scores[index].value.is_err() && may_come(context, index),
    })
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
