//! Which sheet is printed, and how.
//!
//! In: the words of commands and attributes. Out: a [`Kind`] and its name for people.

use crate::words::Language;
use crate::words::sentences::{Label, ReportWords};

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Two sides for supervision; the first stands alone.
    Supervision,
    /// The full record.
    Full,
    /// The form to fill in by hand.
    Blank,
    /// The action plan.
    Actions,
    /// One side for those who commission or fund the programme.
    Commissioner,
}

impl Kind {
    /// Every sheet.
    pub const ALL: [Kind; 5] = [Kind::Supervision, Kind::Full, Kind::Blank, Kind::Actions, Kind::Commissioner];

    /// The word in commands and attributes.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Supervision => "supervision",
            Kind::Full => "full",
            Kind::Blank => "blank",
            Kind::Actions => "actions",
            Kind::Commissioner => "commissioner",
        }
    }

    /// The sheet of a word; `action` is read as `actions`.
    pub fn from_code(code: &str) -> Option<Kind> {
        match code {
            "action" => Some(Kind::Actions),
            _ => Kind::ALL.into_iter().find(|kind| kind.code() == code),
        }
    }

    pub(crate) const fn label(self) -> Label {
        match self {
            Kind::Supervision => Label::SupervisionSheet,
            Kind::Full => Label::FullRecord,
            Kind::Blank => Label::BlankForm,
            Kind::Actions => Label::ActionPlan,
            Kind::Commissioner => Label::OnePage,
        }
    }
}

/// How it is printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// In type of 12 points and more.
    pub large: bool,
    /// With notes and evidence.
    pub notes: bool,
    /// The result code, if there is one.
    pub code: Option<String>,
}

/// The sentences of a report's language.
pub(crate) fn sentences(code: &str) -> ReportWords {
    Language::from_code(code).unwrap_or(Language::En).sentences()
}

/// The parts that are not empty, with something between them.
pub(crate) fn joined(parts: &[&str], between: &str) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    parts.join(between)
}
