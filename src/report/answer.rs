//! What was answered, in words: what was chosen or entered, where that stands, what is seen at some points.
//!
//! In: the context, an element, a rating. Out: texts in running words. Which of them matter is judged elsewhere.

use crate::answers::{Presence, Rating};
use crate::number::{Exact, Rounding};
use crate::report::context::Context;
use crate::report::judged::Judged;
use crate::report::show::{self, plain};
use crate::report::unit::{bands, unit};
use crate::rubric::{Anchor, Element, Interval, Measure, PointBand, Scale, ShownAs};
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
            Some(unit) => amount_of(context, &plain(value), unit.get(context.language)),
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
        (Some(Rating::Share { share, .. }), Measure::Ratio(ratio)) => {
            let unit = if ratio.shown_as == ShownAs::Percent { "%" } else { "" };
            share_shown(context, index, found, ratio.shown_as).unwrap_or_else(|| plain(share) + unit)
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
        (Some(Rating::Repeated(ratings)), _) => sentences.ratings(ratings.len(), &each(context, index, ratings, found)),
        // A rating of another kind than the element's measure has no points, and no words.
        _ => String::new(),
    }
}

/// An amount with its unit. A unit is written for several: one is told so that it need not agree.
pub fn amount_of(context: &Context, amount: &str, unit: &str) -> String {
    let one = amount == "1" || amount.ends_with(" 1");
    if one { context.sentences.one_of(amount, unit) } else { format!("{amount} {unit}") }
}

fn number_unit(context: &Context, part: &Element) -> Option<String> {
    match &part.measure {
        Measure::Number(number) => number.unit.as_ref().map(|unit| unit.get(context.language).to_owned()),
        _ => None,
    }
}

/// What each of several ratings is, the unit of numbers once.
pub fn each(context: &Context, index: usize, ratings: &[Rating], found: &Adherence) -> String {
    let unit = || number_unit(context, &context.rubric.elements[index]);
    match numbers(ratings) {
        Some(numbers) => unit().map_or_else(|| numbers.join("; "), |unit| [&numbers.join("; ") as &str, &unit].join(" ")),
        None => tallied(context, ratings.iter().map(|rating| repeated(context, index, rating, found)).collect()),
    }
}

/// Several ratings as numbers; `None` if one of them is none.
fn numbers(ratings: &[Rating]) -> Option<Vec<String>> {
    ratings.iter().map(|rating| if let Rating::Number(value) = rating { Some(plain(value)) } else { None }).collect()
}

/// The same rating is told once, with how often it was given.
fn tallied(context: &Context, each: Vec<String>) -> String {
    let mut tally: Vec<(String, usize)> = Vec::new();
    for one in each {
        match tally.iter_mut().find(|(known, _)| *known == one) {
            Some((_, times)) => *times += 1,
            None => tally.push((one, 1)),
        }
    }
    let told = tally.into_iter().map(|(one, times)| if times > 1 { context.sentences.so_often(&one, times) } else { one });
    told.collect::<Vec<_>>().join("; ")
}

/// One of several ratings; its share is not worked out again.
fn repeated(context: &Context, index: usize, rating: &Rating, found: &Adherence) -> String {
    let alone = Adherence { value: None, ..found.clone() };
    answer(context, index, Some(rating), &alone)
}

fn with_share(context: &Context, index: usize, parts: String, found: &Adherence, shown_as: ShownAs) -> String {
    match share_shown(context, index, found, shown_as) {
        Some(share) => format!("{parts} ({share})"),
        None => parts,
    }
}

/// The percentage or quotient that was worked out, as it is judged.
fn share_shown(context: &Context, index: usize, found: &Adherence, shown_as: ShownAs) -> Option<String> {
    let value = found.value.as_ref()?;
    let part = &context.rubric.elements[index];
    let mut judged_by: Vec<&Interval> = bands(part).iter().flat_map(|bands| &bands.list).map(|band| &band.interval).collect();
    judged_by.extend(context.judgements.of(Judged::Value(index)));
    let (decimals, unit) = if shown_as == ShownAs::Percent { (1, "%") } else { (2, "") };
    Some(show::shown(value, decimals, Rounding::HalfUp, &judged_by, context.sentences).words + unit)
}

/// Where an element stands, in running text: its level by name, or what was entered.
pub fn stands(context: &Context, element: usize, rating: Option<&Rating>, found: &Adherence) -> String {
    let named = match (&context.rubric.elements[element].measure, rating) {
        (Measure::Scale(scale), Some(Rating::Anchor(at))) => scale.anchors.get(*at).and_then(|anchor| called(context, scale, anchor)),
        _ => None,
    };
    named.map_or_else(|| answer(context, element, rating, found), |name| context.sentences.named(&name))
}

/// The name of an anchor. A number says more beside its name; a short word only repeats it.
pub fn name(context: &Context, anchor: &Anchor) -> Option<String> {
    let label = context.maybe(anchor.label.as_ref())?;
    Some(beside_number(anchor, label))
}

fn beside_number(anchor: &Anchor, words: String) -> String {
    let number = Exact::parse(&anchor.value).is_ok() && anchor.value != words;
    if number { format!("{}: {words}", anchor.value) } else { words }
}

/// The longest text of a level that can stand for its name.
const MOST_LETTERS: usize = 30;

/// What a level is called in running text: by its name, or by its text where those of its scale are all as short as names. Where there is
/// neither, by what the rater chose if that is not the points: levels of a scale that is turned round count other points than they show.
pub fn called(context: &Context, scale: &Scale, anchor: &Anchor) -> Option<String> {
    let short = |anchor: &Anchor| {
        context.maybe(anchor.text.as_ref()).filter(|text| {
            let is_short = text.chars().count() <= MOST_LETTERS && !text.contains('\n');
            is_short && Exact::parse(text).is_err()
        })
    };
    let all_short = || scale.anchors.iter().all(|anchor| short(anchor).is_some());
    let by_text = || short(anchor).filter(|_| all_short()).map(|text| beside_number(anchor, text.trim_end_matches('.').to_owned()));
    let turned = || Exact::parse(&anchor.value).map_or(true, |value| value != anchor.points).then(|| anchor.value.clone());
    name(context, anchor).or_else(by_text).or_else(turned)
}

/// What the level of some points is called.
pub fn called_at(context: &Context, part: &Element, points: &Exact) -> Option<String> {
    let Measure::Scale(scale) = &part.measure else { return None };
    called(context, scale, scale.anchors.iter().find(|anchor| anchor.points == *points)?)
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
    band.text.as_ref().map_or_else(|| context.bounds(&band.interval, &unit(part, context.language)), |text| context.text(text))
}
