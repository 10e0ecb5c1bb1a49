//! Draws the page: what to bring, what was read of it, or the rubric that is written.
//!
//! In: the desk. Out: virtual nodes. After each drawing the focus goes where the last act wanted it.

use crate::studio::package;
use crate::studio::web::ui::{Ui, button};
use crate::studio::web::view::View;
use crate::studio::web::{
    bring, comments, contents, dom, edition, fold, publish, reading, rest, rules, scores, side, table, translate, trial,
};
use yew::prelude::*;

/// What the app is drawn from.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// All that is shared.
    pub ui: Ui,
}

/// The whole studio.
#[component]
pub fn App(props: &AppProps) -> Html {
    let ui = &props.ui;
    let redraw = use_force_update();
    ui.redraw.borrow_mut().get_or_insert(redraw);
    ui.awaits_drawing.set(false);
    ui.draws.set(true);
    ui.drawings.set(ui.drawings.get() + 1);
    use_effect({
        let ui = ui.clone();
        move || {
            fold::move_on(&ui);
            ui.is_drawn();
        }
    });
    let (reads, writes) = ui.with(|desk| (desk.preview().is_some(), !desk.draft().text().is_empty()));
    let onkeydown = {
        let ui = ui.clone();
        Callback::from(move |event: KeyboardEvent| keys(&ui, &event))
    };
    html! {
        <section class="fs" lang={ui.language().code()} {onkeydown}>
            <p class="fs-aloud" role="status">{ui.said.borrow().clone()}</p>
            <p class="fs-waits" role="status">{ui.waits.borrow().clone()}</p>
            if let Some(why) = &*ui.trouble.borrow() { <p class="fs-refused" role="alert">{why}</p> }
            if reads {
                {reading::view(ui)}
            } else if writes {
                {draft(ui)}
            } else {
                {bring::start(ui)}
            }
        </section>
    }
}

/// The rubric that is written, what stands beside it, and what can be done with it.
fn draft(ui: &Ui) -> Html {
    let labels = ui.labels();
    let (undoes, redoes) = ui.with(|desk| (!desk.draft().done().is_empty(), !desk.draft().undone().is_empty()));
    let reads = ui.keeping.read_only.get();
    let open = ui.with(|desk| package::open_with(desk, edition::asks(ui)));
    let view = View::of(ui);
    html! { <>
        <header class="fs-bar">
            <h2 tabindex="-1">{labels.draft()}</h2>
            <div class="fs-actions">
                <button type="button" class="fs-button" disabled={!undoes || reads} onclick={ui.press(|ui| { ui.undo(); })}>{labels.undo()}</button>
                <button type="button" class="fs-button" disabled={!redoes || reads} onclick={ui.press(|ui| { ui.redo(); })}>{labels.redo()}</button>
                {button("fs-button", labels.save(), ui.press(Ui::save))}
                {button("fs-button", labels.save_workbook(), ui.press(Ui::save_workbook))}
                <button type="button" class="fs-button fs-first" disabled={!open.is_settled()} aria-describedby={(!open.is_settled()).then_some(publish::WHY_NOT)} onclick={ui.press(publish::go_to)}>{labels.to_publish()}</button>
                {publish::why_not(ui, &open)}
            </div>
        </header>
        if let Some(more) = &*ui.in_more.borrow() { <p class="fs-quiet">{labels.saved(more)}</p> }
        {contents::view(ui, &open)}
        {publish::view(ui, &open)}
        {side::keeping(ui)}
        <fieldset class="fs-desk" disabled={ui.keeping.read_only.get()}>
            <div class="fs-main">
                <side::Problems ui={ui.clone()} drawing={ui.drawings.get()} choices={open.choices()} />
                if let Some(view) = &view {
                    {table::programme(view)}
                    {table::view(view)}
                    {scores::view(view)}
                    {rules::view(view)}
                    {translate::view(ui)}
                    {rest::view(view)}
                }
                {side::file(ui)}
                <details class="fs-fold"><summary>{labels.bring()}</summary>{bring::ways(ui)}</details>
            </div>
            <aside class="fs-side">
                {side::read_back(ui)}
                {side::trial(ui)}
                {trial::view(ui)}
                {edition::view(ui)}
                {comments::view(ui)}
                {side::history(ui)}
            </aside>
        </fieldset>
    </> }
}

/// The keys that work everywhere: a step back, and once more. What is typed into a field and not yet left is the browser's to take back.
fn keys(ui: &Ui, event: &KeyboardEvent) {
    if dom::control(event).is_some_and(|control| dom::is_typed(&control)) {
        return;
    }
    let done = match dom::key(event).as_str() {
        "Ctrl+z" => ui.undo(),
        "Ctrl+Shift+Z" | "Ctrl+Shift+z" | "Ctrl+y" => ui.redo(),
        _ => return,
    };
    if done {
        event.prevent_default();
    }
}
