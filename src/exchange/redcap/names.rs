//! Names that REDCap takes for fields: lower case, digits and single underscores, a letter first, no more than 26 of them.
//!
//! In: ids of a rubric. Out: a name each, no two the same. A name follows from the ids of what it is for, so that it stays when others come.

use sha2::{Digest as _, Sha256};
use std::collections::BTreeSet;

/// How long a name may be.
pub const MOST: usize = 26;

/// Names that REDCap keeps for itself, or that end in what it adds to the name of a form.
const KEPT: [&str; 6] = [
    "redcap_event_name",
    "redcap_repeat_instrument",
    "redcap_repeat_instance",
    "redcap_data_access_group",
    "redcap_survey_identifier",
    "redcap_survey_timestamp",
];

/// The names given so far.
pub struct Names(BTreeSet<String>);

impl Names {
    /// None yet, but those that REDCap keeps for itself.
    pub fn new(form: &str) -> Names {
        let of_form = ["_complete", "_timestamp"].map(|end| [form, end].concat());
        Names(KEPT.iter().map(|name| (*name).to_owned()).chain(of_form).collect())
    }

    /// The name that is wanted; where it is taken, one with a hash of what it is for.
    pub fn take(&mut self, wanted: &str, what: &str) -> String {
        let hash = hash(what);
        // Of 64 digits of a hash some part is free: there are fewer names than parts.
        let others = (4..hash.len().min(MOST - 2)).map(|digits| {
            let kept: String = wanted.chars().take(MOST - 1 - digits).collect();
            format!("{}_{}", kept.trim_end_matches('_'), &hash[..digits])
        });
        let name =
            std::iter::once(wanted.to_owned()).chain(others).find(|name| !self.0.contains(name)).unwrap_or_else(|| wanted.to_owned());
        self.0.insert(name.clone());
        name
    }
}

/// An id in the letters of a name, in so many of them at most. What had to be cut ends in a hash of the whole.
pub fn stem(id: &str, most: usize) -> String {
    let mut name = String::new();
    for letter in id.chars().map(|letter| letter.to_ascii_lowercase()) {
        match letter {
            'a'..='z' | '0'..='9' => name.push(letter),
            _ if name.ends_with('_') || name.is_empty() => {}
            _ => name.push('_'),
        }
    }
    let name = name.trim_end_matches('_');
    let name = if name.starts_with(|letter: char| letter.is_ascii_lowercase()) { name.to_owned() } else { ["x", name].concat() };
    // Ids differ in more than what is kept of them only where they are long or hold other signs than hyphens.
    let whole = name.len() <= most
        && name.len() == id.len()
        && id.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-');
    match whole {
        true => name,
        false => {
            let kept: String = name.chars().take(most.saturating_sub(5)).collect();
            format!("{}_{}", kept.trim_end_matches('_'), &hash(id)[..4])
        }
    }
}

fn hash(text: &str) -> String {
    Sha256::digest(text).iter().map(|byte| format!("{byte:02x}")).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_legal(name: &str) -> bool {
        name.len() <= MOST
            && name.starts_with(|letter: char| letter.is_ascii_lowercase())
            && !name.ends_with('_')
            && !name.contains("__")
            && name.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_')
    }

    #[test]
    fn every_id_has_a_legal_name_of_its_own() {
        let ids = [
            "two-lead",
            "two--lead",
            "two-lead-",
            "Two-Lead",
            "1st",
            "x1st",
            "é",
            "-",
            "a-very-long-id-of-an-element",
            "a-very-long-id-of-an-elephant",
        ];
        let names: Vec<String> = ids.iter().map(|id| stem(id, 21)).collect();
        assert_eq!(names[0], "two_lead");
        assert!(names.iter().all(|name| is_legal(name) && name.len() <= 21), "{names:?}");
        assert_eq!(names.iter().collect::<BTreeSet<_>>().len(), ids.len(), "{names:?}");
    }

    #[test]
    fn what_is_taken_is_not_given_again() {
        let mut names = Names::new("form");
        let given = ["form_complete", "a", "a", "a", "a_very_long_name_of_26_let", "a_very_long_name_of_26_let"].iter().enumerate();
        let given: Vec<String> = given.map(|(at, wanted)| names.take(wanted, &at.to_string())).collect();
        assert!(given.iter().all(|name| is_legal(name)), "{given:?}");
        assert_eq!(given.iter().collect::<BTreeSet<_>>().len(), given.len(), "{given:?}");
        assert_ne!(given[0], "form_complete");
    }
}
