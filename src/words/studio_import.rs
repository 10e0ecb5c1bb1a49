//! The words of the studio's import: what is asked and told of a table that was brought.
//!
//! In: a language and plain words. Out: sentences. Which of them fits a fact is said in the studio, which knows the facts.

use crate::words::sentences::one_after_another;
use crate::words::{Category, Language, glue};

include!(concat!(env!("OUT_DIR"), "/studio_import.rs"));

impl StudioImportWords {
    /// Several things in a sentence.
    pub fn list(self, all: &[String]) -> String {
        one_after_another(all, |first, last| self.and_last(first, last))
    }

    /// The name of a language; its code where there is none here.
    pub fn language_name(self, code: &str) -> &str {
        match code {
            "en" => self.language_en(),
            "cy" => self.language_cy(),
            "de" => self.language_de(),
            "fr" => self.language_fr(),
            "es" => self.language_es(),
            "pl" => self.language_pl(),
            "ga" => self.language_ga(),
            "gd" => self.language_gd(),
            other => other,
        }
    }
}
