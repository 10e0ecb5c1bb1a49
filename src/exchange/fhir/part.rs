//! How the parts of a rubric are named and numbers are written, in questionnaires and in responses alike.
//!
//! In: ids, words, numbers. Out: links, codes, decimals.

use crate::number::Exact;
use crate::report::{GateFacts, Report};
use serde_json::value::RawValue;

/// A number with all its digits; nothing for one that no decimal can say.
pub fn decimal(value: &Exact) -> Option<Box<RawValue>> {
    let digits = value.typed();
    if digits.contains('/') { None } else { digits_as_written(&digits) }
}

/// A decimal as it is written.
pub fn digits_as_written(digits: &str) -> Option<Box<RawValue>> {
    let is_decimal = Exact::recorded(digits).is_some() && !digits.contains('/');
    if is_decimal { RawValue::from_string(digits.to_owned()).ok() } else { None }
}

/// A word as a code: FHIR allows for single spaces only, and none at the ends.
pub fn code(word: &str) -> String {
    word.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where things stand, in questionnaires and in responses.
pub mod link {
    pub fn domain(id: &str) -> String {
        ["domain/", id].concat()
    }

    pub fn element(id: &str, part: &str) -> String {
        ["element/", id, if part.is_empty() { "" } else { "/" }, part].concat()
    }

    pub fn component(element: &str, id: &str) -> String {
        ["element/", element, "/component/", id].concat()
    }

    pub fn gate(id: &str, part: &str) -> String {
        ["gate/", id, if part.is_empty() { "" } else { "/" }, part].concat()
    }

    pub fn score(id: &str, part: &str) -> String {
        ["score/", id, if part.is_empty() { "" } else { "/" }, part].concat()
    }
}

/// The gate of a report, if it belongs to what the team runs.
pub fn gate<'r>(report: &'r Report, id: &str) -> Option<&'r GateFacts> {
    report.gates.iter().find(|gate| gate.id == id)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_keep_their_digits() {
        let written = |text: &str| decimal(&Exact::parse(text).expect("a number")).map(|raw| raw.get().to_owned());
        assert_eq!(written("72.50").as_deref(), Some("72.5"));
        assert_eq!(written("0.000001").as_deref(), Some("0.000001"));
        assert_eq!(written("-3").as_deref(), Some("-3"));
        assert_eq!(written("1/3"), None);
        assert_eq!(digits_as_written("4.10").map(|raw| raw.get().to_owned()).as_deref(), Some("4.10"));
        assert!(digits_as_written("four").is_none());
    }
}
