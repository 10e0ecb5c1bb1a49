//! The second part of the widget, which is fetched after the form: results, files, paper, autosave, the words of a problem.
//!
//! In: the store, its state, what a person or the page around the widget wants. Out: drawn pages, files, events. Only
//! [`crate::web::split`] leads here, so that all of it, and all of the core that it alone uses, is fetched later.

mod autosave;
mod pages;
mod print;
mod saving;

use crate::answers::{Adaptation, Answers, Entry, Rating};
use crate::assessment::Assessment;
use crate::code;
use crate::date::Date;
use crate::document;
use crate::draft::{self, Opened};
use crate::number::Exact;
use crate::order;
use crate::problem::Problem;
use crate::report;
use crate::rubric::Rubric;
use crate::score;
use crate::team;
use crate::web::browser::dom::{self, Given};
use crate::web::browser::print_frame::{self, Paper};
use crate::web::browser::stylesheets;
use crate::web::element::command::Command;
use crate::web::element::status_events;
use crate::web::form::raters;
use crate::web::form::request::{Print, Purpose, Request};
use crate::web::form::ui::{SecondViews, Topic, Ui};
use crate::web::second::pages::card_details;
use crate::web::second::pages::comparison;
use crate::web::second::pages::differences;
use crate::web::second::pages::last_time;
use crate::web::second::pages::plan::{self, End};
use crate::web::second::pages::result;
use crate::web::second::pages::review;
use crate::web::second::pages::start_options;
use crate::web::second::print::answers_as_text;
use crate::web::second::print::host_page;
use crate::web::second::saving::File;
use crate::web::split::SecondPart;
use crate::web::state::{Action, Hidden, Page, State};
use crate::web::store::{Emitted, Store};
use crate::words::team::Words;
use js_sys::Array;
use serde::Serialize;
use std::any::Any;
use std::rc::Rc;
use yew::prelude::*;

/// The only implementation of [`SecondPart`].
pub struct Second;

impl SecondPart for Second {
    fn style(&self, store: &Store) {
        // A browser that refuses shows it all the same, only plainly.
        let _ = stylesheets::add_those_of_the_result(&store.root);
    }

    fn answered(&self, store: &Store, state: &State) {
        store.emit("mirror", &draft::write(&state.rubric, &state.answers, None, true));
        if state.autosave.is_some() {
            autosave::write(store);
        }
        tell_result(store, state);
    }

    fn note(&self, store: &Store, state: &State) {
        let assessment = assess(state);
        show_scores(store, state, &assessment);
        store.emitted.replace(stands(state, &assessment));
    }

    fn look_for_autosave(&self, store: &Store) {
        autosave::look(store);
    }

    fn rubric(&self, text: &str, overlay: Option<&str>) -> Result<Rc<Rubric>, String> {
        let rubric = match overlay {
            None => Rubric::parse(text),
            Some(overlay) => Rubric::parse_with_overlay(text, overlay),
        };
        rubric.map(Rc::new).map_err(|problems| told(&problems))
    }

    fn open(&self, store: &Store, purpose: Purpose, files: Array) {
        let Some(store) = store.this() else { return };
        wasm_bindgen_futures::spawn_local(async move {
            open_files(&store, purpose, dom::read(files, MOST_READ).await);
        });
    }

    fn request(&self, store: &Store, request: Request) {
        match request {
            Request::Print(print) => print_sheet(store, &print),
            Request::Save(format, notes) => save(store, format, notes),
            Request::Autosave(place, notes) => autosave::keep(store, place, notes),
            Request::SaveText(text) => dom::download("fidelity-check-answers.json", "application/json", &text),
            Request::Code { text, purpose, refused } => refused.emit(open_code(store, &text, purpose)),
            Request::Finish => {
                if store.emit("before-clear", r#"{"reason":"finish"}"#) {
                    autosave::forget(store);
                    store.act(Action::Finish);
                    store.emit("unsaved", "false");
                }
            }
            Request::Team(step) => {
                if let Some(action) = store.state().and_then(|state| raters::after(&state, &step)) {
                    store.act(action);
                }
            }
            Request::Open(..) | Request::Focus(_) | Request::Again => {}
        }
    }

    fn command(&self, store: &Store, command: &Command) -> String {
        match command.r#do.as_str() {
            "answers" => {
                let opened = restore(store, &command.text, Store::apply);
                return opened.map_or_else(|problems| refused(&problems), |opened| accepted(&opened));
            }
            "baseline" => compare_only(store, &command.texts),
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
            "forget" => autosave::forget(store),
            _ => {}
        }
        "{}".to_owned()
    }

    fn snapshot(&self, state: &State) -> String {
        let assessment = assess(state);
        let (answered, total) = state.progress();
        let result = match answered == total || state.settings.results == "live" {
            true => crate::export::json(&saving::report(state, &assessment, saving::language(state))),
            false => "null".to_owned(),
        };
        let answers = saving::answers(state, &assessment, true);
        format!(",\"answers\":{answers},\"result\":{result}")
    }

    fn watch_paper(&self, store: &Store) -> Box<dyn Any> {
        let that = store.this().map(|store| Rc::downgrade(&store));
        let copy = move || {
            let store = that.as_ref()?.upgrade()?;
            answers_as_text::copy(&store.ui()?, &store.state()?)
        };
        Box::new(host_page::whenever_printed(&store.root, copy))
    }
}

impl SecondViews for Second {
    fn review(&self, ui: &Ui, state: &State) -> Html {
        html! { <>{review::page(ui, state)}<div class="fc-whole">{plan::overall_note(ui, state)}</div></> }
    }

    fn team(&self, ui: &Ui, state: &State) -> Html {
        raters::page(ui, state)
    }

    fn differences(&self, ui: &Ui, state: &State) -> Html {
        differences::page(ui, state, &saving::report(state, &assess(state), saving::language(state)))
    }

    fn result(&self, ui: &Ui, state: &State, said: Option<String>) -> Html {
        let report = saving::report(state, &assess(state), saving::language(state));
        let answers = &state.answers;
        let notes = !answers.note.is_empty() || answers.entries.iter().any(|entry| !entry.note.is_empty());
        html! {
            <div class="fc-page fc-result" part="results">
                {ui.page_heading(ui.labels.result.into())}
                {result::findings(ui, &report)}
                {differences::consensus(ui, &report)}
                {plan::actions(ui, state, &report)}
                {result::figures(ui, &report)}
                {comparison::aside(ui, state)}
                {result::record(ui, &report)}
                <End ui={ui.clone()} unsaved={state.unsaved} {notes} {said} blank={false}/>
            </div>
        }
    }

    fn blank(&self, ui: &Ui) -> Html {
        let labels = ui.later_labels();
        html! {
            <div class="fc-page">
                {ui.page_heading(labels.sheets[2].into())}
                <p class="fc-lead">{labels.blank_hint}</p>
                <End ui={ui.clone()} unsaved=false notes=false said={None::<String>} blank=true/>
            </div>
        }
    }

    fn carried_over(&self, ui: &Ui, state: &State) -> Html {
        plan::carried_over(ui, state)
    }

    fn start_options(&self, ui: &Ui, state: &State) -> Html {
        start_options::all(ui, state)
    }

    fn autosave_status(&self, ui: &Ui, state: &State) -> Html {
        start_options::autosave_status(ui, state)
    }

    fn last_time(&self, ui: &Ui, element: usize, entry: &Entry, earlier: &[Answers], raters: &[String]) -> [Html; 2] {
        [last_time::held(ui, element, entry, raters), last_time::last_time(ui, element, earlier)]
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
        html! { <><p class="fc-label">{ui.later_labels().look_at}</p><ul>{ for lines }</ul></> }
    }

    fn card_details(&self, ui: &Ui, topic: Topic, element: usize, entry: &Entry, adaptations: &[(usize, Adaptation)]) -> Html {
        card_details::content(ui, topic, element, entry, adaptations)
    }

    fn points(&self, rubric: &Rubric, element: usize, rating: &Rating) -> Option<Exact> {
        score::points_of(rubric, element, rating).ok()
    }
}

/// Scores, gates and drift, worked out anew.
fn assess(state: &State) -> Assessment {
    let today = Date::parse(&state.settings.today);
    Assessment::new(&state.rubric, &state.answers, &state.earlier, state.baseline, today)
}

/// What the page around the widget could be told now.
fn stands(state: &State, assessment: &Assessment) -> Emitted {
    let (answered, all) = state.progress();
    Emitted { gates: status_events::gates(state, assessment), drift: status_events::drift(state, assessment), complete: answered == all }
}

/// Shows the scores beside the form, if the page around the widget wants them all along.
fn show_scores(store: &Store, state: &State, assessment: &Assessment) {
    if state.settings.results == "live" {
        store.show_scores(report::so_far(&state.rubric, &state.answers, assessment, saving::language(state)));
    }
}

/// Tells what is new since the page around the widget was told last.
fn tell_result(store: &Store, state: &State) {
    let assessment = assess(state);
    show_scores(store, state, &assessment);
    let now = stands(state, &assessment);
    let before = store.emitted.take();
    if now.gates != before.gates {
        store.emit("gate", &now.gates);
    }
    if now.drift != before.drift {
        store.emit("drift", &now.drift);
    }
    if now.complete {
        let result =
            status_events::result(&saving::report_without_words(state, saving::language(state)), (!before.complete).then_some("complete"));
        for (name, detail) in result {
            store.emit(name, &detail);
        }
    }
    store.emitted.replace(now);
}

/// The most bytes that are read of a file: one more than may be, so that whoever reads it can tell that it is too large.
const MOST_READ: usize = document::MOST_BYTES + 1;

fn open_files(store: &Store, purpose: Purpose, given: Vec<Given>) {
    let labels = store.later_labels();
    match purpose {
        Purpose::Continue => {
            let Some(Given { text, .. }) = given.first() else { return };
            match restore(store, text, Store::act) {
                Ok(opened) => store.notify(labels.opened.to_owned(), opened.problems),
                Err(problems) => store.notify(labels.not_opened.to_owned(), problems),
            }
        }
        Purpose::Compare => compare_also(store, given),
        Purpose::Join => join(store, given),
    }
}

/// Opens saved answers. Nothing changes if they cannot be read.
pub fn restore(store: &Store, text: &str, carry_out: fn(&Store, Action)) -> Result<Opened, Vec<Problem>> {
    let Some(state) = store.state() else { return Err(Vec::new()) };
    let opened = draft::read(text, &state.rubric)?;
    carry_out(store, Action::Restore(Box::new(opened.answers.clone())));
    Ok(opened)
}

/// Puts earlier assessments beside the answers, in the place of any others.
fn compare_only(store: &Store, texts: &[String]) {
    let given = texts.iter().map(|text| Given { name: String::new(), text: text.clone() }).collect();
    let (earlier, _) = read_earlier(store, given);
    if !earlier.is_empty() {
        set_earlier(store, earlier);
    }
}

/// Puts further earlier assessments beside those that are there, and says what became of each file.
fn compare_also(store: &Store, given: Vec<Given>) {
    let Some(state) = store.state() else { return };
    let (found, problems) = read_earlier(store, given);
    let labels = store.later_labels();
    let words = if found.is_empty() { labels.not_opened.to_owned() } else { (labels.opened_earlier)(found.len()) };
    let new = found.into_iter().filter(|one| !state.earlier.contains(one));
    set_earlier(store, state.earlier.iter().cloned().chain(new).collect());
    store.notify(words, problems);
}

fn set_earlier(store: &Store, earlier: Vec<Answers>) {
    store.apply(Action::Earlier(order::sorted(earlier, &|one, other| one.occasion.date.cmp(&other.occasion.date))));
}

/// The assessments in files, and every problem with the name of its file.
fn read_earlier(store: &Store, given: Vec<Given>) -> (Vec<Answers>, Vec<Problem>) {
    let (mut earlier, mut problems) = (Vec::new(), Vec::new());
    let Some(state) = store.state() else { return (earlier, problems) };
    for Given { name, text } in given {
        let found = match draft::read(&text, &state.rubric) {
            Ok(opened) => {
                earlier.push(opened.answers);
                opened.problems
            }
            Err(problems) => problems,
        };
        let place = |path: String| [name.clone(), path].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        problems.extend(found.into_iter().map(|problem| Problem { path: place(problem.path), ..problem }));
    }
    (earlier, problems)
}

/// Opens a result code as the answers or as an earlier assessment. Gives why it cannot be read, and changes nothing then.
fn open_code(store: &Store, text: &str, purpose: Purpose) -> String {
    let Some(state) = store.state() else { return String::new() };
    let answers = match code::decode(&state.rubric, text) {
        Ok(answers) => answers,
        Err(why) => return saving::language(&state).sentences().unreadable(why),
    };
    match purpose {
        Purpose::Continue => {
            store.act(Action::Restore(Box::new(answers)));
            store.notify(store.later_labels().opened.to_owned(), Vec::new());
        }
        Purpose::Compare => {
            let others = state.earlier.iter().filter(|one| **one != answers).cloned();
            set_earlier(store, others.chain([answers.clone()]).collect());
            store.notify((store.later_labels().opened_earlier)(1), Vec::new());
        }
        // A code does not say who rated: raters are joined by their files only.
        Purpose::Join => {}
    }
    String::new()
}

/// Adds the answers of others; tells what cannot be read, and where the files do not seem to belong together.
fn join(store: &Store, given: Vec<Given>) {
    let Some(state) = store.state() else { return };
    let words = Words::of(store.labels().code);
    let (others, problems) = read_earlier(store, given);
    if others.is_empty() {
        return store.notify(store.later_labels().not_opened.to_owned(), problems);
    }
    let said = (words.joined)(others.len());
    let mut answers = (*state.answers).clone();
    let mut together = true;
    for other in others {
        together = together && (answers.is_blank() || team::one_occasion(&answers, &other));
        team::join(&mut answers, other, words.nameless);
    }
    store.act(Action::Team(Box::new(answers), Page::Team, Hidden::No));
    store.notify(if together { said } else { [&said, " ", words.two_occasions].concat() }, problems);
}

/// Prints a sheet from a document of its own.
fn print_sheet(store: &Store, print: &Print) {
    let Some(state) = store.state() else { return };
    if !store.emit("before-print", &["{\"sheet\":\"", &print.sheet, "\"}"].concat()) {
        return;
    }
    let sheet = saving::sheet(&state, &assess(&state), print);
    let css = sheet.css() + &print_frame::page_rules(&store.root);
    let paper = Paper { title: &sheet.title, lang: &sheet.language, dir: "ltr", css: &css };
    let this = store.this();
    print_frame::print(
        &store.root,
        &paper,
        |document, body| {
            print_frame::copy_slots(&store.root, &["logo", "print-header"], document, body);
            saving::draw(document, body, &sheet.blocks);
            print_frame::copy_slots(&store.root, &["print-footer"], document, body);
        },
        move |printed| {
            if let Some(store) = this.filter(|_| !printed) {
                store.notify(store.later_labels().cannot_print.to_owned(), Vec::new());
            }
        },
    );
}

/// A file of the answers or the result.
fn file(store: &Store, format: &str, notes: bool) -> Option<File> {
    let state = store.state()?;
    saving::file(&state, &assess(&state), format, notes)
}

fn save(store: &Store, format: &str, notes: bool) {
    let Some(file) = file(store, format, notes) else {
        return store.notify(store.later_labels().no_review.to_owned(), Vec::new());
    };
    let detail = format!("{{\"format\":\"{format}\",\"bytes\":{}}}", file.text.len());
    if !store.emit("before-save", &detail) {
        return;
    }
    dom::download(&file.name, file.r#type, &file.text);
    if format == "json" || (format == "html" && notes) {
        store.apply(Action::Saved);
        store.emit("saved", &format!("{{\"target\":\"file\",\"bytes\":{},\"expires\":null}}", file.text.len()));
    }
    store.notify_of_file((store.later_labels().saved)(&file.name));
}

const NO_FILE: &str = r#"{"error":{"code":"import-invalid","message":"there is no such file","hint":"the formats are json, result, csv, text, html, code and, once a review is due, calendar"}}"#;

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
