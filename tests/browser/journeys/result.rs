//! The result and what is done with it: earlier files dropped and chosen, a code typed from paper, adaptations and actions, a change of
//! ruler, two hundred elements over twelve occasions, and paper that somebody else's page asks for.
//!
//! In: `dist/`, the worked examples, and rubrics made here. Out: what a person then sees, holds and can save.

use browser_tests::host::{self, SCRIPT, json_of, open, partner};
use browser_tests::paper::Pdf;
use browser_tests::site::Server;
use browser_tests::team::{READINESS, Team, file, text};
use browser_tests::{Find, Page, Widget, alone, site};
use fidelity_check::assessment::Assessment;
use fidelity_check::date::Date;
use fidelity_check::drift::Baseline;
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::sheet::{Kind, Options};
use fidelity_check::words::Language;
use fidelity_check::words::sentences::Label;
use fidelity_check::{code, draft, export};
use serde_json::{Value, json};
use std::path::Path;
use xtask::tools;

/// A partner's page with one widget in it, its rubric in place.
struct Partner {
    page: Page,
    widget: Widget,
    _server: Server,
}

impl Partner {
    /// `inside` is what the partner puts between the tags.
    #[track_caller]
    fn with(rubric: &Value, inside: &str) -> Partner {
        let (server, page) = open(partner(site(), SCRIPT, &format!(r#"<fidelity-check loading="eager">{inside}</fidelity-check>"#)));
        let partner = Partner { widget: page.widget(), page, _server: server };
        partner.run("element.rubric = given; await element.ready", rubric);
        partner
    }

    /// Runs a script that knows the `element` and what it is `given`; gives what it returns.
    #[track_caller]
    fn run(&self, script: &str, given: &Value) -> Value {
        let script = format!(
            "const [given, done] = arguments; const element = document.querySelector('fidelity-check'); \
             customElements.whenDefined('fidelity-check').then(async () => {{ {script} }}).then(done, error => done(`failed: ${{error}}`))"
        );
        let result = self.page.script_async(&script, json!([given]));
        assert!(!result.as_str().is_some_and(|text| text.starts_with("failed: ")), "{result}");
        result
    }

    #[track_caller]
    fn go_to(&self, place: &str) {
        host::go_to(&self.page, place);
    }

    /// Drops files in the middle of something, as a file manager does.
    #[track_caller]
    fn drop_files(&self, css: &str, files: &[&Path]) {
        let onto = self.widget.find(css);
        onto.script("arguments[0].scrollIntoView({ block: 'start' })", Value::Null);
        let [left, top, width, _] = onto.place();
        let data = json!({ "items": [], "files": files, "dragOperationsMask": 1 });
        for kind in ["dragEnter", "dragOver", "drop"] {
            let event = json!({ "type": kind, "x": left + width / 2.0, "y": top + 12.0, "data": data });
            self.page.cdp("Input.dispatchDragEvent", event);
        }
    }

    #[track_caller]
    fn said(&self) -> String {
        self.widget.find("[part=results]").text()
    }

    /// Prints the page around the widget, as Ctrl+P does.
    #[track_caller]
    fn print_page(&self, name: &str) -> (Pdf, String) {
        let paper = self.page.print_pdf(name);
        // As the document has it, not as the columns lie beside one another.
        let text = tools::output("pdftotext", &["-raw", &paper.path.display().to_string(), "-"]).expect("pdftotext (poppler-utils)");
        let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
        (paper, text)
    }

    #[track_caller]
    fn all_is_well(&self) {
        host::all_is_well(&self.page, "the page");
    }
}

const DAYS: [&str; 3] = ["2025-11-20", "2026-05-20", "2026-11-22"];

fn example(day: &str) -> Value {
    json_of(&format!("programmes/examples/{READINESS}/{day}.json"))
}

fn readiness() -> Value {
    json_of(&format!("programmes/{READINESS}.json"))
}

#[test]
fn earlier_files_are_dropped_and_one_of_them_counts_as_before() {
    let partner = Partner::with(&readiness(), "");
    let Partner { page, widget, .. } = &partner;
    partner.run("await element.import(given)", &example(DAYS[2]));
    let folder = tempfile::tempdir().expect("a folder");
    let path = |name: &str, json: &str| file(&folder, name, json.as_bytes());
    let rubric = Rubric::parse(&readiness().to_string()).expect("a sound rubric");
    let [autumn, spring, now] = DAYS.map(|day| draft::read(&example(day).to_string(), &rubric).expect("an example").answers);
    // One is a report in HTML, as somebody else has kept it.
    let assessment = Assessment::new(&rubric, &spring, &[], Baseline::Previous, None);
    let report = Report::new(&rubric, &spring, &assessment, Language::Cy);
    let saved = draft::write(&rubric, &spring, Some(&assessment.scored), true);
    let html = export::html(Kind::Full, &[&report], &Options { notes: true, ..Options::default() }, Some(&saved));
    let (first, second) = (path("autumn.json", &example(DAYS[0]).to_string()), path("spring.html", &html));
    let broken = path("broken.json", &example(DAYS[1]).to_string()[..300]);

    // All at once, anywhere on the first page; one of them cannot be read, and is named.
    partner.drop_files("[part=intro]", &[&second, &broken, &first]);
    widget.find_text("2 earlier assessments have been opened.");
    widget.find_text("broken.json");
    assert!(widget.find(".fc-earlier").text().contains("20 November 2025, Riverside team\n20 May 2026, Riverside team"));
    // The same file again, by the keyboard's way, is listed as the copy that it is, and counts once in the result.
    let field = || widget.find("label:has(input[multiple]) input");
    assert_eq!(field().accessible_name(), "Choose assessments to compare with");
    field().upload(&second);
    widget.find_text("1 earlier assessment has been opened.");
    assert_eq!(widget.all(".fc-earlier li").len(), 3);
    partner.all_is_well();
    page.screenshot_whole("result-1-earlier-dropped");

    // The page and the library (and so the command) say the same, whatever counts as before.
    let today = partner.run("return new Date(Date.now() - new Date().getTimezoneOffset() * 6e4).toISOString().slice(0, 10)", &Value::Null);
    let today = Date::parse(today.as_str().expect("a date"));
    for (choice, words, since) in [
        (Baseline::First, "The first one", "Since 20 November 2025"),
        (Baseline::Best, "The one with the best score", "Since 20 May 2026"),
        (Baseline::Previous, "The last one", "Since 20 May 2026"),
    ] {
        partner.go_to("intro");
        widget.click_text(words);
        partner.go_to("results");
        page.wait_for(since, || partner.said().contains(since));
        let assessment = Assessment::new(&rubric, &now, &[autumn.clone(), spring.clone(), spring.clone()], choice, today);
        let report = Report::new(&rubric, &now, &assessment, Language::En);
        let shown = partner.run("return element.result", &Value::Null);
        assert_eq!(shown, serde_json::to_value(&report).expect("JSON"), "{words}");
        let told = |code: &str| report.drift.cautions.iter().any(|caution| caution.code == code);
        assert!(told("copies") && report.drift.history.len() == 3, "{words}: {:?}", report.drift.cautions.len());
    }
    assert!(!widget.has_text("The last one rated by somebody else than the team"), "nobody else has rated");

    // At the result, a team that had an outside reviewer drops that file too, and compares with it.
    let mut outside = example(DAYS[0]);
    outside["occasion"]["rater"] = json!("external");
    outside["occasion"]["date"] = json!("2026-02-02");
    widget.click_text("Compare with earlier assessments");
    partner.drop_files("[part=compare]", &[&path("outside.json", &outside.to_string())]);
    widget.find_text("1 earlier assessment has been opened.");
    widget.click_text("The last one rated by somebody else than the team");
    page.wait_for("the comparison with the reviewer", || partner.said().contains("Since 2 February 2026"));
    assert!(partner.said().contains("read the difference with care"));
    partner.all_is_well();
    widget.click_text("Do not compare");
    page.wait_for("no comparison", || !partner.said().contains("Since"));
}

#[test]
fn a_code_from_paper_is_typed_back() {
    let partner = Partner::with(&readiness(), "");
    let Partner { page, widget, .. } = &partner;
    let rubric = Rubric::parse(&readiness().to_string()).expect("a sound rubric");
    let answers = draft::read(&example(DAYS[2]).to_string(), &rubric).expect("an example").answers;
    let code = code::encode(&rubric, &answers).expect("a code");
    let groups: Vec<&str> = code.split('-').collect();

    widget.click_text("Type in a result code from paper");
    let field = widget.find("[id$='-code']");
    // One character of the third group is wrong.
    let last = if groups[2].ends_with('7') { "8" } else { "7" };
    let wrong = [&groups[..2].join("-"), "-", &groups[2][..3], last, "-", &groups[3..].join("-")].concat();
    field.type_text(&wrong);
    widget.click_text("Go on with these answers");
    let said = widget.find(".fc-error");
    assert!(said.text().contains("character 4 of group 3") && said.text().contains("Nothing has been used."), "{}", said.text());
    assert_eq!(field.attribute("aria-invalid").as_deref(), Some("true"));
    assert_eq!(page.script("return document.querySelector('fidelity-check').answeredCount", json!([])), 0, "nothing of it is used");
    assert_eq!(field.property("value"), wrong.as_str(), "what was typed stays, to be put right");
    partner.all_is_well();
    page.screenshot_whole("result-2-code-mistyped");

    // As it is read over the telephone: small letters, spaces, O for nought.
    field.clear();
    field.type_text(&code.to_lowercase().replace('-', " ").replace('0', "o"));
    widget.click_text("Go on with these answers");
    widget.find_text("The saved answers have been opened.");
    widget.wait_until_gone(".fc-error");
    partner.go_to("results");
    assert!(partner.said().contains("Two of nine non-negotiables are not met, and one cannot be confirmed."));

    // An earlier code is compared with, as an earlier file would be.
    let before = draft::read(&example(DAYS[1]).to_string(), &rubric).expect("an example").answers;
    partner.go_to("intro");
    widget.click_text("Type in a result code from paper");
    widget.find("[id$='-code']").type_text(&code::encode(&rubric, &before).expect("a code"));
    widget.click_text("Compare with these answers");
    widget.find_text("1 earlier assessment has been opened.");
    partner.go_to("results");
    assert!(partner.said().contains("drifted: was 4 on 20 May 2026"), "{}", partner.said());
    // The code of what is on the page now is the one that was typed.
    assert_eq!(partner.run("return (await element.export('code')).text()", &Value::Null), code.as_str());
    assert_eq!(page.console_problems(), [""; 0]);
}

#[test]
fn an_adaptation_and_an_action_are_recorded_shown_and_saved() {
    let partner = Partner::with(&readiness(), "");
    let Partner { page, widget, .. } = &partner;
    let mut now = example(DAYS[2]);
    now["adaptations"] = json!([]);
    now["actions"] = json!([]);
    partner.run("await element.import(given)", &now);
    partner.go_to("two-people");
    let card = widget.find(".fc-card:has([id$='-element-22'])");
    assert!(card.text().contains("Two people can do each key task"), "{}", card.text());
    card.click_text("Record an adaptation");
    card.click_text("Add an adaptation");
    card.find("[id$='-what']").type_text("The second person is shared with the next team.");
    card.find("[id$='-with']").type_text("Programme owner");
    partner.all_is_well();
    let before = partner.run("return element.export('result').then(file => file.text())", &Value::Null);
    let scores = |report: &Value| serde_json::from_str::<Value>(report.as_str().expect("text")).expect("JSON")["scores"].clone();

    partner.go_to("results");
    widget.click_text("1 adaptation");
    widget.find_text("The second person is shared with the next team.");
    // The next step is there to be put into the team's own words, and who does it is asked next.
    widget.find("[part=verdict] button[aria-label='Who and when: Two people can do each key task']").click();
    page.wait_for("the field for who does it to have the focus", || {
        let focus =
            "const root = document.querySelector('fidelity-check').shadowRoot; return root.activeElement?.id.endsWith('-who') ?? false";
        page.script(focus, json!([])) == true
    });
    let what = widget.find("[part=plan] details[open] [id$='-what']");
    assert_ne!(what.property("value"), "", "the suggested step");
    what.clear();
    what.type_text("Train a second person for intake.");
    widget.find("[part=plan] details[open] [id$='-who']").type_text("Team lead");
    widget.find("[part=plan] summary");
    page.wait_for("the line to say what is agreed", || {
        widget.find("[part=plan] details summary").text().contains("Train a second person for intake.\nTeam lead · Still open")
    });
    partner.all_is_well();
    let after = partner.run("return element.export('result').then(file => file.text())", &Value::Null);
    assert_eq!(scores(&before), scores(&after), "an adaptation stands beside the score, never in it");

    // Both travel in the file, and next time's second page asks what became of the action.
    let saved = partner.run("return element.value", &Value::Null);
    assert_eq!(saved["adaptations"][0]["what"], "The second person is shared with the next team.");
    partner.run("await element.reset({ confirm: false }); element.baseline = given", &saved);
    partner.run("element.start()", &Value::Null);
    widget.find_text("Train a second person for intake.");
    widget.find_text("Agreed on 22 November 2026");
    assert_eq!(page.console_problems(), [""; 0]);
}

/// A rubric of so many elements in domains of twenty, and answers to it on a day.
fn large(edition: &str, elements: usize) -> Value {
    let element = |at: usize| {
        let mut element = json!({
            "id": format!("e{at}"), "title": format!("Element {at} is delivered as the manual describes it"),
            "anchors": ["Not at all", "A little", "Half of the time", "Mostly", "Always"], "target": 4
        });
        if at.is_multiple_of(10) {
            element["minimum"] = json!(3);
        }
        element
    };
    let domain = |at: usize| {
        let elements: Vec<Value> = (at * 20..(at * 20 + 20).min(elements)).map(element).collect();
        json!({ "id": format!("d{at}"), "title": format!("Domain {at}, with a name of usual length"), "elements": elements })
    };
    let domains: Vec<Value> = (0..elements.div_ceil(20)).map(domain).collect();
    json!({ "format": 1, "id": "large", "edition": edition, "title": "A large rubric", "languages": ["en"], "domains": domains })
}

fn answers_on(edition: &str, day: &str, elements: usize, turn: usize) -> Value {
    let rating = |at: usize| (format!("e{at}"), json!((at * 7 + turn * (at % 3)) % 5 + 1));
    let ratings: serde_json::Map<String, Value> = (0..elements).map(rating).collect();
    json!({
        "format": 1, "rubric": { "id": "large", "edition": edition },
        "occasion": { "date": day, "team": "North team", "rater": "self" }, "elements": ratings
    })
}

#[test]
fn where_the_ruler_changed_is_marked_on_every_timeline() {
    let partner = Partner::with(&large("2.0.0", 40), "");
    let Partner { page, widget, .. } = &partner;
    let old = |day: &str, turn: usize| answers_on("1.0.0", day, 40, turn);
    let earlier = json!([old("2024-05-20", 0), old("2024-11-20", 1), answers_on("2.0.0", "2025-05-20", 40, 2)]);
    partner.run("element.baseline = given", &earlier);
    partner.run("await element.import(given)", &answers_on("2.0.0", "2025-11-20", 40, 3));
    partner.go_to("results");
    assert!(partner.said().contains("Since 20 May 2025"));
    // A line for each of the two areas and the whole, and between which dates the ruler changed, once.
    assert_eq!(widget.all(".fc-over svg.fc-line").len(), 3);
    let changed = "Between 20 November 2024 and 20 May 2025 the ruler changed, from edition 1.0.0 to edition 2.0.0.";
    assert_eq!(partner.said().matches(changed).count(), 1, "{}", partner.said());
    widget.click_text("All scores by date");
    widget.click_text("All 40 elements by date");
    let tables = widget.all("details[open] > div > .fc-scroll > .fc-heat");
    assert_eq!(tables.len(), 2, "scores, then elements");
    for table in &tables {
        let head = table.find("thead").text();
        assert_eq!(head.matches("other edition 1.0.0").count(), 2, "{head}");
        let days = ["20 May 2024", "20 November 2024", "20 May 2025", "20 November 2025"];
        let places =
            days.map(|day| head.split_whitespace().collect::<Vec<_>>().join(" ").find(day).unwrap_or_else(|| panic!("{day}: {head}")));
        assert!(places.is_sorted(), "the oldest is on the left: {head}");
        assert_eq!(table.all("thead .fc-heat__ruler").len(), 1);
    }
    assert_eq!(tables[1].all("tbody tr:nth-child(2) .fc-heat__ruler").len(), 2, "one line in each domain");
    widget.click_text("What could not be compared");
    assert!(partner.said().contains("it was made with edition 1.0.0, which measures differently"));
    partner.all_is_well();
    page.screenshot_whole("result-3-two-editions");
    page.set_window(320, 800);
    page.screenshot_whole("result-3-two-editions-narrow");
}

#[test]
fn two_hundred_elements_over_twelve_occasions_stay_responsive_and_legible() {
    let _nobody_beside = alone();
    const ELEMENTS: usize = 200;
    let partner = Partner::with(&large("1.0.0", ELEMENTS), "");
    let Partner { page, widget, .. } = &partner;
    let folder = tempfile::tempdir().expect("a folder");
    let days = (0..12).map(|at| format!("{}-{:02}-15", 2023 + at / 4, 1 + at % 4 * 3));
    let files = days
        .enumerate()
        .map(|(at, day)| file(&folder, &format!("{day}.json"), answers_on("1.0.0", &day, ELEMENTS, at).to_string().as_bytes()));
    let files: Vec<_> = files.collect();
    partner.run("await element.import(given)", &answers_on("1.0.0", "2026-01-15", ELEMENTS, 12));
    partner.drop_files("[part=intro]", &files.iter().map(|path| path.as_path()).collect::<Vec<_>>());
    widget.find_text("12 earlier assessments have been opened.");

    // How long the page was busy: reported, not judged, since machines differ.
    let timed = |what: &str, script: &str, given: &Value| {
        let took = partner.run(
            &format!("const begin = performance.now(); {script}; await new Promise(done => requestAnimationFrame(() => setTimeout(done))); return performance.now() - begin"),
            given,
        );
        println!("{what}: {:.0} ms", took.as_f64().unwrap_or_default());
    };
    timed("opening the result", "element.goTo('results')", &Value::Null);
    widget.find_text("Over time");
    let height = page.script("return document.querySelector('fidelity-check').getBoundingClientRect().height", json!([]));
    println!("the result: {height} px high");
    // Everything that is not met is said, once; the rest is one press away, so that the page can be read.
    assert!(widget.all(".fc-gate").len() < 20 && height.as_f64() < Some(20_000.0), "{height}");
    let grid = widget.find(".fc-result .fc-scroll:not(details:not([open]) *) > .fc-heat");
    assert_eq!(grid.all("thead th").len(), 14, "thirteen columns and their heading");
    let wide = |css: &str| widget.find(css).script("return [arguments[0].scrollWidth, arguments[0].clientWidth]", Value::Null);
    let page_wide = page.script("return [document.documentElement.scrollWidth, document.documentElement.clientWidth]", json!([]));
    assert_eq!(page_wide[0], page_wide[1], "the page does not scroll sideways, only the grid does: {}", wide(".fc-scroll"));
    page.screenshot_whole("result-4-large");
    partner.all_is_well();

    partner.go_to("e5");
    timed("one answer", "element.shadowRoot.querySelectorAll('.fc-card input[type=radio]')[0].click()", &Value::Null);
    timed("the next answer", "element.shadowRoot.querySelectorAll('.fc-card input[type=radio]')[1].click()", &Value::Null);
    assert!(widget.find(".fc-map__progress").text().contains("200 of 200"));
    page.set_window(320, 800);
    partner.go_to("results");
    let page_wide = page.script("return [document.documentElement.scrollWidth, document.documentElement.clientWidth]", json!([]));
    assert_eq!(page_wide[0], page_wide[1]);
    page.screenshot_whole("result-4-large-narrow");
}

/// Where something of the widget ends, from the top of the page.
pub const END: &str =
    "return document.querySelector('fidelity-check').shadowRoot.querySelector(arguments[0]).getBoundingClientRect().bottom + scrollY";

/// What of the summary is cut off by its box, or in letters of less than 12 pixels.
pub const CRAMPED: &str = "
    const top = document.querySelector('fidelity-check').shadowRoot.querySelector('.fc-top');
    const words = [...top.querySelectorAll('*')].filter(one => [...one.childNodes].some(node => node.nodeType === 3 && node.data.trim()));
    const edge = top.getBoundingClientRect();
    const faulty = one => {
        const { left, right } = one.getBoundingClientRect();
        const cut = one.clientWidth > 0 && one.scrollWidth > one.clientWidth + 1;
        return cut || left < edge.left - 4 || right > edge.right + 4 || parseFloat(getComputedStyle(one).fontSize) < 12;
    };
    return words.filter(faulty).map(one => one.textContent);";

#[test]
fn the_summary_fits_one_screen_and_the_result_a_few_of_a_phone() {
    let team = Team::worked_example(|_| {});
    let end = |css: &str| team.page.script(END, json!([css])).as_f64().expect("a number");
    let height = "return document.querySelector('fidelity-check').getBoundingClientRect().height";
    let whole = || team.page.script(height, json!([])).as_f64().expect("a number");
    assert_eq!(team.page.script(CRAMPED, json!([])), json!([]));
    assert!(end(".fc-top") < 800.0, "the summary ends at {}", end(".fc-top"));
    // In Welsh, whose words are longer, as in English.
    team.widget.click_text("Cymraeg");
    team.widget.find_text("Nid yw dwy o'r naw elfen anhepgor wedi'u bodloni, ac ni ellir cadarnhau un.");
    assert_eq!(team.page.script(CRAMPED, json!([])), json!([]));
    assert!(end(".fc-top") < 800.0, "the summary ends at {} in Welsh", end(".fc-top"));
    team.page.screenshot("result-summary-welsh");
    team.widget.click_text("English");
    team.widget.find_text("Two of nine non-negotiables are not met, and one cannot be confirmed.");
    // A decision that is open says what to find out first before its card is opened.
    let lines: Vec<String> = team.widget.all(".fc-gate > summary").iter().map(Find::text).collect();
    let open = lines.iter().find(|line| line.starts_with("Ready to take the programme further:")).expect("its card");
    assert!(open.contains("Not decided yet") && open.contains("Find out first: “Data collection agreed with partners”"), "{open}");
    // Every page of the form is one press away.
    team.widget.click_text("Show all pages");
    team.widget.click_text("Check your answers");
    team.is_at("Check your answers");
    // The screen of a telephone, 360 by 740, on which the result is opened anew.
    team.page.set_window(360, 740);
    team.go_to("results", "Result");
    let sideways = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    assert_eq!(team.page.script(sideways, json!([])), 0);
    assert!(whole() < 5.0 * 740.0, "the result is {} high", whole());
    let scores = || {
        team.page
            .script("return document.querySelector('fidelity-check').shadowRoot.querySelector('.fc-areas').checkVisibility()", json!([]))
    };
    assert_eq!(scores(), false, "the scores are one press away");
    team.widget.click("summary:has(+ * .fc-areas)");
    team.page.wait_for("the scores", || scores() == true);
    host::all_is_well(&team.page, "the result on a telephone");
}

#[test]
fn what_is_blank_stands_first_with_the_way_to_it() {
    let partner = Partner::with(&readiness(), "");
    let Partner { page, widget, .. } = &partner;
    let mut now = example(DAYS[2]);
    for blank in ["two-people", "investment-both", "months-funded"] {
        let _ = now["elements"].as_object_mut().expect("answers").remove(blank);
    }
    partner.run("await element.import(given)", &now);
    partner.go_to("results");
    let top = widget.find("[part=verdict]");
    assert!(top.text().contains("25 of 28 answered: finish 3 more."), "{}", top.text());
    let blanks: Vec<String> = top.all(".fc-missing button").iter().map(Find::text).collect();
    assert_eq!(
        blanks,
        [
            "1.1 Both organisations put in what they agreed",
            "1.2 Money is secured for the months ahead",
            "5.2 Two people can do each key task"
        ]
    );
    // A score that cannot be given says what it lacks.
    let scores: Vec<String> = widget.all("[part=score]").iter().map(Find::text).collect();
    let lacking =
        "2 of the 5 it counts are missing: “Both organisations put in what they agreed” and “Money is secured for the months ahead”.";
    assert!(scores.iter().any(|score| score.starts_with("Time and resources") && score.contains(lacking)), "{scores:?}");
    partner.all_is_well();
    top.click_text("5.2 Two people can do each key task");
    widget.find_text("Leaders, staff and lasting");
    page.wait_for("the element to have the focus", || {
        let focus = "const root = document.querySelector('fidelity-check').shadowRoot; return root.activeElement?.closest('.fc-card')?.innerText ?? ''";
        page.script(focus, json!([])).as_str().is_some_and(|card| card.contains("Two people can do each key task"))
    });
    // Many are one press away, so that the result stays in sight.
    now["elements"] = json!({"two-people": 3});
    partner.run("await element.import(given)", &now);
    partner.go_to("results");
    widget.find("[part=verdict]").click_text("The 27 without an answer");
    assert_eq!(widget.all("[part=verdict] details[open] .fc-missing button").len(), 27);
    assert_eq!(page.console_problems(), [""; 0]);
}

#[test]
fn the_first_screen_says_how_it_stands_and_what_to_do_first() {
    let partner = Partner::with(&readiness(), "");
    let Partner { page, widget, .. } = &partner;
    partner.run("element.baseline = given", &json!([example(DAYS[0]), example(DAYS[1])]));
    let mut now = example(DAYS[2]);
    now["actions"] = json!([]);
    partner.run("await element.import(given)", &now);
    partner.go_to("results");
    page.set_window(1280, 800);
    let top = widget.find(".fc-top");
    assert_eq!((top.all(".fc-signs > span").len(), top.all(".fc-begin > li").len()), (9, 3));
    assert!(top.has("svg.fc-line circle"), "the score is drawn over time");
    // What is agreed from here begins with the step that is suggested.
    let first = top.all(".fc-begin > li").remove(0);
    let step = first.find(".fc-begin__step").text();
    first.click_text("Who and when");
    let agreed = with_value(&partner);
    let what = agreed["actions"][0]["what"].as_str().expect("an action").to_owned();
    assert!(!what.is_empty() && step.contains(&what), "“{what}” in “{step}”");
    for (width, name) in [(1280, "wide"), (360, "narrow"), (320, "narrowest")] {
        page.set_window(width, 800);
        partner.all_is_well();
        page.screenshot_whole(&format!("result-summary-{name}"));
    }
    page.set_window(1280, 800);
    // What has no answer is one press away, and the verdict is not of what nobody has said.
    now["elements"] = json!({"two-people": 3});
    partner.run("await element.import(given)", &now);
    partner.go_to("results");
    let top = widget.find(".fc-top");
    assert!(top.find(".fc-top__verdict").text().contains("1 of 28"), "{}", top.text());
    // Nor is it told below as if the team had looked: a group of its own has a link to each question.
    let group = widget.find(".fc-unanswered");
    assert!(group.text().starts_with("Not answered yet") && !widget.text().contains("cannot be confirmed"), "{}", widget.text());
    assert_eq!(group.all("li button[aria-label^='Answer: ']").len(), group.all("li").len());
    group.find("li button").click();
    widget.find(".fc-card");
    partner.go_to("results");
    let top = widget.find(".fc-top");
    top.find(".fc-button--first").click();
    page.wait_for("a card to have the focus", || {
        let focus = "const root = document.querySelector('fidelity-check').shadowRoot; return !!root.activeElement?.closest('.fc-card')";
        page.script(focus, json!([])) == true
    });
    partner.all_is_well();
}

fn with_value(partner: &Partner) -> Value {
    partner.run("return element.value", &Value::Null)
}

#[test]
fn this_time_is_in_sight_and_what_is_odd_is_said() {
    let mut rubric = readiness();
    // One element is for information only, and falls from 4 to 1.
    let domains = rubric["domains"].as_array_mut().expect("domains");
    domains[0]["elements"].as_array_mut().expect("elements").push(json!({
        "id": "wind", "title": {"en": "How much wind there was", "cy": "Faint o wynt"}, "role": "information",
        "anchors": [{"points": 1}, {"points": 2}, {"points": 3}, {"points": 4}]
    }));
    let partner = Partner::with(&rubric, "");
    let Partner { page, widget, .. } = &partner;
    let on = |from: &str, day: &str, team: &str, wind: u32| {
        let mut one = example(from);
        one["occasion"]["date"] = json!(day);
        one["occasion"]["team"] = json!(team);
        one["elements"]["wind"] = json!(wind);
        one
    };
    let team = "Riverside team";
    let earlier = json!([
        on(DAYS[0], "2024-05-20", team, 4),
        on(DAYS[0], "2024-11-20", team, 4),
        on(DAYS[0], "2025-05-20", team, 4),
        on(DAYS[0], DAYS[0], team, 4),
        on(DAYS[1], DAYS[1], team, 4),
        on(DAYS[1], "2026-06-20", "Hillside team", 4),
        on(DAYS[1], "2027-05-20", team, 4)
    ]);
    partner.run("element.baseline = given", &earlier);
    partner.run("await element.import(given)", &on(DAYS[2], DAYS[2], team, 1));
    partner.go_to("results");
    // Beside the comparison, not one press away.
    let top = widget.find("[part=verdict]").text();
    for words in [
        "one can no longer be confirmed and one was not met before either",
        "The assessment of 20 June 2026 is of another team, “Hillside team”, and is not compared.",
        "The assessment of 20 May 2027 is dated after this one and is not compared. Check the dates.",
    ] {
        assert!(top.contains(words), "“{words}” in {top}");
    }
    assert!(!widget.has_text("What could not be compared"), "the caution has said it");
    // What fell is listed in sight, what rose one press away.
    for more in widget.all("details:not([open]):has([part=drift-list]) > summary") {
        more.click();
    }
    let fell: Vec<String> = widget.all("[part=drift-list] li").iter().map(Find::text).collect();
    for words in [
        "“Two people can do each key task” has drifted",
        "“You look at what changes for families” is slipping",
        "“Protected time to lead the programme” fell",
    ] {
        assert_eq!(fell.iter().filter(|line| line.starts_with(words)).count(), 1, "“{words}” in {fell:?}");
    }
    widget.click_text("The 6 that got better");
    widget.find_text("“The delivery team is in post” rose: from 4 of 5 (80%) on 20 May 2026 to 5 of 5 (100%) now.");
    partner.all_is_well();

    // No head of the grid lies over its neighbour, whatever the width; this time is seen without scrolling.
    widget.click_text("All 29 elements by date");
    let heads = "return [...arguments[0].querySelectorAll('thead th')].map(head => { const range = document.createRange(); \
                 range.selectNodeContents(head); const place = range.getBoundingClientRect(); return [place.left, place.right] })";
    for width in [1280, 320] {
        page.set_window(width, 800);
        for grid in widget.all(".fc-scroll:not(details:not([open]) *) > .fc-heat") {
            let last = grid.find("thead th:last-child").text().split_whitespace().collect::<Vec<_>>().join(" ");
            assert!(last.contains("22 November 2026 this time"), "{last}");
            let places = grid.script(heads, Value::Null);
            let places: Vec<(f64, f64)> = serde_json::from_value(places).expect("places");
            assert_eq!(places.len(), 8, "seven occasions and their heading");
            // The first column stays, and the others go under it.
            assert!(places[1..].windows(2).all(|two| two[0].1 <= two[1].0), "{width}: {places:?}");
            assert!(places[7].1 <= f64::from(width) && places[0].1 <= places[7].0, "{width}: {places:?}");
        }
        page.screenshot_whole(&format!("result-6-grid-{width}"));
    }
    // What is only for information is never framed as a fall.
    let framed: Vec<String> = widget.all(".fc-heat tr:has(.fc-heat__fall)").iter().map(Find::text).collect();
    assert!(framed.iter().any(|row| row.contains("Protected time")) && !framed.iter().any(|row| row.contains("wind")), "{framed:?}");
    assert!(!fell.iter().any(|line| line.contains("wind")), "{fell:?}");
}

#[test]
fn the_same_part_has_the_same_heading_on_page_paper_and_in_text() {
    let partner = Partner::with(&readiness(), "");
    let Partner { widget, .. } = &partner;
    partner.run("element.baseline = given", &json!([example(DAYS[1])]));
    let mut now = example(DAYS[2]);
    now["adaptations"].as_array_mut().expect("adaptations").push(json!({"element": "two-people", "what": "One of them is lent to us."}));
    partner.run("await element.import(given)", &now);
    for (lang, language) in [("en", Language::En), ("cy", Language::Cy)] {
        partner.run("element.lang = given", &json!(lang));
        partner.go_to("results");
        let words = language.sentences();
        let file = |format: &str| text(&partner.run("return (await element.export(given)).text()", &json!(format)));
        let (paper, text) = (file("html"), file("text"));
        let headings: Vec<String> = widget.all("[part=results] :is(h4, h5)").iter().map(Find::text).collect();
        for label in [Label::WhatChanged, Label::Strengths, Label::AgreedActions, Label::Scores, Label::Adaptations] {
            let heading = words.label(label);
            assert!(headings.iter().any(|one| one == heading), "“{heading}” on the page: {headings:?}");
            assert!(paper.contains(&format!("<h2>{heading}</h2>")), "“{heading}” on paper");
        }
        for label in [Label::WhatChanged, Label::AgreedActions, Label::Scores, Label::Adaptations] {
            assert!(text.contains(&format!("\n{}\n", words.label(label))), "{text}");
        }
        for folded in widget.all(".fc-fold:has(.fc-entries):not([open]) > summary") {
            folded.click();
        }
        assert_eq!(partner.said().matches(words.label(Label::Lights)).count(), 1, "what a light means is said once");
    }
    // Without a light the bar has the colour of no light.
    let colour = |css: &str| widget.find(css).script("return getComputedStyle(arguments[0]).borderInlineStartColor", Value::Null);
    let none = colour(".fc-light:not([class*='--'])");
    assert!(none != colour(".fc-light--green") && none != colour(".fc-light--amber"), "{none}");
    partner.all_is_well();
}

#[test]
fn printing_the_page_around_gives_every_answer() {
    let partner = Partner::with(&readiness(), "");
    let Partner { page, widget, .. } = &partner;
    partner.run("await element.import(given)", &example(DAYS[2]));
    let elements: Vec<Value> = readiness()["domains"]
        .as_array()
        .expect("domains")
        .iter()
        .flat_map(|domain| domain["elements"].as_array().cloned().unwrap_or_default())
        .collect();
    let all_there = |text: &str| {
        let missing: Vec<&Value> = elements
            .iter()
            .map(|element| &element["title"]["en"])
            .filter(|title| !text.contains(title.as_str().expect("a title")))
            .collect();
        assert!(missing.is_empty(), "{missing:?} in: {text}");
        for words in ["Two of the five are new since September", "Staff list.", "Invitations show local places", "Riverside team"] {
            assert!(text.contains(words), "“{words}” in: {text}");
        }
    };
    // From any page of the form: every answer, and nothing to press.
    for place in ["investment-both", "two-people", "check"] {
        partner.go_to(place);
        let (_, text) = partner.print_page("result-5-form");
        all_there(&text);
        assert!(text.contains("8 hours a week") && text.contains("This is a plain copy of a page on the web."), "{text}");
        for words in ["Continue", "Does not apply", "Add an adaptation", "Show all pages"] {
            assert!(!text.contains(words), "“{words}” is for the screen: {text}");
        }
        assert!(!widget.has(".fc-copy"), "what was made for paper has gone");
        assert!(widget.find("[part=root]").text().contains("Back"));
    }
    // In Welsh as well.
    partner.run("element.lang = 'cy'", &Value::Null);
    let (_, text) = partner.print_page("result-5-form-cy");
    assert!(text.contains("Copi plaen o dudalen ar y we yw hwn.") && text.contains("Nodyn: "), "{text}");
    partner.run("element.lang = 'en'", &Value::Null);
    // The result with its record opened, and closed again afterwards.
    partner.go_to("results");
    let closed = widget.all("details:not([open])").len();
    let (paper, text) = partner.print_page("result-5-result");
    all_there(&text);
    assert!(text.contains("Two of nine non-negotiables are not met") && !text.contains("Supervision sheet"), "{text}");
    assert!(text.contains("Both sides have promised in writing"), "the words of the answers are there: {text}");
    assert!(paper.sheets().len() <= 14, "{} pages", paper.sheets().len());
    assert_eq!(widget.all("details:not([open])").len(), closed);
    // A first page without answers prints as it stands.
    partner.run("await element.reset({ confirm: false })", &Value::Null);
    let (_, text) = partner.print_page("result-5-intro");
    assert!(text.contains("Introduction") && !text.contains("Not answered"), "{text}");
    assert_eq!(page.console_problems(), [""; 0]);
}

#[test]
fn the_page_around_has_its_say_on_paper() {
    let inside = r#"<img slot="logo" src="/icon.svg" alt="Example trust">
        <div slot="print-header"><p>Example trust, <a href="https://example.org/">family services</a></p><p>North office</p></div>
        <p slot="print-footer">Please keep this sheet with the <b>supervision record</b>.<script type="text/plain">not for paper</script></p>"#;
    let partner = Partner::with(&readiness(), inside);
    let Partner { page, widget, .. } = &partner;
    assert!(!page.find("fidelity-check").text().contains("family services"), "it is for paper only");
    partner.run("await element.import(given)", &example(DAYS[2]));
    // A headless browser has no dialogue: the frame is looked at while it would be open.
    page.script(
        "const root = document.querySelector('fidelity-check').shadowRoot; const append = Node.prototype.appendChild; \
         Node.prototype.appendChild = function (child) { append.call(this, child); \
             const frame = child.localName === 'iframe' && child.contentWindow; \
             if (frame) frame.print = () => { frame.dispatchEvent(new Event('beforeprint')); window.printed = [...frame.document.body.children].map(one => [one.className, one.innerHTML, one.innerText]); window.rules = [...frame.document.adoptedStyleSheets[0].cssRules].map(rule => rule.cssText).join(' '); frame.dispatchEvent(new Event('afterprint')); }; \
             return child; }",
        json!([]),
    );
    let code = text(&partner.run("return (await element.export('code')).text()", &Value::Null));
    for sheet in ["supervision", "full", "blank", "action"] {
        page.script("delete window.printed", json!([]));
        partner.run("await element.print({ sheet: given })", &json!(sheet));
        let printed =
            page.wait_for_some("the sheet", || Some(page.script("return window.printed ?? null", json!([]))).filter(Value::is_array));
        let part = |at: usize, what: usize| text(&printed[at][what]);
        let last = printed.as_array().map_or(0, Vec::len) - 1;
        assert_eq!(
            [part(0, 0), part(1, 0), part(last, 0)],
            ["fc-slot fc-slot--logo", "fc-slot fc-slot--print-header", "fc-slot fc-slot--print-footer"]
        );
        assert!(part(0, 1).contains("<img") && part(0, 1).contains("/icon.svg") && part(0, 1).contains("Example trust"), "{printed}");
        assert_eq!(part(1, 2).trim(), "Example trust, family services\nNorth office");
        assert_eq!(part(last, 2).trim(), "Please keep this sheet with the supervision record.");
        assert!([1, last].iter().all(|at| !["<a", "<b", "<script"].iter().any(|tag| part(*at, 1).contains(tag))), "{printed}");
        assert!(part(2, 0).contains("fc-sheet"), "{printed}");
        // The code that is typed back stands on whatever has answers (P22).
        assert_eq!(part(2, 2).contains(&code), sheet != "blank", "{sheet}: {printed}");
        widget.wait_until_gone("iframe");
    }
    // What the page says about face, size and paper holds, as far as it can be a face, a size and paper.
    let wishes = [("paper", "Letter"), ("font-size", "11.5pt"), ("font-family", "serif; } body { display: none")];
    for (name, value) in wishes {
        partner.run(&format!("element.style.setProperty('--fc-print-{name}', given)"), &json!(value));
    }
    page.script("delete window.rules", json!([]));
    partner.run("await element.print()", &Value::Null);
    let rules = page.wait_for_some("the sheet", || page.script("return window.rules ?? null", json!([])).as_str().map(str::to_owned));
    assert!(rules.contains("size: letter") && rules.contains("font-size: 11.5pt") && !rules.contains("display: none; } body"), "{rules}");
    assert!(!rules.contains("font-family: serif"), "{rules}");
    widget.wait_until_gone("iframe");

    // Where the browser ignores the wish to print, as a sandbox does, the person is told what to do instead.
    page.script(
        "const append = Node.prototype.appendChild; \
         Node.prototype.appendChild = function (child) { append.call(this, child); \
             const frame = child.localName === 'iframe' && child.contentWindow; if (frame) frame.print = () => {}; return child; }",
        json!([]),
    );
    partner.go_to("results");
    widget.click_text("Supervision sheet");
    widget.find_text("This page is not allowed to print. Save the report as HTML instead, and print that.");
    assert_eq!(page.console_problems(), [""; 0]);
}

#[test]
fn a_licence_refused_has_its_own_words_and_what_is_shared_is_said_once() {
    let led = |fields: Value| {
        let bands = json!([{"points": 0, "less_than": 80}, {"points": 1, "at_least": 80, "less_than": 90}, {"points": 2, "at_least": 90}]);
        let mut led = json!({"targets": {"growing": 2}, "ratio": {"count": "led by two", "out_of": "sessions", "bands": bands}});
        led.as_object_mut().expect("an object").extend(fields.as_object().expect("an object").clone());
        led
    };
    let anchors = json!([{"points": 0}, {"points": 1}, {"points": 2}]);
    let plain = |id: &str| json!({"id": id, "title": id, "anchors": anchors, "targets": {"growing": 2}});
    let rubric = json!({
        "format": 1, "id": "licensed", "edition": "1.0.0", "title": "Licensed",
        "stages": [{"id": "growing", "title": "Growing"}],
        "domain_score": {"method": "mean", "bands": [{"id": "low", "label": "Low", "at_least": 0}, {"id": "high", "label": "High", "at_least": 1}]},
        "domains": [
            {"id": "one", "title": "One", "elements": [
                {"id": "trained", "title": "Everybody is trained", "scale": "yes-no", "role": "non-negotiable"}, plain("a"), plain("b")
            ]},
            {"id": "two", "title": "Two", "elements": [led(json!({"id": "led", "title": "Two lead"})), plain("c")]}
        ],
        "gates": [{"id": "licence", "title": "Licence", "outcomes": [
            {"id": "granted", "label": "Granted", "when": {"element": "led", "at_least": 1}, "met": true},
            {"id": "refused", "label": "Refused for now", "meaning": "Ring the office."}
        ]}]
    });
    let partner = Partner::with(&rubric, "");
    let Partner { page, widget, .. } = &partner;
    let elements = json!({"trained": true, "a": 0, "b": 1, "led": {"count": 19, "out_of": 24}, "c": 1});
    let answers = |elements: &Value| json!({"format": 1, "rubric": {"id": "licensed"}, "occasion": {"date": "2026-11-22", "stage": "growing"}, "elements": elements});
    partner.run("await element.import(given)", &answers(&elements));
    partner.go_to("results");
    // Every non-negotiable is met, and yet nobody may take this for good news.
    widget.find_text("“Licence” comes to “Refused for now”.");
    assert!(widget.has(".fc-top--not-met") && !widget.has(".fc-top--met"));
    widget.find(".fc-gate > summary").click();
    let gate = widget.find(".fc-gate").text();
    let order = [
        "Refused for now",
        "or “Granted”: Two lead: needs at least 80 in 100 · you recorded 19 of 24 (79.2%)",
        "At least 80 in 100; for you at least 20 of 24 sessions.",
        "What follows: Ring the office.",
    ];
    let places = order.map(|words| gate.find(words).unwrap_or_else(|| panic!("“{words}”: {gate}")));
    assert!(places.is_sorted(), "{gate}");
    // The met one is counted alone, and its Yes needs no numbers.
    widget.click_text("The one non-negotiable that is met");
    assert_eq!(widget.find(".fc-met").text(), "Everybody is trained\nYes");
    // The stage above four rows, the bands beside the first of two scores.
    let gaps = || widget.find("details:has(.fc-gaps)").text();
    widget.click_text("4 are below the aim in your stage: Growing");
    assert_eq!((gaps().matches("Growing").count(), gaps().matches("aim in your stage").count()), (1, 2), "{}", gaps());
    assert!(gaps().contains("at least 90 in 100"), "{}", gaps());
    widget.click_text("How each score was worked out");
    assert_eq!(widget.all("details").iter().filter(|one| one.text().starts_with("What the bands mean")).count(), 1);
    for width in [320, 1000] {
        page.set_window(width, 900);
        partner.all_is_well();
    }
    page.screenshot_whole("result-refused");
    // One session more, and the colour turns with the words.
    let mut better = elements;
    better["led"] = json!({"count": 20, "out_of": 24});
    partner.run("await element.import(given)", &answers(&better));
    partner.go_to("results");
    widget.find_text("The one non-negotiable is met.");
    widget.find(".fc-top--met");
    assert!(!widget.has(".fc-gate"));
    widget.find_text("Licence: Granted");
}
