//! An element: what is asked, how it is judged, and what may be changed of it.
//!
//! In and out: sound records, made by the checker. It knows no answer.

use crate::number::Exact;
use crate::rubric::interval::{Interval, target_in};
use crate::rubric::measure::{Code, Measure};
use crate::rubric::source::{Better, Dimension, EvidenceKind, RepeatedMethod, Role, Ties};
use crate::rubric::text::{Citation, Party, Text};

/// One ratable part of the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Unique in the rubric.
    pub id: String,
    /// What should be in place.
    pub title: Text,
    /// Its number in the published instrument, shown instead of its place.
    pub own_number: Option<String>,
    /// The fact to look for.
    pub prompt: Option<Text>,
    /// How to judge, and why it matters.
    pub guidance: Option<Text>,
    /// What it usually takes to get there.
    pub next_step: Option<Text>,
    /// The domain it lies in.
    pub domain: usize,
    /// Its place in the programme.
    pub role: Role,
    /// What the points of a non-negotiable must be; `Some` exactly for the role non-negotiable.
    pub must: Option<Interval>,
    /// The points to aim at whatever the stage.
    pub target: Option<Interval>,
    /// The points to aim at in a stage (index of [`Form::stages`](crate::rubric::Form::stages)).
    pub targets: Vec<(usize, Interval)>,
    /// How it is measured.
    pub measure: Measure,
    /// Which direction is better.
    pub better: Better,
    /// True for what should not happen.
    pub proscribed: bool,
    /// Whether "not applicable" may be answered.
    pub not_applicable: bool,
    /// The points that "not applicable" counts, if the element itself says so.
    pub not_applicable_points: Option<Exact>,
    /// The points that "does not fit our service" counts, if it may be answered.
    pub does_not_fit: Option<Exact>,
    /// How repeated ratings become one.
    pub repeated: Option<Repeated>,
    /// Whom to ask.
    pub contact: Option<Party>,
    /// Groups of variants and modules, of each of which one must be chosen for the element to be in play.
    pub only_in: Vec<Vec<String>>,
    /// Where it comes from.
    pub citation: Option<Citation>,
    /// Further works it rests on.
    pub citations: Vec<Citation>,
    /// The fewest points it can have; `None` if a number has no bound.
    pub lowest: Option<Exact>,
    /// The most points it can have; `None` if a number has no bound.
    pub highest: Option<Exact>,
    /// The points it can have, ascending, if they are few (a scale or bands); otherwise empty.
    pub levels: Vec<Exact>,
}

/// How an element counts, and what is kept about it beside the question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElementRules {
    /// When it counts as met in counts and gates: its own rule, its minimum, its target, or its best points.
    pub met: Option<Interval>,
    /// How much it counts; above 0.
    pub weight: Exact,
    /// What counts as evidence.
    pub evidence: Evidence,
    /// What it is about.
    pub dimension: Option<Dimension>,
    /// Adaptations the programme owner has thought about.
    pub adaptations: Adaptations,
    /// What other systems call it.
    pub codes: Vec<Code>,
    /// What the owner keeps about it, by name; never judged.
    pub own_fields: Vec<(String, String)>,
}

impl Element {
    /// True if "not applicable" may be answered and counts no points, so that it then falls out of what it is counted in.
    pub fn may_fall_away(&self) -> bool {
        self.not_applicable && self.not_applicable_points.is_none()
    }

    /// The name under which its number below the line is shared, if it is.
    pub fn shared_out_of(&self) -> Option<&str> {
        match (&self.measure, &self.repeated) {
            (Measure::Ratio(ratio), None) => ratio.shared_out_of.as_deref(),
            _ => None,
        }
    }

    /// True if no answer may take it below a stated minimum.
    pub fn is_non_negotiable(&self) -> bool {
        self.must.is_some()
    }

    /// True while the parser goes on with an element whose measure was refused; never in a sound rubric.
    pub(crate) fn has_no_measure(&self) -> bool {
        matches!(&self.measure, Measure::Scale(scale) if scale.anchors.is_empty())
    }

    /// True if it counts in scores.
    pub fn is_scored(&self) -> bool {
        self.role != Role::Information
    }

    /// What to aim at in a stage: the stage's own target, or that of the nearest earlier stage which has one; before
    /// those, nothing. Without stage or stage targets, the general one.
    pub fn target_in(&self, stage: Option<usize>) -> Option<&Interval> {
        target_in(&self.targets, self.target.as_ref(), stage)
    }

    /// True if the element belongs to what the team runs.
    pub fn in_play(&self, chosen: &[String]) -> bool {
        self.only_in.iter().all(|group| group.iter().any(|id| chosen.contains(id)))
    }
}

/// How repeated ratings become one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeated {
    /// What it is rated for.
    pub each: Text,
    /// How the points are combined.
    pub method: RepeatedMethod,
    /// Which points count as meeting.
    pub met: Option<Interval>,
    /// What counts when two values are equally frequent.
    pub ties: Ties,
    /// The fewest ratings that make a result.
    pub fewest: usize,
}

/// What counts as evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Where to look.
    pub expected: Vec<Text>,
    /// The kinds that are accepted; all if empty.
    pub kinds: Vec<EvidenceKind>,
    /// Months after which it is stale.
    pub months: Option<u32>,
    /// How many cases to look at.
    pub sample: Option<u32>,
}

/// Adaptations by light (Wiltsey Stirman 2019 for the log; ETR, CDC and Blueprints for the lights).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adaptations {
    /// Leave the model whole.
    pub green: Vec<Text>,
    /// To be agreed with the programme owner.
    pub amber: Vec<Text>,
    /// Compromise the model.
    pub red: Vec<Text>,
}

impl Adaptations {
    /// True if the owner has named none.
    pub fn is_empty(&self) -> bool {
        self.green.is_empty() && self.amber.is_empty() && self.red.is_empty()
    }
}
