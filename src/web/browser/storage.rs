//! Answers kept on this device, if a person has asked for it. In: a [`Record`]. Out: the same record on another day, or why not.
//!
//! For this tab they lie in the session storage; for longer in a database, since only there can two tabs be kept from
//! overwriting each other (what is there is compared and replaced in one transaction) and only there does "saved" mean
//! that the answers survive the browser being ended the next moment (strict durability; the local storage is written
//! out seconds later). Nothing is opened, asked or written before [`AnswerStorage`] is used, and nobody uses it by default.
//!
//! A record holds no name, no time of day and no mark of the device. What is in the answers is the caller's choice: notes
//! belong in them only if the person has ticked so ([`Record::notes`]).

use crate::web::browser::dom;
use crate::web::state::StoragePlace;
use js_sys::{Array, Function, Object, Promise, Reflect};
use serde::{Deserialize, Serialize};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{BroadcastChannel, MessageEvent, Storage};

/// The version of the record's form.
const VERSION: u32 = 1;
const DATABASE: &str = "fidelity-check";
const STORE: &str = "answers";

/// What is kept.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Record {
    /// [`VERSION`].
    pub v: u32,
    /// The id of the rubric.
    pub rubric: String,
    /// Its edition.
    pub edition: String,
    /// The day it was written.
    pub saved: String,
    /// The last day on which it may be read.
    pub expires: String,
    /// True if the person wanted notes kept too.
    pub notes: bool,
    /// Counts the writes, so that two tabs notice each other.
    pub revision: u32,
    /// The answers file.
    pub answers: String,
}

impl Record {
    /// What is to be kept for so many days from today, and replaces the record of `revision` (0 if there is none).
    pub fn new(rubric: &str, edition: &str, answers: String, notes: bool, days: u32, revision: u32) -> Record {
        let (rubric, edition) = (rubric.to_owned(), edition.to_owned());
        Record { v: VERSION, rubric, edition, saved: dom::today(), expires: dom::in_days(days), notes, revision, answers }
    }
}

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// Nothing.
    Nothing,
    /// A record that was too old, and has been deleted.
    Expired,
    /// A record.
    Kept(Record),
    /// Something of a newer or unknown form, as text: to be offered as a file, and never overwritten.
    Strange(String),
}

/// Why something could not be done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refused {
    /// The browser does not allow it.
    Denied,
    /// There is no more room.
    Full,
    /// Another tab has written since. Nothing was overwritten.
    Elsewhere,
    /// Another tab has deleted it since. Nothing was written.
    Gone,
    /// What is there is of a newer or unknown form. Nothing was overwritten.
    Strange(String),
}

/// What is to be autosaved or deleted, one thing after the other.
#[derive(Default)]
pub struct SaveQueue {
    /// Who keeps them, and hears the other tabs.
    pub storage: RefCell<Option<Rc<AnswerStorage>>>,
    /// The revision of the record that is there.
    pub revision: Cell<u32>,
    /// Who is to delete what was kept.
    pub gone: RefCell<Vec<Rc<AnswerStorage>>>,
    /// True while a record is being written or deleted.
    pub busy: Cell<bool>,
    /// True if there is more to write by now.
    pub again: Cell<bool>,
}

/// What is done with the database.
#[derive(Clone, Copy)]
struct Mode {
    code: &'static str,
    make: bool,
}

const READ: Mode = Mode { code: "readonly", make: false };
const BEGIN: Mode = Mode { code: "readwrite", make: true };
const CHANGE: Mode = Mode { code: "readwrite", make: false };

/// One place for one assessment.
pub struct AnswerStorage {
    place: StoragePlace,
    key: String,
    channel: Option<BroadcastChannel>,
    heard: Option<Closure<dyn FnMut(MessageEvent)>>,
}

impl AnswerStorage {
    /// Whether it is the keeper of this place and key.
    pub fn is_of(&self, place: StoragePlace, key: &str) -> bool {
        self.place == place && self.key == key
    }

    /// `key` is the page's own, or else `fc:<rubric id>:<instance>`.
    pub fn new(place: StoragePlace, key: String) -> AnswerStorage {
        let channel = match place {
            StoragePlace::Tab => None,
            StoragePlace::Device => BroadcastChannel::new(DATABASE).ok(),
        };
        AnswerStorage { place, key, channel, heard: None }
    }

    /// Calls `then` with the new revision whenever another tab has written the same key; 0 if it was deleted there.
    pub fn watch(&mut self, mut then: impl FnMut(u32) + 'static) {
        let Some(channel) = &self.channel else { return };
        let key = self.key.clone();
        let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
            let text = event.data().as_string().unwrap_or_default();
            if let Some((revision, about)) = text.split_once(' ')
                && about == key
            {
                then(revision.parse().unwrap_or_default());
            }
        });
        channel.set_onmessage(Some(heard.as_ref().unchecked_ref()));
        self.heard = Some(heard);
    }

    fn inform_tabs(&self, revision: u32) {
        if let Some(channel) = &self.channel {
            let _ = channel.post_message(&format!("{revision} {}", self.key).into());
        }
    }

    /// What is kept. A record that has expired is deleted before anybody sees it.
    pub async fn read(&self) -> Result<Found, Refused> {
        let text = match self.place {
            StoragePlace::Tab => session()?.get_item(&self.key).map_err(refused)?,
            StoragePlace::Device => self.on_device(READ, async |store| get(&store, &self.key).await).await?.flatten(),
        };
        let found = judged(text);
        if let Found::Kept(record) = &found
            && record.expires < dom::today()
        {
            self.forget().await?;
            return Ok(Found::Expired);
        }
        Ok(found)
    }

    /// Writes, unless another tab has written since the revision the record goes by. Gives the record as it was written.
    pub async fn write(&self, record: Record) -> Result<Record, Refused> {
        let next = Record { revision: record.revision + 1, ..record };
        let text = serde_json::to_string(&next).map_err(|_| Refused::Denied)?;
        match self.place {
            StoragePlace::Tab => session()?.set_item(&self.key, &text).map_err(refused)?,
            StoragePlace::Device => {
                let in_the_way = async |store: JsValue| {
                    match judged(get(&store, &self.key).await?) {
                        Found::Kept(found) if found.revision + 1 != next.revision => return Ok(Some(Refused::Elsewhere)),
                        Found::Strange(found) => return Ok(Some(Refused::Strange(found))),
                        Found::Nothing if next.revision > 1 => return Ok(Some(Refused::Gone)),
                        _ => {}
                    }
                    settled(&call(&store, "put", &[text.as_str().into(), self.key.as_str().into()])?).await?;
                    Ok(None)
                };
                // Where there was a record there is a database, unless both have been deleted.
                let mode = if next.revision == 1 { BEGIN } else { CHANGE };
                match self.on_device(mode, in_the_way).await? {
                    Some(Some(refused)) => return Err(refused),
                    Some(None) => self.inform_tabs(next.revision),
                    None => return Err(Refused::Gone),
                }
            }
        }
        Ok(next)
    }

    /// Deletes what is kept under this key, and the database with the last of them.
    pub async fn forget(&self) -> Result<(), Refused> {
        match self.place {
            StoragePlace::Tab => session()?.remove_item(&self.key).map_err(refused),
            StoragePlace::Device => {
                let left = self
                    .on_device(CHANGE, async |store| {
                        settled(&call(&store, "delete", &[self.key.as_str().into()])?).await?;
                        settled(&call(&store, "count", &[])?).await
                    })
                    .await?;
                if left.is_some_and(|left| left.as_f64() == Some(0.0)) {
                    // Whether this works does not matter: what was in it has gone.
                    if let Ok(request) = factory().and_then(|factory| call(&factory, "deleteDatabase", &[DATABASE.into()])) {
                        let _ = settled(&request).await;
                    }
                }
                self.inform_tabs(0);
                Ok(())
            }
        }
    }

    /// Does something in one transaction, and returns when it is written out; `None` if nothing is kept here at all.
    async fn on_device<T>(&self, mode: Mode, act: impl AsyncFnOnce(JsValue) -> Result<T, JsValue>) -> Result<Option<T>, Refused> {
        let Some(database) = open(mode.make).await.map_err(refused)? else { return Ok(None) };
        let attempt = async {
            let options = Object::new();
            Reflect::set(&options, &"durability".into(), &"strict".into())?;
            let transaction = call(&database, "transaction", &[STORE.into(), mode.code.into(), options.into()])?;
            let written = event(&transaction, "oncomplete", &["onerror", "onabort"]);
            let result = act(call(&transaction, "objectStore", &[STORE.into()])?).await?;
            written.await?;
            Ok(Some(result))
        };
        let result = attempt.await;
        let _ = call(&database, "close", &[]);
        result.map_err(refused)
    }
}

impl Drop for AnswerStorage {
    fn drop(&mut self) {
        if let Some(channel) = &self.channel {
            channel.close();
        }
    }
}

fn judged(text: Option<String>) -> Found {
    let Some(text) = text else { return Found::Nothing };
    match serde_json::from_str::<Record>(&text) {
        Ok(record) if record.v == VERSION => Found::Kept(record),
        _ => Found::Strange(text),
    }
}

fn session() -> Result<Storage, Refused> {
    // In a sandbox the mere question throws.
    dom::window().session_storage().map_err(refused)?.ok_or(Refused::Denied)
}

fn refused(error: JsValue) -> Refused {
    if name_of(&error) == "QuotaExceededError" { Refused::Full } else { Refused::Denied }
}

fn name_of(error: &JsValue) -> String {
    Reflect::get(error, &"name".into()).ok().and_then(|name| name.as_string()).unwrap_or_default()
}

fn factory() -> Result<JsValue, JsValue> {
    Reflect::get(&dom::window(), &"indexedDB".into())
}

/// Opens the database. One that is not there is made only to write into it: until somebody asks for answers to be kept,
/// not even an empty database is left behind.
async fn open(make: bool) -> Result<Option<JsValue>, JsValue> {
    let factory = factory()?;
    if !make && !exists(&factory).await? {
        return Ok(None);
    }
    let request = call(&factory, "open", &[DATABASE.into(), 1.into()])?;
    let made = request.clone();
    let upgrade = Closure::once(move || {
        let _ = match make {
            true => Reflect::get(&made, &"result".into()).and_then(|database| call(&database, "createObjectStore", &[STORE.into()])),
            false => Reflect::get(&made, &"transaction".into()).and_then(|upgrade| call(&upgrade, "abort", &[])),
        };
    });
    Reflect::set(&request, &"onupgradeneeded".into(), upgrade.as_ref())?;
    match settled(&request).await {
        Err(error) if !make && name_of(&error) == "AbortError" => Ok(None),
        opened => opened.map(Some),
    }
}

/// Whether the database is there, where a browser tells: after an attempt to open one that is not, WebKit leaves an empty one behind.
async fn exists(factory: &JsValue) -> Result<bool, JsValue> {
    if !Reflect::has(factory, &"databases".into())? {
        return Ok(true);
    }
    let all = JsFuture::from(call(factory, "databases", &[])?.unchecked_into::<Promise>()).await?;
    let is_ours = |one: JsValue| Reflect::get(&one, &"name".into()).is_ok_and(|name| name == DATABASE);
    Ok(Array::from(&all).iter().any(is_ours))
}

async fn get(store: &JsValue, key: &str) -> Result<Option<String>, JsValue> {
    Ok(settled(&call(store, "get", &[key.into()])?).await?.as_string())
}

/// The result of a request of the database.
async fn settled(request: &JsValue) -> Result<JsValue, JsValue> {
    event(request, "onsuccess", &["onerror", "onblocked"]).await?;
    Reflect::get(request, &"result".into())
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

fn call(object: &JsValue, method: &str, arguments: &[JsValue]) -> Result<JsValue, JsValue> {
    let method: Function = Reflect::get(object, &method.into())?.dyn_into()?;
    method.apply(object, &arguments.iter().cloned().collect::<Array>())
}
