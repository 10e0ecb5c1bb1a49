//! The border between the two modules that the widget is fetched as.
//!
//! In: nothing. Out: [`SecondPart`], through which the form reaches what it can begin without: the rules of the rubric and what is wrong with
//! it, the result, files, paper, what is kept and what is compared. `cargo xtask build` cuts the compiled code here: whatever only [`fetch_second_part`] leads to is
//! a module of its own, which is fetched once the first page is drawn. So nothing on the form's side may call the
//! core's scoring, report, sheets or files but through this trait; `xtask/budget.json` notices if it does.

use crate::rubric::Rubric;
use crate::web::element::command::Command;
use crate::web::form::request::{Purpose, Request};
use crate::web::form::ui::SecondViews;
use crate::web::second::Second;
use crate::web::state::State;
use crate::web::store::Store;
use js_sys::Array;
use std::any::Any;
use std::rc::Rc;
use wasm_split_helpers::{SplitLoaderError, wasm_split};

/// What the second part of the widget does, beside what it draws.
pub trait SecondPart: SecondViews {
    /// Lets the element around a store have the rules of all that is drawn here.
    fn style(&self, store: &Store);
    /// Looks at the answers as the person has just changed them: mirrors and keeps them, tells what they come to.
    fn answered(&self, store: &Store, state: &State);
    /// Takes note of how things stand, without telling.
    fn note(&self, store: &Store, state: &State);
    /// Opens what was kept, unless something has been answered already.
    fn look_for_autosave(&self, store: &Store);
    /// Reads a rubric, and the local rules that are applied to it, if there are any; tells what is wrong, as JSON.
    fn rubric(&self, text: &str, overlay: Option<&str>) -> Result<Rc<Rubric>, String>;
    /// Opens chosen files.
    fn open(&self, store: &Store, purpose: Purpose, files: Array);
    /// Does what else a person wants from the world outside the form.
    fn request(&self, store: &Store, request: Request);
    /// Carries out a command of the page around the widget, and gives a reply.
    fn command(&self, store: &Store, command: &Command) -> String;
    /// Answers and result for the page around the widget, as further members of a JSON object.
    fn snapshot(&self, state: &State) -> String;
    /// Waits for the page around the widget to be printed, until what this gives is dropped.
    fn watch_paper(&self, store: &Store) -> Box<dyn Any>;
}

/// The other module has not come.
pub struct NotFetched;

impl From<SplitLoaderError> for NotFetched {
    fn from(_: SplitLoaderError) -> NotFetched {
        NotFetched
    }
}

/// Fetches the other module, if it is not there yet.
#[wasm_split(second, fallible)]
pub fn fetch_second_part() -> Result<&'static dyn SecondPart, NotFetched> {
    Ok(&Second)
}
