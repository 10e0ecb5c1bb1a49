//! The list of sites of `collect` where it is an Excel workbook.
//!
//! In: the bytes of a file. Out: the sheet that names sites, as the table in text that an office reads. What its columns mean is decided there.

use fidelity_check::office::register;
use fidelity_check::studio::workbook::lists;
use fidelity_check::words::Language;
use fidelity_check::words::terminal::TerminalWords;

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
pub fn in_workbook(bytes: &[u8], language: Language) -> Result<Option<List>, String> {
    let words = TerminalWords(language);
    let Some(mut sheets) = lists::read(bytes).map_err(|why| lists::told(&why, language))? else { return Ok(None) };
    let Some((at, others)) = register::among(sheets.iter().map(|(_, text)| text as &str)) else {
        return Err(words.no_list().to_owned());
    };
    let quoted = |at: usize| format!("“{}”", sheets[at].0);
    let not_read: Vec<String> = others.into_iter().map(quoted).collect();
    let note = (!not_read.is_empty()).then(|| words.other_sheets(&quoted(at), &not_read.join(", ")));
    Ok(Some(List { text: sheets.swap_remove(at).1, note }))
}
