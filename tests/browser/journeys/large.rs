//! A rubric of a thousand elements: what one answer draws anew, and how long that takes. In: `dist/`, and the build for tests.
//! Out: whether the form stays as quick as a small one.

use browser_tests::host::{SCRIPT, go_to, partner, wait_until, with_element};
use browser_tests::site::{Server, Site};
use browser_tests::{Find, Page, alone, crash_site, site};
use serde_json::{Value, json};

/// Twenty domains of fifty elements with five anchors each.
fn large(site: Site, layout: &str) -> Server {
    large_under(site, layout, SCRIPT)
}

/// The same, with something else in the head of the page.
fn large_under(site: Site, layout: &str, head: &str) -> Server {
    let anchors: Vec<Value> =
        (1..=5).map(|value| json!({ "value": value, "text": format!("What is seen at level {value} of five") })).collect();
    let element = |domain: usize, at: usize| json!({ "id": format!("e{domain}-{at}"), "title": format!("Element {at}"), "prompt": "What is it like?", "anchors": anchors });
    let domain = |domain: usize| {
        let elements: Vec<Value> = (0..50).map(|at| element(domain, at)).collect();
        json!({ "id": format!("d{domain}"), "title": format!("Domain {domain}"), "elements": elements })
    };
    let rubric =
        json!({ "format": 1, "id": "large", "edition": "1.0.0", "title": "Large", "domains": (0..20).map(domain).collect::<Vec<_>>() });
    let body = format!(r#"<fidelity-check src="/r.json" layout="{layout}"></fidelity-check>"#);
    partner(site, head, &body).route("/r.json", 200, "application/json", rubric.to_string()).start(0).unwrap()
}

#[track_caller]
fn opened(server: &Server) -> Page {
    let page = Page::open();
    page.goto(&server.url("/"));
    wait_until(&page, "ready");
    go_to(&page, "e0-0");
    page.widget().find(".fc-element");
    page
}

#[test]
fn one_answer_draws_one_card() {
    let _nobody_beside = alone();
    let page = opened(&large(crash_site(), "single"));
    assert_eq!(page.widget().all(".fc-element").len(), 1000);
    for (answer, words) in [
        ("fieldset[id$='-element-777'] label.fc-option", "1 of 1000 answered"),
        ("fieldset[id$='-element-3'] label.fc-option", "2 of 1000 answered"),
    ] {
        page.script("performance.clearMarks()", json!([]));
        // By a script: a driver scrolls there first, and meanwhile cards that were never seen take their real height.
        page.widget().find(answer).script("arguments[0].click()", Value::Null);
        page.widget().find_text(words);
        assert_eq!(counted(&page, &["app", "section", "card"]), json!([1, 1, 1]), "the app, one section, one card");
    }
}

/// All that the browser holds, by its own count: also what it makes itself, such as the tree it gives to a text field, which no script sees.
#[test]
fn an_element_is_at_most_sixty_nodes() {
    let page = opened(&large(site(), "single"));
    assert_eq!(page.widget().all(".fc-element").len(), 1000);
    page.cdp("HeapProfiler.collectGarbage", json!({}));
    let nodes = page.cdp("Memory.getDOMCounters", json!({}))["nodes"].as_f64().expect("a count");
    println!("nodes for each element: {:.1}", nodes / 1000.0);
    assert!(nodes / 1000.0 <= 60.0, "{nodes} nodes for a thousand elements");
}

/// What the module holds is never given back to the browser: what counts is the most that it has ever needed, with all drawn and answered.
#[test]
fn a_thousand_answered_elements_take_at_most_thirty_mebibytes() {
    let _nobody_beside = alone();
    const WATCH: &str = "for (const way of ['instantiate', 'instantiateStreaming']) { \
            const make = WebAssembly[way]; \
            WebAssembly[way] = async (...given) => { \
                const made = await make.apply(WebAssembly, given); \
                window.memory ??= (made.instance ?? made).exports.memory; \
                return made; \
            }; \
        }";
    let site = site().route("/watch.js", 200, "text/javascript", WATCH);
    let page = opened(&large_under(site, "single", &[r#"<script src="/watch.js"></script>"#, SCRIPT].concat()));
    assert_eq!(page.widget().all(".fc-element").len(), 1000);
    page.script(
        "for (const element of document.querySelector('fidelity-check').shadowRoot.querySelectorAll('.fc-element')) \
         element.querySelectorAll('input[type=radio]')[2].click()",
        json!([]),
    );
    page.widget().find_text("1000 of 1000 answered");
    with_element(&page, "return element.result");
    let bytes = page.script("return memory.buffer.byteLength", json!([])).as_f64().expect("a number");
    println!("the module's memory: {:.1} MiB", bytes / 1024.0 / 1024.0);
    assert!(bytes <= 30.0 * 1024.0 * 1024.0, "{bytes} bytes for a thousand elements");
}

/// How often something was drawn or worked out since the marks were cleared.
fn counted(page: &Page, kinds: &[&str]) -> Value {
    page.script("return arguments[0].map(kind => performance.getEntriesByName(kind).length)", json!([kinds]))
}

#[test]
fn an_answer_is_assessed_once_whoever_asks() {
    let _nobody_beside = alone();
    let page = opened(&large(crash_site(), "domain"));
    page.widget().find(".fc-option").click();
    page.wait_for("the first assessment", || counted(&page, &["assessment"]) != json!([0]));
    page.script("performance.clearMarks()", json!([]));
    page.widget().find(".fc-option + .fc-option input").script("arguments[0].click()", Value::Null);
    page.wait_for("the assessment of what was changed", || counted(&page, &["assessment"]) == json!([1]));
    with_element(&page, "return [element.answers, element.result, element.complete]");
    go_to(&page, "results");
    page.widget().find(".fc-result");
    with_element(&page, "return [element.answers, element.result]");
    assert_eq!(counted(&page, &["assessment"]), json!([1]), "the events, the properties and the page of the result share it");
    assert_eq!(counted(&page, &["history"]), json!([0]), "earlier assessments are scored when they are opened");
}

/// The figures for `docs/performance.md`. They are printed, not held: a busy machine takes several times as long, and what must not grow is
/// counted above.
#[test]
fn forty_answers_are_taken_and_timed() {
    let _nobody_beside = alone();
    for layout in ["domain", "single"] {
        let page = opened(&large(site(), layout));
        let times = with_element(
            &page,
            "const radios = [...element.shadowRoot.querySelectorAll('.fc-element')].slice(0, 40).map(one => one.querySelectorAll('input')[2]); \
             const [script, frame] = [[], []]; \
             const frames = count => new Promise(done => requestAnimationFrame(() => count > 1 ? frames(count - 1).then(done) : done())); \
             for (const radio of radios) { \
                 await frames(2); const before = performance.now(); radio.click(); await new Promise(done => setTimeout(done)); \
                 script.push(performance.now() - before); element.shadowRoot.firstElementChild.nextElementSibling.offsetHeight; \
                 frame.push(performance.now() - before); \
             } \
             const middle = all => all.sort((one, other) => one - other)[all.length >> 1]; \
             return [middle(script), script.at(-1), middle(frame), frame.at(-1), element.answeredCount]",
        );
        assert_eq!(times[4], 40, "{times}");
        let [script, slowest, drawn, slowest_drawn] = [0, 1, 2, 3].map(|at| times[at].as_f64().unwrap());
        println!("{layout}: script {script:.1} ms, at most {slowest:.1}; with layout {drawn:.1} ms, at most {slowest_drawn:.1}");
    }
}
