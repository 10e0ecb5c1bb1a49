//! How an element of the sheet is measured: by a scale, a number, a share, or a checklist.
//!
//! In: a row of the sheet. Out: the fields of the measure, with a question for what its cells leave open, and the points and names of its levels.

use crate::studio::amount::Amount;
use crate::studio::id::Ids;
use crate::studio::json::Json;
use crate::studio::recognise::bounds::{self, Measured};
use crate::studio::recognise::build::{Ends, band_json};
use crate::studio::recognise::outline::{Item, Texts};
use crate::studio::said::Said;
use crate::studio::stretch::Possible;
use crate::studio::table::Row;
use crate::studio::template::plain;
use crate::studio::template::read::cell::{slug_of, split, yes};
use crate::studio::template::read::grid::Grid;
use crate::studio::template::read::{Levels, Reader};

impl Reader<'_, '_> {
    /// How an element is measured: its fields, the points and names of its levels, and words that name no level.
    pub(super) fn measure(&mut self, grid: &Grid, row: &Row, item: &Item, id: &str) -> (Vec<(&'static str, Json)>, Levels, Texts) {
        let levels = grid.points(row);
        let (unit, count, out_of) = (grid.texts(row, "unit"), grid.texts(row, "count"), grid.texts(row, "outof"));
        let components = grid.texts(row, "components");
        let has_anchors = !levels.is_empty() || !grid.text(row, "anchors").is_empty() || !grid.text(row, "scale").is_empty();
        let written = grid.text(row, "kind");
        let kind = match (plain(&written).as_str(), written.trim()) {
            ("scale", _) => "scale",
            ("number", _) => "number",
            ("percent" | "percentage", _) | (_, "%") => "percent",
            ("ratio" | "share", _) => "ratio",
            ("checklist", _) => "checklist",
            ("yesno", _) => "yes-no",
            (other, _) => {
                if !other.is_empty() {
                    self.builder.asker.leave_out(Said::WrongKind { item: item.title.any().to_owned(), text: written.clone() });
                }
                match () {
                    () if !components.is_empty() => "checklist",
                    () if !count.is_empty() && !out_of.is_empty() => "ratio",
                    () if !unit.is_empty() && !has_anchors => "number",
                    () => self.hidden_number(item, id, &levels),
                }
            }
        };
        match kind {
            "number" | "percent" | "ratio" => {
                let stated = yes(&grid.text(row, "whole"));
                let whole = |reader: &mut Self, decimals: bool| match stated {
                    Json::Bool(whole) => kind == "number" && whole,
                    _ => kind == "number" && !decimals && reader.builder.is_whole(item, id, &unit),
                };
                let bands = self.bands(item, id, &levels, kind, whole);
                let mut value = Json::Object(Vec::new());
                match kind {
                    "ratio" => {
                        for (field, texts) in [("count", &count), ("out_of", &out_of)] {
                            if !texts.is_empty() {
                                value.set(field, self.builder.words(texts));
                            }
                        }
                    }
                    "percent" => {
                        let sign = Texts(vec!["%".to_owned(); self.builder.languages.len()]);
                        value.set("unit", self.builder.words(&sign));
                        value.set("max", Json::Number("100".to_owned()));
                    }
                    _ => {
                        if !unit.is_empty() {
                            value.set("unit", self.builder.words(&unit));
                        }
                        if bands.whole || stated == Json::Bool(true) {
                            value.set("whole", Json::Bool(true));
                        }
                    }
                }
                bands.fill(&mut value);
                let field = if kind == "ratio" { "ratio" } else { "number" };
                (vec![(field, value)], bands.levels, Texts::default())
            }
            "checklist" => {
                let bands = self.bands(item, id, &levels, kind, |_, _| true);
                let mut value = Json::object([("components", self.components(&components))]);
                bands.fill(&mut value);
                (vec![("checklist", value)], bands.levels, Texts::default())
            }
            "yes-no" => (vec![("scale", Json::text("yes-no"))], self.levels_of("yes-no"), Texts::default()),
            _ => self.scale(grid, row, item, levels),
        }
    }

    /// Levels that all state numbers may be meant as such, where no kind is given.
    fn hidden_number(&mut self, item: &Item, id: &str, levels: &[(Amount, Texts, Texts)]) -> &'static str {
        let texts: Vec<&str> = levels.iter().map(|(_, _, texts)| texts.get(0)).collect();
        let Some(measured) = bounds::measured(&texts) else { return "scale" };
        let about = Said::MeasureOf { item: item.title.any().to_owned(), texts: texts.iter().map(|text| (*text).to_owned()).collect() };
        let number = match measured.percent {
            true => ("percent".to_owned(), Said::AsPercent),
            false => ("number".to_owned(), Said::AsNumber { unit: measured.unit.clone() }),
        };
        let choices = vec![("anchors".to_owned(), Said::AsAnchors), number];
        match self.builder.asker.ask(format!("measure-{id}"), about, choices, "anchors").as_str() {
            "percent" => "percent",
            "number" => "number",
            _ => "scale",
        }
    }

    /// An element with a scale of its own or a shared one.
    fn scale(
        &mut self,
        grid: &Grid,
        row: &Row,
        item: &Item,
        levels: Vec<(Amount, Texts, Texts)>,
    ) -> (Vec<(&'static str, Json)>, Levels, Texts) {
        let mut fields = Vec::new();
        let shared = slug_of(&grid.text(row, "scale"));
        let mut named = self.levels_of(&shared);
        if !shared.is_empty() {
            fields.push(("scale", Json::text(shared)));
        }
        let mut parts = levels;
        let mut unread = Texts::default();
        let cell = grid.texts(row, "anchors");
        if parts.is_empty() && !cell.is_empty() {
            match split(&cell) {
                Some(found) => parts = found,
                None => {
                    self.builder.asker.leave_out(Said::NoAnchors { item: item.title.any().to_owned() });
                    unread = cell;
                }
            }
        }
        if !parts.is_empty() {
            if named.is_empty() {
                named = parts.iter().map(|(points, label, _)| (*points, label.0.clone())).collect();
            }
            let anchors = parts.iter().map(|(points, label, text)| {
                let mut anchor = Json::object([("points", Json::number(*points))]);
                for (field, texts) in [("label", label), ("text", text)] {
                    if !texts.is_empty() {
                        anchor.set(field, self.builder.words(texts));
                    }
                }
                anchor
            });
            fields.push(("anchors", Json::List(anchors.collect())));
        }
        (fields, named, unread)
    }

    /// The points and names of the levels of a scale.
    fn levels_of(&self, id: &str) -> Levels {
        let built_in: &[(i128, &str)] = match id {
            "yes-no" => &[(0, "No"), (1, "Yes")],
            "met-not-met" => &[(0, "Not met"), (1, "Met")],
            "practice-profile" => &[(0, "Unacceptable"), (1, "Developmental"), (2, "Expected")],
            _ => &[],
        };
        match self.scales.iter().find(|(known, _)| known == id) {
            Some((_, levels)) => levels.clone(),
            None => built_in.iter().map(|(points, label)| (Amount::whole(*points), vec![(*label).to_owned()])).collect(),
        }
    }

    /// The bands of a number, a share or a count, with a question for what they leave open.
    fn bands(
        &mut self,
        item: &Item,
        id: &str,
        levels: &[(Amount, Texts, Texts)],
        kind: &str,
        whole: impl FnOnce(&mut Self, bool) -> bool,
    ) -> Bands {
        let (mut points, mut ranges) = (Vec::new(), Vec::new());
        for (of, _, texts) in levels {
            match bounds::read(texts.any()) {
                Some(found) => {
                    points.push(*of);
                    ranges.push(found);
                }
                None => {
                    let about = Said::WrongBound { item: item.title.any().to_owned(), level: of.to_string(), text: texts.any().to_owned() };
                    self.builder.asker.leave_out(about);
                }
            }
        }
        if ranges.is_empty() {
            return Bands::default();
        }
        let decimals = ranges.iter().flatten().any(|range| range.decimals > 0);
        let whole = whole(self, decimals);
        let measured = Measured {
            levels: ranges,
            percent: matches!(kind, "percent" | "ratio"),
            whole: !decimals,
            unit: String::new(),
            sentences: false,
        };
        let mut bands = bounds::bands(&measured, whole);
        let possible = self.possible(id, kind);
        let ends = self.builder.gaps(item, id, whole, &mut bands, possible, matches!(kind, "number" | "percent"));
        let several = self.builder.overlaps(item, id, whole, &bands);
        let list = bands.iter().map(|band| band_json(band, points[band.level])).collect();
        Bands { list, several, whole, ends, levels: points.into_iter().map(|points| (points, Vec::new())).collect() }
    }

    /// Which numbers there can be, as far as the sheets say it. What a checklist counts is known only once its parts are.
    fn possible(&self, id: &str, kind: &str) -> Option<Possible> {
        let field = if kind == "ratio" { "ratio" } else { "number" };
        let stated = self.more.as_ref().and_then(|more| more.get("elements")?.get(id)?.get(field));
        let number = |name: &str| stated.and_then(|stated| Amount::parse(&stated.get(name)?.compact()));
        let exceeds = stated.and_then(|stated| stated.get("may_exceed")) == Some(&Json::Bool(true));
        let usual = (kind != "number" && !exceeds).then(|| Amount::whole(100));
        (kind != "checklist").then(|| Possible { lowest: number("min").unwrap_or(Amount::ZERO), highest: number("max").or(usual) })
    }

    /// The components of a checklist, a line each; a star says that one is required.
    fn components(&mut self, texts: &Texts) -> Json {
        // The star stands for itself here, so it has to be read before bullets are taken off.
        let lines: Vec<Vec<&str>> =
            texts.0.iter().map(|text| text.split('\n').map(str::trim).filter(|line| !line.is_empty()).collect()).collect();
        let most = lines.iter().map(Vec::len).max().unwrap_or(0);
        let mut ids = Ids::default();
        let component = |at: usize| {
            let all: Vec<&str> = lines.iter().map(|lines| lines.get(at).copied().unwrap_or_default()).collect();
            let required = all.iter().any(|line| line.starts_with('*'));
            let bare = |line: &&str| {
                let line = line.trim_start_matches('*').trim();
                crate::studio::table::bullet(line).unwrap_or(line).to_owned()
            };
            let text = Texts(all.iter().map(bare).collect());
            let id = ids.make(self.builder.first(&text), "component");
            let mut value = Json::object([("id", Json::text(id)), ("text", self.builder.words(&text))]);
            if required {
                value.set("required", Json::Bool(true));
            }
            value
        };
        Json::List((0..most).map(component).collect())
    }
}

/// The bands of a measure.
#[derive(Default)]
struct Bands {
    list: Vec<Json>,
    several: Option<&'static str>,
    whole: bool,
    ends: Ends,
    levels: Levels,
}

impl Bands {
    fn fill(&self, value: &mut Json) {
        self.ends.fill(value);
        if !self.list.is_empty() {
            value.set("bands", Json::List(self.list.clone()));
        }
        if let Some(several) = self.several {
            value.set("when_several_match", Json::text(several));
        }
    }
}
