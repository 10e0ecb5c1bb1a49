//! English.

use crate::answers::{ActionStatus, Light, RaterType};
use crate::code::Unreadable;
use crate::date::Date;
use crate::drift::{Kind, NotComparable, Oddity};
use crate::number::Rounding;
use crate::rubric::{EvidenceKind, Method, MissingRule, NotApplicableRule, Role, TeamAnswer};
use crate::score::{LeftOut, NoPoints, NoScore, Standing, Status};
use crate::words::en::labels;
use crate::words::sentences::{
    AsksLess, Bounds, Coefficient, Fidelity, Joined, Just, Label, Lack, LightSource, Moved, MovedPoints, Moves, Next, NoKappa, Odd,
    Sentences, Tally, Unused, joined_with, put_together, quoted, start,
};

/// Says what a report says.
pub struct Report;

/// The one of its kind.
pub const REPORT: Report = Report;

/// A small number in words, as a careful letter has it.
fn word(number: usize) -> String {
    const WORDS: [&str; 11] = ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten"];
    WORDS.get(number).map_or_else(|| number.to_string(), |word| (*word).to_owned())
}

fn plural(number: usize, one: &str, other: &str) -> String {
    format!("{} {}", word(number), if number == 1 { one } else { other })
}

/// "Team lead, Peer and Coach".
fn and(list: &[String]) -> String {
    match list {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => format!("{} and {last}", first.join(", ")),
    }
}

/// Names in quotation marks, and how many more there are.
fn listed(named: &[String], more: usize) -> String {
    let mut all: Vec<String> = named.iter().map(|name| format!("“{name}”")).collect();
    if more > 0 {
        all.push(format!("{} more", word(more)));
    }
    and(&all)
}

pub const JUST: Just = |under, edge| format!("just {} {edge}", if under { "under" } else { "over" });

impl Sentences for Report {
    fn label(&self, label: Label) -> &'static str {
        match label {
            Label::Undated => "no date",
            Label::NoScoreYet => "no score yet",
            Label::NoScore => "no score",
            Label::NoNonNegotiables => "This rubric has no non-negotiables.",
            Label::NoneInPlay => "None of the non-negotiables belongs to what you run.",
            Label::ProfileOnly => "This rubric gives a profile, not one overall score.",
            Label::MethodGates => "Non-negotiables are judged one by one and are never averaged into a score.",
            Label::MethodStrip => "Scores are worked out with exact fractions and rounded only to be shown.",
            Label::NoTarget => "no target in this stage",
            Label::QuickCheck => "Only the non-negotiables were looked at, so there are no scores.",
            Label::OtherRater => "The two were rated by different kinds of rater; read the difference with care.",
            Label::Open => "open",
            Label::NotCompared => "not compared",
            Label::Converted => "converted",
            Label::ToAgree => "To be agreed with the programme owner.",
            Label::Harms => "It harms the model. Talk with the programme owner before it goes on.",
            Label::MayBeAdapted => "May be adapted locally",
            Label::OwnersExamples => "What the programme owner says about changes",
            Label::WhatItTakes => "What it would take",
            Label::OutOfReach => "No answer can meet this as the rubric stands; please tell the programme owner.",
            Label::BestOfScale => "It is at the best level of its scale.",
            Label::SupervisionSheet => "Supervision sheet",
            Label::FullRecord => "Full record",
            Label::BlankForm => "Blank form",
            Label::ActionPlan => "Action plan",
            Label::OnePage => "One-page summary",
            Label::Programme => "Programme",
            Label::Edition => "Edition",
            Label::Team => "Team",
            Label::Date => "Date",
            Label::RatedBy => "Rated by",
            Label::Role => "Role",
            Label::Stage => "Stage",
            Label::Variant => "Form",
            Label::Parts => "What we run",
            Label::Code => "Result code",
            Label::Hash => "Content hash",
            Label::Licence => "Licence",
            Label::Publisher => "Published by",
            Label::Contact => "Whom to ask",
            Label::NonNegotiables => "Non-negotiables",
            Label::BelowTarget => "below target",
            Label::NotUsable => "Answers in the file that could not be used",
            Label::NotMetOrOpen => "Not met, or not confirmed",
            Label::Met => "Met",
            Label::Rules => "Rules over several elements",
            Label::WhatChanged => "What has changed",
            Label::Discussion => "To talk about in supervision",
            Label::Priorities => "Where to begin",
            Label::Strengths => "What stands out well",
            Label::AgreedActions => "Agreed actions",
            Label::EarlierActions => "What became of earlier actions",
            Label::Action => "Action",
            Label::Who => "Who (role)",
            Label::By => "By when",
            Label::Support => "Support needed",
            Label::BecameOfIt => "Outcome",
            Label::NextReview => "Next review",
            Label::Signatures => "Signatures",
            Label::SignedRater => "For the team (role, date)",
            Label::SignedSupervisor => "Supervisor (role, date)",
            Label::Comment => "Supervisor's comment",
            Label::Scores => "Scores",
            Label::Score => "Score",
            Label::Band => "Band",
            Label::Target => "Target",
            Label::Answered => "Answered",
            Label::NotApplicable => "Not applicable",
            Label::Domain => "Area",
            Label::Elements => "Elements",
            Label::Element => "Element",
            Label::Record => "Every element",
            Label::Answer => "Answer",
            Label::NextUp => "One level up",
            Label::Evidence => "Evidence",
            Label::ExpectedEvidence => "Where to look",
            Label::Note => "Note",
            Label::OverallNote => "Note on the whole",
            Label::Adaptations => "Adaptations",
            Label::NotInScore => "An adaptation is a change you decided on. It stands beside the score and is never counted in it.",
            Label::Lights => {
                "Each has a light, which says what the change means for the model: green leaves it whole, amber has to be agreed with the \
                 programme owner first, red harms it. Where there is no light yet, or the team gave it itself, ask the programme owner."
            }
            Label::Method => "How the scores were worked out",
            Label::Sum => "Sum",
            Label::LeftOut => "Left out",
            Label::Sources => "Sources",
            Label::LastTime => "Last time",
            Label::Before => "Before",
            Label::Now => "Now",
            Label::Change => "Where it stands",
            Label::Number => "No.",
            Label::Choose => "Choose one",
            Label::CannotTell => "We cannot tell yet",
            Label::DoesNotApply => "Does not apply, because",
            Label::DoesNotFit => "Does not fit our service",
            Label::Reason => "Reason",
            Label::Required => "required",
            Label::WholeProgramme => "The whole",
            Label::Page => "Page",
            Label::Of => "of",
            Label::NotesLeftOut => {
                "Left out of this copy: notes, evidence texts, reasons why something does not apply, and answers that could not be read. Team, \
                 roles, adaptations and actions stand as they were written."
            }
            Label::ReasonLeftOut => "reason left out",
            Label::OpenAgain => "This file holds the answers: open it in Fidelity Check to go on, or to compare next time.",
            Label::Introduction => "How to use this form",
            Label::Points => "Points",
            Label::History => "Over time",
            Label::Whole => "the whole",
            Label::WhereRatersDiffered => "Where the raters had differed",
            Label::Agreed => "Agreed",
            Label::HeldBy => "Answered alone",
            Label::InFigures => "How far they agree, in figures",
            Label::Legend => "● now · ○ before · ▼ target · open bar: still possible while answers are open · ticks: where a band begins",
        }
    }

    fn date(&self, date: Date) -> String {
        labels::date(date)
    }

    fn bounds(&self, bounds: Bounds) -> String {
        match bounds {
            Bounds::AtLeast(low) => format!("at least {low}"),
            Bounds::Above(low) => format!("more than {low}"),
            Bounds::AtMost(high) => format!("at most {high}"),
            Bounds::Below(high) => format!("below {high}"),
            Bounds::Exactly(only) => format!("exactly {only}"),
            Bounds::FromTo(low, high) => format!("{low} to {high}"),
            Bounds::FromBelow(low, high) => format!("at least {low} and below {high}"),
            Bounds::AboveTo(low, high) => format!("more than {low} and at most {high}"),
            Bounds::Between(low, high) => format!("more than {low} and below {high}"),
            Bounds::Any => "any value".to_owned(),
        }
    }

    fn needs(&self, goal: &str) -> String {
        format!("needs {goal}")
    }

    fn named(&self, level: &str) -> String {
        format!("“{level}”")
    }

    fn or_better(&self, level: &str) -> String {
        format!("“{level}” or better")
    }

    fn in_hundred(&self, share: &str, parts: bool) -> String {
        if parts { format!("{share} in 100 parts in place") } else { format!("{share} in 100") }
    }

    fn for_you(&self, count: &str, total: &str, of: &str) -> String {
        format!("for you {}{}", self.out_of(count, total), joined_with(of, " "))
    }

    fn for_you_with(&self, count: &str, counted: &str, total: &str, with: &str) -> String {
        format!("for you {count} {counted} with {total} {with}")
    }

    fn no_count(&self, total: &str, of: &str) -> String {
        format!("with {total} {of} no whole number comes to that")
    }

    fn with_parts(&self, goal: &str, parts: &str) -> String {
        match goal {
            "" => format!("{parts} in place"),
            _ => format!("{goal}, among them {parts}"),
        }
    }

    fn takes(&self, goal: &str, here: &str) -> String {
        start(format!("{goal}{}.", joined_with(here, "; ")))
    }

    fn takes_seeing(&self, text: &str) -> String {
        quoted(text)
    }

    fn for_outcome(&self, outcome: &str, rule: &str) -> String {
        format!("for “{outcome}”: {rule}")
    }

    fn undecided(&self, outcomes: &[String], unproven: bool) -> String {
        let open = match unproven {
            false => "still open",
            true => "still open; there are too many ways to finish to try them all, so one of these may be out of reach",
        };
        format!("“{}” ({open})", outcomes.join("” or “"))
    }

    fn below_target(&self, stage: Option<&str>) -> String {
        stage.map_or_else(|| "Below target".to_owned(), |stage| format!("Below the aim in the stage “{stage}”"))
    }

    fn below(&self, value: &str, target: &str) -> String {
        format!("{value}; the aim is {target}")
    }

    fn next(&self, next: Next) -> &'static str {
        match next {
            Next::Do => "What to do",
            Next::FindOut => "Find out first",
            Next::Answer => "Answer this first",
            Next::Follows => "What follows",
        }
    }

    fn and_more(&self, names: &str, more: usize) -> String {
        format!("{names} and {} more", word(more))
    }

    fn target(&self, bounds: Bounds, stage: Option<&str>) -> String {
        match stage {
            Some(stage) => format!("{} in the stage “{stage}”", self.bounds(bounds)),
            None => self.bounds(bounds),
        }
    }

    fn recorded(&self, by_team: bool, points: &str, answer: &str) -> String {
        let answer = joined_with(answer, ": ");
        if by_team { format!("you recorded {points}{answer}") } else { format!("recorded as {points}{answer}") }
    }

    fn it_is(&self, value: &str) -> String {
        format!("it is {value}")
    }

    fn standing(&self, standing: Standing) -> &'static str {
        match standing {
            Standing::Met => "met",
            Standing::NotMet => "not met",
            Standing::CannotConfirm => "cannot be confirmed",
        }
    }

    fn status(&self, status: Status, reason: &str) -> String {
        let words = match status {
            Status::NotInPlay => "not part of this assessment",
            Status::NotRated => "not rated",
            Status::UnableToDetermine => "cannot be told yet",
            Status::NotApplicable => "not applicable",
            Status::DoesNotFit => "does not fit our service",
            Status::Rated => "rated",
        };
        format!("{words}{}", joined_with(reason, ": "))
    }

    fn role(&self, role: Role) -> &'static str {
        match role {
            Role::NonNegotiable => "non-negotiable",
            Role::Supporting => "supporting",
            Role::Flexible => "may be adapted locally",
            Role::Information => "for information, not scored",
        }
    }

    fn provenance(&self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => "Self-assessed; not independently verified",
            RaterType::Peer => "Rated by another team; not independently verified",
            RaterType::Trainer => "Rated by a trainer of the programme",
            RaterType::External => "Rated by somebody from outside",
        }
    }

    fn footer(&self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => "Self-assessment, not an external fidelity rating",
            RaterType::Peer => "Rated by another team, not an external fidelity rating",
            RaterType::Trainer | RaterType::External => self.provenance(rater),
        }
    }

    fn limits_title(&self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => "What a self-assessment can tell",
            _ => "What this rating can tell",
        }
    }

    fn limits(&self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => {
                "A self-assessment is what a team sees of its own work. It is good for talking in supervision, for noticing change and for \
                 deciding what to do next. It is not an external fidelity rating: teams can see themselves more kindly or more harshly than \
                 a reviewer would. Facts and evidence beside a rating make it more reliable."
            }
            RaterType::Peer => {
                "Another team sees some things that the team itself overlooks, and misses others. Its rating is good for talking in supervision, \
                 for noticing change and for deciding what to do next. It is not an external fidelity rating. Facts and evidence beside a rating \
                 make it more reliable."
            }
            RaterType::Trainer => {
                "A trainer knows the programme well and sees a part of the work. The rating is good for talking in supervision, for noticing \
                 change and for deciding what to do next. Another trainer may rate some things differently. Facts and evidence beside a rating \
                 make it more reliable."
            }
            RaterType::External => {
                "A rating from outside is what a reviewer saw and was shown on this occasion. Another reviewer may rate some things differently, \
                 and what was not shown could not be rated. Facts and evidence beside a rating make it more reliable."
            }
        }
    }

    fn unused(&self, title: &str, found: &str, why: Unused) -> String {
        match why {
            Unused::NoSuchElement => format!("“{title}”: this rubric has no such element; the file holds {found}."),
            Unused::NoSuchAnswer => format!("“{title}”: the file holds {found}, which is no answer to this element."),
            Unused::OtherPart => format!("“{title}”: answered with {found}, but not part of what is assessed here."),
        }
    }

    fn rater(&self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => "the team itself",
            RaterType::Peer => "another team",
            RaterType::Trainer => "a trainer of the programme",
            RaterType::External => "somebody from outside",
        }
    }

    fn non_negotiables(&self, tally: Tally) -> String {
        let Tally { met, not_met, cannot_confirm } = tally;
        let total = met + not_met + cannot_confirm;
        let is = |number: usize| if number == 1 { "is" } else { "are" };
        match (not_met, cannot_confirm) {
            (0, 0) if total == 1 => "The one non-negotiable is met.".to_owned(),
            (0, 0) if total == 2 => "Both non-negotiables are met.".to_owned(),
            (0, 0) => format!("All {} non-negotiables are met.", word(total)),
            (1, 0) if total == 1 => "The one non-negotiable is not met.".to_owned(),
            (0, 1) if total == 1 => "The one non-negotiable cannot be confirmed yet.".to_owned(),
            (_, 0) if not_met == total => format!("None of the {} non-negotiables is met.", word(total)),
            (0, _) if cannot_confirm == total => format!("None of the {} non-negotiables can be confirmed yet.", word(total)),
            (_, 0) => start(format!("{} of {} non-negotiables {} not met.", word(not_met), word(total), is(not_met))),
            (0, _) => {
                let rest =
                    format!("{} {} met", if met == 1 { "the other one".into() } else { format!("the other {}", word(met)) }, is(met));
                start(format!("{} of {} non-negotiables cannot be confirmed; {rest}.", word(cannot_confirm), word(total)))
            }
            _ => {
                let (first, second) = (word(not_met), word(cannot_confirm));
                start(format!("{first} of {} non-negotiables {} not met, and {second} cannot be confirmed.", word(total), is(not_met)))
            }
        }
    }

    fn met_ones(&self, number: usize) -> String {
        match number {
            1 => "The one non-negotiable that is met".to_owned(),
            _ => format!("The {} non-negotiables that are met", word(number)),
        }
    }

    fn change(&self, moves: Moves) -> String {
        let Moves {
            since,
            non_negotiables,
            editions,
            drifted,
            unconfirmed,
            held,
            not_met_before,
            open_before,
            regained,
            rose,
            fell,
            turned,
        } = moves;
        if let Some((then, now)) = editions {
            let what = if non_negotiables { "non-negotiables and other elements" } else { "elements" };
            return format!("The rubric has changed since {since}, from edition {then} to {now}: only scores are compared, not {what}.");
        }
        // Figures for both where one of them is not written as a word.
        let count = |number: usize| if rose.max(fell) > 10 { number.to_string() } else { word(number) };
        let elements = |number: usize| format!("{} {}", count(number), if number == 1 { "element" } else { "elements" });
        let (up, down) = if turned { ("got better", "got worse") } else { ("rose", "fell") };
        let elements = match (rose, fell) {
            (0, 0) => "no element rose or fell".to_owned(),
            (rose, 0) => format!("{} {up} and none {down}", elements(rose)),
            (0, fell) => format!("{} {down} and none {up}", elements(fell)),
            (rose, fell) => format!("{} {up} and {} {down}", elements(rose), count(fell)),
        };
        let (holds, hold) = if turned {
            ("got worse but still holds", "got worse but still hold")
        } else {
            ("fell but still holds", "fell but still hold")
        };
        let mut told: Vec<String> = Vec::new();
        for (number, one, several) in [
            (drifted, "has drifted", "have drifted"),
            (unconfirmed, "can no longer be confirmed", "can no longer be confirmed"),
            (held, holds, hold),
            (not_met_before, "was not met before either", "were not met before either"),
            (open_before, "was not met or not confirmed before either", "were not met or not confirmed before either"),
            (regained, "is met again", "are met again"),
        ] {
            if number > 0 {
                let who = if told.is_empty() { plural(number, "non-negotiable", "non-negotiables") } else { word(number) };
                told.push(format!("{who} {}", if number == 1 { one } else { several }));
            }
        }
        match (non_negotiables, told.is_empty()) {
            (false, _) => format!("Since {since} {elements}."),
            (true, true) => format!("Since {since} no non-negotiable has drifted; {elements}."),
            (true, false) => format!("Since {since} {}; {elements}.", and(&told)),
        }
    }

    fn fidelity(&self, fidelity: Fidelity) -> String {
        let Fidelity { title, value, out_of, band, lower, criteria } = fidelity;
        let out_of = joined_with(out_of, " of ");
        let band = if band.is_empty() { String::new() } else { format!(", in the band “{band}”") };
        let lower = if lower { " (lower is better)" } else { "" };
        format!("{title} is {value}{out_of}{band}{lower}{}.", joined_with(criteria, "; "))
    }

    fn no_fidelity(&self, title: &str, why: &str, may_come: bool, decided: &str) -> String {
        let yet = if may_come { " yet" } else { "" };
        format!("There is no score for “{title}”{yet}: {why}{}.", joined_with(decided, "; "))
    }

    fn too_few(&self, least: usize, all: usize, have: usize) -> String {
        if all == 1 {
            return "the one it counts is needed, and is missing".to_owned();
        }
        let is = |number: usize| if number == 1 { "is" } else { "are" };
        let there = if have == 0 { "none is there".to_owned() } else { format!("{have} {} there", is(have)) };
        format!("at least {least} of the {all} it counts {} needed, and {there}", is(least))
    }

    fn too_many_missing(&self, most: usize, all: usize, missing: usize) -> String {
        let are = if missing == 1 { "is" } else { "are" };
        format!("at most {most} of the {all} it counts may be missing, and {missing} {are}")
    }

    fn rounded_to(&self, sum: &str, rounded: &str) -> String {
        format!("{sum}, rounded to {rounded}")
    }

    fn too_few_ratings(&self, have: usize, least: usize, each: &str) -> String {
        format!("{have} of at least {least} ratings given: {each}")
    }

    fn best_value(&self, value: &str, rose_from: &str) -> String {
        match rose_from {
            "" => format!("It stands at {value}, the best there is."),
            _ => format!("It went from {rose_from} to {value}, the best there is."),
        }
    }

    fn criteria(&self, tally: Tally) -> String {
        let Tally { met, not_met, cannot_confirm } = tally;
        let is = |number: usize| if number == 1 { "is" } else { "are" };
        let mut told = vec![format!("{} of {} criteria {} met", word(met), word(met + not_met + cannot_confirm), is(met))];
        if not_met > 0 {
            told.push(format!("{} {} not", word(not_met), is(not_met)));
        }
        if cannot_confirm > 0 {
            told.push(format!("{} cannot be confirmed", word(cannot_confirm)));
        }
        start(format!("{}.", and(&told)))
    }

    fn already(&self, standing: Standing) -> String {
        match standing {
            Standing::CannotConfirm => self.standing(standing).to_owned(),
            decided => format!("{}, whatever is still open", self.standing(decided)),
        }
    }

    fn progress(&self, answered: usize, begun: usize, total: usize) -> String {
        let fewer = |has: &str| format!("{has} ratings, but fewer than the rubric asks for");
        match answered {
            0 if total == 1 && begun == 1 => format!("The one element {}.", fewer("has")),
            0 if begun == total && total > 0 => format!("All {total} elements {}.", fewer("have")),
            _ if begun == 1 => {
                format!("{answered} of {total} elements {} answered; 1 {}.", if answered == 1 { "is" } else { "are" }, fewer("has"))
            }
            _ if begun > 1 => {
                format!("{answered} of {total} elements {} answered; {begun} {}.", if answered == 1 { "is" } else { "are" }, fewer("have"))
            }
            0 if total == 1 => "The one element is not answered yet.".to_owned(),
            1 if total == 1 => "The one element is answered.".to_owned(),
            _ if answered == total => format!("All {total} elements are answered."),
            0 => format!("None of {total} elements is answered yet."),
            1 => format!("1 of {total} elements is answered."),
            _ => format!("{answered} of {total} elements are answered."),
        }
    }

    fn incomplete(&self, lack: Lack) -> &'static str {
        match lack {
            Lack::SomePoints => "something it counts comes to no points, and its rule asks for all of it",
            Lack::EveryAnswer => "nothing it counts has an answer",
            Lack::AllPoints => "no answer it counts gives points",
            Lack::OneSide => "what stands above or below the line comes to no points yet",
        }
    }

    fn no_score(&self, why: NoScore) -> &'static str {
        match why {
            NoScore::Incomplete => "not everything it counts has an answer, and its rule asks for all of it",
            NoScore::TooFewAnswered => "too little of what it counts has an answer",
            NoScore::TooManyMissing => "more is missing than its rule allows",
            NoScore::NothingApplies => "nothing it counts applies here",
            NoScore::NotApplicable => "something it counts does not apply, and its rule gives no score then",
            NoScore::NothingBelowTheLine => "it cannot be worked out, as what it is divided by comes to 0",
            NoScore::Tied => "two values are equally frequent",
            NoScore::NotInPlay => "it does not belong to what you run",
            NoScore::QuickCheck => "only the non-negotiables were looked at",
            NoScore::TooLarge => "its exact value has more than 2,000 digits",
        }
    }

    fn no_points(&self, why: NoPoints) -> &'static str {
        match why {
            NoPoints::BetweenBands => "the number lies between two levels of the rubric",
            NoPoints::SeveralBands => "the number fits several levels, and the rubric does not say which counts",
            NoPoints::NothingBelowTheLine => "there is nothing to divide by",
            NoPoints::OutOfRange => "the number is not one that can be entered here",
            NoPoints::TooFewRatings => "there are fewer ratings than the rubric asks for",
            NoPoints::Tied => "two answers are equally frequent, and the rubric asks you to agree on one",
            NoPoints::TooLarge => "its exact value has more than 2,000 digits",
        }
    }

    fn left_out(&self, why: LeftOut) -> &'static str {
        match why {
            LeftOut::NotInPlay => "not part of this assessment",
            LeftOut::NotRated => "not rated",
            LeftOut::UnableToDetermine => "cannot be told yet",
            LeftOut::NotApplicable => "not applicable",
            LeftOut::NoPoints => "the answer gives no points",
            LeftOut::NoScore => "it has no score",
        }
    }

    fn out_of(&self, count: &str, total: &str) -> String {
        format!("{count} of {total}")
    }

    fn out_of_estimate(&self, count: &str, total: &str) -> String {
        format!("{count} of an estimated {total}")
    }

    fn in_place(&self, present: &str, all: usize) -> String {
        format!("{present} of {all} in place")
    }

    fn ratings(&self, count: usize, each: &str) -> String {
        if count == 1 { format!("1 rating: {each}") } else { format!("{count} ratings: {each}") }
    }

    fn so_often(&self, rating: &str, times: usize) -> String {
        format!("{times} × {rating}")
    }

    fn joined(&self, joined: Joined) -> String {
        match joined {
            Joined::All(1) | Joined::Any(1) => "this must hold".to_owned(),
            Joined::All(2) => "both of these must hold".to_owned(),
            Joined::All(of) => format!("all {of} of these must hold"),
            Joined::Any(of) => format!("at least one of these {of} must hold"),
            Joined::Count(bounds, of) => format!("{} of these {of} must hold", self.bounds(bounds)),
            Joined::Percent(bounds, of) => format!("{} per cent of these {of} must hold", self.bounds(bounds)),
        }
    }

    fn holding(&self, tally: Tally) -> String {
        match (tally.met, tally.not_met, tally.cannot_confirm) {
            (1, 0, 0) => return "it does".to_owned(),
            (0, 1, 0) => return "it does not".to_owned(),
            (0, 0, 1) => return "it cannot be confirmed".to_owned(),
            _ => {}
        }
        let hold = match tally.met {
            1 => "1 holds".to_owned(),
            met => format!("{met} hold"),
        };
        let not = match tally.not_met {
            0 => String::new(),
            1 => ", 1 does not".to_owned(),
            not => format!(", {not} do not"),
        };
        let open = match tally.cannot_confirm {
            0 => String::new(),
            open => format!(", {open} cannot be confirmed"),
        };
        format!("{hold}{not}{open}")
    }

    fn in_a_row(&self, needs: &str, times: usize) -> String {
        format!("{needs}, {times} times in a row")
    }

    fn met_in_a_row(&self, standing: Standing, (run, most): (usize, usize), times: usize) -> String {
        match standing {
            // Longer than it must be is no fault: "5 of 3" would read as one.
            Standing::Met if run > times => format!("met, {run} in a row"),
            Standing::Met => format!("met, {run} of {times} in a row"),
            Standing::NotMet if most > run => format!("not met, at most {most} of {times} in a row"),
            Standing::NotMet => format!("not met, {run} of {times} in a row"),
            Standing::CannotConfirm => format!("{}, {times} in a row are needed", self.standing(standing)),
        }
    }

    fn possible(&self, outcomes: &str) -> String {
        format!("still possible: {outcomes}")
    }

    fn one_way(&self, levels: usize, from: &str, to: &str, text: &str) -> String {
        let text = match text {
            "" => ".".to_owned(),
            _ => format!(": {}", quoted(text)),
        };
        start(format!("{} would be enough, from {from} to {to}{text}", plural(levels, "level", "levels")))
    }

    fn way(&self, band: &str, changes: usize, steps: &str) -> String {
        format!("“{band}” is {} away, for example: {steps}.", plural(changes, "level", "levels"))
    }

    fn step(&self, title: &str, from: &str, to: &str) -> String {
        format!("“{title}” from {from} to {to}")
    }

    fn no_way(&self, band: &str) -> String {
        format!("“{band}” cannot be reached with the elements counted now.")
    }

    fn drifted(&self, value: &str, date: &str) -> String {
        format!("drifted: was {value} on {date}")
    }

    fn kind(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Drift => "drifted",
            Kind::NotMet => "not met",
            Kind::CannotConfirm => "cannot be confirmed",
            Kind::BandFall => "lower band",
            Kind::CriterionLost => "criterion lost",
            Kind::Slipping => "slipping",
            Kind::ReliableFall => "fell by more than chance",
            Kind::Gap => self.label(Label::BelowTarget),
            Kind::StaleEvidence => "old evidence",
            Kind::Overdue => "overdue",
            Kind::Regained => "met again",
            Kind::CriterionRegained => "criterion met again",
            Kind::ReliableRise => "rose by more than chance",
        }
    }

    fn finding(&self, kind: Kind, moved: Moved) -> String {
        let Moved { title, from, to, since, rule, holds, fewer } = moved;
        let fewer = if fewer { " (fewer is better)" } else { "" };
        let fell = |words: &str| match (from, to) {
            ("", _) | (_, "") => format!("“{title}” {words} since {since}."),
            _ => format!("“{title}” {words}: from {from} on {since} to {to} now{fewer}."),
        };
        match kind {
            Kind::Drift => match (from, to, rule) {
                ("", ..) | (_, "", _) | (.., "") => format!("“{title}” has drifted: met on {since}, not met now."),
                _ => format!("“{title}” has drifted: {from} on {since}, {to} now{fewer}; it {rule}."),
            },
            Kind::NotMet => match (to, rule) {
                ("", _) | (_, "") => format!("“{title}” is not met."),
                _ => format!("“{title}” is not met: it {rule}, and stands at {to}."),
            },
            Kind::CannotConfirm if since.is_empty() => format!("“{title}” cannot be confirmed yet{}.", joined_with(rule, ": it ")),
            Kind::CannotConfirm => format!("“{title}” can no longer be confirmed; it was met on {since}."),
            Kind::BandFall => fell("is in a lower band"),
            Kind::CriterionLost => format!("“{title}” no longer meets its criterion: {from} on {since}, {to} now; it {rule}."),
            Kind::Slipping if holds => {
                format!("“{title}” is slipping but still holds: from {from} on {since} to {to} now{fewer}; it {rule}.")
            }
            Kind::Slipping => fell("is slipping"),
            Kind::ReliableFall => fell("fell by more than chance explains"),
            Kind::Gap => format!("“{title}” stands at {to}; the target is {rule}."),
            Kind::StaleEvidence => format!("The evidence for “{title}” is older than the rubric asks for."),
            Kind::Overdue => "The next assessment is overdue.".to_owned(),
            Kind::Regained => match (from, to) {
                ("", _) | (_, "") => format!("“{title}” is met again; it was not on {since}."),
                _ => format!("“{title}” is met again: {from} on {since}, {to} now{fewer}."),
            },
            Kind::CriterionRegained => format!("“{title}” meets its criterion again: {from} on {since}, {to} now."),
            Kind::ReliableRise => fell("rose by more than chance explains"),
        }
    }

    fn outcome_moved(&self, worse: bool, title: &str, from: &str, to: &str, since: &str) -> String {
        let moved = if worse { "has fallen" } else { "has risen" };
        format!("“{title}” {moved}: from {from} on {since} to {to} now.")
    }

    fn moved(&self, points: MovedPoints) -> String {
        let MovedPoints { moved: Moved { title, from, to, since, rule, holds, fewer }, worse, upwards } = points;
        let fewer = if fewer { " (fewer is better)" } else { "" };
        let moved = match (worse, upwards) {
            (true, false) => "fell",
            (true, true) => "got worse",
            (false, true) => "rose",
            (false, false) => "got better",
        };
        let still = match (worse, rule, holds) {
            (_, "", _) | (false, _, true) => "",
            (true, _, true) => " but still holds",
            (_, _, false) => " and is not met",
        };
        let rule = if still.is_empty() { String::new() } else { joined_with(rule, "; it ") };
        format!("“{title}” {moved}{still}: from {from} on {since} to {to} now{fewer}{rule}.")
    }

    fn also_rose(&self, each: &str) -> String {
        format!("Better now: {each}.")
    }

    fn all_worse(&self, each: &str) -> String {
        format!("Worse now: {each}.")
    }

    fn those_that_rose(&self, number: usize) -> String {
        if number == 1 { "The one that got better".to_owned() } else { format!("The {number} that got better") }
    }

    fn those_without_answer(&self, number: usize, begun: bool) -> String {
        let answer = if begun { "a whole answer" } else { "an answer" };
        if number == 1 { format!("The one without {answer}") } else { format!("The {number} without {answer}") }
    }

    fn caution(&self, odd: Odd) -> String {
        let Odd { oddity, dates, teams, each, editions, contents } = odd;
        let one = dates.len() == 1;
        let (the, are, they) = if one { ("The assessment of", "is", "it") } else { ("The assessments of", "are", "they") };
        let day = dates.first().map_or("", String::as_str);
        let about_this = dates.is_empty();
        let dates = and(dates);
        let teams = and(&teams.iter().map(|team| format!("“{team}”")).collect::<Vec<_>>());
        match oddity {
            Oddity::OtherTeam => format!(
                "{the} {dates} {are} of another team, {teams}, and {are} not compared. If {they} {are} this team’s under another name, give both \
                 the same name."
            ),
            Oddity::SeveralTeams => {
                format!("{the} {dates} {are} of several teams, {teams}, and not compared, as this one names no team. Give its team first.")
            }
            Oddity::Copies if one => format!("The assessment of {dates} was given more than once, and counts once."),
            Oddity::Copies => format!("The assessments of {dates} were given more than once, and count once each."),
            Oddity::Itself => "An assessment that was given to compare with is this one again, and is not compared.".to_owned(),
            Oddity::FullerOfDay => {
                format!("Several assessments of {day} were given: {}. The one with most answers counts.", each.join("; "))
            }
            Oddity::RivalsOfDay => format!(
                "Several assessments of {day} were given that differ: {}. Nobody can tell which of them stands, so none is compared. Leave out \
                 all but one, or correct a date.",
                each.join("; ")
            ),
            Oddity::OtherContent if about_this => format!(
                "These answers were given to other content of edition {} ({}) than is at hand ({}), by which they are judged here.",
                editions.1, contents.0, contents.1
            ),
            Oddity::OtherContent => format!(
                "The answers of {dates} were given to other content of edition {} ({}) than is at hand ({}), by which both sides are judged: what \
                 was met then may be told as not met, or the other way round.",
                editions.1, contents.0, contents.1
            ),
            Oddity::OtherEdition => format!(
                "The answers of {dates} were given to edition {} and are judged by edition {} here, which counts as comparable.",
                editions.0, editions.1
            ),
            Oddity::NoEdition => format!(
                "{the} {dates} {} no edition, and {are} taken as answers to edition {}. If the rubric has changed since, write the edition into the file.",
                if one { "names" } else { "name" },
                editions.1
            ),
            Oddity::OtherRater => format!(
                "This assessment and {} of {dates} were rated by different kinds of rater; read the difference with care.",
                if one { "that" } else { "those" }
            ),
            Oddity::LongAgo => format!("The assessment of {dates} lies two years or more back: much else may have changed since."),
            Oddity::Later => format!("{the} {dates} {are} dated after this one and {are} not compared. Check the dates."),
            Oddity::SameDay if one => {
                format!("An assessment of the same day, {dates}, is not compared. Check both dates.")
            }
            Oddity::SameDay => "Assessments of the same day are not compared. Check all dates.".to_owned(),
            Oddity::EarlierNoDate => "An earlier assessment has no date and is not compared.".to_owned(),
            Oddity::NoDate => "This assessment has no date, so nothing is compared with it. Give its date first.".to_owned(),
            Oddity::InFuture => "This assessment is dated in the future. Check its date.".to_owned(),
        }
    }

    fn answers_of(&self, number: usize, score: Option<(&str, &str)>) -> String {
        let answers = if number == 1 { "1 answer".to_owned() } else { format!("{number} answers") };
        score.map_or(answers.clone(), |(title, shown)| format!("{answers}, {title} {shown}"))
    }

    fn missing_from(&self, missing: usize, all: usize, named: &[String], more: usize) -> String {
        if missing == all {
            let every = match all {
                1 => "The one it counts is".to_owned(),
                2 => "Both it counts are".to_owned(),
                all => format!("All {all} it counts are"),
            };
            return format!("{every} missing: {}.", listed(named, more));
        }
        format!("{missing} of the {all} it counts {} missing: {}.", if missing == 1 { "is" } else { "are" }, listed(named, more))
    }

    fn without_answer(&self, named: &[String], more: usize, begun: bool) -> String {
        format!("Without {}: {}.", if begun { "a whole answer" } else { "an answer" }, listed(named, more))
    }

    fn not_comparable(&self, why: NotComparable, date: &str, edition: &str, score: &str) -> String {
        let made;
        let why = match why {
            NotComparable::OtherRubric => "it belongs to another rubric",
            NotComparable::OtherTeam => "it is of another team",
            NotComparable::TeamUnclear => "this one names no team, and the earlier ones are of several",
            NotComparable::EditionChanged => {
                made = format!("it was made with edition {edition}, which measures differently");
                &made
            }
            NotComparable::OverlayDiffers => "other local rules were in use",
            NotComparable::ModeDiffers => "one of the two looked at the non-negotiables only",
            NotComparable::VariantDiffers => "another form or other parts of the programme were assessed",
            NotComparable::FullerOfDay => "another one of that day has more answers",
            NotComparable::RivalOfDay => "another one of that day has as many answers, and nobody can tell which of them stands",
            NotComparable::NotEarlier => "it is not dated before this one",
            NotComparable::NoRecordedScore if score.is_empty() => {
                made = format!("it was made with edition {edition}, and its file does not hold the scores of that edition");
                &made
            }
            NotComparable::NoRecordedScore => {
                made = format!("the file does not hold this score of edition {edition}");
                &made
            }
        };
        match score {
            "" => format!("Nothing is compared with the assessment of {date}: {why}."),
            _ => format!("“{score}” is not compared with {date}: {why}."),
        }
    }

    fn none_compared(&self, number: usize) -> String {
        format!("Nothing is compared with the {} earlier assessments.", word(number))
    }

    fn no_baseline(&self) -> &'static str {
        "Nothing is compared: there is no earlier assessment of the kind that was asked for."
    }

    fn converted_value(&self, value: &str, recorded: &str, edition: &str) -> String {
        format!("{value} (converted from {recorded} in edition {edition})")
    }

    fn converted(&self, date: &str, edition: &str, source: &str) -> String {
        let source = if source.is_empty() { String::new() } else { format!(" They come from: {source}.") };
        format!("Scores of {date} are converted from edition {edition} with the figures of this rubric.{source}")
    }

    fn method(&self, method: Method) -> &'static str {
        match method {
            Method::Sum => "The sum of the points.",
            Method::Mean => "The mean of the points.",
            Method::PercentOfMax => "The points as a percentage of the most that could be had.",
            Method::PercentOfRange => "The points above the lowest, as a percentage of the range from lowest to highest.",
            Method::MeanOfDomains => "The mean of the scores of the areas.",
            Method::Min => "The lowest value counts.",
            Method::Max => "The highest value counts.",
            Method::CountMet => "How many are met.",
            Method::PercentMet => "What percentage is met.",
            Method::Mode => "The most frequent value.",
            Method::Median => "The middle value.",
            Method::Ratio => "One sum divided by another.",
        }
    }

    fn missing(&self, rule: MissingRule, at_least: Option<usize>, percent: Option<&str>, most: Option<usize>) -> String {
        let mut text = match rule {
            MissingRule::RequireAll => "There is a score only once everything it counts has an answer",
            MissingRule::LeaveOut => "What has no answer is left out of the sum and of what it is divided by",
            MissingRule::Prorate => "What has no answer counts as the mean of the rest",
            MissingRule::Lowest => "What has no answer counts its lowest points",
        }
        .to_owned();
        if let Some(least) = at_least {
            text += &format!("; at least {least} must have one");
        }
        if let Some(percent) = percent {
            text += &format!("; at least {percent}% must have one");
        }
        if let Some(most) = most {
            text += &format!("; at most {most} may be missing");
        }
        text + "."
    }

    fn not_applicable(&self, rule: NotApplicableRule) -> &'static str {
        match rule {
            NotApplicableRule::LeaveOut => "What does not apply is left out.",
            NotApplicableRule::Prorate => "What does not apply counts as the mean of the rest.",
            NotApplicableRule::NoScore => "If something it counts does not apply, there is no score.",
            NotApplicableRule::Lowest => "What does not apply counts its lowest points.",
            NotApplicableRule::Highest => "What does not apply counts its highest points.",
        }
    }

    fn rounding(&self, decimals: usize, rounding: Rounding) -> String {
        let how = match rounding {
            Rounding::HalfUp => "rounded, halves up",
            Rounding::HalfEven => "rounded, halves to the even neighbour",
            Rounding::Floor => "rounded down",
            Rounding::Ceil => "rounded up",
        };
        let to = match decimals {
            0 => "whole numbers".to_owned(),
            1 => "one decimal".to_owned(),
            more => format!("{} decimals", word(more)),
        };
        format!(
            "Only what is shown is {how} to {to}; every comparison uses the exact value, and more digits are shown where rounding would hide it."
        )
    }

    fn still_possible(&self, title: &str, lowest: &str, highest: &str) -> String {
        format!("While answers are open, “{title}” can still come out anywhere from {lowest} to {highest}.")
    }

    fn method_of(&self, title: &str, sum: &str) -> String {
        format!("“{title}”: {sum}")
    }

    fn evidence(&self, kind: Option<EvidenceKind>, text: &str, date: &str, sample: Option<u32>, stale: bool) -> String {
        let kind = kind.map(|kind| match kind {
            EvidenceKind::Document => "Document",
            EvidenceKind::Data => "Data",
            EvidenceKind::Observation => "Observation",
            EvidenceKind::Interview => "Interview",
            EvidenceKind::StaffReport => "Report of staff",
        });
        let mut facts: Vec<String> = Vec::new();
        if !date.is_empty() {
            facts.push(date.to_owned());
        }
        facts.extend(sample.map(|sample| format!("sample of {sample}")));
        if stale {
            facts.push("older than the rubric asks for".to_owned());
        }
        put_together(kind, text, &facts)
    }

    fn light(&self, light: Option<Light>) -> &'static str {
        match light {
            Some(Light::Green) => "green: leaves the model whole",
            Some(Light::Amber) => "amber: needs agreement",
            Some(Light::Red) => "red: harms the model",
            None => "no light yet",
        }
    }

    fn light_source(&self, source: LightSource) -> &'static str {
        match source {
            LightSource::Rubric => "from the rubric's examples",
            LightSource::Team => "declared by the team",
            LightSource::Nobody => "not declared",
        }
    }

    fn nature(&self, code: &str) -> Option<&'static str> {
        Some(match code {
            "tailoring" => "Fine tuning or rewording",
            "packaging" => "Other materials or packaging",
            "adding" => "Adding something",
            "removing" => "Leaving something out",
            "shortening" => "Making it shorter",
            "lengthening" => "Making it longer",
            "substituting" => "Replacing something",
            "reordering" => "Changing the order",
            "spreading" => "Spreading it over more sessions",
            "integrating-into" => "Taking parts into another approach",
            "integrating-another" => "Bringing in another approach",
            "repeating" => "Repeating parts",
            "loosening" => "Loosening the structure",
            "departing" => "Departing from the programme",
            _ => return None,
        })
    }

    fn planned(&self, code: &str) -> Option<&'static str> {
        Some(match code {
            "planned-proactive" => "Planned ahead",
            "planned-reactive" => "Planned in answer to a difficulty",
            "unplanned-reactive" => "Not planned",
            _ => return None,
        })
    }

    fn reason(&self, reason: &str) -> String {
        format!("Reason: {reason}")
    }

    fn decided_by(&self, who: &str) -> String {
        format!("Decided by: {who}")
    }

    fn agreed(&self, with: &str, date: &str) -> String {
        format!("Agreed with: {with}{}", joined_with(date, ", "))
    }

    fn in_place_since(&self, date: &str) -> String {
        format!("In place since {date}")
    }

    fn action_by(&self, date: Date, overdue: bool) -> String {
        [&self.date(date) as &str, if overdue { ", overdue" } else { "" }].concat()
    }

    fn action_status(&self, status: ActionStatus) -> &'static str {
        match status {
            ActionStatus::Open => "open",
            ActionStatus::Partly => "partly done",
            ActionStatus::Done => "done",
            ActionStatus::Dropped => "no longer needed",
        }
    }

    fn review(&self, date: &str, overdue: bool) -> String {
        match overdue {
            true => format!("The next assessment was due on {date}."),
            false => format!("The next assessment is due by {date}."),
        }
    }

    fn overlay(&self, title: &str, changes: usize) -> String {
        format!("Local rules are in use, “{title}”; they change {} of the rubric.", plural(changes, "part", "parts"))
    }

    fn overlay_lowers(&self, title: &str, what: &[String]) -> String {
        format!("By local rules, “{title}”, less is asked than the owner asks: {}.", what.join("; "))
    }

    fn lowered(&self, title: &str, how: AsksLess) -> String {
        match how {
            AsksLess::Minimum { here, owner } => format!("“{title}” ({here}; by the owner's rules: {owner})"),
            AsksLess::Dropped => format!("“{title}” (no longer a non-negotiable)"),
            AsksLess::Target => format!("“{title}” (a lower target, or none)"),
            AsksLess::Replaced => format!("“{title}” (another element stands in its place)"),
            AsksLess::Gate => format!("“{title}” (its rules ask less)"),
        }
    }

    fn not_reviewed(&self, language: &str) -> String {
        match language {
            "cy" => "No Welsh speaker has reviewed the Welsh texts of this rubric yet.".to_owned(),
            "en" => "No English speaker has reviewed the English texts of this rubric yet.".to_owned(),
            code => format!("No speaker of the language has reviewed the texts of this rubric in “{code}” yet."),
        }
    }

    fn not_translated(&self, complete: bool) -> &'static str {
        match complete {
            true => "Some texts of this rubric are not available in English; they stand in its own language.",
            false => "This rubric has no English texts; they stand in its own language.",
        }
    }

    fn strip(&self, title: &str, value: &str, from: &str, to: &str, band: &str, before: &str, target: &str) -> String {
        let mut text = format!("{title}: {value} on a scale from {from} to {to}");
        for (label, value) in [("band", band), ("before", before), ("target", target)] {
            if !value.is_empty() {
                text += &format!("; {label}: {value}");
            }
        }
        text
    }

    fn priority_gate(&self, why: &str) -> String {
        format!("Non-negotiable: {why}.")
    }

    fn priority_fall(&self, from: &str, to: &str, since: &str) -> String {
        format!("It went from {from} on {since} to {to}.")
    }

    fn priority_gap(&self, value: &str, target: &str, of_stage: bool) -> String {
        format!("It stands at {value}; the {} is {target}.", if of_stage { "aim in your stage" } else { "target" })
    }

    fn strength(&self, rose_from: &str, text: &str) -> String {
        let best = match rose_from {
            "" => "At the best level of its scale".to_owned(),
            _ => format!("Risen from {rose_from} to the best level of its scale"),
        };
        match text {
            "" => best + ".",
            _ => format!("{best}: {}", quoted(text)),
        }
    }

    fn rated_in_role(&self, rater: RaterType, role: &str) -> String {
        format!("{}{}", start(self.rater(rater).to_owned()), joined_with(role, ": "))
    }

    fn together(&self, raters: &[String]) -> String {
        [&and(raters), ", together"].concat()
    }

    fn consensus(&self, raters: &[String], all_agreed: bool, rule: TeamAnswer) -> String {
        let (number, raters) = (word(raters.len()), and(raters));
        if rule == TeamAnswer::Majority {
            let rest = if all_agreed { "." } else { "; not every element has an answer yet." };
            return format!(
                "Answers of {number} raters: {raters}. Each answered alone first. What more than half of them gave counts, unless they \
                 agreed on another answer{rest}"
            );
        }
        match all_agreed {
            true => format!("A consensus of {number} raters: {raters}. Each answered alone first, then they agreed on these answers."),
            false => format!("Answers of {number} raters: {raters}. Each answered alone; they have not agreed on everything yet."),
        }
    }

    fn differed(&self, differences: usize, compared: usize, agreed: usize, rule: TeamAnswer) -> String {
        let on = || format!("{} of {}", word(differences), plural(compared, "element", "elements"));
        if rule == TeamAnswer::Majority && differences > 0 {
            let settled = match (differences, agreed) {
                (1, 1) => "which has one answer now".to_owned(),
                (all, agreed) if all == agreed => "all of which have one answer now".to_owned(),
                (1, _) => "which has no answer that counts yet".to_owned(),
                (_, 0) => "none of which has an answer that counts yet".to_owned(),
                (_, agreed) => format!("{} of which {} one answer now", word(agreed), if agreed == 1 { "has" } else { "have" }),
            };
            return format!("They did not all give the same answer on {}, {settled}.", on());
        }
        match (differences, agreed) {
            (0, _) if compared == 1 => "They gave the same answer to the one element they rated.".to_owned(),
            (0, _) => format!("They gave the same answer to all {compared} elements."),
            (1, 1) => format!("They had differed on {}, and have agreed on it.", on()),
            (all, agreed) if all == agreed => format!("They had differed on {}, and have agreed on every one.", on()),
            (_, 0) => format!("They differ on {}, and have not agreed on any of these yet.", on()),
            (_, agreed) => format!("They differ on {}, and have agreed on {} of these so far.", on(), word(agreed)),
        }
    }

    fn apart(&self, levels: Option<usize>) -> String {
        levels.map_or_else(|| "different answers".to_owned(), |levels| plural(levels, "level apart", "levels apart"))
    }

    fn pair(&self, one: &str, other: &str) -> String {
        format!("{one} and {other}")
    }

    fn same_answers(&self, same: usize, pairs: usize, percent: Option<&str>) -> String {
        match percent {
            None => "There is no element to which both gave an answer that can be compared.".to_owned(),
            Some(percent) => {
                format!("Of {} both rated, they gave the same points to {same} ({percent}%).", plural(pairs, "element", "elements"))
            }
        }
    }

    fn within_one(&self, within: usize, pairs: usize, percent: &str) -> String {
        format!("On {within} of {pairs} they are at most one level apart ({percent}%).")
    }

    fn kappa(&self, which: Coefficient, value: Result<&str, NoKappa>) -> String {
        match (which, value) {
            (Coefficient::Cohen, Ok(value)) => {
                format!("Cohen’s kappa is {value}. It tells how much they agree beyond chance: 1 is always, 0 is no more than chance.")
            }
            (Coefficient::Weighted, Ok(value)) => {
                format!("Weighted kappa is {value}. It is the same, but a small difference counts less than a large one.")
            }
            (_, Err(NoKappa::NotDefined)) => {
                "Kappa is not defined here: both gave one and the same answer all the way, and chance alone would do that too.".to_owned()
            }
            (_, Err(NoKappa::TooFewPairs(fewest))) => format!("Kappa is not given: it takes at least {fewest} elements that both rated."),
            (Coefficient::Cohen, Err(NoKappa::NoCommonScale)) => {
                "Kappa is not given: these elements do not all have one and the same scale.".to_owned()
            }
            (Coefficient::Weighted, Err(NoKappa::NoCommonScale)) => {
                "Weighted kappa is not given: it takes a scale of three levels or more.".to_owned()
            }
        }
    }

    fn agreed_on(&self, date: &str) -> String {
        format!("Agreed on {date}")
    }

    fn unreadable(&self, why: Unreadable) -> String {
        match why {
            Unreadable::Length => "This is not a whole result code. Type all of its groups.".to_owned(),
            Unreadable::Character(c, at) => {
                let (place, group) = ((at - 1) % 4 + 1, (at - 1) / 4 + 1);
                format!("“{c}”, character {place} of group {group}, stands in no result code. Check it, then try again.")
            }
            Unreadable::Mistyped(places) => {
                let places: Vec<String> =
                    places.iter().map(|at| format!("character {} of group {}", (at - 1) % 4 + 1, (at - 1) / 4 + 1)).collect();
                match places.is_empty() {
                    true => {
                        "Something in this code was mistyped. Compare it with the paper group by group. Nothing has been used.".to_owned()
                    }
                    false => format!("Something in this code was mistyped: look at {}. Nothing has been used.", places.join(", or at ")),
                }
            }
            Unreadable::Newer => "This code was made by a newer version of Fidelity Check. Update this one to read it.".to_owned(),
            Unreadable::OtherRubric => "This code belongs to another rubric, or to another edition of this one.".to_owned(),
            Unreadable::NotACode => "This is not a result code of this rubric.".to_owned(),
        }
    }

    fn calendar_summary(&self, title: &str) -> String {
        format!("Fidelity self-check due: {title}")
    }
}
