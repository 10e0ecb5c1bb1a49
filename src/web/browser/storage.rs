//! Answers kept on this device, if a person has asked for it. In: a [`Record`]. Out: the same record on another day, or why not.
//!
//! For this tab they lie in the session storage; for longer in a database, since only there can two tabs be kept from
//! overwriting each other (what is there is compared and replaced in one transaction) and only there does "saved" mean
//! that the answers survive the browser being ended the next moment (strict durability; the local storage is written
//! out seconds later). Nothing is opened, asked or written before [`AnswerStorage`] is used, and nobody uses it by default.
//!
//! A record holds no name, no time of day and no mark of the device. What is in the answers is the caller's choice: notes
//! belong in them only if the person has ticked so ([`Record::notes`]).

use crate::web::browser::database::{BEGIN, CHANGE, Database, Mode, READ, call, get, name_of, settled};
use crate::web::browser::dom;
use crate::web::state::StoragePlace;
use serde::{Deserialize, Serialize};
use std::cell::{Cell, RefCell};
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use web_sys::{BroadcastChannel, MessageEvent, Storage};

/// The version of the record's form.
const VERSION: u32 = 1;
const DATABASE: &str = "fidelity-check";
const ANSWERS: Database = Database { name: DATABASE, store: "answers" };

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
                    ANSWERS.delete().await;
                }
                self.inform_tabs(0);
                Ok(())
            }
        }
    }

    /// Does something in one transaction, and returns when it is written out; `None` if nothing is kept here at all.
    async fn on_device<T>(&self, mode: Mode, act: impl AsyncFnOnce(JsValue) -> Result<T, JsValue>) -> Result<Option<T>, Refused> {
        ANSWERS.within(mode, act).await.map_err(refused)
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
