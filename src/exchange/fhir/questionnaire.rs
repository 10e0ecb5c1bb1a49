//! A rubric as a Questionnaire.
//!
//! In: a rubric and its address. Out: the resource, in the first language of the rubric, with the others as translations.

use crate::answers::{Answers, Mode, RaterType};
use crate::assessment::Assessment;
use crate::date::Date;
use crate::drift::Baseline;
use crate::exchange::fhir::part::{code, decimal, link};
use crate::exchange::fhir::resource::{
    AnswerOption, Beside, CodeableConcept, Coding, ContactDetail, ContactPoint, EnableWhen, Extension, Identifier, Item, Questionnaire,
};
use crate::number::Exact;
use crate::report::Report;
use crate::rubric::{Anchor, Code, Element, Measure, Party, Rubric, ShownAs, Text};
use crate::score::{Standing, Status};
use crate::words::Language;
use crate::words::sentences::{Label, ReportWords};

const ORDINAL_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/ordinalValue";
const ITEM_WEIGHT: &str = "http://hl7.org/fhir/StructureDefinition/itemWeight";
const TRANSLATION: &str = "http://hl7.org/fhir/StructureDefinition/translation";
const ITEM_CONTROL: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl";
const MIN_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/minValue";
const MAX_VALUE: &str = "http://hl7.org/fhir/StructureDefinition/maxValue";
const MAX_DECIMALS: &str = "http://hl7.org/fhir/StructureDefinition/maxDecimalPlaces";
const UNIT: &str = "http://hl7.org/fhir/StructureDefinition/questionnaire-unit";

/// The questionnaire.
pub fn questionnaire(rubric: &Rubric, url: &str) -> Questionnaire {
    let texts = Texts::new(rubric);
    let (title, beside_title) = texts.of(&rubric.title);
    let (description, beside_description) = rubric.summary.as_ref().map(|text| texts.of(text)).unwrap_or_default();
    let mut item = vec![occasion(rubric, &texts)];
    item.extend(elements(rubric, &texts));
    item.extend(gates(rubric, &texts));
    item.extend(scores(rubric, &texts));
    item.push(texts.own("note", "text", |words| words.label(Label::OverallNote).to_owned()));
    let named = |kind: &str, value: &str| Identifier {
        kind: Some(CodeableConcept { text: Some(kind.to_owned()), ..CodeableConcept::default() }),
        value: value.to_owned(),
    };
    Questionnaire {
        resource_type: "Questionnaire",
        language: rubric.languages.first().cloned().unwrap_or_default(),
        url: url.to_owned(),
        identifier: vec![named("Fidelity Check rubric", &rubric.id), named("SHA-256 of the rubric", &rubric.hash)],
        version: rubric.edition.clone(),
        name: name(&rubric.id),
        title: title.unwrap_or_default(),
        beside_title,
        // A rubric does not say whether it is in use.
        status: "unknown",
        subject_type: ["Organization"],
        date: rubric.date.clone().filter(|date| Date::parse(date).is_some()),
        publisher: rubric.publisher.as_ref().and_then(|party| texts.of(&party.name).0),
        contact: rubric.contact.iter().map(|party| contact(party, &texts)).collect(),
        description,
        beside_description,
        copyright: rubric.licence.as_ref().and_then(|licence| texts.of(&licence.text).0),
        item,
    }
}

/// The texts of a rubric, and our own words, in the first language with the others beside it.
pub struct Texts {
    languages: Vec<String>,
    words: Vec<ReportWords>,
    /// A blank form in each language: numbers and rules as people read them.
    forms: Vec<Report>,
}

impl Texts {
    fn new(rubric: &Rubric) -> Texts {
        let blank = Answers::new(rubric);
        let assessment = Assessment::new(rubric, &blank, &[], Baseline::Previous, None);
        // A language that we have no words in is read with those of English.
        let language = |code: &String| Language::from_code(code).unwrap_or(Language::En);
        let spoken: Vec<Language> = rubric.languages.iter().map(language).collect();
        Texts {
            languages: rubric.languages.clone(),
            words: spoken.iter().map(|language| language.sentences()).collect(),
            forms: spoken.iter().map(|language| Report::new(rubric, &blank, &assessment, *language)).collect(),
        }
    }

    /// A text with its translations.
    pub fn of(&self, text: &Text) -> (Option<String>, Option<Beside>) {
        self.each(|at| if text.has(at) { text.get(at).to_owned() } else { String::new() })
    }

    /// What is said in each language, by the place of the language; empty where nothing is.
    fn each(&self, said: impl Fn(usize) -> String) -> (Option<String>, Option<Beside>) {
        let first = Some(said(0)).filter(|text| !text.trim().is_empty());
        let others = (1..self.languages.len()).map(|at| (at, said(at))).filter(|(_, text)| !text.trim().is_empty());
        let extension: Vec<Extension> = others
            .map(|(at, text)| Extension {
                url: TRANSLATION,
                extension: vec![
                    Extension { url: "lang", value_code: Some(self.languages[at].clone()), ..Extension::default() },
                    Extension { url: "content", value_string: Some(text), ..Extension::default() },
                ],
                ..Extension::default()
            })
            .collect();
        let beside = if extension.is_empty() || first.is_none() { None } else { Some(Beside { extension }) };
        (first, beside)
    }

    fn item(&self, link_id: impl Into<String>, kind: &'static str, text: &Text) -> Item {
        let (text, beside_text) = self.of(text);
        Item { link_id: link_id.into(), kind, text, beside_text, ..Item::default() }
    }

    /// An item in our own words. A language that has none of them gets no translation.
    fn own(&self, link_id: impl Into<String>, kind: &'static str, say: impl Fn(ReportWords) -> String) -> Item {
        let (text, beside_text) = self.each(|at| self.say(at, &say));
        Item { link_id: link_id.into(), kind, text, beside_text, ..Item::default() }
    }

    fn say(&self, at: usize, say: impl Fn(ReportWords) -> String) -> String {
        let spoken = at == 0 || Language::from_code(&self.languages[at]).is_some();
        if spoken { say(self.words[at]) } else { String::new() }
    }

    fn option(&self, code: String, display: &Text) -> AnswerOption {
        let (display, beside_display) = self.of(display);
        AnswerOption { extension: Vec::new(), value_coding: Coding { code: Some(code), display, beside_display, ..Coding::default() } }
    }

    fn own_option(&self, code: &str, say: impl Fn(ReportWords) -> String) -> AnswerOption {
        let (display, beside_display) = self.each(|at| self.say(at, &say));
        AnswerOption {
            extension: Vec::new(),
            value_coding: Coding { code: Some(code.to_owned()), display, beside_display, ..Coding::default() },
        }
    }
}

/// The points of an answer, for engines that know one extension and for those that know the other.
pub fn weights(points: &Exact) -> Vec<Extension> {
    let with = |url: &'static str| decimal(points).map(|digits| Extension { url, value_decimal: Some(digits), ..Extension::default() });
    [ORDINAL_VALUE, ITEM_WEIGHT].into_iter().filter_map(with).collect()
}

/// The name of an anchor: its label, else its text, else what answers call it.
pub fn anchor_name(anchor: &Anchor) -> Option<&Text> {
    anchor.label.as_ref().or(anchor.text.as_ref())
}

/// An id and a title.
type Named<'r> = (&'r String, &'r Text);

fn occasion(rubric: &Rubric, texts: &Texts) -> Item {
    let own = |part: &str, kind: &'static str, label: Label| {
        texts.own(["occasion/", part].concat(), kind, move |words| words.label(label).to_owned())
    };
    let mut item = vec![own("date", "date", Label::Date), own("team", "string", Label::Team)];
    let raters = RaterType::ALL.map(|rater| texts.own_option(rater.code(), move |words| words.rater(rater).to_owned()));
    item.push(Item { answer_option: raters.into(), ..own("rater", "choice", Label::RatedBy) });
    item.push(own("role", "string", Label::Role));
    let parts: [(&str, Label, bool, Vec<Named>); 3] = [
        ("stage", Label::Stage, false, rubric.stages.iter().map(|stage| (&stage.id, &stage.title)).collect()),
        ("variant", Label::Variant, false, rubric.variants.iter().map(|part| (&part.id, &part.title)).collect()),
        ("module", Label::Parts, true, rubric.modules.iter().map(|part| (&part.id, &part.title)).collect()),
    ];
    for (part, label, repeats, all) in parts {
        if !all.is_empty() {
            let answer_option = all.into_iter().map(|(id, title)| texts.option(code(id), title)).collect();
            item.push(Item { repeats, answer_option, ..own(part, "choice", label) });
        }
    }
    let modes = [(Mode::Full, Label::Record), (Mode::NonNegotiables, Label::NonNegotiables)];
    let modes = modes.map(|(mode, label)| texts.own_option(mode_code(mode), move |words| words.label(label).to_owned()));
    item.push(Item { answer_option: modes.into(), ..own("mode", "choice", Label::Elements) });
    Item { item, ..texts.own("occasion", "group", |words| words.label(Label::Team).to_owned()) }
}

/// The word for a mode in files.
pub fn mode_code(mode: Mode) -> &'static str {
    match mode {
        Mode::Full => "full",
        Mode::NonNegotiables => "non-negotiables",
    }
}

/// The elements in their groups, those of inner groups inside; elements in no group stand on their own.
fn elements(rubric: &Rubric, texts: &Texts) -> Vec<Item> {
    // A parent stands before its children: going backwards, each group is whole when it is put into its parent.
    let mut groups: Vec<Vec<Item>> =
        rubric.domains.iter().map(|domain| domain.own.clone().map(|index| element(rubric, texts, index)).collect()).collect();
    let mut outermost = Vec::new();
    for (at, domain) in rubric.domains.iter().enumerate().rev() {
        let item = std::mem::take(&mut groups[at]);
        let whole = match &domain.title {
            Some(title) => {
                let number = texts.forms[0].domains[at].number.clone();
                let prefix = Some(number).filter(|number| !number.is_empty());
                vec![Item { item, prefix, ..texts.item(link::domain(&domain.id), "group", title) }]
            }
            None => item,
        };
        match domain.parent {
            // Its own elements come first, then the groups inside in their order.
            Some(parent) => {
                let own = rubric.domains[parent].own.len();
                groups[parent].splice(own..own, whole);
            }
            None => drop(outermost.splice(0..0, whole)),
        }
    }
    outermost
}

fn element(rubric: &Rubric, texts: &Texts, index: usize) -> Item {
    let element = &rubric.elements[index];
    let id = &element.id;
    let facts = |at: usize| &texts.forms[at].elements[index];
    let mut item = Vec::new();
    let (help, beside_text) = texts.each(|at| {
        let prompt = element.prompt.as_ref().filter(|prompt| prompt.has(at)).map(|prompt| prompt.get(at).to_owned());
        let rule = facts(at).rule.clone().filter(|_| at == 0 || Language::from_code(&texts.languages[at]).is_some());
        prompt.into_iter().chain(rule).collect::<Vec<_>>().join("\n")
    });
    if help.is_some() {
        let control = Coding {
            system: Some("http://hl7.org/fhir/questionnaire-item-control".to_owned()),
            code: Some("help".to_owned()),
            ..Coding::default()
        };
        let extension = vec![Extension {
            url: ITEM_CONTROL,
            value_codeable_concept: Some(CodeableConcept { coding: vec![control], text: None }),
            ..Extension::default()
        }];
        item.push(Item { extension, link_id: link::element(id, "help"), kind: "display", text: help, beside_text, ..Item::default() });
    }
    let mut rating = measure(element, texts);
    rating.extend(instead(element, texts));
    match &element.repeated {
        Some(repeated) => {
            item.push(Item { item: rating, repeats: true, ..texts.item(link::element(id, "rating"), "group", &repeated.each) });
        }
        None => item.extend(rating),
    }
    item.push(texts.own(link::element(id, "note"), "text", |words| words.label(Label::Note).to_owned()));
    let points = texts.own(link::element(id, "points"), "decimal", |words| words.label(Label::Points).to_owned());
    item.push(Item { read_only: true, ..points });
    let prefix = Some(facts(0).number.clone()).filter(|number| !number.is_empty());
    Item { item, prefix, code: codes(&rubric.element_rules[index].codes), ..texts.item(link::element(id, ""), "group", &element.title) }
}

/// What other systems call it.
fn codes(codes: &[Code]) -> Vec<Coding> {
    let coding = |one: &Code| Coding {
        // A system is named by an address without spaces; what is none is left out rather than changed.
        system: Some(one.system.clone()).filter(|system| !system.contains(char::is_whitespace)),
        code: Some(code(&one.code)),
        display: one.text.as_ref().map(|text| text.get(0).to_owned()),
        ..Coding::default()
    };
    codes.iter().map(coding).collect()
}

fn measure(element: &Element, texts: &Texts) -> Vec<Item> {
    let id = &element.id;
    match &element.measure {
        Measure::Scale(scale) => {
            let option = |anchor: &Anchor| {
                let mut option = match anchor_name(anchor) {
                    Some(name) => texts.option(code(&anchor.value), name),
                    None => texts.own_option(&code(&anchor.value), |_| anchor.value.clone()),
                };
                // Engines look for the points at the option, or inside its coding.
                option.extension = weights(&anchor.points);
                option.value_coding.extension = weights(&anchor.points);
                option
            };
            let answer_option = scale.anchors.iter().map(option).collect();
            vec![Item { answer_option, ..texts.own(link::element(id, "answer"), "choice", |words| words.label(Label::Answer).to_owned()) }]
        }
        Measure::Number(number) => {
            let mut item = match &number.unit {
                Some(unit) => texts.item(link::element(id, "answer"), "decimal", unit),
                None => texts.own(link::element(id, "answer"), "decimal", |words| words.label(Label::Answer).to_owned()),
            };
            item.extension = limits(Some(&number.min), number.max.as_ref());
            if number.whole {
                item.extension.push(Extension { url: MAX_DECIMALS, value_integer: Some(0), ..Extension::default() });
            }
            if let Some(unit) = &number.unit {
                let unit = Coding { display: texts.of(unit).0, ..Coding::default() };
                item.extension.push(Extension { url: UNIT, value_coding: Some(unit), ..Extension::default() });
            }
            vec![item]
        }
        Measure::Ratio(ratio) => {
            let zero = Exact::zero();
            let entered = |part: &str, text: &Text| Item {
                extension: limits(Some(&zero), None),
                ..texts.item(link::element(id, part), "decimal", text)
            };
            let sign = if ratio.shown_as == ShownAs::Percent { "%" } else { "÷" };
            let mut items = vec![entered("count", &ratio.count), entered("out-of", &ratio.out_of)];
            let share = texts.own(link::element(id, "share"), "decimal", |_| sign.to_owned());
            items.push(Item { extension: limits(Some(&zero), None), beside_text: None, ..share });
            items.extend(ratio.estimate.iter().map(|estimate| entered("population", &estimate.population)));
            items
        }
        Measure::Checklist(list) => {
            let component = |one: &crate::rubric::Component| {
                let mut answer_option = vec![
                    texts.own_option("present", |words| words.label(Label::Met).to_owned()),
                    texts.own_option("absent", |words| words.standing(Standing::NotMet).to_owned()),
                ];
                if one.not_applicable {
                    answer_option.push(texts.own_option("not-applicable", |words| words.status(Status::NotApplicable, "")));
                }
                Item { answer_option, code: codes(&one.codes), ..texts.item(link::component(id, &one.id), "choice", &one.text) }
            };
            list.components.iter().map(component).collect()
        }
    }
}

/// What can be answered instead of a rating, and why.
fn instead(element: &Element, texts: &Texts) -> Vec<Item> {
    let id = &element.id;
    let all = [
        Some(Status::UnableToDetermine),
        element.not_applicable.then_some(Status::NotApplicable),
        element.does_not_fit.is_some().then_some(Status::DoesNotFit),
    ];
    let option = |status: Status| texts.own_option(status.code(), move |words| words.status(status, ""));
    let answer_option = all.into_iter().flatten().map(option).collect();
    let mut items = vec![Item {
        answer_option,
        ..texts.own(link::element(id, "instead"), "choice", |words| words.label(Label::CannotTell).to_owned())
    }];
    if element.not_applicable {
        let when = EnableWhen {
            question: link::element(id, "instead"),
            operator: "=",
            answer_coding: Coding { code: Some(Status::NotApplicable.code().to_owned()), ..Coding::default() },
        };
        let reason = texts.own(link::element(id, "reason"), "string", |words| words.label(Label::Reason).to_owned());
        items.push(Item { enable_when: vec![when], ..reason });
    }
    items
}

fn limits(min: Option<&Exact>, max: Option<&Exact>) -> Vec<Extension> {
    let limit = |url: &'static str, value: Option<&Exact>| {
        value.and_then(decimal).map(|digits| Extension { url, value_decimal: Some(digits), ..Extension::default() })
    };
    limit(MIN_VALUE, min).into_iter().chain(limit(MAX_VALUE, max)).collect()
}

/// The rules and what they come to, which a response tells and nobody fills in.
fn gates(rubric: &Rubric, texts: &Texts) -> Option<Item> {
    let standings = || [Standing::Met, Standing::NotMet, Standing::CannotConfirm];
    let mut item = Vec::new();
    for gate in &rubric.gates {
        let answer_option = standings().map(|one| texts.own_option(one.code(), move |words| words.standing(one).to_owned()));
        item.push(Item {
            answer_option: answer_option.into(),
            read_only: true,
            ..texts.item(link::gate(&gate.id, ""), "choice", &gate.title)
        });
        if gate.outcomes.len() > 1 {
            let answer_option = gate.outcomes.iter().map(|one| match &one.label {
                Some(label) => texts.option(code(&one.id), label),
                None => texts.own_option(&one.id, |_| one.id.clone()),
            });
            let answer_option = answer_option.collect();
            item.push(Item { answer_option, read_only: true, ..texts.item(link::gate(&gate.id, "outcome"), "choice", &gate.title) });
        }
    }
    let group = || texts.own("gates", "group", |words| words.label(gates_label(rubric)).to_owned());
    if item.is_empty() { None } else { Some(Item { item, ..group() }) }
}

/// What the group of all rules is called.
pub fn gates_label(rubric: &Rubric) -> Label {
    if rubric.gates.iter().any(|gate| gate.element.is_some()) { Label::NonNegotiables } else { Label::Rules }
}

/// The scores, likewise.
fn scores(rubric: &Rubric, texts: &Texts) -> Option<Item> {
    let mut item = Vec::new();
    for score in &rubric.scores {
        item.push(Item { read_only: true, ..texts.item(link::score(&score.id, ""), "decimal", &score.title) });
        item.push(Item { read_only: true, ..texts.item(link::score(&score.id, "exact"), "string", &score.title) });
        if !score.bands.is_empty() {
            let answer_option = score.bands.iter().map(|band| texts.option(code(&band.id), &band.label)).collect();
            let band = texts.own(link::score(&score.id, "band"), "choice", |words| words.label(Label::Band).to_owned());
            item.push(Item { answer_option, read_only: true, ..band });
        }
    }
    let group = || texts.own("scores", "group", |words| words.label(Label::Scores).to_owned());
    if item.is_empty() { None } else { Some(Item { item, ..group() }) }
}

fn contact(party: &Party, texts: &Texts) -> ContactDetail {
    let point = |link: &String| {
        let (system, value) = match link.split_once(':') {
            Some(("mailto", address)) => ("email", address.to_owned()),
            Some(("tel", number)) => ("phone", number.to_owned()),
            _ => ("url", link.clone()),
        };
        ContactPoint { system, value }
    };
    ContactDetail { name: texts.of(&party.name).0.unwrap_or_default(), telecom: party.link.iter().map(point).collect() }
}

/// A name that programs can use: `ParentInfantGroup`.
fn name(id: &str) -> String {
    let word = |word: &str| {
        let mut letters = word.chars();
        let first = letters.next().map(|letter| letter.to_ascii_uppercase());
        first.into_iter().chain(letters).collect::<String>()
    };
    let name: String = id.split(|letter: char| !letter.is_ascii_alphanumeric()).map(word).collect();
    let name = if name.starts_with(|letter: char| letter.is_ascii_uppercase()) { name } else { ["Rubric", &name].concat() };
    name.chars().take(255).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_is_one_that_programs_can_use() {
        assert_eq!(name("parent-infant-group"), "ParentInfantGroup");
        assert_eq!(name("2-fidelity"), "Rubric2Fidelity");
    }
}
