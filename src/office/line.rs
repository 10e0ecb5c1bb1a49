//! The results of one site that can be compared, by date: which of them count.
//!
//! In: what has been received. Out: a [`Line`] for each site and pool. Of one day, the result with most answers counts; where two have as many,
//! nobody can tell which of them stands, and none counts. A result without date cannot be put beside others: it counts only where it is
//! the only one.

use crate::date::Date;
use crate::drift::answer_count;
use crate::name;
use crate::office::identity::Pool;
use crate::office::received::Received;
use std::collections::BTreeMap;

/// One site's results in one pool.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The site's name, as it is compared.
    pub key: String,
    /// What may be counted together with it.
    pub pool: Pool,
    /// Those that count, by their place among what was received: the earliest first.
    pub counted: Vec<usize>,
    /// Those that do not, and why.
    pub aside: Vec<(usize, Aside)>,
}

/// Why a result does not count.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Aside {
    /// Another of that day has more answers.
    Fuller {
        /// Which.
        of: usize,
    },
    /// Another of that day has as many.
    Rival {
        /// Which.
        of: usize,
    },
    /// It has no date, and others have.
    NoDate,
}

impl Line {
    /// The latest of those that count.
    pub fn current(&self) -> Option<usize> {
        self.counted.last().copied()
    }
}

/// What a site is called for comparing, with the names of teams that mean a site of another name. A file that names no team is a site of its own.
pub fn key(called: &[(String, String)], received: &Received) -> String {
    let team = name::folded(&received.answers.occasion.team);
    match called.iter().find(|(known, _)| *known == team) {
        _ if team.is_empty() => format!("\u{0}{}", received.file),
        Some((_, site)) => name::folded(site),
        None => team,
    }
}

/// Every line, by site and pool.
pub fn lines(received: &[Received], called: &[(String, String)]) -> Vec<Line> {
    let mut all: BTreeMap<(String, Pool), Vec<usize>> = BTreeMap::new();
    for (at, one) in received.iter().enumerate() {
        all.entry((key(called, one), one.pool.clone())).or_default().push(at);
    }
    all.into_iter().map(|((key, pool), results)| line(received, key, pool, results)).collect()
}

fn line(received: &[Received], key: String, pool: Pool, results: Vec<usize>) -> Line {
    let mut by_day: BTreeMap<Option<Date>, Vec<usize>> = BTreeMap::new();
    for at in results {
        by_day.entry(received[at].answers.occasion.date).or_default().push(at);
    }
    let (mut counted, mut aside) = (Vec::new(), Vec::new());
    let dated = by_day.keys().any(Option::is_some);
    for (day, mut results) in by_day {
        if day.is_none() && dated {
            aside.extend(results.into_iter().map(|at| (at, Aside::NoDate)));
            continue;
        }
        // By what they hold, so that the order in which files were read makes no difference.
        results.sort_by(|one, other| {
            let (one, other) = (&received[*one], &received[*other]);
            answer_count(&other.answers).cmp(&answer_count(&one.answers)).then_with(|| one.id.cmp(&other.id))
        });
        let answered = |at: usize| answer_count(&received[at].answers);
        let first = results[0];
        match results.get(1).copied().filter(|second| answered(*second) == answered(first)) {
            None => {
                counted.push(first);
                aside.extend(results.into_iter().skip(1).map(|at| (at, Aside::Fuller { of: first })));
            }
            Some(second) => {
                aside.push((first, Aside::Rival { of: second }));
                aside.extend(results.into_iter().skip(1).map(|at| (at, Aside::Rival { of: first })));
            }
        }
    }
    Line { key, pool, counted, aside }
}
