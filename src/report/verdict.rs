//! The verdict, and how far the assessment is.
//!
//! In: the context, the headline score, the gates. Out: [`Verdict`] and [`Progress`].

use crate::answers::Mode;
use crate::gate;
use crate::report::context::Context;
use crate::report::drift;
use crate::report::elements;
use crate::report::facts::{CriterionFacts, GateFacts, Progress, Report, ScoreFacts, Verdict};
use crate::report::gates;
use crate::report::missing;
use crate::report::scores;
use crate::score::{NoPoints, Standing, Status};
use crate::words::sentences::Label;

impl Context<'_> {
    /// How it stands, counted. Its sentence is that of the summary, which is put here once there is one.
    pub fn verdict(&self, headline: Option<&ScoreFacts>, scores: &[ScoreFacts], gates: &[GateFacts]) -> Verdict {
        let (standing, [met, not_met, cannot_confirm]) = gate::overall(self.rubric, &self.assessment.gatings);
        let fidelity = match (headline, self.answers.occasion.mode) {
            (_, Mode::NonNegotiables) => self.label(Label::QuickCheck),
            (None, _) => self.label(Label::ProfileOnly),
            (Some(score), _) => scores::sentence(self, score),
        };
        let (status, overall) = (standing.code().to_owned(), overall(headline, scores, gates));
        Verdict { status, overall, sentence: String::new(), change: drift::change(self), fidelity, met, not_met, cannot_confirm }
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

impl Report {
    /// What is said below the verdict: what else there is to say of it, then the score that stands for the whole, unless it has been told.
    pub fn below_the_verdict(&self) -> Vec<&str> {
        let besides = || self.summary.besides.iter().map(|said| said as &str);
        let fidelity = Some(self.verdict.fidelity_apart()).filter(|told| !told.is_empty() && !besides().any(|said| said == *told));
        besides().chain(fidelity).collect()
    }

    /// The verdict where nothing stands below it: with how the non-negotiables stand so far, and what else there is to say of it.
    pub fn verdict_alone(&self) -> String {
        let verdict = &self.verdict;
        let besides = self.summary.besides.iter().filter(|said| **said != verdict.change && !verdict.sentence.starts_with(*said));
        std::iter::once(&verdict.sentence).chain(besides).map(|said| said as &str).collect::<Vec<_>>().join(" ")
    }
}

impl Verdict {
    /// The sentence on fidelity; empty where the verdict has it.
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
