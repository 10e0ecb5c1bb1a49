//! What the sentences of the report are made from.
//!
//! In: values written out, counts, codes. Out: plain types.

use crate::drift::Oddity;
use crate::words::form::Bounds;

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
