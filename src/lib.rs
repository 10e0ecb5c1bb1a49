//! Scores a programme's fidelity rubric exactly.
pub mod agreement;
pub mod answers;
pub mod assessment;
pub mod code;
pub mod date;
pub mod document;
pub mod draft;
pub mod drift;
pub mod export;
pub mod gate;
pub mod number;
pub(crate) mod order;
pub mod problem;
pub mod report;
pub mod rubric;
#[cfg(not(target_arch = "wasm32"))]
pub mod schema;
pub mod score;
pub mod sheet;
#[cfg(target_arch = "wasm32")]
pub mod web;
/// The state of the form is pure: its tests need no browser.
#[cfg(all(test, not(target_arch = "wasm32")))]
pub mod web {
    pub mod state;
}
pub mod words;
