//! The levels of an element: the points of each, and what it is called, wherever they are written.
//!
//! In: the rubric's values, and an element or a scale of it. Out: points and words. It knows no page.

use crate::rubric::built_in_levels;
use crate::studio::amount::Amount;
use crate::studio::json::Json;
use crate::words::Language;

/// The points of each level of an element or a scale. A level that is a text alone has the points of its place in the list.
pub fn level_points(of: &Json) -> Vec<String> {
    let first = of.get("first_points").and_then(whole).unwrap_or(1);
    let levels = of.get("anchors").map(Json::items).unwrap_or_default().iter().zip(first..);
    levels.map(|(level, place)| level.get("points").map_or_else(|| place.to_string(), Json::compact)).collect()
}

/// The points of a level that is added behind the others.
pub fn next_points(of: &Json) -> i64 {
    level_points(of).into_iter().filter_map(|points| whole(&Json::Number(points))).max().map_or(0, |most| most + 1)
}

fn whole(value: &Json) -> Option<i64> {
    match value {
        Json::Number(text) => text.split('.').next()?.parse().ok(),
        _ => None,
    }
}

/// What each level of an element or a scale says that has them itself: its points, and its words or numbers.
pub fn levels(of: &Json) -> Vec<(String, String)> {
    let points = |level: &Json| level.get("points").map(Json::compact).unwrap_or_default();
    let words = |level: &Json| {
        let part = |field: &str| level.get(field).map(|text| said(text, "")).filter(|text| !text.is_empty()).map(str::to_owned);
        let parts = [part("label"), part("text")].into_iter().flatten().collect::<Vec<_>>();
        // A level can be a text alone.
        if parts.is_empty() && level.get("points").is_none() { said(level, "").to_owned() } else { parts.join(": ") }
    };
    let anchors = of.get("anchors").map(Json::items).unwrap_or_default();
    let mut found: Vec<(String, String)> = level_points(of).into_iter().zip(anchors.iter().map(words)).collect();
    for measure in ["number", "ratio", "checklist"] {
        let bands = of.get(measure).and_then(|measure| measure.get("bands")).map(Json::items).unwrap_or_default();
        found.extend(bands.iter().map(|band| (points(band), bounds(band))));
    }
    found
}

/// The same, with those of the scale that it is rated on; a scale that is built in speaks the language of a code.
pub fn all_levels(rubric: &Json, element: &Json, code: &str) -> Vec<(String, String)> {
    let own = levels(element);
    let Some(name) = element.get("scale").and_then(Json::as_text).filter(|_| own.is_empty()) else { return own };
    match rubric.get("scales").and_then(|scales| scales.get(name)) {
        Some(scale) => levels(scale),
        None => built_in(name, code),
    }
}

/// What the level of some points is called where levels are chosen: by its name, or else by its text. Nothing for a number that is entered.
pub fn called(rubric: &Json, element: &Json, points: &str, code: &str) -> Option<String> {
    let same = |other: &str| other == points || Amount::parse(other).is_some_and(|other| Some(other) == Amount::parse(points));
    let in_words = |words: &Json| said(words, code).to_owned();
    let of_scale = |scale: &Json| {
        let at = level_points(scale).iter().position(|other| same(other))?;
        let level = scale.get("anchors")?.items().get(at)?;
        let written = ["label", "text"].into_iter().filter_map(|field| level.get(field)).map(in_words).find(|words| !words.is_empty());
        written.or_else(|| level.get("points").is_none().then(|| in_words(level)).filter(|words| !words.is_empty()))
    };
    if element.get("anchors").is_some() {
        return of_scale(element);
    }
    let name = element.get("scale")?.as_text()?;
    match rubric.get("scales").and_then(|scales| scales.get(name)) {
        Some(scale) => of_scale(scale),
        None => built_in(name, code).into_iter().find(|(other, _)| same(other)).map(|(_, words)| words),
    }
}

fn built_in(name: &str, code: &str) -> Vec<(String, String)> {
    let language = Language::from_code(code).unwrap_or(Language::ALL[0]);
    built_in_levels(name).into_iter().map(|(points, level)| (points.to_string(), level.said(language).to_owned())).collect()
}

/// A text in the language of a code, or else in the first that it is in.
fn said<'j>(text: &'j Json, code: &str) -> &'j str {
    let first = || text.as_text().or_else(|| text.fields().first()?.1.as_text());
    text.get(code).and_then(Json::as_text).or_else(first).unwrap_or_default()
}

/// The bounds of a band in signs: `≥ 50, < 65`.
fn bounds(band: &Json) -> String {
    let sign = |name: &str| match name {
        "at_least" => Some("≥"),
        "more_than" => Some(">"),
        "at_most" => Some("≤"),
        "less_than" => Some("<"),
        "equals" => Some("="),
        _ => None,
    };
    let bound = |(name, value): &(String, Json)| match (name.as_str(), value) {
        ("within", Json::List(ends)) => Some(ends.iter().map(Json::compact).collect::<Vec<_>>().join("–")),
        (name, value) => Some(format!("{} {}", sign(name)?, value.compact())),
    };
    band.fields().iter().filter_map(bound).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_level_is_called_by_its_name_wherever_it_is_written() {
        let rubric = Json::parse(
            r#"{"languages": ["en", "cy"], "scales": {"shared": {"anchors": [{"points": 2, "label": {"en": "Mostly", "cy": "Gan mwyaf"}}]}}, "elements": [
                {"anchors": [{"points": 0, "label": "Not yet", "text": "Nobody"}, {"points": 1, "text": "Two people"}]},
                {"anchors": ["No", "Yes"], "first_points": 0}, {"scale": "shared"}, {"scale": "practice-profile"},
                {"number": {"bands": [{"at_least": 3, "points": 1}]}}]}"#,
        )
        .expect("JSON");
        let elements = rubric.get("elements").map(Json::items).unwrap_or_default();
        let name = |at: usize, points: &str, code: &str| called(&rubric, &elements[at], points, code).unwrap_or_default();
        assert_eq!([name(0, "0", ""), name(0, "1.0", ""), name(0, "2", "")], ["Not yet", "Two people", ""]);
        assert_eq!([name(1, "1", ""), name(2, "2", ""), name(2, "2", "cy")], ["Yes", "Mostly", "Gan mwyaf"]);
        assert_eq!([name(3, "2", "en"), name(4, "1", "")], ["Expected", ""]);
        let points = |at: usize| all_levels(&rubric, &elements[at], "").into_iter().map(|(points, _)| points).collect::<Vec<_>>();
        assert_eq!([points(3), points(4), points(2)], [vec!["0", "1", "2"], vec!["1"], vec!["2"]]);
    }
}
