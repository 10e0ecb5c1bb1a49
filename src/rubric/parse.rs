//! Source -> Rubric, or every Problem found. All judgement of meaning is here.
//!
//! In: the text of a rubric, and of an overlay. Out: a [`Rubric`] that needs no further check. Where the meaning is
//! broken the work goes on with what is left, so that all problems are told at once.

mod built_in;
mod elements;
mod gates;
mod measures;
mod overlay;
mod parser;
mod plausible;
mod scores;

use crate::document;
use crate::order;
use crate::problem::{Fact, Fault, Note, Noun, Problem, Problems, Refusal};
use crate::rubric::parse::overlay::{check_overlay, in_overlay, lowered, refused};
use crate::rubric::parse::parser::{MOST_DOMAINS, MOST_ELEMENTS, MOST_PARTS, MOST_STEPS, Named, Parser, each_domain, linear, own_fields};
use crate::rubric::source::*;
use crate::rubric::{Crosswalk, Form, Overlay, Part, Rubric, Slipping, Stage};
pub use built_in::levels as built_in_levels;

/// The newest format of rubric files that is understood.
const NEWEST_FORMAT: i128 = 1;

impl Form {
    /// Reads of a rubric file what a form needs, in the trust that the file is sound: without the rules, without what only stands in
    /// disclosures and on paper (such as `evidence` and `adaptations` of an element), and without looking for what is wrong. `None` if it
    /// cannot be read at all. The widget shows it while it fetches the code for the rest, and then reads the file again.
    pub fn read(text: &str) -> Option<Box<Form>> {
        form(text)
    }
}

impl Rubric {
    /// Reads a rubric file. Gives every problem at once, in the order of the file.
    ///
    /// # Errors
    /// All that is wrong, warnings included, if any of it breaks the meaning.
    pub fn parse(text: &str) -> Result<Rubric, Vec<Problem>> {
        rubric(text)
    }

    /// Reads a rubric file and applies an overlay file to it.
    ///
    /// # Errors
    /// As [`Rubric::parse`]; problems of the overlay come first.
    pub fn parse_with_overlay(text: &str, overlay: &str) -> Result<Rubric, Vec<Problem>> {
        rubric_with_overlay(text, overlay)
    }
}

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
                let fault = Fault::OtherDocument { expected: Noun::Rubric, found: Noun::AnswersFile };
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
pub fn form(text: &str) -> Option<Box<Form>> {
    let mut refusal = Refusal::default();
    let source = read(text, &mut refusal)?;
    let mut form = Parser::new(&source, None, &mut refusal).form(&source)?;
    form.hash = content_hash(&[text]);
    (!refusal.refuse()).then_some(form)
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
            if let Some(overlay) = &mut rubric.form.overlay {
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

fn finished(mut rubric: Rubric, texts: &[&str], problems: Problems) -> Rubric {
    rubric.form.hash = content_hash(texts);
    rubric.warnings = document::locate(texts[0], problems.into_vec());
    rubric
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

/// What a team says about itself before it answers.
struct Choices {
    stages: Vec<Stage>,
    variants: Vec<Part>,
    modules: Vec<Part>,
}

impl<N: Note> Parser<'_, N> {
    fn form(mut self, source: &RubricSource) -> Option<Box<Form>> {
        let choices = self.asked(source)?;
        Some(Box::new(self.into_form(source, choices)))
    }

    fn rubric(mut self, source: &RubricSource) -> Option<Box<Rubric>> {
        let choices = self.asked(source)?;
        let gates = source.gates.len() + self.changes.map_or(0, |overlay| overlay.gates.len());
        let steps = source.crosswalks.iter().map(|crosswalk| crosswalk.scores.0.len()).sum();
        if !self.within("gates", gates, MOST_DOMAINS, |most| Fact::AtMostGates { most })
            || !self.within("crosswalks", steps, MOST_STEPS, |most| Fact::AtMostSteps { most })
        {
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
        let usual_scores = scores::names_no_scores(source) && !self.scores.is_empty();
        let scores = std::mem::take(&mut self.scores);
        let (element_rules, domain_rules) = (std::mem::take(&mut self.element_rules), std::mem::take(&mut self.domain_rules));
        Some(Box::new(Rubric {
            form: self.into_form(source, choices),
            element_rules,
            domain_rules,
            scores,
            usual_scores,
            score_order,
            headline,
            gates,
            gate_order,
            review_months,
            slipping,
            comparable_editions,
            crosswalks,
            replaces,
            team_answer: source.team_answer.unwrap_or_default(),
            supervision_prompts,
            result_link: source.result_link.as_ref().map(|link| link.0.clone()),
            own_fields: own_fields(&source.own),
            overlays_may_lower,
            warnings: Vec::new(),
            by_id,
        }))
    }

    /// Reads the elements and all that they name.
    fn asked(&mut self, source: &RubricSource) -> Option<Choices> {
        let mut domains = 0;
        each_domain(&source.domains, &mut |_| domains += 1);
        let parts = source.variants.len() + source.modules.len();
        if !self.within("", domains, MOST_DOMAINS, |most| Fact::AtMostDomains { most })
            || !self.within("", parts, MOST_PARTS, |most| Fact::AtMostParts { most })
        {
            return None;
        }
        let stages = self.stages(&source.stages);
        let variants = self.chosen_parts(&source.variants);
        self.variants = self.parts.len();
        let modules = self.chosen_parts(&source.modules);
        let scales = self.scales(&source.scales);
        self.domains(source, &scales);
        if self.elements.is_empty() && !self.problems.refuse() {
            self.problems.note(|| (String::new(), Fault::EmptyRubric {}));
        }
        self.within("", self.elements.len(), MOST_ELEMENTS, |most| Fact::AtMostElements { most }).then_some(Choices {
            stages,
            variants,
            modules,
        })
    }

    /// The form, once everything has been read that looks at its elements.
    fn into_form(mut self, source: &RubricSource, Choices { stages, variants, modules }: Choices) -> Form {
        Form {
            id: source.id.0.clone(),
            edition: source.edition.clone(),
            hash: String::new(),
            title: self.words(&source.title),
            awaiting_review: source.awaiting_review.clone(),
            summary: self.optional(&source.summary),
            introduction: self.optional(&source.introduction),
            minutes: self.months(source.minutes.as_ref(), || "minutes".to_owned()),
            publisher: self.party(source.publisher.as_ref()),
            contact: self.party(source.contact.as_ref()),
            licence: self.citation(source.licence.as_ref()),
            citations: source.citations.iter().map(|citation| self.cited(citation)).collect(),
            date: source.date.clone(),
            overlay: self.changes.map(|overlay| self.overlay(overlay)),
            stages,
            variants,
            modules,
            languages: self.languages,
            domains: self.domains,
            elements: self.elements,
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
                    Some(Named::Domain(domain)) if self.domain_rules[domain].score.is_some() => {
                        self.domain_rules[domain].score.unwrap_or_default()
                    }
                    // The usual total has no place of its own in the file.
                    _ => match self.scores.iter().position(|score| score.id == *id) {
                        Some(index) => index,
                        None => {
                            self.unknown(id, &step.path, Fact::AScore, |named| matches!(named, Named::Score(_) | Named::Domain(_)));
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
            let citation = self.citation(source.citation.as_ref());
            list.push(Crosswalk { from_edition: source.from_edition.clone(), scores, citation });
        }
        list
    }

    fn replaces(&mut self, replaces: &document::Map<Id>) -> Vec<(String, String)> {
        let mut list = Vec::new();
        for (old, new) in &replaces.0 {
            match self.ids.get(&new.0) {
                Some(Named::Element(_)) => list.push((old.clone(), new.0.clone())),
                _ => self.unknown(&new.0, format!("replaces.{old}"), Fact::AnElement, |named| matches!(named, Named::Element(_))),
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
                _ => self.unknown(&id.0, path(), Fact::AMustOrGate, |named| matches!(named, Named::Element(_) | Named::Gate(_))),
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
        let (title, citation) = (self.words(&source.title), self.citation(source.citation.as_ref()));
        Overlay { id: source.overlay.0.clone(), title, changed, lowered: Vec::new(), citation }
    }
}
