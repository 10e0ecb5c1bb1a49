//! Words in the languages of a rubric, and who or what they name.
//!
//! In: texts by language. Out: the one that a reader is shown.

/// Words that people read, in the languages of the rubric; those of the first language are always there. A rubric of which only the scores are
/// wanted has none.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Text(Vec<Option<String>>);

impl Text {
    pub(crate) fn new(by_language: Vec<Option<String>>) -> Text {
        debug_assert!(by_language.first().is_some_and(Option::is_some), "the parser refuses a text without the first language");
        Text(by_language)
    }

    /// The text in a language (an index from [`Rubric::language`](crate::rubric::Form::language)), or in the first one.
    pub fn get(&self, language: usize) -> &str {
        let text = self.0.get(language).and_then(Option::as_ref).or_else(|| self.0.first()?.as_ref());
        text.map_or("", String::as_str)
    }

    /// True if the text exists in that language.
    pub fn has(&self, language: usize) -> bool {
        matches!(self.0.get(language), Some(Some(_)))
    }
}

/// A person, team or organisation to name or to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// Who it is.
    pub name: Text,
    /// Where to write or look.
    pub link: Option<String>,
}

/// A work, licence or source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The words to print.
    pub text: Text,
    /// Where to find it.
    pub link: Option<String>,
}
