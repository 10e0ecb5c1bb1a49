//! The words for giving something another id in the studio.
//!
//! In: a language and plain facts. Out: sentences.

use crate::words::{Category, Language, glue};

include!(concat!(env!("OUT_DIR"), "/ids.rs"));
