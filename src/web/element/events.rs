//! What the page around the widget is told of what a person does, as JSON. No free text is ever in it.
//!
//! In: two states. Out: names and details (`docs/embedding.md` is their contract). What the answers come to is told by
//! [`crate::web::element::status_events`].

use crate::answers::Rating;
use crate::rubric::{Form, Measure};
use crate::web::state::{Layout, Page, State, written};
use js_sys::JSON;

/// A text as JSON.
pub fn quoted(text: &str) -> String {
    JSON::stringify(&text.into()).map(String::from).unwrap_or_default()
}

/// Names and values, which are JSON already, as an object.
fn object(members: &[(&str, String)]) -> String {
    let members: Vec<String> = members.iter().map(|(name, value)| ["\"", name, "\":", value].concat()).collect();
    ["{", &members.join(","), "}"].concat()
}

/// The rubric by its names, in the words of the page's language.
fn named(state: &State) -> String {
    let rubric = &state.rubric;
    let languages: Vec<String> = rubric.languages.iter().map(|language| quoted(language)).collect();
    object(&[
        ("id", quoted(&rubric.id)),
        ("version", quoted(&rubric.edition)),
        ("title", quoted(rubric.title.get(state.language))),
        ("languages", ["[", &languages.join(","), "]"].concat()),
        ("hash", quoted(&rubric.hash)),
    ])
}

/// The widget has a rubric.
pub fn ready(state: &State) -> String {
    let mode = match state.answers.occasion.mode {
        crate::answers::Mode::Full => "full",
        crate::answers::Mode::NonNegotiables => "non-negotiables",
    };
    object(&[
        ("rubric", named(state)),
        ("mode", quoted(mode)),
        ("restored", (!state.answers.is_blank()).to_string()),
        ("widget", quoted(env!("CARGO_PKG_VERSION"))),
    ])
}

/// What the person did between two states, apart from what has to be assessed.
pub fn between(before: &State, after: &State) -> Vec<(&'static str, String)> {
    let mut told = Vec::new();
    if before.page != after.page {
        if before.page == Page::Intro {
            told.push(("start", object(&[("rubric", named(after))])));
        }
        let (index, of) = match after.page {
            Page::Part(part) => (part + 1, after.part_pages()),
            _ => (1, 1),
        };
        let detail = [
            ("from", quoted(&place(before))),
            ("to", quoted(&place(after))),
            ("kind", quoted(kind(after))),
            ("index", index.to_string()),
            ("of", of.to_string()),
        ];
        told.push(("step", object(&detail)));
    }
    if before.rubric.id == after.rubric.id {
        let (answered, total) = after.progress();
        let entries = before.answers.entries.iter().zip(&after.answers.entries).enumerate();
        for (at, (old, new)) in entries.filter(|(_, (old, new))| old.rating != new.rating) {
            let element = &after.rubric.elements[at];
            let called = |rating: &Option<Rating>| {
                let value = rating.as_ref().and_then(|rating| value(&after.rubric, at, rating));
                value.map_or_else(|| "null".to_owned(), |value| quoted(&value))
            };
            let detail = [
                ("element", quoted(&element.id)),
                ("domain", quoted(&after.rubric.domains[element.domain].id)),
                ("rating", called(&new.rating)),
                ("previous", called(&old.rating)),
                ("status", quoted(status(new.rating.as_ref()))),
                ("answered", answered.to_string()),
                ("total", total.to_string()),
            ];
            told.push(("change", object(&detail)));
        }
    }
    told
}

/// From which page to which, for the history of the browser.
pub fn moved(before: &State, after: &State) -> String {
    ["[", &quoted(&place(before)), ",", &quoted(&place(after)), "]"].concat()
}

/// How far the person is, as members of an object.
pub fn progress(state: &State) -> String {
    let (answered, total) = state.progress();
    let page = quoted(&place(state));
    format!("\"complete\":{},\"answered\":{answered},\"total\":{total},\"page\":{page}", answered == total)
}

/// Where the person is, as `goTo` takes it.
pub fn place(state: &State) -> String {
    match state.page {
        Page::Intro => "intro".to_owned(),
        Page::Occasion => "occasion".to_owned(),
        Page::Team => "team".to_owned(),
        Page::Differences => "differences".to_owned(),
        Page::Check => "check".to_owned(),
        Page::Result => "results".to_owned(),
        Page::Finished => "finished".to_owned(),
        Page::Part(part) => {
            let parts = state.parts();
            let first = parts.get(part).and_then(|part| part.elements.first());
            first.map(|element| state.rubric.elements[*element].id.clone()).unwrap_or_default()
        }
    }
}

fn kind(state: &State) -> &'static str {
    match state.page {
        Page::Intro | Page::Occasion | Page::Team | Page::Finished => "intro",
        Page::Part(_) if state.layout == Layout::Element => "element",
        Page::Part(_) => "domain",
        Page::Check | Page::Differences => "check",
        Page::Result => "results",
    }
}

fn status(rating: Option<&Rating>) -> &'static str {
    match rating {
        None => "not-rated",
        Some(Rating::NotApplicable(_)) => "not-applicable",
        Some(Rating::UnableToDetermine) => "unable-to-determine",
        Some(_) => "rated",
    }
}

/// What answers call the rating; never a reason or a note.
fn value(form: &Form, element: usize, rating: &Rating) -> Option<String> {
    match (rating, &form.elements[element].measure) {
        (Rating::Anchor(anchor), Measure::Scale(scale)) => scale.anchors.get(*anchor).map(|anchor| anchor.value.clone()),
        (Rating::Number(number), _) => Some(written(Some(number))),
        (Rating::Ratio { count, out_of }, _) => Some([written(count.as_ref()), written(out_of.as_ref())].join("/")),
        (Rating::Share { share, .. }, _) => Some(written(Some(share))),
        (Rating::Estimated { count, .. }, _) => Some(written(count.as_ref())),
        (Rating::Components(components), _) => {
            let present = components.iter().filter(|component| **component == Some(crate::answers::Presence::Present)).count();
            Some(format!("{present}/{}", components.len()))
        }
        (Rating::DoesNotFit, _) => Some("does-not-fit".to_owned()),
        (Rating::Repeated(ratings), _) => {
            Some(ratings.iter().filter_map(|rating| value(form, element, rating)).collect::<Vec<_>>().join(","))
        }
        _ => None,
    }
}
