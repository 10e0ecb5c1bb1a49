//! The controls in which an element is answered, one for each way to measure.
//!
//! In: an element and its rating. Out: native radios, fields and boxes that send an [`Action`].

use crate::answers::{Presence, Rating};
use crate::number::Exact;
use crate::rubric::{Anchor, Checklist, Interval, Measure, Number, PointBands, RatioMeasure, Scale, ShownAs};
use crate::web::form::ui::{Ui, changing, disclosure, is_number, shown};
use crate::web::given;
use crate::web::state::{Action, NumberField, RatingRef, number_in, with_point, written};
use crate::words::form::FormWords;
use yew::prelude::*;

/// Number fields as typed.
pub type TypedHere = Vec<((RatingRef, NumberField), String)>;

/// What a control is drawn from.
pub struct Control<'c> {
    /// What all views share.
    pub ui: &'c Ui,
    /// What is answered.
    pub rating_ref: RatingRef,
    /// The answer so far.
    pub rating: Option<&'c Rating>,
    /// Number fields as typed.
    pub typed: &'c TypedHere,
    /// The id of the error message, if there is one.
    pub error: Option<String>,
}

impl Control<'_> {
    /// Draws it; `more` are radios of the same group.
    pub fn view(&self, more: Html) -> Html {
        match &self.ui.rubric.elements[self.rating_ref.element].measure {
            Measure::Scale(scale) => self.scale(scale, more),
            Measure::Number(number) => self.number(number),
            Measure::Ratio(ratio) => self.ratio(ratio),
            Measure::Checklist(list) => self.checklist(list),
        }
    }

    fn name(&self, control: given::Control) -> AttrValue {
        name(self.ui, self.rating_ref, control)
    }

    fn scale(&self, scale: &Scale, more: Html) -> Html {
        let chosen = match self.rating {
            Some(Rating::Anchor(anchor)) => Some(*anchor),
            _ => None,
        };
        let name = self.name(given::Control::Whole);
        let anchors = scale
            .anchors
            .iter()
            .enumerate()
            .map(|(at, anchor)| choice(self.ui, &name, at.to_string().into(), chosen == Some(at), self.anchor(anchor)));
        html! { <div class="fc-options" part="options">{ for anchors }{more}</div> }
    }

    /// What stands beside the radio of an anchor. It holds nothing that is not shown: of each node, shown or not, the library keeps a
    /// tenth of a kilobyte, and a scale is most of a card.
    fn anchor(&self, anchor: &Anchor) -> Vec<Html> {
        let has_number = is_number(&anchor.value);
        let text = match (&anchor.label, &anchor.text) {
            (Some(label), Some(text)) => html! { <><b>{self.ui.text(label)}</b><br/>{self.ui.text(text)}</> },
            (Some(label), None) => html! { <b>{self.ui.text(label)}</b> },
            (None, Some(text)) => self.ui.text(text),
            (None, None) if has_number => Html::default(),
            (None, None) => anchor.value.clone().into(),
        };
        let number =
            has_number.then(|| html! { <span class="fc-option__value" translate="no" part="option-score">{anchor.value.clone()}</span> });
        number.into_iter().chain([html! { <span class="fc-option__text" part="option-text">{text}</span> }]).collect()
    }

    fn number(&self, number: &Number) -> Html {
        let labels = self.ui.labels;
        let label = number.unit.as_ref().map_or_else(|| labels.number().into(), |unit| self.ui.text(unit));
        let range = Interval { low: Some((number.min.clone(), true)), high: number.max.clone().map(|max| (max, true)) };
        let range = self.ui.interval(&range, FormWords::interval);
        let hint = if number.whole { [&range, ", ", labels.whole_numbers()].concat() } else { range };
        let value = number_in(self.rating, NumberField::Number);
        html! {
            <>
                <div class="fc-figures">{self.number_field(NumberField::Number, label, Some(hint))}{self.meaning(value.is_some(), None)}</div>
                {self.bands(&number.bands, "", value.is_some())}
            </>
        }
    }

    fn ratio(&self, ratio: &RatioMeasure) -> Html {
        let labels = self.ui.labels;
        let (count, out_of) = (number_in(self.rating, NumberField::Count), number_in(self.rating, NumberField::OutOf));
        let quotient = self.rating.and_then(|rating| share(self.ui, self.rating_ref.element, rating));
        let others: Vec<String> = self.ui.rubric.sharing(self.rating_ref.element).map(|other| self.ui.number_of(other)).collect();
        let shared = (!others.is_empty()).then(|| labels.shared_number(&others.join(", ")));
        let whole = count.is_some() && (out_of.is_some() || number_in(self.rating, NumberField::Population).is_some());
        html! {
            <>
                <div class="fc-figures">
                    {self.number_field(NumberField::Count, self.ui.text(&ratio.count), None)}
                    {self.number_field(NumberField::OutOf, self.ui.text(&ratio.out_of), shared)}
                    if let Some(estimate) = &ratio.estimate {
                        {disclosure("fc-more--inline", labels.estimate().into(), html! {
                            <>
                                {self.number_field(NumberField::Population, self.ui.text(&estimate.population), None)}
                                if let Some(citation) = &estimate.citation { <p class="fc-hint">{self.ui.citation(citation)}</p> }
                            </>
                        })}
                    }
                    {self.meaning(whole, quotient)}
                </div>
                {self.bands(&ratio.bands, if ratio.shown_as == ShownAs::Percent { "%" } else { "" }, whole)}
            </>
        }
    }

    fn checklist(&self, list: &Checklist) -> Html {
        let labels = self.ui.labels;
        let blank = Vec::new();
        let given = match self.rating {
            Some(Rating::Components(components)) => components,
            _ => &blank,
        };
        let rows = list.components.iter().enumerate().map(|(at, component)| {
            let name = self.name(given::Control::Component(at));
            let now = given.get(at).copied().flatten();
            let answer = |presence: Presence, words: &'static str| {
                let words = html! { <span class="fc-option__text">{words}</span> };
                choice(self.ui, &name, given::presence(presence).into(), now == Some(presence), vec![words])
            };
            html! {
                <fieldset class="fc-component" part="criteria">
                    <legend>
                        {self.ui.text(&component.text)}
                        if component.required { {" "}<span class="fc-tag">{labels.required()}</span> }
                    </legend>
                    <div class="fc-options fc-options--row">
                        {answer(Presence::Present, labels.yes())}
                        {answer(Presence::Absent, labels.no())}
                        if component.not_applicable { {answer(Presence::NotApplicable, labels.not_applicable())} }
                    </div>
                </fieldset>
            }
        });
        let count = (!given.is_empty()).then(|| self.ui.in_place(given));
        let whole = !given.is_empty() && given.iter().all(Option::is_some);
        html! {
            <>
                if list.components.iter().any(|component| component.required) { <p class="fc-hint">{labels.required_hint()}</p> }
                <div class="fc-components">{ for rows }</div>
                {self.meaning(whole, count)}
                {self.bands(&list.bands, "", whole)}
            </>
        }
    }

    /// A number field.
    fn number_field(&self, which: NumberField, label: Html, hint: Option<String>) -> Html {
        let rating_ref = self.rating_ref;
        let id = self.name(given::Control::Number(which));
        let value = match self.typed.iter().find(|(at, _)| *at == (rating_ref, which)) {
            Some((_, text)) => text.clone(),
            None => written(number_in(self.rating, which)),
        };
        let oninput = self.ui.typing(move |text| Action::Number(rating_ref, which, text));
        let hint_id = hint.as_ref().map(|_| [&id, "-h"].concat());
        let described: Vec<&str> = hint_id.iter().chain(&self.error).map(String::as_str).collect();
        let described = (!described.is_empty()).then(|| described.join(" "));
        html! {
            <div class="fc-field fc-field--figure">
                <label for={id.clone()}>{label}</label>
                if let Some(hint) = hint { <p class="fc-hint" id={hint_id}>{hint}</p> }
                <input class="fc-input fc-input--figure" {id} type="text" inputmode="decimal" autocomplete="off" maxlength="18" {value} {oninput}
                    readonly={!self.ui.editable} aria-describedby={described} aria-invalid={self.error.as_ref().map(|_| "true")}/>
            </div>
        }
    }

    /// What the answer comes to, so far.
    fn meaning(&self, whole: bool, words: Option<String>) -> Html {
        let points = self.points().filter(|_| whole).map(|points| match points {
            Some(points) => self.ui.labels.points(&shown(&points)),
            None => self.ui.labels.no_points().to_owned(),
        });
        let sentence = words.into_iter().chain(points).collect::<Vec<_>>().join(". ");
        let (class, sentence) = match self.doubt() {
            // What was said on leaving stands above already.
            Some(_) if self.error.is_some() => ("", String::new()),
            Some(doubt) => ("fc-error", doubt),
            None => ("", sentence),
        };
        html! { <p class={classes!("fc-meaning", class)}>{changing(sentence)}</p> }
    }

    /// What about the numbers has to be looked at again. It stands where the score would, and takes its place.
    fn doubt(&self) -> Option<String> {
        let mut typed = self.typed.iter().filter(|((rating_ref, _), _)| *rating_ref == self.rating_ref);
        match typed.find_map(|(_, text)| with_point(text)) {
            Some(meant) => Some(self.ui.labels.decimal_comma(&meant)),
            None if self.rating?.exceeds(&self.ui.rubric.elements[self.rating_ref.element]) => {
                Some(more_than_all(self.ui, self.rating_ref.element))
            }
            None => None,
        }
    }

    /// The points of the answer, as soon as they can be worked out; `Some(None)` if it gives none.
    fn points(&self) -> Option<Option<Exact>> {
        Some(self.ui.second?.points(&self.ui.rubric, self.rating_ref.element, self.rating?))
    }

    /// The edges of the bands, the one in force marked once the answer is whole. `unit` follows each number.
    fn bands(&self, bands: &PointBands, unit: &str, whole: bool) -> Html {
        if bands.list.is_empty() {
            return Html::default();
        }
        let labels = self.ui.labels;
        let points = self.points().filter(|_| whole).flatten();
        let rows = bands.list.iter().map(|band| {
            let here = points.as_ref() == Some(&band.points);
            html! {
                <li class={here.then_some("fc-bands__here")} aria-current={here.then_some("true")}>
                    <span class="fc-option__value">{labels.points(&shown(&band.points))}</span>
                    <span>
                        if let Some(text) = &band.text { {self.ui.text(text)} } else { {self.ui.interval_in(&band.interval, unit, FormWords::interval)} }
                    </span>
                </li>
            }
        });
        html! {
            <>
                <p class="fc-hint">{labels.how_it_scores()}</p>
                <ul class="fc-bands" key={points.as_ref().map_or_else(String::new, shown)}>{ for rows }</ul>
            </>
        }
    }
}

/// The name that a page knows a control by.
pub fn name(ui: &Ui, rating_ref: RatingRef, control: given::Control) -> AttrValue {
    [ui.id(given::NAMES), given::name(rating_ref, control)].concat().into()
}

/// The first of two numbers as a share of the second, in words.
pub fn share(ui: &Ui, element: usize, rating: &Rating) -> Option<String> {
    let Measure::Ratio(ratio) = &ui.rubric.elements[element].measure else { return None };
    let quotient = number_in(Some(rating), NumberField::Count)?.div(number_in(Some(rating), NumberField::OutOf)?)?;
    Some(match ratio.shown_as {
        ShownAs::Percent => ui.labels.percent(&shown(&quotient.mul(&Exact::whole(100))?)),
        ShownAs::Ratio => ui.labels.quotient(&shown(&quotient)),
    })
}

/// The part is larger than the whole, in words.
pub fn more_than_all(ui: &Ui, element: usize) -> String {
    match &ui.rubric.elements[element].measure {
        Measure::Ratio(ratio) => ui.labels.more_than_all(ui.string(&ratio.out_of)),
        _ => String::new(),
    }
}

// Yew copies an `<input>` that has no type yet, which Chromium takes for a text field: it makes a tree for it that the radio keeps. With a
// namespace it is made afresh. A page drawn beforehand is read by the browser itself, and needs none.
const MADE_AFRESH: Option<&str> =
    if cfg!(all(target_arch = "wasm32", not(feature = "press"))) { Some("http://www.w3.org/1999/xhtml") } else { None };

/// A radio of an answer, with the value by which a page knows it. The card hears that it is chosen.
pub fn choice(ui: &Ui, name: &AttrValue, value: AttrValue, checked: bool, words: Vec<Html>) -> Html {
    html! {
        <label class="fc-option" part="option">
            <input type="radio" xmlns={MADE_AFRESH} {name} {value} {checked} disabled={!ui.editable && !checked}/>
            { for words }
        </label>
    }
}

/// A radio with its whole text as label, which hears for itself that it is chosen.
pub fn option(ui: &Ui, name: &str, checked: bool, action: Action, words: Html) -> Html {
    html! {
        <label class="fc-option" part="option">
            <input type="radio" xmlns={MADE_AFRESH} name={name.to_owned()} {checked} onchange={ui.choose(action)} disabled={!ui.editable && !checked}/>
            {words}
        </label>
    }
}

/// A box to tick with its label.
pub fn tick(ui: &Ui, checked: bool, action: impl Fn(bool) -> Action + 'static, words: Html) -> Html {
    ticked(None, checked, !ui.editable && !checked, Some(ui.tick(action)), words)
}

/// The same for whatever happens at a change, with the name and value by which a page knows it.
pub fn ticked(
    known_by: Option<(AttrValue, &'static str)>,
    checked: bool,
    disabled: bool,
    onchange: Option<Callback<Event>>,
    words: Html,
) -> Html {
    let (name, value) = known_by.unzip();
    html! {
        <label class="fc-option">
            <input type="checkbox" {name} {value} {checked} {onchange} {disabled}/>
            <span class="fc-option__text">{words}</span>
        </label>
    }
}
