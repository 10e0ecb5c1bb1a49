//! What JavaScript sees: one class, [`Widget`], which mounts on an element and takes commands as JSON. Only for wasm32.
//!
//! In: an element inside a shadow root, settings, commands. Out: a drawn widget, replies as JSON, and calls of the
//! outlet `(name, detail)`, with which the widget tells what happens. A name that begins with `before-` asks for
//! leave: the outlet returns `false` to forbid.

mod app;
mod aside;
mod chart;
mod events;
pub mod host;
pub mod keep;
mod measure;
mod pages;
mod plan;
pub mod print;
mod rating;
mod report_view;
mod shape;
mod state;
mod view;

use crate::problem::Problem;
use crate::rubric::Rubric;
use crate::web::app::{App, AppProps, Handle, Store};
use crate::web::state::{Action, Page, Settings};
use serde::{Deserialize, Serialize};
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// One widget on a page.
#[wasm_bindgen]
pub struct Widget {
    store: Rc<Store>,
    app: yew::AppHandle<App>,
}

/// What the page around the widget can ask for.
#[derive(Default, Deserialize)]
#[serde(default)]
struct Command {
    r#do: String,
    rubric: String,
    overlay: Option<String>,
    text: String,
    texts: Vec<String>,
    settings: Settings,
    to: String,
}

/// One problem as JSON.
#[derive(Serialize)]
struct Told {
    code: &'static str,
    place: String,
    message: String,
    hint: String,
}

#[wasm_bindgen]
impl Widget {
    /// Mounts on `root`. `settings` is JSON.
    #[wasm_bindgen(constructor)]
    pub fn new(root: web_sys::HtmlElement, settings: &str, outlet: js_sys::Function) -> Widget {
        host::on_panic(&outlet);
        let settings = serde_json::from_str(settings).unwrap_or_default();
        let store = Store::new(root.clone(), settings, outlet);
        let props = AppProps { store: Handle(store.clone()) };
        let app = yew::Renderer::<App>::with_root_and_props(root.into(), props).render();
        Widget { store, app }
    }

    /// Carries out a command; gives a reply. Both are JSON.
    pub fn send(&self, message: &str) -> String {
        let command: Command = serde_json::from_str(message).unwrap_or_default();
        #[cfg(feature = "crash-test")]
        assert!(command.to != "crash-test", "on purpose");
        let store = &self.store;
        match command.r#do.as_str() {
            "load" => {
                let rubric = match &command.overlay {
                    Some(overlay) => Rubric::parse_with_overlay(&command.rubric, overlay),
                    None => Rubric::parse(&command.rubric),
                };
                match rubric {
                    Ok(rubric) => store.load(rubric),
                    Err(problems) => return problems_reply(&problems),
                }
            }
            "answers" => {
                return match store.open(&command.text) {
                    Ok(opened) => problems_reply(&opened.problems),
                    Err(problems) => problems_reply(&problems),
                };
            }
            "baseline" => {
                store.compare(&command.texts);
            }
            "set" => store.set(command.settings),
            "start" => store.act(Action::Go(Page::Occasion)),
            "goTo" => return go_to(store, &command.to).to_string(),
            "reset" => store.act(Action::Reset),
            _ => {}
        }
        "{}".to_owned()
    }

    /// Takes the widget off the page.
    pub fn destroy(self) {
        self.app.destroy();
    }
}

fn go_to(store: &Store, to: &str) -> bool {
    let Some(state) = store.state() else { return false };
    let action = match to {
        "intro" => Action::Go(Page::Intro),
        "check" => Action::Go(Page::Check),
        "results" => Action::Go(Page::Result),
        id => match state.rubric.element(id) {
            Some(element) if state.page_of(element).is_some() => Action::GoTo(element),
            _ => return false,
        },
    };
    store.act(action);
    true
}

fn problems_reply(problems: &[Problem]) -> String {
    let told: Vec<Told> = problems
        .iter()
        .map(|problem| Told { code: problem.code(), place: problem.path.clone(), message: problem.message(), hint: problem.hint() })
        .collect();
    format!("{{\"problems\":{}}}", serde_json::to_string(&told).unwrap_or_default())
}
