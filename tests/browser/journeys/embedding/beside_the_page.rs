//! The element and the page around it leave each other whole: moved, doubled, styled, translated, left (F10 to F20, F25).
//!
//! In: `dist/`, and the pages of `pages/`. Out: what of the page changed, what of it came in, or which answers were lost.

use crate::embedding::{FALLBACK, RUBRIC, element, expect_one_line, usual};
use browser_tests::host::{
    SCRIPT, asks_before_leaving, in_every_browser, open, open_in, partner, property, text_of, wait_until, with_element,
};
use browser_tests::{Browser, Find, Page, alone, crash_site, site};
use serde_json::{Value, json};
use std::fs;

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
