//! The answers that are tried, and what came of them last, for as long as the page is open.
//!
//! In: nothing. Out: plain types. What is worked out again, and when, is known by the panel.

use crate::studio::case::Run;
use crate::studio::json::Json;
use crate::studio::possible;
use crate::words::Language;
use std::rc::Rc;

/// What is tried.
#[derive(Default)]
pub struct Trial {
    /// The answers as a file; nothing before there are any.
    pub(super) kept: Option<String>,
    /// What is said of the file that was brought last.
    pub(super) unread: bool,
    /// The name for the next case.
    pub(super) name: String,
    /// The id of the non-negotiable that is to be missed.
    pub(super) missed: String,
    /// What was searched for last, with the text of the rubric for which that holds.
    pub(super) searched: Option<(String, Searched)>,
    /// The cases as they came out last, with what they were worked out from.
    pub(super) ran: Option<Ran>,
}

/// Cases as they came out.
pub(super) struct Ran {
    pub(super) text: String,
    pub(super) beside: Rc<Json>,
    pub(super) language: Language,
    pub(super) runs: Rc<Vec<Run>>,
}

/// What came out of a search.
pub(super) enum Searched {
    /// Good overall and yet a non-negotiable missed; nothing if nobody says what is good.
    Missed(Option<possible::Search<usize>>),
    /// Bands that nobody can reach.
    Bands(possible::Search<(usize, usize)>),
}
