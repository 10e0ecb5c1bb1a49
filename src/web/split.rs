//! The border between the two modules that the widget is fetched as.
//!
//! In: nothing. Out: the second part. `cargo xtask build` cuts the compiled code here: whatever only [`fetch_second_part`] leads to is
//! a module of its own, which is fetched once all that the form needs is there. Nothing else may name [`crate::web::second`]; the form reaches it
//! through [`SecondPart`]. A test of `tests/architecture.rs` holds that, and `xtask/budget.json` notices what slips through.

use crate::web::second::Second;
use crate::web::store::{NotFetched, SecondPart};
use wasm_split_helpers::{SplitLoaderError, wasm_split};

impl From<SplitLoaderError> for NotFetched {
    fn from(_: SplitLoaderError) -> NotFetched {
        NotFetched
    }
}

/// Fetches the second part, if it is not there yet.
#[wasm_split(second, fallible)]
pub fn fetch_second_part() -> Result<&'static dyn SecondPart, NotFetched> {
    Ok(&Second)
}
