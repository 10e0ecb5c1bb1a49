//! The rubric as far as it has been read.
//!
//! In: a form, or a rubric with its rules. Out: what is asked, always; the rules, once they are there. It knows no browser.

use crate::rubric::{Form, Rubric};
use std::ops::Deref;
use std::rc::Rc;

/// The form at first, and the whole rubric once the rest of the widget has come and read it: until then nothing can be worked out.
#[derive(Clone, Debug)]
pub enum RubricAsRead {
    /// What is asked.
    Form(Rc<Form>),
    /// All of it.
    Whole(Rc<Rubric>),
}

impl RubricAsRead {
    /// The rubric with its rules, once it has been read whole.
    pub fn whole(&self) -> Option<&Rc<Rubric>> {
        match self {
            RubricAsRead::Form(_) => None,
            RubricAsRead::Whole(rubric) => Some(rubric),
        }
    }
}

impl Deref for RubricAsRead {
    type Target = Form;

    fn deref(&self) -> &Form {
        match self {
            RubricAsRead::Form(form) => form,
            RubricAsRead::Whole(rubric) => rubric,
        }
    }
}

impl From<Rc<Rubric>> for RubricAsRead {
    fn from(rubric: Rc<Rubric>) -> RubricAsRead {
        RubricAsRead::Whole(rubric)
    }
}
