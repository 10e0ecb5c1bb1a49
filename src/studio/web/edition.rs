//! What has changed since a rubric was opened, sorted by what it does to results, and the edition number that fits.
//!
//! In: the rubric as it was opened, and as it is. Out: virtual nodes.

use crate::studio::change::{self, CLASSES};
use crate::studio::edit::Edit;
use crate::studio::effect::{self, Brought, Differs, Effect};
use crate::studio::json::Json;
use crate::studio::log::{self, Editions, RECORDED};
use crate::studio::web::dom;
use crate::studio::web::fold::Fold;
use crate::studio::web::ui::{Ui, button, selector};
use std::rc::Rc;
use yew::prelude::*;

/// The two, found once for each change.
fn both(ui: &Ui) -> Option<Rc<Editions>> {
    let turn = ui.turn();
    if let Some((known, editions)) = &*ui.editions.borrow()
        && *known == turn
    {
        return editions.clone();
    }
    let editions = ui.with(Editions::of).map(Rc::new);
    *ui.editions.borrow_mut() = Some((turn, editions.clone()));
    editions
}

/// True if somebody has to choose how the edition is called before it can be published.
pub fn asks(ui: &Ui) -> bool {
    both(ui).is_some_and(|editions| editions.asks())
}

/// Every change by what it does, and the edition that fits.
pub fn view(ui: &Ui) -> Html {
    let panels = ui.panels();
    let Some(editions) = both(ui) else { return Html::default() };
    let changes = &editions.changes;
    let suggested = change::suggested(&editions.before, changes).filter(|suggested| *suggested != editions.now);
    let group = |class: &change::Class| {
        let of_class: Vec<String> =
            changes.iter().filter(|change| change.class == *class).flat_map(|change| log::told(change, ui.language())).collect();
        (!of_class.is_empty()).then(|| {
            html! { <><h4>{panels.class(*class)}</h4><ul>{ for of_class.into_iter().map(|words| html! { <li>{words}</li> }) }</ul></> }
        })
    };
    let set = suggested.clone().map(|edition| {
        ui.press(move |ui| {
            ui.aim_at(&selector("edition"));
            ui.edit(&Edit::Value { place: "edition".into(), value: edition.clone() });
        })
    });
    let save = ui.press(move |ui| ui.save_text("changes.txt", &both(ui).map(|editions| editions.log(ui.language())).unwrap_or_default()));
    let inside = || {
        html! { <>
            if changes.is_empty() { <p class="fs-quiet">{panels.no_changes()}</p> } else {
                <p class="fs-quiet">{if change::rescores(changes) { panels.results_differ() } else { panels.results_stay() }}</p>
                if let (Some(edition), Some(set)) = (&suggested, set.clone()) { <p>{button("fs-button", &panels.set_edition(edition), set)}</p> }
                { for CLASSES.iter().filter_map(group) }
                <p>{button("fs-link", panels.save_changes(), save.clone())}</p>
            }
            {results(ui)}
        </> }
    };
    Fold { name: "changes", class: "fs-fold fs-changes", summary: panels.changes(changes.len()), holds: String::new() }.draw(ui, inside)
}

/// Earlier results, and what the changes do to them.
fn results(ui: &Ui) -> Html {
    let panels = ui.panels();
    let bring = {
        let ui = ui.clone();
        Callback::from(move |event: Event| {
            let ui = ui.clone();
            dom::each_file(dom::files(&event), move |files| {
                let text = |(name, bytes): (String, Vec<u8>)| Brought { name, text: String::from_utf8_lossy(&bytes).into_owned() };
                *ui.brought.borrow_mut() = files.into_iter().map(text).collect();
                *ui.effect.borrow_mut() = None;
                *ui.effect_before.borrow_mut() = None;
                ui.tell(effect(&ui).map(|effect| ui.panels().effect(effect.read, effect.scores(), effect.verdicts())).unwrap_or_default());
                ui.draw();
            });
        })
    };
    let one = |differs: &Differs| {
        let score = differs.score.as_ref().map(|(was, now)| format!("{was} → {now}"));
        let verdict = differs.verdict.then(|| panels.other_verdict().to_owned());
        let what: Vec<String> = score.into_iter().chain(verdict).collect();
        html! { <li>{format!("{}: {}", differs.who, what.join("; "))}</li> }
    };
    html! {
        <div class="fs-results">
            <h4>{panels.results()}</h4>
            <p class="fs-quiet">{panels.results_hint()}</p>
            <p><label class="fs-button fs-file">
                <input type="file" multiple=true accept=".json" onchange={bring} aria-label={panels.bring_results()} />
                {panels.bring_results()}
            </label></p>
            if let Some(effect) = effect(ui) {
                <p>{panels.effect(effect.read, effect.scores(), effect.verdicts())}</p>
                if !effect.differs.is_empty() {
                    <details class="fs-more"><summary>{panels.which_results()}</summary><ul>{ for effect.differs.iter().map(one) }</ul></details>
                }
                if !effect.unread.is_empty() { <p class="fs-quiet">{panels.unread(&effect.unread.join(", "))}</p> }
            } else if !ui.brought.borrow().is_empty() {
                <p class="fs-quiet">{panels.not_sound()}</p>
            }
        </div>
    }
}

/// What the changes do to what was brought. It is worked out once for each text, and not again for other words: with hundreds of results it
/// takes longer than a person wants to wait for a letter.
fn effect(ui: &Ui) -> Option<Rc<Effect>> {
    let brought = ui.brought.borrow();
    let text = ui.with(|desk| desk.draft().text().to_owned());
    if let Some((known, effect)) = &mut *ui.effect.borrow_mut()
        && (*known == text || is_alike(known, &text))
    {
        *known = text;
        return Some(effect.clone());
    }
    let found = ui.with(|desk| {
        let (was, now) = (desk.was()?, desk.parsed()?);
        (!brought.is_empty()).then(|| {
            let (language, none) = (ui.language(), ui.panels().no_score());
            let mut known = ui.effect_before.borrow_mut();
            let before = match known.take().filter(|(rubric, spoken, _)| Rc::ptr_eq(rubric, was) && *spoken == language) {
                Some((_, _, before)) => before,
                None => effect::Before::of(was, &brought, language, none),
            };
            let found = effect::effect(&before, now, &brought, language, none);
            *known = Some((was.clone(), language, before));
            found
        })
    })?;
    let found = Rc::new(found);
    *ui.effect.borrow_mut() = Some((text, found.clone()));
    Some(found)
}

fn is_alike(known: &str, text: &str) -> bool {
    Json::parse(known).zip(Json::parse(text)).is_some_and(|(known, text)| change::tells_results_alike(&known, &text))
}

/// The question that has to be answered before publishing.
pub fn to_choose(ui: &Ui) -> Html {
    let panels = ui.panels();
    let Some(editions) = both(ui).filter(|editions| editions.asks()) else { return Html::default() };
    let suggested = change::suggested(&editions.before, &editions.changes);
    let said = editions.said();
    let meant = ui.press(move |ui| {
        ui.aim_at("h2");
        ui.edit(&Edit::Put { place: RECORDED.into(), value: Some(Json::text(&said)) });
    });
    let set = suggested.clone().map(|edition| {
        ui.press(move |ui| {
            ui.aim_at("h2");
            ui.edit(&Edit::Value { place: "edition".into(), value: edition.clone() });
        })
    });
    html! {
        <div class="fs-to-choose">
            <p>{panels.same_number(&editions.before)}</p>
            <p class="fs-row">
                if let (Some(edition), Some(set)) = (suggested, set) { {button("fs-button", &panels.set_edition(&edition), set)} }
                {button("fs-link", panels.meant(), meant)}
            </p>
        </div>
    }
}
