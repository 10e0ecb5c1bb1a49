//! Answers of the file that are not counted, so that whoever holds a sheet learns that there was an answer.
//!
//! In: the context. Out: a sentence for each, in the language of the report.

use crate::report::answer;
use crate::report::context::Context;
use crate::report::facts::Pointer;
use crate::words::sentences::Unused;

/// The most characters of a file that are shown.
const MOST_SHOWN: usize = 40;

/// What the file holds and nothing counts: answers that fit no element, and answers to what is not assessed.
pub fn unused(context: &Context) -> Vec<Pointer> {
    let unusable = context.answers.unusable.iter().map(|(id, text)| {
        let element = context.rubric.element(id);
        let title = element.map_or_else(|| id.clone(), |index| context.text(&context.rubric.elements[index].title));
        let why = if element.is_some() { Unused::NoSuchAnswer } else { Unused::NoSuchElement };
        Pointer { id: id.clone(), sentence: context.sentences.unused(&title, &shortened(text), why), title }
    });
    let elsewhere = context.rubric.elements.iter().enumerate().filter_map(|(index, part)| {
        let rating = context.answers.entries[index].rating.as_ref()?;
        if part.in_play(&context.answers.occasion.parts) {
            return None;
        }
        let title = context.text(&part.title);
        let answer = answer::answer(context, index, Some(rating), &context.assessment.scored.elements[index]);
        Some(Pointer {
            id: part.id.clone(),
            sentence: context.sentences.unused(&title, &context.sentences.named(&answer), Unused::OtherPart),
            title,
        })
    });
    unusable.chain(elsewhere).collect()
}

fn shortened(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(MOST_SHOWN) {
        Some((at, _)) => [&line[..at], "…"].concat(),
        None => line,
    }
}
