//! The rubrics at hand, and by which of them a saved file is judged.
//!
//! In: rubrics and overlays as texts, and what a file says of its rubric. Out: the one rubric that judges it, whatever the order in which
//! they were given, or why there is none. It reads no files.

use crate::draft::Answered;
use crate::edition;
use crate::problem::Problem;
use crate::rubric::Rubric;

/// Rubrics with their local rules.
#[derive(Clone, Debug, Default)]
pub struct Known {
    all: Vec<One>,
}

/// One rubric, as it was given.
#[derive(Clone, Debug)]
pub struct One {
    /// What it is called where it comes from.
    pub name: String,
    /// Its text, from which it can be read again with local rules.
    text: String,
    /// The hash of the file alone; that of the rubric takes in what an overlay changes.
    hash: String,
    /// The rubric, with local rules where there are any.
    pub rubric: Rubric,
}

/// What became of a rubric that was given.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Given {
    /// It judges from now on.
    New,
    /// It is there already, with the same content.
    Again,
}

/// Why local rules were not laid over a rubric.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NotLaid {
    /// They have problems, or fit no rubric.
    Refused(Vec<Problem>),
    /// The rubric has others already.
    Second,
    /// There is no rubric at all.
    NoRubric,
}

/// Why no rubric judges a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum NoRubric {
    /// None of its id is there.
    Unknown {
        /// The id.
        id: String,
    },
    /// It does not name its edition, and there are several.
    EditionUnclear {
        /// The id.
        id: String,
    },
    /// There are several of its edition, and it has the hash of none.
    ContentUnclear {
        /// The id.
        id: String,
        /// The edition.
        edition: String,
        /// What those of the edition are called.
        names: Vec<String>,
    },
}

impl One {
    /// The rubric as it would be under local rules, without those it may have.
    ///
    /// # Errors
    /// Every problem of the two together.
    pub fn under(&self, overlay: &str) -> Result<Rubric, Vec<Problem>> {
        Rubric::parse_with_overlay(&self.text, overlay)
    }
}

impl Known {
    /// Takes a rubric.
    ///
    /// # Errors
    /// Every problem of the rubric.
    pub fn add(&mut self, name: &str, text: &str) -> Result<Given, Vec<Problem>> {
        let rubric = Rubric::parse(text)?;
        if self.all.iter().any(|other| other.hash == rubric.hash) {
            return Ok(Given::Again);
        }
        self.all.push(One { name: name.to_owned(), text: text.to_owned(), hash: rubric.hash.clone(), rubric });
        Ok(Given::New)
    }

    /// Applies local rules to each edition of the rubric they name, or to the edition they name.
    ///
    /// # Errors
    /// If they have problems, fit no rubric, or one that has others already.
    pub fn lay_over(&mut self, overlay: &str) -> Result<(), NotLaid> {
        for at in self.fitting(overlay) {
            let one = self.all.get_mut(at).ok_or(NotLaid::NoRubric)?;
            if one.rubric.overlay.is_some() {
                return Err(NotLaid::Second);
            }
            one.rubric = one.under(overlay).map_err(NotLaid::Refused)?;
        }
        if self.all.is_empty() { Err(NotLaid::NoRubric) } else { Ok(()) }
    }

    /// The rubrics that local rules are for. Of those that fit none, the first, which says what is wrong with them.
    pub fn fitting(&self, overlay: &str) -> Vec<usize> {
        let json: serde_json::Value = serde_json::from_str(overlay).unwrap_or_default();
        let (id, edition) = (json["rubric"].as_str(), json["edition"].as_str());
        let fits = |one: &One| Some(&one.rubric.id as &str) == id && edition.is_none_or(|edition| edition == one.rubric.edition);
        let all: Vec<usize> = (0..self.all.len()).filter(|at| fits(&self.all[*at])).collect();
        if all.is_empty() { (0..self.all.len().min(1)).collect() } else { all }
    }

    /// The rubrics, in the order in which they were given.
    pub fn all(&self) -> &[One] {
        &self.all
    }

    /// The rubric that judges a file, by its place among [`Known::all`]: that of its edition, and of several of it the one with its hash; else
    /// one that says it can be compared, else the newest.
    ///
    /// # Errors
    /// If there is none, or nobody can tell which.
    pub fn chosen(&self, answered: &Answered) -> Result<usize, NoRubric> {
        let Answered { id, edition: answered_edition, hash } = answered;
        let id = || id.clone();
        let mut of_id: Vec<usize> = (0..self.all.len()).filter(|at| self.all[*at].rubric.id == answered.id).collect();
        let rubric = |at: &usize| &self.all[*at].rubric;
        of_id.sort_by(|one, other| edition::order(&rubric(one).edition, &rubric(other).edition));
        let Some(newest) = of_id.last().copied() else {
            return Err(NoRubric::Unknown { id: id() });
        };
        let Some(edition) = answered_edition else {
            return if of_id.len() == 1 { Ok(newest) } else { Err(NoRubric::EditionUnclear { id: id() }) };
        };
        let of_edition: Vec<usize> = of_id.iter().copied().filter(|at| rubric(at).edition == *edition).collect();
        if let [only] = of_edition[..] {
            return Ok(only);
        }
        if !of_edition.is_empty() {
            let is_it = |at: &&usize| hash.as_ref().is_some_and(|hash| [&self.all[**at].hash, &rubric(at).hash].contains(&hash));
            let names = || of_edition.iter().map(|at| self.all[*at].name.clone()).collect();
            let unclear = || NoRubric::ContentUnclear { id: id(), edition: edition.clone(), names: names() };
            return of_edition.iter().find(is_it).copied().ok_or_else(unclear);
        }
        let takes = |at: &&usize| {
            let rubric = rubric(at);
            edition::comparable(&rubric.edition, edition)
                || rubric.comparable_editions.contains(edition)
                || rubric.crosswalks.iter().any(|crosswalk| crosswalk.from_edition == *edition)
        };
        Ok(of_id.iter().rfind(takes).copied().unwrap_or(newest))
    }
}
