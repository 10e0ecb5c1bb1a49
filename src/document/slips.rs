//! What people write by mistake, and the line they meant.
//!
//! In: the problems of a document and what stands at their places. Out: the same problems, each slip told once and with what to
//! write instead. What only follows from another problem is left out. It is worked out only for a document that has problems.

mod names;
mod slip;
mod values;

use crate::document::site::{Sites, leads_into, nearest};
use crate::document::slips::slip::Slip;
use crate::problem::{Advice, Fault, Problem};
pub use names::likely;
use std::collections::BTreeSet;

/// Says what to write instead, tells each slip once, and leaves out what only follows from another problem.
pub fn told(problems: Vec<Problem>, sites: &Sites) -> Vec<Problem> {
    let slips: Vec<Option<Slip>> = problems.iter().map(|problem| meant(problem, sites)).collect();
    let causes = Causes::of(&problems, &slips, sites);
    let mut told: Vec<Problem> = Vec::new();
    // A slip that takes in several fields of one object, or every item of a list, is told at the first of them.
    let mut told_with: BTreeSet<String> = BTreeSet::new();
    let mut lists: BTreeSet<(String, String)> = BTreeSet::new();
    for (mut problem, slip) in problems.into_iter().zip(slips) {
        // A rule that several domains share is judged for each of them.
        if told.iter().rev().take(50).any(|other| other.path == problem.path && other.fault == problem.fault) {
            continue;
        }
        if causes.explain(&problem, sites) || told_with.contains(&problem.path) {
            continue;
        }
        if let Some(slip) = slip {
            let (object, _) = parent(&problem.path);
            told_with.extend(slip.with.iter().map(|field| joined(object, field)));
            let same = match &problem.fault {
                Fault::WrongType { expected, .. } => format!("{expected:?}"),
                _ => format!("{:?}", slip.advice),
            };
            if let Some(list) = problem.path.strip_suffix(']').and_then(|path| path.rsplit_once('['))
                && !lists.insert((list.0.to_owned(), same))
            {
                continue;
            }
            problem.fault = slip.fault.unwrap_or(problem.fault);
            problem.advice = slip.advice;
        }
        told.push(problem);
    }
    told
}

fn meant(problem: &Problem, sites: &Sites) -> Option<Slip> {
    let site = nearest(sites, &problem.path)?;
    match &problem.fault {
        Fault::UnknownField { found, noun, .. } => names::meant(*noun, found, site),
        fault => values::meant(fault, site),
    }
}

/// What is wrong in itself, by the object and field in which it stands.
struct Causes {
    fields: BTreeSet<(String, String)>,
    /// The ids of objects in which something cannot be read.
    unread: BTreeSet<String>,
    /// The ids of objects in which something is wrong.
    wrong: BTreeSet<String>,
    /// Where a number or a scale is doubtful, so that what it comes to says no more.
    numbers: BTreeSet<String>,
}

impl Causes {
    fn of(problems: &[Problem], slips: &[Option<Slip>], sites: &Sites) -> Causes {
        let mut causes = Causes { fields: BTreeSet::new(), unread: BTreeSet::new(), wrong: BTreeSet::new(), numbers: BTreeSet::new() };
        for (problem, slip) in problems.iter().zip(slips) {
            if matches!(
                problem.fault,
                Fault::FractionForPercentage { .. }
                    | Fault::FractionForPoints { .. }
                    | Fault::UnlikeScales { .. }
                    | Fault::UnkeepableLimit { .. }
            ) {
                causes.numbers.insert(problem.path.clone());
            }
            if !problem.is_warning() {
                let id = nearest(sites, &problem.path).and_then(|site| site.ids().next());
                causes.unread.extend(id.clone().filter(|_| is_of_form(&problem.fault)));
                causes.wrong.extend(id);
            }
            if problem.is_warning() || lacks(&problem.fault).is_some() {
                continue;
            }
            let (object, _) = parent(&problem.path);
            for meant in slip.iter().flat_map(|slip| slip.means) {
                causes.fields.insert((object.to_owned(), (*meant).to_owned()));
            }
            // A misspelt field is the one that it is near to.
            if let Fault::UnknownField { hint: Some(Advice::DidYouMean { word }), .. } = &problem.fault {
                causes.fields.insert((object.to_owned(), word.clone()));
            }
            // A rule that names what does not exist is told at the rule, and leaves the rules around it empty.
            if matches!(problem.fault, Fault::UnknownId { .. } | Fault::NoCondition { .. }) {
                causes.fields.insert((problem.path.clone(), String::new()));
            }
            let mut path = problem.path.as_str();
            while !path.is_empty() {
                let (outer, step) = parent(path);
                causes.fields.insert((outer.to_owned(), step.to_owned()));
                path = outer;
            }
        }
        causes
    }

    /// True if a problem only says that something is missing which could not be read, or was written under another name.
    fn explain(&self, problem: &Problem, sites: &Sites) -> bool {
        let lacking = lacks(&problem.fault).is_some_and(|fields| {
            let missing = if let Fault::MissingField { field, .. } = &problem.fault { Some(field.as_str()) } else { None };
            let mut fields = fields.iter().copied().chain(missing);
            fields.any(|field| self.fields.contains(&(problem.path.clone(), field.to_owned())))
        });
        let through = match &problem.fault {
            Fault::NoCondition { id, .. } | Fault::UnboundedMeasure { id, .. } => self.unread.contains(id),
            Fault::UnlikeScales { ids, .. } => ids.iter().any(|id| self.wrong.contains(id)),
            Fault::BareDomain { .. } => self.fields.contains(&(problem.path.clone(), String::new())),
            Fault::MissingMinimum {} | Fault::MissingMeasure { .. } => {
                nearest(sites, &problem.path).is_some_and(|site| site.raw().is_empty())
            }
            _ => false,
        };
        let bounds = matches!(
            problem.fault,
            Fault::NeverMet { .. }
                | Fault::AlwaysMet { .. }
                | Fault::MinimumOutsideScale { .. }
                | Fault::UnreachableBand { .. }
                | Fault::OppositeDirection { .. }
                | Fault::TargetBelowMinimum { .. }
        );
        let around = |cause: &String| {
            let inside = leads_into(&problem.path, cause);
            let list = |path: &str| path.strip_suffix(']').and_then(|path| path.rsplit_once('[')).map(|(list, _)| list.to_owned());
            inside || (list(cause).is_some() && list(cause) == list(&problem.path))
        };
        lacking || through || (bounds && self.numbers.iter().any(around))
    }
}

/// The fields any of which would do where a fault says that something is missing.
fn lacks(fault: &Fault) -> Option<&'static [&'static str]> {
    Some(match fault {
        Fault::MissingField { .. } => &[],
        Fault::MissingMeasure { .. } => &["scale", "anchors", "number", "ratio", "checklist"],
        Fault::TooFewAnchors { .. } => &["anchors"],
        Fault::TooFewComponents {} => &["components"],
        Fault::MissingMinimum {} => &["minimum", "maximum", "must", "scale", "anchors", "number", "ratio", "checklist"],
        Fault::NoBounds {} => {
            &["at_least", "more_than", "at_most", "less_than", "equals", "within", "at_least_percent", "more_than_percent"]
        }
        Fault::MissingBands { .. } => &["bands"],
        Fault::MissingTies {} => &["ties"],
        Fault::MissingOutOf {} => &["out_of"],
        Fault::MissingOutcomeRule {} => &["when"],
        Fault::EmptyRule { .. } => &[
            "",
            "when",
            "outcomes",
            "element",
            "value_of",
            "score",
            "gate",
            "every_domain",
            "every_score",
            "every",
            "non_negotiables",
            "all",
            "any",
            "of",
            "domain_score",
            "domains",
        ],
        Fault::EmptyScore { .. } => &["of", "of_scores", "out_of"],
        Fault::EmptyRubric {} => &["domains", "elements"],
        Fault::EmptyDomain { .. } => &["elements", "domains"],
        Fault::EmptyOverlay {} => &["minimums", "criteria", "bands", "elements", "gates", "review_months"],
        _ => return None,
    })
}

/// True for what keeps a value from being read.
fn is_of_form(fault: &Fault) -> bool {
    matches!(
        fault,
        Fault::UnknownField { .. }
            | Fault::WrongType { .. }
            | Fault::WrongChoice { .. }
            | Fault::WrongNumber { .. }
            | Fault::WrongId { .. }
            | Fault::EmptyText {}
            | Fault::TooLong { .. }
            | Fault::UnsafeText { .. }
            | Fault::WrongLanguage { .. }
    )
}

/// The object or list around a place, and the field in it; of an item of a list, the list's field.
fn parent(path: &str) -> (&str, &str) {
    let mut whole = path;
    while let Some((list, _)) = whole.strip_suffix(']').and_then(|path| path.rsplit_once('[')) {
        whole = list;
    }
    match whole.rsplit_once('.') {
        Some((object, field)) => (object, field),
        None => ("", whole),
    }
}

fn joined(object: &str, field: &str) -> String {
    if object.is_empty() { field.to_owned() } else { [object, ".", field].concat() }
}
