//! What every part of the page shares: the desk, the language, and the ways to change and to draw.
//!
//! In: what a person does. Out: a new drawing, and what the element around is told. What changes the [`Desk`] and is kept, opened or packed
//! for it stands in files of their own, which know more of the page.

mod changing;
mod opening;
mod saving;

use crate::problem::Problem;
use crate::rubric::Rubric;
use crate::studio::desk::Desk;
use crate::studio::edit::Edit;
use crate::studio::effect::{Before, Brought, Effect};
use crate::studio::json::Json;
use crate::studio::log::Editions;
use crate::studio::package::read;
use crate::studio::refused::Refused;
use crate::studio::said::Said;
use crate::studio::web::dom;
use crate::studio::web::keep::keeping::Keeping;
use crate::studio::web::translate::shown::Shown;
use crate::studio::web::trial::tried::Trial;
use crate::studio::words;
use crate::words::Language;
use crate::words::studio_page::StudioPageWords;
use crate::words::studio_panels::StudioPanelsWords;
use gloo::timers::callback::Timeout;
use js_sys::{Function, Promise};
use std::cell::{Cell, RefCell};
use std::collections::HashSet;
use std::ops::Deref;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use yew::prelude::*;

/// After so many milliseconds typing has paused. With the check of a large rubric, its problems are told within 300.
const PAUSE: u32 = 150;

/// See the head of the file. The same for as long as the element lives.
#[derive(Clone)]
pub struct Ui(Rc<Shared>);

/// The whole of a rubric, as it is saved for others.
#[derive(Clone, Copy)]
pub enum HandedOut {
    /// All that goes with an edition.
    Archive,
    /// The self-check in one page.
    OneFile,
}

/// What is shared.
pub struct Shared {
    /// Where the page is drawn.
    pub root: web_sys::HtmlElement,
    /// What draws it anew.
    pub redraw: RefCell<Option<UseForceUpdateHandle>>,
    /// What could not be read just now.
    pub refused: RefCell<Option<Refused>>,
    /// What went wrong with a file just now, if nobody can be told of it where it was opened or saved.
    pub trouble: RefCell<Option<String>>,
    /// How many times something was brought, chosen or changed, by which a file that comes late is known.
    turn: Cell<usize>,
    /// What draws the problems anew, and nothing beside them.
    pub redraw_problems: RefCell<Option<UseForceUpdateHandle>>,
    /// What is done once typing pauses.
    pause: RefCell<Option<Timeout>>,
    /// How often the page was drawn.
    pub drawings: Cell<usize>,
    /// What is unfolded and therefore drawn.
    pub unfolded: RefCell<HashSet<String>>,
    /// The place whose field gets the focus after the next drawing.
    pub goal: RefCell<Option<String>>,
    /// True from when a drawing is asked for until it is begun.
    pub awaits_drawing: Cell<bool>,
    /// True from when a drawing is begun until the focus is where it goes.
    pub draws: Cell<bool>,
    /// Who waits for the page to be drawn, and the focus to be where it goes.
    pub waiting: RefCell<Vec<Function>>,
    /// What is waited for, in words.
    pub waits: RefCell<Option<String>>,
    /// True once what reads and writes workbooks and archives has come.
    pub has_packer: Cell<bool>,
    /// What is said aloud.
    pub said: RefCell<String>,
    /// What gets the focus after the next drawing.
    pub aim: RefCell<Option<String>>,
    /// The place of an item that is about to be deleted although it is named elsewhere.
    pub doomed: RefCell<Option<String>>,
    /// The place of an item that is to have another id, and that id, until somebody has said that it is meant.
    pub renaming: RefCell<Option<(String, String)>>,
    /// What came of the comments that were opened last.
    pub reviewed: RefCell<Vec<String>>,
    /// What was saved last of the rubric as it is.
    pub handed_out: Cell<Option<HandedOut>>,
    /// The place of the score whose ways to be worked out are compared.
    pub compares: RefCell<Option<String>>,
    /// What stands as text in the workbook that was saved last.
    pub in_more: RefCell<Option<Vec<String>>>,
    /// The language of the texts that are shown and written.
    pub texts_in: RefCell<String>,
    /// The place of a box whose text cannot be read yet, and the text.
    pub unread: RefCell<Option<(String, String)>>,
    /// Earlier results that were brought, to see what an edit does to them.
    pub brought: RefCell<Vec<Brought>>,
    /// What has changed since the rubric was opened, with the turn for which that was found.
    pub editions: RefCell<Option<(usize, Option<Rc<Editions>>)>>,
    /// What the rubric that was opened says of them, with that rubric and the language in which it is said.
    pub effect_before: RefCell<Option<(Rc<Rubric>, Language, Before)>>,
    /// What the changes do to them, with the text for which that was worked out.
    pub effect: RefCell<Option<(String, Rc<Effect>)>>,
    /// How the self-check to try is shown.
    pub tried_in: RefCell<Shows>,
    /// The answers that are tried.
    pub trial: RefCell<Trial>,
    /// What is shown of the translations.
    pub translation: Shown,
    /// How it stands with keeping the draft in the browser.
    pub keeping: Keeping,
    desk: RefCell<Desk>,
    saved: RefCell<String>,
    /// What stood beside the draft when that was saved.
    saved_beside: RefCell<Rc<Json>>,
    language: Cell<Language>,
    outlet: Function,
}

/// How the self-check to try is shown.
#[derive(Clone, Debug)]
pub struct Shows {
    /// The code of its language; that of the page, or else the first one, if the rubric has no such language.
    pub language: String,
    /// How many elements stand on a page, in the word of its attribute.
    pub layout: String,
}

impl Default for Shows {
    fn default() -> Shows {
        Shows { language: String::new(), layout: "domain".to_owned() }
    }
}

impl Deref for Ui {
    type Target = Shared;
    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl PartialEq for Ui {
    fn eq(&self, other: &Ui) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Ui {
    /// An empty desk.
    pub fn new(root: web_sys::HtmlElement, language: Language, outlet: Function) -> Ui {
        Ui(Rc::new(Shared {
            root,
            redraw: RefCell::default(),
            refused: RefCell::default(),
            trouble: RefCell::default(),
            turn: Cell::default(),
            redraw_problems: RefCell::default(),
            pause: RefCell::default(),
            drawings: Cell::default(),
            unfolded: RefCell::default(),
            goal: RefCell::default(),
            // It is about to be drawn for the first time.
            awaits_drawing: Cell::new(true),
            draws: Cell::default(),
            waiting: RefCell::default(),
            said: RefCell::default(),
            waits: RefCell::default(),
            has_packer: Cell::default(),
            aim: RefCell::default(),
            doomed: RefCell::default(),
            renaming: RefCell::default(),
            reviewed: RefCell::default(),
            handed_out: Cell::default(),
            compares: RefCell::default(),
            in_more: RefCell::default(),
            texts_in: RefCell::default(),
            unread: RefCell::default(),
            brought: RefCell::default(),
            editions: RefCell::default(),
            effect_before: RefCell::default(),
            effect: RefCell::default(),
            tried_in: RefCell::default(),
            trial: RefCell::default(),
            translation: Shown::default(),
            keeping: Keeping::default(),
            desk: RefCell::default(),
            saved: RefCell::default(),
            saved_beside: RefCell::new(Rc::new(Json::Object(Vec::new()))),
            language: Cell::new(language),
            outlet,
        }))
    }

    /// The language of the page.
    pub fn language(&self) -> Language {
        self.language.get()
    }

    /// Its sentences.
    pub fn labels(&self) -> StudioPageWords {
        StudioPageWords(self.language())
    }

    /// The sentences of its panels.
    pub fn panels(&self) -> StudioPanelsWords {
        StudioPanelsWords(self.language())
    }

    /// A fact in the language of the page.
    pub fn say(&self, said: &Said) -> String {
        said.say(self.language())
    }

    /// Why something cannot be read.
    pub fn why(&self, refused: &Refused) -> String {
        words::refused(refused, self.language())
    }

    /// Looks at the desk.
    pub fn with<T>(&self, look: impl FnOnce(&Desk) -> T) -> T {
        look(&self.desk.borrow())
    }

    /// Speaks another language.
    pub fn speak(&self, language: Language) {
        self.language.set(language);
        *self.effect.borrow_mut() = None;
        self.draw();
    }

    /// Draws the page anew.
    pub fn draw(&self) {
        self.awaits_drawing.set(true);
        let redraw = self.redraw.borrow().clone();
        if let Some(redraw) = redraw {
            redraw.force_update();
        }
    }

    /// Kept once the page shows what was done up to now, with the focus where it goes: at once if it does already.
    pub fn drawn(&self) -> Promise {
        Promise::new(&mut |resolve, _| match self.awaits_drawing.get() || self.draws.get() {
            true => self.waiting.borrow_mut().push(resolve),
            false => drop(resolve.call0(&JsValue::NULL)),
        })
    }

    /// The page has been drawn. Whoever waits is told, unless moving the focus made another drawing necessary.
    pub fn is_drawn(&self) {
        self.draws.set(false);
        if self.awaits_drawing.get() {
            return;
        }
        for resolve in self.waiting.take() {
            let _ = resolve.call0(&JsValue::NULL);
        }
    }

    /// Something is brought, chosen or changed: gives the number of this turn.
    pub fn turns(&self) -> usize {
        *self.trouble.borrow_mut() = None;
        self.turn.set(self.turn.get() + 1);
        self.turn.get()
    }

    /// The number of the last one.
    pub fn turn(&self) -> usize {
        self.turn.get()
    }

    /// True if something was brought, chosen or changed since that turn. Then it is said that a file is left alone.
    pub fn is_overtaken(&self, turn: usize) -> bool {
        let is_overtaken = self.turn.get() != turn;
        if is_overtaken {
            self.is_in_trouble(self.why(&Refused::Overtaken));
        }
        is_overtaken
    }

    /// Shows what went wrong with a file, above all else.
    pub fn is_in_trouble(&self, why: String) {
        *self.trouble.borrow_mut() = Some(why);
        self.draw();
    }

    /// All of the draft is saved, with what stands beside it.
    pub fn all_saved(&self) {
        *self.saved.borrow_mut() = self.with(|desk| desk.draft().text().to_owned());
        *self.saved_beside.borrow_mut() = self.with(|desk| desk.draft().beside().clone());
    }

    /// It is published as it is, with this list of changes.
    pub fn is_published(&self, changes: &str) {
        self.desk.borrow_mut().publish(changes);
        self.handed_out.set(Some(HandedOut::Archive));
        self.all_saved();
    }

    /// What stands beside the rubric was saved as a file of its own.
    pub fn saved_beside(&self) {
        *self.saved_beside.borrow_mut() = self.with(|desk| desk.draft().beside().clone());
    }

    /// Says what is waited for, on the page and aloud, until it is there.
    pub fn waits_for(&self, what: Option<String>) {
        if *self.waits.borrow() != what {
            *self.waits.borrow_mut() = what;
            self.draw();
        }
    }

    /// Says something aloud with the next drawing.
    pub fn tell(&self, words: String) {
        *self.said.borrow_mut() = words;
    }

    /// Moves the focus with the next drawing.
    pub fn aim_at(&self, selector: &str) {
        *self.aim.borrow_mut() = Some(selector.to_owned());
    }

    /// Moves the focus to the field at a place with the next drawing, and unfolds what holds it.
    pub fn aim_for(&self, place: &str) {
        *self.goal.borrow_mut() = Some(place.to_owned());
    }

    /// True if something would be lost with the page.
    pub fn is_unsaved(&self) -> bool {
        self.with(|desk| {
            let changed = desk.draft().text() != *self.saved.borrow() || *desk.draft().beside() != *self.saved_beside.borrow();
            changed && !self.keeping.holds(&desk.kept().compact())
        })
    }

    /// Hands over the draft as a file.
    pub fn save(&self) {
        let (name, text) = self.file();
        self.hand_over(&name, &text);
        *self.saved.borrow_mut() = text;
        self.draw();
    }

    /// Hands over a text as a file, named after the rubric.
    pub fn save_text(&self, name: &str, text: &str) {
        self.hand_over(&self.name_of(name), text);
    }

    /// Hands over a text as a file of this name.
    pub fn hand_over(&self, name: &str, text: &str) {
        let detail = js_sys::Object::new();
        let _ = js_sys::Reflect::set(&detail, &"name".into(), &name.into());
        let _ = js_sys::Reflect::set(&detail, &"text".into(), &text.into());
        self.out("save", &detail.into());
    }

    /// The name of the draft's workbook.
    pub fn workbook_name(&self) -> String {
        self.file().0.replace(".json", ".xlsx")
    }

    /// The name of a file that goes with the draft.
    pub fn name_of(&self, ending: &str) -> String {
        self.file().0.replace(".json", &format!("-{ending}"))
    }

    /// The name and text of the rubric's file.
    fn file(&self) -> (String, String) {
        self.with(|desk| (format!("{}.json", read::stem(desk.rubric().as_deref())), desk.draft().text().to_owned()))
    }

    fn out(&self, name: &str, detail: &JsValue) {
        let _ = self.ask(name, detail);
    }

    /// Draws the choice, and lets the element around show the self-check in it.
    pub fn shows_trial(&self) {
        self.draw();
        self.out("try", &JsValue::NULL);
    }

    /// Tells the element around, and takes what it gives back.
    pub fn ask(&self, name: &str, detail: &JsValue) -> JsValue {
        self.outlet.call2(&JsValue::NULL, &name.into(), detail).unwrap_or_default()
    }

    /// What is done when something is pressed.
    pub fn press(&self, act: impl Fn(&Ui) + 'static) -> Callback<MouseEvent> {
        let ui = self.clone();
        Callback::from(move |_| act(&ui))
    }

    /// What is typed is checked once it pauses, as the edit it will be when its field is left. Only the problems are drawn then: what stands in
    /// the field is not written yet.
    pub fn typed(&self, will_be: impl Fn(String) -> Edit + 'static) -> Callback<InputEvent> {
        let (ui, will_be) = (self.clone(), Rc::new(will_be));
        Callback::from(move |event: InputEvent| {
            let Some(control) = dom::control(&event) else { return };
            let (paused, will_be) = (ui.clone(), will_be.clone());
            // The next letter drops it, and with it what would have been done.
            *ui.pause.borrow_mut() = Some(Timeout::new(PAUSE, move || {
                if !paused.keeping.read_only.get() {
                    paused.looks_ahead(dom::is_typed(&control).then(|| will_be(control.value())));
                }
            }));
        })
    }

    fn looks_ahead(&self, edit: Option<Edit>) {
        let changed = self.desk.borrow_mut().look_ahead(edit.as_ref());
        let redraw = self.redraw_problems.borrow().clone().filter(|_| changed);
        if let Some(redraw) = redraw {
            redraw.force_update();
        }
    }

    /// What is done with what was entered.
    pub fn entered(&self, act: impl Fn(&Ui, String) + 'static) -> Callback<Event> {
        let ui = self.clone();
        Callback::from(move |event: Event| act(&ui, dom::value(&event)))
    }
}

/// What finds the field at a place.
pub fn selector(place: &str) -> String {
    format!("[data-place=\"{}\"]", place.replace(['"', '\\'], ""))
}

/// What finds the field at a place, or the first one in it.
pub fn first_in(place: &str) -> String {
    let inside = place.replace(['"', '\\'], "");
    match inside.is_empty() {
        true => selector(place),
        false => format!("{}, [data-place^=\"{inside}.\"], [data-place^=\"{inside}[\"]", selector(place)),
    }
}

/// A problem as JSON.
pub fn problem(problem: &Problem, language: Language) -> Json {
    let said = problem.told(language);
    Json::object([
        ("severity", Json::text(if problem.is_warning() { "warning" } else { "error" })),
        ("code", Json::text(problem.code())),
        ("place", Json::text(&problem.path)),
        ("line", Json::Number(problem.line.to_string())),
        ("column", Json::Number(problem.column.to_string())),
        ("about", Json::text(problem.about(language))),
        ("message", Json::text(said.message)),
        ("hint", Json::text(said.hint)),
    ])
}

/// A button with words.
pub fn button(class: &'static str, words: &str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} {onclick}>{words.to_owned()}</button> }
}
