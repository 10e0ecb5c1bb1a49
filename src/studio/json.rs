//! A JSON value whose keys keep their order and whose numbers keep their spelling.
//!
//! In: JSON text that has been found sound, or values put together here. Out: text again, laid out for people to read.
//! It does not know what a document means.

use crate::document::{Kind, Node, Read, open};
use crate::problem::{Note, Refusal};
use crate::studio::amount::Amount;

/// A JSON value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `null`.
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number as it is spelled.
    Number(String),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// An object, in its order.
    Object(Vec<(String, Json)>),
}

/// How wide a line may be before a list or object is broken.
const WIDE: usize = 140;

impl Json {
    /// The value of a JSON text, or `None` if it is not one that the crate reads.
    pub fn parse(text: &str) -> Option<Json> {
        let mut refusal = Refusal::default();
        open(text, &mut refusal)?;
        let whole: Whole = crate::document::read(text, &mut refusal)?;
        (!refusal.refuse()).then_some(whole.0)
    }

    /// A text.
    pub fn text(text: impl Into<String>) -> Json {
        Json::Text(text.into())
    }

    /// A number.
    pub fn number(number: Amount) -> Json {
        Json::Number(number.to_string())
    }

    /// An object.
    pub fn object<const N: usize>(fields: [(&str, Json); N]) -> Json {
        Json::Object(fields.into_iter().map(|(key, value)| (key.to_owned(), value)).collect())
    }

    /// The value of a field.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(fields) => fields.iter().find(|(known, _)| known == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The value of a field, to be changed.
    pub fn field(&mut self, key: &str) -> Option<&mut Json> {
        match self {
            Json::Object(fields) => fields.iter_mut().find(|(known, _)| known == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// Gives an object a field, in place of one of the same name.
    pub fn set(&mut self, key: &str, value: Json) {
        if let Json::Object(fields) = self {
            match fields.iter_mut().find(|(known, _)| known == key) {
                Some((_, place)) => *place = value,
                None => fields.push((key.to_owned(), value)),
            }
        }
    }

    /// Takes a field out of an object.
    pub fn take(&mut self, key: &str) -> Option<Json> {
        let Json::Object(fields) = self else { return None };
        let at = fields.iter().position(|(known, _)| known == key)?;
        Some(fields.remove(at).1)
    }

    /// The fields of an object; none of anything else.
    pub fn fields(&self) -> &[(String, Json)] {
        match self {
            Json::Object(fields) => fields,
            _ => &[],
        }
    }

    /// The items of a list; none of anything else.
    pub fn items(&self) -> &[Json] {
        match self {
            Json::List(items) => items,
            _ => &[],
        }
    }

    /// The text, if this is one.
    pub fn as_text(&self) -> Option<&str> {
        match self {
            Json::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text of the value on one line.
    pub fn compact(&self) -> String {
        let mut out = String::new();
        self.write_compact(&mut out);
        out
    }

    /// The text of the value, laid out for people, with a line end.
    pub fn pretty(&self) -> String {
        let mut out = String::new();
        self.write(&mut out, 0, 0);
        out.push('\n');
        out
    }

    /// The text of the value, laid out for people, as it stands so many steps in; without the blanks of its first line.
    pub fn laid_out(&self, steps: usize) -> String {
        let mut out = String::new();
        self.write(&mut out, steps * 2, 0);
        out
    }

    /// How many lists and objects stand inside each other.
    fn depth(&self) -> usize {
        let inner = match self {
            Json::List(items) => items.iter().map(Json::depth).max(),
            Json::Object(fields) => fields.iter().map(|(_, value)| value.depth()).max(),
            _ => return 0,
        };
        inner.unwrap_or(0) + 1
    }

    fn write(&self, out: &mut String, indent: usize, used: usize) {
        let short = self.depth() <= 2
            && !self.fields().iter().any(|(_, value)| matches!(value, Json::List(items) if items.iter().any(|item| item.depth() > 0)));
        if self.depth() == 0 || short {
            let line = self.compact();
            if self.depth() == 0 || indent + used + line.chars().count() <= WIDE {
                out.push_str(&line);
                return;
            }
        }
        let inner = "  ".repeat(indent / 2 + 1);
        let (open, close) = if matches!(self, Json::List(_)) { ('[', ']') } else { ('{', '}') };
        out.push(open);
        for (at, item) in self.items().iter().enumerate() {
            out.push_str(if at > 0 { ",\n" } else { "\n" });
            out.push_str(&inner);
            item.write(out, indent + 2, 1);
        }
        for (at, (key, value)) in self.fields().iter().enumerate() {
            out.push_str(if at > 0 { ",\n" } else { "\n" });
            out.push_str(&inner);
            let key = quoted(key);
            out.push_str(&key);
            out.push_str(": ");
            value.write(out, indent + 2, key.chars().count() + 3);
        }
        out.push('\n');
        out.push_str(&"  ".repeat(indent / 2));
        out.push(close);
    }

    fn write_compact(&self, out: &mut String) {
        match self {
            Json::Null => out.push_str("null"),
            Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
            Json::Number(text) => out.push_str(text),
            Json::Text(text) => out.push_str(&quoted(text)),
            Json::List(items) => {
                out.push('[');
                for (at, item) in items.iter().enumerate() {
                    out.push_str(if at > 0 { ", " } else { "" });
                    item.write_compact(out);
                }
                out.push(']');
            }
            Json::Object(fields) => {
                out.push('{');
                for (at, (key, value)) in fields.iter().enumerate() {
                    out.push_str(if at > 0 { ", " } else { "" });
                    out.push_str(&quoted(key));
                    out.push_str(": ");
                    value.write_compact(out);
                }
                out.push('}');
            }
        }
    }
}

/// A text in quotation marks.
fn quoted(text: &str) -> String {
    // Every text can be written as JSON.
    serde_json::to_string(text).unwrap_or_default()
}

/// A document of any shape.
struct Whole(Json);

impl Read for Whole {
    fn unread() -> Self {
        Whole(Json::Null)
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        let value = match node.kind() {
            Kind::Null => Json::Null,
            Kind::Bool => Json::Bool(node.raw() == "true"),
            Kind::Number => Json::Number(node.raw().to_owned()),
            Kind::Text => Json::Text(serde_json::from_str(node.raw()).ok()?),
            Kind::List => {
                let mut items = Vec::new();
                node.list(crate::problem::Noun::List, problems, &mut |item, _, problems| items.extend(Whole::read(item, problems)))?;
                Json::List(items.into_iter().map(|whole| whole.0).collect())
            }
            Kind::Object => {
                let mut fields = Vec::new();
                node.entries(crate::problem::Noun::Object, problems, &mut |key, value, problems| {
                    fields.extend(Whole::read(value, problems).map(|whole| (key.to_owned(), whole.0)));
                })?;
                Json::Object(fields)
            }
        };
        Some(Whole(value))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut crate::document::schema::Book) -> serde_json::Value {
        serde_json::Value::Bool(true)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn order_and_spelling_stay() {
        let text = r#"{"b": 2.50, "a": [1, -0, "x\n\u0041"], "c": {}, "d": [], "e": null, "f": true}"#;
        let value = Json::parse(text).expect("JSON");
        assert_eq!(value.compact(), r#"{"b": 2.50, "a": [1, -0, "x\nA"], "c": {}, "d": [], "e": null, "f": true}"#);
        assert_eq!(Json::parse(&value.pretty()), Some(value));
        assert_eq!(Json::parse("{"), None);
    }
}
