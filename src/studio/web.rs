//! What JavaScript sees of the studio: one class, [`Studio`], which mounts on an element. Only for wasm32, in a module without the widget.
//!
//! In: an element inside a shadow root, clipboards, files, choices. Out: a drawn page, and what was found as JSON; and calls of the outlet
//! `(name, detail)`: `change` after each change of the rubric, `publish` when it is published, `save` for a file to be handed over, `press` for what only a built widget can
//! make, which may give back a promise of files; `packer` for the module that reads and writes workbooks and archives, with a promise of it.

mod bands;
mod bring;
mod comments;
mod contents;
// The one file of the widget that is compiled here too: both keep texts in the same way.
#[path = "../web/browser/database.rs"]
mod database;
mod dom;
mod edition;
mod field;
mod fold;
mod keep;
mod levels;
mod lines;
mod measure;
mod named;
mod names;
mod packer;
mod page;
mod publish;
mod reading;
mod rest;
mod row;
mod rules;
mod scores;
mod side;
mod table;
mod translate;
mod trial;
mod ui;
mod view;

use crate::studio::desk::Desk;
use crate::studio::json::Json;
use crate::studio::refused::Refused;
use crate::studio::web::packer::Packer;
use crate::studio::web::page::App;
use crate::studio::web::ui::Ui;
use crate::studio::words;
use crate::words::Language;
use wasm_bindgen::prelude::*;

/// One studio on a page.
#[wasm_bindgen]
pub struct Studio {
    ui: Ui,
}

#[wasm_bindgen]
impl Studio {
    /// Mounts on `root`, in the language of a code.
    #[wasm_bindgen(constructor)]
    pub fn new(root: web_sys::HtmlElement, language: &str, outlet: js_sys::Function) -> Studio {
        dom::on_panic(&outlet);
        let ui = Ui::new(root.clone(), Language::from_code(language).unwrap_or(Language::En), outlet);
        yew::Renderer::<App>::with_root_and_props(root.into(), page::AppProps { ui: ui.clone() }).render();
        keep::look(&ui);
        Studio { ui }
    }

    /// Kept once the page shows what was done up to now, with the focus where it goes.
    pub fn drawn(&self) -> js_sys::Promise {
        self.ui.drawn()
    }

    /// Speaks another language.
    pub fn speak(&self, language: &str) {
        self.ui.speak(Language::from_code(language).unwrap_or(Language::En));
    }

    /// Reads what is on a clipboard; gives the preview, or why there is none.
    pub fn paste(&self, html: &str, text: &str) -> Result<String, JsValue> {
        brought(&self.ui, self.ui.paste(html, text))
    }

    /// The number of a turn: to be taken when files are brought, before their bytes are read.
    pub fn turn(&self) -> usize {
        self.ui.turns()
    }

    /// Reads the files of a turn by their names and bytes; gives the preview, or breaks the promise with why there is none.
    pub fn open(&self, turn: usize, names: Vec<String>, contents: js_sys::Array) -> js_sys::Promise {
        let ui = self.ui.clone();
        let bytes = contents.iter().map(|content| js_sys::Uint8Array::new(&content).to_vec());
        let files = names.into_iter().zip(bytes).collect();
        wasm_bindgen_futures::future_to_promise(async move { brought(&ui, ui.open(turn, files).await).map(JsValue::from) })
    }

    /// Answers a question of the preview; gives the preview as it is then, or nothing if there is no such question or choice.
    pub fn choose(&self, id: &str, value: &str) -> Option<String> {
        self.ui.choose(id, value).then(|| preview(&self.ui))
    }

    /// Makes the preview the rubric; gives the problems.
    pub fn accept(&self) -> String {
        self.ui.accept();
        self.problems()
    }

    /// The problems of the rubric, as the command prints them in JSON.
    pub fn problems(&self) -> String {
        let language = self.ui.language();
        self.ui.with(|desk| Json::List(desk.problems().iter().map(|problem| ui::problem(problem, language)).collect()).compact())
    }

    /// The rubric's text; empty before there is one.
    pub fn rubric(&self) -> String {
        self.ui.with(|desk| desk.draft().text().to_owned())
    }

    /// Takes a rubric as it is.
    pub fn set(&self, rubric: String) {
        self.ui.begin(rubric);
    }

    /// The rubric as the workbook of the template: a promise of its name, its bytes, and which parts stand there as text. Nothing if it is no
    /// JSON.
    pub fn template(&self) -> js_sys::Promise {
        let ui = self.ui.clone();
        wasm_bindgen_futures::future_to_promise(async move {
            let Some((sheets, more)) = ui.with(Desk::workbook) else { return Ok(JsValue::UNDEFINED) };
            let name = ui.workbook_name();
            let bytes = match Packer::fetch(&ui).await {
                Ok(packer) => packer.write(&sheets),
                Err(why) => Err(why),
            };
            let bytes = bytes.map_err(|why| js_sys::Error::new(&why))?;
            let more: js_sys::Array = more.iter().map(|place| JsValue::from_str(place)).collect();
            Ok(js_sys::Array::of3(&name.into(), &js_sys::Uint8Array::from(&bytes[..]).into(), &more.into()).into())
        })
    }

    /// Makes all that is published, tells the element around, and gives it; what stands against it breaks the promise.
    pub fn publish(&self) -> js_sys::Promise {
        let ui = self.ui.clone();
        wasm_bindgen_futures::future_to_promise(
            async move { publish::make(&ui, false).await.map_err(|why| js_sys::Error::new(&why).into()) },
        )
    }

    /// Takes a step back; `false` if there is none.
    pub fn undo(&self) -> bool {
        self.ui.undo()
    }

    /// Makes a step once more; `false` if there is none.
    pub fn redo(&self) -> bool {
        self.ui.redo()
    }

    /// Writes out what is to be kept, before the page goes.
    pub fn flush(&self) {
        keep::flush(&self.ui);
    }

    /// True if something would be lost with the page.
    pub fn unsaved(&self) -> bool {
        self.ui.is_unsaved()
    }
}

fn preview(ui: &Ui) -> String {
    let empty = || {
        Json::object([
            ("columns", Json::List(Vec::new())),
            ("questions", Json::List(Vec::new())),
            ("leftOut", Json::List(Vec::new())),
            ("placed", Json::List(Vec::new())),
            ("rubric", Json::Null),
        ])
    };
    ui.with(|desk| match desk.preview() {
        Some(preview) => preview.to_json(ui.language()),
        // A rubric is opened as it is: there is nothing to ask.
        None => {
            let mut whole = empty();
            whole.set("rubric", desk.rubric().as_deref().cloned().unwrap_or(Json::Null));
            whole.compact()
        }
    })
}

fn brought(ui: &Ui, result: Result<(), Refused>) -> Result<String, JsValue> {
    match result {
        Ok(()) => Ok(preview(ui)),
        Err(refused) => Err(js_sys::Error::new(&words::refused(&refused, ui.language())).into()),
    }
}
