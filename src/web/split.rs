//! The border between the two modules that the widget is fetched as.
//!
//! In: nothing. Out: [`SecondPart`], through which the form reaches what it can begin without: the rules of the rubric and what is wrong with
//! it, the result, files, paper, what is kept and what is compared. `cargo xtask build` cuts the compiled code here: whatever only [`fetch_second_part`] leads to is
//! a module of its own, which is fetched once the first page is drawn. So nothing on the form's side may call the
//! core's scoring, report, sheets or files but through this trait; `xtask/budget.json` notices if it does.

use crate::answers::{Adaptation, Entry, Rating};
use crate::number::Exact;
use crate::problem::Problem;
use crate::rubric::Rubric;
use crate::web::element::command::Command;
use crate::web::form::card::CardProps;
use crate::web::form::card_disclosure::Topic;
use crate::web::form::ui::{Purpose, Request, Ui};
use crate::web::second::Second;
use crate::web::state::State;
use crate::web::store::Store;
use js_sys::Array;
use std::any::Any;
use std::rc::Rc;
use wasm_split_helpers::{SplitLoaderError, wasm_split};
use yew::Html;

/// Everything but the form.
pub trait SecondPart {
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
    /// Draws all answers at a glance.
    fn check(&self, ui: &Ui, state: &State) -> Html;
    /// Draws who takes part where several raters answer, and whose turn it is.
    fn team(&self, ui: &Ui, state: &State) -> Html;
    /// Draws where several raters differ, for them to agree.
    fn differences(&self, ui: &Ui, state: &State) -> Html;
    /// Draws what it comes to, and what to do with it; with what was said about the last file that was saved from there.
    fn result(&self, ui: &Ui, state: &State, said: Option<String>) -> Html;
    /// Draws the offer of a form to fill in by hand.
    fn blank(&self, ui: &Ui) -> Html;
    /// Draws what was agreed the last time, for the first page to ask what became of it.
    fn carried_over(&self, ui: &Ui, state: &State) -> Html;
    /// Draws what the first page offers besides answering.
    fn offers(&self, ui: &Ui, state: &State) -> Html;
    /// Draws how answers are kept, if they are.
    fn autosave_status(&self, ui: &Ui, state: &State) -> Html;
    /// Draws what a card recalls: what each of several raters held, and what was answered the last time.
    fn recall(&self, card: &CardProps) -> [Html; 2];
    /// Waits for the page around the widget to be printed, until what this gives is dropped.
    fn watch_paper(&self, store: &Store) -> Box<dyn Any>;
    /// Draws what is wrong with a file, each with its place.
    fn problems(&self, ui: &Ui, problems: &[Problem]) -> Html;
    /// Draws what is in a disclosure of a card.
    fn aside(&self, ui: &Ui, topic: Topic, element: usize, entry: &Entry, adaptations: &[(usize, Adaptation)]) -> Html;
    /// The points a rating would give; `None` if it gives none.
    fn points(&self, rubric: &Rubric, element: usize, rating: &Rating) -> Option<Exact>;
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
