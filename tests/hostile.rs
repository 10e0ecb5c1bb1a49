//! Hostile and accidental input: too much, too deep, too long, too odd. A clear error or a right answer, in bounded work.
//!
//! In: generated text. Out: a failure if a file panics, is silently misread, or gets more complaints than anyone can read.
//! Nothing here measures seconds: bounds are counted, and a hang shows as a test that never ends.

mod common;

use common::*;
use fidelity_check::answers::{Answers, Change};
use fidelity_check::document::{MOST_BYTES, MOST_ITEMS, MOST_TEXT};
use fidelity_check::draft;
use fidelity_check::problem::{Problem, Problems};
use fidelity_check::report::Report;
use fidelity_check::rubric::Rubric;
use fidelity_check::words::Language;
use serde_json::{Value, json};
use std::io::Write as _;
use std::process::{Command, Stdio};

const PLAIN: &str =
    r#"{"format": 1, "id": "sheet", "edition": "1", "title": "T", "elements": [{"id": "a", "title": "A", "anchors": ["no", "yes"]}]}"#;

/// The codes of a refused file, never more than can be read.
#[track_caller]
fn refused(text: &str) -> Vec<&'static str> {
    let problems = Rubric::parse(text).expect_err("a refusal");
    assert!(problems.len() <= Problems::MOST + 1, "{} problems", problems.len());
    let longest = problems.iter().map(|problem| problem.to_string().len()).max().unwrap_or(0);
    assert!(longest < 6_000, "a message of {longest} bytes");
    problems.iter().map(Problem::code).collect()
}

/// The plain sheet with one of its texts replaced.
fn with(from: &str, to: &str) -> String {
    assert!(PLAIN.contains(from), "{from}");
    PLAIN.replacen(from, to, 1)
}

#[test]
fn the_plain_sheet_is_sound() {
    assert_eq!(rubric(PLAIN).warnings, []);
}

#[test]
fn fifty_megabytes_are_refused_before_they_are_read() {
    let spaces = format!("{}{PLAIN}", " ".repeat(50 * 1024 * 1024));
    assert_eq!(refused(&spaces), ["too-large"]);
    assert_eq!(draft::read(&spaces, &rubric(PLAIN)).expect_err("a refusal")[0].code(), "too-large");
    // Up to the limit a file may be mostly air.
    let air = format!("{}{PLAIN}", " ".repeat(MOST_BYTES - PLAIN.len()));
    assert!(Rubric::parse(&air).is_ok());
}

#[test]
fn depth_is_refused_and_does_not_use_up_the_stack() {
    for (open, close) in [("[", "]"), (r#"{"a":"#, "}")] {
        for depth in [100, 10_000, 1_000_000] {
            let deep = format!("{}1{}", open.repeat(depth), close.repeat(depth));
            for text in [deep.clone(), with(r#""T""#, &deep), with(r#"["no", "yes"]"#, &deep)] {
                assert!((1..=10).contains(&refused(&text).len()), "{open} {depth} deep");
            }
            let answers = format!(r#"{{"format": 1, "rubric": {{"id": "sheet"}}, "elements": {{"a": {deep}}}}}"#);
            if let Ok(opened) = draft::read(&answers, &rubric(PLAIN)) {
                assert_eq!((opened.accepted, opened.answers.unusable.len()), (0, 1), "kept aside, {depth} deep");
            }
        }
    }
    // Unclosed brackets are a slip of the pen, not a reason to fall over.
    assert_eq!(refused(&"[".repeat(1_000_000)), ["json-syntax"]);
    assert_eq!(refused(&r#"{"a":"#.repeat(200_000)), ["json-syntax"]);
}

#[test]
fn domains_and_rules_in_each_other_are_refused_beyond_their_limit() {
    for depth in [10, 30, 200, 2_000] {
        let mut domain = json!({"id": "d", "title": "D", "elements": [scale("a", 1, 2, json!({}))]});
        let mut rule = json!({"element": "a", "at_least": 2});
        // Built as text, because building it as a value would itself run out of stack.
        let mut domain_text = std::mem::take(&mut domain).to_string();
        let mut rule_text = std::mem::take(&mut rule).to_string();
        for level in 0..depth {
            domain_text = format!(r#"{{"id": "d{level}", "title": "D", "domains": [{domain_text}]}}"#);
            rule_text = format!(r#"{{"all": [{rule_text}]}}"#);
        }
        let domains = format!(r#"{{"format": 1, "id": "x", "edition": "1", "title": "T", "domains": [{domain_text}]}}"#);
        let gates = with(r#""elements""#, &format!(r#""gates": [{{"id": "g", "title": "G", "when": {rule_text}}}], "elements""#));
        for text in [domains, gates] {
            match Rubric::parse(&text) {
                Ok(_) => assert!(depth <= 30, "{depth} deep is accepted"),
                Err(problems) => {
                    assert!(depth >= 30, "{}", told(&problems));
                    assert!(problems.iter().any(|problem| ["too-deep", "json-syntax"].contains(&problem.code())), "{}", told(&problems));
                }
            }
        }
    }
}

#[test]
fn huge_numbers_are_refused_as_written() {
    let nines = "9".repeat(100_000);
    for number in [
        "1e400",
        "-1e400",
        "1e99999999999999999999",
        "1e-400",
        "999999999999",
        "0.0000000001",
        nines.as_str(),
        &format!("0.{nines}"),
        &format!("1e{nines}"),
    ] {
        let text = with(r#""elements""#, &format!(r#""minutes": {number}, "elements""#));
        assert_eq!(refused(&text), ["wrong-number"], "{}", &number[..number.len().min(30)]);
        let points = with(r#"["no", "yes"]"#, &format!(r#"[{{"points": {number}}}, {{"points": 1}}]"#));
        assert!(refused(&points).contains(&"wrong-number"));
    }
    for odd in ["NaN", "Infinity", "01", "1.", ".5", "+1", "0x10", "1_000"] {
        assert_eq!(refused(&with(r#""elements""#, &format!(r#""minutes": {odd}, "elements""#))), ["json-syntax"], "{odd}");
    }
    for odd in [r#""NaN""#, r#""Infinity""#, r#""1/0""#, r#""1,5""#, r#""""#, r#""½""#, r#""٣""#] {
        assert_eq!(refused(&with(r#""elements""#, &format!(r#""minutes": {odd}, "elements""#))), ["wrong-number"], "{odd}");
    }
}

#[test]
fn a_million_elements_are_refused_and_ten_thousand_are_scored() {
    let element = |at: usize| format!(r#"{{"id":"e{at}","title":"E","scale":"s"}}"#);
    let sheet = |count: usize| {
        let elements: Vec<String> = (0..count).map(element).collect();
        format!(
            r#"{{"format":1,"id":"many","edition":"1","title":"T","scales":{{"s":{{"anchors":["a","b"]}}}},"elements":[{}]}}"#,
            elements.join(",")
        )
    };
    let million = sheet(1_000_000);
    assert!(million.len() > MOST_BYTES);
    assert_eq!(refused(&million), ["too-large"]);
    // As many as fit into a file of the largest size, and one more than may be.
    assert_eq!(refused(&sheet(300_000))[0], "too-many");
    assert_eq!(refused(&sheet(MOST_ITEMS + 1))[0], "too-many");
    let most = rubric(&sheet(MOST_ITEMS));
    let all: serde_json::Map<String, Value> = (0..MOST_ITEMS).map(|at| (format!("e{at}"), json!(2))).collect();
    let assessment = assess(&most, &answers(&most, Value::Object(all)));
    assert_eq!(value(&most, &assessment, "total"), "100");
}

/// Bytes are asked for in the same way on every machine, so they stand for the work: ten times the file, some ten times the bytes.
#[test]
fn ten_times_the_elements_take_ten_times_the_work() {
    // Each domain has a score of its own, so that what each looks at in the whole rubric would make a square.
    let sheet = |elements: usize| {
        let element = |at: usize| json!({"id": format!("e{at}"), "title": "E", "anchors": ["a", "b", "c"]});
        let domain = |at: usize| {
            let own: Vec<Value> = (at * 10..at * 10 + 10).map(element).collect();
            json!({"id": format!("d{at}"), "title": "D", "elements": own})
        };
        let domains: Vec<Value> = (0..elements / 10).map(domain).collect();
        json!({
            "format": 1, "id": "many", "edition": "1", "title": "T", "domains": domains, "domain_score": {"method": "mean"},
            "scores": [{"id": "total", "title": "Total", "method": "mean"}],
            "gates": [{"id": "g", "title": "G", "when": {"score": "total", "at_least": 2}}],
        })
        .to_string()
    };
    let work = |elements: usize| {
        let text = sheet(elements);
        let sound = rubric(&text);
        let all: serde_json::Map<String, Value> = (0..elements).map(|at| (format!("e{at}"), json!(at % 3 + 1))).collect();
        let given = answers(&sound, Value::Object(all));
        let saved = draft::write(&sound, &given, None, true);
        let bytes = |what: &mut dyn FnMut()| allocation_counter::measure(what).bytes_total;
        [
            ("read the rubric", bytes(&mut || drop(Rubric::parse(&text)))),
            ("open the answers", bytes(&mut || drop(draft::read(&saved, &sound)))),
            ("assess", bytes(&mut || drop(assess(&sound, &given)))),
        ]
    };
    for ((what, thousand), (_, ten_thousand)) in work(1_000).into_iter().zip(work(10_000)) {
        assert!(ten_thousand < 12 * thousand, "{what}: {ten_thousand} bytes for {thousand}");
    }
}

/// Graded rules ask which outcomes are left while answers are missing. That may not cost many times what the same answers cost without
/// the question: an office opens hundreds of half-answered files. The programmes here need one to four times as much.
#[test]
fn what_can_still_come_is_found_with_little_work() {
    for id in ["parent-infant-group", "scale-up-readiness"] {
        let (rubric, whole, _) = common::example(id);
        let mut half = whole.clone();
        for at in (0..rubric.elements.len()).step_by(2) {
            half.apply(Change::Rate(at, None));
        }
        let bytes = |given: &Answers| allocation_counter::measure(|| drop(assess(&rubric, given))).bytes_total;
        let (half, whole) = (bytes(&half), bytes(&whole));
        assert!(half < 10 * whole, "{id}: {half} bytes with half of the answers, {whole} with all");
    }
}

#[test]
fn more_elements_than_may_be_cannot_be_hidden_in_domains() {
    let domain = |at: usize| {
        let elements: Vec<Value> =
            (0..MOST_ITEMS / 2).map(|element| json!({"id": format!("e{at}-{element}"), "title": "E", "scale": "yes-no"})).collect();
        json!({"id": format!("d{at}"), "title": "D", "elements": elements})
    };
    assert!(refused(&sheet(json!({"domains": [domain(0), domain(1), domain(2)]}))).contains(&"too-many"));
}

#[test]
fn every_element_may_be_wrong_and_the_list_still_ends() {
    let elements: Vec<Value> = (0..MOST_ITEMS).map(|at| json!({"id": format!("E {at}"), "titel": "E"})).collect();
    let codes = refused(&sheet(json!({"elements": elements})));
    // Told are those that follow from no other, of the first 500.
    assert!((100..=Problems::MOST + 1).contains(&codes.len()), "{}", codes.len());
    assert_eq!(codes.last(), Some(&"more-problems"));
}

#[test]
fn a_thousand_scores_over_a_thousand_elements_are_worked_out() {
    // A million parts: bounded work, if each part is looked up and not searched for.
    let elements: Vec<Value> = (0..1_000).map(|at| json!({"id": format!("e{at}"), "title": "E", "scale": "yes-no"})).collect();
    let scores: Vec<Value> = (0..1_000).map(|at| json!({"id": format!("s{at}"), "title": "S", "method": "sum"})).collect();
    let many = rubric(&sheet(json!({"elements": elements, "scores": scores})));
    let all: serde_json::Map<String, Value> = (0..1_000).map(|at| (format!("e{at}"), json!("yes"))).collect();
    let assessment = assess(&many, &answers(&many, Value::Object(all)));
    assert_eq!(value(&many, &assessment, "s999"), "1000");
}

#[test]
fn scores_and_gates_that_lean_on_each_other_in_a_long_row() {
    let scores: Vec<Value> = (0..2_000)
        .map(|at| match at {
            0 => json!({"id": "s0", "title": "S", "method": "sum"}),
            _ => json!({"id": format!("s{at}"), "title": "S", "method": "sum", "of_scores": [format!("s{}", at - 1)]}),
        })
        .collect();
    let gates: Vec<Value> = (0..2_000)
        .map(|at| match at {
            0 => json!({"id": "g0", "title": "G", "when": {"element": "a", "at_least": 2}}),
            _ => json!({"id": format!("g{at}"), "title": "G", "when": {"gate": format!("g{}", at - 1)}}),
        })
        .collect();
    let long = rubric(&sheet(json!({"elements": [scale("a", 1, 3, json!({}))], "scores": scores, "gates": gates})));
    let assessment = assess(&long, &answers(&long, json!({"a": 3})));
    assert_eq!((value(&long, &assessment, "s1999").as_str(), gate(&long, &assessment, "g1999")), ("3", "met"));
    // Each is a thousand million times the one before: what has more than 2,000 digits is no score, and neither is what counts it.
    let growing: Vec<Value> = (0..300)
        .map(|at| match at {
            0 => json!({"id": "s0", "title": "S", "method": "sum"}),
            _ => {
                let before = format!("s{}", at - 1);
                json!({"id": format!("s{at}"), "title": "S", "method": "sum", "of_scores": [{"id": before, "weight": 999999999}]})
            }
        })
        .collect();
    let huge = rubric(&sheet(json!({"elements": [scale("a", 1, 3, json!({}))], "scores": growing})));
    let assessment = assess(&huge, &answers(&huge, json!({"a": 3})));
    assert_eq!(value(&huge, &assessment, "s1"), "2999999997");
    assert_eq!(value(&huge, &assessment, "s222").len(), 1_999);
    assert_eq!(value(&huge, &assessment, "s223"), "too-large");
    assert_eq!(value(&huge, &assessment, "s299"), "too-large");
}

#[test]
fn fractions_without_a_common_denominator_stay_exact() {
    let primes = [999_983, 999_979, 999_961, 999_959, 999_953, 999_931, 999_917, 999_907, 999_883, 999_863];
    let elements: Vec<Value> =
        primes.iter().enumerate().map(|(at, prime)| scale(&format!("e{at}"), 1, 2, json!({"weight": format!("1/{prime}")}))).collect();
    let rubric = rubric(&sheet(json!({"elements": elements, "scores": [{"id": "s", "title": "S", "method": "sum"}]})));
    let all: serde_json::Map<String, Value> = (0..primes.len()).map(|at| (format!("e{at}"), json!(2))).collect();
    let assessment = assess(&rubric, &answers(&rubric, Value::Object(all)));
    // Worked out with Python's `fractions`.
    let exact = "19988051055546123712533930183154446716233328314121270592/999336190967723582674863368881056013918869540770058409738499";
    assert_eq!(value(&rubric, &assessment, "s"), exact);
}

#[test]
fn weights_of_nought_and_below_are_refused() {
    for weight in ["0", "-1", "-0", "0.0"] {
        let text = with(r#""anchors""#, &format!(r#""weight": {weight}, "anchors""#));
        assert_eq!(refused(&text), ["wrong-weight"], "{weight}");
    }
}

#[test]
fn keys_written_twice_are_refused_and_never_silently_dropped() {
    assert_eq!(refused(&with(r#""title": "T""#, r#""title": "T", "title": "U""#)), ["duplicate-key"]);
    assert_eq!(refused(&with(r#""id": "a""#, r#""id": "a", "\u0069d": "b""#)), ["duplicate-key"], "spelt with an escape");
    let answers = r#"{"format": 1, "rubric": {"id": "sheet"}, "elements": {"a": 1, "a": 2}}"#;
    assert_eq!(draft::read(answers, &rubric(PLAIN)).expect_err("a refusal")[0].code(), "duplicate-key");
}

#[test]
fn control_characters_and_broken_escapes_are_refused() {
    for nul in ["\\u0000", "\\u0007", "\\u001b", "\\u0085"] {
        assert_eq!(refused(&with(r#""T""#, &format!("\"T{nul}\""))), ["unsafe-text"], "{nul}");
    }
    for broken in ["\u{0}", "\u{1b}", "\\x41", "\\ud800", "\\udc00\\ud800"] {
        let codes = refused(&with(r#""T""#, &format!("\"T{broken}\"")));
        assert_eq!(codes, ["json-syntax"], "{broken:?}");
    }
    assert_eq!(rubric(&with(r#""T""#, "\"T\\ud83d\\ude00\"")).title.get(0), "T\u{1f600}");
    assert_eq!(rubric(&format!("\u{feff}{PLAIN}")).id, "sheet", "a mark of byte order is no part of the text");
}

#[test]
fn very_long_texts_are_refused_at_their_limit() {
    let long = |count: usize| with(r#""T""#, &format!("\"{}\"", "\u{e9}".repeat(count)));
    assert!(Rubric::parse(&long(MOST_TEXT)).is_ok(), "characters count, not bytes");
    assert_eq!(refused(&long(MOST_TEXT + 1)), ["too-long"]);
    assert_eq!(refused(&long(5_000_000)), ["too-long"]);
    let id = with(r#""id": "a""#, &format!(r#""id": "{}""#, "a".repeat(1_000_000)));
    assert_eq!(refused(&id), ["too-long"]);
    assert_eq!(refused(&with(r#""id": "a""#, &format!(r#""id": "{}""#, "a".repeat(65)))), ["wrong-id"]);
    let key = with(r#""elements""#, &format!(r#""{}": 1, "elements""#, "k".repeat(1_000_000)));
    let problems = Rubric::parse(&key).expect_err("a refusal");
    assert_eq!(problems[0].code(), "unknown-field");
}

#[test]
fn what_is_not_an_object_is_refused() {
    for text in
        ["", " ", "null", "true", "1", "[]", "\"\"", "{}", "nul", "{", "}", "[1,]", "{\"a\":1,}", "{'a':1}", "// no\n{}", "{}{}", "<html>"]
    {
        assert!(!refused(text).is_empty(), "{text}");
        assert!(draft::read(text, &rubric(PLAIN)).is_err(), "{text}");
    }
}

/// The exit status and all output of the command, with bytes in a file of its own.
fn check(name: &str, bytes: &[u8]) -> (Option<i32>, String) {
    let path = std::env::temp_dir().join(format!("fidelity-check-{}-{name}.json", std::process::id()));
    std::fs::File::create(&path).and_then(|mut file| file.write_all(bytes)).expect("a file");
    let done =
        Command::new(env!("CARGO_BIN_EXE_fidelity-check")).arg("check").arg(&path).stdin(Stdio::null()).output().expect("the command");
    std::fs::remove_file(&path).expect("the file is there");
    (done.status.code(), String::from_utf8_lossy(&done.stdout).into_owned() + &String::from_utf8_lossy(&done.stderr))
}

#[test]
fn bytes_that_are_no_text_are_told_by_the_command() {
    for (name, bytes) in [
        ("latin-1", b"{\n\"title\": \"caf\xe9\"}".to_vec()),
        ("utf-16", PLAIN.encode_utf16().flat_map(u16::to_le_bytes).chain([0xff, 0xfe]).collect()),
        ("cut", PLAIN.replace("\"T\"", "\"\u{1f600}\"").into_bytes()[..60].to_vec()),
        ("picture", (0..=255u8).cycle().take(100_000).collect()),
    ] {
        let (status, told) = check(name, &bytes);
        assert!(matches!(status, Some(1 | 2)), "{name}: {status:?} {told}");
        assert!(told.contains("wrong-encoding") || told.contains("json-syntax"), "{name}: {told}");
        assert!(!told.contains("panicked"), "{name}: {told}");
    }
}

#[test]
fn fifty_megabytes_are_told_by_the_command() {
    let (status, told) = check("large", " ".repeat(50 * 1024 * 1024).as_bytes());
    assert_eq!(status, Some(1));
    assert!(told.contains("too-large"), "{told}");
}

#[test]
fn broken_json_names_the_cause_and_the_place() {
    for (text, place, wanted) in [
        ("{\n \"a\": 1, // why\n \"b\": 2}", "line 2 column 10", "no comments"),
        ("{\"a\": 1, /* why */ \"b\": 2}", "line 1 column 10", "no comments"),
        ("{\"a\": [1, 2,]}", "line 1 column 13", "before the closing bracket"),
        ("{\"a\": 1,\n}", "line 2 column 1", "before the closing bracket"),
        ("{“a”: 1}", "line 1 column 2", "typographic"),
        ("{\"a\": “b”}", "line 1 column 7", "typographic"),
        ("{'a': 1}", "line 1 column 2", "single quotation marks"),
        ("{\"a\": 3,5}", "line 1 column 9", "decimal comma"),
        ("{\"a\": True}", "line 1 column 7", "small letters"),
        ("{\"a\": None}", "line 1 column", "leave the field out"),
        ("{\"a\": NaN}", "line 1 column", "leave the field out"),
        ("{a: 1}", "line 1 column 2", "stand in quotation marks"),
        ("{\"a\": 1\n \"b\": 2}", "line 1 column 8", "comma is missing"),
        ("{\"a\": [{}\n\n {}]}", "line 1 column 10", "comma is missing"),
        ("{\"a\": \"b\n\"}", "line", "quotation mark is missing"),
        ("{\"a\": 1", "line 1 column 7", "ends too early"),
        ("{\"a\" 1}", "line 1 column 6", "most often"),
    ] {
        let problem = Rubric::parse(text).expect_err("no JSON").remove(0);
        assert!(problem.message().contains(&format!("at {place}")) && problem.hint().contains(wanted), "{text}: {problem}");
    }
}

#[test]
fn words_of_other_tools_are_met_with_ours() {
    let with = |fields: &str| {
        format!(
            r#"{{"format": 1, "id": "demo", "edition": "1.0.0", "title": "Demo", "date": "2026-11-22", "elements":
            [{{"id": "a", "title": "A", "scale": "yes-no"}}, {{"id": "b", "title": "B", "scale": "yes-no"}}], {fields}}}"#
        )
    };
    for (text, code, hint) in [
        (with(r#""scores": [{"id": "s", "title": "S", "method": "average", "of": ["a", "b"]}]"#), "wrong-choice", "did you mean `mean`?"),
        (
            with(
                r#""scores": [{"id": "s", "title": "S", "method": "sum", "of": ["a", "b"],
                    "bands": [{"id": "low", "label": "Low", "at_most": 0}, {"id": "high", "label": "High", "at_least": 2}]}]"#,
            ),
            "score-band-gap",
            "every whole score needs a band",
        ),
        (with("").replace("2026-11-22", "22/11/2026").replace("], }", "]}"), "wrong-date", "write `2026-11-22`"),
        (
            with("").replace("\"scale\": \"yes-no\"}]", "\"scale\": \"yes-no\", \"role\": \"essential\"}]").replace("], }", "]}"),
            "wrong-choice",
            "`non-negotiable`",
        ),
        (r#"{"format": 1, "rubric": {"id": "demo"}, "elements": {"a": true}}"#.to_owned(), "other-document", "choose the other file"),
    ] {
        let problems = Rubric::parse(&text).expect_err("refused");
        assert!(problems.len() == 1 && problems[0].code() == code && problems[0].hint().contains(hint), "{text}: {}", told(&problems));
    }
    let ratio = r#"{"id": "r", "title": "R", "ratio": {"count": "seen", "out_of": "all"}}"#;
    let text = with("").replace("], }", &format!(", {ratio}]}}"));
    let rubric = Rubric::parse(&text).expect("sound");
    for (answers, code, wanted) in [
        (r#"{"format": 1, "rubric": {"id": "demo"}, "answers": {"a": true}}"#, "unknown-field", "use `elements`"),
        (r#"{"format": 1, "rubric": {"id": "demo"}, "elements": {"r": "80 %"}}"#, "wrong-answer", "leave out the `%`"),
        (
            r#"{"format": 1, "rubric": {"id": "demo"}, "elements": {}, "occasion": {"date": "22.11.2026"}}"#,
            "wrong-date",
            "write `2026-11-22`",
        ),
        (&text, "other-document", "choose the other file"),
    ] {
        let problems = draft::read(answers, &rubric).map_or_else(|problems| problems, |opened| opened.problems);
        let all = told(&problems);
        assert!(problems.iter().any(|problem| problem.code() == code) && all.contains(wanted), "{answers}: {all}");
    }
}

#[test]
fn no_link_leads_elsewhere_than_it_says() {
    let linked = |link: &str| with(r#""title": "T""#, &format!(r#""title": "T", "contact": {{"name": "C", "link": {}}}"#, json!(link)));
    let wrong = [
        "/\\other.example",
        "\\\\other.example",
        "\\other.example",
        "//other.example",
        "https:\\\\other.example",
        "https://good.example\\@other.example",
        "a/b\\c",
        "https://x\u{202e}gro.elpmaxe",
        "https://x\u{2066}y",
        "https://ex\u{200b}ample.org",
        "https://exam\u{ad}ple.org",
        "https://example.org/a b",
        "https://example.org/\u{a0}",
        "java\nscript:alert(1)",
        "javascript:alert(1)",
        "data:text/html,x",
        "http://example.org",
        " /x",
        "",
    ];
    for link in wrong {
        assert_eq!(refused(&linked(link)), ["wrong-link"], "{link:?}");
    }
    for link in [
        "https://example.org/a?b=c#d",
        "mailto:a@example.org",
        "tel:+441234567890",
        "/help",
        "help.html",
        "../a:b",
        "?x=a:b",
        "#a:b",
        "HTTPS://EXAMPLE.ORG",
    ] {
        assert!(Rubric::parse(&linked(link)).is_ok(), "{link}");
    }
}

#[test]
fn no_text_turns_what_is_written_after_it() {
    for text in ["Turned\u{202e}", "\u{202e}denruT\u{202c}", "Open\u{2067}", "Two\u{202b}\nlines\u{202c}", "Ended\u{2069}"] {
        assert_eq!(refused(&with(r#""A""#, &json!(text).to_string())), ["unsafe-text"], "{text:?}");
    }
    let rubric = rubric(&with(r#""A""#, &json!("\u{2067}מפגש\u{2069} one").to_string()));
    let turned = "North\u{202e}";
    let answers = opened(
        &rubric,
        json!({"occasion": {"date": "2026-11-22", "team": turned, "role": turned}, "elements": {"a": 2},
        "actions": [{"what": turned, "who": turned}], "adaptations": [{"element": "a", "what": turned, "light": "red"}]}),
    );
    for language in fidelity_check::words::Language::ALL {
        let report = fidelity_check::report::Report::new(&rubric, &answers, &assess(&rubric, &answers), language);
        let text = fidelity_check::export::text(&report);
        assert!(text.lines().all(|line| fidelity_check::document::direction::turning(line).is_none()), "{text:?}");
        let html = fidelity_check::export::html(fidelity_check::sheet::Kind::Full, &[&report], &Default::default(), None);
        assert!(!html.contains('\u{202e}') && html.contains('\u{2067}'), "{html}");
    }
}

/// Each counts the two before it: what is looked up once for each takes no time, and what is looked through every time would not end.
#[test]
fn scores_that_count_scores_are_worked_out_once_each() {
    let scores: Vec<Value> = (0..90)
        .map(|at: usize| match at {
            0 | 1 => json!({"id": format!("s{at}"), "title": "S", "method": "sum", "criterion": 10}),
            _ => {
                let before = [format!("s{}", at - 1), format!("s{}", at - 2)];
                json!({"id": format!("s{at}"), "title": "S", "method": "sum", "of_scores": before, "criterion": {"at_least": 10}})
            }
        })
        .collect();
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 1, 3, json!({})), scale("b", 1, 3, json!({}))], "scores": scores})));
    for given in [json!({"a": 1, "b": 1}), json!({"a": 1}), json!({})] {
        let answers = answers(&rubric, given);
        let assessment = assess(&rubric, &answers);
        let report = Report::new(&rubric, &answers, &assessment, Language::En);
        assert_eq!(report.scores.len(), 90);
    }
    let assessment = assess(&rubric, &answers(&rubric, json!({"a": 1, "b": 1})));
    // The 90th number of Fibonacci, twice.
    assert_eq!(value(&rubric, &assessment, "s89"), "5760134388741632240");
    assert_eq!(bounds(&rubric, &assess(&rubric, &answers(&rubric, json!({"a": 1}))), "s89"), "5760134388741632240..11520268777483264480");
}

/// The problems of a refused file that name a limit: what there is too much of.
fn limits(text: &str) -> Vec<String> {
    let problems = Rubric::parse(text).expect_err("a refusal");
    problems.iter().filter(|problem| problem.code() == "too-many").map(Problem::message).collect()
}

#[test]
fn more_of_anything_than_one_rubric_may_have_is_refused_with_its_limit() {
    let elements = |count: usize| (0..count).map(|at| element(&format!("e{at}"), json!({"scale": "yes-no"}))).collect::<Vec<Value>>();
    let sum = |at: usize| json!({"id": format!("s{at}"), "title": "S", "method": "sum"});
    let every = |at: usize| json!({"id": format!("g{at}"), "title": "G", "when": {"every_element": true, "at_least": 1}});
    let bare = |at: usize| json!({"id": format!("d{at}"), "title": "D", "elements": if at == 0 { elements(1) } else { Vec::new() }});
    let step = |at: usize| json!({"from_edition": format!("0.{at}"), "scores": {"s0": {"times": 2}, "s1": {"times": 2}}});
    let module = |at: usize| json!({"id": format!("m{at}"), "title": "M"});
    let languages: Vec<String> = (0..101)
        .map(|at: u8| ["a", "b", "c", "d", "e"][usize::from(at / 26)].to_owned() + &char::from(b'a' + at % 26).to_string())
        .collect();
    let many = |count: usize, each: &dyn Fn(usize) -> Value| (0..count).map(each).collect::<Vec<Value>>();
    for (rubric, limit) in [
        (
            json!({"elements": elements(1_000), "scores": many(1_001, &sum)}),
            "at most 1000000 elements and scores that all scores count together, up to this one, found 1001000",
        ),
        (
            json!({"elements": elements(1_000), "scores": [], "gates": many(200, &every)}),
            "at most 200000 rules in all gates, up to this one, found 200200",
        ),
        (json!({"domains": many(2_001, &bare)}), "at most 2000 domains, found 2001"),
        (json!({"elements": elements(1), "scores": many(2_001, &sum)}), "at most 2000 scores, those of the domains included, found 2001"),
        (json!({"elements": elements(1), "gates": many(2_001, &every)}), "at most 2000 gates, found 2001"),
        (
            json!({"elements": elements(1), "scores": many(2, &sum), "crosswalks": many(1_001, &step)}),
            "at most 2000 steps in all crosswalks, found 2002",
        ),
        (json!({"elements": elements(1), "modules": many(201, &module)}), "at most 200 variants and modules, found 201"),
        (json!({"elements": elements(1), "languages": languages}), "at most 100 languages, found 101"),
    ] {
        let found = limits(&sheet(rubric));
        assert!(found.len() == 1 && found[0].contains(limit), "{limit}: {found:?}");
    }
    // What one score names twice is not gathered a thousand times.
    let domain = json!({"id": "d", "title": "D", "elements": elements(1_000)});
    let twice = json!({"domains": [domain], "scores": [{"id": "s", "title": "S", "method": "sum", "of": vec!["d"; 10_000]}]});
    assert_eq!(refused(&sheet(twice)).last(), Some(&"more-problems"));
}

#[test]
fn five_hundred_warnings_are_told_and_refuse_nothing() {
    let elements: Vec<Value> = (0..600).map(|at| element(&format!("e{at}"), json!({"scale": "yes-no", "target": 7}))).collect();
    let found = rubric(&sheet(json!({"elements": elements}))).warnings;
    assert_eq!((found.len(), found.last().map(Problem::code)), (Problems::MOST + 1, Some("more-doubts")));
    assert!(found.iter().all(Problem::is_warning));
}

#[test]
fn raters_and_ratings_beyond_what_is_compared_are_kept_aside_and_told() {
    let repeated = json!({"scale": "yes-no", "repeated": {"each": "session", "method": "mean"}});
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 1, 3, json!({})), element("b", repeated)]})));
    let held: serde_json::Map<String, Value> = (0..2_000).map(|at| (format!("r{at:04}"), json!({"rating": 2}))).collect();
    let sessions = vec!["yes"; 1_001];
    let file =
        json!({"format": 1, "rubric": {"id": rubric.id}, "elements": {"a": {"rating": 1, "held": held}, "b": {"repeated": sessions}}});
    let opened = draft::read(&file.to_string(), &rubric).expect("a file");
    let told: Vec<String> = opened.problems.iter().map(Problem::message).collect();
    assert_eq!(told.len(), 2, "{told:?}");
    assert!(told[0].contains("at most 50 raters in a file, found `r0050` and 1949 more besides"), "{told:?}");
    assert!(told[1].contains("at most 1000 ratings, found 1001"), "{told:?}");
    let team = assess(&rubric, &opened.answers).team.expect("several raters");
    assert_eq!((team.raters.len(), team.pairs.len()), (50, 1_225));
    // Nothing of it is lost.
    let saved: Value = serde_json::from_str(&draft::write(&rubric, &opened.answers, None, true)).expect("JSON");
    assert_eq!(saved["elements"], file["elements"]);
}

#[test]
fn words_near_to_a_misspelt_one_are_looked_for_only_where_they_are_told() {
    let rubric = rubric(&sheet(json!({"elements": [scale("warm-up", 1, 3, json!({}))], "scores": []})));
    let elements: serde_json::Map<String, Value> = (0..600).map(|at| (format!("warm-u{at}"), json!(1))).collect();
    let file = json!({"format": 1, "rubric": {"id": rubric.id}, "elements": elements});
    let opened = draft::read(&file.to_string(), &rubric).expect("a file");
    assert_eq!((opened.problems.len(), opened.dropped.len()), (Problems::MOST + 1, 600));
    assert_eq!(opened.problems.last().map(Problem::code), Some("more-doubts"));
    assert!(opened.problems[0].hint().contains("warm-up"), "{}", opened.problems[0]);
}
