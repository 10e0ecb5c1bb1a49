//! Nothing is lost and nothing leaves: steps that can be taken back, results of teams that an edit would change, a page without a network. In:
//! `dist/`. Out: whether the page keeps to itself what is its owner's.

use browser_tests::host::{asked, asks_before_leaving, axe_finds_nothing};
use browser_tests::{Find, Page};
use serde_json::{Value, json};

use super::{THREE, inside, on, pick, studio, unfold, with, write};

const TABLE: &str = "Item\tNot yet\tFully\nRhymes\tnone\tmany\nSnacks\tnone\tmany\n";

#[test]
fn it_works_without_a_network_stores_nothing_unasked_and_asks_before_work_is_lost() {
    let (_server, page) = studio();
    // What the self-check beside the table needs comes with the first rubric.
    with(&page, "await element.open(argument)", json!(THREE));
    page.wait_for("the self-check", || {
        on(&page, "return element.shadowRoot.querySelector('.fs-widget fidelity-check')?.state ?? ''") == "ready"
    });
    assert!(!asks_before_leaving(&page), "what was opened is on disk");
    page.set_offline(true);
    page.mark();
    with(&page, "await element.paste({text: argument}); await element.choose('into', 'add'); await element.accept()", json!(TABLE));
    write(&inside(&page), "title", "Mine");
    assert_eq!(on(&page, "return JSON.parse(element.rubric).elements.length"), 5);
    assert!(asks_before_leaving(&page));
    inside(&page).find_text("Save the draft").click();
    assert!(!page.downloaded("three-1.0.0.json").is_empty());
    assert!(!asks_before_leaving(&page), "it is saved");
    assert_eq!(asked(&page), [""; 0]);
    let stored = "return [localStorage.length, sessionStorage.length, (await indexedDB.databases()).length, (await caches.keys()).length, document.cookie]";
    assert_eq!(on(&page, stored), json!([0, 0, 0, 0, ""]));
    page.set_offline(false);
}

fn steps(page: &Page) -> Value {
    on(page, "return [...element.shadowRoot.querySelectorAll('.fs-history button')].map(step => step.textContent)")
}

#[test]
fn a_step_is_an_intention_with_a_name_and_none_goes_behind_what_was_opened() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(THREE));
    let studio = inside(&page);
    unfold(&studio, ".fs-steps");
    studio.find_text("Nothing has been changed yet.");
    // A phrase is one step, however many keys it took.
    studio.find("[data-place='title']").type_text(" and more");
    page.press("Tab");
    // So are all the rows of a table.
    with(&page, "await element.paste({text: argument}); await element.choose('into', 'add'); await element.accept()", json!(TABLE));
    pick(&studio, "elements[0].minimum", "1");
    let all = steps(&page);
    assert_eq!(all.as_array().map(Vec::len), Some(3), "{all}");
    assert!(all[0].as_str().is_some_and(|name| name.contains("Space") && name.contains("Partly")), "{all}");
    // Keys take steps back, inside of a field too.
    let now = on(&page, "return element.rubric");
    studio.find("[data-place='title']").click();
    page.press("Control+z");
    page.wait_for("a step back", || steps(&page).as_array().is_some_and(|steps| steps.len() == 2));
    page.press("Control+Shift+Z");
    page.wait_for("the step again", || on(&page, "return element.rubric") == now);
    // Going back to the first of them, which is itself undone.
    on(&page, "[...element.shadowRoot.querySelectorAll('.fs-history button')].at(-1).click()");
    page.wait_for("the beginning", || on(&page, "return element.rubric") == THREE);
    assert_eq!(on(&page, "return element.undo()"), false);
    assert_eq!(on(&page, "while (element.redo()); return element.rubric"), now);
    axe_finds_nothing(&page, "the history");
}

#[test]
fn earlier_results_are_told_what_each_edit_does_to_them() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(THREE.replace("\"minimum\": 2", "\"minimum\": 1")));
    let studio = inside(&page);
    unfold(&studio, ".fs-changes");
    studio.find(".fs-results input");
    on(
        &page,
        "const transfer = new DataTransfer(); \
         for (const space of [0, 1, 2, 1]) { const at = transfer.items.length; \
           const file = {format: 1, rubric: {id: 'three', edition: '1.0.0'}, occasion: {team: 'Team ' + at, date: '2026-05-01'}, elements: {space, songs: 1, games: 2}}; \
           transfer.items.add(new File([JSON.stringify(file)], `team-${at}.json`)); } \
         transfer.items.add(new File(['{}'], 'other.json')); \
         const input = element.shadowRoot.querySelector('.fs-results input'); input.files = transfer.files; input.dispatchEvent(new Event('change', {bubbles: true}))",
    );
    studio.find_text("4 read: no score and no verdict differs.");
    studio.find_text("Not read, since they are no assessments with this rubric: other.json.");
    pick(&studio, "elements[0].minimum", "2");
    studio.find_text("4 read: 0 with another score, 2 with another verdict.");
    studio.find_text("Which ones").click();
    let which = studio.find(".fs-results ul").text();
    assert!(which.contains("Team 1") && which.contains("Team 3") && !which.contains("Team 0"), "{which}");
    // Whether they can be compared follows from the same edit.
    studio.find_text("The same answers can come to other results than before");
    on(&page, "element.undo()");
    studio.find_text("4 read: no score and no verdict differs.");
    write(&studio, "elements[1].title", "Hymns");
    studio.find_text("The same answers come to the same scores");
    studio.find_text("4 read: no score and no verdict differs.");
    axe_finds_nothing(&page, "earlier results");
}
