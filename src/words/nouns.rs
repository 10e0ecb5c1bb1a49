//! What may stand in a file: its parts, and the kinds of value.
//!
//! In: a language. Out: the words. [`Noun`] is one of them before anybody has said it.

use crate::words::Language;

include!(concat!(env!("OUT_DIR"), "/nouns.rs"));
