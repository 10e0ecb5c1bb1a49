//! What was done differently, and how that was judged.
//!
//! In: the context. Out: [`AdaptationFacts`].

use crate::answers::{Adaptation, Light};
use crate::date::Date;
use crate::report::context::Context;
use crate::report::facts::AdaptationFacts;
use crate::words::sentences::{Label, LightSource};

impl Context<'_> {
    pub fn adaptations(&self) -> Vec<AdaptationFacts> {
        let sentences = self.sentences;
        let facts = |adaptation: &Adaptation| {
            let element = self.rubric.element(&adaptation.element).map(|index| &self.rubric.element_rules[index].adaptations);
            let example = adaptation.example.and_then(|(light, at)| {
                let examples = element.map(|adaptations| match light {
                    Light::Green => &adaptations.green,
                    Light::Amber => &adaptations.amber,
                    Light::Red => &adaptations.red,
                })?;
                Some((light, examples.get(at)?))
            });
            let light = example.map(|(light, _)| light).or(adaptation.light);
            let source = match (example, light) {
                (Some(_), _) => LightSource::Rubric,
                (None, Some(_)) => LightSource::Team,
                (None, None) => LightSource::Nobody,
            };
            let word = |code: &str, known: Option<&'static str>| known.map_or_else(|| code.to_owned(), str::to_owned);
            let said = |text: &str, sentence: &dyn Fn(&str) -> String| if text.is_empty() { String::new() } else { sentence(text) };
            let dated = |date: Option<Date>| date.map(|date| sentences.date(date)).unwrap_or_default();
            let details = [
                example.map(|(_, text)| self.text(text)).unwrap_or_default(),
                word(&adaptation.nature, sentences.nature(&adaptation.nature)),
                word(&adaptation.planned, sentences.planned(&adaptation.planned)),
                said(&adaptation.reason, &|reason| sentences.reason(reason)),
                said(&adaptation.decided_by, &|who| sentences.decided_by(who)),
                said(&adaptation.agreed_with, &|with| sentences.agreed(with, &dated(adaptation.agreed_on))),
                said(&dated(adaptation.since), &|date| sentences.in_place_since(date)),
            ];
            AdaptationFacts {
                element: adaptation.element.clone(),
                title: self.title_of(&adaptation.element),
                what: adaptation.what.clone(),
                light: light.map(|light| light.code().to_owned()),
                light_shown: sentences.light(light).to_owned(),
                light_source: sentences.light_source(source).to_owned(),
                details: details.into_iter().filter(|detail| !detail.is_empty()).collect(),
                to_agree: light == Some(Light::Amber) && adaptation.agreed_with.is_empty(),
                warning: match light {
                    Some(Light::Red) => self.label(Label::Harms),
                    Some(Light::Amber) if adaptation.agreed_with.is_empty() => self.label(Label::ToAgree),
                    _ => String::new(),
                },
            }
        };
        // What harms the model comes first, then what is to be agreed, then what nobody has judged.
        let mut all: Vec<AdaptationFacts> = self.answers.adaptations.iter().map(facts).collect();
        all.sort_by_key(|one| match (one.light.as_deref(), one.to_agree) {
            (Some("red"), _) => 0,
            (_, true) => 1,
            (None, _) => 2,
            _ => 3,
        });
        all
    }
}
