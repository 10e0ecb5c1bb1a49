//! What the checker says of a rubric, sound or not.
//!
//! In: the text of a rubric. Out: the rubric if it is sound, and every problem or warning either way.

use crate::problem::Problem;
use crate::rubric::Rubric;

/// The rubric of a text, if it is sound; and what the checker says: what is doubtful about a sound one, what is wrong with any other.
pub fn checked(text: &str) -> (Option<Rubric>, Vec<Problem>) {
    match Rubric::parse(text) {
        Ok(rubric) => {
            let warnings = rubric.warnings.clone();
            (Some(rubric), warnings)
        }
        Err(problems) => (None, problems),
    }
}
