//! A problem found in a file: code, place, message, hint. Every sentence about a wrong file is written here.
//!
//! In: the facts of one fault. Out: the words. This module knows nothing about where the facts come from.
//! The codes are a stable contract: each has a refused or warned file in `tests/rubrics/` and a paragraph in
//! `docs/rubric.md`.

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

    /// What was expected and what was found.
    pub fn message(&self) -> String {
        self.fault.to_string()
    }

    /// What to do about it; empty where the message says all.
    pub fn hint(&self) -> String {
        if self.advice.is_empty() { self.fault.hint() } else { self.advice.clone() }
    }

    /// True if the file can still be used.
    pub fn is_warning(&self) -> bool {
        self.fault.severity() == Severity::Warning
    }
}

/// `duplicate-id at domains[2].elements[4].id (line 81): ...` and the hint below it.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.is_warning() {
            f.write_str("warning: ")?;
        }
        f.write_str(self.code())?;
        if !self.path.is_empty() {
            write!(f, " at {}", self.path)?;
        }
        let line = if self.line > 0 && self.line != usize::MAX { format!("line {}", self.line) } else { String::new() };
        match (line.as_str(), self.about.as_str()) {
            ("", "") => {}
            (only, "") | ("", only) => write!(f, " ({only})")?,
            (line, about) => write!(f, " ({line}: {about})")?,
        }
        write!(f, ": {}", self.message())?;
        match self.hint() {
            hint if hint.is_empty() => Ok(()),
            hint => write!(f, "\n  hint: {hint}"),
        }
    }
}

/// Writes the enum of faults, one row each: severity, code, facts, message, hint.
macro_rules! faults {
    ($($severity:ident $code:literal $Name:ident { $($fact:ident),* } $message:literal, $hint:literal;)*) => {
        /// What is wrong, with the facts of the case; each fact is already text.
        #[derive(Clone, Debug, PartialEq, Eq)]
        pub enum Fault {
            $(#[doc = concat!("`", $code, "`: ", $message)] #[allow(missing_docs)] $Name { $($fact: String),* },)*
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

            /// See [`Problem::hint`].
            #[allow(unused_variables, clippy::useless_format)]
            pub fn hint(&self) -> String {
                match self { $(Fault::$Name { $($fact),* } => format!($hint),)* }
            }
        }

        /// See [`Problem::message`].
        impl fmt::Display for Fault {
            #[allow(unused_variables)]
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                match self { $(Fault::$Name { $($fact),* } => write!(f, $message),)* }
            }
        }
    };
}

faults! {
    // The file as a file.
    Error "unreadable-file" Unreadable { why } "{why}",
        "check the path, and that the file may be read";
    Error "wrong-encoding" WrongEncoding { why, hint } "{why}", "{hint}";
    Error "too-large" TooLarge { found, most } "expected at most {most}, found {found}",
        "split the programme into several rubrics, or take out what is not part of the rubric";
    Error "json-syntax" Syntax { why, hint } "not JSON here: {why}", "{hint}";
    Error "duplicate-key" DuplicateKey { key } "`{key}` is written twice in the same object",
        "keep one of the two";
    Error "other-document" OtherDocument { expected, found } "this is {found}, and {expected} is expected here",
        "the rubric is named first, the answers after it; choose the other file";
    Error "newer-format" NewerFormat { found, newest } "format `{found}` is newer than this version understands, which is `{newest}`",
        "use a newer version of Fidelity Check; the file itself may be fine";
    Error "more-problems" MoreProblems { more } "and {more} more problems, which are not listed",
        "mend those above and check again";

    // Fields and their types.
    Error "unknown-field" UnknownField { found, noun, hint } "found `{found}`, which is not a field of {noun}", "{hint}";
    Error "missing-field" MissingField { field, noun } "expected `{field}`, which {noun} must have", "";
    Error "wrong-type" WrongType { expected, found } "expected {expected}, found {found}", "";
    Error "wrong-choice" WrongChoice { expected, found, hint } "expected {expected}, found `{found}`", "{hint}";
    Error "wrong-number" WrongNumber { found, why } "`{found}` is not a number that can be used: {why}",
        "write a decimal such as `4`, `20.5` or `-2`, below 1000000000 and with at most 6 digits after the point";
    Error "wrong-id" WrongId { found } "`{found}` cannot be an id",
        "an id has 1 to 64 characters: letters a to z and A to Z, digits, and `-`, `_` or `.` between them; the words that people read go in `title`";
    Error "wrong-date" WrongDate { found, hint } "expected a date such as `2026-11-22`, found `{found}`", "{hint}";
    Error "wrong-link" WrongLink { found } "`{found}` is not a link that may be shown",
        "links begin with `https://`, `mailto:` or `tel:`, or are relative to the page, and hold no space, backslash or invisible sign";
    Error "wrong-result-link" WrongResultLink { found } "`{found}` is not the address of a page that can open a printed result",
        "write one that begins with `https://`, has at most 200 characters and no `#`: the answers are added behind a `#`, where they are never sent";
    Error "wrong-language" WrongLanguage { found } "`{found}` is not a language code",
        "use a code such as `en`, `cy` or `pt-BR`";
    Error "empty-text" EmptyText { } "expected some text, found none", "";
    Error "too-long" TooLong { found, most } "expected at most {most} characters, found {found}", "";
    Error "too-many" TooMany { found, most, what } "expected at most {most} {what}, found {found}", "";
    Error "too-deep" TooDeep { most } "nested more than {most} deep", "put the inner ones side by side";
    Error "unsafe-text" UnsafeText { found } "text holds {found}",
        "text is plain: letters, signs, spaces and line breaks";
    Warning "damaged-text" DamagedText { found } "text holds `�`, the mark for a letter that was lost: `{found}`",
        "the file was once opened in another encoding than it was saved in; type the letters anew, or take the file as it was before";

    // Ids and references.
    Error "duplicate-id" DuplicateId { id, first } "`{id}` is already the id of {first}",
        "ids are unique in the whole rubric, so that saved answers find their element";
    Error "unknown-id" UnknownId { id, expected, hint } "`{id}` is not the id of {expected}", "{hint}";
    Error "circular-score" CircularScore { id } "the score `{id}` is worked out from itself",
        "a score may use other scores, but not in a circle";
    Error "circular-gate" CircularGate { id } "the gate `{id}` depends on itself",
        "a gate may name other gates, but not in a circle";
    Error "repeated-member" RepeatedMember { id } "`{id}` counts twice in the same score",
        "name an element either by itself or through its domain; to count it double, give it a `weight` of 2";
    Error "empty-rubric" EmptyRubric { } "the rubric has no element",
        "put elements in `domains`, or in `elements` if there are no domains";
    Warning "empty-domain" EmptyDomain { id } "the domain `{id}` has no element", "give it elements, or take it out";
    Error "empty-score" EmptyScore { id, hint } "the score `{id}` has nothing to count", "{hint}";

    // Elements and their measures.
    Error "missing-measure" MissingMeasure { id } "the element `{id}` does not say how it is measured",
        "give it one of `scale`, `anchors`, `number`, `ratio` or `checklist`";
    Error "two-measures" TwoMeasures { first, second } "found both `{first}` and `{second}`",
        "an element is measured in one way; use two elements for two measures";
    Error "too-few-anchors" TooFewAnchors { found } "expected at least 2 anchors, found {found}", "";
    Error "duplicate-anchor" DuplicateAnchor { value } "two anchors have the value `{value}`",
        "`value` is what an answer file names the anchor by; it differs for each anchor, while `points` may be the same";
    Error "anchor-count" AnchorCount { expected, found } "the scale has {expected} anchors, but {found} texts are given",
        "give one text for each anchor of the scale, in its order, or none";
    Warning "duplicate-anchor-text" DuplicateAnchorText { first, second } "the anchors `{first}` and `{second}` have the same text",
        "raters cannot tell them apart; check the text against the source";
    Warning "missing-level" MissingLevel { level } "the scale has no anchor for `{level}`, between its lowest and highest",
        "if the instrument leaves the point out on purpose, ignore this; otherwise add it";
    Error "same-points" SamePoints { } "every answer gives the same points", "an element must be able to score more than one value; use the role `information` for facts that are not scored";
    Error "reversed-measure" ReversedMeasure { } "`reversed` applies to a scale only",
        "for a number, ratio or checklist give the points in the bands";
    Error "empty-range" EmptyRange { lowest, highest } "the lowest, `{lowest}`, is not below the highest, `{highest}`", "write the smaller number first";
    Error "no-bounds" NoBounds { } "no bound is given",
        "say from where to where with `at_least`, `more_than`, `at_most`, `less_than`, `equals` or `within`";
    Error "conflicting-bounds" ConflictingBounds { first, second } "found both `{first}` and `{second}`", "give one lower and one upper bound at most";
    Warning "band-gap" BandGap { gap } "no band holds a number {gap}",
        "an answer there gets no points; close the gap, or state a `rounding` if whole numbers are meant";
    Warning "band-overlap" BandOverlap { overlap } "more than one band holds {overlap}",
        "make one side `more_than` or `less_than`, or say which counts with `when_several_match`: `best` or `first`";
    Error "score-band-gap" ScoreBandGap { gap, why } "no band holds a score {gap}",
        "{why}; give each band only its lower end, `at_least`, and the next band begins where it ends";
    Error "score-band-overlap" ScoreBandOverlap { overlap } "more than one band holds {overlap}",
        "give each band only its lower end, `at_least`";
    Warning "unreachable-band" UnreachableBand { band, lowest, highest } "no answers can reach the band {band}: possible values run from `{lowest}` to `{highest}`",
        "check the bounds of the band";
    Error "missing-bands" MissingBands { field } "`{field}` is given, but there are no bands", "";
    Error "whole-with-rounding" WholeWithRounding { } "`whole` refuses decimals, so there is nothing to round",
        "keep `whole` or `rounding`";
    Error "too-few-components" TooFewComponents { } "a checklist needs at least one component", "";
    Error "unbounded-measure" UnboundedMeasure { id, score, method, hint } "the score `{score}` needs the most points that can be had for its method `{method}`, and `{id}` has no most",
        "{hint}";

    // Roles, minima, conditions.
    Error "missing-minimum" MissingMinimum { } "a non-negotiable must say what is needed",
        "add `minimum`, the fewest points that are acceptable (or `maximum`, or `must` for another rule)";
    Error "minimum-without-role" MinimumWithoutRole { role } "found a minimum on an element whose role is `{role}`",
        "use the role `non-negotiable`, or `target` for something to aim at";
    Error "conflicting-conditions" ConflictingConditions { first, second } "found both `{first}` and `{second}`",
        "give one; `must` can state any rule, such as `{{\"within\": [2, 4]}}`";
    Warning "minimum-outside-scale" MinimumOutsideScale { condition, lowest, highest } "needs {condition}, but its points run from `{lowest}` to `{highest}`, so it can never be met",
        "check the minimum against the points of the scale";
    Warning "condition-never-met" NeverMet { condition, lowest, highest } "{condition} can never be met: possible values run from `{lowest}` to `{highest}`",
        "check the number against what can be reached";
    Warning "condition-always-met" AlwaysMet { condition, lowest, highest } "{condition} can never fail: possible values run from `{lowest}` to `{highest}`",
        "check the number against what can be reached";
    Warning "opposite-direction" OppositeDirection { better, condition, hint } "{better} are better here, and {condition} asks for the opposite", "{hint}";
    Error "information-in-score" InformationInScore { id } "`{id}` has the role `information`, which is not scored",
        "take it out of the score, or give it the role `supporting`";
    Error "proscribed-in-score" ProscribedInScore { id } "`{id}` is proscribed and would be netted against elements that are wanted",
        "proscribed elements have a score of their own, which only counts proscribed elements";
    Error "no-condition" NoCondition { kind, id, more, hint } "the {kind} `{id}`{more} does not say when it is met", "{hint}";
    Warning "target-below-minimum" TargetBelowMinimum { target, of_stage, minimum } "the target{of_stage}, {target}, can be reached while what the element needs, {minimum}, is not met",
        "a team on target would be told that a non-negotiable is not met: raise the target, or lower what is needed";
    Warning "fraction-for-percentage" FractionForPercentage { found, percent, line } "found `{found}` where a percentage is compared: that is {found} in 100",
        "for {percent} in 100 write {line}; if {found} in 100 is meant, ignore this";
    Warning "fraction-for-points" FractionForPoints { found, range, line } "found the number `{found}`, and possible values {range}",
        "for “so many of so many” write the number to reach{line}; if the number itself is meant, ignore this";
    Warning "wordless-scale" WordlessScale { what } "{what} has no words at any of its points",
        "say what is seen at each point, or name at least the first and the last: raters who choose a bare figure mean different things by it";

    // Scores.
    Warning "unscored-element" UnscoredElement { id } "the element `{id}` is in no score, in no rule of a gate, and is not a non-negotiable",
        "add it to a score, or give it the role `information` if it is not meant to be scored";
    Warning "unlike-scales" UnlikeScales { id, method, one, other, hint } "the score `{id}` is a `{method}` over unlike scales: {one}, but {other}",
        "{hint}";
    Warning "unkeepable-limit" UnkeepableLimit { id, least, most } "the score `{id}` asks for at least {least} with points, and counts no more than {most}, so there is never a score",
        "write a number up to {most}, or a percentage as `answered_at_least_percent`";
    Error "wrong-weight" WrongWeight { found } "expected a weight above 0, found `{found}`",
        "an element that must not count has the role `information`";
    Error "missing-ties" MissingTies { } "a `mode` must say what happens when two values are equally frequent",
        "add `ties`: `lowest`, `highest` or `no-score`";
    Error "wrong-ties" WrongTies { method } "`ties` is for `mode` only, and this is a `{method}`", "";
    Error "missing-out-of" MissingOutOf { } "a `ratio` divides one sum by another, and the second is missing",
        "name the elements below the line in `out_of`";
    Error "wrong-out-of" WrongOutOf { method } "`out_of` is for `ratio` only, and this score is a `{method}`", "";
    Error "wrong-share" WrongShare { expected, found } "expected {expected}, found `{found}`", "";
    Error "wrong-count" WrongCount { found, most } "expected a whole number from 1 to {most}, found `{found}`", "";
    Error "wrong-decimals" WrongDecimals { found } "expected 0 to 6 decimals, found `{found}`", "";
    Error "wrong-reliability" WrongReliability { found } "expected `sd` above 0 and `reliability` from 0 to below 1, found `{found}`", "";
    Error "unlike-shared-number" UnlikeSharedNumber { id, first } "`{id}` and `{first}` share one number below the line, and call it by different words",
        "give both the same `out_of`, or each a `shared_out_of` of its own";
    Warning "shared-by-one" SharedByOne { name } "`{name}` is the `shared_out_of` of one ratio only, so nothing is shared",
        "give the name to every ratio with this number, or take it out; a ratio that is `repeated` shares none";

    // Gates.
    Error "empty-rule" EmptyRule { hint } "the rule says nothing that could be met or not met", "{hint}";
    Error "mixed-rule" MixedRule { first, second } "found both `{first}` and `{second}` in one rule",
        "write two rules and join them: `{{\"all\": [..., ...]}}`";
    Error "missing-outcome-rule" MissingOutcomeRule { } "only the last outcome may be without `when`",
        "outcomes are tried from the first; the last one holds when no other does";
    Error "rule-and-outcomes" RuleAndOutcomes { } "a gate has either `when` or `outcomes`", "keep one of the two";

    Warning "bare-domain" BareDomain { id, of } "`{id}` means that each of the {of} elements of the domain is met by its own rule, not the domain's score",
        "for the score write `{{\"score\": \"{id}\"}}`; for its elements write `{{\"every\": [\"{id}\"]}}`, which nobody can mistake";

    // Stages, variants, editions, adaptations, languages.
    Error "unknown-stage" UnknownStage { found, hint } "`{found}` is not the id of a stage", "{hint}";
    Error "unknown-variant" UnknownVariant { found, hint } "`{found}` is not the id of a variant or module", "{hint}";
    Error "wrong-crosswalk" WrongCrosswalk { } "a crosswalk that multiplies by 0 loses the score", "";
    Warning "crosswalk-not-inverting" CrosswalkNotInverting { id, times, plus, found } "the way back of the crosswalk of `{id}` should be `times` {times} and `plus` {plus}; found {found}",
        "check the figures of both ways against the source; rounded to the digits that are given they would agree";
    Warning "crosswalk-outside-range" CrosswalkOutsideRange { id, outside } "the crosswalk of `{id}` leads outside its range: {outside}",
        "check `times` and `plus`; if the published line does so, ignore this: the value is compared as it comes out";
    Warning "own-edition" OwnEdition { edition } "`{edition}` is the edition of this very file",
        "name an earlier edition; scores of one edition are always compared as they are";
    Warning "missing-translation" MissingTranslation { language } "no text in `{language}`",
        "add the translation; until then the text is shown in the rubric's first language and marked so";
    Error "missing-default-language" MissingDefaultLanguage { language } "no text in `{language}`, the rubric's first language",
        "every text must at least be given in the first of `languages`";
    Warning "repeated-language" RepeatedLanguage { language } "`{language}` stands twice in `languages`",
        "take one out, or write the language that was meant";
    Warning "unlisted-language" UnlistedLanguage { language } "`{language}` is not one of the rubric's `languages`",
        "add it to `languages`, or take the text out";

    // Overlays.
    Error "other-rubric" OtherRubric { expected, found } "made for the rubric `{found}`, and this is `{expected}`",
        "choose the file that belongs to this programme; nothing has been changed";
    Error "overlay-lowers" OverlayLowers { id, what, found } "the owner's {what} `{id}` may not be lowered: expected what the owner asks of it, or more, found {found}",
        "ask of `{id}` at least what the owner does, or ask the owner to name it in `overlays_may_lower`";
    Error "empty-overlay" EmptyOverlay { } "the overlay changes nothing", "";

    // Answers.
    Warning "other-edition" OtherEdition { expected, found } "the answers were given for edition `{found}`, and this is edition `{expected}`",
        "answers to elements that exist in both are kept; check them against the new wording";
    Warning "unknown-element" UnknownElement { id, hint } "`{id}` is not an element of this rubric; the answer is kept aside", "{hint}";
    Warning "renamed-element" RenamedElement { old, new } "`{old}` is now called `{new}`; the answer was carried over", "";
    Warning "stage-not-known" StageNotKnown { found, hint } "`{found}` is not a stage of this rubric; the answers are opened without stage", "{hint}";
    Warning "part-not-known" PartNotKnown { found, hint } "`{found}` is not a variant or module of this rubric; it is left out", "{hint}";
    Warning "element-not-in-play" ElementNotInPlay { id } "`{id}` is not part of the chosen variant or modules; the answer is kept but not counted", "";
    Warning "more-doubts" MoreDoubts { more } "and {more} more warnings, which are not listed",
        "look through the ones above first";
    Warning "wrong-answer" WrongAnswer { id, expected, found } "the answer to `{id}` cannot be used: expected {expected}, found {found}",
        "the element counts as not rated; the answer is kept aside";
    Warning "unlike-totals" UnlikeTotals { id, found, first, other } "`{id}` has {found} below the line and `{first}` has {other}; in this rubric it is one number",
        "each is judged by the number that stands with it; check which one is right";
    Warning "unusable-part" UnusablePart { id, expected, found } "a part of the entry of `{id}` cannot be used: expected {expected}, found {found}",
        "the rest of the entry is kept; to have this part too, mend it in the file and open the file again";
    Warning "unusable-score" UnusableScore { what, expected, found } "{what} cannot be used: expected {expected}, found {found}",
        "the answers are opened and scored anew; only a comparison across editions goes without it";
    Warning "not-applicable-not-allowed" NotApplicableNotAllowed { id } "`{id}` is answered with not applicable, which the rubric does not allow here",
        "the element counts as not rated";
    Warning "does-not-fit-not-allowed" DoesNotFitNotAllowed { id } "`{id}` is answered with does not fit, which the rubric does not allow here",
        "the element counts as not rated";
    Warning "missing-reason" MissingReason { id } "`{id}` is not applicable, but no reason is given",
        "say why, so that a supervisor can follow it";
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
