//! Points per element and scores over them, as exact ratios, with the lowest and highest still possible.
//!
//! In: a [`Rubric`] and [`Answers`]. Out: [`Scored`]: facts and codes, no words. A score that cannot be given says why;
//! it is never nought. While elements are open, each score tells the range within which every completion lies.
//! Sources of the rules stand beside them; `docs/scoring.md` explains each with a worked example.

mod aggregate;
mod points;
mod reach;
mod values;
mod work_out;

use crate::number::Exact;
use crate::rubric::{Countable, Interval, MissingRule, NotApplicableRule};
pub use points::points_of_each;
pub use reach::{Reach, Step, first_level, way_to};
pub use values::{counts_for, nearest, samples, values_for};
pub use work_out::points_of;

/// The results of one set of answers, in the order of the rubric's elements and scores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scored {
    /// One for each element.
    pub elements: Vec<Adherence>,
    /// One for each score.
    pub scores: Vec<Scoring>,
}

/// What an open element is taken to have been answered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// The element.
    pub element: usize,
    /// Its points; `None` where it does not apply.
    pub points: Option<Exact>,
    /// The number or percentage behind them.
    pub value: Option<Exact>,
}

/// How far one element was delivered as specified.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Adherence {
    /// What was answered.
    pub status: Status,
    /// The points, if the answer gives any.
    pub points: Option<Exact>,
    /// Why an answered element has no points.
    pub no_points: Option<NoPoints>,
    /// The number, percentage, ratio or count behind the points.
    pub value: Option<Exact>,
    /// True if the number below the line was estimated from a population.
    pub estimated: bool,
    /// Components that are required and absent, by index.
    pub missing_components: Vec<usize>,
    /// The fewest points still possible: equal to `points` once there are any; `None` without bound.
    pub lowest: Option<Exact>,
    /// The most points still possible.
    pub highest: Option<Exact>,
}

/// The states of an answer, kept apart: unanswered, not applicable, unable to determine and does not fit are four different things in
/// published instruments.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Status {
    /// Not part of the chosen variant, modules or mode.
    NotInPlay,
    /// No answer, or only part of one.
    NotRated,
    /// Cannot be told, for now.
    UnableToDetermine,
    /// Does not apply.
    NotApplicable,
    /// Does not fit the service, and scores what the rubric says.
    DoesNotFit,
    /// Rated.
    Rated,
}

impl Status {
    /// The word in reports.
    pub const fn code(self) -> &'static str {
        match self {
            Status::NotInPlay => "not-in-play",
            Status::NotRated => "not-rated",
            Status::UnableToDetermine => "unable-to-determine",
            Status::NotApplicable => "not-applicable",
            Status::DoesNotFit => "does-not-fit",
            Status::Rated => "rated",
        }
    }

    /// True while the element could still get points.
    pub const fn is_open(self) -> bool {
        matches!(self, Status::NotRated | Status::UnableToDetermine)
    }
}

/// Why an answer gives no points.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoPoints {
    /// The value lies between two bands.
    BetweenBands,
    /// More than one band holds the value, and the rubric does not say which counts.
    SeveralBands,
    /// The number below the line is nought.
    NothingBelowTheLine,
    /// The number is not one that can be entered here.
    OutOfRange,
    /// Fewer ratings than the rubric asks for.
    TooFewRatings,
    /// Two values are equally frequent, and the rubric lets none of them count.
    Tied,
    /// The exact number has more digits than [`MOST_DIGITS`](crate::number::MOST_DIGITS).
    TooLarge,
}

impl NoPoints {
    /// The word in reports.
    pub const fn code(self) -> &'static str {
        match self {
            NoPoints::BetweenBands => "between-bands",
            NoPoints::SeveralBands => "several-bands",
            NoPoints::NothingBelowTheLine => "nothing-below-the-line",
            NoPoints::OutOfRange => "out-of-range",
            NoPoints::TooFewRatings => "too-few-ratings",
            NoPoints::Tied => "tied",
            NoPoints::TooLarge => "too-large",
        }
    }
}

/// One score as worked out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scoring {
    /// The score, or why there is none.
    pub value: Result<Exact, NoScore>,
    /// The lowest still possible over every way to rate what is open; `None` without bound.
    pub lowest: Option<Exact>,
    /// The highest still possible.
    pub highest: Option<Exact>,
    /// The band of the score, by index.
    pub band: Option<usize>,
    /// Bands that can still be reached, by index.
    pub reachable: Vec<usize>,
    /// Whether each criterion is met.
    pub criteria: Vec<Standing>,
    /// What went in and what was left out.
    pub trace: Trace,
}

impl Scoring {
    /// The score, if there is one.
    pub fn number(&self) -> Option<&Exact> {
        self.value.as_ref().ok()
    }
}

/// Why there is no score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NoScore {
    /// Parts have no points yet, and the rule asks for all of them.
    Incomplete,
    /// Fewer parts have points than the rule asks for.
    TooFewAnswered,
    /// More parts are missing than the rule allows.
    TooManyMissing,
    /// Nothing that is counted applies.
    NothingApplies,
    /// A part is not applicable, and the rule gives no score then.
    NotApplicable,
    /// The sum below the line is nought.
    NothingBelowTheLine,
    /// A percentage of what has no highest, or no lowest, among what the team runs.
    WithoutEnd,
    /// Two values are equally frequent.
    Tied,
    /// The table of points has no row for the result.
    BetweenBands,
    /// More than one row of the table of points holds the result.
    SeveralBands,
    /// Not part of the chosen variant or modules.
    NotInPlay,
    /// Only the non-negotiables were assessed.
    QuickCheck,
    /// The exact number has more digits than [`MOST_DIGITS`](crate::number::MOST_DIGITS).
    TooLarge,
}

impl NoScore {
    /// The word in reports.
    pub const fn code(self) -> &'static str {
        match self {
            NoScore::Incomplete => "incomplete",
            NoScore::TooFewAnswered => "too-few-answered",
            NoScore::TooManyMissing => "too-many-missing",
            NoScore::NothingApplies => "nothing-applies",
            NoScore::NotApplicable => "not-applicable",
            NoScore::NothingBelowTheLine => "nothing-below-the-line",
            NoScore::WithoutEnd => "without-end",
            NoScore::Tied => "tied",
            NoScore::BetweenBands => "between-bands",
            NoScore::SeveralBands => "several-bands",
            NoScore::NotInPlay => "not-in-play",
            NoScore::QuickCheck => "quick-check",
            NoScore::TooLarge => "too-large",
        }
    }
}

/// Whether something that must hold does.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// It does not, whatever is still open.
    NotMet,
    /// What is open decides.
    CannotConfirm,
    /// It does, whatever is still open.
    Met,
}

impl Standing {
    /// The word in reports.
    pub const fn code(self) -> &'static str {
        match self {
            Standing::Met => "met",
            Standing::NotMet => "not-met",
            Standing::CannotConfirm => "cannot-confirm",
        }
    }

    /// The same for what must be so several times in a row, and was so often just before: too few times are not enough, whatever this one
    /// comes to.
    pub fn in_a_row(self, before: usize, times: usize) -> Standing {
        if before + 1 < times { Standing::NotMet } else { self }
    }

    /// Whether a value lies where it must, or could still.
    pub fn of(interval: &Interval, value: Option<&Exact>, lowest: Option<&Exact>, highest: Option<&Exact>) -> Standing {
        if let Some(value) = value {
            return if interval.contains(value) { Standing::Met } else { Standing::NotMet };
        }
        // An end without bound reaches past every number.
        let (low, high) = (interval.low.as_ref(), interval.high.as_ref());
        let low_held = low.is_none_or(|(low, inside)| lowest.is_some_and(|lowest| lowest > low || (*inside && lowest == low)));
        let high_held = high.is_none_or(|(high, inside)| highest.is_some_and(|highest| highest < high || (*inside && highest == high)));
        match (interval.misses_between(lowest, highest), low_held && high_held) {
            (true, _) => Standing::NotMet,
            (false, true) => Standing::Met,
            (false, false) => Standing::CannotConfirm,
        }
    }
}

/// What went into a score and what was left out, in the order of the rubric.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Trace {
    /// What was counted above the line, or in all where there is no line.
    pub counted: Vec<Used>,
    /// What was counted below the line (method ratio only).
    pub below: Vec<Used>,
    /// What was left out, and why.
    pub left_out: Vec<(Countable, LeftOut)>,
    /// How many of the counted values stand in for missing ones.
    pub filled_in: usize,
}

impl Trace {
    /// All that was used, above and below the line.
    pub fn used(&self) -> impl Iterator<Item = &Used> {
        self.counted.iter().chain(&self.below)
    }
}

/// One value in a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Used {
    /// What it belongs to.
    pub what: Countable,
    /// Its value.
    pub value: Exact,
    /// Its weight.
    pub weight: Exact,
    /// True if it stands in for a missing one.
    pub filled_in: bool,
}

/// Why something is not in a score.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LeftOut {
    /// Not part of what the team runs, or of the quick check.
    NotInPlay,
    /// No answer.
    NotRated,
    /// Cannot be told.
    UnableToDetermine,
    /// Does not apply.
    NotApplicable,
    /// The answer gives no points.
    NoPoints,
    /// The inner score has no value.
    NoScore,
}

impl LeftOut {
    /// The word in reports.
    pub const fn code(self) -> &'static str {
        match self {
            LeftOut::NotInPlay => "not-in-play",
            LeftOut::NotRated => "not-rated",
            LeftOut::UnableToDetermine => "unable-to-determine",
            LeftOut::NotApplicable => "not-applicable",
            LeftOut::NoPoints => "no-points",
            LeftOut::NoScore => "no-score",
        }
    }
}

/// How a missing or not applicable part enters a score.
#[derive(Clone, Copy, PartialEq, Eq)]
enum FillIn {
    LeaveOut,
    Mean,
    Lowest,
    Highest,
    Block,
}

impl FillIn {
    fn for_missing(rule: MissingRule) -> FillIn {
        match rule {
            MissingRule::RequireAll => FillIn::Block,
            MissingRule::LeaveOut => FillIn::LeaveOut,
            MissingRule::Prorate => FillIn::Mean,
            MissingRule::Lowest => FillIn::Lowest,
        }
    }

    fn for_not_applicable(rule: NotApplicableRule) -> FillIn {
        match rule {
            NotApplicableRule::LeaveOut => FillIn::LeaveOut,
            NotApplicableRule::Prorate => FillIn::Mean,
            NotApplicableRule::NoScore => FillIn::Block,
            NotApplicableRule::Lowest => FillIn::Lowest,
            NotApplicableRule::Highest => FillIn::Highest,
        }
    }
}
