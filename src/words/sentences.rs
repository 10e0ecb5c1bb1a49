//! The words of the report, its sheets and its files: facts in, a whole sentence out.
//!
//! Which sentence fits the facts, and how parts are joined and counted, is said here once for all languages; the sentences themselves are in
//! `report.ftl`. Values arrive written out already, so that nothing here rounds.

mod about;
mod facts;
mod label;
mod over_time;
mod scores;
mod team;

use crate::date::Date;
use crate::rubric::Role;
use crate::score::{Standing, Status};
pub use crate::words::form::Bounds;
use crate::words::form::FormWords;
pub use crate::words::sentences::facts::{
    AsksLess, Coefficient, Fidelity, Joined, Lack, LightSource, Moved, MovedPoints, Moves, Next, NoKappa, Odd, Tally, Unused,
};
pub use crate::words::sentences::label::Label;
use crate::words::{Category, Language, glue};

include!(concat!(env!("OUT_DIR"), "/report.rs"));

impl Language {
    /// The words of the report in this language.
    pub fn sentences(self) -> ReportWords {
        ReportWords(self)
    }
}

impl ReportWords {
    /// One thing after another, with the word for "and" before the last.
    fn list(self, all: &[String]) -> String {
        one_after_another(all, |first, last| {
            if begins_as(last, self.and_beginnings()) { self.and_before_vowel(first, last) } else { self.and(first, last) }
        })
    }

    /// Roles of raters, one after another.
    fn list_of_raters(self, all: &[String]) -> String {
        one_after_another(all, |first, last| self.and_raters(first, last))
    }

    /// Names in quotation marks, and how many more there are.
    fn listed(self, named: &[String], more: usize) -> String {
        let mut all: Vec<String> = named.iter().map(|name| self.named(name)).collect();
        if more > 0 {
            all.push(self.so_many_more(more, &self.in_words(more)));
        }
        self.list(&all)
    }

    /// One of several outcomes, in quotation marks.
    fn one_of_these(self, outcomes: &[String]) -> String {
        let named = outcomes.iter().map(|outcome| self.named(outcome));
        named.reduce(|all, next| self.or(&all, &next)).unwrap_or_default()
    }

    /// The text in quotation marks, with the full stop of the sentence inside.
    fn quoted(self, text: &str) -> String {
        if text.ends_with(['.', '!', '?']) { self.named(text) } else { self.named_sentence(text) }
    }

    /// A whole sentence: what is said, and what is said besides, if anything.
    fn sentence(self, text: &str, more: &str) -> String {
        if more.is_empty() { self.full(text) } else { self.full_with(text, more) }
    }

    /// A whole sentence: what is said, and what is seen, if there are words for it.
    fn sentence_seeing(self, text: &str, seen: &str) -> String {
        if seen.is_empty() { self.full(text) } else { self.with_text(text, &self.quoted(seen)) }
    }

    fn so_many_elements(self, number: usize) -> String {
        self.elements(number, &self.in_words(number))
    }

    fn so_many_levels(self, number: usize) -> String {
        self.levels(number, &self.in_words(number))
    }

    /// A date in words.
    pub fn date(self, date: Date) -> String {
        FormWords(self.0).day_of(date)
    }

    /// Where a number lies: "at least 60 and below 80".
    pub fn bounds(self, bounds: Bounds) -> String {
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

    /// A value beside an edge: "just under 70".
    pub fn just(self, under: bool, edge: &str) -> String {
        if under { self.just_under(edge) } else { self.just_over(edge) }
    }

    /// A share of the whole: "at least 90 in 100", or of the parts of a checklist.
    pub fn in_hundred(self, share: &str, parts: bool) -> String {
        if parts { self.in_hundred_parts(share) } else { self.in_hundred_of(share) }
    }

    /// What a share comes to here: "for you at least 22 of 24 group sessions".
    pub fn for_you(self, count: &str, total: &str, of: &str) -> String {
        if of.is_empty() { self.for_you_all(count, total) } else { self.for_you_of(count, total, of) }
    }

    /// Parts that must be among those in place; the goal is empty where only they are missing.
    pub fn with_parts(self, goal: &str, parts: &str) -> String {
        if goal.is_empty() { self.parts_in_place(parts) } else { self.goal_with_parts(goal, parts) }
    }

    /// What it would take: the goal, and what it comes to here (empty where that says no more).
    pub fn takes(self, goal: &str, here: &str) -> String {
        start(self.sentence(goal, here))
    }

    /// What it would take to have the other of two answers, by what is seen there.
    pub fn takes_seeing(self, text: &str) -> String {
        self.quoted(text)
    }

    /// The outcomes that an open decision can still come to.
    pub fn still_open(self, outcomes: &[String], unproven: bool) -> String {
        let outcomes = self.one_of_these(outcomes);
        if unproven { self.possible_unproven(&outcomes) } else { self.possible(&outcomes) }
    }

    /// Outcomes between which it is not decided yet, in the place of one.
    pub fn open_between(self, outcomes: &[String], unproven: bool) -> String {
        let outcomes = self.one_of_these(outcomes);
        if unproven { self.outcomes_unproven(&outcomes) } else { self.outcomes_open(&outcomes) }
    }

    /// The heading of what is below its target, which may be that of a stage.
    pub fn below_target(self, stage: Option<&str>) -> String {
        stage.map_or_else(|| self.below_target_heading().to_owned(), |stage| self.below_aim_heading(stage))
    }

    /// How the next step is announced: "What to do".
    pub fn next(self, next: Next) -> &'static str {
        match next {
            Next::Do => self.next_do(),
            Next::FindOut => self.next_find_out(),
            Next::Answer => self.next_answer(),
            Next::Follows => self.next_follows(),
        }
    }

    /// A list of names, of which so many more are not told.
    pub fn and_more(self, names: &str, more: usize) -> String {
        self.and_so_many_more(names, more, &self.in_words(more))
    }

    /// What to aim at: "at least 3", with the stage if there is one.
    pub fn target(self, bounds: Bounds, stage: Option<&str>) -> String {
        let bounds = self.bounds(bounds);
        match stage {
            Some(stage) => self.in_stage(&bounds, stage),
            None => bounds,
        }
    }

    /// What was recorded, its points first: "you recorded 2: 31 families". The answer is empty where it is the points.
    pub fn recorded(self, by_team: bool, points: &str, answer: &str) -> String {
        match (by_team, answer) {
            (true, "") => self.recorded_by_you(points),
            (true, answer) => self.recorded_by_you_with(points, answer),
            (false, "") => self.recorded_as(points),
            (false, answer) => self.recorded_as_with(points, answer),
        }
    }

    /// Met, not met or cannot be confirmed.
    pub fn standing(self, standing: Standing) -> &'static str {
        match standing {
            Standing::Met => self.standing_met(),
            Standing::NotMet => self.standing_not_met(),
            Standing::CannotConfirm => self.standing_cannot_confirm(),
        }
    }

    /// The state of an answer, with its reason if there is one.
    pub fn status(self, status: Status, reason: &str) -> String {
        let status = match status {
            Status::NotInPlay => self.status_not_in_play(),
            Status::NotRated => self.status_not_rated(),
            Status::UnableToDetermine => self.status_unable_to_determine(),
            Status::NotApplicable => self.status_not_applicable(),
            Status::DoesNotFit => self.status_does_not_fit(),
            Status::Rated => self.status_rated(),
        };
        if reason.is_empty() { status.to_owned() } else { self.with_reason(status, reason) }
    }

    /// The place of an element in the programme.
    pub fn role(self, role: Role) -> &'static str {
        match role {
            Role::NonNegotiable => self.role_non_negotiable(),
            Role::Supporting => self.role_supporting(),
            Role::Flexible => self.role_flexible(),
            Role::Information => self.role_information(),
        }
    }
}

/// Whether a text begins in one of these ways, which are listed with spaces between; `_` is a space.
pub(super) fn begins_as(text: &str, ways: &str) -> bool {
    let opened = text.trim_start_matches('“');
    ways.split(' ').any(|way| opened.starts_with(&way.replace('_', " ")))
}

/// One thing after another with commas; the last is joined by the language.
pub(super) fn one_after_another(all: &[String], and: impl Fn(&str, &str) -> String) -> String {
    match all {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => and(&first.join(", "), last),
    }
}

/// The text with a capital letter.
pub(crate) fn start(text: String) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + chars.as_str())
}

/// A kind, what it says, and further facts in brackets.
fn put_together(kind: Option<&str>, text: &str, facts: &[String]) -> String {
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
