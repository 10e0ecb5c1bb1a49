//! Goals in the words or the unit of the answer: what must be reached, where it stands, and what it would take.
//!
//! In: the context, an element and the points it should have. Out: "“Fully” or better", "at least 90 in 100", "4 to 12 families". Points are
//! told only where neither words nor a unit say the same.

use crate::answers::{Presence, Rating};
use crate::number::{Exact, MOST_DECIMALS, Rounding};
use crate::report::answer::{amount_of, called_at, stands, text_at};
use crate::report::context::Context;
use crate::report::show::{in_words, plain};
use crate::report::unit::points_unit;
use crate::rubric::{Better, CountedAs, Element, Interval, Measure, RepeatedMethod, Scale, ShownAs};
use crate::score::{Status, Step, counts_for, first_level, nearest, values_for};
use crate::words::sentences::Label;

impl Context<'_> {
    /// What the points of an element should be, as people know it.
    pub fn goal(&self, element: usize, wants: &Interval) -> String {
        told(self, element, wants).unwrap_or_else(|| self.bounds(wants, &points_unit(&self.rubric.elements[element], self.language)))
    }

    /// The same as a rule: "needs at least 90 in 100".
    pub fn element_needs(&self, element: usize, wants: &Interval) -> String {
        self.sentences.needs(&self.goal(element, wants))
    }
}

/// True for an element with two answers only, such as yes and no: a rule about its points says nothing that the answer does not.
pub fn is_either_or(part: &Element) -> bool {
    let named = |scale: &Scale| scale.anchors.len() == 2 && scale.anchors.iter().all(|anchor| anchor.label.is_some());
    matches!(&part.measure, Measure::Scale(scale) if named(scale)) && part.repeated.is_none()
}

/// True for an element whose number or share is the better the smaller it is, by its bands or by its direction. A rise is then for the worse.
pub fn fewer_is_better(part: &Element) -> bool {
    let bands = match &part.measure {
        Measure::Number(number) => &number.bands.list,
        Measure::Ratio(ratio) => &ratio.bands.list,
        Measure::Scale(_) | Measure::Checklist(_) => return false,
    };
    if bands.is_empty() {
        return part.better == Better::Lower;
    }
    let beats = |one: &Exact, other: &Exact| if part.better == Better::Higher { one > other } else { one < other };
    // Every two bands of which one lies wholly below the other.
    let pairs = || {
        let all = bands.iter().flat_map(|low| bands.iter().map(move |high| (low, high)));
        all.filter(|(low, high)| {
            low.interval.high.as_ref().zip(high.interval.low.as_ref()).is_some_and(|((end, _), (start, _))| end <= start)
        })
    };
    pairs().any(|(low, high)| beats(&low.points, &high.points)) && !pairs().any(|(low, high)| beats(&high.points, &low.points))
}

/// A goal without points; `None` where only points tell it.
pub fn told(context: &Context, element: usize, wants: &Interval) -> Option<String> {
    let part = &context.rubric.elements[element];
    // How many of several ratings are good enough is no level of their scale.
    if part.repeated.as_ref().is_some_and(|repeated| repeated.method == RepeatedMethod::PercentMeeting) {
        return None;
    }
    match (&part.measure, values_for(part, wants)) {
        (Measure::Scale(_), _) => level_or_better(context, part, wants),
        (_, Some(values)) if values.len() == 1 => Some(measured(context, element, &values[0])),
        _ => None,
    }
}

fn level_or_better(context: &Context, part: &Element, wants: &Interval) -> Option<String> {
    let (end, best) = match (&wants.low, &wants.high, part.better) {
        (Some((low, true)), None, Better::Higher) => (low, part.highest.as_ref()),
        (None, Some((high, true)), Better::Lower) => (high, part.lowest.as_ref()),
        (Some((low, true)), Some((high, true)), _) if low == high => (low, Some(low)),
        _ => return None,
    };
    let name = called_at(context, part, end)?;
    Some(if best == Some(end) { context.sentences.named(&name) } else { context.sentences.or_better(&name) })
}

/// An interval of the number, percentage, quotient or count of an element: "at least 90 in 100".
pub fn measured(context: &Context, element: usize, values: &Interval) -> String {
    let part = &context.rubric.elements[element];
    let sentences = context.sentences;
    let amount = amount(context, values);
    // "100 in 100": there is nothing above that would have to be excluded.
    let share = match &values.low {
        Some((all, _)) if values.low == values.high && *all == Exact::whole(100) => plain(all),
        _ => amount.clone(),
    };
    match &part.measure {
        Measure::Number(number) => match &number.unit {
            Some(unit) => amount_of(context, &amount, unit.get(context.language)),
            None => amount,
        },
        Measure::Ratio(ratio) if ratio.shown_as == ShownAs::Percent => sentences.in_hundred(&share, false),
        Measure::Checklist(list) if list.counted_as == CountedAs::Percent => sentences.in_hundred(&share, true),
        Measure::Checklist(list) if is_even(part) => sentences.in_place(&amount, list.components.len()),
        Measure::Scale(_) | Measure::Ratio(_) | Measure::Checklist(_) => amount,
    }
}

/// True if every part of a checklist counts one.
fn is_even(part: &Element) -> bool {
    matches!(&part.measure, Measure::Checklist(list) if list.components.iter().all(|component| component.weight == Exact::one()))
}

/// Numbers between bounds. Those without end are cut so that what is told is enough.
fn amount(context: &Context, values: &Interval) -> String {
    let cut = |end: &Option<(Exact, bool)>, rounding| {
        end.as_ref().map(|(end, inside)| (if plain_is_exact(end) { end.clone() } else { end.round(2, rounding) }, *inside))
    };
    let values = Interval { low: cut(&values.low, Rounding::Ceil), high: cut(&values.high, Rounding::Floor) };
    in_words(&values, "", &|bounds| context.sentences.bounds(bounds))
}

fn plain_is_exact(value: &Exact) -> bool {
    value.round(MOST_DECIMALS, Rounding::HalfUp) == *value
}

/// What it would take for the points of an element to be in an interval; empty where there is no single way.
pub fn way(context: &Context, element: usize, wants: &Interval) -> String {
    let part = &context.rubric.elements[element];
    let reachable = part.levels.is_empty() || part.repeated.is_some() || part.levels.iter().any(|level| wants.contains(level));
    match values_for(part, wants) {
        Some(values) if !values.is_empty() => way_of_value(context, element, &values),
        Some(_) => context.label(Label::OutOfReach),
        None if !reachable => context.label(Label::OutOfReach),
        None => way_of_level(context, element, wants),
    }
}

/// What it would take for the number, percentage, quotient or count of an element to lie in one of several intervals: the nearest, and
/// what it comes to with the total that was entered.
pub fn way_of_value(context: &Context, element: usize, values: &[Interval]) -> String {
    let (part, found) = (&context.rubric.elements[element], &context.assessment.scored.elements[element]);
    let Some(goal) = found.value.as_ref().map_or(values.first(), |value| nearest(values, value)) else {
        return String::new();
    };
    let missing: Vec<String> = match &part.measure {
        Measure::Checklist(list) => found.missing_components.iter().map(|at| context.text(&list.components[*at].text)).collect(),
        _ => Vec::new(),
    };
    let enough = found.value.as_ref().is_some_and(|value| goal.contains(value));
    let (told, here) = match enough && !missing.is_empty() {
        true => (String::new(), String::new()),
        false => (measured(context, element, goal), here(context, element, goal)),
    };
    let told = match missing.is_empty() {
        true => told,
        false => {
            let missing: Vec<String> = missing.iter().map(|text| context.sentences.named(text)).collect();
            context.sentences.with_parts(&told, &missing.join("; "))
        }
    };
    context.sentences.takes(&told, &here)
}

/// What a goal comes to with the total that was entered; empty where it says no more than the goal.
fn here(context: &Context, element: usize, goal: &Interval) -> String {
    let part = &context.rubric.elements[element];
    let (sentences, hundred) = (context.sentences, Exact::whole(100));
    match (&part.measure, &context.answers.entries[element].rating) {
        (Measure::Ratio(ratio), Some(Rating::Ratio { count: Some(count), out_of: Some(total) })) if total.is_positive() => {
            let percent = ratio.shown_as == ShownAs::Percent;
            let of = context.text(&ratio.out_of);
            let whole = count.is_whole() && total.is_whole();
            match counts_for(goal, total, &if percent { hundred } else { Exact::one() }, whole, !ratio.may_exceed) {
                Some(counts) if percent && !ratio.may_exceed => {
                    // "24 of 24" needs no "exactly".
                    let all = counts.low.as_ref() == Some(&(total.clone(), true));
                    sentences.for_you(&if all { plain(total) } else { amount(context, &counts) }, &plain(total), &of)
                }
                Some(counts) => sentences.for_you_with(&amount(context, &counts), &context.text(&ratio.count), &plain(total), &of),
                None => sentences.no_count(&plain(total), &of),
            }
        }
        (Measure::Checklist(list), Some(Rating::Components(present))) if list.counted_as == CountedAs::Percent && is_even(part) => {
            let total = list.components.len() - present.iter().filter(|one| **one == Some(Presence::NotApplicable)).count();
            let all = Exact::whole(total as i128);
            let counts = counts_for(goal, &all, &hundred, true, true);
            counts.map_or_else(String::new, |counts| {
                let told = if counts.low == Some((all.clone(), true)) { plain(&all) } else { amount(context, &counts) };
                sentences.for_you(&told, &total.to_string(), "")
            })
        }
        _ => String::new(),
    }
}

fn way_of_level(context: &Context, element: usize, wants: &Interval) -> String {
    let (part, scored) = (&context.rubric.elements[element], &context.assessment.scored);
    let upwards = scored.elements[element].points.as_ref().zip(wants.low.as_ref()).is_some_and(|(points, (low, _))| points <= low);
    let Some(step) = first_level(context.rubric, scored, element, upwards, &|points| wants.contains(points)) else {
        return String::new();
    };
    let level = |points: &Exact| level(context, element, points);
    // An anchor without a text of its own is told by its name alone.
    let text = text_at(context, part, &step.to, None).filter(|text| !level(&step.to).contains(text)).unwrap_or_default();
    match is_either_or(part) {
        true if text.is_empty() => String::new(),
        true => context.sentences.takes_seeing(&text),
        false => context.sentences.one_way(step.levels, &level(&step.from), &level(&step.to), &text),
    }
}

/// A level by its name, or by its points where it has none.
fn level(context: &Context, element: usize, points: &Exact) -> String {
    let name = called_at(context, &context.rubric.elements[element], points);
    name.map_or_else(|| context.points(element, points).words, |name| context.sentences.named(&name))
}

/// A step on the way of a score: from where an element stands, to what it would have to be.
pub fn step(context: &Context, step: &Step) -> String {
    let part = &context.rubric.elements[step.element];
    let (found, rating) = (&context.assessment.scored.elements[step.element], &context.answers.entries[step.element].rating);
    let there = if step.to > step.from { Interval::at_least(step.to.clone()) } else { Interval::at_most(step.to.clone()) };
    let values = values_for(part, &there).filter(|_| found.status == Status::Rated);
    let goal = values.as_ref().and_then(|values| found.value.as_ref().map_or(values.first(), |value| nearest(values, value)));
    let (from, to) = match goal {
        Some(goal) => (stands(context, step.element, rating.as_ref(), found), measured(context, step.element, goal)),
        None => (level(context, step.element, &step.from), level(context, step.element, &step.to)),
    };
    context.sentences.step(&context.text(&part.title), &from, &to)
}

/// The first sentence of a text.
pub fn first_sentence(text: &str) -> &str {
    let line = text.lines().next().unwrap_or_default();
    let ends = line.char_indices().filter(|(_, c)| matches!(c, '.' | '!' | '?' | '؟' | '。')).map(|(at, c)| at + c.len_utf8());
    // "e.g. on paper" goes on: a sentence begins with anything but a small letter.
    let is_end = |at: &usize| {
        let rest = &line[*at..];
        rest.starts_with(char::is_whitespace) && !rest.trim_start().starts_with(char::is_lowercase)
    };
    ends.into_iter().find(is_end).map_or(line, |at| &line[..at])
}
