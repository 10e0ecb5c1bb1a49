//! What the widget needs of a browser, as plain functions: the page, files, storage, a frame to print from, stylesheets.
//!
//! In and out: texts, numbers, nodes and events. Nothing here knows a type of the core or of the form. What the form names for its
//! listeners compiles everywhere, though nothing calls it where there is no browser.

#[cfg(target_arch = "wasm32")]
pub mod address;
#[cfg(target_arch = "wasm32")]
pub mod database;
pub mod dom;
pub mod file_access;
#[cfg(target_arch = "wasm32")]
pub mod panics;
#[cfg(target_arch = "wasm32")]
pub mod print_frame;
#[cfg(target_arch = "wasm32")]
pub mod storage;
#[cfg(target_arch = "wasm32")]
pub mod stylesheets;
