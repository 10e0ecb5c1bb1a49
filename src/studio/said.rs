//! Everything the import says or asks, as facts. `words` makes sentences of them, one set for each language.
//!
//! In: facts. Out: [`Said`]. It holds no words of its own.

use crate::studio::recognise::heading::Role;
use crate::words::Language;
use crate::words::questionnaire::QuestionnaireWords;
use crate::words::translate::TranslateWords;
use crate::words::trial::TrialWords;

/// An end of a stretch of numbers: the number as people write it, and whether it is part of the stretch; nothing where there is no end.
pub type Bound = Option<(String, bool)>;

/// A sentence to be said, without its words.
#[allow(missing_docs)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Said {
    /// What was pasted or typed, as it is.
    Literal(String),
    /// A sentence that was kept with a draft, by the code of each language.
    Told(Vec<(String, String)>),
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
    IsEdition {
        number: String,
    },
    IsPublisher {
        text: String,
    },
    IsContact {
        text: String,
    },
    IsLicence {
        text: String,
    },
    IsHeading,
    BelongsAbove,
    IsText,
    TakeAsItem,
    LeaveOut,
    Turned,
    /// Several questions of one kind in one, each by what it is about.
    Every {
        alike: Alike,
        of: Vec<String>,
    },
    /// Stands where the answers to these differ.
    AnswersDiffer,
    OuterHeadings {
        text: String,
    },
    EachLineIsItem,
    WhichSheet,
    EverySheet,

    PageLine {
        text: String,
    },
    OfferNumbers {
        text: String,
    },
    FrontNumbers {
        text: String,
    },
    ShareOf {
        item: String,
    },
    AsScale,
    UnusableTarget {
        item: String,
        text: String,
    },
    UnusableWeight {
        item: String,
        text: String,
    },
    UnusablePlace {
        item: String,
        text: String,
    },

    // A table brought to a rubric that is there already.
    IntoWhat {
        count: usize,
    },
    InPlace,
    AddTo,
    AlreadyThere {
        title: String,
    },
    OtherWords {
        title: String,
        old: String,
    },
    UpdateIt,
    KeepIt,
    AddAsNew,
    KeptAsItWas {
        title: String,
    },
    GoneIds {
        ids: Vec<String>,
    },
    OtherTitle {
        text: String,
    },
    OtherIntroduction {
        text: String,
    },
    OtherField {
        field: String,
    },

    // The template of five sheets.
    IsTemplate,
    KeepOwn,
    WrongKind {
        item: String,
        text: String,
    },
    WrongBound {
        item: String,
        level: String,
        text: String,
    },
    BrokenMore,
    MoreMissing {
        place: String,
    },
    MoreReplaces {
        place: String,
    },
    UnknownField {
        field: String,
    },
    NoTemplateSheet {
        name: String,
    },
    SheetColumn {
        sheet: String,
        heading: String,
    },

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
    SentencesOf {
        item: String,
        texts: Vec<String>,
    },
    KeptAsGuidance {
        answer: Box<Said>,
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
        numbers: (Bound, Bound),
    },
    GapLeave,
    GapLower,
    GapHigher,
    GapNever,
    OverlapIn {
        item: String,
        numbers: Vec<(Bound, Bound)>,
    },
    OverlapBest,
    OverlapFirst,

    // What must be in place, and what was only noted.
    MeansMust {
        text: String,
        heading: String,
    },
    MustReach {
        count: usize,
        item: String,
        /// The sentence that says from which level on, if there is one.
        line: Option<String>,
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
    OfferMinutes {
        text: String,
        count: usize,
    },
    OfferReview {
        text: String,
        count: usize,
    },
    OfferBands {
        text: String,
    },
    OfferSum,
    OfferPercent,

    // Where text went that stands around the elements.
    InIntroduction {
        text: String,
    },
    NoteOn {
        text: String,
        items: Vec<Titled>,
    },
    ForMarked {
        marks: Vec<String>,
    },
    NoteOnNothing {
        text: String,
    },

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
    BehindEdition {
        text: String,
    },
    YearOfPublisher {
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

    // Steps of the history.
    TookOver,
    Changed {
        field: Field,
        of: String,
        to: String,
    },
    ChangedAsText {
        of: String,
    },
    Rewritten {
        field: Field,
        of: String,
    },
    Shifted {
        of: String,
        to: usize,
        count: usize,
    },
    Sent {
        of: String,
        to: String,
    },
    Copied {
        of: String,
    },
    Deleted {
        of: String,
    },
    Added {
        of: String,
    },
    Case {
        step: CaseStep,
        name: String,
    },
    Language {
        step: LanguageStep,
        code: String,
    },
    /// Of a questionnaire of FHIR.
    Questionnaire(Telling),
}

/// An element or a domain by its id and its title.
#[allow(missing_docs)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Titled {
    pub id: String,
    pub title: String,
}

/// Questions that come again and again, and are asked as one where their guesses are the same.
#[allow(missing_docs)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alike {
    Row,
    Line,
    Hidden,
    Struck,
    Measure,
    Sentences,
    Whole,
    Missing,
    Double,
    There,
}

impl Alike {
    /// The id of the question that stands for all of a kind with the same guess and the same answers to choose from.
    pub fn id(self, guess: &str, choices: &[(String, Said)]) -> String {
        let kind = match self {
            Alike::Row => "row",
            Alike::Line => "line",
            Alike::Hidden => "hidden",
            Alike::Struck => "struck",
            Alike::Measure => "measure",
            Alike::Sentences => "sentences",
            Alike::Whole => "whole",
            Alike::Missing => "missing",
            Alike::Double => "double",
            Alike::There => "again",
        };
        let values: Vec<&str> = choices.iter().map(|(value, _)| value.as_str()).collect();
        format!("every-{kind}-{guess}_{}", values.join("_"))
    }
}

impl Said {
    /// The same answer without what is of one question alone: what is counted, and the marks of a note.
    pub fn without_unit(&self) -> Said {
        match self {
            Said::ForMarked { .. } => Said::ForMarked { marks: Vec::new() },
            Said::AsNumber { .. } => Said::AsNumber { unit: String::new() },
            Said::KeptAsGuidance { answer } => Said::KeptAsGuidance { answer: Box::new(answer.without_unit()) },
            said => said.clone(),
        }
    }

    /// The kind of a question that can come again, and what this one is about.
    pub fn alike(&self) -> Option<(Alike, String)> {
        let (alike, of) = match self {
            Said::WhatIsRow { text, .. } => (Alike::Row, text),
            Said::WhatIsLine { text } => (Alike::Line, text),
            Said::HiddenRow { text, .. } => (Alike::Hidden, text),
            Said::StruckRow { text, .. } => (Alike::Struck, text),
            Said::MeasureOf { item, .. } => (Alike::Measure, item),
            Said::SentencesOf { item, .. } => (Alike::Sentences, item),
            Said::IsWhole { item, .. } => (Alike::Whole, item),
            Said::MissingLevel { item, level } => return Some((Alike::Missing, format!("{item}: {level}"))),
            Said::DoubleTitle { title } => (Alike::Double, title),
            Said::AlreadyThere { title } => (Alike::There, title),
            _ => return None,
        };
        Some((alike, of.clone()))
    }
}

/// What is said or asked of a questionnaire of FHIR.
#[allow(missing_docs)]
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Telling {
    /// It was written by this product, out of a rubric that holds more.
    Ours,
    WorkedOut {
        item: String,
    },
    OnlyWhen {
        item: String,
    },
    NotAssessed {
        item: String,
    },
    Repeats {
        item: String,
    },
    EmptyGroup {
        item: String,
    },
    AnswersElsewhere {
        item: String,
        address: String,
    },
    NoAnswers {
        item: String,
    },
    OtherAnswers {
        item: String,
    },
    NoWeight {
        item: String,
        answer: String,
    },
    NoHighest {
        item: String,
    },
    /// How answers without weights are counted.
    HowCounted {
        answers: Vec<String>,
    },
    Rising,
    Falling,
    ByCodes,
    OfferTotal,
}

impl Telling {
    /// The sentence.
    pub fn say(&self, language: Language) -> String {
        let words = QuestionnaireWords(language);
        match self {
            Telling::Ours => words.ours().to_owned(),
            Telling::WorkedOut { item } => words.worked_out(item),
            Telling::OnlyWhen { item } => words.only_when(item),
            Telling::NotAssessed { item } => words.not_assessed(item),
            Telling::Repeats { item } => words.repeats(item),
            Telling::EmptyGroup { item } => words.empty_group(item),
            Telling::AnswersElsewhere { item, address } => words.answers_elsewhere(item, address),
            Telling::NoAnswers { item } => words.no_answers(item),
            Telling::OtherAnswers { item } => words.other_answers(item),
            Telling::NoWeight { item, answer } => words.no_weight(answer, item),
            Telling::NoHighest { item } => words.no_highest(item),
            Telling::HowCounted { answers } => words.how_counted(&answers.join(" · ")),
            Telling::Rising => words.rising().to_owned(),
            Telling::Falling => words.falling().to_owned(),
            Telling::ByCodes => words.by_codes().to_owned(),
            Telling::OfferTotal => words.offer_total().to_owned(),
        }
    }
}

/// What was done with a language.
#[allow(missing_docs)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LanguageStep {
    Added,
    Removed,
    First,
    Written,
    Reviewed,
}

impl LanguageStep {
    /// The step in words.
    pub fn say(self, code: &str, language: Language) -> String {
        let words = TranslateWords(language);
        match self {
            LanguageStep::Added => words.language_added(code),
            LanguageStep::Removed => words.language_removed(code),
            LanguageStep::First => words.language_first(code),
            LanguageStep::Written => words.language_written(code),
            LanguageStep::Reviewed => words.language_reviewed(code),
        }
    }
}

/// What was done with a named case.
#[allow(missing_docs)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum CaseStep {
    Named,
    Forgotten,
    Accepted,
}

impl CaseStep {
    /// The step in words.
    pub fn say(self, name: &str, language: Language) -> String {
        let words = TrialWords(language);
        match self {
            CaseStep::Named => words.case_named(name),
            CaseStep::Forgotten => words.case_forgotten(name),
            CaseStep::Accepted => words.case_accepted(name),
        }
    }
}

/// Which field a step changed, as far as there is a word for it.
#[allow(missing_docs)]
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    Title,
    Guidance,
    Prompt,
    NextStep,
    Evidence,
    Adaptations,
    OwnNumber,
    Introduction,
    Edition,
    Role,
    Minimum,
    Level,
    Points,
    Scale,
    Id,
    Rule,
    Score,
    Bands,
    Other,
}

impl Field {
    /// The part of the rubric in which a place lies.
    pub fn of_part(place: &str) -> Field {
        match place {
            place if place.contains("bands") => Field::Bands,
            place if place.starts_with("gates") => Field::Rule,
            place if place.contains("score") => Field::Score,
            place => Field::of(place),
        }
    }

    /// The field at the end of a place.
    pub fn of(place: &str) -> Field {
        let name = place.rsplit('.').next().unwrap_or_default();
        match name.split('[').next().unwrap_or_default() {
            "title" => Field::Title,
            "guidance" => Field::Guidance,
            "prompt" => Field::Prompt,
            "next_step" => Field::NextStep,
            "evidence" | "expected" => Field::Evidence,
            "adaptations" | "green" | "amber" | "red" => Field::Adaptations,
            "own_number" => Field::OwnNumber,
            "introduction" | "summary" => Field::Introduction,
            "edition" => Field::Edition,
            "role" => Field::Role,
            "minimum" => Field::Minimum,
            "text" | "label" => Field::Level,
            "points" => Field::Points,
            "scale" => Field::Scale,
            "id" => Field::Id,
            _ => Field::Other,
        }
    }
}
