//! A page that was drawn beforehand: it is there without the module, and the widget takes its place without losing a letter.
//! In: `dist/`, and lines as `fidelity-check embed` writes them. Out: whether answers, focus and place are kept.

use browser_tests::host::{SCRIPT, in_every_browser, open, open_in, partner, property, wait_until, with_element};
use browser_tests::site::Site;
use browser_tests::{Browser, Find, Off, Page, site};
use fidelity_check::built::Built;
use fidelity_check::embed::{Scores, Tag, embed};
use fidelity_check::rubric::Rubric;
use fidelity_check::web::snapshot::at_once;
use serde_json::json;

/// The lines for a page, without the script tag: a test says when the script comes.
fn lines(name: &str, all: bool) -> String {
    lines_with(name, all, false)
}

/// The same, on request with scores from the first answer on.
fn lines_with(name: &str, all: bool, live: bool) -> String {
    let text = std::fs::read_to_string(xtask::root().join(format!("programmes/{name}.json"))).expect("a programme");
    let table = std::fs::read_to_string(xtask::root().join("dist/integrity.json")).expect("a table of hashes");
    let built = Built::read(&table).expect("a table");
    let tag = Tag {
        base: ".".to_owned(),
        style: built.name("fidelity-check", ".css").expect("a stylesheet"),
        src: format!("/programmes/{name}.json"),
        all,
        scores: live.then(|| Scores::of(&built).expect("what works out scores")),
        ..Tag::default()
    };
    let written = at_once(embed(Rubric::parse(&text).expect("a sound rubric"), &tag)).expect("lines");
    written.lines().filter(|line| !line.starts_with("<script")).collect()
}

const NAME: &str = "scale-up-readiness";
const SHADOW: &str = "const shadow = document.querySelector('fidelity-check').shadowRoot;";

/// Lets the script come, and waits until the widget is there.
#[track_caller]
fn script_comes(page: &Page) {
    page.script(
        "document.head.append(Object.assign(document.createElement('script'), {type: 'module', src: '/fidelity-check.js'}))",
        json!([]),
    );
    wait_until(page, "ready");
}

fn painted(site: Site, all: bool) -> (browser_tests::site::Server, Page) {
    let (server, page) = open(partner(site, "", &lines(NAME, all)));
    page.widget().find_text("Scale-up readiness");
    (server, page)
}

#[test]
fn questions_are_there_before_any_script_and_can_be_answered() {
    let (_server, page) = painted(site(), true);
    let widget = page.widget();
    assert_eq!(widget.all("fieldset.fc-element").len(), 28);
    widget.click("fieldset input[type=radio]");
    assert_eq!(widget.find("fieldset input[type=radio]").property("checked"), true);
    assert!(widget.find(".fc-card").place()[2] > 300.0, "it has the look of the widget");
    assert_eq!(page.console_problems(), [""; 0]);
    page.screenshot_whole("first-paint-before-any-script");
}

#[test]
fn what_was_entered_before_the_module_came_is_kept() {
    let (_server, page) = painted(site(), false);
    page.script(WATCHED, json!([]));
    let enter = format!(
        "{SHADOW} const cards = [...shadow.querySelectorAll('.fc-card')]; const radios = cards[0].querySelectorAll('input[type=radio]'); \
         radios[1].click(); radios[2].click(); \
         const number = shadow.querySelector('.fc-card input[type=text]'); number.focus(); number.value = '18'; number.setSelectionRange(1, 2); \
         return [cards[0].querySelector('[data-element]').dataset.element, number.closest('fieldset').dataset.element, radios.length]"
    );
    let chosen = page.script(&enter, json!([]));
    let before = page.script(&format!("{SHADOW} return scrollY"), json!([]));
    script_comes(&page);
    let elements = property(&page, "value");
    assert_eq!(property(&page, "answeredCount"), 2, "{elements}");
    let now = page.script(
        &format!("{SHADOW} const at = shadow.activeElement; return [at.value, at.selectionStart, at.selectionEnd, at.closest('fieldset').dataset.element, scrollY, \
                  [...shadow.querySelectorAll('.fc-card')][0].querySelectorAll('input[type=radio]')[2].checked, shadow.querySelectorAll('.fc').length]"),
        json!([]),
    );
    assert_eq!(now, json!(["18", 1, 2, chosen[1], before, true, 1]));
    with_element(&page, "await new Promise(done => setTimeout(done, 300))");
    let shifted = page.script("return seen.moved", json!([])).as_f64().unwrap();
    println!("layout shift: {shifted}");
    assert!(shifted <= 0.02, "the page has moved by {shifted}");
    assert_eq!(page.console_problems(), [""; 0]);
    page.screenshot_whole("first-paint-taken-over");
    // From here on it is the widget: the way on leads past what has been answered.
    page.widget().click_text("Continue");
    page.widget().find_text("About this assessment");
}

/// A host with something of its own above the check and below it.
fn between_paragraphs(tag: &str) -> String {
    let text = |words: &str| format!("<p>{}</p>", words.repeat(40));
    format!("<h1>Our programme</h1>{}<div>{tag}</div>{}", text("What stands above. "), text("What stands below. "))
}

/// Adds up by how much the page moves, and for how long it could not answer; and when its largest part was painted.
const WATCHED: &str = "window.seen = { moved: 0, tasks: [], painted: 0 }; \
    const watch = (type, then) => new PerformanceObserver(list => list.getEntries().forEach(then)).observe({ type, buffered: true }); \
    watch('layout-shift', entry => { if (!entry.hadRecentInput) seen.moved += entry.value; }); \
    watch('longtask', entry => seen.tasks.push(Math.round(entry.duration))); \
    watch('largest-contentful-paint', entry => { seen.painted = Math.round(entry.startTime); });";

/// `cargo test -p browser-tests -- --nocapture nothing_of_the_host_moves` prints what else the host notices.
#[test]
fn nothing_of_the_host_moves_when_the_check_comes() {
    let plain = format!(r#"<fidelity-check src="/programmes/{NAME}.json"></fidelity-check>"#);
    let drawn = lines(NAME, false);
    // What `docs/embedding.md` says a page should give the tag where its first page is not in it.
    let room = "fidelity-check { display: block; min-block-size: 100vh; }";
    let hosts = [("without a check", "<p>Nothing here.</p>", ""), ("plain tag", plain.as_str(), room), ("drawn beforehand", &drawn, "")];
    for (what, tag, style) in hosts {
        let head = format!(r#"<link rel="stylesheet" href="/room.css"><script src="/watched.js"></script>{SCRIPT}"#);
        let host = partner(site(), &head, &between_paragraphs(tag));
        let host = host.route("/room.css", 200, "text/css", style).route("/watched.js", 200, "text/javascript", WATCHED);
        let (_server, page) = open(host);
        if tag.contains("<fidelity-check") {
            wait_until(&page, "ready");
            page.widget().find(".fc-page");
            with_element(&page, "await element.export('json')");
        }
        let seen = page.script_async("const done = arguments[0]; setTimeout(() => done(seen), 300)", json!([]));
        println!("{what}: {seen}");
        let moved = seen["moved"].as_f64().unwrap();
        assert!(moved <= 0.02, "{what}: the page has moved by {moved}");
    }
}

#[test]
fn a_button_pressed_while_the_module_comes_is_pressed() {
    let (_server, page) = painted(site(), false);
    // As soon as the script is there; the module takes longer.
    let press = format!(
        "customElements.whenDefined('fidelity-check').then(() => {{ {SHADOW} shadow.querySelector('.fc-button--first').click() }})"
    );
    page.script(&press, json!([]));
    script_comes(&page);
    page.widget().find_text("About this assessment");
}

/// The scores that are on show, by their titles.
const SCORES: &str = "return [...element.shadowRoot.querySelectorAll('[part=score]')].filter(line => line.checkVisibility({visibilityProperty: true})) \
                      .map(line => line.querySelector('b').textContent).filter(Boolean)";

#[test]
fn scores_are_there_before_the_widget_and_are_the_same_as_its_own() {
    let without_the_form = site().route("/nothing.wasm", 404, "text/plain", "");
    let body = lines_with(NAME, true, true);
    assert!(body.contains("as=\"fetch\"") && body.contains("results=\"live\""));
    // The form never comes: what is shown is what the module for the scores worked out.
    let (_server, page) = open(partner(without_the_form, SCRIPT, &body.replace("results=", "wasm-src=\"/nothing.wasm\" results=")));
    page.wait_for("the failure", || property(&page, "state") == "failed");
    assert_eq!(with_element(&page, SCORES), json!([]), "nothing is answered yet");
    page.wait_for("the stylesheet", || page.widget().find(".fc-card").place()[2] > 300.0);
    let before = with_element(&page, "return element.shadowRoot.querySelector('.fc-so-far').getBoundingClientRect().height");
    let answer = format!(
        "{SHADOW} for (const card of shadow.querySelectorAll('.fc-card')) card.querySelectorAll('input[type=radio]')[1]?.click(); \
         for (const text of shadow.querySelectorAll('.fc-card fieldset input[type=text]')) {{ text.value = '12'; text.dispatchEvent(new InputEvent('input', {{bubbles: true}})) }}"
    );
    page.script(&answer, json!([]));
    let early = with_element(&page, SCORES);
    assert!(early.as_array().is_some_and(|scores| scores.len() > 2), "{early}");
    let after = with_element(&page, "return element.shadowRoot.querySelector('.fc-so-far').getBoundingClientRect().height");
    assert_eq!(after, before, "nothing has moved");

    // The form has come, and the part that works scores out has not.
    let server = partner(site(), SCRIPT, &body).start(0).expect("a free port");
    let page = Page::open();
    page.block(&["*fidelity-check-late-*"]);
    page.goto(&server.url("/"));
    wait_until(&page, "ready");
    page.script(&answer, json!([]));
    page.wait_for("the same scores beside the form", || with_element(&page, SCORES) == early);

    let (_server, page) = open(partner(site(), SCRIPT, &body));
    wait_until(&page, "ready");
    page.script(&answer, json!([]));
    with_element(&page, "await element.export('json')");
    page.wait_for("one place for scores", || page.widget().all(".fc-so-far").len() == 1);
    page.wait_for("the same scores", || with_element(&page, SCORES) == early);
    assert_eq!(page.console_problems(), [""; 0]);
    page.screenshot_whole("first-paint-scores");
}

#[test]
fn typing_at_random_while_it_loads_loses_nothing() {
    // The same random numbers each time: what fails can be looked at again.
    let body = lines(NAME, true);
    for seed in 1..=4 {
        let (_server, page) = open(partner(site(), "", &body));
        let typing = format!(
            "let seed = {seed}; const random = most => (seed = (seed * 48271) % 2147483647) % most; window.typing = true; \
             {SHADOW} const step = () => {{ \
               const cards = [...shadow.querySelectorAll('.fc-card')]; const card = cards[random(cards.length)]; \
               const controls = [...card.querySelectorAll('fieldset input:not([disabled])')].filter(one => one.type === 'radio' || one.type === 'text'); \
               const control = controls[random(controls.length)]; if (!control) return; \
               if (control.type === 'radio') control.click(); else {{ control.value += random(10); control.dispatchEvent(new InputEvent('input', {{bubbles: true, composed: true}})); }} \
             }}; for (let at = 0; at < 10; at++) step(); \
             window.timer = setInterval(step, 3)"
        );
        page.script(&typing, json!([]));
        page.script(
            "document.head.append(Object.assign(document.createElement('script'), {type: 'module', src: '/fidelity-check.js'}))",
            json!([]),
        );
        wait_until(&page, "ready");
        page.script("clearInterval(timer)", json!([]));
        with_element(&page, "await new Promise(done => setTimeout(done, 200)); await element.export('json').catch(() => 0)");
        // What is shown and what is recorded agree, for every element.
        let agree = format!(
            "{SHADOW} const answers = element.value?.elements ?? {{}}; const wrong = []; \
             for (const field of shadow.querySelectorAll('fieldset.fc-element')) {{ \
               const given = [...field.querySelectorAll('input')].some(one => one.checked || (one.type === 'text' && one.value)); \
               if (given !== (answers[field.dataset.element] !== undefined)) wrong.push(field.dataset.element); }} \
             return [wrong, Object.keys(answers).length > 5]"
        );
        assert_eq!(with_element(&page, &agree), json!([[], true]), "seed {seed}");
        assert_eq!(page.console_problems(), [""; 0]);
    }
}

#[test]
fn without_webassembly_the_page_drawn_beforehand_stays() {
    let hardened = site().route("/hardened.js", 200, "text/javascript", "delete globalThis.WebAssembly");
    let head = format!(r#"<script src="/hardened.js"></script>{SCRIPT}"#);
    let (_server, page) = open(partner(hardened, &head, &lines(NAME, true)));
    page.wait_for("the failure", || property(&page, "state") == "failed");
    let widget = page.widget();
    widget.find_text("This browser, or one of its settings, does not allow the self-check to run.");
    assert_eq!(widget.all("fieldset.fc-element").len(), 28);
    widget.click("fieldset input[type=radio]");
    assert_eq!(widget.find("fieldset input[type=radio]").property("checked"), true);
}

/// What is said above the questions where scripts are off, as it begins.
const SCRIPTS_OFF: &str = "The questions below can be read, filled in and printed. A result needs scripts, which are off here";

#[test]
fn where_scripts_are_off_the_page_drawn_beforehand_says_so_and_is_a_form() {
    in_every_browser(|browser| {
        let refused = || site().without("content-security-policy").header("content-security-policy", "script-src 'none'");
        // By the reader's browser, which says so; and by a policy of the server, of which no browser tells the page.
        for off in [Some(Off::Scripts), None] {
            let site = if off.is_some() { site() } else { refused() };
            let server = partner(site, SCRIPT, &lines(NAME, true)).start(0).expect("a free port");
            let page = off.map_or_else(|| Page::open_in(browser), |off| Page::open_without(off, browser));
            page.goto(&server.url("/"));
            let widget = page.widget();
            widget.find_text("Scale-up readiness");
            assert_eq!(widget.has_text(SCRIPTS_OFF), off.is_some(), "{browser:?}");
            assert_eq!(widget.all("fieldset.fc-element").len(), 28);
            page.script(
                "document.querySelector('fidelity-check').shadowRoot.querySelector('fieldset input[type=radio]').focus()",
                json!([]),
            );
            page.press("Space");
            assert!(widget.find("fieldset input[type=radio]").is_checked(), "an answer stays");
            if off.is_some() {
                page.screenshot_whole(&format!("first-paint-without-scripts-{browser:?}"));
            }
            // The driver of WebKit does not print.
            if page.browser() != Browser::WebKit {
                let paper = page.print_pdf(&format!("first-paint-without-scripts-{browser:?}")).text();
                let paper = paper.split_whitespace().collect::<Vec<_>>().join(" ").replace('ﬁ', "fi").replace('ﬀ', "ff");
                assert_eq!(paper.contains(SCRIPTS_OFF), off.is_some(), "{paper}");
                assert!(paper.contains("There is a way to pay for it in the long run"), "{paper}");
            }
        }
        // Where they are on, nobody is told otherwise, before the widget comes and after.
        let (_server, page) = open_in(browser, partner(site(), "", &lines(NAME, true)));
        page.widget().find_text("Scale-up readiness");
        assert!(!page.widget().has_text(SCRIPTS_OFF));
        script_comes(&page);
        assert!(!page.widget().has("noscript"));
    });
}

#[test]
fn a_template_that_a_script_wrote_is_taken_for_the_page() {
    let (_server, page) = open(partner(site(), SCRIPT, "<div id=\"here\"></div>"));
    page.script("document.querySelector('#here').innerHTML = arguments[0]", json!([lines(NAME, false)]));
    wait_until(&page, "ready");
    let widget = page.widget();
    assert_eq!(with_element(&page, "return [element.children.length, element.shadowRoot.querySelectorAll('.fc').length]"), json!([0, 1]));
    widget.find("fieldset input[type=radio]");
}

#[test]
fn a_page_of_another_edition_is_told_and_what_still_fits_is_kept() {
    let rubric = std::fs::read_to_string(xtask::root().join(format!("programmes/{NAME}.json"))).unwrap();
    let changed = rubric.replacen("\"edition\": \"1.0.0\"", "\"edition\": \"1.0.1\"", 1);
    assert_ne!(rubric, changed);
    let (_server, page) = open(partner(
        site().route("/newer.json", 200, "application/json", changed),
        "",
        &lines(NAME, false).replace("/programmes/scale-up-readiness.json", "/newer.json"),
    ));
    page.widget().click("fieldset input[type=radio]");
    script_comes(&page);
    assert_eq!(property(&page, "answeredCount"), 1);
    let said = page.console_problems();
    assert!(said.len() == 1 && said[0].contains("another edition of the rubric"), "{said:?}");
}
