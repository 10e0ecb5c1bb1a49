//! What every page of the form is made of: buttons, fields, headings, and the words around them.
//!
//! In: labels, the rubric's texts and a way to send an [`Action`]. Out: virtual nodes. It knows no page.

use crate::answers::{Adaptation, Answers, Entry, Presence, Rating};
use crate::date::Date;
use crate::number::{Exact, Rounding};
use crate::problem::Problem;
use crate::rubric::{Citation, Form, Interval, Measure, Party, Text};
use crate::web::browser::dom;
use crate::web::browser::file_access;
use crate::web::form::icon;
use crate::web::form::request::{Purpose, Request};
use crate::web::given;
use crate::web::rubric_as_read::RubricAsRead;
use crate::web::state::{Action, Settings, State};
use crate::words::direction;
use crate::words::form::{Bounds, FormWords};
use crate::words::pages::PagesWords;
use std::ops::Deref;
use std::rc::Rc;
use yew::prelude::*;
use yew::virtual_dom::VNode;

/// What all views share: made anew only when the rubric, the language or the settings change.
#[derive(Clone)]
pub struct Ui(Rc<Shared>);

/// See [`Ui`].
pub struct Shared {
    /// The sentences of the pages.
    pub labels: FormWords,
    /// The language of the rubric's texts.
    pub language: usize,
    /// The rubric.
    pub rubric: RubricAsRead,
    /// What the page around the widget decides.
    pub settings: Rc<Settings>,
    /// True if answers may be changed.
    pub editable: bool,
    /// Carries out what a person does.
    pub send: Rc<dyn Fn(Action)>,
    /// Asks for something from outside.
    pub request: Rc<dyn Fn(Request)>,
    /// What is drawn by the second part of the widget, once it is there.
    pub second: Option<&'static dyn SecondViews>,
    /// Numbers of domains.
    pub numbers: Vec<String>,
}

/// What a disclosure is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Topic {
    /// What the owner says about the element.
    Guidance,
    /// What the answer rests on.
    Evidence,
    /// A note for supervision.
    Note,
    /// The adaptations of the element.
    Adaptations,
}

impl Topic {
    /// All of them, in order.
    pub const ALL: [Topic; 4] = [Topic::Guidance, Topic::Evidence, Topic::Note, Topic::Adaptations];
}

/// What the form shows but does not draw itself: the rest of the widget, which is fetched once all that the first page needs has come.
pub trait SecondViews {
    /// Draws all answers at a glance.
    fn review(&self, ui: &Ui, state: &State) -> Html;
    /// Draws who takes part where several raters answer, and whose turn it is.
    fn team(&self, ui: &Ui, state: &State) -> Html;
    /// Draws where several raters differ, for them to agree.
    fn differences(&self, ui: &Ui, state: &State) -> Html;
    /// Draws what it comes to, and what to do with it; with what was said about the last file that was saved from there.
    fn result(&self, ui: &Ui, state: &State, said: Option<String>) -> Html;
    /// Draws the offer of a form to fill in by hand.
    fn blank(&self, ui: &Ui) -> Html;
    /// Draws what was agreed the last time, for the first page to ask what became of it.
    fn carried_over(&self, ui: &Ui, state: &State) -> Html;
    /// Draws what the first page offers besides answering.
    fn start_options(&self, ui: &Ui, state: &State) -> Html;
    /// Draws what belongs to answers that are kept, below the offers to keep them.
    fn kept(&self, ui: &Ui, state: &State) -> Html;
    /// Draws how answers are kept, if they are.
    fn autosave_status(&self, ui: &Ui, state: &State) -> Html;
    /// Draws what was answered to an element before: by each of several raters, and the last time.
    fn last_time(&self, ui: &Ui, element: usize, entry: &Entry, earlier: &[Answers], raters: &[String]) -> [Html; 2];
    /// Draws what is wrong with a file, each with its place.
    fn problems(&self, ui: &Ui, problems: &[Problem]) -> Html;
    /// Draws what is in a disclosure of a card.
    fn card_details(&self, ui: &Ui, topic: Topic, element: usize, entry: &Entry, adaptations: &[(usize, Adaptation)]) -> Html;
    /// The points a rating would give; `None` if it gives none.
    fn points(&self, form: &Form, element: usize, rating: &Rating) -> Option<Exact>;
}

impl PartialEq for Ui {
    fn eq(&self, other: &Ui) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

impl Deref for Ui {
    type Target = Shared;
    fn deref(&self) -> &Shared {
        &self.0
    }
}

impl Ui {
    /// The sentences of the pages that come after the form.
    pub fn later_labels(&self) -> PagesWords {
        PagesWords::of(self.labels.code())
    }

    /// What the views of a state share. `send` carries out what a person does; `request` asks for something from outside.
    pub fn new(state: &State, second: Option<&'static dyn SecondViews>, send: Rc<dyn Fn(Action)>, request: Rc<dyn Fn(Request)>) -> Ui {
        let code = &state.rubric.languages[state.language];
        Ui(Rc::new(Shared {
            labels: FormWords::of(code),
            language: state.language,
            rubric: state.rubric.clone(),
            settings: state.settings.clone(),
            editable: state.is_editable(),
            send,
            request,
            second,
            numbers: domain_numbers(&state.rubric),
        }))
    }

    /// An id of this widget only.
    pub fn id(&self, name: &str) -> String {
        [&self.settings.instance, "-", name].concat()
    }

    /// The id of something about an element.
    pub fn id_of(&self, name: &str, element: usize) -> String {
        format!("{}-{name}-{element}", self.settings.instance)
    }

    /// A text of the rubric as a plain string.
    pub fn string<'t>(&self, text: &'t Text) -> &'t str {
        text.get(self.language)
    }

    /// A text of the rubric, marked where it is in another language than the page.
    pub fn text(&self, text: &Text) -> Html {
        let words = text.get(self.language).to_owned();
        match text.has(self.language) {
            true => words.into(),
            false => {
                let code = self.rubric.languages[0].clone();
                html! { <span dir={direction(&code)} lang={code}>{words}</span> }
            }
        }
    }

    /// The number of an element on screen and paper: `2.3`.
    pub fn number_of(&self, element: usize) -> String {
        if let Some(own) = &self.rubric.elements[element].own_number {
            return own.clone();
        }
        let domain = self.rubric.elements[element].domain;
        let place = element - self.rubric.domains[domain].own.start + 1;
        match self.numbers[domain].as_str() {
            "" => place.to_string(),
            number => format!("{number}.{place}"),
        }
    }

    /// The heading of a domain, with its own number where it has one.
    pub fn domain_title(&self, domain: usize) -> Option<Html> {
        let domain = &self.rubric.domains[domain];
        let title = self.text(domain.title.as_ref()?);
        Some(match &domain.own_number {
            None => title,
            Some(number) => html! { <><span class="fc-number" translate="no">{number.clone()}</span>{" "}{title}</> },
        })
    }

    /// A heading, so many levels below the widget's first.
    pub fn heading(&self, below: u8, class: &'static str, content: Html) -> Html {
        let level = self.settings.heading_level.clamp(2, 6).saturating_add(below).min(6);
        html! { <@{["h2", "h3", "h4", "h5", "h6"][usize::from(level) - 2]} {class}>{content}</@> }
    }

    /// The heading of a page, to which the focus goes when the page opens.
    pub fn page_heading(&self, content: Html) -> Html {
        let level = self.settings.heading_level.clamp(2, 5) + 1;
        html! {
            <@{["h3", "h4", "h5", "h6"][usize::from(level) - 3]} class="fc-title" id={self.id("title")} tabindex="-1">{content}</@>
        }
    }

    /// What happens at a press.
    pub fn press(&self, action: Action) -> Callback<MouseEvent> {
        let send = self.send.clone();
        Callback::from(move |_| send(action.clone()))
    }

    /// What is requested at a press.
    pub fn requesting(&self, request: Request) -> Callback<MouseEvent> {
        let send = self.request.clone();
        Callback::from(move |_| send(request.clone()))
    }

    /// A button to choose files with.
    pub fn files(&self, words: &'static str, purpose: Purpose) -> Html {
        let send = self.request.clone();
        let onchange = Callback::from(move |event: Event| send(Request::Open(event, purpose)));
        let multiple = purpose != Purpose::Continue;
        html! {
            <label class="fc-button fc-file">
                <input type="file" accept=".json,.html,.htm,.txt,application/json,text/html,text/plain" {multiple} {onchange}/>{words}
            </label>
        }
    }

    /// What happens when a box or a radio is chosen.
    pub fn choose(&self, action: Action) -> Callback<Event> {
        let send = self.send.clone();
        Callback::from(move |_| send(action.clone()))
    }

    /// What happens when a control of a card is changed: its name and its value say what is answered.
    pub fn answering(&self) -> Callback<Event> {
        let ui = self.clone();
        Callback::from(move |event: Event| {
            let Some(control) = dom::control(&event) else { return };
            let (name, prefix) = (control.name(), ui.id(given::NAMES));
            let action = name.strip_prefix(&prefix).and_then(|name| given::action(&ui.rubric, name, &control.value(), control.checked()));
            if let Some(action) = action {
                (ui.send)(action);
            }
        })
    }

    /// What happens when a box is ticked or unticked.
    pub fn tick(&self, action: impl Fn(bool) -> Action + 'static) -> Callback<Event> {
        let send = self.send.clone();
        Callback::from(move |event: Event| send(action(dom::checked(&event))))
    }

    /// What happens while a text is typed.
    pub fn typing(&self, action: impl Fn(String) -> Action + 'static) -> Callback<InputEvent> {
        self.hearing(Rc::new(action))
    }

    // From here on the kind of closure does not matter: the views below are compiled once, not once for each of them.
    fn hearing(&self, action: Typing) -> Callback<InputEvent> {
        let send = self.send.clone();
        Callback::from(move |event: InputEvent| send(action(dom::value(&event))))
    }

    /// A button.
    pub fn button(&self, class: &'static str, words: impl Into<AttrValue>, action: Action) -> Html {
        button(class, words.into(), self.press(action))
    }

    /// A one-line text.
    pub fn line(&self, field: Field, value: String, action: impl Fn(String) -> Action + 'static) -> Html {
        self.input("text", "fc-input", field, value, self.typing(action))
    }

    /// A date.
    pub fn day(&self, field: Field, value: Option<Date>, action: impl Fn(String) -> Action + 'static) -> Html {
        let value = value.map(|date| date.to_string()).unwrap_or_default();
        let send = self.send.clone();
        let oninput = Callback::from(move |event: InputEvent| send(action(dom::day(&event))));
        self.input("date", "fc-input fc-input--date", field, value, oninput)
    }

    fn input(&self, kind: &'static str, class: &'static str, field: Field, value: String, oninput: Callback<InputEvent>) -> Html {
        let (described, invalid) = (field.described(), field.error.as_ref().map(|_| "true"));
        let control = html! {
            <input {class} id={field.id.clone()} type={kind} autocomplete="off" maxlength="200" {value} {oninput}
                readonly={!self.editable} aria-describedby={described} aria-invalid={invalid}/>
        };
        field.around(control)
    }

    /// A text of several lines, with the reminder to name nobody.
    pub fn area(&self, field: Field, value: String, action: impl Fn(String) -> Action + 'static) -> Html {
        self.text_area(field, value, self.typing(action))
    }

    fn text_area(&self, field: Field, value: String, oninput: Callback<InputEvent>) -> Html {
        let field = Field { hint: field.hint.or(Some(self.labels.no_names())), ..field };
        let (described, invalid) = (field.described(), field.error.as_ref().map(|_| "true"));
        let control = html! {
            <textarea class="fc-input" id={field.id.clone()} rows="3" maxlength="2000" autocomplete="off" {value} {oninput}
                readonly={!self.editable} aria-describedby={described} aria-invalid={invalid}/>
        };
        field.around(control)
    }

    /// One of several words. The value of each is what files call it.
    pub fn select(
        &self,
        field: Field,
        options: &[(&str, &'static str)],
        chosen: &str,
        action: impl Fn(String) -> Action + 'static,
    ) -> Html {
        self.selection(field, options, chosen, Rc::new(action))
    }

    fn selection(&self, field: Field, options: &[(&str, &'static str)], chosen: &str, action: Typing) -> Html {
        let send = self.send.clone();
        let onchange = Callback::from(move |event: Event| send(action(dom::value(&event))));
        let option = |value: &str, words: &'static str| {
            html! { <option value={value.to_owned()} selected={value == chosen}>{words}</option> }
        };
        let control = html! {
            <select class="fc-input" id={field.id.clone()} {onchange} disabled={!self.editable} aria-describedby={field.hint_id()}>
                { option("", self.labels.choose()) }
                { for options.iter().map(|(value, words)| option(value, words)) }
            </select>
        };
        field.around(control)
    }

    /// A link that opens elsewhere, or plain words.
    pub fn link(&self, words: Html, link: Option<&str>) -> Html {
        link_to(self.labels, words, link)
    }

    /// Whom to ask.
    pub fn party(&self, party: &Party) -> Html {
        self.link(self.text(&party.name), party.link.as_deref())
    }

    /// Where something comes from.
    pub fn citation(&self, citation: &Citation) -> Html {
        self.link(self.text(&citation.text), citation.link.as_deref())
    }

    /// An interval in words.
    pub fn interval(&self, interval: &Interval, words: fn(FormWords, Bounds) -> String) -> String {
        self.interval_in(interval, "", words)
    }

    /// An interval in words; `unit` follows each number.
    pub fn interval_in(&self, interval: &Interval, unit: &str, words: fn(FormWords, Bounds) -> String) -> String {
        let number = |end: &Option<(Exact, bool)>| end.as_ref().map(|(end, _)| shown(end) + unit);
        let (low, high) = (number(&interval.low), number(&interval.high));
        let inside = |end: &Option<(Exact, bool)>| end.as_ref().is_some_and(|(_, inside)| *inside);
        words(
            self.labels,
            match (low.as_deref(), high.as_deref(), inside(&interval.low), inside(&interval.high)) {
                (None, None, ..) => Bounds::Any,
                (Some(low), None, true, _) => Bounds::AtLeast(low),
                (Some(low), None, false, _) => Bounds::Above(low),
                (None, Some(high), _, true) => Bounds::AtMost(high),
                (None, Some(high), _, false) => Bounds::Below(high),
                (Some(low), Some(high), true, true) if low == high => Bounds::Exactly(low),
                (Some(low), Some(high), true, true) => Bounds::FromTo(low, high),
                (Some(low), Some(high), true, false) => Bounds::FromBelow(low, high),
                (Some(low), Some(high), false, true) => Bounds::AboveTo(low, high),
                (Some(low), Some(high), false, false) => Bounds::Between(low, high),
            },
        )
    }

    /// What was answered, in short; `None` if nothing was.
    pub fn answer(&self, element: usize, rating: Option<&Rating>) -> Option<String> {
        let labels = self.labels;
        let measure = &self.rubric.elements[element].measure;
        let part = |value: &Option<Exact>| value.as_ref().map_or_else(|| "?".to_owned(), shown);
        Some(match rating? {
            Rating::Anchor(anchor) => match measure {
                Measure::Scale(scale) => {
                    let anchor = scale.anchors.get(*anchor)?;
                    let words = anchor.label.as_ref().or(anchor.text.as_ref()).map(|text| self.string(text));
                    match words {
                        Some(words) if is_number(&anchor.value) => format!("{}: {words}", anchor.value),
                        words => words.unwrap_or(&anchor.value).to_owned(),
                    }
                }
                _ => return None,
            },
            Rating::Number(value) => match measure {
                Measure::Number(number) => match &number.unit {
                    Some(unit) => format!("{} {}", shown(value), self.string(unit)),
                    None => shown(value),
                },
                _ => shown(value),
            },
            Rating::Ratio { count, out_of } => format!("{} / {}", part(count), part(out_of)),
            Rating::Share { share, of } if *of == Exact::one() => shown(share),
            Rating::Share { share, .. } => format!("{}%", shown(share)),
            Rating::Estimated { count, population } => format!("{} / ({})", part(count), part(population)),
            Rating::Components(components) => self.in_place(components),
            Rating::NotApplicable(reason) if reason.is_empty() => labels.not_applicable().to_owned(),
            Rating::NotApplicable(reason) => format!("{}: {reason}", labels.not_applicable()),
            Rating::UnableToDetermine => labels.cannot_tell().to_owned(),
            Rating::DoesNotFit => labels.does_not_fit().to_owned(),
            Rating::Repeated(ratings) => {
                let each = ratings.iter().filter_map(|rating| self.answer(element, Some(rating)));
                each.collect::<Vec<_>>().join("; ")
            }
        })
    }

    /// How many of the parts that apply are in place, and how many do not apply.
    pub fn in_place(&self, given: &[Option<Presence>]) -> String {
        let count = |wanted: Presence| given.iter().filter(|presence| **presence == Some(wanted)).count();
        let aside = count(Presence::NotApplicable);
        self.labels.parts_in_place(count(Presence::Present), given.len() - aside, aside)
    }
}

type Typing = Rc<dyn Fn(String) -> Action>;

/// A field: what stands around the control in which something is entered.
pub struct Field {
    /// The id of the control.
    pub id: String,
    /// What to enter.
    pub label: &'static str,
    /// How to enter it.
    pub hint: Option<&'static str>,
    /// What is wrong with it: the id under which that is said, and the words.
    pub error: Option<(String, String)>,
}

impl Field {
    /// A field without hint.
    pub fn new(id: String, label: &'static str) -> Field {
        Field { id, label, hint: None, error: None }
    }

    /// The same with a hint.
    pub fn hint(self, hint: &'static str) -> Field {
        Field { hint: Some(hint), ..self }
    }

    fn hint_id(&self) -> Option<String> {
        self.hint.map(|_| [&self.id, "-h"].concat())
    }

    fn described(&self) -> Option<String> {
        match (self.hint_id(), &self.error) {
            (Some(hint), Some((error, _))) => Some([error, " ", &hint].concat()),
            (hint, error) => hint.or(error.as_ref().map(|(error, _)| error.clone())),
        }
    }

    /// The control with its label and hint.
    pub fn around(self, control: Html) -> Html {
        let hint_id = self.hint_id();
        html! {
            <div class="fc-field">
                <label for={self.id}>{self.label}</label>
                if let Some(hint) = self.hint {
                    <p class="fc-hint" id={hint_id}>{hint}</p>
                }
                if let Some((id, words)) = self.error { <p class="fc-error" {id} part="error-message">{words}</p> }
                {control}
            </div>
        }
    }
}

/// A button.
pub fn button(class: &'static str, words: AttrValue, onclick: Callback<MouseEvent>) -> Html {
    let part = match class {
        "fc-button fc-button--first" => "button button-primary",
        "fc-link" => "link",
        _ => "button button-secondary",
    };
    html! { <button type="button" {class} {part} {onclick}>{words}</button> }
}

/// The main button of a page.
pub const PRIMARY: &str = "fc-button fc-button--first";
/// Any other button.
pub const SECONDARY: &str = "fc-button";
/// A button that looks like a link.
pub const LINK: &str = "fc-link";

/// A link that opens elsewhere, or plain words.
pub fn link_to(labels: FormWords, words: Html, link: Option<&str>) -> Html {
    match link {
        None => words,
        Some(link) if link.starts_with("mailto:") || link.starts_with("tel:") => html! { <a href={link.to_owned()}>{words}</a> },
        Some(link) => html! {
            <a href={link.to_owned()} target="_blank" rel="noopener noreferrer">
                {words}<span class="fc-unseen">{[" (", labels.new_window(), ")"].concat()}</span>
            </a>
        },
    }
}

/// Something one press away, in place.
pub fn disclosure(class: &'static str, summary: Html, content: Html) -> Html {
    html! {
        <details class={classes!("fc-more", class)}>
            <summary>{summary}</summary>
            <div class="fc-more__content">{content}</div>
        </details>
    }
}

/// Something onto which earlier files can be dropped. The button that chooses files is the way without a mouse.
pub fn drop_target(ui: &Ui, class: &'static str, part: &'static str, content: Html) -> Html {
    let send = ui.request.clone();
    // What is no file, such as a word on its way into a field, goes where it would have gone.
    let ondragover = Callback::from(|event: DragEvent| {
        if file_access::carries_files(&event) {
            event.prevent_default();
        }
    });
    let ondrop = Callback::from(move |event: DragEvent| {
        if file_access::carries_files(&event) {
            event.prevent_default();
            send(Request::Open(event.into(), Purpose::Compare));
        }
    });
    html! { <div {class} {part} {ondragover} {ondrop}>{content}</div> }
}

/// A sentence with a shape before it.
pub fn marked(class: &'static str, icon: &str, words: Html) -> Html {
    html! { <p class={classes!("fc-mark", class)}>{icon::of(icon)}<span>{words}</span></p> }
}

/// Words that change by their value: a page translator wraps text nodes, and would keep the old words (widget.md, 1.3).
pub fn changing(words: String) -> VNode {
    html! { <span key={words.clone()}>{words}</span> }
}

/// A number for people.
pub fn shown(value: &Exact) -> String {
    value.short(2, Rounding::HalfUp)
}

/// True if what answers call an anchor says something to people.
pub fn is_number(value: &str) -> bool {
    value.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b'-' | b'.'))
}

/// The number of each domain: `2`, or `2.1` for the first one in it; nothing for elements in no domain.
pub fn domain_numbers(form: &Form) -> Vec<String> {
    let mut numbers: Vec<String> = Vec::new();
    for (at, domain) in form.domains.iter().enumerate() {
        let place = form.domains[..at].iter().filter(|other| other.parent == domain.parent && !other.id.is_empty()).count() + 1;
        numbers.push(match domain.parent {
            _ if domain.id.is_empty() => String::new(),
            Some(parent) => format!("{}.{place}", numbers[parent]),
            None => place.to_string(),
        });
    }
    numbers
}
