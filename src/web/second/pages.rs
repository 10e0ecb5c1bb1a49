//! Pages, and parts of pages, that are drawn once the first question is there.
//!
//! In: the state, the report and words. Out: virtual nodes that send what a person did.

pub mod card_details;
pub mod chart;
pub mod comparison;
pub mod differences;
pub mod last_time;
pub mod part;
pub mod plan;
pub mod result;
pub mod review;
pub mod start_options;
pub mod summary;
pub mod team;
