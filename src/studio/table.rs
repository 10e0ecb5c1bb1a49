//! One neutral form for whatever an owner brings: sheets of lines and tables, with what a person sees in each cell.
//!
//! In: cells and lines as the readers of clipboards and files find them. Out: a [`Book`] in which merged cells are
//! resolved and everything that decides what a cell means (bold, struck through, hidden, its number and how it was
//! shown) is kept. It knows neither where a table comes from nor what its columns mean.

pub mod html;
pub mod text;

use crate::date::Date;
use serde::{Deserialize, Serialize};
use unicode_normalization::UnicodeNormalization as _;

/// The largest file or clipboard that is read, in megabytes.
pub const MOST_MEGABYTES: usize = 16;
/// The most rows of one table that are read.
pub const MOST_ROWS: usize = 5_000;
/// The most columns of one table that are read.
pub const MOST_COLUMNS: usize = 200;

/// All that was pasted or opened at once.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Book {
    /// The sheets, in order; a paste has one without name.
    pub sheets: Vec<Sheet>,
}

/// One sheet, or one paste.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Sheet {
    /// What stands on its tab, or the name of its file.
    pub name: String,
    /// True if the owner has hidden it.
    pub hidden: bool,
    /// What it holds, from the top.
    pub blocks: Vec<Block>,
}

/// A line of text, or a table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[allow(missing_docs)]
pub enum Block {
    Line(Line),
    Table(Table),
}

/// One paragraph outside any table.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Line {
    /// Its text; a line break inside it is `\n`.
    pub text: String,
    /// What it looks like.
    pub kind: LineKind,
    /// True if all of it is bold.
    pub bold: bool,
    /// What was struck through in it.
    pub struck: String,
}

/// What a paragraph looks like.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum LineKind {
    /// The title of the whole text.
    Title,
    /// A heading, from 1.
    Heading(u8),
    /// An item of a list, by its depth from 0.
    Item(u8),
    /// Part of the item before it: indented like one, without a mark of its own.
    Continued,
    /// Anything else.
    Plain,
}

/// A table without gaps: every row has the same number of cells.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Table {
    /// The rows, from the top.
    pub rows: Vec<Row>,
    /// Columns the owner has hidden; those beyond its end are shown.
    pub hidden_columns: Vec<bool>,
}

/// One row.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Row {
    /// True if the owner has hidden it.
    pub hidden: bool,
    /// True if the program says that it is a header.
    pub header: bool,
    /// Its cells.
    pub cells: Vec<Cell>,
}

/// One cell of the grid.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Cell {
    /// What a person reads in it, a line break as `\n`; empty in a cell that another one covers.
    pub text: String,
    /// True if all of the text is bold.
    pub bold: bool,
    /// What was struck through, which is not in `text`.
    pub struck: String,
    /// How many rows and columns it covers, itself included; (1, 1) is an ordinary cell.
    pub covers: (usize, usize),
    /// The row and column of the merged cell that covers this one.
    pub covered_by: Option<(usize, usize)>,
    /// What the program keeps behind the text.
    pub value: Value,
    /// True if the program works the value out.
    pub formula: bool,
}

/// What a program keeps behind the text of a cell.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Value {
    /// Nothing but the text, as far as is known.
    #[default]
    Text,
    /// A number, as a decimal.
    Number(String),
    /// Ticked or not.
    Tick(bool),
    /// A day, and how much of it is shown.
    Day(Day),
}

/// A day in a cell, which may once have been a range of numbers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Day {
    /// The year as stored.
    pub year: i32,
    /// The month, from 1.
    pub month: u8,
    /// The day of the month, from 1.
    pub day: u8,
    /// How much of it is shown.
    pub shown: Shown,
}

/// How much of a day a cell shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Shown {
    /// `3-Apr`.
    DayMonth,
    /// `Nov-15`.
    MonthYear,
    /// All of it.
    Whole,
}

impl Day {
    /// The calendar day, if there is such a one.
    pub fn date(self) -> Option<Date> {
        Date::new(self.year, self.month, self.day)
    }
}

impl Cell {
    /// An ordinary cell with a text.
    pub fn new(text: impl Into<String>) -> Cell {
        Cell { text: text.into(), covers: (1, 1), ..Cell::default() }
    }

    /// True if nothing can be read in it.
    pub fn is_empty(&self) -> bool {
        self.text.is_empty()
    }
}

impl Line {
    /// A line that looks like nothing special.
    pub fn plain(text: impl Into<String>) -> Line {
        Line { text: text.into(), kind: LineKind::Plain, bold: false, struck: String::new() }
    }
}

impl Table {
    /// A table of plain texts.
    pub fn of_texts(rows: Vec<Vec<String>>) -> Table {
        let rows = rows.into_iter().map(|row| Row { cells: row.into_iter().map(Cell::new).collect(), ..Row::default() }).collect();
        let mut table = Table { rows, hidden_columns: Vec::new() };
        table.square();
        table
    }

    /// How many columns there are.
    pub fn width(&self) -> usize {
        self.rows.first().map_or(0, |row| row.cells.len())
    }

    /// Gives every row the same number of cells.
    pub fn square(&mut self) {
        let width = self.rows.iter().map(|row| row.cells.len()).max().unwrap_or(0).min(MOST_COLUMNS);
        for row in &mut self.rows {
            row.cells.resize_with(width, || Cell::new(""));
        }
    }

    /// Lets the cell at a place cover as many rows and columns as the table has there.
    pub fn merge(&mut self, (row, column): (usize, usize), (rows, columns): (usize, usize)) {
        let (last_row, last_column) = ((row + rows).min(self.rows.len()), (column + columns).min(self.width()));
        if row >= last_row || column >= last_column {
            return;
        }
        for at_row in row..last_row {
            for at_column in column..last_column {
                let cell = &mut self.rows[at_row].cells[at_column];
                match (at_row, at_column) == (row, column) {
                    true => cell.covers = (last_row - row, last_column - column),
                    false => *cell = Cell { covered_by: Some((row, column)), ..Cell::new("") },
                }
            }
        }
    }

    /// The cell a person sees at a place: the merged one, where one covers it.
    pub fn seen(&self, row: usize, column: usize) -> &Cell {
        let own = &self.rows[row].cells[column];
        match own.covered_by {
            Some((row, column)) => &self.rows[row].cells[column],
            None => own,
        }
    }

    /// True if the owner has hidden the column.
    pub fn hides(&self, column: usize) -> bool {
        self.hidden_columns.get(column).copied().unwrap_or(false)
    }

    /// Rows become columns, and columns rows.
    pub fn transposed(&self) -> Table {
        let turned = |cell: &Cell| Cell {
            covers: (cell.covers.1, cell.covers.0),
            covered_by: cell.covered_by.map(|(row, column)| (column, row)),
            ..cell.clone()
        };
        let rows = (0..self.width()).map(|column| Row {
            hidden: self.hides(column),
            header: false,
            cells: self.rows.iter().map(|row| turned(&row.cells[column])).collect(),
        });
        let hidden: Vec<bool> = self.rows.iter().map(|row| row.hidden).collect();
        Table { rows: rows.collect(), hidden_columns: if hidden.contains(&true) { hidden } else { Vec::new() } }
    }
}

impl Sheet {
    /// The tables of the sheet.
    pub fn tables(&self) -> impl Iterator<Item = &Table> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table),
            Block::Line(_) => None,
        })
    }
}

/// A text as it is kept: blanks of every kind are one space, none at either end of a line; soft hyphens go; a bullet is `• ` at the
/// start of its line.
pub fn tidy(text: &str) -> String {
    let mut lines: Vec<String> = text.replace("\r\n", "\n").split(['\n', '\r', '\u{b}', '\u{2028}', '\u{2029}']).map(tidy_line).collect();
    while lines.last().is_some_and(String::is_empty) {
        lines.pop();
    }
    let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
    lines[first..].join("\n")
}

fn tidy_line(line: &str) -> String {
    let mut out = String::new();
    // Letters composed, as they are typed: some programs copy `ŷ` in two parts.
    for letter in line.nfc().filter(|letter| !is_invisible(*letter)) {
        match letter.is_whitespace() {
            true if out.is_empty() || out.ends_with(' ') => {}
            true => out.push(' '),
            false => out.push(letter),
        }
    }
    let line = out.trim_end();
    match bullet(line) {
        Some("") => String::new(),
        Some(rest) => format!("• {rest}"),
        None => line.to_owned(),
    }
}

/// What follows a bullet at the start of a line.
pub fn bullet(line: &str) -> Option<&str> {
    let mark = |letter: char| "•·▪▫◦‣⁃●○■□◆◇➢➤►▶✓✔❖\u{f0b7}\u{f0a7}\u{f0d8}\u{f076}\u{f0fc}".contains(letter);
    let rest = line.strip_prefix(mark)?;
    // A tick by itself is an answer, not a bullet.
    if rest.is_empty() && line.starts_with(['✓', '✔', '■', '□', '●', '○']) {
        return None;
    }
    Some(rest.trim_start())
}

/// Signs that nobody sees: soft hyphens, joiners, marks of direction, and what JSON texts may not hold.
fn is_invisible(letter: char) -> bool {
    matches!(letter, '\u{ad}' | '\u{200b}' | '\u{200e}' | '\u{200f}' | '\u{2060}' | '\u{feff}')
        || (letter.is_control() && !letter.is_whitespace())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_tidied_as_a_person_reads_them() {
        for (found, kept) in [
            ("  10\u{a0}minutes \r\n  of play  ", "10 minutes\nof play"),
            ("·\u{a0}\u{a0}from a list", "• from a list"),
            ("➢ one\n• two\n- three", "• one\n• two\n- three"),
            ("\n\n", ""),
            ("so\u{ad}ft", "soft"),
            ("ty\u{302}", "tŷ"),
            ("one\n\ntwo\n", "one\n\ntwo"),
            ("✓", "✓"),
            ("•", ""),
        ] {
            assert_eq!(tidy(found), kept, "{found:?}");
        }
    }

    #[test]
    fn a_merged_cell_is_seen_everywhere_it_covers_and_turns_with_its_table() {
        let mut table = Table::of_texts(vec![vec!["a".into(), "b".into(), "c".into()], vec!["d".into()]]);
        table.merge((0, 1), (2, 9));
        assert_eq!(table.seen(1, 2).text, "b");
        assert_eq!(table.rows[0].cells[1].covers, (2, 2));
        let turned = table.transposed();
        assert_eq!((turned.width(), turned.rows.len()), (2, 3));
        assert_eq!(turned.seen(2, 1).text, "b");
        assert_eq!(turned.seen(0, 1).text, "d");
        assert_eq!(turned.transposed(), table);
    }
}
