//! The messages as Rust.
//!
//! In: every language. Out: for `form.ftl` a file `form.rs` with `FormWords` and a function for each message; and `languages.rs`, which says
//! which languages there are and how they count.

use super::message::{Argument, Message, Piece};
use super::review::version;
use super::{Catalogue, IN_PART, Language, SCRIPTS};

/// The files by name.
pub fn files(catalogue: &Catalogue) -> Vec<(String, String)> {
    let mut out = vec![("languages.rs".to_owned(), languages(catalogue))];
    for name in catalogue.source().files.keys().filter(|name| !SCRIPTS.contains(&name.as_str())) {
        out.push((format!("{}.rs", name.replace('-', "_")), file(catalogue, name)));
    }
    out
}

/// `pt-BR` as a variant of the enum: `PtBr`.
fn camel(name: &str) -> String {
    let word = |word: &str| word[..1].to_uppercase() + &word[1..].to_lowercase();
    name.split('-').map(word).collect()
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
    if IN_PART.contains(&name) {
        out += &translates(catalogue, name);
    }
    for message in &catalogue.source().files[name] {
        out += &function(catalogue, name, message);
    }
    out + "}\n"
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

/// Which messages each language has of a file that it may have in part.
fn translates(catalogue: &Catalogue, name: &str) -> String {
    let mut out = "\n    /// Whether the message of this name is there in this language.\n    pub fn translates(self, message: &str) -> bool {\n        match self.0 {\n".to_owned();
    for language in &catalogue.languages {
        let ids: Vec<String> = language.files[name].iter().map(|message| format!("{:?}", message.id)).collect();
        let has = match language.code == catalogue.source().code || ids.is_empty() {
            true => (!ids.is_empty()).to_string(),
            false => format!("matches!(message, {})", ids.join(" | ")),
        };
        out += &format!("            Language::{} => {has},\n", camel(&language.code));
    }
    out + "        }\n    }\n"
}

fn function(catalogue: &Catalogue, name: &str, message: &Message) -> String {
    let mut out = String::new();
    let comment = if message.comment.is_empty() { &message.group } else { &message.comment };
    for line in comment.lines() {
        out += &format!("    /// {}\n", line.replace('[', "\\[").replace(']', "\\]").replace('<', "\\<"));
    }
    let plain = message.arguments.is_empty();
    let arguments =
        message.arguments.iter().map(|argument| format!(", {}: {}", argument.ident(), if argument.is_number { "usize" } else { "&str" }));
    let result = if plain { "&'static str" } else { "String" };
    out += &format!("    pub fn {}(self{}) -> {result} {{\n        match self.0 {{\n", message.function(), arguments.collect::<String>());
    // What a language lacks is said in the source's, which stands last then.
    let in_part = IN_PART.contains(&name);
    let (source, others) = catalogue.languages.split_at(1);
    let languages: Vec<&Language> = if in_part { others.iter().chain(source).collect() } else { catalogue.languages.iter().collect() };
    for language in languages {
        let Some(translation) = language.files[name].iter().find(|other| other.id == message.id) else { continue };
        let right_to_left = super::direction(&language.code) == "rtl";
        let says =
            if plain { literal(&text(&translation.pieces)) } else { expression(&translation.pieces, &message.arguments, right_to_left) };
        let arm = if in_part && language.code == catalogue.source().code {
            "_".to_owned()
        } else {
            format!("Language::{}", camel(&language.code))
        };
        out += &format!("            {arm} => {says},\n");
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
            let value = if argument.is_number { format!("&{}.to_string()", argument.ident()) } else { argument.ident() };
            if right_to_left { format!("\"\\u{{2068}}\", {value}, \"\\u{{2069}}\"") } else { value }
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
