//! Drift across sites: non-negotiables that were met at one assessment and are not met at the site's next, by quarter and element.
//!
//! In: lines. Out: a row for each pool, element and quarter. The rule is that of the query in `docs/files.md`: what cannot be confirmed is
//! neither met nor not met; a result that does not count, and one without date, is no assessment.

use crate::date::Date;
use crate::office::identity::Pool;
use crate::office::{Office, Stands};
use std::collections::BTreeMap;

/// What moved in one quarter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Quarter {
    /// Assessments of the element in this quarter.
    pub assessed: usize,
    /// Sites at which it was met at the assessment before and is not met at one of these, as keys.
    pub drifted: Vec<String>,
}

/// A row for each pool, element and quarter; quarters in which nothing drifted are there as well.
pub fn by_quarter(office: &Office) -> BTreeMap<(Pool, String, String), Quarter> {
    let mut found: BTreeMap<(Pool, String, String), Quarter> = BTreeMap::new();
    for (line, _) in &office.lines {
        let mut before: BTreeMap<&str, Stands> = BTreeMap::new();
        for at in &line.counted {
            let one = &office.received[*at];
            let Some(date) = one.answers.occasion.date else { continue };
            for (element, stands) in &one.gates {
                let row = found.entry((line.pool.clone(), element.clone(), quarter(date))).or_default();
                row.assessed += 1;
                let then = before.insert(element, *stands);
                if then == Some(Stands::Met) && *stands == Stands::NotMet {
                    row.drifted.push(line.key.clone());
                }
            }
        }
    }
    found
}

/// The quarter of a date: `2026-Q2`.
pub fn quarter(date: Date) -> String {
    format!("{:04}-Q{}", date.year(), (date.month() - 1) / 3 + 1)
}
