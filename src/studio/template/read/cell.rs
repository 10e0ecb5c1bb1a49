//! What one cell of the template says: a number, a rule, yes or no, several ids, all anchors at once.
//!
//! In: the text of a cell. Out: values as the format takes them; what is none stays as it is, for the checker to name.

use crate::studio::amount::Amount;
use crate::studio::id::slug;
use crate::studio::json::Json;
use crate::studio::recognise::outline::Texts;
use crate::studio::recognise::{anchors, bounds, layout};
use crate::studio::template::plain;

/// `Group > Beginning` as the titles of two domains, one in the other, with their ids.
pub fn path_of(domain: &Texts, ids: &str) -> Vec<(Texts, String)> {
    let parts: Vec<Vec<String>> = domain
        .0
        .iter()
        .map(|text| text.replace('\n', " ").split(" > ").map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect())
        .collect();
    let ids: Vec<&str> = ids.split('>').map(str::trim).collect();
    let most = parts.iter().map(Vec::len).max().unwrap_or(0);
    let title = |at: usize| Texts(parts.iter().map(|parts| parts.get(at).cloned().unwrap_or_default()).collect());
    (0..most).map(|at| (title(at), ids.get(at).copied().unwrap_or_default().to_owned())).collect()
}

/// All anchors of one cell, with the words of the other languages.
pub fn split(cell: &Texts) -> Option<Vec<(Amount, Texts, Texts)>> {
    let main = anchors::split(cell.any())?;
    let others: Vec<Option<Vec<anchors::Part>>> = cell.0.iter().map(|text| anchors::split(text)).collect();
    let down = layout::falls(&main.iter().map(|part| part.worth).collect::<Vec<_>>());
    let count = main.len() as i128;
    let points = |at: usize, part: &anchors::Part| {
        part.points.unwrap_or_else(|| Amount::whole(if down { count - 1 - at as i128 } else { at as i128 }))
    };
    let texts = |at: usize, field: fn(&anchors::Part) -> &String| {
        let of =
            |parts: &Option<Vec<anchors::Part>>| parts.as_ref().and_then(|parts| parts.get(at)).map(field).cloned().unwrap_or_default();
        Texts(others.iter().map(of).collect())
    };
    Some(
        main.iter().enumerate().map(|(at, part)| (points(at, part), texts(at, |part| &part.label), texts(at, |part| &part.text))).collect(),
    )
}

/// The entries of a cell that names several.
pub fn members(text: &str) -> Vec<String> {
    text.split([',', ';', '\n']).map(|part| part.trim().to_owned()).filter(|part| !part.is_empty()).collect()
}

/// A number with a point in the place of a decimal comma, and without a percent sign.
pub fn decimal(text: &str) -> String {
    let text = text.trim().trim_end_matches('%').trim().replace('−', "-");
    if text.contains('.') { text } else { text.replace(',', ".") }
}

/// A number as the format takes it; anything else as it is, for the checker to name.
pub fn number(text: &str) -> Json {
    match Amount::parse(&decimal(text)) {
        Some(value) => Json::number(value),
        None => Json::text(text.trim()),
    }
}

/// A rule for a number: `<= 3`, `6-12`, `at least 80 %`.
pub fn rule(text: &str) -> Option<Json> {
    let [range] = &bounds::read(text)?[..] else { return None };
    let value = |ends: &[Amount]| match ends {
        [end] => Json::number(*end),
        ends => Json::List(ends.iter().map(|end| Json::number(*end)).collect()),
    };
    Some(Json::Object(bounds::bounds(range.low, range.high).into_iter().map(|(name, ends)| (name.to_owned(), value(&ends))).collect()))
}

/// Yes or no; nothing where the cell is empty; anything else as it is, for the checker to name.
pub fn yes(text: &str) -> Json {
    match plain(text).as_str() {
        "" if text.trim().is_empty() => Json::Null,
        "yes" | "y" | "true" | "1" | "x" | "ie" | "ja" | "oui" | "si" | "wahr" => Json::Bool(true),
        "no" | "n" | "false" | "0" | "na" | "nage" | "nein" | "non" | "falsch" | "" if text.trim() != "✓" => Json::Bool(false),
        "" => Json::Bool(true),
        _ => Json::text(text),
    }
}

/// A word of the format as people write it: `Leave out` is `leave-out`. An id stays as it is.
pub fn slug_of(text: &str) -> String {
    let sound = !text.is_empty()
        && text.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_' | b'.'));
    if sound { text.to_owned() } else { slug(text) }
}
