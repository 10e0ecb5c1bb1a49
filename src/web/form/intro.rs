//! The pages before and after the elements: introduction, occasion, finish.
//!
//! In: the [`State`] and labels. Out: virtual nodes that send an [`Action`] or a [`Request`].

use crate::answers::{Mode, Occasion, RaterType};
use crate::date::Date;
use crate::team::Phase;
use crate::web::form::controls::{option, tick};
use crate::web::form::raters;
use crate::web::form::request::Purpose;
use crate::web::form::ui::{Field, PRIMARY, SECONDARY, Ui, disclosure, drop_target, marked};
use crate::web::state::{Action, Layout, Page, State, Wanted};
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

/// When, who and in what circumstances.
pub fn occasion(ui: &Ui, state: &State) -> Html {
    let (rubric, labels, occasion) = (&*ui.rubric, ui.labels, &state.answers.occasion);
    let radio = |name: &str, checked, action, words: Html| {
        option(ui, &ui.id(name), checked, action, html! { <span class="fc-option__text">{words}</span> })
    };
    let group = |legend: &'static str, content: Html| html! { <fieldset class="fc-choice"><legend>{legend}</legend><div class="fc-options">{content}</div></fieldset> };
    let with_guidance = |title: &crate::rubric::Text, guidance: &Option<crate::rubric::Text>| {
        html! { <>{ui.text(title)}if let Some(text) = guidance { <br/><span class="fc-hint">{ui.text(text)}</span> }</> }
    };
    let raters = RaterType::ALL.into_iter().zip(labels.raters).map(|(rater, words)| {
        let set: fn(&mut Occasion, &str) = |occasion, code| occasion.rater = RaterType::from_code(code).unwrap_or_default();
        radio("rater", occasion.rater == rater, Action::Occasion(set, rater.code().to_owned()), words.into())
    });
    let stages = rubric.stages.iter().enumerate().map(|(at, stage)| {
        radio("stage", occasion.stage == Some(at), Action::Stage(Some(at)), with_guidance(&stage.title, &stage.guidance))
    });
    let ids: Vec<String> = rubric.variants.iter().map(|variant| variant.id.clone()).collect();
    let variants = rubric.variants.iter().map(|variant| {
        let action = Action::PartOf(ids.clone(), Some(variant.id.clone()));
        radio("variant", occasion.parts.contains(&variant.id), action, with_guidance(&variant.title, &variant.guidance))
    });
    let modules = rubric.modules.iter().map(|module| {
        let id = module.id.clone();
        let action = move |on: bool| Action::PartOf(vec![id.clone()], on.then(|| id.clone()));
        tick(ui, occasion.parts.contains(&module.id), action, with_guidance(&module.title, &module.guidance))
    });
    let layouts = [Layout::Domain, Layout::Element, Layout::Single].into_iter().zip(labels.layouts);
    let layouts = layouts.map(|(layout, words)| radio("layout", state.layout == layout, Action::Layout(layout), words.into()));
    let quick = occasion.mode == Mode::NonNegotiables;
    html! {
        <div class="fc-page">
            {ui.page_heading(labels.occasion.into())}
            <p class="fc-lead">{labels.occasion_hint}</p>
            {ui.line(Field::new(ui.id("team"), labels.team).hint(labels.team_hint), occasion.team.clone(), |text| {
                Action::Occasion(|occasion, text| occasion.team = text.to_owned(), text)
            })}
            {ui.day(Field::new(ui.id("day"), labels.day), occasion.date, |text| {
                Action::Occasion(|occasion, text| occasion.date = Date::parse(text), text)
            })}
            {group(labels.who_rates, html! { { for raters } })}
            if state.phase() == Phase::Alone {
                {ui.line(Field::new(ui.id("role"), labels.role).hint(labels.role_hint), occasion.role.clone(), |text| {
                    Action::Occasion(|occasion, text| occasion.role = text.to_owned(), text)
                })}
            } else {
                {raters::who(ui, state)}
            }
            if !rubric.stages.is_empty() {
                {group(labels.stage, html! { <>{ for stages }{radio("stage", occasion.stage.is_none(), Action::Stage(None), labels.no_stage.into())}</> })}
            }
            if !rubric.variants.is_empty() { {group(labels.variant, html! { { for variants } })} }
            if !rubric.modules.is_empty() { {group(labels.modules, html! { { for modules } })} }
            if state.settings.mode == Wanted::Full && rubric.elements.iter().any(|element| element.is_non_negotiable()) {
                {group(labels.how_much, html! {
                    <>
                        {radio("mode", !quick, Action::Mode(Mode::Full), labels.everything.into())}
                        {radio("mode", quick, Action::Mode(Mode::NonNegotiables), html! {
                            <>{labels.quick}<br/><span class="fc-hint">{labels.quick_hint}</span></>
                        })}
                    </>
                })}
            }
            if rubric.elements.len() > 1 { {group(labels.ways, html! { { for layouts } })} }
        </div>
    }
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
