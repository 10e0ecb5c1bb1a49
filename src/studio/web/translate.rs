//! The rubric in its languages, side by side: what is missing, what was made from other words, what a speaker has read; and the translator's file.
//!
//! In: the desk. Out: virtual nodes whose changes are steps on the text and on what stands beside it. The counts are those of the lists.

pub mod shown;

use crate::studio::edit::Edit;
use crate::studio::file::Kind;
use crate::studio::json::Json;
use crate::studio::refused::Refused;
use crate::studio::said::{LanguageStep, Said};
use crate::studio::source::Splice;
use crate::studio::translate::{self, Brought, Item, State};
use crate::studio::web::field::{self, Choice};
use crate::studio::web::fold::{self, Fold};
use crate::studio::web::translate::shown::Filter;
use crate::studio::web::ui::{Ui, button, selector};
use crate::studio::web::{dom, packer};
use crate::words::translate::TranslateWords;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The name of the panel's fold.
const FOLD: &str = "languages";

fn words(ui: &Ui) -> TranslateWords {
    TranslateWords(ui.language())
}

/// The language that is shown beside the first one.
fn beside_first(ui: &Ui, languages: &[String]) -> Option<String> {
    let chosen = ui.translation.language.borrow().clone();
    languages.iter().skip(1).find(|code| **code == chosen).or(languages.get(1)).cloned()
}

/// The place of the field for a translation.
fn field_of(language: &str, place: &str) -> String {
    format!("tr.{language}.{place}")
}

/// Leads to the empty field of a text that is not translated, in the language that the message names. `false` if it is not missing.
pub fn go_to_missing(ui: &Ui, place: &str, message: &str) -> bool {
    let Some(rubric) = ui.with(crate::studio::desk::Desk::rubric) else { return false };
    let beside = ui.with(|desk| desk.draft().beside().clone());
    let languages = translate::languages(&rubric);
    let lacks = |code: &&String| {
        message.contains(&format!("`{code}`"))
            && translate::items(&rubric, &beside, code).iter().any(|item| item.place == place && item.target.is_empty())
    };
    let Some(language) = languages.iter().skip(1).find(lacks) else { return false };
    *ui.translation.language.borrow_mut() = language.clone();
    ui.translation.filter.set(Filter::Missing);
    ui.aim_at(&selector(&field_of(language, place)));
    fold::unfold(ui, FOLD);
    true
}

fn act(ui: &Ui, step: LanguageStep, code: &str, splices: Vec<Splice>, beside: Option<Json>) {
    let said = Said::Language { step, code: code.to_owned() };
    ui.tell(ui.say(&said));
    ui.step(said, splices, beside);
}

/// The whole panel.
pub fn view(ui: &Ui) -> Html {
    let Some(rubric) = ui.with(crate::studio::desk::Desk::rubric) else { return Html::default() };
    let words = words(ui);
    let languages = translate::languages(&rubric);
    let beside = ui.with(|desk| desk.draft().beside().clone());
    let add = ui.press(|ui| {
        let code = ui.root.query_selector("#fs-add-language").ok().flatten();
        let code = code.map(|field| dom::get(&field, "value").as_string().unwrap_or_default()).unwrap_or_default();
        let code = code.trim().to_owned();
        let splices = ui.with(|desk| translate::add(desk.draft().text(), &code));
        ui.translation.not_added.set(splices.is_none());
        match splices {
            Some(splices) => {
                *ui.translation.language.borrow_mut() = code.clone();
                ui.aim_at(".fs-languages select");
                act(ui, LanguageStep::Added, &code, splices, None);
            }
            None => ui.draw(),
        }
    });
    let inside = || {
        html! { <>
            <p class="fs-quiet">{words.hint()}</p>
            if let Some(first) = languages.first() { <p>{words.first(first)}</p> }
            <ul class="fs-list">{ for languages.iter().enumerate().map(|(at, code)| listed(ui, &rubric, &languages, at, code)) }</ul>
            if let Some(language) = beside_first(ui, &languages) {
                {one(ui, &rubric, &beside, &languages, &language)}
            }
            <div class="fs-row">
                <label class="fs-field" for="fs-add-language"><span>{words.add_code()}</span>
                    <input id="fs-add-language" class="fs-text" type="text" autocomplete="off" autocapitalize="none" spellcheck="false" maxlength="35" data-place="languages" /></label>
                {button("fs-button", words.add(), add)}
            </div>
            if ui.translation.not_added.get() { <p class="fs-refused" role="alert">{words.not_added()}</p> }
        </> }
    };
    let summary = words.languages(languages.len());
    Fold { name: FOLD, class: "fs-fold fs-languages", summary, holds: "languages awaiting_review".to_owned() }.draw(ui, inside)
}

/// One of the languages, with what can be said of it.
fn listed(ui: &Ui, rubric: &Json, languages: &[String], at: usize, language: &str) -> Html {
    let words = words(ui);
    let awaiting: Vec<String> =
        rubric.get("awaiting_review").map(Json::items).unwrap_or_default().iter().filter_map(Json::as_text).map(str::to_owned).collect();
    let awaits = awaiting.iter().position(|code| code == language);
    let change = {
        let code = language.to_owned();
        ui.entered(move |ui, _| {
            let mut all = awaiting.clone();
            match awaits {
                Some(at) => drop(all.remove(at)),
                None => all.push(code.clone()),
            }
            let value = (!all.is_empty()).then(|| Json::List(all.iter().map(Json::text).collect()));
            ui.edit(&Edit::Put { place: "awaiting_review".to_owned(), value });
        })
    };
    let remove = {
        let code = language.to_owned();
        ui.press(move |ui| {
            let Some(splices) = ui.with(|desk| translate::remove(desk.draft().text(), &code)) else { return };
            ui.aim_at(".fs-languages > summary");
            act(ui, LanguageStep::Removed, &code, splices, None);
        })
    };
    let place = awaits.map(|at| format!("awaiting_review[{at}]"));
    html! {
        <li class="fs-row">
            <span>{language.to_owned()}</span>
            if languages.len() > 1 { <label class="fs-tick"><input type="checkbox" data-place={place} checked={awaits.is_some()} onchange={change} />{words.not_reviewed()}</label> }
            if at > 0 { {button("fs-link", &words.remove(language), remove)} }
        </li>
    }
}

/// One language beside the first.
fn one(ui: &Ui, rubric: &Json, beside: &Json, languages: &[String], language: &str) -> Html {
    let words = words(ui);
    let items = translate::items(rubric, beside, language);
    let filter = ui.translation.filter.get();
    let count = |filter: Filter| items.iter().filter(|item| filter.shows(item)).count();
    let label = |filter: Filter| match filter {
        Filter::All => words.all(count(filter)),
        Filter::Missing => words.missing(count(filter)),
        Filter::Stale => words.stale(count(filter)),
        Filter::Unread => words.unread(count(filter)),
    };
    let choices: Vec<Choice> = Filter::EVERY.iter().map(|(filter, code)| ((*code).to_owned(), label(*filter))).collect();
    let now = Filter::EVERY.iter().find(|(known, _)| *known == filter).map_or("all", |(_, code)| code);
    let choose = ui.entered(|ui, code| {
        let chosen = Filter::EVERY.iter().find(|(_, known)| *known == code).map(|(filter, _)| *filter);
        ui.translation.filter.set(chosen.unwrap_or_default());
        ui.draw();
    });
    let others: Vec<Choice> = languages.iter().skip(1).map(|code| (code.clone(), code.clone())).collect();
    let other = ui.entered(|ui, code| {
        *ui.translation.language.borrow_mut() = code;
        *ui.translation.brought.borrow_mut() = None;
        ui.draw();
    });
    let shown: Vec<&Item> = items.iter().filter(|item| filter.shows(item)).collect();
    let awaits = rubric.get("awaiting_review").map(Json::items).unwrap_or_default().iter().any(|code| code.as_text() == Some(language));
    let ready = count(Filter::Missing) == 0 && count(Filter::Stale) == 0;
    let read_all = {
        let code = language.to_owned();
        ui.press(move |ui| {
            let Some(rubric) = ui.with(crate::studio::desk::Desk::rubric) else { return };
            let beside = ui.with(|desk| desk.draft().beside().clone());
            let ids: Vec<String> = translate::items(&rubric, &beside, &code).into_iter().map(|item| item.id).collect();
            let splices = ui.with(|desk| translate::no_longer_awaits(desk.draft().text(), &code)).unwrap_or_default();
            act(ui, LanguageStep::Reviewed, &code, splices, Some(translate::reviewed(&rubric, &beside, &code, &ids)));
        })
    };
    let make_first = {
        let code = language.to_owned();
        ui.press(move |ui| {
            let Some(splices) = ui.with(|desk| translate::make_first(desk.draft().text(), &code)) else { return };
            ui.aim_at(".fs-languages > summary");
            act(ui, LanguageStep::First, &code, splices, None);
        })
    };
    html! { <>
        <div class="fs-row">
            <label class="fs-field"><span>{words.shown()}</span>{field::select(words.shown(), None, language, &others, other)}</label>
            <label class="fs-field"><span>{words.show()}</span>{field::select(words.show(), Some("tr-filter".to_owned()), now, &choices, choose)}</label>
        </div>
        if shown.is_empty() { <p class="fs-quiet">{words.nothing()}</p> }
        <ul class="fs-translations">{ for shown.into_iter().map(|item| row(ui, language, languages, item)) }</ul>
        <p class="fs-quiet">{if awaits { words.awaits() } else { words.awaits_no_longer() }}</p>
        if ready && (awaits || count(Filter::Unread) > 0) { <p>{button("fs-button", words.review_all(), read_all)}</p> }
        {translator(ui, &items, language)}
        if count(Filter::Missing) == 0 {
            <p>{button("fs-link", &words.make_first(language), make_first)}</p>
        } else {
            <p class="fs-quiet">{words.not_first(count(Filter::Missing))}</p>
        }
    </> }
}

fn row(ui: &Ui, language: &str, languages: &[String], item: &Item) -> Html {
    let words = words(ui);
    let onchange = {
        let (place, code) = (item.place.clone(), language.to_owned());
        ui.entered(move |ui, text| {
            let splices = ui.with(|desk| translate::write(desk.draft().text(), &code, &[(place.clone(), text)]));
            let said = Said::Language { step: LanguageStep::Written, code: code.clone() };
            ui.step(said, splices, None);
        })
    };
    let read = {
        let (id, code) = (item.id.clone(), language.to_owned());
        ui.press(move |ui| {
            let Some(rubric) = ui.with(crate::studio::desk::Desk::rubric) else { return };
            let beside = ui.with(|desk| desk.draft().beside().clone());
            let beside = translate::reviewed(&rubric, &beside, &code, std::slice::from_ref(&id));
            act(ui, LanguageStep::Reviewed, &code, Vec::new(), Some(beside));
        })
    };
    let state = match item.state {
        State::Missing => words.is_missing(),
        State::Stale => words.is_stale(),
        State::Translated => words.is_translated(),
        State::Reviewed => words.is_reviewed(),
    };
    let name = words.field(language, &item.source);
    html! {
        <li key={item.id.clone()} class={classes!("fs-translation", (item.state == State::Stale).then_some("fs-stale"))}>
            <div>
                <p lang={languages.first().cloned()}>{item.source.clone()}</p>
                if let Some(was) = &item.was { <p class="fs-quiet" lang={languages.first().cloned()}><del>{words.made_from(was)}</del></p> }
                <p class="fs-quiet"><code translate="no">{item.place.clone()}</code>{" · "}{state}</p>
            </div>
            <div>
                <textarea class="fs-text" rows="2" lang={language.to_owned()} aria-label={name} data-place={field_of(language, &item.place)}
                    data-kept={item.target.clone()} value={item.target.clone()} {onchange} />
                if matches!(item.state, State::Stale | State::Translated) {
                    <button type="button" class="fs-link" aria-label={words.review_of(&item.source)} onclick={read}>{words.review()}</button>
                }
            </div>
        </li>
    }
}

/// The translator's file, out and in.
fn translator(ui: &Ui, items: &[Item], language: &str) -> Html {
    let words = words(ui);
    let csv = {
        let (items, name) = (items.to_vec(), format!("{language}.csv"));
        ui.press(move |ui| ui.save_text(&name, &translate::csv(&items)))
    };
    let workbook = {
        let (items, name) = (items.to_vec(), format!("{language}.xlsx"));
        ui.press(move |ui| {
            let (ui, sheets, name) = (ui.clone(), translate::workbook(&items), ui.name_of(&name));
            spawn_local(async move {
                ui.save_sheets(&name, &sheets).await;
            });
        })
    };
    let open = {
        let (ui, items) = (ui.clone(), items.to_vec());
        Callback::from(move |event: Event| {
            let (ui, items, turn) = (ui.clone(), items.clone(), ui.turns());
            dom::each_file(dom::files(&event), move |files| {
                spawn_local(async move {
                    let mut sheets = Vec::new();
                    let kinds = packer::recognise(&ui, &files).await;
                    if ui.is_overtaken(turn) {
                        return;
                    }
                    for kind in kinds {
                        match kind {
                            Ok(Kind::Sheets(found)) => sheets.extend(found),
                            Err(refused @ Refused::NotFetched) => return ui.is_in_trouble(ui.why(&refused)),
                            _ => {}
                        }
                    }
                    *ui.translation.brought.borrow_mut() = Some(translate::brought(&sheets, &items));
                    ui.aim_at(".fs-brought");
                    ui.draw();
                });
            });
        })
    };
    html! { <>
        <h4>{words.translator()}</h4>
        <p class="fs-quiet">{words.translator_hint()}</p>
        <p class="fs-row">
            {button("fs-button", words.save_csv(), csv)}
            {button("fs-button", words.save_workbook(), workbook)}
            <label class="fs-button fs-file">
                <input type="file" accept=".csv,.tsv,.xlsx" onchange={open} aria-label={words.bring()} />
                {words.bring()}
            </label>
        </p>
        { match &*ui.translation.brought.borrow() {
            None => Html::default(),
            Some(None) => html! { <p class="fs-brought fs-refused" role="alert" tabindex="-1">{words.not_a_file()}</p> },
            Some(Some(found)) => brought(ui, found, language),
        } }
    </> }
}

/// What a translator's file would do.
fn brought(ui: &Ui, found: &Brought, language: &str) -> Html {
    let words = words(ui);
    let take = |all: bool| {
        let code = language.to_owned();
        ui.press(move |ui| {
            let Some(Some(found)) = ui.translation.brought.borrow_mut().take() else { return };
            let replaces = found.replaces.iter().filter(|_| all);
            let each: Vec<(String, String)> =
                found.fills.iter().chain(replaces).map(|(item, words)| (item.place.clone(), words.clone())).collect();
            let splices = ui.with(|desk| translate::write(desk.draft().text(), &code, &each));
            ui.aim_at(".fs-languages > summary");
            act(ui, LanguageStep::Written, &code, splices, None);
            ui.draw();
        })
    };
    let dismiss = ui.press(|ui| {
        *ui.translation.brought.borrow_mut() = None;
        ui.aim_at(".fs-languages > summary");
        ui.draw();
    });
    let pairs = |pairs: &[(Item, String)], line: &dyn Fn(&Item, &str) -> String| {
        html! { <ul>{ for pairs.iter().map(|(item, text)| html! { <li>{line(item, text)}</li> }) }</ul> }
    };
    html! {
        <div class="fs-brought" tabindex="-1" role="status">
            <p>{words.fills(found.fills.len())}</p>
            {pairs(&found.fills, &|item, text| words.instead(&item.source, text))}
            <p>{words.same(found.same)}</p>
            if !found.replaces.is_empty() {
                <p>{words.replaces(found.replaces.len())}</p>
                {pairs(&found.replaces, &|item, text| words.instead(&item.target, text))}
            }
            if !found.changed.is_empty() {
                <p>{words.changed(found.changed.len())}</p>
                {pairs(&found.changed, &|item, text| words.is_now(text, &item.source))}
            }
            if !found.unknown.is_empty() { <p>{words.unknown(found.unknown.len(), &found.unknown.join(", "))}</p> }
            <p class="fs-row">
                if !found.fills.is_empty() { {button("fs-button", words.take_new(), take(false))} }
                if !found.replaces.is_empty() { {button("fs-button", words.take_all(), take(true))} }
                {button("fs-link", words.dismiss(), dismiss)}
            </p>
        </div>
    }
}
