//! What the form shows where several raters answer on their own: whose turn it is, who takes part.
//!
//! In: the [`State`] and words. Out: virtual nodes that send an [`Action`] or a [`Request`]. How far raters differ is not known here,
//! and the page on which turns are taken is fetched afterwards.

use crate::answers::Entry;
use crate::team::{self, Phase, Step};
use crate::web::form::request::Request;
use crate::web::form::ui::{LINK, PRIMARY, SECONDARY, Ui, button, changing};
use crate::web::state::{Action, Page, State};
use crate::words::team::TeamWords;
use std::rc::Rc;
use yew::prelude::*;

/// What the form says of several raters, in the language of the page.
pub fn in_form(ui: &Ui) -> TeamWords {
    TeamWords::of(ui.labels.code())
}

/// Whose turn it is: stands on every page while one of several answers.
pub fn banner(ui: &Ui, state: &State) -> Html {
    html! { <p class="fc-turn">{changing(in_form(ui).answering(&state.answers.occasion.turn))}</p> }
}

/// In the place of the role of one rater: who takes part.
pub fn who(ui: &Ui, state: &State) -> Html {
    html! {
        <div class="fc-field">
            <p class="fc-label">{in_form(ui).who()}</p>
            <p>{names(state)}</p>
            {ui.button(LINK, ui.labels.change(in_form(ui).who()), Action::Go(Page::Team))}
        </div>
    }
}

/// Everybody who takes part, by role.
pub fn names(state: &State) -> String {
    let turn = Some(state.answers.occasion.turn.as_str()).filter(|turn| !turn.is_empty());
    team::raters(&state.answers).into_iter().chain(turn).collect::<Vec<_>>().join(", ")
}

/// The roles of those whose answers may be shown beside the agreed one: nobody's as long as somebody may still answer alone.
pub fn shown(state: &State) -> Rc<Vec<String>> {
    match (state.phase(), state.page) {
        (Phase::Agreeing, _) | (Phase::Between, Page::Differences) => {
            Rc::new(team::raters(&state.answers).into_iter().map(str::to_owned).collect())
        }
        _ => Rc::default(),
    }
}

/// True if the raters did not all answer the same.
pub fn apart(entry: &Entry, raters: &[String]) -> bool {
    let raters: Vec<&str> = raters.iter().map(String::as_str).collect();
    !raters.is_empty() && team::same(entry, &raters).is_none()
}

/// The way to the next person, in the place of the way to the result.
pub fn done(ui: &Ui, state: &State) -> Html {
    let form = in_form(ui);
    html! {
        <div class="fc-actions fc-actions--ways" part="actions">
            {button(PRIMARY, form.put_away().into(), ui.requesting(Request::Team(Step::PutAway)))}
            {ui.button(SECONDARY, ui.labels.back(), Action::Go(Page::Part(state.part_pages().saturating_sub(1))))}
            if state.can_undo() && ui.editable { {ui.button(LINK, ui.labels.undo(), Action::Undo)} }
        </div>
    }
}
