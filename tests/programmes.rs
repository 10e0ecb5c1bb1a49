//! What is shipped is what is tested: every programme is sound, and its worked examples come out as told here.
//!
//! In: `programmes/*.json` and `programmes/examples/`. Out: a failure that names the file. The figures were worked out
//! independently, with a spreadsheet; they are facts about the examples, not output of this program.

mod common;

use common::*;
use fidelity_check::answers::Answers;
use fidelity_check::assessment::Assessment;
use fidelity_check::draft;
use fidelity_check::drift::Baseline;
use fidelity_check::rubric::Rubric;

const PROGRAMMES: [&str; 3] = ["assertive-community-treatment", "parent-infant-group", "scale-up-readiness"];

fn programme(id: &str) -> Rubric {
    rubric(&file(&format!("programmes/{id}.json")))
}

/// The examples of a programme, by date.
#[track_caller]
fn examples(rubric: &Rubric) -> Vec<Answers> {
    let read = |path: &String| match draft::read(&file(path), rubric) {
        Ok(opened) => {
            assert_eq!(opened.problems, [], "{path}");
            assert_eq!(opened.dropped, [], "{path}");
            opened.answers
        }
        Err(problems) => panic!("{path}: {}", told(&problems)),
    };
    files(&format!("programmes/examples/{}", rubric.id), ".json").iter().map(read).collect()
}

/// The assessment of the example at a position against those before it.
fn at(rubric: &Rubric, examples: &[Answers], position: usize, today: Option<&str>) -> Assessment {
    compare(rubric, &examples[position], &examples[..position], Baseline::Previous, today)
}

/// The findings of certain kinds.
fn found(rubric: &Rubric, assessment: &Assessment, kinds: &[&str]) -> Vec<String> {
    let kind = |finding: &String| finding.split(' ').next().is_some_and(|kind| kinds.contains(&kind));
    findings(rubric, assessment).into_iter().filter(kind).collect()
}

#[test]
fn every_programme_is_sound_and_named_as_its_file() {
    let ids: Vec<String> =
        files("programmes", ".json").iter().map(|path| path["programmes/".len()..path.len() - ".json".len()].to_owned()).collect();
    assert_eq!(ids, PROGRAMMES);
    for id in PROGRAMMES {
        let rubric = programme(id);
        assert_eq!(rubric.id, id);
        assert_eq!(told(&rubric.warnings), "", "{id}");
        assert!(
            rubric.licence.is_some() && !rubric.citations.is_empty() && rubric.contact.is_some(),
            "{id} tells its terms, sources and support"
        );
        assert!(rubric.languages == ["en"] || rubric.languages == ["en", "cy"], "{id}");
        let reviewed = |language: &String| language == "en" || rubric.awaiting_review.contains(language);
        assert!(rubric.languages.iter().all(reviewed), "{id}: no speaker has reviewed the Welsh yet, and it must say so");
        assert!(examples(&rubric).len() >= 2, "{id} has worked examples over time");
    }
}

#[test]
fn every_example_rates_every_element() {
    for id in PROGRAMMES {
        let rubric = programme(id);
        for answers in examples(&rubric) {
            let (answered, all) = answers.progress(&rubric, 0..rubric.elements.len());
            assert_eq!(answered, all, "{id} on {:?}", answers.occasion.date);
        }
    }
}

#[test]
fn scale_up_readiness_rises_while_two_conditions_drift() {
    let rubric = programme("scale-up-readiness");
    let examples = examples(&rubric);
    let all: Vec<Assessment> = (0..examples.len()).map(|position| at(&rubric, &examples, position, Some("2026-11-22"))).collect();
    let scores: Vec<String> = all.iter().map(|assessment| value(&rubric, assessment, "readiness")).collect();
    assert_eq!(scores, ["79/30", "509/150", "243/70"]);
    let outcomes: Vec<&str> = all.iter().map(|assessment| outcome(&rubric, assessment, "ready-to-scale")).collect();
    assert_eq!(outcomes, ["not-yet-ready", "ready-with-conditions", ""], "the last is undecided");

    let last = &all[2];
    for (id, standing) in [("two-people", "not-met"), ("support-after-training", "not-met"), ("data-agreed", "cannot-confirm")] {
        assert_eq!(gate(&rubric, last, id), standing, "{id}");
    }
    assert_eq!(found(&rubric, last, &["drift"]), ["drift two-people 4->3"]);
    assert_eq!(found(&rubric, last, &["slipping"]), ["slipping impact 4->2", "slipping data-and-evidence 17/5->3"]);
    assert!(findings(&rubric, last).contains(&"cannot-confirm data-agreed".to_owned()));
    assert_eq!((last.drift.rose(), last.drift.fell()), (6, 3));
}

#[test]
fn parent_infant_group_rises_while_it_loses_its_joint_lead() {
    let rubric = programme("parent-infant-group");
    let examples = examples(&rubric);
    let all: Vec<Assessment> = (0..examples.len()).map(|position| at(&rubric, &examples, position, Some("2026-11-22"))).collect();
    let hundredths = |assessment: &Assessment| {
        let value = score(&rubric, assessment, "fidelity").number().expect("a score");
        value.fixed(2, fidelity_check::number::Rounding::HalfUp)
    };
    assert_eq!(all.iter().map(hundredths).collect::<Vec<_>>(), ["57.97", "78.26", "83.08"]);
    let last = &all[2];
    assert_eq!(gate(&rubric, last, "joint-leadership"), "not-met");
    assert_eq!(
        found(&rubric, last, &["drift"]),
        ["drift licence", "drift joint-leadership 4->2"],
        "without the joint lead there is no licence"
    );
    assert_eq!(gate(&rubric, last, "home-visits"), "cannot-confirm");
}

#[test]
fn assertive_community_treatment_rises_while_its_staff_leave() {
    let rubric = programme("assertive-community-treatment");
    let examples = examples(&rubric);
    let all: Vec<Assessment> = (0..examples.len()).map(|position| at(&rubric, &examples, position, Some("2026-11-22"))).collect();
    let of = |id: &str| all.iter().map(|assessment| value(&rubric, assessment, id)).collect::<Vec<_>>();
    assert_eq!(of("sum"), ["105", "115"]);
    assert_eq!(of("total"), ["15/4", "115/28"]);
    assert_eq!(exact("115/28").fixed(3, fidelity_check::number::Rounding::HalfUp), "4.107");
    assert_eq!(found(&rubric, &all[1], &["slipping"]), ["slipping staff-continuity 4->2"]);
    assert_eq!(found(&rubric, &all[1], &["drift", "not-met", "cannot-confirm"]), [""; 0]);
}
