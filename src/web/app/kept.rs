//! Keeps the answers where a person has asked for it: when that is done, what another tab may do to it, what is said about it.
//!
//! In: the answers after each change. Out: a record in `keep`, or a sentence about why there is none. Nothing is written, and
//! nothing is shown as kept, unless the person has ticked so. What another tab has kept is never overwritten.

use crate::draft;
use crate::web::app::{Notice, Store};
use crate::web::keep::{Found, Keeper, Record, Refused};
use crate::web::state::{Action, Place, State};
use crate::web::view::Wish;
use std::cell::{Cell, RefCell};
use std::rc::Rc;

/// How far the keeping is.
#[derive(Default)]
pub struct Keeping {
    /// Held as long as the widget lives, since it hears the other tabs.
    keeper: RefCell<Option<Rc<Keeper>>>,
    /// That of the record that was read or written last.
    revision: Cell<u32>,
    busy: Cell<bool>,
    again: Cell<bool>,
}

impl Store {
    /// The keeper of a place. For another place or key there is a new one.
    fn keeper(&self, state: &State, place: Place) -> Rc<Keeper> {
        let settings = &state.settings;
        let key = match settings.storage_key.as_str() {
            "" => ["fc:", &state.rubric.id, ":", &settings.instance].concat(),
            key => key.to_owned(),
        };
        let mut held = self.keeping.keeper.borrow_mut();
        if let Some(keeper) = held.as_ref().filter(|keeper| keeper.is_of(place, &key)) {
            return keeper.clone();
        }
        let mut keeper = Keeper::new(place, key);
        let this = self.this.clone();
        keeper.watch(move |revision| {
            if let Some(store) = this.upgrade() {
                store.hear(revision);
            }
        });
        let keeper = Rc::new(keeper);
        *held = Some(keeper.clone());
        keeper
    }

    /// Opens what was kept, unless something has been answered already.
    pub(super) fn look_for_kept(&self) {
        let (Some(this), Some(state)) = (self.this.upgrade(), self.state()) else { return };
        wasm_bindgen_futures::spawn_local(async move {
            for place in state.settings.places() {
                match this.keeper(&state, *place).read().await {
                    Ok(Found::Kept(record)) if this.state().is_some_and(|state| state.answers.is_blank()) => {
                        return this.open_kept(*place, &record);
                    }
                    Ok(Found::Strange(text)) => return this.stop_keeping(Refused::Strange(text)),
                    Ok(_) | Err(_) => {}
                }
            }
        });
    }

    fn open_kept(&self, place: Place, record: &Record) {
        match self.open(&record.answers) {
            Ok(opened) => {
                self.keeping.revision.set(record.revision);
                self.tell("mirror", &record.answers);
                self.obey(Action::Found(place, record.notes));
                self.tell("unsaved", "false");
                self.say(self.labels().kept_opened.to_owned(), opened.problems);
            }
            Err(problems) => self.say(self.labels().not_opened.to_owned(), problems),
        }
    }

    /// Does what a person has ticked.
    pub(super) fn keep(&self, place: Option<Place>, notes: bool) {
        let Some(before) = self.state() else { return };
        let Some(place) = place else { return self.forget() };
        if !self.tell("before-save", r#"{"format":"device"}"#) {
            return;
        }
        if before.kept.is_some_and(|kept| kept != place) {
            self.forget();
        }
        self.obey(Action::Kept(Some(place), notes));
        self.write_kept();
    }

    /// Deletes what was kept, wherever that may be.
    pub fn forget(&self) {
        let (Some(this), Some(state)) = (self.this.upgrade(), self.state()) else { return };
        self.no_longer_keep();
        wasm_bindgen_futures::spawn_local(async move {
            for place in state.settings.places() {
                // Where nothing can be read, nothing has been kept either.
                let _ = this.keeper(&state, *place).forget().await;
            }
        });
    }

    /// Writes the answers as they are, and once more if they have changed meanwhile.
    pub(super) fn write_kept(&self) {
        let Some(this) = self.this.upgrade() else { return };
        if this.keeping.busy.replace(true) {
            return this.keeping.again.set(true);
        }
        wasm_bindgen_futures::spawn_local(async move {
            loop {
                this.keeping.again.set(false);
                let Some(state) = this.state() else { break };
                let Some(place) = state.kept else { break };
                if let Err(refused) = this.write_once(&state, place).await {
                    this.stop_keeping(refused);
                    break;
                }
                if !this.keeping.again.get() {
                    break;
                }
            }
            this.keeping.busy.set(false);
        });
    }

    async fn write_once(&self, state: &State, place: Place) -> Result<(), Refused> {
        let (rubric, revision) = (&state.rubric, self.keeping.revision.get());
        let answers = draft::write(rubric, &state.answers, None, state.keep_notes);
        let all = state.keep_notes || answers == draft::write(rubric, &state.answers, None, true);
        let bytes = answers.len();
        let days = state.settings.storage_days.clamp(1, 90);
        let record = Record::new(&rubric.id, &rubric.edition, answers, state.keep_notes, days, revision);
        let record = self.keeper(state, place).write(record).await?;
        self.keeping.revision.set(record.revision);
        // What has been answered since will have its own turn.
        if !self.keeping.again.get() && self.state().is_some_and(|now| now.kept.is_some()) {
            self.obey(Action::Stored(all));
            let (target, expires) = match place {
                Place::Tab => ("session", "null".to_owned()),
                Place::Device => ("local", format!("\"{}\"", record.expires)),
            };
            self.tell("saved", &format!("{{\"target\":\"{target}\",\"bytes\":{bytes},\"expires\":{expires}}}"));
            if !all {
                self.tell("unsaved", "true");
            }
        }
        Ok(())
    }

    /// Another tab has written this revision of the same answers; 0 if it has deleted them.
    fn hear(&self, revision: u32) {
        let kept = self.state().is_some_and(|state| state.kept == Some(Place::Device));
        if kept && revision != self.keeping.revision.get() {
            self.stop_keeping(if revision == 0 { Refused::Gone } else { Refused::Elsewhere });
        }
    }

    fn no_longer_keep(&self) {
        self.obey(Action::Kept(None, false));
        self.keeping.revision.set(0);
        if self.state().is_some_and(|state| state.unsaved) {
            self.tell("unsaved", "true");
        }
    }

    /// Keeps no more, says why, and offers a file instead.
    fn stop_keeping(&self, refused: Refused) {
        self.no_longer_keep();
        if matches!(refused, Refused::Denied | Refused::Full) {
            self.tell("error", r#"{"code":"storage-denied","message":"the browser does not keep answers, or has no room for them"}"#);
        }
        let labels = self.labels();
        let save = (labels.save_assessment, Wish::Save("json", true));
        let (words, offer) = match refused {
            Refused::Elsewhere => (labels.kept_elsewhere, save),
            Refused::Gone => (labels.kept_gone, save),
            Refused::Full => (labels.kept_full, save),
            Refused::Denied => (labels.kept_denied, save),
            Refused::Strange(text) => (labels.kept_strange, (labels.save_strange, Wish::SaveText(text))),
        };
        let offer = Some(offer).filter(|_| self.state().is_some_and(|state| state.settings.export));
        self.announce(Notice { words: words.to_owned(), problems: Vec::new(), offer });
    }
}
