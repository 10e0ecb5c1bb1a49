//! A saved file -> answers, with all that no longer fits kept aside and told.
//!
//! In: the text of a saved file (or of an HTML report that carries one) and the rubric at hand. Out: [`Opened`], or why the file cannot be opened.

use crate::answers::{
    Action, ActionStatus, Adaptation, Answers, Change, Entry, Evidence, Held, Light, MOST_RATERS, Mode, Occasion, Place, Presence,
    RaterType, Rating,
};
use crate::document::{self, Map, did_you_mean, shortened};
use crate::draft::source::{
    ActionSource, AdaptationSource, AnswersSource, EntrySource, EvidenceSource, FORMAT, FullEntry, ModeWord, OccasionSource,
    PresenceSource, ReasonSource, RecordedScores, ShortEntry,
};
use crate::number::Exact;
use crate::order::Index;
use crate::problem::{Advice, Fact, Fault, Found, Note, Noun, Problem, Problems};
use crate::rubric::{Checklist, Element, Measure, Rubric};
use std::rc::Rc;

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
        let fault = Fault::OtherDocument { expected: Noun::AnswersFile, found: Noun::Rubric };
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
                    let expected = Fact::OneAnswer { now: now.clone(), id: id.clone() };
                    Err(Fault::WrongAnswer { id: id.clone(), expected, found: Fact::OtherAnswer { other: other.to_owned() }.into() })
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
            let (what, found) = (Fact::RecordedScore { id: id.clone() }, format!("`{}`", shortened(&raw)));
            self.problems.add(path, Fault::UnusableScore { what, expected: Fact::DecimalOrRatio, found });
            answers.unusable_scores.push((id, raw));
        }
        if let Some((path, found)) = source.damaged {
            let what = Fact::RecordedScores;
            self.problems.add(path, Fault::UnusableScore { what, expected: Fact::EachScoreOnce, found });
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
                    self.unusable(id, &one.path, Fact::NumberOfCases, Fact::AnotherNumber);
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
                    bad.into_iter().for_each(|Bad { path, mismatch: (expected, found), .. }| self.unusable(id, &path, expected, found));
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
                        self.unusable(id, &one.path, expected, found);
                        if !note.is_empty() {
                            entry.held.push(Held { rater: rater.clone(), rating: None, note });
                        }
                    }
                }
            }
            if let [first, others @ ..] = &beyond[..] {
                let found = match others.len() {
                    0 => Fact::RaterBesides { first: shortened(first) },
                    more => Fact::RatersBesides { first: shortened(first), more: more.to_string() },
                };
                let expected = Fact::RatersAtMost { most: MOST_RATERS.to_string() };
                self.unusable(id, &[&source.path, ".held"].concat(), expected, found);
            }
        }
        let id = id.to_owned();
        let mut bad = Vec::new();
        let read = rating(element, source, &mut bad);
        if read.is_ok() {
            for Bad { place, path, raw, mismatch: (expected, found) } in bad {
                self.aside.push((Place::Session(index, place), raw));
                self.unusable(&id, &path, expected, found);
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
    fn unusable(&mut self, id: &str, path: &str, expected: Fact, found: impl Into<Found>) {
        self.problems.add(path, Fault::UnusablePart { id: id.to_owned(), expected, found: found.into() });
    }

    fn unknown_element(&self, id: &str) -> Fault {
        let hint = self.near(id, self.rubric.elements.iter().map(|element| element.id.as_str()));
        Fault::UnknownElement { id: shortened(id), hint }
    }

    /// The id that is near to one that does not exist; not looked for where it would not be told.
    fn near<'w>(&self, id: &str, known: impl Iterator<Item = &'w str>) -> Option<Advice> {
        if self.problems.is_full() { None } else { did_you_mean(id, known) }
    }

    fn adaptation(&mut self, source: AdaptationSource) -> Adaptation {
        let light = source.light.and_then(|word| Light::from_code(word.code()));
        let element = self.current(&source.element.0, &source.path);
        let example = light.zip(source.example.as_ref().and_then(Exact::to_whole)).and_then(|(light, number)| {
            let adaptations = &self.rubric.element_rules[self.rubric.element(&element)?].adaptations;
            let examples = match light {
                Light::Green => &adaptations.green,
                Light::Amber => &adaptations.amber,
                Light::Red => &adaptations.red,
            };
            let position = usize::try_from(number).ok()?.checked_sub(1)?;
            (position < examples.len()).then_some((light, position))
        });
        if source.example.is_some() && example.is_none() {
            self.unusable(&element, &source.path, Fact::NumberOfExample, Fact::AnotherExample);
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

/// What a rating rests on, as far as it can be used.
pub(super) fn evidence(source: &EvidenceSource) -> Evidence {
    Evidence {
        kind: source.kind,
        text: source.text.clone().unwrap_or_default(),
        date: source.date,
        sample: source.sample.as_ref().and_then(to_count),
        sample_aside: source.sample.clone().filter(|sample| to_count(sample).is_none()),
    }
}

/// What was expected and what was found.
type Mismatch = (Fact, Found);

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
    let mismatch = || {
        let raw = found();
        let found = if source.raw.ends_with("%\"") { Fact::WithPercentSign { raw } } else { Fact::Written { raw } };
        (expected(element), found.into())
    };
    match &source.read {
        Err(Some(fault)) => Err((expected(element), Found::Unreadable(fault.clone()))),
        Err(None) => Err((expected(element), Fact::AsIs { raw: found() }.into())),
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
    let of_a_ratio = full.count.is_some() || full.out_of.is_some() || full.population.is_some();
    let given = [
        full.rating.is_some(),
        full.value.is_some(),
        of_a_ratio,
        full.components.is_some(),
        full.not_applicable.is_some(),
        full.unable_to_determine,
        full.does_not_fit,
        !full.repeated.is_empty(),
    ];
    if given.iter().filter(|given| **given).count() > 1 {
        return Err((Fact::OneRating, Fact::MoreThanOne.into()));
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
            return Err((
                Fact::RatingsAtMost { most: MOST_RATINGS.to_string() },
                Fact::AsIs { raw: full.repeated.len().to_string() }.into(),
            ));
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
        (Measure::Ratio(_), None) if of_a_ratio => Ok(Some(Rating::Ratio { count: full.count.clone(), out_of: full.out_of.clone() })),
        (Measure::Checklist(list), Some(Map(answered))) => {
            let mut components = vec![None; list.components.len()];
            for (id, PresenceSource(presence)) in answered {
                let at = component(element, list, id)?;
                if *presence == Presence::NotApplicable && !list.components[at].not_applicable {
                    return Err((Fact::TruthFor { id: id.clone() }, Fact::ComponentNotApplicable.into()));
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
        let found = match did_you_mean(id, ids()) {
            Some(Advice::DidYouMean { word }) => Fact::ComponentNear { id: shortened(id), near: word },
            _ => Fact::TheComponent { id: shortened(id) },
        };
        (expected(element), found.into())
    })
}

fn expected(element: &Element) -> Fact {
    match &element.measure {
        Measure::Scale(scale) => Fact::OneOf { values: scale.anchors.iter().map(|anchor| anchor.value.clone()).collect() },
        Measure::Number(number) if number.whole => Fact::WholeNumber,
        Measure::Number(_) => Fact::AnyNumber,
        Measure::Ratio(_) => Fact::CountAndOutOf,
        Measure::Checklist(list) => Fact::ComponentsWith { ids: list.components.iter().map(|component| component.id.clone()).collect() },
    }
}
