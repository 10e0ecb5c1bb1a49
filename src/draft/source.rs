//! The answers file as written, field by field. What is written is read by the same words.
//!
//! In: JSON. Out: records. Whether an answer fits its element is not judged here.

use crate::answers::Presence;
use crate::date::Date;
use crate::document::{Kind, Map, Node, Read, choice, record, shortened};
use crate::number::Exact;
use crate::problem::{Advice, Fault, Note, Noun, Problems};
use crate::rubric::source::{EvidenceKind, Id, Word};

/// The newest format of answer files that is understood, and the one that is written.
pub const FORMAT: i128 = 1;

record! {
    /// A team's answers for one occasion.
    AnswersSource = Noun::Answers {
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
    RubricName = Noun::RubricName {
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
    OccasionSource = Noun::Occasion {
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
    RaterWord = Noun::Rater {
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
    ModeWord = Noun::Mode {
        /// Every element.
        Full = "full",
        /// The non-negotiables only.
        NonNegotiables = "non-negotiables",
    }
}

record! {
    /// What is recorded for one element.
    FullEntry = Noun::Entry {
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
    EvidenceSource = Noun::Evidence {
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
    AdaptationSource = Noun::Adaptation {
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
    AgreedSource = Noun::Agreement {
        /// With whom, by role.
        with: Option<String>,
        /// When: `2026-11-22`.
        date: Option<Date>,
    }
}

choice! {
    /// What an adaptation means for the model.
    LightWord = Noun::Light {
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
    ActionSource = Noun::Action {
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
    StatusWord = Noun::Status {
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
    pub(super) path: String,
    pub(super) raw: String,
    pub(super) read: Result<ShortEntry, Option<Box<Fault>>>,
}

/// An entry in one of the forms that a file may give it.
pub enum ShortEntry {
    Word(String),
    Truth(bool),
    Present(Vec<String>),
    Full(Box<FullEntry>),
}

/// The scores of the day on which a file was saved. They are worked out anew from the answers, so one that cannot be read never keeps the
/// answers from being opened.
pub struct RecordedScores {
    pub(super) read: Vec<(String, Exact)>,
    /// Id, place and JSON text.
    pub(super) unusable: Vec<(String, String, String)>,
    /// Why none of them can be told from another.
    pub(super) damaged: Option<(String, String)>,
}

/// Whether a component is in place, as a file says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PresenceSource(pub(super) Presence);

/// Why an element does not apply; empty if no reason is given.
pub struct ReasonSource(pub(super) String);

impl Read for EntrySource {
    fn unread() -> Self {
        EntrySource { path: String::new(), raw: String::new(), read: Err(None) }
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
                let told = own.into_vec().into_iter().next();
                Err(told.map(|problem| Box::new(problem.fault)))
            }
        };
        Some(EntrySource { path: node.path(), raw: node.raw().to_owned(), read })
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(book: &mut crate::document::schema::Book) -> serde_json::Value {
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
        node.entries(Noun::Object, &mut own, &mut |id, value, _| match recorded(value) {
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
    fn schema(_: &mut crate::document::schema::Book) -> serde_json::Value {
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
                node.expected(Noun::Presence, problems);
                None
            }
        }
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut crate::document::schema::Book) -> serde_json::Value {
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
    fn schema(_: &mut crate::document::schema::Book) -> serde_json::Value {
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
            problems.note(|| {
                (
                    node.path(),
                    Fault::WrongDate {
                        found: shortened(&text),
                        hint: Date::with_day_first(&text).map(|date| Advice::WriteDate { date: date.to_string() }),
                    },
                )
            });
        }
        date
    }

    #[cfg(not(target_arch = "wasm32"))]
    fn schema(_: &mut crate::document::schema::Book) -> serde_json::Value {
        serde_json::json!({"type": "string", "format": "date"})
    }
}
