//! What every part of the page shares: the desk, the language, and the ways to change and to draw.
//!
//! In: what a person does. Out: a changed [`Desk`], a new drawing, and what the element around is told.

use crate::problem::Problem;
use crate::studio::desk::Desk;
use crate::studio::draft::Draft;
use crate::studio::edit::Edit;
use crate::studio::effect::{Brought, Effect};
use crate::studio::json::Json;
use crate::studio::kept::Kept;
use crate::studio::package;
use crate::studio::packed::Sheets;
use crate::studio::refused::Refused;
use crate::studio::review;
use crate::studio::said::Said;
use crate::studio::source::Splice;
use crate::studio::web::keep::{self, Keeping};
use crate::studio::web::packer::{self, Packer};
use crate::studio::web::trial::Trial;
use crate::studio::web::{comments, dom, translate};
use crate::studio::words::{self};
use crate::words::Language;
use crate::words::studio_page::StudioPageWords;
use crate::words::studio_panels::StudioPanelsWords;
use js_sys::{Function, Promise};
use std::cell::{Cell, RefCell};
use std::ops::Deref;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// See the head of the file. The same for as long as the element lives.
#[derive(Clone)]
pub struct Ui(Rc<Shared>);

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
    /// True from when a drawing is asked for until it is begun.
    pub awaits_drawing: Cell<bool>,
    /// True from when a drawing is begun until the focus is where it goes.
    pub draws: Cell<bool>,
    /// Who waits for the page to be drawn, and the focus to be where it goes.
    pub waiting: RefCell<Vec<Function>>,
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
    /// True once it was published as it is.
    pub published: Cell<bool>,
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
    /// What the changes do to them, with the text for which that was worked out.
    pub effect: RefCell<Option<(String, Rc<Effect>)>>,
    /// The answers that are tried.
    pub trial: RefCell<Trial>,
    /// What is shown of the translations.
    pub translation: translate::Shown,
    /// How it stands with keeping the draft in the browser.
    pub keeping: Keeping,
    desk: RefCell<Desk>,
    saved: RefCell<String>,
    /// What stood beside the draft when that was saved.
    saved_beside: RefCell<Rc<Json>>,
    language: Cell<Language>,
    outlet: Function,
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
            // It is about to be drawn for the first time.
            awaits_drawing: Cell::new(true),
            draws: Cell::default(),
            waiting: RefCell::default(),
            said: RefCell::default(),
            aim: RefCell::default(),
            doomed: RefCell::default(),
            renaming: RefCell::default(),
            reviewed: RefCell::default(),
            published: Cell::default(),
            compares: RefCell::default(),
            in_more: RefCell::default(),
            texts_in: RefCell::default(),
            unread: RefCell::default(),
            brought: RefCell::default(),
            effect: RefCell::default(),
            trial: RefCell::default(),
            translation: translate::Shown::default(),
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

    /// Reads a clipboard.
    pub fn paste(&self, html: &str, text: &str) -> Result<(), Refused> {
        self.turns();
        keep::flush(self);
        let before = self.with(|desk| desk.draft().clone());
        let result = self.desk.borrow_mut().paste(html, text);
        self.brought(result, &before)
    }

    /// Reads files. What is done while one of them waits for what reads it is not lost: the file is left alone then.
    pub async fn open(&self, files: Vec<(String, Vec<u8>)>) -> Result<(), Refused> {
        let turn = self.turns();
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).ok().filter(|text| review::is_comments(text));
        let comments: Option<Vec<_>> = files.iter().map(|(name, bytes)| Some((name.clone(), text(bytes)?))).collect();
        if let Some(comments) = comments.filter(|comments| !comments.is_empty()) {
            if self.with(|desk| desk.draft().text().is_empty()) {
                let before = self.with(|desk| desk.draft().clone());
                return self.brought(Err(Refused::Comments), &before);
            }
            comments::take(self, &comments);
            return Ok(());
        }
        let kinds = packer::recognise(self, &files).await;
        if self.is_overtaken(turn) {
            return Err(Refused::Overtaken);
        }
        // A rubric is opened in place of the draft: what is kept of that stays.
        keep::flush(self);
        let before = self.with(|desk| desk.draft().clone());
        let result = self.desk.borrow_mut().take(kinds);
        self.brought(result, &before)
    }

    /// Something is brought, chosen or changed: gives the number of this turn.
    pub fn turns(&self) -> usize {
        *self.trouble.borrow_mut() = None;
        self.turn.set(self.turn.get() + 1);
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

    fn brought(&self, result: Result<(), Refused>, before: &Draft) -> Result<(), Refused> {
        if self.with(|desk| desk.draft() != before) {
            self.keeping.let_go();
        }
        *self.refused.borrow_mut() = result.as_ref().err().cloned();
        if result.is_ok() && self.with(|desk| desk.preview().is_none()) {
            self.opened();
        } else {
            self.aim_at(if result.is_ok() { "h2" } else { "[role=alert]" });
            self.draw();
        }
        result
    }

    /// Begins with a rubric as it is.
    pub fn begin(&self, text: String) {
        keep::other(self);
        self.desk.borrow_mut().begin(text);
        self.opened();
    }

    /// Begins with a draft as it was kept.
    pub fn begin_kept(&self, kept: Kept) {
        keep::other(self);
        self.desk.borrow_mut().begin_kept(kept);
        self.opened();
    }

    /// All of the draft is saved, with what stands beside it.
    pub fn all_saved(&self) {
        *self.saved.borrow_mut() = self.with(|desk| desk.draft().text().to_owned());
        *self.saved_beside.borrow_mut() = self.with(|desk| desk.draft().beside().clone());
    }

    /// It is published as it is, with this list of changes.
    pub fn is_published(&self, changes: &str) {
        self.desk.borrow_mut().publish(changes);
        self.published.set(true);
        self.all_saved();
    }

    /// A rubric was opened: nothing of it is unsaved.
    fn opened(&self) {
        self.all_saved();
        *self.trial.borrow_mut() = Trial::default();
        *self.refused.borrow_mut() = None;
        *self.unread.borrow_mut() = None;
        *self.effect.borrow_mut() = None;
        self.aim_at("h2");
        self.changed();
    }

    /// Answers a question of the preview.
    pub fn choose(&self, id: &str, value: &str) -> bool {
        self.turns();
        let known = self.desk.borrow_mut().choose(id, value);
        self.draw();
        known
    }

    /// Makes the preview the rubric.
    pub fn accept(&self) {
        if self.keeping.read_only.get() {
            return;
        }
        self.desk.borrow_mut().accept();
        self.aim_at("h2");
        self.changed();
    }

    /// Forgets the preview.
    pub fn dismiss(&self) {
        self.turns();
        self.desk.borrow_mut().dismiss();
        self.aim_at("h2");
        self.draw();
    }

    /// Makes an edit, unless another tab has the draft.
    pub fn edit(&self, edit: &Edit) -> bool {
        if self.keeping.read_only.get() {
            return false;
        }
        let changed = self.desk.borrow_mut().edit(edit);
        if changed {
            self.changed();
        }
        changed
    }

    /// Makes a step on the text, on what stands beside it, or on both, unless another tab has the draft.
    pub fn step(&self, name: Said, splices: Vec<Splice>, beside: Option<Json>) -> bool {
        if self.keeping.read_only.get() {
            return false;
        }
        let changed = self.desk.borrow_mut().step(name, splices, beside);
        if changed {
            self.changed();
        }
        changed
    }

    /// What stands beside the rubric was saved as a file of its own.
    pub fn saved_beside(&self) {
        *self.saved_beside.borrow_mut() = self.with(|desk| desk.draft().beside().clone());
    }

    /// Takes a step back.
    pub fn undo(&self) -> bool {
        if self.keeping.read_only.get() {
            return false;
        }
        let step = self.desk.borrow_mut().undo();
        self.stepped(step, self.labels().undo())
    }

    /// Makes a step once more.
    pub fn redo(&self) -> bool {
        if self.keeping.read_only.get() {
            return false;
        }
        let step = self.desk.borrow_mut().redo();
        self.stepped(step, self.labels().redo())
    }

    fn stepped(&self, step: Option<Said>, what: &str) -> bool {
        let Some(name) = step else { return false };
        self.tell(format!("{what}: {}", self.say(&name)));
        self.changed();
        true
    }

    /// Says something aloud with the next drawing.
    pub fn tell(&self, words: String) {
        *self.said.borrow_mut() = words;
    }

    /// Moves the focus with the next drawing.
    pub fn aim_at(&self, selector: &str) {
        *self.aim.borrow_mut() = Some(selector.to_owned());
    }

    /// Moves the focus to the field at a place, or to the nearest around it.
    pub fn go_to(&self, place: &str) {
        let mut place = place;
        while !dom::focus(&self.root, &first_in(place)) && !place.is_empty() {
            place = &place[..place.rfind(['.', '[']).unwrap_or(0)];
        }
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

    /// Hands over sheets as a workbook of this name, and says so if it cannot be; `true` if it was.
    pub async fn save_sheets(&self, name: &str, sheets: &Sheets) -> bool {
        let bytes = match Packer::fetch(self).await {
            Ok(packer) => packer.write(sheets),
            Err(why) => Err(why),
        };
        let bytes = match bytes {
            Ok(bytes) => bytes,
            Err(why) => {
                self.is_in_trouble(why);
                return false;
            }
        };
        let detail = js_sys::Object::new();
        let _ = js_sys::Reflect::set(&detail, &"name".into(), &name.into());
        let _ = js_sys::Reflect::set(&detail, &"bytes".into(), &js_sys::Uint8Array::from(&bytes[..]).into());
        self.out("save", &detail.into());
        *self.trouble.borrow_mut() = None;
        self.draw();
        true
    }

    /// Hands over the draft as a workbook, and says what no cell of it can hold.
    pub fn save_workbook(&self) {
        let Some((sheets, more)) = self.with(Desk::workbook) else { return };
        let ui = self.clone();
        spawn_local(async move {
            if ui.save_sheets(&ui.workbook_name(), &sheets).await {
                ui.tell(ui.labels().saved(&more));
                *ui.in_more.borrow_mut() = Some(more);
                ui.draw();
            }
        });
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
        self.with(|desk| (format!("{}.json", package::stem(desk.rubric().as_deref())), desk.draft().text().to_owned()))
    }

    /// Tells the element around, and draws.
    fn changed(&self) {
        self.turns();
        *self.doomed.borrow_mut() = None;
        *self.renaming.borrow_mut() = None;
        self.published.set(false);
        self.reviewed.borrow_mut().clear();
        *self.in_more.borrow_mut() = None;
        keep::changed(self);
        self.out("change", &JsValue::NULL);
        self.draw();
    }

    fn out(&self, name: &str, detail: &JsValue) {
        let _ = self.ask(name, detail);
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
pub fn problem(problem: &Problem) -> Json {
    Json::object([
        ("severity", Json::text(if problem.is_warning() { "warning" } else { "error" })),
        ("code", Json::text(problem.code())),
        ("place", Json::text(&problem.path)),
        ("line", Json::Number(problem.line.to_string())),
        ("column", Json::Number(problem.column.to_string())),
        ("about", Json::text(&problem.about)),
        ("message", Json::text(problem.message())),
        ("hint", Json::text(problem.hint())),
    ])
}

/// A button with words.
pub fn button(class: &'static str, words: &str, onclick: Callback<MouseEvent>) -> Html {
    html! { <button type="button" {class} {onclick}>{words.to_owned()}</button> }
}
