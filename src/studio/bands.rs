//! The bands of a score or a number on a line: edges between them, and no gap that could be typed.
//!
//! In: the bands as they stand in the text. Out: a [`Line`] from the lowest band to the highest, and the fields that say it once an edge is
//! moved. Bands that lie on no line are left as they are.

use crate::order;
use crate::studio::amount::Amount;
use crate::studio::bound::{Bound, Shape};
use crate::studio::edit::Fields;
use crate::studio::json::Json;
use crate::studio::stretch::{Possible, Stretch};

/// Where one band ends and the next begins.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Edge {
    /// The number, as it is spelled.
    pub number: String,
    /// True if the number itself belongs to the band above.
    pub above: bool,
}

/// Bands from the lowest to the highest, with an edge between each and the next.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// Where each band stands in the file.
    pub order: Vec<usize>,
    /// One less than there are bands.
    pub edges: Vec<Edge>,
}

/// The fields of one band: where it stands in the file, and what changes of it.
pub type Changed = (usize, Fields);

/// Both ends of a band: a number, and whether it is in the band.
type Ends = (Option<(String, bool)>, Option<(String, bool)>);

impl Line {
    /// The line on which bands lie, if they lie on one.
    pub fn of(bands: &[Json]) -> Option<Line> {
        let ends: Vec<Ends> = bands.iter().map(ends).collect::<Option<_>>()?;
        let value = |end: &Option<(String, bool)>| end.as_ref().and_then(|(number, _)| Amount::parse(number));
        let lows = ends.iter().filter(|(low, _)| low.is_some()).count();
        let by_low = lows + 1 >= bands.len();
        let highs = ends.iter().filter(|(_, high)| high.is_some()).count();
        if !by_low && highs + 1 < bands.len() {
            return None;
        }
        // One without a lower end is the lowest, and one without an upper end the highest.
        let key = |at: usize| match by_low {
            true => (false, value(&ends[at].0)),
            false => (ends[at].1.is_none(), value(&ends[at].1)),
        };
        let order = order::order(bands.len(), &|one, other| key(one).cmp(&key(other)));
        let edges = order.windows(2).map(|pair| match by_low {
            true => ends[pair[1]].0.clone().map(|(number, inside)| Edge { number, above: inside }),
            false => ends[pair[0]].1.clone().map(|(number, inside)| Edge { number, above: !inside }),
        });
        let edges = edges.collect::<Option<_>>()?;
        let line = Line { order, edges };
        line.rises().then_some(line)
    }

    /// True if every edge is above the one before it.
    pub fn rises(&self) -> bool {
        let numbers: Option<Vec<Amount>> = self.edges.iter().map(|edge| Amount::parse(&edge.number)).collect();
        numbers.is_some_and(|numbers| numbers.windows(2).all(|pair| pair[0] < pair[1]))
    }

    /// The edges of a band, by its place on the line.
    pub fn around(&self, place: usize) -> (Option<&Edge>, Option<&Edge>) {
        (place.checked_sub(1).and_then(|below| self.edges.get(below)), self.edges.get(place))
    }

    /// With each edge as the whole number with which the band above begins.
    pub fn whole(&self) -> Line {
        let edge = |edge: &Edge| {
            let above = Stretch { low: Amount::parse(&edge.number).map(|number| (number, edge.above)), high: None }.whole().low;
            Edge { number: above.map_or_else(|| edge.number.clone(), |(number, _)| number.to_string()), above: true }
        };
        Line { order: self.order.clone(), edges: self.edges.iter().map(edge).collect() }
    }

    /// The numbers of a band, by its place on the line.
    pub fn stretch(&self, place: usize) -> Stretch {
        let (below, above) = self.around(place);
        let number = |edge: &Edge| Amount::parse(&edge.number);
        Stretch {
            low: below.and_then(|edge| Some((number(edge)?, edge.above))),
            high: above.and_then(|edge| Some((number(edge)?, !edge.above))),
        }
    }

    /// True if each band holds in the file what it holds on the line, of the numbers there can be. Where those are not known, the lowest band
    /// may begin and the highest may end anywhere.
    pub fn is_held(&self, bands: &[Stretch], whole: bool, possible: Option<Possible>) -> bool {
        (0..self.order.len()).all(|place| {
            let (mut told, on_line) = (bands[self.order[place]], self.stretch(place));
            if possible.is_none() {
                told = Stretch { low: on_line.low.and(told.low), high: on_line.high.and(told.high) };
            }
            let of = |stretch: Stretch| {
                let some = possible.map_or(stretch, |possible| stretch.within(&possible.stretch()));
                if whole { some.whole() } else { some }
            };
            of(told) == of(on_line)
        })
    }

    /// With another number at an edge; `None` if the edges would no longer rise.
    pub fn moved(&self, edge: usize, number: &str) -> Option<Line> {
        let mut line = self.clone();
        number.clone_into(&mut line.edges.get_mut(edge)?.number);
        line.rises().then_some(line)
    }

    /// With the number of an edge in the band above it, or below.
    pub fn belonging(&self, edge: usize, above: bool) -> Line {
        let mut line = self.clone();
        if let Some(edge) = line.edges.get_mut(edge) {
            edge.above = above;
        }
        line
    }

    /// The line without a band, whose stretch goes to the one below it, or above the lowest. The band is gone from the file as well.
    pub fn without(&self, place: usize) -> Line {
        let mut line = self.clone();
        let gone = line.order.remove(place);
        if !line.edges.is_empty() {
            line.edges.remove(place.saturating_sub(1));
        }
        line.order.iter_mut().filter(|at| **at > gone).for_each(|at| *at -= 1);
        line
    }

    /// The line with one more band above the others, which stands behind them in the file.
    pub fn with_one_more(&self) -> Line {
        let mut line = self.clone();
        line.order.push(self.order.len());
        line.edges.push(Edge { number: self.next_edge(), above: true });
        line
    }

    /// The number at which one more band above the others would begin.
    pub fn next_edge(&self) -> String {
        let last = self.edges.last().and_then(|edge| Amount::parse(&edge.number)).unwrap_or(Amount::ZERO);
        // The band below has a whole number of its own.
        let width = if self.edges.last().is_some_and(|edge| !edge.above) { Amount::whole(2) } else { Amount::ONE };
        last.add(width).unwrap_or(last).to_string()
    }

    /// What each band says of its ends. A score's reaches up to the next by itself: the lowest says its upper end, and every other its lower one.
    /// A number's says both.
    pub fn fields(&self, whose: Whose) -> Vec<Changed> {
        let said = |(place, at): (usize, &usize)| {
            let bound = match (self.around(place), whose) {
                ((None, None), _) => return (*at, Vec::new()),
                (ends, Whose::Number) => bound(ends),
                ((Some(below), _), Whose::Score) => bound((Some(below), None)),
                (ends, Whose::Score) => bound(ends),
                (ends, Whose::WholeNumber) => whole_bound(&self.stretch(place).whole()).unwrap_or_else(|| bound(ends)),
            };
            (*at, bound.in_rule().into_iter().map(|(field, value)| (field.to_owned(), value)).collect())
        };
        self.order.iter().enumerate().map(said).collect()
    }

    /// The numbers of each band as the file says them. A score's band without an end reaches to its neighbour.
    pub fn told(&self, bands: &[Json], whose: Whose) -> Option<Vec<Stretch>> {
        let mut told = stretches(bands)?;
        if whose == Whose::Score {
            for (place, at) in self.order.iter().enumerate() {
                let on_line = self.stretch(place);
                told[*at] = Stretch { low: told[*at].low.or(on_line.low), high: told[*at].high.or(on_line.high) };
            }
        }
        Some(told)
    }
}

/// Whose bands they are, which decides how they say their ends.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Whose {
    /// A score's.
    Score,
    /// Those of a number that is entered.
    Number,
    /// Those of one that is always whole.
    WholeNumber,
}

/// What a band between two edges says.
fn bound((below, above): (Option<&Edge>, Option<&Edge>)) -> Bound {
    let numbers = below.into_iter().chain(above).map(|edge| edge.number.clone()).collect();
    let shape = match (below.map(|edge| edge.above), above.map(|edge| edge.above)) {
        (None, Some(true)) => Shape::LessThan,
        (None, _) => Shape::AtMost,
        (Some(true), None) => Shape::AtLeast,
        (Some(false), None) => Shape::MoreThan,
        (Some(true), Some(true)) => Shape::UpTo,
        (Some(true), Some(false)) => Shape::Within,
        (Some(false), Some(true)) => Shape::Between,
        (Some(false), Some(false)) => Shape::Above,
    };
    Bound { shape, numbers }
}

/// What a band of whole numbers says: from and to one that is in it.
fn whole_bound(numbers: &Stretch) -> Option<Bound> {
    let (shape, ends) = match (numbers.low, numbers.high) {
        (Some((low, _)), Some((high, _))) if low == high => (Shape::Equals, vec![low]),
        (Some((low, _)), Some((high, _))) => (Shape::Within, vec![low, high]),
        (Some((low, _)), None) => (Shape::AtLeast, vec![low]),
        (None, Some((high, _))) => (Shape::AtMost, vec![high]),
        (None, None) => return None,
    };
    Some(Bound { shape, numbers: ends.into_iter().map(|end| end.to_string()).collect() })
}

/// The numbers of each band, as the file says them; `None` if one is no stretch.
fn stretches(bands: &[Json]) -> Option<Vec<Stretch>> {
    let end = |end: Option<(String, bool)>| end.and_then(|(number, inside)| Some((Amount::parse(&number)?, inside)));
    bands.iter().map(|band| ends(band).map(|(low, high)| Stretch { low: end(low), high: end(high) })).collect()
}

/// The ends of a band; `None` if it is not a stretch of the line.
fn ends(band: &Json) -> Option<Ends> {
    let has = Bound::OWN.in_rule().into_iter().any(|(field, _)| band.get(field).is_some());
    let bound = Bound::of(has.then_some(band))?;
    let number = |at: usize| bound.numbers.get(at).cloned().unwrap_or_default();
    Some(match bound.shape {
        Shape::AtLeast => (Some((number(0), true)), None),
        Shape::MoreThan => (Some((number(0), false)), None),
        Shape::AtMost => (None, Some((number(0), true))),
        Shape::LessThan => (None, Some((number(0), false))),
        Shape::Within => (Some((number(0), true)), Some((number(1), true))),
        Shape::UpTo => (Some((number(0), true)), Some((number(1), false))),
        Shape::Above => (Some((number(0), false)), Some((number(1), true))),
        Shape::Between => (Some((number(0), false)), Some((number(1), false))),
        Shape::Equals => (Some((number(0), true)), Some((number(0), true))),
        Shape::Own | Shape::AtLeastPercent | Shape::MoreThanPercent => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn line(json: &str) -> Option<Line> {
        Line::of(Json::parse(json).expect("JSON").items())
    }

    fn numbers(line: &Line) -> Vec<(&str, bool)> {
        line.edges.iter().map(|edge| (edge.number.as_str(), edge.above)).collect()
    }

    #[test]
    fn bands_are_put_on_a_line_however_their_ends_are_written() {
        let lower = line(r#"[{"less_than": 3}, {"at_least": 3}, {"at_least": 4.50}]"#).expect("a line");
        assert_eq!((&lower.order[..], numbers(&lower)), (&[0, 1, 2][..], vec![("3", true), ("4.50", true)]));
        let from_the_top = line(r#"[{"at_least": 80}, {"at_least": 50}, {"at_least": 0}]"#).expect("a line");
        assert_eq!((&from_the_top.order[..], numbers(&from_the_top)), (&[2, 1, 0][..], vec![("50", true), ("80", true)]));
        let upper = line(r#"[{"at_most": 3}, {"less_than": 4}, {"more_than": 4}]"#).expect("a line");
        assert_eq!(numbers(&upper), [("3", false), ("4", true)]);
        let printed = line(r#"[{"within": [0, 73]}, {"within": [74, 99]}, {"within": [100, 114]}]"#).expect("a line");
        assert_eq!(numbers(&printed), [("74", true), ("100", true)]);
        let single = line(r#"[{"equals": 0}, {"within": [1, 99]}, {"equals": 100}]"#).expect("a line");
        assert_eq!(numbers(&single), [("1", true), ("100", true)]);
        for no_line in [
            r#"[{"at_least_percent": 1}, {"at_least": 2}]"#,
            r#"[{"at_least": 1}, {"at_least": 1}, {"at_least": 0}]"#,
            r#"[{}, {}, {"at_least": 1}]"#,
        ] {
            assert_eq!(line(no_line), None, "{no_line}");
        }
    }

    #[test]
    fn bands_that_leave_a_gap_or_overlap_are_not_as_the_line_has_them() {
        let number = |number: i128| Amount::whole(number);
        let to = |highest: Option<i128>| Some(Possible { lowest: Amount::ZERO, highest: highest.map(number) });
        for (json, whole, possible, held) in [
            (r#"[{"within": [0, 20]}, {"within": [21, 40]}]"#, true, to(Some(40)), true),
            (r#"[{"within": [0, 20]}, {"within": [21, 40]}]"#, true, to(None), false),
            (r#"[{"within": [0, 20]}, {"within": [21, 40]}]"#, false, to(Some(40)), false),
            (r#"[{"within": [0, 20]}, {"within": [21, 40]}]"#, true, None, true),
            (r#"[{"within": [0, 20]}, {"within": [25, 40]}]"#, true, None, false),
            (r#"[{"less_than": 20}, {"at_least": 20}]"#, false, to(None), true),
            (r#"[{"less_than": 20}, {"at_least": 20}, {"at_least": 30}]"#, false, None, true),
            (r#"[{"less_than": 20}, {"at_least": 20}, {"at_least": 30}]"#, false, to(None), false),
            (r#"[{"at_most": 19}, {"more_than": 19}]"#, true, to(None), true),
            (r#"[{"within": [5, 20]}, {"at_least": 21}]"#, true, to(None), false),
            (r#"[{"at_most": 50}, {"at_least": 50}]"#, false, to(Some(100)), false),
            (r#"[{"less_than": 50}, {"at_least": 50, "less_than": 100}, {"equals": 100}]"#, false, to(Some(100)), true),
            (r#"[{"less_than": 50}, {"at_least": 50, "less_than": 100}, {"equals": 100}]"#, false, to(None), false),
        ] {
            let bands = Json::parse(json).expect("JSON");
            let line = Line::of(bands.items()).expect("a line");
            let told = line.told(bands.items(), if possible.is_some() { Whose::Number } else { Whose::Score }).expect("stretches");
            assert_eq!(line.is_held(&told, whole, possible), held, "{json} {whole} {possible:?}");
        }
        let whole = line(r#"[{"at_most": 19}, {"more_than": 19}]"#).expect("a line").whole();
        assert_eq!(numbers(&whole), [("20", true)]);
    }

    #[test]
    fn a_moved_edge_is_said_by_the_bands_on_both_sides() {
        let three = line(r#"[{"less_than": 3}, {"at_least": 3}, {"at_least": 4}]"#).expect("a line");
        assert_eq!(three.moved(0, "4"), None);
        assert_eq!(three.moved(1, "x"), None);
        let moved = three.moved(0, "2.5").expect("rises").belonging(0, false);
        let said = |line: &Line, whose| {
            let told = |fields: Fields| -> Vec<String> {
                fields.into_iter().filter_map(|(field, value)| Some(format!("{field} {}", value?.compact()))).collect()
            };
            line.fields(whose).into_iter().map(|(at, fields)| (at, told(fields).join(", "))).collect::<Vec<_>>()
        };
        let one = |at: usize, words: &str| (at, words.to_owned());
        assert_eq!(said(&moved, Whose::Score), [one(0, "at_most 2.5"), one(1, "more_than 2.5"), one(2, "at_least 4")]);
        // The band of a number ends only where it says so.
        assert_eq!(said(&moved, Whose::Number), [one(0, "at_most 2.5"), one(1, "more_than 2.5, less_than 4"), one(2, "at_least 4")]);
        assert_eq!(said(&three, Whose::WholeNumber), [one(0, "at_most 2"), one(1, "equals 3"), one(2, "at_least 4")]);
        assert_eq!(three.next_edge(), "5");
    }

    #[test]
    fn without_a_band_the_others_still_cover_the_line() {
        let three = line(r#"[{"at_least": 4}, {"at_least": 3}, {"less_than": 3}]"#).expect("a line");
        let middle = three.without(1);
        assert_eq!((&middle.order[..], numbers(&middle)), (&[1, 0][..], vec![("4", true)]));
        let lowest = three.without(0);
        assert_eq!((&lowest.order[..], numbers(&lowest)), (&[1, 0][..], vec![("4", true)]));
    }
}
