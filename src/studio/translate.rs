//! The rubric in its languages, side by side: what is not translated, what was translated from other words, and what a speaker has read.
//!
//! In: the text of a rubric, and what stands beside it in the draft. Out: every text with its state in a language, and the splices and the new
//! neighbour of each act. The words from which a translation was made stand beside the rubric, by language and by the id of the text: an id
//! names what the text belongs to, so that it stays when things are moved. No act alters a text of another language than its own.

use crate::export;
use crate::studio::edit::{self, text_in};
use crate::studio::json::Json;
use crate::studio::packed::Sheets;
use crate::studio::source::{self, Splice, joined};
use crate::studio::table::{Sheet, tidy};
use std::collections::BTreeMap;

/// The field beside the rubric that holds, for each language and text, what it was made from.
pub const FIELD: &str = "translated";

/// Fields that hold words, wherever they stand.
const WORDS: [&str; 19] = [
    "title",
    "summary",
    "introduction",
    "supervision_prompts",
    "name",
    "text",
    "label",
    "guidance",
    "prompt",
    "next_step",
    "unit",
    "population",
    "each",
    "expected",
    "green",
    "amber",
    "red",
    "meaning",
    "response",
];

/// Fields that the owner named herself, and that nobody translates.
const NAMED: [&str; 4] = ["own", "replaces", "codes_by", "languages"];

/// How a text stands in a language.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// There is none.
    Missing,
    /// It was made from other words than those that stand there now.
    Stale,
    /// It is there, and nobody has said that a speaker has read it.
    Translated,
    /// A speaker has read it as it stands.
    Reviewed,
}

impl State {
    /// The word in a translator's file.
    pub const fn code(self) -> &'static str {
        match self {
            State::Missing => "missing",
            State::Stale => "stale",
            State::Translated => "translated",
            State::Reviewed => "reviewed",
        }
    }
}

/// A text in the first language and in another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    /// Names the text for as long as what it belongs to has its id.
    pub id: String,
    /// Where it stands now.
    pub place: String,
    /// In the first language.
    pub source: String,
    /// In the other one; empty if it is missing.
    pub target: String,
    /// The words it was made from, if they were others.
    pub was: Option<String>,
    /// How it stands.
    pub state: State,
}

/// Every text of a rubric: its id, and its place.
pub fn texts(rubric: &Json) -> Vec<(String, String)> {
    let mut found = Vec::new();
    walk(rubric, "", "", "", &mut found);
    found
}

fn walk(value: &Json, field: &str, place: &str, id: &str, found: &mut Vec<(String, String)>) {
    for (name, inner) in value.fields() {
        let (place, id) = (joined(place, name), joined(id, name));
        // Shared scales and other things that are kept by name: their names are no fields.
        if NAMED.contains(&name.as_str()) || (field == "crosswalks" && name == "scores") {
            continue;
        }
        if name == "scales" {
            for (key, scale) in inner.fields() {
                walk(scale, "", &joined(&place, key), &joined(&id, key), found);
            }
            continue;
        }
        let is_words = WORDS.contains(&name.as_str()) || (field == "ratio" && ["count", "out_of"].contains(&name.as_str()));
        let list_of_words = is_words || name == "anchors";
        match inner {
            Json::List(items) => {
                let mut seen: BTreeMap<String, usize> = BTreeMap::new();
                for (at, item) in items.iter().enumerate() {
                    // Several bands may give the same points: the second is told from the first.
                    let known = named(item, at);
                    let count = seen.entry(known.clone()).or_insert(0);
                    *count += 1;
                    let known = if *count == 1 { known } else { format!("{known}#{count}") };
                    let (place, id) = (format!("{place}[{at}]"), format!("{id}[{known}]"));
                    match list_of_words && is_text(item) {
                        true => found.push((id, place)),
                        false => walk(item, name, &place, &id, found),
                    }
                }
            }
            _ if is_words && is_text(inner) => found.push((id, place)),
            Json::Object(_) => walk(inner, name, &place, &id, found),
            _ => {}
        }
    }
}

/// What an item of a list is known by: its id, its points, or its place.
fn named(item: &Json, at: usize) -> String {
    match (item.get("id").and_then(Json::as_text), item.get("points")) {
        (Some(id), _) => id.to_owned(),
        (None, Some(points @ Json::Number(_))) => format!("={}", points.compact()),
        _ => at.to_string(),
    }
}

/// A text alone, or texts by language.
fn is_text(value: &Json) -> bool {
    let is_code = |code: &str| !code.is_empty() && code.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
    match value {
        Json::Text(_) => true,
        Json::Object(fields) => {
            let plain = |(code, text): &(String, Json)| {
                text.as_text().is_some() && is_code(code) && !["text", "label", "id"].contains(&code.as_str())
            };
            !fields.is_empty() && fields.iter().all(plain)
        }
        _ => false,
    }
}

/// The languages of a rubric, the first one first; a rubric that names none is in English.
pub fn languages(rubric: &Json) -> Vec<String> {
    let named = edit::languages(rubric);
    if named.is_empty() { vec!["en".to_owned()] } else { named }
}

/// What a text says in a language; a text alone is in the first one.
fn says<'j>(value: &'j Json, language: &str, languages: &[String]) -> &'j str {
    match value {
        Json::Text(text) if languages.first().is_some_and(|first| first == language) => text,
        Json::Text(_) => "",
        value => text_in(value, language),
    }
}

/// Every text beside its translation into a language.
pub fn items(rubric: &Json, beside: &Json, language: &str) -> Vec<Item> {
    let languages = languages(rubric);
    let Some(first) = languages.first() else { return Vec::new() };
    let notes = Notes::of(beside, language);
    let each = texts(rubric).into_iter().filter_map(|(id, place)| {
        let value = source::at(rubric, &place)?;
        let (source, target) = (says(value, first, &languages).to_owned(), says(value, language, &languages).to_owned());
        let entry = notes.get(&id);
        let from = entry.and_then(|entry| entry.get("from")?.as_text());
        let was = from.filter(|from| *from != source && !target.is_empty()).map(str::to_owned);
        let read = entry.and_then(|entry| entry.get("reviewed")?.as_text());
        let state = match (target.is_empty(), &was) {
            (true, _) => State::Missing,
            (false, Some(_)) => State::Stale,
            (false, None) if from.is_some() && read == Some(target.as_str()) => State::Reviewed,
            _ => State::Translated,
        };
        Some(Item { id, place, source, target, was, state })
    });
    each.collect()
}

/// Beside the rubric, what every translation that was not known was made from: called with each edit, with the rubric before and after it. A
/// translation that the edit wrote was made from the words as they are now; one that was there, from those as they were.
pub fn noted(before: &Json, after: &Json, beside: &Json) -> Option<Json> {
    let languages = languages(after);
    let [first, others @ ..] = &languages[..] else { return None };
    let was_first = self::languages(before).first().cloned().unwrap_or_default();
    let (was, now) = (texts(before), texts(after));
    let mut changed = beside.clone();
    for language in others {
        let mut notes = Notes::of(&changed, language);
        let told_before = self::languages(before);
        let old = was.iter().filter_map(|(id, place)| {
            let value = source::at(before, place)?;
            Some((id.as_str(), (says(value, &was_first, &told_before), says(value, language, &told_before))))
        });
        let old: BTreeMap<&str, (&str, &str)> = old.collect();
        for (id, place) in &now {
            let Some(value) = source::at(after, place) else { continue };
            let (source, target) = (says(value, first, &languages), says(value, language, &languages));
            if target.is_empty() {
                continue;
            }
            match old.get(id.as_str()).filter(|(_, then)| *then == target) {
                // With another first language, what was made from its words as they are stays up to date.
                Some((from, _)) if notes.get(id).is_some() => {
                    let field = |name: &str| notes.get(id).and_then(|held| held.get(name)?.as_text()).map(str::to_owned);
                    if was_first != *first && field("from").as_deref() == Some(from) {
                        let read = field("reviewed");
                        notes.put(id, source, read.as_deref());
                    }
                }
                Some((from, _)) if was_first == *first => notes.put(id, from, None),
                _ => notes.put(id, source, None),
            }
        }
        notes.into(&mut changed, language);
    }
    (changed != *beside).then_some(changed)
}

/// What is known of the translations into one language, by the ids of the texts.
struct Notes {
    fields: Vec<(String, Json)>,
    by_id: BTreeMap<String, usize>,
}

impl Notes {
    fn of(beside: &Json, language: &str) -> Notes {
        let fields = beside.get(FIELD).and_then(|all| all.get(language)).map(|of| of.fields().to_vec()).unwrap_or_default();
        let by_id = fields.iter().enumerate().map(|(at, (id, _))| (id.clone(), at)).collect();
        Notes { fields, by_id }
    }

    fn get(&self, id: &str) -> Option<&Json> {
        self.by_id.get(id).map(|at| &self.fields[*at].1)
    }

    fn put(&mut self, id: &str, from: &str, reviewed: Option<&str>) {
        let at = *self.by_id.entry(id.to_owned()).or_insert_with(|| {
            self.fields.push((id.to_owned(), Json::Object(Vec::new())));
            self.fields.len() - 1
        });
        let entry = &mut self.fields[at].1;
        entry.set("from", Json::text(from));
        match reviewed {
            Some(text) => entry.set("reviewed", Json::text(text)),
            None => drop(entry.take("reviewed")),
        }
    }

    fn into(self, beside: &mut Json, language: &str) {
        if self.fields.is_empty() {
            return;
        }
        let mut all = beside.get(FIELD).cloned().unwrap_or(Json::Object(Vec::new()));
        all.set(language, Json::Object(self.fields));
        beside.set(FIELD, all);
    }
}

/// Says that a speaker has read a translation as it stands, from the words as they stand.
pub fn reviewed(rubric: &Json, beside: &Json, language: &str, ids: &[String]) -> Json {
    let mut changed = beside.clone();
    let mut notes = Notes::of(beside, language);
    for item in items(rubric, beside, language).iter().filter(|item| ids.contains(&item.id) && !item.target.is_empty()) {
        notes.put(&item.id, &item.source, Some(&item.target));
    }
    notes.into(&mut changed, language);
    changed
}

/// Writes translations, each by the place of its text. What stood in other languages stays.
pub fn write(text: &str, language: &str, each: &[(String, String)]) -> Vec<Splice> {
    let Some(rubric) = Json::parse(text) else { return Vec::new() };
    let languages = languages(&rubric);
    let mut changed = text.to_owned();
    let mut splices = Vec::new();
    for (place, words) in each {
        let splice = match source::raw(&changed, place).and_then(Json::parse) {
            // A text in this language alone would be none at all.
            Some(Json::Object(fields)) if words.is_empty() && fields.iter().all(|(code, _)| code == language) => None,
            Some(Json::Object(_)) if words.is_empty() => source::remove(&changed, &joined(place, language)),
            Some(Json::Object(_)) => source::set(&changed, &joined(place, language), &Json::text(words)),
            // A text alone is in the first language, and stays there.
            Some(Json::Text(alone)) if !words.is_empty() => {
                let first = languages.first().map(String::as_str).unwrap_or_default();
                source::set(&changed, place, &Json::object([(first, Json::text(alone)), (language, Json::text(words))]))
            }
            _ => None,
        };
        if let Some(splice) = splice {
            splice.apply(&mut changed);
            splices.push(splice);
        }
    }
    splices
}

/// Adds a language behind the others, which nobody has reviewed yet. `None` if it is no code, or there already.
pub fn add(text: &str, language: &str) -> Option<Vec<Splice>> {
    let rubric = Json::parse(text)?;
    let mut all = languages(&rubric);
    let is_code = (2..=35).contains(&language.len())
        && language.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
        && language.as_bytes()[..2].iter().all(u8::is_ascii_lowercase);
    if !is_code || all.iter().any(|code| code.eq_ignore_ascii_case(language)) {
        return None;
    }
    all.push(language.to_owned());
    let mut awaits: Vec<Json> = rubric.get("awaiting_review").map(Json::items).unwrap_or_default().to_vec();
    awaits.push(Json::text(language));
    listed(text, &all, awaits)
}

/// Takes a language away with its texts. `None` if it is the first, or not there.
pub fn remove(text: &str, language: &str) -> Option<Vec<Splice>> {
    let rubric = Json::parse(text)?;
    let mut all = languages(&rubric);
    let at = all.iter().position(|code| code == language).filter(|at| *at > 0)?;
    let held = texts(&rubric).into_iter().map(|(_, place)| joined(&place, language)).filter(|place| source::at(&rubric, place).is_some());
    let mut changed = text.to_owned();
    let mut splices = Vec::new();
    for place in held {
        let splice = source::remove(&changed, &place)?;
        splice.apply(&mut changed);
        splices.push(splice);
    }
    all.remove(at);
    splices.extend(listed(&changed, &all, without(&rubric, language))?);
    Some(splices)
}

/// Makes a language the first. `None` if it is that already or not there, or if a text is missing in it: the first language has every text.
pub fn make_first(text: &str, language: &str) -> Option<Vec<Splice>> {
    let rubric = Json::parse(text)?;
    let mut all = languages(&rubric);
    let at = all.iter().position(|code| code == language).filter(|at| *at > 0)?;
    if !items(&rubric, &Json::Object(Vec::new()), language).iter().all(|item| !item.target.is_empty()) {
        return None;
    }
    let code = all.remove(at);
    all.insert(0, code);
    let awaits = rubric.get("awaiting_review").map(Json::items).unwrap_or_default().to_vec();
    listed(text, &all, awaits)
}

/// Says that a language no longer awaits a speaker. `None` if it does not.
pub fn no_longer_awaits(text: &str, language: &str) -> Option<Vec<Splice>> {
    let rubric = Json::parse(text)?;
    rubric.get("awaiting_review")?.items().iter().find(|code| code.as_text() == Some(language))?;
    listed(text, &languages(&rubric), without(&rubric, language))
}

fn without(rubric: &Json, language: &str) -> Vec<Json> {
    let awaits = rubric.get("awaiting_review").map(Json::items).unwrap_or_default();
    awaits.iter().filter(|code| code.as_text() != Some(language)).cloned().collect()
}

/// Writes which languages there are, and which of them await review.
fn listed(text: &str, languages: &[String], awaits: Vec<Json>) -> Option<Vec<Splice>> {
    let all = Json::List(languages.iter().map(Json::text).collect());
    let first = source::set(text, "languages", &all)?;
    let mut changed = text.to_owned();
    first.apply(&mut changed);
    let second = match (awaits.is_empty(), source::raw(&changed, "awaiting_review")) {
        (true, None) => None,
        (true, Some(_)) => source::remove(&changed, "awaiting_review"),
        (false, _) => source::set(&changed, "awaiting_review", &Json::List(awaits)),
    };
    Some(std::iter::once(first).chain(second).collect())
}

/// The columns of a translator's file.
pub const COLUMNS: [&str; 5] = ["id", "place", "source", "target", "status"];

/// The rows of a translator's file, its heading first.
pub fn rows(items: &[Item]) -> Vec<Vec<String>> {
    let heading = COLUMNS.map(str::to_owned).to_vec();
    let row =
        |item: &Item| vec![item.id.clone(), item.place.clone(), item.source.clone(), item.target.clone(), item.state.code().to_owned()];
    std::iter::once(heading).chain(items.iter().map(row)).collect()
}

/// The same as CSV: no cell of it is a formula.
pub fn csv(items: &[Item]) -> String {
    let lines: String = rows(items).iter().map(|cells| export::line(cells)).collect();
    format!("\u{feff}{lines}")
}

/// The same as what is to be a workbook.
pub fn workbook(items: &[Item]) -> Sheets {
    Sheets { sheets: vec![("translation".to_owned(), rows(items))], choices: Vec::new() }
}

/// What a translator's file would do. Nothing of it is done before somebody says so.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// Texts that were missing, with their translation.
    pub fills: Vec<(Item, String)>,
    /// Texts that have another translation already, or one made from other words, with the one of the file.
    pub replaces: Vec<(Item, String)>,
    /// How many are the same.
    pub same: usize,
    /// Texts of which the file holds other words in the first language: what it translates no longer stands there.
    pub changed: Vec<(Item, String)>,
    /// Ids that the rubric does not have.
    pub unknown: Vec<String>,
}

/// Reads a translator's file: the rows of its first table with the columns `id`, `source` and `target`, in any order. `None` if there is none.
pub fn brought(book: &[Sheet], items: &[Item]) -> Option<Brought> {
    let mut found = None;
    for table in book.iter().flat_map(Sheet::tables) {
        let mut rows = table.rows.iter().map(|row| row.cells.iter().map(|cell| unguarded(&cell.text)).collect::<Vec<String>>());
        let Some(heading) = rows.next() else { continue };
        let column = |name: &str| heading.iter().position(|cell| cell.trim().eq_ignore_ascii_case(name));
        let (Some(id), Some(source), Some(target)) = (column("id"), column("source"), column("target")) else { continue };
        let brought = found.get_or_insert_with(Brought::default);
        for row in rows {
            let cell = |at: usize| row.get(at).cloned().unwrap_or_default();
            let (id, source, words) = (cell(id), cell(source), cell(target));
            if id.is_empty() || words.trim().is_empty() {
                continue;
            }
            match items.iter().find(|item| item.id == id) {
                None => brought.unknown.push(id),
                Some(item) if tidy(&item.source) != tidy(&source) => brought.changed.push((item.clone(), source)),
                Some(item) if item.target.is_empty() => brought.fills.push((item.clone(), words)),
                Some(item) if tidy(&item.target) == tidy(&words) && item.state != State::Stale => brought.same += 1,
                Some(item) => brought.replaces.push((item.clone(), words)),
            }
        }
    }
    found
}

/// A cell without the apostrophes that keep it from being a formula.
fn unguarded(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len());
    for part in cell.split_inclusive([';', '\t', '\n', '\r']) {
        let bare = part.strip_prefix('\'').filter(|rest| {
            let sign = rest.trim_start_matches(|letter: char| letter.is_whitespace() || letter == '"').chars().next();
            sign.is_some_and(|sign| ['=', '+', '-', '@', '＝', '＋', '－', '＠'].contains(&sign))
        });
        out.push_str(bare.unwrap_or(part));
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::problem::Problem;
    use crate::rubric::Rubric;
    use crate::studio::file::{Kind, recognise};
    use crate::studio::workbook::write;
    use std::path::Path;

    /// What the checker says is not translated, as places.
    fn by_the_checker(rubric: &Json) -> Option<Vec<String>> {
        let mut all = languages(rubric);
        all.push("zz".to_owned());
        let mut with = rubric.clone();
        with.set("languages", Json::List(all.iter().map(Json::text).collect()));
        let rubric = Rubric::parse(&with.compact()).ok()?;
        let missing = |problem: &&Problem| problem.code() == "missing-translation" && problem.message().contains("zz");
        let mut places: Vec<String> = rubric.warnings.iter().filter(missing).map(|problem| problem.path.clone()).collect();
        places.sort();
        // The title of a domain is that of its score as well.
        places.dedup();
        (rubric.warnings.len() < 500).then_some(places)
    }

    #[test]
    fn every_text_that_the_checker_knows_is_listed_and_nothing_else() {
        let mut tried = 0;
        for folder in ["programmes", "tests/rubrics/accepted", "docs/rubric/steps", "docs/rubric/structures"] {
            for entry in std::fs::read_dir(Path::new(env!("CARGO_MANIFEST_DIR")).join(folder)).into_iter().flatten().flatten() {
                let text = std::fs::read_to_string(entry.path()).unwrap_or_default();
                let Some(rubric) = Json::parse(&text) else { continue };
                let Some(expected) = by_the_checker(&rubric) else { continue };
                let (mut ids, mut found): (Vec<String>, Vec<String>) = texts(&rubric).into_iter().unzip();
                found.sort();
                let all = ids.len();
                ids.sort();
                ids.dedup();
                assert_eq!(ids.len(), all, "{}: every text has an id of its own", entry.path().display());
                assert_eq!(found, expected, "{}", entry.path().display());
                tried += 1;
            }
        }
        assert!(tried > 10, "{tried}");
    }

    const TWO: &str = r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": {"en": "House", "cy": "Tŷ"}, "languages": ["en", "cy"],
    "elements": [
        {"id": "x", "title": {"en": "=Water", "cy": "Dŵr"}, "anchors": [{"points": 0, "text": "No"}, {"points": 1, "text": {"en": "Yes", "cy": "Oes"}}]},
        {"id": "y", "title": "Two", "scale": "yes-no"}
    ]}"#;

    fn json(text: &str) -> Json {
        Json::parse(text).unwrap_or_else(|| panic!("{text}"))
    }

    fn empty() -> Json {
        Json::Object(Vec::new())
    }

    fn done(text: &str, splices: &[Splice]) -> String {
        let mut text = text.to_owned();
        splices.iter().for_each(|splice| splice.apply(&mut text));
        text
    }

    fn states(rubric: &Json, beside: &Json) -> Vec<(String, State)> {
        items(rubric, beside, "cy").into_iter().map(|item| (item.id, item.state)).collect()
    }

    #[test]
    fn a_translation_is_stale_once_its_source_changes_and_wherever_it_moves() {
        let before = json(TWO);
        assert_eq!(states(&before, &empty())[4], ("elements[y].title".to_owned(), State::Missing));
        let text = TWO.replace("=Water", "Rain");
        let beside = noted(&before, &json(&text), &empty()).expect("something is noted");
        let item = items(&json(&text), &beside, "cy").remove(1);
        assert_eq!((item.state, item.was.as_deref(), item.source.as_str()), (State::Stale, Some("=Water"), "Rain"));
        // Another source again: still from the words it was made from.
        let third = TWO.replace("=Water", "Snow");
        let again = noted(&json(&text), &json(&third), &beside).unwrap_or_else(|| beside.clone());
        assert_eq!(items(&json(&third), &again, "cy")[1].was.as_deref(), Some("=Water"));
        // A new translation is made from what stands there now; a speaker may have read it as well.
        let new = done(&text, &write(&text, "cy", &[("elements[0].title".into(), "Glaw ŵŷ".into())]));
        let beside = noted(&json(&text), &json(&new), &beside).expect("something is noted");
        assert_eq!(states(&json(&new), &beside)[1].1, State::Translated);
        let read = reviewed(&json(&new), &beside, "cy", &["elements[x].title".to_owned()]);
        assert_eq!(states(&json(&new), &read)[1].1, State::Reviewed);
        let other = done(&new, &write(&new, "cy", &[("elements[0].title".into(), "Arall".into())]));
        let beside = noted(&json(&new), &json(&other), &read).expect("something is noted");
        assert_eq!(states(&json(&other), &beside)[1].1, State::Translated);
    }

    #[test]
    fn no_order_of_acts_alters_a_text_of_another_language() {
        let says_of = |text: &str| -> Vec<(String, String, String)> {
            let rubric = json(text);
            let languages = languages(&rubric);
            let mut all = Vec::new();
            for (id, place) in texts(&rubric) {
                let value = source::at(&rubric, &place).unwrap_or_else(|| panic!("{place}"));
                for language in &languages {
                    let says = says(value, language, &languages);
                    if !says.is_empty() {
                        all.push((id.clone(), language.clone(), says.to_owned()));
                    }
                }
                // Neither an empty text nor one of a language that is not there.
                if let Json::Object(fields) = value {
                    assert!(!fields.is_empty(), "{text}");
                    for (at, (code, says)) in fields.iter().enumerate() {
                        assert!(languages.contains(code) && says.as_text().is_some_and(|says| !says.is_empty()), "{code} {text}");
                        assert!(fields[..at].iter().all(|(other, _)| other != code), "{text}");
                    }
                }
            }
            all
        };
        let mut seed = 7_u64;
        let mut any = |below: usize| {
            seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            usize::try_from(seed >> 33).unwrap_or(0) % below
        };
        for _ in 0..60 {
            let mut text = TWO.to_owned();
            for step in 0..25 {
                let rubric = json(&text);
                let codes = ["en", "cy", "fr", "de"];
                let language = codes[any(codes.len())];
                let before = says_of(&text);
                let known = languages(&rubric);
                let (touched, splices) = match any(5) {
                    0 => (None, add(&text, language)),
                    1 => (Some(language), remove(&text, language)),
                    2 => (None, make_first(&text, language)),
                    // Everything that is missing, so that the language can be the first.
                    3 if known.iter().any(|code| code == language) => {
                        let missing = items(&rubric, &empty(), language).into_iter().filter(|item| item.target.is_empty());
                        let each: Vec<(String, String)> = missing.map(|item| (item.place, format!("{language} {step}"))).collect();
                        (Some(language), Some(write(&text, language, &each)))
                    }
                    _ if known.iter().any(|code| code == language) => {
                        let all = items(&rubric, &empty(), language);
                        let one = &all[any(all.len())];
                        // As the table writes it.
                        let edit = edit::Edit::Text {
                            place: one.place.clone(),
                            language: language.to_owned(),
                            text: format!("{language}! {step}"),
                        };
                        (Some(language), edit::splices(&text, &edit).map(|(_, splices)| splices))
                    }
                    _ => (None, None),
                };
                let Some(splices) = splices else { continue };
                text = done(&text, &splices);
                let after = says_of(&text);
                let others = |all: &[(String, String, String)]| -> Vec<(String, String, String)> {
                    let mut kept: Vec<_> = all.iter().filter(|(_, code, _)| Some(code.as_str()) != touched).cloned().collect();
                    kept.sort();
                    kept
                };
                assert_eq!(others(&before), others(&after), "{touched:?}\n{text}");
                let codes = languages(&json(&text));
                assert!((1..codes.len()).all(|at| !codes[..at].contains(&codes[at])) && !codes.is_empty(), "{codes:?}");
                let parsed = Rubric::parse(&text);
                assert!(parsed.is_ok(), "{:?}\n{text}", parsed.err());
            }
        }
    }

    #[test]
    fn a_translators_file_comes_back_without_formulas_and_without_silence() {
        let rubric = json(TWO);
        let all = items(&rubric, &empty(), "cy");
        let csv = csv(&all);
        assert!(csv.contains("'=Water") && csv.contains("Dŵr") && csv.contains("Tŷ"), "{csv}");
        let read = |name: &str, bytes: &[u8]| match recognise(name, bytes) {
            Ok(Kind::Sheets(sheets)) => brought(&sheets, &all).unwrap_or_else(|| panic!("{name}: no columns")),
            other => panic!("{name}: {other:?}"),
        };
        let same = Brought { same: 3, ..Brought::default() };
        assert_eq!(read("a.csv", csv.as_bytes()), same);
        assert_eq!(read("a.xlsx", &write::write(&workbook(&all)).expect("a workbook")), same);
        let filled = csv.replace("Two,,missing", "Two,ŵ ŷ,missing").replace("Dŵr", "Glaw").replace("'=Water", "Snow");
        let told = read("b.csv", format!("{filled}gone,gone,Gone,Wedi mynd,missing\r\nother,,,,\r\n").as_bytes());
        assert_eq!(
            told.fills.iter().map(|(item, words)| (item.id.as_str(), words.as_str())).collect::<Vec<_>>(),
            [("elements[y].title", "ŵ ŷ")]
        );
        assert_eq!((told.same, told.unknown), (2, vec!["gone".to_owned()]));
        assert_eq!(
            told.changed.iter().map(|(item, source)| (item.id.as_str(), source.as_str())).collect::<Vec<_>>(),
            [("elements[x].title", "Snow")]
        );
        let other = read("c.csv", csv.replace("Dŵr", "Glaw").as_bytes());
        assert_eq!(
            other.replaces.iter().map(|(item, words)| (item.target.as_str(), words.as_str())).collect::<Vec<_>>(),
            [("Dŵr", "Glaw")]
        );
    }
}
