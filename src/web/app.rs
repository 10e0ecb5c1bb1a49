//! The widget as a component: draws the form anew when the store says so, and moves the focus.
//!
//! In: the [`Store`]. Out: the drawn widget. What is drawn stands in [`crate::web::form::pages`].

use crate::web::browser::dom;
use crate::web::form::pages::{Around, frame};
use crate::web::store::Store;
use std::rc::Rc;
use yew::prelude::*;

/// The store as a property; the same as long as the widget lives.
#[derive(Clone)]
pub struct Handle(pub Rc<Store>);

impl PartialEq for Handle {
    fn eq(&self, other: &Handle) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What the app is drawn from.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The state, and the ways to the outside.
    pub store: Handle,
}

/// The whole widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    dom::counted("app");
    let store = &props.store.0;
    let redraw = use_force_update();
    // Now, not in an effect: what happens before the effects of the first drawing would never be drawn.
    store.redraw.borrow_mut().get_or_insert(redraw);
    let state = store.state();
    let focus_changes = state.as_ref().map_or(0, |state| state.focus_changes);
    // What stands in for a page until it comes gives way to it, and the focus with it.
    let stands_in = state.as_ref().is_some_and(|state| state.page.needs_second_part() && store.second().is_none());
    use_effect_with((focus_changes, stands_in), {
        let store = store.clone();
        move |(focus_changes, _)| {
            // The first page takes no focus from the page around it (A10).
            if let Some(state) = store.state().filter(|_| *focus_changes > 0) {
                dom::focus(&store.root, &[state.settings.instance.as_str(), "-", &state.aim_of_focus()].concat());
            }
        }
    });
    let held = store.held.borrow();
    match (&held.state, &held.ui) {
        (Some(state), Some(ui)) => {
            let not_fetched = store.not_fetched.get();
            frame(ui, state, &Around { notice: held.notice.as_ref(), so_far: &held.so_far, resets: held.resets, not_fetched })
        }
        _ => Html::default(),
    }
}
