//! The ways in: paste, open a file, begin with nothing.
//!
//! In: clipboards, files and typed lines. Out: calls of [`Ui`], and what to do where something cannot be read.

use crate::studio::web::ui::{Ui, button};
use crate::studio::web::{dom, side};
use js_sys::Array;
use yew::prelude::*;

/// The rubric of somebody who begins with nothing.
const EMPTY: &str = r#"{
  "format": 1,
  "id": "untitled",
  "edition": "0.1.0",
  "title": "Untitled",
  "elements": [
    {
      "id": "element",
      "title": "First element",
      "anchors": [
        {"points": 0, "text": "Not yet"},
        {"points": 1, "text": "Partly"},
        {"points": 2, "text": "Fully"}
      ]
    }
  ]
}
"#;

/// The first page.
pub fn start(ui: &Ui) -> Html {
    let labels = ui.labels();
    html! { <>
        <h2 tabindex="-1">{labels.title()}</h2>
        <p class="fs-lead">{labels.lead()}</p>
        {side::found(ui)}
        {ways(ui)}
    </> }
}

/// The ways in, with what went wrong on the last one.
pub fn ways(ui: &Ui) -> Html {
    let labels = ui.labels();
    let onpaste = {
        let ui = ui.clone();
        Callback::from(move |event: Event| {
            let (html, text) = dom::pasted(&event);
            event.prevent_default();
            let _ = ui.paste(&html, &text);
        })
    };
    let open = {
        let ui = ui.clone();
        Callback::from(move |event: Event| read_files(&ui, dom::files(&event)))
    };
    let ondrop = {
        let ui = ui.clone();
        Callback::from(move |event: DragEvent| {
            event.prevent_default();
            read_files(&ui, dom::files(&event));
        })
    };
    let typed = ui.press(|ui| {
        let text = ui.root.query_selector("#fs-paste").ok().flatten();
        let text = text.map(|field| dom::get(&field, "value").as_string().unwrap_or_default()).unwrap_or_default();
        let _ = ui.paste("", &text);
    });
    html! {
        <div class="fs-ways" ondragover={Callback::from(|event: DragEvent| event.prevent_default())} {ondrop}>
            if let Some(refused) = &*ui.refused.borrow() {
                <div class="fs-refused" role="alert" tabindex="-1"><strong>{labels.cannot_read()}{" "}</strong>{ui.why(refused)}</div>
            }
            <label class="fs-label" for="fs-paste">{labels.paste_here()}</label>
            <p class="fs-quiet" id="fs-paste-hint">{labels.paste_hint()}</p>
            <textarea id="fs-paste" class="fs-paste" aria-describedby="fs-paste-hint" {onpaste} spellcheck="false" />
            <p class="fs-row">
                {button("fs-button", labels.read_text(), typed)}
                <label class="fs-button fs-file">
                    <input type="file" multiple=true accept=".xlsx,.csv,.tsv,.txt,.html,.json" onchange={open} aria-label={labels.open_file()} />
                    {labels.open_file()}
                </label>
                if ui.with(|desk| desk.draft().text().is_empty()) {
                    {button("fs-link", labels.begin_empty(), ui.press(|ui| ui.begin(EMPTY.to_owned())))}
                }
            </p>
            if ui.with(|desk| desk.draft().text().is_empty()) { <p class="fs-quiet">{labels.rubric_is()}</p> }
            <p class="fs-quiet">{labels.stays()}</p>
        </div>
    }
}

fn read_files(ui: &Ui, files: Array) {
    if files.length() == 0 {
        return;
    }
    let (ui, turn) = (ui.clone(), ui.turns());
    dom::each_file(files, move |files| {
        wasm_bindgen_futures::spawn_local(async move {
            let _ = ui.open(turn, files).await;
        });
    });
}
