//! What stands in the controls of the cards, as text: the language of the page, then a line for each control that holds something, its name and
//! its value.
//!
//! In: names and values as they stand in a page. Out: [`Answers`]. So they can be read off a page that was
//! drawn beforehand, and handed to the scores (`crate::score_core`), without the widget.

use crate::answers::{Answers, Presence, Rating};
use crate::number::Exact;
use crate::rubric::{Form, Measure};
use crate::web::state::{Action, NumberField, RatingRef, is_blank, plain, with_number};
use std::rc::Rc;

/// What a control of a rating is for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Control {
    /// The rating as a whole: one of its anchors, or one of the answers that every element has.
    Whole,
    /// A component, by index.
    Component(usize),
    /// A number.
    Number(NumberField),
}

/// What the names of all these controls begin with in a page, after the name of its widget.
pub const NAMES: &str = "a-";

/// The values of the answers that every element has.
pub const UNABLE: &str = "u";
pub const NOT_APPLICABLE: &str = "x";
pub const DOES_NOT_FIT: &str = "f";

const PRESENCES: [(Presence, &str); 3] = [(Presence::Present, "y"), (Presence::Absent, "n"), (Presence::NotApplicable, NOT_APPLICABLE)];
const FIELDS: [NumberField; 4] = [NumberField::Number, NumberField::Count, NumberField::OutOf, NumberField::Population];

/// The name of a control. Radios of one group share it.
pub fn name(rating_ref: RatingRef, control: Control) -> String {
    let repeat = rating_ref.repeat.map_or_else(String::new, |repeat| format!("r{repeat}"));
    let control = match control {
        Control::Whole => String::new(),
        Control::Component(at) => format!("c{at}"),
        Control::Number(field) => format!("f{}", field as u8),
    };
    format!("{}{repeat}{control}", rating_ref.element)
}

/// The value of a component's control.
pub fn presence(presence: Presence) -> &'static str {
    PRESENCES.into_iter().find(|(known, _)| *known == presence).map_or("", |(_, value)| value)
}

/// What a name stands for.
fn named(name: &str) -> Option<(RatingRef, Control)> {
    let (element, mut rest) = number(name)?;
    let mut part = |letter: char| {
        let (found, after) = rest.strip_prefix(letter).and_then(number)?;
        rest = after;
        Some(found)
    };
    let repeat = part('r');
    let control = match (part('c'), part('f')) {
        (None, None) => Control::Whole,
        (Some(at), None) => Control::Component(at),
        (None, Some(field)) => Control::Number(*FIELDS.get(field)?),
        (Some(_), Some(_)) => return None,
    };
    rest.is_empty().then_some((RatingRef { element, repeat }, control))
}

fn number(text: &str) -> Option<(usize, &str)> {
    let end = text.find(|letter: char| !letter.is_ascii_digit()).unwrap_or(text.len());
    Some((text[..end].parse().ok()?, &text[end..]))
}

/// The language and the answers in a text. What fits no element is left out: a page may be of another edition.
pub fn read<'t>(form: &Form, text: &'t str) -> (&'t str, Answers) {
    let mut answers = Answers::new(form);
    let (language, lines) = text.split_once('\n').unwrap_or((text, ""));
    for (name, value) in lines.lines().filter_map(|line| line.split_once(' ')) {
        let Some((RatingRef { element, repeat }, control)) = named(name) else { continue };
        let Some(entry) = answers.entries.get_mut(element) else { continue };
        let entry = Rc::make_mut(entry);
        let rating = |before: Option<&Rating>| rating(&form.elements[element].measure, before, control, value);
        match (repeat, &mut entry.rating) {
            (None, now) => {
                if let Some(next) = rating(now.as_ref()) {
                    *now = Some(next).filter(|next| !matches!(control, Control::Number(_)) || !is_blank(next));
                }
            }
            (Some(repeat), Some(Rating::Repeated(ratings))) => match ratings.get_mut(repeat) {
                Some(now) => *now = rating(Some(now)).unwrap_or_else(|| now.clone()),
                None => ratings.extend(rating(None)),
            },
            (Some(_), now) => *now = rating(None).map(|first| Rating::Repeated(vec![first])),
        }
    }
    (language, answers)
}

/// What a person does who chooses a value in a control of a card, or unticks it (`on` is false then). Nothing if no card has such a control.
pub fn action(form: &Form, name: &str, value: &str, on: bool) -> Option<Action> {
    let (rating_ref, control) = named(name)?;
    let rating = rating(&form.elements.get(rating_ref.element)?.measure, None, control, value)?;
    Some(match (control, rating) {
        (_, Rating::UnableToDetermine) => Action::Unable(rating_ref.element, on),
        (_, Rating::NotApplicable(_)) => Action::NotApplicable(rating_ref.element, on),
        (_, Rating::DoesNotFit) => Action::DoesNotFit(rating_ref.element, on),
        (_, Rating::Anchor(anchor)) => Action::Anchor(rating_ref, anchor),
        (Control::Component(at), Rating::Components(components)) => Action::Component(rating_ref, at, components.get(at).copied()??),
        _ => return None,
    })
}

/// A rating after one more of its controls. Nothing if the control is not one of the measure's.
fn rating(measure: &Measure, before: Option<&Rating>, control: Control, value: &str) -> Option<Rating> {
    Some(match (control, measure, value) {
        (Control::Whole, _, UNABLE) => Rating::UnableToDetermine,
        (Control::Whole, _, NOT_APPLICABLE) => Rating::NotApplicable(String::new()),
        (Control::Whole, _, DOES_NOT_FIT) => Rating::DoesNotFit,
        (Control::Whole, Measure::Scale(scale), anchor) => Rating::Anchor(anchor.parse().ok().filter(|at| *at < scale.anchors.len())?),
        (Control::Component(at), Measure::Checklist(list), value) => {
            let mut components = match before {
                Some(Rating::Components(components)) => components.clone(),
                _ => vec![None; list.components.len()],
            };
            *components.get_mut(at)? = PRESENCES.into_iter().find(|(_, known)| *known == value).map(|(presence, _)| presence);
            Rating::Components(components)
        }
        (Control::Number(NumberField::Number), Measure::Number(_), value)
        | (Control::Number(NumberField::Count | NumberField::OutOf | NumberField::Population), Measure::Ratio(_), value) => {
            let Control::Number(field) = control else { return None };
            with_number(before, field, Exact::parse(&plain(value)).ok())
        }
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_control_says_what_it_answers_and_a_changed_page_cannot_answer_what_is_not_asked() {
        let text = std::fs::read_to_string("programmes/parent-infant-group.json").expect("a shipped programme");
        let form = Form::read(&text).expect("a sound rubric");
        let at = |wanted: fn(&Measure) -> bool| form.elements.iter().position(|element| wanted(&element.measure)).expect("such an element");
        let scale = at(|measure| matches!(measure, Measure::Scale(_)));
        let named = |element: usize, control| name(RatingRef { element, repeat: None }, control);
        let done = |name: &str, value: &str, on: bool| action(&form, name, value, on).map(|action| format!("{action:?}"));
        let expected = |action: Action| Some(format!("{action:?}"));
        let whole = named(scale, Control::Whole);
        assert_eq!(done(&whole, "1", true), expected(Action::Anchor(RatingRef { element: scale, repeat: None }, 1)));
        assert_eq!(done(&whole, UNABLE, true), expected(Action::Unable(scale, true)));
        assert_eq!(done(&whole, NOT_APPLICABLE, false), expected(Action::NotApplicable(scale, false)));
        assert_eq!(done(&whole, DOES_NOT_FIT, true), expected(Action::DoesNotFit(scale, true)));
        for (name, value) in
            [(whole.as_str(), "99"), (&named(9_999, Control::Whole), "1"), (&named(scale, Control::Component(0)), "y"), ("", "1")]
        {
            assert_eq!(done(name, value, true), None, "{name} {value}");
        }
    }

    #[test]
    fn a_name_is_read_back() {
        for repeat in [None, Some(0), Some(12)] {
            let rating_ref = RatingRef { element: 3, repeat };
            for control in [Control::Whole, Control::Component(0), Control::Component(11)].into_iter().chain(FIELDS.map(Control::Number)) {
                assert_eq!(named(&name(rating_ref, control)), Some((rating_ref, control)));
            }
        }
        for none in ["", "r1", "3x", "3c", "3f9", "3c1f0", "-3", "3r1c1 ", "99999999999999999999"] {
            assert_eq!(named(none), None, "{none}");
        }
    }
}
