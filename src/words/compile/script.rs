//! A message as JavaScript: a string, or an arrow function of what it is told of.
//!
//! In: a message as the source declares it, and its text in one language. Out: an expression. It must not know what any message says.

use super::message::{Argument, Message, Piece};
use super::plural::Category;

/// The message of a language whose code is given.
pub fn value(message: &Message, code: &str) -> String {
    let names: Vec<String> = message.arguments.iter().map(Argument::ident).collect();
    match names.is_empty() {
        true => literal(&super::rust::text(&message.pieces)),
        false => format!("({}) => {}", names.join(", "), expression(&message.pieces, &message.arguments, code)),
    }
}

fn literal(text: &str) -> String {
    format!("{text:?}")
}

fn expression(pieces: &[Piece], arguments: &[Argument], code: &str) -> String {
    let each = pieces.iter().map(|piece| match piece {
        Piece::Text(text) => literal(text),
        Piece::Argument(at) => arguments[*at].ident(),
        Piece::Select { argument, exact, plural, other } => {
            let number = arguments[*argument].ident();
            let said = |pieces: &[Piece]| expression(pieces, arguments, code);
            let exact = exact.iter().map(|(value, pieces)| format!("{number} === {value} ? {} : ", said(pieces)));
            let rule = |category: &Category| format!("new Intl.PluralRules({code:?}).select({number}) === {:?}", category.name());
            let plural = plural.iter().map(|(category, pieces)| format!("{} ? {} : ", rule(category), said(pieces)));
            format!("({}{})", exact.chain(plural).collect::<String>(), said(other))
        }
    });
    // A text first, so that two numbers are never added up.
    let each: Vec<String> = std::iter::once("\"\"".to_owned()).chain(each).collect();
    let from = usize::from(matches!(pieces.first(), Some(Piece::Text(_))));
    each[from..].join(" + ")
}
