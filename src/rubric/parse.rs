//! Source -> Rubric, or every Problem found. All judgement of meaning is here.
//!
//! In: the text of a rubric, and of an overlay. Out: a [`Rubric`] that needs no further check. Where the meaning is
//! broken the work goes on with what is left, so that all problems are told at once.

use crate::document::{self, listed, nearest, shortened};
use crate::number::{Exact, Rounding};
use crate::problem::{Fault, Problem, Problems};
use crate::rubric::bands::{self, Flaw, written};
use crate::rubric::source::*;
use crate::rubric::{
    Adaptations, Anchor, Band, Checklist, Citation, Component, Countable, Counted, Criterion, Crosswalk, Domain, Element, Estimate,
    Evidence, Gate, Interval, Measure, Missing, Number, Outcome, Overlay, Part, Party, PointBand, PointBands, RatioMeasure, Reliability,
    Repeated, Rubric, Rule, Scale, Score, Slipping, Stage, Text as Words, range,
};
use std::collections::{BTreeMap, BTreeSet};

/// The newest format of rubric files that is understood.
const NEWEST_FORMAT: i128 = 1;
/// The most elements of one rubric.
const MOST_ELEMENTS: usize = 10_000;
/// The most anchors of one scale, and components of one checklist.
const MOST_ANCHORS: usize = 200;

/// Reads a rubric and an overlay, or tells every problem.
pub fn rubric(text: &str, overlay: Option<&str>) -> Result<Rubric, Vec<Problem>> {
    let mut problems = Problems::default();
    let source: Option<RubricSource> = read(text, &mut problems);
    let mut changes = None;
    if let Some(overlay_text) = overlay {
        let mut overlay_problems = Problems::default();
        changes = read::<OverlaySource>(overlay_text, &mut overlay_problems);
        if let (Some(source), Some(changes)) = (&source, &changes) {
            check_overlay(source, changes, &mut overlay_problems);
        }
        if overlay_problems.refuse() {
            let mut all = in_overlay(document::locate(overlay_text, overlay_problems.into_vec()));
            all.extend(document::locate(text, problems.into_vec()));
            return Err(all);
        }
    }
    let Some(mut source) = source else {
        return Err(document::locate(text, problems.into_vec()));
    };
    let before = problems.count();
    let applied = changes.map(|changes| apply(&mut source, changes));
    let rubric = Parser::new(&source, &mut problems).rubric(&source, applied.as_ref());
    let hash = content_hash(&[text, overlay.unwrap_or_default()]);
    match (rubric, problems.refuse()) {
        (Some(rubric), false) => {
            let warnings = document::locate(text, problems.into_vec());
            Ok(Rubric { hash, warnings, ..rubric })
        }
        _ => {
            // What an overlay brought in has its places in the overlay, not in the rubric's file.
            let mut list = problems.into_vec();
            if overlay.is_some() && before == 0 {
                list = in_overlay(list);
            }
            Err(document::locate(text, list))
        }
    }
}

/// SHA-256 of JSON texts without the white space between their parts, so that re-indenting a file changes nothing.
pub fn content_hash(texts: &[&str]) -> String {
    use sha2::{Digest, Sha256};
    let mut hasher = Sha256::new();
    for text in texts {
        let (mut in_text, mut escaped, mut start) = (false, false, 0);
        for (at, byte) in text.bytes().enumerate() {
            if in_text {
                in_text = escaped || byte != b'"';
                escaped = byte == b'\\' && !escaped;
            } else if byte == b'"' {
                in_text = true;
            } else if byte.is_ascii_whitespace() {
                hasher.update(&text.as_bytes()[start..at]);
                start = at + 1;
            }
        }
        hasher.update(&text.as_bytes()[start..]);
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads a document whose format number is looked at first: all else in a newer file may mean something else.
fn read<T: document::Read>(text: &str, problems: &mut Problems) -> Option<T> {
    document::refuse_newer(text, NEWEST_FORMAT, problems)?;
    document::read(text, problems)
}

fn in_overlay(problems: Vec<Problem>) -> Vec<Problem> {
    let place = |path: String| if path.is_empty() { "overlay".to_owned() } else { format!("overlay: {path}") };
    problems.into_iter().map(|problem| Problem { path: place(problem.path), ..problem }).collect()
}

fn check_overlay(rubric: &RubricSource, overlay: &OverlaySource, problems: &mut Problems) {
    if overlay.rubric.0 != rubric.id.0 {
        problems.add("rubric", Fault::OtherRubric { expected: rubric.id.0.clone(), found: overlay.rubric.0.clone() });
    }
    if let Some(edition) = &overlay.edition
        && *edition != rubric.edition
    {
        problems.add(
            "edition",
            Fault::OtherRubric {
                expected: format!("{} {}", rubric.id.0, rubric.edition),
                found: format!("{} {edition}", overlay.rubric.0),
            },
        );
    }
    let mut elements = Vec::new();
    let mut scores: Vec<&str> = rubric.scores.iter().flatten().map(|score| score.id.0.as_str()).collect();
    each_domain(&rubric.domains, &mut |domain| {
        elements.extend(domain.elements.iter().map(|element| element.id.0.as_str()));
        scores.push(&domain.id.0);
    });
    elements.extend(rubric.elements.iter().map(|element| element.id.0.as_str()));
    let mut known = |field: &str, id: &str, ids: &[&str], noun: &str| {
        if !ids.contains(&id) {
            let hint = nearest(id, ids.iter().copied()).map(|near| format!("did you mean `{near}`?")).unwrap_or_default();
            problems.add(
                format!("{field}.{id}"),
                Fault::UnknownId { id: shortened(id), expected: format!("{noun} of `{}`", rubric.id.0), hint },
            );
        }
    };
    overlay.minimums.0.iter().for_each(|(id, _)| known("minimums", id, &elements, "an element"));
    overlay.elements.0.iter().for_each(|(id, _)| known("elements", id, &elements, "an element"));
    overlay.criteria.0.iter().for_each(|(id, _)| known("criteria", id, &scores, "a score"));
    overlay.bands.0.iter().for_each(|(id, _)| known("bands", id, &scores, "a score"));
    let nothing = overlay.minimums.0.is_empty()
        && overlay.elements.0.is_empty()
        && overlay.criteria.0.is_empty()
        && overlay.bands.0.is_empty()
        && overlay.gates.is_empty()
        && overlay.review_months.is_none();
    if nothing {
        problems.add("", Fault::EmptyOverlay {});
    }
}

fn each_domain<'s>(domains: &'s [DomainSource], each: &mut impl FnMut(&'s DomainSource)) {
    for domain in domains {
        each(domain);
        each_domain(&domain.domains, each);
    }
}

/// Changes the source as the overlay says.
fn apply(rubric: &mut RubricSource, overlay: OverlaySource) -> OverlaySource {
    fn on_elements(domains: &mut [DomainSource], each: &mut impl FnMut(&mut Vec<ElementSource>)) {
        for domain in domains {
            each(&mut domain.elements);
            on_elements(&mut domain.domains, each);
        }
    }
    fn on_domains(domains: &mut [DomainSource], each: &mut impl FnMut(&mut DomainSource)) {
        for domain in domains {
            each(domain);
            on_domains(&mut domain.domains, each);
        }
    }
    let mut change = |elements: &mut Vec<ElementSource>| {
        for element in elements {
            if let Some((_, other)) = overlay.elements.0.iter().find(|(id, _)| *id == element.id.0) {
                *element = other.clone();
            }
            if let Some((_, minimum)) = overlay.minimums.0.iter().find(|(id, _)| *id == element.id.0) {
                element.role = Some(Role::NonNegotiable);
                element.minimum = Some(*minimum);
                (element.maximum, element.must) = (None, None);
            }
        }
    };
    on_elements(&mut rubric.domains, &mut change);
    change(&mut rubric.elements);
    let judge = |id: &str, score: &mut ScoreSource| {
        if let Some((_, criterion)) = overlay.criteria.0.iter().find(|(changed, _)| changed == id) {
            score.criterion = Some(criterion.clone());
        }
        if let Some((_, bands)) = overlay.bands.0.iter().find(|(changed, _)| changed == id) {
            score.bands = bands.clone();
        }
    };
    for score in rubric.scores.iter_mut().flatten() {
        judge(&score.id.0.clone(), &mut score.score);
    }
    let shared = rubric.domain_score.clone();
    on_domains(&mut rubric.domains, &mut |domain| {
        let named = |map: &[String]| map.contains(&domain.id.0);
        let ids: Vec<String> =
            overlay.criteria.0.iter().map(|(id, _)| id.clone()).chain(overlay.bands.0.iter().map(|(id, _)| id.clone())).collect();
        if domain.score.is_none() && named(&ids) {
            domain.score = shared.clone().map(|score| DomainScoreSource::Score(Box::new(score)));
        }
        if let Some(DomainScoreSource::Score(score)) = &mut domain.score {
            judge(&domain.id.0, score);
        }
    });
    rubric.gates.extend(overlay.gates.iter().cloned());
    rubric.review_months = overlay.review_months.or(rubric.review_months);
    overlay
}

/// What an id names.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Named {
    Element(usize),
    Domain(usize),
    Score(usize),
    Gate(usize),
    Other,
}

struct Parser<'p> {
    problems: &'p mut Problems,
    languages: Vec<String>,
    /// Every id with what it names and where it stands.
    ids: BTreeMap<String, (Named, String)>,
    stages: Vec<String>,
    parts: Vec<String>,
    elements: Vec<Element>,
    domains: Vec<Domain>,
    scores: Vec<Score>,
}

impl<'p> Parser<'p> {
    fn new(source: &RubricSource, problems: &'p mut Problems) -> Parser<'p> {
        let mut languages = Vec::new();
        for (index, language) in source.languages.iter().enumerate() {
            if !is_language(language) {
                problems.add(format!("languages[{index}]"), Fault::WrongLanguage { found: shortened(language) });
            } else if !languages.contains(language) {
                languages.push(language.clone());
            }
        }
        if languages.is_empty() {
            languages.push("en".to_owned());
        }
        let (elements, domains, scores) = Default::default();
        Parser { problems, languages, ids: BTreeMap::new(), stages: Vec::new(), parts: Vec::new(), elements, domains, scores }
    }

    fn rubric(mut self, source: &RubricSource, overlay: Option<&OverlaySource>) -> Option<Rubric> {
        let title = self.words(&source.title);
        let stages = self.stages(&source.stages);
        let variants = self.chosen_parts(&source.variants);
        let modules = self.chosen_parts(&source.modules);
        let scales = self.scales(&source.scales);
        self.domains(source, &scales);
        if self.elements.is_empty() && !self.problems.refuse() {
            self.problems.add("", Fault::EmptyRubric {});
        }
        if self.elements.len() > MOST_ELEMENTS {
            let (found, most) = (self.elements.len().to_string(), MOST_ELEMENTS.to_string());
            self.problems.add("", Fault::TooMany { found, most, what: "elements".to_owned() });
            return None;
        }
        let score_order = self.scores(source)?;
        let (gates, gate_order) = self.gates(&source.gates);
        self.unscored();
        let slipping = self.slipping(source.drift.as_ref());
        let crosswalks = self.crosswalks(&source.crosswalks);
        let replaces = self.replaces(&source.replaces);
        let minutes = self.months(source.minutes, "minutes");
        let review_months = self.months(source.review_months, "review_months");
        if let Some(date) = &source.date {
            self.date("date", date);
        }
        let summary = self.optional(&source.summary);
        let introduction = self.optional(&source.introduction);
        let publisher = self.party(&source.publisher);
        let contact = self.party(&source.contact);
        let licence = self.citation(&source.licence);
        let citations = source.citations.iter().filter_map(|citation| self.citation(&Some(citation.clone()))).collect();
        let supervision_prompts = source.supervision_prompts.iter().map(|text| self.words(text)).collect();
        let overlay = overlay.map(|overlay| self.overlay(overlay));
        Some(Rubric {
            id: source.id.0.clone(),
            edition: source.edition.clone(),
            hash: String::new(),
            title,
            languages: self.languages,
            awaiting_review: source.awaiting_review.clone(),
            summary,
            introduction,
            minutes,
            publisher,
            contact,
            licence,
            citations,
            date: source.date.clone(),
            domains: self.domains,
            elements: self.elements,
            scores: self.scores,
            score_order,
            gates,
            gate_order,
            stages,
            variants,
            modules,
            review_months,
            slipping,
            comparable_editions: source.comparable_editions.clone(),
            crosswalks,
            replaces,
            supervision_prompts,
            overlay,
            warnings: Vec::new(),
        })
    }

    // Texts, dates and small parts.

    fn words(&mut self, text: &Text) -> Words {
        let mut by_language: Vec<Option<String>> = vec![None; self.languages.len()];
        for (language, words) in &text.by_language {
            let at = if language.is_empty() { Some(0) } else { self.languages.iter().position(|known| known == language) };
            match at {
                Some(at) => by_language[at] = Some(words.clone()),
                None => self.problems.add(&text.path, Fault::UnlistedLanguage { language: language.clone() }),
            }
        }
        if by_language[0].is_none() {
            self.problems.add(&text.path, Fault::MissingDefaultLanguage { language: self.languages[0].clone() });
            by_language[0] = Some(String::new());
        }
        for (at, words) in by_language.iter().enumerate() {
            if words.is_none() {
                self.problems.add(&text.path, Fault::MissingTranslation { language: self.languages[at].clone() });
            }
        }
        Words::new(by_language)
    }

    fn optional(&mut self, text: &Option<Text>) -> Option<Words> {
        text.as_ref().map(|text| self.words(text))
    }

    fn party(&mut self, party: &Option<PartySource>) -> Option<Party> {
        party.as_ref().map(|party| Party { name: self.words(&party.name), link: party.link.clone().map(|link| link.0) })
    }

    fn citation(&mut self, citation: &Option<CitationSource>) -> Option<Citation> {
        citation.as_ref().map(|citation| Citation { text: self.words(&citation.text), link: citation.link.clone().map(|link| link.0) })
    }

    fn date(&mut self, path: &str, date: &str) {
        if crate::date::Date::parse(date).is_none() {
            self.problems.add(path, Fault::WrongDate { found: shortened(date) });
        }
    }

    /// A count of something, from 1 to `most`.
    fn count(&mut self, number: Option<Exact>, path: impl Into<String>, most: usize) -> Option<usize> {
        let number = number?;
        match number.to_whole() {
            Some(count) if count >= 1 && count <= most as i128 => Some(count as usize),
            _ => {
                self.problems.add(path, Fault::WrongCount { found: written(number), most: most.to_string() });
                None
            }
        }
    }

    fn months(&mut self, number: Option<Exact>, path: impl Into<String>) -> Option<u32> {
        self.count(number, path, 1200).map(|months| months as u32)
    }

    fn percent(&mut self, number: Option<Exact>, path: impl Into<String>) -> Option<Exact> {
        let number = number?;
        let sound = (Exact::ZERO..=Exact::whole(100)).contains(&number);
        if !sound {
            self.problems.add(path, Fault::WrongShare { found: written(number) });
        }
        sound.then_some(number)
    }

    fn weight(&mut self, weight: Option<Exact>, path: &str) -> Exact {
        match weight {
            Some(weight) if weight <= Exact::ZERO => {
                self.problems.add(format!("{path}.weight"), Fault::WrongWeight { found: written(weight) });
                Exact::ONE
            }
            weight => weight.unwrap_or(Exact::ONE),
        }
    }

    fn name(&mut self, id: &str, named: Named, path: &str) {
        if let Some((_, first)) = self.ids.get(id) {
            let fault = Fault::DuplicateId { id: id.to_owned(), first: first.clone() };
            self.problems.add(format!("{path}.id"), fault);
        } else {
            self.ids.insert(id.to_owned(), (named, path.to_owned()));
        }
    }

    fn unknown(&mut self, id: &str, path: impl Into<String>, expected: &str, fits: fn(Named) -> bool) {
        let near = nearest(id, self.ids.iter().filter(|(_, (named, _))| fits(*named)).map(|(id, _)| id.as_str()));
        let hint = near.map(|near| format!("did you mean `{near}`?")).unwrap_or_default();
        self.problems.add(path, Fault::UnknownId { id: shortened(id), expected: expected.to_owned(), hint });
    }

    fn stages(&mut self, stages: &[StageSource]) -> Vec<Stage> {
        let mut list = Vec::new();
        for stage in stages {
            self.name(&stage.id.0, Named::Other, &stage.path);
            self.stages.push(stage.id.0.clone());
            let review_months = self.months(stage.review_months, format!("{}.review_months", stage.path));
            let (title, guidance) = (self.words(&stage.title), self.optional(&stage.guidance));
            list.push(Stage { id: stage.id.0.clone(), title, guidance, review_months });
        }
        list
    }

    fn chosen_parts(&mut self, parts: &[PartSource]) -> Vec<Part> {
        let mut list = Vec::new();
        for part in parts {
            self.name(&part.id.0, Named::Other, &part.path);
            self.parts.push(part.id.0.clone());
            list.push(Part { id: part.id.0.clone(), title: self.words(&part.title), guidance: self.optional(&part.guidance) });
        }
        list
    }

    fn only_in(&mut self, ids: &[Id], path: &str) -> Vec<String> {
        for (index, id) in ids.iter().enumerate() {
            if !self.parts.contains(&id.0) {
                let near = nearest(&id.0, self.parts.iter().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
                let hint = near.unwrap_or_else(|| "declare it in `variants` or `modules` of the rubric".to_owned());
                self.problems.add(format!("{path}.only_in[{index}]"), Fault::UnknownVariant { found: id.0.clone(), hint });
            }
        }
        ids.iter().map(|id| id.0.clone()).collect()
    }

    // Bounds and conditions.

    /// The interval of bounds, or nothing after noting what is wrong with them.
    fn interval(&mut self, bounds: &Bounds) -> Option<Interval> {
        let named = [
            ("at_least", bounds.at_least),
            ("more_than", bounds.more_than),
            ("at_most", bounds.at_most),
            ("less_than", bounds.less_than),
            ("equals", bounds.equals),
            ("within", bounds.within.map(|pair| pair.0)),
        ];
        let given: Vec<&str> = named.iter().filter(|(_, value)| value.is_some()).map(|(name, _)| *name).collect();
        let conflict = |a: &str, b: &str| given.contains(&a) && given.contains(&b);
        for pair in [("at_least", "more_than"), ("at_most", "less_than")] {
            if conflict(pair.0, pair.1) {
                self.conflicting(&bounds.path, pair.0, pair.1);
                return None;
            }
        }
        if let Some(alone) = ["equals", "within"].into_iter().find(|alone| given.contains(alone) && given.len() > 1) {
            let other = given.iter().find(|name| **name != alone).copied().unwrap_or_default();
            self.conflicting(&bounds.path, alone, other);
            return None;
        }
        if given.is_empty() {
            self.problems.add(&bounds.path, Fault::NoBounds {});
            return None;
        }
        let (low, high) = match (bounds.equals, bounds.within) {
            (Some(value), _) => (Some((value, true)), Some((value, true))),
            (None, Some(Pair(low, high))) => (Some((low, true)), Some((high, true))),
            (None, None) => (
                bounds.at_least.map(|low| (low, true)).or(bounds.more_than.map(|low| (low, false))),
                bounds.at_most.map(|high| (high, true)).or(bounds.less_than.map(|high| (high, false))),
            ),
        };
        if let (Some((from, from_inside)), Some((to, to_inside))) = (low, high)
            && (from > to || (from == to && !(from_inside && to_inside)))
        {
            self.problems.add(&bounds.path, Fault::EmptyRange { lowest: written(from), highest: written(to) });
            return None;
        }
        Some(Interval { low, high })
    }

    fn conflicting(&mut self, path: &str, first: &str, second: &str) {
        self.problems.add(path, Fault::ConflictingBounds { first: first.to_owned(), second: second.to_owned() });
    }

    fn condition(&mut self, condition: &Option<Condition>) -> Option<Interval> {
        condition.as_ref().and_then(|condition| self.interval(&condition.0))
    }

    fn stage_targets(&mut self, targets: &document::Map<Condition>, path: &str) -> Vec<(usize, Interval)> {
        let mut list = Vec::new();
        for (id, condition) in &targets.0 {
            match (self.stages.iter().position(|stage| stage == id), self.interval(&condition.0)) {
                (Some(stage), Some(interval)) => list.push((stage, interval)),
                (None, _) => {
                    let near = nearest(id, self.stages.iter().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
                    let hint = near.unwrap_or_else(|| "declare it in `stages` of the rubric".to_owned());
                    self.problems.add(format!("{path}.targets.{id}"), Fault::UnknownStage { found: shortened(id), hint });
                }
                _ => {}
            }
        }
        list
    }

    /// Notes a condition that no value, or every value, of a range meets.
    fn reachable(&mut self, interval: &Interval, (lowest, highest): range::Range, path: &str, always: bool) {
        let (Some(lowest), Some(highest)) = (lowest, highest) else {
            return;
        };
        let facts = || (told(interval), written(lowest), written(highest));
        if interval.misses(lowest, highest) {
            let (condition, lowest, highest) = facts();
            self.problems.add(path, Fault::NeverMet { condition, lowest, highest });
        } else if always && interval.covers(lowest, highest) {
            let (condition, lowest, highest) = facts();
            self.problems.add(path, Fault::AlwaysMet { condition, lowest, highest });
        }
    }

    // Scales and measures.

    fn scales(&mut self, scales: &document::Map<ScaleSource>) -> BTreeMap<String, Scale> {
        let mut shared = BTreeMap::new();
        for (id, scale) in &scales.0 {
            if let Some(anchors) = self.anchors(&scale.anchors, scale.first_points, &scale.path) {
                shared.insert(id.clone(), Scale { anchors, reversed: false });
            }
        }
        for (id, anchors) in BUILT_IN {
            let anchors = anchors.iter().map(|(value, points, english, welsh)| Anchor {
                value: (*value).to_owned(),
                points: Exact::whole(*points),
                label: Some(Words::new(
                    (0..self.languages.len())
                        .map(|at| match self.languages[at].as_str() {
                            "cy" => Some((*welsh).to_owned()),
                            language => (at == 0 || language.starts_with("en")).then(|| (*english).to_owned()),
                        })
                        .collect(),
                )),
                text: None,
            });
            let scale = Scale { anchors: anchors.collect(), reversed: false };
            shared.entry((*id).to_owned()).or_insert(scale);
        }
        shared
    }

    fn anchors(&mut self, anchors: &[AnchorSource], first_points: Option<Exact>, path: &str) -> Option<Vec<Anchor>> {
        if anchors.len() > MOST_ANCHORS {
            let (found, most) = (anchors.len().to_string(), MOST_ANCHORS.to_string());
            self.problems.add(format!("{path}.anchors"), Fault::TooMany { found, most, what: "anchors".to_owned() });
            return None;
        }
        if anchors.len() < 2 {
            self.problems.add(format!("{path}.anchors"), Fault::TooFewAnchors { found: anchors.len().to_string() });
            return None;
        }
        let first = first_points.unwrap_or(Exact::ONE);
        let counted = |index: usize| first.add(Exact::whole(index as i128)).unwrap_or(first);
        let points: Vec<Exact> = anchors
            .iter()
            .enumerate()
            .map(|(index, anchor)| match anchor {
                AnchorSource::Full(full) => full.points.unwrap_or_else(|| counted(index)),
                AnchorSource::Text(_) => counted(index),
            })
            .collect();
        let distinct = points.iter().collect::<BTreeSet<_>>().len() == points.len();
        let mut list: Vec<Anchor> = Vec::new();
        for (index, anchor) in anchors.iter().enumerate() {
            let (value, label, text) = match anchor {
                AnchorSource::Text(text) => (None, None, Some(self.words(text))),
                AnchorSource::Full(full) => (full.value.clone(), self.optional(&full.label), self.optional(&full.text)),
            };
            let named = if distinct { points[index].to_string() } else { (index + 1).to_string() };
            let value = value.map_or(named, |word| word.0);
            if list.iter().any(|other| other.value == value) {
                self.problems.add(format!("{path}.anchors[{index}]"), Fault::DuplicateAnchor { value: value.clone() });
            }
            list.push(Anchor { value, points: points[index], label, text });
        }
        self.doubtful_anchors(&list, distinct, path);
        Some(list)
    }

    fn doubtful_anchors(&mut self, anchors: &[Anchor], distinct: bool, path: &str) {
        for (index, anchor) in anchors.iter().enumerate() {
            let same =
                anchors[..index].iter().find(|other| anchor.text.is_some() && other.text == anchor.text && other.label == anchor.label);
            if let Some(other) = same {
                let (first, second) = (other.value.clone(), anchor.value.clone());
                self.problems.add(format!("{path}.anchors[{index}]"), Fault::DuplicateAnchorText { first, second });
            }
        }
        let mut points: Vec<i128> = anchors.iter().filter_map(|anchor| anchor.points.to_whole()).collect();
        if !distinct || points.len() != anchors.len() || points.len() < 3 {
            return;
        }
        points.sort_unstable();
        // Steps of one with a single hole are most likely a forgotten anchor; even wider steps are a design.
        let holes: Vec<i128> = points.windows(2).filter(|pair| pair[1] - pair[0] == 2).map(|pair| pair[0] + 1).collect();
        if holes.len() == 1 && points.windows(2).filter(|pair| pair[1] - pair[0] == 1).count() == points.len() - 2 {
            self.problems.add(format!("{path}.anchors"), Fault::MissingLevel { level: holes[0].to_string() });
        }
    }

    /// What is wrong with bands over a range of values, as warnings.
    fn doubtful_bands(&mut self, list: &[PointBand], whole: bool, (lowest, highest): range::Range, tie_rule: bool, path: &str) {
        let plain: Vec<&Interval> = list.iter().filter(|band| band.with.is_empty()).map(|band| &band.interval).collect();
        let path = format!("{path}.bands");
        for flaw in bands::flaws(&plain, whole) {
            match flaw {
                Flaw::Gap(gap) => self.problems.add(&path, Fault::BandGap { gap }),
                Flaw::Overlap(_) if tie_rule => {}
                Flaw::Overlap(overlap) => self.problems.add(&path, Fault::BandOverlap { overlap }),
            }
        }
        for gap in bands::uncovered(&plain, lowest, highest) {
            self.problems.add(&path, Fault::BandGap { gap });
        }
        let (Some(lowest), Some(highest)) = (lowest, highest) else {
            return;
        };
        for (index, band) in list.iter().enumerate() {
            if band.interval.misses(lowest, highest) || (whole && !bands::holds_whole(&band.interval, lowest, highest)) {
                let (band, lowest, highest) = (told(&band.interval), written(lowest), written(highest));
                self.problems.add(format!("{path}[{index}]"), Fault::UnreachableBand { band, lowest, highest });
            }
        }
    }

    fn point_bands(
        &mut self,
        bands: &[PointBandSource],
        rounding: Option<RoundingWord>,
        several: Option<SeveralMatch>,
        components: &[ComponentSource],
    ) -> PointBands {
        let mut list = Vec::new();
        for band in bands {
            let mut with = Vec::new();
            for (index, id) in band.with.iter().enumerate() {
                match components.iter().position(|component| component.id == *id) {
                    Some(at) => with.push(at),
                    None => {
                        let hint = nearest(&id.0, components.iter().map(|component| component.id.0.as_str()));
                        let hint = hint.map(|near| format!("did you mean `{near}`?")).unwrap_or_default();
                        let fault = Fault::UnknownId { id: id.0.clone(), expected: "a component of this checklist".to_owned(), hint };
                        self.problems.add(format!("{}.with[{index}]", band.path), fault);
                    }
                }
            }
            let text = self.optional(&band.text);
            if let Some(interval) = self.interval(&band.bounds) {
                list.push(PointBand { interval, points: band.points, text, with });
            }
        }
        let several = several.or(list.iter().any(|band| !band.with.is_empty()).then_some(SeveralMatch::Best));
        PointBands { list, rounding: rounding.and_then(rounding_of), several }
    }

    /// The measure, with the values that have no bands as their points.
    fn measure(&mut self, source: &ElementSource, scales: &BTreeMap<String, Scale>) -> Option<Measure> {
        let kinds = [
            ("anchors", !source.anchors.is_empty() && source.scale.is_none()),
            ("scale", source.scale.is_some()),
            ("number", source.number.is_some()),
            ("ratio", source.ratio.is_some()),
            ("checklist", source.checklist.is_some()),
        ];
        let given: Vec<&str> = kinds.iter().filter(|(_, given)| *given).map(|(kind, _)| *kind).collect();
        match given[..] {
            [] => {
                self.problems.add(&source.path, Fault::MissingMeasure { id: source.id.0.clone() });
                return None;
            }
            [_] => {}
            [first, second, ..] => {
                self.problems.add(&source.path, Fault::TwoMeasures { first: first.to_owned(), second: second.to_owned() });
                return None;
            }
        }
        if source.reversed && !matches!(given[0], "anchors" | "scale") {
            self.problems.add(format!("{}.reversed", source.path), Fault::ReversedMeasure {});
        }
        if let Some(number) = &source.number {
            return self.number(number).map(Measure::Number);
        }
        if let Some(ratio) = &source.ratio {
            return Some(Measure::Ratio(self.ratio(ratio)));
        }
        if let Some(checklist) = &source.checklist {
            return self.checklist(checklist).map(Measure::Checklist);
        }
        self.scale(source, scales).map(Measure::Scale)
    }

    fn scale(&mut self, source: &ElementSource, scales: &BTreeMap<String, Scale>) -> Option<Scale> {
        let mut anchors = match &source.scale {
            None => self.anchors(&source.anchors, source.first_points, &source.path)?,
            Some(id) => {
                let Some(scale) = scales.get(&id.0) else {
                    let near = nearest(&id.0, scales.keys().map(String::as_str)).map(|near| format!("did you mean `{near}`?"));
                    let hint = near.unwrap_or_else(|| format!("there are {}", listed(scales.keys().map(String::as_str))));
                    let fault = Fault::UnknownId { id: id.0.clone(), expected: "a scale".to_owned(), hint };
                    self.problems.add(format!("{}.scale", source.path), fault);
                    return None;
                };
                self.described(scale, source)
            }
        };
        if source.reversed {
            let lowest = anchors.iter().map(|anchor| anchor.points).min()?;
            let highest = anchors.iter().map(|anchor| anchor.points).max()?;
            for anchor in &mut anchors {
                anchor.points = lowest.add(highest)?.sub(anchor.points)?;
            }
        }
        if anchors.iter().all(|anchor| anchor.points == anchors[0].points) && source.role != Some(Role::Information) {
            self.problems.add(&source.path, Fault::SamePoints {});
        }
        Some(Scale { anchors, reversed: source.reversed })
    }

    /// A shared scale with the texts an element gives for its anchors.
    fn described(&mut self, scale: &Scale, source: &ElementSource) -> Vec<Anchor> {
        let mut anchors = scale.anchors.clone();
        if !source.anchors.is_empty() && source.anchors.len() != anchors.len() {
            let (expected, found) = (anchors.len().to_string(), source.anchors.len().to_string());
            self.problems.add(format!("{}.anchors", source.path), Fault::AnchorCount { expected, found });
            return anchors;
        }
        for (anchor, own) in anchors.iter_mut().zip(&source.anchors) {
            match own {
                AnchorSource::Text(text) => anchor.text = Some(self.words(text)),
                AnchorSource::Full(full) => {
                    anchor.text = self.optional(&full.text).or(anchor.text.take());
                    anchor.label = self.optional(&full.label).or(anchor.label.take());
                    anchor.points = full.points.unwrap_or(anchor.points);
                    if let Some(value) = &full.value {
                        anchor.value = value.0.clone();
                    }
                }
            }
        }
        self.doubtful_anchors(&anchors, true, &source.path);
        anchors
    }

    fn number(&mut self, source: &NumberSource) -> Option<Number> {
        let min = source.min.unwrap_or(Exact::ZERO);
        if let Some(max) = source.max
            && max <= min
        {
            self.problems.add(&source.path, Fault::EmptyRange { lowest: written(min), highest: written(max) });
            return None;
        }
        if source.whole && source.rounding.and_then(rounding_of).is_some() {
            self.problems.add(&source.path, Fault::WholeWithRounding {});
        }
        self.needs_bands(source.rounding.is_some(), source.when_several_match, &source.bands, &source.path);
        let bands = self.point_bands(&source.bands, source.rounding, source.when_several_match, &[]);
        if !bands.list.is_empty() {
            let whole = source.whole || bands.rounding.is_some();
            self.doubtful_bands(&bands.list, whole, (Some(min), source.max), bands.several.is_some(), &source.path);
        }
        let unit = self.optional(&source.unit);
        Some(Number { unit, min, max: source.max, whole: source.whole, bands })
    }

    fn needs_bands(&mut self, rounding: bool, several: Option<SeveralMatch>, bands: &[PointBandSource], path: &str) {
        if bands.is_empty() {
            for (field, given) in [("rounding", rounding), ("when_several_match", several.is_some())] {
                if given {
                    self.problems.add(format!("{path}.{field}"), Fault::MissingBands { field: field.to_owned() });
                }
            }
        }
    }

    fn ratio(&mut self, source: &RatioSource) -> RatioMeasure {
        let shown_as = source.shown_as.unwrap_or(ShownAs::Percent);
        let may_exceed = source.may_exceed || shown_as == ShownAs::Ratio;
        let whole = match shown_as {
            ShownAs::Percent => Exact::whole(100),
            ShownAs::Ratio => Exact::ONE,
        };
        let max = source.max.or((!may_exceed).then_some(whole));
        self.needs_bands(source.rounding.is_some(), source.when_several_match, &source.bands, &source.path);
        let bands = self.point_bands(&source.bands, source.rounding, source.when_several_match, &[]);
        if !bands.list.is_empty() {
            self.doubtful_bands(&bands.list, bands.rounding.is_some(), (Some(Exact::ZERO), max), bands.several.is_some(), &source.path);
        }
        let estimate = source.estimate.as_ref().map(|estimate| {
            if estimate.rate <= Exact::ZERO || estimate.rate > Exact::ONE {
                self.problems
                    .add(format!("{}.rate", estimate.path), Fault::EmptyRange { lowest: "0".into(), highest: written(estimate.rate) });
            }
            Estimate { population: self.words(&estimate.population), rate: estimate.rate, citation: self.citation(&estimate.citation) }
        });
        let (count, out_of) = (self.words(&source.count), self.words(&source.out_of));
        RatioMeasure { count, out_of, shown_as, may_exceed, max, bands, estimate }
    }

    fn checklist(&mut self, source: &ChecklistSource) -> Option<Checklist> {
        if source.components.is_empty() {
            self.problems.add(format!("{}.components", source.path), Fault::TooFewComponents {});
            return None;
        }
        if source.components.len() > MOST_ANCHORS {
            let (found, most) = (source.components.len().to_string(), MOST_ANCHORS.to_string());
            self.problems.add(format!("{}.components", source.path), Fault::TooMany { found, most, what: "components".to_owned() });
            return None;
        }
        let counted_as = source.counted_as.unwrap_or(CountedAs::Count);
        let mut components: Vec<Component> = Vec::new();
        for component in &source.components {
            if let Some(first) = components.iter().position(|other| other.id == component.id.0) {
                let fault = Fault::DuplicateId { id: component.id.0.clone(), first: source.components[first].path.clone() };
                self.problems.add(format!("{}.id", component.path), fault);
            }
            let (text, weight) = (self.words(&component.text), self.weight(component.weight, &component.path));
            let (required, not_applicable) = (component.required, component.not_applicable);
            components.push(Component { id: component.id.0.clone(), text, required, weight, not_applicable });
        }
        self.needs_bands(false, source.when_several_match, &source.bands, &source.path);
        let bands = self.point_bands(&source.bands, None, source.when_several_match, &source.components);
        let (highest, whole) = checklist_range(&components, counted_as);
        if !bands.list.is_empty() {
            self.doubtful_bands(&bands.list, whole, (Some(Exact::ZERO), Some(highest)), bands.several.is_some(), &source.path);
        }
        Some(Checklist { components, counted_as, bands })
    }

    // Domains and elements.

    fn domains(&mut self, source: &RubricSource, scales: &BTreeMap<String, Scale>) {
        for domain in &source.domains {
            self.domain(domain, None, &[], scales);
        }
        if !source.elements.is_empty() {
            let start = self.elements.len();
            let index = self.domains.len();
            self.domains.push(Domain {
                id: String::new(),
                title: None,
                guidance: None,
                parent: None,
                depth: 0,
                own: start..start,
                all: start..start,
                score: None,
            });
            for element in &source.elements {
                self.element(element, index, &[], scales);
            }
            let end = self.elements.len();
            (self.domains[index].own, self.domains[index].all) = (start..end, start..end);
        }
        self.evidence_default(self.count_quietly(source.evidence_months));
        if let Some(months) = source.evidence_months {
            self.months(Some(months), "evidence_months");
        }
    }

    fn count_quietly(&self, number: Option<Exact>) -> Option<u32> {
        number.and_then(Exact::to_whole).and_then(|months| u32::try_from(months).ok())
    }

    fn evidence_default(&mut self, months: Option<u32>) {
        for element in &mut self.elements {
            element.evidence.months = element.evidence.months.or(months);
        }
    }

    fn domain(&mut self, source: &DomainSource, parent: Option<usize>, outer: &[Vec<String>], scales: &BTreeMap<String, Scale>) {
        let index = self.domains.len();
        self.name(&source.id.0, Named::Domain(index), &source.path);
        let mut only_in = outer.to_vec();
        let own = self.only_in(&source.only_in, &source.path);
        if !own.is_empty() {
            only_in.push(own);
        }
        let start = self.elements.len();
        let (title, guidance) = (Some(self.words(&source.title)), self.optional(&source.guidance));
        let depth = parent.map_or(0, |parent| self.domains[parent].depth + 1);
        let id = source.id.0.clone();
        self.domains.push(Domain { id, title, guidance, parent, depth, own: start..start, all: start..start, score: None });
        for element in &source.elements {
            self.element(element, index, &only_in, scales);
        }
        let own_end = self.elements.len();
        for domain in &source.domains {
            self.domain(domain, Some(index), &only_in, scales);
        }
        let end = self.elements.len();
        if start == end {
            self.problems.add(&source.path, Fault::EmptyDomain { id: source.id.0.clone() });
        }
        (self.domains[index].own, self.domains[index].all) = (start..own_end, start..end);
    }

    fn element(&mut self, source: &ElementSource, domain: usize, outer: &[Vec<String>], scales: &BTreeMap<String, Scale>) {
        self.name(&source.id.0, Named::Element(self.elements.len()), &source.path);
        let mut only_in = outer.to_vec();
        let own = self.only_in(&source.only_in, &source.path);
        if !own.is_empty() {
            only_in.push(own);
        }
        let title = self.words(&source.title);
        // An element that cannot be measured still holds its place, so that what refers to it is judged.
        let measure = self.measure(source, scales).unwrap_or(Measure::Scale(Scale { anchors: Vec::new(), reversed: false }));
        let weight = self.weight(source.weight, &source.path);
        let repeated = source.repeated.as_ref().map(|repeated| self.repeated(repeated));
        let (lowest, highest, levels) = points_of(&measure, source.does_not_fit, repeated.as_ref());
        let better = source.better.unwrap_or(if source.proscribed { Better::Lower } else { Better::Higher });
        let (role, must) = self.role(source, &measure, (lowest, highest));
        let target = self.condition(&source.target);
        let targets = self.stage_targets(&source.targets, &source.path);
        for interval in target.iter().chain(targets.iter().map(|(_, interval)| interval)) {
            self.reachable(interval, (lowest, highest), &format!("{}.target", source.path), false);
        }
        let best = match better {
            Better::Higher => highest.map(Interval::at_least),
            Better::Lower => lowest.map(Interval::at_most),
        };
        let two_level = (levels.len() == 2).then_some(best).flatten();
        let met = self.condition(&source.met).or(must.clone()).or(target.clone()).or(two_level);
        let not_applicable = source.not_applicable.unwrap_or(must.is_none());
        let evidence = self.evidence(source.evidence.as_ref());
        let adaptations = source.adaptations.as_ref().map(|lights| Adaptations {
            green: lights.green.iter().map(|text| self.words(text)).collect(),
            amber: lights.amber.iter().map(|text| self.words(text)).collect(),
            red: lights.red.iter().map(|text| self.words(text)).collect(),
        });
        let element = Element {
            id: source.id.0.clone(),
            title,
            prompt: self.optional(&source.prompt),
            guidance: self.optional(&source.guidance),
            next_step: self.optional(&source.next_step),
            domain,
            role,
            must,
            target,
            targets,
            met,
            measure,
            better,
            proscribed: source.proscribed,
            weight,
            not_applicable,
            does_not_fit: source.does_not_fit,
            repeated,
            evidence,
            dimension: source.dimension,
            adaptations: adaptations.unwrap_or_default(),
            contact: self.party(&source.contact),
            only_in,
            citation: self.citation(&source.citation),
            lowest,
            highest,
            levels,
        };
        self.elements.push(element);
    }

    /// The role, and what the points of a non-negotiable must be.
    fn role(&mut self, source: &ElementSource, measure: &Measure, points: range::Range) -> (Role, Option<Interval>) {
        let conditions = [("minimum", source.minimum.is_some()), ("maximum", source.maximum.is_some()), ("must", source.must.is_some())];
        let given: Vec<&str> = conditions.iter().filter(|(_, given)| *given).map(|(name, _)| *name).collect();
        let role = source.role.unwrap_or(if given.is_empty() { Role::Supporting } else { Role::NonNegotiable });
        if role != Role::NonNegotiable {
            if let Some(field) = given.first() {
                let fault = Fault::MinimumWithoutRole { role: role.code().to_owned() };
                self.problems.add(format!("{}.{field}", source.path), fault);
            }
            return (role, None);
        }
        if given.contains(&"must") && given.len() > 1 {
            let fault = Fault::ConflictingConditions { first: given[0].to_owned(), second: "must".to_owned() };
            self.problems.add(&source.path, fault);
        }
        let within_minimum = || Interval { low: source.minimum.map(|low| (low, true)), high: source.maximum.map(|high| (high, true)) };
        let must = match &source.must {
            Some(condition) => self.interval(&condition.0),
            None if !given.is_empty() => Some(within_minimum()),
            // With two levels there is only one thing a minimum can mean.
            None if is_two_level(measure) => points.1.map(Interval::at_least),
            None => {
                self.problems.add(&source.path, Fault::MissingMinimum {});
                None
            }
        };
        if let (Some(must), (Some(lowest), Some(highest))) = (&must, points) {
            let path = format!("{}.{}", source.path, given.first().unwrap_or(&"role"));
            if must.misses(lowest, highest) {
                let (condition, lowest, highest) = (told(must), written(lowest), written(highest));
                self.problems.add(path, Fault::MinimumOutsideScale { condition, lowest, highest });
            } else {
                self.reachable(must, points, &path, true);
            }
        }
        (role, must.or(Some(Interval { low: None, high: None })))
    }

    fn repeated(&mut self, source: &RepeatedSource) -> Repeated {
        let met = self.condition(&source.met);
        if source.method == RepeatedMethod::PercentMeeting && met.is_none() {
            self.problems.add(&source.path, Fault::MissingField { field: "met".into(), noun: "a `percent-meeting` repetition".into() });
        }
        let fewest = self.count(source.fewest, format!("{}.fewest", source.path), 1000).unwrap_or(1);
        Repeated { each: self.words(&source.each), method: source.method, met, fewest }
    }

    fn evidence(&mut self, source: Option<&EvidenceSource>) -> Evidence {
        let Some(source) = source else {
            return Evidence::default();
        };
        Evidence {
            expected: source.expected.iter().map(|text| self.words(text)).collect(),
            kinds: source.kinds.clone(),
            months: self.months(source.months, format!("{}.months", source.path)),
            sample: self.count(source.sample, format!("{}.sample", source.path), 1_000_000).map(|sample| sample as u32),
        }
    }

    // Scores.

    /// Fills in the scores and gives the order in which they can be worked out.
    fn scores(&mut self, source: &RubricSource) -> Option<Vec<usize>> {
        let plan = self.planned_scores(source);
        for (index, planned) in plan.iter().enumerate() {
            match planned.domain {
                Some(domain) => self.domains[domain].score = Some(index),
                None => self.name(&planned.id, Named::Score(index), &planned.path),
            }
        }
        let mut parts = Vec::new();
        for planned in &plan {
            parts.push((self.members(planned, &plan), self.below(planned)));
        }
        let order = self.ordered(
            plan.len(),
            |index| {
                parts[index].0.iter().filter_map(|part| if let Countable::Score(score) = part.what { Some(score) } else { None }).collect()
            },
            |index| Fault::CircularScore { id: plan[index].id.clone() },
            |index| plan[index].path.clone(),
        )?;
        let mut ranges: Vec<range::Range> = vec![(None, None); plan.len()];
        let mut built: Vec<Option<Score>> = vec![None; plan.len()];
        for &index in &order {
            let (parts, out_of) = parts[index].clone();
            let score = self.score(&plan[index], parts, out_of, &ranges);
            ranges[index] = (score.lowest, score.highest);
            built[index] = Some(score);
        }
        self.scores = built.into_iter().flatten().collect();
        Some(order)
    }

    fn planned_scores<'s>(&mut self, source: &'s RubricSource) -> Vec<Planned<'s>> {
        let mut sources = Vec::new();
        each_domain(&source.domains, &mut |domain| sources.push(domain));
        let any_domain_score = sources.iter().any(|domain| domain.score.is_some());
        let usual = source.scores.is_none() && source.domain_score.is_none() && !any_domain_score;
        let mut plan = Vec::new();
        for (index, domain) in sources.iter().enumerate() {
            let title = Title::Given(&domain.title);
            let planned = |score, path: String| Planned {
                id: domain.id.0.clone(),
                title: title.clone(),
                guidance: None,
                domain: Some(index),
                score,
                path,
                only_in: &[],
            };
            match (&domain.score, &source.domain_score) {
                (Some(DomainScoreSource::Score(score)), _) => plan.push(planned(ScoreRule::Given(score), score.path.clone())),
                (Some(DomainScoreSource::None), _) => {}
                (None, Some(score)) => plan.push(planned(ScoreRule::Given(score), domain.path.clone())),
                (None, None) if usual => plan.push(planned(ScoreRule::Usual, domain.path.clone())),
                (None, None) => {}
            }
        }
        // A domain whose elements are all for information has nothing to score, unless somebody asked for it.
        plan.retain(|planned| match planned.domain {
            Some(domain) => {
                let asked = matches!(sources[domain].score, Some(DomainScoreSource::Score(_)));
                asked || self.domains.get(domain).is_some_and(|domain| self.elements[domain.all.clone()].iter().any(counts_by_default))
            }
            None => true,
        });
        if usual && self.elements.iter().any(counts_by_default) {
            plan.push(Planned {
                id: "total".to_owned(),
                title: Title::Total,
                guidance: None,
                domain: None,
                score: ScoreRule::Usual,
                path: String::new(),
                only_in: &[],
            });
        }
        for score in source.scores.iter().flatten() {
            plan.push(Planned {
                id: score.id.0.clone(),
                title: Title::Given(&score.title),
                guidance: score.guidance.as_ref(),
                domain: None,
                score: ScoreRule::Given(&score.score),
                path: score.path.clone(),
                only_in: &score.only_in,
            });
        }
        plan
    }

    /// What a score counts above the line.
    fn members(&mut self, planned: &Planned, plan: &[Planned]) -> Vec<Counted> {
        let of_domain = planned.domain.map(|domain| self.domains[domain].all.clone());
        let default_elements = |parser: &Self| -> Vec<Counted> {
            let range = of_domain.clone().unwrap_or(0..parser.elements.len());
            let counts = |index: &usize| {
                let element = &parser.elements[*index];
                counts_by_default(element)
                    || (of_domain.is_some()
                        && element.is_scored()
                        && parser.elements[range.clone()].iter().all(|other| other.proscribed || !other.is_scored()))
            };
            range
                .clone()
                .filter(counts)
                .map(|index| Counted { what: Countable::Element(index), weight: parser.elements[index].weight })
                .collect()
        };
        let ScoreRule::Given(source) = planned.score else {
            return default_elements(self);
        };
        let mut parts = Vec::new();
        if source.of.is_empty() && source.of_scores.is_empty() {
            if source.method == Method::MeanOfDomains {
                for (index, other) in plan.iter().enumerate() {
                    if other.domain.is_some_and(|domain| match planned.domain {
                        Some(within) => self.domains[domain].parent == Some(within),
                        None => self.domains[domain].depth == 0,
                    }) {
                        parts.push(Counted { what: Countable::Score(index), weight: Exact::ONE });
                    }
                }
            } else {
                parts = default_elements(self);
            }
        }
        parts.extend(self.named_elements(&source.of));
        for member in &source.of_scores {
            match self.score_named(&member.id, plan) {
                Some(index) => {
                    let weight = self.weight(member.weight, &member.path);
                    parts.push(Counted { what: Countable::Score(index), weight });
                }
                None => self.unknown(&member.id, &member.path, "a score, or a domain that has one", |named| {
                    matches!(named, Named::Score(_) | Named::Domain(_))
                }),
            }
        }
        self.fitting(planned, &parts, &source.path);
        parts
    }

    fn below(&mut self, planned: &Planned) -> Vec<Counted> {
        let ScoreRule::Given(source) = planned.score else {
            return Vec::new();
        };
        match (source.method == Method::Ratio, source.out_of.is_empty()) {
            (true, true) => self.problems.add(&source.path, Fault::MissingOutOf {}),
            (false, false) => self.problems.add(&source.path, Fault::WrongOutOf { method: source.method.code().to_owned() }),
            _ => {}
        }
        self.named_elements(&source.out_of)
    }

    fn score_named(&self, id: &str, plan: &[Planned]) -> Option<usize> {
        match self.ids.get(id)?.0 {
            Named::Score(index) => Some(index),
            Named::Domain(domain) => plan.iter().position(|planned| planned.domain == Some(domain)),
            _ => None,
        }
    }

    fn named_elements(&mut self, members: &[MemberSource]) -> Vec<Counted> {
        let mut parts: Vec<Counted> = Vec::new();
        for member in members {
            let given = member.weight.map(|_| self.weight(member.weight, &member.path));
            let found: Vec<usize> = match self.ids.get(&member.id).map(|(named, _)| *named) {
                Some(Named::Element(index)) => vec![index],
                Some(Named::Domain(index)) => {
                    self.domains[index].all.clone().filter(|index| counts_by_default(&self.elements[*index])).collect()
                }
                _ => {
                    self.unknown(&member.id, &member.path, "an element or domain", |named| {
                        matches!(named, Named::Element(_) | Named::Domain(_))
                    });
                    continue;
                }
            };
            for index in found {
                let what = Countable::Element(index);
                if parts.iter().any(|part| part.what == what) {
                    self.problems.add(&member.path, Fault::RepeatedMember { id: self.elements[index].id.clone() });
                }
                parts.push(Counted { what, weight: given.unwrap_or(self.elements[index].weight) });
            }
        }
        parts
    }

    /// Whether the parts may stand in one score.
    fn fitting(&mut self, planned: &Planned, parts: &[Counted], path: &str) {
        if parts.is_empty() {
            self.problems.add(path, Fault::EmptyScore { id: planned.id.clone() });
        }
        let elements: Vec<&Element> = parts
            .iter()
            .filter_map(|part| if let Countable::Element(index) = part.what { Some(&self.elements[index]) } else { None })
            .collect();
        let mut faults = Vec::new();
        for element in &elements {
            if !element.is_scored() {
                faults.push(Fault::InformationInScore { id: element.id.clone() });
            }
        }
        if let Some(proscribed) = elements.iter().find(|element| element.proscribed)
            && elements.iter().any(|element| !element.proscribed)
        {
            faults.push(Fault::ProscribedInScore { id: proscribed.id.clone() });
        }
        faults.into_iter().for_each(|fault| self.problems.add(path, fault));
    }

    /// A topological order by depth-first search, or nothing after noting a circle.
    fn ordered(
        &mut self,
        count: usize,
        needs: impl Fn(usize) -> Vec<usize>,
        circle: impl Fn(usize) -> Fault,
        path: impl Fn(usize) -> String,
    ) -> Option<Vec<usize>> {
        let mut order: Vec<usize> = Vec::with_capacity(count);
        // How many of its needs are still open; those with none come next (Kahn 1962).
        let wants: Vec<BTreeSet<usize>> = (0..count).map(|index| needs(index).into_iter().collect()).collect();
        let mut open: Vec<usize> = wants.iter().map(BTreeSet::len).collect();
        let mut wanted_by: Vec<Vec<usize>> = vec![Vec::new(); count];
        for (index, wants) in wants.iter().enumerate() {
            wants.iter().for_each(|&want| wanted_by[want].push(index));
        }
        let mut ready: Vec<usize> = (0..count).filter(|&index| open[index] == 0).rev().collect();
        while let Some(index) = ready.pop() {
            order.push(index);
            for &next in &wanted_by[index] {
                open[next] -= 1;
                if open[next] == 0 {
                    ready.push(next);
                }
            }
        }
        if order.len() == count {
            return Some(order);
        }
        for index in (0..count).filter(|index| open[*index] > 0) {
            self.problems.add(path(index), circle(index));
        }
        None
    }

    fn score(&mut self, planned: &Planned, parts: Vec<Counted>, out_of: Vec<Counted>, ranges: &[range::Range]) -> Score {
        let title = match &planned.title {
            Title::Given(text) => self.words(text),
            Title::Total => {
                let total = |language: &String| match language.as_str() {
                    "cy" => "Cyfanswm".to_owned(),
                    _ => "Overall".to_owned(),
                };
                Words::new(self.languages.iter().map(|language| Some(total(language))).collect())
            }
        };
        let usual;
        let source = match planned.score {
            ScoreRule::Given(source) => source,
            ScoreRule::Usual => {
                usual = usual_score(&planned.path);
                &usual
            }
        };
        let with_range = |parser: &Self, part: &Counted| {
            let range = match part.what {
                Countable::Element(index) => (parser.elements[index].lowest, parser.elements[index].highest),
                Countable::Score(index) => ranges[index],
            };
            (range, part.weight)
        };
        let part_ranges: Vec<_> = parts.iter().map(|part| with_range(self, part)).collect();
        let below_ranges: Vec<_> = out_of.iter().map(|part| with_range(self, part)).collect();
        if matches!(source.method, Method::PercentOfMax | Method::PercentOfRange)
            && part_ranges.iter().any(|((lowest, highest), _)| highest.is_none() || lowest.is_none())
        {
            let fault = Fault::UnboundedMeasure { score: planned.id.clone(), method: source.method.code().to_owned() };
            self.problems.add(&source.path, fault);
        }
        self.countable_met(source, &parts);
        let (times, plus) = (source.times.unwrap_or(Exact::ONE), source.plus.unwrap_or(Exact::ZERO));
        let range = range::moved(range::combined(source.method, &part_ranges, &below_ranges), times, plus);
        let better = source.better.unwrap_or_else(|| self.usual_direction(&parts));
        let whole = self.is_whole(source, &parts);
        let bands = self.bands(source, whole, range);
        let criteria = self.criteria(source, range);
        let target = self.condition(&source.target);
        let targets = self.stage_targets(&source.targets, &source.path);
        for interval in target.iter().chain(targets.iter().map(|(_, interval)| interval)) {
            self.reachable(interval, range, &format!("{}.target", source.path), false);
        }
        let decimals = match source.decimals.map(Exact::to_whole) {
            Some(Some(decimals)) if (0..=6).contains(&decimals) => decimals as usize,
            Some(_) => {
                let found = source.decimals.map(written).unwrap_or_default();
                self.problems.add(format!("{}.decimals", source.path), Fault::WrongDecimals { found });
                2
            }
            None => {
                if whole {
                    0
                } else {
                    2
                }
            }
        };
        Score {
            id: planned.id.clone(),
            title,
            guidance: planned.guidance.map(|text| self.words(text)),
            domain: planned.domain,
            method: source.method,
            parts,
            out_of,
            met: self.condition(&source.met),
            ties: self.ties(source),
            missing: self.missing(source.missing.as_ref()),
            not_applicable: source.not_applicable.unwrap_or(NotApplicableRule::LeaveOut),
            times,
            plus,
            bands,
            criteria,
            target,
            targets,
            better,
            decimals,
            rounding: source.rounding.map_or(Rounding::HalfUp, |word| rounding_of(word).unwrap_or(Rounding::HalfUp)),
            reliability: self.reliability(source.reliability.as_ref()),
            only_in: self.only_in(planned.only_in, &planned.path),
            citation: self.citation(&source.citation),
            lowest: range.0,
            highest: range.1,
        }
    }

    /// A score of proscribed or lower-is-better elements only is better when lower.
    fn usual_direction(&self, parts: &[Counted]) -> Better {
        let lower = |part: &Counted| matches!(part.what, Countable::Element(index) if self.elements[index].better == Better::Lower);
        if !parts.is_empty() && parts.iter().all(lower) { Better::Lower } else { Better::Higher }
    }

    /// Counting what is met needs a rule for each element.
    fn countable_met(&mut self, source: &ScoreSource, parts: &[Counted]) {
        if !matches!(source.method, Method::CountMet | Method::PercentMet) || source.met.is_some() {
            return;
        }
        for part in parts {
            if let Countable::Element(index) = part.what
                && self.elements[index].met.is_none()
            {
                self.problems.add(&source.path, Fault::NoCondition { id: self.elements[index].id.clone() });
            }
        }
    }

    /// True if the score can only be a whole number, so that bands may leave the space between whole numbers free.
    fn is_whole(&self, source: &ScoreSource, parts: &[Counted]) -> bool {
        let whole_element = |index: usize| {
            let element = &self.elements[index];
            let whole_value = match &element.measure {
                Measure::Number(number) => number.bands.list.is_empty() && number.whole,
                Measure::Checklist(list) => list.bands.list.is_empty() && checklist_range(&list.components, list.counted_as).1,
                _ => false,
            };
            let whole_levels = !element.levels.is_empty() && element.levels.iter().all(|level| level.is_whole());
            let averaged = element
                .repeated
                .as_ref()
                .is_some_and(|repeated| matches!(repeated.method, RepeatedMethod::Mean | RepeatedMethod::PercentMeeting));
            (whole_levels || whole_value) && !averaged
        };
        let prorated = match &source.missing {
            Some(MissingSource::Word(rule)) => *rule == MissingRule::Prorate,
            Some(MissingSource::Full(full)) => full.rule == MissingRule::Prorate,
            None => false,
        } || source.not_applicable == Some(NotApplicableRule::Prorate);
        let moved = source.times.is_some_and(|times| !times.is_whole()) || source.plus.is_some_and(|plus| !plus.is_whole());
        let whole_part = |part: &Counted, weighted: bool| {
            matches!(part.what, Countable::Element(index) if whole_element(index)) && (!weighted || part.weight.is_whole())
        };
        let whole = match source.method {
            Method::CountMet => true,
            Method::Sum => parts.iter().all(|part| whole_part(part, true)),
            Method::Min | Method::Max | Method::Mode => parts.iter().all(|part| whole_part(part, false)),
            _ => false,
        };
        whole && !prorated && !moved
    }

    fn bands(&mut self, source: &ScoreSource, whole: bool, range: range::Range) -> Vec<Band> {
        let mut list: Vec<(Band, String)> = Vec::new();
        for band in &source.bands {
            if list.iter().any(|(other, _)| other.id == band.id.0) {
                let fault = Fault::DuplicateId { id: band.id.0.clone(), first: "another band of this score".to_owned() };
                self.problems.add(format!("{}.id", band.path), fault);
            }
            let (label, meaning, response) = (self.words(&band.label), self.optional(&band.meaning), self.optional(&band.response));
            if let Some(interval) = self.interval(&band.bounds) {
                let band_of = Band { id: band.id.0.clone(), label, symbol: band.symbol.clone(), meaning, response, interval };
                list.push((band_of, band.path.clone()));
            }
        }
        let lower_given: Vec<bool> = list.iter().map(|(band, _)| band.interval.low.is_some()).collect();
        let ascending = lower_given.iter().filter(|given| **given).count() * 2 >= list.len();
        match ascending {
            true => {
                list.sort_by(|a, b| bands::low_order(&a.0.interval, &b.0.interval));
                // A band with only a lower end reaches up to the next one.
                for index in 1..list.len() {
                    if list[index - 1].0.interval.high.is_none() {
                        list[index - 1].0.interval.high = list[index].0.interval.low.map(|(low, inside)| (low, !inside));
                    }
                }
            }
            false => {
                list.sort_by_key(|(band, _)| band.interval.high.map_or((true, None), |(high, _)| (false, Some(high))));
                // A band with only an upper end reaches down to the one before.
                for index in 1..list.len() {
                    if list[index].0.interval.low.is_none() {
                        list[index].0.interval.low = list[index - 1].0.interval.high.map(|(high, inside)| (high, !inside));
                    }
                }
            }
        }
        let intervals: Vec<&Interval> = list.iter().map(|(band, _)| &band.interval).collect();
        let path = format!("{}.bands", source.path);
        for flaw in bands::flaws(&intervals, whole) {
            match flaw {
                Flaw::Gap(gap) => self.problems.add(&path, Fault::ScoreBandGap { gap }),
                Flaw::Overlap(overlap) => self.problems.add(&path, Fault::ScoreBandOverlap { overlap }),
            }
        }
        if let (Some(lowest), Some(highest)) = range {
            for (band, path) in &list {
                if band.interval.misses(lowest, highest) || (whole && !bands::holds_whole(&band.interval, lowest, highest)) {
                    let (band, lowest, highest) = (band.id.clone(), written(lowest), written(highest));
                    self.problems.add(path, Fault::UnreachableBand { band, lowest, highest });
                }
            }
        }
        list.into_iter().map(|(band, _)| band).collect()
    }

    fn criteria(&mut self, source: &ScoreSource, range: range::Range) -> Vec<Criterion> {
        let consecutive = self.count(source.criterion_consecutive, format!("{}.criterion_consecutive", source.path), 100).unwrap_or(1);
        let mut list = Vec::new();
        if let Some(wants) = self.condition(&source.criterion) {
            self.reachable(&wants, range, &format!("{}.criterion", source.path), true);
            list.push(Criterion { id: None, label: None, wants, consecutive });
        }
        for threshold in &source.thresholds {
            let label = Some(self.words(&threshold.label));
            if let Some(wants) = self.interval(&threshold.bounds) {
                self.reachable(&wants, range, &threshold.path, true);
                list.push(Criterion { id: Some(threshold.id.0.clone()), label, wants, consecutive: 1 });
            }
        }
        list
    }

    fn ties(&mut self, source: &ScoreSource) -> Ties {
        match (source.method == Method::Mode, source.ties) {
            (true, None) => self.problems.add(&source.path, Fault::MissingTies {}),
            (false, Some(_)) => self.problems.add(&source.path, Fault::WrongTies { method: source.method.code().to_owned() }),
            _ => {}
        }
        source.ties.unwrap_or(Ties::NoScore)
    }

    fn missing(&mut self, source: Option<&MissingSource>) -> Missing {
        let plain = |rule| Missing { rule, at_least: None, at_least_percent: None, at_most_missing: None };
        match source {
            None => plain(MissingRule::RequireAll),
            Some(MissingSource::Word(rule)) => plain(*rule),
            Some(MissingSource::Full(full)) => Missing {
                rule: full.rule,
                at_least: self.count(full.answered_at_least, format!("{}.answered_at_least", full.path), MOST_ELEMENTS),
                at_least_percent: self.percent(full.answered_at_least_percent, format!("{}.answered_at_least_percent", full.path)),
                at_most_missing: match full.missing_at_most {
                    Some(most) if most == Exact::ZERO => Some(0),
                    most => self.count(most, format!("{}.missing_at_most", full.path), MOST_ELEMENTS),
                },
            },
        }
    }

    fn reliability(&mut self, source: Option<&ReliabilitySource>) -> Option<Reliability> {
        let source = source?;
        if source.sd <= Exact::ZERO || source.reliability < Exact::ZERO || source.reliability >= Exact::ONE {
            let found = format!("sd {}, reliability {}", written(source.sd), written(source.reliability));
            self.problems.add(&source.path, Fault::WrongReliability { found });
            return None;
        }
        Some(Reliability { sd: source.sd, reliability: source.reliability, citation: self.citation(&source.citation) })
    }

    /// Elements that neither a score nor a gate looks at.
    fn unscored(&mut self) {
        let mut counted = BTreeSet::new();
        for score in &self.scores {
            counted.extend(score.parts.iter().chain(&score.out_of).filter_map(|part| match part.what {
                Countable::Element(index) => Some(index),
                Countable::Score(_) => None,
            }));
        }
        if self.scores.is_empty() {
            return;
        }
        for (index, element) in self.elements.iter().enumerate() {
            if element.is_scored() && !element.is_non_negotiable() && !counted.contains(&index) {
                let path = self.ids.get(&element.id).map_or(String::new(), |(_, path)| path.clone());
                self.problems.add(path, Fault::UnscoredElement { id: element.id.clone() });
            }
        }
    }

    // Gates.

    fn gates(&mut self, sources: &[GateSource]) -> (Vec<Gate>, Vec<usize>) {
        let mut gates: Vec<Gate> = Vec::new();
        let mut by_element = BTreeMap::new();
        for (index, element) in self.elements.iter().enumerate() {
            if let Some(must) = &element.must {
                by_element.insert(index, gates.len());
                let rule = Some(Rule::Element(index, must.clone()));
                gates.push(Gate {
                    id: element.id.clone(),
                    title: element.title.clone(),
                    guidance: element.guidance.clone(),
                    element: Some(index),
                    outcomes: vec![Outcome { id: String::new(), label: None, meaning: None, met: true, rule }],
                    only_in: Vec::new(),
                    citation: element.citation.clone(),
                });
            }
        }
        let first_named = gates.len();
        for (index, gate) in sources.iter().enumerate() {
            self.name(&gate.id.0, Named::Gate(first_named + index), &gate.path);
        }
        for source in sources {
            let gate = self.gate(source, first_named);
            gates.push(gate);
        }
        let needs = |index: usize| {
            let mut found = Vec::new();
            gates[index].outcomes.iter().filter_map(|outcome| outcome.rule.as_ref()).for_each(|rule| gates_in(rule, &mut found));
            found
        };
        let order = self.ordered(
            gates.len(),
            needs,
            |index| Fault::CircularGate { id: gates[index].id.clone() },
            |index| sources[index - first_named].path.clone(),
        );
        (gates, order.unwrap_or_default())
    }

    fn gate(&mut self, source: &GateSource, non_negotiables: usize) -> Gate {
        let mut outcomes = Vec::new();
        match (&source.when, source.outcomes.is_empty()) {
            (Some(_), false) => self.problems.add(&source.path, Fault::RuleAndOutcomes {}),
            (None, true) => self.problems.add(&source.path, Fault::EmptyRule {}),
            _ => {}
        }
        if let Some(when) = &source.when {
            let rule = self.rule(when, non_negotiables);
            outcomes.push(Outcome { id: String::new(), label: None, meaning: None, met: true, rule });
        }
        for (index, outcome) in source.outcomes.iter().enumerate() {
            let last = index + 1 == source.outcomes.len();
            if outcome.when.is_none() && !last {
                self.problems.add(&outcome.path, Fault::MissingOutcomeRule {});
            }
            if source.outcomes[..index].iter().any(|other| other.id == outcome.id) {
                let fault = Fault::DuplicateId { id: outcome.id.0.clone(), first: "another outcome of this gate".to_owned() };
                self.problems.add(format!("{}.id", outcome.path), fault);
            }
            let rule = outcome.when.as_ref().and_then(|when| self.rule(when, non_negotiables));
            let (label, meaning) = (Some(self.words(&outcome.label)), self.optional(&outcome.meaning));
            outcomes.push(Outcome { id: outcome.id.0.clone(), label, meaning, met: outcome.met.unwrap_or(index == 0), rule });
        }
        Gate {
            id: source.id.0.clone(),
            title: self.words(&source.title),
            guidance: self.optional(&source.guidance),
            element: None,
            outcomes,
            only_in: self.only_in(&source.only_in, &source.path),
            citation: self.citation(&source.citation),
        }
    }

    fn rule(&mut self, source: &RuleSource, non_negotiables: usize) -> Option<Rule> {
        match source {
            RuleSource::Id { path, id } => {
                let mut rules = self.rules_of_id(id, path, None)?;
                if rules.len() == 1 { rules.pop() } else { Some(Rule::All(rules)) }
            }
            RuleSource::Full(full) => self.full_rule(full, non_negotiables),
        }
    }

    /// The rules an id stands for: an element's own, a gate, a score's criterion, or those of all elements of a domain.
    fn rules_of_id(&mut self, id: &str, path: &str, bound: Option<&Interval>) -> Option<Vec<Rule>> {
        match self.ids.get(id).map(|(named, _)| *named) {
            Some(Named::Element(index)) => self.element_rule(index, path, bound).map(|rule| vec![rule]),
            Some(Named::Gate(index)) => Some(vec![Rule::Gate(index)]),
            Some(Named::Score(index)) => self.score_rule(index, path, bound).map(|rule| vec![rule]),
            Some(Named::Domain(index)) => {
                let elements: Vec<usize> = self.domains[index].all.clone().filter(|index| self.elements[*index].is_scored()).collect();
                Some(elements.into_iter().filter_map(|index| self.element_rule(index, path, bound)).collect())
            }
            _ => {
                self.unknown(id, path, "an element, domain, score or gate", |named| named != Named::Other);
                None
            }
        }
    }

    fn element_rule(&mut self, index: usize, path: &str, bound: Option<&Interval>) -> Option<Rule> {
        let element = &self.elements[index];
        let Some(interval) = bound.or(element.met.as_ref()).cloned() else {
            let id = element.id.clone();
            self.problems.add(path, Fault::NoCondition { id });
            return None;
        };
        let range = (element.lowest, element.highest);
        self.reachable(&interval, range, path, bound.is_some());
        Some(Rule::Element(index, interval))
    }

    fn score_rule(&mut self, index: usize, path: &str, bound: Option<&Interval>) -> Option<Rule> {
        let score = &self.scores[index];
        let Some(interval) = bound.or(score.criterion().map(|criterion| &criterion.wants)).cloned() else {
            let id = score.id.clone();
            self.problems.add(path, Fault::NoCondition { id });
            return None;
        };
        let range = (score.lowest, score.highest);
        self.reachable(&interval, range, path, true);
        Some(Rule::Score(index, interval))
    }

    fn full_rule(&mut self, source: &FullRuleSource, non_negotiables: usize) -> Option<Rule> {
        let subjects = [
            ("element", source.element.is_some()),
            ("value_of", source.value_of.is_some()),
            ("score", source.score.is_some()),
            ("gate", source.gate.is_some()),
            ("every_domain", source.every_domain),
            ("every_score", !source.every_score.is_empty()),
            ("every", !source.every.is_empty()),
            ("non_negotiables", source.non_negotiables),
            ("all", !source.all.is_empty()),
            ("any", !source.any.is_empty()),
            ("of", !source.of.is_empty()),
        ];
        let given: Vec<&str> = subjects.iter().filter(|(_, given)| *given).map(|(name, _)| *name).collect();
        match given[..] {
            [] => {
                self.problems.add(&source.path, Fault::EmptyRule {});
                return None;
            }
            [_] => {}
            [first, second, ..] => {
                self.problems.add(&source.path, Fault::MixedRule { first: first.to_owned(), second: second.to_owned() });
                return None;
            }
        }
        let bounds = &source.bounds;
        let bounded = [bounds.at_least, bounds.more_than, bounds.at_most, bounds.less_than, bounds.equals].iter().any(Option::is_some)
            || bounds.within.is_some();
        let bound = if bounded { Some(self.interval(bounds)?) } else { None };
        let path = source.path.as_str();
        match given[0] {
            "element" | "every" => {
                let ids: Vec<String> = source.element.iter().chain(&source.every).map(|id| id.0.clone()).collect();
                let mut rules = Vec::new();
                for id in &ids {
                    rules.extend(self.rules_of_id(id, path, bound.as_ref())?);
                }
                if rules.len() == 1 { rules.pop() } else { Some(Rule::All(rules)) }
            }
            "value_of" => {
                let id = source.value_of.as_ref()?;
                match (self.ids.get(&id.0).map(|(named, _)| *named), bound) {
                    (Some(Named::Element(index)), Some(bound)) => Some(Rule::Value(index, bound)),
                    (Some(Named::Element(_)), None) => {
                        self.problems.add(path, Fault::NoBounds {});
                        None
                    }
                    _ => {
                        self.unknown(&id.0, path, "an element", |named| matches!(named, Named::Element(_)));
                        None
                    }
                }
            }
            "score" | "every_score" => {
                let mut rules = Vec::new();
                for id in source.score.iter().chain(&source.every_score) {
                    match self.ids.get(&id.0).map(|(named, _)| *named) {
                        Some(Named::Score(index)) => rules.extend(self.score_rule(index, path, bound.as_ref())),
                        Some(Named::Domain(domain)) if self.domains[domain].score.is_some() => {
                            rules.extend(self.domains[domain].score.and_then(|index| self.score_rule(index, path, bound.as_ref())));
                        }
                        _ => self.unknown(&id.0, path, "a score, or a domain that has one", |named| {
                            matches!(named, Named::Score(_) | Named::Domain(_))
                        }),
                    }
                }
                if rules.len() == 1 { rules.pop() } else { Some(Rule::All(rules)) }
            }
            "every_domain" => {
                let scores: Vec<usize> = self.domains.iter().filter(|domain| domain.depth == 0).filter_map(|domain| domain.score).collect();
                if scores.is_empty() {
                    self.problems.add(path, Fault::EmptyRule {});
                }
                Some(Rule::All(scores.into_iter().filter_map(|index| self.score_rule(index, path, bound.as_ref())).collect()))
            }
            "gate" => {
                let id = source.gate.as_ref()?;
                match self.ids.get(&id.0).map(|(named, _)| *named) {
                    Some(Named::Gate(index)) => Some(Rule::Gate(index)),
                    Some(Named::Element(index)) if self.elements[index].is_non_negotiable() => self.element_rule(index, path, None),
                    _ => {
                        self.unknown(&id.0, path, "a gate", |named| matches!(named, Named::Gate(_)));
                        None
                    }
                }
            }
            "non_negotiables" => {
                if non_negotiables == 0 {
                    self.problems.add(path, Fault::EmptyRule {});
                }
                Some(Rule::All((0..non_negotiables).map(Rule::Gate).collect()))
            }
            "all" => Some(Rule::All(self.rules(&source.all, non_negotiables))),
            "any" => Some(Rule::Any(self.rules(&source.any, non_negotiables))),
            _ => self.share(source, bound, non_negotiables),
        }
    }

    /// Rules in a list; the id of a domain stands for all of its elements.
    fn rules(&mut self, sources: &[RuleSource], non_negotiables: usize) -> Vec<Rule> {
        let mut rules = Vec::new();
        for source in sources {
            match source {
                RuleSource::Id { path, id } => rules.extend(self.rules_of_id(id, path, None).unwrap_or_default()),
                RuleSource::Full(full) => rules.extend(self.full_rule(full, non_negotiables)),
            }
        }
        rules
    }

    fn share(&mut self, source: &FullRuleSource, bound: Option<Interval>, non_negotiables: usize) -> Option<Rule> {
        let rules = self.rules(&source.of, non_negotiables);
        let at_least = self.percent(source.at_least_percent, format!("{}.at_least_percent", source.path));
        let more_than = self.percent(source.more_than_percent, format!("{}.more_than_percent", source.path));
        let percent = at_least.map(|low| (low, true)).or(more_than.map(|low| (low, false)));
        match (bound, percent) {
            (Some(count), None) => {
                self.reachable(&count, (Some(Exact::ZERO), Some(Exact::whole(rules.len() as i128))), &source.path, true);
                Some(Rule::Count(rules, count))
            }
            (None, Some(percent)) => Some(Rule::Percent(rules, Interval { low: Some(percent), high: None })),
            (Some(_), Some(_)) => {
                let second = if at_least.is_some() { "at_least_percent" } else { "more_than_percent" };
                self.conflicting(&source.path, "at_least", second);
                None
            }
            (None, None) => {
                self.problems.add(&source.path, Fault::NoBounds {});
                None
            }
        }
    }

    // Editions.

    fn slipping(&mut self, source: Option<&DriftSource>) -> Slipping {
        let ten = Exact::whole(10);
        match source {
            None => Slipping { levels: None, percent_of_range: ten },
            Some(source) => Slipping {
                levels: self.count(source.levels, format!("{}.levels", source.path), 100),
                percent_of_range: self.percent(source.percent_of_range, format!("{}.percent_of_range", source.path)).unwrap_or(ten),
            },
        }
    }

    fn crosswalks(&mut self, sources: &[CrosswalkSource]) -> Vec<Crosswalk> {
        let mut list = Vec::new();
        for source in sources {
            let mut scores = Vec::new();
            for (id, step) in &source.scores.0 {
                let index = match self.ids.get(id).map(|(named, _)| *named) {
                    Some(Named::Score(index)) => index,
                    Some(Named::Domain(domain)) if self.domains[domain].score.is_some() => self.domains[domain].score.unwrap_or_default(),
                    // The usual total has no place of its own in the file.
                    _ => match self.scores.iter().position(|score| score.id == *id) {
                        Some(index) => index,
                        None => {
                            self.unknown(id, &step.path, "a score", |named| matches!(named, Named::Score(_) | Named::Domain(_)));
                            continue;
                        }
                    },
                };
                let (times, plus) = (step.times.unwrap_or(Exact::ONE), step.plus.unwrap_or(Exact::ZERO));
                if times == Exact::ZERO {
                    self.problems.add(&step.path, Fault::WrongCrosswalk {});
                }
                if let Some(back) = &step.back {
                    let (back_times, back_plus) = (back.times.unwrap_or(Exact::ONE), back.plus.unwrap_or(Exact::ZERO));
                    let there_and_back = plus.mul(back_times).and_then(|plus| plus.add(back_plus));
                    if times.mul(back_times) != Some(Exact::ONE) || there_and_back != Some(Exact::ZERO) {
                        self.problems.add(&step.path, Fault::CrosswalkNotInverting { id: id.clone() });
                    }
                }
                scores.push((index, times, plus));
            }
            let citation = self.citation(&source.citation);
            list.push(Crosswalk { from_edition: source.from_edition.clone(), scores, citation });
        }
        list
    }

    fn replaces(&mut self, replaces: &document::Map<Id>) -> Vec<(String, String)> {
        let mut list = Vec::new();
        for (old, new) in &replaces.0 {
            match self.ids.get(&new.0).map(|(named, _)| *named) {
                Some(Named::Element(_)) => list.push((old.clone(), new.0.clone())),
                _ => self.unknown(&new.0, format!("replaces.{old}"), "an element", |named| matches!(named, Named::Element(_))),
            }
        }
        list
    }

    fn overlay(&mut self, source: &OverlaySource) -> Overlay {
        let mut changed: Vec<String> = Vec::new();
        let ids = source.minimums.0.iter().map(|(id, _)| id);
        let ids = ids.chain(source.elements.0.iter().map(|(_, element)| &element.id.0));
        let ids = ids.chain(source.criteria.0.iter().map(|(id, _)| id)).chain(source.bands.0.iter().map(|(id, _)| id));
        for id in ids.chain(source.gates.iter().map(|gate| &gate.id.0)) {
            if !changed.contains(id) {
                changed.push(id.clone());
            }
        }
        Overlay { id: source.overlay.0.clone(), title: self.words(&source.title), changed, citation: self.citation(&source.citation) }
    }
}

/// A score that is still to be worked out.
struct Planned<'s> {
    id: String,
    title: Title<'s>,
    guidance: Option<&'s Text>,
    domain: Option<usize>,
    score: ScoreRule<'s>,
    path: String,
    only_in: &'s [Id],
}

#[derive(Clone)]
enum Title<'s> {
    Given(&'s Text),
    Total,
}

#[derive(Clone, Copy)]
enum ScoreRule<'s> {
    Given(&'s ScoreSource),
    Usual,
}

/// Scales that need not be declared: value, points, English and Welsh label.
type BuiltIn = (&'static str, &'static [(&'static str, i128, &'static str, &'static str)]);

/// See [`BuiltIn`]; the Welsh labels await review by a Welsh speaker.
const BUILT_IN: &[BuiltIn] = &[
    ("yes-no", &[("no", 0, "No", "Na"), ("yes", 1, "Yes", "Ie")]),
    ("met-not-met", &[("not-met", 0, "Not met", "Heb ei fodloni"), ("met", 1, "Met", "Wedi'i fodloni")]),
    (
        "practice-profile",
        &[
            ("unacceptable", 0, "Unacceptable", "Annerbyniol"),
            ("developmental", 1, "Developmental", "Yn datblygu"),
            ("expected", 2, "Expected", "Disgwyliedig"),
        ],
    ),
];

/// What a rubric without any score is given: nought for the worst, a hundred for the best.
fn usual_score(path: &str) -> ScoreSource {
    let bounds = |path: &str| path.to_owned();
    ScoreSource {
        path: bounds(path),
        method: Method::PercentOfRange,
        of: Vec::new(),
        of_scores: Vec::new(),
        out_of: Vec::new(),
        met: None,
        ties: None,
        missing: None,
        not_applicable: None,
        times: None,
        plus: None,
        bands: Vec::new(),
        criterion: None,
        criterion_consecutive: None,
        thresholds: Vec::new(),
        target: None,
        targets: document::Map(Vec::new()),
        better: None,
        decimals: Some(Exact::ONE),
        rounding: None,
        reliability: None,
        citation: None,
    }
}

fn counts_by_default(element: &Element) -> bool {
    element.is_scored() && !element.proscribed
}

fn rounding_of(word: RoundingWord) -> Option<Rounding> {
    match word {
        RoundingWord::HalfUp => Some(Rounding::HalfUp),
        RoundingWord::HalfEven => Some(Rounding::HalfEven),
        RoundingWord::Floor => Some(Rounding::Floor),
        RoundingWord::Ceil => Some(Rounding::Ceil),
        RoundingWord::None => None,
    }
}

fn gates_in(rule: &Rule, found: &mut Vec<usize>) {
    match rule {
        Rule::Gate(index) => found.push(*index),
        Rule::All(rules) | Rule::Any(rules) | Rule::Count(rules, _) | Rule::Percent(rules, _) => {
            rules.iter().for_each(|rule| gates_in(rule, found))
        }
        Rule::Element(..) | Rule::Value(..) | Rule::Score(..) => {}
    }
}

fn is_two_level(measure: &Measure) -> bool {
    matches!(measure, Measure::Scale(scale) if scale.anchors.len() == 2)
}

/// The most a checklist can count, and whether the count is always whole.
fn checklist_range(components: &[Component], counted_as: CountedAs) -> (Exact, bool) {
    match counted_as {
        CountedAs::Percent => (Exact::whole(100), false),
        CountedAs::Count => {
            let sum = components.iter().try_fold(Exact::ZERO, |sum, component| sum.add(component.weight));
            (sum.unwrap_or(Exact::ZERO), components.iter().all(|component| component.weight.is_whole()))
        }
    }
}

/// The fewest and most points an element can have, and all of them if they are few.
fn points_of(measure: &Measure, does_not_fit: Option<Exact>, repeated: Option<&Repeated>) -> (Option<Exact>, Option<Exact>, Vec<Exact>) {
    let few = |points: Vec<Exact>| {
        let mut levels: Vec<Exact> = points.into_iter().chain(does_not_fit).collect();
        levels.sort_unstable();
        levels.dedup();
        (levels.first().copied(), levels.last().copied(), levels)
    };
    let banded = |bands: &PointBands| few(bands.list.iter().map(|band| band.points).collect());
    let (lowest, highest, levels) = match measure {
        Measure::Scale(scale) => few(scale.anchors.iter().map(|anchor| anchor.points).collect()),
        Measure::Number(number) if number.bands.list.is_empty() => (Some(number.min), number.max, Vec::new()),
        Measure::Number(number) => banded(&number.bands),
        Measure::Ratio(ratio) if ratio.bands.list.is_empty() => (Some(Exact::ZERO), ratio.max, Vec::new()),
        Measure::Ratio(ratio) => banded(&ratio.bands),
        Measure::Checklist(list) if list.bands.list.is_empty() => {
            let (highest, _) = checklist_range(&list.components, list.counted_as);
            let counts = match list.counted_as {
                CountedAs::Count if list.components.iter().all(|component| component.weight == Exact::ONE) => {
                    (0..=list.components.len()).map(|count| Exact::whole(count as i128)).collect()
                }
                _ => Vec::new(),
            };
            (Some(Exact::ZERO), Some(highest), counts)
        }
        Measure::Checklist(list) => banded(&list.bands),
    };
    match repeated.map(|repeated| repeated.method) {
        Some(RepeatedMethod::PercentMeeting) => (Some(Exact::ZERO), Some(Exact::whole(100)), Vec::new()),
        Some(RepeatedMethod::Mean) => (lowest, highest, Vec::new()),
        _ => (lowest, highest, levels),
    }
}

/// A condition as a message says it.
fn told(interval: &Interval) -> String {
    match (interval.low, interval.high) {
        (Some((low, _)), Some((high, _))) if low == high => format!("exactly `{}`", written(low)),
        (Some((low, low_inside)), Some((high, high_inside))) => {
            let (from, to) = (if low_inside { "from" } else { "above" }, if high_inside { "to" } else { "to below" });
            format!("{from} `{}` {to} `{}`", written(low), written(high))
        }
        (Some((low, inside)), None) => format!("{} `{}`", if inside { "at least" } else { "more than" }, written(low)),
        (None, Some((high, inside))) => format!("{} `{}`", if inside { "at most" } else { "less than" }, written(high)),
        (None, None) => "anything".to_owned(),
    }
}
