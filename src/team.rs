//! Several raters of one occasion: each answers alone, then they agree on one answer.
//!
//! In: [`Answers`], and what a team does. Out: the same answers, with what each rater held kept beside the rating. All of it lies in
//! the answers, so that a saved file holds it. It knows no scores and no words; how far raters differ is `agreement`.
//!
//! While `occasion.turn` names a rater, ratings and notes are that rater's own. When the turn ends they are put away in
//! [`Entry::held`], and the next rater begins with none. Evidence, adaptations and the occasion belong to all.

use crate::answers::{Answers, Entry, Held, Rating};
use crate::name;
use crate::rubric::TeamAnswer;
use std::rc::Rc;

/// Where a team stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    /// One rater, or a team that answers together from the first.
    Alone,
    /// One of several raters answers.
    Turn,
    /// All who have answered have put their answers away, and nothing is agreed yet.
    Between,
    /// They agree on one answer.
    Agreeing,
}

/// Where the team stands that gave these answers.
pub fn phase(answers: &Answers) -> Phase {
    let held = answers.entries.iter().any(|entry| !entry.held.is_empty());
    match (answers.occasion.turn.is_empty(), held) {
        (false, _) => Phase::Turn,
        (true, false) => Phase::Alone,
        (true, true) if answers.entries.iter().all(|entry| entry.rating.is_none()) => Phase::Between,
        (true, true) => Phase::Agreeing,
    }
}

/// Everybody who has put answers away, in the order in which they are first met.
pub fn raters(answers: &Answers) -> Vec<&str> {
    let mut raters: Vec<&str> = Vec::new();
    for held in answers.entries.iter().flat_map(|entry| &entry.held) {
        if !raters.contains(&held.rater.as_str()) {
            raters.push(&held.rater);
        }
    }
    raters
}

/// What a rater held of an element.
pub fn held_by<'h>(entry: &'h Entry, rater: &str) -> Option<&'h Rating> {
    entry.held.iter().find(|held| held.rater == rater)?.rating.as_ref()
}

/// The answers as if this rater alone had given them.
pub fn own(answers: &Answers, rater: &str) -> Answers {
    let rating = |entry: &Rc<Entry>| Rc::new(Entry { rating: held_by(entry, rater).cloned(), ..Entry::default() });
    Answers { entries: answers.entries.iter().map(rating).collect(), ..answers.clone() }
}

/// The element's answer, if every one of the raters gave the same. The reasons why it does not apply may differ.
pub fn same(entry: &Entry, raters: &[&str]) -> Option<Rating> {
    let mut ratings = raters.iter().map(|rater| held_by(entry, rater));
    let mut first = ratings.next()??.clone();
    for rating in ratings {
        match (&mut first, rating?) {
            (Rating::NotApplicable(reason), Rating::NotApplicable(other)) => *reason = joined(reason, "; ", other),
            (first, other) if first == other => {}
            _ => return None,
        }
    }
    Some(first)
}

/// The one answer that counts without more words: what all gave; where a majority is enough, what more than half of all raters gave.
pub fn settled(entry: &Entry, raters: &[&str], rule: TeamAnswer) -> Option<Rating> {
    if rule == TeamAnswer::AllAgree {
        return same(entry, raters);
    }
    raters.iter().find_map(|rater| {
        let first = held_by(entry, rater)?;
        let alike = |other: &Rating| first == other || matches!((first, other), (Rating::NotApplicable(_), Rating::NotApplicable(_)));
        let alike: Vec<&str> = raters.iter().copied().filter(|rater| held_by(entry, rater).is_some_and(alike)).collect();
        if alike.len() * 2 > raters.len() { same(entry, &alike) } else { None }
    })
}

/// A step that several raters take.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// Begins the turn of somebody in this role.
    Begin(String),
    /// Puts the answers of the one whose turn it is away, so that the next does not see them.
    PutAway,
    /// Goes on with the turn of somebody who has put answers away.
    GoOn(String),
    /// Removes what somebody held.
    Remove(String),
    /// Ends the turns: from now on they agree.
    Settle,
}

/// The answers after a step; `None` where a turn is to begin without a role.
pub fn after(answers: &Answers, step: &Step, rule: TeamAnswer) -> Option<Answers> {
    let mut answers = answers.clone();
    match step {
        Step::Begin(role) if role.trim().is_empty() => return None,
        Step::Begin(role) => begin(&mut answers, role),
        Step::PutAway => put_away(&mut answers),
        Step::GoOn(rater) => take_up(&mut answers, rater),
        Step::Remove(rater) => remove(&mut answers, rater),
        Step::Settle => settle(&mut answers, rule),
    }
    Some(answers)
}

/// Begins the turn of a rater. What nobody's turn covered so far becomes this rater's own.
pub fn begin(answers: &mut Answers, role: &str) {
    put_away(answers);
    answers.occasion.turn = not_yet_taken(answers, role.trim());
    answers.occasion.role.clear();
}

/// Puts the answers of the rater whose turn it is away; nothing is answered then, and it is nobody's turn.
pub fn put_away(answers: &mut Answers) {
    let rater = std::mem::take(&mut answers.occasion.turn);
    if rater.is_empty() {
        return;
    }
    for entry in &mut answers.entries {
        if entry.rating.is_none() && entry.note.is_empty() {
            continue;
        }
        let mut left = (**entry).clone();
        let (rating, note) = (left.rating.take(), std::mem::take(&mut left.note));
        left.held.retain(|held| held.rater != rater);
        left.held.push(Held { rater: rater.clone(), rating, note });
        *entry = Rc::new(left);
    }
}

/// Goes on with the turn of a rater who has put answers away.
pub fn take_up(answers: &mut Answers, rater: &str) {
    put_away(answers);
    answers.occasion.turn = rater.to_owned();
    for entry in &mut answers.entries {
        let Some(at) = entry.held.iter().position(|held| held.rater == rater) else { continue };
        let mut taken = (**entry).clone();
        let held = taken.held.remove(at);
        (taken.rating, taken.note) = (held.rating, held.note);
        *entry = Rc::new(taken);
    }
}

/// Removes what a rater held.
pub fn remove(answers: &mut Answers, rater: &str) {
    for entry in answers.entries.iter_mut().filter(|entry| entry.held.iter().any(|held| held.rater == rater)) {
        let mut left = (**entry).clone();
        left.held.retain(|held| held.rater != rater);
        *entry = Rc::new(left);
    }
}

/// Ends the turns: the answer that counts by the rule stands, with all notes; the others are to be agreed.
pub fn settle(answers: &mut Answers, rule: TeamAnswer) {
    put_away(answers);
    let raters: Vec<String> = raters(answers).into_iter().map(str::to_owned).collect();
    let raters: Vec<&str> = raters.iter().map(String::as_str).collect();
    for entry in answers.entries.iter_mut().filter(|entry| entry.rating.is_none()) {
        let Some(rating) = settled(entry, &raters, rule) else { continue };
        let mut agreed = (**entry).clone();
        agreed.rating = Some(rating);
        for held in agreed.held.iter().filter(|held| !held.note.is_empty()) {
            agreed.note = joined(&agreed.note, "\n", &[&held.rater, ": ", &held.note].concat());
        }
        *entry = Rc::new(agreed);
    }
}

/// Adds the answers of another file: of the one who rated, or of all who had put answers away in it. `nameless` is what a rater is called
/// who gave no role. The occasion of the first file stands; what the files say of evidence, adaptations and actions is joined.
pub fn join(answers: &mut Answers, mut other: Answers, nameless: &str) {
    if phase(answers) == Phase::Alone && answers.is_blank() {
        let mine = std::mem::take(&mut answers.occasion);
        answers.occasion = other.occasion.clone();
        answers.occasion.role.clear();
        answers.occasion.turn.clear();
        if answers.occasion.team.is_empty() {
            answers.occasion.team = mine.team;
        }
        answers.occasion.date = answers.occasion.date.or(mine.date);
    }
    if phase(answers) == Phase::Alone && !answers.is_blank() {
        let role = std::mem::take(&mut answers.occasion.role);
        answers.occasion.turn = not_yet_taken(answers, if role.is_empty() { nameless } else { &role });
    }
    put_away(answers);
    // The one answer that others have agreed on already is theirs together; only what each held is taken over.
    if phase(&other) == Phase::Alone {
        let role = std::mem::take(&mut other.occasion.role);
        other.occasion.turn = if role.is_empty() { nameless.to_owned() } else { role };
    }
    put_away(&mut other);
    let arriving: Vec<String> = raters(&other).into_iter().map(str::to_owned).collect();
    for rater in arriving {
        let name = not_yet_taken(answers, &rater);
        for (mine, theirs) in answers.entries.iter_mut().zip(&other.entries) {
            let Some(held) = theirs.held.iter().find(|held| held.rater == rater) else { continue };
            let mut joined = (**mine).clone();
            joined.held.push(Held { rater: name.clone(), ..held.clone() });
            *mine = Rc::new(joined);
        }
    }
    for (mine, theirs) in answers.entries.iter_mut().zip(&other.entries).filter(|(_, theirs)| !theirs.evidence.is_empty()) {
        let mut joined = (**mine).clone();
        add_new(&mut joined.evidence, &theirs.evidence);
        *mine = Rc::new(joined);
    }
    add_new(&mut answers.adaptations, &other.adaptations);
    add_new(&mut answers.actions, &other.actions);
    if answers.note != other.note {
        answers.note = joined(&answers.note, "\n", &other.note);
    }
}

/// True if two files are of the same team, day and circumstances, as far as both say.
pub fn one_occasion(one: &Answers, other: &Answers) -> bool {
    let (one, other) = (&one.occasion, &other.occasion);
    let agree = |one: &str, other: &str| one.is_empty() || other.is_empty() || name::same(one, other);
    agree(&one.team, &other.team)
        && one.date.zip(other.date).is_none_or(|(one, other)| one == other)
        && one.stage.zip(other.stage).is_none_or(|(one, other)| one == other)
        && one.parts == other.parts
        && one.mode == other.mode
}

/// The role, with a number behind it where somebody else has it already.
fn not_yet_taken(answers: &Answers, role: &str) -> String {
    let taken = raters(answers);
    let numbered = (2..).map(|number| format!("{role} {number}"));
    std::iter::once(role.to_owned()).chain(numbered).find(|name| !taken.contains(&name.as_str())).unwrap_or_default()
}

fn joined(one: &str, between: &str, other: &str) -> String {
    match (one.is_empty(), other.is_empty() || one == other) {
        (true, _) => other.to_owned(),
        (_, true) => one.to_owned(),
        _ => [one, between, other].concat(),
    }
}

fn add_new<T: Clone + PartialEq>(list: &mut Vec<T>, others: &[T]) {
    for other in others {
        if !list.contains(other) {
            list.push(other.clone());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::answers::{Change, Evidence};
    use crate::rubric::Rubric;

    fn rubric() -> Rubric {
        let element =
            |id: &str| format!(r#"{{"id": "{id}", "title": "{id}", "anchors": ["No", "Partly", "Yes"], "not_applicable": true}}"#);
        let elements = ["a", "b", "c"].map(element).join(",");
        let text = format!(r#"{{"format": 1, "id": "team", "edition": "1.0.0", "title": "Team", "elements": [{elements}]}}"#);
        Rubric::parse(&text).unwrap_or_else(|problems| panic!("{problems:?}"))
    }

    fn rated(role: &str, anchors: [Option<usize>; 3]) -> Answers {
        let mut answers = Answers::new(&rubric());
        answers.occasion.role = role.to_owned();
        for (element, anchor) in anchors.into_iter().enumerate() {
            answers.apply(Change::Rate(element, anchor.map(Rating::Anchor)));
        }
        answers
    }

    fn ratings(answers: &Answers) -> Vec<Option<Rating>> {
        answers.entries.iter().map(|entry| entry.rating.clone()).collect()
    }

    #[test]
    fn each_rates_alone_and_nothing_is_lost() {
        let mut answers = rated("Team lead", [Some(0), Some(2), None]);
        answers.apply(Change::Note(0, "Seen twice".into()));
        begin(&mut answers, "Team lead");
        assert_eq!(
            (phase(&answers), ratings(&answers)[0].clone()),
            (Phase::Turn, Some(Rating::Anchor(0))),
            "what was answered is the first rater's"
        );
        put_away(&mut answers);
        assert_eq!((phase(&answers), ratings(&answers)), (Phase::Between, vec![None; 3]));
        assert_eq!(after(&answers, &Step::Begin("  ".into()), TeamAnswer::AllAgree), None, "a turn has a role");
        begin(&mut answers, " Team lead ");
        assert_eq!(answers.occasion.turn, "Team lead 2", "two people may have one role");
        assert!(answers.entries.iter().all(|entry| entry.note.is_empty()), "what the first noted is not seen");
        for (element, anchor) in [(0, 0), (1, 0), (2, 1)] {
            answers.apply(Change::Rate(element, Some(Rating::Anchor(anchor))));
        }
        take_up(&mut answers, "Team lead");
        assert_eq!(
            (ratings(&answers), answers.entries[0].note.as_str()),
            (vec![Some(Rating::Anchor(0)), Some(Rating::Anchor(2)), None], "Seen twice")
        );
        settle(&mut answers, TeamAnswer::AllAgree);
        assert_eq!(phase(&answers), Phase::Agreeing);
        assert_eq!(ratings(&answers), [Some(Rating::Anchor(0)), None, None], "only what all gave stands");
        assert_eq!(answers.entries[0].note, "Team lead: Seen twice");
        assert_eq!(ratings(&own(&answers, "Team lead 2")), [0, 0, 1].map(|anchor| Some(Rating::Anchor(anchor))));
        remove(&mut answers, "Team lead");
        assert_eq!(raters(&answers), ["Team lead 2"]);
    }

    #[test]
    fn files_of_several_raters_are_joined() {
        let mut answers = Answers::new(&rubric());
        let evidence = || vec![Evidence { text: "Log".into(), ..Evidence::default() }];
        let (mut one, mut other) = (rated("Team lead", [Some(0), Some(1), Some(2)]), rated("", [Some(0), Some(2), None]));
        one.apply(Change::Evidence(1, evidence()));
        one.occasion.team = "R4".into();
        one.note = "Calm month".into();
        other.apply(Change::Evidence(1, evidence()));
        other.occasion.team = "R5".into();
        assert!(!one_occasion(&one, &other) && one_occasion(&one, &rated("", [None; 3])));
        join(&mut answers, one.clone(), "Rater");
        join(&mut answers, other, "Rater");
        assert_eq!(raters(&answers), ["Team lead", "Rater"]);
        assert_eq!((phase(&answers), answers.occasion.team.as_str(), answers.note.as_str()), (Phase::Between, "R4", "Calm month"));
        assert_eq!((answers.occasion.role.as_str(), answers.entries[1].evidence.len()), ("", 1), "the same evidence stands once");
        join(&mut answers, one, "Rater");
        assert_eq!(raters(&answers), ["Team lead", "Rater", "Team lead 2"]);
    }

    #[test]
    fn a_file_joins_what_was_answered_here() {
        let mut answers = rated("Team lead", [Some(0), None, None]);
        join(&mut answers, rated("Peer", [Some(1), None, None]), "Rater");
        assert_eq!((raters(&answers), phase(&answers)), (vec!["Team lead", "Peer"], Phase::Between));
        settle(&mut answers, TeamAnswer::AllAgree);
        let mut again = Answers::new(&rubric());
        answers.apply(Change::Rate(0, Some(Rating::Anchor(2))));
        join(&mut again, answers, "Rater");
        assert_eq!(
            (raters(&again), ratings(&again)[0].clone()),
            (vec!["Team lead", "Peer"], None),
            "an answer others agreed on is not a rater's own"
        );
    }

    #[test]
    fn a_majority_is_more_than_half_of_all_raters() {
        let not_applicable = |reason: &str| Some(Rating::NotApplicable(reason.to_owned()));
        let settled = |ratings: &[Option<Rating>]| {
            let names = ["a", "b", "c", "d"];
            let held = |(rater, rating): (&&str, &Option<Rating>)| Held {
                rater: (*rater).to_owned(),
                rating: rating.clone(),
                note: String::new(),
            };
            let entry = Entry { held: names.iter().zip(ratings).map(held).collect(), ..Entry::default() };
            super::settled(&entry, &names[..ratings.len()], TeamAnswer::Majority)
        };
        let [low, high] = [Some(Rating::Anchor(0)), Some(Rating::Anchor(2))];
        assert_eq!(settled(&[low.clone(), high.clone(), high.clone()]), high);
        assert_eq!(settled(&[low.clone(), high.clone()]), None, "a tie asks for a consensus");
        assert_eq!(settled(&[low.clone(), low.clone(), high.clone(), high.clone()]), None, "a tie of two and two");
        assert_eq!(settled(&[None, high.clone(), high.clone(), low.clone()]), None, "half of them is not more than half");
        assert_eq!(settled(&[None, high.clone(), high.clone()]), high, "one has not answered");
        assert_eq!(settled(&[not_applicable("Closed"), low, not_applicable("No groups")]), not_applicable("Closed; No groups"));
        assert_eq!(settled(&[None, None, None]), None);
    }

    #[test]
    fn two_reasons_are_one_answer() {
        let not_applicable = |reason: &str| Some(Rating::NotApplicable(reason.to_owned()));
        let held = |rater: &str, rating| Held { rater: rater.to_owned(), rating, note: String::new() };
        let entry = Entry { held: vec![held("a", not_applicable("No groups")), held("b", not_applicable("Closed"))], ..Entry::default() };
        assert_eq!(same(&entry, &["a", "b"]), not_applicable("No groups; Closed"));
        assert_eq!(same(&entry, &["a", "b", "c"]), None, "one has not answered");
        assert_eq!(same(&entry, &[]), None);
    }
}
