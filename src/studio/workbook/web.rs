//! What JavaScript sees of workbooks and archives: four functions. Only for wasm32, in a module of its own, which the studio's element fetches
//! with the first file that is to be unpacked or packed.
//!
//! In and out: bytes of files, and what they hold as JSON ([`crate::studio::packed`], [`crate::studio::table`]). It keeps nothing.

use crate::studio::workbook::{self, archive};
use wasm_bindgen::prelude::*;

/// The book in a workbook, or why it cannot be read.
#[wasm_bindgen]
pub fn read(bytes: &[u8]) -> Option<String> {
    serde_json::to_string(&workbook::read(bytes)).ok()
}

/// A workbook of plain sheets.
#[wasm_bindgen]
pub fn write(sheets: &str) -> Option<Vec<u8>> {
    workbook::write::write(&serde_json::from_str(sheets).ok()?)
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
