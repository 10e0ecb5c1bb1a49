//! The words of the studio for answers that are tried, for searches, and for named cases.

use crate::words::{Category, Language, glue};

include!(concat!(env!("OUT_DIR"), "/trial.rs"));
