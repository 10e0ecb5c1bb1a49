//! What scores need of a rubric, as text: a page drawn beforehand carries it, so that its first score waits for no rubric.
//!
//! In: a checked [`Rubric`]. Out: words with a space between them, and the rubric again, without what only people read. Each record names what
//! is kept of it once, for both ways.

use crate::number::{Exact, Rounding};
use crate::rubric::source::Ties;
use crate::rubric::{
    Anchor, Band, Better, Checklist, Component, Countable, Counted, CountedAs, Criterion, Element, ElementRules, Estimate, Gate, Interval,
    Measure, Method, Missing, MissingRule, NotApplicableRule, Number, Outcome, PointBand, PointBands, RatioMeasure, Repeated,
    RepeatedMethod, Role, Rubric, Rule, Scale, Score, SeveralMatch, ShownAs, Text,
};
use std::str::Split;

/// Raised with every change of what is written: a page may be older than the module that reads it.
const VERSION: usize = 1;

/// What scores need of a rubric.
pub fn written(rubric: &Rubric) -> String {
    let mut words = Vec::new();
    VERSION.write(&mut words);
    rubric.languages.write(&mut words);
    rubric.elements.write(&mut words);
    rubric.element_rules.write(&mut words);
    rubric.scores.write(&mut words);
    rubric.score_order.write(&mut words);
    rubric.gates.write(&mut words);
    words.join(" ")
}

/// A rubric of which nothing is known but what scores need. `None` if the text is no such rules, or those of another version.
pub fn read(text: &str) -> Option<Rubric> {
    let words = &mut text.split(' ');
    if usize::read(words)? != VERSION {
        return None;
    }
    let (languages, elements, element_rules) = (Kept::read(words)?, Kept::read(words)?, Kept::read(words)?);
    let (scores, score_order, gates) = (Kept::read(words)?, Kept::read(words)?, Kept::read(words)?);
    if words.next().is_some() {
        return None;
    }
    let mut rubric = Rubric::default();
    (rubric.form.languages, rubric.form.elements, rubric.element_rules) = (languages, elements, element_rules);
    (rubric.scores, rubric.score_order, rubric.gates) = (scores, score_order, gates);
    Some(rubric)
}

/// What can be written as words, and read back.
trait Kept: Sized {
    fn write(&self, words: &mut Vec<String>);
    fn read(words: &mut Split<char>) -> Option<Self>;
}

impl Kept for usize {
    fn write(&self, words: &mut Vec<String>) {
        words.push(self.to_string());
    }

    fn read(words: &mut Split<char>) -> Option<usize> {
        words.next()?.parse().ok()
    }
}

impl Kept for bool {
    fn write(&self, words: &mut Vec<String>) {
        usize::from(*self).write(words);
    }

    fn read(words: &mut Split<char>) -> Option<bool> {
        Some(usize::read(words)? == 1)
    }
}

/// Ids and codes of languages: without spaces.
impl Kept for String {
    fn write(&self, words: &mut Vec<String>) {
        words.push(self.clone());
    }

    fn read(words: &mut Split<char>) -> Option<String> {
        words.next().map(str::to_owned)
    }
}

impl Kept for Exact {
    fn write(&self, words: &mut Vec<String>) {
        words.push(self.to_string());
    }

    fn read(words: &mut Split<char>) -> Option<Exact> {
        Exact::recorded(words.next()?)
    }
}

impl<T: Kept> Kept for Option<T> {
    fn write(&self, words: &mut Vec<String>) {
        self.is_some().write(words);
        self.iter().for_each(|some| some.write(words));
    }

    fn read(words: &mut Split<char>) -> Option<Option<T>> {
        Some(if bool::read(words)? { Some(T::read(words)?) } else { None })
    }
}

impl<T: Kept> Kept for Vec<T> {
    fn write(&self, words: &mut Vec<String>) {
        self.len().write(words);
        self.iter().for_each(|item| item.write(words));
    }

    fn read(words: &mut Split<char>) -> Option<Vec<T>> {
        (0..usize::read(words)?).map(|_| T::read(words)).collect()
    }
}

impl<A: Kept, B: Kept> Kept for (A, B) {
    fn write(&self, words: &mut Vec<String>) {
        self.0.write(words);
        self.1.write(words);
    }

    fn read(words: &mut Split<char>) -> Option<(A, B)> {
        Some((A::read(words)?, B::read(words)?))
    }
}

/// One of a closed set, by its word in a rubric: others may come between.
macro_rules! choices {
    ($($Name:ident),* $(,)?) => {$(
        impl Kept for $Name {
            fn write(&self, words: &mut Vec<String>) {
                words.push(self.code().to_owned());
            }

            fn read(words: &mut Split<char>) -> Option<$Name> {
                $Name::from_code(words.next()?)
            }
        }
    )*};
}

choices! { Better, CountedAs, Method, MissingRule, NotApplicableRule, RepeatedMethod, SeveralMatch, ShownAs, Ties }

impl Kept for Rounding {
    fn write(&self, words: &mut Vec<String>) {
        let at: usize = match self {
            Rounding::HalfUp => 0,
            Rounding::HalfEven => 1,
            Rounding::Floor => 2,
            Rounding::Ceil => 3,
        };
        at.write(words);
    }

    fn read(words: &mut Split<char>) -> Option<Rounding> {
        [Rounding::HalfUp, Rounding::HalfEven, Rounding::Floor, Rounding::Ceil].get(usize::read(words)?).copied()
    }
}

/// A record: the fields that are kept, and what the others are afterwards.
macro_rules! records {
    ($($Name:ident { $($field:ident),* } but { $($other:ident: $blank:expr),* })*) => {$(
        impl Kept for $Name {
            fn write(&self, words: &mut Vec<String>) {
                $(self.$field.write(words);)*
            }

            fn read(words: &mut Split<char>) -> Option<$Name> {
                Some($Name { $($field: Kept::read(words)?,)* $($other: $blank),* })
            }
        }
    )*};
}

records! {
    Element {
        must, measure, better, not_applicable, not_applicable_points, does_not_fit, repeated, only_in, lowest, highest, levels
    } but {
        id: String::new(), title: Text::default(), own_number: None, prompt: None, guidance: None, next_step: None, domain: 0,
        role: Role::Supporting, target: None, targets: Vec::new(), proscribed: false, contact: None, citation: None, citations: Vec::new()
    }
    ElementRules { met, weight } but {
        evidence: Default::default(), dimension: None, adaptations: Default::default(), codes: Vec::new(), own_fields: Vec::new()
    }
    Repeated { method, met, ties, fewest } but { each: Text::default() }
    Scale { anchors } but { reversed: false }
    Anchor { points } but { value: String::new(), label: None, text: None, codes: Vec::new() }
    Number { min, max, whole, bands } but { unit: None }
    RatioMeasure { shared_out_of, shown_as, may_exceed, max, bands, estimate } but { count: Text::default(), out_of: Text::default() }
    Estimate { rate } but { population: Text::default(), citation: None }
    Checklist { components, counted_as, bands } but {}
    Component { required, weight } but { id: String::new(), text: Text::default(), not_applicable: false, codes: Vec::new() }
    PointBands { list, rounding, several } but {}
    PointBand { interval, points, with } but { text: None }
    Interval { low, high } but {}
    Score {
        method, parts, out_of, met, ties, missing, not_applicable, times, plus, result_rounding, points, bands, criteria, target, better,
        decimals, rounding, only_in, lowest, highest
    } but {
        id: String::new(), title: Text::default(), guidance: None, domain: None, reliability: None, targets: Vec::new(), citation: None,
        whole: false
    }
    Counted { what, weight } but {}
    Missing { rule, at_least, at_least_percent, at_most_missing } but {}
    Band { interval } but { id: String::new(), label: Text::default(), symbol: None, meaning: None, response: None }
    Criterion { id, wants } but { label: None, consecutive: 1 }
    Gate { outcomes } but {
        id: String::new(), title: Text::default(), guidance: None, element: None, only_in: Vec::new(), citation: None
    }
    Outcome { rule } but { id: String::new(), label: None, meaning: None, met: false }
}

/// One of several shapes: the place of the shape, then its parts.
macro_rules! shapes {
    ($($Name:ident { $($at:literal = $Shape:ident($($part:ident),*)),* $(,)? })*) => {$(
        impl Kept for $Name {
            fn write(&self, words: &mut Vec<String>) {
                match self {$(
                    $Name::$Shape($($part),*) => {
                        let at: usize = $at;
                        at.write(words);
                        $($part.write(words);)*
                    }
                )*}
            }

            fn read(words: &mut Split<char>) -> Option<$Name> {
                Some(match usize::read(words)? {
                    $($at => {
                        $(let $part = Kept::read(words)?;)*
                        $Name::$Shape($($part),*)
                    })*
                    _ => return None,
                })
            }
        }
    )*};
}

shapes! {
    Measure { 0 = Scale(scale), 1 = Number(number), 2 = Ratio(ratio), 3 = Checklist(list) }
    Countable { 0 = Element(index), 1 = Score(index) }
    Rule {
        0 = Element(index, interval),
        1 = Value(index, interval),
        2 = Score(index, interval),
        3 = Criterion(score, criterion),
        4 = Gate(index),
        5 = All(rules),
        6 = Any(rules),
        7 = Count(rules, interval),
        8 = Percent(rules, interval),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Every way of measuring, and what else is written as a rule.
    const EXAMPLE: &str = r#"{"format": 1, "id": "s", "edition": "1.0.0", "title": "S", "variants": [{"id": "group", "title": "In a group"}],
        "domains": [{"id": "mean", "title": "Mean", "score": {"method": "mean", "missing": {"rule": "leave-out", "answered_at_least": 1}, "decimals": 1},
            "elements": [
                {"id": "level", "title": "A level", "minimum": 1, "scale": "yes-no", "weight": 2, "only_in": ["group"]},
                {"id": "count", "title": "A number",
                    "number": {"max": 10.5, "rounding": "floor", "bands": [{"points": 1, "at_least": 4}, {"points": 0, "at_most": 3}]}}]}],
        "elements": [
            {"id": "share", "title": "A share", "does_not_fit": 0,
                "ratio": {"count": "seen", "out_of": "enrolled", "estimate": {"population": "people", "rate": 0.6}}},
            {"id": "list", "title": "A list", "checklist": {"components": [{"id": "a", "text": "A", "required": true}, {"id": "b", "text": "B"}]}},
            {"id": "often", "title": "Often", "anchors": ["no", "yes"], "not_applicable_points": 1, "repeated": {"each": "session", "method": "mode"}}],
        "scores": [
            {"id": "all", "title": "All", "method": "sum", "of": ["mean", "list", "often", "share"],
                "bands": [{"id": "low", "label": "Low", "at_most": 2}, {"id": "high", "label": "High", "more_than": 2}]}],
        "gates": [{"id": "licence", "title": "Licence", "when": {"all": [{"score": "all", "at_least": 2}, {"element": "level", "at_least": 1}]}}]}"#;

    fn rubric() -> Rubric {
        Rubric::parse(EXAMPLE).unwrap_or_else(|problems| panic!("{problems:?}"))
    }

    /// If this changes, raise [`VERSION`].
    #[test]
    fn what_is_written_changes_only_with_its_version() {
        let expected = "1 1 en 5 1 1 1 1 0 0 2 0 1 higher 0 0 0 0 1 1 group 1 0 1 1 2 0 1 0 1 0 1 21/2 0 2 1 4 1 0 1 0 0 1 3 1 0 0 1 2 0 \
            higher 1 0 0 0 0 1 0 1 1 2 0 1 0 2 0 percent 0 1 100 0 0 0 1 3/5 higher 1 0 1 0 0 0 1 0 1 100 0 0 3 2 1 1 0 1 count 0 \
            0 0 higher 1 0 0 0 0 1 0 1 2 3 0 1 2 0 0 2 1 2 higher 1 1 1 0 1 mode 0 lowest 1 0 1 1 1 2 2 1 2 5 1 1 1 1 0 2 1 1 1 1 \
            0 1 0 1 0 1 1 1 2 1 0 1 2 mean 2 0 0 2 0 1 1 0 0 no-score leave-out 1 1 0 0 leave-out 1 0 0 0 0 0 0 0 0 higher 1 0 0 1 \
            0 1 1 sum 5 0 0 2 0 1 1 0 3 1 0 4 1 0 2 1 0 0 no-score require-all 0 0 0 no-score 1 0 0 0 0 0 2 0 1 2 1 1 2 0 0 0 0 \
            higher 2 0 0 1 1 1 107 2 0 1 2 1 1 0 0 1 1 1 0 1 1 5 2 2 1 1 2 1 0 0 0 1 1 1 0";
        assert_eq!(written(&rubric()), expected);
    }

    #[test]
    fn other_text_is_not_read() {
        let rules = written(&rubric());
        assert!(read(&rules).is_some());
        let (_, unversioned) = rules.split_once(' ').expect("several words");
        for other in ["", "1", "x", &format!("2 {unversioned}"), &rules[..rules.len() - 2], &format!("{rules} 0"), "1 99999999999"] {
            assert!(read(other).is_none(), "{other}");
        }
    }
}
