//! Joins everything: holds the state, carries out actions, tells the page around the widget, chooses the page to draw.
//!
//! In: commands, actions and wishes. Out: the drawn page, and events. It alone knows both the form and the report.

use crate::answers::Answers;
use crate::assessment::Assessment;
use crate::date::Date;
use crate::draft;
use crate::drift::{Baseline, Finding};
use crate::order;
use crate::problem::Problem;
use crate::rubric::Rubric;
use crate::score;
use crate::web::events;
use crate::web::files::{self, File};
use crate::web::host;
use crate::web::pages;
use crate::web::plan::{self, End};
use crate::web::print::{self, Paper};
use crate::web::rating::{DomainSection, flaws};
use crate::web::report_view;
use crate::web::state::{Action, Layout, Page, Part, Settings, State, Wanted};
use crate::web::view::{FIRST, LINK, Print, SECOND, Shared, Ui, Wish, button, changing, domain_numbers};
use crate::words::labels::Labels;
use crate::words::{Language, direction};
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use yew::prelude::*;

mod kept;
use kept::Keeping;

/// The state of one widget, and its ways to the outside.
pub struct Store {
    root: web_sys::HtmlElement,
    outlet: js_sys::Function,
    held: RefCell<Held>,
    redraw: RefCell<Option<UseForceUpdateHandle>>,
    keeping: Keeping,
    this: Weak<Store>,
}

/// What changes.
struct Held {
    settings: Rc<Settings>,
    state: Option<State>,
    ui: Option<Ui>,
    notice: Option<Notice>,
    told: Told,
}

/// What the page around the widget has been told last, so that it is told only what is new.
#[derive(Default)]
struct Told {
    gates: String,
    findings: Vec<Finding>,
    complete: bool,
}

/// What was said about a file or about what is kept.
#[derive(Clone, Debug)]
pub struct Notice {
    words: String,
    problems: Vec<Problem>,
    /// What could be done about it, in words and as a wish.
    offer: Option<(&'static str, Wish)>,
}

impl Store {
    /// A widget without rubric.
    pub fn new(root: web_sys::HtmlElement, settings: Settings, outlet: js_sys::Function) -> Rc<Store> {
        let held = Held { settings: Rc::new(settings), state: None, ui: None, notice: None, told: Told::default() };
        Rc::new_cyclic(|this| Store {
            root,
            outlet,
            held: RefCell::new(held),
            redraw: RefCell::default(),
            keeping: Keeping::default(),
            this: this.clone(),
        })
    }

    /// Puts a rubric in place, with nothing answered.
    pub fn load(&self, rubric: Rubric) {
        let mut held = self.held.borrow_mut();
        let state = State::new(rubric, held.settings.clone());
        let ready = events::ready(&state);
        held.state = Some(state);
        held.notice = None;
        drop(held);
        self.note();
        self.draw(true);
        self.tell("ready", &ready);
        self.look_for_kept();
    }

    /// The state, once a rubric is in place.
    pub fn state(&self) -> Option<State> {
        self.held.borrow().state.clone()
    }

    /// Takes over what the page around the widget decides.
    pub fn set(&self, settings: Settings) {
        let settings = Rc::new(settings);
        self.held.borrow_mut().settings = settings.clone();
        self.obey(Action::Settings(settings));
    }

    /// Carries out what a person does, and tells the page around the widget.
    pub fn act(&self, action: Action) {
        let Some((before, after)) = self.carry_out(action) else { return };
        for (name, detail) in events::between(&before, &after) {
            self.tell(name, &detail);
        }
        if !Rc::ptr_eq(&before.answers, &after.answers) {
            self.tell("mirror", &draft::write(&after.rubric, &after.answers, None, true));
            if after.kept.is_some() {
                self.write_kept();
            }
            self.tell_result(&after);
        }
    }

    /// Carries out what the page around the widget asks for, without telling it.
    pub fn obey(&self, action: Action) {
        if self.carry_out(action).is_some() {
            self.note();
        }
    }

    fn carry_out(&self, action: Action) -> Option<(State, State)> {
        let mut held = self.held.borrow_mut();
        let after = held.state.as_ref()?.reduce(action)?;
        let before = held.state.replace(after.clone())?;
        if before.page != after.page {
            held.notice = None;
        }
        drop(held);
        self.draw(before.language != after.language || !Rc::ptr_eq(&before.settings, &after.settings));
        Some((before, after))
    }

    /// Scores, gates and drift, worked out anew.
    fn assess(state: &State) -> Assessment {
        let today = Date::parse(&state.settings.today);
        Assessment::new(&state.rubric, &state.answers, &state.earlier, Baseline::default(), today)
    }

    /// What the page around the widget could be told now.
    fn standing(state: &State, assessment: &Assessment) -> Told {
        let (answered, all) = state.progress();
        Told { gates: events::gates(state, assessment), findings: assessment.drift.findings.clone(), complete: answered == all }
    }

    /// Takes note of how things stand without telling.
    fn note(&self) {
        if let Some(state) = self.state() {
            self.held.borrow_mut().told = Store::standing(&state, &Store::assess(&state));
        }
    }

    fn tell_result(&self, state: &State) {
        let assessment = Store::assess(state);
        let now = Store::standing(state, &assessment);
        let before = std::mem::take(&mut self.held.borrow_mut().told);
        if now.gates != before.gates {
            self.tell("gate", &now.gates);
        }
        if now.findings != before.findings {
            self.tell("drift", &events::drift(state, &assessment));
        }
        if now.complete {
            let result =
                events::result(&files::report_without_words(state, files::language(state)), (!before.complete).then_some("complete"));
            for (name, detail) in result {
                self.tell(name, &detail);
            }
        }
        self.held.borrow_mut().told = now;
    }

    /// Opens saved answers. Nothing changes if they cannot be read.
    pub fn open(&self, text: &str) -> Result<draft::Opened, Vec<Problem>> {
        self.restore(text, Store::obey)
    }

    fn restore(&self, text: &str, carry_out: fn(&Store, Action)) -> Result<draft::Opened, Vec<Problem>> {
        let Some(state) = self.state() else { return Err(Vec::new()) };
        let opened = draft::read(text, &state.rubric)?;
        carry_out(self, Action::Restore(Box::new(opened.answers.clone())));
        Ok(opened)
    }

    /// Puts earlier assessments beside the answers; gives the problems of those that cannot be read.
    pub fn compare(&self, texts: &[String]) -> (usize, Vec<Problem>) {
        let Some(state) = self.state() else { return (0, Vec::new()) };
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
            self.obey(Action::Earlier(earlier));
        }
        (read, problems)
    }

    fn wish(&self, wish: Wish) {
        let Some(this) = self.this.upgrade() else { return };
        match wish {
            Wish::Open(event) => host::read_files(&event, move |texts| {
                let Some(text) = texts.first() else { return };
                let labels = this.labels();
                match this.restore(text, Store::act) {
                    Ok(opened) => this.say(labels.opened.to_owned(), opened.problems),
                    Err(problems) => this.say(labels.not_opened.to_owned(), problems),
                }
            }),
            Wish::Compare(event) => host::read_files(&event, move |texts| {
                let (read, problems) = this.compare(&texts);
                let labels = this.labels();
                let words = if read == 0 { labels.not_opened.to_owned() } else { (labels.opened_earlier)(read) };
                this.say(words, problems);
            }),
            Wish::Focus(id) => host::focus(&self.root, &id),
            Wish::Print(print) => self.print(&print),
            Wish::Save(format, notes) => self.save(format, notes),
            Wish::Finish => {
                if self.tell("before-clear", r#"{"reason":"finish"}"#) {
                    self.forget();
                    self.act(Action::Finish);
                    self.tell("unsaved", "false");
                }
            }
            Wish::Keep(place, notes) => self.keep(place, notes),
            Wish::SaveText(text) => host::download("fidelity-check-answers.json", "application/json", &text),
        }
    }

    /// Prints a sheet from a document of its own.
    pub fn print(&self, print: &Print) {
        let Some(state) = self.state() else { return };
        if !self.tell("before-print", &["{\"sheet\":\"", &print.sheet, "\"}"].concat()) {
            return;
        }
        let sheet = files::sheet(&state, &Store::assess(&state), print);
        let css = sheet.css();
        let paper = Paper { title: &sheet.title, lang: &sheet.language, dir: "ltr", css: &css };
        let this = self.this.clone();
        print::print(
            &self.root,
            &paper,
            |document, body| files::draw(document, body, &sheet.blocks),
            move |printed| {
                if let Some(store) = this.upgrade().filter(|_| !printed) {
                    store.say(store.labels().cannot_print.to_owned(), Vec::new());
                }
            },
        );
    }

    /// A file of the answers or the result.
    pub fn file(&self, format: &str, notes: bool) -> Option<File> {
        let state = self.state()?;
        files::file(&state, &Store::assess(&state), format, notes)
    }

    fn save(&self, format: &str, notes: bool) {
        let Some(file) = self.file(format, notes) else {
            return self.say(self.labels().no_review.to_owned(), Vec::new());
        };
        let detail = format!("{{\"format\":\"{format}\",\"bytes\":{}}}", file.text.len());
        if !self.tell("before-save", &detail) {
            return;
        }
        host::download(&file.name, file.r#type, &file.text);
        if format == "json" || (format == "html" && notes) {
            self.obey(Action::Saved);
            self.tell("saved", &format!("{{\"target\":\"file\",\"bytes\":{},\"expires\":null}}", file.text.len()));
        }
        self.say((self.labels().saved)(&file.name), Vec::new());
    }

    /// What the page around the widget reads: answers, result once complete, how far it is.
    pub fn snapshot(&self) -> String {
        let Some(state) = self.state() else { return "{}".to_owned() };
        let assessment = Store::assess(&state);
        let (answered, total) = state.progress();
        let complete = answered == total;
        let result = match complete || state.settings.results == "live" {
            true => crate::export::json(&files::report(&state, &assessment, files::language(&state))),
            false => "null".to_owned(),
        };
        let answers = files::answers(&state, &assessment, true);
        let page = events::place(&state);
        format!(
            "{{\"answers\":{answers},\"result\":{result},\"complete\":{complete},\"answered\":{answered},\"total\":{total},\"page\":\"{page}\"}}"
        )
    }

    fn labels(&self) -> &'static Labels {
        self.held.borrow().ui.as_ref().map_or_else(|| Labels::of(Language::En), |ui| ui.labels)
    }

    fn say(&self, words: String, problems: Vec<Problem>) {
        self.announce(Notice { words, problems, offer: None });
    }

    fn announce(&self, notice: Notice) {
        self.tell("announce", &serde_json::to_string(&notice.words).unwrap_or_default());
        self.held.borrow_mut().notice = Some(notice);
        self.draw(false);
    }

    /// Tells the page around the widget. `false` if it objects.
    fn tell(&self, name: &str, detail: &str) -> bool {
        let answer = self.outlet.call2(&wasm_bindgen::JsValue::NULL, &name.into(), &detail.into());
        answer.ok().and_then(|answer| answer.as_bool()).unwrap_or(true)
    }

    fn draw(&self, new_ui: bool) {
        if new_ui {
            self.share();
        }
        if let Some(redraw) = &*self.redraw.borrow() {
            redraw.force_update();
        }
    }

    /// Makes what all views share anew.
    fn share(&self) {
        let mut held = self.held.borrow_mut();
        let Some(state) = &held.state else { return };
        let (this, that) = (self.this.clone(), self.this.clone());
        let code = &state.rubric.languages[state.language];
        let shared = Shared {
            labels: Labels::of(Language::from_code(code).unwrap_or(Language::En)),
            language: state.language,
            rubric: state.rubric.clone(),
            settings: state.settings.clone(),
            open: state.is_open(),
            send: Rc::new(move |action| {
                if let Some(store) = this.upgrade() {
                    store.act(action);
                }
            }),
            wish: Rc::new(move |wish| {
                if let Some(store) = that.upgrade() {
                    store.wish(wish);
                }
            }),
            points: |rubric, element, rating| score::points_of(rubric, element, rating).ok(),
            numbers: domain_numbers(&state.rubric),
        };
        held.ui = Some(Ui::new(shared));
    }
}

/// The store as a property; the same as long as the widget lives.
#[derive(Clone)]
pub struct Handle(pub Rc<Store>);

impl PartialEq for Handle {
    fn eq(&self, other: &Handle) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// What the app is drawn from.
#[derive(Clone, PartialEq, Properties)]
pub struct AppProps {
    /// The state, and the ways to the outside.
    pub store: Handle,
}

/// The whole widget.
#[component]
pub fn App(props: &AppProps) -> Html {
    host::drawing("app");
    let store = &props.store.0;
    let redraw = use_force_update();
    let state = store.state();
    use_effect_with((), {
        let store = store.clone();
        move |()| {
            *store.redraw.borrow_mut() = Some(redraw);
        }
    });
    let moves = state.as_ref().map_or(0, |state| state.moves);
    use_effect_with(moves, {
        let store = store.clone();
        move |moves| {
            // The first page takes no focus from the page around it (A10).
            if let Some(state) = store.state().filter(|_| *moves > 0) {
                let id = if state.flaws.is_empty() { "-title" } else { "-problem" };
                host::focus(&store.root, &[&state.settings.instance, id].concat());
            }
        }
    });
    let held = store.held.borrow();
    match (&held.state, &held.ui) {
        (Some(state), Some(ui)) => frame(ui, state, held.notice.as_ref()),
        _ => Html::default(),
    }
}

/// What stands around every page.
fn frame(ui: &Ui, state: &State, notice: Option<&Notice>) -> Html {
    let code = state.rubric.languages[state.language].clone();
    let dir = direction(&code);
    let steps = !matches!(state.page, Page::Intro | Page::Finished) && matches!(state.settings.mode, Wanted::Full | Wanted::NonNegotiables);
    html! {
        <section class="fc" part="root" lang={code} {dir} aria-labelledby={ui.id("name")}>
            <header class="fc-header" part="header">
                <@{["h2", "h3", "h4", "h5", "h6"][usize::from(ui.settings.heading_level.clamp(2, 6)) - 2]} class="fc-name" id={ui.id("name")} part="title">
                    {ui.text(&state.rubric.title)}
                </@>
                {languages(ui, state)}
            </header>
            if let Some(notice) = notice { {said(ui, notice)} }
            if !ui.open { <p class="fc-notice">{ui.labels.readonly}</p> }
            <div class={classes!("fc-body", steps.then_some("fc-body--steps"))}>
                if steps { {map(ui, state)} }
                {page(ui, state)}
            </div>
            <footer class="fc-footer" part="footer"><slot name="help"/></footer>
        </section>
    }
}

fn languages(ui: &Ui, state: &State) -> Html {
    let offered = state.languages();
    if offered.len() < 2 || ui.settings.language_switch == "none" {
        return Html::default();
    }
    let others = offered.into_iter().filter(|language| *language != state.language).map(|language| {
        let code = state.rubric.languages[language].clone();
        let name = Language::from_code(&code).map_or(code.clone(), |language| language.name().to_owned());
        html! { <button type="button" class={LINK} lang={code} onclick={ui.press(Action::Language(language))}>{name}</button> }
    });
    html! { <div class="fc-languages" part="languages" role="group" aria-label={ui.labels.language}>{ for others }</div> }
}

/// What was said about a file, with every problem and its place.
fn said(ui: &Ui, notice: &Notice) -> Html {
    let lines = notice.problems.iter().map(|problem| {
        html! {
            <li lang="en">
                if !problem.path.is_empty() { <code translate="no">{problem.path.clone()}</code>{": "} }
                {problem.message()}
                if !problem.hint().is_empty() { <span class="fc-hint">{" "}{problem.hint()}</span> }
            </li>
        }
    });
    html! {
        <div class="fc-notice">
            <p>{notice.words.clone()}</p>
            if !notice.problems.is_empty() { <p class="fc-label">{ui.labels.look_at}</p><ul>{ for lines }</ul> }
            if let Some((words, wish)) = &notice.offer { {button(SECOND, (*words).into(), ui.wishing(wish.clone()))} }
        </div>
    }
}

/// The list of pages, with how far each is.
fn map(ui: &Ui, state: &State) -> Html {
    let labels = ui.labels;
    let (answered, all) = state.progress();
    let progress = |elements: &[usize]| elements.iter().filter(|element| state.answers.is_answered(&state.rubric, **element)).count();
    let step = |page: Page, words: Html, count: Option<(usize, usize)>| {
        let here = state.page == page;
        html! {
            <li>
                <button type="button" class="fc-step" aria-current={here.then_some("step")} onclick={ui.press(Action::Continue(page))}>
                    <span>{words}</span>
                    if let Some((done, all)) = count {
                        <span class={classes!("fc-step__count", (done == all).then_some("fc-step__count--all"))} key={done}>{(labels.answered)(done, all)}</span>
                    }
                </button>
            </li>
        }
    };
    let parts = state.parts();
    let domains = parts.chunk_by(|one, other| one.domain == other.domain);
    let mut first = 0;
    let domains = domains.map(|parts| {
        let at = if state.settings.layout == Layout::Single { 0 } else { first };
        first += parts.len();
        let domain = &state.rubric.domains[parts[0].domain];
        let elements: Vec<usize> = parts.iter().flat_map(|part| part.elements.iter().copied()).collect();
        let here = match state.page {
            Page::Part(page) if state.settings.layout == Layout::Element && (at..first).contains(&page) => Page::Part(page),
            _ => Page::Part(at),
        };
        step(
            here,
            domain.title.as_ref().map_or_else(|| labels.all_elements.into(), |title| ui.text(title)),
            Some((progress(&elements), elements.len())),
        )
    });
    let domains: Vec<Html> = domains.collect();
    html! {
        <nav class="fc-map" aria-label={labels.pages} part="progress">
            <p class="fc-map__progress">{changing((labels.answered)(answered, all))}</p>
            {pages::how_kept(ui, state)}
            <button type="button" class="fc-map__toggle fc-link" aria-expanded={state.map_open.to_string()} onclick={ui.press(Action::Map)}>
                {if state.map_open { labels.hide_pages } else { labels.show_pages }}
            </button>
            <ol class={classes!("fc-map__list", state.map_open.then_some("fc-map__list--open"))}>
                {step(Page::Occasion, labels.occasion.into(), None)}
                { for domains }
                {step(Page::Check, labels.check.into(), None)}
                if state.settings.results != "none" { {step(Page::Result, labels.result.into(), None)} }
            </ol>
        </nav>
    }
}

fn page(ui: &Ui, state: &State) -> Html {
    if state.settings.mode == Wanted::Blank {
        return pages::blank(ui, html! { <End ui={ui.clone()} unsaved=false notes=false blank=true/> });
    }
    let last = state.part_pages().saturating_sub(1);
    match state.page {
        Page::Intro => pages::intro(ui, state),
        Page::Occasion => {
            html! { <div>{pages::occasion(ui, state)}{plan::carried_over(ui, state)}{ways(ui, state, Page::Intro, Page::Part(0), ui.labels.go_on)}</div> }
        }
        Page::Part(at) => {
            let back = if at == 0 { Page::Occasion } else { Page::Part(at - 1) };
            let on = if at >= last { Page::Check } else { Page::Part(at + 1) };
            html! { <div>{elements(ui, state, at)}{ways(ui, state, back, on, ui.labels.go_on)}</div> }
        }
        Page::Check => {
            let on = if state.settings.results == "none" { Page::Check } else { Page::Result };
            html! { <div>{pages::check(ui, state)}{plan::overall_note(ui, state)}{ways(ui, state, Page::Part(last), on, ui.labels.see_result)}</div> }
        }
        Page::Result if state.settings.mode == Wanted::Results => result(ui, state),
        Page::Result => html! { <div>{result(ui, state)}{ways(ui, state, Page::Check, Page::Result, "")}</div> },
        Page::Finished => pages::finished(ui),
    }
}

/// What it comes to, and what to do with it.
fn result(ui: &Ui, state: &State) -> Html {
    let report = files::report(state, &Store::assess(state), files::language(state));
    let answers = &state.answers;
    let notes = !answers.note.is_empty() || answers.entries.iter().any(|entry| !entry.note.is_empty());
    html! {
        <div class="fc-page fc-result" part="results">
            {ui.page_heading(ui.labels.result.into())}
            {report_view::findings(ui, &report)}
            {plan::actions(ui, state, &report)}
            {report_view::record(ui, &report)}
            <End ui={ui.clone()} unsaved={state.unsaved} {notes} blank={false}/>
        </div>
    }
}

/// Back, on, undo.
fn ways(ui: &Ui, state: &State, back: Page, on: Page, words: &'static str) -> Html {
    html! {
        <div class="fc-actions fc-actions--ways" part="actions">
            if on != state.page { {ui.button(FIRST, words, Action::Continue(on))} }
            {ui.button(SECOND, ui.labels.back, Action::Go(back))}
            if state.can_undo() && ui.open { {ui.button(LINK, ui.labels.undo, Action::Undo)} }
        </div>
    }
}

/// A page of elements.
fn elements(ui: &Ui, state: &State, at: usize) -> Html {
    let parts = state.parts();
    let single = state.settings.layout == Layout::Single;
    let here: &[Part] = if single { &parts } else { parts.get(at..=at).unwrap_or_default() };
    let Some(first) = here.first() else { return Html::default() };
    let domain = &state.rubric.domains[first.domain];
    let title = match &domain.title {
        Some(title) if !single => ui.text(title),
        _ => ui.labels.all_elements.into(),
    };
    let sections = here.iter().map(|part| {
        let mine = |element: usize| part.elements.contains(&element);
        html! {
            <DomainSection
                key={part.elements[0]}
                ui={ui.clone()}
                part={part.clone()}
                entries={part.elements.iter().map(|element| state.answers.entries[*element].clone()).collect::<Vec<_>>()}
                typed={state.typed.iter().filter(|((spot, _), _)| mine(spot.element)).map(|(at, text)| (*at, text.clone())).collect::<Vec<_>>()}
                flaws={state.flaws.iter().filter(|(element, _)| mine(*element)).cloned().collect::<Vec<_>>()}
                adaptations={adaptations(state, part)}
                earlier={state.earlier.clone()}
                stage={state.answers.occasion.stage}
                titled={!single}
            />
        }
    });
    html! {
        <div class="fc-page">
            <p class="fc-where">{changing((ui.labels.page_of)(at + 1, state.part_pages()))}</p>
            {ui.page_heading(title)}
            {flaws(ui, &state.flaws)}
            { for sections }
        </div>
    }
}

fn adaptations(state: &State, part: &Part) -> Vec<(usize, crate::answers::Adaptation)> {
    let mine = |id: &String| part.elements.iter().any(|element| state.rubric.elements[*element].id == *id);
    state
        .answers
        .adaptations
        .iter()
        .enumerate()
        .filter(|(_, adaptation)| mine(&adaptation.element))
        .map(|(at, one)| (at, one.clone()))
        .collect()
}
