//! What the page around the widget decides.
//!
//! In: attributes and slots, read elsewhere. Out: plain types that do not change while a person answers.

use crate::answers::Mode;

/// What the page around the widget decides.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Settings {
    /// The direction of the text; that of its language if not given.
    pub dir: Option<String>,
    /// The language to begin with; the rubric's first if not given.
    pub lang: Option<String>,
    /// The languages to offer, in this order; the rubric's if not given.
    pub languages: Option<Vec<String>>,
    /// `none` if the page has a language switch of its own.
    pub language_switch: String,
    /// The level of the first heading.
    pub heading_level: u8,
    /// How many elements stand on a page.
    pub layout: Layout,
    /// How much of the widget is wanted.
    pub mode: Wanted,
    /// What stood there before the module did.
    pub opening: Opening,
    /// Whether answers may be kept on the device: `none`, `session` or `local`.
    pub storage: String,
    /// Under which key; `fc:<rubric id>:<instance>` if not given.
    pub storage_key: String,
    /// For how many days.
    pub storage_days: u32,
    /// Answers are shown, not changed.
    pub readonly: bool,
    /// Answers cannot be changed for now.
    pub disabled: bool,
    /// When the result is shown: `after-complete`, `live` or `none`.
    pub results: String,
    /// Whether the result can be printed from here.
    pub print_button: bool,
    /// Whether the result can be saved from here.
    pub export: bool,
    /// Today, as `2026-11-22`.
    pub today: String,
    /// Begins every id, so that two widgets on one page differ.
    pub instance: String,
    /// The slots the page has filled.
    pub slots: Vec<String>,
}

impl Settings {
    /// Where a person may have answers kept, what goes soonest first.
    pub fn places(&self) -> &'static [StoragePlace] {
        match self.storage.as_str() {
            "session" => &[StoragePlace::Tab],
            "local" => &[StoragePlace::Tab, StoragePlace::Device],
            _ => &[],
        }
    }
}

/// Where answers are kept, once a person has asked for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum StoragePlace {
    /// In the tab, until it is closed.
    Tab,
    /// On the device, until they expire.
    Device,
}

/// How many elements stand on a page.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Layout {
    /// Those of one domain.
    #[default]
    Domain,
    /// One.
    Element,
    /// All.
    Single,
}

/// What the first page shows: a page that was there before the module goes on as it was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Opening {
    /// The introduction.
    #[default]
    Intro,
    /// The questions of the first page below it.
    First,
    /// All questions below it.
    All,
}

/// How much of the widget is wanted.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Wanted {
    /// The whole assessment.
    #[default]
    Full,
    /// The quick check of the non-negotiables.
    NonNegotiables,
    /// Only the result of answers that are handed in.
    Results,
    /// A form to fill in by hand.
    Blank,
}

impl Wanted {
    /// How much is asked.
    pub(super) fn mode(self) -> Mode {
        match self {
            Wanted::NonNegotiables => Mode::NonNegotiables,
            Wanted::Full | Wanted::Results | Wanted::Blank => Mode::Full,
        }
    }
}
