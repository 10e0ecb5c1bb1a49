//! Bytes of a file -> text, strictly: no letter is ever replaced by a mark without a word.
//!
//! In: the bytes as they lie on the disk or come over the network. Out: the text without its mark, or a [`Fault`] that names the cause
//! and the cure. UTF-8 is read, and UTF-16 where its mark says so, as Windows PowerShell writes it with `>`.

use crate::problem::{Advice, Fact, Fault};
use std::borrow::Cow;

/// The text of a file.
///
/// # Errors
/// What is wrong with the bytes: another encoding, another kind of file, or one that was cut.
pub fn decode(bytes: &[u8]) -> Result<String, Fault> {
    match bytes {
        [0xff, 0xfe, 0, 0, ..] | [0, 0, 0xfe, 0xff, ..] => Err(in_another(Fact::LooksLikeUtf32)),
        [0xff, 0xfe, rest @ ..] => utf_16(rest, u16::from_le_bytes),
        [0xfe, 0xff, rest @ ..] => utf_16(rest, u16::from_be_bytes),
        [0xef, 0xbb, 0xbf, rest @ ..] => utf_8(rest),
        _ => match kind_of_file(bytes) {
            Some(why) => Err(Fault::WrongEncoding { why, hint: Some(Advice::ChooseJsonFile) }),
            None => utf_8(bytes),
        },
    }
}

/// What stands before bytes that JavaScript could not decode: each of them is a character then. No sound text begins with it.
const UNDECODED: char = '\u{ffff}';

/// A text that JavaScript has decoded, or the bytes that it could not (`src/web/element/load.js`).
///
/// # Errors
/// As [`decode`].
pub fn decoded(given: &str) -> Result<Cow<'_, str>, Fault> {
    let Some(bytes) = given.strip_prefix(UNDECODED) else { return Ok(Cow::Borrowed(given)) };
    let bytes: Vec<u8> = bytes.chars().map(|byte| u8::try_from(byte).unwrap_or_default()).collect();
    decode(&bytes).map(Cow::Owned)
}

fn utf_8(bytes: &[u8]) -> Result<String, Fault> {
    // Letters of ASCII in UTF-16 are sound UTF-8, with a NUL beside each.
    if matches!(bytes, [0, letter, ..] | [letter, 0, ..] if *letter != 0) {
        return Err(in_another(Fact::UnmarkedUtf16));
    }
    match std::str::from_utf8(bytes) {
        Ok(text) => Ok(text.to_owned()),
        Err(error) => Err(not_utf_8(bytes, error.valid_up_to(), error.error_len().is_none())),
    }
}

fn utf_16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Result<String, Fault> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let text: Result<String, _> = char::decode_utf16(pairs.iter().map(|pair| unit(*pair))).collect();
    match text {
        Ok(text) if rest.is_empty() => Ok(text),
        Ok(_) => Err(cut("UTF-16")),
        Err(_) => Err(Fault::WrongEncoding { why: Fact::Utf16Half, hint: Some(Advice::SaveAnew) }),
    }
}

/// Why bytes are not UTF-8. `at` is the first that is not; `ends` says that only the rest of a character is missing there.
fn not_utf_8(bytes: &[u8], at: usize, ends: bool) -> Fault {
    let before = &bytes[..at];
    if ends && bytes.len() - at < 4 && !before.is_ascii() {
        return cut("UTF-8");
    }
    let line = before.iter().filter(|byte| **byte == b'\n').count() + 1;
    let start = before.iter().rposition(|byte| *byte == b'\n').map_or(0, |end| end + 1);
    let column = String::from_utf8_lossy(&before[start..]).chars().count() + 1;
    let byte = bytes.get(at).copied().unwrap_or_default();
    let (line, column, byte_told) = (line.to_string(), column.to_string(), format!("{byte:02X}"));
    let why = match windows_1252(byte) {
        Some(letter) if before.is_ascii() && bytes.iter().all(|byte| byte.is_ascii() || windows_1252(*byte).is_some()) => {
            Fact::Windows1252 { line, column, byte: byte_told, letter: letter.to_string() }
        }
        _ => Fact::NotUtf8 { line, column, byte: byte_told },
    };
    Fault::WrongEncoding { why, hint: Some(Advice::SaveAsUtf8OrSheet) }
}

fn cut(encoding: &str) -> Fault {
    Fault::WrongEncoding { why: Fact::CutText { encoding: encoding.to_owned() }, hint: Some(Advice::GetItAgain) }
}

fn in_another(why: Fact) -> Fault {
    Fault::WrongEncoding { why, hint: Some(Advice::SaveAsUtf8) }
}

/// What else a file is that begins so.
fn kind_of_file(bytes: &[u8]) -> Option<Fact> {
    let kinds: [(&[u8], Fact); 7] = [
        (b"PK\x03\x04", Fact::ZipArchive),
        (b"\xd0\xcf\x11\xe0", Fact::OldOffice),
        (b"%PDF", Fact::Pdf),
        (b"\x1f\x8b", Fact::Gzip),
        (b"\x89PNG", Fact::Png),
        (b"\xff\xd8\xff", Fact::Jpeg),
        (b"{\\rtf", Fact::Rtf),
    ];
    kinds.into_iter().find(|(start, _)| bytes.starts_with(start)).map(|(_, kind)| kind)
}

/// The letter that a byte beyond ASCII stands for in Windows-1252, the old encoding of Western Europe; five bytes stand for none.
fn windows_1252(byte: u8) -> Option<char> {
    const FROM_80: [char; 32] = [
        '€', '\0', '‚', 'ƒ', '„', '…', '†', '‡', 'ˆ', '‰', 'Š', '‹', 'Œ', '\0', 'Ž', '\0', '\0', '‘', '’', '“', '”', '•', '–', '—', '˜',
        '™', 'š', '›', 'œ', '\0', 'ž', 'Ÿ',
    ];
    match byte {
        0x80..0xa0 => Some(FROM_80[usize::from(byte - 0x80)]).filter(|letter| *letter != '\0'),
        0xa0.. => Some(char::from(byte)),
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Problem;

    #[track_caller]
    fn refused(bytes: &[u8]) -> String {
        match decode(bytes) {
            Err(fault @ Fault::WrongEncoding { .. }) => format!("{fault} ({})", Problem::new("", fault.clone()).hint()),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn utf_8_and_marked_utf_16_are_read() {
        let text = "{\"team\": \"Siôn’s tîm 😀\"}\r\n";
        let units: Vec<u16> = text.encode_utf16().collect();
        let le: Vec<u8> = [0xff, 0xfe].into_iter().chain(units.iter().flat_map(|unit| unit.to_le_bytes())).collect();
        let be: Vec<u8> = [0xfe, 0xff].into_iter().chain(units.iter().flat_map(|unit| unit.to_be_bytes())).collect();
        let marked: Vec<u8> = [0xef, 0xbb, 0xbf].into_iter().chain(text.bytes()).collect();
        for bytes in [text.as_bytes(), &le, &be, &marked] {
            assert_eq!(decode(bytes).as_deref(), Ok(text));
        }
        assert_eq!(decode(b"").as_deref(), Ok(""));
        assert!(refused(&le[..le.len() - 1]).contains("UTF-16 text breaks off"));
        assert!(refused(&[0xff, 0xfe, 0x00, 0xd8, 0x20, 0x00]).contains("half of a character is missing"));
        assert!(refused(&le[2..]).contains("UTF-16 text without the mark"));
        assert!(refused(&be[2..]).contains("UTF-16 text without the mark"));
        assert!(refused(&[0xff, 0xfe, 0, 0, 0x7b, 0, 0, 0]).contains("UTF-32"));
    }

    #[test]
    fn what_is_not_utf_8_is_told_with_cause_place_and_cure() {
        let old = "{\n \"team\": \"Siôn’s\"}".chars().map(|c| match c {
            '’' => 0x92,
            c => c as u8,
        });
        let told = refused(&old.collect::<Vec<u8>>());
        assert!(told.contains("line 2, column 13") && told.contains("Windows-1252") && told.contains("F4 stands for `ô`"), "{told}");
        assert!(told.contains("save the file as UTF-8"), "{told}");
        // One foreign byte among letters that are UTF-8, and bytes that mean nothing in Windows-1252 either.
        let told = refused(b"{\"t\": \"\xc3\xb4 \xf4 \"}");
        assert!(told.contains("line 1, column 10") && told.contains("F4 is not UTF-8") && !told.contains("1252"), "{told}");
        assert!(!refused(b"{\"t\": \"\x81 \"}").contains("1252"));
        assert!(refused(&"{\"t\": \"ŵ😀".as_bytes()[..10]).contains("UTF-8 text breaks off"));
    }

    #[test]
    fn bytes_that_javascript_could_not_decode_are_told_like_those_of_a_file() {
        assert_eq!(decoded("{\"a\": \"ŵ\"}").as_deref(), Ok("{\"a\": \"ŵ\"}"));
        let bytes = b"{\"t\": \"\xf4\"}";
        let handed_over: String = std::iter::once(UNDECODED).chain(bytes.iter().map(|byte| char::from(*byte))).collect();
        assert_eq!(decoded(&handed_over).map(Cow::into_owned), decode(bytes));
        assert!(decoded(&handed_over).is_err());
    }

    #[test]
    fn other_kinds_of_file_are_named() {
        for (start, kind) in [("PK\u{3}\u{4}", "Word or Excel"), ("%PDF-1.7", "a PDF"), ("{\\rtf1", "RTF")] {
            let told = refused(start.as_bytes());
            assert!(told.contains(kind) && told.contains("not text") && told.contains(".json"), "{told}");
        }
    }

    #[test]
    fn whatever_is_read_is_what_was_written() {
        // Every two bytes: either refused, or the same again.
        for bytes in (0..=u16::MAX).map(u16::to_be_bytes) {
            match decode(&bytes) {
                Ok(text) => assert!(text.as_bytes() == bytes || text.is_empty(), "{bytes:?} as {text:?}"),
                Err(fault) => assert!(!fault.to_string().is_empty() && !Problem::new("", fault.clone()).hint().is_empty()),
            }
        }
    }
}
