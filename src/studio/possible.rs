//! What a rubric can come to at all: bands that nobody can reach, and a good result with a non-negotiable missed.
//!
//! In: a rubric, and the form of the programme that is run. Out: answers that show that something can be, or that it cannot. That it cannot is
//! said only where it is proven, for every way to give each element points; where neither is known, that is said, with how many sets of
//! answers were looked at. A set holds at least every value there can be, so that what it lacks cannot be.

use crate::answers::{Answers, Change, Occasion};
use crate::number::Exact;
use crate::rubric::range::{self, Range};
use crate::rubric::{Better, Countable, Counted, Element, Interval, Measure, Method, Rubric, Score, Ties};
use crate::score::Scored;
use crate::studio::trial::{self, Preset, Sample, samples_of};

/// How many sets of answers are looked at.
pub const MOST_LOOKED_AT: usize = 2_000;
/// How many sums one step of the proof may take; beyond, only the ends are looked at.
const MOST_SUMS: usize = 100_000;
/// How many whole numbers are told apart.
const MOST_NUMBERS: i128 = 1_000;

/// Whether something can be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Can {
    /// It can: with these answers, by the engine.
    Be(Box<Answers>),
    /// It cannot, however each element is rated.
    Never,
    /// Neither is known.
    Unknown,
}

/// What was searched for, and how far.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Search<T> {
    /// What was searched for, each with what came out.
    pub found: Vec<(T, Can)>,
    /// How many sets of answers the engine worked out.
    pub looked_at: usize,
}

/// Every band of every score (both by index), and whether it can be reached.
pub fn bands(rubric: &Rubric, occasion: &Occasion) -> Search<(usize, usize)> {
    let mut look = Look::new(rubric, occasion);
    let possible = Possible::new(rubric, occasion, None);
    let mut found: Vec<((usize, usize), Can)> = Vec::new();
    for (at, score) in rubric.scores.iter().enumerate().filter(|(_, score)| score.in_play(&occasion.parts)) {
        for (place, band) in score.bands.iter().enumerate() {
            let never = possible.never(at, &band.interval);
            found.push(((at, place), if never { Can::Never } else { Can::Unknown }));
        }
    }
    let is_open = |found: &[((usize, usize), Can)]| found.iter().any(|(_, can)| *can == Can::Unknown);
    let mut see = |answers: Answers, scored: &Scored| {
        for ((score, band), can) in found.iter_mut().filter(|(_, can)| *can == Can::Unknown) {
            if scored.scores[*score].band == Some(*band) {
                *can = Can::Be(Box::new(answers.clone()));
            }
        }
        is_open(&found)
    };
    look.walks(&mut see);
    // What no walk came across, built from what the proof left possible.
    let left: Vec<(usize, usize)> = found.iter().filter(|(_, can)| *can == Can::Unknown).map(|(what, _)| *what).collect();
    for (score, band) in left {
        let wants = &rubric.scores[score].bands[band].interval;
        let built = possible.build(score, &|value| wants.contains(value)).and_then(|points| look.with_points(&points));
        if let Some((answers, scored)) = built
            && scored.scores[score].band == Some(band)
        {
            found.iter_mut().filter(|(what, _)| *what == (score, band)).for_each(|(_, can)| *can = Can::Be(Box::new(answers.clone())));
        }
    }
    Search { found, looked_at: look.looked_at }
}

/// What counts as good of the score that stands for the whole: its criterion, or its best band. `None` if neither is there.
pub fn good(rubric: &Rubric) -> Option<(usize, Interval)> {
    let at = rubric.headline?;
    let score = &rubric.scores[at];
    let best = match score.better {
        Better::Higher => score.bands.last(),
        Better::Lower => score.bands.first(),
    };
    let wants = score.criterion().map(|criterion| &criterion.wants).or(best.map(|band| &band.interval))?;
    Some((at, wants.clone()))
}

/// Every non-negotiable (by index of its element), and whether the whole can be good while it is missed. `None` if nothing says what is good.
pub fn good_yet_missed(rubric: &Rubric, occasion: &Occasion) -> Option<Search<usize>> {
    let (headline, wants) = good(rubric)?;
    let mut look = Look::new(rubric, occasion);
    let mut found = Vec::new();
    let best = trial::preset(rubric, occasion, Preset::Highest);
    for (at, element) in rubric.elements.iter().enumerate() {
        let Some(must) = element.must.as_ref().filter(|_| best.in_play(rubric, at)) else { continue };
        let missed = look.samples[at].iter().rev().filter(|sample| !must.contains(&sample.points)).map(|sample| sample.rating.clone());
        let mut can = Can::Unknown;
        for rating in missed.collect::<Vec<_>>() {
            let mut answers = best.clone();
            answers.apply(Change::Rate(at, Some(rating)));
            let Some(scored) = look.at(&answers) else { break };
            if scored.scores[headline].number().is_some_and(|value| wants.contains(value)) {
                can = Can::Be(Box::new(answers));
                break;
            }
        }
        if can == Can::Unknown {
            let possible = Possible::new(rubric, occasion, Some((at, must)));
            if possible.never(headline, &wants) {
                can = Can::Never;
            } else if let Some((answers, scored)) =
                possible.build(headline, &|value| wants.contains(value)).and_then(|points| look.with_points(&points))
                && scored.scores[headline].number().is_some_and(|value| wants.contains(value))
                && scored.elements[at].points.as_ref().is_some_and(|points| !must.contains(points))
            {
                can = Can::Be(Box::new(answers));
            }
        }
        found.push((at, can));
    }
    Some(Search { found, looked_at: look.looked_at })
}

/// Sets of answers, worked out by the engine one after the other.
struct Look<'r> {
    rubric: &'r Rubric,
    occasion: &'r Occasion,
    samples: Vec<Vec<Sample>>,
    looked_at: usize,
}

impl<'r> Look<'r> {
    fn new(rubric: &'r Rubric, occasion: &'r Occasion) -> Look<'r> {
        Look { rubric, occasion, samples: (0..rubric.elements.len()).map(|at| samples_of(rubric, at)).collect(), looked_at: 0 }
    }

    fn at(&mut self, answers: &Answers) -> Option<Scored> {
        if self.looked_at >= MOST_LOOKED_AT {
            return None;
        }
        self.looked_at += 1;
        Some(Scored::new(self.rubric, answers))
    }

    /// The answers at which each element has the sample of a number; beyond the last, the last.
    fn chosen(&self, level: &dyn Fn(usize) -> usize) -> Answers {
        let mut answers = Answers::new(self.rubric);
        answers.apply(Change::Occasion(self.occasion.clone()));
        for (at, samples) in self.samples.iter().enumerate() {
            if answers.in_play(self.rubric, at) {
                let sample = samples.get(level(at).min(samples.len().saturating_sub(1)));
                answers.apply(Change::Rate(at, sample.map(|sample| sample.rating.clone())));
            }
        }
        answers
    }

    /// Answers with these points, where an element has to have some, and how they come out.
    fn with_points(&mut self, points: &[Option<Exact>]) -> Option<(Answers, Scored)> {
        let place = |at: usize| {
            let wanted = points[at].as_ref();
            let exact = wanted.and_then(|wanted| self.samples[at].iter().position(|sample| sample.points == *wanted));
            exact.unwrap_or(usize::MAX)
        };
        let answers = self.chosen(&place);
        let scored = self.at(&answers)?;
        Some((answers, scored))
    }

    /// Walks from the worst to the best: all alike, one element after the other from either end, and each by itself beside the best and the
    /// worst. Ends early once nothing is searched for any more, or enough was looked at.
    fn walks(&mut self, see: &mut dyn FnMut(Answers, &Scored) -> bool) {
        let longest = self.samples.iter().map(Vec::len).max().unwrap_or(0);
        let count = self.samples.len();
        let lengths: Vec<usize> = self.samples.iter().map(Vec::len).collect();
        let mut step = |look: &mut Look, level: &dyn Fn(usize) -> usize| -> bool {
            let answers = look.chosen(level);
            match look.at(&answers) {
                Some(scored) => see(answers, &scored),
                None => false,
            }
        };
        for level in 0..longest {
            if !step(self, &|_| level) {
                return;
            }
        }
        for forwards in [true, false] {
            for place in 0..count {
                let at = if forwards { place } else { count - 1 - place };
                for level in 1..lengths[at] {
                    let before = |other: usize| if forwards { other < at } else { other > at };
                    let of = |other: usize| {
                        if other == at {
                            level
                        } else if before(other) {
                            usize::MAX
                        } else {
                            0
                        }
                    };
                    if !step(self, &of) {
                        return;
                    }
                }
            }
        }
        for others in [usize::MAX, 0] {
            for (at, length) in lengths.iter().enumerate() {
                for level in 0..*length {
                    if !step(self, &|other| if other == at { level } else { others }) {
                        return;
                    }
                }
            }
        }
    }
}

/// Values apart from one another, ascending: single ones, and stretches with both their ends.
type Values = Vec<(Exact, Exact)>;

/// What a part can add to a sum, each with the values by which it does.
type Terms = Vec<((Exact, Exact), (Exact, Exact))>;

/// What a score can be.
#[derive(Clone, Debug)]
enum Scope {
    /// Not part of what the team runs.
    Out,
    /// Nothing is known of it.
    Unknown,
    /// One of these, or no value at all where `may_fail`.
    Of { values: Values, may_fail: bool },
}

/// What every score can be if each element that is run has points.
struct Possible<'r> {
    rubric: &'r Rubric,
    answers: Answers,
    elements: Vec<Option<Values>>,
    scores: Vec<Scope>,
}

impl<'r> Possible<'r> {
    /// With `missed`, only of answers with which that element lies outside of the interval.
    fn new(rubric: &'r Rubric, occasion: &Occasion, missed: Option<(usize, &Interval)>) -> Possible<'r> {
        let mut answers = Answers::new(rubric);
        answers.apply(Change::Occasion(occasion.clone()));
        let elements = rubric.elements.iter().enumerate().map(|(at, element)| {
            let values = points_of(element)?;
            Some(match missed {
                Some((missed, must)) if missed == at => values.into_iter().flat_map(|value| outside(value, must)).collect(),
                _ => values,
            })
        });
        let elements = elements.collect();
        let mut possible = Possible { rubric, answers, elements, scores: vec![Scope::Out; rubric.scores.len()] };
        for at in &rubric.score_order {
            possible.scores[*at] = possible.score(&rubric.scores[*at]);
        }
        possible
    }

    /// True if the score lies there with no answers at all.
    fn never(&self, score: usize, wants: &Interval) -> bool {
        matches!(&self.scores[score], Scope::Of { values, .. } if values.iter().all(|(low, high)| wants.misses(low, high)))
    }

    fn is_out(&self, counted: &Counted) -> bool {
        match counted.what {
            Countable::Element(at) => !self.answers.in_play(self.rubric, at),
            Countable::Score(at) => matches!(self.scores[at], Scope::Out),
        }
    }

    fn values(&self, counted: &Counted) -> Option<&Values> {
        match counted.what {
            Countable::Element(at) => self.elements[at].as_ref(),
            Countable::Score(at) => match &self.scores[at] {
                Scope::Of { values, may_fail: false } => Some(values),
                _ => None,
            },
        }
    }

    fn score(&self, score: &Score) -> Scope {
        let run = |parts: &'r [Counted]| -> Vec<&'r Counted> { parts.iter().filter(|part| !self.is_out(part)).collect() };
        // The parts live as long as the rubric, whatever the borrow of the score.
        let Some(score) = self.rubric.scores.iter().find(|other| std::ptr::eq(*other, score)) else { return Scope::Unknown };
        let (above, below) = (run(&score.parts), run(&score.out_of));
        if !score.in_play(&self.answers.occasion.parts) || above.is_empty() {
            return Scope::Out;
        }
        let partly = above.len() < score.parts.len() || below.len() < score.out_of.len();
        self.combined(score, &above, &below, partly).unwrap_or(Scope::Unknown)
    }

    fn combined(&self, score: &Score, above: &[&Counted], below: &[&Counted], partly: bool) -> Option<Scope> {
        let all: Vec<&Values> = above.iter().map(|part| self.values(part)).collect::<Option<_>>()?;
        let of_ends = |parts: &[&Counted]| -> Option<Vec<(Range, Exact)>> {
            parts.iter().map(|part| Some((ends(self.values(part)?), part.weight.clone()))).collect()
        };
        let mut may_fail = score.method == Method::Mode && score.ties == Ties::NoScore;
        let values = match score.method {
            Method::Min | Method::Max | Method::Mode | Method::Median => {
                let mut values: Values = all.iter().flat_map(|values| values.iter().cloned()).collect();
                if score.method == Method::Median && all.len().is_multiple_of(2) {
                    let values_between = halves(&joined(values.clone()))?;
                    values.extend(values_between);
                }
                let (low, high) = range::combined(score.method, &of_ends(above)?, &[]);
                clipped(joined(values), &low?, &high?)
            }
            Method::Ratio => {
                may_fail = true;
                let (low, high) = range::combined(score.method, &of_ends(above)?, &of_ends(below)?);
                vec![(low?, high?)]
            }
            _ => {
                let (sums, under) = self.sums(score, above, partly)?;
                let factor = factor(score, &under)?;
                scaled(sums.last()?, &factor, &Exact::zero())?
            }
        };
        let values = scaled(&values, &score.times, &score.plus)?;
        let values = match score.result_rounding {
            Some((rounding, decimals)) => {
                joined(values.into_iter().map(|(low, high)| (low.round(decimals, rounding), high.round(decimals, rounding))).collect())
            }
            None => values,
        };
        Some(Scope::Of { values, may_fail })
    }

    /// The sums above the line of a method that adds up, after each part; and the sum below the line.
    fn sums(&self, score: &Score, parts: &[&Counted], partly: bool) -> Option<(Vec<Values>, Exact)> {
        let mut sums = vec![vec![(Exact::zero(), Exact::zero())]];
        let mut under = Exact::zero();
        for part in parts {
            let (terms, below) = self.terms(score, part, partly)?;
            under = under.add(&below)?;
            let terms = joined(terms.into_iter().map(|(term, _)| term).collect());
            let sum = added(sums.last()?, &terms)?;
            sums.push(sum);
        }
        Some((sums, under))
    }

    /// What a part can add above the line, each with the values by which it does; and what it adds below.
    fn terms(&self, score: &Score, part: &Counted, partly: bool) -> Option<(Terms, Exact)> {
        let values = self.values(part)?;
        let weight = &part.weight;
        let shares = matches!(score.method, Method::PercentOfMax | Method::PercentOfRange);
        let (least, most, met) = match part.what {
            Countable::Element(at) => {
                let element = &self.rubric.elements[at];
                (element.lowest.as_ref(), element.highest.as_ref(), self.rubric.element_rules[at].met.as_ref())
            }
            Countable::Score(at) => {
                let inner = &self.rubric.scores[at];
                // What is run only in part has other ends.
                let known = !partly && self.rubric.modules.is_empty() && self.rubric.variants.is_empty();
                if shares && !known {
                    return None;
                }
                (inner.lowest.as_ref(), inner.highest.as_ref(), inner.criterion().map(|criterion| &criterion.wants))
            }
        };
        let times = |each: &dyn Fn(&Exact) -> Option<Exact>| {
            values.iter().map(|(low, high)| Some(((each(low)?, each(high)?), (low.clone(), high.clone())))).collect::<Option<Vec<_>>>()
        };
        let met = score.met.as_ref().or(met);
        let counts = |worth: Exact| {
            values
                .iter()
                .flat_map(|value| {
                    met_by(value, met)
                        .into_iter()
                        .map(|is_met| {
                            let term = if is_met { worth.clone() } else { Exact::zero() };
                            ((term.clone(), term), value.clone())
                        })
                        .collect::<Vec<_>>()
                })
                .collect::<Vec<_>>()
        };
        Some(match score.method {
            Method::PercentOfMax => (times(&|value| value.mul(weight))?, most?.mul(weight)?),
            Method::PercentOfRange => (times(&|value| value.sub(least?)?.mul(weight))?, most?.sub(least?)?.mul(weight)?),
            Method::CountMet => (counts(Exact::one()), Exact::one()),
            Method::PercentMet => (counts(weight.clone()), weight.clone()),
            _ => (times(&|value| value.mul(weight))?, weight.clone()),
        })
    }

    /// Points for elements with which a score that adds up has a fitting value; as far as single values go.
    fn build(&self, score: usize, fits: &dyn Fn(&Exact) -> bool) -> Option<Vec<Option<Exact>>> {
        let mut points = vec![None; self.rubric.elements.len()];
        self.build_score(score, fits, &mut points)?;
        Some(points)
    }

    fn build_score(&self, at: usize, fits: &dyn Fn(&Exact) -> bool, points: &mut Vec<Option<Exact>>) -> Option<()> {
        let score = &self.rubric.scores[at];
        let parts: Vec<&Counted> = score.parts.iter().filter(|part| !self.is_out(part)).collect();
        let partly = parts.len() < score.parts.len();
        if matches!(score.method, Method::Min | Method::Max | Method::Median | Method::Mode | Method::Ratio) {
            // All alike.
            let Scope::Of { values, .. } = &self.scores[at] else { return None };
            let (value, _) = values.iter().find(|(value, end)| value == end && fits(value))?;
            let undone = value.sub(&score.plus)?.div(&score.times)?;
            return parts.iter().try_for_each(|part| self.build_part(part, &undone, points));
        }
        let (sums, under) = self.sums(score, &parts, partly)?;
        let factor = factor(score, &under)?;
        let result = |sum: &Exact| {
            let value = sum.mul(&factor)?.mul(&score.times)?.add(&score.plus)?;
            Some(match score.result_rounding {
                Some((rounding, decimals)) => value.round(decimals, rounding),
                None => value,
            })
        };
        let (sum, _) = sums.last()?.iter().find(|(sum, end)| sum == end && result(sum).is_some_and(|value| fits(&value)))?;
        let mut left = sum.clone();
        for (place, part) in parts.iter().enumerate().rev() {
            let (terms, _) = self.terms(score, part, partly)?;
            let before = &sums[place];
            let step = terms.iter().find_map(|((term, end), (value, _))| {
                let rest = left.sub(term).filter(|_| term == end)?;
                before.iter().any(|(low, high)| *low <= rest && rest <= *high).then(|| (rest, value.clone()))
            });
            let (rest, value) = step?;
            left = rest;
            self.build_part(part, &value, points)?;
        }
        Some(())
    }

    fn build_part(&self, part: &Counted, value: &Exact, points: &mut Vec<Option<Exact>>) -> Option<()> {
        match part.what {
            Countable::Score(inner) => self.build_score(inner, &|other| other == value, points),
            Countable::Element(at) => {
                let free = points[at].as_ref().is_none_or(|known| known == value);
                points[at] = Some(value.clone());
                free.then_some(())
            }
        }
    }
}

/// What the sum above the line is multiplied by.
fn factor(score: &Score, under: &Exact) -> Option<Exact> {
    match score.method {
        Method::Sum | Method::CountMet => Some(Exact::one()),
        _ if !under.is_positive() => None,
        Method::PercentOfMax | Method::PercentOfRange | Method::PercentMet => Exact::whole(100).div(under),
        _ => Exact::one().div(under),
    }
}

/// Whether a rule can be kept, and whether it can be missed, somewhere in a stretch.
fn met_by((low, high): &(Exact, Exact), met: Option<&Interval>) -> Vec<bool> {
    let Some(met) = met else { return vec![false] };
    let (kept, missed) = (!met.misses(low, high), !met.covers(low, high));
    [(true, kept), (false, missed)].into_iter().filter(|(_, can)| *can).map(|(is_met, _)| is_met).collect()
}

/// Every number of points that an element can have; a stretch where they are not few. `None` without bound.
fn points_of(element: &Element) -> Option<Values> {
    let beside = [&element.does_not_fit, &element.not_applicable_points].into_iter().flatten();
    if !element.levels.is_empty() {
        return Some(joined(element.levels.iter().chain(beside).map(|level| (level.clone(), level.clone())).collect()));
    }
    let (low, high) = (element.lowest.clone()?, element.highest.clone()?);
    if let (Measure::Number(number), None) = (&element.measure, &element.repeated)
        && number.whole
        && number.bands.list.is_empty()
        && let (Some(from), Some(to)) = (number.min.to_whole(), number.max.as_ref().and_then(Exact::to_whole))
        && to.checked_sub(from).is_some_and(|count| (0..MOST_NUMBERS).contains(&count))
    {
        let numbers = (from..=to).map(|number| (Exact::whole(number), Exact::whole(number)));
        return Some(joined(numbers.chain(beside.map(|points| (points.clone(), points.clone()))).collect()));
    }
    Some(vec![(low, high)])
}

/// What of a stretch lies outside of an interval; the ends of what is left may belong to the interval.
fn outside((low, high): (Exact, Exact), interval: &Interval) -> Values {
    if low == high {
        return if interval.contains(&low) { Vec::new() } else { vec![(low, high)] };
    }
    if interval.misses(&low, &high) {
        return vec![(low, high)];
    }
    let below = interval.low.as_ref().filter(|(end, _)| *end > low).map(|(end, _)| (low.clone(), end.clone()));
    let above = interval.high.as_ref().filter(|(end, _)| *end < high).map(|(end, _)| (end.clone(), high.clone()));
    let touches = |end: &Exact| (!interval.contains(end)).then(|| (end.clone(), end.clone()));
    below.into_iter().chain(above).chain(touches(&low)).chain(touches(&high)).collect()
}

fn ends(values: &Values) -> Range {
    (values.first().map(|(low, _)| low.clone()), values.iter().map(|(_, high)| high).max().cloned())
}

/// In order, and what overlaps as one.
fn joined(mut values: Values) -> Values {
    values.sort();
    let mut found: Values = Vec::with_capacity(values.len());
    for (low, high) in values {
        match found.last_mut() {
            Some((_, end)) if low <= *end => *end = high.max(end.clone()),
            _ => found.push((low, high)),
        }
    }
    found
}

/// Every sum of one of the first and one of the second. Too many are taken as one stretch, which holds them all.
fn added(first: &Values, second: &Values) -> Option<Values> {
    let whole = |values: &Values| ends(values).0.zip(ends(values).1);
    if first.len().saturating_mul(second.len()) > MOST_SUMS {
        let ((low, high), (from, to)) = (whole(first)?, whole(second)?);
        return Some(vec![(low.add(&from)?, high.add(&to)?)]);
    }
    let mut sums = Vec::with_capacity(first.len() * second.len());
    for (low, high) in first {
        for (from, to) in second {
            sums.push((low.add(from)?, high.add(to)?));
        }
    }
    Some(joined(sums))
}

fn scaled(values: &Values, times: &Exact, plus: &Exact) -> Option<Values> {
    let moved = |value: &Exact| value.mul(times)?.add(plus);
    let all = values.iter().map(|(low, high)| {
        let (one, other) = (moved(low)?, moved(high)?);
        Some(if one <= other { (one, other) } else { (other, one) })
    });
    Some(joined(all.collect::<Option<_>>()?))
}

/// The middle of each two.
fn halves(values: &Values) -> Option<Values> {
    scaled(&added(values, values)?, &Exact::one().div(&Exact::whole(2))?, &Exact::zero())
}

fn clipped(values: Values, low: &Exact, high: &Exact) -> Values {
    let inside = values.into_iter().filter(|(from, to)| to >= low && from <= high);
    inside.map(|(from, to)| (from.max(low.clone()), to.min(high.clone()))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rubric(scores: &str, minimum: &str) -> Rubric {
        let element = |id: &str, more: &str| {
            format!(
                r#"{{"id": "{id}", "title": "T", "anchors": [{{"points": 0, "text": "no"}}, {{"points": 2, "text": "partly"}}, {{"points": 4, "text": "yes"}}]{more}}}"#
            )
        };
        let elements = [element("a", minimum), element("b", ""), element("c", "")].join(", ");
        let text =
            format!(r#"{{"format": 1, "id": "r", "edition": "1.0.0", "title": "R", "elements": [{elements}], "scores": [{scores}]}}"#);
        Rubric::parse(&text).unwrap_or_else(|problems| panic!("{problems:?}\n{text}"))
    }

    /// For each band, whether it can be reached: `+`, `-`, or `?`. What can be is held against the engine.
    fn told(rubric: &Rubric) -> String {
        let occasion = trial::usual_occasion(rubric);
        let search = bands(rubric, &occasion);
        assert!(search.looked_at <= MOST_LOOKED_AT);
        let one = |((score, band), can): &((usize, usize), Can)| match can {
            Can::Be(answers) => {
                assert_eq!(Scored::new(rubric, answers).scores[*score].band, Some(*band));
                '+'
            }
            Can::Never => '-',
            Can::Unknown => '?',
        };
        search.found.iter().map(one).collect()
    }

    /// The same, by every set of answers there is.
    fn by_all(rubric: &Rubric) -> String {
        let samples: Vec<Vec<Sample>> = (0..rubric.elements.len()).map(|at| samples_of(rubric, at)).collect();
        let count: usize = samples.iter().map(Vec::len).product();
        let mut seen = vec![vec![false; 9]; rubric.scores.len()];
        for mut number in 0..count {
            let mut answers = Answers::new(rubric);
            for (at, of) in samples.iter().enumerate() {
                answers.apply(Change::Rate(at, Some(of[number % of.len()].rating.clone())));
                number /= of.len();
            }
            for (at, score) in Scored::new(rubric, &answers).scores.iter().enumerate() {
                if let Some(band) = score.band {
                    seen[at][band] = true;
                }
            }
        }
        let each = rubric.scores.iter().enumerate().flat_map(|(at, score)| (0..score.bands.len()).map(move |band| (at, band)));
        each.map(|(score, band)| if seen[score][band] { '+' } else { '-' }).collect()
    }

    #[test]
    fn a_band_is_called_out_of_reach_exactly_where_no_answers_reach_it() {
        let bands = |edges: [&str; 3]| {
            let [one, two, three] = edges;
            format!(
                r#""bands": [{{"id": "p", "label": "P", "less_than": {one}}}, {{"id": "q", "label": "Q", "at_least": {one}, "less_than": {two}}},
                {{"id": "s", "label": "S", "at_least": {two}, "less_than": {three}}}, {{"id": "t", "label": "T", "at_least": {three}}}]"#
            )
        };
        for method in ["sum", "mean", "percent-of-max", "percent-of-range", "count-met", "percent-met", "min", "max", "median", "mode"] {
            for edges in [["1", "3", "5"], ["3", "3.5", "11"], ["0.5", "1", "2.5"], ["34", "50", "99"], ["0.1", "0.5", "1.5"]] {
                let ties = if method == "mode" { r#""ties": "lowest", "# } else { "" };
                let met = if method.ends_with("met") { r#""met": {"at_least": 2}, "# } else { "" };
                let rubric = rubric(&format!(r#"{{"id": "whole", "title": "W", "method": "{method}", {ties}{met}{}}}"#, bands(edges)), "");
                let (told, all) = (told(&rubric), by_all(&rubric));
                // Nothing is claimed that is not so; and with so few elements nothing stays open that adds up.
                for (told, all) in told.chars().zip(all.chars()) {
                    assert!(told == '?' || told == all, "{method} {edges:?}: {told} {all}");
                }
                assert!(method == "mode" || !told.contains('?'), "{method} {edges:?}: {told} {all}");
            }
        }
    }

    #[test]
    fn rounding_and_scores_of_scores_are_taken_into_account() {
        let inner =
            r#"{"id": "i", "title": "I", "method": "mean", "of": ["a", "b"]}, {"id": "j", "title": "J", "method": "mean", "of": ["c"]}"#;
        let outer = |more: &str| {
            format!(
                r#"{inner}, {{"id": "o", "title": "O", "method": "sum", "of_scores": ["i", "j"], {more} "bands": [
            {{"id": "p", "label": "P", "less_than": 6.5}}, {{"id": "q", "label": "Q", "at_least": 6.5, "less_than": 7}}, {{"id": "s", "label": "S", "at_least": 7}}]}}"#
            )
        };
        for more in ["", r#""times": 0.5, "plus": 4.75,"#, r#""result_rounding": "half-up", "result_decimals": 0,"#] {
            let rubric = rubric(&outer(more), "");
            assert_eq!(told(&rubric), by_all(&rubric), "{more}");
        }
    }

    #[test]
    fn a_good_whole_without_a_non_negotiable_is_found_or_ruled_out() {
        let scores = |criterion: &str| {
            format!(r#"{{"id": "whole", "title": "W", "method": "percent-of-range", "criterion": {{"at_least": {criterion}}}}}"#)
        };
        let told = |criterion: &str| {
            let rubric = rubric(&scores(criterion), r#", "minimum": 4"#);
            let search = good_yet_missed(&rubric, &trial::usual_occasion(&rubric)).expect("something is good");
            match &search.found[..] {
                [(0, Can::Be(answers))] => {
                    let scored = Scored::new(&rubric, answers);
                    assert_eq!(scored.elements[0].points, Some(Exact::whole(2)));
                    Some(true)
                }
                [(0, Can::Never)] => Some(false),
                other => panic!("{other:?}"),
            }
        };
        // With the one non-negotiable at 2 of 4 the whole is at most 83.3.
        assert_eq!((told("80"), told("83"), told("84"), told("100")), (Some(true), Some(true), Some(false), Some(false)));
        let nothing = rubric(r#"{"id": "whole", "title": "W", "method": "sum"}"#, r#", "minimum": 4"#);
        assert_eq!(good_yet_missed(&nothing, &trial::usual_occasion(&nothing)), None);
    }
}
