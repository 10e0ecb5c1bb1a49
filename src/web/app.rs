//! Draws the form: what stands around every page, the list of pages, and the page that is open.
//!
//! In: the [`Store`]. Out: the drawn widget. Pages that are not the form come later, through [`SecondPart`].

use crate::team::Phase;
mod page_list;

use crate::web::app::page_list::page_list;
use crate::web::browser::dom;
use crate::web::form::card::input_problems;
use crate::web::form::intro;
use crate::web::form::occasion;
use crate::web::form::raters;
use crate::web::form::request::Request;
use crate::web::form::section::{DomainSection, adaptations_of};
use crate::web::form::ui::{LINK, PRIMARY, SECONDARY, Ui, button, changing};
use crate::web::state::{Action, Layout, Page, Part, State, Wanted};
use crate::web::store::SecondPart;
use crate::web::store::{Held, Notice, Store};
use crate::words::{Language, direction};
use std::rc::Rc;
use yew::prelude::*;

/// The store as a property; the same as long as the widget lives.
#[derive(Clone)]
pub struct Handle(pub Rc<Store>);

impl PartialEq for Handle {
    fn eq(&self, other: &Handle) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What the app is drawn from.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The state, and the ways to the outside.
    pub store: Handle,
}

/// The whole widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    dom::drawing("app");
    let store = &props.store.0;
    let redraw = use_force_update();
    // Now, not in an effect: what happens before the effects of the first drawing would never be drawn.
    store.redraw.borrow_mut().get_or_insert(redraw);
    let state = store.state();
    let focus_changes = state.as_ref().map_or(0, |state| state.focus_changes);
    // What stands in for a page until it comes gives way to it, and the focus with it.
    let stands_in = state.as_ref().is_some_and(|state| state.page.needs_second_part() && store.second().is_none());
    use_effect_with((focus_changes, stands_in), {
        let store = store.clone();
        move |(focus_changes, _)| {
            // The first page takes no focus from the page around it (A10).
            if let Some(state) = store.state().filter(|_| *focus_changes > 0) {
                dom::focus(&store.root, &[state.settings.instance.as_str(), "-", &state.aim_of_focus()].concat());
            }
        }
    });
    let held = store.held.borrow();
    match (&held.state, &held.ui) {
        (Some(state), Some(ui)) => frame(ui, state, &held, store),
        _ => Html::default(),
    }
}

/// What stands around every page.
fn frame(ui: &Ui, state: &State, held: &Held, store: &Store) -> Html {
    let code = state.rubric.languages[state.language].clone();
    let dir = match ui.settings.dir.as_deref() {
        Some("ltr") => "ltr",
        Some("rtl") => "rtl",
        _ => direction(&code),
    };
    let steps = !matches!(state.page, Page::Intro | Page::Finished) && matches!(state.settings.mode, Wanted::Full | Wanted::NonNegotiables);
    html! {
        <section class="fc" key={held.resets} part="root" lang={code} {dir} aria-labelledby={ui.id("name")}>
            <header class="fc-header" part="header">
                <@{["h2", "h3", "h4", "h5", "h6"][usize::from(ui.settings.heading_level.clamp(2, 6)) - 2]} class="fc-name" id={ui.id("name")} part="title">
                    {ui.text(&state.rubric.title)}
                </@>
                {languages(ui, state)}
            </header>
            if let Some(notice) = held.notice.as_ref().filter(|notice| !(notice.of_file && state.page == Page::Result)) {
                <div class="fc-notice">
                    <p>{notice.words.clone()}</p>
                    if let Some(second) = store.second() { {second.problems(ui, &notice.problems)} }
                    { for notice.offers.iter().map(|(words, request)| button(SECONDARY, (*words).into(), ui.requesting(request.clone()))) }
                </div>
            }
            if state.phase() == Phase::Turn && steps { {raters::banner(ui, state)} }
            if !ui.editable { <p class="fc-notice">{ui.labels.readonly}</p> }
            <div class={classes!("fc-body", steps.then_some("fc-body--steps"))}>
                if steps { {page_list(ui, state, &held.so_far, store.second().map(|second| second.autosave_status(ui, state)).unwrap_or_default())} }
                {page(ui, state, store, held.notice.as_ref())}
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
    html! { <div class="fc-languages" part="languages" role="group" aria-label={ui.labels.language}>{ for others }</div> }
}

fn page(ui: &Ui, state: &State, store: &Store, notice: Option<&Notice>) -> Html {
    let second = |draw: fn(&dyn SecondPart, &Ui, &State) -> Html| {
        store.second().map_or_else(|| waiting(ui, store), |second| draw(second, ui, state))
    };
    if state.settings.mode == Wanted::Blank {
        return second(|second, ui, _| second.blank(ui));
    }
    let last = state.part_pages().saturating_sub(1);
    match state.page {
        Page::Intro => intro::intro(ui, state, store.second().map(|second| second.start_options(ui, state)).unwrap_or_default()),
        Page::Occasion => {
            // Something stands there all along: a list that grows is drawn anew from its end, and its heading would lose the focus.
            let carried_over = store.second().map(|second| second.carried_over(ui, state)).unwrap_or_default();
            html! { <div>{occasion::occasion(ui, state)}{carried_over}{ways(ui, state, Page::Intro, Page::Part(0), ui.labels.go_on)}</div> }
        }
        Page::Part(at) => {
            let back = if at == 0 { Page::Occasion } else { Page::Part(at - 1) };
            let on = if at >= last { Page::Check } else { Page::Part(at + 1) };
            html! { <div>{elements(ui, state, at)}{ways(ui, state, back, on, ui.labels.go_on)}</div> }
        }
        Page::Team => {
            let team = second(|second, ui, state| second.team(ui, state));
            html! { <div>{team}{ways(ui, state, Page::Occasion, Page::Team, "")}</div> }
        }
        Page::Differences => {
            let differences = second(|second, ui, state| second.differences(ui, state));
            html! { <div>{differences}{ways(ui, state, Page::Team, Page::Check, ui.labels.go_on)}</div> }
        }
        Page::Check if state.phase() == Phase::Turn => {
            let check = second(|second, ui, state| second.review(ui, state));
            html! { <div>{check}{raters::done(ui, state)}</div> }
        }
        Page::Check => {
            let on = if state.settings.results == "none" { Page::Check } else { Page::Result };
            let check = second(|second, ui, state| second.review(ui, state));
            html! { <div>{check}{ways(ui, state, Page::Part(last), on, ui.labels.see_result)}</div> }
        }
        Page::Result => {
            let back = state.settings.mode != Wanted::Results;
            let said = notice.filter(|notice| notice.of_file).map(|notice| notice.words.clone());
            let result = store.second().map_or_else(|| waiting(ui, store), |second| second.result(ui, state, said));
            html! { <div>{result}if back { {ways(ui, state, Page::Check, Page::Result, "")} }</div> }
        }
        Page::Finished => intro::finished(ui),
    }
}

/// What stands there until the other module has come.
fn waiting(ui: &Ui, store: &Store) -> Html {
    html! {
        <div class="fc-page">
            {ui.page_heading(ui.labels.rest_coming.into())}
            if store.not_fetched.get() {
                <p>{ui.labels.rest_missing}</p>
                <div class="fc-actions">{button(PRIMARY, ui.labels.try_again.into(), ui.requesting(Request::Again))}</div>
            }
        </div>
    }
}

/// Back, on, undo.
fn ways(ui: &Ui, state: &State, back: Page, on: Page, words: &'static str) -> Html {
    html! {
        <div class="fc-actions fc-actions--ways" part="actions">
            if on != state.page { {ui.button(PRIMARY, words, Action::Continue(on))} }
            {ui.button(SECONDARY, ui.labels.back, Action::Go(back))}
            if let (Page::Part(_), Some(element)) = (state.page, state.next_missing()) {
                {ui.button(LINK, ui.labels.next_missing, Action::Find(element))}
            }
            if state.can_undo() && ui.editable { {ui.button(LINK, ui.labels.undo, Action::Undo)} }
        </div>
    }
}

/// A page of elements.
fn elements(ui: &Ui, state: &State, at: usize) -> Html {
    let parts = state.parts();
    let single = state.layout == Layout::Single;
    let here: &[Part] = if single { &parts } else { parts.get(at..=at).unwrap_or_default() };
    let Some(first) = here.first() else { return Html::default() };
    let domain = &state.rubric.domains[first.domain];
    let title = match &domain.title {
        Some(title) if !single => ui.text(title),
        _ => ui.labels.all_elements.into(),
    };
    let raters = raters::shown(state);
    let sections = here.iter().map(|part| {
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
                titled={!single}
            />
        }
    });
    html! {
        <div class="fc-page">
            <p class="fc-where">{changing((ui.labels.page_of)(at + 1, state.part_pages()))}</p>
            {ui.page_heading(title)}
            {input_problems(ui, &state.input_problems)}
            { for sections }
        </div>
    }
}
