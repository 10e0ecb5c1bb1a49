//! What crosses the border between the widget and the page around it.
//!
//! In: objects of JavaScript. Out: commands and settings; the details of events. The class that a page sees is `element.js`, which
//! fetches the module by `load.js`; both are published, and neither is Rust.

pub mod command;
pub mod events;
pub mod status_events;
