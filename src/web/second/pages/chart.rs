//! The one chart, used everywhere: the strip. Band edges as ticks, the score a dot, last time a hollow dot, what is still
//! possible a bar, the aim a notch. And the grid of elements by occasion, which is a table.
//!
//! In: a strip or the history of a report. Out: SVG with presentation attributes only, whose places are percentages, so that
//! it fits any width and its letters keep their size. The numbers stand in words beside it.

use crate::report::{HistoryFacts, HistoryPoint, Report, ScoreFacts, Strip};
use crate::web::form::icon;
use crate::web::form::ui::changing;
use crate::words::pages::PagesWords;
use yew::prelude::*;

/// Where the line runs, from the top.
const LINE: &str = "16";

/// A score on a line.
pub fn strip(strip: &Strip) -> Html {
    let names = strip.names.iter().map(|(place, name)| {
        html! { <text class="fc-strip__name" x={percent(*place)} y="52" text-anchor={anchor(*place)} fill="currentColor">{name.clone()}</text> }
    });
    let edges = strip.edges.iter().filter(|(place, _)| (1..1000).contains(place)).map(|(place, number)| {
        html! {
            <>
                <line x1={percent(*place)} x2={percent(*place)} y1="8" y2="24" stroke="currentColor" stroke-width="1.5"/>
                <text class="fc-strip__edge" x={percent(*place)} y="37" text-anchor="middle" fill="currentColor">{number.clone()}</text>
            </>
        }
    });
    html! {
        <svg class="fc-strip" role="img" aria-label={strip.label.clone()} width="100%" height="58" overflow="visible" translate="no">
            {line()}
            { for edges }
            <text class="fc-strip__edge" x="0" y="37" fill="currentColor">{strip.from.clone()}</text>
            <text class="fc-strip__edge" x="100%" y="37" text-anchor="end" fill="currentColor">{strip.to.clone()}</text>
            { for names }
            {marks(strip.now, strip.before, strip.possible, strip.target)}
        </svg>
    }
}

/// The line and its ends.
fn line() -> Html {
    html! {
        <>
            <line x1="0" x2="100%" y1={LINE} y2={LINE} stroke="currentColor" stroke-width="1.5"/>
            <line x1="0" x2="0" y1="8" y2="24" stroke="currentColor" stroke-width="1.5"/>
            <line x1="100%" x2="100%" y1="8" y2="24" stroke="currentColor" stroke-width="1.5"/>
        </>
    }
}

/// What stands on the line.
fn marks(now: Option<u16>, before: Option<u16>, possible: Option<(u16, u16)>, target: Option<u16>) -> Html {
    html! {
        <>
            if let Some((low, high)) = possible {
                <line class="fc-strip__possible" x1={percent(low)} x2={percent(high)} y1={LINE} y2={LINE} stroke="currentColor" stroke-width="7" stroke-opacity="0.35"/>
            }
            if let Some(target) = target {
                <svg x={percent(target)} y="0" overflow="visible"><path class="fc-strip__target" d="M-6 0h12l-6 9z" fill="currentColor"/></svg>
            }
            if let (Some(before), Some(now)) = (before, now) {
                <line class="fc-strip__now" x1={percent(before)} x2={percent(now)} y1={LINE} y2={LINE} stroke="currentColor" stroke-width="3"/>
            }
            if let Some(before) = before {
                <circle class="fc-strip__before" cx={percent(before)} cy={LINE} r="5.5" stroke="currentColor" stroke-width="2"/>
            }
            if let Some(now) = now {
                <circle class="fc-strip__now" cx={percent(now)} cy={LINE} r="7.5" fill="currentColor"/>
            }
        </>
    }
}

/// What the marks mean, as a legend in the same shapes.
pub fn key(labels: PagesWords, report: &Report) -> Html {
    let strips = || report.scores.iter().filter_map(|score| score.strip.as_ref());
    let entry = |drawing: Html, words: &'static str| {
        html! { <li><svg width="22" height="18" viewBox="0 0 22 18" aria-hidden="true" focusable="false">{drawing}</svg>{words}</li> }
    };
    html! {
        <ul class="fc-key">
            {entry(html! { <circle class="fc-strip__now" cx="11" cy="9" r="7.5" fill="currentColor"/> }, labels.key_now())}
            if strips().any(|strip| strip.before.is_some()) {
                {entry(html! { <circle class="fc-strip__before" cx="11" cy="9" r="5.5" stroke="currentColor" stroke-width="2"/> }, labels.key_before())}
            }
            if strips().any(|strip| strip.possible.is_some()) {
                {entry(html! { <line class="fc-strip__possible" x1="1" x2="21" y1="9" y2="9" stroke="currentColor" stroke-width="7" stroke-opacity="0.35"/> }, labels.key_possible())}
            }
            if strips().any(|strip| strip.target.is_some()) {
                {entry(html! { <path class="fc-strip__target" d="M5 4h12l-6 9z" fill="currentColor"/> }, labels.key_target())}
            }
        </ul>
    }
}

/// The strips of one score over time, stacked by date.
pub fn stack(labels: PagesWords, report: &Report, at: usize, score: &ScoreFacts) -> Html {
    let last = report.drift.history.len().saturating_sub(1);
    let history = &report.drift.history;
    let rows = history.iter().enumerate().filter_map(|(row, occasion)| {
        let point = occasion.scores.get(at)?;
        let draw = html! {
            <svg width="100%" height="32" overflow="visible" aria-hidden="true" focusable="false">
                if point.place.is_some() { {line()} }
                if row == last { {marks(point.place, None, None, None)} } else { {marks(None, point.place, None, None)} }
            </svg>
        };
        let changed = row.checked_sub(1).map(|before| &history[before]).filter(|before| ruler_changed(before, occasion));
        Some(html! {
            <>
                if let Some(before) = changed {
                    <tr><td class="fc-stack__ruler" colspan="3">{labels.ruler_changed(&before.edition, &occasion.edition)}</td></tr>
                }
                <tr>
                    <th scope="row">{when(labels, report, occasion, row == last)}</th>
                    <td class={classes!("fc-stack__value", moved(point).then_some("fc-stack__value--moved"))} translate="no">{point.shown.clone()}{trend(labels, point)}</td>
                    <td class="fc-stack__strip">{draw}</td>
                </tr>
            </>
        })
    });
    html! { <table class="fc-stack"><caption>{score.title.clone()}</caption><tbody>{ for rows }</tbody></table> }
}

/// True if two neighbours in time were not measured with the same ruler, because the edition had changed.
fn ruler_changed(before: &HistoryFacts, after: &HistoryFacts) -> bool {
    before.comparable != after.comparable && before.edition != after.edition
}

/// True for an element that fell since the time before, or that is not met or cannot be confirmed now.
pub fn needs_a_look(report: &Report, element: usize) -> bool {
    let now = report.drift.history.last().and_then(|now| now.elements.get(element));
    now.is_some_and(|now| now.trend == "down" || matches!(&*now.status, "not-met" | "cannot-confirm"))
}

/// Elements by occasion; `None` where none is wanted. A slide is seen by its arrow and frame, and read by its words.
pub fn grid(labels: PagesWords, report: &Report, name: &'static str, wanted: fn(&Report, usize) -> bool) -> Option<Html> {
    // This time stands first, beside the name: however many there are, it is in sight without scrolling.
    let history: Vec<&HistoryFacts> = report.drift.history.iter().rev().collect();
    // A line where the ruler changed: before the first column that lies on its other side.
    let changed = |at: usize| at > 0 && ruler_changed(history[at], history[at - 1]);
    let heads = history.iter().enumerate().map(|(at, occasion)| {
        html! { <th class={changed(at).then_some("fc-grid__ruler")} scope="col">{when(labels, report, occasion, at == 0)}</th> }
    });
    let domains = report.domains.iter().filter_map(|domain| {
        let rows = report.elements.iter().enumerate().filter(|(_, element)| element.domain == domain.id && element.status != "not-in-play");
        let rows = rows.filter(|(at, _)| wanted(report, *at)).map(|(at, element)| {
            let cells = history.iter().enumerate().map(|(column, occasion)| {
                let Some(point) = occasion.elements.get(at) else { return html! { <td></td> } };
                let classes = classes!(
                    (point.trend == "down").then_some("fc-grid__fall"),
                    changed(column).then_some("fc-grid__ruler"),
                    (!occasion.comparable).then_some("fc-grid__other")
                );
                html! {
                    <td class={classes}>
                        if point.status == "not-met" || point.status == "cannot-confirm" { {icon::of(&point.status)} }
                        <span translate="no">{point.shown.clone()}</span>
                        {trend(labels, point)}
                    </td>
                }
            });
            html! {
                <tr>
                    <th scope="row">
                        <span class="fc-number" translate="no">{element.number.clone()}</span>{" "}{element.title.clone()}
                        if element.role == "non-negotiable" { <span class="fc-grid__key">{labels.non_negotiable()}</span> }
                    </th>
                    { for cells }
                </tr>
            }
        });
        let rows: Vec<Html> = rows.collect();
        (!rows.is_empty()).then(|| html! {
            <tbody>
                if !domain.title.is_empty() {
                    <tr><th class="fc-grid__domain" scope="rowgroup" colspan={(history.len() + 1).to_string()}>{domain.title.clone()}</th></tr>
                }
                { for rows }
            </tbody>
        })
    });
    let domains: Vec<Html> = domains.collect();
    (!domains.is_empty()).then(|| {
        html! {
            <div class="fc-scroll" role="region" tabindex="0" aria-label={name}>
                <table class="fc-grid">
                    <thead><tr><th scope="col">{labels.element()}</th>{ for heads }</tr></thead>
                    { for domains }
                </table>
            </div>
        }
    })
}

fn when(labels: PagesWords, report: &Report, occasion: &HistoryFacts, now: bool) -> Html {
    html! {
        <>
            {occasion.date_shown.clone()}
            if now { <><br/><small>{labels.this_time()}</small></> }
            if occasion.edition != report.rubric.edition { <><br/><small>{labels.other_ruler()}{" "}{occasion.edition.clone()}</small></> }
        </>
    }
}

fn moved(point: &HistoryPoint) -> bool {
    matches!(&*point.trend, "up" | "down")
}

/// An arrow with its word, where a value moved.
fn trend(labels: PagesWords, point: &HistoryPoint) -> Html {
    let (icon, words) = match point.trend.as_str() {
        "up" => ("regained", labels.trend_rose()),
        "down" => ("drift", labels.trend_fell()),
        _ => return Html::default(),
    };
    html! { <span class="fc-trend">{icon::of(icon)}<span class="fc-unseen">{changing(words.to_owned())}</span></span> }
}

/// A place in thousandths as a percentage.
fn percent(place: u16) -> String {
    format!("{}.{}%", place / 10, place % 10)
}

fn anchor(place: u16) -> &'static str {
    match place {
        0..=80 => "start",
        920.. => "end",
        _ => "middle",
    }
}
