//! The parts of a rubric that no other panel shows: each can be written as text, beginning with an example.
//!
//! In: nothing. Out: which parts there are, and an example of each as JSON. What they mean is told by the page.

/// How a part is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// A text in the languages of the rubric.
    Words,
    /// One number or word.
    Value,
    /// The address of a page.
    Address,
    /// Works, each with words and an address.
    Works,
    /// JSON, with an example to begin with.
    Json(&'static str),
}

/// A part of a rubric or of a domain.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Part {
    /// Its field.
    pub field: &'static str,
    /// How it is written.
    pub written: Written,
}

const fn words(field: &'static str) -> Part {
    Part { field, written: Written::Words }
}

const fn value(field: &'static str) -> Part {
    Part { field, written: Written::Value }
}

const fn json(field: &'static str, example: &'static str) -> Part {
    Part { field, written: Written::Json(example) }
}

/// What a rubric has besides table, scores and rules.
pub const OF_RUBRIC: [Part; 21] = [
    words("summary"),
    value("minutes"),
    Part { field: "citations", written: Written::Works },
    value("date"),
    json("languages", r#"["en", "cy"]"#),
    json("awaiting_review", r#"["cy"]"#),
    json(
        "scales",
        r#"{"three-levels": {"anchors": [{"points": 0, "text": "Not yet"}, {"points": 1, "text": "Partly"}, {"points": 2, "text": "Fully"}]}}"#,
    ),
    value("overall"),
    json(
        "stages",
        r#"[{"id": "starting", "title": "Starting", "review_months": 6}, {"id": "running", "title": "Running", "review_months": 12}]"#,
    ),
    json("variants", r#"[{"id": "in-a-group", "title": "In a group"}, {"id": "at-home", "title": "At home"}]"#),
    json("modules", r#"[{"id": "extra-sessions", "title": "Extra sessions"}]"#),
    value("review_months"),
    value("evidence_months"),
    json("drift", r#"{"levels": 1, "percent_of_range": 10}"#),
    json("comparable_editions", r#"["0.9.0"]"#),
    json("crosswalks", r#"[{"from_edition": "0.9.0", "scores": {"total": {"times": 1, "plus": 0}}}]"#),
    json("replaces", r#"{"its-old-id": "its-new-id"}"#),
    json("overlays_may_lower", r#"["its-id"]"#),
    value("team_answer"),
    json("supervision_prompts", r#"["What was hardest to keep to?"]"#),
    Part { field: "result_link", written: Written::Address },
];

/// What the owner keeps for herself, in a rubric and in a domain.
pub const OWN: Part = json("own", r#"{"reference": "A-12"}"#);

/// What a domain has besides its title, its elements and the domains in it.
pub const OF_DOMAIN: [Part; 5] =
    [words("guidance"), value("own_number"), json("score", r#"{"method": "mean"}"#), json("only_in", r#"["at-home"]"#), OWN];

/// The fields of a rubric that other panels show.
pub const ELSEWHERE: [&str; 11] =
    ["id", "edition", "title", "introduction", "publisher", "contact", "licence", "domains", "elements", "scores", "gates"];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rubric::Rubric;
    use crate::studio::json::Json;

    #[test]
    fn every_example_is_sound_where_it_stands_alone() {
        const PLAIN: &str = r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": "A", "elements": [{"id": "its-new-id", "title": "X", "scale": "yes-no", "role": "non-negotiable"}]}"#;
        for part in OF_RUBRIC.iter().chain([&OWN]) {
            let Written::Json(example) = part.written else { continue };
            assert!(Json::parse(example).is_some(), "{}", part.field);
            // A second language asks for texts in it, which no example can have.
            if ["languages", "awaiting_review"].contains(&part.field) {
                continue;
            }
            let example = example.replace("\"its-id\"", "\"its-new-id\"");
            let text = PLAIN.replace("\"elements\"", &format!("\"{}\": {example}, \"elements\"", part.field));
            if let Err(problems) = Rubric::parse(&text) {
                panic!("{}: {problems:?}", part.field);
            }
        }
    }
}
