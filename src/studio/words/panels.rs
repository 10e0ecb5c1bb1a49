//! What the panels call the things that only the studio knows: kinds of conditions, ways to compare a number, stretches of numbers, classes of changes.
//!
//! In: one of them. Out: its words, out of `studio-panels.ftl`.

use crate::studio::bound::Shape;
use crate::studio::change::Class;
use crate::studio::rule::Kind;
use crate::studio::said::Bound;
use crate::words::studio_panels::{End, StudioPanelsWords};

impl StudioPanelsWords {
    /// A kind of condition in a rule.
    pub fn kind(self, kind: Kind) -> &'static str {
        match kind {
            Kind::Otherwise => self.kind_otherwise(),
            Kind::NonNegotiables => self.kind_non_negotiables(),
            Kind::Named => self.kind_named(),
            Kind::Element => self.kind_element(),
            Kind::Value => self.kind_value(),
            Kind::Score => self.kind_score(),
            Kind::Gate => self.kind_gate(),
            Kind::EveryElement => self.kind_every_element(),
            Kind::Every => self.kind_every(),
            Kind::EveryDomain => self.kind_every_domain(),
            Kind::EveryScore => self.kind_every_score(),
            Kind::All => self.kind_all(),
            Kind::Any => self.kind_any(),
            Kind::Of => self.kind_of(),
        }
    }

    /// A way to compare a number.
    pub fn shape(self, shape: Shape) -> &'static str {
        match shape {
            Shape::Own => self.shape_own(),
            Shape::AtLeast => self.shape_at_least(),
            Shape::MoreThan => self.shape_more_than(),
            Shape::AtMost => self.shape_at_most(),
            Shape::LessThan => self.shape_less_than(),
            Shape::Equals => self.shape_equals(),
            Shape::Within => self.shape_within(),
            Shape::UpTo => self.shape_up_to(),
            Shape::Above => self.shape_above(),
            Shape::Between => self.shape_between(),
            Shape::AtLeastPercent => self.shape_at_least_percent(),
            Shape::MoreThanPercent => self.shape_more_than_percent(),
        }
    }

    /// Numbers without a break between them.
    pub fn numbers(self, numbers: &(Bound, Bound)) -> String {
        fn end(bound: &Bound) -> End<'_> {
            bound.as_ref().map(|(number, inside)| (number.as_str(), *inside))
        }
        match single(numbers) {
            Some(number) => number.to_owned(),
            None => self.band_ends(end(&numbers.0), end(&numbers.1)),
        }
    }

    /// A class of changes.
    pub fn class(self, class: Class) -> &'static str {
        match class {
            Class::Rescored => self.class_rescored(),
            Class::Added => self.class_added(),
            Class::Removed => self.class_removed(),
            Class::Moved => self.class_moved(),
            Class::Wording => self.class_wording(),
            Class::Setting => self.class_setting(),
        }
    }
}

/// The only number of a stretch, if there is one.
pub fn single((low, high): &(Bound, Bound)) -> Option<&str> {
    low.as_ref().filter(|_| low == high).map(|(number, _)| number.as_str())
}
