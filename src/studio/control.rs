//! Where what is read back of a rubric can be changed: the place of what the sentence says, and not only of the part it is about.
//!
//! In: the rubric as written, and sentences that read it back. Out: places, each of which has a field or stands in a box of text.

use crate::explain::{About, Sentence};
use crate::studio::json::Json;
use crate::studio::source::{above, at, joined};

/// The sentences of one part, those together that are changed in one place; what follows of a sentence stands with it.
pub fn together(sentences: &[Sentence]) -> impl Iterator<Item = &[Sentence]> {
    sentences.chunk_by(|one, next| next.about == About::Nothing || (one.about == next.about && one.path == next.path))
}

/// The place where what a sentence says can be changed; none where nothing can be.
pub fn place_of(rubric: &Json, sentence: &Sentence) -> Option<String> {
    let path = &sentence.path;
    let written = |place: &String| at(rubric, place).is_some();
    // What local rules say is not in the rubric, and scores that it is given are not written.
    if path.starts_with("overlay") || sentence.about == About::Nothing {
        return None;
    }
    let any = |fields: &[&str]| fields.iter().map(|field| joined(path, field)).find(written);
    let place = match sentence.about {
        About::Part | About::Nothing => path.clone(),
        _ if !path.is_empty() && !written(path) => path.clone(),
        About::Measure => match any(&["anchors", "number", "ratio", "checklist", "scale"]) {
            // The levels of a scale that elements share are written with it.
            Some(place) if place.ends_with("scale") => {
                let shared = at(rubric, &place).and_then(Json::as_text).map(|name| joined("scales", name));
                shared.filter(written).unwrap_or(place)
            }
            found => found.unwrap_or_else(|| path.clone()),
        },
        About::Must => any(&["maximum", "must"]).unwrap_or_else(|| joined(path, "minimum")),
        About::Field("overall") => Some("overall".to_owned()).filter(written).unwrap_or_else(|| path.clone()),
        About::Field("evidence_months") => {
            let own = Some(joined(path, "evidence.months")).filter(written);
            own.unwrap_or_else(|| "evidence_months".to_owned())
        }
        About::Field(field) => field_at(rubric, path, field),
    };
    (!place.is_empty()).then_some(place)
}

/// The place of a field of a part: its own, that of the score of a domain, or that of the nearest part around that says it for all in it.
fn field_at(rubric: &Json, path: &str, field: &str) -> String {
    let is_part = |place: &String| at(rubric, place).is_some();
    let is_domain = at(rubric, path).is_some_and(|part| part.get("elements").is_some() || part.get("domains").is_some());
    if is_domain {
        let own = Some(joined(path, "score")).filter(is_part);
        return joined(&own.unwrap_or_else(|| "domain_score".to_owned()), field);
    }
    let around = std::iter::successors(Some(path), |place| (!place.is_empty()).then(|| above(place)));
    let own = joined(path, field);
    around.map(|place| joined(place, field)).find(is_part).unwrap_or(own)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::explain::explain;
    use crate::rubric::Rubric;
    use crate::words::Language;

    const RUBRIC: &str = r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": "A", "evidence_months": 12,
        "scales": {"three": {"anchors": ["No", "Partly", "Yes"]}},
        "domain_score": {"method": "mean", "missing": "leave-out"},
        "scores": [{"id": "all", "title": "All", "method": "mean", "missing": "require-all", "criterion": 2,
            "bands": [{"id": "low", "label": "Low", "less_than": 2}, {"id": "high", "label": "High", "at_least": 2}]}],
        "domains": [{"id": "d", "title": "D", "elements": [
            {"id": "x", "title": "X", "anchors": ["No", "Partly", "Yes"], "minimum": 2, "weight": 2, "target": 3},
            {"id": "y", "title": "Y", "scale": "three", "maximum": 2, "evidence": {"months": 6}},
            {"id": "z", "title": "Z", "scale": "yes-no", "role": "flexible"}]}],
        "gates": [{"id": "g", "title": "G", "when": {"score": "all", "at_least": 2}}]}"#;

    #[test]
    fn each_sentence_leads_to_what_it_says() {
        let (values, rubric) = (Json::parse(RUBRIC).expect("JSON"), Rubric::parse(RUBRIC).expect("sound"));
        let told = explain(&rubric, Language::En);
        let leads = |begin: &str, place: &str| {
            let all = told.sections.iter().flat_map(|section| section.sentences.iter());
            let found: Vec<Option<String>> =
                all.filter(|sentence| sentence.text.starts_with(begin)).map(|sentence| place_of(&values, sentence)).collect();
            assert!(!found.is_empty(), "{begin}: {}", told.text());
            assert!(found.iter().any(|found| found.as_deref().unwrap_or_default() == place), "{begin}: {found:?}");
        };
        leads("“X”: One level", "domains[0].elements[0].anchors");
        leads("“X”: needs", "domains[0].elements[0].minimum");
        leads("Non-negotiable: needs", "domains[0].elements[0].minimum");
        leads("The aim is", "domains[0].elements[0].target");
        leads("It counts 2 times", "domains[0].elements[0].weight");
        leads("“Y”: One level", "scales.three");
        leads("“Y”: needs", "domains[0].elements[1].maximum");
        leads("Evidence is stale after 12", "evidence_months");
        leads("Evidence is stale after 6", "domains[0].elements[1].evidence.months");
        leads("“Z”: One of 2 levels", "domains[0].elements[2].scale");
        leads("May be adapted", "domains[0].elements[2].role");
        leads("“All”: The mean", "scores[0].method");
        leads("There is a score only once", "scores[0].missing");
        leads("Its bands", "scores[0].bands");
        leads("It needs at least 2", "scores[0].criterion");
        leads("It can come to anything from", "");
        leads("“D”: The mean", "domain_score.method");
        leads("“G” is met if", "gates[0].when");
    }

    #[test]
    fn what_is_changed_in_one_place_stands_together() {
        let rubric = Rubric::parse(RUBRIC).expect("sound");
        let told = explain(&rubric, Language::En);
        let of = |id: &str| {
            let all = told.sections.iter().flat_map(|section| section.sentences.iter()).filter(|sentence| sentence.id == id);
            let all: Vec<Sentence> = all.cloned().collect();
            let together = together(&all).map(|some| some.iter().map(|one| one.text.as_str()).collect::<Vec<_>>().join(" "));
            together.collect::<Vec<_>>()
        };
        let all = of("all");
        assert!(all[0].starts_with("“All”: The mean of the points. It counts"), "{all:?}");
        assert!(all.iter().any(|one| one.starts_with("There is a score") && one.contains("It can come to anything")), "{all:?}");
    }
}
