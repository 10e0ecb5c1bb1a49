//! The main job, end to end, on the page as it is published and under the strict policy: from the first page to paper and file,
//! and back in a year later. In: `dist/`. Out: whether a team gets what it came for.

use browser_tests::host::{axe_finds_nothing, json_of};
use browser_tests::site::POLICY;
use browser_tests::team::{PRINTER, READINESS, Team, file, text};
use browser_tests::{Find, Page};
use serde_json::{Value, json};

/// What the team answers: the worked example, half a year earlier, while two people could still do each key task.
fn answers() -> Vec<(String, Value)> {
    let example = json_of("programmes/examples/scale-up-readiness/2026-11-22.json");
    let mut answers: Vec<(String, Value)> = Vec::new();
    for (id, answer) in example["elements"].as_object().expect("answers") {
        let answer = match id.as_str() {
            "two-people" => json!(4),
            "local-trainers" => json!({ "not_applicable": "The owner trains everybody itself." }),
            _ => answer.clone(),
        };
        answers.push((id.clone(), answer));
    }
    answers
}

#[test]
fn from_the_first_page_to_paper_and_file_and_back_in() {
    let team = Team::with(READINESS, |page| page.before_scripts(PRINTER));
    let Team { page, widget, .. } = &team;

    // The first page.
    let first = page.requests().into_iter().find(|request| request.url == team.server.url("/")).expect("the page is asked for");
    assert_eq!(first.headers["content-security-policy"], POLICY);
    page.find_text("Are we still delivering the programme that was proven to work?");
    page.wait_for("three programmes", || page.all("#programmes li").len() == 3);
    assert_eq!(page.console_problems(), [""; 0]);
    page.screenshot_whole("journey-1-first-page");

    // The introduction.
    team.choose("Scale-up readiness");
    assert!(page.requests().iter().all(|request| request.url.starts_with(&team.server.url("/"))), "only this site is asked");
    page.mark();
    for words in ["Introduction", "28 elements", "5 domains", "9 non-negotiables", "Your answers stay with you", "Open a saved assessment"]
    {
        widget.find_text(words);
    }
    team.all_is_well("introduction");
    page.screenshot_whole("journey-2-introduction");

    // The occasion.
    team.go_on("Start", "About this assessment");
    widget.find("[id$='-team']").type_text("Riverside team");
    team.set_date(&widget.find("[id$='-day']"), "2026-05-20");
    widget.click_text("The team itself");
    widget.find("[id$='-role']").type_text("Team lead");
    widget.click_text("First families");
    team.all_is_well("occasion");
    page.screenshot_whole("journey-3-occasion");

    // Every element, by domain.
    let given = answers();
    let mut at = 0;
    for (number, (title, count)) in team.domains.iter().enumerate() {
        team.go_on("Continue", title);
        widget.find_text(&format!("Page {} of 5", number + 1));
        assert_eq!(widget.all(".fc-card").len(), *count);
        assert!(widget.all("input:checked").is_empty(), "nothing is chosen beforehand");
        team.all_is_well(&format!("{title}, before"));
        for element in &team.elements[at..at + count] {
            let id = text(&element["id"]);
            let (_, answer) = given.iter().find(|(known, _)| *known == id).unwrap_or_else(|| panic!("an answer for `{id}`"));
            team.answer(&id, answer);
        }
        at += count;
        if number == 0 {
            let card = team.card("investment-both");
            card.click_text("Evidence");
            card.find("textarea[id*='-text']").type_text("All payments of this year received.");
            assert_eq!(team.group("posts-filled").find(".fc-meaning").text(), "That is 100%. Scores 5");
            assert_eq!(team.group("implementation-plan").find(".fc-meaning").text(), "5 of 6 in place. Scores 4");
        }
        widget.find_text(&format!("{at} of 28 answered"));
        team.all_is_well(&format!("{title}, answered"));
        page.screenshot_whole(&format!("journey-4-domain-{}", number + 1));
    }

    // Check answers.
    team.go_on("Continue", "Check your answers");
    widget.find_text("Every element has an answer.");
    widget.find_text("Does not apply: The owner trains everybody itself.");
    widget.find_text("We cannot tell yet");
    widget.find_text("Riverside team");
    assert_eq!(widget.all("button[aria-label^='Change: ']").len(), 28);
    team.all_is_well("check");
    page.screenshot_whole("journey-5-check");

    // The result: words first.
    team.go_on("See the result", "Result");
    let said = widget.find("[part=results]").text();
    let places = ["One of nine non-negotiables is not met, and one cannot be confirmed.", "Support goes on after training", "Scores"];
    let places = places.map(|words| said.find(words).unwrap_or_else(|| panic!("the result says “{words}”: {said}")));
    assert!(places.is_sorted(), "the verdict stands before what is not met, and that before the scores");
    for folded in widget.all(".fc-gate > summary") {
        folded.click();
    }
    let gates: Vec<String> = widget.all(".fc-gate").iter().map(|gate| gate.text()).collect();
    let gate = |title: &str, words: &str| {
        let gate = gates.iter().find(|gate| gate.starts_with(title)).unwrap_or_else(|| panic!("{title}: {gates:?}"));
        assert!(gate.contains(words), "{gate}");
    };
    gate("Support goes on after training", "not met: you recorded 2");
    gate("Support goes on after training", "What to do: Set a date this month to watch one session of each practitioner");
    gate("Data collection agreed with partners", "not known yet: needs at least 4");
    gate("Data collection agreed with partners", "Find out first: What will each organisation collect");
    // A licence or the like stands in its own words, apart from the non-negotiables, which are counted alone.
    gate("Ready to take the programme further:", "Ready with conditions\nneeded for “Ready”: 2 of 3 conditions met");
    widget.find_text("The seven non-negotiables that are met");
    team.all_is_well("result");
    page.screenshot_whole("journey-6-result");

    // Paper, from a frame of our own.
    let printed = team.print("Supervision sheet");
    assert_eq!(printed.lang, "en");
    for (words, stand) in [("Scale-up readiness", true), ("Riverside team", false), ("2026-05-20", true)] {
        assert_eq!(printed.title.contains(words), stand, "the title becomes the name of the file: {}", printed.title);
    }
    assert!(!printed.text.contains("Continue") && !printed.text.contains("Choose another programme"), "nothing of the page is printed");
    let paper = printed.on_paper("journey-sheet");
    assert!(paper.sheets().len() <= 2, "the supervision sheet has at most two sides (P7)");
    let flat = paper.text().split_whitespace().collect::<Vec<_>>().join(" ");
    for words in [
        "Scale-up readiness",
        "Riverside team",
        "20 May 2026",
        "One of nine non-negotiables is not met, and one cannot be confirmed.",
        "Support goes on after training",
        "Data collection agreed with partners",
    ] {
        assert!(flat.contains(words), "the sheet says “{words}”: {flat}");
    }
    paper.pictures();
    let record = team.print("Full record");
    let paper = record.on_paper("journey-record");
    assert!(paper.sheets().len() <= 6, "the full record has at most six sides (P7), not {}", paper.sheets().len());
    let flat = paper.text().split_whitespace().collect::<Vec<_>>().join(" ");
    for element in &team.elements {
        let title = text(&element["title"]["en"]);
        assert!(flat.contains(&title), "the record has “{title}”: {flat}");
    }
    for words in [
        "not applicable",
        "The owner trains everybody itself.",
        "All payments of this year received.",
        "For every key task, two people in post are trained.",
    ] {
        assert!(flat.contains(words), "the record says “{words}”: {flat}");
    }
    paper.pictures();

    // Files.
    widget.click_text("Save this assessment");
    let saved = page.downloaded("scale-up-readiness-2026-05-20.json");
    widget.click_text("Report that anyone can open (HTML)");
    let report = page.downloaded("scale-up-readiness-2026-05-20.html");
    team.all_is_well("after print and save");
    let folder = tempfile::tempdir().unwrap();
    report_stands_alone(&file(&folder, "report.html", &report));

    // A year later: the same page, the same team, its file.
    page.goto(&team.server.url("/"));
    team.choose("Scale-up readiness");
    page.mark();
    let saved = file(&folder, "last-time.json", &saved);
    team.file_field("Open a saved assessment").upload(&saved);
    widget.find_text("The saved answers have been opened. Riverside team, 20 May 2026, 28 of 28 answered. What would you like to do?");
    assert!(!widget.has_text("Undo last change"), "nothing has been changed yet");
    widget.click_text("Compare with earlier assessments");
    team.file_field("Choose assessments to compare with").upload(&saved);
    widget.find_text("1 earlier assessment has been opened.");
    assert_eq!(widget.find(".fc-button--first").text(), "See the result", "everything is answered already");
    team.all_is_well("introduction, with files");
    page.screenshot_whole("journey-7-with-files");
    team.go_on("Carry on", "About this assessment");
    assert_eq!(widget.find("[id$='-team']").property("value"), "Riverside team");
    team.set_date(&widget.find("[id$='-day']"), "2026-11-22");
    team.go_on("Leaders, staff and lasting", "Leaders, staff and lasting");
    let card = team.card("two-people");
    assert!(card.text().contains("Last time: 4: For every key task, two people in post are trained. (20 May 2026)"), "{}", card.text());
    team.answer("two-people", &json!(3));
    team.all_is_well("one answer lowered");
    team.go_on("Continue", "Check your answers");
    team.go_on("See the result", "Result");
    let said = widget.find("[part=results]").text();
    for words in [
        "Two of nine non-negotiables are not met, and one cannot be confirmed.",
        "Since 20 May 2026 one non-negotiable has drifted",
        "“Two people can do each key task” has drifted: 4 on 20 May 2026, 3 now; it needs at least 4.",
    ] {
        assert!(said.contains(words), "the result says “{words}”: {said}");
    }
    let gate = widget.all(".fc-gate").into_iter().map(|gate| gate.text()).find(|gate| gate.starts_with("Two people can do each key task"));
    let gate = gate.expect("what has drifted stands among what is not met");
    assert!(gate.contains("not met: you recorded 3") && gate.contains("was 4 on 20 May 2026"), "{gate}");
    team.all_is_well("result with drift");
    page.screenshot_whole("journey-8-drift");
}

/// The report as a file: it opens by itself, reads well, and prints.
fn report_stands_alone(report: &std::path::Path) {
    let page = Page::open();
    page.goto(&format!("file://{}", report.display()));
    page.find_text("One of nine non-negotiables is not met, and one cannot be confirmed.");
    axe_finds_nothing(&page, "the report as a file");
    assert_eq!(page.console_problems(), [""; 0]);
    let asked: Vec<String> = page.requests().into_iter().map(|request| request.url).collect();
    assert!(asked.iter().all(|url| url.starts_with("file://") || url.starts_with("data:")), "{asked:?}");
    assert!(page.print_pdf("journey-report").text().contains("Support goes on after training"));
    page.screenshot_whole("journey-report");
}

#[test]
fn a_rubric_that_is_wrong_in_five_ways_is_told_all_five() {
    let team = Team::at_the_first_page(READINESS);
    let mut rubric = json_of("programmes/scale-up-readiness.json");
    let elements = &mut rubric["domains"][0]["elements"];
    elements[2]["guidence"] = elements[2]["guidance"].take();
    elements[2].as_object_mut().expect("an element").remove("guidance");
    elements[3]["id"] = json!("investment-both");
    rubric["domains"][1]["elements"][0]["targets"] = json!({ "instalation": 3 });
    rubric["domains"][1]["elements"][1]["role"] = json!("flexibel");
    rubric["drift"]["levels"] = json!("two");
    let folder = tempfile::tempdir().unwrap();
    team.page.find("#own").upload(&file(&folder, "wrong.json", rubric.to_string().as_bytes()));

    team.page.find_text("This rubric has 5 problems");
    let problems = team.page.all("#problems li");
    let problems: Vec<String> = problems.iter().map(|problem| problem.text().replace('\n', " ")).collect();
    let wanted = [
        ("domains[0].elements[2].guidence", "found `guidence`, which is not a field of an element", "did you mean `guidance`?"),
        (
            "domains[0].elements[3].id",
            "`investment-both` is already the id of domains[0].elements[0]",
            "ids are unique in the whole rubric",
        ),
        ("domains[1].elements[0].targets.instalation", "`instalation` is not the id of a stage", "did you mean `installation`?"),
        ("domains[1].elements[1].role", "found `flexibel`", "did you mean `flexible`?"),
        ("drift.levels", "`two` is not a number that can be used", "write a decimal such as"),
    ];
    assert_eq!(problems.len(), wanted.len(), "{problems:#?}");
    for ((place, message, hint), problem) in wanted.into_iter().zip(&problems) {
        assert!(problem.starts_with(place), "{place}: {problem}");
        assert!(problem.contains(message) && problem.contains(hint), "{problem}");
    }
    axe_finds_nothing(&team.page, "the refused rubric");
    team.page.screenshot_whole("journey-wrong-rubric");

    // In Welsh as far as there are words for it, and marked where there are none.
    team.page.goto(&team.server.url("/cy.html"));
    team.page.find("#own").upload(&folder.path().join("wrong.json"));
    team.page.find_text("Problemau yn y rwbrig hwn: 5");
    let told = team.page.all("#problems li p:not(.quiet)");
    let told: Vec<_> = told.iter().map(|one| (one.attribute("lang").unwrap_or_default(), one.text())).collect();
    assert!(told.contains(&("cy".to_owned(), "`investment-both` yw id domains[0].elements[0] yn barod".to_owned())), "{told:#?}");
    axe_finds_nothing(&team.page, "the rubric refused in Welsh");
    team.page.goto(&team.server.url("/"));

    // Put right, the same file opens.
    let right = json_of("programmes/scale-up-readiness.json");
    team.page.find("#own").upload(&file(&folder, "right.json", right.to_string().as_bytes()));
    team.widget.find_text("Start");
    assert!(!team.page.has_text("This rubric has 5 problems"));
}

#[test]
fn what_a_team_reads_is_there_in_welsh() {
    let team = Team::at_the_first_page(READINESS);
    let page = &team.page;
    let lang = || page.script("return document.documentElement.lang", json!([]));
    page.click_text("How a team uses it");
    page.find_text("For a team: how to use a check");
    axe_finds_nothing(page, "the guide for a team");
    page.click_text("Cymraeg");
    page.find_text("I dîm: sut i ddefnyddio hunanwiriad");
    page.find_text("Nid oes siaradwr Cymraeg wedi adolygu’r dudalen hon eto.");
    assert_eq!(lang(), "cy");
    axe_finds_nothing(page, "the guide for a team in Welsh");
    page.screenshot_whole("journey-guide-welsh");
    page.click_text("Pob canllaw");
    page.find_text("Yn Saesneg yn unig");
    axe_finds_nothing(page, "the list of guides in Welsh");
    page.click_text("Hygyrchedd");
    page.find_text("Beth nad yw wedi’i brofi");
    page.click_text("English");
    page.find_text("What is tested on every change");
    assert_eq!(lang(), "en");

    // From the Welsh first page everything that has Welsh words is opened in it, and what has none says so.
    for (link, words) in [("Gwneud hunanwiriad o’ch tabl", "studio"), ("Rhoi canlyniadau ochr yn ochr", "office")] {
        page.goto(&team.server.url("/cy.html"));
        page.click_text(link);
        page.wait_for(words, || lang() == "cy");
        page.find_text("English");
    }
    page.goto(&team.server.url("/cy.html"));
    let script = "return [...document.querySelectorAll('main a[hreflang=en], footer a[hreflang=en]')].filter(link => !link.textContent.includes('(Saesneg)')).length";
    assert_eq!(page.script(script, json!([])), 0);
    axe_finds_nothing(page, "the first page in Welsh");
}

#[test]
fn a_saved_file_of_another_rubric_is_refused_and_nothing_is_lost() {
    let team = Team::at_the_first_page(READINESS);
    team.choose("Scale-up readiness");
    team.go_on("Start", "About this assessment");
    team.widget.find("[id$='-team']").type_text("Riverside team");
    team.go_on("Continue", "Time and resources");
    team.answer("investment-both", &json!(4));
    team.answer("months-funded", &json!({ "value": 24 }));
    team.go_on("Back", "About this assessment");
    team.go_on("Back", "Introduction");

    let other = xtask::root().join("programmes/examples/parent-infant-group/2026-11-22.json");
    team.widget.click_text("Compare with earlier assessments");
    for button in ["Open a saved assessment", "Choose assessments to compare with"] {
        team.file_field(button).upload(&other);
        team.widget.find_text("This file could not be opened. Nothing has been changed.");
        let heard = team.widget.find("[role=status]");
        assert_eq!(heard.text(), "This file could not be opened. Nothing has been changed.");
        assert!(heard.place()[3] <= 1.0, "what is only to be heard takes no room, since the same is to be seen below");
        let said = team.widget.text();
        for words in [
            "made for the rubric `parent-infant-group`, and this is `scale-up-readiness`",
            "choose the file that belongs to this programme",
        ] {
            assert!(said.contains(words), "{button}: {said}");
        }
        axe_finds_nothing(&team.page, button);
    }
    team.page.screenshot_whole("journey-other-rubric");

    team.go_on("Carry on", "About this assessment");
    assert_eq!(team.widget.find("[id$='-team']").property("value"), "Riverside team");
    team.go_on("Continue", "Time and resources");
    team.widget.find_text("2 of 28 answered");
    let chosen = team.group("investment-both").find("input:checked");
    assert_eq!(chosen.accessible_name(), "4 Both sides have promised in writing; nearly everything due by now has arrived.");
    assert_eq!(team.group("months-funded").find("input[type=text]").property("value"), "24");
    assert_eq!(team.page.console_problems(), [""; 0]);
}

/// The picture of the README: what a team sees first of its result. `UPDATE_IMAGES=1` keeps it.
#[test]
fn the_page_around_a_check_speaks_its_language() {
    let team = Team::at_the_first_page("parent-infant-group");
    let Team { page, widget, .. } = &team;
    team.choose("Parent and infant group");
    widget.click_text("Cymraeg");
    page.find_text("Dewis rhaglen arall");
    page.find_text("Sgwrs yw hunanasesiad");
    axe_finds_nothing(page, "the first page in Welsh");
    page.find("#leave").click();
    page.find_text("Choose a programme");
    page.find_text("A self-assessment is a conversation");

    // In Welsh from the first page on, which says that nobody has reviewed it.
    page.click("#other-language");
    page.find_text("Dewiswch raglen");
    page.find_text("Nid oes siaradwr Cymraeg wedi adolygu");
    axe_finds_nothing(page, "the Welsh first page");
    page.click("a[aria-label='Dechrau: Grŵp rhieni a babanod']");
    team.is_at("Cyflwyniad");
    page.find_text("Dewis rhaglen arall");
    widget.click_text("English");
    page.find_text("Choose another programme");
}

#[test]
fn the_worked_example_shows_the_result_at_once() {
    let team = Team::worked_example(|page| {
        page.set_window(1200, 1000);
        page.cdp("Emulation.setScrollbarsHidden", json!({ "hidden": true }));
    });
    team.widget.find_text("Since 20 May 2026 one non-negotiable has drifted, one can no longer be confirmed and one was not met before either; six elements got better and three got worse.");
    team.page.script("document.activeElement.blur(); scrollTo(0, 0)", json!([]));
    let picture = team.page.screenshot("result");
    if std::env::var_os("UPDATE_IMAGES").is_some() {
        std::fs::copy(picture, xtask::root().join("docs/images/result.png")).expect("the picture can be kept");
    }
    team.page.screenshot_whole("result-whole");
}
