//! What JavaScript sees: one class, [`Widget`], which mounts on an element and takes commands as objects.
//!
//! In: an element inside a shadow root, settings, commands. Out: a drawn widget, replies as JSON, and calls of the
//! outlet `(name, detail)`, with which the widget tells what happens. A name that begins with `before-` asks for
//! leave: the outlet returns `false` to forbid.

use crate::web::app::{App, AppProps, Handle};
use crate::web::browser::panics;
use crate::web::element::command::Command;
use crate::web::split;
use crate::web::state::{Action, Page, Settings};
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
            "load" if !store.load(&command.rubric, command.overlay.as_deref()) => return "{\"refused\":true}".to_owned(),
            "load" => {}
            "set" => store.set(command.settings),
            "get" => return store.snapshot(),
            "progress" => return store.progress(),
            "start" => store.apply(Action::Go(Page::Occasion)),
            "goTo" => return go_to(store, &command.to).to_string(),
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
    let Some(state) = store.state() else { return false };
    let action = match to {
        "intro" => Action::Go(Page::Intro),
        "occasion" => Action::Go(Page::Occasion),
        "check" => Action::Go(Page::Check),
        "results" => Action::Go(Page::Result),
        id => match state.rubric.element(id) {
            Some(element) if state.page_of(element).is_some() => Action::GoTo(element),
            _ => return false,
        },
    };
    store.apply(action);
    true
}

const NOT_HERE: &str = r#"{"error":{"code":"wasm-fetch","message":"a part of the self-check has not come"}}"#;
