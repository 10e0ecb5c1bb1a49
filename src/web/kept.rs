//! Keeping answers on this device: when it is done, and what is said about it. How it is done is [`crate::web::keep`].
//!
//! In: the store, and whether the person wants it. Out: what was kept is opened; what changes is written, one write after the other.

use crate::draft;
use crate::web::app::Store;
use crate::web::keep::{Found, Keeper, Place, Record, Refused};
use crate::web::rest::restore;
use crate::web::state::{Action, State};

/// Where answers would be kept; `None` if the page around the widget does not want it.
fn keeper(state: &State) -> Option<Keeper> {
    let settings = &state.settings;
    let place = match settings.storage.as_str() {
        "session" => Place::Session,
        "local" => Place::Device,
        _ => return None,
    };
    let key = match settings.storage_key.as_str() {
        "" => ["fc:", &state.rubric.id, ":", &settings.instance].concat(),
        key => key.to_owned(),
    };
    Some(Keeper::new(place, key))
}

/// Opens what was kept, unless something has been answered already.
pub fn look(store: &Store) {
    let Some(this) = store.this() else { return };
    let Some(keeper) = store.state().as_ref().and_then(keeper) else { return };
    wasm_bindgen_futures::spawn_local(async move {
        match keeper.read().await {
            Ok(Found::Kept(record)) if this.state().is_some_and(|state| state.answers.is_blank()) => {
                this.keeping.revision.set(record.revision);
                match restore(&this, &record.answers, Store::obey) {
                    Ok(opened) => {
                        this.tell("mirror", &record.answers);
                        this.tell("unsaved", "false");
                        this.obey(Action::Kept(true, record.notes));
                        this.say(this.labels().kept_opened.to_owned(), opened.problems);
                    }
                    Err(problems) => this.say(this.labels().not_opened.to_owned(), problems),
                }
            }
            Ok(Found::Kept(record)) => this.keeping.revision.set(record.revision),
            Ok(Found::Strange(_)) => this.say(this.labels().kept_strange.to_owned(), Vec::new()),
            Ok(Found::Nothing | Found::Expired) | Err(_) => {}
        }
    });
}

/// Keeps the answers from now on, or no longer.
pub fn keep(store: &Store, on: bool, notes: bool) {
    if on && !store.tell("before-save", r#"{"format":"device"}"#) {
        return;
    }
    store.obey(Action::Kept(on, notes));
    if on { write(store) } else { forget(store) }
}

/// Deletes what was kept.
pub fn forget(store: &Store) {
    store.obey(Action::Kept(false, false));
    store.keeping.revision.set(0);
    if let Some(keeper) = store.state().as_ref().and_then(keeper) {
        wasm_bindgen_futures::spawn_local(async move { drop(keeper.forget().await) });
    }
}

/// Writes the answers as they are, and once more if they have changed meanwhile.
pub fn write(store: &Store) {
    let Some(this) = store.this() else { return };
    if this.keeping.busy.replace(true) {
        return this.keeping.again.set(true);
    }
    wasm_bindgen_futures::spawn_local(async move {
        loop {
            this.keeping.again.set(false);
            let Some(state) = this.state().filter(|state| state.kept) else { break };
            let Some(keeper) = keeper(&state) else { break };
            let answers = draft::write(&state.rubric, &state.answers, None, state.keep_notes);
            let (bytes, days, revision) = (answers.len(), state.settings.storage_days.clamp(1, 90), this.keeping.revision.get());
            let record = Record::new(&state.rubric.id, &state.rubric.edition, answers, state.keep_notes, days, revision);
            match keeper.write(record).await {
                Ok(record) => {
                    this.keeping.revision.set(record.revision);
                    let (target, expires) = (&state.settings.storage, &record.expires);
                    this.tell("saved", &format!("{{\"target\":\"{target}\",\"bytes\":{bytes},\"expires\":\"{expires}\"}}"));
                }
                Err(refused) => {
                    this.obey(Action::Kept(false, false));
                    let labels = this.labels();
                    let words = match refused {
                        Refused::Elsewhere(_) => labels.kept_elsewhere,
                        Refused::Full => labels.kept_full,
                        Refused::Strange(_) => labels.kept_strange,
                        Refused::Denied => labels.kept_denied,
                    };
                    this.say(words.to_owned(), Vec::new());
                    break;
                }
            }
            if !this.keeping.again.get() {
                break;
            }
        }
        this.keeping.busy.set(false);
    });
}
