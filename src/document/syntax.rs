//! Why a text is not JSON, where that can be told from what stands at the place.
//!
//! In: the text and the place at which reading stopped. Out: the place where it should be mended, and what to do. It
//! knows nothing of what the document should hold.

/// What to do where the cause cannot be told.
const ANY: &str = "most often a comma or a quotation mark is missing just before this place, or a comma stands before a closing bracket";

/// A place (line and column, from 1) and what to do there.
pub fn mend(text: &str, why: &str, line: usize, column: usize) -> (usize, usize, &'static str) {
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
        return here("the file ends too early: a closing bracket or quotation mark is missing, or the file was cut off");
    };
    if why.contains("control character") {
        return here("a text ends on the line it begins on: a quotation mark is missing at its end, or write `\\n` for a new line");
    }
    match found {
        '/' | '#' => return here("JSON has no comments: take it out"),
        '“' | '”' | '„' | '‘' | '’' | '«' | '»' => {
            return here("typographic quotation marks, as word processors make them: write the plain `\"` and edit in a plain text editor");
        }
        '\'' => return here("single quotation marks: write the double `\"`"),
        '}' | ']' if before.ends_with(',') => return here("a comma stands before the closing bracket: take it out"),
        _ => {}
    }
    let starts = |words: &[&str]| words.iter().any(|one| word.starts_with(one));
    if starts(&["True", "TRUE", "False", "FALSE"]) {
        return here("`true` and `false` are written in small letters");
    }
    if starts(&["None", "NULL", "Null", "undefined", "NaN", "nil"]) {
        return here("there is no such value: leave the field out");
    }
    let after_digit = before.strip_suffix(',').is_some_and(|text| text.ends_with(|c: char| c.is_ascii_digit()));
    if found.is_ascii_digit() && after_digit && text[..at].ends_with(',') {
        return here("a decimal comma: write 3.5 with a point");
    }
    if why.starts_with("key must be a string") && found.is_ascii_alphabetic() {
        return here("the names of fields stand in quotation marks");
    }
    if why.starts_with("expected `,`") && (matches!(found, '"' | '{' | '[' | '-') || found.is_ascii_alphanumeric()) {
        // What was read so far is whole; the comma belongs at its end, often on the line before.
        let lines = before.bytes().filter(|byte| *byte == b'\n').count() + 1;
        let column = before.len() - before.rfind('\n').map_or(0, |end| end + 1) + 1;
        return (lines, column, "a comma is missing here");
    }
    here(ANY)
}
