//! Rubric
pub mod source;
