//! What comes of reading: the rubric, the questions behind it, and all that was left out.
//!
//! In: nothing. Out: plain types, the same whether a table was guessed at or the template was filled in.

use crate::studio::ask::Question;
use crate::studio::json::Json;
use crate::studio::said::Said;

/// What a book was read as.
#[derive(Clone, Debug)]
pub struct Reading {
    /// What each column has become.
    pub columns: Vec<ColumnReading>,
    /// Every guess that can be changed.
    pub questions: Vec<Question>,
    /// What does not go into the rubric, and why.
    pub left_out: Vec<Said>,
    /// Where text went that stands around the elements.
    pub placed: Vec<Said>,
    /// The rubric.
    pub rubric: Json,
}

/// What one column has become.
#[derive(Clone, Debug)]
pub struct ColumnReading {
    /// The question by which it is changed.
    pub id: String,
    /// Which column of its table, from 0.
    pub index: usize,
    /// The words of its heading.
    pub heading: String,
    /// What it has become: the word of a [`Role`](crate::studio::recognise::heading::Role), or a column of the template.
    pub became: String,
    /// What was guessed.
    pub guess: String,
}
