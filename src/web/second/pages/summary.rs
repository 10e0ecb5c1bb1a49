//! The summary at the top of the result: the same blocks as on paper, with something to press where paper has words.
//!
//! In: the state and its report. Out: virtual nodes.

use crate::report::Report;
use crate::sheet::summary::{Depth, summary};
use crate::sheet::{Block, Child, Tag};
use crate::web::form::ui::{LINK, PRIMARY, Ui};
use crate::web::second::pages::plan;
use crate::web::state::{Action, State};
use yew::prelude::*;
use yew::virtual_dom::VTag;

/// The first screen of a result.
pub fn top(ui: &Ui, state: &State, report: &Report) -> Html {
    let press = |what: &str, element: &str, words: &str| match what {
        "go-on" => state.next_missing().map(|missing| ui.button(PRIMARY, words.to_owned(), Action::Find(missing))),
        _ => {
            let begin = report.summary.begin.iter().find(|begin| begin.id == element)?;
            let label = [words, ": ", &begin.title].concat();
            let press = plan::agree(ui, state, element, &begin.step);
            Some(html! { <button type="button" class={LINK} aria-label={label} onclick={press}>{words.to_owned()}</button> })
        }
    };
    drawn(ui, &summary(report, Depth::Screen), &|what, element, words| if ui.editable { press(what, element, words) } else { None })
}

/// A drawing or a table of paper, as it is.
pub fn picture(block: &Block) -> Html {
    let children = block.children.iter().map(|child| match child {
        Child::Block(block) => picture(block),
        Child::Text(text) => text.into(),
    });
    element(block, children.collect())
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
    element(block, children.collect())
}

fn element(block: &Block, children: Vec<Html>) -> Html {
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
