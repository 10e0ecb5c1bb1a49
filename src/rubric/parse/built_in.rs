//! The scales that need not be declared.
//!
//! In: the languages of a rubric. Out: scales by their ids. What each level is called stands in `src/words/*/scales.ftl`.

use crate::number::Exact;
use crate::rubric::{Anchor, Scale, Text as Words};
use crate::words::Language;
use crate::words::scales::Level;

/// A scale: its id, and of each level the value, the points and the words.
type BuiltIn = (&'static str, &'static [(&'static str, i128, Level)]);

const SCALES: &[BuiltIn] = &[
    ("yes-no", &[("no", 0, Level::No), ("yes", 1, Level::Yes)]),
    ("met-not-met", &[("not-met", 0, Level::NotMet), ("met", 1, Level::Met)]),
    (
        "practice-profile",
        &[("unacceptable", 0, Level::Unacceptable), ("developmental", 1, Level::Developmental), ("expected", 2, Level::Expected)],
    ),
];

/// Every such scale, in each of the languages that has words; the first always has some.
pub fn scales(languages: &[String]) -> impl Iterator<Item = (&'static str, Scale)> {
    SCALES.iter().map(|(id, levels)| {
        let anchors = levels.iter().map(|(value, points, level)| Anchor {
            value: (*value).to_owned(),
            points: Exact::whole(*points),
            label: Some(label(*level, languages)),
            text: None,
            codes: Vec::new(),
        });
        (*id, Scale { anchors: anchors.collect(), reversed: false })
    })
}

/// The levels of the one with this id: the points of each, and what it is; none if there is no such scale.
pub fn levels(id: &str) -> Vec<(i128, Level)> {
    let known = SCALES.iter().find(|(known, _)| *known == id).map(|(_, levels)| *levels).unwrap_or_default();
    known.iter().map(|(_, points, level)| (*points, *level)).collect()
}

fn label(level: Level, languages: &[String]) -> Words {
    let said = languages.iter().enumerate().map(|(at, code)| {
        let language = Language::from_code(code).or((at == 0).then_some(Language::ALL[0]));
        language.map(|language| level.said(language).to_owned())
    });
    Words::new(said.collect())
}
