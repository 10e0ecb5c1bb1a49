//! The sentences that read a rubric back, in English.

use crate::number::Rounding;
use crate::words::explain::{Fixed, Reading, Several};
use crate::words::sentences::{Bounds, Joined};

/// Reads a rubric back.
pub struct Read;

/// The one of its kind.
pub const READING: Read = Read;

fn plural(number: usize, one: &str, other: &str) -> String {
    format!("{number} {}", if number == 1 { one } else { other })
}

fn list(names: &[String], last: &str) -> String {
    match names {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., end] => format!("{} {last} {end}", first.join(", ")),
    }
}

fn bounds(bounds: Bounds) -> String {
    match bounds {
        Bounds::AtLeast(low) => format!("at least {low}"),
        Bounds::Above(low) => format!("more than {low}"),
        Bounds::AtMost(high) => format!("at most {high}"),
        Bounds::Below(high) => format!("fewer than {high}"),
        Bounds::Exactly(only) => format!("exactly {only}"),
        Bounds::FromTo(low, high) => format!("{low} to {high}"),
        Bounds::FromBelow(low, high) => format!("at least {low} and fewer than {high}"),
        Bounds::AboveTo(low, high) => format!("more than {low} and at most {high}"),
        Bounds::Between(low, high) => format!("more than {low} and fewer than {high}"),
        Bounds::Any => "any number".to_owned(),
    }
}

fn rounding(rounding: Rounding) -> &'static str {
    match rounding {
        Rounding::HalfUp => "rounded, halves up,",
        Rounding::HalfEven => "rounded, halves to the even neighbour,",
        Rounding::Floor => "rounded down",
        Rounding::Ceil => "rounded up",
    }
}

impl Reading for Read {
    fn fixed(&self, fixed: Fixed) -> &'static str {
        match fixed {
            Fixed::Whole => "What is assessed",
            Fixed::OverTime => "Over time",
            Fixed::EachAlone => {
                "Each of these is judged by itself, and no score makes up for it. Without an answer, or answered with “does not apply”, it \
                 cannot be confirmed."
            }
            Fixed::WhileOpen => {
                "While something a rule rests on has no answer, the rule cannot be confirmed, unless no answer could change it."
            }
            Fixed::NoOutcome => "If none of these holds, it has no outcome and is not met.",
            Fixed::NeverMet => "It counts as met with none of them.",
            Fixed::MayNotApply => {
                "“Does not apply” can be answered to any element that is not a non-negotiable, with a reason, unless it is said otherwise."
            }
            Fixed::MayNotApplyHere => "“Does not apply” can be answered.",
            Fixed::AlwaysApplies => "“Does not apply” cannot be answered.",
            Fixed::UsualScores => {
                "The file names no scores, so the usual ones are worked out: one for each area, and one for the whole. For none, write \
                 `\"scores\": []`."
            }
            Fixed::TheNonNegotiables => "the non-negotiables",
            Fixed::AllScored => "everything that is scored",
            Fixed::MetByOwnRule => "Each counts as met by its own rule.",
            Fixed::FewerBetter => "Fewer points are better.",
            Fixed::LowerBetter => "A lower score is better.",
            Fixed::ShouldNotHappen => "It should not happen, and is never set off against the rest.",
            Fixed::TiesLowest => "If several are equally frequent, the lowest counts.",
            Fixed::TiesHighest => "If several are equally frequent, the highest counts.",
            Fixed::TiesNone => "If several are equally frequent, there is no score.",
            Fixed::TiesNoPoints => "If several are equally frequent, none counts until one is agreed on.",
            Fixed::MajorityOfTeam => {
                "If several people rate, the answer that more than half of them gave counts; where there is none, they agree on one."
            }
            Fixed::CountsAsEntered => "That figure is what counts.",
            Fixed::AsPercentage => "The first is taken as a percentage of the second.",
            Fixed::AsQuotient => "The first is divided by the second.",
            Fixed::PartsCounted => "It is counted how many are in place.",
            Fixed::PartsAsPercentage => "It is worked out what percentage of those that apply is in place.",
            Fixed::BestBand => "Where several of these fit, the best counts.",
            Fixed::FirstBand => "Where several of these fit, the first counts.",
            Fixed::WholeOnly => "whole numbers only",
            Fixed::SlipsUsually => "An element slips if it gets worse by one level or more, with more than four levels by two or more.",
            Fixed::SameFirstNumber => {
                "Answers to editions whose name begins with the same number are compared as they are. No others are, unless that is said here."
            }
            Fixed::NoFirstNumber => {
                "The name of this edition does not begin with a number: answers to it are compared with each other, and with no others unless that \
                 is said here."
            }
        }
    }

    fn and(&self, names: &[String]) -> String {
        list(names, "and")
    }

    fn or(&self, names: &[String]) -> String {
        list(names, "or")
    }

    fn edition(&self, title: &str, edition: &str) -> String {
        format!("{title}, edition {edition}")
    }

    fn rated(&self, elements: usize, areas: usize, non_negotiables: usize) -> String {
        let areas = match areas {
            0 => String::new(),
            areas => format!(" in {}", plural(areas, "area", "areas")),
        };
        let them = if elements == 1 { "It is " } else { "Of these, " };
        let musts = match (non_negotiables, elements) {
            (0, 1) => "It is no non-negotiable".to_owned(),
            (0, _) => "None of them is a non-negotiable".to_owned(),
            (_, 1) => format!("{them}a non-negotiable"),
            (1, _) => format!("{them}1 is a non-negotiable"),
            (all, elements) if all == elements => "All of them are non-negotiables".to_owned(),
            (some, _) => format!("{them}{some} are non-negotiables"),
        };
        format!("A team rates {}{areas}. {musts}.", plural(elements, "element", "elements"))
    }

    fn stands_for_the_whole(&self, title: &str) -> String {
        format!("The score that stands for the whole is {title}.")
    }

    fn forms(&self, names: &str) -> String {
        format!("A team runs exactly one of these forms: {names}.")
    }

    fn parts(&self, names: &str) -> String {
        format!("A team runs any number of these parts: {names}.")
    }

    fn stages(&self, names: &str) -> String {
        format!("A team is in one of these stages, the first one first: {names}.")
    }

    fn only_for(&self, names: &str) -> String {
        format!("Only for teams that run {names}.")
    }

    fn met_if(&self, title: &str, condition: &str) -> String {
        format!("{title} is met if {condition}.")
    }

    fn comes_to(&self, title: &str, outcome: &str, condition: &str) -> String {
        format!("{title} comes to {outcome} if {condition}.")
    }

    fn otherwise_if(&self, outcome: &str, condition: &str) -> String {
        format!("Otherwise it comes to {outcome} if {condition}.")
    }

    fn otherwise(&self, outcome: &str) -> String {
        format!("Otherwise it comes to {outcome}.")
    }

    fn met_with(&self, outcomes: &str) -> String {
        format!("It counts as met with {outcomes}, and with nothing else.")
    }

    fn is(&self, title: &str, goal: &str) -> String {
        format!("{title} is {goal}")
    }

    fn is_met(&self, title: &str) -> String {
        format!("{title} is met")
    }

    fn non_negotiables_met(&self, joined: Joined) -> String {
        match joined {
            Joined::All(1) | Joined::Any(1) => "the one non-negotiable is met".to_owned(),
            Joined::All(2) => "both non-negotiables are met".to_owned(),
            Joined::All(of) => format!("all {of} non-negotiables are met"),
            Joined::Any(of) => format!("at least one of the {of} non-negotiables is met"),
            Joined::Count(least, of) => format!("of the {of} non-negotiables, {} are met", bounds(least)),
            Joined::Percent(least, of) => format!("of the {of} non-negotiables, {} in 100 are met", bounds(least)),
        }
    }

    fn are(&self, joined: Joined, several: Several, goal: &str) -> String {
        let (what, named) = match several {
            Several::OfArea(number, area) => (format!("the {} of {area}", plural(number, "element", "elements")), String::new()),
            Several::Named(number, names) => (format!("these {number}"), format!(": {names}")),
        };
        match joined {
            Joined::All(_) => format!("each of {what} is {goal}{named}"),
            Joined::Any(_) => format!("at least one of {what} is {goal}{named}"),
            Joined::Count(least, _) => format!("of {what}, {} are {goal}{named}", bounds(least)),
            Joined::Percent(least, _) => format!("of {what}, {} in 100 are {goal}{named}", bounds(least)),
        }
    }

    fn hold(&self, joined: Joined, conditions: &[String]) -> String {
        let head = match joined {
            Joined::All(1) | Joined::Any(1) => return conditions.join("; "),
            Joined::All(2) => "both of these hold".to_owned(),
            Joined::All(of) => format!("all {of} of these hold"),
            Joined::Any(of) => format!("at least one of these {of} holds"),
            Joined::Count(least, of) => format!("of these {of}, {} hold", bounds(least)),
            Joined::Percent(least, of) => format!("of these {of}, {} in 100 hold", bounds(least)),
        };
        format!("{head}: {}", conditions.join("; "))
    }

    fn counts(&self, what: &str) -> String {
        format!("It counts {what}.")
    }

    fn elements_of(&self, number: usize, area: &str) -> String {
        match number {
            1 => format!("the one element of {area}"),
            number => format!("the {number} elements of {area}"),
        }
    }

    fn all_but(&self, names: &str) -> String {
        format!("everything that is scored but {names}")
    }

    fn the_score(&self, title: &str) -> String {
        format!("the score {title}")
    }

    fn divides(&self, above: &str, below: &str) -> String {
        format!("It divides {above} by {below}.")
    }

    fn weighs(&self, title: &str, weight: &str) -> String {
        format!("{title} counts {weight} times")
    }

    fn weights(&self, each: &str, others: bool) -> String {
        format!("Of these, {each}{}.", if others { "; everything else counts once" } else { "" })
    }

    fn met_when(&self, bounds: &str) -> String {
        format!("What has {bounds} points counts as met.")
    }

    fn moved(&self, times: Option<&str>, plus: Option<&str>) -> String {
        let plus = plus.map(|plus| match plus.strip_prefix('-') {
            Some(less) => format!("{less} is taken away"),
            None => format!("{plus} is added"),
        });
        match (times, plus) {
            (Some(times), Some(plus)) => format!("it is multiplied by {times}, then {plus}"),
            (Some(times), None) => format!("it is multiplied by {times}"),
            (None, Some(plus)) => plus,
            (None, None) => "it is taken as it is".to_owned(),
        }
    }

    fn rounded(&self, decimals: usize, how: Rounding) -> String {
        let to = match decimals {
            0 => "to a whole number".to_owned(),
            more => format!("to {}", plural(more, "decimal", "decimals")),
        };
        format!("The result itself is {} {to} before it is judged.", rounding(how))
    }

    fn range(&self, lowest: &str, highest: &str) -> String {
        format!("It can come to anything from {lowest} to {highest}.")
    }

    fn band(&self, label: &str, range: &str) -> String {
        format!("{label} is {range}")
    }

    fn bands(&self, each: &str) -> String {
        format!("Its bands: {each}.")
    }

    fn criterion(&self, needs: &str) -> String {
        format!("It {needs}.")
    }

    fn threshold(&self, label: &str, needs: &str) -> String {
        format!("{label} {needs}.")
    }

    fn aim(&self, target: &str) -> String {
        format!("The aim is {target}.")
    }

    fn in_stages(&self, goal: &str, stages: &[String]) -> String {
        format!("{goal} in the {} {}", if stages.len() == 1 { "stage" } else { "stages" }, self.and(stages))
    }

    fn reliable(&self, sd: &str, reliability: &str) -> String {
        format!("A change is told from chance by the standard deviation {sd} and the reliability {reliability}.")
    }

    fn every_score(&self, sentence: &str) -> String {
        format!("For every score: {sentence}")
    }

    fn levels(&self, number: usize, each: &str) -> String {
        format!("One of {number} levels is chosen: {each}.")
    }

    fn shared_number(&self, others: &str) -> String {
        format!("The second number is entered once, for {others} too.")
    }

    fn plain_levels(&self, points: &str) -> String {
        format!("One level is chosen, which counts {points}.")
    }

    fn gives(&self, what: &str, points: &str) -> String {
        format!("{what} counts {points}")
    }

    fn points_for(&self, points: &str, range: &str) -> String {
        format!("{points} for {range}")
    }

    fn number(&self, unit: &str, bounds: &str) -> String {
        let unit = if unit.is_empty() { String::new() } else { format!(" of {unit}") };
        format!("A number{unit} is entered ({bounds}).")
    }

    fn two_numbers(&self, count: &str, out_of: &str) -> String {
        format!("Two numbers are entered: {count}, and {out_of}.")
    }

    fn estimate(&self, population: &str, rate: &str) -> String {
        format!("Where the second is not known, it is estimated as {rate} times this number: {population}.")
    }

    fn checklist(&self, parts: usize) -> String {
        match parts {
            1 => "One part is in place or not.".to_owned(),
            parts => format!("Each of {parts} parts is in place or not."),
        }
    }

    fn required(&self, parts: &str, points: &str) -> String {
        format!("Without {parts} it counts {points}, whatever else is in place.")
    }

    fn scores(&self, each: &str) -> String {
        format!("It counts {each}.")
    }

    fn rounded_first(&self, how: Rounding) -> String {
        format!("It is {} to a whole number first.", rounding(how))
    }

    fn with(&self, range: &str, parts: &str) -> String {
        format!("{range} with {parts} in place")
    }

    fn repeated(&self, each: &str) -> String {
        format!("It is rated several times, once for each {each}.")
    }

    fn met_from(&self, goal: &str) -> String {
        format!("In rules and counts it is met if it is {goal}.")
    }

    fn weight(&self, weight: &str) -> String {
        format!("It counts {weight} times in scores.")
    }

    fn not_applicable_counts(&self, points: &str) -> String {
        format!("“Does not apply” counts {points}.")
    }

    fn does_not_fit_counts(&self, points: &str) -> String {
        format!("“Does not fit our service” can be answered, and counts {points}.")
    }

    fn stale(&self, months: usize) -> String {
        format!("Evidence is stale after {}.", plural(months, "month", "months"))
    }

    fn due(&self, months: usize, stage: Option<&str>) -> String {
        let stage = stage.map(|stage| format!(" in the stage {stage}")).unwrap_or_default();
        format!("The next assessment is due after {}{stage}.", plural(months, "month", "months"))
    }

    fn slips(&self, levels: usize) -> String {
        format!("An element slips if it gets worse by {} or more.", plural(levels, "level", "levels"))
    }

    fn score_slips(&self, percent: &str) -> String {
        format!("A score, or an element without levels, slips if it gets worse by {percent} in 100 of its range or more.")
    }

    fn compared(&self, editions: &str) -> String {
        format!("Answers to these editions are compared as they are: {editions}.")
    }

    fn may_be_lowered(&self, titles: &str) -> String {
        format!("Local rules may ask less than this rubric does of {titles}; every report then says so before its verdict.")
    }

    fn crosswalk(&self, edition: &str, title: &str, moved: &str) -> String {
        format!("To compare {title} of edition {edition} with that of this edition, {moved}; elements are not compared.")
    }

    fn replaced(&self, old: &str, new: &str) -> String {
        format!("What was “{old}” in an earlier edition is now {new}.")
    }
}
