//! How an element is measured, and what its answers score.
//!
//! In and out: sound records, made by the checker. It knows no answer.

use crate::number::{Exact, Rounding};
use crate::rubric::interval::Interval;
use crate::rubric::source::{Better, CountedAs, SeveralMatch, ShownAs};
use crate::rubric::text::{Citation, Text};

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
