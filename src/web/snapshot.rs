//! The first page as text, drawn by the widget's own views where there is no widget.
//!
//! In: a rubric and settings. Out: HTML for the element's shadow root, which can be read, filled in and printed before any script runs.
//! It knows no widget: what the page shows is what [`crate::web::form::pages`] draws.

use crate::rubric::Rubric;
use crate::web::form::pages::{Around, frame};
use crate::web::form::ui::Ui;
use crate::web::state::{Settings, State};
use std::rc::Rc;
use yew::prelude::*;

#[derive(Clone, PartialEq, Properties)]
struct Given {
    rubric: Shown,
    settings: Rc<Settings>,
}

/// The rubric as a property: the same as long as the page is drawn.
#[derive(Clone)]
struct Shown(Rc<Rubric>);

impl PartialEq for Shown {
    fn eq(&self, other: &Shown) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

#[component]
fn FirstPage(given: &Given) -> Html {
    let state = State::new(given.rubric.0.clone(), given.settings.clone());
    let ui = Ui::new(&state, None, Rc::new(|_| ()), Rc::new(|_| ()));
    frame(&ui, &state, &Around::default())
}

/// Draws the first page.
pub async fn draw(rubric: Rc<Rubric>, settings: Settings) -> String {
    let given = Given { rubric: Shown(rubric), settings: Rc::new(settings) };
    yew::LocalServerRenderer::<FirstPage>::with_props(given).hydratable(false).render().await
}

/// What is drawn, where it can be waited for: a browser would stand still meanwhile, and so draws when it next has time.
#[cfg(not(target_arch = "wasm32"))]
pub fn at_once<T>(drawing: impl Future<Output = T>) -> T {
    let runtime = tokio::runtime::Builder::new_current_thread().build().expect("a runtime that waits for nothing");
    tokio::task::LocalSet::new().block_on(&runtime, drawing)
}
