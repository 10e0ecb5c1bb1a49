//! Numbers for people: rounded once, here, and never so that what is shown contradicts a verdict.
//!
//! In: an exact number, how it is rounded, and the intervals by which it is judged. Out: its digits and its words.

use crate::number::{Exact, MOST_DECIMALS, Rounding};
use crate::report::context::Context;
use crate::report::judged::Judged;
use crate::report::unit::points_unit;
use crate::rubric::{Interval, Score};
use crate::words::sentences::{Bounds, ReportWords};

/// A number as digits and as words.
pub struct Shown {
    /// The decimal, with as many digits as it takes.
    pub value: String,
    /// "4.18", or "just under 70".
    pub words: String,
}

/// Rounds a number to be shown. Where the rounded number would lie on the other side of an edge than the exact one (worked
/// case F3: 69.96 beside a criterion of 70), more digits are given, and the words name the edge.
pub fn shown(value: &Exact, decimals: usize, rounding: Rounding, judged_by: &[&Interval], words: ReportWords) -> Shown {
    let crosses = |rounded: &Exact| judged_by.iter().find(|interval| interval.contains(rounded) != interval.contains(value));
    let rounded = &value.round(decimals, rounding);
    let Some(crossed) = crosses(rounded) else {
        return Shown { value: value.fixed(decimals, rounding), words: value.short(decimals, rounding) };
    };
    let (least, most) = (value.min(rounded), value.max(rounded));
    let ends = [&crossed.low, &crossed.high];
    let edge = ends.into_iter().flatten().map(|(end, _)| end).find(|end| least <= *end && *end <= most).unwrap_or(rounded);
    let finer = (decimals + 1..=MOST_DECIMALS).find(|decimals| crosses(&value.round(*decimals, rounding)).is_none());
    // Six digits that still cross are cut towards the exact number.
    let away = if value < edge { Rounding::Floor } else { Rounding::Ceil };
    let digits = finer.map_or_else(|| value.fixed(MOST_DECIMALS, away), |decimals| value.fixed(decimals, rounding));
    Shown { value: digits, words: words.just(value < edge, &plain(edge)) }
}

/// A number as written in a file, or with two decimals where it has no end.
pub fn plain(value: &Exact) -> String {
    let whole = value.short(MOST_DECIMALS, Rounding::HalfUp);
    match value.round(MOST_DECIMALS, Rounding::HalfUp) == *value {
        true => whole,
        false => value.short(2, Rounding::HalfUp),
    }
}

/// An interval in words, made by a sentence; `unit` follows each number.
pub fn in_words(interval: &Interval, unit: &str, sentence: &dyn Fn(Bounds) -> String) -> String {
    let text = |end: &Option<(Exact, bool)>| end.as_ref().map(|(end, _)| plain(end) + unit).unwrap_or_default();
    let (low, high) = (text(&interval.low), text(&interval.high));
    let inside = |end: &Option<(Exact, bool)>| end.as_ref().map(|(_, inside)| *inside);
    sentence(match (inside(&interval.low), inside(&interval.high)) {
        (None, None) => Bounds::Any,
        (Some(true), None) => Bounds::AtLeast(&low),
        (Some(false), None) => Bounds::Above(&low),
        (None, Some(true)) => Bounds::AtMost(&high),
        (None, Some(false)) => Bounds::Below(&high),
        (Some(true), Some(true)) if low == high => Bounds::Exactly(&low),
        (Some(true), Some(true)) => Bounds::FromTo(&low, &high),
        (Some(true), Some(false)) => Bounds::FromBelow(&low, &high),
        (Some(false), Some(true)) => Bounds::AboveTo(&low, &high),
        (Some(false), Some(false)) => Bounds::Between(&low, &high),
    })
}

/// A value of a score for people, judged by its bands, criteria and target, and by what else is handed in; `unit` follows the number.
pub fn score_shown<'r>(
    score: &'r Score,
    value: &Exact,
    mut judged_by: Vec<&'r Interval>,
    stage: Option<usize>,
    unit: &str,
    words: ReportWords,
) -> Shown {
    judged_by.extend(score.bands.iter().map(|band| &band.interval));
    judged_by.extend(score.criteria.iter().map(|criterion| &criterion.wants));
    judged_by.extend(score.target_in(stage));
    let shown = shown(value, score.decimals, score.rounding, &judged_by, words);
    Shown { words: shown.words + unit, ..shown }
}

impl Context<'_> {
    /// The points of an element, for people.
    pub fn points(&self, element: usize, points: &Exact) -> Shown {
        let part = &self.rubric.elements[element];
        let mut judged_by = self.judgements.of(Judged::Points(element));
        judged_by.extend(part.must.as_ref());
        judged_by.extend(part.target_in(self.answers.occasion.stage));
        judged_by.extend(self.rubric.element_rules[element].met.as_ref());
        let ends = points.round(MOST_DECIMALS, Rounding::HalfUp) == *points;
        let decimals = if ends { digits_of(points) } else { 2 };
        let shown = shown(points, decimals, Rounding::HalfUp, &judged_by, self.sentences);
        Shown { words: shown.words + &points_unit(part, self.language), ..shown }
    }

    /// What must hold, in words: "needs at least 4".
    pub fn needs(&self, interval: &Interval, unit: &str) -> String {
        self.sentences.needs(&self.bounds(interval, unit))
    }

    /// Where something lies, in words: "at least 60 and below 80".
    pub fn bounds(&self, interval: &Interval, unit: &str) -> String {
        in_words(interval, unit, &|bounds| self.sentences.bounds(bounds))
    }
}

/// How many digits a decimal has after the point.
fn digits_of(value: &Exact) -> usize {
    let text = value.short(MOST_DECIMALS, Rounding::HalfUp);
    text.split_once('.').map_or(0, |(_, part)| part.len())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[track_caller]
    fn check(value: &str, decimals: usize, rounding: Rounding, low: &str, digits: &str, words: &str) {
        let exact = |text: &str| Exact::parse(text).expect("a number");
        let interval = Interval::at_least(exact(low));
        let found = shown(&exact(value), decimals, rounding, &[&interval], ReportWords(Language::En));
        assert_eq!((found.value.as_str(), found.words.as_str()), (digits, words), "{value}");
    }

    #[test]
    fn what_is_shown_never_contradicts_a_verdict() {
        check("69.96", 1, Rounding::HalfUp, "70", "69.96", "just under 70");
        check("69.94", 1, Rounding::HalfUp, "70", "69.9", "69.9");
        check("70", 1, Rounding::HalfUp, "70", "70.0", "70");
        check("70.04", 1, Rounding::HalfUp, "70.01", "70.04", "just over 70.01");
        check("139999999/2000000", 1, Rounding::HalfUp, "70", "69.999999", "just under 70");
        check("209999999/3000000", 0, Rounding::HalfUp, "70", "69.999999", "just under 70");
        check("117/28", 2, Rounding::HalfUp, "4", "4.18", "4.18");
    }
}
