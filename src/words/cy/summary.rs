//! The summary in Welsh. No Welsh speaker has reviewed these sentences yet; the page says so wherever they stand.

use crate::words::sentences::Tally;
use crate::words::summary::{Led, Sure, Then, Way, Words};

fn moved(then: Then) -> String {
    let Then { value, moved, .. } = then;
    match moved {
        Way::Up => format!("i fyny o {value}"),
        Way::Down => format!("i lawr o {value}"),
        Way::Better => format!("yn well na {value}"),
        Way::Worse => format!("yn waeth na {value}"),
        Way::Same => "heb newid".to_owned(),
    }
}

pub const WORDS: Words = Words {
    nothing: |total| format!("Nid oes dim wedi'i ateb eto: {total} i fynd."),
    unfinished: |answered, total| format!("Atebwyd {answered} o {total}: gorffennwch {} arall.", total - answered),
    go_on: |left| match left {
        1 => "Ateb yr un olaf".to_owned(),
        _ => format!("Ateb y {left} sydd ar ôl"),
    },
    so_far: |not_met, total| match total {
        1 => "Nid yw'r un elfen anhepgor wedi'i bodloni.".to_owned(),
        _ => format!("Hyd yma nid yw {not_met} o'r {total} elfen anhepgor wedi'u bodloni."),
    },
    all_at_best: |number| match number {
        0 => "Mae popeth ar ei lefel orau.".to_owned(),
        1 => "Mae'r un elfen anhepgor wedi'i bodloni, ac mae popeth ar ei lefel orau.".to_owned(),
        2 => "Mae'r ddwy elfen anhepgor wedi'u bodloni, ac mae popeth ar ei lefel orau.".to_owned(),
        _ => format!("Mae pob un o'r {number} elfen anhepgor wedi'u bodloni, ac mae popeth ar ei lefel orau."),
    },
    led: |led| {
        let Led { title, band, value, out_of, then } = led;
        let name = if band.is_empty() { title } else { band };
        let out_of = if out_of.is_empty() { String::new() } else { format!(" o {out_of}") };
        let then = then.map_or_else(String::new, |then| format!(", {}", moved(then)));
        format!("{name}: {value}{out_of}{then}.")
    },
    comes_to: |title, outcome| format!("Canlyniad “{title}” yw “{outcome}”."),
    decided: |title, met| {
        if met { format!("Mae “{title}” wedi'i fodloni.") } else { format!("Nid yw “{title}” wedi'i fodloni.") }
    },
    undecided: |title| format!("Nid oes penderfyniad eto ar “{title}”."),
    decisions: |tally| {
        let Tally { met, not_met, cannot_confirm } = tally;
        let total = met + not_met + cannot_confirm;
        match (not_met, cannot_confirm) {
            (0, 0) => format!("Mae pob un o'r {total} phenderfyniad wedi'u bodloni."),
            (0, open) => format!("Mae {open} o'r {total} phenderfyniad yn dal yn agored."),
            (not_met, 0) => format!("Nid yw {not_met} o'r {total} phenderfyniad wedi'u bodloni."),
            (not_met, open) => {
                format!("Nid yw {not_met} o'r {total} phenderfyniad wedi'u bodloni, ac mae {open} yn dal yn agored.")
            }
        }
    },
    profile: |total| format!("Mae pob un o'r {total} wedi'u hateb: proffil y mae'r offeryn hwn yn ei roi, nid un sgôr."),

    tally: |tally| {
        let part = |number: usize, words: &str| (number > 0).then(|| format!("{number} {words}"));
        let parts =
            [part(tally.met, "wedi'u bodloni"), part(tally.not_met, "heb eu bodloni"), part(tally.cannot_confirm, "ddim yn hysbys eto")];
        parts.into_iter().flatten().collect::<Vec<_>>().join(" · ")
    },
    tally_then: |date, met, total| format!("{date}: {met} o {total} wedi'u bodloni"),
    decision: "Penderfyniad",
    not_decided: "Heb ei benderfynu eto",
    conditions: |outcome, met, all| {
        let needed = if outcome.is_empty() { String::new() } else { format!("Yn ofynnol ar gyfer “{outcome}”: ") };
        format!("{needed}{met} o {all} amod wedi'u bodloni")
    },
    still_possible: |outcomes| format!("Yn dal yn bosibl: “{}”", outcomes.join("” neu “")),
    more_decisions: |number| match number {
        1 => "Mae un penderfyniad arall isod.".to_owned(),
        _ => format!("Mae {number} penderfyniad arall isod."),
    },
    out_of: |most| format!("o {most}"),
    moved: |then| match then.moved {
        Way::Same => format!("fel ar {}", then.date),
        _ => format!("{} ar {}", moved(then), then.date),
    },
    between: |lowest, highest| format!("Bydd yn gorffen rhwng {lowest} a {highest}"),
    begin: "Dechreuwch yma",
    then_and_now: "Cynt a nawr",
    step: "Cam nesaf",
    who_and_when: "Pwy a phryd",
    not_known: "ddim yn hysbys",
    was: |then, now| if then == now { format!("{now}, fel o'r blaen") } else { format!("{then} gynt, {now} nawr") },
    overdue: |days| match days {
        1 => "1 diwrnod yn hwyr".to_owned(),
        2..=13 => format!("{days} diwrnod yn hwyr"),
        14..=69 => format!("{} wythnos yn hwyr", days / 7),
        _ => format!("{} mis yn hwyr", days / 30),
    },
    nobody: "Neb eto",
    better: "Yn gwella",
    well: "Yn mynd yn dda",
    rose: |title, from, to| format!("{title}: {to} ({from} gynt)"),
    and_more: |number| format!("a {number} arall"),
    sure: |sure| {
        let Sure { answers, with_evidence, stale, months } = sure;
        let have = match with_evidence {
            0 => format!("Nid oes tystiolaeth eto i'r un o'r {answers} ateb"),
            _ if answers == with_evidence => format!("Mae tystiolaeth i bob un o'r {answers} ateb"),
            _ => format!("Mae tystiolaeth i {with_evidence} o'r {answers} ateb"),
        };
        match (stale, months) {
            (0, _) => format!("{have}."),
            (_, Some(months)) => format!("{have}; mae {stale} yn hŷn na {months} mis."),
            _ => format!("{have}; mae {stale} yn rhy hen."),
        }
    },
    month: |date| {
        const MONTHS: [&str; 12] = ["Ion", "Chwef", "Maw", "Ebr", "Mai", "Meh", "Gorff", "Awst", "Medi", "Hyd", "Tach", "Rhag"];
        format!("{} {}", MONTHS[usize::from(date.month() - 1)], date.year())
    },
};
