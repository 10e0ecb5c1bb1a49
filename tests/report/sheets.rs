//! What stands on the printed sheets, beside what the text has.
//!
//! In: small rubrics with answers. Out: a failure where a sheet leaves out, repeats or misplaces something.

use crate::common::{self, answered, answers, compare, element, rubric, scale, sheet};
use crate::{against, plain};
use fidelity_check::answers::Answers;
use fidelity_check::drift::Baseline;
use fidelity_check::export;
use fidelity_check::report::Report;
use fidelity_check::sheet::{Kind, Options};
use fidelity_check::words::Language;
use serde_json::{Value, json};

#[test]
fn the_record_names_what_was_left_out_and_nothing_else() {
    let components = json!([{"id": "a", "text": "Aa"}, {"id": "b", "text": "Bb", "not_applicable": true}, {"id": "c", "text": "Cc"}]);
    let checklist = |fields| element("e", json!({"checklist": {"components": components}, "repeated": fields}));
    for (repeated, answer, wanted) in [
        (json!({"each": "session", "method": "mean"}), json!({"repeated": [["a", "b", "c"], ["a", "b", "c"]]}), vec![]),
        (
            json!({"each": "session", "method": "mean"}),
            json!({"repeated": [["a", "b"], ["a"], ["a", "c"]]}),
            vec!["Bb (2 of 3)", "Cc (2 of 3)"],
        ),
        (json!(null), json!({"components": {"a": false, "b": "not-applicable", "c": true}}), vec!["Aa"]),
    ] {
        let mut one = checklist(repeated.clone());
        if repeated.is_null() {
            let _ = one.as_object_mut().expect("an element").remove("repeated");
        }
        let rubric = rubric(&sheet(json!({"elements": [one]})));
        let report = plain(&rubric, &answers(&rubric, json!({"e": answer})));
        assert_eq!(report.elements[0].left_out, wanted);
        let html = export::html(Kind::Full, &[&report], &Options::default(), None);
        assert!(wanted.is_empty() != html.contains("<strong>Left out: </strong>"), "{html}");
    }
}

#[test]
fn why_a_score_is_open_has_a_line_of_its_own() {
    let elements = [scale("a", 1, 5, json!({})), scale("b", 1, 5, json!({})), scale("c", 1, 5, json!({}))];
    let rubric = rubric(&sheet(json!({ "elements": elements })));
    let rows_of = |given: serde_json::Value| {
        let html = export::html(Kind::Full, &[&plain(&rubric, &answers(&rubric, given))], &Options::default(), None);
        let (_, table) = html.split_once("<table class=\"fc-scores\">").expect("a table of scores");
        let (_, body) = table.split_once("</thead>").expect("its head");
        let (body, _) = body.split_once("</table>").expect("its end");
        body.split("</tr>").filter(|row| row.contains("<tr")).map(str::to_owned).collect::<Vec<_>>()
    };
    let open = rows_of(json!({"a": 3}));
    let [score, why] = &open[..] else { panic!("a score and why it is open: {open:#?}") };
    // The title is the head of both rows, and the sentences are as wide as all that stands beside it.
    assert!(score.contains("rowspan=\"2\"") && !score.contains("missing"), "{score}");
    let beside = score.matches("<td").count();
    assert!(why.contains(&format!("<td colspan=\"{beside}\">")) && !why.contains("<th"), "{why}");
    assert!(why.contains("2 of the 3 it counts are missing: “b” and “c”."), "{why}");
    let told = rows_of(json!({"a": 3, "b": 3, "c": 3}));
    assert!(told.len() == 1 && !told[0].contains("rowspan"), "{told:#?}");
}

#[test]
fn a_line_without_a_value_now_ends_in_a_question_mark() {
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 1, 5, json!({})), scale("b", 1, 5, json!({}))]})));
    let chart = |now: serde_json::Value| {
        let report = against(&rubric, json!({"a": 2, "b": 4}), now, Language::En);
        let html = export::html(Kind::Full, &[&report], &Options::default(), None);
        let (_, chart) = html.split_once("<svg class=\"fc-line\"").expect("a line over time");
        chart.split_once("</svg>").expect("its end").0.to_owned()
    };
    let known = chart(json!({"a": 3, "b": 4}));
    assert!(known.contains("fc-line__now") && !known.contains(">?<"), "{known}");
    // A disc stands for now: what was measured half a year ago has none.
    let open = chart(json!({"a": 3}));
    assert!(!open.contains("fc-line__now") && open.contains("fc-line__then") && open.contains(">?<"), "{open}");
}

#[test]
fn what_a_light_means_is_said_once() {
    let mut fields = json!({"elements": {"a": 3}, "adaptations": [
        {"element": "a", "what": "One thing.", "light": "green"}, {"element": "a", "what": "Another."}, {"element": "a", "what": "A third.", "light": "amber"}
    ]});
    let rubric = rubric(&sheet(json!({"contact": {"name": "The desk"}, "elements": [scale("a", 1, 5, json!({}))], "scores": []})));
    let report = plain(&rubric, &common::opened(&rubric, fields.clone()));
    let lines: Vec<String> = report.adaptations.iter().map(|one| one.light_line()).collect();
    assert_eq!(
        lines,
        ["amber: needs agreement, declared by the team", "no light yet", "green: leaves the model whole, declared by the team"]
    );
    for told in [export::text(&report), export::html(Kind::Full, &[&report], &Options::default(), None)] {
        let once = |words: &str| told.matches(words).count() == 1;
        assert!(once("ask the programme owner") && once("Each has a light, which says what the change means"), "{told}");
        assert!(told.contains("Help: The desk") || told.contains("Help: <span>The desk</span>"), "{told}");
    }
    fields["adaptations"] = json!([]);
    let none = export::text(&plain(&rubric, &common::opened(&rubric, fields)));
    assert!(!none.contains("light"), "{none}");
}

#[test]
fn levels_that_count_the_other_way_round_are_told_by_what_they_show_on_every_sheet() {
    let anchors = |texts: [&str; 4]| -> Vec<_> {
        texts
            .iter()
            .enumerate()
            .map(|(at, text)| json!({"value": (at as i64 - 2).to_string(), "points": at as i64 - 2, "text": text}))
            .collect()
    };
    let texts = ["Strongly disagree", "Disagree", "Agree", "Strongly agree"];
    let rubric = rubric(&sheet(json!({
        "elements": [
            element("blame", json!({"title": "I was blamed", "anchors": anchors(texts), "reversed": true})),
            element("heard", json!({"title": "I was heard", "anchors": anchors(texts)}))
        ],
        "scores": [{"id": "total", "title": "Total", "method": "percent-of-range", "bands": [
            {"id": "low", "label": "Low", "at_least": 0, "less_than": 80}, {"id": "high", "label": "High", "at_least": 80, "at_most": 100}]}]
    })));
    let given = |date: &str, blame: i64| answered(&rubric, json!({"date": date}), json!({"blame": blame, "heard": 0}));
    let now = given("2026-05-01", -1);
    let assessment = compare(&rubric, &now, &[given("2025-05-01", 1)], Baseline::Previous, None);
    let report = Report::new(&rubric, &now, &assessment, Language::En);
    let text = export::text(&report);
    assert!(text.contains("“I was blamed” from “1: Strongly agree” to “-1: Disagree”."), "{text}");
    let next = report.scores[0].next_band.as_deref().unwrap_or_default();
    assert!(next.contains("“I was blamed” from “-1: Disagree” to “-2: Strongly disagree”"), "{next}");
    let html = export::html(Kind::Supervision, &[&report], &Options::default(), None);
    let row = html.split("<tr>").find(|row| row.contains("I was blamed</th>")).expect("a row");
    assert!(row.contains(r#"<td class="fc-figure">1</td>"#) && row.contains("</svg>-1</td>"), "{row}");
}

#[test]
fn the_supervision_sheet_says_why_a_rule_with_a_name_is_not_met() {
    let rubric = rubric(&sheet(json!({
        "elements": [
            element("core", json!({"title": "Core", "scale": "yes-no", "role": "non-negotiable"})),
            scale("q", 1, 4, json!({"title": "Quality"}))
        ],
        "gates": [{"id": "certified", "title": "Certification", "when": {"all": ["core", {"element": "q", "at_least": 3}]}}]
    })));
    let html = |core: &str| {
        let answers = answered(&rubric, json!({"date": "2026-05-01"}), json!({"core": core, "q": if core == "yes" { 2 } else { 4 }}));
        export::html(Kind::Supervision, &[&plain(&rubric, &answers)], &Options::default(), None)
    };
    assert!(html("yes").contains("Quality: needs at least 3; you recorded 2"), "{}", html("yes"));
    // A non-negotiable stands above with all that helps, and the verdict names the rule.
    assert!(!html("no").contains("both of these must hold") && html("no").contains("1 of 2 conditions met"), "{}", html("no"));
}

#[test]
fn the_supervision_sheet_has_every_element_by_date() {
    // An element in a row: its name, what stands under each date, and where it stands.
    let rows = |report: &Report, options: &Options| -> Vec<String> {
        let html = export::html(Kind::Supervision, &[report], options, None);
        let Some((_, table)) = html.split_once(r#"<table class="fc-heat fc-heat--side"#) else { return Vec::new() };
        table.split("</table>").next().unwrap_or_default().split("<tr>").skip(1).map(str::to_owned).collect()
    };
    let sheet_of = |elements: usize, occasions: &[(&str, usize)], options: &Options| {
        let rubric =
            rubric(&sheet(json!({"elements": (0..elements).map(|at| scale(&format!("e{at}"), 1, 5, json!({}))).collect::<Vec<_>>()})));
        // The first so many elements are at 4 on that day, the others at 3.
        let on = |(day, better): &(&str, usize)| {
            let each = (0..elements).map(|at| (format!("e{at}"), json!(if at < *better { 4 } else { 3 })));
            answered(&rubric, json!({"date": day}), Value::Object(each.collect()))
        };
        let mut all: Vec<Answers> = occasions.iter().map(on).collect();
        let now = all.pop().expect("an occasion");
        let report = Report::new(&rubric, &now, &compare(&rubric, &now, &all, Baseline::Previous, None), Language::En);
        (rows(&report, options), export::html(Kind::Supervision, &[&report], options, None))
    };
    let days = [("2025-05-20", 1), ("2025-11-20", 3), ("2026-05-20", 2)];
    let (table, _) = sheet_of(4, &days, &Options::default());
    assert_eq!(table.len(), 5, "{table:?}");
    // The oldest stands first, and this time last.
    let places = ["20 May 2025", "20 November 2025", "20 May 2026", "this time"].map(|date| table[0].find(date).expect(date));
    assert!(places.is_sorted(), "{}", table[0]);
    // A shade, a sign and a number for each, and what fell is framed.
    assert!(
        table[3].matches("fc-heat--").count() == 3 && table[3].contains("fc-heat__fall") && table[3].contains(">fell<"),
        "{}",
        table[3]
    );
    assert!(table[3].contains("fc-strip-cell"), "there is room for where each stands");
    // One earlier date is told with "before" and "now".
    let (table, html) = sheet_of(4, &days[1..], &Options::default());
    assert!(table.is_empty() && html.contains(r#"<table class="fc-grid""#), "{html}");
    // The latest of many, and no more than paper has room for.
    let many: Vec<(String, usize)> = (0..8).map(|at| (format!("202{at}-05-20"), at % 3)).collect();
    let many: Vec<(&str, usize)> = many.iter().map(|(day, better)| (day as &str, *better)).collect();
    for (options, columns) in [(Options::default(), 4), (Options { large: true, ..Options::default() }, 3)] {
        let (table, _) = sheet_of(4, &many, &options);
        assert_eq!(table[0].matches(" May 20").count(), columns, "{}", table[0]);
        assert!(table[0].contains("20 May 2027") && (columns == 3) == table[1].contains("fc-strip-cell"), "{}", table[1]);
    }
    // Of many elements, those that moved; and how many did not.
    let (table, html) = sheet_of(40, &days, &Options::default());
    assert!(table.len() == 2 && html.contains("The other 39 are as they were on 20 November 2025."), "{html}");
}

#[test]
fn the_form_to_fill_in_by_hand_says_how_to_judge() {
    let asked = json!({"prompt": "What is it like?", "guidance": "A leaflet alone is not enough.", "next_step": "Ask two families."});
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 1, 3, asked)]})));
    let report = plain(&rubric, &answers(&rubric, json!({})));
    let form = export::html(Kind::Blank, &[&report], &Options::default(), None);
    assert!(form.contains("A leaflet alone is not enough."), "{form}");
    assert!(!form.contains("Ask two families."), "what to do next depends on an answer: {form}");
}
