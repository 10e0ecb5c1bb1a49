//! The sentences of the summary: the first screen of a result, the first side on paper, the top of the saved report.
//!
//! In: a language and facts, their numbers written out already. Out: whole sentences, of which the verdict is always one. Each language is one
//! value of [`Words`], so that the compiler says which sentence is missing.

use crate::date::Date;
use crate::words::sentences::Tally;
use crate::words::{Language, part_of};

/// A score that leads the summary.
#[derive(Clone, Copy, Debug)]
pub struct Led<'n> {
    /// What it is called.
    pub title: &'n str,
    /// The band it lies in; empty without bands.
    pub band: &'n str,
    /// What it came to.
    pub value: &'n str,
    /// The most it can be; empty where that says nothing.
    pub out_of: &'n str,
    /// What it was, if it is compared.
    pub then: Option<Then<'n>>,
}

/// What a score was the time before.
#[derive(Clone, Copy, Debug)]
pub struct Then<'n> {
    /// Its value.
    pub value: &'n str,
    /// When, written out.
    pub date: &'n str,
    /// Whether it is better, worse or the same now.
    pub moved: Way,
}

/// Which way something moved, and whether that is good.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// A greater number, which is better.
    Up,
    /// A smaller number, which is worse.
    Down,
    /// Better, by a smaller number.
    Better,
    /// Worse, by a greater number.
    Worse,
    /// As it was.
    Same,
}

/// How sure the answers are.
#[derive(Clone, Copy, Debug)]
pub struct Sure {
    /// How many answers there are.
    pub answers: usize,
    /// How many of them have evidence.
    pub with_evidence: usize,
    /// How many have evidence that is too old.
    pub stale: usize,
    /// The months after which it is, where they are the same for all of these.
    pub months: Option<u32>,
}

/// What the summary says.
#[allow(missing_docs)]
pub struct Words {
    // The verdict.
    pub nothing: fn(usize) -> String,
    pub unfinished: fn(usize, usize) -> String,
    pub go_on: fn(usize) -> String,
    pub so_far: fn(usize, usize) -> String,
    pub all_at_best: fn(usize) -> String,
    pub led: fn(Led) -> String,
    pub comes_to: fn(&str, &str) -> String,
    pub decided: fn(&str, bool) -> String,
    pub undecided: fn(&str) -> String,
    pub decisions: fn(Tally) -> String,
    pub profile: fn(usize) -> String,

    // Its parts.
    pub tally: fn(Tally) -> String,
    pub tally_then: fn(&str, usize, usize) -> String,
    pub decision: &'static str,
    pub not_decided: &'static str,
    pub conditions: fn(&str, usize, usize) -> String,
    pub still_possible: fn(&[String]) -> String,
    pub more_decisions: fn(usize) -> String,
    pub out_of: fn(&str) -> String,
    pub moved: fn(Then) -> String,
    pub between: fn(&str, &str) -> String,
    pub begin: &'static str,
    pub then_and_now: &'static str,
    pub step: &'static str,
    pub who_and_when: &'static str,
    pub not_known: &'static str,
    pub was: fn(&str, &str) -> String,
    pub overdue: fn(i64) -> String,
    pub nobody: &'static str,
    pub better: &'static str,
    pub well: &'static str,
    pub rose: fn(&str, &str, &str) -> String,
    pub and_more: fn(usize) -> String,
    pub sure: fn(Sure) -> String,
    pub month: fn(Date) -> String,
}

impl Words {
    /// The sentences of a language, by its code.
    pub fn of(code: &str) -> &'static Words {
        part_of!(Language::from_code(code).unwrap_or(Language::En), summary::WORDS)
    }
}
