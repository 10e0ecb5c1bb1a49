//! The list of sites of `collect` where it is an Excel workbook.
//!
//! In: the bytes of a file. Out: the sheet that names sites, as the table in text that an office reads. What its columns mean is decided there.

use fidelity_check::export;
use fidelity_check::office::register::Register;
use fidelity_check::studio::file::{self, Found};
use fidelity_check::studio::refused::Refused;
use fidelity_check::studio::table::{Sheet, Shown, Table, Value};
use fidelity_check::studio::{words, workbook};
use fidelity_check::words::Language;

/// A list as text, and what is to be told of it.
pub struct List {
    /// The table.
    pub text: String,
    /// Which of several sheets it is, where another one could be meant.
    pub note: Option<String>,
}

/// The list in a workbook; `None` for what is no spreadsheet, and is read as text.
///
/// # Errors
/// A spreadsheet that cannot be read, or that names no sites.
pub fn in_workbook(name: &str, bytes: &[u8], language: Language) -> Result<Option<List>, String> {
    let told = |why: &Refused| words::refused(why, language);
    match file::look(name, bytes) {
        Ok(Found::Workbook) => {}
        Err(why @ (Refused::OldWorkbook | Refused::Locked | Refused::OpenSpreadsheet | Refused::Numbers)) => return Err(told(&why)),
        _ => return Ok(None),
    }
    let book = workbook::read(bytes).map_err(|why| told(&why))?;
    let shown = book.sheets.iter().filter(|sheet| !sheet.hidden);
    let mut lists =
        shown.filter_map(|sheet| sheet.tables().map(text).find(|text| Register::read(text).is_some()).map(|text| (sheet, text)));
    let Some((sheet, text)) = lists.next() else {
        return Err(
            "no sheet of this workbook is a list of sites; name the column that holds them `site` or `team`, in the first row that is used"
                .to_owned(),
        );
    };
    let others: Vec<String> = lists.map(|(other, _)| quoted(other)).collect();
    let note = (!others.is_empty())
        .then(|| format!("the list of sites is read from the sheet {}, and not from {}", quoted(sheet), others.join(" or ")));
    Ok(Some(List { text, note }))
}

fn quoted(sheet: &Sheet) -> String {
    format!("“{}”", sheet.name)
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
