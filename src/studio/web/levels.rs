//! The levels of an element or of a scale that elements share: moved, added and taken away, by buttons and by keys. A level that is moved
//! changes places with another: the words move, the points stay where they are.
//!
//! In: the view, and the place of what has the levels. Out: virtual nodes whose changes are [`Edit`]s.

use crate::order;
use crate::studio::edit::{Edit, any_text};
use crate::studio::json::Json;
use crate::studio::level;
use crate::studio::source::joined;
use crate::studio::web::dom;
use crate::studio::web::ui::{Ui, button};
use crate::studio::web::view::{View, short};
use yew::prelude::*;

/// The levels in the order of their file, with what can be done to each; their texts stand in the table.
pub fn list(view: &View, of: &Json, place: &str) -> Html {
    drawn(view, of, place, false)
}

/// The same with their texts.
pub fn list_with_texts(view: &View, of: &Json, place: &str) -> Html {
    drawn(view, of, place, true)
}

fn drawn(view: &View, of: &Json, place: &str, texts: bool) -> Html {
    let labels = view.ui.labels();
    let levels = of.get("anchors").map(Json::items).unwrap_or_default();
    let points = level::level_points(of);
    let add = {
        let (of, new) = (place.to_owned(), level_at(place, levels.len()));
        view.ui.press(move |ui| {
            // To where its words are written: in the table, or here.
            ui.aim_at(&format!("td [data-place^=\"{new}\"], [data-level=\"{new}\"] textarea"));
            ui.edit(&Edit::AddLevel { of: of.clone() });
        })
    };
    let one = |(at, level): (usize, &Json)| {
        let here = level_at(place, at);
        let words = short(words(level));
        let name = if words.is_empty() { points[at].clone() } else { format!("{}: {words}", points[at]) };
        let to = |to: usize| {
            let of = place.to_owned();
            view.ui.press(move |ui| {
                let there = format!("[data-level=\"{}\"] .fs-tool:not([disabled])", level_at(&of, to));
                swap(ui, &of, at, to, &there);
            })
        };
        let delete = {
            let (of, item) = (place.to_owned(), here.clone());
            view.ui.press(move |ui| {
                ui.aim_at(&format!("[data-level=\"{}\"] .fs-tool:not([disabled])", level_at(&of, at.saturating_sub(1))));
                ui.edit(&Edit::Delete { item: item.clone() });
            })
        };
        html! {
            <li key={at} data-level={here.clone()}>
                if level.get("points").is_some() {
                    {view.value_field(labels.level_points(), &joined(&here, "points"))}
                } else {
                    <b>{points[at].clone()}</b>
                }
                if texts { {view.level(level, &here, &points[at])} } else { <span>{words}</span> }
                <span class="fs-tools">
                    <button type="button" class="fs-tool" aria-label={labels.up(&name)} disabled={at == 0} onclick={to(at.saturating_sub(1))}>{"↑"}</button>
                    <button type="button" class="fs-tool" aria-label={labels.down(&name)} disabled={at + 1 >= levels.len()} onclick={to(at + 1)}>{"↓"}</button>
                    <button type="button" class="fs-tool" aria-label={labels.delete(&name)} onclick={delete}>{labels.delete_word()}</button>
                </span>
            </li>
        }
    };
    html! { <>
        <p class="fs-quiet">{labels.levels_hint()}</p>
        <ol class="fs-levels" aria-label={labels.levels()}>{ for levels.iter().enumerate().map(one) }</ol>
        {button("fs-button", labels.add_level(), add)}
    </> }
}

/// Alt with the arrow to the left or right moves the level in whose cell the focus is.
pub fn moving(view: &View, element: &Json, place: &str, at: usize) -> Callback<KeyboardEvent> {
    let (ui, place) = (view.ui.clone(), place.to_owned());
    let points = level::level_points(element);
    let order = order::order(points.len(), &|one, other| sorted_by(&points[one]).cmp(&sorted_by(&points[other])));
    Callback::from(move |event: KeyboardEvent| {
        let step = match dom::key(&event).as_str() {
            "Alt+ArrowLeft" => -1,
            "Alt+ArrowRight" => 1,
            _ => return,
        };
        event.prevent_default();
        event.stop_propagation();
        // What is typed and not left yet is written first.
        if let Some(control) = dom::control(&event) {
            dom::call(&control, "blur", &[]);
        }
        let here = order.iter().position(|level| *level == at);
        let to = here.and_then(|here| order.get(here.checked_add_signed(step)?));
        // At the end of the row it stays, and so does the focus.
        let to = *to.unwrap_or(&at);
        let level = level_at(&place, to);
        swap(&ui, &place, at, to, &format!("td [data-place=\"{level}\"], td [data-place^=\"{level}.\"]"));
    })
}

/// Two levels change places; it is said which place that is, and the focus goes along.
fn swap(ui: &Ui, of: &str, from: usize, to: usize, there: &str) {
    ui.aim_at(there);
    let count = ui.with(|desk| crate::studio::source::count(desk.draft().text(), &joined(of, "anchors")));
    if from != to {
        ui.tell(ui.labels().moved(to + 1, count));
        ui.edit(&Edit::SwapLevels { of: of.to_owned(), from, to });
    }
    ui.draw();
}

fn level_at(of: &str, at: usize) -> String {
    format!("{}[{at}]", joined(of, "anchors"))
}

fn words(level: &Json) -> &str {
    level.get("label").or_else(|| level.get("text")).map_or_else(|| any_text(level), any_text)
}

/// Numbers in their order, before anything else.
pub fn sorted_by(points: &str) -> (bool, i64, String) {
    let (whole, part) = points.split_once('.').unwrap_or((points, ""));
    let thousandths =
        whole.parse::<i64>().ok().and_then(|whole| Some(whole * 1_000 + format!("{part:0<3}").get(..3)?.parse::<i64>().ok()?));
    (thousandths.is_none(), thousandths.unwrap_or(0), points.to_owned())
}
