//! What the panel of the translations shows: which language, and which of its texts.
//!
//! In: nothing. Out: plain types, kept for as long as the page is open.

use crate::studio::translate::{Brought, Item, State};
use std::cell::{Cell, RefCell};

/// What the panel shows.
#[derive(Default)]
pub struct Shown {
    /// The language beside the first one; empty for the next one there is.
    pub(super) language: RefCell<String>,
    pub(super) filter: Cell<Filter>,
    /// True if the code that was typed last is none.
    pub(super) not_added: Cell<bool>,
    /// What a translator's file would do; nothing inside if it is none.
    pub(super) brought: RefCell<Option<Option<Brought>>>,
}

/// Which texts are shown.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub(super) enum Filter {
    #[default]
    All,
    Missing,
    Stale,
    Unread,
}

impl Filter {
    pub(super) const EVERY: [(Filter, &'static str); 4] =
        [(Filter::All, "all"), (Filter::Missing, "missing"), (Filter::Stale, "stale"), (Filter::Unread, "unread")];

    pub(super) fn shows(self, item: &Item) -> bool {
        match self {
            Filter::All => true,
            Filter::Missing => item.state == State::Missing,
            Filter::Stale => item.state == State::Stale,
            Filter::Unread => matches!(item.state, State::Stale | State::Translated),
        }
    }
}
