//! Who publishes the rubric, whom to ask, and on what terms it may be used: words with an address, in plain fields.
//!
//! In: the rubric. Out: virtual nodes whose changes are edits.

use crate::studio::edit::Edit;
use crate::studio::named::{LICENCES, NAMED, Named, address};
use crate::studio::web::field::{Choice, select};
use crate::studio::web::view::View;
use crate::words::Language;
use crate::words::studio_panels::StudioPanelsWords;
use yew::prelude::*;

/// All of them, one below the other.
pub fn view(view: &View) -> Html {
    html! { <>{ for NAMED.iter().map(|named| one(view, *named)) }</> }
}

fn one(view: &View, named: Named) -> Html {
    let (ui, panels) = (&view.ui, view.ui.panels());
    let (name, hint) = panels.part(named.field);
    let words = {
        let language = view.language.clone();
        let will_be = {
            let language = language.clone();
            move |text| Edit::Text { place: named.words_at(), language: language.clone(), text }
        };
        let onchange = ui.entered(move |ui, text| {
            if let Some(edit) = ui.with(|desk| Some(named.write(&*desk.rubric()?, &language, &text))) {
                ui.edit(&edit);
            }
        });
        let lang = (!view.language.is_empty()).then(|| view.language.clone());
        let now = named.words_in(&view.rubric, &view.language).to_owned();
        html! {
            <label class="fs-field">{if named.field == "licence" { panels.licence_words() } else { panels.party_name() }}
                <input class="fs-text" type="text" {lang} data-place={named.words_at()} data-kept={now.clone()} value={now.clone()} {onchange} oninput={ui.typed(will_be)} />
            </label>
        }
    };
    let link = {
        let onchange = ui.entered(move |ui, typed| {
            if let Some(edit) = ui.with(|desk| Some(named.write_link(&*desk.rubric()?, &typed))) {
                ui.edit(&edit);
            }
        });
        let will_be = move |typed: String| Edit::Value { place: named.link_at(), value: address(&typed) };
        let now = named.link_in(&view.rubric).to_owned();
        html! {
            <label class="fs-field">{if named.field == "licence" { panels.licence_address() } else { panels.party_address() }}
                <input class="fs-text" type="text" inputmode="url" autocapitalize="none" spellcheck="false" translate="no" data-place={named.link_at()} data-kept={now.clone()} value={now.clone()} {onchange} oninput={ui.typed(will_be)} />
            </label>
        }
    };
    html! {
        <fieldset class="fs-named">
            <legend>{name}</legend>
            if !hint.is_empty() { <p class="fs-quiet">{hint}</p> }
            if named.field == "licence" { {licences(view, named)} }
            <div class="fs-row">{words}{link}</div>
            {view.problems_at(named.field, &[])}
        </fieldset>
    }
}

/// Those that are often chosen. What is chosen is written into the fields, where it can be changed.
fn licences(view: &View, named: Named) -> Html {
    let panels = view.ui.panels();
    // It is written into the rubric, and so is said in the language of its texts.
    let spoken = Language::from_code(&view.language).unwrap_or(view.ui.language());
    let reserved = StudioPanelsWords(spoken).all_rights_reserved();
    let now = named.words_in(&view.rubric, &view.language);
    let known = LICENCES.iter().map(|(name, _)| *name).chain([reserved]);
    let chosen = known.clone().find(|name| *name == now).unwrap_or_default();
    let first = std::iter::once((String::new(), panels.choose_licence().to_owned()));
    let choices: Vec<Choice> = first.chain(known.map(|name| (name.to_owned(), name.to_owned()))).collect();
    let language = view.language.clone();
    let onchange = view.ui.entered(move |ui, name| {
        let chosen = ui.with(|desk| Some(named.choose(&*desk.rubric()?, &language, &name))).filter(|_| !name.is_empty());
        if let Some(edit) = chosen {
            ui.edit(&edit);
        }
    });
    select(panels.choose_licence(), None, chosen, &choices, onchange)
}
