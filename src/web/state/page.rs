//! Where a person can be: the pages of the widget, and the parts of the form.
//!
//! In: nothing. Out: plain types. Which pages there are is known by the state.

/// Where the person is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Page {
    /// What the assessment is.
    Intro,
    /// When, who and in what circumstances.
    Occasion,
    /// A group of elements, by its place among [`State::parts`].
    Part(usize),
    /// Several raters: who has answered, whose turn it is.
    Team,
    /// Several raters: where they differ.
    Differences,
    /// All answers at a glance.
    Check,
    /// What they come to.
    Result,
    /// Nothing is left on the device.
    Finished,
}

impl Page {
    /// True for what is not the form, and is fetched after it.
    pub fn needs_second_part(self) -> bool {
        matches!(self, Page::Team | Page::Differences | Page::Check | Page::Result)
    }
}

/// A group of elements that stand on one page under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The domain, by index.
    pub domain: usize,
    /// The elements, by index; all in play.
    pub elements: Vec<usize>,
}
