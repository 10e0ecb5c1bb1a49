//! Sheets of plain cells as a workbook.
//!
//! In: names of sheets and rows of texts. Out: the bytes of an .xlsx file. Only plain numbers are numbers, and all else stays text. It does
//! not know what a sheet means.

use crate::studio::amount::Amount;
use crate::studio::packed::Sheets;
use crate::workbook::{Cell, Workbook};

/// How many letters of a column are seen.
const WIDTH: usize = 24;

/// The bytes of a workbook; nothing if it is more than one can hold.
pub fn write(Sheets { sheets, choices }: &Sheets) -> Option<Vec<u8>> {
    let names: Vec<&str> = sheets.iter().map(|(name, _)| name.as_str()).collect();
    let mut book = Workbook::new(&names).ok()?;
    for (name, rows) in sheets {
        let width = rows.iter().map(Vec::len).max().unwrap_or(0).max(1);
        book.begin(&vec![WIDTH; width]).ok()?;
        for (at, row) in rows.iter().enumerate() {
            let cells: Vec<Cell> = row.iter().map(|text| if at == 0 { Cell::text(text) } else { cell(text) }).collect();
            book.row(&cells).ok()?;
        }
        let mut lists: Vec<(usize, Vec<&str>)> = Vec::new();
        for choices in choices.iter().filter(|choices| choices.sheet == *name) {
            let at = rows.first().and_then(|row| row.iter().position(|heading| *heading == choices.column));
            lists.extend(at.map(|at| (at, choices.words.iter().map(String::as_str).collect())));
        }
        book.end(&lists.iter().map(|(at, words)| (*at, &words[..])).collect::<Vec<_>>()).ok()?;
    }
    book.finish().ok()
}

/// A number that would come back in another spelling stays text.
fn cell(text: &str) -> Cell {
    match Amount::parse(text).filter(|value| value.to_string() == *text) {
        Some(_) => Cell::Number(text.to_owned()),
        None => Cell::text(text),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::studio::packed::Choices;
    use crate::studio::workbook;

    #[test]
    fn what_is_written_is_read_as_it_was() {
        let rows =
            |rows: &[&[&str]]| -> Vec<Vec<String>> { rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect() };
        let cells = rows(&[&["a", "kind"], &["=1+1", "<&\"> ŵ"], &["3", "1.10"], &["line\nline", "_x0041_"], &["", "x"]]);
        let sheets = vec![("one".to_owned(), cells.clone()), ("two & three".to_owned(), rows(&[&["b"]]))];
        let bytes = write(&Sheets { sheets, choices: vec![Choices::new("one", "kind", &["x", "y"])] }).expect("a workbook");
        let book = workbook::read(&bytes).expect("a workbook");
        let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        assert_eq!(names, ["one", "two & three"]);
        let table = book.sheets[0].tables().next().expect("a table");
        let found: Vec<Vec<String>> = table.rows.iter().map(|row| row.cells.iter().map(|cell| cell.text.clone()).collect()).collect();
        assert_eq!(found, cells);
        assert!(table.rows.iter().flat_map(|row| &row.cells).all(|cell| !cell.formula));
    }
}
