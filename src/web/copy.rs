//! Ctrl+P on the page around the widget: for as long as that page is printed, every answer as plain text in the place of the form.
//!
//! In: the state and what views share. Out: nodes beside the widget's own, which no screen shows (`styles/widget.css`). It knows no
//! result: that one is printed as it stands, with everything in it opened. The sheets for paper are `web::print`.

use crate::web::host::{self, Listening};
use crate::web::state::{Page, State, Wanted};
use crate::web::view::Ui;
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::{Element, HtmlElement, Node};

/// Waits for the page around the widget to be printed, until it is dropped. `now` gives what stands on the page at that moment.
pub fn whenever_printed(root: &HtmlElement, now: impl Fn() -> Option<(Ui, State)> + 'static) -> [Listening; 2] {
    let before = Rc::new(RefCell::new(Before::default()));
    let (root, after) = (root.clone(), before.clone());
    [
        Listening::to(&host::window(), "beforeprint", move |_| {
            let mut before = before.borrow_mut();
            before.restore();
            if let Some((ui, state)) = now() {
                before.opened = open_all(&root);
                before.copy = copy(&root, &ui, &state);
            }
        }),
        Listening::to(&host::window(), "afterprint", move |_| after.borrow_mut().restore()),
    ]
}

/// What was done to the page, and has to be undone.
#[derive(Default)]
struct Before {
    copy: Option<Element>,
    opened: Vec<Element>,
}

impl Before {
    fn restore(&mut self) {
        if let Some(copy) = self.copy.take() {
            copy.remove();
        }
        for disclosure in self.opened.drain(..) {
            let _ = disclosure.remove_attribute("open");
        }
    }
}

/// Opens what holds answers and what is met: paper cannot be pressed. An action stands in its line already. How numbers came about is for the screen and the
/// full record; what stays closed is not printed (`styles/widget.css`).
fn open_all(root: &HtmlElement) -> Vec<Element> {
    let Ok(closed) = root.query_selector_all("details.fc-record:not([open]),.fc-gates details:not([open])") else {
        return Vec::new();
    };
    let closed = (0..closed.length()).filter_map(|at| closed.item(at)).map(wasm_bindgen::JsCast::unchecked_into::<Element>);
    closed.inspect(|disclosure| drop(disclosure.set_attribute("open", ""))).collect()
}

/// Every answer, where the page shows a part of the form; `None` where it shows the whole of what there is.
fn copy(root: &HtmlElement, ui: &Ui, state: &State) -> Option<Element> {
    let is_form =
        matches!(state.page, Page::Occasion | Page::Part(_) | Page::Check) || state.page == Page::Intro && !state.answers.is_blank();
    if !is_form || state.settings.mode == Wanted::Blank {
        return None;
    }
    let copy = host::document().create_element("div").ok()?;
    copy.set_attribute("class", "fc fc-copy").ok()?;
    copy.set_attribute("lang", &state.rubric.languages[state.language]).ok()?;
    fill(&copy, ui, state);
    root.parent_node()?.insert_before(&copy, Some(root)).ok()?;
    Some(copy)
}

fn fill(copy: &Element, ui: &Ui, state: &State) {
    let (labels, rubric, answers) = (ui.labels, &*state.rubric, &*state.answers);
    let level = ui.settings.heading_level.clamp(2, 5);
    let heading = |below: u8, words: &str| {
        if let Some(made) = add(copy, &format!("h{}", level + below), words) {
            let _ = made.set_attribute("class", if below == 0 { "fc-title" } else { "fc-subtitle" });
        }
    };
    heading(0, ui.string(&rubric.title));
    add(copy, "p", &[labels.edition, " ", &rubric.edition].concat());
    let (answered, all) = state.progress();
    add(copy, "p", &(labels.answered)(answered, all));
    let occasion = &answers.occasion;
    let given = |text: String| if text.is_empty() { labels.nothing_given.to_owned() } else { text };
    let about = list(copy);
    for (name, value) in [
        (labels.team, given(occasion.team.clone())),
        (labels.day, given(occasion.date.map(labels.date).unwrap_or_default())),
        (labels.who_rates, labels.raters[occasion.rater as usize].to_owned()),
        (labels.role, given(occasion.role.clone())),
    ] {
        pair(&about, name, &[value]);
    }
    let parts = state.parts();
    for of_domain in parts.chunk_by(|one, other| one.domain == other.domain) {
        if let Some(title) = &rubric.domains[of_domain[0].domain].title {
            heading(1, ui.string(title));
        }
        let rows = list(copy);
        for element in of_domain.iter().flat_map(|part| part.elements.iter().copied()) {
            let entry = &answers.entries[element];
            let name = [&ui.number_of(element), " ", ui.string(&rubric.elements[element].title)].concat();
            let mut said = vec![ui.answer(element, entry.rating.as_ref()).unwrap_or_else(|| labels.not_answered.to_owned())];
            said.extend(entry.evidence.iter().map(|evidence| [labels.evidence, ": ", &evidence.text].concat()));
            said.extend((!entry.note.is_empty()).then(|| [labels.note, ": ", &entry.note].concat()));
            let adapted = answers.adaptations.iter().filter(|adaptation| adaptation.element == rubric.elements[element].id);
            said.extend(adapted.map(|adaptation| [labels.adaptations, ": ", &adaptation.what].concat()));
            pair(&rows, &name, &said);
        }
    }
    if !answers.note.is_empty() {
        heading(1, labels.overall_note);
        add(copy, "p", &answers.note);
    }
    add(copy, "p", labels.plain_copy);
}

fn add(to: &Node, tag: &str, words: &str) -> Option<Element> {
    let made = host::document().create_element(tag).ok()?;
    made.set_text_content(Some(words));
    to.append_child(&made).ok()?;
    Some(made)
}

fn list(copy: &Element) -> Element {
    // The name of an element of HTML is never refused.
    add(copy, "dl", "").unwrap_or_else(|| copy.clone())
}

fn pair(list: &Element, name: &str, said: &[String]) {
    let Some(row) = add(list, "div", "") else { return };
    let _ = row.set_attribute("class", "fc-row");
    add(&row, "dt", name);
    for words in said {
        add(&row, "dd", words);
    }
}
