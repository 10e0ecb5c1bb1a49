//! What follows a number: the unit of an answer, the percent sign after points and scores.
//!
//! In: a rubric and the place of a language among its languages. Out: units. What the numbers are is known elsewhere.

use crate::number::Exact;
use crate::rubric::{Countable, CountedAs, Element, Measure, Method, PointBands, RepeatedMethod, Rubric, ShownAs};

/// What follows an entered number or share, with the space before it; empty where nothing does.
pub fn unit(part: &Element, language: usize) -> String {
    match &part.measure {
        Measure::Number(number) => number.unit.as_ref().map(|unit| format!(" {}", unit.get(language))).unwrap_or_default(),
        Measure::Ratio(ratio) if ratio.shown_as == ShownAs::Percent => "%".to_owned(),
        Measure::Checklist(checklist) if checklist.counted_as == CountedAs::Percent => "%".to_owned(),
        _ => String::new(),
    }
}

/// True if the points of an element are a percentage.
pub fn is_percentage(part: &Element) -> bool {
    if part.repeated.as_ref().is_some_and(|repeated| repeated.method == RepeatedMethod::PercentMeeting) {
        return true;
    }
    let banded = bands(part).is_some_and(|bands| !bands.list.is_empty());
    match &part.measure {
        Measure::Ratio(ratio) => !banded && ratio.shown_as == ShownAs::Percent,
        Measure::Checklist(checklist) => !banded && checklist.counted_as == CountedAs::Percent,
        Measure::Scale(_) | Measure::Number(_) => false,
    }
}

/// What follows the points of an element: the unit of what they are, where no levels or bands turn it into points.
pub fn points_unit(part: &Element, language: usize) -> String {
    match part {
        _ if is_percentage(part) => "%".to_owned(),
        _ if bands(part).is_some_and(|bands| bands.list.is_empty()) => unit(part, language),
        _ => String::new(),
    }
}

/// The bands that turn what was entered into points; `None` for a scale, whose levels do.
pub fn bands(part: &Element) -> Option<&PointBands> {
    match &part.measure {
        Measure::Scale(_) => None,
        Measure::Number(number) => Some(&number.bands),
        Measure::Ratio(ratio) => Some(&ratio.bands),
        Measure::Checklist(checklist) => Some(&checklist.bands),
    }
}

/// The sign after each number of each score: a percentage is written as one, and so is what lies among percentages, such as their mean.
pub fn of_scores(rubric: &Rubric) -> Vec<&'static str> {
    let mut percent = vec![false; rubric.scores.len()];
    for &index in &rubric.score_order {
        let score = &rubric.scores[index];
        let plain = score.times == Exact::one() && score.plus.is_zero();
        let each = || {
            score.parts.iter().all(|part| match part.what {
                Countable::Element(index) => is_percentage(&rubric.elements[index]),
                Countable::Score(index) => percent[index],
            })
        };
        let is_percent = match score.method {
            _ if !score.points.list.is_empty() => false,
            Method::PercentOfMax | Method::PercentOfRange | Method::PercentMet => plain,
            Method::Ratio => score.times == Exact::whole(100) && score.plus.is_zero(),
            Method::Mean | Method::MeanOfDomains | Method::Min | Method::Max | Method::Mode | Method::Median => plain && each(),
            Method::Sum | Method::CountMet => false,
        };
        percent[index] = is_percent;
    }
    percent.into_iter().map(|percent| if percent { "%" } else { "" }).collect()
}
