//! Words without facts: headings and captions of the report, of the sheets on paper and of files.
//!
//! In: a language. Out: the words. Which of them stands where is said by [`Label`](crate::words::sentences::Label).

use crate::words::Language;

include!(concat!(env!("OUT_DIR"), "/sheets.rs"));
