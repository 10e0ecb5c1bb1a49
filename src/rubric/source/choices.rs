//! The words to choose from in a rubric.
//!
//! In: JSON. Out: one of a closed set, or the problem that it is none. What each comes to is known by those who score.

use crate::document::choice;
use crate::problem::Noun;

choice! {
    /// The place of an element in the programme.
    Role = Noun::Role {
        /// May not fall below its minimum.
        NonNegotiable = "non-negotiable" or "core",
        /// Counts in scores.
        Supporting = "supporting",
        /// Counts in scores and may be adapted locally.
        Flexible = "flexible",
        /// Is recorded and not scored.
        Information = "information" or "informational",
    }
}

choice! {
    /// Which direction is better.
    Better = Noun::Direction {
        /// More is better.
        Higher = "higher",
        /// Less is better.
        Lower = "lower",
    }
}

choice! {
    /// How a number is rounded.
    RoundingWord = Noun::Rounding {
        /// Halves away from zero.
        HalfUp = "half-up",
        /// Halves to the even neighbour.
        HalfEven = "half-even",
        /// Down.
        Floor = "floor",
        /// Up.
        Ceil = "ceil",
        /// Not at all.
        None = "none",
    }
}

choice! {
    /// Which of several matching bands counts.
    SeveralMatch = Noun::BandChoice {
        /// The one with the most points (the fewest, where lower is better).
        Best = "best",
        /// The first one written.
        First = "first",
    }
}

choice! {
    /// Which answer of several raters counts where they do not all give the same.
    TeamAnswer = Noun::TeamAnswer {
        /// None until they have agreed on one.
        AllAgree = "all-agree",
        /// The one that more than half of them gave; without one, none until they have agreed.
        Majority = "majority",
    }
}

// The macro above knows no default.
#[allow(clippy::derivable_impls)]
impl Default for TeamAnswer {
    fn default() -> TeamAnswer {
        TeamAnswer::AllAgree
    }
}

choice! {
    /// How a ratio is read.
    ShownAs = Noun::RatioLook {
        /// As a percentage.
        Percent = "percent",
        /// As a plain ratio.
        Ratio = "ratio",
    }
}

choice! {
    /// What is counted in a checklist.
    CountedAs = Noun::Counting {
        /// How many are in place.
        Count = "count",
        /// The percentage of those that apply.
        Percent = "percent",
    }
}

choice! {
    /// How repeated ratings become one.
    RepeatedMethod = Noun::Combining {
        /// The mean.
        Mean = "mean",
        /// The lowest.
        Min = "min",
        /// The highest.
        Max = "max",
        /// The most frequent; what counts if several are, `ties` says.
        Mode = "mode",
        /// The percentage that meets a condition.
        PercentMeeting = "percent-meeting" or "share-meeting",
    }
}

choice! {
    /// Kinds of evidence.
    EvidenceKind = Noun::EvidenceKind {
        /// A written document.
        Document = "document",
        /// Routine data.
        Data = "data",
        /// Something observed.
        Observation = "observation",
        /// A conversation or interview.
        Interview = "interview",
        /// What staff report.
        StaffReport = "staff-report",
    }
}

choice! {
    /// What an element is about (Dane & Schneider 1998; Carroll et al. 2007; capacity is ours).
    Dimension = Noun::Dimension {
        /// Delivered as specified.
        Adherence = "adherence",
        /// How much was delivered: frequency, duration, coverage.
        Dose = "dose" or "exposure",
        /// How well it was delivered.
        Quality = "quality",
        /// How participants took part.
        Responsiveness = "responsiveness",
        /// What sets the programme apart from others.
        Differentiation = "differentiation",
        /// Whether the organisation can deliver it.
        Capacity = "capacity",
    }
}

choice! {
    /// How the parts of a score are combined.
    Method = Noun::Method {
        /// The sum of the points.
        Sum = "sum",
        /// The weighted mean of the points.
        Mean = "mean",
        /// The points as a percentage of the most that could be had.
        PercentOfMax = "percent-of-max",
        /// The points above the lowest as a percentage of the range from lowest to highest.
        PercentOfRange = "percent-of-range",
        /// The mean of the scores of the top-level domains.
        MeanOfDomains = "mean-of-domains",
        /// The lowest.
        Min = "min",
        /// The highest.
        Max = "max",
        /// How many are met.
        CountMet = "count-met",
        /// What percentage is met.
        PercentMet = "percent-met",
        /// The most frequent value.
        Mode = "mode",
        /// The middle value; the mean of the two middle ones of an even number.
        Median = "median",
        /// One sum divided by another.
        Ratio = "ratio",
    }
}

choice! {
    /// What counts when two values are equally frequent.
    Ties = Noun::Ties {
        /// The lowest of them.
        Lowest = "lowest",
        /// The highest of them.
        Highest = "highest",
        /// None: there is no score.
        NoScore = "no-score",
    }
}

choice! {
    /// What happens to a score when an element has no points.
    MissingRule = Noun::MissingRule {
        /// No score until every element has points.
        RequireAll = "require-all",
        /// The element is left out, above and below the line.
        LeaveOut = "leave-out",
        /// The element counts as the mean of those that have points.
        Prorate = "prorate",
        /// The element counts its lowest points.
        Lowest = "lowest",
    }
}

choice! {
    /// What happens to a score when an element is not applicable.
    NotApplicableRule = Noun::NotApplicableRule {
        /// The element is left out, above and below the line.
        LeaveOut = "leave-out",
        /// The element counts as the mean of those that have points.
        Prorate = "prorate",
        /// There is no score.
        NoScore = "no-score",
        /// The element counts its lowest points.
        Lowest = "lowest",
        /// The element counts its highest points.
        Highest = "highest",
    }
}
