//! Tables whose columns say what stands in them, before they become a workbook.
//!
//! In and out: names, kinds and cells as text. It does not know how a workbook is written; that may happen elsewhere, so that all of it can be
//! handed over as JSON.

use serde::{Deserialize, Serialize};

/// What stands in a column.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Holds {
    /// Any text.
    Text,
    /// A decimal.
    Number,
    /// A day such as `2026-11-22`.
    Day,
    /// `true` or `false`.
    Truth,
}

/// A column.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Column {
    /// Its heading.
    pub name: String,
    /// What stands below it.
    pub holds: Holds,
}

/// A table of one sheet.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Typed {
    /// The name of the sheet.
    pub name: String,
    /// Its columns.
    pub columns: Vec<Column>,
    /// Its rows, as text.
    pub rows: Vec<Vec<String>>,
}

/// How wide a column is, in letters: as wide as its name, and wider where sentences stand.
pub fn width(name: &str) -> usize {
    match name {
        "element" | "answer" | "evidence" | "note" | "title" | "sentence" | "value" | "what" => 48,
        name => name.len().max(12) + 2,
    }
}
