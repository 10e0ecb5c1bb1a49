//! Sheets of typed cells as a workbook that Excel, LibreOffice and Google Sheets open.
//!
//! In: names of sheets, and their rows one after the other. Out: the bytes of an .xlsx file, the same for the same cells. A text is stored
//! as a text, so nothing in it becomes a formula or a date. It does not know what a sheet means.

use crate::date::Date;
use crate::export::typed::{Holds, Typed, width};
use std::io::{Cursor, Write as _};
use zip::write::{SimpleFileOptions, ZipWriter};

/// The most rows of a sheet, its heading included.
pub const MOST_ROWS: usize = 1_048_576;
/// The most letters that Excel keeps in one cell, in UTF-16.
const MOST_LETTERS: usize = 32_767;
/// The most digits that a spreadsheet keeps of a number.
const MOST_DIGITS: usize = 15;

/// What a cell holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Cell {
    /// Nothing.
    Empty,
    /// A text, whatever it looks like.
    Text(String),
    /// A number by its decimal digits, which are written as they are.
    Number(String),
    /// A day.
    Day(Date),
    /// True or false.
    Truth(bool),
}

impl Cell {
    /// A text; nothing for an empty one.
    pub fn text(text: &str) -> Cell {
        if text.is_empty() { Cell::Empty } else { Cell::Text(text.to_owned()) }
    }

    /// A decimal such as `-12.50` as a number. One with more digits than a spreadsheet keeps, and anything else, stays a text.
    pub fn number(text: &str) -> Cell {
        let digits = text.strip_prefix('-').unwrap_or(text);
        let only_digits = |part: &str| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit());
        let is_number = digits.splitn(2, '.').all(only_digits);
        let fits = digits.bytes().filter(u8::is_ascii_digit).count() <= MOST_DIGITS;
        if is_number && fits { Cell::Number(text.to_owned()) } else { Cell::text(text) }
    }

    /// What stands in a column that holds such things.
    pub fn held(holds: Holds, text: &str) -> Cell {
        match (holds, text) {
            (Holds::Day, text) => Cell::day(text),
            (Holds::Number, text) => Cell::number(text),
            (Holds::Truth, "true") => Cell::Truth(true),
            (Holds::Truth, "false") => Cell::Truth(false),
            (Holds::Truth | Holds::Text, text) => Cell::text(text),
        }
    }

    /// A day such as `2026-11-22`; anything else stays a text.
    pub fn day(text: &str) -> Cell {
        Date::parse(text).map_or_else(|| Cell::text(text), Cell::Day)
    }
}

/// Why a workbook cannot be written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NotWritten {
    /// A sheet has no more than [`MOST_ROWS`].
    TooManyRows,
    /// It is larger than an archive can be.
    TooLarge,
}

/// A column in which only some words may stand: its place from 0, and the words.
pub type Choice<'w> = (usize, &'w [&'w str]);

/// A workbook that is being written, sheet by sheet.
pub struct Workbook {
    archive: ZipWriter<Cursor<Vec<u8>>>,
    sheets: usize,
    rows: usize,
}

impl Workbook {
    /// Begins a workbook with sheets of these names, which must differ and have at most 31 letters each.
    ///
    /// # Errors
    /// As each of its methods: [`NotWritten`].
    pub fn new(names: &[&str]) -> Result<Workbook, NotWritten> {
        let mut book = Workbook { archive: ZipWriter::new(Cursor::new(Vec::new())), sheets: 0, rows: 0 };
        let numbered =
            |each: &dyn Fn(usize, &str) -> String| -> String { names.iter().enumerate().map(|(at, name)| each(at + 1, name)).collect() };
        let overrides = numbered(&|number, _| {
            format!(r#"<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{MAIN_TYPE}.worksheet+xml"/>"#)
        });
        book.part(
            "[Content_Types].xml",
            &format!(
                r#"{XML}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{MAIN_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{MAIN_TYPE}.styles+xml"/>{overrides}</Types>"#
            ),
        )?;
        book.part("_rels/.rels", &relations(&[("rId1".to_owned(), "officeDocument", "xl/workbook.xml".to_owned())]))?;
        let listed = numbered(&|number, name| format!(r#"<sheet name="{}" sheetId="{number}" r:id="rId{number}"/>"#, escaped(name)));
        book.part("xl/workbook.xml", &format!(r#"{XML}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>"#))?;
        let mut targets: Vec<(String, &str, String)> =
            (1..=names.len()).map(|number| (format!("rId{number}"), "worksheet", format!("worksheets/sheet{number}.xml"))).collect();
        targets.push((format!("rId{}", names.len() + 1), "styles", "styles.xml".to_owned()));
        book.part("xl/_rels/workbook.xml.rels", &relations(&targets))?;
        book.part("xl/styles.xml", &format!("{XML}{STYLES}"))?;
        Ok(book)
    }

    /// A workbook of tables whose columns say what stands in them.
    ///
    /// # Errors
    /// See [`NotWritten`].
    pub fn of(sheets: &[Typed]) -> Result<Vec<u8>, NotWritten> {
        let mut book = Workbook::new(&sheets.iter().map(|sheet| &sheet.name as &str).collect::<Vec<_>>())?;
        for Typed { columns, rows, .. } in sheets {
            book.begin(&columns.iter().map(|column| width(&column.name)).collect::<Vec<_>>())?;
            book.row(&columns.iter().map(|column| Cell::text(&column.name)).collect::<Vec<_>>())?;
            for row in rows {
                book.row(&columns.iter().zip(row).map(|(column, text)| Cell::held(column.holds, text)).collect::<Vec<_>>())?;
            }
            book.end(&[])?;
        }
        book.finish()
    }

    /// Begins the next sheet, with the width of each of its columns in letters.
    ///
    /// # Errors
    /// See [`NotWritten`].
    pub fn begin(&mut self, widths: &[usize]) -> Result<(), NotWritten> {
        self.sheets += 1;
        self.rows = 0;
        self.start(&format!("xl/worksheets/sheet{}.xml", self.sheets))?;
        let columns: String = widths
            .iter()
            .enumerate()
            .map(|(at, width)| format!(r#"<col min="{0}" max="{0}" width="{width}" customWidth="1"/>"#, at + 1))
            .collect();
        self.write(&format!(
            r#"{XML}<worksheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols>{columns}</cols><sheetData>"#
        ))
    }

    /// Writes the next row of the sheet; the first is its heading.
    ///
    /// # Errors
    /// See [`NotWritten`].
    pub fn row(&mut self, cells: &[Cell]) -> Result<(), NotWritten> {
        if self.rows == MOST_ROWS {
            return Err(NotWritten::TooManyRows);
        }
        self.rows += 1;
        let mut out = format!(r#"<row r="{}">"#, self.rows);
        let style = if self.rows == 1 { HEADING } else { PLAIN };
        for (column, cell) in cells.iter().enumerate() {
            let place = format!("{}{}", letters(column), self.rows);
            match cell {
                Cell::Empty => {}
                Cell::Text(text) => out.push_str(&format!(
                    r#"<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>"#,
                    escaped(&shortened(text))
                )),
                Cell::Number(digits) => out.push_str(&format!(r#"<c r="{place}" s="{style}"><v>{digits}</v></c>"#)),
                Cell::Day(day) => match serial(*day) {
                    Some(days) => out.push_str(&format!(r#"<c r="{place}" s="{DAY}"><v>{days}</v></c>"#)),
                    None => out.push_str(&format!(r#"<c r="{place}" s="{style}" t="inlineStr"><is><t>{day}</t></is></c>"#)),
                },
                Cell::Truth(truth) => {
                    out.push_str(&format!(r#"<c r="{place}" s="{style}" t="b"><v>{}</v></c>"#, u8::from(*truth)));
                }
            }
        }
        out.push_str("</row>");
        self.write(&out)
    }

    /// Ends the sheet.
    ///
    /// # Errors
    /// See [`NotWritten`].
    pub fn end(&mut self, choices: &[Choice]) -> Result<(), NotWritten> {
        let list = |(column, words): &Choice| {
            let (column, words) = (letters(*column), escaped(&words.join(",")));
            format!(
                r#"<dataValidation type="list" allowBlank="1" sqref="{column}2:{column}1000"><formula1>"{words}"</formula1></dataValidation>"#
            )
        };
        let lists = match choices.len() {
            0 => String::new(),
            count => format!(r#"<dataValidations count="{count}">{}</dataValidations>"#, choices.iter().map(list).collect::<String>()),
        };
        self.write(&format!("</sheetData>{lists}</worksheet>"))
    }

    /// The bytes.
    ///
    /// # Errors
    /// See [`NotWritten`].
    pub fn finish(self) -> Result<Vec<u8>, NotWritten> {
        Ok(self.archive.finish().map_err(|_| NotWritten::TooLarge)?.into_inner())
    }

    fn part(&mut self, name: &str, text: &str) -> Result<(), NotWritten> {
        self.start(name)?;
        self.write(text)
    }

    fn start(&mut self, name: &str) -> Result<(), NotWritten> {
        // In a page a packer would be most of what is fetched. The date of a part is that of no day: the same cells make the same bytes.
        let method = if cfg!(target_arch = "wasm32") { zip::CompressionMethod::Stored } else { zip::CompressionMethod::Deflated };
        let options = SimpleFileOptions::default().compression_method(method);
        self.archive.start_file(name, options).map_err(|_| NotWritten::TooLarge)
    }

    fn write(&mut self, text: &str) -> Result<(), NotWritten> {
        self.archive.write_all(text.as_bytes()).map_err(|_| NotWritten::TooLarge)
    }
}

const XML: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/// The styles of [`STYLES`]: an ordinary cell wraps and begins at the top, a heading is bold, a day is written as `2026-11-22`.
const PLAIN: usize = 1;
const HEADING: usize = 2;
const DAY: usize = 3;
const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><numFmts count="1"><numFmt numFmtId="164" formatCode="yyyy\-mm\-dd"/></numFmts><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/><xf numFmtId="164" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top"/></xf></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>"#;

fn relations(targets: &[(String, &str, String)]) -> String {
    let each =
        |(id, kind, target): &(String, &str, String)| format!(r#"<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"/>"#);
    let all: String = targets.iter().map(each).collect();
    format!(r#"{XML}<Relationships xmlns="{PACKAGE}/relationships">{all}</Relationships>"#)
}

/// The number of a day in a spreadsheet. Before March 1900 they do not agree on it.
fn serial(day: Date) -> Option<i64> {
    let days = day.days_since(Date::new(1899, 12, 30)?);
    (days > 60).then_some(days)
}

/// The letters of a column from 0.
pub fn letters(column: usize) -> String {
    let mut letters = String::new();
    let mut rest = column + 1;
    while rest > 0 {
        rest -= 1;
        letters.insert(0, char::from(b'A' + (rest % 26) as u8));
        rest /= 26;
    }
    letters
}

/// A text as far as a cell can hold it; that it goes on is shown.
fn shortened(text: &str) -> String {
    if text.encode_utf16().count() <= MOST_LETTERS {
        return text.to_owned();
    }
    let mut length = 0;
    let kept = text.chars().take_while(|letter| {
        length += letter.len_utf16();
        length <= MOST_LETTERS - 2
    });
    kept.chain(" …".chars()).collect()
}

/// A text in XML. What looks like an escaped sign of the format itself is escaped once more.
fn escaped(text: &str) -> String {
    let mut out = String::new();
    for (at, letter) in text.char_indices() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '_' if text[at..].starts_with("_x") => out.push_str("_x005F_"),
            '\u{fffe}' | '\u{ffff}' => out.push_str(&format!("_x{:04X}_", u32::from(letter))),
            letter if letter.is_control() && letter != '\n' && letter != '\t' => out.push_str(&format!("_x{:04X}_", u32::from(letter))),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_number_keeps_its_digits_or_stays_a_text() {
        for number in ["0", "-4", "12.50", "83.076923", "999999999999999"] {
            assert_eq!(Cell::number(number), Cell::Number(number.to_owned()));
        }
        for text in ["1/3", "=1", "1e5", "+4", "1.", ".5", "-", "0.1234567890123456", "1 000"] {
            assert_eq!(Cell::number(text), Cell::Text(text.to_owned()));
        }
        assert_eq!(Cell::number(""), Cell::Empty);
    }

    #[test]
    fn days_are_counted_as_spreadsheets_count_them() {
        let serial = |text: &str| serial(Date::parse(text).expect("a day"));
        assert_eq!(serial("1900-03-01"), Some(61));
        assert_eq!(serial("2026-11-22"), Some(46_348));
        assert_eq!(serial("1900-02-28"), None);
    }

    #[test]
    fn a_text_that_no_cell_can_hold_is_cut_between_letters() {
        let long = "𝄞".repeat(MOST_LETTERS);
        let cut = shortened(&long);
        assert!(cut.ends_with("𝄞 …"));
        assert_eq!(cut.encode_utf16().count(), MOST_LETTERS - 1);
        assert_eq!(shortened("short"), "short");
    }

    #[test]
    fn signs_that_xml_cannot_hold_are_escaped() {
        assert_eq!(escaped("a\u{1}\u{fffe}<&\"_x0041_\n"), "a_x0001__xFFFE_&lt;&amp;&quot;_x005F_x0041_\n");
    }

    #[test]
    fn columns_are_named_after_letters() {
        assert_eq!([0, 25, 26, 701, 702].map(letters), ["A", "Z", "AA", "ZZ", "AAA"]);
    }

    #[test]
    fn the_same_cells_make_the_same_bytes() {
        let make = || {
            let mut book = Workbook::new(&["one"]).expect("a workbook");
            book.begin(&[10]).expect("a sheet");
            book.row(&[Cell::text("a"), Cell::Empty, Cell::Truth(true)]).expect("a row");
            book.end(&[]).expect("an end");
            book.finish().expect("bytes")
        };
        assert_eq!(make(), make());
    }
}
