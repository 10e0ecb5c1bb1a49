//! A FHIR questionnaire as a rubric: its groups become domains, its questions elements, the weights of its answers points.
//!
//! In: the resource, of FHIR R4 or R5, and what a person has chosen. Out: a [`Reading`], as of a table. What cannot be assessed is left
//! out by name; nothing is worked out from expressions.

use crate::studio::amount::Amount;
use crate::studio::ask::{Asker, Chosen};
use crate::studio::id::slug;
use crate::studio::json::Json;
use crate::studio::recognise::Reading;
use crate::studio::recognise::build::Builder;
use crate::studio::recognise::level::plain;
use crate::studio::recognise::outline::Texts;
use crate::studio::refused::Refused;
use crate::studio::rename::is_id;
use crate::studio::said::{Said, Telling};

/// The questionnaire in a file of JSON: the resource itself, or the first one of a bundle.
///
/// # Errors
/// If the file holds FHIR and no questionnaire.
pub fn find(file: &Json) -> Result<Option<&Json>, Refused> {
    let Some(kind) = file.get("resourceType").and_then(Json::as_text) else { return Ok(None) };
    let mut held = list(file, "entry").iter().filter_map(|entry| entry.get("resource"));
    let is_one = |resource: &&Json| resource.get("resourceType").and_then(Json::as_text) == Some("Questionnaire");
    match std::iter::once(file).find(is_one).or_else(|| held.find(is_one)) {
        Some(found) => Ok(Some(found)),
        None => Err(Refused::NoQuestionnaire { kind: kind.to_owned() }),
    }
}

/// Reads a questionnaire.
///
/// # Errors
/// If no question in it can be assessed.
pub fn read(questionnaire: &Json, chosen: &Chosen) -> Result<Reading, Refused> {
    let mut asker = Asker::new(chosen);
    let own_id = own_id(questionnaire).map(str::to_owned);
    let mut reader = Reader {
        builder: Builder::new(languages(questionnaire), &mut asker),
        questionnaire,
        is_ours: own_id.is_some(),
        asked: Vec::new(),
        has_points: false,
    };
    if reader.is_ours {
        reader.leave_out(Telling::Ours);
    }
    let mut part = Part::default();
    reader.items(list(questionnaire, "item"), &mut part);
    if part.domains.is_empty() && part.elements.is_empty() {
        return Err(Refused::NothingFound);
    }
    let mut rubric = reader.about(own_id.as_deref());
    let mut introduction = reader.texts(questionnaire, "description");
    introduction.join(&part.guidance);
    if !introduction.is_empty() {
        let words = reader.builder.words(&introduction);
        rubric.set("introduction", words);
    }
    for (key, list) in [("domains", part.domains), ("elements", part.elements)] {
        if !list.is_empty() {
            rubric.set(key, Json::List(list));
        }
    }
    if let Some(total) = reader.total() {
        rubric.set("scores", Json::List(vec![total]));
    }
    Ok(Reading { columns: Vec::new(), questions: asker.questions, left_out: asker.left_out, placed: asker.placed, rubric })
}

/// The id of the rubric that a questionnaire was written from by this product.
fn own_id(questionnaire: &Json) -> Option<&str> {
    let ours = |identifier: &&Json| {
        identifier.get("type").and_then(|kind| kind.get("text")).and_then(Json::as_text) == Some("Fidelity Check rubric")
    };
    list(questionnaire, "identifier").iter().find(ours)?.get("value")?.as_text().filter(|id| is_id(id))
}

/// The languages of the texts, that of the resource first.
fn languages(questionnaire: &Json) -> Vec<String> {
    let is_one = |code: &String| crate::rubric::source::is_language(code);
    let first = questionnaire.get("language").and_then(Json::as_text).map(bare).filter(is_one).unwrap_or_else(|| "en".to_owned());
    let mut found = vec![first];
    each_object(questionnaire, &mut |object| {
        if let Some(code) = translation(object).map(|(code, _)| bare(code)).filter(is_one)
            && !found.contains(&code)
        {
            found.push(code);
        }
    });
    found
}

/// A language without its region: a rubric names languages alone.
fn bare(code: &str) -> String {
    code.split(['-', '_']).next().unwrap_or_default().to_ascii_lowercase()
}

/// Every object in a value, from the outside in.
fn each_object(value: &Json, visit: &mut dyn FnMut(&Json)) {
    match value {
        Json::Object(fields) => {
            visit(value);
            fields.iter().for_each(|(_, inner)| each_object(inner, visit));
        }
        Json::List(items) => items.iter().for_each(|inner| each_object(inner, visit)),
        _ => {}
    }
}

/// The language and the text of an extension that translates.
fn translation(extension: &Json) -> Option<(&str, &str)> {
    if !extension.get("url")?.as_text()?.ends_with("/StructureDefinition/translation") {
        return None;
    }
    let part = |name: &str| list(extension, "extension").iter().find(|part| part.get("url").and_then(Json::as_text) == Some(name));
    Some((value(part("lang")?)?.as_text()?, value(part("content")?)?.as_text()?))
}

/// The value of an extension, whatever its kind.
fn value(extension: &Json) -> Option<&Json> {
    extension.fields().iter().find(|(key, _)| key.starts_with("value")).map(|(_, value)| value)
}

/// The value of the first extension whose address ends so.
fn extension<'j>(holder: &'j Json, name: &str) -> Option<&'j Json> {
    let named = |extension: &&Json| extension.get("url").and_then(Json::as_text).and_then(|url| url.rsplit('/').next()) == Some(name);
    list(holder, "extension").iter().find(named).and_then(value)
}

fn list<'j>(holder: &'j Json, key: &str) -> &'j [Json] {
    holder.get(key).map_or(&[], Json::items)
}

fn text<'j>(holder: &'j Json, key: &str) -> Option<&'j str> {
    holder.get(key).and_then(Json::as_text).map(str::trim).filter(|text| !text.is_empty())
}

fn is_true(value: Option<&Json>) -> bool {
    value == Some(&Json::Bool(true))
}

fn amount(value: &Json) -> Option<Amount> {
    match value {
        Json::Number(digits) => Amount::parse(digits),
        Json::Object(_) => value.get("value").and_then(amount),
        _ => None,
    }
}

/// What a group holds, so far.
#[derive(Default)]
struct Part {
    domains: Vec<Json>,
    elements: Vec<Json>,
    guidance: Texts,
}

/// One answer that can be chosen.
struct Choice {
    label: Texts,
    /// Names it among the others where points do not: the code, as it is written.
    code: Option<String>,
    /// What another system calls it.
    named: Option<Json>,
    weight: Option<Amount>,
}

struct Reader<'q, 'b, 'c> {
    builder: Builder<'b, 'c>,
    questionnaire: &'q Json,
    /// True if this product wrote it: then its elements are groups, and what stands beside them is none of the rubric.
    is_ours: bool,
    /// How answers without weights are counted, as far as it has been asked: the answers, and the word for it.
    asked: Vec<(Vec<String>, String)>,
    /// True if an answer has points.
    has_points: bool,
}

impl<'q> Reader<'q, '_, '_> {
    fn leave_out(&mut self, what: Telling) {
        self.builder.asker.leave_out(Said::Questionnaire(what));
    }

    /// A text of FHIR with its translations.
    fn texts(&self, holder: &Json, key: &str) -> Texts {
        let mut texts = Texts::one(0, text(holder, key).unwrap_or_default());
        let beside = holder.get(&["_", key].concat());
        for (code, translated) in beside.map_or(&[][..], |beside| list(beside, "extension")).iter().filter_map(translation) {
            let code = bare(code);
            if let Some(at) = self.builder.languages.iter().position(|known| *known == code).filter(|at| texts.get(*at).is_empty()) {
                texts.put(at, translated.trim().to_owned());
            }
        }
        texts
    }

    /// All that stands before the questions.
    fn about(&mut self, own_id: Option<&str>) -> Json {
        let questionnaire = self.questionnaire;
        let title = ["title", "name"].into_iter().map(|key| self.texts(questionnaire, key)).find(|title| !title.is_empty());
        let title = title.unwrap_or_default();
        let made = slug(title.any());
        let id = own_id.unwrap_or(if made.is_empty() { "untitled" } else { &made });
        let edition = text(questionnaire, "version").filter(|version| crate::edition::first_number(version).is_some()).unwrap_or("0.1.0");
        let mut rubric = self.builder.head(id, edition, &title);
        for (field, key, inner) in [("publisher", "publisher", "name"), ("licence", "copyright", "text")] {
            let words = self.texts(questionnaire, key);
            if !words.is_empty() {
                let words = self.builder.words(&words);
                rubric.set(field, Json::object([(inner, words)]));
            }
        }
        if let Some(link) = text(questionnaire, "url").filter(|url| url.starts_with("https://")) {
            let mut source = Json::object([("text", Json::text(if title.is_empty() { "Untitled" } else { title.any() }))]);
            source.set("link", Json::text(link));
            rubric.set("citations", Json::List(vec![source]));
        }
        rubric
    }

    fn items(&mut self, items: &[Json], part: &mut Part) {
        items.iter().for_each(|item| self.item(item, part));
    }

    fn item(&mut self, item: &Json, part: &mut Part) {
        let words = self.texts(item, "text");
        let link = text(item, "linkId").unwrap_or_default();
        let called = if words.is_empty() { link.to_owned() } else { words.any().to_owned() };
        if self.is_ours && !["domain/", "element/"].iter().any(|start| link.starts_with(start)) {
            return;
        }
        if is_true(item.get("readOnly")) || is_true(extension(item, "questionnaire-hidden")) || is_calculated(item) {
            return self.leave_out(Telling::WorkedOut { item: called });
        }
        if !list(item, "enableWhen").is_empty() {
            self.leave_out(Telling::OnlyWhen { item: called.clone() });
        }
        match text(item, "type").unwrap_or_default() {
            "display" => part.guidance.join(&words),
            "group" if link.starts_with("element/") && self.is_ours => self.own_element(item, part),
            "group" => self.group(item, &words, &called, part),
            kind => {
                match self.measure(item, kind, &called) {
                    Some(measure) => {
                        let element = self.element(item, &words, link, measure);
                        part.elements.push(element);
                    }
                    None if ["choice", "coding", "open-choice"].contains(&kind) => {}
                    None => self.leave_out(Telling::NotAssessed { item: called.clone() }),
                }
                // Questions below a question stand behind it; its help is part of it.
                let below: Vec<Json> = list(item, "item").iter().filter(|inner| text(inner, "type") != Some("display")).cloned().collect();
                self.items(&below, part);
            }
        }
    }

    fn group(&mut self, item: &Json, words: &Texts, called: &str, part: &mut Part) {
        if is_true(item.get("repeats")) {
            self.leave_out(Telling::Repeats { item: called.to_owned() });
        }
        if words.is_empty() {
            return self.items(list(item, "item"), part);
        }
        let link = text(item, "linkId").unwrap_or_default();
        let id = self.id(link.strip_prefix("domain/").unwrap_or(link), words, "domain");
        let mut inner = Part::default();
        self.items(list(item, "item"), &mut inner);
        if inner.domains.is_empty() && inner.elements.is_empty() {
            return self.leave_out(Telling::EmptyGroup { item: called.to_owned() });
        }
        let title = self.builder.words(words);
        let mut domain = Json::object([("id", Json::text(id)), ("title", title)]);
        if let Some(prefix) = text(item, "prefix").filter(|_| !self.is_ours) {
            domain.set("own_number", Json::text(prefix.trim_end_matches(['.', ')', ':'])));
        }
        if !inner.guidance.is_empty() {
            let words = self.builder.words(&inner.guidance);
            domain.set("guidance", words);
        }
        for (key, list) in [("elements", inner.elements), ("domains", inner.domains)] {
            if !list.is_empty() {
                domain.set(key, Json::List(list));
            }
        }
        part.domains.push(domain);
    }

    /// An element as this product writes it: a group with its answer and what may be said instead.
    fn own_element(&mut self, item: &Json, part: &mut Part) {
        let words = self.texts(item, "text");
        let link = text(item, "linkId").unwrap_or_default().to_owned();
        let mut all: Vec<&Json> = list(item, "item").iter().collect();
        let rating = |inner: &&&Json| text(inner, "type") == Some("group");
        if let Some(rating) = all.iter().find(rating).copied() {
            self.leave_out(Telling::Repeats { item: words.any().to_owned() });
            all.extend(list(rating, "item"));
        }
        let named = |name: &str| all.iter().copied().find(|inner| text(inner, "linkId") == Some(&[&link, "/", name].concat()));
        let components: Vec<&Json> =
            all.iter().copied().filter(|inner| text(inner, "linkId").is_some_and(|id| id.contains("/component/"))).collect();
        let measure = match (named("answer"), named("count"), named("out-of")) {
            (Some(answer), ..) => self.measure(answer, text(answer, "type").unwrap_or_default(), words.any()),
            (None, Some(count), Some(out_of)) => {
                let (count, out_of) = (self.texts(count, "text"), self.texts(out_of, "text"));
                let value = Json::object([("count", self.builder.words(&count)), ("out_of", self.builder.words(&out_of))]);
                Some(("ratio", value))
            }
            _ if !components.is_empty() => {
                let component = |inner: &Json| {
                    let id = text(inner, "linkId").and_then(|link| link.rsplit('/').next()).unwrap_or_default();
                    (id.to_owned(), self.texts(inner, "text"))
                };
                let all: Vec<(String, Texts)> = components.into_iter().map(component).collect();
                Some(("checklist", self.checklist(all)))
            }
            _ => None,
        };
        match measure {
            Some(measure) => {
                let element = self.element(item, &words, link.trim_start_matches("element/"), measure);
                part.elements.push(element);
            }
            None => self.leave_out(Telling::NotAssessed { item: words.any().to_owned() }),
        }
    }

    fn element(&mut self, item: &Json, words: &Texts, link: &str, (field, value): (&str, Json)) -> Json {
        let title = if words.is_empty() { Texts::one(0, link) } else { words.clone() };
        let called = title.any().to_owned();
        let id = self.id(link, &title, "element");
        let title = self.builder.words(&title);
        let mut element = Json::object([("id", Json::text(id)), ("title", title)]);
        if let Some(prefix) = text(item, "prefix").filter(|_| !self.is_ours) {
            element.set("own_number", Json::text(prefix.trim_end_matches(['.', ')', ':'])));
        }
        let mut guidance = Texts::default();
        for help in list(item, "item").iter().filter(|inner| text(inner, "type") == Some("display")) {
            guidance.join(&self.texts(help, "text"));
        }
        if !guidance.is_empty() {
            let words = self.builder.words(&guidance);
            element.set("guidance", words);
        }
        // What has no highest number could not count in a score that compares it with its best.
        if field == "number" && value.get("max").is_none() {
            element.set("role", Json::text("information"));
            self.leave_out(Telling::NoHighest { item: called });
        }
        element.set(field, value);
        let codes: Vec<Json> = list(item, "code").iter().filter_map(code_of).collect();
        if !codes.is_empty() {
            element.set("codes", Json::List(codes));
        }
        element
    }

    /// The name that answers are found by: the one it has, where that is a word; otherwise one that follows from its title.
    fn id(&mut self, link: &str, title: &Texts, otherwise: &str) -> String {
        let is_word = is_id(link) && link.starts_with(|letter: char| letter.is_ascii_alphabetic());
        if is_word && self.builder.ids.take(link) {
            return link.to_owned();
        }
        self.builder.ids.make(title.any(), otherwise)
    }

    /// How a question is measured: the field of the element, and what stands there.
    fn measure(&mut self, item: &Json, kind: &str, called: &str) -> Option<(&'static str, Json)> {
        match kind {
            "boolean" => Some(("scale", Json::text("yes-no"))),
            "integer" | "decimal" | "quantity" => Some(("number", self.number(item, kind))),
            "choice" | "coding" | "open-choice" => self.choice(item, kind, called),
            _ => None,
        }
    }

    fn number(&mut self, item: &Json, kind: &str) -> Json {
        let mut number = Json::Object(Vec::new());
        let unit = extension(item, "questionnaire-unit").or_else(|| extension(item, "questionnaire-unitOption"));
        if let Some(unit) = unit.and_then(|unit| text(unit, "display").or_else(|| text(unit, "code"))) {
            number.set("unit", Json::text(unit));
        }
        for (field, name) in [("min", "minValue"), ("max", "maxValue")] {
            if let Some(bound) = extension(item, name).and_then(amount).filter(|bound| field == "max" || *bound != Amount::ZERO) {
                number.set(field, Json::number(bound));
            }
        }
        let places = extension(item, "maxDecimalPlaces").and_then(amount);
        if kind == "integer" || places == Some(Amount::ZERO) {
            number.set("whole", Json::Bool(true));
        }
        number
    }

    fn choice(&mut self, item: &Json, kind: &str, called: &str) -> Option<(&'static str, Json)> {
        let elsewhere = text(item, "answerValueSet").filter(|address| !address.starts_with('#'));
        if let Some(address) = elsewhere.filter(|_| list(item, "answerOption").is_empty()) {
            self.leave_out(Telling::AnswersElsewhere { item: called.to_owned(), address: address.to_owned() });
            return None;
        }
        let mut choices = self.choices(item);
        if choices.len() < 2 {
            self.leave_out(Telling::NoAnswers { item: called.to_owned() });
            return None;
        }
        if kind == "open-choice" || is_open(item) {
            self.leave_out(Telling::OtherAnswers { item: called.to_owned() });
        }
        if is_true(item.get("repeats")) {
            let all = choices.into_iter().map(|choice| (slug(choice.label.any()), choice.label)).collect();
            return Some(("checklist", self.checklist(all)));
        }
        let weighted = choices.iter().filter(|choice| choice.weight.is_some()).count();
        match weighted {
            0 => self.count(&mut choices),
            _ if weighted < choices.len() => self.without_weight(&mut choices, called),
            _ => {}
        }
        if choices.len() < 2 {
            self.leave_out(Telling::NoAnswers { item: called.to_owned() });
            return None;
        }
        self.has_points = true;
        let mut anchors = Vec::new();
        for (at, choice) in choices.iter().enumerate() {
            let points = choice.weight.unwrap_or(Amount::ZERO);
            let mut anchor = Json::object([("points", Json::number(points))]);
            // Answers that count the same are told apart by a word.
            if choices.iter().enumerate().any(|(other, one)| other != at && one.weight == choice.weight) {
                let word = choice.code.clone().filter(|code| is_id(code)).unwrap_or_else(|| slug(choice.label.any()));
                anchor.set("value", Json::text(word));
            }
            anchor.set("text", self.builder.words(&choice.label));
            if let Some(code) = &choice.named {
                anchor.set("codes", Json::List(vec![code.clone()]));
            }
            anchors.push(anchor);
        }
        Some(("anchors", Json::List(anchors)))
    }

    /// The answers to choose from, of the question itself or of a list that came with it.
    fn choices(&self, item: &Json) -> Vec<Choice> {
        let options = list(item, "answerOption");
        if !options.is_empty() {
            return options.iter().filter_map(|option| self.option(option)).collect();
        }
        let address = text(item, "answerValueSet").unwrap_or_default().trim_start_matches('#');
        let held = list(self.questionnaire, "contained").iter().find(|held| text(held, "id") == Some(address));
        let Some(held) = held else { return Vec::new() };
        let expanded = held.get("expansion").map_or(&[][..], |expansion| list(expansion, "contains"));
        let concept = |system: Option<&str>, concept: &Json| {
            let system = text(concept, "system").or(system);
            self.coded(concept, system, weight(concept))
        };
        if !expanded.is_empty() {
            return expanded.iter().filter_map(|one| concept(None, one)).collect();
        }
        let included = held.get("compose").map_or(&[][..], |compose| list(compose, "include"));
        included.iter().flat_map(|part| list(part, "concept").iter().filter_map(move |one| concept(text(part, "system"), one))).collect()
    }

    fn option(&self, option: &Json) -> Option<Choice> {
        let (key, value) = option.fields().iter().find(|(key, _)| key.starts_with("value"))?;
        let weight_of_option = weight(option);
        match value {
            Json::Object(_) if key == "valueReference" => {
                let label = self.texts(value, "display");
                (!label.is_empty()).then_some(Choice { label, code: None, named: None, weight: weight_of_option })
            }
            Json::Object(_) => self.coded(value, text(value, "system"), weight_of_option.or_else(|| weight(value))),
            Json::Text(_) => Some(Choice { label: self.texts(option, key), code: None, named: None, weight: weight_of_option })
                .filter(|one| !one.label.is_empty()),
            Json::Number(digits) => {
                Some(Choice { label: Texts::one(0, digits), code: Some(digits.clone()), named: None, weight: weight_of_option })
            }
            _ => None,
        }
    }

    fn coded(&self, coding: &Json, system: Option<&str>, weight: Option<Amount>) -> Option<Choice> {
        let code = text(coding, "code");
        let mut label = self.texts(coding, "display");
        if label.is_empty() {
            label = Texts::one(0, code?);
        }
        let named = Some(())
            .filter(|()| !self.is_ours)
            .and_then(|()| Some(Json::object([("system", Json::text(system?)), ("code", Json::text(code?))])));
        Some(Choice { label, code: code.map(str::to_owned), named, weight })
    }

    /// Answers without weights: they count by their place or by their codes, as somebody says, once for the same answers.
    fn count(&mut self, choices: &mut [Choice]) {
        let labels: Vec<String> = choices.iter().map(|choice| plain(choice.label.any())).collect();
        let codes: Option<Vec<Amount>> = choices.iter().map(|choice| Amount::parse(choice.code.as_deref()?)).collect();
        let known = self.asked.iter().find(|(known, _)| *known == labels).map(|(_, answer)| answer.clone());
        let answer = known.unwrap_or_else(|| {
            let mut words = vec![
                ("rising".to_owned(), Said::Questionnaire(Telling::Rising)),
                ("falling".to_owned(), Said::Questionnaire(Telling::Falling)),
            ];
            if codes.is_some() {
                words.insert(0, ("codes".to_owned(), Said::Questionnaire(Telling::ByCodes)));
            }
            let falls =
                labels.first().is_some_and(|first| ["yes", "true", "met", "always", "ie", "ydy", "bob amser"].contains(&first.as_str()));
            let guess = if codes.is_some() {
                "codes"
            } else if falls {
                "falling"
            } else {
                "rising"
            };
            let shown: Vec<String> = choices.iter().map(|choice| choice.label.any().to_owned()).collect();
            let about = Said::Questionnaire(Telling::HowCounted { answers: shown });
            let answer = self.builder.asker.ask(format!("count-{}", slug(&labels.join(" "))), about, words, guess);
            self.asked.push((labels.clone(), answer.clone()));
            answer
        });
        let last = choices.len() - 1;
        for (at, choice) in choices.iter_mut().enumerate() {
            choice.weight = Some(match (answer.as_str(), &codes) {
                ("codes", Some(codes)) => codes[at],
                ("falling", _) => Amount::whole((last - at) as i128),
                _ => Amount::whole(at as i128),
            });
        }
    }

    /// Answers without a weight beside others that have one are no levels.
    fn without_weight(&mut self, choices: &mut Vec<Choice>, called: &str) {
        for choice in choices.iter().filter(|choice| choice.weight.is_none()) {
            self.leave_out(Telling::NoWeight { item: called.to_owned(), answer: choice.label.any().to_owned() });
        }
        choices.retain(|choice| choice.weight.is_some());
    }

    fn checklist(&mut self, components: Vec<(String, Texts)>) -> Json {
        let mut ids = crate::studio::id::Ids::default();
        let mut all = Vec::new();
        for (id, words) in components {
            let id = if is_id(&id) && ids.take(&id) { id } else { ids.make(words.any(), "component") };
            let words = self.builder.words(&words);
            all.push(Json::object([("id", Json::text(id)), ("text", words)]));
        }
        Json::object([("components", Json::List(all))])
    }

    /// A sum of all points, if somebody says that the questionnaire has one. What this product wrote has its own.
    fn total(&mut self) -> Option<Json> {
        if !self.has_points || self.is_ours || !self.builder.asker.confirm("total", Said::Questionnaire(Telling::OfferTotal), false) {
            return None;
        }
        let id = self.builder.ids.make("total", "total");
        Some(Json::object([("id", Json::text(id)), ("title", Json::text("Total")), ("method", Json::text("sum"))]))
    }
}

/// The weight of an answer: `itemWeight`, or `ordinalValue`, which it replaced.
fn weight(holder: &Json) -> Option<Amount> {
    ["itemWeight", "ordinalValue"].into_iter().find_map(|name| extension(holder, name)).and_then(amount)
}

/// True if an expression works the answer out.
fn is_calculated(item: &Json) -> bool {
    ["sdc-questionnaire-calculatedExpression", "cqf-calculatedValue", "cqf-calculatedExpression"]
        .into_iter()
        .any(|name| extension(item, name).is_some())
}

/// True if another answer may be written beside the options.
fn is_open(item: &Json) -> bool {
    text(item, "answerConstraint").is_some_and(|constraint| constraint != "optionsOnly")
}

/// What another system calls a question.
fn code_of(coding: &Json) -> Option<Json> {
    let mut code = Json::object([("system", Json::text(text(coding, "system")?)), ("code", Json::text(text(coding, "code")?))]);
    if let Some(display) = text(coding, "display") {
        code.set("text", Json::text(display));
    }
    Some(code)
}
