//! What an office holds, and how it works through it step by step.
//!
//! In: files that have been recognised (`reading`), and choices. Out: results, each judged by its rubric and put beside those of its site.

use crate::assessment::Assessment;
use crate::draft::{self, Opened};
use crate::drift::Baseline;
use crate::name;
use crate::office::feedback::{self, Grouping, Publication, Refusal};
use crate::office::identity::{self, Pool};
use crate::office::kinds::{Kind, kind};
use crate::office::known::{Known, NoRubric, NotLaid};
use crate::office::left_out::{LeftOut, Why};
use crate::office::line::{self, Line};
use crate::office::names;
use crate::office::received::{Input, Received, Settings, Stands};
use crate::office::register::{self, Register};
use crate::office::view::View;
use crate::problem::{Fault, Problem};
use crate::words::Language;
use crate::words::office::OfficeWords;
use std::collections::{BTreeMap, VecDeque};

/// Files of an office, and what has been made of them.
#[derive(Debug, Default)]
pub struct Office {
    pub(super) settings: Settings,
    pub(super) known: Known,
    /// Rubrics and local rules as they came: for the collection, and to judge anew.
    pub(super) rules: Vec<Input>,
    pub(super) waiting: VecDeque<Input>,
    pub(super) received: Vec<Received>,
    /// Results whose rubric is not here, or not yet.
    pub(super) without_rubric: Vec<(Input, NoRubric)>,
    pub(super) left_out: Vec<LeftOut>,
    pub(super) register: Option<(Input, Register)>,
    /// Names of teams that mean a site of another name.
    pub(super) called: Vec<(String, String)>,
    pub(super) published: Vec<Publication>,
    pub(super) lines: Vec<(Line, Option<View>)>,
    /// The number of each site that has been seen, by key: what stands in place of its name where names are hidden.
    pub(super) numbers: BTreeMap<String, usize>,
    /// True if the lines fit what has been received.
    pub(super) in_lines: bool,
    /// The first line of which nobody has looked whether it has a view.
    pub(super) next_line: usize,
}

impl Office {
    /// An office without files.
    pub fn new(settings: Settings) -> Office {
        Office { settings, ..Office::default() }
    }

    /// Draws the picture otherwise from now on.
    pub fn set(&mut self, settings: Settings) {
        if self.settings != settings {
            self.settings = settings;
            self.lines.iter_mut().for_each(|(_, view)| *view = None);
            self.next_line = 0;
        }
    }

    /// How the picture is drawn.
    pub fn settings(&self) -> Settings {
        self.settings
    }

    /// Leaves out a file whose content nobody could get.
    pub fn add_nothing(&mut self, name: &str) {
        self.leave_out(name, Why::Unreadable(OfficeWords(self.language()).not_given().to_owned()));
    }

    /// Takes a list of sites as text, whatever its file is called.
    pub fn add_list(&mut self, name: &str, text: &str) {
        let Some((register, slips)) = Register::read(text) else { return self.leave_out(name, Why::NoTeamColumn) };
        // Lines and sheets of a list that it takes the place of are nobody's any more.
        self.left_out.retain(|one| one.why.is_of_file());
        slips.into_iter().for_each(|(row, slip)| self.leave_out(name, Why::RegisterRow { row, slip }));
        self.register = Some((Input { name: name.to_owned(), text: text.to_owned() }, register));
        self.in_lines = false;
    }

    /// Takes the sheets of a workbook, each a name and a table as text: the first that names sites is the list of them.
    pub fn add_sheets(&mut self, name: &str, sheets: &[(String, String)]) {
        let Some((at, others)) = register::among(sheets.iter().map(|(_, text)| text as &str)) else {
            return self.leave_out(name, Why::NoListInWorkbook);
        };
        self.is_fetched(name);
        self.add_list(name, &sheets[at].1);
        if !others.is_empty() {
            let others = others.into_iter().map(|at| sheets[at].0.clone()).collect();
            self.leave_out(name, Why::OtherSheets { read: sheets[at].0.clone(), others });
        }
    }

    /// Takes the results of a team of one name as those of a site of another. Nothing is joined unless somebody says so.
    pub fn call(&mut self, team: &str, site: &str) {
        let team = name::folded(team);
        self.called.retain(|(known, _)| *known != team);
        if team != name::folded(site) {
            self.called.push((team, name::tidy(site)));
        }
        self.in_lines = false;
    }

    /// Leaves out a file that has been read.
    pub fn remove(&mut self, file: &str) {
        self.received.retain(|one| one.file != file);
        self.waiting.retain(|one| one.name != file);
        self.without_rubric.retain(|(one, _)| one.name != file);
        self.left_out.retain(|one| one.file != file);
        self.in_lines = false;
    }

    /// Does a small piece of what is left to do, some milliseconds; false once nothing is left.
    pub fn step(&mut self) -> bool {
        if let Some(input) = self.waiting.pop_front() {
            self.judge(input);
            self.in_lines = false;
            return true;
        }
        if !self.in_lines {
            let lines = line::lines(&self.received, &self.called);
            self.lines = lines.into_iter().map(|line| (line, None)).collect();
            (self.in_lines, self.next_line) = (true, 0);
            let keys = names::called(&self.received, &self.called, self.list(), self.language()).into_keys();
            let known = std::mem::take(&mut self.numbers);
            let (new, next) = (keys.filter(|key| !known.contains_key(key)).collect::<Vec<_>>(), known.len() + 1);
            // Who was site 3 stays site 3, whatever comes later.
            self.numbers = known.into_iter().chain(new.into_iter().zip(next..)).collect();
            return true;
        }
        let Some((line, _)) = self.lines.get(self.next_line) else {
            return false;
        };
        let view = View::new(&self.known, &self.received, self.settings, line);
        self.lines[self.next_line].1 = view;
        self.next_line += 1;
        true
    }

    /// How many files are still to be read.
    pub fn to_do(&self) -> usize {
        self.waiting.len()
    }

    /// How many files have been taken, those that do not count too.
    pub fn files(&self) -> usize {
        let left_out = self.left_out.iter().filter(|one| one.why.is_of_file()).count();
        let read = self.rules.len() + usize::from(self.register.is_some()) + self.received.len();
        read + self.waiting.len() + self.without_rubric.len() + left_out
    }

    /// What each site may be told of the others, and a record of it: one grouping for each publication.
    ///
    /// # Errors
    /// If, together with what was published before, it would show what single sites answered.
    pub fn publish(&mut self, pool: &str, grouping: Grouping) -> Result<Publication, Refusal> {
        while self.step() {}
        let lines = self.lines.iter().map(|(line, _)| line);
        let publication = feedback::publication(lines, &self.received, self.list(), pool, grouping);
        feedback::allowed(&self.published, &publication)?;
        if !self.published.contains(&publication) {
            self.published.push(publication.clone());
        }
        Ok(publication)
    }

    /// What has been published so far.
    pub fn published(&self) -> &[Publication] {
        &self.published
    }

    /// The list of sites, if there is one.
    pub(super) fn list(&self) -> Option<&Register> {
        self.register.as_ref().map(|(_, register)| register)
    }

    /// How many sites stand in the list, if there is one.
    pub fn listed(&self) -> Option<usize> {
        self.register.as_ref().map(|(_, register)| register.sites.len())
    }

    /// The words of the picture.
    pub fn language(&self) -> Language {
        self.settings.words()
    }

    /// Leaves out a file.
    pub fn leave_out(&mut self, file: &str, why: Why) {
        self.is_fetched(file);
        self.left_out.push(LeftOut { file: file.to_owned(), why });
    }

    /// What did not come for a file has been asked for once more.
    fn is_fetched(&mut self, file: &str) {
        self.left_out.retain(|one| one.file != file || one.why != Why::NotFetched);
    }

    pub(super) fn refuse(&mut self, file: &str, problems: &[Problem]) {
        self.leave_out(file, Why::Unreadable(told(problems, self.language())));
    }

    /// Judges one result.
    fn judge(&mut self, input: Input) {
        let Input { name, text } = input;
        let Some(answered) = draft::rubric_of(&text) else {
            return self.leave_out(&name, Why::NoResult);
        };
        let rubric = match self.known.chosen(&answered) {
            Ok(rubric) => rubric,
            // It stays, as its rubric may come later.
            Err(why) => return self.without_rubric.push((Input { name, text }, why)),
        };
        let judging = &self.known.all()[rubric].rubric;
        let Opened { answers, problems, .. } = match draft::read(&text, judging) {
            Ok(opened) => opened,
            Err(problems) => return self.refuse(&name, &problems),
        };
        let id = identity::of(judging, &answers);
        if let Some(of) = self.received.iter().find(|one| one.id == id && one.answers.rubric_id == answers.rubric_id) {
            let of = of.file.clone();
            return self.leave_out(&name, Why::Copy { of });
        }
        let assessment = Assessment::new(judging, &answers, &[], Baseline::Previous, None);
        let gates = assessment.gatings.iter().filter_map(|gating| {
            let element = judging.gates[gating.gate].element?;
            Some((judging.elements[element].id.clone(), Stands::of(gating.standing, assessment.scored.elements[element].status)))
        });
        let gates = gates.collect();
        let pool = Pool::of(judging, &answers);
        let unused: Vec<Problem> = problems.into_iter().filter(is_of_unused_answer).collect();
        if !unused.is_empty() {
            self.leave_out(&name, Why::InPart(told(&unused, self.language())));
        }
        self.received.push(Received { file: name, text, rubric, answers, id, pool, gates });
    }

    /// Everything once more, after a rubric or local rules came.
    pub(super) fn judge_anew(&mut self) {
        let mut known = Known::default();
        let (mut overlays, mut refused) = (Vec::new(), Vec::new());
        for input in &self.rules {
            match kind(&input.name, &input.text) {
                // It was taken once already.
                Kind::Rubric => drop(known.add(&input.name, &input.text)),
                _ => overlays.push(input.clone()),
            }
        }
        for input in overlays {
            match known.lay_over(&input.text) {
                Ok(()) | Err(NotLaid::NoRubric) => {}
                Err(NotLaid::Second) => refused.push((input, Why::OverlayTwice)),
                Err(NotLaid::Refused(problems)) => {
                    refused.push((input, Why::Unreadable(told(&problems, self.language()))));
                }
            }
        }
        for (input, why) in refused {
            self.rules.retain(|one| *one != input);
            self.leave_out(&input.name, why);
        }
        self.known = known;
        self.left_out.retain(|one| !matches!(one.why, Why::InPart(_)));
        let again = std::mem::take(&mut self.received).into_iter().map(|one| Input { name: one.file, text: one.text });
        let waiting = std::mem::take(&mut self.waiting);
        self.waiting = again.chain(waiting).collect();
        self.waiting.extend(std::mem::take(&mut self.without_rubric).into_iter().map(|(input, _)| input));
        self.in_lines = false;
    }
}

/// True if an answer, or a part of one, counts nowhere: nobody could tell it from one that is missing.
fn is_of_unused_answer(problem: &Problem) -> bool {
    matches!(
        problem.fault,
        Fault::WrongAnswer { .. }
            | Fault::UnlikeTotals { .. }
            | Fault::UnusablePart { .. }
            | Fault::NotApplicableNotAllowed { .. }
            | Fault::DoesNotFitNotAllowed { .. }
    )
}

/// How many problems of a file are told.
const MOST_TOLD: usize = 3;

/// What is wrong with a file, in one line: first that for which it is refused.
pub(super) fn told(problems: &[Problem], language: Language) -> String {
    let mut problems: Vec<&Problem> = problems.iter().collect();
    problems.sort_by_key(|one| one.fault.severity());
    let told: Vec<String> = problems.into_iter().take(MOST_TOLD).map(|one| one.paragraph(language).replace('\n', " ")).collect();
    told.join("; ")
}
