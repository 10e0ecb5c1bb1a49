//! Questions to a person: each has a guess, and goes on with the guess until somebody chooses otherwise.
//!
//! In: what has been chosen so far. Out: answers, and the list of questions that came up. Whoever asks knows nothing of
//! where answers come from.

use crate::studio::said::{Said, Titled};
use crate::words::Language;
use std::collections::{BTreeMap, BTreeSet};

/// What a person has chosen, by the id of the question.
pub type Chosen = BTreeMap<String, String>;

/// One question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Question {
    /// Names it while the same things are asked.
    pub id: String,
    /// What is asked.
    pub about: Said,
    /// What can be chosen: a value and its words.
    pub choices: Vec<(String, Said)>,
    /// The value that counts until another one is chosen.
    pub guess: String,
    /// The value that counts now; of a question for several others empty where their answers differ.
    pub answer: String,
    /// The question that stands for this one and others of its kind.
    pub part_of: Option<String>,
}

/// Asks, and keeps what was asked and what was left out.
pub struct Asker<'c> {
    chosen: &'c Chosen,
    /// Every question so far.
    pub questions: Vec<Question>,
    /// What does not go into the rubric, and why.
    pub left_out: Vec<Said>,
    /// Where text went that stands around the elements and that nothing is asked about.
    pub placed: Vec<Said>,
    /// The ids of brought elements and domains that are not taken over.
    pub untaken: Vec<String>,
    /// The ids of the questions so far.
    taken: BTreeSet<String>,
    /// The texts that questions of a kind are about.
    asked: BTreeSet<String>,
    left_out_so_far: Known,
    placed_so_far: Known,
}

/// What has been told, to find the same again without a look at all of it.
#[derive(Default)]
struct Known(BTreeMap<String, Vec<Said>>);

impl Known {
    /// `true` if this is told for the first time.
    fn is_new(&mut self, what: &Said) -> bool {
        // Long texts are cut in sentences: what reads the same may differ.
        let same = self.0.entry(what.say(Language::En)).or_default();
        let new = !same.contains(what);
        if new {
            same.push(what.clone());
        }
        new
    }
}

impl<'c> Asker<'c> {
    /// Nothing asked yet.
    pub fn new(chosen: &'c Chosen) -> Asker<'c> {
        Asker {
            chosen,
            questions: Vec::new(),
            left_out: Vec::new(),
            placed: Vec::new(),
            untaken: Vec::new(),
            taken: BTreeSet::new(),
            asked: BTreeSet::new(),
            left_out_so_far: Known::default(),
            placed_so_far: Known::default(),
        }
    }

    /// The answer to a question: what was chosen, if that is one of the choices, otherwise the guess.
    pub fn ask(&mut self, id: impl Into<String>, about: Said, choices: Vec<(String, Said)>, guess: &str) -> String {
        let mut id: String = id.into();
        // Two things of one name are still two questions.
        let base = id.clone();
        let mut count = 1;
        while !self.taken.insert(id.clone()) {
            count += 1;
            id = format!("{base}-{count}");
        }
        let alike = about.alike();
        if let Some((_, of)) = &alike {
            self.asked.insert(of.clone());
        }
        let is_one = |value: &&String| choices.iter().any(|(known, _)| known == *value);
        let for_all = || self.chosen.get(&alike.as_ref()?.0.id(guess, &choices)).filter(is_one);
        let answer = self.chosen.get(&id).filter(is_one).or_else(for_all).cloned().unwrap_or_else(|| guess.to_owned());
        self.questions.push(Question { id, about, choices, guess: guess.to_owned(), answer: answer.clone(), part_of: None });
        answer
    }

    /// A question that is answered yes or no.
    pub fn confirm(&mut self, id: impl Into<String>, about: Said, guess: bool) -> bool {
        let choices = vec![("yes".to_owned(), Said::Yes), ("no".to_owned(), Said::No)];
        self.ask(id, about, choices, if guess { "yes" } else { "no" }) == "yes"
    }

    /// Says where a text went, unless it is asked about.
    pub fn place(&mut self, what: Said) {
        let asked = match &what {
            Said::InIntroduction { text } => self.asked.contains(text),
            _ => false,
        };
        if !asked {
            self.place_all_the_same(what);
        }
    }

    /// Says where a text went, asked about or not.
    pub fn place_all_the_same(&mut self, what: Said) {
        if self.placed_so_far.is_new(&what) {
            self.placed.push(what);
        }
    }

    /// Keeps the place of a note among what is told. What it belongs to is known once the elements are: [`Asker::tell_notes`].
    pub fn place_note(&mut self, text: &str) {
        self.place_all_the_same(Said::NoteOn { text: text.to_owned(), items: Vec::new() });
    }

    /// Says of each note what it belongs to, by the notes on each element and domain that is taken over, and of others that they are left out.
    pub fn tell_notes(&mut self, notes: &BTreeMap<String, Vec<Titled>>) {
        for said in &mut self.placed {
            if let Said::NoteOn { text, items } = said {
                items.clone_from(notes.get(text).unwrap_or(&Vec::new()));
            }
        }
        let left = notes_kept(&mut self.placed, &|_| true);
        left.into_iter().for_each(|said| self.leave_out(said));
    }

    /// Says that something is left out.
    pub fn leave_out(&mut self, what: Said) {
        if self.left_out_so_far.is_new(&what) {
            self.left_out.push(what);
        }
    }
}

/// Takes what is not taken over out of what is told of notes, and gives back what is to be told of a note for which nothing is left.
pub fn notes_kept(placed: &mut Vec<Said>, taken: &dyn Fn(&str) -> bool) -> Vec<Said> {
    let mut left = Vec::new();
    placed.retain_mut(|said| {
        let Said::NoteOn { text, items } = said else { return true };
        items.retain(|item| taken(&item.id));
        if items.is_empty() {
            left.push(Said::NoteOnNothing { text: text.clone() });
        }
        !items.is_empty()
    });
    left
}

/// The questions with one more before each kind that came up several times with the same guess: it stands for all of these.
pub fn grouped(questions: Vec<Question>) -> Vec<Question> {
    let mut parts: BTreeMap<String, Vec<usize>> = BTreeMap::new();
    for (at, question) in questions.iter().enumerate() {
        if let Some((alike, _)) = question.about.alike() {
            parts.entry(alike.id(&question.guess, &question.choices)).or_default().push(at);
        }
    }
    // What stands before which question, and which question stands for it.
    let mut before: BTreeMap<usize, Question> = BTreeMap::new();
    let mut part_of: BTreeMap<usize, String> = BTreeMap::new();
    for (id, places) in parts.into_iter().filter(|(_, places)| places.len() > 1) {
        let of_kind: Vec<&Question> = places.iter().map(|at| &questions[*at]).collect();
        let (Some(choices), Some((alike, _))) = (choices_of_all(&of_kind), of_kind[0].about.alike()) else { continue };
        let same = of_kind.iter().all(|part| part.answer == of_kind[0].answer);
        let of = of_kind.iter().filter_map(|part| part.about.alike()).map(|(_, of)| of).collect();
        let answer = if same { of_kind[0].answer.clone() } else { String::new() };
        let guess = of_kind[0].guess.clone();
        let all = Question { id: id.clone(), about: Said::Every { alike, of }, choices, guess, answer, part_of: None };
        before.insert(places[0], all);
        part_of.extend(places.into_iter().map(|at| (at, id.clone())));
    }
    let mut all = Vec::new();
    for (at, mut question) in questions.into_iter().enumerate() {
        all.extend(before.remove(&at));
        question.part_of = part_of.remove(&at);
        all.push(question);
    }
    all
}

/// The choices of several questions, if they say the same in each. What is counted may differ, and is not named then.
fn choices_of_all(parts: &[&Question]) -> Option<Vec<(String, Said)>> {
    let first = parts.first()?;
    let one = |(at, (value, words)): (usize, &(String, Said))| {
        let others = || parts.iter().map(|part| part.choices.get(at).map(|(_, words)| words));
        let bare = words.without_unit();
        if others().all(|other| other == Some(words)) {
            return Some((value.clone(), words.clone()));
        }
        others().all(|other| other.is_some_and(|other| other.without_unit() == bare)).then(|| (value.clone(), bare.clone()))
    };
    first.choices.iter().enumerate().map(one).collect()
}
