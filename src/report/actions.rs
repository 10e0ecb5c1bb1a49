//! What was agreed, and when to look at it again.
//!
//! In: the context. Out: [`ActionFacts`] and [`Review`].

use crate::answers::{Action, ActionStatus};
use crate::date::Date;
use crate::report::context::Context;
use crate::report::facts::{ActionFacts, Review};

impl Context<'_> {
    /// What was agreed this time; then what is still open from the last earlier assessment and is not repeated here.
    pub fn actions(&self) -> Vec<ActionFacts> {
        let overdue = |action: &Action| action.is_overdue(self.answers.occasion.date);
        let facts = |action: &Action, from: Option<Date>| ActionFacts {
            element: action.element.clone(),
            title: self.title_of(&action.element),
            what: action.what.clone(),
            who: action.who.clone(),
            by: action.by.map(|date| date.to_string()),
            by_shown: action.by.map(|date| self.sentences.action_by(date, overdue(action))).unwrap_or_default(),
            overdue: overdue(action),
            support: action.support.clone(),
            status: action.status.code().to_owned(),
            status_shown: self.sentences.action_status(action.status).to_owned(),
            from: from.map(|date| date.to_string()),
            from_shown: from.map(|date| self.sentences.agreed_on(&self.sentences.date(date))),
        };
        let own = &self.answers.actions;
        let mut all: Vec<ActionFacts> = own.iter().map(|action| facts(action, None)).collect();
        let now = self.answers.occasion.date;
        let of_same = |one: &&crate::drift::Earlier| {
            one.answers.rubric_id == self.rubric.id
                && !crate::drift::of_another_team(one)
                && one.answers.occasion.date.is_some()
                && (now.is_none() || one.answers.occasion.date < now)
        };
        if let Some(last) = self.assessment.earlier.iter().rev().find(of_same) {
            let open = last.answers.actions.iter().filter(|action| matches!(action.status, ActionStatus::Open | ActionStatus::Partly));
            let new = open.filter(|action| !own.iter().any(|one| one.element == action.element && one.what == action.what));
            all.extend(new.map(|action| facts(action, last.answers.occasion.date)));
        }
        all
    }

    pub fn review(&self) -> Option<Review> {
        let due = self.assessment.drift.due?;
        let overdue = self.assessment.today.is_some_and(|today| today > due);
        let due_shown = self.sentences.date(due);
        let sentence = self.sentences.review(&due_shown, overdue);
        Some(Review { due: due.to_string(), due_shown, overdue, sentence })
    }
}
