//! The form's state, and how each action changes it.
//!
//! In: the state before and an [`Action`]. Out: the state after, or `None` where nothing is different. Pure: no page, no
//! storage, no clock and no words. Only here do answers change.

mod action;
mod change;
mod figures;
mod page;
mod problems;
mod settings;

use crate::answers::Answers;
use crate::date::Date;
use crate::drift::Baseline;
use crate::rubric::Form;
use crate::team::{self, Phase};
use crate::web::rubric_as_read::RubricAsRead;
pub use crate::web::state::action::{Action, Hidden};
pub use crate::web::state::figures::{InputProblem, NumberField, RatingRef, is_blank, number_in, plain, with_number, with_point, written};
pub use crate::web::state::page::{Page, Part};
pub use crate::web::state::settings::{Layout, Opening, Settings, StoragePlace, Wanted};
use std::rc::Rc;

/// How many changes can be taken back.
const MOST_UNDO: usize = 50;

/// The text in the field of the day is not a day.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DayProblem {
    /// True once the person has been told.
    pub shown: bool,
}

/// A number field and the text typed into it, for as long as it says more than the number.
pub type Typed = Vec<((RatingRef, NumberField), String)>;

/// Everything a page is drawn from.
#[derive(Clone, Debug)]
pub struct State {
    /// What is assessed against.
    pub rubric: RubricAsRead,
    /// What was answered.
    pub answers: Rc<Answers>,
    /// Earlier assessments, the earliest first.
    pub earlier: Rc<Vec<Answers>>,
    /// Which of them to compare with.
    pub baseline: Baseline,
    /// What the page around the widget decides.
    pub settings: Rc<Settings>,
    /// The language of the words, by index of [`Form::languages`].
    pub language: usize,
    /// How many elements stand on a page: as the page around the widget wants it, until the person chooses.
    pub layout: Layout,
    /// The element to which the focus goes; none if it goes to the heading.
    pub sought: Option<usize>,
    /// Where the person is.
    pub page: Page,
    /// Number fields as typed.
    pub typed: Typed,
    /// What is wrong with the day of the occasion as typed.
    pub day_problem: Option<DayProblem>,
    /// What kept the person from leaving the page.
    pub input_problems: Vec<(usize, InputProblem)>,
    /// Grows whenever the focus has to go to a new heading.
    pub focus_changes: u32,
    /// True once the list of pages has been opened on a narrow screen.
    pub map_open: bool,
    /// Where answers are kept from change to change.
    pub autosave: Option<StoragePlace>,
    /// Whether that has been done with the answers as they are: with all of them, or with all but notes.
    pub autosaved: Option<bool>,
    /// True if notes are kept with them.
    pub autosave_notes: bool,
    /// True once the browser has refused to keep anything.
    pub storage_denied: bool,
    /// True if the person wants the team in the names of saved files.
    pub names_files: bool,
    /// True if the page is one that the person came to from the last look at all answers, to change something.
    pub changing: bool,
    /// True if the answers differ from what was last saved as a file, opened or cleared.
    pub unsaved: bool,
    undo: Vec<(EditKey, Rc<Answers>)>,
}

/// What a change edited: changes of one key are undone together, such as the letters of a word.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum EditKey {
    Once,
    NumberField(RatingRef, NumberField),
    Text(u8, usize, usize),
}

impl State {
    /// The first page, with nothing answered.
    pub fn new(rubric: impl Into<RubricAsRead>, settings: Rc<Settings>) -> State {
        let rubric = rubric.into();
        let answers = blank(&rubric, &settings);
        let mut state = State {
            language: 0,
            rubric,
            answers: Rc::new(answers),
            earlier: Rc::default(),
            baseline: Baseline::default(),
            page: if settings.mode == Wanted::Results { Page::Result } else { Page::Intro },
            layout: settings.layout,
            sought: None,
            settings,
            typed: Typed::new(),
            day_problem: None,
            input_problems: Vec::new(),
            focus_changes: 0,
            map_open: false,
            autosave: None,
            autosaved: None,
            autosave_notes: false,
            storage_denied: false,
            names_files: false,
            changing: false,
            unsaved: false,
            undo: Vec::new(),
        };
        state.language = state.first_language();
        state
    }

    /// The languages on offer, by index of [`Form::languages`].
    pub fn languages(&self) -> Vec<usize> {
        let all = &self.rubric.languages;
        let place = |code: &String| all.iter().position(|language| language == code);
        match &self.settings.languages {
            Some(wanted) if wanted.iter().any(|code| place(code).is_some()) => wanted.iter().filter_map(place).collect(),
            _ => (0..all.len()).collect(),
        }
    }

    /// The pages of elements.
    pub fn parts(&self) -> Vec<Part> {
        let rubric = &*self.rubric;
        let in_play =
            |elements: std::ops::Range<usize>| elements.filter(|element| self.answers.in_play(rubric, *element)).collect::<Vec<_>>();
        let domains = rubric.domains.iter().enumerate().map(|(domain, part)| Part { domain, elements: in_play(part.own.clone()) });
        let domains = domains.filter(|part| !part.elements.is_empty());
        match self.layout {
            Layout::Element => {
                let each = |part: Part| part.elements.into_iter().map(move |element| Part { domain: part.domain, elements: vec![element] });
                domains.flat_map(each).collect()
            }
            Layout::Domain | Layout::Single => domains.collect(),
        }
    }

    /// The page an element stands on.
    pub fn page_of(&self, element: usize) -> Option<Page> {
        let part = self.parts().iter().position(|part| part.elements.contains(&element))?;
        Some(Page::Part(if self.layout == Layout::Single { 0 } else { part }))
    }

    /// How many pages of elements there are.
    pub fn part_pages(&self) -> usize {
        match self.layout {
            Layout::Single => 1,
            _ => self.parts().len(),
        }
    }

    /// Elements in play that have an answer, and all in play.
    pub fn progress(&self) -> (usize, usize) {
        self.answers.progress(&self.rubric, 0..self.rubric.elements.len())
    }

    /// The next element without answer after those of the page that is open, and from the beginning after the last.
    pub fn next_missing(&self) -> Option<usize> {
        let parts = self.parts();
        let here = match (self.page, self.layout) {
            (Page::Part(page), Layout::Domain | Layout::Element) => parts.get(page).and_then(|part| part.elements.last().copied()),
            _ => None,
        };
        let all: Vec<usize> = parts.into_iter().flat_map(|part| part.elements).collect();
        let first = here.and_then(|last| all.iter().position(|element| *element == last)).map_or(0, |at| at + 1);
        let in_turn = all[first..].iter().chain(&all[..first]).copied();
        in_turn.into_iter().find(|element| !self.answers.is_done(&self.rubric, *element))
    }

    /// True if a change can be taken back.
    pub fn can_undo(&self) -> bool {
        !self.undo.is_empty()
    }

    /// True if answers may be changed.
    pub fn is_editable(&self) -> bool {
        !self.settings.readonly && !self.settings.disabled
    }

    /// Applies an action; `None` if it changes nothing.
    pub fn reduce(&self, action: Action) -> Option<State> {
        let mut next = self.clone();
        let different = next.act(action);
        if !Rc::ptr_eq(&self.answers, &next.answers) {
            next.autosaved = None;
        }
        different.then_some(next)
    }

    fn act(&mut self, action: Action) -> bool {
        match action {
            // What is no day is told before the page is left, by whichever way, and then once.
            Action::Go(_) if self.page == Page::Occasion && self.day_problem.is_some_and(|problem| !problem.shown) => {
                self.day_problem = Some(DayProblem { shown: true });
                self.focus()
            }
            Action::Go(page) => self.go(page),
            Action::Continue(page) => {
                let page = if self.changing { Page::Check } else { page };
                self.input_problems = self.input_problems_here();
                let day_problem = self.day_problem.as_mut().filter(|_| self.page == Page::Occasion);
                match day_problem {
                    Some(problem) => {
                        problem.shown = true;
                        self.focus()
                    }
                    None if self.input_problems.is_empty() => self.go(page),
                    None => self.focus(),
                }
            }
            Action::GoTo(element) => self.page_of(element).is_some_and(|page| self.go(page)),
            Action::Find(element) => {
                let found = self.page_of(element).is_some_and(|page| self.go(page));
                self.sought = found.then_some(element);
                self.input_problems.extend(self.input_problem(element).map(|input_problem| (element, input_problem)));
                found
            }
            Action::Change(element) => {
                let found = match element {
                    Some(element) => self.act(Action::Find(element)),
                    None => self.go(Page::Occasion),
                };
                self.changing = found;
                found
            }
            Action::NameFiles(on) => std::mem::replace(&mut self.names_files, on) != on,
            Action::Layout(layout) => {
                let before = self.layout;
                self.repaginate(|state| state.layout = layout);
                before != layout
            }
            Action::Map => {
                self.map_open = !self.map_open;
                true
            }
            Action::Language(language) => {
                let known = language < self.rubric.languages.len();
                std::mem::replace(&mut self.language, if known { language } else { 0 }) != self.language
            }
            Action::Settings(settings) => {
                let before = std::mem::replace(&mut self.settings, settings.clone());
                if settings.lang != before.lang {
                    self.language = self.first_language();
                }
                if settings.layout != before.layout {
                    self.repaginate(|state| state.layout = settings.layout);
                }
                if settings.mode != before.mode {
                    self.repaginate(|state| state.set_mode(settings.mode));
                }
                true
            }
            Action::Undo => self.undo(),
            Action::Restore(answers) => {
                // Before anything was entered there is nothing to come back to.
                if !self.answers.is_blank() {
                    self.remember(EditKey::Once);
                }
                self.answers = Rc::new(*answers);
                self.forget_typing();
                self.unsaved = false;
                true
            }
            Action::Earlier(earlier) => {
                self.earlier = Rc::new(earlier);
                true
            }
            Action::Baseline(baseline) => std::mem::replace(&mut self.baseline, baseline) != baseline,
            Action::AutosaveIn(kept, notes) => {
                (self.autosave, self.autosave_notes, self.autosaved) = (kept, notes, None);
                true
            }
            Action::Autosaved(all) => {
                self.autosaved = Some(all);
                true
            }
            Action::AutosaveFound(place, notes) => {
                (self.autosave, self.autosave_notes, self.autosaved) = (Some(place), notes, Some(true));
                // Not in a file, as far as anybody knows.
                self.unsaved = true;
                true
            }
            Action::StorageDenied => {
                (self.autosave, self.autosave_notes, self.autosaved, self.storage_denied) = (None, false, None, true);
                true
            }
            Action::Saved => std::mem::replace(&mut self.unsaved, false),
            Action::Reset => {
                self.clear();
                self.go(Page::Intro)
            }
            Action::Finish => {
                self.clear();
                self.go(Page::Finished)
            }
            _ if !self.is_editable() => false,
            action => self.change(action),
        }
    }

    /// Where the team stands.
    pub fn phase(&self) -> Phase {
        team::phase(&self.answers)
    }

    /// Whether a page may be opened as things stand: between two turns nobody answers, and before the team has agreed there is no result.
    pub fn is_open(&self, page: Page) -> bool {
        match (self.phase(), page) {
            (Phase::Between, Page::Part(_) | Page::Check) | (Phase::Between | Phase::Turn, Page::Result) => false,
            (phase, Page::Differences) => phase == Phase::Agreeing || phase == Phase::Between && team::raters(&self.answers).len() > 1,
            _ => true,
        }
    }

    /// Changes what is on the pages. The person stays at the element that was first on the open page.
    fn repaginate(&mut self, change: impl FnOnce(&mut State)) {
        let here = match self.page {
            Page::Part(page) => self.parts().get(page).and_then(|part| part.elements.first().copied()),
            _ => None,
        };
        change(self);
        if let Page::Part(_) = self.page {
            self.page = here.and_then(|element| self.page_of(element)).unwrap_or(Page::Part(0));
        }
    }

    /// Turns to what the page around the widget wants of it by now. Answers to what is no longer asked are kept.
    fn set_mode(&mut self, wanted: Wanted) {
        let mode = wanted.mode();
        if self.answers.occasion.mode != mode {
            Rc::make_mut(&mut self.answers).occasion.mode = mode;
        }
        if wanted == Wanted::Results {
            self.page = Page::Result;
        }
    }

    fn go(&mut self, page: Page) -> bool {
        self.page = match page {
            Page::Part(part) => Page::Part(part.min(self.part_pages().saturating_sub(1))),
            page => page,
        };
        self.input_problems.clear();
        self.map_open = false;
        self.changing = false;
        self.focus()
    }

    fn focus(&mut self) -> bool {
        self.sought = None;
        self.focus_changes += 1;
        true
    }

    fn first_language(&self) -> usize {
        let offered = self.languages();
        let wanted = self.settings.lang.as_deref().map(|code| self.rubric.language(code));
        wanted.filter(|language| offered.contains(language)).unwrap_or(offered[0])
    }

    fn clear(&mut self) {
        self.answers = Rc::new(blank(&self.rubric, &self.settings));
        self.undo.clear();
        self.unsaved = false;
        self.autosave = None;
        self.autosave_notes = false;
        self.forget_typing();
    }

    fn forget_typing(&mut self) {
        self.typed.clear();
        self.input_problems.clear();
    }

    fn undo(&mut self) -> bool {
        let Some((_, answers)) = self.undo.pop() else { return false };
        self.answers = answers;
        self.unsaved = true;
        self.forget_typing();
        true
    }

    fn remember(&mut self, key: EditKey) {
        if key != EditKey::Once && self.undo.last().is_some_and(|(last, _)| *last == key) {
            return;
        }
        if self.undo.len() == MOST_UNDO {
            self.undo.remove(0);
        }
        self.undo.push((key, self.answers.clone()));
    }

    /// The id, after the widget's own, to which the focus goes after a move.
    pub fn aim_of_focus(&self) -> String {
        let told = !self.input_problems.is_empty() || self.day_problem.is_some_and(|problem| problem.shown && self.page == Page::Occasion);
        match self.sought {
            Some(element) if self.input_problems.contains(&(element, InputProblem::NoReason)) => format!("reason-{element}"),
            Some(element) => format!("element-{element}"),
            None if told => "problem".to_owned(),
            None => "title".to_owned(),
        }
    }
}

/// Nothing answered yet.
fn blank(form: &Form, settings: &Settings) -> Answers {
    let mut answers = Answers::new(form);
    answers.occasion.mode = settings.mode.mode();
    if matches!(settings.mode, Wanted::Full | Wanted::NonNegotiables) {
        answers.occasion.date = Date::parse(&settings.today);
    }
    answers
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Mode, Rating};
    use crate::number::Exact;
    use crate::rubric::Rubric;
    use crate::team::Step;

    const RUBRIC: &str = r#"{
        "format": 1, "id": "form", "edition": "1.0.0", "title": "Form", "languages": ["en"],
        "domains": [
            {"id": "one", "title": "One", "elements": [
                {"id": "scale", "title": "Scale", "minimum": 2, "anchors": ["No", "Partly", "Yes"], "not_applicable": true},
                {"id": "number", "title": "Number", "number": {"max": 10, "whole": true, "bands": [{"points": 1, "less_than": 5}, {"points": 2, "at_least": 5}]}}
            ]},
            {"id": "two", "title": "Two", "elements": [
                {"id": "ratio", "title": "Ratio", "ratio": {"count": "Seen", "out_of": "All", "bands": [{"points": 1, "less_than": 50}, {"points": 2, "at_least": 50}]}}
            ]}
        ]
    }"#;

    fn state() -> State {
        let rubric = Rubric::parse(RUBRIC).unwrap_or_else(|problems| panic!("{problems:?}"));
        State::new(Rc::new(rubric), Rc::new(Settings { heading_level: 2, ..Settings::default() }))
    }

    #[track_caller]
    fn after(state: &State, actions: Vec<Action>) -> State {
        actions.into_iter().fold(state.clone(), |state, action| state.reduce(action).expect("something different"))
    }

    fn rating_ref(element: usize) -> RatingRef {
        RatingRef { element, repeat: None }
    }

    fn rating(state: &State, element: usize) -> Option<Rating> {
        state.answers.entries[element].rating.clone()
    }

    #[test]
    fn a_number_that_several_share_is_entered_once_and_taken_back_once() {
        let ratio = |id: &str| {
            format!(r#"{{"id": "{id}", "title": "{id}", "ratio": {{"count": "{id}", "out_of": "enrolled", "shared_out_of": "n"}}}}"#)
        };
        let elements = ["a", "b", "c"].map(ratio).join(",");
        let text = format!(r#"{{"format": 1, "id": "shared", "edition": "1.0.0", "title": "Shared", "elements": [{elements}]}}"#);
        let rubric = Rubric::parse(&text).unwrap_or_else(|problems| panic!("{problems:?}"));
        let state = State::new(Rc::new(rubric), Rc::new(Settings::default()));
        let enter = |element: usize, field: NumberField, text: &str| Action::Number(rating_ref(element), field, text.into());
        let below = |state: &State| [0, 1, 2].map(|at| number_in(rating(state, at).as_ref(), NumberField::OutOf).map(ToString::to_string));
        let twelve = || Some("12".to_owned());
        let one = after(&state, vec![enter(0, NumberField::Count, "9"), enter(0, NumberField::OutOf, "12")]);
        assert_eq!((below(&one), one.progress().0), ([twelve(), twelve(), twelve()], 1), "what is shared is no answer by itself");
        let refused = after(&one, vec![Action::NotApplicable(1, true), Action::NotApplicable(1, false), enter(1, NumberField::Count, "3")]);
        assert_eq!((below(&refused)[1].clone(), refused.progress().0), (twelve(), 2), "it is there again after another kind of answer");
        let none = after(&refused, vec![enter(2, NumberField::OutOf, "")]);
        assert_eq!((below(&none), none.progress().0), ([None, None, None], 0));
        assert_eq!(below(&after(&none, vec![Action::Undo])), below(&refused), "taken back in one step");
    }

    #[test]
    fn the_same_answer_again_is_no_change() {
        let once = after(&state(), vec![Action::Anchor(rating_ref(0), 1)]);
        assert!(once.reduce(Action::Anchor(rating_ref(0), 1)).is_none());
        assert!(once.unsaved && once.can_undo());
    }

    #[test]
    fn what_is_no_day_is_told_before_the_person_goes_on() {
        let start = after(&state(), vec![Action::Go(Page::Occasion)]);
        for text in ["2026-02-31", "?"] {
            let typed = after(&start, vec![Action::Day("2026-02-03".into()), Action::Day(text.into())]);
            assert_eq!(typed.answers.occasion.date, None, "{text}");
            let told = after(&typed, vec![Action::Continue(Page::Part(0))]);
            assert_eq!((told.page, told.aim_of_focus().as_str()), (Page::Occasion, "problem"), "{text}");
            let mended = after(&told, vec![Action::Day("2026-02-28".into()), Action::Continue(Page::Part(0))]);
            assert_eq!(mended.page, Page::Part(0));
        }
        assert_eq!(
            after(&start, vec![Action::Day("?".into()), Action::Day(String::new()), Action::Continue(Page::Part(0))]).page,
            Page::Part(0)
        );
    }

    #[test]
    fn a_change_leads_back_to_the_last_look() {
        let check = after(&state(), vec![Action::Go(Page::Check)]);
        let changed = after(&check, vec![Action::Change(Some(0)), Action::Anchor(rating_ref(0), 1)]);
        assert_eq!((changed.page, changed.aim_of_focus().as_str()), (Page::Part(0), "element-0"));
        assert_eq!(after(&changed, vec![Action::Continue(Page::Part(1))]).page, Page::Check);
        let wrong =
            after(&changed, vec![Action::Number(rating_ref(1), NumberField::Number, "many".into()), Action::Continue(Page::Part(1))]);
        assert_eq!(wrong.page, Page::Part(0), "what is wrong keeps the page");
        let right = after(&wrong, vec![Action::Number(rating_ref(1), NumberField::Number, "7".into()), Action::Continue(Page::Part(1))]);
        assert_eq!(right.page, Page::Check);
        assert_eq!(after(&check, vec![Action::Change(None), Action::Continue(Page::Part(0))]).page, Page::Check);
        // Whoever goes elsewhere meanwhile goes on from there.
        assert_eq!(after(&changed, vec![Action::Go(Page::Occasion), Action::Continue(Page::Part(0))]).page, Page::Part(0));
        assert_eq!(after(&check, vec![Action::Find(0), Action::Continue(Page::Part(1))]).page, Page::Part(1));
    }

    #[test]
    fn a_new_assessment_has_the_date_of_today() {
        let of = |mode| {
            let settings = Settings { mode, today: "2026-11-26".into(), ..Settings::default() };
            State::new(state().rubric, Rc::new(settings))
        };
        assert_eq!(of(Wanted::Full).answers.occasion.date, Date::parse("2026-11-26"));
        assert!(of(Wanted::Full).answers.is_blank(), "nothing would be lost");
        assert_eq!(of(Wanted::Blank).answers.occasion.date, None);
        let again = after(&of(Wanted::Full), vec![Action::Day(String::new()), Action::Reset]);
        assert_eq!(again.answers.occasion.date, Date::parse("2026-11-26"));
    }

    #[test]
    fn what_is_no_day_is_told_once_by_whichever_way_the_page_is_left() {
        let typed = after(&state(), vec![Action::Go(Page::Occasion), Action::Day("?".into())]);
        let told = after(&typed, vec![Action::Go(Page::Result)]);
        assert_eq!((told.page, told.aim_of_focus().as_str()), (Page::Occasion, "problem"));
        assert_eq!(after(&told, vec![Action::Go(Page::Result)]).page, Page::Result);
    }

    #[test]
    fn new_settings_leave_the_person_where_they_are() {
        let there = after(&state(), vec![Action::Go(Page::Part(1)), Action::Anchor(rating_ref(2), 0)]);
        let slots = Settings { slots: vec!["help".into()], ..(*there.settings).clone() };
        assert_eq!(after(&there, vec![Action::Settings(Rc::new(slots))]).page, Page::Part(1));
        let one_by_one = Settings { layout: Layout::Element, ..(*there.settings).clone() };
        let one_by_one = after(&there, vec![Action::Settings(Rc::new(one_by_one))]);
        assert_eq!((one_by_one.page, one_by_one.part_pages()), (Page::Part(2), 3));
    }

    #[test]
    fn a_new_mode_changes_what_is_asked_and_keeps_the_answers() {
        let there = after(&state(), vec![Action::Go(Page::Part(1)), Action::Anchor(rating_ref(0), 1)]);
        let wanting = |mode| Action::Settings(Rc::new(Settings { mode, ..(*there.settings).clone() }));
        let quick = after(&there, vec![wanting(Wanted::NonNegotiables)]);
        assert_eq!((quick.progress(), quick.page), ((1, 1), Page::Part(0)));
        let full = after(&quick, vec![wanting(Wanted::Full)]);
        assert_eq!((full.progress(), rating(&full, 0)), ((1, 3), Some(Rating::Anchor(1))));
        assert_eq!(after(&full, vec![wanting(Wanted::Results)]).page, Page::Result);
    }

    #[test]
    fn a_word_is_taken_back_whole() {
        let typed = ["a", "ab", "abc"].map(|text| Action::Note(0, text.to_owned()));
        let typed = after(&after(&state(), vec![Action::Anchor(rating_ref(0), 1)]), typed.to_vec());
        let back = after(&typed, vec![Action::Undo]);
        assert_eq!((back.answers.entries[0].note.as_str(), rating(&back, 0)), ("", Some(Rating::Anchor(1))));
        assert_eq!(rating(&after(&back, vec![Action::Undo]), 0), None);
    }

    #[test]
    fn a_number_stands_as_it_was_typed() {
        let typed = after(&state(), vec![Action::Number(rating_ref(1), NumberField::Number, "7.".into())]);
        assert_eq!((rating(&typed, 1), typed.typed.len()), (None, 1));
        let whole = after(&typed, vec![Action::Number(rating_ref(1), NumberField::Number, "7".into())]);
        assert_eq!(rating(&whole, 1), Some(Rating::Number(Exact::whole(7))));
        let cleared = after(&whole, vec![Action::Clear(1)]);
        assert_eq!((rating(&cleared, 1), cleared.typed.len()), (None, 0));
    }

    #[test]
    fn what_is_wrong_keeps_the_page() {
        let start = after(&state(), vec![Action::Go(Page::Part(0))]);
        for (text, input_problem) in [
            ("many", InputProblem::NotANumber),
            ("2.5", InputProblem::NotWhole),
            ("11", InputProblem::OutOfRange(Exact::zero(), Some(Exact::whole(10)))),
        ] {
            let wrong =
                after(&start, vec![Action::Number(rating_ref(1), NumberField::Number, text.into()), Action::Continue(Page::Part(1))]);
            assert_eq!((wrong.page, wrong.input_problems.clone()), (Page::Part(0), vec![(1, input_problem)]), "{text}");
            assert!(wrong.focus_changes > start.focus_changes, "the focus goes to the list of problems");
        }
        let silent = after(&start, vec![Action::NotApplicable(0, true), Action::Continue(Page::Part(1))]);
        assert_eq!((silent.input_problems.clone(), silent.progress().0), (vec![(0, InputProblem::NoReason)], 0));
        assert_eq!(silent.aim_of_focus(), "problem");
        let away = after(&silent, vec![Action::Go(Page::Check)]);
        assert_eq!((away.page, away.input_problems.len(), away.all_input_problems()), (Page::Check, 0, vec![(0, InputProblem::NoReason)]));
        assert_eq!(after(&away, vec![Action::Find(0)]).aim_of_focus(), "reason-0");
        let told = after(&silent, vec![Action::Reason(0, "no groups yet".into()), Action::Continue(Page::Part(1))]);
        assert_eq!(told.page, Page::Part(1));
    }

    #[test]
    fn a_part_is_not_larger_than_the_whole() {
        let numbers = |count: &str, out_of: &str| {
            vec![
                Action::Go(Page::Part(1)),
                Action::Number(rating_ref(2), NumberField::Count, count.into()),
                Action::Number(rating_ref(2), NumberField::OutOf, out_of.into()),
                Action::Continue(Page::Check),
            ]
        };
        assert_eq!(after(&state(), numbers("1,200", "1 500")).page, Page::Check);
        let larger = after(&state(), numbers("5", "4"));
        assert_eq!((larger.input_problems.clone(), larger.progress().0), (vec![(2, InputProblem::MoreThanAll)], 0));
        let empty = after(
            &state(),
            vec![
                Action::Number(rating_ref(2), NumberField::Count, "5".into()),
                Action::Number(rating_ref(2), NumberField::Count, "".into()),
            ],
        );
        assert_eq!(rating(&empty, 2), None);
    }

    #[test]
    fn a_decimal_comma_is_asked_about() {
        for (text, meant) in [("4,5", "4.5"), ("12,25", "12.25"), ("0,125", "0.125"), ("-3,5", "-3.5")] {
            assert_eq!((with_point(text).as_deref(), Exact::parse(&plain(text)).ok()), (Some(meant), None), "{text}");
        }
        for (text, value) in [("1,200", "1200"), ("12,345,678.5", "12345678.5"), ("1 200", "1200"), ("7", "7"), (".5", ".5")] {
            assert_eq!((plain(text).as_str(), with_point(text)), (value, None), "{text}");
        }
        assert_eq!(with_point("1,2,3"), None);
        let typed = after(&state(), vec![Action::Go(Page::Part(0)), Action::Number(rating_ref(1), NumberField::Number, "4,5".into())]);
        assert_eq!((rating(&typed, 1), typed.progress().0), (None, 0));
        assert_eq!(after(&typed, vec![Action::Continue(Page::Part(1))]).input_problems, [(1, InputProblem::DecimalComma("4.5".into()))]);
    }

    #[test]
    fn the_layout_decides_the_pages() {
        let pages = |layout| State::new(state().rubric, Rc::new(Settings { layout, ..Settings::default() })).part_pages();
        assert_eq!([Layout::Domain, Layout::Element, Layout::Single].map(pages), [2, 3, 1]);
        let quick = after(&state(), vec![Action::Mode(Mode::NonNegotiables)]);
        assert_eq!((quick.part_pages(), quick.progress()), (1, (0, 1)));
        assert_eq!((quick.page_of(0), quick.page_of(2)), (Some(Page::Part(0)), None));
    }

    #[test]
    fn what_may_only_be_read_does_not_change() {
        let state = State::new(state().rubric, Rc::new(Settings { readonly: true, ..Settings::default() }));
        assert!(state.reduce(Action::Anchor(rating_ref(0), 1)).is_none());
        assert!(state.reduce(Action::Go(Page::Check)).is_some());
    }

    #[test]
    fn the_next_person_sees_nothing_of_the_former() {
        let step = |state: &State, step: Step, page: Page, hidden: Hidden| {
            let answers = team::after(&state.answers, &step, state.rubric.whole().expect("a whole rubric").team_answer).expect("a step");
            after(state, vec![Action::Team(Box::new(answers), page, hidden)])
        };
        let begun =
            step(&after(&state(), vec![Action::Anchor(rating_ref(0), 1)]), Step::Begin("Team lead".into()), Page::Occasion, Hidden::No);
        assert_eq!((begun.page, begun.phase(), rating(&begun, 0)), (Page::Occasion, Phase::Turn, Some(Rating::Anchor(1))));
        assert!(begun.can_undo(), "nobody else has answered yet");
        let typed = after(&begun, vec![Action::Number(rating_ref(1), NumberField::Number, "7.".into())]);
        let away = step(&typed, Step::PutAway, Page::Team, Hidden::Yes);
        assert_eq!((away.page, away.phase(), away.progress().0), (Page::Team, Phase::Between, 0));
        assert!(!away.can_undo() && away.typed.is_empty() && away.unsaved);
        let next = step(&away, Step::Begin("Peer".into()), Page::Part(0), Hidden::Yes);
        assert_eq!(rating(&next, 0), None);
        let agreed = step(&after(&next, vec![Action::Anchor(rating_ref(0), 1)]), Step::Settle, Page::Differences, Hidden::No);
        assert_eq!((agreed.page, agreed.phase(), rating(&agreed, 0)), (Page::Differences, Phase::Agreeing, Some(Rating::Anchor(1))));
        assert_eq!(after(&agreed, vec![Action::Undo]).phase(), Phase::Turn, "looking too early can be taken back");
        let flawed = after(&agreed, vec![Action::Number(rating_ref(1), NumberField::Number, "many".into()), Action::Continue(Page::Check)]);
        assert_eq!((flawed.page, flawed.input_problems.clone()), (Page::Differences, vec![(1, InputProblem::NotANumber)]));
    }

    #[test]
    fn finishing_leaves_nothing() {
        let done =
            after(&state(), vec![Action::Anchor(rating_ref(0), 1), Action::AutosaveIn(Some(StoragePlace::Device), true), Action::Finish]);
        assert!(done.answers.is_blank() && !done.can_undo() && done.autosave.is_none() && !done.unsaved);
        assert_eq!(done.page, Page::Finished);
    }

    #[test]
    fn what_has_changed_since_is_not_kept() {
        let kept = after(
            &state(),
            vec![Action::AutosaveIn(Some(StoragePlace::Tab), false), Action::Anchor(rating_ref(0), 1), Action::Autosaved(true)],
        );
        assert_eq!((kept.autosaved, kept.unsaved), (Some(true), true), "kept, but in no file");
        for change in [Action::Anchor(rating_ref(0), 0), Action::Undo, Action::AutosaveIn(None, false)] {
            assert_eq!(after(&kept, vec![change]).autosaved, None);
        }
        assert!(after(&kept, vec![Action::Saved, Action::Undo]).unsaved);
        assert!(after(&state(), vec![Action::AutosaveFound(StoragePlace::Device, false)]).unsaved);
    }
}
