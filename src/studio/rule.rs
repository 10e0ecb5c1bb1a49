//! A rule of a gate as a sentence to fill in: what kind it is, and what a rule of another kind would be in its place.
//!
//! In: the JSON of a rule, and the [`Names`] of the rubric that a rule can speak of. Out: a [`Kind`], and rules as JSON. A rule that has
//! no kind here is left as it is, to be written as text.

use crate::order;
use crate::studio::amount::Amount;
use crate::studio::edit::any_text;
use crate::studio::json::Json;
use crate::studio::level;

/// What a rule says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// There is none: what is left over.
    Otherwise,
    /// Every non-negotiable is met.
    NonNegotiables,
    /// What has this id is met by its own rule.
    Named,
    /// The points of an element.
    Element,
    /// The entered number of an element.
    Value,
    /// A score.
    Score,
    /// Another gate.
    Gate,
    /// Every scored element.
    EveryElement,
    /// Every one of some elements, or of the elements of domains.
    Every,
    /// The score of every domain.
    EveryDomain,
    /// Every one of some scores.
    EveryScore,
    /// All of several rules.
    All,
    /// One of several rules.
    Any,
    /// So many of several rules.
    Of,
}

/// Every kind, in the order in which they are offered.
pub const KINDS: [Kind; 14] = [
    Kind::Otherwise,
    Kind::NonNegotiables,
    Kind::Named,
    Kind::Element,
    Kind::Value,
    Kind::Score,
    Kind::Gate,
    Kind::EveryElement,
    Kind::Every,
    Kind::EveryDomain,
    Kind::EveryScore,
    Kind::All,
    Kind::Any,
    Kind::Of,
];

impl Kind {
    /// The field of the format by which it is known; also a word for controls of the page.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Otherwise => "otherwise",
            Kind::NonNegotiables => "non_negotiables",
            Kind::Named => "named",
            Kind::Element => "element",
            Kind::Value => "value_of",
            Kind::Score => "score",
            Kind::Gate => "gate",
            Kind::EveryElement => "every_element",
            Kind::Every => "every",
            Kind::EveryDomain => "every_domain",
            Kind::EveryScore => "every_score",
            Kind::All => "all",
            Kind::Any => "any",
            Kind::Of => "of",
        }
    }

    /// The kind of a rule; `None` if it says nothing, or several things at once.
    pub fn of(rule: Option<&Json>) -> Option<Kind> {
        match rule {
            None => Some(Kind::Otherwise),
            Some(Json::Text(_)) => Some(Kind::Named),
            Some(rule) => {
                let off = |value: &Json| *value == Json::Bool(false);
                let mut said = KINDS.into_iter().filter(|kind| rule.get(kind.code()).is_some_and(|value| !off(value)));
                let kind = said.next()?;
                said.next().is_none().then_some(kind)
            }
        }
    }

    /// True if it joins rules in a list.
    pub const fn joins(self) -> bool {
        matches!(self, Kind::All | Kind::Any | Kind::Of)
    }

    /// True if what it compares may have a bound; without one it goes by a rule of its own.
    pub const fn compares(self) -> bool {
        matches!(self, Kind::Element | Kind::Value | Kind::Score | Kind::EveryElement | Kind::Every | Kind::EveryDomain | Kind::EveryScore)
    }

    /// True if something can be left out of it.
    pub const fn leaves_out(self) -> bool {
        matches!(self, Kind::NonNegotiables | Kind::EveryElement | Kind::Every | Kind::EveryDomain | Kind::EveryScore)
    }
}

/// Something that a rule can speak of.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    /// Its id.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// True if it says itself what counts as met.
    pub has_rule: bool,
    /// True if a number or a percentage is entered for it.
    pub is_measured: bool,
    /// Its highest points, if they are written down.
    pub top: Option<String>,
    /// The points and the name of each of its levels; none if a number is entered, or a level has no name.
    pub levels: Vec<(String, String)>,
}

/// All that rules of a rubric can speak of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Names {
    /// Its elements.
    pub elements: Vec<Name>,
    /// Its domains, outer ones first.
    pub domains: Vec<Name>,
    /// Its scores, those of domains at the end.
    pub scores: Vec<Name>,
    /// Its gates.
    pub gates: Vec<Name>,
    /// True if an element is a non-negotiable.
    pub musts: bool,
}

impl Names {
    /// Those of a rubric.
    pub fn of(rubric: &Json) -> Names {
        let mut names = Names::default();
        names.gather(rubric, rubric);
        let named = |field: &str| {
            let items = rubric.get(field).map(Json::items).unwrap_or_default().iter();
            items.map(|item| Name::of(item, item.get("criterion").is_some(), None)).collect::<Vec<_>>()
        };
        names.gates = named("gates");
        names.scores = named("scores");
        let written = rubric.get("scores").is_some();
        let own = names.domains_with_scores(rubric);
        let usual = !written && rubric.get("domain_score").is_none() && own.is_empty();
        if usual {
            names.scores.push(Name {
                id: "total".into(),
                title: String::new(),
                has_rule: false,
                is_measured: false,
                top: None,
                levels: Vec::new(),
            });
        }
        let every = usual || rubric.get("domain_score").is_some();
        let domains = names.domains.iter().filter(|domain| every || own.contains(&domain.id)).cloned();
        names.scores.extend(domains.collect::<Vec<_>>());
        names
    }

    fn gather(&mut self, value: &Json, rubric: &Json) {
        for element in value.get("elements").map(Json::items).unwrap_or_default() {
            let has = |field: &str| element.get(field).is_some();
            let must = ["minimum", "maximum", "must"].into_iter().any(has)
                || matches!(element.get("role").and_then(Json::as_text), Some("core" | "non-negotiable"));
            self.musts |= must;
            let points = points(element, rubric);
            let mut name = Name::of(element, must || has("met") || has("target") || points.len() == 2, points.last().cloned());
            name.is_measured = ["number", "ratio", "checklist"].into_iter().any(has);
            let named = |points: &String| Some((points.clone(), level::called(rubric, element, points, "")?));
            name.levels = points.iter().map(named).collect::<Option<_>>().unwrap_or_default();
            self.elements.push(name);
        }
        for domain in value.get("domains").map(Json::items).unwrap_or_default() {
            self.domains.push(Name::of(domain, false, None));
            self.gather(domain, rubric);
        }
    }

    /// The ids of the domains that have a score of their own.
    fn domains_with_scores(&self, value: &Json) -> Vec<String> {
        let mut found = Vec::new();
        for domain in value.get("domains").map(Json::items).unwrap_or_default() {
            if domain.get("score").is_some_and(|score| score.as_text() != Some("none")) {
                found.extend(domain.get("id").and_then(Json::as_text).map(str::to_owned));
            }
            found.extend(self.domains_with_scores(domain));
        }
        found
    }

    /// The kinds of rule that this rubric has something for, for a rule of the gate with this id.
    pub fn kinds(&self, gate: &str) -> Vec<Kind> {
        let fits = |kind: &Kind| match kind {
            Kind::Otherwise => false,
            Kind::NonNegotiables => self.musts,
            Kind::Value => self.elements.iter().any(|element| element.is_measured),
            Kind::Score | Kind::EveryScore => !self.scores.is_empty(),
            Kind::EveryDomain => !self.domains.is_empty() && self.scores.iter().any(|score| self.is_domain(&score.id)),
            Kind::Gate => self.gates.iter().any(|other| other.id != gate),
            _ => !self.elements.is_empty(),
        };
        KINDS.into_iter().filter(fits).collect()
    }

    /// The levels of an element, or those that all elements have alike; none if there are no such.
    pub fn levels(&self, element: Option<&str>) -> &[(String, String)] {
        match element {
            Some(id) => self.elements.iter().find(|element| element.id == id).map(|element| &element.levels[..]).unwrap_or_default(),
            None => match &self.elements[..] {
                [first, rest @ ..] if rest.iter().all(|other| other.levels == first.levels) => &first.levels,
                _ => &[],
            },
        }
    }

    /// True if it is the id of a domain.
    pub fn is_domain(&self, id: &str) -> bool {
        self.domains.iter().any(|domain| domain.id == id)
    }

    /// A rule of a kind, in place of another: what fits of that one is taken over.
    pub fn fresh(&self, kind: Kind, old: Option<&Json>, gate: &str) -> Option<Json> {
        let first = |names: &[Name]| names.first().map(|name| Json::text(&name.id));
        let list = |id: Option<Json>| id.map(|id| Json::List(vec![id]));
        let yes = || Some(Json::Bool(true));
        let value = match kind {
            Kind::Otherwise => return None,
            Kind::Named => return first(&self.elements),
            Kind::NonNegotiables | Kind::EveryElement | Kind::EveryDomain => yes(),
            Kind::Element => first(&self.elements),
            Kind::Value => self.elements.iter().find(|element| element.is_measured).map(|element| Json::text(&element.id)),
            Kind::Score => first(&self.scores),
            Kind::Gate => self.gates.iter().find(|other| other.id != gate).map(|other| Json::text(&other.id)),
            Kind::Every => list(first(&self.domains).or_else(|| first(&self.elements))),
            Kind::EveryScore => list(first(&self.scores)),
            Kind::All | Kind::Any | Kind::Of => {
                let joined = Kind::of(old).filter(|kind| kind.joins()).and_then(|kind| Some(old?.get(kind.code())?.clone()));
                let of_one = || Some(Json::List(vec![self.plain(old, gate)?]));
                let parts = || Some(Json::List(vec![first(&self.domains).or_else(|| first(&self.elements))?]));
                joined.or_else(|| if kind == Kind::Of { parts() } else { of_one() })
            }
        }?;
        let mut rule = Json::Object(vec![(kind.code().to_owned(), value)]);
        let several = Kind::of(old).is_some_and(Kind::joins).then_some(old).flatten();
        if let (true, Some(met)) = (kind.joins(), several.and_then(|old| old.get("met"))) {
            rule.set("met", met.clone());
        }
        if let Some(bound) = self.usual_bound(kind) {
            rule.set("at_least", Json::Number(bound));
        }
        if kind == Kind::Of && rule.get("met").is_none() && several.is_none() {
            rule.set("met", Json::Number(self.top()));
        }
        Some(rule)
    }

    /// A rule that a new gate, or a new part of one, begins with.
    pub fn plain(&self, old: Option<&Json>, gate: &str) -> Option<Json> {
        match old {
            Some(old) => Some(old.clone()),
            None if self.musts => self.fresh(Kind::NonNegotiables, None, gate),
            None => self.fresh(Kind::EveryElement, None, gate),
        }
    }

    /// The bound with which a rule of a kind begins; `None` where it can go by a rule of its own.
    fn usual_bound(&self, kind: Kind) -> Option<String> {
        match kind {
            Kind::Element => {
                self.elements.first().filter(|first| !first.has_rule).map(|first| first.top.clone().unwrap_or_else(|| "1".into()))
            }
            Kind::Score => self.scores.first().filter(|first| !first.has_rule).map(|_| "1".into()),
            Kind::EveryElement | Kind::Every => Some(self.top()),
            Kind::Value | Kind::EveryDomain | Kind::EveryScore | Kind::Of => Some("1".into()),
            _ => None,
        }
    }

    /// The highest points that every element can reach, as far as they are written down.
    fn top(&self) -> String {
        let tops = self.elements.iter().filter_map(|element| element.top.clone());
        tops.min_by_key(|points| Amount::parse(points)).unwrap_or_else(|| "1".to_owned())
    }
}

impl Name {
    fn of(item: &Json, has_rule: bool, top: Option<String>) -> Name {
        let text = |field: &str| item.get(field).map(any_text).unwrap_or_default().to_owned();
        Name { id: text("id"), title: text("title"), has_rule, is_measured: false, top, levels: Vec::new() }
    }

    /// What it is called, or its id if it has no title.
    pub fn shown(&self) -> &str {
        if self.title.is_empty() { &self.id } else { &self.title }
    }
}

/// The points of an element, as far as they are written down or belong to a scale that is built in, the highest last.
fn points(element: &Json, rubric: &Json) -> Vec<String> {
    let found = level::all_levels(rubric, element, "").into_iter().map(|(points, _)| points).collect();
    let mut found = order::sorted(found, &|one: &String, other| Amount::parse(one).cmp(&Amount::parse(other)));
    found.dedup();
    found
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::rubric::Rubric;

    const RUBRIC: &str = r#"{
        "format": 1, "id": "a", "edition": "1.0.0", "title": "A",
        "domain_score": {"method": "mean"},
        "scores": [{"id": "all", "title": "All", "method": "mean", "criterion": 4}],
        "domains": [
            {"id": "delivery", "title": "Delivery", "elements": [
                {"id": "space", "title": "Space", "anchors": ["0", "1", "2", "3", "4"], "minimum": 3},
                {"id": "songs", "title": "Songs", "anchors": ["0", "1", "2", "3", "4"]}
            ]},
            {"id": "team", "title": "Team", "elements": [
                {"id": "size", "title": "Size", "number": {"max": 20, "bands": [{"less_than": 10, "points": 1}, {"at_least": 10, "points": 2}]}}
            ]}
        ],
        "gates": [{"id": "core", "title": "Core", "when": {"non_negotiables": true}}]
    }"#;

    /// The rubric with one more gate of this rule.
    fn with_gate(rule: &Json) -> String {
        RUBRIC.replace("\"gates\": [", &format!("\"gates\": [{{\"id\": \"new\", \"title\": \"New\", \"when\": {}}}, ", rule.compact()))
    }

    #[test]
    fn a_rule_of_every_kind_that_is_offered_is_sound_and_is_read_as_that_kind() {
        let names = Names::of(&Json::parse(RUBRIC).expect("JSON"));
        let kinds = names.kinds("new");
        assert_eq!(kinds.len(), KINDS.len() - 1);
        for kind in kinds {
            let rule = names.fresh(kind, None, "new").unwrap_or_else(|| panic!("{kind:?}"));
            assert_eq!(Kind::of(Some(&rule)), Some(kind));
            let text = with_gate(&rule);
            if let Err(problems) = Rubric::parse(&text) {
                panic!("{kind:?} {}: {problems:?}", rule.compact());
            }
        }
    }

    #[test]
    fn levels_are_named_where_a_rule_compares_them() {
        let names = Names::of(&Json::parse(RUBRIC).expect("JSON"));
        let named = |of: &[(String, String)]| of.iter().map(|(points, name)| format!("{points} {name}")).collect::<Vec<_>>();
        assert_eq!(named(names.levels(Some("space")))[..2], ["1 0", "2 1"]);
        assert!(names.levels(Some("size")).is_empty() && names.levels(None).is_empty(), "a number is entered");
        let alike = RUBRIC.replace(
            r#""number": {"max": 20, "bands": [{"less_than": 10, "points": 1}, {"at_least": 10, "points": 2}]}"#,
            r#""anchors": ["0", "1", "2", "3", "4"]"#,
        );
        assert_eq!(named(Names::of(&Json::parse(&alike).expect("JSON")).levels(None)).len(), 5);
    }

    #[test]
    fn a_rule_is_joined_with_others_and_keeps_what_it_says() {
        let names = Names::of(&Json::parse(RUBRIC).expect("JSON"));
        let space = Json::parse(r#"{"element": "space", "at_least": 2}"#).expect("JSON");
        let all = names.fresh(Kind::All, Some(&space), "new").expect("a rule");
        assert_eq!(all.compact(), r#"{"all": [{"element": "space", "at_least": 2}]}"#);
        let any = names.fresh(Kind::Any, Some(&all), "new").expect("a rule");
        assert_eq!(any.compact(), r#"{"any": [{"element": "space", "at_least": 2}]}"#);
        let of = names.fresh(Kind::Of, Some(&any), "new").expect("a rule");
        assert_eq!(of.compact(), r#"{"of": [{"element": "space", "at_least": 2}], "at_least": 1}"#);
    }

    #[test]
    fn what_cannot_be_told_apart_has_no_kind() {
        let two = Json::parse(r#"{"element": "a", "score": "b"}"#).expect("JSON");
        assert_eq!((Kind::of(Some(&two)), Kind::of(Some(&Json::Object(Vec::new())))), (None, None));
        assert_eq!((Kind::of(None), Kind::of(Some(&Json::text("a")))), (Some(Kind::Otherwise), Some(Kind::Named)));
        let off = Json::parse(r#"{"every_element": false, "gate": "core"}"#).expect("JSON");
        assert_eq!(Kind::of(Some(&off)), Some(Kind::Gate));
    }

    #[test]
    fn only_what_the_rubric_has_is_offered() {
        let small = Json::parse(r#"{"scores": [], "elements": [{"id": "x", "title": "X", "scale": "yes-no"}]}"#).expect("JSON");
        let kinds = Names::of(&small).kinds("g");
        assert_eq!(kinds, [Kind::Named, Kind::Element, Kind::EveryElement, Kind::Every, Kind::All, Kind::Any, Kind::Of]);
    }
}
