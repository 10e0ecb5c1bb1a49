//! The acceptance list A1 to A33 of accessibility, as far as a program can go through it: one question to every page, then what
//! people change: spacing, colours, contrast, zoom, a header over everything, a translation. In: `dist/`. Out: each fault by its number.

use browser_tests::host::{SCRIPT, cut_off, go_to, open, partner, property, text_of, wait_until};
use browser_tests::team::Team;
use browser_tests::{Find, site};
use serde_json::{Value, json};

const PAGES: [(&str, &str); 7] = [
    ("intro", "Introduction"),
    ("occasion", "About this assessment"),
    ("investment-both", "Time and resources"),
    ("posts-filled", "Time and resources"),
    ("data-agreed", "Data and evidence from the outset"),
    ("check", "Check your answers"),
    ("results", "Result"),
];

/// Each fault with the number of the list. Run inside the page, with the whole shadow root before it.
const LIST: &str = r#"
    const root = document.querySelector('fidelity-check').shadowRoot;
    const all = selector => [...root.querySelectorAll(selector)];
    const shown = one => one.checkVisibility({ visibilityProperty: true });
    const words = one => (one.innerText ?? '').replace(/\s+/g, ' ').trim();
    const faults = [];
    const hold = (id, holds, what) => holds || faults.push(`${id}: ${what}`);
    for (const group of all('fieldset').filter(shown)) {
        const first = group.firstElementChild;
        hold('A1', first?.localName === 'legend' && words(first), `a group without legend: ${words(group).slice(0, 60)}`);
    }
    for (const radio of all('input[type=radio], input[type=checkbox]').filter(shown)) {
        hold('A1', words(radio.closest('label') ?? radio), 'a choice without visible words');
        hold('A1', radio.closest('fieldset') || radio.type === 'checkbox', `a radio outside a group: ${words(radio.closest('label'))}`);
        hold('A2', /[^\d\s]/.test(words(radio.closest('label'))), `only a number: ${words(radio.closest('label'))}`);
    }
    hold('A2', !all('fieldset table, [role=grid], table fieldset').length, 'a grid of questions');
    hold('A5', all('section[part=root]').length === 1 && root.getElementById(all('section[part=root]')[0].getAttribute('aria-labelledby')), 'no named section');
    let level = 1;
    for (const heading of all('h1, h2, h3, h4, h5, h6').filter(shown)) {
        const own = +heading.localName[1];
        hold('A5', own <= level + 1 && own > 1, `from level ${level} to ${own}: ${words(heading)}`);
        level = own;
    }
    hold('A6', all('section[part=root]')[0].lang === 'en', 'no language on the root');
    for (const name of ['aria-describedby', 'aria-labelledby', 'for', 'aria-controls']) {
        for (const one of all(`[${name}]`)) {
            for (const id of one.getAttribute(name).split(/\s+/)) hold('A7', root.getElementById(id), `${name} leads to ${id}, which is not there`);
        }
    }
    const ids = all('[id]').map(one => one.id);
    hold('A7', new Set(ids).size === ids.length, 'an id stands twice');
    hold('A8', !all('[tabindex]').some(one => one.tabIndex > 0) && !all('[accesskey]').length, 'a tabindex or an access key');
    hold('A13', !all('input[type=range], [draggable=true]').length, 'a slider, or something to drag');
    for (const one of all('a[href], button, summary, select, input, textarea').filter(shown)) {
        const box = (one.closest('label') ?? one).getBoundingClientRect();
        // A link inside a sentence is as high as its line (2.5.8 lets it be).
        hold('A14', one.localName === 'a' || (box.width >= 24 && box.height >= 24), `${Math.round(box.width)} by ${Math.round(box.height)}: ${words(one)}`);
        const name = one.getAttribute('aria-label');
        hold('A15', !name || name.includes(words(one)), `“${words(one)}” is called “${name}”`);
    }
    hold('A18', !all(':required').length && !all('legend, label').some(one => words(one).includes('*')), 'a bubble or an asterisk');
    hold('A19', all('[role=status], [role=log], [aria-live]').length === 1, 'more or less than one region that speaks');
    hold('A19', !all('[role=status] .fc-where').length, 'the place in the whole speaks');
    hold('A23', all('footer slot[name=help]').length === 1, 'help does not stand in its place');
    hold('A27', document.getAnimations().length === 0 && all('*').every(one => getComputedStyle(one).transitionDuration === '0s'), 'something moves');
    for (const picture of all('svg').filter(one => !one.parentElement.closest('svg'))) {
        const named = picture.getAttribute('role') === 'img' && (picture.getAttribute('aria-label') || picture.querySelector('title'));
        hold('A28', named || picture.closest('[aria-hidden=true]'), `a picture without name: ${picture.outerHTML.slice(0, 200)}`);
    }
    return faults;
"#;

#[test]
fn every_page_holds_to_the_list() {
    let team = Team::worked_example(|_| {});
    for (place, heading) in PAGES {
        team.go_to(place, heading);
        // Also with everything open that can be opened.
        for open in [false, true] {
            let open_all = "const all = css => document.querySelector('fidelity-check').shadowRoot.querySelectorAll(css); \
                            all('details').forEach(one => { one.open = arguments[0] }); \
                            all(`.fc-more__button[aria-expanded=${!arguments[0]}]`).forEach(one => one.click())";
            team.page.script(open_all, json!([open]));
            // What is in a disclosure of a card is drawn when it opens.
            team.page.wait_for("what is open to be drawn", || {
                !team.widget.has(".fc-more__content:empty, .fc-more__button[aria-expanded=true]:not(:has(+ .fc-more__content))")
            });
            let faults = team.page.script(LIST, json!([]));
            assert_eq!(faults, json!([]), "{heading}, opened: {open}");
        }
    }
    // A4: in words, not only by a mark. A29: the verdict comes first, before any number.
    team.go_to("investment-both", "Time and resources");
    assert!(team.group("investment-both").find("legend").text().starts_with("Non-negotiable"));
    team.go_to("results", "Result");
    let text = team.widget.text();
    let place = |words: &str| text.find(words).unwrap_or_else(|| panic!("“{words}” is not in the result"));
    assert!(place("Two of nine non-negotiables are not met") < place("3.47"));
}

/// What WCAG 1.4.12 lets a reader do to any text.
const SPACING: &str = "const sheet = new CSSStyleSheet(); \
    sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }'); \
    const root = document.querySelector('fidelity-check').shadowRoot; root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet]";

/// Text that is cut off, or that lies over its neighbour's edge.
const CUT: &str = "const root = document.querySelector('fidelity-check').shadowRoot; \
    const cut = [...root.querySelectorAll('*')].filter(one => !one.closest('svg, .fc-scroll, .fc-unseen, [role=status]') && one.checkVisibility()); \
    return cut.filter(one => { \
        const style = getComputedStyle(one); \
        const hides = style.overflowX !== 'visible' || style.overflowY !== 'visible'; \
        return hides && style.clipPath === 'none' && !one.matches('textarea, input') && one.clientWidth > 1 \
            && (one.scrollWidth > one.clientWidth + 1 || one.scrollHeight > one.clientHeight + 1); \
    }).map(one => `${one.localName}.${one.className}: ${one.innerText.slice(0, 40)}`)";

#[test]
fn wider_spacing_and_four_times_the_size_lose_nothing() {
    // 1,280 by 1,024 at 400 % is a viewport of 320 by 256 whose pixels are four times as large.
    let zoomed = json!({ "width": 320, "height": 256, "deviceScaleFactor": 4, "mobile": false });
    for (name, width) in [("zoomed", 320), ("spaced", 1280), ("zoomed and spaced", 320)] {
        let team = Team::worked_example(|page| {
            if name.starts_with("zoomed") {
                page.cdp("Emulation.setDeviceMetricsOverride", zoomed.clone());
            }
        });
        if name.ends_with("spaced") {
            team.page.script(SPACING, json!([]));
        }
        for (place, heading) in PAGES {
            team.go_to(place, heading);
            let wide = team.page.script("return document.documentElement.scrollWidth", json!([]));
            assert!(wide.as_u64() <= Some(width), "{name}, {heading}: {wide} wide, because of {}", cut_off(&team.page));
            assert_eq!(team.page.script(CUT, json!([])), json!([]), "{name}, {heading}: cut off");
        }
        team.page.screenshot(&format!("acceptance-{}", name.replace(' ', "-")));
    }
}

#[test]
fn chosen_colours_and_more_contrast_are_followed() {
    let look = |features: &[(&str, &str)]| {
        let team = Team::worked_example(|page| page.emulate(features));
        let result = team.widget.find("[part=root]").style("color");
        team.go_to("investment-both", "Time and resources");
        let radio = team.widget.find("input[type=radio]");
        assert_eq!(radio.style("appearance"), "auto", "the system draws the radio");
        let line = team.widget.find(".fc-others").style("border-top-color");
        // The focus, as the keyboard gives it.
        team.page.press("Tab");
        let focus = team.page.focused();
        let ring = || json!([focus.style("outline-style"), focus.style("outline-width"), focus.style("outline-color")]);
        let (style, size) = (focus.style("outline-style"), focus.style("outline-width"));
        assert!(style != "none" && size.trim_end_matches("px").parse::<f64>().is_ok_and(|size| size >= 2.0), "A11: {}", ring());
        // Every picture of the result is drawn in colours that are there.
        team.go_to("results", "Result");
        let pale = "const root = document.querySelector('fidelity-check').shadowRoot; const canvas = getComputedStyle(root.querySelector('[part=root]')).backgroundColor; \
                    return [...root.querySelectorAll('svg')].filter(one => one.childElementCount && one.checkVisibility() && one.getBoundingClientRect().width).filter(svg => \
                        ![...svg.querySelectorAll('*')].some(one => { const {fill, stroke} = getComputedStyle(one); return [fill, stroke].some(ink => ink !== 'none' && ink !== canvas) })).map(one => one.outerHTML)";
        assert_eq!(team.page.script(pale, json!([])), json!([]), "a picture in the colour of the page");
        (result, line)
    };
    let (_, usual) = look(&[]);
    let (_, more) = look(&[("prefers-contrast", "more")]);
    assert_ne!(usual, more, "A27: lines are darker where more contrast is asked for");
    let (ink, line) = look(&[("forced-colors", "active")]);
    assert_eq!(line, ink, "A26: lines are in the system’s colour of text");
}

#[test]
fn nothing_that_has_the_focus_is_under_the_pages_header() {
    let css = text_of("tests/browser/pages/sticky.css");
    let head = format!(r#"<link rel="stylesheet" href="/sticky.css">{SCRIPT}"#);
    let body = r#"<header>Menu</header><fidelity-check src="/programmes/scale-up-readiness.json" layout="single" scroll-offset="90px"></fidelity-check>"#;
    let (_server, page) = open(partner(site(), &head, body).route("/sticky.css", 200, "text/css", css));
    wait_until(&page, "ready");
    go_to(&page, "investment-both");
    page.widget().find(".fc-element");
    let place = "let at = document.activeElement; while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement; \
                 const box = at.getBoundingClientRect(); return [box.top, box.bottom, innerHeight, at.localName, at.innerText ?? '']";
    let mut seen = 0;
    // Down, and then up again: there the header is in the way.
    for (key, times) in [("Tab", 40), ("Shift+Tab", 30)] {
        for _ in 0..times {
            page.press(key);
            let at = page.script(place, json!([]));
            let [top, bottom, height] = [0, 1, 2].map(|place| at[place].as_f64().unwrap());
            assert!(top >= 89.0 && bottom <= height + 1.0, "A12: after {key}: {at}");
            seen += 1;
        }
    }
    assert_eq!(seen, 70);
}

#[test]
fn a_form_to_be_read_can_be_read_by_keyboard_too() {
    let answers = text_of("programmes/examples/scale-up-readiness/2026-11-22.json");
    let body = r#"<fidelity-check src="/programmes/scale-up-readiness.json" readonly></fidelity-check>"#;
    let (_server, page) = open(partner(site(), SCRIPT, body));
    wait_until(&page, "ready");
    page.script("document.querySelector('fidelity-check').value = arguments[0]", json!([answers]));
    go_to(&page, "investment-both");
    page.widget().find(".fc-element");
    // A31: what was chosen, and every text that was entered, can be reached.
    let given = "const root = document.querySelector('fidelity-check').shadowRoot; \
                 return [...root.querySelectorAll('.fc-element input:checked, .fc-element input[type=text], .fc-element textarea')].map(one => !one.disabled && (one.type !== 'text' || one.readOnly))";
    let given = || page.script(given, json!([])).as_array().cloned().unwrap_or_default();
    // Answers that a page sets are drawn a moment later, when the fields are there already.
    page.wait_for("more than five controls", || given().len() > 5);
    let given = given();
    assert!(given.iter().all(|one| one == true), "{given:?}");
    let before = property(&page, "value");
    let first = page.widget().find(".fc-element input:checked");
    page.wait_for("Tab to come to what was chosen", || {
        page.press("Tab");
        first.is_focused()
    });
    for key in ["ArrowDown", "ArrowUp", "Space"] {
        page.press(key);
    }
    assert_eq!(property(&page, "value"), before, "and cannot be changed");
}

#[test]
fn a_translated_page_tells_problems_and_points_as_they_are() {
    let head = format!(r#"{SCRIPT}<script type="module" src="/translate.js"></script>"#);
    let body = r#"<fidelity-check src="/programmes/scale-up-readiness.json"></fidelity-check>"#;
    let script = text_of("tests/browser/pages/translate.js");
    let (_server, page) = open(partner(site(), &head, body).route("/translate.js", 200, "text/javascript", script));
    wait_until(&page, "ready");
    go_to(&page, "investment-both");
    let widget = page.widget();
    let translate = || page.script("document.dispatchEvent(new Event('translate'))", json!([]));
    widget.find(".fc-element");
    translate();
    widget.find("font");
    // A32: what is worked out beside a number, and what is wrong with it, changes under the translator's hands.
    let months = widget.find("fieldset[id$='-element-1'] input[type=text]");
    months.type_text("24");
    // Beside the number; the table of bands has the same words.
    let comes_to = |points: &str| widget.all(".fc-meaning").iter().any(|meaning| meaning.text().contains(points));
    page.wait_for("what 24 months score", || comes_to("Scores 4"));
    translate();
    months.clear();
    months.type_text("40");
    page.wait_for("what 40 months score", || comes_to("Scores 5"));
    assert!(!comes_to("Scores 4"));
    translate();
    months.clear();
    months.type_text("many");
    widget.click_text("Continue");
    widget.find("[part=error-summary]").find_text("There is a problem");
    translate();
    months.clear();
    months.type_text("12");
    widget.click_text("Continue");
    widget.find_text("Know your market and your product");
    assert!(!widget.has_text("There is a problem"));
    assert_eq!(property(&page, "answeredCount"), Value::from(1));
}
