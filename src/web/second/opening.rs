//! Opening files: to go on with their answers, to compare with them, to add those of others. Codes typed from paper likewise.
//!
//! In: texts, and what they are opened for. Out: a changed state, and a sentence on what became of each. Nothing changes where
//! nothing could be read.

use crate::answers::{Answers, Occasion};
use crate::code;
use crate::date::Date;
use crate::document::{self, encoding};
use crate::draft::{self, Opened};
use crate::order;
use crate::problem::Problem;
use crate::rubric::Rubric;
use crate::team;
use crate::web::browser::address;
use crate::web::browser::file_access::Given;
use crate::web::form::notice::Notice;
use crate::web::form::request::{Purpose, Request};
use crate::web::second::assess::language;
use crate::web::state::{Action, Hidden, Page};
use crate::web::store::Store;
use crate::words::team::TeamWords;
use std::borrow::Cow;

/// The most bytes that are read of a file: one more than may be, so that whoever reads it can tell that it is too large.
pub const MOST_READ: usize = document::MOST_BYTES + 1;

/// A file as text, or what is wrong with its bytes.
pub struct Text {
    name: String,
    text: Result<String, Vec<Problem>>,
}

impl From<Given> for Text {
    fn from(Given { name, bytes }: Given) -> Text {
        let text = match bytes.len() {
            // Cut in the middle of a character or not, it is refused for its size.
            MOST_READ => Ok(String::from_utf8_lossy(&bytes).into_owned()),
            _ => encoding::decode(&bytes).map_err(|fault| vec![Problem::new("", fault)]),
        };
        Text { name, text }
    }
}

/// A text that JavaScript has decoded, or what is wrong with the bytes that it could not.
pub fn decoded(given: &str) -> Result<Cow<'_, str>, Vec<Problem>> {
    encoding::decoded(given).map_err(|fault| vec![Problem::new("", fault)])
}

pub fn open_files(store: &Store, purpose: Purpose, given: Vec<Text>) {
    let labels = store.later_labels();
    match purpose {
        Purpose::Continue => {
            let Some(Text { text, .. }) = given.into_iter().next() else { return };
            match text.and_then(|text| read(store, &text)) {
                Ok(opened) => offer(store, opened.answers, opened.problems),
                Err(problems) => store.notify(labels.not_opened().to_owned(), problems),
            }
        }
        Purpose::Compare => compare_also(store, given),
        Purpose::Join => join(store, given),
    }
}

fn read(store: &Store, text: &str) -> Result<Opened, Vec<Problem>> {
    let Some(rubric) = store.rubric() else { return Err(Vec::new()) };
    draft::read(&decoded(text)?, &rubric)
}

/// Says whose and of when the saved answers are, and asks what to do with them. Where something has been begun already, it stays until the
/// person has chosen between the two.
fn offer(store: &Store, answers: Answers, problems: Vec<Problem>) {
    let (Some(state), labels) = (store.state(), store.later_labels()) else { return };
    let is_whole = |answers: &Answers| {
        let (answered, all) = answers.progress(&state.rubric, 0..state.rubric.elements.len());
        answered == all
    };
    let act = |action: Action| Request::Act(Box::new(action));
    let (words, offers) = if state.answers.is_blank() {
        store.act(Action::Restore(Box::new(answers.clone())));
        let anew = (labels.start_todays(), Request::Anew(Box::new(answers.clone())));
        let offers = match is_whole(&answers) {
            true if state.settings.results != "none" => {
                vec![anew, (labels.see_it(), act(Action::Go(Page::Result))), (labels.change_it(), act(Action::Go(Page::Occasion)))]
            }
            true => vec![anew, (labels.change_it(), act(Action::Go(Page::Occasion)))],
            // Of something unfinished, the rest is most likely what is wanted.
            false => vec![(labels.go_on_with_it(), act(Action::Go(Page::Occasion))), anew],
        };
        // Several raters are in the middle of it: they go on as they left it.
        let offers = if team::phase(&answers) == team::Phase::Alone { offers } else { Vec::new() };
        let ask = if offers.is_empty() { "" } else { labels.what_now() };
        ([labels.opened(), &[&whose(store, &answers), "."].concat(), ask].join(" "), offers)
    } else {
        let compared = state.earlier.iter().cloned().chain([answers.clone()]).collect();
        let offers = vec![
            (labels.compare_begun(), act(Action::Earlier(by_day(compared)))),
            (labels.open_instead(), act(Action::Restore(Box::new(answers.clone())))),
        ];
        ([labels.begun_here(&whose(store, &state.answers)), labels.saved_is(&whose(store, &answers))].join(" "), offers)
    };
    store.notify_with(Notice { words: words.trim().to_owned(), problems, offers, asks: true, of_file: false });
}

/// Whose answers they are, of which day, and how many.
fn whose(store: &Store, answers: &Answers) -> String {
    let Some(state) = store.state() else { return String::new() };
    let labels = store.later_labels();
    let (answered, all) = answers.progress(&state.rubric, 0..state.rubric.elements.len());
    let day = answers.occasion.date.map_or_else(|| labels.undated().to_owned(), |date| labels.day_of(date));
    let team = Some(answers.occasion.team.clone()).filter(|team| !team.is_empty());
    team.into_iter().chain([day, labels.answered(answered, all)]).collect::<Vec<_>>().join(", ")
}

/// A new assessment of today by the same team, compared with this one.
pub fn anew(store: &Store, earlier: Answers) {
    let Some(state) = store.state() else { return };
    let mut fresh = Answers::new(&state.rubric);
    fresh.occasion = Occasion { date: Date::parse(&state.settings.today), ..earlier.occasion.clone() };
    let mut compared: Vec<Answers> = state.earlier.iter().filter(|one| **one != earlier).cloned().collect();
    compared.push(earlier);
    store.act(Action::Reset);
    store.act(Action::Restore(Box::new(fresh)));
    store.act(Action::Earlier(by_day(compared)));
    store.act(Action::Go(Page::Occasion));
}

/// Opens saved answers. Nothing changes if they cannot be read.
pub fn restore(store: &Store, text: &str, carry_out: fn(&Store, Action)) -> Result<Opened, Vec<Problem>> {
    let opened = read(store, text)?;
    carry_out(store, Action::Restore(Box::new(opened.answers.clone())));
    Ok(opened)
}

/// Puts earlier assessments beside the answers, in the place of any others.
pub fn compare_only(store: &Store, texts: &[String]) {
    let given = texts.iter().map(|text| Text { name: String::new(), text: Ok(text.clone()) }).collect();
    let (earlier, _) = read_all(store, given, draft::read_earlier);
    if !earlier.is_empty() {
        set_earlier(store, earlier);
    }
}

/// Puts further earlier assessments beside those that are there, and says what became of each file.
fn compare_also(store: &Store, given: Vec<Text>) {
    let Some(state) = store.state() else { return };
    // Whoever chooses a file of another programme has taken the wrong one, and can choose again.
    let (found, problems) = read_all(store, given, draft::read);
    let labels = store.later_labels();
    let words = if found.is_empty() { labels.not_opened().to_owned() } else { labels.opened_earlier(found.len()) };
    // A copy comes along: that it counts once is said beside the result, as the command says it.
    set_earlier(store, state.earlier.iter().cloned().chain(found).collect());
    store.notify(words, problems);
}

fn set_earlier(store: &Store, earlier: Vec<Answers>) {
    store.apply(Action::Earlier(by_day(earlier)));
}

fn by_day(earlier: Vec<Answers>) -> Vec<Answers> {
    order::sorted(earlier, &|one, other| one.occasion.date.cmp(&other.occasion.date))
}

/// How a file is read: one that the page around the widget gives to compare with may be of another rubric, and is then told and not compared.
type Read = fn(&str, &Rubric) -> Result<Opened, Vec<Problem>>;

/// The assessments in files, and every problem with the name of its file.
fn read_all(store: &Store, given: Vec<Text>, read: Read) -> (Vec<Answers>, Vec<Problem>) {
    let (mut earlier, mut problems) = (Vec::new(), Vec::new());
    let Some(rubric) = store.rubric() else { return (earlier, problems) };
    for Text { name, text } in given {
        let found = match text.and_then(|text| read(&text, &rubric)) {
            Ok(opened) => {
                earlier.push(opened.answers);
                opened.problems
            }
            Err(problems) => problems,
        };
        let place = |path: String| [name.clone(), path].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ");
        problems.extend(found.into_iter().map(|problem| Problem { path: place(problem.path), ..problem }));
    }
    (earlier, problems)
}

/// Opens a result code as the answers or as an earlier assessment. Gives why it cannot be read, and changes nothing then.
pub fn open_code(store: &Store, text: &str, purpose: Purpose) -> String {
    let (Some(state), Some(rubric)) = (store.state(), store.rubric()) else { return String::new() };
    let answers = match code::decode(&rubric, text) {
        Ok(answers) => answers,
        Err(why) => return language(&state).sentences().unreadable(why),
    };
    match purpose {
        Purpose::Continue => {
            offer(store, answers, Vec::new());
        }
        Purpose::Compare => {
            let others = state.earlier.iter().filter(|one| **one != answers).cloned();
            set_earlier(store, others.chain([answers.clone()]).collect());
            store.notify(store.later_labels().opened_earlier(1), Vec::new());
        }
        // A code does not say who rated: raters are joined by their files only.
        Purpose::Join => {}
    }
    String::new()
}

/// Opens the result code that the address of the page carries, as a printed QR code does.
pub fn open_from_address(store: &Store) {
    let Some(code) = address::take_code(&store.root) else { return };
    let refused = open_code(store, &code, Purpose::Continue);
    if !refused.is_empty() {
        store.notify(refused, Vec::new());
    }
}

/// Adds the answers of others; tells what cannot be read, and where the files do not seem to belong together.
fn join(store: &Store, given: Vec<Text>) {
    let Some(state) = store.state() else { return };
    let words = TeamWords::of(store.labels().code());
    let (others, problems) = read_all(store, given, draft::read);
    if others.is_empty() {
        return store.notify(store.later_labels().not_opened().to_owned(), problems);
    }
    let said = words.joined(others.len());
    let mut answers = (*state.answers).clone();
    let mut together = true;
    for other in others {
        together = together && (answers.is_blank() || team::one_occasion(&answers, &other));
        team::join(&mut answers, other, words.nameless());
    }
    store.act(Action::Team(Box::new(answers), Page::Team, Hidden::No));
    store.notify(if together { said } else { [&said, " ", words.two_occasions()].concat() }, problems);
}
