//! Everything that no other panel shows: each part of the rubric, and of a domain, with words for what it is and fields, or a box, to write it in.
//!
//! In: the values as they stand in the text. Out: virtual nodes whose changes are [`Edit`]s. What is written is checked as soon as the box is
//! left, like everything else.

use crate::studio::edit::{Edit, any_text};
use crate::studio::json::Json;
use crate::studio::parts::{OF_DOMAIN, OF_DRIFT, OF_ITEM, OF_RUBRIC, OWN, Part, Written, is_shown, limit};
use crate::studio::rule::{Name, Names};
use crate::studio::source::{self, joined};
use crate::studio::web::field::{Choice, select};
use crate::studio::web::fold::Fold;
use crate::studio::web::ui::{Ui, button, selector};
use crate::studio::web::view::{Typed, View};
use crate::studio::web::{named, names, side};
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
                Written::Choice => choice(view, &at, name),
                Written::Address => view.address_field(name, &at),
                Written::Works => html! { <fieldset class="fs-named"><legend>{name}</legend>{named::works(view)}</fieldset> },
                Written::Items => html! { <fieldset class="fs-named"><legend>{name}</legend>{items(view, &at, name)}</fieldset> },
                Written::Limits => html! { <fieldset class="fs-named"><legend>{name}</legend>{limits(view, name)}</fieldset> },
                Written::Json(example) => text(&view.ui, &at, name, Some(example), source::at(&view.rubric, &at)),
            }}
            if !hint.is_empty() { <p class="fs-quiet">{hint}</p> }
            {view.problems_at(&at, &[])}
        </div>
    }
}

/// One of several. What is written already is one of them.
fn choice(view: &View, field: &str, name: &str) -> Html {
    let panels = view.ui.panels();
    let now = view.rubric.get(field).and_then(Json::as_text).unwrap_or_default();
    let said = |code: &str, words: &str| (code.to_owned(), words.to_owned());
    let mut choices: Vec<Choice> = match field {
        "overall" => {
            let names = Names::of(&view.rubric);
            let score = |score: &Name| match names.is_domain(&score.id) {
                true => (score.id.clone(), panels.score_of(score.shown())),
                false => said(&score.id, if score.title.is_empty() { panels.whole_score() } else { &score.title }),
            };
            let scores = names.scores.iter().map(score);
            std::iter::once(said("", panels.overall_first())).chain(scores).chain([said("none", panels.overall_none())]).collect()
        }
        _ => vec![said("", panels.team_agrees()), said("majority", panels.team_majority())],
    };
    if !choices.iter().any(|(code, _)| code == now) {
        choices.push(said(now, if now == "all-agree" { panels.team_agrees() } else { now }));
    }
    let place = field.to_owned();
    let onchange = view.ui.entered(move |ui, value| {
        ui.edit(&Edit::Value { place: place.clone(), value });
    });
    html! { <label class="fs-field"><span>{name}</span>{select(name, Some(field.to_owned()), now, &choices, onchange)}</label> }
}

/// What has a title and an id, one below the other, with an empty line for one more.
fn items(view: &View, list: &str, name: &str) -> Html {
    let (panels, labels) = (view.ui.panels(), view.ui.labels());
    let all = match view.rubric.get(list) {
        Some(other) if !matches!(other, Json::List(_)) => return text(&view.ui, list, name, None, Some(other)),
        all => all.map(Json::items).unwrap_or_default(),
    };
    let one = |(at, item): (usize, &Json)| {
        let place = format!("{list}[{at}]");
        html! {
            <div class="fs-part" key={view.key(item, &place)} onkeydown={view.moving(&place)}>
                if matches!(item, Json::Object(_)) {
                    <div class="fs-domain-head">
                        {view.labelled(labels.programme_title(), &joined(&place, "title"), false)}
                        {view.actions(&place, item.get("title").map(any_text).unwrap_or_default())}
                    </div>
                    {view.labelled(panels.part_when(), &joined(&place, "guidance"), true)}
                    if list == "stages" { {view.value_field(panels.part("review_months").0, &joined(&place, "review_months"))} }
                    {names::field(view, &place)}
                }
                if !is_shown(item, &OF_ITEM) { {side::source(&view.ui, &place, labels.as_text())} }
            </div>
        }
    };
    let further = {
        let of = list.to_owned();
        let edit = move |_: &Json, title: String| Edit::Append { list: of.clone(), title, fields: Vec::new() };
        view.line(panels.further(list), &format!("{list}[{}].title", all.len()), "", Typed::Words, edit)
    };
    html! { <><>{ for all.iter().enumerate().map(one) }</>{further}</> }
}

/// The limits of slipping.
fn limits(view: &View, name: &str) -> Html {
    let panels = view.ui.panels();
    let now = view.rubric.get("drift");
    let one = |field: &&'static str| {
        let (field, number) = (*field, now.and_then(|drift| drift.get(field)).map(Json::compact).unwrap_or_default());
        let edit = move |rubric: &Json, typed: String| limit(rubric, field, &typed);
        view.line(panels.part(field).0, &joined("drift", field), &number, Typed::Code(None), edit)
    };
    match now {
        Some(other) if !is_shown(other, &OF_DRIFT) => text(&view.ui, "drift", name, None, now),
        _ => html! { <>{ for OF_DRIFT.iter().map(one) }</> },
    }
}

/// A part as text. An empty box takes it away; one that is not begun can be begun with its example.
fn text(ui: &Ui, place: &str, name: &str, example: Option<&'static str>, now: Option<&Json>) -> Html {
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
    let begin = example.filter(|_| now.is_none()).map(|example| {
        let (put, place) = (put(place), place.to_owned());
        ui.press(move |ui| {
            ui.aim_at(&selector(&place));
            put(ui, example.to_owned());
        })
    });
    // What cannot be read stays in its box, with the reason, until it can.
    let unread = ui.unread.borrow().as_ref().filter(|(at, _)| at == place).map(|(_, text)| text.clone());
    let wrong = unread.is_some();
    let shown = unread.unwrap_or_else(|| raw.clone());
    let id = format!("fs-part-{}", place.replace(['[', ']', '.'], "-"));
    html! { <>
        <label class="fs-field" for={id.clone()}>{name.to_owned()}</label>
        <textarea {id} class="fs-source fs-short" spellcheck="false" translate="no" rows="2" aria-invalid={wrong.then_some("true")} data-place={place.to_owned()} data-kept={shown.clone()} value={shown.clone()} onchange={ui.entered(put(place))} />
        if wrong { <p class="fs-problem" role="alert">{ui.labels().not_json()}</p> }
        if let Some(begin) = begin.filter(|_| !wrong) { <p>{button("fs-link", panels.begin_example(), begin)}</p> }
    </> }
}
