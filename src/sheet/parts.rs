//! The parts of the sheets, from the head to the small print.
//!
//! In: a report. Out: blocks, in the order in which people need them: who and when, the verdict, the non-negotiables, what
//! changed, what to talk about; then figures; then the record.

mod adaptations;
mod form;
mod head;
mod non_negotiables;
mod record;
mod scores;

use crate::report::{ActionFacts, Change, DifferenceFacts, DomainFacts, ElementFacts, GateFacts, Link, Report, ScoreFacts};
use crate::sheet::block::{Block, Tag};
use crate::sheet::drawing::{arrow, shape};
use crate::sheet::kind::{Kind, Options, joined, sentences};
use crate::sheet::over_time::{self, Rows};
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

    fn overall_note(&self) -> Option<Block> {
        let text = &self.report.note;
        (self.options.notes && !text.is_empty()).then(|| self.section(Label::OverallNote).add(p(text)))
    }

    fn elements_of(&self, domain: &DomainFacts) -> Vec<&ElementFacts> {
        let in_domain = |element: &&ElementFacts| domain.elements.contains(&element.id) && element.status != "not-in-play";
        self.report.elements.iter().filter(in_domain).collect()
    }

    fn small(&self, label: Label, text: &str) -> Block {
        Block::class(Tag::P, "fc-note").add(Block::new(Tag::Strong).text(self.label(label)).text(": ")).text(text)
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
}

/// How many lines there are to write on, as far as the side has room.
const MOST_LINES: usize = 24;

fn gate_of<'r>(report: &'r Report, element: &ElementFacts) -> Option<&'r GateFacts> {
    report.gates.iter().find(|gate| gate.non_negotiable && gate.id == element.id)
}
