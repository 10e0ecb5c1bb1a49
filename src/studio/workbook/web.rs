//! What JavaScript sees of workbooks and archives: six functions. Only for wasm32, in a module of its own, which the studio's element fetches
//! with the first file that is to be unpacked or packed.
//!
//! In and out: bytes of files, and what they hold as JSON ([`crate::studio::packed`], [`crate::studio::table`]). It keeps nothing.

use crate::studio::workbook::{self, archive, lists};
use crate::words::Language;
use crate::workbook::Workbook;
use wasm_bindgen::prelude::*;

/// The book in a workbook, or why it cannot be read.
#[wasm_bindgen]
pub fn read(bytes: &[u8]) -> Option<String> {
    serde_json::to_string(&workbook::read(bytes)).ok()
}

/// The tables of a workbook as text, `null` for what is no spreadsheet, or in words why it cannot be read.
#[wasm_bindgen]
pub fn lists(bytes: &[u8], language: &str) -> Option<String> {
    let language = Language::from_code(language).unwrap_or(Language::En);
    serde_json::to_string(&lists::read(bytes).map_err(|why| lists::told(&why, language))).ok()
}

/// A workbook of plain sheets.
#[wasm_bindgen]
pub fn write(sheets: &str) -> Option<Vec<u8>> {
    workbook::write::write(&serde_json::from_str(sheets).ok()?)
}

/// A workbook of tables whose columns say what stands in them; nothing if it is more than one can hold.
#[wasm_bindgen]
pub fn typed(sheets: &str) -> Option<Vec<u8>> {
    Workbook::of(&serde_json::from_str::<Vec<_>>(sheets).ok()?).ok()
}

/// The texts of an archive whose names have an ending.
#[wasm_bindgen]
pub fn unpack(bytes: &[u8], ending: &str) -> Option<String> {
    serde_json::to_string(&archive::unpack(bytes, ending)?).ok()
}

/// An archive of texts.
#[wasm_bindgen]
pub fn pack(texts: &str) -> Option<Vec<u8>> {
    archive::pack(&serde_json::from_str(texts).ok()?)
}
