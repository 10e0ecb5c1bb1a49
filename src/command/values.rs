//! What an argument may say: dates, languages, assessments to compare with.
//!
//! In: the text of one argument. Out: its value, or what was expected instead.

use fidelity_check::date::Date;
use fidelity_check::drift::Baseline;
use fidelity_check::words::Language;

pub fn date(text: &str) -> Result<Date, String> {
    Date::parse(text).ok_or_else(|| "expected a date such as 2026-11-22".to_owned())
}

pub fn language(text: &str) -> Result<Language, String> {
    Language::from_code(text).ok_or_else(|| {
        let known: Vec<&str> = Language::ALL.iter().map(|language| language.code()).collect();
        format!("expected one of {}", known.join(", "))
    })
}

pub fn baseline(text: &str) -> Result<Baseline, String> {
    Baseline::from_code(text).ok_or_else(|| {
        let known: Vec<&str> = Baseline::ALL.iter().map(|baseline| baseline.code()).collect();
        format!("expected one of {}", known.join(", "))
    })
}
