//! Sorting and looking up by name, written once.
//!
//! In: lists and comparisons. Out: lists in order, places by name. The standard library compiles a whole sorting
//! algorithm for every type that is sorted, some 5 KB each in the widget; here one is compiled for all.

use std::cmp::Ordering;
use std::collections::BTreeMap;

/// Places by name. One map type for every look-up, for the same reason.
pub type Index = BTreeMap<String, usize>;

/// The list in order; equals stay as they were.
pub fn sorted<T>(list: Vec<T>, compare: &dyn Fn(&T, &T) -> Ordering) -> Vec<T> {
    let order = order(list.len(), &|one, other| compare(&list[one], &list[other]));
    let mut taken: Vec<Option<T>> = list.into_iter().map(Some).collect();
    order.into_iter().filter_map(|at| taken[at].take()).collect()
}

/// The places `0..count` in order.
pub fn order(count: usize, compare: &dyn Fn(usize, usize) -> Ordering) -> Vec<usize> {
    let mut places: Vec<usize> = (0..count).collect();
    places.sort_by(|one, other| compare(*one, *other));
    places
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equals_stay_as_they_were() {
        let list = sorted(vec![(2, 'a'), (1, 'b'), (2, 'c'), (1, 'd')], &|one, other| one.0.cmp(&other.0));
        assert_eq!(list, [(1, 'b'), (1, 'd'), (2, 'a'), (2, 'c')]);
    }
}
