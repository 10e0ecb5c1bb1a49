//! Gates in words: what it comes to, the rule, what was found, what it would take, what to do, and whom to ask.
//!
//! In: the context. Out: [`GateFacts`] for each gate in play, the non-negotiables first.

use crate::answers::Rating;
use crate::assessment::Assessment;
use crate::drift::{Kind, Subject};
use crate::gate::{self, Gating};
use crate::report::answer::{answer, stands, text_at};
use crate::report::context::Context;
use crate::report::elements::{recorded, status_shown};
use crate::report::facts::{GateFacts, NextFacts, Report, RulePart};
use crate::report::goal::{self, first_sentence, is_either_or};
use crate::report::missing;
use crate::report::scores;
use crate::rubric::{Countable, Gate, Interval, Outcome, Rule};
use crate::score::{Standing, Status};
use crate::words::sentences::{Joined, Label, Next, Tally};

/// Every gate in play.
pub fn gates(context: &Context) -> Vec<GateFacts> {
    context.assessment.gatings.iter().map(|gating| facts(context, gating)).collect()
}

/// How many elements that a rule waits for are told by name; more are counted.
const MOST_NAMED: usize = 3;

/// The signs of gates, the worst first.
const SIGNS: [&str; 4] = ["not-met", "cannot-confirm", "between", "met"];

/// The worst of some signs.
pub fn worst<'s>(signs: impl Iterator<Item = &'s str>) -> Option<&'static str> {
    signs.filter_map(|sign| SIGNS.iter().position(|known| *known == sign)).min().map(|at| SIGNS[at])
}

impl Report {
    /// The non-negotiables that are not met, that the team cannot tell, and that nobody has answered, each group under its heading.
    pub fn not_met_or_open(&self) -> [(Label, Vec<&GateFacts>); 3] {
        let of = |label: Label, wanted: &dyn Fn(&GateFacts) -> bool| {
            (label, self.gates.iter().filter(|gate| gate.non_negotiable && wanted(gate)).collect())
        };
        [
            of(Label::NotMet, &|gate| gate.status == Standing::NotMet.code()),
            of(Label::CannotTell, &|gate| gate.status == Standing::CannotConfirm.code() && !gate.is_unanswered()),
            of(Label::NotAnswered, &|gate| gate.status == Standing::CannotConfirm.code() && gate.is_unanswered()),
        ]
    }

    /// Why a gate stands as it does, below the heading of its group, which says what it comes to; of one with too few ratings also how many.
    pub fn told_in_group<'r>(&'r self, gate: &'r GateFacts) -> Vec<&'r str> {
        let begun = || self.elements.iter().any(|element| element.id == gate.id && element.is_begun());
        let of_several = gate.is_unanswered() && begun();
        Some(&gate.in_short as &str).filter(|_| of_several).into_iter().chain(gate.why()).collect()
    }
}

impl GateFacts {
    /// Why it stands as it does: what is still possible, the rule, unless what it would take names the same, and what was found.
    pub fn why(&self) -> Vec<&str> {
        self.reasons.iter().map(|part| part as &str).collect()
    }

    /// True for a non-negotiable that nobody has answered yet, or not as often as the rubric asks for.
    pub fn is_unanswered(&self) -> bool {
        self.next.as_ref().is_some_and(|next| next.kind == Next::Answer.code())
    }

    /// True where it comes to one of several outcomes, which have words of their own.
    pub fn is_graded(&self) -> bool {
        self.outcome.is_some() || !self.possible.is_empty()
    }
}

fn facts(context: &Context, gating: &Gating) -> GateFacts {
    let gate = &context.rubric.gates[gating.gate];
    let graded = is_graded(gate);
    let label = |index: usize| gate.outcomes.get(index).and_then(|outcome| context.maybe(outcome.label.as_ref()));
    let outcome = gating.outcome.filter(|_| graded);
    let shown_rule = next_rule(gate, gating);
    let all = shown_rule.is_some_and(|(_, rule)| matches!(rule, Rule::All(_)));
    let (rule, found, parts, rule_in_short) = match (gate.element, shown_rule) {
        (Some(index), _) => {
            let (rule, found) = rule_and_found(context, index, gating.standing);
            (rule, found, Vec::new(), String::new())
        }
        (None, Some((wanted, rule))) => {
            let (text, found, parts) = in_words(context, rule);
            // Where another outcome was reached, it has to be said which one the rule is for.
            match label(wanted).filter(|_| graded && outcome != Some(wanted)) {
                Some(better) => {
                    let rule = context.sentences.for_outcome(&better, &text);
                    let in_short = if all { context.sentences.needed_for(&better) } else { rule.clone() };
                    (rule, found, parts, in_short)
                }
                None => (text.clone(), found, parts, if all { String::new() } else { text }),
            }
        }
        (None, None) => Default::default(),
    };
    let meaning = outcome.and_then(|index| context.maybe(gate.outcomes[index].meaning.as_ref()));
    let guidance = match gate.element {
        Some(index) => {
            let element = &context.rubric.elements[index];
            context.maybe(element.next_step.as_ref().or(element.guidance.as_ref()))
        }
        None => context.maybe(gate.guidance.as_ref()).or_else(|| meaning.clone()),
    };
    let contact = gate.element.and_then(|index| context.rubric.elements[index].contact.as_ref()).or(context.rubric.contact.as_ref());
    let id_of = |index: usize| gate.outcomes[index].id.clone();
    let sign = sign(gate, gating, graded);
    let possible: Vec<String> = gating.possible.iter().filter(|_| graded).filter_map(|index| label(*index)).collect();
    let standing = context.standing(gating.standing);
    let what_it_takes = match (gate.element, shown_rule) {
        (Some(index), _) if gating.standing == Standing::NotMet => {
            context.rubric.elements[index].must.as_ref().map(|must| goal::way(context, index, must)).unwrap_or_default()
        }
        (None, Some((_, rule))) if sign != "met" => towards(context, rule).join(" "),
        _ => String::new(),
    };
    let in_short = match outcome.and_then(label) {
        Some(outcome) => outcome,
        None if gate.element.is_none() && sign == Standing::CannotConfirm.code() => context.sentences.undecided().to_owned(),
        None => gate.element.and_then(|index| open_answer(context, index, gating.standing)).unwrap_or_else(|| standing.clone()),
    };
    let told_once = |found: &str| if found == in_short { String::new() } else { found.to_owned() };
    let undecided = sign == Standing::CannotConfirm.code() && !possible.is_empty();
    let open = if undecided { context.sentences.still_open(&possible, gating.unproven) } else { String::new() };
    let reasons = match (gate.element, all && !rule_in_short.is_empty() && !found.is_empty()) {
        (Some(_), _) if !what_it_takes.is_empty() => vec![told_once(&found)],
        (Some(_), _) => vec![rule.clone(), told_once(&found)],
        (None, true) => vec![open, [&rule_in_short, ": ", &found as &str].concat()],
        (None, false) => vec![open, rule_in_short.clone(), found.clone()],
    };
    GateFacts {
        id: gate.id.clone(),
        title: context.text(&gate.title),
        non_negotiable: gate.element.is_some(),
        status: gating.standing.code().to_owned(),
        in_short,
        status_shown: standing,
        rule,
        found,
        outcome: outcome.map(id_of),
        outcome_shown: outcome.and_then(label),
        possible: if graded { gating.possible.iter().map(|index| id_of(*index)).collect() } else { Vec::new() },
        unproven: graded && gating.unproven,
        could_follow: gating
            .possible
            .iter()
            .filter(|_| outcome.is_none())
            .filter_map(|index| follows(context, &gate.outcomes[*index]))
            .collect(),
        what_it_takes,
        next: match gate.element {
            Some(index) => next_of_element(context, index, gating.standing),
            None => next_of_rule(context, gate, gating, sign, meaning),
        },
        sign: sign.to_owned(),
        guidance,
        contact: contact.map(|party| context.party(party)),
        drifted: drifted(context, gating.gate),
        parts,
        rule_in_short,
        reasons: reasons.into_iter().filter(|reason| !reason.is_empty()).collect(),
    }
}

/// What an open answer says of a non-negotiable better than that it cannot be confirmed: that nobody has answered yet, or that the team cannot tell.
fn open_answer(context: &Context, index: usize, standing: Standing) -> Option<String> {
    let found = &context.assessment.scored.elements[index];
    let open = standing == Standing::CannotConfirm && (found.status.is_open() || context.is_unanswered(index));
    open.then(|| status_shown(context, index, found))
}

/// The names of the outcomes of a gate that are still possible.
pub fn possible_named(context: &Context, id: &str) -> Vec<String> {
    let Some((gate, gating)) = of_id(context, id).filter(|(gate, _)| is_graded(gate)) else { return Vec::new() };
    gating.possible.iter().filter_map(|index| context.maybe(gate.outcomes[*index].label.as_ref())).collect()
}

/// The name of the next better outcome of a gate with grades, whose rule is shown; empty where it has none.
pub fn wanted_named(context: &Context, id: &str) -> String {
    let found = of_id(context, id).filter(|(gate, _)| is_graded(gate));
    let wanted = found.and_then(|(gate, gating)| Some((gate, next_rule(gate, gating)?.0)));
    wanted.and_then(|(gate, wanted)| context.maybe(gate.outcomes.get(wanted)?.label.as_ref())).unwrap_or_default()
}

fn of_id<'d>(context: &Context<'d>, id: &str) -> Option<(&'d Gate, &'d Gating)> {
    let gates = &context.rubric.gates;
    context.assessment.gatings.iter().map(|gating| (&gates[gating.gate], gating)).find(|(gate, _)| gate.id == id)
}

/// What follows from an outcome that has a name and a meaning.
fn follows(context: &Context, outcome: &Outcome) -> Option<String> {
    let (label, meaning) = (context.maybe(outcome.label.as_ref())?, context.maybe(outcome.meaning.as_ref())?);
    Some([&context.sentences.named(&label), ": ", &meaning as &str].concat())
}

/// True where the gate comes to one of several outcomes, or to one that has a name.
fn is_graded(gate: &Gate) -> bool {
    gate.outcomes.len() > 1 || gate.outcomes.iter().any(|outcome| !outcome.id.is_empty())
}

/// What a gate with grades came to, in quotation marks, or the outcomes between which it is open; `None` where it has no grades or its
/// outcomes have no names.
pub fn outcome_named(context: &Context, gating: &Gating) -> Option<String> {
    let gate = &context.rubric.gates[gating.gate];
    let label = |index: usize| gate.outcomes.get(index).and_then(|outcome| context.maybe(outcome.label.as_ref()));
    if let Some(decided) = gating.outcome.filter(|_| is_graded(gate)) {
        return label(decided).map(|label| context.sentences.named(&label));
    }
    let possible: Vec<String> = gating.possible.iter().filter(|_| is_graded(gate)).filter_map(|index| label(*index)).collect();
    (!possible.is_empty()).then(|| context.sentences.open_between(&possible, gating.unproven))
}

/// The sign that fits: the standing, but for a gate with grades the place of its outcome among them. The best and the worst are told
/// apart from those between, and what is still open from both.
fn sign(gate: &Gate, gating: &Gating, graded: bool) -> &'static str {
    match gating.outcome {
        _ if !graded => gating.standing.code(),
        None if !gating.possible.is_empty() => Standing::CannotConfirm.code(),
        Some(at) if at > 0 && (at + 1 < gate.outcomes.len() || gating.standing == Standing::Met) => "between",
        _ => gating.standing.code(),
    }
}

/// The rule worth showing, and whose it is: of graded gates that of the next better outcome, or of the best once it is reached.
fn next_rule<'g>(gate: &'g Gate, gating: &Gating) -> Option<(usize, &'g Rule)> {
    let reached = gating.possible.first().copied().unwrap_or(gate.outcomes.len());
    let next = if gating.standing == Standing::Met && gating.outcome == Some(0) { 0 } else { reached.saturating_sub(1) };
    let rule = |at: usize| Some((at, gate.outcomes.get(at)?.rule.as_ref()?));
    rule(next).or_else(|| rule(0))
}

/// The rule of a non-negotiable and what was found. Where there are two answers only, such as yes and no, the answer says it all.
pub fn rule_and_found(context: &Context, index: usize, standing: Standing) -> (String, String) {
    let (part, found) = (&context.rubric.elements[index], &context.assessment.scored.elements[index]);
    let Some(must) = &part.must else { return Default::default() };
    if !is_either_or(part) {
        return (context.element_needs(index, must), recorded(context, index, goal::told(context, index, must).is_none()));
    }
    let rating = context.answers.entries[index].rating.as_ref();
    let answer = answer(context, index, rating, found);
    let seen = found.points.as_ref().and_then(|points| text_at(context, part, points, rating)).filter(|seen| *seen != answer);
    let said = answer.to_lowercase() == context.standing(standing).to_lowercase();
    let found = match (found.status, standing, seen) {
        (Status::Rated, Standing::Met, _) => answer,
        (Status::Rated, _, Some(seen)) => seen,
        (Status::Rated, _, None) if said => String::new(),
        _ => recorded(context, index, false),
    };
    (String::new(), found)
}

fn next(context: &Context, kind: Next, text: String) -> NextFacts {
    NextFacts { kind: kind.code().to_owned(), label: context.sentences.next(kind).to_owned(), text }
}

/// What to do about a non-negotiable that is not met, in the owner's words; what to find out where it cannot be confirmed.
fn next_of_element(context: &Context, index: usize, standing: Standing) -> Option<NextFacts> {
    let part = &context.rubric.elements[index];
    let asked = || context.text(part.prompt.as_ref().unwrap_or(&part.title));
    let unknown = matches!(context.answers.entries[index].rating, Some(Rating::UnableToDetermine));
    match standing {
        Standing::Met => None,
        // Guidance says how to judge, which is nothing to do.
        Standing::NotMet => context.maybe(part.next_step.as_ref()).map(|text| next(context, Next::Do, text)),
        Standing::CannotConfirm if unknown => Some(next(context, Next::FindOut, asked())),
        Standing::CannotConfirm if context.is_unanswered(index) => Some(next(context, Next::Answer, asked())),
        Standing::CannotConfirm => None,
    }
}

/// What a named rule entails: what its outcome means, or which answers it still waits for.
fn next_of_rule(context: &Context, gate: &Gate, gating: &Gating, sign: &str, meaning: Option<String>) -> Option<NextFacts> {
    match sign {
        "met" => None,
        "cannot-confirm" => {
            let open = OpenElements::of(context, gate);
            let names: Vec<String> =
                open.iter().take(MOST_NAMED).map(|index| context.text(&context.rubric.elements[*index].title)).collect();
            let names = names.iter().map(|name| context.sentences.named(name)).collect::<Vec<_>>().join(", ");
            let more = open.len().saturating_sub(MOST_NAMED);
            let names = if more > 0 { context.sentences.and_more(&names, more) } else { names };
            (!open.is_empty()).then(|| next(context, Next::FindOut, names))
        }
        _ if gating.standing == Standing::Met => meaning.map(|text| next(context, Next::Follows, text)),
        _ => {
            let guidance = || context.maybe(gate.guidance.as_ref()).map(|text| first_sentence(&text).to_owned());
            meaning.or_else(guidance).map(|text| next(context, Next::Follows, text))
        }
    }
}

/// True where a rule with a name is open only because something has no answer yet.
pub fn waits_for_answers(context: &Context, gate: usize) -> bool {
    let open = OpenElements::of(context, &context.rubric.gates[gate]);
    !open.is_empty() && open.iter().all(|element| context.is_unanswered(*element))
}

/// The elements without an answer on which rules depend. Each score and gate is looked into once.
struct OpenElements<'c> {
    context: &'c Context<'c>,
    found: Vec<usize>,
    elements: Vec<bool>,
    scores: Vec<bool>,
    gates: Vec<bool>,
}

impl<'c> OpenElements<'c> {
    fn of(context: &'c Context, gate: &Gate) -> Vec<usize> {
        let rubric = context.rubric;
        let (elements, scores) = (vec![false; rubric.elements.len()], vec![false; rubric.scores.len()]);
        let mut open = OpenElements { context, found: Vec::new(), elements, scores, gates: vec![false; rubric.gates.len()] };
        open.gate(gate);
        open.found
    }

    fn gate(&mut self, gate: &Gate) {
        gate.outcomes.iter().filter_map(|outcome| outcome.rule.as_ref()).for_each(|rule| self.rule(rule));
    }

    fn rule(&mut self, rule: &Rule) {
        match rule {
            Rule::Element(index, _) | Rule::Value(index, _) => self.element(*index),
            Rule::Score(index, _) | Rule::Criterion(index, _) => self.score(*index),
            Rule::Gate(index) if !std::mem::replace(&mut self.gates[*index], true) => self.gate(&self.context.rubric.gates[*index]),
            Rule::Gate(_) => {}
            Rule::All(rules) | Rule::Any(rules) | Rule::Count(rules, _) | Rule::Percent(rules, _) => {
                rules.iter().for_each(|rule| self.rule(rule));
            }
        }
    }

    fn score(&mut self, index: usize) {
        if std::mem::replace(&mut self.scores[index], true) {
            return;
        }
        let score = &self.context.rubric.scores[index];
        for part in score.parts.iter().chain(&score.out_of) {
            match part.what {
                Countable::Element(index) => self.element(index),
                Countable::Score(index) => self.score(index),
            }
        }
    }

    fn element(&mut self, index: usize) {
        let seen = std::mem::replace(&mut self.elements[index], true);
        if !seen && self.context.assessment.scored.elements[index].status.is_open() {
            self.found.push(index);
        }
    }
}

/// How many parts of a rule are told the way to; the others are listed with the rule.
const MOST_WAYS: usize = 3;

/// What it would take to meet a rule: for each part that must hold and does not, from what to what. Where only some of
/// many must hold there is no single way, and nothing is said.
fn towards(context: &Context, rule: &Rule) -> Vec<String> {
    if standing(context, rule) != Some(Standing::NotMet) {
        return Vec::new();
    }
    match rule {
        Rule::Element(index, wants) => titled_way(context, *index, goal::way(context, *index, wants)),
        Rule::Value(index, wants) => titled_way(context, *index, goal::way_of_value(context, *index, std::slice::from_ref(wants))),
        Rule::Score(index, wants) => way_of_score(context, *index, wants),
        // Where the criterion is met this time only time can do the rest.
        Rule::Criterion(index, which) => way_of_score(context, *index, &context.rubric.scores[*index].criteria[*which].wants),
        Rule::All(rules) => rules.iter().flat_map(|rule| towards(context, rule)).take(MOST_WAYS).collect(),
        Rule::Gate(_) | Rule::Any(_) | Rule::Count(..) | Rule::Percent(..) => Vec::new(),
    }
}

fn way_of_score(context: &Context, score: usize, wants: &Interval) -> Vec<String> {
    let label = format!("{}: {}", context.text(&context.rubric.scores[score].title), context.bounds(wants, context.unit(score)));
    scores::way(context, score, wants, &label).into_iter().collect()
}

fn titled_way(context: &Context, element: usize, way: String) -> Vec<String> {
    if way.is_empty() { Vec::new() } else { vec![titled(context, element, way)] }
}

/// "drifted: was 4 on 20 May 2026", for a gate that drifted.
fn drifted(context: &Context, gate: usize) -> String {
    let subject = context.rubric.gates[gate].element.map_or(Subject::Gate(gate), Subject::Element);
    let finding = context.assessment.drift.findings.iter().find(|finding| finding.kind == Kind::Drift && finding.subject == subject);
    let Some(earlier) = finding.and_then(|finding| finding.earlier) else {
        return String::new();
    };
    let date = context.date(context.assessment.earlier[earlier].answers.occasion.date);
    let then = &context.assessment.earlier[earlier];
    let outcome = || {
        let gating = then.gatings.iter().find(|gating| gating.gate == gate)?;
        let label = context.rubric.gates[gate].outcomes.get(gating.outcome?)?.label.as_ref()?;
        Some(context.sentences.named(label.get(context.language)))
    };
    let value = match subject {
        Subject::Element(index) => stands(context, index, then.answers.entries[index].rating.as_ref(), &then.scored.elements[index]),
        _ => outcome().unwrap_or_else(|| context.standing(Standing::Met)),
    };
    context.sentences.drifted(&value, &date)
}

/// A rule as the report tells it, without what was found.
pub fn rule_told(context: &Context, rule: &Rule) -> String {
    in_words(context, rule).0
}

/// A rule of a named gate: in words, what was found, and its parts.
fn in_words(context: &Context, rule: &Rule) -> (String, String, Vec<RulePart>) {
    let Some((joined, members)) = members(rule) else {
        let (text, found) = leaf(context, rule);
        return (text, found, Vec::new());
    };
    let tally = tally(context, &members);
    let text = joined_words(context, joined, tally.met + tally.not_met + tally.cannot_confirm);
    let parts = members.iter().filter_map(|member| part(context, member)).collect();
    (text, context.sentences.holding(tally), parts)
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

fn joined_words(context: &Context, joining: Joining, of: usize) -> String {
    let sentences = context.sentences;
    match joining {
        Joining::All => sentences.joined(Joined::All(of)),
        Joining::Any => sentences.joined(Joined::Any(of)),
        Joining::Count(wants) => crate::report::show::in_words(wants, "", &|bounds| sentences.joined(Joined::Count(bounds, of))),
        Joining::Percent(wants) => crate::report::show::in_words(wants, "", &|bounds| sentences.joined(Joined::Percent(bounds, of))),
    }
}

fn standing(context: &Context, rule: &Rule) -> Option<Standing> {
    let Assessment { scored, gatings, met_before, .. } = context.assessment;
    gate::standing(context.rubric, context.answers, scored, gatings, met_before, rule)
}

fn tally(context: &Context, members: &[&Rule]) -> Tally {
    let mut tally = Tally { met: 0, not_met: 0, cannot_confirm: 0 };
    for standing in members.iter().filter_map(|member| standing(context, member)) {
        match standing {
            Standing::Met => tally.met += 1,
            Standing::NotMet => tally.not_met += 1,
            Standing::CannotConfirm => tally.cannot_confirm += 1,
        }
    }
    tally
}

/// One member of a joined rule, with what was found; `None` if it does not belong to what the team runs.
fn part(context: &Context, rule: &Rule) -> Option<RulePart> {
    let status = standing(context, rule)?.code().to_owned();
    let text = match members(rule) {
        Some((joining, members)) => {
            let tally = tally(context, &members);
            let of = tally.met + tally.not_met + tally.cannot_confirm;
            let own = |member: &&Rule| matches!(member, Rule::Gate(gate) if context.rubric.gates[*gate].element.is_some());
            let about = if members.iter().all(own) { context.label(Label::NonNegotiables) + ": " } else { String::new() };
            let rule = if matches!(joining, Joining::All) { String::new() } else { joined_words(context, joining, of) + ": " };
            [about, rule, context.sentences.holding(tally)].concat()
        }
        None => {
            let (text, found) = leaf(context, rule);
            // A rule that only names what must be so is answered by it: "Two people lead: yes".
            let names = match rule {
                Rule::Gate(_) => true,
                Rule::Element(index, _) => is_either_or(&context.rubric.elements[*index]),
                _ => false,
            };
            match (found.is_empty(), names) {
                (true, _) => text,
                (false, true) => format!("{text}: {found}"),
                (false, false) => format!("{text}; {found}"),
            }
        }
    };
    Some(RulePart { text, status, non_negotiable: only_non_negotiables(context, rule) })
}

/// True for a rule that asks for non-negotiables and nothing else.
fn only_non_negotiables(context: &Context, rule: &Rule) -> bool {
    match (rule, members(rule)) {
        (_, Some((_, members))) => members.iter().all(|member| only_non_negotiables(context, member)),
        (Rule::Gate(gate), None) => context.rubric.gates[*gate].element.is_some(),
        (Rule::Element(index, wants), None) => context.rubric.elements[*index].must.as_ref() == Some(wants),
        _ => false,
    }
}

/// A rule that joins nothing: its words and what was found.
fn leaf(context: &Context, rule: &Rule) -> (String, String) {
    match rule {
        Rule::Element(index, _) if is_either_or(&context.rubric.elements[*index]) => {
            let (part, found) = (&context.rubric.elements[*index], &context.assessment.scored.elements[*index]);
            (context.text(&part.title), answer(context, *index, context.answers.entries[*index].rating.as_ref(), found))
        }
        Rule::Element(index, wants) => {
            let found = recorded(context, *index, goal::told(context, *index, wants).is_none());
            (titled(context, *index, context.element_needs(*index, wants)), found)
        }
        Rule::Value(index, wants) => {
            let needs = context.sentences.needs(&goal::measured(context, *index, wants));
            (titled(context, *index, needs), recorded(context, *index, false))
        }
        Rule::Score(index, wants) => (scored(context, *index, &context.needs(wants, context.unit(*index))), worth(context, *index)),
        Rule::Criterion(index, which) => {
            let criterion = &scores::criteria(context, *index)[*which];
            (scored(context, *index, &criterion.rule), [&worth(context, *index), "; ", &criterion.status_shown as &str].concat())
        }
        Rule::Gate(index) => {
            let found = context.assessment.gatings.iter().find(|gating| gating.gate == *index);
            let gate = &context.rubric.gates[*index];
            let open = |gating: &Gating| match gate.element {
                Some(element) => open_answer(context, element, gating.standing),
                None => (gating.standing == Standing::CannotConfirm).then(|| context.sentences.undecided().to_owned()),
            };
            let stands = found.map(|gating| open(gating).unwrap_or_else(|| context.standing(gating.standing)));
            (context.text(&gate.title), stands.unwrap_or_default())
        }
        Rule::All(_) | Rule::Any(_) | Rule::Count(..) | Rule::Percent(..) => Default::default(),
    }
}

/// A rule on a score: its name and what it needs.
fn scored(context: &Context, score: usize, needs: &str) -> String {
    format!("{}: {needs}", context.text(&context.rubric.scores[score].title))
}

/// What a score came to, or why there is none.
fn worth(context: &Context, score: usize) -> String {
    match &context.assessment.scored.scores[score].value {
        Ok(value) => context.sentences.it_is(&context.score_shown(score, value).words),
        Err(why) => missing::why(context, score, *why),
    }
}

fn titled(context: &Context, element: usize, rule: String) -> String {
    format!("{}: {rule}", context.text(&context.rubric.elements[element].title))
}
