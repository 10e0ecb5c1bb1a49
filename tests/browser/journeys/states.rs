//! Every state in which a result can be: nothing answered, half, all but one, at its best, at its worst, half of the non-negotiables open, none of them,
//! the quick check, three and twelve occasions.
//!
//! In: the shipped programmes. Out: each state on screens of three widths, dark and in forced colours, and on paper, as pictures to be looked at in
//! `tests/output/`; and what holds in all of them.

use std::fs;

use browser_tests::team::Team;
use browser_tests::{Find, host};
use fidelity_check::assessment::Assessment;
use fidelity_check::drift::Baseline;
use fidelity_check::report::Report;
use fidelity_check::rubric::{Better, Rubric};
use fidelity_check::score::Scored;
use fidelity_check::sheet::{Kind, Options};
use fidelity_check::words::Language;
use fidelity_check::words::sentences::Label;
use fidelity_check::{code, draft, export};
use serde_json::{Map, Value, json};

use crate::paper::{PROGRAMMES, printed};
use crate::result::{CRAMPED, END};

/// A rubric with answers and those before, as files hold them.
pub struct State {
    pub name: &'static str,
    pub rubric: Value,
    pub answers: Value,
    pub earlier: Vec<Value>,
}

/// The states of a programme that is shipped.
#[track_caller]
pub fn states(programme: &str) -> Vec<State> {
    let folder = xtask::root().join("programmes");
    let json = |path: &std::path::Path| -> Value { serde_json::from_str(&fs::read_to_string(path).expect("a file")).expect("JSON") };
    let written = json(&folder.join(format!("{programme}.json")));
    let listed = fs::read_dir(folder.join("examples").join(programme)).expect("examples");
    let mut files: Vec<_> = listed.map(|entry| entry.expect("a file").path()).collect();
    files.sort();
    let mut earlier: Vec<Value> = files.iter().map(|path| json(path)).collect();
    let example = earlier.pop().expect("an example");
    let rubric = Rubric::parse(&written.to_string()).expect("a sound rubric");
    let elements: Vec<&str> = rubric.elements.iter().map(|element| &element.id as &str).collect();
    let own = rubric.elements.iter().filter(|element| element.is_non_negotiable()).map(|element| &element.id as &str);
    let own: Vec<&str> = own.collect();
    let (best, worst) = extremes(&rubric, &written, &example);
    let with = |elements: Value| {
        let mut answers = example.clone();
        answers["elements"] = elements;
        answers
    };
    let without = |blank: &[&str]| {
        let kept = example["elements"].as_object().expect("answers").iter().filter(|(id, _)| !blank.contains(&id.as_str()));
        with(kept.map(|(id, answer)| (id.clone(), answer.clone())).collect())
    };
    let of = |name, answers| State { name, rubric: written.clone(), answers, earlier: earlier.clone() };
    let open_half: Vec<&str> = own.iter().copied().step_by(2).collect();
    let blank_half: Vec<&str> = elements.iter().copied().step_by(2).collect();
    let mut nothing = with(json!({}));
    nothing["occasion"] = json!({});
    for written in ["actions", "adaptations", "note"] {
        let _ = nothing.as_object_mut().expect("answers").remove(written);
    }
    let mut open = example.clone();
    for id in &open_half {
        open["elements"][*id] = json!("unable-to-determine");
    }
    let mut external = example.clone();
    external["occasion"]["rater"] = json!("external");
    let mut quick = without(&elements.iter().copied().filter(|id| !own.contains(id)).collect::<Vec<_>>());
    quick["occasion"]["mode"] = json!("non-negotiables");
    let mut all = vec![
        State { earlier: Vec::new(), ..of("nothing", nothing) },
        of("half", without(&blank_half)),
        of("half-open", open),
        of("half-blank", without(&open_half)),
        of("all-but-one", without(&elements[elements.len() - 1..])),
        of("perfect", with(best)),
        of("every-no", with(worst)),
        of("three-occasions", example.clone()),
        of("external", external),
        of("other-edition", example.clone()),
        of("twelve-occasions", example.clone()),
    ];
    all.last_mut().expect("a state").earlier = (0..11).map(|at| at_another_time(&earlier, at)).collect();
    let other = all.iter_mut().find(|state| state.name == "other-edition").expect("a state");
    other.earlier.iter_mut().for_each(|one| one["rubric"] = json!({"id": rubric.id, "edition": "0.9.0"}));
    if own.is_empty() {
        return all;
    }
    let mut none = of("no-non-negotiables", example.clone());
    without_non_negotiables(&mut none.rubric);
    all.extend([none, of("quick-check", quick)]);
    all
}

/// One of the earlier assessments with a day of its own, three months from the last.
fn at_another_time(earlier: &[Value], at: usize) -> Value {
    let mut one = earlier[at % earlier.len()].clone();
    one["occasion"]["date"] = json!(format!("{}-{:02}-10", 2024 + at / 4, 1 + at % 4 * 3));
    one
}

/// The same rubric, in which nothing has to be in place.
fn without_non_negotiables(rubric: &mut Value) {
    let fields = rubric.as_object_mut().expect("a rubric");
    let _ = fields.remove("gates");
    for domain in fields["domains"].as_array_mut().expect("domains") {
        for element in domain["elements"].as_array_mut().expect("elements") {
            let element = element.as_object_mut().expect("an element");
            let _ = element.remove("minimum");
            if element.get("role").is_some_and(|role| role == "non-negotiable") {
                let _ = element.remove("role");
            }
        }
    }
}

/// The best answer to every element and the worst, of those that it takes.
fn extremes(rubric: &Rubric, written: &Value, example: &Value) -> (Value, Value) {
    let sources =
        written["domains"].as_array().into_iter().flatten().flat_map(|domain| domain["elements"].as_array().into_iter().flatten());
    let (mut best, mut worst) = (Map::new(), Map::new());
    for (at, (element, source)) in rubric.elements.iter().zip(sources).enumerate() {
        let points = |answer: &Value| {
            let mut answers = example.clone();
            answers["elements"] = json!({ &element.id: answer });
            let opened = draft::read(&answers.to_string(), rubric).ok()?;
            Scored::new(rubric, &opened.answers).elements[at].points.clone()
        };
        let mut found: Vec<_> = possible_answers(source).into_iter().filter_map(|answer| Some((points(&answer)?, answer))).collect();
        found.sort_by(|one, other| one.0.cmp(&other.0));
        if element.better == Better::Lower {
            found.reverse();
        }
        let (first, last) = (found.first().expect("an answer"), found.last().expect("an answer"));
        assert_ne!(first.0, last.0, "{} has a better and a worse answer", element.id);
        let _ = worst.insert(element.id.clone(), first.1.clone());
        let _ = best.insert(element.id.clone(), last.1.clone());
    }
    (best.into(), worst.into())
}

/// Answers that an element of the shipped programmes may take; what it does not take is refused as it is read.
fn possible_answers(source: &Value) -> Vec<Value> {
    if source.get("checklist").is_some() {
        let components = source["checklist"]["components"].as_array().into_iter().flatten();
        let ids: Vec<&str> = components.filter_map(|part| part["id"].as_str()).collect();
        let ticked = |all: bool| json!({ "components": ids.iter().map(|id| ((*id).to_owned(), json!(all))).collect::<Map<_, _>>() });
        return vec![ticked(true), ticked(false)];
    }
    if source.get("ratio").is_some() {
        let shares = (0..=20).chain([60, 2000]).map(|count| json!({ "count": count, "out_of": 20 }));
        return shares.collect();
    }
    let most = if source.get("number").is_some() { 200 } else { 10 };
    let words = ["met", "not-met", "expected", "developmental", "unacceptable"].map(Value::from);
    words.into_iter().chain([true, false].map(Value::from)).chain((0..=most).map(Value::from)).collect()
}

/// Shows a state on the page as it is published, in a language that the programme has.
#[track_caller]
fn show(team: &Team, state: &State, language: Language) {
    let run = |script: &str, given: &Value| {
        let script = format!(
            "const [given, done] = arguments; const element = document.querySelector('fidelity-check'); \
             (async () => {{ {script} }})().then(done, error => done(`${{error}}`))"
        );
        team.page.script_async(&script, json!([given]))
    };
    run("element.rubric = given", &state.rubric);
    host::wait_until(&team.page, "ready");
    let given = json!({ "language": language.code(), "earlier": state.earlier, "answers": state.answers });
    let shown = "element.lang = given.language; element.baseline = given.earlier; await element.import(given.answers); return element.goTo('results')";
    assert_eq!(run(shown, &given), true, "{}", state.name);
    team.widget.find(".fc-top__verdict");
}

/// Words that cannot be seen where the system chooses the colours: they have the colour of the page, which is laid under all words.
const PLATED: &str = "if (!matchMedia('(forced-colors: active)').matches) return []; \
    const page = getComputedStyle(document.body).backgroundColor; const found = []; \
    const look = root => root.querySelectorAll('*').forEach(one => { \
      if (one.shadowRoot) look(one.shadowRoot); \
      const words = [...one.childNodes].some(node => node.nodeType === Node.TEXT_NODE && node.data.trim()); \
      const style = getComputedStyle(one); \
      if (words && style.forcedColorAdjust === 'auto' && style.color === page) found.push(one.outerHTML.slice(0, 120)); }); \
    look(document); return found";

#[test]
fn the_summary_fits_one_screen_in_every_state() {
    let team = Team::worked_example(|_| {});
    let mut long = Vec::new();
    for programme in PROGRAMMES {
        for state in states(programme) {
            for language in Language::ALL {
                show(&team, &state, language);
                let end = team.page.script(END, json!([".fc-top"])).as_f64().expect("a number");
                let cramped = team.page.script(CRAMPED, json!([]));
                let what = format!("{programme}, {}, {}", state.name, language.code());
                println!("{what}: {end}");
                if end >= 800.0 || cramped != json!([]) {
                    long.push(format!("{what}: {end} {cramped}"));
                    team.page.screenshot_whole(&format!("long-{programme}-{}-{}", state.name, language.code()));
                }
            }
        }
    }
    assert!(long.is_empty(), "the summary does not fit:\n{}", long.join("\n"));
}

#[test]
fn every_state_is_whole_on_every_screen() {
    let team = Team::worked_example(|_| {});
    let sideways = "return document.documentElement.scrollWidth - document.documentElement.clientWidth";
    // Those that look least alike; with EVERY_STATE, all of them.
    let all = std::env::var_os("EVERY_STATE").is_some();
    for state in states("scale-up-readiness")
        .iter()
        .filter(|one| all || ["nothing", "half-open", "external", "other-edition", "twelve-occasions"].contains(&one.name))
    {
        let usual = ("prefers-color-scheme", "light");
        let looks = [
            ("1280", 1280, usual),
            ("768", 768, usual),
            ("320", 320, usual),
            ("dark", 1280, ("prefers-color-scheme", "dark")),
            ("forced", 1280, ("forced-colors", "active")),
        ];
        for (look, width, feature) in looks {
            team.page.set_window(width, 800);
            team.page.emulate(&[feature]);
            show(&team, state, Language::En);
            assert_eq!(team.page.script(sideways, json!([])), 0, "{} at {look} scrolls sideways", state.name);
            assert_eq!(host::cut_off(&team.page), json!([]), "{} at {look}", state.name);
            assert_eq!(team.page.script(PLATED, json!([])), json!([]), "{} at {look}", state.name);
            team.page.screenshot_whole(&format!("state-{}-{look}", state.name));
            host::all_is_well(&team.page, &format!("{} at {look}", state.name));
        }
    }
}

#[test]
fn the_supervision_sheet_keeps_to_two_sides_in_every_state() {
    let page = browser_tests::Page::open();
    let mut long = Vec::new();
    for programme in PROGRAMMES {
        for state in states(programme) {
            let rubric = Rubric::parse(&state.rubric.to_string()).expect("a sound rubric");
            let read = |answers: &Value| draft::read(&answers.to_string(), &rubric).expect("answers").answers;
            let (answers, earlier) = (read(&state.answers), state.earlier.iter().map(read).collect::<Vec<_>>());
            let assessment = Assessment::new(&rubric, &answers, &earlier, Baseline::Previous, None);
            for language in Language::ALL {
                let report = Report::new(&rubric, &answers, &assessment, language);
                let options = Options { large: false, notes: true, code: code::encode(&rubric, &answers) };
                let html = export::html(Kind::Supervision, &[&report], &options, None);
                let name = format!("state-{programme}-{}-{}", state.name, language.code());
                let paper = printed(&page, &name, &html);
                let signed = language.sentences().label(Label::SignedRater);
                // Where much is to be talked about, people sign overleaf.
                let overleaf = matches!(
                    state.name,
                    "every-no" | "half" | "half-blank" | "half-open" | "all-but-one" | "external" | "twelve-occasions"
                );
                let sides = paper.sides.len();
                if sides > 2 || !overleaf && !paper.sides[0].contains(signed) {
                    long.push(format!(
                        "{name}: {sides} sides, of which the first ends: {}",
                        paper.sides[0].chars().rev().take(200).collect::<Vec<_>>().into_iter().rev().collect::<String>()
                    ));
                }
            }
        }
    }
    assert!(long.is_empty(), "{}", long.join("\n"));
}
