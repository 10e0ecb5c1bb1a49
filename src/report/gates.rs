//! Gates in words: the rule, what was found, what it would take, and whom to ask.
//!
//! In: the desk. Out: [`GateFacts`] for each gate in play, the non-negotiables first.

use crate::answers::Rating;
use crate::drift::{Kind, Subject};
use crate::gate::{self, Gating};
use crate::report::elements::{recorded, text_at};
use crate::report::scores;
use crate::report::show::plain;
use crate::report::{Desk, GateFacts, RulePart};
use crate::rubric::{Gate, Interval, Rule};
use crate::score::{Standing, Status, first_level};
use crate::words::sentences::{Joined, Label, Tally};

/// Every gate in play.
pub fn gates(desk: &Desk) -> Vec<GateFacts> {
    desk.assessment.gatings.iter().map(|gating| facts(desk, gating)).collect()
}

/// How many rules with a name the verdict tells one by one; more are counted.
const MOST_NAMED: usize = 3;

/// The rules with a name that are not met, cannot be confirmed, or have another outcome than the best, for the verdict.
pub fn named(desk: &Desk, gates: &[GateFacts]) -> String {
    let best = |gate: &GateFacts| {
        let rule = desk.rubric.gates.iter().find(|one| one.id == gate.id);
        rule.and_then(|rule| rule.outcomes.first()).map(|outcome| &outcome.id)
    };
    let settled = |gate: &GateFacts| gate.status == "met" && (gate.outcome.is_none() || gate.outcome.as_ref() == best(gate));
    let rules = || gates.iter().filter(|gate| !gate.non_negotiable);
    let told: Vec<String> = rules().filter(|gate| !settled(gate)).map(|gate| format!("{}: {}.", gate.title, gate.standing())).collect();
    if told.len() <= MOST_NAMED {
        return told.join(" ");
    }
    let count = |status: Standing| rules().filter(|gate| gate.status == status.code()).count();
    let tally = Tally { met: count(Standing::Met), not_met: count(Standing::NotMet), cannot_confirm: count(Standing::CannotConfirm) };
    format!("{}: {}.", desk.label(Label::Rules), desk.sentences.holding(tally))
}

impl GateFacts {
    /// The standing in words, after the outcome where there are grades: "refused (not met)".
    pub fn standing(&self) -> String {
        match &self.outcome_shown {
            Some(outcome) => [outcome, " (", &self.status_shown, ")"].concat(),
            None => self.status_shown.clone(),
        }
    }
}

fn facts(desk: &Desk, gating: &Gating) -> GateFacts {
    let gate = &desk.rubric.gates[gating.gate];
    let graded = gate.outcomes.len() > 1 || gate.outcomes.iter().any(|outcome| !outcome.id.is_empty());
    let label = |index: usize| gate.outcomes.get(index).and_then(|outcome| desk.maybe(outcome.label.as_ref()));
    let outcome = gating.outcome.filter(|_| graded);
    let shown_rule = next_rule(gate, gating);
    let (rule, found, parts) = match (gate.element, shown_rule) {
        (Some(index), _) => {
            let rule = desk.rubric.elements[index].must.as_ref().map(|must| desk.needs(must, "")).unwrap_or_default();
            (rule, recorded(desk, index), Vec::new())
        }
        (None, Some(rule)) => {
            let (text, found, parts) = in_words(desk, rule);
            let found = match (graded, outcome) {
                (true, None) => {
                    let labels: Vec<String> = gating.possible.iter().filter_map(|index| label(*index)).collect();
                    desk.sentences.possible(&labels.join(", "))
                }
                _ => found,
            };
            (text, found, parts)
        }
        (None, None) => Default::default(),
    };
    let meaning = outcome.and_then(|index| desk.maybe(gate.outcomes[index].meaning.as_ref()));
    let guidance = match gate.element {
        Some(index) => {
            let element = &desk.rubric.elements[index];
            desk.maybe(element.next_step.as_ref().or(element.guidance.as_ref()))
        }
        None => meaning.or_else(|| desk.maybe(gate.guidance.as_ref())),
    };
    let contact = gate.element.and_then(|index| desk.rubric.elements[index].contact.as_ref()).or(desk.rubric.contact.as_ref());
    let id_of = |index: usize| gate.outcomes[index].id.clone();
    GateFacts {
        id: gate.id.clone(),
        title: desk.text(&gate.title),
        non_negotiable: gate.element.is_some(),
        status: gating.standing.code().to_owned(),
        status_shown: desk.standing(gating.standing),
        rule,
        found,
        outcome: outcome.map(id_of),
        outcome_shown: outcome.and_then(label),
        possible: if graded { gating.possible.iter().map(|index| id_of(*index)).collect() } else { Vec::new() },
        what_it_takes: match (gate.element, shown_rule) {
            (Some(index), _) => what_it_takes(desk, index, gating.standing),
            (None, Some(rule)) if gating.standing == Standing::NotMet => towards(desk, rule).join(" "),
            (None, _) => String::new(),
        },
        guidance,
        contact: contact.map(|party| desk.party(party)),
        drifted: drifted(desk, gating.gate),
        parts,
    }
}

/// The rule worth showing: of graded gates that of the next better outcome, or of the best once it is reached.
fn next_rule<'g>(gate: &'g Gate, gating: &Gating) -> Option<&'g Rule> {
    let reached = gating.possible.first().copied().unwrap_or(gate.outcomes.len());
    let next = if gating.standing == Standing::Met && gating.outcome == Some(0) { 0 } else { reached.saturating_sub(1) };
    gate.outcomes.get(next).and_then(|outcome| outcome.rule.as_ref()).or_else(|| gate.outcomes.first()?.rule.as_ref())
}

fn what_it_takes(desk: &Desk, index: usize, standing: Standing) -> String {
    let element = &desk.rubric.elements[index];
    let found = &desk.assessment.scored.elements[index];
    match (standing, found.status, found.points, &element.must) {
        (Standing::NotMet, _, Some(points), Some(must)) => {
            let upwards = must.low.is_some_and(|(low, _)| points <= low);
            let step = first_level(desk.rubric, &desk.assessment.scored, index, upwards, &|points| must.contains(points));
            step.map_or_else(String::new, |step| {
                let text = text_at(desk, element, step.to, None).unwrap_or_default();
                desk.sentences.one_way(step.levels, &desk.points(index, step.from).words, &plain(step.to), &text)
            })
        }
        (Standing::CannotConfirm, Status::UnableToDetermine, ..) => desk.label(Label::FindOut),
        (Standing::CannotConfirm, Status::NotRated, ..) => match desk.answers.entries[index].rating {
            Some(Rating::UnableToDetermine) => desk.label(Label::FindOut),
            _ => desk.label(Label::RateFirst),
        },
        _ => String::new(),
    }
}

/// How many parts of a rule are told the way to; the others are listed with the rule.
const MOST_WAYS: usize = 3;

/// What it would take to meet a rule: for each part that must hold and does not, from what to what. Where only some of
/// many must hold there is no single way, and nothing is said.
fn towards(desk: &Desk, rule: &Rule) -> Vec<String> {
    if standing(desk, rule) != Some(Standing::NotMet) {
        return Vec::new();
    }
    match rule {
        Rule::Element(index, wants) => {
            let (element, scored) = (&desk.rubric.elements[*index], &desk.assessment.scored);
            let upwards = scored.elements[*index].points.zip(wants.low).is_some_and(|(points, (low, _))| points <= low);
            let step = first_level(desk.rubric, scored, *index, upwards, &|points| wants.contains(points));
            let words = step.map(|step| {
                let text = text_at(desk, element, step.to, None).unwrap_or_default();
                let way = desk.sentences.one_way(step.levels, &desk.points(*index, step.from).words, &plain(step.to), &text);
                titled(desk, *index, way)
            });
            words.into_iter().collect()
        }
        Rule::Score(index, wants) => {
            let label = format!("{}: {}", desk.text(&desk.rubric.scores[*index].title), desk.bounds(wants, desk.unit(*index)));
            scores::way(desk, *index, wants, &label).into_iter().collect()
        }
        Rule::All(rules) => rules.iter().flat_map(|rule| towards(desk, rule)).take(MOST_WAYS).collect(),
        Rule::Value(..) | Rule::Gate(_) | Rule::Any(_) | Rule::Count(..) | Rule::Percent(..) => Vec::new(),
    }
}

/// "drifted: was 4 on 20 May 2026", for a gate that drifted.
fn drifted(desk: &Desk, gate: usize) -> String {
    let subject = desk.rubric.gates[gate].element.map_or(Subject::Gate(gate), Subject::Element);
    let finding = desk.assessment.drift.findings.iter().find(|finding| finding.kind == Kind::Drift && finding.subject == subject);
    let Some((finding, earlier)) = finding.and_then(|finding| Some((finding, finding.earlier?))) else {
        return String::new();
    };
    let date = desk.date(desk.assessment.earlier[earlier].answers.occasion.date);
    let value = match (finding.from, subject) {
        (Some(from), Subject::Element(index)) => desk.points(index, from).words,
        _ => desk.standing(Standing::Met),
    };
    desk.sentences.drifted(&value, &date)
}

/// A rule of a named gate: in words, what was found, and its parts.
fn in_words(desk: &Desk, rule: &Rule) -> (String, String, Vec<RulePart>) {
    let Some((joined, members)) = members(rule) else {
        let (text, found) = leaf(desk, rule);
        return (text, found, Vec::new());
    };
    let tally = tally(desk, &members);
    let text = joined_words(desk, joined, tally.met + tally.not_met + tally.cannot_confirm);
    let parts = members.iter().filter_map(|member| part(desk, member)).collect();
    (text, desk.sentences.holding(tally), parts)
}

enum Joining<'r> {
    All,
    Any,
    Count(&'r Interval),
    Percent(&'r Interval),
}

/// What a rule joins; an "all" within an "all" is the same as its members.
fn members(rule: &Rule) -> Option<(Joining<'_>, Vec<&Rule>)> {
    fn flat<'r>(rules: &'r [Rule], list: &mut Vec<&'r Rule>) {
        for rule in rules {
            match rule {
                Rule::All(rules) if rules.len() <= 3 => flat(rules, list),
                _ => list.push(rule),
            }
        }
    }
    let (joining, rules) = match rule {
        Rule::All(rules) => {
            let mut list = Vec::new();
            flat(rules, &mut list);
            return Some((Joining::All, list));
        }
        Rule::Any(rules) => (Joining::Any, rules),
        Rule::Count(rules, wants) => (Joining::Count(wants), rules),
        Rule::Percent(rules, wants) => (Joining::Percent(wants), rules),
        _ => return None,
    };
    Some((joining, rules.iter().collect()))
}

fn joined_words(desk: &Desk, joining: Joining, of: usize) -> String {
    let sentences = desk.sentences;
    match joining {
        Joining::All => sentences.joined(Joined::All(of)),
        Joining::Any => sentences.joined(Joined::Any(of)),
        Joining::Count(wants) => crate::report::show::in_words(wants, "", &|bounds| sentences.joined(Joined::Count(bounds, of))),
        Joining::Percent(wants) => crate::report::show::in_words(wants, "", &|bounds| sentences.joined(Joined::Percent(bounds, of))),
    }
}

fn standing(desk: &Desk, rule: &Rule) -> Option<Standing> {
    gate::standing(desk.rubric, desk.answers, &desk.assessment.scored, &desk.assessment.gatings, rule)
}

fn tally(desk: &Desk, members: &[&Rule]) -> Tally {
    let mut tally = Tally { met: 0, not_met: 0, cannot_confirm: 0 };
    for standing in members.iter().filter_map(|member| standing(desk, member)) {
        match standing {
            Standing::Met => tally.met += 1,
            Standing::NotMet => tally.not_met += 1,
            Standing::CannotConfirm => tally.cannot_confirm += 1,
        }
    }
    tally
}

/// One member of a joined rule, with what was found; `None` if it does not belong to what the team runs.
fn part(desk: &Desk, rule: &Rule) -> Option<RulePart> {
    let status = standing(desk, rule)?.code().to_owned();
    let text = match members(rule) {
        Some((joining, members)) => {
            let tally = tally(desk, &members);
            let of = tally.met + tally.not_met + tally.cannot_confirm;
            let negotiable = |member: &&Rule| !matches!(member, Rule::Gate(gate) if desk.rubric.gates[*gate].element.is_some());
            let about = if members.iter().any(negotiable) { String::new() } else { desk.label(Label::NonNegotiables) + ": " };
            format!("{about}{}: {}", joined_words(desk, joining, of), desk.sentences.holding(tally))
        }
        None => {
            let (text, found) = leaf(desk, rule);
            if found.is_empty() { text } else { format!("{text}; {found}") }
        }
    };
    Some(RulePart { text, status })
}

/// A rule that joins nothing: its words and what was found.
fn leaf(desk: &Desk, rule: &Rule) -> (String, String) {
    match rule {
        Rule::Element(index, wants) => (titled(desk, *index, desk.needs(wants, "")), recorded(desk, *index)),
        Rule::Value(index, wants) => (titled(desk, *index, desk.needs(wants, "")), recorded(desk, *index)),
        Rule::Score(index, wants) => {
            let score = &desk.rubric.scores[*index];
            let rule = format!("{}: {}", desk.text(&score.title), desk.needs(wants, desk.unit(*index)));
            let found = match desk.assessment.scored.scores[*index].value {
                Ok(value) => desk.sentences.it_is(&desk.score_shown(*index, value).words),
                Err(why) => desk.sentences.no_score(why).to_owned(),
            };
            (rule, found)
        }
        Rule::Gate(index) => {
            let found = desk.assessment.gatings.iter().find(|gating| gating.gate == *index);
            let title = desk.text(&desk.rubric.gates[*index].title);
            (title, found.map(|gating| desk.standing(gating.standing)).unwrap_or_default())
        }
        Rule::All(_) | Rule::Any(_) | Rule::Count(..) | Rule::Percent(..) => Default::default(),
    }
}

fn titled(desk: &Desk, element: usize, rule: String) -> String {
    format!("{}: {rule}", desk.text(&desk.rubric.elements[element].title))
}
