//! Sheets of paper: a [`Report`] as a tree of blocks, drawn the same way into a file and into the print frame.
//!
//! In: one report for each language, in the order of print. Out: a [`Sheet`]. It knows nothing of HTML text or of a
//! browser: `export` writes the tree as a document, `web/browser/print_frame.rs` makes it with DOM calls.

mod drawing;
mod parts;

use crate::report::Report;
use crate::words::Language;
use crate::words::sentences::{Label, Sentences};
pub use drawing::{shape, strip};

/// The rules for paper; the running footer of one sheet is added by [`Sheet::css`].
pub const PRINT_CSS: &str = include_str!("../styles/print.css");

/// What is printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Two sides for supervision; the first stands alone.
    Supervision,
    /// The full record.
    Full,
    /// The form to fill in by hand.
    Blank,
    /// The action plan.
    Actions,
}

impl Kind {
    /// Every sheet.
    pub const ALL: [Kind; 4] = [Kind::Supervision, Kind::Full, Kind::Blank, Kind::Actions];

    /// The word in commands and attributes.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Supervision => "supervision",
            Kind::Full => "full",
            Kind::Blank => "blank",
            Kind::Actions => "actions",
        }
    }

    /// The sheet of a word; `action` is read as `actions`.
    pub fn from_code(code: &str) -> Option<Kind> {
        match code {
            "action" => Some(Kind::Actions),
            _ => Kind::ALL.into_iter().find(|kind| kind.code() == code),
        }
    }

    const fn label(self) -> Label {
        match self {
            Kind::Supervision => Label::SupervisionSheet,
            Kind::Full => Label::FullRecord,
            Kind::Blank => Label::BlankForm,
            Kind::Actions => Label::ActionPlan,
        }
    }
}

/// How it is printed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// In type of 12 points and more.
    pub large: bool,
    /// With notes and evidence.
    pub notes: bool,
    /// The result code, if there is one.
    pub code: Option<String>,
}

/// A sheet, ready to be drawn.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sheet {
    /// The title of the document; browsers make the name of a file of it.
    pub title: String,
    /// The language of the document.
    pub language: String,
    /// What stands at the foot of every page.
    pub footer: String,
    /// "Page" and "of", for the page numbers.
    pub page_words: (&'static str, &'static str),
    /// One for each language.
    pub blocks: Vec<Block>,
}

/// The elements a sheet is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Tag {
    Article,
    Header,
    Footer,
    Section,
    H1,
    H2,
    H3,
    P,
    Ul,
    Ol,
    Li,
    Dl,
    Dt,
    Dd,
    Div,
    Span,
    Strong,
    A,
    Table,
    Caption,
    Thead,
    Tbody,
    Tr,
    Th,
    Td,
    Svg,
    Circle,
    Rect,
    Path,
    Text,
}

impl Tag {
    /// The name of the element.
    pub const fn name(self) -> &'static str {
        match self {
            Tag::Article => "article",
            Tag::Header => "header",
            Tag::Footer => "footer",
            Tag::Section => "section",
            Tag::H1 => "h1",
            Tag::H2 => "h2",
            Tag::H3 => "h3",
            Tag::P => "p",
            Tag::Ul => "ul",
            Tag::Ol => "ol",
            Tag::Li => "li",
            Tag::Dl => "dl",
            Tag::Dt => "dt",
            Tag::Dd => "dd",
            Tag::Div => "div",
            Tag::Span => "span",
            Tag::Strong => "strong",
            Tag::A => "a",
            Tag::Table => "table",
            Tag::Caption => "caption",
            Tag::Thead => "thead",
            Tag::Tbody => "tbody",
            Tag::Tr => "tr",
            Tag::Th => "th",
            Tag::Td => "td",
            Tag::Svg => "svg",
            Tag::Circle => "circle",
            Tag::Rect => "rect",
            Tag::Path => "path",
            Tag::Text => "text",
        }
    }

    /// True for elements of the SVG namespace.
    pub const fn is_svg(self) -> bool {
        matches!(self, Tag::Svg | Tag::Circle | Tag::Rect | Tag::Path | Tag::Text)
    }
}

/// An element with its attributes and children.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Block {
    /// Which element.
    pub tag: Tag,
    /// Names and values; never `style`, never an event.
    pub attributes: Vec<(&'static str, String)>,
    /// What it holds, in order.
    pub children: Vec<Child>,
}

/// What an element holds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Child {
    /// Another element.
    Block(Block),
    /// Text as people read it, not escaped.
    Text(String),
}

impl Block {
    /// An empty element.
    pub fn new(tag: Tag) -> Block {
        Block { tag, attributes: Vec::new(), children: Vec::new() }
    }

    /// An element with a class.
    fn class(tag: Tag, class: &str) -> Block {
        Block::new(tag).with("class", class)
    }

    fn with(mut self, name: &'static str, value: &str) -> Block {
        self.attributes.push((name, value.to_owned()));
        self
    }

    fn text(mut self, text: &str) -> Block {
        if !text.is_empty() {
            self.children.push(Child::Text(text.to_owned()));
        }
        self
    }

    fn add(mut self, child: Block) -> Block {
        self.children.push(Child::Block(child));
        self
    }

    fn all(mut self, children: Vec<Block>) -> Block {
        self.children.extend(children.into_iter().map(Child::Block));
        self
    }

    fn maybe(self, child: Option<Block>) -> Block {
        match child {
            Some(child) => self.add(child),
            None => self,
        }
    }
}

impl Sheet {
    /// Lays out a sheet: one article for each report, which differ in language only.
    pub fn new(kind: Kind, reports: &[&Report], options: &Options) -> Sheet {
        let blocks = reports.iter().map(|report| parts::article(kind, report, options)).collect();
        let first = reports.first();
        let words = sentences(first.map_or("", |report| &report.language));
        let (mut title, mut footer) = (String::new(), String::new());
        if let Some(report) = first {
            let date = report.occasion.date.as_deref().filter(|_| kind != Kind::Blank).unwrap_or_default();
            let team = if kind == Kind::Blank { "" } else { &report.occasion.team };
            title = joined(&[&report.rubric.title, words.label(kind.label()), team, date], " · ");
            let edition = [&report.rubric.id, " ", &report.rubric.edition].concat();
            footer = joined(&[&edition, date, words.label(Label::Footer)], " · ");
        }
        Sheet {
            title,
            language: first.map_or_else(String::new, |report| report.language.clone()),
            footer,
            page_words: (words.label(Label::Page), words.label(Label::Of)),
            blocks,
        }
    }

    /// The rules for this sheet: those for paper, and its running footer in the margin boxes of the page (where a browser
    /// knows them; the same words stand at the end of the sheet for the others).
    pub fn css(&self) -> String {
        let quoted = |text: &str| -> String {
            let escaped = |c: char| match c {
                '"' | '\\' | '<' | '>' | '&' => format!("\\{:x} ", c as u32),
                c if c.is_control() => " ".to_owned(),
                c => c.to_string(),
            };
            format!("\"{}\"", text.chars().map(escaped).collect::<String>())
        };
        let (page, of) = self.page_words;
        let numbers = format!("{} counter(page) {} counter(pages)", quoted(&[page, " "].concat()), quoted(&[" ", of, " "].concat()));
        format!("{PRINT_CSS}@page{{@bottom-left{{content:{}}}@bottom-right{{content:{numbers}}}}}\n", quoted(&self.footer))
    }
}

fn sentences(code: &str) -> &'static dyn Sentences {
    Language::from_code(code).unwrap_or(Language::En).sentences()
}

/// The parts that are not empty, with something between them.
fn joined(parts: &[&str], between: &str) -> String {
    let parts: Vec<&str> = parts.iter().copied().filter(|part| !part.is_empty()).collect();
    parts.join(between)
}
