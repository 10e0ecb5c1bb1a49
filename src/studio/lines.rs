//! Lists of texts, one a line: where to look for evidence, adaptations by their light.
//!
//! In: what is typed. Out: [`Edit`]s. What stands beside a list, and translations of its texts, stay as they are.

use crate::studio::edit::{self, Edit};
use crate::studio::json::Json;
use crate::studio::source;

/// The texts of a list, by its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Lines<'p>(pub &'p str);

impl Lines<'_> {
    /// How many there are.
    pub fn count(self, rubric: &Json) -> usize {
        self.all(rubric).len()
    }

    /// The place of one of them.
    pub fn at(self, at: usize) -> String {
        format!("{}[{at}]", self.0)
    }

    /// Writes one of them, or one more behind the last, in one language if there are several. Several lines typed at once are as many texts; what is
    /// empty goes, and with the last text all that held nothing else.
    pub fn write(self, rubric: &Json, language: &str, at: usize, typed: &str) -> Edit {
        let typed: Vec<&str> = typed.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let all = self.all(rubric);
        let translated = matches!(all.get(at), Some(Json::Object(texts)) if texts.iter().any(|(code, _)| code != language));
        match typed[..] {
            // The other texts are not written anew.
            [alone] if at < all.len() => self.text(language, at, alone),
            [] if translated => self.text(language, at, ""),
            [] if at == 0 && all.len() == 1 => Edit::Put { place: self.emptied(rubric).to_owned(), value: None },
            [] => Edit::Put { place: self.at(at), value: None },
            [first, ref more @ ..] => {
                let languages = edit::languages(rubric);
                let mut texts = all[..at.min(all.len())].to_vec();
                texts.push(worded(all.get(at), &languages, language, first));
                texts.extend(more.iter().map(|line| worded(None, &languages, language, line)));
                texts.extend(all.iter().skip(at + 1).cloned());
                Edit::Put { place: self.0.to_owned(), value: Some(Json::List(texts)) }
            }
        }
    }

    fn all(self, rubric: &Json) -> &[Json] {
        source::at(rubric, self.0).map(Json::items).unwrap_or_default()
    }

    fn text(self, language: &str, at: usize, text: &str) -> Edit {
        Edit::Text { place: self.at(at), language: language.to_owned(), text: text.to_owned() }
    }

    /// What goes with the last text: the list, or what is around it if that holds nothing else.
    fn emptied(&self, rubric: &Json) -> &str {
        let around = source::above(self.0);
        let alone = source::at(rubric, around).is_some_and(|around| around.fields().len() == 1);
        if alone { around } else { self.0 }
    }
}

/// A text with its words in one language, beside its translations.
fn worded(now: Option<&Json>, languages: &[String], language: &str, words: &str) -> Json {
    let mut texts = match now {
        Some(texts @ Json::Object(_)) => texts.clone(),
        // A text alone is in the first language.
        Some(alone) if languages.len() > 1 => Json::object([(languages[0].as_str(), alone.clone())]),
        _ if languages.len() > 1 => Json::Object(Vec::new()),
        _ => return Json::text(words),
    };
    texts.set(language, Json::text(words));
    texts
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rubric::Rubric;
    use crate::studio::draft::Draft;

    const PLACE: &str = "elements[0].evidence.expected";

    fn rubric(languages: &str, evidence: &str) -> String {
        format!(
            r#"{{"format": 1, "id": "a", "edition": "1.0.0", "title": "A"{languages}, "elements": [{{"id": "x", "title": "X", "scale": "yes-no"{evidence}}}]}}"#
        )
    }

    /// The rubric after each of some lines has been written.
    fn written(text: &str, language: &str, lines: &[(usize, &str)]) -> String {
        let mut draft = Draft::new(text.to_owned());
        for (at, typed) in lines {
            let rubric = Json::parse(draft.text()).expect("JSON");
            let edit = Lines(PLACE).write(&rubric, language, *at, typed);
            let (name, splices) = edit::splices(draft.text(), &edit).unwrap_or_else(|| panic!("{edit:?}"));
            assert!(draft.step(name, splices), "{edit:?}");
        }
        draft.text().to_owned()
    }

    #[test]
    fn lines_are_written_one_below_the_other_and_taken_away() {
        let bare = rubric("", "");
        let two = written(&bare, "", &[(0, " Rota "), (1, "Diary")]);
        assert_eq!(two, rubric("", r#", "evidence": {"expected": ["Rota", "Diary"]}"#));
        assert!(Rubric::parse(&two).is_ok());
        assert_eq!(written(&two, "", &[(0, "Rota of the term")]), two.replace("Rota", "Rota of the term"));
        assert_eq!(written(&two, "", &[(0, "")]), rubric("", r#", "evidence": {"expected": ["Diary"]}"#));
        assert_eq!(written(&two, "", &[(1, ""), (0, "")]), bare, "nothing is left of it");
    }

    #[test]
    fn lines_that_are_pasted_together_are_as_many_texts() {
        let four = written(&rubric("", ""), "", &[(0, "Rota\n\nDiary"), (0, "Rota\nMinutes"), (3, "Files")]);
        assert_eq!(four, rubric("", r#", "evidence": {"expected": ["Rota", "Minutes", "Diary", "Files"]}"#));
    }

    #[test]
    fn what_stands_beside_the_lines_stays() {
        let beside = |expected: &str| rubric("", &format!(r#", "evidence": {{"kinds": ["record"], {expected}"months": 6, "sample": 10}}"#));
        let one = beside(r#""expected": ["Rota"], "#);
        assert_eq!(written(&one, "", &[(0, "")]), beside(""));
        let again = written(&beside(""), "", &[(0, "Rota")]);
        assert!(again.contains(r#""kinds": ["record"], "months": 6, "sample": 10, "expected": ["Rota"]"#), "{again}");
    }

    #[test]
    fn a_line_is_written_in_its_language_and_its_translation_stays() {
        let both = |expected: &str| rubric(r#", "languages": ["en", "cy"]"#, &format!(r#", "evidence": {{"expected": [{expected}]}}"#));
        let one = both(r#"{"en": "Rota", "cy": "Rota’r tymor"}"#);
        assert_eq!(written(&one, "en", &[(0, "Diary")]), both(r#"{"en": "Diary", "cy": "Rota’r tymor"}"#));
        assert_eq!(written(&one, "en", &[(0, "")]), both(r#"{"cy": "Rota’r tymor"}"#));
        assert_eq!(written(&one, "cy", &[(1, "Dyddiadur")]), both(r#"{"en": "Rota", "cy": "Rota’r tymor"}, {"cy": "Dyddiadur"}"#));
    }
}
