//! Joins the form: holds the state, carries out actions, tells the page around the widget, chooses the page to draw.
//!
//! In: commands, actions and wishes. Out: the drawn page, and events. What the form can begin without comes later, through
//! [`Late`]; this module calls nothing of the core that scores, reports or writes files.

use crate::problem::Problem;
use crate::rubric::Rubric;
use crate::team::{self, Phase};
use crate::web::events;
use crate::web::host;
use crate::web::keep::Keeper;
use crate::web::late::{Late, Missing, bring};
use crate::web::pages;
use crate::web::rating::{DomainSection, adaptations_of, flaws};
use crate::web::state::{Action, Layout, Page, Part, Settings, State, Wanted};
use crate::web::turns;
use crate::web::view::{Drawing, FIRST, LINK, Points, SECOND, Shared, Ui, Wish, button, changing, domain_numbers};
use crate::words::labels::Labels;
use crate::words::{Language, direction};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use yew::prelude::*;

/// The state of one widget, and its ways to the outside.
pub struct Store {
    /// What the widget is mounted on.
    pub root: web_sys::HtmlElement,
    outlet: js_sys::Function,
    held: RefCell<Held>,
    redraw: RefCell<Option<UseForceUpdateHandle>>,
    late: Cell<Option<&'static dyn Late>>,
    /// What waits for the page around the widget to be printed.
    watching: RefCell<Option<Box<dyn Any>>>,
    /// True if the other module was asked for and did not come.
    missing: Cell<bool>,
    /// What the page around the widget has been told last, so that it is told only what is new.
    pub told: RefCell<Told>,
    /// How far the writing of kept answers is.
    pub keeping: Keeping,
    this: Weak<Store>,
}

/// How far the writing of kept answers is.
#[derive(Default)]
pub struct Keeping {
    /// Who keeps them, and hears the other tabs.
    pub keeper: RefCell<Option<Rc<Keeper>>>,
    /// The revision of the record that is there.
    pub revision: Cell<u32>,
    /// True while a record is being written.
    pub busy: Cell<bool>,
    /// True if there is more to write by now.
    pub again: Cell<bool>,
}

/// What changes.
struct Held {
    settings: Rc<Settings>,
    state: Option<State>,
    ui: Option<Ui>,
    notice: Option<Notice>,
    // The value of each score so far, for people.
    so_far: Vec<Option<String>>,
    // How often everything has been taken out: nothing that was entered or opened for one element is drawn for the next.
    left: u32,
}

/// How things stood when the page around the widget was last told.
pub struct Told {
    /// The non-negotiables, as JSON.
    pub gates: String,
    /// What has drifted, as JSON.
    pub drift: String,
    /// True if everything is answered.
    pub complete: bool,
}

/// Before anything is answered nobody needs to be told that nothing has drifted.
impl Default for Told {
    fn default() -> Told {
        Told { gates: String::new(), drift: r#"{"since":null,"findings":[]}"#.to_owned(), complete: false }
    }
}

/// What was said about a file, or about what is kept.
#[derive(Clone, Debug)]
pub struct Notice {
    /// One sentence.
    pub words: String,
    /// What is wrong with the file, or doubtful.
    pub problems: Vec<Problem>,
    /// What could be done about it, in words and as a wish.
    pub offer: Option<(&'static str, Wish)>,
}

/// What is done as soon as the other module is there.
type Job = Box<dyn FnOnce(&Store, &'static dyn Late)>;

impl Store {
    /// A widget without rubric.
    pub fn new(root: web_sys::HtmlElement, settings: Settings, outlet: js_sys::Function) -> Rc<Store> {
        let held = Held { settings: Rc::new(settings), state: None, ui: None, notice: None, so_far: Vec::new(), left: 0 };
        Rc::new_cyclic(|this| Store {
            root,
            outlet,
            held: RefCell::new(held),
            redraw: RefCell::default(),
            late: Cell::default(),
            watching: RefCell::default(),
            missing: Cell::default(),
            told: RefCell::default(),
            keeping: Keeping::default(),
            this: this.clone(),
        })
    }

    /// The store itself, for what goes on after this call.
    pub fn this(&self) -> Option<Rc<Store>> {
        self.this.upgrade()
    }

    /// Takes everything out, and stays mounted for the next element: Yew would leave its listeners behind for each that goes.
    pub fn leave(&self) {
        let mut held = self.held.borrow_mut();
        let (settings, left) = (held.settings.clone(), held.left + 1);
        *held = Held { settings, state: None, ui: None, notice: None, so_far: Vec::new(), left };
        drop(held);
        self.told.take();
        self.keeping.revision.set(0);
        self.draw(false);
    }

    /// Puts a rubric in place, with nothing answered, and fetches what the form has begun without.
    pub fn load(&self, rubric: Rubric) {
        let mut held = self.held.borrow_mut();
        let state = State::new(rubric, held.settings.clone());
        let ready = events::ready(&state);
        held.state = Some(state);
        held.notice = None;
        drop(held);
        self.draw(true);
        self.tell("ready", &ready);
        match self.late.get() {
            Some(late) => self.begin(late),
            None => self.fetch(None),
        }
    }

    /// Everything but the form, if it has come.
    pub fn late(&self) -> Option<&'static dyn Late> {
        self.late.get()
    }

    /// Waits for everything but the form.
    pub async fn whole(&self) -> Result<(), Missing> {
        let here = bring().await;
        self.missing.set(here.is_err());
        let late = here?;
        if self.late.replace(Some(late)).is_none() {
            self.watching.replace(Some(late.watch_paper(self)));
            self.draw(true);
            self.begin(late);
        }
        Ok(())
    }

    /// Does something now, or as soon as the other module is there.
    pub fn later(&self, job: Job) {
        match self.late.get() {
            Some(late) => job(self, late),
            None => self.fetch(Some(job)),
        }
    }

    fn fetch(&self, job: Option<Job>) {
        let Some(this) = self.this() else { return };
        wasm_bindgen_futures::spawn_local(async move {
            let _ = this.whole().await;
            match (this.late.get(), job) {
                (Some(late), Some(job)) => job(&this, late),
                (None, Some(_)) => this.say(this.labels().rest_missing.to_owned(), Vec::new()),
                (None, None) => this.draw(false),
                (Some(_), None) => {}
            }
        });
    }

    /// Catches up on what has happened since the first page.
    fn begin(&self, late: &dyn Late) {
        let Some(state) = self.state() else { return };
        match state.answers.is_blank() {
            true => late.note(self, &state),
            false => late.answered(self, &state),
        }
        late.look_for_kept(self);
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
        match self.late.get() {
            Some(late) if !Rc::ptr_eq(&before.answers, &after.answers) => late.answered(self, &after),
            Some(late) if before.language != after.language => late.note(self, &after),
            _ => {}
        }
    }

    /// Carries out what the page around the widget asks for, without telling it.
    pub fn obey(&self, action: Action) {
        if let (Some((_, after)), Some(late)) = (self.carry_out(action), self.late.get()) {
            late.note(self, &after);
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

    fn wish(&self, wish: Wish) {
        match wish {
            Wish::Focus(id) => host::focus(&self.root, &id),
            Wish::Again => self.fetch(None),
            Wish::Open(event, purpose) => {
                let files = host::files(&event);
                self.later(Box::new(move |store, late| late.open(store, purpose, files)));
            }
            wish => self.later(Box::new(move |store, late| late.wish(store, wish))),
        }
    }

    /// What the page around the widget reads: how far it is, and the answers and the result as soon as they can be had.
    pub fn snapshot(&self) -> String {
        let Some(state) = self.state() else { return "{}".to_owned() };
        let (answered, total) = state.progress();
        let (complete, page) = (answered == total, events::place(&state));
        let rest = self.late.get().map(|late| late.snapshot(&state)).unwrap_or_default();
        format!("{{\"complete\":{complete},\"answered\":{answered},\"total\":{total},\"page\":\"{page}\"{rest}}}")
    }

    /// What all views share, once a rubric is in place.
    pub fn ui(&self) -> Option<Ui> {
        self.held.borrow().ui.clone()
    }

    /// The sentences of the page's language.
    pub fn labels(&self) -> &'static Labels {
        self.held.borrow().ui.as_ref().map_or_else(|| Labels::of(Language::En), |ui| ui.labels)
    }

    /// Where the result is shown all along, what stands beside the form changes with each answer, in the same drawing.
    pub fn come_to(&self, so_far: Vec<Option<String>>) {
        self.held.borrow_mut().so_far = so_far;
        self.draw(false);
    }

    /// Says something to eye and ear.
    pub fn say(&self, words: String, problems: Vec<Problem>) {
        self.announce(Notice { words, problems, offer: None });
    }

    /// The same, with something that could be done about it.
    pub fn announce(&self, notice: Notice) {
        self.tell("announce", &serde_json::to_string(&notice.words).unwrap_or_default());
        self.held.borrow_mut().notice = Some(notice);
        self.draw(false);
    }

    /// Tells the page around the widget. `false` if it objects.
    pub fn tell(&self, name: &str, detail: &str) -> bool {
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
        let late = self.late.get();
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
            points: late.map(|late| Rc::new(move |rubric: &Rubric, element, rating: &_| late.points(rubric, element, rating)) as Points),
            aside: late.map(|late| {
                Rc::new(move |ui: &Ui, topic, element, entry: &_, adaptations: &_| late.aside(ui, topic, element, entry, adaptations))
                    as Drawing
            }),
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
    // Now, not in an effect: what happens before the effects of the first drawing would never be drawn.
    store.redraw.borrow_mut().get_or_insert(redraw);
    let state = store.state();
    let moves = state.as_ref().map_or(0, |state| state.moves);
    use_effect_with(moves, {
        let store = store.clone();
        move |moves| {
            // The first page takes no focus from the page around it (A10).
            if let Some(state) = store.state().filter(|_| *moves > 0) {
                let id = match state.sought {
                    Some(element) => format!("-element-{element}"),
                    None if state.flaws.is_empty() => "-title".to_owned(),
                    None => "-problem".to_owned(),
                };
                host::focus(&store.root, &[state.settings.instance.as_str(), &id].concat());
            }
        }
    });
    let held = store.held.borrow();
    match (&held.state, &held.ui) {
        (Some(state), Some(ui)) => frame(ui, state, &held, store),
        _ => Html::default(),
    }
}

/// What stands around every page.
fn frame(ui: &Ui, state: &State, held: &Held, store: &Store) -> Html {
    let code = state.rubric.languages[state.language].clone();
    let dir = direction(&code);
    let steps = !matches!(state.page, Page::Intro | Page::Finished) && matches!(state.settings.mode, Wanted::Full | Wanted::NonNegotiables);
    html! {
        <section class="fc" key={held.left} part="root" lang={code} {dir} aria-labelledby={ui.id("name")}>
            <header class="fc-header" part="header">
                <@{["h2", "h3", "h4", "h5", "h6"][usize::from(ui.settings.heading_level.clamp(2, 6)) - 2]} class="fc-name" id={ui.id("name")} part="title">
                    {ui.text(&state.rubric.title)}
                </@>
                {languages(ui, state)}
            </header>
            if let Some(notice) = &held.notice {
                <div class="fc-notice">
                    <p>{notice.words.clone()}</p>
                    if let Some(late) = store.late() { {late.problems(ui, &notice.problems)} }
                    if let Some((words, wish)) = &notice.offer { {button(SECOND, (*words).into(), ui.wishing(wish.clone()))} }
                </div>
            }
            if state.phase() == Phase::Turn && steps { {turns::banner(ui, state)} }
            if !ui.open { <p class="fc-notice">{ui.labels.readonly}</p> }
            <div class={classes!("fc-body", steps.then_some("fc-body--steps"))}>
                if steps { {map(ui, state, &held.so_far)} }
                {page(ui, state, store)}
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

/// The list of pages, with how far each is.
fn map(ui: &Ui, state: &State, so_far: &[Option<String>]) -> Html {
    let labels = ui.labels;
    let so_far = || ui.rubric.scores.iter().zip(so_far).filter_map(|(score, shown)| Some((score, shown.clone()?)));
    let of_domain = |domain: usize| so_far().find(|(score, _)| score.domain == Some(domain)).map(|(_, shown)| shown);
    let (answered, all) = state.progress();
    let progress = |elements: &[usize]| elements.iter().filter(|element| state.answers.is_answered(&state.rubric, **element)).count();
    let step = |page: Page, words: Html, count: Option<(usize, usize)>, score: Option<String>| {
        let here = state.page == page;
        html! {
            <li>
                <button type="button" class="fc-step" aria-current={here.then_some("step")} onclick={ui.press(Action::Continue(page))}>
                    <span>{words}</span>
                    if let Some((done, all)) = count {
                        <span class={classes!("fc-step__count", (done == all).then_some("fc-step__count--all"))} key={done}>{(labels.answered)(done, all)}</span>
                    }
                    if let Some(score) = score {
                        <span class="fc-step__count" part="score">{labels.score}{": "}<b translate="no" key={score.clone()}>{score}</b></span>
                    }
                </button>
            </li>
        }
    };
    let parts = state.parts();
    let domains = parts.chunk_by(|one, other| one.domain == other.domain);
    let mut first = 0;
    let domains = domains.map(|parts| {
        let at = if state.layout == Layout::Single { 0 } else { first };
        first += parts.len();
        let domain = &state.rubric.domains[parts[0].domain];
        let elements: Vec<usize> = parts.iter().flat_map(|part| part.elements.iter().copied()).collect();
        let here = match state.page {
            Page::Part(page) if state.layout == Layout::Element && (at..first).contains(&page) => Page::Part(page),
            _ => Page::Part(at),
        };
        step(
            here,
            domain.title.as_ref().map_or_else(|| labels.all_elements.into(), |title| ui.text(title)),
            Some((progress(&elements), elements.len())),
            of_domain(parts[0].domain),
        )
    });
    let domains: Vec<Html> = domains.collect();
    // Between two turns nobody answers; in a turn the result is not yet the team's.
    let phase = state.phase();
    let form = turns::in_form(ui);
    html! {
        <nav class="fc-map" aria-label={labels.pages} part="progress">
            if phase != Phase::Between { <p class="fc-map__progress">{changing((labels.answered)(answered, all))}</p> }
            { for so_far().filter(|(score, _)| score.domain.is_none()).map(|(score, shown)| html! {
                <p class="fc-live" key={score.id.clone()} part="score">
                    {ui.text(&score.title)}{": "}<b translate="no" key={shown.clone()}>{shown}</b>
                    {" "}<span class="fc-quiet">{labels.so_far}</span>
                </p>
            }) }
            {pages::how_kept(ui, state)}
            <button type="button" class="fc-map__toggle fc-link" aria-expanded={state.map_open.to_string()} onclick={ui.press(Action::Map)}>
                {if state.map_open { labels.hide_pages } else { labels.show_pages }}
            </button>
            <ol class={classes!("fc-map__list", state.map_open.then_some("fc-map__list--open"))}>
                {step(Page::Occasion, labels.occasion.into(), None, None)}
                if phase != Phase::Alone { {step(Page::Team, form.who.into(), None, None)} }
                if phase != Phase::Between { { for domains } }
                if phase == Phase::Agreeing || team::raters(&state.answers).len() > 1 && phase == Phase::Between { {step(Page::Differences, form.differences.into(), None, None)} }
                if phase != Phase::Between { {step(Page::Check, labels.check.into(), None, None)} }
                if state.settings.results != "none" && matches!(phase, Phase::Alone | Phase::Agreeing) { {step(Page::Result, labels.result.into(), None, None)} }
            </ol>
        </nav>
    }
}

fn page(ui: &Ui, state: &State, store: &Store) -> Html {
    let late = |draw: fn(&dyn Late, &Ui, &State) -> Html| store.late().map_or_else(|| waiting(ui, store), |late| draw(late, ui, state));
    if state.settings.mode == Wanted::Blank {
        return late(|late, ui, _| late.blank(ui));
    }
    let last = state.part_pages().saturating_sub(1);
    match state.page {
        Page::Intro => pages::intro(ui, state, store.late()),
        Page::Occasion => {
            let carried_over = store.late().map(|late| late.carried_over(ui, state));
            html! { <div>{pages::occasion(ui, state)}{carried_over}{ways(ui, state, Page::Intro, Page::Part(0), ui.labels.go_on)}</div> }
        }
        Page::Part(at) => {
            let back = if at == 0 { Page::Occasion } else { Page::Part(at - 1) };
            let on = if at >= last { Page::Check } else { Page::Part(at + 1) };
            html! { <div>{elements(ui, state, at)}{ways(ui, state, back, on, ui.labels.go_on)}</div> }
        }
        Page::Team => {
            let team = late(|late, ui, state| late.team(ui, state));
            html! { <div>{team}{ways(ui, state, Page::Occasion, Page::Team, "")}</div> }
        }
        Page::Differences => {
            let differences = late(|late, ui, state| late.differences(ui, state));
            html! { <div>{differences}{ways(ui, state, Page::Team, Page::Check, ui.labels.go_on)}</div> }
        }
        Page::Check if state.phase() == Phase::Turn => {
            let check = late(|late, ui, state| late.check(ui, state));
            html! { <div>{check}{turns::done(ui, state)}</div> }
        }
        Page::Check => {
            let on = if state.settings.results == "none" { Page::Check } else { Page::Result };
            let check = late(|late, ui, state| late.check(ui, state));
            html! { <div>{check}{ways(ui, state, Page::Part(last), on, ui.labels.see_result)}</div> }
        }
        Page::Result => {
            let back = state.settings.mode != Wanted::Results;
            let result = late(|late, ui, state| late.result(ui, state));
            html! { <div>{result}if back { {ways(ui, state, Page::Check, Page::Result, "")} }</div> }
        }
        Page::Finished => pages::finished(ui),
    }
}

/// What stands there until the other module has come.
fn waiting(ui: &Ui, store: &Store) -> Html {
    html! {
        <div class="fc-page">
            {ui.page_heading(ui.labels.rest_coming.into())}
            if store.missing.get() {
                <p>{ui.labels.rest_missing}</p>
                <div class="fc-actions">{button(FIRST, ui.labels.try_again.into(), ui.wishing(Wish::Again))}</div>
            }
        </div>
    }
}

/// Back, on, undo.
fn ways(ui: &Ui, state: &State, back: Page, on: Page, words: &'static str) -> Html {
    html! {
        <div class="fc-actions fc-actions--ways" part="actions">
            if on != state.page { {ui.button(FIRST, words, Action::Continue(on))} }
            {ui.button(SECOND, ui.labels.back, Action::Go(back))}
            if let (Page::Part(_), Some(element)) = (state.page, state.next_missing()) {
                {ui.button(LINK, ui.labels.next_missing, Action::Find(element))}
            }
            if state.can_undo() && ui.open { {ui.button(LINK, ui.labels.undo, Action::Undo)} }
        </div>
    }
}

/// A page of elements.
fn elements(ui: &Ui, state: &State, at: usize) -> Html {
    let parts = state.parts();
    let single = state.layout == Layout::Single;
    let here: &[Part] = if single { &parts } else { parts.get(at..=at).unwrap_or_default() };
    let Some(first) = here.first() else { return Html::default() };
    let domain = &state.rubric.domains[first.domain];
    let title = match &domain.title {
        Some(title) if !single => ui.text(title),
        _ => ui.labels.all_elements.into(),
    };
    let raters = turns::shown(state);
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
                adaptations={part.elements.iter().flat_map(|element| adaptations_of(ui, &state.answers.adaptations, *element)).collect::<Vec<_>>()}
                earlier={state.earlier.clone()}
                stage={state.answers.occasion.stage}
                raters={raters.clone()}
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
