//! A database of the browser as plain functions: texts by their keys, each act in a transaction of its own.
//!
//! In: a [`Database`], and what to do with its store. Out: what was there, once it is written out to the device. It imports nothing of the
//! crate, so that a module without the widget can hold it too.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// A database with one store.
pub struct Database {
    /// Its name in the browser.
    pub name: &'static str,
    /// The name of its store.
    pub store: &'static str,
}

/// What is done with the database.
#[derive(Clone, Copy)]
pub struct Mode {
    code: &'static str,
    make: bool,
}

/// Looks, if there is one.
pub const READ: Mode = Mode { code: "readonly", make: false };
/// Writes, and makes one if there is none.
pub const BEGIN: Mode = Mode { code: "readwrite", make: true };
/// Writes, if there is one.
pub const CHANGE: Mode = Mode { code: "readwrite", make: false };

impl Database {
    /// Does something in one transaction, and returns when it is written out; `None` if there is no database.
    pub async fn within<T>(&self, mode: Mode, act: impl AsyncFnOnce(JsValue) -> Result<T, JsValue>) -> Result<Option<T>, JsValue> {
        let Some(database) = self.open(mode.make).await? else { return Ok(None) };
        let attempt = async {
            let options = Object::new();
            Reflect::set(&options, &"durability".into(), &"strict".into())?;
            let transaction = call(&database, "transaction", &[self.store.into(), mode.code.into(), options.into()])?;
            let written = event(&transaction, "oncomplete", &["onerror", "onabort"]);
            let result = act(call(&transaction, "objectStore", &[self.store.into()])?).await?;
            written.await?;
            Ok(Some(result))
        };
        let result = attempt.await;
        let _ = call(&database, "close", &[]);
        result
    }

    /// Deletes it. Whether that works does not matter once nothing is in it.
    pub async fn delete(&self) {
        if let Ok(request) = factory().and_then(|factory| call(&factory, "deleteDatabase", &[self.name.into()])) {
            let _ = settled(&request).await;
        }
    }

    /// Opens it. One that is not there is made only to write into it: until somebody asks for something to be kept, not even an empty
    /// database is left behind.
    async fn open(&self, make: bool) -> Result<Option<JsValue>, JsValue> {
        let factory = factory()?;
        if !make && !self.exists(&factory).await? {
            return Ok(None);
        }
        let request = call(&factory, "open", &[self.name.into(), 1.into()])?;
        let (made, store) = (request.clone(), self.store);
        let upgrade = Closure::once(move || {
            let _ = match make {
                true => Reflect::get(&made, &"result".into()).and_then(|database| call(&database, "createObjectStore", &[store.into()])),
                false => Reflect::get(&made, &"transaction".into()).and_then(|upgrade| call(&upgrade, "abort", &[])),
            };
        });
        Reflect::set(&request, &"onupgradeneeded".into(), upgrade.as_ref())?;
        match settled(&request).await {
            Err(error) if !make && name_of(&error) == "AbortError" => Ok(None),
            opened => opened.map(Some),
        }
    }

    /// Whether it is there, where a browser tells: after an attempt to open one that is not, WebKit leaves an empty one behind.
    async fn exists(&self, factory: &JsValue) -> Result<bool, JsValue> {
        if !Reflect::has(factory, &"databases".into())? {
            return Ok(true);
        }
        let all = JsFuture::from(call(factory, "databases", &[])?.unchecked_into::<Promise>()).await?;
        let is_ours = |one: JsValue| Reflect::get(&one, &"name".into()).is_ok_and(|name| name == self.name);
        Ok(Array::from(&all).iter().any(is_ours))
    }
}

/// The text at a key, if there is one.
pub async fn get(store: &JsValue, key: &str) -> Result<Option<String>, JsValue> {
    Ok(settled(&call(store, "get", &[key.into()])?).await?.as_string())
}

/// The result of a request of the database.
pub async fn settled(request: &JsValue) -> Result<JsValue, JsValue> {
    event(request, "onsuccess", &["onerror", "onblocked"]).await?;
    Reflect::get(request, &"result".into())
}

/// The name of an error.
pub fn name_of(error: &JsValue) -> String {
    Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default()
}

/// Calls a method.
pub fn call(object: &JsValue, method: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(object, &method.into())?.dyn_into()?;
    method.apply(object, &arguments.iter().cloned().collect::<Array>())
}

fn factory() -> Result<JsValue, JsValue> {
    Reflect::get(&js_sys::global(), &"indexedDB".into())
}

/// Waits for one event, or for one that means failure: then for the `error` of what it happened to.
fn event(target: &JsValue, success: &str, failures: &[&str]) -> impl Future<Output = Result<(), JsValue>> + use<> {
    let happened = Promise::new(&mut |resolve: Function, reject: Function| {
        let _ = Reflect::set(target, &success.into(), &resolve);
        for failure in failures {
            let _ = Reflect::set(target, &(*failure).into(), &reject);
        }
    });
    let target = target.clone();
    // Begun now, so that a failure that nobody waits for any more is not an error of the page.
    let happened = JsFuture::from(happened);
    async move {
        match happened.await {
            Ok(_) => Ok(()),
            Err(_) => Err(Reflect::get(&target, &"error".into()).unwrap_or_default()),
        }
    }
}
