//! Answers -> points and scores: every element first, then the scores in an order in which each finds those that it counts.
//!
//! In: a [`Rubric`] and [`Answers`]. Out: [`Scored`].

use crate::answers::{Answers, Rating};
use crate::number::Exact;
use crate::rubric::{Form, Rubric};
use crate::score::{Adherence, Given, NoPoints, Scored, Status, aggregate, points};

impl Scored {
    /// Works out every element and score.
    pub fn new(rubric: &Rubric, answers: &Answers) -> Scored {
        Scored::of(rubric, answers, (0..rubric.elements.len()).map(|index| points::adherence(rubric, answers, index)).collect())
    }

    /// The same as if open elements had been answered so.
    pub fn supposing(&self, rubric: &Rubric, answers: &Answers, given: &[Given]) -> Scored {
        let mut elements = self.elements.clone();
        for Given { element, points, value } in given {
            let (found, part) = (&mut elements[*element], &rubric.elements[*element]);
            found.status = if points.is_some() { Status::Rated } else { Status::NotApplicable };
            found.points = points.clone().or_else(|| part.not_applicable_points.clone());
            found.no_points = None;
            found.value = value.clone();
            found.lowest = found.points.clone().or_else(|| part.lowest.clone());
            found.highest = found.points.clone().or_else(|| part.highest.clone());
        }
        Scored::of(rubric, answers, elements)
    }

    fn of(rubric: &Rubric, answers: &Answers, elements: Vec<Adherence>) -> Scored {
        let mut scores: Vec<Option<aggregate::Worked>> = vec![None; rubric.scores.len()];
        for &index in &rubric.score_order {
            scores[index] = Some(aggregate::worked(rubric, answers, index, &elements, &scores));
        }
        Scored { elements, scores: scores.into_iter().flatten().map(|worked| worked.scoring).collect() }
    }
}

/// The points an answer to one element would give; what a form shows beside a number while it is entered.
pub fn points_of(form: &Form, element: usize, rating: &Rating) -> Result<Exact, NoPoints> {
    points::of_rating(&form.elements[element], rating).and_then(|found| found.points)
}
