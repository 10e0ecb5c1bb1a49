//! The members of a report: what each of them says, and how it is called in JSON.
//!
//! In: nothing. Out: plain types; `docs/files.md` is their contract. Numbers travel as decimal strings, dates as `2026-11-22`; what ends
//! in `_shown` is made for people.

mod summary;

use crate::problem::Problem;
use serde::Serialize;
pub use summary::{Begin, Decision, Headline, Standings, Stands, Summary};

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
    /// At most three suggestions: non-negotiables, then drift, then the largest gap.
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

/// Words that may lead somewhere.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct Link {
    /// The words.
    pub text: String,
    /// `https:`, `mailto:`, `tel:` or relative.
    pub link: Option<String>,
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
    /// "Two of nine non-negotiables are not met, and one cannot be confirmed. Licence: refused." The rules with a name follow where they
    /// are not met, cannot be confirmed, or have another outcome than the best. A rubric without non-negotiables begins with the rules with a
    /// name, else with `fidelity`, or with what other scores should reach.
    pub sentence: String,
    /// "Since 20 May 2026 one non-negotiable has drifted; six elements rose and three fell." Empty without comparison.
    pub change: String,
    /// Fidelity in a sentence: "Fidelity is 3.6 of 5, in the band “Partly”; needs at least 4: not met." Or why there is no score. The same as
    /// `sentence` where that has nothing else to say.
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
    /// What it comes to, to be said first: the outcome in its own words, which outcomes are still open, or the status.
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
}

/// The next step towards a gate.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct NextFacts {
    /// `do`: the owner's next step, or the first sentence of the guidance. `find-out`: what nobody knows yet. `answer`: what has no answer
    /// yet. `follows`: what an outcome means.
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

/// What another system calls something.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct CodeFacts {
    /// The system, as it names itself.
    pub system: String,
    /// The code there.
    pub code: String,
    /// What it means there.
    pub text: Option<String>,
}

/// Something that the programme owner keeps, never judged.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(all(not(target_arch = "wasm32"), feature = "command"), derive(schemars::JsonSchema))]
pub struct OwnFacts {
    /// The owner's name for it.
    pub name: String,
    /// Its value, as a text.
    pub value: String,
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
    /// What fell without drifting, elements and scores, in one sentence: for a sheet with little room.
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
