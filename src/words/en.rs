//! English, for what is not in a Fluent file yet.

pub mod office;
