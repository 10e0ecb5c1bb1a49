//! What the first page offers besides answering: rating as a team, keeping answers, comparing with earlier ones.
//!
//! In: the [`State`] and labels. Out: virtual nodes that send an [`Action`] or a [`Wish`]. All of it needs what is fetched after the
//! form, and stands last on its page, so that nothing is moved when it comes.

use crate::web::form::controls::ticked;
use crate::web::form::raters::words;
use crate::web::form::ui::{LINK, SECOND, Ui, Wish, button, changing, marked};
use crate::web::second::pages::comparison;
use crate::web::state::{Action, Page, Place, State};
use yew::prelude::*;

/// All of them.
pub fn all(ui: &Ui, state: &State) -> Html {
    html! {
        <>
            {keep(ui, state)}
            {comparison::section(ui, state)}
            if ui.open && ui.rubric.elements.len() > 1 { {team(ui)} }
        </>
    }
}

/// The offer to rate as a team.
pub fn team(ui: &Ui) -> Html {
    let words = words(ui);
    html! {
        <div class="fc-team-offer">
            {ui.button(LINK, words.title, Action::Continue(Page::Team))}
            <p class="fc-hint">{words.offer_hint}</p>
        </div>
    }
}

/// The offers to keep answers, where the page around the widget allows it. Never ticked by itself; what goes soonest first.
fn keep(ui: &Ui, state: &State) -> Html {
    let (labels, places) = (ui.pages(), state.settings.places());
    if state.refused {
        return refused(ui, state);
    }
    if places.is_empty() {
        return Html::default();
    }
    let box_of = |checked: bool, ticked_wish: Wish, unticked_wish: Wish, words: Html| {
        let send = ui.wish.clone();
        let onchange = Callback::from(move |event: Event| {
            let wish = if crate::web::browser::dom::checked(&event) { &ticked_wish } else { &unticked_wish };
            send(wish.clone());
        });
        ticked(checked, false, onchange, words)
    };
    let boxes = places.iter().map(|place| {
        let (words, hint) = match place {
            Place::Tab => (labels.keep_tab.to_owned(), labels.keep_tab_hint),
            Place::Device => ((labels.keep)(state.settings.storage_days.clamp(1, 90)), labels.keep_hint),
        };
        let words = html! { <>{words}<br/><span class="fc-hint">{hint}</span></> };
        box_of(state.kept == Some(*place), Wish::Keep(Some(*place), state.keep_notes), Wish::Keep(None, false), words)
    });
    html! {
        <div class="fc-keep">
            { for boxes }
            if state.kept.is_some() {
                {box_of(state.keep_notes, Wish::Keep(state.kept, true), Wish::Keep(state.kept, false), labels.keep_notes.into())}
                {how_kept(ui, state)}
                {button(LINK, labels.delete_kept.into(), ui.wishing(Wish::Keep(None, false)))}
            }
        </div>
    }
}

/// Where the browser keeps nothing: that it does not, and a file instead as soon as there is something to lose.
pub fn refused(ui: &Ui, state: &State) -> Html {
    if !state.refused {
        return Html::default();
    }
    html! {
        <div class="fc-notice">
            {marked("", "cannot-confirm", ui.pages().kept_denied.into())}
            if !state.answers.is_blank() && ui.settings.export {
                <div class="fc-actions">{button(SECOND, ui.pages().save_assessment.into(), ui.wishing(Wish::Save("json", true)))}</div>
            }
        </div>
    }
}

/// Whether the answers as they stand would still be there if the browser ended now.
pub fn how_kept(ui: &Ui, state: &State) -> Html {
    let labels = ui.pages();
    let words = match state.kept {
        None => return Html::default(),
        Some(_) if state.stored.is_none() => labels.being_kept,
        Some(_) if state.stored == Some(false) => labels.kept_but_notes,
        Some(Place::Tab) => labels.kept_in_tab,
        Some(Place::Device) => labels.kept_on_device,
    };
    html! { <p class="fc-quiet fc-kept">{changing(words.to_owned())}</p> }
}
