//! Exact fractions, conditions on them, and the three answers to a condition.
//!
//! In: plain JSON. Out: numbers of any size, without loss.

use num_bigint::BigInt;
use num_rational::Ratio;
use num_traits::{One, Zero};
use serde_json::Value;
use std::collections::BTreeMap;

pub type Number = Ratio<BigInt>;

/// The answer to a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Three {
    Met,
    NotMet,
    Open,
}

/// From where to where something can still be; `None` is without end.
#[derive(Clone, Debug, PartialEq)]
pub struct Range {
    pub lowest: Option<Number>,
    pub highest: Option<Number>,
}

/// A condition: where it begins and ends, and whether each end is in.
#[derive(Clone, Debug, Default)]
pub struct Bounds {
    pub low: Option<(Number, bool)>,
    pub high: Option<(Number, bool)>,
}

pub fn whole(number: i64) -> Number {
    Number::from_integer(number.into())
}

/// A number of a file: `4`, `-2.5`, `"1/3"`.
pub fn number(value: &Value) -> Option<Number> {
    match value {
        Value::Number(number) => decimal(&number.to_string()),
        Value::String(text) => match text.split_once('/') {
            Some((over, under)) => Some(decimal(over)? / decimal(under)?),
            None => decimal(text),
        },
        _ => None,
    }
}

pub fn decimal(text: &str) -> Option<Number> {
    let (before, after) = text.split_once('.').unwrap_or((text, ""));
    let digits: BigInt = format!("{before}{after}").parse().ok()?;
    Some(Number::new(digits, BigInt::from(10).pow(after.len() as u32)))
}

pub fn field(json: &Value, name: &str) -> Option<Number> {
    json.get(name).and_then(number)
}

pub fn text<'a>(json: &'a Value, name: &str) -> Option<&'a str> {
    json.get(name).and_then(Value::as_str)
}

pub fn list<'a>(json: &'a Value, name: &str) -> &'a [Value] {
    json.get(name).and_then(Value::as_array).map_or(&[], Vec::as_slice)
}

pub fn is(json: &Value, name: &str) -> bool {
    json.get(name) == Some(&Value::Bool(true))
}

pub fn least(numbers: impl IntoIterator<Item = Number>) -> Option<Number> {
    numbers.into_iter().min()
}

pub fn most(numbers: impl IntoIterator<Item = Number>) -> Option<Number> {
    numbers.into_iter().max()
}

pub fn sum(numbers: impl IntoIterator<Item = Number>) -> Number {
    numbers.into_iter().fold(Number::zero(), |sum, next| sum + next)
}

pub fn mean(numbers: &[Number]) -> Number {
    sum(numbers.iter().cloned()) / whole(numbers.len() as i64)
}

/// Each number and how often it stands there.
pub fn counts(numbers: &[Number]) -> BTreeMap<Number, usize> {
    let mut counts = BTreeMap::new();
    numbers.iter().for_each(|number| *counts.entry(number.clone()).or_insert(0) += 1);
    counts
}

/// A number rounded to so many decimals.
pub fn rounded(number: &Number, decimals: u32, rounding: &str) -> Number {
    let shift = Number::from_integer(BigInt::from(10).pow(decimals));
    let long = number * &shift;
    let half = Number::one() / whole(2);
    let short = match rounding {
        "none" => return number.clone(),
        "floor" => long.floor(),
        "ceil" => long.ceil(),
        // Halves away from zero.
        "half-up" if long < Number::zero() => (long - half).ceil(),
        "half-up" => (long + half).floor(),
        "half-even" => {
            let low = long.floor();
            let rest = &long - &low;
            let even = (&low / whole(2)).is_integer();
            if rest < half || (rest == half && even) { low } else { low + whole(1) }
        }
        other => panic!("rounding {other}"),
    };
    short / shift
}

impl std::fmt::Display for Range {
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
        let end = |end: &Option<Number>| end.as_ref().map_or("no end".to_owned(), Number::to_string);
        write!(out, "{} to {}", end(&self.lowest), end(&self.highest))
    }
}

impl Bounds {
    /// A plain number is "at least that".
    pub fn of(json: &Value) -> Option<Bounds> {
        if let Some(number) = number(json) {
            return Some(Bounds { low: Some((number, true)), high: None });
        }
        let mut bounds = Bounds::default();
        for (name, low, high, inside) in [
            ("at_least", true, false, true),
            ("more_than", true, false, false),
            ("at_most", false, true, true),
            ("less_than", false, true, false),
            ("equals", true, true, true),
        ] {
            if let Some(number) = field(json, name) {
                if low {
                    bounds.low = Some((number.clone(), inside));
                }
                if high {
                    bounds.high = Some((number, inside));
                }
            }
        }
        if let [low, high] = list(json, "within") {
            bounds = Bounds { low: number(low).map(|low| (low, true)), high: number(high).map(|high| (high, true)) };
        }
        (bounds.low.is_some() || bounds.high.is_some()).then_some(bounds)
    }

    pub fn hold(&self, number: &Number) -> bool {
        let above = self.low.as_ref().is_none_or(|(low, inside)| number > low || (*inside && number == low));
        let below = self.high.as_ref().is_none_or(|(high, inside)| number < high || (*inside && number == high));
        above && below
    }

    /// Whether every number of a range, from its lowest to its highest, is within the bounds.
    pub fn hold_all(&self, range: &Range) -> bool {
        let end = |end: &Option<Number>, bound: &Option<(Number, bool)>| match end {
            Some(number) => self.hold(number),
            None => bound.is_none(),
        };
        end(&range.lowest, &self.low) && end(&range.highest, &self.high)
    }

    /// Whether none is.
    pub fn hold_none(&self, range: &Range) -> bool {
        let beneath = match (&range.highest, &self.low) {
            (Some(highest), Some((low, inside))) => highest < low || (!inside && highest == low),
            _ => false,
        };
        let beyond = match (&range.lowest, &self.high) {
            (Some(lowest), Some((high, inside))) => lowest > high || (!inside && lowest == high),
            _ => false,
        };
        beneath || beyond
    }

    pub fn standing(&self, range: &Range) -> Three {
        match (self.hold_all(range), self.hold_none(range)) {
            (true, _) => Three::Met,
            (_, true) => Three::NotMet,
            _ => Three::Open,
        }
    }
}

impl Three {
    pub fn code(self) -> &'static str {
        match self {
            Three::Met => "met",
            Three::NotMet => "not-met",
            Three::Open => "cannot-confirm",
        }
    }

    pub fn from(holds: bool) -> Three {
        if holds { Three::Met } else { Three::NotMet }
    }
}

/// Puts what has no end after all numbers.
pub fn no_end_last(one: &Option<Number>, other: &Option<Number>) -> std::cmp::Ordering {
    one.is_none().cmp(&other.is_none()).then(one.cmp(other))
}

/// Three-valued "and"; `None` of nothing.
pub fn all(parts: Vec<Three>) -> Option<Three> {
    let has = |wanted| parts.contains(&wanted);
    (!parts.is_empty()).then(|| match (has(Three::NotMet), has(Three::Open)) {
        (true, _) => Three::NotMet,
        (_, true) => Three::Open,
        _ => Three::Met,
    })
}

/// Three-valued "or"; `None` of nothing.
pub fn any(parts: Vec<Three>) -> Option<Three> {
    let has = |wanted| parts.contains(&wanted);
    (!parts.is_empty()).then(|| match (has(Three::Met), has(Three::Open)) {
        (true, _) => Three::Met,
        (_, true) => Three::Open,
        _ => Three::NotMet,
    })
}
