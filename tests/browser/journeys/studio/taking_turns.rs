//! Files that take their time: who comes first, and what is said meanwhile. In: `dist/`. Out: whether what was asked for last is there.

use std::fs;

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;
use browser_tests::Find;
use serde_json::json;

use super::{THREE, inside, on, sample, studio, with};

#[test]
fn what_was_opened_last_is_there_however_long_its_bytes_took() {
    let (_server, page) = studio();
    // The first file's bytes come after those of the second.
    let script = "let go; const held = new Promise(done => (go = done)); \
        const slow = new File([argument.replace('\"Three\"', '\"Slow\"')], 'slow.json'); \
        const bytes = slow.arrayBuffer.bind(slow); slow.arrayBuffer = () => held.then(bytes); \
        const first = element.open(slow).then(() => 'opened', error => error.message); \
        const second = element.open(new File([argument], 'quick.json')).then(() => 'opened', error => error.message); \
        const told = [await second]; go(); told.push(await first); \
        return [...told, JSON.parse(element.rubric).title]";
    let told = with(&page, script, json!(THREE));
    assert_eq!((&told[0], &told[2]), (&json!("opened"), &json!("Three")), "{told}");
    assert!(told[1].as_str().is_some_and(|why| why.starts_with("A file was left alone")), "{told}");
    // What is written meanwhile is not lost either.
    let script = "let go; const held = new Promise(done => (go = done)); \
        const slow = new File([argument.replace('\"Three\"', '\"Slow\"')], 'slow.json'); \
        const bytes = slow.arrayBuffer.bind(slow); slow.arrayBuffer = () => held.then(bytes); \
        const opened = element.open(slow).then(() => 'opened', error => error.message); \
        await new Promise(done => setTimeout(done)); \
        const title = element.shadowRoot.querySelector(\"[data-place='title']\"); title.value = 'Mine'; title.dispatchEvent(new Event('change', {bubbles: true})); \
        go(); return [await opened, JSON.parse(element.rubric).title]";
    let told = with(&page, script, json!(THREE));
    assert_eq!(told[1], "Mine", "{told}");
    assert!(told[0].as_str().is_some_and(|why| why.starts_with("A file was left alone")), "{told}");
}

#[test]
fn while_the_part_for_workbooks_is_fetched_the_page_says_so() {
    let (_server, page) = studio();
    let studio = inside(&page);
    let bytes = BASE64_STANDARD.encode(fs::read(sample("spreadsheets/plain-table.xlsx")).unwrap());
    let words = "The part of the studio that reads and writes workbooks and zip files is being fetched.";
    let waits = "return [...element.shadowRoot.querySelectorAll('[role=status]')].map(one => one.textContent).join('|')";
    // The place where it is said is there before it is said.
    assert!(!on(&page, waits).as_str().unwrap().contains(words));
    let open = "const compile = WebAssembly.compileStreaming; const held = new Promise(resolve => (window.go = resolve)); \
        WebAssembly.compileStreaming = async given => { const response = await given; \
          if (response.url.includes('fidelity-workbook')) await held; return compile.call(WebAssembly, response) }; \
        const bytes = Uint8Array.from(atob(argument), letter => letter.charCodeAt()); \
        window.opened = element.open(new File([bytes], 'table.xlsx'))";
    with(&page, open, json!(bytes));
    studio.find_text(words);
    on(&page, "go(); await opened");
    assert!(!on(&page, waits).as_str().unwrap().contains(words));
    assert!(studio.has_text("Paddle Together"));
    // It is there now: the next one is not waited for.
    let again = "const seen = []; const watch = new MutationObserver(() => seen.push(element.shadowRoot.querySelector('.fs-waits').textContent)); \
        watch.observe(element.shadowRoot, {subtree: true, childList: true, characterData: true}); \
        const bytes = Uint8Array.from(atob(argument), letter => letter.charCodeAt()); \
        await element.open(new File([bytes], 'table.xlsx')); return seen.join('')";
    assert_eq!(with(&page, again, json!(bytes)), "");
}
