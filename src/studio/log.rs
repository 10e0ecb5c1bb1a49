//! What has changed from one edition to the next, as a list in words, and whether its number hides that results differ.
//!
//! In: a [`Desk`] with the rubric as it was opened and as it is. Out: lines and a text. What differs is found by `change`.

use crate::studio::change::{self, CLASSES, Change, Difference};
use crate::studio::desk::Desk;
use crate::studio::json::Json;
use crate::studio::said::{Field, Said};
use crate::studio::source;
use crate::words::Language;
use crate::words::publish::PublishWords;
use crate::words::studio_panels::StudioPanelsWords;

/// Where it is recorded that results are to be compared although they differ.
pub const RECORDED: &str = "own.compared-all-the-same";

/// What is known of the two editions.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Editions {
    /// The edition that was opened.
    pub before: String,
    /// The edition as it is called now.
    pub now: String,
    /// Every difference.
    pub changes: Vec<Change>,
    recorded: Option<String>,
}

impl Editions {
    /// The two of a desk; `None` if the rubric was begun there, or is no JSON.
    pub fn of(desk: &Desk) -> Option<Editions> {
        let (before, now) = (desk.opened()?, desk.rubric()?);
        let edition = |rubric: &Json| rubric.get("edition").and_then(Json::as_text).unwrap_or_default().to_owned();
        let recorded = source::at(&now, RECORDED).and_then(Json::as_text).map(str::to_owned);
        Some(Editions { before: edition(before), now: edition(&now), changes: change::changes(before, &now), recorded })
    }

    /// True if the edition says that results can be compared which the changes make different, and nobody has said that this is meant.
    pub fn asks(&self) -> bool {
        // What is called 0 something has not been published yet.
        let unpublished = crate::edition::first_number(&self.before).is_none_or(|number| number == "0");
        !unpublished
            && change::keeps_first_number(&self.before, &self.now, &self.changes)
            && self.recorded.as_deref() != Some(self.said().as_str())
    }

    /// What is recorded of the choice.
    pub fn said(&self) -> String {
        format!("{} = {}", self.before, self.now)
    }

    /// The change log as a text.
    pub fn log(&self, language: Language) -> String {
        let panels = StudioPanelsWords(language);
        let mut out = format!("{} → {}\n", self.before, self.now);
        out.push_str(match () {
            () if self.changes.is_empty() => panels.no_changes(),
            () if change::rescores(&self.changes) => panels.results_differ(),
            () => panels.results_stay(),
        });
        out.push('\n');
        for class in CLASSES {
            let of_class = self.changes.iter().filter(|change| change.class == class);
            let lines: Vec<String> = of_class.flat_map(|change| told(change, language)).collect();
            if !lines.is_empty() {
                out.push_str(&format!("\n{}\n", panels.class(class)));
                lines.iter().for_each(|line| out.push_str(&format!("- {line}\n")));
            }
        }
        out
    }
}

/// A change in words, a line for each field.
pub fn told(change: &Change, language: Language) -> Vec<String> {
    if change.fields.is_empty() {
        return vec![format!("“{}”", change.title)];
    }
    let panels = StudioPanelsWords(language);
    let line = |field: &Difference| {
        let of = change.title.clone();
        let name = Field::of(&field.field);
        let part = part(&field.field, language).filter(|_| name == Field::Other);
        let words = match (&field.now, &field.was) {
            (Some(now), _) => Said::Changed { field: name, of, to: now.clone() },
            (None, Some(_)) => Said::Changed { field: name, of, to: String::new() },
            _ => Said::Rewritten { field: name, of },
        };
        let says = match (part, &field.now) {
            (Some(part), Some(now)) => panels.part_set(&change.title, part, &value(&field.field, now, language)),
            (Some(part), None) => panels.part_changed(&change.title, part),
            (None, _) if name == Field::Other => format!("{} ({})", words.say(language), field.field),
            (None, _) => words.say(language),
        };
        match field.was.as_ref().filter(|_| field.now.is_some()) {
            Some(was) => panels.was(&says, &value(&field.field, was, language)),
            None => says,
        }
    };
    change.fields.iter().map(line).collect()
}

/// What a part of a rubric is called in its panel; `None` if no panel has words for it.
fn part(field: &str, language: Language) -> Option<&'static str> {
    let panels = StudioPanelsWords(language);
    Some(match field {
        "domain_score" => panels.of_every_domain(),
        "method" => panels.method(),
        "missing" => panels.missing(),
        "not_applicable" => panels.not_applicable(),
        field => match panels.part(field).0 {
            name if name == panels.part_other() => return PublishWords(language).field(field),
            name => name,
        },
    })
}

/// What stands in a field, in the words in which it is chosen.
fn value(field: &str, value: &str, language: Language) -> String {
    let panels = StudioPanelsWords(language);
    match field {
        "method" => panels.methods(value).to_owned(),
        "missing" | "not_applicable" => panels.rule(value).to_owned(),
        _ => value.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_panels_have_words_for_is_told_in_them() {
        const TEXT: &str = r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": "A", "minutes": 20, "domain_score": {"method": "mean"},
            "scores": [{"id": "t", "title": "Overall", "method": "mean"}],
            "domains": [{"id": "d", "title": "D", "elements": [{"id": "x", "title": "X", "scale": "yes-no"}]}]}"#;
        let mut desk = Desk::default();
        desk.begin(TEXT.to_owned());
        let now = TEXT.replace("20", "30").replace(r#"score": {"method": "mean"}"#, r#"score": {"method": "sum"}"#);
        let now = now.replace(r#""Overall", "method": "mean""#, r#""Overall", "method": "sum", "missing": "lowest", "times": 2"#);
        let editions = Editions {
            changes: change::changes(desk.opened().expect("JSON"), &Json::parse(&now).expect("JSON")),
            ..Editions::of(&desk).expect("JSON")
        };
        let told: Vec<String> = editions.changes.iter().flat_map(|change| told(change, Language::En)).collect();
        assert_eq!(
            told,
            [
                "“A”: “Minutes it takes” set to “30”, before “20”",
                "“A”: “The score of each domain” changed",
                "“Overall”: “How it is worked out” set to “sum of the points”, before “mean of the points”",
                "“Overall”: “If something is not answered” set to “it counts its lowest points”",
                "A field of “Overall” set to “2” (times)",
            ]
        );
    }
}
