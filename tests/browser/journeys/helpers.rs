//! The helpers themselves, on a page that needs no build: if these fail, believe no other journey.

use browser_tests::site::{Server, Site, host_page};
use browser_tests::{Browser, Find, Page};

/// The page of `pages/helpers.html`, open.
fn open() -> (Server, Page) {
    open_in(Browser::Chromium)
}

fn open_in(browser: Browser) -> (Server, Page) {
    let folder = xtask::root().join("tests/browser/pages");
    let site = Site::new(folder).page("/", host_page("helpers.html", &[("title", "A partner’s page")]));
    let server = site.route("/favicon.ico", 204, "image/x-icon", "").start(0).unwrap();
    let page = Page::open_in(browser);
    page.goto(&server.url("/"));
    (server, page)
}

#[test]
fn what_is_looked_for_is_waited_for_in_the_right_root() {
    for browser in Browser::present() {
        let (_server, page) = open_in(browser);
        let widget = page.widget();
        assert_eq!(page.find_text("Start").attribute("class"), None);
        assert_eq!(widget.find_text("Start now").attribute("class").as_deref(), Some("start"));
        assert!(!widget.has_text("Started") && !page.has(".start"));
        widget.click_text("Start now");
        widget.find_text("Started");
        assert_eq!(page.find("h1").text(), "A partner’s page");
        assert!(widget.text().contains("Fully") && !widget.text().contains("partner"));
        assert_eq!(widget.all("button").len(), 4);
    }
}

#[test]
fn keyboard_files_dialogs_and_downloads_reach_the_widget() {
    let (_server, page) = open();
    let widget = page.widget();
    widget.click_text("Fully");
    assert!(widget.find("input[type=radio]").is_checked());
    page.press("Tab");
    assert!(widget.find(".notes").is_focused());
    assert_eq!(page.focused().accessible_name(), "Notes");
    page.focused().type_text("ŵyr");
    page.press("Shift+Tab");
    assert_eq!(page.focused().accessible_role(), "radio");
    assert_eq!(widget.find(".notes").property("value"), "ŵyr");

    let file = tempfile::NamedTempFile::new().unwrap();
    std::fs::write(file.path(), "from a file").unwrap();
    widget.find("input[type=file]").upload(file.path());
    widget.find_text("from a file");

    widget.click_text("Ask");
    assert_eq!(page.dismiss_dialog(), "Sure?");
    widget.find_text("no");

    widget.click_text("Save");
    assert_eq!(page.downloaded("answers.json"), "ŵ".as_bytes());
    assert_eq!(page.download_names(), ["answers.json"]);
}

#[test]
fn console_requests_and_axe_see_into_the_shadow_root() {
    let (server, page) = open();
    let asked = ["/", "/helpers.js", "/missing.png", "/favicon.ico"].map(|path| server.url(path));
    page.wait_for("all requests", || page.requests().iter().map(|request| &request.url).eq(&asked));
    page.wait_for("the picture to fail", || page.requests()[2].status == Some(404));
    page.mark();
    page.widget().click(".start");
    page.wait_for("the warning", || page.console_problems().len() == 1);
    assert!(page.requests().is_empty());

    let violations = page.axe();
    assert!(violations.iter().any(|found| found.rule == "image-alt"), "{violations:?}");
    assert!(violations.iter().any(|found| found.elements == ["fidelity-check >> img"]), "{violations:?}");
}

#[test]
fn screens_and_paper_can_be_had() {
    let (_server, page) = open();
    page.set_window(320, 600);
    assert_eq!(page.script("return [innerWidth, innerHeight]", serde_json::json!([])), serde_json::json!([320, 600]));
    let matches = |query: &str| page.script("return matchMedia(arguments[0]).matches", serde_json::json!([query]));
    page.emulate(&[("forced-colors", "active"), ("prefers-color-scheme", "dark")]);
    assert_eq!(matches("(forced-colors: active) and (prefers-color-scheme: dark)"), true);
    page.emulate_media("print");
    assert_eq!(matches("print"), true);
    page.emulate_media("");

    assert!(page.screenshot("helpers").exists() && page.screenshot_whole("helpers-whole").exists());
    let paper = page.print_pdf("helpers");
    assert_eq!(paper.sheets().len(), 1);
    assert!(paper.text().contains("A partner’s page"));
    assert_eq!(paper.pictures().len(), 1);
}

#[test]
fn a_journey_may_need_two_windows() {
    let (server, first) = open();
    let second = Page::open();
    second.goto(&server.url("/"));
    assert_eq!(first.title(), second.title());

    first.widget().click_text("Open");
    first.enter_new_window();
    first.wait_for("the new window's title", || first.title() == "Paper");
    first.close_new_window();
    assert_eq!(first.title(), second.title());
}
