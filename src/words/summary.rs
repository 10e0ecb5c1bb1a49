//! The words of the summary: the first screen of a result, the first side on paper, the top of the saved report.
//!
//! In: a language and facts, their numbers written out already. Out: whole sentences, of which the verdict is always one. Which sentence fits
//! is said here once for all languages; the sentences themselves are in `summary.ftl`.

use crate::date::Date;
use crate::words::sentences::{Tally, start};
use crate::words::{Category, Language, glue};

include!(concat!(env!("OUT_DIR"), "/summary.rs"));

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

impl SummaryWords {
    /// How many non-negotiables are not met, while something has no answer yet.
    pub fn so_far(self, not_met: usize, all: usize) -> String {
        self.not_met_so_far(not_met, &self.in_words(not_met), all, &self.in_words(all))
    }

    /// Everything is at its best level, and so are so many non-negotiables.
    pub fn all_at_best(self, number: usize) -> String {
        self.best(number, &self.in_words(number))
    }

    /// A score that leads.
    pub fn led(self, led: Led) -> String {
        let Led { title, band, value, out_of, then } = led;
        let name = if band.is_empty() { title } else { band };
        match (out_of, then) {
            ("", None) => self.score(name, value),
            ("", Some(then)) => self.score_moved(name, value, &self.way(then)),
            (_, None) => self.score_of(name, value, out_of),
            (_, Some(then)) => self.score_of_moved(name, value, out_of, &self.way(then)),
        }
    }

    /// A score that leads, and whether it comes to what it has to reach.
    pub fn reaches(self, title: &str, value: &str, out_of: &str, tally: Tally) -> String {
        let value = if out_of.is_empty() { value.to_owned() } else { [value, " ", &self.out_of(out_of)].concat() };
        let Tally { met, not_met, cannot_confirm: open } = tally;
        let all = met + not_met + open;
        match (met, open) {
            (_, 1..) => self.reaching_open(all, title, &value, open),
            (_, 0) if met == all => self.reaching_met(all, title, &value, &self.in_words(all)),
            (0, _) => self.reaching_not_met(all, title, &value, &self.in_words(all)),
            _ => self.reaching_some(met, title, &value, &self.in_words(met), &self.in_words(all)),
        }
    }

    /// What became of a score.
    fn way(self, then: Then) -> String {
        let Then { value, moved, .. } = then;
        match moved {
            Way::Up => self.up(value),
            Way::Down => self.down(value),
            Way::Better => self.better_than(value),
            Way::Worse => self.worse_than(value),
            Way::Same => self.unchanged().to_owned(),
        }
    }

    /// What became of a score, and since when.
    pub fn moved(self, then: Then) -> String {
        let Then { value, date, moved } = then;
        match moved {
            Way::Up => self.up_on(value, date),
            Way::Down => self.down_on(value, date),
            Way::Better => self.better_than_on(value, date),
            Way::Worse => self.worse_than_on(value, date),
            Way::Same => self.as_on(date),
        }
    }

    /// A rule that is met or not.
    pub fn decided(self, title: &str, met: bool) -> String {
        if met { self.is_met(title) } else { self.is_not_met(title) }
    }

    /// How several rules stand.
    pub fn decisions(self, tally: Tally) -> String {
        let Tally { met, not_met, cannot_confirm: open } = tally;
        let total = met + not_met + open;
        let all = self.in_words(total);
        let first = |number: usize| start(self.in_words(number));
        match (not_met, open) {
            (0, 0) => self.decisions_met(total, &all),
            (0, _) => self.decisions_open(open, &first(open), &all),
            (_, 0) => self.decisions_not_met(not_met, &first(not_met), &all),
            _ => self.decisions_not_met_or_open(not_met, &first(not_met), open, &self.in_words(open), &all),
        }
    }

    /// How the non-negotiables stand, in figures. Of those that cannot be confirmed, so many only have no answer yet.
    pub fn tally(self, tally: Tally, unanswered: usize) -> String {
        let Tally { met, not_met, cannot_confirm } = tally;
        let told = [
            (met, self.tally_met(met)),
            (not_met, self.tally_not_met(not_met)),
            (cannot_confirm.saturating_sub(unanswered), self.tally_not_known(cannot_confirm.saturating_sub(unanswered))),
            (unanswered, self.tally_not_answered(unanswered)),
        ];
        let told = told.into_iter().filter(|(number, _)| *number > 0).map(|(_, told)| told);
        told.collect::<Vec<_>>().join(" · ")
    }

    /// How many conditions are met, of one outcome or, where that is empty, of the rule.
    pub fn conditions(self, outcome: &str, met: usize, all: usize) -> String {
        if outcome.is_empty() { self.conditions_met(met, all) } else { self.conditions_met_for(outcome, met, all) }
    }

    /// The outcomes that are still possible.
    pub fn still_possible(self, outcomes: &[String]) -> String {
        let quoted = outcomes.iter().map(|outcome| self.quoted(outcome));
        self.possible(&quoted.reduce(|all, next| self.or(&all, &next)).unwrap_or_default())
    }

    /// There are more rules than the one shown.
    pub fn more_decisions(self, number: usize) -> String {
        self.more_below(number, &start(self.in_words(number)))
    }

    /// An answer then and now.
    pub fn was(self, then: &str, now: &str) -> String {
        if then == now { self.as_before(now) } else { self.was_and_is(then, now) }
    }

    /// How long an action has been overdue.
    pub fn overdue(self, days: i64) -> String {
        let number = usize::try_from(days).unwrap_or(0);
        match number {
            0..=13 => self.days_overdue(number),
            14..=69 => self.weeks_overdue(number / 7),
            _ => self.months_overdue(number / 30),
        }
    }

    /// So many are not told.
    pub fn and_more(self, number: usize) -> String {
        self.so_many_more(&self.in_words(number))
    }

    /// How many answers have evidence, and how old it is.
    pub fn sure(self, sure: Sure) -> String {
        let Sure { answers, with_evidence, stale, months } = sure;
        let have = match with_evidence {
            0 => self.backed_none(answers),
            all if all == answers => self.backed_all(answers),
            some => self.backed_some(some, answers),
        };
        match (stale, months) {
            (0, _) => self.backed(&have),
            (_, Some(months)) => self.backed_older(&have, stale, &self.in_words(stale), usize::try_from(months).unwrap_or(usize::MAX)),
            _ => self.backed_old(&have, stale, &self.in_words(stale)),
        }
    }

    /// The month of a date.
    pub fn month(self, date: Date) -> String {
        self.month_and_year(usize::from(date.month()), &date.year().to_string())
    }
}
