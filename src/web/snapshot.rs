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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::web::state::Opening;

    /// All questions of a rubric with one element, as its card shows them.
    fn card(anchors: &str) -> String {
        let text = format!(
            r#"{{"format": 1, "id": "s", "edition": "1.0.0", "title": "S", "elements": [{{"id": "x", "title": "X", "minimum": 1, "anchors": [{anchors}]}}]}}"#
        );
        let rubric = Rubric::parse(&text).unwrap_or_else(|problems| panic!("{problems:?}"));
        at_once(draw(Rc::new(rubric), Settings { opening: Opening::All, ..Settings::default() }))
    }

    #[test]
    fn what_is_needed_is_told_by_the_name_of_its_level_beside_numbers_too() {
        let level = |points: usize, label: &str| format!(r#"{{"points": {points}, {label}"text": "What is seen at {points}"}}"#);
        let levels = |labels: [&str; 3]| labels.iter().enumerate().map(|(at, label)| level(at, label)).collect::<Vec<_>>().join(", ");
        let named = card(&levels([r#""label": "Not in place", "#, r#""label": "Mostly in place", "#, r#""label": "In place", "#]));
        assert!(named.contains("Non-negotiable, at least Mostly in place"), "{named}");
        assert!(card(&levels(["", "", ""])).contains("Non-negotiable, at least 1"), "a level without a name has its number");
    }
}
