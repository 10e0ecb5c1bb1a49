//! Rubrics and results in the formats that others read: workbooks, REDCap, FHIR, FRAME.
//!
//! In: rubrics, answers and reports. Out: files whose shapes `docs/exchange.md` keeps. Nothing is worked out here, and nothing read: what a
//! format has no place for is left out or left empty, never guessed. It knows no terminal, and no part of the widget knows it.
//!
//! * [`result`]: one result as a workbook; [`results`]: many, as one table.
//! * [`redcap`]: an instrument and its records. [`fhir`]: a questionnaire and its responses. [`frame`]: the adaptation log.

pub mod fhir;
pub mod frame;
pub mod redcap;
pub mod result;
pub mod results;
