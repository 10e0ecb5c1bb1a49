//! What the parts of a result share: the words of its report, and the way into a part that is folded.
//!
//! In: a report; a press, and the part it leads to. Out: words; an open part.

use crate::report::Report;
use crate::web::browser::dom;
use crate::words::Language;
use crate::words::sentences::ReportWords;
use wasm_bindgen::JsCast;
use web_sys::Element;
use yew::prelude::*;

/// The words of a report: the headings are those of paper and text.
pub fn words(report: &Report) -> ReportWords {
    Language::from_code(&report.language).unwrap_or(Language::En).sentences()
}

/// Opens a part on the way to it. `event` comes from any place in the widget.
pub fn unfold(event: &MouseEvent, part: &str) {
    let Some(pressed) = event.target_dyn_into::<Element>() else { return };
    let fold = ["[id=\"", part, "\"] > .fc-part__fold"].concat();
    if let Ok(fold) = dom::call(&pressed.get_root_node(), "querySelector", &[fold.into()]).dyn_into::<Element>() {
        let _ = fold.set_attribute("open", "");
    }
}
