//! Which outcomes of a graded gate what is open can still lead to.
//!
//! In: the outcomes, and those that three-valued logic leaves. Out: those to which some way to finish leads. Three-valued logic judges each
//! rule alone and forgets that two of them ask for the same open thing: then it keeps outcomes that no answer can bring about.
//!
//! A way to finish is searched for: first with every open element, number and score free in its own range, then, where a score is open, with
//! the elements it counts answered one by one and the scores worked out. What would take too long to find stays possible.

use crate::gate::{GateInputs, Supposed, settled};
use crate::number::Exact;
use crate::order;
use crate::rubric::{Countable, Interval, Outcome, Rubric, Rule};
use crate::score::{Scored, Standing};

/// How much may be looked at before an outcome is kept unproven, in rules and elements.
const MOST_WORK: usize = 40_000;

/// Those of some outcomes to which there is a way to finish.
pub fn reachable(inputs: &GateInputs, outcomes: &[Outcome], candidates: Vec<usize>) -> Vec<usize> {
    if candidates.len() < 2 {
        return candidates;
    }
    let needed = needed(inputs.rubric, outcomes);
    let leads = |wanted: &usize| {
        let mut search = Search { rubric: inputs.rubric, outcomes, needed: &needed, wanted: *wanted, left: MOST_WORK };
        search.answered(inputs, inputs.scored)
    };
    candidates.into_iter().filter(leads).collect()
}

/// The gates on which outcomes depend, in the order in which they are worked out.
fn needed(rubric: &Rubric, outcomes: &[Outcome]) -> Vec<usize> {
    let mut wanted = vec![false; rubric.gates.len()];
    let rules = |outcomes: &[Outcome], wanted: &mut [bool]| {
        rules_of(outcomes).for_each(|rule| {
            leaves(rule, &mut |leaf| {
                if let Rule::Gate(index) = leaf {
                    wanted[*index] = true;
                }
            })
        });
    };
    rules(outcomes, &mut wanted);
    for index in rubric.gate_order.iter().rev() {
        if wanted[*index] {
            rules(&rubric.gates[*index].outcomes, &mut wanted);
        }
    }
    rubric.gate_order.iter().copied().filter(|index| wanted[*index]).collect()
}

/// Every rule within a rule that joins nothing.
fn leaves<'r>(rule: &'r Rule, each: &mut dyn FnMut(&'r Rule)) {
    match rule {
        Rule::All(rules) | Rule::Any(rules) | Rule::Count(rules, _) | Rule::Percent(rules, _) => {
            rules.iter().for_each(|rule| leaves(rule, each));
        }
        leaf => each(leaf),
    }
}

/// What a rule that joins nothing is about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Subject {
    Points(usize),
    Value(usize),
    Score(usize),
}

/// Where a search for a way to finish stands.
enum Found {
    Leads,
    LeadsNot,
    Open,
}

struct Search<'s> {
    rubric: &'s Rubric,
    outcomes: &'s [Outcome],
    needed: &'s [usize],
    wanted: usize,
    left: usize,
}

impl Search<'_> {
    /// True if some way to answer the open elements leads to the outcome, or that would take too long to tell.
    fn answered(&mut self, inputs: &GateInputs, scored: &Scored) -> bool {
        let inputs = GateInputs { scored, ..*inputs };
        if !self.free(&inputs, &Supposed::default()) {
            return false;
        }
        // Without an open score each subject is an element of its own, and all was tried.
        let Some(element) = self.next_element(&inputs) else { return true };
        let part = &self.rubric.elements[element];
        let rated = part.levels.iter().chain(&part.does_not_fit).map(Some);
        for points in rated.chain(part.not_applicable.then_some(None)) {
            let cost = self.rubric.elements.len() + self.rubric.scores.iter().map(|score| score.parts.len()).sum::<usize>();
            if self.left < cost {
                return true;
            }
            self.left -= cost;
            if self.answered(&inputs, &scored.supposing(self.rubric, inputs.answers, element, points.cloned())) {
                return true;
            }
        }
        false
    }

    /// True if some way to finish leads to the outcome where every subject is free in its range, whatever the others are.
    fn free(&mut self, inputs: &GateInputs, supposed: &Supposed) -> bool {
        let gates = self.standings(inputs, supposed);
        let inputs = GateInputs { gates: &gates, supposed, ..*inputs };
        match self.judge(&inputs) {
            Found::Leads => return true,
            Found::LeadsNot => return false,
            Found::Open => {}
        }
        let mut first = None;
        self.open(&inputs, &mut |subject| {
            first = first.or(Some(subject));
        });
        let Some(subject) = first else { return true };
        for value in self.choices(&inputs, subject) {
            if self.left == 0 {
                return true;
            }
            let supposed = match subject {
                Subject::Points(index) => supposed.with_points(index, value),
                Subject::Value(index) => supposed.with_value(index, value),
                Subject::Score(index) => supposed.with_score(index, value),
            };
            if self.free(&inputs, &supposed) {
                return true;
            }
        }
        false
    }

    /// The gates that are needed, judged anew with what is supposed.
    fn standings(&mut self, inputs: &GateInputs, supposed: &Supposed) -> Vec<Option<Standing>> {
        let mut gates = inputs.gates.to_vec();
        for index in self.needed {
            let inputs = GateInputs { gates: &gates, supposed, ..*inputs };
            let outcomes = &self.rubric.gates[*index].outcomes;
            rules_of(outcomes).for_each(|rule| self.pay(rule));
            gates[*index] = gates[*index].and_then(|_| settled(outcomes, &inputs)).map(|settled| settled.standing(outcomes));
        }
        gates
    }

    /// The outcome holds once its rule is met and none before it is.
    fn judge(&mut self, inputs: &GateInputs) -> Found {
        rules_of(&self.outcomes[..=self.wanted]).for_each(|rule| self.pay(rule));
        let standing = |outcome: &Outcome| outcome.rule.as_ref().map_or(Some(Standing::Met), |rule| inputs.standing(rule));
        let wanted = standing(&self.outcomes[self.wanted]).unwrap_or(Standing::NotMet);
        let before: Vec<Standing> = self.outcomes[..self.wanted].iter().filter_map(standing).collect();
        match wanted {
            Standing::NotMet => Found::LeadsNot,
            _ if before.contains(&Standing::Met) => Found::LeadsNot,
            Standing::Met if !before.contains(&Standing::CannotConfirm) => Found::Leads,
            _ => Found::Open,
        }
    }

    /// Looking at a rule is work.
    fn pay(&mut self, rule: &Rule) {
        leaves(rule, &mut |_| self.left = self.left.saturating_sub(1));
    }

    /// What is open and decides: what the wanted rule names first, then the rules before it and the gates they name.
    fn open(&self, inputs: &GateInputs, each: &mut dyn FnMut(Subject)) {
        let (before, wanted) = self.outcomes[..=self.wanted].split_at(self.wanted);
        let gates = self.needed.iter().filter(|index| inputs.gates[**index] == Some(Standing::CannotConfirm));
        let in_gates = gates.flat_map(|index| rules_of(&self.rubric.gates[*index].outcomes));
        rules_of(wanted).chain(rules_of(before)).chain(in_gates).for_each(|rule| {
            leaves(rule, &mut |leaf| {
                if let Some((subject, _)) = about(self.rubric, leaf).filter(|_| inputs.standing(leaf) == Some(Standing::CannotConfirm)) {
                    each(subject);
                }
            })
        });
    }

    /// Values of a subject such that every rule about it can come out in every way that is left to it.
    fn choices(&self, inputs: &GateInputs, subject: Subject) -> Vec<Exact> {
        let (low, high) = match subject {
            Subject::Points(index) => {
                let part = &self.rubric.elements[index];
                if !part.levels.is_empty() {
                    return part.levels.iter().rev().chain(&part.does_not_fit).cloned().collect();
                }
                (part.lowest.as_ref(), part.highest.as_ref())
            }
            Subject::Value(_) => (None, None),
            Subject::Score(index) => (inputs.scored.scores[index].lowest.as_ref(), inputs.scored.scores[index].highest.as_ref()),
        };
        let mut ends: Vec<&Exact> = low.into_iter().chain(high).collect();
        let in_gates = self.needed.iter().flat_map(|index| rules_of(&self.rubric.gates[*index].outcomes));
        in_gates.chain(rules_of(self.outcomes)).for_each(|rule| {
            leaves(rule, &mut |leaf| {
                if let Some((_, interval)) = about(self.rubric, leaf).filter(|(about, _)| *about == subject) {
                    ends.extend([&interval.low, &interval.high].into_iter().flatten().map(|(end, _)| end));
                }
            })
        });
        between(ends, low, high)
    }

    /// Where a score is open: an open element with few levels that an open rule is about, or that an open score counts.
    fn next_element(&self, inputs: &GateInputs) -> Option<usize> {
        let fits = |index: usize| {
            let (part, found) = (&self.rubric.elements[index], &inputs.scored.elements[index]);
            found.points.is_none() && found.status.is_open() && !part.levels.is_empty()
        };
        let (mut named, mut counted) = (None, Vec::new());
        let mut seen = vec![false; self.rubric.scores.len()];
        self.open(inputs, &mut |subject| match subject {
            Subject::Points(index) | Subject::Value(index) => named = named.or(Some(index).filter(|index| fits(*index))),
            Subject::Score(index) => elements_of(self.rubric, index, &mut seen, &mut counted),
        });
        if seen.contains(&true) { named.or_else(|| counted.into_iter().find(|index| fits(*index))) } else { None }
    }
}

/// What a rule that joins nothing is about, and what it asks.
fn about<'r>(rubric: &'r Rubric, leaf: &'r Rule) -> Option<(Subject, &'r Interval)> {
    match leaf {
        Rule::Element(index, interval) => Some((Subject::Points(*index), interval)),
        Rule::Value(index, interval) => Some((Subject::Value(*index), interval)),
        Rule::Score(index, interval) => Some((Subject::Score(*index), interval)),
        Rule::Criterion(index, which) => Some((Subject::Score(*index), &rubric.scores[*index].criteria[*which].wants)),
        _ => None,
    }
}

fn rules_of(outcomes: &[Outcome]) -> impl Iterator<Item = &Rule> {
    outcomes.iter().filter_map(|outcome| outcome.rule.as_ref())
}

/// The elements a score counts, those of the scores it counts included.
fn elements_of(rubric: &Rubric, score: usize, seen: &mut [bool], found: &mut Vec<usize>) {
    if std::mem::replace(&mut seen[score], true) {
        return;
    }
    let rule = &rubric.scores[score];
    for part in rule.parts.iter().chain(&rule.out_of) {
        match part.what {
            Countable::Element(index) => found.push(index),
            Countable::Score(inner) => elements_of(rubric, inner, seen, found),
        }
    }
}

/// One number at each end, between every two and beyond the outermost, within a range.
fn between(ends: Vec<&Exact>, low: Option<&Exact>, high: Option<&Exact>) -> Vec<Exact> {
    let inside = |end: &&Exact| low.is_none_or(|low| *end >= low) && high.is_none_or(|high| *end <= high);
    let mut ends = order::sorted(ends.into_iter().filter(inside).collect(), &|one, other| one.cmp(other));
    ends.dedup();
    let (zero, one, two) = (Exact::zero(), Exact::one(), Exact::whole(2));
    let half = |pair: &[&Exact]| pair[0].add(pair[1])?.div(&two);
    let middles = ends.windows(2).filter_map(half);
    let beyond = [
        low.is_none().then(|| ends.first().unwrap_or(&&zero).sub(&one)).flatten(),
        high.is_none().then(|| ends.last().unwrap_or(&&zero).add(&one)).flatten(),
    ];
    let all: Vec<Exact> = middles.chain(beyond.into_iter().flatten()).chain(ends.iter().copied().cloned()).collect();
    // The best of most scales lies high, and is tried first.
    order::sorted(all, &|one, other| other.cmp(one))
}
