//! What JavaScript sees of the press: three functions. Only for wasm32, in a module of its own, which pages that publish a check fetch.
//!
//! In: texts and bytes. Out: texts. Where they come from and go to is for `press.js`, which stands around it.

use crate::press::{self, Pressed};
use js_sys::Uint8Array;
use wasm_bindgen::prelude::*;

/// What was made: HTML, header and hash.
#[wasm_bindgen]
pub struct Made(Pressed);

#[wasm_bindgen]
impl Made {
    /// The lines, or the whole file.
    #[wasm_bindgen(getter)]
    pub fn html(&self) -> String {
        self.0.html.clone()
    }

    /// What a security policy has to allow.
    #[wasm_bindgen(getter)]
    pub fn header(&self) -> String {
        self.0.header.clone()
    }

    /// That of the rubric, or the fingerprint of the file.
    #[wasm_bindgen(getter)]
    pub fn hash(&self) -> String {
        self.0.hash.clone()
    }
}

fn made(result: Result<Pressed, String>) -> Result<Made, JsError> {
    result.map(Made).map_err(|told| JsError::new(&told))
}

/// The lines that put a check on a page.
#[wasm_bindgen]
pub async fn lines(table: String, rubric: String, wishes: String) -> Result<Made, JsError> {
    made(press::lines(&table, &rubric, &wishes).await)
}

/// The names of the files that [`file`] needs.
#[wasm_bindgen]
pub fn parts(table: &str) -> Result<Vec<String>, JsError> {
    press::parts(table).map_err(|told| JsError::new(&told))
}

/// The check in one file, out of the bytes of [`parts`].
#[wasm_bindgen]
pub async fn file(table: String, rubric: String, wishes: String, bytes: Vec<Uint8Array>) -> Result<Made, JsError> {
    let bytes: Vec<Vec<u8>> = bytes.iter().map(Uint8Array::to_vec).collect();
    made(press::file(&table, &rubric, &wishes, &bytes).await)
}
