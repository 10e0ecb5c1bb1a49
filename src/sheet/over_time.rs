//! What became of scores and elements over all assessments: lines, and a table of numbers, signs and shades with the oldest on the left. The same
//! on screen, on paper and in the saved report.
//!
//! In: a report. Out: blocks. A line is a picture of what a table here says in numbers; a shade says nothing that its number does not.

use crate::report::{ElementFacts, HistoryFacts, HistoryPoint, Report, ScoreFacts};
use crate::sheet::block::{Block, Tag};
use crate::sheet::chart::{self, Look};
use crate::sheet::drawing::{arrow, shape, strip};
use crate::words::pages::PagesWords;
use crate::words::result::ResultWords;

/// What the rows of a table by date are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rows {
    /// Every element in play.
    Elements,
    /// Those that fell since the time before, and those that are not met or cannot be confirmed now.
    InNeed,
    /// Every score in play.
    Scores,
}

/// Scores as lines: the one for the whole, and each other in small. `None` before the second assessment, and where no score can be drawn.
pub fn lines(report: &Report) -> Option<Block> {
    if report.drift.history.len() < 2 {
        return None;
    }
    let of = |whole: bool| {
        let scores = report.scores.iter().enumerate().filter(move |(_, score)| (report.fidelity.as_ref() == Some(&score.id)) == whole);
        let look = if whole { chart::WIDE } else { chart::SMALL };
        scores.filter_map(|(at, score)| picture(report, at, score, look)).collect::<Vec<Block>>()
    };
    let (whole, small) = (of(true), of(false));
    if whole.is_empty() && small.is_empty() {
        return None;
    }
    let small = (!small.is_empty()).then(|| Block::class(Tag::Div, "fc-multiples").all(small));
    let words = ResultWords::of(&report.language);
    let changed = report.drift.history.windows(2).filter(|pair| ruler_changed(&pair[0], &pair[1])).map(|pair| {
        let told = words.ruler_changed(&pair[0].date_shown, &pair[1].date_shown, &pair[0].edition, &pair[1].edition);
        Block::class(Tag::P, "fc-note fc-hint").text(&told)
    });
    Some(Block::class(Tag::Div, "fc-over").all(whole).maybe(small).all(changed.collect()))
}

fn picture(report: &Report, at: usize, score: &ScoreFacts, look: Look) -> Option<Block> {
    // One point is no line, and a score without any has nothing to show.
    let known = report.drift.history.iter().filter(|one| one.scores.get(at).is_some_and(|point| point.place.is_some()));
    if known.count() < 2 {
        return None;
    }
    let name = Block::class(Tag::P, "fc-over__name").text(&score.title).text(" ").add(Block::new(Tag::Strong).text(&score.shown));
    Some(Block::class(Tag::Div, "fc-over__one").add(name).add(chart::of_score(report, at, look)?))
}

/// True if two neighbours in time were not measured with the same ruler, because the edition had changed.
fn ruler_changed(before: &HistoryFacts, after: &HistoryFacts) -> bool {
    before.comparable != after.comparable && before.edition != after.edition
}

/// True for an element that fell since the time before, or that is not met or cannot be confirmed now.
fn in_need(report: &Report, element: usize) -> bool {
    let now = report.drift.history.last().and_then(|now| now.elements.get(element));
    now.is_some_and(|now| now.trend == "down" || matches!(&*now.status, "not-met" | "cannot-confirm"))
}

/// A table by date, the oldest on the left and this time last, with so many columns at most: the latest. `None` before the second assessment, and
/// where there is no row.
pub fn heat(report: &Report, rows: Rows, most: usize) -> Option<Block> {
    let history = &report.drift.history;
    if history.len() < 2 {
        return None;
    }
    let table = Heat::new(report, history.len().saturating_sub(most));
    let bodies = match rows {
        Rows::Scores => vec![table.body(None, table.scores())],
        _ => {
            let wanted = |at: usize| rows == Rows::Elements || in_need(report, at);
            let of = |domain: &crate::report::DomainFacts| {
                let elements = report.elements.iter().enumerate();
                let rows = elements.filter(|(at, one)| one.domain == domain.id && one.status != "not-in-play" && wanted(*at));
                table.body(Some(&domain.title).filter(|title| !title.is_empty()), rows.map(|(at, one)| table.element(at, one)).collect())
            };
            report.domains.iter().map(of).collect()
        }
    };
    let bodies: Vec<Block> = bodies.into_iter().flatten().collect();
    let name = if rows == Rows::Scores { table.labels.score() } else { table.labels.element() };
    (!bodies.is_empty()).then(|| Block::class(Tag::Table, "fc-heat").add(table.head(name, None)).all(bodies))
}

/// The statuses that a narrow cell has no room to tell in words.
const UNANSWERED: &str = "not-rated";
const UNKNOWN: &str = "unable-to-determine";

/// So many elements keep to the second side of the supervision sheet, beside the scores.
const ON_A_SIDE: usize = 30;

/// Every element by date in one line each, for a side of paper: the latest dates, so many at most, and under `place` where each element stands, where
/// there is room for that too. Where there are too many elements, those that moved, and how many did not. `None` without two earlier assessments that
/// can be compared.
pub fn on_a_side(report: &Report, most: usize, place: &str) -> Option<Block> {
    let history = &report.drift.history;
    let (now, earlier) = history.split_last()?;
    let last = earlier.iter().rev().find(|one| one.comparable)?;
    if earlier.iter().filter(|one| one.comparable).count() < 2 {
        return None;
    }
    let table = Heat::new(report, history.len().saturating_sub(most));
    let shown = |one: &HistoryFacts, at: usize| one.elements.get(at).map(|point| point.shown.clone());
    let in_play: Vec<(usize, &ElementFacts)> =
        report.elements.iter().enumerate().filter(|(_, element)| element.status != "not-in-play").collect();
    let all = in_play.len();
    let rows = in_play.into_iter().filter(|(at, _)| all <= ON_A_SIDE || shown(now, *at) != shown(last, *at));
    // Where they stand has room beside three dates.
    let place = (table.columns().count() <= 3).then_some(place);
    let rows: Vec<(usize, &ElementFacts)> = rows.collect();
    let answered = |one: &HistoryFacts, at: usize| one.elements.get(at).map_or("", |point| point.answered);
    let any = |status: &str| rows.iter().any(|(at, _)| table.columns().any(|(_, one)| answered(one, *at) == status));
    let (empty, unknown) = (any(UNANSWERED), any(UNKNOWN));
    let rows: Vec<Block> = rows.iter().map(|(at, element)| table.line(*at, element, place.is_some())).collect();
    let others = all - rows.len();
    let words = ResultWords::of(&report.language);
    let others = (others > 0).then(|| Block::class(Tag::P, "fc-note").text(&words.others_as_then(others, &last.date_shown)));
    let head = table.head(table.labels.element(), place);
    let class = if place.is_some() { "fc-heat fc-heat--side fc-heat--placed" } else { "fc-heat fc-heat--side" };
    let table = Block::class(Tag::Table, class).add(head).add(Block::new(Tag::Tbody).all(rows));
    let mut hint = Block::class(Tag::P, "fc-note").text(words.side_hint());
    for (_, told) in [(empty, words.empty_cell()), (unknown, words.question_mark())].into_iter().filter(|(any, _)| *any) {
        hint = hint.text(" ").text(told);
    }
    Some(Block::class(Tag::Div, "fc-over").add(hint).add(table).maybe(others))
}

struct Heat<'r> {
    report: &'r Report,
    labels: PagesWords,
    /// The first of the history that has a column.
    first: usize,
}

impl<'r> Heat<'r> {
    fn new(report: &'r Report, first: usize) -> Heat<'r> {
        Heat { report, labels: PagesWords::of(&report.language), first }
    }

    fn columns(&self) -> impl Iterator<Item = (usize, &HistoryFacts)> {
        self.report.drift.history.iter().enumerate().skip(self.first)
    }

    /// True where the ruler changed since the column before.
    fn new_ruler(&self, column: usize) -> bool {
        let history = &self.report.drift.history;
        column.checked_sub(1).filter(|before| *before >= self.first).is_some_and(|before| ruler_changed(&history[before], &history[column]))
    }

    /// The dates, and what stands after them, if anything does.
    fn head(&self, name: &str, after: Option<&str>) -> Block {
        let history = &self.report.drift.history;
        let column = |(at, occasion): (usize, &HistoryFacts)| {
            let class = if self.new_ruler(at) { "fc-heat__ruler" } else { "" };
            let mut head = Block::new(Tag::Th).with("scope", "col").with("class", class).text(&occasion.date_shown);
            if at + 1 == history.len() {
                head = head.text(" ").add(Block::class(Tag::Span, "fc-heat__aside").text(self.labels.this_time()));
            }
            if occasion.edition != self.report.rubric.edition {
                let other = [self.labels.other_ruler(), " ", &occasion.edition].concat();
                head = head.text(" ").add(Block::class(Tag::Span, "fc-heat__aside").text(&other));
            }
            head
        };
        let name = Block::new(Tag::Th).with("scope", "col").text(name);
        let columns = self.columns().map(column).collect();
        let after = after.map(|after| Block::new(Tag::Th).with("scope", "col").text(after));
        Block::new(Tag::Thead).add(Block::new(Tag::Tr).add(name).all(columns).maybe(after))
    }

    fn body(&self, title: Option<&String>, rows: Vec<Block>) -> Option<Block> {
        let columns = (self.columns().count() + 1).to_string();
        let title = title.map(|title| {
            let head = Block::class(Tag::Th, "fc-heat__domain").with("scope", "rowgroup").with("colspan", &columns);
            Block::new(Tag::Tr).add(head.text(title))
        });
        (!rows.is_empty()).then(|| Block::new(Tag::Tbody).maybe(title).all(rows))
    }

    fn scores(&self) -> Vec<Block> {
        let in_play = |score: &&ScoreFacts| self.report.scores_in_play().any(|one| one.id == score.id);
        let scores = self.report.scores.iter().enumerate().filter(|(_, score)| in_play(score));
        let name = |score: &ScoreFacts| Block::new(Tag::Th).with("scope", "row").text(&score.title);
        scores.map(|(at, score)| self.row(name(score), |one| one.scores.get(at))).collect()
    }

    fn name(element: &ElementFacts) -> Block {
        let number =
            (!element.number.is_empty()).then(|| Block::class(Tag::Span, "fc-number").with("translate", "no").text(&element.number));
        Block::new(Tag::Th).with("scope", "row").maybe(number).text(" ").text(&element.title)
    }

    /// An element as every sheet of two sides has it: what was chosen stands for points that count otherwise.
    fn line(&self, at: usize, element: &ElementFacts, placed: bool) -> Block {
        let cells = self.columns().map(|(column, occasion)| match occasion.elements.get(at) {
            Some(point) => {
                let chosen = element.options.iter().find(|one| point.value.is_some() && one.points == point.value);
                let points = point.value.as_ref().map(|_| &point.shown as &str);
                let shown = element.chosen_or(chosen.map_or("", |one| &one.value), points);
                let shown = shown.unwrap_or(&point.shown);
                // A cell is narrow: it is empty where nobody has answered, and has a sign for what nobody knows.
                match point.answered {
                    UNANSWERED => Block::new(Tag::Td),
                    UNKNOWN => Block::new(Tag::Td).add(shape("cannot-confirm")),
                    _ => self.cell(column, point, shown, true),
                }
            }
            None => Block::new(Tag::Td),
        });
        let place = placed.then(|| Block::class(Tag::Td, "fc-strip-cell").maybe(element.strip.as_ref().map(|line| strip(line, false))));
        Block::new(Tag::Tr).add(Self::name(element)).all(cells.collect()).maybe(place)
    }

    fn element(&self, at: usize, element: &ElementFacts) -> Block {
        let name = Self::name(element);
        let key = Block::class(Tag::Span, "fc-heat__aside").text(self.labels.non_negotiable());
        let name = if element.role == "non-negotiable" { name.text(" ").add(key) } else { name };
        self.row(name, |one| one.elements.get(at))
    }

    fn row<'h>(&'h self, name: Block, of: impl Fn(&'h HistoryFacts) -> Option<&'h HistoryPoint>) -> Block {
        let cells = self.columns().map(|(column, occasion)| match of(occasion) {
            Some(point) => self.cell(column, point, &point.shown, false),
            None => Block::new(Tag::Td),
        });
        Block::new(Tag::Tr).add(name).all(cells.collect())
    }

    /// With the sign of what is not met or open, or of every non-negotiable.
    fn cell(&self, column: usize, point: &HistoryPoint, shown: &str, signed: bool) -> Block {
        let shade = point.shade.map(|shade| format!("fc-heat--{shade}")).unwrap_or_default();
        let fell = if point.trend == "down" { "fc-heat__fall" } else { "" };
        let ruler = if self.new_ruler(column) { "fc-heat__ruler" } else { "" };
        let classes: Vec<&str> = [&shade as &str, fell, ruler].into_iter().filter(|class| !class.is_empty()).collect();
        let sign =
            (signed && point.status == "met" || matches!(&*point.status, "not-met" | "cannot-confirm")).then(|| shape(&point.status));
        let told = match &*point.trend {
            "up" => self.labels.trend_rose(),
            "down" => self.labels.trend_fell(),
            _ => "",
        };
        let moved = (!told.is_empty()).then(|| {
            let class = if point.trend == "down" { "fc-heat__moved fc-drifted" } else { "fc-heat__moved" };
            Block::class(Tag::Span, class).maybe(arrow(&point.trend)).add(Block::class(Tag::Span, "fc-unseen").text(told))
        });
        // A number and its word are two, also for those who hear them.
        let between = if moved.is_some() { " " } else { "" };
        let value = Block::new(Tag::Span).with("translate", "no").text(shown);
        Block::class(Tag::Td, &classes.join(" ")).maybe(sign).add(value).text(between).maybe(moved)
    }
}

/// What the table shows, in a sentence to stand above it.
pub fn hint(report: &Report) -> &'static str {
    ResultWords::of(&report.language).heat_hint()
}
