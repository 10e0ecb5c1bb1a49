//! The non-negotiables and the named rules, with what helps where they are not met.
//!
//! In: the gates of a report. Out: a section, at length in the record, or as short as a side with little room asks for.

use crate::report::{GateFacts, Link};
use crate::sheet::block::{Block, Tag};
use crate::sheet::drawing::{arrow, shape};
use crate::sheet::parts::{SheetContext, link, note};
use crate::words::result::ResultWords;
use crate::words::sentences::Label;

impl SheetContext<'_> {
    /// True if more non-negotiables stand below "Start here" than a side can tell at length: what is shown twice, or stands in
    /// the rubric, then gives way.
    pub(super) fn is_crowded(&self) -> bool {
        let report = self.report;
        let open = report.gates.iter().filter(|gate| gate.non_negotiable && gate.sign != "met");
        open.filter(|gate| !report.summary.begin.iter().any(|one| one.id == gate.id)).count() > MOST_AT_LENGTH
    }

    /// Those not met or open with all that helps; those met in one list; then the named rules.
    pub(super) fn non_negotiables(&self, full: bool) -> Option<Block> {
        let gates = &self.report.gates;
        // On a short sheet those to begin with stand above already, with their next step.
        let told = &self.report.summary;
        let above = |gate: &GateFacts| {
            let decides = told.decision.as_ref().is_some_and(|decision| !gate.non_negotiable && decision.id == gate.id);
            !full && (decides || gate.non_negotiable && told.begin.iter().any(|one| one.id == gate.id))
        };
        let of = |own: bool, met: bool| {
            gates.iter().filter(move |gate| gate.non_negotiable == own && (gate.sign == "met") == met && !above(gate))
        };
        if gates.is_empty() {
            return None;
        }
        let own = full && of(true, true).next().is_some() || of(true, false).next().is_some();
        let mut block = self.section(if own { Label::NonNegotiables } else { Label::Rules });
        let bare = block.children.len();
        if of(true, false).next().is_some() {
            let mut contacts: Vec<&Link> = of(true, false).filter_map(|gate| gate.contact.as_ref()).collect();
            contacts.dedup();
            let contact = |block: Block, one: &Link| block.text(self.label(Label::Contact)).text(": ").add(link(one));
            // A side has room for all that helps with a few; of more it has how they stand, and says where the rest is.
            if !full && of(true, false).count() > MOST_AT_LENGTH {
                let items = of(true, false).map(|gate| self.gate_in_lines(gate)).collect();
                block = block.add(Block::class(Tag::Ul, "fc-gates fc-gates--lines").all(items));
                let helped = |gate: &GateFacts| !gate.what_it_takes.is_empty() || (gate.next.is_some() && !gate.is_unanswered());
                let more = of(true, false).any(helped).then(|| ResultWords::of(&self.report.language).more_in_record());
                let help = contacts.into_iter().fold(note(more.unwrap_or_default()), |help, one| contact(help.text(" "), one));
                block = block.add(help);
            } else {
                for (label, gates) in self.report.not_met_or_open() {
                    let items: Vec<Block> = gates.into_iter().filter(|gate| !above(gate)).map(|gate| self.gate(gate, true, true)).collect();
                    if !items.is_empty() {
                        block = block.add(Block::new(Tag::H3).text(self.label(label))).add(Block::class(Tag::Ul, "fc-gates").all(items));
                    }
                }
                block = block.all(contacts.into_iter().map(|one| contact(Block::class(Tag::P, "fc-note fc-contact"), one)).collect());
            }
        }
        if full && of(true, true).next().is_some() {
            let item = |gate: &GateFacts| {
                let rule = [" (", &gate.why().join("; "), ")"].concat();
                let rule = (full && !gate.why().is_empty()).then(|| Block::class(Tag::Span, "fc-quiet").text(&rule));
                Block::new(Tag::Li).add(shape("met")).text(&gate.title).maybe(rule)
            };
            let items = of(true, true).map(item).collect();
            block = block.add(Block::new(Tag::H3).text(self.label(Label::Met))).add(Block::class(Tag::Ul, "fc-met").all(items));
        }
        // The first page of the supervision sheet has those that need talking about, unless what stands above has said it all. Before the first
        // answer that is none of them.
        let more = |gate: &&GateFacts| {
            let follows = gate.next.as_ref().is_some_and(|next| next.kind == "follows");
            full || self.report.progress.answered > 0 && (follows || !gate.drifted.is_empty() || !why_in_short(gate).is_empty())
        };
        let named = of(false, false).filter(more).chain(of(false, true).filter(|_| full));
        let named: Vec<Block> = named.map(|gate| self.gate(gate, full, full)).collect();
        if !named.is_empty() {
            block = block.maybe(own.then(|| Block::new(Tag::H3).text(self.label(Label::Rules))));
            block = block.add(Block::class(Tag::Ul, "fc-gates").all(named));
        }
        (block.children.len() > bare).then_some(block)
    }

    /// A non-negotiable in two lines: what it is, then how it stands.
    fn gate_in_lines(&self, gate: &GateFacts) -> Block {
        let mut stands = Block::class(Tag::Span, "fc-rule").text(&gate.in_short);
        for why in gate.why() {
            stands = stands.text(" · ").text(why);
        }
        if !gate.drifted.is_empty() {
            stands = stands.text(" · ").maybe(arrow("drift")).text(&gate.drifted);
        }
        Block::new(Tag::Li).add(shape(&gate.sign)).add(Block::new(Tag::Strong).text(&gate.title)).text(": ").add(stands)
    }

    fn gate(&self, gate: &GateFacts, full: bool, parts: bool) -> Block {
        let strong = |text: &str| Block::new(Tag::Strong).text(text);
        let mut item = Block::new(Tag::Li).add(shape(&gate.sign));
        let told = self.report.told_in_group(gate);
        item = match (gate.is_graded(), gate.non_negotiable) {
            (true, _) => item.text(&gate.title).text(": ").add(strong(&gate.in_short)),
            (false, true) => item.add(strong(&gate.title)),
            (false, false) => item.add(strong(&gate.title)).text(": ").text(&gate.in_short),
        };
        let why = match gate.non_negotiable {
            true => told.join(" · "),
            false if full => gate.why().join(" · "),
            false => why_in_short(gate),
        };
        let mut between = if gate.non_negotiable { ": " } else { " · " };
        for (sign, text) in [(None, &why), (arrow("drift"), &gate.drifted)] {
            if !text.is_empty() {
                item = item.text(std::mem::replace(&mut between, " · ")).add(Block::class(Tag::Span, "fc-rule").maybe(sign).text(text));
            }
        }
        if parts && !gate.parts.is_empty() {
            let part = |part: &crate::report::RulePart| Block::new(Tag::Li).add(shape(&part.status)).text(&part.text);
            item = item.add(Block::class(Tag::Ul, "fc-parts").all(gate.parts.iter().map(part).collect()));
        }
        if full && !gate.could_follow.is_empty() {
            let outcome = |text: &String| Block::new(Tag::Li).text(text);
            item = item.add(Block::class(Tag::Ul, "fc-parts").all(gate.could_follow.iter().map(outcome).collect()));
        }
        let takes = (full && !gate.what_it_takes.is_empty()).then(|| (self.label(Label::WhatItTakes), &gate.what_it_takes));
        // On the first page of the supervision sheet what is open stands above already; a crowded one leaves the owner's words to the record.
        let next = gate
            .next
            .as_ref()
            .filter(|next| !gate.is_unanswered() && (full || next.kind == "follows" && !self.is_crowded()))
            .map(|next| (&next.label as &str, &next.text));
        let steps: Vec<(&str, &String)> = takes.into_iter().chain(next).collect();
        if !steps.is_empty() {
            let mut help = Block::class(Tag::P, "fc-note");
            for (at, (label, text)) in steps.into_iter().enumerate() {
                help = help.text(if at > 0 { " " } else { "" }).add(strong(label)).text(": ").text(text);
            }
            item = item.add(help);
        }
        item
    }
}

/// Why a rule with a name is not met, in a line: the rule, then the parts that do not hold. Empty where these are non-negotiables only, which
/// stand above.
fn why_in_short(gate: &GateFacts) -> String {
    let missing = || gate.parts.iter().filter(|part| part.status != "met");
    if missing().next().is_some() && missing().all(|part| part.non_negotiable) {
        return String::new();
    }
    let others = || missing().filter(|part| !part.non_negotiable);
    let told: Vec<&str> = others().take(MOST_PARTS).map(|part| &part.text as &str).collect();
    match told.is_empty() {
        true => gate.why().join(" · "),
        false => {
            let told = told.join(" · ") + if others().count() > told.len() { " …" } else { "" };
            [&gate.rule_in_short, &told].into_iter().filter(|part| !part.is_empty()).map(|part| part as &str).collect::<Vec<_>>().join(": ")
        }
    }
}

/// How many parts of a rule stand on the first page of the supervision sheet.
const MOST_PARTS: usize = 2;

/// Of how many non-negotiables that stand below "Start here" a sheet with little room tells all that helps.
const MOST_AT_LENGTH: usize = 2;
