//! The programme office: the results of many sites, and one honest picture of them.
//!
//! In: files by name (saved answers, HTML reports that carry them, rubrics, local rules, a list of sites, a collection saved before). Out: a
//! [`Picture`]: what needs attention, how each element stands where, what drifted, what is due, and what was left out, with the reason.
//! It knows no browser, no disk and no clock. Work is done in small steps ([`Office::step`]), so that a page stays responsive.
//!
//! Nothing that cannot be compared is counted together ([`identity::Pool`]); no site is ranked, and no mean is taken over means.

pub mod calendar;
pub mod collection;
pub mod drift;
pub mod facts;
pub mod feedback;
mod groups;
pub mod identity;
pub mod known;
pub mod line;
pub mod package;
pub mod pairs;
pub mod permits;
pub mod picture;
pub mod prints;
pub mod received;
pub mod register;
mod view;
#[cfg(all(target_arch = "wasm32", feature = "office"))]
pub mod web;
pub mod what_if;

use crate::assessment::Assessment;
use crate::document::encoding;
use crate::draft;
use crate::drift::Baseline;
use crate::name;
use crate::office::facts::{Picture, Written};
use crate::office::feedback::{Grouping, Publication, Refusal};
use crate::office::identity::Pool;
use crate::office::known::{Given, Known, NoRubric, NotLaid};
use crate::office::line::Line;
pub use crate::office::received::{Input, Received, Settings, Stands};
use crate::office::register::{Register, Slip};
use crate::office::view::View;
use crate::problem::{Fault, Problem};
use crate::words::Language;
use crate::words::office::OfficeWords;
use std::collections::{BTreeMap, VecDeque};

/// Files of an office, and what has been made of them.
#[derive(Debug, Default)]
pub struct Office {
    settings: Settings,
    known: Known,
    /// Rubrics and local rules as they came: for the collection, and to judge anew.
    rules: Vec<Input>,
    waiting: VecDeque<Input>,
    received: Vec<Received>,
    /// Results whose rubric is not here, or not yet.
    without_rubric: Vec<(Input, NoRubric)>,
    left_out: Vec<LeftOut>,
    register: Option<(Input, Register)>,
    /// Names of teams that mean a site of another name.
    called: Vec<(String, String)>,
    published: Vec<Publication>,
    lines: Vec<(Line, Option<View>)>,
    /// The number of each site that has been seen, by key: what stands in place of its name where names are hidden.
    numbers: BTreeMap<String, usize>,
    /// True if the lines fit what has been received.
    in_lines: bool,
    /// The first line of which nobody has looked whether it has a view.
    next_line: usize,
}

/// A file that does not count, with the reason.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LeftOut {
    /// The file.
    pub file: String,
    /// Why.
    pub why: Why,
}

/// Why a file does not count.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Why {
    /// Its bytes or its JSON cannot be read, or it has problems.
    Unreadable(String),
    /// It is of a kind that is not asked for.
    NoResult,
    /// It is an Excel or Word file, or an archive.
    Packed,
    /// It is a workbook that cannot be read: the sentence that says why.
    Workbook(String),
    /// It is a workbook, and what reads those has not come.
    NotFetched,
    /// It is a workbook of which too much would have to be read.
    TooMuch,
    /// It is a workbook without a list of sites.
    NoListInWorkbook,
    /// Sheets of a workbook that are lists of sites as well as the one that is read.
    OtherSheets {
        /// The sheet that is read.
        read: String,
        /// The others.
        others: Vec<String>,
    },
    /// No rubric judges it.
    NoRubric(NoRubric),
    /// A second set of local rules.
    OverlayTwice,
    /// A table that does not name sites.
    NoTeamColumn,
    /// A line of the list of sites.
    RegisterRow {
        /// Which, from 1.
        row: usize,
        /// What of it cannot be used.
        slip: Slip,
    },
    /// The same content as another file.
    Copy {
        /// The other file.
        of: String,
    },
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

    /// Takes a file. What it is, is seen by what it holds; rubrics may come after the results they judge.
    pub fn add(&mut self, name: &str, bytes: &[u8]) {
        // A collection holds many files, each of which has the limit of one.
        let most = crate::document::MOST_BYTES;
        if bytes.len() > most && !bytes.starts_with(collection::START) {
            let fault = Fault::TooLarge { found: format!("{} bytes", bytes.len()), most: most.to_string() };
            return self.leave_out(name, Why::Unreadable(Problem::new("", fault).message()));
        }
        if is_packed(bytes) {
            return self.leave_out(name, Why::Packed);
        }
        match encoding::decode(bytes) {
            Ok(text) => self.add_text(name, &text),
            Err(fault) => self.leave_out(name, Why::Unreadable(Problem::new("", fault).message())),
        }
    }

    /// Leaves out a file whose content nobody could get.
    pub fn add_nothing(&mut self, name: &str) {
        self.leave_out(name, Why::Unreadable(OfficeWords(self.language()).not_given().to_owned()));
    }

    /// As [`Office::add`], for what is text already.
    pub fn add_text(&mut self, name: &str, text: &str) {
        let text = draft::carried(text.trim_start_matches('\u{feff}'));
        let input = Input { name: name.to_owned(), text: text.to_owned() };
        match kind(name, text) {
            Kind::Result => self.waiting.push_back(input),
            Kind::Rubric => match self.known.add(name, text) {
                Ok(Given::New) => {
                    self.rules.push(input);
                    self.judge_anew();
                }
                Ok(Given::Again) => {
                    let of = self.known.all().iter().find(|one| one.name != name).map_or(name, |one| &one.name).to_owned();
                    self.leave_out(name, Why::Copy { of });
                }
                Err(problems) => self.refuse(name, &problems),
            },
            Kind::Overlay => {
                self.rules.push(input);
                self.judge_anew();
            }
            Kind::Register => self.add_list(name, text),
            Kind::Collection => {
                if let Err(why) = collection::add(self, text) {
                    self.leave_out(name, Why::Unreadable(why));
                }
            }
            Kind::Broken(why) => self.leave_out(name, Why::Unreadable(why)),
            Kind::Other => self.leave_out(name, Why::NoResult),
        }
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
            let keys = picture::called(self).into_keys();
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

    /// The picture of all that has been read.
    pub fn picture(&mut self) -> Picture {
        while self.step() {}
        picture::of(self)
    }

    /// What teams wrote of their changes, in the order of the picture's: free text, on demand only. Nothing where names are hidden.
    pub fn written(&mut self) -> Vec<Written> {
        while self.step() {}
        picture::written(self)
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
    fn list(&self) -> Option<&Register> {
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

    fn refuse(&mut self, file: &str, problems: &[Problem]) {
        self.leave_out(file, Why::Unreadable(told(&problems)));
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
        let answers = match draft::read(&text, judging) {
            Ok(opened) => opened.answers,
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
        self.received.push(Received { file: name, text, rubric, answers, id, pool, gates });
    }

    /// Everything once more, after a rubric or local rules came.
    fn judge_anew(&mut self) {
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
                    refused.push((input, Why::Unreadable(told(&problems))));
                }
            }
        }
        for (input, why) in refused {
            self.rules.retain(|one| *one != input);
            self.leave_out(&input.name, why);
        }
        self.known = known;
        let again = std::mem::take(&mut self.received).into_iter().map(|one| Input { name: one.file, text: one.text });
        let waiting = std::mem::take(&mut self.waiting);
        self.waiting = again.chain(waiting).collect();
        self.waiting.extend(std::mem::take(&mut self.without_rubric).into_iter().map(|(input, _)| input));
        self.in_lines = false;
    }
}

impl Why {
    /// True if it is why a file does not count; else it is why a part of the list of sites does not.
    pub fn is_of_file(&self) -> bool {
        !matches!(self, Why::RegisterRow { .. } | Why::OtherSheets { .. })
    }
}

/// True for a workbook, a document or an archive, of today or of old: what is in it has to be unpacked first.
pub fn is_packed(bytes: &[u8]) -> bool {
    [&b"PK\x03\x04"[..], b"\xd0\xcf\x11\xe0"].iter().any(|start| bytes.starts_with(start))
}

/// How many problems of a file are told.
const MOST_TOLD: usize = 3;

/// What is wrong with a file, in one line: first that for which it is refused.
fn told(problems: &[Problem]) -> String {
    let mut problems: Vec<&Problem> = problems.iter().collect();
    problems.sort_by_key(|one| one.fault.severity());
    let told: Vec<String> = problems.into_iter().take(MOST_TOLD).map(|one| one.to_string().replace('\n', " ")).collect();
    told.join("; ")
}

/// What a file is.
enum Kind {
    Result,
    Rubric,
    Overlay,
    Register,
    Collection,
    Broken(String),
    Other,
}

/// What a file is, by what it holds.
fn kind(name: &str, text: &str) -> Kind {
    let start = text.trim_start();
    if start.starts_with('{') {
        let json: serde_json::Value = match serde_json::from_str(text) {
            Ok(json) => json,
            Err(error) => return Kind::Broken(error.to_string()),
        };
        return match &json {
            json if json.get(collection::MARK).is_some() => Kind::Collection,
            json if json["overlay"].is_string() => Kind::Overlay,
            json if json["rubric"].is_object() => Kind::Result,
            // What is wrong with a rubric is told by the reading of it.
            json if ["elements", "domains"].iter().any(|list| json[*list].is_array()) => Kind::Rubric,
            _ => Kind::Other,
        };
    }
    let lower = name.to_lowercase();
    match [".csv", ".tsv", ".txt"].iter().any(|ending| lower.ends_with(ending)) && !start.is_empty() {
        true => Kind::Register,
        false => Kind::Other,
    }
}
