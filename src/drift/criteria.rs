//! Criteria of scores over several assessments: how often in a row each has been met, and which was lost or regained.
//!
//! In: this assessment and the earlier ones. Out: for each score and criterion how long the run is, where it stands, and [`Finding`]s.

use crate::drift::{Current, Earlier, Finding, Kind, Subject};
use crate::rubric::{Rubric, Score};
use crate::score::Standing;

/// The comparable assessments, the last ones first; of several of one day the one that lies last, which is by the same kind of rater as this one.
fn each_day(earlier: &[Earlier]) -> impl Iterator<Item = &Earlier> {
    let mut day = None;
    earlier.iter().rev().filter(move |one| {
        let counts = one.is_comparable() && (day.is_none() || day != one.answers.occasion.date);
        day = if counts { one.answers.occasion.date } else { day };
        counts
    })
}

/// On how many comparable assessments in a row each criterion has been met, the last ones first.
pub fn runs(now: Current, met_before: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let run = |score: usize, which: usize| match now.scored.scores[score].criteria[which] {
        Standing::Met => 1 + met_before[score][which],
        _ => 0,
    };
    each_criterion(now.rubric, &run)
}

pub fn standing_criteria(now: Current, met_before: &[Vec<usize>]) -> Vec<Vec<Standing>> {
    each_criterion(now.rubric, &|score, which| {
        let times = now.rubric.scores[score].criteria[which].consecutive;
        now.scored.scores[score].criteria[which].in_a_row(met_before[score][which], times)
    })
}

/// On how many comparable assessments in a row each criterion was met before, the last ones first.
pub fn met_before(rubric: &Rubric, earlier: &[Earlier]) -> Vec<Vec<usize>> {
    each_criterion(rubric, &|score, which| {
        let wants = &rubric.scores[score].criteria[which].wants;
        each_day(earlier).take_while(|one| one.scores[score].as_ref().is_some_and(|value| wants.contains(value))).count()
    })
}

/// Something for each criterion of each score.
fn each_criterion<T>(rubric: &Rubric, of: &dyn Fn(usize, usize) -> T) -> Vec<Vec<T>> {
    let each = |(score, rule): (usize, &Score)| (0..rule.criteria.len()).map(|which| of(score, which)).collect();
    rubric.scores.iter().enumerate().map(each).collect()
}

pub fn criteria(now: Current, earlier: &[Earlier], at: Option<usize>, runs: &[Vec<usize>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let Some(at) = at else {
        return findings;
    };
    for (index, score) in now.rubric.scores.iter().enumerate() {
        let Some((from, to)) = earlier[at].scores[index].as_ref().zip(now.scored.scores[index].number()) else { continue };
        for (which, criterion) in score.criteria.iter().enumerate() {
            let run = runs[index][which];
            // Regained is said once, when the run is just long enough and something before it broke the run.
            let kind = match (criterion.wants.contains(from), criterion.wants.contains(to)) {
                (true, false) => Kind::CriterionLost,
                (_, true) if run == criterion.consecutive && earlier.len() >= run && before_run(earlier, index, run) => {
                    Kind::CriterionRegained
                }
                _ => continue,
            };
            findings.push(now.found(kind, Subject::Criterion(index, which), Some(from), Some(to), Some((&earlier[at], at))));
        }
    }
    findings
}

/// True if the assessment just before a run had a value for the score, which then cannot have met the criterion.
fn before_run(earlier: &[Earlier], score: usize, run: usize) -> bool {
    each_day(earlier).nth(run - 1).is_some_and(|one| one.scores[score].is_some())
}
