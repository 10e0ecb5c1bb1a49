//! The head and the foot of a sheet: what it is about, who and when, and the result code.
//!
//! In: a report and the kind of sheet. Out: blocks. No result stands in them.

use crate::sheet::block::{Block, Tag};
use crate::sheet::kind::{Kind, joined};
use crate::sheet::parts::{SheetContext, note, term};
use crate::sheet::qr;
use crate::words::sentences::Label;

impl SheetContext<'_> {
    pub(super) fn head(&self, kind: Kind) -> Block {
        let report = self.report;
        let (rubric, occasion) = (&report.rubric, &report.occasion);
        let blank = kind == Kind::Blank;
        let written = |text: &str| if blank { String::new() } else { text.to_owned() };
        let mut facts = vec![
            (Label::Team, written(&occasion.team)),
            (Label::Date, if blank { String::new() } else { occasion.date_shown.clone() }),
            // A rating from outside says where it comes from below; here stands in what role.
            (Label::RatedBy, if blank || occasion.rater == "self" { written(&occasion.rated_by) } else { occasion.by.clone() }),
            (Label::Stage, written(occasion.stage_shown.as_deref().unwrap_or_default())),
            (Label::Variant, occasion.variant_shown.clone().unwrap_or_default()),
            (Label::Parts, occasion.modules_shown.join(", ")),
            (Label::Edition, [&rubric.id, " ", &rubric.edition].concat()),
            (Label::Hash, rubric.hash.chars().take(12).collect()),
        ];
        if matches!(kind, Kind::Supervision | Kind::Commissioner) {
            // They stand at the foot of this sheet, where they take no room from the first page.
            facts.truncate(6);
            facts.push((Label::Edition, rubric.edition.clone()));
            facts.retain(|(_, fact)| !fact.is_empty());
        } else if !blank {
            facts.extend(self.options.code.iter().map(|code| (Label::Code, code.clone())));
            facts.retain(|(_, fact)| !fact.is_empty());
        } else {
            facts.retain(|(label, fact)| !matches!(label, Label::Variant | Label::Parts) || !fact.is_empty());
        }
        let terms = facts.iter().map(|(label, fact)| term(self.label(*label), fact)).collect();
        let mut header = Block::new(Tag::Header)
            .maybe(self.qr(kind))
            .add(Block::class(Tag::P, "fc-kind").text(self.label(kind.label())))
            .add(Block::new(Tag::H1).text(&rubric.title))
            .add(Block::class(Tag::Dl, if blank { "fc-facts fc-facts--blank" } else { "fc-facts" }).all(terms));
        if !blank {
            header = header.add(Block::class(Tag::P, "fc-provenance").add(Block::new(Tag::Strong).text(&occasion.provenance)));
        }
        if let Some(team) = report.team.as_ref().filter(|_| !blank) {
            header = header.add(note(&[&team.sentence as &str, " ", &team.differed].concat()));
        }
        for sentence in [rubric.overlay.as_ref().map(|overlay| &overlay.sentence), rubric.translation_note.as_ref()].into_iter().flatten() {
            header = header.add(note(sentence));
        }
        header
    }

    /// The result code, unless the sheet holds none: it holds every answer, so that an empty form has none, and one page for others is not meant to
    /// give them away.
    fn code(&self, kind: Kind) -> Option<&String> {
        self.options.code.as_ref().filter(|_| !matches!(kind, Kind::Blank | Kind::Commissioner))
    }

    /// The result code for a camera. The code itself stands at the foot.
    fn qr(&self, kind: Kind) -> Option<Block> {
        let code = self.code(kind)?;
        let page = self.report.rubric.result_link.as_deref();
        let drawing = qr::drawing(page, code)?;
        let words = self.label(if page.is_some() { Label::OpenResult } else { Label::Code });
        let inside = match page {
            Some(page) => Block::new(Tag::A).with("href", &qr::address(page, code)).add(drawing).text(words),
            None => Block::new(Tag::Span).add(drawing).text(words),
        };
        Some(Block::class(Tag::P, "fc-scan").add(inside))
    }

    pub(super) fn foot(&self, kind: Kind) -> Block {
        let rubric = &self.report.rubric;
        let edition = [&rubric.title, ", ", &rubric.id, " ", &rubric.edition].concat();
        let hash = [self.label(Label::Hash), " ", &rubric.hash[..rubric.hash.len().min(12)]].concat();
        let code = self.code(kind).map(|code| [self.label(Label::Code), " ", code].concat());
        let footer = if kind == Kind::Blank { "" } else { &self.report.occasion.footer as &str };
        let foot = joined(&[&edition, footer, &hash, code.as_deref().unwrap_or_default()], " · ");
        let foot = Block::class(Tag::Footer, "fc-foot").add(note(&foot));
        if self.options.notes || kind == Kind::Blank { foot } else { foot.add(note(self.label(Label::NotesLeftOut))) }
    }
}
