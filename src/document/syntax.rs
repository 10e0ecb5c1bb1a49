//! Why a text is not JSON, where that can be told from what stands at the place.
//!
//! In: the text and the place at which reading stopped. Out: the reason, the place where it should be mended, and what to do. It
//! knows nothing of what the document should hold.

use crate::problem::{Advice, Fact};

/// A place (line and column, from 1) and what to do there.
pub fn mend(text: &str, why: &str, line: usize, column: usize) -> (usize, usize, Advice) {
    let start = text.split_inclusive('\n').take(line.saturating_sub(1)).map(str::len).sum::<usize>();
    let mut at = (start + column.saturating_sub(1)).min(text.len());
    while !text.is_char_boundary(at) {
        at -= 1;
    }
    let before = text[..at].trim_end();
    let word_start = text[..at].trim_end_matches(|c: char| c.is_ascii_alphabetic()).len();
    let word = &text[word_start..];
    let rest = &text[at..];
    let here = |hint| (line, column, hint);
    let Some(found) = rest.chars().next().filter(|_| !why.starts_with("EOF")) else {
        return here(Advice::FileEndsEarly);
    };
    if why.contains("control character") {
        return here(Advice::TextEndsOnLine);
    }
    match found {
        '/' | '#' => return here(Advice::NoComments),
        '“' | '”' | '„' | '‘' | '’' | '«' | '»' => {
            return here(Advice::TypographicQuotes);
        }
        '\'' => return here(Advice::SingleQuotes),
        '}' | ']' if before.ends_with(',') => return here(Advice::CommaBeforeBracket),
        _ => {}
    }
    let starts = |words: &[&str]| words.iter().any(|one| word.starts_with(one));
    if starts(&["True", "TRUE", "False", "FALSE"]) {
        return here(Advice::TruthInSmallLetters);
    }
    if starts(&["None", "NULL", "Null", "undefined", "NaN", "nil"]) {
        return here(Advice::NoSuchValue);
    }
    let after_digit = before.strip_suffix(',').is_some_and(|text| text.ends_with(|c: char| c.is_ascii_digit()));
    if found.is_ascii_digit() && after_digit && text[..at].ends_with(',') {
        return here(Advice::PointNotComma);
    }
    if why.starts_with("key must be a string") && found.is_ascii_alphabetic() {
        return here(Advice::NamesInQuotes);
    }
    if why.starts_with("expected `,`") && (matches!(found, '"' | '{' | '[' | '-') || found.is_ascii_alphanumeric()) {
        // What was read so far is whole; the comma belongs at its end, often on the line before.
        let lines = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before.len() - before.rfind('\n').map_or(0, |end| end + 1) + 1;
        return (lines, column, Advice::CommaMissing);
    }
    here(Advice::MostOftenAComma)
}

/// Why a text is not JSON, by what serde_json says of it.
pub fn reason(said: &str) -> Fact {
    let why = said.rfind(" at line ").map_or(said, |end| &said[..end]);
    match why {
        "EOF while parsing a list" => Fact::EndsInList,
        "EOF while parsing an object" => Fact::EndsInObject,
        "EOF while parsing a string" => Fact::EndsInText,
        "EOF while parsing a value" => Fact::EndsInValue,
        "expected `:`" => Fact::ExpectedColon,
        "expected `,` or `]`" => Fact::ExpectedCommaInList,
        "expected `,` or `}`" => Fact::ExpectedCommaInObject,
        "expected ident" => Fact::ExpectedWord,
        "expected value" => Fact::ExpectedValue,
        "invalid escape" => Fact::WrongEscape,
        "invalid number" => Fact::WrongDigits,
        "number out of range" => Fact::DigitsOutOfRange,
        "invalid unicode code point" => Fact::WrongCodePoint,
        "control character (\\u0000-\\u001F) found while parsing a string" => Fact::ControlInText,
        "key must be a string" => Fact::KeyNoText,
        "lone leading surrogate in hex escape" => Fact::LoneSurrogate,
        "trailing comma" => Fact::TrailingComma,
        "trailing characters" => Fact::TrailingCharacters,
        "unexpected end of hex escape" => Fact::UnexpectedHexEnd,
        "recursion limit exceeded" => Fact::NestedTooDeep,
        other => Fact::OtherSyntax { why: other.to_owned() },
    }
}
