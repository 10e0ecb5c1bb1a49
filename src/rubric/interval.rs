//! An interval of numbers, and which of several stands in a stage.
//!
//! In: numbers. Out: what lies within, and what does not.

use crate::number::Exact;

pub(super) fn target_in<'t>(targets: &'t [(usize, Interval)], general: Option<&'t Interval>, stage: Option<usize>) -> Option<&'t Interval> {
    let Some(stage) = stage else { return general };
    let of_stage = targets.iter().filter(|(at, _)| *at <= stage).max_by_key(|(at, _)| *at).map(|(_, target)| target);
    of_stage.or(if targets.is_empty() { general } else { None })
}

/// An interval of numbers, each end in, out or absent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Interval {
    /// The lower end and whether it belongs to the interval.
    pub low: Option<(Exact, bool)>,
    /// The upper end and whether it belongs to the interval.
    pub high: Option<(Exact, bool)>,
}

impl Interval {
    /// This number and all above.
    pub fn at_least(low: Exact) -> Interval {
        Interval { low: Some((low, true)), high: None }
    }

    /// This number and all below.
    pub fn at_most(high: Exact) -> Interval {
        Interval { low: None, high: Some((high, true)) }
    }

    /// True if the number lies in the interval.
    pub fn contains(&self, value: &Exact) -> bool {
        self.low.as_ref().is_none_or(|(low, inside)| value > low || (*inside && value == low))
            && self.high.as_ref().is_none_or(|(high, inside)| value < high || (*inside && value == high))
    }

    /// True if no number of a closed range lies in the interval.
    pub fn misses(&self, lowest: &Exact, highest: &Exact) -> bool {
        self.misses_between(Some(lowest), Some(highest))
    }

    /// True if no number of a closed range lies in the interval; `None` is an end without bound.
    pub fn misses_between(&self, lowest: Option<&Exact>, highest: Option<&Exact>) -> bool {
        let below = |(low, inside): &(Exact, bool)| highest.is_some_and(|highest| highest < low || (!inside && highest == low));
        let above = |(high, inside): &(Exact, bool)| lowest.is_some_and(|lowest| lowest > high || (!inside && lowest == high));
        self.low.as_ref().is_some_and(below) || self.high.as_ref().is_some_and(above)
    }

    /// True if every number of this interval lies in the other.
    pub fn within(&self, other: &Interval) -> bool {
        let low = match (&self.low, &other.low) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some((own, inside)), Some((end, with))) => own > end || (own == end && (*with || !inside)),
        };
        let high = match (&self.high, &other.high) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some((own, inside)), Some((end, with))) => own < end || (own == end && (*with || !inside)),
        };
        low && high
    }

    /// True if every number of a closed range lies in the interval.
    pub fn covers(&self, lowest: &Exact, highest: &Exact) -> bool {
        self.contains(lowest) && self.contains(highest)
    }
}
