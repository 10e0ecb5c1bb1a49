//! What is wrong with a file, and what to do about it.
//!
//! In: a language. Out: the words. Which of them is said of what is decided by [`Fault`](crate::problem::Fault).

use crate::words::{Category, Language, glue};

include!(concat!(env!("OUT_DIR"), "/problems.rs"));
