//! The lowest and highest a score can be once everything is rated, by interval arithmetic.
//!
//! In: the ranges of the parts. Out: the range of the score, or `None` at an end without bound.

use crate::number::{Exact, Rounding};
use crate::order;
use crate::rubric::{Method, PointBand, PointBands};

/// A closed range; an end is `None` where there is no bound.
pub type Range = (Option<Exact>, Option<Exact>);

/// The range of a score before `times` and `plus`.
pub fn combined(method: Method, parts: &[(Range, Exact)], out_of: &[(Range, Exact)]) -> Range {
    let weight = |parts: &[(Range, Exact)]| parts.iter().try_fold(Exact::zero(), |sum, (_, weight)| sum.add(weight));
    let total = |parts: &[(Range, Exact)], end: fn(&Range) -> &Option<Exact>| {
        parts.iter().try_fold(Exact::zero(), |sum, (range, weight)| sum.add(&end(range).as_ref()?.mul(weight)?))
    };
    let (low, high) = (total(parts, |range| &range.0), total(parts, |range| &range.1));
    let (lows, highs) = (|| parts.iter().map(|part| part.0.0.as_ref()), || parts.iter().map(|part| part.0.1.as_ref()));
    let hundred = Exact::whole(100);
    match method {
        Method::Sum => (low, high),
        Method::Mean | Method::MeanOfDomains => {
            let weight = weight(parts);
            let mean = |sum: Option<Exact>| sum?.div(weight.as_ref()?);
            (mean(low), mean(high))
        }
        Method::PercentOfMax => {
            let whole = high.filter(Exact::is_positive);
            (low.zip(whole).and_then(|(low, whole)| low.mul(&hundred)?.div(&whole)), Some(hundred))
        }
        Method::PercentOfRange | Method::PercentMet => (Some(Exact::zero()), Some(hundred)),
        Method::CountMet => (Some(Exact::zero()), Some(Exact::whole(parts.len() as i128))),
        Method::Min => (least(lows()), least(highs())),
        Method::Max => (most(lows()), most(highs())),
        Method::Mode => (least(lows()), most(highs())),
        Method::Median => (median(lows()), median(highs())),
        Method::Ratio => quotient((low, high), (total(out_of, |range| &range.0), total(out_of, |range| &range.1))),
    }
}

/// The range of one sum over another.
pub fn quotient((low, high): Range, (least, most): Range) -> Range {
    // With nothing below the line there is no ratio, so a lowest of 0 there bounds nothing. Below nought, more below the line is nearer to it.
    let (least, most) = (least.filter(Exact::is_positive), most.filter(Exact::is_positive));
    let over_most = |over: Exact| most.as_ref().map_or(Some(Exact::zero()), |most| over.div(most));
    let over_least = |over: Exact| over.div(least.as_ref()?);
    (
        low.and_then(|low| if low.is_negative() { over_least(low) } else { over_most(low) }),
        high.and_then(|high| if high.is_negative() { over_most(high) } else { over_least(high) }),
    )
}

/// The range after `times` and `plus`; a negative factor turns it round.
pub fn moved((low, high): Range, times: &Exact, plus: &Exact) -> Range {
    let move_end = |end: Option<Exact>| end?.mul(times)?.add(plus);
    match times.is_negative() {
        true => (move_end(high), move_end(low)),
        false => (move_end(low), move_end(high)),
    }
}

/// The range after the result itself is rounded.
pub fn rounded((low, high): Range, rounding: Option<(Rounding, usize)>) -> Range {
    let end = |end: Option<Exact>| match (end, rounding) {
        (Some(end), Some((rounding, decimals))) => Some(end.round(decimals, rounding)),
        (end, _) => end,
    };
    (end(low), end(high))
}

/// The range after a table has turned the result into points: from the fewest to the most of what can still be read from it.
pub fn tabled((low, high): Range, points: &PointBands) -> Range {
    if points.list.is_empty() {
        return (low, high);
    }
    let can_be = |band: &&PointBand| !band.interval.misses_between(low.as_ref(), high.as_ref());
    let can_score = || points.list.iter().filter(can_be).map(|band| &band.points);
    (can_score().min().cloned(), can_score().max().cloned())
}

/// The lowest, unless one of them has no bound.
pub fn least<'e>(ends: impl Iterator<Item = Option<&'e Exact>>) -> Option<Exact> {
    ends.collect::<Option<Vec<_>>>()?.into_iter().min().cloned()
}

/// The highest, unless one of them has no bound.
pub fn most<'e>(ends: impl Iterator<Item = Option<&'e Exact>>) -> Option<Exact> {
    ends.collect::<Option<Vec<_>>>()?.into_iter().max().cloned()
}

/// The middle value, or the mean of the two middle ones.
pub fn median<'e>(ends: impl Iterator<Item = Option<&'e Exact>>) -> Option<Exact> {
    let mut values = ends.collect::<Option<Vec<_>>>()?;
    values = order::sorted(values, &|one, other| one.cmp(other));
    let middle = values.len() / 2;
    match values.len() {
        0 => None,
        length if length % 2 == 1 => Some(values[middle].clone()),
        _ => values[middle - 1].add(values[middle])?.div(&Exact::whole(2)),
    }
}
