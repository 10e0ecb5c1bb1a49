//! Replays the fuzzing corpus without a fuzzer, and damages every shipped example: no panic, no answer silently lost.
//!
//! In: `fuzz/corpus/**` and `programmes/examples/**`. Out: a failure that names the file and the damage. What cargo-fuzz finds is
//! put into the corpus and stays there.

mod common;
/// The very laws that the fuzz targets try.
#[path = "../fuzz/src/lib.rs"]
mod laws;

use common::*;
use fidelity_check::answers::Answers;
use fidelity_check::draft;
use fidelity_check::rubric::Rubric;
use serde_json::{Value, json};

const PROGRAMMES: [&str; 3] = ["assertive-community-treatment", "parent-infant-group", "scale-up-readiness"];

fn programme(id: &str) -> Rubric {
    rubric(&file(&format!("programmes/{id}.json")))
}

/// Files of one fuzz target; they may hold anything, so they are read as bytes.
fn corpus(target: &str) -> Vec<(String, String)> {
    let read = |path: String| {
        let bytes = std::fs::read(place(&path)).expect("a file");
        (path, String::from_utf8_lossy(&bytes).into_owned())
    };
    let all: Vec<(String, String)> = files(&format!("fuzz/corpus/{target}"), "").into_iter().map(read).collect();
    assert!(!all.is_empty(), "{target} has a corpus");
    all
}

/// Opens a text as answers: either it is refused, or every entry is there, as an answer or kept aside.
#[track_caller]
fn open(text: &str, rubric: &Rubric, what: &str) -> Option<Answers> {
    let opened = draft::read(text, rubric).ok()?;
    let file: Value = serde_json::from_str(draft::carried(text).trim_start_matches('\u{feff}'))
        .unwrap_or_else(|error| panic!("{what}: opened, and no JSON: {error}"));
    let new_id = |id: &str| rubric.replaces.iter().find(|(old, _)| old == id).map_or(id.to_owned(), |(_, new)| new.clone());
    for (id, entry) in file["elements"].as_object().into_iter().flatten() {
        let aside = opened.answers.unusable.iter().any(|(kept, _)| kept == id);
        let given = rubric.element(&new_id(id)).is_some_and(|index| opened.answers.entries[index].rating.is_some());
        // An entry that says nothing about the rating is a note or evidence only.
        let ratings = [
            "rating",
            "value",
            "count",
            "out_of",
            "population",
            "components",
            "not_applicable",
            "unable_to_determine",
            "does_not_fit",
            "repeated",
        ];
        let silent = entry.as_object().is_some_and(|entry| {
            ratings
                .iter()
                .all(|field| entry.get(*field).is_none_or(|value| value.is_null() || *value == json!(false) || *value == json!([])))
        });
        assert!(aside || given || silent, "{what}: the answer to {id} is lost: {entry}");
        if aside {
            let told = opened.dropped.iter().any(|(dropped, _)| dropped == id) && !opened.problems.is_empty();
            assert!(told, "{what}: {id} is kept aside and nobody is told");
        }
    }
    let written = draft::write(rubric, &opened.answers, None, true);
    let again = draft::read(&written, rubric).unwrap_or_else(|problems| panic!("{what}: {}\n{written}", told(&problems)));
    // What is kept aside is written at the place of its element, so only its order may differ.
    let sorted = |mut answers: Answers| {
        answers.unusable.sort();
        answers
    };
    assert!(sorted(again.answers) == sorted(opened.answers.clone()), "{what}: written and read again, it differs:\n{text}\n{written}");
    Some(opened.answers)
}

/// Runs a law on a text, and names the file if it is broken.
fn holds(law: fn(&str), (path, text): &(String, String)) {
    let caught = std::panic::catch_unwind(|| law(text));
    assert!(caught.is_ok(), "{path} breaks the law above");
}

#[test]
fn rubrics_of_the_corpus() {
    corpus("rubric").iter().for_each(|file| holds(laws::rubric, file));
}

#[test]
fn answers_of_the_corpus() {
    let rubric = programme("scale-up-readiness");
    for file in corpus("answers") {
        holds(laws::answers, &file);
        open(&file.1, &rubric, &file.0);
    }
}

#[test]
fn saved_results_of_the_corpus() {
    let rubric = programme("parent-infant-group");
    for file in corpus("saved") {
        holds(laws::saved, &file);
        open(&file.1, &rubric, &file.0);
    }
}

fn examples(id: &str) -> Vec<(String, String)> {
    files(&format!("programmes/examples/{id}"), ".json").into_iter().map(|path| (path.clone(), file(&path))).collect()
}

#[test]
fn examples_cut_off_anywhere_are_refused() {
    for id in PROGRAMMES {
        let rubric = programme(id);
        for (path, text) in examples(id) {
            for end in (0..text.trim_end().len()).step_by(100).filter(|end| text.is_char_boundary(*end)) {
                let problems = draft::read(&text[..end], &rubric).expect_err("half a file");
                assert_eq!(problems[0].code(), "json-syntax", "{path} cut at {end}");
            }
        }
    }
}

#[test]
fn examples_with_swapped_ids_lose_nothing() {
    for id in PROGRAMMES {
        let rubric = programme(id);
        for (path, text) in examples(id) {
            let whole: Value = serde_json::from_str(&text).expect("JSON");
            let elements = whole["elements"].as_object().expect("an object");
            let ids: Vec<&String> = elements.keys().collect();
            // Each answer goes to the next element, then to one that is not there.
            let shifted: serde_json::Map<String, Value> =
                ids.iter().zip(ids.iter().cycle().skip(1)).map(|(from, to)| ((*to).clone(), elements[*from].clone())).collect();
            let strange: serde_json::Map<String, Value> = ids.iter().map(|id| (format!("{id}-x"), elements[*id].clone())).collect();
            for elements in [shifted, strange] {
                let mut file = whole.clone();
                file["elements"] = Value::Object(elements);
                let answers = open(&file.to_string(), &rubric, &path).expect("opened with what fits");
                assess(&rubric, &answers);
            }
        }
    }
}

#[test]
fn examples_with_wrong_types_lose_nothing() {
    let odd = [
        json!(null),
        json!(true),
        json!(7),
        json!(-0.5),
        json!("x"),
        json!([]),
        json!([1, "x"]),
        json!({}),
        json!({"rating": []}),
        json!({"x": 1}),
        json!(1e300),
    ];
    for id in PROGRAMMES {
        let rubric = programme(id);
        for (path, text) in examples(id) {
            let whole: Value = serde_json::from_str(&text).expect("JSON");
            for (turn, value) in odd.iter().enumerate() {
                // In place of each entry, and by turns of the fields of each entry.
                let mut file = whole.clone();
                file["elements"].as_object_mut().expect("an object").values_mut().for_each(|entry| *entry = value.clone());
                if !value.is_null() {
                    open(&file.to_string(), &rubric, &format!("{path}: every entry {value}"));
                }
                let by_turns = whole["elements"].as_object().expect("an object").iter().skip(turn % 4).step_by(4);
                for (element, entry) in by_turns {
                    for field in entry.as_object().into_iter().flat_map(|entry| entry.keys()) {
                        let mut file = whole.clone();
                        file["elements"][element][field] = value.clone();
                        open(&file.to_string(), &rubric, &format!("{path}: {element}.{field} is {value}"));
                    }
                }
            }
            // And of each part of the file.
            for field in whole.as_object().expect("an object").keys() {
                for value in &odd {
                    let mut file = whole.clone();
                    file[field] = value.clone();
                    let _ = draft::read(&file.to_string(), &rubric);
                }
            }
        }
    }
}

#[test]
fn an_answer_that_does_not_fit_survives_saving_with_its_evidence_and_a_later_note() {
    use fidelity_check::answers::{Change, Rating};
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 1, 5, json!({}))]})));
    let kept = r#"{"rating": 7, "evidence": [{"text": "seen", "date": "2026-01-01"}]}"#;
    for entry in [kept, "7", r#""seven""#] {
        let text = format!(r#"{{"format": 1, "rubric": {{"id": "sheet"}}, "elements": {{"a": {entry}}}}}"#);
        let mut answers = draft::read(&text, &rubric).expect("opened").answers;
        answers.apply(Change::Note(0, "asked again".into()));
        let written: Value = serde_json::from_str(&draft::write(&rubric, &answers, None, true)).expect("JSON");
        let stood: Value = serde_json::from_str(entry).expect("JSON");
        let rating = stood.get("rating").unwrap_or(&stood);
        assert_eq!((&written["elements"]["a"]["rating"], &written["elements"]["a"]["note"]), (rating, &json!("asked again")));
        assert_eq!(written["elements"]["a"].get("evidence"), stood.get("evidence"));
        let bare = draft::write(&rubric, &answers, None, false);
        assert!(!bare.contains("asked again") && !bare.contains("seen"), "{bare}");
        // Once it is rated, the new answer stands.
        answers.apply(Change::Rate(0, Some(Rating::Anchor(2))));
        let written: Value = serde_json::from_str(&draft::write(&rubric, &answers, None, true)).expect("JSON");
        assert_eq!(written["elements"]["a"]["rating"], 3);
    }
}

#[test]
fn programmes_cut_off_anywhere_are_refused() {
    for id in PROGRAMMES {
        let text = file(&format!("programmes/{id}.json"));
        for end in (0..text.trim_end().len()).step_by(100).filter(|end| text.is_char_boundary(*end)) {
            let problems = Rubric::parse(&text[..end]).expect_err("half a file");
            assert_eq!(problems[0].code(), "json-syntax", "{id} cut at {end}");
        }
    }
}

/// How many damaged texts each target tries, if `CORPUS_MUTATIONS` does not say.
const MUTATIONS: u64 = 200;

/// What fuzzing does, without a fuzzer and on the stable toolchain: files of the corpus, damaged at random. A damage is a number, and the same everywhere.
#[test]
fn damaged_files_of_the_corpus_break_no_law() {
    let tries = std::env::var("CORPUS_MUTATIONS").ok().and_then(|number| number.parse().ok()).unwrap_or(MUTATIONS);
    let began = std::time::Instant::now();
    for (target, law) in [("rubric", laws::rubric as fn(&str)), ("answers", laws::answers), ("saved", laws::saved)] {
        let files = corpus(target);
        for number in 0..tries {
            let text = damaged(&mut Dice(number), &files);
            holds(law, &(format!("{target}, damage {number}:\n{text}\n"), text));
        }
        println!("{target}: {tries} texts after {:?}", began.elapsed());
    }
}

/// One file with up to four damages: a piece left out, doubled, exchanged for one of another file, or a sign put in.
fn damaged(dice: &mut Dice, files: &[(String, String)]) -> String {
    const SIGNS: [&str; 24] = [
        "{",
        "}",
        "[",
        "]",
        "\"",
        ",",
        ":",
        "0",
        "-1",
        "1e9",
        "0.5",
        "1/3",
        "null",
        "true",
        "\\",
        "\\u0000",
        "\u{202e}",
        "\u{feff}",
        "\"\"",
        "{}",
        "[]",
        " ",
        "999999999999999999999",
        "\"id\"",
    ];
    let mut text: Vec<char> = files[dice.below(files.len())].1.chars().collect();
    for _ in 0..=dice.below(4) {
        let from = dice.below(text.len() + 1);
        let to = (from + dice.below(40)).min(text.len());
        let put: Vec<char> = match dice.below(4) {
            0 => Vec::new(),
            1 => text[from..to].repeat(2),
            2 => {
                let other: Vec<char> = files[dice.below(files.len())].1.chars().collect();
                let start = dice.below(other.len() + 1);
                other[start..(start + dice.below(200)).min(other.len())].to_vec()
            }
            _ => SIGNS[dice.below(SIGNS.len())].chars().collect(),
        };
        text.splice(from..to, put);
    }
    text.into_iter().collect()
}

/// Random numbers that can be repeated (SplitMix64).
struct Dice(u64);

impl Dice {
    fn below(&mut self, count: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % count.max(1) as u64) as usize
    }
}
