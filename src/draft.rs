//! Answers <-> saved JSON, by element id. The only translator between ids in files and indices in memory.
//!
//! In: the text of a saved file (or of an HTML report that carries one) and the rubric at hand. Out: [`Opened`], with
//! all that no longer fits kept aside and told, or why the file cannot be opened. And back: [`write`].
//! The format is documented in `docs/files.md`; format 1 is read for ever.

use crate::answers::{
    Action, ActionStatus, Adaptation, Answers, Change, Entry, Evidence, Held, Light, MOST_RATERS, Mode, Occasion, Place, Presence,
    RaterType, Rating,
};
use crate::date::Date;
use crate::document::{self, Kind, Map, Node, Read, choice, did_you_mean, record, shortened};
use crate::number::Exact;
use crate::order::Index;
use crate::problem::{Fault, Note, Problem, Problems};
use crate::rubric::source::{EvidenceKind, Id, Word};
use crate::rubric::{Checklist, Element, Measure, Rubric};
use crate::score::Scored;
use serde::Serialize;
use serde_json::value::RawValue;
use std::rc::Rc;

/// The newest format of answer files that is understood, and the one that is written.
pub const FORMAT: i128 = 1;
/// The most ratings of one element that are taken together.
const MOST_RATINGS: usize = 1_000;

/// A saved file, opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// The answers that fit the rubric; the rest lies in [`Answers::unusable`].
    pub answers: Answers,
    /// How many elements have an answer now.
    pub accepted: usize,
    /// Answers kept aside: element id and the code of the problem.
    pub dropped: Vec<(String, &'static str)>,
    /// Answers carried over to a new id.
    pub migrated: Vec<(String, String)>,
    /// What the user should know; no errors.
    pub problems: Vec<Problem>,
}

record! {
    /// A team's answers for one occasion.
    AnswersSource = "an answer file" {
        /// The format of this file: 1.
        format: Exact,
        /// The rubric the answers belong to.
        rubric: RubricName,
        /// When, who and in what circumstances.
        occasion: Option<OccasionSource>,
        /// One entry for each element, by its id: the rating alone, or an object. An element that is left out is not rated.
        elements: Map<EntrySource>,
        /// The adaptation log.
        adaptations: Vec<AdaptationSource>,
        /// What was agreed.
        actions: Vec<ActionSource>,
        /// A note on the whole.
        note: Option<String>,
        /// The scores when the file was saved, by id, as decimals or ratios; needed to compare across editions.
        scores: RecordedScores,
    }
}

record! {
    /// The rubric the answers belong to.
    RubricName = "the rubric's name" {
        /// Its id.
        id: Id,
        /// Its edition.
        edition: Option<String>,
        /// The SHA-256 of its content.
        hash: Option<String>,
        /// The id of the overlay in use.
        overlay: Option<String>,
    }
}

record! {
    /// When, who and in what circumstances.
    OccasionSource = "an occasion" {
        /// The day of the assessment: `2026-11-22`.
        date: Option<Date>,
        /// The team or site; a code is better than a name.
        team: Option<String>,
        /// Who rates; `self` if not given.
        rater: Option<RaterWord>,
        /// In what role.
        role: Option<String>,
        /// While several raters answer one after the other: the role of the one whose ratings stand in `elements`.
        turn: Option<String>,
        /// The id of the stage.
        stage: Option<Id>,
        /// The id of the variant the team runs.
        variant: Option<Id>,
        /// The ids of the modules the team runs.
        modules: Vec<Id>,
        /// All elements, or the non-negotiables only; `full` if not given.
        mode: Option<ModeWord>,
    }
}

choice! {
    /// Who rates.
    RaterWord = "a rater" {
        /// The team itself.
        SelfRated = "self",
        /// Another team.
        Peer = "peer",
        /// A trainer or coach of the programme.
        Trainer = "trainer",
        /// Somebody from outside.
        External = "external",
    }
}

choice! {
    /// How much is assessed.
    ModeWord = "a mode" {
        /// Every element.
        Full = "full",
        /// The non-negotiables only.
        NonNegotiables = "non-negotiables",
    }
}

record! {
    /// What is recorded for one element.
    FullEntry = "an entry" {
        /// The anchor, by its value; for a number element also the number.
        rating: Option<Word>,
        /// The number, percentage or ratio, where one is entered.
        value: Option<Exact>,
        /// For a ratio: the number above the line.
        count: Option<Exact>,
        /// For a ratio: the number below the line.
        out_of: Option<Exact>,
        /// For a ratio whose lower number is estimated: the population.
        population: Option<Exact>,
        /// For a checklist: each component's id with `true`, `false` or `"not-applicable"`.
        components: Option<Map<PresenceSource>>,
        /// Why the element does not apply; `true` if no reason is given.
        not_applicable: Option<ReasonSource>,
        /// True if it cannot be told.
        unable_to_determine: bool,
        /// True if the element does not fit the service.
        does_not_fit: bool,
        /// Several ratings, one for each session, case or informant.
        repeated: Vec<EntrySource>,
        /// What the rating rests on.
        evidence: Vec<EvidenceSource>,
        /// A note for supervision.
        note: Option<String>,
        /// What each of several raters held before they agreed: the rater's role, and the rating as in `elements`, with a note if there is one.
        held: Map<EntrySource>,
    }
}

record! {
    /// What a rating rests on.
    EvidenceSource = "evidence" {
        /// What kind it is.
        kind: Option<EvidenceKind>,
        /// What was looked at.
        text: Option<String>,
        /// When it is from: `2026-11-22`.
        date: Option<Date>,
        /// How many cases were looked at.
        sample: Option<Exact>,
    }
}

record! {
    /// A recorded change to an element (the short form of FRAME).
    AdaptationSource = "an adaptation" {
        /// The element, by id.
        element: Id,
        /// What changed.
        what: String,
        /// Its light.
        light: Option<LightWord>,
        /// The number of the rubric's example it follows, from 1, among those of its light.
        example: Option<Exact>,
        /// What kind of change it is, such as `tailoring`.
        nature: Option<String>,
        /// `planned-proactive`, `planned-reactive` or `unplanned-reactive`.
        planned: Option<String>,
        /// Why.
        reason: Option<String>,
        /// Who decided, by role.
        decided_by: Option<String>,
        /// With whom and when it was agreed.
        agreed: Option<AgreedSource>,
        /// Since when it is in place: `2026-11-22`.
        date: Option<Date>,
    }
}

record! {
    /// With whom and when something was agreed.
    AgreedSource = "an agreement" {
        /// With whom, by role.
        with: Option<String>,
        /// When: `2026-11-22`.
        date: Option<Date>,
    }
}

choice! {
    /// What an adaptation means for the model.
    LightWord = "a light" {
        /// Leaves the model whole.
        Green = "green",
        /// To be agreed with the programme owner.
        Amber = "amber" or "yellow",
        /// Compromises the model.
        Red = "red",
    }
}

record! {
    /// Something agreed in supervision.
    ActionSource = "an action" {
        /// The element, by id; none for the whole.
        element: Option<String>,
        /// What is to be done.
        what: Option<String>,
        /// Who does it, by role.
        who: Option<String>,
        /// Until when: `2026-11-22`.
        by: Option<Date>,
        /// What support is needed.
        support: Option<String>,
        /// What became of it.
        status: Option<StatusWord>,
    }
}

choice! {
    /// What became of an action.
    StatusWord = "a status" {
        /// Still to be done.
        Open = "open",
        /// Done in part.
        Partly = "partly",
        /// Done.
        Done = "done",
        /// No longer needed, or given up.
        Dropped = "dropped",
    }
}

/// An entry as it stands in the file, and what could be read of it. One wrong answer does not refuse the file.
pub struct EntrySource {
    path: String,
    raw: String,
    read: Result<ShortEntry, String>,
}

enum ShortEntry {
    Word(String),
    Truth(bool),
    Present(Vec<String>),
    Full(Box<FullEntry>),
}

/// The scores of the day on which a file was saved. They are worked out anew from the answers, so one that cannot be read never keeps the
/// answers from being opened.
pub struct RecordedScores {
    read: Vec<(String, Exact)>,
    /// Id, place and JSON text.
    unusable: Vec<(String, String, String)>,
    /// Why none of them can be told from another.
    damaged: Option<(String, String)>,
}

/// Whether a component is in place, as a file says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PresenceSource(Presence);

/// Why an element does not apply; empty if no reason is given.
pub struct ReasonSource(String);

/// Opens a saved file, or an HTML report that carries one.
///
/// # Errors
/// Every problem, if the file is damaged, of a newer format or of another rubric.
pub fn read(text: &str, rubric: &Rubric) -> Result<Opened, Vec<Problem>> {
    open(text, rubric, false)
}

/// Opens a saved file as an earlier assessment. One of another rubric is opened without its answers: drift then says
/// that the two cannot be compared.
///
/// # Errors
/// Every problem, if the file is damaged or of a newer format.
pub fn read_earlier(text: &str, rubric: &Rubric) -> Result<Opened, Vec<Problem>> {
    open(text, rubric, true)
}

fn open(text: &str, rubric: &Rubric, as_earlier: bool) -> Result<Opened, Vec<Problem>> {
    let json = carried(text);
    let mut problems = Problems::default();
    let mut source: Option<AnswersSource> =
        document::refuse_newer(json, FORMAT, &mut problems).and_then(|()| document::read(json, &mut problems));
    if let Some(source) = &mut source
        && source.rubric.id.0 != rubric.id
    {
        match as_earlier {
            true => source.elements.0.clear(),
            false => {
                let fault = Fault::OtherRubric { expected: rubric.id.clone(), found: source.rubric.id.0.clone() };
                problems.add("rubric.id", fault);
            }
        }
    }
    let opened = match source {
        Some(source) if !problems.refuse() => Some(Reader::new(rubric, &mut problems).answers(source)),
        _ => None,
    };
    let problems = problems.into_vec();
    let at_root = |field: &str| problems.iter().any(|one| one.path == field && matches!(one.fault, Fault::UnknownField { .. }));
    if at_root("id") && at_root("title") {
        let fault = Fault::OtherDocument { expected: "an answers file".to_owned(), found: "a rubric".to_owned() };
        return Err(vec![Problem::new("", fault)]);
    }
    let problems = document::locate(json, problems);
    opened.map(|opened| Opened { problems: problems.clone(), ..opened }).ok_or(problems)
}

/// The rubric that a saved file belongs to, if it can be told.
pub fn rubric_of(text: &str) -> Option<Answered> {
    let source: AnswersSource = document::read(carried(text), &mut Problems::default())?;
    Some(Answered { id: source.rubric.id.0, edition: source.rubric.edition, hash: source.rubric.hash })
}

/// The rubric that answers were given to, as their file names it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Answered {
    /// Its id.
    pub id: String,
    /// Its edition, if it was written down.
    pub edition: Option<String>,
    /// The hash of its content, if it was written down.
    pub hash: Option<String>,
}

/// The JSON that an HTML report carries in its script of type `application/json`, or the text itself.
pub fn carried(text: &str) -> &str {
    let start = "<script type=\"application/json\" id=\"fidelity-check\">";
    let inside = || {
        let from = text.find(start)? + start.len();
        let to = text[from..].find("</script>")?;
        Some(text[from..from + to].trim())
    };
    match text.trim_start().starts_with('<') {
        true => inside().unwrap_or(text),
        false => text,
    }
}

struct Reader<'r> {
    rubric: &'r Rubric,
    problems: &'r mut Problems,
    /// The place of each id that was replaced, among [`Rubric::replaces`].
    replaced: Index,
    aside: Vec<(Place, String)>,
    /// The raters met so far.
    raters: Vec<String>,
}

impl<'r> Reader<'r> {
    fn new(rubric: &'r Rubric, problems: &'r mut Problems) -> Reader<'r> {
        let mut replaced = Index::default();
        for (at, (old, _)) in rubric.replaces.iter().enumerate() {
            replaced.insert(old.clone(), at);
        }
        Reader { rubric, problems, replaced, aside: Vec::new(), raters: Vec::new() }
    }

    fn answers(&mut self, source: AnswersSource) -> Opened {
        let mut answers = Answers::new(self.rubric);
        answers.rubric_id = source.rubric.id.0.clone();
        answers.edition = source.rubric.edition.clone().unwrap_or_else(|| self.rubric.edition.clone());
        answers.edition_assumed = source.rubric.edition.is_none();
        answers.hash = source.rubric.hash.clone();
        answers.overlay = source.rubric.overlay.clone();
        if answers.edition != self.rubric.edition && answers.rubric_id == self.rubric.id {
            let fault = Fault::OtherEdition { expected: self.rubric.edition.clone(), found: answers.edition.clone() };
            self.problems.add("rubric.edition", fault);
        }
        if let Some(occasion) = source.occasion {
            answers.occasion = self.occasion(occasion);
        }
        let (mut dropped, mut migrated) = (Vec::new(), Vec::new());
        // Where an answer stands under the id of now: one under an older id then gives way, wherever it stands.
        let mut taken: Vec<Option<String>> = vec![None; self.rubric.elements.len()];
        for (id, _) in &source.elements.0 {
            if let Some(index) = self.rubric.element(id) {
                taken[index] = Some(id.clone());
            }
        }
        for (id, entry) in source.elements.0 {
            let read = match self.place(&id) {
                Some(index) if taken[index].as_ref().is_some_and(|other| *other != id) => {
                    let now = &self.rubric.elements[index].id;
                    let other = taken[index].as_deref().unwrap_or_default();
                    let expected = format!("one answer to `{now}`, which `{id}` is called now");
                    Err(Fault::WrongAnswer { id: id.clone(), expected, found: format!("another under `{other}`, which counts") })
                }
                Some(index) => {
                    taken[index] = Some(id.clone());
                    self.entry(index, &id, &entry, &mut migrated)
                }
                None => Err(self.unknown_element(&id)),
            };
            let fault = match read {
                Ok((index, read, fault)) => {
                    answers.entries[index] = Rc::new(read);
                    fault
                }
                Err(fault) => Some(fault),
            };
            if let Some(fault) = fault {
                dropped.push((id.clone(), fault.code()));
                self.problems.add(&entry.path, fault);
                answers.unusable.push((id, entry.raw));
            }
        }
        answers.adaptations = source.adaptations.into_iter().map(|adaptation| self.adaptation(adaptation)).collect();
        answers.actions = source.actions.into_iter().map(|action| self.action(action)).collect();
        answers.note = source.note.unwrap_or_default();
        self.recorded(source.scores, &mut answers);
        for (index, element) in self.rubric.elements.iter().enumerate() {
            if answers.entries[index].rating.is_some() && !element.in_play(&answers.occasion.parts) {
                self.problems.add(format!("elements.{}", element.id), Fault::ElementNotInPlay { id: element.id.clone() });
            }
        }
        self.shared_numbers(&mut answers);
        let accepted = answers.entries.iter().filter(|entry| entry.rating.is_some()).count();
        answers.aside = std::mem::take(&mut self.aside);
        Opened { answers, accepted, dropped, migrated, problems: Vec::new() }
    }

    /// A number that several ratios share need stand at one of them only; two that differ are told.
    fn shared_numbers(&mut self, answers: &mut Answers) {
        for (index, element) in self.rubric.elements.iter().enumerate() {
            let below = |entry: &Entry| match &entry.rating {
                Some(Rating::Ratio { out_of, .. }) => out_of.clone(),
                _ => None,
            };
            let others: Vec<usize> = self.rubric.sharing(index).collect();
            match &answers.entries[index].rating {
                Some(Rating::Ratio { count, out_of: None }) => {
                    let count = count.clone();
                    if let Some(shared) = others.iter().find_map(|other| below(&answers.entries[*other])) {
                        answers.apply(Change::Rate(index, Some(Rating::Ratio { count, out_of: Some(shared) })));
                    }
                }
                Some(Rating::Ratio { out_of: Some(own), .. }) => {
                    let unlike = |other: &&usize| **other < index && below(&answers.entries[**other]).is_some_and(|shared| shared != *own);
                    if let Some((first, shared)) =
                        others.iter().find(unlike).and_then(|first| Some((first, below(&answers.entries[*first])?)))
                    {
                        let (id, first) = (element.id.clone(), self.rubric.elements[*first].id.clone());
                        let fault = Fault::UnlikeTotals { id, found: own.to_string(), first, other: shared.to_string() };
                        self.problems.add(format!("elements.{}", element.id), fault);
                    }
                }
                _ => {}
            }
        }
    }

    fn recorded(&mut self, source: RecordedScores, answers: &mut Answers) {
        answers.recorded = source.read;
        for (id, path, raw) in source.unusable {
            let (what, found) = (format!("the recorded score `{id}`"), format!("`{}`", shortened(&raw)));
            self.problems.add(path, Fault::UnusableScore { what, expected: "a decimal or a ratio such as `117/28`".to_owned(), found });
            answers.unusable_scores.push((id, raw));
        }
        if let Some((path, found)) = source.damaged {
            let what = "what is recorded of the scores".to_owned();
            self.problems.add(path, Fault::UnusableScore { what, expected: "each score once, by its id".to_owned(), found });
        }
    }

    fn occasion(&mut self, source: OccasionSource) -> Occasion {
        let stage = source.stage.as_ref().and_then(|id| {
            let stage = self.rubric.stage(&id.0);
            if stage.is_none() {
                self.aside.push((Place::Stage, id.0.clone()));
                let hint = self.near(&id.0, self.rubric.stages.iter().map(|stage| stage.id.as_str()));
                self.problems.add("occasion.stage", Fault::StageNotKnown { found: id.0.clone(), hint });
            }
            stage
        });
        let mut parts = Vec::new();
        for (id, known, path, place) in source
            .variant
            .iter()
            .map(|id| (id, &self.rubric.variants, "occasion.variant", Place::Variant))
            .chain(source.modules.iter().map(|id| (id, &self.rubric.modules, "occasion.modules", Place::Module)))
        {
            match known.iter().any(|part| part.id == id.0) {
                true => parts.push(id.0.clone()),
                false => {
                    self.aside.push((place, id.0.clone()));
                    let hint = self.near(&id.0, known.iter().map(|part| part.id.as_str()));
                    self.problems.add(path, Fault::PartNotKnown { found: id.0.clone(), hint });
                }
            }
        }
        Occasion {
            date: source.date,
            team: source.team.unwrap_or_default(),
            rater: source.rater.and_then(|word| RaterType::from_code(word.code())).unwrap_or_default(),
            role: source.role.unwrap_or_default(),
            turn: source.turn.unwrap_or_default(),
            stage,
            parts,
            mode: match source.mode {
                Some(ModeWord::NonNegotiables) => Mode::NonNegotiables,
                _ => Mode::Full,
            },
        }
    }

    /// The place of the element that an id names now.
    fn place(&self, id: &str) -> Option<usize> {
        let replaced = || self.replaced.get(id).and_then(|at| self.rubric.element(&self.rubric.replaces[at].1));
        self.rubric.element(id).or_else(replaced)
    }

    /// The element's place and what could be read of its entry, with the fault that keeps the rating aside.
    fn entry(
        &mut self,
        index: usize,
        id: &str,
        source: &EntrySource,
        migrated: &mut Vec<(String, String)>,
    ) -> Result<(usize, Entry, Option<Fault>), Fault> {
        let element = &self.rubric.elements[index];
        if element.id != id {
            self.problems.add(&source.path, Fault::RenamedElement { old: id.to_owned(), new: element.id.clone() });
            migrated.push((id.to_owned(), element.id.clone()));
        }
        let mut entry = Entry::default();
        if let Ok(ShortEntry::Full(full)) = &source.read {
            entry.evidence = full.evidence.iter().map(evidence).collect();
            entry.note = full.note.clone().unwrap_or_default();
            for one in &full.evidence {
                if one.sample.as_ref().is_some_and(|sample| to_count(sample).is_none()) {
                    self.unusable(id, &one.path, "a whole number of cases as `sample`", "another number");
                }
            }
            let mut beyond: Vec<&str> = Vec::new();
            for (rater, one) in &full.held.0 {
                if !self.raters.contains(rater) {
                    if self.raters.len() == MOST_RATERS {
                        beyond.push(rater);
                        self.aside.push((Place::Held(index, rater.clone()), one.raw.clone()));
                        continue;
                    }
                    self.raters.push(rater.clone());
                }
                let note = match &one.read {
                    Ok(ShortEntry::Full(full)) => full.note.clone().unwrap_or_default(),
                    _ => String::new(),
                };
                let mut bad = Vec::new();
                let read = rating(element, one, &mut bad);
                // A rating of which a part cannot be used is told, and written back whole.
                if read.is_ok() && !bad.is_empty() {
                    bad.iter().for_each(|Bad { path, mismatch: (expected, found), .. }| self.unusable(id, path, expected, found));
                    self.aside.push((Place::Held(index, rater.clone()), one.raw.clone()));
                }
                match read {
                    Ok(None) if note.is_empty() => {}
                    Ok(rating) => {
                        let rating = rating.map(|rating| as_repeated(element, rating));
                        entry.held.push(Held { rater: rater.clone(), rating, note });
                    }
                    Err((expected, found)) => {
                        self.aside.push((Place::Held(index, rater.clone()), one.raw.clone()));
                        self.unusable(id, &one.path, &expected, &found);
                        if !note.is_empty() {
                            entry.held.push(Held { rater: rater.clone(), rating: None, note });
                        }
                    }
                }
            }
            if let [first, others @ ..] = &beyond[..] {
                let found = match others.len() {
                    0 => format!("`{}` besides", shortened(first)),
                    more => format!("`{}` and {more} more besides", shortened(first)),
                };
                self.unusable(id, &[&source.path, ".held"].concat(), &format!("at most {MOST_RATERS} raters in a file"), &found);
            }
        }
        let id = id.to_owned();
        let mut bad = Vec::new();
        let read = rating(element, source, &mut bad);
        if read.is_ok() {
            for Bad { place, path, raw, mismatch: (expected, found) } in &bad {
                self.aside.push((Place::Session(index, *place), raw.clone()));
                self.unusable(&id, path, expected, found);
            }
        }
        let fault = match read {
            Ok(Some(Rating::NotApplicable(_))) if !element.not_applicable => Some(Fault::NotApplicableNotAllowed { id }),
            Ok(Some(Rating::DoesNotFit)) if element.does_not_fit.is_none() => Some(Fault::DoesNotFitNotAllowed { id }),
            Ok(rating) => {
                let rating = rating.map(|rating| as_repeated(element, rating));
                if matches!(&rating, Some(Rating::NotApplicable(reason)) if reason.trim().is_empty()) {
                    self.problems.add(&source.path, Fault::MissingReason { id });
                }
                entry.rating = rating;
                None
            }
            Err((expected, found)) => Some(Fault::WrongAnswer { id, expected, found }),
        };
        Ok((index, entry, fault))
    }

    /// Notes a part of an entry that cannot be used; the rest of the entry is.
    fn unusable(&mut self, id: &str, path: &str, expected: &str, found: &str) {
        self.problems.add(path, Fault::UnusablePart { id: id.to_owned(), expected: expected.to_owned(), found: found.to_owned() });
    }

    fn unknown_element(&self, id: &str) -> Fault {
        let hint = self.near(id, self.rubric.elements.iter().map(|element| element.id.as_str()));
        Fault::UnknownElement { id: shortened(id), hint }
    }

    /// The id that is near to one that does not exist; not looked for where it would not be told.
    fn near<'w>(&self, id: &str, known: impl Iterator<Item = &'w str>) -> String {
        if self.problems.is_full() { String::new() } else { did_you_mean(id, known).unwrap_or_default() }
    }

    fn adaptation(&mut self, source: AdaptationSource) -> Adaptation {
        let light = source.light.and_then(|word| Light::from_code(word.code()));
        let element = self.current(&source.element.0, &source.path);
        let example = light.zip(source.example.as_ref().and_then(Exact::to_whole)).and_then(|(light, number)| {
            let element = &self.rubric.elements[self.rubric.element(&element)?];
            let examples = match light {
                Light::Green => &element.adaptations.green,
                Light::Amber => &element.adaptations.amber,
                Light::Red => &element.adaptations.red,
            };
            let position = usize::try_from(number).ok()?.checked_sub(1)?;
            (position < examples.len()).then_some((light, position))
        });
        if source.example.is_some() && example.is_none() {
            self.unusable(&element, &source.path, "the number of one of the rubric's examples of that light", "another `example`");
        }
        let (agreed_with, agreed_on) = source.agreed.map_or((None, None), |agreed| (agreed.with, agreed.date));
        Adaptation {
            element,
            what: source.what,
            light,
            example,
            example_aside: source.example.filter(|_| example.is_none()),
            nature: source.nature.unwrap_or_default(),
            planned: source.planned.unwrap_or_default(),
            reason: source.reason.unwrap_or_default(),
            decided_by: source.decided_by.unwrap_or_default(),
            agreed_with: agreed_with.unwrap_or_default(),
            agreed_on,
            since: source.date,
        }
    }

    fn action(&mut self, source: ActionSource) -> Action {
        let element = source.element.map(|id| self.current(&id, &source.path)).unwrap_or_default();
        Action {
            element,
            what: source.what.unwrap_or_default(),
            who: source.who.unwrap_or_default(),
            by: source.by,
            support: source.support.unwrap_or_default(),
            status: source.status.and_then(|word| ActionStatus::from_code(word.code())).unwrap_or_default(),
        }
    }

    /// What an id is called now; unknown ones are told and kept.
    fn current(&mut self, id: &str, path: &str) -> String {
        let renamed = self.replaced.get(id).filter(|_| self.rubric.element(id).is_none()).map(|at| self.rubric.replaces[at].1.clone());
        let now = renamed.unwrap_or_else(|| id.to_owned());
        if !now.is_empty() && self.rubric.element(&now).is_none() {
            let fault = self.unknown_element(&now);
            self.problems.add(path, fault);
        }
        now
    }
}

/// A number of cases.
fn to_count(number: &Exact) -> Option<u32> {
    number.to_whole().and_then(|number| u32::try_from(number).ok())
}

fn evidence(source: &EvidenceSource) -> Evidence {
    Evidence {
        kind: source.kind,
        text: source.text.clone().unwrap_or_default(),
        date: source.date,
        sample: source.sample.as_ref().and_then(to_count),
        sample_aside: source.sample.clone().filter(|sample| to_count(sample).is_none()),
    }
}

type Mismatch = (String, String);

/// One rating of an element that is rated several times is the first of them.
fn as_repeated(element: &Element, rating: Rating) -> Rating {
    let single = !matches!(rating, Rating::Repeated(_) | Rating::NotApplicable(_) | Rating::UnableToDetermine | Rating::DoesNotFit);
    if single && element.repeated.is_some() { Rating::Repeated(vec![rating]) } else { rating }
}

/// A session that cannot be used: where it stands, as it stands there, and what was expected and found.
struct Bad {
    place: usize,
    path: String,
    raw: String,
    mismatch: Mismatch,
}

/// The rating of an entry for an element, or what was expected and found. One bad session does not spoil the others.
fn rating(element: &Element, source: &EntrySource, bad: &mut Vec<Bad>) -> Result<Option<Rating>, Mismatch> {
    let found = || shortened(&source.raw);
    let sign = || if source.raw.ends_with("%\"") { " (leave out the `%`)" } else { "" };
    let mismatch = || (expected(element), format!("`{}`{}", found(), sign()));
    match &source.read {
        Err(message) => Err((expected(element), message.clone())),
        Ok(short) => match short {
            ShortEntry::Word(word) => worded(element, word).map(Some).ok_or_else(mismatch),
            ShortEntry::Truth(truth) => true_or_false(element, *truth).map(Some).ok_or_else(mismatch),
            ShortEntry::Present(ids) => match &element.measure {
                Measure::Checklist(list) => present(element, list, ids).map(Some),
                _ => Err(mismatch()),
            },
            ShortEntry::Full(full) => full_rating(element, full, &mismatch, bad),
        },
    }
}

fn full_rating(
    element: &Element,
    full: &FullEntry,
    mismatch: &dyn Fn() -> Mismatch,
    bad: &mut Vec<Bad>,
) -> Result<Option<Rating>, Mismatch> {
    let given = [
        full.rating.is_some() || full.value.is_some(),
        full.count.is_some() || full.out_of.is_some() || full.population.is_some(),
        full.components.is_some(),
        full.not_applicable.is_some(),
        full.unable_to_determine,
        full.does_not_fit,
        !full.repeated.is_empty(),
    ];
    if given.iter().filter(|given| **given).count() > 1 {
        return Err(("one rating".to_owned(), "more than one".to_owned()));
    }
    if let Some(ReasonSource(reason)) = &full.not_applicable {
        return Ok(Some(Rating::NotApplicable(reason.clone())));
    }
    if full.unable_to_determine {
        return Ok(Some(Rating::UnableToDetermine));
    }
    if full.does_not_fit {
        return Ok(Some(Rating::DoesNotFit));
    }
    if !full.repeated.is_empty() {
        if element.repeated.is_none() {
            return Err(mismatch());
        }
        if full.repeated.len() > MOST_RATINGS {
            return Err((format!("at most {MOST_RATINGS} ratings"), format!("{}", full.repeated.len())));
        }
        let mut each = Vec::new();
        for (place, one) in full.repeated.iter().enumerate() {
            match rating(element, one, &mut Vec::new()) {
                Ok(rating) => each.extend(rating),
                Err(mismatch) => bad.push(Bad { place, path: one.path.clone(), raw: one.raw.clone(), mismatch }),
            }
        }
        return match bad.first() {
            Some(Bad { mismatch, .. }) if each.is_empty() => Err(mismatch.clone()),
            _ => Ok(Some(Rating::Repeated(each))),
        };
    }
    if let Some(word) = &full.rating {
        return worded(element, &word.0).map(Some).ok_or_else(mismatch);
    }
    if let Some(value) = &full.value {
        return worded(element, &value.typed()).map(Some).ok_or_else(mismatch);
    }
    match (&element.measure, &full.components) {
        (Measure::Ratio(ratio), None) if full.population.is_some() => {
            if ratio.estimate.is_none() || full.out_of.is_some() {
                return Err(mismatch());
            }
            Ok(Some(Rating::Estimated { count: full.count.clone(), population: full.population.clone() }))
        }
        (Measure::Ratio(_), None) if given[1] => Ok(Some(Rating::Ratio { count: full.count.clone(), out_of: full.out_of.clone() })),
        (Measure::Checklist(list), Some(Map(answered))) => {
            let mut components = vec![None; list.components.len()];
            for (id, PresenceSource(presence)) in answered {
                let at = component(element, list, id)?;
                if *presence == Presence::NotApplicable && !list.components[at].not_applicable {
                    return Err((
                        format!("`true` or `false` for `{id}`"),
                        "`not-applicable`, which the rubric does not allow here".to_owned(),
                    ));
                }
                components[at] = Some(*presence);
            }
            Ok(Some(Rating::Components(components)))
        }
        _ if given.iter().any(|given| *given) => Err(mismatch()),
        _ => Ok(None),
    }
}

/// What a word or number means for an element.
fn worded(element: &Element, word: &str) -> Option<Rating> {
    match word {
        "not-applicable" => return Some(Rating::NotApplicable(String::new())),
        "unable-to-determine" => return Some(Rating::UnableToDetermine),
        "does-not-fit" => return Some(Rating::DoesNotFit),
        _ => {}
    }
    let number = Exact::parse(word).ok();
    match &element.measure {
        Measure::Scale(scale) => {
            let same = |value: &str| value == word || (number.is_some() && Exact::parse(value).ok() == number);
            let by_value = scale.anchors.iter().position(|anchor| same(&anchor.value));
            // A number may also name the points where only one anchor has them and the anchors have names of their own.
            let by_points = || {
                let mut fitting = scale.anchors.iter().enumerate().filter(|(_, anchor)| Some(&anchor.points) == number.as_ref());
                let only = fitting.next().map(|(index, _)| index);
                only.filter(|_| fitting.next().is_none() && !scale.reversed)
            };
            by_value.or_else(by_points).map(Rating::Anchor)
        }
        Measure::Number(_) => number.map(Rating::Number),
        Measure::Ratio(ratio) => {
            let of = match ratio.shown_as {
                crate::rubric::ShownAs::Percent => Exact::whole(100),
                crate::rubric::ShownAs::Ratio => Exact::one(),
            };
            number.map(|share| Rating::Share { share, of })
        }
        Measure::Checklist(_) => None,
    }
}

fn true_or_false(element: &Element, truth: bool) -> Option<Rating> {
    let Measure::Scale(scale) = &element.measure else {
        return None;
    };
    let words = if truth { ["yes", "met", "true"] } else { ["no", "not-met", "false"] };
    scale.anchors.iter().position(|anchor| words.contains(&anchor.value.as_str())).map(Rating::Anchor)
}

/// A list names the components in place; the others are absent.
fn present(element: &Element, list: &Checklist, ids: &[String]) -> Result<Rating, Mismatch> {
    let mut components = vec![Some(Presence::Absent); list.components.len()];
    for id in ids {
        components[component(element, list, id)?] = Some(Presence::Present);
    }
    Ok(Rating::Components(components))
}

/// The place of a component by its id.
fn component(element: &Element, list: &Checklist, id: &str) -> Result<usize, Mismatch> {
    let ids = || list.components.iter().map(|component| component.id.as_str());
    ids().position(|known| known == id).ok_or_else(|| {
        let near = did_you_mean(id, ids()).map(|near| [" (", &near, ")"].concat()).unwrap_or_default();
        (expected(element), format!("the component `{}`{near}", shortened(id)))
    })
}

fn expected(element: &Element) -> String {
    match &element.measure {
        Measure::Scale(scale) => {
            format!("one of {}", document::listed(scale.anchors.iter().map(|anchor| anchor.value.as_str())))
        }
        Measure::Number(number) if number.whole => "a whole number".to_owned(),
        Measure::Number(_) => "a number".to_owned(),
        Measure::Ratio(_) => "`count` and `out_of`".to_owned(),
        Measure::Checklist(list) => {
            format!("`components` with {}", document::listed(list.components.iter().map(|component| component.id.as_str())))
        }
    }
}

impl Read for EntrySource {
    fn unread() -> Self {
        EntrySource { path: String::new(), raw: String::new(), read: Err(String::new()) }
    }

    fn read(node: &Node, _: &mut impl Note) -> Option<Self> {
        let mut own = Problems::default();
        let short = match node.kind() {
            Kind::Number => node.number(&mut own).map(|number| ShortEntry::Word(number.typed())),
            Kind::Text => node.text(&mut own).map(ShortEntry::Word),
            Kind::Bool => bool::read(node, &mut own).map(ShortEntry::Truth),
            Kind::List => Vec::read(node, &mut own).map(ShortEntry::Present),
            _ => FullEntry::read(node, &mut own).map(|full| ShortEntry::Full(Box::new(full))),
        };
        let read = match (short, own.refuse()) {
            (Some(short), false) => Ok(short),
            _ => {
                let told = own
                    .into_vec()
                    .first()
                    .map(|problem| format!("an entry that cannot be read: {} ({})", problem.message(), problem.code()));
                Err(told.unwrap_or_else(|| shortened(node.raw())))
            }
        };
        Some(EntrySource { path: node.path(), raw: node.raw().to_owned(), read })
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(book: &mut document::schema::Book) -> serde_json::Value {
        book.named("Entry", |book| {
            serde_json::json!({"anyOf": [
                {"description": "An anchor's value, a number, or one of `not-applicable`, `unable-to-determine`, `does-not-fit`.", "type": ["number", "string"]},
                {"description": "Yes or no.", "type": "boolean"},
                {"description": "The components of a checklist that are in place; the others are not.", "type": "array", "items": {"type": "string"}},
                FullEntry::schema(book)
            ]})
        })
    }
}

impl Read for RecordedScores {
    const OPTIONAL: bool = true;

    fn unread() -> Self {
        RecordedScores { read: Vec::new(), unusable: Vec::new(), damaged: None }
    }

    fn read(node: &Node, _: &mut impl Note) -> Option<Self> {
        let (mut own, mut scores) = (Problems::default(), RecordedScores::unread());
        node.entries("an object", &mut own, &mut |id, value, _| match recorded(value) {
            Some(score) => scores.read.push((id.to_owned(), score)),
            None => scores.unusable.push((id.to_owned(), value.path(), value.raw().to_owned())),
        });
        if own.refuse() {
            return Some(RecordedScores {
                damaged: Some((node.path(), format!("`{}`", shortened(node.raw())))),
                ..RecordedScores::unread()
            });
        }
        Some(scores)
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut document::schema::Book) -> serde_json::Value {
        let score = serde_json::json!({"anyOf": [{"type": "number"}, {"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+|/[0-9]+)?$"}]});
        serde_json::json!({"type": "object", "additionalProperties": score})
    }
}

/// A recorded score: a number as it was worked out, or as somebody typed it.
fn recorded(node: &Node) -> Option<Exact> {
    let text = match node.kind() {
        Kind::Number => node.raw().to_owned(),
        Kind::Text => node.text(&mut Problems::default())?,
        _ => return None,
    };
    Exact::recorded(&text).or_else(|| Exact::parse(&text).ok())
}

impl Read for PresenceSource {
    fn unread() -> Self {
        PresenceSource(Presence::Absent)
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        match node.raw() {
            "true" => Some(PresenceSource(Presence::Present)),
            "false" => Some(PresenceSource(Presence::Absent)),
            "\"not-applicable\"" => Some(PresenceSource(Presence::NotApplicable)),
            _ => {
                node.expected("`true`, `false` or `\"not-applicable\"`", problems);
                None
            }
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut document::schema::Book) -> serde_json::Value {
        serde_json::json!({"enum": [true, false, "not-applicable"]})
    }
}

impl Read for ReasonSource {
    fn unread() -> Self {
        ReasonSource(String::new())
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        match node.raw() {
            "true" => Some(ReasonSource(String::new())),
            _ => node.text(problems).map(ReasonSource),
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut document::schema::Book) -> serde_json::Value {
        serde_json::json!({"anyOf": [{"const": true}, {"type": "string"}]})
    }
}

impl Read for Date {
    fn unread() -> Self {
        Date::MIN
    }

    fn read(node: &Node, problems: &mut impl Note) -> Option<Self> {
        let text = node.text(problems)?;
        let date = Date::parse(&text);
        if date.is_none() {
            problems.note(|| (node.path(), Fault::WrongDate { found: shortened(&text), hint: Date::hint(&text) }));
        }
        date
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut document::schema::Book) -> serde_json::Value {
        serde_json::json!({"type": "string", "format": "date"})
    }
}

/// Answers as a file. With `scored`, the scores are recorded as well, which later comparison across editions needs.
pub fn write(rubric: &Rubric, answers: &Answers, scored: Option<&Scored>, notes: bool) -> String {
    let text = |text: &String| (!text.is_empty()).then(|| text.clone());
    let note = |note: &String| text(note).filter(|_| notes);
    let mut elements: Vec<(String, Box<RawValue>)> = Vec::new();
    let aside: std::collections::BTreeMap<&str, &str> = answers.unusable.iter().map(|(id, kept)| (id.as_str(), kept.as_str())).collect();
    let mut parts_aside: Vec<Vec<&(Place, String)>> = vec![Vec::new(); rubric.elements.len()];
    for part in &answers.aside {
        if let Place::Held(element, _) | Place::Session(element, _) = &part.0
            && let Some(parts) = parts_aside.get_mut(*element)
        {
            parts.push(part);
        }
    }
    for ((element, entry), parts) in rubric.elements.iter().zip(&answers.entries).zip(&parts_aside) {
        let kept = aside.get(element.id.as_str()).filter(|_| entry.rating.is_none());
        let written = match kept {
            // The answer that could not be used stands again where it stood, with what was noted beside it since.
            Some(kept) => rejoined(element, entry, kept, notes),
            None if **entry == Entry::default() && parts.is_empty() => continue,
            None => raw(&written_entry(element, entry, parts, notes)),
        };
        elements.extend(written.map(|raw| (element.id.clone(), raw)));
    }
    for (id, kept) in &answers.unusable {
        // An answer that was given since takes the place of one that could not be used.
        if rubric.element(id).is_none() {
            elements.extend(written_aside(kept, notes).map(|raw| (id.clone(), raw)));
        }
    }
    let file = File {
        format: FORMAT as u32,
        rubric: WrittenRubric {
            id: &answers.rubric_id,
            // What nobody wrote down is not made up by saving it again.
            edition: (!answers.edition_assumed).then_some(&answers.edition),
            hash: answers.hash.as_ref(),
            overlay: answers.overlay.as_ref(),
        },
        occasion: written_occasion(rubric, answers),
        elements: Pairs(elements),
        adaptations: answers.adaptations.iter().map(written_adaptation).collect(),
        actions: answers
            .actions
            .iter()
            .map(|action| WrittenAction {
                element: text(&action.element),
                what: text(&action.what),
                who: text(&action.who),
                by: action.by.map(|date| date.to_string()),
                support: text(&action.support),
                status: action.status.code(),
            })
            .collect(),
        note: note(&answers.note),
        scores: Pairs(written_scores(rubric, answers, scored, notes)),
    };
    serde_json::to_string_pretty(&file).unwrap_or_default()
}

/// The scores as they are, or as they were recorded. One that could not be read stands again where there is no other; nobody knows what
/// is in it, so it counts as a note.
fn written_scores(rubric: &Rubric, answers: &Answers, scored: Option<&Scored>, notes: bool) -> Vec<(String, Box<RawValue>)> {
    let written = |id: &str, value: &Exact| Some((id.to_owned(), raw(&value.to_string())?));
    let mut scores: Vec<(String, Box<RawValue>)> = match scored {
        Some(scored) => {
            let scores = rubric.scores.iter().zip(&scored.scores);
            scores.filter_map(|(score, scoring)| written(&score.id, scoring.number()?)).collect()
        }
        None => answers.recorded.iter().filter_map(|(id, value)| written(id, value)).collect(),
    };
    for (id, kept) in answers.unusable_scores.iter().filter(|_| notes) {
        if !scores.iter().any(|(other, _)| other == id) {
            scores.extend(RawValue::from_string(kept.clone()).ok().map(|kept| (id.clone(), kept)));
        }
    }
    scores
}

/// An object whose keys are ids, in order.
struct Pairs<T>(Vec<(String, T)>);

impl<T> Default for Pairs<T> {
    fn default() -> Self {
        Pairs(Vec::new())
    }
}

impl<T: Serialize> Serialize for Pairs<T> {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_map(self.0.iter().map(|(key, value)| (key, value)))
    }
}

impl<T> Pairs<T> {
    fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

#[derive(Serialize)]
struct File<'a> {
    format: u32,
    rubric: WrittenRubric<'a>,
    occasion: WrittenOccasion,
    elements: Pairs<Box<RawValue>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    adaptations: Vec<WrittenAdaptation>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    actions: Vec<WrittenAction>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    scores: Pairs<Box<RawValue>>,
}

#[derive(Serialize)]
struct WrittenRubric<'a> {
    id: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    edition: Option<&'a str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    hash: Option<&'a String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    overlay: Option<&'a String>,
}

#[derive(Serialize)]
struct WrittenOccasion {
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    team: Option<String>,
    rater: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    role: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    turn: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    stage: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    variant: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    modules: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    mode: Option<&'static str>,
}

#[derive(Serialize, Default)]
struct WrittenEntry {
    #[serde(skip_serializing_if = "Option::is_none")]
    rating: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    value: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    count: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    out_of: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    population: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    components: Option<Pairs<Box<RawValue>>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    not_applicable: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    unable_to_determine: bool,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    does_not_fit: bool,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    repeated: Vec<Box<RawValue>>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    evidence: Vec<WrittenEvidence>,
    #[serde(skip_serializing_if = "Option::is_none")]
    note: Option<String>,
    #[serde(skip_serializing_if = "Pairs::is_empty")]
    held: Pairs<Box<RawValue>>,
}

#[derive(Serialize)]
struct WrittenEvidence {
    #[serde(skip_serializing_if = "Option::is_none")]
    kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    text: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    sample: Option<Box<RawValue>>,
}

#[derive(Serialize)]
struct WrittenAdaptation {
    element: String,
    what: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    light: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    example: Option<Box<RawValue>>,
    #[serde(skip_serializing_if = "Option::is_none")]
    nature: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    planned: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    reason: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    decided_by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    agreed: Option<WrittenAgreement>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
}

#[derive(Serialize)]
struct WrittenAgreement {
    #[serde(skip_serializing_if = "Option::is_none")]
    with: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    date: Option<String>,
}

#[derive(Serialize)]
struct WrittenAction {
    #[serde(skip_serializing_if = "Option::is_none")]
    element: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    what: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    who: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    by: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    support: Option<String>,
    status: &'static str,
}

fn raw(value: &impl Serialize) -> Option<Box<RawValue>> {
    RawValue::from_string(serde_json::to_string(value).ok()?).ok()
}

/// A number as JSON: a decimal, or a text where it is a fraction.
fn number(value: &Exact) -> Option<Box<RawValue>> {
    let typed = value.typed();
    if typed.contains('/') { raw(&typed) } else { RawValue::from_string(typed).ok() }
}

/// The entry of an element, with the parts of it that are kept aside where they stood.
fn written_entry(element: &Element, entry: &Entry, aside: &[&(Place, String)], notes: bool) -> WrittenEntry {
    let text = |text: &String| (!text.is_empty()).then(|| text.clone());
    let mut rating = entry.rating.as_ref().map(|rating| written_rating(element, rating, notes)).unwrap_or_default();
    if matches!(entry.rating, Some(Rating::Repeated(_))) {
        for (place, kept) in aside {
            if let Place::Session(_, at) = place
                && let Some(kept) = written_aside(kept, notes)
            {
                rating.repeated.insert((*at).min(rating.repeated.len()), kept);
            }
        }
    }
    let evidence = entry.evidence.iter().map(|evidence| WrittenEvidence {
        kind: evidence.kind.map(EvidenceKind::code),
        text: text(&evidence.text).filter(|_| notes),
        date: evidence.date.map(|date| date.to_string()),
        sample: match evidence.sample {
            Some(sample) => raw(&sample),
            None => evidence.sample_aside.as_ref().and_then(number),
        },
    });
    let mut held: Vec<(String, Box<RawValue>)> = Vec::new();
    for one in &entry.held {
        let kept = aside.iter().find(|(place, _)| matches!(place, Place::Held(_, rater) if *rater == one.rater));
        let written = match (kept, &one.rating) {
            // With the note as it is now.
            (Some((_, kept)), None) if notes => noted(kept, &one.note),
            (Some((_, kept)), None) => written_aside(kept, false),
            _ => {
                let rating = one.rating.as_ref().map(|rating| written_rating(element, rating, notes)).unwrap_or_default();
                raw(&WrittenEntry { note: text(&one.note).filter(|_| notes), ..rating })
            }
        };
        held.extend(written.map(|written| (one.rater.clone(), written)));
    }
    for (place, kept) in aside {
        if let Place::Held(_, rater) = place
            && !entry.held.iter().any(|one| one.rater == *rater)
        {
            held.extend(written_aside(kept, notes).map(|kept| (rater.clone(), kept)));
        }
    }
    WrittenEntry { evidence: evidence.collect(), note: text(&entry.note).filter(|_| notes), held: Pairs(held), ..rating }
}

/// What a rater held that could not be used, with a note.
fn noted(kept: &str, note: &str) -> Option<Box<RawValue>> {
    let mut object = match serde_json::from_str(kept).ok()? {
        serde_json::Value::Object(object) => object,
        short => serde_json::Map::from_iter([("rating".to_owned(), short)]),
    };
    let stood = object.get("note").and_then(serde_json::Value::as_str).unwrap_or_default();
    if stood == note {
        return RawValue::from_string(kept.to_owned()).ok();
    }
    object.insert("note".to_owned(), note.into());
    raw(&object)
}

/// An answer kept aside, with the evidence and the note as they are now.
fn rejoined(element: &Element, entry: &Entry, kept: &str, notes: bool) -> Option<Box<RawValue>> {
    let source: EntrySource = document::read(kept, &mut Problems::default())?;
    let (stood, understood) = match &source.read {
        Ok(short) => match short {
            ShortEntry::Full(full) => (Some(full), true),
            _ => (None, true),
        },
        Err(_) => (None, false),
    };
    let evidence_stood: Vec<Evidence> = stood.map(|full| full.evidence.iter().map(evidence).collect()).unwrap_or_default();
    let note_stood = stood.and_then(|full| full.note.clone()).unwrap_or_default();
    if notes && entry.evidence == evidence_stood && entry.note == note_stood {
        return RawValue::from_string(kept.to_owned()).ok();
    }
    let mut object = match serde_json::from_str(kept).ok()? {
        serde_json::Value::Object(object) => object,
        short => serde_json::Map::from_iter([("rating".to_owned(), short)]),
    };
    let beside = serde_json::to_value(written_entry(element, entry, &[], true)).ok()?;
    for field in ["evidence", "note"] {
        match beside.get(field) {
            Some(value) => drop(object.insert(field.to_owned(), value.clone())),
            None if understood => drop(object.remove(field)),
            None => {}
        }
    }
    let joined = serde_json::to_string(&object).ok()?;
    written_aside(&joined, notes)
}

/// What is kept aside as it stood; without notes what is in it beside words, or nothing.
fn written_aside(kept: &str, notes: bool) -> Option<Box<RawValue>> {
    if notes { RawValue::from_string(kept.to_owned()).ok() } else { without_words(kept) }
}

/// An answer kept aside without words: nobody knows what is in it, so only its numbers, and what is true or false, are left.
fn without_words(kept: &str) -> Option<Box<RawValue>> {
    raw(&bare(serde_json::from_str(kept).ok()?)?)
}

fn bare(value: serde_json::Value) -> Option<serde_json::Value> {
    use serde_json::Value;
    const FIELDS: &[&str] = &[
        "rating",
        "value",
        "count",
        "out_of",
        "population",
        "components",
        "not_applicable",
        "unable_to_determine",
        "does_not_fit",
        "repeated",
        "held",
    ];
    match value {
        Value::Number(_) | Value::Bool(_) => Some(value),
        Value::Array(items) => {
            Some(items.into_iter().filter_map(bare).collect::<Vec<Value>>()).filter(|items| !items.is_empty()).map(Value::Array)
        }
        Value::Object(object) => {
            let known = object.into_iter().filter(|(key, _)| FIELDS.contains(&key.as_str()));
            let left: serde_json::Map<String, Value> = known
                .filter_map(|(key, value)| match (key.as_str(), value) {
                    // That it does not apply is an answer; why is a note.
                    ("not_applicable", Value::String(_)) => Some((key, Value::Bool(true))),
                    ("components" | "held", Value::Object(inner)) => {
                        let inner: serde_json::Map<String, Value> =
                            inner.into_iter().filter_map(|(key, value)| Some((key, bare(value)?))).collect();
                        (!inner.is_empty()).then_some((key, Value::Object(inner)))
                    }
                    (_, value) => Some((key, bare(value)?)),
                })
                .collect();
            (!left.is_empty()).then_some(Value::Object(left))
        }
        Value::String(_) | Value::Null => None,
    }
}

/// A rating as an entry; without notes why something does not apply is left out.
fn written_rating(element: &Element, rating: &Rating, notes: bool) -> WrittenEntry {
    let blank = WrittenEntry::default;
    match (rating, &element.measure) {
        (Rating::Anchor(index), Measure::Scale(scale)) => {
            let value = scale.anchors.get(*index).map(|anchor| &anchor.value);
            let as_number = value.and_then(|value| Exact::parse(value).ok()).as_ref().and_then(number);
            WrittenEntry { rating: as_number.or_else(|| raw(&value?)), ..blank() }
        }
        (Rating::Number(value), _) => WrittenEntry { value: number(value), ..blank() },
        (Rating::Ratio { count, out_of }, _) => {
            WrittenEntry { count: count.as_ref().and_then(number), out_of: out_of.as_ref().and_then(number), ..blank() }
        }
        (Rating::Share { share, .. }, _) => WrittenEntry { value: number(share), ..blank() },
        (Rating::Estimated { count, population }, _) => {
            WrittenEntry { count: count.as_ref().and_then(number), population: population.as_ref().and_then(number), ..blank() }
        }
        (Rating::Components(components), Measure::Checklist(list)) => {
            let answered = list.components.iter().zip(components).filter_map(|(component, presence)| {
                let value = match presence.as_ref()? {
                    Presence::Present => raw(&true),
                    Presence::Absent => raw(&false),
                    Presence::NotApplicable => raw(&"not-applicable"),
                };
                Some((component.id.clone(), value?))
            });
            WrittenEntry { components: Some(Pairs(answered.collect())), ..blank() }
        }
        (Rating::NotApplicable(reason), _) => {
            WrittenEntry { not_applicable: if reason.is_empty() || !notes { raw(&true) } else { raw(reason) }, ..blank() }
        }
        (Rating::UnableToDetermine, _) => WrittenEntry { unable_to_determine: true, ..blank() },
        (Rating::DoesNotFit, _) => WrittenEntry { does_not_fit: true, ..blank() },
        (Rating::Repeated(ratings), _) => {
            WrittenEntry { repeated: ratings.iter().filter_map(|rating| raw(&written_rating(element, rating, notes))).collect(), ..blank() }
        }
        (Rating::Anchor(_) | Rating::Components(_), _) => blank(),
    }
}

fn written_occasion(rubric: &Rubric, answers: &Answers) -> WrittenOccasion {
    let occasion = &answers.occasion;
    let text = |text: &String| (!text.is_empty()).then(|| text.clone());
    let is_variant = |id: &&String| rubric.variants.iter().any(|variant| variant.id == **id);
    // What was chosen since takes the place of what the rubric does not have.
    let aside = |wanted: Place| answers.aside.iter().filter(move |(place, _)| *place == wanted).map(|(_, id)| id.clone());
    let stage = occasion.stage.and_then(|stage| rubric.stages.get(stage)).map(|stage| stage.id.clone());
    let modules = occasion.parts.iter().filter(|id| !is_variant(id)).cloned();
    WrittenOccasion {
        date: occasion.date.map(|date| date.to_string()),
        team: text(&occasion.team),
        rater: occasion.rater.code(),
        role: text(&occasion.role),
        turn: text(&occasion.turn),
        stage: stage.or_else(|| aside(Place::Stage).next()),
        variant: occasion.parts.iter().find(is_variant).cloned().or_else(|| aside(Place::Variant).next()),
        modules: modules.chain(aside(Place::Module)).collect(),
        mode: (occasion.mode == Mode::NonNegotiables).then_some(ModeWord::NonNegotiables.code()),
    }
}

fn written_adaptation(adaptation: &Adaptation) -> WrittenAdaptation {
    let text = |text: &String| (!text.is_empty()).then(|| text.clone());
    let agreed = WrittenAgreement { with: text(&adaptation.agreed_with), date: adaptation.agreed_on.map(|date| date.to_string()) };
    WrittenAdaptation {
        element: adaptation.element.clone(),
        what: adaptation.what.clone(),
        light: adaptation.light.map(Light::code),
        example: match adaptation.example {
            Some((_, position)) => raw(&(position + 1)),
            None => adaptation.example_aside.as_ref().and_then(number),
        },
        nature: text(&adaptation.nature),
        planned: text(&adaptation.planned),
        reason: text(&adaptation.reason),
        decided_by: text(&adaptation.decided_by),
        agreed: (agreed.with.is_some() || agreed.date.is_some()).then_some(agreed),
        date: adaptation.since.map(|date| date.to_string()),
    }
}
