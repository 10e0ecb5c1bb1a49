//! A card for each element: what is asked, the choices, what is wrong, and what is one press away.
//!
//! In: an element, what is recorded for it, and labels. Out: controls that send an [`Action`]. Nothing here knows of scores: the points
//! of a rating are worked out by the second part.

use crate::answers::{Adaptation, Answers, Entry, Rating};
use crate::rubric::{Interval, Measure, Role};
use crate::web::browser::dom;
use crate::web::form::card_disclosure::{self, Opened};
use crate::web::form::controls::{Control, TypedHere, choice, more_than_all, name, ticked};
use crate::web::form::raters;
use crate::web::form::request::Request;
use crate::web::form::ui::{Field, LINK, Topic, Ui, button, changing, marked, shown};
use crate::web::given;
use crate::web::state::{Action, InputProblem, RatingRef};
use crate::words::form::{Bounds, FormWords};
use std::rc::Rc;
use yew::prelude::*;

/// What a card is drawn from.
#[derive(Clone, PartialEq, Properties)]
pub struct CardProps {
    /// What all views share.
    pub ui: Ui,
    /// The element, by index.
    pub element: usize,
    /// What is recorded for it.
    pub entry: Rc<Entry>,
    /// Its number fields as typed.
    pub typed: TypedHere,
    /// What is wrong with it.
    pub input_problem: Option<InputProblem>,
    /// Its adaptations, with their place in the log.
    pub adaptations: Vec<(usize, Adaptation)>,
    /// Earlier assessments.
    pub earlier: Rc<Vec<Answers>>,
    /// The stage of implementation.
    pub stage: Option<usize>,
    /// The roles of several raters whose answers are shown beside the agreed one.
    pub raters: Rc<Vec<String>>,
}

/// One element and what was answered.
#[component]
pub fn ElementCard(props: &CardProps) -> Html {
    dom::counted("card");
    let CardProps { ui, element, entry, .. } = props;
    let (element, labels) = (*element, ui.labels);
    let apart = raters::apart(entry, &props.raters);
    let [held, before] = ui.second.map(|second| second.last_time(ui, element, entry, &props.earlier, &props.raters)).unwrap_or_default();
    let part = &ui.rubric.elements[element];
    let error = props.input_problem.as_ref().map(|_| ui.id_of("error", element));
    // Where a reason is missing, that is said at its box.
    let said_above = props.input_problem.as_ref().filter(|input_problem| **input_problem != InputProblem::NoReason);
    let prompt = part.prompt.as_ref().map(|_| ui.id_of("prompt", element));
    let described: Vec<&str> = prompt.iter().chain(&error).map(String::as_str).collect();
    let described = (!described.is_empty()).then(|| described.join(" "));
    let opened = use_state(Opened::default);
    let more = |topic: Topic| card_disclosure::view(ui, element, entry, &props.adaptations, topic, opened[topic as usize]);
    // One listener for all its controls, and one for all its disclosures: of each listener the library keeps half a kilobyte.
    let onclick = {
        let opened = opened.clone();
        Callback::from(move |event: MouseEvent| {
            if let Some(topic) = card_disclosure::pressed(&event) {
                let mut next = *opened;
                next[topic] = Some(next[topic] != Some(true));
                opened.set(next);
            }
        })
    };
    html! {
        <div class={classes!("fc-card", error.is_some().then_some("fc-card--flawed"))} part="question" onchange={ui.answering()} {onclick}>
            <fieldset class="fc-element" id={ui.id_of("element", element)} data-element={part.id.clone()} aria-describedby={described} aria-invalid={error.as_ref().map(|_| "true")}>
                <legend part="legend">
                    {role(ui, element)}
                    {ui.heading(if ui.rubric.domains[part.domain].title.is_some() { 2 } else { 1 }, "fc-element__title", html! {
                        <><span class="fc-number" translate="no">{ui.number_of(element) + " "}</span>{ui.text(&part.title)}</>
                    })}
                </legend>
                if let Some(text) = &part.prompt { <p class="fc-prompt" id={prompt} part="hint">{ui.text(text)}</p> }
                if let Some(input_problem) = said_above { <p class="fc-error" id={error.clone()} part="error-message">{says(ui, element, input_problem)}</p> }
                {held}
                {answer(props, error)}
            </fieldset>
            if apart { {card_disclosure::why_agreed(ui, element, &entry.note)} }
            {before}
            if let Some(target) = part.target_in(props.stage).filter(|_| props.stage.is_some()) {
                <p class="fc-quiet">{aim(ui, element, target)}</p>
            }
            if card_disclosure::has_guidance(ui, element) { {more(Topic::Guidance)} }
            {more(Topic::Evidence)}
            if !apart { {more(Topic::Note)} }
            {more(Topic::Adaptations)}
            if entry.rating.is_some() && ui.editable {
                <button type="button" class={LINK} aria-label={[labels.clear(), ": ", ui.string(&part.title)].concat()} onclick={ui.press(Action::Clear(element))}>
                    {labels.clear()}
                </button>
            }
        </div>
    }
}

/// The element's place in the programme, in words with a mark.
pub fn role(ui: &Ui, element: usize) -> Html {
    let (part, labels) = (&ui.rubric.elements[element], ui.labels);
    match (&part.must, part.role) {
        (Some(must), _) => {
            // A minimum is a level of the scale; of two levels, such as yes and no, it says nothing that the words do not.
            let words =
                if part.levels.len() == 2 { labels.non_negotiable().to_owned() } else { at_level(ui, element, must, FormWords::needs) };
            html! { <span class="fc-role" part="note"><span class="fc-role__key" aria-hidden="true"></span>{words}</span> }
        }
        (None, Role::Flexible) => html! { <span class="fc-role fc-role--quiet">{labels.flexible()}</span> },
        (None, Role::Information) => html! { <span class="fc-role fc-role--quiet">{labels.information()}</span> },
        (None, _) => Html::default(),
    }
}

/// The aim in the words of the choices. What is the most there is needs no "or more".
fn aim(ui: &Ui, element: usize, aim: &Interval) -> String {
    let (part, labels) = (&ui.rubric.elements[element], ui.labels);
    match (&aim.low, &aim.high, worded(ui, element, aim)) {
        (Some((low, true)), None, word) if part.highest.as_ref() == Some(low) => {
            labels.aim(Bounds::Exactly(&word.map_or_else(|| shown(low), str::to_owned)))
        }
        (_, _, Some(word)) => labels.aim(Bounds::Exactly(&labels.or_better(word))),
        _ => ui.interval(aim, FormWords::aim),
    }
}

/// What is needed at least, in the words of the choices.
fn at_level(ui: &Ui, element: usize, interval: &Interval, words: fn(FormWords, Bounds) -> String) -> String {
    match worded(ui, element, interval) {
        Some(word) => words(ui.labels, Bounds::AtLeast(word)),
        None => ui.interval(interval, words),
    }
}

/// The name of the choice with which an interval without upper end begins: it says more than the number beside it.
fn worded<'u>(ui: &'u Ui, element: usize, interval: &Interval) -> Option<&'u str> {
    let (Some((low, true)), None, Measure::Scale(scale)) = (&interval.low, &interval.high, &ui.rubric.elements[element].measure) else {
        return None;
    };
    let anchor = scale.anchors.iter().find(|anchor| anchor.points == *low)?;
    anchor.label.as_ref().map(|label| ui.string(label))
}

/// The controls: those of the measure, and those every element has.
fn answer(props: &CardProps, error: Option<String>) -> Html {
    let CardProps { ui, element, entry, typed, .. } = props;
    let element = *element;
    let part = &ui.rubric.elements[element];
    let rating = entry.rating.as_ref();
    let control = |repeat, rating| Control { ui, rating_ref: RatingRef { element, repeat }, rating, typed, error: error.clone() };
    let reason = match rating {
        Some(Rating::NotApplicable(reason)) => {
            let error = error.as_ref().map(|id| (id.clone(), says(ui, element, &InputProblem::NoReason)));
            let field = Field { error, ..Field::new(ui.id_of("reason", element), ui.labels.why_not_applicable()) };
            html! { <div class="fc-indent">{ui.area(field, reason.clone(), move |text| Action::Reason(element, text))}</div> }
        }
        _ => Html::default(),
    };
    match (&part.repeated, &part.measure) {
        (Some(repeated), _) => {
            let given: &[Rating] = match rating {
                Some(Rating::Repeated(ratings)) => ratings,
                _ => &[],
            };
            let labels = ui.labels;
            let each = ui.string(&repeated.each);
            let row = |at: usize| {
                let name = labels.repeat(each, at + 1);
                let remove = labels.remove_it(&name);
                html! {
                    <fieldset class="fc-repeat" key={at}>
                        <legend>{name}</legend>
                        {control(Some(at), given.get(at)).view(Html::default())}
                        if at < given.len() && ui.editable {
                            <button type="button" class={LINK} aria-label={remove} onclick={ui.press(Action::RemoveRepeat(element, at))}>{labels.remove()}</button>
                        }
                    </fieldset>
                }
            };
            let enough = given.len() >= repeated.fewest;
            let points = rating.filter(|_| enough).zip(ui.second).and_then(|(rating, second)| second.points(&ui.rubric, element, rating));
            let given_so_far = (!given.is_empty()).then(|| labels.ratings(given.len(), repeated.fewest));
            let comes_to =
                given_so_far.into_iter().chain(points.map(|points| labels.points(&shown(&points)))).collect::<Vec<_>>().join(". ");
            let next = given.len();
            // What is needed stands open; more than that is one press away, and stays where it is once it is given.
            let place = |at: usize| match at < repeated.fewest {
                true => row(at),
                false => html! {
                    <details class="fc-more" key={at} open={at < next}>
                        <summary>{changing(if at < next { labels.repeat(each, at + 1) } else { labels.add_repeat(each, at + 1) })}</summary>
                        {row(at)}
                    </details>
                },
            };
            html! {
                <>
                    <p class="fc-hint">{labels.repeats_needed(repeated.fewest)}{" "}{labels.reducers()[repeated.method as usize]}</p>
                    // Alone in their box, so that all of it is keyed: a row that comes leaves the others, and the focus in them, as they are.
                    <div>{ for (0..next + usize::from(ui.editable)).map(place) }</div>
                    <p class="fc-meaning">{changing(comes_to)}</p>
                    {boxes(ui, element, rating)}
                    {reason}
                </>
            }
        }
        (None, Measure::Scale(_)) => {
            let name = name(ui, RatingRef { element, repeat: None }, given::Control::Whole);
            let radio = |value: &'static str, checked, words: &'static str| {
                choice(ui, &name, value.into(), checked, vec![html! { <span class="fc-option__text">{words}</span> }])
            };
            let more = html! {
                <div class="fc-others">
                    {radio(given::UNABLE, rating == Some(&Rating::UnableToDetermine), ui.labels.cannot_tell())}
                    if part.not_applicable {
                        {radio(given::NOT_APPLICABLE, matches!(rating, Some(Rating::NotApplicable(_))), ui.labels.not_applicable())}
                    }
                    if part.does_not_fit.is_some() {
                        {radio(given::DOES_NOT_FIT, rating == Some(&Rating::DoesNotFit), ui.labels.does_not_fit())}
                    }
                </div>
            };
            html! { <>{control(None, rating).view(more)}{reason}</> }
        }
        (None, _) => html! { <>{control(None, rating).view(Html::default())}{boxes(ui, element, rating)}{reason}</> },
    }
}

/// The answers every element has, where there are no radios to stand among.
fn boxes(ui: &Ui, element: usize, rating: Option<&Rating>) -> Html {
    let (part, labels) = (&ui.rubric.elements[element], ui.labels);
    let name = name(ui, RatingRef { element, repeat: None }, given::Control::Whole);
    let tick = |value: &'static str, checked: bool, words: &'static str| {
        ticked(Some((name.clone(), value)), checked, !ui.editable && !checked, None, words.into())
    };
    html! {
        <div class="fc-others">
            {tick(given::UNABLE, rating == Some(&Rating::UnableToDetermine), labels.cannot_tell())}
            if part.not_applicable {
                {tick(given::NOT_APPLICABLE, matches!(rating, Some(Rating::NotApplicable(_))), labels.not_applicable())}
            }
            if part.does_not_fit.is_some() {
                {tick(given::DOES_NOT_FIT, rating == Some(&Rating::DoesNotFit), labels.does_not_fit())}
            }
        </div>
    }
}

/// What is wrong, in words.
pub fn says(ui: &Ui, element: usize, input_problem: &InputProblem) -> String {
    let labels = ui.labels;
    match input_problem {
        InputProblem::NotANumber => labels.not_a_number().to_owned(),
        InputProblem::DecimalComma(meant) => labels.decimal_comma(meant),
        InputProblem::NotWhole => labels.not_whole().to_owned(),
        InputProblem::OutOfRange(min, max) => {
            let range = crate::rubric::Interval { low: Some((min.clone(), true)), high: max.clone().map(|max| (max, true)) };
            ui.interval(&range, FormWords::outside)
        }
        InputProblem::MoreThanAll => more_than_all(ui, element),
        InputProblem::NoReason => labels.no_reason().to_owned(),
    }
}

/// What keeps the page from being left, with a way to each.
pub fn input_problems(ui: &Ui, input_problems: &[(usize, InputProblem)]) -> Html {
    if input_problems.is_empty() {
        return Html::default();
    }
    let lines = input_problems.iter().map(|(element, input_problem)| {
        let words =
            format!("{} {}: {}", ui.number_of(*element), ui.string(&ui.rubric.elements[*element].title), says(ui, *element, input_problem));
        let place = if *input_problem == InputProblem::NoReason { "reason" } else { "element" };
        html! { <li>{button(LINK, words.into(), ui.requesting(Request::Focus(ui.id_of(place, *element))))}</li> }
    });
    problem(ui, lines.collect())
}

/// The summary of what keeps the page from being left.
pub fn problem(ui: &Ui, lines: Html) -> Html {
    html! {
        <div class="fc-problem" id={ui.id("problem")} tabindex="-1" part="error-summary">
            {ui.heading(2, "fc-problem__title", marked("", "not-met", ui.labels.problem().into()))}
            <ul>{lines}</ul>
        </div>
    }
}
