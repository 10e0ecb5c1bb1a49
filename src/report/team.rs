//! Several raters: who they were, where they had differed, what they agreed on, and how far they agree in figures.
//!
//! In: the context. Out: [`TeamFacts`]; none for one rater, or while one of several is answering.

use crate::agreement::{Agreement, FEWEST_PAIRS, Kappa};
use crate::number::{Exact, Rounding};
use crate::report::answer;
use crate::report::context::Context;
use crate::report::facts::{DifferenceFacts, HeldFacts, PairFacts, TeamFacts};
use crate::score::Scored;
use crate::team;
use crate::words::sentences::{Coefficient, NoKappa};

/// What is to be told of several raters.
pub fn team(context: &Context) -> Option<TeamFacts> {
    let found = context.assessment.team.as_ref()?;
    let own: Vec<Scored> = found.raters.iter().map(|rater| Scored::new(context.rubric, &team::own(context.answers, rater))).collect();
    let differences = found.apart.iter().map(|apart| {
        let (part, entry) = (&context.rubric.elements[apart.element], &context.answers.entries[apart.element]);
        let held = found.raters.iter().zip(&own).map(|(rater, scored)| HeldFacts {
            rater: rater.clone(),
            answer: answer::answer(context, apart.element, team::held_by(entry, rater), &scored.elements[apart.element]),
            note: entry.held.iter().find(|held| held.rater == *rater).map(|held| held.note.clone()).unwrap_or_default(),
        });
        let now = &context.assessment.scored.elements[apart.element];
        DifferenceFacts {
            id: part.id.clone(),
            title: context.text(&part.title),
            levels: apart.levels,
            apart_shown: context.sentences.apart(apart.levels),
            held: held.collect(),
            agreed: entry.rating.as_ref().map(|rating| answer::answer(context, apart.element, Some(rating), now)),
            note: entry.note.clone(),
        }
    });
    let differences: Vec<DifferenceFacts> = differences.collect();
    let rule = context.rubric.team_answer;
    let agreed = differences.iter().filter(|difference| difference.agreed.is_some()).count();
    Some(TeamFacts {
        sentence: context.sentences.consensus(&found.raters, agreed == differences.len(), rule),
        differed: context.sentences.differed(differences.len(), found.compared, agreed, rule),
        raters: found.raters.clone(),
        agreed,
        compared: found.compared,
        pairs: found
            .pairs
            .iter()
            .map(|(first, second, agreement)| pair(context, [&found.raters[*first], &found.raters[*second]], agreement))
            .collect(),
        differences,
    })
}

fn pair(context: &Context, raters: [&String; 2], agreement: &Agreement) -> PairFacts {
    let sentences = context.sentences;
    let percent = |count: usize| {
        let share = Exact::whole(count as i128 * 100).div(&Exact::whole(agreement.pairs as i128));
        share.map(|share| share.short(1, Rounding::HalfUp))
    };
    let (exact, within_one) = (percent(agreement.exact), percent(agreement.within_one));
    let kappa = |kappa: &Kappa| match kappa {
        Kappa::Value(value) => Ok(value.short(2, Rounding::HalfUp)),
        Kappa::NotDefined => Err(NoKappa::NotDefined),
        Kappa::TooFewPairs => Err(NoKappa::TooFewPairs(FEWEST_PAIRS)),
        Kappa::NoCommonScale => Err(NoKappa::NoCommonScale),
    };
    let (plain, weighted) = (kappa(&agreement.kappa), kappa(&agreement.weighted));
    let told = |which: Coefficient, kappa: &Result<String, NoKappa>| {
        sentences.kappa(which, kappa.as_ref().map(String::as_str).map_err(|why| *why))
    };
    let mut lines = vec![sentences.same_answers(agreement.exact, agreement.pairs, exact.as_deref())];
    if let Some(within_one) = &within_one {
        lines.push(sentences.within_one(agreement.within_one, agreement.pairs, within_one));
    }
    lines.push(told(Coefficient::Cohen, &plain));
    // Where both are missing for the same reason, it is told once.
    if plain.as_ref().err() != weighted.as_ref().err() || plain.is_ok() {
        lines.push(told(Coefficient::Weighted, &weighted));
    }
    PairFacts {
        raters: raters.map(String::clone),
        title: sentences.pair(raters[0], raters[1]),
        pairs: agreement.pairs,
        percent_exact: exact,
        percent_within_one: within_one,
        kappa: plain.ok(),
        weighted_kappa: weighted.ok(),
        sentences: lines,
    }
}
