//! The scale of an item that says nothing of its own levels: the one of the header, of boxes to tick, or of a key.
//!
//! In: a table, its layout, or levels with their points. Out: a [`Scale`]. It asks nothing.

use crate::studio::amount::Amount;
use crate::studio::recognise::heading::Role;
use crate::studio::recognise::layout::Layout;
use crate::studio::recognise::outline::{Anchor, Item, Points, Scale, Texts};
use crate::studio::recognise::rows::is_tick;
use crate::studio::recognise::{anchors, level};
use crate::studio::table::Table;

/// The scale of an item that says nothing of its own: the one of the header, of boxes to tick, or of a key.
pub(super) fn scale(table: &Table, layout: &Layout, item: &mut Item) {
    if !item.anchors.is_empty() {
        return;
    }
    let from_header = || -> Option<Scale> {
        let anchors: Vec<Anchor> = layout
            .levels
            .iter()
            .map(|level| Anchor { points: Points(level.points), label: level.label.clone(), text: Texts::default() })
            .collect();
        (anchors.len() >= 2).then(|| well_known(&anchors).unwrap_or(Scale::Named(anchors)))
    };
    if let Some(scale) = from_header() {
        item.scale = Some(scale);
        return;
    }
    if let Some(column) = layout.of(Role::Tick).next() {
        let heading = level::plain(&column.heading);
        let met = heading.contains("met") && !heading.contains("method");
        item.scale = answered(table, layout, column.at).or(Some(if met { Scale::MetNotMet } else { Scale::YesNo }));
        return;
    }
    item.scale = layout.columns.iter().find_map(|column| scale_of_heading(&column.heading, column.role));
}

/// The key that the lines around the tables state.
pub fn key_scale(parts: &[anchors::Part]) -> Scale {
    let anchors: Vec<Anchor> = parts
        .iter()
        .filter_map(|part| Some(Anchor { points: Points(part.points?), label: Texts::one(0, part.label.clone()), text: Texts::default() }))
        .collect();
    well_known(&anchors).unwrap_or(Scale::Named(anchors))
}

/// Yes and no, met and not met: the scales that the format knows by name.
pub fn well_known(anchors: &[Anchor]) -> Option<Scale> {
    let [one, other] = anchors else { return None };
    let words = |anchor: &Anchor| level::plain(anchor.label.get(0));
    let (worse, better) = if one.points.0 < other.points.0 { (one, other) } else { (other, one) };
    if worse.points.0 != Amount::ZERO || better.points.0 != Amount::ONE {
        return None;
    }
    if (level::is_yes_or_no(&words(worse)), level::is_yes_or_no(&words(better))) == (Some(false), Some(true)) {
        return Some(Scale::YesNo);
    }
    matches!((words(worse).as_str(), words(better).as_str()), ("not met" | "unmet", "met")).then_some(Scale::MetNotMet)
}

/// The answers that stand in a column of boxes, if they are levels by their words.
fn answered(table: &Table, layout: &Layout, at: usize) -> Option<Scale> {
    let from = layout.header.end;
    let mut found: Vec<(u8, String)> = Vec::new();
    for row in &table.rows[from..] {
        let text = row.cells[at].text.trim();
        if text.is_empty() || is_tick(&row.cells[at]) || level::is_yes_or_no(text).is_some() {
            continue;
        }
        let worth = level::worth(text)?;
        if !found.iter().any(|(known, _)| *known == worth) {
            found.push((worth, text.to_owned()));
        }
    }
    if found.is_empty() {
        return None;
    }
    for row in &table.rows[from..] {
        let text = row.cells[at].text.trim();
        if let Some(yes) = level::is_yes_or_no(text).filter(|_| !is_tick(&row.cells[at])) {
            let worth = if yes { 100 } else { 0 };
            if !found.iter().any(|(known, _)| *known == worth) {
                found.push((worth, text.to_owned()));
            }
        }
    }
    found.sort();
    let anchors = found.into_iter().enumerate().map(|(at, (_, text))| Anchor {
        points: Points(Amount::whole(at as i128)),
        label: Texts::one(0, text),
        text: Texts::default(),
    });
    let anchors: Vec<Anchor> = anchors.collect();
    (anchors.len() >= 2).then_some(Scale::Named(anchors))
}

/// The scale that the heading of a column of answers states: `Score (0 = no, 1 = partly, 2 = yes)`, `Rating 1-5`.
fn scale_of_heading(heading: &str, role: Role) -> Option<Scale> {
    if !matches!(role, Role::Score | Role::Tick | Role::LeaveOut | Role::Remark | Role::Anchors) {
        return None;
    }
    if let Some(parts) = anchors::key(heading) {
        return Some(key_scale(&parts));
    }
    let digits: Vec<&str> = heading.split(|letter: char| !letter.is_ascii_digit()).filter(|part| !part.is_empty()).collect();
    let [low, high] = digits[..] else { return None };
    let (low, high): (i128, i128) = (low.parse().ok()?, high.parse().ok()?);
    let range = heading.contains(['-', '–']) || heading.to_lowercase().contains(" to ") || heading.contains(" i ");
    (range && low < high && low <= 1 && high <= 10)
        .then(|| Scale::Named((low..=high).map(|points| Anchor { points: Points(Amount::whole(points)), ..Anchor::default() }).collect()))
}

/// The name of a level: its words, else its points.
pub fn named(label: &Texts, points: Amount) -> String {
    if label.is_empty() { points.to_string() } else { label.any().to_owned() }
}
