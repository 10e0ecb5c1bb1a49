//! Several raters of one occasion: what stays in the file, where they differ, what is told of it, and with which figures.

mod common;

use common::{assess, element, rubric, scale, sheet};
use fidelity_check::answers::{Answers, Change, Rating};
use fidelity_check::draft;
use fidelity_check::export;
use fidelity_check::report::{Report, TeamFacts};
use fidelity_check::rubric::Rubric;
use fidelity_check::team;
use fidelity_check::words::Language;
use serde_json::json;

/// Two raters' anchors, element by element; `None` is no answer.
fn two(rubric: &Rubric, one: &[Option<usize>], other: &[Option<usize>]) -> Answers {
    let mut answers = Answers::new(rubric);
    for (role, anchors) in [("Team lead", one), ("Peer", other)] {
        team::begin(&mut answers, role);
        for (element, anchor) in anchors.iter().enumerate() {
            answers.apply(Change::Rate(element, anchor.map(Rating::Anchor)));
        }
        team::put_away(&mut answers);
    }
    team::settle(&mut answers, rubric.team_answer);
    answers
}

fn told(rubric: &Rubric, answers: &Answers, language: Language) -> TeamFacts {
    Report::new(rubric, answers, &assess(rubric, answers), language).team.expect("two raters")
}

fn yes_no(count: usize) -> Rubric {
    let elements: Vec<_> = (0..count).map(|at| element(&format!("e{at}"), json!({"scale": "yes-no"}))).collect();
    rubric(&sheet(json!({ "elements": elements })))
}

/// The place of yes and no among the anchors.
fn yes(rubric: &Rubric, is: bool) -> Option<usize> {
    let fidelity_check::rubric::Measure::Scale(scale) = &rubric.elements[0].measure else { panic!("a scale") };
    scale.anchors.iter().position(|anchor| anchor.value == if is { "yes" } else { "no" })
}

#[test]
fn those_furthest_apart_come_first_and_non_negotiables_first_among_equals() {
    let rubric = rubric(&sheet(json!({"elements": [
        scale("same", 1, 5, json!({})),
        scale("near", 1, 5, json!({})),
        scale("near-core", 1, 5, json!({"minimum": 3})),
        scale("far", 1, 5, json!({})),
        scale("one-only", 1, 5, json!({})),
        scale("nobody", 1, 5, json!({})),
    ]})));
    let answers = two(&rubric, &[Some(2), Some(1), Some(1), Some(0), Some(3), None], &[Some(2), Some(2), Some(2), Some(3), None, None]);
    let team = told(&rubric, &answers, Language::En);
    let found: Vec<(&str, Option<usize>, &str)> =
        team.differences.iter().map(|one| (one.id.as_str(), one.levels, one.apart_shown.as_str())).collect();
    assert_eq!(
        found,
        [
            ("far", Some(3), "three levels apart"),
            ("near-core", Some(1), "one level apart"),
            ("near", Some(1), "one level apart"),
            ("one-only", None, "different answers"),
        ]
    );
    assert_eq!(team.differed, "They differ on four of five elements, and have not agreed on any of these yet.");
    assert_eq!(answers.entries[0].rating, Some(Rating::Anchor(2)), "what both gave stands");
    let held: Vec<(&str, &str)> = team.differences[3].held.iter().map(|held| (held.rater.as_str(), held.answer.as_str())).collect();
    assert_eq!(held, [("Team lead", "4"), ("Peer", "not answered")]);

    let mut agreed = answers;
    agreed.apply(Change::Rate(3, Some(Rating::Anchor(1))));
    agreed.apply(Change::Note(3, "We looked at the log.".to_owned()));
    let team = told(&rubric, &agreed, Language::En);
    assert_eq!((team.differences[0].agreed.as_deref(), team.differences[0].note.as_str()), (Some("2"), "We looked at the log."));
    assert_eq!(team.agreed, 1);
}

#[test]
fn the_result_says_whose_consensus_it_is() {
    let rubric = yes_no(2);
    let (yes, no) = (yes(&rubric, true), yes(&rubric, false));
    let answers = two(&rubric, &[yes, no], &[yes, yes]);
    let report = Report::new(&rubric, &answers, &assess(&rubric, &answers), Language::En);
    assert_eq!(report.occasion.rated_by, "The team itself: Team lead and Peer, together");
    let team = report.team.expect("two raters");
    assert!(
        team.sentence.starts_with("Answers of two raters: Team lead and Peer.") && !team.sentence.contains("consensus"),
        "{}",
        team.sentence
    );

    let mut agreed = answers.clone();
    agreed.apply(Change::Rate(1, yes.map(Rating::Anchor)));
    let sentence = told(&rubric, &agreed, Language::En).sentence;
    let consensus = "A consensus of two raters: Team lead and Peer. Each answered alone first, then they agreed on these answers.";
    assert_eq!(sentence, consensus);
    let text = export::text(&Report::new(&rubric, &agreed, &assess(&rubric, &agreed), Language::En));
    assert!(text.contains(consensus), "{text}");

    // While somebody answers alone it is that person's, and nobody's consensus.
    let mut turn = answers;
    team::take_up(&mut turn, "Peer");
    let report = Report::new(&rubric, &turn, &assess(&rubric, &turn), Language::En);
    assert_eq!((report.team, report.occasion.role.as_str()), (None, "Peer"));
    assert_eq!(report.occasion.rated_by, "The team itself: Peer");
}

#[test]
fn figures_are_told_in_words_with_their_conditions() {
    let ten = yes_no(10);
    let (y, n) = (yes(&ten, true), yes(&ten, false));
    // Case E1: 8 and 7 times yes, agreement on nine.
    let one: Vec<_> = (0..10).map(|at| if at < 8 { y } else { n }).collect();
    let other: Vec<_> = (0..10).map(|at| if at < 7 { y } else { n }).collect();
    let pair = |answers: &Answers, rubric: &Rubric| told(rubric, answers, Language::En).pairs.remove(0);
    let found = pair(&two(&ten, &one, &other), &ten);
    assert_eq!((found.percent_exact.as_deref(), found.kappa.as_deref(), found.weighted_kappa.as_deref()), (Some("90"), Some("0.74"), None));
    assert_eq!(found.sentences[0], "Of ten elements both rated, they gave the same points to 9 (90%).");
    assert!(found.sentences[2].starts_with("Cohen’s kappa is 0.74."), "{:?}", found.sentences);
    assert_eq!(found.sentences[3], "Weighted kappa is not given: it takes a scale of three levels or more.");

    // Case E2: both always yes.
    let found = pair(&two(&ten, &[y; 10], &[y; 10]), &ten);
    assert_eq!((found.percent_exact.as_deref(), found.kappa.as_deref()), (Some("100"), None));
    assert!(found.sentences[2].starts_with("Kappa is not defined here"), "{:?}", found.sentences);

    let nine = yes_no(9);
    let found = pair(&two(&nine, &one[..9], &other[..9]), &nine);
    assert_eq!(found.sentences[2], "Kappa is not given: it takes at least 10 elements that both rated.");
    assert_eq!(found.sentences.len(), 3, "one reason is told once");

    let mut mixed: Vec<_> = (0..9).map(|at| element(&format!("e{at}"), json!({"scale": "yes-no"}))).collect();
    mixed.push(scale("five", 1, 5, json!({})));
    let mixed = rubric(&sheet(json!({ "elements": mixed })));
    let found = pair(&two(&mixed, &one, &other), &mixed);
    assert_eq!(found.sentences[2], "Kappa is not given: these elements do not all have one and the same scale.");

    let found = pair(&two(&ten, &[y], &[None, y]), &ten);
    assert_eq!((found.pairs, found.percent_exact), (0, None));
    assert_eq!(found.sentences[0], "There is no element to which both gave an answer that can be compared.");
}

#[test]
fn five_levels_have_a_weighted_kappa_too() {
    let elements: Vec<_> = (0..10).map(|at| scale(&format!("e{at}"), 1, 5, json!({}))).collect();
    let rubric = rubric(&sheet(json!({ "elements": elements })));
    let one: Vec<_> = (0..10).map(|at| Some(at % 5)).collect();
    let other: Vec<_> = (0..10).map(|at| Some(if at == 0 { 1 } else { at % 5 })).collect();
    let pair = told(&rubric, &two(&rubric, &one, &other), Language::En).pairs.remove(0);
    // Observed 0.9; by chance 0.2 (one rater is even): 0.875. Weighted: cost 1 in 10 against 32 in 20 by chance: 1 - 0.1 / 1.58.
    assert_eq!(
        (pair.percent_exact.as_deref(), pair.percent_within_one.as_deref(), pair.kappa.as_deref()),
        (Some("90"), Some("100"), Some("0.88"))
    );
    assert_eq!(pair.weighted_kappa.as_deref(), Some("0.94"));
}

#[test]
fn three_raters_are_three_pairs_in_both_languages() {
    let rubric = yes_no(3);
    let (y, n) = (yes(&rubric, true), yes(&rubric, false));
    let mut answers = two(&rubric, &[y, y, n], &[y, n, n]);
    let mut coach = Answers::new(&rubric);
    coach.occasion.role = "Coach".to_owned();
    coach.apply(Change::Rate(0, n.map(Rating::Anchor)));
    team::join(&mut answers, coach, "Rater");
    let team = told(&rubric, &answers, Language::En);
    assert_eq!(team.raters, ["Team lead", "Peer", "Coach"]);
    assert_eq!(
        team.pairs.iter().map(|pair| pair.title.as_str()).collect::<Vec<_>>(),
        ["Team lead and Peer", "Team lead and Coach", "Peer and Coach"]
    );
    assert!(team.sentence.starts_with("Answers of three raters: Team lead, Peer and Coach."), "{}", team.sentence);
    let welsh = told(&rubric, &answers, Language::Cy);
    assert!(welsh.sentence.starts_with("Atebion tri asesydd: Team lead, Peer, Coach."), "{}", welsh.sentence);
    let english: Vec<&String> = team.pairs.iter().flat_map(|pair| &pair.sentences).collect();
    assert!(welsh.pairs.iter().flat_map(|pair| &pair.sentences).all(|sentence| !english.contains(&sentence)), "every sentence is in Welsh");
}

#[test]
fn a_file_keeps_who_held_what() {
    let rubric = rubric(&sheet(json!({"elements": [
        scale("a", 1, 5, json!({"not_applicable": true})),
        element("b", json!({"ratio": {"count": "seen", "out_of": "all"}})),
        scale("c", 1, 5, json!({"repeated": {"each": "session", "method": "mean"}})),
    ]})));
    let mut answers = Answers::new(&rubric);
    team::begin(&mut answers, "Team lead");
    answers.apply(Change::Rate(0, Some(Rating::NotApplicable("No groups".into()))));
    answers.apply(Change::Note(1, "To be counted.".into()));
    answers.apply(Change::Rate(2, Some(Rating::Repeated(vec![Rating::Anchor(1), Rating::Anchor(3)]))));
    team::begin(&mut answers, "Peer");
    answers.apply(Change::Rate(2, Some(Rating::Repeated(vec![Rating::Anchor(1)]))));
    let again =
        |answers: &Answers, notes: bool| draft::read(&draft::write(&rubric, answers, None, notes), &rubric).expect("a sound file").answers;
    assert_eq!(again(&answers, true), answers, "in the middle of a turn");
    team::settle(&mut answers, rubric.team_answer);
    assert_eq!(again(&answers, true), answers, "while they agree");
    let without = again(&answers, false);
    assert!(without.entries.iter().flat_map(|entry| &entry.held).all(|held| held.note.is_empty()));
    assert_eq!(without.entries[2].held, answers.entries[2].held);
}

#[test]
fn a_majority_counts_and_a_tie_asks_for_a_consensus() {
    let elements: Vec<_> = (0..3).map(|at| element(&format!("e{at}"), json!({"scale": "yes-no"}))).collect();
    let rubric = rubric(&sheet(json!({"elements": elements, "team_answer": "majority"})));
    let (yes, no) = (yes(&rubric, true), yes(&rubric, false));
    let mut answers = Answers::new(&rubric);
    for (role, anchors) in [("Lead", [yes, yes, yes]), ("Peer", [yes, no, no]), ("Guest", [yes, yes, None])] {
        team::begin(&mut answers, role);
        for (element, anchor) in anchors.into_iter().enumerate() {
            answers.apply(Change::Rate(element, anchor.map(Rating::Anchor)));
        }
        team::put_away(&mut answers);
    }
    team::settle(&mut answers, rubric.team_answer);
    let ratings: Vec<_> = answers.entries.iter().map(|entry| entry.rating.clone()).collect();
    assert_eq!(ratings, [yes.map(Rating::Anchor), yes.map(Rating::Anchor), None]);
    let team = told(&rubric, &answers, Language::En);
    assert_eq!(
        team.sentence,
        "Answers of three raters: Lead, Peer and Guest. Each answered alone first. What more than half of them gave counts, unless they agreed on another \
         answer; not every element has an answer yet."
    );
    assert_eq!(team.differed, "They did not all give the same answer on two of three elements, one of which has one answer now.");
    let mut whole = answers;
    whole.apply(Change::Rate(2, no.map(Rating::Anchor)));
    let team = told(&rubric, &whole, Language::En);
    assert!(team.sentence.ends_with("unless they agreed on another answer."), "{}", team.sentence);
    assert_eq!(team.differed, "They did not all give the same answer on two of three elements, all of which have one answer now.");
    let welsh = told(&rubric, &whole, Language::Cy);
    assert!(welsh.sentence.contains("mwy na hanner") && !welsh.differed.contains("cytunwyd"), "{} {}", welsh.sentence, welsh.differed);
}
