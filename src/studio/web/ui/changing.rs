//! The steps on the draft: edits, and taking them back. Another tab may have the draft; then there are none.
//!
//! In: edits and steps. Out: a changed desk, which is kept soon if that was asked for, and which the element around is told of.

use crate::studio::edit::Edit;
use crate::studio::json::Json;
use crate::studio::said::Said;
use crate::studio::source::Splice;
use crate::studio::web::keep;
use crate::studio::web::ui::Ui;
use wasm_bindgen::prelude::*;

impl Ui {
    /// Makes an edit, unless another tab has the draft.
    pub fn edit(&self, edit: &Edit) -> bool {
        if self.keeping.read_only.get() {
            return false;
        }
        let changed = self.desk.borrow_mut().edit(edit);
        if changed {
            self.changed();
        }
        changed
    }

    /// Makes a step on the text, on what stands beside it, or on both, unless another tab has the draft.
    pub fn step(&self, name: Said, splices: Vec<Splice>, beside: Option<Json>) -> bool {
        if self.keeping.read_only.get() {
            return false;
        }
        let changed = self.desk.borrow_mut().step(name, splices, beside);
        if changed {
            self.changed();
        }
        changed
    }

    /// Takes a step back.
    pub fn undo(&self) -> bool {
        if self.keeping.read_only.get() {
            return false;
        }
        let step = self.desk.borrow_mut().undo();
        self.stepped(step, self.labels().undo())
    }

    /// Makes a step once more.
    pub fn redo(&self) -> bool {
        if self.keeping.read_only.get() {
            return false;
        }
        let step = self.desk.borrow_mut().redo();
        self.stepped(step, self.labels().redo())
    }

    fn stepped(&self, step: Option<Said>, what: &str) -> bool {
        let Some(name) = step else { return false };
        self.tell(format!("{what}: {}", self.say(&name)));
        self.changed();
        true
    }

    /// Tells the element around, and draws.
    pub(super) fn changed(&self) {
        self.turns();
        *self.doomed.borrow_mut() = None;
        *self.renaming.borrow_mut() = None;
        self.handed_out.set(None);
        self.reviewed.borrow_mut().clear();
        *self.in_more.borrow_mut() = None;
        keep::changed(self);
        self.out("change", &JsValue::NULL);
        self.draw();
    }
}
