//! The words of the studio for a rubric in several languages.

use crate::words::{Category, Language, glue};

include!(concat!(env!("OUT_DIR"), "/translate.rs"));
