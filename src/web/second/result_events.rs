//! What the answers come to, for the page around the widget: told when it is new.
//!
//! In: the store and its state. Out: events, whose details are made by [`crate::web::element::status_events`], and scores so far.

use crate::answers::{Adaptation, Entry};
use crate::assessment::Assessment;
use crate::date::Date;
use crate::report::{self, Report};
use crate::rubric::Rubric;
use crate::web::element::status_events;
use crate::web::second::assess::{Assessed, assess, language};
use crate::web::state::State;
use crate::web::store::{Emitted, Store};
use crate::words::Language;
use crate::words::sentences::Label;
use std::rc::Rc;

/// What the page around the widget could be told now.
pub fn stands(state: &State, assessed: &Assessed) -> Emitted {
    let (answered, all) = state.progress();
    Emitted {
        gates: status_events::gates(state, &assessed.rubric, assessed),
        drift: status_events::drift(state, assessed),
        complete: answered == all,
    }
}

/// Shows the scores beside the form, if the page around the widget wants them all along.
pub fn show_scores(store: &Store, state: &State, assessed: &Assessed) {
    if state.settings.results == "live" {
        store.show_scores(report::so_far(&assessed.rubric, &state.answers, assessed, language(state)));
    }
}

/// Tells what is new since the page around the widget was told last.
pub fn tell_result(store: &Store, state: &State) {
    let Some(assessed) = assess(state) else { return };
    show_scores(store, state, &assessed);
    let now = stands(state, &assessed);
    let before = store.emitted.take();
    if now.gates != before.gates {
        store.emit("gate", &now.gates);
    }
    if now.drift != before.drift {
        store.emit("drift", &now.drift);
    }
    if now.complete {
        let completed = status_events::completed(&report_without_words(state, &assessed.rubric, language(state)));
        if !before.complete {
            store.emit("complete", &completed);
        }
        store.emit("result", &status_events::because(completed, "answer"));
    }
    store.emitted.replace(now);
}

/// The report without anything that was written in free text: what an event may carry.
fn report_without_words(state: &State, rubric: &Rubric, language: Language) -> Report {
    // That a reason was given is a part of the result: without one the element would still be open.
    let mut answers = state.answers.without_notes(language.sentences().label(Label::ReasonLeftOut));
    for entry in &mut answers.entries {
        *entry = Rc::new(Entry { rating: entry.rating.clone(), ..Entry::default() });
    }
    for adaptation in &mut answers.adaptations {
        let Adaptation { element, light, example, nature, planned, .. } = std::mem::take(adaptation);
        *adaptation = Adaptation { element, light, example, nature, planned, ..Adaptation::default() };
    }
    answers.actions.clear();
    answers.occasion.team.clear();
    answers.occasion.role.clear();
    answers.occasion.turn.clear();
    let mut earlier = (*state.earlier).clone();
    earlier.iter_mut().for_each(|answers| answers.actions.clear());
    let today = Date::parse(&state.settings.today);
    let assessment = Assessment::new(rubric, &answers, &earlier, state.baseline, today);
    Report::new(rubric, &answers, &assessment, language)
}
