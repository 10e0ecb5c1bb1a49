//! A second, independent implementation of scoring (`judge.rs`) against the crate, on random rubrics and answers.
//!
//! In: `SECOND_OPINION_CASES`, how many cases to try, and `SECOND_OPINION_FIRST`, the first of them; a case is a number, and gives the
//! same rubric and answers everywhere. Out: the first cases on which the two disagree, each made as small as it goes.

mod answers;
mod gates;
mod judge;
mod made;
mod numbers;
mod scores;

use fidelity_check::assessment::Assessment;
use fidelity_check::draft;
use fidelity_check::drift::Baseline;
use fidelity_check::number::Exact;
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::score::Scoring;
use fidelity_check::words::Language;
use judge::{Element, Judge, Score, State, States};
use made::Dice;
use numbers::{Bounds, Number, Range, Three, list, number, rounded};
use serde_json::{Value, json};
use std::collections::BTreeMap;

const CASES: u64 = 400;
/// From so many cases on even what is rare must have occurred.
const MANY: u64 = 10_000;
/// How many disagreements are shown, each made smaller, before the rest is left untried.
const SHOWN: usize = 12;
/// How many ways to answer what is open are tried for each case.
const WAYS: u64 = 4;

#[test]
fn two_implementations_agree_on_random_rubrics_and_answers() {
    let from_environment = |name: &str| std::env::var(name).ok().and_then(|number| number.parse::<u64>().ok());
    let cases = from_environment("SECOND_OPINION_CASES").unwrap_or(CASES);
    let first = from_environment("SECOND_OPINION_FIRST").unwrap_or(0);
    let mut seen: BTreeMap<String, u64> = BTreeMap::new();
    let began = std::time::Instant::now();
    let mut tried = 0;
    let mut disagreements: Vec<String> = Vec::new();
    for case in first.. {
        if tried == cases {
            break;
        }
        let mut dice = Dice(case);
        let rubric = made::rubric(&mut dice);
        if Rubric::parse(&rubric.to_string()).is_err() {
            *seen.entry("refused".to_owned()).or_insert(0) += 1;
            continue;
        }
        tried += 1;
        let answers = made::answers(&mut dice, &rubric);
        let differences = differences(&rubric, &answers, &mut |what| *seen.entry(what.to_owned()).or_insert(0) += 1);
        if let Some(difference) = differences.first() {
            let (rubric, answers) = smaller(&difference.what, rubric, answers);
            let now: Vec<String> = self::differences(&rubric, &answers, &mut |_| ()).iter().map(ToString::to_string).collect();
            disagreements.push(format!("case {case}: {difference}\nmade smaller: {}\n{rubric}\n{answers}", now.join("\n")));
        }
        if disagreements.len() == SHOWN {
            break;
        }
    }
    assert!(disagreements.is_empty(), "{}", disagreements.join("\n\n"));
    if cases >= CASES {
        for what in MUST_OCCUR.iter().chain(RARE.iter().filter(|_| cases >= MANY)) {
            assert!(seen.get(*what).is_some_and(|count| *count >= 2), "{what} does not occur often enough: {seen:#?}");
        }
    }
    println!("{tried} cases in {:?}: {seen:#?}", began.elapsed());
}

/// How many of the random cases are written down for other implementations.
const VECTORS: usize = 120;

#[test]
fn the_random_vectors_are_what_this_implementation_says() {
    let lines: String = (0..).filter_map(vector).take(VECTORS).map(|vector| format!("{vector}\n")).collect();
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/oracles/vectors/random.ndjson");
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        std::fs::write(path, &lines).expect("written");
    }
    let kept = std::fs::read_to_string(path).expect("the random vectors");
    assert!(kept == lines, "{path} is not what the second implementation says: UPDATE_GOLDEN=1 writes it anew");
}

/// A random case with what this implementation says of it, where every answer fits the rubric.
fn vector(case: u64) -> Option<Value> {
    let mut dice = Dice(case);
    let rubric = made::rubric(&mut dice);
    let sound = Rubric::parse(&rubric.to_string()).ok()?;
    let answers = made::answers(&mut dice, &rubric);
    let opened = draft::read(&answers.to_string(), &sound).ok()?;
    if !opened.problems.is_empty() || opened.accepted == 0 {
        return None;
    }
    let judge = Judge::new(&rubric, &answers);
    let states = judge.states();
    let mut expect = json!({"elements": {}, "scores": {}, "gates": {}});
    for element in &judge.elements {
        let answer = judge.answer(element);
        let points = answer.points.as_ref().map(Number::to_string);
        expect["elements"][element.id] = json!({"status": answer.status, "points": points, "no_points": answer.no_points});
    }
    let mut ranges = BTreeMap::new();
    for score in judge.scores.iter().filter(|score| judge.score_in_play(score)) {
        let told = &mut expect["scores"][score.id];
        match judge.value(score, &states) {
            Err(why) => *told = json!({"exact": null, "reason": why}),
            Ok(value) => {
                let bands = judge.bands(score);
                let band = bands.iter().find(|(_, bounds)| bounds.hold(&value)).map(|(id, _)| id);
                *told = json!({"exact": value.to_string(), "reason": null, "band": band});
                if let Some(criterion) = score.rule.get("criterion").and_then(Bounds::of) {
                    told["criterion"] = json!(Three::from(criterion.hold(&value)).code());
                }
                ranges.insert(score.id, Range { lowest: Some(value.clone()), highest: Some(value) });
            }
        }
    }
    // Gates on what is open take ranges, which are for each implementation to find.
    let settled = states.values().all(|state| *state != State::Missing) && expect["scores"].as_object()?.len() == ranges.len();
    for gate in list(&rubric, "gates").iter().filter(|_| settled) {
        let standing = judge.gate(gate, &ranges).map_or("out", |graded| graded.standing.code());
        expect["gates"][gate["id"].as_str()?] = json!(standing);
    }
    let (occasion, elements) = (&answers["occasion"], &answers["elements"]);
    Some(json!({"case": format!("random case {case}"), "rubric": rubric, "occasion": occasion, "elements": elements, "expect": expect}))
}

/// What the random cases must hold, so that agreement says something.
const MUST_OCCUR: &[&str] = &[
    "reason incomplete",
    "reason nothing-applies",
    "reason too-few-answered",
    "reason too-many-missing",
    "reason nothing-below-the-line",
    "reason between-bands",
    "reason several-bands",
    "no points nothing-below-the-line",
    "no points out-of-range",
    "no points too-few-ratings",
    "method sum",
    "method mean",
    "method percent-of-max",
    "method percent-of-range",
    "method min",
    "method max",
    "method count-met",
    "method percent-met",
    "method mode",
    "method median",
    "method ratio",
    "method mean-of-domains",
    "score over scores",
    "range in full",
    "gate met",
    "gate not-met",
    "gate cannot-confirm",
    "outcome",
];

const RARE: &[&str] =
    &["reason not-applicable", "reason tied", "no points between-bands", "no points several-bands", "no points tied", "more digits"];

/// Every point on which the two disagree, in words.
fn differences(rubric: &Value, answers: &Value, tell: &mut impl FnMut(&str)) -> Vec<Difference> {
    let Ok(sound) = Rubric::parse(&rubric.to_string()) else { return Vec::new() };
    let Ok(opened) = draft::read(&answers.to_string(), &sound) else { return Vec::new() };
    let assessment = Assessment::new(&sound, &opened.answers, &[], Baseline::Previous, None);
    let report = Report::new(&sound, &opened.answers, &assessment, Language::En);
    let report: Value = serde_json::to_value(&report).expect("JSON");
    let exact = |end: &Option<Exact>| end.as_ref().and_then(|end| number(&json!(end.to_string())));
    let ends = |(score, scoring): (&fidelity_check::rubric::Score, &Scoring)| {
        (score.id.clone(), (exact(&scoring.lowest), exact(&scoring.highest)))
    };
    let scorings = sound.scores.iter().zip(&assessment.scored.scores).map(ends).collect();
    let mut judge = Judge::new(rubric, answers);
    // Outcomes to which no answer leads are struck; that is judged apart, and other gates go by it.
    for gate in rubric["gates"].as_array().into_iter().flatten().filter(|gate| gate.get("outcomes").is_some()) {
        let told = report["gates"].as_array().into_iter().flatten().find(|told| told["id"] == gate["id"]);
        let standing =
            told.and_then(|told| [Three::Met, Three::NotMet, Three::Open].into_iter().find(|three| told["status"] == three.code()));
        judge.graded_standings.extend(standing.map(|standing| (gate["id"].as_str().unwrap().to_owned(), standing)));
    }
    let mut found = Comparison { differences: Vec::new(), report: &report, scorings, judge: &judge, rubric };
    found.elements(tell);
    let ranges = found.scores(tell);
    found.gates(&ranges, tell);
    found.ways_to_finish(answers, tell);
    found.differences
}

/// A point on which the two disagree.
struct Difference {
    what: String,
    more: String,
}

impl std::fmt::Display for Difference {
    fn fmt(&self, out: &mut std::fmt::Formatter) -> std::fmt::Result {
        write!(out, "{} ({})", self.what, self.more)
    }
}

struct Comparison<'a> {
    differences: Vec<Difference>,
    report: &'a Value,
    /// The lowest and highest that the crate states for each score; the report rounds them.
    scorings: BTreeMap<String, (Option<Number>, Option<Number>)>,
    judge: &'a Judge<'a>,
    rubric: &'a Value,
}

impl<'a> Comparison<'a> {
    fn expect(&mut self, what: &str, id: &str, here: Value, core: &Value) {
        if here != *core {
            self.differ(&format!("{what}: {here} here, {core} in the report"), id.to_owned());
        }
    }

    fn differ(&mut self, what: &str, more: String) {
        self.differences.push(Difference { what: what.to_owned(), more });
    }

    fn one(&self, list: &str, id: &str) -> &'a Value {
        static NOTHING: Value = Value::Null;
        self.report[list].as_array().and_then(|list| list.iter().find(|one| one["id"] == id)).unwrap_or(&NOTHING)
    }

    fn elements(&mut self, tell: &mut impl FnMut(&str)) {
        for element in &self.judge.elements {
            let answer = self.judge.answer(element);
            let told = self.one("elements", element.id);
            self.expect("status of an element", element.id, json!(answer.status), &told["status"]);
            self.expect("points of an element", element.id, json!(answer.points.as_ref().map(Number::to_string)), &told["exact"]);
            self.expect("why an element has no points", element.id, json!(answer.no_points), &told["no_points"]);
            let gap = |points: &Number| self.judge.target(element.json).is_some_and(|target| !target.hold(points));
            self.expect("gap of an element", element.id, json!(answer.points.as_ref().is_some_and(gap)), &told["gap"]);
            if let Some(why) = answer.no_points {
                tell(&format!("no points {why}"));
            }
        }
    }

    fn scores(&mut self, tell: &mut impl FnMut(&str)) -> BTreeMap<&'a str, Range> {
        let states = self.judge.states();
        let mut ranges = BTreeMap::new();
        for score in &self.judge.scores {
            let told = self.one("scores", score.id);
            if !self.judge.score_in_play(score) {
                if !told.is_null() && !told["exact"].is_null() {
                    self.differ("score that is not in play", score.id.to_owned());
                }
                continue;
            }
            tell(&format!("method {}", score.rule["method"].as_str().unwrap()));
            if self.judge.counts_scores(score) {
                tell("score over scores");
            }
            let value = self.judge.value(score, &states);
            self.expect("exact score", score.id, json!(value.as_ref().ok().map(Number::to_string)), &told["exact"]);
            self.expect("why there is no score", score.id, json!(value.as_ref().err()), &told["reason"]);
            if let Err(why) = value {
                tell(&format!("reason {why}"));
            }
            let scoring = &self.scorings[score.id];
            let range = Range { lowest: scoring.0.clone(), highest: scoring.1.clone() };
            self.range(score, &states, &value, &range, tell);

            let bands = self.judge.bands(score);
            let band = value.as_ref().ok().and_then(|value| bands.iter().find(|(_, bounds)| bounds.hold(value)));
            self.expect("band", score.id, json!(band.map(|(id, _)| id)), &told["band"]);
            if let Ok(value) = &value {
                let gap = self.judge.target(&score.rule).is_some_and(|target| !target.hold(value));
                self.expect("gap of a score", score.id, json!(gap), &told["gap"]);
            }
            self.criteria(score, &value, &range, told);
            self.shown(score, &value, told, tell);
            ranges.insert(score.id, range);
        }
        ranges
    }

    /// Every way to finish lies in the stated range; and where the methods are such that it is exact, both ends can be reached.
    fn range(&mut self, score: &Score<'a>, states: &States<'a>, value: &Result<Number, &str>, range: &Range, tell: &mut impl FnMut(&str)) {
        let beneath = self.judge.beneath(score);
        let open: Vec<&Element> =
            beneath.iter().filter(|id| states[*id] == State::Missing).map(|id| self.judge.element(id).unwrap()).collect();
        let choices: Vec<Vec<State>> = open.iter().map(|element| self.judge.may_become(element)).collect();
        let ways: usize = choices.iter().map(Vec::len).product();
        if open.is_empty() || ways > 100 {
            return;
        }
        let mut reached: Option<(Number, Number)> = None;
        for way in 0..ways {
            let mut rest = way;
            let mut finished = states.clone();
            for (element, choices) in open.iter().zip(&choices) {
                finished.insert(element.id, choices[rest % choices.len()].clone());
                rest /= choices.len();
            }
            if let Ok(value) = self.judge.value(score, &finished) {
                let (low, high) = reached.take().unwrap_or((value.clone(), value.clone()));
                reached = Some((low.min(value.clone()), high.max(value)));
            }
        }
        let Some((low, high)) = reached else { return };
        let outside =
            range.lowest.as_ref().is_some_and(|lowest| low < *lowest) || range.highest.as_ref().is_some_and(|highest| high > *highest);
        if outside {
            self.differ("range too narrow", format!("{}: {low} to {high} can be reached, outside of {range}", score.id));
        }
        let _ = value;
        let method = score.rule["method"].as_str().unwrap();
        let bounded = open.iter().all(|element| self.judge.ends(element).highest.is_some());
        // A result between those that can be reached may have a row in the table to itself.
        let looked_up = score.rule.get("points").is_some();
        if bounded && !looked_up && !self.judge.counts_scores(score) && !matches!(method, "mode" | "median" | "ratio") {
            tell("range in full");
            let stated = (range.lowest.clone(), range.highest.clone());
            if stated != (Some(low.clone()), Some(high.clone())) {
                self.differ("range too wide", format!("{}: {low} to {high} can be reached, not {range}", score.id));
            }
        }
    }

    fn criteria(&mut self, score: &Score<'a>, value: &Result<Number, &str>, range: &Range, told: &Value) {
        let mut wanted = Vec::new();
        if let Some(criterion) = score.rule.get("criterion") {
            wanted.push(("criterion", Bounds::of(criterion).unwrap()));
        }
        for threshold in score.rule.get("thresholds").and_then(Value::as_array).into_iter().flatten() {
            wanted.push((threshold["id"].as_str().unwrap(), Bounds::of(threshold).unwrap()));
        }
        let statuses: Vec<Value> = wanted.iter().map(|(id, bounds)| json!([id, self.judged(bounds, value, range).code()])).collect();
        let core: Vec<Value> =
            told["criteria"].as_array().into_iter().flatten().map(|criterion| json!([criterion["id"], criterion["status"]])).collect();
        self.expect("criteria", score.id, json!(statuses), &json!(core));
    }

    fn judged(&self, bounds: &Bounds, value: &Result<Number, &str>, range: &Range) -> Three {
        match value {
            Ok(value) => Three::from(bounds.hold(value)),
            Err(_) => bounds.standing(range),
        }
    }

    /// The score as it is shown: rounded, but never across an edge that the exact value does not reach.
    fn shown(&mut self, score: &Score<'a>, value: &Result<Number, &str>, told: &Value, tell: &mut impl FnMut(&str)) {
        let (Ok(value), Some(text)) = (value, told["value"].as_str()) else { return };
        let decimals = text.split_once('.').map_or(0, |(_, after)| after.len()) as u32;
        let stated = score.rule["decimals"].as_u64().unwrap_or(2) as u32;
        let rounding = score.rule["rounding"].as_str().unwrap_or("half-up");
        let mut edges: Vec<Bounds> = self.judge.bands(score).into_iter().map(|(_, bounds)| bounds).collect();
        edges.extend(self.judge.target(&score.rule));
        edges.extend(score.rule.get("criterion").and_then(Bounds::of));
        edges.extend(score.rule["thresholds"].as_array().into_iter().flatten().filter_map(Bounds::of));
        let is_domain = list(self.rubric, "domains").iter().any(|domain| domain["id"] == score.id);
        gate_bounds(self.rubric, score, is_domain, &mut edges);
        let contradicts = |decimals: u32| {
            let short = rounded(value, decimals, rounding);
            edges.iter().any(|edge| edge.hold(value) != edge.hold(&short))
        };
        let needed = (stated..20).find(|decimals| !contradicts(*decimals)).unwrap_or(20);
        if needed > stated {
            tell("more digits");
        }
        let here = rounded(value, needed, rounding);
        if decimals != needed || number(&json!(text)) != Some(here.clone()) {
            self.differ("score as it is shown", format!("{}: {value} is shown as {text}, not as {here} with {needed} decimals", score.id));
        }
    }

    fn gates(&mut self, ranges: &BTreeMap<&'a str, Range>, tell: &mut impl FnMut(&str)) {
        let mut standings = Vec::new();
        let mut signs = Vec::new();
        for element in &self.judge.elements {
            let told = self.one("gates", element.id);
            if !self.judge.non_negotiable(element) || !self.judge.in_play(element) {
                self.expect("non-negotiable", element.id, Value::Null, told);
                continue;
            }
            let standing = self.judge.non_negotiable_standing(element);
            self.expect("non-negotiable", element.id, json!(standing.code()), &told["status"]);
            standings.push(standing);
            signs.push(standing.code());
        }
        for gate in self.rubric["gates"].as_array().into_iter().flatten() {
            let id = gate["id"].as_str().unwrap();
            let told = self.one("gates", id);
            let Some(graded) = self.judge.gate(gate, ranges) else {
                self.expect("gate", id, Value::Null, told);
                continue;
            };
            // Some outcomes may be struck because no way to answer leads to them; `ways_to_finish` tries whether one does.
            let told_possible: Vec<&str> = told["possible"].as_array().into_iter().flatten().filter_map(Value::as_str).collect();
            let fewer = told_possible.len() < graded.possible.len() && told_possible.iter().all(|id| graded.possible.contains(id));
            let graded = if fewer { graded.with(gate, &told_possible) } else { graded };
            if fewer {
                tell("struck outcome");
            }
            tell(&format!("gate {}", graded.standing.code()));
            if graded.outcome.is_some() {
                tell("outcome");
            }
            self.expect("gate", id, json!(graded.standing.code()), &told["status"]);
            self.expect("outcome", id, json!(graded.outcome), &told["outcome"]);
            self.expect("sign of a gate", id, json!(graded.sign), &told["sign"]);
            self.expect("possible outcomes", id, json!(graded.possible), &told["possible"]);
            signs.push(graded.sign);
        }
        if signs.is_empty() {
            // Without gates it goes with what the first named score should reach; without that, with what any should.
            let first = self.judge.scores.iter().find(|score| score.domain.is_none());
            signs.extend(first.and_then(|score| reached(self.one("scores", score.id))));
            if signs.is_empty() {
                signs.extend(self.report["scores"].as_array().into_iter().flatten().filter_map(reached));
            }
        }
        let worst = worst(&signs).unwrap_or("none");
        self.expect("overall", "", json!(worst), &self.report["verdict"]["overall"]);
        let many = |wanted: Three| standings.iter().filter(|standing| **standing == wanted).count();
        let verdict = match (many(Three::NotMet), many(Three::Open)) {
            (0, 0) => "met",
            (0, _) => "cannot-confirm",
            _ => "not-met",
        };
        let counts = json!([verdict, many(Three::Met), many(Three::NotMet), many(Three::Open)]);
        let told = &self.report["verdict"];
        self.expect("verdict", "", counts, &json!([told["status"], told["met"], told["not_met"], told["cannot_confirm"]]));
    }

    /// However the rest is answered: no score leaves its range, no gate that was decided changes, and no outcome comes out that was not possible.
    fn ways_to_finish(&mut self, answers: &Value, tell: &mut impl FnMut(&str)) {
        let missing = |states: &States| -> Vec<String> {
            states.iter().filter(|(_, state)| **state == State::Missing).map(|(id, _)| (*id).to_owned()).collect()
        };
        let states = self.judge.states();
        let open = missing(&states);
        if open.is_empty() {
            return;
        }
        // A score that counts although something is open is judged as it stands, and gates on it may change with it.
        let provisional = |score: &Score<'a>| {
            self.judge.value(score, &states).is_ok() && self.judge.beneath(score).iter().any(|id| states[id] == State::Missing)
        };
        // An answer without points may have to be corrected; a gate on the number entered goes by it all the same.
        let entered = |id: &String| self.judge.answer(self.judge.element(id).unwrap()).value.is_some();
        let may_change =
            open.iter().any(entered) || self.judge.scores.iter().filter(|score| self.judge.score_in_play(score)).any(provisional);
        for way in 0..WAYS {
            let mut dice = Dice(way);
            let open: Vec<&str> = open.iter().map(String::as_str).collect();
            let finished = made::completed(&mut dice, self.rubric, answers, &open);
            let judge = Judge::new(self.rubric, &finished);
            let states = judge.states();
            if !missing(&states).is_empty() {
                continue;
            }
            tell("way to finish");
            let mut ranges = BTreeMap::new();
            for score in judge.scores.iter().filter(|score| judge.score_in_play(score)) {
                let Ok(value) = judge.value(score, &states) else { continue };
                let (lowest, highest) = &self.scorings[score.id];
                if lowest.as_ref().is_some_and(|lowest| value < *lowest) || highest.as_ref().is_some_and(|highest| value > *highest) {
                    self.differ("range too narrow", format!("{}: {value} comes out", score.id));
                }
                ranges.insert(score.id, Range { lowest: Some(value.clone()), highest: Some(value) });
            }
            for gate in self.rubric["gates"].as_array().into_iter().flatten().filter(|_| !may_change) {
                let id = gate["id"].as_str().unwrap();
                let (Some(graded), told) = (judge.gate(gate, &ranges), self.one("gates", id)) else { continue };
                if graded.standing != Three::Open && told["status"] != "cannot-confirm" {
                    self.expect("gate decided too early", id, json!(graded.standing.code()), &told["status"]);
                }
                if let Some(outcome) = graded.outcome
                    && !told["possible"].as_array().is_some_and(|possible| possible.iter().any(|id| id == outcome))
                {
                    self.differ("outcome that was not possible", format!("{id}: {outcome}"));
                }
            }
        }
    }
}

fn worst<'s>(signs: &[&'s str]) -> Option<&'s str> {
    ["not-met", "cannot-confirm", "between", "met"].into_iter().find(|sign| signs.contains(sign))
}

/// The sign of what a score should reach: of its criterion, else of its thresholds, which are steps.
fn reached(told: &Value) -> Option<&'static str> {
    let criteria = told["criteria"].as_array().into_iter().flatten();
    let status = |criterion: &Value| ["met", "not-met", "cannot-confirm"].into_iter().find(|code| criterion["status"] == *code).unwrap();
    if let Some(criterion) = criteria.clone().find(|criterion| criterion["id"] == "criterion") {
        return Some(status(criterion));
    }
    let signs: Vec<&str> = criteria.map(status).collect();
    match worst(&signs)? {
        "not-met" if signs.contains(&"met") => Some("between"),
        "not-met" => Some("not-met"),
        "cannot-confirm" => Some("cannot-confirm"),
        _ => Some("met"),
    }
}

/// Every bound that a rule compares a score with. Among rules of which some must hold, a domain stands for its elements.
fn gate_bounds(json: &Value, score: &Score, is_domain: bool, bounds: &mut Vec<Bounds>) {
    match json {
        Value::Array(list) => list.iter().for_each(|json| gate_bounds(json, score, is_domain, bounds)),
        Value::Object(fields) => {
            let lists = |name: &str| fields.get(name).and_then(Value::as_array).is_some_and(|ids| ids.iter().any(|id| id == score.id));
            let every_domain = fields.get("every_domain").is_some_and(|every| *every == json!(true));
            if fields.get("score").is_some_and(|id| id == score.id) || lists("every_score") || (every_domain && is_domain) {
                bounds.extend(Bounds::of(json));
            }
            if score.domain.is_none() && ["all", "any", "of"].into_iter().any(lists) {
                bounds.extend(fields.get("met").and_then(Bounds::of));
            }
            fields.values().for_each(|json| gate_bounds(json, score, is_domain, bounds));
        }
        _ => {}
    }
}

/// Leaves out whatever can be left out with the two still in the same disagreement.
fn smaller(what: &str, mut rubric: Value, mut answers: Value) -> (Value, Value) {
    let differs =
        |rubric: &Value, answers: &Value| differences(rubric, answers, &mut |_| ()).iter().any(|difference| difference.what == what);
    loop {
        let before = (rubric.clone(), answers.clone());
        for place in places(&answers, "") {
            let mut less = answers.clone();
            remove(&mut less, &place);
            if differs(&rubric, &less) {
                answers = less;
            }
        }
        for place in places(&rubric, "") {
            let mut less = rubric.clone();
            remove(&mut less, &place);
            if differs(&less, &answers) {
                rubric = less;
            }
        }
        if before == (rubric.clone(), answers.clone()) {
            return before;
        }
    }
}

/// The places of all values in a document, the last first.
fn places(json: &Value, at: &str) -> Vec<String> {
    let children: Vec<(String, &Value)> = match json {
        Value::Array(list) => list.iter().enumerate().map(|(index, child)| (format!("{at}/{index}"), child)).collect(),
        Value::Object(fields) => fields.iter().map(|(name, child)| (format!("{at}/{name}"), child)).collect(),
        _ => Vec::new(),
    };
    children.into_iter().rev().flat_map(|(place, child)| std::iter::once(place.clone()).chain(places(child, &place))).collect()
}

fn remove(json: &mut Value, place: &str) {
    let (parent, name) = place.rsplit_once('/').expect("a place below the top");
    match json.pointer_mut(parent) {
        Some(Value::Array(list)) => {
            if let Ok(index) = name.parse::<usize>()
                && index < list.len()
            {
                list.remove(index);
            }
        }
        Some(Value::Object(fields)) => drop(fields.remove(name)),
        _ => {}
    }
}
