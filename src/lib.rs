//! Scores a programme's fidelity rubric exactly, says first which non-negotiables are not met, and finds drift.
//!
//! A rubric file, a team's answers and any number of earlier ones go in; one [`report::Report`] comes out, which
//! screen, paper and files draw.
//!
//! ```
//! use fidelity_check::{answers::Answers, assessment::Assessment, draft, drift::Baseline, report::Report, rubric::Rubric, words::Language};
//!
//! let rubric = Rubric::parse(r#"{
//!     "format": 1, "id": "warm-start", "edition": "1.0.0", "title": "Warm start",
//!     "elements": [
//!         {"id": "two-lead", "title": "Two people lead each session", "scale": "yes-no", "role": "non-negotiable"},
//!         {"id": "materials", "title": "Families take materials home", "scale": "practice-profile"}
//!     ]
//! }"#).expect("a sound rubric");
//! let opened = draft::read(r#"{
//!     "format": 1, "rubric": {"id": "warm-start"}, "elements": {"two-lead": "no", "materials": "expected"}
//! }"#, &rubric).expect("answers that fit");
//!
//! let assessment = Assessment::new(&rubric, &opened.answers, &[], Baseline::Previous, None);
//! let report = Report::new(&rubric, &opened.answers, &assessment, Language::En);
//! assert_eq!(report.verdict.status, "not-met");
//! assert_eq!(report.scores[0].exact.as_deref(), Some("200/3"));
//! ```
//!
//! Default features bring the command line. A program that takes in the engine writes `default-features = false`, and nothing that knows a browser or a terminal
//! is compiled.
//!
//! # Scope
//!
//! No accounts, servers or rankings of teams; no judgement of a family or a child, ever. What the format can say is in `docs/rubric.md`, how numbers come about in `docs/scoring.md`.
//!
//! # The modules, in reading order
//!
//! Each imports only modules above it. What knows a browser is called `web`, here and inside [`office`] and `studio`; what knows that
//! there is a terminal, `command`. The core has no clock, files, environment, randomness or global state.
//!
//! 1. [`number`], [`date`], [`name`] and [`edition`]: exact numbers, calendar days, when two names are the same, and which editions can be compared.
//! 2. [`problem`] and [`document`]: what can be wrong with a file, and the strict reading of JSON with places.
//! 3. [`rubric`]: what a checked rubric is. `rubric::source` is the file as written, `rubric::parse`
//!    judges it.
//! 4. [`answers`]: what one team answered on one occasion.
//!    [`team`]: several raters of one occasion, who answer on their own first.
//! 5. [`score`], [`gate`], [`drift`]: facts and codes, no words. [`agreement`]: where raters differ.
//! 6. [`assessment`]: all of these for one set of answers and earlier ones.
//! 7. [`draft`] and [`code`]: answers as files and as a code to read aloud, and back.
//! 8. [`words`] and [`report`]: every sentence a person reads, and the result object.
//!    [`explain`]: a rubric read back to its owner, in the words of its reports.
//! 9. [`export`] and [`sheet`]: files and paper, drawn from the report.
//!    [`office`]: the results of many sites, and one picture of them. `studio`: an owner's table made into a rubric.
//!    `exchange` (native only): rubrics and results in the formats of others. `workbook`: cells as an .xlsx file.
//! 10. `web`: the widget; where there is no browser, only its form, drawn as text.
//! 11. `built`: the files of a built widget. `embed` and `pack`: a check for a page, or in one file; `press`: both for a page that publishes,
//!     in a module of its own. `command` (native only): the command line.
//!
//! # Words
//!
//! One word each, as the field uses them: an **element** (elsewhere: item, question, criterion) belongs to a **domain**
//! (section, scale, subscale) of a **rubric** (instrument, template). A **rating** chooses an **anchor** (level, option).
//! A **non-negotiable** (core, critical, essential) has a minimum; a **gate** must hold whatever the scores. **Drift** is
//! moving away between two comparable assessments; one low score is a **gap**.

// A fault holds its facts side by side. A file has few of them, and they are looked at by people.
#![allow(clippy::result_large_err)]

pub mod agreement;
pub mod answers;
pub mod assessment;
#[cfg(any(all(target_arch = "wasm32", feature = "press"), all(not(target_arch = "wasm32"), feature = "command")))]
pub mod built;
pub mod code;
pub mod date;
pub mod document;
pub mod draft;
pub mod drift;
pub mod edition;
#[cfg(any(all(target_arch = "wasm32", feature = "press"), all(not(target_arch = "wasm32"), feature = "command")))]
pub mod embed;
#[cfg(all(not(target_arch = "wasm32"), feature = "command"))]
pub mod exchange;
pub mod explain;
pub mod export;
pub mod gate;
pub mod name;
pub mod number;
#[cfg(any(feature = "office", not(target_arch = "wasm32")))]
pub mod office;
pub(crate) mod order;
#[cfg(any(all(target_arch = "wasm32", feature = "press"), all(not(target_arch = "wasm32"), feature = "command")))]
pub mod pack;
#[cfg(any(all(target_arch = "wasm32", feature = "press"), all(not(target_arch = "wasm32"), feature = "command")))]
pub mod press;
pub mod problem;
pub mod report;
pub mod rubric;
#[cfg(all(not(target_arch = "wasm32"), feature = "command"))]
pub mod schema;
pub mod score;
#[cfg(any(feature = "score-core", feature = "press", all(not(target_arch = "wasm32"), feature = "command")))]
pub mod score_core;
pub mod sheet;
#[cfg(any(feature = "studio", all(not(target_arch = "wasm32"), feature = "command")))]
pub mod studio;
pub mod team;
// A module of its own is compiled with its feature, without the widget.
#[cfg(any(
    all(target_arch = "wasm32", not(any(feature = "studio", feature = "office"))),
    all(not(target_arch = "wasm32"), feature = "command")
))]
pub mod web;
pub mod words;
#[cfg(any(feature = "studio", all(not(target_arch = "wasm32"), feature = "command")))]
pub mod workbook;

/// Smaller than the allocator of the standard library, which every team would fetch before the first question.
#[cfg(target_arch = "wasm32")]
#[global_allocator]
static ALLOCATOR: rlsf::SmallGlobalTlsf = rlsf::SmallGlobalTlsf::new();
