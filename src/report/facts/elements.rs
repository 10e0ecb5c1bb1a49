//! Domains and elements in a report: what was asked and what was answered.
//!
//! In: nothing. Out: plain types; `docs/files.md` is their contract.

use crate::report::facts::parts::{CodeFacts, Link, OwnFacts};
use crate::report::facts::scores::Strip;
use serde::Serialize;

/// A group of elements.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct DomainFacts {
    /// Its id; empty for elements in no domain.
    pub id: String,
    /// Its heading.
    pub title: String,
    /// Its number: "2", "2.1".
    pub number: String,
    /// How deep it lies.
    pub depth: usize,
    /// What it is about.
    pub guidance: Option<String>,
    /// Elements with an answer.
    pub answered: usize,
    /// Elements that are part of this assessment.
    pub total: usize,
    /// How many are not applicable.
    pub not_applicable: usize,
    /// The ids of the elements directly in it.
    pub elements: Vec<String>,
    /// What the owner keeps about it.
    pub own: Vec<OwnFacts>,
}

/// One element and what was answered.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct ElementFacts {
    /// Its id.
    pub id: String,
    /// Its number on screen and paper: "2.3", or the one it has in the published instrument.
    pub number: String,
    /// The id of its domain.
    pub domain: String,
    /// What should be in place.
    pub title: String,
    /// The fact to look for.
    pub prompt: Option<String>,
    /// How it is measured: `scale`, `number`, `ratio` or `checklist`.
    pub measure: String,
    /// What has to be entered, for a number or a ratio: "families"; "group sessions led by two", "group sessions".
    pub entries: Vec<String>,
    /// True if "not applicable" may be answered.
    pub may_not_apply: bool,
    /// True if "does not fit our service" may be answered.
    pub may_not_fit: bool,
    /// `non-negotiable`, `supporting`, `flexible` or `information`.
    pub role: String,
    /// The role in words.
    pub role_shown: String,
    /// The rule of a non-negotiable: "needs at least 4", "needs “Yes”", "needs at least 90 in 100".
    pub rule: Option<String>,
    /// `rated`, `not-rated`, `unable-to-determine`, `not-applicable`, `does-not-fit`, `not-in-play`.
    pub status: String,
    /// The status in words, with the reason where one was given.
    pub status_shown: String,
    /// The points as a decimal.
    pub points: Option<String>,
    /// The points as an exact ratio.
    pub exact: Option<String>,
    /// Why an answer has no points, as a code.
    pub no_points: Option<String>,
    /// What was chosen or entered, in words: the anchor's value and label, "31 families", "80 of 100 (80%)".
    pub answer: String,
    /// The text of the chosen anchor or band.
    pub anchor: Option<String>,
    /// The anchor one level up: what better looks like.
    pub next_up: Option<String>,
    /// What it usually takes to get there.
    pub next_step: Option<String>,
    /// The owner's guidance.
    pub guidance: Option<String>,
    /// Every anchor, band or component, for the record and the blank form.
    pub options: Vec<OptionFacts>,
    /// The components of a checklist that were answered as not in place; where it is rated several times, in how many of the ratings.
    pub left_out: Vec<String>,
    /// What to aim at in this stage, in words.
    pub target: Option<String>,
    /// True if it is below the target of this stage.
    pub gap: bool,
    /// Evidence, a line each.
    pub evidence: Vec<EvidenceFacts>,
    /// What counts as evidence.
    pub expected_evidence: Vec<String>,
    /// The rater's note.
    pub note: String,
    /// Last time: date and answer in words.
    pub before: Option<Before>,
    /// The kinds of drift finding that concern it.
    pub findings: Vec<String>,
    /// True if the programme owner has named adaptations for it.
    pub adaptable: bool,
    /// Those adaptations: the harmless ones first.
    pub examples: Vec<ExampleFacts>,
    /// Whom to ask.
    pub contact: Option<Link>,
    /// Where it comes from.
    pub source: Option<Link>,
    /// The measure on a line.
    pub strip: Option<Strip>,
    /// Everything it rests on, `source` first.
    pub sources: Vec<Link>,
    /// What other systems call it.
    pub codes: Vec<CodeFacts>,
    /// What the owner keeps about it.
    pub own: Vec<OwnFacts>,
}

/// One way to answer an element.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct OptionFacts {
    /// What answers call it: an anchor's value, a band's range, a component's id.
    pub value: String,
    /// Its name.
    pub label: String,
    /// Its full text.
    pub text: String,
    /// What it counts.
    pub points: Option<String>,
    /// True if it was chosen, lies in force, or is in place.
    pub chosen: bool,
    /// True for a required component.
    pub required: bool,
    /// What other systems call this anchor.
    pub codes: Vec<CodeFacts>,
}

/// An adaptation that the programme owner has thought about.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct ExampleFacts {
    /// `green`, `amber` or `red`.
    pub light: String,
    /// The light in words.
    pub light_shown: String,
    /// The change.
    pub text: String,
}

/// What an answer rests on.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct EvidenceFacts {
    /// As a sentence: kind, what, date, sample.
    pub sentence: String,
    /// True if it is older than the rubric's window.
    pub stale: bool,
}

/// What was answered last time.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct Before {
    /// When.
    pub date: String,
    /// When, in words.
    pub date_shown: String,
    /// What, in words.
    pub answer: String,
    /// The points then.
    pub points: Option<String>,
}
