//! Sorting and looking up by name, written once.
//!
//! In: lists and comparisons. Out: lists in order, places by name. The standard library compiles a whole sorting
//! algorithm for every type that is sorted, some 5 KB each in the widget; here a short one is compiled for all.

use std::cmp::Ordering;

/// Places by name; for the same reason without a map of the standard library.
#[derive(Default)]
pub struct Index {
    names: Vec<(String, usize)>,
    /// Indices of `names` in the order of the names.
    order: Vec<usize>,
}

impl Index {
    /// The place of a name.
    pub fn get(&self, name: &str) -> Option<usize> {
        self.find(name).ok().map(|at| self.names[self.order[at]].1)
    }

    /// Gives a name its place. `false` if it has one already, which stays.
    pub fn insert(&mut self, name: String, place: usize) -> bool {
        let found = self.find(&name);
        if let Err(at) = found {
            self.order.insert(at, self.names.len());
            self.names.push((name, place));
        }
        found.is_err()
    }

    fn find(&self, name: &str) -> Result<usize, usize> {
        self.order.binary_search_by(|at| self.names[*at].0.as_str().cmp(name))
    }
}

/// The list in order; equals stay as they were.
pub fn sorted<T>(list: Vec<T>, compare: &dyn Fn(&T, &T) -> Ordering) -> Vec<T> {
    let order = order(list.len(), &|one, other| compare(&list[one], &list[other]));
    let mut taken: Vec<Option<T>> = list.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| taken[at].take()).collect()
}

/// The places `0..count` in order.
pub fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    merged((0..count).collect(), compare)
}

/// Merges the halves, each in order.
fn merged(mut places: Vec<usize>, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    if places.len() < 2 {
        return places;
    }
    let right = places.split_off(places.len() / 2);
    let (left, right) = (merged(places, compare), merged(right, compare));
    let (mut left, mut right) = (left.into_iter().peekable(), right.into_iter().peekable());
    let mut places = Vec::with_capacity(left.len() + right.len());
    while let (Some(one), Some(other)) = (left.peek(), right.peek()) {
        let next = if compare(*one, *other).is_le() { left.next() } else { right.next() };
        places.extend(next);
    }
    places.extend(left.chain(right));
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_place_of_a_name_stays() {
        let mut index = Index::default();
        let new = ["b", "c", "a", "b"].iter().enumerate().map(|(place, name)| index.insert((*name).to_owned(), place));
        assert_eq!(new.collect::<Vec<_>>(), [true, true, true, false]);
        assert_eq!(["a", "b", "c", "d"].map(|name| index.get(name)), [Some(2), Some(0), Some(1), None]);
    }

    #[test]
    fn equals_stay_as_they_were() {
        let list = sorted(vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')], &|one, other| one.0.cmp(&other.0));
        assert_eq!(list, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}
