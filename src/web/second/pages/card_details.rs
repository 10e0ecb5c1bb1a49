//! What is in the disclosures of a card. They themselves are [`crate::web::form::card_disclosure`].
//!
//! In: an element and what is recorded for it. Out: texts, and fields that send an [`Action`].

use crate::answers::{Adaptation, Entry, Evidence, Light};
use crate::date::Date;
use crate::web::form::controls::option;
use crate::web::form::ui::{Field, LINK, SECONDARY, Topic, Ui};
use crate::web::second::pages::last_time::KINDS;
use crate::web::state::Action;
use yew::prelude::*;

/// How a change came about, as FRAME codes, in the order of `PagesWords::plannings`.
const PLANNED: [&str; 3] = ["planned-proactive", "planned-reactive", "unplanned-reactive"];

/// Kinds of change as FRAME codes, in the order of `PagesWords::natures`.
const NATURES: [&str; 14] = [
    "tailoring",
    "packaging",
    "adding",
    "removing",
    "shortening",
    "lengthening",
    "substituting",
    "reordering",
    "spreading",
    "integrating-into",
    "integrating-another",
    "repeating",
    "loosening",
    "departing",
];

/// What a topic has to say or to ask.
pub fn content(ui: &Ui, topic: Topic, element: usize, entry: &Entry, adaptations: &[(usize, Adaptation)]) -> Html {
    match topic {
        Topic::Guidance => guidance(ui, element),
        Topic::Evidence => evidence(ui, element, &entry.evidence),
        Topic::Note => note(ui, element, &entry.note),
        Topic::Adaptations => adaptation_forms(ui, element, adaptations),
    }
}

/// What the owner says about the element.
fn guidance(ui: &Ui, element: usize) -> Html {
    let (part, labels) = (&ui.rubric.elements[element], ui.later_labels());
    html! {
        <>
            if let Some(text) = &part.guidance { <p>{ui.text(text)}</p> }
            if let Some(text) = &part.next_step { <p><b>{labels.next_step()}</b><br/>{ui.text(text)}</p> }
            if let Some(party) = &part.contact { <p><b>{labels.ask()}</b><br/>{ui.party(party)}</p> }
            { for part.citation.iter().chain(&part.citations).map(|citation| html! { <p class="fc-hint">{labels.source()}{": "}{ui.citation(citation)}</p> }) }
        </>
    }
}

/// What the answer rests on.
fn evidence(ui: &Ui, element: usize, given: &[Evidence]) -> Html {
    let Some(rubric) = ui.rubric.whole() else { return Html::default() };
    let (wanted, labels) = (&rubric.element_rules[element].evidence, ui.later_labels());
    let blank = [Evidence::default()];
    let rows = if given.is_empty() { &blank } else { given };
    let rows = rows.iter().enumerate().map(|(line, row)| {
        let id = |name: &str| format!("{}-{name}{line}", ui.id_of("ev", element));
        let set = move |set: fn(&mut Evidence, &str)| move |text: String| Action::Evidence(element, line, set, text);
        let kinds: Vec<(&str, &'static str)> = KINDS
            .iter()
            .zip(labels.evidence_kinds())
            .filter(|((kind, _), _)| wanted.kinds.is_empty() || wanted.kinds.contains(kind))
            .map(|((_, code), words)| (*code, words))
            .collect();
        let kind = row.kind.and_then(|kind| KINDS.iter().find(|(known, _)| *known == kind)).map_or("", |(_, code)| code);
        html! {
            <div class="fc-group" key={line}>
                {ui.area(Field::new(id("text"), labels.evidence_text()), row.text.clone(), set(|row, text| row.text = text.to_owned()))}
                <div class="fc-columns">
                    {ui.select(Field::new(id("kind"), labels.evidence_kind()), &kinds, kind, set(|row, text| {
                        row.kind = KINDS.iter().find(|(_, code)| *code == text).map(|(kind, _)| *kind);
                    }))}
                    {ui.day(Field::new(id("date"), labels.evidence_date()), row.date, set(|row, text| row.date = Date::parse(text)))}
                    {ui.line(Field::new(id("sample"), labels.evidence_sample()), row.sample.map(|sample| sample.to_string()).unwrap_or_default(),
                        set(|row, text| row.sample = text.trim().parse().ok()))}
                </div>
                if !given.is_empty() && ui.editable { {ui.button(LINK, labels.remove(), Action::RemoveEvidence(element, line))} }
            </div>
        }
    });
    html! {
        <>
            if !wanted.expected.is_empty() {
                <p class="fc-label">{labels.evidence_expected()}</p>
                <ul>{ for wanted.expected.iter().map(|text| html! { <li>{ui.text(text)}</li> }) }</ul>
            }
            <p class="fc-hint">
                if let Some(months) = wanted.months { {labels.evidence_months(months as usize)}{" "} }
                if let Some(cases) = wanted.sample { {labels.evidence_cases(cases as usize)} }
            </p>
            { for rows }
            if !given.is_empty() && ui.editable { {ui.button(SECONDARY, labels.add_evidence(), Action::AddEvidence(element))} }
        </>
    }
}

/// A note for supervision.
fn note(ui: &Ui, element: usize, text: &str) -> Html {
    let field = Field::new(ui.id_of("note", element), ui.later_labels().note_label());
    ui.area(field, text.to_owned(), move |text| Action::Note(element, text))
}

/// The adaptations of the element.
fn adaptation_forms(ui: &Ui, element: usize, log: &[(usize, Adaptation)]) -> Html {
    let labels = ui.later_labels();
    html! {
        <>
            <p class="fc-hint">{labels.adaptation_hint()}</p>
            { for log.iter().map(|(at, adaptation)| adaptation_form(ui, element, *at, adaptation)) }
            if ui.editable { {ui.button(SECONDARY, labels.add_adaptation(), Action::AddAdaptation(element))} }
        </>
    }
}

/// The short form of FRAME (Wiltsey Stirman and others 2019).
fn adaptation_form(ui: &Ui, element: usize, at: usize, adaptation: &Adaptation) -> Html {
    let Some(rubric) = ui.rubric.whole() else { return Html::default() };
    let (named, labels) = (&rubric.element_rules[element].adaptations, ui.later_labels());
    let id = |name: &str| format!("{}-{name}", ui.id_of("ad", at));
    let set = move |set: fn(&mut Adaptation, &str)| move |text: String| Action::Adaptation(at, set, text);
    let follow: fn(&mut Adaptation, &str) = |adaptation, text| {
        let example = text.split_once('/').and_then(|(light, place)| Some((Light::from_code(light)?, place.parse().ok()?)));
        adaptation.example = example;
        adaptation.light = example.map(|(light, _)| light);
    };
    let examples = [(Light::Green, &named.green), (Light::Amber, &named.amber), (Light::Red, &named.red)];
    let examples = examples.into_iter().zip(labels.lights()).filter(|((_, texts), _)| !texts.is_empty()).map(|((light, texts), words)| {
        let rows = texts.iter().enumerate().map(move |(place, text)| {
            let action = Action::Adaptation(at, follow, format!("{}/{place}", light.code()));
            option(
                ui,
                &id("ex"),
                adaptation.example == Some((light, place)),
                action,
                html! { <span class="fc-option__text">{ui.text(text)}</span> },
            )
        });
        html! { <><p class={classes!("fc-light", ["fc-light--", light.code()].concat())}>{words}</p>{ for rows }</> }
    });
    let natures: Vec<_> = NATURES.into_iter().zip(labels.natures()).collect();
    let plannings: Vec<_> = PLANNED.into_iter().zip(labels.plannings()).collect();
    html! {
        <div class="fc-group" key={at}>
            if !named.is_empty() {
                <fieldset class="fc-examples">
                    <legend>{labels.examples()}</legend>
                    <div class="fc-options">
                        { for examples }
                        {option(ui, &id("ex"), adaptation.example.is_none(), Action::Adaptation(at, follow, String::new()), html! {
                            <span class="fc-option__text">{labels.other_change()}<br/><span class="fc-hint">{labels.other_change_hint()}</span></span>
                        })}
                    </div>
                </fieldset>
            }
            {ui.area(Field::new(id("what"), labels.what_changed()), adaptation.what.clone(), set(|it, text| it.what = text.to_owned()))}
            {ui.area(Field::new(id("why"), labels.why()), adaptation.reason.clone(), set(|it, text| it.reason = text.to_owned()))}
            <div class="fc-columns">
                {ui.select(Field::new(id("nature"), labels.nature()), &natures, &adaptation.nature, set(|it, text| it.nature = text.to_owned()))}
                {ui.select(Field::new(id("planned"), labels.planned()), &plannings, &adaptation.planned, set(|it, text| it.planned = text.to_owned()))}
                {ui.line(Field::new(id("by"), labels.decided_by()), adaptation.decided_by.clone(), set(|it, text| it.decided_by = text.to_owned()))}
                {ui.day(Field::new(id("since"), labels.since()), adaptation.since, set(|it, text| it.since = Date::parse(text)))}
                {ui.line(Field::new(id("with"), labels.agreed_with()), adaptation.agreed_with.clone(), set(|it, text| it.agreed_with = text.to_owned()))}
                {ui.day(Field::new(id("on"), labels.agreed_on()), adaptation.agreed_on, set(|it, text| it.agreed_on = Date::parse(text)))}
            </div>
            if ui.editable { {ui.button(LINK, labels.remove(), Action::RemoveAdaptation(at))} }
        </div>
    }
}
