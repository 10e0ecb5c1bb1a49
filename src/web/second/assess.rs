//! The assessment of the state, and its report.
//!
//! In: the state. Out: what the core makes of it.

use crate::assessment::Assessment;
use crate::date::Date;
use crate::report::Report;
use crate::rubric::Rubric;
use crate::web::state::State;
use crate::words::Language;
use std::ops::Deref;
use std::rc::Rc;

/// Scores, gates and drift, with the rubric by which they were worked out.
pub struct Assessed {
    /// The rubric, with its rules.
    pub rubric: Rc<Rubric>,
    assessment: Assessment,
}

impl Deref for Assessed {
    type Target = Assessment;

    fn deref(&self) -> &Assessment {
        &self.assessment
    }
}

/// Scores, gates and drift, worked out anew; `None` before the rubric has been read whole.
pub fn assess(state: &State) -> Option<Assessed> {
    let (rubric, today) = (state.rubric.whole()?.clone(), Date::parse(&state.settings.today));
    let assessment = Assessment::new(&rubric, &state.answers, &state.earlier, state.baseline, today);
    Some(Assessed { rubric, assessment })
}

/// The report in a language of the product.
pub fn report(state: &State, assessed: &Assessed, language: Language) -> Report {
    Report::new(&assessed.rubric, &state.answers, assessed, language)
}

/// The language of the page, as far as the product knows it.
pub fn language(state: &State) -> Language {
    Language::from_code(&state.rubric.languages[state.language]).unwrap_or(Language::En)
}
