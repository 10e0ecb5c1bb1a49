//! What is said of earlier assessments: what moved, what is odd, what cannot be compared.
//!
//! In: facts and dates. Out: sentences.

use crate::drift::{Kind, NotComparable, Oddity};
use crate::words::sentences::ReportWords;
use crate::words::sentences::facts::{Moved, MovedPoints, Moves, Odd};
use crate::words::sentences::label::Label;

impl ReportWords {
    /// What moved since an earlier date.
    pub fn change(self, moves: Moves) -> String {
        let Moves { since, non_negotiables, editions, .. } = moves;
        if let Some((then, now)) = editions {
            return if non_negotiables { self.rubric_changed_all(since, then, now) } else { self.rubric_changed(since, then, now) };
        }
        let moved = self.elements_moved(moves);
        let told = self.clauses(moves);
        match (non_negotiables, told.is_empty()) {
            (false, _) => self.since_elements(since, &moved),
            (true, true) => self.since_no_drift(since, &moved),
            (true, false) => self.since_told(since, &self.list(&told), &moved),
        }
    }

    /// How many elements rose and fell.
    fn elements_moved(self, moves: Moves) -> String {
        let Moves { rose, fell, turned, .. } = moves;
        match (rose, fell, turned) {
            (0, 0, _) => self.none_moved().to_owned(),
            (rose, 0, false) => self.rose_only(&self.so_many_elements(rose)),
            (rose, 0, true) => self.better_only(&self.so_many_elements(rose)),
            (0, fell, false) => self.fell_only(&self.so_many_elements(fell)),
            (0, fell, true) => self.worse_only(&self.so_many_elements(fell)),
            (rose, fell, turned) => {
                // Figures for both where one of them is not written as a word.
                let (elements, fell) = match rose.max(fell) > 10 {
                    true => (self.elements_in_figures(rose), fell.to_string()),
                    false => (self.so_many_elements(rose), self.in_words(fell)),
                };
                if turned { self.better_and_worse(&elements, &fell) } else { self.rose_and_fell(&elements, &fell) }
            }
        }
    }

    /// What is to be told of the non-negotiables: the number with its noun the first time, the number alone afterwards.
    fn clauses(self, moves: Moves) -> Vec<String> {
        type Tell = fn(ReportWords, usize, &str) -> String;
        let Moves { drifted, unconfirmed, held, not_met_before, open_before, regained, turned, .. } = moves;
        let held_on: Tell = if turned { Self::worse_and_hold } else { Self::fell_and_hold };
        let clauses: [(usize, Tell); 6] = [
            (drifted, Self::have_drifted),
            (unconfirmed, |words, _, who| words.no_longer_confirmed(who)),
            (held, held_on),
            (not_met_before, Self::were_not_met),
            (open_before, Self::were_open),
            (regained, Self::met_again),
        ];
        let mut told: Vec<String> = Vec::new();
        for (number, tell) in clauses.into_iter().filter(|(number, _)| *number > 0) {
            let count = self.in_words(number);
            let who = if told.is_empty() { self.who(number, &count) } else { count };
            told.push(tell(self, number, &who));
        }
        told
    }

    /// A kind of finding in a few words.
    pub fn kind(self, kind: Kind) -> &'static str {
        match kind {
            Kind::Drift => self.kind_drift(),
            Kind::NotMet => self.kind_not_met(),
            Kind::CannotConfirm => self.kind_cannot_confirm(),
            Kind::BandFall => self.kind_band_fall(),
            Kind::CriterionLost => self.kind_criterion_lost(),
            Kind::Slipping => self.kind_slipping(),
            Kind::ReliableFall => self.kind_reliable_fall(),
            Kind::StaleEvidence => self.kind_stale_evidence(),
            Kind::Overdue => self.kind_overdue(),
            Kind::Regained => self.kind_regained(),
            Kind::CriterionRegained => self.kind_criterion_regained(),
            Kind::ReliableRise => self.kind_reliable_rise(),
            Kind::Gap => self.label(Label::BelowTarget),
        }
    }

    /// A non-negotiable without an answer, and when it was met; empty where it was not.
    pub fn unanswered(self, title: &str, since: &str) -> String {
        if since.is_empty() { self.finding_unanswered(title) } else { self.finding_unanswered_met(title, since) }
    }

    /// A rule with a name that is open, and when it was met; empty where it was not.
    pub fn rule_undecided(self, title: &str, since: &str) -> String {
        if since.is_empty() { self.finding_undecided(title) } else { self.finding_undecided_met(title, since) }
    }

    /// A finding as a sentence.
    pub fn finding(self, kind: Kind, moved: Moved) -> String {
        let Moved { title, from, to, since, rule, holds, fewer } = moved;
        let now = if fewer { self.now_fewer(to) } else { self.now(to) };
        let unknown = from.is_empty() || to.is_empty();
        match kind {
            Kind::Drift if unknown || rule.is_empty() => self.drift_met(title, since),
            Kind::Drift => self.drift_from(title, from, since, &now, rule),
            Kind::NotMet if to.is_empty() || rule.is_empty() => self.finding_not_met(title),
            Kind::NotMet => self.finding_not_met_at(title, rule, to),
            Kind::CannotConfirm if !since.is_empty() => self.finding_open_again(title, since),
            Kind::CannotConfirm if rule.is_empty() => self.finding_open(title),
            Kind::CannotConfirm => self.finding_open_rule(title, rule),
            Kind::BandFall if unknown => self.band_fall_since(title, since),
            Kind::BandFall => self.band_fall(title, from, since, &now),
            Kind::CriterionLost => self.criterion_lost(title, from, since, to, rule),
            Kind::Slipping if holds => self.slipping_holds(title, from, since, &now, rule),
            Kind::Slipping if unknown => self.slipping_since(title, since),
            Kind::Slipping => self.slipping(title, from, since, &now),
            Kind::ReliableFall if unknown => self.reliable_fall_since(title, since),
            Kind::ReliableFall => self.reliable_fall(title, from, since, &now),
            Kind::Gap => self.gap(title, to, rule),
            Kind::StaleEvidence => self.stale(title),
            Kind::Overdue => self.next_overdue().to_owned(),
            Kind::Regained if unknown => self.regained_since(title, since),
            Kind::Regained => self.regained(title, from, since, &now),
            Kind::CriterionRegained => self.criterion_regained(title, from, since, to),
            Kind::ReliableRise if unknown => self.reliable_rise_since(title, since),
            Kind::ReliableRise => self.reliable_rise(title, from, since, &now),
        }
    }

    /// A gate that came to another of its outcomes, for the worse or for the better; both are quoted already.
    pub fn outcome_moved(self, worse: bool, title: &str, from: &str, to: &str, since: &str) -> String {
        if worse { self.outcome_fallen(title, from, since, to) } else { self.outcome_risen(title, from, since, to) }
    }

    /// An element that fell or rose, as a sentence.
    pub fn moved(self, points: MovedPoints) -> String {
        let MovedPoints { moved: Moved { title, from, to, since, rule, holds, fewer }, worse, upwards } = points;
        let now = &if fewer { self.now_fewer(to) } else { self.now(to) };
        let plain = rule.is_empty() || (holds && !worse);
        match (worse, upwards, plain, holds) {
            (true, false, true, _) => self.fell(title, from, since, now),
            (true, true, true, _) => self.got_worse(title, from, since, now),
            (false, true, true, _) => self.rose(title, from, since, now),
            (false, false, true, _) => self.got_better(title, from, since, now),
            (true, false, false, true) => self.fell_and_holds(title, from, since, now, rule),
            (true, true, false, true) => self.got_worse_and_holds(title, from, since, now, rule),
            (true, false, false, false) => self.fell_and_is_not_met(title, from, since, now, rule),
            (true, true, false, false) => self.got_worse_and_is_not_met(title, from, since, now, rule),
            (false, true, false, _) => self.rose_and_is_not_met(title, from, since, now, rule),
            (false, false, false, _) => self.got_better_and_is_not_met(title, from, since, now, rule),
        }
    }

    /// The name of a list of so many that rose.
    pub fn those_that_rose(self, number: usize) -> String {
        self.those_risen(number)
    }

    /// What is odd about the assessments of these dates, written out; a team is named where it is another one.
    pub fn caution(self, odd: Odd) -> String {
        let Odd { oddity, dates, teams, each, editions: (then, now), contents } = odd;
        let number = dates.len();
        let day = dates.first().map_or("", String::as_str);
        let each = each.join("; ");
        let dates = self.list(dates);
        let teams = self.listed(teams, 0);
        match oddity {
            Oddity::OtherTeam => self.other_team(number, &dates, &teams),
            Oddity::SeveralTeams => self.several_teams(number, &dates, &teams),
            Oddity::Copies => self.copies(number, &dates),
            Oddity::Itself => self.itself().to_owned(),
            Oddity::FullerOfDay => self.fuller_of_day(day, &each),
            Oddity::RivalsOfDay => self.rivals_of_day(day, &each),
            Oddity::OtherContent if number == 0 => self.other_content_here(now, contents.0, contents.1),
            Oddity::OtherContent => self.other_content(&dates, now, contents.0, contents.1),
            Oddity::OtherEdition => self.other_edition(&dates, then, now),
            Oddity::NoEdition => self.no_edition(number, &dates, now),
            Oddity::OtherRater => self.other_rater(number, &dates),
            Oddity::LongAgo => self.long_ago(&dates),
            Oddity::Later => self.later(number, &dates),
            Oddity::SameDay => self.same_day(number, &dates),
            Oddity::EarlierNoDate => self.earlier_no_date().to_owned(),
            Oddity::NoDate => self.no_date().to_owned(),
            Oddity::InFuture => self.in_future().to_owned(),
        }
    }

    /// Why an earlier assessment, or one score of it, was not compared; with the edition it was made with.
    pub fn not_comparable(self, why: NotComparable, date: &str, edition: &str, score: &str) -> String {
        let why = match why {
            NotComparable::OtherRubric => self.why_other_rubric().to_owned(),
            NotComparable::OtherTeam => self.why_other_team().to_owned(),
            NotComparable::TeamUnclear => self.why_team_unclear().to_owned(),
            NotComparable::EditionChanged => self.why_edition_changed(edition),
            NotComparable::OverlayDiffers => self.why_overlay_differs().to_owned(),
            NotComparable::ModeDiffers => self.why_mode_differs().to_owned(),
            NotComparable::VariantDiffers => self.why_variant_differs().to_owned(),
            NotComparable::FullerOfDay => self.why_fuller_of_day().to_owned(),
            NotComparable::RivalOfDay => self.why_rival_of_day().to_owned(),
            NotComparable::NotEarlier => self.why_not_earlier().to_owned(),
            NotComparable::NoRecordedScore if score.is_empty() => self.why_no_recorded_scores(edition),
            NotComparable::NoRecordedScore => self.why_no_recorded_score(edition),
        };
        if score.is_empty() { self.not_compared(date, &why) } else { self.score_not_compared(score, date, &why) }
    }

    /// That none of several earlier assessments is compared.
    pub fn none_compared(self, number: usize) -> String {
        self.no_earlier_compared(number, &self.in_words(number))
    }

    /// That the scores of a date are converted from another edition, and where the figures for that come from (empty where nobody says).
    pub fn converted(self, date: &str, edition: &str, source: &str) -> String {
        if source.is_empty() { self.scores_converted(date, edition) } else { self.scores_converted_from(date, edition, source) }
    }
}
