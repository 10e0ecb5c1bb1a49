//! The comparison as a whole: which earlier assessment it is with, all that is found, and when the next one is due.
//!
//! In: this assessment and the earlier ones, in order of date. Out: [`Drift`], findings on non-negotiables first.

use crate::answers::RaterType;
use crate::date::Date;
use crate::drift::{Baseline, Current, Drift, Earlier, Finding, Kind, Subject};
use crate::drift::{cautions, changes, comparable, criteria};
use crate::number::Exact;
use crate::order;
use crate::rubric::{Better, Rubric};

impl Drift {
    /// Compares this assessment with an earlier one. `earlier` lies in order of date.
    pub fn new(now: Current, earlier: &[Earlier], baseline: Baseline, today: Option<Date>) -> Drift {
        let at = chosen(now.rubric, earlier, baseline);
        let last = earlier.iter().rposition(Earlier::is_comparable);
        let mut points: Vec<usize> = at.into_iter().collect();
        // A fall below a minimum counts from the baseline and from the last comparable assessment.
        points.extend(last.filter(|last| Some(*last) != at));
        let mut findings = changes::standings(now, earlier, &points);
        for &point in &points {
            for finding in changes::gate_changes(now, earlier, point) {
                if !findings.iter().any(|other| other.kind == finding.kind && other.subject == finding.subject) {
                    findings.push(finding);
                }
            }
        }
        if let Some(at) = at {
            findings.extend(changes::slipping(now, earlier, at, &findings));
            findings.extend(changes::score_changes(now, earlier, at));
        }
        let met_before = criteria::met_before(now.rubric, earlier);
        let runs = criteria::runs(now, &met_before);
        findings.extend(criteria::criteria(now, earlier, at, &runs));
        findings.extend(gaps(now));
        findings.extend(stale(now, today));
        let due = due(now);
        if let (Some(due), Some(today)) = (due, today)
            && today > due
        {
            findings.push(Finding {
                kind: Kind::Overdue,
                subject: Subject::Whole,
                from: None,
                to: None,
                earlier: None,
                other_rater: false,
            });
        }
        let rank = |finding: &Finding| (!now.concerns_non_negotiable(finding), finding.kind, finding.subject);
        let findings = order::sorted(findings, &|one, other| rank(one).cmp(&rank(other)));
        let cautions = cautions::cautions(now, earlier, at, &points, today);
        Drift {
            baseline: at,
            findings,
            not_comparable: comparable::refused(now, earlier),
            moves: changes::moves(now, earlier, at),
            cautions,
            runs,
            criteria: criteria::standing_criteria(now, &met_before),
            due,
        }
    }
}

fn chosen(rubric: &Rubric, earlier: &[Earlier], baseline: Baseline) -> Option<usize> {
    let comparable = || (0..earlier.len()).filter(|index| earlier[*index].is_comparable());
    match baseline {
        Baseline::Previous => comparable().next_back(),
        Baseline::First => comparable().next(),
        Baseline::LastExternal => comparable().rfind(|index| earlier[*index].answers.occasion.rater != RaterType::SelfRated),
        Baseline::Best => {
            let overall = rubric.headline?;
            let better = rubric.scores[overall].better;
            let valued = comparable().filter_map(|index| Some((earlier[index].scores[overall].as_ref()?, index)));
            match better {
                Better::Higher => valued.max_by_key(|(value, index)| (*value, *index)),
                Better::Lower => valued.min_by_key(|(value, index)| (*value, std::cmp::Reverse(*index))),
            }
            .map(|(_, index)| index)
        }
    }
}

fn gaps(now: Current) -> Vec<Finding> {
    let stage = now.answers.occasion.stage;
    let mut findings = Vec::new();
    for (index, element) in now.rubric.elements.iter().enumerate() {
        let missed = |points: &&Exact| element.target_in(stage).is_some_and(|target| !target.contains(points));
        if let Some(points) = now.scored.elements[index].points.as_ref().filter(missed) {
            findings.push(now.found(Kind::Gap, Subject::Element(index), None, Some(points), None));
        }
    }
    for (index, score) in now.rubric.scores.iter().enumerate() {
        let missed = |value: &&Exact| score.target_in(stage).is_some_and(|target| !target.contains(value));
        if let Some(value) = now.scored.scores[index].number().filter(missed) {
            findings.push(now.found(Kind::Gap, Subject::Score(index), None, Some(value), None));
        }
    }
    findings
}

/// True if a date lies further back than so many months.
pub fn is_stale(date: Date, months: u32, today: Date) -> bool {
    date.add_months(months).is_some_and(|until| until < today)
}

fn stale(now: Current, today: Option<Date>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let Some(today) = now.answers.occasion.date.or(today) else {
        return findings;
    };
    for (index, entry) in now.answers.entries.iter().enumerate() {
        let Some(months) = now.rubric.element_rules[index].evidence.months else { continue };
        let dates = || entry.evidence.iter().filter_map(|evidence| evidence.date);
        if dates().next().is_some() && dates().all(|date| is_stale(date, months, today)) {
            findings.push(now.found(Kind::StaleEvidence, Subject::Element(index), None, None, None));
        }
    }
    findings
}

fn due(now: Current) -> Option<Date> {
    let of_stage = now.answers.occasion.stage.and_then(|stage| now.rubric.stages.get(stage)?.review_months);
    now.answers.occasion.date?.add_months(of_stage.or(now.rubric.review_months)?)
}
