//! The studio: a rubric out of an owner's table, list or workbook.
//!
//! In: what is on a clipboard or in a file. Out: a [`preview::Preview`], and from it a rubric as text. It comes with the feature
//! `studio` and is no part of the widget; nothing else in this crate knows it, and only `web`, its page, knows a browser.
//!
//! 1. [`table`]: one form for tables and lines; `table::html` and `table::text` read clipboards and CSV files, `workbook` those of Excel.
//!    [`packed`]: what becomes a workbook or an archive, and comes out of one.
//! 2. [`file`]: what kind of thing somebody brings, and why some kinds cannot be read.
//! 3. [`recognise`]: what a table means, with [`stretch`] for what bands leave open; [`ask`] keeps the questions, [`said`] and [`words`] the sentences.
//! 4. [`template`]: the plain template of five sheets, into a rubric and out of one; [`questionnaire`]: one of FHIR.
//! 5. [`preview`]: all of it for a person to look at, change and accept.
//! 6. [`desk`]: the rubric once it is accepted: [`edit`] changes it, [`rename`] knows what names an id, [`level`] what levels are called, [`role`] what an element is for, [`named`] and [`lines`] write words with an address and lists of texts, [`control`] where a sentence that is read back can be changed, [`source`] only where a value changes, and [`draft`] keeps every step.
//! 7. [`package`]: what is published, with [`proof`] to be signed and [`log`] of the changes; [`kept`] is a draft as one text, [`contents`] what is still open in which part.
//! 8. [`trial`]: answers to try it with; [`possible`]: what no answers can come to; [`case`]: results that are to stay as they are.
//! 9. [`translate`]: the rubric in its languages, side by side.
//! 10. [`review`]: what colleagues say of it.

pub mod amount;
pub mod ask;
pub mod bands;
pub mod bound;
pub mod case;
pub mod change;
pub mod checked;
pub mod contents;
pub mod control;
pub mod desk;
pub mod draft;
pub mod edit;
pub mod effect;
pub mod example;
pub mod file;
pub mod id;
pub mod join;
pub mod json;
pub mod kept;
pub mod level;
pub mod lines;
pub mod log;
pub mod named;
pub mod package;
pub mod packed;
pub mod parts;
pub mod possible;
pub mod preview;
pub mod proof;
pub mod questionnaire;
pub mod recognise;
pub mod refused;
pub mod rename;
pub mod review;
pub mod role;
pub mod rule;
pub mod said;
pub mod scoring;
pub mod source;
pub mod stretch;
pub mod table;
pub mod template;
pub mod translate;
pub mod trial;
#[cfg(all(target_arch = "wasm32", not(feature = "workbook")))]
pub mod web;
pub mod words;
// In a browser it is in a module of its own, which the page fetches with the first workbook or archive (`web::packer`).
#[cfg(any(not(target_arch = "wasm32"), feature = "workbook"))]
pub mod workbook;
