//! The place to compare: earlier files, chosen or dropped, a code typed from paper, and which of them counts as "before".
//!
//! In: the [`State`] and labels. Out: virtual nodes that send an [`Action`] or a [`Request`]. It reads no file and compares nothing.

use crate::answers::RaterType;
use crate::drift::Baseline;
use crate::web::browser::dom;
use crate::web::form::controls::option;
use crate::web::form::request::{Purpose, Request};
use crate::web::form::ui::{LINK, SECONDARY, Ui, button, disclosure, drop_target};
use crate::web::second::pages::last_time::day_of;
use crate::web::state::{Action, State};
use yew::prelude::*;

/// Earlier assessments and a code from paper, each one press away: a part of the first page. What is compared with is seen at once.
pub fn section(ui: &Ui, state: &State) -> Html {
    let title = ui.later_labels().open_earlier();
    html! {
        <div class="fc-earlier">
            if state.earlier.is_empty() {
                {disclosure("", title.into(), place(ui, state))}
            } else {
                {ui.heading(2, "fc-subtitle", title.into())}
                {place(ui, state)}
            }
            {disclosure("", ui.later_labels().type_code().into(), html! { <CodeField ui={ui.clone()}/> })}
        </div>
    }
}

/// The same, one press away: a part of the result.
pub fn aside(ui: &Ui, state: &State) -> Html {
    drop_target(ui, "fc-landing", "compare", disclosure("", ui.later_labels().open_earlier().into(), place(ui, state)))
}

fn place(ui: &Ui, state: &State) -> Html {
    let labels = ui.later_labels();
    html! {
        <>
            <p class="fc-hint">{labels.earlier_hint()}</p>
            if !state.earlier.is_empty() {
                <p class="fc-label">{labels.compared_with()}</p>
                <ul>
                    { for state.earlier.iter().map(|answers| {
                        let team = &answers.occasion.team;
                        html! { <li>{day_of(ui, answers)}if !team.is_empty() { {", "}{team.clone()} }</li> }
                    }) }
                </ul>
            }
            {baseline(ui, state)}
            <div class="fc-actions">
                {ui.files(labels.choose_earlier(), Purpose::Compare)}
                if !state.earlier.is_empty() { {ui.button(LINK, labels.do_not_compare(), Action::Earlier(Vec::new()))} }
            </div>
        </>
    }
}

/// Which of several earlier assessments counts as "before".
fn baseline(ui: &Ui, state: &State) -> Html {
    if state.earlier.len() < 2 {
        return Html::default();
    }
    let from_outside = state.earlier.iter().any(|answers| answers.occasion.rater != RaterType::SelfRated);
    let choices = Baseline::ALL.into_iter().zip(ui.later_labels().baselines()).filter(|(choice, _)| match choice {
        Baseline::LastExternal => from_outside,
        // What is best is told by the score that stands for the whole.
        Baseline::Best => state.rubric.whole().is_some_and(|rubric| rubric.headline.is_some()),
        Baseline::Previous | Baseline::First => true,
    });
    let choices = choices.map(|(choice, words)| {
        let words = html! { <span class="fc-option__text">{words}</span> };
        option(ui, &ui.id("baseline"), state.baseline == choice, Action::Baseline(choice), words)
    });
    html! {
        <fieldset class="fc-examples">
            <legend>{ui.later_labels().baseline()}</legend>
            <div class="fc-options">{ for choices }</div>
        </fieldset>
    }
}

/// What the field is drawn from.
#[derive(Clone, PartialEq, Properties)]
struct CodeFieldProps {
    /// What all views share.
    pub ui: Ui,
}

/// Where a code from paper is typed. What is wrong with it is told here, beside what was typed, which stays.
#[component]
fn CodeField(props: &CodeFieldProps) -> Html {
    let (ui, labels) = (&props.ui, props.ui.later_labels());
    let typed = use_state(String::new);
    let refused = use_state(String::new);
    let oninput = {
        let typed = typed.clone();
        Callback::from(move |event: InputEvent| typed.set(dom::value(&event)))
    };
    let (id, hint, wrong) = (ui.id("code"), ui.id("code-h"), ui.id("code-w"));
    let is_wrong = !refused.is_empty();
    let described = if is_wrong { [&hint as &str, " ", &wrong].concat() } else { hint.clone() };
    let open = |purpose: Purpose| {
        let (refused, send, typed) = (refused.clone(), ui.request.clone(), typed.clone());
        let refused = Callback::from(move |why: String| refused.set(why));
        Callback::from(move |_: MouseEvent| send(Request::Code { text: (*typed).clone(), purpose, refused: refused.clone() }))
    };
    html! {
        <div class="fc-field">
            <label for={id.clone()}>{labels.code_field()}</label>
            <p class="fc-hint" id={hint}>{labels.code_hint()}</p>
            <div role="alert">
                if is_wrong { <p class="fc-error" id={wrong} key={(*refused).clone()}>{(*refused).clone()}</p> }
            </div>
            <input class="fc-input" {id} type="text" autocomplete="off" autocapitalize="characters" spellcheck="false" maxlength="6000"
                translate="no" value={(*typed).clone()} {oninput} aria-invalid={is_wrong.then_some("true")} aria-describedby={described}/>
            <div class="fc-actions">
                if ui.editable { {button(SECONDARY, labels.code_go_on().into(), open(Purpose::Continue))} }
                {button(SECONDARY, labels.code_compare().into(), open(Purpose::Compare))}
            </div>
        </div>
    }
}
