//! Agreement between raters of the same occasion: where they differ, and by how much.
//!
//! In: two sets of answers by one rubric, or the answers of a team. Out: [`Agreement`] or [`Team`]: facts, no words. The useful output
//! of two raters is the list of elements apart by two levels or more, to be talked about; the figures come second.
//!
//! Sources: Cohen 1960 for kappa, Cohen 1968 for weighted kappa (linear weights). Kappa is given only where both raters
//! used one common scale on at least [`FEWEST_PAIRS`] elements, and is not defined where chance alone would make them agree.

use crate::answers::{Answers, MOST_RATERS};
use crate::number::Exact;
use crate::order;
use crate::rubric::Rubric;
use crate::score::Scored;
use crate::team;

/// The fewest elements for which kappa says anything. Our choice; there is no published line.
pub const FEWEST_PAIRS: usize = 10;

/// How two sets of answers compare.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Agreement {
    /// Elements both rated, with points.
    pub pairs: usize,
    /// Of these, with the same points.
    pub exact: usize,
    /// Of these, at most one level apart.
    pub within_one: usize,
    /// Elements that differ, those furthest apart first, non-negotiables first among equals.
    pub differences: Vec<Difference>,
    /// Cohen's kappa.
    pub kappa: Kappa,
    /// Cohen's weighted kappa with linear weights, for three or more levels.
    pub weighted: Kappa,
}

/// One element on which two raters differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// The element.
    pub element: usize,
    /// The points of the first and of the second rater; `None` where one has none.
    pub points: [Option<Exact>; 2],
    /// How many levels lie between them; `None` where one has no points or the element has no levels.
    pub levels: Option<usize>,
}

/// A kappa, or why there is none.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kappa {
    /// The figure, from below 0 to 1.
    Value(Exact),
    /// Chance alone would make the two agree: both always gave the same one answer.
    NotDefined,
    /// Too few elements.
    TooFewPairs,
    /// The elements have different scales, or too few levels.
    NoCommonScale,
}

impl Agreement {
    /// Compares two sets of answers, element by element.
    pub fn new(rubric: &Rubric, one: &Answers, other: &Answers) -> Agreement {
        Agreement::of(rubric, &Scored::new(rubric, one), &Scored::new(rubric, other))
    }

    fn of(rubric: &Rubric, one: &Scored, other: &Scored) -> Agreement {
        let scored = [one, other];
        let (mut exact, mut within_one, mut pairs) = (0, 0, Vec::new());
        let mut differences = Vec::new();
        for (index, element) in rubric.elements.iter().enumerate() {
            let points = [scored[0].elements[index].points.clone(), scored[1].elements[index].points.clone()];
            let level = |points: &Exact| element.levels.iter().position(|level| level == points);
            let levels = match &points {
                [Some(first), Some(second)] => {
                    let levels = level(first).zip(level(second));
                    pairs.push((index, levels));
                    exact += usize::from(first == second);
                    let apart = levels.map(|(first, second)| first.abs_diff(second));
                    within_one += usize::from(first == second || apart.is_some_and(|apart| apart <= 1));
                    if first == second {
                        continue;
                    }
                    apart
                }
                [None, None] => continue,
                _ => None,
            };
            differences.push(Difference { element: index, points, levels });
        }
        let rank = |difference: &Difference| {
            let element = &rubric.elements[difference.element];
            (std::cmp::Reverse(difference.levels), !element.is_non_negotiable(), difference.element)
        };
        let differences = order::sorted(differences, &|one, other| rank(one).cmp(&rank(other)));
        let (kappa, weighted) = kappas(rubric, &pairs);
        Agreement { pairs: pairs.len(), exact, within_one, differences, kappa, weighted }
    }
}

/// Several raters of one occasion, and where they differed before they agreed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Team {
    /// Their roles.
    pub raters: Vec<String>,
    /// Every two of them: their places among the raters, and how they compare.
    pub pairs: Vec<(usize, usize, Agreement)>,
    /// Elements in play that not all gave the same answer to: those furthest apart first, non-negotiables first among equals.
    pub apart: Vec<Apart>,
    /// Elements in play with an answer of at least one rater.
    pub compared: usize,
}

/// An element on which raters differ.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Apart {
    /// The element.
    pub element: usize,
    /// The most levels that lie between any two of them; `None` where levels do not tell: one gave no points, the element
    /// has no levels, or different answers have the same points.
    pub levels: Option<usize>,
}

impl Team {
    /// Compares everybody who has put answers away; `None` where fewer than two have, or where one of them is answering now.
    pub fn new(rubric: &Rubric, answers: &Answers) -> Option<Team> {
        let mut raters = team::raters(answers);
        raters.truncate(MOST_RATERS);
        if raters.len() < 2 || team::phase(answers) == team::Phase::Turn {
            return None;
        }
        let own: Vec<Scored> = raters.iter().map(|rater| Scored::new(rubric, &team::own(answers, rater))).collect();
        let mut pairs = Vec::new();
        // The most levels between any two, for each element.
        let mut levels: Vec<Option<usize>> = vec![None; rubric.elements.len()];
        for first in 0..raters.len() {
            for second in first + 1..raters.len() {
                let pair = Agreement::of(rubric, &own[first], &own[second]);
                for difference in &pair.differences {
                    levels[difference.element] = levels[difference.element].max(difference.levels);
                }
                pairs.push((first, second, pair));
            }
        }
        let in_play = (0..rubric.elements.len()).filter(|element| answers.in_play(rubric, *element));
        let held: Vec<usize> = in_play.filter(|element| !answers.entries[*element].held.is_empty()).collect();
        let differ = held.iter().filter(|element| team::same(&answers.entries[**element], &raters).is_none());
        let apart = differ.map(|element| Apart { element: *element, levels: levels[*element] }).collect();
        let rank = |apart: &Apart| (std::cmp::Reverse(apart.levels), !rubric.elements[apart.element].is_non_negotiable(), apart.element);
        let apart = order::sorted(apart, &|one: &Apart, other| rank(one).cmp(&rank(other)));
        let compared = held.len();
        Some(Team { raters: raters.into_iter().map(str::to_owned).collect(), pairs, apart, compared })
    }
}

fn kappas(rubric: &Rubric, pairs: &[(usize, Option<(usize, usize)>)]) -> (Kappa, Kappa) {
    if pairs.len() < FEWEST_PAIRS {
        return (Kappa::TooFewPairs, Kappa::TooFewPairs);
    }
    let scale = &rubric.elements[pairs[0].0].levels;
    let common = pairs.iter().all(|(element, _)| rubric.elements[*element].levels == *scale);
    let levels: Option<Vec<(usize, usize)>> = pairs.iter().map(|(_, levels)| *levels).collect();
    match levels {
        Some(levels) if common => {
            let weighted = if scale.len() < 3 { Kappa::NoCommonScale } else { kappa(&levels, scale.len(), true) };
            (kappa(&levels, scale.len(), false), weighted)
        }
        _ => (Kappa::NoCommonScale, Kappa::NoCommonScale),
    }
}

/// `(po - pe) / (1 - pe)`: observed agreement beyond chance. Weighted: disagreements cost their distance in levels.
///
/// `pairs` are the levels the two raters chose, counted from 0, on a scale of so many levels.
pub fn kappa(pairs: &[(usize, usize)], levels: usize, weighted: bool) -> Kappa {
    let cost = |first: usize, second: usize| match weighted {
        true => first.abs_diff(second),
        false => usize::from(first != second),
    };
    let (mut first, mut second) = (vec![0usize; levels], vec![0usize; levels]);
    let mut observed = 0;
    for &(one, other) in pairs {
        first[one] += 1;
        second[other] += 1;
        observed += cost(one, other);
    }
    let mut by_chance = 0;
    for (one, count) in first.iter().enumerate() {
        for (other, others) in second.iter().enumerate() {
            by_chance += count * others * cost(one, other);
        }
    }
    // 1 - (observed cost / n) / (cost by chance / n²).
    let share = Exact::whole((observed * pairs.len()) as i128).div(&Exact::whole(by_chance as i128));
    match share.and_then(|share| Exact::one().sub(&share)) {
        Some(kappa) => Kappa::Value(kappa),
        None => Kappa::NotDefined,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::number::Rounding;

    /// Two raters' yes-counts of ten cases and how many they agree on, as pairs of levels.
    fn pairs(first: usize, second: usize, agreed: usize) -> Vec<(usize, usize)> {
        let both = (first + second + agreed - 10) / 2;
        let mut pairs = vec![(1, 1); both];
        pairs.extend(vec![(1, 0); first - both]);
        pairs.extend(vec![(0, 1); second - both]);
        pairs.resize(10, (0, 0));
        pairs
    }

    #[test]
    fn case_e1_kappa_of_two_raters_over_ten_cases() {
        for (first, second, agreed, expected) in
            [(8, 7, 9, "0.737"), (9, 8, 9, "0.615"), (3, 4, 9, "0.783"), (4, 2, 6, "0.091"), (1, 1, 10, "1.000")]
        {
            let Kappa::Value(kappa) = kappa(&pairs(first, second, agreed), 2, false) else { panic!("no kappa") };
            assert_eq!(kappa.fixed(3, Rounding::HalfUp), expected, "{first} and {second}");
        }
    }

    #[test]
    fn case_e2_kappa_is_not_defined_where_chance_alone_agrees() {
        assert_eq!(kappa(&[(1, 1); 10], 2, false), Kappa::NotDefined);
    }

    #[test]
    fn weighted_kappa_forgives_near_misses() {
        let near = [(0, 1), (1, 1), (2, 2), (3, 3), (4, 4), (0, 0), (1, 1), (2, 2), (3, 3), (4, 4)];
        let (Kappa::Value(plain), Kappa::Value(weighted)) = (kappa(&near, 5, false), kappa(&near, 5, true)) else { panic!("no kappa") };
        assert!(weighted > plain);
    }
}
