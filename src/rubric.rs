//! What a checked rubric is: domains, elements and their measures, scores, gates, stages.
//!
//! In: the text of a rubric file (and of an overlay). Out: a [`Rubric`] that is sound by construction, or every
//! [`Problem`]. No later code checks it again. It knows nothing of answers.

mod bands;
mod element;
mod gate;
mod interval;
mod measure;
mod parse;
pub(crate) mod range;
mod score;
pub mod source;
mod text;

use crate::number::Exact;
use crate::problem::Problem;
pub use element::{Adaptations, Element, ElementRules, Evidence, Repeated};
pub use gate::{Gate, Outcome, Rule};
pub use interval::Interval;
pub use measure::{Anchor, Checklist, Code, Component, Estimate, Measure, Number, PointBand, PointBands, RatioMeasure, Scale};
pub use parse::built_in_levels;
pub use score::{Band, Countable, Counted, Criterion, Missing, Reliability, Score, usual_title};
pub use source::{
    Better, CountedAs, Dimension, EvidenceKind, Method, MissingRule, NotApplicableRule, RepeatedMethod, Role, SeveralMatch, ShownAs,
    TeamAnswer, Ties,
};
use std::ops::Deref;
pub use text::{Citation, Party, Text};

/// What a programme's fidelity rubric asks: all that a form needs, and nothing by which its answers are judged.
///
/// Elements and domains lie in flat lists in the order of the file and refer to each other by index.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Form {
    /// Names the rubric for ever.
    pub id: String,
    /// The edition, such as `1.0.0`.
    pub edition: String,
    /// SHA-256 of the file (and of the overlay, if any) without the white space between its parts; in hexadecimal.
    pub hash: String,
    /// The name of the programme or instrument.
    pub title: Text,
    /// Language codes, the default first.
    pub languages: Vec<String>,
    /// Languages whose texts no speaker has reviewed yet.
    pub awaiting_review: Vec<String>,
    /// What is assessed, and for whom.
    pub summary: Option<Text>,
    /// How to go about the assessment.
    pub introduction: Option<Text>,
    /// About how many minutes it takes.
    pub minutes: Option<u32>,
    /// Who publishes the programme.
    pub publisher: Option<Party>,
    /// Whom to ask for support.
    pub contact: Option<Party>,
    /// On what terms the rubric may be used.
    pub licence: Option<Citation>,
    /// The works it rests on.
    pub citations: Vec<Citation>,
    /// When the edition was published, as written.
    pub date: Option<String>,
    /// The groups of elements; a parent stands before its children. Elements in no domain stand in one without title.
    pub domains: Vec<Domain>,
    /// The elements.
    pub elements: Vec<Element>,
    /// The stages of implementation, the first one first.
    pub stages: Vec<Stage>,
    /// Forms of the programme of which a team runs exactly one.
    pub variants: Vec<Part>,
    /// Parts of the programme of which a team runs any number.
    pub modules: Vec<Part>,
    /// Local changes that have been applied.
    pub overlay: Option<Overlay>,
}

/// A programme's fidelity rubric, sound by construction: the form, and the rules by which its answers are judged.
///
/// Scores and gates lie in flat lists in the order of the file and refer by index to each other and to the lists of the form. The default asks
/// nothing, for who has its parts from elsewhere.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rubric {
    /// What is asked.
    pub form: Form,
    /// How each element counts, in the order of the elements.
    pub element_rules: Vec<ElementRules>,
    /// What is known of each domain beside its heading, in the order of the domains.
    pub domain_rules: Vec<DomainRules>,
    /// The scores: domain scores first, then the named ones.
    pub scores: Vec<Score>,
    /// True if the file names no scores, so that it was given the usual ones.
    pub usual_scores: bool,
    /// Indices of `scores` such that each comes after those it counts.
    pub score_order: Vec<usize>,
    /// The score that stands for the whole: the one the owner says, or the first named one.
    pub headline: Option<usize>,
    /// The gates: one for each non-negotiable, then the named ones.
    pub gates: Vec<Gate>,
    /// Indices of `gates` such that each comes after those it names.
    pub gate_order: Vec<usize>,
    /// Months until the next assessment is due.
    pub review_months: Option<u32>,
    /// When a fall counts as slipping.
    pub slipping: Slipping,
    /// Earlier editions whose answers can be compared as they are.
    pub comparable_editions: Vec<String>,
    /// How scores of earlier editions are turned into scores of this one.
    pub crosswalks: Vec<Crosswalk>,
    /// Earlier ids and what they are called now.
    pub replaces: Vec<(String, String)>,
    /// Which answer counts where several raters do not all give the same.
    pub team_answer: TeamAnswer,
    /// Questions for supervision.
    pub supervision_prompts: Vec<Text>,
    /// The page that opens a printed result.
    pub result_link: Option<String>,
    /// What the owner keeps about the rubric, by name; never judged.
    pub own_fields: Vec<(String, String)>,
    /// Elements and gates of which local rules may ask less, by id.
    pub overlays_may_lower: Vec<String>,
    /// What is doubtful about the file, without refusing it.
    pub warnings: Vec<Problem>,
    /// Indices of `elements` in the order of their ids.
    by_id: Vec<usize>,
}

/// Everything that is asked of a form can be asked of its rubric.
impl Deref for Rubric {
    type Target = Form;

    fn deref(&self) -> &Form {
        &self.form
    }
}

impl Form {
    /// The place of a language among the rubric's, or of its first language: `cy-GB` finds `cy`.
    pub fn language(&self, code: &str) -> usize {
        let base = |code: &str| code.split('-').next().unwrap_or_default().to_ascii_lowercase();
        let exact = self.languages.iter().position(|language| language.eq_ignore_ascii_case(code));
        exact.or_else(|| self.languages.iter().position(|language| base(language) == base(code))).unwrap_or(0)
    }

    /// The other ratios that have one number below the line with this one. What is rated several times shares none.
    pub fn sharing(&self, element: usize) -> impl Iterator<Item = usize> {
        let name = |index: &usize| self.elements[*index].shared_out_of();
        let own = name(&element);
        let all = if own.is_some() { self.elements.len() } else { 0 };
        (0..all).filter(move |other| *other != element && name(other) == own)
    }

    /// The index of an element.
    pub fn element(&self, id: &str) -> Option<usize> {
        self.elements.iter().position(|element| element.id == id)
    }

    /// The index of a stage.
    pub fn stage(&self, id: &str) -> Option<usize> {
        self.stages.iter().position(|stage| stage.id == id)
    }
}

impl Rubric {
    /// The index of an element.
    pub fn element(&self, id: &str) -> Option<usize> {
        let found = self.by_id.binary_search_by(|index| self.elements[*index].id.as_str().cmp(id));
        found.ok().map(|at| self.by_id[at])
    }

    /// The index of a score.
    pub fn score(&self, id: &str) -> Option<usize> {
        self.scores.iter().position(|score| score.id == id)
    }
}

/// A group of elements.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Domain {
    /// Unique in the rubric; empty for elements in no domain.
    pub id: String,
    /// The heading; `None` for elements in no domain.
    pub title: Option<Text>,
    /// The number or letter it has in print, shown before the heading.
    pub own_number: Option<String>,
    /// What the domain is about.
    pub guidance: Option<Text>,
    /// The domain this one lies in.
    pub parent: Option<usize>,
    /// How deep it lies; 0 for a top-level domain.
    pub depth: usize,
    /// The elements directly in it.
    pub own: std::ops::Range<usize>,
    /// All its elements, those of inner domains included.
    pub all: std::ops::Range<usize>,
}

/// How a domain is scored, and what is kept about it.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DomainRules {
    /// The index of its score.
    pub score: Option<usize>,
    /// What the owner keeps about it, by name; never judged.
    pub own_fields: Vec<(String, String)>,
}

/// A stage of implementation.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stage {
    /// Unique in the rubric.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// When a team is in it.
    pub guidance: Option<Text>,
    /// Months until the next assessment is due.
    pub review_months: Option<u32>,
}

/// A variant or module of the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// Unique in the rubric.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// When a team runs it.
    pub guidance: Option<Text>,
}

/// When a fall counts as slipping.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Slipping {
    /// By how many levels an element must fall; by the length of its scale if `None`.
    pub levels: Option<usize>,
    /// By what percentage of its range a score must fall.
    pub percent_of_range: Exact,
}

impl Default for Slipping {
    fn default() -> Slipping {
        Slipping { levels: None, percent_of_range: Exact::whole(10) }
    }
}

/// How scores of an earlier edition are turned into scores of this one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Crosswalk {
    /// The earlier edition.
    pub from_edition: String,
    /// Score (by index), factor, and what is added after that.
    pub scores: Vec<(usize, Exact, Exact)>,
    /// Where the figures come from.
    pub citation: Option<Citation>,
}

/// A non-negotiable or gate of which local rules ask less than the owner.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Lowered {
    /// The element or gate, by the owner's id.
    pub id: String,
    /// What the owner calls it.
    pub title: Text,
    /// What is asked less.
    pub how: Lowering,
}

/// In which way less is asked.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Lowering {
    /// An element's minimum.
    Minimum {
        /// The element, by index, which holds what is asked here.
        element: usize,
        /// What the owner asks.
        owner: Interval,
    },
    /// The element is no longer a non-negotiable.
    Dropped,
    /// The element's target is lower, or there is none.
    Target,
    /// Another element stands in its place: it asks, counts or applies otherwise.
    Replaced,
    /// A gate whose rules ask less.
    Gate,
}

/// Local changes that have been applied to the rubric.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Overlay {
    /// Names the overlay.
    pub id: String,
    /// Whose rules they are.
    pub title: Text,
    /// Elements, scores and gates it changed, by id.
    pub changed: Vec<String>,
    /// Of which non-negotiables and gates it asks less than the owner does.
    pub lowered: Vec<Lowered>,
    /// Where the changes come from.
    pub citation: Option<Citation>,
}
