//! A table of two hundred elements: what an edit draws, and what is drawn only once somebody looks. In: `dist/`. Out: counts. How long it takes
//! is printed by `times/`.

use browser_tests::studio::large_rubric;
use browser_tests::{Find, Page};
use serde_json::{Value, json};

use super::{inside, on, studio, unfold, with, write};

fn opened(text: &str) -> (browser_tests::site::Server, Page) {
    let (server, page) = studio();
    with(&page, "await element.open(argument)", json!(text));
    (server, page)
}

/// The numbers of the drawings in which the rows were drawn.
fn drawn(page: &Page) -> Vec<u64> {
    let rows = on(page, "return [...element.shadowRoot.querySelectorAll('.fs-table tr[data-drawn]')].map(row => +row.dataset.drawn)");
    rows.as_array().unwrap_or_else(|| panic!("{rows}")).iter().filter_map(Value::as_u64).collect()
}

#[test]
fn an_edit_of_a_large_table_draws_one_row() {
    let (_server, page) = opened(&serde_json::to_string_pretty(&large_rubric()).unwrap());
    let before = drawn(&page);
    assert_eq!(before.len(), 200);
    let since = |before: &[u64]| drawn(&page).iter().zip(before).filter(|(now, before)| now != before).count();
    write(&inside(&page), "domains[3].elements[7].anchors[2].text", "Other words");
    assert_eq!(since(&before), 1);
    let before = drawn(&page);
    on(&page, "element.undo(); await new Promise(done => setTimeout(done, 50))");
    assert_eq!(since(&before), 1);
    // Two rows change places, and no other is drawn.
    let before = drawn(&page);
    on(&page, "element.shadowRoot.querySelector(\"[data-place='domains[3].elements[7].title']\").focus()");
    page.press("Alt+ArrowDown");
    page.wait_for("the move", || on(&page, "return JSON.parse(element.rubric).domains[3].elements[8].id") == "e3-7");
    assert_eq!(since(&before), 2);
    // A domain is added behind them, and a level, which is a column of its domain: what is elsewhere is not drawn, and nothing is put anew.
    on(&page, "window.cells = [...element.shadowRoot.querySelectorAll('.fs-table th')]");
    let before = drawn(&page);
    inside(&page).find_text("Add a domain").click();
    page.wait_for("the domain", || on(&page, "return JSON.parse(element.rubric).domains.length") == 11);
    assert_eq!(drawn(&page)[..200], before);
    on(&page, "element.shadowRoot.querySelector('tr .fs-more summary').click()");
    inside(&page).find_text("Add a level").click();
    page.wait_for("the level", || on(&page, "return JSON.parse(element.rubric).domains[0].elements[0].anchors.length") == 6);
    assert_eq!(since(&before), 20);
    assert_eq!(on(&page, "return cells.filter(cell => !cell.isConnected).length"), 0);
}

#[test]
fn what_is_folded_away_is_not_drawn() {
    let two = serde_json::to_string_pretty(&large_rubric()).unwrap().replacen(
        "\"edition\"",
        "\"languages\": [\"en\", \"cy\"], \"awaiting_review\": [\"cy\"], \"edition\"",
        1,
    );
    let (_server, page) = opened(&two);
    let studio = inside(&page);
    let count = |css: &str| on(&page, &format!("return element.shadowRoot.querySelectorAll({}).length", json!(css)));
    let rows = ".fs-translation";
    assert_eq!(count(rows), 0);
    for css in [".fs-rules", ".fs-scores", ".fs-rest", ".fs-sim", ".fs-changes", ".fs-steps", ".fs-whole-file", "tr .fs-more"] {
        assert_eq!(count(&format!("{css} > :not(summary)")), 0, "{css}");
    }
    unfold(&studio, ".fs-languages");
    // The title, ten domains, two hundred elements with five levels each.
    page.wait_for("the rows", || count(rows) == 1 + 10 + 200 + 1000);
    on(&page, "element.shadowRoot.querySelector('.fs-languages').open = false");
    page.wait_for("no rows", || count(rows) == 0);
}
