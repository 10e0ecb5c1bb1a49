//! The summary: what a person reads first, on screen, on paper and in the saved report, and in whose hands it is next.
//!
//! In: the context and the members of the report. Out: [`Summary`]. It finds nothing out: it picks, in the order in which people ask. What
//! is not met? What is decided? What does it come to? Where do we begin, who does it, and how sure are we?

use crate::answers::{ActionStatus, Mode};
use crate::date::Date;
use crate::report::context::Context;
use crate::report::facts::{
    ActionFacts, Begin, CriterionFacts, Decision, ElementFacts, GateFacts, Headline, HistoryFacts, NextFacts, Report, ScoreFacts,
    Standings, Stands, Summary,
};
use crate::report::{gates, scores};
use crate::rubric::Better;
use crate::score::Standing;
use crate::words::sentences::{Label, Tally};
use crate::words::summary::{Led, SummaryWords, Sure, Then, Way};

/// The most that is told of what got better.
const MOST_BETTER: usize = 2;

/// How much to begin with is told while something is still to be answered.
const MOST_BEFORE_THE_END: usize = 2;

/// Picks the summary from what the report holds by now, and says whether its verdict is about the score that stands for the whole.
pub fn summary(context: &Context, report: &Report) -> (Summary, bool) {
    let words = SummaryWords::of(&report.language);
    let progress = &report.progress;
    let left = progress.total.saturating_sub(progress.answered);
    let own = || report.gates.iter().filter(|gate| gate.non_negotiable);
    let blank = context.answers.entries.iter().all(|entry| entry.rating.is_none());
    // What local rules made easier is said before all else.
    let lowers = context.lowers();
    let mut besides: Vec<String> = Some(lowers).filter(|lowers| !lowers.is_empty()).into_iter().collect();
    if left > 0 && report.verdict.not_met > 0 {
        besides.push(words.so_far(report.verdict.not_met, own().count()));
    }
    let refused = left == 0 && verdict_of_decision(report, words).is_some();
    if refused && own().next().is_some() {
        let met = Tally { met: report.verdict.met, not_met: 0, cannot_confirm: 0 };
        besides.push(context.sentences.non_negotiables(met));
    }
    if left == 0 && context.answers.occasion.mode == Mode::NonNegotiables {
        besides.push(context.label(Label::QuickCheck));
    }
    let judged = report.verdict.met + report.verdict.not_met + report.verdict.cannot_confirm;
    let has_own = context.rubric.gates.iter().any(|gate| gate.element.is_some());
    if left == 0 && judged == 0 && has_own && context.answers.occasion.mode == Mode::Full {
        besides.push(context.label(Label::NoneInPlay));
    }
    if progress.answered > 0 && !report.verdict.change.is_empty() {
        besides.push(report.verdict.change.clone());
    }
    let (verdict, of_the_score) = verdict(context, report, words, left);
    let summary = Summary {
        verdict,
        sign: if left > 0 && report.verdict.not_met == 0 { "cannot-confirm".to_owned() } else { report.verdict.overall.clone() },
        besides,
        go_on: if left > 0 { words.go_on(left) } else { String::new() },
        non_negotiables: own().next().map(|_| standings(report, words)),
        // Before the first answer there is nothing to say about either.
        decision: decision(context, report, words).filter(|_| !blank),
        score: headline(context, report, words).filter(|_| !blank),
        begin: begin(context, report, words),
        better: better(report, words),
        sure: sure(context, report, words),
    };
    (summary, of_the_score)
}

/// One sentence for each state: what is missing first, then the non-negotiables, then the score, then the rules with a name. And whether it is
/// about the score.
fn verdict(context: &Context, report: &Report, words: SummaryWords, left: usize) -> (String, bool) {
    let verdict = &report.verdict;
    let judged = verdict.met + verdict.not_met + verdict.cannot_confirm;
    let whole = report.scores.iter().find(|score| Some(&score.id) == report.fidelity.as_ref());
    let full = context.answers.occasion.mode == Mode::Full;
    let best = full && matches!(&*verdict.overall, "met" | "none") && verdict.met == judged && everything_at_best(context);
    let refused = verdict_of_decision(report, words).is_some();
    match whole {
        Some(score) if left == 0 && judged == 0 && full && !best && !refused => (led(context, report, score, words), true),
        _ => (without_score(context, report, words, left, best), false),
    }
}

fn without_score(context: &Context, report: &Report, words: SummaryWords, left: usize, best: bool) -> String {
    let (progress, verdict) = (&report.progress, &report.verdict);
    let tally = Tally { met: verdict.met, not_met: verdict.not_met, cannot_confirm: verdict.cannot_confirm };
    let judged = tally.met + tally.not_met + tally.cannot_confirm;
    match (context.answers.entries.iter().any(|entry| entry.rating.is_some()), left) {
        (false, 1..) => return words.nothing(progress.total),
        // Rated, but not as often as the rubric asks for: nothing is without a rating.
        (true, 1..) if only_too_few(context) => return progress.sentence.clone(),
        (true, 1..) => return words.unfinished(progress.answered, progress.total, left),
        _ => {}
    }
    // What has no overall decision against it, and nothing left to rise.
    if best {
        return words.all_at_best(judged);
    }
    if let Some(refused) = verdict_of_decision(report, words) {
        return refused;
    }
    if judged > 0 {
        return context.sentences.non_negotiables(tally);
    }
    if context.answers.occasion.mode == Mode::NonNegotiables {
        return context.label(Label::NoneInPlay);
    }
    by_rules(context, report, words)
}

/// A score that leads: with what it has to reach; else with what became of it; or why there is none.
fn led(context: &Context, report: &Report, score: &ScoreFacts, words: SummaryWords) -> String {
    let out_of = out_of(context, score);
    if score.value.is_none() {
        let open = context.rubric.score(&score.id).is_some_and(|index| scores::may_come(context, index));
        let reaches = |standing: Standing| open && is_all(score, standing);
        return match (reaches(Standing::Met), reaches(Standing::NotMet)) {
            (true, _) => words.met_without_score(&score.title),
            (_, true) => words.not_met_without_score(&score.title),
            _ => scores::sentence(context, score),
        };
    }
    // Its band says it better where there is nothing left to reach.
    let reached = is_all(score, Standing::Met) && !band(score).is_empty();
    if !score.criteria.is_empty() && !reached {
        let count = |standing: Standing| score.criteria.iter().filter(|criterion| criterion.status == standing.code()).count();
        let (met, not_met, cannot_confirm) = (count(Standing::Met), count(Standing::NotMet), count(Standing::CannotConfirm));
        return words.reaches(&score.title, &score.shown, &out_of, Tally { met, not_met, cannot_confirm });
    }
    let then = then(report, score);
    words.led(Led {
        title: &score.title,
        band: &band(score),
        value: &score.shown,
        out_of: &out_of,
        then: then.as_ref().map(|(value, date, moved)| Then { value, date, moved: *moved }),
    })
}

/// True if a score has something to reach, and all of it stands so.
fn is_all(score: &ScoreFacts, standing: Standing) -> bool {
    !score.criteria.is_empty() && score.criteria.iter().all(|criterion| criterion.status == standing.code())
}

/// A rule with a name that is not met, where every non-negotiable is: a headline about those, or about a score, would hide it.
fn verdict_of_decision(report: &Report, words: SummaryWords) -> Option<String> {
    let all_met = report.verdict.not_met + report.verdict.cannot_confirm == 0;
    let refused = |gate: &&GateFacts| gate.status == "not-met" && gate.sign != "cannot-confirm";
    let gate = deciding(report).into_iter().chain(named(report)).filter(|_| all_met).find(refused)?;
    Some(match &gate.outcome_shown {
        Some(outcome) => words.comes_to(&gate.title, outcome),
        None => words.decided(&gate.title, false),
    })
}

/// Where neither non-negotiables nor a score stand for the whole: the rules with a name, what scores should reach, or that it is a profile.
fn by_rules(context: &Context, report: &Report, words: SummaryWords) -> String {
    let reach: Vec<&CriterionFacts> = report.scores.iter().flat_map(|score| &score.criteria).collect();
    let count = |standing: Standing| reach.iter().filter(|criterion| criterion.status == standing.code()).count();
    match &report.gates[..] {
        [] if reach.is_empty() => words.profile(report.progress.total),
        [] if reach.len() == 1 => {
            let only = report.scores.iter().find(|score| !score.criteria.is_empty());
            only.map(|score| led(context, report, score, words)).unwrap_or_default()
        }
        [] => context.sentences.criteria(Tally {
            met: count(Standing::Met),
            not_met: count(Standing::NotMet),
            cannot_confirm: count(Standing::CannotConfirm),
        }),
        [only] if only.sign == "cannot-confirm" => words.undecided(&only.title),
        [only] => match &only.outcome_shown {
            Some(outcome) => words.comes_to(&only.title, outcome),
            None => words.decided(&only.title, only.status == Standing::Met.code()),
        },
        several => {
            let of = |sign: &[&str]| several.iter().filter(|gate| sign.contains(&&*gate.sign)).count();
            let (met, cannot_confirm) = (of(&["met", "between"]), of(&["cannot-confirm"]));
            words.decisions(Tally { met, not_met: several.len() - met - cannot_confirm, cannot_confirm })
        }
    }
}

/// True if everything without an answer has ratings, only too few.
fn only_too_few(context: &Context) -> bool {
    let found = context.assessment.scored.elements.iter().zip(&context.answers.entries);
    let mut open = found.filter(|(found, _)| found.status == crate::score::Status::NotRated);
    open.all(|(_, entry)| entry.rating.is_some())
}

/// True if every element that is scored here has the best points there are.
fn everything_at_best(context: &Context) -> bool {
    let mut scored = context.rubric.elements.iter().zip(&context.assessment.scored.elements).filter(|(part, found)| {
        part.is_scored() && !matches!(found.status, crate::score::Status::NotInPlay | crate::score::Status::NotApplicable)
    });
    let at_best = |part: &crate::rubric::Element, points: &Option<crate::number::Exact>| {
        let best = if part.better == Better::Higher { &part.highest } else { &part.lowest };
        points.is_some() && points == best
    };
    let any = scored.clone().next().is_some();
    any && scored.all(|(part, found)| at_best(part, &found.points))
}

fn band(score: &ScoreFacts) -> String {
    score.bands.iter().find(|band| Some(&band.id) == score.band.as_ref()).map(|band| band.label.clone()).unwrap_or_default()
}

fn out_of(context: &Context, score: &ScoreFacts) -> String {
    context.rubric.score(&score.id).map(|index| scores::out_of(context, index)).unwrap_or_default()
}

/// The occasion that everything is compared with, if it is measured with the same ruler.
fn compared(report: &Report) -> Option<&HistoryFacts> {
    let since = report.drift.since.as_ref()?;
    let (_, earlier) = report.drift.history.split_last()?;
    earlier.iter().rev().find(|one| one.date.as_ref() == Some(since))
}

/// What a score was then, when, and which way it went.
fn then(report: &Report, score: &ScoreFacts) -> Option<(String, String, Way)> {
    let at = report.scores.iter().position(|one| one.id == score.id)?;
    let before = compared(report)?;
    let (then, now) = (before.scores.get(at)?, report.drift.history.last()?.scores.get(at)?);
    then.value.as_ref()?;
    let lower = score.better == Better::Lower.code();
    let moved = match (&*now.trend, lower) {
        ("up", false) => Way::Up,
        ("up", true) => Way::Better,
        ("down", false) => Way::Down,
        ("down", true) => Way::Worse,
        ("same", _) => Way::Same,
        _ => return None,
    };
    Some((then.shown.clone(), before.date_shown.clone(), moved))
}

fn headline(context: &Context, report: &Report, words: SummaryWords) -> Option<Headline> {
    let at = report.scores.iter().position(|score| Some(&score.id) == report.fidelity.as_ref())?;
    let score = &report.scores[at];
    if context.answers.occasion.mode == Mode::NonNegotiables {
        return None;
    }
    let then = then(report, score);
    let open = score.lowest.as_ref().zip(score.highest.as_ref()).filter(|(lowest, highest)| lowest != highest);
    let about = match (&score.value, then, open) {
        (_, _, Some((lowest, highest))) => words.between(lowest, highest),
        (Some(_), Some((value, date, moved)), None) => words.moved(Then { value: &value, date: &date, moved }),
        (Some(_), None, None) => String::new(),
        (None, ..) => score.reason_shown.clone().unwrap_or_default(),
    };
    Some(Headline {
        at,
        title: score.title.clone(),
        value: score.value.as_ref().map(|_| score.shown.clone()).unwrap_or_default(),
        out_of: Some(out_of(context, score))
            .filter(|most| !most.is_empty() && score.value.is_some())
            .map(|most| words.out_of(&most))
            .unwrap_or_default(),
        band: band(score),
        about,
        reaches: score.criteria.iter().map(CriterionFacts::line).collect(),
    })
}

fn standings(report: &Report, words: SummaryWords) -> Standings {
    let verdict = &report.verdict;
    let place = |id: &str| report.elements.iter().position(|element| element.id == id);
    let sign_at = |occasion: &HistoryFacts, id: &str| {
        place(id).and_then(|at| occasion.elements.get(at)).map(|point| point.status.clone()).unwrap_or_default()
    };
    let before = compared(report);
    let mut each: Vec<(Option<usize>, Stands)> = report
        .gates
        .iter()
        .filter(|gate| gate.non_negotiable)
        .map(|gate| {
            let then = before.map(|before| sign_at(before, &gate.id)).unwrap_or_default();
            (place(&gate.id), Stands { title: gate.title.clone(), now: gate.sign.clone(), then })
        })
        .collect();
    each.sort_by_key(|(place, _)| *place);
    let each: Vec<Stands> = each.into_iter().map(|(_, stands)| stands).collect();
    let earlier = report.drift.history.split_last().map(|(_, earlier)| earlier).unwrap_or_default();
    let told = earlier.iter().rev().filter_map(|occasion| {
        let signs: Vec<&str> = occasion.elements.iter().map(|point| &point.status as &str).filter(|sign| !sign.is_empty()).collect();
        let met = signs.iter().filter(|sign| **sign == "met").count();
        (!signs.is_empty()).then(|| words.tally_then(&occasion.date_shown, met, signs.len()))
    });
    let unanswered = report.gates.iter().filter(|gate| gate.is_unanswered()).count();
    Standings {
        now: words.tally(Tally { met: verdict.met, not_met: verdict.not_met, cannot_confirm: verdict.cannot_confirm }, unanswered),
        before: told.take(2).collect(),
        then: before.filter(|_| each.iter().any(|one| !one.then.is_empty())).map(|before| before.date_shown.clone()),
        each,
    }
}

fn named(report: &Report) -> impl Iterator<Item = &GateFacts> {
    report.gates.iter().filter(|gate| !gate.non_negotiable)
}

/// The first rule with grades; without one, that of the worst sign.
fn deciding(report: &Report) -> Option<&GateFacts> {
    let rank = |gate: &&GateFacts| match &*gate.sign {
        "not-met" => 0,
        "cannot-confirm" => 1,
        "between" => 2,
        _ => 3,
    };
    named(report).find(|gate| gate.is_graded()).or_else(|| named(report).min_by_key(rank))
}

fn decision(context: &Context, report: &Report, words: SummaryWords) -> Option<Decision> {
    let gate = deciding(report)?;
    let undecided = gate.sign == "cannot-confirm";
    let outcome = match &gate.outcome_shown {
        _ if undecided => words.not_decided().to_owned(),
        Some(outcome) => outcome.clone(),
        None => crate::words::sentences::start(gate.status_shown.clone()),
    };
    let mut hangs_on = Vec::new();
    if let Some(next) = &gate.next {
        hangs_on.push([&next.label, ": ", &next.text as &str].concat());
    }
    let possible = gates::possible_named(context, &gate.id);
    if undecided && !possible.is_empty() {
        hangs_on.push(words.still_possible(&possible));
    }
    if gate.sign != "met" {
        let missing = || gate.parts.iter().filter(|part| part.status != Standing::Met.code());
        // Non-negotiables have their own place; what else is missing is told, where that is not too much.
        let others: Vec<&str> = missing().filter(|part| !part.non_negotiable).map(|part| &part.text as &str).collect();
        match others.len() {
            1..=2 => hangs_on.extend(others.into_iter().map(str::to_owned)),
            // A rule that joins nothing: what it asks for, and what was found.
            0 if gate.parts.is_empty() => hangs_on.push(gate.why().join("; ")),
            0 if missing().next().is_none() => {}
            _ => {
                let met = gate.parts.len() - missing().count();
                hangs_on.push(words.conditions(&gates::wanted_named(context, &gate.id), met, gate.parts.len()));
            }
        }
    }
    let more = named(report).count() - 1;
    if more > 0 {
        hangs_on.push(words.more_decisions(more));
    }
    Some(Decision { id: gate.id.clone(), title: gate.title.clone(), sign: gate.sign.clone(), outcome, hangs_on })
}

fn begin(context: &Context, report: &Report, words: SummaryWords) -> Vec<Begin> {
    let picked = report.priorities.iter().map(|pointer| {
        let place = report.elements.iter().position(|element| element.id == pointer.id);
        let element = place.map(|at| &report.elements[at]);
        let gate = report.gates.iter().find(|gate| gate.non_negotiable && gate.id == pointer.id);
        let next = gate.and_then(|gate| gate.next.as_ref());
        let takes = gate.map(|gate| gate.what_it_takes.clone()).unwrap_or_default();
        let told = |next: &NextFacts| if next.text == pointer.title { next.label.clone() } else { next.text.clone() };
        let next_up = |element: &ElementFacts| {
            let up = element.next_up.as_ref()?;
            Some([&context.label(Label::NextUp), ": ", up as &str].concat())
        };
        let step = next.map(told).or_else(|| element.and_then(|element| element.next_step.clone()));
        let (step, takes) = match (step, takes.is_empty()) {
            (Some(step), _) => (step, takes),
            (None, false) => (takes, String::new()),
            (None, true) => (element.and_then(next_up).unwrap_or_else(|| pointer.sentence.clone()), String::new()),
        };
        let action = report.actions.iter().find(|action| {
            action.element == pointer.id && [ActionStatus::Open, ActionStatus::Partly].iter().any(|open| open.code() == action.status)
        });
        let fell = element.is_some_and(|element| element.findings.iter().any(|kind| kind == "slipping"));
        let sign = gate.map_or(if fell { "slipping" } else { "between" }, |gate| &gate.sign);
        Begin {
            id: pointer.id.clone(),
            title: pointer.title.clone(),
            sign: sign.to_owned(),
            element: place,
            then_and_now: element.map(|element| then_and_now(element, words)).unwrap_or_default(),
            step_label: next.filter(|next| next.text == step).map(|next| next.label.clone()).unwrap_or_default(),
            step,
            agreed: action.map(|action| action.what.clone()).unwrap_or_default(),
            takes,
            who_and_when: action.map(|action| who_and_when(context, action)).unwrap_or_default(),
            overdue: action.map(|action| overdue(context, action, words)).unwrap_or_default(),
        }
    });
    // To finish comes first, and takes the place of one.
    let most = if report.progress.answered < report.progress.total { MOST_BEFORE_THE_END } else { usize::MAX };
    picked.take(most).collect()
}

fn then_and_now(element: &ElementFacts, words: SummaryWords) -> String {
    // A level is told by its number, an amount as it was entered.
    let short = |answer: &str, points: Option<&str>| match &*element.measure {
        "scale" => element.chosen_or(answer, points).unwrap_or_default().to_owned(),
        _ => answer.to_owned(),
    };
    let now = match &*element.status {
        "not-rated" | "unable-to-determine" => words.not_known().to_owned(),
        _ => Some(short(&element.answer, element.points.as_deref())).filter(|now| !now.is_empty()).unwrap_or(element.status_shown.clone()),
    };
    let then = element.before.as_ref().map(|before| short(&before.answer, before.points.as_deref())).filter(|then| !then.is_empty());
    then.map(|then| words.was(&then, &now)).unwrap_or_default()
}

fn who_and_when(context: &Context, action: &ActionFacts) -> String {
    let day = action.by.as_deref().and_then(Date::parse).map(|day| context.sentences.date(day)).unwrap_or_default();
    [&action.who as &str, &day].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

fn overdue(context: &Context, action: &ActionFacts, words: SummaryWords) -> String {
    let by = action.by.as_deref().and_then(Date::parse).filter(|_| action.overdue);
    let days = by.zip(context.answers.occasion.date).map(|(by, now)| now.days_since(by)).filter(|days| *days > 0);
    days.map(|days| words.overdue(days)).unwrap_or_default()
}

/// What rose; where nothing did, what stands at its best.
fn better(report: &Report, words: SummaryWords) -> Option<(&'static str, Vec<String>)> {
    let told = |heading: &'static str, all: Vec<String>| {
        // To name one takes no more room than to say that there is one more.
        let most = if all.len() == MOST_BETTER + 1 { all.len() } else { MOST_BETTER };
        let more = all.len().saturating_sub(most);
        let mut list: Vec<String> = all.into_iter().take(most).collect();
        if more > 0 {
            list.push(words.and_more(more));
        }
        (!list.is_empty()).then_some((heading, list))
    };
    let rose: Vec<String> = report.drift.rose.iter().map(|one| words.rose(&one.title, &one.from, &one.to)).collect();
    told(words.better(), rose).or_else(|| told(words.well(), report.strengths.iter().map(|one| one.title.clone()).collect()))
}

/// How many answers rest on evidence. Empty where there are none.
fn sure(context: &Context, report: &Report, words: SummaryWords) -> String {
    let answered = || report.elements.iter().filter(|element| element.status == "rated");
    let backed = || answered().filter(|element| !element.evidence.is_empty());
    let stale: Vec<&ElementFacts> = backed().filter(|element| element.evidence.iter().all(|one| one.stale)).collect();
    let months =
        |element: &&ElementFacts| context.rubric.element(&element.id).and_then(|at| context.rubric.element_rules[at].evidence.months);
    let months: Vec<Option<u32>> = stale.iter().map(months).collect();
    let months = months.first().copied().flatten().filter(|first| months.iter().all(|other| *other == Some(*first)));
    let answers = answered().count();
    match answers {
        0 => String::new(),
        _ => words.sure(Sure { answers, with_evidence: backed().count(), stale: stale.len(), months }),
    }
}
