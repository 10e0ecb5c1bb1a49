//! Shapes and strips as SVG: lines in the colour of the words, which is black on paper, with presentation attributes only.
//!
//! In: a status or a [`Strip`]. Out: blocks. The word always stands beside the shape; the picture is hidden from those who
//! hear the page, because what it shows stands in the text or table next to it.

use crate::report::Strip;
use crate::sheet::block::{Block, Tag};

/// The colour of the words around: black on paper.
const INK: &str = "currentColor";
/// What lies behind, for what is cut out of a filled shape: white on paper.
const GROUND: &str = "var(--fc-cut,#fff)";

fn svg(class: &str, width: usize, height: usize) -> Block {
    let view = format!("0 0 {width} {height}");
    Block::class(Tag::Svg, class).with("viewBox", &view).with("aria-hidden", "true").with("focusable", "false")
}

fn path(d: &str, stroke: &str, width: &str) -> Block {
    Block::new(Tag::Path).with("d", d).with("fill", "none").with("stroke", stroke).with("stroke-width", width)
}

fn circle(x: usize, y: usize, r: usize, fill: &str) -> Block {
    let number = |value: usize| value.to_string();
    let block = Block::new(Tag::Circle).with("cx", &number(x)).with("cy", &number(y)).with("r", &number(r));
    block.with("fill", fill).with("stroke", INK).with("stroke-width", "2")
}

/// The sign of a status: a filled disc with a tick, a square with a cross, a half-filled ring, a dashed ring with a question mark, an
/// open ring with a bar.
pub fn shape(status: &str) -> Block {
    let svg = svg(&["fc-shape fc-shape--", status].concat(), 20, 20);
    match status {
        "met" => svg.add(circle(10, 10, 8, INK)).add(path("M6 10l3 3 5-6", GROUND, "2")),
        "not-met" => {
            let square = Block::new(Tag::Rect).with("x", "2").with("y", "2").with("width", "16").with("height", "16");
            let square = square.with("fill", GROUND).with("stroke", INK).with("stroke-width", "2");
            svg.add(square).add(path("M6 6l8 8M14 6l-8 8", INK, "2"))
        }
        "between" => {
            let half = Block::new(Tag::Path).with("d", "M10 2a8 8 0 0 0 0 16z").with("fill", INK);
            svg.add(circle(10, 10, 8, GROUND)).add(half)
        }
        "not-applicable" => svg.add(circle(10, 10, 8, GROUND)).add(path("M6 10h8", INK, "2")),
        _ => svg.add(circle(10, 10, 8, GROUND).with("stroke-dasharray", "3 2")).add(path(
            "M7.5 8a2.5 2.5 0 1 1 3.5 2.3c-.7.4-1 .8-1 1.7M10 13.5v1.5",
            INK,
            "1.6",
        )),
    }
}

/// The arrow of a change: down for drift, lighter for slipping, up for what rose.
pub fn arrow(trend: &str) -> Option<Block> {
    let (d, width) = match trend {
        "drift" | "down" => ("M4 5l11 10M15 8v7H8", "2.4"),
        "slipping" => ("M4 5l11 10M15 8v7H8", "1.2"),
        "regained" | "up" => ("M4 15L15 5M8 5h7v7", "2.4"),
        "same" => ("M4 10h12", "1.2"),
        _ => return None,
    };
    Some(svg("fc-shape", 20, 20).add(path(d, INK, width)))
}

/// An empty box to tick.
pub fn tick_box() -> Block {
    let square = Block::new(Tag::Rect).with("x", "2").with("y", "2").with("width", "16").with("height", "16");
    svg("fc-shape", 20, 20).add(square.with("fill", GROUND).with("stroke", INK).with("stroke-width", "1.4"))
}

/// The strip: edges as ticks, the score a dot, what is still possible an open bar, last time a hollow dot joined by a line,
/// the target a notch. Wide strips carry the numbers and names of the edges.
pub fn strip(strip: &Strip, wide: bool) -> Block {
    // The drawing is as wide as it is printed, in tenths of a millimetre, so that its text keeps its size.
    let (length, left) = if wide { (1600, 60) } else { (440, 14) };
    let (height, line) = if wide { (190, 62) } else { (44, 22) };
    let at = |place: u16| left + usize::from(place) * length / 1000;
    let mut drawing = svg(if wide { "fc-strip fc-strip--wide" } else { "fc-strip" }, length + 2 * left, height);
    let tick = |x: usize, up: usize, down: usize| format!("M{x} {}v{}", line - up, up + down);
    drawing = drawing.add(path(&format!("M{left} {line}h{length}"), INK, "2"));
    for place in [0, 1000] {
        drawing = drawing.add(path(&tick(at(place), 9, 9), INK, "2"));
    }
    for (place, _) in &strip.edges {
        drawing = drawing.add(path(&tick(at(*place), 7, 7), INK, "2"));
    }
    let half = if wide { 10 } else { 7 };
    let radius = if wide { 13 } else { 9 };
    if let Some((low, high)) = strip.possible {
        let (x, width) = (at(low), at(high).saturating_sub(at(low)));
        let bar = path(&format!("M{x} {}h{width}v{}h-{width}z", line - half, 2 * half), INK, "2");
        drawing = drawing.add(bar);
    }
    if let Some(target) = strip.target {
        // Solid, and clear of the ring below it.
        let (x, tip) = (at(target), line - radius - 2);
        let notch = Block::class(Tag::Path, "fc-target").with("d", &format!("M{x} {tip}l-7 -10h14z")).with("fill", INK);
        drawing = drawing.add(notch);
    }
    if let Some(before) = strip.before.filter(|before| Some(*before) != strip.now) {
        if let Some(now) = strip.now {
            drawing = drawing.add(path(&format!("M{} {line}H{}", at(before), at(now)), INK, "4"));
        }
        drawing = drawing.add(circle(at(before), line, radius, GROUND));
    }
    if let Some(now) = strip.now {
        drawing = drawing.add(circle(at(now), line, radius, INK));
    }
    if wide {
        let mut ends = vec![(0, strip.from.clone()), (1000, strip.to.clone())];
        ends.extend(strip.edges.iter().cloned());
        drawing = drawing.all(ends.iter().map(|(place, text)| label(at(*place), 112, text)).collect());
        // Names that would run into the one before go one row lower.
        let (mut ends_at, mut low) = (0, false);
        for (place, name) in &strip.names {
            let half = name.chars().count() * 9 + 6;
            low = at(*place).saturating_sub(half) < ends_at && !low;
            ends_at = at(*place) + half;
            drawing = drawing.add(label(at(*place), if low { 184 } else { 148 }, name));
        }
    }
    drawing
}

fn label(x: usize, y: usize, text: &str) -> Block {
    let block = Block::new(Tag::Text).with("x", &x.to_string()).with("y", &y.to_string());
    block.with("text-anchor", "middle").with("font-size", "32").text(text)
}
