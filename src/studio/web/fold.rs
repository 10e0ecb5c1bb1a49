//! Parts of the page that are folded away: they are drawn only while they are unfolded, so that nobody waits for what nobody sees.
//!
//! In: a name for each, what it holds, and what draws it. Out: virtual nodes; and the fold that holds the field at a place.

use crate::document::site::leads_into;
use crate::studio::source;
use crate::studio::web::dom;
use crate::studio::web::ui::{Ui, first_in, selector};
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

/// The name of the fold with the whole rubric as text.
pub const WHOLE_FILE: &str = "file";

/// Moves the focus to the field at a place. What holds the field is unfolded and drawn first. What has no field of its own is marked in the
/// nearest box of text that holds it; at last that is the whole rubric.
pub fn go_to(ui: &Ui, place: &str) {
    if !place.is_empty() && dom::focus(&ui.root, &first_in(place)) {
        return;
    }
    if let Some(fold) = holding(ui, place) {
        ui.aim_for(place);
        return unfold(ui, &fold);
    }
    let text = ui.with(|desk| desk.draft().text().to_owned());
    let mut around = place;
    while !around.is_empty() {
        if dom::focus(&ui.root, &box_of(around)) {
            return dom::mark(&ui.root, source::within(&text, around, place));
        }
        if around != place && dom::focus(&ui.root, &selector(around)) {
            return;
        }
        around = source::above(around);
    }
    // What is not written yet stands beside its like, or where it can be begun.
    if !place.is_empty() && source::raw(&text, place).is_none() && (beside(ui, place) || begun(ui, place)) {
        return;
    }
    if !ui.unfolded.borrow().contains(WHOLE_FILE) {
        ui.aim_for(place);
        return unfold(ui, WHOLE_FILE);
    }
    if dom::focus(&ui.root, &format!("[data-fold=\"{WHOLE_FILE}\"] [data-text-of]")) {
        dom::mark(&ui.root, source::within(&text, "", place));
    }
}

/// What finds a box with what stands at a place as text.
fn box_of(place: &str) -> String {
    let place = place.replace(['"', '\\'], "");
    format!("[data-text-of=\"{place}\"], .fs-source[data-place=\"{place}\"]")
}

/// Moves the focus to the first field of the nearest around a place.
fn beside(ui: &Ui, place: &str) -> bool {
    let around = std::iter::successors(Some(source::above(place)), |around| Some(source::above(around)));
    around.take_while(|around| !around.is_empty()).any(|around| dom::focus(&ui.root, &first_in(around)))
}

/// Moves the focus to the first control of the panel for a place.
fn begun(ui: &Ui, place: &str) -> bool {
    let Some((_, name)) = panels(ui, place).max_by_key(|(length, _)| *length) else { return false };
    let name = name.replace(['"', '\\'], "");
    dom::focus(
        &ui.root,
        &["button", "select", "input", "textarea", "summary"].map(|kind| format!("[data-fold=\"{name}\"] {kind}")).join(", "),
    )
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
    let closed = panels(ui, place).filter(|(_, name)| !ui.unfolded.borrow().contains(name));
    closed.max_by_key(|(length, _)| *length).map(|(_, name)| name)
}

/// The folds that hold the field at a place, by name, each with how closely.
fn panels(ui: &Ui, place: &str) -> impl Iterator<Item = (usize, String)> {
    let folds = ui.root.query_selector_all("details[data-holds]").ok();
    let count = folds.as_ref().map_or(0, web_sys::NodeList::length);
    let folds = (0..count).filter_map(move |at| folds.as_ref()?.get(at)?.dyn_into::<Element>().ok());
    folds.filter_map(move |fold| {
        let holds = fold.get_attribute("data-holds").unwrap_or_default();
        let closest = holds.split(' ').filter(|holds| !holds.is_empty() && leads_into(place, holds)).map(str::len).max()?;
        Some((closest, name(&fold)))
    })
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
