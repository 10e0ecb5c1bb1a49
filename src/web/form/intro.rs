//! The first page, and the last: what the assessment is, and that nothing is left.
//!
//! In: the [`State`] and labels. Out: virtual nodes that send an [`Action`] or a [`Request`].

use crate::team::Phase;
use crate::web::form::request::Purpose;
use crate::web::form::ui::{PRIMARY, SECONDARY, Ui, disclosure, drop_target, marked};
use crate::web::state::{Action, Page, State};
use yew::prelude::*;

/// What the assessment is, and ways to begin. What else the first page offers is drawn by the second part, and comes last.
pub fn intro(ui: &Ui, state: &State, start_options: Html) -> Html {
    let (rubric, labels) = (&*ui.rubric, ui.labels);
    let fact = |name: &'static str, value: Html| html! { <><dt>{name}</dt><dd>{value}</dd></> };
    let code = &rubric.languages[ui.language];
    let (answered, all) = state.progress();
    let has_result = state.settings.results != "none" && matches!(state.phase(), Phase::Alone | Phase::Agreeing);
    let edition = [Some(rubric.edition.as_str()), rubric.date.as_deref()].into_iter().flatten().collect::<Vec<_>>().join(", ");
    let non_negotiables = rubric.elements.iter().filter(|element| element.is_non_negotiable()).count();
    let domains = rubric.domains.iter().filter(|domain| !domain.id.is_empty()).count();
    let content = html! {
        <>
            {ui.page_heading(labels.introduction.into())}
            if let Some(text) = &rubric.summary { <p class="fc-lead">{ui.text(text)}</p> }
            if let Some(text) = &rubric.introduction { <p class="fc-words">{ui.text(text)}</p> }
            <slot name="intro"/>
            <div class="fc-actions">
                if answered == all && has_result { {ui.button(PRIMARY, labels.see_result, Action::Go(Page::Result))} }
                {ui.button(if answered == all && has_result { SECONDARY } else { PRIMARY }, if answered > 0 { labels.resume } else { labels.start }, Action::Go(Page::Occasion))}
                {ui.files(labels.open_saved, Purpose::Continue)}
            </div>
            if rubric.awaiting_review.contains(code) { {marked("fc-notice", "cannot-confirm", labels.not_reviewed.into())} }
            <dl class="fc-facts">
                if let Some(party) = &rubric.publisher { {fact(labels.published_by, ui.party(party))} }
                {fact(labels.edition, html! { <span translate="no">{edition}</span> })}
                if let Some(minutes) = rubric.minutes { {fact(labels.how_long, (labels.minutes)(minutes as usize).into())} }
                {fact(labels.contents, html! {
                    <>
                        {(labels.elements)(rubric.elements.len())}
                        if domains > 0 { <br/>{(labels.domains)(domains)} }
                        if non_negotiables > 0 { <br/>{(labels.non_negotiables)(non_negotiables)} }
                    </>
                })}
                if let Some(overlay) = &rubric.overlay { {fact(labels.local_rules, ui.text(&overlay.title))} }
                if let Some(party) = &rubric.contact { {fact(labels.help, ui.party(party))} }
                if let Some(licence) = &rubric.licence { {fact(labels.terms, ui.citation(licence))} }
            </dl>
            if !rubric.citations.is_empty() {
                {disclosure("", labels.rests_on.into(), html! {
                    <ul>{ for rubric.citations.iter().map(|citation| html! { <li>{ui.citation(citation)}</li> }) }</ul>
                })}
            }
            {ui.heading(2, "fc-subtitle", labels.privacy_title.into())}
            <p>{labels.privacy}</p>
            <slot name="privacy"/>
            {start_options}
        </>
    };
    drop_target(ui, "fc-page", "intro", content)
}

/// Nothing is left.
pub fn finished(ui: &Ui) -> Html {
    html! {
        <div class="fc-page">
            {ui.page_heading(ui.labels.finished.into())}
            <p>{ui.labels.finished_hint}</p>
            <div class="fc-actions">{ui.button(SECONDARY, ui.labels.again, Action::Go(Page::Intro))}</div>
        </div>
    }
}
