//! Files, and parts of files, that do not count, each with the reason.
//!
//! In and out: names and reasons. The sentences of them stand in the picture.

use crate::office::known::NoRubric;
use crate::office::register::Slip;

/// A file that does not count, with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The file.
    pub file: String,
    /// Why.
    pub why: Why,
}

/// Why a file does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Its bytes or its JSON cannot be read, or it has problems.
    Unreadable(String),
    /// It is of a kind that is not asked for.
    NoResult,
    /// It is an Excel or Word file, or an archive.
    Packed,
    /// It is a workbook that cannot be read: the sentence that says why.
    Workbook(String),
    /// It is a workbook, and what reads those has not come.
    NotFetched,
    /// It is a workbook of which too much would have to be read.
    TooMuch,
    /// It is a workbook without a list of sites.
    NoListInWorkbook,
    /// Sheets of a workbook that are lists of sites as well as the one that is read.
    OtherSheets {
        /// The sheet that is read.
        read: String,
        /// The others.
        others: Vec<String>,
    },
    /// No rubric judges it.
    NoRubric(NoRubric),
    /// A second set of local rules.
    OverlayTwice,
    /// A table that does not name sites.
    NoTeamColumn,
    /// A line of the list of sites.
    RegisterRow {
        /// Which, from 1.
        row: usize,
        /// What of it cannot be used.
        slip: Slip,
    },
    /// It counts, but for answers that do not fit the rubric: what is wrong with them.
    InPart(String),
    /// The same content as another file.
    Copy {
        /// The other file.
        of: String,
    },
}

impl Why {
    /// True if it is why a file does not count; else it is why a part of one does not.
    pub fn is_of_file(&self) -> bool {
        !matches!(self, Why::RegisterRow { .. } | Why::OtherSheets { .. } | Why::InPart(_))
    }
}
