//! Where several raters differ, and what they agree on: while they talk about it, and in the result.
//!
//! In: the report, and for the answers the [`State`]. Out: virtual nodes that send an [`Action`]. It reads of the core's findings nothing
//! but the report.

use crate::report::{DifferenceFacts, Report, TeamFacts};
use crate::rubric::TeamAnswer;
use crate::web::form::card::{ElementCard, input_problems};
use crate::web::form::raters::{in_form, shown};
use crate::web::form::section::{adaptations_of, typed_of};
use crate::web::form::ui::{LINK, Ui, changing, disclosure, marked};
use crate::web::second::pages::team::words;
use crate::web::state::{Action, Page, State};
use yew::prelude::*;

/// The page on which raters agree: those furthest apart first.
pub fn page(ui: &Ui, state: &State, report: &Report) -> Html {
    let (words, form) = (words(ui), in_form(ui));
    let Some(team) = &report.team else {
        return html! { <div class="fc-page">{ui.page_heading(form.differences().into())}<p>{words.two_needed()}</p></div> };
    };
    let groups = [
        (words.far(), team.differences.iter().filter(|one| one.levels.is_some_and(|levels| levels >= 2)).collect::<Vec<_>>()),
        (words.near(), team.differences.iter().filter(|one| one.levels.is_some_and(|levels| levels < 2)).collect()),
        (words.other(), team.differences.iter().filter(|one| one.levels.is_none()).collect()),
    ];
    let groups = groups.into_iter().filter(|(_, differences)| !differences.is_empty()).map(|(title, differences)| {
        html! {
            <section class="fc-differences" key={title}>
                {ui.heading(1, "fc-section__title", title.into())}
                { for differences.into_iter().filter_map(|difference| card(ui, state, difference)) }
            </section>
        }
    });
    html! {
        <div class="fc-page">
            {ui.page_heading(form.differences().into())}
            {input_problems(ui, &state.input_problems)}
            if team.differences.is_empty() {
                {marked("", "met", words.none().into())}
            } else {
                <p class="fc-lead">{changing(words.progress(team.agreed, team.differences.len()))}</p>
                if ui.rubric.whole().is_some_and(|rubric| rubric.team_answer == TeamAnswer::Majority) { <p>{words.majority()}</p> }
                <p>{words.differences_hint()}</p>
            }
            { for groups }
            {same(ui, report, team)}
            {figures(ui, team)}
        </div>
    }
}

/// The element with what each held, to be answered together.
fn card(ui: &Ui, state: &State, difference: &DifferenceFacts) -> Option<Html> {
    let element = ui.rubric.element(&difference.id)?;
    Some(html! {
        <ElementCard
            key={difference.id.clone()}
            ui={ui.clone()}
            {element}
            entry={state.answers.entries[element].clone()}
            typed={typed_of(&state.typed, element)}
            input_problem={state.input_problems.iter().find(|(at, _)| *at == element).map(|(_, input_problem)| input_problem.clone())}
            adaptations={adaptations_of(ui, &state.answers.adaptations, element)}
            earlier={state.earlier.clone()}
            stage={state.answers.occasion.stage}
            raters={shown(state)}
        />
    })
}

/// The elements on which all gave the same answer.
fn same(ui: &Ui, report: &Report, team: &TeamFacts) -> Html {
    let differs = |id: &str| team.differences.iter().any(|difference| difference.id == id);
    let held = |id: &str| ui.rubric.element(id).is_some();
    let same: Vec<_> =
        report.elements.iter().filter(|element| element.status != "not-in-play" && held(&element.id) && !differs(&element.id)).collect();
    let same: Vec<_> = same.into_iter().filter(|element| element.status != "not-rated").collect();
    if same.is_empty() {
        return Html::default();
    }
    let rows = same.iter().map(|element| {
        let name = ui.labels.change(&element.title);
        let change = ui.rubric.element(&element.id).map(Action::GoTo);
        html! {
            <div class="fc-row">
                <dt><span class="fc-number" translate="no">{element.number.clone()}</span>{" "}{element.title.clone()}</dt>
                <dd>{element.answer.clone()}</dd>
                if let Some(change) = change.filter(|_| ui.editable) {
                    <dd class="fc-row__do"><button type="button" class={LINK} aria-label={name} onclick={ui.press(change)}>{ui.later_labels().change_short()}</button></dd>
                }
            </div>
        }
    });
    disclosure("", words(ui).same(same.len()).into(), html! { <dl class="fc-rows">{ for rows }</dl> })
}

/// How far every two of them agree. The list of differences is what matters; figures come last.
fn figures(ui: &Ui, team: &TeamFacts) -> Html {
    let pairs = team.pairs.iter().map(|pair| {
        html! { <><p class="fc-label">{pair.title.clone()}</p><ul>{ for pair.sentences.iter().map(|sentence| html! { <li>{sentence.clone()}</li> }) }</ul></> }
    });
    disclosure("", words(ui).figures().into(), html! { <>{ for pairs }</> })
}

/// In the result: whose consensus it is, and where they had differed.
pub fn consensus(ui: &Ui, report: &Report) -> Html {
    let Some(team) = &report.team else { return Html::default() };
    let words = words(ui);
    let rows = team.differences.iter().map(|difference| {
        let agreed = difference.agreed.clone().unwrap_or_else(|| words.not_agreed().to_owned());
        html! {
            <div class="fc-entry">
                <div><p><b>{difference.title.clone()}</b></p><p class="fc-quiet">{difference.apart_shown.clone()}</p></div>
                <div>
                    <dl class="fc-held">
                        { for difference.held.iter().map(|held| html! {
                            <div><dt>{held.rater.clone()}</dt><dd>{held.answer.clone()}if !held.note.is_empty() { <p class="fc-hint fc-words">{held.note.clone()}</p> }</dd></div>
                        }) }
                        <div><dt>{words.agreed()}</dt><dd><b>{agreed}</b></dd></div>
                    </dl>
                    if !difference.note.is_empty() { <p class="fc-words">{difference.note.clone()}</p> }
                </div>
            </div>
        }
    });
    html! {
        <>
            {ui.heading(3, "fc-subtitle", words.differed().into())}
            <p>{team.sentence.clone()}{" "}{team.differed.clone()}</p>
            { for rows }
            {figures(ui, team)}
            if team.agreed < team.differences.len() && ui.editable { {ui.button(LINK, words.look(), Action::Go(Page::Differences))} }
        </>
    }
}
