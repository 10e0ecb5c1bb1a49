//! One team's ratings, evidence, adaptations and actions for one occasion; what a rater changes, and what each change does.
//!
//! In: a [`Form`] and [`Change`]s. Out: [`Answers`]. It knows no files (that is `draft`), no scores and no clock.

use crate::date::Date;
use crate::name;
use crate::number::Exact;
use crate::rubric::{Element, EvidenceKind, Form, Measure};
use std::rc::Rc;

/// The most raters of one occasion who are compared with one another. Each two of them are, so that more would take too long.
pub const MOST_RATERS: usize = 50;

/// What one team answered on one occasion. Entries lie in the order of [`Form::elements`].
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Answers {
    /// The rubric the answers belong to.
    pub rubric_id: String,
    /// Its edition when they were given.
    pub edition: String,
    /// True where the file named no edition, and that of the rubric at hand was taken.
    pub edition_assumed: bool,
    /// The content hash of its file when they were given, if it was written down.
    pub hash: Option<String>,
    /// The overlay in use, if any.
    pub overlay: Option<String>,
    /// When, who and in what circumstances.
    pub occasion: Occasion,
    /// One entry for each element.
    pub entries: Vec<Rc<Entry>>,
    /// Recorded changes to the programme.
    pub adaptations: Vec<Adaptation>,
    /// What was agreed.
    pub actions: Vec<Action>,
    /// A note on the whole.
    pub note: String,
    /// Scores as they were when the file was saved, by id: needed to compare across editions.
    pub recorded: Vec<(String, Exact)>,
    /// Recorded scores that cannot be read, as they stood in the file: score id and JSON text. Kept, never compared.
    pub unusable_scores: Vec<(String, String)>,
    /// Answers that no longer fit the rubric, as they stood in the file: element id and JSON text. Kept, never counted.
    pub unusable: Vec<(String, String)>,
    /// Parts of answers and of the occasion that do not fit, as they stood in the file. Kept, never counted.
    pub aside: Vec<(Place, String)>,
}

/// Where a part stood that does not fit. Elements are named by index.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Place {
    /// The stage, by an id that the rubric does not have.
    Stage,
    /// The variant, likewise.
    Variant,
    /// One of the modules, likewise.
    Module,
    /// What one of several raters held: the element, and the rater.
    Held(usize, String),
    /// One of several ratings of an element: the element, and its place among them, from 0.
    Session(usize, usize),
}

/// The session or period that is assessed.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occasion {
    /// The day of the assessment.
    pub date: Option<Date>,
    /// The team or site; a code is better than a name.
    pub team: String,
    /// Who rates.
    pub rater: RaterType,
    /// In what role.
    pub role: String,
    /// Whose turn it is where several raters answer one after the other: the role. The ratings are then this rater's own;
    /// empty once they agree on one answer, or where one rater answers alone (see `team`).
    pub turn: String,
    /// The stage of implementation, by index.
    pub stage: Option<usize>,
    /// The variant and modules the team runs, by id.
    pub parts: Vec<String>,
    /// All elements, or the non-negotiables only.
    pub mode: Mode,
}

/// Who rates (the provenance that stands wherever the result stands).
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum RaterType {
    /// The team itself.
    #[default]
    SelfRated,
    /// Another team.
    Peer,
    /// A trainer or coach of the programme.
    Trainer,
    /// Somebody from outside.
    External,
}

impl RaterType {
    /// Every type.
    pub const ALL: [RaterType; 4] = [RaterType::SelfRated, RaterType::Peer, RaterType::Trainer, RaterType::External];

    /// The word in files.
    pub const fn code(self) -> &'static str {
        match self {
            RaterType::SelfRated => "self",
            RaterType::Peer => "peer",
            RaterType::Trainer => "trainer",
            RaterType::External => "external",
        }
    }

    /// The type of a word.
    pub fn from_code(code: &str) -> Option<RaterType> {
        RaterType::ALL.into_iter().find(|rater| rater.code() == code)
    }
}

/// How much is assessed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Mode {
    /// Every element.
    #[default]
    Full,
    /// The non-negotiables only: a quick check.
    NonNegotiables,
}

/// What is recorded for one element. An entry without rating is not rated.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Entry {
    /// The rating.
    pub rating: Option<Rating>,
    /// What it rests on.
    pub evidence: Vec<Evidence>,
    /// A note for supervision.
    pub note: String,
    /// What each of several raters answered on their own, before they agreed (see `team`).
    pub held: Vec<Held>,
}

/// What one of several raters answered on their own.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Held {
    /// The rater's role.
    pub rater: String,
    /// The rating.
    pub rating: Option<Rating>,
    /// What the rater noted.
    pub note: String,
}

/// What a rater chose or entered.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Rating {
    /// An anchor, by index.
    Anchor(usize),
    /// A number.
    Number(Exact),
    /// Two numbers; either may still be missing.
    Ratio {
        /// Above the line.
        count: Option<Exact>,
        /// Below the line.
        out_of: Option<Exact>,
    },
    /// A percentage or quotient by itself: the two numbers behind it are not known.
    Share {
        /// What was entered: 72.5.
        share: Exact,
        /// What that is of: 100 for a percentage, 1 for a quotient.
        of: Exact,
    },
    /// A number, and a population from which the number below the line is estimated.
    Estimated {
        /// Above the line.
        count: Option<Exact>,
        /// What the estimate starts from.
        population: Option<Exact>,
    },
    /// For each component whether it is in place; `None` while it is not answered.
    Components(Vec<Option<Presence>>),
    /// The element does not apply, with the reason.
    NotApplicable(String),
    /// It cannot be told, for now.
    UnableToDetermine,
    /// The element does not fit the service; scores what the rubric says.
    DoesNotFit,
    /// Several ratings, one for each session, case or informant.
    Repeated(Vec<Rating>),
}

/// Whether a component is in place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Presence {
    /// It is.
    Present,
    /// It is not.
    Absent,
    /// It does not apply.
    NotApplicable,
}

/// What a rating rests on.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Evidence {
    /// What kind it is.
    pub kind: Option<EvidenceKind>,
    /// What was looked at.
    pub text: String,
    /// When it is from.
    pub date: Option<Date>,
    /// How many cases were looked at.
    pub sample: Option<u32>,
    /// What stood in its place in the file and is no number of cases: kept until one is entered.
    pub sample_aside: Option<Exact>,
}

/// A recorded, intended change to an element: the short form of FRAME (Wiltsey Stirman and others 2019).
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Adaptation {
    /// The element, by id.
    pub element: String,
    /// What changed.
    pub what: String,
    /// Its light; from the rubric where the change is one of its examples.
    pub light: Option<Light>,
    /// The rubric's example it follows: light and position, so that nobody declares a light silently.
    pub example: Option<(Light, usize)>,
    /// The number of an example that the rubric does not have: kept until another is chosen.
    pub example_aside: Option<Exact>,
    /// What kind of change it is, as a FRAME code.
    pub nature: String,
    /// Whether it was planned, as a FRAME code.
    pub planned: String,
    /// Why.
    pub reason: String,
    /// Who decided, by role.
    pub decided_by: String,
    /// With whom it was agreed.
    pub agreed_with: String,
    /// When it was agreed.
    pub agreed_on: Option<Date>,
    /// Since when it is in place.
    pub since: Option<Date>,
}

/// What an adaptation means for the model, in the programme owner's eyes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Light {
    /// Leaves the model whole.
    Green,
    /// To be agreed with the programme owner.
    Amber,
    /// Compromises the model.
    Red,
}

impl Light {
    /// Every light.
    pub const ALL: [Light; 3] = [Light::Green, Light::Amber, Light::Red];

    /// The word in files.
    pub const fn code(self) -> &'static str {
        match self {
            Light::Green => "green",
            Light::Amber => "amber",
            Light::Red => "red",
        }
    }

    /// The light of a word.
    pub fn from_code(code: &str) -> Option<Light> {
        Light::ALL.into_iter().find(|light| light.code() == code)
    }
}

/// Something agreed in supervision.
#[derive(Clone, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Action {
    /// The element it is about, by id; empty for the whole.
    pub element: String,
    /// What is to be done.
    pub what: String,
    /// Who does it, by role.
    pub who: String,
    /// Until when.
    pub by: Option<Date>,
    /// What support is needed.
    pub support: String,
    /// What became of it.
    pub status: ActionStatus,
}

impl Action {
    /// True if it should have been done before this date and is not; what is no longer needed is not.
    pub fn is_overdue(&self, on: Option<Date>) -> bool {
        let to_do = matches!(self.status, ActionStatus::Open | ActionStatus::Partly);
        to_do && self.by.zip(on).is_some_and(|(by, on)| by < on)
    }
}

/// What became of an action.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum ActionStatus {
    /// Still to be done.
    #[default]
    Open,
    /// Done in part.
    Partly,
    /// Done.
    Done,
    /// No longer needed, or given up.
    Dropped,
}

impl ActionStatus {
    /// Every status.
    pub const ALL: [ActionStatus; 4] = [ActionStatus::Open, ActionStatus::Partly, ActionStatus::Done, ActionStatus::Dropped];

    /// The word in files.
    pub const fn code(self) -> &'static str {
        match self {
            ActionStatus::Open => "open",
            ActionStatus::Partly => "partly",
            ActionStatus::Done => "done",
            ActionStatus::Dropped => "dropped",
        }
    }

    /// The status of a word.
    pub fn from_code(code: &str) -> Option<ActionStatus> {
        ActionStatus::ALL.into_iter().find(|status| status.code() == code)
    }
}

/// One thing a rater does. Elements are named by index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Change {
    /// Rates an element, or takes its rating back.
    Rate(usize, Option<Rating>),
    /// Writes the evidence of an element.
    Evidence(usize, Vec<Evidence>),
    /// Writes the note of an element.
    Note(usize, String),
    /// Writes when, who and in what circumstances.
    Occasion(Occasion),
    /// Writes the adaptation log.
    Adaptations(Vec<Adaptation>),
    /// Writes the actions.
    Actions(Vec<Action>),
    /// Writes the note on the whole.
    OverallNote(String),
}

impl Answers {
    /// Nothing answered yet.
    pub fn new(form: &Form) -> Answers {
        let blank = Rc::new(Entry::default());
        Answers {
            rubric_id: form.id.clone(),
            edition: form.edition.clone(),
            edition_assumed: false,
            hash: Some(form.hash.clone()),
            overlay: form.overlay.as_ref().map(|overlay| overlay.id.clone()),
            occasion: Occasion::default(),
            entries: vec![blank; form.elements.len()],
            adaptations: Vec::new(),
            actions: Vec::new(),
            note: String::new(),
            recorded: Vec::new(),
            unusable_scores: Vec::new(),
            unusable: Vec::new(),
            aside: Vec::new(),
        }
    }

    /// Carries out a change. Gives `false` if nothing is different afterwards.
    pub fn apply(&mut self, change: Change) -> bool {
        fn put<T: PartialEq>(place: &mut T, value: T) -> bool {
            let different = *place != value;
            if different {
                *place = value;
            }
            different
        }
        match change {
            Change::Rate(element, rating) => self.on_entry(element, |entry| put(&mut entry.rating, rating)),
            Change::Evidence(element, evidence) => self.on_entry(element, |entry| put(&mut entry.evidence, evidence)),
            Change::Note(element, note) => self.on_entry(element, |entry| put(&mut entry.note, note)),
            Change::Occasion(occasion) => put(&mut self.occasion, occasion),
            Change::Adaptations(adaptations) => put(&mut self.adaptations, adaptations),
            Change::Actions(actions) => put(&mut self.actions, actions),
            Change::OverallNote(note) => put(&mut self.note, note),
        }
    }

    /// True if the element is part of what is assessed on this occasion.
    pub fn in_play(&self, form: &Form, element: usize) -> bool {
        let part = &form.elements[element];
        part.in_play(&self.occasion.parts) && (self.occasion.mode == Mode::Full || part.is_non_negotiable())
    }

    /// The elements assessed on this occasion that have an answer, and all of them.
    pub fn progress(&self, form: &Form, elements: std::ops::Range<usize>) -> (usize, usize) {
        let in_play = elements.filter(|element| self.in_play(form, *element));
        in_play.fold((0, 0), |(answered, all), element| (answered + usize::from(self.is_done(form, element)), all + 1))
    }

    /// True if the element has an answer, and nothing about it has to be looked at again: no reason is missing, no part is larger
    /// than the whole.
    pub fn is_done(&self, form: &Form, element: usize) -> bool {
        let sound = |rating: &Rating| match rating {
            Rating::NotApplicable(reason) => !reason.trim().is_empty(),
            Rating::Repeated(ratings) => !ratings.iter().any(|rating| rating.exceeds(&form.elements[element])),
            rating => !rating.exceeds(&form.elements[element]),
        };
        self.is_answered(form, element) && self.entries[element].rating.as_ref().is_some_and(sound)
    }

    /// True if no part of the element's answer is missing.
    pub fn is_answered(&self, form: &Form, element: usize) -> bool {
        let fewest = form.elements[element].repeated.as_ref().map_or(1, |repeated| repeated.fewest);
        self.entries[element].rating.as_ref().is_some_and(|rating| rating.is_whole(fewest))
    }

    /// True if both hold the same, whatever was written down of the content of the rubric, and of the scores, when they were saved.
    pub fn is_copy_of(&self, other: &Answers) -> bool {
        // What is written down of the rubric and the scores is left aside, and a name in another encoding is the same name.
        let plain = |answers: &Answers| Answers {
            hash: None,
            edition_assumed: false,
            recorded: Vec::new(),
            occasion: Occasion { team: name::folded(&answers.occasion.team), ..answers.occasion.clone() },
            ..answers.clone()
        };
        self.occasion.date == other.occasion.date && plain(self) == plain(other)
    }

    /// The same without notes: no notes, no texts of evidence, no reasons why something does not apply (`reason` stands in their place), and
    /// nothing of answers that could not be read. Team, roles, adaptations and actions are as they were written.
    pub fn without_notes(&self, reason: &str) -> Answers {
        fn plain(rating: &Rating, reason: &str) -> Rating {
            match rating {
                Rating::NotApplicable(told) if !told.is_empty() => Rating::NotApplicable(reason.to_owned()),
                Rating::Repeated(ratings) => Rating::Repeated(ratings.iter().map(|rating| plain(rating, reason)).collect()),
                rating => rating.clone(),
            }
        }
        let rating = |rating: &Option<Rating>| rating.as_ref().map(|rating| plain(rating, reason));
        let entry = |entry: &Rc<Entry>| {
            let evidence = entry.evidence.iter().map(|one| Evidence { text: String::new(), ..one.clone() });
            let held = entry.held.iter().map(|one| Held { rating: rating(&one.rating), note: String::new(), rater: one.rater.clone() });
            Rc::new(Entry { rating: rating(&entry.rating), note: String::new(), evidence: evidence.collect(), held: held.collect() })
        };
        let unread = |list: &[(String, String)]| list.iter().map(|(id, _)| (id.clone(), "…".to_owned())).collect();
        Answers {
            entries: self.entries.iter().map(entry).collect(),
            note: String::new(),
            unusable: unread(&self.unusable),
            unusable_scores: unread(&self.unusable_scores),
            aside: Vec::new(),
            ..self.clone()
        }
    }

    /// True if anything has been entered that would be lost.
    pub fn is_blank(&self) -> bool {
        self.entries.iter().all(|entry| **entry == Entry::default())
            && self.adaptations.is_empty()
            && self.actions.is_empty()
            && self.note.is_empty()
    }

    fn on_entry(&mut self, element: usize, change: impl FnOnce(&mut Entry) -> bool) -> bool {
        let Some(entry) = self.entries.get_mut(element) else {
            return false;
        };
        let mut changed = (**entry).clone();
        let different = change(&mut changed);
        if different {
            *entry = Rc::new(changed);
        }
        different
    }
}

impl Rating {
    /// True if the part is larger than the whole, where the element does not allow for that.
    pub fn exceeds(&self, element: &Element) -> bool {
        let Measure::Ratio(ratio) = &element.measure else { return false };
        let larger = match self {
            Rating::Ratio { count: Some(count), out_of: Some(out_of) } => count > out_of,
            Rating::Share { share, of } => share > of,
            _ => false,
        };
        larger && !ratio.may_exceed
    }

    /// True if no part of it is missing; of several ratings, if so many have no part missing.
    pub fn is_whole(&self, fewest: usize) -> bool {
        match self {
            Rating::Ratio { count, out_of } => count.is_some() && out_of.is_some(),
            Rating::Estimated { count, population } => count.is_some() && population.is_some(),
            Rating::Components(components) => components.iter().all(Option::is_some),
            Rating::Repeated(ratings) => ratings.iter().filter(|rating| rating.is_whole(1)).count() >= fewest,
            _ => true,
        }
    }
}
