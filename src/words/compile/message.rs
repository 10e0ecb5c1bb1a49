//! One Fluent file as messages, checked against what a message may hold.
//!
//! In: the text of a file, and for a translation what the source declares. Out: messages, their terms put in. It must not know Rust.
//!
//! The comment of a message in the source is for the translator. It says where the message stands, and declares each argument in a line of
//! its own, `$name (text, a sample): what it is` or `$name (number, 3): what it is`. Words that stand in a file of their own are `noun` or `fact`
//! in place of `text`, and names in backticks are `and` or `or`, as they are joined. A message with arguments has a last line `Example: ...`,
//! which is the message with its samples.

use super::plural::{Category, Rules};
use super::rendered;
use fluent_syntax::ast::{Comment, Entry, Expression, InlineExpression, Pattern, PatternElement, Variant, VariantKey};
use fluent_syntax::parser;
use std::collections::BTreeMap;

pub struct Message {
    /// Its name in the file: `keep-tab-hint`.
    pub id: String,
    /// The heading it stands under.
    pub group: String,
    /// What the translator is told.
    pub comment: String,
    pub arguments: Vec<Argument>,
    pub pieces: Vec<Piece>,
}

#[derive(Clone, PartialEq, Eq)]
pub struct Argument {
    pub name: String,
    pub kind: Kind,
    /// A value to show it with.
    pub sample: String,
}

/// What an argument is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// Text as it stands in a file, or as somebody entered it.
    Text,
    /// A number that is counted with.
    Number,
    /// What may stand in a file: words of `nouns.ftl`.
    Noun,
    /// What was found or is wanted: words of `facts.ftl`.
    Fact,
    /// Names in backticks, the last after “and”.
    And,
    /// The same, the last after “or”.
    Or,
}

#[derive(Clone, PartialEq, Eq)]
pub enum Piece {
    Text(String),
    /// An argument, by its place.
    Argument(usize),
    /// One of several texts, by a number.
    Select {
        argument: usize,
        exact: Vec<(usize, Vec<Piece>)>,
        plural: Vec<(Category, Vec<Piece>)>,
        other: Vec<Piece>,
    },
}

/// A name as a variant of an enum: `PtBr` for `pt-BR`.
pub fn camel(name: &str) -> String {
    let word = |word: &str| word[..1].to_uppercase() + &word[1..].to_lowercase();
    name.split('-').map(word).collect()
}

impl Message {
    /// The name of its function.
    pub fn function(&self) -> String {
        self.id.replace('-', "_")
    }

    /// Its name where it is a value: `KeepTabHint`.
    pub fn variant(&self) -> String {
        camel(&self.id)
    }
}

impl Argument {
    pub fn is_number(&self) -> bool {
        self.kind == Kind::Number
    }

    pub fn sample_number(&self) -> usize {
        self.sample.parse().unwrap_or(0)
    }

    /// The name in Rust.
    pub fn ident(&self) -> String {
        self.name.replace('-', "_")
    }
}

/// What the source declares of each message.
pub type Declared<'d> = BTreeMap<&'d str, &'d [Argument]>;

/// The messages of a file; `problem` hears of all that is wrong.
pub fn read(text: &str, rules: &Rules, declared: Option<&Declared<'_>>, problem: &mut dyn FnMut(&str)) -> Vec<Message> {
    let resource = match parser::parse(text) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let line = text[..error.pos.start.min(text.len())].matches('\n').count() + 1;
                problem(&format!("line {line}: {}", error.kind));
            }
            resource
        }
    };
    let mut terms = BTreeMap::new();
    for entry in &resource.body {
        if let Entry::Term(term) = entry {
            match term.value.elements.as_slice() {
                [PatternElement::TextElement { value }] => drop(terms.insert(term.id.name, *value)),
                _ => problem(&format!("`-{}`: a term is text alone", term.id.name)),
            }
        }
    }
    let mut messages: Vec<Message> = Vec::new();
    let mut group = String::new();
    for entry in &resource.body {
        match entry {
            Entry::GroupComment(comment) => group = comment.content.join(" ").trim().to_owned(),
            Entry::Message(message) => {
                let id = message.id.name;
                let mut problem = |what: &str| problem(&format!("`{id}`: {what}"));
                if messages.iter().any(|other| other.id == id) {
                    problem("it stands here twice");
                    continue;
                }
                if !message.attributes.is_empty() {
                    problem("attributes are not read; make each a message of its own");
                }
                let Some(value) = &message.value else {
                    problem("it says nothing");
                    continue;
                };
                let (comment, arguments, example) = match (declared, &message.comment) {
                    (None, Some(comment)) => told(comment, &mut problem),
                    (None, None) => (String::new(), Vec::new(), None),
                    (Some(declared), _) => (String::new(), declared.get(id).map(|all| all.to_vec()).unwrap_or_default(), None),
                };
                let reader = Reader { rules, terms: &terms, arguments: &arguments };
                let pieces = reader.pattern(value, &mut problem);
                if declared.is_none() {
                    used(&pieces, &arguments, &mut problem);
                    let says = rendered(&pieces, &arguments, rules, false);
                    match example {
                        None if !arguments.is_empty() => problem(&format!("its comment has no last line “Example: {says}”")),
                        Some(example) if example != says => problem(&format!("its example says “{example}”, and it reads “{says}”")),
                        _ => {}
                    }
                    if comment.is_empty() && group.is_empty() {
                        problem("no comment says where it stands, neither its own nor that of its group (`## ...`)");
                    }
                }
                messages.push(Message { id: id.to_owned(), group: group.clone(), comment, arguments, pieces });
            }
            Entry::Term(_) | Entry::Comment(_) | Entry::ResourceComment(_) | Entry::Junk { .. } => {}
        }
    }
    messages
}

/// What a comment tells the translator, the arguments it declares, and the example.
fn told(comment: &Comment<&str>, problem: &mut dyn FnMut(&str)) -> (String, Vec<Argument>, Option<String>) {
    let (mut lines, mut arguments, mut example) = (Vec::new(), Vec::new(), None);
    for line in &comment.content {
        let line = line.trim();
        lines.push(line);
        if let Some(says) = line.strip_prefix("Example: ") {
            example = Some(says.to_owned());
        } else if let Some(rest) = line.strip_prefix('$') {
            match argument(rest) {
                Some(argument) => arguments.push(argument),
                None => problem(&format!(
                    "“{line}” does not declare an argument; it should read like “$name (text, a sample): what it is” or “$name (number, 3): what it is”"
                )),
            }
        }
    }
    (lines.join("\n"), arguments, example)
}

/// `role (text, team lead): who answers`.
fn argument(line: &str) -> Option<Argument> {
    let (name, rest) = line.split_once(" (")?;
    let (inside, _) = rest.split_once("): ")?;
    let (kind, sample) = inside.split_once(", ")?;
    let kind = match kind {
        "number" => Kind::Number,
        "text" => Kind::Text,
        "noun" => Kind::Noun,
        "fact" => Kind::Fact,
        "and" => Kind::And,
        "or" => Kind::Or,
        _ => return None,
    };
    if kind == Kind::Number && sample.parse::<usize>().is_err() {
        return None;
    }
    Some(Argument { name: name.to_owned(), kind, sample: sample.to_owned() })
}

/// An argument that the source declares and does not say is a mistake. A translation may do without.
fn used(pieces: &[Piece], arguments: &[Argument], problem: &mut dyn FnMut(&str)) {
    fn says(pieces: &[Piece], at: usize) -> bool {
        pieces.iter().any(|piece| match piece {
            Piece::Text(_) => false,
            Piece::Argument(argument) => *argument == at,
            Piece::Select { argument, exact, plural, other } => {
                *argument == at
                    || exact.iter().any(|(_, pieces)| says(pieces, at))
                    || plural.iter().any(|(_, pieces)| says(pieces, at))
                    || says(other, at)
            }
        })
    }
    for (at, argument) in arguments.iter().enumerate().filter(|(at, _)| !says(pieces, *at)) {
        problem(&format!("its comment declares ${}, argument {}, which it does not say", argument.name, at + 1));
    }
}

/// Whether a text depends on a number.
pub fn selects(pieces: &[Piece]) -> bool {
    pieces.iter().any(|piece| matches!(piece, Piece::Select { .. }))
}

struct Reader<'r> {
    rules: &'r Rules,
    terms: &'r BTreeMap<&'r str, &'r str>,
    arguments: &'r [Argument],
}

impl Reader<'_> {
    fn pattern(&self, pattern: &Pattern<&str>, problem: &mut dyn FnMut(&str)) -> Vec<Piece> {
        let mut out: Vec<Piece> = Vec::new();
        let text = |out: &mut Vec<Piece>, more: &str| match out.last_mut() {
            Some(Piece::Text(text)) => text.push_str(more),
            _ => out.push(Piece::Text(more.to_owned())),
        };
        for element in &pattern.elements {
            match element {
                // A sentence that goes on in the next line goes on after a space.
                PatternElement::TextElement { value } => text(&mut out, &value.replace('\n', " ")),
                PatternElement::Placeable { expression: Expression::Inline(InlineExpression::StringLiteral { value }) } => {
                    text(&mut out, value);
                }
                PatternElement::Placeable {
                    expression: Expression::Inline(InlineExpression::TermReference { id, attribute: None, arguments: None }),
                } => match self.terms.get(id.name) {
                    Some(value) => text(&mut out, value),
                    None => problem(&format!("there is no term -{}", id.name)),
                },
                PatternElement::Placeable { expression: Expression::Inline(InlineExpression::VariableReference { id }) } => {
                    out.extend(self.argument(id.name, problem).map(Piece::Argument));
                }
                PatternElement::Placeable {
                    expression: Expression::Select { selector: InlineExpression::VariableReference { id }, variants },
                } => out.extend(self.select(id.name, variants, problem)),
                PatternElement::Placeable { .. } => {
                    problem("only text, arguments, terms without arguments and selectors on a number are read");
                }
            }
        }
        out
    }

    fn argument(&self, name: &str, problem: &mut dyn FnMut(&str)) -> Option<usize> {
        let found = self.arguments.iter().position(|argument| argument.name == name);
        if found.is_none() {
            problem(&format!("no comment in the source declares ${name}"));
        }
        found
    }

    fn select(&self, name: &str, variants: &[Variant<&str>], problem: &mut dyn FnMut(&str)) -> Option<Piece> {
        let argument = self.argument(name, problem)?;
        if !self.arguments[argument].is_number() {
            problem(&format!("${name} is text, and a selector asks for a number"));
            return None;
        }
        let (mut exact, mut plural, mut other) = (Vec::new(), Vec::new(), Vec::new());
        for variant in variants {
            let pieces = self.pattern(&variant.value, problem);
            match &variant.key {
                VariantKey::Identifier { name: "other" } if variant.default => other = pieces,
                VariantKey::Identifier { name: key } => match Category::named(key).filter(|category| self.rules.has(*category)) {
                    Some(category) => plural.push((category, pieces)),
                    None => problem(&format!("[{key}] is no plural category of this language; the default is *[other]")),
                },
                VariantKey::NumberLiteral { value } => match value.parse() {
                    Ok(number) => exact.push((number, pieces)),
                    Err(_) => problem(&format!("[{value}] is not a whole number")),
                },
            }
        }
        Some(Piece::Select { argument, exact, plural, other })
    }
}
