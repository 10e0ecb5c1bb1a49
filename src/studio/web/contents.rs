//! The list of contents: the parts of the page, each with what is still open in it, and the way to it.
//!
//! In: the desk, and what has to be settled before publishing. Out: virtual nodes. Where it stands is said by the stylesheet.

use crate::studio::contents::{Entry, Part, contents};
use crate::studio::package::Open;
use crate::studio::source::joined;
use crate::studio::web::fold;
use crate::studio::web::ui::{Ui, button, selector};
use crate::studio::web::view::short;
use yew::prelude::*;

/// The list; nothing if the text is no JSON.
pub fn view(ui: &Ui, open: &Open) -> Html {
    let Some(rubric) = ui.with(crate::studio::desk::Desk::rubric) else { return Html::default() };
    let all = ui.with(|desk| contents(&rubric, desk.problems(), open));
    html! {
        <nav class="fs-contents" aria-label={ui.labels().contents()}>
            <ul>{ for all.iter().map(|entry| html! { <li class={matches!(entry.part, Part::Domain(..)).then_some("fs-contents-domain")}>{one(ui, entry)}</li> }) }</ul>
        </nav>
    }
}

fn one(ui: &Ui, entry: &Entry) -> Html {
    let labels = ui.labels();
    let (name, goal, folded) = match &entry.part {
        Part::Programme => (labels.programme().to_owned(), ".fs-programme h3".to_owned(), None),
        Part::Elements => (labels.elements().to_owned(), ".fs-elements h3".to_owned(), None),
        Part::Domain(at, title) => {
            let title = if title.is_empty() { labels.untitled() } else { title };
            (short(title), selector(&joined(&format!("domains[{at}]"), "title")), None)
        }
        Part::Scores => (labels.part_scores().to_owned(), ".fs-scores > summary".to_owned(), Some("scores")),
        Part::Rules => (labels.part_rules().to_owned(), ".fs-rules > summary".to_owned(), Some("rules")),
        Part::Languages => (labels.part_languages().to_owned(), ".fs-languages > summary".to_owned(), Some("languages")),
        Part::Rest => (labels.part_rest().to_owned(), ".fs-rest > summary".to_owned(), Some("rest")),
        Part::Trial => (labels.try_it().to_owned(), ".fs-trial > summary".to_owned(), None),
        Part::Publish => (labels.publish().to_owned(), ".fs-publish > summary".to_owned(), None),
    };
    let problems = (entry.errors + entry.warnings > 0).then(|| labels.problems(entry.errors, entry.warnings));
    let choices = (entry.choices > 0).then(|| labels.choices(entry.choices));
    let open: Vec<String> = problems.into_iter().chain(choices).collect();
    let go = ui.press(move |ui| {
        ui.aim_at(&goal);
        // What is in a fold is drawn before the way to it is gone.
        match folded {
            Some(name) => fold::unfold(ui, name),
            None => ui.draw(),
        }
    });
    html! { <>{button("fs-link", &name, go)}if !open.is_empty() { {" "}<span class="fs-quiet">{format!("({})", open.join(", "))}</span> }</> }
}
