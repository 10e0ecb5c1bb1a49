//! Named cases: answers with the result that their owner expects of them, run again on each edit.
//!
//! In: a rubric as it is now, and the cases that stand beside it as JSON. Out: for each whether its result is kept, and what differs. What a
//! case holds besides is kept as it is. The engine works the results out.

use crate::answers::Answers;
use crate::assessment::Assessment;
use crate::drift::Baseline;
use crate::report::Report;
use crate::rubric::Rubric;
use crate::studio::json::Json;
use crate::studio::trial;
use crate::words::Language;

/// The field beside the rubric in which the cases stand.
pub const FIELD: &str = "cases";

/// What of a result is compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// The verdict: all non-negotiables and rules together.
    Verdict,
    /// The value of a score.
    Score,
    /// The band of a score.
    Band,
    /// A criterion or threshold of a score.
    Criterion,
    /// A non-negotiable, or a rule with a name.
    Rule,
}

/// Something that differs; an end that is empty is not there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// What it is about.
    pub what: What,
    /// The title of the score or rule; empty for the verdict.
    pub of: String,
    /// What was expected, in words.
    pub was: String,
    /// What it is now, in words.
    pub now: String,
}

/// How a case stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Standing {
    /// As expected.
    Kept,
    /// Something differs.
    Changed(Vec<Difference>),
    /// The answers cannot be read any more.
    Unreadable,
}

/// One case, run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// What its owner calls it.
    pub name: String,
    /// How it stands.
    pub standing: Standing,
    /// The ids of answers that the rubric no longer has.
    pub gone: Vec<String>,
}

/// The result of answers, in words.
pub fn report(rubric: &Rubric, answers: &Answers, language: Language) -> Report {
    let assessment = Assessment::new(rubric, answers, &[], Baseline::Previous, None);
    Report::new(rubric, answers, &assessment, language)
}

/// A case: its answers, and what they come to now.
pub fn case(name: &str, rubric: &Rubric, answers: &Answers, language: Language) -> Json {
    let kept = Json::parse(&trial::kept(rubric, answers)).unwrap_or(Json::Null);
    Json::object([("name", Json::text(name)), ("answers", kept), ("result", result(&report(rubric, answers, language)))])
}

/// What of a report is compared: each thing with a code, which decides, and its words.
fn result(report: &Report) -> Json {
    let fact = |what: &str, id: &str, of: &str, code: String, words: &str| {
        Json::object([
            ("what", Json::text(what)),
            ("id", Json::text(id)),
            ("of", Json::text(of)),
            ("code", Json::text(code)),
            ("words", Json::text(words)),
        ])
    };
    let verdict = &report.verdict;
    let mut facts = vec![fact("verdict", "", "", format!("{} {}", verdict.status, verdict.overall), &report.verdict_alone())];
    for score in &report.scores {
        // Whatever is shown of it, the exact value counts.
        let code = score.exact.clone().or(score.reason.clone()).unwrap_or_default();
        if code == "not-in-play" {
            continue;
        }
        facts.push(fact("score", &score.id, &score.title, code, &score.shown));
        if let Some(band) = score.bands.iter().find(|band| Some(&band.id) == score.band.as_ref()) {
            facts.push(fact("band", &score.id, &score.title, band.id.clone(), &band.label));
        }
        for criterion in &score.criteria {
            let id = format!("{} {}", score.id, criterion.id);
            let of = if criterion.label.is_empty() { score.title.clone() } else { format!("{}, {}", score.title, criterion.label) };
            facts.push(fact("criterion", &id, &of, criterion.status.clone(), &criterion.status_shown));
        }
    }
    for gate in &report.gates {
        let code = format!("{} {}", gate.status, gate.outcome.as_deref().unwrap_or_default());
        let words = gate.outcome_shown.as_ref().unwrap_or(&gate.status_shown);
        facts.push(fact("rule", &gate.id, &gate.title, code, words));
    }
    Json::List(facts)
}

/// The cases that stand beside a rubric.
pub fn cases(beside: &Json) -> &[Json] {
    beside.get(FIELD).map(Json::items).unwrap_or_default()
}

/// Every case, run by the rubric as it is now.
pub fn run(beside: &Json, rubric: &Rubric, language: Language) -> Vec<Run> {
    cases(beside).iter().map(|case| run_one(case, rubric, language)).collect()
}

fn run_one(case: &Json, rubric: &Rubric, language: Language) -> Run {
    let name = case.get("name").and_then(Json::as_text).unwrap_or_default().to_owned();
    let Some((answers, gone)) = answers(case, rubric) else {
        return Run { name, standing: Standing::Unreadable, gone: Vec::new() };
    };
    let now = result(&report(rubric, &answers, language));
    let differences = differences(case.get("result").unwrap_or(&Json::Null), &now);
    Run { name, standing: if differences.is_empty() { Standing::Kept } else { Standing::Changed(differences) }, gone }
}

/// The answers of a case, and the ids of those that no longer fit.
pub fn answers(case: &Json, rubric: &Rubric) -> Option<(Answers, Vec<String>)> {
    trial::read(&case.get("answers")?.compact(), rubric)
}

/// The case with the result it has now in place of the one that was expected; what else it holds stays.
pub fn accepted(case: &Json, rubric: &Rubric, language: Language) -> Option<Json> {
    let (answers, _) = answers(case, rubric)?;
    let mut case = case.clone();
    case.set("result", result(&report(rubric, &answers, language)));
    Some(case)
}

fn differences(was: &Json, now: &Json) -> Vec<Difference> {
    let field = |fact: &Json, name: &str| fact.get(name).and_then(Json::as_text).unwrap_or_default().to_owned();
    let find = |facts: &Json, other: &Json| {
        let same = |fact: &&Json| field(fact, "what") == field(other, "what") && field(fact, "id") == field(other, "id");
        facts.items().iter().find(same).cloned()
    };
    let difference = |fact: &Json, was: String, now: String| {
        let what = match field(fact, "what").as_str() {
            "verdict" => What::Verdict,
            "score" => What::Score,
            "band" => What::Band,
            "criterion" => What::Criterion,
            _ => What::Rule,
        };
        Difference { what, of: field(fact, "of"), was, now }
    };
    let mut found = Vec::new();
    for fact in now.items() {
        match find(was, fact) {
            Some(old) if field(&old, "code") == field(fact, "code") => {}
            Some(old) => found.push(difference(fact, field(&old, "words"), field(fact, "words"))),
            None => found.push(difference(fact, String::new(), field(fact, "words"))),
        }
    }
    let gone = was.items().iter().filter(|old| find(now, old).is_none());
    found.extend(gone.map(|old| difference(old, field(old, "words"), String::new())));
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::studio::trial::{Preset, preset, usual_occasion};

    const RUBRIC: &str = r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": "A", "elements": [
        {"id": "x", "title": "X", "anchors": [{"points": 0, "text": "no"}, {"points": 1, "text": "partly"}, {"points": 2, "text": "yes"}], "minimum": 1},
        {"id": "y", "title": "Y", "scale": "yes-no"}
    ], "scores": [{"id": "whole", "title": "Whole", "method": "sum", "bands": [{"id": "low", "label": "Low", "less_than": 2}, {"id": "high", "label": "High", "at_least": 2}]}]}"#;

    fn parsed(text: &str) -> Rubric {
        Rubric::parse(text).unwrap_or_else(|problems| panic!("{problems:?}"))
    }

    #[test]
    fn what_an_edit_does_to_a_case_is_told_and_can_be_accepted() {
        let rubric = parsed(RUBRIC);
        let answers = preset(&rubric, &usual_occasion(&rubric), Preset::Minimum);
        let mut one = case("Just enough", &rubric, &answers, Language::En);
        one.set("own", Json::text("kept"));
        let beside = |case: &Json| Json::object([(FIELD, Json::List(vec![case.clone()]))]);
        let run_on = |text: &str, case: &Json| run(&beside(case), &parsed(text), Language::En).remove(0);
        assert_eq!(run_on(RUBRIC, &one), Run { name: "Just enough".into(), standing: Standing::Kept, gone: Vec::new() });
        // Words alone change nothing.
        let reworded = RUBRIC.replace("\"Low\"", "\"Lower\"").replace("\"title\": \"X\"", "\"title\": \"Ex\"");
        assert_eq!(run_on(&reworded, &one).standing, Standing::Kept);
        let stricter = RUBRIC.replace("\"minimum\": 1", "\"minimum\": 2");
        let Standing::Changed(told) = run_on(&stricter, &one).standing else { panic!("the minimum is higher") };
        let lines: Vec<(What, &str)> = told.iter().map(|one| (one.what, one.of.as_str())).collect();
        assert_eq!(lines, [(What::Verdict, ""), (What::Rule, "X")]);
        assert!(told[1].was != told[1].now && !told[1].now.is_empty(), "{told:?}");
        let taken = accepted(&one, &parsed(&stricter), Language::En).expect("its answers can be read");
        assert_eq!((run_on(&stricter, &taken).standing, taken.get("own")), (Standing::Kept, Some(&Json::text("kept"))));
        assert_ne!(run_on(RUBRIC, &taken).standing, Standing::Kept);
    }

    #[test]
    fn a_band_that_moves_and_an_element_that_goes_are_told() {
        let rubric = parsed(RUBRIC);
        let answers = preset(&rubric, &usual_occasion(&rubric), Preset::Highest);
        let beside = Json::object([(FIELD, Json::List(vec![case("Best", &rubric, &answers, Language::En)]))]);
        let told = |text: &str| run(&beside, &parsed(text), Language::En).remove(0);
        let Standing::Changed(moved) = told(&RUBRIC.replace("_than\": 2", "_than\": 4").replace("at_least\": 2", "at_least\": 4")).standing
        else {
            panic!("the band lies elsewhere")
        };
        let band = Difference { what: What::Band, of: "Whole".into(), was: "High".into(), now: "Low".into() };
        assert!(moved.contains(&band) && moved.iter().all(|one| one.what != What::Score), "{moved:?}");
        let without = told(&RUBRIC.replace(",\n        {\"id\": \"y\", \"title\": \"Y\", \"scale\": \"yes-no\"}", ""));
        assert_eq!(without.gone, ["y"]);
        assert!(matches!(without.standing, Standing::Changed(_)));
        let broken = Json::object([(FIELD, Json::List(vec![Json::object([("name", Json::text("B")), ("answers", Json::Null)])]))]);
        assert_eq!(run(&broken, &rubric, Language::En)[0].standing, Standing::Unreadable);
    }
}
