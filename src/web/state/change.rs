//! How answers are changed.
//!
//! In: the state and an action that changes answers. Out: whether anything is different; what was there before can be taken back.

use crate::answers::{Action as Agreed, Adaptation, Change, Evidence, Occasion, Rating};
use crate::date::Date;
use crate::number::Exact;
use crate::rubric::Measure;
use crate::web::state::action::{Action, Hidden};
use crate::web::state::figures::{NumberField, RatingRef, is_blank, number_in, plain, with_number};
use crate::web::state::{DayProblem, EditKey, State};
use std::rc::Rc;

impl State {
    /// Carries out what changes answers.
    pub(super) fn change(&mut self, action: Action) -> bool {
        match action {
            Action::Anchor(rating_ref, anchor) => self.rate(EditKey::Once, rating_ref, |_| Rating::Anchor(anchor)),
            Action::Number(rating_ref, field, text) => self.number(rating_ref, field, text),
            Action::Component(rating_ref, component, presence) => {
                let Measure::Checklist(list) = &self.rubric.elements[rating_ref.element].measure else { return false };
                let blank = vec![None; list.components.len()];
                self.rate(EditKey::Once, rating_ref, |before| {
                    let mut components = match before {
                        Some(Rating::Components(components)) => components.clone(),
                        _ => blank,
                    };
                    components[component] = Some(presence);
                    Rating::Components(components)
                })
            }
            Action::Unable(element, on) => self.whole(element, on, Rating::UnableToDetermine),
            Action::NotApplicable(element, on) => self.whole(element, on, Rating::NotApplicable(String::new())),
            Action::DoesNotFit(element, on) => self.whole(element, on, Rating::DoesNotFit),
            Action::Clear(element) => self.whole(element, false, Rating::UnableToDetermine),
            Action::Reason(element, reason) => {
                self.apply(EditKey::Text(0, element, 0), Change::Rate(element, Some(Rating::NotApplicable(reason))))
            }
            Action::RemoveRepeat(element, repeat) => {
                let mut ratings = self.repeats(element);
                if repeat < ratings.len() {
                    ratings.remove(repeat);
                }
                self.typed.retain(|((rating_ref, _), _)| rating_ref.element != element);
                let rating = (!ratings.is_empty()).then_some(Rating::Repeated(ratings));
                self.apply(EditKey::Once, Change::Rate(element, rating))
            }
            Action::Note(element, text) => self.apply(EditKey::Text(1, element, 0), Change::Note(element, text)),
            Action::OverallNote(text) => self.apply(EditKey::Text(2, 0, 0), Change::OverallNote(text)),
            Action::Day(text) => {
                // What is no day leaves none, and is told when the person goes on.
                let problem = (!text.is_empty() && Date::parse(&text).is_none()).then_some(DayProblem { shown: false });
                let told_anew = std::mem::replace(&mut self.day_problem, problem) != problem;
                self.occasion(EditKey::Text(7, 0, 0), &mut |occasion| occasion.date = Date::parse(&text)) || told_anew
            }
            Action::Occasion(set, text) => self.occasion(EditKey::Text(3, set as usize, 0), &mut |occasion| set(occasion, &text)),
            Action::Stage(stage) => self.occasion(EditKey::Once, &mut |occasion| occasion.stage = stage),
            Action::PartOf(gone, come) => self.occasion(EditKey::Once, &mut |occasion| {
                occasion.parts.retain(|part| !gone.contains(part));
                occasion.parts.extend(come.clone());
            }),
            Action::Mode(mode) => self.occasion(EditKey::Once, &mut |occasion| occasion.mode = mode),
            Action::AddEvidence(element) => self.evidence(EditKey::Once, element, &mut |list| list.push(Evidence::default())),
            Action::RemoveEvidence(element, line) => self.evidence(EditKey::Once, element, &mut |list| remove(list, line)),
            Action::Evidence(element, line, set, text) => self.evidence(EditKey::Text(4, element, line), element, &mut |list| {
                list.resize(list.len().max(line + 1), Evidence::default());
                set(&mut list[line], &text);
            }),
            Action::AddAdaptation(element) => {
                let element = self.rubric.elements[element].id.clone();
                self.adaptations(EditKey::Once, &mut |log| log.push(Adaptation { element: element.clone(), ..Adaptation::default() }))
            }
            Action::RemoveAdaptation(at) => self.adaptations(EditKey::Once, &mut |log| remove(log, at)),
            Action::Adaptation(at, set, text) => self.adaptations(EditKey::Text(5, at, set as usize), &mut |log| {
                if let Some(adaptation) = log.get_mut(at) {
                    set(adaptation, &text);
                }
            }),
            Action::Agree(action) => self.actions(EditKey::Once, &mut |list| list.push((*action).clone())),
            Action::Withdraw(at) => self.actions(EditKey::Once, &mut |list| remove(list, at)),
            Action::Agreed(at, set, text) => self.actions(EditKey::Text(6, at, set as usize), &mut |list| {
                if let Some(action) = list.get_mut(at) {
                    set(action, &text);
                }
            }),
            Action::Team(answers, page, hidden) => {
                if *self.answers != *answers {
                    self.remember(EditKey::Once);
                    self.answers = Rc::new(*answers);
                    self.unsaved = true;
                }
                if hidden == Hidden::Yes {
                    self.undo.clear();
                }
                self.forget_typing();
                self.go(page)
            }
            _ => false,
        }
    }

    fn apply(&mut self, key: EditKey, change: Change) -> bool {
        let mut answers = (*self.answers).clone();
        let different = answers.apply(change);
        if different {
            self.remember(key);
            self.answers = Rc::new(answers);
            self.unsaved = true;
        }
        different
    }

    fn occasion(&mut self, key: EditKey, set: &mut dyn FnMut(&mut Occasion)) -> bool {
        let mut occasion = self.answers.occasion.clone();
        set(&mut occasion);
        self.apply(key, Change::Occasion(occasion))
    }

    fn evidence(&mut self, key: EditKey, element: usize, set: &mut dyn FnMut(&mut Vec<Evidence>)) -> bool {
        let mut list = self.answers.entries[element].evidence.clone();
        set(&mut list);
        self.apply(key, Change::Evidence(element, list))
    }

    fn adaptations(&mut self, key: EditKey, set: &mut dyn FnMut(&mut Vec<Adaptation>)) -> bool {
        let mut log = self.answers.adaptations.clone();
        set(&mut log);
        self.apply(key, Change::Adaptations(log))
    }

    fn actions(&mut self, key: EditKey, set: &mut dyn FnMut(&mut Vec<Agreed>)) -> bool {
        let mut list = self.answers.actions.clone();
        set(&mut list);
        self.apply(key, Change::Actions(list))
    }

    /// Rates the whole element, or takes its rating back.
    fn whole(&mut self, element: usize, on: bool, rating: Rating) -> bool {
        self.typed.retain(|((rating_ref, _), _)| rating_ref.element != element);
        self.input_problems.retain(|(at, _)| *at != element);
        self.apply(EditKey::Once, Change::Rate(element, on.then_some(rating)));
        true
    }

    /// The ratings of a repeated element so far.
    fn repeats(&self, element: usize) -> Vec<Rating> {
        match &self.answers.entries[element].rating {
            Some(Rating::Repeated(ratings)) => ratings.clone(),
            _ => Vec::new(),
        }
    }

    fn rate(&mut self, key: EditKey, rating_ref: RatingRef, rating: impl FnOnce(Option<&Rating>) -> Rating) -> bool {
        let rating = match rating_ref.repeat {
            None => rating(self.answers.entries[rating_ref.element].rating.as_ref()),
            Some(repeat) => {
                let mut ratings = self.repeats(rating_ref.element);
                match ratings.get_mut(repeat) {
                    Some(before) => *before = rating(Some(before)),
                    None => ratings.push(rating(None)),
                }
                Rating::Repeated(ratings)
            }
        };
        self.apply(key, Change::Rate(rating_ref.element, Some(rating)))
    }

    fn number(&mut self, rating_ref: RatingRef, field: NumberField, text: String) -> bool {
        let value = Exact::parse(&plain(&text)).ok();
        let before = self.answers.entries[rating_ref.element].rating.as_ref();
        if rating_ref.repeat.is_none() && is_blank(&with_number(before, field, value.clone())) {
            self.apply(EditKey::NumberField(rating_ref, field), Change::Rate(rating_ref.element, None));
        } else {
            self.rate(EditKey::NumberField(rating_ref, field), rating_ref, |before| with_number(before, field, value));
        }
        self.share(rating_ref, field);
        self.typed.retain(|(at, _)| *at != (rating_ref, field));
        self.typed.push(((rating_ref, field), text));
        self.input_problems.retain(|(element, _)| *element != rating_ref.element);
        true
    }

    /// A number below the line that several ratios share is entered once.
    fn share(&mut self, rating_ref: RatingRef, field: NumberField) {
        let element = rating_ref.element;
        let below = |state: &State, element: usize| number_in(state.answers.entries[element].rating.as_ref(), NumberField::OutOf).cloned();
        let others: Vec<usize> = self.rubric.sharing(element).collect();
        let own = below(self, element);
        let (value, to) = match field {
            NumberField::OutOf => (own, others),
            NumberField::Count if own.is_none() => (others.iter().find_map(|other| below(self, *other)), vec![element]),
            _ => return,
        };
        for at in to {
            let before = self.answers.entries[at].rating.as_ref();
            // Another kind of answer, such as "does not apply", stays.
            if before.is_none_or(|rating| matches!(rating, Rating::Ratio { .. } | Rating::Share { .. })) {
                let rating = with_number(before, NumberField::OutOf, value.clone());
                self.apply(EditKey::NumberField(rating_ref, field), Change::Rate(at, (!is_blank(&rating)).then_some(rating)));
                self.typed.retain(|((typed, which), _)| (typed.element, *which) != (at, NumberField::OutOf));
            }
        }
    }
}

fn remove<T>(list: &mut Vec<T>, at: usize) {
    if at < list.len() {
        list.remove(at);
    }
}
