//! What is said about an assessment besides its result: who rated, what that can tell, evidence, adaptations, actions, local rules.
//!
//! In: facts and texts of people. Out: sentences.

use crate::answers::{ActionStatus, Light, RaterType};
use crate::code::Unreadable;
use crate::date::Date;
use crate::rubric::EvidenceKind;
use crate::words::sentences::facts::{AsksLess, LightSource, Unused};
use crate::words::sentences::{ReportWords, put_together, start};

impl ReportWords {
    /// Who rated: stands wherever the result stands.
    pub fn provenance(self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => self.provenance_self_rated(),
            RaterType::Peer => self.provenance_peer(),
            RaterType::Trainer => self.provenance_trainer(),
            RaterType::External => self.provenance_external(),
        }
    }

    /// What stands at the foot of every page and copy, so that nobody takes the result for more than it is.
    pub fn footer(self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => self.footer_self_rated(),
            RaterType::Peer => self.footer_peer(),
            RaterType::Trainer | RaterType::External => self.provenance(rater),
        }
    }

    /// The heading of what such a rating can and cannot tell.
    pub fn limits_title(self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => self.limits_title_self_rated(),
            _ => self.limits_title_other(),
        }
    }

    /// What such a rating can and cannot tell.
    pub fn limits(self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => self.limits_self_rated(),
            RaterType::Peer => self.limits_peer(),
            RaterType::Trainer => self.limits_trainer(),
            RaterType::External => self.limits_external(),
        }
    }

    /// An answer of the file that is not counted: the element or its id, what the file holds, and why it is not counted.
    pub fn unused(self, title: &str, found: &str, why: Unused) -> String {
        match why {
            Unused::NoSuchElement => self.unused_no_element(title, found),
            Unused::NoSuchAnswer => self.unused_no_answer(title, found),
            Unused::OtherPart => self.unused_other_part(title, found),
        }
    }

    /// Who rated, in a few words.
    pub fn rater(self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => self.rater_self_rated(),
            RaterType::Peer => self.rater_peer(),
            RaterType::Trainer => self.rater_trainer(),
            RaterType::External => self.rater_external(),
        }
    }

    /// Evidence in a sentence: kind, what, date, sample.
    pub fn evidence(self, kind: Option<EvidenceKind>, text: &str, date: &str, sample: Option<u32>, stale: bool) -> String {
        let kind = kind.map(|kind| match kind {
            EvidenceKind::Document => self.evidence_document(),
            EvidenceKind::Data => self.evidence_data(),
            EvidenceKind::Observation => self.evidence_observation(),
            EvidenceKind::Interview => self.evidence_interview(),
            EvidenceKind::StaffReport => self.evidence_staff_report(),
        });
        let facts = [
            (!date.is_empty()).then(|| date.to_owned()),
            sample.map(|sample| self.evidence_sample(usize::try_from(sample).unwrap_or(usize::MAX))),
            stale.then(|| self.evidence_old().to_owned()),
        ];
        put_together(kind, text, &facts.into_iter().flatten().collect::<Vec<_>>())
    }

    /// A light in words.
    pub fn light(self, light: Option<Light>) -> &'static str {
        match light {
            Some(Light::Green) => self.light_green(),
            Some(Light::Amber) => self.light_amber(),
            Some(Light::Red) => self.light_red(),
            None => self.light_none(),
        }
    }

    /// Where a light comes from.
    pub fn light_source(self, source: LightSource) -> &'static str {
        match source {
            LightSource::Rubric => self.light_source_rubric(),
            LightSource::Team => self.light_source_team(),
            LightSource::Nobody => self.light_source_nobody(),
        }
    }

    /// A kind of change of the FRAME list, by code.
    pub fn nature(self, code: &str) -> Option<&'static str> {
        Some(match code {
            "tailoring" => self.nature_tailoring(),
            "packaging" => self.nature_packaging(),
            "adding" => self.nature_adding(),
            "removing" => self.nature_removing(),
            "shortening" => self.nature_shortening(),
            "lengthening" => self.nature_lengthening(),
            "substituting" => self.nature_substituting(),
            "reordering" => self.nature_reordering(),
            "spreading" => self.nature_spreading(),
            "integrating-into" => self.nature_integrating_into(),
            "integrating-another" => self.nature_integrating_another(),
            "repeating" => self.nature_repeating(),
            "loosening" => self.nature_loosening(),
            "departing" => self.nature_departing(),
            _ => return None,
        })
    }

    /// How an adaptation came about, by code.
    pub fn planned(self, code: &str) -> Option<&'static str> {
        Some(match code {
            "planned-proactive" => self.came_planned_proactive(),
            "planned-reactive" => self.came_planned_reactive(),
            "unplanned-reactive" => self.came_unplanned_reactive(),
            _ => return None,
        })
    }

    /// With whom it was agreed, and when (empty if not known).
    pub fn agreed(self, with: &str, date: &str) -> String {
        if date.is_empty() { self.agreed_with(with) } else { self.agreed_with_on(with, date) }
    }

    /// Until when an action is to be done, which says so where that has passed: "30 September 2026, overdue".
    pub fn action_by(self, date: Date, overdue: bool) -> String {
        let date = self.date(date);
        if overdue { self.date_overdue(&date) } else { date }
    }

    /// What became of an action.
    pub fn action_status(self, status: ActionStatus) -> &'static str {
        match status {
            ActionStatus::Open => self.action_open(),
            ActionStatus::Partly => self.action_partly(),
            ActionStatus::Done => self.action_done(),
            ActionStatus::Dropped => self.action_dropped(),
        }
    }

    /// When the next assessment is due.
    pub fn review(self, date: &str, overdue: bool) -> String {
        if overdue { self.review_overdue(date) } else { self.review_due(date) }
    }

    /// An overlay in use.
    pub fn overlay(self, title: &str, changes: usize) -> String {
        self.overlay_changes(title, &self.parts(changes, &self.in_words(changes)))
    }

    /// Local rules ask less than the owner; each way in words of its own.
    pub fn overlay_lowers(self, title: &str, what: &[String]) -> String {
        self.overlay_asks_less(title, &what.join("; "))
    }

    /// One way in which they do.
    pub fn lowered(self, title: &str, how: AsksLess) -> String {
        match how {
            AsksLess::Minimum { here, owner } => self.lowered_minimum(title, here, owner),
            AsksLess::Dropped => self.lowered_dropped(title),
            AsksLess::Target => self.lowered_target(title),
            AsksLess::Replaced => self.lowered_replaced(title),
            AsksLess::Gate => self.lowered_gate(title),
        }
    }

    /// No speaker of the language has reviewed the rubric's texts.
    pub fn not_reviewed(self, language: &str) -> String {
        match language {
            "cy" => self.not_reviewed_welsh().to_owned(),
            "en" => self.not_reviewed_english().to_owned(),
            code => self.not_reviewed_other(code),
        }
    }

    /// The rubric has no texts, or not all, in the language.
    pub fn not_translated(self, complete: bool) -> &'static str {
        if complete { self.not_all_translated() } else { self.none_translated() }
    }

    /// The role the rater gave, after who it was.
    pub fn rated_in_role(self, rater: RaterType, role: &str) -> String {
        let rater = start(self.rater(rater).to_owned());
        if role.is_empty() { rater } else { self.in_role(&rater, role) }
    }

    /// Why a result code cannot be read, and what to do.
    pub fn unreadable(self, why: Unreadable) -> String {
        let place = |at: usize| ((at - 1) % 4 + 1, (at - 1) / 4 + 1);
        match why {
            Unreadable::Length => self.code_length().to_owned(),
            Unreadable::Character(letter, at) => {
                let (place, group) = place(at);
                self.code_character(letter.encode_utf8(&mut [0; 4]), place, group)
            }
            Unreadable::Mistyped(places) => {
                let places = places.iter().map(|at| place(*at)).map(|(place, group)| self.code_place(place, group));
                match places.reduce(|all, next| self.code_or_place(&all, &next)) {
                    None => self.code_mistyped().to_owned(),
                    Some(places) => self.code_mistyped_at(&places),
                }
            }
            Unreadable::Newer => self.code_newer().to_owned(),
            Unreadable::OtherRubric => self.code_other_rubric().to_owned(),
            Unreadable::NotACode => self.code_not_a_code().to_owned(),
        }
    }
}
