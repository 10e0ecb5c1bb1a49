//! The members of a report: what each of them says, and how it is called in JSON.
//!
//! In: nothing. Out: plain types; `docs/files.md` is their contract. Numbers travel as decimal strings, dates as `2026-11-22`; what ends
//! in `_shown` is made for people.

mod elements;
mod gates;
mod over_time;
mod parts;
mod scores;
mod summary;
mod team;

use crate::problem::Problem;
pub use crate::report::facts::elements::{Before, DomainFacts, ElementFacts, EvidenceFacts, ExampleFacts, OptionFacts};
pub use crate::report::facts::gates::{GateFacts, NextFacts, RulePart};
pub use crate::report::facts::over_time::{
    CautionFacts, DriftFacts, FindingFacts, HistoryFacts, HistoryPoint, MoveFacts, NotComparableFacts,
};
pub use crate::report::facts::parts::{CodeFacts, Link, OwnFacts};
pub use crate::report::facts::scores::{BandFacts, CountedFacts, CriterionFacts, LeftOutFacts, ScoreFacts, Strip, TraceFacts};
pub use crate::report::facts::summary::{Begin, Decision, Headline, Standings, Stands, Summary};
pub use crate::report::facts::team::{DifferenceFacts, HeldFacts, PairFacts, TeamFacts};
use serde::Serialize;

/// The result of one assessment, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct Report {
    /// 1.
    pub format: u32,
    /// The language of the words: `en`, `cy`.
    pub language: String,
    /// What was assessed against.
    pub rubric: RubricFacts,
    /// When, who and in what circumstances.
    pub occasion: OccasionFacts,
    /// Where several raters agreed on one answer: who they were, and where they had differed.
    pub team: Option<TeamFacts>,
    /// What it comes to, in words.
    pub verdict: Verdict,
    /// How many elements have an answer, of how many.
    pub progress: Progress,
    /// The id of the score that stands for the whole, if there is one.
    pub fidelity: Option<String>,
    /// One for each non-negotiable, then the named ones.
    pub gates: Vec<GateFacts>,
    /// Domain scores, then named ones.
    pub scores: Vec<ScoreFacts>,
    /// The groups of elements.
    pub domains: Vec<DomainFacts>,
    /// Every element of the rubric.
    pub elements: Vec<ElementFacts>,
    /// What changed since earlier assessments.
    pub drift: DriftFacts,
    /// The adaptation log.
    pub adaptations: Vec<AdaptationFacts>,
    /// What was agreed, this time and earlier.
    pub actions: Vec<ActionFacts>,
    /// Elements that stand out well.
    pub strengths: Vec<Pointer>,
    /// At most three suggestions: non-negotiables that are not met or that the team cannot tell, then drift, then the largest gap.
    pub priorities: Vec<Pointer>,
    /// Questions for supervision.
    pub prompts: Vec<String>,
    /// How the scores were worked out, a sentence each.
    pub method: Vec<String>,
    /// The heading of `limits`.
    pub limits_title: String,
    /// What a rating by the team itself, by another team, by a trainer or from outside can and cannot tell.
    pub limits: String,
    /// When the next assessment is due.
    pub review: Option<Review>,
    /// The note on the whole.
    pub note: String,
    /// Answers of the file that are not counted: `id` is the element's id in the file.
    pub unused: Vec<Pointer>,
    /// What was doubtful about the files that were read; whoever reads them adds it.
    pub problems: Vec<ProblemFacts>,
    /// What stands on the first screen and the first side. It only picks from the rest, so a file does not hold it.
    #[serde(skip)]
    pub summary: Summary,
}

/// The rubric, as a report names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct RubricFacts {
    /// Its id.
    pub id: String,
    /// Its edition.
    pub edition: String,
    /// Its name.
    pub title: String,
    /// The SHA-256 of its content.
    pub hash: String,
    /// How to go about the assessment.
    pub introduction: Option<String>,
    /// Who publishes it.
    pub publisher: Option<Link>,
    /// Whom to ask.
    pub contact: Option<Link>,
    /// On what terms.
    pub licence: Option<Link>,
    /// What it rests on.
    pub citations: Vec<Link>,
    /// The page that opens a printed result, where the owner names one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub result_link: Option<String>,
    /// Local changes in use, as a sentence, and the ids they touch.
    pub overlay: Option<OverlayFacts>,
    /// Said where the translation has not been reviewed by a speaker, or is not complete.
    pub translation_note: Option<String>,
    /// What the owner keeps about it.
    pub own: Vec<OwnFacts>,
}

/// Local changes to the rubric.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct OverlayFacts {
    /// Its id.
    pub id: String,
    /// Whose rules they are.
    pub title: String,
    /// What it touches, by id.
    pub changed: Vec<String>,
    /// In a sentence.
    pub sentence: String,
    /// Of which non-negotiables and gates it asks less than the owner, who allowed for that; the verdict begins with it. Empty where it
    /// does not.
    pub lowers: String,
}

/// The occasion, as a report names it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct OccasionFacts {
    /// The date.
    pub date: Option<String>,
    /// The date in words.
    pub date_shown: String,
    /// The team.
    pub team: String,
    /// `self`, `peer`, `trainer` or `external`.
    pub rater: String,
    /// "Self-assessed; not independently verified". Stands wherever the result stands.
    pub provenance: String,
    /// What stands at the foot of every page: "Self-assessment, not an external fidelity rating".
    pub footer: String,
    /// The rater's role.
    pub role: String,
    /// The role of whoever rated, or of several raters together: "Team lead and Peer, together".
    pub by: String,
    /// Who rated, with the role: "The team itself: Team lead", or "The team itself: Team lead and Peer, together".
    pub rated_by: String,
    /// The id of the stage.
    pub stage: Option<String>,
    /// Its name.
    pub stage_shown: Option<String>,
    /// The ids of variant and modules.
    pub parts: Vec<String>,
    /// Their names.
    pub parts_shown: Vec<String>,
    /// The name of the variant, if there are variants.
    pub variant_shown: Option<String>,
    /// The names of the modules.
    pub modules_shown: Vec<String>,
    /// `full` or `non-negotiables`.
    pub mode: String,
    /// The edition of the rubric that the answers were given to.
    pub answered_edition: String,
    /// The hash of its content then, if it was written down; `hash` of the rubric is that by which they are judged.
    pub answered_hash: Option<String>,
}

/// What it comes to. The sentence stands alone.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct Verdict {
    /// `met`, `not-met` or `cannot-confirm`: the worst of all non-negotiables; `met` where there are none. It leaves the rules with a name
    /// aside: `overall` does not.
    pub status: String,
    /// The worst `sign` of all gates, those with a name too: `not-met`, `cannot-confirm`, `between` or `met`. Without gates the worst of what
    /// scores should reach; `none` where nothing has to be reached. It goes with the sentence.
    pub overall: String,
    /// One sentence for each state: "13 of 28 answered: finish 15 more."; "Two of nine non-negotiables are not met."; where all of them are met and a
    /// rule with a name is not, "“Licence” comes to “refused”."; without non-negotiables the score that stands for the whole, else the rules with
    /// a name, or what scores should reach. Where local rules ask less than the owner, that stands before it.
    pub sentence: String,
    /// "Since 20 May 2026 one non-negotiable has drifted; six elements rose and three fell." Empty without comparison.
    pub change: String,
    /// Fidelity in a sentence: "Fidelity is 3.6 of 5, in the band “Partly”." Or why there is no score. The same as `sentence` where that is about
    /// the score.
    pub fidelity: String,
    /// How many non-negotiables are met.
    pub met: usize,
    /// How many are not.
    pub not_met: usize,
    /// How many cannot be confirmed.
    pub cannot_confirm: usize,
}

/// How far the answering is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct Progress {
    /// Elements with an answer of any kind.
    pub answered: usize,
    /// Elements that are part of this assessment.
    pub total: usize,
    /// In a sentence.
    pub sentence: String,
    /// The elements without answer by name, the first six of them; empty where there are none.
    pub without_answer: String,
    /// Ids without answer.
    pub not_rated: Vec<String>,
    /// Ids that cannot be determined.
    pub unable_to_determine: Vec<String>,
    /// Ids that are not applicable, with the reason.
    pub not_applicable: Vec<(String, String)>,
}

/// An adaptation, beside the score and never in it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct AdaptationFacts {
    /// The element.
    pub element: String,
    /// Its name.
    pub title: String,
    /// What changed.
    pub what: String,
    /// `green`, `amber`, `red`; `None` while the owner has not been asked.
    pub light: Option<String>,
    /// The light in words.
    pub light_shown: String,
    /// Where the light comes from, in words.
    pub light_source: String,
    /// The rest of the log entry, a sentence each.
    pub details: Vec<String>,
    /// True if an amber change has not been agreed.
    pub to_agree: bool,
    /// What has to be said about it: that a red change harms the model, or that an amber one is to be agreed; empty otherwise.
    pub warning: String,
}

/// Something agreed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct ActionFacts {
    /// The element; empty for the whole.
    pub element: String,
    /// Its name.
    pub title: String,
    /// What is to be done.
    pub what: String,
    /// Who, by role.
    pub who: String,
    /// Until when.
    pub by: Option<String>,
    /// Until when, in words, which say so if it is overdue: "30 September 2026, overdue".
    pub by_shown: String,
    /// True if it should have been done before the date of this assessment, and is neither done nor no longer needed.
    pub overdue: bool,
    /// What support is needed.
    pub support: String,
    /// `open`, `partly`, `done`, `dropped`.
    pub status: String,
    /// The status in words.
    pub status_shown: String,
    /// The date of the earlier assessment it comes from; `None` if it was agreed this time.
    pub from: Option<String>,
    /// The same in words: "Agreed on 20 May 2026".
    pub from_shown: Option<String>,
}

/// An element, gate or score to look at, with the reason in a sentence.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct Pointer {
    /// The element, gate or score.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// Why.
    pub sentence: String,
}

/// When the next assessment is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct Review {
    /// The date.
    pub due: String,
    /// In words.
    pub due_shown: String,
    /// True if today is later.
    pub overdue: bool,
    /// In a sentence.
    pub sentence: String,
}

/// Something doubtful about a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct ProblemFacts {
    /// The stable code.
    pub code: String,
    /// Where.
    pub place: String,
    /// What was expected and found.
    pub message: String,
    /// What to do.
    pub hint: String,
}

impl From<&Problem> for ProblemFacts {
    fn from(problem: &Problem) -> ProblemFacts {
        ProblemFacts { code: problem.code().to_owned(), place: problem.path.clone(), message: problem.message(), hint: problem.hint() }
    }
}
