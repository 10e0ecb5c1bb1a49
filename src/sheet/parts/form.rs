//! The empty form, to be filled in by hand.
//!
//! In: the elements of a report. Out: a block for each domain, with the numbers of the screen. It shows no answer.

use crate::report::ElementFacts;
use crate::sheet::block::{Block, Tag};
use crate::sheet::drawing::tick_box;
use crate::sheet::kind::joined;
use crate::sheet::parts::{SheetContext, note, p};
use crate::words::sentences::Label;

impl SheetContext<'_> {
    pub(super) fn introduction(&self) -> Option<Block> {
        self.report.rubric.introduction.as_ref().map(|text| self.section(Label::Introduction).add(p(text)))
    }

    /// The form to fill in by hand, with the numbers of the screen (P19).
    pub(super) fn form(&self) -> Vec<Block> {
        let mut blocks: Vec<Block> = Vec::new();
        for domain in &self.report.domains {
            let elements = self.elements_of(domain);
            if elements.is_empty() && domain.title.is_empty() {
                continue;
            }
            let heading = if domain.title.is_empty() {
                self.label(Label::Elements).to_owned()
            } else {
                joined(&[&domain.number, &domain.title], " ")
            };
            let mut block = Block::class(Tag::Section, "fc-form").add(Block::new(Tag::H2).text(&heading));
            block = block.maybe(domain.guidance.as_ref().map(|text| note(text)));
            blocks.push(block.all(elements.into_iter().map(|element| self.question(element)).collect()));
        }
        blocks
    }

    fn question(&self, element: &ElementFacts) -> Block {
        let mut block = Block::class(Tag::Div, "fc-element");
        block = block.add(Block::new(Tag::H3).text(&joined(&[&element.number, &element.title], " ")));
        if let Some(rule) = &element.rule {
            block = block.add(Block::class(Tag::P, "fc-rule").text(&[&element.role_shown, ": ", rule].concat()));
        } else if element.role == "flexible" {
            block = block.add(Block::class(Tag::P, "fc-rule").text(&element.role_shown));
        }
        block = block.maybe(element.prompt.as_ref().map(|text| p(text)));
        // How to judge stands nowhere else for whoever fills it in by hand.
        block = block.maybe(element.guidance.as_ref().map(|text| note(text)));
        let entry = |unit: &String| Block::class(Tag::P, "fc-entry").add(Block::class(Tag::Span, "fc-gap")).text(" ").text(unit);
        block = block.all(element.entries.iter().map(entry).collect());
        let boxed = matches!(element.measure.as_str(), "scale" | "checklist");
        let mut items: Vec<Block> = Vec::new();
        for option in &element.options {
            // A number names an anchor well; a short word for files gives way to its label, a range to its text.
            let number = option.value.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.'));
            let (name, label) = match element.measure.as_str() {
                "checklist" => ("", ""),
                "scale" if number => (&option.value as &str, &option.label as &str),
                "scale" => (&option.label as &str, ""),
                _ if option.text.is_empty() => (&option.value as &str, ""),
                _ => ("", ""),
            };
            let required = if option.required { self.label(Label::Required) } else { "" };
            let points = option.points.as_ref().filter(|_| !boxed).map(|points| format!("{}: {points}", self.label(Label::Points)));
            let words = joined(&[label, &option.text, required, points.as_deref().unwrap_or_default()], " · ");
            let mut item = Block::new(Tag::Li);
            if boxed {
                item = item.add(tick_box());
            }
            if !name.is_empty() {
                item = item.add(Block::new(Tag::Strong).text(name)).text(" ");
            }
            items.push(item.text(&words));
        }
        let mut other = vec![Block::new(Tag::Li).add(tick_box()).text(self.label(Label::CannotTell))];
        if element.may_not_fit {
            other.push(Block::new(Tag::Li).add(tick_box()).text(self.label(Label::DoesNotFit)));
        }
        if element.may_not_apply {
            let words = [self.label(Label::DoesNotApply), " "].concat();
            other.push(Block::new(Tag::Li).add(tick_box()).text(&words).add(Block::class(Tag::Span, "fc-gap fc-gap--long")));
        }
        if !items.is_empty() {
            block = block.add(Block::class(Tag::Ul, if boxed { "fc-options" } else { "fc-options fc-options--quiet" }).all(items));
        }
        block = block.add(Block::class(Tag::Ul, "fc-options fc-options--other").all(other));
        if !element.expected_evidence.is_empty() {
            block = block.add(self.small(Label::ExpectedEvidence, &element.expected_evidence.join("; ")));
        }
        if !element.examples.is_empty() {
            // One paragraph, each light once: the form is long enough.
            let mut told = Block::class(Tag::P, "fc-note").text(self.label(Label::OwnersExamples)).text(":");
            for of_light in element.examples.chunk_by(|one, next| one.light == next.light) {
                let texts: Vec<&str> = of_light.iter().map(|one| &one.text as &str).collect();
                told =
                    told.text(" ").add(Block::new(Tag::Strong).text(&of_light[0].light_shown)).text(": ").text(&texts.join("; ")).text(".");
            }
            block = block.add(told);
        }
        let evidence = [self.label(Label::Evidence), " · ", self.label(Label::Note), ":"].concat();
        block.add(Block::class(Tag::P, "fc-note fc-writing").text(&evidence))
    }
}
