//! Plain text and CSV files, as lines and tables.
//!
//! In: the plain text of a clipboard, which is a table where cells are parted by tabs, or the text of a CSV file. Out: a
//! [`Sheet`]. It does not know what a table means.

use crate::studio::refused::Refused;
use crate::studio::table::{Block, Line, LineKind, MOST_ROWS, Sheet, Table, tidy};

/// Reads the plain text of a clipboard: a table if its lines are parted by tabs or upright strokes, otherwise lines.
///
/// # Errors
/// If there are too many rows.
pub fn pasted(text: &str) -> Result<Sheet, Refused> {
    let text = unified(text);
    let tabbed = cells(&text, '\t');
    // Word puts a tab behind the mark of each item, and in front of one that lies within another.
    let in_list = |row: &&Vec<String>| {
        let own: Vec<&String> = row.iter().skip_while(|cell| cell.trim().is_empty()).collect();
        match own[..] {
            [mark, _] => is_mark(mark),
            [text] => item(text).is_some() && row.len() > 1,
            _ => false,
        }
    };
    let parted: Vec<&Vec<String>> = tabbed.iter().filter(|row| row.len() > 1).collect();
    let is_list = parted.iter().all(in_list);
    let blocks = match (tabbed.iter().any(|row| row.len() > 1) && !is_list, stroked(&text)) {
        (true, _) => vec![Block::Table(Table::of_texts(tidied(tabbed)?))],
        (false, Some(rows)) => vec![Block::Table(Table::of_texts(tidied(rows)?))],
        (false, None) => lines(&text),
    };
    Ok(Sheet { name: String::new(), hidden: false, blocks })
}

/// Reads a CSV file whose cells are parted by commas, semicolons or tabs.
///
/// # Errors
/// If there are too many rows.
pub fn csv(text: &str, name: &str) -> Result<Sheet, Refused> {
    let text = unified(text.strip_prefix('\u{feff}').unwrap_or(text));
    let (sign, text) = sign_of(&text);
    let table = Table::of_texts(tidied(cells(text, sign))?);
    let blocks = if table.width() == 0 { Vec::new() } else { vec![Block::Table(table)] };
    Ok(Sheet { name: name.to_owned(), hidden: false, blocks })
}

/// True for the text of a CSV file: no tabs, and the same number of cells in every line, of which sentences with a comma rarely have three.
pub fn looks_like_csv(text: &str) -> bool {
    let text = unified(text.strip_prefix('\u{feff}').unwrap_or(text));
    if text.contains('\t') || stroked(&text).is_some() {
        return false;
    }
    let (sign, text) = sign_of(&text);
    let rows: Vec<usize> = cells(text, sign).iter().filter(|row| row.iter().any(|cell| !cell.trim().is_empty())).map(Vec::len).collect();
    rows.len() >= 3 && rows[0] >= 3 && rows.iter().all(|count| *count == rows[0])
}

/// One kind of line end, which also parts the lines inside a cell.
fn unified(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn tidied(rows: Vec<Vec<String>>) -> Result<Vec<Vec<String>>, Refused> {
    if rows.len() > MOST_ROWS {
        return Err(Refused::TooManyRows);
    }
    let mut rows: Vec<Vec<String>> = rows.into_iter().map(|row| row.iter().map(|cell| tidy(cell)).collect()).collect();
    while rows.last().is_some_and(|row| row.iter().all(String::is_empty)) {
        rows.pop();
    }
    Ok(rows)
}

/// Cells parted by a sign. A cell in quotation marks may hold the sign and line ends; a quotation mark in it is doubled. One that
/// is never closed, or closes in the middle of a cell, is a quotation mark like any other.
fn cells(text: &str, sign: char) -> Vec<Vec<String>> {
    let mut rows = vec![Vec::new()];
    let mut rest = text;
    while let Some(row) = rows.last_mut() {
        let (cell, after) = quoted(rest, sign).unwrap_or_else(|| {
            let end = rest.find([sign, '\n']).unwrap_or(rest.len());
            (rest[..end].to_owned(), &rest[end..])
        });
        row.push(cell);
        let mut letters = after.chars();
        match letters.next() {
            None => break,
            Some('\n') if letters.as_str().is_empty() => break,
            Some('\n') => rows.push(Vec::new()),
            Some(_) => {}
        }
        rest = letters.as_str();
    }
    rows
}

/// A cell in quotation marks at the start of a text, and what follows it.
fn quoted(text: &str, sign: char) -> Option<(String, &str)> {
    let inner = text.strip_prefix('"')?;
    let mut cell = String::new();
    let mut rest = inner;
    loop {
        let end = rest.find('"')?;
        cell.push_str(&rest[..end]);
        let after = &rest[end + 1..];
        match after.chars().next() {
            Some('"') => {
                cell.push('"');
                rest = &after[1..];
            }
            None => return Some((cell, after)),
            Some(next) if next == sign || next == '\n' => return Some((cell, after)),
            Some(_) => return None,
        }
    }
}

/// The sign that parts the cells of a CSV file, and the text without the line that names it.
fn sign_of(text: &str) -> (char, &str) {
    if let Some(rest) = text.strip_prefix("sep=")
        && let Some(sign @ (',' | ';' | '\t' | '|')) = rest.chars().next()
    {
        return (sign, rest[1..].strip_prefix('\n').unwrap_or(&rest[1..]));
    }
    // The right sign gives every row the same number of cells; of several that do, the one with the most cells.
    let start = text.char_indices().nth(50_000).map_or(text, |(at, _)| &text[..at]);
    let rated = [',', ';', '\t'].map(|sign| {
        let rows = cells(start, sign);
        let widest = rows.iter().map(Vec::len).max().unwrap_or(1);
        let first = rows.iter().find(|row| row.len() > 1).map_or(1, Vec::len);
        let even = rows.iter().filter(|row| row.len() == first).count() * 100 / rows.len().max(1);
        (if widest > 1 { even } else { 0 }, first, sign)
    });
    let best = rated.into_iter().max_by_key(|(even, width, sign)| (*even, *width, *sign == ','));
    (best.filter(|(even, _, _)| *even > 0).map_or(',', |(_, _, sign)| sign), text)
}

/// Rows of a table drawn with upright strokes, as on a site for programmers.
fn stroked(text: &str) -> Option<Vec<Vec<String>>> {
    let lines: Vec<&str> = text.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    if lines.len() < 2 || !lines.iter().all(|line| line.starts_with('|') && line.len() > 2) {
        return None;
    }
    let is_rule = |line: &&str| line.chars().all(|letter| matches!(letter, '|' | '-' | ':' | ' '));
    // Two stars around a text make it bold there.
    let bare = |cell: &str| match cell.strip_prefix("**").and_then(|rest| rest.strip_suffix("**")) {
        Some(bold) if !bold.contains("**") => bold.trim().to_owned(),
        _ => cell.to_owned(),
    };
    let cells = |line: &str| line.trim_matches('|').split('|').map(|cell| bare(cell.trim())).collect();
    Some(lines.into_iter().filter(|line| !is_rule(line)).map(cells).collect())
}

/// True for the mark of an item: `1.`, `b)`, `•`, `-`.
fn is_mark(text: &str) -> bool {
    let text = text.trim();
    let bare = text.trim_start_matches('(').trim_end_matches(['.', ')', ':']);
    let word = !bare.is_empty() && bare.chars().count() <= 6 && bare.chars().all(|letter| letter.is_ascii_alphanumeric() || letter == '.');
    // `1.1` needs no sign behind it; `3.` and `b)` do.
    let parts = bare.split('.').filter(|part| part.bytes().all(|byte| byte.is_ascii_digit()) && !part.is_empty()).count();
    let counted = word && (bare != text || parts >= 2);
    let sign = text.chars().count() == 1 && !text.chars().all(|letter| letter.is_alphanumeric() || letter == '©');
    counted || sign || text == "o"
}

/// What stands behind the mark of an item at the start of a line.
fn item(line: &str) -> Option<(bool, &str)> {
    let (mark, rest) = line.trim_start().split_once([' ', '\t'])?;
    let rest = rest.trim();
    let counted = mark.chars().any(char::is_alphanumeric);
    // A single letter with a full stop may also be an initial; a heading such as `A. The team` is told by its neighbours.
    (is_mark(mark) && !rest.is_empty()).then_some((counted, rest))
}

/// Lines of a text that is no table.
fn lines(text: &str) -> Vec<Block> {
    let mut blocks = Vec::new();
    let mut depths: Vec<usize> = Vec::new();
    for line in text.split('\n') {
        let indent =
            line.chars().take_while(|letter| letter.is_whitespace()).map(|letter| if letter == '\t' { 4 } else { 1 }).sum::<usize>();
        if tidy(line).is_empty() {
            continue;
        }
        let found = item(line).map(|(_, rest)| rest);
        let kind = match found {
            Some(_) => {
                while depths.last().is_some_and(|depth| *depth > indent) {
                    depths.pop();
                }
                if depths.last() != Some(&indent) {
                    depths.push(indent);
                }
                LineKind::Item(u8::try_from(depths.len() - 1).unwrap_or(u8::MAX))
            }
            None if indent > 0 && !depths.is_empty() => LineKind::Continued,
            None => LineKind::Plain,
        };
        let text = tidy(found.unwrap_or(line));
        if !text.is_empty() {
            blocks.push(Block::Line(Line { kind, ..Line::plain(text) }));
        }
    }
    blocks
}

#[cfg(test)]
mod tests {
    use super::*;

    fn texts(sheet: &Sheet) -> Vec<Vec<&str>> {
        sheet.tables().flat_map(|table| &table.rows).map(|row| row.cells.iter().map(|cell| cell.text.as_str()).collect()).collect()
    }

    #[test]
    fn a_cell_in_quotation_marks_may_hold_lines_and_a_lone_mark_is_text() {
        let sheet = pasted("Item\t1\r\n\"Supervision\nwith \"\"notes\"\"\"\tNone\r\n\"Good\" practice\t\"\r\n").expect("few rows");
        assert_eq!(texts(&sheet), [["Item", "1"], ["Supervision\nwith \"notes\"", "None"], ["\"Good\" practice", "\""]]);
    }

    #[test]
    fn the_text_of_a_csv_file_is_told_from_a_list() {
        assert!(looks_like_csv("Item,No,Yes\na,\"b, c\",d\ne,f,g\n"));
        assert!(looks_like_csv("Item;No;Yes\na;b;c\ne;f;g\n"));
        for other in ["a,b,c\n", "One, two.\nThree, four.\nFive, six.\n", "a\tb\tc\nd\te\tf\ng\th\ti\n", "a,b,c\nd,e\nf,g,h\n"] {
            assert!(!looks_like_csv(other), "{other}");
        }
    }

    #[test]
    fn the_sign_of_a_csv_file_is_found() {
        for (text, rows) in [
            ("\u{feff}a,b\r\n\"x, y\",z\r\n", [["a", "b"], ["x, y", "z"]]),
            ("a;b\nx, y;z\n", [["a", "b"], ["x, y", "z"]]),
            ("a\tb\nx, y\tz", [["a", "b"], ["x, y", "z"]]),
            ("sep=;\na;b\n\"x, y\";z", [["a", "b"], ["x, y", "z"]]),
        ] {
            assert_eq!(texts(&csv(text, "").expect("few rows")), rows, "{text:?}");
        }
    }

    #[test]
    fn a_list_is_no_table_although_its_marks_end_in_tabs() {
        let sheet = pasted("Doorstep\n1.\tFirst\u{b}more\n    indented\n2.\tSecond\n\t- below\n").expect("few rows");
        let lines: Vec<(LineKind, &str)> = sheet
            .blocks
            .iter()
            .filter_map(|block| match block {
                Block::Line(line) => Some((line.kind, line.text.as_str())),
                Block::Table(_) => None,
            })
            .collect();
        assert_eq!(
            lines,
            [
                (LineKind::Plain, "Doorstep"),
                (LineKind::Item(0), "First\nmore"),
                (LineKind::Continued, "indented"),
                (LineKind::Item(0), "Second"),
                (LineKind::Item(1), "below"),
            ]
        );
    }

    #[test]
    fn a_table_of_strokes_is_a_table() {
        let sheet = pasted("| Item | 0 | 1 |\n|---|---|---|\n| Space | no | yes |\n").expect("few rows");
        assert_eq!(texts(&sheet), [["Item", "0", "1"], ["Space", "no", "yes"]]);
    }
}
