//! The page before the elements: when, who and in what circumstances.
//!
//! In: the [`State`] and labels. Out: virtual nodes that send an [`Action`].

use crate::answers::{Mode, Occasion, RaterType};
use crate::team::Phase;
use crate::web::form::card::problem;
use crate::web::form::controls::{option, tick};
use crate::web::form::raters;
use crate::web::form::request::Request;
use crate::web::form::ui::{Field, LINK, Ui, button};
use crate::web::state::{Action, Layout, State, Wanted};
use yew::prelude::*;

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
    let raters = RaterType::ALL.into_iter().zip(labels.raters()).map(|(rater, words)| {
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
    let layouts = [Layout::Domain, Layout::Element, Layout::Single].into_iter().zip(labels.layouts());
    let layouts = layouts.map(|(layout, words)| radio("layout", state.layout == layout, Action::Layout(layout), words.into()));
    let told = state.day_problem.is_some_and(|problem| problem.shown);
    let error = told.then(|| (ui.id("day-error"), labels.not_a_day().to_owned()));
    let day = Field { error, ..Field::new(ui.id("day"), labels.day()) };
    let quick = occasion.mode == Mode::NonNegotiables;
    html! {
        <div class="fc-page">
            {ui.page_heading(labels.occasion().into())}
            if day.error.is_some() { {problem(ui, html! { <li>{button(LINK, labels.not_a_day().into(), ui.requesting(Request::Focus(day.id.clone())))}</li> })} }
            <p class="fc-lead">{labels.occasion_hint()}</p>
            {ui.line(Field::new(ui.id("team"), labels.team()).hint(labels.team_hint()), occasion.team.clone(), |text| {
                Action::Occasion(|occasion, text| occasion.team = text.to_owned(), text)
            })}
            if ui.settings.export && ui.editable && !occasion.team.is_empty() {
                {tick(ui, state.names_files, Action::NameFiles, labels.name_files().into())}
            }
            {ui.day(day, occasion.date, Action::Day)}
            {group(labels.who_rates(), html! { { for raters } })}
            if state.phase() == Phase::Alone {
                {ui.line(Field::new(ui.id("role"), labels.role()).hint(labels.role_hint()), occasion.role.clone(), |text| {
                    Action::Occasion(|occasion, text| occasion.role = text.to_owned(), text)
                })}
            } else {
                {raters::who(ui, state)}
            }
            if !rubric.stages.is_empty() {
                {group(labels.stage(), html! { <>{ for stages }{radio("stage", occasion.stage.is_none(), Action::Stage(None), labels.no_stage().into())}</> })}
            }
            if !rubric.variants.is_empty() { {group(labels.variant(), html! { { for variants } })} }
            if !rubric.modules.is_empty() { {group(labels.modules(), html! { { for modules } })} }
            if state.settings.mode == Wanted::Full && rubric.elements.iter().any(|element| element.is_non_negotiable()) {
                {group(labels.how_much(), html! {
                    <>
                        {radio("mode", !quick, Action::Mode(Mode::Full), labels.everything().into())}
                        {radio("mode", quick, Action::Mode(Mode::NonNegotiables), html! {
                            <>{labels.quick()}<br/><span class="fc-hint">{labels.quick_hint()}</span></>
                        })}
                    </>
                })}
            }
            if rubric.elements.len() > 1 { {group(labels.ways(), html! { { for layouts } })} }
        </div>
    }
}
