//! Every answer as plain text, to be printed in the place of the form when somebody prints the page around the widget.
//!
//! In: the state and what views share. Out: an element that stands nowhere yet (`web::second::print::host_page` puts it into the page). It knows no
//! result: that one is printed as it stands.

use crate::web::browser::dom;
use crate::web::form::ui::Ui;
use crate::web::state::{Page, State, Wanted};
use web_sys::{Element, Node};

/// Every answer, where the page shows a part of the form; `None` where it shows the whole of what there is.
pub fn copy(ui: &Ui, state: &State) -> Option<Element> {
    let is_form =
        matches!(state.page, Page::Occasion | Page::Part(_) | Page::Check) || state.page == Page::Intro && !state.answers.is_blank();
    if !is_form || state.settings.mode == Wanted::Blank {
        return None;
    }
    let copy = dom::document().create_element("div").ok()?;
    copy.set_attribute("class", "fc fc-copy").ok()?;
    copy.set_attribute("lang", &state.rubric.languages[state.language]).ok()?;
    fill(&copy, ui, state);
    Some(copy)
}

fn fill(copy: &Element, ui: &Ui, state: &State) {
    let (labels, rubric, answers) = (ui.later_labels(), &*state.rubric, &*state.answers);
    let level = ui.settings.heading_level.clamp(2, 5);
    let heading = |below: u8, words: &str| {
        if let Some(made) = add(copy, &format!("h{}", level + below), words) {
            let _ = made.set_attribute("class", if below == 0 { "fc-title" } else { "fc-subtitle" });
        }
    };
    heading(0, ui.string(&rubric.title));
    add(copy, "p", &[labels.edition(), " ", &rubric.edition].concat());
    let (answered, all) = state.progress();
    add(copy, "p", &labels.answered(answered, all));
    let occasion = &answers.occasion;
    let given = |text: String| if text.is_empty() { labels.nothing_given().to_owned() } else { text };
    let about = list(copy);
    for (name, value) in [
        (labels.team(), given(occasion.team.clone())),
        (labels.day(), given(occasion.date.map(|date| labels.day_of(date)).unwrap_or_default())),
        (labels.who_rates(), labels.raters()[occasion.rater as usize].to_owned()),
        (labels.role(), given(occasion.role.clone())),
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
            let mut said = vec![ui.answer(element, entry.rating.as_ref()).unwrap_or_else(|| labels.not_answered().to_owned())];
            said.extend(entry.evidence.iter().map(|evidence| [labels.evidence(), ": ", &evidence.text].concat()));
            said.extend((!entry.note.is_empty()).then(|| [labels.note(), ": ", &entry.note].concat()));
            let adapted = answers.adaptations.iter().filter(|adaptation| adaptation.element == rubric.elements[element].id);
            said.extend(adapted.map(|adaptation| [labels.adaptations(), ": ", &adaptation.what].concat()));
            pair(&rows, &name, &said);
        }
    }
    if !answers.note.is_empty() {
        heading(1, labels.overall_note());
        add(copy, "p", &answers.note);
    }
    add(copy, "p", labels.plain_copy());
}

fn add(to: &Node, tag: &str, words: &str) -> Option<Element> {
    let made = dom::document().create_element(tag).ok()?;
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
