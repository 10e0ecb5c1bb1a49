//! The tables of a sheet, parted where another header begins, each with the lines above it.
//!
//! In: the blocks of a sheet. Out: a [`Segment`] for each table, and the lines behind the last one. It reads no item.

use crate::studio::ask::Asker;
use crate::studio::recognise::heading::Role;
use crate::studio::recognise::layout::{self, cells, find_header};
use crate::studio::recognise::level;
use crate::studio::recognise::rows::is_tick;
use crate::studio::said::Said;
use crate::studio::table::{Block, Cell, Line, LineKind, Table};

/// One table, and the lines above it.
pub(super) struct Segment {
    pub(super) lead: Vec<Line>,
    pub(super) table: Table,
    /// The row at which its header or its first item is looked for.
    pub(super) header: std::ops::Range<usize>,
    pub(super) from: usize,
    pub(super) to: usize,
    /// True if it has no header of its own and goes on with the table before.
    pub(super) goes_on: bool,
}

/// Parts the blocks into tables with the lines above them, and the lines behind the last one. A table of one column is lines.
pub(super) fn segments(blocks: &[Block], asker: &mut Asker) -> (Vec<Segment>, Vec<Line>) {
    let mut segments: Vec<Segment> = Vec::new();
    let mut lines: Vec<Line> = Vec::new();
    for block in blocks {
        match block {
            Block::Line(line) => lines.push(line.clone()),
            Block::Table(table) => match columns(table) {
                0 => {}
                1 => lines.extend(as_lines(table)),
                _ => {
                    let table = upright(table, segments.len(), asker);
                    split(table, &mut segments, &mut lines);
                }
            },
        }
    }
    (segments, lines)
}

fn columns(table: &Table) -> usize {
    let filled = |at: &usize| {
        table.rows.iter().any(|row| !row.cells[*at].is_empty() || !row.cells[*at].struck.is_empty() || is_tick(&row.cells[*at]))
    };
    (0..table.width()).filter(filled).count()
}

fn as_lines(table: &Table) -> Vec<Line> {
    let cell = |row: &crate::studio::table::Row| row.cells.iter().find(|cell| !cell.is_empty() || !cell.struck.is_empty()).cloned();
    let rows = table.rows.iter().filter(|row| !row.hidden);
    rows.filter_map(cell).map(|cell| Line { text: cell.text, kind: LineKind::Plain, bold: cell.bold, struck: cell.struck }).collect()
}

/// The table with its items in rows: one whose levels stand below each other in the first columns is turned.
fn upright(table: &Table, place: usize, asker: &mut Asker) -> Table {
    let along = find_header(table, 0);
    let turned = table.transposed();
    let down = find_header(&turned, 0).filter(|header| header.start <= 2);
    let levels = |table: &Table, header: &Option<std::ops::Range<usize>>| {
        header.clone().map_or(0, |header| {
            let texts: Vec<&str> = header.flat_map(|row| cells(table, row)).map(|cell| cell.text.as_str()).collect();
            texts.iter().filter(|text| text.chars().count() <= 40 && level::read(text).is_some()).count()
        })
    };
    let (across, below) = (levels(table, &along), levels(&turned, &down));
    let named = along.clone().is_some_and(|header| {
        let cells = header.flat_map(|row| cells(table, row));
        cells.filter(|cell| crate::studio::recognise::heading::read(&cell.text).sure.is_some()).count() >= 2
    });
    // Where each level has a row of its own the levels come again and again: that is no header.
    let guess = below >= 2 && across < 2 && !named && down.is_some();
    if !guess {
        return table.clone();
    }
    let id = if place == 0 { "turned".to_owned() } else { format!("table-{}-turned", place + 1) };
    match asker.confirm(id, Said::Turned, guess) {
        true => turned,
        false => table.clone(),
    }
}

/// Parts a table where another header begins.
fn split(table: Table, segments: &mut Vec<Segment>, lines: &mut Vec<Line>) {
    let height = table.rows.len();
    let first = find_header(&table, 0);
    let width = columns(&table);
    let goes_on =
        first.is_none() && segments.last().is_some_and(|before| columns(&before.table) == width && before.table.width() == table.width());
    let mut starts: Vec<(std::ops::Range<usize>, usize)> = Vec::new();
    if let Some(header) = first.clone() {
        starts.push((header.clone(), 0));
        let mut at = header.end;
        let mut last = header;
        while let Some(next) = find_header(&table, at) {
            let named = (next.start..next.end).any(|row| layout::names_columns(&table, row));
            if named && !same_header(&table, &last, &next) && is_further_header(&table, &next) {
                starts.push((next.clone(), next.start));
                last = next.clone();
            }
            at = next.end;
        }
    }
    if starts.is_empty() {
        let lead = std::mem::take(lines);
        segments.push(Segment { lead, table, header: 0..0, from: 0, to: height, goes_on });
        return;
    }
    for (place, (header, _)) in starts.iter().enumerate() {
        // Lines right above a header belong to it, up to the last full row of the table before.
        let from = if place == 0 { 0 } else { lead_start(&table, starts[place - 1].0.end, header.start) };
        let to = starts.get(place + 1).map_or(height, |(next, _)| lead_start(&table, header.end, next.start));
        let mut lead = if place == 0 { std::mem::take(lines) } else { Vec::new() };
        lead.extend(lead_lines(&table, from, header.start));
        segments.push(Segment { lead, table: table.clone(), header: header.clone(), from, to, goes_on: false });
    }
}

fn same_header(table: &Table, one: &std::ops::Range<usize>, other: &std::ops::Range<usize>) -> bool {
    let texts = |header: &std::ops::Range<usize>| -> Vec<String> {
        (0..table.width())
            .map(|at| level::plain(&header.clone().map(|row| table.rows[row].cells[at].text.clone()).collect::<Vec<_>>().join(" ")))
            .collect()
    };
    let (one, other) = (texts(one), texts(other));
    let filled = other.iter().filter(|text| !text.is_empty()).count();
    let same = one.iter().zip(&other).filter(|(one, other)| !other.is_empty() && one == other).count();
    same * 10 >= filled * 7
}

/// True if a row below other rows begins a table of its own: the levels of an item may be words such as `no` and `yes` too, so only a word
/// that surely names a column, or the look of a header, makes one.
fn is_further_header(table: &Table, header: &std::ops::Range<usize>) -> bool {
    let cells: Vec<&Cell> = header.clone().flat_map(|row| cells(table, row)).collect();
    let meanings: Vec<_> = cells.iter().map(|cell| crate::studio::recognise::heading::read(&cell.text)).collect();
    let named = |role: Option<Role>| matches!(role, Some(Role::Title | Role::Domain));
    let looks = header.clone().any(|row| table.rows[row].header) || cells.iter().all(|cell| cell.bold);
    meanings.iter().any(|meaning| named(meaning.sure) || (looks && named(meaning.role())))
}

/// The first of the rows right above a header that hold at most one text each.
fn lead_start(table: &Table, from: usize, header: usize) -> usize {
    let mut start = header;
    while start > from && cells(table, start - 1).len() <= 1 {
        start -= 1;
    }
    start
}

/// Rows above a header as lines; several texts of a row are one line.
fn lead_lines(table: &Table, from: usize, to: usize) -> Vec<Line> {
    let mut lines = Vec::new();
    for row in from..to {
        if table.rows[row].hidden {
            continue;
        }
        let found = cells(table, row);
        if found.is_empty() {
            continue;
        }
        let text = found.iter().map(|cell| cell.text.as_str()).collect::<Vec<_>>().join(APART);
        let bold = found.iter().all(|cell| cell.bold);
        lines.push(Line { text, kind: LineKind::Plain, bold, struck: String::new() });
    }
    lines
}

/// Stands between the texts of a row that has become a line; no text holds it.
pub(super) const APART: &str = "\u{1f}";
