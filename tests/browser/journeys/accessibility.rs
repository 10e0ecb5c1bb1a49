//! For everyone: the keyboard alone, another language, a narrow screen, other colours, and what assistive technology is told.
//! In: `dist/`. Out: whether somebody who does not see the page, or does not use a mouse, gets through it too.
//! What no program can judge, above all what screen readers say, is in `docs/accessibility.md`.

use browser_tests::host::{axe_finds_nothing, console_is_empty, cut_off, in_every_browser, json_of};
use browser_tests::team::{READINESS, Team, tab_to, text};
use browser_tests::{Browser, Find, Page};
use serde_json::{Value, json};

/// A window with the programme chosen.
#[track_caller]
fn begun() -> Team {
    begun_in(Browser::Chromium)
}

#[track_caller]
fn begun_in(browser: Browser) -> Team {
    let team = Team::in_browser(browser, READINESS, |_| {});
    team.choose("Scale-up readiness");
    team
}

#[test]
fn the_keyboard_is_enough() {
    in_every_browser(the_keyboard_is_enough_in);
}

fn the_keyboard_is_enough_in(browser: Browser) {
    let team = Team::in_browser(browser, READINESS, |_| {});
    let (page, widget) = (&team.page, &team.widget);
    page.wait_for("three programmes", || page.all("#programmes li").len() == 3);
    assert_eq!(page.script("return document.activeElement === document.body", json!([])), true, "nothing takes the focus on load");
    tab_to(page, "Begin: Scale-up readiness");
    page.press("Enter");
    team.is_at("Introduction");
    tab_to(page, "Start");
    page.press("Enter");
    team.is_at("About this assessment");

    // A text, a group of radios, a date: nothing here has to be filled in.
    tab_to(page, "Team or service").type_text("R7");
    tab_to(page, "Continue");
    page.press("Enter");
    team.is_at("Time and resources");

    // Anchors: Tab comes to the group once, Space chooses, arrows move and choose within the group only.
    let anchors = json_of("programmes/scale-up-readiness.json")["domains"][0]["elements"][0]["anchors"].clone();
    let anchor = |at: usize| format!("{} {}", at + 1, text(&anchors[at]["text"]["en"]));
    let first = tab_to(page, &anchor(0));
    assert!(!first.is_checked(), "the focus alone chooses nothing");
    page.press("Space");
    page.wait_for("the first to be chosen", || first.is_checked());
    for at in 1..4 {
        page.press("ArrowDown");
        assert_eq!(page.focused().accessible_name(), anchor(at));
        assert!(page.focused().is_checked());
    }
    page.press("ArrowUp");
    assert_eq!(page.focused().accessible_name(), anchor(2));
    for _ in 0..2 {
        page.press("ArrowUp");
    }
    assert_eq!(page.focused().accessible_name(), anchor(0));
    page.press("ArrowUp");
    // Above the first comes the last of the same group; in WebKit for GTK, nothing.
    if browser != Browser::WebKit {
        assert_eq!(page.focused().accessible_name(), "We cannot tell yet");
        page.press("ArrowDown");
    }
    let inside = "return arguments[0].closest('fieldset').id.endsWith('-element-0')";
    assert_eq!(page.focused().script(inside, Value::Null), true);
    assert_eq!(widget.all("input:checked").len(), 1, "no other group has been touched");
    assert_eq!(widget.find("[id$='-title']").text(), "Time and resources", "choosing moves nobody on");
    widget.find_text("1 of 28 answered");

    // A number.
    tab_to(page, "months");
    page.focused().type_text("24");
    widget.find_text("2 of 28 answered");

    // A checklist: each part is a group of its own.
    for part in 0..6 {
        tab_to(page, "Yes");
        page.press("Space");
        let group = "return arguments[0].closest('fieldset').parentElement.children[arguments[1]] === arguments[0].closest('fieldset')";
        assert_eq!(page.focused().script(group, json!(part)), true, "part {part}");
        assert!(page.focused().is_checked());
    }
    page.press("ArrowRight");
    assert_eq!(page.focused().accessible_name(), "No");
    widget.find_text("5 of 6 in place. Scores 4");

    // Another number, then a ratio.
    tab_to(page, "hours a week");
    page.focused().type_text("8");
    tab_to(page, "posts filled today");
    page.focused().type_text("5");
    page.press("Tab");
    assert_eq!(page.focused().accessible_name(), "posts the programme needs");
    page.focused().type_text("4");

    // What is wrong is told, and led to.
    tab_to(page, "Continue");
    page.press("Enter");
    let summary = || widget.has("[part=error-summary]") && widget.find("[part=error-summary]").is_focused();
    page.wait_for("the focus on the list of problems (A16)", summary);
    let address = page.url();
    axe_finds_nothing(page, "a problem");
    page.screenshot_whole(&format!("accessibility-problem-{browser:?}"));
    page.press("Tab");
    page.press("Enter");
    page.wait_for("the focus in the group of the ratio", || {
        let inside = "return arguments[0].closest('fieldset')?.id.endsWith('-element-4') ?? false";
        page.focused().script(inside, Value::Null) == true
    });
    assert_eq!(page.url(), address, "the address of the page is its own (A17)");
    while page.focused().accessible_name() != "posts the programme needs" {
        tab_to(page, "posts the programme needs");
    }
    page.press("Control+a");
    page.focused().type_text("5");
    widget.find_text("5 of 28 answered");
    tab_to(page, "Continue");
    page.press("Enter");
    team.is_at("Know your market and your product");

    // A disclosure, and the way back.
    tab_to(page, "Back");
    page.press("Enter");
    team.is_at("Time and resources");
    let more = page.wait_for_some("a disclosure", || widget.try_find(".fc-more__button"));
    while !more.is_focused() {
        page.press("Tab");
    }
    page.press("Enter");
    page.wait_for("the guidance to open", || widget.has("[aria-expanded=true] + .fc-more__content:not([hidden])"));
    assert_eq!(
        widget.all("[tabindex]").iter().filter(|element| element.attribute("tabindex").is_some_and(|at| at != "0" && at != "-1")).count(),
        0
    );
    console_is_empty(page, "at the end");
}

#[test]
fn another_language_keeps_place_and_answers() {
    in_every_browser(another_language_in);
}

fn another_language_in(browser: Browser) {
    let team = begun_in(browser);
    team.go_on("Start", "About this assessment");
    team.widget.find("[id$='-team']").type_text("Tîm Ŵyr");
    team.go_on("Continue", "Time and resources");
    team.answer("investment-both", &json!(4));
    team.answer("months-funded", &json!({ "value": 24 }));

    let switch = team.widget.find_text("Cymraeg");
    assert_eq!(switch.attribute("lang").as_deref(), Some("cy"), "the switch is named in its own language");
    switch.click();
    team.widget.find_text("Amser ac adnoddau");
    assert_eq!(team.widget.find("[part=root]").attribute("lang").as_deref(), Some("cy"));
    assert!(team.group("investment-both").all("input[type=radio]")[3].is_checked());
    assert_eq!(team.group("months-funded").find("input[type=text]").property("value"), "24");
    assert!(!team.widget.has_text("Continue") && !team.widget.has_text("Guidance"), "no English is left");
    axe_finds_nothing(&team.page, "Welsh");
    team.page.screenshot_whole(&format!("accessibility-welsh-{browser:?}"));

    team.widget.click_text("English");
    team.widget.find_text("2 of 28 answered");
    assert!(team.group("investment-both").all("input[type=radio]")[3].is_checked());
    team.go_on("Back", "About this assessment");
    assert_eq!(team.widget.find("[id$='-team']").property("value"), "Tîm Ŵyr");
}

/// The pages of the worked example: where each is, and its heading.
const PAGES: [(&str, &str); 6] = [
    ("intro", "Introduction"),
    ("occasion", "About this assessment"),
    ("investment-both", "Time and resources"),
    ("data-agreed", "Data and evidence from the outset"),
    ("check", "Check your answers"),
    ("results", "Result"),
];

#[test]
fn a_narrow_screen_scrolls_one_way_only() {
    let team = Team::worked_example(|page| page.set_window(320, 640));
    for (place, heading) in PAGES {
        team.go_to(place, heading);
        let width = team.page.script("return document.documentElement.scrollWidth", json!([]));
        assert!(width.as_u64() <= Some(320), "{heading} is {width} wide, because of {}", cut_off(&team.page));
        for target in team.widget.all("label.fc-option, .fc-button, .fc-more__button, summary") {
            let [_, _, width, height] = target.place();
            assert!(height == 0.0 || (height >= 43.5 && width >= 43.5), "{heading}: “{}” is {width} by {height}", target.text());
        }
        axe_finds_nothing(&team.page, heading);
        team.page.screenshot_whole(&format!("narrow-{place}"));
    }
}

#[test]
fn every_page_is_readable_in_the_dark_and_in_forced_colours() {
    for (name, features) in [
        ("dark", &[("prefers-color-scheme", "dark")][..]),
        ("forced", &[("forced-colors", "active"), ("prefers-color-scheme", "dark")]),
        ("contrast", &[("prefers-contrast", "more")]),
    ] {
        let team = Team::worked_example(|page| page.emulate(features));
        // The system's plate under words on a coloured button would hide them: axe-core cannot see that.
        if name == "forced" {
            team.go_to("intro", "Introduction");
            let first = team.widget.find("[part~=button-primary], .fc-button--first");
            assert_eq!(first.style("forced-color-adjust"), "none");
        }
        for (place, heading) in PAGES {
            team.go_to(place, heading);
            axe_finds_nothing(&team.page, &format!("{name}: {heading}"));
            team.page.screenshot_whole(&format!("{name}-{place}"));
        }
        assert_eq!(team.page.console_problems(), [""; 0]);
    }
}

/// What assistive technology is told of one thing on the page.
#[derive(Clone, Debug)]
struct Told {
    id: String,
    parent: String,
    role: String,
    name: String,
    description: String,
    states: Value,
}

/// Everything that assistive technology is told, in order, without what it is to pass over.
#[track_caller]
fn told(page: &Page) -> Vec<Told> {
    page.cdp("Accessibility.enable", json!({}));
    let tree = page.cdp("Accessibility.getFullAXTree", json!({}));
    let nodes = tree["nodes"].as_array().expect("a tree");
    let value = |node: &Value, key: &str| text(&node[key]["value"]);
    let states = |node: &Value| -> Value {
        let list = node["properties"].as_array().cloned().unwrap_or_default();
        list.into_iter().map(|state| (text(&state["name"]), state["value"]["value"].clone())).collect::<serde_json::Map<_, _>>().into()
    };
    let told = nodes.iter().map(|node| Told {
        id: text(&node["nodeId"]),
        parent: text(&node["parentId"]),
        role: if node["ignored"] == true { String::new() } else { value(node, "role") },
        name: value(node, "name"),
        description: value(node, "description"),
        states: states(node),
    });
    told.collect()
}

/// The group of this name, and what is in it.
#[track_caller]
fn group<'t>(all: &'t [Told], name: &str) -> (&'t Told, Vec<&'t Told>) {
    let group = all.iter().find(|told| told.role == "group" && told.name == name);
    let group =
        group.unwrap_or_else(|| panic!("no group “{name}” in {:#?}", all.iter().filter(|told| told.role == "group").collect::<Vec<_>>()));
    let is_inside = |told: &Told| {
        let mut at = told;
        while let Some(above) = all.iter().find(|other| other.id == at.parent) {
            if above.id == group.id {
                return true;
            }
            at = above;
        }
        false
    };
    (group, all.iter().filter(|told| !told.role.is_empty() && is_inside(told)).collect())
}

#[test]
fn assistive_technology_is_told_everything() {
    let team = begun();
    team.go_on("Start", "About this assessment");
    team.go_on("Continue", "Time and resources");
    team.answer("investment-both", &json!(4));
    team.answer("posts-filled", &json!({ "count": 5, "out_of": 4 }));
    team.widget.click_text("Continue");
    team.widget.find("[part=error-summary]");
    let all = told(&team.page);
    let of = |inside: &[&Told], role: &str| -> Vec<Told> {
        inside.iter().filter(|told| told.role == role).map(|told| (*told).clone()).collect()
    };

    // The whole: one region named by the programme.
    assert!(all.iter().any(|told| told.role == "region" && told.name == "Scale-up readiness"));

    // Anchors: the group says what it is about and what must hold; each radio has its whole text.
    let (element, inside) = group(&all, "Non-negotiable, at least 3 1.1 Both organisations put in what they agreed");
    assert!(element.description.starts_with("What did each organisation promise"), "{element:?}");
    let radios = of(&inside, "radio");
    assert_eq!(radios.len(), 6);
    assert_eq!(radios[0].name, "1 Nothing is agreed between the two organisations.");
    assert_eq!(radios[3].name, "4 Both sides have promised in writing; nearly everything due by now has arrived.");
    assert_eq!(radios[5].name, "We cannot tell yet");
    let checked: Vec<&Value> = radios.iter().map(|radio| &radio.states["checked"]).collect();
    assert_eq!(checked, ["false", "false", "false", "true", "false", "false"]);

    // A number: the unit is its name, the range its description.
    let (element, inside) = group(&all, "Non-negotiable, at least 3 1.2 Money is secured for the months ahead");
    assert!(element.description.starts_with("Counting from today"), "{element:?}");
    let fields = of(&inside, "textbox");
    assert_eq!((fields[0].name.as_str(), fields[0].description.as_str()), ("months", "0 to 240"));
    let boxes = of(&inside, "checkbox");
    assert_eq!((boxes[0].name.as_str(), &boxes[0].states["checked"]), ("We cannot tell yet", &json!("false")));

    // A checklist: each part is a group of its own, and says if it is required.
    let (element, inside) = group(&all, "Non-negotiable, at least 3 1.3 A plan for two to four years");
    assert!(element.description.starts_with("Which of these are in the written plan"), "{element:?}");
    let parts = of(&inside, "group");
    assert_eq!(parts[0].name, "It covers at least the next two years Required");
    assert_eq!(parts[1].name, "It says what should be in place at the end of each year");
    assert_eq!(parts.iter().filter(|part| part.name.starts_with("It ") || part.name.starts_with("One role")).count(), 6);
    let answers: Vec<String> = of(&inside, "radio").into_iter().map(|radio| radio.name).collect();
    assert_eq!(answers, ["Yes", "No"].repeat(6));

    // A ratio: two numbers; what is wrong is said with both, and with the group.
    let wrong = "More than “posts the programme needs”: check the two numbers";
    let (element, inside) = group(&all, "1.5 The delivery team is in post");
    assert!(element.description.ends_with(wrong), "{element:?}");
    let fields = of(&inside, "textbox");
    assert_eq!(fields.iter().map(|field| field.name.as_str()).collect::<Vec<_>>(), ["posts filled today", "posts the programme needs"]);
    for field in &fields {
        assert_eq!(field.states["invalid"], "true", "{field:?}");
        assert!(field.description.contains(wrong), "{field:?}");
    }

    // Where one is, and how far one has come.
    assert!(all.iter().any(|told| told.role == "navigation" && told.name == "Pages of this assessment"));
    assert!(all.iter().any(|told| told.role == "heading" && told.name == "Time and resources" && told.states["level"] == 3));
}
