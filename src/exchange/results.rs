//! The results of many files as a workbook with one sheet.
//!
//! In: the rows of the table that is also written as CSV. Out: the same with a type for each column, by the declarations that describe the
//! tables of the programme office.

use crate::export::typed::{Holds, width};
use crate::office::package;
use crate::workbook::{Cell, NotWritten, Workbook};

/// A table that is being written.
pub struct Table {
    book: Workbook,
    kinds: Vec<Holds>,
}

impl Table {
    /// Begins a table with these columns.
    ///
    /// # Errors
    /// As each of its methods: [`NotWritten`].
    pub fn new(columns: &[String]) -> Result<Table, NotWritten> {
        let mut book = Workbook::new(&["results"])?;
        book.begin(&columns.iter().map(|column| width(column)).collect::<Vec<_>>())?;
        book.row(&columns.iter().map(|column| Cell::text(column)).collect::<Vec<_>>())?;
        Ok(Table { book, kinds: columns.iter().map(|column| package::kind(column).holds()).collect() })
    }

    /// Writes a row.
    ///
    /// # Errors
    /// See [`NotWritten`].
    pub fn row(&mut self, cells: &[String]) -> Result<(), NotWritten> {
        self.book.row(&cells.iter().zip(&self.kinds).map(|(text, kind)| Cell::held(*kind, text)).collect::<Vec<_>>())
    }

    /// The bytes.
    ///
    /// # Errors
    /// See [`NotWritten`].
    pub fn finish(mut self) -> Result<Vec<u8>, NotWritten> {
        self.book.end(&[])?;
        self.book.finish()
    }
}
