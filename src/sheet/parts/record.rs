//! The record: every element with the words of its answer, and the answers that could not be used.
//!
//! In: the elements of a report. Out: a section for each domain.

use crate::report::ElementFacts;
use crate::sheet::block::{Block, Tag};
use crate::sheet::drawing::shape;
use crate::sheet::kind::joined;
use crate::sheet::parts::{SheetContext, gate_of};
use crate::words::sentences::Label;

impl SheetContext<'_> {
    /// Every element with the words of its answer (P14).
    pub(super) fn record(&self) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        for domain in &self.report.domains {
            let elements = self.elements_of(domain);
            if elements.is_empty() {
                continue;
            }
            let heading = if domain.title.is_empty() {
                self.label(Label::Elements).to_owned()
            } else {
                joined(&[&domain.number, &domain.title], " ")
            };
            let block = Block::class(Tag::Section, "fc-record").add(Block::new(Tag::H2).text(&heading));
            blocks.push(block.all(elements.into_iter().map(|element| self.element(element)).collect()));
        }
        blocks
    }

    fn element(&self, element: &ElementFacts) -> Block {
        let report = self.report;
        let gate = gate_of(report, element);
        let mut heading = Block::new(Tag::H3);
        if let Some(gate) = gate {
            heading = heading.add(shape(&gate.status));
        }
        let mut block = Block::class(Tag::Div, "fc-element").add(heading.text(&joined(&[&element.number, &element.title], " ")));
        if let Some(gate) = gate {
            // What is open is said by the answer below.
            let said = gate.in_short == element.answer || gate.in_short == element.status_shown;
            let standing = if said { element.role_shown.clone() } else { [&element.role_shown, ": ", &gate.in_short].concat() };
            let rule = joined(&[&standing, &gate.rule], " · ");
            block = block.add(Block::class(Tag::P, "fc-rule").text(&rule));
        } else if element.role == "flexible" {
            block = block.add(Block::class(Tag::P, "fc-rule").text(&element.role_shown));
        }
        let mut answer = Block::class(Tag::P, "fc-answer");
        // "Yes Yes" says nothing more than "Yes".
        let said = |anchor: &&String| element.answer.ends_with(anchor as &str);
        answer = match element.anchor.as_ref().filter(|anchor| element.status == "rated" && !said(anchor)) {
            Some(anchor) => answer.add(Block::new(Tag::Strong).text(&element.answer)).text(" ").text(anchor),
            None => answer.add(Block::new(Tag::Strong).text(&element.answer)),
        };
        block = block.add(answer);
        if element.status == "rated" && !element.left_out.is_empty() {
            block = block.add(self.small(Label::LeftOut, &element.left_out.join("; ")));
        }
        if let Some(next) = &element.next_up {
            block = block.add(self.small(Label::NextUp, next));
        }
        if let Some(before) = &element.before {
            block = block.add(self.small(Label::LastTime, &[&before.answer, " (", &before.date_shown, ")"].concat()));
        }
        if self.options.notes {
            for evidence in &element.evidence {
                block = block.add(self.small(Label::Evidence, &evidence.sentence));
            }
            if !element.note.is_empty() {
                block = block.add(self.small(Label::Note, &element.note));
            }
        }
        block
    }

    /// Answers of the file that are not counted: whoever holds only this sheet learns that there were some.
    pub(super) fn unused(&self) -> Option<Block> {
        let items: Vec<Block> = self.report.unused.iter().map(|one| Block::new(Tag::Li).text(&one.sentence)).collect();
        (!items.is_empty()).then(|| self.section(Label::NotUsable).add(Block::new(Tag::Ul).all(items)))
    }
}
