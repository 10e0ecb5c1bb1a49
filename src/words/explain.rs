//! The sentences that read a rubric back to its owner: facts in, a whole sentence out.
//!
//! Each language implements [`Reading`]. What a report says too is said by [`crate::words::sentences::Sentences`] there and here, so that an
//! owner reads the words that teams will read. Values arrive written out already, names in quotation marks.

use crate::number::Rounding;
use crate::words::sentences::Joined;
use crate::words::{Language, part_of};

impl Language {
    /// The sentences that read a rubric back in this language.
    pub fn reading(self) -> &'static dyn Reading {
        part_of!(self, explain::READING)
    }
}

/// Sentences that take no facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fixed {
    /// The heading of what is assessed.
    Whole,
    /// The heading of what is compared over time.
    OverTime,
    /// How non-negotiables are judged.
    EachAlone,
    /// What rules come to while something is open.
    WhileOpen,
    /// A gate whose outcomes all have rules may have none.
    NoOutcome,
    /// No outcome of a gate counts as met.
    NeverMet,
    /// Where "does not apply" may be answered.
    MayNotApply,
    /// It may be answered here, against the usual.
    MayNotApplyHere,
    /// It may not be answered here, against the usual.
    AlwaysApplies,
    /// The file names no scores, and is given the usual ones.
    UsualScores,
    /// The non-negotiables, as what is left out.
    TheNonNegotiables,
    /// A score counts everything that is scored.
    AllScored,
    /// What counts as met is said by each part itself.
    MetByOwnRule,
    /// Fewer points are better.
    FewerBetter,
    /// A lower score is better.
    LowerBetter,
    /// A thing that should not happen.
    ShouldNotHappen,
    /// Fewest points of several that are equally frequent.
    TiesLowest,
    /// Most points of several that are equally frequent.
    TiesHighest,
    /// No score where several are equally frequent.
    TiesNone,
    /// No points where several are equally frequent.
    TiesNoPoints,
    MajorityOfTeam,
    /// The number entered is what counts.
    CountsAsEntered,
    /// Its share in a hundred.
    AsPercentage,
    /// One divided by the other.
    AsQuotient,
    /// How many parts are in place is what counts.
    PartsCounted,
    /// Their percentage is what counts.
    PartsAsPercentage,
    /// Of several bands that fit, the best.
    BestBand,
    /// Of several bands that fit, the first written.
    FirstBand,
    /// Whole numbers only.
    WholeOnly,
    /// Elements fall by the usual number of levels.
    SlipsUsually,
    /// Editions with the same first number are compared.
    SameFirstNumber,
    /// An edition whose name does not begin with a number.
    NoFirstNumber,
}

/// What a rule compares together.
#[derive(Clone, Copy, Debug)]
pub enum Several<'n> {
    /// So many elements, all those of an area.
    OfArea(usize, &'n str),
    /// These, by name.
    Named(usize, &'n str),
}

/// Reads a rubric back in one language.
pub trait Reading: Sync {
    /// Sentences that take no facts.
    fn fixed(&self, fixed: Fixed) -> &'static str;
    /// "a, b and c".
    fn and(&self, names: &[String]) -> String;
    /// "a, b or c".
    fn or(&self, names: &[String]) -> String;
    /// The name of a rubric with its edition.
    fn edition(&self, title: &str, edition: &str) -> String;
    /// What is rated: so many elements in so many areas (0 for none), so many non-negotiables.
    fn rated(&self, elements: usize, areas: usize, non_negotiables: usize) -> String;
    /// The score that stands for the whole.
    fn stands_for_the_whole(&self, title: &str) -> String;
    /// Forms of which a team runs one.
    fn forms(&self, names: &str) -> String;
    /// Parts of which a team runs any.
    fn parts(&self, names: &str) -> String;
    /// Stages, the first one first.
    fn stages(&self, names: &str) -> String;
    /// A part that only teams have which run one of these.
    fn only_for(&self, names: &str) -> String;

    /// A gate without grades: "“Accredited” is met if ...".
    fn met_if(&self, title: &str, condition: &str) -> String;
    /// The best outcome of a gate: "“Licence” comes to “Full” if ...".
    fn comes_to(&self, title: &str, outcome: &str, condition: &str) -> String;
    /// A further outcome: "Otherwise it comes to “Conditional” if ...".
    fn otherwise_if(&self, outcome: &str, condition: &str) -> String;
    /// The last outcome: "Otherwise it comes to “Denied”.".
    fn otherwise(&self, outcome: &str) -> String;
    /// The outcomes with which a gate counts as met.
    fn met_with(&self, outcomes: &str) -> String;
    /// A condition: something is somewhere.
    fn is(&self, title: &str, goal: &str) -> String;
    /// A condition: another rule is met.
    fn is_met(&self, title: &str) -> String;
    /// A condition: every non-negotiable is met, or so many of them.
    fn non_negotiables_met(&self, joined: Joined) -> String;
    /// A condition: several things are in the same place: "each of the 12 elements of “Delivery” is at least 2".
    fn are(&self, joined: Joined, several: Several, goal: &str) -> String;
    /// A condition: so many of these, each a condition, hold.
    fn hold(&self, joined: Joined, conditions: &[String]) -> String;

    /// What a score counts, written out.
    fn counts(&self, what: &str) -> String;
    /// All elements of an area.
    fn elements_of(&self, number: usize, area: &str) -> String;
    /// Everything that is scored but these.
    fn all_but(&self, names: &str) -> String;
    /// A score that is counted.
    fn the_score(&self, title: &str) -> String;
    /// What is divided by what.
    fn divides(&self, above: &str, below: &str) -> String;
    /// What counts otherwise than once: "“A” counts 2".
    fn weighs(&self, title: &str, weight: &str) -> String;
    /// The weights, and whether everything else counts 1.
    fn weights(&self, each: &str, others: bool) -> String;
    /// What counts as met.
    fn met_when(&self, bounds: &str) -> String;
    /// What is done to the result.
    fn moved(&self, times: Option<&str>, plus: Option<&str>) -> String;
    /// The result itself is rounded before it is judged.
    fn rounded(&self, decimals: usize, rounding: Rounding) -> String;
    /// The lowest and the highest that it can come to.
    fn range(&self, lowest: &str, highest: &str) -> String;
    /// A band and where it lies.
    fn band(&self, label: &str, range: &str) -> String;
    /// The bands, the lowest first.
    fn bands(&self, each: &str) -> String;
    /// What a score needs.
    fn criterion(&self, needs: &str) -> String;
    /// A threshold by name.
    fn threshold(&self, label: &str, needs: &str) -> String;
    /// What to aim at, with the stage in it where there is one.
    fn aim(&self, target: &str) -> String;
    /// An aim that holds in these stages.
    fn in_stages(&self, goal: &str, stages: &[String]) -> String;
    /// What tells a reliable change from chance.
    fn reliable(&self, sd: &str, reliability: &str) -> String;
    /// A sentence that holds for every score.
    fn every_score(&self, sentence: &str) -> String;

    /// So many levels to choose one from.
    fn levels(&self, number: usize, each: &str) -> String;
    /// That the number below the line is entered once for this ratio and others.
    fn shared_number(&self, others: &str) -> String;
    /// So many levels without names, by their points.
    fn plain_levels(&self, points: &str) -> String;
    /// What a level counts: "“Fully” counts 4".
    fn gives(&self, what: &str, points: &str) -> String;
    /// The points of a range of values: "4 for at least 64% and below 90%".
    fn points_for(&self, points: &str, range: &str) -> String;
    /// A number that is entered: its unit (may be empty) and bounds.
    fn number(&self, unit: &str, bounds: &str) -> String;
    /// Two numbers that are entered.
    fn two_numbers(&self, count: &str, out_of: &str) -> String;
    /// How the second number is estimated.
    fn estimate(&self, population: &str, rate: &str) -> String;
    /// So many parts, each in place or not.
    fn checklist(&self, parts: usize) -> String;
    /// Parts without which the worst points count.
    fn required(&self, parts: &str, points: &str) -> String;
    /// What values score, listed.
    fn scores(&self, each: &str) -> String;
    /// A value that is rounded to a whole number before its points are looked up.
    fn rounded_first(&self, rounding: Rounding) -> String;
    /// Parts that a band asks for besides.
    fn with(&self, range: &str, parts: &str) -> String;
    /// Rated several times.
    fn repeated(&self, each: &str) -> String;
    /// When it counts as met in rules and counts.
    fn met_from(&self, goal: &str) -> String;
    /// How much it counts in scores.
    fn weight(&self, weight: &str) -> String;
    /// What "does not apply" counts.
    fn not_applicable_counts(&self, points: &str) -> String;
    /// What "does not fit our service" counts.
    fn does_not_fit_counts(&self, points: &str) -> String;
    /// When evidence is stale.
    fn stale(&self, months: usize) -> String;

    /// When the next assessment is due.
    fn due(&self, months: usize, stage: Option<&str>) -> String;
    /// By how many levels an element falls to slip.
    fn slips(&self, levels: usize) -> String;
    /// By what part of its range a score falls to slip.
    fn score_slips(&self, percent: &str) -> String;
    /// Earlier editions that are compared as they are.
    fn compared(&self, editions: &str) -> String;
    /// Of what local rules may ask less.
    fn may_be_lowered(&self, titles: &str) -> String;
    /// How an earlier score is turned into one of this edition.
    fn crosswalk(&self, edition: &str, title: &str, moved: &str) -> String;
    /// An earlier id and what it is called now.
    fn replaced(&self, old: &str, new: &str) -> String;
}
