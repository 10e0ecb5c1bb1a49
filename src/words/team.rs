//! The sentences of the pages for several raters: turns, and where they differ.
//!
//! In: a language, plain numbers and roles. Out: sentences. Each language is one value of [`Words`] and one of [`InForm`], so that the
//! compiler says which sentence is missing. There are two, because what the form says is fetched before all that comes later.

use crate::words::labels::{Counted, OutOf, With};
use crate::words::{Language, part_of};

/// What the form says while several raters answer.
#[allow(missing_docs)]
pub struct InForm {
    pub who: &'static str,
    pub answering: With,
    pub put_away: &'static str,
    pub differences: &'static str,
    pub why_agreed: &'static str,
}

/// What the pages of several raters say.
#[allow(missing_docs)]
pub struct Words {
    // Who takes part, and whose turn it is.
    pub lead: &'static str,
    pub shared: &'static str,
    pub now: &'static str,
    pub carry_on: &'static str,
    pub put_away_hint: &'static str,
    pub turns: &'static str,
    pub first: &'static str,
    pub next: &'static str,
    pub role_hint: &'static str,
    pub no_role: &'static str,
    pub begin: &'static str,
    pub begin_with: &'static str,
    pub go_on_short: &'static str,
    pub go_on: With,
    pub remove: With,
    pub files: &'static str,
    pub files_hint: &'static str,
    pub open_files: &'static str,
    pub nameless: &'static str,
    pub joined: Counted,
    pub two_occasions: &'static str,
    pub two_needed: &'static str,
    pub look: &'static str,
    pub look_hint: &'static str,
    pub agreeing: &'static str,

    // Where they differ.
    pub differences_hint: &'static str,
    pub majority: &'static str,
    pub progress: OutOf,
    pub none: &'static str,
    pub far: &'static str,
    pub near: &'static str,
    pub other: &'static str,
    pub same: Counted,
    pub figures: &'static str,
    pub differed: &'static str,
    pub agreed: &'static str,
    pub not_agreed: &'static str,

    // Beside the form.
    pub title: &'static str,
    pub offer_hint: &'static str,
    pub held: &'static str,
    pub no_answer: &'static str,
}

impl InForm {
    /// The sentences of a language, by its code.
    pub fn of(code: &str) -> &'static InForm {
        part_of!(Language::from_code(code).unwrap_or(Language::En), team::IN_FORM)
    }
}

impl Words {
    /// The sentences of a language, by its code.
    pub fn of(code: &str) -> &'static Words {
        part_of!(Language::from_code(code).unwrap_or(Language::En), team::WORDS)
    }
}
