//! The words of the report, its sheets and its files: facts in, a whole sentence out.
//!
//! Which sentence fits the facts, and how parts are joined and counted, is said here once for all languages; the sentences themselves are in
//! `report.ftl`. Values arrive written out already, so that nothing here rounds.

use crate::answers::{ActionStatus, Light, RaterType};
use crate::code::Unreadable;
use crate::date::Date;
use crate::drift::{Kind, NotComparable, Oddity};
use crate::number::Rounding;
use crate::rubric::{EvidenceKind, Method, MissingRule, NotApplicableRule, Role, TeamAnswer};
use crate::score::{LeftOut, NoPoints, NoScore, Standing, Status};
pub use crate::words::form::Bounds;
use crate::words::form::FormWords;
use crate::words::sheets::SheetsWords;
use crate::words::{Category, Language, glue};

include!(concat!(env!("OUT_DIR"), "/report.rs"));

impl Language {
    /// The words of the report in this language.
    pub fn sentences(self) -> ReportWords {
        ReportWords(self)
    }
}

/// How the non-negotiables stand, or the parts of a rule.
#[derive(Clone, Copy, Debug)]
pub struct Tally {
    /// How many are met.
    pub met: usize,
    /// How many are not.
    pub not_met: usize,
    /// How many cannot be confirmed.
    pub cannot_confirm: usize,
}

/// The score that stands for the whole.
#[derive(Clone, Copy, Debug)]
pub struct Fidelity<'n> {
    /// What it is called.
    pub title: &'n str,
    /// What it came to.
    pub value: &'n str,
    /// The most it can be; empty where that says nothing.
    pub out_of: &'n str,
    /// The band it lies in, or empty.
    pub band: &'n str,
    /// True if less of it is better.
    pub lower: bool,
    /// What it should reach, and whether it does; empty where it need not reach anything.
    pub criteria: &'n str,
}

/// What moved since an earlier date.
#[derive(Clone, Copy, Debug)]
pub struct Moves<'n> {
    /// The earlier date, written out.
    pub since: &'n str,
    /// True if there are non-negotiables at all.
    pub non_negotiables: bool,
    /// The editions then and now, where elements are not compared because the rubric has changed.
    pub editions: Option<(&'n str, &'n str)>,
    /// How many of them drifted.
    pub drifted: usize,
    /// How many were met and cannot be confirmed now.
    pub unconfirmed: usize,
    /// How many fell and are still met.
    pub held: usize,
    /// How many are not met now and were not then.
    pub not_met_before: usize,
    /// How many are not met or not confirmed, now and then, otherwise.
    pub open_before: usize,
    /// How many of them are met again.
    pub regained: usize,
    /// How many elements rose.
    pub rose: usize,
    /// How many fell.
    pub fell: usize,
    /// True where some number grew although it is the better the smaller it is, or the other way round: then nothing rises or falls, it gets
    /// better or worse.
    pub turned: bool,
}

/// The facts of a caution about the assessments compared.
#[derive(Clone, Copy, Debug)]
pub struct Odd<'n> {
    /// What is odd.
    pub oddity: Oddity,
    /// The dates of the earlier assessments, written out; empty where it is about this one.
    pub dates: &'n [String],
    /// The names of their teams, each once.
    pub teams: &'n [String],
    /// What tells them apart: how many answers, and what the whole comes to.
    pub each: &'n [String],
    /// The edition that the answers were given to, and the one at hand.
    pub editions: (&'n str, &'n str),
    /// The first digits of the hash of its content, then and now.
    pub contents: (&'n str, &'n str),
}

/// The facts of one drift finding.
#[derive(Clone, Copy, Debug)]
pub struct Moved<'n> {
    /// The name of the element, gate or score.
    pub title: &'n str,
    /// The value or band then; empty if there is none to tell.
    pub from: &'n str,
    /// The value or band now; empty if there is none to tell.
    pub to: &'n str,
    /// The earlier date, written out.
    pub since: &'n str,
    /// The rule: "needs at least 4"; empty if there is none.
    pub rule: &'n str,
    /// True for a non-negotiable that is met.
    pub holds: bool,
    /// True where fewer is better, so that a number that grows is a change for the worse.
    pub fewer: bool,
}

/// An element whose points moved, however little.
#[derive(Clone, Copy, Debug)]
pub struct MovedPoints<'n> {
    /// Its name, the values and the rule.
    pub moved: Moved<'n>,
    /// True if it is for the worse.
    pub worse: bool,
    /// True if the number grew.
    pub upwards: bool,
}

/// How rules are joined in a gate.
#[derive(Clone, Copy, Debug)]
pub enum Joined<'n> {
    /// All of so many.
    All(usize),
    /// At least one of so many.
    Any(usize),
    /// A number of so many that lies between bounds.
    Count(Bounds<'n>, usize),
    /// A percentage of so many that lies between bounds.
    Percent(Bounds<'n>, usize),
}

/// What the next step is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Next {
    /// Something to do.
    Do,
    /// Something nobody knows yet.
    FindOut,
    /// Something that has no answer yet.
    Answer,
    /// What an outcome entails.
    Follows,
}

impl Next {
    /// The word in reports.
    pub const fn code(self) -> &'static str {
        match self {
            Next::Do => "do",
            Next::FindOut => "find-out",
            Next::Answer => "answer",
            Next::Follows => "follows",
        }
    }
}

/// Where the light of an adaptation comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LightSource {
    /// It follows an example of the rubric.
    Rubric,
    /// The team says so.
    Team,
    /// Nobody has said.
    Nobody,
}

/// How local rules ask less than the owner of something.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum AsksLess<'n> {
    /// What is needed here, and by the owner: "needs at least 2".
    Minimum {
        /// Here.
        here: &'n str,
        /// By the owner.
        owner: &'n str,
    },
    /// It is no longer a non-negotiable.
    Dropped,
    /// Its target is lower, or there is none.
    Target,
    /// Another element stands in its place.
    Replaced,
    /// A gate whose rules ask less.
    Gate,
}

/// Why an answer of the file is not counted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unused {
    /// The rubric has no such element.
    NoSuchElement,
    /// It is not one of the answers to the element.
    NoSuchAnswer,
    /// The element is not part of what is assessed.
    OtherPart,
}

/// A figure of agreement.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Coefficient {
    /// Cohen's kappa.
    Cohen,
    /// Cohen's weighted kappa.
    Weighted,
}

/// What an incomplete score lacks.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lack {
    /// Some answer is there and gives no points, and the rule asks for all.
    SomePoints,
    /// Nothing it counts has an answer.
    EveryAnswer,
    /// There are answers, and none gives points.
    AllPoints,
    /// Of two sums, one has nothing yet.
    OneSide,
}

/// Why a kappa cannot be given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum NoKappa {
    /// Both always gave the same one answer: chance alone would make them agree.
    NotDefined,
    /// It takes so many elements.
    TooFewPairs(usize),
    /// The elements have different scales, or too few levels.
    NoCommonScale,
}

/// Words that take no facts.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs)]
pub enum Label {
    // In the report.
    Undated,
    NoScoreYet,
    NoScore,
    NoNonNegotiables,
    NoneInPlay,
    ProfileOnly,
    MethodGates,
    MethodStrip,
    NoTarget,
    QuickCheck,
    OtherRater,
    Open,
    NotCompared,
    Converted,
    ToAgree,
    Harms,
    MayBeAdapted,
    OwnersExamples,
    OutOfReach,
    WhatItTakes,
    BestOfScale,
    // Headings and captions of sheets and files.
    SupervisionSheet,
    FullRecord,
    BlankForm,
    ActionPlan,
    OnePage,
    Programme,
    Edition,
    Team,
    Date,
    RatedBy,
    Role,
    Stage,
    Variant,
    Parts,
    Code,
    OpenResult,
    Hash,
    Licence,
    Publisher,
    Contact,
    NonNegotiables,
    NotMetOrOpen,
    NotUsable,
    BelowTarget,
    Met,
    Rules,
    WhatChanged,
    Discussion,
    Priorities,
    Strengths,
    AgreedActions,
    EarlierActions,
    Action,
    Who,
    By,
    Support,
    BecameOfIt,
    NextReview,
    Signatures,
    SignedRater,
    SignedSupervisor,
    Comment,
    Scores,
    Score,
    Band,
    Target,
    Answered,
    NotApplicable,
    Domain,
    Elements,
    Element,
    Record,
    Answer,
    NextUp,
    Evidence,
    ExpectedEvidence,
    Note,
    OverallNote,
    Adaptations,
    NotInScore,
    Lights,
    Method,
    Sum,
    LeftOut,
    Sources,
    LastTime,
    Before,
    Now,
    Change,
    Number,
    Choose,
    CannotTell,
    DoesNotApply,
    DoesNotFit,
    Reason,
    Required,
    WholeProgramme,
    Page,
    Of,
    NotesLeftOut,
    /// In the place of a reason that is left out.
    ReasonLeftOut,
    OpenAgain,
    Introduction,
    Points,
    History,
    Whole,
    Legend,
    // Several raters.
    WhereRatersDiffered,
    Agreed,
    HeldBy,
    InFigures,
}

impl ReportWords {
    /// Words that take no facts.
    pub fn label(self, label: Label) -> &'static str {
        let words = SheetsWords(self.0);
        match label {
            Label::Undated => words.undated(),
            Label::NoScoreYet => words.no_score_yet(),
            Label::NoScore => words.no_score(),
            Label::NoNonNegotiables => words.no_non_negotiables(),
            Label::NoneInPlay => words.none_in_play(),
            Label::ProfileOnly => words.profile_only(),
            Label::MethodGates => words.method_gates(),
            Label::MethodStrip => words.method_strip(),
            Label::NoTarget => words.no_target(),
            Label::QuickCheck => words.quick_check(),
            Label::OtherRater => words.other_rater(),
            Label::Open => words.open(),
            Label::NotCompared => words.not_compared(),
            Label::Converted => words.converted(),
            Label::ToAgree => words.to_agree(),
            Label::Harms => words.harms(),
            Label::MayBeAdapted => words.may_be_adapted(),
            Label::OwnersExamples => words.owners_examples(),
            Label::OutOfReach => words.out_of_reach(),
            Label::WhatItTakes => words.what_it_takes(),
            Label::BestOfScale => words.best_of_scale(),
            Label::SupervisionSheet => words.supervision_sheet(),
            Label::FullRecord => words.full_record(),
            Label::BlankForm => words.blank_form(),
            Label::ActionPlan => words.action_plan(),
            Label::OnePage => words.one_page(),
            Label::Programme => words.programme(),
            Label::Edition => words.edition(),
            Label::Team => words.team(),
            Label::Date => words.date(),
            Label::RatedBy => words.rated_by(),
            Label::Role => words.role(),
            Label::Stage => words.stage(),
            Label::Variant => words.variant(),
            Label::Parts => words.parts(),
            Label::Code => words.code(),
            Label::OpenResult => words.open_result(),
            Label::Hash => words.hash(),
            Label::Licence => words.licence(),
            Label::Publisher => words.publisher(),
            Label::Contact => words.contact(),
            Label::NonNegotiables => words.non_negotiables(),
            Label::NotMetOrOpen => words.not_met_or_open(),
            Label::NotUsable => words.not_usable(),
            Label::BelowTarget => words.below_target(),
            Label::Met => words.met(),
            Label::Rules => words.rules(),
            Label::WhatChanged => words.what_changed(),
            Label::Discussion => words.discussion(),
            Label::Priorities => words.priorities(),
            Label::Strengths => words.strengths(),
            Label::AgreedActions => words.agreed_actions(),
            Label::EarlierActions => words.earlier_actions(),
            Label::Action => words.action(),
            Label::Who => words.who(),
            Label::By => words.by(),
            Label::Support => words.support(),
            Label::BecameOfIt => words.became_of_it(),
            Label::NextReview => words.next_review(),
            Label::Signatures => words.signatures(),
            Label::SignedRater => words.signed_rater(),
            Label::SignedSupervisor => words.signed_supervisor(),
            Label::Comment => words.comment(),
            Label::Scores => words.scores(),
            Label::Score => words.score(),
            Label::Band => words.band(),
            Label::Target => words.target(),
            Label::Answered => words.answered(),
            Label::NotApplicable => words.not_applicable(),
            Label::Domain => words.domain(),
            Label::Elements => words.elements(),
            Label::Element => words.element(),
            Label::Record => words.record(),
            Label::Answer => words.answer(),
            Label::NextUp => words.next_up(),
            Label::Evidence => words.evidence(),
            Label::ExpectedEvidence => words.expected_evidence(),
            Label::Note => words.note(),
            Label::OverallNote => words.overall_note(),
            Label::Adaptations => words.adaptations(),
            Label::NotInScore => words.not_in_score(),
            Label::Lights => words.lights(),
            Label::Method => words.method(),
            Label::Sum => words.sum(),
            Label::LeftOut => words.left_out(),
            Label::Sources => words.sources(),
            Label::LastTime => words.last_time(),
            Label::Before => words.before(),
            Label::Now => words.now(),
            Label::Change => words.change(),
            Label::Number => words.number(),
            Label::Choose => words.choose(),
            Label::CannotTell => words.cannot_tell(),
            Label::DoesNotApply => words.does_not_apply(),
            Label::DoesNotFit => words.does_not_fit(),
            Label::Reason => words.reason(),
            Label::Required => words.required(),
            Label::WholeProgramme => words.whole_programme(),
            Label::Page => words.page(),
            Label::Of => words.of_pages(),
            Label::NotesLeftOut => words.notes_left_out(),
            Label::ReasonLeftOut => words.reason_left_out(),
            Label::OpenAgain => words.open_again(),
            Label::Introduction => words.introduction(),
            Label::Points => words.points(),
            Label::History => words.history(),
            Label::Whole => words.whole(),
            Label::Legend => words.legend(),
            Label::WhereRatersDiffered => words.where_raters_differed(),
            Label::Agreed => words.agreed(),
            Label::HeldBy => words.held_by(),
            Label::InFigures => words.in_figures(),
        }
    }

    /// One thing after another, with the word for "and" before the last.
    fn list(self, all: &[String]) -> String {
        one_after_another(all, |first, last| {
            if begins_as(last, self.and_beginnings()) { self.and_before_vowel(first, last) } else { self.and(first, last) }
        })
    }

    /// Roles of raters, one after another.
    fn list_of_raters(self, all: &[String]) -> String {
        one_after_another(all, |first, last| self.and_raters(first, last))
    }

    /// Names in quotation marks, and how many more there are.
    fn listed(self, named: &[String], more: usize) -> String {
        let mut all: Vec<String> = named.iter().map(|name| self.named(name)).collect();
        if more > 0 {
            all.push(self.so_many_more(more, &self.in_words(more)));
        }
        self.list(&all)
    }

    /// One of several outcomes, in quotation marks.
    fn one_of_these(self, outcomes: &[String]) -> String {
        let named = outcomes.iter().map(|outcome| self.named(outcome));
        named.reduce(|all, next| self.or(&all, &next)).unwrap_or_default()
    }

    /// The text in quotation marks, with the full stop of the sentence inside.
    fn quoted(self, text: &str) -> String {
        if text.ends_with(['.', '!', '?']) { self.named(text) } else { self.named_sentence(text) }
    }

    /// A whole sentence: what is said, and what is said besides, if anything.
    fn sentence(self, text: &str, more: &str) -> String {
        if more.is_empty() { self.full(text) } else { self.full_with(text, more) }
    }

    /// A whole sentence: what is said, and what is seen, if there are words for it.
    fn sentence_seeing(self, text: &str, seen: &str) -> String {
        if seen.is_empty() { self.full(text) } else { self.with_text(text, &self.quoted(seen)) }
    }

    fn so_many_elements(self, number: usize) -> String {
        self.elements(number, &self.in_words(number))
    }

    fn so_many_levels(self, number: usize) -> String {
        self.levels(number, &self.in_words(number))
    }

    /// A date in words.
    pub fn date(self, date: Date) -> String {
        FormWords(self.0).day_of(date)
    }

    /// Where a number lies: "at least 60 and below 80".
    pub fn bounds(self, bounds: Bounds) -> String {
        match bounds {
            Bounds::AtLeast(low) => self.bounds_at_least(low),
            Bounds::Above(low) => self.bounds_above(low),
            Bounds::AtMost(high) => self.bounds_at_most(high),
            Bounds::Below(high) => self.bounds_below(high),
            Bounds::Exactly(only) => self.bounds_exactly(only),
            Bounds::FromTo(low, high) => self.bounds_from_to(low, high),
            Bounds::FromBelow(low, high) => self.bounds_from_below(low, high),
            Bounds::AboveTo(low, high) => self.bounds_above_to(low, high),
            Bounds::Between(low, high) => self.bounds_between(low, high),
            Bounds::Any => self.bounds_any().to_owned(),
        }
    }

    /// A value beside an edge: "just under 70".
    pub fn just(self, under: bool, edge: &str) -> String {
        if under { self.just_under(edge) } else { self.just_over(edge) }
    }

    /// A share of the whole: "at least 90 in 100", or of the parts of a checklist.
    pub fn in_hundred(self, share: &str, parts: bool) -> String {
        if parts { self.in_hundred_parts(share) } else { self.in_hundred_of(share) }
    }

    /// What a share comes to here: "for you at least 22 of 24 group sessions".
    pub fn for_you(self, count: &str, total: &str, of: &str) -> String {
        if of.is_empty() { self.for_you_all(count, total) } else { self.for_you_of(count, total, of) }
    }

    /// Parts that must be among those in place; the goal is empty where only they are missing.
    pub fn with_parts(self, goal: &str, parts: &str) -> String {
        if goal.is_empty() { self.parts_in_place(parts) } else { self.goal_with_parts(goal, parts) }
    }

    /// What it would take: the goal, and what it comes to here (empty where that says no more).
    pub fn takes(self, goal: &str, here: &str) -> String {
        start(self.sentence(goal, here))
    }

    /// What it would take to have the other of two answers, by what is seen there.
    pub fn takes_seeing(self, text: &str) -> String {
        self.quoted(text)
    }

    /// Outcomes between which it is not decided yet.
    pub fn undecided(self, outcomes: &[String], unproven: bool) -> String {
        let outcomes = self.one_of_these(outcomes);
        if unproven { self.outcomes_unproven(&outcomes) } else { self.outcomes_open(&outcomes) }
    }

    /// The heading of what is below its target, which may be that of a stage.
    pub fn below_target(self, stage: Option<&str>) -> String {
        stage.map_or_else(|| self.below_target_heading().to_owned(), |stage| self.below_aim_heading(stage))
    }

    /// How the next step is announced: "What to do".
    pub fn next(self, next: Next) -> &'static str {
        match next {
            Next::Do => self.next_do(),
            Next::FindOut => self.next_find_out(),
            Next::Answer => self.next_answer(),
            Next::Follows => self.next_follows(),
        }
    }

    /// A list of names, of which so many more are not told.
    pub fn and_more(self, names: &str, more: usize) -> String {
        self.and_so_many_more(names, more, &self.in_words(more))
    }

    /// What to aim at: "at least 3", with the stage if there is one.
    pub fn target(self, bounds: Bounds, stage: Option<&str>) -> String {
        let bounds = self.bounds(bounds);
        match stage {
            Some(stage) => self.in_stage(&bounds, stage),
            None => bounds,
        }
    }

    /// What was recorded, its points first: "you recorded 2: 31 families". The answer is empty where it is the points.
    pub fn recorded(self, by_team: bool, points: &str, answer: &str) -> String {
        match (by_team, answer) {
            (true, "") => self.recorded_by_you(points),
            (true, answer) => self.recorded_by_you_with(points, answer),
            (false, "") => self.recorded_as(points),
            (false, answer) => self.recorded_as_with(points, answer),
        }
    }

    /// Met, not met or cannot be confirmed.
    pub fn standing(self, standing: Standing) -> &'static str {
        match standing {
            Standing::Met => self.standing_met(),
            Standing::NotMet => self.standing_not_met(),
            Standing::CannotConfirm => self.standing_cannot_confirm(),
        }
    }

    /// The state of an answer, with its reason if there is one.
    pub fn status(self, status: Status, reason: &str) -> String {
        let status = match status {
            Status::NotInPlay => self.status_not_in_play(),
            Status::NotRated => self.status_not_rated(),
            Status::UnableToDetermine => self.status_unable_to_determine(),
            Status::NotApplicable => self.status_not_applicable(),
            Status::DoesNotFit => self.status_does_not_fit(),
            Status::Rated => self.status_rated(),
        };
        if reason.is_empty() { status.to_owned() } else { self.with_reason(status, reason) }
    }

    /// The place of an element in the programme.
    pub fn role(self, role: Role) -> &'static str {
        match role {
            Role::NonNegotiable => self.role_non_negotiable(),
            Role::Supporting => self.role_supporting(),
            Role::Flexible => self.role_flexible(),
            Role::Information => self.role_information(),
        }
    }

    /// Who rated: stands wherever the result stands.
    pub fn provenance(self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => self.provenance_self_rated(),
            RaterType::Peer => self.provenance_peer(),
            RaterType::Trainer => self.provenance_trainer(),
            RaterType::External => self.provenance_external(),
        }
    }

    /// What stands at the foot of every page and copy, so that nobody takes the result for more than it is.
    pub fn footer(self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => self.footer_self_rated(),
            RaterType::Peer => self.footer_peer(),
            RaterType::Trainer | RaterType::External => self.provenance(rater),
        }
    }

    /// The heading of what such a rating can and cannot tell.
    pub fn limits_title(self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => self.limits_title_self_rated(),
            _ => self.limits_title_other(),
        }
    }

    /// What such a rating can and cannot tell.
    pub fn limits(self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => self.limits_self_rated(),
            RaterType::Peer => self.limits_peer(),
            RaterType::Trainer => self.limits_trainer(),
            RaterType::External => self.limits_external(),
        }
    }

    /// An answer of the file that is not counted: the element or its id, what the file holds, and why it is not counted.
    pub fn unused(self, title: &str, found: &str, why: Unused) -> String {
        match why {
            Unused::NoSuchElement => self.unused_no_element(title, found),
            Unused::NoSuchAnswer => self.unused_no_answer(title, found),
            Unused::OtherPart => self.unused_other_part(title, found),
        }
    }

    /// Who rated, in a few words.
    pub fn rater(self, rater: RaterType) -> &'static str {
        match rater {
            RaterType::SelfRated => self.rater_self_rated(),
            RaterType::Peer => self.rater_peer(),
            RaterType::Trainer => self.rater_trainer(),
            RaterType::External => self.rater_external(),
        }
    }

    /// How the non-negotiables stand, or the parts of a rule.
    pub fn non_negotiables(self, tally: Tally) -> String {
        let Tally { met, not_met, cannot_confirm: open } = tally;
        let total = met + not_met + open;
        let words = |number| self.in_words(number);
        let them = self.so_many_non_negotiables(total, &words(total));
        match (not_met, open) {
            (0, 0) => self.all_met(total, &them),
            (_, 0) if not_met == total => self.none_met(total, &them),
            (0, _) if open == total => self.none_confirmed(total, &them),
            (_, 0) => start(self.some_not_met(not_met, &words(not_met), &them)),
            (0, _) => start(self.some_open(&words(open), &them, met, &words(met))),
            _ => start(self.some_not_met_some_open(not_met, &words(not_met), &them, &words(open))),
        }
    }

    /// The heading of the non-negotiables that are met.
    pub fn met_ones(self, number: usize) -> String {
        self.those_met(number, &self.in_words(number))
    }

    /// What moved since an earlier date.
    pub fn change(self, moves: Moves) -> String {
        let Moves { since, non_negotiables, editions, .. } = moves;
        if let Some((then, now)) = editions {
            return if non_negotiables { self.rubric_changed_all(since, then, now) } else { self.rubric_changed(since, then, now) };
        }
        let moved = self.elements_moved(moves);
        let told = self.clauses(moves);
        match (non_negotiables, told.is_empty()) {
            (false, _) => self.since_elements(since, &moved),
            (true, true) => self.since_no_drift(since, &moved),
            (true, false) => self.since_told(since, &self.list(&told), &moved),
        }
    }

    /// How many elements rose and fell.
    fn elements_moved(self, moves: Moves) -> String {
        let Moves { rose, fell, turned, .. } = moves;
        match (rose, fell, turned) {
            (0, 0, _) => self.none_moved().to_owned(),
            (rose, 0, false) => self.rose_only(&self.so_many_elements(rose)),
            (rose, 0, true) => self.better_only(&self.so_many_elements(rose)),
            (0, fell, false) => self.fell_only(&self.so_many_elements(fell)),
            (0, fell, true) => self.worse_only(&self.so_many_elements(fell)),
            (rose, fell, turned) => {
                // Figures for both where one of them is not written as a word.
                let (elements, fell) = match rose.max(fell) > 10 {
                    true => (self.elements_in_figures(rose), fell.to_string()),
                    false => (self.so_many_elements(rose), self.in_words(fell)),
                };
                if turned { self.better_and_worse(&elements, &fell) } else { self.rose_and_fell(&elements, &fell) }
            }
        }
    }

    /// What is to be told of the non-negotiables: the number with its noun the first time, the number alone afterwards.
    fn clauses(self, moves: Moves) -> Vec<String> {
        type Tell = fn(ReportWords, usize, &str) -> String;
        let Moves { drifted, unconfirmed, held, not_met_before, open_before, regained, turned, .. } = moves;
        let held_on: Tell = if turned { Self::worse_and_hold } else { Self::fell_and_hold };
        let clauses: [(usize, Tell); 6] = [
            (drifted, Self::have_drifted),
            (unconfirmed, |words, _, who| words.no_longer_confirmed(who)),
            (held, held_on),
            (not_met_before, Self::were_not_met),
            (open_before, Self::were_open),
            (regained, Self::met_again),
        ];
        let mut told: Vec<String> = Vec::new();
        for (number, tell) in clauses.into_iter().filter(|(number, _)| *number > 0) {
            let count = self.in_words(number);
            let who = if told.is_empty() { self.who(number, &count) } else { count };
            told.push(tell(self, number, &who));
        }
        told
    }

    /// The score that stands for the whole.
    pub fn fidelity(self, fidelity: Fidelity) -> String {
        let Fidelity { title, value, out_of, band, lower, criteria } = fidelity;
        let value = if out_of.is_empty() { value.to_owned() } else { self.out_of(value, out_of) };
        let text = match (band, lower) {
            ("", false) => self.whole_score(title, &value),
            ("", true) => self.whole_score_lower(title, &value),
            (band, false) => self.whole_score_band(title, &value, band),
            (band, true) => self.whole_score_band_lower(title, &value, band),
        };
        self.sentence(&text, criteria)
    }

    /// Why there is no score that stands for the whole, whether it may still come, and what is decided all the same.
    pub fn no_fidelity(self, title: &str, why: &str, may_come: bool, decided: &str) -> String {
        let text = if may_come { self.no_whole_score_yet(title, why) } else { self.no_whole_score(title, why) };
        self.sentence(&text, decided)
    }

    /// Something at the best value there is, on no scale of levels; risen from another, or empty.
    pub fn best_value(self, value: &str, rose_from: &str) -> String {
        if rose_from.is_empty() { self.best_at(value) } else { self.best_from(value, rose_from) }
    }

    /// How many of what scores should reach they do.
    pub fn criteria(self, tally: Tally) -> String {
        let Tally { met, not_met, cannot_confirm: open } = tally;
        let words = |number| self.in_words(number);
        let all = met + not_met + open;
        let (count, all_count) = (words(met), words(all));
        start(match (not_met, open) {
            (0, 0) => self.criteria_met(met, &count, all, &all_count),
            (_, 0) => self.criteria_not_met(met, &count, all, &all_count, not_met, &words(not_met)),
            (0, _) => self.criteria_open(met, &count, all, &all_count, open, &words(open)),
            _ => self.criteria_not_met_open(met, &count, all, &all_count, not_met, &words(not_met), open, &words(open)),
        })
    }

    /// Whether something that has no value yet is decided already.
    pub fn already(self, standing: Standing) -> String {
        match standing {
            Standing::CannotConfirm => self.standing(standing).to_owned(),
            decided => self.already_decided(self.standing(decided)),
        }
    }

    /// How many elements have an answer, and how many besides have ratings, but fewer than are asked for.
    pub fn progress(self, answered: usize, begun: usize, total: usize) -> String {
        match answered {
            0 if begun == total && total > 0 => self.all_begun(total),
            _ if begun > 0 => self.some_begun(answered, begun, total),
            _ if answered == total => self.answered_all(total),
            0 => self.answered_none(total),
            _ => self.answered_some(answered, total),
        }
    }

    /// Why there is no score.
    pub fn no_score(self, why: NoScore) -> &'static str {
        match why {
            NoScore::Incomplete => self.no_score_incomplete(),
            NoScore::TooFewAnswered => self.no_score_too_few_answered(),
            NoScore::TooManyMissing => self.no_score_too_many_missing(),
            NoScore::NothingApplies => self.no_score_nothing_applies(),
            NoScore::NotApplicable => self.no_score_not_applicable(),
            NoScore::NothingBelowTheLine => self.no_score_nothing_below_the_line(),
            NoScore::Tied => self.no_score_tied(),
            NoScore::BetweenBands => self.no_score_between_bands(),
            NoScore::SeveralBands => self.no_score_several_bands(),
            NoScore::NotInPlay => self.no_score_not_in_play(),
            NoScore::QuickCheck => self.no_score_quick_check(),
            NoScore::TooLarge => self.no_score_too_large(),
        }
    }

    /// Why a score is incomplete, where it is not that its rule asks for answers that are missing.
    pub fn incomplete(self, lack: Lack) -> &'static str {
        match lack {
            Lack::SomePoints => self.lack_some_points(),
            Lack::EveryAnswer => self.lack_every_answer(),
            Lack::AllPoints => self.lack_all_points(),
            Lack::OneSide => self.lack_one_side(),
        }
    }

    /// Why an answer has no points.
    pub fn no_points(self, why: NoPoints) -> &'static str {
        match why {
            NoPoints::BetweenBands => self.no_points_between_bands(),
            NoPoints::SeveralBands => self.no_points_several_bands(),
            NoPoints::NothingBelowTheLine => self.no_points_nothing_below_the_line(),
            NoPoints::OutOfRange => self.no_points_out_of_range(),
            NoPoints::TooFewRatings => self.no_points_too_few_ratings(),
            NoPoints::Tied => self.no_points_tied(),
            NoPoints::TooLarge => self.no_points_too_large(),
        }
    }

    /// Why something is not in a score.
    pub fn left_out(self, why: LeftOut) -> &'static str {
        match why {
            LeftOut::NotInPlay => self.left_out_not_in_play(),
            LeftOut::NotRated => self.left_out_not_rated(),
            LeftOut::UnableToDetermine => self.left_out_unable_to_determine(),
            LeftOut::NotApplicable => self.left_out_not_applicable(),
            LeftOut::NoPoints => self.left_out_no_points(),
            LeftOut::NoScore => self.left_out_no_score(),
        }
    }

    /// How rules are joined.
    pub fn joined(self, joined: Joined) -> String {
        match joined {
            Joined::All(of) => self.all_must(of),
            Joined::Any(of) => self.any_must(of),
            Joined::Count(bounds, of) => self.so_many_must(&self.bounds(bounds), of),
            Joined::Percent(bounds, of) => self.percent_must(&self.bounds(bounds), of),
        }
    }

    /// How many of several conditions are met.
    pub fn holding(self, tally: Tally) -> String {
        let all = tally.met + tally.not_met + tally.cannot_confirm;
        match tally.cannot_confirm {
            0 => self.conditions_met(tally.met, all),
            open => self.conditions_open(tally.met, all, open),
        }
    }

    /// Whether it is, and how often it has been in a row: at least, and at most while something is open.
    pub fn met_in_a_row(self, standing: Standing, (run, most): (usize, usize), times: usize) -> String {
        match standing {
            // Longer than it must be is no fault: "5 of 3" would read as one.
            Standing::Met if run > times => self.run_met_longer(run),
            Standing::Met => self.run_met(run, times),
            Standing::NotMet if most > run => self.run_not_met_at_most(most, times),
            Standing::NotMet => self.run_not_met(run, times),
            Standing::CannotConfirm => self.run_open(times),
        }
    }

    /// What an element would take: levels, from, to, and what is seen there.
    pub fn one_way(self, levels: usize, from: &str, to: &str, text: &str) -> String {
        start(self.sentence_seeing(&self.one_way_up(&self.so_many_levels(levels), from, to), text))
    }

    /// What a score would take to reach a band: so many changes, for example these.
    pub fn way(self, band: &str, changes: usize, steps: &str) -> String {
        self.band_away(band, &self.so_many_levels(changes), steps)
    }

    /// A kind of finding in a few words.
    pub fn kind(self, kind: Kind) -> &'static str {
        match kind {
            Kind::Drift => self.kind_drift(),
            Kind::NotMet => self.kind_not_met(),
            Kind::CannotConfirm => self.kind_cannot_confirm(),
            Kind::BandFall => self.kind_band_fall(),
            Kind::CriterionLost => self.kind_criterion_lost(),
            Kind::Slipping => self.kind_slipping(),
            Kind::ReliableFall => self.kind_reliable_fall(),
            Kind::StaleEvidence => self.kind_stale_evidence(),
            Kind::Overdue => self.kind_overdue(),
            Kind::Regained => self.kind_regained(),
            Kind::CriterionRegained => self.kind_criterion_regained(),
            Kind::ReliableRise => self.kind_reliable_rise(),
            Kind::Gap => self.label(Label::BelowTarget),
        }
    }

    /// A finding as a sentence.
    pub fn finding(self, kind: Kind, moved: Moved) -> String {
        let Moved { title, from, to, since, rule, holds, fewer } = moved;
        let now = if fewer { self.now_fewer(to) } else { self.now(to) };
        let unknown = from.is_empty() || to.is_empty();
        match kind {
            Kind::Drift if unknown || rule.is_empty() => self.drift_met(title, since),
            Kind::Drift => self.drift_from(title, from, since, &now, rule),
            Kind::NotMet if to.is_empty() || rule.is_empty() => self.finding_not_met(title),
            Kind::NotMet => self.finding_not_met_at(title, rule, to),
            Kind::CannotConfirm if !since.is_empty() => self.finding_open_again(title, since),
            Kind::CannotConfirm if rule.is_empty() => self.finding_open(title),
            Kind::CannotConfirm => self.finding_open_rule(title, rule),
            Kind::BandFall if unknown => self.band_fall_since(title, since),
            Kind::BandFall => self.band_fall(title, from, since, &now),
            Kind::CriterionLost => self.criterion_lost(title, from, since, to, rule),
            Kind::Slipping if holds => self.slipping_holds(title, from, since, &now, rule),
            Kind::Slipping if unknown => self.slipping_since(title, since),
            Kind::Slipping => self.slipping(title, from, since, &now),
            Kind::ReliableFall if unknown => self.reliable_fall_since(title, since),
            Kind::ReliableFall => self.reliable_fall(title, from, since, &now),
            Kind::Gap => self.gap(title, to, rule),
            Kind::StaleEvidence => self.stale(title),
            Kind::Overdue => self.next_overdue().to_owned(),
            Kind::Regained if unknown => self.regained_since(title, since),
            Kind::Regained => self.regained(title, from, since, &now),
            Kind::CriterionRegained => self.criterion_regained(title, from, since, to),
            Kind::ReliableRise if unknown => self.reliable_rise_since(title, since),
            Kind::ReliableRise => self.reliable_rise(title, from, since, &now),
        }
    }

    /// A gate that came to another of its outcomes, for the worse or for the better; both are quoted already.
    pub fn outcome_moved(self, worse: bool, title: &str, from: &str, to: &str, since: &str) -> String {
        if worse { self.outcome_fallen(title, from, since, to) } else { self.outcome_risen(title, from, since, to) }
    }

    /// An element that fell or rose, as a sentence.
    pub fn moved(self, points: MovedPoints) -> String {
        let MovedPoints { moved: Moved { title, from, to, since, rule, holds, fewer }, worse, upwards } = points;
        let now = &if fewer { self.now_fewer(to) } else { self.now(to) };
        let plain = rule.is_empty() || (holds && !worse);
        match (worse, upwards, plain, holds) {
            (true, false, true, _) => self.fell(title, from, since, now),
            (true, true, true, _) => self.got_worse(title, from, since, now),
            (false, true, true, _) => self.rose(title, from, since, now),
            (false, false, true, _) => self.got_better(title, from, since, now),
            (true, false, false, true) => self.fell_and_holds(title, from, since, now, rule),
            (true, true, false, true) => self.got_worse_and_holds(title, from, since, now, rule),
            (true, false, false, false) => self.fell_and_is_not_met(title, from, since, now, rule),
            (true, true, false, false) => self.got_worse_and_is_not_met(title, from, since, now, rule),
            (false, true, false, _) => self.rose_and_is_not_met(title, from, since, now, rule),
            (false, false, false, _) => self.got_better_and_is_not_met(title, from, since, now, rule),
        }
    }

    /// The name of a list of so many that rose.
    pub fn those_that_rose(self, number: usize) -> String {
        self.those_risen(number)
    }

    /// The name of a list of so many without an answer.
    pub fn those_without_answer(self, number: usize, begun: bool) -> String {
        if begun { self.those_begun(number) } else { self.those_unanswered(number) }
    }

    /// What is odd about the assessments of these dates, written out; a team is named where it is another one.
    pub fn caution(self, odd: Odd) -> String {
        let Odd { oddity, dates, teams, each, editions: (then, now), contents } = odd;
        let number = dates.len();
        let day = dates.first().map_or("", String::as_str);
        let each = each.join("; ");
        let dates = self.list(dates);
        let teams = self.listed(teams, 0);
        match oddity {
            Oddity::OtherTeam => self.other_team(number, &dates, &teams),
            Oddity::SeveralTeams => self.several_teams(number, &dates, &teams),
            Oddity::Copies => self.copies(number, &dates),
            Oddity::Itself => self.itself().to_owned(),
            Oddity::FullerOfDay => self.fuller_of_day(day, &each),
            Oddity::RivalsOfDay => self.rivals_of_day(day, &each),
            Oddity::OtherContent if number == 0 => self.other_content_here(now, contents.0, contents.1),
            Oddity::OtherContent => self.other_content(&dates, now, contents.0, contents.1),
            Oddity::OtherEdition => self.other_edition(&dates, then, now),
            Oddity::NoEdition => self.no_edition(number, &dates, now),
            Oddity::OtherRater => self.other_rater(number, &dates),
            Oddity::LongAgo => self.long_ago(&dates),
            Oddity::Later => self.later(number, &dates),
            Oddity::SameDay => self.same_day(number, &dates),
            Oddity::EarlierNoDate => self.earlier_no_date().to_owned(),
            Oddity::NoDate => self.no_date().to_owned(),
            Oddity::InFuture => self.in_future().to_owned(),
        }
    }

    /// "28 answers", with what the whole comes to: "28 answers, Fidelity 3.6".
    pub fn answers_of(self, number: usize, score: Option<(&str, &str)>) -> String {
        let answers = self.answers(number);
        match score {
            Some((title, shown)) => self.answers_with_score(&answers, title, shown),
            None => answers,
        }
    }

    /// Which of what a score counts has no answer: how many of how many, the first of them by name, and how many more there are.
    pub fn missing_from(self, missing: usize, all: usize, named: &[String], more: usize) -> String {
        let listed = self.listed(named, more);
        if missing == all { self.missing_all(all, &listed) } else { self.missing_some(missing, all, &listed) }
    }

    /// Elements without an answer, by name, and how many more there are.
    pub fn without_answer(self, named: &[String], more: usize, begun: bool) -> String {
        let listed = self.listed(named, more);
        if begun { self.without_a_whole_answer(&listed) } else { self.without_an_answer(&listed) }
    }

    /// Why an earlier assessment, or one score of it, was not compared; with the edition it was made with.
    pub fn not_comparable(self, why: NotComparable, date: &str, edition: &str, score: &str) -> String {
        let why = match why {
            NotComparable::OtherRubric => self.why_other_rubric().to_owned(),
            NotComparable::OtherTeam => self.why_other_team().to_owned(),
            NotComparable::TeamUnclear => self.why_team_unclear().to_owned(),
            NotComparable::EditionChanged => self.why_edition_changed(edition),
            NotComparable::OverlayDiffers => self.why_overlay_differs().to_owned(),
            NotComparable::ModeDiffers => self.why_mode_differs().to_owned(),
            NotComparable::VariantDiffers => self.why_variant_differs().to_owned(),
            NotComparable::FullerOfDay => self.why_fuller_of_day().to_owned(),
            NotComparable::RivalOfDay => self.why_rival_of_day().to_owned(),
            NotComparable::NotEarlier => self.why_not_earlier().to_owned(),
            NotComparable::NoRecordedScore if score.is_empty() => self.why_no_recorded_scores(edition),
            NotComparable::NoRecordedScore => self.why_no_recorded_score(edition),
        };
        if score.is_empty() { self.not_compared(date, &why) } else { self.score_not_compared(score, date, &why) }
    }

    /// That none of several earlier assessments is compared.
    pub fn none_compared(self, number: usize) -> String {
        self.no_earlier_compared(number, &self.in_words(number))
    }

    /// That the scores of a date are converted from another edition, and where the figures for that come from (empty where nobody says).
    pub fn converted(self, date: &str, edition: &str, source: &str) -> String {
        if source.is_empty() { self.scores_converted(date, edition) } else { self.scores_converted_from(date, edition, source) }
    }

    /// How a score is worked out.
    pub fn method(self, method: Method) -> &'static str {
        match method {
            Method::Sum => self.method_sum(),
            Method::Mean => self.method_mean(),
            Method::PercentOfMax => self.method_percent_of_max(),
            Method::PercentOfRange => self.method_percent_of_range(),
            Method::MeanOfDomains => self.method_mean_of_domains(),
            Method::Min => self.method_min(),
            Method::Max => self.method_max(),
            Method::CountMet => self.method_count_met(),
            Method::PercentMet => self.method_percent_met(),
            Method::Mode => self.method_mode(),
            Method::Median => self.method_median(),
            Method::Ratio => self.method_ratio(),
        }
    }

    /// What happens to what has no answer: the rule, then the fewest, the smallest percentage, the most missing.
    pub fn missing(self, rule: MissingRule, at_least: Option<usize>, percent: Option<&str>, most: Option<usize>) -> String {
        let rule = match rule {
            MissingRule::RequireAll => self.missing_require_all(),
            MissingRule::LeaveOut => self.missing_leave_out(),
            MissingRule::Prorate => self.missing_prorate(),
            MissingRule::Lowest => self.missing_lowest(),
        };
        let conditions = [
            at_least.map(|least| self.least_answered(least)),
            percent.map(|percent| self.least_percent(percent)),
            most.map(|most| self.most_missing(most)),
        ];
        let conditions: Vec<String> = conditions.into_iter().flatten().collect();
        self.sentence(rule, &conditions.join("; "))
    }

    /// What happens to what is not applicable.
    pub fn not_applicable(self, rule: NotApplicableRule) -> &'static str {
        match rule {
            NotApplicableRule::LeaveOut => self.not_applicable_leave_out(),
            NotApplicableRule::Prorate => self.not_applicable_prorate(),
            NotApplicableRule::NoScore => self.not_applicable_no_score(),
            NotApplicableRule::Lowest => self.not_applicable_lowest(),
            NotApplicableRule::Highest => self.not_applicable_highest(),
        }
    }

    /// Decimals and rounding of what is shown.
    pub fn rounding(self, decimals: usize, rounding: Rounding) -> String {
        let to = self.decimals(decimals, &self.in_words(decimals));
        match rounding {
            Rounding::HalfUp => self.rounding_half_up(&to),
            Rounding::HalfEven => self.rounding_half_even(&to),
            Rounding::Floor => self.rounding_floor(&to),
            Rounding::Ceil => self.rounding_ceil(&to),
        }
    }

    /// Evidence in a sentence: kind, what, date, sample.
    pub fn evidence(self, kind: Option<EvidenceKind>, text: &str, date: &str, sample: Option<u32>, stale: bool) -> String {
        let kind = kind.map(|kind| match kind {
            EvidenceKind::Document => self.evidence_document(),
            EvidenceKind::Data => self.evidence_data(),
            EvidenceKind::Observation => self.evidence_observation(),
            EvidenceKind::Interview => self.evidence_interview(),
            EvidenceKind::StaffReport => self.evidence_staff_report(),
        });
        let facts = [
            (!date.is_empty()).then(|| date.to_owned()),
            sample.map(|sample| self.evidence_sample(usize::try_from(sample).unwrap_or(usize::MAX))),
            stale.then(|| self.evidence_old().to_owned()),
        ];
        put_together(kind, text, &facts.into_iter().flatten().collect::<Vec<_>>())
    }

    /// A light in words.
    pub fn light(self, light: Option<Light>) -> &'static str {
        match light {
            Some(Light::Green) => self.light_green(),
            Some(Light::Amber) => self.light_amber(),
            Some(Light::Red) => self.light_red(),
            None => self.light_none(),
        }
    }

    /// Where a light comes from.
    pub fn light_source(self, source: LightSource) -> &'static str {
        match source {
            LightSource::Rubric => self.light_source_rubric(),
            LightSource::Team => self.light_source_team(),
            LightSource::Nobody => self.light_source_nobody(),
        }
    }

    /// A kind of change of the FRAME list, by code.
    pub fn nature(self, code: &str) -> Option<&'static str> {
        Some(match code {
            "tailoring" => self.nature_tailoring(),
            "packaging" => self.nature_packaging(),
            "adding" => self.nature_adding(),
            "removing" => self.nature_removing(),
            "shortening" => self.nature_shortening(),
            "lengthening" => self.nature_lengthening(),
            "substituting" => self.nature_substituting(),
            "reordering" => self.nature_reordering(),
            "spreading" => self.nature_spreading(),
            "integrating-into" => self.nature_integrating_into(),
            "integrating-another" => self.nature_integrating_another(),
            "repeating" => self.nature_repeating(),
            "loosening" => self.nature_loosening(),
            "departing" => self.nature_departing(),
            _ => return None,
        })
    }

    /// How an adaptation came about, by code.
    pub fn planned(self, code: &str) -> Option<&'static str> {
        Some(match code {
            "planned-proactive" => self.came_planned_proactive(),
            "planned-reactive" => self.came_planned_reactive(),
            "unplanned-reactive" => self.came_unplanned_reactive(),
            _ => return None,
        })
    }

    /// With whom it was agreed, and when (empty if not known).
    pub fn agreed(self, with: &str, date: &str) -> String {
        if date.is_empty() { self.agreed_with(with) } else { self.agreed_with_on(with, date) }
    }

    /// Until when an action is to be done, which says so where that has passed: "30 September 2026, overdue".
    pub fn action_by(self, date: Date, overdue: bool) -> String {
        let date = self.date(date);
        if overdue { self.date_overdue(&date) } else { date }
    }

    /// What became of an action.
    pub fn action_status(self, status: ActionStatus) -> &'static str {
        match status {
            ActionStatus::Open => self.action_open(),
            ActionStatus::Partly => self.action_partly(),
            ActionStatus::Done => self.action_done(),
            ActionStatus::Dropped => self.action_dropped(),
        }
    }

    /// When the next assessment is due.
    pub fn review(self, date: &str, overdue: bool) -> String {
        if overdue { self.review_overdue(date) } else { self.review_due(date) }
    }

    /// An overlay in use.
    pub fn overlay(self, title: &str, changes: usize) -> String {
        self.overlay_changes(title, &self.parts(changes, &self.in_words(changes)))
    }

    /// Local rules ask less than the owner; each way in words of its own.
    pub fn overlay_lowers(self, title: &str, what: &[String]) -> String {
        self.overlay_asks_less(title, &what.join("; "))
    }

    /// One way in which they do.
    pub fn lowered(self, title: &str, how: AsksLess) -> String {
        match how {
            AsksLess::Minimum { here, owner } => self.lowered_minimum(title, here, owner),
            AsksLess::Dropped => self.lowered_dropped(title),
            AsksLess::Target => self.lowered_target(title),
            AsksLess::Replaced => self.lowered_replaced(title),
            AsksLess::Gate => self.lowered_gate(title),
        }
    }

    /// No speaker of the language has reviewed the rubric's texts.
    pub fn not_reviewed(self, language: &str) -> String {
        match language {
            "cy" => self.not_reviewed_welsh().to_owned(),
            "en" => self.not_reviewed_english().to_owned(),
            code => self.not_reviewed_other(code),
        }
    }

    /// The rubric has no texts, or not all, in the language.
    pub fn not_translated(self, complete: bool) -> &'static str {
        if complete { self.not_all_translated() } else { self.none_translated() }
    }

    /// A picture of a score on a line, in a sentence.
    #[allow(clippy::too_many_arguments)]
    pub fn strip(self, title: &str, value: &str, from: &str, to: &str, band: &str, before: &str, target: &str) -> String {
        type Tell = fn(ReportWords, &str) -> String;
        let parts: [(&str, Tell); 3] = [(band, Self::strip_band), (before, Self::strip_before), (target, Self::strip_target)];
        let told = parts.into_iter().filter(|(value, _)| !value.is_empty()).map(|(value, tell)| tell(self, value));
        let all: Vec<String> = std::iter::once(self.strip_head(title, value, from, to)).chain(told).collect();
        all.join("; ")
    }

    /// A suggestion, for the largest gap to the target, which may be that of a stage.
    pub fn priority_gap(self, value: &str, target: &str, of_stage: bool) -> String {
        if of_stage { self.gap_to_aim(value, target) } else { self.gap_to_target(value, target) }
    }

    /// A strength, with what is seen (empty if there are no words for it).
    pub fn strength(self, rose_from: &str, text: &str) -> String {
        let best = if rose_from.is_empty() { self.strength_best().to_owned() } else { self.strength_risen(rose_from) };
        self.sentence_seeing(&best, text)
    }

    /// The role the rater gave, after who it was.
    pub fn rated_in_role(self, rater: RaterType, role: &str) -> String {
        let rater = start(self.rater(rater).to_owned());
        if role.is_empty() { rater } else { self.in_role(&rater, role) }
    }

    /// Several raters as one who rated: "Team lead and Peer, together".
    pub fn together(self, raters: &[String]) -> String {
        self.raters_together(&self.list_of_raters(raters))
    }

    /// Whose consensus it is.
    pub fn consensus(self, raters: &[String], all_agreed: bool, rule: TeamAnswer) -> String {
        let number = self.so_many_raters(raters.len(), &self.in_words(raters.len()));
        let raters = self.list_of_raters(raters);
        match (rule == TeamAnswer::Majority, all_agreed) {
            (true, true) => self.majority_whole(&number, &raters),
            (true, false) => self.majority_partly(&number, &raters),
            (false, true) => self.consensus_whole(&number, &raters),
            (false, false) => self.consensus_partly(&number, &raters),
        }
    }

    /// On how many of so many elements raters had differed, and on how many of these they have agreed, or have an answer by majority.
    pub fn differed(self, differences: usize, compared: usize, agreed: usize, rule: TeamAnswer) -> String {
        let on = &self.on_so_many(differences, &self.in_words(differences), compared, &self.in_words(compared));
        let count = &self.in_words(agreed);
        let majority = rule == TeamAnswer::Majority;
        match (differences, agreed) {
            (0, _) => self.never_differed(compared),
            (1, 1) if majority => self.settled_one(on),
            (all, agreed) if majority && all == agreed => self.settled_all(on),
            (1, _) if majority => self.unsettled_one(on),
            (_, 0) if majority => self.unsettled_all(on),
            (_, agreed) if majority => self.settled_some(on, agreed, count),
            (1, 1) => self.agreed_one(on),
            (all, agreed) if all == agreed => self.agreed_all(on),
            (_, 0) => self.agreed_none(on),
            _ => self.agreed_some(on, count),
        }
    }

    /// How far raters are apart: "two levels apart".
    pub fn apart(self, levels: Option<usize>) -> String {
        levels.map_or_else(|| self.different_answers().to_owned(), |levels| self.levels_apart(&self.so_many_levels(levels)))
    }

    /// How many of the elements both rated have the same answer; no percentage where there are none.
    pub fn same_answers(self, same: usize, pairs: usize, percent: Option<&str>) -> String {
        match percent {
            None => self.none_alike().to_owned(),
            Some(percent) => self.same_points(pairs, &self.so_many_elements(pairs), same, percent),
        }
    }

    /// A kappa with what it means, or why there is none.
    pub fn kappa(self, which: Coefficient, value: Result<&str, NoKappa>) -> String {
        match (which, value) {
            (Coefficient::Cohen, Ok(value)) => self.kappa_cohen(value),
            (Coefficient::Weighted, Ok(value)) => self.kappa_weighted(value),
            (_, Err(NoKappa::NotDefined)) => self.kappa_not_defined().to_owned(),
            (_, Err(NoKappa::TooFewPairs(fewest))) => self.kappa_too_few(fewest),
            (Coefficient::Cohen, Err(NoKappa::NoCommonScale)) => self.kappa_no_scale().to_owned(),
            (Coefficient::Weighted, Err(NoKappa::NoCommonScale)) => self.kappa_short_scale().to_owned(),
        }
    }

    /// Why a result code cannot be read, and what to do.
    pub fn unreadable(self, why: Unreadable) -> String {
        let place = |at: usize| ((at - 1) % 4 + 1, (at - 1) / 4 + 1);
        match why {
            Unreadable::Length => self.code_length().to_owned(),
            Unreadable::Character(letter, at) => {
                let (place, group) = place(at);
                self.code_character(letter.encode_utf8(&mut [0; 4]), place, group)
            }
            Unreadable::Mistyped(places) => {
                let places = places.iter().map(|at| place(*at)).map(|(place, group)| self.code_place(place, group));
                match places.reduce(|all, next| self.code_or_place(&all, &next)) {
                    None => self.code_mistyped().to_owned(),
                    Some(places) => self.code_mistyped_at(&places),
                }
            }
            Unreadable::Newer => self.code_newer().to_owned(),
            Unreadable::OtherRubric => self.code_other_rubric().to_owned(),
            Unreadable::NotACode => self.code_not_a_code().to_owned(),
        }
    }
}

/// Whether a text begins in one of these ways, which are listed with spaces between; `_` is a space.
pub(super) fn begins_as(text: &str, ways: &str) -> bool {
    let opened = text.trim_start_matches('“');
    ways.split(' ').any(|way| opened.starts_with(&way.replace('_', " ")))
}

/// One thing after another with commas; the last is joined by the language.
pub(super) fn one_after_another(all: &[String], and: impl Fn(&str, &str) -> String) -> String {
    match all {
        [] => String::new(),
        [only] => only.clone(),
        [first @ .., last] => and(&first.join(", "), last),
    }
}

/// The text with a capital letter.
pub(crate) fn start(text: String) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + chars.as_str())
}

/// A kind, what it says, and further facts in brackets.
fn put_together(kind: Option<&str>, text: &str, facts: &[String]) -> String {
    let facts = match facts {
        [] => String::new(),
        facts => format!("({})", facts.join(", ")),
    };
    let head = match (kind, text) {
        (None, text) => text.to_owned(),
        (Some(kind), "") => kind.to_owned(),
        (Some(kind), text) => format!("{kind}: {text}"),
    };
    [head, facts].into_iter().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(" ")
}
