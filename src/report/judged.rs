//! By which intervals the gates of a rubric judge each number.
//!
//! In: a rubric. Out: for each element and score the intervals in rules about it, each once. Gone through once for a whole report: a rubric
//! may have as many rules as numbers, and each number asks.

use crate::order;
use crate::rubric::{Interval, Rubric, Rule};

/// What a rule is about, as far as it judges a number.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Judged {
    /// The points of an element.
    Points(usize),
    /// The entered number or percentage of an element.
    Value(usize),
    /// A score.
    Score(usize),
}

/// The intervals in rules of gates, by what they judge.
pub struct Judgements<'r> {
    points: Vec<Vec<&'r Interval>>,
    values: Vec<Vec<&'r Interval>>,
    scores: Vec<Vec<&'r Interval>>,
}

impl<'r> Judgements<'r> {
    pub fn new(rubric: &'r Rubric) -> Judgements<'r> {
        let (elements, scores) = (vec![Vec::new(); rubric.elements.len()], vec![Vec::new(); rubric.scores.len()]);
        let mut found = Judgements { points: elements.clone(), values: elements, scores };
        rubric.gates.iter().flat_map(|gate| &gate.outcomes).filter_map(|outcome| outcome.rule.as_ref()).for_each(|rule| found.add(rule));
        found.points.iter_mut().chain(&mut found.values).chain(&mut found.scores).for_each(each_once);
        found
    }

    /// The intervals by which something is judged, in the order of the rules.
    pub fn of(&self, what: Judged) -> Vec<&'r Interval> {
        match what {
            Judged::Points(element) => self.points[element].clone(),
            Judged::Value(element) => self.values[element].clone(),
            Judged::Score(score) => self.scores[score].clone(),
        }
    }

    fn add(&mut self, rule: &'r Rule) {
        match rule {
            Rule::Element(index, interval) => self.points[*index].push(interval),
            Rule::Value(index, interval) => self.values[*index].push(interval),
            Rule::Score(index, interval) => self.scores[*index].push(interval),
            Rule::Gate(_) | Rule::Criterion(..) => {}
            Rule::All(rules) | Rule::Any(rules) | Rule::Count(rules, _) | Rule::Percent(rules, _) => {
                rules.iter().for_each(|rule| self.add(rule));
            }
        }
    }
}

/// Leaves the first of equal intervals.
fn each_once(intervals: &mut Vec<&Interval>) {
    let order = order::order(intervals.len(), &|one, other| intervals[one].cmp(intervals[other]));
    let mut again = vec![false; intervals.len()];
    for pair in order.windows(2) {
        again[pair[1]] = intervals[pair[0]] == intervals[pair[1]];
    }
    let mut at = again.into_iter();
    intervals.retain(|_| at.next() != Some(true));
}
