//! What is said above questions that were drawn beforehand, where no script runs.
//!
//! In: a language. Out: the words.

use crate::words::Language;

include!(concat!(env!("OUT_DIR"), "/without_scripts.rs"));
