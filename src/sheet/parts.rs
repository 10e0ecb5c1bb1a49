//! The parts of the sheets, from the head to the small print.
//!
//! In: a report. Out: blocks, in the order in which people need them: who and when, the verdict, the non-negotiables, what
//! changed, what to talk about; then figures; then the record.

use crate::report::{
    ActionFacts, AdaptationFacts, Change, DifferenceFacts, DomainFacts, ElementFacts, GateFacts, HistoryPoint, Link, Report, ScoreFacts,
};
use crate::sheet::block::{Block, Tag};
use crate::sheet::drawing::{arrow, shape, strip, tick_box};
use crate::sheet::kind::{Kind, Options, joined, sentences};
use crate::sheet::over_time::{self, Rows};
use crate::sheet::qr;
use crate::sheet::summary::{Depth, summary};
use crate::words::direction;
use crate::words::result::ResultWords;
use crate::words::sentences::{Label, ReportWords};

/// What a sheet is drawn from.
struct SheetContext<'p> {
    report: &'p Report,
    words: ReportWords,
    options: &'p Options,
}

/// One sheet in one language.
pub fn article(kind: Kind, report: &Report, options: &Options) -> Block {
    let context = SheetContext { report, words: sentences(&report.language), options };
    let class = ["fc-sheet fc-sheet--", kind.code(), if options.large { " fc-large" } else { "" }].concat();
    let article = Block::class(Tag::Article, &class).with("lang", &report.language);
    // A document is written from left to right unless it says otherwise.
    let article = if direction(&report.language) == "rtl" { article.with("dir", "rtl") } else { article };
    let head = context.head(kind);
    let article = match kind {
        Kind::Supervision => article
            .add(
                // The first side is filled: what is left is for writing.
                Block::class(Tag::Div, "fc-side")
                    .add(head)
                    .add(summary(report, Depth::Side { written: options.notes, crowded: context.is_crowded() }))
                    .maybe(context.changes(true))
                    .maybe(context.non_negotiables(false))
                    .maybe(context.harmful())
                    .maybe(context.discussion())
                    .add(context.actions(1, true))
                    .add(context.signatures(false)),
            )
            .add(context.scores(true))
            .maybe(context.adaptations_in_short())
            .maybe(context.unused())
            .add(context.grid()),
        Kind::Full => article
            .add(head)
            .add(summary(report, Depth::Paper { written: options.notes }))
            .maybe(context.non_negotiables(true))
            .maybe(context.changes(false))
            .maybe(context.over_time())
            .maybe(context.pointers(Label::Strengths))
            .add(context.scores(false))
            .maybe(context.overall_note())
            .maybe(context.team())
            .all(context.record())
            .maybe(context.adaptations())
            .maybe(context.unused())
            .add(context.actions(0, false))
            .add(context.method()),
        Kind::Blank => article.add(head).maybe(context.introduction()).all(context.form()).add(context.signatures(true)),
        Kind::Actions => {
            // One side; in large print two, of which the second is for writing too.
            let rows = if options.large { 14 } else { 8 };
            article
                .add(head)
                .add(context.verdict())
                .maybe(context.pointers(Label::Priorities))
                .add(context.actions(rows, false))
                .add(context.signatures(false))
        }
        Kind::Commissioner => article
            .add(head)
            .add(summary(report, Depth::Paper { written: options.notes }))
            .maybe(context.harmful())
            .maybe(context.next_review())
            .add(context.limits())
            .maybe(report.rubric.contact.as_ref().map(|contact| note(context.label(Label::Contact)).text(": ").add(link(contact)))),
    };
    article.add(context.foot(kind))
}

fn p(text: &str) -> Block {
    Block::new(Tag::P).text(text)
}

fn note(text: &str) -> Block {
    Block::class(Tag::P, "fc-note").text(text)
}

fn section(heading: &str) -> Block {
    Block::new(Tag::Section).add(Block::new(Tag::H2).text(heading))
}

fn cell(text: &str) -> Block {
    Block::new(Tag::Td).text(text)
}

fn figure(text: &str) -> Block {
    Block::class(Tag::Td, "fc-figure").text(text)
}

fn row(cells: Vec<Block>) -> Block {
    Block::new(Tag::Tr).all(cells)
}

fn link(link: &Link) -> Block {
    match &link.link {
        // Paper has the address behind the words: that of a mailbox as people write it.
        Some(address) => {
            let written = address.strip_prefix("mailto:").or_else(|| address.strip_prefix("tel:")).unwrap_or(address);
            Block::new(Tag::A).with("href", address).with("data-address", written).text(&link.text)
        }
        None => Block::new(Tag::Span).text(&link.text),
    }
}

/// A text that stands in the sentence "term: text".
fn term(label: &str, text: &str) -> Block {
    Block::new(Tag::Div).add(Block::new(Tag::Dt).text(label)).add(Block::new(Tag::Dd).text(text))
}

impl SheetContext<'_> {
    fn label(&self, label: Label) -> &'static str {
        self.words.label(label)
    }

    fn section(&self, label: Label) -> Block {
        section(self.label(label))
    }

    fn table(&self, class: &str, heads: &[Label], rows: Vec<Block>) -> Block {
        let head = |label: &Label| Block::new(Tag::Th).with("scope", "col").text(self.label(*label));
        let heads = Block::new(Tag::Thead).add(row(heads.iter().map(head).collect()));
        Block::class(Tag::Table, class).add(heads).add(Block::new(Tag::Tbody).all(rows))
    }

    fn head(&self, kind: Kind) -> Block {
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

    fn verdict(&self) -> Block {
        let mut block = Block::class(Tag::Section, "fc-verdict").add(Block::class(Tag::P, "fc-lead").text(&self.report.summary.verdict));
        for told in [joined(&self.report.below_the_verdict(), " "), self.report.progress.without_answer.clone()] {
            block = block.maybe((!told.is_empty()).then(|| p(&told)));
        }
        block.all(self.report.drift.cautions.iter().map(|one| Block::class(Tag::P, "fc-caution").text(&one.sentence)).collect())
    }

    /// When the next assessment is due, in a sentence.
    fn next_review(&self) -> Option<Block> {
        self.report.review.as_ref().map(|review| p(&review.sentence))
    }

    /// What such a rating can tell, and what it cannot.
    fn limits(&self) -> Block {
        section(&self.report.limits_title).add(p(&self.report.limits))
    }

    /// True if more non-negotiables stand below "Start here" than a side can tell at length: what is shown twice, or stands in
    /// the rubric, then gives way.
    fn is_crowded(&self) -> bool {
        let report = self.report;
        let open = report.gates.iter().filter(|gate| gate.non_negotiable && gate.sign != "met");
        open.filter(|gate| !report.summary.begin.iter().any(|one| one.id == gate.id)).count() > MOST_AT_LENGTH
    }

    /// Those not met or open with all that helps; those met in one list; then the named rules.
    fn non_negotiables(&self, full: bool) -> Option<Block> {
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

    /// What fell, non-negotiables first, and what rose; and what could not be compared.
    fn changes(&self, short: bool) -> Option<Block> {
        let drift = &self.report.drift;
        // On the supervision sheet a non-negotiable that is not met or not confirmed stands above already, and what is only worse is told
        // together: there is little room, the date stands in the verdict, and every element has its arrow overleaf.
        let (changes, most) = (drift.changes(), if short { 3 } else { usize::MAX });
        let bands = changes.iter().filter(|change| change.kind == "band-fall").count();
        // Every band, then and now, stands overleaf too.
        let elsewhere =
            |kind: &str| short && (matches!(kind, "drift" | "cannot-confirm" | "slipping" | "fell") || kind == "band-fall" && bands > most);
        let told = changes.iter().filter(|change| !elsewhere(change.kind)).take(most);
        let item =
            |change: &Change| Block::new(Tag::Li).add(arrow(change.sign).unwrap_or_else(|| shape(change.sign))).text(change.sentence);
        let worse = (short && !self.is_crowded() && !drift.all_worse.is_empty())
            .then(|| Block::new(Tag::Li).maybe(arrow("slipping")).text(&drift.all_worse));
        let mut items: Vec<Block> = worse.into_iter().chain(told.map(item)).collect();
        if !short && !drift.also_rose.is_empty() {
            items.push(Block::new(Tag::Li).maybe(arrow("regained")).text(&drift.also_rose));
        }
        items.extend(self.report.not_compared().map(|one| Block::new(Tag::Li).text(&one.sentence)));
        if items.is_empty() && drift.converted.is_empty() {
            return None;
        }
        let converted = drift.converted.iter().map(|sentence| note(sentence)).collect();
        let section = if short { Block::new(Tag::Section) } else { self.section(Label::WhatChanged) };
        let section = section.maybe(self.editions(short)).all(converted);
        Some(section.add(Block::class(Tag::Ul, "fc-changes").all(items)))
    }

    /// Scores as lines, then scores and elements by date.
    fn over_time(&self) -> Option<Block> {
        // As many columns as a sheet has room for.
        let most = if self.options.large { 6 } else { 12 };
        let scores = over_time::heat(self.report, Rows::Scores, most);
        let elements = over_time::heat(self.report, Rows::Elements, most);
        if scores.is_none() && elements.is_none() {
            return None;
        }
        if self.report.has_nothing_to_compare() {
            return Some(self.section(Label::History).add(p(ResultWords::of(&self.report.language).nothing_to_compare())));
        }
        let section = self.section(Label::History).maybe(over_time::lines(self.report)).add(note(over_time::hint(self.report)));
        Some(section.maybe(scores).maybe(elements))
    }

    /// What is compared with what: both dates, both editions. The short sheet says so only where the editions differ.
    fn editions(&self, short: bool) -> Option<Block> {
        let (drift, rubric) = (&self.report.drift, &self.report.rubric);
        let then = drift.history.iter().find(|one| drift.since.is_some() && one.date == drift.since)?;
        if short && then.edition == rubric.edition {
            return None;
        }
        let when = |label: Label, date: &str, edition: &str| {
            [self.label(label), ": ", date, ", ", self.label(Label::Edition), " ", edition].concat()
        };
        let now = when(Label::Now, &self.report.occasion.date_shown, &rubric.edition);
        Some(note(&joined(&[&when(Label::Before, &then.date_shown, &then.edition), &now], " · ")))
    }

    fn discussion(&self) -> Option<Block> {
        let mut block = self.section(Label::Discussion);
        block.attributes.push(("class", "fc-discussion".to_owned()));
        let pointers = &self.report.priorities;
        let open = self.report.progress.answered < self.report.progress.total;
        if pointers.is_empty() && self.report.prompts.is_empty() && !open {
            return None;
        }
        let items = self.report.prompts.iter().take(3).map(|prompt| Block::new(Tag::Li).text(prompt)).collect();
        block = block.add(Block::new(Tag::Ol).all(items));
        let lines = (0..MOST_LINES).map(|_| Block::class(Tag::Div, "fc-line-to-write"));
        Some(block.add(Block::class(Tag::Div, "fc-lines").all(lines.collect())))
    }

    fn pointers(&self, label: Label) -> Option<Block> {
        let list = if label == Label::Strengths { &self.report.strengths } else { &self.report.priorities };
        let item = |pointer: &crate::report::Pointer| {
            Block::new(Tag::Li).add(Block::new(Tag::Strong).text(&pointer.title)).text(". ").text(&pointer.sentence)
        };
        let items: Vec<Block> = list.iter().map(item).collect();
        (!items.is_empty())
            .then(|| self.section(label).add(Block::new(if label == Label::Strengths { Tag::Ul } else { Tag::Ol }).all(items)))
    }

    /// Where several raters had differed: what each answered alone, what they agreed on, and figures in sentences.
    fn team(&self) -> Option<Block> {
        let team = self.report.team.as_ref()?;
        let row_of = |difference: &DifferenceFacts| {
            let held = difference.held.iter().map(|held| {
                let noted = if held.note.is_empty() { String::new() } else { [" (", &held.note, ")"].concat() };
                p(&[&held.rater as &str, ": ", &held.answer, &noted].concat())
            });
            let agreed = difference.agreed.as_deref().unwrap_or("–");
            let agreed = Block::new(Tag::Td).add(p(agreed)).maybe((!difference.note.is_empty()).then(|| note(&difference.note)));
            let title = Block::new(Tag::Td).add(p(&difference.title)).add(note(&difference.apart_shown));
            row(vec![title, Block::new(Tag::Td).all(held.collect()), agreed])
        };
        let heads = [Label::Element, Label::HeldBy, Label::Agreed];
        let table = self.table("fc-differences", &heads, team.differences.iter().map(row_of).collect());
        let figures = team.pairs.iter().map(|pair| p(&[&pair.title as &str, ": ", &pair.sentences.join(" ")].concat()));
        let section = self.section(Label::WhereRatersDiffered).maybe((!team.differences.is_empty()).then_some(table));
        Some(section.add(Block::new(Tag::H3).text(self.label(Label::InFigures))).all(figures.collect()))
    }

    /// What was agreed, what became of earlier actions, and rows to fill in. The supervision sheet shows what is open.
    fn actions(&self, empty: usize, short: bool) -> Block {
        // The first page has no room for what support is needed; the action plan and the record have.
        let heads: &[Label] = match short {
            true => &[Label::Action, Label::Who, Label::By, Label::BecameOfIt],
            false => &[Label::Action, Label::Who, Label::By, Label::Support, Label::BecameOfIt],
        };
        let line = |action: &ActionFacts| {
            let about = joined(&[&action.title, action.from_shown.as_deref().unwrap_or_default()], " · ");
            let what = Block::new(Tag::Td).text(&action.what).text(" ").add(Block::class(Tag::Span, "fc-note").text(&about));
            // What is still open is to be written by hand.
            let status = if action.status == "open" { "" } else { &action.status_shown };
            let mut cells = vec![what, cell(&action.who), cell(&action.by_shown), cell(status)];
            if !short {
                cells.insert(3, cell(&action.support));
            }
            row(cells)
        };
        // On a short sheet what was agreed about that with which to begin stands there.
        let above = |action: &ActionFacts| {
            let told = |one: &crate::report::Begin| one.id == action.element && one.agreed == action.what;
            short && self.options.notes && self.report.summary.begin.iter().any(told)
        };
        let shown = self.report.actions.iter().filter(|action| !short || action.status == "open" && !above(action));
        let mut rows: Vec<Block> = shown.map(line).collect();
        let blank = || Block::class(Tag::Tr, "fc-blank").all((0..heads.len()).map(|_| Block::new(Tag::Td)).collect());
        let fewest = if empty == 0 { 0 } else { empty.saturating_sub(rows.len()).max(1) };
        rows.extend((0..fewest).map(|_| blank()));
        let block = self.section(Label::AgreedActions);
        if rows.is_empty() {
            block.add(p("–"))
        } else {
            block.add(self.table(if short { "fc-actions fc-actions--short" } else { "fc-actions" }, heads, rows))
        }
    }

    fn signatures(&self, blank: bool) -> Block {
        let line = |words: &str| Block::class(Tag::Div, "fc-signature").text(words);
        let due = self.report.review.as_ref().filter(|_| !blank).map_or("", |review| &review.due_shown);
        let review = joined(&[self.label(Label::NextReview), due], ": ");
        let block = Block::class(Tag::Section, "fc-signatures").add(line(self.label(Label::SignedRater)));
        block.add(line(self.label(Label::SignedSupervisor))).add(line(&review))
    }

    /// Scores with their strips; on the supervision sheet a new page.
    fn scores(&self, short: bool) -> Block {
        let report = self.report;
        let mut block = self.section(Label::Scores);
        if short {
            block.attributes.push(("class", "fc-together".to_owned()));
        }
        let headline = report.scores.iter().find(|score| Some(&score.id) == report.fidelity.as_ref());
        if let Some(score) = headline {
            if !short {
                block = block.add(p(score.strip.as_ref().map_or(&score.shown, |strip| &strip.label)));
            }
            if let Some(line) = &score.strip {
                block = block.maybe((!short || !self.is_crowded()).then(|| strip(line, true))).add(note(self.label(Label::Legend)));
            }
        }
        if let Some(score) = headline.filter(|_| short) {
            // How it was made, in a sentence; the record says more.
            let made = joined(&[&score.trace.rule, &score.trace.sum], " ");
            block = block.add(note(&joined(&[&score.title, &made], ": ")));
        }
        let rows: Vec<Block> = report.scores_in_play().flat_map(|score| self.score(score, short)).collect();
        if rows.is_empty() {
            return block.add(note(self.label(Label::NoScore)));
        }
        if short && report.scores_in_play().any(is_open) {
            block = block.add(note(ResultWords::of(&report.language).open_range()));
        }
        let heads = [Label::Score, Label::Now, Label::Before, Label::Change, Label::Band, Label::Target, Label::Answered];
        block = block.add(self.table("fc-scores", &heads, rows));
        if short {
            // A line of its own below, where a column would make many of it.
            let reach = |score: &ScoreFacts| {
                let lines: Vec<String> = score.criteria.iter().map(|criterion| criterion.line()).collect();
                (!lines.is_empty()).then(|| note(&[&score.title, ": ", &lines.join("; ")].concat()))
            };
            block = block.all(report.scores_in_play().filter_map(reach).collect());
        }
        if let Some(next) = headline.and_then(|score| score.next_band.as_ref()).filter(|_| !short || !self.is_crowded()) {
            block = block.add(note(next));
        }
        block
    }

    /// The row of a score; in the record with another below it for what is a sentence, such as why it is still open.
    fn score(&self, score: &ScoreFacts, short: bool) -> Vec<Block> {
        let report = self.report;
        let history = &report.drift.history;
        let at = report.scores.iter().position(|one| one.id == score.id).unwrap_or_default();
        let then = report.drift.since.as_ref().and_then(|since| history.iter().find(|one| one.date.as_ref() == Some(since)));
        let then = then.and_then(|one| one.scores.get(at)).filter(|point| point.value.is_some());
        let band = score.bands.iter().find(|band| Some(&band.id) == score.band.as_ref());
        let band = band.map_or_else(String::new, |band| joined(&[band.symbol.as_deref().unwrap_or_default(), &band.label], " "));
        let domain = score.domain.as_ref().and_then(|id| report.domains.iter().find(|domain| domain.id == *id));
        let answered = self.words.out_of(&score.answered.to_string(), &score.total.to_string());
        let title = joined(&[domain.map_or("", |domain| &domain.number), &score.title], " ");
        // The short sheet has what is still possible alone, and says above what that means.
        let shown = match range_of(score) {
            Some(range) if short && is_open(score) => range,
            Some(range) => format!("{} ({range})", score.shown),
            None => score.shown.clone(),
        };
        let why = [&score.reason_shown, &score.missing_shown].into_iter().flatten().cloned();
        let criteria = score.criteria.iter().map(|criterion| criterion.line());
        let besides: Vec<Block> = why.chain(criteria).filter(|_| !short).map(|line| note(&line)).collect();
        let mut title = Block::new(Tag::Th).with("scope", "row").text(&title);
        if !besides.is_empty() {
            title = title.with("rowspan", "2");
        }
        let cells = vec![
            title,
            if score.value.is_some() || short { figure(&shown) } else { cell(&shown) },
            figure(then.map_or("", |point| &point.shown)),
            Block::class(Tag::Td, "fc-strip-cell").maybe(score.strip.as_ref().map(|line| strip(line, false))),
            cell(&band),
            cell(score.target.as_deref().unwrap_or_default()),
            figure(&answered),
        ];
        let below = Block::new(Tag::Td).with("colspan", &(cells.len() - 1).to_string());
        let below = (!besides.is_empty()).then(|| Block::class(Tag::Tr, "fc-scores__besides").add(below.all(besides)));
        [row(cells)].into_iter().chain(below).collect()
    }

    /// Every element in one line: before, now, and where it stands; or by date, where there are more than two.
    fn grid(&self) -> Block {
        let report = self.report;
        let most = if self.options.large { 3 } else { 4 };
        if let Some(by_date) = over_time::on_a_side(report, most, self.label(Label::Change)) {
            return self.section(Label::Elements).add(by_date);
        }
        let now: &[HistoryPoint] = report.drift.history.last().map(|one| &one.elements[..]).unwrap_or_default();
        let line = |(at, element): (usize, &ElementFacts)| {
            let status = gate_of(report, element).map_or("", |gate| &gate.status);
            let before =
                element.before.as_ref().map_or("", |before| element.chosen_or(&before.answer, before.points.as_deref()).unwrap_or("–"));
            let trend = now.get(at).map_or("", |point| &point.trend);
            let trend = if before.is_empty() { "" } else { trend };
            let mut title = Block::new(Tag::Th).with("scope", "row");
            if !status.is_empty() {
                title = title.add(shape(status));
            }
            let shown = element.chosen_or(&element.answer, element.points.as_deref()).unwrap_or(&element.status_shown);
            row(vec![
                figure(&element.number),
                title.text(&element.title),
                figure(before),
                Block::new(Tag::Td).maybe(arrow(trend)).text(shown),
                Block::class(Tag::Td, "fc-strip-cell").maybe(element.strip.as_ref().map(|line| strip(line, false))),
            ])
        };
        let in_play = report.elements.iter().enumerate().filter(|(_, element)| element.status != "not-in-play");
        let heads = [Label::Number, Label::Element, Label::Before, Label::Now, Label::Change];
        self.section(Label::Elements).add(self.table("fc-grid", &heads, in_play.map(line).collect()))
    }

    fn overall_note(&self) -> Option<Block> {
        let text = &self.report.note;
        (self.options.notes && !text.is_empty()).then(|| self.section(Label::OverallNote).add(p(text)))
    }

    /// Every element with the words of its answer (P14).
    fn record(&self) -> Vec<Block> {
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

    fn elements_of(&self, domain: &DomainFacts) -> Vec<&ElementFacts> {
        let in_domain = |element: &&ElementFacts| domain.elements.contains(&element.id) && element.status != "not-in-play";
        self.report.elements.iter().filter(in_domain).collect()
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

    fn small(&self, label: Label, text: &str) -> Block {
        Block::class(Tag::P, "fc-note").add(Block::new(Tag::Strong).text(self.label(label)).text(": ")).text(text)
    }

    /// Answers of the file that are not counted: whoever holds only this sheet learns that there were some.
    fn unused(&self) -> Option<Block> {
        let items: Vec<Block> = self.report.unused.iter().map(|one| Block::new(Tag::Li).text(&one.sentence)).collect();
        (!items.is_empty()).then(|| self.section(Label::NotUsable).add(Block::new(Tag::Ul).all(items)))
    }

    /// What may be adapted locally, by name.
    fn flexible(&self) -> Option<Block> {
        let titles: Vec<&str> = self.report.flexible().map(|element| &element.title as &str).collect();
        (!titles.is_empty()).then(|| self.small(Label::MayBeAdapted, &titles.join("; ")))
    }

    /// On the first side: changes that harm the model.
    fn harmful(&self) -> Option<Block> {
        let red = self.report.adaptations.iter().filter(|one| one.light.as_deref() == Some("red"));
        let entry = |one: &AdaptationFacts| {
            let item = Block::new(Tag::Li).add(Block::new(Tag::Strong).text(&one.title)).text(": ").text(&one.what);
            item.text(" (").text(&one.light_line()).text("). ").add(Block::new(Tag::Strong).text(&one.warning))
        };
        let entries: Vec<Block> = red.map(entry).collect();
        (!entries.is_empty()).then(|| self.section(Label::Adaptations).add(Block::class(Tag::Ul, "fc-changes").all(entries)))
    }

    /// Overleaf, where there is little room: every other adaptation and what may be adapted, in one paragraph.
    fn adaptations_in_short(&self) -> Option<Block> {
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

    fn adaptations(&self) -> Option<Block> {
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

    fn method(&self) -> Block {
        let report = self.report;
        let mut block = self.section(Label::Method);
        block = block.add(Block::new(Tag::Ul).all(report.method.iter().map(|sentence| Block::new(Tag::Li).text(sentence)).collect()));
        // Most scores of a rubric share their rule: each rule is told once, with the scores it is for.
        let mut rules: Vec<(String, Vec<&str>)> = Vec::new();
        for score in &report.scores {
            let rule = joined(&[&score.trace.rule, &score.trace.missing], " ");
            match rules.iter_mut().find(|(told, _)| *told == rule) {
                Some((_, scores)) => scores.push(&score.title),
                None => rules.push((rule, vec![&score.title])),
            }
        }
        let told = |(rule, scores): (String, Vec<&str>)| p("").add(Block::new(Tag::Strong).text(&scores.join("; "))).text(": ").text(&rule);
        block = block.all(rules.into_iter().map(told).collect());
        let trace = |score: &ScoreFacts| {
            let left: Vec<String> = score.trace.left_out.iter().map(|one| [&one.title, " (", &one.reason_shown, ")"].concat()).collect();
            row(vec![Block::new(Tag::Th).with("scope", "row").text(&score.title), cell(&score.trace.sum), cell(&left.join("; "))])
        };
        let heads = [Label::Score, Label::Sum, Label::LeftOut];
        block = block.add(self.table("fc-trace", &heads, report.scores.iter().map(trace).collect()));
        block = block.add(Block::new(Tag::H3).text(&report.limits_title)).add(p(&report.limits));
        let mut sources: Vec<Block> = Vec::new();
        let rubric = &report.rubric;
        let named = [(Label::Publisher, &rubric.publisher), (Label::Contact, &rubric.contact), (Label::Licence, &rubric.licence)];
        for (label, found) in named {
            sources.extend(found.iter().map(|one| Block::class(Tag::P, "fc-note").text(self.label(label)).text(": ").add(link(one))));
        }
        sources.extend(rubric.citations.iter().map(|one| Block::class(Tag::P, "fc-note").add(link(one))));
        match sources.is_empty() {
            true => block,
            false => block.add(Block::new(Tag::H3).text(self.label(Label::Sources))).all(sources),
        }
    }

    fn introduction(&self) -> Option<Block> {
        self.report.rubric.introduction.as_ref().map(|text| self.section(Label::Introduction).add(p(text)))
    }

    /// The form to fill in by hand, with the numbers of the screen (P19).
    fn form(&self) -> Vec<Block> {
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

    fn foot(&self, kind: Kind) -> Block {
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

/// How many lines there are to write on, as far as the side has room.
const MOST_LINES: usize = 24;

/// How many parts of a rule stand on the first page of the supervision sheet.
const MOST_PARTS: usize = 2;

/// Of how many non-negotiables that stand below "Start here" a sheet with little room tells all that helps.
const MOST_AT_LENGTH: usize = 2;

/// Between what a score can still end, or has been worked out to lie.
fn range_of(score: &ScoreFacts) -> Option<String> {
    let (lowest, highest) = score.lowest.as_ref().zip(score.highest.as_ref())?;
    (lowest != highest).then(|| format!("{lowest}–{highest}"))
}

/// True if there is no score yet, and it is known between what it can end.
fn is_open(score: &ScoreFacts) -> bool {
    score.value.is_none() && range_of(score).is_some()
}

fn gate_of<'r>(report: &'r Report, element: &ElementFacts) -> Option<&'r GateFacts> {
    report.gates.iter().find(|gate| gate.non_negotiable && gate.id == element.id)
}
