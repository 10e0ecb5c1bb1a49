//! The state of one widget, and its ways to the outside: carries out actions and wishes, tells the page around the widget.
//!
//! In: commands, actions and wishes. Out: a new drawing, and events. What the form can begin without comes later, through [`Late`]; this
//! module calls nothing of the core that scores, reports or writes files, and draws nothing itself.

use crate::problem::Problem;
use crate::rubric::Rubric;
use crate::web::browser::dom;
use crate::web::browser::storage::Keeper;
use crate::web::element::events;
use crate::web::form::ui::{Drawing, Points, Recall, Shared, Ui, Wish, domain_numbers};
use crate::web::split::{Late, Missing, bring};
use crate::web::state::{Action, Settings, State};
use crate::words::Language;
use crate::words::labels::{Labels, Pages};
use std::any::Any;
use std::cell::{Cell, RefCell};
use std::rc::{Rc, Weak};
use yew::functional::UseForceUpdateHandle;

/// The state of one widget, and its ways to the outside.
pub struct Store {
    /// What the widget is mounted on.
    pub root: web_sys::HtmlElement,
    outlet: js_sys::Function,
    /// What changes.
    pub held: RefCell<Held>,
    /// Draws the widget anew.
    pub redraw: RefCell<Option<UseForceUpdateHandle>>,
    late: Cell<Option<&'static dyn Late>>,
    /// The text of the rubric of which only the form has been read so far.
    unread: RefCell<Option<String>>,
    /// What waits for the page around the widget to be printed.
    watching: RefCell<Option<Box<dyn Any>>>,
    /// True if the other module was asked for and did not come.
    pub missing: Cell<bool>,
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
    /// Who is to delete what was kept.
    pub gone: RefCell<Vec<Rc<Keeper>>>,
    /// True while a record is being written or deleted.
    pub busy: Cell<bool>,
    /// True if there is more to write by now.
    pub again: Cell<bool>,
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
    /// How often everything has been taken out: nothing that was entered or opened for one element is drawn for the next.
    pub left: u32,
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
    /// True if it is about a file that was saved: in a result it stands beside the buttons for that.
    pub of_file: bool,
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
            unread: RefCell::default(),
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
        self.unread.take();
        self.told.take();
        self.keeping.revision.set(0);
        self.draw(false);
    }

    /// Reads a rubric and puts it in place, with nothing answered. At first only what the form needs is read, and all of it as soon as the
    /// other module is there: what is wrong is told then. `false` if even the form cannot be read.
    pub fn load(&self, text: &str, overlay: Option<&str>) -> bool {
        let late = self.late.get();
        let read = match late {
            Some(late) => {
                late.style(self);
                late.rubric(text, overlay).map_err(|problems| self.tell("unsound", &problems)).ok()
            }
            None => Rubric::form(text).map(Rc::from),
        };
        let sound = read.is_some();
        if let Some(rubric) = read {
            let mut held = self.held.borrow_mut();
            let state = State::new(rubric, held.settings.clone());
            let ready = events::ready(&state);
            held.state = Some(state);
            held.notice = None;
            drop(held);
            self.draw(true);
            self.tell("ready", &ready);
        }
        match late {
            Some(late) => self.begin(late),
            None => {
                self.unread.replace(Some(text.to_owned()));
                self.fetch(None);
            }
        }
        sound
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
            self.complete(late);
        }
        Ok(())
    }

    /// Reads the rest of the rubric.
    fn complete(&self, late: &dyn Late) {
        let Some(text) = self.unread.take() else { return };
        late.style(self);
        match late.rubric(&text, None) {
            Ok(rubric) => {
                if let Some(state) = &mut self.held.borrow_mut().state {
                    state.rubric = rubric;
                }
                self.draw(true);
                self.begin(late);
            }
            Err(problems) => {
                self.held.borrow_mut().state = None;
                self.tell("unsound", &problems);
            }
        }
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
        let changed = !Rc::ptr_eq(&before.answers, &after.answers);
        match self.late.get() {
            Some(late) if changed => late.answered(self, &after),
            // What has been answered by now would be lost with the page.
            None if changed => {
                self.tell("unsaved", "true");
            }
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
            Wish::Focus(id) => dom::focus(&self.root, &id),
            Wish::Again => self.fetch(None),
            Wish::Open(event, purpose) => {
                let files = dom::files(&event);
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

    /// Those of the pages that come after the form.
    pub fn pages(&self) -> &'static Pages {
        Pages::of(self.labels().code)
    }

    /// Where the result is shown all along, what stands beside the form changes with each answer, in the same drawing.
    pub fn come_to(&self, so_far: Vec<Option<String>>) {
        self.held.borrow_mut().so_far = so_far;
        self.draw(false);
    }

    /// Says something to eye and ear.
    pub fn say(&self, words: String, problems: Vec<Problem>) {
        self.announce(Notice { words, problems, offer: None, of_file: false });
    }

    /// The same about a file that was saved.
    pub fn say_of_file(&self, words: String) {
        self.announce(Notice { words, problems: Vec::new(), offer: None, of_file: true });
    }

    /// The same, with something that could be done about it.
    pub fn announce(&self, notice: Notice) {
        self.tell("announce", &events::quoted(&notice.words));
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
            recall: late.map(|late| Rc::new(move |card: &_| late.recall(card)) as Recall),
            numbers: domain_numbers(&state.rubric),
        };
        held.ui = Some(Ui::new(shared));
    }
}
