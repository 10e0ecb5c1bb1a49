//! Answers kept where a person asks for it, and nowhere else: through reloads, other tabs, a full disk and the sudden end of the browser.
//! In: `dist/`. Out: whether what is shown as kept is kept, what is deleted is gone, and nobody loses an answer unasked.

use browser_tests::host::{SCRIPT, asks_before_leaving, in_every_browser, partner, property, wait_until, with_element};
use browser_tests::site::Server;
use browser_tests::{Browser, Find, Page, site};
use serde_json::{Value, json};

const ELEMENTS: usize = 20;
const DEVICE: &str = "Keep my answers on this device for 30 days";
const TAB: &str = "Keep my answers in this tab until I close it";
const ON_DEVICE: &str = "Your answers are kept on this device.";
const IN_TAB: &str = "Your answers are kept in this tab.";

/// A rubric of twenty questions, on a page of a partner who allows answers to be kept.
fn check(storage: &str) -> Server {
    let element = |number| json!({ "id": format!("e{number}"), "title": format!("Question {number}"), "scale": "yes-no" });
    let rubric = json!({
        "format": 1, "id": "keeping", "edition": "1.0.0", "title": "Keeping", "elements": (0..ELEMENTS).map(element).collect::<Vec<_>>()
    });
    let body = format!(r#"<fidelity-check id="team" src="/r.json" layout="single" storage="{storage}"></fidelity-check>"#);
    let site = partner(site(), SCRIPT, &body).page("/other", "<title>Other</title>");
    site.route("/r.json", 200, "application/json", rubric.to_string()).start(0).expect("a free port")
}

fn opened(page: &Page, server: &Server) {
    page.goto(&server.url("/"));
    wait_until(page, "ready");
}

/// Opens the page of the questions and answers one with Yes.
#[track_caller]
fn answer(page: &Page, question: usize) {
    assert_eq!(with_element(page, "return element.goTo('e0')"), true);
    page.widget().click(&format!("fieldset[id$='-element-{question}'] label.fc-option"));
}

fn answers(page: &Page) -> Value {
    property(page, "value")["elements"].take()
}

/// What can be read in the widget at one moment has all of these words in it, sooner or later.
#[track_caller]
fn shows(page: &Page, words: &[&str]) {
    page.wait_for(&format!("{words:?}"), || {
        let text = page.widget().text();
        words.iter().all(|words| text.contains(words))
    });
}

/// The records in the database, which must be there.
fn records(page: &Page) -> Value {
    with_element(
        page,
        "const request = indexedDB.open('fidelity-check'); await new Promise(done => (request.onsuccess = done)); \
         const all = request.result.transaction('answers').objectStore('answers').getAll(); \
         await new Promise(done => (all.onsuccess = done)); request.result.close(); return all.result.map(text => JSON.parse(text))",
    )
}

/// Whether not even an empty database is there. It opens none, which would make one.
fn nothing_is_kept(page: &Page) -> bool {
    with_element(page, "return (await indexedDB.databases()).length + localStorage.length + sessionStorage.length") == 0
}

/// Puts something else in the place of the only record.
fn replace_record(page: &Page, change: &str) {
    let script = format!(
        "const request = indexedDB.open('fidelity-check'); await new Promise(done => (request.onsuccess = done)); \
         const written = request.result.transaction('answers', 'readwrite'); const store = written.objectStore('answers'); \
         const [all, keys] = [store.getAll(), store.getAllKeys()]; await new Promise(done => (keys.onsuccess = done)); \
         const record = JSON.parse(all.result[0]); {change}; store.put(JSON.stringify(record), keys.result[0]); \
         await new Promise(done => (written.oncomplete = done)); request.result.close(); return true"
    );
    assert_eq!(with_element(page, &script), true);
}

/// A page whose first answer is kept on the device.
#[track_caller]
fn one_answer_on_the_device() -> (Server, Page) {
    let server = check("local");
    let page = Page::open();
    opened(&page, &server);
    page.widget().click_text(DEVICE);
    answer(&page, 0);
    shows(&page, &["1 of 20 answered", ON_DEVICE]);
    (server, page)
}

#[test]
fn what_is_shown_as_kept_survives_the_sudden_end_of_the_browser() {
    let server = check("local");
    let mut page = Page::open();
    opened(&page, &server);
    page.widget().click_text(DEVICE);
    page.widget().find_text(ON_DEVICE);
    for round in 0..ELEMENTS {
        answer(&page, round);
        shows(&page, &[&format!("{} of {ELEMENTS} answered", round + 1), ON_DEVICE]);
        let before = answers(&page);
        page = page.kill_and_open_again();
        opened(&page, &server);
        page.wait_for(&format!("the answers of round {round}"), || !answers(&page).is_null());
        assert_eq!(answers(&page), before, "round {round}");
        assert_eq!(before.as_object().map(serde_json::Map::len), Some(round + 1));
    }
}

#[test]
fn two_tabs_notice_each_other_and_neither_overwrites_the_other() {
    let (server, page) = one_answer_on_the_device();

    // The second tab begins with what the first has kept, and keeps more.
    page.open_tab();
    opened(&page, &server);
    shows(&page, &["The answers kept on this device have been opened."]);
    answer(&page, 1);
    shows(&page, &["2 of 20 answered", ON_DEVICE]);

    // The first is told at once, goes on without keeping, and says what can be done.
    page.enter_tab(0);
    let told = "Another tab has kept newer answers to the same assessment.";
    shows(&page, &[told, "Save this assessment"]);
    answer(&page, 2);
    shows(&page, &["2 of 20 answered"]);
    assert!(asks_before_leaving(&page));
    assert_eq!(records(&page)[0]["revision"], 3);
    assert!(records(&page)[0]["answers"].as_str().is_some_and(|kept| kept.contains("e1") && !kept.contains("e2")), "the second’s");
    // Nor does it if asked to keep again.
    with_element(&page, "element.goTo('intro')");
    page.widget().click_text(DEVICE);
    shows(&page, &[told]);
    assert_eq!(records(&page)[0]["revision"], 3);

    // What one deletes, the other does not bring back.
    page.enter_tab(1);
    with_element(&page, "element.goTo('intro')");
    page.widget().click_text("Delete kept answers now");
    page.wait_for("nothing to be left", || nothing_is_kept(&page));
    answer(&page, 3);
    page.widget().find_text("3 of 20 answered");
    assert!(nothing_is_kept(&page), "nothing is kept any more");
    with_element(&page, "element.goTo('intro')");
    page.widget().click_text(DEVICE);
    shows(&page, &[ON_DEVICE]);
    page.open_tab();
    opened(&page, &server);
    shows(&page, &["The answers kept on this device have been opened."]);
    page.enter_tab(1);
    page.widget().click_text("Delete kept answers now");
    page.enter_tab(2);
    shows(&page, &["The kept answers have been deleted, perhaps in another tab."]);
    answer(&page, 4);
    page.widget().find_text("4 of 20 answered");
    assert!(nothing_is_kept(&page), "nothing comes back");
}

#[test]
fn a_full_device_is_told_and_a_file_offered() {
    let server = check("local");
    let page = Page::open();
    opened(&page, &server);
    page.cdp("Storage.overrideQuotaForOrigin", json!({ "origin": server.url(""), "quotaSize": 1 }));
    page.widget().click_text(DEVICE);
    shows(&page, &["There is no room left on this device, so your answers are not kept."]);
    answer(&page, 0);
    page.widget().find_text("1 of 20 answered");
    assert!(asks_before_leaving(&page) && !page.widget().has_text(ON_DEVICE));
    with_element(&page, "element.goTo('intro')");
    page.widget().click_text(DEVICE);
    page.widget().click_text("Save this assessment");
    let file = with_element(&page, "return (await element.export()).name");
    let saved: Value = serde_json::from_slice(&page.downloaded(file.as_str().unwrap())).unwrap();
    assert_eq!(saved["elements"], answers(&page));

    // With room again, it is kept.
    page.cdp("Storage.overrideQuotaForOrigin", json!({ "origin": server.url("") }));
    page.widget().click_text(DEVICE);
    shows(&page, &[ON_DEVICE]);
}

#[test]
fn kept_answers_expire_and_are_deleted_on_request() {
    let server = check("local");
    let page = Page::open();
    let keep_one = || {
        opened(&page, &server);
        page.widget().click_text(DEVICE);
        answer(&page, 0);
        shows(&page, &["1 of 20 answered", ON_DEVICE]);
    };
    keep_one();
    let days = "const record = arguments[0]; return (Date.parse(record.expires) - Date.parse(record.saved)) / 864e5";
    assert_eq!(page.script(days, json!([records(&page)[0]])), 30);

    // The last day is still good; the day after, nobody sees it any more.
    replace_record(&page, "record.expires = record.saved");
    page.reload();
    wait_until(&page, "ready");
    page.wait_for("the answer", || !answers(&page).is_null());
    replace_record(&page, "record.expires = '2020-01-31'");
    page.reload();
    wait_until(&page, "ready");
    page.wait_for("nothing to be left", || nothing_is_kept(&page));
    assert!(answers(&page).is_null() && !page.widget().has_text("have been opened"));
    shows(&page, &["had reached the end of their time. They have been deleted."]);

    for way in ["element.clearStorage()", "await element.reset({ confirm: false })"] {
        keep_one();
        with_element(&page, way);
        page.wait_for("nothing to be left", || nothing_is_kept(&page));
    }
}

#[test]
fn what_a_newer_version_has_kept_is_left_alone_and_offered_as_a_file() {
    let (_server, page) = one_answer_on_the_device();
    replace_record(&page, "record.v = 2; record.more = 'ŵ'");
    let strange = records(&page);
    page.reload();
    wait_until(&page, "ready");
    let told = "Answers are kept on this device that this page cannot read";
    shows(&page, &[told]);
    page.widget().click_text("Save them as a file");
    let saved: Value = serde_json::from_slice(&page.downloaded("fidelity-check-answers.json")).unwrap();
    assert_eq!(saved, strange[0]);
    page.widget().click_text(DEVICE);
    page.wait_for("the box to be empty again", || page.widget().all("input:checked").is_empty());
    shows(&page, &[told]);
    assert_eq!(records(&page), strange);
}

#[test]
fn a_damaged_record_is_offered_as_a_file_and_can_be_deleted() {
    let (_server, page) = one_answer_on_the_device();
    replace_record(&page, "record.answers = record.answers.slice(0, 16)");
    let told = "Answers are kept on this device that this page cannot read";
    page.reload();
    wait_until(&page, "ready");
    shows(&page, &[told]);
    let damaged = records(&page)[0]["answers"].clone();
    page.widget().click_text("Save them as a file");
    assert_eq!(page.downloaded("fidelity-check-answers.json"), damaged.as_str().unwrap().as_bytes());
    // To keep answers again would overwrite it: that is said for what it is, and nothing is overwritten.
    page.widget().click_text(DEVICE);
    page.wait_for("the box to be empty again", || page.widget().all("input:checked").is_empty());
    shows(&page, &[told]);
    assert_eq!(records(&page)[0]["answers"], damaged);
    page.widget().click_text("Delete kept answers now");
    page.wait_for("nothing to be left", || nothing_is_kept(&page));
    page.widget().click_text(DEVICE);
    answer(&page, 0);
    shows(&page, &[ON_DEVICE]);
}

#[test]
fn notes_are_kept_only_if_that_is_ticked_too() {
    let server = check("local");
    let page = Page::open();
    opened(&page, &server);
    page.widget().click_text(DEVICE);
    answer(&page, 0);
    page.widget().click_text("Note");
    page.widget().find("textarea[id$='-note-0']").type_text("Talk about this");
    shows(&page, &["Your answers are kept, but without notes, evidence texts, reasons why something does not apply"]);
    assert!(asks_before_leaving(&page));
    assert!(!records(&page)[0].to_string().contains("Talk about"));
    with_element(&page, "element.goTo('intro')");
    page.widget().click_text("Keep notes, evidence and reasons as well");
    shows(&page, &[ON_DEVICE]);
    assert!(!asks_before_leaving(&page));
    assert!(records(&page)[0].to_string().contains("Talk about"));
}

#[test]
fn neither_going_back_nor_loading_again_loses_an_answer() {
    in_every_browser(|browser| {
        let server = check("local");
        let page = Page::open_in(browser);
        opened(&page, &server);

        // As long as nothing is kept, the browser asks first.
        assert!(!asks_before_leaving(&page));
        answer(&page, 0);
        page.widget().find_text("1 of 20 answered");
        assert!(asks_before_leaving(&page), "keeping is on offer, but nobody has asked for it");

        // Kept in the tab, the answers are there again, and nowhere else.
        with_element(&page, "element.goTo('intro')");
        page.widget().click_text(TAB);
        shows(&page, &[IN_TAB]);
        assert!(!asks_before_leaving(&page));
        let before = answers(&page);
        page.reload();
        wait_until(&page, "ready");
        page.wait_for("the answer after a reload", || answers(&page) == before);
        page.goto(&server.url("/other"));
        page.back();
        wait_until(&page, "ready");
        page.wait_for("the answer after going back", || answers(&page) == before);
        assert_eq!(with_element(&page, "return (await indexedDB.databases()).length + localStorage.length"), 0);

        // From the tab to the device: one of the two, never both.
        with_element(&page, "element.goTo('intro')");
        page.widget().click_text(DEVICE);
        shows(&page, &[ON_DEVICE]);
        page.wait_for("the tab to keep nothing", || page.script("return sessionStorage.length", json!([])) == 0);
        page.reload();
        wait_until(&page, "ready");
        page.wait_for("the answer on the device", || answers(&page) == before);
    });
}

#[test]
fn after_finish_and_clear_going_back_shows_an_empty_form() {
    for (storage, browser) in
        [("none", Browser::Chromium)].into_iter().chain(Browser::present().into_iter().map(|browser| ("local", browser)))
    {
        println!("in {browser:?}, storage {storage}");
        let server = check(storage);
        let page = Page::open_in(browser);
        opened(&page, &server);
        if storage == "local" {
            page.widget().click_text(DEVICE);
        }
        answer(&page, 0);
        page.widget().find_text("1 of 20 answered");
        if storage == "local" {
            shows(&page, &[ON_DEVICE]);
        }
        with_element(&page, "element.goTo('results')");
        let button = |words: &str| page.widget().all("button").into_iter().find(|button| button.text() == words);
        page.wait_for_some("the button", || button("Finish and clear")).click();
        page.widget().find_text("These answers have not been saved to a file.");
        page.widget().click_text("Yes, remove everything");
        page.wait_for("nothing to be left", || nothing_is_kept(&page));
        assert!(!asks_before_leaving(&page));
        page.goto(&server.url("/other"));
        page.back();
        wait_until(&page, "ready");
        with_element(&page, "element.goTo('e0')");
        page.widget().find(".fc-element");
        page.widget().find_text("0 of 20 answered");
        assert_eq!(page.widget().all(".fc-element input:checked").len(), 0);
        assert!(
            page.widget().all("input[type=text], textarea").iter().all(|field| field.attribute("autocomplete").as_deref() == Some("off"))
        );
    }
}
