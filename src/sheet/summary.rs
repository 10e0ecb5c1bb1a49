//! The summary as blocks: the same on the first screen of a result, on the first side of paper, and at the top of the saved report.
//!
//! In: a report. Out: one block. Where a screen puts something to press there is a block with the class `fc-press`, whose `data-press` says what:
//! `go-on`, or `agree` with the element in `data-element`; on paper its words stand there as they are.

use crate::report::{Begin, Decision, Headline, MOST_WITHOUT_ANSWER, Report, Standings};
use crate::sheet::block::{Block, Tag};
use crate::sheet::chart;
use crate::sheet::drawing::{arrow, shape};
use crate::words::Language;
use crate::words::sentences::Label;
use crate::words::summary::SummaryWords;

/// How much of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Depth {
    /// For a screen, which has everything else below.
    Screen,
    /// For a side of paper, which has to stand alone: also what it would take. With what people wrote, or without.
    Paper { written: bool },
    /// For one with every element overleaf, which has little room: what has no answer is named only where it is named whole. Where it is `crowded`, it
    /// leads to the record for what it would take.
    Side { written: bool, crowded: bool },
}

impl Depth {
    fn without_writing(self) -> bool {
        matches!(self, Depth::Paper { written: false } | Depth::Side { written: false, .. })
    }
}

/// The summary of a report.
pub fn summary(report: &Report, depth: Depth) -> Block {
    let (facts, words) = (&report.summary, SummaryWords::of(&report.language));
    let mut block = Block::class(Tag::Section, &["fc-top fc-top--", &facts.sign].concat());
    let verdict = Block::class(Tag::P, "fc-top__verdict").text(&facts.verdict);
    block = match facts.go_on.is_empty() || depth != Depth::Screen {
        true => block.add(verdict),
        // What is to be pressed stands beside the sentence that asks for it.
        false => {
            let press = Block::class(Tag::P, "fc-press").with("data-press", "go-on").text(&facts.go_on);
            block.add(Block::class(Tag::Div, "fc-top__head").add(verdict).add(press))
        }
    };
    if !facts.besides.is_empty() {
        block = block.add(Block::class(Tag::P, "fc-top__besides").text(&facts.besides.join(" ")));
    }
    block = block.all(report.drift.cautions.iter().map(|one| Block::class(Tag::P, "fc-caution").text(&one.sentence)).collect());
    let named = match depth {
        Depth::Screen => false,
        Depth::Paper { .. } => true,
        Depth::Side { .. } => report.progress.not_rated.len() <= MOST_WITHOUT_ANSWER,
    };
    if named && !report.progress.without_answer.is_empty() {
        block = block.add(line(&report.progress.without_answer));
    }
    let panels = [
        facts.non_negotiables.as_ref().map(|standings| non_negotiables(report, standings)),
        facts.decision.as_ref().map(|decision| decided(report, decision, words, depth)),
        facts.score.as_ref().map(|score| scored(report, score, depth)),
    ];
    let panels: Vec<Block> = panels.into_iter().flatten().collect();
    if !panels.is_empty() {
        block = block.add(Block::class(Tag::Div, "fc-top__panels").all(panels));
    }
    if !facts.begin.is_empty() {
        let rows = facts.begin.iter().map(|one| begun(report, one, words, depth)).collect();
        block = block.add(heading(words.begin())).add(Block::class(Tag::Ul, "fc-begin").all(rows));
    }
    if let Some((name, list)) = &facts.better {
        let line = Block::class(Tag::P, "fc-top__better").add(Block::new(Tag::Strong).text(name)).text(": ");
        block = block.add(line.text(&list.join(" · ")));
    }
    if !facts.sure.is_empty() {
        block = block.add(Block::class(Tag::P, "fc-top__sure").text(&facts.sure));
    }
    block
}

fn heading(words: &str) -> Block {
    Block::class(Tag::H2, "fc-top__heading").text(words)
}

fn panel(name: &str) -> Block {
    Block::class(Tag::Div, "fc-top__panel").add(heading(name))
}

fn line(words: &str) -> Block {
    Block::new(Tag::P).text(words)
}

fn quiet(words: &str) -> Block {
    Block::class(Tag::P, "fc-quiet").text(words)
}

/// A row of signs, each over that of the time before; the sentence below says the same.
fn non_negotiables(report: &Report, standings: &Standings) -> Block {
    let sentences = Language::from_code(&report.language).unwrap_or(Language::En).sentences();
    let signs = standings.each.iter().map(|one| {
        let then = (!one.then.is_empty()).then(|| Block::class(Tag::Span, "fc-signs__then").add(shape(&one.then)));
        Block::new(Tag::Span).add(shape(&one.now)).maybe(then)
    });
    let mut block = panel(sentences.label(Label::NonNegotiables));
    block = block.add(Block::class(Tag::Div, "fc-signs").with("aria-hidden", "true").all(signs.collect()));
    block = block.add(line("").add(Block::new(Tag::Strong).text(&standings.now)));
    if standings.then.is_some() || !standings.before.is_empty() {
        block = block.all(standings.before.iter().map(|told| quiet(told)).collect());
    }
    block
}

/// What is decided, and what that hangs on. A screen has what to do about it, or what follows, in the card of the rule just below.
fn decided(report: &Report, decision: &Decision, words: SummaryWords, depth: Depth) -> Block {
    let next = report.gates.iter().find(|gate| gate.id == decision.id).and_then(|gate| gate.next.as_ref());
    let in_card = next.map(|next| [&next.label as &str, ": ", &next.text].concat());
    let hangs_on = decision.hangs_on.iter().filter(|told| depth != Depth::Screen || in_card.as_ref() != Some(told));
    let outcome = Block::class(Tag::P, "fc-top__outcome").add(shape(&decision.sign)).add(Block::new(Tag::Strong).text(&decision.outcome));
    let block = panel(&words.decision(&decision.title)).add(outcome);
    block.all(hangs_on.map(|told| line(told)).collect())
}

/// What it came to, and beside it the line.
fn scored(report: &Report, score: &Headline, depth: Depth) -> Block {
    let mut block = Block::new(Tag::Div);
    if !score.value.is_empty() {
        let value = Block::class(Tag::Span, "fc-top__value").text(&score.value);
        block = block.add(Block::class(Tag::P, "fc-top__score").add(value).text(" ").text(&score.out_of));
    }
    if !score.band.is_empty() || !score.about.is_empty() {
        let band = (!score.band.is_empty()).then(|| Block::new(Tag::Strong).text(&score.band));
        let between = if score.band.is_empty() || score.about.is_empty() { "" } else { " · " };
        block = block.add(Block::new(Tag::P).maybe(band).text(between).text(&score.about));
    }
    let beside = Block::class(Tag::Div, "fc-top__beside").add(block);
    let look = if matches!(depth, Depth::Side { .. }) { chart::LOW_PANEL } else { chart::PANEL };
    let panel = panel(&score.title).add(beside.maybe(chart::of_score(report, score.at, look)));
    // Beside a decision, a side of paper leaves what the score should reach to the scores overleaf: the decision says what it hangs on.
    let overleaf = matches!(depth, Depth::Side { .. }) && report.summary.decision.is_some();
    if overleaf { panel } else { panel.all(score.reaches.iter().map(|told| line(told)).collect()) }
}

/// Something to begin with: what, how it moved, what to do, who does it.
fn begun(report: &Report, one: &Begin, words: SummaryWords, depth: Depth) -> Block {
    let sign = if one.sign == "slipping" { arrow("slipping").unwrap_or_else(|| shape("between")) } else { shape(&one.sign) };
    let moved = (!one.then_and_now.is_empty()).then(|| Block::class(Tag::Span, "fc-quiet").text(&one.then_and_now));
    let name = Block::new(Tag::Div).add(Block::new(Tag::Strong).text(&one.title)).text(" ").maybe(moved);
    let title = Block::class(Tag::Div, "fc-begin__title").add(sign).add(name);
    let spark = one.element.and_then(|element| chart::of_element(report, element));
    let moved = Block::class(Tag::Div, "fc-begin__moved").maybe(spark);
    let told = match one.agreed.is_empty() || depth.without_writing() {
        true if one.step_label.is_empty() => line(&one.step),
        true => line("").add(Block::new(Tag::Strong).text(&one.step_label)).text(": ").text(&one.step),
        false => line(&one.agreed),
    };
    let with_takes = matches!(depth, Depth::Paper { .. } | Depth::Side { crowded: false, .. });
    let takes = (with_takes && !one.takes.is_empty()).then(|| quiet(&one.takes));
    let step = Block::class(Tag::Div, "fc-begin__step").add(told).maybe(takes);
    let mut who = Block::class(Tag::Div, "fc-begin__who");
    if one.who_and_when.is_empty() {
        let press = Block::class(Tag::P, "fc-press").with("data-press", "agree").with("data-element", &one.id);
        who = who.add(press.text(words.who_and_when()));
    } else {
        who = who.add(line(&one.who_and_when));
    }
    if !one.overdue.is_empty() {
        who = who.add(Block::class(Tag::Span, "fc-overdue").text(&one.overdue));
    }
    Block::new(Tag::Li).add(title).add(moved).add(step).add(who)
}
