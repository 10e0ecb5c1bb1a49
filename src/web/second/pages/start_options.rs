//! What the first page offers besides answering: rating as a team, comparing with earlier answers; and what becomes of those that are kept.
//!
//! In: the [`State`] and labels. Out: virtual nodes that send an [`Action`] or a [`Request`]. All of it needs what is fetched after the
//! form, and stands last on its page, so that nothing is moved when it comes.

use crate::web::browser::dom;
use crate::web::form::controls::ticked;
use crate::web::form::request::Request;
use crate::web::form::ui::{LINK, SECONDARY, Ui, button, changing, marked};
use crate::web::second::pages::comparison;
use crate::web::second::pages::team::words;
use crate::web::state::{Action, Page, State, StoragePlace};
use yew::prelude::*;

/// All of them.
pub fn all(ui: &Ui, state: &State) -> Html {
    html! {
        <>
            {comparison::section(ui, state)}
            if ui.editable && ui.rubric.elements.len() > 1 { {team(ui)} }
        </>
    }
}

/// The offer to rate as a team.
pub fn team(ui: &Ui) -> Html {
    let words = words(ui);
    html! {
        <div class="fc-team-offer">
            {ui.button(LINK, words.title(), Action::Continue(Page::Team))}
            <p class="fc-hint">{words.offer_hint()}</p>
        </div>
    }
}

/// What belongs to answers that are kept, below the offers to keep them.
pub fn kept(ui: &Ui, state: &State) -> Html {
    let labels = ui.later_labels();
    let Some(place) = state.autosave else { return refused(ui, state) };
    let send = ui.request.clone();
    let onchange = Callback::from(move |event: Event| send(Request::Autosave(Some(place), dom::checked(&event))));
    html! {
        <>
            {ticked(None, state.autosave_notes, false, Some(onchange), labels.keep_notes().into())}
            {autosave_status(ui, state)}
            {button(LINK, labels.delete_kept().into(), ui.requesting(Request::Autosave(None, false)))}
        </>
    }
}

/// Where the browser keeps nothing: that it does not, and a file instead as soon as there is something to lose.
pub fn refused(ui: &Ui, state: &State) -> Html {
    if !state.storage_denied {
        return Html::default();
    }
    html! {
        <div class="fc-notice">
            {marked("", "cannot-confirm", ui.later_labels().kept_denied().into())}
            if !state.answers.is_blank() && ui.settings.export {
                <div class="fc-actions">{button(SECONDARY, ui.later_labels().save_assessment().into(), ui.requesting(Request::Save("json", true)))}</div>
            }
        </div>
    }
}

/// Whether the answers as they stand would still be there if the browser ended now.
pub fn autosave_status(ui: &Ui, state: &State) -> Html {
    let labels = ui.later_labels();
    let words = match state.autosave {
        None => return Html::default(),
        Some(_) if state.autosaved.is_none() => labels.being_kept(),
        Some(_) if state.autosaved == Some(false) => labels.kept_but_notes(),
        Some(StoragePlace::Tab) => labels.kept_in_tab(),
        Some(StoragePlace::Device) => labels.kept_on_device(),
    };
    html! { <p class="fc-quiet fc-kept">{changing(words.to_owned())}</p> }
}
