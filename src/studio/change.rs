//! What differs between two editions of a rubric, sorted by what it does to results, and the edition number that fits.
//!
//! In: both as values. Out: [`Change`]s in the order of the file, and a number. It compares what is written; it scores nothing.

use crate::edition;
use crate::order;
use crate::studio::amount::Amount;
use crate::studio::edit::any_text;
use crate::studio::json::Json;
use crate::studio::level;
use std::collections::BTreeMap;

/// What a change does to results.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Class {
    /// Something new is scored, or something that was scored has gone or counts otherwise: results are not those of before.
    Rescored,
    /// Something new that no score or rule of before knows.
    Added,
    /// Something has gone.
    Removed,
    /// It stands elsewhere.
    Moved,
    /// Other words.
    Wording,
    /// Anything else: when the next assessment is due, what is aimed at, how a number is shown.
    Setting,
}

/// Every class, in the order in which they are told.
pub const CLASSES: [Class; 6] = [Class::Rescored, Class::Added, Class::Removed, Class::Moved, Class::Wording, Class::Setting];

/// What a change is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Subject {
    /// The rubric as a whole.
    Whole,
    /// A domain.
    Domain,
    /// An element.
    Element,
    /// A scale that elements share.
    Scale,
    /// A score.
    Score,
    /// A rule.
    Gate,
}

/// One difference.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Change {
    /// What it does.
    pub class: Class,
    /// What kind of thing it is about.
    pub subject: Subject,
    /// What that is called now, or was.
    pub title: String,
    /// The fields that differ; none if it was added, removed or moved as a whole.
    pub fields: Vec<Difference>,
    /// True if results differ by it: a scored element that was added or removed.
    pub rescores: bool,
}

/// A field that differs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The field, as the format calls it.
    pub field: String,
    /// What it was, if that is one word, number or text.
    pub was: Option<String>,
    /// What it is now.
    pub now: Option<String>,
}

/// Words for people only; they change no result.
const WORDS: [&str; 28] = [
    "title",
    "prompt",
    "guidance",
    "next_step",
    "summary",
    "introduction",
    "label",
    "text",
    "meaning",
    "response",
    "symbol",
    "evidence",
    "citation",
    "citations",
    "contact",
    "publisher",
    "licence",
    "supervision_prompts",
    "result_link",
    "adaptations",
    "own",
    "own_number",
    "codes",
    "minutes",
    "date",
    "unit",
    "awaiting_review",
    "languages",
];

/// What is aimed at, shown or compared, but not what a score is.
const SETTINGS: [&str; 16] = [
    "target",
    "targets",
    "review_months",
    "evidence_months",
    "drift",
    "comparable_editions",
    "crosswalks",
    "replaces",
    "decimals",
    "rounding",
    "dimension",
    "overlays_may_lower",
    "stages",
    "edition",
    "reliability",
    "thresholds",
];

/// A part of a rubric with its id.
struct Part<'r> {
    subject: Subject,
    id: String,
    around: String,
    value: &'r Json,
}

/// Every difference between two editions.
pub fn changes(before: &Json, after: &Json) -> Vec<Change> {
    let (old, new) = (parts(before), parts(after));
    let renamed = |id: &str| after.get("replaces").and_then(|names| names.get(id)).and_then(Json::as_text).unwrap_or(id).to_owned();
    // Found by id, since each part has to be looked up among hundreds.
    let mut before_by_id: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, part) in old.iter().enumerate() {
        before_by_id.entry(renamed(&part.id)).or_default().push(at);
    }
    let was = |part: &Part| before_by_id.get(&part.id)?.iter().copied().find(|at| old[*at].subject == part.subject);
    let paired: Vec<(Option<usize>, &Part)> = new.iter().map(|part| (was(part), part)).collect();
    let mut after_by_id: BTreeMap<&str, Vec<Subject>> = BTreeMap::new();
    for part in &new {
        after_by_id.entry(&part.id).or_default().push(part.subject);
    }
    let is_gone = |part: &&Part| !after_by_id.get(renamed(&part.id).as_str()).is_some_and(|subjects| subjects.contains(&part.subject));
    let mut found = Vec::new();
    for (was, part) in &paired {
        match was {
            None => found.push(whole(part, Class::Added)),
            Some(at) => found.extend(between(part, old[*at].value, before, after)),
        }
    }
    found.extend(old.iter().filter(is_gone).map(|part| whole(part, Class::Removed)));
    // What is in both, in the order of each: the longest run that kept its order stayed, and the rest moved.
    let kept: Vec<(usize, &Part)> = paired.into_iter().filter_map(|(was, part)| Some((was?, part))).collect();
    let stayed = longest_rising(&kept.iter().map(|(at, _)| *at).collect::<Vec<_>>());
    for (place, (at, part)) in kept.iter().enumerate() {
        let elsewhere = renamed(&old[*at].around) != part.around && !part.around.is_empty();
        if part.subject != Subject::Whole && (elsewhere || !stayed.contains(&place)) {
            found.push(Change { rescores: elsewhere && part.subject == Subject::Element, ..whole(part, Class::Moved) });
        }
    }
    found
}

/// True if results of the one cannot be compared with those of the other.
pub fn rescores(changes: &[Change]) -> bool {
    changes.iter().any(|change| change.rescores)
}

/// True if what is told of results is the same: nothing but words differs, and none that stand beside a figure.
pub fn tells_results_alike(before: &Json, after: &Json) -> bool {
    let beside_no_figure = |change: &Change| {
        !matches!(change.subject, Subject::Score | Subject::Gate) && change.fields.iter().all(|difference| difference.field != "unit")
    };
    changes(before, after).iter().all(|change| change.class == Class::Wording && beside_no_figure(change))
}

/// The edition that fits what changed since this one: a new first number if results differ, a second if something came, went or moved, and a third
/// for words. `None` if nothing changed, or if editions are named otherwise, as by year.
pub fn suggested(edition: &str, changes: &[Change]) -> Option<String> {
    let changes: Vec<&Change> = changes.iter().filter(|change| !is_edition_only(change)).collect();
    let mut numbers: Vec<u64> = edition.split('.').map(|number| number.parse().ok()).collect::<Option<_>>()?;
    if changes.is_empty() || numbers.len() > 3 || numbers[0] > 999 {
        return None;
    }
    numbers.resize(3, 0);
    let place = match () {
        () if changes.iter().any(|change| change.rescores) => 0,
        () if changes.iter().any(|change| change.class != Class::Wording) => 1,
        () => 2,
    };
    numbers[place] = numbers[place].checked_add(1)?;
    numbers[place + 1..].fill(0);
    Some(numbers.iter().map(u64::to_string).collect::<Vec<_>>().join("."))
}

/// True if an edition says that its results can be compared with those of another, although they differ.
pub fn keeps_first_number(before: &str, after: &str, changes: &[Change]) -> bool {
    rescores(changes) && edition::comparable(before, after)
}

fn is_edition_only(change: &Change) -> bool {
    !change.fields.is_empty() && change.fields.iter().all(|field| field.field == "edition")
}

fn whole(part: &Part, class: Class) -> Change {
    let scored = part.value.get("role").and_then(Json::as_text).is_none_or(|role| role != "information" && role != "informational");
    let rescores = match (part.subject, class) {
        (_, Class::Moved) => false,
        (Subject::Element, _) => scored,
        (Subject::Gate, _) => true,
        (Subject::Score, Class::Removed) => true,
        _ => false,
    };
    Change { class, subject: part.subject, title: title(part), fields: Vec::new(), rescores }
}

fn title(part: &Part) -> String {
    match part.value.get("title").map(any_text) {
        Some(title) if !title.is_empty() => title.to_owned(),
        _ => part.id.clone(),
    }
}

/// What differs within one part, a change for each class.
fn between(part: &Part, old: &Json, before: &Json, after: &Json) -> Vec<Change> {
    let inner = ["domains", "elements", "scores", "gates", "scales", "format", "$schema"];
    let names = old.fields().iter().chain(part.value.fields()).map(|(name, _)| name.as_str());
    let mut fields: Vec<&str> = Vec::new();
    for name in names {
        // What is listed by itself is compared by itself; a scale has its levels only.
        let by_itself = inner.contains(&name) && matches!(part.subject, Subject::Whole | Subject::Domain);
        if !by_itself && !fields.contains(&name) && name != "id" {
            fields.push(name);
        }
    }
    let mut found: Vec<Change> = Vec::new();
    for field in fields {
        let (was, now) = (old.get(field), part.value.get(field));
        let Some(class) = class_of(field, was, now) else { continue };
        let (mut was, mut now) = (plain(was), plain(now));
        // What an element must reach is a level, and has its name.
        if ["minimum", "maximum"].contains(&field) {
            let named = |rubric: &Json, of: &Json, points: &String| level::called(rubric, of, points, "").unwrap_or_else(|| points.clone());
            was = was.map(|points| named(before, old, &points));
            now = now.map(|points| named(after, part.value, &points));
        }
        let difference = Difference { field: field.to_owned(), was, now };
        match found.iter_mut().find(|change| change.class == class) {
            Some(change) => change.fields.push(difference),
            None => found.push(Change {
                class,
                subject: part.subject,
                title: title(part),
                fields: vec![difference],
                rescores: class == Class::Rescored,
            }),
        }
    }
    found
}

fn class_of(field: &str, was: Option<&Json>, now: Option<&Json>) -> Option<Class> {
    let differs = |one: Option<Json>, other: Option<Json>| one != other;
    if !differs(was.map(plainly), now.map(plainly)) {
        return None;
    }
    Some(match () {
        () if WORDS.contains(&field) => Class::Wording,
        () if SETTINGS.contains(&field) => Class::Setting,
        () if !differs(was.map(|value| without_words(field, value)), now.map(|value| without_words(field, value))) => Class::Wording,
        () => Class::Rescored,
    })
}

/// A value with its numbers spelled in one way.
fn plainly(value: &Json) -> Json {
    match value {
        Json::Number(number) => Json::Number(Amount::parse(number).map_or_else(|| number.clone(), |amount| amount.to_string())),
        Json::List(items) => Json::List(items.iter().map(plainly).collect()),
        Json::Object(fields) => {
            let fields: Vec<(String, Json)> = fields.iter().map(|(name, value)| (name.clone(), plainly(value))).collect();
            Json::Object(order::sorted(fields, &|one, other| one.0.cmp(&other.0)))
        }
        other => other.clone(),
    }
}

/// A value without what is only read. In a list of levels or components a text alone is words; elsewhere it names something.
fn without_words(field: &str, value: &Json) -> Json {
    let is_words =
        |name: &str, value: &Json| WORDS.contains(&name) || (["count", "out_of"].contains(&name) && !matches!(value, Json::List(_)));
    match plainly(value) {
        Json::Text(_) if ["anchors", "components"].contains(&field) => Json::Null,
        Json::List(items) => Json::List(items.iter().map(|item| without_words(field, item)).collect()),
        Json::Object(fields) => {
            let rest = fields.into_iter().filter(|(name, value)| !is_words(name, value));
            Json::Object(rest.map(|(name, value)| (name.clone(), without_words(&name, &value))).collect())
        }
        other => other,
    }
}

fn plain(value: Option<&Json>) -> Option<String> {
    match value? {
        Json::Text(text) => Some(text.clone()),
        Json::Number(number) => Some(number.clone()),
        Json::Bool(value) => Some(value.to_string()),
        Json::Object(fields) if fields.iter().all(|(code, text)| code.len() == 2 && text.as_text().is_some()) => {
            fields.first().and_then(|(_, text)| text.as_text()).map(str::to_owned)
        }
        _ => None,
    }
}

/// Every part of a rubric that has an id.
fn parts(rubric: &Json) -> Vec<Part<'_>> {
    fn within<'r>(value: &'r Json, around: &str, found: &mut Vec<Part<'r>>) {
        let id = |item: &Json| item.get("id").and_then(Json::as_text).unwrap_or_default().to_owned();
        for element in value.get("elements").map(Json::items).unwrap_or_default() {
            found.push(Part { subject: Subject::Element, id: id(element), around: around.to_owned(), value: element });
        }
        for domain in value.get("domains").map(Json::items).unwrap_or_default() {
            let own = id(domain);
            found.push(Part { subject: Subject::Domain, id: own.clone(), around: around.to_owned(), value: domain });
            within(domain, &own, found);
        }
    }
    let mut found = vec![Part { subject: Subject::Whole, id: String::new(), around: String::new(), value: rubric }];
    within(rubric, "", &mut found);
    for (id, scale) in rubric.get("scales").map(Json::fields).unwrap_or_default() {
        found.push(Part { subject: Subject::Scale, id: id.clone(), around: String::new(), value: scale });
    }
    for (list, subject) in [("scores", Subject::Score), ("gates", Subject::Gate)] {
        for item in rubric.get(list).map(Json::items).unwrap_or_default() {
            let id = item.get("id").and_then(Json::as_text).unwrap_or_default().to_owned();
            found.push(Part { subject, id, around: String::new(), value: item });
        }
    }
    found
}

/// The places of the longest run of numbers, not always next to each other, of which each is larger than the one before.
fn longest_rising(numbers: &[usize]) -> Vec<usize> {
    let mut tails: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; numbers.len()];
    for (at, number) in numbers.iter().enumerate() {
        let length = tails.partition_point(|tail| numbers[*tail] < *number);
        before[at] = length.checked_sub(1).map(|shorter| tails[shorter]);
        match tails.get_mut(length) {
            Some(tail) => *tail = at,
            None => tails.push(at),
        }
    }
    let mut run = Vec::new();
    let mut at = tails.last().copied();
    while let Some(place) = at {
        run.push(place);
        at = before[place];
    }
    run
}

#[cfg(test)]
mod tests {
    use super::*;

    const BEFORE: &str = r#"{"format": 1, "id": "a", "edition": "1.2.3", "title": "A", "review_months": 6, "domains": [
        {"id": "one", "title": "One", "elements": [
            {"id": "x", "title": "X", "anchors": [{"points": 0, "text": "no"}, {"points": 1.0, "text": "yes"}]},
            {"id": "y", "title": "Y", "anchors": ["Not yet", "Partly", "Fully"], "minimum": 1},
            {"id": "z", "title": "Z", "scale": "yes-no"}
        ]},
        {"id": "two", "title": "Two", "elements": [{"id": "v", "title": "V", "scale": "yes-no"}]}
    ]}"#;

    fn told(after: &str) -> (Vec<String>, Option<String>) {
        let (before, after) = (Json::parse(BEFORE).expect("JSON"), Json::parse(after).unwrap_or_else(|| panic!("{after}")));
        let found = changes(&before, &after);
        let words = found.iter().map(|change| {
            let fields: Vec<&str> = change.fields.iter().map(|field| field.field.as_str()).collect();
            format!("{:?} {:?} {} {}", change.class, change.subject, change.title, fields.join(" ")).trim_end().to_owned()
        });
        (words.collect(), suggested("1.2.3", &found))
    }

    #[test]
    fn each_change_is_told_by_what_it_does() {
        for (from, to, expected, edition) in [
            ("\"text\": \"no\"", "\"text\": \"never\"", "Wording Element X anchors", "1.2.4"),
            ("\"Partly\"", "\"In part\"", "Wording Element Y anchors", "1.2.4"),
            ("\"points\": 1.0", "\"points\": 2", "Rescored Element X anchors", "2.0.0"),
            ("\"minimum\": 1", "\"minimum\": 2", "Rescored Element Y minimum", "2.0.0"),
            ("\"review_months\": 6", "\"review_months\": 12", "Setting Whole A review_months", "1.3.0"),
            (r#", {"id": "z", "title": "Z", "scale": "yes-no"}"#, "", "Removed Element Z", "2.0.0"),
            ("\"title\": \"One\"", "\"title\": \"First\"", "Wording Domain First title", "1.2.4"),
        ] {
            let before: String = BEFORE.split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(before.contains(from), "{from}");
            let (found, suggested) = told(&before.replacen(from, to, 1));
            assert_eq!((found, suggested.as_deref()), (vec![expected.to_owned()], Some(edition)), "{to}");
        }
    }

    #[test]
    fn a_minimum_is_told_by_its_level() {
        let (before, after) = (Json::parse(BEFORE), Json::parse(&BEFORE.replace("\"minimum\": 1", "\"minimum\": 2")));
        let found = changes(&before.expect("JSON"), &after.expect("JSON"));
        let differences = found.into_iter().flat_map(|change| change.fields);
        let told: Vec<_> = differences.map(|field| (field.was.unwrap_or_default(), field.now.unwrap_or_default())).collect();
        assert_eq!(told, [("Not yet".to_owned(), "Partly".to_owned())]);
    }

    #[test]
    fn what_only_looks_otherwise_is_no_change() {
        let (found, edition) = told(
            &BEFORE
                .replace("1.0,", "1,")
                .replace("\"edition\": \"1.2.3\", ", "")
                .replace("\"title\": \"A\"", "\"title\": \"A\", \"edition\": \"1.2.3\""),
        );
        assert_eq!((found, edition), (Vec::new(), None));
        let (found, edition) = told(&BEFORE.replace("1.2.3", "1.3.0"));
        assert_eq!((found, edition), (vec!["Setting Whole A edition".to_owned()], None));
    }

    #[test]
    fn a_renamed_element_is_the_same_and_a_moved_one_is_moved() {
        let renamed = BEFORE
            .replace("\"id\": \"x\"", "\"id\": \"xx\"")
            .replace("\"review_months\"", "\"replaces\": {\"x\": \"xx\"}, \"review_months\"");
        assert_eq!(told(&renamed).0, ["Setting Whole A replaces"]);
        let swapped = BEFORE.replace("\"x\"", "\"?\"").replace("\"X\"", "\"!\"");
        assert_eq!(told(&swapped).0.len(), 2);
        let numbers = longest_rising(&[0, 4, 1, 2, 3]);
        assert_eq!(numbers, [4, 3, 2, 0]);
    }

    #[test]
    fn editions_that_are_named_otherwise_get_no_number() {
        let change =
            vec![Change { class: Class::Wording, subject: Subject::Whole, title: String::new(), fields: Vec::new(), rescores: false }];
        for (edition, expected) in
            [("2", Some("2.0.1")), ("0.9", Some("0.9.1")), ("2024", None), ("spring", None), ("1.2.3.4", None), ("", None)]
        {
            assert_eq!(suggested(edition, &change).as_deref(), expected, "{edition}");
        }
        assert_eq!(suggested("1.0.0", &[]), None);
    }
}
