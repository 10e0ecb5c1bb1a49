//! Everything the import says or asks, as facts. `words` makes sentences of them, one set for each language.
//!
//! In: facts. Out: [`Said`]. It holds no words of its own.

use crate::studio::recognise::heading::Role;
use crate::studio::words;
use crate::words::Language;

/// A sentence to be said, without its words.
#[allow(missing_docs)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// What was pasted or typed, as it is.
    Literal(String),
    Yes,
    No,

    // What a column or a row is.
    Role {
        role: Role,
    },
    WhichColumn {
        column: String,
        heading: String,
    },
    WhatIsRow {
        row: usize,
        text: String,
    },
    WhatIsLine {
        text: String,
    },
    LineIsHeading {
        text: String,
    },
    IsHeading,
    BelongsAbove,
    IsText,
    TakeAsItem,
    LeaveOut,
    Turned,
    OuterHeadings {
        text: String,
    },
    EachLineIsItem,
    WhichSheet,
    EverySheet,

    // Languages and levels.
    WhichLanguages,
    FirstLanguage {
        first: String,
        second: Option<String>,
    },
    WhichPoints,
    WhichPointsOf {
        item: String,
    },
    Points {
        pairs: Vec<(String, String)>,
    },
    MergedLevels {
        item: String,
        levels: Vec<String>,
        text: String,
    },
    ForAllLevels,
    ForFirstLevel,
    ForLastLevel,
    MissingLevel {
        item: String,
        level: String,
    },
    KeepLevel,
    WhichScale,
    ScaleYesNo,
    ScaleMetNotMet,
    ScalePracticeProfile,
    ScaleOfPoints {
        low: i128,
        high: i128,
    },

    // Numbers.
    WasDay {
        place: String,
        shown: String,
        item: String,
    },
    MeasureOf {
        item: String,
        texts: Vec<String>,
    },
    AsNumber {
        unit: String,
    },
    AsPercent,
    AsRatio {
        count: String,
        out_of: String,
    },
    AsAnchors,
    IsWhole {
        item: String,
        unit: String,
    },
    GapIn {
        item: String,
        from: String,
        to: String,
    },
    GapLeave,
    GapLower,
    GapHigher,
    OverlapIn {
        item: String,
        number: String,
    },
    OverlapBest,
    OverlapFirst,

    // What must be in place, and what was only noted.
    MeansMust {
        text: String,
        heading: String,
    },
    DoubleTitle {
        title: String,
    },
    TakeBoth,
    TakeFirst,
    OfferStars {
        text: String,
    },
    OfferMinimum {
        text: String,
        points: String,
    },
    OfferBands {
        text: String,
    },
    OfferSum,
    OfferPercent,

    // What is left out.
    HiddenColumn {
        column: String,
        heading: String,
    },
    NumberColumn {
        column: String,
        heading: String,
    },
    ScoreColumn {
        column: String,
        heading: String,
    },
    RemarkColumn {
        column: String,
        heading: String,
    },
    OtherColumn {
        column: String,
        heading: String,
    },
    HiddenRow {
        row: usize,
        text: String,
    },
    StruckRow {
        row: usize,
        text: String,
    },
    StruckText {
        text: String,
    },
    RepeatedHeader {
        row: usize,
    },
    TotalRow {
        row: usize,
        text: String,
    },
    StrayRow {
        row: usize,
        text: String,
    },
    ChosenOut {
        row: usize,
        text: String,
    },
    FormLine {
        text: String,
    },
    HiddenSheet {
        name: String,
    },
    OtherSheet {
        name: String,
    },
    EmptyHeading {
        text: String,
    },
    NoAnchors {
        item: String,
    },
    UnusableMinimum {
        item: String,
        text: String,
    },
    StandsIn {
        text: String,
        language: String,
    },
}

impl Said {
    /// The sentence.
    pub fn say(&self, language: Language) -> String {
        match self {
            Said::Literal(text) => text.clone(),
            said => words::said(said, language),
        }
    }
}
