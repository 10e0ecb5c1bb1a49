//! The element on pages that were not made for it: the failures F1 to F25 of the design, each with what should happen instead.
//!
//! In: `dist/`, and the pages of `pages/`. Out: whether a partner's page and the widget leave each other whole. What the widget
//! asks and shows is other journeys' matter: here it need only be there, or say why not.

use std::fs;
use std::path::{Path, PathBuf};

use browser_tests::host::{
    NO_DIALOGUE, SCRIPT, asked, asks_before_leaving, console_is_empty, in_every_browser, open, open_in, partner, property, text_of,
    wait_until, with_element,
};
use browser_tests::site::{POLICY, Server, Site, host_page};
use browser_tests::{Browser, Find, Page, alone, crash_site, site};
use fidelity_check::rubric::Rubric;
use serde_json::{Value, json};

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

/// A copy of the build in which things can be broken.
fn copy() -> tempfile::TempDir {
    let copy = tempfile::tempdir().unwrap();
    for entry in fs::read_dir(xtask::root().join("dist")).unwrap() {
        let from = entry.unwrap().path();
        if from.is_file() && !matches!(from.extension().and_then(|found| found.to_str()), Some("br" | "gz")) {
            fs::copy(&from, copy.path().join(from.file_name().unwrap())).unwrap();
        }
    }
    copy
}

/// The file with a hash in its name, such as `fidelity-check-0123456789.wasm`.
fn hashed(folder: &Path, extension: &str) -> PathBuf {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let is_it = |path: &PathBuf| {
        let name = path.file_name().unwrap().to_string_lossy();
        name.strip_prefix("fidelity-check-").and_then(|rest| rest.strip_suffix(extension)).is_some_and(|hash| hash.len() == 10)
    };
    names.into_iter().find(is_it).expect("a build")
}

fn wasm_name() -> String {
    hashed(&xtask::root().join("dist"), ".wasm").file_name().unwrap().to_string_lossy().into_owned()
}

#[test]
fn f01_a_policy_without_wasm_is_told_with_the_whole_directive() {
    let cases = [
        ("default-src 'self'", "script-src 'self' 'wasm-unsafe-eval'"),
        (
            "default-src 'none'; script-src 'self' https://cdn.example; connect-src 'self'",
            "script-src 'self' https://cdn.example 'wasm-unsafe-eval'",
        ),
    ];
    in_every_browser(|browser| {
        for (policy, directive) in cases {
            let (_server, page) = open_in(browser, partner(site().header("content-security-policy", policy), SCRIPT, &usual()));
            expect_failure(&page, "csp-wasm", "security settings block the self-check", directive);
        }
    });
}

#[test]
fn f02_f03_the_strict_policy_and_trusted_types_are_enough() {
    let policy = format!("{POLICY}; require-trusted-types-for 'script'; trusted-types 'none'");
    in_every_browser(|browser| {
        let (_server, page) = open_in(browser, partner(site().header("content-security-policy", &policy), SCRIPT, &usual()));
        wait_until(&page, "ready");
        let widget = page.widget();
        // Its own, and what comes later with the other part.
        page.wait_for("two stylesheets", || {
            page.script("return document.querySelector('fidelity-check').shadowRoot.adoptedStyleSheets.length", json!([])) == 2
        });
        assert_eq!(widget.find("[part~=root]").style("display"), "block");
        assert!(!widget.has("[style*=':']:not([part~=mount])"), "an attribute of style was written");
        console_is_empty(&page, "at the end");
    });
}

#[test]
fn f04_a_module_of_the_wrong_type_still_runs() {
    let files =
        Site::new(xtask::root().join("dist")).header("content-type", "text/plain").without("x-content-type-options").start(0).unwrap();
    let body = element(&format!(r#"src="{RUBRIC}" wasm-src="{}""#, files.url(&format!("/{}", wasm_name()))));
    in_every_browser(|browser| {
        let (_server, page) = open_in(browser, partner(site().without("content-security-policy"), SCRIPT, &body));
        wait_until(&page, "ready");
        expect_one_line(&page, "should be served as application/wasm");
    });
}

#[test]
fn f05_a_login_page_in_place_of_a_file_is_noticed() {
    let login = "<!doctype html><title>Log in</title>";
    let (_server, page) = open(partner(site().page(RUBRIC, login), SCRIPT, &usual()));
    expect_failure(&page, "rubric-html", "The questions of this self-check cannot be used", "filter");
    for kind in ["text/html", "application/wasm"] {
        let (_server, page) = open(partner(site().route(&format!("/{}", wasm_name()), 200, kind, login), SCRIPT, &usual()));
        expect_failure(&page, "wasm-fetch", "could not be loaded", "filter");
    }
}

#[test]
fn f05_a_missing_file_can_be_asked_for_again() {
    let (_server, page) = open(partner(site(), SCRIPT, &element(r#"src="/missing.json""#)));
    expect_failure(&page, "rubric-fetch", "could not be loaded", "404");
    page.mark();
    page.widget().click_text("Try again");
    page.wait_for("another request", || page.requests().iter().any(|request| request.url.ends_with("/missing.json")));
    wait_until(&page, "failed");
    // The page mends it: no press is needed, since another address is another check.
    page.script("document.querySelector('fidelity-check').src = arguments[0]", json!([RUBRIC]));
    wait_until(&page, "ready");
}

#[test]
fn f05_without_its_second_part_the_form_goes_on_and_the_result_is_asked_for_again() {
    let (_server, page) = {
        let server = partner(site(), SCRIPT, &element(&format!(r#"src="{RUBRIC}""#))).start(0).unwrap();
        let page = Page::open();
        page.block(&["*late*.wasm"]);
        page.goto(&server.url("/"));
        (server, page)
    };
    wait_until(&page, "ready");
    let widget = page.widget();
    widget.click_text("Start");
    widget.click_text("Continue");
    widget.click("fieldset input[type=radio]");
    widget.find_text("1 of 28 answered");
    page.script("document.querySelector('fidelity-check').goTo('results')", json!([]));
    widget.find_text("A part of the self-check could not be loaded. Your answers are safe. Check the connection.");
    page.block(&[]);
    widget.click_text("Try again");
    widget.find_text("1 of 28 answered: finish 27 more.");
}

#[test]
fn f06_another_origin_is_named() {
    let elsewhere = site().without("access-control-allow-origin").start(0).unwrap();
    let body = element(&format!(r#"src="{}""#, elsewhere.url(RUBRIC)));
    let origin = elsewhere.url("");
    let open_policy = format!("{POLICY}; connect-src 'self' {origin}");
    let (_server, page) = open(partner(site().header("content-security-policy", &open_policy), SCRIPT, &body));
    expect_failure(
        &page,
        "rubric-cors",
        "could not be loaded",
        &format!("{origin} must be reachable and send access-control-allow-origin"),
    );
    let (_server, page) = open(partner(site(), SCRIPT, &body));
    expect_failure(&page, "rubric-cors", "could not be loaded", &format!("connect-src 'self' {origin}"));
}

#[test]
fn f07_glue_of_another_build_never_meets_the_module() {
    let folder = copy();
    let module = hashed(folder.path(), ".wasm");
    let mut bytes = fs::read(&module).unwrap();
    let mark = bytes.len() - 10;
    bytes[mark..].copy_from_slice(b"0000000000");
    fs::write(&module, bytes).unwrap();
    let rubric = fs::read_to_string(xtask::root().join("dist").join(&RUBRIC[1..])).unwrap();
    let (_server, page) = open(partner(Site::new(folder.path()).route(RUBRIC, 200, "application/json", rubric), SCRIPT, &usual()));
    expect_failure(&page, "glue-mismatch", "could not be loaded", "all files of one version together");
    let asked = page.requests().iter().filter(|request| request.url.ends_with(".wasm")).count();
    assert_eq!(asked, 2, "asked once, and once past the cache");
}

#[test]
fn f08_bytes_that_do_not_match_their_hash_are_not_used() {
    let wrong = format!("sha384-{}", "A".repeat(64));
    let published: Value = serde_json::from_str(&text_of("dist/integrity.json")).unwrap();
    let right = |name: &str| published[name].as_str().unwrap().to_owned();
    in_every_browser(|browser| {
        for (attribute, code) in [("wasm-integrity", "wasm-integrity"), ("src-integrity", "rubric-fetch")] {
            let body = element(&format!(r#"src="{RUBRIC}" {attribute}="{wrong}""#));
            let (_server, page) = open_in(browser, partner(site(), SCRIPT, &body));
            expect_failure(&page, code, "could not be loaded", "rewritten");
        }
        let (rubric, module) = (right(&RUBRIC[1..]), right(&wasm_name()));
        let body = element(&format!(r#"src="{RUBRIC}" src-integrity="{rubric}" wasm-integrity="{module}""#));
        let script = SCRIPT.replace("src", &format!(r#"integrity="{}" src"#, right("fidelity-check.js")));
        let (_server, page) = open_in(browser, partner(site(), &script, &body));
        wait_until(&page, "ready");
        console_is_empty(&page, "at the end");
    });
}

#[test]
fn f09_two_scripts_and_two_versions_leave_the_first_at_work() {
    let text = text_of("dist/fidelity-check.js");
    let version = env!("CARGO_PKG_VERSION");
    let other = text.replace(version, "9.9.9");
    assert_ne!(text, other);
    let head = format!(
        r#"{SCRIPT}{SCRIPT}<script type="module" src="/second.js"></script><script type="module" src="/fidelity-check.element.js"></script>"#
    );
    let body = [usual(), usual()].concat();
    let (_server, page) = open(partner(site().route("/second.js", 200, "text/javascript", other), &head, &body));
    wait_until(&page, "ready");
    expect_one_line(&page, &format!("version {version} is in use, 9.9.9 is not"));
    let known = page.script("const {version, versions} = customElements.get('fidelity-check'); return [version, ...versions]", json!([]));
    assert_eq!(known, json!([version, version, "9.9.9"]));
    let class = "const {define, FidelityCheck} = await import('/fidelity-check.element.js'); define('my-check'); \
                 return new (customElements.get('my-check'))() instanceof FidelityCheck";
    assert_eq!(with_element(&page, class), true);
}

#[test]
fn f10_a_moved_element_goes_on() {
    in_every_browser(|browser| {
        let (_server, page) = open_in(browser, partner(site(), SCRIPT, &format!("{}<div></div>", usual())));
        wait_until(&page, "ready");
        let asked =
            |which: &str| page.script(&format!("return performance.getEntriesByType('resource').filter({which}).length"), json!([]));
        page.wait_for("the second part of the module", || asked("one => one.name.includes('-late-')") == 1);
        let requests = || asked("() => true");
        let before = requests();
        let moved = "element.start(); element.shadowRoot.firstElementChild.nextElementSibling.mark = 1; \
                     document.querySelector('div').append(element); \
                     await new Promise(resolve => setTimeout(resolve, 2500)); \
                     return [element.state, element.shadowRoot.firstElementChild.nextElementSibling.mark]";
        assert_eq!(with_element(&page, moved), json!(["ready", 1]), "the same widget, still mounted");
        let removed = "element.remove(); await new Promise(resolve => setTimeout(resolve, 2500)); const state = element.state; \
                       document.querySelector('div').append(element); await element.ready; return state";
        assert_eq!(with_element(&page, removed), "idle", "what stays away is taken down");
        wait_until(&page, "ready");
        assert_eq!(requests(), before, "starting again needs no network");
    });
}

#[test]
fn f10_elements_that_go_give_their_instance_to_those_that_come() {
    let server = partner(site(), SCRIPT, "<div></div>").start(0).unwrap();
    let page = Page::open();
    page.before_scripts(
        "const instantiate = WebAssembly.instantiate; let made = 0; \
         WebAssembly.instantiate = function (...all) { document.documentElement.dataset.made = ++made; return instantiate.apply(this, all); }",
    );
    page.goto(&server.url("/"));
    page.wait_for("the class", || page.script("return !!customElements.get('fidelity-check')", json!([])) == true);
    let rounds = "const place = document.querySelector('div'); \
                  for (let round = 0; round < 3; round++) { \
                    const all = Array.from({length: 6}, () => document.createElement('fidelity-check')); \
                    for (const one of all) { one.loading = 'eager'; one.src = '/programmes/scale-up-readiness.json'; place.append(one); } \
                    await Promise.all(all.map(one => one.ready)); \
                    for (const one of all) one.remove(); \
                    await new Promise(resolve => setTimeout(resolve, 2200)); \
                  } \
                  return document.documentElement.dataset.made";
    // Two parts for each of the six that were alive at once, however many came after them.
    assert_eq!(with_element(&page, rounds), "12");
}

#[test]
fn f10_two_hundred_remounts_lose_no_event_and_keep_no_memory() {
    let _nobody_beside = alone();
    let server = partner(site(), SCRIPT, &element(&format!(r#"src="{RUBRIC}" layout="single" loading="eager""#))).start(0).unwrap();
    let page = Page::open();
    // The two seconds after which an element that stays away is taken down pass at once; every memory of a module is known.
    page.before_scripts(
        "const wait = setTimeout; window.setTimeout = (act, time, ...rest) => wait(act, time === 2000 ? 0 : time, ...rest); \
         const memories = new Set(); const instantiate = WebAssembly.instantiate; \
         WebAssembly.instantiate = async (...all) => { const made = await instantiate.apply(WebAssembly, all); \
           const {memory} = (made.instance ?? made).exports; if (memory) memories.add(memory); return made; }; \
         addEventListener('weigh', event => { event.detail.bytes = [...memories].reduce((sum, memory) => sum + memory.buffer.byteLength, 0); })",
    );
    page.goto(&server.url("/"));
    wait_until(&page, "ready");
    let answers = text_of("programmes/examples/scale-up-readiness/2026-11-22.json");
    page.script("document.querySelector('fidelity-check').value = arguments[0]; window.heard = 0", json!([answers]));
    let remount = |times: usize| {
        let rounds = "const place = element.parentNode; \
                      for (let round = 0; round < TIMES; round++) { \
                        element.remove(); \
                        while (element.state !== 'idle') await new Promise(done => setTimeout(done)); \
                        place.append(element); \
                        while (element.state !== 'ready') await new Promise(done => setTimeout(done)); \
                      } \
                      const weight = {}; dispatchEvent(new CustomEvent('weigh', {detail: weight})); return weight.bytes";
        let module = with_element(&page, &rounds.replace("TIMES", &times.to_string())).as_f64().expect("a number of bytes");
        page.cdp("HeapProfiler.collectGarbage", json!({}));
        page.cdp("HeapProfiler.collectGarbage", json!({}));
        let heap = page.cdp("Runtime.getHeapUsage", json!({}))["usedSize"].as_f64().unwrap();
        let counters = page.cdp("Memory.getDOMCounters", json!({}));
        (module, heap, counters["nodes"].as_f64().unwrap(), counters["jsEventListeners"].as_f64().unwrap())
    };
    let (module, heap, nodes, listeners) = remount(20);
    let after = remount(200);
    let grown = format!("before {:?}, after {after:?}", (module, heap, nodes, listeners));
    println!("module bytes, heap bytes, nodes, listeners: {grown}");
    // One listener or node for each would show. In bytes, up to 2 KB for each are let pass, since allocators grow by steps; a widget
    // that stays behind is a hundred times that.
    let most = 200.0 * 2048.0;
    assert!((after.0 - module) < most && after.1 - heap < most && after.2 - nodes < 20.0 && after.3 - listeners < 20.0, "{grown}");

    assert_eq!(property(&page, "answeredCount"), 28, "the answers are those of before");
    with_element(&page, "element.addEventListener('fidelity-change', () => heard++); element.goTo('investment-both')");
    page.widget().click("fieldset input[type=radio]:not(:checked)");
    page.wait_for("the event", || page.script("return heard", json!([])) == 1);
}

#[test]
fn f11_nobody_leaves_with_unsaved_answers_unasked() {
    let (_server, page) = open(partner(site(), SCRIPT, &element(&format!(r#"src="{RUBRIC}" layout="single""#))));
    wait_until(&page, "ready");
    with_element(&page, "element.start(); element.goTo(JSON.parse(await (await fetch(element.src)).text()).domains[0].elements[0].id)");
    page.widget().click("fieldset input[type=radio]");
    page.wait_for("the answer", || !property(&page, "value").is_null());
    assert!(asks_before_leaving(&page));
    // A page without reload that takes the element away and puts it back later loses nothing either.
    let route = "const place = element.parentNode; element.remove(); await new Promise(resolve => setTimeout(resolve, 2500)); \
                 place.append(element); await new Promise(resolve => setTimeout(resolve, 0)); await element.ready; return element.value";
    let before = property(&page, "value");
    assert_eq!(with_element(&page, route), before);
    assert!(asks_before_leaving(&page));
    with_element(&page, "await element.reset({confirm: false})");
    assert!(!asks_before_leaving(&page));
}

#[test]
fn f12_address_and_history_stay_the_pages() {
    in_every_browser(|browser| {
        let (server, page) = open_in(browser, partner(site(), SCRIPT, &usual()));
        wait_until(&page, "ready");
        let before = page.script("return [history.length, location.href, document.title, window.name]", json!([]));
        let places = "return ['occasion', 'check', 'results', 'intro', 'elsewhere', 'check'].map(place => element.goTo(place))";
        assert_eq!(with_element(&page, &format!("element.start(); {places}")), json!([true, true, true, true, false, true]));
        for link in page.widget().all("a[href^='#']") {
            link.click();
        }
        assert_eq!(page.script("return [history.length, location.href, document.title, window.name]", json!([])), before);
        assert_eq!(page.url(), server.url("/"));
    });
}

#[test]
fn f13_two_widgets_share_nothing() {
    let body = [element(&format!(r#"id="one" src="{RUBRIC}""#)), element(&format!(r#"src="{RUBRIC}" lang="cy""#)), usual()].concat();
    let (_server, page) = open(partner(site(), SCRIPT, &body));
    let ready = "const all = [...document.querySelectorAll('fidelity-check')]; await Promise.all(all.map(one => (one.start(), one.ready))); \
                 const ids = all.flatMap(one => [...one.shadowRoot.querySelectorAll('[id]')].map(found => found.id)); \
                 return [ids.length > 5, ids.length === new Set(ids).size]";
    assert_eq!(with_element(&page, ready), json!([true, true]));
    assert!(page.widget_at("[lang=cy]").has("[lang=cy]"));
}

#[test]
fn f14_a_panic_stays_in_its_widget_and_the_answers_are_safe() {
    let body = [element(&format!(r#"src="{RUBRIC}""#)), element(&format!(r#"id="other" src="{RUBRIC}""#))].concat();
    let answers = text_of("programmes/examples/scale-up-readiness/2025-11-20.json");
    in_every_browser(|browser| {
        let (_server, page) = open_in(browser, partner(crash_site(), SCRIPT, &body));
        wait_until(&page, "ready");
        with_element(&page, "await document.querySelector('#other').ready");
        page.script("document.querySelector('fidelity-check').value = arguments[0]", json!([answers]));
        if browser == Browser::Chromium {
            page.mark();
        }
        let seen = "const errors = []; element.addEventListener('fidelity-error', event => errors.push(event.detail.code)); \
                    element.goTo('crash-test'); \
                    for (let turn = 0; turn < 100 && !errors.length; turn++) await new Promise(resolve => setTimeout(resolve, 50)); return errors";
        assert_eq!(with_element(&page, seen), json!(["crashed"]));
        let widget = page.widget();
        assert!(widget.has_text("Something went wrong. Your answers are safe."));
        expect_one_line(&page, "fidelity-check crashed");
        assert_eq!(page.script("return document.querySelector('#other').goTo('check')", json!([])), true, "the other goes on");

        let saved: Value = serde_json::from_str(&answers).unwrap();
        // The window that WebKit's driver opens has nobody to ask where a download goes.
        if browser != Browser::WebKit {
            widget.click_text("Save the answers");
            assert_eq!(serde_json::from_slice::<Value>(&page.downloaded("fidelity-check-answers.json")).unwrap(), saved);
        }
        widget.click_text("Reload the check");
        // A driver may be back before the page has heard the click, and the state is the old one until then.
        page.wait_for("the check to run again", || property(&page, "state") == "ready");
        assert_eq!(property(&page, "value"), saved);
        let modules = "return performance.getEntriesByType('resource').map(one => one.name).filter(name => name.endsWith('.wasm')).length";
        assert_eq!(page.script(modules, json!([])), 2, "each part of the module is fetched and compiled once");
    });
}

#[test]
fn f15_properties_set_before_the_script_came_win() {
    let early = r#"<script type="module" src="/early.js"></script>"#;
    let body = element(&format!(r#"src="{RUBRIC}" heading-level="3""#));
    let (_server, page) =
        open(partner(site().route("/early.js", 200, "text/javascript", text_of("tests/browser/pages/early.js")), early, &body));
    page.wait_for("the property", || page.script("return document.body.dataset.set", json!([])) == "yes");
    page.wait_for("the element", || property(&page, "state") == "ready");
    page.widget().find_text("Parent and infant group (demonstration)");
    assert_eq!(page.widget().find("[part~=title]").script("return arguments[0].localName", Value::Null), "h4");
    assert_eq!(property(&page, "layout"), "single");
    assert!(page.requests().iter().all(|request| !request.url.ends_with(RUBRIC)), "the property makes the address needless");
}

#[test]
fn f15_it_can_be_made_anywhere_in_any_order() {
    let (_server, page) = open(partner(site(), SCRIPT, "<div></div>"));
    let made = "const one = document.createElement('fidelity-check'); const place = document.querySelector('div'); \
                one.headingLevel = 9; const level = one.headingLevel; one.headingLevel = 3; place.append(one); place.append(one); \
                one.src = '/programmes/scale-up-readiness.json'; one.start(); await one.ready; \
                const children = one.attributes.length; const copy = one.cloneNode(); place.append(copy); copy.start(); await copy.ready; \
                return [level, children, copy.state, one.getAttributeNames()]";
    assert_eq!(with_element(&page, made), json!([2, 2, "ready", ["heading-level", "src"]]));
    assert_eq!(page.console_problems(), [""; 0]);
}

#[test]
fn f16_a_hostile_stylesheet_does_not_reach_in() {
    let head = format!(r#"<link rel="stylesheet" href="/hostile.css">{SCRIPT}"#);
    let (_server, page) =
        open(partner(site().route("/hostile.css", 200, "text/css", text_of("tests/browser/pages/hostile.css")), &head, &usual()));
    wait_until(&page, "ready");
    with_element(&page, "element.start()");
    let widget = page.widget();
    let root = widget.find("[part~=root]");
    for (name, expected) in [
        ("direction", "ltr"),
        ("text-transform", "none"),
        ("letter-spacing", "normal"),
        ("text-indent", "0px"),
        ("white-space-collapse", "collapse"),
        ("visibility", "visible"),
    ] {
        assert_eq!(root.style(name), expected, "{name}");
    }
    let size: f64 = root.style("font-size").trim_end_matches("px").parse().unwrap();
    assert!(size >= 16.0, "{size}");
    let radio = widget.find("input[type=radio]");
    assert_ne!(radio.style("position"), "absolute");
    assert!(radio.place()[0] >= 0.0);
    page.screenshot("f16-hostile");
}

#[test]
fn f17_nothing_leaks_out() {
    let (_server, page) =
        open(partner(site(), r#"<script type="module" src="/late.js"></script>"#, &format!("<button>Yes</button>{}", usual())).route(
            "/late.js",
            200,
            "text/javascript",
            text_of("tests/browser/pages/late.js"),
        ));
    let look = "return [Object.getOwnPropertyNames(window).filter(name => isNaN(name) && !name.startsWith('se_')), document.body.children.length, \
                document.documentElement.children.length, document.fonts.size, document.adoptedStyleSheets.length]";
    page.find_text("Yes");
    let before = page.script(look, json!([]));
    assert!(page.has_text(FALLBACK), "until consent is given, the fallback stands");
    page.click_text("Yes");
    wait_until(&page, "ready");
    with_element(&page, "element.start(); element.goTo('check'); await element.ready");
    let after = page.script(look, json!([]));
    let more: Vec<&Value> = after[0].as_array().unwrap().iter().filter(|name| !before[0].as_array().unwrap().contains(name)).collect();
    assert!(more.is_empty(), "new globals: {more:?}");
    assert_eq!(after, before);
    assert_eq!(page.script("return document.querySelector('main').children.length", json!([])), 3);
    assert_eq!(page.script("return [localStorage.length, sessionStorage.length, document.cookie]", json!([])), json!([0, 0, ""]));
    assert_eq!(with_element(&page, "return (await indexedDB.databases()).length"), 0);
    assert_eq!(page.console_problems(), [""; 0]);
}

#[test]
fn f18_the_focus_is_not_under_a_sticky_header() {
    let head = format!(r#"<link rel="stylesheet" href="/sticky.css">{SCRIPT}"#);
    let body = format!("<header>Menu</header>{}", element(&format!(r#"src="{RUBRIC}" layout="single" scroll-offset="90px""#)));
    let (_server, page) =
        open(partner(site().route("/sticky.css", 200, "text/css", text_of("tests/browser/pages/sticky.css")), &head, &body));
    wait_until(&page, "ready");
    assert_eq!(with_element(&page, "element.start(); return element.goTo('check')"), true);
    page.wait_for("the focus", || page.focused().attribute("tabindex").as_deref() == Some("-1"));
    let [_, top, ..] = page.focused().place();
    assert!(top >= 90.0, "{top}");
}

#[test]
fn f19_headings_language_and_landmarks_are_the_pages() {
    let (_server, page) = open(partner(
        site(),
        SCRIPT,
        &format!(r#"<form dir="rtl">{}</form>"#, element(&format!(r#"src="{RUBRIC}" heading-level="4" lang="cy" name="check""#))),
    ));
    wait_until(&page, "ready");
    let widget = page.widget();
    assert_eq!(widget.find("[part~=title]").script("return arguments[0].localName", Value::Null), "h4");
    for absent in ["h1", "h2", "h3", "main", "form"] {
        assert!(!widget.has(absent), "<{absent}>");
    }
    assert_eq!(widget.find("[part~=root]").attribute("lang").as_deref(), Some("cy"));
    assert_eq!(page.find("fidelity-check").attribute("dir"), None);
    // A page that runs from right to left does not turn Welsh round.
    assert_eq!(
        (widget.find("[part~=root]").attribute("dir").as_deref(), &*widget.find("[part~=root]").style("direction")),
        (Some("ltr"), "ltr")
    );
}

#[test]
fn f20_a_narrow_column_is_wide_enough() {
    let head = format!(r#"<link rel="stylesheet" href="/column.css">{SCRIPT}"#);
    let (_server, page) =
        open(partner(site().route("/column.css", 200, "text/css", text_of("tests/browser/pages/column.css")), &head, &usual()));
    wait_until(&page, "ready");
    with_element(&page, "element.start()");
    for place in ["intro", "check", "results"] {
        with_element(&page, &format!("element.goTo('{place}'); await element.ready"));
        let wide = "const root = arguments[0]; return root.scrollWidth - root.clientWidth";
        assert_eq!(page.widget().find("[part~=root]").script(wide, Value::Null), 0, "{place}");
    }
}

/// The iframe build on a page of another origin.
fn framed(results: &str, script: bool) -> (Server, Server, Page) {
    let frames = site().start(0).unwrap();
    let outer = Site::new(xtask::root().join("tests/browser/pages")).without("content-security-policy");
    let outer = outer.route("/favicon.ico", 204, "image/x-icon", "").start(0).unwrap();
    let origin = outer.url("").replace(':', "%3A").replace('/', "%2F");
    let address = frames.url(&format!("/embed.html?rubric=programmes/scale-up-readiness.json&layout=single&origin={origin}"));
    let script =
        if script { format!(r#"<script src="{0}"></script><script src="{0}"></script>"#, frames.url("/embed.js")) } else { String::new() };
    let sandbox = "allow-scripts allow-same-origin allow-forms allow-modals allow-downloads allow-popups";
    let body = format!(r#"<iframe src="{address}" sandbox="{sandbox}" title="Self-check" data-results="{results}" height="720"></iframe>"#);
    let page = Page::open();
    page.goto(&outer.url("/helpers.html"));
    let html = host_page("host.html", &[("head", ""), ("body", &body)]);
    page.script(
        "window.heard = []; addEventListener('message', event => heard.push(event.data)); \
                 addEventListener('fidelity-result', event => heard.push({type: 'result', detail: event.detail}))",
        json!([]),
    );
    page.script(
        "document.body.replaceChildren(...new DOMParser().parseFromString(arguments[0], 'text/html').body.children)",
        json!([html]),
    );
    for source in script.split('"').filter(|part| part.starts_with("http")) {
        page.script(
            "const script = document.createElement('script'); script.src = arguments[0]; document.head.append(script)",
            json!([source]),
        );
    }
    (frames, outer, page)
}

fn heard(page: &Page, kind: &str) -> Vec<Value> {
    let heard = page.script("return window.heard", json!([]));
    heard.as_array().unwrap().iter().filter(|message| message["type"] == kind).cloned().collect()
}

#[test]
fn f21_a_frame_is_as_high_as_what_is_in_it() {
    let (_frames, _outer, page) = framed("no", true);
    page.wait_for("the widget", || !heard(&page, "ready").is_empty());
    page.enter_frame("iframe");
    with_element(&page, "element.start(); element.goTo('check')");
    page.leave_frame();
    page.wait_for("a height", || page.find("iframe").place()[3] > 800.0);
    let inner = || {
        page.enter_frame("iframe");
        let height = page.script("return [document.documentElement.scrollHeight, innerHeight]", json!([]));
        page.leave_frame();
        height
    };
    page.wait_for("no second scrollbar", || inner()[0].as_u64() <= inner()[1].as_u64());
    for message in heard(&page, "height") {
        assert_eq!(message["height"].as_u64().unwrap() % 16, 0, "{message}");
    }
    assert!(heard(&page, "height").len() < 20 && heard(&page, "event").is_empty());
}

#[test]
fn f21_only_the_frame_itself_is_believed() {
    let (frames, outer, page) = framed("yes", true);
    page.wait_for("the widget", || !heard(&page, "ready").is_empty());
    // The page itself, a frame of another origin, and the right frame under a name it was not given.
    page.script(
        "const forged = [{fc: 1, type: 'height', height: 9000}, {fc: 1, type: 'event', name: 'fidelity-result', detail: {forged: true}}]; \
         for (const message of forged) { \
           postMessage(message, '*'); \
           dispatchEvent(new MessageEvent('message', {data: message, source: frames[0], origin: arguments[0]})); \
         } \
         postMessage({type: 'last'}, '*')",
        json!([outer.url("")]),
    );
    page.wait_for("the last message", || !heard(&page, "last").is_empty());
    assert!(page.find("iframe").place()[3] < 9000.0 && heard(&page, "result").is_empty());
    // The same message with the frame's own origin is what a frame would send.
    page.script(
        "dispatchEvent(new MessageEvent('message', {data: {fc: 1, type: 'height', height: 9000}, source: frames[0], origin: arguments[0]}))",
        json!([frames.url("")]),
    );
    page.wait_for("the height", || page.find("iframe").place()[3] >= 9000.0);
}

#[test]
fn f21_without_the_script_the_frame_scrolls() {
    let (_frames, _outer, page) = framed("no", false);
    page.wait_for("the widget", || !heard(&page, "ready").is_empty());
    assert_eq!(page.find("iframe").place()[3], 724.0, "720 and the frame's own border");
}

#[test]
fn f21_a_result_crosses_only_when_both_want_it() {
    let answers = xtask::root().join("programmes/examples/scale-up-readiness/2026-11-22.json");
    for results in ["no", "yes"] {
        let (_frames, _outer, page) = framed(results, true);
        page.wait_for("the widget", || !heard(&page, "ready").is_empty());
        page.enter_frame("iframe");
        page.widget().find("input[type=file]").upload(&answers);
        page.wait_for("all answers", || property(&page, "complete") == true);
        if results == "yes" {
            page.wait_for("the button", || page.find(".send").script("return !arguments[0].hidden", Value::Null) == true);
            page.leave_frame();
            assert!(heard(&page, "result").is_empty() && heard(&page, "event").is_empty());
            page.enter_frame("iframe");
            page.click(".send button");
            page.leave_frame();
            page.wait_for("the result", || !heard(&page, "result").is_empty());
            assert_eq!(heard(&page, "result")[0]["detail"]["rubric"]["id"], "scale-up-readiness");
        } else {
            assert!(page.find(".send").script("return arguments[0].hidden", Value::Null) == true);
        }
    }
}

#[test]
fn the_site_check_says_what_is_missing() {
    let line = r#"<script type="module" src="/will-it-run.js"></script>"#;
    let (server, page) = open(partner(site(), line, ""));
    page.find_text("That is all.");
    assert!(!page.has_text("Look at"), "{}", page.text());
    page.find_text("All 9 are fine: the check will run on this page.");
    page.find_text("The small script that your page names.");
    // On a page in Welsh it speaks Welsh, and nothing else.
    page.goto(&server.url("/will-it-run-cy.html"));
    page.find_text("Dyna’r cyfan. Mae pob un o’r 9 yn iawn");
    let list = page.find("[data-will-it-run] ul");
    assert_eq!(list.attribute("lang").as_deref(), Some("cy"));
    assert!(!list.text().contains("the ") && list.text().contains("Y rhaglen ei hun"), "{}", list.text());
    let (_server, page) = open(partner(site().header("content-security-policy", "default-src 'self'"), line, ""));
    page.find_text("That is all.");
    assert!(page.text().contains("Change it to: script-src 'self' 'wasm-unsafe-eval'"), "{}", page.text());
}

#[test]
fn the_builder_makes_lines_that_work() {
    let server = site().route("/favicon.ico", 204, "image/x-icon", "").start(0).unwrap();
    let page = Page::open();
    page.goto(&server.url("/builder.html"));
    page.wait_for("the lines", || page.find("pre").text().contains("</fidelity-check>"));
    let lines = page.find("pre").text();
    assert!(lines.contains("integrity=\"sha384-") && lines.contains("programmes/scale-up-readiness.json"), "{lines}");
    wait_until(&page, "ready");
    // With the first questions in them, and the policy they need; or without.
    page.wait_for("the first questions", || page.find("pre").text().contains("<template shadowrootmode="));
    page.find_text("KB, with the first questions of the rubric as it is now");
    let origin = server.url("/").trim_end_matches('/').to_owned();
    let policy = format!("script-src {origin} 'wasm-unsafe-eval'; style-src {origin}; connect-src {origin}");
    assert_eq!(page.find("[data-made=policy] pre").text(), policy);
    page.screenshot_whole("builder");
    page.click("input[name=drawn]");
    page.wait_for("the short lines", || page.find("pre").text().len() < 1000 && !page.has_text("it must allow at least this"));
    // One file: what the check needs, and nothing from any network.
    page.click("[data-pack]");
    page.find_text("Saved as scale-up-readiness.html,");
    let fingerprint = page.find("[data-fingerprint]").text();
    let file = String::from_utf8(page.downloaded("scale-up-readiness.html")).unwrap();
    assert_eq!((fingerprint.len(), file.matches(&fingerprint).count()), (64, 2));
    assert!(page.find("[data-header]").text().starts_with("content-security-policy: default-src 'none'; "));
    assert_eq!(page.console_problems(), [""; 0]);
    page.click("input[value=iframe]");
    page.find_text("Fill in the origin of your page to get the lines.");
    let copy = || page.find("[data-copy]").property("disabled");
    assert_eq!((page.find("pre").text().as_str(), copy()), ("", json!(true)), "there is nothing to copy yet");
    page.find("input[name=origin]").type_text(&server.url("/page"));
    page.press("Tab");
    page.find_text("Your page has the same origin as this one.");
    assert_eq!(page.find("pre").text(), "");
    let origin = page.find("input[name=origin]");
    origin.clear();
    origin.type_text("https://www.example.org/checks");
    page.press("Tab");
    page.wait_for("the frame", || {
        page.find("pre").text().contains("origin=https%3A%2F%2Fwww.example.org&")
            || page.find("pre").text().contains("origin=https%3A%2F%2Fwww.example.org\"")
    });
    assert_eq!(copy(), false);
    // As part of the page, with Back; and a rubric that is not there.
    page.click("input[value=element]");
    page.click("input[name=history]");
    page.wait_for("the attribute", || page.find("pre").text().contains(" history>"));
    let src = page.find("input[name=src]");
    src.clear();
    src.type_text("nowhere.json");
    page.press("Tab");
    page.find_text("nowhere.json answered 404. Is the address right?");
}

#[test]
fn the_page_of_the_frame_says_what_is_missing() {
    for (query, words) in [("", "No programme is named here."), ("?lang=cy", "Nid oes rhaglen wedi’i henwi yma.")] {
        let server = site().route("/favicon.ico", 204, "image/x-icon", "").start(0).unwrap();
        let page = Page::open();
        page.goto(&server.url(&format!("/embed.html{query}")));
        page.find_text(words);
        assert!(!page.has_text("JavaScript"), "{}", page.text());
    }
}

#[test]
fn f22_a_printed_page_shows_what_is_to_be_read() {
    let (_server, page) = open(partner(site(), SCRIPT, &element(&format!(r#"src="{RUBRIC}" layout="single""#))));
    wait_until(&page, "ready");
    with_element(&page, "element.start(); element.goTo(JSON.parse(await (await fetch(element.src)).text()).domains[0].elements[0].id)");
    page.widget().find("fieldset input[type=radio]");
    page.emulate_media("print");
    let buttons = page.widget().all("button");
    assert!(!buttons.is_empty() && buttons.iter().all(|button| button.style("display") == "none"));
    page.emulate_media("");
    let paper = page.print_pdf("f22-host-page");
    assert!(paper.sheets().len() > 1 && !paper.text().contains("Continue"), "{}", paper.text());
}

#[test]
fn f22_the_print_button_prints_a_document_of_its_own() {
    let answers = text_of("programmes/examples/scale-up-readiness/2026-11-22.json");
    let policy = format!("{POLICY}; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'");
    let logo = r#"<img slot="logo" src="/icon.svg" alt="Our service">"#;
    let body = usual().replace("<p>", &format!("{logo}<p>"));
    let wishes = "fidelity-check { --fc-print-font-size: 14pt; --fc-print-font-family: monospace; --fc-print-paper: Letter }";
    let site = site().header("content-security-policy", &policy).route("/paper.css", 200, "text/css", wishes);
    let (_server, page) = open(partner(site, &format!(r#"<link rel="stylesheet" href="/paper.css">{SCRIPT}"#), &body));
    wait_until(&page, "ready");
    page.script("document.querySelector('fidelity-check').value = arguments[0]", json!([answers]));
    let printed = "const before = document.body.children.length; await element.print({sheet: 'supervision'}); \
                   const frame = element.shadowRoot.querySelector('iframe'); const inner = frame.contentDocument; \
                   const colour = frame.contentWindow.getComputedStyle(inner.body).color; \
                   return [inner.title, inner.documentElement.lang, inner.body.innerText.length > 500, inner.adoptedStyleSheets.length, \
                           inner.querySelectorAll('script, [style]').length, document.body.children.length - before, colour, \
                           (({fontSize, fontFamily}) => `${Math.round(parseFloat(fontSize))} ${fontFamily}`) \
                             (frame.contentWindow.getComputedStyle(inner.querySelector('.fc-sheet'))), \
                           [...inner.adoptedStyleSheets[0].cssRules].some(rule => /size: letter/i.test(rule.cssText))]";
    let found = with_element(&page, printed);
    assert!(found[0].as_str().is_some_and(|title| title.starts_with("Scale-up readiness · ")), "{found}");
    assert_eq!(found.as_array().unwrap()[1..6], [json!("en"), json!(true), json!(1), json!(0), json!(0)], "{found}");
    assert_eq!(page.console_problems(), [""; 0]);
    assert_eq!(found[7], "19 monospace", "14 pt, as the page wishes");
    assert_eq!(found[8], true, "{found}");
    let prevented = "element.addEventListener('fidelity-before-print', event => event.preventDefault()); \
                     const frames = element.shadowRoot.querySelectorAll('iframe').length; await element.print(); \
                     return element.shadowRoot.querySelectorAll('iframe').length - frames";
    assert_eq!(with_element(&page, prevented), 0);
}

#[test]
fn f22_the_frame_that_is_printed_can_be_made_in_every_browser() {
    let answers = text_of("programmes/examples/scale-up-readiness/2025-11-20.json");
    let policy = format!("{POLICY}; frame-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'");
    let logo = r#"<img slot="logo" src="/icon.svg" alt="Our service">"#;
    let body = usual().replace("<p>", &format!("{logo}<p>"));
    in_every_browser(|browser| {
        let (_server, page) = open_in(browser, partner(site().header("content-security-policy", &policy), SCRIPT, &body));
        wait_until(&page, "ready");
        page.script(NO_DIALOGUE, json!([]));
        page.script("document.querySelector('fidelity-check').value = arguments[0]", json!([answers]));
        let printed = "const before = document.body.children.length; await element.print({sheet: 'supervision'}); \
                       const frame = element.shadowRoot.querySelector('iframe'); const inner = frame.contentDocument; \
                       const colour = frame.contentWindow.getComputedStyle(inner.body).color; \
                       return [inner.title, inner.documentElement.lang, inner.body.innerText.length > 500, inner.adoptedStyleSheets.length, \
                               inner.querySelectorAll('script, [style]').length, document.body.children.length - before, colour]";
        let found = with_element(&page, printed);
        assert!(found[0].as_str().is_some_and(|title| title.starts_with("Scale-up readiness · ")), "{found}");
        assert_eq!(found.as_array().unwrap()[1..6], [json!("en"), json!(true), json!(1), json!(0), json!(0)], "{found}");
        console_is_empty(&page, "at the end");
        let prevented = "element.addEventListener('fidelity-before-print', event => event.preventDefault()); \
                         const frames = element.shadowRoot.querySelectorAll('iframe').length; await element.print(); \
                         return element.shadowRoot.querySelectorAll('iframe').length - frames";
        assert_eq!(with_element(&page, prevented), 0);
    });
}

#[test]
fn files_can_be_had_and_put_back() {
    let (_server, page) = open(partner(site(), SCRIPT, &usual()));
    wait_until(&page, "ready");
    let answers = text_of("programmes/examples/scale-up-readiness/2026-11-22.json");
    page.script("window.answers = arguments[0]", json!([answers]));
    let round = "const report = await element.import(new Blob([window.answers])); const json = await element.export('json'); \
                 const csv = await element.export('csv'); await element.reset({confirm: false}); \
                 const empty = element.answeredCount; await element.import(json); \
                 return [Array.isArray(report.dropped ?? report.problems), json.type, csv.name.endsWith('.csv'), empty, element.answeredCount, element.complete, \
                         element.result?.rubric.id]";
    assert_eq!(with_element(&page, round), json!([true, "application/json", true, 0, 28, true, "scale-up-readiness"]));
    let wrong = with_element(&page, "await element.import('not a file')");
    assert!(wrong.as_str().is_some_and(|told| told.starts_with("FidelityError import-invalid")), "{wrong}");
    assert_eq!(property(&page, "answeredCount"), 28, "nothing changes if it cannot be read");
    assert!(
        with_element(&page, "await element.import(new Blob([new Uint8Array(1000001)]))").as_str().unwrap().contains("larger than 1 MB")
    );
}

#[test]
fn f23_refused_storage_is_said_and_a_file_is_offered() {
    let refused = "This browser will not remember your answers: save a file before you leave.";
    for storage in ["session", "local"] {
        let check = element(&format!(r#"src="{RUBRIC}" storage="{storage}" layout="single""#));
        let hears = "<script>heard = []; addEventListener('fidelity-error', \
                     ({detail: {code, phase, recoverable}}) => heard.push([code, phase, recoverable]))</script>";
        let inner = host_page("host.html", &[("head", &[hears, SCRIPT].concat()), ("body", &check)]);
        let body = r#"<iframe src="/inner" sandbox="allow-scripts allow-downloads" width="800" height="600"></iframe>"#;
        // A sandboxed page has an origin of its own, which 'self' is not.
        let (_server, page) = open(partner(site().without("content-security-policy").page("/inner", inner), "", body));
        page.enter_frame("iframe");
        wait_until(&page, "ready");
        let widget = page.widget();
        widget.find_text(refused);
        assert!(!widget.has_text("Keep my answers"), "what cannot be is not offered");
        // The console of such a frame is closed to a driver; what it says there, it says to the page too.
        let told = || page.script("return heard", json!([]));
        page.wait_for("an error", || told() == json!([["storage-denied", "storage", true]]));

        with_element(&page, "element.start(); element.goTo('investment-both')");
        widget.click("fieldset input[type=radio]");
        widget.find_text("1 of 28 answered");
        // Before the result it is said again, and there is something to save now.
        with_element(&page, "element.goTo('check')");
        widget.find_text(refused);
        widget.click_text("Save this assessment");
        page.wait_for("the file", || page.download_names().iter().any(|name| name.ends_with(".json")));
        assert_eq!(told().as_array().map(Vec::len), Some(1), "nothing else is wrong");
    }
}

#[test]
fn f24_without_webassembly_the_fallback_stays() {
    let head = format!(r#"<script src="/hardened.js"></script>{SCRIPT}"#);
    in_every_browser(|browser| {
        let hardened = site().route("/hardened.js", 200, "text/javascript", "delete globalThis.WebAssembly");
        let (_server, page) = open_in(browser, partner(hardened, &head, &usual()));
        expect_failure(&page, "wasm-unavailable", "does not allow the self-check to run", "wasm-unavailable");
    });
}

#[test]
fn f25_a_translated_page_stays_right() {
    let head = format!(r#"{SCRIPT}<script type="module" src="/translate.js"></script>"#);
    let body = element(&format!(r#"src="{RUBRIC}" layout="single""#));
    in_every_browser(|browser| {
        let translated = site().route("/translate.js", 200, "text/javascript", text_of("tests/browser/pages/translate.js"));
        let (_server, page) = open_in(browser, partner(translated, &head, &body));
        wait_until(&page, "ready");
        let widget = page.widget();
        with_element(&page, "element.start()");
        widget.find_text("0 of 28 answered");
        with_element(&page, "element.goTo(JSON.parse(await (await fetch(element.src)).text()).domains[0].elements[0].id)");
        widget.find("fieldset input[type=radio]");
        page.script("document.dispatchEvent(new Event('translate'))", json!([]));
        widget.find("font");
        widget.click("fieldset input[type=radio]");
        widget.find_text("1 of 28 answered");
        assert!(!widget.has_text("0 of 28 answered"));
    });
}

#[test]
fn a_rubric_that_is_not_sound_is_refused_with_every_problem() {
    let cases = [
        ("{", "rubric-json", "json-syntax"),
        (r#"{"format": 99}"#, "rubric-newer", "newer-format"),
        (r#"{"format": 1, "id": "x"}"#, "rubric-schema", "missing-field"),
        // A rule is read by the part of the module that comes when the form is there already.
        (
            r#"{"format": 1, "id": "x", "edition": "1", "title": "X", "elements": [{"id": "warm-up", "title": "Warm-up", "scale": "yes-no"}],
                "gates": [{"id": "ready", "title": "Ready", "when": "cool-down"}]}"#,
            "rubric-schema",
            "unknown-id",
        ),
    ];
    for (text, code, problem) in cases {
        let (_server, page) = open(partner(site().route("/r.json", 200, "application/json", text), SCRIPT, &element(r#"src="/r.json""#)));
        expect_failure(&page, code, "The questions of this self-check cannot be used", problem);
    }
}

#[test]
fn the_page_is_told_of_a_wrong_file_in_the_elements_language() {
    let (_server, page) = open(partner(site(), SCRIPT, &element(&format!(r#"src="{RUBRIC}" lang="cy""#))));
    wait_until(&page, "ready");
    let told = "try { await element.import({format: 1, rubric: {id: 'another'}, elements: {}}) } \
                catch ({ message, problems: [problem] }) { return [message, problem.message, problem.hint, problem.lang] }";
    let told = with_element(&page, told);
    let message = "gwnaed hwn ar gyfer y rwbrig `another`, a `scale-up-readiness` yw hwn";
    assert_eq!(told, json!([message, message, "dewiswch y ffeil sy’n perthyn i’r rhaglen hon; nid oes dim wedi newid", "cy"]));

    let twice = r#"{"format": 1, "id": "x", "edition": "1", "title": "X", "elements": [
        {"id": "warm-up", "title": "Warm-up", "scale": "yes-no"}, {"id": "warm-up", "title": "Warm-up", "scale": "yes-no"}]}"#;
    let site = site().route("/r.json", 200, "application/json", twice);
    let (_server, page) = open(partner(site, SCRIPT, &element(r#"src="/r.json" lang="cy""#)));
    wait_until(&page, "failed");
    let told =
        with_element(&page, "try { await element.ready } catch ({ problems: [problem] }) { return [problem.message, problem.lang] }");
    assert_eq!(told, json!(["`warm-up` yw id elements[0] yn barod", "cy"]));
    page.widget().find_text("yw id elements[0] yn barod");
}

/// No letter is ever replaced without a word: what is in another encoding is read, or refused with its name.
#[test]
fn a_file_in_another_encoding_is_read_or_refused_with_its_name() {
    let text = r#"{"format": 1, "id": "x", "edition": "1", "title": "Séances", "elements": [{"id": "warm-up", "title": "Warm-up", "scale": "yes-no"}]}"#;
    let old: Vec<u8> = text.chars().map(|letter| u8::try_from(letter).unwrap()).collect();
    let marked: Vec<u8> = [0xff, 0xfe].into_iter().chain(text.encode_utf16().flat_map(u16::to_le_bytes)).collect();
    let (_server, page) = open(partner(site().route("/r.json", 200, "application/json", old), SCRIPT, &element(r#"src="/r.json""#)));
    expect_failure(&page, "rubric-schema", "The questions of this self-check cannot be used", "Windows-1252");

    let (_server, page) = open(partner(site().route("/r.json", 200, "application/json", marked), SCRIPT, &element(r#"src="/r.json""#)));
    wait_until(&page, "ready");
    page.widget().find_text("Séances");
    let import = |bytes: &[u8]| {
        with_element(&page, &format!("await element.import(new Blob([Uint8Array.from({bytes:?})])); return element.value.occasion.team"))
    };
    let answers = r#"{"format": 1, "rubric": {"id": "x"}, "occasion": {"team": "Siôn"}, "elements": {"warm-up": "yes"}}"#;
    let told = import(&answers.chars().map(|letter| u8::try_from(letter).unwrap()).collect::<Vec<u8>>());
    assert!(told.as_str().is_some_and(|told| told.contains("import-invalid") && told.contains("Windows-1252")), "{told}");
    let marked: Vec<u8> = [0xfe, 0xff].into_iter().chain(answers.encode_utf16().flat_map(u16::to_be_bytes)).collect();
    assert_eq!(import(&marked), "Siôn");

    let file = tempfile::NamedTempFile::with_suffix(".txt").unwrap();
    fs::write(file.path(), answers.chars().map(|letter| u8::try_from(letter).unwrap()).collect::<Vec<u8>>()).unwrap();
    with_element(&page, "element.reset({confirm: false})");
    let widget = page.widget();
    widget.find("input[type=file]").upload(file.path());
    widget.find_text("Windows-1252");
    let other = tempfile::NamedTempFile::with_suffix(".txt").unwrap();
    fs::write(other.path(), marked).unwrap();
    widget.find("input[type=file]").upload(other.path());
    widget.find_text("The saved answers have been opened.");
    assert_eq!(with_element(&page, "return element.value.occasion.team"), "Siôn");
}

/// The form of a rubric is shown in the trust that it is sound, until all of it has been read: whatever is wrong with it does no harm.
#[test]
fn no_rubric_does_harm_before_it_is_refused() {
    let folder = xtask::root().join("tests/rubrics/rejected");
    let mut names: Vec<PathBuf> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    names.retain(|path| path.extension().is_some_and(|ending| ending == "json"));
    let (_server, page) = open(partner(site(), SCRIPT, &usual()));
    wait_until(&page, "ready");
    assert!(names.len() > 50, "{} files", names.len());
    for path in names {
        let Ok(text) = fs::read_to_string(&path) else { continue };
        let told: Vec<String> = Rubric::parse(&text).err().into_iter().flatten().map(|problem| problem.code().to_owned()).collect();
        let show = "window.heard = null; const element = document.createElement('fidelity-check'); \
                    element.addEventListener('fidelity-error', event => window.heard = event.detail); \
                    element.rubric = arguments[0]; document.querySelector('fidelity-check').replaceWith(element); element.ready.catch(() => {}); element.start()";
        page.script(show, json!([text]));
        let look = "return [document.querySelector('fidelity-check').state, window.heard?.problems.map(problem => problem.code) ?? []]";
        let end = json!([if told.is_empty() { "ready" } else { "failed" }, told]);
        page.wait_for(&format!("the end of {}", path.display()), || page.script(look, json!([])) == end);
    }
}

#[test]
fn it_is_a_control_of_a_form() {
    let body = format!("<form><fieldset>{}</fieldset></form>", element(&format!(r#"src="{RUBRIC}" name="check" required"#)));
    let (_server, page) = open(partner(site(), SCRIPT, &body));
    wait_until(&page, "ready");
    assert_eq!(
        with_element(
            &page,
            "return [element.form === document.forms[0], element.checkValidity(), document.forms[0].checkValidity(), element.validity.valueMissing]"
        ),
        json!([true, false, false, true])
    );
    let answers = text_of("programmes/examples/scale-up-readiness/2026-11-22.json");
    page.script("document.querySelector('fidelity-check').value = arguments[0]", json!([answers]));
    let sent = with_element(&page, "return new FormData(element.form).get('check')");
    assert_eq!(serde_json::from_str::<Value>(sent.as_str().unwrap()).unwrap(), serde_json::from_str::<Value>(&answers).unwrap());
    page.widget().find_text("28 of 28 answered");
    with_element(&page, "element.form.firstElementChild.disabled = true");
    page.wait_for("the word that answers cannot be changed", || page.widget().has_text("can be read but not changed"));
    with_element(&page, "element.form.firstElementChild.disabled = false; element.form.reset()");
    assert_eq!(property(&page, "value"), Value::Null);
}

#[test]
fn manifest_and_types_say_what_the_class_has() {
    let read = |name: &str| fs::read_to_string(xtask::root().join(name)).unwrap();
    let manifest: Value = serde_json::from_str(&read("src/web/element/custom-elements.json")).unwrap();
    let (_server, page) = open(partner(site(), SCRIPT, &usual()));
    wait_until(&page, "ready");
    let look = "const class_ = customElements.get('fidelity-check'); const own = class_.prototype.__proto__; const {declarations: [told]} = arguments[0].modules[0]; \
                const names = told.members.filter(member => !member.static).map(member => member.name); \
                const has = Object.getOwnPropertyNames(own).filter(name => !/Callback$|^constructor$|^handleEvent$/.test(name)); \
                return {absent: names.filter(name => !(name in own)), untold: has.filter(name => !names.includes(name)), \
                        static: told.members.filter(member => member.static && !(member.name in class_)).map(member => member.name), \
                        attributes: class_.observedAttributes.filter(name => !told.attributes.some(one => one.name === name))}";
    let found = page.script(look, json!([manifest]));
    assert_eq!(found, json!({"absent": [], "untold": [], "static": [], "attributes": ["lang", "dir"]}));
    let types = read("src/web/element/index.d.ts");
    for member in manifest["modules"][0]["declarations"][0]["members"].as_array().unwrap() {
        let name = member["name"].as_str().unwrap();
        assert!(
            name == "focus" || types.contains(&format!(" {name}:")) || types.contains(&format!(" {name}(")),
            "`{name}` is not in index.d.ts"
        );
    }
}

#[test]
fn answers_are_kept_where_a_person_asks_for_it_and_nowhere_else() {
    let (_server, page) = open(partner(site(), SCRIPT, &element(&format!(r#"id="team" src="{RUBRIC}" layout="single" storage="local""#))));
    wait_until(&page, "ready");
    let kept = "const all = await indexedDB.databases(); return [all.map(one => one.name), localStorage.length, sessionStorage.length, document.cookie]";
    assert_eq!(with_element(&page, kept), json!([[], 0, 0, ""]));
    let answer = "element.start(); element.goTo(JSON.parse(await (await fetch(element.src)).text()).domains[0].elements[0].id)";
    with_element(&page, answer);
    page.widget().click("fieldset input[type=radio]");
    page.wait_for("the answer", || !property(&page, "value").is_null());
    page.reload();
    wait_until(&page, "ready");
    assert_eq!(property(&page, "answeredCount"), 0, "nobody has asked for it");
    assert_eq!(with_element(&page, kept), json!([[], 0, 0, ""]));

    page.widget().click_text("Keep my answers on this device for 30 days");
    with_element(&page, answer);
    page.widget().click("fieldset input[type=radio]");
    let names = || with_element(&page, "return (await indexedDB.databases()).map(one => one.name)");
    page.wait_for("the database", || names() == json!(["fidelity-check"]));
    let record = "const request = indexedDB.open('fidelity-check'); await new Promise(done => (request.onsuccess = done)); \
                  const store = request.result.transaction('answers').objectStore('answers'); const all = store.getAll(); \
                  await new Promise(done => (all.onsuccess = done)); request.result.close(); return all.result.map(text => JSON.parse(text))";
    page.wait_for("the record", || {
        with_element(&page, record)[0]["answers"].as_str().is_some_and(|answers| answers.contains("investment-both"))
    });
    let mut fields: Vec<String> = with_element(&page, record)[0].as_object().unwrap().keys().cloned().collect();
    fields.sort();
    assert_eq!(fields, ["answers", "edition", "expires", "notes", "revision", "rubric", "saved", "v"]);
    page.reload();
    wait_until(&page, "ready");
    page.wait_for("the answer again", || property(&page, "answeredCount") == 1);
    assert!(!property(&page, "value").is_null(), "the mirror holds what was kept");
    with_element(&page, "element.clearStorage()");
    page.wait_for("nothing to be left", || names() == json!([]));
}

#[test]
fn nothing_is_asked_of_the_network_before_it_is_near() {
    let body = format!(r#"<p id="far"></p>{}"#, usual());
    let head = format!(r#"<link rel="stylesheet" href="/far.css">{SCRIPT}"#);
    let site = site().route("/far.css", 200, "text/css", "#far { height: 5000px; }");
    let (_server, page) = open(partner(site, &head, &body));
    page.wait_for("the class", || property(&page, "state") == "idle");
    assert!(page.requests().iter().all(|request| !request.url.contains(".wasm") && !request.url.contains("/programmes/")));
    page.script("document.querySelector('fidelity-check').scrollIntoView()", json!([]));
    wait_until(&page, "ready");
    page.mark();
    with_element(&page, "element.start(); element.goTo('check'); element.goTo('results')");
    page.set_offline(true);
    with_element(&page, "element.goTo('intro')");
    assert_eq!(asked(&page), [""; 0], "nothing is asked for once it is there (V1)");
}
