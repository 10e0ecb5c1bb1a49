//! Rubrics read back in plain words: each shipped and accepted one against a file of sentences, and what holds for all of them.
//!
//! In: the programmes and the structures of published instruments. Out: a failure where the words differ from the file in `tests/golden/explain/`.
//! `UPDATE_GOLDEN=1 cargo test --test explain` writes them anew; read each sentence for truth before you keep it.

mod common;

use common::{file, files, place};
use fidelity_check::answers::Answers;
use fidelity_check::assessment::Assessment;
use fidelity_check::drift::Baseline;
use fidelity_check::explain::{Explanation, explain, in_short, rules};
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::words::Language;

/// Every shipped rubric and every accepted structure, by name.
fn rubrics() -> Vec<(String, String)> {
    let mut all: Vec<(String, String)> = files("programmes", ".json")
        .into_iter()
        .map(|path| (path.trim_start_matches("programmes/").trim_end_matches(".json").to_owned(), file(&path)))
        .collect();
    let folders = std::fs::read_dir(place("tests/rubrics/accepted")).expect("the folder");
    let mut names: Vec<String> = folders.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    names.sort();
    all.extend(names.into_iter().map(|name| {
        let text = file(&format!("tests/rubrics/accepted/{name}/rubric.json"));
        (name, text)
    }));
    all.push(("forms-and-editions".to_owned(), file(FORMS)));
    all
}

/// Variants, modules, stages, crosswalks, earlier editions, a majority of raters and a number that is shared.
const FORMS: &str = "tests/rubrics/read-back/forms-and-editions.json";

fn parsed(name: &str, text: &str) -> Rubric {
    Rubric::parse(text).unwrap_or_else(|problems| panic!("{name}: {problems:#?}"))
}

#[test]
fn every_rubric_reads_as_its_file_says() {
    let mut wrong = Vec::new();
    let mut all: Vec<(String, Rubric)> = rubrics().into_iter().map(|(name, text)| (name.clone(), parsed(&name, &text))).collect();
    let with_overlay = Rubric::parse_with_overlay(&file(FORMS), &file("tests/rubrics/read-back/overlay.json"));
    all.push(("forms-and-editions-overlay".to_owned(), with_overlay.unwrap_or_else(|problems| panic!("{problems:#?}"))));
    for (name, rubric) in all {
        for language in Language::ALL {
            let path = place(&format!("tests/golden/explain/{name}.{}.txt", language.code()));
            let told = explain(&rubric, language).text();
            if std::env::var_os("UPDATE_GOLDEN").is_some() {
                std::fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
                std::fs::write(&path, &told).expect("a file");
            }
            let kept = std::fs::read_to_string(&path).unwrap_or_default();
            if kept != told {
                let differs = told.lines().zip(kept.lines()).find(|(is, was)| is != was);
                wrong.push(format!("{}: {differs:#?}", path.display()));
            }
        }
    }
    assert!(wrong.is_empty(), "run UPDATE_GOLDEN=1 cargo test --test explain, and read what it writes:\n{}", wrong.join("\n"));
}

fn sentences(explanation: &Explanation) -> impl Iterator<Item = &fidelity_check::explain::Sentence> {
    explanation.sections.iter().flat_map(|section| &section.sentences)
}

/// The value at a path such as `domains[0].elements[2]`.
fn at<'v>(document: &'v serde_json::Value, path: &str) -> Option<&'v serde_json::Value> {
    path.split('.').filter(|part| !part.is_empty()).try_fold(document, |value, part| match part.split_once('[') {
        Some((field, index)) => value.get(field)?.get(index.trim_end_matches(']').parse::<usize>().ok()?),
        None => value.get(part),
    })
}

#[test]
fn every_place_leads_to_the_part_it_names() {
    for (name, text) in rubrics() {
        let document: serde_json::Value = serde_json::from_str(&text).expect("JSON");
        for sentence in sentences(&explain(&parsed(&name, &text), Language::En)).filter(|sentence| !sentence.id.is_empty()) {
            let part = at(&document, sentence.path.split(".outcomes").next().unwrap_or_default());
            let part = part.unwrap_or_else(|| panic!("{name}: nothing at {}: {}", sentence.path, sentence.text));
            assert_eq!(part["id"], sentence.id.as_str(), "{name}: {}", sentence.path);
            assert!(at(&document, &sentence.path).is_some(), "{name}: {}", sentence.path);
        }
    }
}

#[test]
fn every_element_score_and_gate_is_read_back() {
    for (name, text) in rubrics() {
        let rubric = parsed(&name, &text);
        for language in Language::ALL {
            let told = explain(&rubric, language);
            let ids: Vec<&str> = sentences(&told).map(|sentence| sentence.id.as_str()).collect();
            let scores = rubric.scores.iter().map(|score| &score.id);
            let wanted = rubric.elements.iter().map(|element| &element.id).chain(scores).chain(rubric.gates.iter().map(|gate| &gate.id));
            let missing: Vec<&String> = wanted.filter(|id| !ids.contains(&id.as_str())).collect();
            assert!(missing.is_empty(), "{name} in {}: {missing:?}", language.code());
            for sentence in sentences(&told).chain(&in_short(&rubric, language)) {
                assert!(sentence.text.ends_with(['.', ':']), "{name}: {}", sentence.text);
                assert!(!sentence.text.contains("  ") && !sentence.text.contains(".."), "{name}: {}", sentence.text);
            }
        }
    }
}

/// All sentences of a small rubric, in one text.
#[track_caller]
fn told(rest: &str) -> String {
    let text = format!(r#"{{"format": 1, "id": "small", "edition": "1", "title": "Small", {rest}}}"#);
    explain(&parsed("small", &text), Language::En).text()
}

const THREE: &str = r#""elements": [{"id": "a", "title": "A", "scale": "yes-no", "role": "non-negotiable"},
    {"id": "b", "title": "B", "anchors": ["none", "some", "all"]}, {"id": "c", "title": "C", "anchors": ["none", "some", "all"]}]"#;

#[test]
fn the_rule_of_each_gate_is_the_one_of_the_report() {
    let mut seen = 0;
    for (name, text) in rubrics() {
        let rubric = parsed(&name, &text);
        for language in Language::ALL {
            let told = rules(&rubric, language);
            let answers = Answers::new(&rubric);
            let assessment = Assessment::new(&rubric, &answers, &[], Baseline::Previous, None);
            let report = Report::new(&rubric, &answers, &assessment, language);
            for gate in report.gates.iter().filter(|gate| !gate.non_negotiable && !gate.rule.is_empty()) {
                let own: Vec<&str> = told.iter().filter(|sentence| sentence.id == gate.id).map(|sentence| &sentence.text as &str).collect();
                // Of several outcomes the report says for which one it is.
                let same = match gate.is_graded() {
                    true => own.iter().any(|rule| gate.rule.ends_with(rule)),
                    false => own == [gate.rule.as_str()],
                };
                assert!(same, "{name} {}: {:?} {own:?}", gate.id, gate.rule);
                seen += 1;
            }
        }
    }
    assert!(seen > 10, "{seen} rules");
}

#[test]
fn a_rubric_without_scores_is_told_which_it_was_given() {
    let unsaid = "The file names no scores, so the usual ones are worked out";
    assert!(told(THREE).contains(unsaid) && told(THREE).contains("The score that stands for the whole is “Overall”."));
    let none = told(&format!(r#"{THREE}, "scores": []"#));
    assert!(!none.contains(unsaid) && none.contains("This rubric gives a profile, not one overall score."), "{none}");
}

#[test]
fn what_a_score_leaves_out_is_told_and_not_what_it_counts() {
    let score = |except: &str| told(&format!(r#"{THREE}, "scores": [{{"id": "s", "title": "S", "method": "sum", "except": [{except}]}}]"#));
    assert!(score(r#""non-negotiables""#).contains("It counts everything that is scored but the non-negotiables."));
    assert!(score(r#""b", "c""#).contains("It counts “A”."), "more is left out than counted");
}

#[test]
fn rules_are_conditions_as_a_person_would_say_them() {
    let rule = |when: &str| {
        let told = told(&format!(
            r#"{THREE}, "scores": [{{"id": "s", "title": "S", "method": "sum"}}], "gates": [{{"id": "g", "title": "G", "when": {when}}}]"#
        ));
        told.lines().find(|line| line.starts_with("- “G” ")).unwrap_or_else(|| panic!("{told}")).to_owned()
    };
    for (when, wanted) in [
        (r#"{"score": "s", "at_least": 4}"#, "“S” is at least 4"),
        (r#"{"element": "b", "more_than": 1}"#, "“B” is more than 1"),
        (r#"{"non_negotiables": true}"#, "“A” is met"),
        (r#"{"all": ["a", {"score": "s", "at_least": 4}]}"#, "both of these hold: “A” is “Yes”; “S” is at least 4"),
        (r#"{"every": ["b", "c"], "at_least": 2}"#, "each of these 2 is “2: some” or better: “B” and “C”"),
        (
            r#"{"any": [{"every": ["b", "c"], "at_least": 2}, "a"]}"#,
            "at least one of these 2 holds: (each of these 2 is “2: some” or better: “B” and “C”); “A” is “Yes”",
        ),
        (r#"{"of": ["b", "c"], "met": 3, "at_least": 1}"#, "of these 2, at least 1 are “3: all”: “B” and “C”"),
        (r#"{"of": ["b", "c"], "met": 3, "more_than_percent": 50}"#, "of these 2, more than 50 in 100 are “3: all”: “B” and “C”"),
    ] {
        assert_eq!(rule(when), format!("- “G” is met if {wanted}."), "{when}");
    }
}
