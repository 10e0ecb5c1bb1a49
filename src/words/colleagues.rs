//! The words of reviewing with colleagues: the copy they write in, and their comments in the studio.
//!
//! In: a language and plain facts. Out: sentences.

use crate::words::{Category, Language, glue};

include!(concat!(env!("OUT_DIR"), "/colleagues.rs"));
