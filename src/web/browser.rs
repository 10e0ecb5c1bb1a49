//! What the widget needs of a browser, as plain functions: the page, files, storage, a frame to print from, stylesheets.
//!
//! In and out: texts, numbers, nodes and events. Nothing here knows a type of the core or of the form.

pub mod dom;
pub mod file_access;
pub mod print_frame;
pub mod storage;
pub mod stylesheets;
