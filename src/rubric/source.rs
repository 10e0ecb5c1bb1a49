//! The rubric file as written, field by field. Unknown fields are refused; meaning is judged in `rubric::parse`.
//!
//! In: a node of the document. Out: records that mirror the file. The comments on the fields are what an editor
//! shows to the author (they become the published JSON Schema) and what `docs/rubric.md` explains at length.

mod choices;
mod short_forms;
mod values;

use crate::document::{Later, Map, record};
use crate::number::Exact;
use crate::problem::Noun;
pub use choices::{
    Better, CountedAs, Dimension, EvidenceKind, Method, MissingRule, NotApplicableRule, RepeatedMethod, Role, RoundingWord, SeveralMatch,
    ShownAs, TeamAnswer, Ties,
};
pub use values::{Id, Link, OwnNumber, OwnValue, Pair, ResultLink, Text, Word, is_language};

record! {
    /// A programme's fidelity rubric.
    RubricSource = Noun::Rubric {
        /// The format of this file: 1.
        format: Exact,
        /// Names the rubric for ever, in saved answers too: letters, digits and hyphens. Also its file name.
        id: Id,
        /// The edition of the rubric, such as `1.0.0`. A new first number means that scores are not comparable with earlier editions.
        edition: String,
        /// The name of the programme or instrument.
        title: Text,
        /// The languages of the texts, the default first; `["en"]` if not given.
        languages: Vec<String>,
        /// Languages whose texts no speaker has reviewed yet; the page says so.
        awaiting_review: Vec<String>,
        /// One or two sentences: what is assessed, and for whom.
        summary: Option<Text>,
        /// How to go about the assessment; shown before the first element.
        introduction: Option<Text>,
        /// About how many minutes it takes.
        minutes: Option<Exact>,
        /// Who publishes the programme.
        publisher: Option<PartySource>,
        /// Whom to ask for support; shown beside what is not met.
        contact: Option<PartySource>,
        /// On what terms the rubric may be used.
        licence: Option<CitationSource>,
        /// The works the rubric rests on.
        citations: Vec<CitationSource>,
        /// When this edition was published: `2026-11-22`.
        date: Option<String>,
        /// Scales that several elements share, by their id.
        scales: Map<ScaleSource>,
        /// The groups of elements, in order.
        domains: Vec<DomainSource>,
        /// Elements in no domain.
        elements: Vec<ElementSource>,
        /// How each domain is scored that has no `score` of its own.
        domain_score: Later<Option<ScoreSource>>,
        /// The named scores. If neither this nor any domain score is given, each domain and the whole are scored as percent of range. An empty list means a profile without a total.
        scores: Later<Option<Vec<NamedScoreSource>>>,
        /// The id of the score that stands for the whole, or `none` if none does. If it is not given, the first named score does; the score of a domain does only if it is given here.
        overall: Later<Option<Id>>,
        /// Rules that must hold whatever the scores; every non-negotiable is one already.
        gates: Later<Vec<GateSource>>,
        /// The stages of implementation, the first one first.
        stages: Vec<StageSource>,
        /// Forms of the programme of which a team runs exactly one.
        variants: Vec<PartSource>,
        /// Parts or tiers of the programme of which a team runs any number.
        modules: Vec<PartSource>,
        /// Months until the next assessment is due, unless the stage says otherwise.
        review_months: Option<Exact>,
        /// Months after which evidence is stale, unless the element says otherwise.
        evidence_months: Option<Exact>,
        /// When a fall counts as slipping.
        drift: Later<Option<DriftSource>>,
        /// Earlier editions whose answers can be compared with this one's as they are.
        comparable_editions: Later<Vec<String>>,
        /// How scores of earlier editions are turned into scores of this one.
        crosswalks: Later<Vec<CrosswalkSource>>,
        /// Ids of earlier editions and what they are called now: `{"old-id": "new-id"}`.
        replaces: Later<Map<Id>>,
        /// Non-negotiables and gates of which local rules may ask less; every report then says so before its verdict. Of the others they may not.
        overlays_may_lower: Later<Vec<Id>>,
        /// Which answer counts where several people rate and do not all give the same; `all-agree` if not given.
        team_answer: Later<Option<TeamAnswer>>,
        /// Questions to talk about in supervision; printed with the result.
        supervision_prompts: Vec<Text>,
        /// The page that opens a printed result: `https://...`. The sheets then have a QR code that leads there, with the answers behind a `#`, where they are never sent.
        result_link: Later<Option<ResultLink>>,
        /// What you keep about the rubric for yourself, by a name of your own: kept and exported, never judged.
        own: Later<Map<OwnValue>>,
    }
}

record! {
    /// A person, team or organisation to name or to ask.
    PartySource = Noun::Party {
        /// Who it is, by role rather than by person.
        name: Text,
        /// Where to write or look: `https://...` or `mailto:...`.
        link: Option<Link>,
    }
}

record! {
    /// A work, a licence or a source.
    CitationSource = Noun::Citation {
        /// The words to print.
        text: Text,
        /// Where to find it: `https://...`.
        link: Option<Link>,
    }
}

record! {
    /// A scale that several elements share.
    ScaleSource = Noun::Scale {
        /// The points of the scale, in the order shown.
        anchors: Vec<AnchorSource>,
        /// The points of the first anchor if the anchors are plain texts; 1 if not given.
        first_points: Option<Exact>,
    }
}

record! {
    /// One point of a rating scale.
    FullAnchorSource = Noun::Anchor {
        /// What the answer counts. If not given, anchors count up from the first.
        points: Option<Exact>,
        /// What an answer file and the form call the anchor: a number or a short word. Its points, if those are all different.
        value: Option<Word>,
        /// A short name, such as "Partly in place".
        label: Option<Text>,
        /// What is seen where this anchor is the right one.
        text: Option<Text>,
        /// What other systems call this answer; goes with every export.
        codes: Later<Vec<CodeSource>>,
    }
}

record! {
    /// What another system calls something.
    CodeSource = Noun::Code {
        /// The system, as it names itself: `http://loinc.org`.
        system: String,
        /// The code in that system.
        code: String,
        /// What the code means there, in the words of that system.
        text: Option<Text>,
    }
}

/// An anchor: only its text, or all of its fields.
#[allow(missing_docs)]
pub enum AnchorSource {
    Text(Text),
    Full(Box<FullAnchorSource>),
}

record! {
    /// A group of elements that belong together.
    DomainSource = Noun::Domain {
        /// Unique in the whole rubric; also the id of the domain's score.
        id: Id,
        /// The heading.
        title: Text,
        /// The number or letter it has in the published instrument, such as `B` or `EG 1`; shown before the heading.
        own_number: Option<OwnNumber>,
        /// What the domain is about.
        guidance: Option<Text>,
        /// The elements, in order.
        elements: Vec<ElementSource>,
        /// Domains within this domain; its score counts their elements too.
        domains: Vec<DomainSource>,
        /// How the domain is scored.
        score: Later<Option<DomainScoreSource>>,
        /// The variants or modules the domain belongs to; all if not given.
        only_in: Vec<Id>,
        /// What you keep about the domain for yourself, by a name of your own: kept and exported, never judged.
        own: Later<Map<OwnValue>>,
    }
}

/// A domain's score, or the word `none`.
#[allow(missing_docs)]
pub enum DomainScoreSource {
    None,
    Score(Box<ScoreSource>),
}

record! {
    /// One ratable part of the programme.
    ElementSource = Noun::Element {
        /// Unique in the whole rubric; answers are saved under it.
        id: Id,
        /// What should be in place, in a few words.
        title: Text,
        /// The number it has in the published instrument, such as `1a`, `H4` or `EG 1.4`; shown instead of its place.
        own_number: Option<OwnNumber>,
        /// The fact to look for, as a question: "How many families does each practitioner hold today?"
        prompt: Option<Text>,
        /// How to judge, and why it matters.
        guidance: Option<Text>,
        /// What it usually takes to get there; shown when the element falls short.
        next_step: Option<Text>,
        /// Its place in the programme; `non-negotiable` if there is a `minimum`, `maximum` or `must`, otherwise `supporting`.
        role: Option<Role>,
        /// The fewest points a non-negotiable may have.
        minimum: Option<Exact>,
        /// The most points a non-negotiable may have.
        maximum: Option<Exact>,
        /// Any other rule for the points of a non-negotiable, such as `{"within": [10, 16]}`.
        must: Option<Box<Condition>>,
        /// The points to aim at: a number or a rule.
        target: Option<Box<Condition>>,
        /// The points to aim at in each stage, by stage id.
        targets: Map<Condition>,
        /// From which points the element counts as met in `count-met`, `percent-met` and gates; its minimum or target if not given.
        met: Later<Option<Box<Condition>>>,
        /// A scale: the id of one in `scales`, or `yes-no`, `met-not-met`, `practice-profile`.
        scale: Option<Id>,
        /// The anchors of a scale of its own; with `scale`, the texts that describe its anchors for this element.
        anchors: Vec<AnchorSource>,
        /// The points of the first anchor if the anchors are plain texts; 1 if not given.
        first_points: Option<Exact>,
        /// True if the points count the other way: lowest plus highest minus the chosen points.
        reversed: bool,
        /// A number that is entered.
        number: Option<Box<NumberSource>>,
        /// A share or ratio of two numbers that are entered.
        ratio: Option<Box<RatioSource>>,
        /// Components that are each in place or not.
        checklist: Option<Box<ChecklistSource>>,
        /// Whether more points or fewer are better; `higher` if not given.
        better: Option<Better>,
        /// True for what should not happen: it has its own score and is never netted against the rest.
        proscribed: bool,
        /// How much it counts in scores; 1 if not given.
        weight: Option<Exact>,
        /// Whether "not applicable" may be answered; not for non-negotiables, otherwise yes, with a reason.
        not_applicable: Option<bool>,
        /// The points that "not applicable" counts; if not given, each score's own rule applies.
        not_applicable_points: Option<Exact>,
        /// The points that the answer "does not fit our service" counts; the answer is offered only if this is given.
        does_not_fit: Option<Exact>,
        /// If the element is rated several times (for each session, case or informant): how those ratings become one.
        repeated: Option<Box<RepeatedSource>>,
        /// What counts as evidence.
        evidence: Later<Option<Box<EvidenceSource>>>,
        /// What the element is about, for those who group by it.
        dimension: Later<Option<Dimension>>,
        /// Adaptations the programme owner has thought about.
        adaptations: Later<Option<Box<AdaptationsSource>>>,
        /// Whom to ask about this element; the rubric's contact if not given.
        contact: Option<Box<PartySource>>,
        /// The variants or modules the element belongs to; all if not given.
        only_in: Vec<Id>,
        /// Where the element or its numbers come from.
        citation: Option<Box<CitationSource>>,
        /// Further works that the element rests on.
        citations: Vec<CitationSource>,
        /// What other systems call it; goes with every export.
        codes: Later<Vec<CodeSource>>,
        /// What you keep about the element for yourself, by a name of your own: kept and exported, never judged.
        own: Later<Map<OwnValue>>,
    }
}

record! {
    /// A number that is entered, and what it scores.
    NumberSource = Noun::Number {
        /// What is counted: "families", "months".
        unit: Option<Text>,
        /// The lowest number that can be entered; 0 if not given.
        min: Option<Exact>,
        /// The highest number that can be entered.
        max: Option<Exact>,
        /// True if only whole numbers can be entered.
        whole: bool,
        /// How the number is rounded to a whole one before its band is looked up; not at all if not given.
        rounding: Option<RoundingWord>,
        /// What the number scores; without bands the points are the number itself.
        bands: Vec<PointBandSource>,
        /// Which band counts if several hold the number; if not given, such a number has no points.
        when_several_match: Option<SeveralMatch>,
    }
}

record! {
    /// Two numbers that are entered, the first divided by the second.
    RatioSource = Noun::Ratio {
        /// What the number above the line counts: "families seen in time".
        count: Text,
        /// What the number below the line counts: "families enrolled".
        out_of: Text,
        /// A name for the number below the line, if several ratios have the same one: it is entered once and stands in all that give this name.
        shared_out_of: Option<Id>,
        /// Whether the ratio is read as a percentage (the usual) or as a plain ratio.
        shown_as: Option<ShownAs>,
        /// Whether the first number can be larger than the second; not for percentages unless this is true.
        may_exceed: bool,
        /// The highest ratio, in the unit of `shown_as`, if there are no bands and it may exceed; 100 percent otherwise.
        max: Option<Exact>,
        /// How the percentage or ratio is rounded to a whole one before its band is looked up; not at all if not given.
        rounding: Option<RoundingWord>,
        /// What the percentage or ratio scores; without bands the points are the percentage or ratio itself.
        bands: Vec<PointBandSource>,
        /// Which band counts if several hold it; if not given, such a ratio has no points.
        when_several_match: Option<SeveralMatch>,
        /// How the number below the line is estimated where a team does not know it.
        estimate: Option<EstimateSource>,
    }
}

record! {
    /// An estimate of the number below the line: a population times a published rate.
    EstimateSource = Noun::Estimate {
        /// What is entered instead: "people in the caseload with this diagnosis".
        population: Text,
        /// The share of them that counts, such as `0.6`.
        rate: Exact,
        /// Where the rate comes from.
        citation: Option<CitationSource>,
    }
}

record! {
    /// Components that are each in place or not.
    ChecklistSource = Noun::Checklist {
        /// The components, in order.
        components: Vec<ComponentSource>,
        /// What is counted: how many are in place (`count`, the usual) or their percentage of those that apply (`percent`).
        counted_as: Option<CountedAs>,
        /// What the count or percentage scores; without bands the points are the count or percentage itself.
        bands: Vec<PointBandSource>,
        /// Which band counts if several hold it; if not given, such a count has no points.
        when_several_match: Option<SeveralMatch>,
    }
}

record! {
    /// One component of a checklist.
    ComponentSource = Noun::Component {
        /// Unique in its checklist.
        id: Id,
        /// What should be in place.
        text: Text,
        /// True if the checklist scores its lowest points without this component.
        required: bool,
        /// How much it counts; 1 if not given.
        weight: Option<Exact>,
        /// True if it can be answered with "not applicable", and is then left out of the count.
        not_applicable: bool,
        /// What other systems call this component; goes with every export.
        codes: Later<Vec<CodeSource>>,
    }
}

record! {
    /// Which numbers score how many points.
    PointBandSource = Noun::PointBand {
        /// The points of a number within the bounds.
        points: Exact,
        /// What is seen there.
        text: Option<Text>,
        /// Components that must be in place as well (checklists only).
        with: Vec<Id>,
    } flat { bounds: Bounds }
}

record! {
    /// How repeated ratings become one.
    RepeatedSource = Noun::Repetition {
        /// What it is rated for: "session", "case", "informant".
        each: Text,
        /// How the points of the ratings are combined.
        method: RepeatedMethod,
        /// For `percent-meeting`: which points count as meeting.
        met: Option<Condition>,
        /// For `mode`: what counts when two values are equally frequent; `lowest` if not given. With `no-score` the element then has no points.
        ties: Option<Ties>,
        /// The fewest ratings that make a result; 1 if not given.
        fewest: Option<Exact>,
    }
}

record! {
    /// What counts as evidence for an element.
    EvidenceSource = Noun::ExpectedEvidence {
        /// Where to look: "caseload list of the last month".
        expected: Vec<Text>,
        /// The kinds of evidence that are accepted; all if not given.
        kinds: Vec<EvidenceKind>,
        /// Months after which it is stale.
        months: Option<Exact>,
        /// How many cases, sessions or records to look at.
        sample: Option<Exact>,
    }
}

record! {
    /// Adaptations by light, as the programme owner sees them.
    AdaptationsSource = Noun::Adaptations {
        /// Minor changes that leave the model whole; encouraged.
        green: Vec<Text>,
        /// Changes to plan with care and to agree with the programme owner.
        amber: Vec<Text>,
        /// Changes that compromise the model; avoid.
        red: Vec<Text>,
    }
}

record! {
    /// How a score is worked out and judged.
    ScoreSource = Noun::Score {
        /// How the parts are combined.
        method: Method,
        /// The elements or domains (all their elements) that are counted; all scored elements if neither this nor `of_scores` is given.
        of: Vec<MemberSource>,
        /// The scores that are counted; a domain's id means the domain's score.
        of_scores: Vec<MemberSource>,
        /// What is left out of all that would be counted: elements, domains (all their elements), scores, or `non-negotiables`.
        except: Vec<Id>,
        /// For `ratio`: the elements or domains below the line.
        out_of: Vec<MemberSource>,
        /// For `count-met` and `percent-met`: which points count as met, instead of what each element says.
        met: Option<Condition>,
        /// For `mode`: what counts when two values are equally frequent.
        ties: Option<Ties>,
        /// What happens when an element is not rated or cannot be determined; `require-all` if not given.
        missing: Option<MissingSource>,
        /// What happens when an element is not applicable; if not given, `no-score` for a `sum` and `leave-out` for all others.
        not_applicable: Option<NotApplicableRule>,
        /// Multiplies the result, such as 20 to turn a mean of 5 into 100.
        times: Option<Exact>,
        /// Is added after that.
        plus: Option<Exact>,
        /// How the result itself is rounded before it is judged, where the published rule says so; not at all if not given.
        result_rounding: Option<RoundingWord>,
        /// With `result_rounding`: to how many decimals; 0 if not given.
        result_decimals: Option<Exact>,
        /// What the result scores, by a table: such as 4 points from 90 % on. The score is then those points.
        points: Vec<PointBandSource>,
        /// The names of intervals of the score.
        bands: Vec<BandSource>,
        /// The value the score should reach: a number or a rule.
        criterion: Option<Condition>,
        /// On how many assessments in a row the criterion must be met; 1 if not given.
        criterion_consecutive: Option<Exact>,
        /// Further named thresholds on the same score.
        thresholds: Vec<ThresholdSource>,
        /// The value to aim at.
        target: Option<Condition>,
        /// The value to aim at in each stage, by stage id.
        targets: Map<Condition>,
        /// Whether a higher or a lower score is better; `higher` if not given.
        better: Option<Better>,
        /// How many decimals are shown; 2 if not given, and 0 for counts and whole sums.
        decimals: Option<Exact>,
        /// How the shown score is rounded; `half-up` if not given. Decisions never use the rounded score.
        rounding: Option<RoundingWord>,
        /// The standard deviation and reliability of the score, if published, to tell a reliable change.
        reliability: Option<ReliabilitySource>,
        /// Where the rule comes from.
        citation: Option<CitationSource>,
    }
}

record! {
    /// A score with a name of its own.
    NamedScoreSource = Noun::Score {
        /// Unique in the whole rubric.
        id: Id,
        /// What the score is called.
        title: Text,
        /// What it says.
        guidance: Option<Text>,
        /// The variants or modules the score belongs to; all if not given.
        only_in: Vec<Id>,
    } flat { score: ScoreSource }
}

/// An id, or an id with a weight.
pub struct MemberSource {
    /// Where it stands.
    pub path: String,
    /// The element, domain or score.
    pub id: String,
    /// How much it counts here.
    pub weight: Option<Exact>,
}

record! {
    /// What is counted, with a weight.
    FullMemberSource = Noun::Member {
        /// The element, domain or score.
        id: Id,
        /// How much it counts in this score, instead of its own weight.
        weight: Option<Exact>,
    }
}

record! {
    /// What happens when something is missing.
    FullMissingSource = Noun::MissingRule {
        /// What to do.
        rule: MissingRule,
        /// The fewest elements that must have points.
        answered_at_least: Option<Exact>,
        /// The smallest percentage of the elements that must have points.
        answered_at_least_percent: Option<Exact>,
        /// The most elements that may be missing.
        missing_at_most: Option<Exact>,
    }
}

/// A rule for what is missing: only its word, or with limits.
#[allow(missing_docs)]
pub enum MissingSource {
    Word(MissingRule),
    Full(Box<FullMissingSource>),
}

record! {
    /// A named interval of a score.
    BandSource = Noun::Band {
        /// Unique in this score.
        id: Id,
        /// What the band is called.
        label: Text,
        /// A sign that tells bands apart without colour, such as `●` or `A`.
        symbol: Option<String>,
        /// What a score in this band means.
        meaning: Option<Text>,
        /// What to do about it.
        response: Option<Text>,
    } flat { bounds: Bounds }
}

record! {
    /// A named threshold on a score.
    ThresholdSource = Noun::Threshold {
        /// Unique in this score.
        id: Id,
        /// What it is called, such as "fair" or "good".
        label: Text,
    } flat { bounds: Bounds }
}

record! {
    /// Published figures by which a reliable change can be told from chance.
    ReliabilitySource = Noun::Reliability {
        /// The standard deviation of the score at the first time.
        sd: Exact,
        /// The reliability of the score, from 0 to below 1.
        reliability: Exact,
        /// Where the figures come from.
        citation: Option<CitationSource>,
    }
}

record! {
    /// A rule that must hold whatever the scores.
    GateSource = Noun::Gate {
        /// Unique in the whole rubric.
        id: Id,
        /// What must hold, in words.
        title: Text,
        /// Why, and what follows if it does not hold.
        guidance: Option<Text>,
        /// The rule.
        when: Option<RuleSource>,
        /// Instead of `when`: outcomes from the best to the last, each with the rule for it.
        outcomes: Vec<OutcomeSource>,
        /// The variants or modules the gate belongs to; all if not given.
        only_in: Vec<Id>,
        /// Where the rule comes from.
        citation: Option<CitationSource>,
    }
}

record! {
    /// One outcome of a graded gate.
    OutcomeSource = Noun::Outcome {
        /// Unique in its gate, such as `full`, `with-conditions`, `denied`.
        id: Id,
        /// What it is called.
        label: Text,
        /// What follows from it.
        meaning: Option<Text>,
        /// True if the gate counts as met with this outcome; if not given, only the first outcome does.
        met: Option<bool>,
        /// The rule; the last outcome needs none.
        when: Option<RuleSource>,
    }
}

record! {
    /// A rule that is met, not met, or cannot be confirmed yet.
    FullRuleSource = Noun::Rule {
        /// An element; with a bound, its points are compared, without one it must be met by its own rule.
        element: Option<Id>,
        /// An element whose entered number or percentage is compared, not its points.
        value_of: Option<Id>,
        /// A score that is compared; a domain's id means the domain's score. Without a bound its criterion must be met.
        score: Option<Id>,
        /// Another gate that must be met.
        gate: Option<Id>,
        /// Every top-level domain's score is compared.
        every_domain: bool,
        /// Every scored element is compared, or must be met by its own rule.
        every_element: bool,
        /// Every score in this list is compared.
        every_score: Vec<Id>,
        /// Every element of this domain, or every one of these elements, is compared, or must be met by its own rule.
        every: Vec<Id>,
        /// True if every non-negotiable must be met.
        non_negotiables: bool,
        /// All of these rules must be met.
        all: Vec<RuleSource>,
        /// At least one of these rules must be met.
        any: Vec<RuleSource>,
        /// Of these rules (or domains: each of their elements), `at_least` so many must be met, or `at_least_percent` of them.
        of: Vec<RuleSource>,
        /// With `all`, `any` and `of`: what counts as met for the elements, the elements of domains, and the scores in the list, instead of their own rules.
        met: Option<Condition>,
        /// What is left out of a rule over several: elements, domains (all their elements), scores, or `non-negotiables`.
        except: Vec<Id>,
        /// With `of`: the smallest percentage of them that must be met.
        at_least_percent: Option<Exact>,
        /// With `of`: the percentage must be larger than this.
        more_than_percent: Option<Exact>,
    } flat { bounds: Bounds }
}

/// A rule: an id whose own rule must be met, or a rule in full.
#[allow(missing_docs)]
pub enum RuleSource {
    Id { path: String, id: String },
    Full(Box<FullRuleSource>),
}

record! {
    /// A stage of implementation.
    StageSource = Noun::Stage {
        /// Unique in the whole rubric.
        id: Id,
        /// What the stage is called.
        title: Text,
        /// When a team is in it.
        guidance: Option<Text>,
        /// Months until the next assessment is due in this stage.
        review_months: Option<Exact>,
    }
}

record! {
    /// A variant or module of the programme.
    PartSource = Noun::Part {
        /// Unique in the whole rubric.
        id: Id,
        /// What it is called.
        title: Text,
        /// When a team runs it.
        guidance: Option<Text>,
    }
}

record! {
    /// When a fall counts as slipping.
    DriftSource = Noun::Drift {
        /// By how many levels an element must fall; if not given, 1 on a scale of up to 4 levels and 2 on a longer one.
        levels: Option<Exact>,
        /// By what percentage of its range a score must fall; 10 if not given.
        percent_of_range: Option<Exact>,
    }
}

record! {
    /// How the scores of an earlier edition are turned into scores of this one.
    CrosswalkSource = Noun::Crosswalk {
        /// The earlier edition.
        from_edition: String,
        /// For each score, how it is turned; scores that are not named are not compared.
        scores: Map<CrosswalkStepSource>,
        /// Where the figures come from.
        citation: Option<CitationSource>,
    }
}

record! {
    /// A straight line from an earlier score to one of this edition.
    CrosswalkStepSource = Noun::CrosswalkStep {
        /// Multiplies the earlier score; 1 if not given.
        times: Option<Exact>,
        /// Is added after that; 0 if not given.
        plus: Option<Exact>,
        /// The published way back, if there is one; the checker compares the two.
        back: Option<CrosswalkBackSource>,
    }
}

record! {
    /// The way back of a crosswalk.
    CrosswalkBackSource = Noun::CrosswalkBack {
        /// Multiplies the score of this edition; 1 if not given.
        times: Option<Exact>,
        /// Is added after that; 0 if not given.
        plus: Option<Exact>,
    }
}

record! {
    /// Local changes to a rubric, declared on every report made with them.
    OverlaySource = Noun::Overlay {
        /// The format of this file: 1.
        format: Exact,
        /// Names the overlay.
        overlay: Id,
        /// Whose rules they are.
        title: Text,
        /// The rubric that is changed.
        rubric: Id,
        /// The edition that is changed; any if not given.
        edition: Option<String>,
        /// Where the changes come from.
        citation: Option<CitationSource>,
        /// New minimum points, by element; the element becomes a non-negotiable if it was none.
        minimums: Map<Exact>,
        /// New criteria, by score.
        criteria: Map<Condition>,
        /// New bands, by score.
        bands: Map<Vec<BandSource>>,
        /// Elements that take the place of others, by the id of the one that goes.
        elements: Map<ElementSource>,
        /// Further gates.
        gates: Vec<GateSource>,
        /// A new time until the next assessment, in months.
        review_months: Option<Exact>,
    }
}

record! {
    /// Where an interval begins and ends, each end in or out as its word says.
    Bounds = Noun::Bounds {
        /// This number and those above it.
        at_least: Option<Exact>,
        /// Numbers above this one.
        more_than: Option<Exact>,
        /// This number and those below it.
        at_most: Option<Exact>,
        /// Numbers below this one.
        less_than: Option<Exact>,
        /// This number only.
        equals: Option<Exact>,
        /// From the first to the second, both included.
        within: Option<Pair>,
    }
}

/// A rule for a number: a plain number means at least that.
pub struct Condition(pub Bounds);
