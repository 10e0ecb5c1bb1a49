//! What the cells of a template cannot hold: the difference between two rubrics, as JSON that is laid over the first.
//!
//! In: a rubric as its cells read, and the rubric that is meant; or a rubric and a difference. Out: the difference; or the rubric that is
//! meant. An object is laid over an object field by field, `null` takes a field away, and an object over a list names its items by `id`
//! or `points`; `elements` and `domains` name them wherever they stand. It knows no other field.

use crate::studio::amount::Amount;
use crate::studio::json::Json;

/// What laying a difference over a rubric has to tell.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Told {
    /// Places that the difference names and the rubric does not have.
    pub missing: Vec<String>,
    /// Places where both say something else, and the difference counts.
    pub replaced: Vec<String>,
}

/// Lays a difference over a rubric.
pub fn merge(rubric: &mut Json, patch: &Json, told: &mut Told) {
    for (key, value) in patch.fields() {
        match (key.as_str(), value) {
            ("elements" | "domains", Json::Object(by_id)) => {
                for (id, part) in by_id {
                    let place = format!("{key}.{id}");
                    match named(rubric, key, id) {
                        Some(item) => lay(item, part, &place, told),
                        None => told.missing.push(place),
                    }
                }
            }
            _ => field(rubric, key, value, key, told),
        }
    }
}

/// The element or domain of an id, wherever it stands.
fn named<'r>(group: &'r mut Json, kind: &str, id: &str) -> Option<&'r mut Json> {
    let Json::Object(fields) = group else { return None };
    for (key, value) in fields.iter_mut() {
        let Json::List(items) = value else { continue };
        if key == kind
            && let Some(at) = items.iter().position(|item| item.get("id").and_then(Json::as_text) == Some(id))
        {
            return items.get_mut(at);
        }
        if key == "domains"
            && let Some(at) = items.iter_mut().position(|item| named(item, kind, id).is_some())
        {
            return items.get_mut(at).and_then(|item| named(item, kind, id));
        }
    }
    None
}

fn lay(base: &mut Json, patch: &Json, place: &str, told: &mut Told) {
    match (&mut *base, patch) {
        (Json::Object(_), Json::Object(fields)) => {
            for (key, value) in fields {
                field(base, key, value, &format!("{place}.{key}"), told);
            }
        }
        (Json::List(items), Json::Object(by_key)) if keyed(items).is_some() => {
            for (key, part) in by_key {
                let place = format!("{place}.{key}");
                match items.iter_mut().find(|item| name_of(item).as_deref() == Some(key)) {
                    Some(item) => lay(item, part, &place, told),
                    None => told.missing.push(place),
                }
            }
        }
        _ => {
            if !same(base, patch) {
                told.replaced.push(place.to_owned());
            }
            *base = patch.clone();
        }
    }
}

fn field(base: &mut Json, key: &str, value: &Json, place: &str, told: &mut Told) {
    match (base.field(key), value) {
        (Some(_), Json::Null) => drop(base.take(key)),
        (None, Json::Null) => {}
        (Some(own), value) => lay(own, value, place, told),
        (None, value) => base.set(key, value.clone()),
    }
}

/// What has to be laid over `base` to make it `target`; nothing if they say the same.
pub fn difference(base: &Json, target: &Json) -> Option<Json> {
    let mut patch = Json::Object(Vec::new());
    // The tree of domains stands as a whole where the cells show another one.
    let alike = skeleton(base) == skeleton(target);
    for (key, value) in target.fields() {
        if alike && matches!(key.as_str(), "elements" | "domains") {
            continue;
        }
        match base.get(key) {
            None => patch.set(key, value.clone()),
            Some(own) => {
                if let Some(rest) = between(own, value) {
                    patch.set(key, rest);
                }
            }
        }
    }
    for (key, _) in base.fields().iter().filter(|(key, _)| target.get(key).is_none()) {
        patch.set(key, Json::Null);
    }
    if alike {
        for kind in ["domains", "elements"] {
            let (mut own, mut meant) = (Vec::new(), Vec::new());
            gather(base, kind, &mut own);
            gather(target, kind, &mut meant);
            let parts: Vec<(String, Json)> =
                own.iter().zip(&meant).filter_map(|((id, own), (_, meant))| Some((id.clone(), between(own, meant)?))).collect();
            if !parts.is_empty() {
                patch.set(kind, Json::Object(parts));
            }
        }
    }
    (!patch.fields().is_empty()).then_some(patch)
}

fn between(base: &Json, target: &Json) -> Option<Json> {
    if same(base, target) {
        return None;
    }
    match (base, target) {
        (Json::Object(own), Json::Object(meant)) => {
            let mut parts: Vec<(String, Json)> = Vec::new();
            for (key, value) in meant {
                match base.get(key) {
                    None => parts.push((key.clone(), value.clone())),
                    Some(own) => parts.extend(between(own, value).map(|rest| (key.clone(), rest))),
                }
            }
            parts.extend(own.iter().filter(|(key, _)| target.get(key).is_none()).map(|(key, _)| (key.clone(), Json::Null)));
            Some(Json::Object(parts))
        }
        (Json::List(own), Json::List(meant)) => {
            let (keys, others) = (keyed(own), keyed(meant));
            if keys.is_none() || keys != others {
                return Some(target.clone());
            }
            let parts = own.iter().zip(meant).zip(keys.unwrap_or_default());
            Some(Json::Object(parts.filter_map(|((own, meant), key)| Some((key, between(own, meant)?))).collect()))
        }
        _ => Some(target.clone()),
    }
}

/// True if two values say the same: numbers by what they are worth, objects in any order.
fn same(one: &Json, other: &Json) -> bool {
    match (one, other) {
        (Json::Number(one), Json::Number(other)) => {
            one == other || Amount::parse(one).is_some_and(|value| Some(value) == Amount::parse(other))
        }
        (Json::Object(one_fields), Json::Object(fields)) => {
            one_fields.len() == fields.len() && one_fields.iter().all(|(key, value)| other.get(key).is_some_and(|other| same(value, other)))
        }
        (Json::List(one), Json::List(other)) => one.len() == other.len() && one.iter().zip(other).all(|(one, other)| same(one, other)),
        (one, other) => one == other,
    }
}

/// The names of a list's items, if each has one of its own.
fn keyed(items: &[Json]) -> Option<Vec<String>> {
    let names: Vec<String> = items.iter().map(name_of).collect::<Option<_>>()?;
    let single = names.iter().enumerate().all(|(at, name)| !names[..at].contains(name));
    (single && !names.is_empty()).then_some(names)
}

fn name_of(item: &Json) -> Option<String> {
    match (item.get("id"), item.get("points")) {
        (Some(Json::Text(id)), _) => Some(id.clone()),
        (None, Some(Json::Number(points))) => Some(Amount::parse(points).map_or(points.clone(), |points| points.to_string())),
        _ => None,
    }
}

/// Which elements and domains stand in which, by their ids.
fn skeleton(group: &Json) -> Option<String> {
    let mut out = String::new();
    let id = |item: &Json| item.get("id").and_then(Json::as_text).map(str::to_owned);
    for element in group.get("elements").map(Json::items).unwrap_or_default() {
        out.push_str(&format!("{},", id(element)?));
    }
    for domain in group.get("domains").map(Json::items).unwrap_or_default() {
        out.push_str(&format!("{}({})", id(domain)?, skeleton(domain)?));
    }
    Some(out)
}

/// Every element or domain with its id, without what lies within it.
fn gather(group: &Json, kind: &str, all: &mut Vec<(String, Json)>) {
    for item in group.get(kind).map(Json::items).unwrap_or_default() {
        let mut alone = item.clone();
        if kind == "domains" {
            alone.take("elements");
            alone.take("domains");
        }
        all.push((item.get("id").and_then(Json::as_text).unwrap_or_default().to_owned(), alone));
        if kind == "domains" {
            gather(item, kind, all);
        }
    }
    if kind == "elements" {
        group.get("domains").map(Json::items).unwrap_or_default().iter().for_each(|domain| gather(domain, kind, all));
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn json(text: &str) -> Json {
        Json::parse(text).expect("JSON")
    }

    #[test]
    fn a_difference_laid_over_its_base_gives_the_target() {
        let base = r#"{"title": "A", "extra": 1, "domains": [{"id": "d", "title": "D", "elements": [{"id": "a", "title": "A",
            "anchors": [{"points": 0, "text": "no"}, {"points": 1, "text": "yes"}], "weight": 2}]}]}"#;
        for target in [
            base.to_owned(),
            base.replace("\"text\": \"yes\"", "\"text\": \"yes\", \"label\": \"Y\""),
            base.replace("\"extra\": 1, ", "\"gates\": [], "),
            base.replace("\"title\": \"D\"", "\"title\": \"D\", \"score\": \"none\""),
            base.replace("\"id\": \"a\"", "\"id\": \"b\""),
            base.replace(", \"weight\": 2", ""),
            base.replace("{\"points\": 0, \"text\": \"no\"}, ", ""),
        ] {
            let (mut base, target, mut told) = (json(base), json(&target), Told::default());
            let patch = difference(&base, &target);
            assert_eq!(patch.is_none(), base == target);
            merge(&mut base, &patch.unwrap_or(Json::Object(Vec::new())), &mut told);
            assert!(same(&base, &target), "{base:?}\n{target:?}");
            assert_eq!(told.missing, [""; 0]);
        }
    }

    #[test]
    fn what_is_not_there_and_what_is_replaced_is_told() {
        let mut base = json(r#"{"title": "A", "elements": [{"id": "a", "target": 2}]}"#);
        let mut told = Told::default();
        merge(
            &mut base,
            &json(r#"{"title": "B", "elements": {"a": {"target": 3, "must": {"equals": 1}}, "gone": {"target": 1}}}"#),
            &mut told,
        );
        assert_eq!(told, Told { missing: vec!["elements.gone".into()], replaced: vec!["title".into(), "elements.a.target".into()] });
        assert_eq!(base.compact(), r#"{"title": "B", "elements": [{"id": "a", "target": 3, "must": {"equals": 1}}]}"#);
    }
}
