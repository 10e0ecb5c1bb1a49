//! The words of the studio's panels: what is read back, rules, scores, bands, keeping, and what has changed.
//!
//! In: a language, plain numbers and words. Out: sentences, and what a code of the format is called where it is chosen.

use crate::words::{Category, Language, glue};

include!(concat!(env!("OUT_DIR"), "/studio_panels.rs"));

/// An end of a stretch: a number, and whether it belongs to it; nothing where there is no end.
pub type End<'e> = Option<(&'e str, bool)>;

impl StudioPanelsWords {
    /// How a score is worked out.
    pub fn methods(self, method: &str) -> &'static str {
        match method {
            "percent-of-range" => self.method_percent_of_range(),
            "percent-of-max" => self.method_percent_of_max(),
            "mean" => self.method_mean(),
            "sum" => self.method_sum(),
            "count-met" => self.method_count_met(),
            "percent-met" => self.method_percent_met(),
            "mean-of-domains" => self.method_mean_of_domains(),
            "min" => self.method_min(),
            "max" => self.method_max(),
            "median" => self.method_median(),
            "mode" => self.method_mode(),
            "ratio" => self.method_ratio(),
            _ => self.method_other(),
        }
    }

    /// What a score does where something is missing or does not apply.
    pub fn rule(self, rule: &str) -> &'static str {
        match rule {
            "require-all" => self.then_require_all(),
            "leave-out" => self.then_leave_out(),
            "prorate" => self.then_prorate(),
            "lowest" => self.then_lowest(),
            "highest" => self.then_highest(),
            "no-score" => self.then_no_score(),
            _ => self.then_other(),
        }
    }

    /// Which of two that are equally frequent counts.
    pub fn tie(self, tie: &str) -> &'static str {
        match tie {
            "lowest" => self.tie_lowest(),
            "highest" => self.tie_highest(),
            _ => self.tie_no_score(),
        }
    }

    /// A limit to what may be missing.
    pub fn limit(self, limit: &str) -> &'static str {
        match limit {
            "answered_at_least" => self.limit_answered(),
            "answered_at_least_percent" => self.limit_percent(),
            _ => self.limit_missing(),
        }
    }

    /// Who may do what under a usual licence; without one of these, all rights are reserved.
    pub fn may(self, licence: &str) -> &'static str {
        match licence {
            "CC BY 4.0" => self.may_by(),
            "CC BY-SA 4.0" => self.may_by_sa(),
            "CC BY-NC 4.0" => self.may_by_nc(),
            "CC BY-NC-ND 4.0" => self.may_by_nc_nd(),
            "CC0 1.0" => self.may_cc0(),
            _ => self.may_reserved(),
        }
    }

    /// The stretch of a band.
    pub fn band_ends(self, low: End, high: End) -> String {
        match (low, high) {
            (None, None) => self.every_score().to_owned(),
            (None, Some((high, true))) => self.high_and_below(high),
            (None, Some((high, false))) => self.below_high(high),
            (Some((low, true)), None) => self.low_and_above(low),
            (Some((low, false)), None) => self.above_low(low),
            (Some((low, true)), Some((high, true))) => self.low_to_high(low, high),
            (Some((low, true)), Some((high, false))) => self.low_to_below_high(low, high),
            (Some((low, false)), Some((high, true))) => self.above_low_to_high(low, high),
            (Some((low, false)), Some((high, false))) => self.above_low_to_below_high(low, high),
        }
    }

    /// The empty line behind a list.
    pub fn further(self, list: &str) -> &'static str {
        match list {
            "stages" => self.further_stage(),
            "variants" => self.further_variant(),
            _ => self.further_module(),
        }
    }

    /// What a field is called that is seldom needed, and what is written in it; empty where its name says so.
    pub fn part(self, field: &str) -> (&'static str, &'static str) {
        match field {
            "summary" => (self.part_summary(), self.part_summary_hint()),
            "minutes" => (self.part_minutes(), ""),
            "publisher" => (self.part_publisher(), ""),
            "contact" => (self.part_contact(), self.part_contact_hint()),
            "licence" => (self.part_licence(), self.part_licence_hint()),
            "citations" => (self.part_citations(), self.part_citations_hint()),
            "date" => (self.part_date(), self.part_date_hint()),
            "scales" => (self.part_scales(), self.part_scales_hint()),
            "overall" => (self.part_overall(), ""),
            "stages" => (self.part_stages(), self.part_stages_hint()),
            "variants" => (self.part_variants(), self.part_variants_hint()),
            "modules" => (self.part_modules(), self.part_modules_hint()),
            "review_months" => (self.part_review_months(), ""),
            "evidence_months" => (self.part_evidence_months(), ""),
            "drift" => (self.part_drift(), self.part_drift_hint()),
            "levels" => (self.drift_levels(), ""),
            "percent_of_range" => (self.drift_percent(), ""),
            "comparable_editions" => (self.part_comparable_editions(), ""),
            "crosswalks" => (self.part_crosswalks(), self.part_crosswalks_hint()),
            "replaces" => (self.part_replaces(), self.part_replaces_hint()),
            "overlays_may_lower" => (self.part_overlays_may_lower(), self.part_overlays_may_lower_hint()),
            "team_answer" => (self.part_team_answer(), ""),
            "supervision_prompts" => (self.part_supervision_prompts(), self.part_supervision_prompts_hint()),
            "result_link" => (self.part_result_link(), self.part_result_link_hint()),
            "own" => (self.part_own(), self.part_own_hint()),
            "guidance" => (self.part_guidance(), ""),
            "own_number" => (self.part_own_number(), self.part_own_number_hint()),
            "score" => (self.part_score(), self.part_score_hint()),
            "only_in" => (self.part_only_in(), self.part_only_in_hint()),
            _ => (self.part_other(), ""),
        }
    }
}
