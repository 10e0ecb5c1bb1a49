//! What JavaScript sees: one class, [`Widget`], which mounts on an element and takes commands as JSON. Only for wasm32.
//!
//! In: an element inside a shadow root, settings, commands. Out: a drawn widget, replies as JSON, and calls of the
//! outlet `(name, detail)`, with which the widget tells what happens. A name that begins with `before-` asks for
//! leave: the outlet returns `false` to forbid.

mod app;
mod aside;
mod chart;
mod events;
mod files;
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

use crate::draft::Opened;
use crate::problem::Problem;
use crate::rubric::Rubric;
use crate::web::app::{App, AppProps, Handle, Store};
use crate::web::state::{Action, Page, Settings};
use crate::web::view::Print;
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
    sheet: String,
    languages: Option<Vec<String>>,
    large: Option<bool>,
    format: String,
    notes: bool,
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
                    Err(problems) => return ["{\"problems\":", &told(&problems), "}"].concat(),
                }
            }
            "answers" => return store.open(&command.text).map_or_else(|problems| refused(&problems), |opened| accepted(&opened)),
            "baseline" => {
                store.compare(&command.texts);
            }
            "set" => store.set(command.settings),
            "get" => return store.snapshot(),
            "print" => {
                let both = command.languages.is_some_and(|languages| languages.len() > 1);
                store.print(&Print { sheet: command.sheet, large: command.large.unwrap_or_default(), both });
            }
            "export" => {
                return match store.file(&command.format, command.notes) {
                    Some(file) => serde_json::to_string(&file).unwrap_or_default(),
                    None => NO_FILE.to_owned(),
                };
            }
            "start" => store.obey(Action::Go(Page::Occasion)),
            "goTo" => return go_to(store, &command.to).to_string(),
            "forget" => store.forget(),
            "reset" => {
                store.forget();
                store.obey(Action::Reset);
            }
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
    store.obey(action);
    true
}

const NO_FILE: &str = r#"{"error":{"code":"import-invalid","message":"there is no such file","hint":"the formats are json, result, csv, text, html and, once a review is due, calendar"}}"#;

/// Problems as JSON.
fn told(problems: &[Problem]) -> String {
    let told: Vec<Told> = problems
        .iter()
        .map(|problem| Told { code: problem.code(), place: problem.path.clone(), message: problem.message(), hint: problem.hint() })
        .collect();
    serde_json::to_string(&told).unwrap_or_default()
}

/// What became of a file that could be opened.
fn accepted(opened: &Opened) -> String {
    let dropped: Vec<Dropped> = opened.dropped.iter().map(|(id, reason)| Dropped { id, reason }).collect();
    let dropped = serde_json::to_string(&dropped).unwrap_or_default();
    let migrated = serde_json::to_string(&opened.migrated).unwrap_or_default();
    let (accepted, problems) = (opened.accepted, told(&opened.problems));
    format!("{{\"accepted\":{accepted},\"dropped\":{dropped},\"migrated\":{migrated},\"problems\":{problems}}}")
}

/// Why a file could not be opened.
fn refused(problems: &[Problem]) -> String {
    let message = problems.first().map(Problem::message).unwrap_or_default();
    let message = serde_json::to_string(&message).unwrap_or_default();
    ["{\"error\":{\"code\":\"import-invalid\",\"message\":", &message, ",\"problems\":", &told(problems), "}}"].concat()
}

/// An answer that no longer fits.
#[derive(Serialize)]
struct Dropped<'o> {
    id: &'o str,
    reason: &'o str,
}
