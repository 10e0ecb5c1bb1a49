//! Answers to try a rubric with: what can be answered, and sets of answers that show what it makes of them.
//!
//! In: a rubric, and what is to be tried. Out: [`Answers`] for the engine, as any team could give them. It works nothing out itself.

use crate::answers::{Answers, Change, Occasion, Presence, Rating};
use crate::draft;
use crate::number::Exact;
use crate::order;
use crate::rubric::{Better, Checklist, Element, Interval, Measure, Rubric, ShownAs};
use crate::score::{points_of_each, samples};
use crate::studio::json::Json;

/// An answer that shows one way in which an element can come out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sample {
    /// What is answered.
    pub rating: Rating,
    /// The points it gives.
    pub points: Exact,
    /// What the answer is called where the rubric has no words for it: `12`, `75 %`, `3 / 5`.
    pub figure: String,
}

/// A set of answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Preset {
    /// Every element at its worst.
    Lowest,
    /// Every element at its best.
    Highest,
    /// Every element just where it has to be.
    Minimum,
    /// One non-negotiable (by index of its element) just missed, everything else at its best.
    Missed(usize),
    /// Every third element without an answer, the others at their best.
    ThirdMissing,
}

/// Answers of each way in which an element can come out, the worst first. Of several ratings, so many alike as it needs.
pub fn samples_of(rubric: &Rubric, index: usize) -> Vec<Sample> {
    let element = &rubric.elements[index];
    let alone = Element { repeated: None, ..element.clone() };
    let judged: Vec<&Interval> = [&element.must, &rubric.element_rules[index].met, &element.target].into_iter().flatten().collect();
    let ratings: Vec<(Rating, String)> = match &element.measure {
        Measure::Scale(scale) => (0..scale.anchors.len()).map(|at| (Rating::Anchor(at), String::new())).collect(),
        Measure::Number(_) => {
            samples(&alone, &judged).into_iter().map(|(value, _)| (Rating::Number(value.clone()), value.typed())).collect()
        }
        Measure::Ratio(ratio) => {
            let of_hundred = |value: Exact| {
                let (count, figure) = match ratio.shown_as {
                    ShownAs::Percent => (value.clone(), format!("{} %", value.typed())),
                    _ => (value.mul(&Exact::whole(100))?, value.typed()),
                };
                Some((Rating::Ratio { count: Some(count), out_of: Some(Exact::whole(100)) }, figure))
            };
            samples(&alone, &judged).into_iter().filter_map(|(value, _)| of_hundred(value)).collect()
        }
        Measure::Checklist(list) => ticked(list),
    };
    let mut found: Vec<Sample> = ratings
        .into_iter()
        .filter_map(|(rating, figure)| {
            let rating = match &element.repeated {
                Some(repeated) => Rating::Repeated(vec![rating; repeated.fewest.max(1)]),
                None => rating,
            };
            let points = points_of_each(element, std::slice::from_ref(&rating)).pop()?;
            Some(Sample { rating, points, figure })
        })
        .collect();
    found = order::sorted(found, &|one, other| one.points.cmp(&other.points));
    if element.better == Better::Lower {
        found.reverse();
    }
    found
}

/// More and more components in place, those first without which it is at its worst; and all but each of these.
fn ticked(list: &Checklist) -> Vec<(Rating, String)> {
    let all = list.components.len();
    let last = |at: usize| !list.components[at].required;
    let order = order::order(all, &|one, other| last(one).cmp(&last(other)));
    let rating = |present: &dyn Fn(usize) -> bool| {
        let each = (0..all).map(|at| Some(if present(at) { Presence::Present } else { Presence::Absent }));
        Rating::Components(each.collect())
    };
    let mut found: Vec<(Rating, String)> =
        (0..=all).map(|count| (rating(&|at| order[..count].contains(&at)), format!("{count} / {all}"))).collect();
    for (at, component) in list.components.iter().enumerate().filter(|(_, component)| component.required) {
        found.push((rating(&|other| other != at), format!("{} / {all} (− {})", all - 1, component.text.get(0))));
    }
    found
}

/// What a rubric is tried in before anything is chosen: its first variant, and every module, so that as much as can be counts.
pub fn usual_occasion(rubric: &Rubric) -> Occasion {
    let parts = rubric.variants.iter().take(1).chain(&rubric.modules).map(|part| part.id.clone());
    Occasion { parts: parts.collect(), ..Occasion::default() }
}

/// A set of answers, in the circumstances of an occasion.
pub fn preset(rubric: &Rubric, occasion: &Occasion, preset: Preset) -> Answers {
    let mut answers = Answers::new(rubric);
    answers.apply(Change::Occasion(occasion.clone()));
    let in_play: Vec<usize> = (0..rubric.elements.len()).filter(|at| answers.in_play(rubric, *at)).collect();
    for (place, at) in in_play.iter().enumerate() {
        let element = &rubric.elements[*at];
        let samples = samples_of(rubric, *at);
        let asked = element.must.as_ref().or(rubric.element_rules[*at].met.as_ref());
        let chosen = match preset {
            Preset::Lowest => samples.first(),
            Preset::Minimum => match asked {
                Some(asked) => samples.iter().find(|sample| asked.contains(&sample.points)).or(samples.last()),
                None => samples.first(),
            },
            Preset::Missed(missed) if missed == *at => missed_at(element, &samples),
            Preset::ThirdMissing if place % 3 == 2 || (in_play.len() < 3 && place + 1 == in_play.len()) => continue,
            Preset::Highest | Preset::Missed(_) | Preset::ThirdMissing => samples.last(),
        };
        answers.apply(Change::Rate(*at, chosen.map(|sample| sample.rating.clone())));
    }
    answers
}

/// The best answer that is not good enough for a non-negotiable.
fn missed_at<'s>(element: &Element, samples: &'s [Sample]) -> Option<&'s Sample> {
    let must = element.must.as_ref()?;
    samples.iter().rev().find(|sample| !must.contains(&sample.points))
}

/// Answers as they are kept while the rubric changes: as a file, by ids.
pub fn kept(rubric: &Rubric, answers: &Answers) -> String {
    draft::write(rubric, answers, None, true)
}

/// Answers that were kept, read by the rubric as it is now, and the ids of those that no longer fit. They are taken as answers to this
/// edition of this rubric, whatever it is called by now.
pub fn read(text: &str, rubric: &Rubric) -> Option<(Answers, Vec<String>)> {
    let mut file = Json::parse(draft::carried(text))?;
    let named = [("id", Json::text(&rubric.id)), ("edition", Json::text(&rubric.edition))];
    file.set("rubric", Json::object(named));
    let opened = draft::read(&file.compact(), rubric).ok()?;
    let mut gone: Vec<String> = opened.answers.unusable.iter().map(|(id, _)| id.clone()).collect();
    gone.extend(opened.dropped.iter().map(|(id, _)| id.clone()).filter(|id| !gone.contains(id)).collect::<Vec<_>>());
    Some((opened.answers, gone))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::score::Scored;

    const RUBRIC: &str = r#"{"format": 1, "id": "a", "edition": "1.0.0", "title": "A", "elements": [
        {"id": "x", "title": "X", "anchors": [{"points": 0, "text": "no"}, {"points": 1, "text": "partly"}, {"points": 2, "text": "yes"}], "minimum": 1},
        {"id": "y", "title": "Y", "number": {"unit": "days", "bands": [{"at_most": 3, "points": 2}, {"more_than": 3, "points": 0}]}},
        {"id": "z", "title": "Z", "ratio": {"count": "seen", "out_of": "all", "bands": [{"less_than": 50, "points": 0}, {"at_least": 50, "points": 2}]}, "minimum": 2},
        {"id": "w", "title": "W", "checklist": {"components": [{"id": "p", "text": "P", "required": true}, {"id": "q", "text": "Q"}]}},
        {"id": "v", "title": "V", "scale": "yes-no", "better": "lower"},
        {"id": "u", "title": "U", "scale": "yes-no", "repeated": {"each": "session", "method": "mean", "fewest": 3}}
    ]}"#;

    fn points(rubric: &Rubric, preset_of: Preset) -> Vec<Option<String>> {
        let answers = preset(rubric, &usual_occasion(rubric), preset_of);
        let scored = Scored::new(rubric, &answers);
        scored.elements.iter().map(|element| element.points.as_ref().map(Exact::typed)).collect()
    }

    #[test]
    fn every_measure_can_be_answered_at_its_worst_and_its_best() {
        let rubric = Rubric::parse(RUBRIC).unwrap_or_else(|problems| panic!("{problems:?}"));
        let told = |points: [&str; 6]| points.map(|points| (!points.is_empty()).then(|| points.to_owned())).to_vec();
        assert_eq!(points(&rubric, Preset::Lowest), told(["0", "0", "0", "0", "1", "0"]));
        assert_eq!(points(&rubric, Preset::Highest), told(["2", "2", "2", "2", "0", "1"]));
        assert_eq!(points(&rubric, Preset::Missed(2)), told(["2", "2", "0", "2", "0", "1"]));
        assert_eq!(points(&rubric, Preset::ThirdMissing), told(["2", "2", "", "2", "0", ""]));
        // What has to be reached, and no more.
        assert_eq!(points(&rubric, Preset::Minimum)[..3], told(["1", "2", "2", "", "", ""])[..3]);
    }

    #[test]
    fn answers_outlive_a_new_name_of_the_rubric_and_a_new_id_of_an_element() {
        let rubric = Rubric::parse(RUBRIC).unwrap_or_else(|problems| panic!("{problems:?}"));
        let text = kept(&rubric, &preset(&rubric, &usual_occasion(&rubric), Preset::Highest));
        let (same, gone) = read(&text, &rubric).expect("its own answers");
        assert_eq!((Scored::new(&rubric, &same).elements[2].points.clone(), gone), (Some(Exact::whole(2)), Vec::new()));
        let renamed =
            RUBRIC.replace("\"id\": \"a\", \"edition\": \"1.0.0\"", "\"id\": \"b\", \"edition\": \"2.0.0\", \"replaces\": {\"x\": \"xx\"}");
        let renamed = Rubric::parse(&renamed.replace("\"id\": \"x\"", "\"id\": \"xx\"")).unwrap_or_else(|problems| panic!("{problems:?}"));
        let (carried, gone) = read(&text, &renamed).expect("answers that are carried over");
        assert_eq!((Scored::new(&renamed, &carried).elements[0].points.clone(), gone), (Some(Exact::whole(2)), Vec::new()));
        let without =
            Rubric::parse(&RUBRIC.replace("\"id\": \"x\"", "\"id\": \"other\"")).unwrap_or_else(|problems| panic!("{problems:?}"));
        assert_eq!(read(&text, &without).map(|(_, gone)| gone), Some(vec!["x".to_owned()]));
    }
}
