//! The proof sheet: every word, number, rule and source of a rubric on paper, with lines for signatures.
//!
//! In: the rubric as written and as it is used, and one of its languages. Out: an HTML document that prints. It walks over all that stands
//! in the file, fields it has no word for as well, so that what is not on it is not in the rubric. It judges nothing.

use crate::explain::{Section, explain};
use crate::export;
use crate::rubric::Rubric;
use crate::sheet::{Block, PRINT_CSS, Tag};
use crate::studio::edit::{any_text, languages};
use crate::studio::json::Json;
use crate::studio::level::{self, level_points};
use crate::studio::source::{at, joined};
use crate::words::Language;
use crate::words::publish::PublishWords;

/// What this sheet has beside the rules for paper.
const CSS: &str = "body{max-width:50rem}dl.fp{margin:0 0 .5em}dl.fp>div{display:grid;grid-template-columns:10em 1fr;gap:0 1em;\
break-inside:avoid-page}dl.fp dt{color:#444}dl.fp dd{margin:0;overflow-wrap:anywhere;white-space:pre-line}\
dl.fp dl.fp>div{grid-template-columns:8em 1fr}section.fp{border-top:1px solid #777;padding-top:.5em}\
table.fp{border-collapse:collapse;width:100%}table.fp th,table.fp td{border:1px solid #777;padding:.25em .5em;text-align:start;vertical-align:top}\
table.fp-sign td{height:3em}@media(max-width:30rem){dl.fp>div,dl.fp dl.fp>div{display:block}}\n";

/// The sheet in one of the rubric's languages; without a language of that code its own words are English.
pub fn html(values: &Json, rubric: &Rubric, code: &str) -> String {
    let language = Language::from_code(code).unwrap_or(Language::En);
    let proof = Proof { words: PublishWords(language), values, code, several: languages(values) };
    let title = proof.text(values.get("title").unwrap_or(&Json::Null)).0;
    let words = proof.words;
    let mut body = vec![
        Block::new(Tag::H1).text(&format!("{}: {title}", words.proof())),
        p(words.proof_hint()),
        p(&format!("{} {}", rubric.id, rubric.edition)),
        p(&words.content_hash(&rubric.hash)),
    ];
    let told = explain(rubric, language);
    let mut says = section(words.what_it_says());
    for part in &told.sections {
        says = says.all(sentences(part));
    }
    body.push(says);
    body.push(section(words.every_word()).all(proof.object("", values)));
    body.push(proof.sources());
    body.push(proof.signatures());
    let title = format!("{}: {title} {}", words.proof(), rubric.edition);
    export::document(&title, language.code(), "light", &format!("{PRINT_CSS}{CSS}"), &body, "")
}

fn sentences(part: &Section) -> Vec<Block> {
    let lines = part.sentences.iter().map(|sentence| Block::new(Tag::Li).text(&sentence.text)).collect();
    vec![Block::new(Tag::H3).text(&part.heading), Block::new(Tag::Ul).all(lines)]
}

struct Proof<'p> {
    words: PublishWords,
    values: &'p Json,
    code: &'p str,
    /// The languages of the rubric, if it names any.
    several: Vec<String>,
}

/// Lists whose items are told one below the other, each under its title.
const PARTS: [&str; 7] = ["domains", "elements", "scores", "gates", "stages", "variants", "modules"];

impl Proof<'_> {
    /// All fields of an object: the plain ones as a list, then its parts, each for itself.
    fn object(&self, place: &str, value: &Json) -> Vec<Block> {
        let is_part = |(name, value): &&(String, Json)| PARTS.contains(&name.as_str()) && matches!(value, Json::List(_));
        let plain = value.fields().iter().filter(|field| !is_part(field));
        let mut out = vec![self.list(plain.map(|(name, inner)| (name.as_str(), self.field(value, name, inner))).collect())];
        for (name, list) in value.fields().iter().filter(is_part) {
            for (at, item) in list.items().iter().enumerate() {
                let place = format!("{}[{at}]", joined(place, name));
                out.push(self.part(name, &place, item));
            }
            if list.items().is_empty() {
                out.push(self.list(vec![(name, vec![text(self.words.empty())])]));
            }
        }
        out
    }

    fn part(&self, name: &str, place: &str, item: &Json) -> Block {
        let title = item.get("title").map(|title| self.text(title).0).filter(|title| !title.is_empty());
        let title = title.unwrap_or_else(|| item.get("id").map(any_text).unwrap_or_default().to_owned());
        let heading = Block::new(Tag::H3).text(&format!("{}: {title}", self.words.field(name).unwrap_or(name)));
        let inside = match item {
            Json::Object(_) => self.object(place, item),
            other => self.field(&Json::Null, name, other),
        };
        Block::class(Tag::Section, "fp").add(heading).all(inside)
    }

    /// Names with what they say.
    fn list(&self, fields: Vec<(&str, Vec<Block>)>) -> Block {
        let one = |(name, value): (&str, Vec<Block>)| {
            let words = self.words.field(name).unwrap_or(name);
            Block::new(Tag::Div).add(Block::new(Tag::Dt).text(words)).add(Block::new(Tag::Dd).all(value))
        };
        Block::class(Tag::Dl, "fp").all(fields.into_iter().map(one).collect())
    }

    /// What one field says.
    fn field(&self, around: &Json, name: &str, value: &Json) -> Vec<Block> {
        match value {
            Json::Null => vec![text("–")],
            Json::Bool(value) => vec![text(if *value { self.words.yes() } else { self.words.no() })],
            Json::Number(points) if ["minimum", "maximum"].contains(&name) => {
                let level = level::called(self.values, around, points, self.code);
                vec![text(&level.map_or_else(|| points.clone(), |level| format!("{points} ({level})")))]
            }
            Json::Number(number) => vec![text(number)],
            Json::Text(words) => vec![text(words)],
            Json::Object(_) if self.is_text(value) => match self.text(value) {
                (words, true) => vec![text(&words)],
                (words, false) => vec![text(&format!("({}) {words}", self.words.not_translated()))],
            },
            Json::List(items) if items.is_empty() => vec![text(self.words.empty())],
            Json::List(levels) if name == "anchors" => vec![self.levels(around, levels)],
            Json::List(items) => {
                let line = |item: &Json| Block::new(Tag::Li).all(self.field(&Json::Null, "", item));
                vec![Block::new(Tag::Ul).all(items.iter().map(line).collect())]
            }
            Json::Object(fields) if fields.is_empty() => vec![text(self.words.empty())],
            Json::Object(fields) => {
                vec![self.list(fields.iter().map(|(name, inner)| (name.as_str(), self.field(value, name, inner))).collect())]
            }
        }
    }

    /// The levels of an element or a scale: points, name, text, and whatever else they have.
    fn levels(&self, around: &Json, levels: &[Json]) -> Block {
        let words = self.words;
        let cell = |tag: Tag, inside: Vec<Block>| Block::new(tag).all(inside);
        let head = [words.points(), words.level(), words.seen()].map(|heading| Block::new(Tag::Th).text(heading));
        let row = |(level, points): (&Json, String)| {
            let told = |name: &str| level.get(name).map(|value| self.field(level, name, value)).unwrap_or_default();
            let seen = match level {
                Json::Object(fields) if !self.is_text(level) => {
                    let rest = fields.iter().filter(|(name, _)| !["points", "label", "text"].contains(&name.as_str()));
                    let rest: Vec<_> = rest.map(|(name, value)| (name.as_str(), self.field(level, name, value))).collect();
                    let mut seen = told("text");
                    seen.extend((!rest.is_empty()).then(|| self.list(rest)));
                    seen
                }
                words => self.field(&Json::Null, "", words),
            };
            Block::new(Tag::Tr).add(cell(Tag::Td, vec![text(&points)])).add(cell(Tag::Td, told("label"))).add(cell(Tag::Td, seen))
        };
        let rows = levels.iter().zip(level_points(around)).map(row).collect();
        let head = Block::new(Tag::Thead).add(Block::new(Tag::Tr).all(head.into()));
        Block::class(Tag::Table, "fp").add(head).add(Block::new(Tag::Tbody).all(rows))
    }

    /// True for a text by language.
    fn is_text(&self, value: &Json) -> bool {
        let fields = value.fields();
        !fields.is_empty() && fields.iter().all(|(code, text)| self.several.contains(code) && text.as_text().is_some())
    }

    /// A text in the language of the sheet, and whether it is in it; else in the first there is.
    fn text(&self, value: &Json) -> (String, bool) {
        match value.get(self.code).and_then(Json::as_text) {
            Some(words) => (words.to_owned(), true),
            // A plain text is in the first language of the rubric.
            None => (any_text(value).to_owned(), matches!(value, Json::Text(_))),
        }
    }

    /// Every citation and licence with what it belongs to.
    fn sources(&self) -> Block {
        let mut found = Vec::new();
        self.gather(self.values, "", &mut found);
        let section = section(self.words.sources());
        if found.is_empty() {
            return section.add(p(self.words.no_sources()));
        }
        let line = |(place, source): (String, Json)| {
            let of = self.owner(&place);
            let inside = self.field(&Json::Null, "", &source);
            Block::new(Tag::Li).add(Block::new(Tag::Strong).text(&format!("{of}: "))).all(inside)
        };
        section.add(Block::new(Tag::Ol).all(found.into_iter().map(line).collect()))
    }

    fn gather(&self, value: &Json, place: &str, found: &mut Vec<(String, Json)>) {
        for (name, inner) in value.fields() {
            let place = joined(place, name);
            match (name.as_str(), inner) {
                ("citations", Json::List(all)) => {
                    found.extend(all.iter().enumerate().map(|(at, one)| (format!("{place}[{at}]"), one.clone())));
                }
                ("citation" | "licence", source) => found.push((place, source.clone())),
                ("own", _) => {}
                _ => self.gather(inner, &place, found),
            }
        }
        for (at, item) in value.items().iter().enumerate() {
            self.gather(item, &format!("{place}[{at}]"), found);
        }
    }

    /// The title of the innermost thing around a place that has one.
    fn owner(&self, place: &str) -> String {
        let mut place = place;
        while !place.is_empty() {
            place = &place[..place.rfind(['.', '[']).unwrap_or(0)];
            let around = if place.is_empty() { Some(self.values) } else { at(self.values, place) };
            if let Some(title) = around.and_then(|around| around.get("title")) {
                return self.text(title).0;
            }
        }
        String::new()
    }

    fn signatures(&self) -> Block {
        let words = self.words;
        let heads = [words.signed_by(), words.signed_name(), words.signed_date(), words.signed()];
        let head = Block::new(Tag::Tr).all(heads.map(|heading| Block::new(Tag::Th).text(heading)).into());
        let translated = self.several.first().is_some_and(|first| first != self.code).then(|| words.reviewed_by());
        let who = [words.made_by(), words.compared_by(), words.approved_by()].into_iter().chain(translated);
        let row = |who: &str| {
            let cells = (0..3).map(|_| Block::new(Tag::Td)).collect();
            Block::new(Tag::Tr).add(Block::new(Tag::Th).text(who)).all(cells)
        };
        let table = Block::class(Tag::Table, "fp fp-sign").add(Block::new(Tag::Thead).add(head));
        section(words.signatures()).add(table.add(Block::new(Tag::Tbody).all(who.map(row).collect())))
    }
}

fn p(words: &str) -> Block {
    Block::new(Tag::P).text(words)
}

fn text(words: &str) -> Block {
    Block::new(Tag::Span).text(words)
}

fn section(heading: &str) -> Block {
    Block::class(Tag::Section, "fp").add(Block::new(Tag::H2).text(heading))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_minimum_is_told_with_its_level() {
        let text = r#"{"format": 1, "id": "p", "edition": "1.0.0", "title": "P", "languages": ["en", "cy"], "elements": [
            {"id": "x", "title": {"en": "X", "cy": "X"}, "minimum": 1, "anchors": [{"points": 0, "label": {"en": "No", "cy": "Na"}},
            {"points": 1, "label": {"en": "Mostly", "cy": "Gan mwyaf"}}]}]}"#;
        let (values, rubric) = (Json::parse(text).expect("JSON"), Rubric::parse(text).expect("sound"));
        assert!(html(&values, &rubric, "en").contains("1 (Mostly)"));
        assert!(html(&values, &rubric, "cy").contains("1 (Gan mwyaf)"));
    }
}
