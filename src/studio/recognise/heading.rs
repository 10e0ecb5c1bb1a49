//! What the heading of a column says about the column.
//!
//! In: the words of a heading. Out: what the column most likely holds, and how sure that is. It sees no cell.

mod known;
mod role;

use crate::studio::recognise::heading::known::{KNOWN, LIKELY};
pub use crate::studio::recognise::heading::role::Role;
use crate::studio::recognise::level::{self, Level};

/// What a heading says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meaning {
    /// What the column holds by the whole of its heading.
    pub sure: Option<Role>,
    /// What it holds by a word in its heading.
    pub likely: Option<Role>,
    /// The level that the heading names.
    pub level: Option<Level>,
    /// The language of the heading, where only one has these words.
    pub language: Option<&'static str>,
}

impl Meaning {
    /// What the column holds, as far as the heading tells.
    pub fn role(&self) -> Option<Role> {
        self.sure.or(self.level.as_ref().map(|_| Role::Level)).or(self.likely)
    }
}

/// Reads a heading.
pub fn read(heading: &str) -> Meaning {
    let plain = level::plain(heading);
    // A note in brackets says more about the column, and not what it is: `Evidence (where to look)`.
    let short = level::plain(heading.split(['(', '[']).next().unwrap_or_default());
    let find = |text: &str| KNOWN.iter().find(|(_, _, names)| names.contains(&text)).map(|(role, language, _)| (*role, *language));
    let known = find(&plain).or_else(|| find(&short).filter(|_| !short.is_empty()));
    let known = known.or_else(|| find(plain.strip_prefix("the ").or_else(|| plain.strip_prefix("our "))?));
    let mut level = level::read(heading);
    // `No.` is a number, `Yes` and `No` are levels: the full stop tells, and the neighbours later.
    if heading.trim().to_lowercase() == "no." {
        level = None;
    }
    let likely = (known.is_none() && !heading.trim().is_empty()).then(|| likely(heading, &plain)).flatten();
    let sure = known.map(|(role, _)| role).filter(|_| level.as_ref().is_none_or(|level| level.points.is_none() || level.label.is_empty()));
    Meaning { sure, likely, level, language: known.and_then(|(_, language)| language) }
}

fn likely(heading: &str, plain: &str) -> Option<Role> {
    let marks = heading.trim();
    if matches!(marks, "#" | "№" | "Nº" | "N°") {
        return Some(Role::Number);
    }
    if matches!(marks, "✓" | "✔" | "☑" | "☐" | "√") {
        return Some(Role::Tick);
    }
    let words: Vec<&str> = plain.split(' ').collect();
    if words.len() > 10 {
        return None;
    }
    // Only whole words count: `factors` holds no action.
    let has = |part: &str| match part.split_once(' ') {
        Some(_) => plain.contains(part),
        None => words.iter().any(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()) == part),
    };
    LIKELY.iter().find(|(_, parts)| parts.iter().any(|part| has(part))).map(|(role, _)| *role)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_understood_by_their_words() {
        for (heading, role) in [
            ("Section", Role::Domain),
            ("Maes", Role::Domain),
            ("Feature", Role::Title),
            ("What we look for", Role::Title),
            ("Eitem", Role::Title),
            ("Scoring criteria", Role::Anchors),
            ("Possible data sources", Role::Evidence),
            ("Evidence (where to look)", Role::Evidence),
            ("Must be green?", Role::Must),
            ("Must have?", Role::Must),
            ("Team member vote", Role::Score),
            ("Score 2025", Role::Score),
            ("Suggested actions", Role::Remark),
            ("No.", Role::Number),
            ("#", Role::Number),
            ("3", Role::Level),
            ("Not yet", Role::Level),
            ("Level 2", Role::Level),
            ("Done?", Role::Tick),
            ("How it is counted", Role::Counting),
            ("Guidance notes", Role::Guidance),
            ("Sgôr y tîm", Role::Score),
        ] {
            assert_eq!(read(heading).role(), Some(role), "{heading}");
        }
        assert_eq!(read("Seedling").role(), None);
        assert_eq!(read("Risk factors").role(), None);
        assert_eq!(read("Maes").language, Some("cy"));
    }
}
