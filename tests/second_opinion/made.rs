//! Random rubrics, and random answers to them.
//!
//! In: a number to begin from. Out: JSON. The same number gives the same JSON on every machine. A rubric may turn out to be refused; it
//! then says nothing about scoring, and is passed over.

use serde_json::{Map, Value, json};

/// Random numbers that can be repeated (SplitMix64).
pub struct Dice(pub u64);

impl Dice {
    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        mixed ^ (mixed >> 31)
    }

    fn below(&mut self, count: usize) -> usize {
        (self.next() % count as u64) as usize
    }

    fn percent(&mut self, chance: usize) -> bool {
        self.below(100) < chance
    }

    fn one_of<T: Clone>(&mut self, list: &[T]) -> T {
        list[self.below(list.len())].clone()
    }

    /// Some of a list, in its order; at least one where there is one.
    fn some_of(&mut self, list: &[String]) -> Vec<String> {
        let mut some: Vec<String> = list.iter().filter(|_| self.percent(60)).cloned().collect();
        if some.is_empty() && !list.is_empty() {
            some.push(self.one_of(list));
        }
        some
    }
}

/// What the parts of a rubric may name.
#[derive(Default)]
struct Names {
    practice: Vec<String>,
    proscribed: Vec<String>,
    non_negotiables: Vec<String>,
    numbers: Vec<String>,
    domains: Vec<String>,
    domain_scores: Vec<String>,
    scores: Vec<String>,
    with_criterion: Vec<String>,
    gates: Vec<String>,
    stages: Vec<&'static str>,
    parts: Vec<&'static str>,
}

pub fn rubric(dice: &mut Dice) -> Value {
    let mut names = Names::default();
    let mut rubric = json!({"format": 1, "id": "random", "edition": "1.0.0", "title": "Random"});
    if dice.percent(30) {
        rubric["variants"] = json!([{"id": "indoors", "title": "Indoors"}, {"id": "outdoors", "title": "Outdoors"}]);
        rubric["modules"] = json!([{"id": "first-module", "title": "First"}, {"id": "second-module", "title": "Second"}]);
        names.parts = vec!["indoors", "outdoors", "first-module", "second-module"];
    }
    if dice.percent(30) {
        rubric["stages"] = json!([{"id": "early", "title": "Early"}, {"id": "middle", "title": "Middle"}, {"id": "late", "title": "Late"}]);
        names.stages = vec!["early", "middle", "late"];
    }
    rubric["scales"] = json!({"shared": {"anchors": ["A", "B", "C"], "first_points": dice.one_of(&[0, 1])}});

    let count = 1 + dice.below(6);
    let mut elements: Vec<Value> = (0..count).map(|at| element(dice, at, &mut names)).collect();
    let mut domains = Vec::new();
    for name in ["north", "south"] {
        if elements.len() < 2 || dice.percent(40) {
            continue;
        }
        let mine = elements.split_off(dice.below(elements.len() - 1) + 1);
        domains.push(domain(dice, name, mine, &mut names));
    }
    if elements.is_empty() || dice.percent(70) || domains.is_empty() {
        rubric["elements"] = json!(elements);
    } else {
        domains.push(domain(dice, "west", elements, &mut names));
    }
    let top: Vec<String> = domains.iter().filter_map(|domain| domain["id"].as_str()).map(str::to_owned).collect();
    let own = domains.iter().any(|domain| domain.get("score").is_some());
    rubric["domains"] = json!(domains);

    if !dice.percent(15) {
        if dice.percent(60) {
            rubric["domain_score"] = score(dice, None, &names, false);
        }
        if rubric.get("domain_score").is_some() {
            names.domain_scores = names.domains.clone();
        }
        let count = dice.below(4);
        let scores: Vec<Value> = (0..count)
            .map(|at| {
                let id = format!("s{at}");
                let score = score(dice, Some(&id), &names, !top.is_empty());
                if score.get("criterion").is_some() {
                    names.with_criterion.push(id.clone());
                }
                names.scores.push(id);
                score
            })
            .collect();
        if !scores.is_empty() || !own {
            rubric["scores"] = json!(scores);
        }
    } else if !own {
        names.scores.push("total".to_owned());
        names.domain_scores = names.domains.clone();
    }

    let gates: Vec<Value> = (0..dice.below(4))
        .map(|at| {
            let gate = gate(dice, &format!("g{at}"), &names);
            names.gates.push(format!("g{at}"));
            gate
        })
        .collect();
    rubric["gates"] = json!(gates);
    rubric
}

fn domain(dice: &mut Dice, id: &str, mut elements: Vec<Value>, names: &mut Names) -> Value {
    let mut domain = json!({"id": id, "title": id});
    if elements.len() > 1 && dice.percent(30) {
        let inner = elements.split_off(1 + dice.below(elements.len() - 1));
        domain["domains"] = json!([self::domain(dice, &format!("{id}-inner"), inner, names)]);
    }
    domain["elements"] = json!(elements);
    if dice.percent(10) {
        domain["score"] = json!("none");
    } else if dice.percent(20) {
        domain["score"] = score(dice, None, names, domain.get("domains").is_some());
        names.domain_scores.push(id.to_owned());
    }
    only_in(dice, &mut domain, names);
    names.domains.push(id.to_owned());
    domain
}

fn only_in(dice: &mut Dice, json: &mut Value, names: &Names) {
    if !names.parts.is_empty() && dice.percent(25) {
        let first = dice.one_of(&names.parts);
        let second = dice.one_of(&names.parts);
        json["only_in"] = if first == second || dice.percent(50) { json!([first]) } else { json!([first, second]) };
    }
}

fn bands(dice: &mut Dice, top: i64) -> Value {
    let cut = |share: i64| top * share / 100;
    let mut bands = match dice.below(6) {
        // Without gaps.
        0 | 1 => json!([
            {"points": 1, "less_than": cut(40)}, {"points": 2, "at_least": cut(40), "less_than": cut(80)}, {"points": 4, "at_least": cut(80)}
        ]),
        // As printed, with gaps.
        2 => {
            json!([{"points": 5, "at_most": cut(40)}, {"points": 3, "within": [cut(40) + 1, cut(80)]}, {"points": 1, "at_least": cut(80) + 1}])
        }
        // With an overlap.
        3 => json!([{"points": 1, "at_most": cut(50)}, {"points": 3, "within": [cut(50), cut(80)]}, {"points": 4, "at_least": cut(80)}]),
        // The best in the middle.
        4 => json!([{"points": 0, "less_than": cut(30)}, {"points": 2, "within": [cut(30), cut(70)]}, {"points": 0, "more_than": cut(70)}]),
        _ => {
            json!([{"points": -1, "equals": 0}, {"points": "1/2", "more_than": 0, "at_most": cut(60)}, {"points": 3, "more_than": cut(60)}])
        }
    };
    if dice.percent(30) {
        bands.as_array_mut().expect("a list").reverse();
    }
    bands
}

fn measure(dice: &mut Dice) -> Value {
    match dice.below(14) {
        0 | 1 => json!({"anchors": ["A", "B", "C", "D", "E"], "first_points": dice.one_of(&[1, 0, -2]), "reversed": dice.percent(40)}),
        2 => json!({"scale": dice.one_of(&["yes-no", "met-not-met", "practice-profile", "shared"])}),
        3 => {
            json!({"anchors": [{"points": 1}, {"points": 3}, {"points": dice.one_of(&["4.5", "5", "7/2"])}], "reversed": dice.percent(30)})
        }
        4 => json!({"anchors": [
            {"value": "under", "points": 0}, {"value": "right", "points": 2}, {"value": "over", "points": dice.one_of(&[0, 1])}]}),
        5 => json!({"anchors": [{"points": 0, "text": "a"}, {"points": 1, "text": "b"}, {"points": 0, "text": "c"}]}),
        6 => json!({"number": {"min": dice.one_of(&[0, 1, -3]), "max": dice.one_of(&[5, 10]), "whole": dice.percent(50)}}),
        7 => json!({"number": {"whole": true}}),
        8 | 9 => {
            let mut number = json!({"max": 50, "bands": bands(dice, 50)});
            match dice.below(4) {
                0 => number["rounding"] = json!(dice.one_of(&["half-up", "half-even", "floor", "ceil", "none"])),
                1 => number["whole"] = json!(true),
                _ => {}
            }
            if dice.percent(40) {
                number["when_several_match"] = json!(dice.one_of(&["best", "first"]));
            }
            json!({ "number": number })
        }
        10 | 11 => {
            let mut ratio = json!({"count": "held", "out_of": "planned"});
            let as_ratio = dice.percent(30);
            if as_ratio {
                ratio["shown_as"] = json!("ratio");
            }
            if dice.percent(30) {
                ratio["may_exceed"] = json!(true);
            }
            if dice.percent(60) {
                ratio["bands"] = bands(dice, if as_ratio { 10 } else { 100 });
                if dice.percent(30) {
                    ratio["rounding"] = json!(dice.one_of(&["half-up", "half-even", "floor", "ceil", "none"]));
                }
                if dice.percent(40) {
                    ratio["when_several_match"] = json!(dice.one_of(&["best", "first"]));
                }
            } else if ratio.get("may_exceed").is_some() && dice.percent(60) {
                ratio["max"] = json!(if as_ratio { 3 } else { 200 });
            }
            if dice.percent(30) {
                ratio["estimate"] = json!({"population": "people", "rate": dice.one_of(&["0.6", "1/3", "1"])});
            }
            json!({ "ratio": ratio })
        }
        _ => {
            let count = 1 + dice.below(4);
            let components: Vec<Value> = ["w", "x", "y", "z"][..count]
                .iter()
                .map(|id| {
                    let mut component = json!({"id": id, "text": id});
                    if dice.percent(15) {
                        component["required"] = json!(true);
                    }
                    if dice.percent(20) {
                        component["weight"] = json!(dice.one_of(&["2", "0.5", "1/3"]));
                    }
                    if dice.percent(30) {
                        component["not_applicable"] = json!(true);
                    }
                    component
                })
                .collect();
            let percent = dice.percent(50);
            let mut checklist = json!({"components": components});
            if percent || dice.percent(50) {
                checklist["counted_as"] = json!(if percent { "percent" } else { "count" });
            }
            if dice.percent(50) {
                let half = if percent { json!(50) } else { json!(1) };
                checklist["bands"] = json!([{"points": 1, "less_than": half}, {"points": 2, "at_least": half}]);
                if dice.percent(50) {
                    let with: Vec<&str> = ["w", "x", "y", "z"][..count].iter().copied().filter(|_| dice.percent(40)).collect();
                    let best =
                        json!({"points": dice.one_of(&[3, 0]), "at_least": half, "with": if with.is_empty() { vec!["w"] } else { with }});
                    checklist["bands"].as_array_mut().expect("a list").push(best);
                }
                if dice.percent(30) {
                    checklist["when_several_match"] = json!(dice.one_of(&["best", "first"]));
                }
            }
            json!({ "checklist": checklist })
        }
    }
}

fn condition(dice: &mut Dice) -> Value {
    let number = dice.one_of(&[json!(2), json!(1), json!(3), json!("1/2"), json!(2.5), json!(50), json!(4)]);
    match dice.below(9) {
        0..=3 => number,
        4 => json!({ "at_least": number }),
        5 => json!({ "more_than": number }),
        6 => json!({ "at_most": number }),
        7 => json!({ "less_than": number }),
        _ => dice.one_of(&[json!({"within": [1, 3]}), json!({"equals": 2}), json!({"more_than": 0, "less_than": 60})]),
    }
}

/// An aim: a condition for all, or one for each of some stages.
fn aim(dice: &mut Dice, json: &mut Value, names: &Names) {
    if dice.percent(50) {
        json["target"] = condition(dice);
    }
    if !names.stages.is_empty() && dice.percent(60) {
        let mut targets = Map::new();
        for stage in &names.stages {
            if dice.percent(50) {
                targets.insert((*stage).to_owned(), condition(dice));
            }
        }
        if !targets.is_empty() {
            json["targets"] = Value::Object(targets);
        }
    }
}

fn element(dice: &mut Dice, at: usize, names: &mut Names) -> Value {
    let id = format!("e{at}");
    let mut element = measure(dice);
    element["id"] = json!(id);
    element["title"] = json!(id);
    let is_number = element.get("number").is_some() || element.get("ratio").is_some();
    if dice.percent(8) {
        element["role"] = json!(dice.one_of(&["information", "informational"]));
        element.as_object_mut().expect("an object").remove("reversed");
        return element;
    }
    match dice.below(10) {
        0 => element["better"] = json!("lower"),
        1 => element["proscribed"] = json!(true),
        2 => element["better"] = json!("higher"),
        _ => {}
    }
    if dice.percent(65) {
        element["met"] = condition(dice);
    }
    if dice.percent(25) {
        element["weight"] = dice.one_of(&[json!(2), json!(0.5), json!("1/3"), json!(3)]);
    }
    match dice.below(10) {
        0 => element["minimum"] = json!(dice.one_of(&[1, 2, 3])),
        1 => element["maximum"] = json!(dice.one_of(&[1, 2, 3])),
        2 => element["must"] = condition(dice),
        3 => {
            element["minimum"] = json!(1);
            element["maximum"] = json!(3);
        }
        4 if matches!(element["scale"].as_str(), Some("yes-no" | "met-not-met")) => {
            element["role"] = json!(dice.one_of(&["non-negotiable", "core"]));
        }
        5 => element["role"] = json!("flexible"),
        _ => {}
    }
    aim(dice, &mut element, names);
    if dice.percent(25) {
        element["not_applicable"] = json!(dice.percent(50));
    }
    if dice.percent(12) {
        element["not_applicable_points"] = json!(dice.one_of(&[0, 1]));
    }
    if dice.percent(25) {
        element["does_not_fit"] = json!(dice.one_of(&[1, 0]));
    }
    if dice.percent(20) {
        let method = dice.one_of(&["mean", "min", "max", "mode", "percent-meeting", "share-meeting"]);
        let mut repeated = json!({"each": "session", "method": method});
        if method.ends_with("meeting") {
            repeated["met"] = condition(dice);
        }
        if method == "mode" && dice.percent(60) {
            repeated["ties"] = json!(dice.one_of(&["lowest", "highest", "no-score"]));
        }
        if dice.percent(50) {
            repeated["fewest"] = json!(1 + dice.below(3));
        }
        element["repeated"] = repeated;
    }
    only_in(dice, &mut element, names);
    if ["minimum", "maximum", "must"].iter().any(|name| element.get(*name).is_some())
        || matches!(element["role"].as_str(), Some("non-negotiable" | "core"))
    {
        names.non_negotiables.push(id.clone());
    }
    if is_number {
        names.numbers.push(id.clone());
    }
    if element.get("proscribed").is_some() {
        names.proscribed.push(id)
    } else {
        names.practice.push(id)
    }
    element
}

const METHODS: &[&str] =
    &["sum", "mean", "percent-of-max", "percent-of-range", "min", "max", "count-met", "percent-met", "mode", "median", "ratio"];

fn score(dice: &mut Dice, id: Option<&str>, names: &Names, has_domains: bool) -> Value {
    let mut method = dice.one_of(METHODS);
    if has_domains && dice.percent(15) {
        method = "mean-of-domains";
    }
    let mut score = json!({"method": method, "decimals": dice.below(4)});
    if let Some(id) = id {
        score["id"] = json!(id);
        score["title"] = json!(id);
    }
    let elements = match dice.below(4) {
        0 if !names.proscribed.is_empty() => &names.proscribed,
        _ => &names.practice,
    };
    if method == "mode" {
        score["ties"] = json!(dice.one_of(&["lowest", "highest", "no-score"]));
    }
    let member = |dice: &mut Dice, id: &String| match dice.percent(20) {
        true => json!({"id": id, "weight": dice.one_of(&[json!(2), json!("1/2")])}),
        false => json!(id),
    };
    if id.is_some() && method != "mean-of-domains" {
        let inner: Vec<String> = names.scores.iter().chain(&names.domain_scores).cloned().collect();
        match dice.below(4) {
            0 | 1 if !elements.is_empty() => {
                let of: Vec<Value> = dice.some_of(elements).iter().map(|id| member(dice, id)).collect();
                score["of"] = json!(of);
            }
            2 if !inner.is_empty() => {
                let of: Vec<Value> = dice.some_of(&inner).iter().map(|id| member(dice, id)).collect();
                score["of_scores"] = json!(of);
            }
            3 if !names.domains.is_empty() => score["of"] = json!([member(dice, &names.domains[0])]),
            _ => {}
        }
    }
    if method == "ratio" && !elements.is_empty() {
        score["out_of"] = json!(dice.some_of(elements));
    }
    if matches!(method, "count-met" | "percent-met") && dice.percent(60) {
        score["met"] = condition(dice);
    }
    match dice.below(8) {
        0 => score["missing"] = json!("require-all"),
        1 => score["missing"] = json!("leave-out"),
        2 => score["missing"] = json!("prorate"),
        3 => score["missing"] = json!("lowest"),
        4 | 5 => {
            let mut rule = json!({"rule": dice.one_of(&["leave-out", "prorate", "lowest", "require-all"])});
            match dice.below(3) {
                0 => rule["answered_at_least"] = json!(1 + dice.below(3)),
                1 => rule["answered_at_least_percent"] = json!(dice.one_of(&[50, 60, 80])),
                _ => rule["missing_at_most"] = json!(dice.below(3)),
            }
            score["missing"] = rule;
        }
        _ => {}
    }
    if dice.percent(50) {
        score["not_applicable"] = json!(dice.one_of(&["leave-out", "prorate", "no-score", "lowest", "highest"]));
    }
    if dice.percent(20) {
        score["times"] = dice.one_of(&[json!(20), json!("1/3"), json!(-1), json!(2)]);
    }
    if dice.percent(20) {
        score["plus"] = dice.one_of(&[json!(1), json!(-1), json!(0.5)]);
    }
    if dice.percent(15) {
        score["result_rounding"] = json!(dice.one_of(&["half-up", "half-even", "floor", "ceil"]));
        if dice.percent(50) {
            score["result_decimals"] = json!(dice.below(3));
        }
    }
    if dice.percent(12) {
        let (low, high) = dice.one_of(&[(1, 3), (40, 70), (0, 2)]);
        score["points"] = dice.one_of(&[
            json!([{"less_than": low, "points": 0}, {"at_least": low, "less_than": high, "points": "1/2"}, {"at_least": high, "points": 3}]),
            json!([{"at_most": low, "points": 4}, {"more_than": low, "at_most": high, "points": 2}, {"more_than": high, "points": -1}]),
            json!([{"at_most": low, "points": 1}, {"at_least": high, "points": 2}]),
            json!([{"at_most": high, "points": 1}, {"at_least": low, "points": 2}]),
        ]);
    }
    if dice.percent(40) {
        score["rounding"] = json!(dice.one_of(&["half-up", "half-even", "floor", "ceil"]));
    }
    if dice.percent(50) {
        let (low, high) = dice.one_of(&[(2, 3), (1, 4), (40, 70), (0, 1)]);
        score["bands"] = match dice.below(4) {
            0 => {
                json!([{"id": "low", "label": "L", "less_than": low}, {"id": "mid", "label": "M", "at_least": low}, {"id": "top", "label": "T", "at_least": high}])
            }
            1 => {
                json!([{"id": "top", "label": "T", "more_than": high}, {"id": "mid", "label": "M", "more_than": low, "at_most": high}, {"id": "low", "label": "L", "at_most": low}])
            }
            2 => {
                json!([{"id": "low", "label": "L", "at_least": -9999}, {"id": "mid", "label": "M", "more_than": low}, {"id": "top", "label": "T", "at_least": high}])
            }
            _ => {
                json!([{"id": "low", "label": "L", "less_than": low}, {"id": "mid", "label": "M", "at_most": high}, {"id": "top", "label": "T", "at_most": 99999}])
            }
        };
    }
    if dice.percent(50) {
        score["criterion"] = condition(dice);
    }
    if dice.percent(25) {
        let number = dice.one_of(&[1, 2, 3, 40, 75]);
        score["thresholds"] =
            json!([{"id": "fair", "label": "F", "at_least": number}, {"id": "good", "label": "G", "more_than": number + 1}]);
    }
    aim(dice, &mut score, names);
    if dice.percent(10) {
        score["better"] = json!(dice.one_of(&["higher", "lower"]));
    }
    if id.is_some() {
        only_in(dice, &mut score, names);
    }
    score
}

fn gate(dice: &mut Dice, id: &str, names: &Names) -> Value {
    let mut gate = json!({"id": id, "title": id});
    if dice.percent(35) {
        let count = 2 + dice.below(2);
        let outcomes: Vec<Value> = (0..count)
            .map(|at| {
                let mut outcome = json!({"id": format!("o{at}"), "label": "O"});
                if at + 1 < count || dice.percent(30) {
                    outcome["when"] = rule(dice, names, 2);
                }
                if dice.percent(30) {
                    outcome["met"] = json!(dice.percent(60));
                }
                outcome
            })
            .collect();
        gate["outcomes"] = json!(outcomes);
    } else {
        gate["when"] = rule(dice, names, 3);
    }
    only_in(dice, &mut gate, names);
    gate
}

fn with(mut rule: Value, bounds: Value) -> Value {
    let bounds = if bounds.is_object() { bounds } else { json!({ "at_least": bounds }) };
    rule.as_object_mut().expect("an object").extend(bounds.as_object().expect("an object").clone());
    rule
}

fn rule(dice: &mut Dice, names: &Names, depth: usize) -> Value {
    let elements: Vec<String> = names.practice.iter().chain(&names.proscribed).cloned().collect();
    let scores: Vec<String> = names.scores.iter().chain(&names.domain_scores).cloned().collect();
    for _ in 0..20 {
        let bounds = condition(dice);
        match dice.below(if depth == 0 { 5 } else { 14 }) {
            0 | 1 if !elements.is_empty() => {
                let rule = json!({"element": dice.one_of(&elements)});
                return if dice.percent(70) { with(rule, bounds) } else { rule };
            }
            2 if !scores.is_empty() => return with(json!({"score": dice.one_of(&scores)}), bounds),
            3 if !names.with_criterion.is_empty() => return json!({"score": dice.one_of(&names.with_criterion)}),
            4 if !names.numbers.is_empty() => return with(json!({"value_of": dice.one_of(&names.numbers)}), bounds),
            5 if !names.gates.is_empty() || !names.non_negotiables.is_empty() => {
                let gates: Vec<String> = names.gates.iter().chain(&names.non_negotiables).cloned().collect();
                return json!({"gate": dice.one_of(&gates)});
            }
            6 if !names.domain_scores.is_empty() => return with(json!({"every_domain": true}), bounds),
            7 if !scores.is_empty() => return with(json!({"every_score": dice.some_of(&scores)}), bounds),
            8 if !elements.is_empty() => {
                let among =
                    if dice.percent(30) && !names.domains.is_empty() { names.domains[..1].to_vec() } else { dice.some_of(&elements) };
                let rule = json!({ "every": among });
                return if dice.percent(60) { with(rule, bounds) } else { rule };
            }
            9 if !names.non_negotiables.is_empty() => return json!({"non_negotiables": true}),
            10 => return joined(dice, "all", names, depth),
            11 => return joined(dice, "any", names, depth),
            12 | 13 => {
                let rule = joined(dice, "of", names, depth);
                let count = dice.below(3);
                let limit = dice.one_of(&[
                    json!({ "at_least": count }),
                    json!({ "at_least": count }),
                    json!({ "more_than": count }),
                    json!({ "at_most": count }),
                    json!({ "equals": count }),
                    json!({"at_least_percent": 50}),
                    json!({"more_than_percent": 50}),
                ]);
                return with(rule, limit);
            }
            _ => {}
        }
    }
    json!({"non_negotiables": true})
}

fn joined(dice: &mut Dice, word: &str, names: &Names, depth: usize) -> Value {
    let mut ids: Vec<String> = names.practice.iter().chain(&names.with_criterion).chain(&names.gates).cloned().collect();
    ids.extend(names.domains.first().cloned());
    let parts: Vec<Value> = (0..1 + dice.below(3))
        .map(|_| if !ids.is_empty() && dice.percent(50) { json!(dice.one_of(&ids)) } else { rule(dice, names, depth - 1) })
        .collect();
    let mut rule = json!({ word: parts });
    if dice.percent(50) {
        rule["met"] = condition(dice);
    }
    rule
}

// Answers.

pub fn answers(dice: &mut Dice, rubric: &Value) -> Value {
    let mut occasion = json!({"date": "2026-11-22"});
    if rubric.get("stages").is_some() && dice.percent(70) {
        occasion["stage"] = json!(dice.one_of(&["early", "middle", "late"]));
    }
    if rubric.get("variants").is_some() {
        if dice.percent(75) {
            occasion["variant"] = json!(dice.one_of(&["indoors", "outdoors"]));
        }
        let modules: Vec<&str> = ["first-module", "second-module"].into_iter().filter(|_| dice.percent(60)).collect();
        occasion["modules"] = json!(modules);
    }
    // How much is open differs from file to file.
    let open = dice.one_of(&[0, 0, 10, 30, 60]);
    let mut all = Map::new();
    for element in elements(rubric) {
        if let Some(entry) = entry(dice, element, rubric, open) {
            all.insert(element["id"].as_str().expect("an id").to_owned(), entry);
        }
    }
    json!({"format": 1, "rubric": {"id": "random", "edition": "1.0.0"}, "occasion": occasion, "elements": all})
}

fn elements(json: &Value) -> Vec<&Value> {
    let list = |name: &str| json[name].as_array().into_iter().flatten();
    list("domains").flat_map(elements).chain(list("elements")).collect()
}

/// The answers, with something in the place of what is open.
pub fn completed(dice: &mut Dice, rubric: &Value, answers: &Value, open: &[&str]) -> Value {
    let mut completed = answers.clone();
    if completed.get("elements").is_none() {
        completed["elements"] = json!({});
    }
    for element in elements(rubric) {
        let id = element["id"].as_str().expect("an id");
        if !open.contains(&id) {
            continue;
        }
        let given = &completed["elements"][id];
        // Sessions that are rated stay, and more are added to them.
        let rated = match (element.get("repeated"), given.get("repeated").and_then(Value::as_array)) {
            (None, _) => Vec::new(),
            (Some(_), Some(ratings)) => ratings.clone(),
            (Some(_), None) => Vec::from_iter((!given.is_null()).then(|| given.clone())),
        };
        let entry = match element.get("repeated").map(|rule| rule.get("fewest").and_then(Value::as_u64).unwrap_or(1)) {
            _ if rated.is_empty() && dice.percent(15) => json!({"not_applicable": true}),
            None => rating(dice, element, rubric),
            Some(fewest) => {
                json!({"repeated": rated.into_iter().chain((0..fewest).map(|_| rating(dice, element, rubric))).collect::<Vec<_>>()})
            }
        };
        completed["elements"][id] = entry;
    }
    completed
}

fn entry(dice: &mut Dice, element: &Value, rubric: &Value, open: usize) -> Option<Value> {
    if dice.percent(open) {
        return if dice.percent(60) { None } else { Some(unable(dice)) };
    }
    if element.get("repeated").is_some() && dice.percent(85) {
        let ratings: Vec<Value> =
            (0..dice.below(5)).map(|_| if dice.percent(open / 2) { unable(dice) } else { rating(dice, element, rubric) }).collect();
        return Some(json!({ "repeated": ratings }));
    }
    match dice.below(100) {
        0..=9 => Some(dice.one_of(&[json!("not-applicable"), json!({"not_applicable": "No such work"}), json!({"not_applicable": true})])),
        10..=15 if element.get("does_not_fit").is_some() || dice.percent(20) => {
            Some(dice.one_of(&[json!("does-not-fit"), json!({"does_not_fit": true})]))
        }
        16 => Some(dice.one_of(&[json!(77), json!("no such word"), json!([]), json!({"note": "Only a note."})])),
        _ => Some(rating(dice, element, rubric)),
    }
}

fn unable(dice: &mut Dice) -> Value {
    dice.one_of(&[json!("unable-to-determine"), json!({"unable_to_determine": true})])
}

fn rating(dice: &mut Dice, element: &Value, rubric: &Value) -> Value {
    if let Some(number) = element.get("number") {
        let value = match dice.below(6) {
            0 => json!(20.5),
            1 => json!("7/2"),
            2 => json!(dice.below(6)),
            3 => json!(number.get("max").and_then(Value::as_i64).unwrap_or(40) + dice.below(2) as i64),
            4 => json!(-1),
            _ => json!(dice.below(50)),
        };
        return if dice.percent(50) { value } else { json!({ "value": value }) };
    }
    if let Some(ratio) = element.get("ratio") {
        let below = dice.one_of(&[10, 8, 3, 0, 100]);
        let most = below + dice.one_of(&[0, 4]);
        let count = dice.below(most + 1);
        return match dice.below(5) {
            0 => dice.one_of(&[json!(50), json!(0.4), json!(87.5), json!(100)]),
            1 if ratio.get("estimate").is_some() => json!({"count": count, "population": below}),
            _ => json!({"count": count, "out_of": below}),
        };
    }
    if let Some(checklist) = element.get("checklist") {
        let components = checklist["components"].as_array().expect("a list");
        if dice.percent(40) {
            return json!(components.iter().map(|component| &component["id"]).filter(|_| dice.percent(60)).collect::<Vec<_>>());
        }
        let mut answers = Map::new();
        for component in components {
            let skip = component.get("not_applicable").is_some() && dice.percent(40);
            let answer = if skip { json!("not-applicable") } else { json!(dice.percent(60)) };
            if !dice.percent(4) {
                answers.insert(component["id"].as_str().expect("an id").to_owned(), answer);
            }
        }
        return json!({ "components": answers });
    }
    let values: Vec<Value> = match element["scale"].as_str() {
        Some("yes-no") => vec![json!("no"), json!("yes"), json!(true), json!(false)],
        Some("met-not-met") => vec![json!("not-met"), json!("met"), json!(true)],
        Some("practice-profile") => vec![json!("unacceptable"), json!("developmental"), json!("expected")],
        _ => {
            let scale = if element.get("scale").is_some() { &rubric["scales"]["shared"] } else { element };
            let anchors = scale["anchors"].as_array().expect("a list");
            let first = scale.get("first_points").and_then(Value::as_i64).unwrap_or(1);
            let points: Vec<Value> =
                anchors.iter().zip(first..).map(|(anchor, points)| anchor.get("points").cloned().unwrap_or(json!(points))).collect();
            let distinct = points.iter().all(|one| points.iter().filter(|other| *other == one).count() == 1);
            let value = |at: usize| match anchors[at].get("value") {
                Some(value) => value.clone(),
                None if distinct => points[at].clone(),
                None => json!(at + 1),
            };
            (0..anchors.len()).map(value).collect()
        }
    };
    let value = dice.one_of(&values);
    if dice.percent(60) || value.is_boolean() { value } else { json!({ "rating": value }) }
}
