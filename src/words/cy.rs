//! Welsh, in a file for each layer that speaks. No Welsh speaker has reviewed it yet.

#[cfg(any(feature = "office", not(target_arch = "wasm32")))]
pub mod office;
