//! The words of what a result shows over time and in its folded parts.
//!
//! In: a language, and numbers written out already. Out: sentences.

use crate::words::{Category, Language, glue};

include!(concat!(env!("OUT_DIR"), "/result.rs"));
