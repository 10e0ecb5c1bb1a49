//! The blocks that a sheet is made of: elements as both HTML and SVG know them.
//!
//! In: tags, attributes, texts. Out: a tree. It knows nothing of what is written in it.

/// The elements a sheet is made of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Tag {
    Article,
    Header,
    Footer,
    Nav,
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
    Line,
    Text,
}

impl Tag {
    /// The name of the element.
    pub const fn name(self) -> &'static str {
        match self {
            Tag::Article => "article",
            Tag::Header => "header",
            Tag::Footer => "footer",
            Tag::Nav => "nav",
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
            Tag::Line => "line",
            Tag::Text => "text",
        }
    }

    /// True for elements of the SVG namespace.
    pub const fn is_svg(self) -> bool {
        matches!(self, Tag::Svg | Tag::Circle | Tag::Rect | Tag::Path | Tag::Line | Tag::Text)
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
    pub(crate) fn class(tag: Tag, class: &str) -> Block {
        Block::new(tag).with("class", class)
    }

    pub(crate) fn with(mut self, name: &'static str, value: &str) -> Block {
        self.attributes.push((name, value.to_owned()));
        self
    }

    pub(crate) fn text(mut self, text: &str) -> Block {
        if !text.is_empty() {
            self.children.push(Child::Text(text.to_owned()));
        }
        self
    }

    pub(crate) fn add(mut self, child: Block) -> Block {
        self.children.push(Child::Block(child));
        self
    }

    pub(crate) fn all(mut self, children: Vec<Block>) -> Block {
        self.children.extend(children.into_iter().map(Child::Block));
        self
    }

    pub(crate) fn maybe(self, child: Option<Block>) -> Block {
        match child {
            Some(child) => self.add(child),
            None => self,
        }
    }
}
