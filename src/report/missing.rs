//! What has no answer, by name: of the whole assessment, and of a score that cannot be given for it.
//!
//! In: the context. Out: sentences. Which of them matter is judged elsewhere; here they are only named.

use crate::report::context::Context;
use crate::rubric::Countable;
use crate::score::{LeftOut, NoScore, Status};

/// How many are named; of more, the rest is counted.
const MOST_NAMED: usize = 6;

/// The elements without an answer; empty where there are none.
pub fn without_answer(context: &Context) -> String {
    let found =
        context.assessment.scored.elements.iter().zip(&context.rubric.elements).filter(|(found, _)| found.status == Status::NotRated);
    let titles: Vec<String> = found.map(|(_, element)| context.text(&element.title)).collect();
    match titles.is_empty() {
        true => String::new(),
        false => context.sentences.without_answer(&titles[..titles.len().min(MOST_NAMED)], titles.len().saturating_sub(MOST_NAMED)),
    }
}

/// How many of what a score counts are missing, and which; `None` where it has a value, or has none for another reason.
pub fn missing_from(context: &Context, score: usize) -> Option<String> {
    let scoring = &context.assessment.scored.scores[score];
    match scoring.value.as_ref().err()? {
        NoScore::Incomplete | NoScore::TooFewAnswered | NoScore::TooManyMissing => {}
        _ => return None,
    }
    let title = |what: Countable| match what {
        Countable::Element(index) => context.text(&context.rubric.elements[index].title),
        Countable::Score(index) => context.text(&context.rubric.scores[index].title),
    };
    let trace = &scoring.trace;
    let used = || trace.counted.iter().chain(&trace.below);
    // What does not apply or is not run is not missed; what a rule fills in is.
    let applies = |what: Countable| match what {
        Countable::Element(index) => context.assessment.scored.elements[index].status != Status::NotApplicable,
        Countable::Score(_) => true,
    };
    let left_out = trace.left_out.iter().filter(|(_, why)| !matches!(why, LeftOut::NotInPlay | LeftOut::NotApplicable));
    let filled_in = used().filter(|used| used.filled_in && applies(used.what)).map(|used| used.what);
    let titles: Vec<String> = left_out.map(|(what, _)| *what).chain(filled_in).map(title).collect();
    let all = titles.len() + used().filter(|used| !used.filled_in).count();
    let named = &titles[..titles.len().min(MOST_NAMED)];
    (!titles.is_empty()).then(|| context.sentences.missing_from(titles.len(), all, named, titles.len() - named.len()))
}
