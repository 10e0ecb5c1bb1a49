//! One idea of status, and a shape for each: the same on screen, in charts and in print.
//!
//! In: a status code. Out: a drawing of 20 by 20. The word stands beside it, so the drawing itself is silent.

use yew::prelude::*;

/// The shape of a status: `met`, `not-met`, `between`, `cannot-confirm`, `not-applicable`, `drift`, `slipping`, `regained`, `key`.
pub fn of(status: &str) -> Html {
    html! {
        <svg class={classes!("fc-shape", ["fc-shape--", status].concat())} viewBox="0 0 20 20" width="20" height="20" aria-hidden="true" focusable="false">
            {drawing(status)}
        </svg>
    }
}

/// The same without its own frame, to be placed in a chart.
pub fn drawing(status: &str) -> Html {
    let line = |d: &'static str, colour: &'static str| {
        html! { <path {d} fill="none" stroke={colour} stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round"/> }
    };
    match status {
        "met" => html! { <><circle cx="10" cy="10" r="9" fill="currentColor"/>{line("M5.6 10.4l3 3 5.8-6.4", "var(--fc-cut,#fff)")}</> },
        "not-met" => {
            html! { <><rect x="1" y="1" width="18" height="18" rx="1.5" fill="currentColor"/>{line("M6 6l8 8M14 6l-8 8", "var(--fc-cut,#fff)")}</> }
        }
        "between" => html! {
            <>
                <circle cx="10" cy="10" r="8.4" fill="none" stroke="currentColor" stroke-width="2"/>
                <path d="M10 1.6a8.4 8.4 0 0 0 0 16.8z" fill="currentColor"/>
            </>
        },
        "cannot-confirm" => html! {
            <>
                <circle cx="10" cy="10" r="8.4" fill="none" stroke="currentColor" stroke-width="2" stroke-dasharray="3.3 2"/>
                {line("M7.6 8a2.4 2.4 0 1 1 3.4 2.2c-.7.4-1 .8-1 1.6M10 14.6v.1", "currentColor")}
            </>
        },
        "drift" => line("M3.5 4.5L16 15.5M16 7.5v8H8", "currentColor"),
        "slipping" => {
            html! { <path d="M4 6.5l12 7M16 7.8v5.7h-5.7" fill="none" stroke="currentColor" stroke-width="1.4" stroke-linecap="round" stroke-linejoin="round"/> }
        }
        "regained" => line("M10 17V3.5M4.5 9L10 3.5 15.5 9", "currentColor"),
        "" => Html::default(),
        "key" => html! { <path d="M10 1l8.5 9-8.5 9-8.5-9z" fill="currentColor"/> },
        _ => {
            html! { <><circle cx="10" cy="10" r="8.4" fill="none" stroke="currentColor" stroke-width="2"/>{line("M6 10h8", "currentColor")}</> }
        }
    }
}
