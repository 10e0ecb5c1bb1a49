//! What was typed into the fields for numbers, and what keeps a page from being left.
//!
//! In: a text, or a rating and one of its numbers. Out: the number that was meant, or a rating with it.

use crate::answers::Rating;
use crate::number::{Exact, Rounding};

/// Which rating of an element: the only one, or one of several sessions or cases.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct RatingRef {
    /// The element, by index.
    pub element: usize,
    /// Which of its repeated ratings; `None` where it is rated once.
    pub repeat: Option<usize>,
}

/// Which number of a rating.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NumberField {
    /// The only one.
    Number,
    /// The one above the line.
    Count,
    /// The one below the line.
    OutOf,
    /// The population from which the one below the line is estimated.
    Population,
}

/// What keeps a page from being left.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum InputProblem {
    /// What was typed is not a number.
    NotANumber,
    /// A comma stands where a point is needed; the number that was meant.
    DecimalComma(String),
    /// A whole number is needed.
    NotWhole,
    /// The number is too small or too large.
    OutOfRange(Exact, Option<Exact>),
    /// The part is larger than the whole.
    MoreThanAll,
    /// "Does not apply" has no reason.
    NoReason,
}

/// A number as people write it, without the spaces and commas that group its digits. A comma that groups no thousands stays: what
/// was meant by it is asked, not guessed.
pub fn plain(text: &str) -> String {
    let text: String = text.chars().filter(|sign| !sign.is_whitespace()).collect();
    let (whole, fraction) = text.split_at(text.find('.').unwrap_or(text.len()));
    match groups_thousands(whole) {
        true => whole.replace(',', "") + fraction,
        false => text,
    }
}

fn groups_thousands(whole: &str) -> bool {
    let mut groups = whole.trim_start_matches('-').split(',');
    let first = groups.next().unwrap_or_default();
    (1..=3).contains(&first.len()) && !first.starts_with('0') && groups.all(|group| group.len() == 3)
}

/// The number that was meant by a decimal comma, such as 4.5 by "4,5".
pub fn with_point(text: &str) -> Option<String> {
    let plain = plain(text);
    let pointed = plain.replace(',', ".");
    (pointed != plain && Exact::parse(&pointed).is_ok()).then_some(pointed)
}

/// The text of a number field.
pub fn written(value: Option<&Exact>) -> String {
    value.map_or_else(String::new, |value| value.short(6, Rounding::HalfUp))
}

/// One of the numbers of a rating.
pub fn number_in(rating: Option<&Rating>, field: NumberField) -> Option<&Exact> {
    match (rating?, field) {
        (Rating::Number(value), NumberField::Number) => Some(value),
        (Rating::Ratio { count, .. } | Rating::Estimated { count, .. }, NumberField::Count) => count.as_ref(),
        (Rating::Ratio { out_of, .. }, NumberField::OutOf) => out_of.as_ref(),
        (Rating::Share { share, .. }, NumberField::Count) => Some(share),
        (Rating::Share { of, .. }, NumberField::OutOf) => Some(of),
        (Rating::Estimated { population, .. }, NumberField::Population) => population.as_ref(),
        _ => None,
    }
}

/// A rating after one of its numbers has changed.
pub fn with_number(before: Option<&Rating>, which: NumberField, value: Option<Exact>) -> Rating {
    let number = |field: NumberField| number_in(before, field).cloned();
    let count = if which == NumberField::Count { value.clone() } else { number(NumberField::Count) };
    let estimated = matches!(before, Some(Rating::Estimated { .. })) && which != NumberField::OutOf;
    match which {
        // Only a repeated number comes to this without a value: the session is there, its number is not.
        NumberField::Number => value.map_or(Rating::UnableToDetermine, Rating::Number),
        NumberField::Population => Rating::Estimated { count, population: value },
        NumberField::Count if estimated => Rating::Estimated { count, population: number(NumberField::Population) },
        NumberField::OutOf => Rating::Ratio { count, out_of: value },
        NumberField::Count => Rating::Ratio { count, out_of: number(NumberField::OutOf) },
    }
}

/// True if no number is left of a rating.
pub fn is_blank(rating: &Rating) -> bool {
    [NumberField::Number, NumberField::Count, NumberField::OutOf, NumberField::Population]
        .into_iter()
        .all(|which| number_in(Some(rating), which).is_none())
}
