//! Domains and elements: roles, minima, targets, evidence.
//!
//! In: the domains of the source. Out: checked domains and elements, in the order of the file.

use crate::number::Exact;
use crate::problem::{Fault, Note};
use crate::rubric::bands::written;
use crate::rubric::parse::measures::{Scales, is_two_level, points_of};
use crate::rubric::parse::overlay::changed;
use crate::rubric::parse::{Named, Parser, told};
use crate::rubric::source::*;
use crate::rubric::{Adaptations, Domain, Element, Evidence, Interval, Measure, Repeated, Scale, range};

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
                guidance: None,
                parent: None,
                depth: 0,
                own: start..start,
                all: start..start,
                score: None,
            });
            for element in &source.elements {
                self.element(element, index, &[], scales);
            }
            let end = self.elements.len();
            (self.domains[index].own, self.domains[index].all) = (start..end, start..end);
        }
        self.evidence_default(self.count_quietly(source.evidence_months));
        if let Some(months) = source.evidence_months {
            self.months(Some(months), "evidence_months");
        }
    }

    fn count_quietly(&self, number: Option<Exact>) -> Option<u32> {
        number.and_then(Exact::to_whole).and_then(|months| u32::try_from(months).ok())
    }

    fn evidence_default(&mut self, months: Option<u32>) {
        for element in &mut self.elements {
            element.evidence.months = element.evidence.months.or(months);
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
        self.domains.push(Domain { id, title, guidance, parent, depth, own: start..start, all: start..start, score: None });
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
        let weight = self.weight(source.weight, &source.path);
        let repeated = source.repeated.as_ref().map(|repeated| self.repeated(repeated));
        let (lowest, highest, levels) = points_of(&measure, [source.does_not_fit, source.not_applicable_points], repeated.as_ref());
        let better = source.better.unwrap_or(if source.proscribed { Better::Lower } else { Better::Higher });
        let (role, must) = self.role(source, &measure, (lowest, highest), better);
        let target = self.condition(&source.target);
        let targets = self.stage_targets(&source.targets, &source.path);
        for interval in target.iter().chain(targets.iter().map(|(_, interval)| interval)) {
            self.reachable(interval, (lowest, highest), &format!("{}.target", source.path), false);
        }
        for (field, interval) in [("target", &target), ("must", &must)] {
            if let Some(interval) = interval {
                let field = match (field, &source.must) {
                    ("must", None) if source.minimum.is_none() => "maximum",
                    ("must", None) => "minimum",
                    _ => field,
                };
                self.direction(interval, better, &format!("{}.{field}", source.path));
            }
        }
        for (stage, interval) in &targets {
            self.direction(interval, better, &format!("{}.targets.{}", source.path, self.stages[*stage]));
        }
        let best = match better {
            Better::Higher => highest.map(Interval::at_least),
            Better::Lower => lowest.map(Interval::at_most),
        };
        let two_level = (levels.len() == 2).then_some(best).flatten();
        let met = self.condition(&source.met).or(must.clone()).or(target.clone()).or(two_level);
        let not_applicable = source.not_applicable.unwrap_or(must.is_none());
        let evidence = self.evidence(source.evidence.as_ref());
        let adaptations = source.adaptations.as_ref().map(|lights| Adaptations {
            green: lights.green.iter().map(|text| self.words(text)).collect(),
            amber: lights.amber.iter().map(|text| self.words(text)).collect(),
            red: lights.red.iter().map(|text| self.words(text)).collect(),
        });
        let element = Element {
            id: source.id.0.clone(),
            title,
            prompt: self.optional(&source.prompt),
            guidance: self.optional(&source.guidance),
            next_step: self.optional(&source.next_step),
            domain,
            role,
            must,
            target,
            targets,
            met,
            measure,
            better,
            proscribed: source.proscribed,
            weight,
            not_applicable,
            not_applicable_points: source.not_applicable_points,
            does_not_fit: source.does_not_fit,
            repeated,
            evidence,
            dimension: source.dimension,
            adaptations: adaptations.unwrap_or_default(),
            contact: self.party(&source.contact),
            only_in,
            citation: self.citation(&source.citation),
            lowest,
            highest,
            levels,
        };
        self.elements.push(element);
    }

    /// The role, and what the points of a non-negotiable must be.
    fn role(&mut self, source: &ElementSource, measure: &Measure, points: range::Range, better: Better) -> (Role, Option<Interval>) {
        let minimum = self.changes.and_then(|overlay| changed(&overlay.minimums, &source.id.0).copied());
        if let Some(minimum) = minimum {
            let must = Interval::at_least(minimum);
            self.fitting_minimum(&must, points, format!("minimums.{}", source.id.0));
            return (Role::NonNegotiable, Some(must));
        }
        let conditions = [("minimum", source.minimum.is_some()), ("maximum", source.maximum.is_some()), ("must", source.must.is_some())];
        let given: Vec<&str> = conditions.iter().filter(|(_, given)| *given).map(|(name, _)| *name).collect();
        let role = source.role.unwrap_or(if given.is_empty() { Role::Supporting } else { Role::NonNegotiable });
        if role != Role::NonNegotiable {
            if let Some(field) = given.first() {
                self.problems.note(|| (format!("{}.{field}", source.path), Fault::MinimumWithoutRole { role: role.code().to_owned() }));
            }
            return (role, None);
        }
        if given.contains(&"must") && given.len() > 1 {
            self.problems
                .note(|| (source.path.clone(), Fault::ConflictingConditions { first: given[0].to_owned(), second: "must".to_owned() }));
        }
        let within_minimum = || Interval { low: source.minimum.map(|low| (low, true)), high: source.maximum.map(|high| (high, true)) };
        let must = match &source.must {
            Some(condition) => self.interval(&condition.0),
            None if !given.is_empty() => Some(within_minimum()),
            // With two levels there is only one thing a minimum can mean.
            None if is_two_level(measure) => match better {
                Better::Higher => points.1.map(Interval::at_least),
                Better::Lower => points.0.map(Interval::at_most),
            },
            None => {
                self.problems.note(|| (source.path.clone(), Fault::MissingMinimum {}));
                None
            }
        };
        if let Some(must) = &must {
            self.fitting_minimum(must, points, format!("{}.{}", source.path, given.first().unwrap_or(&"role")));
        }
        (role, must.or(Some(Interval { low: None, high: None })))
    }

    /// Notes a minimum that no points, or all points, meet.
    fn fitting_minimum(&mut self, must: &Interval, points: range::Range, path: String) {
        match points {
            (Some(lowest), Some(highest)) if must.misses(lowest, highest) => {
                self.problems.doubt(|| {
                    let (condition, lowest, highest) = (told(must), written(lowest), written(highest));
                    (path, Fault::MinimumOutsideScale { condition, lowest, highest })
                });
            }
            _ => self.reachable(must, points, &path, true),
        }
    }

    fn repeated(&mut self, source: &RepeatedSource) -> Repeated {
        let met = self.condition(&source.met);
        if source.method == RepeatedMethod::PercentMeeting && met.is_none() {
            self.problems
                .note(|| (source.path.clone(), Fault::MissingField { field: "met".into(), noun: "a `percent-meeting` repetition".into() }));
        }
        let fewest = self.count(source.fewest, format!("{}.fewest", source.path), 1000).unwrap_or(1);
        Repeated { each: self.words(&source.each), method: source.method, met, fewest }
    }

    fn evidence(&mut self, source: Option<&EvidenceSource>) -> Evidence {
        let Some(source) = source else {
            return Evidence::default();
        };
        Evidence {
            expected: source.expected.iter().map(|text| self.words(text)).collect(),
            kinds: source.kinds.clone(),
            months: self.months(source.months, format!("{}.months", source.path)),
            sample: self.count(source.sample, format!("{}.sample", source.path), 1_000_000).map(|sample| sample as u32),
        }
    }
}
