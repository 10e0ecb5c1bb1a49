//! A score: what it counts, how that is combined and judged, and when a change of it is no chance.
//!
//! In and out: sound records, made by the checker. Nothing is worked out here.

use crate::number::{Exact, Rounding};
use crate::rubric::interval::{Interval, target_in};
use crate::rubric::measure::PointBands;
use crate::rubric::source::{Better, Method, MissingRule, NotApplicableRule, Ties};
use crate::rubric::text::{Citation, Text};

/// What the score of the whole is called in a language, where the file names no scores.
pub fn usual_title(language: &str) -> &'static str {
    match language {
        "cy" => "Cyfanswm",
        _ => "Overall",
    }
}

/// A score: how it is worked out and judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// Unique in the rubric; a domain's score has the domain's id.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// What it says.
    pub guidance: Option<Text>,
    /// The domain it belongs to.
    pub domain: Option<usize>,
    /// How the parts are combined.
    pub method: Method,
    /// What is counted; at least one.
    pub parts: Vec<Counted>,
    /// What is counted below the line (method ratio only).
    pub out_of: Vec<Counted>,
    /// Which points count as met, instead of what each element says.
    pub met: Option<Interval>,
    /// What counts when two values are equally frequent.
    pub ties: Ties,
    /// What happens when a part has no points.
    pub missing: Missing,
    /// What happens when an element is not applicable.
    pub not_applicable: NotApplicableRule,
    /// Multiplies the result.
    pub times: Exact,
    /// Is added after that.
    pub plus: Exact,
    /// How the result itself is rounded before it is judged, and to how many decimals.
    pub result_rounding: Option<(Rounding, usize)>,
    /// What the result scores, by a table; the result itself if there is none.
    pub points: PointBands,
    /// Named intervals, from the lowest to the highest.
    pub bands: Vec<Band>,
    /// The criterion, then named thresholds.
    pub criteria: Vec<Criterion>,
    /// The value to aim at whatever the stage.
    pub target: Option<Interval>,
    /// The value to aim at in a stage.
    pub targets: Vec<(usize, Interval)>,
    /// Which direction is better.
    pub better: Better,
    /// How many decimals are shown.
    pub decimals: usize,
    /// How it is rounded when shown.
    pub rounding: Rounding,
    /// To tell a reliable change from chance.
    pub reliability: Option<Reliability>,
    /// The variants and modules it belongs to; all if empty.
    pub only_in: Vec<String>,
    /// Where the rule comes from.
    pub citation: Option<Citation>,
    /// The lowest it can be when everything is rated; `None` if there is no bound.
    pub lowest: Option<Exact>,
    /// The highest it can be when everything is rated; `None` if there is no bound.
    pub highest: Option<Exact>,
    /// True if it can only be a whole number.
    pub whole: bool,
}

impl Score {
    /// What to aim at in a stage; see [`Element::target_in`](crate::rubric::Element::target_in).
    pub fn target_in(&self, stage: Option<usize>) -> Option<&Interval> {
        target_in(&self.targets, self.target.as_ref(), stage)
    }

    /// The band that holds a value.
    pub fn band(&self, value: &Exact) -> Option<usize> {
        self.bands.iter().position(|band| band.interval.contains(value))
    }

    /// The criterion without a name of its own.
    pub fn criterion(&self) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id.is_none())
    }

    /// True if the score belongs to what the team runs.
    pub fn in_play(&self, chosen: &[String]) -> bool {
        self.only_in.is_empty() || self.only_in.iter().any(|id| chosen.contains(id))
    }
}

/// Something a score counts, and how much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// What.
    pub what: Countable,
    /// How much; above 0.
    pub weight: Exact,
}

/// What a score can count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Countable {
    /// An element by index.
    Element(usize),
    /// A score by index.
    Score(usize),
}

/// What happens when a part of a score has no points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// What to do.
    pub rule: MissingRule,
    /// The fewest parts that must have points.
    pub at_least: Option<usize>,
    /// The smallest percentage of the parts that must have points.
    pub at_least_percent: Option<Exact>,
    /// The most parts that may be missing.
    pub at_most_missing: Option<usize>,
}

/// A named interval of a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Unique in its score.
    pub id: String,
    /// What it is called.
    pub label: Text,
    /// A sign that tells it apart without colour.
    pub symbol: Option<String>,
    /// What a score there means.
    pub meaning: Option<Text>,
    /// What to do about it.
    pub response: Option<Text>,
    /// Where it lies.
    pub interval: Interval,
}

/// A value the score should reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// `None` for the score's criterion, the id of a named threshold otherwise.
    pub id: Option<String>,
    /// What the threshold is called.
    pub label: Option<Text>,
    /// Where the score must lie.
    pub wants: Interval,
    /// On how many assessments in a row.
    pub consecutive: usize,
}

/// Published figures by which a reliable change is told from chance (Jacobson & Truax 1991).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reliability {
    /// The standard deviation at the first time; above 0.
    pub sd: Exact,
    /// From 0 to below 1.
    pub reliability: Exact,
    /// Where the figures come from.
    pub citation: Option<Citation>,
}
