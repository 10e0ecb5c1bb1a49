//! The panel “Publish”: what stands against it, with the way to each; then one archive, or each file for itself.
//!
//! In: the desk. Out: virtual nodes, files that are handed over, and the event. What is in the files is made by `package`.

use crate::problem::Problem;
use crate::studio::log::Editions;
use crate::studio::named::{NAMED, Named};
use crate::studio::package::{self, File, Open, Planned, What, read};
use crate::studio::scoring;
use crate::studio::web::packer::Packer;
use crate::studio::web::ui::{HandedOut, Ui, button};
use crate::studio::web::{dom, edition, fold, scores, side};
use crate::words::publish::PublishWords;
use js_sys::{Array, Object, Promise, Reflect, Uint8Array};
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::{JsFuture, spawn_local};
use yew::prelude::*;

/// How many errors are listed here; all of them stand in their own panel.
const MOST_ERRORS: usize = 5;

/// The panel.
pub fn view(ui: &Ui, open: &Open) -> Html {
    let words = PublishWords(ui.language());
    let handed_out = ui.handed_out.get().is_some();
    let inside = if open.is_settled() { ready(ui, words) } else { blocked(ui, words, open) };
    html! {
        <details class="fs-fold fs-publish" open={handed_out || !open.is_settled()}>
            <summary tabindex="0">{words.panel()}</summary>
            <p class="fs-quiet">{words.lead()}</p>
            {inside}
        </details>
    }
}

/// Leads to the panel, which says what is saved before anything is.
pub fn go_to(ui: &Ui) {
    dom::focus(&ui.root, ".fs-publish > summary");
}

/// The id of the sentence that says why nothing can be published yet.
pub const WHY_NOT: &str = "fs-why-not";

/// What is still open, in a few words: a press leads to the first of it.
pub fn why_not(ui: &Ui, open: &Open) -> Html {
    if open.is_settled() {
        return Html::default();
    }
    let labels = ui.labels();
    let errors = Some(open.errors.len()).filter(|errors| *errors > 0).map(|errors| labels.problems(errors, 0));
    let choices = Some(open.choices()).filter(|choices| *choices > 0).map(|choices| labels.choices(choices));
    let what: Vec<String> = errors.into_iter().chain(choices).collect();
    let (error, choice) = (open.errors.first().cloned(), open.unchosen.first().cloned());
    let go = ui.press(move |ui| match (&error, &choice) {
        (Some(error), _) => side::go_to(ui, error),
        (None, Some(choice)) => fold::go_to(ui, choice),
        (None, None) => drop(dom::focus(&ui.root, ".fs-to-choose button")),
    });
    html! { <button type="button" class="fs-link" id={WHY_NOT} onclick={go}>{PublishWords(ui.language()).not_yet(&what.join(", "))}</button> }
}

fn blocked(ui: &Ui, words: PublishWords, open: &Open) -> Html {
    let one = |problem: &Problem| {
        let told = if problem.path.is_empty() { ui.labels().whole_file().to_owned() } else { problem.path.clone() };
        let said = problem.told(ui.language());
        let problem = problem.clone();
        html! {
            <li>
                <button type="button" class="fs-link" onclick={ui.press(move |ui| side::go_to(ui, &problem))}>{told}</button>
                {" "}{said.message}
            </li>
        }
    };
    html! { <>
        <p><b>{words.blocked()}</b></p>
        if !open.errors.is_empty() {
            <p>{words.errors(open.errors.len())}</p>
            <ul class="fs-errors">{ for open.errors.iter().take(MOST_ERRORS).map(one) }</ul>
        } else {
            {scores::to_choose(ui)}
            {edition::to_choose(ui)}
        }
    </> }
}

fn ready(ui: &Ui, words: PublishWords) -> Html {
    let files = ui.with(package::planned);
    let (usual, hash) = ui.with(|desk| {
        let usual = desk.rubric().is_some_and(|rubric| scoring::are_usual(&rubric));
        // As much of it as results print.
        (usual, desk.parsed().and_then(|rubric| rubric.hash.get(..12).map(str::to_owned)).unwrap_or_default())
    });
    let one = |file: &Planned| {
        let wanted = file.clone();
        let save = ui.press(move |ui| {
            let Some(file) = ui.with(|desk| package::make(desk, ui.language(), &wanted)) else { return };
            ui.hand_over(&file.name, &file.text);
            if file.what == What::Draft {
                ui.all_saved();
            }
        });
        html! { <li>{button("fs-link", &words.save_file(&file.name), save)}<span>{format!(": {}", package::told(file.what, words))}</span></li> }
    };
    let saved = ui.handed_out.get().map(|what| match what {
        HandedOut::Archive => words.archive_saved(),
        HandedOut::OneFile => words.one_file_saved(),
    });
    let tag = files.iter().find(|file| file.what == What::Rubric).map(|file| package::lines(&file.name)).unwrap_or_default();
    let (website, own): (Vec<&Planned>, Vec<&Planned>) = files.iter().partition(|file| matches!(file.what, What::Rubric | What::Lines));
    html! { <>
        if usual { <p>{words.no_scores()}</p> }
        {still_empty(ui, words)}
        <p>{button("fs-button", words.all_in_one(), ui.press(now))}</p>
        <p>{button("fs-button", words.one_file(), ui.press(one_file))}{" "}<span class="fs-quiet">{words.one_file_hint()}</span></p>
        if let Some(saved) = saved { <p class="fs-published" role="status" tabindex="-1">{saved}</p> }
        <p>{words.one_by_one()}</p>
        <ul class="fs-files">{ for own.into_iter().map(one) }</ul>
        <p>{words.before_website()}</p>
        <details class="fs-more">
            <summary>{words.for_website()}</summary>
            <ul class="fs-files">{ for website.into_iter().map(one) }</ul>
            <p>{words.lines()}</p>
            <pre translate="no" tabindex="0" role="region" aria-label={words.lines()}>{tag}</pre>
            <p class="fs-quiet">{words.beside_it()}</p>
            <p class="fs-quiet">{words.hash_of_content(&hash)}</p>
        </details>
    </> }
}

/// What readers of a published rubric look for and do not find, with the way to each field.
fn still_empty(ui: &Ui, words: PublishWords) -> Html {
    let rubric = ui.with(|desk| desk.rubric());
    let empty: Vec<Named> =
        NAMED.into_iter().filter(|named| rubric.as_ref().is_some_and(|rubric| rubric.get(named.field).is_none())).collect();
    if empty.is_empty() {
        return Html::default();
    }
    let one = |named: &Named| {
        let place = named.words_at();
        let (name, _) = ui.panels().part(named.field);
        html! { <li>{button("fs-link", name, ui.press(move |ui| fold::go_to(ui, &place)))}</li> }
    };
    html! { <><p>{words.still_empty()}</p><ul class="fs-empty">{ for empty.iter().map(one) }</ul></> }
}

/// Saves the whole self-check as one file.
fn one_file(ui: &Ui) {
    let ui = ui.clone();
    spawn_local(async move {
        let stem = ui.with(|desk| read::stem(desk.rubric().as_deref()));
        match pressed(&ui, &stem).await.into_iter().find(|file| file.what == What::Packed) {
            Some(file) => {
                ui.hand_over(&file.name, &file.text);
                ui.handed_out.set(Some(HandedOut::OneFile));
                ui.aim_at(".fs-published");
                ui.draw();
            }
            None => ui.is_in_trouble(PublishWords(ui.language()).no_one_file().to_owned()),
        }
    });
}

/// Publishes, and saves the archive.
fn now(ui: &Ui) {
    let ui = ui.clone();
    spawn_local(async move {
        if let Err(why) = make(&ui, true).await {
            ui.is_in_trouble(why);
        }
    });
}

/// Makes all that is published and tells the element around; with what a built widget is needed for, if the element has one.
///
/// # Errors
/// What stands against it, in words.
pub async fn make(ui: &Ui, saves: bool) -> Result<JsValue, String> {
    let words = PublishWords(ui.language());
    let open = ui.with(package::open_questions);
    if !open.is_settled() {
        let first = open.errors.first().map(|problem| problem.told(ui.language()).message).unwrap_or_default();
        return Err(format!("{} {first}", words.blocked()).trim_end().to_owned());
    }
    let stem = ui.with(|desk| read::stem(desk.rubric().as_deref()));
    let packer = Packer::fetch(ui).await?;
    let pressed = pressed(ui, &stem).await;
    let Some(files) = ui.with(|desk| package::files(desk, ui.language(), pressed)) else { return Err(words.blocked().to_owned()) };
    let bytes = packer.pack(&package::texts(&files))?;
    let (hash, changes) = ui.with(|desk| {
        let changes = Editions::of(desk).map(|editions| editions.log(ui.language())).unwrap_or_default();
        (desk.parsed().map(|rubric| rubric.hash.clone()).unwrap_or_default(), changes)
    });
    let detail = Object::new();
    let set = |object: &Object, name: &str, value: JsValue| drop(Reflect::set(object, &name.into(), &value));
    let one = |file: &File| {
        let object = Object::new();
        set(&object, "name", file.name.as_str().into());
        set(&object, "text", file.text.as_str().into());
        JsValue::from(object)
    };
    let name = format!("{stem}.json");
    set(&detail, "rubric", ui.with(|desk| desk.draft().text().into()));
    set(&detail, "hash", hash.into());
    set(&detail, "tag", package::lines(&name).into());
    set(&detail, "name", name.into());
    set(&detail, "files", files.iter().map(one).collect::<Array>().into());
    set(&detail, "archiveName", format!("{stem}.zip").into());
    set(&detail, "archive", Uint8Array::from(&bytes[..]).into());
    set(&detail, "saves", saves.into());
    ui.is_published(&changes);
    let told = ui.ask("publish", &detail.into());
    ui.aim_at(".fs-published");
    ui.draw();
    Ok(told)
}

/// The files that the element around makes out of a built widget; none where it has none.
async fn pressed(ui: &Ui, stem: &str) -> Vec<File> {
    let wanted = Object::new();
    let set = |name: &str, value: JsValue| drop(Reflect::set(&wanted, &name.into(), &value));
    set("rubric", ui.with(|desk| desk.draft().text().into()));
    set("stem", stem.into());
    let asked = ui.ask("press", &wanted);
    let Ok(promise) = asked.dyn_into::<Promise>() else { return Vec::new() };
    let made = JsFuture::from(promise).await.unwrap_or_default();
    if !Array::is_array(&made) {
        return Vec::new();
    }
    let one = |made: JsValue| {
        let text = |name: &str| dom::get(&made, name).as_string();
        let what = if text("what")? == "packed" { What::Packed } else { What::Snapshot };
        Some(File { what, name: text("name")?, text: text("text")? })
    };
    Array::from(&made).iter().filter_map(one).collect()
}
