//! The page of several raters: who takes part, and whose turn it is.
//!
//! In: the [`State`] and words. Out: virtual nodes that send an [`Action`] or a [`Request`], and what a step does to the form. How far
//! raters differ is on a page of its own.

use crate::rubric::TeamAnswer;
use crate::team::{self, Phase, Step};
use crate::web::browser::dom;
use crate::web::form::raters::in_form;
use crate::web::form::request::{Purpose, Request};
use crate::web::form::ui::{Field, LINK, PRIMARY, SECONDARY, Ui, button, changing};
use crate::web::state::{Action, Hidden, Page, State};
use crate::words::team::TeamWords;
use yew::prelude::*;

/// What the pages of several raters say, in the language of the page.
pub fn words(ui: &Ui) -> TeamWords {
    TeamWords::of(ui.labels.code())
}

/// What a step of several raters does to the form, and where it leads; `None` where it cannot be taken.
pub fn after(state: &State, step: &Step) -> Option<Action> {
    let answers = team::after(&state.answers, step, state.rubric.whole()?.team_answer)?;
    let hides = state.phase() != Phase::Alone && matches!(step, Step::Begin(_) | Step::PutAway | Step::GoOn(_));
    let page = match step {
        // The team is asked once, of the first; the day stands there already, and can be changed beside it.
        Step::Begin(_) if state.phase() == Phase::Alone && answers.occasion.team.is_empty() => Page::Occasion,
        Step::Begin(_) | Step::GoOn(_) => Page::Part(0),
        Step::PutAway | Step::Remove(_) => Page::Team,
        Step::Settle => Page::Differences,
    };
    Some(Action::Team(Box::new(answers), page, if hides { Hidden::Yes } else { Hidden::No }))
}

/// Who takes part, and what they can do next.
pub fn page(ui: &Ui, state: &State) -> Html {
    let (words, form, phase) = (words(ui), in_form(ui), state.phase());
    let answers = &state.answers;
    let raters = team::raters(answers);
    let open = ui.editable;
    let count = |own: &crate::answers::Answers| {
        let (answered, all) = own.progress(&ui.rubric, 0..ui.rubric.elements.len());
        html! { <span class="fc-quiet">{changing(ui.labels.answered(answered, all))}</span> }
    };
    let named = |name: String, words: &'static str, step: Step| {
        html! { <button type="button" class={LINK} aria-label={name} onclick={ui.requesting(Request::Team(step))}>{words}</button> }
    };
    let rows = raters.iter().map(|rater| {
        let role = (*rater).to_owned();
        html! {
            <li key={role.clone()}>
                <p><b>{role.clone()}</b><br/>{count(&team::own(answers, rater))}</p>
                if open {
                    <div class="fc-actions">
                        if phase != Phase::Agreeing { {named(words.go_on(rater), words.go_on_short(), Step::GoOn(role.clone()))} }
                        {named(words.remove(rater), ui.labels.remove(), Step::Remove(role))}
                    </div>
                }
            </li>
        }
    });
    let title = |text: &'static str| ui.heading(2, "fc-subtitle", text.into());
    let role = if phase == Phase::Alone { answers.occasion.role.clone() } else { String::new() };
    let begins = phase == Phase::Alone && answers.entries.iter().any(|entry| entry.rating.is_some());
    html! {
        <div class="fc-page fc-team">
            {ui.page_heading(words.title().into())}
            <p class="fc-lead">{words.lead()}</p>
            if ui.rubric.whole().is_some_and(|rubric| rubric.team_answer == TeamAnswer::Majority) { <p>{words.majority()}</p> }
            if phase != Phase::Alone {
                {title(form.who())}
                <ul class="fc-plain fc-team__people">
                    { for rows }
                    if phase == Phase::Turn {
                        <li key="turn"><p><b>{answers.occasion.turn.clone()}</b>{" "}<span class="fc-tag">{words.now()}</span><br/>{count(answers)}</p></li>
                    }
                </ul>
            }
            if phase == Phase::Turn && open {
                <div class="fc-actions">
                    {ui.button(PRIMARY, words.carry_on(), Action::Go(Page::Part(0)))}
                    {button(SECONDARY, form.put_away().into(), ui.requesting(Request::Team(Step::PutAway)))}
                </div>
                <p class="fc-hint">{words.put_away_hint()}</p>
            }
            if phase == Phase::Agreeing { <p>{words.agreeing()}</p> }
            if phase == Phase::Agreeing { <div class="fc-actions">{ui.button(PRIMARY, words.look(), Action::Go(Page::Differences))}</div> }
            if phase == Phase::Between && raters.len() > 1 {
                <div class="fc-actions">{button(PRIMARY, words.look().into(), ui.requesting(Request::Team(Step::Settle)))}</div>
                <p class="fc-hint">{words.look_hint()}</p>
            }
            if phase == Phase::Between && raters.len() == 1 { <p class="fc-hint">{words.two_needed()}</p> }
            if open && matches!(phase, Phase::Alone | Phase::Between) {
                {title(words.turns())}
                <p class="fc-hint">{words.shared()}</p>
                <NextTurn key={raters.len()} ui={ui.clone()} {role} first={phase == Phase::Alone} {begins}/>
            }
            if open && phase != Phase::Turn {
                {title(words.files())}
                <p class="fc-hint">{words.files_hint()}</p>
                <div class="fc-actions">{ui.files(words.open_files(), Purpose::Join)}</div>
            }
        </div>
    }
}

#[derive(Clone, PartialEq, Properties)]
struct NextTurnProps {
    ui: Ui,
    /// What was given as role already: it is not asked again.
    role: String,
    /// True if nobody has answered before.
    first: bool,
    /// True if there are answers that become this person's.
    begins: bool,
}

/// Who answers next. Until the turn begins the role stands nowhere else.
#[component]
fn NextTurn(props: &NextTurnProps) -> Html {
    let NextTurnProps { ui, first, begins, .. } = props;
    let words = words(ui);
    let role = use_state(|| props.role.clone());
    let silent = use_state(|| false);
    let id = ui.id("next-role");
    let oninput = {
        let role = role.clone();
        Callback::from(move |event: InputEvent| role.set(dom::value(&event)))
    };
    let begin = {
        let (ui, role, silent, id) = (ui.clone(), role.clone(), silent.clone(), id.clone());
        Callback::from(move |_: MouseEvent| match role.trim().is_empty() {
            true => {
                silent.set(true);
                (ui.request)(Request::Focus(id.clone()));
            }
            false => (ui.request)(Request::Team(Step::Begin((*role).clone()))),
        })
    };
    let error = silent.then(|| [&id, "-e"].concat());
    let field = Field::new(id.clone(), if *first { words.first() } else { words.next() }).hint(words.role_hint());
    let described = [Some([&id, "-h"].concat()), error.clone()].into_iter().flatten().collect::<Vec<_>>().join(" ");
    let control = html! {
        <>
            if error.is_some() { <p class="fc-error" id={error.clone()} part="error-message">{words.no_role()}</p> }
            <input class="fc-input" {id} type="text" autocomplete="off" maxlength="200" value={(*role).clone()} {oninput}
                aria-describedby={described} aria-invalid={error.map(|_| "true")}/>
        </>
    };
    html! {
        <>
            {field.around(control)}
            if *begins { <p class="fc-hint">{words.begin_with()}</p> }
            <div class="fc-actions">{button(PRIMARY, words.begin().into(), begin)}</div>
        </>
    }
}
