//! What to do about what is wrong with a file, where it depends on what was written.
//!
//! In: a language. Out: the words. [`Advice`] is one of them before anybody has said it.

use crate::words::{Language, glue};

include!(concat!(env!("OUT_DIR"), "/advice.rs"));
