//! What is drawn when the page around the widget is printed by the browser's own command. Sheets are printed from a frame.
//!
//! In: the state. Out: nodes beside the widget's own.

pub mod answers_as_text;
pub mod host_page;
