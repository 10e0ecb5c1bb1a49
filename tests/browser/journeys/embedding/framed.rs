//! The element in a frame of another origin, and the pages that help to put it there (F21).
//!
//! In: `dist/` on two servers. Out: whether the frame is as high as what is in it, and what crosses to the page around.

use browser_tests::host::{open, partner, property, wait_until, with_element};
use browser_tests::site::{Server, Site, host_page};
use browser_tests::{Find, Page, site};
use serde_json::{Value, json};

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
