//! Gates in a report: what must hold, how it stands, and what is next.
//!
//! In: nothing. Out: plain types; `docs/files.md` is their contract.

use crate::report::facts::parts::Link;
use serde::Serialize;

/// A rule that must hold.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct GateFacts {
    /// The gate; a non-negotiable's has the element's id.
    pub id: String,
    /// What must hold.
    pub title: String,
    /// True for the gate of a non-negotiable element.
    pub non_negotiable: bool,
    /// `met`, `not-met` or `cannot-confirm`.
    pub status: String,
    /// The status in words.
    pub status_shown: String,
    /// What it comes to, to be said first: the outcome in its own words, or the status; "not decided yet" for a rule with a name that is open.
    pub in_short: String,
    /// The sign that goes with it: `met`, `not-met`, `cannot-confirm`; `between` for an outcome that is neither the best nor the last.
    /// Of a gate with grades it is `cannot-confirm` until the outcome is decided.
    pub sign: String,
    /// The rule: "needs at least 4"; of a graded gate that of the next better outcome: "for “granted”: both of these must hold". Empty
    /// for a non-negotiable with two answers, such as yes and no.
    pub rule: String,
    /// What was found: "you recorded 19 of 24 (79.2%)"; "Yes".
    pub found: String,
    /// For graded gates: the outcome's id.
    pub outcome: Option<String>,
    /// The outcome in words.
    pub outcome_shown: Option<String>,
    /// Outcomes that are still possible while something is open, by id.
    pub possible: Vec<String>,
    /// True where one of them is kept without proof, because there are too many ways to finish to try them all. Absent otherwise.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub unproven: bool,
    /// What would follow from each of them, in the owner's words.
    pub could_follow: Vec<String>,
    /// What it would take: the number to reach ("At least 90 in 100; for you at least 22 of 24 group sessions."), or from which level to
    /// which. Empty when met, while it cannot be confirmed, and where there is no single way.
    pub what_it_takes: String,
    /// What to do, or to find out, first; `None` when met, and where the rubric does not say.
    pub next: Option<NextFacts>,
    /// The owner's guidance or next step.
    pub guidance: Option<String>,
    /// Whom to ask.
    pub contact: Option<Link>,
    /// "drifted: was 4 on 20 May 2026": empty unless it drifted.
    pub drifted: String,
    /// The parts of a rule that joins several, with their standing.
    pub parts: Vec<RulePart>,
    /// What is said of the rule before its parts: empty where all of them must hold, which goes without saying.
    #[serde(skip)]
    pub rule_in_short: String,
    /// Why it stands as it does, in a few words each: see `why()`.
    #[serde(skip)]
    pub reasons: Vec<String>,
}

/// The next step towards a gate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct NextFacts {
    /// `do`: the owner's next step. `find-out`: what nobody knows yet. `answer`: what has no answer yet. `follows`: what an outcome means.
    pub kind: String,
    /// How it is announced: "What to do", "Find out first".
    pub label: String,
    /// The step.
    pub text: String,
}

/// One part of a gate's rule.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct RulePart {
    /// The part in words, with what was found.
    pub text: String,
    /// `met`, `not-met` or `cannot-confirm`.
    pub status: String,
    /// True if it is about non-negotiables only, each of which is told by itself.
    pub non_negotiable: bool,
}
