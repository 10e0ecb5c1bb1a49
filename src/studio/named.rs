//! What is words with an address: who publishes a rubric, whom to ask, on what terms it may be used, the works it rests on.
//!
//! In: what is typed. Out: [`Edit`]s, with the address as the format wants it.

use crate::studio::edit::{self, Edit};
use crate::studio::json::Json;
use crate::studio::source::{self, joined};

/// A part of a rubric that is words with an address.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Named<'f> {
    /// Its place.
    pub field: &'f str,
    /// The field of its words.
    pub words: &'static str,
}

/// Those of a rubric, in the order in which they are asked for.
pub const NAMED: [Named<'static>; 3] =
    [Named { field: "publisher", words: "name" }, Named { field: "contact", words: "name" }, Named { field: "licence", words: "text" }];

/// Licences that owners often choose, each with its address.
pub const LICENCES: [(&str, &str); 5] = [
    ("CC BY 4.0", "https://creativecommons.org/licenses/by/4.0/"),
    ("CC BY-SA 4.0", "https://creativecommons.org/licenses/by-sa/4.0/"),
    ("CC BY-NC 4.0", "https://creativecommons.org/licenses/by-nc/4.0/"),
    ("CC BY-NC-ND 4.0", "https://creativecommons.org/licenses/by-nc-nd/4.0/"),
    ("CC0 1.0", "https://creativecommons.org/publicdomain/zero/1.0/"),
];

/// The works that a rubric rests on, each by the place of its own.
pub const WORKS: &str = "citations";

/// One of these works.
pub fn work(place: &str) -> Named<'_> {
    Named { field: place, words: "text" }
}

/// A further work, behind the others.
pub fn further_work(rubric: &Json, language: &str, typed: &str) -> Edit {
    let mut all = rubric.get(WORKS).map(Json::items).unwrap_or_default().to_vec();
    let words = if edit::languages(rubric).len() > 1 { Json::object([(language, Json::text(typed))]) } else { Json::text(typed) };
    if !typed.trim().is_empty() {
        all.push(Json::object([("text", words)]));
    }
    Edit::Put { place: WORKS.to_owned(), value: (!all.is_empty()).then_some(Json::List(all)) }
}

impl Named<'_> {
    /// The place of its words.
    pub fn words_at(self) -> String {
        joined(self.field, self.words)
    }

    /// The place of its address.
    pub fn link_at(self) -> String {
        joined(self.field, "link")
    }

    /// Writes its words, in one language if there are several. With its last word and without an address, all of it goes.
    pub fn write(self, rubric: &Json, language: &str, typed: &str) -> Edit {
        let left = source::at(rubric, self.field).is_some_and(|now| {
            let others = match now.get(self.words) {
                Some(Json::Object(texts)) => texts.iter().any(|(code, _)| code != language),
                _ => false,
            };
            others || now.fields().iter().any(|(field, _)| field != self.words)
        });
        match typed.trim().is_empty() && !left {
            true => self.take_away(rubric),
            false => Edit::Text { place: self.words_at(), language: language.to_owned(), text: typed.to_owned() },
        }
    }

    /// Writes its address.
    pub fn write_link(self, rubric: &Json, typed: &str) -> Edit {
        let left = source::at(rubric, self.field).is_some_and(|now| now.fields().iter().any(|(field, _)| field != "link"));
        match address(typed) {
            value if value.is_empty() && !left => self.take_away(rubric),
            value => Edit::Value { place: self.link_at(), value },
        }
    }

    /// Takes all of it away, and with the last of a list the list.
    fn take_away(self, rubric: &Json) -> Edit {
        let alone = source::in_list(self.field)
            .map(|(list, _)| list)
            .filter(|list| source::at(rubric, list).is_some_and(|all| all.items().len() == 1));
        Edit::Put { place: alone.unwrap_or(self.field).to_owned(), value: None }
    }

    /// Chooses a usual licence: its words in the language that is shown, and its address. Other translations stay, and with words that have no
    /// address of their own an owner's address does.
    pub fn choose(self, rubric: &Json, language: &str, name: &str) -> Edit {
        let mut words = Json::text(name);
        if let Some(texts @ Json::Object(_)) = source::at(rubric, &self.words_at()) {
            words = texts.clone();
            words.set(language, Json::text(name));
        }
        let mut fields = vec![(self.words.to_owned(), Some(words))];
        match LICENCES.iter().find(|(known, _)| *known == name) {
            Some((_, link)) => fields.push(("link".to_owned(), Some(Json::text(*link)))),
            None if LICENCES.iter().any(|(_, link)| *link == self.link_in(rubric)) => fields.push(("link".to_owned(), None)),
            None => {}
        }
        Edit::Merge { place: self.field.to_owned(), fields }
    }

    /// The words as they stand.
    pub fn words_in<'r>(self, rubric: &'r Json, language: &str) -> &'r str {
        source::at(rubric, &self.words_at()).map(|value| edit::text_in(value, language)).unwrap_or_default()
    }

    /// The address as a person would write it.
    pub fn link_in(self, rubric: &Json) -> &str {
        let link = source::at(rubric, &self.link_at()).and_then(Json::as_text).unwrap_or_default();
        link.strip_prefix("mailto:").unwrap_or(link)
    }
}

/// What is typed as an address, with the beginning that nobody types: `mailto:` before a person at a place, `https://` before a place.
pub fn address(typed: &str) -> String {
    let typed = typed.trim();
    let place = typed.split(['/', '?', '#']).next().unwrap_or_default();
    let is_place = |text: &str| text.contains('.') && !text.starts_with('.') && !text.ends_with('.') && !text.contains(char::is_whitespace);
    match place.split_once('@') {
        _ if place.contains(':') => typed.to_owned(),
        Some((who, host)) if !who.is_empty() && is_place(host) => format!("mailto:{typed}"),
        None if is_place(place) => format!("https://{typed}"),
        _ => typed.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rubric::Rubric;
    use crate::studio::draft::Draft;

    #[test]
    fn an_address_gets_the_beginning_that_nobody_types() {
        for (typed, written) in [
            (" office@example.org ", "mailto:office@example.org"),
            ("mailto:office@example.org", "mailto:office@example.org"),
            ("www.example.org", "https://www.example.org"),
            ("example.org/our-programme?x=a@b", "https://example.org/our-programme?x=a@b"),
            ("www.example.org/go?to=https://example.com", "https://www.example.org/go?to=https://example.com"),
            ("https://example.org", "https://example.org"),
            ("http://example.org", "http://example.org"),
            ("", ""),
            ("our office", "our office"),
            ("@example", "@example"),
        ] {
            assert_eq!(address(typed), written, "{typed}");
        }
    }

    #[test]
    fn a_usual_licence_leaves_translations_and_an_own_address() {
        let [.., licence] = NAMED;
        let chosen = |now: &str, name: &str| {
            let mut text = format!(r#"{{"id": "a", "licence": {now}}}"#);
            let rubric = Json::parse(&text).expect("JSON");
            let (_, splices) = edit::splices(&text, &licence.choose(&rubric, "en", name)).expect("an edit");
            splices.iter().for_each(|splice| splice.apply(&mut text));
            Json::parse(&text).and_then(|rubric| rubric.get("licence").map(Json::compact)).expect("a licence")
        };
        let own = r#"{"text": {"en": "Own terms", "cy": "Telerau"}, "link": "https://example.org/terms"}"#;
        let open = r#"{"text": {"en": "CC BY 4.0", "cy": "Telerau"}, "link": "https://creativecommons.org/licenses/by/4.0/"}"#;
        assert_eq!(chosen(own, "CC BY 4.0"), open);
        assert_eq!(chosen(own, "All rights reserved"), own.replace("Own terms", "All rights reserved"));
        let usual = r#"{"text": "CC BY 4.0", "link": "https://creativecommons.org/licenses/by/4.0/"}"#;
        assert_eq!(chosen(usual, "All rights reserved"), r#"{"text": "All rights reserved"}"#);
    }

    const RUBRIC: &str =
        r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": "A", "elements": [{"id": "x", "title": "X", "scale": "yes-no"}]}"#;

    #[test]
    fn works_are_written_one_below_the_other_and_taken_away() {
        let mut draft = Draft::new(RUBRIC.to_owned());
        let mut edit = |edit: &dyn Fn(&Json) -> Edit| {
            let rubric = Json::parse(draft.text()).expect("JSON");
            let (name, splices) = edit::splices(draft.text(), &edit(&rubric)).expect("an edit");
            assert!(draft.step(name, splices));
            draft.text().to_owned()
        };
        edit(&|rubric| further_work(rubric, "", "The manual"));
        edit(&|rubric| further_work(rubric, "", "The study"));
        let written = edit(&|rubric| work("citations[1]").write_link(rubric, "example.com/study"));
        assert!(
            Rubric::parse(&written).is_ok() && written.contains(r#"{"text": "The study", "link": "https://example.com/study"}"#),
            "{written}"
        );
        let one = edit(&|rubric| work("citations[0]").write(rubric, "", ""));
        assert!(!one.contains("The manual") && one.contains("The study"), "{one}");
        edit(&|rubric| work("citations[0]").write_link(rubric, ""));
        assert_eq!(edit(&|rubric| work("citations[0]").write(rubric, "", "")), RUBRIC);
    }

    #[test]
    fn words_and_address_are_written_and_taken_away_without_code() {
        for named in NAMED {
            let mut draft = Draft::new(RUBRIC.to_owned());
            let mut edit = |edit: &dyn Fn(&Json) -> Edit| {
                let rubric = Json::parse(draft.text()).expect("JSON");
                let (name, splices) = edit::splices(draft.text(), &edit(&rubric)).unwrap_or_else(|| panic!("{named:?}"));
                assert!(draft.step(name, splices), "{named:?}");
                draft.text().to_owned()
            };
            let written = edit(&|rubric| named.write(rubric, "", "Our programme"));
            assert!(Rubric::parse(&written).is_ok(), "{written}");
            let linked = edit(&|rubric| named.write_link(rubric, "example.com/terms"));
            assert!(Rubric::parse(&linked).is_ok() && linked.contains(r#""link": "https://example.com/terms""#), "{linked}");
            let rubric = Json::parse(&linked).expect("JSON");
            assert_eq!((named.words_in(&rubric, ""), named.link_in(&rubric)), ("Our programme", "https://example.com/terms"));
            edit(&|rubric| named.write_link(rubric, ""));
            assert_eq!(edit(&|rubric| named.write(rubric, "", "")), RUBRIC, "nothing is left of it");
            edit(&|rubric| named.write_link(rubric, "office@example.com"));
            assert_eq!(edit(&|rubric| named.write_link(rubric, "")), RUBRIC, "nor of an address alone");
        }
    }
}
