//! What goes onto paper: the sheets, and what is printed by the browser's own command for the page around the widget.
//!
//! In: the state. Out: a frame with a sheet; nodes beside the widget's own.

pub mod answers_as_text;
pub mod host_page;
pub mod sheet;
