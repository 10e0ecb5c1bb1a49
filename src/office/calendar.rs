//! One calendar for all sites: when the next assessment of each is due, and the last days of licences and certifications.
//!
//! In: an office whose files have all been read. Out: a calendar file. The same site always has the same `UID`, and a later result, or a
//! later last day, a higher `SEQUENCE`, so that a calendar that was opened before moves its entries instead of doubling them.

use crate::export::{self, Entry};
use crate::office::Office;
use crate::office::permits::Permit;
use crate::words::office::OfficeWords;
use sha2::{Digest as _, Sha256};
use std::collections::BTreeMap;

/// Every date that is known, overdue ones too; `None` if none is.
pub fn ics(office: &mut Office) -> Option<String> {
    let picture = office.picture();
    let words = OfficeWords(office.language());
    // Of the name as it is shown: where names are hidden, nothing is left to guess at.
    let uid = |site: &str| -> String {
        let hash = Sha256::digest(crate::name::folded(site));
        hash.iter().take(8).fold("office-".to_owned(), |uid, byte| format!("{uid}{byte:02x}"))
    };
    let mut latest: BTreeMap<&str, Option<&String>> = BTreeMap::new();
    for site in &picture.sites {
        let days = latest.entry(&site.site).or_default();
        *days = site.latest.iter().filter_map(|one| one.date.as_ref()).chain(*days).max();
    }
    let due = picture.due.iter().map(|row| Entry {
        uid: uid(&row.site),
        stamp: latest.get(&row.site as &str).copied().flatten().unwrap_or(&row.due).clone(),
        due: row.due.clone(),
        summary: words.due_summary(&row.site),
        description: row.sentence.clone(),
    });
    let permits = picture.permits.iter().filter_map(|row| {
        let permit = Permit::ALL.into_iter().find(|permit| permit.code() == row.what)?;
        Some(Entry {
            uid: format!("{}-{}", uid(&row.site), row.what),
            stamp: row.until.clone()?,
            due: row.until.clone()?,
            summary: permit.summary(OfficeWords(office.language()), &row.site),
            description: row.sentence.clone(),
        })
    });
    let entries: Vec<Entry> = due.chain(permits).collect();
    (!entries.is_empty()).then(|| export::calendar_of(&entries))
}
