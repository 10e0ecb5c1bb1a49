//! One row of the table. It is drawn anew only if something of it is another than at its last drawing: a table has hundreds of them.
//!
//! In: the view, and the place of the element. Out: virtual nodes. What a row looks like is said by `table`.

use crate::document::site::leads_into;
use crate::problem::Problem;
use crate::studio::json::Json;
use crate::studio::review;
use crate::studio::source::{self, in_list};
use crate::studio::web::view::View;
use crate::words::Language;
use std::rc::Rc;
use yew::prelude::*;

/// What a row is drawn from.
#[derive(Clone, Properties)]
pub struct RowProps {
    view: Rc<View>,
    place: String,
    columns: Rc<Vec<String>>,
    seen: Seen,
}

impl PartialEq for RowProps {
    // The view is another one each time; what a row shows of it is in `seen`.
    fn eq(&self, other: &RowProps) -> bool {
        self.place == other.place && self.columns == other.columns && self.seen == other.seen
    }
}

/// All of the view that a row shows.
#[derive(Clone, PartialEq)]
struct Seen {
    element: Json,
    scale: Option<Json>,
    texts_in: String,
    page_in: Language,
    problems: Vec<Problem>,
    is_last: bool,
    /// The number of the drawing, if the row shows what does not stand in the element alone: what is unfolded, asked, or said by colleagues.
    always: Option<usize>,
}

impl RowProps {
    /// The row of an element.
    pub fn of(view: &Rc<View>, element: &Json, place: &str, columns: &Rc<Vec<String>>) -> RowProps {
        let ui = &view.ui;
        let scale = element.get("scale").and_then(Json::as_text).and_then(|id| view.rubric.get("scales")?.get(id)).cloned();
        let (list, at) = in_list(place).unwrap_or_default();
        let is_asked = ui.doomed.borrow().as_deref() == Some(place) || ui.renaming.borrow().as_ref().is_some_and(|(item, _)| item == place);
        let is_unfolded = ui.unfolded.borrow().contains(&more(&view.key(element, place)));
        let is_said = view.comments.iter().any(|comment| review::home(&view.rubric, &comment.element).as_deref() == Some(place));
        let seen = Seen {
            element: element.clone(),
            scale,
            texts_in: view.language.clone(),
            page_in: ui.language(),
            problems: view.problems.iter().filter(|problem| leads_into(&problem.path, place)).cloned().collect(),
            is_last: source::at(&view.rubric, list).is_none_or(|list| at + 1 == list.items().len()),
            always: (is_asked || is_unfolded || is_said).then(|| ui.drawings.get()),
        };
        RowProps { view: view.clone(), place: place.to_owned(), columns: columns.clone(), seen }
    }
}

/// The name of the fold with what is seldom needed of an element.
pub fn more(key: &str) -> String {
    format!("more {key}")
}

/// A row.
#[component]
pub fn Row(props: &RowProps) -> Html {
    props.view.row(&props.seen.element, &props.place, &props.columns)
}
