//! What a person wants from the world outside the form.
//!
//! In: nothing. Out: [`Request`], which the store carries out, or hands to the second part of the widget.

use crate::answers::Answers;
use crate::team::Step;
use crate::web::state::{Action, StoragePlace};
use yew::{Callback, Event};

/// Something a person wants from the world outside the form.
#[derive(Clone, Debug)]
pub enum Request {
    /// Open the chosen files.
    Open(Event, Purpose),
    /// Ask once more for the module that did not come.
    Again,
    /// Take a step of several raters.
    Team(Step),
    /// Open a typed result code. Why it cannot be read is told where it was typed.
    Code { text: String, purpose: Purpose, refused: Callback<String> },
    /// Do what is done inside the form.
    Act(Box<Action>),
    /// Begin a new assessment, to be compared with this one.
    Anew(Box<Answers>),
    /// Go to a control.
    Focus(String),
    /// Keep the answers in this place, or no longer; with notes or without.
    Autosave(Option<StoragePlace>, bool),
    /// Save this text, which is somebody's answers, as it is.
    SaveText(String),
    /// Print a sheet.
    Print(Print),
    /// Save a file in a format; with notes or without.
    Save(&'static str, bool),
    /// Remove everything.
    Finish,
}

/// What files are opened for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To go on with the answers of the first.
    Continue,
    /// To compare with them.
    Compare,
    /// To add the answers of others.
    Join,
}

/// What to print, and how.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Print {
    /// `supervision`, `full`, `blank`, `action` or `commissioner`.
    pub sheet: String,
    /// In large letters.
    pub large: bool,
    /// In every language of the rubric.
    pub both: bool,
}
