//! Scores in a report: value, bands, criteria, the strip, and how it all came about.
//!
//! In: nothing. Out: plain types; `docs/files.md` is their contract.

use crate::report::facts::parts::Link;
use serde::Serialize;

/// A score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct ScoreFacts {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The id of its domain, if it is a domain's score.
    pub domain: Option<String>,
    /// The score as a decimal, rounded as the rubric says, with more digits where rounding would contradict a verdict.
    pub value: Option<String>,
    /// The score as an exact ratio: `117/28`.
    pub exact: Option<String>,
    /// The score for people: "3.6", "just under 70", "no score yet".
    pub shown: String,
    /// Why there is no score, as a code.
    pub reason: Option<String>,
    /// Why there is no score, in words.
    pub reason_shown: Option<String>,
    /// How many of what it counts are missing for it, and which.
    pub missing_shown: Option<String>,
    /// The lowest still possible.
    pub lowest: Option<String>,
    /// The highest still possible.
    pub highest: Option<String>,
    /// The id of the band.
    pub band: Option<String>,
    /// The bands, from lowest to highest.
    pub bands: Vec<BandFacts>,
    /// The ids of the bands that can still be reached.
    pub reachable: Vec<String>,
    /// Criterion and thresholds.
    pub criteria: Vec<CriterionFacts>,
    /// What to aim at in this stage, in words.
    pub target: Option<String>,
    /// True if it is below the target of this stage.
    pub gap: bool,
    /// `higher` or `lower`.
    pub better: String,
    /// What it would take to reach the next band, or the criterion where there are no bands.
    pub next_band: Option<String>,
    /// The score on a line.
    pub strip: Option<Strip>,
    /// How many of the elements it counts, itself or through other scores, have an answer that tells.
    pub answered: usize,
    /// How many elements it counts of what is assessed here.
    pub total: usize,
    /// How it was worked out.
    pub trace: TraceFacts,
}

/// A named interval of a score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct BandFacts {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// A sign for it.
    pub symbol: Option<String>,
    /// Where it lies, in words: "at least 60 and below 80".
    pub range: String,
    /// What it means.
    pub meaning: Option<String>,
    /// What to do about it.
    pub response: Option<String>,
}

/// A value the score should reach.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct CriterionFacts {
    /// `criterion`, or the threshold's id.
    pub id: String,
    /// What it is called.
    pub label: String,
    /// The rule in words.
    pub rule: String,
    /// `met`, `not-met` or `cannot-confirm`.
    pub status: String,
    /// The status in words.
    pub status_shown: String,
    /// Where it must be met several times in a row: how often it has been, and how often it must.
    pub consecutive: Option<(usize, usize)>,
}

/// Something on a horizontal scale. Places are thousandths of its length from the left.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct Strip {
    /// The number at the left end.
    pub from: String,
    /// The number at the right end.
    pub to: String,
    /// Band edges: place and number.
    pub edges: Vec<(u16, String)>,
    /// Names of what lies between the edges, with the middle of each: place and name.
    pub names: Vec<(u16, String)>,
    /// The score.
    pub now: Option<u16>,
    /// The lowest and highest still possible, if they differ.
    pub possible: Option<(u16, u16)>,
    /// Last time.
    pub before: Option<u16>,
    /// The target of this stage.
    pub target: Option<u16>,
    /// The picture in a sentence, for those who do not see it.
    pub label: String,
}

/// How a score was worked out.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct TraceFacts {
    /// The rule in words.
    pub rule: String,
    /// The sum in figures: "117 ÷ 28 = 4.18".
    pub sum: String,
    /// What went in.
    pub counted: Vec<CountedFacts>,
    /// What was left out, and why.
    pub left_out: Vec<LeftOutFacts>,
    /// What was done about missing answers.
    pub missing: String,
    /// Where the rule comes from.
    pub source: Option<Link>,
}

/// Something that went into a score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct CountedFacts {
    /// Element or score.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Its points or value.
    pub value: String,
    /// How much it counts.
    pub weight: String,
    /// True if it stands below the line of a ratio.
    pub below: bool,
    /// True if it stands in for a missing answer.
    pub filled_in: bool,
}

/// Something that did not go into a score.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct LeftOutFacts {
    /// Element or score.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Why, as a code.
    pub reason: String,
    /// Why, in words.
    pub reason_shown: String,
}
