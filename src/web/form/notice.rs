//! What a person is told beside a page.
//!
//! In: words, problems, offers. Out: [`Notice`].

use crate::problem::Problem;
use crate::web::form::request::Request;

/// What was said about a file, or about what is kept.
#[derive(Clone, Debug)]
pub struct Notice {
    /// One sentence.
    pub words: String,
    /// What is wrong with the file, or doubtful.
    pub problems: Vec<Problem>,
    /// What could be done about it, in words and as a request.
    pub offers: Vec<(&'static str, Request)>,
    /// True if it asks what to do next: the first offer is then the first thing to do.
    pub asks: bool,
    /// True if it is about a file that was saved: in a result it stands beside the buttons for that.
    pub of_file: bool,
}
