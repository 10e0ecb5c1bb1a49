//! The self-check on trial, within the studio: two programs on one page, each of which hears what is pressed in the other.

use browser_tests::studio::large_rubric;
use serde_json::json;

use super::{studio, with};

#[test]
fn what_is_pressed_in_the_trial_changes_nothing_of_the_rubric() {
    let (_server, page) = studio();
    let pressed = "await element.open(argument); \
        const wait = milliseconds => new Promise(done => setTimeout(done, milliseconds)); \
        let inner; \
        for (let at = 0; at < 200 && !inner?.querySelector('button'); at += 1) { await wait(50); inner = element.shadowRoot.querySelector('.fs-widget fidelity-check')?.shadowRoot; } \
        const before = element.rubric; \
        const first = inner.querySelector('.fc-button, button'); \
        for (let at = 0; at < 80; at += 1) { \
            const trial = element.shadowRoot.querySelector('.fs-widget fidelity-check').shadowRoot; \
            const all = [...trial.querySelectorAll('button, input[type=radio]')].filter(one => !one.disabled && one.checkVisibility()); \
            (at < 2 ? first : all[(at * 7) % all.length])?.click(); \
            await wait(20); \
            if (element.rubric !== before) { return `press ${at} changed it`; } \
        } \
        return [before === element.rubric, element.shadowRoot.querySelector('.fs-widget fidelity-check').answeredCount > 0]";
    assert_eq!(with(&page, pressed, json!(large_rubric().to_string())), json!([true, true]));
    assert_eq!(page.console_problems(), [""; 0]);
}
