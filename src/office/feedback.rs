//! What each site may be told of the others: "k of n sites meet this", so that nobody can find out what one site answered.
//!
//! In: lines, and what was published before. Out: a [`Publication`], or a [`Refusal`].
//!
//! - A figure is given only if, without any one site, both those who meet it and those who do not are at least [`FEWEST`]; 0 and all count
//!   as fewer. It is given to all sites or to none: who did not get it could be seen to have answered as the fewer did.
//! - Those of whom nobody can tell, and to whom it does not apply, are in neither number, and how many they are is not published.
//! - One grouping is published. A second publication is refused unless every difference keeps the rule: the sites are parted by the published
//!   figures in which their answers stand; whatever can be found by adding and subtracting is made of such parts, so each of them must be
//!   large enough.

use crate::office::line::Line;
use crate::office::received::{Received, Stands};
use crate::office::register::{Register, Site};
use std::collections::BTreeMap;

/// The fewest who meet something, and who do not, without the site that reads it.
pub const FEWEST: usize = 5;

/// How sites are put together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grouping {
    /// All of a pool together.
    All,
    /// By region, as the list of sites has it.
    Region,
    /// By stage, as the list of sites has it.
    Stage,
}

impl Grouping {
    /// Every grouping.
    pub const ALL: [Grouping; 3] = [Grouping::All, Grouping::Region, Grouping::Stage];

    /// The word in files.
    pub const fn code(self) -> &'static str {
        match self {
            Grouping::All => "all",
            Grouping::Region => "region",
            Grouping::Stage => "stage",
        }
    }

    /// The grouping of a word.
    pub fn from_code(code: &str) -> Option<Grouping> {
        Grouping::ALL.into_iter().find(|one| one.code() == code)
    }
}

/// What was published at one time.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Publication {
    /// Of which pool.
    pub pool: String,
    /// How sites were put together.
    pub grouping: Grouping,
    /// A figure for each group and element, given or not.
    pub figures: Vec<Figure>,
}

/// One figure.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Figure {
    /// The group: a region, a stage, or empty for all.
    pub group: String,
    /// The element.
    pub element: String,
    /// What each site answered, by key: true if it meets the element. It is what the figure is made of, never published.
    pub sites: BTreeMap<String, bool>,
}

impl Figure {
    /// How many of how many meet it, if that may be told.
    pub fn given(&self) -> Option<(usize, usize)> {
        let met = self.sites.values().filter(|met| **met).count();
        let rest = self.sites.len() - met;
        // Whoever reads it knows one of them.
        is_large_enough(met, rest).then_some((met, self.sites.len()))
    }
}

/// True if, without any one of them, both sides are large enough.
fn is_large_enough(met: usize, rest: usize) -> bool {
    met > FEWEST && rest > FEWEST
}

/// Why something is not published: with what was published before, it would show the answers of few sites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    /// The element by which it is seen first.
    pub element: String,
}

/// What could be published of a pool.
pub fn publication<'l>(
    lines: impl Iterator<Item = &'l Line>,
    received: &[Received],
    register: Option<&Register>,
    pool: &str,
    grouping: Grouping,
) -> Publication {
    let mut figures: BTreeMap<(String, String), BTreeMap<String, bool>> = BTreeMap::new();
    for line in lines.filter(|line| line.pool.code() == pool) {
        let Some(current) = line.current() else { continue };
        let group = group(register, &line.key, grouping);
        for (element, stands) in &received[current].gates {
            let meets = match stands {
                Stands::Met => true,
                Stands::NotMet => false,
                _ => continue,
            };
            figures.entry((group.clone(), element.clone())).or_default().insert(line.key.clone(), meets);
        }
    }
    let figures = figures.into_iter().map(|((group, element), sites)| Figure { group, element, sites }).collect();
    Publication { pool: pool.to_owned(), grouping, figures }
}

/// The group of a site; empty where the list does not say.
pub(super) fn group(register: Option<&Register>, key: &str, grouping: Grouping) -> String {
    let site = register.and_then(|register| register.site(key));
    let of = |site: &Site| match grouping {
        Grouping::All => String::new(),
        Grouping::Region => site.region.clone(),
        Grouping::Stage => site.stage.clone(),
    };
    site.map(of).unwrap_or_default()
}

/// Whether a publication keeps the rule together with all before it.
///
/// # Errors
/// If a difference would be too small.
pub fn allowed(before: &[Publication], next: &Publication) -> Result<(), Refusal> {
    if before.contains(next) {
        return Ok(());
    }
    let figures = || before.iter().chain([next]).filter(|one| one.pool == next.pool).flat_map(|one| &one.figures);
    let told = |element: &str| -> Vec<&Figure> { figures().filter(|one| one.element == element && one.given().is_some()).collect() };
    let mut elements: Vec<&str> = next.figures.iter().filter(|one| one.given().is_some()).map(|one| &one.element as &str).collect();
    elements.sort_unstable();
    elements.dedup();
    for element in elements {
        // An answer that changed is another answer: what changed between two publications is a part of its own.
        let mut parts: BTreeMap<Vec<usize>, (usize, usize)> = BTreeMap::new();
        let told = told(element);
        let mut answers: Vec<(&String, bool)> =
            told.iter().flat_map(|figure| figure.sites.iter().map(|(site, met)| (site, *met))).collect();
        answers.sort_unstable();
        answers.dedup();
        for (site, met) in answers {
            let within: Vec<usize> = (0..told.len()).filter(|at| told[*at].sites.get(site) == Some(&met)).collect();
            let part = parts.entry(within).or_default();
            *(if met { &mut part.0 } else { &mut part.1 }) += 1;
        }
        if parts.values().any(|(met, rest)| !is_large_enough(*met, *rest)) {
            return Err(Refusal { element: element.to_owned() });
        }
    }
    Ok(())
}
