//! What every part of the reading shares: the ids and languages so far, texts and numbers, bounds and conditions.
//!
//! In: parts of a rubric as written. Out: parts of a [`Rubric`](crate::rubric::Rubric), and problems noted. What elements, scores and gates are made of stands
//! in files of their own.

use crate::document::{self, did_you_mean, shortened, there_are};
use crate::number::Exact;
use crate::order::Index;
use crate::problem::{Advice, Fact, Fault, Note, Noun};
use crate::rubric::bands::written;
use crate::rubric::source::*;
use crate::rubric::{
    Citation, Code, Domain, DomainRules, Element, ElementRules, Interval, Part, Party, Score, Stage, Text as Words, range,
};
/// The most elements of one rubric.
pub(super) const MOST_ELEMENTS: usize = 10_000;
/// The most anchors of one scale, and components of one checklist.
pub(super) const MOST_ANCHORS: usize = 200;
/// The most languages of one rubric.
pub(super) const MOST_LANGUAGES: usize = 100;
/// The most variants and modules of one rubric.
pub(super) const MOST_PARTS: usize = 200;
/// The most domains of one rubric, its scores, and its gates that have a name of their own.
pub(super) const MOST_DOMAINS: usize = 2_000;
/// The most elements and scores that all scores of one rubric count together. Each of them takes room in every result.
pub(super) const MOST_COUNTED: usize = 1_000_000;
/// The most rules in all gates of one rubric, those included that a rule over every element or a domain stands for.
pub(super) const MOST_RULES: usize = 200_000;
/// The most steps of all crosswalks of one rubric.
pub(super) const MOST_STEPS: usize = 2_000;

/// There are more of something than one rubric may have.
pub(super) fn too_many(path: &str, found: usize, expected: Fact) -> (String, Fault) {
    (path.to_owned(), Fault::TooMany { expected, found: found.to_string() })
}

/// What the owner keeps, in the order of the file.
pub(super) fn own_fields(own: &document::Map<OwnValue>) -> Vec<(String, String)> {
    own.0.iter().map(|(name, value)| (name.clone(), value.0.clone())).collect()
}

pub(super) fn each_domain<'s>(domains: &'s [DomainSource], each: &mut impl FnMut(&'s DomainSource)) {
    for domain in domains {
        each(domain);
        each_domain(&domain.domains, each);
    }
}

/// What an id names.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Named {
    Element(usize),
    Domain(usize),
    Score(usize),
    Gate(usize),
    Other,
}

/// Every id of a rubric with what it names and where it stands.
#[derive(Default)]
pub(super) struct Names {
    list: Vec<(String, Named, String)>,
    index: Index,
}

impl Names {
    pub(super) fn get(&self, id: &str) -> Option<Named> {
        self.index.get(id).map(|at| self.list[at].1)
    }

    pub(super) fn place(&self, id: &str) -> String {
        self.index.get(id).map(|at| self.list[at].2.clone()).unwrap_or_default()
    }

    pub(super) fn insert(&mut self, id: &str, named: Named, place: &str) {
        self.index.insert(id.to_owned(), self.list.len());
        self.list.push((id.to_owned(), named, place.to_owned()));
    }
}

/// What kind of number something is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Kind {
    /// From 0 to 100.
    Percentage,
    /// As it was entered, such as hours or families.
    Entered,
    /// How many are in place.
    Count,
    /// What a level or band scores.
    Points,
}

pub(super) struct Parser<'p, N> {
    pub(super) problems: &'p mut N,
    /// The overlay in use.
    pub(super) changes: Option<&'p OverlaySource>,
    pub(super) languages: Vec<String>,
    pub(super) ids: Names,
    pub(super) stages: Vec<String>,
    /// The ids of the variants, then those of the modules.
    pub(super) parts: Vec<String>,
    /// How many of them are variants.
    pub(super) variants: usize,
    pub(super) elements: Vec<Element>,
    /// One for each element, unless only a form is read.
    pub(super) element_rules: Vec<ElementRules>,
    pub(super) domains: Vec<Domain>,
    /// One for each domain, unless only a form is read; their scores are filled in once the scores have been read.
    pub(super) domain_rules: Vec<DomainRules>,
    pub(super) scores: Vec<Score>,
    /// What kind of number each score is.
    pub(super) kinds: Vec<Kind>,
    /// For each element, whether the rule at hand leaves it out; empty where it leaves out none.
    pub(super) excepted: Vec<bool>,
    /// How many rules the gates may still have; `None` once there were too many.
    pub(super) rules_left: Option<usize>,
}

impl<'p, N: Note> Parser<'p, N> {
    pub(super) fn new(source: &RubricSource, changes: Option<&'p OverlaySource>, problems: &'p mut N) -> Parser<'p, N> {
        let mut languages = Vec::new();
        if source.languages.len() > MOST_LANGUAGES {
            problems.note(|| too_many("languages", source.languages.len(), Fact::AtMostLanguages { most: MOST_LANGUAGES.to_string() }));
        }
        for (index, language) in source.languages.iter().take(MOST_LANGUAGES).enumerate() {
            if !is_language(language) {
                problems.note(|| (format!("languages[{index}]"), Fault::WrongLanguage { found: shortened(language) }));
            } else if languages.contains(language) {
                problems.doubt(|| (format!("languages[{index}]"), Fault::RepeatedLanguage { language: language.clone() }));
            } else {
                languages.push(language.clone());
            }
        }
        if languages.is_empty() {
            languages.push("en".to_owned());
        }
        let (elements, domains, scores) = Default::default();
        Parser {
            problems,
            changes,
            languages,
            ids: Names::default(),
            stages: Vec::new(),
            parts: Vec::new(),
            variants: 0,
            elements,
            element_rules: Vec::new(),
            domains,
            domain_rules: Vec::new(),
            scores,
            kinds: Vec::new(),
            excepted: Vec::new(),
            rules_left: Some(MOST_RULES),
        }
    }

    /// False, and noted, if there are more of something than one rubric may have.
    pub(super) fn within(&mut self, path: &str, found: usize, most: usize, expected: fn(String) -> Fact) -> bool {
        if found > most {
            self.problems.note(|| too_many(path, found, expected(most.to_string())));
        }
        found <= most
    }

    // Texts, dates and small parts.

    pub(super) fn words(&mut self, text: &Text) -> Words {
        let mut by_language: Vec<Option<String>> = vec![None; self.languages.len()];
        for (language, words) in &text.by_language {
            let at = if language.is_empty() { Some(0) } else { self.languages.iter().position(|known| known == language) };
            match at {
                Some(at) => by_language[at] = Some(words.clone()),
                None => self.problems.doubt(|| (text.path.clone(), Fault::UnlistedLanguage { language: language.clone() })),
            }
        }
        if by_language[0].is_none() {
            self.problems.note(|| (text.path.clone(), Fault::MissingDefaultLanguage { language: self.languages[0].clone() }));
            by_language[0] = Some(String::new());
        }
        for (at, words) in by_language.iter().enumerate() {
            if words.is_none() {
                self.problems.doubt(|| (text.path.clone(), Fault::MissingTranslation { language: self.languages[at].clone() }));
            }
        }
        Words::new(by_language)
    }

    pub(super) fn optional(&mut self, text: &Option<Text>) -> Option<Words> {
        text.as_ref().map(|text| self.words(text))
    }

    pub(super) fn party(&mut self, party: Option<&PartySource>) -> Option<Party> {
        party.map(|party| Party { name: self.words(&party.name), link: party.link.as_ref().map(|link| link.0.clone()) })
    }

    pub(super) fn citation(&mut self, citation: Option<&CitationSource>) -> Option<Citation> {
        citation.map(|citation| self.cited(citation))
    }

    pub(super) fn codes(&mut self, codes: &[CodeSource]) -> Vec<Code> {
        let code = |code: &CodeSource| Code { system: code.system.clone(), code: code.code.clone(), text: self.optional(&code.text) };
        codes.iter().map(code).collect()
    }

    pub(super) fn cited(&mut self, citation: &CitationSource) -> Citation {
        Citation { text: self.words(&citation.text), link: citation.link.as_ref().map(|link| link.0.clone()) }
    }

    pub(super) fn date(&mut self, path: &str, date: &str) {
        if crate::date::Date::parse(date).is_none() {
            self.problems.note(|| {
                (
                    path.into(),
                    Fault::WrongDate {
                        found: shortened(date),
                        hint: crate::date::Date::with_day_first(date).map(|date| Advice::WriteDate { date: date.to_string() }),
                    },
                )
            });
        }
    }

    /// A count of something, from 1 to `most`.
    pub(super) fn count(&mut self, number: Option<&Exact>, path: impl FnOnce() -> String, most: usize) -> Option<usize> {
        let number = number?;
        match number.to_whole() {
            Some(count) if count >= 1 && count <= most as i128 => Some(count as usize),
            _ => {
                self.problems.note(|| (path(), Fault::WrongCount { found: written(number), most: most.to_string() }));
                None
            }
        }
    }

    pub(super) fn months(&mut self, number: Option<&Exact>, path: impl FnOnce() -> String) -> Option<u32> {
        self.count(number, path, 1200).map(|months| months as u32)
    }

    pub(super) fn percent(&mut self, number: Option<&Exact>, path: impl FnOnce() -> String) -> Option<Exact> {
        let number = number?;
        let sound = !number.is_negative() && *number <= Exact::whole(100);
        if !sound {
            self.problems.note(|| (path(), Fault::WrongShare { expected: Noun::Percentage, found: written(number) }));
        }
        sound.then(|| number.clone())
    }

    pub(super) fn weight(&mut self, weight: Option<&Exact>, path: &str) -> Exact {
        match weight {
            Some(weight) if !weight.is_positive() => {
                self.problems.note(|| (format!("{path}.weight"), Fault::WrongWeight { found: written(weight) }));
                Exact::one()
            }
            Some(weight) => weight.clone(),
            None => Exact::one(),
        }
    }

    pub(super) fn name(&mut self, id: &str, named: Named, path: &str) {
        if !self.problems.tells() {
            return;
        }
        if self.ids.get(id).is_some() {
            self.problems
                .note(|| (format!("{path}.id"), Fault::DuplicateId { id: id.to_owned(), first: Fact::Place { path: self.ids.place(id) } }));
        } else {
            self.ids.insert(id, named, path);
        }
    }

    /// The elements that an `except` names: one, all of a domain, or every non-negotiable.
    pub(super) fn left_out(&self, id: &str) -> Vec<usize> {
        match self.ids.get(id) {
            Some(Named::Element(index)) => vec![index],
            Some(Named::Domain(index)) => self.domains[index].all.clone().collect(),
            None if id == "non-negotiables" => {
                let all = self.elements.iter().enumerate();
                all.filter(|(_, element)| element.is_non_negotiable()).map(|(index, _)| index).collect()
            }
            _ => Vec::new(),
        }
    }

    /// Notes an id of an `except` that takes nothing away.
    pub(super) fn not_left_out(&mut self, id: &str, path: &str) {
        self.problems.note(|| {
            let hint = known(&self.ids, &self.domain_rules, id, |named| named != Named::Other);
            let hint = if self.ids.get(id).is_some() { Advice::NotCountedAnyway } else { hint };
            (format!("{path}.except"), Fault::UnknownId { id: shortened(id), expected: Fact::SomethingCounted, hint: Some(hint) })
        });
    }

    pub(super) fn unknown(&mut self, id: &str, path: impl Into<String>, expected: Fact, fits: fn(Named) -> bool) {
        self.problems.note(|| {
            let hint = match self.ids.get(id) {
                Some(Named::Domain(index)) if fits(Named::Domain(index)) => {
                    Advice::DomainWithoutScore { id: id.to_owned(), line: "\"score\": {\"method\": \"mean\"}".to_owned() }
                }
                _ => known(&self.ids, &self.domain_rules, id, fits),
            };
            (path.into(), Fault::UnknownId { id: shortened(id), expected, hint: Some(hint) })
        });
    }

    pub(super) fn stages(&mut self, stages: &[StageSource]) -> Vec<Stage> {
        let mut list = Vec::new();
        for stage in stages {
            self.name(&stage.id.0, Named::Other, &stage.path);
            self.stages.push(stage.id.0.clone());
            let review_months = self.months(stage.review_months.as_ref(), || format!("{}.review_months", stage.path));
            let (title, guidance) = (self.words(&stage.title), self.optional(&stage.guidance));
            list.push(Stage { id: stage.id.0.clone(), title, guidance, review_months });
        }
        list
    }

    pub(super) fn chosen_parts(&mut self, parts: &[PartSource]) -> Vec<Part> {
        let mut list = Vec::new();
        for part in parts {
            self.name(&part.id.0, Named::Other, &part.path);
            self.parts.push(part.id.0.clone());
            list.push(Part { id: part.id.0.clone(), title: self.words(&part.title), guidance: self.optional(&part.guidance) });
        }
        list
    }

    pub(super) fn only_in(&mut self, ids: &[Id], path: &str) -> Vec<String> {
        for (index, id) in ids.iter().enumerate() {
            if self.problems.tells() && !self.parts.contains(&id.0) {
                self.problems.note(|| {
                    let near = did_you_mean(&id.0, self.parts.iter().map(String::as_str));
                    let known = || Box::new(there_are(self.parts.iter().map(String::as_str)));
                    let hint = near.unwrap_or_else(|| Advice::KnownParts { known: known() });
                    (format!("{path}.only_in[{index}]"), Fault::UnknownVariant { found: id.0.clone(), hint: Some(hint) })
                });
            }
        }
        ids.iter().map(|id| id.0.clone()).collect()
    }

    // Bounds and conditions.

    /// The interval of bounds, or nothing after noting what is wrong with them.
    pub(super) fn interval(&mut self, bounds: &Bounds) -> Option<Interval> {
        let (low, high) = match (bounds.equals.clone(), bounds.within.clone()) {
            (Some(value), _) => (Some((value.clone(), true)), Some((value, true))),
            (None, Some(Pair(low, high))) => (Some((low, true)), Some((high, true))),
            (None, None) => (
                bounds.at_least.clone().map(|low| (low, true)).or(bounds.more_than.clone().map(|low| (low, false))),
                bounds.at_most.clone().map(|high| (high, true)).or(bounds.less_than.clone().map(|high| (high, false))),
            ),
        };
        let interval = Interval { low, high };
        (!self.problems.tells() || self.fits(bounds, &interval)).then_some(interval)
    }

    /// False, after noting it, if bounds say nothing, too much, or what no number can be.
    pub(super) fn fits(&mut self, bounds: &Bounds, interval: &Interval) -> bool {
        let named = [
            ("at_least", bounds.at_least.is_some()),
            ("more_than", bounds.more_than.is_some()),
            ("at_most", bounds.at_most.is_some()),
            ("less_than", bounds.less_than.is_some()),
            ("equals", bounds.equals.is_some()),
            ("within", bounds.within.is_some()),
        ];
        let given: Vec<&str> = named.iter().filter(|(_, given)| *given).map(|(name, _)| *name).collect();
        let conflict = |a: &str, b: &str| given.contains(&a) && given.contains(&b);
        for pair in [("at_least", "more_than"), ("at_most", "less_than")] {
            if conflict(pair.0, pair.1) {
                self.conflicting(&bounds.path, pair.0, pair.1);
                return false;
            }
        }
        if let Some(alone) = ["equals", "within"].into_iter().find(|alone| given.contains(alone) && given.len() > 1) {
            let other = given.iter().find(|name| **name != alone).copied().unwrap_or_default();
            self.conflicting(&bounds.path, alone, other);
            return false;
        }
        if given.is_empty() {
            self.problems.note(|| (bounds.path.clone(), Fault::NoBounds {}));
            return false;
        }
        if let (Some((from, from_inside)), Some((to, to_inside))) = (&interval.low, &interval.high)
            && (from > to || (from == to && !(*from_inside && *to_inside)))
        {
            self.problems.note(|| (bounds.path.clone(), Fault::EmptyRange { lowest: written(from), highest: written(to) }));
            return false;
        }
        true
    }

    pub(super) fn conflicting(&mut self, path: &str, first: &str, second: &str) {
        self.problems.note(|| (path.into(), Fault::ConflictingBounds { first: first.to_owned(), second: second.to_owned() }));
    }

    pub(super) fn condition(&mut self, condition: Option<&Condition>) -> Option<Interval> {
        condition.and_then(|condition| self.interval(&condition.0))
    }

    pub(super) fn stage_targets(&mut self, targets: &document::Map<Condition>, path: &str) -> Vec<(usize, Interval)> {
        let mut list = Vec::new();
        for (id, condition) in &targets.0 {
            match (self.stages.iter().position(|stage| stage == id), self.interval(&condition.0)) {
                (Some(stage), Some(interval)) => list.push((stage, interval)),
                (None, _) => {
                    self.problems.note(|| {
                        let near = did_you_mean(id, self.stages.iter().map(String::as_str));
                        let known = || Box::new(there_are(self.stages.iter().map(String::as_str)));
                        let hint = near.unwrap_or_else(|| Advice::KnownStages { known: known() });
                        (format!("{path}.targets.{id}"), Fault::UnknownStage { found: shortened(id), hint: Some(hint) })
                    });
                }
                _ => {}
            }
        }
        list
    }

    /// Notes a condition that has an end on the good side only, such as a plain number where fewer are better. `field` is where it
    /// stands.
    pub(super) fn direction(&mut self, interval: &Interval, better: Better, field: &str, path: impl FnOnce() -> String) {
        if !self.problems.tells() {
            return;
        }
        let end = match (better, &interval.low, &interval.high) {
            (Better::Lower, Some((low, _)), None) => low,
            (Better::Higher, None, Some((high, _))) => high,
            _ => return,
        };
        self.problems.doubt(|| {
            let (end, lower) = (written(end), "\"better\": \"lower\"".to_owned());
            let hint = match (field, better) {
                ("minimum", _) => Advice::MostIsMaximum { line: format!("\"maximum\": {end}") },
                ("maximum", _) => Advice::FewerAreBetter { line: lower },
                (_, Better::Lower) => Advice::PlainIsAtLeast { line: format!("\"{field}\": {{\"at_most\": {end}}}") },
                (_, Better::Higher) => Advice::FewerOrPlain { better: lower, line: format!("\"{field}\": {end}") },
            };
            let better = if better == Better::Lower { Fact::FewerPoints } else { Fact::MorePoints };
            (path(), Fault::OppositeDirection { better, condition: told(interval), hint: Some(hint) })
        });
    }

    /// Notes a condition that no value, or every value, of a range meets.
    pub(super) fn reachable(&mut self, interval: &Interval, (lowest, highest): &range::Range, path: impl FnOnce() -> String, always: bool) {
        let (Some(lowest), Some(highest), true) = (lowest, highest, self.problems.tells()) else {
            return;
        };
        let facts = || (told(interval), written(lowest), written(highest));
        if interval.misses(lowest, highest) {
            let (condition, lowest, highest) = facts();
            self.problems.doubt(|| (path(), Fault::NeverMet { condition, lowest, highest }));
        } else if always && interval.covers(lowest, highest) {
            let (condition, lowest, highest) = facts();
            self.problems.doubt(|| (path(), Fault::AlwaysMet { condition, lowest, highest }));
        }
    }
}

/// A factor and what is added after it, where the file leaves out what changes nothing.
pub(super) fn linear(times: &Option<Exact>, plus: &Option<Exact>) -> (Exact, Exact) {
    (times.clone().unwrap_or_else(Exact::one), plus.clone().unwrap_or_else(Exact::zero))
}

/// The id that is near to one that does not exist, or those that there are. Where elements do not fit, the score of a domain is meant.
pub(super) fn known(ids: &Names, domains: &[DomainRules], id: &str, fits: fn(Named) -> bool) -> Advice {
    let scored = |named: Named| match named {
        Named::Domain(index) => fits(Named::Element(0)) || domains.get(index).is_some_and(|domain| domain.score.is_some()),
        _ => true,
    };
    let known = || ids.list.iter().filter(|(_, named, _)| fits(*named) && scored(*named)).map(|(id, ..)| id.as_str());
    did_you_mean(id, known().filter(|known| *known != id)).unwrap_or_else(|| Advice::Known { known: Box::new(there_are(known())) })
}

/// A condition as a message says it.
pub(super) fn told(interval: &Interval) -> Fact {
    match (&interval.low, &interval.high) {
        (Some((low, _)), Some((high, _))) if low == high => Fact::Exactly { value: written(low) },
        (Some((low, low_inside)), Some((high, high_inside))) => {
            let (low, high) = (written(low), written(high));
            match (low_inside, high_inside) {
                (true, true) => Fact::FromTo { low, high },
                (true, false) => Fact::FromBelow { low, high },
                (false, true) => Fact::AboveTo { low, high },
                (false, false) => Fact::AboveBelow { low, high },
            }
        }
        (Some((low, true)), None) => Fact::AtLeast { value: written(low) },
        (Some((low, false)), None) => Fact::MoreThan { value: written(low) },
        (None, Some((high, true))) => Fact::AtMost { value: written(high) },
        (None, Some((high, false))) => Fact::LessThan { value: written(high) },
        (None, None) => Fact::Anything,
    }
}
