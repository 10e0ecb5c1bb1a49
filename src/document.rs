//! Reads a JSON document into typed records, strictly, and remembers where everything stands.
//!
//! In: JSON text. Out: records declared with [`record!`] and [`choice!`], or every [`Problem`] of form: wrong
//! types, unknown and missing fields, doubled keys, texts and lists beyond their limits. Meaning is not judged
//! here. The same declarations give the JSON Schema, so that what is published is what is read.
//!
//! Each value is kept as the text that stands in the file (`json`), which gives exact numbers and places.

mod declare;
pub mod direction;
pub mod encoding;
pub mod json;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
pub(crate) mod site;
mod slips;
mod syntax;

use crate::number::{Exact, NotANumber};
use crate::order::{self, Index};
use crate::problem::{Advice, Fact, Fault, Note, Noun, Problem, Refusal};
pub(crate) use declare::{choice, record};
use serde_json::value::RawValue;
pub use site::shortened;
use std::borrow::Cow;
use std::collections::BTreeSet;
use std::ops::Deref;

/// The largest document that is read, in bytes.
pub const MOST_BYTES: usize = 16 * 1024 * 1024;
/// The longest text, in characters.
pub const MOST_TEXT: usize = 20_000;
/// The longest list.
pub const MOST_ITEMS: usize = 10_000;
/// The deepest nesting of one document.
pub const MOST_DEPTH: usize = 64;
/// The most names that a hint lists; of more, the likely ones are told.
pub const MOST_LISTED: usize = 10;

/// Reads a whole document as one record.
pub fn read<T: Read>(text: &str, problems: &mut impl Note) -> Option<T> {
    let raw = open(text, problems)?;
    T::read(&Node { raw, path: Path::Root }, problems)
}

/// Refuses a document whose format number is above the newest that is understood. A missing or odd number is left
/// to the reading of the record.
pub fn refuse_newer(text: &str, newest: i128, problems: &mut impl Note) -> Option<()> {
    let raw = open(text, problems)?;
    let mut ignored = Refusal::default();
    let format = json::pairs(raw).and_then(|pairs| {
        let (_, raw) = pairs.into_iter().find(|(key, _)| key == "format")?;
        Node { raw, path: Path::Root }.number(&mut ignored)
    });
    match format {
        Some(format) if format > Exact::whole(newest) => {
            problems.note(|| ("format".to_owned(), Fault::NewerFormat { found: format.to_string(), newest: newest.to_string() }));
            None
        }
        _ => Some(()),
    }
}

/// The root value of a document, once it is known to be JSON of an acceptable size.
pub fn open<'t>(text: &'t str, problems: &mut impl Note) -> Option<&'t str> {
    if text.len() > MOST_BYTES {
        problems.note(|| {
            let (found, most) = (text.len().to_string(), MOST_BYTES.to_string());
            (String::new(), Fault::TooLarge { found, most })
        });
        return None;
    }
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let raw = json::value(text);
    if raw.is_none() {
        problems.note(|| (String::new(), why_not_json(text)));
    }
    raw
}

/// Why a text is no JSON. The reason, and the place, are those of serde_json, which refuses the same.
pub fn why_not_json(text: &str) -> Fault {
    let error = serde_json::from_str::<&RawValue>(text).err();
    let (line, column) = error.as_ref().map_or((1, 1), |error| (error.line(), error.column()));
    let why = error.map_or_else(String::new, |error| error.to_string());
    let (line, column, hint) = syntax::mend(text, &why, line, column);
    let why = Box::new(syntax::reason(&why));
    Fault::Syntax { why: Fact::AtPlace { why, line: line.to_string(), column: column.to_string() }, hint: Some(hint) }
}

/// Fills in line and column of each problem, and what stands there; says what to write instead where that can be told, each slip
/// once; and puts them in the order of the file.
pub fn locate(text: &str, problems: Vec<Problem>) -> Vec<Problem> {
    if problems.is_empty() {
        return problems;
    }
    let body = text.strip_prefix('\u{feff}').unwrap_or(text);
    let wanted: BTreeSet<&str> = problems.iter().map(|problem| problem.path.as_str()).collect();
    let found = site::sites(body, &wanted);
    let mut problems = slips::told(problems, &found);
    let line_starts: Vec<usize> =
        std::iter::once(0).chain(body.bytes().enumerate().filter(|(_, byte)| *byte == b'\n').map(|(at, _)| at + 1)).collect();
    for problem in &mut problems {
        if problem.path.is_empty() || problem.line != 0 {
            continue;
        }
        // A place that does not exist, such as a missing field, is told at the nearest place around it that does.
        let Some(site) = site::nearest(&found, &problem.path) else { continue };
        let offset = (site.raw().as_ptr() as usize).saturating_sub(body.as_ptr() as usize);
        let line = line_starts.partition_point(|start| *start <= offset);
        problem.line = line;
        problem.column = body[line_starts[line - 1]..offset].chars().count() + 1;
        problem.about = site.about();
    }
    order::sorted(problems, &|one, other| (one.line, one.column).cmp(&(other.line, other.column)))
}

/// One value of a document and the way to it.
#[derive(Clone, Copy)]
pub struct Node<'t, 'p> {
    raw: &'t str,
    path: Path<'p>,
}

#[derive(Clone, Copy)]
enum Path<'p> {
    Root,
    Key(&'p Path<'p>, &'p str),
    Index(&'p Path<'p>, usize),
}

impl Path<'_> {
    fn depth(&self) -> usize {
        match self {
            Path::Root => 0,
            Path::Key(parent, _) | Path::Index(parent, _) => parent.depth() + 1,
        }
    }

    fn write(&self, out: &mut String) {
        match self {
            Path::Root => {}
            Path::Key(parent, key) => {
                parent.write(out);
                if !out.is_empty() {
                    out.push('.');
                }
                out.push_str(key);
            }
            Path::Index(parent, index) => {
                parent.write(out);
                out.push_str(&format!("[{index}]"));
            }
        }
    }
}

impl<'t> Node<'t, '_> {
    /// The place as people read it: `domains[2].elements[4]`.
    pub fn path(&self) -> String {
        let mut out = String::new();
        self.path.write(&mut out);
        out
    }

    /// The same, for a record to keep; nothing where nobody will be told it.
    pub fn place(&self, problems: &impl Note) -> String {
        if problems.tells() { self.path() } else { String::new() }
    }

    /// The text of the value as it stands in the file.
    pub fn raw(&self) -> &'t str {
        self.raw
    }

    /// Notes that something else was expected here.
    pub fn expected(&self, expected: Noun, problems: &mut impl Note) {
        problems.note(|| {
            let found = match self.kind() {
                Kind::Null => Fact::Nothing,
                Kind::Bool => Fact::Written { raw: self.raw().to_owned() },
                Kind::Number => Fact::TheNumber { number: shortened(self.raw()) },
                Kind::Text => Fact::TheText { text: shortened(self.raw().trim_matches('"')) },
                Kind::List => Fact::SomeList,
                Kind::Object => Fact::SomeObject,
            };
            (self.path(), Fault::WrongType { expected, found })
        });
    }

    /// What kind of JSON value this is.
    pub fn kind(&self) -> Kind {
        match self.raw().as_bytes().first() {
            Some(b'{') => Kind::Object,
            Some(b'[') => Kind::List,
            Some(b'"') => Kind::Text,
            Some(b't' | b'f') => Kind::Bool,
            Some(b'n') | None => Kind::Null,
            Some(_) => Kind::Number,
        }
    }

    /// True if this is an object with keys, all of which look as told.
    pub fn has_keys_like(&self, looks: fn(&str) -> bool) -> bool {
        json::pairs(self.raw).is_some_and(|pairs| !pairs.is_empty() && pairs.iter().all(|(key, _)| looks(key)))
    }

    /// The text, if this is one: unescaped, within the limit and without control characters.
    pub fn text(&self, problems: &mut impl Note) -> Option<String> {
        if self.kind() != Kind::Text {
            self.expected(Noun::Text, problems);
            return None;
        }
        let Some(text) = json::text(self.raw()) else {
            problems.note(|| {
                let why = serde_json::from_str::<String>(self.raw()).err().map(|error| error.to_string());
                (self.path(), Fault::Syntax { why: syntax::reason(&why.unwrap_or_default()), hint: None })
            });
            return None;
        };
        let length = text.chars().count();
        if length > MOST_TEXT {
            problems.note(|| (self.path(), Fault::TooLong { found: length.to_string(), most: MOST_TEXT.to_string() }));
            return None;
        }
        if let Some(control) = text.chars().find(|c| c.is_control() && !matches!(c, '\n' | '\t' | '\r')) {
            problems.note(|| (self.path(), Fault::UnsafeText { found: Fact::ControlCharacter { sign: format!("{control:?}") } }));
            return None;
        }
        // Sign by sign: to look for one of several bytes, a whole algorithm for texts would be compiled.
        if text.chars().any(|sign| sign == char::REPLACEMENT_CHARACTER) {
            problems.doubt(|| (self.path(), Fault::DamagedText { found: shortened(&text) }));
        }
        Some(text.into_owned())
    }

    /// The exact number, if this is a JSON number or a text that holds one (a fraction such as `1/3` needs a text).
    pub fn number(&self, problems: &mut impl Note) -> Option<Exact> {
        let text = match self.kind() {
            Kind::Number => Cow::Borrowed(self.raw()),
            Kind::Text => Cow::Owned(self.text(problems)?),
            _ => {
                self.expected(Noun::Number, problems);
                return None;
            }
        };
        match Exact::parse(&text) {
            Ok(number) => Some(number),
            Err(why) => {
                problems.note(|| {
                    let why = match why {
                        NotANumber::Syntax if text.trim_end().ends_with('%') => Fact::PercentSign,
                        NotANumber::Syntax if Exact::parse(&text.replace(',', ".")).is_ok() => Fact::DecimalComma,
                        NotANumber::Syntax
                            if Exact::parse(text.trim_end_matches(|sign: char| sign.is_alphabetic() || " ×".contains(sign))).is_ok() =>
                        {
                            Fact::NumberWithUnit
                        }
                        NotANumber::Syntax => Fact::NoDecimal,
                        NotANumber::TooLarge => Fact::NumberTooLarge,
                        NotANumber::TooFine => Fact::NumberTooFine,
                    };
                    (self.path(), Fault::WrongNumber { found: shortened(&text), why })
                });
                None
            }
        }
    }

    /// Calls `each` with every item of a list, and with how many there are from this one on.
    pub fn list<N: Note>(&self, expected: Noun, problems: &mut N, each: &mut dyn FnMut(&Node<'t, '_>, usize, &mut N)) -> Option<()> {
        if self.kind() != Kind::List {
            self.expected(expected, problems);
            return None;
        }
        if self.too_deep(problems) {
            return None;
        }
        let values = json::items(self.raw)?;
        let count = values.len();
        if count > MOST_ITEMS {
            problems.note(|| {
                let expected = Fact::AtMostItems { most: MOST_ITEMS.to_string() };
                (self.path(), Fault::TooMany { expected, found: count.to_string() })
            });
            return None;
        }
        for (index, raw) in values.into_iter().enumerate() {
            each(&Node { raw, path: Path::Index(&self.path, index) }, count - index, problems);
        }
        Some(())
    }

    /// Calls `each` with every key and value of an object whose keys are free.
    pub fn entries<N: Note>(&self, expected: Noun, problems: &mut N, each: &mut dyn FnMut(&str, &Node<'t, '_>, &mut N)) -> Option<()> {
        let object = Object::open(self, expected, problems)?;
        for (key, raw) in &object.pairs {
            each(key, &Node { raw, path: Path::Key(&self.path, key) }, problems);
        }
        Some(())
    }

    fn too_deep(&self, problems: &mut impl Note) -> bool {
        let deep = self.path.depth() >= MOST_DEPTH;
        if deep {
            problems.note(|| (self.path(), Fault::TooDeep { most: MOST_DEPTH.to_string() }));
        }
        deep
    }
}

/// The kinds of JSON value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    #[allow(missing_docs)]
    Null,
    #[allow(missing_docs)]
    Bool,
    #[allow(missing_docs)]
    Number,
    #[allow(missing_docs)]
    Text,
    #[allow(missing_docs)]
    List,
    #[allow(missing_docs)]
    Object,
}

/// An object opened for reading its fields by name.
pub struct Object<'t, 'n, 'p> {
    node: &'n Node<'t, 'p>,
    pairs: Vec<(Cow<'t, str>, &'t str)>,
}

impl<'t, 'n, 'p> Object<'t, 'n, 'p> {
    /// The object at a node; notes a problem if there is none, and one for each key that stands there twice.
    pub fn open(node: &'n Node<'t, 'p>, expected: Noun, problems: &mut impl Note) -> Option<Self> {
        if node.kind() != Kind::Object {
            node.expected(expected, problems);
            return None;
        }
        if node.too_deep(problems) {
            return None;
        }
        let mut pairs = json::pairs(node.raw)?;
        if problems.tells() {
            let mut seen = Index::default();
            pairs.retain(|(key, _)| {
                let first = seen.insert(key.to_string(), 0);
                if !first {
                    problems.note(|| {
                        (Node { raw: node.raw, path: Path::Key(&node.path, key) }.path(), Fault::DuplicateKey { key: shortened(key) })
                    });
                }
                first
            });
        }
        Some(Object { node, pairs })
    }

    /// Notes every field that is not one of `known`, with the nearest name that is.
    pub fn refuse_unknown(&self, noun: Noun, known: &[&[(&str, bool)]], problems: &mut impl Note) {
        for (key, raw) in &self.pairs {
            let known = || known.iter().flat_map(|fields| fields.iter().map(|(name, _)| *name));
            // Editors find the schema by this key; it says nothing about the programme.
            if known().any(|field| field == key) || (key == "$schema" && matches!(self.node.path, Path::Root)) {
                continue;
            }
            problems.note(|| {
                let hint = did_you_mean(key, known()).unwrap_or_else(|| {
                    let likely = slips::likely(noun, raw, self.node.raw);
                    let names = |names: &mut dyn Iterator<Item = &str>| names.map(str::to_owned).collect();
                    match known().count() <= MOST_LISTED || likely.is_empty() {
                        true => Advice::FieldsAre { noun, fields: names(&mut known()) },
                        false => Advice::FieldsLikely { noun, fields: names(&mut likely.into_iter()) },
                    }
                });
                let path = Node { raw, path: Path::Key(&self.node.path, key) }.path();
                (path, Fault::UnknownField { found: shortened(key), noun, hint: Some(hint) })
            });
        }
    }

    /// Reads the fields of a record into their slots. `false` if one that is needed is missing or cannot be read.
    pub fn fill<N: Note>(&self, noun: Noun, fields: &[(&str, bool)], slots: &mut [&mut dyn Slot<N>], problems: &mut N) -> bool {
        let mut whole = true;
        for ((name, optional), slot) in fields.iter().zip(slots) {
            whole &= match self.value(name) {
                Some(raw) => slot.fill(&Node { raw, path: Path::Key(&self.node.path, name) }, problems),
                None if *optional => true,
                None => {
                    problems.note(|| (self.node.path(), Fault::MissingField { field: (*name).to_owned(), noun }));
                    false
                }
            };
        }
        whole
    }

    fn value(&self, name: &str) -> Option<&'t str> {
        self.pairs.iter().find(|(key, raw)| key == name && *raw != "null").map(|(_, raw)| *raw)
    }
}

/// A type that can be read from a node of a document, and described in its schema.
pub trait Read: Sized {
    /// True if a field of this type may be missing: it then is as it was before it was read.
    const OPTIONAL: bool = false;

    /// What stands in a place before it is read.
    fn unread() -> Self;

    /// The value, or `None` after noting why not.
    fn read(node: &Node, problems: &mut impl Note) -> Option<Self>;

    /// Reads the value into its place, which spares large ones being moved; `false` after noting why not.
    fn fill(&mut self, node: &Node, problems: &mut impl Note) -> bool {
        Self::read(node, problems).map(|value| *self = value).is_some()
    }

    /// The JSON Schema of this type. Types with a name are put into the book and referred to.
    #[cfg(not(target_arch = "wasm32"))]
    fn schema(book: &mut schema::Book) -> serde_json::Value;
}

/// The place of one field, whatever its type, so that all records are filled by the same code.
pub trait Slot<N> {
    /// Reads the field; `false` if it cannot be read.
    fn fill(&mut self, node: &Node, problems: &mut N) -> bool;
}

impl<T: Read, N: Note> Slot<N> for T {
    fn fill(&mut self, node: &Node, problems: &mut N) -> bool {
        T::fill(self, node, problems)
    }
}

/// A text without language, such as a team's name.
impl Read for String {
    fn unread() -> Self {
        String::new()
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        node.text(problems)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut schema::Book) -> serde_json::Value {
        serde_json::json!({"type": "string", "maxLength": MOST_TEXT})
    }
}

impl Read for bool {
    const OPTIONAL: bool = true;

    fn unread() -> Self {
        false
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        match node.raw() {
            "true" => Some(true),
            "false" => Some(false),
            _ => {
                node.expected(Noun::TrueOrFalse, problems);
                None
            }
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut schema::Book) -> serde_json::Value {
        serde_json::json!({"type": "boolean"})
    }
}

impl Read for Exact {
    fn unread() -> Self {
        Exact::zero()
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        node.number(problems)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut schema::Book) -> serde_json::Value {
        serde_json::json!({"anyOf": [
            {"type": "number", "exclusiveMinimum": -1_000_000_000, "exclusiveMaximum": 1_000_000_000},
            {"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]{1,6})?(/[0-9]+)?$"}
        ]})
    }
}

impl<T: Read> Read for Option<T> {
    const OPTIONAL: bool = true;

    fn unread() -> Self {
        None
    }

    /// A value that cannot be read counts as absent: its problem is noted, and what is around it is still judged.
    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        let mut value = T::unread();
        Some(value.fill(node, problems).then_some(value))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(book: &mut schema::Book) -> serde_json::Value {
        T::schema(book)
    }
}

/// A large record that few have, such as a measure of an element: where it is missing, it takes no room.
impl<T: Read> Read for Box<T> {
    const OPTIONAL: bool = T::OPTIONAL;

    fn unread() -> Self {
        Box::new(T::unread())
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        let mut value = Self::unread();
        T::fill(&mut value, node, problems).then_some(value)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(book: &mut schema::Book) -> serde_json::Value {
        T::schema(book)
    }
}

/// A list; a missing one is empty. Items that cannot be read are noted and left out: the document is refused
/// anyway, and the others are still judged.
impl<T: Read> Read for Vec<T> {
    const OPTIONAL: bool = true;

    fn unread() -> Self {
        Vec::new()
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        let mut all = Vec::new();
        node.list(Noun::List, problems, &mut |item, left, problems| {
            let mut value = T::unread();
            if value.fill(item, problems) {
                // Room for the rest at once: records are large, and a list that grows step by step takes up to twice its size.
                all.reserve_exact(left);
                all.push(value);
            }
        });
        Some(all)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(book: &mut schema::Book) -> serde_json::Value {
        serde_json::json!({"type": "array", "items": T::schema(book), "maxItems": MOST_ITEMS})
    }
}

/// An object with free keys, in the order of the file; a missing one is empty.
#[derive(Default)]
pub struct Map<T>(pub Vec<(String, T)>);

impl<T: Read> Read for Map<T> {
    const OPTIONAL: bool = true;

    fn unread() -> Self {
        Map(Vec::new())
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        let mut all = Vec::new();
        node.entries(Noun::Object, problems, &mut |key, value, problems| {
            let mut entry = (key.to_owned(), T::unread());
            if entry.1.fill(value, problems) {
                all.push(entry);
            }
        });
        Some(Map(all))
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(book: &mut schema::Book) -> serde_json::Value {
        serde_json::json!({"type": "object", "additionalProperties": T::schema(book)})
    }
}

/// A field that only the rules of a rubric need: see [`Note::tells`].
pub struct Later<T>(T);

impl<T> Deref for Later<T> {
    type Target = T;

    fn deref(&self) -> &T {
        &self.0
    }
}

impl<T: Read> Read for Later<T> {
    const OPTIONAL: bool = T::OPTIONAL;

    fn unread() -> Self {
        Later(T::unread())
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        if problems.tells() { T::read(node, problems).map(Later) } else { Some(Self::unread()) }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(book: &mut schema::Book) -> serde_json::Value {
        T::schema(book)
    }
}

/// Reads one of a closed set of words.
pub fn read_choice<T>(node: &Node, noun: Noun, words: &[&str], from_code: fn(&str) -> Option<T>, problems: &mut impl Note) -> Option<T> {
    let found = node.text(problems)?;
    let value = from_code(&found);
    if value.is_none() {
        problems.note(|| {
            let other = choice_synonym(&found).filter(|word| words.contains(word)).map(|word| Advice::DidYouMean { word: word.to_owned() });
            let hint = other.or_else(|| did_you_mean(&found, words.iter().copied()));
            let words = words.iter().map(|word| (*word).to_owned()).collect();
            (node.path(), Fault::WrongChoice { expected: noun, words, found: shortened(&found), hint })
        });
    }
    value
}

/// The hint that names the nearest word of a list, if one is near.
pub fn did_you_mean<'w>(found: &str, words: impl Iterator<Item = &'w str>) -> Option<Advice> {
    nearest(found, words).map(|near| Advice::DidYouMean { word: near.to_owned() })
}

/// The word of a list that is nearest to a misspelt one, if one is near.
fn nearest<'w>(found: &str, words: impl Iterator<Item = &'w str>) -> Option<&'w str> {
    if found.len() > 64 {
        return None;
    }
    let found = found.to_ascii_lowercase().replace([' ', '-'], "_");
    // A word whose length is too different cannot be near; most are passed over without being compared.
    let near = |distance: usize, word: &str| distance * 3 <= word.chars().count().max(3);
    words
        .filter(|word| near(word.len().abs_diff(found.len()), word))
        .map(|word| (strsim::osa_distance(&found, &word.replace('-', "_")), word))
        .filter(|(distance, word)| near(*distance, word))
        .min_by_key(|(distance, _)| *distance)
        .map(|(_, word)| word)
}

/// What there is, where something is named that does not exist; the first eight of many.
pub fn there_are<'w>(words: impl Iterator<Item = &'w str>) -> Fact {
    let words: Vec<String> = words.map(str::to_owned).collect();
    match words.as_slice() {
        [] => Fact::ThereIsNone,
        [only] => Fact::ThereIsOnly { word: only.clone() },
        [_, ..] if words.len() <= 8 => Fact::ThereAre { words },
        [first @ .., _] => {
            let first: Vec<String> = first.iter().take(8).map(|word| format!("`{word}`")).collect();
            Fact::ThereAreMore { words: first.join(", "), more: (words.len() - 8).to_string() }
        }
    }
}

/// What other instruments and tools call our words to choose from.
fn choice_synonym(word: &str) -> Option<&'static str> {
    Some(match word {
        "average" | "avg" | "Average" => "mean",
        "total" | "add" | "Sum" => "sum",
        "percent" | "percentage" => "percent-of-max",
        "essential" | "core" | "critical" | "mandatory" | "required" | "must" => "non-negotiable",
        "recommended" | "important" => "supporting",
        "optional" | "adaptable" => "flexible",
        "me" | "team" | "self-rated" => "self",
        _ => return None,
    })
}
