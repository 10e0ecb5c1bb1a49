//! How long the studio takes with a table of two hundred elements, and with five hundred earlier results: `cargo xtask check-all --only studio`.
//!
//! In: `dist/`. Out: times for `docs/performance.md`. They are printed, not held: a busy machine takes several times as long, and what must not
//! grow is counted by the journeys.

use browser_tests::studio::{inside, large_rubric, on, studio, unfold, with};
use browser_tests::{Find, Page, alone};
use serde_json::{Value, json};

/// The same as a table on a clipboard.
fn table() -> String {
    let head = ["Element", "1", "2", "3", "4", "5"].join("\t");
    let row = |at: usize| {
        let levels = (1..=5).map(|points| format!("What is seen at level {points} of five"));
        std::iter::once(format!("Element {at}")).chain(levels).collect::<Vec<_>>().join("\t")
    };
    std::iter::once(head).chain((0..200).map(row)).collect::<Vec<_>>().join("\n")
}

#[test]
fn a_large_table_is_timed() {
    let _nobody_beside = alone();
    let (_server, page) = studio();
    let text = serde_json::to_string_pretty(&large_rubric()).unwrap();
    let opening = with(
        &page,
        "const times = []; \
         for (let turn = 0; turn < 5; turn++) { const before = performance.now(); await element.open(argument); \
           element.shadowRoot.firstElementChild.offsetHeight; times.push(performance.now() - before); \
           await new Promise(done => setTimeout(done, 1500)); } \
         return times",
        json!(text),
    );
    println!("opened: {}", ms(&opening));
    // What a key does in script: until the page has been told and drawn, without the browser's own layout.
    let keys = "const root = element.shadowRoot; const task = () => new Promise(done => setTimeout(done)); \
        const timed = async (count, before, act) => { const times = []; for (let at = 0; at < count; at++) { const of = before(at); \
            await new Promise(done => setTimeout(done, 700)); \
            const begin = performance.now(); act(of, at); await task(); times.push(performance.now() - begin); } return times; }; \
        const cell = at => { const field = root.querySelectorAll('.fs-table td textarea')[at * 37]; field.focus(); field.select(); return field; }; \
        const typed = text => document.execCommand('insertText', false, text); \
        const long = 'A pasted sentence about what is seen. '.repeat(30); \
        const alt = key => root.activeElement.dispatchEvent(new KeyboardEvent('keydown', {key, altKey: true, bubbles: true, composed: true, cancelable: true})); \
        const found = {}; \
        found['a letter'] = await timed(10, cell, () => typed('x')); \
        root.activeElement.blur(); await task(); \
        found['a text pasted into a cell'] = await timed(10, cell, () => typed(long)); \
        root.activeElement.blur(); await task(); \
        found['the key that leaves a cell'] = await timed(10, at => { const field = cell(at); typed('Other words ' + at); return field; }, field => field.blur()); \
        found['an element moved'] = await timed(10, at => root.querySelectorAll('.fs-table th textarea')[at * 20].focus(), () => alt('ArrowDown')); \
        found['a step back'] = await timed(10, () => {}, () => element.undo()); \
        const summary = () => root.querySelector('.fs-problems summary').textContent; \
        const told = before => new Promise(done => { const watch = new MutationObserver(() => { if (summary() !== before) { watch.disconnect(); done(); } }); \
            watch.observe(root, {subtree: true, childList: true, characterData: true}); }); \
        const named = 'a problem told while its field is written in, from the last key on'; found[named] = []; \
        for (let at = 0; at < 10; at++) { const field = root.querySelectorAll('.fs-table th textarea')[at * 19]; field.focus(); field.select(); \
            await new Promise(done => setTimeout(done, 700)); const before = summary(); const begin = performance.now(); \
            document.execCommand('delete'); await told(before); found[named].push(performance.now() - begin); \
            document.execCommand('undo'); await told(summary()); } \
        root.activeElement.blur(); await task(); \
        found['an element added'] = await timed(5, () => [...root.querySelectorAll('.fs-domain > p > .fs-button')].at(-1), button => button.click()); \
        return found;";
    let report = |panels: &str, found: &Value| {
        for (name, times) in found.as_object().unwrap_or_else(|| panic!("{found}")) {
            println!("{panels}, {name}: {}", ms(times));
        }
    };
    report("panels closed", &on(&page, keys));
    on(&page, "element.shadowRoot.querySelectorAll('.fs-fold').forEach(fold => fold.open = true)");
    report("panels open", &on(&page, keys));
    let pasted = with(
        &page,
        "const times = [[], []]; \
         for (let turn = 0; turn < 5; turn++) { const before = performance.now(); await element.paste({text: argument}); \
           times[0].push(performance.now() - before); await new Promise(done => setTimeout(done, 700)); \
           const then = performance.now(); await element.accept(); times[1].push(performance.now() - then); \
           await new Promise(done => setTimeout(done, 1500)); } \
         return times",
        json!(table()),
    );
    println!("a table of 200 rows pasted, until its preview is drawn: {}; accepted: {}", ms(&pasted[0]), ms(&pasted[1]));
}

/// The middle and the longest of some times.
fn ms(times: &Value) -> String {
    let mut times: Vec<f64> = times.as_array().unwrap_or_else(|| panic!("{times}")).iter().filter_map(Value::as_f64).collect();
    times.sort_by(f64::total_cmp);
    format!("{:.1} ms, at most {:.1}", times[times.len() / 2], times.last().unwrap())
}

/// Five hundred answers of teams to the worked example.
fn results(page: &Page) {
    let example = std::fs::read_to_string(xtask::root().join("programmes/parent-infant-group.json")).unwrap();
    with(page, "await element.open(argument)", json!(example));
    unfold(&inside(page), ".fs-changes");
    inside(page).find(".fs-results");
    on(
        page,
        "const rubric = JSON.parse(element.rubric); const ids = rubric.domains.flatMap(domain => domain.elements).filter(one => one.anchors || one.scale); \
         const transfer = new DataTransfer(); \
         for (let at = 0; at < 500; at++) { \
           const elements = Object.fromEntries(ids.map((one, place) => [one.id, one.anchors ? one.anchors[(at + place) % one.anchors.length].points ?? 1 : null]).filter(pair => pair[1] !== null)); \
           const file = {format: 1, rubric: {id: rubric.id, edition: rubric.edition}, occasion: {team: 'Team ' + at, date: '2026-05-01'}, elements}; \
           transfer.items.add(new File([JSON.stringify(file)], `team-${at}.json`)); } \
         const input = element.shadowRoot.querySelector('.fs-results input'); input.files = transfer.files; input.dispatchEvent(new Event('change', {bubbles: true}))",
    );
}

#[test]
fn five_hundred_results_are_timed() {
    let _nobody_beside = alone();
    let (_server, page) = studio();
    results(&page);
    inside(&page).find_text("500 read: no score and no verdict differs.");
    // An edit that changes results: the minimum of a non-negotiable goes up and down.
    let times = on(
        &page,
        "const root = element.shadowRoot; const times = []; \
         const field = () => root.querySelector(\"select[data-place$='.minimum']\"); \
         const lowest = field().options[1].value; const highest = [...field().options].at(-1).value; \
         for (let at = 0; at < 10; at++) { await new Promise(done => setTimeout(done, 900)); \
           const chosen = field(); chosen.value = at % 2 ? lowest : highest; \
           const begin = performance.now(); chosen.dispatchEvent(new Event('change', {bubbles: true})); \
           await new Promise(done => setTimeout(done)); times.push(performance.now() - begin); \
           if (!root.querySelector('.fs-results').textContent.includes('500 read')) throw new Error(root.querySelector('.fs-results').textContent); } \
         return times",
    );
    println!("an edit with 500 results, until what it changes is told: {}", ms(&times));
}
