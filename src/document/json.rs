//! Takes JSON apart: which value stands where. It makes nothing of the values.
//!
//! In: a text. Out: pieces of it, or `None` where it is not JSON. What serde_json accepts is accepted, and nothing else; the tests
//! compare the two. In the widget serde_json itself would be 11 KB more to fetch before the first question: its lists and objects bring
//! the reading and the writing of floating-point numbers with them, of which nothing here may make any. It says why a text is refused
//! only where somebody asks.

use std::borrow::Cow;

/// The one value that a text is, without the white space around it.
pub fn value(text: &str) -> Option<&str> {
    let mut cursor = Cursor { text, at: 0 };
    let value = cursor.value()?;
    cursor.space();
    (cursor.at == text.len()).then_some(value)
}

/// The items of a list.
pub fn items(list: &str) -> Option<Vec<&str>> {
    let mut items = Vec::new();
    parts(list, &mut |cursor| {
        items.push(cursor.value()?);
        Some(())
    })?;
    Some(items)
}

/// The keys and values of an object. A key that is no text stays as it is written.
pub fn pairs(object: &str) -> Option<Vec<(Cow<'_, str>, &str)>> {
    let mut pairs = Vec::new();
    parts(object, &mut |cursor| {
        let key = cursor.key()?;
        pairs.push((text(key).unwrap_or(Cow::Borrowed(key)), cursor.value()?));
        Some(())
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

/// Calls `part` at the beginning of each part of a list or object.
fn parts<'t>(text: &'t str, part: &mut dyn FnMut(&mut Cursor<'t>) -> Option<()>) -> Option<()> {
    let mut cursor = Cursor { text, at: 1 };
    cursor.space();
    if cursor.at + 1 == text.len() {
        return Some(());
    }
    loop {
        part(&mut cursor)?;
        cursor.space();
        if cursor.take()? != b',' {
            return Some(());
        }
        cursor.space();
    }
}

/// A place in a text.
struct Cursor<'t> {
    text: &'t str,
    at: usize,
}

impl<'t> Cursor<'t> {
    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn take(&mut self) -> Option<u8> {
        let byte = self.peek()?;
        self.at += 1;
        Some(byte)
    }

    fn space(&mut self) {
        while let Some(b' ' | b'\n' | b'\t' | b'\r') = self.peek() {
            self.at += 1;
        }
    }

    /// Goes over a value, however deep, without calling itself.
    fn value(&mut self) -> Option<&'t str> {
        self.space();
        let start = self.at;
        // The closing brackets that are waited for.
        let mut open = Vec::new();
        loop {
            match self.peek()? {
                bracket @ (b'{' | b'[') => {
                    self.at += 1;
                    self.space();
                    let closing = bracket + 2;
                    if self.peek()? != closing {
                        open.push(closing);
                        self.begin(closing)?;
                        continue;
                    }
                    self.at += 1;
                }
                b'"' => {
                    self.quoted()?;
                }
                b't' => self.word("true")?,
                b'f' => self.word("false")?,
                b'n' => self.word("null")?,
                _ => self.number()?,
            }
            // What is ended by this value, and whether another follows.
            loop {
                let Some(closing) = open.last().copied() else { return self.text.get(start..self.at) };
                self.space();
                match self.take()? {
                    b',' => {
                        self.space();
                        self.begin(closing)?;
                        break;
                    }
                    byte if byte == closing => open.truncate(open.len() - 1),
                    _ => return None,
                }
            }
        }
    }

    /// Goes to where the next value in a list or object begins.
    fn begin(&mut self, closing: u8) -> Option<()> {
        if closing == b'}' {
            self.key()?;
        }
        self.space();
        Some(())
    }

    /// Goes over a key and its colon.
    fn key(&mut self) -> Option<&'t str> {
        let key = self.quoted()?;
        self.space();
        (self.take()? == b':').then_some(key)
    }

    fn quoted(&mut self) -> Option<&'t str> {
        let start = self.at;
        if self.take()? != b'"' {
            return None;
        }
        loop {
            match self.take()? {
                b'"' => return self.text.get(start..self.at),
                b'\\' => match self.take()? {
                    b'u' => {
                        for _ in 0..4 {
                            self.take().filter(u8::is_ascii_hexdigit)?;
                        }
                    }
                    b'"' | b'\\' | b'/' | b'b' | b'f' | b'n' | b'r' | b't' => {}
                    _ => return None,
                },
                0..0x20 => return None,
                _ => {}
            }
        }
    }

    fn word(&mut self, word: &str) -> Option<()> {
        self.at += word.len();
        self.text.get(self.at - word.len()..self.at).filter(|found| *found == word).map(|_| ())
    }

    fn number(&mut self) -> Option<()> {
        if self.peek() == Some(b'-') {
            self.at += 1;
        }
        match self.peek()? {
            b'0' => self.at += 1,
            _ => self.digits()?,
        }
        if self.peek() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.peek() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.peek() {
                self.at += 1;
            }
            self.digits()?;
        }
        Some(())
    }

    fn digits(&mut self) -> Option<()> {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        (self.at > start).then_some(())
    }
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
    fn depth_is_no_danger() {
        let deep = "[".repeat(1_000_000) + &"]".repeat(1_000_000);
        assert_eq!(value(&deep), Some(deep.as_str()));
        assert_eq!(value(&deep[1..]), None);
    }
}
