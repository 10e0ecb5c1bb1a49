//! The assessment of the state, worked out once for each state, and its report.
//!
//! In: the state. Out: what the core makes of it.

use crate::answers::Answers;
use crate::assessment::{Assessment, History};
use crate::date::Date;
use crate::drift::Baseline;
use crate::report::Report;
use crate::rubric::Rubric;
use crate::web::browser::dom;
use crate::web::state::State;
use crate::words::Language;
use std::cell::RefCell;
use std::ops::Deref;
use std::rc::Rc;

thread_local! {
    /// The last one: after an answer, events, the page, files and paper ask for the same. Each widget has a module to itself.
    static LAST: RefCell<Option<Rc<Assessed>>> = const { RefCell::new(None) };
}

/// Scores, gates and drift, with all that they were worked out from.
pub struct Assessed {
    /// The rubric, with its rules.
    pub rubric: Rc<Rubric>,
    answers: Rc<Answers>,
    earlier: Rc<Vec<Answers>>,
    history: History,
    baseline: Baseline,
    today: Option<Date>,
    assessment: Assessment,
}

impl Assessed {
    /// The earlier assessments as they were worked out, if nothing that they depend on has changed since.
    fn history(&self, state: &State, rubric: &Rc<Rubric>) -> Option<History> {
        let of_these = Rc::ptr_eq(&self.rubric, rubric) && Rc::ptr_eq(&self.earlier, &state.earlier);
        (of_these && self.history.is_for(&state.answers)).then(|| self.history.clone())
    }

    /// True if nothing has changed since. What is held here cannot lie where something new lies.
    fn is_of(&self, state: &State, rubric: &Rc<Rubric>, today: Option<Date>) -> bool {
        Rc::ptr_eq(&self.rubric, rubric)
            && Rc::ptr_eq(&self.answers, &state.answers)
            && Rc::ptr_eq(&self.earlier, &state.earlier)
            && (self.baseline, self.today) == (state.baseline, today)
    }
}

impl Deref for Assessed {
    type Target = Assessment;

    fn deref(&self) -> &Assessment {
        &self.assessment
    }
}

/// Scores, gates and drift; `None` before the rubric has been read whole.
pub fn assess(state: &State) -> Option<Rc<Assessed>> {
    let (rubric, today) = (state.rubric.whole()?.clone(), Date::parse(&state.settings.today));
    let last = LAST.take();
    let assessed = last.as_ref().filter(|last| last.is_of(state, &rubric, today)).cloned().unwrap_or_else(|| {
        let (answers, earlier, baseline) = (state.answers.clone(), state.earlier.clone(), state.baseline);
        let history = last.and_then(|last| last.history(state, &rubric)).unwrap_or_else(|| {
            dom::counted("history");
            History::new(&rubric, &answers, &earlier)
        });
        dom::counted("assessment");
        let assessment = Assessment::after(history.clone(), &rubric, &answers, baseline, today);
        Rc::new(Assessed { rubric, answers, earlier, history, baseline, today, assessment })
    });
    LAST.set(Some(assessed.clone()));
    Some(assessed)
}

/// The report in a language of the product.
pub fn report(state: &State, assessed: &Assessed, language: Language) -> Report {
    Report::new(&assessed.rubric, &state.answers, assessed, language)
}

/// The language of the page, as far as the product knows it.
pub fn language(state: &State) -> Language {
    Language::from_code(&state.rubric.languages[state.language]).unwrap_or(Language::En)
}
