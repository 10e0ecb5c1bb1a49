//! What is compared over time, read back: when the next assessment is due, what counts as slipping, which editions are compared.
//!
//! In: the teller. Out: sentences.

use crate::edition;
use crate::explain::{Sentence, Teller};
use crate::number::Exact;
use crate::report::show::plain;
use crate::words::explain::Fixed;

impl Teller<'_> {
    pub(super) fn over_time(&self) -> Vec<Sentence> {
        let rubric = self.context.rubric;
        let mut sentences = Vec::new();
        let mut tell = |path: String, text: String| sentences.push(self.general(&path, text));
        if let Some(months) = rubric.review_months {
            tell("review_months".to_owned(), self.reading.due(months as usize, None));
        }
        for (at, stage) in rubric.stages.iter().enumerate() {
            if let Some(months) = stage.review_months {
                let title = self.quoted(&self.context.text(&stage.title));
                tell(format!("stages[{at}]"), self.reading.due(months as usize, Some(&title)));
            }
        }
        let levels = rubric.slipping.levels;
        tell("drift".to_owned(), levels.map_or_else(|| self.fixed(Fixed::SlipsUsually), |levels| self.reading.slips(levels)));
        tell("drift".to_owned(), self.reading.score_slips(&plain(&rubric.slipping.percent_of_range)));
        let numbered = edition::first_number(&rubric.edition).is_some();
        tell("edition".to_owned(), self.fixed(if numbered { Fixed::SameFirstNumber } else { Fixed::NoFirstNumber }));
        if !rubric.comparable_editions.is_empty() {
            let editions: Vec<String> = rubric.comparable_editions.iter().map(|edition| self.quoted(edition)).collect();
            tell("comparable_editions".to_owned(), self.reading.compared(&self.reading.and(&editions)));
        }
        if !rubric.overlays_may_lower.is_empty() {
            let title = |id: &String| {
                let gate = rubric.gates.iter().find(|gate| gate.id == *id).map(|gate| &gate.title);
                let title = gate.or_else(|| rubric.element(id).map(|index| &rubric.elements[index].title));
                self.quoted(&title.map_or_else(|| id.clone(), |title| self.context.text(title)))
            };
            let titles: Vec<String> = rubric.overlays_may_lower.iter().map(title).collect();
            tell("overlays_may_lower".to_owned(), self.reading.may_be_lowered(&self.reading.and(&titles)));
        }
        for (at, crosswalk) in rubric.crosswalks.iter().enumerate() {
            for (score, times, plus) in &crosswalk.scores {
                let title = self.quoted(&self.context.text(&rubric.scores[*score].title));
                let times = (*times != Exact::one()).then(|| plain(times));
                let plus = (!plus.is_zero()).then(|| plain(plus));
                let moved = self.reading.moved(times.as_deref(), plus.as_deref());
                tell(format!("crosswalks[{at}]"), self.reading.crosswalk(&crosswalk.from_edition, &title, &moved));
            }
        }
        for (old, new) in &rubric.replaces {
            let title = rubric.element(new).map(|index| self.context.text(&rubric.elements[index].title));
            tell("replaces".to_owned(), self.reading.replaced(old, &self.quoted(title.as_ref().unwrap_or(new))));
        }
        sentences
    }
}
