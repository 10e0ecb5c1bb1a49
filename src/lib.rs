//! Scores a programme's fidelity rubric exactly.
pub mod date;
pub mod document;
pub mod number;
pub mod problem;
pub mod rubric;
