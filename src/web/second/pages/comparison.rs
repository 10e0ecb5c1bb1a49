//! The compare place: earlier files, chosen or dropped, and what counts as before.
//!
//! In: the [`State`] and labels. Out: virtual nodes that send an [`Action`] or a [`Request`]. It compares nothing.

use crate::web::form::request::Purpose;
use crate::web::form::ui::{LINK, Ui, disclosure, drop_target};
use crate::web::second::pages::baseline::{CodeField, baseline};
use crate::web::second::pages::last_time::day_of;
use crate::web::state::{Action, State};
use yew::prelude::*;

/// Earlier assessments, under a heading: a part of the first page.
pub fn section(ui: &Ui, state: &State) -> Html {
    html! {
        <div class="fc-earlier">
            {ui.heading(2, "fc-subtitle", ui.later_labels().open_earlier.into())}
            {place(ui, state)}
            {disclosure("", ui.later_labels().type_code.into(), html! { <CodeField ui={ui.clone()}/> })}
        </div>
    }
}

/// The same, one press away: a part of the result.
pub fn aside(ui: &Ui, state: &State) -> Html {
    drop_target(ui, "fc-landing", "compare", disclosure("", ui.later_labels().open_earlier.into(), place(ui, state)))
}

fn place(ui: &Ui, state: &State) -> Html {
    let labels = ui.later_labels();
    html! {
        <>
            <p class="fc-hint">{labels.earlier_hint}</p>
            if !state.earlier.is_empty() {
                <p class="fc-label">{labels.compared_with}</p>
                <ul>
                    { for state.earlier.iter().map(|answers| {
                        let team = &answers.occasion.team;
                        html! { <li>{day_of(ui, answers)}if !team.is_empty() { {", "}{team.clone()} }</li> }
                    }) }
                </ul>
            }
            {baseline(ui, state)}
            <div class="fc-actions">
                {ui.files(labels.choose_earlier, Purpose::Compare)}
                if !state.earlier.is_empty() { {ui.button(LINK, labels.do_not_compare, Action::Earlier(Vec::new()))} }
            </div>
        </>
    }
}
