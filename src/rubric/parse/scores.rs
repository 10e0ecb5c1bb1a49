//! Scores: what they count, in which order they are worked out, their bands and criteria.
//!
//! In: the scores of the source and the checked elements. Out: checked scores, or what is wrong or doubtful about them.

use crate::document;
use crate::number::{Exact, Rounding};
use crate::order;
use crate::problem::{Advice, Fact, Fault, Note};
use crate::rubric::bands::{self, Flaw, written};
use crate::rubric::parse::measures::{checklist_range, rounding_of};
use crate::rubric::parse::overlay::changed;
use crate::rubric::parse::parser::{MOST_COUNTED, MOST_DOMAINS, MOST_ELEMENTS, Named, Parser, each_domain, linear};
use crate::rubric::source::*;
use crate::rubric::{
    Band, Countable, Counted, Criterion, Element, Gate, Interval, Measure, Missing, Reliability, Score, Text as Words, range, usual_title,
};

impl<N: Note> Parser<'_, N> {
    /// Fills in the scores and gives the order in which they can be worked out.
    pub(super) fn scores(&mut self, source: &RubricSource) -> Option<Vec<usize>> {
        let plan = self.planned_scores(source);
        if !self.within("scores", plan.len(), MOST_DOMAINS, |most| Fact::AtMostScores { most }) {
            return None;
        }
        for (index, planned) in plan.iter().enumerate() {
            match planned.domain {
                Some(domain) => self.domain_rules[domain].score = Some(index),
                None => self.name(&planned.id, Named::Score(index), &planned.path),
            }
        }
        let (mut parts, mut counted) = (Vec::new(), 0);
        for planned in &plan {
            let (above, below) = (self.members(planned, &plan), self.below(planned));
            counted += above.len() + below.len();
            // What lies beyond is not even gathered.
            if !self.within(&planned.path, counted, MOST_COUNTED, |most| Fact::AtMostCounted { most }) {
                return None;
            }
            parts.push((above, below));
        }
        let order = self.ordered(
            plan.len(),
            |index| {
                parts[index].0.iter().filter_map(|part| if let Countable::Score(score) = part.what { Some(score) } else { None }).collect()
            },
            |index| Fault::CircularScore { id: plan[index].id.clone() },
            |index| plan[index].path.clone(),
        )?;
        self.never_netted(&plan, &parts, &order);
        let mut ranges: Vec<range::Range> = vec![(None, None); plan.len()];
        let mut built: Vec<Option<Score>> = vec![None; plan.len()];
        for &index in &order {
            let (parts, out_of) = parts[index].clone();
            let without_criterion = |inner: usize| {
                let built: Option<&Score> = built[inner].as_ref();
                built.is_some_and(|score| score.criterion().is_none()).then_some(plan[inner].id.as_str())
            };
            let score = self.score(&plan[index], parts, out_of, &ranges, &without_criterion);
            ranges[index] = (score.lowest.clone(), score.highest.clone());
            built[index] = Some(score);
        }
        self.scores = built.into_iter().flatten().collect();
        self.note_kinds(&order);
        Some(order)
    }

    /// The score that stands for the whole.
    pub(super) fn headline(&mut self, source: &RubricSource) -> Option<usize> {
        let Some(id) = &*source.overall else {
            return self.scores.iter().position(|score| score.domain.is_none());
        };
        if id.0 == "none" {
            return None;
        }
        let found = self.scores.iter().position(|score| score.id == id.0);
        if found.is_none() {
            self.unknown(&id.0, "overall", Fact::AScoreDomainOrNone, |named| matches!(named, Named::Score(_) | Named::Domain(_)));
        }
        found
    }

    fn planned_scores<'s>(&mut self, source: &'s RubricSource) -> Vec<Planned<'s>> {
        let mut sources = Vec::new();
        each_domain(&source.domains, &mut |domain| sources.push(domain));
        let usual = names_no_scores(source);
        let mut plan = Vec::new();
        for (index, domain) in sources.iter().enumerate() {
            let title = Title::Given(&domain.title);
            let planned = |score, path: String| Planned {
                id: domain.id.0.clone(),
                title: title.clone(),
                guidance: None,
                domain: Some(index),
                score,
                path,
                only_in: &[],
            };
            match (&*domain.score, &*source.domain_score) {
                (Some(DomainScoreSource::Score(score)), _) => plan.push(planned(ScoreRule::Given(score), score.path.clone())),
                (Some(DomainScoreSource::None), _) => {}
                (None, Some(score)) => plan.push(planned(ScoreRule::Given(score), domain.path.clone())),
                (None, None) if usual => plan.push(planned(ScoreRule::Usual, domain.path.clone())),
                (None, None) => {}
            }
        }
        // A domain whose elements are all for information has nothing to score, unless somebody asked for it.
        plan.retain(|planned| match planned.domain {
            Some(domain) => {
                let asked = matches!(&*sources[domain].score, Some(DomainScoreSource::Score(_)));
                asked || self.domains.get(domain).is_some_and(|domain| self.elements[domain.all.clone()].iter().any(counts_by_default))
            }
            None => true,
        });
        if usual && self.elements.iter().any(counts_by_default) {
            plan.push(Planned {
                id: "total".to_owned(),
                title: Title::Total,
                guidance: None,
                domain: None,
                score: ScoreRule::Usual,
                path: String::new(),
                only_in: &[],
            });
        }
        for score in source.scores.iter().flatten() {
            plan.push(Planned {
                id: score.id.0.clone(),
                title: Title::Given(&score.title),
                guidance: score.guidance.as_ref(),
                domain: None,
                score: ScoreRule::Given(&score.score),
                path: score.path.clone(),
                only_in: &score.only_in,
            });
        }
        plan
    }

    /// What a score counts above the line.
    fn members(&mut self, planned: &Planned, plan: &[Planned]) -> Vec<Counted> {
        let of_domain = planned.domain.map(|domain| self.domains[domain].all.clone());
        let default_elements = |parser: &Self| -> Vec<Counted> {
            let counted = match &of_domain {
                Some(range) => parser.counted_in(range.clone()),
                None => (0..parser.elements.len()).filter(|index| counts_by_default(&parser.elements[*index])).collect(),
            };
            counted
                .into_iter()
                .map(|index| Counted { what: Countable::Element(index), weight: parser.element_rules[index].weight.clone() })
                .collect()
        };
        let ScoreRule::Given(source) = planned.score else {
            return default_elements(self);
        };
        let mut parts = Vec::new();
        if source.of.is_empty() && source.of_scores.is_empty() {
            if source.method == Method::MeanOfDomains {
                for (index, other) in plan.iter().enumerate() {
                    // What should not happen is never netted against the rest.
                    let counts = |domain: usize| self.elements[self.domains[domain].all.clone()].iter().any(counts_by_default);
                    if other.domain.is_some_and(|domain| match planned.domain {
                        Some(within) => self.domains[domain].parent == Some(within) && counts(domain),
                        None => self.domains[domain].depth == 0 && counts(domain),
                    }) {
                        parts.push(Counted { what: Countable::Score(index), weight: Exact::one() });
                    }
                }
            } else {
                parts = default_elements(self);
            }
        }
        parts.extend(self.named_elements(&source.of));
        for member in &source.of_scores {
            match self.score_named(&member.id) {
                Some(index) => {
                    let weight = self.weight(member.weight.as_ref(), &member.path);
                    parts.push(Counted { what: Countable::Score(index), weight });
                }
                None => self
                    .unknown(&member.id, &member.path, Fact::AScoreOrDomain, |named| matches!(named, Named::Score(_) | Named::Domain(_))),
            }
        }
        self.leave_out(&mut parts, &source.except, &source.path, plan);
        self.fitting(planned, &parts, &source.path);
        parts
    }

    /// Takes away what a score does not count although it would; notes what takes nothing away.
    fn leave_out(&mut self, parts: &mut Vec<Counted>, except: &[Id], path: &str, plan: &[Planned]) {
        // A list as long as the rubric for each of a thousand scores would be a square.
        if except.is_empty() {
            return;
        }
        // Which of the ids takes each element and score away, the first that names it.
        let (mut of_elements, mut of_scores) = (vec![None; self.elements.len()], vec![None; plan.len()]);
        for (at, id) in except.iter().enumerate() {
            for element in self.left_out(&id.0) {
                of_elements[element].get_or_insert(at);
            }
            if let Some(score) = self.score_named(&id.0) {
                of_scores[score].get_or_insert(at);
            }
        }
        let mut took = vec![false; except.len()];
        parts.retain(|part| {
            let taken = match part.what {
                Countable::Element(index) => of_elements[index],
                Countable::Score(index) => of_scores[index],
            };
            if let Some(at) = taken {
                took[at] = true;
            }
            taken.is_none()
        });
        for (id, _) in except.iter().zip(took).filter(|(_, took)| !took) {
            self.not_left_out(&id.0, path);
        }
    }

    /// What a domain's id stands for in a score: its scored elements, without the proscribed ones unless it has no others.
    fn counted_in(&self, range: std::ops::Range<usize>) -> Vec<usize> {
        let wanted: Vec<usize> = range.clone().filter(|index| counts_by_default(&self.elements[*index])).collect();
        if wanted.is_empty() { range.filter(|index| self.elements[*index].is_scored()).collect() } else { wanted }
    }

    fn below(&mut self, planned: &Planned) -> Vec<Counted> {
        let ScoreRule::Given(source) = planned.score else {
            return Vec::new();
        };
        match (source.method == Method::Ratio, source.out_of.is_empty()) {
            (true, true) => self.problems.note(|| (source.path.clone(), Fault::MissingOutOf {})),
            (false, false) => self.problems.note(|| (source.path.clone(), Fault::WrongOutOf { method: source.method.code().to_owned() })),
            _ => {}
        }
        self.named_elements(&source.out_of)
    }

    fn score_named(&self, id: &str) -> Option<usize> {
        match self.ids.get(id)? {
            Named::Score(index) => Some(index),
            Named::Domain(domain) => self.domain_rules[domain].score,
            _ => None,
        }
    }

    fn named_elements(&mut self, members: &[MemberSource]) -> Vec<Counted> {
        let mut parts: Vec<Counted> = Vec::new();
        if members.is_empty() {
            return parts;
        }
        let (mut counted, mut named) = (vec![false; self.elements.len()], vec![false; self.domains.len()]);
        for member in members {
            let given = member.weight.as_ref().map(|weight| self.weight(Some(weight), &member.path));
            let found: Vec<usize> = match self.ids.get(&member.id) {
                Some(Named::Element(index)) => vec![index],
                Some(Named::Domain(index)) if std::mem::replace(&mut named[index], true) => {
                    self.problems.note(|| (member.path.clone(), Fault::RepeatedMember { id: member.id.clone() }));
                    continue;
                }
                Some(Named::Domain(index)) => self.counted_in(self.domains[index].all.clone()),
                _ => {
                    self.unknown(&member.id, &member.path, Fact::AnElementOrDomain, |named| {
                        matches!(named, Named::Element(_) | Named::Domain(_))
                    });
                    continue;
                }
            };
            for index in found {
                if std::mem::replace(&mut counted[index], true) {
                    self.problems.note(|| (member.path.clone(), Fault::RepeatedMember { id: self.elements[index].id.clone() }));
                    continue;
                }
                let weight = given.as_ref().unwrap_or(&self.element_rules[index].weight).clone();
                parts.push(Counted { what: Countable::Element(index), weight });
            }
        }
        parts
    }

    /// Whether the parts may stand in one score.
    fn fitting(&mut self, planned: &Planned, parts: &[Counted], path: &str) {
        if parts.is_empty() {
            self.problems.note(|| {
                (
                    path.into(),
                    Fault::empty_score(
                        &planned.id,
                        matches!(planned.score, ScoreRule::Given(source) if source.method == Method::MeanOfDomains),
                    ),
                )
            });
        }
        let elements: Vec<&Element> = parts
            .iter()
            .filter_map(|part| if let Countable::Element(index) = part.what { Some(&self.elements[index]) } else { None })
            .collect();
        for element in elements.iter().filter(|element| !element.is_scored()) {
            self.problems.note(|| (path.into(), Fault::InformationInScore { id: element.id.clone() }));
        }
        if let Some(proscribed) = elements.iter().find(|element| element.proscribed)
            && elements.iter().any(|element| !element.proscribed)
        {
            self.problems.note(|| (path.into(), Fault::ProscribedInScore { id: proscribed.id.clone() }));
        }
    }

    /// A score of what should not happen is no part of a score with others, whichever way they are joined.
    fn never_netted(&mut self, plan: &[Planned], parts: &[(Vec<Counted>, Vec<Counted>)], order: &[usize]) {
        let mut proscribed = vec![false; plan.len()];
        for &index in order {
            let is_proscribed = |part: &Counted| match part.what {
                Countable::Element(element) => self.elements[element].proscribed,
                Countable::Score(score) => proscribed[score],
            };
            let counted = &parts[index].0;
            let netted = counted.iter().find_map(|part| match part.what {
                Countable::Score(score) if proscribed[score] && !counted.iter().all(is_proscribed) => Some(score),
                _ => None,
            });
            if let Some(score) = netted {
                self.problems.note(|| (plan[index].path.clone(), Fault::ProscribedInScore { id: plan[score].id.clone() }));
            }
            proscribed[index] = !counted.is_empty() && counted.iter().all(is_proscribed);
        }
    }

    /// A topological order by depth-first search, or nothing after noting a circle.
    pub(super) fn ordered(
        &mut self,
        count: usize,
        needs: impl Fn(usize) -> Vec<usize>,
        circle: impl Fn(usize) -> Fault,
        path: impl Fn(usize) -> String,
    ) -> Option<Vec<usize>> {
        let mut order: Vec<usize> = Vec::with_capacity(count);
        // How many of its needs are still open; those with none come next (Kahn 1962).
        let wants: Vec<Vec<usize>> = (0..count).map(needs).collect();
        let mut open: Vec<usize> = wants.iter().map(Vec::len).collect();
        let mut wanted_by: Vec<Vec<usize>> = vec![Vec::new(); count];
        for (index, wants) in wants.iter().enumerate() {
            wants.iter().for_each(|&want| wanted_by[want].push(index));
        }
        let mut ready: Vec<usize> = (0..count).filter(|&index| open[index] == 0).rev().collect();
        while let Some(index) = ready.pop() {
            order.push(index);
            for &next in &wanted_by[index] {
                open[next] -= 1;
                if open[next] == 0 {
                    ready.push(next);
                }
            }
        }
        if order.len() == count {
            return Some(order);
        }
        for index in (0..count).filter(|index| open[*index] > 0) {
            self.problems.note(|| (path(index), circle(index)));
        }
        None
    }

    fn score<'s>(
        &mut self,
        planned: &Planned,
        parts: Vec<Counted>,
        out_of: Vec<Counted>,
        ranges: &[range::Range],
        without_criterion: &dyn Fn(usize) -> Option<&'s str>,
    ) -> Score {
        let title = match &planned.title {
            Title::Given(text) => self.words(text),
            Title::Total => Words::new(self.languages.iter().map(|language| Some(usual_title(language).to_owned())).collect()),
        };
        let usual;
        let source = match planned.score {
            ScoreRule::Given(source) => source,
            ScoreRule::Usual => {
                usual = usual_score(&planned.path);
                &usual
            }
        };
        let with_range = |parser: &Self, part: &Counted| {
            let range = match part.what {
                Countable::Element(index) => (parser.elements[index].lowest.clone(), parser.elements[index].highest.clone()),
                Countable::Score(index) => ranges[index].clone(),
            };
            (range, part.weight.clone())
        };
        let part_ranges: Vec<_> = parts.iter().map(|part| with_range(self, part)).collect();
        let below_ranges: Vec<_> = out_of.iter().map(|part| with_range(self, part)).collect();
        if matches!(source.method, Method::PercentOfMax | Method::PercentOfRange) {
            self.unbounded(planned, source.method, &parts, &part_ranges);
        }
        self.countable_met(source, &parts, without_criterion);
        let (times, plus) = linear(&source.times, &source.plus);
        let decimals_of_result = self.decimals(source.result_decimals.as_ref(), &source.path, "result_decimals").unwrap_or(0);
        let result_rounding = source.result_rounding.and_then(rounding_of).map(|rounding| (rounding, decimals_of_result));
        let range = range::moved(range::combined(source.method, &part_ranges, &below_ranges), &times, &plus);
        let range = range::rounded(range, result_rounding);
        let better = source.better.unwrap_or_else(|| self.usual_direction(&parts));
        let whole = self.is_whole(source, &parts);
        let points = self.point_bands(&source.points, None, None, &[]);
        if !source.points.is_empty() && points.list.len() == source.points.len() {
            self.doubtful_bands(&points.list, whole, &range, false, &format!("{}.points", source.path));
        }
        let range = range::tabled(range, &points);
        let whole = if points.list.is_empty() { whole } else { points.list.iter().all(|band| band.points.is_whole()) };
        let bands = self.bands(source, &planned.id, whole, &range);
        let criteria = self.criteria(source, &planned.id, &range);
        if let Some(criterion) = criteria.iter().find(|criterion| criterion.id.is_none()) {
            self.direction(&criterion.wants, better, "criterion", || format!("{}.criterion", source.path));
        }
        let target = self.condition(source.target.as_ref());
        if let Some(target) = &target {
            self.direction(target, better, "target", || format!("{}.target", source.path));
        }
        let targets = self.stage_targets(&source.targets, &source.path);
        for interval in target.iter().chain(targets.iter().map(|(_, interval)| interval)) {
            self.reachable(interval, &range, || format!("{}.target", source.path), false);
        }
        let decimals = self.decimals(source.decimals.as_ref(), &source.path, "decimals").unwrap_or(if whole { 0 } else { 2 });
        Score {
            id: planned.id.clone(),
            title,
            guidance: planned.guidance.map(|text| self.words(text)),
            domain: planned.domain,
            method: source.method,
            parts,
            out_of,
            met: self.condition(source.met.as_ref()),
            ties: self.ties(source),
            missing: self.missing(source.missing.as_ref()),
            // A sum with something left out is no longer the sum that its bands were made for.
            not_applicable: source.not_applicable.unwrap_or(match source.method {
                Method::Sum => NotApplicableRule::NoScore,
                _ => NotApplicableRule::LeaveOut,
            }),
            times,
            plus,
            result_rounding,
            points,
            bands,
            criteria,
            target,
            targets,
            better,
            decimals,
            rounding: source.rounding.map_or(Rounding::HalfUp, |word| rounding_of(word).unwrap_or(Rounding::HalfUp)),
            reliability: self.reliability(source.reliability.as_ref()),
            only_in: self.only_in(planned.only_in, &planned.path),
            citation: self.citation(source.citation.as_ref()),
            lowest: range.0,
            highest: range.1,
            whole,
        }
    }

    fn decimals(&mut self, decimals: Option<&Exact>, path: &str, field: &str) -> Option<usize> {
        let found = decimals?;
        let whole = found.to_whole().filter(|decimals| (0..=6).contains(decimals));
        if whole.is_none() {
            self.problems.note(|| (format!("{path}.{field}"), Fault::WrongDecimals { found: written(found) }));
        }
        whole.map(|decimals| decimals as usize)
    }

    /// Percentages need a most for each part.
    fn unbounded(&mut self, planned: &Planned, method: Method, parts: &[Counted], ranges: &[(range::Range, Exact)]) {
        for (part, ((lowest, highest), _)) in parts.iter().zip(ranges) {
            let id = match part.what {
                // One without a measure has been told already.
                Countable::Element(index) if self.elements[index].has_no_measure() => continue,
                Countable::Element(index) => self.elements[index].id.clone(),
                Countable::Score(_) => planned.id.clone(),
            };
            if lowest.is_none() || highest.is_none() {
                let path = match self.ids.get(&id) {
                    Some(Named::Element(_)) => self.ids.place(&id),
                    _ => planned.path.clone(),
                };
                let usual = matches!(planned.score, ScoreRule::Usual);
                self.problems.note(|| (path, Fault::unbounded_measure(&id, &planned.id, method.code(), usual)));
            }
        }
    }

    /// A score of proscribed or lower-is-better elements only is better when lower.
    fn usual_direction(&self, parts: &[Counted]) -> Better {
        let lower = |part: &Counted| matches!(part.what, Countable::Element(index) if self.elements[index].better == Better::Lower);
        if !parts.is_empty() && parts.iter().all(lower) { Better::Lower } else { Better::Higher }
    }

    /// Counting what is met needs a rule for each element.
    fn countable_met<'s>(&mut self, source: &ScoreSource, parts: &[Counted], without_criterion: impl Fn(usize) -> Option<&'s str>) {
        if !matches!(source.method, Method::CountMet | Method::PercentMet) || source.met.is_some() {
            return;
        }
        let element = |part: &Counted| match part.what {
            Countable::Element(index) if self.element_rules[index].met.is_none() => Some(self.elements[index].id.as_str()),
            _ => None,
        };
        let score = |part: &Counted| match part.what {
            Countable::Score(index) => without_criterion(index),
            Countable::Element(_) => None,
        };
        let (elements, scores): (Vec<&str>, Vec<&str>) =
            (parts.iter().filter_map(element).collect(), parts.iter().filter_map(score).collect());
        if !elements.is_empty() {
            self.problems.note(|| (source.path.clone(), Fault::elements_without_condition(&elements)));
        }
        if !scores.is_empty() {
            self.problems.note(|| (source.path.clone(), Fault::scores_without_condition(&scores)));
        }
    }

    /// True if the score can only be a whole number, so that bands may leave the space between whole numbers free.
    fn is_whole(&self, source: &ScoreSource, parts: &[Counted]) -> bool {
        let prorated = match &source.missing {
            Some(MissingSource::Word(rule)) => *rule == MissingRule::Prorate,
            Some(MissingSource::Full(full)) => full.rule == MissingRule::Prorate,
            None => false,
        } || source.not_applicable == Some(NotApplicableRule::Prorate);
        let moved = [&source.times, &source.plus].into_iter().flatten().any(|number| !number.is_whole());
        let whole_part = |part: &Counted, weighted: bool| {
            matches!(part.what, Countable::Element(index) if only_whole(&self.elements[index])) && (!weighted || part.weight.is_whole())
        };
        let whole = match source.method {
            Method::CountMet => true,
            Method::Sum => parts.iter().all(|part| whole_part(part, true)),
            Method::Min | Method::Max | Method::Mode => parts.iter().all(|part| whole_part(part, false)),
            _ => false,
        };
        let rounded = source.result_rounding.and_then(rounding_of).is_some() && source.result_decimals.as_ref().is_none_or(Exact::is_zero);
        rounded || (whole && !prorated && !moved)
    }

    fn bands(&mut self, source: &ScoreSource, id: &str, whole: bool, (lowest, highest): &range::Range) -> Vec<Band> {
        let mut list: Vec<(Band, String)> = Vec::new();
        let given = self.changes.and_then(|overlay| changed(&overlay.bands, id)).unwrap_or(&source.bands);
        for band in given {
            if list.iter().any(|(other, _)| other.id == band.id.0) {
                self.problems.note(|| (format!("{}.id", band.path), Fault::DuplicateId { id: band.id.0.clone(), first: Fact::OtherBand }));
            }
            let (label, meaning, response) = (self.words(&band.label), self.optional(&band.meaning), self.optional(&band.response));
            if let Some(interval) = self.interval(&band.bounds) {
                let band_of = Band { id: band.id.0.clone(), label, symbol: band.symbol.clone(), meaning, response, interval };
                list.push((band_of, band.path.clone()));
            }
        }
        let lower_given: Vec<bool> = list.iter().map(|(band, _)| band.interval.low.is_some()).collect();
        let ascending = lower_given.iter().filter(|given| **given).count() * 2 >= list.len();
        match ascending {
            true => {
                list = order::sorted(list, &|one, other| bands::low_order(&one.0.interval, &other.0.interval));
                // A band with only a lower end reaches up to the next one.
                for index in 1..list.len() {
                    if list[index - 1].0.interval.high.is_none() {
                        list[index - 1].0.interval.high = list[index].0.interval.low.clone().map(|(low, inside)| (low, !inside));
                    }
                }
            }
            false => {
                fn upper(band: &Band) -> (bool, Option<&Exact>) {
                    band.interval.high.as_ref().map_or((true, None), |(high, _)| (false, Some(high)))
                }
                list = order::sorted(list, &|one, other| upper(&one.0).cmp(&upper(&other.0)));
                // A band with only an upper end reaches down to the one before.
                for index in 1..list.len() {
                    if list[index].0.interval.low.is_none() {
                        list[index].0.interval.low = list[index - 1].0.interval.high.clone().map(|(high, inside)| (high, !inside));
                    }
                }
            }
        }
        let intervals: Vec<&Interval> = list.iter().map(|(band, _)| &band.interval).collect();
        let path = format!("{}.bands", source.path);
        for flaw in bands::flaws(&intervals, whole) {
            match flaw {
                Flaw::Gap(gap) => self.problems.note(|| {
                    let hint = if whole { Advice::EveryWholeScore } else { Advice::ScoreAnywhere };
                    (path.clone(), Fault::ScoreBandGap { gap, hint: Some(hint) })
                }),
                Flaw::Overlap(overlap) => self.problems.note(|| (path.clone(), Fault::ScoreBandOverlap { overlap })),
            }
        }
        if let (Some(lowest), Some(highest), true) = (lowest, highest, self.problems.tells()) {
            for (band, path) in &list {
                if band.interval.misses(lowest, highest) || (whole && !bands::holds_whole(&band.interval, lowest, highest)) {
                    let (band, lowest, highest) = (Fact::Written { raw: band.id.clone() }, written(lowest), written(highest));
                    self.problems.doubt(|| (path.into(), Fault::UnreachableBand { band, lowest, highest }));
                }
            }
        }
        list.into_iter().map(|(band, _)| band).collect()
    }

    fn criteria(&mut self, source: &ScoreSource, id: &str, range: &range::Range) -> Vec<Criterion> {
        let consecutive =
            self.count(source.criterion_consecutive.as_ref(), || format!("{}.criterion_consecutive", source.path), 100).unwrap_or(1);
        let mut list = Vec::new();
        let given = self.changes.and_then(|overlay| changed(&overlay.criteria, id)).or(source.criterion.as_ref());
        if let Some(wants) = given.and_then(|given| self.interval(&given.0)) {
            self.reachable(&wants, range, || format!("{}.criterion", source.path), true);
            list.push(Criterion { id: None, label: None, wants, consecutive });
        }
        for threshold in &source.thresholds {
            let label = Some(self.words(&threshold.label));
            if let Some(wants) = self.interval(&threshold.bounds) {
                self.reachable(&wants, range, || threshold.path.clone(), true);
                list.push(Criterion { id: Some(threshold.id.0.clone()), label, wants, consecutive: 1 });
            }
        }
        list
    }

    fn ties(&mut self, source: &ScoreSource) -> Ties {
        match (source.method == Method::Mode, source.ties) {
            (true, None) => self.problems.note(|| (source.path.clone(), Fault::MissingTies {})),
            (false, Some(_)) => self.problems.note(|| (source.path.clone(), Fault::WrongTies { method: source.method.code().to_owned() })),
            _ => {}
        }
        source.ties.unwrap_or(Ties::NoScore)
    }

    fn missing(&mut self, source: Option<&MissingSource>) -> Missing {
        let plain = |rule| Missing { rule, at_least: None, at_least_percent: None, at_most_missing: None };
        match source {
            None => plain(MissingRule::RequireAll),
            Some(MissingSource::Word(rule)) => plain(*rule),
            Some(MissingSource::Full(full)) => Missing {
                rule: full.rule,
                at_least: self.count(full.answered_at_least.as_ref(), || format!("{}.answered_at_least", full.path), MOST_ELEMENTS),
                at_least_percent: self
                    .percent(full.answered_at_least_percent.as_ref(), || format!("{}.answered_at_least_percent", full.path)),
                at_most_missing: match full.missing_at_most.as_ref() {
                    Some(most) if most.is_zero() => Some(0),
                    most => self.count(most, || format!("{}.missing_at_most", full.path), MOST_ELEMENTS),
                },
            },
        }
    }

    fn reliability(&mut self, source: Option<&ReliabilitySource>) -> Option<Reliability> {
        let source = source?;
        if !source.sd.is_positive() || source.reliability.is_negative() || source.reliability >= Exact::one() {
            self.problems.note(|| {
                let found = format!("sd {}, reliability {}", written(&source.sd), written(&source.reliability));
                (source.path.clone(), Fault::WrongReliability { found })
            });
            return None;
        }
        let citation = self.citation(source.citation.as_ref());
        Some(Reliability { sd: source.sd.clone(), reliability: source.reliability.clone(), citation })
    }

    /// Elements that neither a score nor a gate looks at.
    pub(super) fn unscored(&mut self, gates: &[Gate]) {
        if !self.problems.tells() {
            return;
        }
        let mut counted = self.in_gates(gates);
        for part in self.scores.iter().flat_map(|score| score.parts.iter().chain(&score.out_of)) {
            if let Countable::Element(index) = part.what {
                counted[index] = true;
            }
        }
        if self.scores.is_empty() {
            return;
        }
        for (index, element) in self.elements.iter().enumerate() {
            if element.is_scored() && !element.is_non_negotiable() && !counted[index] {
                let path = self.ids.place(&element.id);
                self.problems.doubt(|| (path, Fault::UnscoredElement { id: element.id.clone() }));
            }
        }
    }
}

/// A score that is still to be worked out.
struct Planned<'s> {
    id: String,
    title: Title<'s>,
    guidance: Option<&'s Text>,
    domain: Option<usize>,
    score: ScoreRule<'s>,
    path: String,
    only_in: &'s [Id],
}

#[derive(Clone)]
enum Title<'s> {
    Given(&'s Text),
    Total,
}

#[derive(Clone, Copy)]
enum ScoreRule<'s> {
    Given(&'s ScoreSource),
    Usual,
}

/// What a rubric without any score is given: nought for the worst, a hundred for the best.
fn usual_score(path: &str) -> ScoreSource {
    let bounds = |path: &str| path.to_owned();
    ScoreSource {
        path: bounds(path),
        method: Method::PercentOfRange,
        of: Vec::new(),
        of_scores: Vec::new(),
        except: Vec::new(),
        out_of: Vec::new(),
        met: None,
        ties: None,
        missing: None,
        not_applicable: None,
        times: None,
        plus: None,
        result_rounding: None,
        result_decimals: None,
        points: Vec::new(),
        bands: Vec::new(),
        criterion: None,
        criterion_consecutive: None,
        thresholds: Vec::new(),
        target: None,
        targets: document::Map(Vec::new()),
        better: None,
        decimals: Some(Exact::one()),
        rounding: None,
        reliability: None,
        citation: None,
    }
}

/// True if a rubric says nothing about scores; it is then given the usual ones.
pub fn names_no_scores(source: &RubricSource) -> bool {
    let mut any_domain_score = false;
    each_domain(&source.domains, &mut |domain| any_domain_score |= domain.score.is_some());
    source.scores.is_none() && source.domain_score.is_none() && !any_domain_score
}

/// True if the points of an element can only be whole numbers.
pub fn only_whole(element: &Element) -> bool {
    let whole_value = match &element.measure {
        Measure::Number(number) => number.bands.list.is_empty() && number.whole,
        Measure::Checklist(list) => list.bands.list.is_empty() && checklist_range(&list.components, list.counted_as).1,
        _ => false,
    };
    let whole_levels = !element.levels.is_empty() && element.levels.iter().all(|level| level.is_whole());
    let averaged =
        element.repeated.as_ref().is_some_and(|repeated| matches!(repeated.method, RepeatedMethod::Mean | RepeatedMethod::PercentMeeting));
    (whole_levels || whole_value) && !averaged
}

fn counts_by_default(element: &Element) -> bool {
    element.is_scored() && !element.proscribed
}
