//! Everything that has to be there before the first question can be answered.
//!
//! In: the state and words. Out: virtual nodes that send what a person did. It must not know what is fetched afterwards
//! ([`crate::web::second`]), nor anything that only that needs, such as scores and the report.

pub mod card;
pub mod card_disclosure;
pub mod controls;
pub mod icon;
pub mod intro;
pub mod notice;
pub mod occasion;
pub mod page_list;
pub mod pages;
pub mod raters;
pub mod request;
pub mod section;
pub mod ui;
