//! What a score comes to, and how far it can still go.
//!
//! In: what each element comes to. Out: the score, or why there is none.

use crate::judge::{Element, Judge, Of, Part, Score, State, States, percent_meeting, weight};
use crate::numbers::*;
use num_traits::Zero;
use serde_json::{Value, json};

impl<'a> Judge<'a> {
    pub fn all_scores(&self, domains: &[&'a Value]) -> Vec<Score<'a>> {
        let named = self.rubric.get("scores");
        let usual =
            named.is_none() && self.rubric.get("domain_score").is_none() && domains.iter().all(|domain| domain.get("score").is_none());
        let percent = json!({"method": "percent-of-range", "decimals": 1});
        let mut scores = Vec::new();
        for domain in domains {
            let rule = match domain.get("score") {
                Some(Value::String(_)) => None,
                Some(rule) => Some(rule),
                None if usual => Some(&percent),
                None => self.rubric.get("domain_score"),
            };
            let id = text(domain, "id").unwrap();
            // What holds proscribed elements only has a score where its own is written, not by the general rule.
            let general = domain.get("score").is_none();
            let elements = self.within(id);
            let any = elements.iter().any(|element| !self.information(element) && (!general || !self.proscribed(element)));
            if let Some(rule) = rule.filter(|_| any) {
                scores.push(Score { id, rule: rule.clone(), domain: Some(domain) });
            }
        }
        for rule in list(self.rubric, "scores") {
            scores.push(Score { id: text(rule, "id").unwrap(), rule: rule.clone(), domain: None });
        }
        if usual && self.elements.iter().any(|element| !self.information(element) && !self.proscribed(element)) {
            scores.push(Score { id: "total", rule: percent, domain: None });
        }
        scores
    }

    /// The scored elements among some, without the proscribed ones unless there are no others.
    pub fn scored<'e>(&self, among: Vec<&'e Element<'a>>) -> Vec<&'e Element<'a>> {
        let scored: Vec<_> = among.into_iter().filter(|element| !self.information(element)).collect();
        if scored.iter().all(|element| self.proscribed(element)) {
            return scored;
        }
        scored.into_iter().filter(|element| !self.proscribed(element)).collect()
    }

    /// All that a score counts and the team runs.
    pub fn parts(&self, score: &Score<'a>) -> Vec<Part<'a>> {
        let mut parts = Vec::new();
        let id = |member: &'a Value| text(member, "id").or(member.as_str()).unwrap();
        let rule = self.rule_of(score);
        let mut elements = |name: &str, below: bool| {
            for member in list(rule, name) {
                let found = match self.element(id(member)) {
                    Some(element) => vec![element],
                    None => self.scored(self.within(id(member))),
                };
                for element in found {
                    parts.push(Part {
                        of: Of::Element(element.id),
                        weight: field(member, "weight").unwrap_or(weight(element.json)),
                        below,
                    });
                }
            }
        };
        elements("of", false);
        elements("out_of", true);
        for member in list(rule, "of_scores") {
            parts.push(Part { of: Of::Score(id(member)), weight: field(member, "weight").unwrap_or(whole(1)), below: false });
        }
        if text(rule, "method") == Some("mean-of-domains") {
            let domains = match score.domain {
                Some(domain) => list(domain, "domains"),
                None => list(self.rubric, "domains"),
            };
            for domain in domains.iter().filter_map(|domain| text(domain, "id")).filter(|id| self.score(id).is_some()) {
                if self.within(domain).iter().all(|element| self.information(element) || self.proscribed(element)) {
                    continue;
                }
                parts.push(Part { of: Of::Score(domain), weight: whole(1), below: false });
            }
        } else if rule.get("of").is_none() && rule.get("of_scores").is_none() {
            let all = match score.domain {
                Some(domain) => self.within(text(domain, "id").unwrap()),
                // Over the whole rubric never the proscribed ones.
                None => self.elements.iter().filter(|element| !self.proscribed(element)).collect(),
            };
            for element in self.scored(all) {
                parts.push(Part { of: Of::Element(element.id), weight: weight(element.json), below: false });
            }
        }
        parts.retain(|part| match part.of {
            Of::Element(id) => self.in_play(self.element(id).unwrap()),
            Of::Score(id) => self.score_in_play(self.score(id).unwrap()),
        });
        parts
    }

    /// The rule of a score as it stands in the rubric, so that ids in it live as long.
    pub fn rule_of(&self, score: &Score<'a>) -> &'a Value {
        let named = list(self.rubric, "scores").iter().find(|rule| text(rule, "id") == Some(score.id));
        match (named, score.domain) {
            (Some(rule), _) => rule,
            (None, Some(domain)) => domain.get("score").unwrap_or(self.rubric.get("domain_score").unwrap_or(&Value::Null)),
            (None, None) => &Value::Null,
        }
    }

    pub fn state(&self, of: Of<'a>, states: &States<'a>) -> State {
        match of {
            Of::Element(id) => states[id].clone(),
            Of::Score(id) => match self.value(self.score(id).unwrap(), states) {
                Ok(value) => State::Points(value),
                Err("nothing-applies") => State::NotApplicable,
                Err(_) => State::Missing,
            },
        }
    }

    pub fn part_ends(&self, of: Of<'a>) -> Range {
        match of {
            Of::Element(id) => self.ends(self.element(id).unwrap()),
            Of::Score(id) => self.score_ends(self.score(id).unwrap()),
        }
    }

    /// The lowest and highest value of a score whatever is answered.
    pub fn score_ends(&self, score: &Score<'a>) -> Range {
        let before = self.ends_before_table(score);
        let table = list(&score.rule, "points");
        if table.is_empty() {
            return before;
        }
        let starts_too_high = |bounds: &Bounds| match (&bounds.low, &before.highest) {
            (Some((low, inside)), Some(highest)) => highest < low || (highest == low && !inside),
            _ => false,
        };
        let ends_too_low = |bounds: &Bounds| match (&bounds.high, &before.lowest) {
            (Some((high, inside)), Some(lowest)) => lowest > high || (lowest == high && !inside),
            _ => false,
        };
        let can_be = |row: &&Value| Bounds::of(row).is_some_and(|bounds| !starts_too_high(&bounds) && !ends_too_low(&bounds));
        let points = || table.iter().filter(can_be).filter_map(|row| field(row, "points"));
        Range { lowest: least(points()), highest: most(points()) }
    }

    /// What the table of points makes of a result.
    fn looked_up(&self, score: &Score<'a>, result: Number) -> Result<Number, &'static str> {
        let table = list(&score.rule, "points");
        if table.is_empty() {
            return Ok(result);
        }
        let rows: Vec<&Value> = table.iter().filter(|row| Bounds::of(row).is_some_and(|bounds| bounds.hold(&result))).collect();
        match rows[..] {
            [] => Err("between-bands"),
            [row] => Ok(field(row, "points").unwrap()),
            _ => Err("several-bands"),
        }
    }

    fn ends_before_table(&self, score: &Score<'a>) -> Range {
        let parts = self.parts(score);
        let at = |lowest: bool| -> Option<Number> {
            let mut points = Vec::new();
            for part in &parts {
                let ends = self.part_ends(part.of);
                points.push((part, if lowest { ends.lowest } else { ends.highest }?));
            }
            self.combined(score, &points).ok()
        };
        match text(&score.rule, "method").unwrap() {
            "percent-of-range" | "percent-met" => self.moved(score, Some(whole(0)), Some(whole(100))),
            "count-met" => self.moved(score, Some(whole(0)), Some(whole(parts.len() as i64))),
            "mode" => {
                let ends = || parts.iter().map(|part| self.part_ends(part.of));
                self.moved(
                    score,
                    least(ends().filter_map(|ends| ends.lowest)),
                    ends().map(|ends| ends.highest).max_by(no_end_last).flatten(),
                )
            }
            "ratio" => {
                let side = |below: bool, highest: bool| -> Option<Number> {
                    let parts = parts.iter().filter(|part| part.below == below);
                    let end = |part: &Part<'a>| {
                        let ends = self.part_ends(part.of);
                        Some(&part.weight * if highest { ends.highest } else { ends.lowest }?)
                    };
                    Some(sum(parts.map(end).collect::<Option<Vec<Number>>>()?))
                };
                let per = |over: Option<Number>, under: Option<Number>| match (over, under) {
                    (Some(over), Some(under)) if under > whole(0) => Some(over / under),
                    _ => None,
                };
                let below_zero = side(false, false).is_none_or(|over| over < whole(0));
                let lowest = match side(true, true) {
                    None if !below_zero => Some(whole(0)),
                    under if !below_zero => per(side(false, false), under),
                    _ => per(side(false, false), side(true, false)),
                };
                // Below nought, the most below the line comes nearest to it.
                let highest = match side(false, true) {
                    Some(over) if over < whole(0) => Some(side(true, true).map_or(whole(0), |under| over / under)),
                    over => per(over, side(true, false)),
                };
                self.moved(score, lowest, highest)
            }
            _ => {
                let (one, other) = (at(true), at(false));
                if field(&score.rule, "times").is_some_and(|times| times < whole(0)) {
                    Range { lowest: other, highest: one }
                } else {
                    Range { lowest: one, highest: other }
                }
            }
        }
    }

    pub fn moved(&self, score: &Score<'a>, lowest: Option<Number>, highest: Option<Number>) -> Range {
        let (one, other) = (lowest.map(|number| self.finished(score, number)), highest.map(|number| self.finished(score, number)));
        if field(&score.rule, "times").is_some_and(|times| times < whole(0)) {
            Range { lowest: other, highest: one }
        } else {
            Range { lowest: one, highest: other }
        }
    }

    /// A score, given what each element comes to.
    pub fn value(&self, score: &Score<'a>, states: &States<'a>) -> Result<Number, &'static str> {
        let parts = self.parts(score);
        let method = text(&score.rule, "method").unwrap();
        let states: Vec<(&Part, State)> = parts.iter().map(|part| (part, self.state(part.of, states))).collect();
        let waits = |below: bool| states.iter().any(|(part, state)| part.below == below && *state == State::Missing);
        let empty = |below: bool| states.iter().all(|(part, state)| part.below != below || *state == State::NotApplicable);
        let many = |wanted: &dyn Fn(&State) -> bool| states.iter().filter(|(_, state)| wanted(state)).count() as u64;
        let answered = many(&|state| matches!(state, State::Points(_)));
        let missing = many(&|state| *state == State::Missing);
        let usual = if method == "sum" { "no-score" } else { "leave-out" };
        let for_not_applicable = text(&score.rule, "not_applicable").unwrap_or(usual);
        let dropped = !matches!(for_not_applicable, "lowest" | "highest");

        if answered + missing == 0 || (dropped && empty(false)) {
            return Err("nothing-applies");
        }

        // Limits come before the rule.
        let rule = score.rule.get("missing").cloned().unwrap_or(json!("require-all"));
        let limit = |name: &str| rule.get(name).and_then(number);
        let percent = whole(100) * whole(answered as i64) / whole((answered + missing) as i64);
        if limit("answered_at_least").is_some_and(|limit| whole(answered as i64) < limit)
            || limit("answered_at_least_percent").is_some_and(|limit| percent < limit)
        {
            return Err("too-few-answered");
        }
        if limit("missing_at_most").is_some_and(|limit| whole(missing as i64) > limit) {
            return Err("too-many-missing");
        }

        let for_missing = rule.get("rule").unwrap_or(&rule).as_str().unwrap();
        if for_missing == "require-all" && missing > 0 {
            return Err("incomplete");
        }
        if for_not_applicable == "no-score" && states.iter().any(|(_, state)| *state == State::NotApplicable) {
            return Err("not-applicable");
        }
        // Prorating means something in a sum only; in all that divides it is the same as leaving out.
        let stands_in = || {
            let answered = || {
                states.iter().filter_map(|(part, state)| match state {
                    State::Points(points) => Some((&part.weight, points)),
                    _ => None,
                })
            };
            let weights = sum(answered().map(|(weight, _)| weight.clone()));
            (!weights.is_zero()).then(|| sum(answered().map(|(weight, points)| weight * points)) / weights)
        };
        let mut counted: Vec<(&Part, Number)> = Vec::new();
        for (part, state) in &states {
            let rule = match state {
                State::Points(points) => {
                    counted.push((part, points.clone()));
                    continue;
                }
                State::Missing => for_missing,
                State::NotApplicable => for_not_applicable,
            };
            let points = match rule {
                "lowest" => self.part_ends(part.of).lowest,
                "highest" => self.part_ends(part.of).highest,
                "prorate" if method == "sum" => stands_in(),
                _ => None,
            };
            counted.extend(points.map(|points| (*part, points)));
        }
        let lacks = |below: bool| !counted.iter().any(|(part, _)| part.below == below);
        if lacks(false) && !waits(false) {
            return Err("nothing-applies");
        }
        if lacks(false) || (method == "ratio" && lacks(true) && waits(true)) {
            return Err("incomplete");
        }
        self.combined(score, &counted).and_then(|result| self.looked_up(score, result))
    }

    pub fn combined(&self, score: &Score<'a>, counted: &[(&Part<'a>, Number)]) -> Result<Number, &'static str> {
        let points: Vec<Number> = counted.iter().map(|(_, points)| points.clone()).collect();
        let weights = || sum(counted.iter().map(|(part, _)| part.weight.clone()));
        let weighted = || sum(counted.iter().map(|(part, points)| &part.weight * points));
        let ends = |end: fn(Range) -> Option<Number>| {
            let all: Option<Vec<Number>> = counted.iter().map(|(part, _)| Some(&part.weight * end(self.part_ends(part.of))?)).collect();
            all.map(sum).ok_or("without-end")
        };
        let lowest = || ends(|range| range.lowest);
        let highest = || ends(|range| range.highest);
        let met = |part: &Part<'a>, points: &Number| {
            let own = || match part.of {
                Of::Element(id) => self.own_rule(self.element(id).unwrap()),
                Of::Score(id) => Bounds::of(&self.score(id).unwrap().rule["criterion"]),
            };
            score.rule.get("met").and_then(Bounds::of).or_else(own).expect("a rule").hold(points)
        };
        let per = |over: Number, under: Number| if under > Number::zero() { Ok(over / under) } else { Err("nothing-below-the-line") };
        let result = match text(&score.rule, "method").unwrap() {
            "sum" => weighted(),
            "mean" | "mean-of-domains" => weighted() / weights(),
            "percent-of-max" => per(whole(100) * weighted(), highest()?)?,
            "percent-of-range" => per(whole(100) * (weighted() - lowest()?), highest()? - lowest()?)?,
            "min" => least(points).unwrap(),
            "max" => most(points).unwrap(),
            "median" => {
                let mut points = points;
                points.sort();
                let middle = points.len() / 2;
                if points.len() % 2 == 1 { points[middle].clone() } else { (&points[middle - 1] + &points[middle]) / whole(2) }
            }
            "mode" => {
                let counts = counts(&points);
                let most_often = *counts.values().max().unwrap();
                let frequent: Vec<Number> =
                    counts.into_iter().filter(|(_, count)| *count == most_often).map(|(points, _)| points).collect();
                match (frequent.len(), text(&score.rule, "ties").unwrap()) {
                    (1, _) | (_, "lowest") => frequent[0].clone(),
                    (_, "highest") => frequent[frequent.len() - 1].clone(),
                    _ => return Err("tied"),
                }
            }
            "count-met" => whole(counted.iter().filter(|(part, points)| met(part, points)).count() as i64),
            "percent-met" => {
                let those_met = sum(counted.iter().filter(|(part, points)| met(part, points)).map(|(part, _)| part.weight.clone()));
                whole(100) * those_met / weights()
            }
            "ratio" => {
                let side =
                    |below: bool| sum(counted.iter().filter(|(part, _)| part.below == below).map(|(part, points)| &part.weight * points));
                per(side(false), side(true))?
            }
            other => panic!("method {other}"),
        };
        Ok(self.finished(score, result))
    }

    pub fn finished(&self, score: &Score<'a>, result: Number) -> Number {
        let result = result * field(&score.rule, "times").unwrap_or(whole(1)) + field(&score.rule, "plus").unwrap_or(whole(0));
        let decimals = score.rule.get("result_decimals").and_then(Value::as_u64).unwrap_or(0);
        rounded(&result, decimals as u32, text(&score.rule, "result_rounding").unwrap_or("none"))
    }

    /// The elements that a score counts, itself or through other scores.
    pub fn beneath(&self, score: &Score<'a>) -> Vec<&'a str> {
        let mut all = Vec::new();
        for part in self.parts(score) {
            match part.of {
                Of::Element(id) => all.push(id),
                Of::Score(id) => all.extend(self.beneath(self.score(id).unwrap())),
            }
        }
        all.sort_unstable();
        all.dedup();
        all
    }

    pub fn counts_scores(&self, score: &Score<'a>) -> bool {
        self.parts(score).iter().any(|part| matches!(part.of, Of::Score(_)))
    }

    /// What an open element may still become, as far as it matters for the outermost results.
    pub fn may_become(&self, element: &Element<'a>) -> Vec<State> {
        let ends = self.ends(element);
        let mut points: Vec<Number> = ends.lowest.into_iter().chain(ends.highest.or(Some(whole(1000)))).collect();
        // Of several ratings, all but a mean or a share have the points of one.
        let blended = |rule: &Value| text(rule, "method") == Some("mean") || percent_meeting(rule);
        if !element.json.get("repeated").is_some_and(blended) {
            points.extend(self.possible_points(element));
        }
        if points.len() == 2 {
            // Any number between the ends can be reached: also those at which the random conditions begin and end.
            let ends = Bounds { low: Some((points[0].clone(), true)), high: Some((points[1].clone(), true)) };
            let edges = ["1/2", "1", "3/2", "2", "5/2", "3", "4", "5", "49", "50", "55", "60", "61"];
            points.extend(edges.iter().filter_map(|text| number(&json!(text))).filter(|number| ends.hold(number)));
        }
        points.extend(field(element.json, "does_not_fit"));
        let mut states: Vec<State> = points.into_iter().map(State::Points).collect();
        if self.may_not_apply(element) {
            states.push(field(element.json, "not_applicable_points").map_or(State::NotApplicable, State::Points));
        }
        states
    }

    /// The bands of a score: given only its lower end, each reaches up to the next; given only its upper end, down to the one before.
    pub fn bands(&self, score: &Score) -> Vec<(String, Bounds)> {
        let bands: Vec<(String, Bounds)> =
            list(&score.rule, "bands").iter().map(|band| (text(band, "id").unwrap().to_owned(), Bounds::of(band).unwrap())).collect();
        let ends = bands.clone();
        let mut bands = bands;
        for (_, bounds) in &mut bands {
            if bounds.high.is_none() {
                let low = bounds.low.clone().unwrap();
                let next = ends
                    .iter()
                    .filter_map(|(_, other)| other.low.clone())
                    .filter(|other| other.0 > low.0)
                    .min_by(|one, other| one.0.cmp(&other.0));
                bounds.high = next.map(|(next, inside)| (next, !inside));
            } else if bounds.low.is_none() {
                let high = bounds.high.clone().unwrap();
                let before = ends
                    .iter()
                    .filter_map(|(_, other)| other.high.clone())
                    .filter(|other| other.0 < high.0)
                    .max_by(|one, other| one.0.cmp(&other.0));
                bounds.low = before.map(|(before, inside)| (before, !inside));
            }
        }
        bands
    }
}
