//! What has no answer, by name: of the whole assessment, and of a score that cannot be given for it.
//!
//! In: the context. Out: sentences. Which of them matter is judged elsewhere; here they are only named.

use crate::number::Exact;
use crate::report::context::Context;
use crate::rubric::{Countable, Element, Method, MissingRule};
use crate::score::{Adherence, LeftOut, NoPoints, NoScore, Status};
use crate::words::sentences::Lack;

/// How many are named; of more, the rest is counted.
pub const MOST_NAMED: usize = 6;

/// The elements without an answer; empty where there are none.
pub fn without_answer(context: &Context) -> String {
    let found =
        context.assessment.scored.elements.iter().zip(&context.rubric.elements).filter(|(found, _)| found.status == Status::NotRated);
    let mut begun = false;
    let title = |(found, element): (&Adherence, &Element)| {
        begun |= found.no_points == Some(NoPoints::TooFewRatings);
        context.text(&element.title)
    };
    let titles: Vec<String> = found.map(title).collect();
    match titles.is_empty() {
        true => String::new(),
        false => {
            let more = titles.len().saturating_sub(MOST_NAMED);
            context.sentences.without_answer(&titles[..titles.len().min(MOST_NAMED)], more, begun)
        }
    }
}

/// Why a score has no value, with the figures where a rule asks for so many.
pub fn why(context: &Context, score: usize, why: NoScore) -> String {
    let (rule, missing) = (&context.rubric.scores[score].missing, missing(context, score));
    let all = missing.len() + context.assessment.scored.scores[score].trace.used().filter(|used| !used.filled_in).count();
    let have = all - missing.len();
    let of_percent = |percent: &Exact| {
        (0..=all).find(|count| percent.mul(&Exact::whole(all as i128)).is_none_or(|wanted| wanted <= Exact::whole(*count as i128 * 100)))
    };
    let least = rule.at_least.into_iter().chain(rule.at_least_percent.as_ref().and_then(of_percent)).max();
    match (why, least, rule.at_most_missing) {
        (NoScore::TooFewAnswered, Some(least), _) => context.sentences.too_few(least, all, have),
        (NoScore::TooManyMissing, _, Some(most)) => context.sentences.too_many_missing(most, all, missing.len()),
        (NoScore::Incomplete, ..) => incomplete(context, score).to_owned(),
        _ => context.sentences.no_score(why).to_owned(),
    }
}

/// Why a score is incomplete: an answer may be missing, or be there and give no points.
fn incomplete(context: &Context, score: usize) -> &'static str {
    let (part, trace) = (&context.rubric.scores[score], &context.assessment.scored.scores[score].trace);
    let lacks_an_answer = |(what, why): &(Countable, LeftOut)| match (why, what) {
        (LeftOut::NoPoints, _) => false,
        (LeftOut::NoScore, Countable::Score(inner)) => matches!(
            context.assessment.scored.scores[*inner].value,
            Err(NoScore::Incomplete | NoScore::TooFewAnswered | NoScore::TooManyMissing)
        ),
        _ => true,
    };
    let open = || trace.left_out.iter().filter(|(_, why)| !matches!(why, LeftOut::NotInPlay | LeftOut::NotApplicable));
    let answers = open().any(lacks_an_answer);
    let lack = match (part.missing.rule, answers) {
        (MissingRule::RequireAll, true) => return context.sentences.no_score(NoScore::Incomplete),
        (MissingRule::RequireAll, false) => Lack::SomePoints,
        _ if part.method == Method::Ratio => Lack::OneSide,
        (_, true) => Lack::EveryAnswer,
        (_, false) => Lack::AllPoints,
    };
    context.sentences.incomplete(lack)
}

/// How many of what a score counts are missing, and which; `None` where it has a value, or has none for another reason.
pub fn missing_from(context: &Context, score: usize) -> Option<String> {
    let scoring = &context.assessment.scored.scores[score];
    match scoring.value.as_ref().err()? {
        NoScore::Incomplete | NoScore::TooFewAnswered | NoScore::TooManyMissing => {}
        _ => return None,
    }
    let title = |what: &Countable| match *what {
        Countable::Element(index) => context.text(&context.rubric.elements[index].title),
        Countable::Score(index) => context.text(&context.rubric.scores[index].title),
    };
    let titles: Vec<String> = missing(context, score).iter().map(title).collect();
    let all = titles.len() + scoring.trace.used().filter(|used| !used.filled_in).count();
    let named = &titles[..titles.len().min(MOST_NAMED)];
    (!titles.is_empty()).then(|| context.sentences.missing_from(titles.len(), all, named, titles.len() - named.len()))
}

/// What a score counts and misses. What does not apply or is not run is not missed; what a rule fills in is.
fn missing(context: &Context, score: usize) -> Vec<Countable> {
    let trace = &context.assessment.scored.scores[score].trace;
    let applies = |what: Countable| match what {
        Countable::Element(index) => context.assessment.scored.elements[index].status != Status::NotApplicable,
        Countable::Score(_) => true,
    };
    let left_out =
        trace.left_out.iter().filter(|(_, why)| !matches!(why, LeftOut::NotInPlay | LeftOut::NotApplicable)).map(|(what, _)| *what);
    let filled_in = trace.used().filter(|used| used.filled_in && applies(used.what)).map(|used| used.what);
    left_out.chain(filled_in).collect()
}
