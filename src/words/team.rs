//! The words of several raters: their turns, and where they differ.

use crate::words::{Category, Language, glue};

include!(concat!(env!("OUT_DIR"), "/team.rs"));
