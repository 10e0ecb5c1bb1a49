//! The words that read a rubric back to its owner: facts in, a whole sentence out.
//!
//! Which sentence fits the facts is said here once for all languages; the sentences themselves are in `explain.ftl`. What a report says too is
//! said by [`ReportWords`](crate::words::sentences::ReportWords) there and here, so that an owner reads the words that teams will read. Values
//! arrive written out already, names in quotation marks.

use crate::number::Rounding;
use crate::words::sentences::{Bounds, Joined, begins_as, one_after_another};
use crate::words::{Category, Language, glue};

include!(concat!(env!("OUT_DIR"), "/explain.rs"));

impl Language {
    /// The sentences that read a rubric back in this language.
    pub fn reading(self) -> ExplainWords {
        ExplainWords(self)
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

impl ExplainWords {
    /// Sentences that take no facts.
    pub fn fixed(self, fixed: Fixed) -> &'static str {
        match fixed {
            Fixed::Whole => self.whole(),
            Fixed::OverTime => self.over_time(),
            Fixed::EachAlone => self.each_alone(),
            Fixed::WhileOpen => self.while_open(),
            Fixed::NoOutcome => self.no_outcome(),
            Fixed::NeverMet => self.never_met(),
            Fixed::MayNotApply => self.may_not_apply(),
            Fixed::MayNotApplyHere => self.may_not_apply_here(),
            Fixed::AlwaysApplies => self.always_applies(),
            Fixed::UsualScores => self.usual_scores(),
            Fixed::TheNonNegotiables => self.the_non_negotiables(),
            Fixed::AllScored => self.all_scored(),
            Fixed::MetByOwnRule => self.met_by_own_rule(),
            Fixed::FewerBetter => self.fewer_better(),
            Fixed::LowerBetter => self.lower_better(),
            Fixed::ShouldNotHappen => self.should_not_happen(),
            Fixed::TiesLowest => self.ties_lowest(),
            Fixed::TiesHighest => self.ties_highest(),
            Fixed::TiesNone => self.ties_none(),
            Fixed::TiesNoPoints => self.ties_no_points(),
            Fixed::MajorityOfTeam => self.majority_of_team(),
            Fixed::CountsAsEntered => self.counts_as_entered(),
            Fixed::AsPercentage => self.as_percentage(),
            Fixed::AsQuotient => self.as_quotient(),
            Fixed::PartsCounted => self.parts_counted(),
            Fixed::PartsAsPercentage => self.parts_as_percentage(),
            Fixed::BestBand => self.best_band(),
            Fixed::FirstBand => self.first_band(),
            Fixed::WholeOnly => self.whole_only(),
            Fixed::SlipsUsually => self.slips_usually(),
            Fixed::SameFirstNumber => self.same_first_number(),
            Fixed::NoFirstNumber => self.no_first_number(),
        }
    }

    /// "a, b and c".
    pub fn and(self, names: &[String]) -> String {
        one_after_another(names, |first, last| {
            if begins_as(last, self.and_beginnings()) { self.and_before_vowel(first, last) } else { self.and_last(first, last) }
        })
    }

    /// "a, b or c".
    pub fn or(self, names: &[String]) -> String {
        one_after_another(names, |first, last| self.or_last(first, last))
    }

    /// How many: "at least 3".
    fn bounds(self, bounds: Bounds) -> String {
        match bounds {
            Bounds::AtLeast(low) => self.bounds_at_least(low),
            Bounds::Above(low) => self.bounds_above(low),
            Bounds::AtMost(high) => self.bounds_at_most(high),
            Bounds::Below(high) => self.bounds_below(high),
            Bounds::Exactly(only) => self.bounds_exactly(only),
            Bounds::FromTo(low, high) => self.bounds_from_to(low, high),
            Bounds::FromBelow(low, high) => self.bounds_from_below(low, high),
            Bounds::AboveTo(low, high) => self.bounds_above_to(low, high),
            Bounds::Between(low, high) => self.bounds_between(low, high),
            Bounds::Any => self.bounds_any().to_owned(),
        }
    }

    /// What is rated: so many elements in so many areas (0 for none), so many non-negotiables.
    pub fn rated(self, elements: usize, areas: usize, non_negotiables: usize) -> String {
        let rates = if areas == 0 { self.rates(elements) } else { self.rates_in_areas(elements, areas) };
        let musts = match non_negotiables {
            0 => self.no_must(elements),
            all if all == elements => self.all_must(elements),
            some => self.some_must(some),
        };
        [&rates, " ", &musts].concat()
    }

    /// A condition: every non-negotiable is met, or so many of them.
    pub fn non_negotiables_met(self, joined: Joined) -> String {
        match joined {
            Joined::All(of) => self.musts_all(of),
            Joined::Any(of) => self.musts_any(of),
            Joined::Count(least, of) => self.musts_number(of, &self.bounds(least)),
            Joined::Percent(least, of) => self.musts_percent(of, &self.bounds(least)),
        }
    }

    /// A condition: several things are in the same place: "each of the 12 elements of “Delivery” is at least 2".
    pub fn are(self, joined: Joined, several: Several, goal: &str) -> String {
        match (several, joined) {
            (Several::OfArea(number, area), Joined::All(_)) => self.area_all(number, area, goal),
            (Several::OfArea(number, area), Joined::Any(_)) => self.area_any(number, area, goal),
            (Several::OfArea(number, area), Joined::Count(least, _)) => self.area_number(number, area, &self.bounds(least), goal),
            (Several::OfArea(number, area), Joined::Percent(least, _)) => self.area_percent(number, area, &self.bounds(least), goal),
            (Several::Named(number, names), Joined::All(_)) => self.these_all(number, names, goal),
            (Several::Named(number, names), Joined::Any(_)) => self.these_any(number, names, goal),
            (Several::Named(number, names), Joined::Count(least, _)) => self.these_number(number, names, &self.bounds(least), goal),
            (Several::Named(number, names), Joined::Percent(least, _)) => self.these_percent(number, names, &self.bounds(least), goal),
        }
    }

    /// A condition: so many of these, each a condition, hold.
    pub fn hold(self, joined: Joined, conditions: &[String]) -> String {
        let conditions = conditions.join("; ");
        match joined {
            Joined::All(1) | Joined::Any(1) => conditions,
            Joined::All(of) => self.hold_all(of, &conditions),
            Joined::Any(of) => self.hold_any(of, &conditions),
            Joined::Count(least, of) => self.hold_number(of, &self.bounds(least), &conditions),
            Joined::Percent(least, of) => self.hold_percent(of, &self.bounds(least), &conditions),
        }
    }

    /// The weights, and whether everything else counts 1.
    pub fn weights(self, each: &str, others: bool) -> String {
        if others { self.weights_some(each) } else { self.weights_all(each) }
    }

    /// What is done to the result.
    pub fn moved(self, times: Option<&str>, plus: Option<&str>) -> String {
        let then = plus.map(|plus| match plus.strip_prefix('-') {
            Some(less) => self.taken_away(less),
            None => self.added(plus),
        });
        match (times, then) {
            (Some(times), Some(then)) => self.multiplied_then(times, &then),
            (Some(times), None) => self.multiplied(times),
            (None, Some(then)) => then,
            (None, None) => self.as_it_is().to_owned(),
        }
    }

    /// The result itself is rounded before it is judged.
    pub fn rounded(self, decimals: usize, rounding: Rounding) -> String {
        let to = self.decimals(decimals);
        match rounding {
            Rounding::HalfUp => self.rounded_half_up(&to),
            Rounding::HalfEven => self.rounded_half_even(&to),
            Rounding::Floor => self.rounded_floor(&to),
            Rounding::Ceil => self.rounded_ceil(&to),
        }
    }

    /// An aim that holds in these stages.
    pub fn in_stages(self, goal: &str, stages: &[String]) -> String {
        self.in_these_stages(goal, stages.len(), &self.and(stages))
    }

    /// A number that is entered: its unit (may be empty) and bounds.
    pub fn number(self, unit: &str, bounds: &str) -> String {
        if unit.is_empty() { self.number_plain(bounds) } else { self.number_of(unit, bounds) }
    }

    /// A value that is rounded to a whole number before its points are looked up.
    pub fn rounded_first(self, rounding: Rounding) -> String {
        match rounding {
            Rounding::HalfUp => self.first_half_up(),
            Rounding::HalfEven => self.first_half_even(),
            Rounding::Floor => self.first_floor(),
            Rounding::Ceil => self.first_ceil(),
        }
        .to_owned()
    }

    /// When the next assessment is due.
    pub fn due(self, months: usize, stage: Option<&str>) -> String {
        match stage {
            Some(stage) => self.due_after_in_stage(months, stage),
            None => self.due_after(months),
        }
    }
}
