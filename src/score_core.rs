//! The scores so far, and nothing else: for the moment in which a page is there and the widget is still on its way.
//!
//! In: what the page carries of its rubric ([`rules`]), and what stands in the controls of its cards ([`crate::web::given`]). Out: the value of
//! each score for people, as the live panel shows it. It keeps no answers.

pub mod rules;
#[cfg(all(target_arch = "wasm32", feature = "score-core"))]
mod web;

use crate::report::scores::so_far;
use crate::rubric::Rubric;
use crate::score::Scored;
use crate::web::given;
use crate::words::Language;

/// A rubric whose scores are wanted.
pub struct ScoreCore {
    rubric: Rubric,
}

impl ScoreCore {
    /// Reads what was written of the rubric; `None` if it cannot be read.
    pub fn new(rules: &str) -> Option<ScoreCore> {
        rules::read(rules).map(|rubric| ScoreCore { rubric })
    }

    /// The value of each score, in the order of the rubric; nothing where there is none yet.
    pub fn so_far(&self, given: &str) -> Vec<Option<String>> {
        let rubric = &self.rubric;
        let (language, answers) = given::read(rubric, given);
        let scored = Scored::new(rubric, &answers);
        let words = Language::from_code(&rubric.languages[rubric.language(language)]).unwrap_or(Language::En).sentences();
        so_far(rubric, &scored, answers.occasion.stage, words)
    }
}
