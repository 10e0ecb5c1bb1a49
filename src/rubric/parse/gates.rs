//! Gates and their rules.
//!
//! In: the gates of the source and the checked elements and scores. Out: checked gates, one for each non-negotiable first.

use crate::number::Exact;
use crate::problem::{Advice, Fact, Fault, Note};
use crate::rubric::parse::parser::{MOST_RULES, Named, Parser, too_many};
use crate::rubric::source::*;
use crate::rubric::{Gate, Interval, Outcome, Rule};

/// How the rules of a list go together.
#[derive(Clone, Copy, PartialEq)]
enum Joined {
    All,
    Any,
    Counted,
}

impl<N: Note> Parser<'_, N> {
    pub(super) fn gates(&mut self, source: &RubricSource) -> (Vec<Gate>, Vec<usize>) {
        let of_overlay = self.changes.iter().flat_map(|overlay| &overlay.gates);
        let sources: Vec<&GateSource> = source.gates.iter().chain(of_overlay).collect();
        let mut gates: Vec<Gate> = Vec::new();
        for (index, element) in self.elements.iter().enumerate() {
            if let Some(must) = &element.must {
                let rule = Some(Rule::Element(index, must.clone()));
                gates.push(Gate {
                    id: element.id.clone(),
                    title: element.title.clone(),
                    guidance: element.guidance.clone(),
                    element: Some(index),
                    outcomes: vec![Outcome { id: String::new(), label: None, meaning: None, met: true, rule }],
                    only_in: Vec::new(),
                    citation: element.citation.clone(),
                });
            }
        }
        let first_named = gates.len();
        for (index, gate) in sources.iter().enumerate() {
            self.name(&gate.id.0, Named::Gate(first_named + index), &gate.path);
        }
        for source in &sources {
            let gate = self.gate(source, first_named);
            gates.push(gate);
        }
        let needs = |index: usize| {
            let mut found = Vec::new();
            gates[index].outcomes.iter().filter_map(|outcome| outcome.rule.as_ref()).for_each(|rule| gates_in(rule, &mut found));
            found
        };
        let order = self.ordered(
            gates.len(),
            needs,
            |index| Fault::CircularGate { id: gates[index].id.clone() },
            |index| sources[index - first_named].path.clone(),
        );
        (gates, order.unwrap_or_default())
    }

    fn gate(&mut self, source: &GateSource, non_negotiables: usize) -> Gate {
        let mut outcomes = Vec::new();
        match (&source.when, source.outcomes.is_empty()) {
            (Some(_), false) => self.problems.note(|| (source.path.clone(), Fault::RuleAndOutcomes {})),
            (None, true) => self.problems.note(|| (source.path.clone(), Fault::empty_rule())),
            _ => {}
        }
        if let Some(when) = &source.when {
            let rule = self.rule(when, non_negotiables);
            outcomes.push(Outcome { id: String::new(), label: None, meaning: None, met: true, rule });
        }
        for (index, outcome) in source.outcomes.iter().enumerate() {
            let last = index + 1 == source.outcomes.len();
            if outcome.when.is_none() && !last {
                self.problems.note(|| (outcome.path.clone(), Fault::MissingOutcomeRule {}));
            }
            if source.outcomes[..index].iter().any(|other| other.id == outcome.id) {
                self.problems
                    .note(|| (format!("{}.id", outcome.path), Fault::DuplicateId { id: outcome.id.0.clone(), first: Fact::OtherOutcome }));
            }
            let rule = outcome.when.as_ref().and_then(|when| self.rule(when, non_negotiables));
            let (label, meaning) = (Some(self.words(&outcome.label)), self.optional(&outcome.meaning));
            outcomes.push(Outcome { id: outcome.id.0.clone(), label, meaning, met: outcome.met.unwrap_or(index == 0), rule });
        }
        Gate {
            id: source.id.0.clone(),
            title: self.words(&source.title),
            guidance: self.optional(&source.guidance),
            element: None,
            outcomes,
            only_in: self.only_in(&source.only_in, &source.path),
            citation: self.citation(source.citation.as_ref()),
        }
    }

    /// False, and noted once, where the gates have more rules than those of one rubric may have.
    fn room_for(&mut self, rules: usize, path: &str) -> bool {
        let Some(left) = self.rules_left else { return false };
        self.rules_left = left.checked_sub(rules);
        if self.rules_left.is_none() {
            self.problems.note(|| too_many(path, MOST_RULES - left + rules, Fact::AtMostRules { most: MOST_RULES.to_string() }));
        }
        self.rules_left.is_some()
    }

    fn rule(&mut self, source: &RuleSource, non_negotiables: usize) -> Option<Rule> {
        match source {
            RuleSource::Id { path, id } => {
                self.bare_domain(id, path);
                let mut rules = self.rules_of_id(id, path, None)?;
                if rules.len() == 1 { rules.pop() } else { Some(Rule::All(rules)) }
            }
            RuleSource::Full(full) => self.full_rule(full, non_negotiables),
        }
    }

    /// The rules an id stands for: an element's own, a gate, a score's criterion, or those of all elements of a domain.
    fn rules_of_id(&mut self, id: &str, path: &str, bound: Option<&Interval>) -> Option<Vec<Rule>> {
        if !self.room_for(1, path) {
            return None;
        }
        match self.ids.get(id) {
            Some(Named::Element(index)) => self.element_rule(index, path, bound).map(|rule| vec![rule]),
            Some(Named::Gate(index)) => Some(vec![Rule::Gate(index)]),
            Some(Named::Score(index)) => self.score_rule(index, path, bound).map(|rule| vec![rule]),
            Some(Named::Domain(index)) => {
                if !self.room_for(self.domains[index].all.len(), path) {
                    return None;
                }
                let elements: Vec<usize> = self.domains[index].all.clone().filter(|index| self.compares(*index)).collect();
                let unsaid = |index: &&usize| bound.is_none() && self.element_rules[**index].met.is_none();
                let unsaid: Vec<&str> = elements.iter().filter(unsaid).map(|index| self.elements[*index].id.as_str()).collect();
                if !unsaid.is_empty() {
                    self.problems.note(|| (path.into(), Fault::no_condition_in_domain(id, &unsaid)));
                    return Some(Vec::new());
                }
                Some(elements.into_iter().filter_map(|index| self.element_rule(index, path, bound)).collect())
            }
            _ => {
                self.unknown(id, path, Fact::AnythingWithId, |named| named != Named::Other);
                None
            }
        }
    }

    fn element_rule(&mut self, index: usize, path: &str, bound: Option<&Interval>) -> Option<Rule> {
        let element = &self.elements[index];
        let Some(interval) = bound.or(self.element_rules[index].met.as_ref()).cloned() else {
            self.problems.note(|| (path.into(), Fault::elements_without_condition(&[&element.id])));
            return None;
        };
        // A rule of its own has been looked at where it stands.
        if bound.is_some() {
            let range = (element.lowest.clone(), element.highest.clone());
            self.reachable(&interval, &range, || path.to_owned(), true);
        }
        Some(Rule::Element(index, interval))
    }

    fn score_rule(&mut self, index: usize, path: &str, bound: Option<&Interval>) -> Option<Rule> {
        let score = &self.scores[index];
        let Some(interval) = bound.or(score.criterion().map(|criterion| &criterion.wants)).cloned() else {
            self.problems.note(|| (path.into(), Fault::scores_without_condition(&[&score.id])));
            return None;
        };
        if bound.is_some() {
            let range = (score.lowest.clone(), score.highest.clone());
            self.reachable(&interval, &range, || path.to_owned(), true);
        }
        let in_a_row = self.scores[index].criteria.iter().position(|criterion| criterion.id.is_none() && criterion.consecutive > 1);
        match in_a_row.filter(|_| bound.is_none()) {
            Some(which) => Some(Rule::Criterion(index, which)),
            None => Some(Rule::Score(index, interval)),
        }
    }

    /// True for an element that a rule over several compares.
    fn compares(&self, element: usize) -> bool {
        self.elements[element].is_scored() && !self.is_excepted(element)
    }

    fn is_excepted(&self, element: usize) -> bool {
        self.excepted.get(element).is_some_and(|excepted| *excepted)
    }

    /// A rule, without what it leaves out.
    fn full_rule(&mut self, source: &FullRuleSource, non_negotiables: usize) -> Option<Rule> {
        // Rules that stand for those of several count for each of them.
        let each = match () {
            () if source.every_element => self.elements.len(),
            () if source.non_negotiables => non_negotiables,
            () if source.every_domain => self.domains.len(),
            () => source.every_score.len(),
        };
        // To leave something out takes a look at every element.
        let looked_at = if source.except.is_empty() { 0 } else { self.elements.len() / 64 };
        if !self.room_for(1 + each + looked_at, &source.path) {
            return None;
        }
        if source.except.is_empty() {
            return self.whole_rule(source, non_negotiables);
        }
        let mut scores = Vec::new();
        let mut excepted = vec![false; self.elements.len()];
        for id in &source.except {
            let elements = self.left_out(&id.0);
            let score = match self.ids.get(&id.0) {
                Some(Named::Score(index)) => Some(index),
                Some(Named::Domain(index)) => self.domain_rules[index].score,
                _ => None,
            };
            if elements.is_empty() && score.is_none() {
                self.not_left_out(&id.0, &source.path);
            }
            elements.into_iter().for_each(|element| excepted[element] = true);
            scores.extend(score);
        }
        let outer = std::mem::replace(&mut self.excepted, excepted);
        let rule = self.whole_rule(source, non_negotiables);
        let excepted = std::mem::replace(&mut self.excepted, outer);
        let mut rule = rule?;
        // The gates of the non-negotiables stand first, one for each in the order of the elements.
        let musts: Vec<usize> = (0..self.elements.len()).filter(|index| self.elements[*index].is_non_negotiable()).collect();
        if let Rule::All(rules) | Rule::Any(rules) | Rule::Count(rules, _) | Rule::Percent(rules, _) = &mut rule {
            rules.retain(|rule| match rule {
                Rule::Element(index, _) | Rule::Value(index, _) => !excepted[*index],
                Rule::Score(index, _) | Rule::Criterion(index, _) => !scores.contains(index),
                Rule::Gate(index) => musts.get(*index).is_none_or(|element| !excepted[*element]),
                _ => true,
            });
            if rules.is_empty() {
                self.problems.note(|| (source.path.clone(), Fault::EmptyRule { hint: Some(Advice::ExceptLeavesNothing) }));
                return None;
            }
        }
        Some(rule)
    }

    fn whole_rule(&mut self, source: &FullRuleSource, non_negotiables: usize) -> Option<Rule> {
        let subjects = [
            ("element", source.element.is_some()),
            ("value_of", source.value_of.is_some()),
            ("score", source.score.is_some()),
            ("gate", source.gate.is_some()),
            ("every_domain", source.every_domain),
            ("every_element", source.every_element),
            ("every_score", !source.every_score.is_empty()),
            ("every", !source.every.is_empty()),
            ("non_negotiables", source.non_negotiables),
            ("all", !source.all.is_empty()),
            ("any", !source.any.is_empty()),
            ("of", !source.of.is_empty()),
        ];
        let given: Vec<&str> = subjects.iter().filter(|(_, given)| *given).map(|(name, _)| *name).collect();
        match given[..] {
            [] => {
                self.problems.note(|| (source.path.clone(), Fault::empty_rule()));
                return None;
            }
            [_] => {}
            [first, second, ..] => {
                self.problems.note(|| (source.path.clone(), Fault::MixedRule { first: first.to_owned(), second: second.to_owned() }));
                return None;
            }
        }
        let bounds = &source.bounds;
        let bounded =
            [&bounds.at_least, &bounds.more_than, &bounds.at_most, &bounds.less_than, &bounds.equals].iter().any(|bound| bound.is_some())
                || bounds.within.is_some();
        let bound = if bounded { Some(self.interval(bounds)?) } else { None };
        let met = self.condition(source.met.as_ref());
        let path = source.path.as_str();
        match given[0] {
            "element" | "every" => {
                let ids: Vec<String> = source.element.iter().chain(&source.every).map(|id| id.0.clone()).collect();
                let mut rules = Vec::new();
                for id in &ids {
                    rules.extend(self.rules_of_id(id, path, bound.as_ref())?);
                }
                if rules.len() == 1 { rules.pop() } else { Some(Rule::All(rules)) }
            }
            "value_of" => {
                let id = source.value_of.as_ref()?;
                match (self.ids.get(&id.0), bound) {
                    (Some(Named::Element(index)), Some(bound)) => Some(Rule::Value(index, bound)),
                    (Some(Named::Element(_)), None) => {
                        self.problems.note(|| (path.into(), Fault::NoBounds {}));
                        None
                    }
                    _ => {
                        self.unknown(&id.0, path, Fact::AnElement, |named| matches!(named, Named::Element(_)));
                        None
                    }
                }
            }
            "score" | "every_score" => {
                let mut rules = Vec::new();
                for id in source.score.iter().chain(&source.every_score) {
                    match self.ids.get(&id.0) {
                        Some(Named::Score(index)) => rules.extend(self.score_rule(index, path, bound.as_ref())),
                        Some(Named::Domain(domain)) if self.domain_rules[domain].score.is_some() => {
                            rules.extend(self.domain_rules[domain].score.and_then(|index| self.score_rule(index, path, bound.as_ref())));
                        }
                        _ => self.unknown(&id.0, path, Fact::AScoreOrDomain, |named| matches!(named, Named::Score(_) | Named::Domain(_))),
                    }
                }
                if rules.len() == 1 { rules.pop() } else { Some(Rule::All(rules)) }
            }
            "every_domain" => {
                let scores: Vec<usize> = self
                    .domains
                    .iter()
                    .zip(&self.domain_rules)
                    .filter(|(domain, _)| domain.depth == 0)
                    .filter_map(|(_, rules)| rules.score)
                    .collect();
                if scores.is_empty() {
                    self.problems.note(|| (path.into(), Fault::EmptyRule { hint: Some(Advice::DomainsWithoutScores) }));
                }
                Some(Rule::All(scores.into_iter().filter_map(|index| self.score_rule(index, path, bound.as_ref())).collect()))
            }
            "every_element" => {
                let elements: Vec<usize> = (0..self.elements.len()).filter(|index| self.compares(*index)).collect();
                let unsaid = elements.iter().filter(|index| bound.is_none() && self.element_rules[**index].met.is_none());
                let unsaid: Vec<&str> = unsaid.map(|index| self.elements[*index].id.as_str()).collect();
                if !unsaid.is_empty() {
                    self.problems.note(|| (path.into(), Fault::elements_without_condition(&unsaid)));
                    return None;
                }
                Some(Rule::All(elements.into_iter().filter_map(|index| self.element_rule(index, path, bound.as_ref())).collect()))
            }
            "gate" => {
                let id = source.gate.as_ref()?;
                match self.ids.get(&id.0) {
                    Some(Named::Gate(index)) => Some(Rule::Gate(index)),
                    // The gate of a non-negotiable asks for its minimum, whatever counts as met elsewhere; these gates come first.
                    Some(Named::Element(index)) if self.elements[index].is_non_negotiable() => {
                        Some(Rule::Gate(self.elements[..index].iter().filter(|element| element.is_non_negotiable()).count()))
                    }
                    _ => {
                        self.unknown(&id.0, path, Fact::AGate, |named| matches!(named, Named::Gate(_)));
                        None
                    }
                }
            }
            "non_negotiables" => {
                if non_negotiables == 0 {
                    self.problems.note(|| (path.into(), Fault::EmptyRule { hint: Some(Advice::NoMust) }));
                }
                Some(Rule::All((0..non_negotiables).map(Rule::Gate).collect()))
            }
            "all" => Some(Rule::All(self.rules_in(&source.all, non_negotiables, met.as_ref(), Joined::All))),
            "any" => Some(Rule::Any(self.rules_in(&source.any, non_negotiables, met.as_ref(), Joined::Any))),
            _ => self.share(source, bound, non_negotiables, met.as_ref()),
        }
    }

    /// Rules in a list; the id of a domain stands for all of its elements. Where one rule is enough, these are one; where rules are counted,
    /// that is what a list of domains is for.
    fn rules_in(&mut self, sources: &[RuleSource], non_negotiables: usize, met: Option<&Interval>, joined: Joined) -> Vec<Rule> {
        let mut rules = Vec::new();
        for source in sources {
            match source {
                RuleSource::Id { path, id } => {
                    if met.is_none() && joined != Joined::Counted {
                        self.bare_domain(id, path);
                    }
                    match self.rules_of_id(id, path, met).unwrap_or_default() {
                        several if joined == Joined::Any && several.len() > 1 => rules.push(Rule::All(several)),
                        each => rules.extend(each),
                    }
                }
                RuleSource::Full(full) => rules.extend(self.full_rule(full, non_negotiables)),
            }
        }
        rules
    }

    fn share(&mut self, source: &FullRuleSource, bound: Option<Interval>, non_negotiables: usize, met: Option<&Interval>) -> Option<Rule> {
        let rules = self.rules_in(&source.of, non_negotiables, met, Joined::Counted);
        let at_least = self.percent(source.at_least_percent.as_ref(), || format!("{}.at_least_percent", source.path));
        let more_than = self.percent(source.more_than_percent.as_ref(), || format!("{}.more_than_percent", source.path));
        let percent = at_least.map(|low| (low, true)).or(more_than.map(|low| (low, false)));
        match (bound, percent) {
            (Some(count), None) => {
                self.reachable(&count, &(Some(Exact::zero()), Some(Exact::whole(rules.len() as i128))), || source.path.clone(), true);
                Some(Rule::Count(rules, count))
            }
            (None, Some(percent)) => Some(Rule::Percent(rules, Interval { low: Some(percent), high: None })),
            (Some(_), Some(_)) => {
                let second = if source.at_least_percent.is_some() { "at_least_percent" } else { "more_than_percent" };
                self.conflicting(&source.path, "at_least", second);
                None
            }
            (None, None) => {
                self.problems.note(|| (source.path.clone(), Fault::NoBounds {}));
                None
            }
        }
    }
}

fn gates_in(rule: &Rule, found: &mut Vec<usize>) {
    match rule {
        Rule::Gate(index) => found.push(*index),
        Rule::All(rules) | Rule::Any(rules) | Rule::Count(rules, _) | Rule::Percent(rules, _) => {
            rules.iter().for_each(|rule| gates_in(rule, found))
        }
        Rule::Element(..) | Rule::Value(..) | Rule::Score(..) | Rule::Criterion(..) => {}
    }
}
