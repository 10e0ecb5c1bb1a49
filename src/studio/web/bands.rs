//! The editor of bands on a line, of a score and of a number alike: each band with where it begins and ends in words, and an edge to the next.
//!
//! In: the bands as they stand in the text, and what else is said of each. Out: virtual nodes whose changes are [`Edit`]s. Bands that leave
//! numbers open, or lie over each other, are shown as they are, with one button that puts them on a line.

use crate::studio::bands::{Line, Whose};
use crate::studio::edit::Edit;
use crate::studio::json::Json;
use crate::studio::stretch::{self, Possible, Stretch};
use crate::studio::web::field;
use crate::studio::web::side;
use crate::studio::web::ui::{Ui, button, first_in, selector};
use crate::studio::web::view::View;
use std::rc::Rc;
use yew::prelude::*;

/// Makes one more band out of those there are: it is to begin at a number.
pub type Fresh = Rc<dyn Fn(&Ui, &[Json], String) -> Json>;

/// What is edited.
pub struct Bands<'b> {
    pub view: &'b View,
    /// The place of the list.
    pub list: &'b str,
    /// What stands there.
    pub bands: &'b [Json],
    /// Below the heading.
    pub hint: &'static str,
    /// Whose they are.
    pub whose: Whose,
    /// Which numbers there can be, if that is known here.
    pub possible: Option<Possible>,
    /// What a band is called.
    pub name: &'b dyn Fn(&Json) -> String,
    /// What stands before and behind the ends of a band, by its place.
    pub fields: &'b dyn Fn(&str) -> (Html, Html),
    /// One more band.
    pub fresh: Fresh,
}

impl Bands<'_> {
    fn ui(&self) -> &Ui {
        &self.view.ui
    }

    /// The editor; a box of text for bands that lie on no line.
    pub fn draw(&self) -> Html {
        let panels = self.ui().panels();
        let line = Line::of(self.bands).filter(|_| self.bands.iter().all(|band| band.get("with").is_none()));
        let Some((line, told)) = line.and_then(|line| Some((line.clone(), line.told(self.bands, self.whose)?))) else {
            return html! { <><h4>{panels.bands()}</h4><p class="fs-quiet">{panels.no_line()}</p>{side::source(self.ui(), self.list, panels.bands())}</> };
        };
        let whole = self.whose == Whose::WholeNumber;
        let line = if whole { line.whole() } else { line };
        // Whether a score can only be whole is the checker's to say: 74-99 and 100-114 may leave nothing open.
        let is_held = line.is_held(&told, whole, self.possible) || (self.whose == Whose::Score && line.is_held(&told, true, self.possible));
        let name = |at: usize| (self.name)(&self.bands[line.order[at]]);
        let ends = |at: usize| {
            let stretch = if is_held { line.stretch(at) } else { told[line.order[at]] };
            panels.numbers(&if whole { stretch.whole() } else { stretch }.written())
        };
        let one = |at: usize| {
            let here = format!("{}[{}]", self.list, line.order[at]);
            let edge = line.edges.get(at).filter(|_| is_held).map(|_| self.edge(&line, at, (&name(at), &name(at + 1))));
            let (before, behind) = (self.fields)(&here);
            let gone = {
                let (left, list, mut bands, whose) = (line.without(at), self.list.to_owned(), self.bands.to_vec(), self.whose);
                bands.remove(line.order[at]);
                self.ui().press(move |ui| {
                    ui.aim_at(&first_in(&format!("{list}[0]")));
                    ui.edit(&Edit::Put { place: list.clone(), value: Some(on_line(bands.clone(), &left, whose)) });
                })
            };
            html! { <>
                <li key={here} class="fs-stretch">
                    {before}
                    <p class="fs-ends">{ends(at)}</p>
                    {behind}
                    if self.bands.len() > 2 && is_held { <button type="button" class="fs-link" aria-label={panels.remove(&name(at))} onclick={gone}>{panels.remove_word()}</button> }
                </li>
                if let Some(edge) = edge { {edge} }
            </> }
        };
        let add = {
            let (list, bands, line, fresh, whose) =
                (self.list.to_owned(), self.bands.to_vec(), line.clone(), self.fresh.clone(), self.whose);
            self.ui().press(move |ui| {
                let mut all = bands.clone();
                all.push(fresh(ui, &bands, line.next_edge()));
                ui.aim_at(&first_in(&format!("{list}[{}]", bands.len())));
                ui.edit(&Edit::Put { place: list.clone(), value: Some(on_line(all, &line.with_one_more(), whose)) });
            })
        };
        html! {
            <div class="fs-bands">
                <h4>{panels.bands()}</h4>
                <p class="fs-quiet">{self.hint}</p>
                <ol class="fs-strip" aria-hidden="true">{ for (0..line.order.len()).map(|at| html! { <li><b>{name(at)}</b><span>{ends(at)}</span></li> }) }</ol>
                if !is_held { {self.loose(&line, &told)} }
                <ol class="fs-stretches">{ for (0..line.order.len()).map(one) }</ol>
                if is_held { <p>{button("fs-button", panels.add_band(), add)}</p> }
            </div>
        }
    }

    /// Which numbers no band holds, or more than one, and what puts an end to it.
    fn loose(&self, line: &Line, told: &[Stretch]) -> Html {
        let panels = self.ui().panels();
        let words = |all: Vec<Stretch>| all.into_iter().map(|one| panels.numbers(&one.written())).collect::<Vec<_>>().join("; ");
        let whole = self.whose == Whose::WholeNumber;
        let open = words(stretch::gaps(told, whole, self.possible).into_iter().map(|gap| gap.numbers).collect());
        let twice = words(stretch::overlaps(told, whole));
        let close = {
            let (line, list, whose) = (line.clone(), self.list.to_owned(), self.whose);
            let first = format!("{list}[{}].at_least", line.order.get(1).unwrap_or(&0));
            self.ui().press(move |ui| {
                ui.aim_at(&selector(&first));
                put(ui, &list, &line, whose);
            })
        };
        html! { <>
            if !open.is_empty() { <p>{panels.held_by_none(&open)}</p> }
            if !twice.is_empty() { <p>{panels.held_by_several(&twice)}</p> }
            if !line.edges.is_empty() { <p>{button("fs-button", panels.onto_a_line(), close)}</p> }
        </> }
    }

    /// The edge above a band.
    fn edge(&self, line: &Line, at: usize, (below, above): (&str, &str)) -> Html {
        let panels = self.ui().panels();
        let edge = &line.edges[at];
        let name = panels.edge(below, above);
        let place = format!("{}[{}].at_least", self.list, line.order[at + 1]);
        let number = {
            let (line, list, whose, old) = (line.clone(), self.list.to_owned(), self.whose, edge.number.clone());
            field::number(self.ui(), &name, Some(place), &edge.number, move |ui, number| {
                let refused = match line.moved(at, &number) {
                    _ if whose == Whose::WholeNumber && !is_whole(&number) => ui.panels().only_whole(&number),
                    Some(line) => return put(ui, &list, &line, whose),
                    None if number == old => return,
                    None => ui.panels().must_rise().to_owned(),
                };
                ui.tell(refused);
                ui.draw();
            })
        };
        let side = {
            let (line, list, whose) = (line.clone(), self.list.to_owned(), self.whose);
            self.ui().entered(move |ui, side| put(ui, &list, &line.belonging(at, side == "above"), whose))
        };
        let sides = vec![("above".to_owned(), panels.belongs(above)), ("below".to_owned(), panels.belongs(below))];
        let itself = panels.number_itself(&edge.number);
        html! {
            <li key={format!("edge-{at}")} class="fs-edge">
                <label class="fs-edge-of"><span aria-hidden="true">{name}</span>{number}</label>
                // A whole number begins the band above it; there is nothing between it and the one before.
                if self.whose != Whose::WholeNumber {
                    <span class="fs-bound"><span>{itself.clone()}</span>{field::select(&itself, None, if edge.above { "above" } else { "below" }, &sides, side)}</span>
                }
            </li>
        }
    }
}

fn is_whole(number: &str) -> bool {
    crate::studio::amount::Amount::parse(number).is_some_and(|number| number.to_whole().is_some())
}

fn put(ui: &Ui, list: &str, line: &Line, whose: Whose) {
    let each = line.fields(whose).into_iter().map(|(at, fields)| (format!("{list}[{at}]"), fields));
    ui.edit(&Edit::MergeEach { each: each.collect() });
}

/// Bands with their ends as the line has them.
fn on_line(mut bands: Vec<Json>, line: &Line, whose: Whose) -> Json {
    for (at, fields) in line.fields(whose) {
        for (field, value) in fields {
            match value {
                Some(value) => bands[at].set(&field, value),
                None => drop(bands[at].take(&field)),
            }
        }
    }
    Json::List(bands)
}
