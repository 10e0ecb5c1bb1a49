//! Questions to a person: each has a guess, and goes on with the guess until somebody chooses otherwise.
//!
//! In: what has been chosen so far. Out: answers, and the list of questions that came up. Whoever asks knows nothing of
//! where answers come from.

use crate::studio::said::Said;
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
    /// The value that counts now.
    pub answer: String,
}

/// Asks, and keeps what was asked and what was left out.
pub struct Asker<'c> {
    chosen: &'c Chosen,
    /// Every question so far.
    pub questions: Vec<Question>,
    /// What does not go into the rubric, and why.
    pub left_out: Vec<Said>,
}

impl<'c> Asker<'c> {
    /// Nothing asked yet.
    pub fn new(chosen: &'c Chosen) -> Asker<'c> {
        Asker { chosen, questions: Vec::new(), left_out: Vec::new() }
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
        let chosen = self.chosen.get(&id).filter(|value| choices.iter().any(|(known, _)| known == *value));
        let answer = chosen.cloned().unwrap_or_else(|| guess.to_owned());
        self.questions.push(Question { id, about, choices, guess: guess.to_owned(), answer: answer.clone() });
        answer
    }

    /// A question that is answered yes or no.
    pub fn confirm(&mut self, id: impl Into<String>, about: Said, guess: bool) -> bool {
        let choices = vec![("yes".to_owned(), Said::Yes), ("no".to_owned(), Said::No)];
        self.ask(id, about, choices, if guess { "yes" } else { "no" }) == "yes"
    }

    /// Says that something is left out.
    pub fn leave_out(&mut self, what: Said) {
        if !self.left_out.contains(&what) {
            self.left_out.push(what);
        }
    }
}
