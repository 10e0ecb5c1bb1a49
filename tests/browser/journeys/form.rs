//! The controls of the form, one by one, and the ways through it. In: `dist/` and `pages/controls.json`, which has one element for each way
//! to measure. Out: whether somebody tired finds in each control what they need, and finds their way in a long rubric.

use browser_tests::host::{self, SCRIPT, all_is_well, cut_off, open, partner, property, text_of};
use browser_tests::site::Server;
use browser_tests::{Element, Find, Page, Widget, site};
use serde_json::{Value, json};

/// The widget on a partner's page, with a rubric and attributes of its own.
struct Form {
    page: Page,
    widget: Widget,
    _server: Server,
}

impl Form {
    #[track_caller]
    fn open(rubric: &str, attributes: &str) -> Form {
        let body = format!(r#"<fidelity-check src="/rubric.json" {attributes}></fidelity-check>"#);
        let (server, page) = open(partner(site(), SCRIPT, &body).route("/rubric.json", 200, "application/json", rubric));
        let widget = page.widget();
        widget.find_text("Introduction");
        Form { page, widget, _server: server }
    }

    #[track_caller]
    fn controls(attributes: &str) -> Form {
        Form::open(&text_of("tests/browser/pages/controls.json"), attributes)
    }

    #[track_caller]
    fn go_to(&self, place: &str) {
        host::go_to(&self.page, place);
    }

    /// The card whose heading has these words.
    #[track_caller]
    fn card(&self, words: &str) -> Element {
        let card = || self.widget.all(".fc-card").into_iter().find(|card| card.text().contains(words));
        self.page.wait_for_some(&format!("the card “{words}”"), card)
    }

    fn answers(&self) -> Value {
        property(&self.page, "value")
    }
}

/// The bands that are marked as the one in force.
fn marked(card: &Element) -> Vec<String> {
    card.all("[aria-current]").iter().map(Element::text).collect()
}

#[track_caller]
fn type_into(field: &Element, text: &str) {
    field.clear();
    field.type_text(text);
}

#[test]
fn each_control_says_what_it_asks_for_and_what_it_comes_to() {
    let form = Form::controls("");
    let (page, widget) = (&form.page, &form.widget);
    form.go_to("anchors");
    widget.find_text("Count first, judge later.");
    assert!(widget.all("input:checked").is_empty(), "nothing is chosen beforehand");
    all_is_well(page, "blank");
    page.screenshot_whole("form-1-blank");

    // Anchors in full; what the owner says is one press away.
    let card = form.card("Two people lead");
    card.find_text("Two leaders in every session, and a trained stand-in.");
    assert!(!card.has_text("Session plans"));
    for (press, words) in [
        ("Guidance", "Plan a stand-in for each leader."),
        ("Evidence", "Session plans"),
        ("Record an adaptation", "An adaptation is a change"),
    ] {
        card.click_text(press);
        card.find_text(words);
    }
    card.find_text("It should be no older than 12 months. Look at 5 cases at least.");
    card.click_text("Add an adaptation");
    for words in ["Green: leaves the model whole", "A trained volunteer is the second leader.", "One leader alone."] {
        card.find_text(words);
    }
    card.click_text("Does not apply");
    card.find_text("Why does it not apply?");
    card.find("textarea[id*='-reason-']").type_text("One family only.");
    card.click_text("Two leaders in most sessions.");
    page.wait_for("no reason to be asked for any more", || !card.has_text("Why does it not apply?"));
    card.click_text("Clear answer");
    page.wait_for("nothing to be chosen", || card.all("fieldset.fc-element > .fc-options input:checked").is_empty());
    assert!(!card.has_text("Clear answer"), "there is nothing to clear");

    // A number: its unit, its range, its bands, what it scores; what is wrong is said on leaving, not while typing (A18).
    let card = form.card("Families in a group");
    card.find_text("0 to 40, whole numbers only");
    card.find_text("How it scores");
    let number = card.find("input[type=text]");
    assert_eq!(number.accessible_name(), "families");
    number.type_text("7.5");
    page.press("Tab");
    assert!(!card.has("[part=error-message]") && marked(&card).is_empty());
    widget.click_text("Continue");
    card.find_text("Enter a whole number");
    page.wait_for("the focus on the list of problems", || widget.find("[part=error-summary]").is_focused());
    all_is_well(page, "a problem");
    type_into(&number, "7");
    card.find_text("Scores 2");
    assert_eq!(marked(&card), ["Scores 2\n4 or more, but less than 8"]);

    // Two numbers: the percentage is worked out, and the band edges are percentages too.
    let card = form.card("Sessions that were held");
    let numbers = card.all("input[type=text]");
    numbers[0].type_text("19");
    assert!(marked(&card).is_empty(), "half an answer scores nothing");
    numbers[1].type_text("24");
    card.find_text("That is 79.17%. Scores 2");
    assert_eq!(marked(&card), ["Scores 2\n60% or more, but less than 80%"]);
    card.click_text("We cannot tell yet");
    page.wait_for("the numbers to go", || numbers.iter().all(|field| field.property("value") == ""));
    widget.click_text("Undo last change");
    page.wait_for("the numbers to be back", || numbers[0].property("value") == "19");

    // A checklist: required parts are marked, and the score waits until every part has an answer.
    let card = form.card("The room is ready");
    card.find_text("Required");
    card.find_text("“Required”: without this part, the other parts do not count.");
    let yes = |part: &str| card.all("fieldset").into_iter().find(|row| row.text().starts_with(part)).expect("a part").click_text("Yes");
    yes("It is warm");
    card.find_text("1 of 3 in place");
    assert!(marked(&card).is_empty(), "not yet whole");
    yes("There are mats");
    yes("The door");
    card.find_text("3 of 3 in place. Scores 3");
    page.screenshot_whole("form-2-answered");
    all_is_well(page, "answered");

    page.emulate(&[("forced-colors", "active")]);
    page.screenshot_whole("form-3-forced");
    all_is_well(page, "forced colours");
    page.emulate(&[]);
    page.set_window(320, 800);
    page.wait_for("nothing to be cut off at 320 px", || cut_off(page) == json!([]));
    page.screenshot_whole("form-4-narrow");
}

#[test]
fn several_sessions_of_one_element_are_entered_one_after_the_other() {
    let form = Form::controls("");
    let (page, widget) = (&form.page, &form.widget);
    form.go_to("sessions");
    let card = || form.card("Warmth of the leader");
    card().find_text("At least 3 ratings are needed. Their mean counts.");
    for (at, words) in ["Warm at times.", "Warm throughout.", "Warm throughout."].into_iter().enumerate() {
        let session = card().all(".fc-repeat").into_iter().nth(at).expect("a session to rate");
        assert!(session.text().to_lowercase().starts_with(&format!("session {}", at + 1)), "{}", session.text());
        session.click_text(words);
        card().find_text(["1 of at least 3 given", "2 of at least 3 given", "3 given. Scores 2.67"][at]);
    }
    widget.find_text("1 of 3 answered");
    assert_eq!(card().all(".fc-repeat").len(), 4, "one more may come");
    assert!(!card().all("summary").iter().any(|one| one.text() == "Session 4"), "but it is not asked for");
    card().click_text("Add session 4");
    let fourth = card().all(".fc-repeat").into_iter().nth(3).expect("a fourth session");
    fourth.click_text("Rarely warm.");
    card().find_text("4 given. Scores 2.25");
    card().find_text("Add session 5");
    let remove = card().find("button[aria-label='Remove: session 2']");
    all_is_well(page, "four sessions");
    remove.click();
    card().find_text("3 given. Scores 2");

    // A number of several digits stays in its field while it is typed, also in one that was added.
    let card = || form.card("Minutes at home");
    for (at, minutes) in ["45", "120"].into_iter().enumerate() {
        let field = card().all("input[type=text]").into_iter().nth(at).expect("a visit");
        field.type_text(minutes);
        assert_eq!(field.property("value"), minutes);
    }
    card().find_text("The lowest one counts.");
    card().click_text("Add visit 3");
    let third = card().all("input[type=text]").into_iter().nth(2).expect("a third visit");
    third.type_text("240");
    assert_eq!((third.property("value"), third.is_focused()), (json!("240"), true));
    let saved = form.answers();
    assert_eq!(saved["elements"]["cases"]["repeated"], json!([{"value": 45}, {"value": 120}, {"value": 240}]));
    page.screenshot_whole("form-5-repeated");
    page.set_window(320, 800);
    page.wait_for("nothing to be cut off at 320 px", || cut_off(page) == json!([]));
    page.screenshot_whole("form-6-repeated-narrow");
}

#[test]
fn the_answer_of_last_time_and_what_it_rested_on_stand_beside() {
    let form = Form::controls("");
    let earlier = json!({
        "format": 1, "rubric": {"id": "every-control", "edition": "1.0.0"}, "occasion": {"date": "2026-05-20"},
        "elements": {
            "anchors": {"rating": 2, "evidence": [{"kind": "document", "text": "Session plans of May.", "date": "2026-05-11", "sample": 6}]},
            "ratio": {"count": 12, "out_of": 20}
        }
    });
    form.page.script("document.querySelector('fidelity-check').baseline = [arguments[0]]", json!([earlier]));
    form.go_to("anchors");
    let card = form.card("Two people lead");
    card.find_text("Last time: 2: Two leaders in about half of the sessions. (20 May 2026)");
    assert!(!card.has_text("Session plans of May."));
    card.click_text("What it rested on then");
    card.find_text("Document: Session plans of May. (11 May 2026, 6 cases)");
    let card = form.card("Sessions that were held");
    card.find_text("Last time: 12 / 20 (20 May 2026)");
    assert!(!card.has_text("What it rested on then"), "nothing was written down");
    assert!(form.widget.all("input:checked").is_empty(), "last time's answer is shown, not chosen");
    all_is_well(&form.page, "last time");
}

/// Three hundred elements in twenty domains; every tenth is a non-negotiable.
fn large() -> String {
    let domains: Vec<Value> = (1..=20)
        .map(|domain| {
            let elements: Vec<Value> = (1..=15)
                .map(|at| {
                    let core = if at % 10 == 0 { "non-negotiable" } else { "supporting" };
                    json!({"id": format!("e{domain}-{at}"), "title": format!("Part {at} of topic {domain}"), "scale": "yes-no", "role": core})
                })
                .collect();
            json!({"id": format!("d{domain}"), "title": format!("Topic {domain}"), "elements": elements})
        })
        .collect();
    json!({"format": 1, "id": "large", "edition": "1.0.0", "title": "Large", "languages": ["en"], "domains": domains}).to_string()
}

#[test]
fn three_hundred_elements_are_easy_to_find_ones_way_in() {
    let form = Form::open(&large(), "");
    let (page, widget) = (&form.page, &form.widget);
    form.go_to("check");
    widget.find_text("300 elements have no answer yet.");
    assert!(widget.all(".fc-missing button").iter().all(|button| button.text().is_empty()), "three hundred links are not laid out at once");
    page.screenshot_whole("form-7-large-check");
    all_is_well(page, "check, blank");
    widget.click_text("Topic 7: 15 without an answer");
    widget.click_text("7.3 Part 3 of topic 7");
    page.wait_for("the focus in the element itself", || {
        let inside = "return arguments[0].closest('fieldset')?.innerText.includes('Part 3 of topic 7') ?? false";
        page.focused().script(inside, Value::Null) == true
    });

    // On from here to what has no answer, past what has one.
    for at in 1..=15 {
        form.card(&format!("Part {at} of topic 7")).click_text("Yes");
    }
    widget.find_text("15 of 15 answered");
    widget.click_text("Go to the next one without answer");
    widget.find_text("Page 8 of 20");
    let title = || widget.find("[id$='-title']").text();
    assert_eq!(title(), "Topic 8");
    page.screenshot("form-8-large");

    // The last page knows the way back to what was left out.
    form.go_to("e20-1");
    widget.find_text("Page 20 of 20");
    for at in 1..=15 {
        form.card(&format!("Part {at} of topic 20")).click_text("Yes");
    }
    widget.click_text("Go to the next one without answer");
    widget.find_text("Page 1 of 20");

    // One at a time, or all on one page, as the person likes; answers stay.
    widget.click_text("About this assessment");
    widget.find_text("How do you want to go through it?");
    widget.click_text("One element at a time");
    all_is_well(page, "ways through");
    form.go_to("e7-3");
    widget.find_text("Element 93 of 300");
    assert_eq!(widget.all(".fc-card").len(), 1);
    widget.click_text("About this assessment");
    widget.click_text("The non-negotiables only");
    widget.click_text("One page for each domain");
    widget.click_text("Continue");
    widget.find_text("Part 10 of topic 1");
    assert_eq!(widget.all(".fc-card").len(), 1);
    widget.find_text("2 of 20 answered");
    widget.click_text("About this assessment");
    widget.click_text("Everything on one page");
    widget.click_text("Continue");
    page.wait_for("twenty cards", || widget.all(".fc-card").len() == 20);
    assert_eq!(form.answers()["elements"].as_object().map(serde_json::Map::len), Some(30), "what was answered is kept");
}

#[test]
fn answers_are_looked_over_changed_and_taken_back() {
    let form = Form::controls("");
    let (page, widget) = (&form.page, &form.widget);
    form.go_to("licence");
    form.card("You hold a licence").click_text("Yes");
    form.go_to("check");
    let change = widget.find("button[aria-label='Change: You hold a licence']");
    assert_eq!(change.text(), "Change");
    change.click();
    page.wait_for("the focus in the element", || page.focused().script("return arguments[0].type", Value::Null) == "radio");
    form.card("You hold a licence").click_text("No");
    widget.click_text("Undo last change");
    page.wait_for("the former answer", || form.answers()["elements"]["licence"]["rating"] == "yes");
    widget.click_text("Undo last change");
    page.wait_for("no answer", || form.answers()["elements"]["licence"].is_null());
}

#[test]
fn a_number_that_may_be_meant_otherwise_is_asked_about() {
    let form = Form::controls("");
    let (page, widget) = (&form.page, &form.widget);
    form.go_to("number");

    // A comma may be a point; nothing is scored until that is clear.
    let card = form.card("Families in a group");
    let number = card.find("input[type=text]");
    number.type_text("4,5");
    card.find_text("Write 4.5 with a point, not a comma");
    assert!(!card.has(".fc-meaning:not(.fc-error)") && marked(&card).is_empty(), "nothing is promised");
    widget.find_text("0 of 7 answered");

    // More than all of them is no answer.
    let card = form.card("Sessions that were held");
    let numbers = card.all("input[type=text]");
    numbers[0].type_text("30");
    numbers[1].type_text("24");
    card.find_text("More than “sessions planned”: check the two numbers");
    assert!(!card.has_text("That is 125%"));
    widget.find_text("0 of 7 answered");
    all_is_well(page, "two doubts");
    widget.click_text("Continue");
    page.wait_for("the focus on the list of problems", || widget.find("[part=error-summary]").is_focused());
    assert_eq!(card.all(".fc-error").iter().filter(|one| !one.text().is_empty()).count(), 1, "it is said once");
    all_is_well(page, "two problems");

    // One may go elsewhere, and is told again before the result.
    widget.click_text("Check your answers");
    widget.find_text("Write 4.5 with a point, not a comma");
    all_is_well(page, "problems to check");
    page.screenshot_whole("form-9-problems");
    widget.find(".fc-missing").click_text("1.3 Sessions that were held");
    page.wait_for("the focus in the element", || form.card("Sessions that were held").has(":focus"));
    let card = form.card("Sessions that were held");
    card.find_text("More than “sessions planned”: check the two numbers");
    type_into(&card.all("input[type=text]")[0], "18");
    card.find_text("That is 75%. Scores 2");
    let number = form.card("Families in a group").find("input[type=text]");
    type_into(&number, "7");
    widget.find_text("2 of 7 answered");

    // What does not apply is not counted among the parts.
    let card = form.card("The room is ready");
    let choose = |part: &str, words: &str| {
        card.all("fieldset").into_iter().find(|row| row.text().starts_with(part)).expect("a part").click_text(words)
    };
    choose("It is warm", "Yes");
    choose("There are mats", "No");
    choose("The door", "Does not apply");
    card.find_text("1 of 2 in place, 1 does not apply");
    card.click_text("Evidence");
    card.find("textarea, input[id*='evidence']").type_text("The register");
    widget.click_text("Check your answers");
    for words in ["1 of 2 in place, 1 does not apply", "18 / 24. That is 75%", "Non-negotiable, at least 2", "1 piece of evidence"] {
        widget.find_text(words);
    }
    page.screenshot_whole("form-10-check");
}

#[test]
fn a_missing_reason_is_asked_for_where_it_is_missing() {
    let form = Form::controls("");
    let (page, widget) = (&form.page, &form.widget);
    form.go_to("anchors");
    form.card("Two people lead").click_text("Does not apply");
    widget.find_text("0 of 7 answered");
    widget.click_text("Continue");
    let reason = || form.card("Two people lead").find("textarea[id*='-reason-']");
    // The summary is heard first, and leads to the place.
    page.wait_for("the focus on the summary", || widget.find("[part=error-summary]").is_focused());
    widget.find("[part=error-summary] button").click();
    page.wait_for("the focus in the reason", || reason().is_focused());
    form.card("Two people lead").find_text("Say why it does not apply");
    assert_eq!(reason().attribute("aria-invalid").as_deref(), Some("true"));
    all_is_well(page, "no reason");
    page.set_window(320, 800);
    page.screenshot_whole("form-11-reason-narrow");
    page.set_window(1280, 900);

    widget.click_text("Check your answers");
    widget.find_text("Say why it does not apply");
    widget.find(".fc-missing").click_text("1.1 Two people lead each session");
    page.wait_for("the focus in the reason again", || reason().is_focused());
    reason().type_text("One family only.");
    widget.find_text("1 of 7 answered");
    widget.click_text("Check your answers");
    widget.find_text("Does not apply: One family only.");
    assert!(!widget.has_text("There is a problem"));
}

#[test]
fn what_became_of_each_action_of_last_time_is_asked() {
    let form = Form::controls("");
    let (page, widget) = (&form.page, &form.widget);
    let action = |what: &str, status: &str| json!({"what": what, "who": "Team lead", "by": "2026-09-01", "status": status});
    let earlier = json!({
        "format": 1, "rubric": {"id": "every-control", "edition": "1.0.0"}, "occasion": {"date": "2026-05-20"},
        "elements": {}, "actions": [action("Buy mats.", "open"), action("Mend the door.", "partly"), action("Paint the room.", "done")]
    });
    page.script("document.querySelector('fidelity-check').baseline = [arguments[0]]", json!([earlier]));
    form.go_to("results");
    widget.find_text("Last time’s actions");
    widget.find_text("Team lead · 1 September 2026");
    assert!(!widget.has_text("Paint the room."), "what was done is not asked about");
    let choices = widget.all("select[id*='-old-']");
    assert_eq!(choices.len(), 2);
    let words: Vec<String> = choices[0].all("option").iter().map(Element::text).collect();
    assert_eq!(words, ["Choose", "Still open", "Partly done", "Done", "No longer needed"]);
    choices[0].all("option")[4].click();
    page.wait_for("the action among those of this time", || form.answers()["actions"][0]["status"] == "dropped");
    widget.all("select[id*='-old-']")[0].all("option")[3].click();
    page.wait_for("another status of the same action", || form.answers()["actions"][0]["status"] == "done");
    assert_eq!(form.answers()["actions"].as_array().map(Vec::len), Some(1));
    all_is_well(page, "what became of it");
    page.screenshot_whole("form-12-actions");

    // What was saved is said beside the buttons, and only there.
    widget.click_text("Save this assessment");
    widget.find(".fc-end").find_text("Saved to your downloads");
    assert_eq!(widget.all(".fc-notice").iter().filter(|one| one.text().contains("Saved to your downloads")).count(), 1);
    all_is_well(page, "saved");
}
