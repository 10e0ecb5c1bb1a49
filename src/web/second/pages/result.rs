//! Draws a [`Report`]: the summary first, then its parts: how it stands, what changed, what to do, the detail.
//!
//! In: a report and labels. Out: virtual nodes. It reads nothing of the core but the report: a number it lacks becomes a
//! field of the report.

use crate::report::{
    AdaptationFacts, BandFacts, DomainFacts, ElementFacts, GateFacts, HistoryPoint, Link, Pointer, Report, ScoreFacts, Strip, TraceFacts,
};
use crate::sheet::chart as paper;
use crate::sheet::over_time::{self, Rows};
use crate::web::browser::dom;
use crate::web::form::icon;
use crate::web::form::request::{Print, Request};
use crate::web::form::ui::{LINK, SECONDARY, Ui, button, changing, disclosure, link_to, marked};
use crate::web::second::pages::part::{unfold, words};
use crate::web::second::pages::summary::picture;
use crate::web::second::pages::{chart, plan, summary};
use crate::web::state::{Action, State};
use crate::words::pages::PagesWords;
use crate::words::result::ResultWords;
use crate::words::sentences::{Label, start};
use yew::prelude::*;

fn over(ui: &Ui) -> ResultWords {
    ResultWords::of(ui.labels.code())
}

/// What stands above the parts: whose result it is, the summary, and what has no answer yet.
pub fn head(ui: &Ui, state: &State, report: &Report) -> Html {
    html! {
        <>
            {whose(report)}
            <slot name="results-before"/>
            <div part="verdict">
                {summary::top(ui, state, report)}
                {blanks(ui, report)}
                if let Some(note) = &report.rubric.translation_note { <p class="fc-notice">{note.clone()}</p> }
                if let Some(overlay) = &report.rubric.overlay { <p class="fc-notice">{overlay.sentence.clone()}</p> }
            </div>
        </>
    }
}

/// The parts of a result, in order: where its contents lead, and what each is called.
pub fn parts(labels: PagesWords) -> [(&'static str, &'static str); 5] {
    [
        ("stand", labels.part_stand()),
        ("changed", labels.part_changed()),
        ("do", labels.part_do()),
        ("detail", labels.part_detail()),
        ("take", labels.part_take()),
    ]
}

/// One of the parts.
pub fn part(ui: &Ui, at: usize, content: Html) -> Html {
    html! { <Part ui={ui.clone()} {at} {content}/> }
}

#[derive(Clone, PartialEq, Properties)]
struct PartProps {
    ui: Ui,
    at: usize,
    content: Html,
}

/// A part under its heading. Every one but the first can be folded, and on a narrow screen begins so: what it holds is some screens long there.
#[component]
fn Part(props: &PartProps) -> Html {
    let PartProps { ui, at, content } = props;
    let (name, title) = parts(ui.later_labels())[*at];
    let open = use_state(|| *at == 0 || dom::is_wide());
    let heading = ui.heading(2, "fc-part__title", title.into());
    html! {
        <section class="fc-part" id={ui.id(name)} tabindex="-1" aria-label={title}>
            if *at == 0 {
                {heading}
                {content.clone()}
            } else {
                <details class="fc-part__fold" open={*open}>
                    <summary>{heading}</summary>
                    {content.clone()}
                </details>
            }
        </section>
    }
}

/// A section below its heading; on a narrow screen one press away, behind it.
fn section(ui: &Ui, title: &'static str, content: Html) -> Html {
    html! { <Section ui={ui.clone()} {title} {content}/> }
}

#[derive(Clone, PartialEq, Properties)]
struct SectionProps {
    ui: Ui,
    title: &'static str,
    content: Html,
}

#[component]
fn Section(props: &SectionProps) -> Html {
    let SectionProps { ui, title, content } = props;
    let wide = use_state(dom::is_wide);
    if *wide {
        return html! { <>{ui.heading(3, "fc-subtitle", (*title).into())}{content.clone()}</> };
    }
    disclosure("fc-fold", ui.heading(3, "fc-fold__title", (*title).into()), content.clone())
}

/// What the result holds, and the two things that are done with it most: in sight all the way down, where there is room beside it.
pub fn contents(ui: &Ui) -> Html {
    let labels = ui.later_labels();
    let entry = |(name, title): (&str, &'static str)| {
        let (id, send) = (ui.id(name), ui.request.clone());
        let press = Callback::from(move |event: MouseEvent| {
            unfold(&event, &id);
            send(Request::Focus(id.clone()));
        });
        html! { <li>{button(LINK, title.into(), press)}</li> }
    };
    let print = Request::Print(Print { sheet: "supervision".to_owned(), ..Print::default() });
    html! {
        <nav class="fc-contents" aria-label={labels.contents()}>
            <p class="fc-contents__title" aria-hidden="true">{labels.contents()}</p>
            <ul class="fc-plain">{ for parts(labels).map(entry) }</ul>
            <div class="fc-actions">
                if ui.settings.print_button { {button(SECONDARY, labels.print().into(), ui.requesting(print))} }
                if ui.settings.export { {button(SECONDARY, labels.save().into(), ui.requesting(Request::Save("json", true)))} }
            </div>
        </nav>
    }
}

/// What is not met with what to do about it, what is below its aim, and the scores.
pub fn findings(ui: &Ui, state: &State, report: &Report) -> Html {
    let help = one_help(report);
    let cards = Cards { ui, state, report, help };
    html! {
        <>
            if let Some(help) = help { <p class="fc-ask">{words(report).label(Label::Contact)}{": "}{link(ui, help)}</p> }
            {non_negotiables(&cards)}
            {rules(&cards)}
            {gaps(ui, report)}
            {scores(ui, report)}
            if !report.strengths.is_empty() {
                {disclosure("fc-fold", ui.heading(3, "fc-fold__title", words(report).label(Label::Strengths).into()), html! {
                    <ul class="fc-plain">{ for report.strengths.iter().map(|pointer| html! { <li>{marked("", "met", pointer_view(pointer))}</li> }) }</ul>
                })}
            }
        </>
    }
}

/// What every card of a gate is drawn with.
#[derive(Clone, Copy)]
struct Cards<'r> {
    ui: &'r Ui,
    state: &'r State,
    report: &'r Report,
    /// Who helps with all of them, told once above them.
    help: Option<&'r Link>,
}

/// Who helps, where it is the same for everything that has a card.
fn one_help(report: &Report) -> Option<&Link> {
    let mut cards = report.gates.iter().filter(|gate| gate.sign != "met" && !gate.is_unanswered()).map(|gate| gate.contact.as_ref());
    let first = cards.next()??;
    cards.all(|other| other == Some(first)).then_some(first)
}

/// What changed since last time, and over all assessments.
pub fn changed(ui: &Ui, report: &Report) -> Html {
    if report.has_nothing_to_compare() {
        return html! { <p>{over(ui).nothing_to_compare()}</p> };
    }
    html! { <>{changes(ui, report)}{over_time(ui, report)}</> }
}

/// What is talked about, and when the next assessment is due.
pub fn ahead(ui: &Ui, report: &Report) -> Html {
    html! {
        <>
            if !report.prompts.is_empty() {
                {ui.heading(3, "fc-subtitle", words(report).label(Label::Discussion).into())}
                <ul>{ for report.prompts.iter().map(|prompt| html! { <li>{prompt.clone()}</li> }) }</ul>
            }
            if let Some(review) = &report.review {
                if review.overdue { {marked("fc-notice", "cannot-confirm", review.sentence.clone().into())} }
                else { <p class="fc-notice">{review.sentence.clone()}</p> }
            }
        </>
    }
}

/// Those not met, then those that the team cannot tell, then those that nobody has answered, with the way to each; then a list of the rest.
fn non_negotiables(cards: &Cards) -> Html {
    let Cards { ui, report, .. } = *cards;
    let of = |status: &'static str| report.gates.iter().filter(move |gate| gate.non_negotiable && gate.status == status);
    let met = of("met").count();
    let answered = |gate: &&GateFacts| !gate.is_unanswered();
    html! {
        <div class="fc-gates" part="core-list">
            { for of("not-met").chain(of("cannot-confirm").filter(answered)).map(|gate| gate_view(cards, gate, 3)) }
            {unanswered(ui, report)}
            if met > 0 {
                {disclosure("", marked("", "met", words(report).met_ones(met).into()), html! {
                    <ul class="fc-met">
                        { for of("met").map(|gate| html! { <li><b>{gate.title.clone()}</b><br/><span class="fc-quiet">{gate.why().join(" · ")}</span></li> }) }
                    </ul>
                })}
            }
        </div>
    }
}

/// The non-negotiables without an answer: no finding, only something to do.
fn unanswered(ui: &Ui, report: &Report) -> Html {
    let [_, _, (label, gates)] = report.not_met_or_open();
    if gates.is_empty() {
        return Html::default();
    }
    let entry = |gate: &&GateFacts| {
        let find = ui.rubric.element(&gate.id).filter(|_| ui.editable).map(|index| {
            let name = [over(ui).answer(), ": ", &gate.title].concat();
            let press = ui.press(Action::Find(index));
            html! { <button type="button" class={LINK} aria-label={name} onclick={press}>{over(ui).answer()}</button> }
        });
        let told = report.told_in_group(gate).join(" · ");
        html! {
            <li key={gate.id.clone()}>
                <span><b>{gate.title.clone()}</b>if !told.is_empty() { <span class="fc-quiet">{" "}{told}</span> }</span>
                {find}
            </li>
        }
    };
    html! {
        <div class="fc-unanswered">
            {ui.heading(3, "fc-gate__title", html! { <>{icon::of("cannot-confirm")}{words(report).label(label)}</> })}
            <ul class="fc-plain">{ for gates.iter().map(entry) }</ul>
        </div>
    }
}

/// The rules with a name: those that need talking about with all that helps, the others in a line.
fn rules(cards: &Cards) -> Html {
    let Cards { ui, report, .. } = *cards;
    let of = |met: bool| report.gates.iter().filter(move |gate| !gate.non_negotiable && (gate.sign == "met") == met);
    if of(true).chain(of(false)).next().is_none() {
        return Html::default();
    }
    let line = |gate: &GateFacts| html! { <li>{marked("", "met", html! { <><b>{gate.title.clone()}</b>{": "}{changing(gate.in_short.clone())}</> })}</li> };
    let content = html! {
        <div class="fc-gates">
            { for of(false).map(|gate| gate_view(cards, gate, 4)) }
            if of(true).next().is_some() { <ul class="fc-plain">{ for of(true).map(line) }</ul> }
        </div>
    };
    section(ui, words(report).label(Label::Rules), content)
}

/// How many of the blank elements stand in sight.
const MOST_BLANKS: usize = 12;

/// What has no answer yet, each with the way to it.
fn blanks(ui: &Ui, report: &Report) -> Html {
    let progress = &report.progress;
    if progress.answered >= progress.total {
        return Html::default();
    }
    let blank: Vec<&ElementFacts> = report.elements.iter().filter(|element| progress.not_rated.contains(&element.id)).collect();
    let entry = |element: &&ElementFacts| {
        let find = ui.rubric.element(&element.id).map(|index| ui.press(Action::Find(index)));
        html! {
            <li key={element.id.clone()}>
                <button type="button" class={LINK} onclick={find}>
                    <span><span class="fc-number" translate="no">{element.number.clone()}</span>{" "}{element.title.clone()}if element.is_begun() { {": "}{element.answer.clone()} }</span>
                </button>
            </li>
        }
    };
    let list = html! { <ul class="fc-missing">{ for blank.iter().map(entry) }</ul> };
    // How many of how many the verdict has said.
    let name = changing(words(report).those_without_answer(blank.len(), blank.iter().any(|element| element.is_begun())));
    html! {
        <div class="fc-blanks">
            if blank.len() <= MOST_BLANKS { {marked("", "cannot-confirm", name)}{list} } else { {disclosure("", name, list)} }
        </div>
    }
}

/// Adaptations, every element, method, limits.
pub fn record(ui: &Ui, report: &Report) -> Html {
    let (labels, words) = (ui.later_labels(), words(report));
    let title = |words: &'static str| ui.heading(3, "fc-subtitle", words.into());
    html! {
        <>
            if !report.adaptations.is_empty() {
                {title(words.label(Label::Adaptations))}
                {disclosure("fc-fold", changing(labels.adaptation_count(report.adaptations.len())), html! {
                    <>
                        <p class="fc-hint">{words.label(Label::NotInScore)}{" "}{words.label(Label::Lights)}</p>
                        if let Some(contact) = &report.rubric.contact { <p class="fc-hint">{words.label(Label::Contact)}{": "}{link(ui, contact)}</p> }
                        <div class="fc-entries">{ for report.adaptations.iter().map(adaptation) }</div>
                    </>
                })}
            }
            {title(words.label(Label::Record))}
            { for report.domains.iter().map(|domain| domain_view(ui, report, domain)) }
            if !report.note.is_empty() { {title(words.label(Label::OverallNote))}<p class="fc-words">{report.note.clone()}</p> }
            {ui.heading(3, "fc-subtitle", report.limits_title.clone().into())}
            <p>{report.limits.clone()}</p>
            {disclosure("", words.label(Label::Method).into(), html! { { for report.method.iter().map(|sentence| html! { <p>{sentence.clone()}</p> }) } })}
            {provenance(ui, report)}
            <slot name="results-after"/>
        </>
    }
}

/// Whose result it is and when, above the summary; the rest of it stands at the end.
fn whose(report: &Report) -> Html {
    let occasion = &report.occasion;
    let facts: Vec<&str> = [occasion.team.as_str(), &occasion.date_shown].into_iter().filter(|fact| !fact.is_empty()).collect();
    let facts: String = facts.iter().flat_map(|fact| [fact, " · "]).collect();
    html! { <p class="fc-provenance">{facts}<b>{occasion.provenance.clone()}</b>if let Some(team) = &report.team { {" · "}{team.sentence.clone()} }</p> }
}

/// All that is to be said of whose result it is. Stands wherever the result stands.
fn provenance(ui: &Ui, report: &Report) -> Html {
    let occasion = &report.occasion;
    let facts = [
        [ui.labels.edition(), " ", &report.rubric.edition].concat(),
        occasion.team.clone(),
        occasion.date_shown.clone(),
        occasion.role.clone(),
        occasion.stage_shown.clone().unwrap_or_default(),
    ];
    let facts: Vec<String> = facts.into_iter().chain(occasion.parts_shown.iter().cloned()).filter(|fact| !fact.is_empty()).collect();
    html! { <p class="fc-provenance">if !facts.is_empty() { {facts.join(" · ")}<br/> }<b>{occasion.provenance.clone()}</b>if let Some(team) = &report.team { <br/>{team.sentence.clone()} }</p> }
}

/// A gate that is not met, cannot be confirmed, or has another outcome than the best: what it comes to and why in its line; what it would take
/// and what to do one press away, since what to begin with stands in the summary.
fn gate_view(cards: &Cards, gate: &GateFacts, level: u8) -> Html {
    let Cards { ui, state, report, help } = *cards;
    let labels = ui.later_labels();
    let graded = gate.is_graded();
    let why = gate.why().join(" · ");
    let title = match graded {
        true => {
            html! { <><span class="fc-gate__about">{gate.title.clone()}{": "}</span>{changing(if gate.outcome_shown.is_some() { gate.in_short.clone() } else { start(gate.in_short.clone()) })}</> }
        }
        false => gate.title.clone().into(),
    };
    // An open decision says at once what it hangs on; what else there is to say can wait behind it.
    let first = gate.next.as_ref().filter(|_| !gate.non_negotiable && gate.sign == "cannot-confirm");
    let line = html! {
        <>
            {ui.heading(level, "fc-gate__title", title)}
            if let Some(first) = first { <span class="fc-gate__why">{first.label.clone()}{": "}{changing(first.text.clone())}</span> }
            if graded {
                <span class="fc-gate__why">{changing(why)}</span>
            } else {
                <span class="fc-gate__why"><b>{changing(gate.in_short.clone())}</b>if !why.is_empty() { {": "} }{changing(why)}</span>
            }
            if !gate.drifted.is_empty() { <span class="fc-mark fc-drifted">{icon::of("drift")}<span>{gate.drifted.clone()}</span></span> }
            if gate.non_negotiable { {plan::agreed_about(state, &gate.id)} }
        </>
    };
    // The owner's words that the next step has not told already.
    let element = report.elements.iter().find(|element| gate.non_negotiable && element.id == gate.id);
    let guidance = element.map_or(&gate.guidance, |element| &element.guidance);
    let told = gate.next.as_ref().map(|next| &next.text);
    let guidance = guidance.as_ref().filter(|guidance| told != Some(guidance));
    // What to do is what is taken on; what is to be found out, too, and what it would take where the owner does not say how.
    let step = told.or(Some(&gate.what_it_takes).filter(|takes| !takes.is_empty())).filter(|_| gate.non_negotiable);
    let class = classes!("fc-gate", ["fc-gate--", &gate.sign].concat());
    let helped =
        !gate.parts.is_empty() || !gate.could_follow.is_empty() || !gate.what_it_takes.is_empty() || gate.next.is_some() && first.is_none();
    let contact = gate.contact.as_ref().filter(|contact| help != Some(contact));
    if !helped && guidance.is_none() && contact.is_none() {
        return html! { <div {class} key={gate.id.clone()}><div class="fc-gate__head">{icon::of(&gate.sign)}{line}</div></div> };
    }
    html! {
        <details class={classes!("fc-more", class)} key={gate.id.clone()}>
            <summary class="fc-gate__head">{icon::of(&gate.sign)}{line}</summary>
            <div class="fc-gate__help">
                if !gate.parts.is_empty() {
                    <ul class="fc-plain">{ for gate.parts.iter().map(|part| html! { <li>{marked("", &part.status, part.text.clone().into())}</li> }) }</ul>
                }
                if !gate.could_follow.is_empty() { <ul>{ for gate.could_follow.iter().map(|outcome| html! { <li>{outcome.clone()}</li> }) }</ul> }
                if !gate.what_it_takes.is_empty() { <p><span class="fc-quiet">{labels.what_it_takes()}{": "}</span>{changing(gate.what_it_takes.clone())}</p> }
                if let Some(next) = gate.next.as_ref().filter(|_| first.is_none()) { <p class="fc-words"><b>{next.label.clone()}{": "}</b>{" "}{changing(next.text.clone())}</p> }
                if let Some(guidance) = guidance { <p><span class="fc-quiet">{labels.guidance()}{": "}</span>{guidance.clone()}</p> }
                if let Some(step) = step { {plan::take_on(ui, state, &gate.id, &gate.title, step)} }
                if let Some(contact) = contact { <p class="fc-ask"><span class="fc-quiet">{labels.ask()}{": "}</span>{link(ui, contact)}</p> }
            </div>
        </details>
    }
}

/// How many changes are read at once; non-negotiables come first.
const MOST_AT_ONCE: usize = 5;

/// What changed since last time, and what else to look at. What is not met stands above already.
fn changes(ui: &Ui, report: &Report) -> Html {
    let (labels, drift, words) = (ui.later_labels(), &report.drift, words(report));
    let line = |sign: &str, strong: bool, sentence: &str| {
        html! { <li>{marked(if strong { "fc-mark--strong" } else { "" }, sign, sentence.to_owned().into())}</li> }
    };
    let moved: Vec<Html> = drift.changes().iter().map(|change| line(change.sign, change.non_negotiable, change.sentence)).collect();
    let rose: Vec<Html> =
        drift.rose.iter().filter(|one| !one.told).map(|one| line("regained", one.non_negotiable, &one.sentence)).collect();
    let apart: Vec<Html> = report.not_compared().map(|one| html! { <li>{one.sentence.clone()}</li> }).collect();
    let converted = drift.converted.iter().map(|sentence| html! { <p class="fc-hint">{sentence.clone()}</p> });
    let of = |kind: &'static str| drift.findings.iter().filter(move |finding| finding.kind == kind);
    let doubts = of("stale-evidence").chain(of("overdue")).map(|finding| line("cannot-confirm", finding.non_negotiable, &finding.sentence));
    let doubts: Vec<Html> = doubts.collect();
    html! {
        <>
            if !moved.is_empty() || !rose.is_empty() || !apart.is_empty() || !drift.converted.is_empty() {
                // The part is called so too: this one is for those who go by headings, as on paper.
                {ui.heading(3, "fc-unseen", words.label(Label::WhatChanged).into())}
                { for converted }
                if !moved.is_empty() { <ul class="fc-plain" part="drift-list">{ for moved.iter().take(MOST_AT_ONCE).cloned() }</ul> }
                if moved.len() > MOST_AT_ONCE {
                    {disclosure("", labels.more_changes(moved.len() - MOST_AT_ONCE).into(), html! {
                        <ul class="fc-plain" part="drift-list">{ for moved.iter().skip(MOST_AT_ONCE).cloned() }</ul>
                    })}
                }
                if !rose.is_empty() {
                    {disclosure("", changing(words.those_that_rose(rose.len())).into(), html! { <ul class="fc-plain">{ for rose }</ul> })}
                }
            }
            if !apart.is_empty() { {disclosure("", labels.not_compared().into(), html! { <ul>{ for apart }</ul> })} }
            if !doubts.is_empty() { {ui.heading(3, "fc-subtitle", labels.look_at().into())}<ul class="fc-plain">{ for doubts }</ul> }
        </>
    }
}

/// What is below its aim: the stage is named once, above all of them.
fn gaps(ui: &Ui, report: &Report) -> Html {
    let labels = ui.later_labels();
    let elements = report.elements.iter().filter(|element| element.gap).map(|element| (&element.title, &element.answer, &element.target));
    let scores = report.scores.iter().filter(|score| score.gap).map(|score| (&score.title, &score.shown, &score.target));
    let rows = elements.chain(scores).map(|(title, now, target)| {
        html! { <tr><th scope="row">{title.clone()}</th><td>{changing(now.clone())}</td><td>{target.clone()}</td></tr> }
    });
    let rows: Vec<Html> = rows.collect();
    if rows.is_empty() {
        return Html::default();
    }
    let stage = report.occasion.stage_shown.as_ref().map(|stage| [": ", stage].concat());
    let summary = [labels.gaps(rows.len()), stage.unwrap_or_default()].concat();
    disclosure(
        "",
        summary.into(),
        html! {
            <div class="fc-scroll" role="region" tabindex="0" aria-label={labels.key_target()}>
                <table class="fc-table fc-gaps">
                    <thead><tr><th scope="col">{labels.element()}</th><th scope="col">{labels.key_now()}</th><th scope="col">{labels.key_target()}</th></tr></thead>
                    <tbody>{ for rows }</tbody>
                </table>
            </div>
        },
    )
}

/// The scores in one table, the one that stands for the whole first, on one axis where they have the same scale; what the whole means; and how
/// each was worked out one press away.
fn scores(ui: &Ui, report: &Report) -> Html {
    let (labels, words) = (ui.later_labels(), words(report));
    if report.scores_in_play().next().is_none() {
        return Html::default();
    }
    let whole = |score: &&ScoreFacts| report.fidelity.as_ref() == Some(&score.id);
    let others = report.scores_in_play().filter(|score| !whole(score));
    let in_order: Vec<&ScoreFacts> = report.scores_in_play().filter(whole).chain(others).collect();
    // What all scores share is told once: their aim above them, their axis at the head, the meaning of bands beside the first that has them.
    let aim =
        in_order[0].target.as_ref().filter(|aim| in_order.len() > 1 && in_order.iter().all(|score| score.target.as_ref() == Some(aim)));
    let strips: Vec<&Strip> = in_order.iter().filter_map(|score| score.strip.as_ref()).collect();
    let axis = strips.first().filter(|first| strips.iter().all(|strip| paper::share_axis(first, strip)));
    let columns = Columns {
        strip: !strips.is_empty(),
        numbered: axis.is_none(),
        change: in_order.iter().any(|score| score.value.is_some() && then(report, score).is_some()),
        band: in_order.iter().any(|score| score.band.is_some()),
        aim: aim.is_none(),
    };
    let is_new = |at: usize, score: &ScoreFacts| {
        let told = |band: &BandFacts, by: &BandFacts| {
            (&band.label, &band.range) == (&by.label, &by.range) && (band.meaning.is_none() || band.meaning == by.meaning)
        };
        let same =
            |by: &ScoreFacts| score.bands.len() == by.bands.len() && score.bands.iter().zip(&by.bands).all(|(band, by)| told(band, by));
        !in_order[..at].iter().any(|before| same(before))
    };
    let head = |title: &'static str| html! { <th scope="col" role="columnheader">{title}</th> };
    let content = html! {
        <>
            { for in_order.iter().filter(|score| whole(score)).map(|score| meaning(score)) }
            if columns.strip { {chart::key(labels, report)} }
            if let Some(aim) = aim { <p class="fc-quiet fc-aim">{labels.key_target()}{": "}{aim.clone()}</p> }
            <table class="fc-areas" role="table" part="domain-table">
                <thead role="rowgroup"><tr role="row">
                    {head(words.label(Label::Domain))}
                    {head(labels.score())}
                    if columns.strip { <th scope="col" role="columnheader" class="fc-areas__line"><span class="fc-unseen">{over(ui).on_its_scale()}</span>if let Some(axis) = axis { {picture(&paper::axis(axis))} }</th> }
                    if columns.change { {head(over(ui).change())} }
                    if columns.band { {head(labels.band())} }
                </tr></thead>
                { for in_order.iter().map(|score| score_rows(ui, report, score, whole(score), columns)) }
            </table>
            {disclosure("", over(ui).workings().into(), html! {
                { for in_order.iter().enumerate().map(|(at, score)| worked_out(ui, score, !whole(score), is_new(at, score))) }
            })}
        </>
    };
    section(ui, words.label(Label::Scores), content)
}

/// Which columns the table of scores has.
#[derive(Clone, Copy)]
struct Columns {
    strip: bool,
    numbered: bool,
    change: bool,
    band: bool,
    aim: bool,
}

impl Columns {
    /// How many there are besides that of the titles.
    fn beside_the_first(self) -> usize {
        1 + usize::from(self.strip) + usize::from(self.change) + usize::from(self.band)
    }
}

/// What a score was at the assessment it is compared with.
fn then<'r>(report: &'r Report, score: &ScoreFacts) -> Option<&'r HistoryPoint> {
    let at = report.scores.iter().position(|one| one.id == score.id)?;
    let since = report.drift.since.as_ref()?;
    let then = report.drift.history.iter().find(|one| one.date.as_ref() == Some(since))?;
    then.scores.get(at).filter(|point| point.value.is_some())
}

/// A score: what, how much, where on the line, what it was, in which band. What else is to be said of it, such as why it is still open, has a row of
/// its own below, as wide as all columns but the first: sentences in one of them would be a tower.
fn score_rows(ui: &Ui, report: &Report, score: &ScoreFacts, whole: bool, columns: Columns) -> Html {
    let moved = then(report, score).filter(|then| then.value != score.value && score.value.is_some());
    let way = score.strip.as_ref().and_then(|strip| {
        let (before, now) = (strip.before?, strip.now?);
        let better = if score.better == "lower" { now < before } else { now > before };
        (before != now).then_some(if better { "regained" } else { "drift" })
    });
    let besides = besides(ui, score, columns);
    let rows = (!besides.is_empty()).then_some("2");
    let none = score.value.is_none().then_some("fc-areas__none");
    html! {
        <tbody class={classes!(whole.then_some("fc-areas__whole"))} key={score.id.clone()} part="score" role="rowgroup">
            <tr role="row">
                <th scope="row" role="rowheader" rowspan={rows}><b>{score.title.clone()}</b></th>
                <td role="cell" class={classes!("fc-areas__value", none)} translate="no">{changing(score.shown.clone())}</td>
                if columns.strip { <td role="cell" class="fc-areas__line" part="chart">{ for score.strip.iter().map(|strip| picture(&paper::on_line(strip, columns.numbered))) }</td> }
                if columns.change {
                    <td role="cell" class="fc-areas__change">
                        if let Some(then) = moved { { for way.map(icon::of) }{" "}{changing(over(ui).was(&then.shown))} }
                    </td>
                }
                if columns.band { <td role="cell" class="fc-areas__band"><span part="band">{band_label(score).map(changing)}</span></td> }
            </tr>
            if !besides.is_empty() {
                <tr class="fc-areas__besides" role="row">
                    <td role="cell" colspan={columns.beside_the_first().to_string()}><div>{ for besides }</div></td>
                </tr>
            }
        </tbody>
    }
}

/// What there is to say of a score besides its value.
fn besides(ui: &Ui, score: &ScoreFacts, columns: Columns) -> Vec<Html> {
    let labels = ui.later_labels();
    let answered = (score.answered < score.total).then(|| changing(ui.labels.answered(score.answered, score.total)));
    let range = score.lowest.as_ref().zip(score.highest.as_ref()).filter(|(lowest, highest)| lowest != highest);
    let range = range.map(|(lowest, highest)| changing(labels.possible(lowest, highest)));
    let aim = score.target.as_ref().filter(|_| columns.aim);
    let aim = aim.map(|target| html! { <>{labels.key_target()}{": "}{target.clone()}</> });
    let why = [&score.reason_shown, &score.missing_shown].into_iter().flatten().map(|why| changing(why.clone()));
    let criteria = score.criteria.iter().map(|criterion| {
        let label = (criterion.label != criterion.rule).then(|| [&criterion.label, ": "].concat());
        html! { <>{icon::of(&criterion.status)}{" "}{label}{criterion.rule.clone()}{"; "}{criterion.status_shown.clone()}</> }
    });
    let all = answered.into_iter().chain(range).chain(aim).chain(criteria).chain(why);
    all.map(|one| html! { <p>{one}</p> }).collect()
}

/// What the band of a score means, and what it would take to reach the next.
fn meaning(score: &ScoreFacts) -> Html {
    let now = score.bands.iter().find(|band| Some(&band.id) == score.band.as_ref());
    html! {
        <>
            if let Some(meaning) = now.and_then(|band| band.meaning.as_ref()) { <p>{meaning.clone()}</p> }
            if let Some(response) = now.and_then(|band| band.response.as_ref()) { <p>{response.clone()}</p> }
            if let Some(next) = score.next_band.as_ref() { <p>{next.clone()}</p> }
        </>
    }
}

fn band_label(score: &ScoreFacts) -> Option<String> {
    let band = score.bands.iter().find(|band| Some(&band.id) == score.band.as_ref())?;
    Some(match &band.symbol {
        // The sign is not parted from the first word.
        Some(symbol) => format!("{symbol}\u{a0}{}", band.label),
        None => band.label.clone(),
    })
}

/// How a score was worked out, what its band means unless that stands above, and what the bands mean where nobody has said so yet.
fn worked_out(ui: &Ui, score: &ScoreFacts, with_meaning: bool, with_bands: bool) -> Html {
    let labels = ui.later_labels();
    html! {
        <div class="fc-score" key={score.id.clone()}>
            {ui.heading(4, "fc-score__title", html! { <>{score.title.clone()}{" "}<span class="fc-score__value" translate="no">{changing(score.shown.clone())}</span></> })}
            if with_meaning { {meaning(score)} }
            {trace(ui, &score.title, &score.trace)}
            if !score.bands.is_empty() && with_bands {
                {disclosure("", labels.bands().into(), html! {
                    <dl class="fc-terms">{ for score.bands.iter().map(|band| html! {
                        <><dt>{band.label.clone()}{" "}<span class="fc-quiet">{band.range.clone()}</span></dt>
                        <dd>{band.meaning.clone()}</dd></>
                    }) }</dl>
                })}
            }
        </div>
    }
}

/// How a score came about.
fn trace(ui: &Ui, title: &str, trace: &TraceFacts) -> Html {
    let labels = ui.later_labels();
    let rows = trace.counted.iter().map(|counted| {
        html! {
            <tr>
                <th scope="row">
                    {counted.title.clone()}
                    if counted.below { <span class="fc-quiet">{", "}{labels.below_line()}</span> }
                    if counted.filled_in { <span class="fc-quiet">{", "}{labels.filled_in()}</span> }
                </th>
                <td translate="no">{counted.value.clone()}</td>
                <td translate="no">{counted.weight.clone()}</td>
            </tr>
        }
    });
    html! {
        <>
            <p>{trace.rule.clone()}</p>
            if !trace.sum.is_empty() { <p class="fc-sum" translate="no">{trace.sum.clone()}</p> }
            if !trace.missing.is_empty() { <p>{trace.missing.clone()}</p> }
            if !trace.counted.is_empty() {
                <div class="fc-scroll" role="region" tabindex="0" aria-label={[title, ": ", labels.counted()].concat()}>
                    <table class="fc-table">
                        <thead><tr><th scope="col">{labels.counted()}</th><th scope="col">{labels.value()}</th><th scope="col">{labels.weight()}</th></tr></thead>
                        <tbody>{ for rows }</tbody>
                    </table>
                </div>
            }
            if !trace.left_out.is_empty() {
                <p class="fc-label">{labels.left_out()}</p>
                <ul>{ for trace.left_out.iter().map(|left| html! { <li>{left.title.clone()}{": "}{left.reason_shown.clone()}</li> }) }</ul>
            }
            if let Some(source) = &trace.source { <p class="fc-hint">{labels.source()}{": "}{link(ui, source)}</p> }
        </>
    }
}

/// Scores as lines and elements by date, where there is more than one.
fn over_time(ui: &Ui, report: &Report) -> Html {
    let (labels, words) = (ui.later_labels(), words(report));
    if report.drift.history.len() < 2 {
        return Html::default();
    }
    let in_play = report.elements.iter().filter(|element| element.status != "not-in-play").count();
    let table = |rows: Rows, name: &'static str| {
        let table = over_time::heat(report, rows, usize::MAX)?;
        Some(html! { <div class="fc-scroll" role="region" tabindex="0" aria-label={name}>{picture(&table)}</div> })
    };
    let folded = |rows: Rows, name: &'static str| table(rows, name).map(|table| disclosure("fc-fold", name.into(), table));
    html! {
        <>
            {ui.heading(3, "fc-subtitle", words.label(Label::History).into())}
            { for over_time::lines(report).iter().map(picture) }
            { for folded(Rows::Scores, over(ui).scores_by_date()) }
            if let Some(table) = table(Rows::InNeed, labels.need_a_look()) {
                {ui.heading(4, "fc-record__title", labels.need_a_look().into())}
                <p class="fc-hint">{over_time::hint(report)}</p>
                {table}
            }
            { for table(Rows::Elements, words.label(Label::History)).map(|table| disclosure("fc-fold", labels.by_date(in_play).into(), table)) }
        </>
    }
}

/// A name and why it is here.
fn pointer_view(pointer: &Pointer) -> Html {
    html! { <><b>{pointer.title.clone()}</b><br/>{pointer.sentence.clone()}</> }
}

fn adaptation(adaptation: &AdaptationFacts) -> Html {
    let light = adaptation.light.as_ref().map(|light| ["fc-light--", light].concat());
    let details = adaptation.details.iter().map(|detail| html! { <li>{detail.clone()}</li> });
    html! {
        <div class="fc-entry">
            <p><b>{adaptation.title.clone()}</b></p>
            <div>
                <p class={classes!("fc-light", light)}>{adaptation.light_line()}</p>
                <p class="fc-words">{adaptation.what.clone()}</p>
                if !adaptation.details.is_empty() { <ul class="fc-plain fc-quiet">{ for details }</ul> }
            </div>
        </div>
    }
}

/// The elements of a domain, one press away.
fn domain_view(ui: &Ui, report: &Report, domain: &DomainFacts) -> Html {
    let elements = report.elements.iter().filter(|element| element.domain == domain.id && element.status != "not-in-play");
    let elements: Vec<Html> = elements.map(|element| element_view(ui, report, element)).collect();
    if elements.is_empty() {
        return Html::default();
    }
    let name = match domain.title.is_empty() {
        true => ui.labels.all_elements().into(),
        false => html! { <><span class="fc-number" translate="no">{domain.number.clone()}</span>{" "}{domain.title.clone()}</> },
    };
    let summary = html! { <><b>{name}</b><span class="fc-quiet">{changing(ui.labels.answered(domain.answered, domain.total))}</span></> };
    disclosure("fc-record", summary, html! { { for elements } })
}

fn element_view(ui: &Ui, report: &Report, element: &ElementFacts) -> Html {
    let labels = ui.later_labels();
    let status = match (element.status.as_str(), element.gap) {
        ("rated", _) => "",
        ("not-applicable" | "does-not-fit", _) => "not-applicable",
        _ => "cannot-confirm",
    };
    let said = if element.answer.is_empty() { &element.status_shown } else { &element.answer };
    html! {
        <div class="fc-entry" key={element.id.clone()}>
            <p class="fc-entry__title"><span class="fc-number" translate="no">{element.number.clone()}</span>{" "}<b>{element.title.clone()}</b>
                if let Some(rule) = &element.rule { <span class="fc-tag">{labels.non_negotiable()}{": "}{rule.clone()}</span> }
            </p>
            <div>
                if status.is_empty() { <p>{changing(said.clone())}</p> } else { {marked("", status, changing(said.clone()))} }
                if let Some(anchor) = element.anchor.as_ref().filter(|anchor| !said.contains(anchor.as_str())) { <p class="fc-quiet">{anchor.clone()}</p> }
                if let Some(target) = element.target.as_ref().filter(|_| element.gap) { <p class="fc-quiet">{labels.key_target()}{": "}{target.clone()}</p> }
                if let Some(before) = &element.before { <p class="fc-quiet">{labels.last_time(&before.answer, &before.date_shown)}</p> }
                if let Some(better) = element.next_up.as_ref().filter(|_| element.gap) { <p><span class="fc-quiet">{words(report).label(Label::NextUp)}{": "}</span>{better.clone()}</p> }
                if !element.note.is_empty() { <p class="fc-words">{element.note.clone()}</p> }
                { for element.evidence.iter().map(|line| html! { <p class="fc-hint">{line.sentence.clone()}</p> }) }
            </div>
        </div>
    }
}

fn link(ui: &Ui, link: &Link) -> Html {
    link_to(ui.labels, link.text.clone().into(), link.link.as_deref())
}
