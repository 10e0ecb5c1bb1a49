//! What stands beside the table: what the rubric says, problems, the history, the text of the file, the self-check to try, and what was published.
//!
//! In: the desk. Out: virtual nodes.

use crate::explain::{Section, Sentence, explain};
use crate::problem::Problem;
use crate::studio::control;
use crate::studio::edit::{self, Edit, any_text};
use crate::studio::json::Json;
use crate::studio::source;
use crate::studio::web::field::{self, Choice};
use crate::studio::web::fold::{self, Fold};
use crate::studio::web::keep;
use crate::studio::web::keep::keeping::Found;
use crate::studio::web::translate;
use crate::studio::web::ui::{Ui, button};
use crate::words::Language;
use crate::words::explain::Fixed;
use crate::words::studio_panels::StudioPanelsWords;
use yew::prelude::*;

/// How many steps the history shows.
const MOST_SHOWN: usize = 50;

/// What the problems are drawn from.
#[derive(Clone, PartialEq, Properties)]
pub struct ProblemsProps {
    /// All that is shared.
    pub ui: Ui,
    /// The number of the drawing of the page: with each, they are drawn too.
    pub drawing: usize,
    /// How many choices have to be made before the rubric is published.
    pub choices: usize,
}

/// Every problem, each leading to its field; with those of what is being typed.
#[component]
pub fn Problems(props: &ProblemsProps) -> Html {
    let ui = &props.ui;
    let redraw = use_force_update();
    *ui.redraw_problems.borrow_mut() = Some(redraw);
    let labels = ui.labels();
    let (problems, has_errors) =
        ui.with(|desk| (desk.problems_ahead().to_vec(), desk.problems().iter().any(|problem| !problem.is_warning())));
    let warnings = problems.iter().filter(|problem| problem.is_warning()).count();
    if problems.is_empty() {
        let sound = match props.choices {
            0 => labels.sound().to_owned(),
            choices => labels.sound_but(choices),
        };
        // Nothing is below it, so that there is nothing to unfold.
        return html! { <p class="fs-fold fs-problems fs-sound">{sound}</p> };
    }
    html! {
        // It opens once an error is written: what is being typed should not move down the page.
        <details class="fs-fold fs-problems" open={has_errors}>
            <summary>{labels.problems(problems.len() - warnings, warnings)}</summary>
            <ol>{ for problems.iter().map(|found| html! { <li>{problem(ui, found, true)}</li> }) }</ol>
        </details>
    }
}

/// One problem: code and words as the command prints them.
pub fn problem(ui: &Ui, problem: &Problem, leads: bool) -> Html {
    let labels = ui.labels();
    let go = {
        let problem = problem.clone();
        move |ui: &Ui| go_to(ui, &problem)
    };
    let told = if problem.path.is_empty() { labels.whole_file().to_owned() } else { problem.path.clone() };
    let said = problem.told(ui.language());
    html! {
        <div class={classes!("fs-problem", problem.is_warning().then_some("fs-warning"))}>
            <p>
                if problem.is_warning() { <b>{labels.warning()}{" "}</b> }
                <code translate="no">{problem.code()}</code>{" "}
                if leads {
                    <button type="button" class="fs-link" onclick={ui.press(go)}>{told}</button>
                }
            </p>
            <p>{said.message}</p>
            if !said.hint.is_empty() { <p class="fs-quiet">{said.hint}</p> }
        </div>
    }
}

/// Leads to where a problem is mended.
pub fn go_to(ui: &Ui, problem: &Problem) {
    // A text that is not translated is there: what is empty is its field among the translations.
    let led = problem.code() == "missing-translation" && translate::go_to_missing(ui, &problem.path, &problem.message());
    if !led {
        fold::go_to(ui, &problem.path);
    }
}

/// Whether the draft is kept in the browser, in words that say who can see it then.
pub fn keeping(ui: &Ui) -> Html {
    let panels = ui.panels();
    if ui.keeping.read_only.get() {
        return html! {
            <div class="fs-read-only" role="status">
                <p><b>{panels.read_only()}</b>{" "}{panels.read_only_why()}</p>
                {button("fs-button", panels.try_again(), ui.press(keep::again))}
            </div>
        };
    }
    let on = ui.keeping.is_on();
    let onchange = ui.entered(move |ui, _| if on { keep::stop(ui) } else { keep::begin(ui) });
    let words = if on { panels.is_kept() } else { panels.keep_hint() };
    html! {
        <div class="fs-keeping">
            <label class="fs-tick"><input type="checkbox" checked={on} {onchange} />{" "}{panels.keep()}</label>
            <p class="fs-quiet" role="status">{if ui.keeping.refused.get() { panels.keep_refused() } else { words }}</p>
        </div>
    }
}

/// The drafts that are kept in the browser, to go on with.
pub fn found(ui: &Ui) -> Html {
    let (panels, labels) = (ui.panels(), ui.labels());
    let all = ui.keeping.found.borrow().clone();
    if all.is_empty() {
        return Html::default();
    }
    let one = |found: &Found| {
        let title = if found.title.is_empty() { labels.untitled().to_owned() } else { found.title.clone() };
        let (open, gone, sure) = (found.key.clone(), found.key.clone(), found.key.clone());
        let doomed = ui.doomed.borrow().as_deref() == Some(&found.key);
        let ask = ui.press(move |ui| {
            *ui.doomed.borrow_mut() = Some(gone.clone());
            ui.aim_at(".fs-doomed button");
            ui.draw();
        });
        let spare = ui.press(|ui| {
            *ui.doomed.borrow_mut() = None;
            ui.aim_at(".fs-found button");
            ui.draw();
        });
        let delete = ui.press(move |ui| {
            *ui.doomed.borrow_mut() = None;
            keep::delete(ui, sure.clone());
            ui.aim_at("h2");
            ui.draw();
        });
        html! {
            <li key={found.key.clone()}>
                <span><b>{title.clone()}</b>{" "}<span class="fs-quiet">{panels.kept_on(&found.day)}</span></span>
                <button type="button" class="fs-button" aria-label={format!("{}: {title}", panels.go_on())} onclick={ui.press(move |ui| keep::open(ui, &open))}>{panels.go_on()}</button>
                <button type="button" class="fs-link" aria-label={labels.delete(&title)} onclick={ask}>{labels.delete_word()}</button>
                if doomed {
                    <div class="fs-doomed" role="alert">
                        <p>{panels.delete_kept(&title)}</p>
                        {button("fs-button", labels.keep(), spare)}
                        {button("fs-link", labels.delete_word(), delete)}
                    </div>
                }
            </li>
        }
    };
    html! {
        <section class="fs-found" aria-label={panels.kept_drafts()}>
            <h3>{panels.kept_drafts()}</h3>
            <ul>{ for all.iter().map(one) }</ul>
        </section>
    }
}

/// The rubric in the words of its reports, each sentence leading to what it is about.
pub fn read_back(ui: &Ui) -> Html {
    let panels = ui.panels();
    let language = ui.texts_in.borrow().clone();
    let language = Language::from_code(&language).filter(|_| !language.is_empty()).unwrap_or(ui.language());
    let told = ui.with(|desk| desk.parsed().map(|rubric| explain(rubric, language)));
    let section = |section: Section| html! { <Told ui={ui.clone()} page_in={ui.language()} {language} {section} /> };
    html! {
        <details class="fs-fold fs-told-all" open=true>
            <summary>{panels.read_back()}</summary>
            if let Some(told) = told {
                <p class="fs-quiet">{panels.read_back_hint()}</p>
                <div class="fs-read" lang={language.code()} tabindex="0" role="region" aria-label={panels.read_back()}>{ for told.sections.into_iter().map(section) }</div>
            } else {
                <p class="fs-quiet">{panels.read_back_none()}</p>
            }
        </details>
    }
}

/// What a section that is read back is drawn from. It is drawn anew only if something of it is another: a large rubric has hundreds of sentences.
#[derive(Clone, PartialEq, Properties)]
pub struct ToldProps {
    ui: Ui,
    page_in: Language,
    language: Language,
    section: Section,
}

/// What is read back under one heading.
#[component]
pub fn Told(props: &ToldProps) -> Html {
    let ToldProps { ui, language, section, .. } = props;
    let panels = ui.panels();
    let about_one = |one: &Sentence, next: &Sentence| !one.id.is_empty() && one.id == next.id;
    let rubric = ui.with(|desk| desk.rubric());
    let one = |first: bool, sentences: &[Sentence]| {
        let text = sentences.iter().map(|sentence| sentence.text.as_str()).collect::<Vec<_>>().join(" ");
        let (sentence, rubric) = (sentences.first()?, rubric.as_ref()?);
        // What to write in the file to have no scores is a button here.
        let (text, place) = match text == language.reading().fixed(Fixed::UsualScores) {
            true => (StudioPanelsWords(*language).usual_scores().to_owned(), Some("scores".to_owned())),
            false => (text, control::place_of(rubric, sentence)),
        };
        let title = source::at(rubric, &sentence.path).and_then(|part| part.get("title")).map(any_text).filter(|_| !first);
        let name = panels.change_what(&title.map_or_else(|| text.clone(), |title| format!("{title}: {text}")));
        Some(html! { <>
            {text}
            if let Some(place) = place { {" "}<button type="button" class="fs-link fs-go" aria-label={name} onclick={ui.press(move |ui| fold::go_to(ui, &place))}>{panels.change()}</button> }
            {" "}
        </> })
    };
    let together = |sentences: &[Sentence]| {
        html! { <li>{ for control::together(sentences).enumerate().filter_map(|(at, some)| one(at == 0, some)) }</li> }
    };
    html! { <><h4>{section.heading.clone()}</h4><ul>{ for section.sentences.chunk_by(about_one).map(together) }</ul></> }
}

/// Every step so far, the last first; each leads back to before it, which is a step that can be made again.
pub fn history(ui: &Ui) -> Html {
    let labels = ui.labels();
    let count = ui.with(|desk| desk.draft().done().len());
    let inside = || {
        let names: Vec<String> = ui.with(|desk| desk.draft().done().iter().rev().take(MOST_SHOWN).map(|step| ui.say(&step.name)).collect());
        let steps = names.iter().enumerate().map(|(at, name)| {
            let onclick = ui.press(move |ui| {
                for _ in 0..=at {
                    ui.undo();
                }
            });
            html! { <li><button type="button" class="fs-link" aria-label={labels.back_to(name)} {onclick}>{name.clone()}</button></li> }
        });
        html! { <>
            if names.is_empty() { <p class="fs-quiet">{labels.history_empty()}</p> }
            <ol class="fs-history" reversed=true>{ for steps }</ol>
        </> }
    };
    let summary = format!("{} ({count})", labels.history());
    Fold { name: "history", class: "fs-fold fs-steps", summary, holds: String::new() }.draw(ui, inside)
}

/// The place where the element around puts the real self-check.
pub fn trial(ui: &Ui) -> Html {
    let labels = ui.labels();
    let sound = ui.with(|desk| desk.is_sound());
    let languages = ui.with(|desk| desk.rubric()).map(|rubric| edit::languages(&rubric)).unwrap_or_default();
    let shown = ui.tried_in.borrow().clone();
    let offered = [shown.language, ui.language().code().to_owned()].into_iter().find(|code| languages.contains(code));
    let language = offered.or_else(|| languages.first().cloned()).unwrap_or_default();
    let codes: Vec<Choice> = languages.iter().map(|code| (code.clone(), code.clone())).collect();
    let layouts = [("domain", labels.layout_domain()), ("element", labels.layout_element()), ("single", labels.layout_single())];
    let layouts = layouts.map(|(value, words)| (value.to_owned(), words.to_owned()));
    let in_language = ui.entered(|ui, code| {
        ui.tried_in.borrow_mut().language = code;
        ui.shows_trial();
    });
    let in_layout = ui.entered(|ui, layout| {
        ui.tried_in.borrow_mut().layout = layout;
        ui.shows_trial();
    });
    html! {
        <details class="fs-fold fs-trial" open=true>
            <summary>{labels.try_it()}</summary>
            <p class="fs-quiet">{if sound { labels.try_hint() } else { labels.try_none() }}</p>
            if sound {
                <div class="fs-row">
                    if codes.len() > 1 {
                        <label class="fs-field"><span>{labels.try_language()}</span>{field::select(labels.try_language(), Some("try-language".to_owned()), &language, &codes, in_language)}</label>
                    }
                    <label class="fs-field"><span>{labels.try_layout()}</span>{field::select(labels.try_layout(), Some("try-layout".to_owned()), &shown.layout, &layouts, in_layout)}</label>
                </div>
            }
            <div class="fs-widget" hidden={!sound} data-language={language} data-layout={shown.layout.clone()}></div>
        </details>
    }
}

/// The whole rubric as text, to be changed there too.
pub fn file(ui: &Ui) -> Html {
    let labels = ui.labels();
    let summary = labels.file().to_owned();
    Fold { name: fold::WHOLE_FILE, class: "fs-fold fs-whole-file", summary, holds: String::new() }
        .draw(ui, || source(ui, "", labels.file()))
}

/// The JSON of a place in a box.
pub fn source(ui: &Ui, place: &str, name: &str) -> Html {
    let labels = ui.labels();
    let text = ui.with(|desk| source::raw(desk.draft().text(), place).map(str::to_owned));
    // A file that is no JSON yet is shown as it is.
    let text = match (place, text) {
        ("", _) => ui.with(|desk| desk.draft().text().to_owned()),
        (_, text) => text.unwrap_or_default(),
    };
    let onchange = {
        let place = place.to_owned();
        ui.entered(move |ui, json| {
            if !place.is_empty() && Json::parse(&json).is_none() {
                ui.tell(ui.labels().not_json().to_owned());
                ui.draw();
                return;
            }
            ui.edit(&Edit::Source { place: place.clone(), json });
        })
    };
    let oninput = {
        let place = place.to_owned();
        ui.typed(move |json| Edit::Source { place: place.clone(), json })
    };
    html! { <>
        <p class="fs-quiet">{labels.as_text_hint()}</p>
        <textarea class="fs-source" {oninput} data-text-of={place.to_owned()} aria-label={name.to_owned()} spellcheck="false" translate="no" data-kept={text.clone()} value={text.clone()} {onchange} />
    </> }
}
