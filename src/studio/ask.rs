//! Questions to a person: each has a guess, and goes on with the guess until somebody chooses otherwise.
//!
//! In: what has been chosen so far. Out: answers, and the list of questions that came up. Whoever asks knows nothing of
//! where answers come from.

use crate::studio::said::{Said, Titled};
use std::collections::BTreeMap;

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
}

impl<'c> Asker<'c> {
    /// Nothing asked yet.
    pub fn new(chosen: &'c Chosen) -> Asker<'c> {
        Asker { chosen, questions: Vec::new(), left_out: Vec::new(), placed: Vec::new(), untaken: Vec::new() }
    }

    /// The answer to a question: what was chosen, if that is one of the choices, otherwise the guess.
    pub fn ask(&mut self, id: impl Into<String>, about: Said, choices: Vec<(String, Said)>, guess: &str) -> String {
        let mut id: String = id.into();
        // Two things of one name are still two questions.
        let base = id.clone();
        let mut count = 1;
        while self.questions.iter().any(|question| question.id == id) {
            count += 1;
            id = format!("{base}-{count}");
        }
        let is_one = |value: &&String| choices.iter().any(|(known, _)| known == *value);
        let for_all = || self.chosen.get(&about.alike()?.0.id(guess)).filter(is_one);
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
            Said::InIntroduction { text } => self.questions.iter().any(|one| one.about.alike().is_some_and(|(_, of)| of == *text)),
            _ => false,
        };
        if !asked && !self.placed.contains(&what) {
            self.placed.push(what);
        }
    }

    /// Says where a text went, asked about or not.
    pub fn place_all_the_same(&mut self, what: Said) {
        if !self.placed.contains(&what) {
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
        if !self.left_out.contains(&what) {
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
pub fn grouped(mut questions: Vec<Question>) -> Vec<Question> {
    let id_of = |question: &Question| Some(question.about.alike()?.0.id(&question.guess));
    let mut at = 0;
    while at < questions.len() {
        let first = questions[at].clone();
        let Some((alike, id)) = first.about.alike().map(|(alike, _)| (alike, alike.id(&first.guess))).filter(|_| first.part_of.is_none())
        else {
            at += 1;
            continue;
        };
        let values = |question: &Question| question.choices.iter().map(|(value, _)| value.clone()).collect::<Vec<_>>();
        let is_part = |question: &Question| id_of(question).as_ref() == Some(&id) && values(question) == values(&first);
        let parts: Vec<Question> = questions.iter().filter(|question| is_part(question)).cloned().collect();
        let Some(choices) = choices_of_all(&parts).filter(|_| parts.len() > 1) else {
            at += 1;
            continue;
        };
        questions.iter_mut().filter(|question| is_part(question)).for_each(|question| question.part_of = Some(id.clone()));
        let same = parts.iter().all(|part| part.answer == first.answer);
        let of = parts.iter().filter_map(|part| part.about.alike()).map(|(_, of)| of).collect();
        let answer = if same { first.answer } else { String::new() };
        questions.insert(at, Question { id, about: Said::Every { alike, of }, choices, guess: first.guess, answer, part_of: None });
        at += 2;
    }
    questions
}

/// The choices of several questions, if they say the same in each. What is counted may differ, and is not named then.
fn choices_of_all(parts: &[Question]) -> Option<Vec<(String, Said)>> {
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
