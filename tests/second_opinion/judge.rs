//! Scoring once more, from `docs/scoring.md` and `docs/rubric.md` alone: small, obvious and slow.
//!
//! In: a rubric that is known to be sound, and answers, both as plain JSON. Out: what each element, score and gate comes to. It shares
//! no line with the crate: numbers are fractions of any size, nothing is kept, everything is worked out anew each time it is asked for.

use crate::numbers::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

/// A rubric, and answers to it.
pub struct Judge<'a> {
    pub rubric: &'a Value,
    pub answers: &'a Value,
    pub elements: Vec<Element<'a>>,
    pub scores: Vec<Score<'a>>,
    /// What graded gates come to, where that is known from elsewhere.
    pub graded_standings: BTreeMap<String, Three>,
}

pub struct Element<'a> {
    pub id: &'a str,
    pub json: &'a Value,
    /// The domains it lies in, the outermost first.
    domains: Vec<&'a Value>,
}

pub struct Score<'a> {
    pub id: &'a str,
    pub rule: Value,
    /// The domain, if it is a domain's score.
    pub domain: Option<&'a Value>,
}

/// What a score counts.
pub struct Part<'a> {
    pub of: Of<'a>,
    pub weight: Number,
    /// Below the line of a `ratio`.
    pub below: bool,
}

#[derive(Clone, Copy)]
pub enum Of<'a> {
    Element(&'a str),
    Score(&'a str),
}

/// What an element's answer comes to.
#[derive(Clone, Debug, PartialEq)]
pub struct Answer {
    pub status: &'static str,
    pub points: Option<Number>,
    /// Why an answer has no points.
    pub no_points: Option<&'static str>,
    /// The entered number, percentage or count.
    pub value: Option<Number>,
    /// How far the points can still go, where too few ratings have narrowed it.
    pub narrowed: Option<Range>,
}

/// How a score takes an element or another score.
#[derive(Clone, Debug, PartialEq)]
pub enum State {
    Points(Number),
    NotApplicable,
    Missing,
}

pub type States<'a> = BTreeMap<&'a str, State>;

/// A named gate.
pub struct Graded<'a> {
    pub standing: Three,
    pub outcome: Option<&'a str>,
    pub possible: Vec<&'a str>,
    /// Whether one of these holds, unless one before it does.
    pub one_holds: bool,
    pub sign: &'static str,
}

impl<'a> Judge<'a> {
    pub fn new(rubric: &'a Value, answers: &'a Value) -> Judge<'a> {
        let mut elements = Vec::new();
        let mut domains = Vec::new();
        for domain in list(rubric, "domains") {
            walk(domain, Vec::new(), &mut elements, &mut domains);
        }
        elements.extend(list(rubric, "elements").iter().map(|json| Element { id: text(json, "id").unwrap(), json, domains: Vec::new() }));
        let mut judge = Judge { rubric, answers, elements, scores: Vec::new(), graded_standings: BTreeMap::new() };
        judge.scores = judge.all_scores(&domains);
        judge
    }

    pub fn occasion(&self) -> &'a Value {
        self.answers.get("occasion").unwrap_or(&Value::Null)
    }

    // What a team runs.

    /// Whether the team runs what an `only_in` names: one of its variants and modules is enough.
    pub fn runs(&self, json: &Value) -> bool {
        let only_in = list(json, "only_in");
        let occasion = self.occasion();
        only_in.is_empty() || only_in.iter().any(|id| occasion.get("variant") == Some(id) || list(occasion, "modules").contains(id))
    }

    pub fn in_play(&self, element: &Element) -> bool {
        self.runs(element.json) && element.domains.iter().all(|domain| self.runs(domain))
    }

    pub fn score_in_play(&self, score: &Score<'a>) -> bool {
        self.runs(&score.rule) && score.domain.is_none_or(|domain| self.domain_runs(domain)) && self.has_parts(score)
    }

    /// Whether the team runs anything that the score counts; of a ratio, on both sides.
    pub fn has_parts(&self, score: &Score<'a>) -> bool {
        let parts = self.parts(score);
        let ratio = text(&score.rule, "method") == Some("ratio");
        let any = |below: bool| parts.iter().any(|part| part.below == below);
        any(false) && (!ratio || any(true))
    }

    /// Whether the team runs a domain and all the domains it lies in.
    pub fn domain_runs(&self, domain: &Value) -> bool {
        self.lineage(domain).iter().all(|domain| self.runs(domain))
    }

    pub fn lineage(&self, domain: &Value) -> Vec<&'a Value> {
        fn find<'a>(among: &'a [Value], id: &Value, above: &mut Vec<&'a Value>) -> bool {
            for domain in among {
                above.push(domain);
                if domain["id"] == *id || find(list(domain, "domains"), id, above) {
                    return true;
                }
                above.pop();
            }
            false
        }
        let mut above = Vec::new();
        find(list(self.rubric, "domains"), &domain["id"], &mut above);
        above
    }

    pub fn element(&self, id: &str) -> Option<&Element<'a>> {
        self.elements.iter().find(|element| element.id == id)
    }

    pub fn score(&self, id: &str) -> Option<&Score<'a>> {
        self.scores.iter().find(|score| score.id == id)
    }

    pub fn within(&self, domain: &str) -> Vec<&Element<'a>> {
        self.elements.iter().filter(|element| element.domains.iter().any(|above| text(above, "id") == Some(domain))).collect()
    }

    // Elements.

    pub fn proscribed(&self, element: &Element) -> bool {
        is(element.json, "proscribed")
    }

    pub fn information(&self, element: &Element) -> bool {
        matches!(text(element.json, "role"), Some("information" | "informational"))
    }

    pub fn non_negotiable(&self, element: &Element) -> bool {
        matches!(text(element.json, "role"), Some("non-negotiable" | "core"))
            || ["minimum", "maximum", "must"].iter().any(|name| element.json.get(*name).is_some())
    }

    pub fn lower_is_better(&self, element: &Element) -> bool {
        match text(element.json, "better") {
            Some(better) => better == "lower",
            None => self.proscribed(element),
        }
    }

    pub fn may_not_apply(&self, element: &Element) -> bool {
        element.json.get("not_applicable").and_then(Value::as_bool).unwrap_or(!self.non_negotiable(element))
    }

    /// The anchors of a scale: value and points.
    pub fn anchors(&self, element: &Element) -> Option<Vec<(Value, Number)>> {
        let built_in = |names: &[&str]| names.iter().zip(0..).map(|(name, at)| (json!(name), whole(at))).collect();
        let scale = match text(element.json, "scale") {
            Some("yes-no") => return Some(built_in(&["no", "yes"])),
            Some("met-not-met") => return Some(built_in(&["not-met", "met"])),
            Some("practice-profile") => return Some(built_in(&["unacceptable", "developmental", "expected"])),
            Some(shared) => &self.rubric["scales"][shared],
            None => element.json,
        };
        let anchors = list(scale, "anchors");
        let first = field(scale, "first_points").unwrap_or(whole(1));
        let points: Vec<Number> =
            anchors.iter().zip(0..).map(|(anchor, at)| field(anchor, "points").unwrap_or(&first + whole(at))).collect();
        let distinct = counts(&points).len() == points.len();
        let value = |at: usize| match anchors[at].get("value") {
            Some(value) => value.clone(),
            None if distinct => json!(points[at].to_string()),
            None => json!(at + 1),
        };
        (!anchors.is_empty()).then(|| (0..anchors.len()).map(|at| (value(at), points[at].clone())).collect())
    }

    /// The lowest and highest points of a rating; of what is rated several times, of all ratings together.
    pub fn ends(&self, element: &Element) -> Range {
        if element.json.get("repeated").is_some_and(percent_meeting) {
            return Range { lowest: Some(whole(0)), highest: Some(whole(100)) };
        }
        self.rating_ends(element)
    }

    /// The ends of the measure; so are the points of "does not fit" and "not applicable".
    pub fn rating_ends(&self, element: &Element) -> Range {
        let ends = self.measure_ends(element);
        let others = ["does_not_fit", "not_applicable_points"].iter().filter_map(|name| field(element.json, name));
        others.fold(ends, |ends, points| Range {
            lowest: ends.lowest.map(|lowest| lowest.min(points.clone())),
            highest: ends.highest.map(|highest| highest.max(points)),
        })
    }

    pub fn measure_ends(&self, element: &Element) -> Range {
        let json = element.json;
        if let Some(anchors) = self.anchors(element) {
            let points = || anchors.iter().map(|(_, points)| points.clone());
            return Range { lowest: least(points()), highest: most(points()) };
        }
        let measure = ["number", "ratio", "checklist"].iter().find_map(|name| json.get(*name)).expect("a measure");
        let bands = list(measure, "bands");
        if !bands.is_empty() {
            let points = || bands.iter().filter_map(|band| field(band, "points"));
            return Range { lowest: least(points()), highest: most(points()) };
        }
        let (lowest, highest) = if json.get("number").is_some() {
            (field(measure, "min").unwrap_or(whole(0)), field(measure, "max"))
        } else if json.get("ratio").is_some() {
            (whole(0), self.highest_ratio(measure))
        } else if text(measure, "counted_as") == Some("percent") {
            (whole(0), Some(whole(100)))
        } else {
            (whole(0), Some(sum(list(measure, "components").iter().map(weight))))
        };
        Range { lowest: Some(lowest), highest }
    }

    pub fn highest_ratio(&self, ratio: &Value) -> Option<Number> {
        let percent = text(ratio, "shown_as") != Some("ratio");
        if percent && !is(ratio, "may_exceed") { Some(whole(100)) } else { field(ratio, "max") }
    }

    /// When an element is met by its own rule.
    pub fn own_rule(&self, element: &Element) -> Option<Bounds> {
        let json = element.json;
        if let Some(met) = json.get("met") {
            return Bounds::of(met);
        }
        self.must(element).or_else(|| json.get("target").and_then(Bounds::of)).or_else(|| self.better_of_two(element))
    }

    /// What a non-negotiable must keep.
    pub fn must(&self, element: &Element) -> Option<Bounds> {
        let json = element.json;
        if let Some(must) = json.get("must") {
            return Bounds::of(must);
        }
        let bounds = Bounds {
            low: field(json, "minimum").map(|minimum| (minimum, true)),
            high: field(json, "maximum").map(|maximum| (maximum, true)),
        };
        if bounds.low.is_some() || bounds.high.is_some() {
            return Some(bounds);
        }
        if self.non_negotiable(element) { self.better_of_two(element) } else { None }
    }

    /// Where an answer can have two different points only, the better ones.
    pub fn better_of_two(&self, element: &Element) -> Option<Bounds> {
        let points = self.possible_points(element);
        // Of a share of ratings the better end is all of them, or none.
        let ends = match element.json.get("repeated").is_some_and(percent_meeting) {
            true => vec![whole(0), whole(100)],
            false => points.clone(),
        };
        let better = if self.lower_is_better(element) { least(ends) } else { most(ends) };
        let end = better.map(|better| (better, true));
        (counts(&points).len() == 2).then_some(Bounds { low: end.clone(), high: end })
    }

    /// The points of all anchors or bands, or of the only component there is.
    pub fn possible_points(&self, element: &Element) -> Vec<Number> {
        let anchors = self.anchors(element).into_iter().flatten().map(|(_, points)| points);
        let measure = ["number", "ratio", "checklist"].iter().find_map(|name| element.json.get(*name));
        let bands = measure.into_iter().flat_map(|measure| list(measure, "bands")).filter_map(|band| field(band, "points"));
        let checklist = &element.json["checklist"];
        let counted = list(checklist, "bands").is_empty() && text(checklist, "counted_as") != Some("percent");
        let only = match list(checklist, "components") {
            [only] if counted => vec![whole(0), weight(only)],
            _ => Vec::new(),
        };
        anchors.chain(bands).chain(only).collect()
    }

    pub fn target(&self, json: &Value) -> Option<Bounds> {
        let Some(targets) = json.get("targets").filter(|_| self.occasion().get("stage").is_some()) else {
            return json.get("target").and_then(Bounds::of);
        };
        let stages = list(self.rubric, "stages");
        let now = stages.iter().position(|stage| stage["id"] == self.occasion()["stage"])?;
        stages[..=now].iter().rev().find_map(|stage| targets.get(text(stage, "id")?)).and_then(Bounds::of)
    }
}

pub fn walk<'a>(domain: &'a Value, above: Vec<&'a Value>, elements: &mut Vec<Element<'a>>, domains: &mut Vec<&'a Value>) {
    domains.push(domain);
    let mut lineage = above;
    lineage.push(domain);
    elements.extend(list(domain, "elements").iter().map(|json| Element { id: text(json, "id").unwrap(), json, domains: lineage.clone() }));
    for inner in list(domain, "domains") {
        walk(inner, lineage.clone(), elements, domains);
    }
}

pub fn weight(json: &Value) -> Number {
    field(json, "weight").unwrap_or(whole(1))
}

pub fn percent_meeting(repeated: &Value) -> bool {
    matches!(text(repeated, "method"), Some("percent-meeting" | "share-meeting"))
}
