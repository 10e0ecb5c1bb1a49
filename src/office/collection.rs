//! One file with all that an office holds: inputs, the list of sites, choices, and what was published. It opens to the same picture.
//!
//! In: an office, or the text of such a file. Out: the other. It holds what its inputs hold, names and notes too.

use crate::office::feedback::{Figure, Grouping, Publication};
use crate::office::held::told;
use crate::office::{LeftOut, Office, Why};
use crate::problem::{Fault, Problem};
use crate::words::office::OfficeWords;
use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

pub use crate::office::kinds::MARK;

/// What such a file begins with, as it is written here.
pub const START: &[u8] = br#"{"fidelity_collection":"#;

/// The newest format that is understood, and the one that is written.
const FORMAT: u32 = 1;

/// Files that were read and are of no use, by code.
const OF_OTHER_KINDS: [(&str, Why); 7] = [
    ("no-result", Why::NoResult),
    ("packed", Why::Packed),
    ("not-fetched", Why::NotFetched),
    ("too-much", Why::TooMuch),
    ("no-list", Why::NoListInWorkbook),
    ("no-team-column", Why::NoTeamColumn),
    ("overlay-twice", Why::OverlayTwice),
];
const UNREADABLE: &str = "unreadable";
const WORKBOOK: &str = "workbook";
const OTHER_SHEETS: &str = "other-sheets";

#[derive(Serialize, Deserialize)]
struct Saved {
    fidelity_collection: u32,
    files: Vec<Named>,
    /// The place of the list of sites among them: its name does not always tell.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    list: Option<usize>,
    #[serde(default)]
    left_out: Vec<Refused>,
    #[serde(default)]
    called: Vec<(String, String)>,
    #[serde(default)]
    published: Vec<Told>,
}

#[derive(Serialize, Deserialize)]
struct Named {
    name: String,
    text: String,
}

/// A file that could not be read: its content is not kept.
#[derive(Serialize, Deserialize)]
struct Refused {
    file: String,
    /// Why, as a code.
    reason: String,
    /// What was said of it, if it cannot be read; of other sheets their names, that of the list first, a line each.
    why: String,
}

#[derive(Serialize, Deserialize)]
struct Told {
    pool: String,
    grouping: String,
    figures: Vec<Counted>,
}

#[derive(Serialize, Deserialize)]
struct Counted {
    group: String,
    element: String,
    sites: BTreeMap<String, bool>,
}

/// Everything in one text.
pub fn write(office: &Office) -> String {
    let named = |name: &str, text: &str| Named { name: name.to_owned(), text: text.to_owned() };
    // It comes behind the rules.
    let list = office.register.as_ref().map(|_| office.rules.len());
    let rules = office.rules.iter().chain(office.register.iter().map(|(input, _)| input));
    let results = office.received.iter().map(|one| named(&one.file, &one.text));
    let rest = office.waiting.iter().chain(office.without_rubric.iter().map(|(input, _)| input));
    let mut files: Vec<Named> = rules.chain(rest).map(|input| named(&input.name, &input.text)).chain(results).collect();
    let mut left_out = Vec::new();
    for LeftOut { file, why } in &office.left_out {
        match why {
            Why::Unreadable(why) => left_out.push(Refused { file: file.clone(), reason: UNREADABLE.to_owned(), why: why.clone() }),
            Why::Workbook(why) => left_out.push(Refused { file: file.clone(), reason: WORKBOOK.to_owned(), why: why.clone() }),
            Why::OtherSheets { read, others } => {
                let names = std::iter::once(read).chain(others).map(String::as_str).collect::<Vec<_>>().join("\n");
                left_out.push(Refused { file: file.clone(), reason: OTHER_SHEETS.to_owned(), why: names });
            }
            // A copy is written as the file that it is a copy of, to be found a copy again.
            Why::Copy { of } => {
                let text = files.iter().find(|one| one.name == *of).map(|one| one.text.clone());
                files.extend(text.map(|text| named(file, &text)));
            }
            // The list of sites and the results bring their own.
            Why::RegisterRow { .. } | Why::InPart(_) => {}
            _ => {
                let reason = OF_OTHER_KINDS.iter().find(|(_, kind)| kind == why).map_or(UNREADABLE, |(reason, _)| reason);
                left_out.push(Refused { file: file.clone(), reason: reason.to_owned(), why: String::new() });
            }
        }
    }
    let figure = |one: &Figure| Counted { group: one.group.clone(), element: one.element.clone(), sites: one.sites.clone() };
    let published = office.published.iter().map(|one| Told {
        pool: one.pool.clone(),
        grouping: one.grouping.code().to_owned(),
        figures: one.figures.iter().map(figure).collect(),
    });
    let saved = Saved { fidelity_collection: FORMAT, files, list, left_out, called: office.called.clone(), published: published.collect() };
    // It holds texts, numbers and lists only, all of which have a place in JSON.
    serde_json::to_string(&saved).unwrap_or_default() + "\n"
}

/// Adds all that a saved collection holds.
///
/// # Errors
/// If it is of a newer format, or damaged.
pub fn add(office: &mut Office, text: &str) -> Result<(), String> {
    let language = office.language();
    let damaged = |what: &str| OfficeWords(language).collection_damaged(what);
    let saved: Saved = serde_json::from_str(text).map_err(|error| damaged(&error.to_string()))?;
    if saved.fidelity_collection > FORMAT {
        let newer = Fault::NewerFormat { found: saved.fidelity_collection.to_string(), newest: FORMAT.to_string() };
        return Err(told(&[Problem::new("", newer)], language));
    }
    for (at, one) in saved.files.into_iter().enumerate() {
        match saved.list == Some(at) {
            true => office.add_list(&one.name, &one.text),
            false => office.add_text(&one.name, &one.text),
        }
    }
    for Refused { file, reason, why } in saved.left_out {
        let known = OF_OTHER_KINDS.iter().find(|(code, _)| *code == reason).map(|(_, why)| why.clone());
        let mut sheets = why.lines().map(str::to_owned);
        let why = match (&reason as &str, known) {
            (_, Some(known)) => known,
            (WORKBOOK, None) => Why::Workbook(why),
            (OTHER_SHEETS, None) => Why::OtherSheets { read: sheets.next().unwrap_or_default(), others: sheets.collect() },
            (_, None) => Why::Unreadable(why),
        };
        office.left_out.push(LeftOut { file, why });
    }
    for (team, site) in saved.called {
        office.call(&team, &site);
    }
    for one in saved.published {
        let figures = one.figures.into_iter().map(|one| Figure { group: one.group, element: one.element, sites: one.sites }).collect();
        let grouping = Grouping::from_code(&one.grouping).ok_or_else(|| damaged(&format!("`{}`", one.grouping)))?;
        let publication = Publication { pool: one.pool, grouping, figures };
        if !office.published.contains(&publication) {
            office.published.push(publication);
        }
    }
    Ok(())
}
