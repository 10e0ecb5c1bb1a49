//! What JavaScript sees of the scores so far: one class. Only for wasm32, in a module of its own, which is fetched before the widget.
//!
//! In: texts. Out: texts. `web/scores.js` is around it, and reads the page.

use crate::score_core::ScoreCore;
use wasm_bindgen::prelude::*;

/// The scores of one rubric. It stays as long as the module does: nothing has to be taken apart again.
#[wasm_bindgen]
pub struct Scores {
    core: &'static ScoreCore,
}

#[wasm_bindgen]
impl Scores {
    /// Reads what the page carries of its rubric; nothing if it cannot be read.
    pub fn read(rules: &str) -> Option<Scores> {
        ScoreCore::new(rules).map(|core| Scores { core: Box::leak(Box::new(core)) })
    }

    /// The value of each score in the order of the rubric; empty where there is none yet.
    #[wasm_bindgen(js_name = soFar)]
    pub fn so_far(&self, given: &str) -> Vec<String> {
        self.core.so_far(given).into_iter().map(Option::unwrap_or_default).collect()
    }
}
