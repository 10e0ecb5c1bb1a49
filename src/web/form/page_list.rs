//! The list of pages beside the form, with how far each is and the scores so far.
//!
//! In: the [`State`], the scores so far, how answers are autosaved. Out: virtual nodes that send an [`Action`].

use crate::rubric::Score;
use crate::team::{self, Phase};
use crate::web::form::raters;
use crate::web::form::ui::{Ui, changing};
use crate::web::state::{Action, Layout, Page, State};
use yew::prelude::*;

/// The list of pages, with how far each is.
pub fn page_list(ui: &Ui, state: &State, so_far: &[Option<String>], kept: Html) -> Html {
    let labels = ui.labels;
    let scores = ui.rubric.whole().map_or(&[][..], |rubric| &rubric.scores);
    let so_far = || scores.iter().zip(so_far).filter_map(|(score, shown)| Some((score, shown.clone()?)));
    let of_domain = |domain: usize| so_far().find(|(score, _)| score.domain == Some(domain)).map(|(_, shown)| shown);
    let (answered, all) = state.progress();
    let progress = |elements: &[usize]| elements.iter().filter(|element| state.answers.is_done(&state.rubric, **element)).count();
    let step = |page: Page, words: Html, count: Option<(usize, usize)>, score: Option<String>| {
        let here = state.page == page;
        html! {
            <li>
                <button type="button" class="fc-step" aria-current={here.then_some("step")} onclick={ui.press(Action::Go(page))}>
                    <span>{words}</span>
                    if let Some((done, all)) = count {
                        <span class={classes!("fc-step__count", (done == all).then_some("fc-step__count--all"))} key={done}>{labels.answered(done, all)}</span>
                    }
                    if let Some(score) = score {
                        <span class="fc-step__count" part="score">{labels.score()}{": "}<b translate="no" key={score.clone()}>{score}</b></span>
                    }
                </button>
            </li>
        }
    };
    let parts = state.parts();
    let domains = parts.chunk_by(|one, other| one.domain == other.domain);
    let mut first = 0;
    let domains = domains.map(|parts| {
        let at = if state.layout == Layout::Single { 0 } else { first };
        first += parts.len();
        let elements: Vec<usize> = parts.iter().flat_map(|part| part.elements.iter().copied()).collect();
        let here = match state.page {
            Page::Part(page) if state.layout == Layout::Element && (at..first).contains(&page) => Page::Part(page),
            _ => Page::Part(at),
        };
        step(
            here,
            ui.domain_title(parts[0].domain).unwrap_or_else(|| labels.all_elements().into()),
            Some((progress(&elements), elements.len())),
            of_domain(parts[0].domain),
        )
    });
    let domains: Vec<Html> = domains.collect();
    // Between two turns nobody answers; in a turn the result is not yet the team's.
    let phase = state.phase();
    let form = raters::in_form(ui);
    html! {
        <nav class="fc-map" aria-label={labels.pages()} part="progress">
            if phase != Phase::Between { <p class="fc-map__progress">{changing(labels.answered(answered, all))}</p> }
            { for so_far().filter(|(score, _)| score.domain.is_none()).map(|(score, shown)| live(ui, score, Some(shown), None)) }
            {kept}
            <button type="button" class="fc-map__toggle fc-link" aria-expanded={state.map_open.to_string()} onclick={ui.press(Action::Map)}>
                {if state.map_open { labels.hide_pages() } else { labels.show_pages() }}
            </button>
            <ol class={classes!("fc-map__list", state.map_open.then_some("fc-map__list--open"))}>
                {step(Page::Occasion, labels.occasion().into(), None, None)}
                if phase != Phase::Alone { {step(Page::Team, form.who().into(), None, None)} }
                if phase != Phase::Between { { for domains } }
                if phase == Phase::Agreeing || team::raters(&state.answers).len() > 1 && phase == Phase::Between { {step(Page::Differences, form.differences().into(), None, None)} }
                if phase != Phase::Between { {step(Page::Check, labels.check().into(), None, None)} }
                if state.settings.results != "none" && matches!(phase, Phase::Alone | Phase::Agreeing) { {step(Page::Result, labels.result().into(), None, None)} }
            </ol>
        </nav>
    }
}

/// Every score with its value so far; one that has none yet keeps its place, so that nothing moves when it comes.
pub fn scores_so_far(ui: &Ui, so_far: &[Option<String>]) -> Html {
    let each = ui.rubric.whole().into_iter().flat_map(|rubric| rubric.scores.iter().enumerate());
    html! {
        <div class="fc-so-far">
            { for each.map(|(at, score)| live(ui, score, so_far.get(at).cloned().flatten(), Some(at))) }
        </div>
    }
}

/// A score with its value so far. `place` is what a script knows it by that fills in the value (`src/score_core/web/scores.js`).
fn live(ui: &Ui, score: &Score, shown: Option<String>, place: Option<usize>) -> Html {
    let none = shown.is_none().then_some("fc-live--none");
    let shown = shown.unwrap_or_default();
    html! {
        <p class={classes!("fc-live", none)} key={score.id.clone()} part="score" data-score={place.map(|place| place.to_string())}>
            {ui.text(&score.title)}{": "}<b translate="no" key={shown.clone()}>{shown}</b>
            {" "}<span class="fc-quiet">{ui.labels.so_far()}</span>
        </p>
    }
}
