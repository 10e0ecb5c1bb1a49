//! How it stands with keeping the draft in the browser, for the page to show.
//!
//! In: nothing. Out: what was found and what is kept. It reads and writes nothing.

use crate::studio::kept::Kept;
use js_sys::Function;
use std::cell::{Cell, RefCell};
use wasm_bindgen::prelude::*;

/// A draft that was found.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    /// Its key.
    pub key: String,
    /// What it is called.
    pub title: String,
    /// The day on which it was written last.
    pub day: String,
    pub(super) kept: Kept,
    pub(super) written: String,
}

/// How it stands with keeping.
#[derive(Default)]
pub struct Keeping {
    /// The drafts that were there when somebody looked.
    pub found: RefCell<Vec<Found>>,
    /// True if another tab has the draft, so that it can only be read here.
    pub read_only: Cell<bool>,
    /// True if the browser does not let it be kept.
    pub refused: Cell<bool>,
    pub(super) key: RefCell<Option<String>>,
    pub(super) written: RefCell<String>,
    pub(super) waits: Cell<bool>,
    pub(super) busy: Cell<bool>,
    pub(super) release: RefCell<Option<Function>>,
}

impl Keeping {
    /// True if the draft is being kept.
    pub fn is_on(&self) -> bool {
        self.key.borrow().is_some() && !self.read_only.get()
    }

    /// True if this draft is written out already.
    pub fn holds(&self, kept: &str) -> bool {
        self.is_on() && *self.written.borrow() == kept
    }

    /// Lets go of the draft that is kept: the next one is another.
    pub fn let_go(&self) {
        *self.key.borrow_mut() = None;
        self.read_only.set(false);
        if let Some(release) = self.release.borrow_mut().take() {
            let _ = release.call0(&JsValue::NULL);
        }
    }
}
