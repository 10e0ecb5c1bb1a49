//! Agreement: where a site has rated itself and somebody else has rated it in the same month, how far the two are apart.
//!
//! In: lines. Out: for each element and kind of rater how many pairs there are, and which of the two is higher. It says what the files hold and
//! not why: under [`FEWEST`] pairs nothing follows for other sites, and the sentence says so. Higher means nearer to the model, as the points
//! are; what one of the two cannot tell is in no pair.

use crate::answers::Answers;
use crate::assessment::Assessment;
use crate::date::Date;
use crate::draft;
use crate::drift::Baseline;
use crate::number::Exact;
use crate::office::identity::Pool;
use crate::office::line::Line;
use crate::office::{Office, Received};
use crate::rubric::Rubric;
use std::cmp::Ordering;
use std::collections::BTreeMap;

/// The fewest pairs of which it may be said what is so in most of them.
pub const FEWEST: usize = 10;

/// Ratings of one element by the team itself and by somebody else.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Element {
    /// What it is called.
    pub title: String,
    /// Its place in the rubric.
    pub place: usize,
    /// Each pair, by site and month.
    pub pairs: Vec<Pair>,
    /// Pairs of files in which one of the two gave no points: cannot be told, does not apply, not answered.
    pub not_compared: usize,
}

/// Two ratings of one element at one site in one month.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Pair {
    /// The site, as a key.
    pub key: String,
    /// When the other rated.
    pub date: Date,
    /// The team's own points.
    pub own: Exact,
    /// Those of the other.
    pub other: Exact,
}

impl Pair {
    /// How the team's own stands to the other.
    pub fn direction(&self) -> Ordering {
        match self.own.sub(&self.other) {
            Some(apart) if apart.is_positive() => Ordering::Greater,
            Some(apart) if apart.is_negative() => Ordering::Less,
            _ => Ordering::Equal,
        }
    }
}

/// Every element of each pool of other raters.
pub fn by_element(office: &Office, language: &str) -> BTreeMap<(Pool, String), Element> {
    let mut found: BTreeMap<(Pool, String), Element> = BTreeMap::new();
    for (line, _) in office.lines.iter().filter(|(line, _)| line.pool.rater != "self") {
        let own = Pool { rater: "self", ..line.pool.clone() };
        // Lines stand by site and pool.
        let Ok(own) = office.lines.binary_search_by(|(other, _)| (&other.key, &other.pool).cmp(&(&line.key, &own))) else { continue };
        let own = &office.lines[own].0;
        let own = by_month(office, own);
        for (month, other) in by_month(office, line) {
            if let Some(own) = own.get(&month) {
                compare(office, line, own, other, language, &mut found);
            }
        }
    }
    found
}

/// The last result of each month.
fn by_month<'o>(office: &'o Office, line: &Line) -> BTreeMap<(i32, u8), &'o Received> {
    let dated = line.counted.iter().map(|at| &office.received[*at]);
    dated.filter_map(|one| one.answers.occasion.date.map(|date| ((date.year(), date.month()), one))).collect()
}

fn compare(office: &Office, line: &Line, own: &Received, other: &Received, language: &str, found: &mut BTreeMap<(Pool, String), Element>) {
    let Some(date) = other.answers.occasion.date else { return };
    // Of two editions that can be compared, the rubric of the other rater judges both.
    let rubric = &office.known.all()[other.rubric].rubric;
    let own: Option<Answers> = match own.rubric == other.rubric {
        true => Some(own.answers.clone()),
        false => draft::read_earlier(&own.text, rubric).ok().map(|opened| opened.answers),
    };
    let Some(own) = own else { return };
    let points = |answers: &Answers| points(rubric, answers);
    for (at, (own, theirs)) in points(&own).into_iter().zip(points(&other.answers)).enumerate() {
        let element = &rubric.elements[at];
        let row = || Element { title: element.title.get(rubric.language(language)).to_owned(), place: at, ..Element::default() };
        let key = (line.pool.clone(), element.id.clone());
        match (own, theirs) {
            (Some(own), Some(theirs)) => {
                let row = found.entry(key).or_insert_with(row);
                row.pairs.push(Pair { key: line.key.clone(), date, own, other: theirs });
            }
            (None, None) => {}
            _ => found.entry(key).or_insert_with(row).not_compared += 1,
        }
    }
}

fn points(rubric: &Rubric, answers: &Answers) -> Vec<Option<Exact>> {
    let assessment = Assessment::new(rubric, answers, &[], Baseline::Previous, answers.occasion.date);
    assessment.scored.elements.into_iter().map(|element| element.points).collect()
}
