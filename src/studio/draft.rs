//! A rubric that is being written: its text, and every step by which it came about.
//!
//! In: [`Splice`]s with what they meant to do. Out: the text, and the steps that can be taken back and made again. A step is one
//! intention, however many places it changes. It does not judge the text.

use crate::studio::said::Said;
use crate::studio::source::Splice;

/// How many steps are kept; more are forgotten from the first on.
pub const MOST_STEPS: usize = 1_000;

/// One step.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// What it did.
    pub name: Said,
    splices: Vec<Splice>,
}

/// A rubric in the making.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    text: String,
    done: Vec<Step>,
    undone: Vec<Step>,
}

impl Draft {
    /// A text as it was opened. Nothing can be taken back behind it.
    pub fn new(text: String) -> Draft {
        Draft { text, ..Draft::default() }
    }

    /// The text.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The steps so far, the last at the end.
    pub fn done(&self) -> &[Step] {
        &self.done
    }

    /// The steps that were taken back, the next to be made again at the end.
    pub fn undone(&self) -> &[Step] {
        &self.undone
    }

    /// Makes a step, each splice on the text that the one before it left. `false` if nothing would change.
    pub fn step(&mut self, name: Said, splices: Vec<Splice>) -> bool {
        let splices: Vec<Splice> = splices.into_iter().filter(|splice| splice.removed != splice.put).collect();
        if splices.is_empty() {
            return false;
        }
        splices.iter().for_each(|splice| splice.apply(&mut self.text));
        self.undone.clear();
        self.done.push(Step { name, splices });
        if self.done.len() > MOST_STEPS {
            self.done.remove(0);
        }
        true
    }

    /// Takes the last step back.
    pub fn undo(&mut self) -> Option<&Step> {
        let step = self.done.pop()?;
        step.splices.iter().rev().for_each(|splice| splice.back().apply(&mut self.text));
        self.undone.push(step);
        self.undone.last()
    }

    /// Makes the step that was taken back last once more.
    pub fn redo(&mut self) -> Option<&Step> {
        let step = self.undone.pop()?;
        step.splices.iter().for_each(|splice| splice.apply(&mut self.text));
        self.done.push(step);
        self.done.last()
    }

    /// Puts a whole text in place of this one, as one step.
    pub fn replace(&mut self, name: Said, text: &str) -> bool {
        let splice = Splice { at: 0, removed: self.text.clone(), put: text.to_owned() };
        self.step(name, vec![splice])
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn steps_are_taken_back_and_made_again() {
        let mut draft = Draft::new("0".into());
        for number in 1..=250 {
            assert!(draft.replace(Said::Literal(number.to_string()), &number.to_string()));
        }
        assert!(!draft.replace(Said::Yes, "250"));
        while draft.undo().is_some() {}
        assert_eq!((draft.text(), draft.undone().len()), ("0", 250));
        assert_eq!(draft.redo().map(|step| step.name.clone()), Some(Said::Literal("1".into())));
        assert_eq!(draft.text(), "1");
        draft.replace(Said::No, "other");
        assert!(draft.redo().is_none());
    }
}
