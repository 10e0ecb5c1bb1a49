//! A table brought to a rubric that is there already: in its place, or added to it.
//!
//! In: the rubric that is written, and the rubric that a table gives. Out: the rubric to be, with a question for each element that is there
//! already. Ids that answers may be saved under stay; where one goes, it is told.

use crate::studio::ask::Asker;
use crate::studio::edit::any_text;
use crate::studio::id::Ids;
use crate::studio::json::Json;
use crate::studio::recognise::level::plain;
use crate::studio::said::Said;
use crate::studio::template::write::{languages, normal};

/// Asks what the table is for, and makes the rubric of it.
pub fn joined(draft: &Json, brought: &Json, asker: &mut Asker) -> Json {
    let mut old = Vec::new();
    gather(draft, &mut old);
    if old.is_empty() {
        return brought.clone();
    }
    let choices = vec![("replace".to_owned(), Said::InPlace), ("add".to_owned(), Said::AddTo)];
    match asker.ask("into", Said::IntoWhat { count: old.len() }, choices, "replace").as_str() {
        "add" => added(draft, brought, &old, asker),
        _ => in_place(brought.clone(), &old, asker),
    }
}

/// The rubric of the table alone. An element that keeps its title keeps its id.
fn in_place(mut brought: Json, old: &[Known], asker: &mut Asker) -> Json {
    let mut new = Vec::new();
    gather(&brought, &mut new);
    let taken = |id: &str| new.iter().any(|known| known.id == id);
    let single = |all: &[Known], title: &str| all.iter().filter(|known| plain(&known.title) == plain(title)).count() == 1;
    let renamed: Vec<(String, String)> = old
        .iter()
        .filter(|known| !taken(&known.id) && single(old, &known.title) && single(&new, &known.title))
        .filter_map(|known| {
            let same = new.iter().find(|other| plain(&other.title) == plain(&known.title))?;
            Some((same.id.clone(), known.id.clone()))
        })
        .collect();
    rename(&mut brought, &renamed);
    let stays = |known: &&Known| taken(&known.id) || renamed.iter().any(|(_, id)| *id == known.id);
    let gone: Vec<String> = old.iter().filter(|known| !stays(known)).map(|known| known.id.clone()).collect();
    if !gone.is_empty() && gone.len() < old.len() {
        asker.leave_out(Said::GoneIds { ids: gone });
    }
    brought
}

/// The rubric that is there, with what the table has in addition.
fn added(draft: &Json, brought: &Json, old: &[Known], asker: &mut Asker) -> Json {
    let mut rubric = draft.clone();
    let mut brought = one_way(&mut rubric, brought);
    let mut ids = Ids::default();
    every_id(&rubric, &mut ids);
    scales(&mut rubric, &mut brought);
    group(&mut rubric, None, &brought, old, &mut ids, asker);
    let title = brought.get("title").map(any_text).unwrap_or_default();
    if !title.is_empty() && title != "Untitled" && plain(title) != plain(rubric.get("title").map(any_text).unwrap_or_default()) {
        asker.leave_out(Said::OtherTitle { text: title.to_owned() });
    }
    if let Some(text) = brought.get("introduction").map(any_text) {
        asker.leave_out(match draft.get("introduction") {
            Some(_) => Said::OtherIntroduction { text: text.to_owned() },
            None => Said::OtherField { field: "introduction".to_owned() },
        });
    }
    let edition = brought.get("edition").and_then(Json::as_text).unwrap_or("0.1.0");
    if edition != "0.1.0" && Some(edition) != draft.get("edition").and_then(Json::as_text) {
        asker.leave_out(Said::OtherField { field: "edition".to_owned() });
    }
    for field in
        ["publisher", "contact", "licence", "minutes", "review_months", "scores", "gates", "stages", "variants", "modules", "domain_score"]
    {
        if brought.get(field).is_some() {
            asker.leave_out(Said::OtherField { field: field.to_owned() });
        }
    }
    rubric
}

/// An element or domain of a rubric.
struct Known {
    id: String,
    title: String,
}

fn gather(group: &Json, all: &mut Vec<Known>) {
    for element in group.get("elements").map(Json::items).unwrap_or_default() {
        let title = element.get("title").map(any_text).unwrap_or_default().to_owned();
        all.push(Known { id: id_of(element), title });
    }
    group.get("domains").map(Json::items).unwrap_or_default().iter().for_each(|domain| gather(domain, all));
}

fn id_of(item: &Json) -> String {
    item.get("id").and_then(Json::as_text).unwrap_or_default().to_owned()
}

/// Gives elements other ids, and every score that names them.
fn rename(value: &mut Json, renamed: &[(String, String)]) {
    match value {
        Json::Text(text) => {
            if let Some((_, id)) = renamed.iter().find(|(old, _)| old == text) {
                text.clone_from(id);
            }
        }
        Json::List(items) => items.iter_mut().for_each(|item| rename(item, renamed)),
        Json::Object(fields) => {
            let named =
                |key: &str| matches!(key, "id" | "of" | "elements" | "domains" | "scores" | "gates" | "when" | "all" | "any" | "element");
            fields.iter_mut().filter(|(key, _)| named(key)).for_each(|(_, value)| rename(value, renamed));
        }
        _ => {}
    }
}

/// The table's rubric with its texts as those of the other are written; a language that is new is added there.
fn one_way(rubric: &mut Json, brought: &Json) -> Json {
    let (own, other) = (languages(rubric), languages(brought));
    if own == other {
        return brought.clone();
    }
    let mut all = own.clone();
    all.extend(other.iter().filter(|code| !own.contains(code)).cloned());
    let list = Json::List(all.iter().map(Json::text).collect());
    // Plain texts are in the first language, so that one is named for them.
    let mut named = brought.clone();
    let mut first = other.clone();
    first.push("zxx".to_owned());
    named.set("languages", Json::List(first.iter().map(Json::text).collect()));
    let mut named = normal(&named);
    named.set("languages", list.clone());
    if all.len() > own.len() {
        rubric.set("languages", list);
    }
    named
}

/// Takes every id that a rubric has.
fn every_id(value: &Json, ids: &mut Ids) {
    if let Some(id) = value.get("id").and_then(Json::as_text) {
        ids.take(id);
    }
    for key in ["domains", "elements", "scores", "gates", "stages", "variants", "modules"] {
        value.get(key).map(Json::items).unwrap_or_default().iter().for_each(|item| every_id(item, ids));
    }
}

/// Brings the shared scales along, under another id where one is taken by another scale.
fn scales(rubric: &mut Json, brought: &mut Json) {
    let Some(Json::Object(new)) = brought.get("scales").cloned() else { return };
    if rubric.get("scales").is_none() {
        rubric.set("scales", Json::Object(Vec::new()));
    }
    let mut renamed = Vec::new();
    if let Some(own) = rubric.field("scales") {
        for (id, scale) in new {
            if own.get(&id) == Some(&scale) {
                continue;
            }
            let same = own.fields().iter().find(|(_, known)| *known == scale).map(|(id, _)| id.clone());
            let free = || (2..).map(|count| format!("{id}-{count}")).find(|other| own.get(other).is_none());
            let name = match (same.clone(), own.get(&id)) {
                (Some(same), _) => same,
                (None, None) => id.clone(),
                (None, Some(_)) => free().unwrap_or_else(|| id.clone()),
            };
            if same.is_none() {
                own.set(&name, scale);
            }
            if name != id {
                renamed.push((id, name));
            }
        }
    }
    on_scales(brought, &renamed);
}

fn on_scales(group: &mut Json, renamed: &[(String, String)]) {
    let Json::Object(fields) = group else { return };
    for (key, value) in fields.iter_mut() {
        match (key.as_str(), &mut *value) {
            ("elements" | "domains", Json::List(items)) => items.iter_mut().for_each(|item| on_scales(item, renamed)),
            ("scale", Json::Text(id)) => {
                if let Some((_, name)) = renamed.iter().find(|(old, _)| old == id) {
                    id.clone_from(name);
                }
            }
            _ => {}
        }
    }
}

/// Adds the elements and domains of a group to those at a path of titles.
fn group(rubric: &mut Json, path: Option<&[String]>, brought: &Json, old: &[Known], ids: &mut Ids, asker: &mut Asker) {
    let path = path.unwrap_or_default();
    for element in brought.get("elements").map(Json::items).unwrap_or_default() {
        if let Some(element) = one(rubric, element, old, ids, asker)
            && let Some(place) = at_path(rubric, path)
        {
            push(place, "elements", element);
        }
    }
    for domain in brought.get("domains").map(Json::items).unwrap_or_default() {
        let title = domain.get("title").map(any_text).unwrap_or_default().to_owned();
        let deeper: Vec<String> = path.iter().cloned().chain([title.clone()]).collect();
        let there = at_path(rubric, &deeper).is_some();
        if !there {
            let mut empty = domain.clone();
            empty.take("elements");
            empty.take("domains");
            empty.set("id", Json::text(ids.make(&title, "domain")));
            if let Some(place) = at_path(rubric, path) {
                push(place, "domains", empty);
            }
        }
        group(rubric, Some(&deeper), domain, old, ids, asker);
        if !there {
            drop_empty(rubric, path);
        }
        // Of a domain that is there, or whose elements all are, nothing but new elements is taken.
        if there || at_path(rubric, &deeper).is_none() {
            asker.untaken.push(id_of(domain));
        }
    }
}

/// One element: as it is to be added, or nothing if it has been laid over one that is there, or left out.
fn one(rubric: &mut Json, element: &Json, old: &[Known], ids: &mut Ids, asker: &mut Asker) -> Option<Json> {
    let title = element.get("title").map(any_text).unwrap_or_default().to_owned();
    let exact = old.iter().find(|known| plain(&known.title) == plain(&title));
    let apart = |known: &Known| strsim::levenshtein(&plain(&known.title), &plain(&title));
    let alike = || {
        let (apart, known) = old.iter().map(|known| (apart(known), known)).min_by_key(|(apart, _)| *apart)?;
        // Four of five letters are the same: the words may have been changed, and not what they name.
        (apart * 5 <= plain(&known.title).chars().count().max(title.chars().count())).then_some(known)
    };
    if let Some(known) = exact.or_else(alike) {
        let about = match exact {
            Some(_) => Said::AlreadyThere { title: title.clone() },
            None => Said::OtherWords { title: title.clone(), old: known.title.clone() },
        };
        let choices = vec![("update".to_owned(), Said::UpdateIt), ("keep".to_owned(), Said::KeepIt), ("add".to_owned(), Said::AddAsNew)];
        match asker.ask(format!("again-{}", id_of(element)), about, choices, "update").as_str() {
            "update" => {
                if let Some(own) = find(rubric, &known.id) {
                    lay_over(own, element);
                }
                return None;
            }
            "keep" => {
                asker.untaken.push(id_of(element));
                asker.leave_out(Said::KeptAsItWas { title });
                return None;
            }
            _ => {}
        }
    }
    let mut element = element.clone();
    element.set("id", Json::text(ids.make(&title, "element")));
    Some(element)
}

/// What the table says of an element takes the place of what was there; the rest, and the id, stay.
fn lay_over(own: &mut Json, brought: &Json) {
    const MEASURES: [&str; 6] = ["scale", "anchors", "first_points", "number", "ratio", "checklist"];
    if MEASURES.iter().any(|field| brought.get(field).is_some()) {
        for field in MEASURES {
            own.take(field);
        }
    }
    for (key, value) in brought.fields().iter().filter(|(key, _)| key != "id") {
        own.set(key, value.clone());
    }
}

fn find<'r>(group: &'r mut Json, id: &str) -> Option<&'r mut Json> {
    let Json::Object(fields) = group else { return None };
    for (key, value) in fields.iter_mut() {
        let Json::List(items) = value else { continue };
        if key == "elements"
            && let Some(at) = items.iter().position(|item| id_of(item) == id)
        {
            return items.get_mut(at);
        }
        if key == "domains"
            && let Some(at) = items.iter_mut().position(|item| find(item, id).is_some())
        {
            return items.get_mut(at).and_then(|item| find(item, id));
        }
    }
    None
}

/// The group at a path of titles.
fn at_path<'r>(group: &'r mut Json, path: &[String]) -> Option<&'r mut Json> {
    let Some((first, rest)) = path.split_first() else { return Some(group) };
    let Some(Json::List(domains)) = group.field("domains") else { return None };
    let same = |domain: &&mut Json| plain(domain.get("title").map(any_text).unwrap_or_default()) == plain(first);
    domains.iter_mut().find(same).and_then(|domain| at_path(domain, rest))
}

fn push(group: &mut Json, key: &str, item: Json) {
    match group.field(key) {
        Some(Json::List(items)) => items.push(item),
        _ => group.set(key, Json::List(vec![item])),
    }
}

/// Takes a domain away again whose elements all were there already.
fn drop_empty(rubric: &mut Json, path: &[String]) {
    let Some(place) = at_path(rubric, path) else { return };
    let Some(Json::List(domains)) = place.field("domains") else { return };
    domains.retain(|domain| domain.get("elements").is_some() || domain.get("domains").is_some());
    if domains.is_empty() {
        place.take("domains");
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rubric::Rubric;
    use crate::studio::ask::Chosen;

    const DRAFT: &str = r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": "A", "scales": {"levels": {"anchors": ["no", "yes"]}},
        "domains": [{"id": "d", "title": "Space", "elements": [
            {"id": "own-id", "title": "Room to move", "scale": "levels", "minimum": 2},
            {"id": "floor", "title": "The floor is clean", "scale": "levels"}]}],
        "gates": [{"id": "g", "title": "G", "when": "own-id"}]}"#;
    const TABLE: &str = r#"{"format": 1, "id": "untitled", "edition": "0.1.0", "title": "Untitled", "scales": {"levels": {"anchors": [{"points": 0}, {"points": 3}]}},
        "domains": [{"id": "space", "title": "Space", "elements": [
            {"id": "room-to-move", "title": "Room to move", "anchors": [{"points": 0, "text": "none"}, {"points": 2, "text": "much"}]},
            {"id": "the-floors-are-clean", "title": "The floors are clean", "scale": "levels"},
            {"id": "toys", "title": "Toys", "scale": "levels"}]}]}"#;

    fn joined_with(chosen: &[(&str, &str)]) -> (Json, Vec<String>, Vec<Said>) {
        let json = |text: &str| Json::parse(text).expect("JSON");
        let chosen: Chosen = chosen.iter().map(|(id, value)| ((*id).to_owned(), (*value).to_owned())).collect();
        let mut asker = Asker::new(&chosen);
        let rubric = joined(&json(DRAFT), &json(TABLE), &mut asker);
        (rubric, asker.questions.iter().map(|question| question.id.clone()).collect(), asker.left_out)
    }

    #[test]
    fn added_elements_leave_ids_and_the_rest_alone() {
        let (rubric, asked, _) = joined_with(&[("into", "add")]);
        assert_eq!(asked, ["into", "again-room-to-move", "again-the-floors-are-clean"]);
        let elements =
            rubric.get("domains").map(Json::items).and_then(|domains| domains[0].get("elements")).map(Json::items).expect("elements");
        assert_eq!(elements.iter().map(id_of).collect::<Vec<_>>(), ["own-id", "floor", "toys"]);
        assert_eq!(
            elements[0].compact(),
            r#"{"id": "own-id", "title": "Room to move", "minimum": 2, "anchors": [{"points": 0, "text": "none"}, {"points": 2, "text": "much"}]}"#
        );
        assert_eq!(elements[1].get("title"), Some(&Json::text("The floors are clean")));
        assert_eq!(elements[2].get("scale"), Some(&Json::text("levels-2")));
        assert!(rubric.get("gates").is_some() && rubric.get("id") == Some(&Json::text("a")));
        assert!(Rubric::parse(&rubric.compact()).is_ok(), "{:?}", Rubric::parse(&rubric.compact()).err());
    }

    #[test]
    fn an_introduction_is_said_to_be_kept_only_where_there_is_one() {
        let json = |text: &str| Json::parse(text).expect("JSON");
        let chosen: Chosen = [("into".to_owned(), "add".to_owned())].into();
        let told = |draft: &Json| {
            let mut brought = json(TABLE);
            brought.set("introduction", Json::text("Rate each visit."));
            let mut asker = Asker::new(&chosen);
            joined(draft, &brought, &mut asker);
            asker.left_out
        };
        let mut draft = json(DRAFT);
        assert!(told(&draft).contains(&Said::OtherField { field: "introduction".to_owned() }));
        draft.set("introduction", Json::text("Our own."));
        assert!(told(&draft).contains(&Said::OtherIntroduction { text: "Rate each visit.".to_owned() }));
    }

    #[test]
    fn an_element_can_be_kept_or_be_there_twice() {
        let (rubric, ..) = joined_with(&[("into", "add"), ("again-room-to-move", "keep"), ("again-the-floors-are-clean", "add")]);
        let elements =
            rubric.get("domains").map(Json::items).and_then(|domains| domains[0].get("elements")).map(Json::items).expect("elements");
        assert_eq!(elements.iter().map(id_of).collect::<Vec<_>>(), ["own-id", "floor", "the-floors-are-clean", "toys"]);
        assert!(elements[0].get("anchors").is_none());
    }

    #[test]
    fn in_its_place_an_element_of_the_same_title_keeps_its_id_and_what_goes_is_told() {
        let (rubric, asked, left_out) = joined_with(&[]);
        assert_eq!(asked, ["into"]);
        let elements =
            rubric.get("domains").map(Json::items).and_then(|domains| domains[0].get("elements")).map(Json::items).expect("elements");
        assert_eq!(elements.iter().map(id_of).collect::<Vec<_>>(), ["own-id", "the-floors-are-clean", "toys"]);
        assert_eq!(left_out, [Said::GoneIds { ids: vec!["floor".to_owned()] }]);
    }
}
