//! The summary at the top of the result: the same blocks as on paper, with something to press where paper has words.
//!
//! In: the state and its report. Out: virtual nodes.

use crate::answers::Action as Agreed;
use crate::report::Report;
use crate::sheet::summary::{Depth, summary};
use crate::sheet::{Block, Child, Tag};
use crate::web::form::ui::{LINK, PRIMARY, Ui};
use crate::web::state::{Action, State};
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// The first screen of a result.
pub fn top(ui: &Ui, state: &State, report: &Report) -> Html {
    let press = |what: &str, element: &str, words: &str| match what {
        "go-on" => state.next_missing().map(|missing| ui.button(PRIMARY, words.to_owned(), Action::Find(missing))),
        _ => {
            let begin = report.summary.begin.iter().find(|begin| begin.id == element)?;
            let agreed = Agreed {
                element: if ui.rubric.element(element).is_some() { element.to_owned() } else { String::new() },
                what: begin.step.clone(),
                ..Agreed::default()
            };
            let label = [words, ": ", &begin.title].concat();
            let press = ui.press(Action::Agree(Box::new(agreed)));
            Some(html! { <button type="button" class={LINK} aria-label={label} onclick={press}>{words.to_owned()}</button> })
        }
    };
    drawn(ui, &summary(report, Depth::Screen), &|what, element, words| if ui.editable { press(what, element, words) } else { None })
}

/// What stands where something can be pressed: of its kind, about an element, in these words.
type Press<'p> = &'p dyn Fn(&str, &str, &str) -> Option<Html>;

fn drawn(ui: &Ui, block: &Block, press: Press) -> Html {
    let value = |name: &str| block.attributes.iter().find(|(found, _)| *found == name).map_or("", |(_, value)| value);
    if !value("data-press").is_empty() {
        return press(value("data-press"), value("data-element"), &words_of(block)).unwrap_or_default();
    }
    let children = block.children.iter().map(|child| match child {
        Child::Block(block) => drawn(ui, block, press),
        Child::Text(text) => text.into(),
    });
    if block.tag == Tag::H2 {
        return ui.heading(2, "fc-top__heading", children.collect());
    }
    let mut made = VTag::new(block.tag.name());
    for (name, value) in &block.attributes {
        made.add_attribute(name, value.clone());
    }
    made.add_children(children);
    made.into()
}

fn words_of(block: &Block) -> String {
    let words = |child: &Child| match child {
        Child::Text(text) => text.clone(),
        Child::Block(block) => words_of(block),
    };
    block.children.iter().map(words).collect()
}
