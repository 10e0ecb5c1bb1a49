//! What non-negotiables and gates come to: met, not met, or cannot be confirmed.
//!
//! In: answers, scores and how far these can still go. Out: a standing for each gate, and the outcome of a graded one.

use crate::judge::{Element, Graded, Judge};
use crate::numbers::*;
use serde_json::Value;
use std::collections::BTreeMap;

impl<'a> Judge<'a> {
    /// What a non-negotiable comes to.
    pub fn non_negotiable_standing(&self, element: &Element) -> Three {
        self.element_standing(element, &self.must(element).expect("a rule"))
    }

    pub fn element_standing(&self, element: &Element, bounds: &Bounds) -> Three {
        let answer = self.answer(element);
        match answer.points {
            Some(points) if answer.status != "not-applicable" => Three::from(bounds.hold(&points)),
            _ => answer.narrowed.map_or(Three::Open, |range| bounds.standing(&range)),
        }
    }

    /// A named gate. `ranges` says how far each score can still go; `None` where the gate has nothing that the team runs.
    pub fn gate(&self, gate: &'a Value, ranges: &BTreeMap<&str, Range>) -> Option<Graded<'a>> {
        if !self.runs(gate) {
            return None;
        }
        let Some(outcomes) = gate.get("outcomes").and_then(Value::as_array) else {
            let standing = self.rule(&gate["when"], ranges)?;
            return Some(Graded { standing, outcome: None, possible: Vec::new(), one_holds: true, sign: standing.code() });
        };
        // The outcomes that may still hold; after one that holds, no other can.
        let mut possible = Vec::new();
        let mut one_holds = false;
        let rules: Vec<Option<Three>> =
            outcomes.iter().map(|outcome| outcome.get("when").and_then(|rule| self.rule(rule, ranges))).collect();
        if rules.iter().all(Option::is_none) {
            return None;
        }
        for (at, outcome) in outcomes.iter().enumerate() {
            // A rule that asks for nothing the team runs cannot hold.
            let standing = match outcome.get("when") {
                Some(_) => rules[at].unwrap_or(Three::NotMet),
                None => Three::Met,
            };
            if standing != Three::NotMet {
                possible.push((at, outcome));
            }
            if standing == Three::Met {
                one_holds = true;
                break;
            }
        }
        Some(Graded::of(outcomes, possible, one_holds))
    }

    /// The elements that a domain's id stands for in a rule: the proscribed ones too.
    fn not_for_information(&self, domain: &str) -> Vec<&Element<'a>> {
        self.within(domain).into_iter().filter(|element| !self.information(element)).collect()
    }

    pub fn gate_by_id(&self, id: &str, ranges: &BTreeMap<&str, Range>) -> Option<Three> {
        match list(self.rubric, "gates").iter().find(|gate| text(gate, "id") == Some(id)) {
            Some(gate) => match self.graded_standings.get(id) {
                Some(standing) => Some(*standing),
                None => self.gate(gate, ranges).map(|graded| graded.standing),
            },
            None => self.element(id).filter(|element| self.in_play(element)).map(|element| self.non_negotiable_standing(element)),
        }
    }

    /// A rule; `None` where it asks for something that the team does not run.
    pub fn rule(&self, rule: &'a Value, ranges: &BTreeMap<&str, Range>) -> Option<Three> {
        if let Some(id) = rule.as_str() {
            return self.by_its_own_rule(id, None, ranges);
        }
        let bounds = Bounds::of(rule);
        let element = |id: &str| self.element(id).filter(|element| self.in_play(element));
        if let Some(id) = text(rule, "element") {
            return element(id).map(|element| self.element_standing(element, &bounds.or_else(|| self.own_rule(element)).unwrap()));
        }
        if let Some(id) = text(rule, "value_of") {
            return element(id).map(|element| match self.answer(element).value {
                Some(value) => Three::from(bounds.unwrap().hold(&value)),
                None => Three::Open,
            });
        }
        if let Some(id) = text(rule, "score") {
            return self.score_standing(id, bounds, ranges);
        }
        if let Some(id) = text(rule, "gate") {
            return self.gate_by_id(id, ranges);
        }
        if is(rule, "every_domain") {
            let domains = list(self.rubric, "domains").iter().filter_map(|domain| text(domain, "id")).filter(|id| self.score(id).is_some());
            return all(domains.filter_map(|id| self.score_standing(id, bounds.clone(), ranges)).collect());
        }
        if rule.get("every_score").is_some() {
            let ids = list(rule, "every_score").iter().filter_map(Value::as_str);
            return all(ids.filter_map(|id| self.score_standing(id, bounds.clone(), ranges)).collect());
        }
        if rule.get("every").is_some() {
            let elements = list(rule, "every").iter().filter_map(Value::as_str).flat_map(|id| match self.element(id) {
                Some(element) => vec![element],
                None => self.not_for_information(id),
            });
            let in_play = elements.filter(|element| self.in_play(element));
            return all(in_play
                .map(|element| self.element_standing(element, &bounds.clone().or_else(|| self.own_rule(element)).unwrap()))
                .collect());
        }
        if is(rule, "non_negotiables") {
            let in_play = self.elements.iter().filter(|element| self.non_negotiable(element) && self.in_play(element));
            return all(in_play.map(|element| self.non_negotiable_standing(element)).collect());
        }
        let met = rule.get("met").and_then(Bounds::of);
        let parts = |name: &str, each: bool| -> Vec<Three> {
            let mut parts = Vec::new();
            for part in list(rule, name) {
                match part.as_str() {
                    Some(id) if each && !self.within(id).is_empty() && self.element(id).is_none() => {
                        let elements = self.not_for_information(id);
                        parts.extend(elements.iter().filter_map(|element| self.by_its_own_rule(element.id, met.as_ref(), ranges)));
                    }
                    Some(id) => parts.extend(self.by_its_own_rule(id, met.as_ref(), ranges)),
                    None => parts.extend(self.rule(part, ranges)),
                }
            }
            parts
        };
        if rule.get("all").is_some() {
            return all(parts("all", false));
        }
        if rule.get("any").is_some() {
            return any(parts("any", false));
        }
        let parts = parts("of", true);
        if parts.is_empty() {
            return None;
        }
        let many = |wanted: Three| whole(parts.iter().filter(|part| **part == wanted).count() as i64);
        let percent = |count: Number| whole(100) * count / whole(parts.len() as i64);
        let (met, open) = (many(Three::Met), many(Three::Open));
        let (lowest, highest) = (met.clone(), met + open);
        if let Some(limit) = field(rule, "at_least_percent") {
            let bounds = Bounds { low: Some((limit, true)), high: None };
            return Some(bounds.standing(&Range { lowest: Some(percent(lowest)), highest: Some(percent(highest)) }));
        }
        if let Some(limit) = field(rule, "more_than_percent") {
            let bounds = Bounds { low: Some((limit, false)), high: None };
            return Some(bounds.standing(&Range { lowest: Some(percent(lowest)), highest: Some(percent(highest)) }));
        }
        Some(bounds.unwrap().standing(&Range { lowest: Some(lowest), highest: Some(highest) }))
    }

    /// A bare id: an element, score, gate or domain that is met by its own rule; elements and scores by `met` instead, if it is given.
    pub fn by_its_own_rule(&self, id: &str, met: Option<&Bounds>, ranges: &BTreeMap<&str, Range>) -> Option<Three> {
        if let Some(element) = self.element(id) {
            let bounds = met.cloned().or_else(|| self.own_rule(element)).unwrap();
            return self.in_play(element).then(|| self.element_standing(element, &bounds));
        }
        if !self.within(id).is_empty() {
            let elements = self.not_for_information(id);
            return all(elements.iter().filter_map(|element| self.by_its_own_rule(element.id, met, ranges)).collect());
        }
        match self.score(id) {
            Some(_) => self.score_standing(id, met.cloned(), ranges),
            None => self.gate_by_id(id, ranges),
        }
    }

    pub fn score_standing(&self, id: &str, bounds: Option<Bounds>, ranges: &BTreeMap<&str, Range>) -> Option<Three> {
        let score = self.score(id).filter(|score| self.score_in_play(score))?;
        let bounds = bounds.or_else(|| Bounds::of(&score.rule["criterion"])).unwrap();
        Some(match (self.value(score, &self.states()), ranges.get(id)) {
            (Ok(value), _) => Three::from(bounds.hold(&value)),
            (Err(_), Some(range)) => bounds.standing(range),
            (Err(_), None) => Three::Open,
        })
    }
}

impl<'a> Graded<'a> {
    /// From the outcomes that may still hold, and whether one of them does unless one before it does.
    fn of(outcomes: &'a [Value], possible: Vec<(usize, &'a Value)>, one_holds: bool) -> Graded<'a> {
        let met = |(at, outcome): &(usize, &Value)| outcome.get("met").and_then(Value::as_bool).unwrap_or(*at == 0);
        let standing = match (one_holds && possible.iter().all(met), possible.iter().any(met)) {
            (true, _) => Three::Met,
            (_, false) => Three::NotMet,
            _ => Three::Open,
        };
        let sign = match possible[..] {
            [(0, _)] if one_holds => standing.code(),
            [last] if one_holds && (last.0 + 1 < outcomes.len() || met(&last)) => "between",
            [_] if one_holds => "not-met",
            [] => "not-met",
            _ => "cannot-confirm",
        };
        let decided = one_holds && possible.len() == 1;
        let possible: Vec<&str> = possible.into_iter().map(|(_, outcome)| text(outcome, "id").unwrap()).collect();
        Graded { standing, outcome: possible.first().copied().filter(|_| decided), possible, one_holds, sign }
    }

    /// The same with some outcomes only.
    pub fn with(self, gate: &'a Value, kept: &[&str]) -> Graded<'a> {
        let outcomes = list(gate, "outcomes");
        let kept = outcomes.iter().enumerate().filter(|(_, outcome)| kept.iter().any(|id| text(outcome, "id") == Some(id)));
        Graded::of(outcomes, kept.collect(), self.one_holds)
    }
}
