//! Drift: what moved away from the programme between two comparable assessments of the same team.
//!
//! In: this assessment and earlier ones, scored by the same rubric. Out: [`Drift`]: facts and codes, no words.
//! One low score is a gap; drift needs two points in time (procedural drift: right at first, then not). Where the ruler
//! changed, nothing is compared unless the rubric ships a crosswalk.
//!
//! Source: reliable change after Jacobson & Truax 1991. `docs/scoring.md` lists each rule.

use crate::answers::Answers;
use crate::date::Date;
use crate::edition;
use crate::gate::Gating;
use crate::name;
use crate::number::Exact;
use crate::order;
use crate::rubric::{Better, Element, Rubric, Score};
use crate::score::{NoScore, Scored, Standing};

/// An earlier assessment with its results under the present rubric.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Earlier {
    /// What was answered.
    pub answers: Answers,
    /// Its scores.
    pub scored: Scored,
    /// Its gates.
    pub gatings: Vec<Gating>,
    /// Whether and how it can be compared with this one.
    pub ruler: Ruler,
    /// Its scores on the present ruler, by score; `None` where there is none to compare.
    pub scores: Vec<Option<Exact>>,
    /// How often the same content was given besides. It counts once.
    pub copies: usize,
}

/// Whether two assessments were made with the same ruler.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Ruler {
    /// They were.
    Same,
    /// They were not, but the rubric says how scores are turned (index of the crosswalk).
    Crosswalk(usize),
    /// They were not.
    Different(NotComparable),
}

/// Why an earlier assessment is not compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum NotComparable {
    /// It belongs to another rubric.
    OtherRubric,
    /// It is of a team with another name.
    OtherTeam,
    /// This one names no team, and the earlier ones are of several.
    TeamUnclear,
    /// The first number of the edition changed, or an edition has none, and there is no crosswalk.
    EditionChanged,
    /// Another overlay was in use.
    OverlayDiffers,
    /// One was a quick check of the non-negotiables.
    ModeDiffers,
    /// Another variant or other modules were assessed.
    VariantDiffers,
    /// It is not dated before this one, or one of the two has no date.
    NotEarlier,
    /// Another one of that day, by the same kind of rater, has more answers and counts.
    FullerOfDay,
    /// Another one of that day, by the same kind of rater, has as many answers: nobody can tell which of them stands.
    RivalOfDay,
    /// The file does not hold the score of that edition, which the crosswalk needs.
    NoRecordedScore,
}

impl NotComparable {
    /// The word in reports.
    pub const fn code(self) -> &'static str {
        match self {
            NotComparable::OtherRubric => "other-rubric",
            NotComparable::OtherTeam => "other-team",
            NotComparable::TeamUnclear => "team-unclear",
            NotComparable::EditionChanged => "edition-changed",
            NotComparable::OverlayDiffers => "overlay-differs",
            NotComparable::ModeDiffers => "mode-differs",
            NotComparable::VariantDiffers => "variant-differs",
            NotComparable::NotEarlier => "not-earlier",
            NotComparable::FullerOfDay => "fuller-of-day",
            NotComparable::RivalOfDay => "rival-of-day",
            NotComparable::NoRecordedScore => "no-recorded-score",
        }
    }
}

/// Which earlier assessment is the point of comparison.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Baseline {
    /// The last one.
    #[default]
    Previous,
    /// The first one.
    First,
    /// The one with the best overall score.
    Best,
    /// The last one that was not rated by the team itself.
    LastExternal,
}

impl Baseline {
    /// Every choice.
    pub const ALL: [Baseline; 4] = [Baseline::Previous, Baseline::First, Baseline::Best, Baseline::LastExternal];

    /// The word in commands.
    pub const fn code(self) -> &'static str {
        match self {
            Baseline::Previous => "previous",
            Baseline::First => "first",
            Baseline::Best => "best",
            Baseline::LastExternal => "last-external",
        }
    }

    /// The choice of a word.
    pub fn from_code(code: &str) -> Option<Baseline> {
        Baseline::ALL.into_iter().find(|baseline| baseline.code() == code)
    }
}

/// What moved, and what could not be compared.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drift {
    /// The earlier assessment compared with, by index.
    pub baseline: Option<usize>,
    /// Findings, those on non-negotiables first.
    pub findings: Vec<Finding>,
    /// Earlier assessments (by index), or single scores of them, that were not compared.
    pub not_comparable: Vec<(usize, Option<usize>, NotComparable)>,
    /// Scored elements whose points are not those of the baseline, in the order of the rubric.
    pub moves: Vec<Move>,
    /// What is odd about the assessments compared.
    pub cautions: Vec<Caution>,
    /// For each score and criterion: on how many comparable assessments in a row it has been met, this one included.
    pub runs: Vec<Vec<usize>>,
    /// For each score and criterion: whether it is met, on as many assessments in a row as it must.
    pub criteria: Vec<Vec<Standing>>,
    /// When the next assessment is due.
    pub due: Option<Date>,
}

/// An element whose points moved, however little.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Move {
    /// The element.
    pub element: usize,
    /// The points then.
    pub from: Exact,
    /// The points now.
    pub to: Exact,
    /// True if it is for the worse.
    pub worse: bool,
}

/// Something that makes a comparison doubtful, or hinders it, by what was entered about the occasion.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Caution {
    /// What is odd.
    pub oddity: Oddity,
    /// The earlier assessments it is about, by index; none where it is this one.
    pub earlier: Vec<usize>,
}

/// What can be odd about two assessments. The order is the order in which cautions are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Oddity {
    /// The earlier one is of a team with another name, and is not compared.
    OtherTeam,
    /// The earlier ones are of several teams, and this one names none.
    SeveralTeams,
    /// The same content was given more than once, and counts once.
    Copies,
    /// The earlier one is this one again.
    Itself,
    /// Several of one day: the one with most answers counts.
    FullerOfDay,
    /// Several of one day with as many answers: none of them counts.
    RivalsOfDay,
    /// The answers were given to other content of the same edition than is at hand, by which they are judged.
    OtherContent,
    /// The answers were given to another edition, whose owner says that it can be compared as it is.
    OtherEdition,
    /// The file names no edition, and is taken for one of this edition.
    NoEdition,
    /// Two that are compared were rated by different kinds of rater.
    OtherRater,
    /// The one compared with is two years old or older.
    LongAgo,
    /// The earlier one is dated after this one.
    Later,
    /// The two have the same date.
    SameDay,
    /// The earlier one has no date.
    EarlierNoDate,
    /// This one has none.
    NoDate,
    /// This one is dated after the day the report is made.
    InFuture,
}

impl Oddity {
    /// The word in reports.
    pub const fn code(self) -> &'static str {
        match self {
            Oddity::OtherTeam => "other-team",
            Oddity::SeveralTeams => "several-teams",
            Oddity::Copies => "copies",
            Oddity::Itself => "itself",
            Oddity::FullerOfDay => "fuller-of-day",
            Oddity::RivalsOfDay => "rivals-of-day",
            Oddity::OtherContent => "other-content",
            Oddity::OtherEdition => "other-edition",
            Oddity::NoEdition => "no-edition",
            Oddity::OtherRater => "other-rater",
            Oddity::LongAgo => "long-ago",
            Oddity::Later => "later",
            Oddity::SameDay => "same-day",
            Oddity::EarlierNoDate => "earlier-no-date",
            Oddity::NoDate => "no-date",
            Oddity::InFuture => "in-future",
        }
    }
}

/// One thing worth saying.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Finding {
    /// What happened.
    pub kind: Kind,
    /// To what.
    pub subject: Subject,
    /// The value then.
    pub from: Option<Exact>,
    /// The value now.
    pub to: Option<Exact>,
    /// The earlier assessment, by index.
    pub earlier: Option<usize>,
    /// True if the two were rated by different kinds of rater.
    pub other_rater: bool,
}

/// What a finding is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Subject {
    /// A gate, by index; for non-negotiables the element is named instead.
    Gate(usize),
    /// An element.
    Element(usize),
    /// A score.
    Score(usize),
    /// A criterion of a score.
    Criterion(usize, usize),
    /// The assessment as a whole.
    Whole,
}

/// What happened. The order is the order in which findings are told.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A non-negotiable or gate that was met is not met now.
    Drift,
    /// A non-negotiable or gate is not met.
    NotMet,
    /// A non-negotiable or gate cannot be confirmed. If it was met earlier, the finding says at which assessment.
    CannotConfirm,
    /// The score is in a lower band.
    BandFall,
    /// A criterion that was met is not met now.
    CriterionLost,
    /// Points or a score fell clearly, without crossing a minimum or band.
    Slipping,
    /// A score changed by more than chance explains, for the worse.
    ReliableFall,
    /// Below the target of the stage.
    Gap,
    /// The evidence is older than the rubric's window.
    StaleEvidence,
    /// The next assessment is overdue.
    Overdue,
    /// A non-negotiable or gate that was not met is met again.
    Regained,
    /// A criterion has been met as often in a row as it must.
    CriterionRegained,
    /// A score changed by more than chance explains, for the better.
    ReliableRise,
}

impl Kind {
    /// The word in reports.
    pub const fn code(self) -> &'static str {
        match self {
            Kind::Drift => "drift",
            Kind::NotMet => "not-met",
            Kind::CannotConfirm => "cannot-confirm",
            Kind::BandFall => "band-fall",
            Kind::CriterionLost => "criterion-lost",
            Kind::Slipping => "slipping",
            Kind::ReliableFall => "reliable-fall",
            Kind::Gap => "gap",
            Kind::StaleEvidence => "stale-evidence",
            Kind::Overdue => "overdue",
            Kind::Regained => "regained",
            Kind::CriterionRegained => "criterion-regained",
            Kind::ReliableRise => "reliable-rise",
        }
    }

    /// True if it always takes two points in time.
    pub const fn is_change(self) -> bool {
        !matches!(self, Kind::NotMet | Kind::CannotConfirm | Kind::Gap | Kind::StaleEvidence | Kind::Overdue)
    }
}

/// This assessment, as far as drift looks at it.
#[derive(Clone, Copy)]
pub struct Current<'n> {
    /// The rubric.
    pub rubric: &'n Rubric,
    /// What is answered.
    pub answers: &'n Answers,
    /// Its scores.
    pub scored: &'n Scored,
    /// Its gates.
    pub gatings: &'n [Gating],
}

/// Whether each of several earlier sets of answers can be compared with the present one.
///
/// Of several of one day by the same kind of rater, the one with most answers counts: a file that was saved half-way, and once more when all was
/// answered. Where two have as many, nobody can tell which of them stands, and neither counts.
pub fn rulers(rubric: &Rubric, now: &Answers, earlier: &[Answers]) -> Vec<Ruler> {
    let mut rulers: Vec<Ruler> = earlier.iter().map(|one| ruler(rubric, now, one)).collect();
    if name::folded(&now.occasion.team).is_empty() && team_names(rubric, earlier).len() > 1 {
        for (ruler, _) in
            rulers.iter_mut().zip(earlier).filter(|(_, one)| is_of(rubric, one) && !name::folded(&one.occasion.team).is_empty())
        {
            *ruler = Ruler::Different(NotComparable::TeamUnclear);
        }
    }
    let counted: Vec<usize> = earlier.iter().map(answer_count).collect();
    let rivals = |one: usize, other: usize| {
        let (one, other) = (&earlier[one].occasion, &earlier[other].occasion);
        one.date == other.date && one.rater == other.rater
    };
    let compared: Vec<usize> = (0..earlier.len()).filter(|at| !matches!(rulers[*at], Ruler::Different(_))).collect();
    for &at in &compared {
        let most = compared.iter().filter(|other| **other != at && rivals(at, **other)).map(|other| counted[*other]).max();
        match most.map(|most| most.cmp(&counted[at])) {
            Some(std::cmp::Ordering::Greater) => rulers[at] = Ruler::Different(NotComparable::FullerOfDay),
            Some(std::cmp::Ordering::Equal) => rulers[at] = Ruler::Different(NotComparable::RivalOfDay),
            Some(std::cmp::Ordering::Less) | None => {}
        }
    }
    rulers
}

/// How many elements have an answer.
pub fn answer_count(answers: &Answers) -> usize {
    answers.entries.iter().filter(|entry| entry.rating.is_some()).count()
}

fn is_of(rubric: &Rubric, answers: &Answers) -> bool {
    answers.rubric_id == rubric.id
}

/// The names of the teams of earlier answers to this rubric, each once.
fn team_names(rubric: &Rubric, earlier: &[Answers]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in earlier.iter().filter(|one| is_of(rubric, one)).map(|one| name::folded(&one.occasion.team)) {
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// True if both name a team, and not the same.
pub fn is_of_other_team(one: &Answers, other: &Answers) -> bool {
    let (one, other) = (name::folded(&one.occasion.team), name::folded(&other.occasion.team));
    !one.is_empty() && !other.is_empty() && one != other
}

/// Whether one earlier set of answers can be compared with the present one.
fn ruler(rubric: &Rubric, now: &Answers, earlier: &Answers) -> Ruler {
    let different = Ruler::Different;
    if earlier.rubric_id != rubric.id {
        return different(NotComparable::OtherRubric);
    }
    if is_of_other_team(now, earlier) {
        return different(NotComparable::OtherTeam);
    }
    match (earlier.occasion.date, now.occasion.date) {
        (Some(then), Some(now)) if then < now => {}
        _ => return different(NotComparable::NotEarlier),
    }
    if earlier.overlay != now.overlay {
        return different(NotComparable::OverlayDiffers);
    }
    if earlier.occasion.mode != now.occasion.mode {
        return different(NotComparable::ModeDiffers);
    }
    let all_of = |one: &Answers, other: &Answers| one.occasion.parts.iter().all(|part| other.occasion.parts.contains(part));
    if !all_of(now, earlier) || !all_of(earlier, now) {
        return different(NotComparable::VariantDiffers);
    }
    if let Some(index) = rubric.crosswalks.iter().position(|crosswalk| crosswalk.from_edition == earlier.edition) {
        return Ruler::Crosswalk(index);
    }
    let same = edition::comparable(&earlier.edition, &rubric.edition) || rubric.comparable_editions.contains(&earlier.edition);
    if same { Ruler::Same } else { different(NotComparable::EditionChanged) }
}

/// The scores of an earlier assessment on the present ruler.
pub fn scores_on(rubric: &Rubric, answers: &Answers, scored: &Scored, ruler: &Ruler) -> Vec<Option<Exact>> {
    match ruler {
        Ruler::Same => scored.scores.iter().map(|scoring| scoring.number().cloned()).collect(),
        Ruler::Different(_) => vec![None; rubric.scores.len()],
        Ruler::Crosswalk(index) => {
            let mut scores = vec![None; rubric.scores.len()];
            for (score, times, plus) in &rubric.crosswalks[*index].scores {
                let recorded = answers.recorded.iter().find(|(id, _)| *id == rubric.scores[*score].id);
                scores[*score] = recorded.and_then(|(_, value)| value.mul(times)?.add(plus));
            }
            scores
        }
    }
}

impl Drift {
    /// Compares this assessment with an earlier one. `earlier` lies in order of date.
    pub fn new(now: Current, earlier: &[Earlier], baseline: Baseline, today: Option<Date>) -> Drift {
        let at = chosen(now.rubric, earlier, baseline);
        let last = earlier.iter().rposition(Earlier::is_comparable);
        let mut points: Vec<usize> = at.into_iter().collect();
        // A fall below a minimum counts from the baseline and from the last comparable assessment.
        points.extend(last.filter(|last| Some(*last) != at));
        let mut findings = standings(now, earlier, &points);
        for &point in &points {
            for finding in gate_changes(now, earlier, point) {
                if !findings.iter().any(|other| other.kind == finding.kind && other.subject == finding.subject) {
                    findings.push(finding);
                }
            }
        }
        if let Some(at) = at {
            findings.extend(slipping(now, earlier, at, &findings));
            findings.extend(score_changes(now, earlier, at));
        }
        let met_before = met_before(now.rubric, earlier);
        let runs = runs(now, &met_before);
        findings.extend(criteria(now, earlier, at, &runs));
        findings.extend(gaps(now));
        findings.extend(stale(now, today));
        let due = due(now);
        if let (Some(due), Some(today)) = (due, today)
            && today > due
        {
            findings.push(Finding {
                kind: Kind::Overdue,
                subject: Subject::Whole,
                from: None,
                to: None,
                earlier: None,
                other_rater: false,
            });
        }
        let rank = |finding: &Finding| (!now.concerns_non_negotiable(finding), finding.kind, finding.subject);
        let findings = order::sorted(findings, &|one, other| rank(one).cmp(&rank(other)));
        let cautions = cautions(now, earlier, at, &points, today);
        Drift {
            baseline: at,
            findings,
            not_comparable: refused(now, earlier),
            moves: moves(now, earlier, at),
            cautions,
            runs,
            criteria: standing_criteria(now, &met_before),
            due,
        }
    }

    /// How many elements have better points than at the baseline.
    pub fn rose(&self) -> usize {
        self.moves.iter().filter(|one| !one.worse).count()
    }

    /// How many have worse.
    pub fn fell(&self) -> usize {
        self.moves.iter().filter(|one| one.worse).count()
    }
}

impl Earlier {
    /// True if anything of it can be compared: all of it, or some score that a crosswalk turns.
    pub fn is_comparable(&self) -> bool {
        match self.ruler {
            Ruler::Same => true,
            Ruler::Crosswalk(_) => self.scores.iter().any(Option::is_some),
            Ruler::Different(_) => false,
        }
    }

    /// The points of an element, if they can be compared.
    pub fn element(&self, index: usize) -> Option<&Exact> {
        if self.ruler == Ruler::Same { self.scored.elements[index].points.as_ref() } else { None }
    }

    /// How a gate stood, if it was in play and can be compared.
    pub fn standing(&self, gate: usize) -> Option<Standing> {
        // Gatings lie in the order of the rubric's gates.
        let at = self.gatings.binary_search_by_key(&gate, |gating| gating.gate).ok()?;
        (self.ruler == Ruler::Same).then(|| self.gatings[at].standing)
    }
}

impl Current<'_> {
    fn concerns_non_negotiable(&self, finding: &Finding) -> bool {
        match finding.subject {
            Subject::Gate(_) => true,
            Subject::Element(index) => self.rubric.elements[index].is_non_negotiable(),
            _ => false,
        }
    }

    fn found(&self, kind: Kind, subject: Subject, from: Option<&Exact>, to: Option<&Exact>, earlier: Option<(&Earlier, usize)>) -> Finding {
        let other_rater = earlier.is_some_and(|(one, _)| one.answers.occasion.rater != self.answers.occasion.rater);
        Finding { kind, subject, from: from.cloned(), to: to.cloned(), earlier: earlier.map(|(_, index)| index), other_rater }
    }

    fn gate_subject(&self, gate: usize) -> Subject {
        self.rubric.gates[gate].element.map_or(Subject::Gate(gate), Subject::Element)
    }
}

fn chosen(rubric: &Rubric, earlier: &[Earlier], baseline: Baseline) -> Option<usize> {
    let comparable = || (0..earlier.len()).filter(|index| earlier[*index].is_comparable());
    match baseline {
        Baseline::Previous => comparable().next_back(),
        Baseline::First => comparable().next(),
        Baseline::LastExternal => {
            comparable().rfind(|index| earlier[*index].answers.occasion.rater != crate::answers::RaterType::SelfRated)
        }
        Baseline::Best => {
            let overall = rubric.headline?;
            let better = rubric.scores[overall].better;
            let valued = comparable().filter_map(|index| Some((earlier[index].scores[overall].as_ref()?, index)));
            match better {
                Better::Higher => valued.max_by_key(|(value, index)| (*value, *index)),
                Better::Lower => valued.min_by_key(|(value, index)| (*value, std::cmp::Reverse(*index))),
            }
            .map(|(_, index)| index)
        }
    }
}

fn refused(now: Current, earlier: &[Earlier]) -> Vec<(usize, Option<usize>, NotComparable)> {
    let mut refused = Vec::new();
    for (index, one) in earlier.iter().enumerate() {
        match &one.ruler {
            Ruler::Same => {}
            Ruler::Different(why) => refused.push((index, None, *why)),
            Ruler::Crosswalk(_) if !one.is_comparable() => refused.push((index, None, NotComparable::NoRecordedScore)),
            Ruler::Crosswalk(crosswalk) => {
                // A score that the team does not run now was not run then either.
                let run = |score: usize| now.scored.scores[score].value != Err(NoScore::NotInPlay);
                for (score, ..) in now.rubric.crosswalks[*crosswalk].scores.iter().filter(|(score, ..)| run(*score)) {
                    if one.scores[*score].is_none() {
                        refused.push((index, Some(*score), NotComparable::NoRecordedScore));
                    }
                }
            }
        }
    }
    refused
}

/// True if `to` is worse than `from`.
fn is_worse(better: Better, from: &Exact, to: &Exact) -> bool {
    match better {
        Better::Higher => to < from,
        Better::Lower => to > from,
    }
}

fn moves(now: Current, earlier: &[Earlier], at: Option<usize>) -> Vec<Move> {
    let mut moves = Vec::new();
    for (index, element) in now.rubric.elements.iter().enumerate().filter(|(_, element)| element.is_scored()) {
        let Some((from, to)) = at.and_then(|at| earlier[at].element(index)).zip(now.scored.elements[index].points.as_ref()) else {
            continue;
        };
        if from != to {
            let worse = is_worse(element.better, from, to);
            moves.push(Move { element: index, from: from.clone(), to: to.clone(), worse });
        }
    }
    moves
}

/// How long ago an assessment may be before it is said, in months.
const LONG_AGO: u32 = 24;

/// What is odd about the earlier assessments of the same rubric, and about this one. `points` are those that findings count from.
fn cautions(now: Current, earlier: &[Earlier], at: Option<usize>, points: &[usize], today: Option<Date>) -> Vec<Caution> {
    let occasion = |index: usize| &earlier[index].answers.occasion;
    let own: Vec<usize> = (0..earlier.len()).filter(|index| is_of(now.rubric, &earlier[*index].answers)).collect();
    let date = now.answers.occasion.date;
    let why = |index: usize| match earlier[index].ruler {
        Ruler::Different(why) => Some(why),
        _ => None,
    };
    let mut list: Vec<Caution> = Vec::new();
    // Several files of one other team, and several of one day, are one caution.
    let mut group = |oddity: Oddity, odd: &dyn Fn(usize) -> bool, alike: &dyn Fn(usize, usize) -> bool| {
        for &index in own.iter().filter(|index| odd(**index)) {
            let same = |one: &&mut Caution| one.oddity == oddity && one.earlier.first().is_some_and(|first| alike(*first, index));
            match list.iter_mut().find(same) {
                Some(one) => one.earlier.push(index),
                None => list.push(Caution { oddity, earlier: vec![index] }),
            }
        }
    };
    let one_team = |one: usize, other: usize| name::same(&occasion(one).team, &occasion(other).team);
    let one_day = |one: usize, other: usize| occasion(one).date == occasion(other).date && occasion(one).rater == occasion(other).rater;
    let itself = |index: usize| earlier[index].answers.is_copy_of(now.answers);
    group(Oddity::OtherTeam, &|index| why(index) == Some(NotComparable::OtherTeam), &one_team);
    group(Oddity::SeveralTeams, &|index| why(index) == Some(NotComparable::TeamUnclear), &|_, _| true);
    group(Oddity::Copies, &|index| earlier[index].copies > 0 && !itself(index), &|_, _| true);
    group(Oddity::Itself, &itself, &|_, _| true);
    // Each of a day's: the one that counts beside those that do not.
    let beside = |index: usize, reason: NotComparable| own.iter().any(|other| why(*other) == Some(reason) && one_day(*other, index));
    let of_its_day = |index: usize| matches!(why(index), None | Some(NotComparable::FullerOfDay | NotComparable::RivalOfDay));
    let rivals = |index: usize| of_its_day(index) && beside(index, NotComparable::RivalOfDay);
    group(Oddity::FullerOfDay, &|index| of_its_day(index) && !rivals(index) && beside(index, NotComparable::FullerOfDay), &one_day);
    group(Oddity::RivalsOfDay, &rivals, &one_day);
    let mut add = |oddity: Oddity, odd: &dyn Fn(usize) -> bool, among: &[usize]| {
        let found: Vec<usize> = among.iter().copied().filter(|index| odd(*index)).collect();
        if !found.is_empty() {
            list.push(Caution { oddity, earlier: found });
        }
    };
    let dated = |index: usize, is: &dyn Fn(Date, Date) -> bool| occasion(index).date.zip(date).is_some_and(|(then, now)| is(then, now));
    let comparable: Vec<usize> = own.iter().copied().filter(|index| why(*index).is_none()).collect();
    add(Oddity::OtherContent, &|index| is_of_other_content(now.rubric, &earlier[index].answers), &comparable);
    let as_it_is = |index: usize| earlier[index].ruler == Ruler::Same && earlier[index].answers.edition != now.rubric.edition;
    add(Oddity::OtherEdition, &as_it_is, &comparable);
    add(Oddity::NoEdition, &|index| earlier[index].answers.edition_assumed, &comparable);
    add(Oddity::OtherRater, &|index| occasion(index).rater != now.answers.occasion.rater, points);
    let compared: Vec<usize> = at.into_iter().collect();
    add(Oddity::LongAgo, &|index| dated(index, &|then, now| then.add_months(LONG_AGO).is_some_and(|until| until <= now)), &compared);
    let of_this_team: Vec<usize> = own.iter().copied().filter(|index| !of_another_team(&earlier[*index]) && !itself(*index)).collect();
    add(Oddity::Later, &|index| dated(index, &|then, now| then > now), &of_this_team);
    add(Oddity::SameDay, &|index| dated(index, &|then, now| then == now), &of_this_team);
    add(Oddity::EarlierNoDate, &|index| date.is_some() && occasion(index).date.is_none(), &of_this_team);
    let about_this_one = [
        (Oddity::OtherContent, is_of_other_content(now.rubric, now.answers)),
        (Oddity::NoDate, date.is_none() && !own.is_empty()),
        (Oddity::InFuture, date.zip(today).is_some_and(|(date, today)| date > today)),
    ];
    list.extend(about_this_one.into_iter().filter(|(_, odd)| *odd).map(|(oddity, _)| Caution { oddity, earlier: Vec::new() }));
    order::sorted(list, &|one, other| one.oddity.cmp(&other.oddity))
}

/// True if an assessment is, or may be, another team's: it is no part of this team's history.
pub fn of_another_team(earlier: &Earlier) -> bool {
    matches!(earlier.ruler, Ruler::Different(NotComparable::OtherTeam | NotComparable::TeamUnclear))
}

/// True if the answers were given to other content of the same edition, with the same local rules, than is at hand.
pub fn is_of_other_content(rubric: &Rubric, answers: &Answers) -> bool {
    let overlay = rubric.overlay.as_ref().map(|overlay| &overlay.id);
    is_of(rubric, answers)
        && answers.edition == rubric.edition
        && answers.overlay.as_ref() == overlay
        && answers.hash.as_ref().is_some_and(|hash| *hash != rubric.hash)
}

fn standings(now: Current, earlier: &[Earlier], points: &[usize]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for gating in now.gatings {
        let kind = match gating.standing {
            Standing::Met => continue,
            Standing::NotMet => Kind::NotMet,
            Standing::CannotConfirm => Kind::CannotConfirm,
        };
        let element = now.rubric.gates[gating.gate].element;
        let met_at = points.iter().copied().find(|at| earlier[*at].standing(gating.gate) == Some(Standing::Met));
        let then = met_at.filter(|_| kind == Kind::CannotConfirm).map(|at| (&earlier[at], at));
        let from = element.zip(then).and_then(|(element, (then, _))| then.element(element));
        let to = element.and_then(|element| now.scored.elements[element].points.as_ref());
        findings.push(now.found(kind, now.gate_subject(gating.gate), from, to, then));
    }
    findings
}

fn gate_changes(now: Current, earlier: &[Earlier], at: usize) -> Vec<Finding> {
    let mut findings = Vec::new();
    for gating in now.gatings {
        let Some(then) = earlier[at].standing(gating.gate) else { continue };
        let kind = match (then, gating.standing) {
            (Standing::Met, Standing::NotMet) => Kind::Drift,
            (Standing::NotMet, Standing::Met) => Kind::Regained,
            _ => continue,
        };
        let element = now.rubric.gates[gating.gate].element;
        let from = element.and_then(|element| earlier[at].element(element));
        let to = element.and_then(|element| now.scored.elements[element].points.as_ref());
        findings.push(now.found(kind, now.gate_subject(gating.gate), from, to, Some((&earlier[at], at))));
    }
    findings
}

/// Elements that fell by as many levels as the rubric asks: if it does not say, 1 on a scale of up to 4 levels and 2 on
/// a longer one. Elements without levels fall by the share of their range that scores do.
fn slipping(now: Current, earlier: &[Earlier], at: usize, found: &[Finding]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut drifted = vec![false; now.rubric.elements.len()];
    for finding in found {
        if let (Kind::Drift, Subject::Element(index)) = (finding.kind, finding.subject) {
            drifted[index] = true;
        }
    }
    for (index, element) in now.rubric.elements.iter().enumerate() {
        let subject = Subject::Element(index);
        let Some((from, to)) = earlier[at].element(index).zip(now.scored.elements[index].points.as_ref()) else { continue };
        if element.is_scored() && !drifted[index] && slipped(now.rubric, element, from, to) {
            findings.push(now.found(Kind::Slipping, subject, Some(from), Some(to), Some((&earlier[at], at))));
        }
    }
    findings
}

fn slipped(rubric: &Rubric, element: &Element, from: &Exact, to: &Exact) -> bool {
    if !is_worse(element.better, from, to) {
        return false;
    }
    if element.levels.is_empty() {
        return moved_by_share(rubric, from, to, &element.lowest, &element.highest);
    }
    let level = |points: &Exact| element.levels.partition_point(|level| level < points);
    let usual = if element.levels.len() <= 4 { 1 } else { 2 };
    level(from).abs_diff(level(to)) >= rubric.slipping.levels.unwrap_or(usual)
}

fn moved_by_share(rubric: &Rubric, from: &Exact, to: &Exact, lowest: &Option<Exact>, highest: &Option<Exact>) -> bool {
    let threshold = || highest.as_ref()?.sub(lowest.as_ref()?)?.mul(&rubric.slipping.percent_of_range)?.div(&Exact::whole(100));
    from.sub(to).zip(threshold()).is_some_and(|(change, threshold)| change.abs() >= threshold)
}

fn score_changes(now: Current, earlier: &[Earlier], at: usize) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (index, score) in now.rubric.scores.iter().enumerate() {
        let Some((from, to)) = earlier[at].scores[index].as_ref().zip(now.scored.scores[index].number()) else { continue };
        let worse = is_worse(score.better, from, to);
        let mut found = |kind| findings.push(now.found(kind, Subject::Score(index), Some(from), Some(to), Some((&earlier[at], at))));
        match (score.band(from), score.band(to)) {
            (then, now) if worse && then != now && then.is_some() => found(Kind::BandFall),
            _ if worse && moved_by_share(now.rubric, from, to, &score.lowest, &score.highest) => found(Kind::Slipping),
            _ => {}
        }
        if is_reliable(score, from, to) {
            found(if worse { Kind::ReliableFall } else { Kind::ReliableRise });
        }
    }
    findings
}

/// Reliable change (Jacobson & Truax 1991): the difference over its standard error, `SD * sqrt(2) * sqrt(1 - r)`, is
/// beyond 1.96. Compared as squares, so that nothing is rounded.
fn is_reliable(score: &Score, from: &Exact, to: &Exact) -> bool {
    let Some(figures) = &score.reliability else {
        return false;
    };
    let bound = || {
        let critical = Exact::whole(196).div(&Exact::whole(100))?;
        let variance = figures.sd.mul(&figures.sd)?.mul(&Exact::whole(2))?.mul(&Exact::one().sub(&figures.reliability)?)?;
        critical.mul(&critical)?.mul(&variance)
    };
    let square = from.sub(to).and_then(|difference| difference.mul(&difference));
    square.zip(bound()).is_some_and(|(square, bound)| square > bound)
}

/// The comparable assessments, the last ones first; of several of one day the one that lies last, which is by the same kind of rater as this one.
fn each_day(earlier: &[Earlier]) -> impl Iterator<Item = &Earlier> {
    let mut day = None;
    earlier.iter().rev().filter(move |one| {
        let counts = one.is_comparable() && (day.is_none() || day != one.answers.occasion.date);
        day = if counts { one.answers.occasion.date } else { day };
        counts
    })
}

/// On how many comparable assessments in a row each criterion has been met, the last ones first.
fn runs(now: Current, met_before: &[Vec<usize>]) -> Vec<Vec<usize>> {
    let run = |score: usize, which: usize| match now.scored.scores[score].criteria[which] {
        Standing::Met => 1 + met_before[score][which],
        _ => 0,
    };
    each_criterion(now.rubric, &run)
}

fn standing_criteria(now: Current, met_before: &[Vec<usize>]) -> Vec<Vec<Standing>> {
    each_criterion(now.rubric, &|score, which| {
        let times = now.rubric.scores[score].criteria[which].consecutive;
        now.scored.scores[score].criteria[which].in_a_row(met_before[score][which], times)
    })
}

/// On how many comparable assessments in a row each criterion was met before, the last ones first.
pub fn met_before(rubric: &Rubric, earlier: &[Earlier]) -> Vec<Vec<usize>> {
    each_criterion(rubric, &|score, which| {
        let wants = &rubric.scores[score].criteria[which].wants;
        each_day(earlier).take_while(|one| one.scores[score].as_ref().is_some_and(|value| wants.contains(value))).count()
    })
}

/// Something for each criterion of each score.
fn each_criterion<T>(rubric: &Rubric, of: &dyn Fn(usize, usize) -> T) -> Vec<Vec<T>> {
    let each = |(score, rule): (usize, &Score)| (0..rule.criteria.len()).map(|which| of(score, which)).collect();
    rubric.scores.iter().enumerate().map(each).collect()
}

fn criteria(now: Current, earlier: &[Earlier], at: Option<usize>, runs: &[Vec<usize>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    let Some(at) = at else {
        return findings;
    };
    for (index, score) in now.rubric.scores.iter().enumerate() {
        let Some((from, to)) = earlier[at].scores[index].as_ref().zip(now.scored.scores[index].number()) else { continue };
        for (which, criterion) in score.criteria.iter().enumerate() {
            let run = runs[index][which];
            // Regained is said once, when the run is just long enough and something before it broke the run.
            let kind = match (criterion.wants.contains(from), criterion.wants.contains(to)) {
                (true, false) => Kind::CriterionLost,
                (_, true) if run == criterion.consecutive && earlier.len() >= run && before_run(earlier, index, run) => {
                    Kind::CriterionRegained
                }
                _ => continue,
            };
            findings.push(now.found(kind, Subject::Criterion(index, which), Some(from), Some(to), Some((&earlier[at], at))));
        }
    }
    findings
}

/// True if the assessment just before a run had a value for the score, which then cannot have met the criterion.
fn before_run(earlier: &[Earlier], score: usize, run: usize) -> bool {
    each_day(earlier).nth(run - 1).is_some_and(|one| one.scores[score].is_some())
}

fn gaps(now: Current) -> Vec<Finding> {
    let stage = now.answers.occasion.stage;
    let mut findings = Vec::new();
    for (index, element) in now.rubric.elements.iter().enumerate() {
        let missed = |points: &&Exact| element.target_in(stage).is_some_and(|target| !target.contains(points));
        if let Some(points) = now.scored.elements[index].points.as_ref().filter(missed) {
            findings.push(now.found(Kind::Gap, Subject::Element(index), None, Some(points), None));
        }
    }
    for (index, score) in now.rubric.scores.iter().enumerate() {
        let missed = |value: &&Exact| score.target_in(stage).is_some_and(|target| !target.contains(value));
        if let Some(value) = now.scored.scores[index].number().filter(missed) {
            findings.push(now.found(Kind::Gap, Subject::Score(index), None, Some(value), None));
        }
    }
    findings
}

/// True if a date lies further back than so many months.
pub fn is_stale(date: Date, months: u32, today: Date) -> bool {
    date.add_months(months).is_some_and(|until| until < today)
}

fn stale(now: Current, today: Option<Date>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let Some(today) = now.answers.occasion.date.or(today) else {
        return findings;
    };
    for (index, entry) in now.answers.entries.iter().enumerate() {
        let Some(months) = now.rubric.element_rules[index].evidence.months else { continue };
        let dates = || entry.evidence.iter().filter_map(|evidence| evidence.date);
        if dates().next().is_some() && dates().all(|date| is_stale(date, months, today)) {
            findings.push(now.found(Kind::StaleEvidence, Subject::Element(index), None, None, None));
        }
    }
    findings
}

fn due(now: Current) -> Option<Date> {
    let of_stage = now.answers.occasion.stage.and_then(|stage| now.rubric.stages.get(stage)?.review_months);
    now.answers.occasion.date?.add_months(of_stage.or(now.rubric.review_months)?)
}
