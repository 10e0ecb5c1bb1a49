//! The members of a picture: what each of them says, and how it is called in JSON.
//!
//! In: nothing. Out: plain types; `docs/office.md` is their contract. Dates are days such as `2026-11-22`; what ends in `_shown`, and every
//! `sentence`, is made for people.

use serde::Serialize;

/// What many results come to, in one language.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Picture {
    /// 1.
    pub format: u32,
    /// The language of the words.
    pub language: String,
    /// Said where no speaker of the language has reviewed the words.
    pub translation_note: Option<String>,
    /// Today, if it was handed in: without it nothing is overdue but what was at the date of a result.
    pub today: Option<String>,
    /// How much it rests on: how many sites of how many, the dates, and what was left out.
    pub sentences: Vec<String>,
    /// What may be counted together, the largest first.
    pub pools: Vec<PoolFacts>,
    /// What needs attention, the worst first.
    pub attention: Vec<AttentionFacts>,
    /// The same by site, the site with the most serious things first: whom to call, and about what.
    pub groups: Vec<GroupFacts>,
    /// How many sites these are, in a sentence; empty before any result has been read.
    pub calls: String,
    /// Every site that has sent a result or stands in the list, by name.
    pub sites: Vec<SiteFacts>,
    /// Every element of each pool: those that fail at most sites first.
    pub elements: Vec<ElementTally>,
    /// How each element stands at each site.
    pub cells: Vec<CellFacts>,
    /// Non-negotiables that were met at one assessment and not at the site's next, by element and quarter.
    pub drift: Vec<DriftRow>,
    /// Where sites have rated themselves and somebody else has rated them in the same month: how far the two are apart, by element.
    pub agreement: Vec<AgreementRow>,
    /// Changes to the programme, across sites.
    pub adaptations: Vec<AdaptationRow>,
    /// The same, counted by each thing that the log says in codes.
    pub frame: Vec<FrameCount>,
    /// Elements that several sites have changed in ways the rubric does not name.
    pub asked_for: Vec<AskedFor>,
    /// Actions that are open, across sites; those overdue first.
    pub actions: Vec<ActionRow>,
    /// When the next assessments are due, the earliest first.
    pub due: Vec<DueRow>,
    /// Until when licences and certifications of sites are valid, the earliest first, those without a day last. Empty where the list of sites
    /// has no column for them.
    pub permits: Vec<PermitRow>,
    /// Files that do not count, with the reason.
    pub left_out: Vec<LeftOutFacts>,
    /// Results that were read and do not count, with the reason: others of the same team and day, those without date.
    pub set_aside: Vec<LeftOutFacts>,
    /// Sites of the list that have sent nothing.
    pub missing: Vec<MissingFacts>,
    /// Sites that stand in no list, though there is one.
    pub unlisted: Vec<MissingFacts>,
}

/// Results that may be counted together.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PoolFacts {
    /// Its code: rubric, edition, local rules, mode and rater.
    pub id: String,
    /// The rubric.
    pub rubric: String,
    /// All of it in words.
    pub title: String,
    /// The editions by which its results are judged.
    pub editions: Vec<String>,
    /// The local rules; empty without.
    pub overlay: String,
    /// `full` or `non-negotiables`.
    pub mode: String,
    /// `self`, `peer`, `trainer` or `external`.
    pub rater: String,
    /// What such a rating can and cannot tell.
    pub provenance: String,
    /// Its sites.
    pub sites: usize,
    /// Its results, earlier ones too.
    pub results: usize,
    /// The earliest of the latest results.
    pub from: Option<String>,
    /// The latest.
    pub to: Option<String>,
    /// Why its sites may differ for other reasons than how they work: editions, stages, variants, dates.
    pub cautions: Vec<String>,
}

/// Something that needs attention.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AttentionFacts {
    /// `drifted`, `not-met`, `lost`, `rule-not-met`, `harms`, `cannot-confirm`, `to-agree`, `rivals`, `licence-ended`,
    /// `certification-ended`, `action-overdue`, `review-overdue`, `licence-ends`, `certification-ends`, `not-sent`.
    pub kind: String,
    /// The site.
    pub site: String,
    /// The element, if it is about one.
    pub element: Option<String>,
    /// The name of the element, or of the rule; empty if it is about neither.
    pub title: String,
    /// Since when; `None` where nobody can tell, and for what has yet to end.
    pub since: Option<String>,
    /// The file it comes from.
    pub file: Option<String>,
    /// The pool of the result.
    pub pool: Option<String>,
    /// The same without the name of the site, where that stands above it.
    pub about: String,
    /// The whole in a sentence.
    pub sentence: String,
}

/// What needs attention at one site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct GroupFacts {
    /// The site.
    pub site: String,
    /// Its region, if a list says so.
    pub region: String,
    /// True if the model itself is at stake: a non-negotiable or a named rule is not met, was met and can no longer be confirmed, or a
    /// change harms the model.
    pub urgent: bool,
    /// How many things of which kind, in words: "1 non-negotiable no longer met; 2 actions overdue".
    pub summary: String,
    /// Which they are, by their place in `attention`: the worst first.
    pub items: Vec<usize>,
}

/// A site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct SiteFacts {
    /// Its name.
    pub site: String,
    /// Its region, if a list says so.
    pub region: String,
    /// Its stage: of its latest result, else of the list.
    pub stage: String,
    /// How large it is, if a list says so.
    pub size: String,
    /// True if it stands in the list; `None` where there is no list.
    pub listed: Option<bool>,
    /// Names of teams in its files, as they were typed.
    pub called: Vec<String>,
    /// How many results it has sent.
    pub results: usize,
    /// When its next result is due: as the list says, else as the rubric does.
    pub due: Option<String>,
    /// True if that day has passed.
    pub overdue: bool,
    /// The last day of its licence, if a list says so.
    pub licence_until: Option<String>,
    /// The last day of its certification, if a list says so.
    pub certified_until: Option<String>,
    /// How many things there need attention, by kind: for sorting by need, and no mark of how good a site is.
    pub needs: Needs,
    /// The latest result in each pool.
    pub latest: Vec<LatestFacts>,
}

/// How many things need attention.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize)]
pub struct Needs {
    /// Non-negotiables that were met before and are not now.
    pub drifted: usize,
    /// Non-negotiables that are not met, those among them.
    pub not_met: usize,
    /// Non-negotiables of which nobody can tell.
    pub cannot_confirm: usize,
    /// Everything else in the list of what needs attention.
    pub other: usize,
}

/// The latest result of a site in a pool, with its history: dots and dates, no trend.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LatestFacts {
    /// The pool.
    pub pool: String,
    /// The file.
    pub file: String,
    /// What its content is called.
    pub result_id: String,
    /// The date.
    pub date: Option<String>,
    /// In words.
    pub date_shown: String,
    /// What it comes to.
    pub verdict: String,
    /// What changed since the one before.
    pub change: String,
    /// Each occasion, the earliest first.
    pub history: Vec<Occasion>,
}

/// One occasion.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct Occasion {
    /// The date.
    pub date: Option<String>,
    /// In words.
    pub date_shown: String,
    /// False if it cannot be compared with the latest.
    pub comparable: bool,
    /// Each score: its id, its name, its value for people.
    pub scores: Vec<(String, String, String)>,
}

/// How an element stands across the sites of a pool.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ElementTally {
    /// The pool.
    pub pool: String,
    /// The element.
    pub element: String,
    /// Its number in the rubric.
    pub number: String,
    /// Its name.
    pub title: String,
    /// True for a non-negotiable.
    pub non_negotiable: bool,
    /// Sites that meet it, or are at its target.
    pub met: usize,
    /// Sites that do not.
    pub not_met: usize,
    /// Sites of which nobody can tell.
    pub cannot_confirm: usize,
    /// Sites to which it does not apply.
    pub not_applicable: usize,
    /// Those that do not meet it, by name.
    pub not_met_at: Vec<String>,
    /// Those of which nobody can tell, by name.
    pub cannot_confirm_at: Vec<String>,
    /// All of it in a sentence; empty for an element that no rule judges.
    pub sentence: String,
    /// The owner's next step, if there is one.
    pub next_step: Option<String>,
    /// The owner's guidance.
    pub guidance: Option<String>,
}

/// How an element stands at a site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct CellFacts {
    /// The pool.
    pub pool: String,
    /// The site.
    pub site: String,
    /// The element.
    pub element: String,
    /// `met`, `not-met`, `cannot-confirm`; `at-target`, `below-target`, `rated`, `not-rated`; `not-applicable`, `not-in-play`.
    pub status: String,
    /// In words.
    pub status_shown: String,
    /// True if it was met at the assessment before, and is not now.
    pub drifted: bool,
    /// What was answered, in words; empty for not applicable, whose reason is free text.
    pub answer: String,
    /// The first date of the assessments in a row at which it has stood so.
    pub since: Option<String>,
    /// "Riverside, Two leaders: not met (1 of 3), was met on 20 May 2026".
    pub sentence: String,
}

/// What moved in one quarter.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DriftRow {
    /// The pool.
    pub pool: String,
    /// The element.
    pub element: String,
    /// Its name.
    pub title: String,
    /// `2026-Q2`.
    pub quarter: String,
    /// Assessments in this quarter.
    pub assessed: usize,
    /// How many of them found it not met that had been met at the assessment before.
    pub drifted: usize,
    /// The sites.
    pub sites: Vec<String>,
    /// In a sentence.
    pub sentence: String,
}

/// How a team's own ratings of an element stand to those of somebody else, in the same months.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AgreementRow {
    /// The pool of the other rater.
    pub pool: String,
    /// Who the other is: `external`, `peer` or `trainer`.
    pub rater: String,
    /// In words.
    pub rater_shown: String,
    /// The element.
    pub element: String,
    /// Its name.
    pub title: String,
    /// Pairs in which both gave points.
    pub pairs: usize,
    /// How many of them are the same.
    pub same: usize,
    /// In how many the team's own is higher: nearer to the model.
    pub own_higher: usize,
    /// In how many it is lower.
    pub own_lower: usize,
    /// Pairs in which only one of the two gave points.
    pub not_compared: usize,
    /// True from 10 pairs on: fewer say nothing of other sites.
    pub enough: bool,
    /// All of it in a sentence.
    pub sentence: String,
    /// What may be said beyond these pairs: under 10 that nothing follows, from 10 on what is so in most of them, if anything is. Empty
    /// where there is no pair.
    pub claim: String,
    /// Pairs that differ, in sentences: "Riverside, November 2026: its own 4, external 2; its own is higher."
    pub differences: Vec<String>,
}

/// A change to the programme at one site. What was changed is free text, and stands in the site's own report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AdaptationRow {
    /// The site.
    pub site: String,
    /// The element.
    pub element: String,
    /// Its name.
    pub title: String,
    /// `green`, `amber`, `red`; `None` while nobody has judged it.
    pub light: Option<String>,
    /// In words.
    pub light_shown: String,
    /// True if it still has to be agreed.
    pub to_agree: bool,
    /// `agreed`, `to-agree`, or `none` where no agreement is recorded and its light does not ask for one.
    pub agreed: String,
    /// In words.
    pub agreed_shown: String,
    /// What kind of change it is, as a FRAME code; empty where the log does not say.
    pub nature: String,
    /// In words.
    pub nature_shown: String,
    /// Whether it was planned, as a FRAME code; empty where the log does not say.
    pub planned: String,
    /// In words.
    pub planned_shown: String,
    /// True if the log gives a reason. What it is, is free text.
    pub reasoned: bool,
    /// In words.
    pub reasoned_shown: String,
    /// The file.
    pub file: String,
}

/// How many changes are of one kind.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FrameCount {
    /// What is counted: `light`, `agreed`, `nature`, `reason` or `planned`.
    pub what: String,
    /// Its value, as a code, of a reason `given`; empty where the log does not say.
    pub code: String,
    /// In words.
    pub shown: String,
    /// How many changes.
    pub changes: usize,
    /// At how many sites.
    pub sites: usize,
}

/// What a team wrote of a change: free text, which no picture holds.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Written {
    /// What was changed.
    pub what: String,
    /// Why.
    pub reason: String,
    /// Who decided, by role.
    pub decided_by: String,
    /// With whom it was agreed.
    pub agreed_with: String,
}

/// An element that several sites have changed.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct AskedFor {
    /// The element.
    pub element: String,
    /// Its name.
    pub title: String,
    /// How many sites.
    pub sites: usize,
    /// In a sentence.
    pub sentence: String,
}

/// An action that is open at one site. What is to be done is free text, and stands in the site's own report.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ActionRow {
    /// The site.
    pub site: String,
    /// The element; empty for the whole.
    pub element: String,
    /// Its name.
    pub title: String,
    /// Until when.
    pub by: Option<String>,
    /// In words; empty where no day is named.
    pub by_shown: String,
    /// True if that day has passed.
    pub overdue: bool,
    /// True if the site asks for support.
    pub support: bool,
    /// `open` or `partly`.
    pub status: String,
    /// The file.
    pub file: String,
}

/// When a site's next assessment is due.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct DueRow {
    /// The site.
    pub site: String,
    /// Its region, if a list says so.
    pub region: String,
    /// When.
    pub due: String,
    /// In words.
    pub due_shown: String,
    /// True if that day has passed.
    pub overdue: bool,
    /// `list` if the list of sites names the day, `rubric` if it follows from the latest result and the rubric.
    pub by: String,
    /// All of it in a sentence.
    pub sentence: String,
}

/// Until when a licence or certification of a site is valid.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct PermitRow {
    /// The site.
    pub site: String,
    /// Its region, if a list says so.
    pub region: String,
    /// `licence` or `certification`.
    pub what: String,
    /// In words.
    pub what_shown: String,
    /// Its last day; `None` if the list names none.
    pub until: Option<String>,
    /// In words; empty where no day is named.
    pub until_shown: String,
    /// `ended`, `ends-soon` (today, or within 90 days), `dated`, `unknown`. Without today, what has a day is `dated`.
    pub state: String,
    /// All of it in a sentence.
    pub sentence: String,
}

/// A file that does not count.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct LeftOutFacts {
    /// The file.
    pub file: String,
    /// Why, as a code.
    pub reason: String,
    /// Why, in a sentence.
    pub sentence: String,
}

/// A site of the list without result, or one with a result that stands in no list.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct MissingFacts {
    /// The site.
    pub site: String,
    /// Its region.
    pub region: String,
    /// When its result is due.
    pub due: Option<String>,
    /// Names on the other side that are nearly the same: offered, never joined by themselves.
    pub near: Vec<String>,
}

/// What a draft edition or local rules would change.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize)]
pub struct WhatIf {
    /// The file that was tried.
    pub file: String,
    /// The rubric.
    pub title: String,
    /// Its edition in the draft.
    pub edition: String,
    /// The local rules, by name; empty without.
    pub overlay: String,
    /// The whole in sentences.
    pub sentences: Vec<String>,
    /// How many results were judged: the latest of each site and kind of rater.
    pub results: usize,
    /// At how many of them the verdict would be another.
    pub verdicts: usize,
    /// At how many a non-negotiable or a named rule would come out otherwise.
    pub rules: usize,
    /// At how many a score would be another.
    pub scores: usize,
    /// At how many a band would be another.
    pub bands: usize,
    /// At how many nothing would change.
    pub unchanged: usize,
    /// Each change, by site.
    pub changes: Vec<ChangeFacts>,
    /// Results that the draft cannot judge, with the reason.
    pub unread: Vec<LeftOutFacts>,
}

/// Something that would be otherwise at one site.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct ChangeFacts {
    /// The site.
    pub site: String,
    /// The pool of the result.
    pub pool: String,
    /// The file.
    pub file: String,
    /// `verdict`, `rule` (a non-negotiable or a rule with a name), `score` or `band`.
    pub kind: String,
    /// The rule or score; empty for the verdict.
    pub id: String,
    /// Its name.
    pub title: String,
    /// How it stands now, in words.
    pub old: String,
    /// How it would stand, in words.
    pub new: String,
    /// All of it in a sentence.
    pub sentence: String,
}
