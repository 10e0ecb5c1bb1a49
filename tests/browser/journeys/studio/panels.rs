//! Every panel and every question of the studio, in both languages, wide and as on a telephone. In: `dist/`. Out: whether axe-core finds
//! anything, whether the page is too wide, and whether a narrow one has the same actions.

use browser_tests::host::axe_finds_nothing;
use browser_tests::{Find, Page, Widget};
use serde_json::{Value, json};

use super::{inside, on, studio, unfold, with};

/// A rubric that fills every panel.
fn full() -> String {
    std::fs::read_to_string(xtask::root().join("docs/rubric/steps/10-a-new-edition.json")).unwrap().replace("[\"en\"]", "[\"en\", \"cy\"]")
}

/// Opens all that is folded away, also what was drawn only by that.
fn unfold_everything(page: &Page) {
    let closed = || on(page, "return element.shadowRoot.querySelectorAll('details:not([open])').length");
    page.wait_for("everything unfolded", || {
        on(page, "element.shadowRoot.querySelectorAll('details:not([open])').forEach(fold => (fold.open = true)); await new Promise(done => setTimeout(done, 150))");
        closed() == 0
    });
}

fn fits(page: &Page, step: &str) {
    let wide = "const inner = innerWidth; const root = element.shadowRoot; \
        return document.documentElement.scrollWidth <= inner ? [] : [...root.querySelectorAll('*')].filter(one => one.getBoundingClientRect().right > inner + 1).map(one => one.outerHTML.slice(0, 120)).slice(-3)";
    assert_eq!(on(page, wide), json!([]), "{step}");
}

/// What can be pressed, chosen and written, by name.
fn actions(page: &Page) -> Value {
    let script = "const shown = one => one.checkVisibility(); \
        return [...element.shadowRoot.querySelectorAll('.fs-elements button, .fs-elements select, .fs-elements textarea, .fs-elements input')].filter(shown) \
          .map(one => one.localName + ' ' + (one.getAttribute('aria-label') ?? one.textContent) + ' ' + (one.dataset.place ?? '')).sort()";
    on(page, script)
}

fn in_language(page: &Page, code: &str) {
    let server = page.url();
    page.script("document.documentElement.lang = arguments[0]", json!([code]));
    on(page, "element.attributeChangedCallback()");
    page.wait_for("the language", || on(page, "return element.shadowRoot.querySelector('.fs').lang") == code);
    assert_eq!(page.url(), server);
}

fn every_panel(code: &str) {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(full()));
    in_language(&page, code);
    unfold_everything(&page);
    axe_finds_nothing(&page, &format!("every panel, {code}"));
    let wide = actions(&page);
    assert!(wide.as_array().is_some_and(|wide| wide.len() > 100), "{wide}");
    page.set_window(320, 800);
    axe_finds_nothing(&page, &format!("every panel at 320 pixels, {code}"));
    fits(&page, &format!("every panel at 320 pixels, {code}"));
    assert_eq!(actions(&page), wide, "the cards have the same actions as the table");
}

#[test]
fn axe_finds_nothing_in_any_panel_in_english() {
    every_panel("en");
}

#[test]
fn axe_finds_nothing_in_any_panel_in_welsh() {
    every_panel("cy");
}

/// Presses what opens a question, and looks at it before anything is answered.
fn asked(page: &Page, studio: &Widget, name: &str, press: &str) {
    on(page, &format!("element.shadowRoot.querySelector({}).click()", json!(press)));
    studio.find("[role=alert]");
    axe_finds_nothing(page, name);
    fits(page, name);
}

#[test]
fn axe_finds_nothing_in_any_question() {
    for (code, width) in [("en", 1200), ("cy", 320)] {
        let (_server, page) = studio();
        page.set_window(width, 800);
        in_language(&page, code);
        let studio = inside(&page);
        axe_finds_nothing(&page, "the first page");
        fits(&page, "the first page");
        // What cannot be read.
        on(&page, "await element.open(new Blob([Uint8Array.of(0x25, 0x50, 0x44, 0x46)]))");
        studio.find("[role=alert]");
        axe_finds_nothing(&page, "what cannot be read");
        // What was read, with its guesses.
        on(&page, "await element.paste({text: 'Item\\tNot yet\\tFully\\nSongs\\tnone\\tmany\\nGames\\tnone\\tmany\\nTotal\\t\\t\\n'})");
        axe_finds_nothing(&page, "what was read");
        fits(&page, "what was read");
        with(&page, "await element.open(argument)", json!(full()));
        // Beside a rubric that is there.
        on(&page, "await element.paste({text: 'Item\\tNot yet\\tFully\\nSongs\\tnone\\tmany\\n'})");
        axe_finds_nothing(&page, "a table beside a rubric");
        fits(&page, "a table beside a rubric");
        with(&page, "await element.open(argument)", json!(full()));
        // Deleting what is named, and another id.
        asked(&page, &studio, "a scale that is named is deleted", ".fs-scale .fs-tool:last-child");
        with(&page, "await element.open(argument)", json!(full()));
        unfold(&studio, "tr .fs-more");
        studio.find("tr [data-place$='.id']");
        on(
            &page,
            "const id = element.shadowRoot.querySelector(\"tr [data-place$='.id']\"); id.value = 'other'; id.dispatchEvent(new Event('change', {bubbles: true}))",
        );
        studio.find(".fs-renaming");
        axe_finds_nothing(&page, "another id");
        fits(&page, "another id");
        // What no text can be read as.
        unfold(&studio, ".fs-rest");
        studio.find(".fs-rest [data-place='crosswalks']");
        on(
            &page,
            "const text = element.shadowRoot.querySelector(\".fs-rest [data-place='crosswalks']\"); text.value = '{'; text.dispatchEvent(new Event('change', {bubbles: true}))",
        );
        studio.find(".fs-rest [role=alert]");
        axe_finds_nothing(&page, "no JSON yet");
        fits(&page, "no JSON yet");
    }
}
