//! Controls that several panels share: a choice, a bound with its numbers, a list of names.
//!
//! In: what is chosen, and what to do with a choice. Out: virtual nodes. They know no part of a rubric.

use crate::studio::bound::{self, Bound, Shape};
use crate::studio::web::dom;
use crate::studio::web::ui::Ui;
use std::rc::Rc;
use yew::prelude::*;

/// A value with its words.
pub type Choice = (String, String);

/// A list to choose from. What is chosen is set as a property too: once a person has chosen, a browser no longer looks at the attribute.
pub fn select(name: &str, place: Option<String>, chosen: &str, choices: &[Choice], onchange: Callback<Event>) -> Html {
    let chosen = chosen.to_owned();
    html! {
        <select aria-label={name.to_owned()} data-place={place} ~value={chosen.clone()} {onchange}>
            { for choices.iter().map(|(value, words)| html! { <option value={value.clone()} selected={*value == chosen}>{words.clone()}</option> }) }
        </select>
    }
}

/// A field for a number. What is no number is said, and not taken over.
pub fn number(ui: &Ui, name: &str, place: Option<String>, value: &str, change: impl Fn(&Ui, String) + 'static) -> Html {
    let onchange = {
        let ui = ui.clone();
        let kept = value.to_owned();
        Callback::from(move |event: Event| {
            let typed = dom::value(&event);
            match bound::number(&typed) {
                Some(number) => change(&ui, number),
                None => {
                    if let Some(control) = dom::control(&event) {
                        control.set_value(&kept);
                    }
                    ui.tell(ui.panels().not_a_number(typed.trim()));
                    ui.draw();
                }
            }
        })
    };
    html! { <input class="fs-number" type="text" inputmode="decimal" autocomplete="off" aria-label={name.to_owned()} data-place={place} data-kept={value.to_owned()} value={value.to_owned()} {onchange} /> }
}

/// What a bound is about, for those who do not see what stands around it.
pub struct Bounded<'b> {
    /// What is compared.
    pub name: &'b str,
    /// The place of the bound.
    pub place: &'b str,
    /// The shapes that are offered.
    pub shapes: &'b [Shape],
    /// The words for no bound, if there may be none.
    pub own: Option<&'b str>,
    /// The number with which a bound begins.
    pub usual: &'b str,
    /// The levels that its numbers stand for, by their points; none where numbers are typed.
    pub levels: &'b [Choice],
}

/// A bound: how it begins and ends, and its numbers.
pub fn bound(ui: &Ui, of: &Bounded, now: &Bound, change: impl Fn(&Ui, Bound) + 'static) -> Html {
    let panels = ui.panels();
    let change = Rc::new(change);
    let own = of.own.map(|words| (Shape::Own.code().to_owned(), words.to_owned()));
    let offered: Vec<Shape> = of.own.map(|_| Shape::Own).into_iter().chain(of.shapes.iter().copied()).collect();
    let shapes = of.shapes.iter().map(|shape| (shape.code().to_owned(), panels.shape(*shape).to_owned()));
    let choices: Vec<Choice> = own.into_iter().chain(shapes).collect();
    let onchange = {
        let (change, now, usual) = (change.clone(), now.clone(), of.usual.to_owned());
        ui.entered(move |ui, code| {
            if let Some(shape) = offered.iter().find(|shape| shape.code() == code) {
                change(ui, now.reshaped(*shape, &usual));
            }
        })
    };
    let field = |at: usize| {
        let (change, now_then) = (change.clone(), now.clone());
        let words = match (now.numbers.len(), at) {
            (1, _) => panels.number(),
            (_, 0) => panels.from(),
            _ => panels.to(),
        };
        let place = (at == 0).then(|| format!("{}.number", of.place));
        let (name, chosen) = (format!("{}: {words}", of.name), &now.numbers[at]);
        if of.levels.is_empty() {
            return number(ui, &name, place, chosen, move |ui, number| change(ui, now_then.with(at, &number)));
        }
        let mut levels = of.levels.to_vec();
        if !levels.iter().any(|(points, _)| points == chosen) {
            levels.push((chosen.clone(), chosen.clone()));
        }
        select(&name, place, chosen, &levels, ui.entered(move |ui, points| change(ui, now_then.with(at, &points))))
    };
    html! {
        <span class="fs-bound">
            {select(&format!("{}: {}", of.name, panels.bound_of()), Some(of.place.to_owned()), now.shape.code(), &choices, onchange)}
            if !now.numbers.is_empty() { {field(0)} }
            if now.numbers.len() > 1 { <span>{panels.and()}</span>{field(1)} }
        </span>
    }
}

/// Several names, each of which can be taken out, and one more that can be added.
pub fn picks(
    ui: &Ui,
    name: &str,
    place: &str,
    add: &str,
    chosen: &[Choice],
    all: &[Choice],
    change: impl Fn(&Ui, Vec<String>) + 'static,
) -> Html {
    let panels = ui.panels();
    let change = Rc::new(change);
    let ids: Vec<String> = chosen.iter().map(|(id, _)| id.clone()).collect();
    let rest: Vec<Choice> =
        std::iter::once((String::new(), add.to_owned())).chain(all.iter().filter(|(id, _)| !ids.contains(id)).cloned()).collect();
    let onchange = {
        let (change, ids) = (change.clone(), ids.clone());
        ui.entered(move |ui, id| {
            if !id.is_empty() {
                change(ui, ids.iter().cloned().chain([id]).collect());
            }
        })
    };
    let one = |(at, (id, words)): (usize, &Choice)| {
        let (change, ids, here) = (change.clone(), ids.clone(), place.to_owned());
        let onclick = ui.press(move |ui| {
            let left = ids.iter().enumerate().filter(|(other, _)| *other != at).map(|(_, id)| id.clone());
            ui.aim_at(&crate::studio::web::ui::selector(&here));
            change(ui, left.collect());
        });
        html! {
            <li key={format!("{at} {id}")}><span>{words.clone()}</span>{" "}
                <button type="button" class="fs-link" aria-label={panels.remove(words)} {onclick}>{panels.remove_word()}</button></li>
        }
    };
    html! {
        <span class="fs-picks">
            if !chosen.is_empty() { <ul aria-label={name.to_owned()}>{ for chosen.iter().enumerate().map(one) }</ul> }
            if rest.len() > 1 { {select(&format!("{name}: {add}"), Some(place.to_owned()), "", &rest, onchange)} }
        </span>
    }
}
