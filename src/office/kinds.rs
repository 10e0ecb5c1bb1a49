//! What a file is, by what it holds.
//!
//! In: the name and the content of a file. Out: its kind. Nothing is judged here.

use crate::document::why_not_json;
use crate::problem::Fault;

/// The field by which a collection is known; its value is the format number.
pub const MARK: &str = "fidelity_collection";

/// What a file is.
pub enum Kind {
    /// Saved answers, or an HTML report that carries them.
    Result,
    /// A rubric.
    Rubric,
    /// Local rules.
    Overlay,
    /// A list of sites as text.
    Register,
    /// All that an office has held.
    Collection,
    /// JSON that cannot be read, and why.
    Broken(Box<Fault>),
    /// Nothing that is asked for.
    Other,
}

/// What a file is, by what it holds.
pub fn kind(name: &str, text: &str) -> Kind {
    let start = text.trim_start();
    if start.starts_with('{') {
        let json: serde_json::Value = match serde_json::from_str(text) {
            Ok(json) => json,
            Err(_) => return Kind::Broken(Box::new(why_not_json(text))),
        };
        return match &json {
            json if json.get(MARK).is_some() => Kind::Collection,
            json if json["overlay"].is_string() => Kind::Overlay,
            json if json["rubric"].is_object() => Kind::Result,
            // What is wrong with a rubric is told by the reading of it.
            json if ["elements", "domains"].iter().any(|list| json[*list].is_array()) => Kind::Rubric,
            _ => Kind::Other,
        };
    }
    let lower = name.to_lowercase();
    match [".csv", ".tsv", ".txt"].iter().any(|ending| lower.ends_with(ending)) && !start.is_empty() {
        true => Kind::Register,
        false => Kind::Other,
    }
}

/// True for a workbook, a document or an archive, of today or of old: what is in it has to be unpacked first.
pub fn is_packed(bytes: &[u8]) -> bool {
    [&b"PK\x03\x04"[..], b"\xd0\xcf\x11\xe0"].iter().any(|start| bytes.starts_with(start))
}
