//! Scores and elements over time as lines: the one geometry of screen, paper and the saved report.
//!
//! In: a report, and which score or element. Out: SVG whose places from left to right are percentages and whose heights are pixels, so that it
//! fits any width and its letters keep their size. Only the colour of the words is used. What it shows stands in words or a table beside it.

use crate::date::Date;
use crate::report::{HistoryFacts, HistoryPoint, Report, Strip};
use crate::sheet::block::{Block, Tag};
use crate::words::summary::SummaryWords;

/// How large, and with what.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    /// The height of the plot, in pixels.
    pub height: i32,
    /// Where the first point lies, in thousandths of the width: before it stand the names of bands.
    pub first: i32,
    /// How far apart dates have to be to be written, in the same.
    pub apart: i32,
    /// With the names of bands.
    pub names: bool,
    /// How many occasions have marks of their own.
    pub marks: usize,
}

/// In a panel of the summary, where two dates would touch: the last stands alone, the others are told beside it.
pub const PANEL: Look = Look { height: 60, first: 530, apart: 420, names: true, marks: 6 };
/// The same on a side that has little room.
pub const LOW_PANEL: Look = Look { height: 50, first: 530, apart: 420, names: true, marks: 6 };
/// On its own, over the whole width.
pub const WIDE: Look = Look { height: 190, first: 200, apart: 120, names: true, marks: 30 };
/// One of several beside each other.
pub const SMALL: Look = Look { height: 72, first: 70, apart: 800, names: false, marks: 12 };
/// Beside the name of an element.
const SPARK: Look = Look { height: 22, first: 50, apart: 0, names: false, marks: 6 };

/// Room above the plot, for a value over its point, and below it, for the dates.
const ABOVE: i32 = 16;
const BELOW: i32 = 20;
/// Where the last point lies, in thousandths of the width.
const LAST: i32 = 930;

struct At {
    x: i32,
    y: i32,
    shown: String,
    month: String,
    /// False for what was measured with another edition, and converted.
    same: bool,
}

/// A score over time, with its bands behind it; `None` where nothing can be drawn.
pub fn of_score(report: &Report, score: usize, look: Look) -> Option<Block> {
    let strip = report.scores.get(score)?.strip.as_ref()?;
    let points = points(report, |one| one.scores.get(score), look);
    let drawing = frame("fc-line", look.height + ABOVE + BELOW).all(bands(strip, look)).all(line(&points));
    let drawing = drawing.all(marks(&points, look.marks, is_known_now(report, |now| now.scores.get(score))));
    let drawing = drawing.all(values(&points)).all(months(&points, look.height + ABOVE + BELOW - 5, look.apart));
    (!points.is_empty()).then_some(drawing)
}

/// An element over time, beside its name: the line, and what it needs as dashes. `None` where there are not two occasions.
pub fn of_element(report: &Report, element: usize) -> Option<Block> {
    let facts = report.elements.get(element)?;
    let strip = facts.strip.as_ref()?;
    let history = &report.drift.history;
    let points = points(report, |one| one.elements.get(element), SPARK);
    if history.len() < 2 || points.is_empty() {
        return None;
    }
    let mut drawing = frame("fc-spark", SPARK.height + 14);
    let at = |place: u16| 7 + height_of(place, SPARK.height);
    if let Some(target) = strip.target {
        drawing = drawing.add(segment((0, at(target)), (1000, at(target)), "1.2").with("stroke-dasharray", "3 3"));
    }
    let lifted: Vec<At> = points.into_iter().map(|point| At { y: point.y - ABOVE + 7, ..point }).collect();
    drawing = drawing.all(line(&lifted));
    Some(drawing.all(marks(&lifted, SPARK.marks, is_known_now(report, |now| now.elements.get(element)))))
}

/// True if it has a value in the assessment that is told of, which is the last in time.
fn is_known_now<'r>(report: &'r Report, of: impl Fn(&'r HistoryFacts) -> Option<&'r HistoryPoint>) -> bool {
    report.drift.history.last().and_then(of).is_some_and(|now| now.place.is_some())
}

/// The marks of a score on a line that it shares with others: what is still possible a bar, the aim a notch, last time a ring, now a disc.
/// Where each has a line of its own, the numbers of its ends and edges stand below it.
pub fn on_line(strip: &Strip, numbered: bool) -> Block {
    const MIDDLE: i32 = 15;
    let line = |from: u16, to: u16, width: &str| segment((i32::from(from), MIDDLE), (i32::from(to), MIDDLE), width);
    let mut drawing = frame("fc-ruler", if numbered { 40 } else { 28 });
    drawing = drawing.add(line(0, 1000, "1.5").with("class", "fc-ruler__line"));
    for (place, number) in numbers(strip) {
        drawing = drawing.add(segment((place, MIDDLE - 8), (place, MIDDLE + 8), "1").with("class", "fc-ruler__line"));
        if numbered {
            drawing = drawing.add(edge(place, 38, &number));
        }
    }
    if let Some((low, high)) = strip.possible {
        drawing = drawing.add(line(low, high, "7").with("stroke-opacity", "0.35"));
    }
    if let Some(target) = strip.target {
        let held = Block::new(Tag::Svg).with("x", &percent(i32::from(target))).with("y", "0").with("overflow", "visible");
        let notch = Block::new(Tag::Path).with("d", "M-5 0h10l-5 7z").with("fill", "currentColor");
        drawing = drawing.add(held.add(notch));
    }
    if let (Some(before), Some(now)) = (strip.before, strip.now) {
        drawing = drawing.add(line(before, now, "3"));
    }
    let at = |place: u16| At { x: i32::from(place), y: MIDDLE, shown: String::new(), month: String::new(), same: true };
    drawing = drawing.all(strip.before.iter().map(|place| dot(&at(*place), false)).collect());
    drawing.all(strip.now.iter().map(|place| dot(&at(*place), true)).collect())
}

/// The numbers of a line that several share, to stand above the first of them.
pub fn axis(strip: &Strip) -> Block {
    let tick = |place: i32| segment((place, 16), (place, 22), "1").with("class", "fc-ruler__line");
    let number = |(place, number): (i32, String)| [tick(place), edge(place, 12, &number)];
    frame("fc-ruler fc-ruler--axis", 22).all(numbers(strip).into_iter().flat_map(number).collect())
}

/// True if two lines have the same ends and edges, so that one axis serves both.
pub fn share_axis(one: &Strip, other: &Strip) -> bool {
    (&one.from, &one.to, &one.edges) == (&other.from, &other.to, &other.edges)
}

/// The ends and edges of a line; an edge too near to an end to be written beside it has its tick alone.
fn numbers(strip: &Strip) -> Vec<(i32, String)> {
    let inner = strip.edges.iter().filter(|(place, _)| (1..1000).contains(place)).map(|(place, number)| {
        let clear = (100..=900).contains(place);
        (i32::from(*place), if clear { number.clone() } else { String::new() })
    });
    std::iter::once((0, strip.from.clone())).chain(inner).chain([(1000, strip.to.clone())]).collect()
}

fn edge(x: i32, y: i32, number: &str) -> Block {
    lettering("fc-line__text fc-ruler__edge", (x, y), anchor(x), number)
}

fn anchor(place: i32) -> &'static str {
    match place {
        ..=89 => "start",
        90..=900 => "middle",
        _ => "end",
    }
}

fn frame(class: &str, height: i32) -> Block {
    let svg = Block::class(Tag::Svg, class).with("width", "100%").with("height", &height.to_string());
    svg.with("overflow", "visible").with("aria-hidden", "true").with("focusable", "false")
}

/// Where each occasion that has a date and a value lies.
fn points<'r>(report: &'r Report, of: impl Fn(&'r HistoryFacts) -> Option<&'r HistoryPoint>, look: Look) -> Vec<At> {
    let (history, between) = (&report.drift.history, LAST - look.first);
    let words = SummaryWords::of(&report.language);
    let day = |one: &HistoryFacts| one.date.as_deref().and_then(Date::parse);
    let days: Vec<Date> = history.iter().filter_map(day).collect();
    let (Some(first), Some(last)) = (days.iter().min().copied(), days.iter().max().copied()) else { return Vec::new() };
    let length = last.days_since(first);
    let dated = history.iter().filter_map(|one| {
        let (day, point) = (day(one)?, of(one)?);
        let along = if length > 0 { day.days_since(first) * i64::from(between) / length } else { i64::from(between) };
        let x = look.first + i32::try_from(along).unwrap_or(between);
        let y = ABOVE + height_of(point.place?, look.height);
        Some(At { x, y, shown: point.value.clone().unwrap_or_default(), month: words.month(day), same: one.comparable })
    });
    dated.collect()
}

/// How far below the top of the plot a place lies.
fn height_of(place: u16, height: i32) -> i32 {
    height - i32::from(place) * height / 1000
}

/// Every second band shaded, a thin line where one begins, and its name before the first point.
fn bands(strip: &Strip, look: Look) -> Vec<Block> {
    let mut ends: Vec<u16> = std::iter::once(0).chain(strip.edges.iter().map(|(place, _)| *place)).chain([1000]).collect();
    ends.sort_unstable();
    ends.dedup();
    let y = |place: u16| ABOVE + height_of(place, look.height);
    let mut out = Vec::new();
    for (at, pair) in ends.windows(2).enumerate() {
        let (low, high) = (y(pair[0]), y(pair[1]));
        let shade = if ends.len() > 2 && at % 2 == 1 { "0.1" } else { "0.03" };
        let band = Block::class(Tag::Rect, "fc-line__band").with("x", "0").with("width", "100%").with("y", &high.to_string());
        out.push(band.with("height", &(low - high).to_string()).with("fill", "currentColor").with("fill-opacity", shade));
        out.push(segment((0, low), (1000, low), "0.75").with("stroke-opacity", "0.55"));
        let name = strip.names.iter().find(|(place, _)| pair[0] <= *place && *place <= pair[1]);
        if let Some((_, name)) = name.filter(|_| look.names && low - high >= 12) {
            out.push(text(8, (low + high) / 2 + 4, "start", name));
        }
    }
    out.push(segment((0, y(1000)), (1000, y(1000)), "0.75").with("stroke-opacity", "0.55"));
    out
}

fn line(points: &[At]) -> Vec<Block> {
    let pair = |pair: &[At]| {
        let drawn = segment((pair[0].x, pair[0].y), (pair[1].x, pair[1].y), "2.5");
        if pair[0].same == pair[1].same { drawn } else { drawn.with("stroke-dasharray", "5 4") }
    };
    points.windows(2).map(pair).collect()
}

/// A ring for each earlier occasion, a disc for now, if that is known. Of more than would stand clear of one another, the first and the last.
fn marks(points: &[At], most: usize, known: bool) -> Vec<Block> {
    // What is not known now is led on in dashes to a question mark. An assessment without a date has no place after the last.
    let ahead = points.last().filter(|last| !known && last.x < LAST - 40).map(|last| {
        let dashes = segment((last.x, last.y), (LAST - 40, last.y), "2").with("stroke-dasharray", "2 3");
        [dashes, text(LAST, last.y + 5, "middle", "?").with("font-weight", "700")]
    });
    let is_end = |at: usize| at == 0 || at + 1 == points.len();
    let marked = points.iter().enumerate().filter(|(at, _)| points.len() <= most || is_end(*at));
    let dots = marked.map(|(at, point)| dot(point, known && at + 1 == points.len()));
    ahead.into_iter().flatten().chain(dots).collect()
}

fn dot(point: &At, last: bool) -> Block {
    let circle = Block::class(Tag::Circle, if last { "fc-line__now" } else { "fc-line__then" }).with("cx", &percent(point.x));
    let circle = circle.with("cy", &point.y.to_string()).with("r", if last { "5" } else { "4" });
    let circle = circle.with("fill", if last { "currentColor" } else { "var(--fc-cut,#fff)" });
    circle.with("stroke", "currentColor").with("stroke-width", "2")
}

/// The first value and the last, over their points.
fn values(points: &[At]) -> Vec<Block> {
    let ends = points.first().into_iter().chain(points.last().filter(|_| points.len() > 1));
    // The last one ends with the plot: over its point, three digits would reach beyond it.
    let place = |x: i32| if x > 900 { (1000, "end") } else { (x, "middle") };
    let value = |point: &At| {
        let (x, anchor) = place(point.x);
        let value = text(x, point.y - 9, anchor, &point.shown).with("font-weight", "700");
        // It stays clear of a line that runs behind it.
        value.with("stroke", "var(--fc-cut,#fff)").with("stroke-width", "3").with("paint-order", "stroke")
    };
    ends.map(value).collect()
}

/// Months below the plot: the first, the last, and those between that have room.
fn months(points: &[At], y: i32, apart: i32) -> Vec<Block> {
    let Some(last) = points.last() else { return Vec::new() };
    let mut written: Vec<&At> = Vec::new();
    for point in points {
        let room = written.last().is_none_or(|before| point.x - before.x >= apart) && last.x - point.x >= apart;
        if room {
            written.push(point);
        }
    }
    written.push(last);
    let place = |x: i32| {
        if x < 90 {
            0
        } else if x > 900 {
            1000
        } else {
            x
        }
    };
    written.into_iter().map(|point| text(place(point.x), y, anchor(point.x), &point.month)).collect()
}

fn segment(from: (i32, i32), to: (i32, i32), width: &str) -> Block {
    let block = Block::new(Tag::Line).with("x1", &percent(from.0)).with("y1", &from.1.to_string());
    let block = block.with("x2", &percent(to.0)).with("y2", &to.1.to_string());
    block.with("stroke", "currentColor").with("stroke-width", width)
}

fn text(x: i32, y: i32, anchor: &str, words: &str) -> Block {
    lettering("fc-line__text", (x, y), anchor, words)
}

fn lettering(class: &str, (x, y): (i32, i32), anchor: &str, words: &str) -> Block {
    let block = Block::class(Tag::Text, class).with("x", &percent(x)).with("y", &y.to_string());
    block.with("text-anchor", anchor).with("font-size", "12").with("fill", "currentColor").text(words)
}

/// Thousandths of the width as a percentage.
fn percent(thousandths: i32) -> String {
    format!("{}.{}%", thousandths / 10, thousandths % 10)
}
