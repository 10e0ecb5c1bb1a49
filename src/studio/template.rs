//! The plain template: a rubric as five sheets of a workbook (`programme`, `elements`, `scales`, `scores`, `more`), or as files of those names.
//!
//! In: a [`Book`]. Out: its sheets by what they hold, if it is a template; [`read`] makes a rubric of them, [`write`] sheets of a rubric.
//! [`patch`] holds what the cells cannot: written to `more`, and laid over the rest when it is read. It asks nothing by itself.

pub mod patch;
pub mod read;
pub mod write;

use crate::studio::amount::Amount;
use crate::studio::recognise::language;
use crate::studio::table::{Book, Sheet, Table};

/// The sheets of a template.
#[derive(Clone, Debug, Default)]
pub struct Sheets<'b> {
    /// What the rubric says about itself.
    pub programme: Option<&'b Table>,
    /// One row for each element.
    pub elements: Option<&'b Table>,
    /// One row for each level of a shared scale.
    pub scales: Option<&'b Table>,
    /// One row for each band of a score.
    pub scores: Option<&'b Table>,
    /// The rest, as JSON.
    pub more: Option<String>,
    /// Sheets that are none of these, or that are there twice.
    pub rest: Vec<&'b Sheet>,
    /// True if nothing else can be meant.
    pub sure: bool,
}

/// The sheets of a book, if it is a template.
pub fn find(book: &Book) -> Option<Sheets<'_>> {
    let mut sheets = Sheets::default();
    let mut named = false;
    for sheet in book.sheets.iter().filter(|sheet| !sheet.hidden && !sheet.blocks.is_empty()) {
        let table = sheet.tables().next();
        let kind = table.and_then(kind);
        let (place, table) = match (kind, table) {
            (Some(Part::Programme), Some(table)) => (&mut sheets.programme, table),
            (Some(Part::Elements), Some(table)) => {
                named |= sheets.elements.is_none() && plain(&sheet.name) == "elements";
                (&mut sheets.elements, table)
            }
            (Some(Part::Scales), Some(table)) => (&mut sheets.scales, table),
            (Some(Part::Scores), Some(table)) => (&mut sheets.scores, table),
            (Some(Part::More(text)), _) if sheets.more.is_none() => {
                sheets.more = Some(text);
                continue;
            }
            _ => {
                sheets.rest.push(sheet);
                continue;
            }
        };
        match place {
            None => *place = Some(table),
            Some(_) => sheets.rest.push(sheet),
        }
    }
    let own = sheets.elements.map_or(0, own_names);
    let parts = [sheets.programme.is_some(), sheets.scales.is_some(), sheets.scores.is_some(), sheets.more.is_some()];
    let beside = parts.iter().filter(|there| **there).count();
    sheets.sure = sheets.programme.is_some() || (named && own >= 1) || own >= 3;
    let is_one = sheets.elements.is_some() && (beside > 0 || named || own >= 2);
    is_one.then_some(sheets)
}

/// What a sheet of the template holds.
enum Part {
    Programme,
    Elements,
    Scales,
    Scores,
    More(String),
}

fn kind(table: &Table) -> Option<Part> {
    if let Some(text) = more(table) {
        return Some(Part::More(text));
    }
    let own = |name: &str| names_of(table).iter().any(|known| known == name);
    let (header, _) = header(table)?;
    let has = |name: &str| header.iter().any(|heading| heading.name == name);
    let known = header.iter().filter(|heading| heading.is_known()).count();
    let filled = header.iter().filter(|heading| !heading.text.is_empty()).count();
    match () {
        () if own("field") && own("value") => Some(Part::Programme),
        () if own("method") && (own("id") || own("title")) => Some(Part::Scores),
        () if own("scale") && own("points") && !has("title") => Some(Part::Scales),
        () if has("title") && known >= 2 && known * 2 >= filled => Some(Part::Elements),
        () => None,
    }
}

fn names_of(table: &Table) -> Vec<String> {
    plain_header(table).map(|(header, _)| header.into_iter().map(|heading| heading.name).collect()).unwrap_or_default()
}

/// The JSON of the sheet `more`: one cell, or a long text in several, below a heading or not.
fn more(table: &Table) -> Option<String> {
    let cells: Vec<&str> =
        table.rows.iter().flat_map(|row| &row.cells).map(|cell| cell.text.as_str()).filter(|text| !text.is_empty()).collect();
    let from = cells.iter().position(|text| text.starts_with('{')).filter(|at| *at <= 1)?;
    Some(cells[from..].concat())
}

/// How many headings only the template has.
fn own_names(table: &Table) -> usize {
    let Some((header, _)) = header(table) else { return 0 };
    let own =
        ["nextstep", "kind", "outof", "components", "proscribed", "notapplicable", "doesnotfit", "adaptgreen", "adaptamber", "adaptred"];
    header.iter().filter(|heading| own.contains(&plain(&heading.text).as_str()) || heading.text.contains(':')).count()
}

/// The heading of one column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Heading {
    /// Which column, from 0.
    pub at: usize,
    /// As it is written.
    pub text: String,
    /// The name of the template, or the heading in plain letters if it is none.
    pub name: String,
    /// The points that it names.
    pub points: Option<Amount>,
    /// The language that it names.
    pub language: Option<String>,
    /// True if it holds the names of a level rather than what is seen there: `2 label`.
    pub is_label: bool,
}

impl Heading {
    /// True if the template has a place for the column.
    pub fn is_known(&self) -> bool {
        self.points.is_some() || ELEMENT.iter().any(|(name, _)| *name == self.name)
    }
}

/// The headings of a sheet other than `elements`, where no name has another.
pub fn plain_header(table: &Table) -> Option<(Vec<Heading>, usize)> {
    let (mut headings, from) = header(table)?;
    for heading in &mut headings {
        heading.name = plain(&parted(&heading.text).0);
    }
    Some((headings, from))
}

/// The headings of a table of elements, and the first row below them.
pub fn header(table: &Table) -> Option<(Vec<Heading>, usize)> {
    let row = table.rows.iter().position(|row| row.cells.iter().any(|cell| !cell.is_empty()))?;
    let headings = table.rows[row].cells.iter().enumerate().map(|(at, cell)| heading(at, &cell.text)).collect();
    Some((headings, row + 1))
}

fn heading(at: usize, text: &str) -> Heading {
    let (base, language) = parted(text);
    let lower = base.to_lowercase();
    let label = lower.strip_suffix("label").map(|rest| rest.trim_end_matches([' ', ':', '_'])).filter(|rest| !rest.is_empty());
    let is_label = label.is_some_and(|rest| Amount::parse(rest).is_some());
    let bare = label.filter(|_| is_label).unwrap_or(base.trim());
    let points = Amount::parse(&bare.replace('−', "-").replace(',', "."));
    let letters = plain(bare);
    let known = ELEMENT.iter().find(|(name, others)| *name == letters || others.contains(&letters.as_str()));
    let worth = || LEVELS.iter().find(|(word, _)| *word == letters).map(|(_, points)| Amount::whole(*points));
    let name = known.map_or(letters.clone(), |(name, _)| (*name).to_owned());
    Heading { at, text: text.to_owned(), name, points: points.or_else(worth), language, is_label }
}

/// A name without its language: `title:cy`, `Title::Welsh (cy)`, `Title (Welsh)`.
pub fn parted(text: &str) -> (String, Option<String>) {
    if let Some((base, after)) = text.split_once(':')
        && let Some(code) = language::code(after.trim_start_matches(':'))
    {
        return (base.trim().to_owned(), Some(code));
    }
    match language::marked(text) {
        Some((code, base)) if !base.is_empty() => (base, Some(code.to_owned())),
        _ => (text.trim().to_owned(), None),
    }
}

/// A name in small letters and digits only, so that `Next step`, `next_step` and `NextStep` are one.
pub fn plain(text: &str) -> String {
    text.to_lowercase().chars().filter(|letter| letter.is_alphanumeric()).collect()
}

/// Headings that name points by words.
const LEVELS: &[(&str, i128)] = &[("notinplace", 0), ("partiallyinplace", 1), ("partlyinplace", 1), ("fullyinplace", 2)];

/// The columns of the sheet `elements`, with other names that people have for them.
pub const ELEMENT: &[(&str, &[&str])] = &[
    ("number", &["no", "nr", "ref", "ownnumber"]),
    ("domain", &["section", "area", "theme", "maes", "adran"]),
    ("domainid", &[]),
    ("domainguidance", &[]),
    ("id", &[]),
    ("title", &["feature", "item", "criterion", "standard", "indicator", "element", "elfen", "eitem"]),
    ("prompt", &["question"]),
    ("guidance", &[]),
    ("nextstep", &[]),
    ("role", &[]),
    ("minimum", &["min"]),
    ("maximum", &["max"]),
    ("target", &[]),
    ("weight", &[]),
    ("kind", &["type"]),
    ("scale", &[]),
    ("anchors", &["scoringcriteria", "rubric", "levels"]),
    ("unit", &[]),
    ("whole", &[]),
    ("count", &[]),
    ("outof", &[]),
    ("components", &[]),
    ("reversed", &[]),
    ("better", &[]),
    ("proscribed", &[]),
    ("notapplicable", &[]),
    ("doesnotfit", &[]),
    ("evidence", &["possibledatasources", "datasources"]),
    ("adaptgreen", &[]),
    ("adaptamber", &[]),
    ("adaptred", &[]),
    ("dimension", &[]),
    ("onlyin", &[]),
    ("contact", &[]),
    ("contactlink", &[]),
    ("source", &["citation"]),
    ("sourcelink", &["citationlink"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    fn sheet(name: &str, rows: &[&[&str]]) -> Sheet {
        let rows = rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect();
        Sheet { name: name.to_owned(), hidden: false, blocks: vec![crate::studio::table::Block::Table(Table::of_texts(rows))] }
    }

    #[test]
    fn headings_name_a_column_points_and_a_language() {
        let told = |text: &str| {
            let heading = heading(0, text);
            (heading.name.clone(), heading.points.map(|points| points.to_string()), heading.language)
        };
        assert_eq!(told("Next step"), ("nextstep".into(), None, None));
        assert_eq!(told("title:cy"), ("title".into(), None, Some("cy".into())));
        assert_eq!(told("Title::Welsh (cy)"), ("title".into(), None, Some("cy".into())));
        assert_eq!(told("0:de"), ("0".into(), Some("0".into()), Some("de".into())));
        assert!(heading(0, "2 label:cy").is_label && heading(0, "2:label").is_label && !heading(0, "label").is_label);
        assert_eq!(told("2 label:cy"), ("2".into(), Some("2".into()), Some("cy".into())));
        assert_eq!(told("-2"), ("2".into(), Some("-2".into()), None));
        assert_eq!(told("Scoring criteria"), ("anchors".into(), None, None));
        assert_eq!(told("Partially in place"), ("partiallyinplace".into(), Some("1".into()), None));
    }

    #[test]
    fn a_template_is_told_from_a_table() {
        let programme = sheet("programme", &[&["Field", "Value"], &["id", "x"]]);
        let elements = sheet("Elements", &[&["Domain", "Title", "Kind"], &["A", "B", ""]]);
        let table = sheet("Sheet1", &[&["Domain", "Item", "0", "1", "2"], &["A", "B", "c", "d", "e"]]);
        let book = |sheets: &[&Sheet]| Book { sheets: sheets.iter().map(|sheet| (*sheet).clone()).collect() };
        assert!(find(&book(&[&programme, &elements])).is_some_and(|sheets| sheets.sure));
        assert!(find(&book(&[&elements])).is_some_and(|sheets| sheets.sure));
        assert!(find(&book(&[&table])).is_none());
        assert!(find(&book(&[&programme])).is_none());
        let more = sheet("more", &[&["{\"gates\": "], &["[]}"]]);
        assert_eq!(find(&book(&[&table, &more])).and_then(|sheets| sheets.more).as_deref(), Some("{\"gates\": []}"));
    }
}
