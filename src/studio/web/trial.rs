//! The panel in which answers are tried: sets of answers to begin with, what they come to in the words of the report, searches for what nobody
//! wants, and named cases that are worked out again after each edit.
//!
//! In: the desk, and the answers on the panel. Out: virtual nodes. The answers are kept as a file is, by ids, so that an edit of the rubric
//! does not lose them.

pub mod tried;

use crate::answers::{Answers, Change, Occasion, Rating};
use crate::number::Exact;
use crate::order;
use crate::report::{GateFacts, Report, ScoreFacts};
use crate::rubric::{Element, Measure, Rubric, ShownAs};
use crate::studio::case::{self, Difference, Run, Standing, What};
use crate::studio::json::Json;
use crate::studio::possible::{self, Can};
use crate::studio::said::{CaseStep, Said};
use crate::studio::trial::{self, Preset, Sample, preset, samples_of};
use crate::studio::web::dom;
use crate::studio::web::field::{self, Choice};
use crate::studio::web::fold::Fold;
use crate::studio::web::trial::tried::{Ran, Searched};
use crate::studio::web::ui::{Ui, button};
use crate::words::Language;
use crate::words::trial::TrialWords;
use std::rc::Rc;
use yew::prelude::*;

/// A change of the circumstances to what was chosen.
type ToOccasion = Rc<dyn Fn(&Rubric, &mut Occasion, String)>;

fn words(ui: &Ui) -> TrialWords {
    TrialWords(ui.language())
}

/// The language in which results are told: that of the texts, if the product speaks it.
fn told_in(ui: &Ui) -> Language {
    let language = ui.texts_in.borrow().clone();
    Language::from_code(&language).filter(|_| !language.is_empty()).unwrap_or(ui.language())
}

/// The answers that are tried, by the rubric as it is.
fn answers(ui: &Ui, rubric: &Rubric) -> Option<(Answers, Vec<String>)> {
    let kept = ui.trial.borrow().kept.clone()?;
    trial::read(&kept, rubric)
}

/// The circumstances in which answers are tried.
fn occasion(ui: &Ui, rubric: &Rubric) -> Occasion {
    answers(ui, rubric).map_or_else(|| trial::usual_occasion(rubric), |(answers, _)| answers.occasion)
}

fn put(ui: &Ui, rubric: &Rubric, answers: &Answers) {
    let verdict = case::report(rubric, answers, told_in(ui)).verdict_alone();
    ui.trial.borrow_mut().kept = Some(trial::kept(rubric, answers));
    ui.trial.borrow_mut().unread = false;
    ui.tell(verdict);
    ui.draw();
}

/// The whole panel.
pub fn view(ui: &Ui) -> Html {
    let words = words(ui);
    let rubric = ui.with(|desk| desk.parsed().cloned());
    Fold { name: "answers", class: "fs-fold fs-sim", summary: words.simulator().to_owned(), holds: String::new() }.draw(ui, || {
        html! { <>
            if let Some(rubric) = &rubric {
                <p class="fs-quiet">{words.hint()}</p>
                {presets(ui, rubric)}
                {result(ui, rubric)}
                {searches(ui, rubric)}
            } else {
                <p class="fs-quiet">{words.not_sound()}</p>
            }
            {cases(ui, rubric.as_deref())}
        </> }
    })
}

fn presets(ui: &Ui, rubric: &Rc<Rubric>) -> Html {
    let words = words(ui);
    let begin = |label: &str, which: Preset| {
        let (rubric, name) = (rubric.clone(), label.to_owned());
        let onclick = ui.press(move |ui| {
            ui.trial.borrow_mut().name = name.clone();
            put(ui, &rubric, &preset(&rubric, &occasion(ui, &rubric), which));
        });
        button("fs-button", label, onclick)
    };
    let musts: Vec<usize> = (0..rubric.elements.len()).filter(|at| rubric.elements[*at].is_non_negotiable()).collect();
    let chosen = ui.trial.borrow().missed.clone();
    let missed = rubric.element(&chosen).filter(|at| musts.contains(at)).or(musts.first().copied());
    let open = {
        let ui = ui.clone();
        Callback::from(move |event: Event| {
            let ui = ui.clone();
            dom::each_file(dom::files(&event), move |files| {
                files.iter().for_each(|(_, bytes)| opened(&ui, &String::from_utf8_lossy(bytes)))
            });
        })
    };
    let language = rubric.language(told_in(ui).code());
    let choose = ui.entered(|ui, id| {
        ui.trial.borrow_mut().missed = id;
        ui.draw();
    });
    html! { <>
        <h4>{words.presets()}</h4>
        <p class="fs-row">
            {begin(words.lowest(), Preset::Lowest)}
            {begin(words.highest(), Preset::Highest)}
            {begin(words.minimum(), Preset::Minimum)}
            {begin(words.third_missing(), Preset::ThirdMissing)}
        </p>
        if let Some(missed) = missed {
            <p class="fs-row">
                {begin(words.missed(), Preset::Missed(missed))}
                if musts.len() > 1 {
                    {field::select(words.which_missed(), None, &rubric.elements[missed].id,
                        &musts.iter().map(|at| (rubric.elements[*at].id.clone(), rubric.elements[*at].title.get(language).to_owned())).collect::<Vec<_>>(), choose)}
                }
            </p>
        }
        <p><label class="fs-button fs-file">
            <input type="file" multiple=true accept=".json,.html" onchange={open} aria-label={words.open_result()} />
            {words.open_result()}
        </label></p>
        if ui.trial.borrow().unread { <p role="alert" class="fs-refused">{words.unread()}</p> }
        <p class="fs-quiet">{words.presets_hint()}</p>
    </> }
}

/// A file was brought: answers to try, or cases that were saved.
fn opened(ui: &Ui, text: &str) {
    let Some(rubric) = ui.with(|desk| desk.parsed().cloned()) else { return };
    if let Some(brought) = Json::parse(text).filter(|file| file.get(case::FIELD).is_some()) {
        let mut beside = ui.with(|desk| (**desk.draft().beside()).clone());
        let all: Vec<Json> = case::cases(&beside).iter().chain(case::cases(&brought)).cloned().collect();
        let count = case::cases(&brought).len();
        beside.set(case::FIELD, Json::List(all));
        let name = case::cases(&brought).first().and_then(|case| case.get("name")?.as_text()).unwrap_or_default().to_owned();
        ui.step(Said::Case { step: CaseStep::Named, name }, Vec::new(), Some(beside));
        ui.tell(words(ui).cases_added(count));
        ui.draw();
        return;
    }
    let named = crate::draft::rubric_of(text);
    match trial::read(text, &rubric).filter(|_| named.is_some()) {
        Some((answers, _)) if !answers.is_blank() => {
            ui.trial.borrow_mut().name = answers.occasion.team.clone();
            // The file itself is kept, so that what does not fit now is there again once it fits.
            ui.trial.borrow_mut().kept = Some(crate::draft::carried(text).to_owned());
            ui.trial.borrow_mut().unread = false;
            ui.tell(case::report(&rubric, &answers, told_in(ui)).verdict_alone());
        }
        _ => ui.trial.borrow_mut().unread = true,
    }
    ui.draw();
}

fn result(ui: &Ui, rubric: &Rc<Rubric>) -> Html {
    let words = words(ui);
    let Some((answers, gone)) = answers(ui, rubric) else { return Html::default() };
    let report = case::report(rubric, &answers, told_in(ui));
    let scores: Vec<&ScoreFacts> = report.scores.iter().filter(|score| score.reason.as_deref() != Some("not-in-play")).collect();
    html! {
        <section class="fs-sim-result" aria-label={words.verdict()} lang={report.language.clone()}>
            if !gone.is_empty() { <p lang={ui.language().code()}>{words.left_out(&gone.join(", "))}</p> }
            <p class="fs-sim-verdict"><b>{report.verdict_alone()}</b></p>
            if report.verdict.fidelity != report.verdict.sentence { <p>{report.verdict.fidelity.clone()}</p> }
            <h4>{words.rules()}</h4>
            if report.gates.is_empty() { <p class="fs-quiet">{words.no_rules()}</p> }
            <ul>{ for report.gates.iter().map(gate) }</ul>
            if !scores.is_empty() { <h4>{words.scores()}</h4> }
            <>{ for scores.into_iter().map(|one| score(words, one)) }</>
            {freeze(ui, rubric)}
            <details class="fs-more">
                <summary>{words.answers()}</summary>
                {circumstances(ui, rubric, &answers)}
                <>{ for (0..rubric.elements.len()).filter(|at| answers.in_play(rubric, *at)).map(|at| element(ui, rubric, &answers, &report, at)) }</>
            </details>
        </section>
    }
}

fn gate(gate: &GateFacts) -> Html {
    let more: Vec<&str> = [gate.rule.as_str(), gate.found.as_str()].into_iter().filter(|part| !part.is_empty()).collect();
    html! {
        <li>
            <b>{gate.title.clone()}</b>{": "}{gate.in_short.clone()}
            if !more.is_empty() { <span class="fs-quiet">{format!(" ({})", more.join("; "))}</span> }
            if !gate.parts.is_empty() { <ul>{ for gate.parts.iter().map(|part| html! { <li>{part.text.clone()}</li> }) }</ul> }
        </li>
    }
}

fn score(words: TrialWords, score: &ScoreFacts) -> Html {
    let band = score.bands.iter().find(|band| Some(&band.id) == score.band.as_ref());
    let trace = &score.trace;
    let criteria = score.criteria.iter().map(|criterion| {
        let label = if criterion.label.is_empty() { String::new() } else { format!("{}: ", criterion.label) };
        html! { <p>{format!("{label}{}: {}", criterion.rule, criterion.status_shown)}</p> }
    });
    html! {
        <div class="fs-sim-score">
            <p><b>{score.title.clone()}</b>{": "}{score.shown.clone()}
                if let Some(band) = band { {format!(", {} ({})", band.label, band.range)} }
                if let Some(why) = &score.reason_shown { {" "}<span class="fs-quiet">{why.clone()}</span> }
            </p>
            { for criteria }
            <details class="fs-more">
                <summary>{words.how(&score.title)}</summary>
                <p>{trace.rule.clone()}</p>
                if !trace.sum.is_empty() { <p>{trace.sum.clone()}</p> }
                if !trace.missing.is_empty() { <p>{trace.missing.clone()}</p> }
                <ul>{ for trace.counted.iter().map(|one| html! { <li>{words.counted(&one.title, &one.value, &one.weight)}</li> }) }</ul>
                if !trace.left_out.is_empty() {
                    <p>{words.not_counted()}</p>
                    <ul>{ for trace.left_out.iter().map(|one| html! { <li>{format!("{}: {}", one.title, one.reason_shown)}</li> }) }</ul>
                }
            </details>
        </div>
    }
}

/// Stage, variant and modules.
fn circumstances(ui: &Ui, rubric: &Rc<Rubric>, answers: &Answers) -> Html {
    let words = words(ui);
    let language = rubric.language(told_in(ui).code());
    let stages: Vec<Choice> = std::iter::once((String::new(), words.no_stage().to_owned()))
        .chain(rubric.stages.iter().map(|stage| (stage.id.clone(), stage.title.get(language).to_owned())))
        .collect();
    let variants: Vec<Choice> = rubric.variants.iter().map(|part| (part.id.clone(), part.title.get(language).to_owned())).collect();
    let stage = answers.occasion.stage.and_then(|at| rubric.stages.get(at)).map(|stage| stage.id.clone()).unwrap_or_default();
    let variant = variants.iter().map(|(id, _)| id).find(|id| answers.occasion.parts.contains(id)).cloned().unwrap_or_default();
    let change = |change: ToOccasion| {
        let (rubric, answers) = (rubric.clone(), answers.clone());
        ui.entered(move |ui, chosen| {
            let (mut answers, mut occasion) = (answers.clone(), answers.occasion.clone());
            change(&rubric, &mut occasion, chosen);
            answers.apply(Change::Occasion(occasion));
            put(ui, &rubric, &answers);
        })
    };
    let to_stage = change(Rc::new(|rubric: &Rubric, occasion: &mut Occasion, id: String| occasion.stage = rubric.stage(&id)));
    let to_variant = change(Rc::new(|rubric: &Rubric, occasion: &mut Occasion, id: String| {
        occasion.parts.retain(|part| !rubric.variants.iter().any(|variant| variant.id == *part));
        occasion.parts.insert(0, id);
    }));
    let module = |part: &crate::rubric::Part| {
        let (id, on) = (part.id.clone(), answers.occasion.parts.contains(&part.id));
        let toggle =
            change(Rc::new(move |_: &Rubric, occasion: &mut Occasion, _| match occasion.parts.iter().position(|part| *part == id) {
                Some(at) => drop(occasion.parts.remove(at)),
                None => occasion.parts.push(id.clone()),
            }));
        html! { <label class="fs-tick"><input type="checkbox" checked={on} onchange={toggle} />{" "}{part.title.get(language).to_owned()}</label> }
    };
    html! { <>
        if stages.len() > 1 { <label class="fs-field"><span>{words.stage()}</span>{field::select(words.stage(), None, &stage, &stages, to_stage)}</label> }
        if !variants.is_empty() { <label class="fs-field"><span>{words.variant()}</span>{field::select(words.variant(), None, &variant, &variants, to_variant)}</label> }
        { for rubric.modules.iter().map(module) }
    </> }
}

/// One element with the answers that it can have.
fn element(ui: &Ui, rubric: &Rc<Rubric>, answers: &Answers, report: &Report, at: usize) -> Html {
    let words = words(ui);
    let element = &rubric.elements[at];
    let language = rubric.language(told_in(ui).code());
    let title = element.title.get(language).to_owned();
    let samples = samples_of(rubric, at);
    let now = answers.entries[at].rating.as_ref();
    let mut choices: Vec<Choice> = vec![(String::new(), words.no_answer().to_owned())];
    choices.extend(samples.iter().enumerate().map(|(place, sample)| (place.to_string(), label(words, element, sample, language))));
    if element.not_applicable {
        choices.push(("na".to_owned(), words.not_applicable().to_owned()));
    }
    choices.push(("unable".to_owned(), words.unable().to_owned()));
    if element.does_not_fit.is_some() {
        choices.push(("fit".to_owned(), words.does_not_fit().to_owned()));
    }
    let chosen = match now {
        None => String::new(),
        Some(Rating::NotApplicable(_)) => "na".to_owned(),
        Some(Rating::UnableToDetermine) => "unable".to_owned(),
        Some(Rating::DoesNotFit) => "fit".to_owned(),
        Some(rating) => match samples.iter().position(|sample| sample.rating == *rating) {
            Some(place) => place.to_string(),
            None => {
                let facts = &report.elements[at];
                let points = facts.points.clone().unwrap_or_else(|| "–".to_owned());
                choices.push(("own".to_owned(), words.points(&facts.answer, &points)));
                "own".to_owned()
            }
        },
    };
    let rate = {
        let (rubric, answers) = (rubric.clone(), answers.clone());
        Rc::new(move |ui: &Ui, rating: Option<Rating>| {
            let mut answers = answers.clone();
            answers.apply(Change::Rate(at, rating));
            put(ui, &rubric, &answers);
        })
    };
    let onchange = {
        let (rate, samples, reason, own) = (rate.clone(), samples.clone(), words.not_applicable(), now.cloned());
        ui.entered(move |ui, code| {
            let rating = match code.as_str() {
                "" => None,
                "na" => Some(Rating::NotApplicable(reason.to_owned())),
                "unable" => Some(Rating::UnableToDetermine),
                "fit" => Some(Rating::DoesNotFit),
                "own" => own.clone(),
                place => place.parse().ok().and_then(|place: usize| samples.get(place)).map(|sample| sample.rating.clone()),
            };
            rate(ui, rating);
        })
    };
    let numbers = matches!(element.measure, Measure::Number(_) | Measure::Ratio(_)).then(|| {
        let (rubric, name) = (rubric.clone(), words.another_number(&title));
        field::number(ui, &name, None, "", move |ui, number| {
            if let Some(rating) = entered(&rubric.elements[at], &number) {
                rate(ui, Some(rating));
            }
        })
    });
    html! {
        <div class="fs-sim-answer" key={element.id.clone()}>
            <span>{title.clone()}</span>
            {field::select(&title, Some(format!("try.{}", element.id)), &chosen, &choices, onchange)}
            if let Some(numbers) = numbers { {numbers} }
        </div>
    }
}

/// A number that was typed, as an answer.
fn entered(element: &Element, number: &str) -> Option<Rating> {
    let value = Exact::parse(number).ok()?;
    let rating = match &element.measure {
        Measure::Number(_) => Rating::Number(value),
        Measure::Ratio(ratio) => {
            let hundred = Exact::whole(100);
            let count = if ratio.shown_as == ShownAs::Percent { value } else { value.mul(&hundred)? };
            Rating::Ratio { count: Some(count), out_of: Some(hundred) }
        }
        _ => return None,
    };
    Some(match &element.repeated {
        Some(repeated) => Rating::Repeated(vec![rating; repeated.fewest.max(1)]),
        None => rating,
    })
}

fn label(words: TrialWords, element: &Element, sample: &Sample, language: usize) -> String {
    let one = match &sample.rating {
        Rating::Repeated(ratings) => ratings.first(),
        rating => Some(rating),
    };
    let answer = match (&element.measure, one) {
        (Measure::Scale(scale), Some(Rating::Anchor(at))) => {
            let anchor = &scale.anchors[*at];
            anchor.label.as_ref().or(anchor.text.as_ref()).map_or_else(|| anchor.value.clone(), |text| text.get(language).to_owned())
        }
        (Measure::Number(number), _) => {
            let unit = number.unit.as_ref().map(|unit| format!(" {}", unit.get(language))).unwrap_or_default();
            format!("{}{unit}", sample.figure)
        }
        _ => sample.figure.clone(),
    };
    words.points(&answer, &sample.points.typed())
}

/// Gives the result a name, under which it is to stay as it is.
fn freeze(ui: &Ui, rubric: &Rc<Rubric>) -> Html {
    let words = words(ui);
    let name = ui.trial.borrow().name.clone();
    let change = ui.entered(|ui, name| {
        ui.trial.borrow_mut().name = name;
        ui.draw();
    });
    let keep = {
        let rubric = rubric.clone();
        ui.press(move |ui| {
            let Some((answers, _)) = answers(ui, &rubric) else { return };
            let name = Some(ui.trial.borrow().name.trim().to_owned()).filter(|name| !name.is_empty());
            let mut beside = ui.with(|desk| (**desk.draft().beside()).clone());
            let name = name.unwrap_or_else(|| (case::cases(&beside).len() + 1).to_string());
            let mut all = case::cases(&beside).to_vec();
            all.push(case::case(&name, &rubric, &answers, told_in(ui)));
            beside.set(case::FIELD, Json::List(all));
            let said = Said::Case { step: CaseStep::Named, name };
            ui.tell(ui.say(&said));
            ui.step(said, Vec::new(), Some(beside));
        })
    };
    html! {
        <div class="fs-row fs-freeze" lang={ui.language().code()}>
            <label class="fs-field"><span>{words.case_name()}</span>
                <input class="fs-text" type="text" autocomplete="off" data-place="try-name" data-kept={name.clone()} value={name.clone()} onchange={change} /></label>
            {button("fs-button", words.freeze(), keep)}
        </div>
    }
}

fn searches(ui: &Ui, rubric: &Rc<Rubric>) -> Html {
    let words = words(ui);
    let text = ui.with(|desk| desk.draft().text().to_owned());
    let start = |bands: bool| {
        let (rubric, text) = (rubric.clone(), text.clone());
        ui.press(move |ui| {
            let occasion = occasion(ui, &rubric);
            let searched = match bands {
                true => Searched::Bands(possible::bands(&rubric, &occasion)),
                false => Searched::Missed(possible::good_yet_missed(&rubric, &occasion)),
            };
            ui.trial.borrow_mut().searched = Some((text.clone(), searched));
            ui.aim_at(".fs-sim-found");
            ui.draw();
        })
    };
    let language = rubric.language(told_in(ui).code());
    let show = |can: &Can, what: &str| {
        let Can::Be(answers) = can else { return Html::default() };
        let (rubric, answers) = (rubric.clone(), answers.clone());
        let name = words.show_answers_of(what);
        let onclick = ui.press(move |ui| {
            ui.aim_at(".fs-sim-result summary");
            put(ui, &rubric, &answers);
        });
        html! { <>{" "}<button type="button" class="fs-link" aria-label={name} {onclick}>{words.show_answers()}</button></> }
    };
    let trial = ui.trial.borrow();
    // What was found of another text may no longer hold.
    let searched = trial.searched.as_ref().filter(|(of, _)| *of == text).map(|(_, searched)| searched);
    let missed = |search: &possible::Search<usize>| {
        let one = |(at, can): &(usize, Can)| {
            let title = rubric.elements[*at].title.get(language);
            let said = match can {
                Can::Be(_) => words.good_yet_missed(title),
                Can::Never => words.never_good(title),
                Can::Unknown => words.open_good(title),
            };
            html! { <li>{said}{show(can, title)}</li> }
        };
        html! { <>
            if search.found.is_empty() { <p>{words.no_musts()}</p> } else {
                <ul>{ for search.found.iter().map(one) }</ul><p class="fs-quiet">{words.how_far(search.looked_at)}</p>
            }
        </> }
    };
    let bands = |search: &possible::Search<(usize, usize)>| {
        let one = |((score, band), can): &((usize, usize), Can)| {
            let score = &rubric.scores[*score];
            let name = format!("{}: {}", score.title.get(language), score.bands[*band].label.get(language));
            let said = match can {
                Can::Be(_) => words.reached(&name),
                Can::Never => words.never_reached(&name),
                Can::Unknown => words.open_band(&name),
            };
            html! { <li>{said}{show(can, &name)}</li> }
        };
        // What was searched for stands first.
        let rank = |can: &Can| match can {
            Can::Never => 0,
            Can::Unknown => 1,
            Can::Be(_) => 2,
        };
        let found = order::sorted(search.found.iter().collect(), &|(_, one), (_, other)| rank(one).cmp(&rank(other)));
        html! { <>
            if found.is_empty() { <p>{words.no_bands()}</p> } else {
                <ul>{ for found.into_iter().map(one) }</ul><p class="fs-quiet">{words.how_far(search.looked_at)}</p>
            }
        </> }
    };
    html! { <>
        <h4>{words.searches()}</h4>
        <p class="fs-row">{button("fs-button", words.find_missed(), start(false))}{button("fs-button", words.find_bands(), start(true))}</p>
        if let Some(searched) = searched {
            <div class="fs-sim-found" tabindex="-1" role="status">
                { match searched {
                    Searched::Missed(None) => html! { <p>{words.nothing_good()}</p> },
                    Searched::Missed(Some(search)) => missed(search),
                    Searched::Bands(search) => bands(search),
                } }
            </div>
        }
    </> }
}

/// The cases as they come out now; they are worked out once for each text.
fn run(ui: &Ui, rubric: &Rubric) -> Rc<Vec<Run>> {
    let (text, beside) = ui.with(|desk| (desk.draft().text().to_owned(), desk.draft().beside().clone()));
    let language = told_in(ui);
    if let Some(ran) = &ui.trial.borrow().ran
        && ran.text == text
        && Rc::ptr_eq(&ran.beside, &beside)
        && ran.language == language
    {
        return ran.runs.clone();
    }
    let runs = Rc::new(case::run(&beside, rubric, language));
    ui.trial.borrow_mut().ran = Some(Ran { text, beside, language, runs: runs.clone() });
    runs
}

fn cases(ui: &Ui, rubric: Option<&Rubric>) -> Html {
    let words = words(ui);
    let beside = ui.with(|desk| desk.draft().beside().clone());
    let all = case::cases(&beside);
    let ran = rubric.filter(|_| !all.is_empty()).map(|rubric| run(ui, rubric));
    let changed = ran.iter().flat_map(|ran| ran.iter()).filter(|run| run.standing != Standing::Kept).count();
    let one = |(at, case): (usize, &Json)| {
        let name = case.get("name").and_then(Json::as_text).unwrap_or_default().to_owned();
        let run = ran.as_ref().and_then(|ran| ran.get(at));
        let standing = match run.map(|run| &run.standing) {
            None => html! { <span class="fs-quiet">{words.waits()}</span> },
            Some(Standing::Kept) => html! { <span class="fs-case-kept">{"✓ "}{words.kept()}</span> },
            Some(Standing::Unreadable) => html! { <span class="fs-case-changed">{words.unreadable()}</span> },
            Some(Standing::Changed(_)) => html! { <span class="fs-case-changed">{"✗ "}{words.changed()}</span> },
        };
        let gone = run.map(|run| run.gone.clone()).unwrap_or_default();
        let differs = run.and_then(|run| match &run.standing {
            Standing::Changed(all) => Some(all.clone()),
            _ => None,
        });
        let show = {
            let case = case.clone();
            ui.press(move |ui| {
                let Some(rubric) = ui.with(|desk| desk.parsed().cloned()) else { return };
                let Some(answers) = case.get("answers").filter(|_| case::answers(&case, &rubric).is_some()) else { return };
                ui.trial.borrow_mut().kept = Some(answers.compact());
                ui.aim_at(".fs-sim-result summary");
                ui.draw();
            })
        };
        let accept = ui.press(move |ui| replace(ui, at, CaseStep::Accepted));
        let delete = ui.press(move |ui| {
            ui.aim_at(".fs-sim > summary");
            replace(ui, at, CaseStep::Forgotten);
        });
        html! {
            <li>
                <p><b>{name.clone()}</b>{": "}{standing}</p>
                if !gone.is_empty() { <p>{words.left_out(&gone.join(", "))}</p> }
                if let Some(all) = &differs {
                    <ul>{ for all.iter().map(|one| html! { <li>{difference(words, one)}</li> }) }</ul>
                    <p class="fs-quiet">{words.keep_old()}</p>
                    <p><button type="button" class="fs-button" aria-label={words.accept_of(&name)} onclick={accept}>{words.accept()}</button></p>
                }
                <p class="fs-row">
                    if run.is_some() { <button type="button" class="fs-link" aria-label={words.show_answers_of(&name)} onclick={show}>{words.show_answers()}</button> }
                    <button type="button" class="fs-link" aria-label={words.delete_of(&name)} onclick={delete}>{words.delete()}</button>
                </p>
            </li>
        }
    };
    let save = ui.press(|ui| {
        let beside = ui.with(|desk| desk.draft().beside().clone());
        let file = Json::object([(case::FIELD, Json::List(case::cases(&beside).to_vec()))]);
        ui.save_text("cases.json", &file.pretty());
        ui.saved_beside();
    });
    html! { <>
        <h4>{words.cases(all.len())}</h4>
        <p class="fs-quiet">{words.cases_hint()}</p>
        if changed > 0 { <p role="status"><b>{words.changed_cases(changed)}</b></p> }
        <ul class="fs-cases">{ for all.iter().enumerate().map(one) }</ul>
        if !all.is_empty() { <p>{button("fs-link", words.save_cases(), save)}</p> }
    </> }
}

/// Takes the new result of a case for the one that is expected, or takes the case away.
fn replace(ui: &Ui, at: usize, step: CaseStep) {
    let mut beside = ui.with(|desk| (**desk.draft().beside()).clone());
    let mut all = case::cases(&beside).to_vec();
    let Some(old) = all.get(at).cloned() else { return };
    let name = old.get("name").and_then(Json::as_text).unwrap_or_default().to_owned();
    match step {
        CaseStep::Accepted => {
            let rubric = ui.with(|desk| desk.parsed().cloned());
            let Some(new) = rubric.and_then(|rubric| case::accepted(&old, &rubric, told_in(ui))) else { return };
            all[at] = new;
        }
        _ => drop(all.remove(at)),
    }
    beside.set(case::FIELD, Json::List(all));
    let said = Said::Case { step, name };
    ui.tell(ui.say(&said));
    ui.step(said, Vec::new(), Some(beside));
}

fn difference(words: TrialWords, one: &Difference) -> String {
    let what = match one.what {
        What::Verdict => words.verdict().to_owned(),
        What::Band => words.band_of(&one.of),
        What::Score | What::Criterion | What::Rule => one.of.clone(),
    };
    let or_none = |text: &str| if text.is_empty() { words.none().to_owned() } else { text.to_owned() };
    words.differs(&what, &or_none(&one.was), &or_none(&one.now))
}
