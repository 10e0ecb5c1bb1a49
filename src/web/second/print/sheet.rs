//! The sheets for paper, printed from a frame of their own.
//!
//! In: the store, and which sheet is wanted. Out: a document in a frame, handed to the browser's print dialogue.

use crate::code;
use crate::report::Report;
use crate::sheet::{Block, Child, Kind, Options, Sheet};
use crate::web::browser::print_frame::{self, Paper};
use crate::web::form::request::Print;
use crate::web::second::assess::{Assessed, assess, language, report};
use crate::web::state::State;
use crate::web::store::Store;
use crate::words::Language;
use serde_json::json;
use web_sys::{Document, Element};

/// Prints a sheet from a document of its own.
pub fn print_sheet(store: &Store, print: &Print) {
    let Some(state) = store.state() else { return };
    let Some(assessed) = assess(&state) else { return };
    if !store.emit("before-print", &json!({ "sheet": print.sheet }).to_string()) {
        return;
    }
    let sheet = sheet(&state, &assessed, print);
    let css = sheet.css() + &print_frame::page_rules(&store.root);
    let paper = Paper { title: &sheet.title, lang: &sheet.language, dir: "ltr", css: &css };
    let this = store.this();
    print_frame::print(
        &store.root,
        &paper,
        |document, body| {
            print_frame::copy_slots(&store.root, &["logo", "print-header"], document, body);
            draw(document, body, &sheet.blocks);
            print_frame::copy_slots(&store.root, &["print-footer"], document, body);
        },
        move |printed| {
            if let Some(store) = this.filter(|_| !printed) {
                store.notify(store.later_labels().cannot_print().to_owned(), Vec::new());
            }
        },
    );
}

/// A sheet in the wanted languages: that of the page first.
fn sheet(state: &State, assessed: &Assessed, print: &Print) -> Sheet {
    let mut languages = vec![language(state)];
    if print.both {
        let all = state.rubric.languages.iter().filter_map(|code| Language::from_code(code));
        languages.extend(all.filter(|other| *other != language(state)).collect::<Vec<_>>());
    }
    let reports: Vec<Report> = languages.into_iter().map(|language| report(state, assessed, language)).collect();
    let options = Options { large: print.large, notes: true, code: code::encode(&assessed.rubric, &state.answers) };
    Sheet::new(Kind::from_code(&print.sheet).unwrap_or(Kind::Supervision), &reports.iter().collect::<Vec<_>>(), &options)
}

/// Draws blocks with DOM calls, so that no text is ever read as markup.
fn draw(document: &Document, into: &Element, blocks: &[Block]) {
    for block in blocks {
        let name = block.tag.name();
        let made = match block.tag.is_svg() {
            true => document.create_element_ns(Some("http://www.w3.org/2000/svg"), name),
            false => document.create_element(name),
        };
        let Ok(made) = made else { continue };
        for (name, value) in &block.attributes {
            let _ = made.set_attribute(name, value);
        }
        for child in &block.children {
            match child {
                Child::Block(block) => draw(document, &made, std::slice::from_ref(block)),
                Child::Text(text) => drop(made.append_child(&document.create_text_node(text))),
            }
        }
        let _ = into.append_child(&made);
    }
}
