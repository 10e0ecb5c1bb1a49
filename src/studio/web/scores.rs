//! Scores and their bands: each way to work one out beside what it gives on the owner's elements, and bands on a line.
//!
//! In: the scores as they stand in the text. Out: virtual nodes whose changes are [`Edit`]s. What a score comes to is worked out by the
//! engine, and only while somebody compares.

use crate::studio::bands::Whose;
use crate::studio::bound::{self, Bound};
use crate::studio::edit::{self, Edit, any_text};
use crate::studio::example::{self, METHODS};
use crate::studio::id::Ids;
use crate::studio::json::Json;
use crate::studio::rule::Names;
use crate::studio::scoring;
use crate::studio::source::{self, joined};
use crate::studio::web::bands::Bands;
use crate::studio::web::field::{self, Bounded, Choice};
use crate::studio::web::fold::{self, Fold};
use crate::studio::web::ui::{Ui, button, first_in, selector};
use crate::studio::web::view::View;
use crate::studio::web::{names, side};
use crate::words::studio_panels::StudioPanelsWords;
use std::rc::Rc;
use yew::prelude::*;

/// Every score that is written down, or what is given without.
pub fn view(view: &View) -> Html {
    let places = scoring::places(&view.rubric);
    let summary = view.ui.panels().scores(places.len());
    let holds = "scores domain_score".to_owned();
    Fold { name: "scores", class: "fs-fold fs-scores", summary, holds }.draw(&view.ui, || every_score(view, &places))
}

fn every_score(view: &View, places: &[String]) -> Html {
    let panels = view.ui.panels();
    let panel = Panel { view, names: &Names::of(&view.rubric) };
    let write = view.ui.press(|ui| {
        let Some(rubric) = ui.with(crate::studio::desk::Desk::rubric) else { return };
        ui.aim_at(&first_in("scores[0]"));
        ui.edit(&Edit::Merge { place: String::new(), fields: scoring::written(&rubric) });
    });
    let without = view.ui.press(|ui| {
        ui.aim_at(".fs-scores summary");
        ui.edit(&Edit::Put { place: "scores".into(), value: Some(Json::List(Vec::new())) });
    });
    let add = {
        let count = view.rubric.get("scores").map(Json::items).unwrap_or_default().len();
        view.ui.press(move |ui| {
            ui.aim_at(&first_in(&format!("scores[{count}]")));
            let method = ("method".to_owned(), Json::text("mean"));
            ui.edit(&Edit::Append { list: "scores".into(), title: ui.panels().new_score().to_owned(), fields: vec![method] });
        })
    };
    let each_domain = view.ui.press(|ui| {
        ui.aim_at(&first_in("domain_score"));
        ui.edit(&Edit::Put { place: "domain_score".into(), value: Some(scoring::usual_method()) });
    });
    let elements = !panel.names.elements.is_empty();
    let domains = elements && scoring::has_domains(&view.rubric) && view.rubric.get("domain_score").is_none();
    html! { <>
        <p class="fs-quiet">{panels.scores_hint()}</p>
        if scoring::are_usual(&view.rubric) {
            <p>{panels.usual_scores()}</p>
            if elements { <p class="fs-row">{button("fs-button", panels.write_scores(), write)}{button("fs-link", panels.without_scores(), without)}</p> }
        } else {
            if places.is_empty() { <p>{panels.no_scores()}</p> }
            <>{ for places.iter().map(|place| panel.score(place)) }</>
            if elements {
                <p class="fs-row">
                    {button("fs-button", panels.add_score(), add)}
                    if domains { {button("fs-button", panels.add_domain_score(), each_domain)} }
                </p>
            }
        }
    </> }
}

/// What has to be chosen before publishing, with one press that chooses the usual.
pub fn to_choose(ui: &Ui) -> Html {
    let panels = ui.panels();
    let open = ui.with(|desk| desk.rubric().map(|rubric| scoring::unchosen(&rubric))).unwrap_or_default();
    let Some(first) = open.first().cloned() else { return Html::default() };
    let usual = ui.press(|ui| {
        let Some(rubric) = ui.with(crate::studio::desk::Desk::rubric) else { return };
        ui.aim_at("h2");
        ui.edit(&Edit::MergeEach { each: scoring::usual_for_all(&rubric) });
    });
    html! {
        <div class="fs-to-choose">
            <p><button type="button" class="fs-link" onclick={ui.press(move |ui| fold::go_to(ui, &first))}>{panels.to_choose(open.len())}</button></p>
            <p>{button("fs-link", panels.take_usual(), usual)}</p>
        </div>
    }
}

struct Panel<'p> {
    view: &'p View,
    names: &'p Names,
}

impl Panel<'_> {
    fn ui(&self) -> &Ui {
        &self.view.ui
    }

    fn score(&self, place: &str) -> Html {
        let (panels, labels) = (self.ui().panels(), self.ui().labels());
        let Some(score) = source::at(&self.view.rubric, place) else { return Html::default() };
        let title = scoring::title(&self.view.rubric, place);
        let listed = place.starts_with("scores[");
        let heading = match place {
            "domain_score" => panels.of_every_domain().to_owned(),
            _ => panels.score_of(&title),
        };
        let key = if listed { self.view.key(score, place) } else { place.to_owned() };
        let delete = {
            let place = place.to_owned();
            self.ui().press(move |ui| {
                ui.aim_at(".fs-scores > summary");
                ui.edit(&Edit::Put { place: place.clone(), value: None });
            })
        };
        html! {
            <section class="fs-card" {key} aria-label={if listed { title.clone() } else { heading.clone() }} onkeydown={self.view.moving(place)}>
                if listed {
                    <div class="fs-domain-head">
                        {self.view.labelled(panels.score_title(), &joined(place, "title"), false)}
                        {self.view.actions(place, &title)}
                    </div>
                } else {
                    <div class="fs-domain-head">
                        <h4>{heading.clone()}</h4>
                        <div class="fs-tools"><button type="button" class="fs-tool" aria-label={labels.delete(&heading)} onclick={delete}>{labels.delete_word()}</button></div>
                    </div>
                }
                {self.view.problems_at(place, &[])}
                if place == "domain_score" { {self.like_whole()} }
                {self.method(score, place)}
                {self.counted(score, place)}
                {self.rules(score, place)}
                {self.criterion(score, place)}
                {self.bands(score, place)}
                <details class="fs-more">
                    <summary>{labels.more()}</summary>
                    if listed {
                        {self.view.labelled(labels.guidance(), &joined(place, "guidance"), true)}
                        {names::field(self.view, place)}
                    }
                    <p class="fs-field">{labels.as_text()}</p>
                    {side::source(self.ui(), place, labels.as_text())}
                </details>
            </section>
        }
    }

    /// One press that scores each domain like the whole, where it is not.
    fn like_whole(&self) -> Html {
        let fields = scoring::like_whole(&self.view.rubric);
        if fields.is_empty() {
            return Html::default();
        }
        let set = self.ui().press(move |ui| {
            ui.aim_at(&selector("domain_score.method"));
            ui.edit(&Edit::Merge { place: "domain_score".into(), fields: fields.clone() });
        });
        let title = scoring::title(&self.view.rubric, "scores[0]");
        html! { <p>{button("fs-button", &self.ui().panels().like_whole(&title), set)}</p> }
    }

    fn method(&self, score: &Json, place: &str) -> Html {
        let panels = self.ui().panels();
        let now = score.get("method").and_then(Json::as_text).unwrap_or_default();
        let choices: Vec<Choice> = METHODS.iter().map(|method| ((*method).to_owned(), panels.methods(method).to_owned())).collect();
        let at = joined(place, "method");
        let onchange = {
            let place = place.to_owned();
            self.ui().entered(move |ui, method| choose(ui, &place, &method))
        };
        let open = self.ui().compares.borrow().as_deref() == Some(place);
        let toggle = {
            let (place, at) = (place.to_owned(), at.clone());
            self.ui().press(move |ui| {
                *ui.compares.borrow_mut() = (!open).then(|| place.clone());
                ui.aim_at(&if open { selector(&at) } else { ".fs-compare input:checked".to_owned() });
                ui.draw();
            })
        };
        html! { <>
            <div class="fs-line-of"><span>{panels.method()}{": "}</span>{field::select(panels.method(), Some(at), now, &choices, onchange)}</div>
            if !open { <p>{button("fs-link", panels.compare(), toggle)}</p> } else {
                {self.ways(now, place)}
                <p>{button("fs-button", panels.compared(), toggle)}</p>
            }
        </> }
    }

    /// Every way to work the score out, with what it gives.
    fn ways(&self, now: &str, place: &str) -> Html {
        let panels = self.ui().panels();
        let language = self.ui().language();
        let text = self.ui().with(|desk| desk.draft().text().to_owned());
        let row = |method: &&str| {
            let found = example::worked(&text, place, method, language);
            let onchange = {
                let (place, method) = (place.to_owned(), (*method).to_owned());
                self.ui().entered(move |ui, _| choose(ui, &place, &method))
            };
            let id = format!("fs-way-{}-{method}", place.replace(['[', ']', '.'], "-"));
            html! {
                <tr key={*method}>
                    <th scope="row">
                        <label class="fs-tick" for={id.clone()}>
                            <input type="radio" {id} name={format!("fs-way-{place}")} checked={*method == now} disabled={found.is_none() && *method != now} {onchange} />
                            {panels.methods(method)}
                        </label>
                    </th>
                    if let Some(found) = found {
                        <td>{found.lowest}</td><td>{found.mixed}</td><td>{found.highest}</td>
                    } else {
                        <td colspan="3" class="fs-none">{panels.not_here()}</td>
                    }
                </tr>
            }
        };
        html! { <>
            <p class="fs-quiet">{panels.compare_hint()}</p>
            <div class="fs-wide" tabindex="0" role="region" aria-label={panels.compare()}>
                <table class="fs-compare">
                    <thead><tr><th scope="col">{panels.method()}</th><th scope="col">{panels.if_lowest()}</th><th scope="col">{panels.if_mixed()}</th><th scope="col">{panels.if_highest()}</th></tr></thead>
                    <tbody>{ for METHODS.iter().map(row) }</tbody>
                </table>
            </div>
        </> }
    }

    /// What goes in.
    fn counted(&self, score: &Json, place: &str) -> Html {
        let panels = self.ui().panels();
        if score.get("method").and_then(Json::as_text) == Some("mean-of-domains") || !place.starts_with("scores[") {
            return Html::default();
        }
        let now = ["of", "of_scores"].into_iter().find(|field| score.get(field).is_some()).unwrap_or("");
        let choices: Vec<Choice> = [("", panels.counts_all()), ("of", panels.counts_parts()), ("of_scores", panels.counts_scores())]
            .map(|(value, words)| (value.to_owned(), words.to_owned()))
            .to_vec();
        let own_id = score.get("id").and_then(Json::as_text).unwrap_or_default().to_owned();
        let parts: Vec<Choice> = self.parts();
        let scores: Vec<Choice> = self
            .names
            .scores
            .iter()
            .filter(|other| other.id != own_id)
            .map(|other| {
                let words = if self.names.is_domain(&other.id) { panels.score_of(other.shown()) } else { other.shown().to_owned() };
                (other.id.clone(), words)
            })
            .collect();
        let onchange = {
            let (place, first_part, first_score) = (place.to_owned(), parts.first().cloned(), scores.first().cloned());
            self.ui().entered(move |ui, field| {
                let first = match field.as_str() {
                    "of" => first_part.as_ref(),
                    "of_scores" => first_score.as_ref(),
                    _ => None,
                };
                let fields = ["of", "of_scores"].into_iter().map(|known| {
                    let value = first.filter(|_| known == field).map(|(id, _)| Json::List(vec![Json::text(id)]));
                    (known.to_owned(), value)
                });
                ui.edit(&Edit::Merge { place: place.clone(), fields: fields.collect() });
            })
        };
        let choices: Vec<Choice> =
            choices.into_iter().filter(|(value, _)| value != "of_scores" || !scores.is_empty() || now == "of_scores").collect();
        html! { <>
            <div class="fs-line-of">
                <span>{panels.counts()}{": "}</span>
                {field::select(panels.counts(), Some(joined(place, "counts")), now, &choices, onchange)}
                if now == "of" { {self.members(score, place, "of", panels.counts_parts(), &parts)} }
                if now == "of_scores" { {self.members(score, place, "of_scores", panels.counts_scores(), &scores)} }
            </div>
            if score.get("method").and_then(Json::as_text) == Some("ratio") {
                <div class="fs-line-of"><span>{panels.divided_by()}{": "}</span>{self.members(score, place, "out_of", panels.divided_by(), &parts)}</div>
            }
            if now != "of_scores" {
                <div class="fs-line-of">
                    if score.get("except").is_some() { <span>{panels.left_out()}{": "}</span> }
                    {self.members(score, place, "except", panels.leave_out(), &self.left_out())}
                </div>
            }
        </> }
    }

    fn parts(&self) -> Vec<Choice> {
        let domains = self.names.domains.iter().map(|domain| (domain.id.clone(), self.ui().panels().domain_of(domain.shown())));
        domains.chain(self.names.elements.iter().map(|element| (element.id.clone(), element.shown().to_owned()))).collect()
    }

    fn left_out(&self) -> Vec<Choice> {
        let musts = self.names.musts.then(|| ("non-negotiables".to_owned(), self.ui().panels().all_musts().to_owned()));
        musts.into_iter().chain(self.parts()).collect()
    }

    /// A list of what is counted; a weight that one has stays with it.
    fn members(&self, score: &Json, place: &str, list: &str, add: &str, all: &[Choice]) -> Html {
        let panels = self.ui().panels();
        let add = if list == "except" { add } else { panels.add_to_list() };
        let old = score.get(list).map(Json::items).unwrap_or_default().to_vec();
        let id = |member: &Json| member.as_text().or_else(|| member.get("id")?.as_text()).unwrap_or_default().to_owned();
        let words = |member: &Json| {
            let id = id(member);
            let title = all.iter().find(|(known, _)| *known == id).map_or_else(|| id.clone(), |(_, words)| words.clone());
            match member.get("weight") {
                Some(weight) => (id, format!("{title} × {}", weight.compact())),
                None => (id, title),
            }
        };
        let chosen: Vec<Choice> = old.iter().map(words).collect();
        let here = joined(place, list);
        let name = match list {
            "except" => panels.left_out(),
            "out_of" => panels.divided_by(),
            _ => panels.counts(),
        };
        let at = here.clone();
        field::picks(self.ui(), name, &at, add, &chosen, all, move |ui, ids| {
            let member = |wanted: &String| old.iter().find(|member| id(member) == *wanted).cloned().unwrap_or_else(|| Json::text(wanted));
            let value = (!ids.is_empty()).then(|| Json::List(ids.iter().map(member).collect()));
            ui.edit(&Edit::Put { place: here.clone(), value });
        })
    }

    /// What happens where something is missing, does not apply, or is equally frequent.
    fn rules(&self, score: &Json, place: &str) -> Html {
        let panels = self.ui().panels();
        let choice = |field: &str, words: &'static str, values: &[&str], named: fn(StudioPanelsWords, &str) -> &'static str| {
            let at = joined(place, field);
            let given = score.get(field);
            let full = matches!(given, Some(Json::Object(_)));
            let now = given.and_then(|value| value.as_text().or_else(|| value.get("rule")?.as_text())).unwrap_or_default();
            let mut choices: Vec<Choice> = values.iter().map(|value| ((*value).to_owned(), named(panels, value).to_owned())).collect();
            if now.is_empty() {
                choices.insert(0, (String::new(), panels.choose().to_owned()));
            }
            let onchange = {
                let at = if full { joined(&at, "rule") } else { at.clone() };
                self.ui().entered(move |ui, value| {
                    ui.edit(&Edit::Put { place: at.clone(), value: (!value.is_empty()).then(|| Json::text(value)) });
                })
            };
            html! { <div class={classes!("fs-line-of", now.is_empty().then_some("fs-open"))}><span>{words}{": "}</span>{field::select(words, Some(at), now, &choices, onchange)}</div> }
        };
        let ties = score.get("method").and_then(Json::as_text) == Some("mode");
        let missing = score.get("missing").and_then(|value| value.as_text().or_else(|| value.get("rule")?.as_text())).unwrap_or_default();
        html! { <>
            if ties { {choice("ties", panels.ties(), &["lowest", "highest", "no-score"], StudioPanelsWords::tie)} }
            {choice("missing", panels.missing(), &["require-all", "leave-out", "prorate", "lowest"], StudioPanelsWords::rule)}
            if matches!(missing, "leave-out" | "prorate" | "lowest") { {self.limits(score, place, missing)} }
            {choice("not_applicable", panels.not_applicable(), &["leave-out", "prorate", "no-score", "lowest", "highest"], StudioPanelsWords::rule)}
        </> }
    }

    /// From how many answers on there is a score all the same.
    fn limits(&self, score: &Json, place: &str, rule: &str) -> Html {
        let panels = self.ui().panels();
        let at = joined(place, "missing");
        let limit = |field: &'static str| {
            let now = score.get("missing").and_then(|missing| missing.get(field)).map(Json::compact).unwrap_or_default();
            let (at, rule, whole) = (at.clone(), rule.to_owned(), matches!(score.get("missing"), Some(Json::Object(_))));
            let onchange = self.ui().entered(move |ui, typed| {
                let number = bound::number(&typed);
                if number.is_none() && !typed.trim().is_empty() {
                    ui.tell(ui.panels().not_a_number(typed.trim()));
                    return ui.draw();
                }
                let value = number.map(Json::Number);
                match (whole, value) {
                    (true, value) => ui.edit(&Edit::Put { place: joined(&at, field), value }),
                    (false, Some(value)) => {
                        let missing = Json::object([("rule", Json::text(&rule)), (field, value)]);
                        ui.edit(&Edit::Put { place: at.clone(), value: Some(missing) })
                    }
                    (false, None) => false,
                };
            });
            html! { <label class="fs-limit"><input class="fs-number" type="text" inputmode="decimal" data-place={joined(&joined(place, "missing"), field)} data-kept={now.clone()} value={now.clone()} {onchange} />{" "}{panels.limit(field)}</label> }
        };
        html! {
            <fieldset class="fs-limits"><legend>{panels.limits()}</legend>
                {limit("answered_at_least_percent")}{limit("answered_at_least")}{limit("missing_at_most")}
            </fieldset>
        }
    }

    fn criterion(&self, score: &Json, place: &str) -> Html {
        let panels = self.ui().panels();
        let at = joined(place, "criterion");
        let Some(now) = Bound::of(score.get("criterion")) else { return Html::default() };
        let of = Bounded {
            name: panels.should_reach(),
            place: &at,
            shapes: bound::CONDITION,
            own: Some(panels.nothing_asked()),
            usual: "1",
            levels: &[],
        };
        let here = at.clone();
        html! {
            <div class="fs-line-of"><span>{panels.should_reach()}{": "}</span>
                {field::bound(self.ui(), &of, &now, move |ui, bound| {
                    ui.edit(&Edit::Put { place: here.clone(), value: bound.condition() });
                })}
            </div>
        }
    }

    fn bands(&self, score: &Json, place: &str) -> Html {
        let panels = self.ui().panels();
        let list = joined(place, "bands");
        let bands = score.get("bands").map(Json::items).unwrap_or_default();
        if bands.is_empty() {
            let (place, list) = (place.to_owned(), list);
            let give = self.ui().press(move |ui| {
                let edge = middle(ui, &place);
                let languages = ui.with(|desk| desk.rubric().map(|rubric| edit::languages(&rubric))).unwrap_or_default();
                let band = |id: &str, label: &str, field: &str| {
                    Json::object([("id", Json::text(id)), ("label", edit::said_in(&languages, label)), (field, Json::Number(edge.clone()))])
                };
                let two = vec![band("low", ui.panels().low_band(), "less_than"), band("high", ui.panels().high_band(), "at_least")];
                ui.aim_at(&first_in(&format!("{list}[0]")));
                ui.edit(&Edit::Put { place: list.clone(), value: Some(Json::List(two)) });
            });
            return html! { <p>{button("fs-button", panels.give_bands(), give)}</p> };
        }
        let name = |band: &Json| band.get("label").map(any_text).unwrap_or_default().to_owned();
        let fields = |here: &str| {
            let meaning = self.view.labelled(panels.band_meaning(), &joined(here, "meaning"), true);
            (self.view.labelled(panels.band(), &joined(here, "label"), false), meaning)
        };
        let fresh = |ui: &Ui, bands: &[Json], edge: String| {
            let languages = ui.with(|desk| desk.rubric().map(|rubric| edit::languages(&rubric))).unwrap_or_default();
            let mut ids = Ids::default();
            bands.iter().filter_map(|band| band.get("id")?.as_text()).for_each(|id| {
                ids.take(id);
            });
            let words = ui.panels().new_band();
            let (id, label) = (Json::text(ids.make(words, "band")), edit::said_in(&languages, words));
            Json::object([("id", id), ("label", label), ("at_least", Json::Number(edge))])
        };
        Bands {
            view: self.view,
            list: &list,
            bands,
            hint: panels.bands_hint(),
            whose: Whose::Score,
            possible: None,
            name: &name,
            fields: &fields,
            fresh: Rc::new(fresh),
        }
        .draw()
    }
}

/// Another way to work a score out.
fn choose(ui: &Ui, place: &str, method: &str) {
    let fields = ui.with(|desk| Some(scoring::by_method(source::at(&*desk.rubric()?, place)?, method)));
    if let Some(fields) = fields {
        ui.edit(&Edit::Merge { place: place.to_owned(), fields });
    }
}

/// The whole number in the middle of what a score can be; 1 where that is not known.
fn middle(ui: &Ui, place: &str) -> String {
    ui.with(|desk| {
        let rubric = desk.parsed()?;
        let score = &rubric.scores[example::score_at(rubric, place)?];
        let sum = score.lowest.as_ref()?.add(score.highest.as_ref()?)?;
        let half = sum.div(&crate::number::Exact::whole(2))?;
        Some(half.short(1, crate::number::Rounding::HalfUp))
    })
    .unwrap_or_else(|| "1".to_owned())
}
