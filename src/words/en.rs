//! English, in a file for each layer that speaks.

pub mod explain;
pub mod labels;
pub mod sentences;
pub mod team;
