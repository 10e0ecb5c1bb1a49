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
use std::cmp::Ordering;

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
    open: Open,
    /// True if it may have no value even when all is answered: a tie, nothing below a line, no row in its table of points, a rule that
    /// gives no score where something does not apply, or too few parts left that do.
    may_fail: bool,
    /// True if everything it counts may still turn out not applicable.
    may_vanish: bool,
}

/// Whether something that a score counts, however deep, is still open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    No,
    Yes,
    /// It is, but too few parts are left to keep the owner's limit: it can still turn out not to apply, and never have a value.
    WithoutValue,
}

/// Works out one score; the scores it counts are there already.
pub fn worked(rubric: &Rubric, answers: &Answers, index: usize, elements: &[Adherence], scores: &[Option<Worked>]) -> Worked {
    let ends = ends(rubric, index, elements, scores);
    let (scoring, open) = scoring(rubric, answers, index, elements, scores);
    let prospects = prospects(rubric, index, elements, scores, open);
    Worked { scoring, prospects, ends }
}

fn prospects(rubric: &Rubric, index: usize, elements: &[Adherence], scores: &[Option<Worked>], open: Open) -> Prospects {
    let score = &rubric.scores[index];
    let of_score = |index: usize| scores[index].as_ref().map(|worked| worked.prospects);
    let may_fail = |part: &Counted| matches!(part.what, Countable::Score(inner) if of_score(inner).is_some_and(|inner| inner.may_fail));
    let may_vanish = |part: &Counted| match part.what {
        Countable::Element(index) => {
            let (element, adherence) = (&rubric.elements[index], &elements[index]);
            adherence.status == Status::NotInPlay || (adherence.points.is_none() && element.may_fall_away())
        }
        Countable::Score(inner) => {
            let not_run = scores[inner].as_ref().is_some_and(|worked| worked.scoring.value == Err(NoScore::NotInPlay));
            not_run || of_score(inner).is_some_and(|inner| inner.may_vanish)
        }
    };
    // What certainly has points once all is answered. The owner's limit on how few may be is missed by any fewer.
    let is_certain = |part: &Counted| match part.what {
        Countable::Element(index) => {
            let (element, adherence) = (&rubric.elements[index], &elements[index]);
            adherence.points.is_some() || (adherence.status.is_open() && !element.may_fall_away())
        }
        Countable::Score(_) => !may_fail(part) && !may_vanish(part),
    };
    let counted = || score.parts.iter().chain(&score.out_of);
    let fails_by_limit = score.missing.at_least.is_some_and(|least| counted().filter(|part| is_certain(part)).count() < least);
    let fails_by_table = !score.points.list.is_empty();
    let fails_by_method = match score.method {
        Method::Mode => score.ties == Ties::NoScore,
        Method::Ratio | Method::PercentOfMax | Method::PercentOfRange => true,
        _ => false,
    };
    Prospects {
        open,
        may_fail: fails_by_method
            || fails_by_limit
            || fails_by_table
            || score.not_applicable == NotApplicableRule::NoScore
            || counted().any(may_fail),
        may_vanish: score.parts.iter().all(may_vanish),
    }
}

/// The score, and whether it is open.
fn scoring(rubric: &Rubric, answers: &Answers, index: usize, elements: &[Adherence], scores: &[Option<Worked>]) -> (Scoring, Open) {
    let score = &rubric.scores[index];
    let without = |score, why| (without(score, why), Open::No);
    if !score.in_play(&answers.occasion.parts) {
        return without(score, NoScore::NotInPlay);
    }
    let inputs = ScoreInputs { rubric, answers, elements, scores };
    let above: Vec<Part> = score.parts.iter().map(|counted| inputs.part(counted)).collect();
    let below: Vec<Part> = score.out_of.iter().map(|counted| inputs.part(counted)).collect();
    // A score over what the team does not run, such as a tier's, is not part of what is assessed; of a ratio, either side is enough.
    let not_run = |parts: &[Part]| parts.iter().all(|part| matches!(part.state, State::OutOfPlay { quick_check: false }));
    if not_run(&above) || (score.method == Method::Ratio && not_run(&below)) {
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
    let spare = spare(score, &above, &below);
    let open = match above.iter().chain(&below).any(|part| part.still.is_some()) {
        true if spare.is_none() => Open::WithoutValue,
        true => Open::Yes,
        false => Open::No,
    };
    let (lowest, highest) = match (&value, open) {
        (_, Open::Yes) => settled(score, range(score, &above, &below, spare.unwrap_or(usize::MAX))),
        (Ok(value), _) => (Some(value.clone()), Some(value.clone())),
        (Err(_), _) => (None, None),
    };
    let band = value.as_ref().ok().and_then(|value| score.band(value));
    let standing = |interval: &Interval, value: Option<&Exact>| Standing::of(interval, value, lowest.as_ref(), highest.as_ref());
    let reachable = match open {
        Open::Yes => {
            let beyond = |interval: &Interval| standing(interval, None) == Standing::NotMet && (lowest.is_some() || highest.is_some());
            (0..score.bands.len()).filter(|band| !beyond(&score.bands[*band].interval)).collect()
        }
        Open::No | Open::WithoutValue => band.into_iter().collect(),
    };
    let criteria = score.criteria.iter().map(|criterion| standing(&criterion.wants, value.as_ref().ok())).collect();
    (Scoring { value, lowest, highest, band, reachable, criteria, trace }, open)
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
    /// The least and most it can be once rated; `None` if it can have no value of its own.
    range: Option<Ends<'b>>,
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
                let (least, most) = (element.lowest.as_ref(), element.highest.as_ref());
                let open = Still { range: Some((least, most)), may_not_apply: element.may_fall_away(), may_fail: false };
                let still = matches!(state, State::Open(_)).then_some(open);
                let met = self.rubric.element_rules[index].met.as_ref();
                Part { what: counted.what, weight, state, least, most, still, met, levels: &element.levels }
            }
            Countable::Score(index) => {
                let score = &self.rubric.scores[index];
                let scoring = self.scores[index].as_ref().map(|worked| &worked.scoring);
                let prospects = self.scores[index].as_ref().map(|worked| worked.prospects);
                let open = prospects.map_or(Open::No, |prospects| prospects.open);
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
                let is_settled = open == Open::No || matches!(state, State::OutOfPlay { .. } | State::NotApplicable);
                let still = (!is_settled).then(|| Still {
                    range: scoring.filter(|_| open == Open::Yes).map(|scoring| (scoring.lowest.as_ref(), scoring.highest.as_ref())),
                    may_not_apply: prospects.is_some_and(|prospects| prospects.may_vanish),
                    may_fail: prospects.is_some_and(|prospects| prospects.may_fail),
                });
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
                FillIn::Mean if score.method == Method::Sum => mean.as_ref(),
                FillIn::Lowest => part.least,
                FillIn::Highest => part.most,
                FillIn::Block => {
                    // What is missing leads, wherever it stands: it can be answered.
                    refused = match (refused, why) {
                        (None, LeftOut::NotApplicable) => Some(NoScore::NotApplicable),
                        (None | Some(NoScore::NotApplicable), why) if why != LeftOut::NotApplicable => Some(NoScore::Incomplete),
                        (refused, _) => refused,
                    };
                    None
                }
                // Where a sum is divided, or one value is picked, prorating is leaving out.
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
                let part = &above[*part];
                let lacks_end = match score.method {
                    Method::PercentOfMax => part.most.is_none(),
                    Method::PercentOfRange => part.least.is_none() || part.most.is_none(),
                    _ => false,
                };
                if lacks_end {
                    return Err(NoScore::WithoutEnd);
                }
                let (top, bottom) = terms(score, part, value).ok_or(too_large)?;
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

/// How many of the parts that may have points can be left out with `answered_at_least` still kept; `None` if it cannot be kept at all.
fn spare(score: &Score, above: &[Part], below: &[Part]) -> Option<usize> {
    let Some(least) = score.missing.at_least else { return Some(usize::MAX) };
    let may_count = |part: &Part| match &part.still {
        Some(still) => still.range.is_some(),
        None => matches!(part.state, State::Has(_)),
    };
    let all = || above.iter().chain(below);
    let counting = all().filter(|part| may_count(part)).count().checked_sub(least)?;
    // What never counts for the limit can be left out on top of that.
    Some(counting + all().filter(|part| part.still.is_some() && !may_count(part)).count())
}

/// The least and most of every completion, before `times` and `plus`. No more than `spare` of the parts may be left out.
fn range(score: &Score, above: &[Part], below: &[Part], spare: usize) -> Range {
    match score.method {
        Method::Min | Method::Max | Method::Median | Method::Mode => picked(score, above, spare),
        Method::Ratio => range::quotient(summed(score, above, spare), summed(score, below, spare)),
        Method::Sum if score.not_applicable == NotApplicableRule::Prorate => {
            // A prorated sum is the mean times all the weights in play.
            let mut weights = above.iter().filter(|part| !matches!(part.state, State::OutOfPlay { .. }));
            let weight = weights.try_fold(Exact::zero(), |sum, part| sum.add(part.weight));
            let mean = |lower| outermost(score, Method::Mean, above, spare, lower);
            let times_weight = |mean: Option<Exact>| mean?.mul(weight.as_ref()?);
            (times_weight(mean(true)), times_weight(mean(false)))
        }
        Method::Sum | Method::CountMet => summed(score, above, spare),
        method => (outermost(score, method, above, spare, true), outermost(score, method, above, spare, false)),
    }
}

/// The values a part can take, as a range, and whether it may be left out instead. `None` if it is left out already.
fn choices<'b>(score: &Score, part: &Part<'b>) -> Option<(Ends<'b>, bool)> {
    use NotApplicableRule as Rule;
    if let Some(still) = &part.still {
        let (mut range, mut may_leave) = (still.range, false);
        // Without an end to count there is nothing to stand in, and the part is left out.
        let mut stand_in = |end: Option<&'b Exact>| match (end, range) {
            (None, _) => may_leave = true,
            (Some(_), None) => range = Some((end, end)),
            (Some(end), Some((least, most))) => range = Some((least.map(|least| least.min(end)), most.map(|most| most.max(end)))),
        };
        if still.may_not_apply {
            match score.not_applicable {
                Rule::LeaveOut | Rule::Prorate => stand_in(None),
                Rule::Lowest => stand_in(part.least),
                Rule::Highest => stand_in(part.most),
                Rule::NoScore => {}
            }
        }
        if still.may_fail {
            match FillIn::for_missing(score.missing.rule) {
                // It would count the mean of the others, for which a sum knows no bound here.
                FillIn::Mean if score.method == Method::Sum => return Some(((None, None), true)),
                FillIn::LeaveOut | FillIn::Mean => stand_in(None),
                FillIn::Lowest => stand_in(part.least),
                FillIn::Highest | FillIn::Block => {}
            }
        }
        return range.map(|range| (range, may_leave));
    }
    match part.state {
        State::Has(value) => Some(((Some(value), Some(value)), false)),
        State::OutOfPlay { .. } => None,
        // A score that has no value and will have none.
        State::Open(_) => match FillIn::for_missing(score.missing.rule) {
            FillIn::Mean if score.method == Method::Sum => Some(((None, None), true)),
            FillIn::Lowest => part.least.map(|least| ((Some(least), Some(least)), false)),
            _ => None,
        },
        State::NotApplicable => match score.not_applicable {
            Rule::Lowest => part.least.map(|least| ((Some(least), Some(least)), false)),
            Rule::Highest => part.most.map(|most| ((Some(most), Some(most)), false)),
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
                if !part.levels.iter().filter(within).any(|level| met.contains(level)) {
                    standing = Standing::NotMet;
                }
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

fn summed(score: &Score, parts: &[Part], spare: usize) -> Range {
    let sum = |lower: bool| {
        let mut sum: Option<Exact> = None;
        // What may be left out is, where it would draw the sum inwards.
        let mut inward: Vec<Exact> = Vec::new();
        for part in parts {
            let Some((range, may_leave)) = choices(score, part) else {
                continue;
            };
            let (top, _) = end_terms(score, part, range, lower)?;
            match may_leave && top.is_negative() != lower {
                true => inward.push(top),
                false => sum = Some(sum.unwrap_or_else(Exact::zero).add(&top)?),
            }
        }
        // Not all can be left out: then nothing would apply, and there would be no sum.
        let kept = inward.len().saturating_sub(spare).max(usize::from(sum.is_none()));
        let outward = |one: &Exact, other: &Exact| if lower { one.cmp(other) } else { other.cmp(one) };
        let kept = order::sorted(inward, &outward).into_iter().take(kept);
        kept.into_iter().try_fold(sum.unwrap_or_else(Exact::zero), |sum, top| sum.add(&top))
    };
    (sum(true), sum(false))
}

/// The least or most of a quotient of two sums, of which parts that may be left out are taken in only as long as each moves the quotient
/// outwards.
///
/// Which they are depends on the quotient, so it is sought in steps: beginning with everything, a part is taken in if it draws the quotient
/// found so far outwards, and the next quotient is that of what was taken in. Each step goes outwards, and where one does not, none can.
fn outermost(score: &Score, method: Method, parts: &[Part], spare: usize, lower: bool) -> Option<Exact> {
    let mut sure = (Exact::zero(), Exact::zero());
    let mut optional: Vec<(Exact, Exact)> = Vec::new();
    let plus = |(over, under): (Exact, Exact), (top, bottom): &(Exact, Exact)| Some((over.add(top)?, under.add(bottom)?));
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
            true => optional.push((top, bottom)),
            false => sure = plus(sure, &(top, bottom))?,
        }
    }
    // Something has to be counted.
    let wanted = optional.len().saturating_sub(spare).max(usize::from(sure.1.is_zero()));
    let (mut over, mut under) = optional.iter().try_fold(sure.clone(), plus)?;
    while let Some(so_far) = over.div(&under) {
        let mut drawn: Vec<(Exact, &(Exact, Exact))> = Vec::new();
        for term in &optional {
            let outward = if lower { so_far.mul(&term.1)?.sub(&term.0)? } else { term.0.sub(&so_far.mul(&term.1)?)? };
            drawn.push((outward, term));
        }
        let drawn = order::sorted(drawn, &|one, other| other.0.cmp(&one.0));
        let taken = drawn.iter().enumerate().filter(|(at, (outward, _))| *at < wanted || outward.is_positive());
        let (next_over, next_under) = taken.map(|(_, (_, term))| *term).try_fold(sure.clone(), plus)?;
        let moves = next_over.div(&next_under).is_some_and(|next| if lower { next < so_far } else { next > so_far });
        if !moves {
            break;
        }
        (over, under) = (next_over, next_under);
    }
    quotient(method, over, under).ok()
}

/// The range of methods that pick one of the values.
fn picked(score: &Score, parts: &[Part], spare: usize) -> Range {
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
    // A part that may be left out cannot hold the minimum down, nor the maximum up, as long as enough others are left.
    let wanted = optional.len().saturating_sub(spare).max(usize::from(sure.is_empty()));
    match score.method {
        Method::Min => (least, inner_end(&sure, &optional, wanted, |ends| ends.1, |one, other| one.cmp(other))),
        Method::Max => (inner_end(&sure, &optional, wanted, |ends| ends.0, |one, other| other.cmp(one)), most),
        Method::Median if optional.is_empty() => {
            (range::median(sure.iter().map(|ends| ends.0)), range::median(sure.iter().map(|ends| ends.1)))
        }
        _ => (least, most),
    }
}

/// The most that a minimum can be, or the least that a maximum can be: that of the parts that stay, and of as many others as must.
fn inner_end<'e>(
    sure: &[Ends<'e>],
    optional: &[Ends<'e>],
    wanted: usize,
    end: fn(&Ends<'e>) -> Option<&'e Exact>,
    compare: fn(&Exact, &Exact) -> Ordering,
) -> Option<Exact> {
    // Without end is furthest.
    let furthest_first = |one: &Option<&Exact>, other: &Option<&Exact>| match (one, other) {
        (Some(one), Some(other)) => compare(other, one),
        _ => one.is_some().cmp(&other.is_some()),
    };
    let staying = order::sorted(optional.iter().map(end).collect(), &furthest_first).into_iter().take(wanted);
    sure.iter().map(end).chain(staying).flatten().min_by(|one, other| compare(one, other)).cloned()
}
