//! What is kept in packed files, before it is packed and after it is unpacked: sheets of plain cells, and the texts of an archive.
//!
//! In and out: names, texts and cells. How they become the bytes of a file, and come out of one, is for [`crate::studio::workbook`], which need
//! not be where this is: all of it can be handed over as JSON.

use serde::{Deserialize, Serialize};

/// Rows of cells.
pub type Rows = Vec<Vec<String>>;

/// The files of an archive: the name and the text of each.
pub type Texts = Vec<(String, String)>;

/// Sheets of plain cells that are to be a workbook.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheets {
    /// The sheets: their names and rows, of which the first is the header.
    pub sheets: Vec<(String, Rows)>,
    /// Columns in which only some words may stand.
    pub choices: Vec<Choices>,
}

/// A list of words that a column may hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Choices {
    /// The name of the sheet.
    pub sheet: String,
    /// The heading of the column.
    pub column: String,
    /// The words.
    pub words: Vec<String>,
}

impl Choices {
    /// Those of a column.
    pub fn new(sheet: &str, column: &str, words: &[&str]) -> Choices {
        Choices { sheet: sheet.to_owned(), column: column.to_owned(), words: words.iter().map(|word| (*word).to_owned()).collect() }
    }
}
