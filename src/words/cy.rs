//! Welsh, for what is not in a Fluent file yet. No Welsh speaker has reviewed it yet.

pub mod office;
