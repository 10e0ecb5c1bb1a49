//! What is said of several raters: how they came to one answer, and how far they agree.
//!
//! In: roles and numbers. Out: sentences.

use crate::rubric::TeamAnswer;
use crate::words::sentences::ReportWords;
use crate::words::sentences::facts::{Coefficient, NoKappa};

impl ReportWords {
    /// Several raters as one who rated: "Team lead and Peer, together".
    pub fn together(self, raters: &[String]) -> String {
        self.raters_together(&self.list_of_raters(raters))
    }

    /// Whose consensus it is.
    pub fn consensus(self, raters: &[String], all_agreed: bool, rule: TeamAnswer) -> String {
        let number = self.so_many_raters(raters.len(), &self.in_words(raters.len()));
        let raters = self.list_of_raters(raters);
        match (rule == TeamAnswer::Majority, all_agreed) {
            (true, true) => self.majority_whole(&number, &raters),
            (true, false) => self.majority_partly(&number, &raters),
            (false, true) => self.consensus_whole(&number, &raters),
            (false, false) => self.consensus_partly(&number, &raters),
        }
    }

    /// On how many of so many elements raters had differed, and on how many of these they have agreed, or have an answer by majority.
    pub fn differed(self, differences: usize, compared: usize, agreed: usize, rule: TeamAnswer) -> String {
        let on = &self.on_so_many(differences, &self.in_words(differences), compared, &self.in_words(compared));
        let count = &self.in_words(agreed);
        let majority = rule == TeamAnswer::Majority;
        match (differences, agreed) {
            (0, _) => self.never_differed(compared),
            (1, 1) if majority => self.settled_one(on),
            (all, agreed) if majority && all == agreed => self.settled_all(on),
            (1, _) if majority => self.unsettled_one(on),
            (_, 0) if majority => self.unsettled_all(on),
            (_, agreed) if majority => self.settled_some(on, agreed, count),
            (1, 1) => self.agreed_one(on),
            (all, agreed) if all == agreed => self.agreed_all(on),
            (_, 0) => self.agreed_none(on),
            _ => self.agreed_some(on, count),
        }
    }

    /// How far raters are apart: "two levels apart".
    pub fn apart(self, levels: Option<usize>) -> String {
        levels.map_or_else(|| self.different_answers().to_owned(), |levels| self.levels_apart(&self.so_many_levels(levels)))
    }

    /// How many of the elements both rated have the same answer; no percentage where there are none.
    pub fn same_answers(self, same: usize, pairs: usize, percent: Option<&str>) -> String {
        match percent {
            None => self.none_alike().to_owned(),
            Some(percent) => self.same_points(pairs, &self.so_many_elements(pairs), same, percent),
        }
    }

    /// A kappa with what it means, or why there is none.
    pub fn kappa(self, which: Coefficient, value: Result<&str, NoKappa>) -> String {
        match (which, value) {
            (Coefficient::Cohen, Ok(value)) => self.kappa_cohen(value),
            (Coefficient::Weighted, Ok(value)) => self.kappa_weighted(value),
            (_, Err(NoKappa::NotDefined)) => self.kappa_not_defined().to_owned(),
            (_, Err(NoKappa::TooFewPairs(fewest))) => self.kappa_too_few(fewest),
            (Coefficient::Cohen, Err(NoKappa::NoCommonScale)) => self.kappa_no_scale().to_owned(),
            (Coefficient::Weighted, Err(NoKappa::NoCommonScale)) => self.kappa_short_scale().to_owned(),
        }
    }
}
