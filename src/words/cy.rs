//! Welsh, in a file for each layer that speaks. No Welsh speaker has reviewed it yet.

pub mod explain;
pub mod labels;
pub mod sentences;
pub mod team;
