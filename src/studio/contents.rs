//! The contents of the page of a rubric: its parts in their order, each with what is still open in it.
//!
//! In: the rubric as values, what the checker says, and what has to be settled before it is published. Out: facts, no words. Each problem and each
//! choice is counted in one part.

use crate::problem::Problem;
use crate::studio::edit::any_text;
use crate::studio::json::Json;
use crate::studio::package::Open;

/// A part of the page.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Title, edition, publisher, licence.
    Programme,
    /// The elements, and the scales that they share.
    Elements,
    /// A domain of the rubric, by its place in the list, with its title.
    Domain(usize, String),
    /// Scores and their bands.
    Scores,
    /// What must hold.
    Rules,
    /// Translations.
    Languages,
    /// What no other part shows.
    Rest,
    /// The self-check to try.
    Trial,
    /// What is published.
    Publish,
}

/// A part with what is open in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Which it is.
    pub part: Part,
    /// How many problems are errors.
    pub errors: usize,
    /// How many problems are warnings.
    pub warnings: usize,
    /// How many choices have to be made before it is published.
    pub choices: usize,
}

/// Every part.
pub fn contents(rubric: &Json, problems: &[Problem], open: &Open) -> Vec<Entry> {
    let domains = rubric.get("domains").map(Json::items).unwrap_or_default().iter().enumerate();
    let domains = domains.map(|(at, domain)| Part::Domain(at, domain.get("title").map(any_text).unwrap_or_default().to_owned()));
    let parts = [Part::Programme, Part::Elements].into_iter().chain(domains);
    let parts = parts.chain([Part::Scores, Part::Rules, Part::Languages, Part::Rest, Part::Trial, Part::Publish]);
    let mut all: Vec<Entry> = parts.map(|part| Entry { part, errors: 0, warnings: 0, choices: 0 }).collect();
    for problem in problems {
        let Some(entry) = all.iter_mut().find(|entry| holds(&entry.part, problem)) else { continue };
        *(if problem.is_warning() { &mut entry.warnings } else { &mut entry.errors }) += 1;
    }
    for entry in &mut all {
        entry.choices = match entry.part {
            Part::Scores => open.unchosen.len(),
            Part::Publish => usize::from(open.edition),
            _ => 0,
        };
    }
    all
}

/// True if the part is where a problem is mended; only one of them is.
fn holds(part: &Part, problem: &Problem) -> bool {
    let mut steps = problem.path.split('.').peekable();
    let first = steps.peek().copied().unwrap_or_default();
    let field = first.split('[').next().unwrap_or_default();
    // What a domain says of its own score stands among the scores.
    let score = steps.find(|step| !step.starts_with("domains[")).is_some_and(|step| step == "score");
    let home = match field {
        _ if problem.code() == "missing-translation" => Part::Languages,
        "" | "format" | "id" | "edition" | "title" | "introduction" | "minutes" | "review_months" | "publisher" | "contact" | "licence" => {
            Part::Programme
        }
        "scores" | "domain_score" => Part::Scores,
        "domains" if score => Part::Scores,
        "domains" | "elements" | "scales" => Part::Elements,
        "gates" => Part::Rules,
        "languages" => Part::Languages,
        _ => Part::Rest,
    };
    match part {
        Part::Domain(at, _) => home == Part::Elements && first == format!("domains[{at}]"),
        Part::Elements => home == Part::Elements && !first.starts_with("domains["),
        part => *part == home,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::studio::desk::Desk;
    use crate::studio::package::open_questions;

    #[test]
    fn each_problem_and_choice_is_counted_in_one_part() {
        let mut desk = Desk::default();
        let text = r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": {"en": "A"}, "languages": ["en", "cy"], "minutes": "long", "date": "2026-09",
            "domains": [
                {"id": "d", "title": {"en": "Before", "cy": "Cyn"}, "elements": [{"id": "x", "title": {"en": "X", "cy": "X"}, "scale": "none"}]},
                {"id": "e", "title": {"en": "After", "cy": "Wedyn"}, "score": {"method": "no-way"}, "elements": [
                    {"id": "y", "title": {"en": "Y", "cy": "Y"}, "scale": "yes-no", "minimum": "much"}]}
            ],
            "scores": [{"id": "t", "title": {"en": "T", "cy": "T"}, "method": "mean", "missing": "lowest"}],
            "gates": [{"id": "g", "title": {"en": "G", "cy": "G"}, "when": {"element": "gone"}}]}"#;
        desk.begin(text.to_owned());
        let open = open_questions(&desk);
        let all = contents(&desk.rubric().expect("JSON"), desk.problems(), &open);
        let counted = |part: &Part| {
            let entry = all.iter().find(|entry| entry.part == *part).unwrap_or_else(|| panic!("{part:?}: {all:?}"));
            (entry.errors + entry.warnings, entry.choices)
        };
        let domain = |at, title: &str| Part::Domain(at, title.to_owned());
        assert_eq!(all.iter().map(|entry| entry.errors + entry.warnings).sum::<usize>(), desk.problems().len(), "{:?}", desk.problems());
        assert_eq!(all.iter().map(|entry| entry.choices).sum::<usize>(), open.choices());
        assert_eq!((counted(&domain(0, "Before")), counted(&domain(1, "After"))), ((1, 0), (1, 0)), "{:?}", desk.problems());
        assert_eq!((counted(&Part::Scores), counted(&Part::Rules)), ((1, 3), (1, 0)), "{:?}", desk.problems());
        assert_eq!(counted(&Part::Rest), (1, 0), "{:?}", desk.problems());
        assert_eq!((counted(&Part::Programme), counted(&Part::Publish)), ((1, 0), (0, 0)));
    }

    #[test]
    fn what_is_not_translated_is_open_among_the_languages() {
        let mut desk = Desk::default();
        desk.begin(
            r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": {"en": "A", "cy": "A"}, "languages": ["en", "cy"],
            "elements": [{"id": "x", "title": {"en": "X"}, "scale": "yes-no"}]}"#
                .to_owned(),
        );
        let all = contents(&desk.rubric().expect("JSON"), desk.problems(), &open_questions(&desk));
        let with_problems: Vec<&Part> = all.iter().filter(|entry| entry.warnings > 0).map(|entry| &entry.part).collect();
        assert_eq!(with_problems, [&Part::Languages], "{:?}", desk.problems());
    }
}
