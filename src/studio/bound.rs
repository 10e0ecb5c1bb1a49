//! Bounds as a person says them: at least 4, more than 10 and less than 16, 75 percent of them.
//!
//! In: the JSON of a condition, or of a rule with its bounds. Out: a [`Shape`] with its numbers as they are spelled, and the fields that say
//! it. It does not judge whether the numbers can be met.

use crate::studio::json::Json;

/// How an interval begins and ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    /// There is no bound: what is compared has a rule of its own.
    Own,
    /// This number or more.
    AtLeast,
    /// More than this number.
    MoreThan,
    /// This number or fewer.
    AtMost,
    /// Fewer than this number.
    LessThan,
    /// This number only.
    Equals,
    /// From the first to the second, both included.
    Within,
    /// From the first, which is included, to below the second.
    UpTo,
    /// From above the first to the second, which is included.
    Above,
    /// Between the two, neither included.
    Between,
    /// At least this percentage of what is counted.
    AtLeastPercent,
    /// More than this percentage of what is counted.
    MoreThanPercent,
}

/// What a condition may say.
pub const CONDITION: &[Shape] = &[
    Shape::AtLeast,
    Shape::MoreThan,
    Shape::AtMost,
    Shape::LessThan,
    Shape::Equals,
    Shape::Within,
    Shape::UpTo,
    Shape::Above,
    Shape::Between,
];

/// How many of several.
pub const COUNT: &[Shape] = &[
    Shape::AtLeast,
    Shape::MoreThan,
    Shape::AtMost,
    Shape::LessThan,
    Shape::Equals,
    Shape::Within,
    Shape::AtLeastPercent,
    Shape::MoreThanPercent,
];

/// Every field that holds a bound.
const FIELDS: [&str; 8] = ["at_least", "more_than", "at_most", "less_than", "equals", "within", "at_least_percent", "more_than_percent"];

impl Shape {
    /// A word for controls of the page.
    pub const fn code(self) -> &'static str {
        match self {
            Shape::Own => "own",
            Shape::AtLeast => "at_least",
            Shape::MoreThan => "more_than",
            Shape::AtMost => "at_most",
            Shape::LessThan => "less_than",
            Shape::Equals => "equals",
            Shape::Within => "within",
            Shape::UpTo => "up_to",
            Shape::Above => "above",
            Shape::Between => "between",
            Shape::AtLeastPercent => "at_least_percent",
            Shape::MoreThanPercent => "more_than_percent",
        }
    }

    /// The fields that say it, one for each number; `within` holds two.
    const fn fields(self) -> &'static [&'static str] {
        match self {
            Shape::Own => &[],
            Shape::AtLeast => &["at_least"],
            Shape::MoreThan => &["more_than"],
            Shape::AtMost => &["at_most"],
            Shape::LessThan => &["less_than"],
            Shape::Equals => &["equals"],
            Shape::Within => &["within"],
            Shape::UpTo => &["at_least", "less_than"],
            Shape::Above => &["more_than", "at_most"],
            Shape::Between => &["more_than", "less_than"],
            Shape::AtLeastPercent => &["at_least_percent"],
            Shape::MoreThanPercent => &["more_than_percent"],
        }
    }

    /// How many numbers it takes.
    pub const fn numbers(self) -> usize {
        match self {
            Shape::Own => 0,
            Shape::Within | Shape::UpTo | Shape::Above | Shape::Between => 2,
            _ => 1,
        }
    }
}

/// A bound with its numbers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bound {
    /// How it begins and ends.
    pub shape: Shape,
    /// Its numbers, as they are spelled.
    pub numbers: Vec<String>,
}

impl Bound {
    /// No bound.
    pub const OWN: Bound = Bound { shape: Shape::Own, numbers: Vec::new() };

    /// The bound of a condition, or of a rule among its other fields; `None` if it says one that has no shape here.
    pub fn of(value: Option<&Json>) -> Option<Bound> {
        let Some(value) = value else { return Some(Bound::OWN) };
        if let Json::Number(number) = value {
            return Some(Bound { shape: Shape::AtLeast, numbers: vec![number.clone()] });
        }
        let given: Vec<&str> = FIELDS.into_iter().filter(|field| value.get(field).is_some()).collect();
        let same = |shape: &&Shape| shape.fields().len() == given.len() && shape.fields().iter().all(|field| given.contains(field));
        // From one to the other, both included, has two spellings.
        let shape = match given[..] {
            ["at_least", "at_most"] => Shape::Within,
            _ => *[Shape::Own].iter().chain(CONDITION).chain(COUNT).find(same)?,
        };
        let numbers = given.iter().flat_map(|field| match value.get(field) {
            Some(Json::List(ends)) => ends.iter().map(Json::compact).collect(),
            found => found.map(|number| vec![number.compact()]).unwrap_or_default(),
        });
        let mut numbers: Vec<String> = numbers.collect();
        if given == ["more_than", "at_most"] || given == ["at_least", "less_than"] {
            numbers.truncate(2);
        }
        (numbers.len() == shape.numbers()).then_some(Bound { shape, numbers })
    }

    /// The same numbers in another shape; a number that is missing is the last there is, or `usual`.
    pub fn reshaped(&self, shape: Shape, usual: &str) -> Bound {
        let last = self.numbers.last().cloned().unwrap_or_else(|| usual.to_owned());
        let mut numbers = self.numbers.clone();
        numbers.resize(shape.numbers(), last);
        Bound { shape, numbers }
    }

    /// With another number in its place.
    pub fn with(&self, at: usize, number: &str) -> Bound {
        let mut bound = self.clone();
        if let Some(place) = bound.numbers.get_mut(at) {
            *place = number.to_owned();
        }
        bound
    }

    /// What a rule says then: each field that holds a bound, and its value or nothing.
    pub fn in_rule(&self) -> Vec<(&'static str, Option<Json>)> {
        let mut fields: Vec<(&'static str, Option<Json>)> = FIELDS.into_iter().map(|field| (field, None)).collect();
        for (field, value) in self.values() {
            if let Some(place) = fields.iter_mut().find(|(known, _)| *known == field) {
                place.1 = Some(value);
            }
        }
        fields
    }

    /// The condition that says it, as short as the format allows; nothing if there is no bound.
    pub fn condition(&self) -> Option<Json> {
        match (self.shape, &self.numbers[..]) {
            (Shape::Own, _) => None,
            (Shape::AtLeast, [number]) => Some(Json::Number(number.clone())),
            _ => Some(Json::Object(self.values().into_iter().map(|(field, value)| (field.to_owned(), value)).collect())),
        }
    }

    fn values(&self) -> Vec<(&'static str, Json)> {
        let number = |at: usize| Json::Number(self.numbers.get(at).cloned().unwrap_or_else(|| "0".to_owned()));
        match self.shape {
            Shape::Within => vec![("within", Json::List(vec![number(0), number(1)]))],
            shape => shape.fields().iter().enumerate().map(|(at, field)| (*field, number(at))).collect(),
        }
    }
}

/// A number as a person types it, as the format spells it; `None` if it is none.
pub fn number(typed: &str) -> Option<String> {
    let text = typed.trim().trim_end_matches('%').trim_end().replace('−', "-");
    let text = if text.matches(',').count() == 1 && !text.contains('.') { text.replace(',', ".") } else { text };
    let text = if text.starts_with('.') { format!("0{text}") } else { text };
    matches!(Json::parse(&text), Some(Json::Number(_))).then_some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_bound_is_read_and_said_again() {
        for (json, shape, numbers) in [
            ("4", Shape::AtLeast, &["4"][..]),
            (r#"{"more_than": 2.50}"#, Shape::MoreThan, &["2.50"]),
            (r#"{"at_most": 20}"#, Shape::AtMost, &["20"]),
            (r#"{"less_than": 20}"#, Shape::LessThan, &["20"]),
            (r#"{"equals": 100}"#, Shape::Equals, &["100"]),
            (r#"{"within": [10, 16]}"#, Shape::Within, &["10", "16"]),
            (r#"{"at_least": 10, "less_than": 16}"#, Shape::UpTo, &["10", "16"]),
            (r#"{"more_than": 10, "at_most": 16}"#, Shape::Above, &["10", "16"]),
            (r#"{"more_than": 10, "less_than": 16}"#, Shape::Between, &["10", "16"]),
            (r#"{"at_least_percent": 80}"#, Shape::AtLeastPercent, &["80"]),
            (r#"{"more_than_percent": 80}"#, Shape::MoreThanPercent, &["80"]),
        ] {
            let value = Json::parse(json).expect("JSON");
            let bound = Bound::of(Some(&value)).unwrap_or_else(|| panic!("{json}"));
            assert_eq!((bound.shape, &bound.numbers[..]), (shape, &numbers.iter().map(|one| (*one).to_owned()).collect::<Vec<_>>()[..]));
            assert_eq!(bound.condition().map(|value| value.compact()), Some(json.to_owned()));
        }
        let both = Json::parse(r#"{"at_least": 10, "at_most": 16}"#).expect("JSON");
        assert_eq!(Bound::of(Some(&both)).map(|bound| bound.shape), Some(Shape::Within));
        assert_eq!(Bound::of(None), Some(Bound::OWN));
        let odd = Json::parse(r#"{"at_least": 10, "equals": 16}"#).expect("JSON");
        assert_eq!(Bound::of(Some(&odd)), None);
    }

    #[test]
    fn a_bound_keeps_its_number_in_another_shape() {
        let four = Bound { shape: Shape::AtLeast, numbers: vec!["4".into()] };
        let within = four.reshaped(Shape::Within, "1");
        assert_eq!(within.numbers, ["4", "4"]);
        assert_eq!(within.with(1, "5").reshaped(Shape::LessThan, "1").numbers, ["4"]);
        assert_eq!(Bound::OWN.reshaped(Shape::AtMost, "3").numbers, ["3"]);
        let said: Vec<String> =
            four.in_rule().into_iter().filter_map(|(field, value)| Some(format!("{field} {}", value?.compact()))).collect();
        assert_eq!(said, ["at_least 4"]);
        assert_eq!(four.in_rule().len(), FIELDS.len());
    }

    #[test]
    fn numbers_are_read_as_people_type_them() {
        for (typed, number_of) in [
            ("4", Some("4")),
            (" 3,5 ", Some("3.5")),
            ("75 %", Some("75")),
            ("−1", Some("-1")),
            (".5", Some("0.5")),
            ("four", None),
            ("", None),
        ] {
            assert_eq!(number(typed).as_deref(), number_of, "{typed}");
        }
    }
}
