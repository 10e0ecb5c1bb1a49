//! The id of an element, a domain, a score or a rule: it stays unless somebody says that another is meant.
//!
//! In: the rubric's values and the place of an item. Out: virtual nodes, and the edit that renames it wherever it is named.

use crate::studio::edit::Edit;
use crate::studio::json::Json;
use crate::studio::rename;
use crate::studio::source::{self, joined};
use crate::studio::web::dom;
use crate::studio::web::ui::{Ui, button, selector};
use crate::studio::web::view::View;
use crate::words::ids::IdsWords;
use yew::prelude::*;

/// The field, and the question once something else is written in it.
pub fn field(view: &View, item: &str) -> Html {
    let ui = &view.ui;
    let words = IdsWords(ui.language());
    let place = joined(item, "id");
    let now = source::at(&view.rubric, &place).and_then(Json::as_text).unwrap_or_default().to_owned();
    let wanted = ui.renaming.borrow().as_ref().filter(|(at, _)| *at == item).map(|(_, id)| id.clone());
    // A rubric under whose id nothing can be saved is called as somebody likes.
    let asks = !item.is_empty() || is_opened(ui, &now);
    let onchange = {
        let (item, now) = (item.to_owned(), now.clone());
        ui.entered(move |ui, id| {
            let id = id.trim().to_owned();
            if !asks {
                ui.edit(&Edit::Value { place: "id".to_owned(), value: id });
                return;
            }
            *ui.renaming.borrow_mut() = (id != now).then(|| (item.clone(), id));
            ui.aim_at(".fs-renaming button");
            ui.draw();
        })
    };
    // A browser moves on with Tab once the field has been left, past the question that comes of it.
    let onkeydown = {
        let now = now.clone();
        Callback::from(move |event: KeyboardEvent| {
            let Some(control) = dom::control(&event).filter(|control| asks && control.value().trim() != now) else { return };
            if ["Tab", "Shift+Tab"].contains(&dom::key(&event).as_str()) {
                event.prevent_default();
                dom::call(&control, "blur", &[]);
            }
        })
    };
    let shown = wanted.clone().unwrap_or_else(|| now.clone());
    let hint = format!("fs-hint-{}", place.replace(['[', ']', '.'], "-"));
    html! { <>
        <label class="fs-field">{ui.labels().id()}
            <input class="fs-text" type="text" aria-describedby={hint.clone()} spellcheck="false" translate="no" data-place={place.clone()} data-kept={shown.clone()} value={shown.clone()} {onchange} {onkeydown} />
        </label>
        <p class="fs-quiet" id={hint}>{words.hint()}</p>
        if let Some(id) = wanted {
            <div class="fs-doomed fs-renaming" role="alert">{question(view, words, item, &now, &id)}</div>
        }
    </> }
}

/// True if this is the id of the rubric that was opened, so that answers may be saved under it.
fn is_opened(ui: &Ui, id: &str) -> bool {
    ui.with(|desk| desk.opened().and_then(|opened| opened.get("id")?.as_text()).is_some_and(|opened| opened == id))
}

fn question(view: &View, words: IdsWords, item: &str, now: &str, id: &str) -> Html {
    let ui = &view.ui;
    let keep = {
        let place = joined(item, "id");
        ui.press(move |ui| {
            *ui.renaming.borrow_mut() = None;
            ui.aim_at(&selector(&place));
            ui.draw();
        })
    };
    let keep = button("fs-button", &words.keep(now), keep);
    if !rename::is_id(id) {
        return html! { <><p>{words.no_id(id)}</p>{keep}</> };
    }
    if !rename::is_free(&view.rubric, id) {
        return html! { <><p>{words.taken(id)}</p>{keep}</> };
    }
    let is_element = item.rsplit('.').next().is_some_and(|last| last.starts_with("elements["));
    // Nobody can have answers under an id that no opened edition has.
    let is_rubric = item.is_empty();
    let is_given = |opened: &Json| rename::given(opened).iter().skip(1).any(|given| given == now);
    let known = if is_rubric { is_opened(ui, now) } else { ui.with(|desk| desk.opened().is_some_and(is_given)) };
    // Nothing in a rubric names the rubric itself.
    let named = if is_rubric { 0 } else { rename::references(&view.rubric, now).len() };
    let rename = {
        let (item, id) = (item.to_owned(), id.to_owned());
        ui.press(move |ui: &Ui| {
            // What it is drawn in is known by its id, and is another then.
            ui.aim_for(&joined(&item, "id"));
            ui.edit(&match is_rubric {
                true => Edit::Value { place: "id".to_owned(), value: id.clone() },
                false => Edit::Rename { item: item.clone(), id: id.clone(), replaces: is_element && known },
            });
        })
    };
    let why = match (known, is_element) {
        (false, _) => words.not_known(now),
        (true, true) => words.element_saved(now, id),
        (true, false) if is_rubric => words.rubric_saved(now),
        (true, false) => words.other_saved(now),
    };
    html! { <>
        <p>{why}</p>
        if named > 0 { <p>{words.follow(named)}</p> }
        {keep}{" "}
        {button("fs-link", &words.rename(id), rename)}
    </> }
}
