//! What a checked rubric is: domains, elements and their measures, scores, gates, stages.
//!
//! In: the text of a rubric file (and of an overlay). Out: a [`Rubric`] that is sound by construction, or every
//! [`Problem`]. No later code checks it again. It knows nothing of answers.

mod bands;
mod parse;
pub(crate) mod range;
pub mod source;

use crate::number::{Exact, Rounding};
use crate::problem::Problem;
pub use source::{
    Better, CountedAs, Dimension, EvidenceKind, Method, MissingRule, NotApplicableRule, RepeatedMethod, Role, SeveralMatch, ShownAs,
    TeamAnswer, Ties,
};
use std::ops::Deref;

/// What a programme's fidelity rubric asks: all that a form needs, and nothing by which its answers are judged.
///
/// Elements and domains lie in flat lists in the order of the file and refer to each other by index.
#[derive(Clone, Debug, PartialEq, Eq)]
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
/// Scores and gates lie in flat lists in the order of the file and refer by index to each other and to the lists of the form.
#[derive(Clone, Debug, PartialEq, Eq)]
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

/// Words that people read, in the languages of the rubric; those of the first language are always there.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Text(Vec<Option<String>>);

impl Text {
    pub(crate) fn new(by_language: Vec<Option<String>>) -> Text {
        debug_assert!(by_language.first().is_some_and(Option::is_some), "the parser refuses a text without the first language");
        Text(by_language)
    }

    /// The text in a language (an index from [`Rubric::language`]), or in the first one.
    pub fn get(&self, language: usize) -> &str {
        let text = self.0.get(language).and_then(Option::as_ref).or_else(|| self.0.first()?.as_ref());
        text.map_or("", String::as_str)
    }

    /// True if the text exists in that language.
    pub fn has(&self, language: usize) -> bool {
        matches!(self.0.get(language), Some(Some(_)))
    }
}

/// A person, team or organisation to name or to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Party {
    /// Who it is.
    pub name: Text,
    /// Where to write or look.
    pub link: Option<String>,
}

/// A work, licence or source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Citation {
    /// The words to print.
    pub text: Text,
    /// Where to find it.
    pub link: Option<String>,
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

/// One ratable part of the programme.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Element {
    /// Unique in the rubric.
    pub id: String,
    /// What should be in place.
    pub title: Text,
    /// Its number in the published instrument, shown instead of its place.
    pub own_number: Option<String>,
    /// The fact to look for.
    pub prompt: Option<Text>,
    /// How to judge, and why it matters.
    pub guidance: Option<Text>,
    /// What it usually takes to get there.
    pub next_step: Option<Text>,
    /// The domain it lies in.
    pub domain: usize,
    /// Its place in the programme.
    pub role: Role,
    /// What the points of a non-negotiable must be; `Some` exactly for the role non-negotiable.
    pub must: Option<Interval>,
    /// The points to aim at whatever the stage.
    pub target: Option<Interval>,
    /// The points to aim at in a stage (index of [`Form::stages`]).
    pub targets: Vec<(usize, Interval)>,
    /// How it is measured.
    pub measure: Measure,
    /// Which direction is better.
    pub better: Better,
    /// True for what should not happen.
    pub proscribed: bool,
    /// Whether "not applicable" may be answered.
    pub not_applicable: bool,
    /// The points that "not applicable" counts, if the element itself says so.
    pub not_applicable_points: Option<Exact>,
    /// The points that "does not fit our service" counts, if it may be answered.
    pub does_not_fit: Option<Exact>,
    /// How repeated ratings become one.
    pub repeated: Option<Repeated>,
    /// Whom to ask.
    pub contact: Option<Party>,
    /// Groups of variants and modules, of each of which one must be chosen for the element to be in play.
    pub only_in: Vec<Vec<String>>,
    /// Where it comes from.
    pub citation: Option<Citation>,
    /// Further works it rests on.
    pub citations: Vec<Citation>,
    /// The fewest points it can have; `None` if a number has no bound.
    pub lowest: Option<Exact>,
    /// The most points it can have; `None` if a number has no bound.
    pub highest: Option<Exact>,
    /// The points it can have, ascending, if they are few (a scale or bands); otherwise empty.
    pub levels: Vec<Exact>,
}

/// How an element counts, and what is kept about it beside the question.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ElementRules {
    /// When it counts as met in counts and gates: its own rule, its minimum, its target, or its best points.
    pub met: Option<Interval>,
    /// How much it counts; above 0.
    pub weight: Exact,
    /// What counts as evidence.
    pub evidence: Evidence,
    /// What it is about.
    pub dimension: Option<Dimension>,
    /// Adaptations the programme owner has thought about.
    pub adaptations: Adaptations,
    /// What other systems call it.
    pub codes: Vec<Code>,
    /// What the owner keeps about it, by name; never judged.
    pub own_fields: Vec<(String, String)>,
}

impl Element {
    /// True if "not applicable" may be answered and counts no points, so that it then falls out of what it is counted in.
    pub fn may_fall_away(&self) -> bool {
        self.not_applicable && self.not_applicable_points.is_none()
    }

    /// The name under which its number below the line is shared, if it is.
    pub fn shared_out_of(&self) -> Option<&str> {
        match (&self.measure, &self.repeated) {
            (Measure::Ratio(ratio), None) => ratio.shared_out_of.as_deref(),
            _ => None,
        }
    }

    /// True if no answer may take it below a stated minimum.
    pub fn is_non_negotiable(&self) -> bool {
        self.must.is_some()
    }

    /// True while the parser goes on with an element whose measure was refused; never in a sound rubric.
    pub(crate) fn has_no_measure(&self) -> bool {
        matches!(&self.measure, Measure::Scale(scale) if scale.anchors.is_empty())
    }

    /// True if it counts in scores.
    pub fn is_scored(&self) -> bool {
        self.role != Role::Information
    }

    /// What to aim at in a stage: the stage's own target, or that of the nearest earlier stage which has one; before
    /// those, nothing. Without stage or stage targets, the general one.
    pub fn target_in(&self, stage: Option<usize>) -> Option<&Interval> {
        target_in(&self.targets, self.target.as_ref(), stage)
    }

    /// True if the element belongs to what the team runs.
    pub fn in_play(&self, chosen: &[String]) -> bool {
        self.only_in.iter().all(|group| group.iter().any(|id| chosen.contains(id)))
    }
}

fn target_in<'t>(targets: &'t [(usize, Interval)], general: Option<&'t Interval>, stage: Option<usize>) -> Option<&'t Interval> {
    let Some(stage) = stage else { return general };
    let of_stage = targets.iter().filter(|(at, _)| *at <= stage).max_by_key(|(at, _)| *at).map(|(_, target)| target);
    of_stage.or(if targets.is_empty() { general } else { None })
}

/// How an element is measured.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Measure {
    /// One anchor is chosen.
    Scale(Scale),
    /// A number is entered.
    Number(Number),
    /// Two numbers are entered and divided.
    Ratio(RatioMeasure),
    /// Components are each in place or not.
    Checklist(Checklist),
}

/// Anchors to choose one from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Scale {
    /// At least two, in the order shown.
    pub anchors: Vec<Anchor>,
    /// True if the written points count the other way; `Anchor::points` are already turned.
    pub reversed: bool,
}

/// The description of one point of a rating scale.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Anchor {
    /// What answers call it; unique in its scale.
    pub value: String,
    /// What it counts, after reversal.
    pub points: Exact,
    /// A short name.
    pub label: Option<Text>,
    /// What is seen where this anchor is the right one.
    pub text: Option<Text>,
    /// What other systems call it.
    pub codes: Vec<Code>,
}

/// What another system calls something.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    /// The system, as it names itself.
    pub system: String,
    /// The code there.
    pub code: String,
    /// What it means there.
    pub text: Option<Text>,
}

/// A number that is entered.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Number {
    /// What is counted.
    pub unit: Option<Text>,
    /// The lowest that can be entered.
    pub min: Exact,
    /// The highest that can be entered.
    pub max: Option<Exact>,
    /// True if only whole numbers can be entered.
    pub whole: bool,
    /// What the number scores.
    pub bands: PointBands,
}

/// Two numbers that are entered, the first divided by the second.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RatioMeasure {
    /// What the number above the line counts.
    pub count: Text,
    /// What the number below the line counts.
    pub out_of: Text,
    /// The name under which several ratios have one number below the line.
    pub shared_out_of: Option<String>,
    /// How the ratio is read.
    pub shown_as: ShownAs,
    /// Whether the first number can be larger than the second.
    pub may_exceed: bool,
    /// The highest value in the unit of `shown_as`.
    pub max: Option<Exact>,
    /// What it scores.
    pub bands: PointBands,
    /// How the number below the line is estimated where it is not known.
    pub estimate: Option<Estimate>,
}

/// A population times a published rate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Estimate {
    /// What is entered instead.
    pub population: Text,
    /// The share of it that counts.
    pub rate: Exact,
    /// Where the rate comes from.
    pub citation: Option<Citation>,
}

/// Components that are each in place or not.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Checklist {
    /// At least one.
    pub components: Vec<Component>,
    /// What is counted.
    pub counted_as: CountedAs,
    /// What the count or percentage scores.
    pub bands: PointBands,
}

/// One component of a checklist.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Component {
    /// Unique in its checklist.
    pub id: String,
    /// What should be in place.
    pub text: Text,
    /// True if the checklist scores its lowest points without it.
    pub required: bool,
    /// How much it counts.
    pub weight: Exact,
    /// True if it can be not applicable.
    pub not_applicable: bool,
    /// What other systems call it.
    pub codes: Vec<Code>,
}

impl Checklist {
    /// The worst that the checklist itself can come to, as without a required component: the points of "does not fit" and "not applicable"
    /// are not among them. `None` where the weights together are too large for a number.
    pub fn worst(&self, better: Better) -> Option<Exact> {
        let of_bands = self.bands.list.iter().map(|band| band.points.clone());
        match better {
            Better::Higher => of_bands.min().or(Some(Exact::zero())),
            Better::Lower => of_bands.max().or_else(|| match self.counted_as {
                CountedAs::Percent => Some(Exact::whole(100)),
                CountedAs::Count => self.components.iter().try_fold(Exact::zero(), |sum, component| sum.add(&component.weight)),
            }),
        }
    }
}

/// What a number, percentage or count scores. Without bands the points are the value itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointBands {
    /// The bands, in the order of the file.
    pub list: Vec<PointBand>,
    /// How the value is rounded before its band is looked up.
    pub rounding: Option<Rounding>,
    /// Which band counts if several hold the value.
    pub several: Option<SeveralMatch>,
}

/// Which values score how many points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PointBand {
    /// The values.
    pub interval: Interval,
    /// What they score.
    pub points: Exact,
    /// What is seen there.
    pub text: Option<Text>,
    /// Components (by index) that must be in place as well.
    pub with: Vec<usize>,
}

/// How repeated ratings become one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Repeated {
    /// What it is rated for.
    pub each: Text,
    /// How the points are combined.
    pub method: RepeatedMethod,
    /// Which points count as meeting.
    pub met: Option<Interval>,
    /// What counts when two values are equally frequent.
    pub ties: Ties,
    /// The fewest ratings that make a result.
    pub fewest: usize,
}

/// What counts as evidence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Evidence {
    /// Where to look.
    pub expected: Vec<Text>,
    /// The kinds that are accepted; all if empty.
    pub kinds: Vec<EvidenceKind>,
    /// Months after which it is stale.
    pub months: Option<u32>,
    /// How many cases to look at.
    pub sample: Option<u32>,
}

/// Adaptations by light (Wiltsey Stirman 2019 for the log; ETR, CDC and Blueprints for the lights).
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Adaptations {
    /// Leave the model whole.
    pub green: Vec<Text>,
    /// To be agreed with the programme owner.
    pub amber: Vec<Text>,
    /// Compromise the model.
    pub red: Vec<Text>,
}

impl Adaptations {
    /// True if the owner has named none.
    pub fn is_empty(&self) -> bool {
        self.green.is_empty() && self.amber.is_empty() && self.red.is_empty()
    }
}

/// An interval of numbers, each end in, out or absent.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Interval {
    /// The lower end and whether it belongs to the interval.
    pub low: Option<(Exact, bool)>,
    /// The upper end and whether it belongs to the interval.
    pub high: Option<(Exact, bool)>,
}

impl Interval {
    /// This number and all above.
    pub fn at_least(low: Exact) -> Interval {
        Interval { low: Some((low, true)), high: None }
    }

    /// This number and all below.
    pub fn at_most(high: Exact) -> Interval {
        Interval { low: None, high: Some((high, true)) }
    }

    /// True if the number lies in the interval.
    pub fn contains(&self, value: &Exact) -> bool {
        self.low.as_ref().is_none_or(|(low, inside)| value > low || (*inside && value == low))
            && self.high.as_ref().is_none_or(|(high, inside)| value < high || (*inside && value == high))
    }

    /// True if no number of a closed range lies in the interval.
    pub fn misses(&self, lowest: &Exact, highest: &Exact) -> bool {
        self.misses_between(Some(lowest), Some(highest))
    }

    /// True if no number of a closed range lies in the interval; `None` is an end without bound.
    pub fn misses_between(&self, lowest: Option<&Exact>, highest: Option<&Exact>) -> bool {
        let below = |(low, inside): &(Exact, bool)| highest.is_some_and(|highest| highest < low || (!inside && highest == low));
        let above = |(high, inside): &(Exact, bool)| lowest.is_some_and(|lowest| lowest > high || (!inside && lowest == high));
        self.low.as_ref().is_some_and(below) || self.high.as_ref().is_some_and(above)
    }

    /// True if every number of this interval lies in the other.
    pub fn within(&self, other: &Interval) -> bool {
        let low = match (&self.low, &other.low) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some((own, inside)), Some((end, with))) => own > end || (own == end && (*with || !inside)),
        };
        let high = match (&self.high, &other.high) {
            (_, None) => true,
            (None, Some(_)) => false,
            (Some((own, inside)), Some((end, with))) => own < end || (own == end && (*with || !inside)),
        };
        low && high
    }

    /// True if every number of a closed range lies in the interval.
    pub fn covers(&self, lowest: &Exact, highest: &Exact) -> bool {
        self.contains(lowest) && self.contains(highest)
    }
}

/// A score: how it is worked out and judged.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Score {
    /// Unique in the rubric; a domain's score has the domain's id.
    pub id: String,
    /// What it is called.
    pub title: Text,
    /// What it says.
    pub guidance: Option<Text>,
    /// The domain it belongs to.
    pub domain: Option<usize>,
    /// How the parts are combined.
    pub method: Method,
    /// What is counted; at least one.
    pub parts: Vec<Counted>,
    /// What is counted below the line (method ratio only).
    pub out_of: Vec<Counted>,
    /// Which points count as met, instead of what each element says.
    pub met: Option<Interval>,
    /// What counts when two values are equally frequent.
    pub ties: Ties,
    /// What happens when a part has no points.
    pub missing: Missing,
    /// What happens when an element is not applicable.
    pub not_applicable: NotApplicableRule,
    /// Multiplies the result.
    pub times: Exact,
    /// Is added after that.
    pub plus: Exact,
    /// How the result itself is rounded before it is judged, and to how many decimals.
    pub result_rounding: Option<(Rounding, usize)>,
    /// What the result scores, by a table; the result itself if there is none.
    pub points: PointBands,
    /// Named intervals, from the lowest to the highest.
    pub bands: Vec<Band>,
    /// The criterion, then named thresholds.
    pub criteria: Vec<Criterion>,
    /// The value to aim at whatever the stage.
    pub target: Option<Interval>,
    /// The value to aim at in a stage.
    pub targets: Vec<(usize, Interval)>,
    /// Which direction is better.
    pub better: Better,
    /// How many decimals are shown.
    pub decimals: usize,
    /// How it is rounded when shown.
    pub rounding: Rounding,
    /// To tell a reliable change from chance.
    pub reliability: Option<Reliability>,
    /// The variants and modules it belongs to; all if empty.
    pub only_in: Vec<String>,
    /// Where the rule comes from.
    pub citation: Option<Citation>,
    /// The lowest it can be when everything is rated; `None` if there is no bound.
    pub lowest: Option<Exact>,
    /// The highest it can be when everything is rated; `None` if there is no bound.
    pub highest: Option<Exact>,
    /// True if it can only be a whole number.
    pub whole: bool,
}

impl Score {
    /// What to aim at in a stage; see [`Element::target_in`].
    pub fn target_in(&self, stage: Option<usize>) -> Option<&Interval> {
        target_in(&self.targets, self.target.as_ref(), stage)
    }

    /// The band that holds a value.
    pub fn band(&self, value: &Exact) -> Option<usize> {
        self.bands.iter().position(|band| band.interval.contains(value))
    }

    /// The criterion without a name of its own.
    pub fn criterion(&self) -> Option<&Criterion> {
        self.criteria.iter().find(|criterion| criterion.id.is_none())
    }

    /// True if the score belongs to what the team runs.
    pub fn in_play(&self, chosen: &[String]) -> bool {
        self.only_in.is_empty() || self.only_in.iter().any(|id| chosen.contains(id))
    }
}

/// Something a score counts, and how much.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Counted {
    /// What.
    pub what: Countable,
    /// How much; above 0.
    pub weight: Exact,
}

/// What a score can count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Countable {
    /// An element by index.
    Element(usize),
    /// A score by index.
    Score(usize),
}

/// What happens when a part of a score has no points.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Missing {
    /// What to do.
    pub rule: MissingRule,
    /// The fewest parts that must have points.
    pub at_least: Option<usize>,
    /// The smallest percentage of the parts that must have points.
    pub at_least_percent: Option<Exact>,
    /// The most parts that may be missing.
    pub at_most_missing: Option<usize>,
}

/// A named interval of a score.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Band {
    /// Unique in its score.
    pub id: String,
    /// What it is called.
    pub label: Text,
    /// A sign that tells it apart without colour.
    pub symbol: Option<String>,
    /// What a score there means.
    pub meaning: Option<Text>,
    /// What to do about it.
    pub response: Option<Text>,
    /// Where it lies.
    pub interval: Interval,
}

/// A value the score should reach.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Criterion {
    /// `None` for the score's criterion, the id of a named threshold otherwise.
    pub id: Option<String>,
    /// What the threshold is called.
    pub label: Option<Text>,
    /// Where the score must lie.
    pub wants: Interval,
    /// On how many assessments in a row.
    pub consecutive: usize,
}

/// Published figures by which a reliable change is told from chance (Jacobson & Truax 1991).
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reliability {
    /// The standard deviation at the first time; above 0.
    pub sd: Exact,
    /// From 0 to below 1.
    pub reliability: Exact,
    /// Where the figures come from.
    pub citation: Option<Citation>,
}

/// A rule that must hold whatever the scores.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Gate {
    /// Unique in the rubric; a non-negotiable's gate has the element's id.
    pub id: String,
    /// What must hold.
    pub title: Text,
    /// Why, and what follows if it does not.
    pub guidance: Option<Text>,
    /// The element, for the gate of a non-negotiable.
    pub element: Option<usize>,
    /// From the best to the last; a gate without grades has one, which must be met.
    pub outcomes: Vec<Outcome>,
    /// The variants and modules it belongs to; all if empty.
    pub only_in: Vec<String>,
    /// Where the rule comes from.
    pub citation: Option<Citation>,
}

/// One outcome of a gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Unique in its gate; empty in a gate without grades.
    pub id: String,
    /// What it is called.
    pub label: Option<Text>,
    /// What follows from it.
    pub meaning: Option<Text>,
    /// True if the gate counts as met with it.
    pub met: bool,
    /// The rule; `None` for a last outcome that holds when no other does.
    pub rule: Option<Rule>,
}

/// A rule that is met, not met, or cannot be confirmed yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Rule {
    /// The points of an element.
    Element(usize, Interval),
    /// The entered number or percentage of an element.
    Value(usize, Interval),
    /// A score.
    Score(usize, Interval),
    /// A criterion of a score (by index), which must be met on several assessments in a row.
    Criterion(usize, usize),
    /// Another gate.
    Gate(usize),
    /// All of them.
    All(Vec<Rule>),
    /// At least one of them.
    Any(Vec<Rule>),
    /// So many of them.
    Count(Vec<Rule>, Interval),
    /// Such a percentage of them.
    Percent(Vec<Rule>, Interval),
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
