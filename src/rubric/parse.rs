//! Source -> Rubric, or every Problem found. All judgement of meaning is here.
//!
//! In: the text of a rubric, and of an overlay. Out: a [`Rubric`] that needs no further check. Where the meaning is
//! broken the work goes on with what is left, so that all problems are told at once.

mod elements;
mod gates;
mod measures;
mod overlay;
mod plausible;
mod scores;

use crate::document::{self, did_you_mean, shortened, there_are};
use crate::number::Exact;
use crate::order::{self, Index};
use crate::problem::{Fault, Note, Problem, Problems, Refusal, RefusalWithRules};
use crate::rubric::bands::written;
use crate::rubric::parse::overlay::{check_overlay, in_overlay, lowered, refused};
use crate::rubric::source::*;
use crate::rubric::{
    Citation, Code, Crosswalk, Domain, Element, Gate, Interval, Overlay, Part, Party, Rubric, Score, Slipping, Stage, Text as Words, range,
};

/// The newest format of rubric files that is understood.
const NEWEST_FORMAT: i128 = 1;
/// The most elements of one rubric.
const MOST_ELEMENTS: usize = 10_000;
/// The most anchors of one scale, and components of one checklist.
const MOST_ANCHORS: usize = 200;
/// The most languages of one rubric.
const MOST_LANGUAGES: usize = 100;
/// The most variants and modules of one rubric.
const MOST_PARTS: usize = 200;
/// The most domains of one rubric, its scores, and its gates that have a name of their own.
const MOST_DOMAINS: usize = 2_000;
/// The most elements and scores that all scores of one rubric count together. Each of them takes room in every result.
const MOST_COUNTED: usize = 1_000_000;
/// The most rules in all gates of one rubric, those included that a rule over every element or a domain stands for.
const MOST_RULES: usize = 200_000;
/// The most steps of all crosswalks of one rubric.
const MOST_STEPS: usize = 2_000;

/// Reads a rubric, or tells every problem.
pub fn rubric(text: &str) -> Result<Rubric, Vec<Problem>> {
    let mut problems = Problems::default();
    let source = read(text, &mut problems);
    let (unread, before) = (problems.refuse(), problems.count());
    let rubric = source.and_then(|source| Parser::new(&source, None, &mut problems).rubric(&source));
    match rubric {
        Some(rubric) if !problems.refuse() => Ok(finished(*rubric, &[text], problems)),
        _ => {
            let mut problems = problems.into_vec();
            if problems.iter().any(|problem| problem.path == "rubric" && matches!(problem.fault, Fault::UnknownField { .. })) {
                let fault = Fault::OtherDocument { expected: "a rubric".to_owned(), found: "an answers file".to_owned() };
                return Err(vec![Problem::new("", fault)]);
            }
            let mut at = 0;
            problems.retain(|problem| {
                at += 1;
                !unread || at <= before || !follows(text, problem)
            });
            Err(document::locate(text, problems))
        }
    }
}

/// True if a problem may only follow from a record that could not be read and is left out of the work: a doubt about what
/// is left, or an id that stands in the file all the same.
fn follows(text: &str, problem: &Problem) -> bool {
    let stands = |id: &str| {
        let quoted = ["\"", id, "\""].concat();
        text.match_indices(&quoted)
            .any(|(at, _)| text[..at].trim_end().strip_suffix(':').is_some_and(|key| key.trim_end().ends_with("\"id\"")))
    };
    match &problem.fault {
        Fault::UnknownId { id, .. } => stands(id),
        Fault::EmptyRubric {} | Fault::EmptyScore { .. } => true,
        _ => problem.is_warning(),
    }
}

/// Reads what a form needs of a rubric: the same reading as [`rubric`], but without the rules, and without looking for what is wrong.
pub fn form(text: &str) -> Option<Box<Rubric>> {
    let mut refusal = Refusal::default();
    let source = read(text, &mut refusal)?;
    let mut rubric = Parser::new(&source, None, &mut refusal).rubric(&source)?;
    rubric.hash = content_hash(&[text]);
    (!refusal.refuse()).then_some(rubric)
}

/// Reads a rubric with its rules, but without looking for what is wrong.
pub fn in_trust(text: &str) -> Option<Box<Rubric>> {
    let mut refusal = RefusalWithRules::default();
    let source = read(text, &mut refusal)?;
    let rubric = Parser::new(&source, None, &mut refusal).rubric(&source)?;
    (!refusal.refuse()).then_some(rubric)
}

/// Reads a rubric and an overlay, or tells every problem. Apart from [`rubric`], so that the widget fetches the reading of overlays only
/// where there is one.
pub fn rubric_with_overlay(text: &str, overlay: &str) -> Result<Rubric, Vec<Problem>> {
    let (mut problems, mut overlay_problems) = (Problems::default(), Problems::default());
    let source: Option<RubricSource> = read(text, &mut problems);
    let changes = read::<OverlaySource>(overlay, &mut overlay_problems);
    if let (Some(source), Some(changes)) = (&source, &changes) {
        check_overlay(source, changes, &mut overlay_problems);
    }
    if overlay_problems.refuse() {
        let mut all = in_overlay(document::locate(overlay, overlay_problems.into_vec()));
        all.extend(document::locate(text, problems.into_vec()));
        return Err(all);
    }
    let before = problems.count();
    let mut owners_problems = Problems::default();
    let owners = source.as_ref().and_then(|source| Parser::new(source, None, &mut owners_problems).rubric(source));
    let rubric = source.as_ref().and_then(|source| Parser::new(source, changes.as_ref(), &mut problems).rubric(source));
    match (rubric, owners, &changes) {
        (Some(mut rubric), Some(owners), Some(changes)) if !problems.refuse() && !owners_problems.refuse() => {
            let lowered = lowered(&owners, &rubric);
            let refused = refused(&owners, &lowered, changes);
            if refused.refuse() {
                return Err(in_overlay(document::locate(overlay, refused.into_vec())));
            }
            if let Some(overlay) = &mut rubric.overlay {
                overlay.lowered = lowered;
            }
            Ok(finished(*rubric, &[text, overlay], problems))
        }
        // What the owner's own file lacks, no local rules can make good.
        _ if owners_problems.refuse() => Err(document::locate(text, owners_problems.into_vec())),
        // What an overlay brought in has its places in the overlay, not in the rubric's file.
        _ if before == 0 => Err(document::locate(text, in_overlay(problems.into_vec()))),
        _ => Err(document::locate(text, problems.into_vec())),
    }
}

fn finished(rubric: Rubric, texts: &[&str], problems: Problems) -> Rubric {
    Rubric { hash: content_hash(texts), warnings: document::locate(texts[0], problems.into_vec()), ..rubric }
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
                if start < at {
                    hasher.update(&text.as_bytes()[start..at]);
                }
                start = at + 1;
            }
        }
        hasher.update(&text.as_bytes()[start..]);
    }
    hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
}

/// Reads a document whose format number is looked at first: all else in a newer file may mean something else.
fn read<T: document::Read>(text: &str, problems: &mut impl Note) -> Option<T> {
    if problems.tells() {
        document::refuse_newer(text, NEWEST_FORMAT, problems)?;
    }
    document::read(text, problems)
}

/// There are more of something than one rubric may have.
fn too_many(path: &str, found: usize, most: usize, what: &str) -> (String, Fault) {
    (path.to_owned(), Fault::TooMany { found: found.to_string(), most: most.to_string(), what: what.to_owned() })
}

/// What the owner keeps, in the order of the file.
fn own_fields(own: &document::Map<OwnValue>) -> Vec<(String, String)> {
    own.0.iter().map(|(name, value)| (name.clone(), value.0.clone())).collect()
}

fn each_domain<'s>(domains: &'s [DomainSource], each: &mut impl FnMut(&'s DomainSource)) {
    for domain in domains {
        each(domain);
        each_domain(&domain.domains, each);
    }
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

/// Every id of a rubric with what it names and where it stands.
#[derive(Default)]
struct Names {
    list: Vec<(String, Named, String)>,
    index: Index,
}

impl Names {
    fn get(&self, id: &str) -> Option<Named> {
        self.index.get(id).map(|at| self.list[at].1)
    }

    fn place(&self, id: &str) -> String {
        self.index.get(id).map(|at| self.list[at].2.clone()).unwrap_or_default()
    }

    fn insert(&mut self, id: &str, named: Named, place: &str) {
        self.index.insert(id.to_owned(), self.list.len());
        self.list.push((id.to_owned(), named, place.to_owned()));
    }
}

/// What decides what answers come to and what follows; empty where only a form is read.
#[derive(Default)]
struct Rules {
    own_fields: Vec<(String, String)>,
    usual_scores: bool,
    score_order: Vec<usize>,
    headline: Option<usize>,
    team_answer: Option<TeamAnswer>,
    gates: Vec<Gate>,
    gate_order: Vec<usize>,
    slipping: Slipping,
    crosswalks: Vec<Crosswalk>,
    replaces: Vec<(String, String)>,
    comparable_editions: Vec<String>,
    overlays_may_lower: Vec<String>,
    review_months: Option<u32>,
    supervision_prompts: Vec<Words>,
    result_link: Option<String>,
    by_id: Vec<usize>,
}

struct Parser<'p, N> {
    problems: &'p mut N,
    /// The overlay in use.
    changes: Option<&'p OverlaySource>,
    languages: Vec<String>,
    ids: Names,
    stages: Vec<String>,
    /// The ids of the variants, then those of the modules.
    parts: Vec<String>,
    /// How many of them are variants.
    variants: usize,
    elements: Vec<Element>,
    domains: Vec<Domain>,
    scores: Vec<Score>,
    /// What kind of number each score is.
    kinds: Vec<plausible::Kind>,
    /// For each element, whether the rule at hand leaves it out; empty where it leaves out none.
    excepted: Vec<bool>,
    /// How many rules the gates may still have; `None` once there were too many.
    rules_left: Option<usize>,
}

impl<'p, N: Note> Parser<'p, N> {
    fn new(source: &RubricSource, changes: Option<&'p OverlaySource>, problems: &'p mut N) -> Parser<'p, N> {
        let mut languages = Vec::new();
        if source.languages.len() > MOST_LANGUAGES {
            problems.note(|| too_many("languages", source.languages.len(), MOST_LANGUAGES, "languages"));
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
            domains,
            scores,
            kinds: Vec::new(),
            excepted: Vec::new(),
            rules_left: Some(MOST_RULES),
        }
    }

    fn rubric(mut self, source: &RubricSource) -> Option<Box<Rubric>> {
        let mut domains = 0;
        each_domain(&source.domains, &mut |_| domains += 1);
        let parts = source.variants.len() + source.modules.len();
        if !self.within("", domains, MOST_DOMAINS, "domains") || !self.within("", parts, MOST_PARTS, "variants and modules") {
            return None;
        }
        let title = self.words(&source.title);
        let stages = self.stages(&source.stages);
        let variants = self.chosen_parts(&source.variants);
        self.variants = self.parts.len();
        let modules = self.chosen_parts(&source.modules);
        let scales = self.scales(&source.scales);
        self.domains(source, &scales);
        if self.elements.is_empty() && !self.problems.refuse() {
            self.problems.note(|| (String::new(), Fault::EmptyRubric {}));
        }
        if !self.within("", self.elements.len(), MOST_ELEMENTS, "elements") {
            return None;
        }
        let rules = if self.problems.reads_rules() { self.rules(source)? } else { Rules::default() };
        let minutes = self.months(source.minutes.as_ref(), || "minutes".to_owned());
        let summary = self.optional(&source.summary);
        let introduction = self.optional(&source.introduction);
        let publisher = self.party(&source.publisher);
        let contact = self.party(&source.contact);
        let licence = self.citation(&source.licence);
        let citations = source.citations.iter().map(|citation| self.cited(citation)).collect();
        let overlay = self.changes.map(|overlay| self.overlay(overlay));
        Some(Box::new(Rubric {
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
            usual_scores: rules.usual_scores && !self.scores.is_empty(),
            scores: self.scores,
            score_order: rules.score_order,
            headline: rules.headline,
            gates: rules.gates,
            gate_order: rules.gate_order,
            stages,
            variants,
            modules,
            review_months: rules.review_months,
            slipping: rules.slipping,
            comparable_editions: rules.comparable_editions,
            crosswalks: rules.crosswalks,
            replaces: rules.replaces,
            team_answer: rules.team_answer.unwrap_or(TeamAnswer::AllAgree),
            supervision_prompts: rules.supervision_prompts,
            result_link: rules.result_link,
            overlays_may_lower: rules.overlays_may_lower,
            own_fields: rules.own_fields,
            overlay,
            warnings: Vec::new(),
            by_id: rules.by_id,
        }))
    }

    /// False, and noted, if there are more of something than one rubric may have.
    fn within(&mut self, path: &str, found: usize, most: usize, what: &str) -> bool {
        if found > most {
            self.problems.note(|| too_many(path, found, most, what));
        }
        found <= most
    }

    /// What a form does without.
    fn rules(&mut self, source: &RubricSource) -> Option<Rules> {
        let gates = source.gates.len() + self.changes.map_or(0, |overlay| overlay.gates.len());
        let steps = source.crosswalks.iter().map(|crosswalk| crosswalk.scores.0.len()).sum();
        if !self.within("gates", gates, MOST_DOMAINS, "gates") || !self.within("crosswalks", steps, MOST_STEPS, "steps in all crosswalks") {
            return None;
        }
        self.evidence_months(source.evidence_months.as_ref());
        let score_order = self.scores(source)?;
        let headline = self.headline(source);
        let (gates, gate_order) = self.gates(source);
        self.unscored(&gates);
        self.plausible(source);
        let slipping = self.slipping(source.drift.as_ref());
        let (crosswalks, replaces) = (self.crosswalks(&source.crosswalks, &source.edition), self.replaces(&source.replaces));
        let review_months = self.changes.and_then(|overlay| overlay.review_months.as_ref()).or(source.review_months.as_ref());
        let review_months = self.months(review_months, || "review_months".to_owned());
        if let Some(date) = &source.date {
            self.date("date", date);
        }
        let supervision_prompts = source.supervision_prompts.iter().map(|text| self.words(text)).collect();
        let comparable_editions = source.comparable_editions.clone();
        if let Some(at) = comparable_editions.iter().position(|edition| *edition == source.edition) {
            self.problems.doubt(|| (format!("comparable_editions[{at}]"), Fault::OwnEdition { edition: source.edition.clone() }));
        }
        let overlays_may_lower = self.may_lower(&source.overlays_may_lower);
        let by_id = order::order(self.elements.len(), &|one, other| self.elements[one].id.cmp(&self.elements[other].id));
        Some(Rules {
            own_fields: own_fields(&source.own),
            usual_scores: scores::names_no_scores(source),
            score_order,
            headline,
            gates,
            gate_order,
            slipping,
            crosswalks,
            replaces,
            comparable_editions,
            overlays_may_lower,
            review_months,
            team_answer: *source.team_answer,
            supervision_prompts,
            result_link: source.result_link.as_ref().map(|link| link.0.clone()),
            by_id,
        })
    }

    // Texts, dates and small parts.

    fn words(&mut self, text: &Text) -> Words {
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

    fn optional(&mut self, text: &Option<Text>) -> Option<Words> {
        text.as_ref().map(|text| self.words(text))
    }

    fn party(&mut self, party: &Option<PartySource>) -> Option<Party> {
        party.as_ref().map(|party| Party { name: self.words(&party.name), link: party.link.as_ref().map(|link| link.0.clone()) })
    }

    fn citation(&mut self, citation: &Option<CitationSource>) -> Option<Citation> {
        citation.as_ref().map(|citation| self.cited(citation))
    }

    fn codes(&mut self, codes: &[CodeSource]) -> Vec<Code> {
        let code = |code: &CodeSource| Code { system: code.system.clone(), code: code.code.clone(), text: self.optional(&code.text) };
        codes.iter().map(code).collect()
    }

    fn cited(&mut self, citation: &CitationSource) -> Citation {
        Citation { text: self.words(&citation.text), link: citation.link.as_ref().map(|link| link.0.clone()) }
    }

    fn date(&mut self, path: &str, date: &str) {
        if crate::date::Date::parse(date).is_none() {
            self.problems.note(|| (path.into(), Fault::WrongDate { found: shortened(date), hint: crate::date::Date::hint(date) }));
        }
    }

    /// A count of something, from 1 to `most`.
    fn count(&mut self, number: Option<&Exact>, path: impl FnOnce() -> String, most: usize) -> Option<usize> {
        let number = number?;
        match number.to_whole() {
            Some(count) if count >= 1 && count <= most as i128 => Some(count as usize),
            _ => {
                self.problems.note(|| (path(), Fault::WrongCount { found: written(number), most: most.to_string() }));
                None
            }
        }
    }

    fn months(&mut self, number: Option<&Exact>, path: impl FnOnce() -> String) -> Option<u32> {
        self.count(number, path, 1200).map(|months| months as u32)
    }

    fn percent(&mut self, number: Option<&Exact>, path: impl FnOnce() -> String) -> Option<Exact> {
        let number = number?;
        let sound = !number.is_negative() && *number <= Exact::whole(100);
        if !sound {
            self.problems
                .note(|| (path(), Fault::WrongShare { expected: "a percentage from 0 to 100".to_owned(), found: written(number) }));
        }
        sound.then(|| number.clone())
    }

    fn weight(&mut self, weight: Option<&Exact>, path: &str) -> Exact {
        match weight {
            Some(weight) if !weight.is_positive() => {
                self.problems.note(|| (format!("{path}.weight"), Fault::WrongWeight { found: written(weight) }));
                Exact::one()
            }
            Some(weight) => weight.clone(),
            None => Exact::one(),
        }
    }

    fn name(&mut self, id: &str, named: Named, path: &str) {
        if !self.problems.reads_rules() {
            return;
        }
        if self.ids.get(id).is_some() {
            self.problems.note(|| (format!("{path}.id"), Fault::DuplicateId { id: id.to_owned(), first: self.ids.place(id) }));
        } else {
            self.ids.insert(id, named, path);
        }
    }

    /// The elements that an `except` names: one, all of a domain, or every non-negotiable.
    fn left_out(&self, id: &str) -> Vec<usize> {
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
    fn not_left_out(&mut self, id: &str, path: &str) {
        self.problems.note(|| {
            let hint = known(&self.ids, &self.domains, id, |named| named != Named::Other);
            let hint = if self.ids.get(id).is_some() { "take it out of `except`: it is not counted here anyway".to_owned() } else { hint };
            let expected = "something that is counted here, or `non-negotiables`".to_owned();
            (format!("{path}.except"), Fault::UnknownId { id: shortened(id), expected, hint })
        });
    }

    fn unknown(&mut self, id: &str, path: impl Into<String>, expected: &str, fits: fn(Named) -> bool) {
        self.problems.note(|| {
            let hint = match self.ids.get(id) {
                Some(Named::Domain(index)) if fits(Named::Domain(index)) => format!(
                    "the domain `{id}` has no score: give it `\"score\": {{\"method\": \"mean\"}}`, or the rubric a `domain_score`; its elements are named in `of` or `every`"
                ),
                _ => known(&self.ids, &self.domains, id, fits),
            };
            (path.into(), Fault::UnknownId { id: shortened(id), expected: expected.to_owned(), hint })
        });
    }

    fn stages(&mut self, stages: &[StageSource]) -> Vec<Stage> {
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
            if self.problems.tells() && !self.parts.contains(&id.0) {
                self.problems.note(|| {
                    let near = did_you_mean(&id.0, self.parts.iter().map(String::as_str));
                    let hint = near.unwrap_or_else(|| {
                        let known = there_are(self.parts.iter().map(String::as_str));
                        format!("{known}; a further one is declared in `variants` or `modules` of the rubric")
                    });
                    (format!("{path}.only_in[{index}]"), Fault::UnknownVariant { found: id.0.clone(), hint })
                });
            }
        }
        ids.iter().map(|id| id.0.clone()).collect()
    }

    // Bounds and conditions.

    /// The interval of bounds, or nothing after noting what is wrong with them.
    fn interval(&mut self, bounds: &Bounds) -> Option<Interval> {
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
    fn fits(&mut self, bounds: &Bounds, interval: &Interval) -> bool {
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

    fn conflicting(&mut self, path: &str, first: &str, second: &str) {
        self.problems.note(|| (path.into(), Fault::ConflictingBounds { first: first.to_owned(), second: second.to_owned() }));
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
                    self.problems.note(|| {
                        let near = did_you_mean(id, self.stages.iter().map(String::as_str));
                        let hint = near.unwrap_or_else(|| {
                            let known = there_are(self.stages.iter().map(String::as_str));
                            format!("{known}; a further one is declared in `stages` of the rubric")
                        });
                        (format!("{path}.targets.{id}"), Fault::UnknownStage { found: shortened(id), hint })
                    });
                }
                _ => {}
            }
        }
        list
    }

    /// Notes a condition that has an end on the good side only, such as a plain number where fewer are better. `field` is where it
    /// stands.
    fn direction(&mut self, interval: &Interval, better: Better, field: &str, path: impl FnOnce() -> String) {
        if !self.problems.tells() {
            return;
        }
        let (better, end) = match (better, &interval.low, &interval.high) {
            (Better::Lower, Some((low, _)), None) => ("fewer points", low),
            (Better::Higher, None, Some((high, _))) => ("more points", high),
            _ => return,
        };
        self.problems.doubt(|| {
            let end = written(end);
            let hint = match (field, better) {
                ("minimum", _) => format!("the most that is acceptable is `\"maximum\": {end}`, in place of `minimum`"),
                ("maximum", _) => "if fewer points are better here, say so: add `\"better\": \"lower\"` to the element; otherwise the fewest that are acceptable are the `minimum`".to_owned(),
                (_, "fewer points") => format!("a plain number means at least: write `\"{field}\": {{\"at_most\": {end}}}`"),
                _ => format!("if fewer are better here, add `\"better\": \"lower\"`; otherwise write `\"{field}\": {end}`"),
            };
            (path(), Fault::OppositeDirection { better: better.to_owned(), condition: told(interval), hint })
        });
    }

    /// Notes a condition that no value, or every value, of a range meets.
    fn reachable(&mut self, interval: &Interval, (lowest, highest): &range::Range, path: impl FnOnce() -> String, always: bool) {
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

    // Editions.

    fn slipping(&mut self, source: Option<&DriftSource>) -> Slipping {
        let usual = Slipping::default();
        match source {
            None => usual,
            Some(source) => Slipping {
                levels: self.count(source.levels.as_ref(), || format!("{}.levels", source.path), 100),
                percent_of_range: self
                    .percent(source.percent_of_range.as_ref(), || format!("{}.percent_of_range", source.path))
                    .unwrap_or(usual.percent_of_range),
            },
        }
    }

    fn crosswalks(&mut self, sources: &[CrosswalkSource], own: &str) -> Vec<Crosswalk> {
        let mut list = Vec::new();
        for source in sources {
            let mut scores = Vec::new();
            for (id, step) in &source.scores.0 {
                let index = match self.ids.get(id) {
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
                let (times, plus) = linear(&step.times, &step.plus);
                if times.is_zero() {
                    self.problems.note(|| (step.path.clone(), Fault::WrongCrosswalk {}));
                } else {
                    self.crosswalk_is_plausible(step, id, index, &times, &plus);
                }
                scores.push((index, times, plus));
            }
            if source.from_edition == own {
                self.problems.doubt(|| (format!("{}.from_edition", source.path), Fault::OwnEdition { edition: own.to_owned() }));
            }
            let citation = self.citation(&source.citation);
            list.push(Crosswalk { from_edition: source.from_edition.clone(), scores, citation });
        }
        list
    }

    fn replaces(&mut self, replaces: &document::Map<Id>) -> Vec<(String, String)> {
        let mut list = Vec::new();
        for (old, new) in &replaces.0 {
            match self.ids.get(&new.0) {
                Some(Named::Element(_)) => list.push((old.clone(), new.0.clone())),
                _ => self.unknown(&new.0, format!("replaces.{old}"), "an element", |named| matches!(named, Named::Element(_))),
            }
        }
        list
    }

    /// What local rules may ask less of.
    fn may_lower(&mut self, ids: &[Id]) -> Vec<String> {
        let mut list = Vec::new();
        for (at, id) in ids.iter().enumerate() {
            let path = || format!("overlays_may_lower[{at}]");
            match self.ids.get(&id.0) {
                // An overlay may have taken its minimum away.
                Some(Named::Element(index)) if self.elements[index].is_non_negotiable() || self.changes.is_some() => {
                    list.push(id.0.clone())
                }
                Some(Named::Gate(_)) => list.push(id.0.clone()),
                _ if self.changes.is_some() => {}
                _ => self.unknown(&id.0, path(), "a non-negotiable or a gate", |named| matches!(named, Named::Element(_) | Named::Gate(_))),
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
        let (title, citation) = (self.words(&source.title), self.citation(&source.citation));
        Overlay { id: source.overlay.0.clone(), title, changed, lowered: Vec::new(), citation }
    }
}

/// A factor and what is added after it, where the file leaves out what changes nothing.
fn linear(times: &Option<Exact>, plus: &Option<Exact>) -> (Exact, Exact) {
    (times.clone().unwrap_or_else(Exact::one), plus.clone().unwrap_or_else(Exact::zero))
}

/// The id that is near to one that does not exist, or those that there are. Where elements do not fit, the score of a domain is meant.
fn known(ids: &Names, domains: &[Domain], id: &str, fits: fn(Named) -> bool) -> String {
    let scored = |named: Named| match named {
        Named::Domain(index) => fits(Named::Element(0)) || domains.get(index).is_some_and(|domain| domain.score.is_some()),
        _ => true,
    };
    let known = || ids.list.iter().filter(|(_, named, _)| fits(*named) && scored(*named)).map(|(id, ..)| id.as_str());
    did_you_mean(id, known().filter(|known| *known != id)).unwrap_or_else(|| there_are(known()))
}

/// A condition as a message says it.
fn told(interval: &Interval) -> String {
    match (&interval.low, &interval.high) {
        (Some((low, _)), Some((high, _))) if low == high => format!("exactly `{}`", written(low)),
        (Some((low, low_inside)), Some((high, high_inside))) => {
            let (from, to) = (if *low_inside { "from" } else { "above" }, if *high_inside { "to" } else { "to below" });
            format!("{from} `{}` {to} `{}`", written(low), written(high))
        }
        (Some((low, inside)), None) => format!("{} `{}`", if *inside { "at least" } else { "more than" }, written(low)),
        (None, Some((high, inside))) => format!("{} `{}`", if *inside { "at most" } else { "less than" }, written(high)),
        (None, None) => "anything".to_owned(),
    }
}
