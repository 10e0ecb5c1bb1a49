//! The messages as Rust.
//!
//! In: every language. Out: for `form.ftl` a file `form.rs` with `FormWords` and a function for each message; and `languages.rs`, which says
//! which languages there are and how they count.

use super::message::{Argument, Kind, Message, Piece, camel};
use super::review::version;
use super::{Catalogue, Language, SCRIPTS, VALUES};

/// The files by name.
pub fn files(catalogue: &Catalogue) -> Vec<(String, String)> {
    let mut out = vec![("languages.rs".to_owned(), languages(catalogue))];
    for name in catalogue.source().files.keys().filter(|name| !SCRIPTS.contains(&name.as_str())) {
        out.push((format!("{}.rs", name.replace('-', "_")), file(catalogue, name)));
    }
    out
}

fn languages(catalogue: &Catalogue) -> String {
    let all = &catalogue.languages;
    let variant = |language: &Language| camel(&language.code);
    let lines = |line: &dyn Fn(&Language) -> String| all.iter().map(line).collect::<String>();
    let mut out = String::new();
    out += "/// A language of the product itself; a rubric may have others.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub enum Language {\n";
    out += &lines(&|language| format!("    /// `{}`.\n    {},\n", language.code, variant(language)));
    out += "}\n\nimpl Language {\n    /// Every language.\n";
    out += &format!("    pub const ALL: [Language; {}] = [", all.len());
    out += &lines(&|language| format!("Language::{}, ", variant(language)));
    out += "];\n\n    /// The code in pages and files.\n    pub const fn code(self) -> &'static str {\n        match self {\n";
    out += &lines(&|language| format!("            Language::{} => {:?},\n", variant(language), language.code));
    out += "        }\n    }\n\n    /// The category of a number in this language.\n    fn category(self, number: usize) -> Category {\n        match self {\n";
    out += &lines(&|language| format!("            Language::{} => {},\n", variant(language), language.rules.to_rust()));
    out + "        }\n    }\n}\n"
}

fn file(catalogue: &Catalogue, name: &str) -> String {
    let words = camel(name) + "Words";
    let mut out = format!(
        "/// The words of `{name}.ftl`.\n#[derive(Clone, Copy, Debug, PartialEq, Eq)]\npub struct {words}(pub Language);\n\n\
         #[allow(clippy::all, clippy::pedantic)]\nimpl {words} {{\n"
    );
    out += "    /// The words in the language of a code such as `cy-GB`, or in the first of all languages.\n    pub fn of(code: &str) -> Self {\n        \
            Self(Language::from_code(code).unwrap_or(Language::ALL[0]))\n    }\n\n";
    out += "    /// Whether a speaker has read each of these words as they stand.\n    pub const fn reviewed(self) -> bool {\n        match self.0 {\n";
    for language in &catalogue.languages {
        out += &format!("            Language::{} => {},\n", camel(&language.code), reviewed(catalogue, language, name));
    }
    out += "        }\n    }\n";
    for message in &catalogue.source().files[name] {
        out += &function(catalogue, message, name);
    }
    out += "}\n";
    if let Some((_, value)) = VALUES.iter().find(|(file, _)| *file == name) {
        out += &values(&catalogue.source().files[name], value, &words);
    }
    out
}

/// Whether a language is the source, or somebody has read all of a file as it stands.
fn reviewed(catalogue: &Catalogue, language: &Language, name: &str) -> bool {
    let source = catalogue.source();
    let read = |message: &Message| {
        let Some(english) = source.files[name].iter().find(|other| other.id == message.id) else { return false };
        let version = version(english, message);
        language.reviews.iter().any(|review| review.file == name && review.message == message.id && review.version == version)
    };
    language.code == source.code || language.files.get(name).is_some_and(|messages| messages.iter().all(read))
}

/// The messages of a file as an enum, each with what it is told of.
fn values(messages: &[Message], name: &str, words: &str) -> String {
    let plain = messages.iter().all(|message| message.arguments.is_empty());
    let owned = |argument: &Argument| match argument.kind {
        Kind::Text => "String",
        Kind::Number => "usize",
        Kind::Noun => "super::nouns::Noun",
        Kind::Fact => "Box<super::facts::Fact>",
        Kind::And | Kind::Or => "Vec<String>",
    };
    let (mut variants, mut arms) = (String::new(), String::new());
    for message in messages {
        let (variant, function) = (message.variant(), message.function());
        variants += &comment(message);
        let names: Vec<String> = message.arguments.iter().map(Argument::ident).collect();
        let inside = if names.is_empty() { String::new() } else { format!(" {{ {} }}", names.join(", ")) };
        let fields: Vec<String> = message.arguments.iter().map(|argument| format!("{}: {}", argument.ident(), owned(argument))).collect();
        variants += &format!("    {variant}{},\n", if fields.is_empty() { String::new() } else { format!(" {{ {} }}", fields.join(", ")) });
        let given = |argument: &Argument| format!("{}{}", if argument.is_number() { "*" } else { "" }, argument.ident());
        let given: Vec<String> = message.arguments.iter().map(given).collect();
        let owned = if plain || !names.is_empty() { "" } else { ".to_owned()" };
        arms += &format!("            {name}::{variant}{inside} => said.{function}({}){owned},\n", given.join(", "));
    }
    let (copy, said) = if plain { ("Copy, ", "&'static str") } else { ("", "String") };
    format!(
        "\n/// A message of the same file, to be said in a language.\n#[derive(Clone, {copy}Debug, PartialEq, Eq)]\n#[allow(missing_docs)]\n\
         pub enum {name} {{\n{variants}}}\n\n#[allow(clippy::all, clippy::pedantic)]\nimpl {name} {{\n    /// What it says in a language.\n    \
         pub fn said(&self, language: Language) -> {said} {{\n        let said = {words}(language);\n        match self {{\n{arms}        }}\n    }}\n}}\n"
    )
}

/// What a message is for, as the comment of what is made of it.
fn comment(message: &Message) -> String {
    let comment = if message.comment.is_empty() { &message.group } else { &message.comment };
    let line = |line: &str| format!("    /// {}\n", line.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<"));
    comment.lines().map(line).collect()
}

fn function(catalogue: &Catalogue, message: &Message, name: &str) -> String {
    let mut out = comment(message);
    let plain = message.arguments.is_empty();
    let borrowed = |argument: &Argument| match argument.kind {
        Kind::Text => "&str",
        Kind::Number => "usize",
        Kind::Noun => "&super::nouns::Noun",
        Kind::Fact => "&super::facts::Fact",
        Kind::And | Kind::Or => "&[String]",
    };
    let arguments = message.arguments.iter().map(|argument| format!(", {}: {}", argument.ident(), borrowed(argument)));
    let result = if plain { "&'static str" } else { "String" };
    out += &format!("    pub fn {}(self{}) -> {result} {{\n        match self.0 {{\n", message.function(), arguments.collect::<String>());
    for language in &catalogue.languages {
        let Some(translation) = language.files[name].iter().find(|other| other.id == message.id) else { continue };
        let right_to_left = super::direction(&language.code) == "rtl";
        let says =
            if plain { literal(&text(&translation.pieces)) } else { expression(&translation.pieces, &message.arguments, right_to_left) };
        out += &format!("            Language::{} => {says},\n", camel(&language.code));
    }
    out + "        }\n    }\n"
}

/// What a message without arguments says.
pub fn text(pieces: &[Piece]) -> String {
    pieces.iter().map(|piece| if let Piece::Text(text) = piece { text.as_str() } else { "" }).collect()
}

fn literal(text: &str) -> String {
    format!("{text:?}")
}

/// An expression that gives the whole text.
fn expression(pieces: &[Piece], arguments: &[Argument], right_to_left: bool) -> String {
    let piece = |piece: &Piece| match piece {
        Piece::Text(text) => literal(text),
        Piece::Argument(at) => {
            let argument = &arguments[*at];
            let name = argument.ident();
            let value = match argument.kind {
                Kind::Text => name,
                Kind::Number => format!("&{name}.to_string()"),
                Kind::Noun | Kind::Fact => format!("&{name}.said(self.0)"),
                Kind::And => format!("&super::facts::all(self.0, {name})"),
                Kind::Or => format!("&super::facts::any(self.0, {name})"),
            };
            // What is said in the same language needs no marks around it.
            let apart = right_to_left && !matches!(argument.kind, Kind::Noun | Kind::Fact);
            if apart { format!("\"\\u{{2068}}\", {value}, \"\\u{{2069}}\"") } else { value }
        }
        Piece::Select { argument, exact, plural, other } => {
            let number = arguments[*argument].ident();
            let mut chosen = String::new();
            for (value, pieces) in exact {
                chosen += &format!("{value} => {}, ", expression(pieces, arguments, right_to_left));
            }
            let other = expression(other, arguments, right_to_left);
            let by_category = if plural.is_empty() {
                other
            } else {
                let arms = plural
                    .iter()
                    .map(|(category, pieces)| format!("Category::{category:?} => {}, ", expression(pieces, arguments, right_to_left)));
                format!("match self.0.category({number}) {{ {}_ => {other} }}", arms.collect::<String>())
            };
            if exact.is_empty() { format!("&{by_category}") } else { format!("&match {number} {{ {chosen}_ => {by_category} }}") }
        }
    };
    match pieces {
        [select @ Piece::Select { .. }] => piece(select).trim_start_matches('&').to_owned(),
        _ => format!("glue(&[{}])", pieces.iter().map(piece).collect::<Vec<_>>().join(", ")),
    }
}
