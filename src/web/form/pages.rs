//! The form as a whole: what stands around every page, and the page that is open.
//!
//! In: the [`State`], and what stands [`Around`] it. Out: virtual nodes. Nothing here touches a browser while it is drawn, so that the same
//! pages can be drawn where there is none (`crate::web::snapshot`). Pages that are not the form come later, through [`SecondViews`].

use crate::team::Phase;
use crate::web::form::card::input_problems;
use crate::web::form::intro;
use crate::web::form::notice::Notice;
use crate::web::form::occasion;
use crate::web::form::page_list::{page_list, scores_so_far};
use crate::web::form::raters;
use crate::web::form::request::Request;
use crate::web::form::section::{DomainSection, adaptations_of};
use crate::web::form::ui::{LINK, PRIMARY, SECONDARY, SecondViews, Ui, button, changing};
use crate::web::state::{Action, Layout, Opening, Page, Part, State, Wanted};
use crate::words::{Language, direction};
use yew::prelude::*;

/// What a page shows beside the state.
#[derive(Default)]
pub struct Around<'h> {
    /// What was said last.
    pub notice: Option<&'h Notice>,
    /// The value of each score so far, for people.
    pub so_far: &'h [Option<String>],
    /// Counts resets. Used as a key, so that no field keeps what was typed for the previous element.
    pub resets: u32,
    /// True if the other module was asked for and did not come.
    pub not_fetched: bool,
}

/// What stands around every page.
pub fn frame(ui: &Ui, state: &State, around: &Around) -> Html {
    let code = state.rubric.languages[state.language].clone();
    let dir = match ui.settings.dir.as_deref() {
        Some("ltr") => "ltr",
        Some("rtl") => "rtl",
        _ => direction(&code),
    };
    let steps = !matches!(state.page, Page::Intro | Page::Finished) && matches!(state.settings.mode, Wanted::Full | Wanted::NonNegotiables);
    html! {
        <section class="fc" key={around.resets} part="root" lang={code} {dir} aria-labelledby={ui.id("name")}>
            <header class="fc-header" part="header">
                <@{["h2", "h3", "h4", "h5", "h6"][usize::from(ui.settings.heading_level.clamp(2, 6)) - 2]} class="fc-name" id={ui.id("name")} part="title">
                    {ui.text(&state.rubric.title)}
                </@>
                {languages(ui, state)}
            </header>
            if let Some(notice) = around.notice.filter(|notice| !(notice.of_file && state.page == Page::Result)) {
                <div class="fc-notice">
                    <p>{notice.words.clone()}</p>
                    if let Some(second) = ui.second { {second.problems(ui, &notice.problems)} }
                    if !notice.offers.is_empty() {
                        <div class="fc-actions">
                            { for notice.offers.iter().enumerate().map(|(at, (words, request))| {
                                let class = if notice.asks && at == 0 { PRIMARY } else { SECONDARY };
                                button(class, (*words).into(), ui.requesting(request.clone()))
                            }) }
                        </div>
                    }
                </div>
            }
            if state.phase() == Phase::Turn && steps { {raters::banner(ui, state)} }
            if !ui.editable { <p class="fc-notice">{ui.labels.readonly()}</p> }
            <div class={classes!("fc-body", steps.then_some("fc-body--steps"))}>
                if steps { {page_list(ui, state, around.so_far, ui.second.map(|second| second.autosave_status(ui, state)).unwrap_or_default())} }
                {page(ui, state, around)}
            </div>
            <footer class="fc-footer" part="footer"><slot name="help"/></footer>
        </section>
    }
}

fn languages(ui: &Ui, state: &State) -> Html {
    let offered = state.languages();
    if offered.len() < 2 || ui.settings.language_switch == "none" {
        return Html::default();
    }
    let others = offered.into_iter().filter(|language| *language != state.language).map(|language| {
        let code = state.rubric.languages[language].clone();
        let name = Language::from_code(&code).map_or(code.clone(), |language| language.name().to_owned());
        html! { <button type="button" class={LINK} lang={code} onclick={ui.press(Action::Language(language))}>{name}</button> }
    });
    html! { <div class="fc-languages" part="languages" role="group" aria-label={ui.labels.language()}>{ for others }</div> }
}

fn page(ui: &Ui, state: &State, around: &Around) -> Html {
    let second =
        |draw: fn(&dyn SecondViews, &Ui, &State) -> Html| ui.second.map_or_else(|| waiting(ui, around), |second| draw(second, ui, state));
    if state.settings.mode == Wanted::Blank {
        return second(|second, ui, _| second.blank(ui));
    }
    let last = state.part_pages().saturating_sub(1);
    match state.page {
        Page::Intro => {
            let options = ui.second.map(|second| second.start_options(ui, state)).unwrap_or_default();
            match state.settings.opening {
                Opening::Intro => intro::intro(ui, state, around.notice.is_some_and(|notice| notice.asks), options),
                // Below the questions: what comes later pushes nothing away that a person reads.
                Opening::First | Opening::All => {
                    html! { <>{intro::intro(ui, state, false, Html::default())}{opening(ui, state, around)}{options}</> }
                }
            }
        }
        Page::Occasion => {
            // Something stands there all along: a list that grows is drawn anew from its end, and its heading would lose the focus.
            let carried_over = ui.second.map(|second| second.carried_over(ui, state)).unwrap_or_default();
            html! { <div>{occasion::occasion(ui, state)}{carried_over}{ways(ui, state, Page::Intro, after_occasion(state), ui.labels.go_on())}</div> }
        }
        Page::Part(at) => {
            let back = if at == 0 { Page::Occasion } else { Page::Part(at - 1) };
            let on = if at >= last { Page::Check } else { Page::Part(at + 1) };
            html! { <div>{elements(ui, state, at)}{ways(ui, state, back, on, ui.labels.go_on())}</div> }
        }
        Page::Team => {
            let team = second(|second, ui, state| second.team(ui, state));
            html! { <div>{team}{ways(ui, state, Page::Occasion, Page::Team, "")}</div> }
        }
        Page::Differences => {
            let differences = second(|second, ui, state| second.differences(ui, state));
            html! { <div>{differences}{ways(ui, state, Page::Team, Page::Check, ui.labels.go_on())}</div> }
        }
        Page::Check if state.phase() == Phase::Turn => {
            let check = second(|second, ui, state| second.review(ui, state));
            html! { <div>{check}{raters::done(ui, state)}</div> }
        }
        Page::Check => {
            let on = if state.settings.results == "none" { Page::Check } else { Page::Result };
            let check = second(|second, ui, state| second.review(ui, state));
            html! { <div>{check}{ways(ui, state, Page::Part(last), on, ui.labels.see_result())}</div> }
        }
        Page::Result => {
            let back = state.settings.mode != Wanted::Results;
            let said = around.notice.filter(|notice| notice.of_file).map(|notice| notice.words.clone());
            let result = ui.second.map_or_else(|| waiting(ui, around), |second| second.result(ui, state, said));
            html! { <div>{result}if back { {ways(ui, state, Page::Check, Page::Result, "")} }</div> }
        }
        Page::Finished => intro::finished(ui),
    }
}

/// What stands there until the other module has come.
fn waiting(ui: &Ui, around: &Around) -> Html {
    html! {
        <div class="fc-page">
            {ui.page_heading(ui.labels.rest_coming().into())}
            if around.not_fetched {
                <p>{ui.labels.rest_missing()}</p>
                <div class="fc-actions">{button(PRIMARY, ui.labels.try_again().into(), ui.requesting(Request::Again))}</div>
            }
        </div>
    }
}

/// Back, on, undo.
fn ways(ui: &Ui, state: &State, back: Page, on: Page, words: &'static str) -> Html {
    html! {
        <div class="fc-actions fc-actions--ways" part="actions">
            if on != state.page { {ui.button(PRIMARY, words, Action::Continue(on))} }
            if back != state.page { {ui.button(SECONDARY, ui.labels.back(), Action::Go(back))} }
            if let (Page::Part(_), Some(element)) = (state.page, state.next_missing()) {
                {ui.button(LINK, ui.labels.next_missing(), Action::Find(element))}
            }
            if state.can_undo() && ui.editable { {ui.button(LINK, ui.labels.undo(), Action::Undo)} }
        </div>
    }
}

/// The first page of elements; where questions stood on the first page, the first on which one is open still.
fn after_occasion(state: &State) -> Page {
    if state.settings.opening == Opening::Intro || state.layout == Layout::Single {
        return Page::Part(0);
    }
    let open = |part: &Part| part.elements.iter().any(|element| !state.answers.is_done(&state.rubric, *element));
    state.parts().iter().position(open).map_or(Page::Check, Page::Part)
}

/// The questions that stand below the introduction where they were there before the module was: those of the first page, or all.
fn opening(ui: &Ui, state: &State, around: &Around) -> Html {
    let parts = state.parts();
    let here: &[Part] = match state.settings.opening {
        Opening::Intro => return Html::default(),
        Opening::First => parts.get(..1).unwrap_or_default(),
        Opening::All => &parts,
    };
    html! {
        <div class="fc-page">
            if state.settings.results == "live" { {scores_so_far(ui, around.so_far)} }
            {sections(ui, state, here, false)}
            {ways(ui, state, Page::Intro, Page::Occasion, ui.labels.go_on())}
        </div>
    }
}

/// A page of elements.
fn elements(ui: &Ui, state: &State, at: usize) -> Html {
    let parts = state.parts();
    let single = state.layout == Layout::Single;
    let here: &[Part] = if single { &parts } else { parts.get(at..=at).unwrap_or_default() };
    let Some(first) = here.first() else { return Html::default() };
    let title = match ui.domain_title(first.domain) {
        Some(title) if !single => title,
        _ => ui.labels.all_elements().into(),
    };
    let (number, all) = (at + 1, state.part_pages());
    let place = if state.layout == Layout::Element { ui.labels.element_of(number, all) } else { ui.labels.page_of(number, all) };
    html! {
        <div class="fc-page">
            <p class="fc-where">{changing(place)}</p>
            {ui.page_heading(title)}
            {input_problems(ui, &state.input_problems)}
            {sections(ui, state, here, !single)}
        </div>
    }
}

/// The elements of some parts, each under its heading unless that stands above already.
fn sections(ui: &Ui, state: &State, parts: &[Part], titled: bool) -> Html {
    let raters = raters::shown(state);
    let sections = parts.iter().map(|part| {
        let mine = |element: usize| part.elements.contains(&element);
        html! {
            <DomainSection
                key={part.elements[0]}
                ui={ui.clone()}
                part={part.clone()}
                entries={part.elements.iter().map(|element| state.answers.entries[*element].clone()).collect::<Vec<_>>()}
                typed={state.typed.iter().filter(|((rating_ref, _), _)| mine(rating_ref.element)).map(|(at, text)| (*at, text.clone())).collect::<Vec<_>>()}
                input_problems={state.input_problems.iter().filter(|(element, _)| mine(*element)).cloned().collect::<Vec<_>>()}
                adaptations={part.elements.iter().flat_map(|element| adaptations_of(ui, &state.answers.adaptations, *element)).collect::<Vec<_>>()}
                earlier={state.earlier.clone()}
                stage={state.answers.occasion.stage}
                raters={raters.clone()}
                {titled}
            />
        }
    });
    html! { <>{ for sections }</> }
}
