//! Numbers of any length: what is shown is what is exact, and what is saved can be opened.
//!
//! In: random percentages, weights and chains of scores from proptest. Out: a failure with the numbers. `PROPTEST_CASES=10000` looks longer.

mod common;

use common::*;
use fidelity_check::answers::Answers;
use fidelity_check::assessment::Assessment;
use fidelity_check::draft;
use fidelity_check::export;
use fidelity_check::number::Exact;
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::sheet::{Kind, Options};
use fidelity_check::words::Language;
use proptest::prelude::*;
use serde_json::{Map, Value, json};

fn config() -> ProptestConfig {
    let cases = std::env::var("PROPTEST_CASES").ok().and_then(|cases| cases.parse().ok()).unwrap_or(64);
    ProptestConfig { cases, failure_persistence: None, max_shrink_iters: 2_000, ..ProptestConfig::default() }
}

/// What was counted out of how many, and the weight.
fn shares() -> impl Strategy<Value = Vec<(u32, u32, String)>> {
    let weight = prop_oneof![
        Just("1".to_owned()),
        (1..1_000_000u32).prop_map(|thousandths| format!("{}.{:03}", thousandths / 1000, thousandths % 1000 + 1)),
        (1..999_999u32, 1..999_999u32).prop_map(|(over, under)| format!("{over}/{under}")),
    ];
    let share = (1..5_000u32).prop_flat_map(|all| (0..=all, Just(all)));
    let one = (share, weight).prop_map(|((count, all), weight)| (count, all, weight));
    proptest::collection::vec(one, 1..40)
}

const METHODS: [&str; 6] = ["sum", "mean", "percent-of-range", "min", "median", "percent-of-max"];
const ROUNDINGS: [&str; 4] = ["half-up", "half-even", "floor", "ceil"];

/// A rule for each score; all but the first count the one before too.
fn chain() -> impl Strategy<Value = Vec<(usize, usize, usize, String)>> {
    let times = (1..99_999u32, 1..9_999u32).prop_map(|(over, under)| format!("{over}/{under}"));
    proptest::collection::vec((0..METHODS.len(), 0..ROUNDINGS.len(), 0..=6usize, times), 1..6)
}

fn written(shares: &[(u32, u32, String)], chain: &[(usize, usize, usize, String)]) -> (Rubric, Answers) {
    let element = |(at, (_, _, weight)): (usize, &(u32, u32, String))| json!({"id": format!("e{at}"), "title": "E", "weight": weight, "ratio": {"count": "seen", "out_of": "all"}});
    let elements: Vec<Value> = shares.iter().enumerate().map(element).collect();
    let ids: Vec<String> = (0..shares.len()).map(|at| format!("e{at}")).collect();
    let score = |(at, (method, rounding, decimals, times)): (usize, &(usize, usize, usize, String))| {
        let before: Vec<String> = at.checked_sub(1).map(|before| format!("s{before}")).into_iter().collect();
        let mut score = json!({"id": format!("s{at}"), "title": "S", "method": METHODS[*method], "of": ids, "of_scores": before});
        score["times"] = json!(times);
        score["decimals"] = json!(decimals);
        score["rounding"] = json!(ROUNDINGS[*rounding]);
        score
    };
    let scores: Vec<Value> = chain.iter().enumerate().map(score).collect();
    let rubric = rubric(&sheet(json!({"elements": elements, "scores": scores})));
    let all: Map<String, Value> =
        shares.iter().enumerate().map(|(at, (count, all, _))| (format!("e{at}"), json!({"count": count, "out_of": all}))).collect();
    let answers = answers(&rubric, Value::Object(all));
    (rubric, answers)
}

/// Whether a decimal is what its rule makes of an exact number: by its distance, which no rounding of ours has gone into.
fn is_rounded(shown: &str, exact: &Exact, decimals: usize, rounding: &str) -> bool {
    let shown = Exact::recorded(shown).expect("a decimal");
    let unit = Exact::one().div(&Exact::whole(10i128.pow(decimals as u32))).expect("a unit");
    let half = unit.div(&Exact::whole(2)).expect("half a unit");
    let over = shown.sub(exact).expect("a distance");
    let whole_units = shown.div(&unit).expect("units");
    let even = || whole_units.div(&Exact::whole(2)).is_some_and(|half| half.is_whole());
    whole_units.is_whole()
        && match rounding {
            "floor" => !over.is_positive() && over.abs() < unit,
            "ceil" => !over.is_negative() && over.abs() < unit,
            "half-even" => over.abs() < half || (over.abs() == half && even()),
            _ => over.abs() < half || (over.abs() == half && over.is_negative() == exact.is_negative()),
        }
}

proptest! {
    #![proptest_config(config())]

    #[test]
    fn the_value_is_the_exact_number_rounded_as_stated(shares in shares(), chain in chain()) {
        let (rubric, answers) = written(&shares, &chain);
        let assessment = assess(&rubric, &answers);
        let report = Report::new(&rubric, &answers, &assessment, Language::En);
        for (at, score) in report.scores.iter().enumerate() {
            let (_, rounding, decimals, _) = chain[at];
            prop_assert_eq!(&score.reason, &None, "{} of {:?}", score.id, shares);
            let exact = Exact::recorded(score.exact.as_deref().unwrap_or_default()).expect("a ratio");
            prop_assert_eq!(assessment.scored.scores[at].number(), Some(&exact));
            let value = score.value.as_deref().unwrap_or_default();
            prop_assert!(is_rounded(value, &exact, decimals, ROUNDINGS[rounding]), "{} as {}, {} {}", exact, value, decimals, ROUNDINGS[rounding]);
        }
    }

    #[test]
    fn every_saved_file_opens_with_the_scores_of_the_day(shares in shares(), chain in chain()) {
        let (rubric, answers) = written(&shares, &chain);
        let assessment = assess(&rubric, &answers);
        let scored: Vec<(String, Exact)> = rubric.scores.iter().zip(&assessment.scored.scores)
            .filter_map(|(score, found)| Some((score.id.clone(), found.number()?.clone()))).collect();
        prop_assert_eq!(scored.len(), rubric.scores.len());
        let saved = draft::write(&rubric, &answers, Some(&assessment.scored), true);
        let report = Report::new(&rubric, &answers, &assessment, Language::En);
        let html = export::html(Kind::Full, &[&report], &Options::default(), Some(&saved));
        for file in [&saved, &html] {
            for read in [draft::read, draft::read_earlier] {
                let opened = read(file, &rubric).unwrap_or_else(|problems| panic!("{}", told(&problems)));
                prop_assert_eq!(&opened.problems, &[]);
                prop_assert_eq!(&opened.answers.recorded, &scored);
                prop_assert_eq!(&opened.answers.entries, &answers.entries);
                // What is kept between visits is written without scores of its own.
                prop_assert_eq!(&draft::write(&rubric, &opened.answers, None, true), &saved);
            }
        }
    }

    #[test]
    fn a_typed_number_is_read_again_as_it_is_written(over in "-?[0-9]{1,9}(\\.[0-9]{1,6})?", under in "[0-9]{1,9}(\\.[0-9]{1,6})?") {
        for text in [over.clone(), format!("{over}/{under}")] {
            let Ok(number) = Exact::parse(&text) else { continue };
            let element = json!({"id": "a", "title": "A", "number": {"min": -999999999}});
            let rubric = rubric(&sheet(json!({"elements": [element], "scores": [{"id": "s", "title": "S", "method": "sum"}]})));
            let entered = opened(&rubric, json!({"rubric": {"id": "sheet"}, "elements": {"a": {"value": text}}}));
            let saved = draft::write(&rubric, &entered, None, true);
            let again = draft::read(&saved, &rubric).unwrap_or_else(|problems| panic!("{}", told(&problems)));
            prop_assert_eq!(&again.problems, &[], "{}", saved);
            prop_assert_eq!(&again.answers.entries, &entered.entries, "{} {}", number, saved);
        }
    }
}

/// The command reads back, in each of its ways, what it has saved.
#[test]
fn the_command_opens_what_it_saved() {
    let counts = [(17, 21), (102, 331), (171, 300), (88, 109), (37, 89), (274, 283), (93, 368), (222, 233)];
    let element = |at: usize| json!({"id": format!("e{at}"), "title": "E", "ratio": {"count": "seen", "out_of": "all"}});
    let elements: Vec<Value> = (0..counts.len()).map(element).collect();
    let folder = std::env::temp_dir().join(format!("fidelity-check-numbers-{}", std::process::id()));
    std::fs::create_dir_all(&folder).expect("a folder");
    let file = |name: &str| folder.join(name).display().to_string();
    let write = |name: &str, text: &str| std::fs::write(folder.join(name), text).expect("a file");
    write("rubric.json", &sheet(json!({"elements": elements, "scores": [{"id": "m", "title": "M", "method": "mean"}]})));
    let all: Map<String, Value> =
        counts.iter().enumerate().map(|(at, (count, all))| (format!("e{at}"), json!({"count": count, "out_of": all}))).collect();
    let on = |date: &str| json!({"format": 1, "rubric": {"id": "sheet"}, "occasion": {"date": date}, "elements": all}).to_string();
    write("then.json", &on("2026-01-10"));
    write("now.json", &on("2026-07-10"));
    let run = |arguments: &[&str]| {
        let output = std::process::Command::new(env!("CARGO_BIN_EXE_fidelity-check")).args(arguments).output().expect("the command");
        assert_eq!(output.status.code(), Some(0), "{arguments:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).expect("a text")
    };
    let (rubric, then, now, saved) = (file("rubric.json"), file("then.json"), file("now.json"), file("saved.html"));
    run(&["report", &rubric, &then, "--format", "html", "--output", &saved]);
    let exact = |told: &str| serde_json::from_str::<Value>(told).expect("JSON")["scores"][0]["exact"].clone();
    assert_eq!(exact(&run(&["score", &rubric, &saved])), exact(&run(&["score", &rubric, &then])));
    assert!(run(&["score", &rubric, &now, "--earlier", &saved]).contains("2026-01-10"));
    assert_eq!(run(&["collect", "--rubric", &rubric, &saved]).lines().count(), 1 + counts.len());
    let _ = std::fs::remove_dir_all(&folder);
}

/// A file from elsewhere, with scores that nobody can read: its answers count, and the scores stay where they stood.
#[test]
fn a_recorded_score_never_keeps_answers_from_being_opened() {
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 1, 5, json!({}))], "scores": [{"id": "s", "title": "S", "method": "sum"}]})));
    let open = |scores: Value| {
        let file = json!({"format": 1, "rubric": {"id": "sheet"}, "elements": {"a": 3}, "scores": scores});
        draft::read(&file.to_string(), &rubric).unwrap_or_else(|problems| panic!("{}", told(&problems)))
    };
    let long = format!("1/{}", "7".repeat(2_001));
    for damaged in [json!("83,07"), json!("1/0"), json!(long), json!(true), json!({"value": 3}), json!([]), json!("")] {
        let opened = open(json!({"old": "7/3", "s": damaged}));
        assert_eq!(opened.problems.iter().map(|problem| problem.code()).collect::<Vec<_>>(), ["unusable-score"], "{damaged}");
        assert_eq!((opened.accepted, opened.answers.recorded.len()), (1, 1), "{damaged}");
        let again: Value = serde_json::from_str(&draft::write(&rubric, &opened.answers, None, true)).expect("JSON");
        assert_eq!(again["scores"], json!({"old": "7/3", "s": damaged}));
        let assessment: Assessment = assess(&rubric, &opened.answers);
        let again: Value = serde_json::from_str(&draft::write(&rubric, &opened.answers, Some(&assessment.scored), true)).expect("JSON");
        assert_eq!(again["scores"], json!({"s": "3"}));
        assert!(!draft::write(&rubric, &opened.answers, None, false).contains("83,07"));
    }
    for damaged in [json!([1, 2]), json!("none"), json!(3)] {
        let opened = open(damaged.clone());
        assert_eq!(opened.problems.iter().map(|problem| problem.code()).collect::<Vec<_>>(), ["unusable-score"], "{damaged}");
        assert_eq!(opened.accepted, 1, "{damaged}");
    }
    assert_eq!(open(json!({"s": 83.070_001_2})).answers.recorded, [("s".to_owned(), Exact::recorded("83.0700012").expect("a decimal"))]);
}
