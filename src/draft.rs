//! Answers <-> saved JSON, by element id. The only translator between ids in files and indices in memory.
//!
//! In: the text of a saved file (or of an HTML report that carries one) and the rubric at hand. Out: [`Opened`], with
//! all that no longer fits kept aside and told, or why the file cannot be opened. And back: [`write()`].
//! The format is documented in `docs/files.md`; format 1 is read for ever.

mod read;
mod source;
mod write;

pub use read::{Answered, Opened, carried, read, read_earlier, rubric_of};
pub use source::{AnswersSource, FORMAT};
pub use write::write;
