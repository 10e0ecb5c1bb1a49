//! A rubric read back in plain words, as a person would say it to a colleague, so that an owner sees what was understood.
//!
//! In: a sound rubric and a language. Out: an [`Explanation`]: a sentence for each rule, under headings, each with the part of the file it is
//! about. It uses the words of the report; it knows nothing of a team's answers, and nothing of who shows it.

mod elements;
mod over_time;
mod rules;
mod scores;

use crate::answers::Answers;
use crate::assessment::{self, Assessment};
use crate::drift::Baseline;
use crate::report::context::Context;
use crate::report::gates;
use crate::rubric::{Part, Rubric, TeamAnswer};
use crate::words::Language;
use crate::words::explain::{ExplainWords, Fixed};
use crate::words::sentences::Label;

/// A whole rubric in plain words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Explanation {
    /// What the rubric is called, with its edition.
    pub title: String,
    /// What is understood, in the order in which a report tells it.
    pub sections: Vec<Section>,
}

/// What is said under one heading.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Section {
    /// The heading.
    pub heading: String,
    /// The sentences.
    pub sentences: Vec<Sentence>,
}

/// A sentence about one part of a rubric.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sentence {
    /// Where the part stands in the file, such as `domains[0].elements[2]`; empty for the rubric as a whole.
    pub path: String,
    /// The id of the element, score or gate it is about; empty where it is about none, or about several.
    pub id: String,
    /// What of the part says it.
    pub about: About,
    /// The sentence, or a few that belong together.
    pub text: String,
}

/// What of a part a sentence is about, as the format has it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum About {
    /// The part as a whole.
    Part,
    /// How it is answered: its levels, its scale, its number or its checklist.
    Measure,
    /// What a non-negotiable has to reach.
    Must,
    /// A field: its own, or that of something around it from which it has the value.
    Field(&'static str),
    /// What follows of the rest; there is nothing to change in it.
    Nothing,
}

impl Explanation {
    /// Plain text: the title, then each section; what is said about one part stands together.
    pub fn text(&self) -> String {
        let mut out = format!("{}\n", self.title);
        for section in &self.sections {
            out.push_str(&format!("\n{}\n", section.heading));
            let about_one = |one: &Sentence, next: &Sentence| !one.id.is_empty() && one.id == next.id;
            for together in section.sentences.chunk_by(about_one) {
                let texts: Vec<&str> = together.iter().map(|sentence| sentence.text.as_str()).collect();
                out.push_str(&format!("- {}\n", texts.join(" ")));
            }
        }
        out
    }
}

/// Reads a rubric back, every rule of it.
pub fn explain(rubric: &Rubric, language: Language) -> Explanation {
    told(rubric, language, usize::MAX, |teller| {
        let mut sections = vec![teller.section(teller.fixed(Fixed::Whole), teller.whole())];
        sections.push(teller.section(teller.context.label(Label::NonNegotiables), teller.non_negotiables()));
        sections.push(teller.section(teller.context.label(Label::Rules), teller.named_gates()));
        sections.push(teller.section(teller.context.label(Label::Scores), teller.scores()));
        sections.extend(teller.domains());
        sections.push(teller.section(teller.fixed(Fixed::OverTime), teller.over_time()));
        sections.retain(|section| !section.sentences.is_empty());
        let title = teller.reading.edition(&teller.context.text(&rubric.title), &rubric.edition);
        Explanation { title, sections }
    })
}

/// The most rules with a name that are read back in short, and the most names in one list of them.
const MOST_IN_SHORT: usize = 3;

/// The short of it: what is rated, what the rules over several elements ask, what stands for the whole, and what counts as missing.
pub fn in_short(rubric: &Rubric, language: Language) -> Vec<Sentence> {
    told(rubric, language, MOST_IN_SHORT, |teller| {
        let mut sentences = vec![teller.rated()];
        sentences.extend(teller.best_of_gates().into_iter().take(MOST_IN_SHORT));
        sentences.extend(teller.stands_for_the_whole());
        sentences.extend(rubric.headline.map(|score| teller.score_in_short(score)));
        sentences
    })
}

/// What is said of the element at a place of the file; empty if there is none.
pub fn element(rubric: &Rubric, language: Language, path: &str) -> String {
    told(rubric, language, usize::MAX, |teller| {
        let at = teller.places.elements.iter().position(|place| place == path);
        let sentences = at.map(|at| teller.element(at)).unwrap_or_default();
        sentences.into_iter().map(|sentence| sentence.text).collect::<Vec<_>>().join(" ")
    })
}

/// The rule of each named gate, and of each outcome of a graded one, as a report tells it in `rule`.
pub fn rules(rubric: &Rubric, language: Language) -> Vec<Sentence> {
    let answers = Answers::new(rubric);
    let assessment = Assessment::new(rubric, &answers, &[], Baseline::Previous, None);
    let context = Context::new(rubric, &answers, &assessment, language);
    let places = Places::new(rubric);
    let mut sentences = Vec::new();
    for (index, gate) in rubric.gates.iter().enumerate().filter(|(_, gate)| gate.element.is_none()) {
        let graded = gate.outcomes.iter().any(|outcome| outcome.label.is_some());
        for (at, outcome) in gate.outcomes.iter().enumerate() {
            let Some(rule) = &outcome.rule else { continue };
            let path = if graded { format!("{}.outcomes[{at}]", places.gates[index]) } else { places.gates[index].clone() };
            sentences.push(Sentence { path, id: gate.id.clone(), about: About::Field("when"), text: gates::rule_told(&context, rule) });
        }
    }
    sentences
}

/// Where each score of a rubric stands in its file, in the order of its scores; that of a domain at the domain.
pub fn score_places(rubric: &Rubric) -> Vec<String> {
    Places::new(rubric).scores
}

fn told<T>(rubric: &Rubric, language: Language, most_names: usize, tell: impl FnOnce(&Teller) -> T) -> T {
    // The report's words are at home in a context, which wants answers: nothing has been answered.
    let answers = Answers::new(rubric);
    let assessment = assessment::without_rules(rubric, &answers);
    let reading = language.reading();
    let context = Context::new(rubric, &answers, &assessment, language);
    tell(&Teller { places: Places::new(rubric), context, language, reading, most_names })
}

/// What every sentence is made with.
struct Teller<'t> {
    context: Context<'t>,
    language: Language,
    reading: ExplainWords,
    places: Places,
    /// The most names of one list; more are counted.
    most_names: usize,
}

impl Teller<'_> {
    fn fixed(&self, fixed: Fixed) -> String {
        self.reading.fixed(fixed).to_owned()
    }

    fn section(&self, heading: String, sentences: Vec<Sentence>) -> Section {
        Section { heading, sentences }
    }

    /// A sentence about the rubric as a whole, or about several of its parts.
    fn general(&self, path: &str, text: String) -> Sentence {
        Sentence { path: path.to_owned(), id: String::new(), about: About::Part, text }
    }

    /// A name in quotation marks.
    fn quoted(&self, name: &str) -> String {
        self.context.sentences.named(name)
    }

    /// Names one after another, in quotation marks already.
    fn and(&self, names: &[String]) -> String {
        match names.len() > self.most_names.saturating_add(1) {
            true => self.context.sentences.and_more(&names[..self.most_names].join(", "), names.len() - self.most_names),
            false => self.reading.and(names),
        }
    }

    fn whole(&self) -> Vec<Sentence> {
        let rubric = self.context.rubric;
        let titles = |parts: &[Part]| {
            self.reading.or(&parts.iter().map(|part| self.quoted(part.title.get(self.context.language))).collect::<Vec<_>>())
        };
        let mut sentences = vec![self.rated()];
        sentences.extend(self.stands_for_the_whole());
        if !rubric.variants.is_empty() {
            sentences.push(self.general("variants", self.reading.forms(&titles(&rubric.variants))));
        }
        if !rubric.modules.is_empty() {
            sentences.push(self.general("modules", self.reading.parts(&titles(&rubric.modules))));
        }
        if !rubric.stages.is_empty() {
            let stages: Vec<String> = rubric.stages.iter().map(|stage| self.quoted(stage.title.get(self.context.language))).collect();
            sentences.push(self.general("stages", self.reading.stages(&stages.join(", "))));
        }
        if rubric.elements.iter().any(|element| !element.is_non_negotiable()) {
            sentences.push(self.general("", self.fixed(Fixed::MayNotApply)));
        }
        if rubric.team_answer == TeamAnswer::Majority {
            sentences.push(self.general("team_answer", self.fixed(Fixed::MajorityOfTeam)));
        }
        if let Some(overlay) = &rubric.overlay {
            let text = self.context.sentences.overlay(overlay.title.get(self.context.language), overlay.changed.len());
            sentences.push(self.general("overlay", text));
        }
        sentences
    }

    fn rated(&self) -> Sentence {
        let rubric = self.context.rubric;
        let areas = rubric.domains.iter().filter(|domain| domain.depth == 0 && domain.title.is_some()).count();
        let musts = rubric.elements.iter().filter(|element| element.is_non_negotiable()).count();
        self.general("", self.reading.rated(rubric.elements.len(), areas, musts))
    }

    fn stands_for_the_whole(&self) -> Vec<Sentence> {
        let rubric = self.context.rubric;
        let usual = rubric.usual_scores.then(|| self.general("", self.fixed(Fixed::UsualScores)));
        let whole = match rubric.headline {
            Some(score) => Sentence {
                path: self.places.scores[score].clone(),
                id: String::new(),
                about: About::Field("overall"),
                text: self.reading.stands_for_the_whole(&self.quoted(&self.context.text(&rubric.scores[score].title))),
            },
            None => self.general("scores", self.context.label(Label::ProfileOnly)),
        };
        usual.into_iter().chain([whole]).collect()
    }

    /// Whom a part is for, by the groups of variants and modules of each of which one must be run.
    fn only_for(&self, groups: &[Vec<String>]) -> Vec<String> {
        let rubric = self.context.rubric;
        let title = |id: &String| {
            let part = rubric.variants.iter().chain(&rubric.modules).find(|part| part.id == *id);
            self.quoted(part.map_or(id, |part| part.title.get(self.context.language)))
        };
        let groups = groups.iter().filter(|group| !group.is_empty());
        groups.map(|group| self.reading.only_for(&self.reading.or(&group.iter().map(title).collect::<Vec<_>>()))).collect()
    }
}

/// Where the parts of a rubric stand in its file.
struct Places {
    elements: Vec<String>,
    scores: Vec<String>,
    gates: Vec<String>,
}

impl Places {
    fn new(rubric: &Rubric) -> Places {
        let mut domains: Vec<String> = Vec::new();
        for (index, domain) in rubric.domains.iter().enumerate() {
            let before = rubric.domains[..index].iter().filter(|other| other.parent == domain.parent).count();
            domains.push(match domain.parent {
                // Elements in no domain stand in the rubric itself.
                _ if domain.title.is_none() => String::new(),
                None => format!("domains[{before}]"),
                Some(parent) => format!("{}.domains[{before}]", domains[parent]),
            });
        }
        let elements = rubric.elements.iter().enumerate().map(|(index, element)| {
            let (place, first) = (&domains[element.domain], rubric.domains[element.domain].own.start);
            let joint = if place.is_empty() { "" } else { "." };
            format!("{place}{joint}elements[{}]", index - first)
        });
        let elements: Vec<String> = elements.collect();
        let mut named = 0;
        let scores = rubric.scores.iter().map(|score| match score.domain {
            Some(domain) => domains[domain].clone(),
            None => {
                named += 1;
                format!("scores[{}]", named - 1)
            }
        });
        let scores = scores.collect();
        let (mut own, mut further) = (0, 0);
        let gates = rubric.gates.iter().map(|gate| match gate.element {
            Some(element) => elements[element].clone(),
            // An overlay adds gates, and changes none.
            None if rubric.overlay.as_ref().is_some_and(|overlay| overlay.changed.contains(&gate.id)) => {
                further += 1;
                format!("overlay: gates[{}]", further - 1)
            }
            None => {
                own += 1;
                format!("gates[{}]", own - 1)
            }
        });
        let gates = gates.collect();
        Places { elements, scores, gates }
    }
}
