//! The sentences of the panels beside and below the table: what is read back, rules, scores, bands, keeping.
//!
//! In: a language, plain numbers and words. Out: sentences. Each language is one value of [`Panels`], so that the compiler says which
//! sentence is missing.

mod cy;
mod en;

use crate::studio::bound::Shape;
use crate::studio::change::Class;
use crate::studio::rule::Kind;
use crate::words::Language;

/// A sentence with a number in it.
pub type Counted = fn(usize) -> String;
/// A sentence around a word.
pub type With = fn(&str) -> String;

/// An end of a stretch: a number, and whether it belongs to it; nothing where there is no end.
pub type End<'e> = Option<(&'e str, bool)>;

/// Every sentence of the panels.
#[allow(missing_docs)]
pub struct Panels {
    pub read_back: &'static str,
    pub read_back_hint: &'static str,
    pub read_back_none: &'static str,
    pub change: &'static str,
    pub change_what: With,

    pub rules: Counted,
    pub rules_hint: &'static str,
    pub add_rule: &'static str,
    pub new_rule: &'static str,
    pub rule_title: &'static str,
    pub met_if: &'static str,
    pub what_it_says: &'static str,
    pub kind: fn(Kind) -> &'static str,
    pub shape: fn(Shape) -> &'static str,
    pub own_rule: &'static str,
    pub own_criterion: &'static str,
    pub and: &'static str,
    pub which: &'static str,
    pub bound_of: &'static str,
    pub number: &'static str,
    pub from: &'static str,
    pub to: &'static str,
    pub points: &'static str,
    pub not_a_number: With,
    pub how_many: &'static str,
    pub of_them: &'static str,
    pub counts_as_met: &'static str,
    pub left_out: &'static str,
    pub leave_out: &'static str,
    pub add_to_list: &'static str,
    pub all_musts: &'static str,
    pub add_condition: &'static str,
    pub remove: With,
    pub remove_word: &'static str,
    pub as_report: &'static str,
    pub not_yet: &'static str,
    pub has_no_form: &'static str,
    pub grade_it: &'static str,
    pub plain_it: &'static str,
    pub outcome: &'static str,
    pub outcomes_hint: &'static str,
    pub add_outcome: &'static str,
    pub new_outcome: &'static str,
    pub first_outcome: &'static str,
    pub last_outcome: &'static str,
    pub outcome_meaning: &'static str,
    pub counts_met: &'static str,
    pub only_in: &'static str,
    pub domain_of: With,
    pub score_of: With,
    pub whole_score: &'static str,

    pub scores: Counted,
    pub scores_hint: &'static str,
    pub usual_scores: &'static str,
    pub write_scores: &'static str,
    pub without_scores: &'static str,
    pub no_scores: &'static str,
    pub add_score: &'static str,
    pub new_score: &'static str,
    pub total: &'static str,
    pub score_title: &'static str,
    pub of_every_domain: &'static str,
    pub method: &'static str,
    pub methods: fn(&str) -> &'static str,
    pub compare: &'static str,
    pub compare_hint: &'static str,
    pub compared: &'static str,
    pub if_lowest: &'static str,
    pub if_mixed: &'static str,
    pub if_highest: &'static str,
    pub not_here: &'static str,
    pub counts: &'static str,
    pub counts_all: &'static str,
    pub counts_parts: &'static str,
    pub counts_scores: &'static str,
    pub divided_by: &'static str,
    pub ties: &'static str,
    pub missing: &'static str,
    pub not_applicable: &'static str,
    pub choose: &'static str,
    pub rule: fn(&str) -> &'static str,
    pub tie: fn(&str) -> &'static str,
    pub limits: &'static str,
    pub limit: fn(&str) -> &'static str,
    pub to_choose: Counted,
    pub take_usual: &'static str,
    pub should_reach: &'static str,
    pub nothing_asked: &'static str,
    pub decimals: &'static str,
    pub bands: &'static str,
    pub bands_hint: &'static str,
    pub give_bands: &'static str,
    pub band: &'static str,
    pub band_meaning: &'static str,
    pub add_band: &'static str,
    pub new_band: &'static str,
    pub low_band: &'static str,
    pub high_band: &'static str,
    pub edge: fn(&str, &str) -> String,
    pub belongs: fn(&str) -> String,
    pub number_itself: With,
    pub band_ends: fn(End, End) -> String,
    pub must_rise: &'static str,
    pub no_line: &'static str,

    pub keep: &'static str,
    pub keep_hint: &'static str,
    pub is_kept: &'static str,
    pub keep_refused: &'static str,
    pub kept_drafts: &'static str,
    pub kept_on: With,
    pub go_on: &'static str,
    pub delete_kept: With,
    pub read_only: &'static str,
    pub read_only_why: &'static str,
    pub try_again: &'static str,

    pub rest: Counted,
    pub rest_hint: &'static str,
    pub begin_example: &'static str,
    pub part: fn(&str) -> (&'static str, &'static str),

    pub changes: Counted,
    pub no_changes: &'static str,
    pub results_differ: &'static str,
    pub results_stay: &'static str,
    pub class: fn(Class) -> &'static str,
    pub was: With,
    pub set_edition: With,
    pub same_number: With,
    pub meant: &'static str,
    pub save_changes: &'static str,

    pub results: &'static str,
    pub results_hint: &'static str,
    pub bring_results: &'static str,
    pub effect: fn(usize, usize, usize) -> String,
    pub which_results: &'static str,
    pub other_verdict: &'static str,
    pub no_score: &'static str,
    pub unread: With,
    pub not_sound: &'static str,
}

impl Panels {
    /// Those of a language.
    pub fn of(language: Language) -> &'static Panels {
        match language {
            Language::En => &en::PANELS,
            Language::Cy => &cy::PANELS,
        }
    }
}
