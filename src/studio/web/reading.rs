//! What was read of a paste or file, before anything is added: columns, guesses, what was left out, and the rubric that comes of it.
//!
//! In: the preview of the desk. Out: virtual nodes; every guess can be changed there.

use crate::studio::ask::Question;
use crate::studio::edit::any_text;
use crate::studio::json::Json;
use crate::studio::level::levels;
use crate::studio::role;
use crate::studio::said::Said;
use crate::studio::source::joined;
use crate::studio::web::dom;
use crate::studio::web::fold::Fold;
use crate::studio::web::ui::{Ui, button};
use crate::studio::web::view::short;
use std::collections::{BTreeMap, BTreeSet};
use yew::prelude::*;

/// The page between bringing and writing.
pub fn view(ui: &Ui) -> Html {
    let labels = ui.labels();
    let Some(reading) = ui.with(|desk| desk.preview().map(|preview| preview.reading().clone())) else { return Html::default() };
    let has_draft = ui.with(|desk| !desk.draft().text().is_empty());
    let adds = reading.questions.iter().any(|question| question.id == "into" && question.answer == "add");
    let columns: BTreeSet<&str> = reading.columns.iter().map(|column| column.id.as_str()).collect();
    let of_columns = |question: &&Question| columns.contains(question.id.as_str());
    let mut parts: BTreeMap<&str, Vec<&Question>> = BTreeMap::new();
    for part in &reading.questions {
        if let Some(id) = &part.part_of {
            parts.entry(id).or_default().push(part);
        }
    }
    let others = reading.questions.iter().filter(|question| !of_columns(question) && question.part_of.is_none());
    let others: Vec<&Question> = others.collect();
    let parts = |question: &Question| {
        let Some(parts) = parts.get(question.id.as_str()) else { return Html::default() };
        // They are folded away: mostly all of them are alike.
        let inside =
            || html! { <ul>{ for parts.iter().map(|part| html! { <li key={part.id.clone()}>{choice(ui, part, None)}</li> }) }</ul> };
        let fold = Fold { name: &question.id, class: "fs-more", summary: labels.one_by_one().to_owned(), holds: String::new() };
        fold.draw(ui, inside)
    };
    let (mut elements, mut domains) = (Vec::new(), 0);
    gather(&reading.rubric, "", &mut elements, &mut domains);
    let columns = reading.columns.iter().map(|column| {
        let question = reading.questions.iter().find(|question| question.id == column.id);
        let heading = if column.heading.is_empty() { labels.no_heading().to_owned() } else { column.heading.clone() };
        html! {
            <tr>
                <th scope="row">{heading.clone()}</th>
                <td>
                    if let Some(question) = question {
                        {choice(ui, question, Some(labels.holds(&heading)))}
                    }
                </td>
            </tr>
        }
    });
    html! { <>
        <h2 tabindex="-1">{labels.check_reading()}</h2>
        <p class="fs-lead">{labels.found(elements.len(), domains)}{" "}{labels.nothing_added()}</p>
        <p class="fs-row">
            {button("fs-button fs-first", match (adds, has_draft) { (true, _) => labels.accept_added(), (_, true) => labels.accept_over(), _ => labels.accept() }, ui.press(Ui::accept))}
            {button("fs-link", labels.dismiss(), ui.press(Ui::dismiss))}
            if !others.is_empty() {
                // They stand below all columns, where nobody looks who accepts at once.
                {button("fs-link", &labels.questions(others.len()), ui.press(|ui| { dom::focus(&ui.root, ".fs-questions select"); }))}
            }
        </p>
        <div class="fs-reading">
            <section>
                <h3>{labels.as_elements()}</h3>
                {outline(ui, &reading.rubric)}
            </section>
            <div>
                if !reading.columns.is_empty() {
                    <section>
                        <h3>{labels.columns()}</h3>
                        <table class="fs-columns"><tbody>{ for columns }</tbody></table>
                    </section>
                }
                if !others.is_empty() {
                    <section>
                        <h3>{labels.questions(others.len())}</h3>
                        <p class="fs-quiet">{labels.questions_hint()}</p>
                        <ol class="fs-questions">{ for others.iter().map(|question| html! { <li key={question.id.clone()}>{choice(ui, question, None)}{parts(question)}</li> }) }</ol>
                    </section>
                }
                if !reading.placed.is_empty() {
                    <section>
                        <h3>{labels.placed()}</h3>
                        <ul class="fs-left-out">{ for reading.placed.iter().map(|said| html! { <li>{ui.say(said)}</li> }) }</ul>
                    </section>
                }
                if !reading.left_out.is_empty() {
                    <section>
                        <h3>{labels.left_out(reading.left_out.len())}</h3>
                        <ul class="fs-left-out">{ for reading.left_out.iter().map(|said| html! { <li>{ui.say(said)}</li> }) }</ul>
                    </section>
                }
            </div>
        </div>
    </> }
}

/// A question with its choices; what it asks is shown unless it has a name of its own.
fn choice(ui: &Ui, question: &Question, name: Option<String>) -> Html {
    let id = format!("fs-q-{}", question.id);
    let onchange = {
        let id = question.id.clone();
        ui.entered(move |ui, value| {
            ui.choose(&id, &value);
        })
    };
    let differ = question.answer.is_empty();
    let options = question.choices.iter().map(|(value, words)| {
        html! { <option value={value.clone()} selected={*value == question.answer}>{ui.say(words)}</option> }
    });
    html! { <>
        if name.is_none() { <label for={id.clone()}>{ui.say(&question.about)}</label> }
        // As a property too: once a person has chosen, a browser no longer looks at what an option says of itself.
        <select {id} aria-label={name} ~value={question.answer.clone()} {onchange}>
            { for options }
            if matches!(question.about, Said::Every { .. }) {
                <option value="" disabled=true hidden={!differ} selected={differ}>{ui.say(&Said::AnswersDiffer)}</option>
            }
        </select>
    </> }
}

/// The elements of a rubric, and how many domains it has.
fn gather<'r>(value: &'r Json, place: &str, elements: &mut Vec<&'r Json>, domains: &mut usize) {
    elements.extend(value.get("elements").map(Json::items).unwrap_or_default());
    for domain in value.get("domains").map(Json::items).unwrap_or_default() {
        *domains += 1;
        gather(domain, &joined(place, "domains"), elements, domains);
    }
}

/// A rubric at a glance, with the numbers under which the self-check shows its elements.
fn outline(ui: &Ui, rubric: &Json) -> Html {
    let domains = rubric.get("domains").map(Json::items).unwrap_or_default();
    html! { <div class="fs-outline">
        <p class="fs-outline-title">{title(rubric)}</p>
        { for domains.iter().enumerate().map(|(at, one)| domain(ui, rubric, one, &(at + 1).to_string())) }
        // What is in no domain is counted behind the domains.
        {elements(ui, rubric, rubric, "", domains.len())}
    </div> }
}

fn title(value: &Json) -> String {
    value.get("title").map(any_text).unwrap_or_default().to_owned()
}

fn domain(ui: &Ui, rubric: &Json, value: &Json, number: &str) -> Html {
    let own = value.get("elements").map(Json::items).unwrap_or_default().len();
    let domains = value.get("domains").map(Json::items).unwrap_or_default().iter().zip(own + 1..);
    html! { <section>
        <h4>{title(value)}</h4>
        {elements(ui, rubric, value, &format!("{number}."), 0)}
        { for domains.map(|(one, place)| domain(ui, rubric, one, &format!("{number}.{place}"))) }
    </section> }
}

/// The elements right in a group, counted from behind `before`.
fn elements(ui: &Ui, rubric: &Json, group: &Json, prefix: &str, before: usize) -> Html {
    let elements = group.get("elements").map(Json::items).unwrap_or_default();
    let one = |(element, place): (&Json, usize)| {
        let own = element.get("own_number").map(|number| number.as_text().map_or_else(|| number.compact(), str::to_owned));
        let sources = element.get("evidence").and_then(|evidence| evidence.get("expected")).map(Json::items).unwrap_or_default();
        let sources = sources.iter().map(any_text).collect::<Vec<_>>().join("; ");
        html! { <li>
            <span class="fs-outline-number" translate="no">{own.unwrap_or_else(|| format!("{prefix}{place}"))}</span>{" "}
            {title(element)}
            if let Some(role) = role_of(ui, rubric, element) { {" "}<span class="fs-must">{role}</span> }
            if !sources.is_empty() { <p class="fs-quiet">{ui.labels().evidence_found(&sources)}</p> }
            <ul class="fs-anchors">{ for levels(element).into_iter().map(|(points, text)| html! { <li><b>{points}</b>{" "}{text}</li> }) }</ul>
        </li> }
    };
    html! { if !elements.is_empty() { <ol>{ for elements.iter().zip(before + 1..).map(one) }</ol> } }
}

/// What an element is for, where that is more than to count.
fn role_of(ui: &Ui, rubric: &Json, element: &Json) -> Option<String> {
    let labels = ui.labels();
    Some(match role::role(element) {
        "non-negotiable" => match role::minimum(rubric, element, ui.language().code()) {
            Some(level) => labels.must_at_least(&short(&level)),
            None => labels.must().to_owned(),
        },
        "flexible" => labels.flexible().to_owned(),
        "information" => labels.information().to_owned(),
        _ => return None,
    })
}
