//! Report: the one result object, with every word and rounded number that a view, a sheet or a file may show.
//!
//! In: rubric, answers, assessment and a language. Out: a [`Report`], serializable and versioned; `docs/files.md` is its
//! contract. Screen, paper, JSON, CSV, text and HTML draw it and nothing else. Numbers travel as decimal strings,
//! dates as `2026-11-22`; what ends in `_shown` is made for people. All arithmetic lies before this module.

mod actions;
mod adaptations;
pub(crate) mod answer;
mod changes;
pub(crate) mod context;
mod drift;
mod elements;
mod facts;
pub(crate) mod gates;
pub(crate) mod goal;
mod judged;
mod missing;
mod occasion;
mod priorities;
pub(crate) mod scores;
pub(crate) mod show;
mod strip;
mod summary;
mod team;
pub(crate) mod unit;
mod unused;
mod verdict;

use crate::answers::Answers;
use crate::assessment::Assessment;
use crate::report::context::Context;
use crate::rubric::Rubric;
use crate::words::Language;
pub use changes::Change;
pub use facts::*;
pub(crate) use missing::MOST_NAMED as MOST_WITHOUT_ANSWER;

/// The format number of reports.
pub const FORMAT: u32 = 1;

impl Report {
    /// Puts one assessment into the words of a language, and rounds its numbers.
    pub fn new(rubric: &Rubric, answers: &Answers, assessment: &Assessment, language: Language) -> Report {
        let context = Context::new(rubric, answers, assessment, language);
        let elements = elements::elements(&context);
        let (mut scores, mut drift) = (scores::scores(&context), drift::drift(&context));
        scores::alike(rubric, &mut scores, &mut drift.history);
        let headline = rubric.headline;
        let gates = gates::gates(&context);
        let mut report = Report {
            format: FORMAT,
            language: language.code().to_owned(),
            rubric: context.rubric_facts(language),
            occasion: context.occasion(),
            team: team::team(&context),
            verdict: context.verdict(headline.map(|index| &scores[index]), &scores, &gates),
            progress: context.progress(),
            fidelity: headline.map(|index| rubric.scores[index].id.clone()),
            gates,
            domains: elements::domains(&context),
            drift,
            adaptations: context.adaptations(),
            actions: context.actions(),
            strengths: priorities::strengths(&context),
            priorities: priorities::priorities(&context),
            prompts: rubric.supervision_prompts.iter().map(|prompt| context.text(prompt)).collect(),
            method: scores::method(&context, headline, &scores),
            limits_title: context.sentences.limits_title(answers.occasion.rater).to_owned(),
            limits: context.sentences.limits(answers.occasion.rater).to_owned(),
            review: context.review(),
            note: answers.note.clone(),
            unused: unused::unused(&context),
            problems: Vec::new(),
            summary: Summary::default(),
            elements,
            scores,
        };
        let (summary, of_the_score) = summary::summary(&context, &report);
        // What the owner asks is told first where local rules ask less: a file may be all that somebody sees.
        let (lowers, led) = (context.lowers(), &summary.verdict);
        report.verdict.sentence = if lowers.is_empty() { led.clone() } else { [&lowers as &str, " ", led].concat() };
        if of_the_score {
            report.verdict.fidelity = report.verdict.sentence.clone();
        }
        report.summary = summary;
        report
    }
}

/// What every score has come to so far: for a page that shows it beside the form, after each answer.
pub fn so_far(rubric: &Rubric, answers: &Answers, assessment: &Assessment, language: Language) -> Vec<Option<String>> {
    scores::so_far(rubric, &assessment.scored, answers.occasion.stage, language.sentences())
}
