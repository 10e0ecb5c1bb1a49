//! What one result is called, and with which others it may be counted together.
//!
//! In: answers and the rubric that judges them. Out: a name made of the content, the same on every machine; and a [`Pool`].

use crate::answers::{Answers, Mode, Occasion};
use crate::draft;
use crate::edition;
use crate::name;
use crate::rubric::Rubric;
use sha2::{Digest as _, Sha256};

/// A name for the content of answers: 32 digits. What was only worked out from them, such as scores, and how a team's name is typed make no
/// difference.
pub fn of(rubric: &Rubric, answers: &Answers) -> String {
    let occasion = Occasion { team: name::folded(&answers.occasion.team), ..answers.occasion.clone() };
    let plain = Answers { hash: None, recorded: Vec::new(), occasion, ..answers.clone() };
    let content = Sha256::digest(draft::write(rubric, &plain, None, true));
    content.iter().take(16).map(|byte| format!("{byte:02x}")).collect()
}

/// What may be counted together: results of one rubric, of editions that can be compared, under the same local rules, as full as each other,
/// and rated by the same kind of rater.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Pool {
    /// The id of the rubric.
    pub rubric: String,
    /// The first number of the edition, or the edition where it has none.
    pub family: String,
    /// The id of the local rules; empty without.
    pub overlay: String,
    /// `full` or `non-negotiables`.
    pub mode: &'static str,
    /// `self`, `peer`, `trainer` or `external`.
    pub rater: &'static str,
}

impl Pool {
    /// The pool of one result.
    pub fn of(rubric: &Rubric, answers: &Answers) -> Pool {
        // What was answered to an edition that the owner says can be compared is counted with the rubric's own.
        let same = rubric.comparable_editions.contains(&answers.edition);
        let named = if same { &rubric.edition } else { &answers.edition };
        let family = edition::first_number(named).unwrap_or(named);
        Pool {
            rubric: rubric.id.clone(),
            family: family.to_owned(),
            overlay: rubric.overlay.as_ref().map(|overlay| overlay.id.clone()).unwrap_or_default(),
            mode: match answers.occasion.mode {
                Mode::Full => "full",
                Mode::NonNegotiables => "non-negotiables",
            },
            rater: answers.occasion.rater.code(),
        }
    }

    /// Its parts in one word: `scale-up-readiness/1//full/self`.
    pub fn code(&self) -> String {
        [&self.rubric, &self.family, &self.overlay, self.mode, self.rater].join("/")
    }
}
