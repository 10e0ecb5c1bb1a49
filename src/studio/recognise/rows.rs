//! What each row of a table is: an item, a heading over items, a repeated header, a total, a note.
//!
//! In: a table and its layout. Out: the kind of every row from the header on. It reads no item.

use crate::order;
use crate::studio::recognise::heading::Role;
use crate::studio::recognise::layout::{Layout, cells, is_numbering};
use crate::studio::recognise::level;
use crate::studio::said::Said;
use crate::studio::table::{Cell, Table, Value};

/// What a row is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Nothing stands in it.
    Blank,
    /// An item.
    Item,
    /// It goes on with the item above: another level of it, or another line.
    Part,
    /// A heading over the items below it.
    Heading,
    /// A sentence below a heading.
    Below,
    /// Text that is no item.
    Note,
    /// A note on the items whose titles have its mark.
    Marked,
    /// The header once more.
    Header,
    /// A sum or a count.
    Total,
    /// A line to fill in.
    Form,
    /// The owner has hidden it.
    Hidden,
    /// All of it is struck through.
    Struck,
    /// Cells without an item they could belong to.
    Stray,
}

/// How a heading looks, to tell headings of one rank from those of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Look {
    merged: bool,
    bold: bool,
    capitals: bool,
    /// `1` for digits, `A` for letters, by its number in front.
    number: Option<char>,
}

impl Look {
    /// A line outside the table, which ranks above all headings in it.
    pub const LINE: Look = Look { merged: false, bold: false, capitals: false, number: Some('#') };
}

/// The kinds of the rows from `from` up to `to`.
pub fn kinds(table: &Table, layout: &Layout, from: usize, to: usize) -> Vec<Kind> {
    let rows: Vec<usize> = (from..to).collect();
    let mut kinds: Vec<Option<Kind>> = rows.iter().map(|row| plain_kind(table, layout, *row)).collect();
    let lone: Vec<usize> = (0..rows.len()).filter(|at| kinds[*at].is_none()).collect();
    let signature = item_number(table, layout, &rows, &kinds);
    for at in lone.iter().copied() {
        if is_item_by_itself(table, layout, rows[at], &rows, &lone, signature.as_deref()) {
            kinds[at] = Some(Kind::Item);
        }
    }
    // What is left stands alone in its row: what follows tells what it is.
    for at in (0..rows.len()).rev() {
        if kinds[at].is_some() {
            continue;
        }
        let next = kinds[at + 1..].iter().flatten().find(|kind| !matches!(kind, Kind::Blank | Kind::Header | Kind::Hidden | Kind::Struck));
        kinds[at] = Some(match next {
            Some(Kind::Item | Kind::Part | Kind::Heading | Kind::Below) => Kind::Heading,
            _ => Kind::Note,
        });
    }
    let mut kinds: Vec<Kind> = kinds.into_iter().flatten().collect();
    // A sentence right below a heading explains it.
    let mut above: Option<usize> = None;
    for at in 0..kinds.len() {
        match kinds[at] {
            Kind::Heading => {
                let explains = above.is_some_and(|above| {
                    is_sentence(lone_text(table, layout, rows[at])) && !is_sentence(lone_text(table, layout, rows[above]))
                });
                match explains {
                    true => kinds[at] = Kind::Below,
                    false => above = Some(at),
                }
            }
            Kind::Blank | Kind::Header | Kind::Below => {}
            _ => above = None,
        }
    }
    kinds
}

/// The kind of a row by itself; `None` if one text stands alone in it.
fn plain_kind(table: &Table, layout: &Layout, row: usize) -> Option<Kind> {
    let own = cells(table, row);
    let ticked = layout.of(Role::Tick).any(|column| is_tick(&table.rows[row].cells[column.at]));
    if table.rows[row].hidden {
        return Some(if own.is_empty() { Kind::Blank } else { Kind::Hidden });
    }
    if own.is_empty() {
        let struck = table.rows[row].cells.iter().any(|cell| !cell.struck.is_empty());
        return Some(if struck { Kind::Struck } else { Kind::Blank });
    }
    let title_struck = layout.of(Role::Title).any(|column| {
        let cell = &table.rows[row].cells[column.at];
        cell.is_empty() && !cell.struck.is_empty()
    });
    if title_struck {
        return Some(Kind::Struck);
    }
    if repeats_header(table, layout, row) {
        return Some(Kind::Header);
    }
    let first = own[0].text.as_str();
    let says = layout.levels.iter().flat_map(|level| &level.at).flatten().any(|at| is_words(&table.rows[row].cells[*at]));
    let says = says || layout.of(Role::Anchors).any(|column| is_words(&table.rows[row].cells[column.at]));
    let formula = table.rows[row].cells.iter().any(|cell| cell.formula);
    if !says && is_total(first, formula, own.len() > 1 && own[1..].iter().all(|cell| !is_words(cell))) {
        return Some(Kind::Total);
    }
    let counted: Vec<usize> = counted_columns(table, layout, row);
    if counted.is_empty() {
        return Some(if ticked { Kind::Stray } else { Kind::Blank });
    }
    let titles: Vec<usize> = layout.of(Role::Title).map(|column| column.at).collect();
    let titled = titles.iter().any(|at| !table.rows[row].cells[*at].is_empty());
    let numbers: Vec<usize> = layout.of(Role::Number).map(|column| column.at).collect();
    let alone = {
        let besides_number: Vec<usize> = counted.iter().copied().filter(|at| !numbers.contains(at)).collect();
        let only = if besides_number.is_empty() { counted.len() } else { besides_number.len() };
        let each_language = only == layout.languages.len()
            && only > 1
            && besides_number
                .iter()
                .all(|at| layout.columns.iter().any(|column| column.at == *at && matches!(column.role, Role::Title | Role::Domain)));
        let spread = only == layout.languages.len() && only > 1 && besides_number.iter().all(|at| table.rows[row].cells[*at].covers.1 > 1);
        only == 1 || each_language || spread
    };
    if alone && !ticked {
        let text = lone_text(table, layout, row);
        return if is_form(text) { Some(Kind::Form) } else { None };
    }
    if titled {
        return Some(Kind::Item);
    }
    let covered = titles.iter().any(|at| table.rows[row].cells[*at].covered_by.is_some_and(|(above, _)| above < row));
    let by_rows = layout.of(Role::RowLevel).any(|column| !table.rows[row].cells[column.at].is_empty());
    Some(if covered || by_rows || says { Kind::Part } else { Kind::Stray })
}

/// The columns of a row that count for what it is: a text of its own in a column that is not left out, or one merged over several.
fn counted_columns(table: &Table, layout: &Layout, row: usize) -> Vec<usize> {
    let left_out =
        |at: usize| layout.columns.iter().any(|column| column.at == at && column.role.is_left_out() && column.role != Role::Number);
    (0..table.width())
        .filter(|at| !table.hides(*at))
        .filter(|at| {
            let cell = &table.rows[row].cells[*at];
            !cell.is_empty() && (!left_out(*at) || cell.covers.1 > 1) && !is_tick(cell)
        })
        .collect()
}

/// The text that stands alone in a row.
pub fn lone_text<'t>(table: &'t Table, layout: &Layout, row: usize) -> &'t str {
    let columns = counted_columns(table, layout, row);
    let numbers: Vec<usize> = layout.of(Role::Number).map(|column| column.at).collect();
    let at = columns.iter().copied().find(|at| !numbers.contains(at)).or(columns.first().copied());
    at.map_or("", |at| table.rows[row].cells[at].text.as_str())
}

/// The texts that stand alone in a row, one in each language.
pub fn lone_texts(table: &Table, layout: &Layout, row: usize) -> Vec<String> {
    let numbers: Vec<usize> = layout.of(Role::Number).map(|column| column.at).collect();
    let columns = counted_columns(table, layout, row);
    let texts: Vec<&usize> = columns.iter().filter(|at| !numbers.contains(at)).collect();
    let texts = if texts.is_empty() { columns.iter().collect() } else { texts };
    texts.into_iter().map(|at| table.rows[row].cells[*at].text.clone()).collect()
}

/// How a row that stands alone looks.
pub fn look(table: &Table, layout: &Layout, row: usize) -> Look {
    let columns = counted_columns(table, layout, row);
    let first = columns.first().map(|at| &table.rows[row].cells[*at]);
    let text = lone_text(table, layout, row);
    let number = number_in_front(text).map(|(number, _)| number);
    Look {
        merged: first.is_some_and(|cell| cell.covers.1 > 1),
        bold: first.is_some_and(|cell| cell.bold),
        capitals: is_capitals(text),
        number: number.map(|number| if number.starts_with(|letter: char| letter.is_ascii_digit()) { '1' } else { 'A' }),
    }
}

/// True for a tick or an empty box.
pub fn is_tick(cell: &Cell) -> bool {
    matches!(cell.value, Value::Tick(_)) || matches!(cell.text.as_str(), "☐" | "☑" | "☒" | "□" | "TRUE" | "FALSE" | "[ ]" | "[x]" | "[]")
}

fn is_words(cell: &Cell) -> bool {
    !cell.is_empty() && !is_tick(cell) && cell.text.chars().any(char::is_alphabetic)
}

/// A number of items in front of the texts, such as `A1` or `1.1`, as a pattern: letters as `A`, digits as `9`.
fn item_number(table: &Table, layout: &Layout, rows: &[usize], kinds: &[Option<Kind>]) -> Option<String> {
    let column = layout.of(Role::Number).next()?;
    let items = rows.iter().zip(kinds).filter(|(_, kind)| **kind == Some(Kind::Item));
    let patterns: Vec<String> =
        items.map(|(row, _)| pattern(&table.rows[*row].cells[column.at].text)).filter(|pattern| !pattern.is_empty()).collect();
    let patterns = order::sorted(patterns, &String::cmp);
    let best = patterns.iter().max_by_key(|one| patterns.iter().filter(|other| other == one).count());
    best.cloned()
}

fn pattern(text: &str) -> String {
    let mut out = String::new();
    for letter in text.trim().chars() {
        let kind = if letter.is_ascii_digit() {
            '9'
        } else if letter.is_alphabetic() {
            'A'
        } else {
            letter
        };
        if !(kind == '9' && out.ends_with('9')) {
            out.push(kind);
        }
    }
    out
}

/// True if a text that stands alone is an item all the same: it is numbered like the others, or nothing but a title is asked of an item
/// and nothing marks it as a heading.
fn is_item_by_itself(table: &Table, layout: &Layout, row: usize, rows: &[usize], lone: &[usize], signature: Option<&str>) -> bool {
    let columns = counted_columns(table, layout, row);
    let Some(first) = columns.first() else { return false };
    let in_title = layout.of(Role::Title).any(|column| columns.contains(&column.at));
    let number = layout.of(Role::Number).next().map(|column| table.rows[row].cells[column.at].text.as_str()).unwrap_or_default();
    if let Some(signature) = signature {
        return in_title && !number.is_empty() && pattern(number) == signature;
    }
    let described = !layout.bare
        && (!layout.levels.is_empty() || layout.of(Role::Anchors).next().is_some() || layout.of(Role::RowLevel).next().is_some());
    if described || !in_title {
        return false;
    }
    let alone: Vec<usize> = lone.iter().map(|at| rows[*at]).collect();
    // If some of the rows that stand alone look different, those are the headings.
    let marked = |row: usize| {
        let look = look(table, layout, row);
        look.merged || look.bold || look.capitals || table.rows[row].header
    };
    let headings = alone.iter().filter(|row| marked(**row)).count();
    if headings > 0 && headings < alone.len() {
        return !marked(row);
    }
    // Rows with other cells filled are items, and those without are headings, if there are enough of the former.
    let others = rows.len() - lone.len();
    if layout.of(Role::Number).next().is_some() && others == 0 {
        return is_numbering(number);
    }
    let ticks = layout.of(Role::Tick).any(|column| rows.iter().any(|row| is_tick(&table.rows[*row].cells[column.at])));
    if ticks {
        return false;
    }
    let groups = layout.of(Role::Domain).any(|column| rows.iter().any(|row| !table.rows[*row].cells[column.at].is_empty()));
    let merged = table.rows[row].cells[*first].covers.1 > 1;
    groups || !merged
}

fn repeats_header(table: &Table, layout: &Layout, row: usize) -> bool {
    let Some(header) = layout.header.clone().next_back() else { return false };
    let shown: Vec<usize> = (0..table.width()).filter(|at| !table.hides(*at)).collect();
    [header, layout.header.start].into_iter().any(|header| {
        let filled: Vec<usize> = shown.iter().copied().filter(|at| !table.rows[header].cells[*at].is_empty()).collect();
        let same = |at: &&usize| level::plain(&table.rows[header].cells[**at].text) == level::plain(&table.rows[row].cells[**at].text);
        // An item may have the words of the levels for texts: what stands over the items has to come again too.
        filled.len() >= 2 && filled.first().is_none_or(|first| same(&first)) && filled.iter().filter(same).count() * 10 >= filled.len() * 7
    })
}

/// True for the words of a sum: `TOTAL /56`, `Points`, `of 18`, `Ticked`.
fn is_total(text: &str, formula: bool, numbers_beside: bool) -> bool {
    let plain = text.to_lowercase();
    let words: Vec<&str> = plain.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).collect();
    let leads = ["total", "subtotal", "totals", "sum", "average", "mean", "cyfanswm", "cyfartaledd", "summe", "grand"];
    let keys = [
        "score",
        "scores",
        "points",
        "overall",
        "maximum",
        "max",
        "minimum",
        "result",
        "percentage",
        "percent",
        "ticked",
        "checked",
        "sgôr",
        "pwyntiau",
        "of",
        "out",
        "uchafswm",
        "count",
        "number",
        "possible",
        "marks",
        "gesamt",
        "punkte",
        "allan",
        "o",
    ];
    let filling = [
        "the",
        "for",
        "your",
        "our",
        "team",
        "this",
        "page",
        "section",
        "domain",
        "area",
        "all",
        "items",
        "item",
        "elements",
        "standards",
        "yes",
        "answers",
        "met",
        "in",
        "place",
        "sub",
        "a",
        "b",
        "c",
        "d",
        "e",
        "f",
        "and",
        "available",
        "achieved",
        "add",
        "up",
        "y",
        "yr",
        "adran",
        "domains",
        "sections",
        "site",
        "final",
        "whole",
        "per",
        "cent",
    ];
    if words.is_empty() {
        // `/56`, `of 18`: a number alone.
        return text.chars().any(|letter| letter.is_ascii_digit()) && text.starts_with(['/', '=', '%']);
    }
    let all_known = words.iter().all(|word| leads.contains(word) || keys.contains(word) || filling.contains(word));
    let keyed = words.iter().any(|word| leads.contains(word) || keys.contains(word));
    let digits = text.chars().any(|letter| letter.is_ascii_digit());
    let bare_of = matches!(words[..], ["of"] | ["out", "of"] | ["allan", "o"] | ["o"]) && digits;
    let specific = words.iter().any(|word| {
        leads.contains(word)
            || (keys.contains(word)
                && !matches!(*word, "of" | "out" | "o" | "number" | "overall" | "result" | "allan" | "possible" | "count" | "minimum"))
    });
    if bare_of || (all_known && keyed && (specific || formula)) {
        return true;
    }
    // `Total for the team`, with a sum beside it.
    let led = words.first().is_some_and(|word| leads.contains(word))
        || words.last().is_some_and(|word| ["total", "subtotal", "cyfanswm"].contains(word));
    (led || (formula && keyed)) && (formula || numbers_beside) && words.len() <= 8
}

/// True for a line to fill in: `Site: ____  Date: ____`, `Completed by:`.
pub fn is_form(text: &str) -> bool {
    is_page_number(text) || is_blank_to_fill(text)
}

/// True for `Page 1 of 2`, as it stands where a table was printed over several pages.
pub fn is_page_number(text: &str) -> bool {
    let plain = level::plain(text);
    let words: Vec<&str> = plain.split(' ').collect();
    let number = |word: &str| !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_digit() || byte == b'/');
    match words[..] {
        ["page" | "p" | "p." | "tudalen" | "seite", one] => number(one),
        ["page" | "p" | "p." | "tudalen" | "seite", one, "of" | "o" | "von" | "/", all] => number(one) && number(all),
        _ => false,
    }
}

/// What is said of such a line.
pub fn said_of_form(text: String) -> Said {
    if is_page_number(&text) { Said::PageLine { text } } else { Said::FormLine { text } }
}

fn is_blank_to_fill(text: &str) -> bool {
    let drawn = ["___", "....", "……", "_ _ _", "‗‗"].iter().any(|line| text.contains(line));
    let label = text.trim_end().ends_with(':') && text.split_whitespace().count() <= 4;
    let fields = [
        "date",
        "site",
        "name",
        "team",
        "school",
        "completed by",
        "assessor",
        "rater",
        "dyddiad",
        "enw",
        "safle",
        "tîm",
        "signed",
        "signature",
        "worker",
        "setting",
    ];
    drawn || (label && fields.iter().any(|field| level::plain(text).starts_with(field)))
}

/// True for what ends like a sentence, or is too long for a heading.
pub fn is_sentence(text: &str) -> bool {
    let text = text.trim();
    text.chars().count() > 100
        || (text.ends_with(['.', '!', '?', ';']) && text.split_whitespace().count() > 3)
        || (text.ends_with(':') && text.split_whitespace().count() > 6)
}

/// True for words in capitals only.
pub fn is_capitals(text: &str) -> bool {
    text.chars().filter(|letter| letter.is_alphabetic()).count() > 1 && !text.chars().any(char::is_lowercase)
}

/// A number in front of a text, and the text without it: `1.1 Space`, `A. The team`, `12) Songs`, `(b) Games`, `A3 Games`.
pub fn number_in_front(text: &str) -> Option<(&str, &str)> {
    let trimmed = text.trim_start();
    let (mark, rest) = trimmed.split_once(' ').or_else(|| trimmed.split_once('\t'))?;
    let rest = rest.trim_start();
    let bare = mark.trim_start_matches(['(', '[']).trim_end_matches(['.', ')', ':', ']']);
    let rest = rest.strip_prefix(['–', '-', '—']).map_or(rest, str::trim_start);
    if rest.is_empty() || !rest.starts_with(|letter: char| letter.is_alphanumeric() || "\"“‘'«„".contains(letter)) {
        return None;
    }
    let signed = mark.ends_with(['.', ')', ':', ']']);
    let parts = bare.split(['.', '-']).filter(|part| !part.is_empty()).count();
    let letters = bare.chars().take_while(char::is_ascii_alphabetic).count();
    let digits = bare.chars().any(|letter| letter.is_ascii_digit());
    let capital = rest.starts_with(|letter: char| letter.is_uppercase() || "\"“‘'«„".contains(letter));
    let sound = is_numbering(bare) && letters <= 3;
    // `1.1 Space` and `A3 Space`; `1.5 hours` and `2 leaders` begin with a number of something.
    let unsigned = (parts >= 2 || (letters > 0 && digits)) && capital;
    (sound && (signed || unsigned)).then_some((mark, rest))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_in_front_is_told_from_a_number_of_something() {
        for (text, rest) in [
            ("1.1 Families help", "Families help"),
            ("A. THE TEAM", "THE TEAM"),
            ("12) Songs", "Songs"),
            ("(b) Games", "Games"),
            ("A3 Supervision", "Supervision"),
            ("2. 10 minutes of play", "10 minutes of play"),
            ("iv. Rooms", "Rooms"),
            ("1.2 – “Quiet” corner", "“Quiet” corner"),
        ] {
            assert_eq!(number_in_front(text).map(|(_, rest)| rest), Some(rest), "{text}");
        }
        for text in [
            "2 leaders are present",
            "1.5 hours a week",
            "A named adult greets",
            "10 minutes",
            "No. of visits",
            "I see",
            "Mr. Smith calls",
            "3.10",
        ] {
            assert_eq!(number_in_front(text), None, "{text}");
        }
    }

    #[test]
    fn sums_are_told_from_items() {
        for text in [
            "TOTAL /56",
            "Points",
            "of 18",
            "Ticked",
            "Total score",
            "Section A total",
            "Cyfanswm",
            "Overall score",
            "/ 56",
            "Score",
            "Subtotal:",
        ] {
            assert!(is_total(text, false, false), "{text}");
        }
        assert!(is_total("Total for the visits", true, false));
        for text in [
            "Points of contact are known",
            "Number of visits",
            "Space",
            "Overall",
            "A place for bags",
            "Total hours of training are recorded",
        ] {
            assert!(!is_total(text, false, false), "{text}");
        }
    }

    #[test]
    fn lines_to_fill_in_are_no_text() {
        assert!(is_form("Site: ______ Date: ____ / ____") && is_form("Completed by:") && is_form("Dyddiad:"));
        assert!(!is_form("What we look for:") && !is_form("Standards for pools, to be scored twice a year"));
    }
}
