//! Which level the elements have to reach that must be in place, where their rows say no more than that they must be.
//!
//! In: these elements with their levels, and the sentences around them. Out: one question for all that have the same levels, and the points that each has to reach.

use crate::studio::amount::Amount;
use crate::studio::ask::Asker;
use crate::studio::id::slug;
use crate::studio::json::Json;
use crate::studio::recognise::notes;
use crate::studio::said::Said;
use std::collections::BTreeMap;

/// The points and the name of a level.
type Level = (Amount, String);

/// Elements that must be in place, without a word on how far.
#[derive(Default)]
pub struct Open(Vec<Group>);

/// Elements with the same levels.
struct Group {
    levels: Vec<Level>,
    elements: Vec<Element>,
}

struct Element {
    id: String,
    title: String,
    points: Vec<Amount>,
}

impl Open {
    /// One more of them. An element that lacks some of the levels of others is asked about together with those.
    pub fn add(&mut self, id: &str, title: &str, levels: &[Level]) {
        let within = |one: &[Level], other: &[Level]| one.iter().all(|level| other.contains(level));
        let points = levels.iter().map(|(points, _)| *points).collect();
        let element = Element { id: id.to_owned(), title: title.to_owned(), points };
        match self.0.iter_mut().find(|group| within(levels, &group.levels) || within(&group.levels, levels)) {
            Some(group) => {
                if levels.len() > group.levels.len() {
                    group.levels = levels.to_vec();
                }
                group.elements.push(element);
            }
            None => self.0.push(Group { levels: levels.to_vec(), elements: vec![element] }),
        }
    }

    /// Asks, before what has been asked from `at` on, and gives the ids of the elements with what they have to reach. A sentence around the elements may
    /// say it; otherwise the highest level is guessed.
    pub fn ask(self, asker: &mut Asker, at: usize, sentences: &[String]) -> BTreeMap<String, Amount> {
        let mut found = BTreeMap::new();
        for (place, group) in self.0.into_iter().enumerate() {
            let (Some(lowest), Some(highest)) =
                (group.levels.iter().map(|(points, _)| *points).min(), group.levels.iter().map(|(points, _)| *points).max())
            else {
                continue;
            };
            // To reach the lowest level asks for nothing.
            let mut choices: Vec<(String, Said)> = Vec::new();
            for (points, name) in group.levels.iter().filter(|(points, _)| *points > lowest) {
                let value = points.to_string();
                if !choices.iter().any(|(known, _)| *known == value) {
                    let name = if name.is_empty() { value.clone() } else { name.clone() };
                    choices.push((value, Said::Literal(name)));
                }
            }
            let item = group.elements.first().map(|element| element.title.clone()).unwrap_or_default();
            let said = sentences.iter().find_map(|note| notes::level_of_musts(note, &group.levels));
            let line = said.map(|(sentence, _)| sentence.to_owned());
            let guess = said.map_or(highest, |(_, points)| points);
            let about = Said::MustReach { count: group.elements.len(), item, line };
            // Other levels are another question: what was chosen of these says nothing of those.
            let named = group.levels.iter().flat_map(|(points, name)| [points.to_string(), slug(name)]);
            let id = named.filter(|part| !part.is_empty()).fold("must-reach".to_owned(), |id, part| format!("{id}-{part}"));
            let answer = asker.ask(id, about, choices, &guess.to_string());
            if let Some(question) = asker.questions.pop() {
                asker.questions.insert(at + place, question);
            }
            let least = Amount::parse(&answer).unwrap_or(highest);
            for element in group.elements {
                // An element without the level chosen has to reach the next one that it has.
                let own = element.points.iter().copied();
                let points = own.clone().filter(|points| *points >= least).min().or(own.max()).unwrap_or(least);
                found.insert(element.id, points);
            }
        }
        found
    }
}

/// Writes what each of some elements has to reach into the elements of a list, and of the domains in a list.
pub fn write(list: &mut [Json], reached: &BTreeMap<String, Amount>) {
    for one in list {
        if let Some(points) = one.get("id").and_then(Json::as_text).and_then(|own| reached.get(own)) {
            one.set("minimum", Json::number(*points));
        }
        for inner in ["elements", "domains"] {
            if let Some(Json::List(inner)) = one.field(inner) {
                write(inner, reached);
            }
        }
    }
}
