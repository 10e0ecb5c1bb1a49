//! Non-negotiables and rules over several elements, read back.
//!
//! In: the teller. Out: sentences: what must hold, and what each outcome takes. Rules that ask the same of many things are told once.

use crate::explain::{About, Sentence, Teller};
use crate::report::goal;
use crate::report::show;
use crate::rubric::{Gate, Interval, Rule};
use crate::words::explain::{Fixed, Several};
use crate::words::sentences::{Joined, Label};

impl Teller<'_> {
    pub(super) fn non_negotiables(&self) -> Vec<Sentence> {
        let rubric = self.context.rubric;
        let mut sentences = Vec::new();
        for (index, gate) in rubric.gates.iter().enumerate() {
            let Some((element, must)) = gate.element.and_then(|element| Some((element, rubric.elements[element].must.as_ref()?))) else {
                continue;
            };
            let needs = format!("{}: {}.", self.quoted(&self.context.text(&gate.title)), self.context.element_needs(element, must));
            let mut tell =
                |about, text| sentences.push(Sentence { path: self.places.gates[index].clone(), id: gate.id.clone(), about, text });
            tell(About::Must, needs);
            self.only_for(&rubric.elements[element].only_in).into_iter().for_each(|text| tell(About::Field("only_in"), text));
        }
        let general = if sentences.is_empty() { self.context.label(Label::NoNonNegotiables) } else { self.fixed(Fixed::EachAlone) };
        sentences.push(self.general("", general));
        sentences
    }

    pub(super) fn named_gates(&self) -> Vec<Sentence> {
        let gates = || self.context.rubric.gates.iter().enumerate().filter(|(_, gate)| gate.element.is_none());
        let mut sentences: Vec<Sentence> = gates().flat_map(|(index, gate)| self.gate(index, gate)).collect();
        if gates().next().is_some() {
            sentences.push(self.general("gates", self.fixed(Fixed::WhileOpen)));
        }
        sentences
    }

    /// What the best outcome of each gate with a name takes.
    pub(super) fn best_of_gates(&self) -> Vec<Sentence> {
        let gates = self.context.rubric.gates.iter().enumerate().filter(|(_, gate)| gate.element.is_none());
        gates.filter_map(|(index, gate)| self.gate(index, gate).into_iter().next()).collect()
    }

    fn gate(&self, index: usize, gate: &Gate) -> Vec<Sentence> {
        let graded = gate.outcomes.iter().any(|outcome| outcome.label.is_some());
        let title = self.quoted(&self.context.text(&gate.title));
        let place = &self.places.gates[index];
        let mut sentences = Vec::new();
        let mut tell = |path: String, about, text: String| sentences.push(Sentence { path, id: gate.id.clone(), about, text });
        for (at, outcome) in gate.outcomes.iter().enumerate() {
            let condition = outcome.rule.as_ref().map(|rule| self.condition(rule, false));
            let label = outcome.label.as_ref().map(|label| self.quoted(&self.context.text(label))).unwrap_or_default();
            let text = match condition {
                Some(condition) if !graded => self.reading.met_if(&title, &condition),
                Some(condition) if at == 0 => self.reading.comes_to(&title, &label, &condition),
                Some(condition) => self.reading.otherwise_if(&label, &condition),
                None => self.reading.otherwise(&label),
            };
            let about = if outcome.rule.is_some() { About::Field("when") } else { About::Field("label") };
            tell(if graded { format!("{place}.outcomes[{at}]") } else { place.clone() }, about, text);
        }
        if graded && gate.outcomes.last().is_some_and(|last| last.rule.is_some()) {
            tell(place.clone(), About::Nothing, self.fixed(Fixed::NoOutcome));
        }
        if graded {
            let met = gate.outcomes.iter().filter(|outcome| outcome.met).filter_map(|outcome| outcome.label.as_ref());
            let met: Vec<String> = met.map(|label| self.quoted(&self.context.text(label))).collect();
            tell(
                place.clone(),
                About::Field("outcomes"),
                if met.is_empty() { self.fixed(Fixed::NeverMet) } else { self.reading.met_with(&self.reading.or(&met)) },
            );
        }
        for text in self.only_for(std::slice::from_ref(&gate.only_in)) {
            tell(place.clone(), About::Field("only_in"), text);
        }
        sentences
    }

    /// A rule as a condition, the part of a sentence after "if". Within another one it stands in brackets where it joins several.
    fn condition(&self, rule: &Rule, within: bool) -> String {
        let brackets = |text: String, joins: bool| if within && joins { format!("({text})") } else { text };
        match rule {
            Rule::Gate(index) => self.reading.is_met(&self.quoted(&self.context.text(&self.context.rubric.gates[*index].title))),
            Rule::All(rules) => self.joined(rules, &|of| Joined::All(of), brackets),
            Rule::Any(rules) => self.joined(rules, &|of| Joined::Any(of), brackets),
            Rule::Count(rules, wants) => show::in_words(wants, "", &|bounds| self.joined(rules, &|of| Joined::Count(bounds, of), brackets)),
            Rule::Percent(rules, wants) => {
                show::in_words(wants, "", &|bounds| self.joined(rules, &|of| Joined::Percent(bounds, of), brackets))
            }
            Rule::Element(..) | Rule::Value(..) | Rule::Score(..) | Rule::Criterion(..) => {
                let (title, goal) = self.compared(rule).unwrap_or_default();
                self.reading.is(&title, &goal)
            }
        }
    }

    fn joined<'b>(&self, rules: &[Rule], joining: &dyn Fn(usize) -> Joined<'b>, brackets: impl Fn(String, bool) -> String) -> String {
        if let [only] = rules
            && matches!(joining(1), Joined::All(_) | Joined::Any(_))
        {
            return self.condition(only, true);
        }
        if let Some(number) = self.all_non_negotiables(rules) {
            return self.reading.non_negotiables_met(joining(number));
        }
        if let Some(goal) = self.same_goal(rules) {
            let joined = joining(rules.len());
            return match self.whole_area(rules) {
                Some(area) => self.reading.are(joined, Several::OfArea(rules.len(), &area), &goal),
                None => {
                    let titles: Vec<String> = rules.iter().filter_map(|rule| Some(self.compared(rule)?.0)).collect();
                    brackets(self.reading.are(joined, Several::Named(rules.len(), &self.and(&titles)), &goal), true)
                }
            };
        }
        let conditions: Vec<String> = match joining(rules.len()) {
            Joined::All(_) => self.condensed(rules),
            _ => rules.iter().map(|rule| self.condition(rule, true)).collect(),
        };
        let of = conditions.len();
        let conditions = match of > self.most_names.saturating_add(1) {
            true => vec![self.context.sentences.and_more(&conditions[..self.most_names].join("; "), of - self.most_names)],
            false => conditions,
        };
        brackets(self.reading.hold(joining(of), &conditions), of > 1)
    }

    /// Rules that must all hold: those that lie together and ask the same of three things or more are one condition.
    fn condensed(&self, rules: &[Rule]) -> Vec<String> {
        let mut conditions = Vec::new();
        let mut rest = rules;
        while let Some(first) = rest.first() {
            let of_elements = rest.iter().take_while(|rule| matches!(rule, Rule::Element(..))).count();
            let goal = self.compared(first).map(|(_, goal)| goal);
            let alike = rest[..of_elements].iter().take_while(|rule| self.compared(rule).map(|(_, other)| other) == goal).count();
            let together = [of_elements, alike].into_iter().find(|number| {
                let run = &rest[..*number];
                *number > 1 && (self.all_non_negotiables(run).is_some() || (*number > 2 && self.same_goal(run).is_some()))
            });
            let number = together.unwrap_or(1);
            conditions.push(match together {
                Some(_) => {
                    self.joined(&rest[..number], &|of| Joined::All(of), |text, joins| if joins { format!("({text})") } else { text })
                }
                None => self.condition(first, true),
            });
            rest = &rest[number..];
        }
        conditions
    }

    /// What a rule compares, by name, and with what; `None` for a rule that compares nothing itself.
    fn compared(&self, rule: &Rule) -> Option<(String, String)> {
        let rubric = self.context.rubric;
        let element = |index: usize| self.quoted(&self.context.text(&rubric.elements[index].title));
        match rule {
            Rule::Element(index, wants) => Some((element(*index), self.context.goal(*index, wants))),
            Rule::Value(index, wants) => Some((element(*index), goal::measured(&self.context, *index, wants))),
            Rule::Score(index, wants) => {
                let title = self.quoted(&self.context.text(&rubric.scores[*index].title));
                Some((title, self.context.bounds(wants, self.context.unit(*index))))
            }
            Rule::Criterion(index, which) => {
                let (score, unit) = (&rubric.scores[*index], self.context.unit(*index));
                let criterion = &score.criteria[*which];
                let bounds = self.context.bounds(&criterion.wants, unit);
                Some((self.quoted(&self.context.text(&score.title)), self.context.sentences.in_a_row(&bounds, criterion.consecutive)))
            }
            _ => None,
        }
    }

    /// The one goal of several rules that all compare something with the same.
    fn same_goal(&self, rules: &[Rule]) -> Option<String> {
        let (first, rest) = rules.split_first()?;
        let goal = self.compared(first)?.1;
        (!rest.is_empty() && rest.iter().all(|rule| self.compared(rule).is_some_and(|(_, other)| other == goal))).then_some(goal)
    }

    /// How many non-negotiables there are, if these rules are that each of them is met.
    fn all_non_negotiables(&self, rules: &[Rule]) -> Option<usize> {
        let gates = &self.context.rubric.gates;
        let number = gates.iter().filter(|gate| gate.element.is_some()).count();
        let met = |(at, rule): (usize, &Rule)| {
            *rule == Rule::Gate(at) || gates[at].outcomes.first().is_some_and(|outcome| outcome.rule.as_ref() == Some(rule))
        };
        (number > 0 && rules.len() == number && rules.iter().enumerate().all(met)).then_some(number)
    }

    /// The name of an area, if these rules are about the points of all its scored elements.
    fn whole_area(&self, rules: &[Rule]) -> Option<String> {
        let of_points = |rule: &Rule| match rule {
            Rule::Element(index, _) => Some(*index),
            _ => None,
        };
        let elements: Vec<usize> = rules.iter().map(of_points).collect::<Option<_>>()?;
        self.area_of(&elements)
    }

    /// The name of the area of which these are all the scored elements, in order.
    pub(super) fn area_of(&self, elements: &[usize]) -> Option<String> {
        let rubric = self.context.rubric;
        let whole = |range: &std::ops::Range<usize>| {
            let scored = range.clone().filter(|index| rubric.elements[*index].is_scored());
            scored.eq(elements.iter().copied())
        };
        let domain = rubric.domains.iter().find(|domain| whole(&domain.all))?;
        Some(self.quoted(&self.context.text(domain.title.as_ref()?)))
    }

    /// Bounds in words, without a unit.
    pub(super) fn bounds(&self, interval: &Interval) -> String {
        self.context.bounds(interval, "")
    }
}
