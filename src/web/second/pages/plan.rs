//! What a person does with a result: agree actions, print, save, finish.
//!
//! In: the actions, the suggestions of the report, labels. Out: forms that send an [`Action`] or a [`Request`].

use crate::answers::{Action as Agreed, ActionStatus};
use crate::date::Date;
use crate::report::Report;
use crate::web::browser::dom;
use crate::web::form::controls::ticked;
use crate::web::form::request::{Print, Request};
use crate::web::form::ui::{Field, LINK, PRIMARY, SECONDARY, Ui, button, changing};
use crate::web::second::assess::language;
use crate::web::second::pages::last_time::day_of;
use crate::web::second::pages::part::{unfold, words};
use crate::web::state::{Action, State};
use crate::words::sentences::Label;
use crate::words::summary::SummaryWords;
use std::rc::Rc;
use yew::prelude::*;

/// What was agreed, and what became of last time's; what to begin with stands in the summary, each with the way here.
pub fn actions(ui: &Ui, state: &State, report: &Report) -> Html {
    let labels = ui.later_labels();
    html! {
        <div part="plan">
            {carried_over(ui, state, 3)}
            {ui.heading(3, "fc-subtitle", words(report).label(Label::AgreedActions).into())}
            { for state.answers.actions.iter().enumerate().map(|(at, action)| html! {
                <OneAction key={at} ui={ui.clone()} {at} action={action.clone()} by={by_shown(state, action)} overdue={overdue(state, action)}/>
            }) }
            if ui.editable { {ui.button(SECONDARY, labels.add_action(), Action::Agree(Box::default()))} }
        </div>
    }
}

/// What is agreed about an element and still to be done: what, who, by when, and for how long it should have been done; in the line of a card.
pub fn agreed_about(state: &State, element: &str) -> Html {
    let about = state.answers.actions.iter().filter(|action| action.element == element && is_open(action) && !action.what.is_empty());
    let line = |action: &Agreed| {
        let facts: Vec<String> = [action.who.clone(), by_shown(state, action)].into_iter().filter(|fact| !fact.is_empty()).collect();
        let overdue = overdue(state, action);
        html! {
            <span class="fc-gate__agreed">
                <span class="fc-words">{changing(action.what.clone())}</span>
                if !facts.is_empty() { {" "}<span class="fc-quiet">{changing(facts.join(" · "))}</span> }
                if !overdue.is_empty() { {" "}<span class="fc-overdue">{changing(overdue)}</span> }
            </span>
        }
    };
    html! { { for about.map(line) } }
}

/// The way from a card to saying who does what by when, where nothing is agreed yet or nobody has taken it on.
pub fn take_on(ui: &Ui, state: &State, element: &str, title: &str, step: &str) -> Html {
    let taken = |action: &Agreed| action.element == element && is_open(action) && !(action.who.is_empty() && action.by.is_none());
    if !ui.editable || state.answers.actions.iter().any(taken) {
        return Html::default();
    }
    let words = SummaryWords::of(language(state).code()).who_and_when();
    let press = agree(ui, state, element, step);
    html! { <p><button type="button" class={LINK} aria-label={[words, ": ", title].concat()} onclick={press}>{words}</button></p> }
}

/// What happens where somebody wants to say who does the next step and when: an action about it is begun with that step, unless there is one,
/// and the focus goes to it.
pub fn agree(ui: &Ui, state: &State, element: &str, step: &str) -> Callback<MouseEvent> {
    let element = if ui.rubric.element(element).is_some() { element } else { "" };
    let about = |action: &Agreed| action.element == element && (!element.is_empty() || action.what == step) && is_open(action);
    let actions = &state.answers.actions;
    let (at, begun) = actions.iter().position(about).map_or((actions.len(), false), |at| (at, true));
    let action = Agreed { element: element.to_owned(), what: step.to_owned(), ..Agreed::default() };
    // The fields of one that is there may be folded; its line never is.
    let focus = if begun { ui.id_of("act", at) } else { format!("{}-who", ui.id_of("act", at)) };
    let ui = ui.clone();
    Callback::from(move |event: MouseEvent| {
        unfold(&event, &ui.id("do"));
        if !begun {
            (ui.send)(Action::Agree(Box::new(action.clone())));
        }
        let Some(pressed) = event.target_dyn_into::<web_sys::Element>() else { return };
        focus_once_drawn(ui.clone(), pressed.get_root_node(), focus.clone(), MOST_LOOKS);
    })
}

/// How often is looked whether a field has been drawn, and after how many milliseconds each time: the result is worked out anew before it is.
const MOST_LOOKS: usize = 20;
const BETWEEN_LOOKS: u32 = 50;

fn focus_once_drawn(ui: Ui, root: web_sys::Node, id: String, looks: usize) {
    dom::after(BETWEEN_LOOKS, move || {
        let drawn = dom::call(&root, "querySelector", &[["[id=\"", &id, "\"]"].concat().into()]).is_object();
        match (drawn, looks) {
            (true, _) | (_, 0) => (ui.request)(Request::Focus(id)),
            _ => focus_once_drawn(ui, root, id, looks - 1),
        }
    });
}

fn is_open(action: &Agreed) -> bool {
    matches!(action.status, ActionStatus::Open | ActionStatus::Partly)
}

#[derive(Clone, PartialEq, Properties)]
struct OneActionProps {
    ui: Ui,
    at: usize,
    action: Agreed,
    by: String,
    overdue: String,
}

/// Until when an action is to be done; empty where no date was agreed.
fn by_shown(state: &State, action: &Agreed) -> String {
    action.by.map(|date| language(state).sentences().action_by(date, false)).unwrap_or_default()
}

/// For how long it should have been done; empty while there is time.
fn overdue(state: &State, action: &Agreed) -> String {
    let now = state.answers.occasion.date.filter(|_| action.is_overdue(state.answers.occasion.date));
    let days = now.zip(action.by).map(|(now, by)| now.days_since(by));
    days.map(|days| SummaryWords::of(language(state).code()).overdue(days)).unwrap_or_default()
}

/// One action: a line that says what was agreed, and behind it the fields. One that nobody has taken on begins open, and stays so while it is
/// written.
#[component]
fn OneAction(props: &OneActionProps) -> Html {
    let OneActionProps { ui, at, action, by, overdue } = props;
    let (labels, at) = (ui.later_labels(), *at);
    let new = use_state(|| action.what.is_empty() || is_open(action) && action.who.is_empty() && action.by.is_none());
    let id = |name: &str| format!("{}-{name}", ui.id_of("act", at));
    let set = move |set: fn(&mut Agreed, &str)| move |text: String| Action::Agreed(at, set, text);
    let about = ui.rubric.element(&action.element).map(|element| ui.text(&ui.rubric.elements[element].title));
    let status_shown = ActionStatus::ALL.into_iter().zip(labels.action_statuses()).find(|(status, _)| *status == action.status);
    let rest = [action.who.clone(), by.clone(), action.support.clone(), status_shown.map_or("", |(_, words)| words).to_owned()];
    let rest = rest.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
    html! {
        <details class="fc-more fc-action" open={*new}>
            <summary id={ui.id_of("act", at)}>
                <span>
                    if action.what.is_empty() { {labels.new_action()} } else { <b>{changing(action.what.clone())}</b> }
                    <br/><span class="fc-quiet">{changing(rest)}</span>if !overdue.is_empty() { {" "}<span class="fc-overdue">{changing(overdue.clone())}</span> }
                </span>
            </summary>
            <div class="fc-more__content">
                if let Some(about) = about { <p class="fc-label">{about}</p> }
                {ui.area(Field::new(id("what"), labels.action_what()), action.what.clone(), set(|action, text| action.what = text.to_owned()))}
                <div class="fc-columns">
                    {ui.line(Field::new(id("who"), labels.action_who()).hint(labels.action_who_hint()), action.who.clone(), set(|action, text| action.who = text.to_owned()))}
                    {ui.day(Field::new(id("by"), labels.action_by()), action.by, set(|action, text| action.by = Date::parse(text)))}
                    {ui.line(Field::new(id("support"), labels.action_support()), action.support.clone(), set(|action, text| action.support = text.to_owned()))}
                    {status(ui, id("status"), at, action)}
                </div>
                if ui.editable { {ui.button(LINK, labels.remove(), Action::Withdraw(at))} }
            </div>
        </details>
    }
}

fn status(ui: &Ui, id: String, at: usize, action: &Agreed) -> Html {
    ui.select(Field::new(id, ui.later_labels().action_status()), &statuses(ui), action.status.code(), move |text| set_status(at, text))
}

fn statuses(ui: &Ui) -> Vec<(&'static str, &'static str)> {
    ActionStatus::ALL.into_iter().map(ActionStatus::code).zip(ui.later_labels().action_statuses()).collect()
}

fn set_status(at: usize, text: String) -> Action {
    Action::Agreed(at, |action, text| action.status = ActionStatus::from_code(text).unwrap_or_default(), text)
}

/// Actions that were open at the last earlier assessment, each with the choice of what became of it; the first page asks, and so does the
/// result. What is chosen makes it one of this assessment's.
pub fn carried_over(ui: &Ui, state: &State, level: u8) -> Html {
    let labels = ui.later_labels();
    let Some(last) = state.earlier.last() else { return Html::default() };
    let taken_up = |action: &Agreed| state.answers.actions.iter().position(|now| now.element == action.element && now.what == action.what);
    // What is chosen stays where it was chosen: a list that shrinks under the hand takes the focus with it, and a slip could not be put right.
    let mut rows = last.actions.iter().enumerate().filter(|(_, action)| is_open(action)).peekable();
    if rows.peek().is_none() {
        return Html::default();
    }
    let rows = rows.map(|(at, action)| {
        let now = taken_up(action);
        let stands = now.map_or(action, |now| &state.answers.actions[now]);
        let who_and_when = [action.who.clone(), by_shown(state, stands)];
        let who_and_when = who_and_when.into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ");
        let overdue = overdue(state, stands);
        html! {
            <li>
                <p><span class="fc-words">{action.what.clone()}</span><br/><span class="fc-quiet">{who_and_when}</span>if !overdue.is_empty() { {" "}<span class="fc-overdue">{overdue}</span> }</p>
                {became(ui, ui.id_of("old", at), now.map(|now| (now, state.answers.actions[now].status)), action)}
            </li>
        }
    });
    html! {
        <>
            {ui.heading(level, "fc-subtitle", labels.earlier_actions().into())}
            <p class="fc-hint">{labels.agreed_earlier(&day_of(ui, last))}</p>
            <ul class="fc-plain">{ for rows }</ul>
        </>
    }
}

/// What became of an action of last time: of the one that stands for it by now, if there is one.
fn became(ui: &Ui, id: String, now: Option<(usize, ActionStatus)>, then: &Agreed) -> Html {
    let then = then.clone();
    let chosen = now.map_or("", |(_, status)| status.code());
    ui.select(Field::new(id, ui.later_labels().action_status()), &statuses(ui), chosen, move |text| match now {
        Some((now, _)) => set_status(now, text),
        None => Action::Agree(Box::new(Agreed { status: ActionStatus::from_code(&text).unwrap_or_default(), ..then.clone() })),
    })
}

/// A note on the whole.
pub fn overall_note(ui: &Ui, state: &State) -> Html {
    let field = Field::new(ui.id("whole"), ui.later_labels().overall_note());
    ui.area(field, state.answers.note.clone(), Action::OverallNote)
}

/// What the panel at the end of a result is drawn from.
#[derive(Clone, PartialEq, Properties)]
pub struct EndProps {
    /// What all views share.
    pub ui: Ui,
    /// True if something would be lost.
    pub unsaved: bool,
    /// True if there is free text that print would show.
    pub notes: bool,
    /// What was said about the last file that was saved.
    pub said: Option<String>,
    /// True for the blank form only.
    pub blank: bool,
}

/// Print, save, finish.
#[component]
pub fn End(props: &EndProps) -> Html {
    let EndProps { ui, blank, .. } = props;
    let labels = ui.later_labels();
    let print = use_state(Print::default);
    let with_notes = use_state(|| false);
    let asking = use_state(|| false);
    let flag = |set: Rc<dyn Fn(bool)>| Callback::from(move |event: Event| set(crate::web::browser::dom::checked(&event)));
    let box_of = |checked: bool, onchange: Callback<Event>, words: &'static str| ticked(None, checked, false, Some(onchange), words.into());
    let large = {
        let print = print.clone();
        flag(Rc::new(move |large| print.set(Print { large, ..(*print).clone() })))
    };
    let both = {
        let print = print.clone();
        flag(Rc::new(move |both| print.set(Print { both, ..(*print).clone() })))
    };
    let notes = {
        let with_notes = with_notes.clone();
        flag(Rc::new(move |notes| with_notes.set(notes)))
    };
    let ask = |on: bool| {
        let asking = asking.clone();
        Callback::from(move |_: MouseEvent| asking.set(on))
    };
    let sheets = ["supervision", "full", "blank", "action", "commissioner"]
        .into_iter()
        .zip(labels.sheets())
        .filter(|(sheet, _)| !blank || *sheet == "blank");
    let sheets = sheets.map(|(sheet, words)| {
        let class = if matches!(sheet, "supervision") || *blank { PRIMARY } else { SECONDARY };
        button(class, words.into(), ui.requesting(Request::Print(Print { sheet: sheet.to_owned(), ..(*print).clone() })))
    });
    let formats = ["html", "csv", "text", "calendar"].into_iter().zip(labels.formats());
    let formats =
        formats.map(|(format, words)| html! { <li>{button(LINK, words.into(), ui.requesting(Request::Save(format, *with_notes)))}</li> });
    let title = |words: &'static str| ui.heading(if *blank { 2 } else { 3 }, "fc-subtitle", words.into());
    html! {
        <div class="fc-end">
            if ui.settings.print_button || *blank {
                {title(labels.print())}
                if !blank { <p class="fc-hint">{labels.print_hint()}</p> }
                if props.notes && !blank { <p class="fc-hint">{labels.print_warning()}</p> }
                <div class="fc-actions">{ for sheets }</div>
                <div class="fc-options--row">
                    {box_of(print.large, large, labels.large())}
                    if ui.rubric.languages.len() > 1 { {box_of(print.both, both, labels.both_languages())} }
                </div>
            }
            if ui.settings.export && !blank {
                {title(labels.save())}
                <p class="fc-hint">{labels.save_hint()}</p>
                <div class="fc-actions">{button(PRIMARY, labels.save_assessment().into(), ui.requesting(Request::Save("json", true)))}</div>
                {box_of(*with_notes, notes, labels.with_notes())}
                <ul class="fc-plain">{ for formats }</ul>
                if let Some(said) = &props.said { <p class="fc-notice">{changing(said.clone())}</p> }
            }
            if ui.editable && !blank {
                {title(labels.finish())}
                <p class="fc-hint">{labels.finish_hint()}</p>
                if *asking {
                    <div class="fc-problem" role="alert">
                        <p><b>{labels.finish_sure()}</b></p>
                        if props.unsaved { <p>{labels.finish_unsaved()}</p> }
                        <div class="fc-actions">
                            {button(PRIMARY, labels.finish_no().into(), ask(false))}
                            {button(SECONDARY, labels.finish_yes().into(), ui.requesting(Request::Finish))}
                        </div>
                    </div>
                } else {
                    <div class="fc-actions">{button(SECONDARY, labels.finish().into(), ask(true))}</div>
                }
            }
        </div>
    }
}
