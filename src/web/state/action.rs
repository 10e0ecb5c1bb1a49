//! Everything that a person or the page around the widget can do.
//!
//! In: nothing. Out: a plain type. What comes of an action is known by the state.

use crate::answers::{Action as Agreed, Adaptation, Answers, Evidence, Mode, Occasion, Presence};
use crate::drift::Baseline;
use crate::web::state::figures::{NumberField, RatingRef};
use crate::web::state::page::Page;
use crate::web::state::settings::{Layout, Settings, StoragePlace};
use std::rc::Rc;

/// Whether what one rater answered is hidden from the next: it can then not come back on the screen by being undone either.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hidden {
    /// It is.
    Yes,
    /// There is nothing to hide.
    No,
}

/// Something a person or the page around the widget does.
#[derive(Clone, Debug)]
pub enum Action {
    /// Goes to a page.
    Go(Page),
    /// Leaves a page of elements, if nothing on it is wrong.
    Continue(Page),
    /// Goes to the page of an element.
    GoTo(usize),
    /// Goes to an element itself.
    Find(usize),
    /// Goes to an element, or to the occasion, from the last look at all answers: going on leads back there.
    Change(Option<usize>),
    /// Puts the team into the names of saved files, or no longer.
    NameFiles(bool),
    /// Chooses how many elements stand on a page.
    Layout(Layout),
    /// Opens or closes the list of pages.
    Map,
    /// Chooses a language of the rubric, by index.
    Language(usize),
    /// Chooses how the page around the widget wants it.
    Settings(Rc<Settings>),
    /// Chooses an anchor.
    Anchor(RatingRef, usize),
    /// Types a number.
    Number(RatingRef, NumberField, String),
    /// Says whether a component is in place.
    Component(RatingRef, usize, Presence),
    /// Says that it cannot be told, or takes that back.
    Unable(usize, bool),
    /// Says that the element does not apply, or takes that back.
    NotApplicable(usize, bool),
    /// Says why it does not apply.
    Reason(usize, String),
    /// Says that the element does not fit the service, or takes that back.
    DoesNotFit(usize, bool),
    /// Takes an answer back.
    Clear(usize),
    /// Removes a session, case or informant.
    RemoveRepeat(usize, usize),
    /// Writes a note on an element.
    Note(usize, String),
    /// Writes the note on the whole.
    OverallNote(String),
    /// Types the day of the occasion.
    Day(String),
    /// Writes another field of the occasion.
    Occasion(fn(&mut Occasion, &str), String),
    /// Chooses the stage.
    Stage(Option<usize>),
    /// Chooses a variant: the first id goes, the second comes.
    PartOf(Vec<String>, Option<String>),
    /// Chooses between the whole assessment and the quick check.
    Mode(Mode),
    /// Adds a line of evidence to an element.
    AddEvidence(usize),
    /// Removes one.
    RemoveEvidence(usize, usize),
    /// Writes a field of one.
    Evidence(usize, usize, fn(&mut Evidence, &str), String),
    /// Adds an adaptation of an element.
    AddAdaptation(usize),
    /// Removes one, by its place in the log.
    RemoveAdaptation(usize),
    /// Writes a field of one.
    Adaptation(usize, fn(&mut Adaptation, &str), String),
    /// Adds an action.
    Agree(Box<Agreed>),
    /// Removes one.
    Withdraw(usize),
    /// Writes a field of one.
    Agreed(usize, fn(&mut Agreed, &str), String),
    /// Several raters have taken a step: the answers as they are now, the page to go to, and whether what came before is hidden.
    Team(Box<Answers>, Page, Hidden),
    /// Takes the last change back.
    Undo,
    /// Replaces the answers by those of a file.
    Restore(Box<Answers>),
    /// Puts these earlier assessments in the place of any others.
    Earlier(Vec<Answers>),
    /// Chooses which of them to compare with.
    Baseline(Baseline),
    /// The answers are safe in a file.
    Saved,
    /// Answers are kept in this place from now on, or no longer; with notes or without.
    AutosaveIn(Option<StoragePlace>, bool),
    /// They have been kept as they are; all of them, or all but notes.
    Autosaved(bool),
    /// The answers have been found where they were kept; with notes or without.
    AutosaveFound(StoragePlace, bool),
    /// The browser refuses to keep answers.
    StorageDenied,
    /// Removes every answer.
    Reset,
    /// Removes every answer and goes to the last page.
    Finish,
}
