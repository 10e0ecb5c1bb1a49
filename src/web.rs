//! The widget: its state and the form, and for wasm32 all that runs in a browser. Elsewhere the form alone is drawn, as text. With the scores
//! alone (`score-core`) no more of it is there than what they need of the answers; what publishes a check (`press`) draws the form as text, too.

#[cfg(all(target_arch = "wasm32", not(any(feature = "score-core", feature = "press"))))]
mod app;
#[cfg(not(all(target_arch = "wasm32", feature = "score-core")))]
pub mod browser;
#[cfg(all(target_arch = "wasm32", not(any(feature = "score-core", feature = "press"))))]
mod element;
#[cfg(not(all(target_arch = "wasm32", feature = "score-core")))]
pub mod form;
pub mod given;
pub mod rubric_as_read;
#[cfg(all(target_arch = "wasm32", not(any(feature = "score-core", feature = "press"))))]
mod second;
#[cfg(any(not(target_arch = "wasm32"), all(feature = "press", not(feature = "score-core"))))]
pub mod snapshot;
#[cfg(all(target_arch = "wasm32", not(any(feature = "score-core", feature = "press"))))]
mod split;
pub mod state;
#[cfg(all(target_arch = "wasm32", not(any(feature = "score-core", feature = "press"))))]
mod store;
#[cfg(all(target_arch = "wasm32", not(any(feature = "score-core", feature = "press"))))]
mod widget;
