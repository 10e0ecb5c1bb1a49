//! English, in a file for each layer that speaks.

#[cfg(any(feature = "office", not(target_arch = "wasm32")))]
pub mod office;
