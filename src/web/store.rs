//! The state of one widget, and its ways to the outside: carries out actions and requests, and sends events to the page around the widget.
//!
//! In: commands, actions and requests. Out: a new drawing, and events. What the form can begin without is fetched afterwards, and reached through [`SecondPart`]; this
//! module calls nothing of the core that scores, reports or writes files, and draws nothing itself.

use crate::problem::Problem;
use crate::rubric::{Form, Rubric};
use crate::web::browser::dom;
use crate::web::browser::file_access;
use crate::web::browser::storage::SaveQueue;
use crate::web::element::command::Command;
use crate::web::element::events;
use crate::web::form::notice::Notice;
use crate::web::form::request::{Purpose, Request};
use crate::web::form::ui::{SecondViews, Ui};
use crate::web::rubric_as_read::RubricAsRead;
use crate::web::state::{Action, Settings, State};
use crate::words::Language;
use crate::words::form::FormWords;
use crate::words::pages::PagesWords;
use js_sys::Array;
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::future::Future;
use std::pin::Pin;
use std::rc::{Rc, Weak};
use yew::functional::UseForceUpdateHandle;

/// What the second part of the widget does, beside what it draws.
pub trait SecondPart: SecondViews {
    /// Lets the element around a store have the rules of all that is drawn here.
    fn style(&self, store: &Store);
    /// Writes the answers out, so that neither the page around the widget nor a panic finds them behind.
    fn mirror(&self, store: &Store, state: &State);
    /// Looks at the answers as the person has just changed them: keeps them, tells what they come to.
    fn answered(&self, store: &Store, state: &State);
    /// Takes note of how things stand, without telling.
    fn note(&self, store: &Store, state: &State);
    /// Opens what was kept, unless something has been answered already; then what the address of the page carries.
    fn look_for_answers(&self, store: &Store);
    /// Reads a rubric, and the local rules that are applied to it, if there are any; tells what is wrong, as JSON.
    fn rubric(&self, store: &Store, text: &str, overlay: Option<&str>) -> Result<Rc<Rubric>, String>;
    /// Opens chosen files.
    fn open(&self, store: &Store, purpose: Purpose, files: Array);
    /// Does what else a person wants from the world outside the form.
    fn request(&self, store: &Store, request: Request);
    /// Carries out a command of the page around the widget, and gives a reply.
    fn command(&self, store: &Store, command: &Command) -> String;
    /// Answers and result for the page around the widget, as further members of a JSON object.
    fn snapshot(&self, state: &State) -> String;
    /// Waits for the page around the widget to be printed, until what this gives is dropped.
    fn watch_paper(&self, store: &Store) -> Box<dyn Any>;
}

/// Fetches the second part, if it is not there yet. Handed in, so that the store need not know what the second part is made of.
pub type Fetch = fn() -> Pin<Box<dyn Future<Output = Result<&'static dyn SecondPart, NotFetched>>>>;

/// The second part has not come.
pub struct NotFetched;

/// The state of one widget, and its ways to the outside.
pub struct Store {
    /// What the widget is mounted on.
    pub root: web_sys::HtmlElement,
    outlet: js_sys::Function,
    /// What changes.
    pub held: RefCell<Held>,
    /// Draws the widget anew.
    pub redraw: RefCell<Option<UseForceUpdateHandle>>,
    second: Cell<Option<&'static dyn SecondPart>>,
    fetch_second_part: Fetch,
    /// What was read last, with its text, until it is put in place.
    ahead: RefCell<Option<(RubricAsRead, String)>>,
    /// The text of the rubric of which only the form has been read so far.
    unread: RefCell<Option<String>>,
    /// What waits for the page around the widget to be printed.
    watching: RefCell<Option<Box<dyn Any>>>,
    /// True if the other module was asked for and did not come.
    pub not_fetched: Cell<bool>,
    /// What the page around the widget has been told last, so that it is told only what is new.
    pub emitted: RefCell<Emitted>,
    /// What is to be autosaved or deleted.
    pub save_queue: SaveQueue,
    this: Weak<Store>,
}

/// What changes.
pub struct Held {
    settings: Rc<Settings>,
    /// The state, once a rubric is in place.
    pub state: Option<State>,
    /// What all views share.
    pub ui: Option<Ui>,
    /// What was said last.
    pub notice: Option<Notice>,
    /// The value of each score so far, for people.
    pub so_far: Vec<Option<String>>,
    /// Counts resets. Used as a key, so that no field keeps what was typed for the previous element.
    pub resets: u32,
}

/// What the page around the widget was last told.
pub struct Emitted {
    /// The non-negotiables, as JSON.
    pub gates: String,
    /// What has drifted, as JSON.
    pub drift: String,
    /// True if everything is answered.
    pub complete: bool,
}

/// Before anything is answered nobody needs to be told that nothing has drifted.
impl Default for Emitted {
    fn default() -> Emitted {
        Emitted { gates: String::new(), drift: r#"{"since":null,"findings":[]}"#.to_owned(), complete: false }
    }
}

/// What is done as soon as the other module is there.
type Job = Box<dyn FnOnce(&Store, &'static dyn SecondPart)>;

impl Store {
    /// A widget without rubric.
    pub fn new(root: web_sys::HtmlElement, settings: Settings, outlet: js_sys::Function, fetch_second_part: Fetch) -> Rc<Store> {
        let held = Held { settings: Rc::new(settings), state: None, ui: None, notice: None, so_far: Vec::new(), resets: 0 };
        Rc::new_cyclic(|this| Store {
            root,
            outlet,
            held: RefCell::new(held),
            redraw: RefCell::default(),
            second: Cell::default(),
            fetch_second_part,
            ahead: RefCell::default(),
            unread: RefCell::default(),
            watching: RefCell::default(),
            not_fetched: Cell::default(),
            emitted: RefCell::default(),
            save_queue: SaveQueue::default(),
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
        let (settings, resets) = (held.settings.clone(), held.resets + 1);
        *held = Held { settings, state: None, ui: None, notice: None, so_far: Vec::new(), resets };
        drop(held);
        self.ahead.take();
        self.unread.take();
        self.emitted.take();
        self.save_queue.revision.set(0);
        self.draw(false);
    }

    /// Reads a rubric, to be put in place by [`Store::load`]. At first only what the form needs is read, and all of it as soon as the other
    /// module is there: what is wrong is told then. `false` if even the form cannot be read.
    pub fn read(&self, text: String, overlay: Option<&str>) -> bool {
        let read = match self.second.get() {
            Some(second) => {
                second.style(self);
                second.rubric(self, &text, overlay).map_err(|problems| self.emit("unsound", &problems)).ok().map(RubricAsRead::Whole)
            }
            None => Form::read(&text).map(|form| RubricAsRead::Form(Rc::from(form))),
        };
        let sound = read.is_some();
        if !sound && self.second.get().is_none() {
            self.unread.replace(Some(text));
            self.fetch(None);
        } else {
            self.ahead.replace(read.map(|rubric| (rubric, text)));
        }
        sound
    }

    /// Puts the rubric in place that was read last, with nothing answered. Apart from reading: together they would keep a person from using
    /// the page around the widget.
    pub fn load(&self) {
        let Some((rubric, text)) = self.ahead.take() else { return };
        let is_whole = rubric.whole().is_some();
        let mut held = self.held.borrow_mut();
        let state = State::new(rubric, held.settings.clone());
        let ready = events::ready(&state);
        held.state = Some(state);
        held.notice = None;
        drop(held);
        self.draw(true);
        self.emit("ready", &ready);
        if !is_whole {
            self.unread.replace(Some(text));
        }
        match self.second.get() {
            Some(second) if is_whole => self.begin(second),
            Some(second) => self.complete(second),
            None => self.fetch(None),
        }
    }

    /// Everything but the form, if it has come.
    pub fn second(&self) -> Option<&'static dyn SecondPart> {
        self.second.get()
    }

    /// Waits for everything but the form.
    pub async fn second_part(&self) -> Result<(), NotFetched> {
        let here = (self.fetch_second_part)().await;
        self.not_fetched.set(here.is_err());
        let second = here?;
        if self.second.replace(Some(second)).is_none() {
            self.watching.replace(Some(second.watch_paper(self)));
            self.complete(second);
        }
        Ok(())
    }

    /// Reads the rest of the rubric.
    fn complete(&self, second: &dyn SecondPart) {
        let Some(text) = self.unread.take() else { return };
        second.style(self);
        match second.rubric(self, &text, None) {
            Ok(rubric) => {
                if let Some(state) = &mut self.held.borrow_mut().state {
                    state.rubric = RubricAsRead::Whole(rubric);
                }
                self.share();
                self.begin(second);
                // In a task of its own, as the first page.
                if let Some(this) = self.this() {
                    dom::after(0, move || this.draw(false));
                }
            }
            Err(problems) => {
                self.held.borrow_mut().state = None;
                self.emit("unsound", &problems);
            }
        }
    }

    /// Does something now, or as soon as the other module is there.
    pub fn when_fetched(&self, job: Job) {
        match self.second.get() {
            Some(second) => job(self, second),
            None => self.fetch(Some(job)),
        }
    }

    fn fetch(&self, job: Option<Job>) {
        let Some(this) = self.this() else { return };
        wasm_bindgen_futures::spawn_local(async move {
            let _ = this.second_part().await;
            match (this.second.get(), job) {
                (Some(second), Some(job)) => job(&this, second),
                (None, Some(_)) => this.notify(this.labels().rest_missing().to_owned(), Vec::new()),
                (None, None) => this.draw(false),
                (Some(_), None) => {}
            }
        });
    }

    /// Catches up on what has happened since the first page.
    fn begin(&self, second: &dyn SecondPart) {
        let Some(state) = self.state() else { return };
        match state.answers.is_blank() {
            true => second.note(self, &state),
            false => {
                second.mirror(self, &state);
                second.answered(self, &state);
            }
        }
        second.look_for_answers(self);
    }

    /// The state, once a rubric is in place.
    pub fn state(&self) -> Option<State> {
        self.held.borrow().state.clone()
    }

    /// The rubric with its rules, once it has been read whole.
    pub fn rubric(&self) -> Option<Rc<Rubric>> {
        self.held.borrow().state.as_ref()?.rubric.whole().cloned()
    }

    /// Takes over what the page around the widget decides.
    pub fn set(&self, settings: Settings) {
        let settings = Rc::new(settings);
        self.held.borrow_mut().settings = settings.clone();
        self.apply(Action::Settings(settings));
    }

    /// Carries out what a person does, and tells the page around the widget.
    pub fn act(&self, action: Action) {
        let Some((before, after)) = self.carry_out(action) else { return };
        let changed = !Rc::ptr_eq(&before.answers, &after.answers);
        let second = self.second.get();
        // Before any event goes out, so that whoever hears of an answer can read it.
        match second {
            Some(second) if changed => second.mirror(self, &after),
            // What has been answered by now would be lost with the page.
            None if changed => {
                self.emit("unsaved", "true");
            }
            _ => {}
        }
        for (name, detail) in events::between(&before, &after) {
            self.emit(name, &detail);
        }
        // A listener may have changed the answers again: what follows is said of the answers as they are.
        let Some(now) = self.state() else { return };
        match second {
            Some(second) if changed => second.answered(self, &now),
            Some(second) if before.language != after.language => second.note(self, &now),
            _ => {}
        }
    }

    /// Carries out what the page around the widget asks for, without telling it.
    pub fn apply(&self, action: Action) {
        if let (Some((_, after)), Some(second)) = (self.carry_out(action), self.second.get()) {
            second.note(self, &after);
        }
    }

    fn carry_out(&self, action: Action) -> Option<(State, State)> {
        let mut held = self.held.borrow_mut();
        let after = held.state.as_ref()?.reduce(action)?;
        let before = held.state.replace(after.clone())?;
        let moved = before.page != after.page;
        if moved {
            held.notice = None;
        }
        drop(held);
        if moved {
            self.emit("page", &events::moved(&before, &after));
        }
        self.draw(before.language != after.language || !Rc::ptr_eq(&before.settings, &after.settings));
        Some((before, after))
    }

    fn request(&self, request: Request) {
        match request {
            Request::Focus(id) => dom::focus(&self.root, &id),
            Request::Again => self.fetch(None),
            Request::Act(action) => self.act(*action),
            Request::Open(event, purpose) => {
                let files = file_access::files(&event);
                self.when_fetched(Box::new(move |store, second| second.open(store, purpose, files)));
            }
            request => self.when_fetched(Box::new(move |store, second| second.request(store, request))),
        }
    }

    /// What the page around the widget reads: how far it is, and the answers and the result as soon as they can be had.
    pub fn snapshot(&self) -> String {
        let Some(state) = self.state() else { return "{}".to_owned() };
        let rest = self.second.get().map(|second| second.snapshot(&state)).unwrap_or_default();
        format!("{{{}{rest}}}", events::progress(&state))
    }

    /// The first half of it, for which nothing has to be worked out.
    pub fn progress(&self) -> String {
        self.state().map_or_else(|| "{}".to_owned(), |state| format!("{{{}}}", events::progress(&state)))
    }

    /// What all views share, once a rubric is in place.
    pub fn ui(&self) -> Option<Ui> {
        self.held.borrow().ui.clone()
    }

    /// The sentences of the page's language.
    pub fn labels(&self) -> FormWords {
        self.held.borrow().ui.as_ref().map_or_else(|| FormWords(Language::En), |ui| ui.labels)
    }

    /// The language that the page around the widget asks for. A rubric that is refused has none of its own.
    pub fn asked_language(&self) -> Language {
        self.held.borrow().settings.lang.as_deref().and_then(Language::from_code).unwrap_or(Language::En)
    }

    /// Those of the pages that come after the form.
    pub fn later_labels(&self) -> PagesWords {
        PagesWords::of(self.labels().code())
    }

    /// Shows the scores so far beside the form, where the page around the widget wants them all along.
    pub fn show_scores(&self, so_far: Vec<Option<String>>) {
        self.held.borrow_mut().so_far = so_far;
        self.draw(false);
    }

    /// Shows a notice and announces it to screen readers.
    pub fn notify(&self, words: String, problems: Vec<Problem>) {
        self.notify_with(Notice { words, problems, offers: Vec::new(), asks: false, of_file: false });
    }

    /// The same about a file that was saved.
    pub fn notify_of_file(&self, words: String) {
        self.notify_with(Notice { words, problems: Vec::new(), offers: Vec::new(), asks: false, of_file: true });
    }

    /// The same, with something that could be done about it.
    pub fn notify_with(&self, notice: Notice) {
        self.emit("announce", &events::quoted(&notice.words));
        self.held.borrow_mut().notice = Some(notice);
        self.draw(false);
    }

    /// Sends an event to the page around the widget. `false` if it objects.
    pub fn emit(&self, name: &str, detail: &str) -> bool {
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
        let send = Rc::new(move |action| {
            if let Some(store) = this.upgrade() {
                store.act(action);
            }
        });
        let request = Rc::new(move |request| {
            if let Some(store) = that.upgrade() {
                store.request(request);
            }
        });
        held.ui = Some(Ui::new(state, self.second.get().map(|second| second as &dyn SecondViews), send, request));
    }
}
