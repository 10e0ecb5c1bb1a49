//! What the marks on a line of scores mean: a legend in the same shapes. The lines are `crate::sheet::chart`, for screen and paper alike.
//!
//! In: a report, for the marks that occur in it. Out: virtual nodes.

use crate::report::Report;
use crate::words::pages::PagesWords;
use yew::prelude::*;

/// What the marks mean, as a legend in the same shapes.
pub fn key(labels: PagesWords, report: &Report) -> Html {
    let strips = || report.scores.iter().filter_map(|score| score.strip.as_ref());
    let entry = |drawing: Html, words: &'static str| {
        html! { <li><svg width="22" height="18" viewBox="0 0 22 18" aria-hidden="true" focusable="false">{drawing}</svg>{words}</li> }
    };
    html! {
        <ul class="fc-key">
            {entry(html! { <circle cx="11" cy="9" r="5" fill="currentColor"/> }, labels.key_now())}
            if strips().any(|strip| strip.before.is_some()) {
                {entry(html! { <circle cx="11" cy="9" r="4" fill="var(--fc-cut,#fff)" stroke="currentColor" stroke-width="2"/> }, labels.key_before())}
            }
            if strips().any(|strip| strip.possible.is_some()) {
                {entry(html! { <line x1="1" x2="21" y1="9" y2="9" stroke="currentColor" stroke-width="7" stroke-opacity="0.35"/> }, labels.key_possible())}
            }
            if strips().any(|strip| strip.target.is_some()) {
                {entry(html! { <path d="M6 5h10l-5 7z" fill="currentColor"/> }, labels.key_target())}
            }
        </ul>
    }
}
