//! The element on pages that were not made for it: the failures F1 to F25 of the design, each with what should happen instead.
//!
//! In: `dist/`, and the pages of `pages/`. Out: whether a partner's page and the widget leave each other whole. What the widget
//! asks and shows is other journeys' matter: here it need only be there, or say why not.

mod beside_the_page;
mod framed;
mod kept;
mod loaded;
mod wrong_files;

use browser_tests::host::{wait_until, with_element};
use browser_tests::{Browser, Find, Page};

const RUBRIC: &str = "/programmes/scale-up-readiness.json";
const FALLBACK: &str = "Read or print it here";

/// The element with these attributes and a fallback.
fn element(attributes: &str) -> String {
    format!(r#"<fidelity-check {attributes}><p><a href="/check.pdf">{FALLBACK}</a></p></fidelity-check>"#)
}

/// The element as most pages would write it.
fn usual() -> String {
    element(&format!(r#"src="{RUBRIC}""#))
}

/// Expects one line of the widget's own in the console; a browser adds its own to every blocked request. Only Chromium hands it out.
#[track_caller]
fn expect_one_line(page: &Page, words: &str) {
    if page.browser() == Browser::Chromium {
        let lines: Vec<String> = page.console_problems().into_iter().filter(|line| line.contains("\"fidelity-check")).collect();
        assert!(lines.len() == 1 && lines[0].contains(words), "{lines:?}");
    }
}

/// Expects the fallback, a sentence for the visitor, a code for the webmaster, and one line in the console.
#[track_caller]
fn expect_failure(page: &Page, code: &str, sentence: &str, hint: &str) {
    wait_until(page, "failed");
    let widget = page.widget();
    let text = widget.text();
    assert!(text.contains(sentence) && text.contains(code) && text.contains(hint), "{text}");
    assert!(page.has_text(FALLBACK), "the fallback is not shown");
    expect_one_line(page, code);
    let error = with_element(page, "return element.ready.then(() => 'none', error => [error.code, error.phase, error.name])");
    assert_eq!(error[0], code);
    assert_eq!(error[2], "FidelityError");
}
