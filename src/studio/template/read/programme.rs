//! The sheet `programme`, line by line, and the languages that it and the columns of all sheets name.
//!
//! In: the sheets. Out: their fields and languages as text. It judges none of them.

use crate::studio::recognise::language;
use crate::studio::table::{Cell, Table, Value};
use crate::studio::template::{Heading, Sheets, parted, plain, plain_header};

/// One line of the sheet `programme`: its name in plain letters, its language, its text, and its place.
pub(super) type Field = (String, Option<String>, String, String);

pub(super) fn programme(table: &Table) -> Vec<Field> {
    let Some((headings, from)) = plain_header(table) else { return Vec::new() };
    let Some(names) = headings.iter().find(|heading| heading.name == "field").map(|heading| heading.at) else { return Vec::new() };
    let values: Vec<&Heading> = headings.iter().filter(|heading| heading.name == "value").collect();
    let mut fields = Vec::new();
    for row in table.rows[from..].iter().filter(|row| !row.hidden) {
        let (name, own) = parted(&row.cells[names].text);
        for value in &values {
            let cell = &row.cells[value.at];
            if !name.is_empty() && !cell.text.is_empty() {
                fields.push((plain(&name), own.clone().or_else(|| value.language.clone()), day(cell), name.clone()));
            }
        }
    }
    fields
}

/// The text of a cell; a day as the format writes it.
fn day(cell: &Cell) -> String {
    match &cell.value {
        Value::Day(day) => format!("{:04}-{:02}-{:02}", day.year, day.month, day.day),
        _ => cell.text.clone(),
    }
}

/// The languages of the rubric: those it names, then those that columns name.
pub(super) fn languages(programme: &[Field], sheets: &Sheets, headings: &[Heading], table: &Table) -> Vec<String> {
    let stated = programme.iter().find(|(name, ..)| name == "languages").map(|(_, _, text, _)| text.as_str()).unwrap_or_default();
    let mut all: Vec<String> = stated.split([',', ';', '\n', '/']).filter_map(language::code).collect();
    let of_sheet = |table: &Table| plain_header(table).map(|(headings, _)| headings).unwrap_or_default();
    let mut named: Vec<String> = headings.iter().filter_map(|heading| heading.language.clone()).collect();
    named.extend([sheets.scales, sheets.scores].into_iter().flatten().flat_map(of_sheet).filter_map(|heading| heading.language));
    named.extend(programme.iter().filter_map(|(_, language, ..)| language.clone()));
    if all.is_empty() {
        let bare = headings.iter().find(|heading| heading.name == "title" && heading.language.is_none()).map(|heading| heading.at);
        let texts: Vec<&str> =
            bare.map(|at| table.rows.iter().skip(1).map(|row| row.cells[at].text.as_str()).collect()).unwrap_or_default();
        let guess = language::guess(&texts.join("\n")).filter(|code| !named.iter().any(|known| known == code)).unwrap_or("en");
        if bare.is_some() || named.is_empty() {
            all.push(guess.to_owned());
        }
    }
    for code in named {
        if !all.contains(&code) {
            all.push(code);
        }
    }
    all
}
