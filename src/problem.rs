//! A problem found in a file: code, place, message, hint.
//!
//! In: the facts of one fault. Out: the words, which stand in `problems.ftl` of each language, and those of the facts in `nouns.ftl`, `facts.ftl` and
//! `advice.ftl`. This module knows nothing about where the facts come from.
//! The codes are a stable contract: each has a refused or warned file in `tests/rubrics/` and a paragraph in
//! `docs/rubric.md`.

use crate::words::Language;
pub use crate::words::advice::Advice;
use crate::words::facts;
pub use crate::words::facts::Fact;
pub use crate::words::nouns::Noun;
use crate::words::problems::ProblemsWords;
use std::fmt;

/// Whether a file can still be used.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Severity {
    /// The meaning is broken: the file is refused.
    Error,
    /// The meaning is doubtful: the file is used, and its author is told.
    Warning,
}

/// One thing wrong with a file, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What is wrong, with the facts of the case.
    pub fault: Fault,
    /// Where in the document, as written for people: `domains[2].elements[4].id`; empty for the whole file.
    pub path: String,
    /// The line and column at which the place begins, from 1; 0 until [`crate::document::locate`] has filled it in.
    pub line: usize,
    /// See `line`.
    pub column: usize,
    /// What stands there, as its author knows it: `element 3, “Two leaders”`; empty where it has no words of its own.
    pub about: Vec<Fact>,
    /// What to write instead, where that can be told from what was written; it then takes the place of the fault's own hint.
    pub advice: Option<Advice>,
}

/// Takes note of problems while a file is read. What a problem says is worked out only where somebody wants to know: the widget
/// first reads a rubric with [`Refusal`], and once more with [`Problems`] if it is refused, so that the words, and the code
/// that finds them, need not be fetched before the first question.
pub trait Note {
    /// False if nobody will be told what is wrong: then it is not looked for, and of a rubric only what a form needs is read.
    fn tells(&self) -> bool;

    /// Notes what breaks the meaning.
    fn note(&mut self, problem: impl FnOnce() -> (String, Fault));

    /// Notes what is only doubtful.
    fn doubt(&mut self, problem: impl FnOnce() -> (String, Fault));

    /// True if something breaks the meaning, so that the file is refused.
    fn refuse(&self) -> bool;
}

/// Whether a file can be read at all, and no more.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Refusal(bool);

impl Note for Refusal {
    fn tells(&self) -> bool {
        false
    }

    fn note(&mut self, _: impl FnOnce() -> (String, Fault)) {
        self.0 = true;
    }

    fn doubt(&mut self, _: impl FnOnce() -> (String, Fault)) {}

    fn refuse(&self) -> bool {
        self.0
    }
}

impl Note for Problems {
    fn tells(&self) -> bool {
        true
    }

    fn note(&mut self, problem: impl FnOnce() -> (String, Fault)) {
        self.refused = true;
        if let Some((path, fault)) = self.told(problem) {
            debug_assert!(fault.severity() == Severity::Error, "{fault} is only doubtful");
            self.add(path, fault);
        }
    }

    fn doubt(&mut self, problem: impl FnOnce() -> (String, Fault)) {
        if let Some((path, fault)) = self.told(problem) {
            debug_assert!(fault.severity() == Severity::Warning, "{fault} breaks the meaning");
            self.add(path, fault);
        }
    }

    fn refuse(&self) -> bool {
        self.refused
    }
}

/// Problems as they are found. Keeps the first [`Problems::MOST`] and counts the rest, so that a hostile file
/// cannot fill the memory with complaints.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Problems {
    list: Vec<Problem>,
    more: usize,
    /// True once something breaks the meaning.
    refused: bool,
}

impl Problems {
    /// How many problems of one file are told one by one.
    pub const MOST: usize = 500;

    /// Notes one problem.
    pub fn add(&mut self, path: impl Into<String>, fault: Fault) {
        self.refused |= fault.severity() == Severity::Error;
        match self.is_full() {
            false => self.list.push(Problem::new(path, fault)),
            true => self.more += 1,
        }
    }

    /// True if one more problem would only be counted: then nobody reads its words, and no word near to a misspelt one is looked for.
    pub fn is_full(&self) -> bool {
        self.list.len() >= Self::MOST
    }

    /// A problem that is to be told; one of too many is counted, and what it says is not worked out.
    fn told(&mut self, problem: impl FnOnce() -> (String, Fault)) -> Option<(String, Fault)> {
        match self.is_full() {
            false => Some(problem()),
            true => {
                self.more += 1;
                None
            }
        }
    }

    /// How many have been found so far, the untold ones included.
    pub fn count(&self) -> usize {
        self.list.len() + self.more
    }

    /// The problems, with a last one that counts those left out.
    pub fn into_vec(mut self) -> Vec<Problem> {
        if self.more > 0 {
            let more = self.more.to_string();
            let fault = if self.refused { Fault::MoreProblems { more } } else { Fault::MoreDoubts { more } };
            self.list.push(Problem { line: usize::MAX, ..Problem::new("", fault) });
        }
        self.list
    }
}

impl Problem {
    /// A problem at a place whose line is not known yet.
    pub fn new(path: impl Into<String>, fault: Fault) -> Problem {
        Problem { fault, path: path.into(), line: 0, column: 0, about: Vec::new(), advice: None }
    }

    /// The stable code, a noun phrase that names the failing state.
    pub fn code(&self) -> &'static str {
        self.fault.code()
    }

    /// What was expected and what was found, in English.
    pub fn message(&self) -> String {
        self.fault.message(ENGLISH)
    }

    /// What to do about it, in English; empty where the message says all.
    pub fn hint(&self) -> String {
        self.told(Language::En).hint
    }

    /// What is wrong and what to do, in a language.
    pub fn told(&self, language: Language) -> Told {
        let words = ProblemsWords(language);
        let hint = self.advice.as_ref().map_or_else(|| self.fault.hint(words), |advice| advice.said(language));
        Told { message: self.fault.message(words), hint }
    }

    /// What stands at the place, as its author knows it, in a language; empty where it has no words of its own.
    pub fn about(&self, language: Language) -> String {
        facts::in_turn(language, self.about.iter().map(|place| place.said(language)))
    }

    /// The problem as one paragraph: `duplicate-id at domains[2].elements[4].id (line 81): ...`, and the hint below it.
    pub fn paragraph(&self, language: Language) -> String {
        let Told { message, hint } = self.told(language);
        let words = ProblemsWords(language);
        let line = if self.line > 0 && self.line != usize::MAX { words.line(&self.line.to_string()) } else { String::new() };
        let place = match (line.as_str(), self.about(language).as_str()) {
            ("", "") => String::new(),
            (only, "") | ("", only) => format!(" ({only})"),
            (line, about) => format!(" ({line}: {about})"),
        };
        let path = if self.path.is_empty() { String::new() } else { words.at(&self.path) };
        let warning = if self.is_warning() { words.warning() } else { "" };
        let hint = if hint.is_empty() { hint } else { ["\n  ", &words.hint(&hint)].concat() };
        [warning, self.code(), &path, &place, ": ", &message, &hint].concat()
    }

    /// True if the file can still be used.
    pub fn is_warning(&self) -> bool {
        self.fault.severity() == Severity::Warning
    }
}

/// What a problem says in a language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// What was expected and what was found.
    pub message: String,
    /// What to do about it; empty where the message says all.
    pub hint: String,
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.paragraph(Language::En))
    }
}

/// See [`Problem::message`].
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message(ENGLISH))
    }
}

/// The words of a problem where nobody chose a language.
const ENGLISH: ProblemsWords = ProblemsWords(Language::En);

/// What was found of an answer: as a fact, or a fault of the entry itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    /// What it is.
    Fact(Fact),
    /// The entry cannot be read.
    Unreadable(Box<Fault>),
}

impl From<Fact> for Found {
    fn from(fact: Fact) -> Found {
        Found::Fact(fact)
    }
}

/// What a fault says of its own: the words of what was found, and what to do where the fault knows it.
impl ProblemsWords {
    fn found(self, found: &Found) -> String {
        match found {
            Found::Fact(fact) => fact.said(self.0),
            Found::Unreadable(fault) => self.entry_unreadable(&fault.message(self), fault.code()),
        }
    }

    fn answer_found(self, id: &str, expected: &Fact, found: &Found) -> String {
        self.wrong_answer(id, expected, &self.found(found))
    }

    fn part_found(self, id: &str, expected: &Fact, found: &Found) -> String {
        self.unusable_part(id, expected, &self.found(found))
    }

    fn of_fact(self, fact: &Fact) -> String {
        fact.said(self.0)
    }

    fn advised(self, advice: &Option<Advice>) -> String {
        advice.as_ref().map(|advice| advice.said(self.0)).unwrap_or_default()
    }

    /// Where there is nothing to say.
    fn nothing(self) -> &'static str {
        ""
    }
}

/// The type of a fact: text, where none is named.
macro_rules! fact {
    () => {
        String
    };
    ($Type:ty) => {
        $Type
    };
}

/// Writes the enum of faults, one row each: severity, code, facts, the words of the message, the words of the hint; `nothing` is no hint.
macro_rules! faults {
    ($($severity:ident $code:literal $Name:ident { $($fact:ident $(: $Type:ty)?),* } .$says:ident($($said:ident),*), .$helps:ident($($helped:ident),*);)*) => {
        /// What is wrong, with the facts of the case.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Fault {
            $(#[doc = concat!("`", $code, "`")] #[allow(missing_docs)] $Name { $($fact: fact!($($Type)?)),* },)*
        }

        impl Fault {
            /// Every code, in the order of this file.
            pub const CODES: &[&str] = &[$($code),*];

            /// See [`Problem::code`].
            pub fn code(&self) -> &'static str {
                match self { $(Fault::$Name { .. } => $code,)* }
            }

            /// Whether the file can still be used.
            pub fn severity(&self) -> Severity {
                match self { $(Fault::$Name { .. } => Severity::$severity,)* }
            }

            /// What was expected and what was found, in the words of a language.
            #[allow(unused_variables)]
            pub fn message(&self, words: ProblemsWords) -> String {
                match self { $(Fault::$Name { $($fact),* } => words.$says($($said),*).into(),)* }
            }

            /// What to do about it; empty where the message says all.
            #[allow(unused_variables)]
            pub fn hint(&self, words: ProblemsWords) -> String {
                match self { $(Fault::$Name { $($fact),* } => words.$helps($($helped),*).into(),)* }
            }
        }
    };
}

faults! {
    // The file as a file.
    Error "unreadable-file" Unreadable { why: Fact } .of_fact(why), .unreadable_file_hint();
    Error "wrong-encoding" WrongEncoding { why: Fact, hint: Option<Advice> } .of_fact(why), .advised(hint);
    Error "too-large" TooLarge { found, most } .too_large(most, found), .too_large_hint();
    Error "json-syntax" Syntax { why: Fact, hint: Option<Advice> } .json_syntax(why), .advised(hint);
    Error "duplicate-key" DuplicateKey { key } .duplicate_key(key), .duplicate_key_hint();
    Error "other-document" OtherDocument { expected: Noun, found: Noun } .other_document(found, expected), .other_document_hint();
    Error "newer-format" NewerFormat { found, newest } .newer_format(found, newest), .newer_format_hint();
    Error "more-problems" MoreProblems { more } .more_problems(more), .more_problems_hint();
    // Fields and their types.
    Error "unknown-field" UnknownField { found, noun: Noun, hint: Option<Advice> } .unknown_field(found, noun), .advised(hint);
    Error "missing-field" MissingField { field, noun: Noun } .missing_field(field, noun), .nothing();
    Error "wrong-type" WrongType { expected: Noun, found: Fact } .wrong_type(expected, found), .nothing();
    Error "wrong-choice" WrongChoice { expected: Noun, words: Vec<String>, found, hint: Option<Advice> } .wrong_choice(expected, words, found), .advised(hint);
    Error "wrong-number" WrongNumber { found, why: Fact } .wrong_number(found, why), .wrong_number_hint();
    Error "wrong-id" WrongId { found } .wrong_id(found), .wrong_id_hint();
    Error "wrong-date" WrongDate { found, hint: Option<Advice> } .wrong_date(found), .advised(hint);
    Error "wrong-link" WrongLink { found } .wrong_link(found), .wrong_link_hint();
    Error "wrong-result-link" WrongResultLink { found } .wrong_result_link(found), .wrong_result_link_hint();
    Error "wrong-language" WrongLanguage { found } .wrong_language(found), .wrong_language_hint();
    Error "empty-text" EmptyText { } .empty_text(), .nothing();
    Error "too-long" TooLong { found, most } .too_long(most, found), .nothing();
    Error "too-many" TooMany { expected: Fact, found } .too_many(expected, found), .nothing();
    Error "too-deep" TooDeep { most } .too_deep(most), .too_deep_hint();
    Error "unsafe-text" UnsafeText { found: Fact } .unsafe_text(found), .unsafe_text_hint();
    Warning "damaged-text" DamagedText { found } .damaged_text(found), .damaged_text_hint();
    // Ids and references.
    Error "duplicate-id" DuplicateId { id, first: Fact } .duplicate_id(id, first), .duplicate_id_hint();
    Error "unknown-id" UnknownId { id, expected: Fact, hint: Option<Advice> } .unknown_id(id, expected), .advised(hint);
    Error "circular-score" CircularScore { id } .circular_score(id), .circular_score_hint();
    Error "circular-gate" CircularGate { id } .circular_gate(id), .circular_gate_hint();
    Error "repeated-member" RepeatedMember { id } .repeated_member(id), .repeated_member_hint();
    Error "empty-rubric" EmptyRubric { } .empty_rubric(), .empty_rubric_hint();
    Warning "empty-domain" EmptyDomain { id } .empty_domain(id), .empty_domain_hint();
    Error "empty-score" EmptyScore { id, hint: Option<Advice> } .empty_score(id), .advised(hint);
    // Elements and their measures.
    Error "missing-measure" MissingMeasure { id } .missing_measure(id), .missing_measure_hint();
    Error "two-measures" TwoMeasures { first, second } .two_measures(first, second), .two_measures_hint();
    Error "too-few-anchors" TooFewAnchors { found } .too_few_anchors(found), .nothing();
    Error "duplicate-anchor" DuplicateAnchor { value } .duplicate_anchor(value), .duplicate_anchor_hint();
    Error "anchor-count" AnchorCount { expected, found } .anchor_count(expected, found), .anchor_count_hint();
    Warning "duplicate-anchor-text" DuplicateAnchorText { first, second } .duplicate_anchor_text(first, second), .duplicate_anchor_text_hint();
    Warning "missing-level" MissingLevel { level } .missing_level(level), .missing_level_hint();
    Error "same-points" SamePoints { } .same_points(), .same_points_hint();
    Error "reversed-measure" ReversedMeasure { } .reversed_measure(), .reversed_measure_hint();
    Error "empty-range" EmptyRange { lowest, highest } .empty_range(lowest, highest), .empty_range_hint();
    Error "no-bounds" NoBounds { } .no_bounds(), .no_bounds_hint();
    Error "conflicting-bounds" ConflictingBounds { first, second } .conflicting_bounds(first, second), .conflicting_bounds_hint();
    Warning "band-gap" BandGap { gap: Fact } .band_gap(gap), .band_gap_hint();
    Warning "band-overlap" BandOverlap { overlap: Fact } .band_overlap(overlap), .band_overlap_hint();
    Error "score-band-gap" ScoreBandGap { gap: Fact, hint: Option<Advice> } .score_band_gap(gap), .advised(hint);
    Error "score-band-overlap" ScoreBandOverlap { overlap: Fact } .score_band_overlap(overlap), .score_band_overlap_hint();
    Warning "unreachable-band" UnreachableBand { band: Fact, lowest, highest } .unreachable_band(band, lowest, highest), .unreachable_band_hint();
    Error "missing-bands" MissingBands { field } .missing_bands(field), .nothing();
    Error "whole-with-rounding" WholeWithRounding { } .whole_with_rounding(), .whole_with_rounding_hint();
    Error "too-few-components" TooFewComponents { } .too_few_components(), .nothing();
    Error "unbounded-measure" UnboundedMeasure { id, score, method, hint: Option<Advice> } .unbounded_measure(score, method, id), .advised(hint);
    // Roles, minima, conditions.
    Error "missing-minimum" MissingMinimum { } .missing_minimum(), .missing_minimum_hint();
    Error "minimum-without-role" MinimumWithoutRole { role } .minimum_without_role(role), .minimum_without_role_hint();
    Error "conflicting-conditions" ConflictingConditions { first, second } .conflicting_conditions(first, second), .conflicting_conditions_hint();
    Warning "minimum-outside-scale" MinimumOutsideScale { condition: Fact, lowest, highest } .minimum_outside_scale(condition, lowest, highest), .minimum_outside_scale_hint();
    Warning "condition-never-met" NeverMet { condition: Fact, lowest, highest } .condition_never_met(condition, lowest, highest), .condition_never_met_hint();
    Warning "condition-always-met" AlwaysMet { condition: Fact, lowest, highest } .condition_always_met(condition, lowest, highest), .condition_always_met_hint();
    Warning "opposite-direction" OppositeDirection { better: Fact, condition: Fact, hint: Option<Advice> } .opposite_direction(better, condition), .advised(hint);
    Error "information-in-score" InformationInScore { id } .information_in_score(id), .information_in_score_hint();
    Error "proscribed-in-score" ProscribedInScore { id } .proscribed_in_score(id), .proscribed_in_score_hint();
    Error "no-condition" NoCondition { id, what: Fact, hint: Option<Advice> } .no_condition(what), .advised(hint);
    Warning "target-below-minimum" TargetBelowMinimum { what: Fact, target: Fact, minimum: Fact } .target_below_minimum(what, target, minimum), .target_below_minimum_hint();
    Warning "fraction-for-percentage" FractionForPercentage { found, percent, line } .fraction_for_percentage(found), .fraction_for_percentage_hint(percent, line, found);
    Warning "fraction-for-points" FractionForPoints { found, range: Fact, hint: Option<Advice> } .fraction_for_points(found, range), .advised(hint);
    Warning "wordless-scale" WordlessScale { what: Fact } .wordless_scale(what), .wordless_scale_hint();
    // Scores.
    Warning "unscored-element" UnscoredElement { id } .unscored_element(id), .unscored_element_hint();
    Warning "unlike-scales" UnlikeScales { id, method, ids: [String; 2], one: Fact, other: Fact, hint: Option<Advice> } .unlike_scales(id, method, one, other), .advised(hint);
    Warning "unkeepable-limit" UnkeepableLimit { id, least, most } .unkeepable_limit(id, least, most), .unkeepable_limit_hint(most);
    Error "wrong-weight" WrongWeight { found } .wrong_weight(found), .wrong_weight_hint();
    Error "missing-ties" MissingTies { } .missing_ties(), .missing_ties_hint();
    Error "wrong-ties" WrongTies { method } .wrong_ties(method), .nothing();
    Error "missing-out-of" MissingOutOf { } .missing_out_of(), .missing_out_of_hint();
    Error "wrong-out-of" WrongOutOf { method } .wrong_out_of(method), .nothing();
    Error "wrong-share" WrongShare { expected: Noun, found } .wrong_share(expected, found), .nothing();
    Error "wrong-count" WrongCount { found, most } .wrong_count(most, found), .nothing();
    Error "wrong-decimals" WrongDecimals { found } .wrong_decimals(found), .nothing();
    Error "wrong-reliability" WrongReliability { found } .wrong_reliability(found), .nothing();
    Error "unlike-shared-number" UnlikeSharedNumber { id, first } .unlike_shared_number(id, first), .unlike_shared_number_hint();
    Warning "shared-by-one" SharedByOne { name } .shared_by_one(name), .shared_by_one_hint();
    // Gates.
    Error "empty-rule" EmptyRule { hint: Option<Advice> } .empty_rule(), .advised(hint);
    Error "mixed-rule" MixedRule { first, second } .mixed_rule(first, second), .mixed_rule_hint();
    Error "missing-outcome-rule" MissingOutcomeRule { } .missing_outcome_rule(), .missing_outcome_rule_hint();
    Error "rule-and-outcomes" RuleAndOutcomes { } .rule_and_outcomes(), .rule_and_outcomes_hint();
    Warning "bare-domain" BareDomain { id, of } .bare_domain(id, of), .bare_domain_hint(id);
    // Stages, variants, editions, adaptations, languages.
    Error "unknown-stage" UnknownStage { found, hint: Option<Advice> } .unknown_stage(found), .advised(hint);
    Error "unknown-variant" UnknownVariant { found, hint: Option<Advice> } .unknown_variant(found), .advised(hint);
    Error "wrong-crosswalk" WrongCrosswalk { } .wrong_crosswalk(), .nothing();
    Warning "crosswalk-not-inverting" CrosswalkNotInverting { id, times, plus, found: Fact } .crosswalk_not_inverting(id, times, plus, found), .crosswalk_not_inverting_hint();
    Warning "crosswalk-outside-range" CrosswalkOutsideRange { id, outside: Fact } .crosswalk_outside_range(id, outside), .crosswalk_outside_range_hint();
    Warning "own-edition" OwnEdition { edition } .own_edition(edition), .own_edition_hint();
    Warning "missing-translation" MissingTranslation { language } .missing_translation(language), .missing_translation_hint();
    Error "missing-default-language" MissingDefaultLanguage { language } .missing_default_language(language), .missing_default_language_hint();
    Warning "repeated-language" RepeatedLanguage { language } .repeated_language(language), .repeated_language_hint();
    Warning "unlisted-language" UnlistedLanguage { language } .unlisted_language(language), .unlisted_language_hint();
    // Overlays.
    Error "other-rubric" OtherRubric { expected, found } .other_rubric(found, expected), .other_rubric_hint();
    Error "overlay-lowers" OverlayLowers { id, what: Fact, found: Fact } .overlay_lowers(what, found), .overlay_lowers_hint(id);
    Error "empty-overlay" EmptyOverlay { } .empty_overlay(), .nothing();
    // Answers.
    Warning "other-edition" OtherEdition { expected, found } .other_edition(found, expected), .other_edition_hint();
    Warning "unknown-element" UnknownElement { id, hint: Option<Advice> } .unknown_element(id), .advised(hint);
    Warning "renamed-element" RenamedElement { old, new } .renamed_element(old, new), .nothing();
    Warning "stage-not-known" StageNotKnown { found, hint: Option<Advice> } .stage_not_known(found), .advised(hint);
    Warning "part-not-known" PartNotKnown { found, hint: Option<Advice> } .part_not_known(found), .advised(hint);
    Warning "element-not-in-play" ElementNotInPlay { id } .element_not_in_play(id), .nothing();
    Warning "more-doubts" MoreDoubts { more } .more_doubts(more), .more_doubts_hint();
    Warning "wrong-answer" WrongAnswer { id, expected: Fact, found: Found } .answer_found(id, expected, found), .wrong_answer_hint();
    Warning "unlike-totals" UnlikeTotals { id, found, first, other } .unlike_totals(id, found, first, other), .unlike_totals_hint();
    Warning "unusable-part" UnusablePart { id, expected: Fact, found: Found } .part_found(id, expected, found), .unusable_part_hint();
    Warning "unusable-score" UnusableScore { what: Fact, expected: Fact, found } .unusable_score(what, expected, found), .unusable_score_hint();
    Warning "not-applicable-not-allowed" NotApplicableNotAllowed { id } .not_applicable_not_allowed(id), .not_applicable_not_allowed_hint();
    Warning "does-not-fit-not-allowed" DoesNotFitNotAllowed { id } .does_not_fit_not_allowed(id), .does_not_fit_not_allowed_hint();
    Warning "missing-reason" MissingReason { id } .missing_reason(id), .missing_reason_hint();
}

impl Fault {
    /// A rule without subject.
    pub fn empty_rule() -> Fault {
        Fault::EmptyRule { hint: Some(Advice::NameASubject) }
    }

    /// A score over nothing.
    pub fn empty_score(id: &str, of_domains: bool) -> Fault {
        let hint = if of_domains { Advice::DomainsWithoutScores } else { Advice::NameWhatIsCounted };
        Fault::EmptyScore { id: id.to_owned(), hint: Some(hint) }
    }

    /// Elements that are asked whether they are met, and do not say when; at least one.
    pub fn elements_without_condition(ids: &[&str]) -> Fault {
        let id = first(ids);
        let line = format!("{{\"element\": \"{id}\", \"at_least\": 4}}");
        let hint = Advice::SayWhenElementMet { line, other: "\"met\": 4".to_owned() };
        Fault::NoCondition { id, what: elements_without(ids), hint: Some(hint) }
    }

    /// Scores that are asked whether they are met, and do not say when; at least one.
    pub fn scores_without_condition(ids: &[&str]) -> Fault {
        let id = first(ids);
        let what = match ids {
            [] | [_] => Fact::ScoreWithout { id: id.clone() },
            [_, other] => Fact::TwoScoresWithout { id: id.clone(), other: (*other).to_owned() },
            [_, other, ..] => Fact::ScoresWithout { id: id.clone(), other: (*other).to_owned(), all: ids.len().to_string() },
        };
        let hint = Advice::SayWhenScoreMet { line: format!("{{\"score\": \"{id}\", \"at_least\": 4}}") };
        Fault::NoCondition { id, what, hint: Some(hint) }
    }

    /// Elements of a domain in a rule that do not say when they are met; most likely the domain's score is meant.
    pub fn no_condition_in_domain(domain: &str, ids: &[&str]) -> Fault {
        let hint = Advice::DomainMeansElements { line: format!("{{\"score\": \"{domain}\"}}") };
        Fault::NoCondition { id: first(ids), what: elements_without(ids), hint: Some(hint) }
    }

    /// A percentage of what has no upper end.
    pub fn unbounded_measure(id: &str, score: &str, method: &str, usual: bool) -> Fault {
        let hint = if usual { Advice::GiveAMaxOrNoScore { line: NO_SCORES.to_owned() } } else { Advice::GiveAMax };
        Fault::UnboundedMeasure { id: id.to_owned(), score: score.to_owned(), method: method.to_owned(), hint: Some(hint) }
    }
}

/// How a rubric says that it has no scores.
pub const NO_SCORES: &str = "\"scores\": []";

fn first(ids: &[&str]) -> String {
    ids.first().copied().unwrap_or_default().to_owned()
}

fn elements_without(ids: &[&str]) -> Fact {
    let id = first(ids);
    match ids {
        [] | [_] => Fact::ElementWithout { id },
        [_, other] => Fact::TwoElementsWithout { id, other: (*other).to_owned() },
        [_, other, ..] => Fact::ElementsWithout { id, other: (*other).to_owned(), all: ids.len().to_string() },
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_reads_as_code_place_message_hint() {
        let fault = Fault::DuplicateId { id: "warm-up".into(), first: Fact::Place { path: "domains[0].elements[1]".into() } };
        let problem = Problem { line: 81, column: 9, ..Problem::new("domains[2].elements[4].id", fault) };
        assert_eq!(
            problem.to_string(),
            "duplicate-id at domains[2].elements[4].id (line 81): `warm-up` is already the id of domains[0].elements[1]\n  \
             hint: ids are unique in the whole rubric, so that saved answers find their element"
        );
    }

    #[test]
    fn codes_are_unique_noun_phrases() {
        let mut codes = Fault::CODES.to_vec();
        codes.sort_unstable();
        codes.dedup();
        assert_eq!(codes.len(), Fault::CODES.len());
        assert!(codes.iter().all(|code| code.bytes().all(|byte| byte.is_ascii_lowercase() || byte == b'-')));
    }

    #[test]
    fn what_is_too_much_is_counted() {
        let mut problems = Problems::default();
        for _ in 0..Problems::MOST + 2 {
            problems.add("", Fault::EmptyText {});
        }
        assert!(problems.refuse());
        let list = problems.into_vec();
        assert_eq!(list.len(), Problems::MOST + 1);
        assert_eq!(list.last().map(Problem::message), Some("and 2 more problems, which are not listed".into()));
    }
}
