//! Keeping the answers where a person has asked for it: when that is done, what another tab may do to it, what is said about
//! it. How it is done is [`crate::web::browser::storage`].
//!
//! In: the answers after each change. Out: a record, or a sentence about why there is none. Nothing is written, and nothing is
//! shown as kept, unless the person has ticked so. What another tab has kept is never overwritten.

use crate::draft;
use crate::web::browser::storage::{AnswerStorage, Found, Record, Refused};
use crate::web::form::notice::Notice;
use crate::web::form::request::Request;
use crate::web::second::opening::restore;
use crate::web::state::{Action, State, StoragePlace};
use crate::web::store::Store;
use std::rc::Rc;

/// The keeper of a place, which is held as long as the widget lives, since it hears the other tabs.
fn keeper(store: &Store, state: &State, place: StoragePlace) -> Rc<AnswerStorage> {
    let settings = &state.settings;
    let key = match settings.storage_key.as_str() {
        "" => ["fc:", &state.rubric.id, ":", &settings.instance].concat(),
        key => key.to_owned(),
    };
    let mut held = store.save_queue.storage.borrow_mut();
    if let Some(keeper) = held.as_ref().filter(|keeper| keeper.is_of(place, &key)) {
        return keeper.clone();
    }
    let mut keeper = AnswerStorage::new(place, key);
    let this = store.this().map(|this| Rc::downgrade(&this)).unwrap_or_default();
    keeper.watch(move |revision| {
        if let Some(store) = this.upgrade() {
            hear(&store, revision);
        }
    });
    let keeper = Rc::new(keeper);
    *held = Some(keeper.clone());
    keeper
}

/// Opens what was kept, unless something has been answered already.
pub async fn look(store: &Store) {
    let Some(state) = store.state() else { return };
    let mut allowed = state.settings.places().is_empty();
    for place in state.settings.places() {
        match keeper(store, &state, *place).read().await {
            Ok(Found::Kept(record)) if store.state().is_some_and(|state| state.answers.is_blank()) => {
                return open(store, *place, &record);
            }
            Ok(Found::Strange(text)) => return stop(store, Refused::Strange(text)),
            Ok(Found::Expired) => {
                store.notify(store.later_labels().kept_expired().to_owned(), Vec::new());
                allowed = true;
            }
            found => allowed |= found.is_ok(),
        }
    }
    if !allowed {
        refuse(store);
    }
}

fn open(store: &Store, place: StoragePlace, record: &Record) {
    match restore(store, &record.answers, Store::apply) {
        Ok(opened) => {
            store.save_queue.revision.set(record.revision);
            store.emit("mirror", &record.answers);
            store.apply(Action::AutosaveFound(place, record.notes));
            store.emit("unsaved", "false");
            store.emit("kept", "null");
            store.notify(store.later_labels().kept_opened().to_owned(), opened.problems);
        }
        Err(_) => stop(store, Refused::Strange(record.answers.clone())),
    }
}

/// Keeps the answers in this place from now on, or no longer.
pub fn keep(store: &Store, place: Option<StoragePlace>, notes: bool) {
    let Some(before) = store.state() else { return };
    let Some(place) = place else { return forget(store) };
    if !store.emit("before-save", r#"{"format":"device"}"#) {
        return;
    }
    if let Some(other) = before.autosave.filter(|kept| *kept != place) {
        keep_no_longer(store);
        let gone = store.this().map(|this| keeper(&this, &before, other));
        store.save_queue.gone.borrow_mut().extend(gone);
    }
    store.apply(Action::AutosaveIn(Some(place), notes));
    write(store);
}

/// Deletes what was kept, wherever that may be.
pub fn forget(store: &Store) {
    let (Some(this), Some(state)) = (store.this(), store.state()) else { return };
    keep_no_longer(store);
    let gone = state.settings.places().iter().map(|place| keeper(&this, &state, *place));
    store.save_queue.gone.borrow_mut().extend(gone);
    write(store);
}

/// Deletes what is to go, then writes the answers as they are, and once more if something has changed meanwhile. One after the other: what
/// is deleted while something is written could be what was written.
pub fn write(store: &Store) {
    let Some(this) = store.this() else { return };
    if this.save_queue.busy.replace(true) {
        return this.save_queue.again.set(true);
    }
    wasm_bindgen_futures::spawn_local(async move {
        loop {
            this.save_queue.again.set(false);
            let gone = this.save_queue.gone.take();
            for keeper in gone {
                // Where nothing can be read, nothing has been kept either.
                let _ = keeper.forget().await;
            }
            if let Some(state) = this.state()
                && let Some(place) = state.autosave
                && let Err(refused) = write_once(&this, &state, place).await
            {
                stop(&this, unreadable(&this, &state, place, refused).await);
            }
            if !this.save_queue.again.get() {
                break;
            }
        }
        this.save_queue.busy.set(false);
    });
}

/// What another tab seems to have written may be a damaged record, which no tab can go on with.
async fn unreadable(store: &Store, state: &State, place: StoragePlace, refused: Refused) -> Refused {
    if refused == Refused::Elsewhere
        && let Ok(Found::Kept(record)) = keeper(store, state, place).read().await
        && let Some(rubric) = state.rubric.whole()
        && draft::read(&record.answers, rubric).is_err()
    {
        return Refused::Strange(record.answers);
    }
    refused
}

async fn write_once(store: &Store, state: &State, place: StoragePlace) -> Result<(), Refused> {
    let Some(rubric) = state.rubric.whole() else { return Ok(()) };
    let revision = store.save_queue.revision.get();
    let answers = draft::write(rubric, &state.answers, None, state.autosave_notes);
    let all = state.autosave_notes || answers == draft::write(rubric, &state.answers, None, true);
    let bytes = answers.len();
    let days = state.settings.storage_days.clamp(1, 90);
    let record = Record::new(&rubric.id, &rubric.edition, answers, state.autosave_notes, days, revision);
    let record = keeper(store, state, place).write(record).await?;
    store.save_queue.revision.set(record.revision);
    // What has been answered since will have its own turn.
    if !store.save_queue.again.get() && store.state().is_some_and(|now| now.autosave.is_some()) {
        store.apply(Action::Autosaved(all));
        let (target, expires) = match place {
            StoragePlace::Tab => ("session", "null".to_owned()),
            StoragePlace::Device => ("local", format!("\"{}\"", record.expires)),
        };
        store.emit("saved", &format!("{{\"target\":\"{target}\",\"bytes\":{bytes},\"expires\":{expires}}}"));
        if !all {
            store.emit("unsaved", "true");
        }
    }
    Ok(())
}

/// Another tab has written this revision of the same answers; 0 if it has deleted them.
fn hear(store: &Store, revision: u32) {
    let kept = store.state().is_some_and(|state| state.autosave == Some(StoragePlace::Device));
    if kept && revision != store.save_queue.revision.get() {
        stop(store, if revision == 0 { Refused::Gone } else { Refused::Elsewhere });
    }
}

fn keep_no_longer(store: &Store) {
    store.apply(Action::AutosaveIn(None, false));
    store.save_queue.revision.set(0);
    if store.state().is_some_and(|state| state.unsaved) {
        store.emit("unsaved", "true");
    }
}

/// Keeps no more, says why, and offers a file instead.
fn stop(store: &Store, refused: Refused) {
    keep_no_longer(store);
    let labels = store.later_labels();
    let save = (labels.save_assessment(), Request::Save("json", true));
    let mut offers = Vec::new();
    let (words, offer) = match refused {
        Refused::Elsewhere => (labels.kept_elsewhere(), save),
        Refused::Gone => (labels.kept_gone(), save),
        Refused::Full => {
            store.emit("error", r#"{"code":"storage-denied","message":"there is no room left to keep answers"}"#);
            (labels.kept_full(), save)
        }
        Refused::Denied => return refuse(store),
        Refused::Strange(text) => {
            offers.push((labels.delete_kept(), Request::Autosave(None, false)));
            (labels.kept_strange(), (labels.save_strange(), Request::SaveText(text)))
        }
    };
    if store.state().is_some_and(|state| state.settings.export) {
        offers.insert(0, offer);
    }
    store.notify_with(Notice { words: words.to_owned(), problems: Vec::new(), offers, asks: false, of_file: false });
}

const STORAGE_DENIED: &str = r#"{"code":"storage-denied","message":"the browser refuses to keep answers","hint":"a frame needs allow-same-origin in its sandbox; otherwise it is a setting of the browser"}"#;

/// The browser keeps nothing. The person is told for as long as it is so, and offered a file instead (`start_options::refused`); a webmaster
/// is told once.
fn refuse(store: &Store) {
    store.apply(Action::StorageDenied);
    store.emit("error", STORAGE_DENIED);
}
