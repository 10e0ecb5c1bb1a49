//! What JavaScript sees: one class, [`Widget`], which mounts on an element and takes commands as objects.
//!
//! In: an element inside a shadow root, settings, commands. Out: a drawn widget, replies as JSON, and calls of the
//! outlet `(name, detail)`, with which the widget tells what happens. A name that begins with `before-` asks for
//! leave: the outlet returns `false` to forbid.

use crate::web::app::{App, AppProps, Handle};
use crate::web::browser::panics;
use crate::web::element::command::Command;
use crate::web::split;
use crate::web::state::{Action, Page, Settings, State};
use crate::web::store::Store;
use std::rc::Rc;
use wasm_bindgen::prelude::*;

/// One widget on a page.
#[wasm_bindgen]
pub struct Widget {
    store: Rc<Store>,
}

#[wasm_bindgen]
impl Widget {
    /// Mounts on `root`.
    #[wasm_bindgen(constructor)]
    pub fn new(root: web_sys::HtmlElement, settings: &JsValue, outlet: js_sys::Function) -> Widget {
        panics::tell(&outlet);
        let store = Store::new(root.clone(), Settings::read(settings), outlet, || Box::pin(split::fetch_second_part()));
        let props = AppProps { store: Handle(store.clone()) };
        yew::Renderer::<App>::with_root_and_props(root.into(), props).render();
        Widget { store }
    }

    /// Carries out a command; gives a reply as JSON.
    pub fn send(&self, message: &JsValue) -> String {
        let command = Command::read(message);
        #[cfg(feature = "crash-test")]
        assert!(command.to != "crash-test", "on purpose");
        let store = &self.store;
        match command.r#do.as_str() {
            "read" => {
                if !store.read(command.rubric, command.overlay.as_deref()) {
                    return "{\"refused\":true}".to_owned();
                }
            }
            "load" => store.load(),
            "set" => store.set(command.settings),
            "get" => return store.snapshot(),
            "progress" => return store.progress(),
            "start" => store.apply(Action::Go(Page::Occasion)),
            "goTo" => return go_to(store, &command.to).to_string(),
            "visit" => visit(store, &command.to),
            "leave" => store.leave(),
            "reset" => store.apply(Action::Reset),
            _ => return store.second().map_or_else(|| NOT_HERE.to_owned(), |second| second.command(store, &command)),
        }
        "{}".to_owned()
    }

    /// Kept as soon as every command can be carried out; broken if what that needs cannot be fetched.
    pub fn whole(&self) -> js_sys::Promise {
        let store = self.store.clone();
        wasm_bindgen_futures::future_to_promise(async move {
            let whole = store.second_part().await;
            whole.map(|()| JsValue::UNDEFINED).map_err(|_| JsValue::NULL)
        })
    }
}

fn go_to(store: &Store, to: &str) -> bool {
    let page = store.state().and_then(|state| page_at(&state, to));
    page.map(|page| store.apply(Action::Go(page))).is_some()
}

/// Back and on in the history of the browser: a person does it, so the page around the widget is told.
fn visit(store: &Store, to: &str) {
    let Some(state) = store.state() else { return };
    let page = match state.page {
        // What has been removed does not come back.
        Page::Finished => Some(Page::Intro),
        _ => page_at(&state, to).filter(|page| *page != state.page),
    };
    if let Some(page) = page {
        store.act(Action::Go(if state.is_open(page) { page } else { Page::Team }));
    }
}

/// The page of this name, as the history and `goTo` have it.
fn page_at(state: &State, to: &str) -> Option<Page> {
    match to {
        "intro" => Some(Page::Intro),
        "occasion" => Some(Page::Occasion),
        "team" => Some(Page::Team),
        "differences" => Some(Page::Differences),
        "check" => Some(Page::Check),
        "results" => Some(Page::Result),
        id => state.rubric.element(id).and_then(|element| state.page_of(element)),
    }
}

const NOT_HERE: &str = r#"{"error":{"code":"wasm-fetch","message":"a part of the self-check has not come"}}"#;
