//! Rubrics and results in the formats that others read: workbooks.
//!
//! In: rubrics, answers and reports. Out: files whose shapes `docs/exchange.md` keeps. Nothing is worked out here, and nothing read: what a
//! format has no place for is left out or left empty, never guessed. It knows no terminal, and no part of the widget knows it.
//!
//! * [`result`]: one result as a workbook; [`results`]: many, as one table.

pub mod result;
pub mod results;
