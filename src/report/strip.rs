//! The strip: scores and elements on a horizontal scale, in thousandths of its length.
//!
//! In: a range, edges and values. Out: [`Strip`]s to be drawn. A scale without bounds has no strip.

use crate::number::{Exact, Rounding};
use crate::report::context::Context;
use crate::report::facts::Strip;
use crate::report::show::plain;
use crate::rubric::Interval;

/// A scale with both ends.
#[derive(Clone)]
pub struct Line<'r> {
    low: &'r Exact,
    length: Exact,
    high: &'r Exact,
}

impl<'r> Line<'r> {
    /// The line from the lowest to the highest, if it has a length.
    pub fn new(lowest: &'r Option<Exact>, highest: &'r Option<Exact>) -> Option<Line<'r>> {
        let (low, high) = lowest.as_ref().zip(highest.as_ref())?;
        let length = high.sub(low).filter(Exact::is_positive)?;
        Some(Line { low, length, high })
    }

    /// Where a value lies, in thousandths; values outside lie at the ends.
    pub fn place(&self, value: &Exact) -> Option<u16> {
        let thousandths = value.sub(self.low)?.mul(&Exact::whole(1000))?.div(&self.length)?;
        let whole = thousandths.round(0, Rounding::HalfUp).to_whole()?;
        u16::try_from(whole.clamp(0, 1000)).ok()
    }

    /// The end of an interval that has to be reached.
    pub fn goal(&self, interval: &Interval) -> Option<u16> {
        let (end, _) = interval.low.as_ref().or(interval.high.as_ref())?;
        self.place(end)
    }

    /// An empty strip along the line.
    pub fn strip(&self, label: String) -> Strip {
        Strip {
            from: plain(self.low),
            to: plain(self.high),
            edges: Vec::new(),
            names: Vec::new(),
            now: None,
            possible: None,
            before: None,
            target: None,
            label,
        }
    }

    fn holds(&self, value: &Exact) -> bool {
        self.low < value && value < self.high
    }
}

/// The strip of a score.
pub fn of_score(context: &Context, index: usize, value_shown: &str, unit: &str) -> Option<Strip> {
    let score = &context.rubric.scores[index];
    let scoring = &context.assessment.scored.scores[index];
    let line = Line::new(&score.lowest, &score.highest)?;
    let before = context.assessment.drift.baseline.and_then(|at| context.assessment.earlier[at].scores[index].as_ref());
    let target = score.target_in(context.answers.occasion.stage);
    let title = context.text(&score.title);
    let band = scoring.band.map(|band| context.text(&score.bands[band].label)).unwrap_or_default();
    let before_shown = context.assessment.drift.baseline.and_then(|at| context.score_then(at, index)).unwrap_or_default();
    let target_shown = target.map(|target| context.bounds(target, unit)).unwrap_or_default();
    let (from, to) = (plain(line.low) + unit, plain(line.high) + unit);
    let label = context.sentences.strip(&title, value_shown, &from, &to, &band, &before_shown, &target_shown);
    let mut strip = line.strip(label);
    for band in &score.bands {
        let start = band.interval.low.as_ref().map_or(line.low, |(low, _)| low.max(line.low));
        let end = band.interval.high.as_ref().map_or(line.high, |(high, _)| high.min(line.high));
        if line.holds(start) {
            strip.edges.extend(line.place(start).map(|place| (place, plain(start))));
        }
        if let Some((start, end)) = line.place(start).zip(line.place(end)).filter(|(start, end)| start <= end) {
            strip.names.push(((start + end) / 2, context.text(&band.label)));
        }
    }
    strip.now = scoring.number().and_then(|value| line.place(value));
    strip.possible = match (&scoring.lowest, &scoring.highest) {
        (Some(lowest), Some(highest)) if lowest == highest => None,
        (lowest, highest) if scoring.value.is_ok() || lowest.is_some() || highest.is_some() => {
            line.place(lowest.as_ref().unwrap_or(line.low)).zip(line.place(highest.as_ref().unwrap_or(line.high)))
        }
        _ => None,
    };
    strip.before = before.and_then(|before| line.place(before));
    strip.target = target.and_then(|target| line.goal(target));
    Some(strip)
}

/// The strip of an element: its levels, or its range.
pub fn of_element(context: &Context, index: usize, value_shown: &str) -> Option<Strip> {
    let element = &context.rubric.elements[index];
    let found = &context.assessment.scored.elements[index];
    let line = Line::new(&element.lowest, &element.highest)?;
    let before = context.assessment.drift.baseline.and_then(|at| context.assessment.earlier[at].element(index));
    let target = element.must.as_ref().or(element.target_in(context.answers.occasion.stage));
    let before_shown = before.map(|before| context.points(index, before).words).unwrap_or_default();
    let target_shown = target.map(|target| context.bounds(target, "")).unwrap_or_default();
    let title = context.text(&element.title);
    let label = context.sentences.strip(&title, value_shown, &plain(line.low), &plain(line.high), "", &before_shown, &target_shown);
    let mut strip = line.strip(label);
    strip.edges = element.levels.iter().filter_map(|level| Some((line.place(level)?, plain(level)))).collect();
    strip.now = found.points.as_ref().and_then(|points| line.place(points));
    strip.before = before.and_then(|before| line.place(before));
    strip.target = target.and_then(|target| line.goal(target));
    Some(strip)
}
