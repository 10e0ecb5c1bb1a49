//! The widget: its state and the form, and for wasm32 all that runs in a browser. Elsewhere the form alone is drawn, as text. With the scores
//! alone (`score-core`) no more of it is there than what they need of the answers.

#[cfg(all(target_arch = "wasm32", not(feature = "score-core")))]
mod app;
#[cfg(not(feature = "score-core"))]
pub mod browser;
#[cfg(all(target_arch = "wasm32", not(feature = "score-core")))]
mod element;
#[cfg(not(feature = "score-core"))]
pub mod form;
pub mod given;
#[cfg(all(target_arch = "wasm32", not(feature = "score-core")))]
mod second;
#[cfg(not(any(target_arch = "wasm32", feature = "score-core")))]
pub mod snapshot;
#[cfg(all(target_arch = "wasm32", not(feature = "score-core")))]
mod split;
pub mod state;
#[cfg(all(target_arch = "wasm32", not(feature = "score-core")))]
mod store;
#[cfg(all(target_arch = "wasm32", not(feature = "score-core")))]
mod widget;
