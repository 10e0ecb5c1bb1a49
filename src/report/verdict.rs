//! The verdict, and how far the assessment is.
//!
//! In: the context, the headline score, the gates. Out: [`Verdict`] and [`Progress`].

use crate::answers::Mode;
use crate::gate;
use crate::report::context::Context;
use crate::report::drift;
use crate::report::elements;
use crate::report::facts::{GateFacts, Progress, ScoreFacts, Verdict};
use crate::report::gates;
use crate::report::missing;
use crate::report::scores;
use crate::score::Status;
use crate::words::sentences::{Label, Tally};

impl Context<'_> {
    pub fn verdict(&self, headline: Option<&ScoreFacts>, gates: &[GateFacts]) -> Verdict {
        let (standing, [met, not_met, cannot_confirm]) = gate::overall(self.rubric, &self.assessment.gatings);
        let sentence = match (met + not_met + cannot_confirm, self.rubric.gates.iter().any(|gate| gate.element.is_some())) {
            (0, true) => self.label(Label::NoneInPlay),
            (0, false) => self.label(Label::NoNonNegotiables),
            _ => self.sentences.non_negotiables(Tally { met, not_met, cannot_confirm }),
        };
        // A verdict that ends with the non-negotiables would hide a licence that is denied.
        let sentence = [sentence, gates::named(self, gates)].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ");
        let fidelity = match (headline, self.answers.occasion.mode) {
            (_, Mode::NonNegotiables) => self.label(Label::QuickCheck),
            (None, _) => self.label(Label::ProfileOnly),
            (Some(score), _) => scores::sentence(self, score),
        };
        let (status, overall) = (standing.code().to_owned(), gates::overall(gates));
        Verdict { status, overall, sentence, change: drift::change(self), fidelity, met, not_met, cannot_confirm }
    }

    pub fn progress(&self) -> Progress {
        let rubric = self.rubric;
        let (answered, total) = self.answers.progress(rubric, 0..rubric.elements.len());
        let ids = |status: Status| -> Vec<String> {
            let found = self.assessment.scored.elements.iter().zip(&rubric.elements).filter(|(found, _)| found.status == status);
            found.map(|(_, element)| element.id.clone()).collect()
        };
        let not_applicable = ids(Status::NotApplicable);
        Progress {
            answered,
            total,
            sentence: self.sentences.progress(answered, total),
            without_answer: missing::without_answer(self),
            not_rated: ids(Status::NotRated),
            unable_to_determine: ids(Status::UnableToDetermine),
            not_applicable: not_applicable
                .into_iter()
                .map(|id| {
                    let reason = rubric.element(&id).map_or("", |index| elements::reason(self.answers, index));
                    (id, reason.to_owned())
                })
                .collect(),
        }
    }
}
