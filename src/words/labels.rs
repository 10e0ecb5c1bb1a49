//! The sentences of the pages: what a person reads and presses while answering.
//!
//! In: a language, plain numbers and words. Out: sentences. Each language is one value of [`Labels`] and one of [`LaterLabels`], so
//! that the compiler says which sentence is missing. The sentences of the report are not here.

use crate::date::Date;
use crate::words::{Language, part_of};
use std::ops::Deref;

/// Between which numbers something lies; the numbers are already written out.
#[derive(Clone, Copy, Debug)]
pub enum Bounds<'n> {
    /// This number or more.
    AtLeast(&'n str),
    /// More than this number.
    Above(&'n str),
    /// This number or less.
    AtMost(&'n str),
    /// Less than this number.
    Below(&'n str),
    /// This number only.
    Exactly(&'n str),
    /// From one number to another, both included.
    FromTo(&'n str, &'n str),
    /// From one number to just below another.
    FromBelow(&'n str, &'n str),
    /// From just above one number to another.
    AboveTo(&'n str, &'n str),
    /// Between two numbers, neither included.
    Between(&'n str, &'n str),
    /// Any number.
    Any,
}

/// How a sentence with a number in it is made.
pub type Counted = fn(usize) -> String;
/// How a sentence with "so many of so many" is made.
pub type OutOf = fn(usize, usize) -> String;
/// How a sentence around a word or number is made.
pub type With = fn(&str) -> String;

/// What the form says, in one language.
#[allow(missing_docs)]
pub struct Labels {
    // On every page.
    pub code: &'static str,
    pub language: &'static str,
    pub pages: &'static str,
    pub show_pages: &'static str,
    pub hide_pages: &'static str,
    pub back: &'static str,
    pub go_on: &'static str,
    pub undo: &'static str,
    pub rest_coming: &'static str,
    pub rest_missing: &'static str,
    pub try_again: &'static str,
    pub remove: &'static str,
    pub remove_it: With,
    pub answered: OutOf,
    pub page_of: OutOf,
    pub element_of: OutOf,
    pub date: fn(Date) -> String,
    pub no_names: &'static str,
    pub new_window: &'static str,
    pub readonly: &'static str,

    // Introduction.
    pub introduction: &'static str,
    pub published_by: &'static str,
    pub edition: &'static str,
    pub minutes: Counted,
    pub elements: Counted,
    pub domains: Counted,
    pub non_negotiables: Counted,
    pub terms: &'static str,
    pub help: &'static str,
    pub rests_on: &'static str,
    pub local_rules: &'static str,
    pub privacy_title: &'static str,
    pub privacy: &'static str,
    pub not_reviewed: &'static str,
    pub start: &'static str,
    pub resume: &'static str,
    pub open_saved: &'static str,
    pub keep_title: &'static str,
    pub keep_nothing: &'static str,
    pub keep: fn(u32) -> String,
    pub keep_tab: &'static str,
    pub keep_tab_hint: &'static str,
    pub keep_hint: &'static str,

    // Occasion.
    pub occasion: &'static str,
    pub occasion_hint: &'static str,
    pub team: &'static str,
    pub team_hint: &'static str,
    pub name_files: &'static str,
    pub day: &'static str,
    pub who_rates: &'static str,
    pub raters: [&'static str; 4],
    pub role: &'static str,
    pub role_hint: &'static str,
    pub stage: &'static str,
    pub no_stage: &'static str,
    pub variant: &'static str,
    pub modules: &'static str,
    pub how_much: &'static str,
    pub everything: &'static str,
    pub quick: &'static str,
    pub quick_hint: &'static str,
    pub ways: &'static str,
    pub layouts: [&'static str; 3],

    // Elements.
    pub all_elements: &'static str,
    pub non_negotiable: &'static str,
    pub needs: fn(Bounds) -> String,
    pub target: fn(Bounds) -> String,
    pub or_better: With,
    pub flexible: &'static str,
    pub information: &'static str,
    pub interval: fn(Bounds) -> String,
    pub cannot_tell: &'static str,
    pub not_applicable: &'static str,
    pub why_not_applicable: &'static str,
    pub does_not_fit: &'static str,
    pub clear: &'static str,
    pub number: &'static str,
    pub whole_numbers: &'static str,
    pub points: With,
    pub no_points: &'static str,
    pub percent: With,
    pub quotient: With,
    pub estimate: &'static str,
    pub yes: &'static str,
    pub no: &'static str,
    pub required: &'static str,
    pub required_hint: &'static str,
    pub how_it_scores: &'static str,

    /// So many of those that apply, and so many that do not.
    pub in_place: fn(usize, usize, usize) -> String,
    pub repeat: fn(&str, usize) -> String,
    pub repeats_needed: Counted,
    pub repeats_given: OutOf,
    pub reducers: [&'static str; 5],
    pub add_repeat: fn(&str, usize) -> String,
    pub guidance: &'static str,
    pub evidence: &'static str,
    pub note: &'static str,
    pub choose: &'static str,

    // Adaptations.
    pub adaptation: &'static str,

    // What is wrong.
    pub problem: &'static str,
    pub not_a_number: &'static str,
    pub not_a_day: &'static str,
    pub not_whole: &'static str,
    pub out_of_range: fn(Bounds) -> String,
    pub decimal_comma: With,
    pub more_than_all: With,
    pub shared_number: With,
    pub no_reason: &'static str,

    // Checking.
    pub check: &'static str,
    pub next_missing: &'static str,
    pub change: With,
    pub see_result: &'static str,

    // Result.
    pub result: &'static str,
    pub so_far: &'static str,
    pub score: &'static str,
    pub finished: &'static str,
    pub finished_hint: &'static str,
    pub again: &'static str,
}

/// What the pages that come after the form say as well, in one language. Apart from [`Labels`], because the form is fetched first.
#[allow(missing_docs)]
pub struct LaterLabels {
    pub form: &'static Labels,

    // Introduction.
    pub baseline: &'static str,
    pub baselines: [&'static str; 4],
    pub code_field: &'static str,
    pub code_hint: &'static str,
    pub code_go_on: &'static str,
    pub code_compare: &'static str,
    pub opened: &'static str,
    pub what_now: &'static str,
    pub start_todays: &'static str,
    pub see_it: &'static str,
    pub change_it: &'static str,
    pub go_on_with_it: &'static str,
    pub begun_here: With,
    pub saved_is: With,
    pub compare_begun: &'static str,
    pub open_instead: &'static str,
    pub opened_earlier: Counted,
    pub not_opened: &'static str,
    pub look_at: &'static str,
    pub kept_opened: &'static str,
    pub kept_elsewhere: &'static str,
    pub kept_gone: &'static str,
    pub kept_full: &'static str,
    pub kept_expired: &'static str,
    pub no_date: &'static str,
    pub give_date: &'static str,
    pub kept_strange: &'static str,
    pub save_strange: &'static str,

    /// So many of those that apply, and so many that do not.
    pub next_step: &'static str,
    pub source: &'static str,
    pub evidence_expected: &'static str,
    pub evidence_months: Counted,
    pub evidence_cases: Counted,
    pub evidence_kind: &'static str,
    pub evidence_text: &'static str,
    pub evidence_date: &'static str,
    pub evidence_sample: &'static str,
    pub add_evidence: &'static str,
    pub evidence_count: Counted,
    pub adaptation_count: Counted,
    pub note_label: &'static str,

    // Adaptations.
    pub adaptations: &'static str,
    pub adaptation_hint: &'static str,
    pub add_adaptation: &'static str,
    pub examples: &'static str,
    pub lights: [&'static str; 3],
    pub other_change: &'static str,
    pub other_change_hint: &'static str,
    pub what_changed: &'static str,
    pub nature: &'static str,
    pub natures: [&'static str; 14],
    pub planned: &'static str,
    pub plannings: [&'static str; 3],
    pub why: &'static str,
    pub decided_by: &'static str,
    pub agreed_with: &'static str,
    pub agreed_on: &'static str,
    pub since: &'static str,

    // Checking.
    pub all_answered: &'static str,
    pub missing: Counted,
    pub missing_in: fn(&str, usize) -> String,
    pub not_answered: &'static str,
    pub change_short: &'static str,
    pub about: &'static str,
    pub nothing_given: &'static str,

    // Result.
    pub what_it_takes: &'static str,
    pub ask: &'static str,
    pub more_changes: Counted,
    pub not_compared: &'static str,
    pub gaps: Counted,
    pub possible: fn(&str, &str) -> String,
    pub bands: &'static str,
    pub how_worked_out: &'static str,
    pub counted: &'static str,
    pub left_out: &'static str,
    pub value: &'static str,
    pub weight: &'static str,
    pub filled_in: &'static str,
    pub below_line: &'static str,
    pub element: &'static str,
    pub given: &'static str,
    pub band: &'static str,
    pub key_now: &'static str,
    pub key_before: &'static str,
    pub key_possible: &'static str,
    pub key_target: &'static str,
    pub over_time_hint: &'static str,
    pub each_domain: &'static str,
    pub need_a_look: &'static str,
    pub by_date: Counted,
    pub ruler_changed: fn(&str, &str) -> String,
    pub this_time: &'static str,
    pub other_ruler: &'static str,
    pub trends: [&'static str; 3],
    pub make_action: &'static str,
    pub add_action: &'static str,
    pub new_action: &'static str,
    pub action_what: &'static str,
    pub action_who: &'static str,
    pub action_who_hint: &'static str,
    pub action_by: &'static str,
    pub action_support: &'static str,
    pub action_status: &'static str,
    pub action_statuses: [&'static str; 4],
    pub earlier_actions: &'static str,
    pub agreed_earlier: With,
    pub overall_note: &'static str,
    pub file_problems: &'static str,
    pub print: &'static str,
    pub sheets: [&'static str; 5],
    pub large: &'static str,
    pub both_languages: &'static str,
    pub print_warning: &'static str,
    pub print_hint: &'static str,
    pub plain_copy: &'static str,
    pub save: &'static str,
    pub save_hint: &'static str,
    pub formats: [&'static str; 4],
    pub with_notes: &'static str,
    pub saved: With,
    pub cannot_print: &'static str,
    pub no_review: &'static str,
    pub finish: &'static str,
    pub finish_hint: &'static str,
    pub finish_sure: &'static str,
    pub finish_unsaved: &'static str,
    pub finish_yes: &'static str,
    pub finish_no: &'static str,
    pub blank_hint: &'static str,

    // What stands beside the form.
    pub open_earlier: &'static str,
    pub earlier_hint: &'static str,
    pub choose_earlier: &'static str,
    pub compared_with: &'static str,
    pub do_not_compare: &'static str,
    pub undated: &'static str,
    pub type_code: &'static str,
    pub keep_notes: &'static str,
    pub being_kept: &'static str,
    pub kept_in_tab: &'static str,
    pub kept_on_device: &'static str,
    pub kept_but_notes: &'static str,
    pub kept_denied: &'static str,
    pub delete_kept: &'static str,
    pub last_time: fn(&str, &str) -> String,
    pub evidence_then: &'static str,
    pub cases: Counted,
    pub evidence_kinds: [&'static str; 5],
    pub save_assessment: &'static str,
}

impl Deref for LaterLabels {
    type Target = Labels;

    fn deref(&self) -> &Labels {
        self.form
    }
}

impl LaterLabels {
    /// The sentences of a language, by its code.
    pub fn of(code: &str) -> &'static LaterLabels {
        part_of!(Language::from_code(code).unwrap_or(Language::En), labels::PAGES)
    }
}

impl Labels {
    /// The sentences of a language.
    pub fn of(language: Language) -> &'static Labels {
        part_of!(language, labels::LABELS)
    }
}

/// A pattern with its number in the place of `#`.
pub(super) fn put(pattern: &str, number: usize) -> String {
    pattern.replace('#', &number.to_string())
}
