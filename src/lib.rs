//! Scores a programme's fidelity rubric exactly.
pub mod answers;
pub mod assessment;
pub mod date;
pub mod document;
pub mod draft;
pub mod drift;
pub mod gate;
pub mod number;
pub mod problem;
pub mod report;
pub mod rubric;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
pub mod score;
#[cfg(target_arch = "wasm32")]
pub mod web;
pub mod words;
