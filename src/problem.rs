//! A problem found in a file: code, place, message, hint.
//!
//! In: the facts of one fault. Out: the words, which stand in `src/words/*/problems.ftl`. This module knows nothing about where the facts come from.
//! The codes are a stable contract: each has a refused or warned file in `tests/rubrics/` and a paragraph in
//! `docs/rubric.md`.

use crate::words::Language;
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
    pub about: String,
    /// What to write instead, where that can be told from what was written; it then takes the place of the fault's own hint.
    pub advice: String,
}

/// Takes note of problems while a file is read. What a problem says is worked out only where somebody wants to know: the widget
/// first reads a rubric with [`Refusal`], and once more with [`Problems`] if it is refused, so that the words, and the code
/// that finds them, need not be fetched before the first question.
pub trait Note {
    /// False if nobody will be told what is wrong: then it is not looked for.
    fn tells(&self) -> bool;

    /// False if of a rubric only what a form needs is read.
    fn reads_rules(&self) -> bool {
        self.tells()
    }

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

/// The same, where the rules of the rubric are read as well.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct RefusalWithRules(Refusal);

impl Note for RefusalWithRules {
    fn tells(&self) -> bool {
        false
    }

    fn reads_rules(&self) -> bool {
        true
    }

    fn note(&mut self, problem: impl FnOnce() -> (String, Fault)) {
        self.0.note(problem);
    }

    fn doubt(&mut self, _: impl FnOnce() -> (String, Fault)) {}

    fn refuse(&self) -> bool {
        self.0.refuse()
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
        Problem { fault, path: path.into(), line: 0, column: 0, about: String::new(), advice: String::new() }
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
        self.told(ENGLISH.0).hint
    }

    /// What is wrong and what to do, in a language as far as it has words for it, and otherwise in English: never half of each.
    pub fn told(&self, language: Language) -> Told {
        let asked = ProblemsWords(language);
        // Advice is worked out from what was written, and is English.
        let words = if self.advice.is_empty() && self.fault.is_said(asked) { asked } else { ENGLISH };
        let hint = if self.advice.is_empty() { self.fault.hint(words) } else { self.advice.clone() };
        Told { language: words.0, message: self.fault.message(words), hint }
    }

    /// The problem as one paragraph: `duplicate-id at domains[2].elements[4].id (line 81): ...`, and the hint below it.
    pub fn paragraph(&self, language: Language) -> String {
        let Told { language, message, hint } = self.told(language);
        let words = ProblemsWords(language);
        let line = if self.line > 0 && self.line != usize::MAX { words.line(&self.line.to_string()) } else { String::new() };
        // What the place is called is English as well.
        let about = if language == Language::En { self.about.as_str() } else { "" };
        let place = match (line.as_str(), about) {
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

/// What a problem says, and in which language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Told {
    /// The language of both.
    pub language: Language,
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

/// The language in which every problem has words.
const ENGLISH: ProblemsWords = ProblemsWords(Language::En);

/// Writes the enum of faults, one row each: severity, code, facts, the words of the message, the words of the hint. Where these are `given`, a fact
/// holds them, in English; `nothing` is no hint.
macro_rules! faults {
    ($($severity:ident $code:literal $Name:ident { $($fact:ident),* } .$says:ident($($said:ident),*), .$helps:ident($($helped:ident),*);)*) => {
        /// What is wrong, with the facts of the case; each fact is already text.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Fault {
            $(#[doc = concat!("`", $code, "`")] #[allow(missing_docs)] $Name { $($fact: String),* },)*
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

            /// Whether a language has words for both.
            fn is_said(&self, words: ProblemsWords) -> bool {
                let (says, helps) = match self { $(Fault::$Name { .. } => (stringify!($says), stringify!($helps)),)* };
                let has = |name: &str| name == "nothing" || words.translates(&name.replace('_', "-"));
                has(says) && has(helps)
            }
        }
    };
}

faults! {
    // The file as a file.
    Error "unreadable-file" Unreadable { why } .given(why), .unreadable_file_hint();
    Error "wrong-encoding" WrongEncoding { why, hint } .given(why), .given(hint);
    Error "too-large" TooLarge { found, most } .too_large(most, found), .too_large_hint();
    Error "json-syntax" Syntax { why, hint } .json_syntax(why), .given(hint);
    Error "duplicate-key" DuplicateKey { key } .duplicate_key(key), .duplicate_key_hint();
    Error "other-document" OtherDocument { expected, found } .other_document(found, expected), .other_document_hint();
    Error "newer-format" NewerFormat { found, newest } .newer_format(found, newest), .newer_format_hint();
    Error "more-problems" MoreProblems { more } .more_problems(more), .more_problems_hint();
    // Fields and their types.
    Error "unknown-field" UnknownField { found, noun, hint } .unknown_field(found, noun), .given(hint);
    Error "missing-field" MissingField { field, noun } .missing_field(field, noun), .nothing();
    Error "wrong-type" WrongType { expected, found } .wrong_type(expected, found), .nothing();
    Error "wrong-choice" WrongChoice { expected, found, hint } .wrong_choice(expected, found), .given(hint);
    Error "wrong-number" WrongNumber { found, why } .wrong_number(found, why), .wrong_number_hint();
    Error "wrong-id" WrongId { found } .wrong_id(found), .wrong_id_hint();
    Error "wrong-date" WrongDate { found, hint } .wrong_date(found), .given(hint);
    Error "wrong-link" WrongLink { found } .wrong_link(found), .wrong_link_hint();
    Error "wrong-result-link" WrongResultLink { found } .wrong_result_link(found), .wrong_result_link_hint();
    Error "wrong-language" WrongLanguage { found } .wrong_language(found), .wrong_language_hint();
    Error "empty-text" EmptyText { } .empty_text(), .nothing();
    Error "too-long" TooLong { found, most } .too_long(most, found), .nothing();
    Error "too-many" TooMany { found, most, what } .too_many(most, what, found), .nothing();
    Error "too-deep" TooDeep { most } .too_deep(most), .too_deep_hint();
    Error "unsafe-text" UnsafeText { found } .unsafe_text(found), .unsafe_text_hint();
    Warning "damaged-text" DamagedText { found } .damaged_text(found), .damaged_text_hint();
    // Ids and references.
    Error "duplicate-id" DuplicateId { id, first } .duplicate_id(id, first), .duplicate_id_hint();
    Error "unknown-id" UnknownId { id, expected, hint } .unknown_id(id, expected), .given(hint);
    Error "circular-score" CircularScore { id } .circular_score(id), .circular_score_hint();
    Error "circular-gate" CircularGate { id } .circular_gate(id), .circular_gate_hint();
    Error "repeated-member" RepeatedMember { id } .repeated_member(id), .repeated_member_hint();
    Error "empty-rubric" EmptyRubric { } .empty_rubric(), .empty_rubric_hint();
    Warning "empty-domain" EmptyDomain { id } .empty_domain(id), .empty_domain_hint();
    Error "empty-score" EmptyScore { id, hint } .empty_score(id), .given(hint);
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
    Warning "band-gap" BandGap { gap } .band_gap(gap), .band_gap_hint();
    Warning "band-overlap" BandOverlap { overlap } .band_overlap(overlap), .band_overlap_hint();
    Error "score-band-gap" ScoreBandGap { gap, why } .score_band_gap(gap), .score_band_gap_hint(why);
    Error "score-band-overlap" ScoreBandOverlap { overlap } .score_band_overlap(overlap), .score_band_overlap_hint();
    Warning "unreachable-band" UnreachableBand { band, lowest, highest } .unreachable_band(band, lowest, highest), .unreachable_band_hint();
    Error "missing-bands" MissingBands { field } .missing_bands(field), .nothing();
    Error "whole-with-rounding" WholeWithRounding { } .whole_with_rounding(), .whole_with_rounding_hint();
    Error "too-few-components" TooFewComponents { } .too_few_components(), .nothing();
    Error "unbounded-measure" UnboundedMeasure { id, score, method, hint } .unbounded_measure(score, method, id), .given(hint);
    // Roles, minima, conditions.
    Error "missing-minimum" MissingMinimum { } .missing_minimum(), .missing_minimum_hint();
    Error "minimum-without-role" MinimumWithoutRole { role } .minimum_without_role(role), .minimum_without_role_hint();
    Error "conflicting-conditions" ConflictingConditions { first, second } .conflicting_conditions(first, second), .conflicting_conditions_hint();
    Warning "minimum-outside-scale" MinimumOutsideScale { condition, lowest, highest } .minimum_outside_scale(condition, lowest, highest), .minimum_outside_scale_hint();
    Warning "condition-never-met" NeverMet { condition, lowest, highest } .condition_never_met(condition, lowest, highest), .condition_never_met_hint();
    Warning "condition-always-met" AlwaysMet { condition, lowest, highest } .condition_always_met(condition, lowest, highest), .condition_always_met_hint();
    Warning "opposite-direction" OppositeDirection { better, condition, hint } .opposite_direction(better, condition), .given(hint);
    Error "information-in-score" InformationInScore { id } .information_in_score(id), .information_in_score_hint();
    Error "proscribed-in-score" ProscribedInScore { id } .proscribed_in_score(id), .proscribed_in_score_hint();
    Error "no-condition" NoCondition { kind, id, more, hint } .no_condition(kind, id, more), .given(hint);
    Warning "target-below-minimum" TargetBelowMinimum { target, of_stage, minimum } .target_below_minimum(of_stage, target, minimum), .target_below_minimum_hint();
    Warning "fraction-for-percentage" FractionForPercentage { found, percent, line } .fraction_for_percentage(found), .fraction_for_percentage_hint(percent, line, found);
    Warning "fraction-for-points" FractionForPoints { found, range, line } .fraction_for_points(found, range), .fraction_for_points_hint(line);
    Warning "wordless-scale" WordlessScale { what } .wordless_scale(what), .wordless_scale_hint();
    // Scores.
    Warning "unscored-element" UnscoredElement { id } .unscored_element(id), .unscored_element_hint();
    Warning "unlike-scales" UnlikeScales { id, method, one, other, hint } .unlike_scales(id, method, one, other), .given(hint);
    Warning "unkeepable-limit" UnkeepableLimit { id, least, most } .unkeepable_limit(id, least, most), .unkeepable_limit_hint(most);
    Error "wrong-weight" WrongWeight { found } .wrong_weight(found), .wrong_weight_hint();
    Error "missing-ties" MissingTies { } .missing_ties(), .missing_ties_hint();
    Error "wrong-ties" WrongTies { method } .wrong_ties(method), .nothing();
    Error "missing-out-of" MissingOutOf { } .missing_out_of(), .missing_out_of_hint();
    Error "wrong-out-of" WrongOutOf { method } .wrong_out_of(method), .nothing();
    Error "wrong-share" WrongShare { expected, found } .wrong_share(expected, found), .nothing();
    Error "wrong-count" WrongCount { found, most } .wrong_count(most, found), .nothing();
    Error "wrong-decimals" WrongDecimals { found } .wrong_decimals(found), .nothing();
    Error "wrong-reliability" WrongReliability { found } .wrong_reliability(found), .nothing();
    Error "unlike-shared-number" UnlikeSharedNumber { id, first } .unlike_shared_number(id, first), .unlike_shared_number_hint();
    Warning "shared-by-one" SharedByOne { name } .shared_by_one(name), .shared_by_one_hint();
    // Gates.
    Error "empty-rule" EmptyRule { hint } .empty_rule(), .given(hint);
    Error "mixed-rule" MixedRule { first, second } .mixed_rule(first, second), .mixed_rule_hint();
    Error "missing-outcome-rule" MissingOutcomeRule { } .missing_outcome_rule(), .missing_outcome_rule_hint();
    Error "rule-and-outcomes" RuleAndOutcomes { } .rule_and_outcomes(), .rule_and_outcomes_hint();
    Warning "bare-domain" BareDomain { id, of } .bare_domain(id, of), .bare_domain_hint(id);
    // Stages, variants, editions, adaptations, languages.
    Error "unknown-stage" UnknownStage { found, hint } .unknown_stage(found), .given(hint);
    Error "unknown-variant" UnknownVariant { found, hint } .unknown_variant(found), .given(hint);
    Error "wrong-crosswalk" WrongCrosswalk { } .wrong_crosswalk(), .nothing();
    Warning "crosswalk-not-inverting" CrosswalkNotInverting { id, times, plus, found } .crosswalk_not_inverting(id, times, plus, found), .crosswalk_not_inverting_hint();
    Warning "crosswalk-outside-range" CrosswalkOutsideRange { id, outside } .crosswalk_outside_range(id, outside), .crosswalk_outside_range_hint();
    Warning "own-edition" OwnEdition { edition } .own_edition(edition), .own_edition_hint();
    Warning "missing-translation" MissingTranslation { language } .missing_translation(language), .missing_translation_hint();
    Error "missing-default-language" MissingDefaultLanguage { language } .missing_default_language(language), .missing_default_language_hint();
    Warning "repeated-language" RepeatedLanguage { language } .repeated_language(language), .repeated_language_hint();
    Warning "unlisted-language" UnlistedLanguage { language } .unlisted_language(language), .unlisted_language_hint();
    // Overlays.
    Error "other-rubric" OtherRubric { expected, found } .other_rubric(found, expected), .other_rubric_hint();
    Error "overlay-lowers" OverlayLowers { id, what, found } .overlay_lowers(what, id, found), .overlay_lowers_hint(id);
    Error "empty-overlay" EmptyOverlay { } .empty_overlay(), .nothing();
    // Answers.
    Warning "other-edition" OtherEdition { expected, found } .other_edition(found, expected), .other_edition_hint();
    Warning "unknown-element" UnknownElement { id, hint } .unknown_element(id), .given(hint);
    Warning "renamed-element" RenamedElement { old, new } .renamed_element(old, new), .nothing();
    Warning "stage-not-known" StageNotKnown { found, hint } .stage_not_known(found), .given(hint);
    Warning "part-not-known" PartNotKnown { found, hint } .part_not_known(found), .given(hint);
    Warning "element-not-in-play" ElementNotInPlay { id } .element_not_in_play(id), .nothing();
    Warning "more-doubts" MoreDoubts { more } .more_doubts(more), .more_doubts_hint();
    Warning "wrong-answer" WrongAnswer { id, expected, found } .wrong_answer(id, expected, found), .wrong_answer_hint();
    Warning "unlike-totals" UnlikeTotals { id, found, first, other } .unlike_totals(id, found, first, other), .unlike_totals_hint();
    Warning "unusable-part" UnusablePart { id, expected, found } .unusable_part(id, expected, found), .unusable_part_hint();
    Warning "unusable-score" UnusableScore { what, expected, found } .unusable_score(what, expected, found), .unusable_score_hint();
    Warning "not-applicable-not-allowed" NotApplicableNotAllowed { id } .not_applicable_not_allowed(id), .not_applicable_not_allowed_hint();
    Warning "does-not-fit-not-allowed" DoesNotFitNotAllowed { id } .does_not_fit_not_allowed(id), .does_not_fit_not_allowed_hint();
    Warning "missing-reason" MissingReason { id } .missing_reason(id), .missing_reason_hint();
}

impl Fault {
    /// A rule without subject.
    pub fn empty_rule() -> Fault {
        Fault::EmptyRule { hint: "name an element, a score or a gate, or combine rules with `all`, `any` or `of`".to_owned() }
    }

    /// A score over nothing.
    pub fn empty_score(id: &str, of_domains: bool) -> Fault {
        let hint = match of_domains {
            true => "the domains have no scores: give the rubric a `domain_score`, or the domains a `score`",
            false => {
                "name what it counts in `of` or `of_scores`; elements with the role `information` and proscribed elements are not counted unless named"
            }
        };
        Fault::EmptyScore { id: id.to_owned(), hint: hint.to_owned() }
    }

    /// Elements or a score that are asked whether they are met, and do not say when; at least one.
    pub fn no_condition(kind: &str, ids: &[&str]) -> Fault {
        let fields = if kind == "score" { "a `criterion`" } else { "a `minimum`, `target` or `met`" };
        let id = ids.first().copied().unwrap_or_default();
        let beside = if kind == "score" { "" } else { ", or `\"met\": 4` beside a list of elements or in a score that counts" };
        let hint = format!("give it {fields}, or say it where it is asked for: `{{\"{kind}\": \"{id}\", \"at_least\": 4}}`{beside}");
        Fault::NoCondition { kind: kind.to_owned(), id: id.to_owned(), more: others(ids), hint }
    }

    /// Elements of a domain in a rule that do not say when they are met; most likely the domain's score is meant.
    pub fn no_condition_in_domain(domain: &str, ids: &[&str]) -> Fault {
        let hint = format!(
            "the id of a domain means each of its elements here; for the domain's score write `{{\"score\": \"{domain}\"}}`, with a bound or a `criterion`"
        );
        Fault::NoCondition { kind: "element".to_owned(), id: ids.first().copied().unwrap_or_default().to_owned(), more: others(ids), hint }
    }

    /// A score over scales that do not go together.
    pub fn unlike_scales(id: &str, method: &str, one: String, other: String, unasked: bool) -> Fault {
        let mend = "bring them to one scale, with `bands` or with anchors of equal points; or take `percent-met`, or the mean of scores in percent";
        let hint = match unasked {
            true => format!(
                "the rubric names no scores, so it is given this one: name your own in `scores`, or write `\"scores\": []` for none; otherwise {mend}"
            ),
            false => format!("{mend}; if the published rule puts them together as they are, ignore this"),
        };
        Fault::UnlikeScales { id: id.to_owned(), method: method.to_owned(), one, other, hint }
    }

    /// A percentage of what has no upper end.
    pub fn unbounded_measure(id: &str, score: &str, method: &str, usual: bool) -> Fault {
        let hint = match usual {
            true => {
                "the rubric names no scores, so it is given this one: give the number a `max`, or bands, or write `\"scores\": []` for no score at all"
            }
            false => "give the number a `max`, or bands, or choose another method",
        };
        Fault::UnboundedMeasure { id: id.to_owned(), score: score.to_owned(), method: method.to_owned(), hint: hint.to_owned() }
    }
}

/// The others of several, in brackets.
fn others(ids: &[&str]) -> String {
    match ids.len() {
        0 | 1 => String::new(),
        2 => format!(" (nor `{}`)", ids[1]),
        several => format!(" (nor `{}`, and {several} in all)", ids[1]),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_problem_reads_as_code_place_message_hint() {
        let fault = Fault::DuplicateId { id: "warm-up".into(), first: "domains[0].elements[1]".into() };
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
