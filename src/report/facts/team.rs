//! Several raters in a report: how they answered and where they differ.
//!
//! In: nothing. Out: plain types; `docs/files.md` is their contract.

use serde::Serialize;

/// Several raters who answered on their own, and then agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct TeamFacts {
    /// Their roles.
    pub raters: Vec<String>,
    /// Whose consensus it is: "Two people answered on their own, then agreed on these answers: Team lead and Peer".
    pub sentence: String,
    /// How often they had differed, and on how many of these they have agreed.
    pub differed: String,
    /// Elements that were answered by at least one of them.
    pub compared: usize,
    /// Of the elements on which they had differed, those with an agreed answer.
    pub agreed: usize,
    /// Elements on which they had differed: those furthest apart first.
    pub differences: Vec<DifferenceFacts>,
    /// How far every two of them agree, in figures.
    pub pairs: Vec<PairFacts>,
}

/// An element on which raters had differed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct DifferenceFacts {
    /// The element.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The most levels between any two of them; `None` where levels do not tell.
    pub levels: Option<usize>,
    /// The same in words: "two levels apart".
    pub apart_shown: String,
    /// What each of them held.
    pub held: Vec<HeldFacts>,
    /// The answer they agreed on; `None` while there is none.
    pub agreed: Option<String>,
    /// The note on what they agreed.
    pub note: String,
}

/// What one of several raters held.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct HeldFacts {
    /// The rater's role.
    pub rater: String,
    /// The answer in words.
    pub answer: String,
    /// The rater's note.
    pub note: String,
}

/// How far two raters agree. Percentages and kappas are decimals.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct PairFacts {
    /// Their roles.
    pub raters: [String; 2],
    /// The same in words: "Team lead and Peer".
    pub title: String,
    /// Elements that both rated, with points.
    pub pairs: usize,
    /// How many percent of these have the same points; `None` if there are none.
    pub percent_exact: Option<String>,
    /// How many percent of these are at most one level apart.
    pub percent_within_one: Option<String>,
    /// Cohen's kappa; `None` where it cannot be given.
    pub kappa: Option<String>,
    /// Cohen's weighted kappa with linear weights; `None` where it cannot be given.
    pub weighted_kappa: Option<String>,
    /// All of it in sentences, with why a figure is missing.
    pub sentences: Vec<String>,
}
