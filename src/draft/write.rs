//! Answers -> a saved file.
//!
//! In: answers, the rubric, and the scores if they are to be recorded. Out: the file, with what could not be used where it stood.

use crate::answers::{Adaptation, Answers, Entry, Evidence, Light, Mode, Place, Presence, Rating};
use crate::document;
use crate::draft::read::evidence;
use crate::draft::source::{EntrySource, FORMAT, ModeWord, ShortEntry};
use crate::number::Exact;
use crate::problem::Problems;
use crate::rubric::source::EvidenceKind;
use crate::rubric::{Element, Measure, Rubric};
use crate::score::Scored;
use serde::Serialize;
use serde_json::value::RawValue;

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
    if entry.evidence == evidence_stood && entry.note == note_stood {
        return written_aside(kept, notes);
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
