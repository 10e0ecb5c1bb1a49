//! What stands one press away on a card: guidance, evidence, a note, adaptations.
//!
//! In: an element and what is recorded for it. Out: disclosures. What is in them is drawn when one is opened for the first time, by
//! [`crate::web::second::pages::card_details`], which comes later: most are never opened, and they would be nine tenths of a long page.

use crate::answers::{Adaptation, Entry};
use crate::web::browser::dom;
use crate::web::form::raters::in_form;
use crate::web::form::ui::{Field, Topic, Ui};
use crate::web::state::Action;
use yew::prelude::*;

/// Which disclosures of a card are open, by topic; `None` for what was never opened.
pub type Opened = [Option<bool>; Topic::ALL.len()];

/// One disclosure: a button, and below it what it opened. Not `<details>`, of which a browser makes ten nodes that nobody sees. The card
/// hears the press ([`pressed`]).
pub fn view(ui: &Ui, element: usize, entry: &Entry, adaptations: &[(usize, Adaptation)], topic: Topic, opened: Option<bool>) -> Html {
    let labels = ui.labels;
    let (words, number) = match topic {
        Topic::Guidance => (labels.guidance(), 0),
        Topic::Evidence => (labels.evidence(), entry.evidence.len()),
        Topic::Note => (labels.note(), usize::from(!entry.note.is_empty())),
        Topic::Adaptations => (labels.adaptation(), adaptations.len()),
    };
    let open = opened == Some(true);
    // Nothing until it is opened for the first time.
    let content = opened.map(|_| {
        let content = match ui.second {
            Some(second) => second.card_details(ui, topic, element, entry, adaptations),
            None => labels.rest_coming().into(),
        };
        html! { <div class="fc-more__content" hidden={!open}>{content}</div> }
    });
    html! {
        <>
            <button type="button" class="fc-more__button" data-topic={NUMBERS[topic as usize]} aria-expanded={if open { "true" } else { "false" }}>
                {words}if number > 0 { <span class="fc-count" translate="no" key={number}>{number}</span> }
            </button>
            {content.unwrap_or_default()}
        </>
    }
}

const NUMBERS: [&str; Topic::ALL.len()] = ["0", "1", "2", "3"];

/// The topic whose button was pressed, if one was.
pub fn pressed(event: &MouseEvent) -> Option<usize> {
    let topic = dom::pressed(event, "data-topic")?;
    NUMBERS.iter().position(|number| *number == topic)
}

/// True if the owner says anything about the element.
pub fn has_guidance(ui: &Ui, element: usize) -> bool {
    let part = &ui.rubric.elements[element];
    part.guidance.is_some() || part.next_step.is_some() || part.citation.is_some() || !part.citations.is_empty() || part.contact.is_some()
}

/// Why several raters agreed on the answer: asked openly, where they had differed.
pub fn why_agreed(ui: &Ui, element: usize, text: &str) -> Html {
    let field = Field::new(ui.id_of("note", element), in_form(ui).why_agreed());
    html! { <div class="fc-why">{ui.area(field, text.to_owned(), move |text| Action::Note(element, text))}</div> }
}
