//! Everything but the form: results, files, paper, what is kept, the words of a problem. See [`Late`].
//!
//! In: the store, its state, what a person or the page around the widget wants. Out: drawn pages, files, events. Only
//! [`crate::web::late::bring`] leads here, so that all of it, and all of the core that it alone uses, is fetched later.

use crate::answers::{Answers, Rating};
use crate::assessment::Assessment;
use crate::date::Date;
use crate::draft::{self, Opened};
use crate::drift::Baseline;
use crate::number::Exact;
use crate::order;
use crate::problem::Problem;
use crate::rubric::Rubric;
use crate::score;
use crate::team;
use crate::web::app::{Store, Told};
use crate::web::differences;
use crate::web::files::{self, File};
use crate::web::host;
use crate::web::kept;
use crate::web::late::Late;
use crate::web::message::Command;
use crate::web::pages;
use crate::web::plan::{self, End};
use crate::web::print::{self, Paper};
use crate::web::report_view;
use crate::web::standing;
use crate::web::state::{Action, Hidden, Page, State};
use crate::web::turns;
use crate::web::view::{Print, Purpose, Ui, Wish};
use crate::words::team::Words;
use serde::Serialize;
use yew::prelude::*;

/// The one value of its kind.
pub struct Rest;

impl Late for Rest {
    fn answered(&self, store: &Store, state: &State) {
        store.tell("mirror", &draft::write(&state.rubric, &state.answers, None, true));
        if state.kept {
            kept::write(store);
        }
        tell_result(store, state);
    }

    fn note(&self, store: &Store, state: &State) {
        *store.told.borrow_mut() = stands(state, &assess(state));
    }

    fn look_for_kept(&self, store: &Store) {
        kept::look(store);
    }

    fn with_overlay(&self, rubric: &str, overlay: &str) -> Option<Rubric> {
        Rubric::parse_with_overlay(rubric, overlay).ok()
    }

    fn open(&self, store: &Store, purpose: Purpose, texts: Vec<String>) {
        let labels = store.labels();
        match purpose {
            Purpose::Continue => {
                let Some(text) = texts.first() else { return };
                match restore(store, text, Store::act) {
                    Ok(opened) => store.say(labels.opened.to_owned(), opened.problems),
                    Err(problems) => store.say(labels.not_opened.to_owned(), problems),
                }
            }
            Purpose::Compare => {
                let (read, problems) = compare(store, &texts);
                let words = if read == 0 { labels.not_opened.to_owned() } else { (labels.opened_earlier)(read) };
                store.say(words, problems);
            }
            Purpose::Join => join(store, &texts),
        }
    }

    fn wish(&self, store: &Store, wish: Wish) {
        match wish {
            Wish::Print(print) => print_sheet(store, &print),
            Wish::Save(format, notes) => save(store, format, notes),
            Wish::Keep(on, notes) => kept::keep(store, on, notes),
            Wish::Finish => {
                if store.tell("before-clear", r#"{"reason":"finish"}"#) {
                    kept::forget(store);
                    store.act(Action::Finish);
                    store.tell("unsaved", "false");
                }
            }
            Wish::Team(step) => {
                if let Some(action) = store.state().and_then(|state| turns::after(&state, &step)) {
                    store.act(action);
                }
            }
            Wish::Open(..) | Wish::Focus(_) | Wish::Again => {}
        }
    }

    fn command(&self, store: &Store, command: &Command) -> String {
        match command.r#do.as_str() {
            "problems" => {
                let rubric = match &command.overlay {
                    None => Rubric::parse(&command.rubric),
                    Some(overlay) => Rubric::parse_with_overlay(&command.rubric, overlay),
                };
                return ["{\"problems\":", &told(&rubric.err().unwrap_or_default()), "}"].concat();
            }
            "answers" => {
                let opened = restore(store, &command.text, Store::obey);
                return opened.map_or_else(|problems| refused(&problems), |opened| accepted(&opened));
            }
            "baseline" => drop(compare(store, &command.texts)),
            "print" => {
                let both = command.languages.as_ref().is_some_and(|languages| languages.len() > 1);
                print_sheet(store, &Print { sheet: command.sheet.clone(), large: command.large, both });
            }
            "export" => {
                return match file(store, &command.format, command.notes) {
                    Some(file) => serde_json::to_string(&file).unwrap_or_default(),
                    None => NO_FILE.to_owned(),
                };
            }
            "forget" => kept::forget(store),
            _ => {}
        }
        "{}".to_owned()
    }

    fn snapshot(&self, state: &State) -> String {
        let assessment = assess(state);
        let (answered, total) = state.progress();
        let result = match answered == total || state.settings.results == "live" {
            true => crate::export::json(&files::report(state, &assessment, files::language(state))),
            false => "null".to_owned(),
        };
        let answers = files::answers(state, &assessment, true);
        format!(",\"answers\":{answers},\"result\":{result}")
    }

    fn check(&self, ui: &Ui, state: &State) -> Html {
        html! { <>{pages::check(ui, state)}{plan::overall_note(ui, state)}</> }
    }

    fn team(&self, ui: &Ui, state: &State) -> Html {
        turns::page(ui, state)
    }

    fn differences(&self, ui: &Ui, state: &State) -> Html {
        differences::page(ui, state, &files::report(state, &assess(state), files::language(state)))
    }

    fn result(&self, ui: &Ui, state: &State) -> Html {
        let report = files::report(state, &assess(state), files::language(state));
        let answers = &state.answers;
        let notes = !answers.note.is_empty() || answers.entries.iter().any(|entry| !entry.note.is_empty());
        html! {
            <div class="fc-page fc-result" part="results">
                {ui.page_heading(ui.labels.result.into())}
                {report_view::findings(ui, &report)}
                {differences::consensus(ui, &report)}
                {plan::actions(ui, state, &report)}
                {report_view::record(ui, &report)}
                <End ui={ui.clone()} unsaved={state.unsaved} {notes} blank={false}/>
            </div>
        }
    }

    fn blank(&self, ui: &Ui) -> Html {
        pages::blank(ui, html! { <End ui={ui.clone()} unsaved=false notes=false blank=true/> })
    }

    fn carried_over(&self, ui: &Ui, state: &State) -> Html {
        plan::carried_over(ui, state)
    }

    fn problems(&self, ui: &Ui, problems: &[Problem]) -> Html {
        if problems.is_empty() {
            return Html::default();
        }
        let lines = problems.iter().map(|problem| {
            html! {
                <li lang="en">
                    if !problem.path.is_empty() { <code translate="no">{problem.path.clone()}</code>{": "} }
                    {problem.message()}
                    if !problem.hint().is_empty() { <span class="fc-hint">{" "}{problem.hint()}</span> }
                </li>
            }
        });
        html! { <><p class="fc-label">{ui.labels.look_at}</p><ul>{ for lines }</ul></> }
    }

    fn points(&self, rubric: &Rubric, element: usize, rating: &Rating) -> Option<Exact> {
        score::points_of(rubric, element, rating).ok()
    }
}

/// Scores, gates and drift, worked out anew.
fn assess(state: &State) -> Assessment {
    let today = Date::parse(&state.settings.today);
    Assessment::new(&state.rubric, &state.answers, &state.earlier, Baseline::default(), today)
}

/// What the page around the widget could be told now.
fn stands(state: &State, assessment: &Assessment) -> Told {
    let (answered, all) = state.progress();
    Told { gates: standing::gates(state, assessment), drift: standing::drift(state, assessment), complete: answered == all }
}

/// Tells what is new since the page around the widget was told last.
fn tell_result(store: &Store, state: &State) {
    let now = stands(state, &assess(state));
    let before = store.told.take();
    if now.gates != before.gates {
        store.tell("gate", &now.gates);
    }
    if now.drift != before.drift {
        store.tell("drift", &now.drift);
    }
    if now.complete {
        let result =
            standing::result(&files::report_without_words(state, files::language(state)), (!before.complete).then_some("complete"));
        for (name, detail) in result {
            store.tell(name, &detail);
        }
    }
    store.told.replace(now);
}

/// Opens saved answers. Nothing changes if they cannot be read.
pub fn restore(store: &Store, text: &str, carry_out: fn(&Store, Action)) -> Result<Opened, Vec<Problem>> {
    let Some(state) = store.state() else { return Err(Vec::new()) };
    let opened = draft::read(text, &state.rubric)?;
    carry_out(store, Action::Restore(Box::new(opened.answers.clone())));
    Ok(opened)
}

/// Puts earlier assessments beside the answers; gives the problems of those that cannot be read.
fn compare(store: &Store, texts: &[String]) -> (usize, Vec<Problem>) {
    let Some(state) = store.state() else { return (0, Vec::new()) };
    let mut problems = Vec::new();
    let mut earlier: Vec<Answers> = Vec::new();
    for text in texts {
        match draft::read(text, &state.rubric) {
            Ok(opened) => earlier.push(opened.answers),
            Err(found) => problems.extend(found),
        }
    }
    let read = earlier.len();
    if read > 0 {
        let earlier = order::sorted(earlier, &|one, other| one.occasion.date.cmp(&other.occasion.date));
        store.obey(Action::Earlier(earlier));
    }
    (read, problems)
}

/// Adds the answers of others; tells what cannot be read, and where the files do not seem to belong together.
fn join(store: &Store, texts: &[String]) {
    let Some(state) = store.state() else { return };
    let words = Words::of(store.labels().code);
    let mut answers = (*state.answers).clone();
    let (mut problems, mut joined, mut together) = (Vec::new(), 0, true);
    for text in texts {
        match draft::read(text, &state.rubric) {
            Ok(opened) => {
                together = together && (answers.is_blank() || team::one_occasion(&answers, &opened.answers));
                team::join(&mut answers, opened.answers, words.nameless);
                problems.extend(opened.problems);
                joined += 1;
            }
            Err(found) => problems.extend(found),
        }
    }
    if joined == 0 {
        return store.say(store.labels().not_opened.to_owned(), problems);
    }
    store.act(Action::Team(Box::new(answers), Page::Team, Hidden::No));
    let said = (words.joined)(joined);
    store.say(if together { said } else { [&said, " ", words.two_occasions].concat() }, problems);
}

/// Prints a sheet from a document of its own.
fn print_sheet(store: &Store, print: &Print) {
    let Some(state) = store.state() else { return };
    if !store.tell("before-print", &["{\"sheet\":\"", &print.sheet, "\"}"].concat()) {
        return;
    }
    let sheet = files::sheet(&state, &assess(&state), print);
    let css = sheet.css();
    let paper = Paper { title: &sheet.title, lang: &sheet.language, dir: "ltr", css: &css };
    let this = store.this();
    print::print(
        &store.root,
        &paper,
        |document, body| files::draw(document, body, &sheet.blocks),
        move |printed| {
            if let Some(store) = this.filter(|_| !printed) {
                store.say(store.labels().cannot_print.to_owned(), Vec::new());
            }
        },
    );
}

/// A file of the answers or the result.
fn file(store: &Store, format: &str, notes: bool) -> Option<File> {
    let state = store.state()?;
    files::file(&state, &assess(&state), format, notes)
}

fn save(store: &Store, format: &str, notes: bool) {
    let Some(file) = file(store, format, notes) else {
        return store.say(store.labels().no_review.to_owned(), Vec::new());
    };
    let detail = format!("{{\"format\":\"{format}\",\"bytes\":{}}}", file.text.len());
    if !store.tell("before-save", &detail) {
        return;
    }
    host::download(&file.name, file.r#type, &file.text);
    if format == "json" || (format == "html" && notes) {
        store.obey(Action::Saved);
        store.tell("saved", &format!("{{\"target\":\"file\",\"bytes\":{},\"expires\":null}}", file.text.len()));
    }
    store.say((store.labels().saved)(&file.name), Vec::new());
}

const NO_FILE: &str = r#"{"error":{"code":"import-invalid","message":"there is no such file","hint":"the formats are json, result, csv, text, html and, once a review is due, calendar"}}"#;

/// One problem as JSON.
#[derive(Serialize)]
struct Worded {
    code: &'static str,
    place: String,
    message: String,
    hint: String,
}

/// Problems as JSON.
fn told(problems: &[Problem]) -> String {
    let told: Vec<Worded> = problems
        .iter()
        .map(|problem| Worded { code: problem.code(), place: problem.path.clone(), message: problem.message(), hint: problem.hint() })
        .collect();
    serde_json::to_string(&told).unwrap_or_default()
}

/// What became of a file that could be opened.
fn accepted(opened: &Opened) -> String {
    let dropped: Vec<Dropped> = opened.dropped.iter().map(|(id, reason)| Dropped { id, reason }).collect();
    let dropped = serde_json::to_string(&dropped).unwrap_or_default();
    let migrated = serde_json::to_string(&opened.migrated).unwrap_or_default();
    let (accepted, problems) = (opened.accepted, told(&opened.problems));
    format!("{{\"accepted\":{accepted},\"dropped\":{dropped},\"migrated\":{migrated},\"problems\":{problems}}}")
}

/// Why a file could not be opened.
fn refused(problems: &[Problem]) -> String {
    let message = problems.first().map(Problem::message).unwrap_or_default();
    let message = serde_json::to_string(&message).unwrap_or_default();
    ["{\"error\":{\"code\":\"import-invalid\",\"message\":", &message, ",\"problems\":", &told(problems), "}}"].concat()
}

/// An answer that no longer fits.
#[derive(Serialize)]
struct Dropped<'o> {
    id: &'o str,
    reason: &'o str,
}
