//! How an element is answered with a number or with two: what is counted, which numbers there can be, what they count, and all of it read back.
//!
//! In: the element as it stands in the text. Out: virtual nodes whose changes are [`Edit`]s. Levels to choose from stand in `levels`.

use crate::explain;
use crate::studio::amount::Amount;
use crate::studio::bands::Whose;
use crate::studio::bound;
use crate::studio::edit::{Edit, any_text};
use crate::studio::json::Json;
use crate::studio::source::joined;
use crate::studio::stretch::Possible;
use crate::studio::web::bands::Bands;
use crate::studio::web::ui::{Ui, button, first_in};
use crate::studio::web::view::{View, short};
use std::rc::Rc;
use yew::prelude::*;

/// The panel of an element; nothing if it is not answered with numbers.
pub fn panel(view: &View, element: &Json, place: &str) -> Html {
    let panels = view.ui.panels();
    if let Some(number) = element.get("number") {
        let place = joined(place, "number");
        return html! {
            <fieldset class="fs-limits"><legend>{panels.answered_with_number()}</legend>
                {view.labelled(panels.unit(), &joined(&place, "unit"), false)}
                {whole(&view.ui, number, &place)}
                {limit(&view.ui, number, &place, "min", panels.lowest())}
                {limit(&view.ui, number, &place, "max", panels.highest())}
                {bands(view, number, &place, of_number(number))}
                {told(view, &place)}
            </fieldset>
        };
    }
    let Some(ratio) = element.get("ratio") else { return Html::default() };
    let place = joined(place, "ratio");
    html! {
        <fieldset class="fs-limits"><legend>{panels.answered_with_ratio()}</legend>
            {view.labelled(panels.ratio_count(), &joined(&place, "count"), false)}
            {view.labelled(panels.ratio_out_of(), &joined(&place, "out_of"), false)}
            {bands(view, ratio, &place, of_ratio(ratio))}
            {told(view, &place)}
        </fieldset>
    }
}

/// Whether only whole numbers are entered.
fn whole(ui: &Ui, number: &Json, place: &str) -> Html {
    let at = joined(place, "whole");
    let is_whole = number.get("whole") == Some(&Json::Bool(true));
    let change = {
        let at = at.clone();
        ui.entered(move |ui, _| {
            ui.edit(&Edit::Put { place: at.clone(), value: (!is_whole).then_some(Json::Bool(true)) });
        })
    };
    html! { <label class="fs-tick"><input type="checkbox" data-place={at} checked={is_whole} onchange={change} />{" "}{ui.panels().whole_only()}</label> }
}

/// The lowest or the highest number that can be entered; an empty field takes it away.
fn limit(ui: &Ui, number: &Json, place: &str, field: &str, name: &'static str) -> Html {
    let at = joined(place, field);
    let now = number.get(field).map(Json::compact).unwrap_or_default();
    let change = {
        let at = at.clone();
        ui.entered(move |ui, typed| {
            let number = bound::number(&typed);
            if number.is_none() && !typed.trim().is_empty() {
                ui.tell(ui.panels().not_a_number(typed.trim()));
                return ui.draw();
            }
            ui.edit(&Edit::Put { place: at.clone(), value: number.map(Json::Number) });
        })
    };
    html! { <label class="fs-limit"><input class="fs-number" type="text" inputmode="decimal" autocomplete="off" data-place={at} data-kept={now.clone()} value={now.clone()} onchange={change} />{" "}{name}</label> }
}

/// What can be entered, and whether only whole numbers find a band.
fn of_number(number: &Json) -> (Possible, bool) {
    let end = |field: &str| number.get(field).and_then(|end| Amount::parse(&end.compact()));
    (Possible { lowest: end("min").unwrap_or(Amount::ZERO), highest: end("max") }, counts_whole(number))
}

/// The same of a share: a percentage reaches 100 unless it may exceed that.
fn of_ratio(ratio: &Json) -> (Possible, bool) {
    let stated = ratio.get("max").and_then(|max| Amount::parse(&max.compact()));
    let exceeds = ratio.get("may_exceed") == Some(&Json::Bool(true)) || ratio.get("shown_as").and_then(Json::as_text) == Some("ratio");
    (Possible { lowest: Amount::ZERO, highest: stated.or((!exceeds).then(|| Amount::whole(100))) }, counts_whole(ratio))
}

fn counts_whole(measure: &Json) -> bool {
    measure.get("whole") == Some(&Json::Bool(true)) || measure.get("rounding").is_some()
}

/// What the numbers count.
fn bands(view: &View, measure: &Json, place: &str, (possible, whole): (Possible, bool)) -> Html {
    let panels = view.ui.panels();
    let list = joined(place, "bands");
    let bands = measure.get("bands").map(Json::items).unwrap_or_default();
    if bands.is_empty() {
        let give = view.ui.press(move |ui| {
            let edge = middle(possible).to_string();
            let band =
                |points: &str, field: &str| Json::object([("points", Json::Number(points.into())), (field, Json::Number(edge.clone()))]);
            ui.aim_at(&first_in(&format!("{list}[0]")));
            ui.edit(&Edit::Put { place: list.clone(), value: Some(Json::List(vec![band("0", "less_than"), band("1", "at_least")])) });
        });
        return html! { <p>{button("fs-button", panels.give_points(), give)}</p> };
    }
    let name = |band: &Json| {
        let points = band.get("points").map(Json::compact).unwrap_or_default();
        match band.get("text").map(any_text).filter(|text| !text.is_empty()) {
            Some(text) => format!("{points}: {}", short(text)),
            None => points,
        }
    };
    let fields = |here: &str| {
        let text = view.labelled(panels.band_text(), &joined(here, "text"), true);
        (view.value_field(view.ui.labels().level_points(), &joined(here, "points")), text)
    };
    let fresh = |_: &Ui, bands: &[Json], edge: String| {
        let most = bands.iter().filter_map(|band| Amount::parse(&band.get("points")?.compact())).max().unwrap_or(Amount::ZERO);
        let points = most.add(Amount::ONE).unwrap_or(most);
        Json::object([("points", Json::number(points)), ("at_least", Json::Number(edge))])
    };
    Bands {
        view,
        list: &list,
        bands,
        hint: panels.point_bands_hint(),
        whose: if whole { Whose::WholeNumber } else { Whose::Number },
        possible: Some(possible),
        name: &name,
        fields: &fields,
        fresh: Rc::new(fresh),
    }
    .draw()
}

/// The whole number in the middle of what there can be; the one above the lowest where there is no end.
fn middle(possible: Possible) -> Amount {
    let low = possible.lowest.floor();
    let middle = possible.highest.map(|highest| low + (highest.floor() - low + 1) / 2);
    Amount::whole(middle.unwrap_or(low + 1))
}

/// The sentences with which the reports tell it.
fn told(view: &View, place: &str) -> Html {
    let panels = view.ui.panels();
    let element = crate::studio::source::above(place);
    let language = view.ui.language();
    let told = view.ui.with(|desk| desk.parsed().map(|rubric| explain::element(rubric, language, element)));
    html! {
        <p class="fs-told">
            if let Some(told) = told { <b>{panels.as_report()}{": "}</b><q class="fs-measure-told">{told}</q> } else { {panels.not_yet()} }
        </p>
    }
}
