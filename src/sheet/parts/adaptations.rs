//! What was changed locally, and what may be.
//!
//! In: the adaptations of a report. Out: a section for the record, and what a side with little room has of it.

use crate::report::AdaptationFacts;
use crate::sheet::block::{Block, Tag};
use crate::sheet::kind::joined;
use crate::sheet::parts::{SheetContext, link, note, p};
use crate::words::sentences::Label;

impl SheetContext<'_> {
    /// What may be adapted locally, by name.
    fn flexible(&self) -> Option<Block> {
        let titles: Vec<&str> = self.report.flexible().map(|element| &element.title as &str).collect();
        (!titles.is_empty()).then(|| self.small(Label::MayBeAdapted, &titles.join("; ")))
    }

    /// On the first side: changes that harm the model.
    pub(super) fn harmful(&self) -> Option<Block> {
        let red = self.report.adaptations.iter().filter(|one| one.light.as_deref() == Some("red"));
        let entry = |one: &AdaptationFacts| {
            let item = Block::new(Tag::Li).add(Block::new(Tag::Strong).text(&one.title)).text(": ").text(&one.what);
            item.text(" (").text(&one.light_line()).text("). ").add(Block::new(Tag::Strong).text(&one.warning))
        };
        let entries: Vec<Block> = red.map(entry).collect();
        (!entries.is_empty()).then(|| self.section(Label::Adaptations).add(Block::class(Tag::Ul, "fc-changes").all(entries)))
    }

    /// Overleaf, where there is little room: every other adaptation and what may be adapted, in one paragraph.
    pub(super) fn adaptations_in_short(&self) -> Option<Block> {
        let others = self.report.adaptations.iter().filter(|one| one.light.as_deref() != Some("red"));
        let entry = |one: &AdaptationFacts| {
            let what = one.what.trim_end_matches('.');
            joined(&[&[&one.title, ": ", what, " (", &one.light_shown, ")."].concat(), &one.warning], " ")
        };
        let told: Vec<String> = others.map(entry).collect();
        let flexible = self.report.flexible().filter(|_| !self.is_crowded());
        let flexible: Vec<&str> = flexible.map(|element| &element.title as &str).collect();
        let part = |label: Label, text: &str| (!text.is_empty()).then(|| (self.label(label), text.to_owned()));
        let parts = part(Label::Adaptations, &told.join(" ")).into_iter().chain(part(Label::MayBeAdapted, &flexible.join("; ")));
        let paragraph = parts.fold(Block::class(Tag::P, "fc-note"), |block, (label, text)| {
            let block = if block.children.is_empty() { block } else { block.text(" ") };
            block.add(Block::new(Tag::Strong).text(label).text(": ")).text(&text)
        });
        (!paragraph.children.is_empty()).then_some(paragraph)
    }

    pub(super) fn adaptations(&self) -> Option<Block> {
        let entries = &self.report.adaptations;
        if entries.is_empty() {
            return self.flexible().map(|flexible| self.section(Label::Adaptations).add(flexible));
        }
        let mut block = self.section(Label::Adaptations).add(note(self.label(Label::NotInScore))).add(note(self.label(Label::Lights)));
        block = block.maybe(self.flexible());
        if let Some(contact) = &self.report.rubric.contact {
            block = block.add(note(self.label(Label::Contact)).text(": ").add(link(contact)));
        }
        for entry in entries {
            let mut item = Block::class(Tag::Div, "fc-element").add(Block::new(Tag::H3).text(&entry.title)).add(p(&entry.what));
            item = item.add(note(&entry.light_line()));
            if !entry.warning.is_empty() {
                item = item.add(Block::class(Tag::P, "fc-note").add(Block::new(Tag::Strong).text(&entry.warning)));
            }
            block = block.add(item.add(note(&entry.details.join(" · "))));
        }
        Some(block)
    }
}
