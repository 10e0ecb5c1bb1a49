//! What kind of file or clipboard somebody brings, by its content.
//!
//! In: bytes, and the name of the file if there is one. Out: the kind, with the text of what is text; or why it cannot be read and
//! what to do.

use crate::studio::json::Json;
use crate::studio::kept::{self, Kept};
use crate::studio::package::read::{self, DRAFT};
use crate::studio::packed::Texts;
use crate::studio::questionnaire;
use crate::studio::refused::Refused;
use crate::studio::table::{Book, MOST_MEGABYTES, Sheet, html, text};
#[cfg(any(not(target_arch = "wasm32"), feature = "workbook"))]
use crate::studio::workbook;

/// What somebody brings.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kind {
    /// A rubric, or another file of ours, as JSON.
    Json(String),
    /// A draft with its history, out of a file or of what was published.
    Kept(Box<Kept>),
    /// A questionnaire of FHIR.
    Questionnaire(Json),
    /// Tables or lines, ready to be read.
    Sheets(Vec<Sheet>),
}

/// What a file turns out to be before anything in it is unpacked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Something that can be read as it is.
    Plain(Kind),
    /// A workbook.
    Workbook,
    /// What was published, in one archive.
    Archive,
}

/// Recognises a file, and unpacks it.
///
/// # Errors
/// Every other kind of file, with the reason.
#[cfg(any(not(target_arch = "wasm32"), feature = "workbook"))]
pub fn recognise(name: &str, bytes: &[u8]) -> Result<Kind, Refused> {
    match look(name, bytes)? {
        Found::Plain(kind) => Ok(kind),
        Found::Workbook => workbook::read(bytes).map(|book| Kind::Sheets(book.sheets)),
        Found::Archive => archived(workbook::archive::unpack(bytes, read::READ).as_ref()),
    }
}

/// What was published, out of the files of its archive.
///
/// # Errors
/// If there are none, or no draft is among them.
pub fn archived(files: Option<&Texts>) -> Result<Kind, Refused> {
    files.and_then(read::read).map(|kept| Kind::Kept(Box::new(kept))).ok_or(Refused::Archive)
}

/// Recognises a file, and unpacks nothing.
///
/// # Errors
/// Every other kind of file, with the reason.
pub fn look(name: &str, bytes: &[u8]) -> Result<Found, Refused> {
    if bytes.len() > MOST_MEGABYTES * 1024 * 1024 {
        return Err(Refused::TooLarge { most: MOST_MEGABYTES });
    }
    match packed(bytes) {
        Some(found) => found,
        None => plain(name, bytes).map(Found::Plain),
    }
}

/// What is in a text.
fn plain(name: &str, bytes: &[u8]) -> Result<Kind, Refused> {
    let text = decoded(bytes)?;
    let start = text.trim_start().to_ascii_lowercase();
    if start.is_empty() {
        return Err(Refused::Empty);
    }
    if start.starts_with('{') {
        // A rubric is kept as it is, with its mark.
        if let Some(kept) = kept(&text) {
            return Ok(Kind::Kept(Box::new(kept)));
        }
        if let Some(found) = fhir(&text)? {
            return Ok(Kind::Questionnaire(found));
        }
        let mark = if bytes.starts_with(b"\xef\xbb\xbf") { "\u{feff}" } else { "" };
        return Ok(Kind::Json(format!("{mark}{text}")));
    }
    let ending = name.rsplit_once('.').map_or("", |(_, ending)| ending).to_ascii_lowercase();
    let stem = name.rsplit_once('.').map_or(name, |(stem, _)| stem).rsplit(['/', '\\']).next().unwrap_or_default();
    if ["<!doctype html", "<html", "<table", "<meta"].iter().any(|tag| start.starts_with(tag)) {
        return html::read(&text).map(|sheet| Kind::Sheets(vec![Sheet { name: stem.to_owned(), ..sheet }]));
    }
    match ending.as_str() {
        "txt" | "md" => text::pasted(&text),
        _ => text::csv(&text, stem),
    }
    .map(|sheet| Kind::Sheets(vec![Sheet { name: stem.to_owned(), ..sheet }]))
}

/// A text as a draft that was kept, if it is one.
pub fn kept(text: &str) -> Option<Kept> {
    kept::is_kept(text).then(|| kept::read(&Json::parse(text)?)).flatten()
}

/// A text as a questionnaire of FHIR, if it is one.
///
/// # Errors
/// If it is something else of FHIR.
pub fn fhir(text: &str) -> Result<Option<Json>, Refused> {
    // Most texts are rubrics: they are not read twice.
    match text.contains("\"resourceType\"") {
        true => Json::parse(text).map_or(Ok(None), |file| questionnaire::find(&file).map(|found| found.cloned())),
        false => Ok(None),
    }
}

/// Reads what is on a clipboard: the HTML if there is a table or a list in it, otherwise the plain text.
///
/// # Errors
/// If there is nothing, or too much.
pub fn pasted(html: &str, text: &str) -> Result<Book, Refused> {
    if html.len().max(text.len()) > MOST_MEGABYTES * 1024 * 1024 {
        return Err(Refused::TooLarge { most: MOST_MEGABYTES });
    }
    let from_html = if html.trim().is_empty() { Sheet::default() } else { html::read(html)? };
    let sheet = match from_html.blocks.is_empty() {
        true => match text::looks_like_csv(text) {
            true => text::csv(text, "")?,
            false => text::pasted(text)?,
        },
        false => from_html,
    };
    match sheet.blocks.is_empty() {
        true => Err(Refused::Empty),
        false => Ok(Book { sheets: vec![sheet] }),
    }
}

/// Kinds of file that are no text, by their first bytes and what is packed in them; `None` for what may be a text.
pub fn packed(bytes: &[u8]) -> Option<Result<Found, Refused>> {
    let holds = |name: &str| bytes.windows(name.len()).any(|part| part == name.as_bytes());
    let starts = |start: &[u8]| bytes.starts_with(start);
    if starts(b"PK\x03\x04") {
        return Some(match () {
            () if holds(DRAFT) => Ok(Found::Archive),
            () if holds("xl/workbook.bin") => Err(Refused::OldWorkbook),
            () if holds("xl/workbook.xml") || holds("xl/worksheets/") => Ok(Found::Workbook),
            () if holds("word/document.xml") || holds("opendocument.text") => Err(Refused::WordFile),
            () if holds("ppt/presentation.xml") || holds("opendocument.presentation") => Err(Refused::Slides),
            () if holds("opendocument.spreadsheet") => Err(Refused::OpenSpreadsheet),
            () if holds("Index/Document.iwa") => Err(Refused::Numbers),
            () => Err(Refused::Archive),
        });
    }
    let refused = match () {
        // Old Office files, and new ones with a password, name their parts in 16-bit letters.
        () if starts(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1") => {
            let wide = |name: &str| {
                let name: Vec<u8> = name.bytes().flat_map(|byte| [byte, 0]).collect();
                bytes.windows(name.len()).any(|part| part == name)
            };
            match () {
                () if wide("EncryptedPackage") => Refused::Locked,
                () if wide("WordDocument") => Refused::WordFile,
                () if wide("PowerPoint Document") => Refused::Slides,
                () => Refused::OldWorkbook,
            }
        }
        () if starts(b"%PDF") => Refused::Pdf,
        () if starts(b"{\\rtf") => Refused::WordFile,
        () if starts(b"\x89PNG")
            || starts(b"\xff\xd8\xff")
            || starts(b"GIF8")
            || starts(b"II*\0")
            || starts(b"MM\0*")
            || (starts(b"RIFF") && holds("WEBP")) =>
        {
            Refused::Picture
        }
        () if starts(b"\x1f\x8b") || starts(b"7z\xbc\xaf") || starts(b"Rar!") => Refused::Archive,
        // An old .xls without a container.
        () if starts(b"\x09\x08") || starts(b"\x09\x04") || starts(b"\x09\x02") => Refused::OldWorkbook,
        () => return None,
    };
    Some(Err(refused))
}

/// The text of a file: UTF-8, or 16-bit signs if a mark says so.
fn decoded(bytes: &[u8]) -> Result<String, Refused> {
    let wide = |pairs: &[u8], join: fn([u8; 2]) -> u16| {
        let units: Vec<u16> = pairs.chunks_exact(2).map(|pair| join([pair[0], pair[1]])).collect();
        if pairs.len().is_multiple_of(2) { String::from_utf16(&units).map_err(|_| Refused::NotUtf16) } else { Err(Refused::NotUtf16) }
    };
    if let Some(rest) = bytes.strip_prefix(b"\xff\xfe") {
        return wide(rest, u16::from_le_bytes);
    }
    if let Some(rest) = bytes.strip_prefix(b"\xfe\xff") {
        return wide(rest, u16::from_be_bytes);
    }
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    match std::str::from_utf8(bytes) {
        Ok(text) if text.contains('\0') => {
            let zeros = text.bytes().filter(|byte| *byte == 0).count();
            Err(if zeros * 3 > bytes.len() { Refused::NotUtf16 } else { Refused::Unknown })
        }
        Ok(text) => Ok(text.to_owned()),
        Err(_) if bytes.contains(&0) => Err(Refused::Unknown),
        Err(error) => Err(Refused::NotUtf8 { line: bytes[..error.valid_up_to()].iter().filter(|byte| **byte == b'\n').count() + 1 }),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_is_read_strictly_and_a_wrong_one_names_its_line() {
        let rows = |bytes: &[u8]| match recognise("a.csv", bytes) {
            Ok(Kind::Sheets(sheets)) => {
                let rows = sheets.iter().flat_map(Sheet::tables).flat_map(|table| &table.rows);
                Ok(rows.map(|row| row.cells[0].text.clone()).collect::<Vec<_>>())
            }
            Ok(_) => panic!("a table"),
            Err(refused) => Err(refused),
        };
        let wide: Vec<u8> = b"\xff\xfe".iter().copied().chain("ŵ;b\n".encode_utf16().flat_map(u16::to_le_bytes)).collect();
        assert_eq!(rows(&wide), Ok(vec!["ŵ".to_owned()]));
        let big: Vec<u8> = b"\xfe\xff".iter().copied().chain("ŵ;b\n".encode_utf16().flat_map(u16::to_be_bytes)).collect();
        assert_eq!(rows(&big), Ok(vec!["ŵ".to_owned()]));
        assert_eq!(rows(b"\xef\xbb\xbfa,b\n"), Ok(vec!["a".to_owned()]));
        assert_eq!(rows(b"a,b\nc\xe9,d\n"), Err(Refused::NotUtf8 { line: 2 }));
        assert_eq!(rows(b"\xff\xfea"), Err(Refused::NotUtf16));
        assert_eq!(rows(b"a\0,\0b\0"), Err(Refused::NotUtf16));
        assert_eq!(rows(b" \n"), Err(Refused::Empty));
    }

    #[test]
    fn files_are_known_by_their_content() {
        for (bytes, refused) in [
            (&b"%PDF-1.7"[..], Refused::Pdf),
            (b"{\\rtf1", Refused::WordFile),
            (b"\x89PNG\r\n", Refused::Picture),
            (b"PK\x03\x04....word/document.xml", Refused::WordFile),
            (b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet", Refused::OpenSpreadsheet),
            (b"PK\x03\x04....xl/workbook.bin", Refused::OldWorkbook),
            (b"PK\x03\x04....readme.txt", Refused::Archive),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 W\0o\0r\0k\0b\0o\0o\0k\0", Refused::OldWorkbook),
            (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0", Refused::Locked),
        ] {
            assert_eq!(recognise("table.xlsx", bytes), Err(refused));
        }
        assert_eq!(recognise("x", b"PK\x03\x04....xl/workbook.xml"), Err(Refused::BrokenWorkbook { part: "zip".into() }));
        assert_eq!(recognise("x", b" {\"format\": 1}"), Ok(Kind::Json(" {\"format\": 1}".into())));
    }
}
