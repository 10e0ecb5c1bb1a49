//! The tables of a workbook as text, for who reads a list and no looks: an office reads its list of sites so.
//!
//! In: the bytes of a file. Out: each table that is shown, as CSV, with the name of its sheet; or, in words, why not. It does not know what a
//! column means.

use crate::export;
use crate::studio::file::{self, Found};
use crate::studio::refused::Refused;
use crate::studio::table::{Shown, Table, Value};
use crate::studio::{words, workbook};
use crate::words::Language;
use crate::words::office::OfficeWords;

/// The name of a sheet, and its table.
pub type Listed = (String, String);

/// The tables of a workbook; `None` for what is no spreadsheet.
///
/// # Errors
/// A spreadsheet that cannot be read.
pub fn read(bytes: &[u8]) -> Result<Option<Vec<Listed>>, Refused> {
    match file::packed(bytes) {
        Some(Ok(Found::Workbook)) => {}
        Some(Err(why @ (Refused::OldWorkbook | Refused::Locked | Refused::OpenSpreadsheet | Refused::Numbers))) => return Err(why),
        _ => return Ok(None),
    }
    let book = workbook::read(bytes)?;
    let shown = book.sheets.iter().filter(|sheet| !sheet.hidden);
    Ok(Some(shown.flat_map(|sheet| sheet.tables().map(|table| (sheet.name.clone(), text(table)))).collect()))
}

/// Why a list cannot be read.
pub fn told(why: &Refused, language: Language) -> String {
    match why {
        Refused::TooLarge { .. } | Refused::TooManyRows => OfficeWords(language).workbook_too_much().to_owned(),
        Refused::Empty => OfficeWords(language).workbook_no_list().to_owned(),
        why => words::refused(why, language),
    }
}

/// A table as text, row by row, so that a line has the number of its row. Hidden rows belong to it: a filter may be set.
fn text(table: &Table) -> String {
    let cell = |row: usize, column: usize| {
        let cell = table.seen(row, column);
        match cell.value {
            // As an office reads days, whatever the sheet makes of them.
            Value::Day(day) if day.shown == Shown::Whole => day.date().map(|date| date.to_string()),
            _ => None,
        }
        .unwrap_or_else(|| cell.text.replace('\n', " "))
    };
    let row = |row: usize| {
        let cells: Vec<String> = (0..table.width()).map(|column| cell(row, column)).collect();
        if cells.iter().all(String::is_empty) { "\r\n".to_owned() } else { export::line(&cells) }
    };
    (0..table.rows.len()).map(row).collect()
}
