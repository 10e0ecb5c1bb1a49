//! Takes JSON apart: which value stands where. It makes nothing of the values.
//!
//! In: a text. Out: pieces of it, or `None` where it is not JSON. serde_json says what is a value and where it ends, without reading it:
//! numbers stay as they are written, and a piece lies where the file has it. Why a text is refused is asked for later; those sentences
//! would be 8 KB more to fetch before the first question, so that texts are unescaped here.

use std::borrow::Cow;

use serde::de::IgnoredAny;

/// The one value that a text is, without the white space around it.
pub fn value(text: &str) -> Option<&str> {
    serde_json::from_str(text).ok().map(|IgnoredAny| text.trim_ascii())
}

/// The items of a list.
pub fn items(list: &str) -> Option<Vec<&str>> {
    let mut items = Vec::new();
    parts(list, ['[', ']'], &mut |rest| {
        let (item, rest) = first(rest)?;
        items.push(item);
        Some(rest)
    })?;
    Some(items)
}

/// The keys and values of an object, with those that stand there twice. A key that is no text stays as it is written.
pub fn pairs(object: &str) -> Option<Vec<(Cow<'_, str>, &str)>> {
    let mut pairs = Vec::new();
    parts(object, ['{', '}'], &mut |rest| {
        let (key, rest) = first(rest)?;
        let (value, rest) = first(rest.trim_ascii_start().strip_prefix(':')?)?;
        pairs.push((text(key).unwrap_or(Cow::Borrowed(key)), value));
        Some(rest)
    })?;
    Some(pairs)
}

/// The text between quotation marks, unescaped; `None` for half of a pair of surrogates.
pub fn text(quoted: &str) -> Option<Cow<'_, str>> {
    let mut rest = quoted.get(1..quoted.len() - 1)?;
    // By its byte: to look for a letter, a whole algorithm for texts would be compiled.
    if !rest.as_bytes().contains(&b'\\') {
        return Some(Cow::Borrowed(rest));
    }
    let mut text = String::with_capacity(rest.len());
    while let Some((before, escaped)) = rest.split_once('\\') {
        text.push_str(before);
        let (letter, mut after) = (escaped.chars().next()?, escaped.get(1..)?);
        text.push(match letter {
            'b' => '\u{8}',
            'f' => '\u{c}',
            'n' => '\n',
            'r' => '\r',
            't' => '\t',
            'u' => {
                let unit = |digits: &str| u32::from_str_radix(digits.get(..4)?, 16).ok();
                let mut code = unit(after)?;
                after = &after[4..];
                if (0xd800..0xdc00).contains(&code) {
                    let low = after.strip_prefix("\\u").and_then(unit)?.checked_sub(0xdc00).filter(|low| *low < 0x400)?;
                    code = 0x10000 + ((code - 0xd800) << 10) + low;
                    after = &after[6..];
                }
                char::from_u32(code)?
            }
            itself => itself,
        });
        rest = after;
    }
    text.push_str(rest);
    Some(Cow::Owned(text))
}

/// Calls `part` at the beginning of each part of a list or object, which returns what follows the part.
fn parts<'t>(text: &'t str, [open, close]: [char; 2], part: &mut dyn FnMut(&'t str) -> Option<&'t str>) -> Option<()> {
    let mut rest = text.strip_prefix(open)?.strip_suffix(close)?.trim_ascii();
    while !rest.is_empty() {
        let after = part(rest)?.trim_ascii_start();
        rest = if after.is_empty() { after } else { after.strip_prefix(',')? };
    }
    Some(())
}

/// The first value of a text, and what follows it.
fn first(text: &str) -> Option<(&str, &str)> {
    let mut values = serde_json::Deserializer::from_str(text).into_iter();
    let IgnoredAny = values.next()?.ok()?;
    let (value, rest) = text.split_at(values.byte_offset());
    Some((value.trim_ascii_start(), rest))
}

#[cfg(test)]
mod tests {
    use super::*;
    use serde_json::Value;
    use serde_json::value::RawValue;

    /// The value put together again from its pieces, as serde_json would have it.
    fn rebuilt(raw: &str) -> Option<Value> {
        Some(match raw.as_bytes().first()? {
            b'{' => {
                let pairs = pairs(raw)?.into_iter().map(|(key, value)| Some((key.into_owned(), rebuilt(value)?)));
                Value::Object(pairs.collect::<Option<_>>()?)
            }
            b'[' => Value::Array(items(raw)?.into_iter().map(rebuilt).collect::<Option<_>>()?),
            b'"' => Value::String(text(raw)?.into_owned()),
            _ => serde_json::from_str(raw).ok()?,
        })
    }

    #[track_caller]
    fn compare(text: &str) {
        let theirs = serde_json::from_str::<&RawValue>(text).ok().map(RawValue::get);
        assert_eq!(value(text), theirs, "{text}");
        // A list or object is read further, a half of a pair of surrogates is not.
        let whole: Option<Value> = serde_json::from_str(text).ok();
        if let Some(whole) = whole {
            assert_eq!(value(text).and_then(rebuilt), Some(whole), "{text}");
        }
    }

    #[test]
    fn what_serde_json_accepts_is_accepted_and_nothing_else() {
        let sound = r#" {"a": [1, -0, 2.50, 1e5, -1.5E-3, [], {}, [[{"b": null}]]], "\u0063\n\"\\\/": "é😀 \ud83d\ude00 \u00e9", "d": true,"e":false} "#;
        let odd = [
            "",
            " ",
            "[",
            "]",
            "{",
            "}",
            "[1,]",
            "[,1]",
            "{\"a\"}",
            "{\"a\":}",
            "{\"a\":1,}",
            "{a:1}",
            "{1:1}",
            "01",
            "-",
            "1.",
            ".5",
            "1e",
            "+1",
            "1 2",
            "nul",
            "nulll",
            "truefalse",
            "\"",
            "\"\\\"",
            "\"\\x\"",
            "\"\\u12g4\"",
            "\"\\ud800\"",
            "\"\\ud800\\u0041\"",
            "\"\\udc00\"",
            "\"\t\"",
            "[1 2]",
            "{\"a\":1 \"b\":2}",
            "[[]",
            "[]]",
            "{]",
            "[}",
            "\u{feff}1",
            "\u{a0}1",
            "é",
        ];
        [sound].into_iter().chain(odd).for_each(compare);
        // Each letter left out, doubled, or replaced by one that JSON knows.
        for (at, letter) in sound.char_indices() {
            let (before, after) = (&sound[..at], &sound[at + letter.len_utf8()..]);
            compare(&[before, after].concat());
            compare(before);
            for other in "{}[],:\"\\0-.eu \ntn".chars().chain([letter]) {
                compare(&format!("{before}{other}{letter}{after}"));
                compare(&format!("{before}{other}{after}"));
            }
        }
    }

    #[test]
    fn pieces_are_as_the_file_has_them() {
        assert_eq!(items(" [ 1.50 , [\"a\" ] , {} ]".trim()), Some(vec!["1.50", "[\"a\" ]", "{}"]));
        assert_eq!(pairs(r#"{"a" : 1, "\u0061":2}"#), Some(vec![("a".into(), "1"), ("a".into(), "2")]));
        assert_eq!((items("[ ]"), pairs("{ }")), (Some(vec![]), Some(vec![])));
        for other in ["5", "12", "\"ab\"", "true"] {
            assert_eq!((items(other), pairs(other)), (None, None), "{other}");
        }
        assert_eq!((items("{\"a\": 1}"), pairs("[1]")), (None, None));
    }

    #[test]
    fn depth_is_no_danger() {
        let deep = "[".repeat(1_000_000) + &"]".repeat(1_000_000);
        assert_eq!(value(&deep), Some(deep.as_str()));
        assert_eq!(value(&deep[1..]), None);
    }
}
