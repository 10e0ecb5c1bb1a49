//! The parts of a rubric that no other panel shows: fields for the usual ones, and text for the others, beginning with an example.
//!
//! In: what is typed. Out: which parts there are, an example of those that are written as JSON, and [`Edit`]s. What they mean is told by the page.

use crate::studio::edit::Edit;
use crate::studio::json::Json;
use crate::studio::source::joined;

/// How a part is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Written {
    /// A text in the languages of the rubric.
    Words,
    /// One number or word.
    Value,
    /// One of several, known by words.
    Choice,
    /// The address of a page.
    Address,
    /// Works, each with words and an address.
    Works,
    /// A list of what has a title and an id made from it.
    Items,
    /// Numbers, each of which may be left out.
    Limits,
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

/// What a rubric has besides table, scores, rules and languages: what is used most, first.
pub const OF_RUBRIC: [Part; 17] = [
    words("summary"),
    value("date"),
    Part { field: "citations", written: Written::Works },
    Part { field: "stages", written: Written::Items },
    Part { field: "drift", written: Written::Limits },
    Part { field: "variants", written: Written::Items },
    Part { field: "modules", written: Written::Items },
    value("evidence_months"),
    Part { field: "overall", written: Written::Choice },
    Part { field: "team_answer", written: Written::Choice },
    json("supervision_prompts", r#"["What was hardest to keep to?"]"#),
    Part { field: "result_link", written: Written::Address },
    json("comparable_editions", r#"["0.9.0"]"#),
    json("crosswalks", r#"[{"from_edition": "0.9.0", "scores": {"total": {"times": 1, "plus": 0}}}]"#),
    json("replaces", r#"{"its-old-id": "its-new-id"}"#),
    json("overlays_may_lower", r#"["its-id"]"#),
    json(
        "scales",
        r#"{"three-levels": {"anchors": [{"points": 0, "text": "Not yet"}, {"points": 1, "text": "Partly"}, {"points": 2, "text": "Fully"}]}}"#,
    ),
];

/// The fields that a stage, a variant or a module has.
pub const OF_ITEM: [&str; 4] = ["id", "title", "guidance", "review_months"];

/// The limits of what counts as slipping.
pub const OF_DRIFT: [&str; 2] = ["levels", "percent_of_range"];

/// True if the fields show all that stands at a part; what they cannot show is written as text.
pub fn is_shown(part: &Json, fields: &[&str]) -> bool {
    matches!(part, Json::Object(own) if own.iter().all(|(field, _)| fields.contains(&field.as_str())))
}

/// Writes one of the limits of slipping. With the last of them all goes.
pub fn limit(rubric: &Json, field: &str, typed: &str) -> Edit {
    let others = rubric.get("drift").is_some_and(|drift| drift.fields().iter().any(|(known, _)| known != field));
    match typed.trim().is_empty() && !others {
        true => Edit::Put { place: "drift".to_owned(), value: None },
        false => Edit::Value { place: joined("drift", field), value: typed.to_owned() },
    }
}

/// What the owner keeps for herself, in a rubric and in a domain.
pub const OWN: Part = json("own", r#"{"reference": "A-12"}"#);

/// What a domain has besides its title, its elements and the domains in it.
pub const OF_DOMAIN: [Part; 5] =
    [words("guidance"), value("own_number"), json("score", r#"{"method": "mean"}"#), json("only_in", r#"["at-home"]"#), OWN];

/// The fields of a rubric that other panels show.
pub const ELSEWHERE: [&str; 15] = [
    "id",
    "edition",
    "title",
    "introduction",
    "minutes",
    "review_months",
    "publisher",
    "contact",
    "licence",
    "domains",
    "elements",
    "scores",
    "gates",
    "languages",
    "awaiting_review",
];

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rubric::Rubric;
    use crate::studio::draft::Draft;
    use crate::studio::edit;

    #[test]
    fn every_example_is_sound_where_it_stands_alone() {
        const PLAIN: &str = r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": "A", "elements": [{"id": "its-new-id", "title": "X", "scale": "yes-no", "role": "non-negotiable"}]}"#;
        for part in OF_RUBRIC.iter().chain([&OWN]) {
            let Written::Json(example) = part.written else { continue };
            assert!(Json::parse(example).is_some(), "{}", part.field);
            let example = example.replace("\"its-id\"", "\"its-new-id\"");
            let text = PLAIN.replace("\"elements\"", &format!("\"{}\": {example}, \"elements\"", part.field));
            if let Err(problems) = Rubric::parse(&text) {
                panic!("{}: {problems:?}", part.field);
            }
        }
    }

    const RUBRIC: &str = r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": "A",
  "own": {"shelf": "A-12"},
  "elements": [{"id": "x", "title": "X", "scale": "yes-no"}]}"#;

    /// A draft on which edits are made one after the other.
    struct Edited(Draft);

    impl Edited {
        fn edit(&mut self, edit: &Edit) -> String {
            let (name, splices) = edit::splices(self.0.text(), edit).unwrap_or_else(|| panic!("{edit:?}"));
            assert!(self.0.step(name, splices), "{edit:?}");
            self.0.text().to_owned()
        }
    }

    fn added(list: &str, title: &str) -> Edit {
        Edit::Append { list: list.to_owned(), title: title.to_owned(), fields: Vec::new() }
    }

    #[test]
    fn stages_variants_and_modules_get_their_id_from_their_title() {
        let lists = OF_RUBRIC.iter().filter(|part| part.written == Written::Items).map(|part| part.field);
        for list in lists {
            let mut draft = Edited(Draft::new(RUBRIC.to_owned()));
            draft.edit(&added(list, "In a group"));
            let two = draft.edit(&added(list, "At home"));
            assert!(two.contains(r#""id": "in-a-group""#) && two.contains(r#""id": "at-home""#), "{two}");
            Rubric::parse(&two).unwrap_or_else(|problems| panic!("{list}: {problems:?}"));
            let guided = Edit::Text { place: format!("{list}[1].guidance"), language: String::new(), text: "Where there is none".into() };
            Rubric::parse(&draft.edit(&guided)).unwrap_or_else(|problems| panic!("{list}: {problems:?}"));
            draft.edit(&Edit::Delete { item: format!("{list}[0]") });
            let none = draft.edit(&Edit::Delete { item: format!("{list}[0]") });
            Rubric::parse(&none).unwrap_or_else(|problems| panic!("{list}: {problems:?}"));
            assert!(edit::splices(&none, &added(list, "  ")).is_none(), "nothing is added without a title");
        }
    }

    #[test]
    fn limits_of_slipping_are_written_and_taken_away() {
        let mut draft = Edited(Draft::new(RUBRIC.to_owned()));
        let read = |draft: &Edited| Json::parse(draft.0.text()).expect("JSON");
        draft.edit(&limit(&read(&draft), "levels", "2"));
        let both = draft.edit(&limit(&read(&draft), "percent_of_range", "7.50"));
        assert!(Rubric::parse(&both).is_ok() && both.contains(r#""levels": 2"#) && both.contains("7.50"), "{both}");
        draft.edit(&limit(&read(&draft), "levels", " "));
        assert_eq!(draft.edit(&limit(&read(&draft), "percent_of_range", "")), RUBRIC, "nothing is left of it");
    }

    #[test]
    fn what_no_field_shows_is_shown_as_text() {
        let stage = |text: &str| Json::parse(text).expect("JSON");
        assert!(is_shown(&stage(r#"{"id": "s", "title": {"en": "S"}}"#), &OF_ITEM));
        assert!(!is_shown(&stage(r#"{"id": "s", "colour": "blue"}"#), &OF_ITEM) && !is_shown(&stage("3"), &OF_ITEM));
    }
}
