//! What an element is for, and what it has to reach.
//!
//! In: the rubric's values, and an element of it. Out: the word of the format, and the name of a level. It knows no page.

use crate::studio::json::Json;
use crate::studio::level;

/// The role of an element; one that has to reach something is non-negotiable.
pub fn role(element: &Json) -> &str {
    let ruled = ["minimum", "maximum", "must"].iter().any(|rule| element.get(rule).is_some());
    match element.get("role").and_then(Json::as_text) {
        Some("core" | "non-negotiable") => "non-negotiable",
        Some(role) => role,
        None if ruled => "non-negotiable",
        None => "supporting",
    }
}

/// What a non-negotiable has to reach at least: the name of the level, or else its points.
pub fn minimum(rubric: &Json, element: &Json, code: &str) -> Option<String> {
    let points = element.get("minimum")?.compact();
    Some(level::called(rubric, element, &points, code).unwrap_or(points))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_has_to_reach_something_is_non_negotiable() {
        let of = |element: &str| {
            let element = Json::parse(element).expect("JSON");
            let rubric = Json::Object(Vec::new());
            (role(&element).to_owned(), minimum(&rubric, &element, "en"))
        };
        let levels = r#""anchors": [{"points": 0, "label": "Not yet"}, {"points": 1, "label": "Mostly"}, {"points": 2}]"#;
        assert_eq!(of(&format!(r#"{{"minimum": 1, {levels}}}"#)), ("non-negotiable".to_owned(), Some("Mostly".to_owned())));
        assert_eq!(of(&format!(r#"{{"minimum": 2, {levels}}}"#)), ("non-negotiable".to_owned(), Some("2".to_owned())));
        assert_eq!(of(r#"{"role": "core"}"#), ("non-negotiable".to_owned(), None));
        assert_eq!(of(r#"{"must": {"within": [1, 2]}}"#), ("non-negotiable".to_owned(), None));
        assert_eq!(of(r#"{"role": "flexible"}"#), ("flexible".to_owned(), None));
        assert_eq!(of("{}"), ("supporting".to_owned(), None));
    }
}
