//! Domains and elements: roles, minima, targets, evidence.
//!
//! In: the domains of the source. Out: checked domains and elements, in the order of the file.

use crate::number::Exact;
use crate::problem::{Fault, Note, Noun};
use crate::rubric::bands::written;
use crate::rubric::parse::measures::{Scales, is_two_level, points_of};
use crate::rubric::parse::overlay::changed;
use crate::rubric::parse::parser::{Named, Parser, own_fields, told};
use crate::rubric::source::*;
use crate::rubric::{Adaptations, Domain, DomainRules, Element, ElementRules, Evidence, Interval, Measure, Repeated, Scale, range};

impl<'p, N: Note> Parser<'p, N> {
    pub(super) fn domains(&mut self, source: &RubricSource, scales: &Scales) {
        for domain in &source.domains {
            self.domain(domain, None, &[], scales);
        }
        if !source.elements.is_empty() {
            let start = self.elements.len();
            let index = self.domains.len();
            self.domains.push(Domain {
                id: String::new(),
                title: None,
                own_number: None,
                guidance: None,
                parent: None,
                depth: 0,
                own: start..start,
                all: start..start,
            });
            self.rules_of_domain(DomainRules::default);
            for element in &source.elements {
                self.element(element, index, &[], scales);
            }
            let end = self.elements.len();
            (self.domains[index].own, self.domains[index].all) = (start..end, start..end);
        }
    }

    /// The months after which evidence is stale, for the elements that do not say so themselves.
    pub(super) fn evidence_months(&mut self, months: Option<&Exact>) {
        let months = self.months(months, || "evidence_months".to_owned());
        for rules in &mut self.element_rules {
            rules.evidence.months = rules.evidence.months.or(months);
        }
    }

    fn domain(&mut self, source: &DomainSource, parent: Option<usize>, outer: &[Vec<String>], scales: &Scales) {
        let index = self.domains.len();
        self.name(&source.id.0, Named::Domain(index), &source.path);
        let mut only_in = outer.to_vec();
        let own = self.only_in(&source.only_in, &source.path);
        if !own.is_empty() {
            only_in.push(own);
        }
        let start = self.elements.len();
        let (title, guidance) = (Some(self.words(&source.title)), self.optional(&source.guidance));
        let depth = parent.map_or(0, |parent| self.domains[parent].depth + 1);
        let id = source.id.0.clone();
        let own_number = source.own_number.as_ref().map(|number| number.0.clone());
        let (own, all) = (start..start, start..start);
        self.domains.push(Domain { id, title, own_number, guidance, parent, depth, own, all });
        self.rules_of_domain(|| DomainRules { score: None, own_fields: own_fields(&source.own) });
        for element in &source.elements {
            self.element(element, index, &only_in, scales);
        }
        let own_end = self.elements.len();
        for domain in &source.domains {
            self.domain(domain, Some(index), &only_in, scales);
        }
        let end = self.elements.len();
        if start == end {
            self.problems.doubt(|| (source.path.clone(), Fault::EmptyDomain { id: source.id.0.clone() }));
        }
        (self.domains[index].own, self.domains[index].all) = (start..own_end, start..end);
    }

    /// Its score comes with the scores; a form does without.
    fn rules_of_domain(&mut self, rules: impl FnOnce() -> DomainRules) {
        if self.problems.tells() {
            self.domain_rules.push(rules());
        }
    }

    fn element(&mut self, source: &ElementSource, domain: usize, outer: &[Vec<String>], scales: &Scales) {
        // An overlay may put another element in its place.
        let changed = |overlay: &'p OverlaySource| changed(&overlay.elements, &source.id.0);
        let source = self.changes.and_then(changed).unwrap_or(source);
        self.name(&source.id.0, Named::Element(self.elements.len()), &source.path);
        let mut only_in = outer.to_vec();
        let own = self.only_in(&source.only_in, &source.path);
        if !own.is_empty() {
            only_in.push(own);
        }
        let title = self.words(&source.title);
        // An element that cannot be measured still holds its place, so that what refers to it is judged.
        let measure = self.measure(source, scales).unwrap_or(Measure::Scale(Scale { anchors: Vec::new(), reversed: false }));
        let repeated = source.repeated.as_ref().map(|repeated| self.repeated(repeated));
        let (lowest, highest, levels) = points_of(&measure, [&source.does_not_fit, &source.not_applicable_points], repeated.as_ref());
        let better = source.better.unwrap_or(if source.proscribed { Better::Lower } else { Better::Higher });
        let (role, must) = self.role(source, &measure, &(lowest.clone(), highest.clone()), better);
        let target = self.condition(source.target.as_deref());
        let targets = self.stage_targets(&source.targets, &source.path);
        let element = Element {
            id: source.id.0.clone(),
            title,
            own_number: source.own_number.as_ref().map(|word| word.0.clone()),
            prompt: self.optional(&source.prompt),
            guidance: self.optional(&source.guidance),
            next_step: self.optional(&source.next_step),
            domain,
            role,
            not_applicable: source.not_applicable.unwrap_or(must.is_none()),
            must,
            target,
            targets,
            measure,
            better,
            proscribed: source.proscribed,
            not_applicable_points: source.not_applicable_points.clone(),
            does_not_fit: source.does_not_fit.clone(),
            repeated,
            contact: self.party(source.contact.as_deref()),
            only_in,
            citation: self.citation(source.citation.as_deref()),
            citations: source.citations.iter().map(|citation| self.cited(citation)).collect(),
            lowest,
            highest,
            levels,
        };
        if self.problems.tells() {
            let rules = self.rules_of_element(source, &element);
            self.element_rules.push(rules);
        }
        self.elements.push(element);
    }

    /// What a form does without.
    fn rules_of_element(&mut self, source: &ElementSource, element: &Element) -> ElementRules {
        let (must, target, better) = (&element.must, &element.target, element.better);
        let range = (element.lowest.clone(), element.highest.clone());
        for interval in target.iter().chain(element.targets.iter().map(|(_, interval)| interval)) {
            self.reachable(interval, &range, || format!("{}.target", source.path), false);
        }
        for (field, interval) in [("target", target), ("must", must)] {
            if let Some(interval) = interval {
                let field = match (field, &source.must) {
                    ("must", None) if source.minimum.is_none() => "maximum",
                    ("must", None) => "minimum",
                    _ => field,
                };
                self.direction(interval, better, field, || format!("{}.{field}", source.path));
            }
        }
        for (stage, interval) in &element.targets {
            let stage = self.stages[*stage].clone();
            self.direction(interval, better, &stage, || format!("{}.targets.{stage}", source.path));
        }
        let best = match better {
            Better::Higher => element.highest.clone().map(Interval::at_least),
            Better::Lower => element.lowest.clone().map(Interval::at_most),
        };
        let two_level = (element.levels.len() == 2).then_some(best).flatten();
        let met = self.condition(source.met.as_deref()).or(must.clone()).or(target.clone()).or(two_level);
        let weight = self.weight(source.weight.as_ref(), &source.path);
        let evidence = self.evidence(source.evidence.as_deref());
        let codes = self.codes(&source.codes);
        let adaptations = match &*source.adaptations {
            None => Adaptations::default(),
            Some(lights) => Adaptations {
                green: lights.green.iter().map(|text| self.words(text)).collect(),
                amber: lights.amber.iter().map(|text| self.words(text)).collect(),
                red: lights.red.iter().map(|text| self.words(text)).collect(),
            },
        };
        ElementRules { met, weight, evidence, dimension: *source.dimension, adaptations, codes, own_fields: own_fields(&source.own) }
    }

    /// The role, and what the points of a non-negotiable must be.
    fn role(&mut self, source: &ElementSource, measure: &Measure, points: &range::Range, better: Better) -> (Role, Option<Interval>) {
        let minimum = self.changes.and_then(|overlay| changed(&overlay.minimums, &source.id.0).cloned());
        if let Some(minimum) = minimum {
            let must = Interval::at_least(minimum);
            self.fitting_minimum(&must, points, || format!("minimums.{}", source.id.0));
            return (Role::NonNegotiable, Some(must));
        }
        let stated = source.minimum.is_some() || source.maximum.is_some() || source.must.is_some();
        let role = source.role.unwrap_or(if stated { Role::NonNegotiable } else { Role::Supporting });
        if self.problems.tells() {
            self.fitting_role(source, role);
        }
        if role != Role::NonNegotiable {
            return (role, None);
        }
        let within_minimum = || {
            let end = |number: &Option<Exact>| number.clone().map(|number| (number, true));
            Interval { low: end(&source.minimum), high: end(&source.maximum) }
        };
        let must = match &source.must {
            Some(condition) => self.interval(&condition.0),
            None if stated => Some(within_minimum()),
            // With two levels there is only one thing a minimum can mean.
            None if is_two_level(measure) => match better {
                Better::Higher => points.1.clone().map(Interval::at_least),
                Better::Lower => points.0.clone().map(Interval::at_most),
            },
            None => {
                self.problems.note(|| (source.path.clone(), Fault::MissingMinimum {}));
                None
            }
        };
        if let Some(must) = &must {
            self.fitting_minimum(must, points, || format!("{}.{}", source.path, stated_in(source).first().unwrap_or(&"role")));
        }
        (role, must.or(Some(Interval { low: None, high: None })))
    }

    /// Notes a minimum where the role allows none, or two of them.
    fn fitting_role(&mut self, source: &ElementSource, role: Role) {
        let given = stated_in(source);
        if role != Role::NonNegotiable {
            if let Some(field) = given.first() {
                self.problems.note(|| (format!("{}.{field}", source.path), Fault::MinimumWithoutRole { role: role.code().to_owned() }));
            }
        } else if given.contains(&"must") && given.len() > 1 {
            self.problems
                .note(|| (source.path.clone(), Fault::ConflictingConditions { first: given[0].to_owned(), second: "must".to_owned() }));
        }
    }

    /// Notes a minimum that no points, or all points, meet.
    fn fitting_minimum(&mut self, must: &Interval, points: &range::Range, path: impl FnOnce() -> String) {
        match points {
            (Some(lowest), Some(highest)) if self.problems.tells() && must.misses(lowest, highest) => {
                self.problems.doubt(|| {
                    let (condition, lowest, highest) = (told(must), written(lowest), written(highest));
                    (path(), Fault::MinimumOutsideScale { condition, lowest, highest })
                });
            }
            _ => self.reachable(must, points, path, true),
        }
    }

    fn repeated(&mut self, source: &RepeatedSource) -> Repeated {
        let met = self.condition(source.met.as_ref());
        if source.method == RepeatedMethod::PercentMeeting && met.is_none() {
            self.problems.note(|| (source.path.clone(), Fault::MissingField { field: "met".into(), noun: Noun::CountingRepetition }));
        }
        if let (Some(_), false) = (source.ties, source.method == RepeatedMethod::Mode) {
            self.problems.note(|| (source.path.clone(), Fault::WrongTies { method: source.method.code().to_owned() }));
        }
        let ties = source.ties.unwrap_or(Ties::Lowest);
        let fewest = self.count(source.fewest.as_ref(), || format!("{}.fewest", source.path), 1000).unwrap_or(1);
        Repeated { each: self.words(&source.each), method: source.method, met, ties, fewest }
    }

    fn evidence(&mut self, source: Option<&EvidenceSource>) -> Evidence {
        let Some(source) = source else {
            return Evidence::default();
        };
        Evidence {
            expected: source.expected.iter().map(|text| self.words(text)).collect(),
            kinds: source.kinds.clone(),
            months: self.months(source.months.as_ref(), || format!("{}.months", source.path)),
            sample: self.count(source.sample.as_ref(), || format!("{}.sample", source.path), 1_000_000).map(|sample| sample as u32),
        }
    }
}

/// The fields in which a minimum is stated.
fn stated_in(source: &ElementSource) -> Vec<&'static str> {
    let conditions = [("minimum", source.minimum.is_some()), ("maximum", source.maximum.is_some()), ("must", source.must.is_some())];
    conditions.into_iter().filter(|(_, given)| *given).map(|(name, _)| name).collect()
}
