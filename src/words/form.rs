//! The words of the form: what a person reads and presses while answering.
//!
//! In: a language, and numbers written out already. Out: sentences. Which of the sentences fits is chosen here, once for all languages.

use crate::date::Date;
use crate::words::{Category, Language, glue};

include!(concat!(env!("OUT_DIR"), "/form.rs"));

/// Between which numbers something lies; the numbers are already written out.
#[derive(Clone, Copy, Debug)]
pub enum Bounds<'n> {
    /// This number or more.
    AtLeast(&'n str),
    /// More than this number.
    Above(&'n str),
    /// This number or less.
    AtMost(&'n str),
    /// Less than this number.
    Below(&'n str),
    /// This number only.
    Exactly(&'n str),
    /// From one number to another, both included.
    FromTo(&'n str, &'n str),
    /// From one number to just below another.
    FromBelow(&'n str, &'n str),
    /// From just above one number to another.
    AboveTo(&'n str, &'n str),
    /// Between two numbers, neither included.
    Between(&'n str, &'n str),
    /// Any number.
    Any,
}

impl FormWords {
    /// The code of the language.
    pub fn code(self) -> &'static str {
        self.0.code()
    }

    /// A day, with its month as a word.
    pub fn day_of(self, date: Date) -> String {
        let month = match date.month() {
            1 => self.month_january(),
            2 => self.month_february(),
            3 => self.month_march(),
            4 => self.month_april(),
            5 => self.month_may(),
            6 => self.month_june(),
            7 => self.month_july(),
            8 => self.month_august(),
            9 => self.month_september(),
            10 => self.month_october(),
            11 => self.month_november(),
            _ => self.month_december(),
        };
        self.date(usize::from(date.day()), month, usize::try_from(date.year()).unwrap_or_default())
    }

    /// Who can rate, in the order of the rater types.
    pub fn raters(self) -> [&'static str; 4] {
        [self.rater_self_rated(), self.rater_peer(), self.rater_trainer(), self.rater_external()]
    }

    /// The ways through the form, in the order of the layouts.
    pub fn layouts(self) -> [&'static str; 3] {
        [self.layout_domains(), self.layout_single(), self.layout_whole()]
    }

    /// Which of several ratings counts, in the order of the methods.
    pub fn reducers(self) -> [&'static str; 5] {
        [self.reduce_mean(), self.reduce_lowest(), self.reduce_highest(), self.reduce_mode(), self.reduce_share()]
    }

    /// From which number to which.
    pub fn interval(self, bounds: Bounds) -> String {
        match bounds {
            Bounds::AtLeast(low) => self.interval_at_least(low),
            Bounds::Above(low) => self.interval_above(low),
            Bounds::AtMost(high) => self.interval_at_most(high),
            Bounds::Below(high) => self.interval_below(high),
            Bounds::Exactly(only) => self.interval_exactly(only),
            Bounds::FromTo(low, high) => self.interval_from_to(low, high),
            Bounds::FromBelow(low, high) => self.interval_from_below(low, high),
            Bounds::AboveTo(low, high) => self.interval_above_to(low, high),
            Bounds::Between(low, high) => self.interval_between(low, high),
            Bounds::Any => self.interval_any().to_owned(),
        }
    }

    /// What a non-negotiable needs.
    pub fn needs(self, bounds: Bounds) -> String {
        match bounds {
            Bounds::AtLeast(low) => self.needs_at_least(low),
            Bounds::AtMost(high) => self.needs_at_most(high),
            other => self.needs_other(&self.interval(other)),
        }
    }

    /// What the stage asks for.
    pub fn aim(self, bounds: Bounds) -> String {
        match bounds {
            Bounds::Exactly(only) => self.target(only),
            bounds => self.target(&self.interval(bounds)),
        }
    }

    /// That a number cannot be.
    pub fn outside(self, bounds: Bounds) -> String {
        self.out_of_range(&self.interval(bounds))
    }

    /// So many of those that apply, and so many that do not.
    pub fn parts_in_place(self, present: usize, all: usize, aside: usize) -> String {
        if aside == 0 { self.in_place(present, all) } else { self.in_place_and_not(present, all, aside) }
    }

    /// How many of several ratings there are.
    pub fn ratings(self, given: usize, fewest: usize) -> String {
        if given < fewest { self.repeats_too_few(given, fewest) } else { self.repeats_given(given) }
    }
}
