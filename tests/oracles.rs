//! Worked cases from published rules: what real instruments score, by which the core is judged from outside.
//!
//! In: structure-only rubrics in `oracles/` (neutral ids, no wording) and the answers of a case. Out: a failure that
//! names the case. The cases are numbered as in the project's list of worked cases; every exact value was worked out by
//! hand from the published rule, never by this program.
//!
//! Section E (agreement of two raters): E1 and E2 are held beside the figures themselves, in `src/agreement.rs`; E3 here, as
//! far as it is arithmetic.

mod common;

use common::*;
use fidelity_check::score::Standing;
use serde_json::{Map, Value, json};

/// A structure-only rubric.
#[track_caller]
fn oracle(id: &str) -> String {
    file(&format!("tests/oracles/{id}.json"))
}

/// The same with one place changed.
#[track_caller]
fn changed(id: &str, pointer: &str, fields: Value) -> String {
    let mut all: Value = serde_json::from_str(&oracle(id)).expect("JSON");
    merge(all.pointer_mut(pointer).unwrap_or_else(|| panic!("no {pointer} in {id}")), fields);
    all.to_string()
}

/// The same answer for every element of a prefix: `e1` to `e5`.
fn same(prefix: &str, numbers: std::ops::RangeInclusive<usize>, answer: Value) -> Map<String, Value> {
    numbers.map(|number| (format!("{prefix}{number}"), answer.clone())).collect()
}

/// Whole ratings of `count` elements from `lowest` to `highest` that add up to a sum, as even as they can be.
fn adding_up(prefix: &str, count: usize, lowest: i64, highest: i64, sum: i64) -> Map<String, Value> {
    let spread = sum - lowest * count as i64;
    let ratings = (0..count as i64).map(|at| lowest + spread / count as i64 + i64::from(at < spread % count as i64));
    let map: Map<String, Value> = ratings.enumerate().map(|(at, rating)| (format!("{prefix}{}", at + 1), json!(rating))).collect();
    assert!(map.values().all(|rating| (lowest..=highest).contains(&rating.as_i64().expect("whole"))), "sum {sum} is out of reach");
    map
}

fn joined(maps: impl IntoIterator<Item = Map<String, Value>>) -> Value {
    Value::Object(maps.into_iter().flatten().collect())
}

// A. Sums, means, bands.

#[test]
fn a1_ips_25_totals_fall_into_their_bands() {
    let rubric = rubric(&oracle("ips-25"));
    // The caseload element scores 1 to 5 by its bands; the rest makes up the sum.
    for (total, band_wanted) in
        [(25, "not-se"), (73, "not-se"), (74, "fair"), (99, "fair"), (100, "good"), (114, "good"), (115, "exemplary"), (125, "exemplary")]
    {
        let (caseload, own) = if total < 50 { (41, 1) } else { (20, 5) };
        let mut ratings = adding_up("i", 24, 1, 5, total - own);
        let rest: Map<String, Value> = std::mem::take(&mut ratings)
            .into_iter()
            .map(|(id, rating)| (format!("i{}", id[1..].parse::<usize>().expect("a number") + 1), rating))
            .collect();
        let assessment = assess(&rubric, &answers(&rubric, joined([rest, same("i", 1..=1, json!(caseload))])));
        assert_eq!(value(&rubric, &assessment, "total"), total.to_string(), "A1");
        assert_eq!(band(&rubric, &assessment, "total"), band_wanted, "A1: {total}");
    }
}

#[test]
fn a2_and_a3_ips_caseload_has_points_only_where_a_band_is_printed() {
    let printed = rubric(&oracle("ips-25"));
    let rounded = rubric(&changed("ips-25", "/elements/0/number", json!({"rounding": "half-up"})));
    for (case, caseload, as_printed, as_rounded) in [
        ("A2", "20", "5", "5"),
        ("A2", "21", "4", "4"),
        ("A2", "25", "4", "4"),
        ("A2", "26", "3", "3"),
        ("A2", "30", "3", "3"),
        ("A2", "31", "2", "2"),
        ("A2", "40", "2", "2"),
        ("A2", "41", "1", "1"),
        ("A3", "20.49", "between-bands", "5"),
        ("A3", "20.5", "between-bands", "4"),
        ("A3", "25.5", "between-bands", "3"),
        ("A3", "30.5", "between-bands", "2"),
        ("A3", "40.5", "between-bands", "1"),
    ] {
        for (rubric, wanted) in [(&printed, as_printed), (&rounded, as_rounded)] {
            let assessment = assess(rubric, &answers(rubric, json!({"i1": {"value": caseload}})));
            assert_eq!(points(rubric, &assessment, "i1"), wanted, "{case}: {caseload}");
        }
    }
    // The oracle gives numbers without words for the other elements.
    let gaps = printed.warnings.iter().filter(|warning| warning.code() != "wordless-scale");
    let gaps: Vec<String> = gaps.map(|warning| format!("{} {}", warning.code(), warning.message())).collect();
    assert_eq!(
        gaps,
        [
            "band-gap no band holds a number between `20` and `21`",
            "band-gap no band holds a number between `25` and `26`",
            "band-gap no band holds a number between `30` and `31`",
            "band-gap no band holds a number between `40` and `41`"
        ],
        "A3"
    );
    let codes: Vec<&str> = rounded.warnings.iter().map(|warning| warning.code()).collect();
    assert_eq!(codes, ["wordless-scale"], "A3: with a stated rounding nothing falls between");
}

#[test]
fn a3_one_answer_between_bands_leaves_no_sum_but_its_range() {
    let rubric = rubric(&oracle("ips-25"));
    let assessment = assess(&rubric, &answers(&rubric, joined([same("i", 1..=1, json!(20.5)), same("i", 2..=25, json!(5))])));
    assert_eq!(value(&rubric, &assessment, "total"), "incomplete", "A3");
    assert_eq!(bounds(&rubric, &assessment, "total"), "121..125", "A3");
}

#[test]
fn a4_the_same_practice_scores_differently_in_two_editions() {
    let (older, newer) = (rubric(&oracle("se-15")), rubric(&oracle("ips-25")));
    for (caseload, in_older, in_newer) in [(24, "5", "4"), (42, "3", "1")] {
        let then = assess(&older, &answers(&older, json!({"s1": caseload})));
        let now = assess(&newer, &answers(&newer, json!({"i1": caseload})));
        assert_eq!(points(&older, &then, "s1"), in_older, "A4: {caseload}");
        assert_eq!(points(&newer, &now, "i1"), in_newer, "A4: {caseload}");
    }
}

/// Answers to all of DACTS that give every element the same points.
fn dacts(points: i64) -> Map<String, Value> {
    let at = |table: [&str; 5]| {
        let (count, out_of) = table[points as usize - 1].split_once('/').expect("count/out of");
        json!({"count": count, "out_of": out_of})
    };
    let mut all = joined([same("h", 1..=11, json!(points)), same("o", 1..=7, json!(points)), same("s", 1..=10, json!(points))]);
    all["h1"] = json!([50, 35, 21, 15, 10][points as usize - 1]);
    all["h2"] = at(["5/100", "20/100", "40/100", "64/100", "90/100"]);
    all["h4"] = at(["0/100", "5/100", "10/100", "25/100", "60/100"]);
    all["h5"] = at(["90/100", "60/100", "40/100", "20/100", "10/100"]);
    let Value::Object(all) = all else { unreachable!("joined makes an object") };
    all
}

#[test]
fn a5_dacts_review_of_117_over_28() {
    let rubric = rubric(&oracle("dacts"));
    // Of H, 49 over 11: all 4 (44), five of them 5. The rest, 68 over 17: all 4.
    let mut all = dacts(4);
    for id in ["h6", "h7", "h8", "h9", "h10"] {
        all.insert(id.into(), json!(5));
    }
    let assessment = assess(&rubric, &answers(&rubric, Value::Object(all)));
    assert_eq!(value(&rubric, &assessment, "h"), "49/11", "A5");
    assert_eq!(shown(&rubric, &assessment, "h"), "4.45", "A5");
    assert_eq!(value(&rubric, &assessment, "total"), "117/28", "A5");
    assert_eq!(shown(&rubric, &assessment, "total"), "4.18", "A5");
}

#[test]
fn a6_and_a7_dacts_percentages_as_printed() {
    let printed = rubric(&oracle("dacts"));
    let best = rubric(&changed("dacts", "/domains/0/elements/3/ratio", json!({"when_several_match": "best"})));
    for (case, id, count, out_of, as_printed, as_best) in [
        ("A6", "h4", "50", "100", "several-bands", "5"),
        ("A6", "h4", "49.9", "100", "4", "4"),
        ("A6", "h4", "50.1", "100", "5", "5"),
        ("A7", "h2", "36.5", "100", "between-bands", "between-bands"),
        ("A7", "h2", "73", "200", "between-bands", "between-bands"),
        ("A7", "h5", "39.5", "100", "between-bands", "between-bands"),
        ("A7", "h5", "79", "200", "between-bands", "between-bands"),
    ] {
        for (rubric, wanted) in [(&printed, as_printed), (&best, as_best)] {
            let assessment = assess(rubric, &answers(rubric, json!({id: {"count": count, "out_of": out_of}})));
            assert_eq!(points(rubric, &assessment, id), wanted, "{case}: {id} {count} of {out_of}");
        }
    }
    let warned = |rubric: &fidelity_check::rubric::Rubric, element: usize| -> Vec<String> {
        let below = format!("domains[0].elements[{element}].");
        rubric.warnings.iter().filter(|warning| warning.path.starts_with(&below)).map(|warning| warning.message()).collect()
    };
    assert_eq!(warned(&printed, 3), ["more than one band holds exactly `50`"], "A6");
    assert_eq!(warned(&best, 3), [""; 0], "A6: with a rule there is nothing to warn of");
    assert_eq!(
        warned(&printed, 1),
        [
            "no band holds a number between `36` and `37`",
            "no band holds a number between `63` and `64`",
            "no band holds a number between `89` and `90`"
        ],
        "A7"
    );
    assert_eq!(warned(&printed, 4), ["no band holds a number between `39` and `40`", "no band holds a number between `59` and `60`"], "A7");
}

#[test]
fn a8_imr_mean_of_thirteen() {
    let rubric = rubric(&oracle("imr"));
    for (sum, mean, met) in [(52, "4", "met"), (51, "51/13", "not-met"), (53, "53/13", "met")] {
        let assessment = assess(&rubric, &answers(&rubric, Value::Object(adding_up("m", 13, 1, 5, sum))));
        assert_eq!(value(&rubric, &assessment, "mean"), mean, "A8");
        assert_eq!(criterion(&rubric, &assessment, "mean"), met, "A8: {sum}");
    }
}

#[test]
fn a9_tmact_total_is_the_mean_of_six_subscale_means() {
    let means = rubric(&oracle("tmact-means"));
    for (subscales, exactly, printed) in [
        (["3.9", "3.3", "2.6", "3.6", "3.6", "2.2"], "16/5", "3.20"),
        (["4.2", "4.4", "4.2", "4.0", "4.1", "3.2"], "241/60", "4.02"),
        (["4.6", "4.0", "4.9", "4.0", "4.4", "4.2"], "87/20", "4.35"),
    ] {
        let ids = ["os", "ct", "st", "cp", "ep", "pp"];
        let entered: Map<String, Value> = ids.iter().zip(subscales).map(|(id, mean)| (format!("{id}-mean"), json!(mean))).collect();
        let assessment = assess(&means, &answers(&means, Value::Object(entered)));
        assert_eq!(value(&means, &assessment, "total"), exactly, "A9");
        assert_eq!(shown(&means, &assessment, "total"), printed, "A9");
    }
    // Its 47 elements lie unevenly in the six, so the mean of all elements is another number.
    let whole = rubric(&oracle("tmact"));
    assert_eq!(whole.elements.len(), 47, "A9");
    let fives = |prefix: &str, count: usize| same(prefix, 1..=count, json!(5));
    let ones = |prefix: &str, count: usize| same(prefix, 1..=count, json!(1));
    let all = joined([fives("os", 12), ones("ct", 7), ones("st", 8), ones("cp", 8), ones("ep", 8), ones("pp", 4)]);
    let assessment = assess(&whole, &answers(&whole, all));
    assert_eq!(value(&whole, &assessment, "total"), "5/3", "A9: (5 + 5 times 1) / 6");
    assert_eq!(value(&whole, &assessment, "of-elements"), "95/47", "A9: (60 + 35) / 47");
}

#[test]
fn a10_housing_first_percent_of_range_is_not_percent_of_max() {
    let rubric = rubric(&oracle("housing-first"));
    let all = joined([same("e", 1..=32, json!(4)), same("e", 33..=37, json!(1)), same("e", 38..=38, json!(3.6))]);
    let assessment = assess(&rubric, &answers(&rubric, all));
    assert_eq!(value(&rubric, &assessment, "sum"), "683/5", "A10: 136.6");
    assert_eq!(value(&rubric, &assessment, "of-range"), "4930/57", "A10: 98.6 of 114");
    assert_eq!(shown(&rubric, &assessment, "of-range"), "86.49", "A10");
    assert_eq!(value(&rubric, &assessment, "of-max"), "3415/38", "A10: 136.6 of 152");
    assert_eq!(shown(&rubric, &assessment, "of-max"), "89.87", "A10");
}

#[test]
fn a11_housing_first_self_assessment() {
    let rubric = rubric(&oracle("housing-first-self"));
    let assessment = assess(&rubric, &answers(&rubric, joined([same("e", 1..=12, json!(13)), same("e", 13..=13, json!(0))])));
    assert_eq!(value(&rubric, &assessment, "percent"), "1200/13", "A11: 156 of 169");
    assert_eq!(
        score(&rubric, &assessment, "percent").value.as_ref().map(|percent| percent.fixed(1, fidelity_check::number::Rounding::HalfUp)),
        Ok("92.3".into()),
        "A11"
    );
    assert_eq!(shown(&rubric, &assessment, "percent"), "92", "A11");
}

#[test]
fn a12_bands_with_holes_on_a_mean_are_refused() {
    let problems = fidelity_check::rubric::Rubric::parse(&oracle("shamiri")).expect_err("A12");
    let errors = problems.iter().filter(|problem| !problem.is_warning());
    let messages: Vec<String> = errors.map(|problem| format!("{}: {}", problem.code(), problem.message())).collect();
    assert_eq!(
        messages,
        ["score-band-gap: no band holds a score between `3` and `4`", "score-band-gap: no band holds a score between `4` and `5`"],
        "A12"
    );
    // With each band given by its lower end, 3.5 and 4.5 have a band.
    let bands = json!({"bands": [
        {"id": "low", "label": "Low", "at_least": 1},
        {"id": "middle", "label": "Middle", "at_least": 4},
        {"id": "high", "label": "High", "at_least": 5}
    ]});
    let continuous = rubric(&changed("shamiri", "/scores/0", bands));
    for (ratings, mean, wanted) in [([3, 4], "7/2", "low"), ([4, 4], "4", "middle"), ([4, 5], "9/2", "middle"), ([5, 5], "5", "high")] {
        let assessment = assess(&continuous, &answers(&continuous, json!({"e1": ratings[0], "e2": ratings[1]})));
        assert_eq!(value(&continuous, &assessment, "mean"), mean, "A12");
        assert_eq!(band(&continuous, &assessment, "mean"), wanted, "A12: {mean}");
    }
}

// B. Percent criteria and versions.

#[test]
fn b1_to_b3_tfi_tiers_are_scored_apart() {
    let rubric = rubric(&oracle("tfi-2.1"));
    for (case, tier, elements, sum, percent, met) in [
        ("B1", 1, 15, 21, "70.00", "met"),
        ("B1", 1, 15, 20, "66.67", "not-met"),
        ("B2", 2, 13, 18, "69.23", "not-met"),
        ("B2", 2, 13, 19, "73.08", "met"),
        ("B3", 3, 17, 23, "67.65", "not-met"),
        ("B3", 3, 17, 24, "70.59", "met"),
    ] {
        let elements = adding_up(&format!("t{tier}-"), elements, 0, 2, sum);
        let occasion = json!({"modules": [format!("runs-tier-{tier}")]});
        let assessment = assess(&rubric, &answered(&rubric, occasion, Value::Object(elements)));
        let id = format!("tier-{tier}");
        assert_eq!(shown(&rubric, &assessment, &id), percent, "{case}: {sum}");
        assert_eq!(criterion(&rubric, &assessment, &id), met, "{case}: {sum}");
        let other = format!("tier-{}", tier % 3 + 1);
        assert_ne!(criterion(&rubric, &assessment, &other), "met", "{case}: a tier the school does not run");
        assert!(score(&rubric, &assessment, &other).value.is_err(), "{case}: a tier the school does not run has no score");
    }
}

#[test]
fn b12_of_two_interventions_the_lower_one_counts() {
    let rubric = rubric(&oracle("tfi-2.1"));
    let occasion = json!({"modules": ["runs-tier-2"]});
    let assessment = assess(&rubric, &answered(&rubric, occasion, json!({"t2-1": {"repeated": [2, 1]}})));
    assert_eq!(points(&rubric, &assessment, "t2-1"), "1", "B12");
}

// C. Gates and non-negotiables.

#[test]
fn c1_and_c2_minima_by_state_rule_stand_beside_the_mean() {
    let rubric = overlaid(&oracle("dacts"), &oracle("dacts-maine"));
    assert_eq!(rubric.overlay.as_ref().map(|overlay| overlay.changed.len()), Some(6), "C1: the report can name what was changed");

    let mut all = dacts(5);
    all.insert("h1".into(), json!(15));
    let assessment = assess(&rubric, &answers(&rubric, Value::Object(all)));
    assert_eq!(value(&rubric, &assessment, "total"), "139/28", "C1");
    assert_eq!(
        score(&rubric, &assessment, "total").value.as_ref().map(|mean| mean.fixed(3, fidelity_check::number::Rounding::HalfUp)),
        Ok("4.964".into()),
        "C1"
    );
    assert_eq!(band(&rubric, &assessment, "total"), "full", "C1");
    assert_eq!(gate(&rubric, &assessment, "h1"), "not-met", "C1: 4 is below the minimum of 5");
    assert_eq!(overall(&rubric, &assessment), Standing::NotMet, "C1");
    for id in ["h2", "h3", "h4", "h5", "h6"] {
        assert_eq!(gate(&rubric, &assessment, id), "met", "C1: {id}");
    }

    let mut all = dacts(3);
    all.insert("h1".into(), json!(10));
    all.insert("h4".into(), json!({"count": 25, "out_of": 100}));
    let assessment = assess(&rubric, &answers(&rubric, Value::Object(all)));
    assert_eq!(value(&rubric, &assessment, "total"), "87/28", "C2");
    assert_eq!(band(&rubric, &assessment, "total"), "fair", "C2");
    assert_eq!(overall(&rubric, &assessment), Standing::Met, "C2");
}

#[test]
fn c7_ctrs_total_of_66() {
    let rubric = rubric(&oracle("ctrs"));
    assert_eq!(rubric.scores[0].highest, Some(exact("66")), "C7");
    for (total, met) in [(39, "not-met"), (40, "met"), (66, "met")] {
        let assessment = assess(&rubric, &answers(&rubric, Value::Object(adding_up("e", 11, 0, 6, total))));
        assert_eq!(value(&rubric, &assessment, "total"), total.to_string(), "C7");
        assert_eq!(criterion(&rubric, &assessment, "total"), met, "C7: {total}");
    }
}

#[test]
fn c10_every_essential_requirement_and_so_many_standards() {
    let rubric = rubric(&oracle("pat"));
    for (unmet, standards, at_least_75, at_least_80_percent) in [
        (0, 75, "met", "not-met"),
        (0, 74, "not-met", "not-met"),
        (0, 79, "met", "not-met"),
        (0, 80, "met", "met"),
        (1, 100, "not-met", "not-met"),
    ] {
        let all = joined([
            same("er", 1..=21, json!("met")),
            same("er", 1..=unmet, json!("not-met")),
            same("st", 1..=standards, json!("met")),
            same("st", standards + 1..=100, json!("not-met")),
        ]);
        let assessment = assess(&rubric, &answers(&rubric, all));
        let case = format!("C10: {unmet} unmet, {standards} standards");
        assert_eq!(gate(&rubric, &assessment, "at-least-75"), at_least_75, "{case}");
        assert_eq!(gate(&rubric, &assessment, "at-least-80-percent"), at_least_80_percent, "{case}");
        assert_eq!(value(&rubric, &assessment, "standards"), standards.to_string(), "{case}");
    }
}

#[test]
fn c16_goi_penetration_with_a_known_and_an_estimated_denominator() {
    let rubric = rubric(&oracle("goi"));
    for (answer, wanted, percent, estimated) in [
        (json!({"count": 80, "out_of": 100}), "4", "80", false),
        (json!({"count": 81, "out_of": 100}), "5", "81", false),
        (json!({"count": 58, "population": 120}), "5", "725/9", true),
        (json!({"count": 57, "population": 120}), "4", "475/6", true),
    ] {
        let assessment = assess(&rubric, &answers(&rubric, json!({"g3": answer})));
        let found = adherence(&rubric, &assessment, "g3");
        assert_eq!(points(&rubric, &assessment, "g3"), wanted, "C16: {answer}");
        assert_eq!(found.value.as_ref().map(|value| value.to_string()), Some(percent.into()), "C16: {answer}");
        assert_eq!(found.estimated, estimated, "C16: {answer}");
    }
    assert_eq!(exact("725/9").fixed(2, fidelity_check::number::Rounding::HalfUp), "80.56", "C16");
}

#[test]
fn c17_wfi_ez_bands() {
    let rubric = rubric(&oracle("wfi-ez-percent"));
    for (percent, wanted) in [("74.9", "below"), ("75", "adequate"), ("79.9", "adequate"), ("80", "high")] {
        let assessment = assess(&rubric, &answers(&rubric, json!({"percent-entered": percent})));
        assert_eq!(band(&rubric, &assessment, "percent"), wanted, "C17: {percent}");
    }
}

#[test]
fn c17_wfi_ez_percent_of_25_elements_some_turned_round() {
    let rubric = rubric(&oracle("wfi-ez"));
    // Of 20 elements as written and 5 turned round (every fifth): each step of an element is one percent of 100 steps.
    for (turned, percent, wanted) in [(-2, "100", "high"), (2, "80", "high"), (1, "85", "high")] {
        let all =
            joined([same("w", 1..=25, json!(2)), [5, 10, 15, 20, 25].into_iter().map(|at| (format!("w{at}"), json!(turned))).collect()]);
        let assessment = assess(&rubric, &answers(&rubric, all));
        assert_eq!(value(&rubric, &assessment, "percent"), percent, "C17: turned elements answered {turned}");
        assert_eq!(band(&rubric, &assessment, "percent"), wanted, "C17");
    }
    let all = joined([
        same("w", 1..=24, json!(2)),
        [5, 10, 15, 20].into_iter().map(|at| (format!("w{at}"), json!(2))).collect(),
        same("w", 25..=25, json!(2)),
        same("w", 1..=1, json!(1)),
    ]);
    let assessment = assess(&rubric, &answers(&rubric, all));
    assert_eq!((value(&rubric, &assessment, "percent").as_str(), band(&rubric, &assessment, "percent")), ("79", "adequate"), "C17");
}

#[test]
fn c18_a_caseload_with_two_sides() {
    let rubric = rubric(&oracle("caseload-range"));
    for (caseload, standing) in [(9, "not-met"), (10, "met"), (16, "met"), (17, "not-met")] {
        let assessment = assess(&rubric, &answers(&rubric, json!({"caseload": caseload})));
        assert_eq!(gate(&rubric, &assessment, "caseload"), standing, "C18: {caseload}");
    }
}

// D. Missing, not applicable.

#[test]
fn d1_a_section_that_does_not_apply_is_left_out_above_and_below() {
    let rubric = rubric(&oracle("ten-sections"));
    let all = adding_up("e", 10, 0, 5, 16);
    let assessment = assess(&rubric, &answers(&rubric, Value::Object(all)));
    assert_eq!(value(&rubric, &assessment, "percent"), "32", "D1");
    let all = adding_up("e", 9, 0, 5, 16);
    for skipped in [json!(null), json!("not-applicable"), json!("unable-to-determine")] {
        let mut all = all.clone();
        if !skipped.is_null() {
            all.insert("e10".into(), skipped.clone());
        }
        let assessment = assess(&rubric, &answers(&rubric, Value::Object(all)));
        assert_eq!(value(&rubric, &assessment, "percent"), "320/9", "D1: 16 of 45, skipped as {skipped}");
        assert_eq!(shown(&rubric, &assessment, "percent"), "35.6", "D1: the source prints 35.5, cut off instead of rounded");
    }
}

#[test]
fn d4_nothing_applies() {
    let rubric = rubric(&oracle("core"));
    let none = json!({"core": {"not_applicable": "-"}, "sibling": {"not_applicable": "-"}, "parts": {"unable_to_determine": true}});
    // The checklist may not be not applicable; with it unable to determine there is no score and no verdict either.
    let assessment = assess(&rubric, &answers(&rubric, none));
    assert_eq!(value(&rubric, &assessment, "total"), "incomplete", "D4");
    assert_eq!(band(&rubric, &assessment, "total"), "", "D4");
    assert_eq!(gate(&rubric, &assessment, "all-held"), "cannot-confirm", "D4");

    let five = common::rubric(&oracle("five-elements"));
    let assessment = assess(&five, &answers(&five, joined([same("e", 1..=5, json!({"not_applicable": "-"}))])));
    assert_eq!(value(&five, &assessment, "total"), "nothing-applies", "D4: never 0, never 100");
    assert_eq!(band(&five, &assessment, "total"), "", "D4");
    assert_eq!(reachable(&five, &assessment, "total"), [""; 0], "D4");

    let gated =
        changed("five-elements", "", json!({"gates": [{"id": "enough", "title": "Enough", "when": {"score": "total", "at_least": 10}}]}));
    let gated = common::rubric(&gated);
    let assessment = assess(&gated, &answers(&gated, joined([same("e", 1..=5, json!({"not_applicable": "-"}))])));
    assert_eq!(gate(&gated, &assessment, "enough"), "cannot-confirm", "D4: a gate on it cannot be judged");
}

#[test]
fn d5_no_fit_counts_as_one_and_insufficient_data_is_missing() {
    let rubric = rubric(&oracle("se-15"));
    let all = joined([same("s", 1..=15, json!(5)), same("s", 2..=2, json!("does-not-fit"))]);
    let assessment = assess(&rubric, &answers(&rubric, all));
    assert_eq!(points(&rubric, &assessment, "s2"), "1", "D5");
    assert_eq!(value(&rubric, &assessment, "total"), "71", "D5: 14 times 5, and 1");
    let all = joined([same("s", 1..=15, json!(5)), same("s", 2..=2, json!("unable-to-determine"))]);
    let assessment = assess(&rubric, &answers(&rubric, all));
    assert_eq!(points(&rubric, &assessment, "s2"), "unable-to-determine", "D5");
    assert_eq!(value(&rubric, &assessment, "total"), "incomplete", "D5");
    assert_eq!(bounds(&rubric, &assessment, "total"), "71..75", "D5: it will be worth 1 to 5");
}

#[test]
fn d6_an_unanswered_core_element_is_never_a_pass() {
    let rubric = rubric(&oracle("core"));
    for unanswered in [json!({}), json!({"core": {"note": "to be seen"}}), json!({"core": "unable-to-determine"})] {
        let mut all = json!({"sibling": 5, "parts": ["needed", "other", "third"]});
        merge(&mut all, unanswered.clone());
        let assessment = assess(&rubric, &answers(&rubric, all));
        assert_eq!(overall(&rubric, &assessment), Standing::CannotConfirm, "D6: {unanswered}");
        assert_eq!(gate(&rubric, &assessment, "core"), "cannot-confirm", "D6: {unanswered}");
        assert_eq!(gate(&rubric, &assessment, "all-held"), "cannot-confirm", "D6: {unanswered}");
    }
}

#[test]
fn d7_not_applicable_does_not_launder_a_failure() {
    let rubric = rubric(&oracle("core"));
    let all = json!({"core": 2, "sibling": {"not_applicable": "no such work"}, "parts": {"components": {"needed": false, "other": "not-applicable", "third": true}}});
    let assessment = assess(&rubric, &answers(&rubric, all));
    assert_eq!(gate(&rubric, &assessment, "core"), "not-met", "D7: the sibling does not apply");
    assert_eq!(points(&rubric, &assessment, "parts"), "0", "D7: a required component is absent");
    assert_eq!(adherence(&rubric, &assessment, "parts").missing_components, [0], "D7");
    assert_eq!(gate(&rubric, &assessment, "parts"), "not-met", "D7: half of what applies is in place, but not the part it needs");
    assert_eq!(overall(&rubric, &assessment), Standing::NotMet, "D7");
}

#[test]
fn d8_the_range_while_two_of_five_are_open() {
    let rubric = rubric(&oracle("five-elements"));
    let assessment = assess(&rubric, &answers(&rubric, json!({"e1": 5, "e2": 5, "e3": 5})));
    assert_eq!(value(&rubric, &assessment, "total"), "incomplete", "D8");
    assert_eq!(bounds(&rubric, &assessment, "total"), "17..25", "D8");
    assert_eq!(reachable(&rubric, &assessment, "total"), ["middle", "high", "top"], "D8");
}

// E. Agreement: E1 and E2 are in `src/agreement.rs` (see the head of this file).

#[test]
fn e3_a_difference_of_exactly_a_quarter_is_within_a_quarter() {
    for (own, other, within) in [("4.10", "4.35", true), ("4.10", "4.36", false)] {
        let difference = exact(other).sub(&exact(own)).expect("small numbers");
        assert_eq!(difference <= exact("0.25"), within, "E3: {own} and {other}");
    }
}

// F. Arithmetic traps.

#[test]
fn f3_just_under_the_cut_is_not_met() {
    let rubric = rubric(&oracle("traps"));
    for (percent, shown_as, met) in [("69.96", "70.0", "not-met"), ("70", "70.0", "met"), ("69.949999", "69.9", "not-met")] {
        let assessment = assess(&rubric, &answers(&rubric, json!({"entered": percent})));
        assert_eq!(shown(&rubric, &assessment, "percent"), shown_as, "F3: plainly rounded; the report says \"just under\"");
        assert_eq!(criterion(&rubric, &assessment, "percent"), met, "F3: {percent}");
    }
}

#[test]
fn f4_reversed_scales() {
    let rubric = rubric(&oracle("traps"));
    for (id, answer, wanted) in [
        ("five-turned", 1, "5"),
        ("five-turned", 3, "3"),
        ("five-turned", 5, "1"),
        ("middle-turned", -2, "2"),
        ("middle-turned", 0, "0"),
        ("middle-turned", 1, "-1"),
        ("middle-turned", 2, "-2"),
    ] {
        let assessment = assess(&rubric, &answers(&rubric, json!({id: answer})));
        assert_eq!(points(&rubric, &assessment, id), wanted, "F4: {id} {answer}");
    }
}

#[test]
fn f5_the_middle_can_be_best() {
    let rubric = rubric(&oracle("traps"));
    for (answer, wanted) in [("under", "0"), ("appropriate", "2"), ("over", "0")] {
        let assessment = assess(&rubric, &answers(&rubric, json!({"best-in-the-middle": answer})));
        assert_eq!(points(&rubric, &assessment, "best-in-the-middle"), wanted, "F5: {answer}");
    }
}
