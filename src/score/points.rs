//! What one answer scores.
//!
//! In: an element and its rating. Out: its points with the value behind them, or why there are none.

use crate::answers::{Answers, Presence, Rating};
use crate::number::Exact;
use crate::order;
use crate::rubric::{
    Better, Checklist, CountedAs, Element, Interval, Measure, PointBands, RatioMeasure, Repeated, RepeatedMethod, Rubric, SeveralMatch,
    ShownAs, Ties,
};
use crate::score::{Adherence, NoPoints, Status};

/// What an answer comes to.
pub struct Found {
    /// The points, or why there are none.
    pub points: Result<Exact, NoPoints>,
    /// The number, percentage, ratio or count behind them.
    pub value: Option<Exact>,
    /// True if the number below the line was estimated.
    pub estimated: bool,
    /// Required components that are absent.
    pub missing_components: Vec<usize>,
}

/// The adherence of one element.
pub fn adherence(rubric: &Rubric, answers: &Answers, index: usize) -> Adherence {
    let element = &rubric.elements[index];
    let blank = |status| Adherence {
        status,
        points: None,
        no_points: None,
        value: None,
        estimated: false,
        missing_components: Vec::new(),
        lowest: element.lowest.clone(),
        highest: element.highest.clone(),
    };
    if !answers.in_play(rubric, index) {
        return blank(Status::NotInPlay);
    }
    let rating = match &answers.entries[index].rating {
        None => return blank(Status::NotRated),
        Some(rating) => rating,
    };
    match rating {
        Rating::UnableToDetermine => return blank(Status::UnableToDetermine),
        Rating::NotApplicable(_) => {
            let points = element.not_applicable_points.clone();
            return Adherence {
                lowest: points.clone().or_else(|| element.lowest.clone()),
                highest: points.clone().or_else(|| element.highest.clone()),
                points,
                ..blank(Status::NotApplicable)
            };
        }
        Rating::DoesNotFit => {
            let points = element.does_not_fit.clone();
            return Adherence { lowest: points.clone(), highest: points.clone(), points, ..blank(Status::DoesNotFit) };
        }
        _ => {}
    }
    let status = if answers.is_answered(rubric, index) { Status::Rated } else { Status::NotRated };
    let too_few = matches!(rating, Rating::Repeated(ratings) if !ratings.is_empty());
    if status == Status::NotRated && !too_few {
        return blank(status);
    }
    match of_rating(element, rating) {
        Err(NoPoints::TooFewRatings) => {
            let (lowest, highest) = bound_by(element, rating);
            let lowest = lowest.or_else(|| element.lowest.clone());
            let highest = highest.or_else(|| element.highest.clone());
            Adherence { no_points: Some(NoPoints::TooFewRatings), lowest, highest, ..blank(status) }
        }
        Err(no_points) => Adherence { no_points: Some(no_points), ..blank(Status::Rated) },
        Ok(found) => {
            let Found { value, estimated, missing_components, .. } = found;
            let with = |adherence| Adherence { value, estimated, missing_components, ..adherence };
            match found.points {
                Ok(points) => {
                    let points = Some(points);
                    with(Adherence { lowest: points.clone(), highest: points.clone(), points, ..blank(Status::Rated) })
                }
                Err(no_points) => with(Adherence { no_points: Some(no_points), ..blank(Status::Rated) }),
            }
        }
    }
}

/// What a whole rating comes to.
pub fn of_rating(element: &Element, rating: &Rating) -> Result<Found, NoPoints> {
    let plain = |points, value| Found { points, value, estimated: false, missing_components: Vec::new() };
    match (&element.measure, rating) {
        (_, Rating::Repeated(ratings)) => repeated(element, element.repeated.as_ref(), ratings),
        (Measure::Scale(scale), Rating::Anchor(anchor)) => {
            let anchor = scale.anchors.get(*anchor).ok_or(NoPoints::OutOfRange)?;
            Ok(plain(Ok(anchor.points.clone()), None))
        }
        (Measure::Number(number), Rating::Number(value)) => {
            let outside = *value < number.min || number.max.as_ref().is_some_and(|max| value > max) || (number.whole && !value.is_whole());
            if outside {
                return Err(NoPoints::OutOfRange);
            }
            Ok(plain(banded(&number.bands, value, element.better, &[]), Some(value.clone())))
        }
        (Measure::Ratio(ratio), Rating::Ratio { count: Some(count), out_of: Some(out_of) }) => {
            let value = within(ratio, divided(ratio, count, out_of, ratio.may_exceed)?)?;
            Ok(plain(banded(&ratio.bands, &value, element.better, &[]), Some(value)))
        }
        (Measure::Ratio(ratio), Rating::Share { share, of }) => {
            let value = within(ratio, divided(ratio, share, of, ratio.may_exceed)?)?;
            Ok(plain(banded(&ratio.bands, &value, element.better, &[]), Some(value)))
        }
        (Measure::Ratio(ratio), Rating::Estimated { count: Some(count), population: Some(population) }) => {
            let estimate = ratio.estimate.as_ref().ok_or(NoPoints::OutOfRange)?;
            let below = population.mul(&estimate.rate).ok_or(NoPoints::TooLarge)?;
            // An estimate may come out below the true number, so the ratio is allowed to exceed the whole.
            let value = divided(ratio, count, &below, true)?;
            let value = ratio.max.iter().cloned().fold(value, Exact::min);
            Ok(Found { estimated: true, ..plain(banded(&ratio.bands, &value, element.better, &[]), Some(value)) })
        }
        (Measure::Checklist(list), Rating::Components(components)) => checklist(element, list, components),
        _ => Err(NoPoints::OutOfRange),
    }
}

/// What is entered cannot be more than the most that can be.
fn within(ratio: &RatioMeasure, value: Exact) -> Result<Exact, NoPoints> {
    if ratio.max.as_ref().is_some_and(|max| value > *max) { Err(NoPoints::OutOfRange) } else { Ok(value) }
}

fn divided(ratio: &RatioMeasure, count: &Exact, out_of: &Exact, may_exceed: bool) -> Result<Exact, NoPoints> {
    if out_of.is_zero() {
        return Err(NoPoints::NothingBelowTheLine);
    }
    if count.is_negative() || out_of.is_negative() || (!may_exceed && count > out_of) {
        return Err(NoPoints::OutOfRange);
    }
    let ratio_of = count.div(out_of).ok_or(NoPoints::TooLarge)?;
    match ratio.shown_as {
        ShownAs::Ratio => Ok(ratio_of),
        ShownAs::Percent => ratio_of.mul(&Exact::whole(100)).ok_or(NoPoints::TooLarge),
    }
}

fn checklist(element: &Element, list: &Checklist, components: &[Option<Presence>]) -> Result<Found, NoPoints> {
    let (mut present, mut applicable) = (Exact::zero(), Exact::zero());
    let (mut in_place, mut missing_components) = (Vec::new(), Vec::new());
    for (index, (component, presence)) in list.components.iter().zip(components).enumerate() {
        let sum = |sum: Exact| sum.add(&component.weight).ok_or(NoPoints::TooLarge);
        match presence {
            Some(Presence::Present) => {
                (present, applicable) = (sum(present)?, sum(applicable)?);
                in_place.push(index);
            }
            Some(Presence::NotApplicable) => {}
            Some(Presence::Absent) | None => {
                applicable = sum(applicable)?;
                if component.required {
                    missing_components.push(index);
                }
            }
        }
    }
    let value = match list.counted_as {
        CountedAs::Count => present,
        CountedAs::Percent => {
            let share = present.div(&applicable).ok_or(NoPoints::NothingBelowTheLine)?;
            share.mul(&Exact::whole(100)).ok_or(NoPoints::TooLarge)?
        }
    };
    let points = match missing_components.is_empty() {
        true => banded(&list.bands, &value, element.better, &in_place),
        false => list.worst(element.better).ok_or(NoPoints::TooLarge),
    };
    Ok(Found { points, value: Some(value), estimated: false, missing_components })
}

/// The points of a value: those of the band that holds it after the stated rounding, or the value itself.
///
/// A value between two bands has no points, and neither has one that several bands hold unless the rubric says which
/// counts: the printed bands of IPS-25 and of DACTS leave such holes, and guessing would hide them.
pub fn banded(bands: &PointBands, value: &Exact, better: Better, in_place: &[usize]) -> Result<Exact, NoPoints> {
    if bands.list.is_empty() {
        return Ok(value.clone());
    }
    let rounded = bands.rounding.map(|rounding| value.round(0, rounding));
    let value = rounded.as_ref().unwrap_or(value);
    let holds = |interval: &Interval| interval.contains(value);
    let mut matching =
        bands.list.iter().filter(|band| holds(&band.interval) && band.with.iter().all(|component| in_place.contains(component)));
    let points: Vec<&Exact> = matching.by_ref().map(|band| &band.points).collect();
    let points = match (points[..].first(), points.len(), bands.several) {
        (None, ..) => return Err(NoPoints::BetweenBands),
        (Some(points), 1, _) | (Some(points), _, Some(SeveralMatch::First)) => points,
        (Some(first), _, Some(SeveralMatch::Best)) => points.iter().fold(*first, |best, points| match better {
            Better::Higher => best.max(points),
            Better::Lower => best.min(points),
        }),
        (Some(_), _, None) => return Err(NoPoints::SeveralBands),
    };
    Ok(points.clone())
}

/// What several ratings, too few of them yet, have decided: where the lowest counts it can only fall, where the highest counts only rise.
fn bound_by(element: &Element, rating: &Rating) -> (Option<Exact>, Option<Exact>) {
    let (Some(rule), Rating::Repeated(ratings)) = (&element.repeated, rating) else {
        return (None, None);
    };
    let points = points_of_each(element, ratings);
    match rule.method {
        RepeatedMethod::Min => (None, points.into_iter().min()),
        RepeatedMethod::Max => (points.into_iter().max(), None),
        RepeatedMethod::Mean | RepeatedMethod::Mode | RepeatedMethod::PercentMeeting => (None, None),
    }
}

/// The points of each of several ratings that has some. A session that is still open is not known: it must not count as if what is open
/// were absent.
pub fn points_of_each(element: &Element, ratings: &[Rating]) -> Vec<Exact> {
    let whole = ratings.iter().filter(|rating| rating.is_whole(1));
    whole.filter_map(|rating| of_rating(element, rating).ok()?.points.ok()).collect()
}

fn repeated(element: &Element, rule: Option<&Repeated>, ratings: &[Rating]) -> Result<Found, NoPoints> {
    let rule = rule.ok_or(NoPoints::OutOfRange)?;
    let points = points_of_each(element, ratings);
    if points.len() < rule.fewest.max(1) {
        return Err(NoPoints::TooFewRatings);
    }
    let count = Exact::whole(points.len() as i128);
    let combined = match rule.method {
        RepeatedMethod::Mean => points.iter().try_fold(Exact::zero(), |sum, points| sum.add(points)).and_then(|sum| sum.div(&count)),
        RepeatedMethod::Min => points.iter().min().cloned(),
        RepeatedMethod::Max => points.iter().max().cloned(),
        RepeatedMethod::Mode => match (&most_frequent(points.iter().collect())[..], rule.ties) {
            ([_, _, ..], Ties::NoScore) => return Err(NoPoints::Tied),
            ([.., highest], Ties::Highest) => Some((*highest).clone()),
            ([lowest, ..], _) => Some((*lowest).clone()),
            ([], _) => None,
        },
        RepeatedMethod::PercentMeeting => {
            let meeting = points.iter().filter(|points| rule.met.as_ref().is_some_and(|met| met.contains(points))).count();
            Exact::whole(meeting as i128 * 100).div(&count)
        }
    };
    let points = combined.ok_or(NoPoints::TooLarge)?;
    Ok(Found { points: Ok(points), value: None, estimated: false, missing_components: Vec::new() })
}

/// The values that are most frequent, ascending.
pub fn most_frequent(values: Vec<&Exact>) -> Vec<&Exact> {
    let values = order::sorted(values, &|one, other| one.cmp(other));
    let runs: Vec<&[&Exact]> = values.chunk_by(|one, other| one == other).collect();
    let longest = runs.iter().map(|run| run.len()).max().unwrap_or(0);
    runs.iter().filter(|run| run.len() == longest).map(|run| run[0]).collect()
}
