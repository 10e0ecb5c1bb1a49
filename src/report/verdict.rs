//! The verdict, and how far the assessment is.
//!
//! In: the context, the headline score, the gates. Out: [`Verdict`] and [`Progress`].

use crate::answers::Mode;
use crate::gate;
use crate::report::context::Context;
use crate::report::drift;
use crate::report::elements;
use crate::report::facts::{CriterionFacts, GateFacts, Progress, ScoreFacts, Verdict};
use crate::report::gates;
use crate::report::missing;
use crate::report::scores;
use crate::score::{NoPoints, Standing, Status};
use crate::words::sentences::{Label, Tally};

impl Context<'_> {
    pub fn verdict(&self, headline: Option<&ScoreFacts>, scores: &[ScoreFacts], gates: &[GateFacts]) -> Verdict {
        let (standing, [met, not_met, cannot_confirm]) = gate::overall(self.rubric, &self.assessment.gatings);
        let fidelity = match (headline, self.answers.occasion.mode) {
            (_, Mode::NonNegotiables) => self.label(Label::QuickCheck),
            (None, _) => self.label(Label::ProfileOnly),
            (Some(score), _) => scores::sentence(self, score),
        };
        let sentence = match (met + not_met + cannot_confirm, self.rubric.gates.iter().any(|gate| gate.element.is_some())) {
            (0, true) => self.label(Label::NoneInPlay),
            (0, false) => String::new(),
            _ => self.sentences.non_negotiables(Tally { met, not_met, cannot_confirm }),
        };
        // A verdict that ends with the non-negotiables would hide a licence that is denied.
        let sentence = match sentence.is_empty() {
            true => self.lead(headline, scores, gates, &fidelity),
            false => [&sentence as &str, &gates::named(self, gates)].join(" ").trim_end().to_owned(),
        };
        // What the owner asks is told first where local rules ask less.
        let lowers = self.lowers();
        let (sentence, fidelity) = match lowers.is_empty() {
            true => (sentence, fidelity),
            false if sentence == fidelity => ([&lowers as &str, &sentence].join(" "), [&lowers as &str, &fidelity].join(" ")),
            false => ([&lowers as &str, &sentence].join(" "), fidelity),
        };
        let (status, overall) = (standing.code().to_owned(), overall(headline, scores, gates));
        Verdict { status, overall, sentence, change: drift::change(self), fidelity, met, not_met, cannot_confirm }
    }

    /// What comes first where there are no non-negotiables: the rules with a name; else the score that stands for the whole with what it
    /// should reach; else what other scores should reach.
    fn lead(&self, headline: Option<&ScoreFacts>, scores: &[ScoreFacts], gates: &[GateFacts], fidelity: &str) -> String {
        let own = headline.is_some_and(|score| !score.criteria.is_empty());
        match (gates::each(self, gates), if own { String::new() } else { scores::criteria_told(self, scores) }) {
            (rules, _) if !rules.is_empty() => rules,
            (_, criteria) if !criteria.is_empty() => criteria,
            _ => fidelity.to_owned(),
        }
    }

    pub fn progress(&self) -> Progress {
        let rubric = self.rubric;
        let (answered, total) = self.answers.progress(rubric, 0..rubric.elements.len());
        let ids = |status: Status| -> Vec<String> {
            let found = self.assessment.scored.elements.iter().zip(&rubric.elements).filter(|(found, _)| found.status == status);
            found.map(|(_, element)| element.id.clone()).collect()
        };
        let not_applicable = ids(Status::NotApplicable);
        let begun = self.assessment.scored.elements.iter().filter(|found| found.no_points == Some(NoPoints::TooFewRatings)).count();
        Progress {
            answered,
            total,
            sentence: self.sentences.progress(answered, begun, total),
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

impl Verdict {
    /// The sentence on fidelity; empty where the verdict begins with it.
    pub fn fidelity_apart(&self) -> &str {
        if self.fidelity == self.sentence { "" } else { &self.fidelity }
    }
}

/// The worst of what the sentence tells: of all gates; without any, of what the score that stands for the whole should reach; without that,
/// of what any score should reach. `none` where nothing has to be reached.
fn overall(headline: Option<&ScoreFacts>, scores: &[ScoreFacts], gates: &[GateFacts]) -> String {
    let of_headline = || headline.into_iter().filter_map(reached);
    let of_any = || scores.iter().filter_map(reached);
    let worst = gates::worst(gates.iter().map(|gate| &gate.sign as &str));
    worst.or_else(|| gates::worst(of_headline())).or_else(|| gates::worst(of_any())).unwrap_or("none").to_owned()
}

/// The sign of what a score should reach: of its criterion; without one, of its thresholds, which are steps: some met is between.
fn reached(score: &ScoreFacts) -> Option<&str> {
    let is = |criterion: &CriterionFacts, standing: Standing| criterion.status == standing.code();
    if let Some(criterion) = score.criteria.iter().find(|criterion| criterion.id == "criterion") {
        return Some(&criterion.status);
    }
    let met = score.criteria.iter().filter(|threshold| is(threshold, Standing::Met)).count();
    let worst = gates::worst(score.criteria.iter().map(|threshold| &threshold.status as &str))?;
    Some(if met > 0 && worst == Standing::NotMet.code() { "between" } else { worst })
}
