//! The sheet `scores`: each score with its bands.
//!
//! In: the sheet, and the domains and elements that scores name by their titles. Out: the scores, as the rubric has them.

use crate::studio::id::Ids;
use crate::studio::json::Json;
use crate::studio::recognise::level;
use crate::studio::said::Said;
use crate::studio::table::{Row, Table};
use crate::studio::template::read::cell::{members, number, rule, slug_of};
use crate::studio::template::read::grid::Grid;
use crate::studio::template::read::{Reader, row_text};

impl Reader<'_, '_> {
    pub(super) fn scores(&mut self, table: &Table, domains: &[Json], root: &[Json]) -> Vec<Json> {
        let grid = Grid::new(table, &self.builder.languages);
        let names = ["id", "title", "method", "of", "missing", "notapplicable", "band", "from", "label", "meaning", "criterion"];
        self.report_columns(&grid, &names, "scores");
        let mut ids_of = Vec::new();
        titles(domains, &mut ids_of);
        titles(root, &mut ids_of);
        let mut scores: Vec<(Json, Vec<Json>, Ids)> = Vec::new();
        for (at, row) in grid.rows() {
            if row.hidden {
                self.builder.asker.leave_out(Said::HiddenRow { row: at, text: row_text(row) });
                continue;
            }
            let (id, title) = (grid.text(row, "id"), grid.texts(row, "title"));
            let again = scores.last().is_some_and(|(score, ..)| score.get("id").and_then(Json::as_text) == Some(id.as_str()));
            if (!id.is_empty() || !title.is_empty()) && !again {
                let score = self.score(&grid, row, &ids_of);
                scores.push((score, Vec::new(), Ids::default()));
            }
            let (label, from) = (grid.texts(row, "label"), grid.text(row, "from"));
            if label.is_empty() && from.is_empty() && grid.text(row, "band").is_empty() {
                continue;
            }
            let Some((_, bands, ids)) = scores.last_mut() else {
                self.builder.asker.leave_out(Said::StrayRow { row: at, text: row_text(row) });
                continue;
            };
            let id = match grid.text(row, "band") {
                id if id.is_empty() => ids.make(self.builder.first(&label), "band"),
                id => id,
            };
            let mut band = Json::object([("id", Json::text(id))]);
            if !label.is_empty() {
                band.set("label", self.builder.words(&label));
            }
            if !from.is_empty() {
                match (number(&from), rule(&from)) {
                    (Json::Text(_), Some(rule)) => rule.fields().iter().for_each(|(name, value)| band.set(name, value.clone())),
                    (value, _) => band.set("at_least", value),
                }
            }
            let meaning = grid.texts(row, "meaning");
            if !meaning.is_empty() {
                band.set("meaning", self.builder.words(&meaning));
            }
            bands.push(band);
        }
        let whole = |(mut score, bands, _): (Json, Vec<Json>, Ids)| {
            if !bands.is_empty() {
                score.set("bands", Json::List(bands));
            }
            score
        };
        scores.into_iter().map(whole).collect()
    }

    fn score(&mut self, grid: &Grid, row: &Row, ids_of: &[(String, String)]) -> Json {
        let title = grid.texts(row, "title");
        let id = match grid.text(row, "id") {
            id if id.is_empty() => {
                let title = self.builder.first(&title).to_owned();
                self.builder.ids.make(&title, "score")
            }
            id => id,
        };
        let mut score = Json::object([("id", Json::text(id))]);
        if !title.is_empty() {
            score.set("title", self.builder.words(&title));
        }
        let method = grid.text(row, "method");
        if !method.is_empty() {
            score.set("method", Json::text(slug_of(&method)));
        }
        let of: Vec<Json> = members(&grid.text(row, "of"))
            .into_iter()
            .map(|name| {
                let known = ids_of.iter().any(|(id, _)| *id == name);
                let by_title = ids_of.iter().find(|(_, title)| level::plain(title) == level::plain(&name)).filter(|_| !known);
                Json::text(by_title.map_or(name, |(id, _)| id.clone()))
            })
            .collect();
        if !of.is_empty() {
            score.set("of", Json::List(of));
        }
        for (field, name) in [("missing", "missing"), ("not_applicable", "notapplicable")] {
            let text = grid.text(row, name);
            if !text.is_empty() {
                score.set(field, Json::text(slug_of(&text)));
            }
        }
        let criterion = grid.text(row, "criterion");
        if !criterion.is_empty() {
            score.set("criterion", self.condition(&criterion, &Vec::new()));
        }
        score
    }
}

/// Every element and domain: its id and its title.
fn titles(list: &[Json], all: &mut Vec<(String, String)>) {
    for item in list {
        let id = item.get("id").and_then(Json::as_text).unwrap_or_default().to_owned();
        let title = match item.get("title") {
            Some(Json::Text(title)) => title.clone(),
            Some(Json::Object(texts)) => texts.first().and_then(|(_, text)| text.as_text()).unwrap_or_default().to_owned(),
            _ => String::new(),
        };
        all.push((id, title));
        titles(item.get("elements").map(Json::items).unwrap_or_default(), all);
        titles(item.get("domains").map(Json::items).unwrap_or_default(), all);
    }
}
