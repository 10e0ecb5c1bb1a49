//! The studio by the keyboard alone: nothing here is clicked or written by a script. In: `dist/`, and a table of `tests/studio/`. Out: whether
//! a person without a mouse can make, paste, move, rule and translate.

use browser_tests::{Element, Find, Page};
use fidelity_check::explain;
use fidelity_check::rubric::Rubric;
use fidelity_check::words::Language;
use serde_json::{Value, json};

use super::{THREE, in_two_languages, inside, on, studio, text, with};

/// Presses a key until something with this name has the focus; the name may go on.
fn go(page: &Page, key: &str, name: &str) -> Element {
    let mut passed = Vec::new();
    for _ in 0..150 {
        page.press(key);
        let at = page.focused();
        let found = at.accessible_name();
        if found.starts_with(name) {
            return at;
        }
        passed.push(found);
    }
    panic!("{key} does not come to “{name}”, but to {passed:#?}");
}

fn to(page: &Page, name: &str) -> Element {
    go(page, "Tab", name)
}

/// Writes over what a field holds, key by key: a driver that writes by itself goes to the end of the field first.
fn type_over(page: &Page, words: &str) {
    page.press("Control+a");
    words.chars().for_each(|letter| page.press(&letter.to_string()));
}

/// Goes to the element with this title, and opens what is under More.
fn open_more(page: &Page, title: &str) {
    to(page, "Element");
    while page.focused().property("value") != title {
        to(page, "Element");
    }
    to(page, "More");
    page.press("Enter");
    // What is folded away is drawn once it is open, a moment after the key.
    page.wait_for("what is under More", || {
        on(page, "return !!element.shadowRoot.activeElement.closest('details')?.querySelector('[data-place$=\".id\"]')") == true
    });
}

/// Chooses in the list that has the focus by typing what the choice begins with.
fn choose(page: &Page, value: &str) {
    for key in ["Home", "ArrowDown"] {
        for _ in 0..30 {
            let at = page.focused();
            if at.property("value") == value {
                return;
            }
            page.press(key);
            if key == "Home" {
                break;
            }
        }
    }
    panic!("no choice `{value}`, but {}", page.focused().property("innerHTML"));
}

fn heading(page: &Page, words: &str) {
    page.wait_for(&format!("the heading “{words}”"), || {
        on(page, "const at = element.shadowRoot.activeElement; return at?.localName === 'h2' ? at.textContent : ''") == words
    });
}

fn rubric(page: &Page) -> Value {
    serde_json::from_str(on(page, "return element.rubric").as_str().unwrap()).unwrap_or(Value::Null)
}

/// A rubric without what differs by the way it was made: the name of the shared scale, and levels that are written as texts alone.
fn normal(rubric: &Value) -> Value {
    let elements = rubric["elements"].as_array().unwrap_or_else(|| panic!("{rubric}"));
    let levels = |element: &Value| -> Value {
        let scale = element["scale"].as_str().map(|id| &rubric["scales"][id]["anchors"]).unwrap_or(&element["anchors"]);
        let one = |(at, level): (usize, &Value)| match level {
            Value::String(words) => json!([at + 1, words]),
            level => json!([level["points"], level.get("label").or(level.get("text"))]),
        };
        scale.as_array().unwrap_or_else(|| panic!("{rubric}")).iter().enumerate().map(one).collect()
    };
    let element = |element: &Value| json!([element["id"], element["title"], levels(element)]);
    json!([rubric["format"], rubric["id"], rubric["edition"], rubric["title"], elements.iter().map(element).collect::<Vec<_>>()])
}

#[test]
fn six_elements_are_made_from_an_empty_page_by_keyboard() {
    let (_server, page) = studio();
    let step: Value =
        serde_json::from_str(&std::fs::read_to_string(xtask::root().join("docs/rubric/steps/01-six-elements.json")).unwrap()).unwrap();
    let elements: Vec<(&str, &str)> =
        step["elements"].as_array().unwrap().iter().map(|one| (one["id"].as_str().unwrap(), one["title"].as_str().unwrap())).collect();
    to(&page, "Paste your table here");
    let rows: String = elements.iter().map(|(_, title)| format!("| {title} | | | | |\n")).collect();
    page.focused().type_text(&format!("| Element | Not in place | Partly in place | Mostly in place | Fully in place |\n{rows}"));
    to(&page, "Read what I typed");
    page.press("Enter");
    heading(&page, "Is this what your table says?");
    to(&page, "The headings name no points.");
    choose(&page, "1-up");
    go(&page, "Shift+Tab", "Accept, and go on to the rubric");
    page.press("Enter");
    heading(&page, "Your rubric");
    to(&page, "Title");
    type_over(&page, "Reading group");
    to(&page, "Edition");
    type_over(&page, "1.0.0");
    to(&page, "Id");
    type_over(&page, "reading-group");
    // The ids of the example are shorter than those that are made of the titles.
    for (id, title) in elements {
        open_more(&page, title);
        to(&page, "Id");
        type_over(&page, id);
        page.press("Enter");
        page.wait_for("the question", || page.focused().accessible_name().starts_with("Keep"));
        to(&page, "Rename it to");
        page.press("Enter");
        page.wait_for("the new id", || rubric(&page)["elements"].as_array().unwrap().iter().any(|one| one["id"] == id));
        page.wait_for("the field again", || page.focused().property("value") == id);
    }
    assert_eq!(normal(&rubric(&page)), normal(&step));
    assert_eq!(on(&page, "return element.problems.filter(problem => problem.severity === 'error')"), json!([]));
}

#[test]
fn a_table_is_pasted_looked_at_and_accepted_by_keyboard() {
    let (_server, page) = studio();
    // What Word puts on a clipboard, by the way it takes: selected and copied.
    let html = text("clipboard/word-table-levels/clipboard.html");
    page.script(
        "const place = document.createElement('div'); place.id = 'copied'; place.innerHTML = new DOMParser().parseFromString(arguments[0], 'text/html').body.innerHTML; \
         document.body.append(place); getSelection().selectAllChildren(place)",
        json!([html]),
    );
    page.press("Control+c");
    page.script("document.getElementById('copied').remove()", json!([]));
    to(&page, "Paste your table here");
    page.press("Control+v");
    heading(&page, "Is this what your table says?");
    assert_eq!(on(&page, "return element.rubric"), "", "nothing is added before it is accepted");
    let elements = || on(&page, "return element.shadowRoot.querySelectorAll('.fs-outline ol > li').length");
    let before = elements();
    assert!(before.as_u64().is_some_and(|count| count > 3), "{before}");
    // A guess is changed: the first column is left out, and comes back.
    let guess = on(&page, "return element.shadowRoot.querySelector('.fs-columns select').getAttribute('aria-label')");
    let column = to(&page, guess.as_str().unwrap());
    let was = column.property("value");
    page.press("End");
    page.wait_for("another answer", || page.focused().property("value") != was);
    choose(&page, was.as_str().unwrap());
    page.wait_for("the first answer", || elements() == before);
    go(&page, "Shift+Tab", "Accept, and go on to the rubric");
    page.press("Enter");
    heading(&page, "Your rubric");
    let expected: Value = serde_json::from_str(&text("clipboard/word-table-levels/expected.json")).unwrap();
    assert_eq!(rubric(&page)["domains"], expected["domains"]);
}

/// Twenty-eight elements in one list, two domains behind them, and two rules.
fn many() -> String {
    let anchors = json!([{"points": 0, "text": "None"}, {"points": 1, "text": "Some"}, {"points": 2, "text": "All"}]);
    let elements: Vec<Value> =
        (1..=28).map(|at| json!({"id": format!("e{at}"), "title": format!("Number {at}"), "anchors": anchors, "minimum": 1})).collect();
    let domain = |id: &str| json!({"id": id, "title": id.to_uppercase(), "elements": [{"id": format!("of-{id}"), "title": "One", "scale": "yes-no"}]});
    let gate = |id: &str| json!({"id": id, "title": id.to_uppercase(), "when": "e1"});
    json!({"format": 1, "id": "many", "edition": "1.0.0", "title": "Many", "domains": [{"id": "a", "title": "A", "elements": elements}, domain("b"), domain("c")], "gates": [gate("g"), gate("h")]})
        .to_string()
}

/// Moves things by keys in a window of this width.
fn moved_by_keys(width: u32) {
    let (_server, page) = studio();
    page.set_window(width, 800);
    with(&page, "await element.open(argument)", json!(many()));
    let ids = |list: &str| on(&page, &format!("return JSON.parse(element.rubric).{list}.map(one => one.id ?? one.text)"));
    let said = || on(&page, "return element.shadowRoot.querySelector('.fs-aloud').textContent");
    // A row, with the focus going along.
    while page.focused().property("value") != "Number 28" {
        to(&page, "Element");
    }
    for at in (1..28).rev() {
        page.press("Alt+ArrowUp");
        page.wait_for("the move", || said() == format!("Moved to {at} of 28"));
        assert_eq!(page.focused().property("value"), "Number 28");
    }
    assert_eq!(ids("domains[0].elements")[0], "e28");
    // At the top it stays.
    page.press("Alt+ArrowUp");
    assert_eq!((&ids("domains[0].elements")[0], page.focused().property("value")), (&json!("e28"), json!("Number 28")));
    // By its button as well, which goes along.
    go(&page, "Tab", "Move “Number 28” down");
    page.press("Enter");
    page.wait_for("the move", || said() == "Moved to 2 of 28");
    assert_eq!(on(&page, "return element.shadowRoot.activeElement.dataset.place"), "domains[0].elements[1].title");
    // A level: its words move, its points stay.
    let levels = "domains[0].elements[1].anchors";
    to(&page, "Text of level 0");
    page.press("Alt+ArrowRight");
    page.wait_for("the move", || ids(levels) == json!(["Some", "None", "All"]));
    assert_eq!(said(), "Moved to 2 of 3");
    assert_eq!((page.focused().property("value"), page.focused().accessible_name()), (json!("None"), "Text of level 1".to_owned()));
    assert_eq!(on(&page, &format!("return JSON.parse(element.rubric).{levels}.map(one => one.points)")), json!([0, 1, 2]));
    page.press("Alt+ArrowLeft");
    page.wait_for("the way back", || ids(levels) == json!(["None", "Some", "All"]));
    // A domain.
    go(&page, "Shift+Tab", "Title of the domain");
    page.press("Alt+ArrowDown");
    page.wait_for("the domain", || ids("domains") == json!(["b", "a", "c"]));
    assert_eq!((said(), page.focused().property("value")), (json!("Moved to 2 of 3"), json!("A")));
}

#[test]
fn rules_are_moved_by_keys() {
    let (_server, page) = studio();
    let two = THREE.replace("\n  ]\n", "\n  ],\n  \"gates\": [{\"id\": \"g\", \"title\": \"G\", \"when\": \"space\"}, {\"id\": \"h\", \"title\": \"H\", \"when\": \"space\"}]\n");
    with(&page, "await element.open(argument)", json!(two));
    to(&page, "Rules that must hold");
    page.press("Enter");
    to(&page, "What the rule is called");
    page.press("Alt+ArrowDown");
    page.wait_for("the rule", || on(&page, "return JSON.parse(element.rubric).gates.map(one => one.id)") == json!(["h", "g"]));
    assert_eq!(on(&page, "return element.shadowRoot.querySelector('.fs-aloud').textContent"), "Moved to 2 of 2");
    assert_eq!(page.focused().property("value"), "G");
}

#[test]
fn rows_levels_and_domains_are_moved_by_keys_and_said_once() {
    moved_by_keys(1200);
}

#[test]
fn a_level_is_added_moved_and_taken_away_by_keyboard() {
    let (_server, page) = studio();
    let scale = "\"scales\": {\"often\": {\"anchors\": [\"Never\", \"Always\"]}}, \"elements\": [\n    {\"id\": \"rhymes\", \"title\": \"Rhymes\", \"scale\": \"often\"},";
    with(&page, "await element.open(argument)", json!(THREE.replace("\"elements\": [", scale)));
    let levels = |of: &str| on(&page, &format!("return JSON.parse(element.rubric).{of}.anchors.map(one => one.text ?? one)"));
    let said = || on(&page, "return element.shadowRoot.querySelector('.fs-aloud').textContent");
    open_more(&page, "Songs");
    // Added: what it says is written at once, in the table.
    to(&page, "Add a level");
    page.press("Enter");
    page.wait_for("the new level", || levels("elements[2]") == json!(["No", "Partly", "Yes", ""]));
    page.wait_for("its cell", || page.focused().accessible_name() == "Text of level 3");
    assert_eq!(on(&page, "return element.shadowRoot.activeElement.dataset.place"), "elements[2].anchors[3].text");
    type_over(&page, "Ever");
    // Moved within the row, with the focus going along.
    page.press("Alt+ArrowLeft");
    page.wait_for("the move", || levels("elements[2]") == json!(["No", "Partly", "Ever", "Yes"]));
    assert_eq!((said(), page.focused().property("value")), (json!("Moved to 3 of 4"), json!("Ever")));
    // Moved by its buttons, and taken away, without leaving the list.
    // What was unfolded still is, and what has to be drawn anew is drawn in its place.
    go(&page, "Shift+Tab", "Move “2: Ever” up");
    page.press("Enter");
    page.wait_for("the move", || levels("elements[2]") == json!(["No", "Ever", "Partly", "Yes"]));
    assert_eq!(page.focused().accessible_name(), "Move “1: Ever” up");
    to(&page, "Delete “1: Ever”");
    page.press("Enter");
    page.wait_for("one less", || levels("elements[2]") == json!(["No", "Partly", "Yes"]));
    page.wait_for("its neighbour", || page.focused().accessible_name().contains("“0: No”"));
    // The same for a scale that elements share: its words are written in its own list.
    while on(&page, "return element.shadowRoot.activeElement.closest('.fs-scale') === null") == true {
        to(&page, "Add a level");
    }
    page.press("Enter");
    page.wait_for("the new level", || levels("scales.often") == json!(["Never", "Always", ""]));
    page.wait_for("its field", || on(&page, "return element.shadowRoot.activeElement.dataset.place") == "scales.often.anchors[2]");
    type_over(&page, "Now");
    go(&page, "Shift+Tab", "Delete “1: Never”");
    page.press("Enter");
    page.wait_for("one less", || levels("scales.often") == json!(["Always", "Now"]));
    page.wait_for("its neighbour", || page.focused().accessible_name().contains("Always"));
    assert_eq!(on(&page, "return element.problems.filter(problem => problem.severity === 'error')"), json!([]));
}

#[test]
fn the_question_about_an_id_is_not_passed_by() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(THREE));
    open_more(&page, "Space");
    to(&page, "Id");
    for key in ["Tab", "Shift+Tab"] {
        type_over(&page, "room");
        page.press(key);
        page.wait_for("the question", || page.focused().accessible_name() == "Keep “space”");
        page.press("Enter");
        page.wait_for("the field", || page.focused().property("value") == "space");
    }
    // Without another id, it goes on as everywhere.
    page.press("Shift+Tab");
    assert_eq!(page.focused().accessible_name(), "Red: compromise the programme");
    to(&page, "Id");
    type_over(&page, "room");
    page.press("Tab");
    to(&page, "Rename it to “room”");
    page.press("Enter");
    page.wait_for("the new id", || rubric(&page)["elements"][0]["id"] == "room");
    page.wait_for("the field again", || page.focused().property("value") == "room");
}

#[test]
fn cards_on_a_narrow_screen_are_moved_by_the_same_keys() {
    moved_by_keys(320);
}

#[test]
fn a_rule_of_several_conditions_is_made_by_keyboard() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(THREE));
    let rule = || rubric(&page)["gates"][0]["when"].clone();
    let studio = inside(&page);
    to(&page, "Rules that must hold");
    page.press("Enter");
    to(&page, "Add a rule");
    page.press("Enter");
    page.wait_for("the rule", || rule() == json!({"non_negotiables": true}));
    assert_eq!(page.focused().accessible_name(), "What the rule is called");
    type_over(&page, "Licence");
    to(&page, "What the rule asks");
    choose(&page, "of");
    page.wait_for("so many of these", || rule()["of"].is_array());
    let at = rule()["of"].as_array().unwrap().len();
    to(&page, "Add a condition");
    page.press("Enter");
    page.wait_for("the condition", || rule()["of"].as_array().is_some_and(|of| of.len() == at + 1));
    let place = |page: &Page| on(page, "return element.shadowRoot.activeElement.dataset.place ?? ''");
    while place(&page) != format!("gates[0].when.of[{at}].element") {
        page.press("Tab");
    }
    choose(&page, "games");
    while place(&page) != format!("gates[0].when.of[{at}].at_least.number") {
        page.press("Tab");
    }
    // A level is chosen by its name.
    assert!(page.focused().property("innerHTML").as_str().is_some_and(|levels| levels.contains("2 · Yes")));
    choose(&page, "2");
    page.wait_for("the level", || rule()["of"][at] == json!({"element": "games", "at_least": 2}));
    assert_eq!(rubric(&page)["gates"][0]["title"], "Licence");
    // It is read back in the words of the report, the same as in what the whole rubric says.
    let told = studio.find(".fs-rule-told").text();
    let text = on(&page, "return element.rubric");
    let read = Rubric::parse(text.as_str().unwrap()).unwrap();
    let report = explain::rules(&read, Language::En);
    assert!(report.iter().any(|sentence| sentence.path == "gates[0]" && told.contains(&sentence.text)), "“{told}” in {report:?}");
    assert_eq!(on(&page, "return element.problems.filter(problem => problem.severity === 'error')"), json!([]));
}

#[test]
fn a_rubric_is_translated_by_keyboard() {
    let (_server, page) = studio();
    with(&page, "await element.open(argument)", json!(in_two_languages()));
    // From the checker to the empty field.
    to(&page, "1");
    page.press("Enter");
    to(&page, "title");
    page.press("Enter");
    let place = || on(&page, "return element.shadowRoot.activeElement?.dataset?.place ?? ''");
    page.wait_for("the empty field", || place() == "tr.cy.title");
    page.focused().type_text("Tri ŵŷ");
    page.press("Tab");
    page.wait_for("the translation", || rubric(&page)["title"] == json!({"en": "Three", "cy": "Tri ŵŷ"}));
    // The count beside a choice is that of its list.
    go(&page, "Shift+Tab", "Show");
    let counted = || {
        on(
            &page,
            "const list = element.shadowRoot.querySelector(\"[data-place='tr-filter']\"); \
             const told = +list.selectedOptions[0].textContent.match(/\\d+/)[0]; return [told, element.shadowRoot.querySelectorAll('.fs-translation').length]",
        )
    };
    for filter in ["all", "missing", "stale", "unread"] {
        choose(&page, filter);
        page.wait_for("the list", || {
            let counted = counted();
            counted[0] == counted[1]
        });
    }
    choose(&page, "all");
    // A source that changes makes its translation stale; a speaker reads it.
    while page.focused().property("value") != "Songs" {
        go(&page, "Shift+Tab", "Element");
    }
    type_over(&page, "Hymns");
    to(&page, "Languages");
    to(&page, "Show");
    choose(&page, "stale");
    page.wait_for("what was made from other words", || counted() == json!([1, 1]));
    to(&page, "A speaker has read");
    page.press("Enter");
    page.wait_for("nothing stale", || on(&page, "return element.shadowRoot.querySelectorAll('.fs-translation').length") == 0);
}
