//! Sheets of plain cells as a workbook that Excel, LibreOffice and Google Sheets open.
//!
//! In: names of sheets and rows of texts. Out: the bytes of an .xlsx file. Every text is stored as text, so nothing in it becomes a formula or a
//! date; only plain numbers are numbers. It does not know what a sheet means.

use crate::studio::amount::Amount;
use std::io::{Cursor, Write as _};
use zip::write::{SimpleFileOptions, ZipWriter};

/// A list of words that a column may hold.
pub struct Choices {
    /// The name of the sheet.
    pub sheet: &'static str,
    /// The heading of the column.
    pub column: &'static str,
    /// The words.
    pub words: &'static [&'static str],
}

/// The bytes of a workbook. The first row of each sheet is its header.
pub fn write(sheets: &[(&str, Vec<Vec<String>>)], choices: &[Choices]) -> Option<Vec<u8>> {
    let mut archive = ZipWriter::new(Cursor::new(Vec::new()));
    // Stored, not packed: a packer would be most of this module.
    let plain = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
    let mut part = |name: &str, text: &str| -> Option<()> {
        archive.start_file(name, plain).ok()?;
        archive.write_all(text.as_bytes()).ok()
    };
    let numbered =
        |each: &dyn Fn(usize, &str) -> String| -> String { sheets.iter().enumerate().map(|(at, (name, _))| each(at + 1, name)).collect() };
    let overrides = numbered(&|number, _| {
        format!(r#"<Override PartName="/xl/worksheets/sheet{number}.xml" ContentType="{MAIN_TYPE}.worksheet+xml"/>"#)
    });
    part(
        "[Content_Types].xml",
        &format!(
            r#"{XML}<Types xmlns="{PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/xl/workbook.xml" ContentType="{MAIN_TYPE}.sheet.main+xml"/><Override PartName="/xl/styles.xml" ContentType="{MAIN_TYPE}.styles+xml"/>{overrides}</Types>"#
        ),
    )?;
    part("_rels/.rels", &relations(&[("rId1".to_owned(), "officeDocument", "xl/workbook.xml".to_owned())]))?;
    let listed = numbered(&|number, name| format!(r#"<sheet name="{}" sheetId="{number}" r:id="rId{number}"/>"#, escaped(name)));
    part("xl/workbook.xml", &format!(r#"{XML}<workbook xmlns="{MAIN}" xmlns:r="{OFFICE}"><sheets>{listed}</sheets></workbook>"#))?;
    let mut targets: Vec<(String, &str, String)> =
        (1..=sheets.len()).map(|number| (format!("rId{number}"), "worksheet", format!("worksheets/sheet{number}.xml"))).collect();
    targets.push((format!("rId{}", sheets.len() + 1), "styles", "styles.xml".to_owned()));
    part("xl/_rels/workbook.xml.rels", &relations(&targets))?;
    part("xl/styles.xml", &format!("{XML}{STYLES}"))?;
    for (at, (name, rows)) in sheets.iter().enumerate() {
        let own: Vec<&Choices> = choices.iter().filter(|choices| choices.sheet == *name).collect();
        part(&format!("xl/worksheets/sheet{}.xml", at + 1), &sheet(rows, &own))?;
    }
    Some(archive.finish().ok()?.into_inner())
}

const XML: &str = r#"<?xml version="1.0" encoding="UTF-8" standalone="yes"?>"#;
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";
/// Ordinary cells wrap and begin at the top; headers are bold.
const STYLES: &str = r#"<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf><xf numFmtId="0" fontId="1" fillId="0" borderId="0" xfId="0" applyFont="1"/></cellXfs></styleSheet>"#;

fn relations(targets: &[(String, &str, String)]) -> String {
    let each =
        |(id, kind, target): &(String, &str, String)| format!(r#"<Relationship Id="{id}" Type="{OFFICE}/{kind}" Target="{target}"/>"#);
    let all: String = targets.iter().map(each).collect();
    format!(r#"{XML}<Relationships xmlns="{PACKAGE}/relationships">{all}</Relationships>"#)
}

fn sheet(rows: &[Vec<String>], choices: &[&Choices]) -> String {
    let mut body = String::new();
    for (at, row) in rows.iter().enumerate() {
        body.push_str(&format!(r#"<row r="{}">"#, at + 1));
        for (column, text) in row.iter().enumerate().filter(|(_, text)| !text.is_empty()) {
            let style = if at == 0 { 2 } else { 1 };
            let place = format!("{}{}", letters(column), at + 1);
            // A number that would come back in another spelling stays text.
            match Amount::parse(text).filter(|value| value.to_string() == *text && at > 0) {
                Some(number) => body.push_str(&format!(r#"<c r="{place}" s="{style}"><v>{number}</v></c>"#)),
                None => body.push_str(&format!(
                    r#"<c r="{place}" s="{style}" t="inlineStr"><is><t xml:space="preserve">{}</t></is></c>"#,
                    escaped(text)
                )),
            }
        }
        body.push_str("</row>");
    }
    let width = rows.iter().map(Vec::len).max().unwrap_or(0).max(1);
    let lists: Vec<String> = choices
        .iter()
        .filter_map(|choices| {
            let column = letters(rows.first()?.iter().position(|heading| heading == choices.column)?);
            let words = escaped(&choices.words.join(","));
            Some(format!(
                r#"<dataValidation type="list" allowBlank="1" sqref="{column}2:{column}1000"><formula1>"{words}"</formula1></dataValidation>"#
            ))
        })
        .collect();
    let lists = match lists.len() {
        0 => String::new(),
        count => format!(r#"<dataValidations count="{count}">{}</dataValidations>"#, lists.concat()),
    };
    format!(
        r#"{XML}<worksheet xmlns="{MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews><cols><col min="1" max="{width}" width="24" customWidth="1"/></cols><sheetData>{body}</sheetData>{lists}</worksheet>"#
    )
}

/// The letters of a column from 0.
fn letters(column: usize) -> String {
    crate::studio::recognise::layout::letters(column)
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
            letter if letter.is_control() && letter != '\n' && letter != '\t' => out.push_str(&format!("_x{:04X}_", u32::from(letter))),
            letter => out.push(letter),
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::studio::workbook;

    #[test]
    fn what_is_written_is_read_as_it_was() {
        let rows =
            |rows: &[&[&str]]| -> Vec<Vec<String>> { rows.iter().map(|row| row.iter().map(|cell| (*cell).to_owned()).collect()).collect() };
        let cells = rows(&[&["a", "kind"], &["=1+1", "<&\"> ŵ"], &["3", "1.10"], &["line\nline", "_x0041_"], &["", "x"]]);
        let kinds = Choices { sheet: "one", column: "kind", words: &["x", "y"] };
        let bytes = write(&[("one", cells.clone()), ("two & three", rows(&[&["b"]]))], &[kinds]).expect("a workbook");
        let book = workbook::read(&bytes).expect("a workbook");
        let names: Vec<&str> = book.sheets.iter().map(|sheet| sheet.name.as_str()).collect();
        assert_eq!(names, ["one", "two & three"]);
        let table = book.sheets[0].tables().next().expect("a table");
        let found: Vec<Vec<String>> = table.rows.iter().map(|row| row.cells.iter().map(|cell| cell.text.clone()).collect()).collect();
        assert_eq!(found, cells);
        assert!(table.rows.iter().flat_map(|row| &row.cells).all(|cell| !cell.formula));
    }
}
