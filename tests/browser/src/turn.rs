//! Who may use the machine. In: a journey that opens a window, or says that it measures. Out: its turn, which lasts as long as its windows.
//!
//! Journeys go side by side, as many as the test program has threads. What takes times, weighs memory or counts drawings has the machine to
//! itself, since any neighbour would show.

use std::cell::RefCell;
use std::rc::{Rc, Weak};
use std::sync::{RwLock, RwLockReadGuard, RwLockWriteGuard};

/// Held by every window of a journey.
pub enum Turn {
    Beside { _others: RwLockReadGuard<'static, ()> },
    Alone { _everybody: RwLockWriteGuard<'static, ()> },
}

static MACHINE: RwLock<()> = RwLock::new(());

thread_local! {
    /// A journey has a thread of its own. It may ask again while it holds its turn, and then must not wait for itself.
    static MINE: RefCell<Weak<Turn>> = const { RefCell::new(Weak::new()) };
}

/// Waits until no other journey has a window, and lets none open one until this is dropped. To be asked for before the first window.
#[must_use = "others begin as soon as it is dropped"]
pub fn alone() -> Rc<Turn> {
    assert!(mine().is_none(), "a journey that measures says so before it opens a window");
    let everybody = MACHINE.write().unwrap_or_else(|poisoned| poisoned.into_inner());
    now_mine(Turn::Alone { _everybody: everybody })
}

/// The turn of this journey; it waits for one that measures.
pub(crate) fn beside() -> Rc<Turn> {
    mine().unwrap_or_else(|| {
        let others = MACHINE.read().unwrap_or_else(|poisoned| poisoned.into_inner());
        now_mine(Turn::Beside { _others: others })
    })
}

fn mine() -> Option<Rc<Turn>> {
    MINE.with_borrow(Weak::upgrade)
}

fn now_mine(turn: Turn) -> Rc<Turn> {
    let turn = Rc::new(turn);
    MINE.set(Rc::downgrade(&turn));
    turn
}
