//! Which earlier assessments can be compared with the present one.
//!
//! In: answers of now and of then. Out: a [`Ruler`] for each, with the reason where there is none, and the scores of then on the present
//! ruler. Whose they are, when and how they were rated decides, and never what they come to.

use crate::answers::{Answers, Occasion};
use crate::drift::{Current, Earlier, NotComparable, Ruler};
use crate::edition;
use crate::name;
use crate::number::Exact;
use crate::rubric::Rubric;
use crate::score::{NoScore, Scored, Standing};

/// Whether each of several earlier sets of answers can be compared with the present one.
///
/// Of several of one day by the same kind of rater, the one with most answers counts: a file that was saved half-way, and once more when all was
/// answered. Where two have as many, nobody can tell which of them stands, and neither counts.
pub fn rulers(rubric: &Rubric, now: &Occasion, overlay: Option<&str>, earlier: &[Answers]) -> Vec<Ruler> {
    let mut rulers: Vec<Ruler> = earlier.iter().map(|one| ruler(rubric, now, overlay, one)).collect();
    if name::folded(&now.team).is_empty() && team_names(rubric, earlier).len() > 1 {
        for (ruler, _) in
            rulers.iter_mut().zip(earlier).filter(|(_, one)| is_of(rubric, one) && !name::folded(&one.occasion.team).is_empty())
        {
            *ruler = Ruler::Different(NotComparable::TeamUnclear);
        }
    }
    let counted: Vec<usize> = earlier.iter().map(answer_count).collect();
    let rivals = |one: usize, other: usize| {
        let (one, other) = (&earlier[one].occasion, &earlier[other].occasion);
        one.date == other.date && one.rater == other.rater
    };
    let compared: Vec<usize> = (0..earlier.len()).filter(|at| !matches!(rulers[*at], Ruler::Different(_))).collect();
    for &at in &compared {
        let most = compared.iter().filter(|other| **other != at && rivals(at, **other)).map(|other| counted[*other]).max();
        match most.map(|most| most.cmp(&counted[at])) {
            Some(std::cmp::Ordering::Greater) => rulers[at] = Ruler::Different(NotComparable::FullerOfDay),
            Some(std::cmp::Ordering::Equal) => rulers[at] = Ruler::Different(NotComparable::RivalOfDay),
            Some(std::cmp::Ordering::Less) | None => {}
        }
    }
    rulers
}

/// How many elements have an answer.
pub fn answer_count(answers: &Answers) -> usize {
    answers.entries.iter().filter(|entry| entry.rating.is_some()).count()
}

pub fn is_of(rubric: &Rubric, answers: &Answers) -> bool {
    answers.rubric_id == rubric.id
}

/// The names of the teams of earlier answers to this rubric, each once.
fn team_names(rubric: &Rubric, earlier: &[Answers]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in earlier.iter().filter(|one| is_of(rubric, one)).map(|one| name::folded(&one.occasion.team)) {
        if !name.is_empty() && !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

/// True if both name a team, and not the same.
fn is_of_other_team(one: &Occasion, other: &Occasion) -> bool {
    let (one, other) = (name::folded(&one.team), name::folded(&other.team));
    !one.is_empty() && !other.is_empty() && one != other
}

/// Whether one earlier set of answers can be compared with the present one.
fn ruler(rubric: &Rubric, now: &Occasion, overlay: Option<&str>, earlier: &Answers) -> Ruler {
    let (then, different) = (&earlier.occasion, Ruler::Different);
    if earlier.rubric_id != rubric.id {
        return different(NotComparable::OtherRubric);
    }
    if is_of_other_team(now, then) {
        return different(NotComparable::OtherTeam);
    }
    match (then.date, now.date) {
        (Some(then), Some(now)) if then < now => {}
        _ => return different(NotComparable::NotEarlier),
    }
    if earlier.overlay.as_deref() != overlay {
        return different(NotComparable::OverlayDiffers);
    }
    if then.mode != now.mode {
        return different(NotComparable::ModeDiffers);
    }
    let all_of = |one: &Occasion, other: &Occasion| one.parts.iter().all(|part| other.parts.contains(part));
    if !all_of(now, then) || !all_of(then, now) {
        return different(NotComparable::VariantDiffers);
    }
    if let Some(index) = rubric.crosswalks.iter().position(|crosswalk| crosswalk.from_edition == earlier.edition) {
        return Ruler::Crosswalk(index);
    }
    let same = edition::comparable(&earlier.edition, &rubric.edition) || rubric.comparable_editions.contains(&earlier.edition);
    if same { Ruler::Same } else { different(NotComparable::EditionChanged) }
}

/// The scores of an earlier assessment on the present ruler.
pub fn scores_on(rubric: &Rubric, answers: &Answers, scored: &Scored, ruler: &Ruler) -> Vec<Option<Exact>> {
    match ruler {
        Ruler::Same => scored.scores.iter().map(|scoring| scoring.number().cloned()).collect(),
        Ruler::Different(_) => vec![None; rubric.scores.len()],
        Ruler::Crosswalk(index) => {
            let mut scores = vec![None; rubric.scores.len()];
            for (score, times, plus) in &rubric.crosswalks[*index].scores {
                let recorded = answers.recorded.iter().find(|(id, _)| *id == rubric.scores[*score].id);
                scores[*score] = recorded.and_then(|(_, value)| value.mul(times)?.add(plus));
            }
            scores
        }
    }
}

impl Earlier {
    /// True if anything of it can be compared: all of it, or some score that a crosswalk turns.
    pub fn is_comparable(&self) -> bool {
        match self.ruler {
            Ruler::Same => true,
            Ruler::Crosswalk(_) => self.scores.iter().any(Option::is_some),
            Ruler::Different(_) => false,
        }
    }

    /// The points of an element, if they can be compared.
    pub fn element(&self, index: usize) -> Option<&Exact> {
        if self.ruler == Ruler::Same { self.scored.elements[index].points.as_ref() } else { None }
    }

    /// How a gate stood, if it was in play and can be compared.
    pub fn standing(&self, gate: usize) -> Option<Standing> {
        // Gatings lie in the order of the rubric's gates.
        let at = self.gatings.binary_search_by_key(&gate, |gating| gating.gate).ok()?;
        (self.ruler == Ruler::Same).then(|| self.gatings[at].standing)
    }
}

pub fn refused(now: Current, earlier: &[Earlier]) -> Vec<(usize, Option<usize>, NotComparable)> {
    let mut refused = Vec::new();
    for (index, one) in earlier.iter().enumerate() {
        match &one.ruler {
            Ruler::Same => {}
            Ruler::Different(why) => refused.push((index, None, *why)),
            Ruler::Crosswalk(_) if !one.is_comparable() => refused.push((index, None, NotComparable::NoRecordedScore)),
            Ruler::Crosswalk(crosswalk) => {
                // A score that the team does not run now was not run then either.
                let run = |score: usize| now.scored.scores[score].value != Err(NoScore::NotInPlay);
                for (score, ..) in now.rubric.crosswalks[*crosswalk].scores.iter().filter(|(score, ..)| run(*score)) {
                    if one.scores[*score].is_none() {
                        refused.push((index, Some(*score), NotComparable::NoRecordedScore));
                    }
                }
            }
        }
    }
    refused
}

/// True if an assessment is, or may be, another team's: it is no part of this team's history.
pub fn of_another_team(earlier: &Earlier) -> bool {
    matches!(earlier.ruler, Ruler::Different(NotComparable::OtherTeam | NotComparable::TeamUnclear))
}

/// True if the answers were given to other content of the same edition, with the same local rules, than is at hand.
pub fn is_of_other_content(rubric: &Rubric, answers: &Answers) -> bool {
    let overlay = rubric.overlay.as_ref().map(|overlay| &overlay.id);
    is_of(rubric, answers)
        && answers.edition == rubric.edition
        && answers.overlay.as_ref() == overlay
        && answers.hash.as_ref().is_some_and(|hash| *hash != rubric.hash)
}
