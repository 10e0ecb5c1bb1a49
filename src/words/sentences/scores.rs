//! What is said of scores, criteria and rules, of what is missing and what it would take.
//!
//! In: facts and values written out. Out: sentences.

use crate::number::Rounding;
use crate::rubric::{Method, MissingRule, NotApplicableRule};
use crate::score::{LeftOut, NoPoints, NoScore, Standing};
use crate::words::sentences::facts::{Fidelity, Joined, Lack, Tally};
use crate::words::sentences::{ReportWords, start};

impl ReportWords {
    /// How the non-negotiables stand, or the parts of a rule.
    pub fn non_negotiables(self, tally: Tally) -> String {
        let Tally { met, not_met, cannot_confirm: open } = tally;
        let total = met + not_met + open;
        let words = |number| self.in_words(number);
        let them = self.so_many_non_negotiables(total, &words(total));
        match (not_met, open) {
            (0, 0) => self.all_met(total, &them),
            (_, 0) if not_met == total => self.none_met(total, &them),
            (0, _) if open == total => self.none_confirmed(total, &them),
            (_, 0) => start(self.some_not_met(not_met, &words(not_met), &them)),
            (0, _) => start(self.some_open(&words(open), &them, met, &words(met))),
            _ => start(self.some_not_met_some_open(not_met, &words(not_met), &them, &words(open))),
        }
    }

    /// The heading of the non-negotiables that are met.
    pub fn met_ones(self, number: usize) -> String {
        self.those_met(number, &self.in_words(number))
    }

    /// The score that stands for the whole.
    pub fn fidelity(self, fidelity: Fidelity) -> String {
        let Fidelity { title, value, out_of, band, lower } = fidelity;
        let value = if out_of.is_empty() { value.to_owned() } else { self.out_of(value, out_of) };
        let text = match (band, lower) {
            ("", false) => self.whole_score(title, &value),
            ("", true) => self.whole_score_lower(title, &value),
            (band, false) => self.whole_score_band(title, &value, band),
            (band, true) => self.whole_score_band_lower(title, &value, band),
        };
        self.sentence(&text, "")
    }

    /// Why there is no score, and whether it may still come.
    pub fn no_fidelity(self, title: &str, why: &str, may_come: bool) -> String {
        let text = if may_come { self.no_whole_score_yet(title, why) } else { self.no_whole_score(title, why) };
        self.sentence(&text, "")
    }

    /// Something at the best value there is, on no scale of levels; risen from another, or empty.
    pub fn best_value(self, value: &str, rose_from: &str) -> String {
        if rose_from.is_empty() { self.best_at(value) } else { self.best_from(value, rose_from) }
    }

    /// How many of what scores should reach they do.
    pub fn criteria(self, tally: Tally) -> String {
        let Tally { met, not_met, cannot_confirm: open } = tally;
        let words = |number: usize| if number == 0 { self.none().to_owned() } else { self.in_words(number) };
        let all = met + not_met + open;
        let (count, all_count) = (words(met), words(all));
        start(match (not_met, open) {
            (_, 0) if met == 0 => self.criteria_none_met(all, &all_count),
            (0, 0) => self.criteria_met(met, &count, all, &all_count),
            (_, 0) => self.criteria_not_met(met, &count, all, &all_count, not_met, &words(not_met)),
            (0, _) => self.criteria_open(met, &count, all, &all_count, open, &words(open)),
            _ => self.criteria_not_met_open(met, &count, all, &all_count, not_met, &words(not_met), open, &words(open)),
        })
    }

    /// Whether something that has no value yet is decided already.
    pub fn already(self, standing: Standing) -> String {
        match standing {
            Standing::CannotConfirm => self.still_undecided().to_owned(),
            decided => self.already_decided(self.standing(decided)),
        }
    }

    /// How many elements have an answer, and how many besides have ratings, but fewer than are asked for.
    pub fn progress(self, answered: usize, begun: usize, total: usize) -> String {
        match answered {
            0 if begun == total && total > 0 => self.all_begun(total),
            _ if begun > 0 => self.some_begun(answered, begun, total),
            _ if answered == total => self.answered_all(total),
            0 => self.answered_none(total),
            _ => self.answered_some(answered, total),
        }
    }

    /// Why there is no score.
    pub fn no_score(self, why: NoScore) -> &'static str {
        match why {
            NoScore::Incomplete => self.no_score_incomplete(),
            NoScore::TooFewAnswered => self.no_score_too_few_answered(),
            NoScore::TooManyMissing => self.no_score_too_many_missing(),
            NoScore::NothingApplies => self.no_score_nothing_applies(),
            NoScore::NotApplicable => self.no_score_not_applicable(),
            NoScore::NothingBelowTheLine => self.no_score_nothing_below_the_line(),
            NoScore::Tied => self.no_score_tied(),
            NoScore::BetweenBands => self.no_score_between_bands(),
            NoScore::WithoutEnd => self.no_score_without_end(),
            NoScore::SeveralBands => self.no_score_several_bands(),
            NoScore::NotInPlay => self.no_score_not_in_play(),
            NoScore::QuickCheck => self.no_score_quick_check(),
            NoScore::TooLarge => self.no_score_too_large(),
        }
    }

    /// Why a score is incomplete, where it is not that its rule asks for answers that are missing.
    pub fn incomplete(self, lack: Lack) -> &'static str {
        match lack {
            Lack::SomePoints => self.lack_some_points(),
            Lack::EveryAnswer => self.lack_every_answer(),
            Lack::AllPoints => self.lack_all_points(),
            Lack::OneSide => self.lack_one_side(),
        }
    }

    /// Why an answer has no points.
    pub fn no_points(self, why: NoPoints) -> &'static str {
        match why {
            NoPoints::BetweenBands => self.no_points_between_bands(),
            NoPoints::SeveralBands => self.no_points_several_bands(),
            NoPoints::NothingBelowTheLine => self.no_points_nothing_below_the_line(),
            NoPoints::OutOfRange => self.no_points_out_of_range(),
            NoPoints::TooFewRatings => self.no_points_too_few_ratings(),
            NoPoints::Tied => self.no_points_tied(),
            NoPoints::TooLarge => self.no_points_too_large(),
        }
    }

    /// Why something is not in a score.
    pub fn left_out(self, why: LeftOut) -> &'static str {
        match why {
            LeftOut::NotInPlay => self.left_out_not_in_play(),
            LeftOut::NotRated => self.left_out_not_rated(),
            LeftOut::UnableToDetermine => self.left_out_unable_to_determine(),
            LeftOut::NotApplicable => self.left_out_not_applicable(),
            LeftOut::NoPoints => self.left_out_no_points(),
            LeftOut::NoScore => self.left_out_no_score(),
        }
    }

    /// How rules are joined.
    pub fn joined(self, joined: Joined) -> String {
        match joined {
            Joined::All(of) => self.all_must(of),
            Joined::Any(of) => self.any_must(of),
            Joined::Count(bounds, of) => self.so_many_must(&self.bounds(bounds), of),
            Joined::Percent(bounds, of) => self.percent_must(&self.bounds(bounds), of),
        }
    }

    /// How many of several conditions are met.
    pub fn holding(self, tally: Tally) -> String {
        let all = tally.met + tally.not_met + tally.cannot_confirm;
        match tally.cannot_confirm {
            0 => self.conditions_met(tally.met, all),
            open => self.conditions_open(tally.met, all, open),
        }
    }

    /// Whether it is, and how often it has been in a row: at least, and at most while something is open.
    pub fn met_in_a_row(self, standing: Standing, (run, most): (usize, usize), times: usize) -> String {
        match standing {
            // Longer than it must be is no fault: "5 of 3" would read as one.
            Standing::Met if run > times => self.run_met_longer(run),
            Standing::Met => self.run_met(run, times),
            Standing::NotMet if most > run => self.run_not_met_at_most(most, times),
            Standing::NotMet => self.run_not_met(run, times),
            Standing::CannotConfirm => self.run_open(times),
        }
    }

    /// What an element would take: levels, from, to, and what is seen there.
    pub fn one_way(self, levels: usize, from: &str, to: &str, text: &str) -> String {
        start(self.sentence_seeing(&self.one_way_up(&self.so_many_levels(levels), from, to), text))
    }

    /// What a score would take to reach a band: so many changes, for example these.
    pub fn way(self, band: &str, changes: usize, steps: &str) -> String {
        self.band_away(band, &self.so_many_levels(changes), steps)
    }

    /// The name of a list of so many without an answer.
    pub fn those_without_answer(self, number: usize, begun: bool) -> String {
        if begun { self.those_begun(number) } else { self.those_unanswered(number) }
    }

    /// "28 answers", with what the whole comes to: "28 answers, Fidelity 3.6".
    pub fn answers_of(self, number: usize, score: Option<(&str, &str)>) -> String {
        let answers = self.answers(number);
        match score {
            Some((title, shown)) => self.answers_with_score(&answers, title, shown),
            None => answers,
        }
    }

    /// Which of what a score counts has no answer: how many of how many, the first of them by name, and how many more there are.
    pub fn missing_from(self, missing: usize, all: usize, named: &[String], more: usize) -> String {
        let listed = self.listed(named, more);
        if missing == all { self.missing_all(all, &listed) } else { self.missing_some(missing, all, &listed) }
    }

    /// Elements without an answer, by name, and how many more there are.
    pub fn without_answer(self, named: &[String], more: usize, begun: bool) -> String {
        let listed = self.listed(named, more);
        if begun { self.without_a_whole_answer(&listed) } else { self.without_an_answer(&listed) }
    }

    /// How a score is worked out.
    pub fn method(self, method: Method) -> &'static str {
        match method {
            Method::Sum => self.method_sum(),
            Method::Mean => self.method_mean(),
            Method::PercentOfMax => self.method_percent_of_max(),
            Method::PercentOfRange => self.method_percent_of_range(),
            Method::MeanOfDomains => self.method_mean_of_domains(),
            Method::Min => self.method_min(),
            Method::Max => self.method_max(),
            Method::CountMet => self.method_count_met(),
            Method::PercentMet => self.method_percent_met(),
            Method::Mode => self.method_mode(),
            Method::Median => self.method_median(),
            Method::Ratio => self.method_ratio(),
        }
    }

    /// What happens to what has no answer: the rule, then the fewest, the smallest percentage, the most missing.
    pub fn missing(self, rule: MissingRule, at_least: Option<usize>, percent: Option<&str>, most: Option<usize>) -> String {
        let rule = match rule {
            MissingRule::RequireAll => self.missing_require_all(),
            MissingRule::LeaveOut => self.missing_leave_out(),
            MissingRule::Prorate => self.missing_prorate(),
            MissingRule::Lowest => self.missing_lowest(),
        };
        let conditions = [
            at_least.map(|least| self.least_answered(least)),
            percent.map(|percent| self.least_percent(percent)),
            most.map(|most| self.most_missing(most)),
        ];
        let conditions: Vec<String> = conditions.into_iter().flatten().collect();
        self.sentence(rule, &conditions.join("; "))
    }

    /// What happens to what is not applicable.
    pub fn not_applicable(self, rule: NotApplicableRule) -> &'static str {
        match rule {
            NotApplicableRule::LeaveOut => self.not_applicable_leave_out(),
            NotApplicableRule::Prorate => self.not_applicable_prorate(),
            NotApplicableRule::NoScore => self.not_applicable_no_score(),
            NotApplicableRule::Lowest => self.not_applicable_lowest(),
            NotApplicableRule::Highest => self.not_applicable_highest(),
        }
    }

    /// Decimals and rounding of what is shown.
    pub fn rounding(self, decimals: usize, rounding: Rounding) -> String {
        let to = self.decimals(decimals, &self.in_words(decimals));
        match rounding {
            Rounding::HalfUp => self.rounding_half_up(&to),
            Rounding::HalfEven => self.rounding_half_even(&to),
            Rounding::Floor => self.rounding_floor(&to),
            Rounding::Ceil => self.rounding_ceil(&to),
        }
    }

    /// A picture of a score on a line, in a sentence.
    #[allow(clippy::too_many_arguments)]
    pub fn strip(self, title: &str, value: &str, from: &str, to: &str, band: &str, before: &str, target: &str) -> String {
        type Tell = fn(ReportWords, &str) -> String;
        let parts: [(&str, Tell); 3] = [(band, Self::strip_band), (before, Self::strip_before), (target, Self::strip_target)];
        let told = parts.into_iter().filter(|(value, _)| !value.is_empty()).map(|(value, tell)| tell(self, value));
        let all: Vec<String> = std::iter::once(self.strip_head(title, value, from, to)).chain(told).collect();
        all.join("; ")
    }

    /// A suggestion, for the largest gap to the target, which may be that of a stage.
    pub fn priority_gap(self, value: &str, target: &str, of_stage: bool) -> String {
        if of_stage { self.gap_to_aim(value, target) } else { self.gap_to_target(value, target) }
    }

    /// A strength, with what is seen (empty if there are no words for it).
    pub fn strength(self, rose_from: &str, text: &str) -> String {
        let best = if rose_from.is_empty() { self.strength_best().to_owned() } else { self.strength_risen(rose_from) };
        self.sentence_seeing(&best, text)
    }
}
