//! The second part of the widget, which is fetched after the form: results, files, paper, autosave, the words of a problem.
//!
//! In: the store, its state, what a person or the page around the widget wants. Out: drawn pages, files, events. Only
//! [`crate::web::split`] leads here, so that all of it, and all of the core that it alone uses, is fetched later.

mod assess;
mod autosave;
mod opening;
mod pages;
mod print;
mod replies;
mod result_events;
mod saving;

use crate::answers::{Adaptation, Answers, Entry, Rating};
use crate::draft;
use crate::number::Exact;
use crate::problem::{Problem, Told};
use crate::rubric::{Form, Rubric};
use crate::score;
use crate::web::browser::file_access;
use crate::web::browser::stylesheets;
use crate::web::element::command::Command;
use crate::web::form::request::{Print, Purpose, Request};
use crate::web::form::ui::{SecondViews, Topic, Ui};
use crate::web::second::assess::{assess, language, report};
use crate::web::second::pages::card_details;
use crate::web::second::pages::comparison;
use crate::web::second::pages::differences;
use crate::web::second::pages::last_time;
use crate::web::second::pages::plan::{self, End};
use crate::web::second::pages::result;
use crate::web::second::pages::review;
use crate::web::second::pages::start_options;
use crate::web::second::pages::team;
use crate::web::second::print::answers_as_text;
use crate::web::second::print::host_page;
use crate::web::second::print::sheet;
use crate::web::state::{Action, State};
use crate::web::store::{SecondPart, Store};
use crate::words::Language;
use js_sys::Array;
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

    fn mirror(&self, store: &Store, state: &State) {
        let Some(rubric) = state.rubric.whole() else { return };
        store.emit("mirror", &draft::write(rubric, &state.answers, None, true));
    }

    fn answered(&self, store: &Store, state: &State) {
        if state.autosave.is_some() {
            autosave::write(store);
        }
        result_events::tell_result(store, state);
    }

    fn note(&self, store: &Store, state: &State) {
        let Some(assessed) = assess(state) else { return };
        result_events::show_scores(store, state, &assessed);
        store.emitted.replace(result_events::stands(state, &assessed));
    }

    fn look_for_answers(&self, store: &Store) {
        let Some(store) = store.this() else { return };
        wasm_bindgen_futures::spawn_local(async move {
            autosave::look(&store).await;
            // After what was kept, so that neither takes the place of the other unasked.
            opening::open_from_address(&store);
        });
    }

    fn rubric(&self, store: &Store, text: &str, overlay: Option<&str>) -> Result<Rc<Rubric>, String> {
        let read = || match overlay {
            None => Rubric::parse(&opening::decoded(text)?),
            Some(overlay) => Rubric::parse_with_overlay(&opening::decoded(text)?, &opening::decoded(overlay)?),
        };
        read().map(Rc::new).map_err(|problems| replies::listed(&problems, store.asked_language()))
    }

    fn open(&self, store: &Store, purpose: Purpose, files: Array) {
        let Some(store) = store.this() else { return };
        wasm_bindgen_futures::spawn_local(async move {
            let given = file_access::read(files, opening::MOST_READ).await;
            opening::open_files(&store, purpose, given.into_iter().map(opening::Text::from).collect());
        });
    }

    fn request(&self, store: &Store, request: Request) {
        match request {
            Request::Print(print) => sheet::print_sheet(store, &print),
            Request::Save(format, notes) => saving::save(store, format, notes),
            Request::Autosave(place, notes) => autosave::keep(store, place, notes),
            Request::SaveText(text) => file_access::download("fidelity-check-answers.json", "application/json", &text),
            Request::Code { text, purpose, refused } => refused.emit(opening::open_code(store, &text, purpose)),
            Request::Finish => {
                if store.emit("before-clear", r#"{"reason":"finish"}"#) {
                    autosave::forget(store);
                    store.act(Action::Finish);
                    store.emit("unsaved", "false");
                }
            }
            Request::Team(step) => {
                if let Some(action) = store.state().and_then(|state| team::after(&state, &step)) {
                    store.act(action);
                }
            }
            Request::Anew(earlier) => opening::anew(store, *earlier),
            Request::Open(..) | Request::Focus(_) | Request::Again | Request::Act(_) => {}
        }
    }

    fn command(&self, store: &Store, command: &Command) -> String {
        match command.r#do.as_str() {
            "answers" => {
                let opened = opening::restore(store, &command.text, Store::apply);
                return match opened {
                    Ok(opened) => replies::accepted(&opened, store.labels().0),
                    Err(problems) => replies::refused(&problems, store.labels().0),
                };
            }
            "baseline" => opening::compare_only(store, &command.texts),
            "print" => {
                let both = command.languages.as_ref().is_some_and(|languages| languages.len() > 1);
                sheet::print_sheet(store, &Print { sheet: command.sheet.clone(), large: command.large, both });
            }
            "export" => {
                return match saving::file(store, &command.format, command.notes) {
                    Some(file) => serde_json::to_string(&file).unwrap_or_default(),
                    None => replies::NO_FILE.to_owned(),
                };
            }
            "forget" => autosave::forget(store),
            _ => {}
        }
        "{}".to_owned()
    }

    fn snapshot(&self, state: &State) -> String {
        let Some(assessed) = assess(state) else { return String::new() };
        let (answered, total) = state.progress();
        let result = match answered == total || state.settings.results == "live" {
            true => crate::export::json(&report(state, &assessed, language(state))),
            false => "null".to_owned(),
        };
        let answers = saving::answers(state, &assessed, true);
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
        team::page(ui, state)
    }

    fn differences(&self, ui: &Ui, state: &State) -> Html {
        let Some(assessed) = assess(state) else { return Html::default() };
        differences::page(ui, state, &report(state, &assessed, language(state)))
    }

    fn result(&self, ui: &Ui, state: &State, said: Option<String>) -> Html {
        let Some(assessed) = assess(state) else { return Html::default() };
        let report = report(state, &assessed, language(state));
        let answers = &state.answers;
        let notes = !answers.note.is_empty() || answers.entries.iter().any(|entry| !entry.note.is_empty());
        html! {
            <div class="fc-page fc-result" part="results">
                {ui.page_heading(ui.labels.result().into())}
                {result::head(ui, state, &report)}
                {result::contents(ui)}
                {result::part(ui, 0, result::findings(ui, state, &report))}
                {result::part(ui, 1, html! { <>{result::changed(ui, &report)}{comparison::aside(ui, state)}</> })}
                {result::part(ui, 2, html! { <>{plan::actions(ui, state, &report)}{result::ahead(ui, &report)}</> })}
                {result::part(ui, 3, html! { <>{differences::consensus(ui, &report)}{result::record(ui, &report)}</> })}
                {result::part(ui, 4, html! { <End ui={ui.clone()} unsaved={state.unsaved} {notes} {said} blank={false}/> })}
            </div>
        }
    }

    fn blank(&self, ui: &Ui) -> Html {
        let labels = ui.later_labels();
        html! {
            <div class="fc-page">
                {ui.page_heading(labels.sheets()[2].into())}
                <p class="fc-lead">{labels.blank_hint()}</p>
                <End ui={ui.clone()} unsaved=false notes=false said={None::<String>} blank=true/>
            </div>
        }
    }

    fn carried_over(&self, ui: &Ui, state: &State) -> Html {
        plan::carried_over(ui, state, 2)
    }

    fn start_options(&self, ui: &Ui, state: &State) -> Html {
        start_options::all(ui, state)
    }

    fn kept(&self, ui: &Ui, state: &State) -> Html {
        start_options::kept(ui, state)
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
        let language = Language::from_code(ui.labels.code()).unwrap_or(Language::En);
        let lines = problems.iter().map(|problem| {
            let Told { message, hint } = problem.told(language);
            html! {
                <li lang={language.code()}>
                    if !problem.path.is_empty() { <code translate="no">{problem.path.clone()}</code>{": "} }
                    {message}
                    if !hint.is_empty() { <span class="fc-hint">{" "}{hint}</span> }
                </li>
            }
        });
        html! { <><p class="fc-label">{ui.later_labels().look_at()}</p><ul>{ for lines }</ul></> }
    }

    fn card_details(&self, ui: &Ui, topic: Topic, element: usize, entry: &Entry, adaptations: &[(usize, Adaptation)]) -> Html {
        card_details::content(ui, topic, element, entry, adaptations)
    }

    fn points(&self, form: &Form, element: usize, rating: &Rating) -> Option<Exact> {
        score::points_of(form, element, rating).ok()
    }
}
