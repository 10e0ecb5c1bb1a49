//! The words of the studio's page: what an owner of a rubric reads and presses.
//!
//! In: a language, plain numbers and words. Out: sentences.

use crate::words::{Category, Language, glue};

include!(concat!(env!("OUT_DIR"), "/studio_page.rs"));

impl StudioPageWords {
    /// A workbook has been saved, and these places of the rubric fit into none of its cells.
    pub fn saved(self, more: &[String]) -> String {
        if more.is_empty() { self.workbook_saved().to_owned() } else { self.workbook_saved_with_more(&more.join(", ")) }
    }
}
