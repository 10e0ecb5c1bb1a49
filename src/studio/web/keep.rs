//! The draft in the browser, if its owner has asked for it: when it is written, which were found, and what another tab may do to it.
//!
//! In: the draft after each change. Out: a record in the browser's database, or a reason why there is none. Nothing is opened or written
//! unless it was asked for; of two tabs with one draft only the first may write.

pub mod keeping;

use crate::studio::json::Json;
use crate::studio::kept::{self, Kept};
use crate::studio::web::database::{BEGIN, CHANGE, Database, READ, call, get, settled};
use crate::studio::web::dom;
use crate::studio::web::keep::keeping::Found;
use crate::studio::web::ui::Ui;
use gloo::timers::callback::Timeout;
use js_sys::{Array, Function, Object, Promise, Reflect};
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};

const DRAFTS: Database = Database { name: "fidelity-studio", store: "drafts" };
/// The version of the record's form.
const VERSION: &str = "1";
/// How long after a change it is written, in milliseconds.
const SOON: u32 = 800;

/// Looks which drafts are there.
pub fn look(ui: &Ui) {
    let ui = ui.clone();
    spawn_local(async move {
        let all = DRAFTS.within(READ, async |store| {
            let keys = Array::from(&settled(&call(&store, "getAllKeys", &[])?).await?);
            let values = Array::from(&settled(&call(&store, "getAll", &[])?).await?);
            Ok(keys.iter().zip(values.iter()).filter_map(|(key, value)| read(&key.as_string()?, &value.as_string()?)).collect::<Vec<_>>())
        });
        *ui.keeping.found.borrow_mut() = all.await.ok().flatten().unwrap_or_default();
        ui.draw();
    });
}

/// Keeps the draft from now on.
pub fn begin(ui: &Ui) {
    let ui = ui.clone();
    spawn_local(async move {
        let made = DRAFTS.within(BEGIN, async |store| {
            let keys = Array::from(&settled(&call(&store, "getAllKeys", &[])?).await?);
            let number = |key: JsValue| key.as_string()?.strip_prefix("draft-")?.parse::<u32>().ok();
            let key = format!("draft-{}", keys.iter().filter_map(number).max().unwrap_or(0) + 1);
            let text = put(&store, &key, &ui).await?;
            Ok((key, text))
        });
        match made.await {
            Ok(Some((key, text))) => {
                *ui.keeping.written.borrow_mut() = text;
                *ui.keeping.release.borrow_mut() = lock(&key).await;
                *ui.keeping.key.borrow_mut() = Some(key);
                ui.keeping.refused.set(false);
                // What was typed meanwhile.
                changed(&ui);
            }
            _ => ui.keeping.refused.set(true),
        }
        ui.draw();
    });
}

/// Keeps it no longer, and deletes what was kept.
pub fn stop(ui: &Ui) {
    let key = ui.keeping.key.borrow().clone();
    ui.keeping.let_go();
    if let Some(key) = key {
        delete(ui, key);
    }
    ui.draw();
}

/// Opens a draft that was found: to go on with it, or to read it while another tab has it.
pub fn open(ui: &Ui, key: &str) {
    let (ui, key) = (ui.clone(), key.to_owned());
    spawn_local(async move {
        let release = lock(&key).await;
        // What another tab has written since is what counts.
        let now = DRAFTS.within(READ, async |store| get(&store, &key).await).await.ok().flatten().flatten();
        let Some(found) = now.and_then(|record| read(&key, &record)) else {
            ui.keeping.found.borrow_mut().retain(|other| other.key != key);
            return ui.draw();
        };
        ui.begin_kept(found.kept);
        ui.keeping.read_only.set(release.is_none());
        *ui.keeping.release.borrow_mut() = release;
        *ui.keeping.written.borrow_mut() = found.written;
        *ui.keeping.key.borrow_mut() = Some(key);
        ui.draw();
    });
}

/// Tries once more to have the draft that another tab has.
pub fn again(ui: &Ui) {
    let key = ui.keeping.key.borrow().clone();
    if let Some(key) = key {
        open(ui, &key);
    }
}

/// Deletes a draft that was found.
pub fn delete(ui: &Ui, key: String) {
    ui.keeping.found.borrow_mut().retain(|found| found.key != key);
    spawn_local(async move {
        let left = DRAFTS.within(CHANGE, async |store| {
            settled(&call(&store, "delete", &[key.as_str().into()])?).await?;
            settled(&call(&store, "count", &[])?).await
        });
        if left.await.ok().flatten().is_some_and(|left| left.as_f64() == Some(0.0)) {
            DRAFTS.delete().await;
        }
    });
}

/// Another rubric is opened: what was kept stays as it was, and this one is kept once it is asked for.
pub fn other(ui: &Ui) {
    flush(ui);
    ui.keeping.let_go();
}

/// Writes soon.
pub fn changed(ui: &Ui) {
    if !ui.keeping.is_on() || ui.keeping.waits.replace(true) {
        return;
    }
    let ui = ui.clone();
    let later = Timeout::new(SOON, move || {
        ui.keeping.waits.set(false);
        flush(&ui);
    });
    later.forget();
}

/// Writes what is not written yet.
pub fn flush(ui: &Ui) {
    let Some(key) = ui.keeping.key.borrow().clone().filter(|_| ui.keeping.is_on()) else { return };
    if ui.with(|desk| ui.keeping.holds(&desk.kept().compact())) {
        return;
    }
    if ui.keeping.busy.replace(true) {
        return changed(ui);
    }
    let ui = ui.clone();
    spawn_local(async move {
        let done = DRAFTS.within(CHANGE, async |store| put(&store, &key, &ui).await).await;
        ui.keeping.busy.set(false);
        ui.keeping.refused.set(!matches!(done, Ok(Some(_))));
        if let Ok(Some(text)) = done {
            *ui.keeping.written.borrow_mut() = text;
        }
        ui.draw();
    });
}

/// Puts the draft there; gives what was written, which is kept once the transaction is through.
async fn put(store: &JsValue, key: &str, ui: &Ui) -> Result<String, JsValue> {
    let (text, kept) = ui.with(|desk| (desk.draft().text().to_owned(), desk.kept()));
    let written = kept.compact();
    let title = ui.with(|desk| desk.rubric().and_then(|rubric| Some(crate::studio::edit::any_text(rubric.get("title")?).to_owned())));
    let record = Json::object([
        ("v", Json::Number(VERSION.to_owned())),
        ("title", Json::text(title.unwrap_or_default())),
        ("day", Json::text(today())),
        // A version that knows no history reads the text alone.
        ("text", Json::text(&text)),
        ("kept", kept),
    ]);
    settled(&call(store, "put", &[record.compact().into(), key.into()])?).await?;
    Ok(written)
}

/// A record, if it is of the form that is known.
fn read(key: &str, record: &str) -> Option<Found> {
    let record = Json::parse(record)?;
    let text = |field: &str| record.get(field).and_then(Json::as_text).map(str::to_owned);
    (record.get("v")?.compact() == VERSION).then_some(())?;
    let (title, day, rubric) = (text("title")?, text("day")?, text("text")?);
    let (kept, written) = match record.get("kept").and_then(|kept| Some((kept::read(kept)?, kept.compact()))) {
        Some(found) => found,
        None => (Kept::of(rubric), String::new()),
    };
    Some(Found { key: key.to_owned(), title, day, kept, written })
}

fn today() -> String {
    let now = js_sys::Date::new_0();
    format!("{:04}-{:02}-{:02}", now.get_full_year(), now.get_month() + 1, now.get_date())
}

/// Takes the draft for this tab, for as long as it is not let go; `None` if another tab has it.
async fn lock(key: &str) -> Option<Function> {
    let locks = dom::get(&dom::get(&js_sys::global(), "navigator"), "locks");
    if !locks.is_object() {
        // An old browser: it cannot be told, and nobody is shut out.
        return Some(Closure::once_into_js(|| {}).unchecked_into());
    }
    let release: Rc<RefCell<Option<Function>>> = Rc::default();
    let name = format!("fidelity-studio:{key}");
    let asked = Promise::new(&mut |resolve, _| {
        let (release, answer) = (release.clone(), resolve.clone());
        let taken = Closure::once_into_js(move |lock: JsValue| -> JsValue {
            if !lock.is_object() {
                let _ = answer.call0(&JsValue::NULL);
                return JsValue::UNDEFINED;
            }
            let until = Promise::new(&mut |let_go, _| *release.borrow_mut() = Some(let_go));
            let _ = answer.call0(&JsValue::NULL);
            until.into()
        });
        let options = Object::new();
        let _ = Reflect::set(&options, &"ifAvailable".into(), &true.into());
        let request = dom::call(&locks, "request", &[name.as_str().into(), options.into(), taken]);
        dom::call(&request, "catch", &[resolve.into()]);
    });
    let _ = JsFuture::from(asked).await;
    release.borrow_mut().take()
}
