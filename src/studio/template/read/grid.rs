//! A sheet of the template by its headings: which rows say something, and what a row says in the columns of a name.
//!
//! In: a table. Out: texts and levels of a row. What a column means is known where it is read.

use crate::studio::amount::Amount;
use crate::studio::recognise::outline::Texts;
use crate::studio::table::{Row, Table};
use crate::studio::template::{Heading, plain_header};

/// A table with its headings.
pub struct Grid<'t> {
    pub table: &'t Table,
    pub headings: Vec<Heading>,
    pub from: usize,
    pub languages: Vec<String>,
}

impl<'t> Grid<'t> {
    /// A table with the headings of the template, and the languages of the rubric.
    pub fn new(table: &'t Table, languages: &[String]) -> Grid<'t> {
        let (headings, from) = plain_header(table).unwrap_or_default();
        Grid { table, headings, from, languages: languages.to_vec() }
    }

    /// The rows that are shown and say something, with their numbers for people.
    pub fn rows(&self) -> impl Iterator<Item = (usize, &'t Row)> {
        let rows = self.table.rows.iter().enumerate().skip(self.from);
        rows.map(|(at, row)| (at + 1, row)).filter(|(_, row)| row.cells.iter().any(|cell| !cell.is_empty()))
    }

    /// The language of a column, by its place among them; `None` for one that the rubric does not have.
    pub fn language_of(&self, heading: &Heading) -> Option<usize> {
        match &heading.language {
            None => Some(0),
            Some(code) => self.languages.iter().position(|known| known == code),
        }
    }

    /// True if a column is hidden.
    pub fn hides(&self, heading: &Heading) -> bool {
        self.table.hides(heading.at)
    }

    /// What a row says in the columns of a name, in each language.
    pub fn texts(&self, row: &Row, name: &str) -> Texts {
        let mut texts = Texts::default();
        for heading in self.headings.iter().filter(|heading| heading.name == name && heading.points.is_none() && !self.hides(heading)) {
            if let Some(language) = self.language_of(heading) {
                texts.put(language, row.cells[heading.at].text.clone());
            }
        }
        texts
    }

    /// What a row says in the column of a name.
    pub fn text(&self, row: &Row, name: &str) -> String {
        self.texts(row, name).any().to_owned()
    }

    /// What a row says in the columns named by points, in the order of the columns: points, names, texts.
    pub fn points(&self, row: &Row) -> Vec<(Amount, Texts, Texts)> {
        let mut levels: Vec<(Amount, Texts, Texts)> = Vec::new();
        for heading in self.headings.iter().filter(|heading| !self.hides(heading)) {
            let (Some(points), Some(language)) = (heading.points, self.language_of(heading)) else { continue };
            let text = &row.cells[heading.at].text;
            if text.is_empty() {
                continue;
            }
            // Two columns of the same points in one language are two levels.
            let of =
                |level: &(Amount, Texts, Texts)| if heading.is_label { level.1.get(language) } else { level.2.get(language) }.is_empty();
            let at = levels.iter().position(|level| level.0 == points && of(level)).unwrap_or(levels.len());
            if at == levels.len() {
                levels.push((points, Texts::default(), Texts::default()));
            }
            let (_, label, texts) = &mut levels[at];
            if heading.is_label { label } else { texts }.put(language, text.clone());
        }
        levels
    }
}
