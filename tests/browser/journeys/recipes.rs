//! The recipes of `docs/recipes.md`, stripped as each content system strips what an ordinary author writes. In: the lines of the page itself. Out:
//! whether a person can answer in what is left, and what is left of the tag alone.

use std::fs;

use browser_tests::host::{property, wait_until};
use browser_tests::site::Site;
use browser_tests::{Find, Page, site};
use serde_json::json;

const HOST: &str = "https://checks.example.org/fidelity-check";
const TEXT: &str = "p a[href,title,target,rel] strong em ul ol li h2 h3 h4 img[src,alt,width,height] div[class] blockquote table tr td th";
const FRAME: &str = "iframe[src,title,width,height,loading,sandbox,allow,referrerpolicy]";
const ADDRESS: &str = "";

/// Leaves the tags and attributes that are allowed. Of other tags the content stays, but for those whose content is no text.
const STRIP: &str = "const [html, allowed] = arguments;
    const rules = new Map(allowed.split(' ').filter(Boolean).map(rule => {
        const [, tag, names] = /^([a-z0-9]+)(?:\\[(.*)\\])?$/.exec(rule);
        return [tag, (names ?? '').split(',')];
    }));
    const body = new DOMParser().parseFromString(html, 'text/html').body;
    for (const element of [...body.querySelectorAll('*')]) {
        const names = rules.get(element.localName);
        if (!names && /^(script|style|template|iframe)$/.test(element.localName)) element.remove();
        else if (!names) element.replaceWith(...element.childNodes);
        else for (const { name } of [...element.attributes]) if (!names.includes(name)) element.removeAttribute(name);
    }
    return body.innerHTML";

/// The lines of a recipe.
fn recipe(system: &str) -> String {
    let page = fs::read_to_string(xtask::root().join("docs/recipes.md")).unwrap();
    let section = page.split(&format!("\n## {system}\n")).nth(1).unwrap_or_else(|| panic!("no recipe for {system}"));
    let section = section.split("\n## ").next().unwrap();
    section.split("```html\n").nth(1).and_then(|rest| rest.split("\n```").next()).expect("a recipe has lines to copy").to_owned()
}

fn stripped(page: &Page, html: &str, allowed: &str) -> String {
    page.script(STRIP, json!([html, allowed])).as_str().unwrap().to_owned()
}

#[test]
fn each_recipe_works_when_its_system_has_stripped_it() {
    let files = site().start(0).unwrap();
    let page = Page::open();
    let systems = [
        ("WordPress", TEXT.to_owned()),
        ("Drupal", format!("{TEXT} {FRAME}")),
        ("Moodle", format!("{TEXT} {FRAME}")),
        ("SharePoint", "iframe[src,title,width,height]".to_owned()),
        ("Teams", ADDRESS.to_owned()),
        ("Google Sites", ADDRESS.to_owned()),
    ];
    for (system, allowed) in systems {
        println!("{system}");
        page.goto("about:blank");
        let lines = recipe(system);
        let left = stripped(&page, &lines, &allowed);
        let left = left.replace(HOST, &files.url("")).replace("&amp;", "&");
        // What takes an address makes the frame itself.
        let left = match left.trim().strip_prefix("http") {
            Some(_) => {
                format!(
                    r#"<iframe src="{}" width="900" height="720" sandbox="allow-scripts allow-same-origin allow-forms"></iframe>"#,
                    left.trim()
                )
            }
            None => left,
        };
        let html = format!("<!doctype html><html lang=\"en\"><title>{system}</title><body>{left}");
        let around = Site::new(xtask::root().join("tests/browser/pages")).without("content-security-policy").page("/", html);
        let around = around.route("/favicon.ico", 204, "image/x-icon", "").start(0).unwrap();
        page.goto(&around.url("/"));
        if page.has("iframe") {
            assert!(page.find("iframe").place()[3] >= 700.0, "{system}: the frame is too low");
            page.script("document.querySelector('iframe').scrollIntoView()", json!([]));
            page.enter_frame("iframe");
        } else {
            page.find("a").click();
        }
        wait_until(&page, "ready");
        page.script("document.querySelector('fidelity-check').start()", json!([]));
        page.widget().click_text("Continue");
        page.widget().click("fieldset input[type=radio]");
        page.wait_for(system, || property(&page, "answeredCount") == 1);
        page.script("document.querySelector('fidelity-check').unsaved = false", json!([]));
        page.leave_frame();
    }
}

#[test]
fn of_the_tag_alone_a_link_is_left() {
    let page = Page::open();
    let tag = format!(
        r#"<script type="module" src="{HOST}/fidelity-check.js"></script>
           <fidelity-check src="r.json"><p>Open the <a href="{HOST}/embed.html">self-check</a></p></fidelity-check>"#
    );
    let left = stripped(&page, &tag, TEXT);
    assert_eq!(left.trim(), format!(r#"<p>Open the <a href="{HOST}/embed.html">self-check</a></p>"#));
}
