//! The latest result of one site, with what came before it, in the words that the picture needs.
//!
//! In: a [`Line`]. Out: a [`View`]: how each element stands, since when, and how it stood before. One at a time is a few milliseconds of work.

use crate::answers::Answers;
use crate::assessment::Assessment;
use crate::date::Date;
use crate::draft;
use crate::drift::Baseline;
use crate::office::known::Known;
use crate::office::line::Line;
use crate::office::received::{Received, Settings, Stands};
use crate::report::{AdaptationFacts, ElementFacts, Report};
use crate::rubric::Rubric;

/// The latest result of one site.
#[derive(Debug)]
pub struct View {
    /// Everything that can be said of it.
    pub report: Report,
    /// How each element of the rubric stands, in its order.
    pub cells: Vec<Cell>,
    /// Actions that should have been done by now: the title of the element, and until when.
    pub overdue: Vec<(String, Date)>,
    /// Adaptations that follow no example of the rubric, by element.
    pub unnamed: Vec<String>,
}

/// How one element stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cell {
    /// How.
    pub stands: Stands,
    /// The first date of the assessments in a row at which it has stood so.
    pub since: Option<Date>,
    /// At how many assessments in a row.
    pub times: usize,
    /// How it stood before them, and when last.
    pub before: Option<(Stands, Option<Date>)>,
}

impl Cell {
    /// True for a non-negotiable that was met at the assessment before and is not met now.
    pub fn drifted(&self) -> bool {
        self.stands == Stands::NotMet && self.times == 1 && self.before.is_some_and(|(before, _)| before == Stands::Met)
    }
}

impl View {
    /// The latest result of a line; `None` if none counts.
    pub fn new(known: &Known, received: &[Received], settings: Settings, line: &Line) -> Option<View> {
        let (current, earlier) = line.counted.split_last()?;
        let now = &received[*current];
        let rubric = &known.all()[now.rubric].rubric;
        let earlier: Vec<&Received> = earlier.iter().map(|at| &received[*at]).collect();
        let read = |one: &&Received| -> Option<Answers> {
            match one.rubric == now.rubric {
                true => Some(one.answers.clone()),
                // Given to another edition: read by the present one, as a page would.
                false => draft::read_earlier(&one.text, rubric).ok().map(|opened| opened.answers),
            }
        };
        // One team under several names is one site here.
        let named = |mut answers: Answers| {
            answers.occasion.team = now.answers.occasion.team.clone();
            answers
        };
        let answers: Vec<Answers> = earlier.iter().filter_map(read).map(named).collect();
        let today = settings.today.or(now.answers.occasion.date);
        let assessment = Assessment::new(rubric, &now.answers, &answers, Baseline::Previous, today);
        let report = Report::new(rubric, &now.answers, &assessment, settings.words());
        let cells = report.elements.iter().map(|element| cell(element, now, &earlier)).collect();
        let on = settings.today.or(now.answers.occasion.date);
        let due = now.answers.actions.iter().filter(|action| action.is_overdue(on));
        let overdue = due.filter_map(|action| Some((title(&report, &action.element), action.by?))).collect();
        let unnamed = now.answers.adaptations.iter().filter(|one| one.example.is_none()).map(|one| one.element.clone()).collect();
        Some(View { cells, overdue, unnamed, report })
    }

    /// Adaptations that harm the model.
    pub fn harmful(&self) -> impl Iterator<Item = &AdaptationFacts> {
        self.report.adaptations.iter().filter(|one| one.light.as_deref() == Some("red"))
    }
}

/// What an action or an adaptation is about; the whole has no title of its own.
fn title(report: &Report, element: &str) -> String {
    report.elements.iter().find(|one| one.id == element).map_or_else(|| report.rubric.title.clone(), |one| one.title.clone())
}

fn cell(element: &ElementFacts, now: &Received, earlier: &[&Received]) -> Cell {
    let judged = |one: &Received| one.gates.iter().find(|(id, _)| *id == element.id).map(|(_, stands)| *stands);
    let stands = judged(now).unwrap_or_else(|| match (&element.status as &str, &element.target) {
        ("not-in-play", _) => Stands::NotInPlay,
        ("not-applicable", _) => Stands::NotApplicable,
        ("unable-to-determine", _) => Stands::CannotConfirm,
        ("not-rated", _) => Stands::NotRated,
        _ if element.gap => Stands::Below,
        (_, Some(_)) if element.points.is_some() => Stands::Reached,
        _ => Stands::Rated,
    });
    let (mut since, mut times, mut before) = (now.answers.occasion.date, 1, None);
    for one in earlier.iter().rev() {
        match judged(one) {
            Some(then) if then == stands => (since, times) = (one.answers.occasion.date, times + 1),
            Some(then) => {
                before = Some((then, one.answers.occasion.date));
                break;
            }
            None => break,
        }
    }
    Cell { stands, since, times, before }
}

/// The stage of answers, in words.
pub fn stage(rubric: &Rubric, answers: &Answers, language: usize) -> Option<String> {
    answers.occasion.stage.and_then(|at| rubric.stages.get(at)).map(|stage| stage.title.get(language).to_owned())
}
