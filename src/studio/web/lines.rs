//! Lists of texts of an element, one a line with an empty one behind them: where to look for evidence, and adaptations by their light.
//!
//! In: the view, and the place of the element. Out: virtual nodes whose changes are edits.

use crate::studio::edit;
use crate::studio::lines::Lines;
use crate::studio::source::{self, joined};
use crate::studio::web::view::View;
use yew::prelude::*;

/// Where to look for evidence; what else is said of it stays in the text.
pub fn evidence(view: &View, element: &str) -> Html {
    let labels = view.ui.labels();
    html! {
        <fieldset class="fs-named">
            <legend>{labels.evidence()}</legend>
            <p class="fs-quiet">{labels.evidence_hint()}</p>
            {list(view, labels.evidence(), &joined(element, "evidence.expected"))}
        </fieldset>
    }
}

/// The adaptations that the owner has thought about, by their light.
pub fn adaptations(view: &View, element: &str) -> Html {
    let labels = view.ui.labels();
    let place = joined(element, "adaptations");
    let light = |light: &str, name: &str| {
        html! { <div class="fs-field" key={light.to_owned()}><span>{name.to_owned()}</span>{list(view, name, &joined(&place, light))}</div> }
    };
    html! {
        <fieldset class="fs-named">
            <legend>{labels.adaptations()}</legend>
            <p class="fs-quiet">{labels.adaptations_hint()}</p>
            {light("green", labels.adapt_green())}
            {light("amber", labels.adapt_amber())}
            {light("red", labels.adapt_red())}
        </fieldset>
    }
}

fn list(view: &View, name: &str, place: &str) -> Html {
    let one = |at: usize| {
        let here = Lines(place).at(at);
        let now = source::at(&view.rubric, &here).map(|text| edit::text_in(text, &view.language)).unwrap_or_default();
        let (list, language) = (place.to_owned(), view.language.clone());
        html! { <div key={at}>{view.area(name, &here, now, move |rubric, typed| Lines(&list).write(rubric, &language, at, &typed))}</div> }
    };
    html! { <div class="fs-lines">{ for (0..=Lines(place).count(&view.rubric)).map(one) }</div> }
}
