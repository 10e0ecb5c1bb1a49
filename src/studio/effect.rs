//! What the changes to a rubric do to results that teams have already: whose score differs, and whose verdict.
//!
//! In: answer files, the rubric as it was opened, and as it is. Out: an [`Effect`]. Each file is read and scored twice, by the engine.

use crate::answers::Answers;
use crate::assessment::Assessment;
use crate::draft;
use crate::drift::Baseline;
use crate::number::Exact;
use crate::report::context::Context;
use crate::rubric::Rubric;
use crate::score::Standing;
use crate::words::Language;

/// A file that was brought.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Brought {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub text: String,
}

/// A team whose result differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Differs {
    /// The team, and the day; the name of the file if it names no team.
    pub who: String,
    /// The score that stands for the whole, before and now, if it differs.
    pub score: Option<(String, String)>,
    /// True if what is met differs.
    pub verdict: bool,
}

/// What the changes do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Effect {
    /// How many files could be read.
    pub read: usize,
    /// The files that are no answers to this rubric.
    pub unread: Vec<String>,
    /// Whose result differs.
    pub differs: Vec<Differs>,
}

impl Effect {
    /// How many have another score.
    pub fn scores(&self) -> usize {
        self.differs.iter().filter(|one| one.score.is_some()).count()
    }

    /// How many have another verdict.
    pub fn verdicts(&self) -> usize {
        self.differs.iter().filter(|one| one.verdict).count()
    }
}

/// What the rubric that was opened says of each file; nothing of one that is no answers to it. It stays the same from edit to edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Before(Vec<Option<(String, Result)>>);

impl Before {
    /// Reads and scores each file.
    pub fn of(before: &Rubric, brought: &[Brought], language: Language, none: &str) -> Before {
        let one = |file: &Brought| {
            let answers = answers(&file.text, before)?;
            Some((who(&answers, &file.name), result(before, &answers, language, none)))
        };
        Before(brought.iter().map(one).collect())
    }
}

/// What a rubric says of one set of answers.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Result {
    value: Option<Exact>,
    shown: String,
    met: Vec<(String, Standing, Option<String>)>,
}

/// What the changes from the one rubric to this one do to results.
pub fn effect(before: &Before, now: &Rubric, brought: &[Brought], language: Language, none: &str) -> Effect {
    let mut found = Effect::default();
    for (file, before) in brought.iter().zip(&before.0) {
        let (Some((who, was)), Some(new)) = (before, answers(&file.text, now)) else {
            found.unread.push(file.name.clone());
            continue;
        };
        found.read += 1;
        let is = result(now, &new, language, none);
        let score = (was.value != is.value).then(|| (was.shown.clone(), is.shown));
        let verdict = was.met != is.met;
        if score.is_some() || verdict {
            found.differs.push(Differs { who: who.clone(), score, verdict });
        }
    }
    found
}

fn answers(text: &str, rubric: &Rubric) -> Option<Answers> {
    let opened = draft::read(text, rubric).ok()?;
    Some(opened.answers)
}

fn who(answers: &Answers, file: &str) -> String {
    let occasion = &answers.occasion;
    let team = if occasion.team.is_empty() { file } else { &occasion.team };
    match occasion.date {
        Some(date) => format!("{team}, {date}"),
        None => team.to_owned(),
    }
}

fn result(rubric: &Rubric, answers: &Answers, language: Language, none: &str) -> Result {
    let assessment = Assessment::new(rubric, answers, &[], Baseline::Previous, None);
    let value = rubric.headline.and_then(|at| assessment.scored.scores[at].number().cloned());
    let context = Context::new(rubric, answers, &assessment, language);
    let shown = rubric.headline.zip(value.as_ref()).map_or_else(|| none.to_owned(), |(at, value)| context.score_shown(at, value).words);
    let met = assessment.gatings.iter().map(|gating| {
        let gate = &rubric.gates[gating.gate];
        (gate.id.clone(), gating.standing, gating.outcome.and_then(|at| gate.outcomes.get(at)).map(|outcome| outcome.id.clone()))
    });
    Result { value, shown, met: met.collect() }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::studio::change::tells_results_alike;
    use crate::studio::json::Json;

    const BEFORE: &str = r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": "A", "elements": [
        {"id": "x", "title": "X", "anchors": [{"points": 0, "text": "no"}, {"points": 1, "text": "partly"}, {"points": 2, "text": "yes"}], "minimum": 1},
        {"id": "y", "title": "Y", "scale": "yes-no"}
    ]}"#;

    fn file(name: &str, team: &str, x: i32) -> Brought {
        let text = format!(
            r#"{{"format": 1, "rubric": {{"id": "a", "edition": "1.0.0"}}, "occasion": {{"team": "{team}", "date": "2026-05-01"}}, "elements": {{"x": {x}, "y": "yes"}}}}"#
        );
        Brought { name: name.to_owned(), text }
    }

    #[test]
    fn whose_score_and_whose_verdict_differs_is_told() {
        let before = Rubric::parse(BEFORE).expect("sound");
        let brought = [file("a.json", "North", 1), file("b.json", "", 2), Brought { name: "c.json".into(), text: "{}".into() }];
        let before = Before::of(&before, &brought, Language::En, "none");
        let told = |now: &str| effect(&before, &Rubric::parse(now).expect("sound"), &brought, Language::En, "none");
        let same = told(BEFORE);
        assert_eq!((same.read, same.differs.len(), &same.unread[..]), (2, 0, &["c.json".to_owned()][..]));
        let stricter = told(&BEFORE.replace("\"minimum\": 1", "\"minimum\": 2"));
        assert_eq!((stricter.scores(), stricter.verdicts()), (0, 1));
        assert!(stricter.differs[0].who.starts_with("North, "), "{:?}", stricter.differs);
        let heavier = told(&BEFORE.replace("\"minimum\": 1", "\"minimum\": 1, \"weight\": 3"));
        assert_eq!((heavier.scores(), heavier.verdicts()), (1, 0));
        assert_eq!(heavier.differs[0].score, Some(("66.7%".to_owned(), "57.1%".to_owned())));
    }

    #[test]
    fn only_words_leave_what_is_told_of_results_alone() {
        for (from, to, alike) in [
            (r#""title": "X""#, r#""title": "Two people", "guidance": "Ask both""#, true),
            (r#""text": "partly""#, r#""text": "in part""#, true),
            (r#""minimum": 1"#, r#""minimum": 2"#, false),
            (r#""id": "y""#, r#""id": "y", "weight": 2"#, false),
            (r#""title": "A", "#, r#""title": "A", "scores": [{"id": "s", "title": "S", "method": "sum"}], "#, false),
            (r#""edition": "1.0.0""#, r#""edition": "2.0.0""#, false),
        ] {
            let now = BEFORE.replacen(from, to, 1);
            assert_ne!(now, BEFORE);
            let json = |text: &str| Json::parse(text).expect("JSON");
            assert_eq!(tells_results_alike(&json(BEFORE), &json(&now)), alike, "{to}");
            // Where they are alike, the whole work comes to the same.
            let brought = [file("a.json", "North", 1), file("b.json", "South", 2)];
            let before = Before::of(&Rubric::parse(BEFORE).expect("sound"), &brought, Language::En, "none");
            let told = |text: &str| effect(&before, &Rubric::parse(text).expect("sound"), &brought, Language::En, "none");
            assert!(!alike || told(BEFORE) == told(&now), "{to}");
        }
    }
}
