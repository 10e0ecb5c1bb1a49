//! The first thing to know of a build: its page opens, under the strict policy, without complaint.

use browser_tests::site::POLICY;
use browser_tests::{Find, Page, site};
use serde_json::json;

#[test]
fn the_page_opens_under_the_strict_policy() {
    let server = site().start(0).unwrap();
    let page = Page::open();
    // Until the page exists, any file of the build shows that it is served as it should be.
    let exists = xtask::root().join("dist/index.html").exists();
    let address = server.url(if exists { "/" } else { "/integrity.json" });
    page.goto(&address);

    let requests = page.requests();
    let document = requests.iter().find(|request| request.url == address).expect("the page is asked for");
    assert_eq!(document.status, Some(200));
    assert_eq!(document.headers["content-security-policy"], POLICY);
    if exists {
        assert_eq!(page.console_problems(), [""; 0]);
    }
}

#[test]
fn the_pages_of_owners_and_offices_have_a_title_in_each_language() {
    let server = site().start(0).unwrap();
    let page = Page::open();
    for (name, english, welsh) in [
        ("studio", "Make a self-check from your table", "Gwneud hunanwiriad o’ch tabl"),
        ("office", "Results of many sites", "Canlyniadau llawer o safleoedd"),
    ] {
        let title = || page.script("return document.title", json!([]));
        page.goto(&server.url(&format!("/{name}.html?lang=cy")));
        page.wait_for("the Welsh title", || title() == welsh);
        page.find("#language").click();
        page.wait_for("the English title", || title() == english);
    }
}
