//! Parts combined into a score, with the range of every completion.
//!
//! In: a score's rule and the parts worked out so far. Out: a [`Scoring`]. Most methods are one sum divided by another,
//! so their range is found by one rule: each open part takes its worst or best end, and parts that may still turn out
//! not applicable are taken in only as long as they move the ratio outwards.

use crate::answers::{Answers, Mode};
use crate::number::Exact;
use crate::order;
use crate::rubric::range::{self, Range};
use crate::rubric::{Countable, Counted, Interval, Method, NotApplicableRule, Rubric, Score, Ties};
use crate::score::points::{banded, most_frequent};
use crate::score::{Adherence, FillIn, LeftOut, NoPoints, NoScore, Scoring, Standing, Status, Trace, Used};

/// A score, and what may become of it in a score that counts it.
#[derive(Clone)]
pub struct Worked {
    /// The score.
    pub scoring: Scoring,
    prospects: Prospects,
    /// The least and most it can come to, whatever is answered, over what the team runs.
    ends: Range,
}

/// What may become of a score while something is open. Each is found from what the score counts, which is there already: looking through
/// the whole depth every time would take twice as long for each further score that counts two before it.
#[derive(Clone, Copy)]
struct Prospects {
    /// True if something it counts, however deep, is still open.
    open: bool,
    /// True if it may have no value even when all is answered: a tie, nothing below a line, no row in its table of points, or a rule that
    /// gives no score where something does not apply.
    may_fail: bool,
    /// True if everything it counts may still turn out not applicable.
    may_vanish: bool,
}

/// Works out one score; the scores it counts are there already.
pub fn worked(rubric: &Rubric, answers: &Answers, index: usize, elements: &[Adherence], scores: &[Option<Worked>]) -> Worked {
    let ends = ends(rubric, index, elements, scores);
    let scoring = scoring(rubric, answers, index, elements, scores);
    Worked { scoring, prospects: prospects(rubric, index, elements, scores), ends }
}

fn prospects(rubric: &Rubric, index: usize, elements: &[Adherence], scores: &[Option<Worked>]) -> Prospects {
    let score = &rubric.scores[index];
    let of_score = |index: usize| scores[index].as_ref().map(|worked| worked.prospects);
    let open = |part: &Counted| match part.what {
        Countable::Element(element) => {
            let adherence = &elements[element];
            adherence.status.is_open() || (adherence.status == Status::Rated && adherence.points.is_none())
        }
        Countable::Score(inner) => of_score(inner).is_some_and(|inner| inner.open),
    };
    let may_fail = |part: &Counted| matches!(part.what, Countable::Score(inner) if of_score(inner).is_some_and(|inner| inner.may_fail));
    let may_vanish = |part: &Counted| match part.what {
        Countable::Element(element) => {
            let rule = &rubric.elements[element];
            elements[element].points.is_none() && rule.not_applicable && rule.not_applicable_points.is_none()
        }
        Countable::Score(inner) => of_score(inner).is_some_and(|inner| inner.may_vanish),
    };
    let fails_by_table = !score.points.list.is_empty();
    let fails_by_method = match score.method {
        Method::Mode => score.ties == Ties::NoScore,
        Method::Ratio | Method::PercentOfMax | Method::PercentOfRange => true,
        _ => false,
    };
    Prospects {
        open: score.parts.iter().chain(&score.out_of).any(open),
        may_fail: fails_by_method
            || fails_by_table
            || score.not_applicable == NotApplicableRule::NoScore
            || score.parts.iter().any(may_fail),
        may_vanish: score.parts.iter().all(may_vanish),
    }
}

fn scoring(rubric: &Rubric, answers: &Answers, index: usize, elements: &[Adherence], scores: &[Option<Worked>]) -> Scoring {
    let score = &rubric.scores[index];
    if !score.in_play(&answers.occasion.parts) {
        return without(score, NoScore::NotInPlay);
    }
    let inputs = ScoreInputs { rubric, answers, elements, scores };
    let above: Vec<Part> = score.parts.iter().map(|counted| inputs.part(counted)).collect();
    let below: Vec<Part> = score.out_of.iter().map(|counted| inputs.part(counted)).collect();
    // A score over what the team does not run, such as a tier's, is not part of what is assessed.
    if above.iter().all(|part| matches!(part.state, State::OutOfPlay { quick_check: false })) {
        return without(score, NoScore::NotInPlay);
    }
    let skipped = |part: &Part| matches!(part.state, State::OutOfPlay { quick_check: true });
    if answers.occasion.mode == Mode::NonNegotiables && above.iter().chain(&below).any(skipped) {
        return without(score, NoScore::QuickCheck);
    }
    // Without what is too large to be worked out, the rest would be another figure.
    if score.parts.iter().chain(&score.out_of).any(|counted| inputs.is_too_large(counted)) {
        return without(score, NoScore::TooLarge);
    }
    let (value, trace) = valued(score, &above, &below);
    let open = above.iter().chain(&below).any(|part| part.still.is_some());
    let (lowest, highest) = match (&value, open) {
        (Ok(value), false) => (Some(value.clone()), Some(value.clone())),
        (Err(_), false) => (None, None),
        (_, true) => settled(score, range(score, &above, &below)),
    };
    let band = value.as_ref().ok().and_then(|value| score.band(value));
    let standing = |interval: &Interval, value: Option<&Exact>| Standing::of(interval, value, lowest.as_ref(), highest.as_ref());
    let reachable = match open {
        true => {
            let beyond = |interval: &Interval| standing(interval, None) == Standing::NotMet && (lowest.is_some() || highest.is_some());
            (0..score.bands.len()).filter(|band| !beyond(&score.bands[*band].interval)).collect()
        }
        false => band.into_iter().collect(),
    };
    let criteria = score.criteria.iter().map(|criterion| standing(&criterion.wants, value.as_ref().ok())).collect();
    Scoring { value, lowest, highest, band, reachable, criteria, trace }
}

/// The least and most a score can come to, whatever is answered: over the parts that the team runs.
fn ends(rubric: &Rubric, index: usize, elements: &[Adherence], scores: &[Option<Worked>]) -> Range {
    let score = &rubric.scores[index];
    // A score that the team does not run falls away.
    let inner = |index: usize| {
        let worked = scores[index].as_ref()?;
        let out = matches!(worked.scoring.value, Err(NoScore::NotInPlay | NoScore::QuickCheck));
        (!out).then_some(&worked.ends)
    };
    // Where the team runs all that it counts, that is known from the rubric.
    let as_written = |counted: &Counted| match counted.what {
        Countable::Element(index) => elements[index].status != Status::NotInPlay,
        Countable::Score(index) => {
            inner(index).is_some_and(|ends| ends.0 == rubric.scores[index].lowest && ends.1 == rubric.scores[index].highest)
        }
    };
    if score.parts.iter().chain(&score.out_of).all(as_written) {
        return (score.lowest.clone(), score.highest.clone());
    }
    let of = |counted: &[Counted]| -> Vec<(Range, Exact)> {
        let range = |counted: &Counted| match counted.what {
            Countable::Element(index) => {
                let element = &rubric.elements[index];
                (elements[index].status != Status::NotInPlay).then(|| (element.lowest.clone(), element.highest.clone()))
            }
            Countable::Score(index) => inner(index).cloned(),
        };
        counted.iter().filter_map(|counted| Some((range(counted)?, counted.weight.clone()))).collect()
    };
    let plain = range::combined(score.method, &of(&score.parts), &of(&score.out_of));
    settled(score, plain)
}

/// A range of what the method gives, after all that the rubric does to the result.
fn settled(score: &Score, plain: Range) -> Range {
    range::tabled(range::rounded(range::moved(plain, &score.times, &score.plus), score.result_rounding), &score.points)
}

fn without(score: &Score, why: NoScore) -> Scoring {
    let criteria = vec![Standing::CannotConfirm; score.criteria.len()];
    Scoring { value: Err(why), lowest: None, highest: None, band: None, reachable: Vec::new(), criteria, trace: Trace::default() }
}

struct ScoreInputs<'b> {
    rubric: &'b Rubric,
    answers: &'b Answers,
    elements: &'b [Adherence],
    scores: &'b [Option<Worked>],
}

/// A part of a score as it stands.
struct Part<'b> {
    what: Countable,
    weight: &'b Exact,
    state: State<'b>,
    /// The least and most it can be, whatever has been answered.
    least: Option<&'b Exact>,
    most: Option<&'b Exact>,
    /// What may still become of it; `None` once that is settled.
    still: Option<Still<'b>>,
    /// What counts as met.
    met: Option<&'b Interval>,
    /// The points it can have, if they are few.
    levels: &'b [Exact],
}

/// What may become of a part that is not settled. A score that leaves out what is missing has a value already, and is
/// not settled all the same.
struct Still<'b> {
    /// The least and most it can be once rated.
    range: Ends<'b>,
    /// True if it may turn out not applicable.
    may_not_apply: bool,
    /// True if it may turn out to be a score without value.
    may_fail: bool,
}

/// A range that something else holds.
type Ends<'b> = (Option<&'b Exact>, Option<&'b Exact>);

#[derive(Clone, Copy)]
enum State<'b> {
    Has(&'b Exact),
    Open(LeftOut),
    NotApplicable,
    OutOfPlay {
        /// Left out only because non-negotiables alone are assessed.
        quick_check: bool,
    },
}

impl<'b> ScoreInputs<'b> {
    fn is_too_large(&self, counted: &Counted) -> bool {
        let Countable::Score(index) = counted.what else { return false };
        self.scores[index].as_ref().is_some_and(|worked| worked.scoring.value == Err(NoScore::TooLarge))
    }

    fn part(&self, counted: &'b Counted) -> Part<'b> {
        let weight = &counted.weight;
        match counted.what {
            Countable::Element(index) => {
                let (element, adherence) = (&self.rubric.elements[index], &self.elements[index]);
                let state = match (adherence.status, &adherence.points) {
                    (_, Some(points)) => State::Has(points),
                    (Status::NotInPlay, _) => State::OutOfPlay { quick_check: element.in_play(&self.answers.occasion.parts) },
                    (Status::NotApplicable, _) => State::NotApplicable,
                    (Status::UnableToDetermine, _) => State::Open(LeftOut::UnableToDetermine),
                    (Status::NotRated, _) => State::Open(LeftOut::NotRated),
                    (Status::Rated | Status::DoesNotFit, None) => State::Open(LeftOut::NoPoints),
                };
                let may_not_apply = element.not_applicable && element.not_applicable_points.is_none();
                let (least, most) = (element.lowest.as_ref(), element.highest.as_ref());
                let open = Still { range: (least, most), may_not_apply, may_fail: false };
                let still = matches!(state, State::Open(_)).then_some(open);
                Part { what: counted.what, weight, state, least, most, still, met: element.met.as_ref(), levels: &element.levels }
            }
            Countable::Score(index) => {
                let score = &self.rubric.scores[index];
                let scoring = self.scores[index].as_ref().map(|worked| &worked.scoring);
                let prospects = self.scores[index].as_ref().map(|worked| worked.prospects);
                let is_open = prospects.is_some_and(|prospects| prospects.open);
                let met = score.criterion().map(|criterion| &criterion.wants);
                let state = match scoring.map(|scoring| &scoring.value) {
                    Some(Ok(value)) => State::Has(value),
                    Some(Err(NoScore::NotInPlay)) => State::OutOfPlay { quick_check: false },
                    Some(Err(NoScore::QuickCheck)) => State::OutOfPlay { quick_check: true },
                    Some(Err(NoScore::NothingApplies)) => State::NotApplicable,
                    _ => State::Open(LeftOut::NoScore),
                };
                let ends = self.scores[index].as_ref().map(|worked| &worked.ends);
                let (least, most) = ends.map_or((None, None), |(least, most)| (least.as_ref(), most.as_ref()));
                let still = (is_open || matches!(state, State::Open(_))).then(|| Still {
                    range: scoring.map_or((None, None), |scoring| (scoring.lowest.as_ref().or(least), scoring.highest.as_ref().or(most))),
                    may_not_apply: prospects.is_some_and(|prospects| prospects.may_vanish),
                    may_fail: prospects.is_some_and(|prospects| prospects.may_fail),
                });
                let still = still.filter(|_| !matches!(state, State::OutOfPlay { .. } | State::NotApplicable));
                Part { what: counted.what, weight, state, least, most, still, met, levels: &[] }
            }
        }
    }
}

/// The score and what went into it.
fn valued(score: &Score, above: &[Part], below: &[Part]) -> (Result<Exact, NoScore>, Trace) {
    let mut trace = Trace::default();
    let idle = |part: &Part| matches!(part.state, State::NotApplicable | State::OutOfPlay { .. });
    // Lowest or highest points may stand in for some parts that do not apply, never for all: that would be a 0 or 100 of nothing.
    let stands_in = matches!(score.not_applicable, NotApplicableRule::Lowest | NotApplicableRule::Highest);
    let mut refused = match above.iter().all(idle) && (!stands_in || below.iter().all(idle)) {
        true => Some(NoScore::NothingApplies),
        false => missing_rule(score, above.iter().chain(below)),
    };
    for (parts, is_below) in [(above, false), (below, true)] {
        let mean = mean_of(parts);
        for part in parts {
            let (fill, why) = match part.state {
                State::Has(value) => {
                    let used = Used { what: part.what, value: value.clone(), weight: part.weight.clone(), filled_in: false };
                    if is_below {
                        trace.below.push(used)
                    } else {
                        trace.counted.push(used)
                    }
                    continue;
                }
                State::OutOfPlay { .. } => {
                    trace.left_out.push((part.what, LeftOut::NotInPlay));
                    continue;
                }
                State::NotApplicable => (FillIn::for_not_applicable(score.not_applicable), LeftOut::NotApplicable),
                State::Open(why) => (FillIn::for_missing(score.missing.rule), why),
            };
            let filled = match fill {
                FillIn::Mean if matches!(score.method, Method::Sum | Method::Mean | Method::MeanOfDomains) => mean.as_ref(),
                FillIn::Lowest => part.least,
                FillIn::Highest => part.most,
                FillIn::Block => {
                    let no_score = match why {
                        LeftOut::NotApplicable => NoScore::NotApplicable,
                        _ => NoScore::Incomplete,
                    };
                    refused = refused.or(Some(no_score));
                    None
                }
                // For shares and for methods that pick a value, leaving out and prorating are the same.
                FillIn::Mean | FillIn::LeaveOut => None,
            };
            match filled {
                Some(value) => {
                    trace.filled_in += 1;
                    let used = Used { what: part.what, value: value.clone(), weight: part.weight.clone(), filled_in: true };
                    if is_below { trace.below.push(used) } else { trace.counted.push(used) }
                }
                None => trace.left_out.push((part.what, why)),
            }
        }
    }
    let value = match refused {
        Some(no_score) => Err(no_score),
        None => combined(score, &placed(&trace.counted, above), above, &placed(&trace.below, below), below),
    };
    let value = value.and_then(|value| value.mul(&score.times).and_then(|value| value.add(&score.plus)).ok_or(NoScore::TooLarge));
    let value = value.map(|value| match score.result_rounding {
        Some((rounding, decimals)) => value.round(decimals, rounding),
        None => value,
    });
    let value = value.and_then(|value| {
        banded(&score.points, &value, score.better, &[]).map_err(|why| match why {
            NoPoints::SeveralBands => NoScore::SeveralBands,
            _ => NoScore::BetweenBands,
        })
    });
    (value, trace)
}

/// Each value with the position of its part. Used values lie in the order of the parts, so one walk finds them all.
fn placed<'t>(used: &'t [Used], parts: &[Part]) -> Vec<(&'t Exact, usize)> {
    let mut parts = parts.iter().enumerate();
    let mut place = |used: &Used| parts.find(|(_, part)| part.what == used.what).map(|(at, _)| at);
    used.iter().filter_map(|used| Some((&used.value, place(used)?))).collect()
}

/// Whether enough parts have points (the "half rule" of many scales is `answered_at_least_percent: 50`).
fn missing_rule<'a>(score: &Score, parts: impl Iterator<Item = &'a Part<'a>>) -> Option<NoScore> {
    let (mut answered, mut open) = (0usize, 0usize);
    for part in parts {
        match part.state {
            State::Has(_) => answered += 1,
            State::Open(_) => open += 1,
            State::NotApplicable | State::OutOfPlay { .. } => {}
        }
    }
    let rule = &score.missing;
    let share = |percent: &Exact| {
        let wanted = percent.mul(&Exact::whole((answered + open) as i128));
        wanted.is_none_or(|wanted| Exact::whole(answered as i128 * 100) < wanted)
    };
    if rule.at_least.is_some_and(|least| answered < least) || rule.at_least_percent.as_ref().is_some_and(share) {
        return Some(NoScore::TooFewAnswered);
    }
    rule.at_most_missing.is_some_and(|most| open > most).then_some(NoScore::TooManyMissing)
}

fn mean_of(parts: &[Part]) -> Option<Exact> {
    let (mut sum, mut weights) = (Exact::zero(), Exact::zero());
    for part in parts {
        if let State::Has(value) = part.state {
            sum = sum.add(&value.mul(part.weight)?)?;
            weights = weights.add(part.weight)?;
        }
    }
    sum.div(&weights)
}

/// Combines values, each with the position of its part, before `times` and `plus`.
fn combined(
    score: &Score,
    used: &[(&Exact, usize)],
    above: &[Part],
    used_below: &[(&Exact, usize)],
    below: &[Part],
) -> Result<Exact, NoScore> {
    // What is left out because nobody has answered it yet is missing all the same.
    let waits = |parts: &[Part]| parts.iter().any(|part| matches!(part.state, State::Open(_)));
    if used.is_empty() {
        return Err(if waits(above) { NoScore::Incomplete } else { NoScore::NothingApplies });
    }
    if score.method == Method::Ratio && used_below.is_empty() && waits(below) {
        return Err(NoScore::Incomplete);
    }
    let values = || used.iter().map(|(value, _)| *value);
    let too_large = NoScore::TooLarge;
    match score.method {
        Method::Min => values().min().cloned().ok_or(NoScore::NothingApplies),
        Method::Max => values().max().cloned().ok_or(NoScore::NothingApplies),
        Method::Median => range::median(values().map(Some)).ok_or(too_large),
        Method::Mode => {
            let most = most_frequent(values().collect());
            match (score.ties, &most[..]) {
                (_, []) => Err(NoScore::NothingApplies),
                (_, [only]) => Ok((*only).clone()),
                (Ties::Lowest, [lowest, ..]) => Ok((*lowest).clone()),
                (Ties::Highest, [.., highest]) => Ok((*highest).clone()),
                (Ties::NoScore, _) => Err(NoScore::Tied),
            }
        }
        Method::Ratio => {
            let sum = |used: &[(&Exact, usize)], parts: &[Part]| {
                used.iter().try_fold(Exact::zero(), |sum, (value, part)| sum.add(&value.mul(parts[*part].weight)?))
            };
            let (over, under) = (sum(used, above).ok_or(too_large)?, sum(used_below, below).ok_or(too_large)?);
            if !under.is_positive() {
                return Err(NoScore::NothingBelowTheLine);
            }
            over.div(&under).ok_or(too_large)
        }
        _ => {
            let (mut over, mut under) = (Exact::zero(), Exact::zero());
            for (value, part) in used {
                let (top, bottom) = terms(score, &above[*part], value).ok_or(too_large)?;
                (over, under) = (over.add(&top).ok_or(too_large)?, under.add(&bottom).ok_or(too_large)?);
            }
            quotient(score.method, over, under)
        }
    }
}

/// What a part adds above and below the line of a method that divides one sum by another.
fn terms(score: &Score, part: &Part, value: &Exact) -> Option<(Exact, Exact)> {
    let weight = part.weight;
    let met = || score.met.as_ref().or(part.met).is_some_and(|met| met.contains(value));
    Some(match score.method {
        Method::PercentOfMax => (value.mul(weight)?, part.most?.mul(weight)?),
        Method::PercentOfRange => (value.sub(part.least?)?.mul(weight)?, part.most?.sub(part.least?)?.mul(weight)?),
        Method::CountMet => (if met() { Exact::one() } else { Exact::zero() }, Exact::one()),
        Method::PercentMet => (if met() { weight.clone() } else { Exact::zero() }, weight.clone()),
        _ => (value.mul(weight)?, weight.clone()),
    })
}

fn quotient(method: Method, over: Exact, under: Exact) -> Result<Exact, NoScore> {
    // A highest possible sum below nought is no whole to take a percentage of.
    let divided = |over: Exact| match under.is_positive() {
        true => over.div(&under).ok_or(NoScore::TooLarge),
        false => Err(NoScore::NothingBelowTheLine),
    };
    match method {
        Method::Sum | Method::CountMet => Ok(over),
        Method::PercentOfMax | Method::PercentOfRange | Method::PercentMet => {
            divided(over.mul(&Exact::whole(100)).ok_or(NoScore::TooLarge)?)
        }
        _ => divided(over),
    }
}

/// The least and most of every completion, before `times` and `plus`.
fn range(score: &Score, above: &[Part], below: &[Part]) -> Range {
    match score.method {
        Method::Min | Method::Max | Method::Median | Method::Mode => picked(score, above),
        Method::Ratio => {
            let ((least_over, most_over), (least_under, most_under)) = (summed(score, above), summed(score, below));
            let (least_under, most_under) = (least_under.filter(Exact::is_positive), most_under.filter(Exact::is_positive));
            let least = least_over.filter(|least| !least.is_negative()).and_then(|least| match &most_under {
                Some(most) => least.div(most),
                None => Some(Exact::zero()),
            });
            // What is below nought comes nearest to it over the most there can be below the line.
            let most = most_over.and_then(|most| match (most.is_negative(), &most_under) {
                (true, Some(under)) => most.div(under),
                (true, None) => Some(Exact::zero()),
                (false, _) => most.div(least_under.as_ref()?),
            });
            (least, most)
        }
        Method::Sum if score.not_applicable == NotApplicableRule::Prorate => {
            // A prorated sum is the mean times all the weights in play.
            let mut weights = above.iter().filter(|part| !matches!(part.state, State::OutOfPlay { .. }));
            let weight = weights.try_fold(Exact::zero(), |sum, part| sum.add(part.weight));
            let (least, most) = (outermost(score, Method::Mean, above, true), outermost(score, Method::Mean, above, false));
            let times_weight = |mean: Option<Exact>| mean?.mul(weight.as_ref()?);
            (times_weight(least), times_weight(most))
        }
        Method::Sum | Method::CountMet => summed(score, above),
        method => (outermost(score, method, above, true), outermost(score, method, above, false)),
    }
}

/// The values a part can take, as a range, and whether it may be left out instead. `None` if it is left out already.
fn choices<'b>(score: &Score, part: &Part<'b>) -> Option<(Ends<'b>, bool)> {
    use NotApplicableRule as Rule;
    if let Some(still) = &part.still {
        let hull = |(least, most): Ends<'b>, value: Option<&'b Exact>| {
            (least.zip(value).map(|(a, b)| a.min(b)), most.zip(value).map(|(a, b)| a.max(b)))
        };
        let (mut range, mut may_leave) = (still.range, false);
        if still.may_not_apply {
            match score.not_applicable {
                Rule::LeaveOut | Rule::Prorate => may_leave = true,
                Rule::Lowest => range = hull(range, part.least),
                Rule::Highest => range = hull(range, part.most),
                Rule::NoScore => {}
            }
        }
        if still.may_fail {
            match FillIn::for_missing(score.missing.rule) {
                // It would count the mean of the others, for which a sum knows no bound here.
                FillIn::Mean if score.method == Method::Sum => return Some(((None, None), true)),
                FillIn::LeaveOut | FillIn::Mean => may_leave = true,
                FillIn::Lowest => range = hull(range, part.least),
                FillIn::Highest | FillIn::Block => {}
            }
        }
        return Some((range, may_leave));
    }
    match part.state {
        State::Has(value) => Some(((Some(value), Some(value)), false)),
        State::OutOfPlay { .. } | State::Open(_) => None,
        State::NotApplicable => match score.not_applicable {
            Rule::Lowest => Some(((part.least, part.least), false)),
            Rule::Highest => Some(((part.most, part.most), false)),
            Rule::LeaveOut | Rule::Prorate | Rule::NoScore => None,
        },
    }
}

/// What a part can add above the line, at the end that makes it least or most.
fn end_terms(score: &Score, part: &Part, (least, most): Ends, lower: bool) -> Option<(Exact, Exact)> {
    let counting = matches!(score.method, Method::CountMet | Method::PercentMet);
    match (counting, score.met.as_ref().or(part.met)) {
        (true, Some(met)) => {
            // Whether it will be met is open unless every value is in, or none.
            let mut standing = Standing::of(met, least.filter(|_| least == most), least, most);
            if standing == Standing::CannotConfirm && !part.levels.is_empty() {
                // Between the least and the most there may be no points that keep the rule.
                let within = |level: &&Exact| least.is_none_or(|least| *level >= least) && most.is_none_or(|most| *level <= most);
                let kept = |wanted: bool| part.levels.iter().filter(within).all(|level| met.contains(level) == wanted);
                standing = match (kept(true), kept(false)) {
                    (true, _) => Standing::Met,
                    (_, true) => Standing::NotMet,
                    _ => standing,
                };
            }
            let counts = match standing {
                Standing::Met => true,
                Standing::NotMet => false,
                Standing::CannotConfirm => !lower,
            };
            let weight = if score.method == Method::CountMet { Exact::one() } else { part.weight.clone() };
            Some((if counts { weight.clone() } else { Exact::zero() }, weight))
        }
        (true, None) => Some((Exact::zero(), part.weight.clone())),
        (false, _) => terms(score, part, if lower { least? } else { most? }),
    }
}

fn summed(score: &Score, parts: &[Part]) -> Range {
    let sum = |lower: bool| {
        let mut sum: Option<Exact> = None;
        let mut outermost_left: Option<Exact> = None;
        for part in parts {
            let Some((range, may_leave)) = choices(score, part) else {
                continue;
            };
            let (top, _) = end_terms(score, part, range, lower)?;
            // What may be left out is, where it would draw the sum inwards.
            let inward = top.is_negative() != lower;
            if may_leave && inward {
                let further = |left: &Exact| if lower { top < *left } else { top > *left };
                if outermost_left.as_ref().is_none_or(further) {
                    outermost_left = Some(top);
                }
            } else {
                sum = Some(sum.unwrap_or_else(Exact::zero).add(&top)?);
            }
        }
        // Not all can be left out: then nothing would apply, and there would be no sum.
        Some(sum.or(outermost_left).unwrap_or_else(Exact::zero))
    };
    (sum(true), sum(false))
}

/// The least or most of a quotient of two sums. Parts that may be left out are taken in, the most outward first, only
/// as long as each moves the quotient outwards: adding a fraction moves a quotient towards that fraction.
fn outermost(score: &Score, method: Method, parts: &[Part], lower: bool) -> Option<Exact> {
    let (mut over, mut under) = (Exact::zero(), Exact::zero());
    let mut optional: Vec<(Exact, Exact, Exact)> = Vec::new();
    for part in parts {
        let Some((range, may_leave)) = choices(score, part) else {
            continue;
        };
        let (top, bottom) = end_terms(score, part, range, lower)?;
        if !bottom.is_positive() {
            // Nothing to divide by: the part has no say in a percentage, and no bound can be told if it takes from it.
            if bottom.is_zero() && top.is_zero() {
                continue;
            }
            return None;
        }
        match may_leave {
            true => optional.push((top.div(&bottom)?, top, bottom)),
            false => (over, under) = (over.add(&top)?, under.add(&bottom)?),
        }
    }
    let outward =
        |one: &(Exact, Exact, Exact), other: &(Exact, Exact, Exact)| if lower { one.0.cmp(&other.0) } else { other.0.cmp(&one.0) };
    for (fraction, top, bottom) in order::sorted(optional, &outward) {
        let moves = match over.div(&under) {
            None => true,
            Some(quotient) => {
                if lower {
                    fraction < quotient
                } else {
                    fraction > quotient
                }
            }
        };
        if moves {
            (over, under) = (over.add(&top)?, under.add(&bottom)?);
        }
    }
    quotient(method, over, under).ok()
}

/// The range of methods that pick one of the values.
fn picked(score: &Score, parts: &[Part]) -> Range {
    let (mut sure, mut optional): (Vec<Ends>, Vec<Ends>) = (Vec::new(), Vec::new());
    for part in parts {
        match choices(score, part) {
            Some((range, false)) => sure.push(range),
            Some((range, true)) => optional.push(range),
            None => {}
        }
    }
    let all = || sure.iter().chain(&optional);
    let (least, most) = (range::least(all().map(|ends| ends.0)), range::most(all().map(|ends| ends.1)));
    match score.method {
        // A part that may be left out cannot hold the minimum down, nor the maximum up.
        Method::Min if !sure.is_empty() => (least, range::least(sure.iter().map(|ends| ends.1))),
        Method::Max if !sure.is_empty() => (range::most(sure.iter().map(|ends| ends.0)), most),
        Method::Median if optional.is_empty() => {
            (range::median(sure.iter().map(|ends| ends.0)), range::median(sure.iter().map(|ends| ends.1)))
        }
        _ => (least, most),
    }
}
