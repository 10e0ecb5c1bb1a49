//! Which outcomes of a graded gate what is open can still lead to.
//!
//! In: the outcomes, and those that three-valued logic leaves. Out: those to which some way to finish leads, and whether some are kept
//! without proof. Three-valued logic judges each rule alone and forgets that two of them ask for the same open thing: then it keeps
//! outcomes that no answer can bring about.
//!
//! First a few walks from the worst answers to the best note every outcome they come through; most are proven so. For each of the others
//! a way to finish is searched for: with every open element, number and score free in its own range, then, where a score is open, with the
//! elements it counts answered one by one and the scores worked out. All of it has a stated end; what was not found out by then is kept,
//! and said to be unproven.

use crate::gate::rule::{GateInputs, Supposed, settled};
use crate::number::Exact;
use crate::order;
use crate::rubric::{Countable, Interval, Outcome, Rubric, Rule};
use crate::score::{Given, Scored, Standing, Status, samples};
use std::collections::VecDeque;

/// How much may be looked at for one gate, in rules and elements.
const MOST_WORK: usize = 40_000;
/// How much may be looked at for all gates of an assessment.
pub const MOST_WORK_IN_ALL: usize = 200_000;
/// How many times the scores are worked out on the way from the worst answers to the best.
const MOST_STOPS: usize = 24;

/// Those of some outcomes to which there is a way to finish, and whether one of them is kept without proof. What is looked at is taken from
/// `left`.
pub fn reachable(inputs: &GateInputs, outcomes: &[Outcome], candidates: Vec<usize>, left: &mut usize) -> (Vec<usize>, bool) {
    if candidates.len() < 2 {
        return (candidates, false);
    }
    let rubric = inputs.rubric;
    let needed = needed(rubric, outcomes);
    let mut look = rubric.gates.len() / 16 + 1;
    let all = needed.iter().flat_map(|index| rules_of(&rubric.gates[*index].outcomes)).chain(rules_of(outcomes));
    all.for_each(|rule| leaves(rule, &mut |_| look += 1));
    let answer = rubric.elements.len() + rubric.scores.iter().map(|score| score.parts.len() + score.out_of.len()).sum::<usize>();
    let mut search = Search {
        rubric,
        outcomes,
        candidates: &candidates,
        needed: &needed,
        wanted: 0,
        look,
        answer,
        left: MOST_WORK.min(*left),
        proven: Vec::new(),
        scores: Vec::new(),
    };
    search.scores = search.scores_in_rules();
    let before = search.left;
    search.walk(inputs);
    let mut unproven = false;
    let mut possible = Vec::new();
    for wanted in candidates.iter().copied() {
        search.wanted = wanted;
        let found = if search.proven.contains(&wanted) { Found::Leads } else { search.answered(inputs, inputs.scored) };
        unproven |= matches!(found, Found::Open);
        if !matches!(found, Found::LeadsNot) {
            possible.push(wanted);
        }
    }
    *left -= before - search.left;
    // As things stand one of them holds, by a score that counts although answers are missing; with the answers another will.
    if possible.is_empty() {
        return (candidates, true);
    }
    (possible, unproven)
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
#[derive(Clone, Copy)]
enum Found {
    Leads,
    LeadsNot,
    Open,
}

struct Search<'s> {
    rubric: &'s Rubric,
    outcomes: &'s [Outcome],
    /// The outcomes that three-valued logic leaves.
    candidates: &'s [usize],
    needed: &'s [usize],
    wanted: usize,
    /// What it takes to judge the outcomes once.
    look: usize,
    /// What it takes to work out the scores once.
    answer: usize,
    left: usize,
    /// Outcomes to which a way was found.
    proven: Vec<usize>,
    /// The scores that the rules are about, and those they count.
    scores: Vec<usize>,
}

impl Search<'_> {
    /// Takes from what may be looked at; `false` where too little is left.
    fn pay(&mut self, cost: usize) -> bool {
        let enough = self.left >= cost;
        if enough {
            self.left -= cost;
        }
        enough
    }

    /// Notes every outcome on the way from the worst answers to the best: with what the rules name first, with it last, and all at once.
    fn walk(&mut self, inputs: &GateInputs) {
        let cost = self.answer + self.look;
        // Where there is too little to look at more than the ends, all of it goes to the search.
        if self.left < 16 * cost {
            return;
        }
        let mut named = vec![false; self.rubric.elements.len()];
        self.each_leaf(&mut |leaf| {
            if let Rule::Element(index, _) | Rule::Value(index, _) = leaf {
                named[*index] = true;
            }
        });
        let open = (0..self.rubric.elements.len()).filter(|index| is_open(inputs, *index)).map(|index| (index, self.steps(index)));
        let open: Vec<(usize, Vec<Given>)> = open.filter(|(_, steps)| !steps.is_empty()).collect();
        if open.is_empty() {
            return;
        }
        let (first, last): (Vec<_>, Vec<_>) = open.iter().partition(|(index, _)| named[*index]);
        let named_first: Vec<&[Given]> = first.iter().chain(&last).map(|(_, steps)| &steps[..]).collect();
        let named_last: Vec<&[Given]> = last.iter().chain(&first).map(|(_, steps)| &steps[..]).collect();
        let longest = open.iter().map(|(_, steps)| steps.len() - 1).max().unwrap_or(0);
        let in_all: usize = open.iter().map(|(_, steps)| steps.len() - 1).sum();
        for (way, at_once) in [(&named_first, false), (&named_last, false), (&named_first, true)] {
            let end = if at_once { longest } else { in_all };
            // A walk takes a fifth of what there is at most, so that something is left for the search.
            let stops = (self.left / 5 / cost).min(MOST_STOPS).min(end + 1).max(1);
            for stop in outermost_first(stops) {
                if self.all_proven() {
                    return;
                }
                let taken = end * stop / (stops - 1).max(1);
                let mut rest = taken;
                let mut answered = Vec::with_capacity(way.len());
                for steps in way {
                    let most = steps.len() - 1;
                    let step = if at_once { most * taken / longest.max(1) } else { rest.min(most) };
                    rest -= step.min(rest);
                    answered.push(steps[step].clone());
                }
                if !self.pay(cost) {
                    return;
                }
                let scored = inputs.scored.supposing(self.rubric, inputs.answers, &answered);
                self.note_outcome(&GateInputs { scored: &scored, ..*inputs });
            }
        }
    }

    /// True once there is a way to every outcome that three-valued logic leaves.
    fn all_proven(&self) -> bool {
        self.candidates.iter().all(|candidate| self.proven.contains(candidate))
    }

    /// The answers that an element can be given, from the worst to the best, as far as there are few.
    fn steps(&self, index: usize) -> Vec<Given> {
        let part = &self.rubric.elements[index];
        let given = |points: &Exact, value: Option<Exact>| Given { element: index, points: Some(points.clone()), value };
        let mut steps: Vec<Given> = match &part.levels[..] {
            [] => self.samples(index).into_iter().map(|(value, points)| given(&points, Some(value))).collect(),
            levels => levels.iter().map(|points| given(points, None)).collect(),
        };
        let asked = part.must.as_ref().or(self.rubric.element_rules[index].met.as_ref());
        if asked.is_some_and(|wants| wants.low.is_none() && wants.high.is_some()) {
            steps.reverse();
        }
        steps
    }

    /// The numbers that can be entered for an element, with their points: one for each way the rules about it can come out.
    fn samples(&self, index: usize) -> Vec<(Exact, Exact)> {
        let mut judged_by = Vec::new();
        self.each_leaf(&mut |leaf| {
            if let Rule::Element(about, interval) | Rule::Value(about, interval) = leaf
                && *about == index
            {
                judged_by.push(interval);
            }
        });
        samples(&self.rubric.elements[index], &judged_by)
    }

    /// Every rule of the outcomes, and of the gates they depend on, that joins nothing.
    fn each_leaf<'r>(&'r self, each: &mut dyn FnMut(&'r Rule)) {
        let in_gates = self.needed.iter().flat_map(|index| rules_of(&self.rubric.gates[*index].outcomes));
        in_gates.chain(rules_of(self.outcomes)).for_each(|rule| leaves(rule, each));
    }

    /// Notes the outcome that everything now leads to, if it is decided.
    fn note_outcome(&mut self, inputs: &GateInputs) {
        let gates = self.standings(inputs, &Supposed::default());
        let decided = settled(self.outcomes, &GateInputs { gates: &gates, ..*inputs }).filter(|found| found.sure);
        if let Some([only]) = decided.as_ref().map(|found| &found.possible[..])
            && !self.proven.contains(only)
        {
            self.proven.push(*only);
        }
    }

    /// Whether some way to answer the open elements leads to the outcome; open where that would take too long to tell.
    fn answered(&mut self, inputs: &GateInputs, scored: &Scored) -> Found {
        let inputs = GateInputs { scored, ..*inputs };
        let free = self.free(&inputs, &Supposed::default());
        // What is judged by a score that stands in for answers is not final: they may still come.
        let stood_in_for = self.stood_in_for(&inputs);
        if matches!(free, Found::LeadsNot) && stood_in_for.is_empty() {
            return free;
        }
        let (element, in_score) = match stood_in_for.is_empty() {
            true => self.next_element(&inputs),
            false => (stood_in_for.into_iter().find(|index| !self.rubric.elements[*index].levels.is_empty()), true),
        };
        let Some(element) = element else {
            // Where no score is open each subject is an element of its own, and what was tried is a way to finish.
            return if in_score { Found::Open } else { free };
        };
        let part = &self.rubric.elements[element];
        let rated = part.levels.iter().chain(&part.does_not_fit).map(Some);
        let mut found = Found::LeadsNot;
        for points in rated.chain(part.not_applicable.then_some(None)) {
            if !self.pay(self.answer) {
                return Found::Open;
            }
            let given = Given { element, points: points.cloned(), value: None };
            match self.answered(&inputs, &scored.supposing(self.rubric, inputs.answers, &[given])) {
                Found::Leads => return Found::Leads,
                Found::Open => found = Found::Open,
                Found::LeadsNot => {}
            }
        }
        found
    }

    /// Whether some way to finish leads to the outcome where every subject is free in its range, whatever the others are.
    fn free(&mut self, inputs: &GateInputs, supposed: &Supposed) -> Found {
        if !self.pay(self.look + supposed.count()) {
            return Found::Open;
        }
        let gates = self.standings(inputs, supposed);
        let inputs = GateInputs { gates: &gates, supposed, ..*inputs };
        match self.judge(&inputs) {
            Found::Open => {}
            found => return found,
        }
        let mut first = None;
        self.open(&inputs, &mut |subject| {
            first = first.or(Some(subject));
        });
        let Some(subject) = first else { return Found::Open };
        let mut found = Found::LeadsNot;
        for supposed in self.choices(&inputs, subject, supposed) {
            match self.free(&inputs, &supposed) {
                Found::Leads => return Found::Leads,
                Found::Open => found = Found::Open,
                Found::LeadsNot => {}
            }
            if self.left < self.look {
                return Found::Open;
            }
        }
        found
    }

    /// The gates that are needed, judged anew with what is supposed.
    fn standings(&self, inputs: &GateInputs, supposed: &Supposed) -> Vec<Option<Standing>> {
        let mut gates = inputs.gates.to_vec();
        for index in self.needed {
            let inputs = GateInputs { gates: &gates, supposed, ..*inputs };
            let outcomes = &self.rubric.gates[*index].outcomes;
            gates[*index] = gates[*index].and_then(|_| settled(outcomes, &inputs)).map(|settled| settled.standing(outcomes));
        }
        gates
    }

    /// The outcome holds once its rule is met and none before it is.
    fn judge(&self, inputs: &GateInputs) -> Found {
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

    /// What to suppose of a subject, such that every rule about it can come out in every way that is left to it.
    fn choices(&self, inputs: &GateInputs, subject: Subject, supposed: &Supposed) -> Vec<Supposed> {
        let (low, high) = match subject {
            Subject::Points(index) | Subject::Value(index) => {
                let part = &self.rubric.elements[index];
                // A number and its points are one answer.
                let samples = self.samples(index);
                if !samples.is_empty() {
                    let both = |(value, points): (Exact, Exact)| supposed.with_points(index, points).with_value(index, value);
                    return samples.into_iter().rev().map(both).collect();
                }
                match subject {
                    Subject::Points(_) if !part.levels.is_empty() => {
                        let all = part.levels.iter().rev().chain(&part.does_not_fit);
                        return all.map(|points| supposed.with_points(index, points.clone())).collect();
                    }
                    Subject::Points(_) => (part.lowest.as_ref(), part.highest.as_ref()),
                    _ => (None, None),
                }
            }
            Subject::Score(index) => (inputs.scored.scores[index].lowest.as_ref(), inputs.scored.scores[index].highest.as_ref()),
        };
        let mut ends: Vec<&Exact> = low.into_iter().chain(high).collect();
        self.each_leaf(&mut |leaf| {
            if let Some((_, interval)) = about(self.rubric, leaf).filter(|(about, _)| *about == subject) {
                ends.extend([&interval.low, &interval.high].into_iter().flatten().map(|(end, _)| end));
            }
        });
        let with = |value: Exact| match subject {
            Subject::Points(index) => supposed.with_points(index, value),
            Subject::Value(index) => supposed.with_value(index, value),
            Subject::Score(index) => supposed.with_score(index, value),
        };
        between(ends, low, high).into_iter().map(with).collect()
    }

    /// The scores that the rules are about, and those they count: the same at every step of the search.
    fn scores_in_rules(&self) -> Vec<usize> {
        let mut seen = vec![false; self.rubric.scores.len()];
        self.each_leaf(&mut |leaf| {
            if let Some((Subject::Score(index), _)) = about(self.rubric, leaf) {
                elements_of(self.rubric, index, &mut seen, &mut Vec::new());
            }
        });
        (0..seen.len()).filter(|score| seen[*score]).collect()
    }

    /// The open elements for whose answers something else counts, in a score that the rules are about and that is worked out without them.
    fn stood_in_for(&self, inputs: &GateInputs) -> Vec<usize> {
        let worked_out = self.scores.iter().filter(|score| inputs.scored.scores[**score].number().is_some());
        let counted = worked_out.flat_map(|score| self.rubric.scores[*score].parts.iter().chain(&self.rubric.scores[*score].out_of));
        let elements = counted.filter_map(|part| match part.what {
            Countable::Element(index) => Some(index),
            Countable::Score(_) => None,
        });
        elements.filter(|index| is_open(inputs, *index)).collect()
    }

    /// Where a score is open: an open element with few levels that an open rule is about, or that an open score counts; and whether one is.
    fn next_element(&self, inputs: &GateInputs) -> (Option<usize>, bool) {
        let fits = |index: usize| is_open(inputs, index) && !self.rubric.elements[index].levels.is_empty();
        let (mut named, mut counted) = (None, Vec::new());
        let mut seen = vec![false; self.rubric.scores.len()];
        self.open(inputs, &mut |subject| match subject {
            Subject::Points(index) | Subject::Value(index) => named = named.or(Some(index).filter(|index| fits(*index))),
            Subject::Score(index) => elements_of(self.rubric, index, &mut seen, &mut counted),
        });
        let in_score = seen.contains(&true);
        (named.or_else(|| counted.into_iter().find(|index| fits(*index))).filter(|_| in_score), in_score)
    }
}

/// True for an element that may still get points: one without an answer, with too few ratings of several, or with one that cannot be entered.
fn is_open(inputs: &GateInputs, index: usize) -> bool {
    let found = &inputs.scored.elements[index];
    found.points.is_none() && (found.status.is_open() || (found.status == Status::Rated && found.value.is_none()))
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

/// The places of a walk: both ends, the middle, the middles of the halves, and so on. Outcomes that lie far apart come first, so that most
/// walks are over after a few steps.
fn outermost_first(stops: usize) -> Vec<usize> {
    let last = stops.saturating_sub(1);
    let mut order = vec![last, 0];
    let mut parts = VecDeque::from([(0, last)]);
    while let Some((low, high)) = parts.pop_front() {
        let middle = low + (high - low) / 2;
        if middle > low {
            order.push(middle);
            parts.extend([(low, middle), (middle, high)]);
        }
    }
    order.truncate(stops);
    order
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
