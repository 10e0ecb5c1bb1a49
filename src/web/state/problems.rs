//! What is wrong with what was entered, on the page that is open or anywhere.
//!
//! In: the state. Out: elements and the [`InputProblem`] of each. Nothing is changed.

use crate::answers::Rating;
use crate::number::Exact;
use crate::rubric::Measure;
use crate::web::state::State;
use crate::web::state::figures::{InputProblem, plain, with_point};
use crate::web::state::page::{Page, Part};
use crate::web::state::settings::Layout;

impl State {
    /// What is wrong on the page that is open.
    pub(super) fn input_problems_here(&self) -> Vec<(usize, InputProblem)> {
        let parts = self.parts();
        let parts = match (self.page, self.layout) {
            (Page::Differences, _) | (Page::Part(_), Layout::Single) => &parts[..],
            (Page::Part(page), _) => parts.get(page..=page).unwrap_or_default(),
            _ => return Vec::new(),
        };
        self.input_problems_of(parts)
    }

    /// What is wrong anywhere: a page may be left by the list of pages, and is then told of before the result.
    pub fn all_input_problems(&self) -> Vec<(usize, InputProblem)> {
        self.input_problems_of(&self.parts())
    }

    fn input_problems_of(&self, parts: &[Part]) -> Vec<(usize, InputProblem)> {
        parts.iter().flat_map(|part| &part.elements).filter_map(|element| Some((*element, self.input_problem(*element)?))).collect()
    }

    pub(super) fn input_problem(&self, element: usize) -> Option<InputProblem> {
        let part = &self.rubric.elements[element];
        let typed = self.typed.iter().filter(|((rating_ref, _), text)| rating_ref.element == element && !text.trim().is_empty());
        for ((_, field), text) in typed {
            let Ok(value) = Exact::parse(&plain(text)) else {
                return Some(with_point(text).map_or(InputProblem::NotANumber, InputProblem::DecimalComma));
            };
            let (min, max, whole) = match (&part.measure, field) {
                (Measure::Number(number), _) => (number.min.clone(), number.max.clone(), number.whole),
                _ => (Exact::zero(), None, false),
            };
            if whole && !value.is_whole() {
                return Some(InputProblem::NotWhole);
            }
            if value < min || max.as_ref().is_some_and(|max| value > *max) {
                return Some(InputProblem::OutOfRange(min, max));
            }
        }
        match &self.answers.entries[element].rating {
            Some(Rating::NotApplicable(reason)) if reason.trim().is_empty() => Some(InputProblem::NoReason),
            Some(Rating::Repeated(ratings)) => ratings.iter().any(|rating| rating.exceeds(part)).then_some(InputProblem::MoreThanAll),
            Some(rating) => rating.exceeds(part).then_some(InputProblem::MoreThanAll),
            None => None,
        }
    }
}
