//! A section for each domain, with a card for each of its elements.
//!
//! In: a rubric, the entries of one domain and labels. Out: cards, keyed by element. Drawing stops here when nothing in the domain is
//! different.

use crate::answers::{Adaptation, Answers, Entry};
use crate::web::browser::dom;
use crate::web::form::card::ElementCard;
use crate::web::form::controls::TypedHere;
use crate::web::form::ui::Ui;
use crate::web::state::{InputProblem, Part};
use std::rc::Rc;
use yew::prelude::*;

/// What a section is drawn from.
#[derive(Clone, PartialEq, Properties)]
pub struct SectionProps {
    /// What all views share.
    pub ui: Ui,
    /// The domain and its elements.
    pub part: Part,
    /// One entry for each of these elements.
    pub entries: Vec<Rc<Entry>>,
    /// Number fields of these elements as typed.
    pub typed: TypedHere,
    /// What is wrong with them.
    pub input_problems: Vec<(usize, InputProblem)>,
    /// The adaptations of these elements, with their place in the log.
    pub adaptations: Vec<(usize, Adaptation)>,
    /// Earlier assessments.
    pub earlier: Rc<Vec<Answers>>,
    /// The stage of implementation.
    pub stage: Option<usize>,
    /// The roles of several raters whose answers are shown beside the agreed one.
    pub raters: Rc<Vec<String>>,
    /// True if the heading stands above the section already.
    pub titled: bool,
}

/// The elements of one domain.
#[component]
pub fn DomainSection(props: &SectionProps) -> Html {
    dom::counted("section");
    let ui = &props.ui;
    let domain = &ui.rubric.domains[props.part.domain];
    let cards = props.part.elements.iter().zip(&props.entries).map(|(element, entry)| {
        let element = *element;
        html! {
            <ElementCard
                key={ui.rubric.elements[element].id.clone()}
                ui={ui.clone()}
                {element}
                entry={entry.clone()}
                typed={typed_of(&props.typed, element)}
                input_problem={props.input_problems.iter().find(|(at, _)| *at == element).map(|(_, input_problem)| input_problem.clone())}
                adaptations={of(&props.adaptations, |(_, adaptation)| adaptation.element == ui.rubric.elements[element].id)}
                earlier={props.earlier.clone()}
                stage={props.stage}
                raters={props.raters.clone()}
            />
        }
    });
    html! {
        <div class="fc-section">
            if !props.titled {
                if let Some(title) = ui.domain_title(props.part.domain) { {ui.heading(2, "fc-section__title", title)} }
            }
            if let Some(guidance) = &domain.guidance { <p class="fc-lead">{ui.text(guidance)}</p> }
            { for cards }
        </div>
    }
}

/// The number fields of an element as typed.
pub fn typed_of(typed: &TypedHere, element: usize) -> TypedHere {
    of(typed, |((rating_ref, _), _)| rating_ref.element == element)
}

/// The adaptations of an element, with their place in the log.
pub fn adaptations_of(ui: &Ui, log: &[Adaptation], element: usize) -> Vec<(usize, Adaptation)> {
    let id = &ui.rubric.elements[element].id;
    log.iter().enumerate().filter(|(_, adaptation)| adaptation.element == *id).map(|(at, one)| (at, one.clone())).collect()
}

/// Those of a list that a card needs.
fn of<T: Clone>(list: &[T], wanted: impl Fn(&T) -> bool) -> Vec<T> {
    list.iter().filter(|item| wanted(item)).cloned().collect()
}
