//! The self-check beside the table: the real widget on the rubric that is not saved yet. In: `dist/`. Out: whether it shows each language and
//! layout, and keeps its answers while the rubric is written.

use browser_tests::Page;
use serde_json::{Value, json};

use super::{THREE, in_two_languages, inside, on, pick, studio, with, write};

/// Asks the widget that is tried.
fn tried(page: &Page, script: &str) -> Value {
    on(page, &format!("const check = element.shadowRoot.querySelector('.fs-widget fidelity-check'); if (!check) return null; {script}"))
}

fn reads(page: &Page, words: &str) {
    // What is given anew begins at its first page, with the answers.
    let script = format!("check.goTo('songs'); return check.state === 'ready' && check.shadowRoot.textContent.includes({})", json!(words));
    page.wait_for(&format!("“{words}” in the self-check"), || tried(page, &script) == true);
}

/// Rates the second element.
fn answer_songs(page: &Page) {
    let option = "check.shadowRoot.querySelector(\"fieldset[id$='-element-1'] label.fc-option\")";
    page.wait_for("the cards", || tried(page, &format!("check.goTo('songs'); return Boolean({option})")) == true);
    tried(page, &format!("{option}.click()"));
    page.wait_for("the answer", || tried(page, "return check.answeredCount") == 1);
}

#[test]
fn the_self_check_beside_the_table_follows_what_is_written_and_keeps_its_answers() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(THREE));
    let studio = inside(&page);
    page.wait_for("the self-check", || tried(&page, "return check.state") == "ready");
    answer_songs(&page);
    let answer = tried(&page, "return check.value.elements");
    // Faster than the self-check is given anew, and slower.
    for words in ["Hymns", "Rhymes", "Singing together"] {
        write(&studio, "elements[1].title", words);
    }
    reads(&page, "Singing together");
    assert_eq!(tried(&page, "return [check.answeredCount, check.value.elements]"), json!([1, answer]));
    write(&studio, "elements[1].anchors[2].text", "Every time");
    reads(&page, "Every time");
    assert_eq!(tried(&page, "return [check.answeredCount, check.value.elements]"), json!([1, answer]));
    // Each layout, with the same answers.
    let pages = || tried(&page, "return check.shadowRoot.querySelectorAll('.fc-element').length");
    for (layout, cards) in [("element", 1), ("single", 3), ("domain", 3)] {
        pick(&studio, "try-layout", layout);
        page.wait_for("the layout", || tried(&page, "return check.layout") == layout);
        tried(&page, "check.goTo('songs')");
        page.wait_for(&format!("{cards} cards in the layout {layout}"), || pages() == cards);
        assert_eq!(tried(&page, "return check.value.elements"), answer, "{layout}");
    }
    // While there are errors it is not there, and comes back with the answers.
    let shown = || on(&page, "return element.shadowRoot.querySelector('.fs-widget').checkVisibility()");
    write(&studio, "elements[2].title", "");
    page.wait_for("no self-check", || shown() == false);
    write(&studio, "elements[2].title", "Play");
    reads(&page, "Play");
    assert_eq!((shown(), tried(&page, "return check.value.elements")), (json!(true), answer));
}

#[test]
fn the_self_check_beside_the_table_speaks_each_language_of_the_rubric() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(in_two_languages()));
    let studio = inside(&page);
    page.wait_for("the self-check", || tried(&page, "return check.state") == "ready");
    answer_songs(&page);
    reads(&page, "Songs");
    pick(&studio, "try-language", "cy");
    tried(&page, "check.goTo('songs')");
    reads(&page, "Caneuon");
    assert_eq!(tried(&page, "return check.answeredCount"), 1);
    // The language stays when the rubric is written further.
    write(&studio, "elements[1].title", "Hymns");
    page.wait_for("the new rubric", || tried(&page, "return JSON.stringify(check.rubric).includes('Hymns')") == true);
    reads(&page, "Caneuon");
    pick(&studio, "try-language", "en");
    reads(&page, "Hymns");
    assert_eq!(tried(&page, "return check.answeredCount"), 1);
}
