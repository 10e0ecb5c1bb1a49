//! Which rubric was assessed against, and on which occasion.
//!
//! In: the context. Out: [`RubricFacts`] and [`OccasionFacts`].

use crate::answers::Mode;
use crate::report::context::{Context, own};
use crate::report::facts::{OccasionFacts, OverlayFacts, RubricFacts};
use crate::rubric::Lowering;
use crate::words::Language;
use crate::words::sentences::AsksLess;

impl Context<'_> {
    pub fn rubric_facts(&self, language: Language) -> RubricFacts {
        let rubric = self.rubric;
        let code = rubric.languages.get(self.language).map_or("", String::as_str);
        let titles =
            || rubric.elements.iter().map(|element| &element.title).chain(rubric.domains.iter().filter_map(|domain| domain.title.as_ref()));
        let translation_note = match Language::from_code(code) {
            found if found != Some(language) => Some(self.sentences.not_translated(false).to_owned()),
            _ if rubric.awaiting_review.iter().any(|awaiting| awaiting == code) => Some(self.sentences.not_reviewed(language.code())),
            _ if !titles().all(|title| title.has(self.language)) => Some(self.sentences.not_translated(true).to_owned()),
            _ => None,
        };
        RubricFacts {
            id: rubric.id.clone(),
            edition: rubric.edition.clone(),
            title: self.text(&rubric.title),
            hash: rubric.hash.clone(),
            introduction: self.maybe(rubric.introduction.as_ref()),
            publisher: rubric.publisher.as_ref().map(|party| self.party(party)),
            contact: rubric.contact.as_ref().map(|party| self.party(party)),
            licence: rubric.licence.as_ref().map(|licence| self.citation(licence)),
            citations: rubric.citations.iter().map(|citation| self.citation(citation)).collect(),
            result_link: rubric.result_link.clone(),
            overlay: rubric.overlay.as_ref().map(|overlay| {
                let title = self.text(&overlay.title);
                let sentence = self.sentences.overlay(&title, overlay.changed.len());
                OverlayFacts { id: overlay.id.clone(), title, changed: overlay.changed.clone(), sentence, lowers: self.lowers() }
            }),
            translation_note,
            own: own(&rubric.own_fields),
        }
    }

    /// Of what local rules ask less than the owner does, in a sentence; empty where they do not.
    pub fn lowers(&self) -> String {
        let Some(overlay) = self.rubric.overlay.as_ref().filter(|overlay| !overlay.lowered.is_empty()) else { return String::new() };
        let each = overlay.lowered.iter().map(|one| {
            let title = self.text(&one.title);
            match &one.how {
                Lowering::Minimum { element, owner } => {
                    let here =
                        self.rubric.elements[*element].must.as_ref().map(|here| self.element_needs(*element, here)).unwrap_or_default();
                    let owner = self.element_needs(*element, owner);
                    self.sentences.lowered(&title, AsksLess::Minimum { here: &here, owner: &owner })
                }
                Lowering::Dropped => self.sentences.lowered(&title, AsksLess::Dropped),
                Lowering::Target => self.sentences.lowered(&title, AsksLess::Target),
                Lowering::Replaced => self.sentences.lowered(&title, AsksLess::Replaced),
                Lowering::Gate => self.sentences.lowered(&title, AsksLess::Gate),
            }
        });
        self.sentences.overlay_lowers(&self.text(&overlay.title), &each.collect::<Vec<String>>())
    }

    pub fn occasion(&self) -> OccasionFacts {
        let (rubric, occasion) = (self.rubric, &self.answers.occasion);
        let parts = rubric.variants.iter().chain(&rubric.modules).filter(|part| occasion.parts.contains(&part.id));
        let stage = occasion.stage.and_then(|stage| rubric.stages.get(stage));
        let role = if occasion.turn.is_empty() { &occasion.role } else { &occasion.turn };
        let by = self.assessment.team.as_ref().map_or_else(|| role.clone(), |team| self.sentences.together(&team.raters));
        OccasionFacts {
            date: occasion.date.map(|date| date.to_string()),
            date_shown: self.date(occasion.date),
            team: occasion.team.clone(),
            rater: occasion.rater.code().to_owned(),
            provenance: self.sentences.provenance(occasion.rater).to_owned(),
            footer: self.sentences.footer(occasion.rater).to_owned(),
            rated_by: self.sentences.rated_in_role(occasion.rater, &by),
            by,
            role: role.clone(),
            stage: stage.map(|stage| stage.id.clone()),
            stage_shown: stage.map(|stage| self.text(&stage.title)),
            parts: occasion.parts.clone(),
            parts_shown: parts.map(|part| self.text(&part.title)).collect(),
            variant_shown: rubric.variants.iter().find(|part| occasion.parts.contains(&part.id)).map(|part| self.text(&part.title)),
            modules_shown: rubric
                .modules
                .iter()
                .filter(|part| occasion.parts.contains(&part.id))
                .map(|part| self.text(&part.title))
                .collect(),
            mode: match occasion.mode {
                Mode::Full => "full".to_owned(),
                Mode::NonNegotiables => "non-negotiables".to_owned(),
            },
            answered_edition: self.answers.edition.clone(),
            answered_hash: self.answers.hash.clone(),
        }
    }
}
