//! The assessment of the state, and its report.
//!
//! In: the state. Out: what the core makes of it.

use crate::assessment::Assessment;
use crate::date::Date;
use crate::report::Report;
use crate::web::state::State;
use crate::words::Language;

/// Scores, gates and drift, worked out anew.
pub fn assess(state: &State) -> Assessment {
    let today = Date::parse(&state.settings.today);
    Assessment::new(&state.rubric, &state.answers, &state.earlier, state.baseline, today)
}

/// The report in a language of the product.
pub fn report(state: &State, assessment: &Assessment, language: Language) -> Report {
    Report::new(&state.rubric, &state.answers, assessment, language)
}

/// The language of the page, as far as the product knows it.
pub fn language(state: &State) -> Language {
    Language::from_code(&state.rubric.languages[state.language]).unwrap_or(Language::En)
}
