//! What an owner does to her rubric: each edit is one intention, with the name under which it stands in the history.
//!
//! In: the text of a rubric and an [`Edit`], whose places are those of the checker. Out: its name and its [`Splice`]s, or nothing if
//! there is no such place. It does not judge: an edit may leave a rubric that the checker refuses.

use crate::edition;
use crate::studio::id::Ids;
use crate::studio::json::Json;
use crate::studio::level;
use crate::studio::rename;
use crate::studio::said::{Field, Said};
use crate::studio::source::{self, Splice, at, in_list, joined};

/// Fields of an object, each with its value; none takes it away.
pub type Fields = Vec<(String, Option<Json>)>;

/// One edit.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Edit {
    /// Writes a text, in one language if the rubric has several; an empty one is taken away.
    Text {
        /// The place of the text.
        place: String,
        /// The code of its language; only looked at if there are several.
        language: String,
        /// What is written.
        text: String,
    },
    /// Writes a number or a word of the format; an empty one is taken away.
    Value {
        /// The place of the value.
        place: String,
        /// As it is spelled.
        value: String,
    },
    /// Gives an item another id, wherever it is named.
    Rename {
        /// The place of the item.
        item: String,
        /// The new id, which nothing may have yet.
        id: String,
        /// True if answers may be saved under the old one: then the rubric says what it is called now.
        replaces: bool,
    },
    /// Says what an element is for.
    Role {
        /// The place of the element.
        element: String,
        /// The word of the format.
        role: String,
    },
    /// Writes the JSON of a place.
    Source {
        /// The place; empty for the whole rubric.
        place: String,
        /// The JSON.
        json: String,
    },
    /// Puts a value at a place, or takes away what stands there.
    Put {
        /// The place.
        place: String,
        /// The value; none takes it away.
        value: Option<Json>,
    },
    /// Gives an object fields, or takes them away; the others stay as they are.
    Merge {
        /// The place of the object.
        place: String,
        /// The fields, each with its value; none takes it away.
        fields: Fields,
    },
    /// The same for several objects, as one step.
    MergeEach {
        /// The place of each, with its fields.
        each: Vec<(String, Fields)>,
    },
    /// Adds something with a title at the end of a list of the rubric, with an id of its own; nothing without a title.
    Append {
        /// The place of the list.
        list: String,
        /// Its title.
        title: String,
        /// Its other fields.
        fields: Vec<(String, Json)>,
    },
    /// Moves an item within its list.
    Shift {
        /// The place of the item.
        item: String,
        /// The place in the list where it goes, from 0.
        to: usize,
    },
    /// Moves an element to the end of another list of elements.
    Send {
        /// The place of the element.
        item: String,
        /// The place of the domain.
        domain: String,
    },
    /// Puts a copy behind an item, with ids of its own.
    Copy {
        /// The place of the item.
        item: String,
    },
    /// Puts a copy of a scale that elements share behind the others, with an id of its own.
    CopyScale {
        /// Its id.
        id: String,
    },
    /// Takes an item away.
    Delete {
        /// The place of the item.
        item: String,
    },
    /// Adds an element at the end of a domain, or of the rubric.
    AddElement {
        /// The place of the domain; empty for the rubric.
        domain: String,
        /// Its title.
        title: String,
    },
    /// Adds a domain at the end.
    AddDomain {
        /// Its title.
        title: String,
    },
    /// Lets two levels of an element or a scale change places: their words move, their points stay.
    SwapLevels {
        /// The place of the element or the scale.
        of: String,
        /// The one, from 0.
        from: usize,
        /// The other.
        to: usize,
    },
    /// Adds a level to an element or a scale, behind the last.
    AddLevel {
        /// The place of the element or the scale.
        of: String,
    },
}

/// An edit as its name and its splices.
pub fn splices(text: &str, edit: &Edit) -> Option<(Said, Vec<Splice>)> {
    splices_in(text, Json::parse(text).as_ref(), edit)
}

/// The same where the values of the text are known already.
pub fn splices_in(text: &str, rubric: Option<&Json>, edit: &Edit) -> Option<(Said, Vec<Splice>)> {
    let languages = rubric.map(languages).unwrap_or_default();
    let title = |title: &str| said_in(&languages, title);
    match edit {
        Edit::Text { place, language, text: written } => {
            let name = Said::Changed { field: Field::of(place), of: owner(rubric, place), to: written.clone() };
            Some((name, write_text(text, rubric, place, &languages, language, written)?))
        }
        Edit::Value { place, value } => {
            let name = Said::Changed { field: Field::of(place), of: owner(rubric, place), to: level_at(rubric, place, value) };
            let splice = match value.trim() {
                "" => source::remove(text, place),
                value => source::set(text, place, &scalar(place, value)),
            };
            Some((name, vec![splice?]))
        }
        Edit::Rename { item, id, replaces } => {
            let name = Said::Changed { field: Field::Id, of: owner(rubric, item), to: id.clone() };
            Some((name, rename::splices(text, rubric?, item, id, *replaces)?))
        }
        Edit::Role { element, role } => {
            let name = Said::Changed { field: Field::Role, of: owner(rubric, element), to: role.clone() };
            let place = joined(element, "role");
            let mut changed = text.to_owned();
            let mut splices = Vec::new();
            let mut make = |splice: Option<Splice>| {
                if let Some(splice) = splice {
                    splice.apply(&mut changed);
                    splices.push(splice);
                }
                changed.clone()
            };
            // What only a non-negotiable has goes with it.
            let rules: &[&str] = if role == "non-negotiable" { &[] } else { &["minimum", "maximum", "must"] };
            let mut now = text.to_owned();
            for rule in rules {
                now = make(source::remove(&now, &joined(element, rule)));
            }
            make(if role == "supporting" { source::remove(&now, &place) } else { source::set(&now, &place, &Json::text(role)) });
            Some((name, splices))
        }
        Edit::Source { place, json } => {
            let old = source::raw(text, place);
            let new = json.trim();
            let splice = match (old, place.as_str()) {
                // A text that is no JSON yet is taken as a whole, for the checker to say where it breaks.
                (_, "") => Splice { at: 0, removed: text.to_owned(), put: json.clone() },
                (Some(_), _) => {
                    Json::parse(new)?;
                    source::replaced(text, place, new)?
                }
                (None, place) => source::set(text, place, &Json::parse(new)?)?,
            };
            Some((Said::ChangedAsText { of: owner(rubric, place) }, vec![splice]))
        }
        Edit::Put { place, value } => {
            let name = Said::Rewritten { field: Field::of_part(place), of: owner(rubric, place) };
            let splice = match value {
                Some(value) => source::set(text, place, value),
                None => source::remove(text, place),
            };
            Some((name, vec![splice?]))
        }
        Edit::Merge { place, fields } => {
            let name = Said::Rewritten { field: Field::of_part(place), of: owner(rubric, place) };
            Some((name, merge(text, place, fields)?))
        }
        Edit::MergeEach { each } => {
            let (first, _) = each.first()?;
            let name = Said::Rewritten { field: Field::of_part(first), of: owner(rubric, first) };
            let mut changed = text.to_owned();
            let mut splices = Vec::new();
            for (place, fields) in each {
                let some = merge(&changed, place, fields)?;
                some.iter().for_each(|splice| splice.apply(&mut changed));
                splices.extend(some);
            }
            Some((name, splices))
        }
        Edit::Append { list, title: named, fields } => {
            let rubric = rubric.filter(|_| !named.trim().is_empty())?;
            let id = taken(rubric).make(named, list.trim_end_matches('s'));
            let mut item = Json::object([("id", Json::text(id)), ("title", title(named))]);
            fields.iter().for_each(|(field, value)| item.set(field, value.clone()));
            Some((Said::Added { of: named.clone() }, vec![append(text, list, &item)?]))
        }
        Edit::Shift { item, to } => {
            let (list, at) = in_list(item)?;
            let of = source::count(text, list);
            let name = Said::Shifted { of: owner(rubric, item), to: to + 1, count: of };
            Some((name, vec![source::shift(text, list, at, *to)?]))
        }
        Edit::Send { item, domain } => {
            let (list, _) = in_list(item)?;
            let target = joined(domain, "elements");
            if list == target {
                return None;
            }
            let name = Said::Sent { of: owner(rubric, item), to: owner(rubric, domain) };
            let raw = source::raw(text, item)?.to_owned();
            // The later place first, so that the earlier one still is where it was.
            let mut changed = text.to_owned();
            let put = match source::raw(text, &target) {
                Some(_) => source::insert(text, &target, usize::MAX, &raw)?,
                None => source::set(text, &target, &Json::List(vec![Json::parse(&raw)?]))?,
            };
            put.apply(&mut changed);
            let taken = source::remove(&changed, item)?;
            Some((name, vec![put, taken]))
        }
        Edit::Copy { item } => {
            let (list, at) = in_list(item)?;
            let mut ids = taken(rubric?);
            let copy = with_new_ids(source::raw(text, item)?, &mut ids, &languages)?;
            Some((Said::Copied { of: owner(rubric, item) }, vec![source::insert(text, list, at + 1, &copy)?]))
        }
        Edit::CopyScale { id } => {
            let scales = rubric?.get("scales")?;
            let mut ids = Ids::default();
            scales.fields().iter().for_each(|(id, _)| {
                ids.take(id);
            });
            let place = joined("scales", &ids.make(id, "scale"));
            Some((Said::Copied { of: id.clone() }, vec![source::set(text, &place, scales.get(id)?)?]))
        }
        Edit::Delete { item } => {
            // A scale has no title: it goes by its id.
            let of = match (in_list(item), item.strip_prefix("scales.")) {
                (Some((list, _)), _) if list.ends_with("anchors") => level_words(text, item),
                (_, Some(id)) => id.to_owned(),
                _ => owner(rubric, item),
            };
            Some((Said::Deleted { of }, vec![source::remove(text, item)?]))
        }
        Edit::AddElement { domain, title: named } => {
            let rubric = rubric?;
            let mut element = Json::object([("id", Json::text(taken(rubric).make(named, "element"))), ("title", title(named))]);
            let list = joined(domain, "elements");
            // As its neighbours are rated.
            let around = at(rubric, &list).map(Json::items).unwrap_or_default();
            if let Some(scale) = around.last().and_then(|last| last.get("scale")) {
                element.set("scale", scale.clone());
            } else if let Some(anchors) = around.last().and_then(|last| last.get("anchors")) {
                let empty = |anchor: &Json| {
                    Json::Object(anchor.fields().iter().filter(|(key, _)| key == "points" || key == "label").cloned().collect())
                };
                element.set("anchors", Json::List(anchors.items().iter().map(empty).collect()));
            } else {
                element.set("scale", Json::text("yes-no"));
            }
            Some((Said::Added { of: named.clone() }, vec![append(text, &list, &element)?]))
        }
        Edit::AddDomain { title: named } => {
            let rubric = rubric?;
            let mut ids = taken(rubric);
            let mut domain = Json::object([("id", Json::text(ids.make(named, "domain"))), ("title", title(named))]);
            let first = Json::object([("id", Json::text(ids.make("", "element"))), ("title", title("")), ("scale", Json::text("yes-no"))]);
            domain.set("elements", Json::List(vec![first]));
            Some((Said::Added { of: named.clone() }, vec![append(text, "domains", &domain)?]))
        }
        Edit::SwapLevels { of, from, to } => {
            let list = joined(of, "anchors");
            let place = |at: usize| format!("{list}[{at}]");
            let points = |at: usize| source::raw(text, &joined(&place(at), "points"));
            let name = Said::Shifted { of: level_words(text, &place(*from)), to: to + 1, count: source::count(text, &list) };
            let mut changed = text.to_owned();
            let mut splices = Vec::new();
            let mut make = |splice: Option<Splice>| {
                splice.map(|splice| {
                    splice.apply(&mut changed);
                    splices.push(splice);
                    changed.clone()
                })
            };
            // The later place first, so that the earlier one still is where it was.
            let (low, high) = ((*from).min(*to), (*from).max(*to));
            let now = make(source::replaced(text, &place(high), source::raw(text, &place(low))?))?;
            let mut now = make(source::replaced(&now, &place(low), source::raw(text, &place(high))?))?;
            if let (Some(lower), Some(higher)) = (points(low), points(high)) {
                now = make(source::replaced(&now, &joined(&place(high), "points"), higher))?;
                make(source::replaced(&now, &joined(&place(low), "points"), lower))?;
            }
            Some((name, splices))
        }
        Edit::AddLevel { of } => {
            let list = joined(of, "anchors");
            let points = at(rubric?, of).map_or(0, level::next_points);
            let anchors = at(rubric?, &list).map(Json::items).unwrap_or_default();
            // Beside levels that are texts alone the new one is written in the same way.
            let level = match anchors.last() {
                Some(Json::Text(_)) => title(""),
                _ => Json::object([("points", Json::Number(points.to_string())), ("text", title(""))]),
            };
            Some((Said::Added { of: points.to_string() }, vec![append(text, &list, &level)?]))
        }
    }
}

/// The codes of the rubric's languages, the default first; none if its texts are in one that has no name.
pub fn languages(rubric: &Json) -> Vec<String> {
    let codes = rubric.get("languages").map(Json::items).unwrap_or_default();
    codes.iter().filter_map(Json::as_text).map(str::to_owned).collect()
}

/// A text in a language: the one text there is, or the one of this language.
pub fn text_in<'j>(value: &'j Json, language: &str) -> &'j str {
    match value {
        Json::Text(text) => text,
        value => value.get(language).and_then(Json::as_text).unwrap_or_default(),
    }
}

/// A text that a person knows a value by: in the first language it is in.
pub fn any_text(value: &Json) -> &str {
    value.as_text().or_else(|| value.fields().first()?.1.as_text()).unwrap_or_default()
}

/// What is written at a place as a person chose it: a minimum is a level, and has its name.
fn level_at(rubric: Option<&Json>, place: &str, value: &str) -> String {
    let element = place.strip_suffix(".minimum").or_else(|| place.strip_suffix(".maximum"));
    let name = element.zip(rubric).and_then(|(element, rubric)| {
        let code = languages(rubric).into_iter().next().unwrap_or_default();
        level::called(rubric, at(rubric, element)?, value.trim(), &code)
    });
    name.unwrap_or_else(|| value.to_owned())
}

/// What a level is known by: its name, or its text.
fn level_words(text: &str, place: &str) -> String {
    let level = source::raw(text, place).and_then(Json::parse).unwrap_or(Json::Null);
    level.get("label").or_else(|| level.get("text")).map_or_else(|| any_text(&level), any_text).to_owned()
}

/// The title of the innermost thing around a place that has one.
fn owner(rubric: Option<&Json>, place: &str) -> String {
    let mut place = place;
    loop {
        if let Some(title) = rubric.and_then(|rubric| at(rubric, &joined(place, "title"))) {
            return any_text(title).to_owned();
        }
        if place.is_empty() {
            return String::new();
        }
        place = &place[..place.rfind(['.', '[']).unwrap_or(0)];
    }
}

fn write_text(source: &str, rubric: Option<&Json>, place: &str, languages: &[String], language: &str, text: &str) -> Option<Vec<Splice>> {
    let stands = if rubric.is_some() { source::raw_of_sound(source, place) } else { source::raw(source, place) };
    let old = stands.and_then(Json::parse);
    let several = languages.len() > 1;
    let splice = match (&old, several) {
        (Some(Json::Object(_)), _) if !text.is_empty() => source::set(source, &joined(place, language), &Json::text(text)),
        (Some(Json::Object(fields)), _) if fields.iter().any(|(key, _)| key != language) => {
            source::remove(source, &joined(place, language))
        }
        // A text alone is in the first language, and stays there.
        (Some(Json::Text(alone)), true) if languages[0] != language => match text.is_empty() {
            true => None,
            false => source::set(source, place, &Json::object([(languages[0].as_str(), Json::text(alone)), (language, Json::text(text))])),
        },
        (None, true) if !text.is_empty() => source::set(source, place, &Json::object([(language, Json::text(text))])),
        _ if text.is_empty() && !place.ends_with("title") => source::remove(source, place),
        _ => match stands {
            Some(stands) => Some(source::over(source, stands, &Json::text(text))),
            None => source::set(source, place, &Json::text(text)),
        },
    };
    splice.map(|splice| vec![splice])
}

/// One splice after another: what goes is taken away last, so that an object that loses a field and gets another is never empty.
fn merge(text: &str, place: &str, fields: &[(String, Option<Json>)]) -> Option<Vec<Splice>> {
    let mut changed = text.to_owned();
    let mut splices = Vec::new();
    let (given, gone): (Vec<_>, Vec<_>) = fields.iter().partition(|(_, value)| value.is_some());
    for (field, value) in given.into_iter().chain(gone) {
        let place = joined(place, field);
        let splice = match value {
            Some(value) => source::set(&changed, &place, value)?,
            None => match source::remove(&changed, &place) {
                Some(splice) => splice,
                None => continue,
            },
        };
        splice.apply(&mut changed);
        splices.push(splice);
    }
    Some(splices)
}

/// A text as it is written in a rubric of these languages.
pub fn said_in(languages: &[String], text: &str) -> Json {
    match languages {
        [first, _, ..] => Json::object([(first, Json::text(text))]),
        _ => Json::text(text),
    }
}

fn append(text: &str, list: &str, item: &Json) -> Option<Splice> {
    match source::item(text, list, item) {
        Some(written) => source::insert(text, list, usize::MAX, &written),
        None => source::set(text, list, &Json::List(vec![item.clone()])),
    }
}

/// A word of the format, a number or a switch, as it was typed.
fn scalar(place: &str, value: &str) -> Json {
    // `Edition 3` is edition 3.
    if place == "edition" {
        return Json::text(edition::typed(value));
    }
    // What is a name stays one, even if it looks like a number: edition 2, number 1.10.
    let is_name = ["id", "edition", "date", "overall", "own_number"].contains(&place.rsplit('.').next().unwrap_or_default());
    match Json::parse(value).filter(|_| !is_name) {
        Some(found @ (Json::Number(_) | Json::Bool(_) | Json::Null)) => found,
        _ => Json::text(value),
    }
}

/// The lists whose items have ids that nothing else in the rubric may have, besides domains and elements.
const LISTS: [&str; 5] = ["scores", "gates", "stages", "variants", "modules"];

/// The ids that more than one part of the rubric has.
pub fn repeated_ids(rubric: &Json) -> Vec<String> {
    let (mut ids, mut repeated) = (Ids::default(), Vec::new());
    let mut see = |id: &str| {
        if !ids.take(id) {
            repeated.push(id.to_owned());
        }
    };
    each_id(rubric, "", &mut |_, id, _| see(id));
    for list in LISTS {
        rubric.get(list).map(Json::items).unwrap_or_default().iter().filter_map(|item| item.get("id")?.as_text()).for_each(&mut see);
    }
    repeated
}

/// Every id that has to be the only one of its kind in the rubric.
fn taken(rubric: &Json) -> Ids {
    let mut ids = Ids::default();
    each_id(rubric, "", &mut |_, id, _| {
        ids.take(id);
    });
    for list in LISTS {
        for id in rubric.get(list).map(Json::items).unwrap_or_default().iter().filter_map(|item| item.get("id")?.as_text()) {
            ids.take(id);
        }
    }
    ids
}

/// Calls `found` with the place, id and title of every domain and element below a value.
fn each_id(value: &Json, place: &str, found: &mut dyn FnMut(&str, &str, &str)) {
    for list in ["domains", "elements"] {
        for (at, item) in value.get(list).map(Json::items).unwrap_or_default().iter().enumerate() {
            let place = format!("{}[{at}]", joined(place, list));
            let id = item.get("id").and_then(Json::as_text).unwrap_or_default();
            found(&place, id, item.get("title").map(any_text).unwrap_or_default());
            each_id(item, &place, found);
        }
    }
}

/// The text of an item with another id for it and for all that is in it.
fn with_new_ids(item: &str, ids: &mut Ids, _: &[String]) -> Option<String> {
    let value = Json::parse(item)?;
    let mut places = vec![(String::new(), value.get("id")?.as_text()?.to_owned())];
    each_id(&value, "", &mut |place, id, _| places.push((place.to_owned(), id.to_owned())));
    let mut text = item.to_owned();
    for (place, id) in places {
        let new = Json::text(ids.make(&id, "copy"));
        source::set(&text, &joined(&place, "id"), &new)?.apply(&mut text);
    }
    Some(text)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RUBRIC: &str = r#"{
  "id": "a", "title": "A",
  "domains": [
    {
      "id": "one",
      "title": "One",
      "elements": [
        {"id": "x", "title": "X", "scale": "yes-no"},
        {"id": "y", "title": "Y", "minimum": 1,  "scale": "yes-no"}
      ]
    },
    {"id": "two", "title": "Two", "elements": []}
  ],
  "gates": [{"id": "g", "when": {"element": "x"}}]
}
"#;

    fn edited(text: &str, edit: Edit) -> String {
        let (_, splices) = splices(text, &edit).unwrap_or_else(|| panic!("{edit:?}"));
        let mut changed = text.to_owned();
        splices.iter().for_each(|splice| splice.apply(&mut changed));
        assert!(Json::parse(&changed).is_some(), "{changed}");
        changed
    }

    #[test]
    fn a_value_changes_its_own_line_only() {
        let place = || "domains[0].elements[1].minimum".to_owned();
        let changed = edited(RUBRIC, Edit::Value { place: place(), value: "2.50".into() });
        assert_eq!(changed, RUBRIC.replace("\"minimum\": 1, ", "\"minimum\": 2.50, "));
        let gone = edited(RUBRIC, Edit::Value { place: place(), value: String::new() });
        assert_eq!(gone, RUBRIC.replace(", \"minimum\": 1,  ", ",  "));
    }

    #[test]
    fn the_history_calls_a_minimum_by_its_level() {
        let to = |place: &str, value: &str| {
            let edit = Edit::Value { place: place.to_owned(), value: value.to_owned() };
            match splices(RUBRIC, &edit) {
                Some((Said::Changed { to, .. }, _)) => to,
                other => panic!("{other:?}"),
            }
        };
        let place = "domains[0].elements[1].minimum";
        assert_eq!([to(place, "1"), to(place, "2.5"), to("edition", "1")], ["Yes", "2.5", "1"]);
    }

    #[test]
    fn a_translation_stands_beside_a_text_that_stood_alone() {
        let two = RUBRIC.replace("\"id\": \"a\",", "\"id\": \"a\", \"languages\": [\"en\", \"cy\"],");
        let write = |language: &str, text: &str| Edit::Text { place: "title".into(), language: language.into(), text: text.into() };
        let beside = edited(&two, write("cy", "Â"));
        assert_eq!(
            Json::parse(&beside).and_then(|rubric| rubric.get("title").cloned()),
            Some(Json::object([("en", Json::text("A")), ("cy", Json::text("Â"))]))
        );
        assert_eq!(edited(&two, write("en", "B")), two.replace("\"title\": \"A\"", "\"title\": \"B\""));
        assert!(splices(&two, &write("cy", "")).is_none());
    }

    #[test]
    fn an_edition_is_a_text_and_a_number_is_a_number() {
        let write = |place: &str, value: &str| edited(RUBRIC, Edit::Value { place: place.into(), value: value.into() });
        assert!(write("edition", "Edition 3").contains(r#""edition": "3""#) && write("edition", "v3").contains(r#""edition": "3""#));
        assert!(write("edition", "spring").contains(r#""edition": "spring""#));
        assert!(write("edition", "2").contains(r#""edition": "2""#) && write("id", "7").contains(r#""id": "7""#));
        assert!(
            write("minutes", "20").contains(r#""minutes": 20"#)
                && write("team_answer", "majority").contains(r#""team_answer": "majority""#)
        );
    }

    #[test]
    fn a_role_takes_away_what_only_a_non_negotiable_has() {
        let role = |role: &str| Edit::Role { element: "domains[0].elements[1]".into(), role: role.into() };
        let changed = edited(RUBRIC, role("supporting"));
        assert_eq!(changed, RUBRIC.replace(", \"minimum\": 1", ""));
        let changed = edited(RUBRIC, role("flexible"));
        assert!(changed.contains(r#""title": "Y",  "scale": "yes-no", "role": "flexible"}"#), "{changed}");
        let changed = edited(RUBRIC, role("non-negotiable"));
        assert!(changed.contains(r#""minimum": 1,  "scale": "yes-no", "role": "non-negotiable"}"#), "{changed}");
    }

    #[test]
    fn an_element_goes_to_another_domain_and_comes_back_as_it_was() {
        let sent = edited(RUBRIC, Edit::Send { item: "domains[0].elements[0]".into(), domain: "domains[1]".into() });
        let json = Json::parse(&sent).expect("JSON");
        assert_eq!(at(&json, "domains[1].elements[0].id").and_then(Json::as_text), Some("x"));
        assert_eq!(at(&json, "domains[0].elements").map(|list| list.items().len()), Some(1));
        let sent = edited(&sent, Edit::Send { item: "domains[1].elements[0]".into(), domain: "domains[0]".into() });
        assert!(sent.contains(r#"{"id": "x", "title": "X", "scale": "yes-no"}"#), "{sent}");
        assert_eq!(splices(RUBRIC, &Edit::Send { item: "domains[0].elements[0]".into(), domain: "domains[0]".into() }), None);
    }

    #[test]
    fn a_copy_has_ids_of_its_own() {
        let copied = Json::parse(&edited(RUBRIC, Edit::Copy { item: "domains[0]".into() })).expect("JSON");
        let id = |place: &str| at(&copied, place).and_then(Json::as_text).unwrap_or_default().to_owned();
        let ids = ["domains[1].id", "domains[1].elements[0].id", "domains[1].elements[1].id", "domains[2].id"].map(id);
        assert_eq!(ids, ["one-2", "x-2", "y-2", "two"]);
    }

    #[test]
    fn a_scale_is_copied_with_an_id_of_its_own() {
        let text = RUBRIC.replace("\"domains\"", "\"scales\": {\"often\": {\"anchors\": [\"No\", {\"points\": 2.50}]}},\n  \"domains\"");
        let copied = Json::parse(&edited(&text, Edit::CopyScale { id: "often".into() })).expect("JSON");
        assert_eq!(at(&copied, "scales.often-2").map(Json::compact), at(&copied, "scales.often").map(Json::compact));
        let gone = edited(&edited(&text, Edit::CopyScale { id: "often".into() }), Edit::Delete { item: "scales.often-2".into() });
        assert_eq!(gone, text);
    }

    #[test]
    fn the_words_of_two_levels_change_places_and_the_points_stay() {
        let levels = r#""anchors": [{"points": 0.50, "text": "No"}, {"text": "Partly", "points": 1}, {"points": 2, "text": "Yes"}]"#;
        let text = RUBRIC.replacen(r#""scale": "yes-no""#, levels, 1);
        let swap = |from: usize, to: usize| Edit::SwapLevels { of: "domains[0].elements[0]".into(), from, to };
        let swapped = edited(&text, swap(0, 1));
        let expected = r#""anchors": [{"text": "Partly", "points": 0.50}, {"points": 1, "text": "No"}, {"points": 2, "text": "Yes"}]"#;
        assert_eq!(swapped, text.replace(levels, expected));
        assert_eq!(edited(&swapped, swap(1, 0)), text);
        let plain = text.replace(levels, r#""anchors": ["No", "Partly", "Yes"]"#);
        assert_eq!(edited(&plain, swap(2, 1)), text.replace(levels, r#""anchors": ["No", "Yes", "Partly"]"#));
        let (said, _) = splices(&plain, &Edit::Delete { item: "domains[0].elements[0].anchors[1]".into() }).expect("a level");
        assert_eq!(said, Said::Deleted { of: "Partly".into() });
    }

    #[test]
    fn a_new_element_is_rated_like_its_neighbours() {
        let added = Json::parse(&edited(RUBRIC, Edit::AddElement { domain: "domains[0]".into(), title: "X".into() })).expect("JSON");
        let made = at(&added, "domains[0].elements[2]").expect("added");
        assert_eq!(made.compact(), r#"{"id": "x-2", "title": "X", "scale": "yes-no"}"#);
        let added = edited(RUBRIC, Edit::AddDomain { title: "Three".into() });
        assert_eq!(Json::parse(&added).map(|rubric| rubric.get("domains").map_or(0, |list| list.items().len())), Some(3));
    }

    #[test]
    fn the_fields_of_a_rule_change_and_the_rest_of_the_file_stays() {
        let fields = vec![("at_least".to_owned(), Some(Json::Number("2".into()))), ("element".to_owned(), Some(Json::text("y")))];
        let changed = edited(RUBRIC, Edit::Merge { place: "gates[0].when".into(), fields });
        assert_eq!(changed, RUBRIC.replace(r#"{"element": "x"}"#, r#"{"element": "y", "at_least": 2}"#));
        let back = vec![("at_least".to_owned(), None), ("more_than".to_owned(), None), ("element".to_owned(), Some(Json::text("x")))];
        assert_eq!(edited(&changed, Edit::Merge { place: "gates[0].when".into(), fields: back }), RUBRIC);
        let whole = Edit::Put { place: "gates[0].when".into(), value: Some(Json::text("x")) };
        assert_eq!(edited(RUBRIC, whole), RUBRIC.replace(r#"{"element": "x"}"#, r#""x""#));
    }

    #[test]
    fn what_is_added_has_an_id_that_nothing_else_has() {
        let add = |list: &str| Edit::Append { list: list.into(), title: "G".into(), fields: vec![("when".into(), Json::text("x"))] };
        let added = Json::parse(&edited(RUBRIC, add("gates"))).expect("JSON");
        assert_eq!(at(&added, "gates[1]").map(Json::compact), Some(r#"{"id": "g-2", "title": "G", "when": "x"}"#.to_owned()));
        let copied = Json::parse(&edited(RUBRIC, Edit::Copy { item: "gates[0]".into() })).expect("JSON");
        assert_eq!(at(&copied, "gates[1].id").and_then(Json::as_text), Some("g-2"));
    }

    #[test]
    fn what_has_the_id_of_something_else_is_told() {
        let text = r#"{"elements": [{"id": "x"}, {"id": "y"}], "stages": [{"id": "one"}, {"id": "one"}], "modules": [{"id": "x"}]}"#;
        assert_eq!(repeated_ids(&Json::parse(text).expect("JSON")), ["one", "x"]);
    }

    #[test]
    fn a_text_is_written_in_its_language() {
        let two = RUBRIC.replacen("\"title\": \"A\"", "\"languages\": [\"en\", \"cy\"], \"title\": {\"en\": \"A\"}", 1);
        let write = |text: &str| Edit::Text { place: "title".into(), language: "cy".into(), text: text.into() };
        let both = edited(&two, write("Â"));
        assert!(both.contains(r#""title": {"en": "A", "cy": "Â"}"#), "{both}");
        assert_eq!(edited(&both, write("")), two);
    }
}
