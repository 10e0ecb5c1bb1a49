//! What a table or a list means: which column is what, which row is an element, what is only a guess.
//!
//! In: a [`Book`] and what a person has chosen so far. Out: a [`Reading`]: the rubric, the questions behind it, and all that
//! was left out. The same book and choices always give the same reading. It knows no file format and no page.

pub mod anchors;
pub mod bounds;
pub mod build;
pub mod days;
pub mod heading;
pub mod imprint;
pub mod items;
pub mod language;
pub mod layout;
pub mod level;
pub mod list;
pub mod notes;
pub mod outline;
pub mod reach;
pub mod reading;
pub mod rows;
pub mod times;

use crate::studio::ask::{Asker, Chosen};
use crate::studio::refused::Refused;
use crate::studio::said::Said;
use crate::studio::table::{Block, Book, Line, LineKind, Sheet};
use crate::studio::template;
use crate::workbook::letters;
pub use reading::{ColumnReading, Reading};

/// Reads a book.
///
/// # Errors
/// If nothing in it looks like elements.
pub fn read(book: &Book, chosen: &Chosen) -> Result<Reading, Refused> {
    let mut asker = Asker::new(chosen);
    if let Some(sheets) = template::find(book)
        && (sheets.sure || asker.confirm("template", Said::IsTemplate, true))
    {
        return template::read::read(book, &sheets, asker);
    }
    let blocks = blocks(book, &mut asker)?;
    let found = items::read(&blocks, &mut asker);
    if found.outline.items().is_empty() {
        return Err(Refused::NothingFound);
    }
    let rubric = build::rubric(&found.outline, &found.notes, &mut asker);
    let mut columns = Vec::new();
    for (place, layout) in found.layouts.iter().enumerate() {
        for column in &layout.columns {
            let letters = letters(column.at).to_lowercase();
            let id = if place == 0 { format!("column-{letters}") } else { format!("table-{}-column-{letters}", place + 1) };
            columns.push(ColumnReading {
                id,
                index: column.at,
                heading: column.heading.clone(),
                became: column.role.code().to_owned(),
                guess: column.guess.code().to_owned(),
            });
        }
    }
    Ok(Reading { columns, questions: asker.questions, left_out: asker.left_out, placed: asker.placed, rubric })
}

/// The blocks of the sheet that holds the elements, or of all sheets of one kind.
fn blocks(book: &Book, asker: &mut Asker) -> Result<Vec<Block>, Refused> {
    for sheet in book.sheets.iter().filter(|sheet| sheet.hidden && !sheet.blocks.is_empty()) {
        asker.leave_out(Said::HiddenSheet { name: sheet.name.clone() });
    }
    let shown: Vec<&Sheet> = book.sheets.iter().filter(|sheet| !sheet.hidden && !sheet.blocks.is_empty()).collect();
    let [first, ..] = shown[..] else { return Err(Refused::Empty) };
    if shown.len() == 1 {
        return Ok(first.blocks.clone());
    }
    let worth: Vec<usize> = shown.iter().map(|sheet| elements(sheet)).collect();
    let best = worth.iter().max().copied().unwrap_or(0);
    let guess = worth.iter().position(|worth| *worth == best).unwrap_or(0);
    // Sheets with one and the same header are the domains of one rubric.
    let headers: Vec<Option<String>> = shown.iter().map(|sheet| header(sheet)).collect();
    let alike = |at: &usize| worth[*at] > 0 && headers[*at].is_some() && headers[*at] == headers[guess];
    let alike: Vec<usize> = (0..shown.len()).filter(alike).collect();
    let mut choices: Vec<(String, Said)> = shown.iter().map(|sheet| (sheet.name.clone(), Said::Literal(sheet.name.clone()))).collect();
    let mut value = shown[guess].name.clone();
    if alike.len() > 1 {
        choices.push(("*".to_owned(), Said::EverySheet));
        value = "*".to_owned();
    }
    let answer = asker.ask("sheet", Said::WhichSheet, choices, &value);
    let taken: Vec<usize> = match answer.as_str() {
        "*" => alike,
        name => (0..shown.len()).filter(|at| shown[*at].name == name).take(1).collect(),
    };
    for (at, sheet) in shown.iter().enumerate() {
        if !taken.contains(&at) {
            asker.leave_out(Said::OtherSheet { name: sheet.name.clone() });
        }
    }
    let mut blocks = Vec::new();
    for at in &taken {
        if taken.len() > 1 {
            blocks.push(Block::Line(Line { kind: LineKind::Heading(1), ..Line::plain(shown[*at].name.clone()) }));
        }
        blocks.extend(shown[*at].blocks.iter().cloned());
    }
    Ok(blocks)
}

/// How many elements with levels a sheet seems to hold.
fn elements(sheet: &Sheet) -> usize {
    let nothing = Chosen::new();
    let mut asker = Asker::new(&nothing);
    let found = items::read(&sheet.blocks, &mut asker);
    let items = found.outline.items();
    let described = items.iter().filter(|item| item.anchors.len() >= 2).count();
    let scaled = items.iter().filter(|item| item.scale.is_some()).count();
    // A sheet of sentences counts less than any table.
    described * 1_000 + scaled * 100 + if found.layouts.is_empty() { 0 } else { items.len() }
}

/// The header of a sheet, to tell sheets of one kind.
fn header(sheet: &Sheet) -> Option<String> {
    let table = sheet.tables().next()?;
    let rows = layout::find_header(table, 0)?;
    let texts: Vec<String> = rows.flat_map(|row| layout::cells(table, row)).map(|cell| level::plain(&cell.text)).collect();
    Some(texts.join("|"))
}
