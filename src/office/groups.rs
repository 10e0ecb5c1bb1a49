//! What needs attention, by site: whom to call, and about what.
//!
//! In: everything that needs attention, the worst first, with the key of its site. Out: one [`GroupFacts`] for each site. A site stands before
//! another because something more serious is the matter there, never because of a score.

use crate::office::facts::{AttentionFacts, GroupFacts, SiteFacts};
use crate::office::permits;
use crate::words::office::OfficeWords;
use crate::words::sentences::start;
use std::cmp::Reverse;
use std::collections::{BTreeMap, BTreeSet};

/// What can need attention, the worst first.
pub const KINDS: [&str; 15] = [
    "drifted",
    "not-met",
    "lost",
    "rule-not-met",
    "harms",
    "cannot-confirm",
    "to-agree",
    "rivals",
    "licence-ended",
    "certification-ended",
    "action-overdue",
    "review-overdue",
    "licence-ends",
    "certification-ends",
    "not-sent",
];

/// How many of them, from the first, put the model itself at stake.
const URGENT: usize = 5;

/// Those that say how an element or a rule stands, by their place.
const STANDINGS: [usize; 5] = [0, 1, 2, 3, 5];

/// How serious a kind is: the lower, the worse.
pub fn weight(kind: &str) -> usize {
    KINDS.iter().position(|known| *known == kind).unwrap_or(KINDS.len())
}

/// Everything by site.
pub fn of(attention: &[(String, AttentionFacts)], sites: &[SiteFacts], words: OfficeWords) -> Vec<GroupFacts> {
    let mut places: BTreeMap<&str, usize> = BTreeMap::new();
    let mut items: Vec<Vec<usize>> = Vec::new();
    for (at, (key, _)) in attention.iter().enumerate() {
        let group = *places.entry(key).or_insert(items.len());
        match items.get_mut(group) {
            Some(items) => items.push(at),
            None => items.push(vec![at]),
        }
    }
    let regions: BTreeMap<&str, &str> = sites.iter().map(|one| (&one.site as &str, &one.region as &str)).collect();
    let counts = |items: &[usize]| -> [usize; KINDS.len()] {
        // What several raters find of one element or rule is one thing, as the worst of them found it.
        let mut seen: Vec<&str> = Vec::new();
        let mut counts = [0; KINDS.len()];
        for (_, one) in items.iter().map(|at| &attention[*at]) {
            let weight = weight(&one.kind);
            let of_all = STANDINGS.contains(&weight);
            if of_all && seen.contains(&(&one.title as &str)) {
                continue;
            }
            if of_all {
                seen.push(&one.title);
            }
            if let Some(count) = counts.get_mut(weight) {
                *count += 1;
            }
        }
        counts
    };
    // What is worst decides, and how often; among equals, the list's own order: what has been so for longest.
    items.sort_by_cached_key(|items| Reverse(counts(items)));
    let groups = items.into_iter().filter_map(|items| {
        let first = &attention[*items.first()?].1;
        let counts = counts(&items);
        let told = KINDS.iter().zip(counts).filter(|(_, count)| *count > 0).map(|(kind, count)| {
            // A site has one of each.
            permits::counted(kind, words).unwrap_or_else(|| words.counted(kind, count))
        });
        Some(GroupFacts {
            site: first.site.clone(),
            region: regions.get(&first.site as &str).copied().unwrap_or_default().to_owned(),
            urgent: counts.iter().take(URGENT).any(|count| *count > 0),
            summary: start(words.joined(told)),
            items,
        })
    });
    groups.collect()
}

/// How many sites there are of each sort, in a sentence.
pub fn calls(groups: &[GroupFacts], sites: &[SiteFacts], words: OfficeWords) -> String {
    let first = groups.iter().filter(|group| group.urgent).count();
    let named: BTreeSet<&str> = groups.iter().map(|group| &group.site as &str).collect();
    let quiet = sites.iter().filter(|site| site.results > 0 && !named.contains(&site.site as &str));
    words.calls(first, groups.len() - first, quiet.count())
}
