//! The summary in English.

use crate::words::sentences::Tally;
use crate::words::summary::{Led, Sure, Then, Way, Words};

/// A small number in words.
fn word(number: usize) -> String {
    const WORDS: [&str; 11] = ["none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

/// The same at the start of a sentence.
fn start(number: usize) -> String {
    let word = word(number);
    word[..1].to_uppercase() + &word[1..]
}

fn moved(then: Then) -> String {
    let Then { value, moved, .. } = then;
    match moved {
        Way::Up => format!("up from {value}"),
        Way::Down => format!("down from {value}"),
        Way::Better => format!("better than {value}"),
        Way::Worse => format!("worse than {value}"),
        Way::Same => "unchanged".to_owned(),
    }
}

pub const WORDS: Words = Words {
    nothing: |total| match total {
        1 => "Nothing is answered yet: one element to go.".to_owned(),
        _ => format!("Nothing is answered yet: {total} elements to go."),
    },
    unfinished: |answered, total| match total - answered {
        1 => format!("{answered} of {total} answered: finish one more."),
        left => format!("{answered} of {total} answered: finish {left} more."),
    },
    go_on: |left| match left {
        1 => "Answer the last one".to_owned(),
        _ => format!("Answer the {left} that are left"),
    },
    so_far: |not_met, total| match (not_met, total) {
        (_, 1) => "The one non-negotiable is not met.".to_owned(),
        (1, _) => format!("So far one of {} non-negotiables is not met.", word(total)),
        _ => format!("So far {} of {} non-negotiables are not met.", word(not_met), word(total)),
    },
    all_at_best: |number| match number {
        0 => "Everything is at its best level.".to_owned(),
        1 => "The one non-negotiable is met, and everything is at its best level.".to_owned(),
        2 => "Both non-negotiables are met, and everything is at its best level.".to_owned(),
        _ => format!("All {} non-negotiables are met, and everything is at its best level.", word(number)),
    },
    led: |led| {
        let Led { title, band, value, out_of, then } = led;
        let name = if band.is_empty() { title } else { band };
        let out_of = if out_of.is_empty() { String::new() } else { format!(" of {out_of}") };
        let then = then.map_or_else(String::new, |then| format!(", {}", moved(then)));
        format!("{name}: {value}{out_of}{then}.")
    },
    comes_to: |title, outcome| format!("“{title}” comes to “{outcome}”."),
    decided: |title, met| if met { format!("“{title}” is met.") } else { format!("“{title}” is not met.") },
    undecided: |title| format!("“{title}” is not decided yet."),
    decisions: |tally| {
        let Tally { met, not_met, cannot_confirm } = tally;
        let total = met + not_met + cannot_confirm;
        let is = |number: usize| if number == 1 { "is" } else { "are" };
        match (not_met, cannot_confirm) {
            (0, 0) if total == 2 => "Both decisions are met.".to_owned(),
            (0, 0) => format!("All {} decisions are met.", word(total)),
            (0, open) => format!("{} of {} decisions {} still open.", start(open), word(total), is(open)),
            (not_met, 0) => format!("{} of {} decisions {} not met.", start(not_met), word(total), is(not_met)),
            (not_met, open) => {
                format!(
                    "{} of {} decisions {} not met, and {} {} still open.",
                    start(not_met),
                    word(total),
                    is(not_met),
                    word(open),
                    is(open)
                )
            }
        }
    },
    profile: |total| match total {
        1 => "The one element is answered: this rubric gives a profile, not one score.".to_owned(),
        2 => "Both elements are answered: this rubric gives a profile, not one score.".to_owned(),
        _ => format!("All {total} are answered: this rubric gives a profile, not one score."),
    },

    tally: |tally| {
        let part = |number: usize, words: &str| (number > 0).then(|| format!("{number} {words}"));
        let parts = [part(tally.met, "met"), part(tally.not_met, "not met"), part(tally.cannot_confirm, "not known yet")];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    },
    tally_then: |date, met, total| format!("{date}: {met} of {total} met"),
    decision: "Decision",
    not_decided: "Not decided yet",
    conditions: |outcome, met, all| {
        let needed = if outcome.is_empty() { String::new() } else { format!("Needed for “{outcome}”: ") };
        match all {
            1 => format!("{needed}{met} of 1 condition met"),
            _ => format!("{needed}{met} of {all} conditions met"),
        }
    },
    still_possible: |outcomes| format!("Still possible: “{}”", outcomes.join("” or “")),
    more_decisions: |number| match number {
        1 => "One more decision stands below.".to_owned(),
        _ => format!("{} more decisions stand below.", start(number)),
    },
    out_of: |most| format!("of {most}"),
    moved: |then| match then.moved {
        Way::Same => format!("as on {}", then.date),
        _ => format!("{} on {}", moved(then), then.date),
    },
    between: |lowest, highest| format!("Will end between {lowest} and {highest}"),
    begin: "Start here",
    then_and_now: "Then and now",
    step: "Next step",
    who_and_when: "Who and when",
    not_known: "not known",
    was: |then, now| if then == now { format!("{now}, as before") } else { format!("was {then}, now {now}") },
    overdue: |days| match days {
        1 => "1 day overdue".to_owned(),
        2..=13 => format!("{days} days overdue"),
        14..=69 => format!("{} weeks overdue", days / 7),
        _ => format!("{} months overdue", days / 30),
    },
    nobody: "Nobody yet",
    better: "Getting better",
    well: "Going well",
    rose: |title, from, to| format!("{title}: {to} (was {from})"),
    and_more: |number| format!("and {} more", word(number)),
    sure: |sure| {
        let Sure { answers, with_evidence, stale, months } = sure;
        let have = match (answers, with_evidence) {
            (1, 0) => "The one answer has no evidence yet".to_owned(),
            (1, _) => "The one answer has evidence".to_owned(),
            (_, 0) => format!("None of the {answers} answers has evidence yet"),
            (_, 1) => format!("1 of {answers} answers has evidence"),
            _ if answers == with_evidence => format!("All {answers} answers have evidence"),
            _ => format!("{with_evidence} of {answers} answers have evidence"),
        };
        let is = if stale == 1 { "is" } else { "are" };
        match (stale, months) {
            (0, _) => format!("{have}."),
            (_, Some(months)) => format!("{have}; {} {is} older than {months} months.", word(stale)),
            _ => format!("{have}; {} {is} too old.", word(stale)),
        }
    },
    month: |date| {
        const MONTHS: [&str; 12] = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];
        format!("{} {}", MONTHS[usize::from(date.month() - 1)], date.year())
    },
};
