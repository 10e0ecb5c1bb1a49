//! What it would take: the fewest single-level changes that bring a score where it should be.
//!
//! In: a score as it stands and the interval it should lie in. Out: the [`Step`]s, exactly the fewest, or why that was
//! not worked out. A change moves one element by one level of its scale.

use crate::number::Exact;
use crate::order;
use crate::rubric::{Countable, Interval, Method, Rubric};
use crate::score::Scored;

/// The way to a value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reach {
    /// The score lies there already.
    There,
    /// These changes reach it, and no fewer can.
    Steps(Vec<Step>),
    /// No changes of the counted elements reach it.
    OutOfReach,
    /// The score is not there yet, or its method has no single way.
    NotWorkedOut,
}

/// A change of one element by some levels.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Step {
    /// The element.
    pub element: usize,
    /// Its points now.
    pub from: Exact,
    /// Its points then.
    pub to: Exact,
    /// How many levels lie between them.
    pub levels: usize,
}

/// The most additions the exact search may take before it gives up.
const MOST_WORK: usize = 4_000_000;

/// The fewest single-level changes that bring a score into an interval.
pub fn way_to(rubric: &Rubric, scored: &Scored, score: usize, wants: &Interval) -> Reach {
    let Ok(value) = &scored.scores[score].value else {
        return Reach::NotWorkedOut;
    };
    if wants.contains(value) {
        return Reach::There;
    }
    let rising = wants.low.as_ref().is_some_and(|(low, _)| value <= low);
    let rule = &rubric.scores[score];
    let elements_only = rule.parts.iter().all(|part| matches!(part.what, Countable::Element(_)));
    let steps = match rule.method {
        // By a table a score does not rise evenly with what it counts.
        _ if !rule.points.list.is_empty() => Found::NotWorkedOut,
        Method::Min | Method::Max if elements_only && rule.times == Exact::one() && rule.plus.is_zero() => {
            extremes(rubric, scored, score, wants, rising)
        }
        Method::CountMet if rising && elements_only => counts(rubric, scored, score, wants, value),
        _ => match shares_of(rubric, scored, score) {
            Some(shares) => linear(rubric, scored, &shares, wants, value, rising),
            None => Found::NotWorkedOut,
        },
    };
    match steps {
        Found::NotWorkedOut => Reach::NotWorkedOut,
        // A number without bands moves by any amount, of which no step is the next.
        Found::None if counts_without_levels(rubric, scored, score) => Reach::NotWorkedOut,
        Found::None => Reach::OutOfReach,
        Found::Steps(steps) => Reach::Steps(steps),
    }
}

/// True if an element counts for a score, however deep, whose points are not few.
fn counts_without_levels(rubric: &Rubric, scored: &Scored, score: usize) -> bool {
    let mut counts = vec![false; rubric.scores.len()];
    counts[score] = true;
    // A score comes after those it counts, so on the way back each is met before what it counts.
    rubric.score_order.iter().rev().any(|&at| {
        counts[at]
            && scored.scores[at].trace.counted.iter().any(|used| match used.what {
                Countable::Element(index) => rubric.elements[index].levels.is_empty(),
                Countable::Score(inner) => {
                    counts[inner] = true;
                    false
                }
            })
    })
}

enum Found {
    Steps(Vec<Step>),
    None,
    NotWorkedOut,
}

/// How much one point of each counted element moves the score; `None` if the score is not a straight sum of them.
fn shares_of(rubric: &Rubric, scored: &Scored, score: usize) -> Option<Vec<(usize, Exact)>> {
    let mut factors: Vec<Option<Exact>> = vec![None; rubric.scores.len()];
    let mut shares: Vec<Option<Exact>> = vec![None; rubric.elements.len()];
    factors[score] = Some(Exact::one());
    // A score comes after those it counts, so on the way back its own share is whole before it is passed on.
    for &at in rubric.score_order.iter().rev() {
        let Some(factor) = factors[at].take() else { continue };
        let factor = factor.mul(&per_weight(rubric, scored, at)?)?.mul(&rubric.scores[at].times)?;
        for used in &scored.scores[at].trace.counted {
            let share = match used.what {
                Countable::Element(index) => &mut shares[index],
                Countable::Score(index) => &mut factors[index],
            };
            let more = factor.mul(&used.weight)?;
            *share = Some(match share.take() {
                Some(sum) => sum.add(&more)?,
                None => more,
            });
        }
    }
    Some(shares.into_iter().enumerate().filter_map(|(element, share)| Some((element, share?))).collect())
}

/// How much one point of weight 1 moves a score before `times`; `None` if the score is not a straight sum.
fn per_weight(rubric: &Rubric, scored: &Scored, score: usize) -> Option<Exact> {
    let trace = &scored.scores[score].trace;
    if trace.filled_in > 0 || !rubric.scores[score].points.list.is_empty() {
        return None;
    }
    let bounds = |what: Countable| match what {
        Countable::Element(index) => (rubric.elements[index].lowest.as_ref(), rubric.elements[index].highest.as_ref()),
        Countable::Score(index) => (rubric.scores[index].lowest.as_ref(), rubric.scores[index].highest.as_ref()),
    };
    let sum = |of: &dyn Fn(Countable) -> Option<Exact>| {
        trace.counted.iter().try_fold(Exact::zero(), |sum, used| sum.add(&of(used.what)?.mul(&used.weight)?))
    };
    let (one, hundred) = (Exact::one(), Exact::whole(100));
    match rubric.scores[score].method {
        Method::Sum => Some(one),
        Method::Mean | Method::MeanOfDomains => one.div(&sum(&|_| Some(Exact::one()))?),
        Method::PercentOfMax => hundred.div(&sum(&|what| bounds(what).1.cloned())?),
        Method::PercentOfRange => hundred.div(&sum(&|what| bounds(what).1?.sub(bounds(what).0?))?),
        _ => None,
    }
}

/// The levels an element has left in a direction, nearest first.
fn levels_left<'r>(rubric: &'r Rubric, scored: &'r Scored, element: usize, upwards: bool) -> Option<(&'r Exact, Vec<&'r Exact>)> {
    let from = scored.elements[element].points.as_ref()?;
    let levels = &rubric.elements[element].levels;
    let left = match upwards {
        true => levels.iter().filter(|level| *level > from).collect(),
        false => levels.iter().rev().filter(|level| *level < from).collect(),
    };
    Some((from, left))
}

/// For a straight sum: the gains of single levels, taken so that the fewest reach the end of the interval.
fn linear(rubric: &Rubric, scored: &Scored, shares: &[(usize, Exact)], wants: &Interval, value: &Exact, rising: bool) -> Found {
    let end = if rising { &wants.low } else { &wants.high };
    let Some((inside, missing)) = end.as_ref().and_then(|(end, inside)| Some((*inside, end.sub(value)?.abs()))) else {
        return Found::NotWorkedOut;
    };
    let enough = |gain: &Exact| *gain > missing || (inside && *gain == missing);
    // For each element: its points now, the levels left, and the gain in score of going that far.
    let mut ways: Vec<Way> = Vec::new();
    for (element, share) in shares {
        let upwards = rising != share.is_negative();
        let Some((from, levels)) = levels_left(rubric, scored, *element, upwards) else {
            continue;
        };
        let gains: Option<Vec<Exact>> = levels.iter().map(|level| Some(level.sub(from)?.mul(share)?.abs())).collect();
        match gains {
            Some(gains) if !gains.is_empty() => ways.push(Way { element: *element, from, levels, gains }),
            Some(_) => {}
            None => return Found::NotWorkedOut,
        }
    }
    // Where one step is enough, rather one that has to be taken anyway.
    let due = |way: &&Way| {
        way.gains.first().is_some_and(&enough) && rubric.elements[way.element].must.as_ref().is_some_and(|must| !must.contains(way.from))
    };
    if let Some(way) = ways.iter().find(due) {
        return Found::Steps(vec![way.taken(1)]);
    }
    let taken = match ways.iter().all(Way::never_speeds_up) {
        true => greedy(&ways, &enough),
        false => exact(&ways, &enough),
    };
    match taken {
        Search::Taken(taken) => {
            Found::Steps(ways.iter().zip(taken).filter(|(_, levels)| *levels > 0).map(|(way, levels)| way.taken(levels)).collect())
        }
        Search::None => Found::None,
        Search::TooMuch => Found::NotWorkedOut,
    }
}

struct Way<'r> {
    element: usize,
    from: &'r Exact,
    levels: Vec<&'r Exact>,
    gains: Vec<Exact>,
}

impl Way<'_> {
    /// The step over so many levels.
    fn taken(&self, levels: usize) -> Step {
        Step { element: self.element, from: self.from.clone(), to: self.levels[levels - 1].clone(), levels }
    }

    fn step(&self, level: usize) -> Option<Exact> {
        let gain = self.gains.get(level)?;
        if level == 0 { Some(gain.clone()) } else { gain.sub(&self.gains[level - 1]) }
    }

    /// True if no level gains more than the one before it; then the largest gains come first anyway.
    fn never_speeds_up(&self) -> bool {
        (1..self.gains.len()).all(|level| self.step(level) <= self.step(level - 1))
    }
}

enum Search {
    Taken(Vec<usize>),
    None,
    TooMuch,
}

/// The largest gains first: the fewest steps where no later level of an element gains more than an earlier one.
fn greedy(ways: &[Way], enough: &dyn Fn(&Exact) -> bool) -> Search {
    let steps =
        ways.iter().enumerate().flat_map(|(index, way)| (0..way.levels.len()).filter_map(move |level| Some((way.step(level)?, index))));
    let mut taken = vec![0; ways.len()];
    let mut gained = Exact::zero();
    for (gain, index) in order::sorted(steps.collect(), &|one, other| other.0.cmp(&one.0)) {
        let Some(sum) = gained.add(&gain) else {
            return Search::TooMuch;
        };
        gained = sum;
        taken[index] += 1;
        if enough(&gained) {
            return Search::Taken(taken);
        }
    }
    Search::None
}

/// For each number of steps the most that can be gained, element by element (a knapsack by steps).
fn exact(ways: &[Way], enough: &dyn Fn(&Exact) -> bool) -> Search {
    let longest: usize = ways.iter().map(|way| way.levels.len()).sum();
    let widest = ways.iter().map(|way| way.levels.len()).max().unwrap_or(0);
    if longest.saturating_mul(ways.len()).saturating_mul(widest + 1) > MOST_WORK {
        return Search::TooMuch;
    }
    let mut best: Vec<Option<Exact>> = vec![None; longest + 1];
    best[0] = Some(Exact::zero());
    let mut choice: Vec<Vec<usize>> = Vec::new();
    for way in ways {
        let mut next = best.clone();
        let mut chosen = vec![0; longest + 1];
        for (steps, gained) in best.iter().enumerate() {
            let Some(gained) = gained else { continue };
            for (level, gain) in way.gains.iter().enumerate() {
                let to = steps + level + 1;
                if let (Some(sum), true) = (gained.add(gain), to <= longest)
                    && next[to].as_ref().is_none_or(|best| sum > *best)
                {
                    next[to] = Some(sum);
                    chosen[to] = level + 1;
                }
            }
        }
        best = next;
        choice.push(chosen);
    }
    let Some(mut steps) = (1..=longest).find(|steps| best[*steps].as_ref().is_some_and(enough)) else {
        return Search::None;
    };
    let mut taken = vec![0; ways.len()];
    for index in (0..ways.len()).rev() {
        taken[index] = choice[index][steps];
        steps -= taken[index];
    }
    Search::Taken(taken)
}

/// For the lowest or highest of elements: all that stand in the way, or the nearest one.
fn extremes(rubric: &Rubric, scored: &Scored, score: usize, wants: &Interval, rising: bool) -> Found {
    let every = (rubric.scores[score].method == Method::Min) == rising;
    let mut steps = Vec::new();
    for used in &scored.scores[score].trace.counted {
        let Countable::Element(element) = used.what else { continue };
        if every && wants.contains(&used.value) {
            continue;
        }
        match first_level(rubric, scored, element, rising, &|points| wants.contains(points)) {
            Some(step) => steps.push(step),
            None if every => return Found::None,
            None => {}
        }
    }
    if !every {
        steps = nearest_first(steps);
        steps.truncate(1);
    }
    if steps.is_empty() { Found::None } else { Found::Steps(steps) }
}

/// For a count of what is met: the nearest elements first.
fn counts(rubric: &Rubric, scored: &Scored, score: usize, wants: &Interval, value: &Exact) -> Found {
    let rule = &rubric.scores[score];
    let mut steps = Vec::new();
    for used in &scored.scores[score].trace.counted {
        let Countable::Element(element) = used.what else { continue };
        let Some(met) = rule.met.as_ref().or(rubric.element_rules[element].met.as_ref()) else { continue };
        if !met.contains(&used.value) {
            let upwards = met.low.as_ref().is_some_and(|(low, _)| used.value <= *low);
            steps.extend(first_level(rubric, scored, element, upwards, &|points| met.contains(points)));
        }
    }
    let mut steps = nearest_first(steps);
    for count in 1..=steps.len() {
        let reached = Exact::whole(count as i128).mul(&rule.times).and_then(|gain| value.add(&gain));
        if reached.is_some_and(|reached| wants.contains(&reached)) {
            steps.truncate(count);
            return Found::Steps(order::sorted(steps, &|one, other| one.element.cmp(&other.element)));
        }
    }
    Found::None
}

fn nearest_first(steps: Vec<Step>) -> Vec<Step> {
    order::sorted(steps, &|one, other| (one.levels, one.element).cmp(&(other.levels, other.element)))
}

/// The nearest level of an element that fits.
pub fn first_level(rubric: &Rubric, scored: &Scored, element: usize, upwards: bool, fits: &dyn Fn(&Exact) -> bool) -> Option<Step> {
    let (from, levels) = levels_left(rubric, scored, element, upwards)?;
    let at = levels.iter().position(|level| fits(level))?;
    Some(Step { element, from: from.clone(), to: levels[at].clone(), levels: at + 1 })
}
