//! The table: elements by levels, edited in place. On a narrow screen each element is a card with the same fields and buttons.
//!
//! In: the rubric's values and their places. Out: virtual nodes whose changes are [`Edit`]s. What it shows of a value is what stands in
//! the text, so that a rubric the checker refuses can be edited as well.

use crate::document::site::leads_into;
use crate::edition;
use crate::order;
use crate::studio::edit::{self, Edit, any_text};
use crate::studio::json::Json;
use crate::studio::level;
use crate::studio::named::address;
use crate::studio::rename;
use crate::studio::role;
use crate::studio::source::{self, in_list, joined};
use crate::studio::web::fold::Fold;
use crate::studio::web::row::{self, Row, RowProps};
use crate::studio::web::ui::{Ui, button, first_in, selector};
use crate::studio::web::view::{Typed, View, short};
use crate::studio::web::{comments, dom, field, levels, lines, measure, named, names, rest, side};
use std::rc::Rc;
use yew::prelude::*;

/// What is said of the programme as a whole.
pub fn programme(view: &View) -> Html {
    let labels = view.ui.labels();
    let languages = edit::languages(&view.rubric);
    let change = view.ui.entered(|ui, language| {
        *ui.texts_in.borrow_mut() = language;
        ui.draw();
    });
    let edition = view.rubric.get("edition").and_then(Json::as_text).unwrap_or_default();
    let no_number = (!edition.is_empty() && !edition::is_number(edition)).then(|| labels.no_edition_number(edition));
    html! {
        <section class="fs-programme" aria-label={labels.programme()}>
            <h3 tabindex="-1">{labels.programme()}</h3>
            {view.labelled(labels.programme_title(), "title", false)}
            {view.labelled(labels.introduction(), "introduction", true)}
            <div class="fs-row">
                {view.described_field(labels.edition(), "edition", no_number.is_some().then_some("fs-no-edition-number"))}
                if languages.len() > 1 {
                    <label class="fs-field">{labels.language()}
                        <select onchange={change}>
                            { for languages.iter().map(|code| html! { <option value={code.clone()} selected={*code == view.language}>{code.clone()}</option> }) }
                        </select>
                    </label>
                }
            </div>
            if let Some(said) = no_number { <p id="fs-no-edition-number" class="fs-quiet">{said}</p> }
            <div class="fs-row">{ for ["minutes", "review_months"].map(|field| view.value_field(view.ui.panels().part(field).0, field)) }</div>
            { for ["minutes", "review_months"].map(|field| view.problems_at(field, &[])) }
            {named::view(view)}
            {names::field(view, "")}
        </section>
    }
}

/// The elements by domain.
pub fn view(view: &Rc<View>) -> Html {
    let labels = view.ui.labels();
    let scales: Vec<&str> = view.rubric.get("scales").map(Json::fields).unwrap_or_default().iter().map(|(id, _)| id.as_str()).collect();
    html! {
        <section class="fs-elements" aria-label={labels.elements()}>
            <h3 tabindex="-1">{labels.elements()}</h3>
            <p class="fs-quiet">{labels.keys()}</p>
            {group(view, &view.rubric, "")}
            <p>{button("fs-button", labels.add_domain(), view.ui.press(add_domain))}</p>
            if !scales.is_empty() {
                <h3>{labels.shared_scales()}</h3>
                // A list of its own: among what has no key, everything before a new one would be drawn anew, without the focus.
                <>{ for scales.iter().map(|id| view.scale(id)) }</>
            }
        </section>
    }
}

fn add_domain(ui: &Ui) {
    let count = ui.with(|desk| desk.rubric().and_then(|rubric| Some(rubric.get("domains")?.items().len())).unwrap_or(0));
    ui.aim_at(&selector(&format!("domains[{count}].title")));
    ui.edit(&Edit::AddDomain { title: ui.labels().new_domain().to_owned() });
}

/// The elements and domains in a group.
fn group(view: &Rc<View>, value: &Json, place: &str) -> Html {
    let labels = view.ui.labels();
    let elements = value.get("elements").map(Json::items);
    let domains = value.get("domains").map(Json::items).unwrap_or_default();
    let add = {
        let (domain, count) = (place.to_owned(), elements.map_or(0, <[Json]>::len));
        view.ui.press(move |ui| {
            ui.aim_at(&selector(&format!("{}[{count}].title", joined(&domain, "elements"))));
            ui.edit(&Edit::AddElement { domain: domain.clone(), title: ui.labels().new_element().to_owned() });
        })
    };
    html! { <>
        if let Some(elements) = elements {
            {table(view, elements, place)}
            <p>{button("fs-button", labels.add_element(), add)}</p>
        }
        <>{ for domains.iter().enumerate().map(|(at, one)| domain(view, one, &format!("{}[{at}]", joined(place, "domains")))) }</>
    </> }
}

fn domain(view: &Rc<View>, domain: &Json, place: &str) -> Html {
    let title = domain.get("title").map(any_text).unwrap_or_default();
    let key = view.key(domain, place);
    html! {
        <section class="fs-domain" {key} onkeydown={view.moving(place)}>
            <div class="fs-domain-head">
                {view.labelled(view.ui.labels().domain_title(), &joined(place, "title"), false)}
                {view.actions(place, title)}
            </div>
            {view.problems_at(place, &["elements", "domains"])}
            {rest::of_domain(view, domain, place)}
            {group(view, domain, place)}
        </section>
    }
}

/// One table: a column for each number of points that an element in it has.
fn table(view: &Rc<View>, elements: &[Json], place: &str) -> Html {
    let labels = view.ui.labels();
    let list = joined(place, "elements");
    let mut columns: Vec<String> = Vec::new();
    for element in elements {
        for (points, _) in level::levels(element) {
            if !columns.contains(&points) {
                columns.push(points);
            }
        }
    }
    let columns = Rc::new(order::sorted(columns, &|one, other| levels::sorted_by(one).cmp(&levels::sorted_by(other))));
    let heads = columns.iter().map(|points| html! { <th scope="col" role="columnheader">{points.clone()}</th> });
    let row = |(at, element): (usize, &Json)| {
        let place = format!("{list}[{at}]");
        html! { <Row key={view.key(element, &place)} ..RowProps::of(view, element, &place, &columns) /> }
    };
    html! {
        <table class="fs-table" role="table" aria-label={labels.elements()}>
            <thead role="rowgroup"><tr role="row"><th scope="col" role="columnheader">{labels.element()}</th>{ for heads }</tr></thead>
            <tbody role="rowgroup">{ for elements.iter().enumerate().map(row) }</tbody>
        </table>
    }
}

impl View {
    /// One element.
    pub(super) fn row(&self, element: &Json, place: &str, columns: &[String]) -> Html {
        let labels = self.ui.labels();
        let title = element.get("title").map(any_text).unwrap_or_default();
        let anchors = element.get("anchors").map(Json::items);
        let bands = level::levels(element);
        let own_points = level::level_points(element);
        let cell = |points: &String| {
            // Levels that count the same stand in one cell.
            let levels: Vec<usize> = (0..own_points.len()).filter(|at| own_points[*at] == *points).collect();
            let content = match anchors {
                Some(anchors) if !levels.is_empty() => {
                    levels.iter().map(|at| self.level(&anchors[*at], &format!("{}[{at}]", joined(place, "anchors")), points)).collect()
                }
                _ => match bands.iter().filter(|(found, _)| found == points).map(|(_, text)| text.as_str()).collect::<Vec<_>>() {
                    found if found.is_empty() => html! { <span class="fs-none" aria-label={labels.no_level()}>{"–"}</span> },
                    found => html! { <span class="fs-band">{found.join("; ")}</span> },
                },
            };
            let moving = match levels[..] {
                [at] => Some(levels::moving(self, element, place, at)),
                _ => None,
            };
            html! { <td role="cell" key={points.clone()} class={classes!(levels.is_empty().then_some("fs-no-level"))} onkeydown={moving}><span class="fs-points" aria-hidden="true">{points.clone()}</span>{content}</td> }
        };
        let shared = element.get("scale").and_then(Json::as_text);
        html! {
            <tr role="row" data-drawn={self.ui.drawings.get().to_string()} onkeydown={self.moving(place)}>
                <th scope="row" role="rowheader">
                    {self.text_field(labels.element(), &joined(place, "title"), true)}
                    {self.role(element, place)}
                    if let Some(id) = element.get("id").and_then(Json::as_text) { <p class="fs-quiet"><code translate="no">{id.to_owned()}</code></p> }
                    if let Some(scale) = shared { <p class="fs-quiet">{labels.shared_scale(scale)}</p> }
                    {self.problems_at(place, &[])}
                    {comments::beside(&self.ui, &self.rubric, &self.comments, place)}
                    {self.actions(place, title)}
                    {self.more(element, place)}
                </th>
                <>{ for columns.iter().map(cell) }</>
            </tr>
        }
    }

    /// One level: its name, if it has one, and its text.
    pub(super) fn level(&self, level: &Json, place: &str, points: &str) -> Html {
        let labels = self.ui.labels();
        // A level can be a text alone: then it stands at the place itself.
        if level.get("points").is_none() && level.get("text").is_none() && level.get("label").is_none() {
            return self.text_field(&labels.level_text(points), place, true);
        }
        html! { <>
            if level.get("label").is_some() { {self.text_field(&labels.level_label(points), &joined(place, "label"), false)} }
            if level.get("text").is_some() || level.get("label").is_none() { {self.text_field(&labels.level_text(points), &joined(place, "text"), true)} }
        </> }
    }

    /// What an element is for, in words.
    fn role(&self, element: &Json, place: &str) -> Html {
        let labels = self.ui.labels();
        let role = role::role(element);
        let choices = [
            ("supporting", labels.counts()),
            ("non-negotiable", labels.must()),
            ("flexible", labels.flexible()),
            ("information", labels.information()),
        ];
        let change = {
            let element = place.to_owned();
            self.ui.entered(move |ui, role| {
                ui.edit(&Edit::Role { element: element.clone(), role });
            })
        };
        let minimum = element.get("minimum").map(Json::compact).unwrap_or_default();
        let levels = level::all_levels(&self.rubric, element, self.ui.language().code());
        let minimum_place = joined(place, "minimum");
        let change_minimum = {
            let place = minimum_place.clone();
            self.ui.entered(move |ui, value| {
                ui.edit(&Edit::Value { place: place.clone(), value });
            })
        };
        let mut minima = vec![(String::new(), labels.any_level().to_owned())];
        minima.extend(levels.iter().map(|(points, text)| (points.clone(), format!("{points} · {}", short(text)))));
        if !minima.iter().any(|(points, _)| *points == minimum) {
            minima.push((minimum.clone(), minimum.clone()));
        }
        html! {
            <div class="fs-role">
                {field::select(labels.role(), Some(joined(place, "role")), role, &choices.map(|(value, words)| (value.to_owned(), words.to_owned())), change)}
                if role == "non-negotiable" {
                    <label>{labels.at_least()}{" "}
                        {field::select(labels.at_least(), Some(minimum_place), &minimum, &minima, change_minimum)}
                    </label>
                }
            </div>
        }
    }

    /// Buttons to move, copy and delete.
    pub(super) fn actions(&self, place: &str, title: &str) -> Html {
        let labels = self.ui.labels();
        let title = if title.is_empty() { labels.untitled() } else { title };
        let at = in_list(place).map_or(0, |(_, at)| at);
        let count = in_list(place).map_or(0, |(list, _)| source::at(&self.rubric, list).map_or(0, |list| list.items().len()));
        let shift = |to: usize| {
            let place = place.to_owned();
            self.ui.press(move |ui| shift(ui, &place, to))
        };
        let copy = {
            let place = place.to_owned();
            self.ui.press(move |ui| {
                if let Some((list, at)) = in_list(&place) {
                    ui.aim_at(&first_in(&format!("{list}[{}]", at + 1)));
                }
                ui.edit(&Edit::Copy { item: place.clone() });
            })
        };
        let (delete, asked) = self.deleting(place, title);
        html! { <>
            <div class="fs-tools">
                <button type="button" class="fs-tool" aria-label={labels.up(title)} disabled={at == 0} onclick={shift(at.saturating_sub(1))}>{"↑"}</button>
                <button type="button" class="fs-tool" aria-label={labels.down(title)} disabled={at + 1 >= count} onclick={shift(at + 1)}>{"↓"}</button>
                <button type="button" class="fs-tool" aria-label={labels.copy(title)} onclick={copy}>{labels.copy_word()}</button>
                <button type="button" class="fs-tool" aria-label={labels.delete(title)} onclick={delete}>{labels.delete_word()}</button>
            </div>
            {asked}
        </> }
    }

    /// What deletes an item, and the question where something names it.
    fn deleting(&self, place: &str, title: &str) -> (Callback<MouseEvent>, Html) {
        let labels = self.ui.labels();
        let doomed = self.ui.doomed.borrow().as_deref() == Some(place);
        let naming = if doomed { rename::naming(&self.rubric, place) } else { Vec::new() };
        let delete = {
            let place = place.to_owned();
            self.ui.press(move |ui| {
                let is_named = ui.with(|desk| desk.rubric().is_some_and(|rubric| !rename::naming(&rubric, &place).is_empty()));
                if doomed || !is_named {
                    return take_away(ui, &place);
                }
                *ui.doomed.borrow_mut() = Some(place.clone());
                ui.aim_at(".fs-doomed button");
                ui.draw();
            })
        };
        let sure = {
            let place = place.to_owned();
            self.ui.press(move |ui| take_away(ui, &place))
        };
        let keep = self.ui.press(|ui| {
            *ui.doomed.borrow_mut() = None;
            ui.draw();
        });
        let asked = html! {
            if doomed {
                <div class="fs-doomed" role="alert">
                    <p>{labels.delete_named(title, &naming.join(", "))}</p>
                    {button("fs-button", labels.keep(), keep)}
                    {button("fs-link", labels.delete_anyway(), sure)}
                </div>
            }
        };
        (delete, asked)
    }

    /// What is seldom needed.
    fn more(&self, element: &Json, place: &str) -> Html {
        let labels = self.ui.labels();
        let own = in_list(place).map(|(list, _)| list.trim_end_matches("elements").trim_end_matches('.').to_owned()).unwrap_or_default();
        let send = {
            let item = place.to_owned();
            self.ui.entered(move |ui, domain| {
                ui.edit(&Edit::Send { item: item.clone(), domain });
            })
        };
        let inside = || {
            html! { <>
                {self.labelled(labels.prompt(), &joined(place, "prompt"), true)}
                {self.labelled(labels.guidance(), &joined(place, "guidance"), true)}
                {self.labelled(labels.next_step(), &joined(place, "next_step"), true)}
                {lines::evidence(self, place)}
                {self.value_field(self.ui.panels().part("own_number").0, &joined(place, "own_number"))}
                if self.domains.len() > 1 {
                    <label class="fs-field">{labels.domain()}
                        <select onchange={send}>
                            { for self.domains.iter().map(|(place, title)| html! { <option value={place.clone()} selected={*place == own}>{title.clone()}</option> }) }
                        </select>
                    </label>
                }
                if element.get("anchors").is_some() { {levels::list(self, element, place)} }
                {measure::panel(self, element, place)}
                {self.does_not_apply(element, place)}
                {lines::adaptations(self, place)}
                {names::field(self, place)}
                <p class="fs-field">{labels.as_text()}</p>
                {side::source(&self.ui, place, labels.as_text())}
            </> }
        };
        let name = row::more(&self.key(element, place));
        Fold { name: &name, class: "fs-more", summary: labels.more().to_owned(), holds: place.to_owned() }.draw(&self.ui, inside)
    }

    /// Whether an element can be answered with that it does not apply: it can, as long as nobody says otherwise, unless it is non-negotiable.
    fn does_not_apply(&self, element: &Json, place: &str) -> Html {
        let at = joined(place, "not_applicable");
        let usual = role::role(element) != "non-negotiable";
        let now = match element.get("not_applicable") {
            Some(Json::Bool(now)) => *now,
            _ => usual,
        };
        let change = {
            let at = at.clone();
            self.ui.entered(move |ui, _| {
                ui.edit(&Edit::Put { place: at.clone(), value: (now == usual).then_some(Json::Bool(!now)) });
            })
        };
        html! { <label class="fs-tick"><input type="checkbox" data-place={at} checked={now} onchange={change} />{" "}{self.ui.labels().does_not_apply()}</label> }
    }

    /// A scale that several elements share.
    fn scale(&self, id: &str) -> Html {
        let place = joined("scales", id);
        let labels = self.ui.labels();
        let copy = {
            let id = id.to_owned();
            self.ui.press(move |ui| {
                if ui.edit(&Edit::CopyScale { id: id.clone() }) {
                    let last = |rubric: &Json| Some(rubric.get("scales")?.fields().last()?.0.clone());
                    let copy = ui.with(|desk| desk.rubric().and_then(|rubric| last(&rubric)));
                    ui.aim_at(&first_in(&joined("scales", &copy.unwrap_or_default())));
                    ui.draw();
                }
            })
        };
        let (delete, asked) = self.deleting(&place, id);
        let scale = source::at(&self.rubric, &place).cloned().unwrap_or(Json::Null);
        html! {
            <div class="fs-scale" key={id.to_owned()}>
                <p class="fs-quiet">{id.to_owned()}</p>
                <div class="fs-tools">
                    <button type="button" class="fs-tool" aria-label={labels.copy(id)} onclick={copy}>{labels.copy_word()}</button>
                    <button type="button" class="fs-tool" aria-label={labels.delete(id)} onclick={delete}>{labels.delete_word()}</button>
                </div>
                {asked}
                {levels::list_with_texts(self, &scale, &place)}
                {self.problems_at(&place, &[])}
            </div>
        }
    }

    /// The problems at a place or below it, but not in some fields of it.
    pub(super) fn problems_at(&self, place: &str, but: &[&str]) -> Html {
        let excepted = |path: &str| but.iter().any(|field| path[place.len()..].trim_start_matches('.').starts_with(field));
        let found = self.problems.iter().filter(|problem| leads_into(&problem.path, place) && !excepted(&problem.path));
        html! { <>{ for found.map(|problem| side::problem(&self.ui, problem, false)) }</> }
    }

    /// A text with its name above it.
    pub(super) fn labelled(&self, name: &str, place: &str, long: bool) -> Html {
        html! { <div class="fs-field"><span aria-hidden="true">{name.to_owned()}</span>{self.text_field(name, place, long)}</div> }
    }

    /// A text in the language that is shown.
    fn text_field(&self, name: &str, place: &str, long: bool) -> Html {
        let text = source::at(&self.rubric, place).map(|value| edit::text_in(value, &self.language)).unwrap_or_default();
        let (here, language) = (place.to_owned(), self.language.clone());
        let edit = move |_: &Json, text: String| Edit::Text { place: here.clone(), language: language.clone(), text };
        if long {
            return self.area(name, place, text, edit);
        }
        let (onchange, oninput) = self.writing(edit);
        let lang = (!self.language.is_empty()).then(|| self.language.clone());
        html! {
            <input class="fs-text" type="text" aria-label={name.to_owned()} aria-invalid={self.is_wrong(place)} {lang} data-place={place.to_owned()} data-kept={text.to_owned()} value={text.to_owned()} {onchange} {oninput} />
        }
    }

    /// A box for words in the language that is shown, and the edit that what is typed makes of the rubric. Its name is for who hears it.
    pub(super) fn area(&self, name: &str, place: &str, now: &str, edit: impl Fn(&Json, String) -> Edit + 'static) -> Html {
        let (onchange, oninput) = self.writing(edit);
        let lang = (!self.language.is_empty()).then(|| self.language.clone());
        html! {
            <textarea class="fs-text" rows="1" aria-label={name.to_owned()} aria-invalid={self.is_wrong(place)} {lang} data-place={place.to_owned()} data-kept={now.to_owned()} value={now.to_owned()} {onchange} {oninput} />
        }
    }

    /// Whether something is wrong with what stands at a place, for who hears it.
    fn is_wrong(&self, place: &str) -> Option<&'static str> {
        self.problems.iter().any(|problem| problem.path == place && !problem.is_warning()).then_some("true")
    }

    /// What writes what is typed once a field is left, and what checks it before that.
    fn writing(&self, edit: impl Fn(&Json, String) -> Edit + 'static) -> (Callback<Event>, Callback<InputEvent>) {
        let edit = Rc::new(edit);
        let onchange = {
            let edit = edit.clone();
            self.ui.entered(move |ui, typed| {
                if let Some(edit) = ui.with(|desk| Some(edit(&*desk.rubric()?, typed))) {
                    ui.edit(&edit);
                }
            })
        };
        let rubric = self.rubric.clone();
        (onchange, self.ui.typed(move |typed| edit(&rubric, typed)))
    }

    /// A word of the format with its name above it.
    pub(super) fn value_field(&self, name: &str, place: &str) -> Html {
        self.described_field(name, place, None)
    }

    /// The same, with the id of what is said about it.
    fn described_field(&self, name: &str, place: &str, described: Option<&'static str>) -> Html {
        let text =
            source::at(&self.rubric, place).map(|value| value.as_text().map_or_else(|| value.compact(), str::to_owned)).unwrap_or_default();
        let here = place.to_owned();
        self.line(name, place, &text, Typed::Code(described), move |_, value| Edit::Value { place: here.clone(), value })
    }

    /// The address of a page: what nobody types in front of it is written.
    pub(super) fn address_field(&self, name: &str, place: &str) -> Html {
        let text = source::at(&self.rubric, place).and_then(Json::as_text).unwrap_or_default();
        let here = place.to_owned();
        self.line(name, place, text, Typed::Address, move |_, value| Edit::Value { place: here.clone(), value: address(&value) })
    }

    /// A line to type in with its name above it, and the edit that what is typed makes of the rubric.
    pub(super) fn line(&self, name: &str, place: &str, now: &str, typed: Typed, edit: impl Fn(&Json, String) -> Edit + 'static) -> Html {
        let (onchange, oninput) = self.writing(edit);
        let words = typed == Typed::Words;
        let lang = (words && !self.language.is_empty()).then(|| self.language.clone());
        let described = if let Typed::Code(described) = typed { described } else { None };
        let is_address = typed == Typed::Address;
        html! {
            <label class="fs-field">{name.to_owned()}
                <input class="fs-text" type="text" {lang} inputmode={is_address.then_some("url")} autocapitalize={is_address.then_some("none")} spellcheck={(!words).then_some("false")} translate={(!words).then_some("no")} aria-describedby={described} data-place={place.to_owned()} data-kept={now.to_owned()} value={now.to_owned()} {onchange} {oninput} />
            </label>
        }
    }

    /// Alt with an arrow moves the item in which the focus is.
    pub(super) fn moving(&self, place: &str) -> Callback<KeyboardEvent> {
        let (ui, place) = (self.ui.clone(), place.to_owned());
        Callback::from(move |event: KeyboardEvent| {
            let Some((_, at)) = in_list(&place) else { return };
            let to = match dom::key(&event).as_str() {
                "Alt+ArrowUp" => at.checked_sub(1),
                "Alt+ArrowDown" => Some(at + 1),
                _ => return,
            };
            event.prevent_default();
            event.stop_propagation();
            // What is typed and not left yet is written first.
            if let Some(control) = dom::control(&event) {
                dom::call(&control, "blur", &[]);
            }
            // At the end of the list it stays, and so does the focus.
            shift(&ui, &place, to.unwrap_or(at));
        })
    }
}

/// Moves an item, says where it is now, and goes with it.
fn shift(ui: &Ui, place: &str, to: usize) {
    let Some((list, at)) = in_list(place) else { return };
    let count = ui.with(|desk| desk.rubric().and_then(|rubric| Some(source::at(&rubric, list)?.items().len())).unwrap_or(0));
    if to >= count || to == at {
        ui.aim_at(&first_in(place));
        return ui.draw();
    }
    ui.tell(ui.labels().moved(to + 1, count));
    ui.aim_at(&first_in(&format!("{list}[{to}]")));
    ui.edit(&Edit::Shift { item: place.to_owned(), to });
}

fn take_away(ui: &Ui, place: &str) {
    if let Some((list, at)) = in_list(place) {
        ui.aim_at(&first_in(&format!("{list}[{}]", at.saturating_sub(1))));
    }
    ui.edit(&Edit::Delete { item: place.to_owned() });
}
