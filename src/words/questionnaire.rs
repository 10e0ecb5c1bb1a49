//! The words of the studio for a questionnaire of FHIR that is read.

use crate::words::{Language, glue};

include!(concat!(env!("OUT_DIR"), "/questionnaire.rs"));
