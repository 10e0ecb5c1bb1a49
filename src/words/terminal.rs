//! What the command says of files that it reads.
//!
//! In: a language, names and dates. Out: sentences.

use crate::words::{Language, glue};

include!(concat!(env!("OUT_DIR"), "/terminal.rs"));
