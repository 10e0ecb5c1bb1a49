//! Rules that must hold whatever the scores: each a sentence to fill in, with what the report will say of it.
//!
//! In: the gates as they stand in the text. Out: virtual nodes whose changes are [`Edit`]s. A rule that is none of the sentences is
//! shown as text.

use crate::explain::{self, Sentence};
use crate::studio::bound::{self, Bound};
use crate::studio::edit::{self, Edit, any_text};
use crate::studio::json::Json;
use crate::studio::rule::{Kind, Name, Names};
use crate::studio::source::{self, joined};
use crate::studio::web::field::{self, Bounded, Choice};
use crate::studio::web::fold::Fold;
use crate::studio::web::ui::{Ui, button, first_in};
use crate::studio::web::view::{View, short};
use crate::studio::web::{names, side};
use yew::prelude::*;

/// What is not an id of its own, but stands for every non-negotiable where something is left out.
const ALL_MUSTS: &str = "non-negotiables";

/// Every gate, and one more.
pub fn view(view: &View) -> Html {
    let count = view.rubric.get("gates").map(Json::items).unwrap_or_default().len();
    let summary = view.ui.panels().rules(count);
    Fold { name: "rules", class: "fs-fold fs-rules", summary, holds: "gates".to_owned() }.draw(&view.ui, || every_gate(view))
}

fn every_gate(view: &View) -> Html {
    let (ui, panels) = (&view.ui, view.ui.panels());
    let gates = view.rubric.get("gates").map(Json::items).unwrap_or_default();
    let names = Names::of(&view.rubric);
    let told = ui.with(|desk| desk.parsed().map(|rubric| (explain::rules(rubric, ui.language()), explain::explain(rubric, ui.language()))));
    let (told, full) = told.map_or((None, Vec::new()), |(rules, whole)| {
        (Some(rules), whole.sections.into_iter().flat_map(|section| section.sentences).collect())
    });
    let panel = Panel { view, names: &names, told: told.as_deref(), full: &full };
    let add = {
        let count = gates.len();
        ui.press(move |ui| {
            let names = ui.with(|desk| desk.rubric().map(|rubric| Names::of(&rubric))).unwrap_or_default();
            let Some(rule) = names.plain(None, "") else { return };
            ui.aim_at(&first_in(&format!("gates[{count}]")));
            ui.edit(&Edit::Append {
                list: "gates".into(),
                title: ui.panels().new_rule().to_owned(),
                fields: vec![("when".to_owned(), rule)],
            });
        })
    };
    html! { <>
        <p class="fs-quiet">{panels.rules_hint()}</p>
        <>{ for gates.iter().enumerate().map(|(at, gate)| panel.gate(gate, &format!("gates[{at}]"))) }</>
        if !names.elements.is_empty() { <p>{button("fs-button", panels.add_rule(), add)}</p> }
    </> }
}

struct Panel<'p> {
    view: &'p View,
    names: &'p Names,
    /// What the report says of each rule; nothing while there are errors.
    told: Option<&'p [Sentence]>,
    /// All that is read back.
    full: &'p [Sentence],
}

impl Panel<'_> {
    fn ui(&self) -> &Ui {
        &self.view.ui
    }

    fn gate(&self, gate: &Json, place: &str) -> Html {
        let panels = self.ui().panels();
        let title = gate.get("title").map(any_text).unwrap_or_default();
        let id = gate.get("id").and_then(Json::as_text).unwrap_or_default();
        let outcomes = gate.get("outcomes").map(Json::items);
        let when = joined(place, "when");
        let grade = {
            let (place, gate) = (place.to_owned(), gate.clone());
            self.ui().press(move |ui| {
                let fields = match gate.get("outcomes") {
                    None => graded(ui, &gate),
                    Some(outcomes) => {
                        let first = outcomes.items().iter().find_map(|outcome| outcome.get("when")).cloned();
                        let names = ui.with(|desk| desk.rubric().map(|rubric| Names::of(&rubric))).unwrap_or_default();
                        vec![("when".to_owned(), first.or_else(|| names.plain(None, ""))), ("outcomes".to_owned(), None)]
                    }
                };
                ui.aim_at(&first_in(&place));
                ui.edit(&Edit::Merge { place: place.clone(), fields });
            })
        };
        html! {
            <section class="fs-card" key={self.view.key(gate, place)} aria-label={title.to_owned()} onkeydown={self.view.moving(place)}>
                <div class="fs-domain-head">
                    {self.view.labelled(panels.rule_title(), &joined(place, "title"), false)}
                    {self.view.actions(place, title)}
                </div>
                {self.view.problems_at(place, &[])}
                if let Some(outcomes) = outcomes {
                    <p class="fs-quiet">{panels.outcomes_hint()}</p>
                    <ol class="fs-outcomes">{ for outcomes.iter().enumerate().map(|(at, outcome)| self.outcome(outcome, &format!("{place}.outcomes[{at}]"), id, (at, outcomes.len()))) }</ol>
                    {self.add_outcome(place, outcomes.len())}
                } else {
                    <p class="fs-met-if">{panels.met_if()}</p>
                    {self.rule(gate.get("when"), &when, id, false)}
                    {self.told(place)}
                }
                {self.more(gate, place, button("fs-button", if outcomes.is_some() { panels.plain_it() } else { panels.grade_it() }, grade))}
            </section>
        }
    }

    /// What is seldom needed.
    fn more(&self, gate: &Json, place: &str, grades: Html) -> Html {
        let labels = self.ui().labels();
        let name = format!("rule {}", self.view.key(gate, place));
        let holds = ["guidance", "only_in", "id"].map(|field| joined(place, field)).join(" ");
        Fold { name: &name, class: "fs-more", summary: labels.more().to_owned(), holds }.draw(self.ui(), || {
            html! { <>
                {grades}
                {self.view.labelled(labels.guidance(), &joined(place, "guidance"), true)}
                {self.only_in(gate, place)}
                {names::field(self.view, place)}
                <p class="fs-field">{labels.as_text()}</p>
                {side::source(self.ui(), place, labels.as_text())}
            </> }
        })
    }

    fn outcome(&self, outcome: &Json, place: &str, gate: &str, (at, count): (usize, usize)) -> Html {
        let panels = self.ui().panels();
        let title = outcome.get("label").map(any_text).unwrap_or_default();
        let met = outcome.get("met") == Some(&Json::Bool(true)) || (at == 0 && outcome.get("met").is_none());
        let change_met = {
            let (place, met) = (joined(place, "met"), met);
            self.ui().entered(move |ui, _| {
                let value = if at == 0 { met.then_some(Json::Bool(false)) } else { (!met).then_some(Json::Bool(true)) };
                ui.edit(&Edit::Put { place: place.clone(), value });
            })
        };
        let key = place.to_owned();
        html! {
            <li {key} onkeydown={self.view.moving(place)}>
                <div class="fs-domain-head">
                    {self.view.labelled(panels.outcome(), &joined(place, "label"), false)}
                    {self.view.actions(place, title)}
                </div>
                {self.rule(outcome.get("when"), &joined(place, "when"), gate, at + 1 == count)}
                {self.told(place)}
                {self.view.labelled(panels.outcome_meaning(), &joined(place, "meaning"), true)}
                <label class="fs-tick"><input type="checkbox" checked={met} disabled={at == 0} data-place={joined(place, "met")} onchange={change_met} />{" "}{panels.counts_met()}</label>
            </li>
        }
    }

    fn add_outcome(&self, place: &str, count: usize) -> Html {
        let list = joined(place, "outcomes");
        let onclick = self.ui().press(move |ui| {
            let Some(rubric) = ui.with(crate::studio::desk::Desk::rubric) else { return };
            let Some(outcomes) = source::at(&rubric, &list) else { return };
            let names = Names::of(&rubric);
            let mut ids = crate::studio::id::Ids::default();
            outcomes.items().iter().filter_map(|outcome| outcome.get("id")?.as_text()).for_each(|id| {
                ids.take(id);
            });
            let label = ui.panels().new_outcome();
            let mut fresh =
                Json::object([("id", Json::text(ids.make(label, "outcome"))), ("label", edit::said_in(&edit::languages(&rubric), label))]);
            let rule = names.plain(None, "");
            // The last one may be for all other cases; it stays the last.
            let last = outcomes.items().last().is_some_and(|last| last.get("when").is_none());
            if let Some(rule) = rule {
                fresh.set("when", rule);
            }
            let mut all = outcomes.items().to_vec();
            let at = if last { count - 1 } else { count };
            all.insert(at, fresh);
            ui.aim_at(&first_in(&format!("{list}[{at}]")));
            ui.edit(&Edit::Put { place: list.clone(), value: Some(Json::List(all)) });
        });
        html! { <p>{button("fs-button", self.ui().panels().add_outcome(), onclick)}</p> }
    }

    /// What the report says of the rule at a place.
    fn told(&self, place: &str) -> Html {
        let panels = self.ui().panels();
        let Some(told) = self.told else { return html! { <p class="fs-quiet">{panels.not_yet()}</p> } };
        let rule = told.iter().find(|sentence| sentence.path == place).map(|sentence| sentence.text.clone());
        let full: Vec<&str> = self.full.iter().filter(|sentence| sentence.path == place).map(|sentence| &sentence.text as &str).collect();
        html! {
            <div class="fs-told">
                if let Some(rule) = rule { <p><b>{panels.as_report()}{": "}</b><q class="fs-rule-told">{rule}</q></p> }
                if !full.is_empty() { <p>{full.join(" ")}</p> }
            </div>
        }
    }

    /// A rule as a sentence, with the rules in it.
    fn rule(&self, rule: Option<&Json>, place: &str, gate: &str, may_lack: bool) -> Html {
        let panels = self.ui().panels();
        let kind = Kind::of(rule);
        let mut kinds = self.names.kinds(gate);
        kinds.extend(kind.filter(|kind| *kind != Kind::Otherwise && !kinds.contains(kind)));
        let mut choices: Vec<Choice> = kinds.iter().map(|kind| (kind.code().to_owned(), panels.kind(*kind).to_owned())).collect();
        if may_lack || kind == Some(Kind::Otherwise) {
            choices.insert(0, (Kind::Otherwise.code().to_owned(), panels.kind(Kind::Otherwise).to_owned()));
        }
        if kind.is_none() {
            choices.insert(0, (String::new(), "–".to_owned()));
        }
        let onchange = {
            let (place, gate, old) = (place.to_owned(), gate.to_owned(), rule.cloned());
            self.ui().entered(move |ui, code| {
                let Some(kind) = crate::studio::rule::KINDS.into_iter().find(|kind| kind.code() == code) else { return };
                let names = ui.with(|desk| desk.rubric().map(|rubric| Names::of(&rubric))).unwrap_or_default();
                ui.edit(&Edit::Put { place: place.clone(), value: names.fresh(kind, old.as_ref(), &gate) });
            })
        };
        html! {
            <div class="fs-rule">
                {field::select(panels.what_it_says(), Some(place.to_owned()), kind.map(Kind::code).unwrap_or_default(), &choices, onchange)}
                {match (kind, rule) {
                    (Some(Kind::Otherwise), _) | (_, None) => Html::default(),
                    (Some(kind), Some(rule)) => self.filled(kind, rule, place, gate),
                    (None, Some(_)) => html! { <><p class="fs-quiet">{panels.has_no_form()}</p>{side::source(self.ui(), place, panels.what_it_says())}</> },
                }}
            </div>
        }
    }

    /// What a sentence of a kind is filled in with.
    fn filled(&self, kind: Kind, rule: &Json, place: &str, gate: &str) -> Html {
        let names = self.names;
        let subject = match kind {
            Kind::Named => self.one(rule.as_text().unwrap_or_default(), place, "", &self.everything(gate)),
            Kind::Element => self.element(rule, place),
            Kind::Value => {
                let measured: Vec<Name> = names.elements.iter().filter(|element| element.is_measured).cloned().collect();
                self.one_of(rule, kind, place, &choices(&measured))
            }
            Kind::Score => self.one_of(rule, kind, place, &self.scores()),
            Kind::Gate => {
                let others: Vec<Name> = names.gates.iter().filter(|other| other.id != gate).cloned().collect();
                self.one_of(rule, kind, place, &choices(&others))
            }
            Kind::Every => self.several(rule, kind.code(), place, &self.elements_and_domains()),
            Kind::EveryScore => self.several(rule, kind.code(), place, &self.scores()),
            Kind::All | Kind::Any | Kind::Of => self.list(kind, rule, place, gate),
            _ => Html::default(),
        };
        html! { <>
            {subject}
            if kind.compares() { {self.compared(kind, rule, place)} }
            if kind.leaves_out() { {self.except(rule, place)} }
        </> }
    }

    fn one_of(&self, rule: &Json, kind: Kind, place: &str, all: &[Choice]) -> Html {
        self.one(rule.get(kind.code()).and_then(Json::as_text).unwrap_or_default(), &joined(place, kind.code()), kind.code(), all)
    }

    /// An element; one that has no rule of its own is compared with its highest points to begin with.
    fn element(&self, rule: &Json, place: &str) -> Html {
        let id = rule.get("element").and_then(Json::as_text).unwrap_or_default();
        let bare = bounds_of(rule).is_none();
        let (elements, here) = (self.names.elements.clone(), place.to_owned());
        let change = move |ui: &Ui, id: String| {
            let mut fields = vec![("element".to_owned(), Some(Json::text(&id)))];
            if let Some(chosen) = elements.iter().find(|element| bare && element.id == id && !element.has_rule) {
                fields.push(("at_least".to_owned(), Some(Json::Number(chosen.top.clone().unwrap_or_else(|| "1".to_owned())))));
            }
            ui.edit(&Edit::Merge { place: here.clone(), fields });
        };
        let all = choices(&self.names.elements);
        field::select(self.ui().panels().which(), Some(joined(place, "element")), id, &known(id, all), self.ui().entered(change))
    }

    /// One id out of several.
    fn one(&self, id: &str, place: &str, field: &str, all: &[Choice]) -> Html {
        let all = known(id, all.to_vec());
        let onchange = {
            let place = place.to_owned();
            self.ui().entered(move |ui, id| {
                ui.edit(&Edit::Put { place: place.clone(), value: Some(Json::text(id)) });
            })
        };
        // A bare id stands at the place of the rule itself, which its kind has already.
        field::select(self.ui().panels().which(), (!field.is_empty()).then(|| place.to_owned()), id, &all, onchange)
    }

    fn several(&self, rule: &Json, field: &str, place: &str, all: &[Choice]) -> Html {
        let panels = self.ui().panels();
        let place = joined(place, field);
        let chosen = named(rule.get(field), all);
        let here = place.clone();
        field::picks(self.ui(), panels.which(), &place, panels.add_to_list(), &chosen, all, move |ui, ids| {
            ui.edit(&Edit::Put { place: here.clone(), value: Some(Json::List(ids.into_iter().map(Json::text).collect())) });
        })
    }

    fn except(&self, rule: &Json, place: &str) -> Html {
        let panels = self.ui().panels();
        let place = joined(place, "except");
        let mut all = self.elements_and_domains();
        if self.names.musts {
            all.insert(0, (ALL_MUSTS.to_owned(), panels.all_musts().to_owned()));
        }
        all.extend(self.names.scores.iter().filter(|score| !self.names.is_domain(&score.id)).map(|score| self.score(score)));
        let chosen = named(rule.get("except"), &all);
        let here = place.clone();
        let picks = field::picks(self.ui(), panels.left_out(), &place, panels.leave_out(), &chosen, &all, move |ui, ids| {
            let value = (!ids.is_empty()).then(|| Json::List(ids.into_iter().map(Json::text).collect()));
            ui.edit(&Edit::Put { place: here.clone(), value });
        });
        html! { <span class="fs-except">if !chosen.is_empty() { <span>{panels.left_out()}{": "}</span> }{picks}</span> }
    }

    /// How much something has to be.
    fn compared(&self, kind: Kind, rule: &Json, place: &str) -> Html {
        let panels = self.ui().panels();
        let Some(now) = Bound::of(bounds_of(rule).as_ref()) else { return side::source(self.ui(), place, panels.what_it_says()) };
        let own = match kind {
            Kind::Value => None,
            Kind::Score | Kind::EveryScore | Kind::EveryDomain => Some(panels.own_criterion()),
            _ => Some(panels.own_rule()),
        };
        let levels = match kind {
            Kind::Element => self.levels(rule.get("element").and_then(Json::as_text)),
            Kind::Every | Kind::EveryElement => self.levels(None),
            _ => Vec::new(),
        };
        let of = Bounded {
            name: panels.kind(kind),
            place: &joined(place, "at_least"),
            shapes: bound::CONDITION,
            own,
            usual: "1",
            levels: &levels,
        };
        let here = place.to_owned();
        html! { <>
            {field::bound(self.ui(), &of, &now, move |ui, bound| {
                let fields = bound.in_rule().into_iter().map(|(field, value)| (field.to_owned(), value)).collect();
                ui.edit(&Edit::Merge { place: here.clone(), fields });
            })}
            if matches!(kind, Kind::Element | Kind::Every | Kind::EveryElement) && levels.is_empty() && !now.numbers.is_empty() { <span>{panels.points()}</span> }
        </> }
    }

    /// The levels of an element, or those that all elements have, to choose from.
    fn levels(&self, element: Option<&str>) -> Vec<Choice> {
        let choice = |(points, name): &(String, String)| (points.clone(), format!("{points} · {}", short(name)));
        self.names.levels(element).iter().map(choice).collect()
    }

    /// Rules in a list, what counts as met in it, and how many of them there have to be.
    fn list(&self, kind: Kind, rule: &Json, place: &str, gate: &str) -> Html {
        let panels = self.ui().panels();
        let list = joined(place, kind.code());
        let rules = rule.get(kind.code()).map(Json::items).unwrap_or_default();
        let one = |(at, inner): (usize, &Json)| {
            let place = format!("{list}[{at}]");
            let onclick = {
                let (place, around) = (place.clone(), joined(&list, "").trim_end_matches('.').to_owned());
                self.ui().press(move |ui| {
                    ui.aim_at(&first_in(&around));
                    ui.edit(&Edit::Delete { item: place.clone() });
                })
            };
            html! {
                <li>
                    {self.rule(Some(inner), &place, gate, false)}
                    if rules.len() > 1 { <button type="button" class="fs-link" aria-label={panels.remove(&self.shortly(inner))} {onclick}>{panels.remove_word()}</button> }
                </li>
            }
        };
        let add = {
            let (list, count, gate) = (list.clone(), rules.len(), gate.to_owned());
            self.ui().press(move |ui| {
                let Some(rubric) = ui.with(crate::studio::desk::Desk::rubric) else { return };
                let names = Names::of(&rubric);
                let Some(fresh) = names.fresh(Kind::Element, None, &gate) else { return };
                let mut all = source::at(&rubric, &list).map(Json::items).unwrap_or_default().to_vec();
                all.push(fresh);
                ui.aim_at(&first_in(&format!("{list}[{count}]")));
                ui.edit(&Edit::Put { place: list.clone(), value: Some(Json::List(all)) });
            })
        };
        let bare = rules.iter().any(|rule| rule.as_text().is_some());
        html! { <>
            if kind == Kind::Of { {self.share(rule, place)} }
            <ul class="fs-inner">{ for rules.iter().enumerate().map(one) }</ul>
            <p>{button("fs-button", panels.add_condition(), add)}</p>
            if bare || rule.get("met").is_some() { {self.met(rule, place)} }
        </> }
    }

    fn met(&self, rule: &Json, place: &str) -> Html {
        let panels = self.ui().panels();
        let place = joined(place, "met");
        let Some(now) = Bound::of(rule.get("met")) else { return side::source(self.ui(), &place, panels.counts_as_met()) };
        let of = Bounded {
            name: panels.counts_as_met(),
            place: &place,
            shapes: bound::CONDITION,
            own: Some(panels.own_rule()),
            usual: "1",
            levels: &[],
        };
        let here = place.clone();
        html! {
            <p class="fs-met">{panels.counts_as_met()}{" "}
                {field::bound(self.ui(), &of, &now, move |ui, bound| {
                    ui.edit(&Edit::Put { place: here.clone(), value: bound.condition() });
                })}
            </p>
        }
    }

    fn share(&self, rule: &Json, place: &str) -> Html {
        let panels = self.ui().panels();
        let Some(now) = Bound::of(bounds_of(rule).as_ref()) else { return side::source(self.ui(), place, panels.how_many()) };
        let of = Bounded {
            name: panels.how_many(),
            place: &joined(place, "at_least"),
            shapes: bound::COUNT,
            own: None,
            usual: "1",
            levels: &[],
        };
        let here = place.to_owned();
        html! { <>
            {field::bound(self.ui(), &of, &now, move |ui, bound| {
                let fields = bound.in_rule().into_iter().map(|(field, value)| (field.to_owned(), value)).collect();
                ui.edit(&Edit::Merge { place: here.clone(), fields });
            })}
            <span>{panels.of_them()}</span>
        </> }
    }

    /// The variants and modules a gate is for, if there are any.
    fn only_in(&self, gate: &Json, place: &str) -> Html {
        let panels = self.ui().panels();
        let part =
            |item: &Json| Some((item.get("id")?.as_text()?.to_owned(), item.get("title").map(any_text).unwrap_or_default().to_owned()));
        let parts = ["variants", "modules"].into_iter().flat_map(|list| self.view.rubric.get(list).map(Json::items).unwrap_or_default());
        let all: Vec<Choice> = parts.filter_map(part).collect();
        let place = joined(place, "only_in");
        let here = place.clone();
        if all.is_empty() {
            return Html::default();
        }
        html! {
            <div class="fs-field"><span>{panels.only_in()}</span>
                {field::picks(self.ui(), panels.only_in(), &place, panels.add_to_list(), &named(gate.get("only_in"), &all), &all, move |ui, ids| {
                    let value = (!ids.is_empty()).then(|| Json::List(ids.into_iter().map(Json::text).collect()));
                    ui.edit(&Edit::Put { place: here.clone(), value });
                })}
            </div>
        }
    }

    /// A few words by which a person knows a rule.
    fn shortly(&self, rule: &Json) -> String {
        let panels = self.ui().panels();
        let title =
            |id: &str| self.everything("").into_iter().find(|(known, _)| known == id).map_or_else(|| id.to_owned(), |(_, words)| words);
        match (Kind::of(Some(rule)), rule) {
            (_, Json::Text(id)) => title(id),
            (Some(kind), rule) => {
                let of = rule.get(kind.code()).and_then(Json::as_text).map(title).unwrap_or_default();
                format!("{} {of}", panels.kind(kind)).trim().to_owned()
            }
            _ => panels.what_it_says().to_owned(),
        }
    }

    fn elements_and_domains(&self) -> Vec<Choice> {
        let domains = self.names.domains.iter().map(|domain| (domain.id.clone(), self.ui().panels().domain_of(domain.shown())));
        domains.chain(choices(&self.names.elements)).collect()
    }

    fn score(&self, score: &Name) -> Choice {
        let panels = self.ui().panels();
        let words = match (self.names.is_domain(&score.id), score.title.is_empty()) {
            (true, _) => panels.score_of(score.shown()),
            (_, true) => panels.whole_score().to_owned(),
            _ => score.title.clone(),
        };
        (score.id.clone(), words)
    }

    fn scores(&self) -> Vec<Choice> {
        self.names.scores.iter().map(|score| self.score(score)).collect()
    }

    /// All that a bare id can name.
    fn everything(&self, gate: &str) -> Vec<Choice> {
        let mut all = self.elements_and_domains();
        all.extend(self.names.scores.iter().filter(|score| !self.names.is_domain(&score.id)).map(|score| self.score(score)));
        all.extend(choices(&self.names.gates).into_iter().filter(|(id, _)| id != gate));
        all
    }
}

/// The fields of a gate that gets several outcomes in place of one rule.
fn graded(ui: &Ui, gate: &Json) -> edit::Fields {
    let panels = ui.panels();
    let languages = ui.with(|desk| desk.rubric().map(|rubric| edit::languages(&rubric))).unwrap_or_default();
    let said = |words: &str| edit::said_in(&languages, words);
    let mut first = Json::object([("id", Json::text("met")), ("label", said(panels.first_outcome()))]);
    if let Some(when) = gate.get("when") {
        first.set("when", when.clone());
    }
    let last = Json::object([("id", Json::text("not-met")), ("label", said(panels.last_outcome()))]);
    vec![("outcomes".to_owned(), Some(Json::List(vec![first, last]))), ("when".to_owned(), None)]
}

/// The bounds among the fields of a rule; nothing if it has none.
fn bounds_of(rule: &Json) -> Option<Json> {
    let has = Bound::OWN.in_rule().into_iter().any(|(field, _)| rule.get(field).is_some());
    has.then(|| rule.clone())
}

fn choices(names: &[Name]) -> Vec<Choice> {
    names.iter().map(|name| (name.id.clone(), name.shown().to_owned())).collect()
}

/// The choices with what is chosen among them, even if the rubric does not have it.
fn known(id: &str, mut all: Vec<Choice>) -> Vec<Choice> {
    if !all.iter().any(|(known, _)| known == id) {
        all.insert(0, (id.to_owned(), id.to_owned()));
    }
    all
}

/// The ids of a list, each with its words.
fn named(list: Option<&Json>, all: &[Choice]) -> Vec<Choice> {
    let ids = list.map(Json::items).unwrap_or_default().iter().filter_map(Json::as_text);
    ids.map(|id| all.iter().find(|(known, _)| known == id).cloned().unwrap_or_else(|| (id.to_owned(), id.to_owned()))).collect()
}
