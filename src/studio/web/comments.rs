//! Reviewing with colleagues: the copy they comment in, their files, and what they say beside each element.
//!
//! In: the desk. Out: virtual nodes, files that are handed over, steps that take comments in. What a file means is known to `review`.

use crate::studio::json::Json;
use crate::studio::review::{self, Comment, Conflict, NotTaken};
use crate::studio::said::Said;
use crate::studio::source;
use crate::studio::web::dom;
use crate::studio::web::ui::{Ui, button};
use crate::words::Language;
use crate::words::colleagues::ColleaguesWords;
use yew::prelude::*;

/// The panel: a copy to give out, files to take in, and what belongs to no element.
pub fn view(ui: &Ui) -> Html {
    let words = ColleaguesWords(ui.language());
    let (all, codes, sound, rubric) =
        ui.with(|desk| (review::comments(desk), desk.parsed().map(|rubric| rubric.languages.clone()), desk.is_sound(), desk.rubric()));
    let open = all.iter().filter(|comment| !comment.settled).count();
    let done = all.len() - open;
    let codes = codes.unwrap_or_default();
    let several = codes.len() > 1;
    let copy = |code: &String| {
        let name = if several { words.save_copy(code) } else { words.save_only_copy().to_owned() };
        let code = code.clone();
        let save = ui.press(move |ui| {
            if let Some(copy) = ui.with(|desk| review::copy(desk, &code)) {
                ui.save_text(&if several { format!("review-{code}.html") } else { "review.html".to_owned() }, &copy);
            }
        });
        button("fs-button", &name, save)
    };
    let take_in = {
        let ui = ui.clone();
        Callback::from(move |event: Event| {
            let ui = ui.clone();
            dom::each_file(dom::files(&event), move |files| {
                let text = |(name, bytes): (String, Vec<u8>)| (name, String::from_utf8_lossy(&bytes).into_owned());
                take(&ui, &files.into_iter().map(text).collect::<Vec<_>>());
            });
        })
    };
    let elsewhere = |comment: &&Comment| rubric.as_deref().is_none_or(|rubric| review::home(rubric, &comment.element).is_none());
    let nowhere: Vec<&Comment> = all.iter().filter(|comment| !comment.settled).filter(elsewhere).collect();
    let settled = all.iter().filter(|comment| comment.settled);
    html! {
        <details class="fs-fold fs-review" open={open > 0}>
            <summary>{words.panel(open)}</summary>
            <p class="fs-quiet">{words.panel_hint()}</p>
            <p class="fs-row">
                { for codes.iter().map(copy) }
                <label class="fs-button fs-file">
                    <input type="file" multiple=true accept=".json" onchange={take_in} aria-label={words.open_files()} />
                    {words.open_files()}
                </label>
            </p>
            if !sound { <p class="fs-quiet">{words.no_copy()}</p> }
            if !ui.reviewed.borrow().is_empty() {
                <div role="status"><ul class="fs-merged">{ for ui.reviewed.borrow().iter().map(|line| html! { <li>{line.clone()}</li> }) }</ul></div>
            }
            <ul class="fs-comments">{ for nowhere.into_iter().map(|comment| one(ui, words, &all, comment)) }</ul>
            if done > 0 {
                <details class="fs-more">
                    <summary>{words.all_done(done)}</summary>
                    <ul class="fs-comments">{ for settled.map(|comment| one(ui, words, &all, comment)) }</ul>
                </details>
            }
        </details>
    }
}

/// What is said of one element and not settled.
pub fn beside(ui: &Ui, rubric: &Json, all: &[Comment], place: &str) -> Html {
    let here = |comment: &&Comment| !comment.settled && review::home(rubric, &comment.element).as_deref() == Some(place);
    let mut here = all.iter().filter(here).peekable();
    if here.peek().is_none() {
        return Html::default();
    }
    let words = ColleaguesWords(ui.language());
    html! { <ul class="fs-comments">{ for here.map(|comment| one(ui, words, all, comment)) }</ul> }
}

fn one(ui: &Ui, words: ColleaguesWords, all: &[Comment], comment: &Comment) -> Html {
    let rubric = ui.with(|desk| desk.rubric());
    let element = rubric.as_deref().and_then(|rubric| source::at(rubric, &review::home(rubric, &comment.element)?)).cloned();
    let who = match &comment.instead {
        Some(instead) => words.suggests(&comment.by, &review::named(&instead.field, element.as_ref().unwrap_or(&Json::Null), words)),
        None => words.says(&comment.by, &comment.day),
    };
    let about = match (&element, comment.element.as_str()) {
        (Some(_), _) => None,
        (None, "") => Some(words.whole().to_owned()),
        (None, id) => Some(words.about_gone(id)),
    };
    let conflicts = match (&rubric, comment.settled) {
        (Some(rubric), false) => review::conflicts(rubric, all, comment),
        _ => Vec::new(),
    };
    let told = |conflict: &Conflict| match conflict {
        Conflict::Others(others) => words.conflict_others(&others.join(", ")),
        Conflict::Changed(now) => words.conflict_changed(now),
        Conflict::Gone => words.conflict_gone().to_owned(),
    };
    let takes = comment.instead.is_some() && !comment.settled && !conflicts.contains(&Conflict::Gone);
    let take = {
        let id = comment.id.clone();
        ui.press(move |ui| {
            if let Some((name, splices, beside)) = ui.with(|desk| review::take_over(desk, &id)) {
                ui.step(name, splices, Some(beside));
            }
        })
    };
    let settle = {
        let (id, settled) = (comment.id.clone(), !comment.settled);
        ui.press(move |ui| {
            let beside = ui.with(|desk| review::settle(desk, &id, settled));
            ui.step(told_step(ColleaguesWords::step_done), Vec::new(), Some(beside));
        })
    };
    html! {
        <li key={comment.id.clone()}>
            <p><b>{who}</b>{" "}{comment.text.clone()}{about.map(|about| html! { <span class="fs-quiet">{format!(" ({about})")}</span> })}</p>
            { for conflicts.iter().map(|conflict| html! { <p class="fs-conflict">{told(conflict)}</p> }) }
            <p class="fs-row">
                if takes { {button("fs-button", words.take_over(), take)} }
                {button("fs-link", if comment.settled { words.reopen() } else { words.done() }, settle)}
            </p>
        </li>
    }
}

/// Takes files of comments in, as one step, and says what came of each.
pub fn take(ui: &Ui, files: &[(String, String)]) {
    let words = ColleaguesWords(ui.language());
    let mut told = Vec::new();
    let (mut added, mut changed) = (0, 0);
    for (name, text) in files {
        match ui.with(|desk| review::merge(desk, text)) {
            Ok((beside, merged)) => {
                ui.step(told_step(ColleaguesWords::step_took), Vec::new(), Some(beside));
                (added, changed) = (added + merged.added, changed + merged.changed);
                told.extend(merged.twice.iter().map(|text| words.twice(text)));
            }
            Err(NotTaken::NoComments) => told.push(words.not_comments(name)),
            Err(NotTaken::OtherRubric(id)) => told.push(words.other_rubric(name, &id)),
        }
    }
    told.insert(0, words.merged(added, changed));
    *ui.reviewed.borrow_mut() = told;
    ui.aim_at(".fs-review > summary");
    ui.draw();
}

/// The name of a step in every language.
fn told_step(words: fn(ColleaguesWords) -> &'static str) -> Said {
    Said::Told(Language::ALL.iter().map(|language| (language.code().to_owned(), words(ColleaguesWords(*language)).to_owned())).collect())
}
