//! The element in a host that reads and writes it: a form, a framework that controls its value, a router. In: `dist/`. Out: whether what
//! the host reads is never behind what the person did, and whether nothing is lost, asked or sent empty without need.

use browser_tests::host::{asks_before_leaving, property, wait_until, with_element};
use browser_tests::site::{Server, Site, host_page};
use browser_tests::{Find, Page, site};
use serde_json::{Value, json};

fn rubric(id: &str) -> Value {
    json!({
        "format": 1, "id": id, "edition": "1.0.0", "title": "Two questions",
        "elements": [
            { "id": "one", "title": "Question one", "scale": "yes-no", "role": "non-negotiable" },
            { "id": "two", "title": "Question two", "scale": "yes-no" }
        ]
    })
}

/// A host with the element in a form; what else it does is in `script`, which runs before the element is there.
fn host(attributes: &str, script: &str) -> Site {
    let body = format!(
        r#"<form id="form" action="/got"><input name="other" value="1">
           <fidelity-check src="/r.json" name="check" layout="single" loading="eager" {attributes}></fidelity-check>
           <button id="send">Send</button></form>"#
    );
    let head = r#"<script src="/early.js"></script><script type="module" src="/fidelity-check.js"></script>"#;
    site()
        .page("/", host_page("host.html", &[("head", head), ("body", &body)]))
        .page("/got", "<title>Got it</title>")
        .route("/early.js", 200, "text/javascript", script)
        .route("/r.json", 200, "application/json", rubric("two").to_string())
        .route("/same.json", 200, "application/json", serde_json::to_string_pretty(&rubric("two")).unwrap())
        .route("/favicon.ico", 204, "image/x-icon", "")
}

fn opened(site: Site) -> (Server, Page) {
    let server = site.start(0).expect("a free port");
    let page = Page::open();
    page.goto(&server.url("/"));
    wait_until(&page, "ready");
    (server, page)
}

/// Answers a question with Yes.
#[track_caller]
fn answer(page: &Page, question: usize) {
    assert_eq!(with_element(page, "return element.goTo('one')"), true);
    page.widget().click(&format!("fieldset[id$='-element-{question}'] label.fc-option"));
}

/// Waits until answers can be written, which the second part of the module does.
fn whole(page: &Page) {
    with_element(page, "await element.export('json')");
}

#[track_caller]
fn leaving_is_asked_about(page: &Page, expected: bool) {
    page.wait_for(&format!("leaving to be asked about: {expected}"), || asks_before_leaving(page) == expected);
}

#[test]
fn inside_every_event_the_host_reads_the_answer_it_is_about() {
    let listen = "window.heard = [];
        const names = ['change', ...['change', 'complete', 'result', 'gate'].map(name => 'fidelity-' + name)];
        for (const name of names) document.addEventListener(name, event => {
            const element = document.querySelector('fidelity-check');
            if (event.target !== element) return;
            const entry = new FormData(document.getElementById('form')).get('check');
            heard.push([name, element.answeredCount, Object.keys(element.value?.elements ?? {}).length,
                Object.keys(JSON.parse(entry ?? '{}').elements ?? {}).length, element.checkValidity()]);
        });";
    let (_server, page) = opened(host("required", listen));
    whole(&page);
    answer(&page, 0);
    answer(&page, 1);
    page.wait_for("both answers", || property(&page, "complete") == true);
    let heard = page.script("return heard", json!([]));
    let heard = heard.as_array().unwrap();
    let of = |name: &str| heard.iter().filter(|one| one[0] == name).count();
    assert_eq!((of("change"), of("fidelity-change"), of("fidelity-complete")), (2, 2, 1), "{heard:?}");
    for one in heard {
        assert!(one[1] == one[2] && one[2] == one[3], "behind: {one}");
        assert_eq!(one[4] == true, one[1] == 2, "validity: {one}");
    }
}

#[test]
fn the_result_of_a_finished_check_counts_what_does_not_apply_and_leaves_its_reason_out() {
    let listen = "window.heard = [];
        for (const name of ['complete', 'result']) document.addEventListener('fidelity-' + name, event => heard.push(event.detail));";
    let (_server, page) = opened(host("", listen));
    whole(&page);
    with_element(&page, "element.value = { format: 1, rubric: { id: 'two' }, elements: { two: { not_applicable: 'our secret' } } }");
    answer(&page, 0);
    page.wait_for("the result", || page.script("return heard.length", json!([])) == 2);
    let heard = page.script("return heard", json!([]));
    for detail in heard.as_array().unwrap() {
        let progress = &detail["result"]["progress"];
        assert_eq!((&progress["answered"], &progress["total"]), (&json!(2), &json!(2)), "{progress}");
        assert!(!detail.to_string().contains("our secret"), "{detail}");
    }
    assert_eq!((&heard[0]["reason"], &heard[1]["reason"]), (&json!(null), &json!("answer")));
}

#[test]
fn a_host_that_gives_the_value_back_undoes_nothing() {
    let control = "document.addEventListener('change', event => {
        if (event.target.localName === 'fidelity-check') event.target.value = structuredClone(event.target.value);
    });";
    let (_server, page) = opened(host("", control));
    whole(&page);
    answer(&page, 0);
    answer(&page, 1);
    page.wait_for("both answers", || property(&page, "answeredCount") == 2);
    assert_eq!(with_element(&page, "return Object.keys(element.value.elements).length"), 2);
}

#[test]
fn ready_means_that_everything_given_has_been_taken_in() {
    let early = r#"document.addEventListener("fidelity-ready", event => {
        const element = event.target;
        window.atReady = [element.state, element.answeredCount, element.complete, event.detail.restored];
    });
    addEventListener("DOMContentLoaded", () => {
        document.querySelector("fidelity-check").value =
            { format: 1, rubric: { id: "two", edition: "1.0.0" }, elements: { one: "yes", two: "no" } };
    });"#;
    let (_server, page) = opened(host("", early));
    assert_eq!(page.script("return atReady", json!([])), json!(["ready", 2, true, true]));
    assert_eq!(with_element(&page, "await element.ready; return element.result.progress.answered"), 2);
    // Given later, it counts at once.
    let later = "element.value = { format: 1, rubric: { id: 'two' }, elements: { one: 'yes' } }; return element.answeredCount";
    assert_eq!(with_element(&page, later), 1);
}

#[test]
fn leaving_is_asked_about_only_if_something_would_be_lost() {
    let (_server, page) = opened(host("", ""));
    whole(&page);
    leaving_is_asked_about(&page, false);
    answer(&page, 0);
    leaving_is_asked_about(&page, true);
    assert_eq!(property(&page, "unsaved"), true);
    // The host has kept it.
    with_element(&page, "element.unsaved = false");
    leaving_is_asked_about(&page, false);
    answer(&page, 1);
    leaving_is_asked_about(&page, true);
    with_element(&page, "element.value = element.value");
    leaving_is_asked_about(&page, false);
    with_element(&page, "element.goTo('one')");
    page.widget()
        .click("fieldset[id$='-element-0'] label.fc-option + label.fc-option, fieldset[id$='-element-0'] .fc-option:nth-of-type(2)");
    leaving_is_asked_about(&page, true);
    // A submit that the page prevents takes nothing away.
    page.script("document.getElementById('form').addEventListener('submit', event => event.preventDefault(), { once: true })", json!([]));
    page.find("#send").click();
    leaving_is_asked_about(&page, true);
    // One that goes through takes the answers with it.
    page.find("#send").click();
    page.wait_for("the next page", || page.title() == "Got it");
    assert!(page.url().contains("check=%7B"), "{}", page.url());
}

#[test]
fn an_element_that_has_gone_asks_nothing() {
    let (_server, page) = opened(host("", ""));
    whole(&page);
    answer(&page, 0);
    leaving_is_asked_about(&page, true);
    page.script("document.querySelector('fidelity-check').remove()", json!([]));
    leaving_is_asked_about(&page, false);
}

#[test]
fn mode_and_direction_change_on_a_running_check() {
    let (_server, page) = opened(host("mode=\"non-negotiables\"", ""));
    assert_eq!(property(&page, "totalCount"), 1);
    with_element(&page, "element.mode = 'full'");
    assert_eq!(property(&page, "totalCount"), 2);
    with_element(&page, "element.goTo('two')");
    page.widget().find_text("0 of 2 answered");
    with_element(&page, "element.dir = 'rtl'");
    page.wait_for("the direction", || page.widget().has(".fc[dir='rtl']"));
    with_element(&page, "element.mode = 'results'");
    page.widget().find(".fc-result");
}

#[test]
fn the_same_rubric_given_another_way_changes_nothing() {
    let (server, page) = opened(host("", ""));
    whole(&page);
    answer(&page, 0);
    page.script("window.asked = 0; window.confirm = () => { asked += 1; return false }", json!([]));
    for same in [
        format!("element.src = {:?}", server.url("/r.json")),
        "element.src = '/same.json'".to_owned(),
        format!("element.rubric = {}", rubric("two")),
    ] {
        with_element(&page, &format!("{same}; await new Promise(done => setTimeout(done, 300))"));
        assert_eq!((page.script("return asked", json!([])), property(&page, "answeredCount")), (json!(0), json!(1)), "{same}");
    }
    // Another one is asked about; after a no, the property names what is shown.
    with_element(&page, &format!("element.rubric = {}", rubric("other")));
    page.wait_for("the question", || page.script("return asked", json!([])) == 1);
    page.wait_for("the old rubric", || property(&page, "rubric")["id"] == "two");
    assert_eq!(property(&page, "answeredCount"), 1);
    page.script("window.confirm = () => true", json!([]));
    with_element(&page, &format!("element.rubric = {}", rubric("other")));
    page.wait_for("the new one", || property(&page, "state") == "ready" && property(&page, "answeredCount") == 0);
}

#[test]
fn no_form_is_sent_without_the_answers() {
    let listen = "window.errors = []; document.addEventListener('fidelity-error', event => errors.push(event.detail.code));";
    let server = host("", listen).start(0).expect("a free port");
    let page = Page::open();
    page.block(&["*fidelity-check-late-*", "*fidelity-check-second-*"]);
    page.goto(&server.url("/"));
    wait_until(&page, "ready");
    answer(&page, 0);
    answer(&page, 1);
    page.wait_for("both answers", || property(&page, "complete") == true);
    page.wait_for("the error", || page.script("return errors", json!([])).to_string().contains("wasm-fetch"));
    assert_eq!(with_element(&page, "return [element.checkValidity(), element.validity.customError]"), json!([false, true]));
    page.find("#send").click();
    assert_ne!(page.title(), "Got it");

    // Once the part that writes the answers is there, they can be sent.
    page.block(&[]);
    with_element(&page, "element.goTo('results')");
    page.widget().click_text("Try again");
    page.wait_for("the entry", || with_element(&page, "return element.checkValidity()") == true);
    page.find("#send").click();
    page.wait_for("the form to be sent", || page.title() == "Got it");
}

#[test]
fn it_is_never_wider_than_its_place() {
    let page = Page::open();
    let head = r#"<style>body { margin: 0 }</style><script type="module" src="/fidelity-check.js"></script>"#;
    let body = r#"<fidelity-check src="/programmes/scale-up-readiness.json" loading="eager"></fidelity-check>"#;
    let plain = format!("<!doctype html><html lang=\"en\"><title>Host</title>{head}<body>{body}");
    let server = site().page("/", plain).start(0).expect("a free port");
    page.goto(&server.url("/"));
    wait_until(&page, "ready");
    for width in [320, 700, 1280] {
        page.set_window(width, 700);
        for place in ["intro", "occasion", "check"] {
            with_element(&page, &format!("element.goTo({place:?})"));
            let wider = page.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth", json!([]));
            assert_eq!(wider, 0, "{place} at {width}");
        }
        page.widget().click_text("Back");
        let wider = page.script("return document.documentElement.scrollWidth - document.documentElement.clientWidth", json!([]));
        assert_eq!(wider, 0, "questions at {width}");
    }
}

#[test]
fn many_elements_that_come_and_go_leave_few_instances_behind() {
    let count = "window.instances = 0; const make = WebAssembly.instantiate;
        WebAssembly.instantiate = (...given) => { instances += 1; return make.apply(WebAssembly, given) };";
    let (_server, page) = opened(host("", count));
    let burst = "for (let at = 0; at < 12; at += 1) {
            const one = document.createElement('fidelity-check');
            one.loading = 'eager';
            one.src = '/r.json';
            document.body.append(one);
            await one.ready;
            one.remove();
        }
        return instances";
    let made = with_element(&page, burst).as_u64().expect("a count");
    // One for the element of the page and one for those that come and go, each in two parts.
    assert!((2..=4).contains(&made), "{made} instances were made for two elements at a time");
}

#[test]
fn it_may_be_imported_where_there_is_no_document() {
    let script = xtask::root().join("dist/fidelity-check.js");
    let code = format!(
        "import({:?}).then(module => {{ module.define(); process.stdout.write(typeof module.FidelityCheck) }})",
        script.display().to_string()
    );
    let node = std::process::Command::new("node").args(["--input-type=module", "-e", &code]).output().expect("node runs");
    assert_eq!(String::from_utf8_lossy(&node.stdout).trim(), "function", "{}", String::from_utf8_lossy(&node.stderr));
}
