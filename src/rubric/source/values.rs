//! The smallest parts of a rubric as written: texts, ids, words, links, pairs of numbers.
//!
//! In: JSON. Out: checked values, or problems of form. Which field they stand in is not known here.

use crate::document::{Kind, Node, Read, direction};
use crate::number::Exact;
use crate::problem::{Fact, Fault, Note, Noun};

/// A value of the owner's own: a text, a number, or `true` or `false`; kept as a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnValue(pub String);

/// Two numbers, the lower first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair(pub Exact, pub Exact);

/// Words that people read: one text, or one for each language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text {
    /// Where it stands.
    pub path: String,
    /// Language code and text; the code is empty for a text in the rubric's first language.
    pub by_language: Vec<(String, String)>,
}

/// A checked id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Id(pub String);

/// A number or a short word, as the name of an anchor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word(pub String);

/// The number of something in print, as written: 1.10 is not 1.1.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnNumber(pub String);

/// A checked link.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(pub String);

/// The checked address of a page that opens printed results: one to which the answers can be added behind a `#`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ResultLink(pub String);

/// A text that leaves the order of what is written around it alone.
fn words(node: &Node, problems: &mut impl Note) -> Option<String> {
    let text = node.text(problems)?;
    let turning = direction::turning(&text);
    if let Some(sign) = turning {
        problems.note(|| (node.path(), Fault::UnsafeText { found: Fact::TurningSign { sign: format!("{sign:?}") } }));
    }
    turning.is_none().then_some(text)
}

impl Read for Text {
    fn unread() -> Self {
        Text { path: String::new(), by_language: Vec::new() }
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        let path = node.place(problems);
        let mut by_language = Vec::new();
        match node.kind() {
            Kind::Text => by_language.push((String::new(), words(node, problems)?)),
            Kind::Object => {
                let mut sound = true;
                node.entries(Noun::Text, problems, &mut |language, value, problems| match words(value, problems) {
                    Some(text) if is_language(language) => by_language.push((language.to_owned(), text)),
                    Some(_) => {
                        problems.note(|| (value.path(), Fault::WrongLanguage { found: crate::document::shortened(language) }));
                        sound = false;
                    }
                    None => sound = false,
                })?;
                if !sound {
                    return None;
                }
            }
            _ => {
                node.expected(Noun::TextOrLanguages, problems);
                return None;
            }
        }
        if by_language.is_empty() || by_language.iter().any(|(_, text)| text.trim().is_empty()) {
            problems.note(|| (path, Fault::EmptyText {}));
            return None;
        }
        Some(Text { path, by_language })
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(book: &mut crate::document::schema::Book) -> serde_json::Value {
        book.named("Text", |_| {
            serde_json::json!({
                "description": "Words that people read: one text, or one for each language, such as {\"en\": \"...\", \"cy\": \"...\"}.",
                "anyOf": [
                    {"type": "string", "minLength": 1},
                    {"type": "object", "propertyNames": {"pattern": LANGUAGE}, "additionalProperties": {"type": "string", "minLength": 1}, "minProperties": 1}
                ]
            })
        })
    }
}

#[cfg(not(target_arch = "wasm32"))]
const LANGUAGE: &str = "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$";

/// True for `en`, `cy`, `pt-BR`.
pub fn is_language(code: &str) -> bool {
    let mut parts = code.split('-');
    let first = parts.next().unwrap_or_default();
    (2..=3).contains(&first.len())
        && first.bytes().all(|byte| byte.is_ascii_lowercase())
        && parts.all(|part| (2..=8).contains(&part.len()) && part.bytes().all(|byte| byte.is_ascii_alphanumeric()))
}

impl Read for Id {
    fn unread() -> Self {
        Id(String::new())
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        let id = node.text(problems)?;
        let edge = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
        let sound = id.len() <= 64
            && edge(id.as_bytes().first())
            && edge(id.as_bytes().last())
            && id.bytes().all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.'));
        if !sound {
            problems.note(|| (node.path(), Fault::WrongId { found: crate::document::shortened(&id) }));
            return None;
        }
        Some(Id(id))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut crate::document::schema::Book) -> serde_json::Value {
        serde_json::json!({"type": "string", "pattern": "^[A-Za-z0-9]([A-Za-z0-9._-]{0,62}[A-Za-z0-9])?$"})
    }
}

impl Read for Word {
    fn unread() -> Self {
        Word(String::new())
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        match node.kind() {
            Kind::Number => Some(Word(node.number(problems)?.to_string())),
            Kind::Text => {
                let word = node.text(problems)?;
                if word.is_empty() || word.chars().count() > 40 {
                    problems.note(|| (node.path(), Fault::TooLong { found: word.chars().count().to_string(), most: "40".into() }));
                    return None;
                }
                Some(Word(word))
            }
            _ => {
                node.expected(Noun::NumberOrWord, problems);
                None
            }
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut crate::document::schema::Book) -> serde_json::Value {
        serde_json::json!({"anyOf": [{"type": "number"}, {"type": "string", "minLength": 1, "maxLength": 40}]})
    }
}

impl Read for OwnNumber {
    fn unread() -> Self {
        OwnNumber(String::new())
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        match node.kind() {
            Kind::Number => Some(OwnNumber(node.raw().to_owned())),
            // A text is as short as a word that names an anchor.
            _ => Word::read(node, problems).map(|word| OwnNumber(word.0)),
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(book: &mut crate::document::schema::Book) -> serde_json::Value {
        Word::schema(book)
    }
}

impl Read for OwnValue {
    fn unread() -> Self {
        OwnValue(String::new())
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        match node.kind() {
            Kind::Text => words(node, problems).map(OwnValue),
            Kind::Number | Kind::Bool => Some(OwnValue(node.raw().to_owned())),
            _ => {
                node.expected(Noun::PlainValue, problems);
                None
            }
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut crate::document::schema::Book) -> serde_json::Value {
        serde_json::json!({"type": ["string", "number", "boolean"]})
    }
}

impl Read for Link {
    fn unread() -> Self {
        Link(String::new())
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        let link = node.text(problems)?;
        let scheme = link.split(['/', '?', '#']).next().unwrap_or_default().split_once(':').map(|(scheme, _)| scheme.to_ascii_lowercase());
        let sound = match scheme.as_deref() {
            Some("https" | "mailto" | "tel") => true,
            Some(_) => false,
            None => !link.starts_with("//") && !link.trim().is_empty(),
        };
        // Browsers read a backslash as a slash, so that `/\\host` would lead to another host; and what is not seen could stand for anything.
        let hidden = |c: char| {
            c.is_whitespace()
                || c.is_control()
                || c == '\\'
                || direction::is_directional(c)
                || matches!(c, '\u{ad}' | '\u{61c}' | '\u{feff}')
                || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2060}'..='\u{2064}')
        };
        if !sound || link.contains(hidden) {
            problems.note(|| (node.path(), Fault::WrongLink { found: crate::document::shortened(&link) }));
            return None;
        }
        Some(Link(link))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut crate::document::schema::Book) -> serde_json::Value {
        serde_json::json!({"type": "string", "pattern": r"^(?!//)(https:|mailto:|tel:|[^:/?#]*([/?#]|$))[^\\\s]*$"})
    }
}

impl Read for ResultLink {
    fn unread() -> Self {
        ResultLink(String::new())
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        let Link(link) = Link::read(node, problems)?;
        let host = link.strip_prefix("https://").and_then(|rest| rest.split(['/', '?']).next());
        // Answers belong to whoever gave them: they go over no open line, and to no mailbox.
        if host.is_none_or(str::is_empty) || link.contains('#') || link.len() > MOST_OF_RESULT_LINK {
            problems.note(|| (node.path(), Fault::WrongResultLink { found: crate::document::shortened(&link) }));
            return None;
        }
        Some(ResultLink(link))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut crate::document::schema::Book) -> serde_json::Value {
        serde_json::json!({"type": "string", "pattern": r"^https://[^/?#\\\s][^#\\\s]*$", "maxLength": MOST_OF_RESULT_LINK})
    }
}

/// The most bytes of a result link, so that a camera can still read its code on paper.
const MOST_OF_RESULT_LINK: usize = 200;

impl Read for Pair {
    fn unread() -> Self {
        Pair(Exact::zero(), Exact::zero())
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        let numbers: Vec<Exact> = Vec::read(node, problems)?;
        match <[Exact; 2]>::try_from(numbers) {
            Ok([low, high]) => Some(Pair(low, high)),
            Err(_) => {
                node.expected(Noun::TwoNumbers, problems);
                None
            }
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(book: &mut crate::document::schema::Book) -> serde_json::Value {
        serde_json::json!({"type": "array", "items": Exact::schema(book), "minItems": 2, "maxItems": 2})
    }
}
