//! Figures: the scores with their strips, and every element in one line.
//!
//! In: the scores and elements of a report. Out: tables.

use crate::report::{ElementFacts, HistoryPoint, ScoreFacts};
use crate::sheet::block::{Block, Tag};
use crate::sheet::drawing::{arrow, shape, strip};
use crate::sheet::kind::joined;
use crate::sheet::over_time;
use crate::sheet::parts::{SheetContext, cell, figure, gate_of, note, p, row};
use crate::words::result::ResultWords;
use crate::words::sentences::Label;

impl SheetContext<'_> {
    /// Scores with their strips; on the supervision sheet a new page.
    pub(super) fn scores(&self, short: bool) -> Block {
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
    pub(super) fn grid(&self) -> Block {
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
}

/// Between what a score can still end, or has been worked out to lie.
fn range_of(score: &ScoreFacts) -> Option<String> {
    let (lowest, highest) = score.lowest.as_ref().zip(score.highest.as_ref())?;
    (lowest != highest).then(|| format!("{lowest}–{highest}"))
}

/// True if there is no score yet, and it is known between what it can end.
fn is_open(score: &ScoreFacts) -> bool {
    score.value.is_none() && range_of(score).is_some()
}
