//! What colleagues say of a rubric: the copy they comment in, their files, and how several of these come together.
//!
//! In: a [`Desk`], and files of comments. Out: one HTML file that works alone; what stands beside the draft with the comments in it; where two
//! people want different words, or the words have changed meanwhile. Nothing of it goes into the rubric before its owner takes it over.

use crate::studio::desk::Desk;
use crate::studio::edit::{self, Edit, any_text, text_in};
use crate::studio::json::Json;
use crate::studio::level::level_points;
use crate::studio::said::Said;
use crate::studio::source::{Splice, at, joined};
use crate::words::Language;
use crate::words::colleagues::ColleaguesWords;
use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use sha2::{Digest as _, Sha256};

/// The field by which a file of comments is known.
pub const MARK: &str = "fidelity_studio_comments";
/// The name of the comments among what stands beside a draft.
const NAME: &str = "comments";
const SCRIPT: &str = include_str!("review.js");
const STYLE: &str = include_str!("review.css");

/// What somebody says.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Comment {
    /// Unique among all comments.
    pub id: String,
    /// Who says it.
    pub by: String,
    /// On which day.
    pub day: String,
    /// The id of the element it is about; empty for the rubric as a whole.
    pub element: String,
    /// What is said, or the other words.
    pub text: String,
    /// Which words it would replace, if it is a suggestion.
    pub instead: Option<Instead>,
    /// True once the owner is done with it.
    pub settled: bool,
    revision: u64,
}

/// Words that a suggestion would replace.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instead {
    /// Where they stand in the element: `title`, `anchors[1].text`.
    pub field: String,
    /// The code of their language; empty if the rubric names none.
    pub language: String,
    /// What they were in the copy.
    pub was: String,
}

/// Why a suggestion cannot simply be taken over.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Conflict {
    /// Others want other words for the same text.
    Others(Vec<String>),
    /// The text has changed since the copy was made; what it is now.
    Changed(String),
    /// The text has gone.
    Gone,
}

/// What came of a file.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Merged {
    /// How many comments are new.
    pub added: usize,
    /// How many took the place of what the same person had said.
    pub changed: usize,
    /// Comments of which two files have different words without saying which is later; both stay.
    pub twice: Vec<String>,
}

/// Why a file cannot be taken in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotTaken {
    /// It is no file of comments.
    NoComments,
    /// It is about the rubric of another id.
    OtherRubric(String),
}

/// True if a text is a file of comments.
pub fn is_comments(text: &str) -> bool {
    text.contains(MARK) && Json::parse(text).is_some_and(|json| json.get(MARK).is_some())
}

impl Comment {
    /// True if the one who said it has taken it back. It is kept, so that an earlier file does not bring it again.
    fn is_gone(&self) -> bool {
        self.text.is_empty() || self.instead.as_ref().is_some_and(|instead| instead.was == self.text)
    }
}

/// The comments that stand beside a draft.
pub fn comments(desk: &Desk) -> Vec<Comment> {
    stored(desk).into_iter().filter(|comment| !comment.is_gone()).collect()
}

fn stored(desk: &Desk) -> Vec<Comment> {
    desk.draft().beside().get(NAME).map(Json::items).unwrap_or_default().iter().filter_map(|json| read(json, None)).collect()
}

fn read(json: &Json, by: Option<&str>) -> Option<Comment> {
    let text = |field: &str| json.get(field).and_then(Json::as_text).map(str::to_owned);
    let number = |field: &str| match json.get(field) {
        Some(Json::Number(number)) => number.parse().ok(),
        _ => None,
    };
    let instead =
        text("field").map(|field| Instead { field, language: text("language").unwrap_or_default(), was: text("was").unwrap_or_default() });
    Some(Comment {
        id: text("id")?,
        by: by.map(str::to_owned).or_else(|| text("by")).unwrap_or_default(),
        day: text("day").unwrap_or_default(),
        element: text("element").unwrap_or_default(),
        text: text("text")?,
        instead,
        settled: matches!(json.get("settled"), Some(Json::Bool(true))),
        revision: number("revision").unwrap_or(1),
    })
}

fn write(comment: &Comment) -> Json {
    let mut json = Json::object([
        ("id", Json::text(&comment.id)),
        ("revision", Json::Number(comment.revision.to_string())),
        ("by", Json::text(&comment.by)),
        ("day", Json::text(&comment.day)),
        ("element", Json::text(&comment.element)),
        ("text", Json::text(&comment.text)),
    ]);
    if let Some(Instead { field, language, was }) = &comment.instead {
        for (name, value) in [("field", field), ("language", language), ("was", was)] {
            json.set(name, Json::text(value));
        }
    }
    if comment.settled {
        json.set("settled", Json::Bool(true));
    }
    json
}

/// What stands beside the draft once these are its comments.
fn beside(desk: &Desk, comments: &[Comment]) -> Json {
    let mut beside = (**desk.draft().beside()).clone();
    beside.set(NAME, Json::List(comments.iter().map(write).collect()));
    beside
}

/// Takes a file of comments in: what stands beside the draft then, and what came of it.
///
/// # Errors
/// If it is none, or about another rubric.
pub fn merge(desk: &Desk, file: &str) -> Result<(Json, Merged), NotTaken> {
    let json = Json::parse(file).filter(|json| json.get(MARK).is_some_and(|mark| mark.compact() == "1")).ok_or(NotTaken::NoComments)?;
    let id = |json: Option<&Json>| json.and_then(|json| json.get("id")?.as_text()).unwrap_or_default().to_owned();
    let about = id(json.get("rubric"));
    if about != id(desk.rubric().as_deref()) {
        return Err(NotTaken::OtherRubric(about));
    }
    let by = json.get("by").and_then(Json::as_text).ok_or(NotTaken::NoComments)?;
    let mut all = stored(desk);
    let mut merged = Merged::default();
    for mut comment in json.get(NAME).map(Json::items).unwrap_or_default().iter().filter_map(|json| read(json, Some(by))) {
        let gone = comment.is_gone();
        let same = |one: &Comment| one.text == comment.text && one.instead == comment.instead;
        match all.iter().position(|one| one.id == comment.id) {
            None if gone => {}
            None => {
                merged.added += 1;
                all.push(comment);
            }
            Some(at) if same(&all[at]) || all[at].revision > comment.revision => {}
            Some(at) if all[at].revision == comment.revision => {
                let other = format!("{}-{}", comment.id, comment.revision);
                if !gone && !all.iter().any(|one| one.id.starts_with(&other) && one.text == comment.text) {
                    merged.twice.push(comment.text.clone());
                    comment.id = format!("{other}-{}", all.len());
                    all.push(comment);
                }
            }
            Some(at) => {
                merged.changed += 1;
                all[at] = comment;
            }
        }
    }
    Ok((beside(desk, &all), merged))
}

/// The place of the element a comment is about, also under the name it has now; `None` if it has gone, or if it is about the whole.
pub fn home(rubric: &Json, element: &str) -> Option<String> {
    fn find(value: &Json, place: &str, id: &str) -> Option<String> {
        let items = |list: &str| value.get(list).map(Json::items).unwrap_or_default().iter().enumerate();
        let here = items("elements").find(|(_, item)| item.get("id").and_then(Json::as_text) == Some(id));
        here.map(|(at, _)| format!("{}[{at}]", joined(place, "elements")))
            .or_else(|| items("domains").find_map(|(at, item)| find(item, &format!("{}[{at}]", joined(place, "domains")), id)))
    }
    if element.is_empty() {
        return None;
    }
    let now = rubric.get("replaces").and_then(|names| names.get(element)).and_then(Json::as_text);
    find(rubric, "", element).or_else(|| find(rubric, "", now?))
}

/// What stands against taking a suggestion over.
pub fn conflicts(rubric: &Json, all: &[Comment], comment: &Comment) -> Vec<Conflict> {
    let Some(instead) = &comment.instead else { return Vec::new() };
    let mut found = Vec::new();
    let same_text = |other: &&Comment| {
        let at = other.instead.as_ref().map(|other| (&other.field, &other.language));
        other.id != comment.id && !other.settled && other.element == comment.element && at == Some((&instead.field, &instead.language))
    };
    let others: Vec<String> =
        all.iter().filter(same_text).filter(|other| other.text != comment.text).map(|other| other.by.clone()).collect();
    if !others.is_empty() {
        found.push(Conflict::Others(others));
    }
    let now = home(rubric, &comment.element).and_then(|place| at(rubric, &joined(&place, &instead.field)));
    match now.map(|now| text_in(now, &instead.language)) {
        None => found.push(Conflict::Gone),
        Some(now) if now != instead.was && now != comment.text => found.push(Conflict::Changed(now.to_owned())),
        Some(_) => {}
    }
    found
}

/// Puts the words of a suggestion into the rubric and is done with it, as one step.
pub fn take_over(desk: &Desk, id: &str) -> Option<(Said, Vec<Splice>, Json)> {
    let mut all = stored(desk);
    let comment = all.iter_mut().find(|comment| comment.id == id)?;
    let instead = comment.instead.clone()?;
    let place = joined(&home(desk.rubric()?.as_ref(), &comment.element)?, &instead.field);
    comment.settled = true;
    let edit = Edit::Text { place, language: instead.language, text: comment.text.clone() };
    let (name, splices) = edit::splices(desk.draft().text(), &edit)?;
    Some((name, splices, beside(desk, &all)))
}

/// What stands beside the draft once somebody is done with a comment, or is not after all.
pub fn settle(desk: &Desk, id: &str, settled: bool) -> Json {
    let mut all = stored(desk);
    all.iter_mut().filter(|comment| comment.id == id).for_each(|comment| comment.settled = settled);
    beside(desk, &all)
}

/// The review copy in one of the rubric's languages; its own words are in the language of that code, or in English.
pub fn copy(desk: &Desk, code: &str) -> Option<String> {
    let (rubric, values) = (desk.parsed()?, desk.rubric()?);
    let words = ColleaguesWords(Language::from_code(code).unwrap_or(Language::En));
    let code = if edit::languages(&values).len() > 1 { code } else { "" };
    let title = values.get("title").map(|title| shown(title, code)).unwrap_or_default();
    let about = Json::object([
        (
            "rubric",
            Json::object([("id", Json::text(&rubric.id)), ("edition", Json::text(&rubric.edition)), ("hash", Json::text(&rubric.hash))]),
        ),
        (
            "words",
            Json::object([
                ("who", Json::text(words.copy_who())),
                ("saved", Json::text(words.copy_saved())),
                ("opened", Json::text(words.copy_opened())),
                ("wrong", Json::text(words.copy_wrong())),
            ]),
        ),
    ]);
    let mut body = String::new();
    body.push_str(&format!(
        "<h1>{}</h1>\n<p>{}</p>\n<p><label>{} <input type=\"text\" id=\"by\" autocomplete=\"name\"></label></p>\n<p><label>{} <input type=\"file\" \
         id=\"open\" accept=\".json\"></label></p>\n<section><h2>{}</h2>\n",
        escaped(&words.copy_title(&title, &rubric.edition)),
        escaped(words.copy_lead()),
        escaped(words.copy_by()),
        escaped(words.copy_open()),
        escaped(words.whole()),
    ));
    for field in ["summary", "introduction"] {
        if let Some(value) = values.get(field) {
            body.push_str(&format!("<p>{}</p>\n", escaped(&shown(value, code))));
        }
    }
    body.push_str(&format!("<label>{} <textarea data-element=\"\"></textarea></label></section>\n", escaped(words.comment())));
    group(&mut body, &values, code, words);
    body.push_str(&format!(
        "<div class=\"bar\"><button type=\"button\" id=\"save\">{}</button> <span id=\"said\" role=\"status\"></span></div>\n",
        escaped(words.copy_save())
    ));
    let hash = |text: &str| format!("'sha256-{}'", BASE64_STANDARD.encode(Sha256::digest(text)));
    let policy = format!(
        "default-src 'none'; script-src {}; style-src {}; img-src data:; base-uri 'none'; form-action 'none'",
        hash(SCRIPT),
        hash(STYLE)
    );
    Some(format!(
        "<!doctype html>\n<html lang=\"{lang}\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width, \
         initial-scale=1\">\n<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n<meta name=\"referrer\" content=\"no-referrer\">\n<link \
         rel=\"icon\" href=\"data:,\">\n<title>{title}</title>\n<style>{STYLE}</style>\n</head>\n<body>\n<main>\n{body}</main>\n<script \
         type=\"application/json\" id=\"about\">{about}</script>\n<script type=\"module\">{SCRIPT}</script>\n</body>\n</html>\n",
        lang = words.0.code(),
        title = escaped(&words.copy_title(&title, &rubric.edition)),
        about = about.compact().replace('<', "\\u003c"),
    ))
}

/// Every element below a value, with room for what is said of it.
fn group(out: &mut String, value: &Json, code: &str, words: ColleaguesWords) {
    for element in value.get("elements").map(Json::items).unwrap_or_default() {
        one(out, element, code, words);
    }
    for domain in value.get("domains").map(Json::items).unwrap_or_default() {
        let title = domain.get("title").map(|title| shown(title, code)).unwrap_or_default();
        out.push_str(&format!("<h2>{}</h2>\n", escaped(&title)));
        group(out, domain, code, words);
    }
}

fn one(out: &mut String, element: &Json, code: &str, words: ColleaguesWords) {
    let id = element.get("id").and_then(Json::as_text).unwrap_or_default();
    let title = element.get("title").map(|title| shown(title, code)).unwrap_or_default();
    out.push_str(&format!("<section><h3>{}</h3>\n", escaped(&title)));
    for field in ["prompt", "guidance"] {
        if let Some(value) = element.get(field) {
            out.push_str(&format!("<p>{}</p>\n", escaped(&shown(value, code))));
        }
    }
    let texts = texts(element);
    let levels = element.get("anchors").map(Json::items).unwrap_or_default();
    if !levels.is_empty() {
        out.push_str("<dl>\n");
        for (level, points) in levels.iter().zip(level_points(element)) {
            let part = |field: &str| level.get(field).map(|value| shown(value, code));
            let told = match (part("label"), part("text")) {
                (None, None) => shown(level, code),
                (label, text) => label.into_iter().chain(text).collect::<Vec<_>>().join(": "),
            };
            out.push_str(&format!("<dt>{}</dt><dd>{}</dd>\n", escaped(&points), escaped(&told)));
        }
        out.push_str("</dl>\n");
    }
    let id = escaped(id);
    out.push_str(&format!("<label>{} <textarea data-element=\"{id}\"></textarea></label>\n", escaped(&words.comment_on(&title))));
    out.push_str(&format!("<details><summary>{}</summary>\n", escaped(words.other_words())));
    for (field, value) in texts {
        out.push_str(&format!(
            "<label><span>{}</span> <textarea data-element=\"{id}\" data-field=\"{}\" data-language=\"{}\">\n{}</textarea></label>\n",
            escaped(&named(&field, element, words)),
            escaped(&field),
            escaped(code),
            escaped(text_in(value, code)),
        ));
    }
    out.push_str("</details></section>\n");
}

/// The words of an element that colleagues may want otherwise, with where they stand.
fn texts(element: &Json) -> Vec<(String, &Json)> {
    let mut found: Vec<(String, &Json)> =
        ["title", "prompt", "guidance", "next_step"].iter().filter_map(|field| Some(((*field).to_owned(), element.get(field)?))).collect();
    for (number, level) in element.get("anchors").map(Json::items).unwrap_or_default().iter().enumerate() {
        let place = format!("anchors[{number}]");
        match (level.get("label"), level.get("text")) {
            (None, None) if level.get("points").is_none() => found.push((place, level)),
            (label, text) => {
                found.extend(label.map(|label| (joined(&place, "label"), label)));
                found.extend(text.map(|text| (joined(&place, "text"), text)));
            }
        }
    }
    found
}

/// What a text of an element is called.
pub fn named(field: &str, element: &Json, words: ColleaguesWords) -> String {
    let number = field.strip_prefix("anchors[").and_then(|rest| rest.split(']').next()?.parse::<usize>().ok());
    match (field, number) {
        ("title", _) => words.of_title().to_owned(),
        ("prompt", _) => words.of_prompt().to_owned(),
        ("guidance", _) => words.of_guidance().to_owned(),
        ("next_step", _) => words.of_next_step().to_owned(),
        (_, Some(number)) => words.of_level(level_points(element).get(number).map_or("", String::as_str)),
        _ => field.to_owned(),
    }
}

/// A text in a language, or in the first it is in.
fn shown(value: &Json, code: &str) -> String {
    let text = text_in(value, code);
    if text.is_empty() { any_text(value).to_owned() } else { text.to_owned() }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": "Play </script>",
  "elements": [
    {"id": "x", "title": "Space", "anchors": [{"points": 0, "text": "None"}, {"points": 1, "text": "Enough"}]},
    {"id": "y", "title": "Light", "scale": "yes-no"}
  ]}"#;

    fn desk() -> Desk {
        let mut desk = Desk::default();
        desk.begin(TEXT.to_owned());
        desk
    }

    fn file(by: &str, comments: &str) -> String {
        format!(r#"{{"fidelity_studio_comments": 1, "rubric": {{"id": "a"}}, "by": "{by}", "comments": [{comments}]}}"#)
    }

    fn take_in(desk: &mut Desk, file: &str) -> Merged {
        let (beside, merged) = merge(desk, file).expect("a file of comments");
        desk.step(Said::Yes, Vec::new(), Some(beside));
        merged
    }

    const ANN: &str = r#"{"id": "1", "revision": 1, "day": "2026-11-26", "element": "x", "text": "Too strict"},
        {"id": "2", "revision": 1, "element": "x", "field": "title", "language": "", "was": "Space", "text": "Room"}"#;

    #[test]
    fn comments_of_two_people_stand_side_by_side_and_conflicts_are_named() {
        let mut desk = desk();
        assert_eq!(take_in(&mut desk, &file("Ann", ANN)).added, 2);
        let ben = r#"{"id": "3", "revision": 1, "element": "x", "field": "title", "was": "Space", "text": "Floor"}"#;
        assert_eq!(take_in(&mut desk, &file("Ben", ben)).added, 1);
        let all = comments(&desk);
        let rubric = desk.rubric().expect("JSON");
        assert_eq!(all.iter().map(|comment| comment.by.as_str()).collect::<Vec<_>>(), ["Ann", "Ann", "Ben"]);
        assert_eq!(conflicts(&rubric, &all, &all[1]), [Conflict::Others(vec!["Ben".into()])]);
        assert_eq!(conflicts(&rubric, &all, &all[0]), []);
        // One is taken over, in one step with being done; the other then finds other words than it was made for.
        let (name, splices, beside) = take_over(&desk, "2").expect("a suggestion");
        assert!(desk.step(name, splices, Some(beside)));
        assert!(desk.draft().text().contains(r#""title": "Room""#) && comments(&desk)[1].settled);
        let (all, rubric) = (comments(&desk), desk.rubric().expect("JSON"));
        assert_eq!(conflicts(&rubric, &all, &all[2]), [Conflict::Changed("Room".into())]);
        assert!(desk.undo().is_some());
        assert!(desk.draft().text() == TEXT && !comments(&desk)[1].settled);
        // Nothing of it is in what is published.
        assert!(!desk.draft().text().contains("strict"));
    }

    #[test]
    fn a_later_file_of_the_same_person_takes_the_place_of_an_earlier_one() {
        let mut desk = desk();
        take_in(&mut desk, &file("Ann", ANN));
        assert_eq!(take_in(&mut desk, &file("Ann", ANN)), Merged::default());
        let later = r#"{"id": "1", "revision": 2, "element": "x", "text": "Much too strict"}, {"id": "2", "revision": 2, "element": "x", "field": "title", "was": "Space", "text": "Space"}"#;
        assert_eq!(take_in(&mut desk, &file("Ann", later)).changed, 2);
        let texts = |desk: &Desk| comments(desk).into_iter().map(|comment| comment.text).collect::<Vec<_>>();
        assert_eq!(texts(&desk), ["Much too strict"], "a suggestion that was taken back has gone");
        assert_eq!(take_in(&mut desk, &file("Ann", ANN)).changed, 0, "an earlier file changes nothing");
        let at_once = r#"{"id": "1", "revision": 2, "element": "x", "text": "Just right"}"#;
        assert_eq!(take_in(&mut desk, &file("Ann", at_once)).twice, ["Just right"]);
        assert_eq!(texts(&desk), ["Much too strict", "Just right"], "both stay");
        assert_eq!(take_in(&mut desk, &file("Ann", at_once)), Merged::default());
    }

    #[test]
    fn a_file_about_another_rubric_is_not_taken_in() {
        let other = file("Ann", ANN).replace(r#""id": "a""#, r#""id": "b""#);
        assert_eq!(merge(&desk(), &other), Err(NotTaken::OtherRubric("b".into())));
        assert_eq!(merge(&desk(), TEXT), Err(NotTaken::NoComments));
        assert!(is_comments(&other) && !is_comments(TEXT));
    }

    #[test]
    fn a_comment_follows_an_element_to_its_new_name() {
        let mut desk = desk();
        take_in(&mut desk, &file("Ann", ANN));
        assert!(desk.edit(&Edit::Rename { item: "elements[0]".into(), id: "room".into(), replaces: true }));
        assert_eq!(home(desk.rubric().expect("JSON").as_ref(), "x").as_deref(), Some("elements[0]"));
        assert_eq!(home(desk.rubric().expect("JSON").as_ref(), "gone"), None);
    }

    #[test]
    fn the_copy_is_one_file_with_a_strict_policy() {
        let copy = copy(&desk(), "en").expect("a copy");
        assert!(copy.contains("default-src 'none'") && !copy.contains("unsafe"));
        assert!(copy.contains("data-element=\"x\" data-field=\"anchors[1].text\" data-language=\"\">\nEnough</textarea>"), "{copy}");
        assert!(copy.contains("Play &lt;/script&gt;") && !copy.contains("http://") && !copy.contains("https://"), "{copy}");
        assert_eq!(copy.matches("</script>").count(), 2);
    }
}
