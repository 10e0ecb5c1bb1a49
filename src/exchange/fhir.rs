//! FHIR R4: a rubric as a Questionnaire, and a result as its QuestionnaireResponse.
//!
//! In: rubrics and results. Out: resources as JSON. Both name their parts by the ids of the rubric, so that a response fits its
//! questionnaire and stays comparable when questions move. The points of an answer stand in both extensions that engines read, `ordinalValue` and the newer
//! `itemWeight`. Numbers are written digit by digit, as they are.

mod part;
mod questionnaire;
mod resource;
mod response;

use crate::exchange::fhir::resource::{Bundle, Entry};
use crate::rubric::Rubric;
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_follows_from_its_text() {
        assert_eq!(uuid("a"), uuid("a"));
        assert_ne!(uuid("a"), uuid("b"));
        assert_eq!(uuid("a").len(), "urn:uuid:".len() + 36);
    }
}
