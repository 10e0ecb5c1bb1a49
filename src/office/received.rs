//! What an office is told and given: how to draw, files as text, and results that were read.
//!
//! In and out: plain values. What is made of them stands in the other files of this folder.

use crate::answers::Answers;
use crate::date::Date;
use crate::office::identity::Pool;
use crate::score::{Standing, Status};
use crate::words::Language;

/// How the picture is drawn.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The language of its words; English if none was chosen.
    pub language: Option<Language>,
    /// Today: without it, nothing is overdue.
    pub today: Option<Date>,
    /// Numbers instead of the names of sites, for a screen that others see.
    pub hide_names: bool,
}

impl Settings {
    /// The words of the picture.
    pub fn words(self) -> Language {
        self.language.unwrap_or(Language::En)
    }
}

/// One file, as text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Input {
    /// Its name.
    pub name: String,
    /// What it holds; of an HTML report the answers only.
    pub text: String,
}

/// A result that was read.
#[derive(Debug)]
pub struct Received {
    /// The file.
    pub file: String,
    /// The answers as they came.
    pub text: String,
    /// The rubric that judges it.
    pub rubric: usize,
    /// The answers.
    pub answers: Answers,
    /// What the content is called.
    pub id: String,
    /// With what it may be counted.
    pub pool: Pool,
    /// How each non-negotiable stands, by element.
    pub gates: Vec<(String, Stands)>,
}

/// How an element stands at one site.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stands {
    /// A non-negotiable that is not met.
    NotMet,
    /// Below the target of its stage.
    Below,
    /// Nobody can tell, or nobody has answered.
    CannotConfirm,
    /// No answer, where none is needed.
    NotRated,
    /// An answer that no rule judges.
    Rated,
    /// At its target.
    Reached,
    /// A non-negotiable that is met.
    Met,
    /// Does not apply.
    NotApplicable,
    /// No part of what the site runs.
    NotInPlay,
}

impl Stands {
    /// The word in files.
    pub const fn code(self) -> &'static str {
        match self {
            Stands::NotMet => "not-met",
            Stands::Below => "below-target",
            Stands::CannotConfirm => "cannot-confirm",
            Stands::NotRated => "not-rated",
            Stands::Rated => "rated",
            Stands::Reached => "at-target",
            Stands::Met => "met",
            Stands::NotApplicable => "not-applicable",
            Stands::NotInPlay => "not-in-play",
        }
    }

    /// How a non-negotiable stands.
    pub fn of(standing: Standing, status: Status) -> Stands {
        match (status, standing) {
            (Status::NotApplicable, _) => Stands::NotApplicable,
            (Status::NotInPlay, _) => Stands::NotInPlay,
            (_, Standing::Met) => Stands::Met,
            (_, Standing::NotMet) => Stands::NotMet,
            (_, Standing::CannotConfirm) => Stands::CannotConfirm,
        }
    }
}
