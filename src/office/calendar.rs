//! One calendar for all sites: when the next assessment of each is due.
//!
//! In: an office whose files have all been read. Out: a calendar file. The same site always has the same `UID`, and a later result a higher
//! `SEQUENCE`, so that a calendar that was opened before moves its entries instead of doubling them.

use crate::export::{self, Entry};
use crate::office::Office;
use crate::words::office::Words;
use sha2::{Digest as _, Sha256};

/// Every date that is known, overdue ones too; `None` if none is.
pub fn ics(office: &mut Office) -> Option<String> {
    let picture = office.picture();
    let words = Words::of(office.language());
    let entries = picture.due.iter().map(|row| {
        // Of the name as it is shown: where names are hidden, nothing is left to guess at.
        let hash = Sha256::digest(crate::name::folded(&row.site));
        let number: String = hash.iter().take(8).map(|byte| format!("{byte:02x}")).collect();
        let latest = picture.sites.iter().filter(|site| site.site == row.site).flat_map(|site| &site.latest);
        Entry {
            uid: format!("office-{number}"),
            stamp: latest.filter_map(|one| one.date.clone()).max().unwrap_or_else(|| row.due.clone()),
            due: row.due.clone(),
            summary: (words.due_summary)(&row.site),
            description: row.sentence.clone(),
        }
    });
    let entries: Vec<Entry> = entries.collect();
    (!entries.is_empty()).then(|| export::calendar_of(&entries))
}
