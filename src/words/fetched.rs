//! The words of the studio for a part of it that is fetched only when it is wanted.

use crate::words::Language;

include!(concat!(env!("OUT_DIR"), "/fetched.rs"));
