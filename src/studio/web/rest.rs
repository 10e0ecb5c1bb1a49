//! Everything that no other panel shows: each part of the rubric, and of a domain, with words for what it is and a box to write it in.
//!
//! In: the values as they stand in the text. Out: virtual nodes whose changes are [`Edit`]s. What is written is checked as soon as the box is
//! left, like everything else.

use crate::studio::edit::Edit;
use crate::studio::json::Json;
use crate::studio::parts::{OF_DOMAIN, OF_RUBRIC, OWN, Part, Written};
use crate::studio::source::{self, joined};
use crate::studio::web::fold::Fold;
use crate::studio::web::ui::{Ui, button, selector};
use crate::studio::web::view::View;
use crate::studio::web::{named, names};
use yew::prelude::*;

/// Every part of the rubric.
pub fn view(view: &View) -> Html {
    let panels = view.ui.panels();
    let parts = || OF_RUBRIC.iter().chain([&OWN]);
    let count = parts().filter(|part| view.rubric.get(part.field).is_some()).count();
    let holds = parts().map(|part| part.field).collect::<Vec<_>>().join(" ");
    Fold { name: "rest", class: "fs-fold fs-rest", summary: panels.rest(count), holds }.draw(&view.ui, || {
        html! { <>
            <p class="fs-quiet">{panels.rest_hint()}</p>
            { for parts().map(|part| one(view, "", part)) }
        </> }
    })
}

/// What a domain has besides its elements.
pub fn of_domain(view: &View, domain: &Json, place: &str) -> Html {
    let name = format!("domain {}", view.key(domain, place));
    let holds = OF_DOMAIN.iter().map(|part| part.field).chain(["id"]).map(|field| joined(place, field)).collect::<Vec<_>>().join(" ");
    Fold { name: &name, class: "fs-more", summary: view.ui.labels().more().to_owned(), holds }.draw(&view.ui, || {
        html! { <>
            { for OF_DOMAIN.iter().map(|part| one(view, place, part)) }
            {names::field(view, place)}
        </> }
    })
}

/// One part: what it is, and its box.
fn one(view: &View, place: &str, part: &Part) -> Html {
    let panels = view.ui.panels();
    let (name, hint) = panels.part(part.field);
    let at = joined(place, part.field);
    html! {
        <div class="fs-part" key={at.clone()}>
            {match part.written {
                Written::Words => view.labelled(name, &at, true),
                Written::Value => view.value_field(name, &at),
                Written::Address => view.address_field(name, &at),
                Written::Works => html! { <fieldset class="fs-named"><legend>{name}</legend>{named::works(view)}</fieldset> },
                Written::Json(example) => text(&view.ui, &at, name, example, source::at(&view.rubric, &at)),
            }}
            if !hint.is_empty() { <p class="fs-quiet">{hint}</p> }
            {view.problems_at(&at, &[])}
        </div>
    }
}

/// A part as text. An empty box takes it away; a box that is not begun can be begun with an example.
fn text(ui: &Ui, place: &str, name: &str, example: &'static str, now: Option<&Json>) -> Html {
    let panels = ui.panels();
    let raw = now.and_then(|_| ui.with(|desk| source::raw(desk.draft().text(), place).map(str::to_owned))).unwrap_or_default();
    let put = |place: &str| {
        let place = place.to_owned();
        move |ui: &Ui, json: String| {
            let value = Json::parse(&json);
            if value.is_none() && !json.trim().is_empty() {
                ui.tell(ui.labels().not_json().to_owned());
                *ui.unread.borrow_mut() = Some((place.clone(), json));
                return ui.draw();
            }
            let was_unread = ui.unread.borrow_mut().take().is_some();
            let changed = match value {
                Some(_) => ui.edit(&Edit::Source { place: place.clone(), json }),
                None => ui.edit(&Edit::Put { place: place.clone(), value: None }),
            };
            if was_unread && !changed {
                ui.draw();
            }
        }
    };
    let begin = {
        let (put, place) = (put(place), place.to_owned());
        ui.press(move |ui| {
            ui.aim_at(&selector(&place));
            put(ui, example.to_owned());
        })
    };
    // What cannot be read stays in its box, with the reason, until it can.
    let unread = ui.unread.borrow().as_ref().filter(|(at, _)| at == place).map(|(_, text)| text.clone());
    let wrong = unread.is_some();
    let shown = unread.unwrap_or_else(|| raw.clone());
    let id = format!("fs-part-{}", place.replace(['[', ']', '.'], "-"));
    html! { <>
        <label class="fs-field" for={id.clone()}>{name.to_owned()}</label>
        <textarea {id} class="fs-source fs-short" spellcheck="false" translate="no" rows="2" aria-invalid={wrong.then_some("true")} data-place={place.to_owned()} data-kept={shown.clone()} value={shown.clone()} onchange={ui.entered(put(place))} />
        if wrong { <p class="fs-problem" role="alert">{ui.labels().not_json()}</p> }
        if now.is_none() && !wrong { <p>{button("fs-link", panels.begin_example(), begin)}</p> }
    </> }
}
