//! The scores as they stand in a rubric, and what an owner has not chosen yet about them.
//!
//! In: a rubric as values. Out: places, and the fields that say the usual thing. What a score comes to is the engine's.

use crate::rubric::usual_title;
use crate::studio::edit::{Fields, any_text, languages};
use crate::studio::json::Json;
use crate::studio::source::{at, joined};
use crate::words::Language;

/// Rules that have to be chosen before a rubric is published: what is missing decides more scores than any weight does.
pub const TO_CHOOSE: [&str; 2] = ["missing", "not_applicable"];

/// The place of each score that is written down: those of the whole, the rule of all domains, and those of single domains.
pub fn places(rubric: &Json) -> Vec<String> {
    let count = rubric.get("scores").map(Json::items).unwrap_or_default().len();
    let mut found: Vec<String> = (0..count).map(|at| format!("scores[{at}]")).collect();
    found.extend(rubric.get("domain_score").is_some().then(|| "domain_score".to_owned()));
    of_domains(rubric, "", &mut found);
    found
}

fn of_domains(value: &Json, place: &str, found: &mut Vec<String>) {
    for (at, domain) in value.get("domains").map(Json::items).unwrap_or_default().iter().enumerate() {
        let place = format!("{}[{at}]", joined(place, "domains"));
        if matches!(domain.get("score"), Some(Json::Object(_))) {
            found.push(joined(&place, "score"));
        }
        of_domains(domain, &place, found);
    }
}

/// True if a rubric says nothing about scores, so that it is given the usual ones.
pub fn are_usual(rubric: &Json) -> bool {
    rubric.get("scores").is_none() && places(rubric).is_empty()
}

/// The rules that are still to be chosen, by place.
pub fn unchosen(rubric: &Json) -> Vec<String> {
    let places = places(rubric).into_iter();
    let unsaid = |place: String| {
        let score = at(rubric, &place);
        let gone: Vec<String> = TO_CHOOSE
            .iter()
            .filter(|field| score.is_some_and(|score| score.get(field).is_none()))
            .map(|field| joined(&place, field))
            .collect();
        gone
    };
    places.flat_map(unsaid).collect()
}

/// What a rule of a score is if nothing is said.
pub fn usual(score: &Json, field: &str) -> &'static str {
    match (field, score.get("method").and_then(Json::as_text)) {
        ("missing", _) => "require-all",
        (_, Some("sum")) => "no-score",
        _ => "leave-out",
    }
}

/// Says the usual thing wherever nothing was chosen.
pub fn usual_for_all(rubric: &Json) -> Vec<(String, Fields)> {
    let unsaid = |place: String| {
        let score = at(rubric, &place)?;
        let fields = TO_CHOOSE.iter().filter(|field| score.get(field).is_none());
        let fields: Fields = fields.map(|field| ((*field).to_owned(), Some(Json::text(usual(score, field))))).collect();
        (!fields.is_empty()).then_some((place, fields))
    };
    places(rubric).into_iter().filter_map(unsaid).collect()
}

/// The usual scores, written down: the whole under the id and the title by which it is known without, and each domain. What they do with
/// answers that are missing or do not apply is told beside the button, and so is chosen with it.
pub fn written(rubric: &Json) -> Fields {
    let rule = |mut score: Json| {
        usual_method().fields().iter().for_each(|(field, value)| score.set(field, value.clone()));
        TO_CHOOSE.iter().for_each(|field| score.set(field, Json::text(usual(&score, field))));
        score
    };
    let total = rule(Json::object([("id", Json::text("total")), ("title", total_title(&languages(rubric)))]));
    let of_domains = has_domains(rubric).then(|| ("domain_score".to_owned(), Some(rule(Json::Object(Vec::new())))));
    std::iter::once(("scores".to_owned(), Some(Json::List(vec![total])))).chain(of_domains).collect()
}

/// What the score of each domain says otherwise about how it is worked out than the first score of the whole, as that says it; nothing where the two
/// are alike, or where a domain cannot have its score in that way.
pub fn like_whole(rubric: &Json) -> Fields {
    const HOW: [&str; 6] = ["method", "ties", "met", "missing", "not_applicable", "decimals"];
    let (Some(whole), Some(of_domain)) = (at(rubric, "scores[0]"), at(rubric, "domain_score")) else { return Fields::new() };
    if matches!(whole.get("method").and_then(Json::as_text), None | Some("mean-of-domains" | "ratio")) {
        return Fields::new();
    }
    let otherwise = HOW.iter().filter(|field| whole.get(field) != of_domain.get(field));
    otherwise.map(|field| ((*field).to_owned(), whole.get(field).cloned())).collect()
}

/// How the usual scores are worked out.
pub fn usual_method() -> Json {
    Json::object([("method", Json::text("percent-of-range")), ("decimals", Json::Number("1".into()))])
}

/// In the first language, and in each further one that the product speaks.
fn total_title(languages: &[String]) -> Json {
    let title = |code: &str| Json::text(usual_title(code));
    match languages {
        [] => title(""),
        [only] => title(only),
        [first, others @ ..] => {
            let spoken = others.iter().filter(|code| Language::from_code(code).is_some());
            Json::Object(std::iter::once(first).chain(spoken).map(|code| (code.clone(), title(code))).collect())
        }
    }
}

/// True if there are domains, each of which can have a score.
pub fn has_domains(rubric: &Json) -> bool {
    rubric.get("domains").is_some_and(|domains| !domains.items().is_empty())
}

/// Another way to work a score out, with what it cannot do without. A rule that is usual for the old way and not for the new one is to be chosen
/// again: a sum with something left out is no longer the sum that its bands were made for.
pub fn by_method(score: &Json, method: &str) -> Fields {
    let mut fields = vec![("method".to_owned(), Some(Json::text(method)))];
    match (method, score.get("ties"), score.get("out_of")) {
        ("mode", None, _) => fields.push(("ties".to_owned(), Some(Json::text("lowest")))),
        ("mode", Some(_), None) | ("ratio", None, _) => {}
        _ => {
            fields.extend((method != "mode").then(|| ("ties".to_owned(), None)));
            fields.extend((method != "ratio").then(|| ("out_of".to_owned(), None)));
        }
    }
    let mut then = score.clone();
    then.set("method", Json::text(method));
    let was_usual = |field: &str| score.get(field).and_then(Json::as_text) == Some(usual(score, field));
    let asked_again = TO_CHOOSE.iter().filter(|field| was_usual(field) && usual(score, field) != usual(&then, field));
    fields.extend(asked_again.map(|field| ((*field).to_owned(), None)));
    fields
}

/// What a person knows a score by, if it has a name: that of its domain where it is a domain's.
pub fn title(rubric: &Json, place: &str) -> String {
    let named = place.trim_end_matches(".score");
    at(rubric, &joined(named, "title")).map(any_text).unwrap_or_default().to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rubric::Rubric;
    use crate::studio::edit::{Edit, splices};

    const PLAIN: &str = r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": "A", "domains": [
        {"id": "d", "title": "D", "elements": [{"id": "x", "title": "X", "scale": "yes-no"}, {"id": "y", "title": "Y", "scale": "practice-profile"}]}
    ]}"#;

    fn made(text: &str, edit: &Edit) -> String {
        let (_, splices) = splices(text, edit).expect("an edit");
        let mut changed = text.to_owned();
        splices.iter().for_each(|splice| splice.apply(&mut changed));
        changed
    }

    #[test]
    fn the_usual_scores_written_down_are_the_same_scores() {
        let rubric = Json::parse(PLAIN).expect("JSON");
        assert!(are_usual(&rubric) && unchosen(&rubric).is_empty());
        let text = made(PLAIN, &Edit::Merge { place: String::new(), fields: written(&rubric) });
        // They were told just before: nothing of them is still to be chosen.
        assert_eq!(unchosen(&Json::parse(&text).expect("JSON")), [""; 0]);
        let (before, after) = (Rubric::parse(PLAIN).expect("sound"), Rubric::parse(&text).expect("sound"));
        let facts = |rubric: &Rubric| {
            let mut facts: Vec<_> = rubric
                .scores
                .iter()
                .map(|score| (score.id.clone(), score.title.get(0).to_owned(), score.method, score.decimals, score.lowest.clone()))
                .collect();
            facts.sort_by(|one, other| one.0.cmp(&other.0));
            facts
        };
        assert_eq!(facts(&before), facts(&after));
        assert_eq!(before.headline.map(|at| before.scores[at].id.clone()), after.headline.map(|at| after.scores[at].id.clone()));
        // The whole alone, without a score for each domain.
        let alone = made(&text, &Edit::Put { place: "domain_score".into(), value: None });
        let alone = Rubric::parse(&alone).expect("sound");
        assert_eq!(alone.scores.iter().map(|score| score.title.get(0)).collect::<Vec<_>>(), ["Overall"]);
    }

    #[test]
    fn the_whole_keeps_its_title_in_each_language_that_has_one() {
        let title = |languages: &str| total_title(&super::languages(&Json::parse(languages).expect("JSON"))).compact();
        for (languages, title_of) in [
            ("{}", r#""Overall""#),
            (r#"{"languages": ["cy"]}"#, r#""Cyfanswm""#),
            (r#"{"languages": ["cy", "en"]}"#, r#"{"cy": "Cyfanswm", "en": "Overall"}"#),
            (r#"{"languages": ["en", "fr", "cy"]}"#, r#"{"en": "Overall", "cy": "Cyfanswm"}"#),
        ] {
            assert_eq!(title(languages), title_of, "{languages}");
        }
    }

    #[test]
    fn each_domain_is_scored_like_the_whole_in_one_step() {
        let text = made(PLAIN, &Edit::Merge { place: String::new(), fields: written(&Json::parse(PLAIN).expect("JSON")) });
        let rubric = |text: &str| Json::parse(text).expect("JSON");
        assert_eq!(like_whole(&rubric(&text)), Fields::new(), "they begin alike");
        let whole = [("method", Some("mode")), ("ties", Some("lowest")), ("missing", Some("lowest")), ("decimals", None)];
        let fields = whole.map(|(field, value)| (field.to_owned(), value.map(Json::text))).to_vec();
        let other = made(&text, &Edit::Merge { place: "scores[0]".into(), fields });
        let alike = made(&other, &Edit::Merge { place: "domain_score".into(), fields: like_whole(&rubric(&other)) });
        assert_eq!(like_whole(&rubric(&alike)), Fields::new());
        assert_eq!(
            at(&rubric(&alike), "domain_score").map(Json::compact).as_deref(),
            Some(r#"{"method": "mode", "missing": "lowest", "not_applicable": "leave-out", "ties": "lowest"}"#)
        );
        Rubric::parse(&alike).expect("sound");
        // The mean of the domains is nothing that a domain can have.
        let means = made(&text, &Edit::Put { place: "scores[0].method".into(), value: Some(Json::text("mean-of-domains")) });
        assert_eq!(like_whole(&rubric(&means)), Fields::new());
    }

    #[test]
    fn a_sum_is_asked_anew_what_does_not_apply() {
        let score = Json::parse(r#"{"method": "mean", "missing": "require-all", "not_applicable": "leave-out"}"#).expect("JSON");
        assert!(by_method(&score, "sum").contains(&("not_applicable".to_owned(), None)));
        assert!(by_method(&score, "median").iter().all(|(field, _)| field != "not_applicable" && field != "missing"));
    }

    #[test]
    fn what_is_missing_has_to_be_chosen() {
        let text = PLAIN.replace(
            "\"domains\"",
            r#""domain_score": {"method": "sum"}, "scores": [{"id": "t", "title": "T", "method": "mean", "missing": "lowest"}], "domains""#,
        );
        let rubric = Json::parse(&text).expect("JSON");
        assert_eq!(places(&rubric), ["scores[0]", "domain_score"]);
        assert_eq!(unchosen(&rubric), ["scores[0].not_applicable", "domain_score.missing", "domain_score.not_applicable"]);
        let chosen = made(&text, &Edit::MergeEach { each: usual_for_all(&rubric) });
        let rubric = Json::parse(&chosen).expect("JSON");
        assert_eq!(unchosen(&rubric), [""; 0]);
        assert_eq!(at(&rubric, "domain_score.not_applicable").and_then(Json::as_text), Some("no-score"));
        assert_eq!(at(&rubric, "scores[0].missing").and_then(Json::as_text), Some("lowest"));
        Rubric::parse(&chosen).expect("sound");
    }
}
