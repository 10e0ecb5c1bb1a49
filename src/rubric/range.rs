//! The lowest and highest a score can be once everything is rated, by interval arithmetic.
//!
//! In: the ranges of the parts. Out: the range of the score, or `None` at an end without bound.

use crate::number::{Exact, Rounding};
use crate::order;
use crate::rubric::Method;

/// A closed range; an end is `None` where there is no bound.
pub type Range = (Option<Exact>, Option<Exact>);

/// The range of a score before `times` and `plus`.
pub fn combined(method: Method, parts: &[(Range, Exact)], out_of: &[(Range, Exact)]) -> Range {
    let weight = |parts: &[(Range, Exact)]| parts.iter().try_fold(Exact::ZERO, |sum, (_, weight)| sum.add(*weight));
    let total =
        |end: fn(&Range) -> Option<Exact>| parts.iter().try_fold(Exact::ZERO, |sum, (range, weight)| sum.add(end(range)?.mul(*weight)?));
    let (low, high) = (total(|range| range.0), total(|range| range.1));
    let hundred = Exact::whole(100);
    match method {
        Method::Sum => (low, high),
        Method::Mean | Method::MeanOfDomains => {
            let weight = weight(parts);
            let mean = |sum: Option<Exact>| sum?.div(weight?);
            (mean(low), mean(high))
        }
        Method::PercentOfMax => {
            let whole = high.filter(|high| *high > Exact::ZERO);
            (low.zip(whole).and_then(|(low, whole)| low.mul(hundred)?.div(whole)), Some(hundred))
        }
        Method::PercentOfRange | Method::PercentMet => (Some(Exact::ZERO), Some(hundred)),
        Method::CountMet => (Some(Exact::ZERO), Some(Exact::whole(parts.len() as i128))),
        Method::Min => (least(parts.iter().map(|part| part.0.0)), least(parts.iter().map(|part| part.0.1))),
        Method::Max => (most(parts.iter().map(|part| part.0.0)), most(parts.iter().map(|part| part.0.1))),
        Method::Mode => (least(parts.iter().map(|part| part.0.0)), most(parts.iter().map(|part| part.0.1))),
        Method::Median => (median(parts.iter().map(|part| part.0.0)), median(parts.iter().map(|part| part.0.1))),
        Method::Ratio => {
            let below = |end: fn(&Range) -> Option<Exact>| {
                out_of.iter().try_fold(Exact::ZERO, |sum, (range, weight)| sum.add(end(range)?.mul(*weight)?))
            };
            let (least, most) = (below(|range| range.0), below(|range| range.1));
            // With nothing below the line there is no ratio, so a lowest of 0 there bounds nothing.
            let above_zero = |value: Option<Exact>| value.filter(|value| *value > Exact::ZERO);
            let lowest = match low {
                Some(low) if low >= Exact::ZERO => most.map_or(Some(Exact::ZERO), |most| low.div(most)),
                _ => None,
            };
            (lowest, high.zip(above_zero(least)).and_then(|(high, least)| high.div(least)))
        }
    }
}

/// The range after `times` and `plus`; a negative factor turns it round.
pub fn moved((low, high): Range, times: Exact, plus: Exact) -> Range {
    let move_end = |end: Option<Exact>| end?.mul(times)?.add(plus);
    match times.is_negative() {
        true => (move_end(high), move_end(low)),
        false => (move_end(low), move_end(high)),
    }
}

/// The range after the result itself is rounded.
pub fn rounded((low, high): Range, rounding: Option<(Rounding, usize)>) -> Range {
    let end = |end: Option<Exact>| end.map(|end| rounding.map_or(end, |(rounding, decimals)| end.round(decimals, rounding)));
    (end(low), end(high))
}

fn least(ends: impl Iterator<Item = Option<Exact>>) -> Option<Exact> {
    ends.collect::<Option<Vec<_>>>()?.into_iter().min()
}

fn most(ends: impl Iterator<Item = Option<Exact>>) -> Option<Exact> {
    ends.collect::<Option<Vec<_>>>()?.into_iter().max()
}

/// The middle value, or the mean of the two middle ones.
pub fn median(ends: impl Iterator<Item = Option<Exact>>) -> Option<Exact> {
    let mut values = ends.collect::<Option<Vec<_>>>()?;
    values = order::sorted(values, &|one, other| one.cmp(other));
    let middle = values.len() / 2;
    match values.len() {
        0 => None,
        length if length % 2 == 1 => Some(values[middle]),
        _ => values[middle - 1].add(values[middle])?.div(Exact::whole(2)),
    }
}
