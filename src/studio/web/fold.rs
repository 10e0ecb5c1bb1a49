//! Parts of the page that are folded away: they are drawn only while they are unfolded, so that nobody waits for what nobody sees.
//!
//! In: a name for each, what it holds, and what draws it. Out: virtual nodes; and the fold that holds the field at a place.

use crate::document::site::leads_into;
use crate::studio::web::dom;
use crate::studio::web::ui::{Ui, first_in};
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// One fold.
pub struct Fold<'f> {
    /// Its name, which no other has.
    pub name: &'f str,
    /// How it looks.
    pub class: &'static str,
    /// What stands on it.
    pub summary: String,
    /// The places whose fields are in it, with blanks between them.
    pub holds: String,
}

impl Fold<'_> {
    /// Draws it, and what is in it if it is unfolded.
    pub fn draw(self, ui: &Ui, inside: impl FnOnce() -> Html) -> Html {
        let is_open = ui.unfolded.borrow().contains(self.name);
        let ontoggle = {
            let (ui, name) = (ui.clone(), self.name.to_owned());
            Callback::from(move |event: Event| {
                let is_open = event.target_unchecked_into::<Element>().has_attribute("open");
                let changed = match is_open {
                    true => ui.unfolded.borrow_mut().insert(name.clone()),
                    false => ui.unfolded.borrow_mut().remove(&name),
                };
                if changed {
                    ui.draw();
                }
            })
        };
        html! {
            <details class={self.class} open={is_open} data-fold={self.name.to_owned()} data-holds={self.holds} {ontoggle}>
                <summary>{self.summary}</summary>
                if is_open { {inside()} }
            </details>
        }
    }
}

/// Moves the focus to the field at a place, or to the nearest around it. What holds the field is unfolded and drawn first.
pub fn go_to(ui: &Ui, place: &str) {
    if dom::focus(&ui.root, &first_in(place)) {
        return;
    }
    if let Some(fold) = holding(ui, place) {
        ui.aim_for(place);
        return unfold(ui, &fold);
    }
    let mut place = place;
    while !place.is_empty() && !dom::focus(&ui.root, &first_in(place)) {
        place = &place[..place.rfind(['.', '[']).unwrap_or(0)];
    }
}

/// Moves the focus to where the last act wanted it.
pub fn move_on(ui: &Ui) {
    // Taken first: a field that loses the focus may change the rubric, and aim anew.
    let (selector, goal) = (ui.aim.borrow_mut().take(), ui.goal.borrow_mut().take());
    if let Some(selector) = selector {
        dom::focus(&ui.root, &selector);
    }
    if let Some(goal) = goal {
        go_to(ui, &goal);
    }
}

/// The name of the innermost fold that is not unfolded and holds the field at a place.
fn holding(ui: &Ui, place: &str) -> Option<String> {
    let folds = ui.root.query_selector_all("details[data-holds]").ok()?;
    let folds = (0..folds.length()).filter_map(|at| folds.get(at)?.dyn_into::<Element>().ok());
    let held = |fold: &Element| {
        let holds = fold.get_attribute("data-holds").unwrap_or_default();
        holds.split(' ').filter(|holds| !holds.is_empty() && leads_into(place, holds)).map(str::len).max()
    };
    let closed = folds.filter(|fold| !ui.unfolded.borrow().contains(&name(fold)));
    closed.filter_map(|fold| Some((held(&fold)?, name(&fold)))).max_by_key(|(length, _)| *length).map(|(_, name)| name)
}

fn name(fold: &Element) -> String {
    fold.get_attribute("data-fold").unwrap_or_default()
}

/// Unfolds one, and draws what is in it.
pub fn unfold(ui: &Ui, name: &str) {
    ui.unfolded.borrow_mut().insert(name.to_owned());
    let selector = format!("[data-fold=\"{}\"]", name.replace(['"', '\\'], ""));
    if let Ok(Some(fold)) = ui.root.query_selector(&selector) {
        let _ = fold.set_attribute("open", "");
    }
    ui.draw();
}
