//! The adaptation log, with the questions of FRAME as columns (Wiltsey Stirman, Baumann and Miller 2019).
//!
//! In: answers. Out: a row for each recorded change. A question that answers files do not hold is left empty: nothing is concluded from
//! what a team wrote in words of its own.

use crate::answers::{Adaptation, Answers, Light};
use crate::export;
use crate::rubric::Rubric;

/// The columns. Those with a capital word are questions of FRAME; the others say what the change belongs to. New ones are only ever added
/// at the end.
pub const COLUMNS: [&str; 26] = [
    "rubric_id",
    "rubric_edition",
    "date",
    "team",
    "rater",
    "element_id",
    "element",
    "Description of the modification",
    "WHEN did the modification occur?",
    "Was adaptation planned?",
    "WHO participated in the decision to modify?",
    "WHAT is modified?",
    "At what LEVEL OF DELIVERY (for whom/what is the modification made)?",
    "Contextual modifications are made to which of the following?",
    "What is the NATURE of the content modification?",
    "Relationship fidelity/core elements?",
    "What was the GOAL?",
    "REASONS: SOCIOPOLITICAL",
    "REASONS: ORGANIZATION/SETTING",
    "REASONS: PROVIDER",
    "REASONS: RECIPIENT",
    "reason_in_own_words",
    "in_place_since",
    "light",
    "agreed_with",
    "agreed_on",
];

/// The heading of the table. It begins with a byte order mark, as people open it in Excel.
pub fn heading() -> String {
    format!("\u{feff}{}", export::line(&COLUMNS.map(str::to_owned)))
}

/// A row for each change that a team recorded on one occasion. `language` is the place of a language among the rubric's.
pub fn rows(rubric: &Rubric, answers: &Answers, language: usize) -> String {
    answers.adaptations.iter().map(|one| export::line(&row(rubric, answers, one, language))).collect()
}

fn row(rubric: &Rubric, answers: &Answers, one: &Adaptation, language: usize) -> [String; COLUMNS.len()] {
    let occasion = &answers.occasion;
    let element = rubric.element(&one.element).map(|at| &rubric.elements[at]);
    let light = light(rubric, one);
    let day = |day: Option<crate::date::Date>| day.map(|day| day.to_string()).unwrap_or_default();
    let not_held = String::new;
    [
        rubric.id.clone(),
        rubric.edition.clone(),
        day(occasion.date),
        occasion.team.clone(),
        occasion.rater.code().to_owned(),
        one.element.clone(),
        element.map(|element| element.title.get(language).to_owned()).unwrap_or_default(),
        one.what.clone(),
        not_held(),
        known(PLANNED, &one.planned),
        one.decided_by.clone(),
        not_held(),
        not_held(),
        not_held(),
        known(NATURES, &one.nature),
        match light {
            Some(Light::Green) => "Fidelity Consistent/Core elements or functions preserved",
            Some(Light::Red) => "Fidelity Inconsistent/Core elements or functions changed",
            // Amber is for the owner to judge, and without a light nobody has.
            Some(Light::Amber) | None => "Unknown",
        }
        .to_owned(),
        not_held(),
        not_held(),
        not_held(),
        not_held(),
        not_held(),
        one.reason.clone(),
        day(one.since),
        light.map(Light::code).unwrap_or_default().to_owned(),
        one.agreed_with.clone(),
        day(one.agreed_on),
    ]
}

/// The light of a change: that of the owner's example where it follows one, else what the team wrote.
fn light(rubric: &Rubric, one: &Adaptation) -> Option<Light> {
    let adaptations = rubric.element(&one.element).map(|at| &rubric.element_rules[at].adaptations);
    let example = one.example.filter(|(light, at)| {
        adaptations.is_some_and(|adaptations| match light {
            Light::Green => adaptations.green.len() > *at,
            Light::Amber => adaptations.amber.len() > *at,
            Light::Red => adaptations.red.len() > *at,
        })
    });
    example.map(|(light, _)| light).or(one.light)
}

/// The words of FRAME for a code; what is none of its codes stands as it was written.
fn known(words: &[(&str, &str)], code: &str) -> String {
    words.iter().find(|(known, _)| *known == code).map_or(code, |(_, words)| words).to_owned()
}

const PLANNED: &[(&str, &str)] = &[
    ("planned-proactive", "Planned/Proactive (proactive adaptation)"),
    ("planned-reactive", "Planned/Reactive (reactive adaptation)"),
    ("unplanned-reactive", "Unplanned/Reactive (modification)"),
];

const NATURES: &[(&str, &str)] = &[
    ("tailoring", "Tailoring/tweaking/refining"),
    ("packaging", "Changes in packaging or materials"),
    ("adding", "Adding elements"),
    ("removing", "Removing/skipping elements"),
    ("shortening", "Shortening/condensing (pacing/timing)"),
    ("lengthening", "Lengthening/extending (pacing/timing)"),
    ("substituting", "Substituting"),
    ("reordering", "Reordering of intervention modules or segments"),
    ("spreading", "Spreading (breaking up session content over multiple sessions)"),
    ("integrating-into", "Integrating parts of the intervention into another framework"),
    ("integrating-another", "Integrating another treatment into the intervention"),
    ("repeating", "Repeating elements or modules"),
    ("loosening", "Loosening structure"),
    ("departing", "Departing from the intervention (drift)"),
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::Language;

    #[test]
    fn every_code_that_answers_can_have_has_words_of_frame() {
        let words = Language::En.sentences();
        for (code, _) in PLANNED {
            assert!(words.planned(code).is_some(), "{code}");
        }
        for (code, _) in NATURES {
            assert!(words.nature(code).is_some(), "{code}");
        }
        assert_eq!(known(NATURES, "in words of their own"), "in words of their own");
    }
}
