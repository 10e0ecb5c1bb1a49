//! Draws a [`Report`]: the verdict first, then what is not met, what changed, the scores, what to do, and every element.
//!
//! In: a report and labels. Out: virtual nodes. It reads nothing of the core but the report: a number it lacks becomes a
//! field of the report.

use crate::report::{AdaptationFacts, DomainFacts, ElementFacts, FindingFacts, GateFacts, Link, Pointer, Report, ScoreFacts, TraceFacts};
use crate::web::chart;
use crate::web::shape;
use crate::web::view::{Ui, changing, disclosure, link_to, marked};
use yew::prelude::*;

/// The verdict, what is not met, and what changed. What to do about it comes next (`web::plan`).
pub fn findings(ui: &Ui, report: &Report) -> Html {
    let labels = ui.pages();
    let open = |status: &'static str| report.gates.iter().filter(move |gate| gate.status == status);
    let met = open("met").count();
    html! {
        <>
            {provenance(ui, report)}
            <slot name="results-before"/>
            <div part="verdict">
                <p class={classes!("fc-verdict", ["fc-verdict--", &report.verdict.status].concat())}>{changing(report.verdict.sentence.clone())}</p>
                if !report.verdict.change.is_empty() { <p class="fc-lead">{changing(report.verdict.change.clone())}</p> }
                if !report.verdict.fidelity.is_empty() { <p class="fc-lead">{changing(report.verdict.fidelity.clone())}</p> }
                if report.progress.answered < report.progress.total { <p class="fc-quiet">{changing(report.progress.sentence.clone())}</p> }
                if let Some(note) = &report.rubric.translation_note { <p class="fc-notice">{note.clone()}</p> }
                if let Some(overlay) = &report.rubric.overlay { <p class="fc-notice">{overlay.sentence.clone()}</p> }
            </div>
            <div class="fc-gates" part="core-list">
                { for open("not-met").chain(open("cannot-confirm")).map(|gate| gate_view(ui, gate)) }
                if met > 0 {
                    {disclosure("", marked("", "met", (labels.met_ones)(met).into()), html! {
                        <ul class="fc-met">
                            { for open("met").map(|gate| html! { <li><b>{gate.title.clone()}</b><br/><span class="fc-quiet">{rule_and_found(gate)}</span></li> }) }
                        </ul>
                    })}
                }
            </div>
            {changes(ui, report)}
        </>
    }
}

/// The scores, now and over time.
pub fn figures(ui: &Ui, report: &Report) -> Html {
    html! { <>{scores(ui, report)}{over_time(ui, report)}</> }
}

/// Strengths, adaptations, every element, method, limits.
pub fn record(ui: &Ui, report: &Report) -> Html {
    let labels = ui.pages();
    let title = |words: &'static str| ui.heading(2, "fc-subtitle", words.into());
    html! {
        <>
            if !report.strengths.is_empty() {
                {title(labels.strengths)}
                <ul class="fc-plain">{ for report.strengths.iter().map(|pointer| html! { <li>{marked("", "met", pointer_view(pointer))}</li> }) }</ul>
            }
            if !report.adaptations.is_empty() {
                {title(labels.adaptations)}
                <p class="fc-hint">{labels.adaptation_hint}</p>
                { for report.adaptations.iter().map(adaptation) }
            }
            {title(labels.every_element)}
            { for report.domains.iter().map(|domain| domain_view(ui, report, domain)) }
            if !report.note.is_empty() { {title(labels.overall_note)}<p class="fc-words">{report.note.clone()}</p> }
            if !report.prompts.is_empty() { {title(labels.prompts)}<ul>{ for report.prompts.iter().map(|prompt| html! { <li>{prompt.clone()}</li> }) }</ul> }
            {title(labels.limits)}
            <p>{report.limits.clone()}</p>
            {disclosure("", labels.method.into(), html! { { for report.method.iter().map(|sentence| html! { <p>{sentence.clone()}</p> }) } })}
            if let Some(review) = &report.review { {marked("fc-notice", if review.overdue { "cannot-confirm" } else { "" }, review.sentence.clone().into())} }
            if !report.problems.is_empty() {
                {title(labels.file_problems)}
                <ul>{ for report.problems.iter().map(|problem| html! { <li lang="en">{problem.message.clone()}<br/><span class="fc-hint">{problem.hint.clone()}</span></li> }) }</ul>
            }
            {provenance(ui, report)}
            <slot name="results-after"/>
        </>
    }
}

/// Whose result it is. Stands wherever the result stands.
fn provenance(ui: &Ui, report: &Report) -> Html {
    let occasion = &report.occasion;
    let facts = [
        [ui.labels.edition, " ", &report.rubric.edition].concat(),
        occasion.team.clone(),
        occasion.date_shown.clone(),
        occasion.role.clone(),
        occasion.stage_shown.clone().unwrap_or_default(),
    ];
    let facts: Vec<String> = facts.into_iter().chain(occasion.parts_shown.iter().cloned()).filter(|fact| !fact.is_empty()).collect();
    html! { <p class="fc-provenance">if !facts.is_empty() { {facts.join(" · ")}<br/> }<b>{occasion.provenance.clone()}</b>if let Some(team) = &report.team { <br/>{team.sentence.clone()} }</p> }
}

fn rule_and_found(gate: &GateFacts) -> String {
    [gate.rule.as_str(), gate.found.as_str()].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" · ")
}

/// A non-negotiable or gate that is not met or cannot be confirmed.
fn gate_view(ui: &Ui, gate: &GateFacts) -> Html {
    let labels = ui.pages();
    html! {
        <div class={classes!("fc-gate", ["fc-gate--", &gate.status].concat())} key={gate.id.clone()}>
            {shape::of(&gate.status)}
            <div>
                {ui.heading(2, "fc-gate__title", gate.title.clone().into())}
                <p><b>{changing(gate.outcome_shown.clone().unwrap_or_else(|| gate.status_shown.clone()))}</b>{": "}{changing(rule_and_found(gate))}</p>
                if !gate.drifted.is_empty() { {marked("fc-drifted", "drift", gate.drifted.clone().into())} }
                if !gate.parts.is_empty() {
                    <ul class="fc-plain">{ for gate.parts.iter().map(|part| html! { <li>{marked("", &part.status, part.text.clone().into())}</li> }) }</ul>
                }
                if !gate.what_it_takes.is_empty() { <p><span class="fc-quiet">{labels.what_it_takes}{": "}</span>{gate.what_it_takes.clone()}</p> }
                <div class="fc-asides">
                    if let Some(guidance) = &gate.guidance { {disclosure("", labels.guidance.into(), html! { <p>{guidance.clone()}</p> })} }
                    if let Some(contact) = &gate.contact { <p class="fc-ask">{labels.ask}{": "}{link(ui, contact)}</p> }
                </div>
            </div>
        </div>
    }
}

/// How many changes are read at once; non-negotiables come first.
const MOST_AT_ONCE: usize = 10;

/// What changed since last time, what is below its aim, and what else to look at. What is not met stands above already.
fn changes(ui: &Ui, report: &Report) -> Html {
    let (labels, drift) = (ui.pages(), &report.drift);
    let icon = |kind: &str| match kind {
        "drift" | "band-fall" | "criterion-lost" => "drift",
        "slipping" | "reliable-fall" => "slipping",
        "regained" | "reliable-rise" | "criterion-regained" => "regained",
        _ => "",
    };
    let line = |finding: &FindingFacts| {
        let shape = if matches!(&*finding.kind, "stale-evidence" | "overdue") { "cannot-confirm" } else { icon(&finding.kind) };
        html! {
            <li>
                {marked(if finding.non_negotiable { "fc-mark--strong" } else { "" }, shape, finding.sentence.clone().into())}
                if !finding.caution.is_empty() { <p class="fc-hint fc-under">{finding.caution.clone()}</p> }
            </li>
        }
    };
    let moved: Vec<Html> = drift.findings.iter().filter(|finding| !icon(&finding.kind).is_empty()).map(line).collect();
    let of = |kind: &'static str| drift.findings.iter().filter(move |finding| finding.kind == kind);
    let doubts: Vec<Html> = of("stale-evidence").chain(of("overdue")).map(line).collect();
    let gaps: Vec<Html> = of("gap").map(line).collect();
    html! {
        <>
            if !moved.is_empty() || !drift.not_comparable.is_empty() {
                {ui.heading(2, "fc-subtitle", labels.what_changed_since.into())}
                <ul class="fc-plain" part="drift-list">{ for moved.iter().take(MOST_AT_ONCE).cloned() }</ul>
                if moved.len() > MOST_AT_ONCE {
                    {disclosure("", (labels.more_changes)(moved.len() - MOST_AT_ONCE).into(), html! {
                        <ul class="fc-plain" part="drift-list">{ for moved.iter().skip(MOST_AT_ONCE).cloned() }</ul>
                    })}
                }
            }
            if !drift.not_comparable.is_empty() {
                {disclosure("", labels.not_compared.into(), html! {
                    <ul>{ for drift.not_comparable.iter().map(|one| html! { <li>{one.sentence.clone()}</li> }) }</ul>
                })}
            }
            if !doubts.is_empty() { {ui.heading(2, "fc-subtitle", labels.look_at.into())}<ul class="fc-plain">{ for doubts }</ul> }
            if !gaps.is_empty() { {disclosure("", (labels.gaps)(gaps.len()).into(), html! { <ul class="fc-plain">{ for gaps }</ul> })} }
        </>
    }
}

/// The scores, the one that stands for the whole first; then the domains in a table.
fn scores(ui: &Ui, report: &Report) -> Html {
    let labels = ui.pages();
    if report.scores.is_empty() {
        return Html::default();
    }
    let whole = |score: &&ScoreFacts| report.fidelity.as_ref() == Some(&score.id);
    let first = report.scores.iter().filter(whole);
    let others = report.scores.iter().filter(|score| !whole(score));
    let banded = report.scores.iter().any(|score| score.domain.is_some() && !score.bands.is_empty());
    let rows = report.domains.iter().filter(|domain| !domain.id.is_empty()).map(|domain| {
        let score = report.scores.iter().find(|score| score.domain.as_ref() == Some(&domain.id));
        html! {
            <tr>
                <th scope="row"><span class="fc-number" translate="no">{domain.number.clone()}</span>{" "}{domain.title.clone()}</th>
                <td translate="no">{score.map(|score| changing(score.shown.clone()))}</td>
                if banded { <td>{score.and_then(band_label)}</td> }
                <td translate="no">{format!("{} / {}", domain.answered, domain.total)}</td>
            </tr>
        }
    });
    html! {
        <>
            {ui.heading(2, "fc-subtitle", labels.scores.into())}
            {chart::key(labels, report)}
            { for first.chain(others).map(|score| score_view(ui, score, whole(&score))) }
            if report.domains.iter().any(|domain| !domain.id.is_empty()) {
                <div class="fc-scroll" role="region" tabindex="0" aria-label={labels.domain}>
                    <table class="fc-table" part="domain-table">
                        <thead><tr><th scope="col">{labels.domain}</th><th scope="col">{labels.score}</th>if banded { <th scope="col">{labels.band}</th> }<th scope="col">{labels.given}</th></tr></thead>
                        <tbody>{ for rows }</tbody>
                    </table>
                </div>
            }
        </>
    }
}

fn band_label(score: &ScoreFacts) -> Option<String> {
    let band = score.bands.iter().find(|band| Some(&band.id) == score.band.as_ref())?;
    Some(match &band.symbol {
        Some(symbol) => format!("{symbol} {}", band.label),
        None => band.label.clone(),
    })
}

fn score_view(ui: &Ui, score: &ScoreFacts, whole: bool) -> Html {
    let labels = ui.pages();
    let now = score.bands.iter().find(|band| Some(&band.id) == score.band.as_ref());
    html! {
        <div class="fc-score" key={score.id.clone()} part="score">
            {ui.heading(3, "fc-score__title", html! {
                <>{score.title.clone()}{" "}<span class="fc-score__value" translate="no">{changing(score.shown.clone())}</span>
                if let Some(label) = band_label(score) { <span class="fc-score__band" part="band">{changing(label)}</span> }</>
            })}
            if let Some(reason) = &score.reason_shown { <p class="fc-quiet">{changing(reason.clone())}</p> }
            if let Some(strip) = &score.strip { <div class="fc-chart" part="chart">{chart::strip(strip)}</div> }
            if let (Some(lowest), Some(highest), true) = (&score.lowest, &score.highest, score.lowest != score.highest) {
                <p class="fc-quiet">{changing((labels.possible)(lowest, highest))}</p>
            }
            if let Some(meaning) = now.and_then(|band| band.meaning.as_ref()) { <p>{meaning.clone()}</p> }
            if let Some(response) = now.and_then(|band| band.response.as_ref()) { <p>{response.clone()}</p> }
            if let Some(target) = &score.target { <p class="fc-quiet">{labels.key_target}{": "}{target.clone()}</p> }
            if let Some(next) = score.next_band.as_ref().filter(|_| whole) { <p>{next.clone()}</p> }
            { for score.criteria.iter().map(|criterion| {
                let again = criterion.consecutive.map(|(so_far, wanted)| format!(" ({so_far} / {wanted})")).unwrap_or_default();
                let label = (criterion.label != criterion.rule).then(|| [&criterion.label, ": "].concat());
                marked("", &criterion.status, html! { <>{label}{criterion.rule.clone()}{"; "}{criterion.status_shown.clone()}{again}</> })
            }) }
            <div class="fc-asides">
                {disclosure("", labels.how_worked_out.into(), trace(ui, &score.trace))}
                if let Some(next) = score.next_band.as_ref().filter(|_| !whole) { {disclosure("", labels.what_it_takes.into(), html! { <p>{next.clone()}</p> })} }
                if !score.bands.is_empty() {
                    {disclosure("", labels.bands.into(), html! {
                        <dl class="fc-terms">{ for score.bands.iter().map(|band| html! {
                            <><dt>{band.label.clone()}{" "}<span class="fc-quiet">{band.range.clone()}</span></dt>
                            <dd>{band.meaning.clone()}</dd></>
                        }) }</dl>
                    })}
                }
            </div>
        </div>
    }
}

/// How a score came about.
fn trace(ui: &Ui, trace: &TraceFacts) -> Html {
    let labels = ui.pages();
    let rows = trace.counted.iter().map(|counted| {
        html! {
            <tr>
                <th scope="row">
                    {counted.title.clone()}
                    if counted.below { <span class="fc-quiet">{", "}{labels.below_line}</span> }
                    if counted.filled_in { <span class="fc-quiet">{", "}{labels.filled_in}</span> }
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
                <div class="fc-scroll" role="region" tabindex="0" aria-label={labels.counted}>
                    <table class="fc-table">
                        <thead><tr><th scope="col">{labels.counted}</th><th scope="col">{labels.value}</th><th scope="col">{labels.weight}</th></tr></thead>
                        <tbody>{ for rows }</tbody>
                    </table>
                </div>
            }
            if !trace.left_out.is_empty() {
                <p class="fc-label">{labels.left_out}</p>
                <ul>{ for trace.left_out.iter().map(|left| html! { <li>{left.title.clone()}{": "}{left.reason_shown.clone()}</li> }) }</ul>
            }
            if let Some(source) = &trace.source { <p class="fc-hint">{labels.source}{": "}{link(ui, source)}</p> }
        </>
    }
}

/// Scores and elements by date, where there is more than one.
fn over_time(ui: &Ui, report: &Report) -> Html {
    let labels = ui.pages();
    if report.drift.history.len() < 2 {
        return Html::default();
    }
    let whole = |score: &ScoreFacts| report.fidelity.as_ref() == Some(&score.id);
    let drawn = |wanted: bool| report.scores.iter().enumerate().filter(move |(_, score)| score.strip.is_some() && whole(score) == wanted);
    let stacks = |wanted: bool| html! { <div class="fc-stacks">{ for drawn(wanted).map(|(at, score)| chart::stack(labels, report, at, score)) }</div> };
    let in_play = report.elements.iter().filter(|element| element.status != "not-in-play").count();
    html! {
        <>
            {ui.heading(2, "fc-subtitle", labels.over_time.into())}
            {stacks(true)}
            if drawn(false).next().is_some() { {disclosure("", labels.each_domain.into(), stacks(false))} }
            if let Some(grid) = chart::grid(labels, report, labels.need_a_look, chart::needs_a_look) {
                {ui.heading(3, "fc-record__title", labels.need_a_look.into())}
                <p class="fc-hint">{labels.over_time_hint}</p>
                {grid}
            }
            if let Some(grid) = chart::grid(labels, report, labels.over_time, |_, _| true) { {disclosure("", (labels.by_date)(in_play).into(), grid)} }
        </>
    }
}

/// A name and why it is here.
pub fn pointer_view(pointer: &Pointer) -> Html {
    html! { <><b>{pointer.title.clone()}</b><br/>{pointer.sentence.clone()}</> }
}

fn adaptation(adaptation: &AdaptationFacts) -> Html {
    let light = adaptation.light.clone().unwrap_or_default();
    let details = adaptation.details.iter().map(|detail| html! { <li>{detail.clone()}</li> });
    html! {
        <div class="fc-entry">
            <p><b>{adaptation.title.clone()}</b></p>
            <div>
                <p class={classes!("fc-light", ["fc-light--", &light].concat())}>{adaptation.light_shown.clone()}</p>
                <p class="fc-words">{adaptation.what.clone()}</p>
                <ul class="fc-plain fc-quiet"><li>{adaptation.light_source.clone()}</li>{ for details }</ul>
            </div>
        </div>
    }
}

/// The elements of a domain, one press away.
fn domain_view(ui: &Ui, report: &Report, domain: &DomainFacts) -> Html {
    let elements = report.elements.iter().filter(|element| element.domain == domain.id && element.status != "not-in-play");
    let elements: Vec<Html> = elements.map(|element| element_view(ui, element)).collect();
    if elements.is_empty() {
        return Html::default();
    }
    let name = match domain.title.is_empty() {
        true => ui.labels.all_elements.into(),
        false => html! { <><span class="fc-number" translate="no">{domain.number.clone()}</span>{" "}{domain.title.clone()}</> },
    };
    let summary = html! { <><b>{name}</b><span class="fc-quiet">{changing((ui.labels.answered)(domain.answered, domain.total))}</span></> };
    disclosure("fc-record", summary, html! { { for elements } })
}

fn element_view(ui: &Ui, element: &ElementFacts) -> Html {
    let labels = ui.pages();
    let status = match (element.status.as_str(), element.gap) {
        ("rated", _) => "",
        ("not-applicable" | "does-not-fit", _) => "not-applicable",
        _ => "cannot-confirm",
    };
    let said = if element.answer.is_empty() { &element.status_shown } else { &element.answer };
    html! {
        <div class="fc-entry" key={element.id.clone()}>
            <p class="fc-entry__title"><span class="fc-number" translate="no">{element.number.clone()}</span>{" "}<b>{element.title.clone()}</b>
                if let Some(rule) = &element.rule { <span class="fc-tag">{labels.non_negotiable}{": "}{rule.clone()}</span> }
            </p>
            <div>
                if status.is_empty() { <p>{changing(said.clone())}</p> } else { {marked("", status, changing(said.clone()))} }
                if let Some(anchor) = element.anchor.as_ref().filter(|anchor| !said.contains(anchor.as_str())) { <p class="fc-quiet">{anchor.clone()}</p> }
                if let Some(target) = element.target.as_ref().filter(|_| element.gap) { <p class="fc-quiet">{labels.key_target}{": "}{target.clone()}</p> }
                if let Some(before) = &element.before { <p class="fc-quiet">{(labels.last_time)(&before.answer, &before.date_shown)}</p> }
                if let Some(better) = element.next_up.as_ref().filter(|_| element.gap) { <p><span class="fc-quiet">{labels.better}{": "}</span>{better.clone()}</p> }
                if !element.note.is_empty() { <p class="fc-words">{element.note.clone()}</p> }
                { for element.evidence.iter().map(|line| html! { <p class="fc-hint">{line.sentence.clone()}</p> }) }
            </div>
        </div>
    }
}

fn link(ui: &Ui, link: &Link) -> Html {
    link_to(ui.labels, link.text.clone().into(), link.link.as_deref())
}
