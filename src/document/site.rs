//! Where problems stand in a document: line, column, and what is there, as its author knows it.
//!
//! In: the text and the places of its problems. Out: for each place the values around it, from the whole document inwards. It is
//! worked out only where something is wrong.

use crate::document::{direction, json};
use crate::problem::Fact;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// The values around a place, from the whole document inwards.
pub type Sites<'t> = BTreeMap<String, Site<'t>>;

/// A place of a document with the values around it.
#[derive(Clone, Default)]
pub struct Site<'t> {
    steps: Vec<Step<'t>>,
}

/// One value on the way to a place.
#[derive(Clone)]
struct Step<'t> {
    /// The field it stands in; of an item of a list, that of the list.
    field: Cow<'t, str>,
    /// Which item of a list it is.
    index: Option<usize>,
    raw: &'t str,
}

/// Finds every wanted place that exists.
pub fn sites<'t>(text: &'t str, wanted: &BTreeSet<&str>) -> Sites<'t> {
    let mut found = Sites::new();
    if let Some(raw) = json::value(text) {
        find(raw, Step { field: Cow::Borrowed(""), index: None, raw }, String::new(), &Site::default(), wanted, &mut found);
    }
    found
}

fn find<'t>(raw: &'t str, step: Step<'t>, path: String, around: &Site<'t>, wanted: &BTreeSet<&str>, found: &mut Sites<'t>) {
    let below = wanted.range(path.as_str()..).next().is_some_and(|next| next.starts_with(&path));
    if !below || path.len() > 4_000 {
        return;
    }
    let field = step.field.clone();
    let mut site = around.clone();
    site.steps.push(step);
    match raw.as_bytes().first() {
        Some(b'{') => {
            for (key, value) in json::pairs(raw).unwrap_or_default() {
                let inner = if path.is_empty() { key.to_string() } else { format!("{path}.{key}") };
                find(value, Step { field: key, index: None, raw: value }, inner, &site, wanted, found);
            }
        }
        Some(b'[') => {
            for (index, value) in json::items(raw).unwrap_or_default().into_iter().enumerate() {
                let step = Step { field: field.clone(), index: Some(index), raw: value };
                find(value, step, format!("{path}[{index}]"), &site, wanted, found);
            }
        }
        _ => {}
    }
    found.insert(path, site);
}

/// The place itself, or the nearest around it that exists.
pub fn nearest<'s, 't>(sites: &'s Sites<'t>, path: &str) -> Option<&'s Site<'t>> {
    let mut path = path;
    loop {
        match sites.get(path) {
            Some(site) => return Some(site),
            None if path.is_empty() => return None,
            None => path = &path[..path.rfind(['.', '[']).unwrap_or(0)],
        }
    }
}

impl<'t> Site<'t> {
    /// The value that stands here.
    pub fn raw(&self) -> &'t str {
        self.steps.last().map_or("", |step| step.raw)
    }

    /// The field it stands in; of an item of a list, that of the list.
    pub fn field(&self) -> &str {
        self.steps.last().map_or("", |step| step.field.as_ref())
    }

    /// The list that this is an item of.
    pub fn list(&self) -> Option<&'t str> {
        self.steps.last()?.index?;
        self.steps.len().checked_sub(2).map(|at| self.steps[at].raw)
    }

    /// The object around this value, if it stands in a field of one.
    pub fn object(&self) -> Option<&'t str> {
        let (_, around) = self.steps.split_last()?;
        around.iter().rev().map(|step| step.raw).find(|raw| raw.starts_with('{'))
    }

    /// The value of a field beside this one.
    pub fn beside(&self, field: &str) -> Option<&'t str> {
        value(self.object()?, field)
    }

    /// The fields that lead here from the whole document: `domains`, `elements`, `anchors`.
    pub fn fields(&self) -> impl Iterator<Item = &str> {
        self.steps.iter().skip(1).filter(|step| step.index.is_none()).map(|step| step.field.as_ref())
    }

    /// The ids of the objects around this place, the innermost first.
    pub fn ids(&self) -> impl Iterator<Item = String> {
        let objects = self.steps.iter().skip(1).rev().filter(|step| step.raw.starts_with('{'));
        objects.filter_map(|step| Some(json::text(value(step.raw, "id")?)?.into_owned()))
    }

    /// What stands here, as its author knows it: `gate 1, “Licence”, outcome 2, “Full”`. An element says all of itself; the domain
    /// around it is left out.
    pub fn about(&self) -> Vec<Fact> {
        let mut told: Vec<(&str, Fact)> = Vec::new();
        let mut in_rule = false;
        for step in &self.steps {
            in_rule |= step.field == "when";
            let (field, Some(index), raw) = (step.field.as_ref(), step.index, step.raw) else { continue };
            let Some(place) = item_of(field, (index + 1).to_string()) else { continue };
            let title = TITLES.iter().find_map(|title| words(value(raw, title)?)).unwrap_or_default();
            let is_rule = matches!(place, Fact::InRule { .. });
            if is_rule && !in_rule || title.is_empty() && !is_rule && told.is_empty() {
                continue;
            }
            told.retain(|(outer, _)| !(*outer == "domains" && matches!(field, "domains" | "elements")));
            told.push((field, if title.is_empty() { place } else { Fact::Titled { place: Box::new(place), title } }));
        }
        told.into_iter().map(|(_, place)| place).collect()
    }
}

/// True if a path leads to a place or to something in it.
pub fn leads_into(path: &str, place: &str) -> bool {
    path.strip_prefix(place).is_some_and(|rest| rest.is_empty() || rest.starts_with(['.', '[']))
}

/// An item of a list whose items people count.
fn item_of(list: &str, number: String) -> Option<Fact> {
    Some(match list {
        "domains" => Fact::InDomain { number },
        "elements" => Fact::InElement { number },
        "anchors" => Fact::InAnchor { number },
        "components" => Fact::InComponent { number },
        "scores" => Fact::InScore { number },
        "bands" => Fact::InBand { number },
        "thresholds" => Fact::InThreshold { number },
        "gates" => Fact::InGate { number },
        "outcomes" => Fact::InOutcome { number },
        "all" | "any" | "of" => Fact::InRule { number },
        "stages" => Fact::InStage { number },
        "variants" => Fact::InVariant { number },
        "modules" => Fact::InModule { number },
        "crosswalks" => Fact::InCrosswalk { number },
        "adaptations" => Fact::InAdaptation { number },
        "actions" => Fact::InAction { number },
        _ => return None,
    })
}

/// The fields in which things are named.
const TITLES: &[&str] = &["title", "label", "text", "name", "what", "from_edition"];

/// Larger objects are not looked into for a hint: 500 problems would each go through all of a hostile file.
const MOST_LOOKED_AT: usize = 256 * 1024;

/// The value of a field of an object.
pub fn value<'t>(object: &'t str, field: &str) -> Option<&'t str> {
    if !object.starts_with('{') || object.len() > MOST_LOOKED_AT {
        return None;
    }
    json::pairs(object)?.into_iter().find(|(key, _)| key == field).map(|(_, raw)| raw)
}

/// A text, or the first of several languages; cut where it is long.
fn words(raw: &str) -> Option<String> {
    let raw = match raw.as_bytes().first()? {
        b'"' => raw,
        b'{' => json::pairs(raw)?.into_iter().map(|(_, raw)| raw).find(|raw| raw.starts_with('"'))?,
        _ => return None,
    };
    Some(shortened(&json::text(raw)?)).filter(|words| !words.trim().is_empty())
}

/// A text cut to a length that fits a message, on one line.
pub fn shortened(text: &str) -> String {
    let lines: Vec<&str> = text.lines().map(|line| if text.contains('\n') { line.trim() } else { line }).collect();
    let text = &direction::kept_to_itself(&lines.join(" ")).into_owned();
    match text.char_indices().nth(60) {
        Some((end, _)) => format!("{}…", &text[..end]),
        None => text.to_owned(),
    }
}
