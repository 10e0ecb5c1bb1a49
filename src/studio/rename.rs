//! What names an id in a rubric, and how an id gets another name without anything losing its meaning.
//!
//! In: a rubric as values and an id. Out: every place that means it, and the splices that rename it there, with `replaces` for the answers
//! that are saved under it. Texts, notes of the owner, and ids that are only unique within something (bands, components) are left alone.

use crate::document::site::leads_into;
use crate::studio::json::Json;
use crate::studio::source::{self, Splice, at, joined};

/// Where something names an id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reference {
    /// A value.
    Value(String),
    /// A field of the object at a place, by its name.
    Field(String),
}

impl Reference {
    /// The place, as the checker names it.
    pub fn place(&self, id: &str) -> String {
        match self {
            Reference::Value(place) => place.clone(),
            Reference::Field(place) => joined(place, id),
        }
    }
}

/// Fields whose text is an id.
const ONE: [&str; 6] = ["element", "value_of", "score", "gate", "when", "overall"];
/// Fields whose texts, or members with an `id`, are ids.
const SEVERAL: [&str; 9] = ["of", "of_scores", "except", "out_of", "every_score", "every", "overlays_may_lower", "only_in", "all"];
/// Fields that are read by people, or mean something else by their words.
const APART: [&str; 11] =
    ["title", "text", "label", "guidance", "prompt", "own", "citation", "citations", "codes", "replaces", "components"];

/// Every place that names an id, but not where it is given.
pub fn references(rubric: &Json, id: &str) -> Vec<Reference> {
    let mut found = Vec::new();
    walk(rubric, "", id, &mut found);
    found
}

fn walk(value: &Json, place: &str, id: &str, found: &mut Vec<Reference>) {
    for (key, inner) in value.fields() {
        let here = joined(place, key);
        let is_id = |value: &Json| value.as_text() == Some(id);
        match key.as_str() {
            key if APART.contains(&key) => continue,
            key if ONE.contains(&key) && is_id(inner) => found.push(Reference::Value(here.clone())),
            key if SEVERAL.contains(&key) || key == "any" => {
                if is_id(inner) {
                    found.push(Reference::Value(here.clone()));
                }
                for (number, item) in inner.items().iter().enumerate() {
                    let item_place = format!("{here}[{number}]");
                    match item.get("id") {
                        Some(member) if is_id(member) => found.push(Reference::Value(joined(&item_place, "id"))),
                        _ if is_id(item) => found.push(Reference::Value(item_place)),
                        _ => {}
                    }
                }
            }
            // Aims by stage; scores of a crosswalk.
            "targets" | "scores" if matches!(inner, Json::Object(_)) && inner.get(id).is_some() => {
                found.push(Reference::Field(here.clone()));
            }
            _ => {}
        }
        walk(inner, &here, id, found);
    }
    for (number, item) in value.items().iter().enumerate() {
        walk(item, &format!("{place}[{number}]"), id, found);
    }
}

/// The ids that are given in a part of a rubric, its own first.
pub fn given(value: &Json) -> Vec<String> {
    let mut found: Vec<String> = value.get("id").and_then(Json::as_text).map(str::to_owned).into_iter().collect();
    for list in ["domains", "elements", "scores", "gates", "stages", "variants", "modules"] {
        let items = value.get(list).map(Json::items).unwrap_or_default();
        found.extend(items.iter().flat_map(given));
    }
    found
}

/// What outside of a part names something in it: the places, as the checker names them.
pub fn naming(rubric: &Json, item: &str) -> Vec<String> {
    if let Some(scale) = item.strip_prefix("scales.") {
        let mut found = Vec::new();
        rated_on(rubric, "", scale, &mut found);
        return found;
    }
    let Some(part) = at(rubric, item) else { return Vec::new() };
    let outside = |place: &String| !leads_into(place, item);
    let of = |id: String| references(rubric, &id).into_iter().map(move |reference| reference.place(&id)).collect::<Vec<_>>();
    let mut found: Vec<String> = given(part).into_iter().flat_map(of).filter(outside).collect();
    found.dedup();
    found
}

/// Where elements are rated on a scale that they share.
fn rated_on(value: &Json, place: &str, scale: &str, found: &mut Vec<String>) {
    for list in ["elements", "domains"] {
        for (number, item) in value.get(list).map(Json::items).unwrap_or_default().iter().enumerate() {
            let here = format!("{}[{number}]", joined(place, list));
            if list == "elements" && item.get("scale").and_then(Json::as_text) == Some(scale) {
                found.push(joined(&here, "scale"));
            }
            rated_on(item, &here, scale, found);
        }
    }
}

/// True if a word can be an id of this rubric that nothing has yet.
pub fn is_free(rubric: &Json, id: &str) -> bool {
    // The rubric's own id is no name in it.
    let rubric_id = rubric.get("id").and_then(Json::as_text);
    is_id(id) && !given(rubric).iter().skip(usize::from(rubric_id.is_some())).any(|taken| taken == id)
}

/// True if a word has the form of an id.
pub fn is_id(word: &str) -> bool {
    let edge = |byte: Option<&u8>| byte.is_some_and(u8::is_ascii_alphanumeric);
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    word.len() <= 64 && edge(word.as_bytes().first()) && edge(word.as_bytes().last()) && word.bytes().all(plain)
}

/// Gives the item at a place another id, and all that names it. With `replaces`, answers that are saved under the old id belong to the new one.
pub fn splices(text: &str, rubric: &Json, item: &str, new: &str, replaces: bool) -> Option<Vec<Splice>> {
    let place = joined(item, "id");
    let old = at(rubric, &place)?.as_text()?;
    (old != new && is_free(rubric, new)).then_some(())?;
    let mut changed = text.to_owned();
    let mut splices = Vec::new();
    let mut make = |changed: &mut String, splice: Splice| {
        splice.apply(changed);
        splices.push(splice);
    };
    let splice = source::set(&changed, &place, &Json::text(new))?;
    make(&mut changed, splice);
    for reference in references(rubric, old) {
        let splice = match reference {
            Reference::Value(place) => source::set(&changed, &place, &Json::text(new))?,
            Reference::Field(place) => {
                let object = at(rubric, &place)?;
                let renamed = |(key, value): &(String, Json)| (if key == old { new.to_owned() } else { key.clone() }, value.clone());
                source::set(&changed, &place, &Json::Object(object.fields().iter().map(renamed).collect()))?
            }
        };
        make(&mut changed, splice);
    }
    let before = rubric.get("replaces").map(Json::fields).unwrap_or_default();
    let follows = |(key, value): &(String, Json)| {
        let value = if value.as_text() == Some(old) { Json::text(new) } else { value.clone() };
        // What goes by its old name again replaces nothing.
        (key != new).then(|| (key.clone(), value))
    };
    let mut after: Vec<(String, Json)> = before.iter().filter_map(follows).collect();
    if replaces && !after.iter().any(|(key, _)| key == old) {
        after.push((old.to_owned(), Json::text(new)));
    }
    if after != before {
        let splice = match after.is_empty() {
            true => source::remove(&changed, "replaces")?,
            false => source::set(&changed, "replaces", &Json::Object(after))?,
        };
        make(&mut changed, splice);
    }
    Some(splices)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rubric::Rubric;

    const TEXT: &str = r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": "space",
  "stages": [{"id": "early", "title": "Early"}, {"id": "late", "title": "Late"}],
  "domains": [{"id": "room", "title": "Room", "guidance": "space",
    "elements": [
      {"id": "space", "title": "space", "scale": "yes-no", "targets": {"late": 1}, "minimum": 1, "own": {"space": "space"}},
      {"id": "light", "title": "Light", "scale": "yes-no"}
    ]}],
  "scores": [{"id": "sum", "title": "Sum", "method": "sum", "of": [{"id": "space", "weight": 2.0}, "light"], "missing": "require-all"}],
  "gates": [
    {"id": "g", "title": "G", "when": {"all": ["space", {"of": ["light", {"element": "space", "at_least": 1}], "at_least": 1}, {"score": "sum", "at_least": 1}]}},
    {"id": "h", "title": "H", "when": {"every": ["room"], "except": ["space"]}}
  ],
  "overall": "sum",
  "overlays_may_lower": ["space"],
  "crosswalks": [{"from_edition": "0.9", "scores": {"sum": {"times": 1.50}}}],
  "replaces": {"old-space": "space"}
}
"#;

    fn renamed(text: &str, item: &str, new: &str, replaces: bool) -> String {
        let rubric = Json::parse(text).expect("JSON");
        let splices = splices(text, &rubric, item, new, replaces).expect("a new id");
        let mut changed = text.to_owned();
        splices.iter().for_each(|splice| splice.apply(&mut changed));
        assert!(Rubric::parse(&changed).is_ok(), "{changed}: {:?}", Rubric::parse(&changed).err());
        let mut back = changed.clone();
        splices.iter().rev().for_each(|splice| splice.back().apply(&mut back));
        assert_eq!(back, text);
        changed
    }

    #[test]
    fn all_that_names_an_element_follows_and_words_stay() {
        assert!(Rubric::parse(TEXT).is_ok(), "{:?}", Rubric::parse(TEXT).err());
        let changed = renamed(TEXT, "domains[0].elements[0]", "floor", true);
        for said in [
            r#"{"id": "floor", "title": "space", "scale": "yes-no", "targets": {"late": 1}, "minimum": 1, "own": {"space": "space"}}"#,
            r#""of": [{"id": "floor", "weight": 2.0}, "light"]"#,
            r#"{"all": ["floor", {"of": ["light", {"element": "floor", "at_least": 1}]"#,
            r#""except": ["floor"]"#,
            r#""overlays_may_lower": ["floor"]"#,
            r#""replaces": {"old-space": "floor", "space": "floor"}"#,
            r#""guidance": "space""#,
        ] {
            assert!(changed.contains(said), "{said}: {changed}");
        }
        // And back: what goes by its old name again replaces nothing, and earlier names still lead to it.
        let back = renamed(&changed, "domains[0].elements[0]", "space", false);
        assert_eq!(back, TEXT);
    }

    #[test]
    fn an_id_that_is_a_word_of_the_format_is_told_from_the_word() {
        let changed = renamed(TEXT, "scores[0]", "total", false);
        for said in [r#""method": "sum""#, r#"{"score": "total", "at_least": 1}"#, r#""overall": "total""#, r#"{"total": {"times": 1.50}}"#]
        {
            assert!(changed.contains(said), "{said}: {changed}");
        }
        let changed = renamed(TEXT, "stages[1]", "later", false);
        assert!(changed.contains(r#""targets": {"later": 1}"#), "{changed}");
    }

    #[test]
    fn only_a_free_id_is_taken() {
        let rubric = Json::parse(TEXT).expect("JSON");
        for word in ["light", "early", "two words", "", "-x", "g", "tŷ"] {
            assert!(!is_free(&rubric, word), "{word}");
        }
        assert!(is_free(&rubric, "a") && is_free(&rubric, "floor-2"));
        assert_eq!(splices(TEXT, &rubric, "domains[0].elements[0]", "light", true), None);
    }

    #[test]
    fn what_names_something_in_a_domain_names_the_domain() {
        let rubric = Json::parse(TEXT).expect("JSON");
        let names = naming(&rubric, "domains[0]");
        assert!(names.contains(&"gates[1].when.every[0]".to_owned()) && names.contains(&"scores[0].of[0].id".to_owned()), "{names:?}");
        assert_eq!(naming(&rubric, "gates[0]"), [""; 0]);
        assert_eq!(naming(&rubric, "scales.yes-no"), ["domains[0].elements[0].scale", "domains[0].elements[1].scale"]);
        assert_eq!(naming(&rubric, "domains[0].elements[1]"), ["scores[0].of[1]", "gates[0].when.all[1].of[0]"]);
    }
}
