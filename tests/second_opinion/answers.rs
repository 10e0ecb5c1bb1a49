//! What the answer to one element comes to.
//!
//! In: an element and its entry. Out: its status and points, or why there are none.

use crate::judge::{Answer, Element, Judge, State, States, weight};
use crate::numbers::*;
use num_traits::Zero;
use serde_json::{Value, json};
use std::collections::BTreeMap;

impl<'a> Judge<'a> {
    pub fn answer(&self, element: &Element) -> Answer {
        if !self.in_play(element) {
            return Answer::without("not-in-play");
        }
        let entry = self.answers["elements"].get(element.id).unwrap_or(&Value::Null);
        match element.json.get("repeated") {
            Some(rule) => self.repeated(element, rule, entry),
            None => self.single(element, entry),
        }
    }

    pub fn single(&self, element: &Element, entry: &Value) -> Answer {
        let word = |word: &str, name: &str| {
            entry.as_str() == Some(word) || entry.get(name).is_some_and(|value| *value != Value::Bool(false) && !value.is_null())
        };
        let not_rated = || Answer::without("not-rated");
        if word("unable-to-determine", "unable_to_determine") {
            return Answer::without("unable-to-determine");
        }
        if word("not-applicable", "not_applicable") {
            if !self.may_not_apply(element) {
                return not_rated();
            }
            return Answer { points: field(element.json, "not_applicable_points"), ..Answer::without("not-applicable") };
        }
        if word("does-not-fit", "does_not_fit") {
            let Some(points) = field(element.json, "does_not_fit") else { return not_rated() };
            return Answer { points: Some(points), ..Answer::without("does-not-fit") };
        }
        if entry.is_null() {
            return not_rated();
        }
        let rated = if let Some(anchors) = self.anchors(element) {
            self.scale(element, &anchors, entry)
        } else if let Some(rule) = element.json.get("number") {
            number(entry.get("value").unwrap_or(entry)).map(|entered| self.number(element, rule, entered))
        } else if let Some(rule) = element.json.get("ratio") {
            self.ratio(element, rule, entry)
        } else {
            self.checklist(element, &element.json["checklist"], entry)
        };
        rated.unwrap_or_else(not_rated)
    }

    pub fn scale(&self, element: &Element, anchors: &[(Value, Number)], entry: &Value) -> Option<Answer> {
        let rating = entry.get("rating").unwrap_or(entry);
        let names = |value: &Value| match rating {
            Value::Bool(true) => matches!(value.as_str(), Some("yes" | "met")),
            Value::Bool(false) => matches!(value.as_str(), Some("no" | "not-met")),
            _ => match (number(value), number(rating)) {
                (Some(value), Some(rating)) => value == rating,
                (None, None) => value == rating,
                _ => false,
            },
        };
        let (_, printed) = anchors.iter().find(|(value, _)| names(value))?;
        let points = || anchors.iter().map(|(_, points)| points.clone());
        let points = if is(element.json, "reversed") { least(points())? + most(points())? - printed } else { printed.clone() };
        Some(Answer { points: Some(points.clone()), value: None, ..Answer::without("rated") })
    }

    pub fn number(&self, element: &Element, rule: &Value, entered: Number) -> Answer {
        let least = field(rule, "min").unwrap_or(whole(0));
        let inside = entered >= least && field(rule, "max").is_none_or(|max| entered <= max);
        if !inside || (is(rule, "whole") && !entered.is_integer()) {
            return Answer::no_points("out-of-range", None);
        }
        self.banded(element, rule, entered, &|_| true)
    }

    pub fn ratio(&self, element: &Element, rule: &Value, entry: &Value) -> Option<Answer> {
        let factor = if text(rule, "shown_as") == Some("ratio") { whole(1) } else { whole(100) };
        let highest = self.highest_ratio(rule);
        let value = if let Some(value) = number(entry.get("value").unwrap_or(entry)) {
            value
        } else {
            let count = field(entry, "count")?;
            if let Some(population) = field(entry, "population") {
                let below = population * field(rule.get("estimate")?, "rate")?;
                if below.is_zero() {
                    return Some(Answer::no_points("nothing-below-the-line", None));
                }
                let value = count / below * factor;
                let value = highest.clone().map_or(value.clone(), |highest| value.min(highest));
                return Some(self.banded(element, rule, value, &|_| true));
            }
            let below = field(entry, "out_of")?;
            if below.is_zero() {
                return Some(Answer::no_points("nothing-below-the-line", None));
            }
            count / below * factor
        };
        if value < whole(0) || highest.is_some_and(|highest| value > highest) {
            return Some(Answer::no_points("out-of-range", None));
        }
        Some(self.banded(element, rule, value, &|_| true))
    }

    pub fn checklist(&self, element: &Element, rule: &Value, entry: &Value) -> Option<Answer> {
        let components = list(rule, "components");
        let id = |component: &Value| component["id"].as_str().unwrap().to_owned();
        // True, false, "not-applicable", or nothing for an open one.
        let answers: BTreeMap<String, Value> = if let Some(named) = entry.as_array() {
            if named.iter().any(|name| !components.iter().any(|component| component["id"] == *name)) {
                return None;
            }
            components.iter().map(|component| (id(component), json!(named.contains(&component["id"])))).collect()
        } else {
            entry.get("components")?.as_object()?.iter().map(|(id, answer)| (id.clone(), answer.clone())).collect()
        };
        let answer = |component: &Value| answers.get(&id(component)).cloned().unwrap_or(Value::Null);
        if components.iter().any(|component| answer(component) == "not-applicable" && !is(component, "not_applicable")) {
            return None;
        }
        if components.iter().any(|component| answer(component).is_null()) {
            return Some(Answer::without("not-rated"));
        }
        let weights = |wanted: &dyn Fn(&Value) -> bool| sum(components.iter().filter(|component| wanted(&answer(component))).map(weight));
        let in_place = weights(&|answer| *answer == json!(true));
        let applying = weights(&|answer| *answer != json!("not-applicable"));
        let percent = text(rule, "counted_as") == Some("percent");
        if percent && applying.is_zero() {
            return Some(Answer::no_points("nothing-below-the-line", None));
        }
        let value = if percent { in_place / applying * whole(100) } else { in_place };
        if components.iter().any(|component| is(component, "required") && answer(component) == json!(false)) {
            let ends = self.measure_ends(element);
            let points = if self.lower_is_better(element) { ends.highest } else { ends.lowest };
            return Some(Answer { points, value: Some(value), ..Answer::without("rated") });
        }
        let with = |band: &Value| list(band, "with").iter().all(|id| answers.get(id.as_str().unwrap()) == Some(&json!(true)));
        Some(self.banded(element, rule, value, &with))
    }

    /// The points of the band that holds a number, or the number itself where there are no bands.
    pub fn banded(&self, element: &Element, rule: &Value, value: Number, also: &dyn Fn(&Value) -> bool) -> Answer {
        let bands = list(rule, "bands");
        if bands.is_empty() {
            return Answer { points: Some(value.clone()), value: Some(value), ..Answer::without("rated") };
        }
        let looked_up = rounded(&value, 0, text(rule, "rounding").unwrap_or("none"));
        let holding: Vec<&Value> =
            bands.iter().filter(|band| Bounds::of(band).is_some_and(|bounds| bounds.hold(&looked_up)) && also(band)).collect();
        let points = || holding.iter().filter_map(|band| field(band, "points"));
        let best = || if self.lower_is_better(element) { least(points()) } else { most(points()) };
        let with = bands.iter().any(|band| !list(band, "with").is_empty());
        let points = match (holding.len(), text(rule, "when_several_match")) {
            (0, _) => return Answer::no_points("between-bands", Some(value)),
            (1, _) | (_, Some("first")) => field(holding[0], "points"),
            (_, Some("best")) => best(),
            (_, None) if with => best(),
            _ => return Answer::no_points("several-bands", Some(value)),
        };
        Answer { points, value: Some(value), ..Answer::without("rated") }
    }

    pub fn repeated(&self, element: &Element, rule: &Value, entry: &Value) -> Answer {
        let once = std::slice::from_ref(entry);
        let ratings: Vec<Answer> = match entry.get("repeated").and_then(Value::as_array) {
            Some(ratings) => ratings.iter().map(|entry| self.single(element, entry)).collect(),
            None => {
                let answer = self.single(element, entry);
                // A checklist is one session even if it is open.
                let is_open = answer.status == "not-rated" && entry.get("components").is_some_and(Value::is_object);
                if answer.status != "rated" && !is_open {
                    return answer;
                }
                once.iter().map(|entry| self.single(element, entry)).collect()
            }
        };
        let points: Vec<Number> = ratings.iter().filter_map(|rating| rating.points.clone()).collect();
        let fewest = rule.get("fewest").and_then(Value::as_u64).unwrap_or(1);
        if (points.len() as u64) < fewest {
            // A session of which a part is open is not one; one that cannot be told is.
            let whole = ratings.iter().filter(|rating| rating.status != "not-rated").count() as u64;
            let status = if whole < fewest { "not-rated" } else { "rated" };
            if ratings.is_empty() {
                return Answer::without(status);
            }
            // The lowest can only fall, and the highest only rise.
            let mut range = self.ends(element);
            match text(rule, "method").unwrap() {
                "min" => range.highest = least(points).or(range.highest),
                "max" => range.lowest = most(points).or(range.lowest),
                _ => {}
            }
            return Answer { narrowed: Some(range), no_points: Some("too-few-ratings"), ..Answer::without(status) };
        }
        let points = match text(rule, "method").unwrap() {
            "mean" => mean(&points),
            "min" => least(points).unwrap(),
            "max" => most(points).unwrap(),
            "mode" => {
                let counts = counts(&points);
                let most = counts.values().max().unwrap();
                let mut frequent = counts.iter().filter(|(_, count)| *count == most).map(|(points, _)| points.clone());
                match text(rule, "ties").unwrap_or("lowest") {
                    "no-score" if frequent.clone().count() > 1 => return Answer::no_points("tied", None),
                    "highest" => frequent.next_back().unwrap(),
                    _ => frequent.next().unwrap(),
                }
            }
            _ => {
                let met = Bounds::of(&rule["met"]).expect("a condition");
                whole(100) * whole(points.iter().filter(|points| met.hold(points)).count() as i64) / whole(points.len() as i64)
            }
        };
        Answer { points: Some(points), ..Answer::without("rated") }
    }

    pub fn states(&self) -> States<'a> {
        let state = |element: &Element<'a>| {
            let answer = self.answer(element);
            let state = match (answer.points, answer.status) {
                (Some(points), _) => State::Points(points),
                (None, "not-applicable") => State::NotApplicable,
                _ => State::Missing,
            };
            (element.id, state)
        };
        self.elements.iter().filter(|element| self.in_play(element)).map(state).collect()
    }
}

impl Answer {
    pub fn without(status: &'static str) -> Answer {
        Answer { status, points: None, no_points: None, value: None, narrowed: None }
    }

    pub fn no_points(why: &'static str, value: Option<Number>) -> Answer {
        Answer { no_points: Some(why), value, ..Answer::without("rated") }
    }
}
