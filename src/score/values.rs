//! The numbers to reach: what would have to be entered for an element to have certain points.
//!
//! In: an element and the points it should have. Out: the intervals of its number, percentage, quotient or count that give them, exactly;
//! and out of a known total, the counts that do. A scale has none: its levels have words of their own.

use crate::number::{Exact, Rounding};
use crate::order;
use crate::rubric::{CountedAs, Element, Interval, Measure, PointBands};
use crate::score::points::banded;

/// The values that give points in an interval, ascending and apart from one another; none if no value does. `None` where points do
/// not follow from one value: a scale, several ratings, components that a band asks for.
pub fn values_for(element: &Element, wants: &Interval) -> Option<Vec<Interval>> {
    if element.repeated.is_some() {
        return None;
    }
    let range = range(element)?;
    let fits = |value: &Exact| banded(range.bands, value, element.better, &[]).is_ok_and(|points| wants.contains(&points));
    let mut found: Vec<Interval> = Vec::new();
    let mut joins = false;
    for part in parts(&range, &[wants]) {
        match range.inside(&part) {
            // Between two whole numbers there is nothing that could be entered, and so no gap.
            None => {}
            Some(value) if !fits(&value) => joins = false,
            Some(_) => {
                match found.last_mut().filter(|_| joins) {
                    Some(last) => last.high = part.high,
                    None => found.push(part),
                }
                joins = true;
            }
        }
    }
    Some(found.into_iter().map(|interval| range.told(interval)).collect())
}

/// Numbers or percentages that can be entered, ascending, with the points each gives: one for every way in which the bands, and intervals
/// for the number itself, can come out. None for a scale or checklist, and where several ratings are taken together.
pub fn samples(element: &Element, judged_by: &[&Interval]) -> Vec<(Exact, Exact)> {
    let entered = matches!(element.measure, Measure::Number(_) | Measure::Ratio(_)) && element.repeated.is_none();
    let Some(range) = range(element).filter(|_| entered) else { return Vec::new() };
    let values = parts(&range, judged_by).into_iter().filter_map(|part| range.inside(&part));
    values.filter_map(|value| Some((value.clone(), banded(range.bands, &value, element.better, &[]).ok()?))).collect()
}

/// The counts out of a total that give a value in an interval, where all of them are `hundred`: 100 for a percentage, 1 for a quotient.
/// With `whole`, only whole counts; with `capped`, none above the total. `None` if no count does.
pub fn counts_for(wants: &Interval, total: &Exact, hundred: &Exact, whole: bool, capped: bool) -> Option<Interval> {
    let count = |end: &Option<(Exact, bool)>| match end {
        Some((end, inside)) => Some(Some((end.mul(total)?.div(hundred)?, *inside))),
        None => Some(None),
    };
    let counts = Interval { low: count(&wants.low)?, high: count(&wants.high)? };
    let counts = if whole { whole_ends(&counts) } else { counts };
    let low = counts.low.clone().map_or(Exact::zero(), |(low, _)| low);
    let missed = counts.high.as_ref().is_some_and(|(high, _)| *high < low) || (capped && low > *total);
    // "At least 24 of 24" is all of them.
    let all = Some((total.clone(), true));
    (!missed).then_some(if capped && counts.low == all { Interval { low: all.clone(), high: all } } else { counts })
}

/// The interval that lies nearest to a value.
pub fn nearest<'i>(intervals: &'i [Interval], value: &Exact) -> Option<&'i Interval> {
    let distance = |interval: &Interval| {
        let ends = [&interval.low, &interval.high];
        ends.into_iter().flatten().filter_map(|(end, _)| Some(end.sub(value)?.abs())).min().unwrap_or_else(Exact::zero)
    };
    intervals.iter().min_by_key(|interval| (!interval.contains(value), distance(interval)))
}

/// What can be entered, and what it scores.
struct Range<'e> {
    low: Exact,
    high: Option<Exact>,
    whole: bool,
    bands: &'e PointBands,
}

fn range(element: &Element) -> Option<Range<'_>> {
    match &element.measure {
        Measure::Scale(_) => None,
        Measure::Number(number) => {
            Some(Range { low: number.min.clone(), high: number.max.clone(), whole: number.whole, bands: &number.bands })
        }
        Measure::Ratio(ratio) => Some(Range { low: Exact::zero(), high: ratio.max.clone(), whole: false, bands: &ratio.bands }),
        Measure::Checklist(list) => {
            let all = list.components.iter().try_fold(Exact::zero(), |sum, component| sum.add(&component.weight))?;
            let (high, whole) = match list.counted_as {
                CountedAs::Percent => (Exact::whole(100), false),
                CountedAs::Count => (all, list.components.iter().all(|component| component.weight.is_whole())),
            };
            let free = list.bands.list.iter().all(|band| band.with.is_empty());
            free.then_some(Range { low: Exact::zero(), high: Some(high), whole, bands: &list.bands })
        }
    }
}

impl Range<'_> {
    /// A value of the interval that can be entered.
    fn inside(&self, part: &Interval) -> Option<Exact> {
        let part = if self.whole { whole_ends(part) } else { part.clone() };
        let value = match (&part.low, &part.high) {
            (Some((low, true)), _) => low.clone(),
            (Some((low, false)), Some((high, _))) => low.add(high)?.div(&Exact::whole(2))?,
            (Some((low, false)), None) => low.add(&Exact::one())?,
            (None, _) => return None,
        };
        part.contains(&value).then_some(value)
    }

    /// The interval as people are told it: whole numbers have whole ends, and an end that nothing could pass is left out.
    fn told(&self, interval: Interval) -> Interval {
        let interval = if self.whole { whole_ends(&interval) } else { interval };
        let Interval { low, high } = interval;
        if low == high {
            return Interval { low, high };
        }
        Interval { low: low.filter(|(low, _)| *low > self.low), high: high.filter(|(high, _)| self.high.as_ref() != Some(high)) }
    }
}

/// The range cut where its points could change: at each of the ends, and between them.
fn parts(range: &Range, wants: &[&Interval]) -> Vec<Interval> {
    let judged = range.bands.list.iter().map(|band| &band.interval).chain(wants.iter().copied());
    let mut cuts: Vec<Exact> = judged.flat_map(|interval| [&interval.low, &interval.high]).flatten().map(|(end, _)| end.clone()).collect();
    if range.bands.rounding.is_some() {
        // A value is rounded to a whole number before it is looked up: it changes sides at a half or a whole near the end.
        let half = Exact::one().div(&Exact::whole(2)).unwrap_or_else(Exact::one);
        let around = |end: &Exact| {
            let floor = end.round(0, Rounding::Floor);
            (-2..=4).filter_map(|halves| floor.add(&half.mul(&Exact::whole(halves))?)).collect::<Vec<Exact>>()
        };
        cuts = cuts.iter().flat_map(around).collect();
    }
    cuts.retain(|cut| *cut > range.low && range.high.as_ref().is_none_or(|high| cut < high));
    let mut cuts = order::sorted(cuts, &|one, other| one.cmp(other));
    cuts.dedup();
    let high = range.high.clone().filter(|high| *high > range.low);
    let cuts: Vec<Exact> = [range.low.clone()].into_iter().chain(cuts).chain(high).collect();
    let end = |cut: &Exact, inside: bool| Some((cut.clone(), inside));
    let mut parts: Vec<Interval> = Vec::new();
    for (at, cut) in cuts.iter().enumerate() {
        parts.push(Interval { low: end(cut, true), high: end(cut, true) });
        let next = cuts.get(at + 1);
        if next.is_some() || range.high.is_none() {
            parts.push(Interval { low: end(cut, false), high: next.and_then(|next| end(next, false)) });
        }
    }
    parts
}

/// The whole numbers of an interval; it is empty where the lower end has passed the upper.
fn whole_ends(interval: &Interval) -> Interval {
    let inwards = |end: &Option<(Exact, bool)>, rounding: Rounding, step: i128| {
        let (end, inside) = end.as_ref()?;
        let whole = end.round(0, rounding);
        let whole = if !inside && whole == *end { whole.add(&Exact::whole(step)).unwrap_or(whole) } else { whole };
        Some((whole, true))
    };
    Interval { low: inwards(&interval.low, Rounding::Ceil, 1), high: inwards(&interval.high, Rounding::Floor, -1) }
}
