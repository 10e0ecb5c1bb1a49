//! What a rubric says that its owner can hardly mean: sound, and still worth a word.
//!
//! In: the source and what was made of it. Out: doubts, each with its cause and the line that was most likely meant. Nothing here
//! changes what a rubric comes to.

use crate::number::{Exact, MOST_DECIMALS, Rounding};
use crate::problem::{Advice, Fact, Fault, NO_SCORES, Note};
use crate::rubric::bands::written;
use crate::rubric::parse::measures::points_of;
use crate::rubric::parse::overlay::changed;
use crate::rubric::parse::parser::{Kind, Named, Parser, each_domain, linear, told};
use crate::rubric::parse::scores::{names_no_scores, only_whole};
use crate::rubric::source::*;
use crate::rubric::{Better, Countable, Element, Gate, Interval, Measure, Method, Rule, Score, Text as Words};

/// What an element needs, what it aims at whatever the stage and in each stage, and which direction is better.
type Wanted = (Option<Interval>, Option<Interval>, Vec<(usize, Interval)>, Better);

/// What a number is compared with.
struct Subject {
    kind: Kind,
    /// True if it can only be a whole number.
    whole: bool,
    lowest: Option<Exact>,
    highest: Option<Exact>,
    /// The values it can have, if they are few.
    levels: Vec<Exact>,
}

impl<N: Note> Parser<'_, N> {
    /// Everything that is doubtful about numbers, scales and rules that are sound in themselves.
    pub(super) fn plausible(&mut self, source: &RubricSource) {
        if !self.problems.tells() {
            return;
        }
        self.elements_are_plausible(source);
        self.shared_numbers();
        self.scores_are_plausible(source);
        self.gates_are_plausible(source);
        if let Some(drift) = &*source.drift
            && let Some(percent) = &drift.percent_of_range
        {
            self.share_of_hundred(percent, "percent_of_range", &format!("{}.percent_of_range", drift.path));
        }
        self.unlike_scales(names_no_scores(source));
    }

    // Numbers that are most likely meant otherwise.

    fn elements_are_plausible(&mut self, source: &RubricSource) {
        let mut sources: Vec<&ElementSource> = Vec::new();
        each_domain(&source.domains, &mut |domain| sources.extend(&domain.elements));
        sources.extend(&source.elements);
        let (mut wordless, mut wordless_own) = (Vec::<&str>::new(), Vec::<(String, &str)>::new());
        for (index, given) in sources.into_iter().enumerate() {
            let replaced = self.changes.and_then(|overlay| changed(&overlay.elements, &given.id.0));
            let given = replaced.unwrap_or(given);
            let Some(element) = self.elements.get(index).filter(|element| element.id == given.id.0 && !element.has_no_measure()) else {
                continue;
            };
            let subject = of_element(element);
            let path = |field: &str| format!("{}.{field}", given.path);
            let mut plain = Vec::new();
            plain.extend(given.minimum.as_ref().map(|minimum| ("minimum", minimum, path("minimum"))));
            plain.extend(given.maximum.as_ref().map(|maximum| ("maximum", maximum, path("maximum"))));
            let mut rules: Vec<(&str, &Bounds)> = Vec::new();
            rules.extend(given.must.as_ref().map(|must| ("must", &must.0)));
            rules.extend(given.target.as_ref().map(|target| ("target", &target.0)));
            rules.extend(given.targets.0.iter().map(|(stage, target)| (stage.as_str(), &target.0)));
            rules.extend(given.met.as_ref().map(|met| ("met", &met.0)));
            let each = given.repeated.as_ref().and_then(|repeated| repeated.met.as_ref());
            let band_ends = given.number.iter().map(|number| &number.bands).chain(given.ratio.iter().map(|ratio| &ratio.bands));
            let band_ends: Vec<&Bounds> = band_ends
                .chain(given.checklist.iter().map(|list| &list.bands))
                .flat_map(|bands| bands.iter().map(|band| &band.bounds))
                .collect();
            let (value, one) = (of_value(element), of_measure(element));
            let wanted = (element.must.clone(), element.target.clone(), element.targets.clone(), element.better);
            let range = (element.lowest.clone(), element.highest.clone(), element.levels.clone());
            let no_words = has_no_words(element);
            for (field, number, path) in plain {
                self.number_is_plausible(number, field, &path, &subject, field == "maximum");
            }
            for (field, bounds) in rules {
                self.bounds_are_plausible(bounds, field, &subject);
            }
            if let Some(met) = each {
                // The points of one rating, not of all of them.
                self.bounds_are_plausible(&met.0, "met", &one);
            }
            self.band_ends_are_plausible(&band_ends, &value);
            self.minimum_and_targets(given, wanted, range);
            match (&given.scale, no_words) {
                (_, false) => {}
                (Some(scale), true) if wordless.contains(&scale.0.as_str()) => {}
                (Some(scale), true) => {
                    wordless.push(&scale.0);
                    self.problems
                        .doubt(|| (format!("scales.{}", scale.0), Fault::WordlessScale { what: Fact::ScaleNamed { id: scale.0.clone() } }));
                }
                (None, true) => wordless_own.push((path("anchors"), &given.id.0)),
            }
        }
        // One slip in all of a file, not one for each element.
        if let Some((path, first)) = wordless_own.first() {
            let what = match wordless_own.len() {
                1 => Fact::ScaleOf { id: (*first).to_string() },
                2 => Fact::ScaleOfTwo { id: (*first).to_string() },
                several => Fact::ScaleOfSeveral { id: (*first).to_string(), more: (several - 1).to_string() },
            };
            self.problems.doubt(|| (path.clone(), Fault::WordlessScale { what }));
        }
        if let Some(overlay) = self.changes {
            for (id, minimum) in &overlay.minimums.0 {
                let element = self.elements.iter().find(|element| element.id == *id);
                if let Some(subject) = element.map(of_element) {
                    self.number_is_plausible(minimum, id, &format!("minimums.{id}"), &subject, false);
                }
            }
        }
    }

    fn scores_are_plausible(&mut self, source: &RubricSource) {
        let mut sources: Vec<(String, &ScoreSource)> = Vec::new();
        each_domain(&source.domains, &mut |domain| match (&*domain.score, &*source.domain_score) {
            (Some(DomainScoreSource::Score(score)), _) => sources.push((domain.id.0.clone(), score)),
            (None, Some(score)) => sources.push((domain.id.0.clone(), score)),
            _ => {}
        });
        sources.extend(source.scores.iter().flatten().map(|score| (score.id.0.clone(), &score.score)));
        for (id, given) in sources {
            let Some(index) = self.scores.iter().position(|score| score.id == id) else { continue };
            let subject = self.of_score(index);
            let criterion = self.changes.and_then(|overlay| changed(&overlay.criteria, &id)).or(given.criterion.as_ref());
            let mut rules: Vec<(&str, &Bounds)> = Vec::new();
            rules.extend(criterion.map(|criterion| ("criterion", &criterion.0)));
            rules.extend(given.target.as_ref().map(|target| ("target", &target.0)));
            rules.extend(given.targets.0.iter().map(|(stage, target)| (stage.as_str(), &target.0)));
            rules.extend(given.thresholds.iter().map(|threshold| ("", &threshold.bounds)));
            for (field, bounds) in rules {
                self.bounds_are_plausible(bounds, field, &subject);
            }
            let bands = self.changes.and_then(|overlay| changed(&overlay.bands, &id)).unwrap_or(&given.bands);
            let ends: Vec<&Bounds> = bands.iter().map(|band| &band.bounds).collect();
            self.band_ends_are_plausible(&ends, &subject);
            if let Some(MissingSource::Full(full)) = &given.missing {
                if let Some(percent) = &full.answered_at_least_percent {
                    let path = format!("{}.answered_at_least_percent", full.path);
                    self.share_of_hundred(percent, "answered_at_least_percent", &path);
                }
                self.limit_can_be_kept(index, full);
            }
        }
    }

    fn gates_are_plausible(&mut self, source: &RubricSource) {
        let of_overlay = self.changes.iter().flat_map(|overlay| &overlay.gates);
        let gates: Vec<&GateSource> = source.gates.iter().chain(of_overlay).collect();
        for gate in gates {
            let rules = gate.when.iter().chain(gate.outcomes.iter().filter_map(|outcome| outcome.when.as_ref()));
            rules.for_each(|rule| self.rule_is_plausible(rule));
        }
    }

    fn rule_is_plausible(&mut self, rule: &RuleSource) {
        let RuleSource::Full(rule) = rule else { return };
        for (field, percent) in [("at_least_percent", &rule.at_least_percent), ("more_than_percent", &rule.more_than_percent)] {
            if let Some(percent) = percent {
                self.share_of_hundred(percent, field, &format!("{}.{field}", rule.path));
            }
        }
        // Of several subjects that are judged by one bound the first decides what it is: they are the same in nearly every file.
        let element = |parser: &Self, id: &str| match parser.ids.get(id) {
            Some(Named::Element(index)) => parser.elements.get(index).map(of_element),
            Some(Named::Domain(domain)) => parser.elements.get(parser.domains[domain].all.start).map(of_element),
            _ => None,
        };
        let score = |parser: &Self, id: &str| match parser.ids.get(id) {
            Some(Named::Score(index)) => Some(parser.of_score(index)),
            Some(Named::Domain(domain)) => parser.domain_rules[domain].score.map(|index| parser.of_score(index)),
            _ => None,
        };
        let subject = if let Some(id) = rule.element.as_ref().or(rule.every.first()) {
            element(self, &id.0)
        } else if let Some(id) = &rule.value_of {
            match self.ids.get(&id.0) {
                Some(Named::Element(index)) => self.elements.get(index).map(of_value),
                _ => None,
            }
        } else if let Some(id) = rule.score.as_ref().or(rule.every_score.first()) {
            score(self, &id.0)
        } else if rule.every_domain {
            self.domain_rules.iter().find_map(|rules| rules.score).map(|index| self.of_score(index))
        } else {
            None
        };
        if let Some(subject) = subject {
            self.bounds_are_plausible(&rule.bounds, "", &subject);
        }
        if let Some(met) = &rule.met {
            let first = rule.all.iter().chain(&rule.any).chain(&rule.of).find_map(|rule| match rule {
                RuleSource::Id { id, .. } => element(self, id),
                RuleSource::Full(_) => None,
            });
            if let Some(subject) = first {
                self.bounds_are_plausible(&met.0, "met", &subject);
            }
        }
        for rule in rule.all.iter().chain(&rule.any).chain(&rule.of) {
            self.rule_is_plausible(rule);
        }
    }

    /// Notes bounds that are most likely meant otherwise, and gives whether it has. `field` is what a plain number stands in, if it can.
    fn bounds_are_plausible(&mut self, bounds: &Bounds, field: &str, subject: &Subject) -> bool {
        let ends = ends_of(bounds);
        // What is larger than 1 somewhere is no fraction of the whole.
        let fractions = ends.iter().all(|(_, end, _)| *end <= Exact::one());
        let plain = |word: &str| word == "at_least" && ends.len() == 1 && !field.is_empty();
        fractions
            && ends.iter().any(|(word, end, upper)| {
                self.number_is_plausible(end, if plain(word) { field } else { word }, &bounds.path, subject, *upper)
            })
    }

    /// Notes bands whose ends are most likely meant otherwise, at the first of them.
    fn band_ends_are_plausible(&mut self, bands: &[&Bounds], subject: &Subject) {
        let fractions = bands.iter().flat_map(|bounds| ends_of(bounds)).all(|(_, end, _)| end <= Exact::one());
        let _ = fractions && bands.iter().any(|bounds| self.bounds_are_plausible(bounds, "", subject));
    }

    /// True, after noting it, if a number is most likely meant otherwise.
    fn number_is_plausible(&mut self, number: &Exact, field: &str, path: &str, subject: &Subject, upper: bool) -> bool {
        // An upper end of exactly 1 leaves nothing out as a fraction: then 1 in 100 is meant.
        let inside = *number > Exact::zero() && (*number < Exact::one() || (*number == Exact::one() && !upper));
        if !inside || subject.levels.contains(number) {
            return false;
        }
        let line = |value: &Exact| format!("\"{field}\": {}", written(value));
        if subject.kind == Kind::Percentage {
            self.problems.doubt(|| {
                let percent = number.mul(&Exact::whole(100)).unwrap_or_else(|| number.clone());
                (path.to_owned(), Fault::FractionForPercentage { found: written(number), percent: written(&percent), line: line(&percent) })
            });
            return true;
        }
        // "6/12" is how manuals print "at least 6 of 12".
        let whole = subject.whole && subject.highest.as_ref().is_none_or(|highest| *highest > Exact::one());
        let below_all = subject.lowest.as_ref().is_some_and(|lowest| number < lowest);
        let far_below = subject.kind == Kind::Points && subject.highest.as_ref().is_some_and(|highest| *highest >= Exact::whole(4));
        if *number < Exact::one() && (whole || below_all || far_below) {
            self.problems.doubt(|| {
                let range = match (&subject.lowest, &subject.highest) {
                    (Some(lowest), Some(highest)) => Fact::ValuesRun { lowest: written(lowest), highest: written(highest) },
                    (Some(lowest), None) => Fact::ValuesBegin { lowest: written(lowest) },
                    _ => Fact::ValuesWithoutEnds,
                };
                let meant = subject.highest.as_ref().and_then(|highest| number.mul(highest)).filter(|meant| meant.is_whole());
                let hint = meant.map_or(Advice::ReachNumber, |meant| Advice::ReachNumberAs { line: line(&meant) });
                (path.to_owned(), Fault::FractionForPoints { found: written(number), range, hint: Some(hint) })
            });
            return true;
        }
        false
    }

    /// Notes a percentage of something that was written as a fraction of it.
    fn share_of_hundred(&mut self, number: &Exact, field: &str, path: &str) {
        let whole = Subject { kind: Kind::Percentage, whole: false, lowest: None, highest: None, levels: Vec::new() };
        self.number_is_plausible(number, field, path, &whole, false);
    }

    /// Notes a target that is easier to reach than the minimum: a team on target would be told that it fails.
    fn minimum_and_targets(
        &mut self,
        source: &ElementSource,
        (must, target, targets, better): Wanted,
        (lowest, highest, levels): (Option<Exact>, Option<Exact>, Vec<Exact>),
    ) {
        let Some(must) = must.filter(|must| must.low.is_some() || must.high.is_some()) else { return };
        let easier = |target: &Interval| match levels.is_empty() {
            false => levels.iter().any(|level| target.contains(level) && !must.contains(level)),
            true => {
                let end = |end: &Option<(Exact, bool)>, range: &Option<Exact>| end.clone().or(range.clone().map(|range| (range, true)));
                // Only the end that is to be reached counts: a minimum may well have an upper end that the target has not.
                match better {
                    Better::Higher => end(&target.low, &lowest)
                        .zip(must.low.clone())
                        .is_some_and(|((aim, inside), (least, strict))| aim < least || (aim == least && inside && !strict)),
                    Better::Lower => end(&target.high, &highest)
                        .zip(must.high.clone())
                        .is_some_and(|((aim, inside), (most, strict))| aim > most || (aim == most && inside && !strict)),
                }
            }
        };
        let stages = self.stages.clone();
        let stated = target.iter().map(|target| (None, target)).chain(targets.iter().map(|(stage, target)| (stages.get(*stage), target)));
        for (stage, target) in stated {
            if easier(target) {
                self.problems.doubt(|| {
                    let (path, what) = match stage {
                        Some(stage) => (format!("{}.targets.{stage}", source.path), Fact::TheTargetIn { stage: stage.clone() }),
                        None => (format!("{}.target", source.path), Fact::TheTarget),
                    };
                    (path, Fault::TargetBelowMinimum { what, target: told(target), minimum: told(&must) })
                });
            }
        }
    }

    /// Notes a limit on answers that even a complete assessment cannot keep.
    fn limit_can_be_kept(&mut self, score: usize, source: &FullMissingSource) {
        let score = &self.scores[score];
        let Some(least) = score.missing.at_least else { return };
        let chosen: Vec<&str> = self.parts.iter().map(String::as_str).collect();
        // A team runs one variant; which parts are variants is known by their place: they stand first.
        let (variants, modules) = chosen.split_at(self.variants.min(chosen.len()));
        let most = match variants {
            [] => self.in_play(score, modules),
            several => several.iter().map(|variant| self.in_play(score, &[&[*variant][..], modules].concat())).max().unwrap_or_default(),
        };
        if least > most {
            let (id, least, most) = (score.id.clone(), least.to_string(), most.to_string());
            self.problems.doubt(|| (format!("{}.answered_at_least", source.path), Fault::UnkeepableLimit { id, least, most }));
        }
    }

    fn in_play(&self, score: &Score, chosen: &[&str]) -> usize {
        let plays = |part: &Countable| match part {
            Countable::Element(index) => {
                let groups = &self.elements[*index].only_in;
                // What belongs to no variant or module is always asked.
                groups.iter().all(|group| group.iter().any(|id| chosen.contains(&id.as_str())))
            }
            Countable::Score(index) => {
                let only_in = &self.scores[*index].only_in;
                only_in.is_empty() || only_in.iter().any(|id| chosen.contains(&id.as_str()))
            }
        };
        score.parts.iter().filter(|part| plays(&part.what)).count()
    }

    /// A number that several ratios share is one number: it has one name, and is shared.
    fn shared_numbers(&mut self) {
        for (index, element) in self.elements.iter().enumerate() {
            let Measure::Ratio(ratio) = &element.measure else { continue };
            let Some(name) = &ratio.shared_out_of else { continue };
            let path = [&self.ids.place(&element.id) as &str, ".ratio.shared_out_of"].concat();
            let mut others = self.elements.iter().enumerate().filter(|(other, one)| *other != index && one.shared_out_of() == Some(name));
            if element.repeated.is_some() || others.clone().next().is_none() {
                self.problems.doubt(|| (path, Fault::SharedByOne { name: name.clone() }));
                continue;
            }
            let unlike = |(other, one): &(usize, &Element)| {
                *other < index && matches!(&one.measure, Measure::Ratio(other) if other.out_of != ratio.out_of)
            };
            if let Some((_, first)) = others.find(unlike) {
                self.problems.note(|| (path, Fault::UnlikeSharedNumber { id: element.id.clone(), first: first.id.clone() }));
            }
        }
    }

    /// Notes a bare id of a domain in a rule, where its score may be meant: everywhere else it means that.
    pub(super) fn bare_domain(&mut self, id: &str, path: &str) {
        if !self.problems.tells() {
            return;
        }
        if let Some(Named::Domain(index)) = self.ids.get(id)
            && self.domain_rules[index].score.is_some()
        {
            let of = self.elements[self.domains[index].all.clone()].iter().filter(|element| element.is_scored()).count();
            self.problems.doubt(|| (path.to_owned(), Fault::BareDomain { id: id.to_owned(), of: of.to_string() }));
        }
    }

    // Scales that do not go together.

    /// Notes scores that combine what is measured on unlike scales.
    fn unlike_scales(&mut self, unasked: bool) {
        let doubts: Vec<(String, Fault)> = self
            .scores
            .iter()
            .filter_map(|score| {
                let (one, other) = self.unlike(score)?;
                let hint = if unasked { Advice::OneScaleOrNoScore { line: NO_SCORES.to_owned() } } else { Advice::OneScale };
                let path = score.domain.map_or_else(|| self.ids.place(&score.id), |domain| self.ids.place(&self.domains[domain].id));
                let (id, method) = (score.id.clone(), score.method.code().to_owned());
                let ids = [one.id.to_owned(), other.id.to_owned()];
                let (one, other) = (one.as_fact(), other.as_fact());
                Some((path, Fault::UnlikeScales { id, method, ids, one, other, hint: Some(hint) }))
            })
            .collect();
        for (path, doubt) in doubts {
            self.problems.doubt(|| (path, doubt));
        }
    }

    /// Two parts of a score that do not go together.
    fn unlike(&self, score: &Score) -> Option<(Part<'_>, Part<'_>)> {
        // What is only counted as met, and a quotient of counts, need no common scale.
        let averaged = match score.method {
            Method::CountMet | Method::PercentMet | Method::Ratio => return None,
            Method::Sum | Method::PercentOfMax | Method::PercentOfRange => false,
            Method::Mean | Method::MeanOfDomains | Method::Min | Method::Max | Method::Mode | Method::Median => true,
        };
        let parts: Vec<Part> = score.parts.iter().map(|part| self.part(part.what)).collect();
        if matches!(score.method, Method::PercentOfMax | Method::PercentOfRange) && parts.iter().any(|part| part.highest.is_none()) {
            // That is an error, and told as one.
            return None;
        }
        let (first, rest) = parts.split_first()?;
        let alike = |part: &Part| part.kind == first.kind && (part.lowest, part.highest) == (first.lowest, first.highest);
        if rest.iter().all(alike) {
            return None;
        }
        let mixed = rest.iter().any(|part| part.kind != first.kind);
        // Weights of their own say that somebody has thought about how much each counts.
        let weighed = score.parts.iter().any(|part| part.weight != score.parts[0].weight);
        let narrow = parts.iter().min_by(|one, other| one.width(other))?;
        let wide = parts.iter().max_by(|one, other| one.width(other))?;
        let unlike = match averaged {
            true => mixed || (!weighed && rest.iter().any(|part| (part.lowest, part.highest) != (first.lowest, first.highest))),
            // Points, such as 0 to 2 beside 0 to 3, may be added as they are.
            false => wide.outweighs(narrow) && (mixed || (score.method == Method::Sum && first.kind == Kind::Points && !weighed)),
        };
        let other = if wide.width(narrow).is_ne() {
            Some(wide)
        } else {
            rest.iter().find(|part| part.kind != first.kind || part.lowest != first.lowest)
        };
        let one = if wide.width(narrow).is_ne() { narrow } else { first };
        if unlike { Some((*one, *other?)) } else { None }
    }

    fn part(&self, what: Countable) -> Part<'_> {
        match what {
            Countable::Element(index) => {
                let element = &self.elements[index];
                let (lowest, highest) = (element.lowest.as_ref(), element.highest.as_ref());
                Part { id: &element.id, kind: kind_of_element(element), lowest, highest }
            }
            Countable::Score(index) => {
                let score = &self.scores[index];
                let (lowest, highest) = (score.lowest.as_ref(), score.highest.as_ref());
                Part { id: &score.id, kind: self.kinds[index], lowest, highest }
            }
        }
    }

    /// Notes a crosswalk whose way back does not lead back, and one that leads out of the range of a percentage.
    pub(super) fn crosswalk_is_plausible(&mut self, step: &CrosswalkStepSource, id: &str, score: usize, times: &Exact, plus: &Exact) {
        if !self.problems.tells() {
            return;
        }
        if let Some(back) = &step.back {
            self.way_back_is_plausible(step, back, id, times, plus);
        }
        let percent = self.scores.len() > score && self.of_score(score).kind == Kind::Percentage;
        // A percentage of an earlier edition ran from 0 to 100, too; one that is stretched a lot was something else.
        let alike = times.mul(&Exact::whole(3)).is_some_and(|three| three >= Exact::one()) && *times <= Exact::whole(3);
        if percent && alike {
            let hundred = Exact::whole(100);
            let ends = times.mul(&hundred).and_then(|most| most.add(plus)).map(|most| (plus, most));
            let turn = |end: &Exact| {
                end.sub(plus).and_then(|rest| rest.div(times)).map(|turn| turn.short(2, Rounding::HalfUp)).unwrap_or_default()
            };
            let outside = match ends {
                Some((least, _)) if least.is_negative() => Fact::LeadsBelow { score: turn(&Exact::zero()) },
                Some((_, most)) if most > hundred => Fact::LeadsAbove { score: turn(&hundred) },
                _ => return,
            };
            self.problems.doubt(|| (step.path.clone(), Fault::CrosswalkOutsideRange { id: id.to_owned(), outside }));
        }
    }

    /// Notes a way back that is not the inverse, to the digits that are given.
    fn way_back_is_plausible(&mut self, step: &CrosswalkStepSource, back: &CrosswalkBackSource, id: &str, times: &Exact, plus: &Exact) {
        let (back_times, back_plus) = linear(&back.times, &back.plus);
        let inverse = |times: &Exact| Exact::one().div(times);
        let moved_back = |times: &Exact| plus.mul(times).and_then(|plus| Exact::zero().sub(&plus));
        let Some((wanted_times, wanted_plus)) = inverse(times).and_then(|wanted| {
            let moved = moved_back(&wanted)?;
            Some((wanted, moved))
        }) else {
            return;
        };
        // Either way may be the one that was rounded; one digit after the point is too little to tell.
        let fine = |number: &Exact| digits_of(number) >= 2;
        let times_agree =
            agrees(&back_times, &wanted_times) || (fine(times) && inverse(&back_times).is_some_and(|wanted| agrees(times, &wanted)));
        let plus_agrees = agrees(&back_plus, &wanted_plus) || moved_back(&back_times).is_some_and(|wanted| agrees(&back_plus, &wanted));
        if !times_agree || !plus_agrees {
            self.problems.doubt(|| {
                let found = match (back.times.as_ref().map(written), back.plus.as_ref().map(written)) {
                    (Some(times), Some(plus)) => Fact::TimesAndPlus { times, plus },
                    (Some(times), None) => Fact::TimesAlone { times },
                    (None, Some(plus)) => Fact::PlusAlone { plus },
                    (None, None) => Fact::Neither,
                };
                let (times, plus) = (shown(&wanted_times), shown(&wanted_plus));
                (format!("{}.back", step.path), Fault::CrosswalkNotInverting { id: id.to_owned(), times, plus, found })
            });
        }
    }

    /// What a score is compared as.
    fn of_score(&self, index: usize) -> Subject {
        let score = &self.scores[index];
        Subject {
            kind: self.kinds[index],
            whole: score.whole,
            lowest: score.lowest.clone(),
            highest: score.highest.clone(),
            levels: Vec::new(),
        }
    }

    /// What kind of number each score is, worked out once, in the order in which scores are.
    pub(super) fn note_kinds(&mut self, order: &[usize]) {
        self.kinds = vec![Kind::Points; self.scores.len()];
        for &index in order {
            self.kinds[index] = self.kind_of_score(&self.scores[index]);
        }
    }

    fn kind_of_score(&self, score: &Score) -> Kind {
        if !score.points.list.is_empty() {
            return Kind::Points;
        }
        let plain = score.times == Exact::one() && score.plus == Exact::zero();
        let part = |what: Countable| match what {
            Countable::Element(index) => kind_of_element(&self.elements[index]),
            Countable::Score(index) => self.kinds[index],
        };
        let every = |kind: Kind| score.parts.iter().all(|counted| part(counted.what) == kind);
        match score.method {
            Method::PercentOfMax | Method::PercentOfRange | Method::PercentMet if plain => Kind::Percentage,
            Method::Ratio if score.times == Exact::whole(100) && score.plus == Exact::zero() => Kind::Percentage,
            Method::Ratio => Kind::Entered,
            Method::CountMet => Kind::Count,
            Method::Mean | Method::MeanOfDomains | Method::Min | Method::Max | Method::Mode | Method::Median if plain => {
                [Kind::Percentage, Kind::Entered, Kind::Count].into_iter().find(|kind| every(*kind)).unwrap_or(Kind::Points)
            }
            Method::Sum if every(Kind::Entered) => Kind::Entered,
            _ => Kind::Points,
        }
    }

    /// The elements that a rule of a gate looks at.
    pub(super) fn in_gates(&self, gates: &[Gate]) -> Vec<bool> {
        fn look(rule: &Rule, seen: &mut [bool]) {
            match rule {
                Rule::Element(index, _) | Rule::Value(index, _) => seen[*index] = true,
                Rule::All(rules) | Rule::Any(rules) | Rule::Count(rules, _) | Rule::Percent(rules, _) => {
                    rules.iter().for_each(|rule| look(rule, seen));
                }
                Rule::Score(..) | Rule::Criterion(..) | Rule::Gate(_) => {}
            }
        }
        let mut seen = vec![false; self.elements.len()];
        let rules = gates.iter().flat_map(|gate| &gate.outcomes).filter_map(|outcome| outcome.rule.as_ref());
        rules.for_each(|rule| look(rule, &mut seen));
        seen
    }
}

/// Something that a score counts.
#[derive(Clone, Copy)]
struct Part<'p> {
    id: &'p str,
    kind: Kind,
    lowest: Option<&'p Exact>,
    highest: Option<&'p Exact>,
}

impl Part<'_> {
    /// Which of two has the wider range; one without an end is the widest.
    fn width(&self, other: &Part) -> std::cmp::Ordering {
        let width = |part: &Part| part.highest.zip(part.lowest).and_then(|(highest, lowest)| highest.sub(lowest));
        match (width(self), width(other)) {
            (Some(one), Some(other)) => one.cmp(&other),
            (one, other) => one.is_none().cmp(&other.is_none()),
        }
    }

    /// True if its range is at least four times as wide: the other then hardly counts.
    fn outweighs(&self, other: &Part) -> bool {
        let width = |part: &Part| part.highest.zip(part.lowest).and_then(|(highest, lowest)| highest.sub(lowest));
        match (width(self), width(other)) {
            (Some(wide), Some(narrow)) => narrow.mul(&Exact::whole(4)).is_some_and(|narrow| wide >= narrow),
            (wide, narrow) => wide.is_none() && narrow.is_some(),
        }
    }

    /// What it is, and from where to where.
    fn as_fact(&self) -> Fact {
        let id = self.id.to_owned();
        match (self.lowest.map(written), self.highest.map(written)) {
            (Some(low), Some(high)) => match self.kind {
                Kind::Percentage => Fact::PartPercentage { id, low, high },
                Kind::Entered => Fact::PartEntered { id, low, high },
                Kind::Count => Fact::PartCount { id, low, high },
                Kind::Points => Fact::PartPoints { id, low, high },
            },
            _ => match self.kind {
                Kind::Percentage => Fact::PartPercentageOpen { id },
                Kind::Entered => Fact::PartEnteredOpen { id },
                Kind::Count => Fact::PartCountOpen { id },
                Kind::Points => Fact::PartPointsOpen { id },
            },
        }
    }
}

/// What kind of number the points of an element are.
fn kind_of_element(element: &Element) -> Kind {
    match element.repeated.as_ref().map(|repeated| repeated.method) {
        Some(RepeatedMethod::PercentMeeting) => Kind::Percentage,
        _ => kind_of_measure(&element.measure),
    }
}

/// What the points of an element are compared as.
fn of_element(element: &Element) -> Subject {
    let (lowest, highest) = (element.lowest.clone(), element.highest.clone());
    Subject { kind: kind_of_element(element), whole: only_whole(element), lowest, highest, levels: element.levels.clone() }
}

/// What the points of one rating of an element are compared as.
fn of_measure(element: &Element) -> Subject {
    let (lowest, highest, levels) = points_of(&element.measure, [&None, &None], None);
    Subject { kind: kind_of_measure(&element.measure), whole: false, lowest, highest, levels }
}

fn kind_of_measure(measure: &Measure) -> Kind {
    match measure {
        Measure::Scale(_) => Kind::Points,
        Measure::Number(number) if number.bands.list.is_empty() => {
            if is_percent(number.unit.as_ref()) {
                Kind::Percentage
            } else {
                Kind::Entered
            }
        }
        Measure::Ratio(ratio) if ratio.bands.list.is_empty() => {
            if ratio.shown_as == ShownAs::Percent {
                Kind::Percentage
            } else {
                Kind::Entered
            }
        }
        Measure::Checklist(list) if list.bands.list.is_empty() => {
            if list.counted_as == CountedAs::Percent {
                Kind::Percentage
            } else {
                Kind::Count
            }
        }
        Measure::Number(_) | Measure::Ratio(_) | Measure::Checklist(_) => Kind::Points,
    }
}

/// What is entered for an element, which its bands and `value_of` look at.
fn of_value(element: &Element) -> Subject {
    let subject = |kind, whole, lowest, highest| Subject { kind, whole, lowest, highest, levels: Vec::new() };
    match &element.measure {
        Measure::Scale(_) => of_element(element),
        Measure::Number(number) if is_percent(number.unit.as_ref()) => {
            subject(Kind::Percentage, number.whole, Some(number.min.clone()), number.max.clone())
        }
        Measure::Number(number) => subject(Kind::Entered, number.whole, Some(number.min.clone()), number.max.clone()),
        Measure::Ratio(ratio) if ratio.shown_as == ShownAs::Percent => {
            subject(Kind::Percentage, false, Some(Exact::zero()), ratio.max.clone())
        }
        Measure::Ratio(ratio) => subject(Kind::Entered, false, Some(Exact::zero()), ratio.max.clone()),
        Measure::Checklist(list) if list.counted_as == CountedAs::Percent => subject(Kind::Percentage, false, Some(Exact::zero()), None),
        Measure::Checklist(list) => {
            let even = list.components.iter().all(|component| component.weight == Exact::one());
            subject(Kind::Count, even, Some(Exact::zero()), Some(Exact::whole(list.components.len() as i128)))
        }
    }
}

/// True for units that say that a number is a percentage.
fn is_percent(unit: Option<&Words>) -> bool {
    unit.is_some_and(|unit| {
        let unit = unit.get(0).trim().to_lowercase();
        ["%", "percent", "per cent", "percentage", "pct", "in 100", "per 100", "y cant", "canran", "prozent", "pour cent"]
            .contains(&unit.as_str())
    })
}

/// True for a scale none of whose points has words: raters then choose a figure and mean different things.
fn has_no_words(element: &Element) -> bool {
    let Measure::Scale(scale) = &element.measure else { return false };
    let says = |words: &Option<Words>| words.as_ref().is_some_and(|words| words.get(0).chars().any(char::is_alphabetic));
    let named = |value: &str| value.chars().filter(|sign| sign.is_alphabetic()).count() > 1;
    !scale.anchors.iter().any(|anchor| says(&anchor.label) || says(&anchor.text) || named(&anchor.value))
}

/// The ends that are given, each with its word, and whether it is an upper one.
fn ends_of(bounds: &Bounds) -> Vec<(&'static str, Exact, bool)> {
    let mut ends: Vec<(&'static str, Exact, bool)> = Vec::new();
    for (word, end, upper) in [
        ("at_least", bounds.at_least.clone(), false),
        ("more_than", bounds.more_than.clone(), false),
        ("at_most", bounds.at_most.clone(), true),
        ("less_than", bounds.less_than.clone(), true),
        ("equals", bounds.equals.clone(), false),
        ("within", bounds.within.as_ref().map(|pair| pair.0.clone()), false),
        ("within", bounds.within.as_ref().map(|pair| pair.1.clone()), true),
    ] {
        ends.extend(end.map(|end| (word, end, upper)));
    }
    ends
}

/// How many digits a number has after the point; none where it has no end.
fn digits_of(number: &Exact) -> usize {
    let decimal = number.short(MOST_DECIMALS, Rounding::HalfUp);
    match Exact::parse(&decimal).is_ok_and(|decimal| decimal == *number) {
        true => decimal.split_once('.').map_or(0, |(_, part)| part.len()),
        false => 0,
    }
}

/// True if a number is another to the digits after the point that it has; without any it is exact.
fn agrees(given: &Exact, exact: &Exact) -> bool {
    given == exact || (digits_of(given) > 0 && *given == exact.round(digits_of(given), Rounding::HalfUp))
}

/// A number as it would be written; beside a fraction, what it is about.
fn shown(number: &Exact) -> String {
    match written(number) {
        fraction if fraction.contains('/') => format!("{fraction} ({})", number.short(4, Rounding::HalfUp)),
        decimal => decimal,
    }
}
