//! A score worked out in each way on the owner's own elements, so that she can choose by what her manual says.
//!
//! In: the text of a rubric and the place of a score. Out: what the score would be if every element were at its lowest, every other one at its
//! highest, and all of them. The engine works it out; what was made for other numbers (bands, criteria, rules) is left aside.

use crate::answers::Answers;
use crate::assessment::Assessment;
use crate::drift::Baseline;
use crate::explain::score_places;
use crate::number::Exact;
use crate::report::context::Context;
use crate::rubric::{Element, Rubric};
use crate::score::{Given, Scored};
use crate::studio::json::Json;
use crate::studio::source::{self, joined};
use crate::words::Language;

/// Every way to combine, as the format calls it.
pub const METHODS: [&str; 12] = [
    "percent-of-range",
    "percent-of-max",
    "mean",
    "sum",
    "count-met",
    "percent-met",
    "mean-of-domains",
    "min",
    "max",
    "median",
    "mode",
    "ratio",
];

/// What was made for the numbers of another method.
const MADE_FOR_OTHERS: [&str; 11] = [
    "bands",
    "criterion",
    "criterion_consecutive",
    "thresholds",
    "target",
    "targets",
    "reliability",
    "result_rounding",
    "result_decimals",
    "points",
    "decimals",
];

/// What a score comes to.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Worked {
    /// If every element is at its lowest.
    pub lowest: String,
    /// If every other element is at its highest.
    pub mixed: String,
    /// If every element is at its highest.
    pub highest: String,
}

/// What the score at a place comes to by a method; `None` if that cannot be told of this rubric.
pub fn worked(text: &str, place: &str, method: &str, language: Language) -> Option<Worked> {
    let rubric = Rubric::parse(&by_method(text, place, method)?).ok()?;
    let index = score_at(&rubric, place)?;
    let answers = Answers::new(&rubric);
    let open = Scored::new(&rubric, &answers);
    let assessment = Assessment::new(&rubric, &answers, &[], Baseline::Previous, None);
    let context = Context::new(&rubric, &answers, &assessment, language);
    let figure = |points: &dyn Fn(usize, &Element) -> Option<Exact>| {
        let given = rubric.elements.iter().enumerate().filter_map(|(at, element)| {
            let points = points(at, element)?;
            Some(Given { element: at, points: Some(points), value: None })
        });
        let scored = open.supposing(&rubric, &answers, &given.collect::<Vec<_>>());
        scored.scores[index].number().map(|value| context.score_shown(index, value).words)
    };
    Some(Worked {
        lowest: figure(&|_, element| element.lowest.clone())?,
        mixed: figure(&|at, element| if at % 2 == 0 { element.lowest.clone() } else { element.highest.clone() })?,
        highest: figure(&|_, element| element.highest.clone())?,
    })
}

/// The score of a rubric at a place; for the rule of all domains, that of the first.
pub fn score_at(rubric: &Rubric, place: &str) -> Option<usize> {
    if place == "domain_score" {
        return rubric.scores.iter().position(|score| score.domain.is_some());
    }
    let place = place.trim_end_matches(".score");
    score_places(rubric).iter().position(|known| known == place)
}

/// The text with the score of another method, and without what was made for the numbers of this one.
fn by_method(text: &str, place: &str, method: &str) -> Option<String> {
    let mut changed = text.to_owned();
    let mut gone: Vec<String> = MADE_FOR_OTHERS.iter().map(|field| joined(place, field)).collect();
    gone.extend(["gates", "crosswalks"].map(str::to_owned));
    if method != "mode" {
        gone.push(joined(place, "ties"));
    }
    if method != "ratio" {
        gone.push(joined(place, "out_of"));
    }
    for place in gone {
        if let Some(splice) = source::remove(&changed, &place) {
            splice.apply(&mut changed);
        }
    }
    source::set(&changed, &joined(place, "method"), &Json::text(method))?.apply(&mut changed);
    if method == "mode" && source::raw(&changed, &joined(place, "ties")).is_none() {
        source::set(&changed, &joined(place, "ties"), &Json::text("lowest"))?.apply(&mut changed);
    }
    Some(changed)
}

#[cfg(test)]
mod tests {
    use super::*;

    const RUBRIC: &str = r#"{
        "format": 1, "id": "a", "edition": "1.0.0", "title": "A",
        "domain_score": {"method": "mean"},
        "scores": [{"id": "all", "title": "All", "method": "mean", "criterion": 4, "bands": [{"id": "l", "label": "L", "less_than": 3}, {"id": "h", "label": "H", "at_least": 3}]}],
        "domains": [{"id": "d", "title": "D", "elements": [
            {"id": "x", "title": "X", "anchors": ["1", "2", "3", "4", "5"]},
            {"id": "y", "title": "Y", "anchors": ["1", "2", "3", "4", "5"]}
        ]}],
        "gates": [{"id": "g", "title": "G", "when": "all"}]
    }"#;

    #[test]
    fn each_way_gives_its_figures() {
        let figures = |place: &str, method: &str| {
            worked(RUBRIC, place, method, Language::En).map(|worked| [worked.lowest, worked.mixed, worked.highest].join(" "))
        };
        for (method, expected) in [
            ("percent-of-max", Some("20% 60% 100%")),
            ("percent-of-range", Some("0% 50% 100%")),
            ("mean", Some("1 3 5")),
            ("sum", Some("2 6 10")),
            ("min", Some("1 1 5")),
            ("mode", Some("1 1 5")),
            ("mean-of-domains", Some("1 3 5")),
            ("ratio", None),
            ("count-met", None),
        ] {
            assert_eq!(figures("scores[0]", method).as_deref(), expected, "{method}");
        }
        assert_eq!(figures("domain_score", "sum").as_deref(), Some("2 6 10"));
        assert_eq!(figures("scores[7]", "sum"), None);
    }
}
