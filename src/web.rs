//! The widget: its state and the form, and for wasm32 all that runs in a browser. Elsewhere the form alone is drawn, as text.

#[cfg(target_arch = "wasm32")]
mod app;
pub mod browser;
#[cfg(target_arch = "wasm32")]
mod element;
pub mod form;
#[cfg(target_arch = "wasm32")]
mod second;
#[cfg(not(target_arch = "wasm32"))]
pub mod snapshot;
#[cfg(target_arch = "wasm32")]
mod split;
pub mod state;
#[cfg(target_arch = "wasm32")]
mod store;
#[cfg(target_arch = "wasm32")]
mod widget;
