//! Back, forward and reload: in the stand-alone page, in a frame, in one file, and beside routers that have entries of their own.
//! In: `dist/`. Out: whether Back means the page before, and whether nobody's entries are touched.

use browser_tests::host::{SCRIPT, json_of, partner, property, wait_until, with_element};
use browser_tests::site::{Server, Site};
use browser_tests::team::{READINESS, Team};
use browser_tests::{Find, Page, site};
use serde_json::{Value, json};

const RUBRIC: &str = r#"{"format": 1, "id": "back", "edition": "1.0.0", "title": "Back", "domains": [
    {"id": "one", "title": "One", "elements": [{"id": "a", "title": "A", "scale": "yes-no"}]},
    {"id": "two", "title": "Two", "elements": [{"id": "b", "title": "B", "scale": "yes-no"}]}]}"#;

fn with_rubric(head: &str, body: &str) -> Site {
    partner(site(), head, body).page("/other", "<title>Other</title>").route("/r.json", 200, "application/json", RUBRIC)
}

#[track_caller]
fn opened(site: Site) -> (Server, Page) {
    let server = site.start(0).expect("a free port");
    let page = Page::open();
    page.goto(&server.url("/other"));
    page.goto(&server.url("/"));
    wait_until(&page, "ready");
    (server, page)
}

/// The page an element shows, read from its heading.
fn heading(page: &Page, id: &str) -> Value {
    let script = "return document.getElementById(arguments[0])?.shadowRoot.querySelector('[id$=\"-title\"]')?.innerText.trim() ?? null";
    page.script(script, json!([id]))
}

#[track_caller]
fn shows(page: &Page, id: &str, words: &str) {
    page.wait_for(&format!("`{id}` at “{words}”, not {}", heading(page, id)), || heading(page, id) == words);
}

fn forward(page: &Page) {
    page.script("history.forward()", json!([]));
}

fn press(page: &Page, id: &str, words: &str) {
    let script = "const all = [...document.getElementById(arguments[0]).shadowRoot.querySelectorAll('.fc-button, .fc-actions button')]; \
                  const found = all.find(one => one.innerText.trim() === arguments[1]); found?.click(); return !!found";
    page.wait_for(words, || page.script(script, json!([id, words])) == true);
}

fn state(page: &Page) -> Value {
    page.script("return history.state", json!([]))
}

const ONE: &str = r#"<fidelity-check id="x" src="/r.json" history loading="eager" storage="session"></fidelity-check>"#;

#[test]
fn each_page_is_an_entry_at_the_same_address_and_holds_ids_only() {
    let (server, page) = opened(with_rubric(SCRIPT, ONE));
    assert_eq!(state(&page), Value::Null, "nothing is written before the person moves");
    press(&page, "x", "Start");
    shows(&page, "x", "About this assessment");
    press(&page, "x", "Continue");
    shows(&page, "x", "One");
    assert_eq!(state(&page), json!({ "fidelityCheck": { "element": "x", "page": "a" } }));
    page.widget().click("label.fc-option");
    page.widget().find_text("1 of 2 answered");
    assert_eq!(state(&page), json!({ "fidelityCheck": { "element": "x", "page": "a" } }));
    assert_eq!(page.url(), server.url("/"));
    page.script("window.steps = []; addEventListener('fidelity-step', event => steps.push(event.detail.to))", json!([]));
    page.back();
    shows(&page, "x", "About this assessment");
    page.back();
    shows(&page, "x", "Introduction");
    forward(&page);
    shows(&page, "x", "About this assessment");
    forward(&page);
    shows(&page, "x", "One");
    page.widget().find_text("1 of 2 answered");
    assert_eq!(page.script("return steps", json!([])), json!(["occasion", "intro", "occasion", "a"]));
    // A page further on takes the place of what was ahead.
    page.back();
    shows(&page, "x", "About this assessment");
    with_element(&page, "return element.goTo('b')");
    shows(&page, "x", "Two");
    page.back();
    shows(&page, "x", "About this assessment");
}

#[test]
fn without_the_attribute_the_history_is_the_hosts() {
    let (server, page) = opened(with_rubric(SCRIPT, &ONE.replace(" history", "")));
    press(&page, "x", "Start");
    shows(&page, "x", "About this assessment");
    assert_eq!(state(&page), Value::Null);
    page.back();
    page.wait_for("the page before", || page.url() == server.url("/other"));
}

#[test]
fn two_elements_go_back_each_in_its_turn() {
    let two = r#"<fidelity-check id="x" src="/r.json" history loading="eager"></fidelity-check>
                 <fidelity-check id="y" src="/r.json" history loading="eager"></fidelity-check>"#;
    let (_server, page) = opened(with_rubric(SCRIPT, two));
    shows(&page, "y", "Introduction");
    press(&page, "x", "Start");
    press(&page, "y", "Start");
    press(&page, "x", "Continue");
    let at = |x: &str, y: &str| {
        shows(&page, "x", x);
        shows(&page, "y", y);
    };
    at("One", "About this assessment");
    assert_eq!(state(&page)["fidelityCheck"], json!({ "element": "x", "page": "a", "others": { "y": "occasion" } }));
    page.back();
    at("About this assessment", "About this assessment");
    page.back();
    at("About this assessment", "Introduction");
    page.back();
    at("Introduction", "Introduction");
    page.script("history.go(3)", json!([]));
    at("One", "About this assessment");
    page.script("history.go(-3)", json!([]));
    at("Introduction", "Introduction");
}

/// What the routers of React and Next do with the history: both put an index or a tree into the state and count on finding it again; one of
/// them puts functions of its own in the place of the browser's, and loads the page anew where its mark is missing.
const ROUTER: &str = "
    window.seen = []; window.reloads = 0;
    history.replaceState({ usr: null, key: 'k0', idx: 0, __NA: true, tree: ['', {}] }, '');
    for (const name of ['pushState', 'replaceState']) {
        const own = history[name].bind(history);
        history[name] = (state, ...rest) => { seen.push(name); return own(state, ...rest) };
    }
    addEventListener('popstate', event => { if (!event.state?.__NA) reloads += 1; });
    window.navigate = (idx, path) => history.pushState({ usr: null, key: 'k' + idx, idx, __NA: true, tree: [path, {}] }, '', path);";

#[test]
fn a_router_finds_its_own_state_in_every_entry() {
    let head = format!(r#"<script src="/router.js"></script>{SCRIPT}"#);
    let (server, page) = opened(with_rubric(&head, ONE).route("/router.js", 200, "text/javascript", ROUTER));
    press(&page, "x", "Start");
    shows(&page, "x", "About this assessment");
    assert_eq!(
        state(&page),
        json!({ "usr": null, "key": "k0", "idx": 0, "__NA": true, "tree": ["", {}], "fidelityCheck": { "element": "x", "page": "occasion" } })
    );
    assert_eq!(page.script("return seen", json!([])), json!(["replaceState", "pushState"]), "what the router put in their place is asked");
    // The router goes elsewhere in the same document, and comes back.
    page.script("navigate(1, '/elsewhere')", json!([]));
    assert_eq!(page.url(), server.url("/elsewhere"));
    page.back();
    page.wait_for("the entry before", || state(&page)["idx"] == 0);
    shows(&page, "x", "About this assessment");
    // An entry of the router alone moves nothing.
    forward(&page);
    page.wait_for("the entry of the router", || state(&page)["idx"] == 1);
    shows(&page, "x", "About this assessment");
    page.back();
    page.wait_for("our own", || state(&page)["idx"] == 0);
    page.back();
    shows(&page, "x", "Introduction");
    assert_eq!(page.script("return reloads", json!([])), 0);
}

#[test]
fn a_state_that_has_no_room_is_left_alone() {
    for (kind, made) in [("text", "'mine'"), ("list", "[1, 2]"), ("date", "new Date(0)")] {
        let (_server, page) = opened(with_rubric(SCRIPT, ONE));
        page.script(&format!("history.replaceState({made}, '')"), json!([]));
        let before = page.script("return JSON.stringify(history.state)", json!([]));
        press(&page, "x", "Start");
        shows(&page, "x", "About this assessment");
        assert_eq!(page.script("return JSON.stringify(history.state)", json!([])), before, "{kind}");
    }
}

#[test]
fn after_a_reload_the_page_comes_back_with_the_answers_or_not_at_all() {
    let (_server, page) = opened(with_rubric(SCRIPT, ONE));
    press(&page, "x", "Start");
    press(&page, "x", "Continue");
    shows(&page, "x", "One");
    page.reload();
    wait_until(&page, "ready");
    with_element(&page, "await element.export('json')");
    shows(&page, "x", "Introduction");

    page.widget().click_text("Keep my answers in this tab until I close it");
    press(&page, "x", "Start");
    press(&page, "x", "Continue");
    page.widget().click("label.fc-option");
    page.widget().find_text("Your answers are kept in this tab.");
    page.reload();
    wait_until(&page, "ready");
    shows(&page, "x", "One");
    page.widget().find_text("1 of 2 answered");
    assert_eq!(property(&page, "answeredCount"), 1);
    page.back();
    shows(&page, "x", "About this assessment");
}

#[test]
fn what_was_removed_does_not_come_back() {
    let (_server, page) = opened(with_rubric(SCRIPT, ONE));
    press(&page, "x", "Start");
    press(&page, "x", "Continue");
    page.widget().click("label.fc-option");
    page.widget().find_text("1 of 2 answered");
    with_element(&page, "element.goTo('results')");
    let button = || page.widget().all("button").into_iter().find(|button| button.text() == "Finish and clear");
    page.wait_for_some("the button", button).click();
    page.widget().find_text("These answers have not been saved to a file.");
    page.widget().click_text("Yes, remove everything");
    shows(&page, "x", "Everything has been cleared");
    page.back();
    shows(&page, "x", "Introduction");
    page.back();
    page.wait_for("an empty form", || heading(&page, "x") != "Introduction");
    assert_eq!(property(&page, "answeredCount"), 0);
}

#[test]
fn in_a_frame_back_goes_to_the_page_before() {
    let frame = r#"<iframe id="frame" title="Check" src="/embed.html?rubric=/r.json" width="800" height="800"></iframe>"#;
    let server = with_rubric("", frame).start(0).expect("a free port");
    let page = Page::open();
    page.goto(&server.url("/"));
    let inside = "const root = document.getElementById('frame').contentDocument?.querySelector('fidelity-check')?.shadowRoot;";
    let title = || page.script(&format!("{inside} return root?.querySelector('[id$=\"-title\"]')?.innerText.trim() ?? ''"), json!([]));
    page.wait_for("the introduction", || title() == "Introduction");
    page.script(&format!("{inside} [...root.querySelectorAll('button')].find(one => one.innerText.trim() === 'Start').click()"), json!([]));
    page.wait_for("the occasion", || title() == "About this assessment");
    page.back();
    page.wait_for("the introduction again", || title() == "Introduction");
}

#[test]
fn on_the_stand_alone_page_back_leads_to_the_first_page_and_takes_nothing_away() {
    let team = Team::at_the_first_page(READINESS);
    let Team { page, widget, .. } = &team;
    team.choose("Scale-up readiness");
    team.go_on("Start", "About this assessment");
    team.go_on("Continue", "Time and resources");
    team.answer("investment-both", &json!(4));
    widget.find_text("1 of 28 answered");
    for title in ["About this assessment", "Introduction"] {
        page.back();
        team.is_at(title);
    }
    page.back();
    page.find_text("Are we still delivering the programme that was proven to work?");
    assert!(page.url().ends_with('/'), "{}", page.url());
    // What was begun is still there, by Forward and by a button.
    forward(page);
    team.is_at("Introduction");
    page.back();
    page.find_text("The answers you have begun are still in this page.");
    page.screenshot_whole("history-begun");
    page.click_text("Go on with them");
    team.is_at("Introduction");
    assert_eq!(property(page, "answeredCount"), 1);
    // Another programme would take them away, which is asked about.
    page.click("#leave");
    page.click("[aria-label='Begin: Parent and infant group']");
    assert_eq!(page.dismiss_dialog(), "Your answers are not saved and will be lost. Leave this check?");
    assert_eq!(property(page, "answeredCount"), 1);
    page.find_text("The answers you have begun are still in this page.");

    // A worked example begins with its result, and Back from there is the first page.
    let team = Team::worked_example(|_| {});
    team.page.back();
    team.page.find_text("Are we still delivering the programme that was proven to work?");
    // An address that names a programme opens it.
    let address = team.server.url(&format!("/?programme={READINESS}"));
    team.page.goto(&address);
    team.is_at("Introduction");
    assert_eq!(json_of(&format!("programmes/{READINESS}.json"))["id"], READINESS);
}
