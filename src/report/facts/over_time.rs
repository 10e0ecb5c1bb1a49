//! What a report says of earlier assessments: findings, moves, cautions, the history.
//!
//! In: nothing. Out: plain types; `docs/files.md` is their contract.

use serde::Serialize;

/// What changed since earlier assessments.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct DriftFacts {
    /// The date compared with.
    pub since: Option<String>,
    /// In words.
    pub since_shown: Option<String>,
    /// What makes the comparison doubtful, or hinders it: another team, odd dates.
    pub cautions: Vec<CautionFacts>,
    /// Non-negotiables first.
    pub findings: Vec<FindingFacts>,
    /// Every scored element with worse points than at that date, however little.
    pub fell: Vec<MoveFacts>,
    /// Every one with better points.
    pub rose: Vec<MoveFacts>,
    /// Those of `rose` that no finding tells, in one sentence; empty where there are none.
    pub also_rose: String,
    /// What fell without drifting, elements and scores, in one sentence: the first four, and how many more. For a sheet with little room.
    pub all_worse: String,
    /// Which earlier scores are converted from another edition, and by whose figures: a sentence for each edition.
    pub converted: Vec<String>,
    /// What could not be compared, and why.
    pub not_comparable: Vec<NotComparableFacts>,
    /// Every occasion of this team, the earliest first, this one last.
    pub history: Vec<HistoryFacts>,
}

/// Something odd about the assessments compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct CautionFacts {
    /// `other-team`, `several-teams`, `copies`, `itself`, `fuller-of-day`, `rivals-of-day`, `other-content`, `other-edition`, `no-edition`, `other-rater`, `long-ago`,
    /// `later`, `same-day`, `earlier-no-date`, `no-date`, `in-future`.
    pub code: String,
    /// The dates of the earlier assessments it is about.
    pub dates: Vec<String>,
    /// The whole in a sentence.
    pub sentence: String,
}

/// An element whose points are not those of the assessment compared with.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct MoveFacts {
    /// The element.
    pub element: String,
    /// Its name.
    pub title: String,
    /// True if it is a non-negotiable.
    pub non_negotiable: bool,
    /// What was answered then, for people.
    pub from: String,
    /// What was answered now.
    pub to: String,
    /// True if a finding tells it already.
    pub told: bool,
    /// The whole in a sentence.
    pub sentence: String,
}

/// One finding.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct FindingFacts {
    /// `drift`, `slipping`, `band-fall`, ...
    pub kind: String,
    /// The kind in words.
    pub kind_shown: String,
    /// The element, if it is about one.
    pub element: Option<String>,
    /// The score, if it is about one.
    pub score: Option<String>,
    /// The name of the element or score.
    pub title: String,
    /// True if the element is a non-negotiable.
    pub non_negotiable: bool,
    /// From what.
    pub from: Option<String>,
    /// To what.
    pub to: Option<String>,
    /// Since when: of `cannot-confirm` the date on which it was met, if it was.
    pub since: Option<String>,
    /// The whole in a sentence.
    pub sentence: String,
    /// What to be careful about, such as another kind of rater; empty otherwise.
    pub caution: String,
    /// True where it cannot be confirmed only because nobody has answered yet: no change, then.
    #[serde(skip)]
    pub unanswered: bool,
}

/// An earlier assessment, or part of one, that was not compared.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct NotComparableFacts {
    /// Why, as a code.
    pub reason: String,
    /// The date of the earlier assessment.
    pub date: Option<String>,
    /// The element or score, if only that could not be compared.
    pub id: Option<String>,
    /// The whole in a sentence.
    pub sentence: String,
}

/// One occasion of the history.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct HistoryFacts {
    /// The date.
    pub date: Option<String>,
    /// In words.
    pub date_shown: String,
    /// The edition of the rubric then.
    pub edition: String,
    /// Who rated.
    pub rater_shown: String,
    /// True if the ruler is the same as now.
    pub comparable: bool,
    /// For each score of the report, in order: the value as a decimal, for people, and its place on the strip.
    pub scores: Vec<HistoryPoint>,
    /// For each element of the report, in order.
    pub elements: Vec<HistoryPoint>,
}

/// A value of an earlier occasion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct HistoryPoint {
    /// The value as a decimal.
    pub value: Option<String>,
    /// For people: the value, or the status in a word.
    pub shown: String,
    /// Its place on the strip, in thousandths.
    pub place: Option<u16>,
    /// `met`, `not-met`, `cannot-confirm` for a non-negotiable; empty otherwise.
    pub status: String,
    /// `up` (better), `down` (worse) or `same` against the occasion before; empty without comparison, and for what is only information.
    pub trend: String,
    /// How strongly it is shaded, from 0 to 4: the nearer to its best end, the more. `None` for what is only information. Other programs have
    /// the place.
    #[serde(skip)]
    pub shade: Option<u8>,
    /// The status of an element's answer, as files have it; empty for a score, and under another ruler. Other programs have the words.
    #[serde(skip)]
    pub answered: &'static str,
}
