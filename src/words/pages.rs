//! The words of the pages around the form, and of what stands beside it once the rest of the widget is there.
//!
//! In: a language, and numbers written out already. Out: sentences; the words of the form too.

use crate::words::form::FormWords;
use crate::words::{Category, Language, glue};
use std::ops::Deref;

include!(concat!(env!("OUT_DIR"), "/pages.rs"));

/// The words of the form in each language.
const FORM: [FormWords; Language::ALL.len()] = {
    let mut all = [FormWords(Language::ALL[0]); Language::ALL.len()];
    let mut at = 0;
    while at < all.len() {
        all[at] = FormWords(Language::ALL[at]);
        at += 1;
    }
    all
};

impl Deref for PagesWords {
    type Target = FormWords;

    fn deref(&self) -> &FormWords {
        &FORM[self.0 as usize]
    }
}

impl PagesWords {
    /// Which earlier assessment counts, in the order of the choices.
    pub fn baselines(self) -> [&'static str; 4] {
        [self.baseline_last(), self.baseline_first(), self.baseline_best(), self.baseline_independent()]
    }

    /// What a change means for the model: green, amber, red.
    pub fn lights(self) -> [&'static str; 3] {
        [self.light_green(), self.light_amber(), self.light_red()]
    }

    /// Kinds of change, in the order of the FRAME codes.
    pub fn natures(self) -> [&'static str; 14] {
        [
            self.nature_tailoring(),
            self.nature_packaging(),
            self.nature_adding(),
            self.nature_removing(),
            self.nature_shortening(),
            self.nature_lengthening(),
            self.nature_substituting(),
            self.nature_reordering(),
            self.nature_spreading(),
            self.nature_integrating_parts(),
            self.nature_integrating_another(),
            self.nature_repeating(),
            self.nature_loosening(),
            self.nature_departing(),
        ]
    }

    /// How a change came about.
    pub fn plannings(self) -> [&'static str; 3] {
        [self.planned_proactive(), self.planned_reactive(), self.planned_not()]
    }

    /// What became of an action, in the order of the states.
    pub fn action_statuses(self) -> [&'static str; 4] {
        [self.action_open(), self.action_partly(), self.action_done(), self.action_dropped()]
    }

    /// The sheets, in the order in which they are offered.
    pub fn sheets(self) -> [&'static str; 5] {
        [self.sheet_supervision(), self.sheet_record(), self.sheet_blank(), self.sheet_actions(), self.sheet_summary()]
    }

    /// The files, in the order in which they are offered.
    pub fn formats(self) -> [&'static str; 4] {
        [self.format_html(), self.format_csv(), self.format_text(), self.format_calendar()]
    }

    /// Kinds of evidence, in the order of their codes.
    pub fn evidence_kinds(self) -> [&'static str; 5] {
        [self.kind_document(), self.kind_routine_data(), self.kind_observation(), self.kind_interview(), self.kind_staff_report()]
    }
}
