//! Workbooks and archives, by the module that reads and writes them. The element around fetches it when the first of them is wanted.
//!
//! In: bytes of files; or cells and texts. Out: what the files hold, or their bytes; or, in words, why not.

use crate::studio::file::{self, Found, Kind};
use crate::studio::package::read;
use crate::studio::packed::{Sheets, Texts};
use crate::studio::refused::Refused;
use crate::studio::table::Book;
use crate::studio::web::dom;
use crate::studio::web::ui::Ui;
use crate::words::fetched::FetchedWords;
use js_sys::{Promise, Uint8Array};
use serde::Serialize;
use serde::de::DeserializeOwned;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

/// The module. Its calls are made at once.
pub struct Packer {
    module: JsValue,
    words: FetchedWords,
}

impl Packer {
    /// Asks for it.
    ///
    /// # Errors
    /// That nothing was saved, in words, if it does not come.
    pub async fn fetch(ui: &Ui) -> Result<Packer, String> {
        let words = FetchedWords(ui.language());
        // Said before it is asked for: on a slow line it takes its time.
        if !ui.has_packer.get() {
            ui.waits_for(Some(words.is_fetched().to_owned()));
        }
        let asked = ui.ask("packer", &JsValue::NULL);
        let module = match asked.dyn_into::<Promise>() {
            Ok(promise) => JsFuture::from(promise).await,
            Err(other) => Err(other),
        };
        ui.has_packer.set(module.is_ok());
        ui.waits_for(None);
        module.map(|module| Packer { module, words }).map_err(|_| words.not_saved().to_owned())
    }

    /// The bytes of a workbook.
    ///
    /// # Errors
    /// That it is too much for one file.
    pub fn write(&self, sheets: &Sheets) -> Result<Vec<u8>, String> {
        self.made("write", sheets)
    }

    /// The bytes of an archive.
    ///
    /// # Errors
    /// As [`Packer::write`].
    pub fn pack(&self, texts: &Texts) -> Result<Vec<u8>, String> {
        self.made("pack", texts)
    }

    fn made(&self, act: &str, what: &impl Serialize) -> Result<Vec<u8>, String> {
        let bytes = serde_json::to_string(what).ok().map(|text| dom::call(&self.module, act, &[text.into()]));
        let bytes = bytes.and_then(|bytes| bytes.dyn_into::<Uint8Array>().ok());
        bytes.map(|bytes| bytes.to_vec()).ok_or_else(|| self.words.too_much().to_owned())
    }

    fn told<T: DeserializeOwned>(&self, act: &str, arguments: &[JsValue]) -> Option<T> {
        serde_json::from_str(&dom::call(&self.module, act, arguments).as_string()?).ok()
    }

    fn read(&self, bytes: &[u8]) -> Result<Kind, Refused> {
        let book: Option<Result<Book, Refused>> = self.told("read", &[Uint8Array::from(bytes).into()]);
        // It breaks on what is too large for its memory.
        book.unwrap_or(Err(Refused::GaveUp)).map(|book| Kind::Sheets(book.sheets))
    }

    fn unpack(&self, bytes: &[u8]) -> Result<Kind, Refused> {
        file::archived(self.told("unpack", &[Uint8Array::from(bytes).into(), read::READ.into()]).as_ref())
    }
}

/// Recognises files, and unpacks those that are packed; only then the module is asked for.
pub async fn recognise(ui: &Ui, files: &[(String, Vec<u8>)]) -> Vec<Result<Kind, Refused>> {
    let found: Vec<_> = files.iter().map(|(name, bytes)| file::look(name, bytes)).collect();
    let packer = match found.iter().any(|found| matches!(found, Ok(Found::Workbook | Found::Archive))) {
        true => Packer::fetch(ui).await.ok(),
        false => None,
    };
    let kind = |(found, (_, bytes)): (Result<Found, Refused>, &(String, Vec<u8>))| match (found?, &packer) {
        (Found::Plain(kind), _) => Ok(kind),
        (_, None) => Err(Refused::NotFetched),
        (Found::Workbook, Some(packer)) => packer.read(bytes),
        (Found::Archive, Some(packer)) => packer.unpack(bytes),
    };
    found.into_iter().zip(files).map(kind).collect()
}
