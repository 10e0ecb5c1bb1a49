//! Drift: what moved away from the programme between two comparable assessments of the same team.
//!
//! In: this assessment and earlier ones, scored by the same rubric. Out: [`Drift`]: facts and codes, no words.
//! One low score is a gap; drift needs two points in time (procedural drift: right at first, then not). Where the ruler
//! changed, nothing is compared unless the rubric ships a crosswalk.
//!
//! Source: reliable change after Jacobson & Truax 1991. `docs/scoring.md` lists each rule.

mod cautions;
mod changes;
mod comparable;
mod compare;
mod criteria;

use crate::answers::Answers;
use crate::date::Date;
use crate::gate::Gating;
use crate::number::Exact;
use crate::rubric::Rubric;
use crate::score::{Scored, Standing};
pub use comparable::{answer_count, is_of_other_content, of_another_team, rulers, scores_on};
pub use compare::is_stale;
pub use criteria::met_before;

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

impl Drift {
    /// How many elements have better points than at the baseline.
    pub fn rose(&self) -> usize {
        self.moves.iter().filter(|one| !one.worse).count()
    }

    /// How many have worse.
    pub fn fell(&self) -> usize {
        self.moves.iter().filter(|one| one.worse).count()
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
