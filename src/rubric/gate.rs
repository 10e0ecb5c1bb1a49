//! A gate: a non-negotiable or a named rule, and what follows from it.
//!
//! In and out: sound records, made by the checker. It knows no answer.

use crate::rubric::interval::Interval;
use crate::rubric::text::{Citation, Text};

/// A rule that must hold whatever the scores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    /// Unique in the rubric; a non-negotiable's gate has the element's id.
    pub id: String,
    /// What must hold.
    pub title: Text,
    /// Why, and what follows if it does not.
    pub guidance: Option<Text>,
    /// The element, for the gate of a non-negotiable.
    pub element: Option<usize>,
    /// From the best to the last; a gate without grades has one, which must be met.
    pub outcomes: Vec<Outcome>,
    /// The variants and modules it belongs to; all if empty.
    pub only_in: Vec<String>,
    /// Where the rule comes from.
    pub citation: Option<Citation>,
}

/// One outcome of a gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Unique in its gate; empty in a gate without grades.
    pub id: String,
    /// What it is called.
    pub label: Option<Text>,
    /// What follows from it.
    pub meaning: Option<Text>,
    /// True if the gate counts as met with it.
    pub met: bool,
    /// The rule; `None` for a last outcome that holds when no other does.
    pub rule: Option<Rule>,
}

/// A rule that is met, not met, or cannot be confirmed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The points of an element.
    Element(usize, Interval),
    /// The entered number or percentage of an element.
    Value(usize, Interval),
    /// A score.
    Score(usize, Interval),
    /// A criterion of a score (by index), which must be met on several assessments in a row.
    Criterion(usize, usize),
    /// Another gate.
    Gate(usize),
    /// All of them.
    All(Vec<Rule>),
    /// At least one of them.
    Any(Vec<Rule>),
    /// So many of them.
    Count(Vec<Rule>, Interval),
    /// Such a percentage of them.
    Percent(Vec<Rule>, Interval),
}
