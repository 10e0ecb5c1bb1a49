//! What was answered, in words: what was chosen or entered, where that stands, what is seen at some points.
//!
//! In: the context, an element, a rating. Out: texts in running words. Which of them matter is judged elsewhere.

use crate::answers::{Presence, Rating};
use crate::number::{Exact, Rounding};
use crate::report::context::Context;
use crate::report::show::{self, Judged, plain};
use crate::rubric::{Anchor, Element, Interval, Measure, PointBand, PointBands, ShownAs};
use crate::score::{Adherence, Status};

/// What was chosen or entered, in words.
pub fn answer(context: &Context, index: usize, rating: Option<&Rating>, found: &Adherence) -> String {
    let part = &context.rubric.elements[index];
    let sentences = context.sentences;
    match (rating, &part.measure) {
        (None, _) => sentences.status(Status::NotRated, ""),
        (Some(Rating::NotApplicable(reason)), _) => sentences.status(Status::NotApplicable, reason),
        (Some(Rating::UnableToDetermine), _) => sentences.status(Status::UnableToDetermine, ""),
        (Some(Rating::DoesNotFit), _) => sentences.status(Status::DoesNotFit, ""),
        (Some(Rating::Anchor(at)), Measure::Scale(scale)) => {
            let anchor = scale.anchors.get(*at);
            anchor.map_or_else(String::new, |anchor| name(context, anchor).unwrap_or_else(|| anchor.value.clone()))
        }
        (Some(Rating::Number(value)), Measure::Number(number)) => match &number.unit {
            Some(unit) => format!("{} {}", plain(value), unit.get(context.language)),
            None => plain(value),
        },
        (Some(Rating::Ratio { count, out_of }), Measure::Ratio(ratio)) => {
            let open = |value: &Option<Exact>| value.as_ref().map_or_else(|| "?".to_owned(), plain);
            // A quotient is of two things of which neither is part of the other.
            let parts = match ratio.shown_as {
                ShownAs::Percent => sentences.out_of(&open(count), &open(out_of)),
                ShownAs::Ratio => format!("{} ÷ {}", open(count), open(out_of)),
            };
            with_share(context, index, parts, found, ratio.shown_as)
        }
        (Some(Rating::Estimated { count, population }), Measure::Ratio(ratio)) => {
            let total = population.as_ref().zip(ratio.estimate.as_ref()).and_then(|(population, estimate)| population.mul(&estimate.rate));
            let open = |value: &Option<Exact>| value.as_ref().map_or_else(|| "?".to_owned(), plain);
            let parts = sentences.out_of_estimate(&open(count), &open(&total));
            with_share(context, index, parts, found, ratio.shown_as)
        }
        (Some(Rating::Components(present)), Measure::Checklist(checklist)) => {
            let all = checklist.components.len() - present.iter().filter(|one| **one == Some(Presence::NotApplicable)).count();
            sentences.in_place(&present.iter().filter(|one| **one == Some(Presence::Present)).count().to_string(), all)
        }
        (Some(Rating::Repeated(ratings)), _) => {
            let each: Vec<String> = ratings.iter().map(|rating| repeated(context, index, rating, found)).collect();
            sentences.ratings(ratings.len(), &each.join("; "))
        }
        // A rating of another kind than the element's measure has no points, and no words.
        _ => String::new(),
    }
}

/// One of several ratings; its share is not worked out again.
fn repeated(context: &Context, index: usize, rating: &Rating, found: &Adherence) -> String {
    let alone = Adherence { value: None, ..found.clone() };
    answer(context, index, Some(rating), &alone)
}

fn with_share(context: &Context, index: usize, parts: String, found: &Adherence, shown_as: ShownAs) -> String {
    let Some(value) = &found.value else {
        return parts;
    };
    let part = &context.rubric.elements[index];
    let mut judged_by: Vec<&Interval> = bands(part).iter().flat_map(|bands| &bands.list).map(|band| &band.interval).collect();
    judged_by.extend(show::in_gates(context.rubric, Judged::Value(index)));
    let (decimals, unit) = if shown_as == ShownAs::Percent { (1, "%") } else { (2, "") };
    let words = show::shown(value, decimals, Rounding::HalfUp, &judged_by, context.sentences).words;
    format!("{parts} ({words}{unit})")
}

/// Where an element stands, in running text: its level by name, or what was entered.
pub fn stands(context: &Context, element: usize, rating: Option<&Rating>, found: &Adherence) -> String {
    let answer = answer(context, element, rating, found);
    let named = match (&context.rubric.elements[element].measure, rating) {
        (Measure::Scale(scale), Some(Rating::Anchor(at))) => scale.anchors.get(*at).is_some_and(|anchor| anchor.label.is_some()),
        _ => false,
    };
    if named { context.sentences.named(&answer) } else { answer }
}

/// The name of an anchor. A number says more beside its name; a short word only repeats it.
pub fn name(context: &Context, anchor: &Anchor) -> Option<String> {
    let label = context.maybe(anchor.label.as_ref())?;
    Some(if Exact::parse(&anchor.value).is_ok() { format!("{}: {label}", anchor.value) } else { label })
}

pub fn anchor_at<'r>(part: &'r Element, points: &Exact) -> Option<&'r Anchor> {
    let Measure::Scale(scale) = &part.measure else { return None };
    scale.anchors.iter().find(|anchor| anchor.points == *points)
}

/// What is seen at some points: the text of the chosen anchor where there is one, or of the first that counts them.
pub fn text_at(context: &Context, part: &Element, points: &Exact, rating: Option<&Rating>) -> Option<String> {
    if let Measure::Scale(scale) = &part.measure {
        let chosen = match rating {
            Some(Rating::Anchor(at)) => scale.anchors.get(*at),
            _ => scale.anchors.iter().find(|anchor| anchor.points == *points),
        }?;
        return context.maybe(chosen.text.as_ref().or(chosen.label.as_ref()));
    }
    let band = bands(part)?.list.iter().find(|band| band.points == *points)?;
    Some(band_text(context, part, band))
}

pub fn band_text(context: &Context, part: &Element, band: &PointBand) -> String {
    band.text.as_ref().map_or_else(|| context.bounds(&band.interval, &unit(context, part)), |text| context.text(text))
}

pub fn unit(context: &Context, part: &Element) -> String {
    match &part.measure {
        Measure::Number(number) => number.unit.as_ref().map(|unit| format!(" {}", unit.get(context.language))).unwrap_or_default(),
        Measure::Ratio(ratio) if ratio.shown_as == ShownAs::Percent => "%".to_owned(),
        Measure::Checklist(checklist) if checklist.counted_as == crate::rubric::CountedAs::Percent => "%".to_owned(),
        _ => String::new(),
    }
}

pub fn bands(part: &Element) -> Option<&PointBands> {
    match &part.measure {
        Measure::Scale(_) => None,
        Measure::Number(number) => Some(&number.bands),
        Measure::Ratio(ratio) => Some(&ratio.bands),
        Measure::Checklist(checklist) => Some(&checklist.bands),
    }
}
