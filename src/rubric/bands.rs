//! Whether bands leave gaps, overlap, or cannot be reached.
//!
//! In: intervals and the range of values. Out: the gaps and overlaps as facts, for the checker.

use crate::number::Exact;
use crate::order;
use crate::problem::Fact;
use crate::rubric::Interval;

/// What is between two bands.
#[derive(Debug, PartialEq, Eq)]
pub enum Flaw {
    /// Values that no band holds.
    Gap(Fact),
    /// Values that more than one band holds.
    Overlap(Fact),
}

/// The flaws between neighbouring bands, from the lowest. With `whole`, only whole numbers count.
pub fn flaws(intervals: &[&Interval], whole: bool) -> Vec<Flaw> {
    let sorted = order::sorted(intervals.to_vec(), &|one, other| low_order(one, other));
    let mut flaws = Vec::new();
    let mut reached: Option<&Interval> = None;
    for band in sorted {
        if let Some(before) = reached {
            flaws.extend(between(before, band, whole));
        }
        let further = reached.is_none_or(|before| high_order(before, band).is_lt());
        if further {
            reached = Some(band);
        }
    }
    flaws
}

/// The ends of a range that no band holds.
pub fn uncovered(intervals: &[&Interval], lowest: Option<&Exact>, highest: Option<&Exact>) -> Vec<Fact> {
    let held = |value: &Exact| intervals.iter().any(|interval| interval.contains(value));
    let first = intervals.iter().min_by(|a, b| low_order(a, b)).and_then(|interval| interval.low.as_ref());
    let last = intervals.iter().max_by(|a, b| high_order(a, b)).and_then(|interval| interval.high.as_ref());
    let mut ends = Vec::new();
    if let (Some((first, inside)), Some(lowest)) = (first, lowest)
        && !held(lowest)
        && lowest <= first
    {
        ends.push(match lowest == first {
            true => Fact::GapExactly { value: written(first) },
            false if *inside => Fact::GapFromBelow { low: written(lowest), high: written(first) },
            false => Fact::GapFromTo { low: written(lowest), high: written(first) },
        });
    }
    if let Some((last, inside)) = last {
        let open = highest.is_none_or(|highest| !held(highest) && highest >= last);
        if open {
            let value = written(last);
            ends.push(if *inside { Fact::GapAbove { value } } else { Fact::GapAtLeast { value } });
        }
    }
    ends
}

/// True if a whole number lies in the interval and the range.
pub fn holds_whole(interval: &Interval, lowest: &Exact, highest: &Exact) -> bool {
    let low = match &interval.low {
        Some((low, inside)) => first_whole(low, *inside).max(first_whole(lowest, true)),
        None => first_whole(lowest, true),
    };
    interval.contains(&low) && low <= *highest
}

fn between(before: &Interval, after: &Interval, whole: bool) -> Option<Flaw> {
    let ((high, high_inside), (low, low_inside)) = match (&before.high, &after.low) {
        (Some(high), Some(low)) => (high, low),
        // An end without bound reaches past everything beside it.
        _ => return Some(Flaw::Overlap(overlap(before, after))),
    };
    if whole {
        let one = Exact::one();
        let (last, first) = (last_whole(high, *high_inside), first_whole(low, *low_inside));
        let step = first.sub(&last)?;
        return match step {
            step if step == one => None,
            step if step > one => {
                let (from, to) = (last.add(&one)?, first.sub(&one)?);
                Some(Flaw::Gap(match from == to {
                    true => Fact::GapOf { value: from.to_string() },
                    false => Fact::GapFromTo { low: from.to_string(), high: to.to_string() },
                }))
            }
            _ => Some(Flaw::Overlap(overlap(before, after))),
        };
    }
    if high < low {
        return Some(Flaw::Gap(Fact::GapBetween { low: written(high), high: written(low) }));
    }
    match (high == low, *high_inside, *low_inside) {
        (true, false, false) => Some(Flaw::Gap(Fact::GapExactly { value: written(high) })),
        (true, true, false) | (true, false, true) => None,
        _ => Some(Flaw::Overlap(overlap(before, after))),
    }
}

fn overlap(before: &Interval, after: &Interval) -> Fact {
    let high = match high_order(before, after) {
        std::cmp::Ordering::Less => &before.high,
        _ => &after.high,
    };
    match (&after.low, high) {
        (Some((low, _)), Some((high, _))) if low == high => Fact::OverlapExactly { value: written(low) },
        (Some((low, _)), Some((high, _))) => Fact::OverlapFromTo { low: written(low), high: written(high) },
        (Some((low, _)), None) => Fact::OverlapFrom { low: written(low) },
        (None, Some((high, _))) => Fact::OverlapUpTo { high: written(high) },
        (None, None) => Fact::OverlapAll,
    }
}

/// A number as people write it.
pub fn written(number: &Exact) -> String {
    number.typed()
}

fn first_whole(low: &Exact, inside: bool) -> Exact {
    let ceil = low.round(0, crate::number::Rounding::Ceil);
    if !inside && ceil == *low { ceil.add(&Exact::one()).unwrap_or(ceil) } else { ceil }
}

fn last_whole(high: &Exact, inside: bool) -> Exact {
    let floor = high.round(0, crate::number::Rounding::Floor);
    if !inside && floor == *high { floor.sub(&Exact::one()).unwrap_or(floor) } else { floor }
}

/// By lower end: no bound first, then by number, an included end before an excluded one.
pub fn low_order(a: &Interval, b: &Interval) -> std::cmp::Ordering {
    fn key(interval: &Interval) -> Option<(&Exact, bool)> {
        interval.low.as_ref().map(|(low, inside)| (low, !inside))
    }
    key(a).cmp(&key(b)).then_with(|| high_order(a, b))
}

fn high_order(a: &Interval, b: &Interval) -> std::cmp::Ordering {
    match (&a.high, &b.high) {
        (None, None) => std::cmp::Ordering::Equal,
        (None, Some(_)) => std::cmp::Ordering::Greater,
        (Some(_), None) => std::cmp::Ordering::Less,
        (Some(a), Some(b)) => a.cmp(b),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn within(low: &str, high: &str) -> Interval {
        let exact = |text| Exact::parse(text).expect("a number");
        Interval { low: Some((exact(low), true)), high: Some((exact(high), true)) }
    }

    #[test]
    fn printed_caseload_bands_leave_gaps_unless_whole_numbers_are_meant() {
        let bands = [within("0", "20"), within("21", "25"), within("26", "30"), within("31", "40")];
        let bands: Vec<&Interval> = bands.iter().collect();
        let gap = |from: &str, to: &str| Flaw::Gap(Fact::GapBetween { low: from.into(), high: to.into() });
        assert_eq!(flaws(&bands, false), [gap("20", "21"), gap("25", "26"), gap("30", "31")]);
        assert_eq!(flaws(&bands, true), []);
        assert_eq!(uncovered(&bands, Some(&Exact::zero()), None), [Fact::GapAbove { value: "40".into() }]);
    }

    #[test]
    fn touching_bands_overlap_in_one_point() {
        let bands = [within("25", "50"), within("50", "100")];
        let bands: Vec<&Interval> = bands.iter().collect();
        assert_eq!(flaws(&bands, false), [Flaw::Overlap(Fact::OverlapExactly { value: "50".into() })]);
    }

    #[test]
    fn a_band_inside_another_overlaps_it() {
        let bands = [within("0", "100"), within("20", "30"), within("100.5", "101")];
        let bands: Vec<&Interval> = bands.iter().collect();
        assert_eq!(
            flaws(&bands, false),
            [
                Flaw::Overlap(Fact::OverlapFromTo { low: "20".into(), high: "30".into() }),
                Flaw::Gap(Fact::GapBetween { low: "100".into(), high: "100.5".into() })
            ]
        );
    }
}
