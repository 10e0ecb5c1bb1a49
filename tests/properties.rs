//! What holds for every rubric and every set of answers, tried on random ones.
//!
//! In: bytes from proptest, read as choices, so that a failure shrinks to few of them. Out: a failure with the rubric and
//! answers that break the law. `PROPTEST_CASES=10000` looks longer; by default each law is tried on few, so that CI stays fast.

mod common;

use common::*;
use fidelity_check::answers::{Answers, Rating};
use fidelity_check::assessment::Assessment;
use fidelity_check::draft;
use fidelity_check::number::Exact;
use fidelity_check::report;
use fidelity_check::rubric::{Form, Interval, Measure, Method, Rubric};
use fidelity_check::score::{Reach, Standing, way_to};
use fidelity_check::score_core::{ScoreCore, rules};
use fidelity_check::web::given::{self, Control};
use fidelity_check::web::state::{NumberField, RatingRef, number_in};
use fidelity_check::words::Language;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(128);
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 2_000, ..ProptestConfig::default() }
}

/// Bytes read as choices; when they run out, the first choice is taken.
struct Choices<'b>(std::slice::Iter<'b, u8>);

impl Choices<'_> {
    fn below(&mut self, count: usize) -> usize {
        usize::from(self.0.next().copied().unwrap_or(0)) % count
    }

    fn one_of<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())].clone()
    }

    fn now_and_then(&mut self) -> bool {
        self.below(4) == 3
    }
}

fn bytes() -> impl Strategy<Value = Vec<u8>> {
    proptest::collection::vec(any::<u8>(), 0..160)
}

/// A measure of any kind, and the role fields that go with its points.
fn measure(choices: &mut Choices) -> Value {
    match choices.below(7) {
        0..=2 => {
            let first = choices.one_of(&[1i64, 0, -2]);
            let count = choices.one_of(&[5i64, 2, 3, 4]);
            let anchors: Vec<Value> = (first..first + count).map(|points| json!({"points": points})).collect();
            json!({"anchors": anchors, "reversed": choices.now_and_then()})
        }
        3 => json!({"number": {"min": choices.one_of(&[0, 1]), "max": choices.one_of(&[5, 2, 100])}}),
        4 => json!({"number": {"max": 60, "rounding": choices.one_of(&["half-up", "floor", "none"]), "bands": [
            {"points": 5, "at_most": 20}, {"points": 3, "within": [21, 40]}, {"points": 1, "at_least": 41}]}}),
        5 => {
            json!({"ratio": {"count": "c", "out_of": "n", "bands": [{"points": 1, "less_than": 50}, {"points": 2, "within": [50, 80]}, {"points": 4, "more_than": 80}]}})
        }
        _ => json!({"checklist": {"counted_as": choices.one_of(&["count", "percent"]), "components": [
            {"id": "x", "text": "x", "required": choices.now_and_then()}, {"id": "y", "text": "y", "weight": choices.one_of(&[1, 2])}, {"id": "z", "text": "z", "not_applicable": true}]}}),
    }
}

fn random_element(choices: &mut Choices, at: usize) -> Value {
    let mut all = measure(choices);
    merge(
        &mut all,
        json!({
            "id": format!("e{at}"),
            "title": "E",
            "weight": choices.one_of(&["1", "2", "1/3"]),
            "better": choices.one_of(&["higher", "higher", "lower"]),
            "met": choices.one_of(&[json!(2), json!({"more_than": 1}), json!({"at_most": 2})]),
            "not_applicable": choices.below(2) == 0
        }),
    );
    if choices.now_and_then() {
        all["minimum"] = json!(choices.one_of(&[2, 3]));
    }
    if choices.now_and_then() {
        all["does_not_fit"] = json!(choices.one_of(&[1, 0]));
    }
    all
}

const METHODS: &[&str] =
    &["sum", "mean", "percent-of-max", "percent-of-range", "min", "max", "count-met", "percent-met", "mode", "median", "ratio"];

fn random_score(choices: &mut Choices, id: &str, methods: &[&str], elements: usize) -> Value {
    let method = choices.one_of(methods);
    let missing = match choices.below(6) {
        0 | 1 => json!("require-all"),
        2 => json!("leave-out"),
        3 => json!("prorate"),
        4 => json!("lowest"),
        _ => json!({"rule": choices.one_of(&["leave-out", "prorate"]), "missing_at_most": choices.below(3)}),
    };
    let mut all = json!({
        "id": id, "title": "S", "method": method, "missing": missing,
        "not_applicable": choices.one_of(&["leave-out", "leave-out", "prorate", "no-score", "lowest", "highest"])
    });
    match method {
        "mode" => all["ties"] = json!(choices.one_of(&["lowest", "highest", "no-score"])),
        "ratio" => all["out_of"] = json!([format!("e{}", choices.below(elements))]),
        _ => {}
    }
    all
}

/// A sound rubric of every kind of measure, method and rule.
fn random_rubric(choices: &mut Choices, methods: &[&str]) -> String {
    let count = 1 + choices.below(5);
    let mut elements: Vec<Value> = (0..count).map(|at| random_element(choices, at)).collect();
    let mut score = random_score(choices, "s", methods, count);
    if choices.now_and_then() {
        merge(&mut score, json!({"times": choices.one_of(&["1", "20", "1/3"]), "plus": choices.one_of(&["0", "-1", "1/2"])}));
    }
    score["bands"] = json!([{"id": "low", "label": "Low", "less_than": 2}, {"id": "high", "label": "High", "at_least": 2}]);
    let upper = random_score(choices, "over-domains", &["mean", "sum", "min", "median", "mean"], count);
    let rule = random_rule(choices, count, 2);
    let mut fields = json!({"scores": [score], "gates": [{"id": "g", "title": "G", "when": rule}]});
    if count > 1 && choices.below(2) == 1 {
        let rest = elements.split_off(1 + choices.below(count - 1));
        fields["domains"] = json!([{"id": "d", "title": "D", "elements": elements}, {"id": "f", "title": "F", "elements": rest}]);
        let mut inner = random_score(choices, "unnamed", &["mean", "sum", "percent-of-range", "max"], count);
        let inner_fields = inner.as_object_mut().expect("an object");
        inner_fields.remove("id");
        inner_fields.remove("title");
        fields["domain_score"] = inner;
        let mut upper = upper;
        upper["of_scores"] = json!(["d", "f"]);
        fields["scores"].as_array_mut().expect("a list").push(upper);
    } else {
        fields["elements"] = json!(elements);
    }
    sheet(fields)
}

fn random_rule(choices: &mut Choices, elements: usize, depth: usize) -> Value {
    let inner =
        |choices: &mut Choices| -> Vec<Value> { (0..1 + choices.below(3)).map(|_| random_rule(choices, elements, depth - 1)).collect() };
    match choices.below(if depth == 0 { 2 } else { 6 }) {
        0 => json!({"element": format!("e{}", choices.below(elements)), "at_least": choices.one_of(&["2", "1", "3/2"])}),
        1 => json!({"element": format!("e{}", choices.below(elements)), "at_most": choices.one_of(&["2", "1", "3/2"])}),
        2 => json!({"all": inner(choices)}),
        3 => json!({"any": inner(choices)}),
        4 => json!({"of": inner(choices), "at_least": 1}),
        _ => json!({"of": inner(choices), "at_most": 1}),
    }
}

/// A rating that gives points, or at least may.
fn random_rating(choices: &mut Choices, rubric: &Rubric, index: usize) -> Value {
    let element = &rubric.elements[index];
    if element.does_not_fit.is_some() && choices.now_and_then() {
        return json!("does-not-fit");
    }
    match &element.measure {
        Measure::Scale(scale) => json!(scale.anchors[choices.below(scale.anchors.len())].value),
        Measure::Number(number) => {
            let highest = number.max.as_ref().and_then(Exact::to_whole).unwrap_or(100) as usize;
            let entered = number.min.to_whole().unwrap_or(0) as usize + choices.below(highest);
            if number.whole || choices.below(2) == 0 {
                json!(entered.min(highest))
            } else {
                json!(format!("{}.5", entered.min(highest - 1)))
            }
        }
        Measure::Ratio(_) => {
            let below = choices.below(5);
            json!({"count": choices.below(below + 1), "out_of": below})
        }
        Measure::Checklist(_) => {
            let z = choices.one_of(&[json!(true), json!(false), json!("not-applicable")]);
            json!({"components": {"x": choices.below(2) == 0, "y": choices.below(2) == 0, "z": z}})
        }
    }
}

/// Answers of which some are open. With `open` false, every element gets a rating or does not apply.
fn random_answers(choices: &mut Choices, rubric: &Rubric, open: bool) -> Map<String, Value> {
    let mut all = Map::new();
    for (index, element) in rubric.elements.iter().enumerate() {
        let answer = match choices.below(if open { 8 } else { 5 }) {
            4 if element.not_applicable => json!({"not_applicable": "no such work"}),
            0..=4 => random_rating(choices, rubric, index),
            5 => json!("unable-to-determine"),
            _ => continue,
        };
        all.insert(element.id.clone(), answer);
    }
    all
}

/// The rubric of some choices; those that are refused for their numbers are passed over.
fn parsed(text: &str) -> Result<Rubric, TestCaseError> {
    Rubric::parse(text).map_err(|problems| TestCaseError::reject(told(&problems)))
}

fn assessed(rubric: &Rubric, all: &Map<String, Value>) -> (Answers, Assessment) {
    let answers = answers(rubric, Value::Object(all.clone()));
    let assessment = assess(rubric, &answers);
    (answers, assessment)
}

/// Objects written with their keys the other way round.
fn turned(value: &Value) -> String {
    match value {
        Value::Object(map) => {
            let pairs: Vec<String> = map.iter().rev().map(|(key, value)| format!("{}:{}", json!(key), turned(value))).collect();
            format!("{{{}}}", pairs.join(","))
        }
        Value::Array(list) => format!("[{}]", list.iter().map(turned).collect::<Vec<_>>().join(",")),
        other => other.to_string(),
    }
}

/// What would stand in the controls of a page in which these answers are given.
fn as_in_a_page(answers: &Answers) -> String {
    let fields = [NumberField::Number, NumberField::Count, NumberField::OutOf];
    let mut lines = String::from("en\n");
    for (element, entry) in answers.entries.iter().enumerate() {
        let mut line = |control: Control, value: &str| {
            lines.extend([&given::name(RatingRef { element, repeat: None }, control), " ", value, "\n"]);
        };
        match &entry.rating {
            None => {}
            Some(Rating::Anchor(at)) => line(Control::Whole, &at.to_string()),
            Some(Rating::UnableToDetermine) => line(Control::Whole, given::UNABLE),
            Some(Rating::NotApplicable(_)) => line(Control::Whole, given::NOT_APPLICABLE),
            Some(Rating::DoesNotFit) => line(Control::Whole, given::DOES_NOT_FIT),
            Some(Rating::Components(list)) => {
                for (at, given) in list.iter().enumerate() {
                    line(Control::Component(at), given.map_or("", given::presence));
                }
            }
            Some(rating) => {
                for field in fields {
                    if let Some(value) = number_in(Some(rating), field) {
                        line(Control::Number(field), &value.to_string());
                    }
                }
            }
        }
    }
    lines
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn every_completion_lies_within_the_stated_range(bytes in bytes(), completions in proptest::collection::vec(bytes(), 1..8)) {
        let mut choices = Choices(bytes.iter());
        let text = random_rubric(&mut choices, METHODS);
        let rubric = parsed(&text)?;
        let partly = random_answers(&mut choices, &rubric, true);
        let (_, before) = assessed(&rubric, &partly);
        for bytes in &completions {
            let mut choices = Choices(bytes.iter());
            let mut completed = random_answers(&mut choices, &rubric, false);
            // What has been answered stays; what gave no points may be answered anew.
            for (id, answer) in &partly {
                let status = &before.scored.elements[rubric.element(id).expect("known")];
                if !status.status.is_open() && status.no_points.is_none() {
                    completed.insert(id.clone(), answer.clone());
                }
            }
            let (_, after) = assessed(&rubric, &completed);
            // A completion gives every element points, or says that it does not apply.
            if after.scored.elements.iter().any(|element| element.no_points.is_some()) {
                continue;
            }
            for (index, score) in rubric.scores.iter().enumerate() {
                let (stated, found) = (&before.scored.scores[index], &after.scored.scores[index]);
                if let Ok(value) = &found.value {
                    let within = stated.lowest.as_ref().is_none_or(|lowest| value >= lowest) && stated.highest.as_ref().is_none_or(|highest| value <= highest);
                    prop_assert!(within, "{} is {value}, not within {:?}..{:?}\n{text}\n{}\n{}", score.id, stated.lowest, stated.highest, json!(partly), json!(completed));
                    if let Some(band) = found.band {
                        prop_assert!(stated.reachable.contains(&band), "{}: band {band} was told to be out of reach\n{text}\n{}\n{}", score.id, json!(partly), json!(completed));
                    }
                }
            }
            for gating in &before.gatings {
                let later = after.gatings.iter().find(|later| later.gate == gating.gate).expect("the same gates").standing;
                let turned = matches!((gating.standing, later), (Standing::Met, Standing::NotMet) | (Standing::NotMet, Standing::Met));
                prop_assert!(!turned, "{} was decided, and turned\n{text}\n{}\n{}", rubric.gates[gating.gate].id, json!(partly), json!(completed));
            }
        }
    }

    #[test]
    fn the_range_holds_what_the_rubric_allows(bytes in bytes()) {
        let mut choices = Choices(bytes.iter());
        let text = random_rubric(&mut choices, METHODS);
        let rubric = parsed(&text)?;
        // Without not applicable: what the rubric says of itself is then the whole truth.
        let all: Map<String, Value> = (0..rubric.elements.len()).map(|index| (rubric.elements[index].id.clone(), random_rating(&mut choices, &rubric, index))).collect();
        let (_, assessment) = assessed(&rubric, &all);
        prop_assume!(assessment.scored.elements.iter().all(|element| element.points.is_some()));
        for (score, scoring) in rubric.scores.iter().zip(&assessment.scored.scores) {
            if let Ok(value) = &scoring.value {
                prop_assert!(score.lowest.as_ref().is_none_or(|lowest| value >= lowest), "{} is {value}, below {:?}\n{text}\n{}", score.id, score.lowest, json!(all));
                prop_assert!(score.highest.as_ref().is_none_or(|highest| value <= highest), "{} is {value}, above {:?}\n{text}\n{}", score.id, score.highest, json!(all));
            }
        }
    }

    #[test]
    fn the_scores_so_far_are_those_of_the_whole_engine(bytes in bytes()) {
        let mut choices = Choices(bytes.iter());
        let text = random_rubric(&mut choices, METHODS);
        let rubric = parsed(&text)?;
        let (answers, assessment) = assessed(&rubric, &random_answers(&mut choices, &rubric, true));
        let given = as_in_a_page(&answers);
        let (_, read) = given::read(&rubric, &given);
        let core = ScoreCore::new(&rules::written(&rubric)).ok_or_else(|| TestCaseError::fail(text.clone()))?;
        prop_assert_eq!(core.so_far(&given), report::so_far(&rubric, &answers, &assessment, Language::En), "{}\n{}\n{:?}", text, given, read.entries);
    }

    #[test]
    fn the_order_of_answers_and_of_keys_changes_nothing(bytes in bytes()) {
        let mut choices = Choices(bytes.iter());
        let text = random_rubric(&mut choices, METHODS);
        let rubric = parsed(&text)?;
        let all = random_answers(&mut choices, &rubric, true);
        let other = parsed(&turned(&serde_json::from_str(&text).expect("JSON")))?;
        let without_hash = |mut rubric: Rubric| {
            rubric.form.hash.clear();
            for warning in &mut rubric.warnings {
                (warning.line, warning.column) = (0, 0);
            }
            rubric.warnings.sort_by_key(|warning| (warning.path.clone(), warning.to_string()));
            rubric
        };
        let file = json!({"format": 1, "rubric": {"id": "sheet"}, "elements": all});
        let read = |text: &str, rubric: &Rubric| draft::read(text, rubric).expect("answers").answers;
        let (one, two) = (read(&file.to_string(), &rubric), read(&turned(&file), &other));
        prop_assert_eq!(&one, &two);
        prop_assert_eq!(assess(&rubric, &one), assess(&other, &two));
        prop_assert_eq!(without_hash(rubric), without_hash(other));
    }

    #[test]
    fn raising_a_rating_never_lowers_a_score(bytes in bytes()) {
        let mut choices = Choices(bytes.iter());
        // A most frequent value has no direction, and neither has a ratio of counts.
        let methods: Vec<&str> = METHODS.iter().copied().filter(|method| !["mode", "ratio"].contains(method)).collect();
        let mut whole: Value = serde_json::from_str(&random_rubric(&mut choices, &methods)).expect("JSON");
        // Met from a number upwards: another rule may have a direction of its own.
        for list in ["/elements", "/domains/0/elements", "/domains/1/elements"] {
            for element in whole.pointer_mut(list).and_then(Value::as_array_mut).into_iter().flatten() {
                element["met"] = json!(2);
            }
        }
        let text = whole.to_string();
        let rubric = parsed(&text)?;
        let lower = random_answers(&mut choices, &rubric, true);
        let index = choices.below(rubric.elements.len());
        let mut higher = lower.clone();
        let one = (random_rating(&mut choices, &rubric, index), random_rating(&mut choices, &rubric, index));
        let mut lower = lower;
        lower.insert(rubric.elements[index].id.clone(), one.0);
        higher.insert(rubric.elements[index].id.clone(), one.1);
        let (mut below, mut above) = (assessed(&rubric, &lower).1, assessed(&rubric, &higher).1);
        let (from, to) = (&below.scored.elements[index].points, &above.scored.elements[index].points);
        prop_assume!(from.is_some() && to.is_some());
        if from > to {
            std::mem::swap(&mut below, &mut above);
        }
        for (score, (low, high)) in rubric.scores.iter().zip(below.scored.scores.iter().zip(&above.scored.scores)) {
            if let (Ok(low), Ok(high)) = (&low.value, &high.value) {
                prop_assert!(low <= high, "{} fell from {low} to {high}\n{text}\n{}\n{}", score.id, json!(lower), json!(higher));
            }
        }
    }

    #[test]
    fn not_applicable_never_turns_a_gate_from_not_met_to_met(bytes in bytes()) {
        let mut choices = Choices(bytes.iter());
        let text = random_rubric(&mut choices, METHODS);
        let rubric = parsed(&text)?;
        let all = random_answers(&mut choices, &rubric, true);
        let (answers, before) = assessed(&rubric, &all);
        for index in 0..rubric.elements.len() {
            for rating in [Rating::NotApplicable("no such work".into()), Rating::UnableToDetermine] {
                let mut without = answers.clone();
                without.apply(fidelity_check::answers::Change::Rate(index, Some(rating)));
                let after = assess(&rubric, &without);
                for (then, now) in before.gatings.iter().zip(&after.gatings) {
                    let laundered = then.standing == Standing::NotMet && now.standing == Standing::Met;
                    prop_assert!(!laundered, "{}\n{text}\n{}", rubric.gates[then.gate].id, json!(all));
                }
            }
        }
    }

    #[test]
    fn what_is_written_reads_back_equal(bytes in bytes(), words in proptest::collection::vec("[^\\p{C}]{0,12}", 8), numbers in proptest::collection::vec(0u32..400, 4)) {
        let mut choices = Choices(bytes.iter());
        let text = random_rubric(&mut choices, METHODS);
        let rubric = parsed(&text)?;
        let day = |number: u32| date("2026-01-31").add_months(number).map(|date| date.to_string());
        let mut elements = random_answers(&mut choices, &rubric, true);
        if let Some(first) = elements.get("e0").filter(|answer| !answer.is_object()).cloned() {
            let evidence = json!([{"kind": "data", "text": words[0], "date": day(numbers[0]), "sample": numbers[1]}]);
            let full = match first.as_str() {
                Some("unable-to-determine") => json!({"unable_to_determine": true, "note": words[1], "evidence": evidence}),
                Some("does-not-fit") => json!({"does_not_fit": true, "note": words[1], "evidence": evidence}),
                _ => json!({"rating": first, "note": words[1], "evidence": evidence}),
            };
            elements.insert("e0".into(), full);
        }
        // What no longer fits is kept as it stood.
        elements.insert("of-an-older-edition".into(), json!({"rating": 3, "note": words[2]}));
        let file = json!({
            "format": 1,
            "rubric": {"id": "sheet", "edition": "1.0.0"},
            "occasion": {"date": day(numbers[2]), "team": words[3], "role": words[4], "rater": choices.one_of(&["self", "peer", "trainer", "external"]),
                "mode": choices.one_of(&["full", "non-negotiables"])},
            "elements": elements,
            "adaptations": [{"element": "e0", "what": words[5], "light": choices.one_of(&["green", "amber", "red"]), "reason": words[6],
                "agreed": {"with": words[7], "date": day(numbers[3])}}],
            "actions": [{"element": "e0", "what": words[1], "who": words[2], "by": day(numbers[0]), "status": choices.one_of(&["open", "partly", "done", "dropped"])}, {}],
            "note": words[0],
            "scores": {"s": "117/28", "gone": "-2.5"}
        });
        let opened = draft::read(&file.to_string(), &rubric).map_err(|problems| TestCaseError::fail(told(&problems)))?;
        prop_assert_eq!(opened.dropped.len(), 1);
        let written = draft::write(&rubric, &opened.answers, None, true);
        let again = draft::read(&written, &rubric).map_err(|problems| TestCaseError::fail(format!("{}\n{written}", told(&problems))))?;
        prop_assert_eq!(&again.answers, &opened.answers, "{}", written);
        prop_assert_eq!(draft::write(&rubric, &again.answers, None, true), written);
    }

    #[test]
    fn arbitrary_json_never_panics(value in arbitrary_json(), bytes in proptest::collection::vec(any::<u8>(), 0..64)) {
        let _ = Rubric::parse(&value.to_string());
        let _ = Rubric::parse(&String::from_utf8_lossy(&bytes));
        let plain = rubric(&sheet(json!({"elements": [scale("a", 1, 5, json!({}))]})));
        let elements = json!({"format": 1, "rubric": {"id": "sheet"}, "occasion": {}, "elements": {"a": value}});
        let opened = draft::read(&elements.to_string(), &plain).map_err(|problems| TestCaseError::fail(told(&problems)))?;
        let kept = opened.answers.entries[0].rating.is_some() || !opened.answers.unusable.is_empty();
        prop_assert!(kept || value.is_null() || value.is_object(), "silently lost: {value}");
        let _ = assess(&plain, &opened.answers);
        let _ = draft::read(&value.to_string(), &plain);
    }

    #[test]
    fn mutated_rubrics_never_panic(bytes in bytes(), mutations in proptest::collection::vec((any::<u16>(), any::<u16>(), 0u8..5), 1..6), which in 0usize..3) {
        let programme = ["assertive-community-treatment", "parent-infant-group", "scale-up-readiness"][which];
        let mut choices = Choices(bytes.iter());
        let original = if choices.now_and_then() { file(&format!("programmes/{programme}.json")) } else { random_rubric(&mut choices, METHODS) };
        let mut value: Value = serde_json::from_str(&original).expect("JSON");
        let mut text = original.into_bytes();
        for (at, other, how) in mutations {
            mutate(&mut text, usize::from(at), usize::from(other), how);
            let stolen = nth(&mut value, usize::from(other)).clone();
            let target = nth(&mut value, usize::from(at));
            *target = match how {
                0 => Value::Null,
                1 => json!(-1),
                2 => json!([stolen.clone(), stolen]),
                _ => stolen,
            };
        }
        for text in [String::from_utf8_lossy(&text).into_owned(), value.to_string()] {
            let parsed = Rubric::parse(&text);
            if let Ok(rubric) = parsed {
                prop_assert_eq!(Form::read(&text), Some(Box::new(rubric.form.clone())), "the reading for the form agrees\n{}", text);
                let all = random_answers(&mut choices, &rubric, true);
                let file = json!({"format": 1, "rubric": {"id": rubric.id}, "elements": all});
                if let Ok(opened) = draft::read(&file.to_string(), &rubric) {
                    let assessment = assess(&rubric, &opened.answers);
                    for (index, score) in rubric.scores.iter().enumerate() {
                        for band in &score.bands {
                            let _ = way_to(&rubric, &assessment.scored, index, &band.interval);
                        }
                    }
                }
            }
        }
    }

    #[test]
    fn no_fewer_changes_reach_a_value(bytes in bytes(), target in -3i64..30, rising: bool) {
        let mut choices = Choices(bytes.iter());
        let count = 1 + choices.below(4);
        let elements: Vec<Value> = (0..count).map(|at| {
            let mut points = choices.one_of(&[-1i64, 0, 1]);
            let anchors: Vec<Value> = (0..2 + choices.below(4)).map(|at| {
                points += choices.one_of(&[1i64, 1, 2, 5]);
                json!({"value": format!("v{at}"), "points": points})
            }).collect();
            element(&format!("e{at}"), json!({"anchors": anchors, "weight": choices.one_of(&["1", "2", "1/2"])}))
        }).collect();
        let method = choices.one_of(&["sum", "mean", "percent-of-max", "percent-of-range", "min", "max", "count-met"]);
        let times = if ["min", "max", "count-met"].contains(&method) { "1" } else { choices.one_of(&["1", "2", "-1"]) };
        let text = sheet(json!({"elements": elements, "scores": [{"id": "s", "title": "S", "method": method, "met": 3, "times": times}]}));
        let rubric = parsed(&text)?;
        let all: Map<String, Value> = (0..count).map(|index| (format!("e{index}"), random_rating(&mut choices, &rubric, index))).collect();
        let (_, assessment) = assessed(&rubric, &all);
        prop_assume!(assessment.scored.scores[0].value.is_ok());
        let target = if method.starts_with("percent") { target * 5 } else { target };
        let wants = if rising { Interval::at_least(Exact::whole(target.into())) } else { Interval::at_most(Exact::whole(target.into())) };
        let fewest = fewest_changes(&rubric, &assessment, &wants);
        let told = || format!("{text}\n{} to {wants:?}, by trying all: {fewest:?}", json!(all));
        match way_to(&rubric, &assessment.scored, 0, &wants) {
            Reach::There => prop_assert_eq!(fewest, Some(0), "{}", told()),
            Reach::OutOfReach => prop_assert_eq!(fewest, None, "{}", told()),
            Reach::NotWorkedOut => prop_assert!(rubric.scores[0].method == Method::CountMet && !rising, "{}", told()),
            Reach::Steps(steps) => {
                let levels: usize = steps.iter().map(|step| step.levels).sum();
                prop_assert_eq!(Some(levels), fewest, "{:?} {}", steps, told());
                let mut moved = all.clone();
                for step in &steps {
                    let Measure::Scale(scale) = &rubric.elements[step.element].measure else { continue };
                    let anchor = scale.anchors.iter().find(|anchor| anchor.points == step.to).expect("a level");
                    moved.insert(rubric.elements[step.element].id.clone(), json!(anchor.value));
                }
                let (_, after) = assessed(&rubric, &moved);
                prop_assert!(after.scored.scores[0].number().is_some_and(|value| wants.contains(value)), "the steps do not lead there: {:?} {}", steps, told());
            }
        }
    }
}

/// Tries every combination of levels; the fewest single-level changes that bring the first score into the interval.
fn fewest_changes(rubric: &Rubric, now: &Assessment, wants: &Interval) -> Option<usize> {
    let lists: Vec<&[Exact]> = rubric.elements.iter().map(|element| &element.levels[..]).collect();
    let at: Vec<usize> = lists
        .iter()
        .zip(&now.scored.elements)
        .map(|(levels, element)| levels.iter().position(|level| Some(level) == element.points.as_ref()).expect("a level"))
        .collect();
    let mut best = None;
    let mut chosen = vec![0; lists.len()];
    loop {
        let cost: usize = chosen.iter().zip(&at).map(|(to, from)| usize::abs_diff(*to, *from)).sum();
        if best.is_none_or(|best| cost < best) {
            let all: Map<String, Value> = (chosen.iter().enumerate())
                .map(|(index, level)| {
                    let Measure::Scale(scale) = &rubric.elements[index].measure else { unreachable!("scales only") };
                    let anchor = scale.anchors.iter().find(|anchor| anchor.points == lists[index][*level]).expect("a level");
                    (rubric.elements[index].id.clone(), json!(anchor.value))
                })
                .collect();
            let (_, assessment) = assessed(rubric, &all);
            if assessment.scored.scores[0].number().is_some_and(|value| wants.contains(value)) {
                best = Some(cost);
            }
        }
        // The next combination, like an odometer.
        let Some(wheel) = (0..chosen.len()).find(|wheel| chosen[*wheel] + 1 < lists[*wheel].len()) else { return best };
        chosen[wheel] += 1;
        chosen[..wheel].fill(0);
    }
}

fn arbitrary_json() -> impl Strategy<Value = Value> {
    let words = proptest::sample::select(vec![
        "id",
        "title",
        "elements",
        "anchors",
        "rating",
        "format",
        "en",
        "components",
        "repeated",
        "not_applicable",
        "a",
        "1/0",
    ]);
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<bool>().prop_map(Value::from),
        any::<i64>().prop_map(Value::from),
        any::<f64>().prop_map(Value::from),
        (-2i64..7).prop_map(Value::from),
        "\\PC{0,8}".prop_map(Value::from),
        words.clone().prop_map(Value::from),
    ];
    leaf.prop_recursive(4, 32, 6, move |inner| {
        prop_oneof![
            proptest::collection::vec(inner.clone(), 0..6).prop_map(Value::from),
            proptest::collection::hash_map(words.clone().prop_map(str::to_owned), inner, 0..6)
                .prop_map(|map| Value::Object(map.into_iter().collect())),
        ]
    })
}

/// The value at a position, counted through the whole tree.
fn nth(value: &mut Value, position: usize) -> &mut Value {
    fn count(value: &Value) -> usize {
        1 + match value {
            Value::Array(list) => list.iter().map(count).sum(),
            Value::Object(map) => map.values().map(count).sum(),
            _ => 0,
        }
    }
    fn walk(value: &mut Value, mut position: usize) -> &mut Value {
        if position == 0 {
            return value;
        }
        position -= 1;
        let children: Vec<&mut Value> = match value {
            Value::Array(list) => list.iter_mut().collect(),
            Value::Object(map) => map.values_mut().collect(),
            _ => unreachable!("the position lies below"),
        };
        for child in children {
            let size = count(child);
            if position < size {
                return walk(child, position);
            }
            position -= size;
        }
        unreachable!("the position lies below")
    }
    let position = position % count(value);
    walk(value, position)
}

fn mutate(text: &mut Vec<u8>, at: usize, other: usize, how: u8) {
    let (at, other) = (at % text.len().max(1), other % text.len().max(1));
    match how {
        0 => {
            text.drain(at..(at + 8).min(text.len()));
        }
        1 => text.insert(at, b"{}[],:\"0-\\"[other % 10]),
        2 => text.swap(at, other),
        3 => text.truncate(at.max(1)),
        _ => {
            let piece: Vec<u8> = text[other..(other + 20).min(text.len())].to_vec();
            text.splice(at..at, piece);
        }
    }
    if text.is_empty() {
        text.push(b'{');
    }
}

/// Elements of few levels, a score over all of them, and a gate with three outcomes whose rules share what is open.
fn graded(choices: &mut Choices) -> String {
    let element = |choices: &mut Choices, at: usize| {
        let mut all = scale(&format!("e{at}"), 1, choices.one_of(&[2, 3]), json!({"not_applicable": choices.now_and_then()}));
        if choices.below(2) == 0 {
            all["minimum"] = json!(2);
        }
        all
    };
    let elements: Vec<Value> = (0..3).map(|at| element(choices, at)).collect();
    let score = json!({"id": "s", "title": "S", "method": choices.one_of(&["sum", "mean", "min", "percent-of-range"]),
        "missing": "require-all", "not_applicable": "leave-out"});
    let leaf = |choices: &mut Choices| match choices.below(4) {
        0 => json!({"score": "s", choices.one_of(&["at_least", "at_most", "more_than"]): choices.one_of(&[2, 3, 4, 5, 50])}),
        _ => json!({"element": format!("e{}", choices.below(3)), choices.one_of(&["at_least", "at_most"]): choices.one_of(&[1, 2, 3])}),
    };
    let rule = |choices: &mut Choices| {
        let parts = [leaf(choices), leaf(choices)];
        match choices.below(4) {
            0 => json!({"all": parts}),
            1 => json!({"any": parts}),
            2 => json!({"of": [parts[0], parts[1], leaf(choices)], "at_least": 2}),
            _ => parts[0].clone(),
        }
    };
    let inner = json!({"id": "inner", "title": "Inner", "when": rule(choices)});
    let when =
        |choices: &mut Choices| if choices.now_and_then() { json!({"all": [{"gate": "inner"}, rule(choices)]}) } else { rule(choices) };
    let outcomes = json!([{"id": "a", "label": "A", "when": when(choices)}, {"id": "b", "label": "B", "when": when(choices)},
        {"id": "c", "label": "C", "when": when(choices)}, {"id": "d", "label": "D"}]);
    sheet(json!({"elements": elements, "scores": [score], "gates": [inner, {"id": "g", "title": "G", "outcomes": outcomes}]}))
}

proptest! {
    #![proptest_config(config())]

    /// No outcome is called possible that no answers lead to, and none to which some lead is left out.
    #[test]
    fn the_outcomes_still_possible_are_those_that_some_answers_lead_to(bytes in bytes()) {
        let choices = &mut Choices(bytes.iter());
        let text = graded(choices);
        let Ok(rubric) = Rubric::parse(&text) else { return Ok(()) };
        let gate = rubric.gates.iter().position(|gate| gate.id == "g").expect("the gate");
        let gating = |answers: &Answers| assess(&rubric, answers).gatings.into_iter().find(|gating| gating.gate == gate).expect("it is in play");
        let mut given = Answers::new(&rubric);
        for (at, element) in rubric.elements.iter().enumerate() {
            let anchors = element.levels.len();
            if choices.below(3) == 0 {
                given.apply(fidelity_check::answers::Change::Rate(at, Some(Rating::Anchor(choices.below(anchors)))));
            }
        }
        let mut all = vec![given.clone()];
        for (at, element) in rubric.elements.iter().enumerate().filter(|(at, _)| given.entries[*at].rating.is_none()) {
            let mut ratings: Vec<Rating> = (0..element.levels.len()).map(Rating::Anchor).collect();
            ratings.extend(element.not_applicable.then(|| Rating::NotApplicable("reason".to_owned())));
            all = all.iter().flat_map(|answers| ratings.iter().map(|rating| {
                let mut answers = answers.clone();
                answers.apply(fidelity_check::answers::Change::Rate(at, Some(rating.clone())));
                answers
            })).collect();
        }
        let mut reached: Vec<usize> = all.iter().filter_map(|answers| gating(answers).outcome).collect();
        reached.sort_unstable();
        reached.dedup();
        let found = gating(&given);
        // What does not apply confirms nothing: it may leave a rule open for good, and its outcomes stand then.
        let open_for_good = rubric.elements.iter().any(|element| element.not_applicable);
        prop_assert!(reached.iter().all(|outcome| found.possible.contains(outcome)), "{text} {:?} {found:?} {reached:?}", given.entries);
        prop_assert!(open_for_good || found.possible == reached, "{text} {:?} {found:?} {reached:?}", given.entries);
    }
}
