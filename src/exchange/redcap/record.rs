//! What a record of REDCap is made from.
//!
//! In: nothing. Out: a plain type. Which fields it fills is known elsewhere.

use crate::answers::Answers;
use crate::report::Report;

/// The result of one file, as a record.
pub struct Record<'r> {
    /// Tells it from all others; the same for the same content.
    pub id: String,
    /// What was answered.
    pub answers: &'r Answers,
    /// What it comes to.
    pub report: &'r Report,
}
