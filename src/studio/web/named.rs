//! Who publishes the rubric, whom to ask, on what terms it may be used, and what it rests on: words with an address, in plain fields.
//!
//! In: the rubric. Out: virtual nodes whose changes are edits.

use crate::studio::json::Json;
use crate::studio::named::{LICENCES, NAMED, Named, WORKS, further_work};
use crate::studio::web::field::{Choice, select};
use crate::studio::web::view::{Typed, View};
use crate::words::Language;
use crate::words::studio_panels::StudioPanelsWords;
use yew::prelude::*;

/// All of them, one below the other.
pub fn view(view: &View) -> Html {
    html! { <>{ for NAMED.iter().map(|named| one(view, *named)) }</> }
}

fn one(view: &View, named: Named<'static>) -> Html {
    let panels = view.ui.panels();
    let (name, hint) = panels.part(named.field);
    let names = match named.field {
        "licence" => (panels.licence_words(), panels.licence_address()),
        _ => (panels.party_name(), panels.party_address()),
    };
    html! {
        <fieldset class="fs-named">
            <legend>{name}</legend>
            if !hint.is_empty() { <p class="fs-quiet">{hint}</p> }
            if named.field == "licence" { {licences(view, named)} }
            {lines(view, named.field, named.words, names)}
            {view.problems_at(named.field, &[])}
        </fieldset>
    }
}

/// The works that a rubric rests on, with an empty line for one more.
pub fn works(view: &View) -> Html {
    let panels = view.ui.panels();
    let count = view.rubric.get(WORKS).map(Json::items).unwrap_or_default().len();
    let names = (panels.work_words(), panels.work_address());
    let further = {
        let language = view.language.clone();
        view.line(names.0, &format!("{WORKS}[{count}].text"), "", Typed::Words, move |rubric, typed| {
            further_work(rubric, &language, &typed)
        })
    };
    html! { <>
        { for (0..count).map(|at| lines(view, &format!("{WORKS}[{at}]"), "text", names)) }
        {further}
    </> }
}

/// Words and their address.
fn lines(view: &View, field: &str, words: &'static str, (name, address_name): (&str, &str)) -> Html {
    let named = Named { field, words };
    let text = {
        let (field, language) = (field.to_owned(), view.language.clone());
        let edit = move |rubric: &Json, typed: String| Named { field: &field, words }.write(rubric, &language, &typed);
        view.line(name, &named.words_at(), named.words_in(&view.rubric, &view.language), Typed::Words, edit)
    };
    let link = {
        let field = field.to_owned();
        let edit = move |rubric: &Json, typed: String| Named { field: &field, words }.write_link(rubric, &typed);
        view.line(address_name, &named.link_at(), named.link_in(&view.rubric), Typed::Address, edit)
    };
    html! { <div class="fs-row" key={field.to_owned()}>{text}{link}</div> }
}

/// Those that are often chosen. What is chosen is written into the fields, where it can be changed.
fn licences(view: &View, named: Named<'static>) -> Html {
    let panels = view.ui.panels();
    // It is written into the rubric, and so is said in the language of its texts.
    let spoken = Language::from_code(&view.language).unwrap_or(view.ui.language());
    let reserved = StudioPanelsWords(spoken).all_rights_reserved();
    let now = named.words_in(&view.rubric, &view.language);
    let known = LICENCES.iter().map(|(name, _)| *name).chain([reserved]);
    let chosen = known.clone().find(|name| *name == now).unwrap_or_default();
    let first = std::iter::once((String::new(), panels.choose_licence().to_owned()));
    let choices: Vec<Choice> = first.chain(known.map(|name| (name.to_owned(), format!("{name}: {}", panels.may(name))))).collect();
    let language = view.language.clone();
    let onchange = view.ui.entered(move |ui, name| {
        let chosen = ui.with(|desk| Some(named.choose(&*desk.rubric()?, &language, &name))).filter(|_| !name.is_empty());
        if let Some(edit) = chosen {
            ui.edit(&edit);
        }
    });
    select(panels.choose_licence(), None, chosen, &choices, onchange)
}
