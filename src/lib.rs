//! Scores a programme's fidelity rubric exactly.
pub mod answers;
pub mod date;
pub mod document;
pub mod number;
pub mod problem;
pub mod report;
pub mod rubric;
