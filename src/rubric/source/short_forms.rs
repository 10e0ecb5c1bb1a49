//! What may be written short: a number for a condition, a text for an anchor, an id for a rule, a word for a record.
//!
//! In: JSON. Out: the same records, whichever way they were written.

use crate::document::{Kind, Node, Read};
use crate::problem::{Note, Noun};
use crate::rubric::source::choices::MissingRule;
use crate::rubric::source::values::{Id, Text, is_language};
use crate::rubric::source::{
    AnchorSource, Bounds, Condition, DomainScoreSource, FullAnchorSource, FullMemberSource, FullMissingSource, FullRuleSource,
    MemberSource, MissingSource, RuleSource, ScoreSource,
};

impl Read for Condition {
    fn unread() -> Self {
        Condition(Bounds::unread())
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        match node.kind() {
            Kind::Object => Bounds::read(node, problems).map(Condition),
            Kind::Number | Kind::Text => {
                let at_least = Some(node.number(problems)?);
                let path = node.place(problems);
                Some(Condition(Bounds { path, at_least, more_than: None, at_most: None, less_than: None, equals: None, within: None }))
            }
            _ => {
                node.expected(Noun::NumberOrRule, problems);
                None
            }
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(book: &mut crate::document::schema::Book) -> serde_json::Value {
        serde_json::json!({"anyOf": [crate::number::Exact::schema(book), Bounds::schema(book)]})
    }
}

/// Reads a short form from one kind of node and the full record from an object.
macro_rules! short_or_full {
    ($Name:ident, $unread:expr, $kind:ident => $short:expr, $full:expr, $schema:expr) => {
        impl Read for $Name {
            fn unread() -> Self {
                $unread
            }

            fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
                match node.kind() {
                    Kind::$kind => $short(node, problems),
                    _ => $full(node, problems),
                }
            }

            #[cfg(not(target_arch = "wasm32"))]
            fn schema(book: &mut crate::document::schema::Book) -> serde_json::Value {
                let options: Vec<serde_json::Value> = $schema(book);
                book.named(stringify!($Name), |_| serde_json::json!({"anyOf": options}))
            }
        }
    };
}

/// An anchor is its text, in one language or several, or an object with fields; no field looks like a language code.
impl Read for AnchorSource {
    fn unread() -> Self {
        AnchorSource::Text(Text::unread())
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        match node.kind() == Kind::Object && !node.has_keys_like(is_language) {
            true => FullAnchorSource::read(node, problems).map(|full| AnchorSource::Full(Box::new(full))),
            false => Text::read(node, problems).map(AnchorSource::Text),
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(book: &mut crate::document::schema::Book) -> serde_json::Value {
        let options = [Text::schema(book), FullAnchorSource::schema(book)];
        book.named("AnchorSource", |_| serde_json::json!({"anyOf": options}))
    }
}

short_or_full!(DomainScoreSource, DomainScoreSource::None, Text =>
    |node: &Node, problems| {
        crate::document::read_choice(node, Noun::ScoreOrWord, &["none"], |word| (word == "none").then_some(DomainScoreSource::None), problems)
    },
    |node, problems| ScoreSource::read(node, problems).map(|score| DomainScoreSource::Score(Box::new(score))),
    |book: &mut _| vec![serde_json::json!({"const": "none"}), ScoreSource::schema(book)]);

short_or_full!(MemberSource, MemberSource { path: String::new(), id: String::new(), weight: None }, Text =>
    |node: &Node, problems| {
        Id::read(node, problems).map(|id| MemberSource { path: node.path(), id: id.0, weight: None })
    },
    |node, problems| FullMemberSource::read(node, problems).map(|full| MemberSource { path: full.path, id: full.id.0, weight: full.weight }),
    |book: &mut _| vec![Id::schema(book), FullMemberSource::schema(book)]);

short_or_full!(MissingSource, MissingSource::Word(MissingRule::unread()), Text =>
    |node, problems| MissingRule::read(node, problems).map(MissingSource::Word),
    |node, problems| FullMissingSource::read(node, problems).map(|full| MissingSource::Full(Box::new(full))),
    |book: &mut _| vec![MissingRule::schema(book), FullMissingSource::schema(book)]);

/// Rules hold rules, so the schema has to name itself before it is described.
impl Read for RuleSource {
    fn unread() -> Self {
        RuleSource::Id { path: String::new(), id: String::new() }
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        match node.kind() {
            Kind::Text => Id::read(node, problems).map(|id| RuleSource::Id { path: node.path(), id: id.0 }),
            _ => FullRuleSource::read(node, problems).map(|full| RuleSource::Full(Box::new(full))),
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(book: &mut crate::document::schema::Book) -> serde_json::Value {
        book.named("RuleSource", |book| serde_json::json!({"anyOf": [Id::schema(book), FullRuleSource::schema(book)]}))
    }
}
