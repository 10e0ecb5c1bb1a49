//! FHIR R4: a rubric as a Questionnaire, and a result as its QuestionnaireResponse.
//!
//! In: rubrics and results. Out: resources as JSON. Both name their parts by the ids of the rubric, so that a response fits its
//! questionnaire and stays comparable when questions move. The points of an answer stand in both extensions that engines read, `ordinalValue` and the newer
//! `itemWeight`. Numbers are written digit by digit, as they are.

mod questionnaire;
mod resource;
mod response;

use crate::exchange::fhir::resource::{Bundle, Entry};
use crate::number::Exact;
use crate::report::Report;
use crate::rubric::Rubric;
use serde_json::value::RawValue;
use sha2::{Digest as _, Sha256};

pub use response::Answered;

/// The Questionnaire of a rubric. `canonical` is its address in the owner's name space; without one it has an address of its own that
/// follows from its id.
pub fn questionnaire(rubric: &Rubric, canonical: Option<&str>) -> String {
    text(&questionnaire::questionnaire(rubric, &url(rubric, canonical)))
}

/// The QuestionnaireResponse of one result; of several, a Bundle of them. Notes and reasons are left out unless `notes` is true.
pub fn responses(rubric: &Rubric, canonical: Option<&str>, all: &[Answered], notes: bool) -> String {
    let url = url(rubric, canonical);
    let made = |one: &Answered| response::response(rubric, &url, one, notes);
    match all {
        [only] => text(&made(only)),
        all => {
            let entry = |one: &Answered| Entry { full_url: uuid(&one.id), resource: made(one) };
            text(&Bundle { resource_type: "Bundle", kind: "collection", entry: all.iter().map(entry).collect() })
        }
    }
}

fn text(resource: &impl serde::Serialize) -> String {
    // A resource holds texts, numbers and lists only, all of which have a place in JSON.
    serde_json::to_string_pretty(resource).unwrap_or_default() + "\n"
}

/// The address of a rubric's questionnaire, the same for all its editions.
fn url(rubric: &Rubric, canonical: Option<&str>) -> String {
    canonical.map_or_else(|| uuid(&["fidelity-check rubric ", &rubric.id as &str].concat()), str::to_owned)
}

/// A name of its own for a text: a UUID of version 8, whose other digits are those of a hash.
fn uuid(text: &str) -> String {
    let mut bytes = Sha256::digest(text);
    bytes[6] = (bytes[6] & 0x0f) | 0x80;
    bytes[8] = (bytes[8] & 0x3f) | 0x80;
    let hex: String = bytes.iter().take(16).map(|byte| format!("{byte:02x}")).collect();
    format!("urn:uuid:{}-{}-{}-{}-{}", &hex[..8], &hex[8..12], &hex[12..16], &hex[16..20], &hex[20..])
}

/// A number with all its digits; nothing for one that no decimal can say.
fn decimal(value: &Exact) -> Option<Box<RawValue>> {
    let digits = value.typed();
    if digits.contains('/') { None } else { digits_as_written(&digits) }
}

/// A decimal as it is written.
fn digits_as_written(digits: &str) -> Option<Box<RawValue>> {
    let is_decimal = Exact::recorded(digits).is_some() && !digits.contains('/');
    if is_decimal { RawValue::from_string(digits.to_owned()).ok() } else { None }
}

/// A word as a code: FHIR allows for single spaces only, and none at the ends.
fn code(word: &str) -> String {
    word.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Where things stand, in questionnaires and in responses.
mod link {
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
fn gate<'r>(report: &'r Report, id: &str) -> Option<&'r crate::report::GateFacts> {
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

    #[test]
    fn a_name_follows_from_its_text() {
        assert_eq!(uuid("a"), uuid("a"));
        assert_ne!(uuid("a"), uuid("b"));
        assert_eq!(uuid("a").len(), "urn:uuid:".len() + 36);
    }
}
