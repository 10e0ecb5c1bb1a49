//! Excel workbooks (.xlsx): what a person sees in each cell, and what was hidden, merged or struck through.
//!
//! In: the bytes of a file. Out: a [`Book`] with one table for each sheet. `zip` unpacks it and `roxmltree` reads its parts:
//! readers of whole workbooks keep neither number formats nor hidden rows. It does not know what a table means. In a browser it is a module of
//! its own with what `archive` and `write` make, so that the studio is there without `zip` and `roxmltree`.

pub mod archive;
pub mod lists;
mod shown;
mod style;
#[cfg(target_arch = "wasm32")]
mod web;
pub mod write;
mod xml;

use crate::studio::refused::Refused;
use crate::studio::table::{Block, Book, Cell, MOST_COLUMNS, MOST_MEGABYTES, MOST_ROWS, Row, Sheet, Table, Value, tidy};
use roxmltree::{Document, Node};
use std::collections::BTreeMap;
use std::io::{Cursor, Read as _};
use style::{Look, Styles};
use xml::{child, children, descendants, on};
use zip::ZipArchive;

/// The most bytes one part may have once it is unpacked: a small file can hold a very large one.
const MOST_BYTES: u64 = 64 * 1024 * 1024;

/// Reads a workbook.
///
/// # Errors
/// If a part of it is missing or cannot be read, or a sheet has too many rows.
pub fn read(bytes: &[u8]) -> Result<Book, Refused> {
    let archive = ZipArchive::new(Cursor::new(bytes)).map_err(|_| broken("zip"))?;
    let mut parts = Parts { archive };
    let place = parts.find("_rels/.rels", "/officeDocument")?.unwrap_or_else(|| "xl/workbook.xml".to_owned());
    let relations_of = relations_name(&place);
    let relations = parts.relations(&relations_of, folder(&place))?;
    let of_kind = |ending: &str| relations.values().find(|(kind, _)| kind.ends_with(ending)).map(|(_, target)| target.clone());
    let texts = match of_kind("/sharedStrings") {
        Some(name) => shared(&parts.text(&name)?, &name)?,
        None => Vec::new(),
    };
    let text = parts.text(&place)?;
    let workbook = parsed(&text, &place)?;
    let from_1904 = descendants(&workbook, "workbookPr").any(|node| on(node.attribute("date1904")));
    let styles = match of_kind("/styles") {
        Some(name) => {
            let text = parts.text(&name)?;
            Styles::read(&parsed(&text, &name)?, from_1904)
        }
        None => Styles::default(),
    };
    let mut sheets = Vec::new();
    for sheet in descendants(&workbook, "sheet") {
        let id = sheet.attributes().find(|attribute| attribute.name() == "id" && attribute.namespace().is_some());
        let Some((kind, target)) = id.and_then(|id| relations.get(id.value())) else { continue };
        // A sheet may be a chart.
        if !kind.ends_with("/worksheet") {
            continue;
        }
        let text = parts.text(target)?;
        let table = table(&parsed(&text, target)?, &texts, &styles)?;
        sheets.push(Sheet {
            name: tidy(sheet.attribute("name").unwrap_or_default()),
            hidden: sheet.attribute("state").is_some_and(|state| state != "visible"),
            blocks: if table.rows.is_empty() { Vec::new() } else { vec![Block::Table(table)] },
        });
    }
    match sheets.iter().all(|sheet| sheet.blocks.is_empty()) {
        true => Err(Refused::Empty),
        false => Ok(Book { sheets }),
    }
}

fn broken(part: &str) -> Refused {
    Refused::BrokenWorkbook { part: part.to_owned() }
}

/// The files in the archive.
struct Parts<'b> {
    archive: ZipArchive<Cursor<&'b [u8]>>,
}

/// What a part refers to, by id: the kind and the place.
type Relations = BTreeMap<String, (String, String)>;

impl Parts<'_> {
    fn text(&mut self, name: &str) -> Result<String, Refused> {
        // Some programs write names with other capitals, or with the stroke of Windows.
        let plain = |name: &str| name.replace('\\', "/").to_ascii_lowercase();
        let found = self.archive.file_names().flatten().find(|known| plain(known) == plain(name)).map(|known| known.into_owned());
        let found = found.ok_or_else(|| broken(name))?;
        let file = self.archive.by_name(&found).map_err(|_| broken(name))?;
        let mut bytes = Vec::new();
        file.take(MOST_BYTES + 1).read_to_end(&mut bytes).map_err(|_| broken(name))?;
        if bytes.len() as u64 > MOST_BYTES {
            return Err(Refused::TooLarge { most: MOST_MEGABYTES });
        }
        String::from_utf8(bytes).map_err(|_| broken(name))
    }

    fn relations(&mut self, name: &str, folder: &str) -> Result<Relations, Refused> {
        let text = self.text(name)?;
        let document = parsed(&text, name)?;
        let relation = |node: Node<'_, '_>| {
            let target = node.attribute("Target")?;
            Some((node.attribute("Id")?.to_owned(), (node.attribute("Type")?.to_owned(), joined(folder, target))))
        };
        Ok(descendants(&document, "Relationship").filter_map(relation).collect())
    }

    /// The part of a kind that the file begins with.
    fn find(&mut self, name: &str, kind: &str) -> Result<Option<String>, Refused> {
        Ok(self.relations(name, "")?.into_values().find(|(found, _)| found.ends_with(kind)).map(|(_, target)| target))
    }
}

fn folder(name: &str) -> &str {
    name.rsplit_once('/').map_or("", |(folder, _)| folder)
}

fn relations_name(name: &str) -> String {
    let (folder, file) = name.rsplit_once('/').unwrap_or(("", name));
    format!("{folder}/_rels/{file}.rels").trim_start_matches('/').to_owned()
}

/// Where a target lies that is named in a folder.
fn joined(folder: &str, target: &str) -> String {
    if let Some(from_root) = target.strip_prefix('/') {
        return from_root.to_owned();
    }
    let mut parts: Vec<&str> = folder.split('/').filter(|part| !part.is_empty()).collect();
    for part in target.split('/') {
        match part {
            "." => {}
            ".." => drop(parts.pop()),
            part => parts.push(part),
        }
    }
    parts.join("/")
}

fn parsed<'t>(text: &'t str, part: &str) -> Result<Document<'t>, Refused> {
    Document::parse(text.trim_start_matches('\u{feff}')).map_err(|_| broken(part))
}

/// A text in pieces, each of which may look different.
#[derive(Clone, Debug, Default)]
struct Rich {
    seen: String,
    struck: String,
    /// True if every piece says that it is bold.
    bold: bool,
}

/// The texts that cells share.
fn shared(text: &str, part: &str) -> Result<Vec<Rich>, Refused> {
    Ok(descendants(&parsed(text, part)?, "si").map(rich).collect())
}

/// A text with its runs; readings above Japanese signs are no part of it.
fn rich(node: Node<'_, '_>) -> Rich {
    let mut rich = Rich::default();
    let mut bold = Vec::new();
    for part in node.children() {
        let text = match part.tag_name().name() {
            "t" => part,
            "r" => match child(part, "t") {
                Some(text) => text,
                None => continue,
            },
            _ => continue,
        };
        let says = |name: &str| {
            child(part, "rPr")
                .and_then(|look| child(look, name))
                .is_some_and(|node| node.attribute("val").is_none_or(|value| on(Some(value))))
        };
        let text = unescaped(text.text().unwrap_or_default());
        match says("strike") {
            true => rich.struck.push_str(&text),
            false => {
                bold.push(says("b"));
                rich.seen.push_str(&text);
            }
        }
    }
    rich.bold = !bold.is_empty() && !bold.contains(&false);
    rich
}

/// `_x000D_` stands for a sign that XML cannot hold.
fn unescaped(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find("_x") {
        let code = rest.get(at + 2..at + 6).filter(|_| rest.get(at + 6..at + 7) == Some("_"));
        let letter = code.and_then(|code| u32::from_str_radix(code, 16).ok()).and_then(char::from_u32);
        out.push_str(&rest[..at]);
        match letter {
            Some(letter) => {
                out.push(letter);
                rest = &rest[at + 7..];
            }
            None => {
                out.push_str("_x");
                rest = &rest[at + 2..];
            }
        }
    }
    out + rest
}

/// One sheet as a table.
fn table(sheet: &Document<'_>, texts: &[Rich], styles: &Styles) -> Result<Table, Refused> {
    let mut table = Table::default();
    let mut next_row = 0;
    for row in descendants(sheet, "row") {
        let at =
            row.attribute("r").and_then(|number| number.parse::<usize>().ok()).and_then(|number| number.checked_sub(1)).unwrap_or(next_row);
        next_row = at + 1;
        let cells = cells(row, texts, styles);
        let hidden = on(row.attribute("hidden")) || row.attribute("ht").is_some_and(|height| height == "0");
        if cells.iter().all(is_bare) && !hidden {
            continue;
        }
        if at >= MOST_ROWS {
            return Err(Refused::TooManyRows);
        }
        if table.rows.len() <= at {
            table.rows.resize_with(at + 1, Row::default);
        }
        table.rows[at] = Row { hidden, header: false, cells };
    }
    while table.rows.last().is_some_and(|row| row.cells.iter().all(is_bare)) {
        table.rows.pop();
    }
    table.square();
    for merged in descendants(sheet, "mergeCell") {
        if let Some((from, to)) = merged.attribute("ref").and_then(range) {
            table.merge(from, (to.0.saturating_sub(from.0) + 1, to.1.saturating_sub(from.1) + 1));
        }
    }
    let mut hidden = vec![false; table.width()];
    for column in descendants(sheet, "col").filter(|column| on(column.attribute("hidden")) || column.attribute("width") == Some("0")) {
        let number = |name: &str| column.attribute(name).and_then(|number| number.parse::<usize>().ok()).unwrap_or(0);
        let (from, to) = (number("min").max(1), number("max").min(hidden.len()));
        hidden.iter_mut().take(to).skip(from - 1).for_each(|column| *column = true);
    }
    if hidden.contains(&true) {
        table.hidden_columns = hidden;
    }
    Ok(table)
}

fn is_bare(cell: &Cell) -> bool {
    cell.is_empty() && cell.struck.is_empty() && cell.value == Value::Text && !cell.formula
}

/// The cells of a row, as far as there are any.
fn cells(row: Node<'_, '_>, texts: &[Rich], styles: &Styles) -> Vec<Cell> {
    let mut cells = Vec::new();
    let mut next = 0;
    for node in children(row, "c") {
        let at = node.attribute("r").and_then(place).map_or(next, |(_, column)| column);
        next = at + 1;
        if at >= MOST_COLUMNS {
            continue;
        }
        let cell = cell(node, texts, styles);
        if is_bare(&cell) {
            continue;
        }
        if cells.len() <= at {
            cells.resize_with(at + 1, || Cell::new(""));
        }
        cells[at] = cell;
    }
    cells
}

/// One cell as a person sees it.
fn cell(node: Node<'_, '_>, texts: &[Rich], styles: &Styles) -> Cell {
    let look = styles.of(node.attribute("s").and_then(|style| style.parse().ok()).unwrap_or(0));
    let stored = child(node, "v").and_then(|value| value.text()).unwrap_or_default();
    let mut cell = Cell { formula: child(node, "f").is_some(), ..Cell::new("") };
    match node.attribute("t").unwrap_or("n") {
        "inlineStr" => fill(&mut cell, child(node, "is").map(rich).unwrap_or_default(), look),
        "s" => fill(&mut cell, stored.trim().parse::<usize>().ok().and_then(|at| texts.get(at)).cloned().unwrap_or_default(), look),
        "b" => {
            let ticked = stored.trim() == "1";
            cell.value = Value::Tick(ticked);
            cell.text = if ticked { "TRUE" } else { "FALSE" }.to_owned();
        }
        "str" | "e" => fill(&mut cell, Rich { seen: unescaped(stored), ..Rich::default() }, look),
        "d" => (cell.text, cell.value) = shown::iso(stored.trim(), &look.format),
        _ if stored.trim().is_empty() => {}
        _ => (cell.text, cell.value) = shown::number(stored.trim(), &look.format, styles.counts_from_1904()),
    }
    cell.bold = cell.bold || (look.bold && !cell.text.is_empty());
    cell
}

fn fill(cell: &mut Cell, rich: Rich, look: &Look) {
    // A cell struck through is struck as a whole.
    let (seen, struck) = if look.struck { (String::new(), rich.seen + &rich.struck) } else { (rich.seen, rich.struck) };
    cell.text = tidy(&seen);
    cell.struck = tidy(&struck);
    cell.bold = rich.bold && !cell.text.is_empty();
}

/// `B7` as its row and column from 0.
fn place(reference: &str) -> Option<(usize, usize)> {
    let reference = reference.replace('$', "");
    let end = reference.find(|letter: char| letter.is_ascii_digit()).filter(|end| (1..=3).contains(end))?;
    let (letters, digits) = reference.split_at(end);
    let column = letters.bytes().try_fold(0usize, |sum, letter| {
        let letter = letter.to_ascii_uppercase();
        letter.is_ascii_uppercase().then(|| sum * 26 + usize::from(letter - b'A') + 1)
    })?;
    Some((digits.parse::<usize>().ok()?.checked_sub(1)?, column - 1))
}

/// `A1:J1` as its first and last place.
fn range(reference: &str) -> Option<((usize, usize), (usize, usize))> {
    let (from, to) = reference.split_once(':').unwrap_or((reference, reference));
    Some((place(from)?, place(to)?))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn places_are_read() {
        assert_eq!(place("A1"), Some((0, 0)));
        assert_eq!(place("$AB$12"), Some((11, 27)));
        assert_eq!(range("B2:C3"), Some(((1, 1), (2, 2))));
        for wrong in ["", "1", "A", "A0", "ABCD1"] {
            assert_eq!(place(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_target_is_found_from_its_folder_or_from_the_root() {
        assert_eq!(joined("xl", "worksheets/sheet1.xml"), "xl/worksheets/sheet1.xml");
        assert_eq!(joined("xl", "/xl/styles.xml"), "xl/styles.xml");
        assert_eq!(joined("xl/a", "../b.xml"), "xl/b.xml");
        assert_eq!(relations_name("xl/workbook.xml"), "xl/_rels/workbook.xml.rels");
        assert_eq!(relations_name("workbook.xml"), "_rels/workbook.xml.rels");
    }

    #[test]
    fn signs_that_xml_cannot_hold_are_read_back() {
        assert_eq!(unescaped("a_x000A_b_x005F_x_xyz"), "a\nb_x_xyz");
    }

    #[test]
    fn a_broken_archive_is_refused_by_its_part() {
        assert_eq!(read(b"PK\x03\x04 nothing"), Err(broken("zip")));
    }
}
