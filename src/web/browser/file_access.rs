//! Files that a person chooses, drops or is handed.
//!
//! In: events of controls and of the page. Out: names and bytes; a download.

use crate::web::browser::dom::{after, call, control, document, get};
use js_sys::{Array, Promise, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;
use web_sys::{Blob, BlobPropertyBag, Event, HtmlAnchorElement, Url};

/// A file that a person chose or dropped.
pub struct Given {
    /// Its name, to tell it from the others.
    pub name: String,
    /// What is in it, cut after the bytes asked for.
    pub bytes: Vec<u8>,
}

/// The chosen or dropped files of an event, which can be had only while it is being handled. A control is emptied, so that the same
/// file can be chosen again.
pub fn files(event: &Event) -> Array {
    let dropped = get(event, "dataTransfer");
    if dropped.is_object() {
        return Array::from(&get(&dropped, "files"));
    }
    let Some(control) = control(event) else { return Array::new() };
    let files = Array::from(&get(&control, "files"));
    control.set_value("");
    files
}

/// Reads files, of each at most so many bytes.
pub async fn read(files: Array, most: usize) -> Vec<Given> {
    let read = |file: JsValue| call(&call(&file, "slice", &[0.into(), (most as f64).into()]), "arrayBuffer", &[]);
    let all: Array = files.iter().map(read).collect();
    // A folder has no bytes: it is given without any, and refused by whoever reads it.
    let all = JsFuture::from(Promise::all_settled(&all)).await.map(|all| Array::from(&all)).unwrap_or_default();
    let bytes = |at: u32| match get(&all.get(at), "value") {
        value if value.is_object() => Uint8Array::new(&value).to_vec(),
        _ => Vec::new(),
    };
    (0..files.length()).map(|at| Given { name: get(&files.get(at), "name").as_string().unwrap_or_default(), bytes: bytes(at) }).collect()
}

/// True if what is dragged over the page is files.
pub fn carries_files(event: &Event) -> bool {
    let kinds = get(&get(event, "dataTransfer"), "types");
    kinds.is_object() && Array::from(&kinds).includes(&"Files".into(), 0)
}

/// Hands the person a file, as a browser does it: into the folder for downloads, under this name.
pub fn download(name: &str, media_type: &str, text: &str) {
    let kind = BlobPropertyBag::new();
    kind.set_type(media_type);
    let Ok(blob) = Blob::new_with_str_sequence_and_options(&Array::of1(&text.into()), &kind) else { return };
    let Ok(address) = Url::create_object_url_with_blob(&blob) else { return };
    let Ok(link) = document().create_element("a") else { return };
    let link: HtmlAnchorElement = link.unchecked_into();
    link.set_href(&address);
    link.set_download(name);
    // Never put into the page: a click on a link that is nowhere does the same.
    link.click();
    after(10_000, move || drop(Url::revoke_object_url(&address)));
}
