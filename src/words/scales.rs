//! The levels of the scales that every rubric has without declaring them.
//!
//! In: a language. Out: the words. [`Level`] is one of them before anybody has said it.

use crate::words::Language;

include!(concat!(env!("OUT_DIR"), "/scales.rs"));
