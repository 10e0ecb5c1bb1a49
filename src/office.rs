//! The programme office: the results of many sites, and one honest picture of them.
//!
//! In: files by name (saved answers, HTML reports that carry them, rubrics, local rules, a list of sites, a collection saved before). Out: a
//! [`Picture`](facts::Picture): what needs attention, how each element stands where, what drifted, what is due, and what was left out, with the reason.
//! It knows no browser, no disk and no clock. Work is done in small steps ([`Office::step`]), so that a page stays responsive.
//!
//! Nothing that cannot be compared is counted together ([`identity::Pool`]); no site is ranked, and no mean is taken over means.

pub mod calendar;
pub mod collection;
pub mod drift;
pub mod facts;
pub mod feedback;
mod groups;
mod held;
pub mod identity;
mod kinds;
pub mod known;
pub mod left_out;
pub mod line;
mod names;
pub mod package;
pub mod pairs;
pub mod permits;
pub mod picture;
pub mod prints;
mod reading;
pub mod received;
pub mod register;
mod view;
#[cfg(all(target_arch = "wasm32", feature = "office"))]
pub mod web;
pub mod what_if;

pub use held::Office;
pub use kinds::is_packed;
pub use left_out::{LeftOut, Why};
pub use received::{Input, Received, Settings, Stands};
