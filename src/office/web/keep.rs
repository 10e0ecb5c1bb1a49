//! Collections in this browser, if somebody has asked for it. Until then nothing is written, and not even an empty database is made.
//!
//! In: the text of a collection with its name and day. Out: a record in the browser's database, a list of those that are there, and each of them
//! again. What a collection holds, it does not know. Each stands at two keys, so that the list can be drawn without reading all files.

use crate::date::Date;
use crate::office::web::database::{BEGIN, CHANGE, Database, READ, call, get, settled};
use crate::words::Language;
use crate::words::office::OfficeWords;
use crate::words::sentences::ReportWords;
use js_sys::Array;
use serde::{Deserialize, Serialize};
use serde_json::json;
use wasm_bindgen::prelude::*;

const COLLECTIONS: Database = Database { name: "fidelity-office", store: "collections" };
/// The version of the record's form.
const VERSION: u32 = 1;
const ABOUT: &str = "about-";
const FILES: &str = "files-";

/// What is told of a collection before it is opened.
#[derive(Clone, Debug, Serialize, Deserialize)]
struct About {
    v: u32,
    name: String,
    /// The day on which it was kept last.
    day: String,
    /// How many files it holds.
    files: usize,
    /// Counts the writes, so that two tabs do not replace what the other has kept.
    revision: u32,
}

/// The collections that are kept, as a list in JSON; empty where there are none, or the browser shows none.
#[wasm_bindgen]
pub async fn kept(language: String) -> String {
    let language = Language::from_code(&language).unwrap_or(Language::En);
    let found = COLLECTIONS.within(READ, async |store| {
        let mut all = Vec::new();
        for number in numbers(&store).await? {
            all.extend(about(&store, number).await?.map(|about| (number, about)));
        }
        Ok(all)
    });
    let words = OfficeWords(language);
    let rows = found.await.ok().flatten().unwrap_or_default().into_iter().map(|(number, about)| {
        let day = Date::parse(&about.day).map_or(about.day.clone(), |day| ReportWords(language).date(day));
        let name = if about.name.is_empty() { words.kept_nameless() } else { &about.name };
        json!({"number": number, "name": name, "about": words.kept_of(&day, about.files)})
    });
    serde_json::Value::Array(rows.collect()).to_string()
}

/// Keeps a collection: in place of the one of this number, if that is as it was left, or else as a new one. Gives its number, its revision,
/// and whether it came to stand beside the one it was to replace.
///
/// # Errors
/// If the browser does not let it be kept.
#[wasm_bindgen]
pub async fn keep(number: u32, revision: u32, name: String, day: String, files: usize, text: String) -> Result<Array, JsValue> {
    let done = COLLECTIONS.within(BEGIN, async |store| {
        let there = about(&store, number).await?.map(|about| about.revision);
        let same = number > 0 && there == Some(revision);
        let number = if same { number } else { numbers(&store).await?.last().copied().unwrap_or(0).max(number) + 1 };
        let about = About { v: VERSION, name, day, files, revision: if same { revision + 1 } else { 1 } };
        let written = serde_json::to_string(&about).unwrap_or_default();
        settled(&call(&store, "put", &[text.into(), format!("{FILES}{number}").into()])?).await?;
        settled(&call(&store, "put", &[written.into(), format!("{ABOUT}{number}").into()])?).await?;
        Ok((number, about.revision, same))
    });
    let (kept, now, same) = done.await?.ok_or(JsValue::UNDEFINED)?;
    Ok([JsValue::from(kept), now.into(), (number > 0 && !same).into()].into_iter().collect())
}

/// A collection that is kept: its revision, its name and its text; `undefined` if it is no longer there.
///
/// # Errors
/// If the browser does not let it be read.
#[wasm_bindgen]
pub async fn open_kept(number: u32) -> Result<Option<Array>, JsValue> {
    let found =
        COLLECTIONS.within(READ, async |store| Ok(about(&store, number).await?.zip(get(&store, &format!("{FILES}{number}")).await?)));
    let all = |(about, text): (About, String)| [JsValue::from(about.revision), about.name.into(), text.into()].into_iter().collect();
    Ok(found.await?.flatten().map(all))
}

/// Deletes a collection, and the database with the last of them.
///
/// # Errors
/// If the browser does not let it be deleted.
#[wasm_bindgen]
pub async fn delete_kept(number: u32) -> Result<(), JsValue> {
    let left = COLLECTIONS.within(CHANGE, async |store| {
        for start in [ABOUT, FILES] {
            settled(&call(&store, "delete", &[format!("{start}{number}").into()])?).await?;
        }
        settled(&call(&store, "count", &[])?).await
    });
    if left.await?.is_some_and(|left| left.as_f64() == Some(0.0)) {
        COLLECTIONS.delete().await;
    }
    Ok(())
}

/// The numbers that are taken, the lowest first.
async fn numbers(store: &JsValue) -> Result<Vec<u32>, JsValue> {
    let keys = Array::from(&settled(&call(store, "getAllKeys", &[])?).await?);
    let mut numbers: Vec<u32> = keys.iter().filter_map(|key| key.as_string()?.strip_prefix(ABOUT)?.parse().ok()).collect();
    numbers.sort_unstable();
    Ok(numbers)
}

/// What is told of one, if it is there and of the form that is known.
async fn about(store: &JsValue, number: u32) -> Result<Option<About>, JsValue> {
    let record = get(store, &format!("{ABOUT}{number}")).await?;
    Ok(record.and_then(|record| serde_json::from_str::<About>(&record).ok()).filter(|about| about.v == VERSION))
}
