//! What an item says of its levels: in columns, in one cell, or in a row for each; and whether it must be in place.
//!
//! In: a row of a table and the item that it begins. Out: the anchors of that item, with a question wherever the cells leave one open.

use crate::studio::amount::Amount;
use crate::studio::recognise::heading::Role;
use crate::studio::recognise::items::Reader;
use crate::studio::recognise::items::scale::named;
use crate::studio::recognise::layout::{self, Layout};
use crate::studio::recognise::outline::{Anchor, Item, Must, Points, Texts};
use crate::studio::recognise::{anchors, days, level};
use crate::studio::said::Said;
use crate::studio::table::{Cell, Table, Value};
use crate::workbook::letters;

impl Reader<'_, '_> {
    /// One anchor for each level that says something.
    pub(super) fn levels(&mut self, table: &Table, layout: &Layout, row: usize, item: &mut Item) {
        if layout.levels.is_empty() || layout.bare {
            return;
        }
        let mains: Vec<(usize, &Cell)> = layout.levels.iter().filter_map(|level| level.at[0]).map(|at| (at, table.seen(row, at))).collect();
        let typed = days::typed(&mains.iter().map(|(_, cell)| *cell).collect::<Vec<_>>());
        let mut texts: Vec<String> = Vec::new();
        for ((at, cell), typed) in mains.iter().zip(typed) {
            texts.push(match typed {
                Some(typed) => {
                    let shown = days::day(cell).map_or_else(|| cell.text.clone(), days::told);
                    let place = format!("{}{}", letters(*at), row + 1);
                    let about = Said::WasDay { place: place.clone(), shown, item: item.title.any().to_owned() };
                    let choices = typed.choices.iter().map(|choice| (choice.clone(), Said::Literal(choice.clone()))).collect();
                    self.asker.ask(self.id(&format!("day-{}", place.to_lowercase())), about, choices, &typed.choices[0])
                }
                None => cell.text.clone(),
            });
        }
        self.merged_levels(table, layout, row, item, &mut texts);
        for (place, level) in layout.levels.iter().enumerate() {
            let mut text = Texts::one(0, texts.get(place).cloned().unwrap_or_default());
            for (language, at) in level.at.iter().enumerate().skip(1) {
                if let Some(at) = at {
                    text.put(language, table.seen(row, *at).text.clone());
                }
            }
            match text.is_empty() {
                true => item.gaps.push(level.points),
                false => item.anchors.push(Anchor { points: Points(level.points), label: level.label.clone(), text }),
            }
        }
        if item.anchors.is_empty() {
            item.gaps.clear();
        }
    }

    /// Where one cell covers several levels, asks which of them it is meant for.
    fn merged_levels(&mut self, table: &Table, layout: &Layout, row: usize, item: &Item, texts: &mut [String]) {
        let places: Vec<usize> = layout.levels.iter().filter_map(|level| level.at[0]).collect();
        let mut at = 0;
        while at < places.len() {
            let origin = table.rows[row].cells[places[at]].covered_by.unwrap_or((row, places[at]));
            let same = |place: &&usize| table.rows[row].cells[**place].covered_by.unwrap_or((row, **place)) == origin;
            let count = places[at..].iter().take_while(same).count();
            if count > 1 && !texts[at].is_empty() {
                let levels: Vec<String> = layout.levels[at..at + count].iter().map(|level| named(&level.label, level.points)).collect();
                let about = Said::MergedLevels { item: item.title.any().to_owned(), levels, text: texts[at].clone() };
                let choices = vec![
                    ("all".to_owned(), Said::ForAllLevels),
                    ("first".to_owned(), Said::ForFirstLevel),
                    ("last".to_owned(), Said::ForLastLevel),
                ];
                match self
                    .asker
                    .ask(self.id(&format!("merged-{}{}", letters(places[at]).to_lowercase(), row + 1)), about, choices, "all")
                    .as_str()
                {
                    "first" => texts[at + 1..at + count].iter_mut().for_each(String::clear),
                    "last" => texts[at..at + count - 1].iter_mut().for_each(String::clear),
                    _ => {}
                }
            }
            at += count.max(1);
        }
    }

    /// All anchors in one cell.
    pub(super) fn one_cell(&mut self, table: &Table, layout: &Layout, row: usize, item: &mut Item) {
        let columns: Vec<(usize, String)> =
            layout.of(Role::Anchors).map(|column| (column.language, table.seen(row, column.at).text.clone())).collect();
        let Some((_, main)) = columns.iter().find(|(language, text)| *language == 0 && !text.is_empty()) else { return };
        let lines: Vec<&str> = main.split('\n').collect();
        let parts = anchors::split(main).or_else(|| {
            // Lines without any mark, in a column that says that they are anchors.
            (lines.len() >= 2).then(|| {
                lines
                    .iter()
                    .map(|line| anchors::Part { points: None, label: String::new(), text: (*line).to_owned(), worth: level::worth(line) })
                    .collect()
            })
        });
        let Some(parts) = parts else {
            item.guidance.put(0, main.clone());
            self.asker.leave_out(Said::NoAnchors { item: item.title.any().to_owned() });
            return;
        };
        let count = parts.len() as i128;
        let counted = parts.iter().any(|part| part.points.is_none());
        let down = layout::falls(&parts.iter().map(|part| part.worth).collect::<Vec<_>>());
        let points: Vec<Amount> = match counted {
            false => parts.iter().filter_map(|part| part.points).collect(),
            true => {
                let told = |down: bool, first: i128| -> Vec<Amount> {
                    (0..count).map(|at| Amount::whole(first + if down { count - 1 - at } else { at })).collect()
                };
                let words: Vec<String> =
                    parts.iter().map(|part| if part.label.is_empty() { part.text.clone() } else { part.label.clone() }).collect();
                let pairs =
                    |points: &[Amount]| Said::Points { pairs: words.iter().cloned().zip(points.iter().map(Amount::to_string)).collect() };
                let ways = [("0-up", false, 0), ("1-up", false, 1), ("0-down", true, 0), ("1-down", true, 1)];
                let choices = ways.iter().map(|(value, down, first)| ((*value).to_owned(), pairs(&told(*down, *first)))).collect();
                let about = Said::WhichPointsOf { item: item.title.any().to_owned() };
                let answer =
                    self.asker.ask(self.id(&format!("points-row-{}", row + 1)), about, choices, if down { "0-down" } else { "0-up" });
                let (_, down, first) = ways.into_iter().find(|(value, _, _)| *value == answer).unwrap_or(ways[0]);
                told(down, first)
            }
        };
        let translated: Vec<(usize, Option<Vec<anchors::Part>>)> =
            columns.iter().filter(|(language, _)| *language > 0).map(|(language, text)| (*language, anchors::split(text))).collect();
        for (at, (part, points)) in parts.into_iter().zip(points).enumerate() {
            let mut anchor = Anchor { points: Points(points), label: Texts::one(0, part.label), text: Texts::one(0, part.text) };
            for (language, parts) in &translated {
                if let Some(other) = parts.as_ref().and_then(|parts| parts.get(at)) {
                    anchor.label.put(*language, other.label.clone());
                    anchor.text.put(*language, other.text.clone());
                }
            }
            item.anchors.push(anchor);
        }
    }

    /// The level of a row of its own.
    pub(super) fn row_level(&mut self, table: &Table, layout: &Layout, row: usize, item: &mut Item) {
        let Some(column) = layout.of(Role::RowLevel).next() else { return };
        let Some(found) = level::read(&table.rows[row].cells[column.at].text) else { return };
        let text = layout.texts(table, row, Role::RowText);
        let points = found.points.unwrap_or_else(|| Amount::whole(item.anchors.len() as i128));
        item.anchors.push(Anchor { points: Points(points), label: Texts::one(0, found.label), text });
        if found.points.is_none() {
            // Levels by words are counted from the worst to the best.
            let worths: Vec<Option<u8>> = item.anchors.iter().map(|anchor| level::worth(anchor.label.get(0))).collect();
            let count = item.anchors.len();
            let down = layout::falls(&worths);
            for (at, anchor) in item.anchors.iter_mut().enumerate() {
                anchor.points = Points(Amount::whole((if down { count - 1 - at } else { at }) as i128));
            }
        }
    }

    /// Whether the row is marked as one that must be in place.
    pub(super) fn must(&mut self, table: &Table, layout: &Layout, row: usize) -> Option<Must> {
        let column = layout.of(Role::Must).next()?;
        let text = table.seen(row, column.at).text.trim().to_owned();
        let ticked = matches!(table.seen(row, column.at).value, Value::Tick(true));
        let plain = level::plain(&text);
        // `Must be fully met?` names the level, and so may words of the cell; the levels are known once the whole row is read.
        let stated = Must { level: String::new(), said: vec![column.heading.clone()] };
        if ticked {
            return Some(stated);
        }
        if text.is_empty() && table.seen(row, column.at).value == Value::Text {
            return None;
        }
        let yes_word = level::is_yes_or_no(&text).or(match plain.as_str() {
            "x" | "1" if layout.levels.iter().all(|level| level.points != Amount::ONE) || plain == "x" => Some(true),
            "essential" | "core" | "must" | "must have" | "critical" | "required" | "mandatory" | "non-negotiable" | "key" | "e"
            | "hanfodol" | "craidd" | "rhaid" | "always" => Some(true),
            "desirable" | "optional" | "nice to have" | "supporting" | "flexible" | "no" | "0" | "d" | "dymunol" | "dewisol" | "na"
            | "n/a" | "not essential" | "non-essential" | "recommended" | "should" | "could" => Some(false),
            "" => Some(matches!(text.as_str(), "✓" | "✔" | "☑" | "☒" | "●" | "*" | "★" | "!" | "√" | "•" | "[x]" | "**" | "■")),
            _ => None,
        });
        match yes_word {
            Some(true) => Some(stated),
            Some(false) => None,
            None => {
                // A level stands there: that one at least.
                let levels =
                    layout.levels.iter().any(|level| level::plain(level.label.any()) == plain || level.points.to_string() == plain);
                if levels || Amount::parse(&plain).is_some() {
                    return Some(Must { level: text, said: Vec::new() });
                }
                let yes = self.asker.confirm(
                    format!("must-{}", crate::studio::id::slug(&plain)),
                    Said::MeansMust { text: text.clone(), heading: column.heading.clone() },
                    false,
                );
                yes.then(|| Must { said: vec![text, column.heading.clone()], ..stated })
            }
        }
    }
}
