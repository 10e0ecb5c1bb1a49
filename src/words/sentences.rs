//! The sentences of the report, its sheets and its files: facts in, a whole sentence out.
//!
//! Each language implements [`Sentences`]; the compiler says what a new language lacks. Values arrive written out
//! already, so that nothing here rounds; no sentence is put together from pieces that would have to change their form.

use crate::answers::{ActionStatus, Light, RaterType};
use crate::code::Unreadable;
use crate::date::Date;
use crate::drift::{Kind, NotComparable, Oddity};
use crate::number::Rounding;
use crate::rubric::{EvidenceKind, Method, MissingRule, NotApplicableRule, Role, TeamAnswer};
use crate::score::{LeftOut, NoPoints, NoScore, Standing, Status};
pub use crate::words::labels::Bounds;
use crate::words::{Language, part_of};

impl Language {
    /// The sentences of the report in this language.
    pub fn sentences(self) -> &'static dyn Sentences {
        part_of!(self, sentences::REPORT)
    }

    /// How a number beside an edge is told, apart from all other sentences: scores so far need no more.
    pub fn just(self) -> Just {
        *part_of!(self, sentences::JUST)
    }
}

/// A value beside an edge: "just under 70".
pub type Just = fn(under: bool, edge: &str) -> String;

/// How the non-negotiables stand, or the parts of a rule.
#[derive(Clone, Copy, Debug)]
pub struct Tally {
    /// How many are met.
    pub met: usize,
    /// How many are not.
    pub not_met: usize,
    /// How many cannot be confirmed.
    pub cannot_confirm: usize,
}

/// The score that stands for the whole.
#[derive(Clone, Copy, Debug)]
pub struct Fidelity<'n> {
    /// What it is called.
    pub title: &'n str,
    /// What it came to.
    pub value: &'n str,
    /// The most it can be; empty where that says nothing.
    pub out_of: &'n str,
    /// The band it lies in, or empty.
    pub band: &'n str,
    /// True if less of it is better.
    pub lower: bool,
    /// What it should reach, and whether it does; empty where it need not reach anything.
    pub criteria: &'n str,
}

/// What moved since an earlier date.
#[derive(Clone, Copy, Debug)]
pub struct Moves<'n> {
    /// The earlier date, written out.
    pub since: &'n str,
    /// True if there are non-negotiables at all.
    pub non_negotiables: bool,
    /// The editions then and now, where elements are not compared because the rubric has changed.
    pub editions: Option<(&'n str, &'n str)>,
    /// How many of them drifted.
    pub drifted: usize,
    /// How many were met and cannot be confirmed now.
    pub unconfirmed: usize,
    /// How many fell and are still met.
    pub held: usize,
    /// How many are not met now and were not then.
    pub not_met_before: usize,
    /// How many are not met or not confirmed, now and then, otherwise.
    pub open_before: usize,
    /// How many of them are met again.
    pub regained: usize,
    /// How many elements rose.
    pub rose: usize,
    /// How many fell.
    pub fell: usize,
    /// True where some number grew although it is the better the smaller it is, or the other way round: then nothing rises or falls, it gets
    /// better or worse.
    pub turned: bool,
}

/// The facts of a caution about the assessments compared.
#[derive(Clone, Copy, Debug)]
pub struct Odd<'n> {
    /// What is odd.
    pub oddity: Oddity,
    /// The dates of the earlier assessments, written out; empty where it is about this one.
    pub dates: &'n [String],
    /// The names of their teams, each once.
    pub teams: &'n [String],
    /// What tells them apart: how many answers, and what the whole comes to.
    pub each: &'n [String],
    /// The edition that the answers were given to, and the one at hand.
    pub editions: (&'n str, &'n str),
    /// The first digits of the hash of its content, then and now.
    pub contents: (&'n str, &'n str),
}

/// The facts of one drift finding.
#[derive(Clone, Copy, Debug)]
pub struct Moved<'n> {
    /// The name of the element, gate or score.
    pub title: &'n str,
    /// The value or band then; empty if there is none to tell.
    pub from: &'n str,
    /// The value or band now; empty if there is none to tell.
    pub to: &'n str,
    /// The earlier date, written out.
    pub since: &'n str,
    /// The rule: "needs at least 4"; empty if there is none.
    pub rule: &'n str,
    /// True for a non-negotiable that is met.
    pub holds: bool,
    /// True where fewer is better, so that a number that grows is a change for the worse.
    pub fewer: bool,
}

/// An element whose points moved, however little.
#[derive(Clone, Copy, Debug)]
pub struct MovedPoints<'n> {
    /// Its name, the values and the rule.
    pub moved: Moved<'n>,
    /// True if it is for the worse.
    pub worse: bool,
    /// True if the number grew.
    pub upwards: bool,
}

/// How rules are joined in a gate.
#[derive(Clone, Copy, Debug)]
pub enum Joined<'n> {
    /// All of so many.
    All(usize),
    /// At least one of so many.
    Any(usize),
    /// A number of so many that lies between bounds.
    Count(Bounds<'n>, usize),
    /// A percentage of so many that lies between bounds.
    Percent(Bounds<'n>, usize),
}

/// What the next step is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Something to do.
    Do,
    /// Something nobody knows yet.
    FindOut,
    /// Something that has no answer yet.
    Answer,
    /// What an outcome entails.
    Follows,
}

impl Next {
    /// The word in reports.
    pub const fn code(self) -> &'static str {
        match self {
            Next::Do => "do",
            Next::FindOut => "find-out",
            Next::Answer => "answer",
            Next::Follows => "follows",
        }
    }
}

/// Where the light of an adaptation comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LightSource {
    /// It follows an example of the rubric.
    Rubric,
    /// The team says so.
    Team,
    /// Nobody has said.
    Nobody,
}

/// How local rules ask less than the owner of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsksLess<'n> {
    /// What is needed here, and by the owner: "needs at least 2".
    Minimum {
        /// Here.
        here: &'n str,
        /// By the owner.
        owner: &'n str,
    },
    /// It is no longer a non-negotiable.
    Dropped,
    /// Its target is lower, or there is none.
    Target,
    /// Another element stands in its place.
    Replaced,
    /// A gate whose rules ask less.
    Gate,
}

/// Why an answer of the file is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unused {
    /// The rubric has no such element.
    NoSuchElement,
    /// It is not one of the answers to the element.
    NoSuchAnswer,
    /// The element is not part of what is assessed.
    OtherPart,
}

/// A figure of agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coefficient {
    /// Cohen's kappa.
    Cohen,
    /// Cohen's weighted kappa.
    Weighted,
}

/// What an incomplete score lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Some answer is there and gives no points, and the rule asks for all.
    SomePoints,
    /// Nothing it counts has an answer.
    EveryAnswer,
    /// There are answers, and none gives points.
    AllPoints,
    /// Of two sums, one has nothing yet.
    OneSide,
}

/// Why a kappa cannot be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoKappa {
    /// Both always gave the same one answer: chance alone would make them agree.
    NotDefined,
    /// It takes so many elements.
    TooFewPairs(usize),
    /// The elements have different scales, or too few levels.
    NoCommonScale,
}

/// Words that take no facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Label {
    // In the report.
    Undated,
    NoScoreYet,
    NoScore,
    NoNonNegotiables,
    NoneInPlay,
    ProfileOnly,
    MethodGates,
    MethodStrip,
    NoTarget,
    QuickCheck,
    OtherRater,
    Open,
    NotCompared,
    Converted,
    ToAgree,
    Harms,
    MayBeAdapted,
    OwnersExamples,
    OutOfReach,
    WhatItTakes,
    BestOfScale,
    // Headings and captions of sheets and files.
    SupervisionSheet,
    FullRecord,
    BlankForm,
    ActionPlan,
    OnePage,
    Programme,
    Edition,
    Team,
    Date,
    RatedBy,
    Role,
    Stage,
    Variant,
    Parts,
    Code,
    Hash,
    Licence,
    Publisher,
    Contact,
    NonNegotiables,
    NotMetOrOpen,
    NotUsable,
    BelowTarget,
    Met,
    Rules,
    WhatChanged,
    Discussion,
    Priorities,
    Strengths,
    AgreedActions,
    EarlierActions,
    Action,
    Who,
    By,
    Support,
    BecameOfIt,
    NextReview,
    Signatures,
    SignedRater,
    SignedSupervisor,
    Comment,
    Scores,
    Score,
    Band,
    Target,
    Answered,
    NotApplicable,
    Domain,
    Elements,
    Element,
    Record,
    Answer,
    NextUp,
    Evidence,
    ExpectedEvidence,
    Note,
    OverallNote,
    Adaptations,
    NotInScore,
    Lights,
    Method,
    Sum,
    LeftOut,
    Sources,
    LastTime,
    Before,
    Now,
    Change,
    Number,
    Choose,
    CannotTell,
    DoesNotApply,
    DoesNotFit,
    Reason,
    Required,
    WholeProgramme,
    Page,
    Of,
    NotesLeftOut,
    /// In the place of a reason that is left out.
    ReasonLeftOut,
    OpenAgain,
    Introduction,
    Points,
    History,
    Whole,
    Legend,
    // Several raters.
    WhereRatersDiffered,
    Agreed,
    HeldBy,
    InFigures,
}

/// The sentences of the report in one language.
pub trait Sentences: Sync {
    /// Words that take no facts.
    fn label(&self, label: Label) -> &'static str;
    /// A date in words.
    fn date(&self, date: Date) -> String;
    /// Where a number lies: "at least 60 and below 80".
    fn bounds(&self, bounds: Bounds) -> String;
    /// What must hold: "needs at least 4", "needs “Fully” or better".
    fn needs(&self, goal: &str) -> String;
    /// A level of a scale by its name, in running text: "“Fully”".
    fn named(&self, level: &str) -> String;
    /// A named level and all that are better.
    fn or_better(&self, level: &str) -> String;
    /// A share of the whole: "at least 90 in 100", or of the parts of a checklist.
    fn in_hundred(&self, share: &str, parts: bool) -> String;
    /// What a share comes to here: "for you at least 22 of 24 group sessions".
    fn for_you(&self, count: &str, total: &str, of: &str) -> String;
    /// The same where the count is not part of the total: "for you at most 40 clients with 4 workers".
    fn for_you_with(&self, count: &str, counted: &str, total: &str, with: &str) -> String;
    /// No count comes to the share with this total.
    fn no_count(&self, total: &str, of: &str) -> String;
    /// Parts that must be among those in place; the goal is empty where only they are missing.
    fn with_parts(&self, goal: &str, parts: &str) -> String;
    /// What it would take: the goal, and what it comes to here (empty where that says no more).
    fn takes(&self, goal: &str, here: &str) -> String;
    /// What it would take to have the other of two answers, by what is seen there.
    fn takes_seeing(&self, text: &str) -> String;
    /// The rule of an outcome that is not reached: "for “granted”: both of these must hold".
    fn for_outcome(&self, outcome: &str, rule: &str) -> String;
    /// Outcomes between which it is not decided yet.
    fn undecided(&self, outcomes: &[String], unproven: bool) -> String;
    /// The heading of what is below its target, which may be that of a stage.
    fn below_target(&self, stage: Option<&str>) -> String;
    /// Where something stands, and its target.
    fn below(&self, value: &str, target: &str) -> String;
    /// How the next step is announced: "What to do".
    fn next(&self, next: Next) -> &'static str;
    /// A list of names, of which so many more are not told.
    fn and_more(&self, names: &str, more: usize) -> String;
    /// What to aim at: "at least 3", with the stage if there is one.
    fn target(&self, bounds: Bounds, stage: Option<&str>) -> String;
    /// What was recorded, its points first: "you recorded 2: 31 families". The answer is empty where it is the points.
    fn recorded(&self, by_team: bool, points: &str, answer: &str) -> String;
    /// The value of a score in a rule: "it is 3.4".
    fn it_is(&self, value: &str) -> String;
    /// Met, not met or cannot be confirmed.
    fn standing(&self, standing: Standing) -> &'static str;
    /// The state of an answer, with its reason if there is one.
    fn status(&self, status: Status, reason: &str) -> String;
    /// The place of an element in the programme.
    fn role(&self, role: Role) -> &'static str;
    /// Who rated: stands wherever the result stands.
    fn provenance(&self, rater: RaterType) -> &'static str;
    /// What stands at the foot of every page and copy, so that nobody takes the result for more than it is.
    fn footer(&self, rater: RaterType) -> &'static str;
    /// The heading of what such a rating can and cannot tell.
    fn limits_title(&self, rater: RaterType) -> &'static str;
    /// What such a rating can and cannot tell.
    fn limits(&self, rater: RaterType) -> &'static str;
    /// An answer of the file that is not counted: the element or its id, what the file holds, and why it is not counted.
    fn unused(&self, title: &str, found: &str, why: Unused) -> String;
    /// Who rated, in a few words.
    fn rater(&self, rater: RaterType) -> &'static str;
    /// How the non-negotiables stand, or the parts of a rule.
    fn non_negotiables(&self, tally: Tally) -> String;
    /// The heading of the non-negotiables that are met.
    fn met_ones(&self, number: usize) -> String;
    /// What moved since an earlier date.
    fn change(&self, moves: Moves) -> String;
    /// The score that stands for the whole.
    fn fidelity(&self, fidelity: Fidelity) -> String;
    /// Why there is no score that stands for the whole, whether it may still come, and what is decided all the same.
    fn no_fidelity(&self, title: &str, why: &str, may_come: bool, decided: &str) -> String;
    /// That a score needs at least so many of all it counts, and how many there are.
    fn too_few(&self, least: usize, all: usize, have: usize) -> String;
    /// That at most so many of all it counts may be missing, and how many are.
    fn too_many_missing(&self, most: usize, all: usize, missing: usize) -> String;
    /// What a sum comes to, and what the rubric rounds that to.
    fn rounded_to(&self, sum: &str, rounded: &str) -> String;
    /// How many of several ratings there are, how many there must be at least, and what they are.
    fn too_few_ratings(&self, have: usize, least: usize, each: &str) -> String;
    /// Something at the best value there is, on no scale of levels; risen from another, or empty.
    fn best_value(&self, value: &str, rose_from: &str) -> String;
    /// An amount with a unit that is written for several, where the amount is one.
    fn one_of(&self, amount: &str, unit: &str) -> String {
        format!("{amount} ({unit})")
    }
    /// How many of what scores should reach they do.
    fn criteria(&self, tally: Tally) -> String;
    /// Whether something that has no value yet is decided already.
    fn already(&self, standing: Standing) -> String;
    /// How many elements have an answer, and how many besides have ratings, but fewer than are asked for.
    fn progress(&self, answered: usize, begun: usize, total: usize) -> String;
    /// Why there is no score.
    fn no_score(&self, why: NoScore) -> &'static str;
    /// Why a score is incomplete, where it is not that its rule asks for answers that are missing.
    fn incomplete(&self, lack: Lack) -> &'static str;
    /// Why an answer has no points.
    fn no_points(&self, why: NoPoints) -> &'static str;
    /// Why something is not in a score.
    fn left_out(&self, why: LeftOut) -> &'static str;
    /// A count beside its total: "80 of 100".
    fn out_of(&self, count: &str, total: &str) -> String;
    /// A count beside an estimated total.
    fn out_of_estimate(&self, count: &str, total: &str) -> String;
    /// How many components are in place.
    fn in_place(&self, present: &str, all: usize) -> String;
    /// Several ratings of one element.
    fn ratings(&self, count: usize, each: &str) -> String;
    /// One rating and how often it was given.
    fn so_often(&self, rating: &str, times: usize) -> String;
    /// How rules are joined.
    fn joined(&self, joined: Joined) -> String;
    /// How many of several rules hold.
    fn holding(&self, tally: Tally) -> String;
    /// What must be so several times in a row: "needs at least 70%, 3 times in a row".
    fn in_a_row(&self, needs: &str, times: usize) -> String;
    /// Whether it is, and how often it has been in a row: at least, and at most while something is open.
    fn met_in_a_row(&self, standing: Standing, run: (usize, usize), times: usize) -> String;
    /// What is still possible, listed.
    fn possible(&self, outcomes: &str) -> String;
    /// What an element would take: levels, from, to, and what is seen there.
    fn one_way(&self, levels: usize, from: &str, to: &str, text: &str) -> String;
    /// What a score would take to reach a band: so many changes, for example these.
    fn way(&self, band: &str, changes: usize, steps: &str) -> String;
    /// One step of such a way.
    fn step(&self, title: &str, from: &str, to: &str) -> String;
    /// No change of levels reaches the band.
    fn no_way(&self, band: &str) -> String;
    /// What a non-negotiable was before it drifted: "drifted: was 4 on 20 May 2026".
    fn drifted(&self, value: &str, date: &str) -> String;
    /// A kind of finding in a few words.
    fn kind(&self, kind: Kind) -> &'static str;
    /// A finding as a sentence.
    fn finding(&self, kind: Kind, moved: Moved) -> String;
    /// A gate that came to another of its outcomes, for the worse or for the better; both are quoted already.
    fn outcome_moved(&self, worse: bool, title: &str, from: &str, to: &str, since: &str) -> String;
    /// An element that fell or rose, as a sentence.
    fn moved(&self, points: MovedPoints) -> String;
    /// What is better besides, in one line: each with from what and to what.
    fn also_rose(&self, each: &str) -> String;
    /// What is worse, in one line: each with from what and to what.
    fn all_worse(&self, each: &str) -> String;
    /// The name of a list of so many that rose.
    fn those_that_rose(&self, number: usize) -> String;
    /// The name of a list of so many without an answer.
    fn those_without_answer(&self, number: usize, begun: bool) -> String;
    /// What is odd about the assessments of these dates, written out; a team is named where it is another one.
    fn caution(&self, odd: Odd) -> String;
    /// "28 answers", with what the whole comes to: "28 answers, Fidelity 3.6".
    fn answers_of(&self, number: usize, score: Option<(&str, &str)>) -> String;
    /// Which of what a score counts has no answer: how many of how many, the first of them by name, and how many more there are.
    fn missing_from(&self, missing: usize, all: usize, named: &[String], more: usize) -> String;
    /// Elements without an answer, by name, and how many more there are.
    fn without_answer(&self, named: &[String], more: usize, begun: bool) -> String;
    /// Why an earlier assessment, or one score of it, was not compared; with the edition it was made with.
    fn not_comparable(&self, why: NotComparable, date: &str, edition: &str, score: &str) -> String;
    /// That none of several earlier assessments is compared.
    fn none_compared(&self, number: usize) -> String;
    /// That there is no earlier assessment of the kind that was asked for.
    fn no_baseline(&self) -> &'static str;
    /// A value that was converted to this edition, with the number as it stood in the other.
    fn converted_value(&self, value: &str, recorded: &str, edition: &str) -> String;
    /// That the scores of a date are converted from another edition, and where the figures for that come from (empty where nobody says).
    fn converted(&self, date: &str, edition: &str, source: &str) -> String;
    /// How a score is worked out.
    fn method(&self, method: Method) -> &'static str;
    /// What happens to what has no answer: the rule, then the fewest, the smallest percentage, the most missing.
    fn missing(&self, rule: MissingRule, at_least: Option<usize>, percent: Option<&str>, most: Option<usize>) -> String;
    /// What happens to what is not applicable.
    fn not_applicable(&self, rule: NotApplicableRule) -> &'static str;
    /// Decimals and rounding of what is shown.
    fn rounding(&self, decimals: usize, rounding: Rounding) -> String;
    /// The lowest and highest still possible.
    fn still_possible(&self, title: &str, lowest: &str, highest: &str) -> String;
    /// How a score is worked out, with its name: the sentence of the method section.
    fn method_of(&self, title: &str, sum: &str) -> String;
    /// Evidence in a sentence: kind, what, date, sample.
    fn evidence(&self, kind: Option<EvidenceKind>, text: &str, date: &str, sample: Option<u32>, stale: bool) -> String;
    /// A light in words.
    fn light(&self, light: Option<Light>) -> &'static str;
    /// Where a light comes from.
    fn light_source(&self, source: LightSource) -> &'static str;
    /// A kind of change of the FRAME list, by code.
    fn nature(&self, code: &str) -> Option<&'static str>;
    /// How an adaptation came about, by code.
    fn planned(&self, code: &str) -> Option<&'static str>;
    /// Why an adaptation was made.
    fn reason(&self, reason: &str) -> String;
    /// Who decided.
    fn decided_by(&self, who: &str) -> String;
    /// With whom it was agreed, and when (empty if not known).
    fn agreed(&self, with: &str, date: &str) -> String;
    /// Since when it is in place.
    fn in_place_since(&self, date: &str) -> String;
    /// Until when an action is to be done, which says so where that has passed: "30 September 2026, overdue".
    fn action_by(&self, date: Date, overdue: bool) -> String;
    /// What became of an action.
    fn action_status(&self, status: ActionStatus) -> &'static str;
    /// When the next assessment is due.
    fn review(&self, date: &str, overdue: bool) -> String;
    /// An overlay in use.
    fn overlay(&self, title: &str, changes: usize) -> String;
    /// Local rules ask less than the owner; each way in words of its own.
    fn overlay_lowers(&self, title: &str, what: &[String]) -> String;
    /// One way in which they do.
    fn lowered(&self, title: &str, how: AsksLess) -> String;
    /// No speaker of the language has reviewed the rubric's texts.
    fn not_reviewed(&self, language: &str) -> String;
    /// The rubric has no texts, or not all, in the language.
    fn not_translated(&self, complete: bool) -> &'static str;
    /// A picture of a score on a line, in a sentence.
    #[allow(clippy::too_many_arguments)]
    fn strip(&self, title: &str, value: &str, from: &str, to: &str, band: &str, before: &str, target: &str) -> String;
    /// A suggestion, for a non-negotiable that is not met or cannot be confirmed; with its rule and what was found.
    fn priority_gate(&self, why: &str) -> String;
    /// A suggestion, for something that fell.
    fn priority_fall(&self, from: &str, to: &str, since: &str) -> String;
    /// A suggestion, for the largest gap to the target, which may be that of a stage.
    fn priority_gap(&self, value: &str, target: &str, of_stage: bool) -> String;
    /// A strength, with what is seen (empty if there are no words for it).
    fn strength(&self, rose_from: &str, text: &str) -> String;
    /// The role the rater gave, after who it was.
    fn rated_in_role(&self, rater: RaterType, role: &str) -> String;
    /// Several raters as one who rated: "Team lead and Peer, together".
    fn together(&self, raters: &[String]) -> String;
    /// Whose consensus it is.
    fn consensus(&self, raters: &[String], all_agreed: bool, rule: TeamAnswer) -> String;
    /// On how many of so many elements raters had differed, and on how many of these they have agreed, or have an answer by majority.
    fn differed(&self, differences: usize, compared: usize, agreed: usize, rule: TeamAnswer) -> String;
    /// How far raters are apart: "two levels apart".
    fn apart(&self, levels: Option<usize>) -> String;
    /// Two raters: "Team lead and Peer".
    fn pair(&self, one: &str, other: &str) -> String;
    /// How many of the elements both rated have the same answer; no percentage where there are none.
    fn same_answers(&self, same: usize, pairs: usize, percent: Option<&str>) -> String;
    /// How many of these are at most one level apart.
    fn within_one(&self, within: usize, pairs: usize, percent: &str) -> String;
    /// A kappa with what it means, or why there is none.
    fn kappa(&self, which: Coefficient, value: Result<&str, NoKappa>) -> String;
    /// The heading of actions agreed on an earlier date.
    fn agreed_on(&self, date: &str) -> String;
    /// Why a result code cannot be read, and what to do.
    fn unreadable(&self, why: Unreadable) -> String;
    /// The review in a calendar: what it is called.
    fn calendar_summary(&self, title: &str) -> String;
}

/// The text with a capital letter.
pub(crate) fn start(text: String) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + chars.as_str())
}

/// A separator and the text, or nothing where there is no text.
pub(super) fn joined_with(text: &str, separator: &str) -> String {
    if text.is_empty() { String::new() } else { [separator, text].concat() }
}

/// The text in quotation marks, with the full stop of the sentence inside.
pub(super) fn quoted(text: &str) -> String {
    match text.ends_with(['.', '!', '?']) {
        true => format!("“{text}”"),
        false => format!("“{text}.”"),
    }
}

/// A kind, what it says, and further facts in brackets.
pub(super) fn put_together(kind: Option<&str>, text: &str, facts: &[String]) -> String {
    let facts = match facts {
        [] => String::new(),
        facts => format!("({})", facts.join(", ")),
    };
    let head = match (kind, text) {
        (None, text) => text.to_owned(),
        (Some(kind), "") => kind.to_owned(),
        (Some(kind), text) => format!("{kind}: {text}"),
    };
    [head, facts].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
