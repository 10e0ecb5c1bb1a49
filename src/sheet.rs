//! Sheets of paper: a [`Report`] as a tree of blocks, drawn the same way into a file and into the print frame.
//!
//! In: one report for each language, in the order of print. Out: a [`Sheet`]. It knows nothing of HTML text or of a
//! browser: `export` writes the tree as a document, `web/browser/print_frame.rs` makes it with DOM calls.

mod block;
pub mod chart;
mod drawing;
mod kind;
pub mod over_time;
mod parts;
mod qr;
pub mod summary;

use crate::document::direction;
use crate::report::Report;
use crate::sheet::kind::{joined, sentences};
use crate::words::sentences::Label;
pub use block::{Block, Child, Tag};
pub use drawing::{arrow, shape, strip};
pub use kind::{Kind, Options};

/// The rules for paper; the running footer of one sheet is added by [`Sheet::css`].
pub const PRINT_CSS: &str = concat!(
    include_str!("../styles/print/sheet.css"),
    include_str!("../styles/print/supervision.css"),
    include_str!("../styles/print/scores.css"),
    include_str!("../styles/print/over-time.css"),
    include_str!("../styles/print/elements.css"),
    include_str!("../styles/print/large.css"),
    include_str!("../styles/print/summary.css"),
);
/// The rules of the summary and the lines over time, for paper and screen alike.
pub const SUMMARY_CSS: &str = include_str!("../styles/summary.css");

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

impl Sheet {
    /// Lays out a sheet: one article for each report, which differ in language only.
    pub fn new(kind: Kind, reports: &[&Report], options: &Options) -> Sheet {
        let blocks = reports.iter().map(|report| parts::article(kind, report, options)).collect();
        let first = reports.first();
        let words = sentences(first.map_or("", |report| &report.language));
        let (mut title, mut footer) = (String::new(), String::new());
        if let Some(report) = first {
            let date = report.occasion.date.as_deref().filter(|_| kind != Kind::Blank).unwrap_or_default();
            // Nothing of the team: a browser names the PDF by it, and a name of a file is seen by more people than the file.
            title = joined(&[&report.rubric.title, words.label(kind.label()), date], " · ");
            let edition = [&report.rubric.id, " ", &report.rubric.edition].concat();
            let foot = if kind == Kind::Blank { "" } else { &report.occasion.footer };
            let day = if date.is_empty() { "" } else { &report.occasion.date_shown };
            let team = if kind == Kind::Blank { "" } else { &report.occasion.team };
            // The team too: sheets of two teams lie on one desk.
            footer = direction::kept_to_itself(&joined(&[&edition, team, day, foot], " · ")).into_owned();
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
        format!("{PRINT_CSS}{SUMMARY_CSS}@page{{@bottom-left{{content:{}}}@bottom-right{{content:{numbers}}}}}\n", quoted(&self.footer))
    }
}
