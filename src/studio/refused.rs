//! Why something that was pasted or opened cannot be read. Each has a sentence in `words`.
//!
//! In: nothing. Out: the reasons. It knows no file format.

use serde::{Deserialize, Serialize};

/// Why something cannot be read.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Refused {
    /// There is nothing in it.
    Empty,
    /// It is larger than what is read.
    TooLarge {
        /// The most megabytes.
        most: usize,
    },
    /// A table of it is longer than what is read.
    TooManyRows,
    /// A text in another encoding than UTF-8, and the line where that shows.
    NotUtf8 {
        /// The line, from 1.
        line: usize,
    },
    /// A text of 16-bit signs that is broken off or has no mark.
    NotUtf16,
    /// An Excel workbook that is not .xlsx: .xls or .xlsb.
    OldWorkbook,
    /// A workbook that is locked by a password.
    Locked,
    /// A spreadsheet of LibreOffice: .ods.
    OpenSpreadsheet,
    /// A spreadsheet of Numbers.
    Numbers,
    /// A Word file: .docx, .doc, .odt, .rtf, .pages.
    WordFile,
    /// A PDF.
    Pdf,
    /// A picture.
    Picture,
    /// A presentation.
    Slides,
    /// An archive of files.
    Archive,
    /// A workbook whose parts cannot be read, and what is wrong.
    BrokenWorkbook {
        /// Which part.
        part: String,
    },
    /// What reads it has to be fetched, and did not come.
    NotFetched,
    /// What reads it broke while it did.
    GaveUp,
    /// Something else was done before what reads it had come.
    Overtaken,
    /// Comments of colleagues, and no rubric that they could be about.
    Comments,
    /// A resource of FHIR that is no questionnaire.
    NoQuestionnaire {
        /// What it is.
        kind: String,
    },
    /// Anything else that is no text.
    Unknown,
    /// Nothing in it looks like elements and levels.
    NothingFound,
}
