//! All answers at a glance, before the result.
//!
//! In: the state and labels. Out: virtual nodes: what is missing first, then every answer with a way to change it.

use crate::team::Phase;
use crate::web::form::card::{role, says};
use crate::web::form::controls::share;
use crate::web::form::raters;
use crate::web::form::ui::{LINK, Ui, changing, disclosure, marked};
use crate::web::second::pages::start_options::{self, refused};
use crate::web::state::{Action, State};
use yew::prelude::*;

/// The most elements without answer that are listed one under another; more are grouped by domain.
const MOST_LISTED: usize = 12;

/// All answers at a glance: what is missing first.
pub fn page(ui: &Ui, state: &State) -> Html {
    let labels = ui.later_labels();
    let parts = state.parts();
    let answers = &state.answers;
    let title = |element: usize| {
        html! { <><span class="fc-number" translate="no">{ui.number_of(element)}</span>{" "}{ui.text(&ui.rubric.elements[element].title)}</> }
    };
    let change = |element: usize, words: &'static str| {
        let name = labels.change(ui.string(&ui.rubric.elements[element].title));
        html! { <button type="button" class={LINK} aria-label={name} onclick={ui.press(Action::Change(Some(element)))}>{words}</button> }
    };
    let all = || parts.iter().flat_map(|part| part.elements.iter().copied());
    let input_problems = state.all_input_problems();
    let flawed = |element: usize| input_problems.iter().any(|(at, _)| *at == element);
    let missing: Vec<usize> = all().filter(|element| !answers.is_done(&state.rubric, *element) && !flawed(*element)).collect();
    let listed = |elements: &[usize]| {
        html! {
            <ul class="fc-missing">
                { for elements.iter().map(|element| html! {
                    <li key={*element}><button type="button" class={LINK} onclick={ui.press(Action::Find(*element))}>{title(*element)}</button></li>
                }) }
            </ul>
        }
    };
    let undated = state.answers.occasion.date.is_none() && ui.editable;
    let domain_of = |element: usize| ui.rubric.elements[element].domain;
    let row = |element: usize| {
        let entry = &answers.entries[element];
        let given = ui.answer(element, entry.rating.as_ref());
        let share = entry.rating.as_ref().and_then(|rating| share(ui, element, rating));
        let words = given.iter().cloned().chain(share).collect::<Vec<_>>().join(". ");
        let id = &ui.rubric.elements[element].id;
        let adaptations = answers.adaptations.iter().filter(|one| one.element == *id).count();
        let recorded = [
            (!entry.note.is_empty()).then(|| labels.note().to_owned()),
            (!entry.evidence.is_empty()).then(|| labels.evidence_count(entry.evidence.len())),
            (adaptations > 0).then(|| labels.adaptation_count(adaptations)),
        ];
        let recorded = recorded.into_iter().flatten().collect::<Vec<_>>().join(" · ");
        html! {
            <div class="fc-row">
                <dt>{role(ui, element)}{title(element)}</dt>
                <dd class={given.is_none().then_some("fc-quiet")}>
                    if given.is_some() { {words} } else { <span class="fc-tag">{labels.not_answered()}</span> }
                    if !recorded.is_empty() { <br/><span class="fc-hint">{recorded}</span> }
                </dd>
                if ui.editable { <dd class="fc-row__do">{change(element, labels.change_short())}</dd> }
            </div>
        }
    };
    let mut domains = parts.chunk_by(|one, other| one.domain == other.domain).map(|parts| {
        let elements = parts.iter().flat_map(|part| part.elements.iter().copied());
        let (done, all) = elements.clone().fold((0, 0), |(done, all), at| (done + usize::from(answers.is_done(&state.rubric, at)), all + 1));
        html! {
            <>
                if let Some(title) = ui.domain_title(parts[0].domain) {
                    {ui.heading(2, "fc-subtitle", html! {
                        <>{title}{" "}<span class={classes!("fc-tag", (done == all).then_some("fc-tag--all"))} key={done}>{labels.answered(done, all)}</span></>
                    })}
                }
                <dl class="fc-rows">{ for elements.map(row) }</dl>
            </>
        }
    });
    let occasion = &answers.occasion;
    let or_none = |text: Option<String>| text.filter(|text| !text.is_empty()).unwrap_or_else(|| labels.nothing_given().to_owned());
    let stage = match occasion.stage {
        Some(stage) => ui.string(&ui.rubric.stages[stage].title).to_owned(),
        None => labels.no_stage().to_owned(),
    };
    let about = [
        (labels.team(), or_none(Some(occasion.team.clone()))),
        (labels.day(), or_none(occasion.date.map(|date| labels.day_of(date)))),
        (labels.who_rates(), labels.raters()[occasion.rater as usize].to_owned()),
        match state.phase() {
            Phase::Alone => (labels.role(), or_none(Some(occasion.role.clone()))),
            _ => (raters::in_form(ui).who(), raters::names(state)),
        },
    ];
    let about = about.into_iter().chain((!ui.rubric.stages.is_empty()).then_some((labels.stage(), stage)));
    html! {
        <div class="fc-page" part="check-list">
            {ui.page_heading(labels.check().into())}
            {refused(ui, state)}
            if !input_problems.is_empty() {
                {marked("", "not-met", labels.problem().into())}
                <ul class="fc-missing">
                    { for input_problems.iter().map(|(element, input_problem)| html! {
                        <li key={*element}>
                            <button type="button" class={LINK} onclick={ui.press(Action::Find(*element))}>{title(*element)}</button>
                            <p class="fc-error">{says(ui, *element, input_problem)}</p>
                        </li>
                    }) }
                </ul>
            }
            if missing.is_empty() && input_problems.is_empty() {
                {marked("", "met", labels.all_answered().into())}
            } else if !missing.is_empty() {
                {marked("", "cannot-confirm", html! { <span key={missing.len()}>{labels.missing(missing.len())}</span> })}
                if missing.len() <= MOST_LISTED {
                    {listed(&missing)}
                } else {
                    { for missing.chunk_by(|one, other| domain_of(*one) == domain_of(*other)).map(|some| {
                        let name = ui.rubric.domains[domain_of(some[0])].title.as_ref().map_or(labels.all_elements(), |title| ui.string(title));
                        disclosure("", changing(labels.missing_in(name, some.len())), listed(some))
                    }) }
                }
            }
            if undated {
                {marked("", "cannot-confirm", labels.no_date().into())}
                <p>{ui.button(LINK, labels.give_date(), Action::Change(None))}</p>
            }
            {ui.heading(2, "fc-subtitle", labels.about().into())}
            <dl class="fc-rows">
                { for about.map(|(name, value)| html! { <div class="fc-row"><dt>{name}</dt><dd>{value}</dd></div> }) }
                if ui.editable { <div class="fc-row"><dd class="fc-row__do">{ui.button(LINK, labels.change(labels.about()), Action::Change(None))}</dd></div> }
            </dl>
            { for &mut domains }
            if ui.editable && state.phase() == Phase::Alone { {start_options::team(ui)} }
        </div>
    }
}
