//! Files and their way back: saved answers, the HTML report, the CSV, the calendar, the result code; whole and damaged.

mod common;

use common::{answers, assess, element, example, merge, points, rubric, scale, sheet};
use fidelity_check::answers::{Action, ActionStatus, Adaptation, Answers, Change, Evidence, Presence, RaterType, Rating};
use fidelity_check::code::{self, Unreadable};
use fidelity_check::date::Date;
use fidelity_check::draft;
use fidelity_check::drift::Baseline;
use fidelity_check::export;
use fidelity_check::number::Exact;
use fidelity_check::report::Report;
use fidelity_check::rubric::{Element, Measure, Rubric};
use fidelity_check::sheet::{Kind, Options};
use fidelity_check::words::Language;
use serde_json::{Value, json};

const PROGRAMMES: [&str; 3] = ["assertive-community-treatment", "parent-infant-group", "scale-up-readiness"];

/// Numbers that look random and are the same on every run (xorshift).
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % sides as u64) as usize
    }

    fn number(&mut self, most: i128) -> Exact {
        Exact::whole(self.roll(most as usize + 1) as i128)
    }
}

/// A rubric with every kind of measure, repeated ratings, stages, variants and modules.
fn everything() -> Rubric {
    rubric(&sheet(json!({
        "elements": [
            scale("scale", -2, 5, json!({"not_applicable": true, "minimum": 0})),
            element("number", json!({"number": {"max": 500, "unit": "families"}})),
            element("share", json!({"ratio": {"count": "seen", "out_of": "all", "max": 100,
                "estimate": {"population": "people", "rate": "0.6"}}})),
            element("list", json!({"checklist": {"components": [
                {"id": "a", "text": "A"}, {"id": "b", "text": "B", "not_applicable": true}, {"id": "c", "text": "C"}]}})),
            scale("sessions", 0, 2, json!({"repeated": {"each": "session", "method": "mean"}})),
        ],
        "stages": [{"id": "start", "title": "Start"}, {"id": "end", "title": "End"}, {"id": "after", "title": "After"}],
        "variants": [{"id": "urban", "title": "Urban"}, {"id": "rural", "title": "Rural"}],
        "modules": [{"id": "extra", "title": "Extra"}],
    })))
}

fn rating(dice: &mut Dice, element: &Element, outermost: bool) -> Option<Rating> {
    match dice.roll(8) {
        0 => return None,
        1 if outermost => return Some(Rating::UnableToDetermine),
        2 if element.not_applicable => return Some(Rating::NotApplicable(String::new())),
        3 if element.does_not_fit.is_some() => return Some(Rating::DoesNotFit),
        _ => {}
    }
    if outermost && element.repeated.is_some() {
        let count = 1 + dice.roll(20);
        return Some(Rating::Repeated((0..count).filter_map(|_| rating(dice, element, false)).collect::<Vec<_>>())).filter(|rating| {
            // No rating at all is not a list of ratings.
            !matches!(rating, Rating::Repeated(list) if list.is_empty())
        });
    }
    Some(match &element.measure {
        Measure::Scale(scale) => Rating::Anchor(dice.roll(scale.anchors.len())),
        Measure::Number(number) => {
            let whole = dice.number(90);
            let part = dice.number(99).div(&Exact::whole(100)).filter(|_| !number.whole);
            Rating::Number(part.and_then(|part| whole.add(&part)).unwrap_or(whole))
        }
        Measure::Ratio(ratio) => {
            let out_of = dice.roll(1000) + 1;
            let count = Exact::whole(dice.roll(out_of + 1) as i128);
            match ratio.estimate.is_some() && dice.roll(2) == 0 {
                true => Rating::Estimated { count: Some(count), population: Some(Exact::whole(out_of as i128 * 2)) },
                false => Rating::Ratio { count: Some(count), out_of: Some(Exact::whole(out_of as i128)) },
            }
        }
        Measure::Checklist(list) => Rating::Components(
            list.components
                .iter()
                .map(|component| match dice.roll(4) {
                    0 => None,
                    1 => Some(Presence::Absent),
                    2 if component.not_applicable => Some(Presence::NotApplicable),
                    _ => Some(Presence::Present),
                })
                .collect::<Vec<_>>(),
        ),
    })
}

fn random(dice: &mut Dice, rubric: &Rubric) -> Answers {
    let mut answers = Answers::new(rubric);
    answers.occasion.date = Date::new(2026, 1 + dice.roll(12) as u8, 1 + dice.roll(28) as u8).filter(|_| dice.roll(5) > 0);
    answers.occasion.rater = RaterType::ALL[dice.roll(4)];
    answers.occasion.stage = (!rubric.stages.is_empty() && dice.roll(3) > 0).then(|| dice.roll(rubric.stages.len()));
    if !rubric.variants.is_empty() {
        answers.occasion.parts.push(rubric.variants[dice.roll(rubric.variants.len())].id.clone());
    }
    answers.occasion.parts.extend(rubric.modules.iter().filter(|_| dice.roll(2) == 0).map(|part| part.id.clone()));
    for (index, element) in rubric.elements.iter().enumerate() {
        let rating = rating(dice, element, true);
        // A checklist without any answer is not rated.
        let blank = matches!(&rating, Some(Rating::Components(list)) if list.iter().all(Option::is_none));
        answers.apply(Change::Rate(index, rating.filter(|_| !blank)));
    }
    answers
}

fn report(rubric: &Rubric, answers: &Answers) -> Report {
    Report::new(rubric, answers, &assess(rubric, answers), Language::En)
}

fn rubrics() -> Vec<Rubric> {
    PROGRAMMES.iter().map(|id| example(id).0).chain([everything()]).collect()
}

#[test]
fn every_code_gives_back_what_went_in() {
    let mut dice = Dice(0x5eed);
    for rubric in rubrics() {
        for _ in 0..200 {
            let answers = random(&mut dice, &rubric);
            let code = code::encode(&rubric, &answers).expect("a code");
            assert_eq!(code::decode(&rubric, &code).as_ref(), Ok(&answers), "{code}");
            let spoken = code.to_lowercase().replace('-', " ").replace('0', "o").replace('1', "l");
            assert_eq!(code::decode(&rubric, &spoken).as_ref(), Ok(&answers), "{spoken}");
        }
    }
}

#[test]
fn every_wrong_character_and_every_swap_is_caught() {
    const ALPHABET: &str = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    for id in PROGRAMMES {
        let (rubric, answers, _) = example(id);
        let code: Vec<char> = code::encode(&rubric, &answers).expect("a code").chars().filter(|c| *c != '-').collect();
        let read = |code: &[char]| code::decode(&rubric, &code.iter().collect::<String>());
        let (mut named, mut all) = (0, 0);
        for at in 0..code.len() {
            for other in ALPHABET.chars().filter(|other| *other != code[at]) {
                let mut wrong = code.clone();
                wrong[at] = other;
                let Err(Unreadable::Mistyped(places)) = read(&wrong) else { panic!("{at} {other} is not caught") };
                named += usize::from(places.contains(&(at + 1)));
                assert!(places.is_empty() || places.contains(&(at + 1)), "{at} {other}: {places:?}");
                all += 1;
            }
            if at > 0 && code[at] != code[at - 1] {
                let mut wrong = code.clone();
                wrong.swap(at, at - 1);
                let Err(Unreadable::Mistyped(places)) = read(&wrong) else { panic!("{at} swapped is not caught") };
                assert!(places.is_empty() || places.contains(&at), "{at}: {places:?}");
            }
            assert!(read(&code[..at]).is_err(), "cut at {at}");
            let mut without = code.clone();
            without.remove(at);
            assert!(read(&without).is_err(), "without {at}");
        }
        assert_eq!(read(&['U'; 20]), Err(Unreadable::Character('U', 1)));
        assert!(named * 10 > all * 9, "{id}: the place of {named} of {all} wrong characters is told");
    }
}

#[test]
fn where_to_look_is_counted_in_groups_as_they_are_printed() {
    let (rubric, answers, _) = example("parent-infant-group");
    let code = code::encode(&rubric, &answers).expect("a code");
    // The second character of the third group.
    let at = 2 * 5 + 1;
    let other = if code.as_bytes()[at] == b'7' { "8" } else { "7" };
    let wrong = format!("{}{other}{}", &code[..at], &code[at + 1..]);
    let why = code::decode(&rubric, &wrong).expect_err("caught");
    assert!(matches!(&why, Unreadable::Mistyped(places) if places.contains(&10)), "{why:?}");
    assert!(Language::En.sentences().unreadable(why.clone()).contains("character 2 of group 3"));
    assert!(Language::Cy.sentences().unreadable(why).contains("nod 2 yng ngrŵp 3"));
    let why = code::decode(&rubric, &code.replacen(&code[at..=at], "U", 1)).expect_err("caught");
    assert!(matches!(why, Unreadable::Character('U', _)), "{why:?}");
}

/// A code on paper is typed in years later, so each kind of answer has one spelling for ever. Counts at the ends of a group of bits, a
/// number below nought, and a fourth level beside several sessions are where a spelling would change first.
#[test]
fn each_kind_of_answer_keeps_its_spelling() {
    let four = json!({"anchors": ["a", "b", "c", "d"], "does_not_fit": 0});
    let sessions = json!({"anchors": ["a", "b", "c", "d"], "repeated": {"each": "session", "method": "mean"}});
    let rubric = rubric(&sheet(json!({
        "variants": [{"id": "indoors", "title": "Indoors"}],
        "stages": [{"id": "one", "title": "One"}],
        "elements": [
            element("level", four), element("sessions", sessions), element("number", json!({"number": {"min": -9, "max": 99}})),
            element("share", json!({"ratio": {"count": "c", "out_of": "n"}}))
        ]
    })));
    let of = |occasion: Value, elements: Value| {
        let mut day = json!({"date": "2026-11-22"});
        merge(&mut day, occasion);
        let mut answers = common::answered(&rubric, day, elements);
        answers.hash = Some(rubric.hash.clone());
        answers
    };
    let one_of_two = json!({"share": {"count": 15, "out_of": 16}});
    for (occasion, elements, spelling) in [
        (json!({}), json!({}), "10K5-4SFG-000Y-PB"),
        (json!({}), json!({"level": {"does_not_fit": true}, "sessions": {"repeated": [4]}, "number": 0}), "10K5-4SFG-707R-000Y-FT"),
        (
            json!({"variant": "indoors", "stage": "one"}),
            json!({"level": 4, "sessions": {"repeated": [1, 4, 2]}, "number": -2.5}),
            "10K5-4SFH-Z0EF-C7J2-0Y1E",
        ),
        (json!({}), one_of_two.clone(), "10K5-4SFG-0090-Z102-957"),
        (json!({"mode": "non-negotiables"}), json!({"number": 15, "share": {"count": 0, "out_of": 0}}), "10K5-4SFJ-020F-J020-0RQ8"),
        (json!({}), json!({"number": 16, "sessions": {"repeated": [1]}}), "10K5-4SFG-1068-2040-PZQ"),
    ] {
        let answers = of(occasion, elements.clone());
        let code = code::encode(&rubric, &answers).expect("a code");
        assert_eq!(code, spelling, "{elements}");
        assert_eq!(code::decode(&rubric, &code).as_ref(), Ok(&answers), "{elements}");
    }
    // A share by itself comes back as so many of a hundred.
    let share = of(json!({}), json!({"share": {"value": 40}}));
    let again = code::decode(&rubric, &code::encode(&rubric, &share).expect("a code")).expect("answers");
    assert_eq!(again, of(json!({}), json!({"share": {"count": 40, "out_of": 100}})));
    // What the rubric does not have has no place in a code.
    let with = |change: &dyn Fn(&mut Answers)| {
        let mut answers = of(json!({}), json!({"level": 1}));
        change(&mut answers);
        code::encode(&rubric, &answers)
    };
    let rated = |element: usize, rating: Rating| with(&|answers| assert!(answers.apply(Change::Rate(element, Some(rating.clone())))));
    for (what, code) in [
        ("a stage", with(&|answers| answers.occasion.stage = Some(1))),
        ("a variant", with(&|answers| answers.occasion.parts = vec!["outdoors".to_owned()])),
        ("a fifth level", rated(0, Rating::Anchor(4))),
        ("sessions of what is rated once", rated(0, Rating::Repeated(vec![Rating::Anchor(0)]))),
        ("a component", rated(0, Rating::Components(vec![None]))),
    ] {
        assert_eq!(code, None, "{what}");
    }
}

#[test]
fn components_of_another_checklist_have_no_place_in_a_code() {
    let list = json!({"checklist": {"components": [{"id": "x", "text": "X"}, {"id": "y", "text": "Y"}]}});
    let rubric = rubric(&sheet(json!({"elements": [element("a", list)]})));
    let mut answers = common::answered(&rubric, json!({"date": "2026-11-22"}), json!({}));
    answers.apply(Change::Rate(0, Some(Rating::Components(vec![None, None, None]))));
    assert_eq!(code::encode(&rubric, &answers), None);
}

#[test]
fn a_code_says_where_a_foreign_character_stands_and_how_long_it_may_be() {
    let (rubric, answers, _) = example("parent-infant-group");
    let code = code::encode(&rubric, &answers).expect("a code").replace('-', "");
    assert_eq!(code::decode(&rubric, &format!("{}U", &code[..6])), Err(Unreadable::Character('U', 7)));
    for (length, why) in [(0, Unreadable::Length), (4, Unreadable::Length), (4097, Unreadable::Length), (5000, Unreadable::Length)] {
        assert_eq!(code::decode(&rubric, &"7".repeat(length)), Err(why), "{length}");
    }
    assert!(matches!(code::decode(&rubric, &"7".repeat(5)), Err(Unreadable::Mistyped(_))));
    assert!(matches!(code::decode(&rubric, &"7".repeat(4096)), Err(Unreadable::Mistyped(_))));
}

#[test]
fn two_characters_that_changed_places_are_shown() {
    let (rubric, answers, _) = example("scale-up-readiness");
    let code: Vec<char> = code::encode(&rubric, &answers).expect("a code").chars().filter(|c| *c != '-').collect();
    for at in (1..code.len()).filter(|at| code[*at] != code[at - 1]) {
        let mut wrong = code.clone();
        wrong.swap(at, at - 1);
        let Err(Unreadable::Mistyped(places)) = code::decode(&rubric, &wrong.iter().collect::<String>()) else { panic!("{at}") };
        assert_eq!(places, [at], "{at}");
    }
}

#[test]
fn a_code_of_another_rubric_is_refused() {
    let (rubric, answers, _) = example("parent-infant-group");
    let code = code::encode(&rubric, &answers).expect("a code");
    assert_eq!(code::decode(&example("scale-up-readiness").0, &code), Err(Unreadable::OtherRubric));
    for why in [Unreadable::Length, Unreadable::Mistyped(vec![3, 34]), Unreadable::OtherRubric, Unreadable::NotACode, Unreadable::Newer] {
        assert!(Language::ALL.iter().all(|language| language.sentences().unreadable(why.clone()).ends_with('.')));
    }
}

#[test]
fn every_saved_file_opens_to_an_equal_result() {
    let mut dice = Dice(0xf11e);
    for rubric in rubrics() {
        for _ in 0..100 {
            let mut answers = random(&mut dice, &rubric);
            answers.note = "Ŵy ŷd \"quoted\" </script> \u{202e}".to_owned();
            answers.apply(Change::Note(0, "= 1 + 1\nsecond line".to_owned()));
            answers.apply(Change::Evidence(0, vec![Evidence { text: "Seen.".to_owned(), sample: Some(3), ..Evidence::default() }]));
            answers.adaptations.push(Adaptation {
                element: rubric.elements[0].id.clone(),
                what: "Other words".to_owned(),
                ..Adaptation::default()
            });
            answers.actions.push(Action { what: "Ask.".to_owned(), ..Action::default() });
            let saved = draft::write(&rubric, &answers, None, true);
            let opened = draft::read(&saved, &rubric).unwrap_or_else(|problems| panic!("{}", common::told(&problems)));
            assert_eq!(opened.answers, answers, "{saved}");
            let report = report(&rubric, &answers);
            let html = export::html(Kind::Full, &[&report], &Options { notes: true, ..Options::default() }, Some(&saved));
            let opened = draft::read(&html, &rubric).unwrap_or_else(|problems| panic!("{}", common::told(&problems)));
            assert_eq!(opened.answers, answers);
            // With the scores of the day in it, as the page saves it: the same result, now and as what was before.
            let saved = draft::write(&rubric, &answers, Some(&assess(&rubric, &answers).scored), true);
            let opened = draft::read(&saved, &rubric).unwrap_or_else(|problems| panic!("{}", common::told(&problems))).answers;
            assert_eq!(self::report(&rubric, &opened), report, "{saved}");
            let later = random(&mut dice, &rubric);
            let drift = |before: &Answers| common::compare(&rubric, &later, std::slice::from_ref(before), Baseline::Previous, None).drift;
            assert_eq!(drift(&opened), drift(&answers), "{saved}");
        }
    }
}

#[test]
fn a_damaged_file_never_opens_halfway() {
    let (rubric, answers, _) = example("scale-up-readiness");
    let saved = draft::write(&rubric, &answers, None, true);
    for end in (0..saved.len()).step_by(100).filter(|end| saved.is_char_boundary(*end)) {
        assert!(draft::read(&saved[..end], &rubric).is_err(), "cut at {end}");
    }
}

#[test]
fn a_table_opens_safely_in_a_spreadsheet() {
    let rubric = rubric(&sheet(json!({"elements": [scale("a", -1, 3, json!({"title": "=HYPERLINK(\"x\"), \"a\"\nb"}))]})));
    let mut answers = answers(&rubric, json!({"a": -1}));
    for start in ["=", "+", "-", "@", "\t", "\r"] {
        answers.occasion.team = format!("{start}cmd");
        let csv = export::csv(&report(&rubric, &answers), false);
        assert!(csv.contains(&format!(",\"'{start}cmd\",")), "{csv}");
        assert!(csv.starts_with('\u{feff}') && csv.ends_with("\r\n"));
        assert!(csv.contains("\"'=HYPERLINK(\"\"x\"\"), \"\"a\"\"\nb\""));
        assert!(csv.contains(",-1,-1,"), "a negative number is no formula: {csv}");
    }
}

/// The cells that a spreadsheet makes of a table whose separator it takes to be this one: quotation marks count at the beginning of a cell
/// only, and what follows the closing one is taken along.
fn cells(csv: &str, separator: char) -> Vec<String> {
    let (mut cells, mut cell, mut quoted) = (Vec::new(), String::new(), false);
    let mut begins = true;
    let mut letters = csv.trim_start_matches('\u{feff}').chars().peekable();
    while let Some(letter) = letters.next() {
        match letter {
            '"' if begins => (quoted, begins) = (true, false),
            '"' if quoted && letters.peek() == Some(&'"') => cell.extend(letters.next()),
            '"' if quoted => quoted = false,
            letter if !quoted && (letter == separator || matches!(letter, '\n' | '\r')) => {
                cells.push(std::mem::take(&mut cell));
                begins = true;
            }
            letter => {
                cell.push(letter);
                begins = false;
            }
        }
    }
    cells
}

#[test]
fn no_cell_is_a_formula_in_a_spreadsheet_of_any_locale() {
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 0, 2, json!({}))]})));
    let mut answers = answers(&rubric, json!({"a": 1}));
    let runs = |cell: &String| {
        let text = cell.trim_start();
        let number = text.trim_end().parse::<f64>().is_ok();
        text.starts_with(['=', '+', '-', '@', '＝', '＋', '－', '＠']) && !number
    };
    let mut dice = Dice(0xce11);
    let signs =
        ["=1+1", "=", "+", "-", "@", "\"", "\"\"", ";", ",", "\t", "\n", "\r\n", "\r", " ", "\u{a0}", "a", "7", "＝1", "'", "|", "-1", "$"];
    let listed = ["a;=cmd|' /C calc'!A0;b", "x\n=1+1", "\n=1+1", "x\r=1", "x;\"=1", "x;\t =1", ";;@x", "\u{a0}=1", "\u{ff1d}1"];
    let made = (0..1000).map(|_| (0..1 + dice.roll(7)).map(|_| signs[dice.roll(signs.len())]).collect::<String>()).collect::<Vec<_>>();
    for text in listed.into_iter().map(str::to_owned).chain(made) {
        answers.occasion.team = text.clone();
        answers.apply(Change::Note(0, text.clone()));
        answers.apply(Change::Evidence(0, vec![Evidence { text: text.clone(), ..Evidence::default() }]));
        let csv = export::csv(&report(&rubric, &answers), true);
        for separator in [',', ';', '\t'] {
            let found: Vec<String> = cells(&csv, separator).into_iter().filter(runs).collect();
            assert!(found.is_empty(), "{text:?} with {separator:?}: {found:?}");
        }
        // The separator of the table itself brings every cell back, but for the apostrophes.
        let plain = |text: &str| text.replace('\'', "");
        assert!(cells(&csv, ',').iter().any(|cell| plain(cell) == plain(&text)), "{text:?} in {csv}");
    }
}

#[test]
fn notes_stay_at_home_unless_asked() {
    for id in PROGRAMMES {
        let (rubric, mut answers, _) = example(id);
        let secret = "Only for this room.";
        answers.note = secret.to_owned();
        for index in 0..rubric.elements.len() {
            answers.apply(Change::Note(index, secret.to_owned()));
            answers.apply(Change::Evidence(index, vec![Evidence { text: secret.to_owned(), ..Evidence::default() }]));
        }
        let report = report(&rubric, &answers);
        assert!(!export::csv(&report, false).contains(secret) && export::csv(&report, true).contains(secret));
        assert!(!export::text(&report).contains(secret));
        for kind in Kind::ALL {
            assert!(!export::html(kind, &[&report], &Options::default(), None).contains(secret));
        }
    }
}

#[test]
fn the_document_is_quiet_and_whole() {
    for id in PROGRAMMES {
        let (rubric, answers, _) = example(id);
        let english = report(&rubric, &answers);
        let welsh = Report::new(&rubric, &answers, &assess(&rubric, &answers), Language::Cy);
        for kind in Kind::ALL {
            let html = export::html(kind, &[&welsh, &english], &Options { notes: true, ..Options::default() }, Some("{}"));
            assert_eq!(html.matches("<script").count(), 1);
            assert!(!html.contains(" style=") && !html.contains("src=") && !html.contains("@import") && !html.contains("url("));
            assert!(html.starts_with("<!DOCTYPE html>\n<html lang=\"cy\">"));
            let first = html.find("<article").expect("an article");
            assert!(html[first..].contains("lang=\"cy\"") && html.contains("lang=\"en\""));
            let mut before = 0;
            for (at, _) in html.match_indices("<h") {
                let Some(level) = html[at + 2..].chars().next().and_then(|c| c.to_digit(10)) else { continue };
                assert!(level <= before + 1, "h{level} after h{before} in {id} {}", kind.code());
                before = level;
            }
            for element in &english.elements {
                let shown = !matches!(kind, Kind::Actions | Kind::Commissioner);
                assert_eq!(
                    html.contains(&element.title.replace('&', "&amp;").replace('"', "&quot;")),
                    shown || html.contains(&element.title)
                );
            }
        }
    }
}

#[test]
fn the_calendar_names_no_team() {
    for id in PROGRAMMES {
        let (rubric, mut answers, _) = example(id);
        answers.occasion.team = "Tîm y Bont".to_owned();
        for language in Language::ALL {
            let report = Report::new(&rubric, &answers, &assess(&rubric, &answers), language);
            let calendar = export::calendar(&report).expect("a date");
            assert!(calendar.split("\r\n").all(|line| line.len() <= 75 && !line.contains('\n')));
            assert!(!calendar.contains("Bont") && calendar.contains("UID:") && calendar.ends_with("END:VCALENDAR\r\n"));
        }
    }
}

/// The lines of a calendar file, unfolded: name and value.
fn properties(calendar: &str) -> Vec<(String, String)> {
    let unfolded = calendar.replace("\r\n ", "");
    let line = |line: &str| line.split_once([':', ';']).map(|(name, value)| (name.to_owned(), value.to_owned()));
    unfolded.split("\r\n").filter(|text| !text.is_empty()).map(|text| line(text).expect("a property")).collect()
}

fn property(calendar: &str, name: &str) -> String {
    properties(calendar).into_iter().find(|(found, _)| found == name).map(|(_, value)| value).unwrap_or_default()
}

#[test]
fn each_open_action_with_a_date_is_an_entry_of_its_own() {
    let element = scale("a", 0, 2, json!({}));
    // Without a review, which would be an entry too.
    let rubric = rubric(&sheet(json!({"elements": [element]})));
    let mut answers = common::answered(&rubric, json!({"date": "2026-11-22", "team": "Bont"}), json!({"a": 1}));
    assert_eq!(export::calendar(&report(&rubric, &answers)), None, "neither a review nor an action");
    let action = |what: &str, by: Option<&str>, status: ActionStatus| Action {
        element: "a".to_owned(),
        what: what.to_owned(),
        who: "Team lead".to_owned(),
        by: by.and_then(Date::parse),
        status,
        ..Action::default()
    };
    answers.actions = vec![
        action("Book training", Some("2026-12-15"), ActionStatus::Open),
        action("Ask the board", Some("2026-10-01"), ActionStatus::Partly),
        action("Print the manual", Some("2026-12-01"), ActionStatus::Done),
        action("Some day", None, ActionStatus::Open),
    ];
    let calendar = export::calendar(&report(&rubric, &answers)).expect("two days");
    let of = |name: &str| properties(&calendar).into_iter().filter(|(found, _)| found == name).map(|(_, value)| value).collect::<Vec<_>>();
    assert_eq!(of("SUMMARY"), ["Book training", "Ask the board"]);
    assert_eq!(of("DTSTART"), ["VALUE=DATE:20261215", "VALUE=DATE:20261001"]);
    assert!(of("DESCRIPTION").iter().all(|about| about.ends_with("Team lead")), "{calendar}");
    let ids = of("UID");
    assert!(ids[0] != ids[1] && !calendar.contains("Bont"), "{calendar}");
    // A new day moves the entry.
    answers.actions[0].by = Date::parse("2027-01-15");
    let moved = export::calendar(&report(&rubric, &answers)).expect("two days");
    assert!(moved.contains(&ids[0]) && moved.contains("20270115") && !moved.contains("20261215"), "{moved}");
}

#[test]
fn no_text_of_a_calendar_file_ends_its_line() {
    for end in ["\r", "\n", "\r\n", "\u{2028}", "\u{2029}"] {
        let title = format!("Garden club{end}ATTACH:http://127.0.0.1/\tend");
        let rubric = rubric(&sheet(json!({"title": title, "review_months": 6, "elements": [scale("a", 0, 2, json!({}))]})));
        let answers = common::answered(&rubric, json!({"date": "2026-11-22"}), json!({"a": 1}));
        let calendar = export::calendar(&report(&rubric, &answers)).expect("a review");
        assert!(!calendar.replace("\r\n", "").contains(char::is_control), "{calendar:?}");
        let names: Vec<String> = properties(&calendar).into_iter().map(|(name, _)| name).collect();
        assert!(!names.contains(&"ATTACH".to_owned()) && names.contains(&"SUMMARY".to_owned()), "{calendar:?}");
        assert!(property(&calendar, "SUMMARY").contains("Garden club\\nATTACH:http://127.0.0.1/ end"), "{calendar:?}");
    }
}

#[test]
fn one_entry_for_each_team_and_rubric_moves_with_its_day() {
    let rubric = rubric(&sheet(json!({"review_months": 6, "elements": [scale("a", 0, 2, json!({}))]})));
    let calendar = |team: &str, date: &str| {
        let answers = common::answered(&rubric, json!({"date": date, "team": team}), json!({"a": 1}));
        export::calendar(&report(&rubric, &answers)).expect("a review")
    };
    let number = |calendar: &str, name: &str| property(calendar, name).parse::<u32>().expect("a number");
    let (north, south, later) = (calendar("North", "2026-05-20"), calendar("South", "2026-05-20"), calendar(" north ", "2026-11-22"));
    assert_ne!(property(&north, "UID"), property(&south, "UID"));
    assert_eq!(property(&north, "UID"), property(&later, "UID"), "the same team on another day");
    assert!(number(&later, "SEQUENCE") > number(&north, "SEQUENCE") && number(&later, "SEQUENCE") < i32::MAX as u32);
    assert_ne!(property(&north, "DTSTART"), property(&later, "DTSTART"));
    assert_eq!(property(&calendar("", "2026-05-20"), "UID"), "sheet@fidelity-check");
    assert!([&north, &south, &later].iter().all(|calendar| !calendar.to_lowercase().contains("north") && !calendar.contains("South")));
}

/// The fields of every part of the report, from the comments in its source.
fn fields() -> String {
    let parts = ["facts", "facts/parts", "facts/team", "facts/gates", "facts/scores", "facts/elements", "facts/over_time"];
    let source = parts.map(|part| common::file(&format!("src/report/{part}.rs"))).join("\n");
    let (mut out, mut doc) = (String::new(), String::new());
    let (mut in_record, mut in_no_file) = (false, false);
    for line in source.lines() {
        let text = line.trim();
        // What only a screen and a sheet use is in no file.
        if std::mem::replace(&mut in_no_file, text == "#[serde(skip)]") {
            doc.clear();
        } else if let Some(words) = text.strip_prefix("///") {
            doc = format!("{doc}{words}").trim().to_owned();
        } else if let Some(name) = text.strip_prefix("pub struct ").and_then(|rest| rest.strip_suffix(" {")) {
            out += &format!("\n### `{name}`\n\n{doc}\n\n| Field | Type | What it holds |\n| --- | --- | --- |\n");
            (in_record, doc) = (true, String::new());
        } else if let Some((name, kind)) = text.strip_prefix("pub ").and_then(|rest| rest.split_once(": ")).filter(|_| in_record) {
            let kind = kind.trim_end_matches(',');
            let (kind, empty) = kind.strip_prefix("Option<").map_or((kind, ""), |kind| (kind, " or null"));
            let mut kind = kind.replace('>', "");
            for (rust, word) in [("Vec<", "list of "), ("String", "text"), ("usize", "number"), ("u16", "number"), ("u32", "number")] {
                kind = kind.replace(rust, word);
            }
            out += &format!("| `{name}` | {}{empty} | {} |\n", kind.replace("bool", "true or false"), doc.replace('|', "\\|"));
            doc.clear();
        } else if !text.starts_with("#[") {
            in_record &= text != "}";
            doc.clear();
        }
    }
    out
}

#[test]
fn every_field_and_column_is_documented() {
    let page = common::file("docs/files.md");
    let (before, rest) = page.split_once("<!-- fields: begin -->\n").expect("the beginning of the fields");
    let (_, after) = rest.split_once("<!-- fields: end -->").expect("the end of the fields");
    common::golden("docs/files.md", &format!("{before}<!-- fields: begin -->\n{}\n<!-- fields: end -->{after}", fields()));
    for column in export::COLUMNS {
        assert!(page.contains(&format!("`{column}`")), "docs/files.md does not tell what `{column}` holds");
    }
}

#[test]
fn one_bad_session_is_told_and_the_others_count() {
    let checklist = json!({"components": [{"id": "step-1", "text": "One"}, {"id": "step-2", "text": "Two"}], "counted_as": "percent"});
    let fields = json!({"checklist": checklist, "repeated": {"each": "session", "method": "mean", "fewest": 2}});
    let rubric = rubric(&sheet(json!({"elements": [element("steps", fields)], "scores": []})));
    for (bad, wanted) in [
        ("[\n  \"step-1\",\n  \"stp-2\"\n]", "found the component `stp-2` (did you mean `step-2`?)"),
        ("{\"components\": {\"stp-2\": true}}", "found the component `stp-2` (did you mean `step-2`?)"),
        ("{\n  \"componets\": {}\n}", "found an entry that cannot be read: "),
        ("7", "found `7`"),
        ("[\n  7\n]", "found an entry that cannot be read: "),
    ] {
        let entry = format!("{{\"repeated\": [[\"step-1\"], {bad}, [\"step-1\", \"step-2\"]]}}");
        let file = format!("{{\"format\": 1, \"rubric\": {{\"id\": \"{}\"}}, \"elements\": {{\"steps\": {entry}}}}}", rubric.id);
        let opened = draft::read(&file, &rubric).expect("a file");
        let problem = &opened.problems[0];
        assert_eq!((problem.code(), problem.path.as_str(), opened.problems.len()), ("unusable-part", "elements.steps.repeated[1]", 1));
        let message = problem.message();
        assert!(message.contains(wanted) && !message.contains('\n'), "{message}");
        assert_eq!(points(&rubric, &assess(&rubric, &opened.answers), "steps"), "75");
    }
    // Nothing but bad sessions is kept aside as it stands.
    let file = json!({"format": 1, "rubric": {"id": rubric.id}, "elements": {"steps": {"repeated": [7]}}});
    let opened = draft::read(&file.to_string(), &rubric).expect("a file");
    assert_eq!((opened.problems[0].code(), opened.answers.unusable.len()), ("wrong-answer", 1));
}

/// What does not fit stands in the file again as it stood, whatever part of an answer it is.
#[test]
fn parts_that_do_not_fit_are_written_back() {
    let anchors = json!({"anchors": ["no", "yes"]});
    let repeated = json!({"anchors": ["no", "yes"], "repeated": {"each": "session", "method": "mean"}});
    let adapted = json!({"anchors": ["no", "yes"], "adaptations": {"green": ["Outdoors"]}});
    let rubric = rubric(&sheet(json!({
        "stages": [{"id": "one", "title": "One"}], "modules": [{"id": "m1", "title": "M1"}], "variants": [{"id": "v1", "title": "V1"}],
        "replaces": {"old-a": "a", "older-a": "a", "old-b": "b"},
        "elements": [element("a", anchors.clone()), element("b", repeated), element("c", anchors), element("d", adapted)]
    })));
    let elements = json!({
        "old-a": 1, "a": {"rating": 2}, "older-a": {"rating": 1, "note": "The first year"},
        "b": {"repeated": [{"rating": 1}, "oops", {"rating": 2}, {"rating": 9}]},
        "c": {
            "rating": 1,
            "evidence": [{"text": "t", "sample": 1.5}, {"text": "u", "sample": 3}],
            "held": {"Lead": {"rating": 9, "note": "a note of a person"}, "Peer": {"rating": 2}, "Third": 7}
        }
    });
    let adaptations = json!([{"element": "d", "what": "Indoors", "light": "green", "example": 2}]);
    let occasion = json!({"rater": "self", "stage": "three", "variant": "v9", "modules": ["m1", "m9"]});
    let file = json!({"format": 1, "rubric": {"id": rubric.id}, "occasion": occasion, "elements": elements, "adaptations": adaptations});
    let opened = draft::read(&file.to_string(), &rubric).expect("a file");
    // The id of now wins, wherever it stands, and both older ones are named.
    assert_eq!(opened.answers.entries[0].rating, Some(Rating::Anchor(1)));
    let dropped: Vec<&str> = opened.dropped.iter().map(|(id, _)| id.as_str()).collect();
    assert_eq!(dropped, ["old-a", "older-a"]);
    let told: Vec<String> = opened.problems.iter().map(ToString::to_string).collect();
    for named in [
        "`old-a`",
        "`older-a`",
        "`three`",
        "`v9`",
        "`m9`",
        "oops",
        "elements.b.repeated[3]",
        "held.Lead",
        "held.Third",
        "`sample`",
        "`example`",
    ] {
        assert!(told.iter().any(|told| told.contains(named)), "{named} in {told:#?}");
    }
    let held = &opened.answers.entries[2].held;
    assert_eq!(held.iter().map(|one| one.rater.as_str()).collect::<Vec<_>>(), ["Lead", "Peer"], "a note is seen though the rating is none");
    let saved =
        |answers: &Answers, notes: bool| -> Value { serde_json::from_str(&draft::write(&rubric, answers, None, notes)).expect("JSON") };
    let again = saved(&opened.answers, true);
    for field in ["occasion", "elements", "adaptations"] {
        assert_eq!(again[field], file[field], "{field}");
    }
    let reopened = draft::read(&again.to_string(), &rubric).expect("the saved file");
    assert_eq!((reopened.answers.clone(), reopened.problems.len()), (opened.answers.clone(), opened.problems.len()));
    // An older id alone is carried over, and of two the first.
    let old = json!({"format": 1, "rubric": {"id": rubric.id}, "elements": {"old-a": 1, "older-a": 2, "old-b": {"repeated": [2]}}});
    let carried = draft::read(&old.to_string(), &rubric).expect("a file");
    assert_eq!((carried.answers.entries[0].rating.clone(), carried.dropped.len(), carried.migrated.len()), (Some(Rating::Anchor(0)), 1, 2));
    // What was answered since takes the place of what did not fit.
    let mut since = opened.answers.clone();
    since.occasion.stage = Some(0);
    since.occasion.parts.push("v1".into());
    since.apply(Change::Rate(1, Some(Rating::NotApplicable("No sessions".into()))));
    let now = saved(&since, true);
    assert_eq!((&now["occasion"]["stage"], &now["occasion"]["variant"]), (&json!("one"), &json!("v1")));
    assert_eq!(now["elements"]["b"], json!({"not_applicable": "No sessions"}));
    // Without notes nothing is left of what nobody could read but its numbers.
    let left = saved(&opened.answers, false);
    assert_eq!(left["elements"]["b"], json!({"repeated": [{"rating": 1}, {"rating": 2}, {"rating": 9}]}));
    assert_eq!(left["elements"]["c"]["held"], json!({"Lead": {"rating": 9}, "Peer": {"rating": 2}, "Third": 7}));
    let without = left.to_string();
    for word in ["oops", "a note of a person", "The first year"] {
        assert!(!without.contains(word), "{word} in {without}");
    }
    assert!(draft::read(&without, &rubric).is_ok());
}

/// What is told of a file that was written by hand.
fn told_of(rubric: &Rubric, fields: Value) -> String {
    let mut file = json!({"format": 1, "rubric": {"id": rubric.id, "edition": rubric.edition}, "occasion": {"date": "2026-11-22"}});
    merge(&mut file, fields);
    match draft::read(&file.to_string(), rubric) {
        Ok(opened) => common::told(&opened.problems),
        Err(problems) => common::told(&problems),
    }
}

#[test]
fn an_answer_is_one_rating_that_its_element_can_have() {
    let named = json!({"anchors": [{"value": "never", "points": 0}, {"value": "often", "points": 1}]});
    let rubric = rubric(&sheet(json!({"elements": [
        element("word", named),
        element("whole", json!({"number": {"min": 0, "max": 9, "whole": true}})),
        element("any", json!({"number": {"min": 0, "max": 9}})),
        element("share", json!({"ratio": {"count": "c", "out_of": "n", "estimate": {"population": "p", "rate": "1/3"}}})),
        element("exact", json!({"ratio": {"count": "c", "out_of": "n"}})),
        element("sessions", json!({"anchors": ["no", "yes"], "repeated": {"each": "session", "method": "mean"}})),
    ]})));
    for (element, entry, expected) in [
        ("word", json!("oftn"), "one of `never` and `often`"),
        ("word", json!({"rating": "often", "value": 1}), "one rating"),
        ("word", json!({"value": "oftn"}), "one of `never` and `often`"),
        ("word", json!({"rating": "often", "not_applicable": true}), "one rating"),
        ("share", json!({"count": 1, "value": 20}), "one rating"),
        ("whole", json!("many"), "a whole number"),
        ("any", json!("many"), "a number"),
        ("share", json!({"count": 1, "out_of": 4, "population": 9}), "`count`"),
        ("exact", json!({"count": 1, "population": 9}), "`count`"),
        ("sessions", json!({"repeated": vec![1; 1_001]}), "at most"),
    ] {
        let told = told_of(&rubric, json!({"elements": {element: entry}}));
        assert!(told.contains(expected), "{element} {entry}: {told}");
    }
    let many = json!({"elements": {"sessions": {"repeated": vec![1; 1_000]}}});
    assert_eq!(told_of(&rubric, many), "");
    // A field that a file of answers does not have makes no rubric of it; two of them do.
    assert!(told_of(&rubric, json!({"title": "Ours"})).contains("`title`"));
    assert!(told_of(&rubric, json!({"title": "Ours", "id": "x"})).contains("rubric"));
    // Half a ratio is not whole, whichever way it is given; more than all only where the element allows for it.
    let whole = |rating: Rating| rating.is_whole(1);
    let (one, none) = (Some(Exact::one()), None);
    assert!(whole(Rating::Estimated { count: one.clone(), population: one.clone() }));
    assert!(!whole(Rating::Estimated { count: one.clone(), population: none.clone() }));
    assert!(!whole(Rating::Estimated { count: none, population: one }));
    let share = |share: i128| Rating::Share { share: Exact::whole(share), of: Exact::whole(100) }.exceeds(&rubric.elements[4]);
    assert_eq!([99, 100, 101].map(share), [false, false, true]);
}

#[test]
fn a_copy_without_notes_keeps_what_is_no_note() {
    let rubric = rubric(&sheet(json!({"elements": [element("a", json!({"anchors": ["no", "yes"], "not_applicable": true}))]})));
    let plain = answers(&rubric, json!({"a": {"not_applicable": true}}));
    assert_eq!(plain.without_notes("reason left out").entries[0].rating, plain.entries[0].rating, "there was no reason");
    let file = json!({
        "format": 1, "rubric": {"id": rubric.id}, "elements": {"a": "SECRETANSWER", "gone": "SECRETASIDE"}, "scores": {"total": "SECRETSCORE"}
    });
    let opened = draft::read(&file.to_string(), &rubric).expect("a file").answers;
    assert!(format!("{opened:?}").contains("SECRET"));
    let without = format!("{:?}", opened.without_notes("reason left out"));
    assert!(!without.contains("SECRET"), "{without}");
    // A copy is a copy, whether its edition was written down or taken for granted.
    let mut again = opened.clone();
    again.edition_assumed = !again.edition_assumed;
    assert!(opened.is_copy_of(&again));
}

#[test]
fn a_yellow_light_is_amber() {
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 0, 2, json!({"adaptations": {"amber": ["Later"]}}))]})));
    let light = |word: &str| {
        let adaptation = json!([{"element": "a", "what": "Later", "light": word}]);
        draft::read(&json!({"format": 1, "rubric": {"id": "sheet"}, "adaptations": adaptation}).to_string(), &rubric)
            .expect("a file")
            .answers
            .adaptations[0]
            .light
            .map(|light| light.code())
    };
    assert_eq!(["green", "yellow", "amber", "red"].map(light), [Some("green"), Some("amber"), Some("amber"), Some("red")]);
}

/// A browser names a PDF by the title of the document, and a saved page too.
#[test]
fn no_name_of_a_file_holds_the_team() {
    let rubric = rubric(&sheet(json!({"elements": [scale("a", 0, 2, json!({}))]})));
    let answers = common::answered(&rubric, json!({"date": "2026-11-22", "team": "TEAMNAME", "role": "ROLENAME"}), json!({"a": 1}));
    for kind in [Kind::Supervision, Kind::Full, Kind::Actions, Kind::Blank] {
        let html = export::html(kind, &[&report(&rubric, &answers)], &Options::default(), None);
        let (_, rest) = html.split_once("<title>").expect("a title");
        let title = rest.split_once("</title>").expect("its end").0;
        assert!(title.starts_with("Sheet") && !title.contains("NAME"), "{title}");
    }
}

/// Everything a person can write in words of their own, and what "without notes" leaves of it, the same in every output.
#[test]
fn without_notes_means_the_same_in_every_output() {
    let anchors = json!({"anchors": ["no", "yes"], "not_applicable": true});
    let rubric =
        rubric(&sheet(json!({"elements": [element("e0", anchors.clone()), element("e1", anchors.clone()), element("e2", anchors)]})));
    let aside = json!({"not_applicable": "SECRETASIDE", "repeated": [{"rating": 1, "note": "SECRETSESSION"}], "held": {"L": {"rating": "SECRETWORD"}}});
    let file = json!({
        "format": 1, "rubric": {"id": rubric.id, "edition": rubric.edition},
        "occasion": {"date": "2026-11-22", "team": "OPENTEAM", "role": "OPENROLE"},
        "elements": {
            "e0": {"not_applicable": "SECRETREASON", "held": {"OPENRATER": {"not_applicable": "SECRETHELDREASON"}, "Peer": {"rating": 1, "note": "SECRETHELD"}}},
            "e1": {"rating": 2, "note": "SECRETNOTE", "evidence": [{"text": "SECRETEVID", "date": "2026-11-01"}]},
            "e2": {"rating": "SECRETANSWER"},
            "gone": aside
        },
        "adaptations": [{"element": "e1", "what": "OPENWHAT"}],
        "actions": [{"element": "e1", "what": "OPENACT", "who": "OPENWHO"}],
        "note": "SECRETWHOLE"
    });
    let opened = draft::read(&file.to_string(), &rubric).expect("a file");
    let scored = assess(&rubric, &opened.answers).scored;
    let plain = report(&rubric, &opened.answers.without_notes("reason left out"));
    let saved = draft::write(&rubric, &opened.answers, Some(&scored), false);
    let options = Options { notes: false, ..Options::default() };
    let html = export::html(Kind::Full, &[&plain], &options, Some(&saved));
    // The reason is left out, and no other answer.
    let whole = report(&rubric, &opened.answers);
    let without_reasons = export::csv(&whole, false);
    assert!(without_reasons.contains(",rated,2,2,2,"), "{without_reasons}");
    assert!(export::csv(&whole, true).contains("SECRETREASON"));
    let outputs = [
        ("saved", saved),
        ("html", html),
        ("csv", export::csv(&plain, false)),
        ("csv of the whole", without_reasons.clone()),
        ("text", export::text(&plain)),
        ("json", export::json(&plain)),
    ];
    for (name, text) in &outputs {
        assert!(!text.contains("SECRET"), "{name}: {text}");
    }
    for open in ["OPENTEAM", "OPENROLE", "OPENRATER", "OPENWHAT", "OPENACT", "OPENWHO"] {
        assert!(outputs[0].1.contains(open), "the file holds {open}");
    }
    assert!(outputs[1].1.contains("Left out of this copy: notes, evidence texts, reasons"), "the sheet says so");
    // With them, all is there.
    assert!(draft::write(&rubric, &opened.answers, Some(&scored), true).matches("SECRET").count() >= 9);
}
