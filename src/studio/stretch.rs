//! Stretches of numbers: what the bands of a number leave open between them, below the lowest and above the highest, and where two lie over
//! each other.
//!
//! In: the stretches of the bands, and which numbers there can be. Out: stretches again, with what lies beside them. It closes nothing.

use crate::order;
use crate::studio::amount::Amount;
use crate::studio::said::Bound;
use std::cmp::Ordering;

/// An end of a stretch: a number, and whether it is part of the stretch.
pub type End = (Amount, bool);

/// Numbers without a break between them. Without an end it goes on for ever.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stretch {
    /// The lower end.
    pub low: Option<End>,
    /// The upper end.
    pub high: Option<End>,
}

impl Stretch {
    /// Its ends as people write them.
    pub fn written(&self) -> (Bound, Bound) {
        let end = |end: Option<End>| end.map(|(number, inside)| (number.to_string(), inside));
        (end(self.low), end(self.high))
    }

    /// The same as whole numbers, from and to one that is in it.
    pub fn whole(&self) -> Stretch {
        let up = |number: Amount| Amount::whole(number.floor()).add(Amount::ONE).unwrap_or(number);
        let low = |(number, inside): End| match number.to_whole() {
            Some(_) if inside => (number, true),
            _ => (up(number), true),
        };
        let high = |(number, inside): End| match number.to_whole() {
            Some(_) if !inside => (number.sub(Amount::ONE).unwrap_or(number), true),
            _ => (Amount::whole(number.floor()), true),
        };
        Stretch { low: self.low.map(low), high: self.high.map(high) }
    }

    /// What lies in both; it may be empty.
    pub fn within(&self, other: &Stretch) -> Stretch {
        let low = if self.begins_beside(other).is_ge() { self.low } else { other.low };
        let high = match (self.high, other.high) {
            (Some(one), Some(other)) => Some(one.min(other)),
            (one, other) => one.or(other),
        };
        Stretch { low, high }
    }

    /// In the order in which stretches begin; those without a lower end first.
    fn begins_beside(&self, other: &Stretch) -> Ordering {
        self.low.map(begins).cmp(&other.low.map(begins))
    }

    /// True if no number lies in it.
    pub fn is_empty(&self) -> bool {
        match (self.low, self.high) {
            (Some((low, low_in)), Some((high, high_in))) => low > high || (low == high && !(low_in && high_in)),
            _ => false,
        }
    }
}

/// Which numbers there can be at all; both ends can occur.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Possible {
    /// The lowest.
    pub lowest: Amount,
    /// The highest, if there is one.
    pub highest: Option<Amount>,
}

impl Possible {
    /// All of them.
    pub fn stretch(&self) -> Stretch {
        Stretch { low: Some((self.lowest, true)), high: self.highest.map(|highest| (highest, true)) }
    }
}

/// Numbers that no band holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Gap {
    /// The numbers. Below the lowest band and above the highest they end where there can be no others.
    pub numbers: Stretch,
    /// The band whose numbers lie below.
    pub below: Option<usize>,
    /// The band whose numbers lie above.
    pub above: Option<usize>,
}

/// Every gap, from the lowest. Whether the ends are looked at depends on whether it is known what there can be.
pub fn gaps(bands: &[Stretch], whole: bool, possible: Option<Possible>) -> Vec<Gap> {
    let mut gaps = Vec::new();
    // Where what nobody holds would begin, and the band below it.
    let mut from: Option<(End, Option<usize>)> = possible.map(|possible| ((possible.lowest, true), None));
    let counted = counted(bands, whole);
    for at in order::order(counted.len(), &|one, other| counted[one].begins_beside(&counted[other])) {
        let band = counted[at];
        if let (Some((first, below)), Some(low)) = (from, band.low) {
            let numbers = Stretch { low: Some(first), high: Some(before(low, whole)) };
            if !numbers.is_empty() {
                gaps.push(Gap { numbers, below, above: Some(at) });
            }
        }
        let Some(high) = band.high else { return gaps };
        let next = after(high, whole);
        if from.is_none_or(|(first, _)| begins(next) > begins(first)) {
            from = Some((next, Some(at)));
        }
    }
    if let (Some((first, below @ Some(_))), Some(possible)) = (from, possible) {
        let numbers = Stretch { low: Some(first), high: possible.highest.map(|highest| (highest, true)) };
        if !numbers.is_empty() {
            gaps.push(Gap { numbers, below, above: None });
        }
    }
    gaps
}

/// Every stretch that lies in two bands, from the lowest, each once.
pub fn overlaps(bands: &[Stretch], whole: bool) -> Vec<Stretch> {
    let all = counted(bands, whole);
    let mut found: Vec<Stretch> = Vec::new();
    for (at, one) in all.iter().enumerate() {
        for other in &all[..at] {
            let both = one.within(other);
            if !both.is_empty() && !found.contains(&both) {
                found.push(both);
            }
        }
    }
    order::sorted(found, &Stretch::begins_beside)
}

/// The stretches as they are counted.
fn counted(bands: &[Stretch], whole: bool) -> Vec<Stretch> {
    bands.iter().map(|band| if whole { band.whole() } else { *band }).collect()
}

/// In the order in which stretches begin: with a number before just above it.
fn begins((number, inside): End) -> (Amount, bool) {
    (number, !inside)
}

/// Where what lies below a stretch ends.
fn before((number, inside): End, whole: bool) -> End {
    match whole {
        true => (number.sub(Amount::ONE).unwrap_or(number), true),
        false => (number, !inside),
    }
}

/// Where what lies above a stretch begins.
fn after((number, inside): End, whole: bool) -> End {
    match whole {
        true => (number.add(Amount::ONE).unwrap_or(number), true),
        false => (number, !inside),
    }
}

/// The highest number of a stretch with this upper end, if there is one.
pub fn last_below((number, inside): End, whole: bool) -> Option<Amount> {
    match whole {
        true => number.sub(if inside { Amount::ZERO } else { Amount::ONE }),
        false => inside.then_some(number),
    }
}

/// The lowest number of a stretch with this lower end, if there is one.
pub fn first_above((number, inside): End, whole: bool) -> Option<Amount> {
    match whole {
        true => number.add(if inside { Amount::ZERO } else { Amount::ONE }),
        false => inside.then_some(number),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::studio::recognise::bounds;

    fn end(stretch: &Stretch) -> String {
        let low = stretch.low.map(|(number, inside)| format!("{}{number}", if inside { "≥" } else { ">" }));
        let high = stretch.high.map(|(number, inside)| format!("{}{number}", if inside { "≤" } else { "<" }));
        low.into_iter().chain(high).collect()
    }

    fn read(texts: &[&str], whole: bool) -> (Vec<Stretch>, Possible) {
        let measured = bounds::measured(texts).expect("numbers");
        let highest = measured.percent.then(|| Amount::whole(100));
        let bands = bounds::bands(&measured, whole).iter().map(bounds::Band::stretch).collect();
        (bands, Possible { lowest: Amount::ZERO, highest })
    }

    #[test]
    fn every_gap_is_found_also_at_the_ends() {
        for (texts, whole, gaps) in [
            (&["31-40", "20-30"][..], true, &["≥0≤19", "≥41"][..]),
            // 40.5 still belongs to 31-40.
            (&["20-30", "31-40"], false, &["≥0<20", "≥41"]),
            (&["20-30", "32-40", "41 or more"], true, &["≥0≤19", "≥31≤31"]),
            (&["0-2", "3-4", "6 or more"], true, &["≥5≤5"]),
            (&["0-2", "3-4", "7 or more"], false, &["≥5<7"]),
            (&["1-2", "3 or more"], true, &["≥0≤0"]),
            (&["more than 0", "none"], false, &[]),
            (&["more than 0 to 5", "6 or more"], false, &["≥0≤0"]),
            (&["41 or more", "31-40", "30 or fewer"], true, &[]),
            (&["41 or more", "31-40", "30 or fewer"], false, &[]),
            (&["<10", "10 to under 20", ">20"], false, &["≥20≤20"]),
            (&["<10", "10 to under 20", ">20"], true, &["≥20≤20"]),
            (&["≤5", "≥7"], true, &["≥6≤6"]),
            (&["Under 30%", "30-44%", "45-59%", "65-79%"], false, &["≥60<65", "≥80≤100"]),
            (&["80-100%", "50-79%"], false, &["≥0<50"]),
            (&["at least 50 %", "20-49 %"], false, &["≥0<20"]),
            (&["up to 20%", "over 20%"], false, &[]),
            (&["50% - 64%", "65% - 99%"], false, &["≥0<50", "≥100≤100"]),
            (&["1 to 1.9", "2 to 2.9"], false, &["≥0<1", "≥3"]),
            // A wide band around narrow ones leaves nothing open between those.
            (&["0-100", "20-30", "40-50"], true, &["≥101"]),
            (&["3 or fewer, or 13 or more", "4-5; 11-12"], true, &["≥6≤10"]),
        ] {
            let (bands, possible) = read(texts, whole);
            let found: Vec<String> = super::gaps(&bands, whole, Some(possible)).iter().map(|gap| end(&gap.numbers)).collect();
            assert_eq!(found, gaps, "{texts:?}, whole: {whole}");
            // What lies on the other side has been told of each.
            for gap in super::gaps(&bands, whole, Some(possible)) {
                assert!(gap.below.is_some() || gap.above.is_some(), "{texts:?}");
            }
        }
        let (bands, _) = read(&["31-40", "20-30"], true);
        assert_eq!(super::gaps(&bands, true, None), []);
    }

    #[test]
    fn every_overlap_is_found_once() {
        for (texts, whole, overlaps) in [
            (&["0-50%", "50-80%", "80-100%"][..], false, &["≥50≤50", "≥80≤80"][..]),
            (&["0-20", "15-30", "40 or more"], true, &["≥15≤20"]),
            (&["over 20", "more than 10"], false, &[">20"]),
            (&["over 20", "more than 10"], true, &["≥21"]),
            (&["20 or fewer", "under 30"], true, &["≤20"]),
            (&["41 or more", "31-40", "30 or fewer"], false, &[]),
            (&["under 20", "20 or more"], false, &[]),
        ] {
            let (bands, _) = read(texts, whole);
            let found: Vec<String> = super::overlaps(&bands, whole).iter().map(end).collect();
            assert_eq!(found, overlaps, "{texts:?}, whole: {whole}");
        }
    }
}
