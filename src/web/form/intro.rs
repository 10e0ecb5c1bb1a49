//! The first page, and the last: what the assessment is, and that nothing is left.
//!
//! In: the [`State`] and labels. Out: virtual nodes that send an [`Action`] or a [`Request`].

use crate::team::Phase;
use crate::web::form::controls::ticked;
use crate::web::form::request::{Purpose, Request};
use crate::web::form::ui::{PRIMARY, SECONDARY, Ui, disclosure, drop_target, marked};
use crate::web::state::{Action, Page, State, StoragePlace};
use yew::prelude::*;

/// What the assessment is in short, and ways to begin; below them all else there is to know. What else the first page offers is drawn by the
/// second part, and comes last. `asked`: a question above is to be answered first.
pub fn intro(ui: &Ui, state: &State, asked: bool, start_options: Html) -> Html {
    let (rubric, labels) = (&*ui.rubric, ui.labels);
    let fact = |name: &'static str, value: Html| html! { <><dt>{name}</dt><dd>{value}</dd></> };
    let code = &rubric.languages[ui.language];
    let (answered, all) = state.progress();
    let has_result = state.settings.results != "none" && matches!(state.phase(), Phase::Alone | Phase::Agreeing);
    let edition = [Some(rubric.edition.as_str()), rubric.date.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let non_negotiables = rubric.elements.iter().filter(|element| element.is_non_negotiable()).count();
    let domains = rubric.domains.iter().filter(|domain| !domain.id.is_empty()).count();
    let in_short = [
        rubric.minutes.map(|minutes| labels.minutes(minutes as usize)),
        Some(labels.elements(rubric.elements.len())),
        (domains > 0).then(|| labels.domains(domains)),
        (non_negotiables > 0).then(|| labels.non_negotiables(non_negotiables)),
    ];
    let in_short = in_short.into_iter().flatten().collect::<Vec<_>>().join(" · ");
    let first = if asked { SECONDARY } else { PRIMARY };
    let content = html! {
        <>
            {ui.page_heading(labels.introduction().into())}
            if let Some(text) = &rubric.summary { <p class="fc-lead">{ui.text(text)}</p> }
            <p class="fc-quiet">{in_short}</p>
            <slot name="intro"/>
            <div class="fc-actions">
                if answered == all && has_result { {ui.button(first, labels.see_result(), Action::Go(Page::Result))} }
                {ui.button(if answered == all && has_result { SECONDARY } else { first }, if answered > 0 { labels.resume() } else { labels.start() }, Action::Go(Page::Occasion))}
                {ui.files(labels.open_saved(), Purpose::Continue)}
            </div>
            {keep(ui, state)}
            if let Some(text) = &rubric.introduction { <p class="fc-words">{ui.text(text)}</p> }
            if rubric.awaiting_review.contains(code) {
                {marked("fc-notice", "cannot-confirm", labels.not_reviewed().into())}
            } else if !labels.reviewed() {
                {marked("fc-notice", "cannot-confirm", labels.words_not_reviewed().into())}
            }
            <dl class="fc-facts">
                if let Some(party) = &rubric.publisher { {fact(labels.published_by(), ui.party(party))} }
                {fact(labels.edition(), html! { <span translate="no">{edition}</span> })}
                if let Some(overlay) = &rubric.overlay { {fact(labels.local_rules(), ui.text(&overlay.title))} }
                if let Some(party) = &rubric.contact { {fact(labels.help(), ui.party(party))} }
                if let Some(licence) = &rubric.licence { {fact(labels.terms(), ui.citation(licence))} }
            </dl>
            if !rubric.citations.is_empty() {
                {disclosure("", labels.rests_on().into(), html! {
                    <ul>{ for rubric.citations.iter().map(|citation| html! { <li>{ui.citation(citation)}</li> }) }</ul>
                })}
            }
            {ui.heading(2, "fc-subtitle", labels.privacy_title().into())}
            <p>{labels.privacy()}</p>
            <slot name="privacy"/>
            {start_options}
        </>
    };
    drop_target(ui, "fc-page", "intro", content)
}

/// The offers to keep answers, where the page around the widget allows it. Never ticked by itself; what goes soonest first.
fn keep(ui: &Ui, state: &State) -> Html {
    let (labels, places) = (ui.labels, state.settings.places());
    if places.is_empty() || state.storage_denied {
        return ui.second.map(|second| second.kept(ui, state)).unwrap_or_default();
    }
    let boxes = places.iter().map(|place| {
        let (words, hint) = match place {
            StoragePlace::Tab => (labels.keep_tab().to_owned(), labels.keep_tab_hint()),
            StoragePlace::Device => (labels.keep(state.settings.storage_days.clamp(1, 90) as usize), labels.keep_hint()),
        };
        let words = html! { <>{words}<br/><span class="fc-hint">{hint}</span></> };
        let (is_kept, notes) = (state.autosave == Some(*place), state.autosave_notes);
        let request = if is_kept { Request::Autosave(None, false) } else { Request::Autosave(Some(*place), notes) };
        let send = ui.request.clone();
        ticked(None, is_kept, false, Some(Callback::from(move |_: Event| send(request.clone()))), words)
    });
    html! {
        <fieldset class="fc-choice fc-keep">
            <legend>{labels.keep_title()}</legend>
            <p class="fc-hint">{labels.keep_nothing()}</p>
            { for boxes }
            {ui.second.map(|second| second.kept(ui, state)).unwrap_or_default()}
        </fieldset>
    }
}

/// Nothing is left.
pub fn finished(ui: &Ui) -> Html {
    html! {
        <div class="fc-page">
            {ui.page_heading(ui.labels.finished().into())}
            <p>{ui.labels.finished_hint()}</p>
            <div class="fc-actions">{ui.button(SECONDARY, ui.labels.again(), Action::Go(Page::Intro))}</div>
        </div>
    }
}
