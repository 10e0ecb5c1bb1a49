//! Scales, numbers, ratios and checklists: how elements are measured.
//!
//! In: the measures of the source. Out: checked measures, or what is wrong or doubtful about them.

use crate::document::{self, did_you_mean};
use crate::number::{Exact, Rounding};
use crate::order;
use crate::problem::{Advice, Fact, Fault, Note, Noun};
use crate::rubric::bands::{self, Flaw, written};
use crate::rubric::parse::built_in;
use crate::rubric::parse::parser::{MOST_ANCHORS, Parser, told};
use crate::rubric::source::*;
use crate::rubric::{
    Anchor, Checklist, Component, Estimate, Interval, Measure, Number, PointBand, PointBands, RatioMeasure, Repeated, Scale, range,
};

/// Shared scales by id.
pub type Scales = Vec<(String, Scale)>;

impl<N: Note> Parser<'_, N> {
    pub(super) fn scales(&mut self, scales: &document::Map<ScaleSource>) -> Scales {
        let mut shared = Scales::new();
        for (id, scale) in &scales.0 {
            if let Some(anchors) = self.anchors(&scale.anchors, scale.first_points.as_ref(), &scale.path) {
                shared.push((id.clone(), Scale { anchors, reversed: false }));
            }
        }
        for (id, scale) in built_in::scales(&self.languages) {
            if shared.iter().all(|(known, _)| known != id) {
                shared.push((id.to_owned(), scale));
            }
        }
        shared
    }

    fn anchors(&mut self, anchors: &[AnchorSource], first_points: Option<&Exact>, path: &str) -> Option<Vec<Anchor>> {
        if anchors.len() > MOST_ANCHORS {
            self.problems.note(|| {
                let (found, most) = (anchors.len().to_string(), MOST_ANCHORS.to_string());
                (format!("{path}.anchors"), Fault::TooMany { expected: Fact::AtMostAnchors { most }, found })
            });
            return None;
        }
        if anchors.len() < 2 {
            self.problems.note(|| (format!("{path}.anchors"), Fault::TooFewAnchors { found: anchors.len().to_string() }));
            return None;
        }
        let first = first_points.cloned().unwrap_or_else(Exact::one);
        let counted = |index: usize| first.add(&Exact::whole(index as i128)).unwrap_or_else(|| first.clone());
        let points: Vec<Exact> = anchors
            .iter()
            .enumerate()
            .map(|(index, anchor)| match anchor {
                AnchorSource::Full(full) => full.points.clone().unwrap_or_else(|| counted(index)),
                AnchorSource::Text(_) => counted(index),
            })
            .collect();
        let distinct = points.iter().enumerate().all(|(index, one)| !points[..index].contains(one));
        let mut list: Vec<Anchor> = Vec::with_capacity(anchors.len());
        for (index, anchor) in anchors.iter().enumerate() {
            let (value, label, text, codes) = match anchor {
                AnchorSource::Text(text) => (None, None, Some(self.words(text)), Vec::new()),
                AnchorSource::Full(full) => {
                    (full.value.clone(), self.optional(&full.label), self.optional(&full.text), self.codes(&full.codes))
                }
            };
            let named = if distinct { points[index].to_string() } else { (index + 1).to_string() };
            let value = value.map_or(named, |word| word.0);
            if self.problems.tells() && list.iter().any(|other| other.value == value) {
                self.problems.note(|| (format!("{path}.anchors[{index}]"), Fault::DuplicateAnchor { value: value.clone() }));
            }
            list.push(Anchor { value, points: points[index].clone(), label, text, codes });
        }
        self.doubtful_anchors(&list, distinct, path);
        Some(list)
    }

    fn doubtful_anchors(&mut self, anchors: &[Anchor], distinct: bool, path: &str) {
        if !self.problems.tells() {
            return;
        }
        for (index, anchor) in anchors.iter().enumerate() {
            let same =
                anchors[..index].iter().find(|other| anchor.text.is_some() && other.text == anchor.text && other.label == anchor.label);
            if let Some(other) = same {
                let (first, second) = (other.value.clone(), anchor.value.clone());
                self.problems.doubt(|| (format!("{path}.anchors[{index}]"), Fault::DuplicateAnchorText { first, second }));
            }
        }
        let mut points: Vec<i128> = anchors.iter().filter_map(|anchor| anchor.points.to_whole()).collect();
        if !distinct || points.len() != anchors.len() || points.len() < 3 {
            return;
        }
        points = order::sorted(points, &|one, other| one.cmp(other));
        // Steps of one with a single hole are most likely a forgotten anchor; even wider steps are a design.
        let holes: Vec<i128> = points.windows(2).filter(|pair| pair[1] - pair[0] == 2).map(|pair| pair[0] + 1).collect();
        if holes.len() == 1 && points.windows(2).filter(|pair| pair[1] - pair[0] == 1).count() == points.len() - 2 {
            self.problems.doubt(|| (format!("{path}.anchors"), Fault::MissingLevel { level: holes[0].to_string() }));
        }
    }

    /// What is wrong with bands over a range of values, as warnings.
    pub(super) fn doubtful_bands(&mut self, list: &[PointBand], whole: bool, (lowest, highest): &range::Range, tie_rule: bool, path: &str) {
        if !self.problems.tells() {
            return;
        }
        let plain: Vec<&Interval> = list.iter().filter(|band| band.with.is_empty()).map(|band| &band.interval).collect();
        for flaw in bands::flaws(&plain, whole) {
            match flaw {
                Flaw::Gap(gap) => self.problems.doubt(|| (path.to_owned(), Fault::BandGap { gap })),
                Flaw::Overlap(_) if tie_rule => {}
                Flaw::Overlap(overlap) => self.problems.doubt(|| (path.to_owned(), Fault::BandOverlap { overlap })),
            }
        }
        for gap in bands::uncovered(&plain, lowest.as_ref(), highest.as_ref()) {
            self.problems.doubt(|| (path.to_owned(), Fault::BandGap { gap }));
        }
        let (Some(lowest), Some(highest)) = (lowest, highest) else {
            return;
        };
        for (index, band) in list.iter().enumerate() {
            if band.interval.misses(lowest, highest) || (whole && !bands::holds_whole(&band.interval, lowest, highest)) {
                let (band, lowest, highest) = (told(&band.interval), written(lowest), written(highest));
                self.problems.doubt(|| (format!("{path}[{index}]"), Fault::UnreachableBand { band, lowest, highest }));
            }
        }
    }

    pub(super) fn point_bands(
        &mut self,
        bands: &[PointBandSource],
        rounding: Option<RoundingWord>,
        several: Option<SeveralMatch>,
        components: &[ComponentSource],
    ) -> PointBands {
        let mut list = Vec::new();
        for band in bands {
            let mut with = Vec::new();
            for (index, id) in band.with.iter().enumerate() {
                match components.iter().position(|component| component.id == *id) {
                    Some(at) => with.push(at),
                    None => {
                        self.problems.note(|| {
                            let hint = did_you_mean(&id.0, components.iter().map(|component| component.id.0.as_str()));
                            (
                                format!("{}.with[{index}]", band.path),
                                Fault::UnknownId { id: id.0.clone(), expected: Fact::AComponentHere, hint },
                            )
                        });
                    }
                }
            }
            let text = self.optional(&band.text);
            if let Some(interval) = self.interval(&band.bounds) {
                list.push(PointBand { interval, points: band.points.clone(), text, with });
            }
        }
        let several = several.or(list.iter().any(|band| !band.with.is_empty()).then_some(SeveralMatch::Best));
        PointBands { list, rounding: rounding.and_then(rounding_of), several }
    }

    /// The measure, with the values that have no bands as their points.
    pub(super) fn measure(&mut self, source: &ElementSource, scales: &Scales) -> Option<Measure> {
        if self.problems.tells() && !self.one_measure(source) {
            return None;
        }
        if let Some(number) = &source.number {
            return self.number(number).map(Measure::Number);
        }
        if let Some(ratio) = &source.ratio {
            return Some(Measure::Ratio(self.ratio(ratio)));
        }
        if let Some(checklist) = &source.checklist {
            return self.checklist(checklist).map(Measure::Checklist);
        }
        self.scale(source, scales).map(Measure::Scale)
    }

    /// False, after noting it, if an element says in no way how it is measured, or in several.
    fn one_measure(&mut self, source: &ElementSource) -> bool {
        let kinds = [
            ("anchors", !source.anchors.is_empty() && source.scale.is_none()),
            ("scale", source.scale.is_some()),
            ("number", source.number.is_some()),
            ("ratio", source.ratio.is_some()),
            ("checklist", source.checklist.is_some()),
        ];
        let given: Vec<&str> = kinds.iter().filter(|(_, given)| *given).map(|(kind, _)| *kind).collect();
        match given[..] {
            [] => self.problems.note(|| (source.path.clone(), Fault::MissingMeasure { id: source.id.0.clone() })),
            [only] if source.reversed && !matches!(only, "anchors" | "scale") => {
                self.problems.note(|| (format!("{}.reversed", source.path), Fault::ReversedMeasure {}));
            }
            [_] => {}
            [first, second, ..] => {
                self.problems.note(|| (source.path.clone(), Fault::TwoMeasures { first: first.to_owned(), second: second.to_owned() }));
            }
        }
        given.len() == 1
    }

    fn scale(&mut self, source: &ElementSource, scales: &Scales) -> Option<Scale> {
        let mut anchors = match &source.scale {
            None => self.anchors(&source.anchors, source.first_points.as_ref(), &source.path)?,
            Some(id) => {
                let Some((_, scale)) = scales.iter().find(|(known, _)| *known == id.0) else {
                    self.problems.note(|| {
                        let near = did_you_mean(&id.0, scales.iter().map(|(id, _)| id.as_str()));
                        let words = || scales.iter().map(|(id, _)| id.clone()).collect();
                        let hint = near.unwrap_or_else(|| Advice::Known { known: Box::new(Fact::ThereAre { words: words() }) });
                        (format!("{}.scale", source.path), Fault::UnknownId { id: id.0.clone(), expected: Fact::AScale, hint: Some(hint) })
                    });
                    return None;
                };
                self.described(scale, source)
            }
        };
        if source.reversed {
            let lowest = anchors.iter().map(|anchor| &anchor.points).min()?;
            let highest = anchors.iter().map(|anchor| &anchor.points).max()?;
            let both = lowest.add(highest)?;
            for anchor in &mut anchors {
                anchor.points = both.sub(&anchor.points)?;
            }
        }
        if self.problems.tells()
            && anchors.iter().all(|anchor| anchor.points == anchors[0].points)
            && source.role != Some(Role::Information)
        {
            self.problems.note(|| (source.path.clone(), Fault::SamePoints {}));
        }
        Some(Scale { anchors, reversed: source.reversed })
    }

    /// A shared scale with the texts an element gives for its anchors.
    fn described(&mut self, scale: &Scale, source: &ElementSource) -> Vec<Anchor> {
        let mut anchors = scale.anchors.clone();
        if !source.anchors.is_empty() && source.anchors.len() != anchors.len() {
            let (expected, found) = (anchors.len().to_string(), source.anchors.len().to_string());
            self.problems.note(|| (format!("{}.anchors", source.path), Fault::AnchorCount { expected, found }));
            return anchors;
        }
        for (anchor, own) in anchors.iter_mut().zip(&source.anchors) {
            match own {
                AnchorSource::Text(text) => anchor.text = Some(self.words(text)),
                AnchorSource::Full(full) => {
                    anchor.text = self.optional(&full.text).or(anchor.text.take());
                    anchor.label = self.optional(&full.label).or(anchor.label.take());
                    if let Some(points) = &full.points {
                        anchor.points = points.clone();
                    }
                    if let Some(value) = &full.value {
                        anchor.value = value.0.clone();
                    }
                    if !full.codes.is_empty() {
                        anchor.codes = self.codes(&full.codes);
                    }
                }
            }
        }
        self.doubtful_anchors(&anchors, true, &source.path);
        anchors
    }

    fn number(&mut self, source: &NumberSource) -> Option<Number> {
        let (min, max) = (source.min.clone().unwrap_or_else(Exact::zero), source.max.clone());
        if let Some(max) = &max
            && *max <= min
        {
            self.problems.note(|| (source.path.clone(), Fault::EmptyRange { lowest: written(&min), highest: written(max) }));
            return None;
        }
        if source.whole && source.rounding.and_then(rounding_of).is_some() {
            self.problems.note(|| (source.path.clone(), Fault::WholeWithRounding {}));
        }
        self.needs_bands(source.rounding.is_some(), source.when_several_match, &source.bands, &source.path);
        let bands = self.point_bands(&source.bands, source.rounding, source.when_several_match, &[]);
        if !source.bands.is_empty() && bands.list.len() == source.bands.len() {
            let whole = source.whole || bands.rounding.is_some();
            self.doubtful_bands(
                &bands.list,
                whole,
                &(Some(min.clone()), max.clone()),
                bands.several.is_some(),
                &format!("{}.bands", source.path),
            );
        }
        let unit = self.optional(&source.unit);
        Some(Number { unit, min, max, whole: source.whole, bands })
    }

    fn needs_bands(&mut self, rounding: bool, several: Option<SeveralMatch>, bands: &[PointBandSource], path: &str) {
        if bands.is_empty() && self.problems.tells() {
            for (field, given) in [("rounding", rounding), ("when_several_match", several.is_some())] {
                if given {
                    self.problems.note(|| (format!("{path}.{field}"), Fault::MissingBands { field: field.to_owned() }));
                }
            }
        }
    }

    fn ratio(&mut self, source: &RatioSource) -> RatioMeasure {
        let shown_as = source.shown_as.unwrap_or(ShownAs::Percent);
        let may_exceed = source.may_exceed || shown_as == ShownAs::Ratio;
        let whole = match shown_as {
            ShownAs::Percent => Exact::whole(100),
            ShownAs::Ratio => Exact::one(),
        };
        let max = source.max.clone().or((!may_exceed).then_some(whole));
        self.needs_bands(source.rounding.is_some(), source.when_several_match, &source.bands, &source.path);
        let bands = self.point_bands(&source.bands, source.rounding, source.when_several_match, &[]);
        if !source.bands.is_empty() && bands.list.len() == source.bands.len() {
            self.doubtful_bands(
                &bands.list,
                bands.rounding.is_some(),
                &(Some(Exact::zero()), max.clone()),
                bands.several.is_some(),
                &format!("{}.bands", source.path),
            );
        }
        let estimate = source.estimate.as_ref().map(|estimate| {
            if !estimate.rate.is_positive() || estimate.rate > Exact::one() {
                self.problems.note(|| {
                    (format!("{}.rate", estimate.path), Fault::WrongShare { expected: Noun::Share, found: written(&estimate.rate) })
                });
            }
            Estimate {
                population: self.words(&estimate.population),
                rate: estimate.rate.clone(),
                citation: self.citation(estimate.citation.as_ref()),
            }
        });
        let (count, out_of) = (self.words(&source.count), self.words(&source.out_of));
        let shared_out_of = source.shared_out_of.as_ref().map(|name| name.0.clone());
        RatioMeasure { count, out_of, shared_out_of, shown_as, may_exceed, max, bands, estimate }
    }

    fn checklist(&mut self, source: &ChecklistSource) -> Option<Checklist> {
        if source.components.is_empty() {
            self.problems.note(|| (format!("{}.components", source.path), Fault::TooFewComponents {}));
            return None;
        }
        if source.components.len() > MOST_ANCHORS {
            self.problems.note(|| {
                let (found, most) = (source.components.len().to_string(), MOST_ANCHORS.to_string());
                (format!("{}.components", source.path), Fault::TooMany { expected: Fact::AtMostComponents { most }, found })
            });
            return None;
        }
        let counted_as = source.counted_as.unwrap_or(CountedAs::Count);
        let mut components: Vec<Component> = Vec::new();
        for component in &source.components {
            let twice = self.problems.tells().then(|| components.iter().position(|other| other.id == component.id.0));
            if let Some(first) = twice.flatten() {
                self.problems.note(|| {
                    (
                        format!("{}.id", component.path),
                        Fault::DuplicateId {
                            id: component.id.0.clone(),
                            first: Fact::Place { path: source.components[first].path.clone() },
                        },
                    )
                });
            }
            let (text, weight) = (self.words(&component.text), self.weight(component.weight.as_ref(), &component.path));
            let (required, not_applicable, codes) = (component.required, component.not_applicable, self.codes(&component.codes));
            components.push(Component { id: component.id.0.clone(), text, required, weight, not_applicable, codes });
        }
        self.needs_bands(false, source.when_several_match, &source.bands, &source.path);
        let bands = self.point_bands(&source.bands, None, source.when_several_match, &source.components);
        let (highest, whole) = checklist_range(&components, counted_as);
        if !source.bands.is_empty() && bands.list.len() == source.bands.len() {
            self.doubtful_bands(
                &bands.list,
                whole,
                &(Some(Exact::zero()), Some(highest)),
                bands.several.is_some(),
                &format!("{}.bands", source.path),
            );
        }
        Some(Checklist { components, counted_as, bands })
    }
}

pub fn rounding_of(word: RoundingWord) -> Option<Rounding> {
    match word {
        RoundingWord::HalfUp => Some(Rounding::HalfUp),
        RoundingWord::HalfEven => Some(Rounding::HalfEven),
        RoundingWord::Floor => Some(Rounding::Floor),
        RoundingWord::Ceil => Some(Rounding::Ceil),
        RoundingWord::None => None,
    }
}

pub fn is_two_level(measure: &Measure) -> bool {
    matches!(measure, Measure::Scale(scale) if scale.anchors.len() == 2)
}

/// The most a checklist can count, and whether the count is always whole.
pub fn checklist_range(components: &[Component], counted_as: CountedAs) -> (Exact, bool) {
    match counted_as {
        CountedAs::Percent => (Exact::whole(100), false),
        CountedAs::Count => {
            let sum = components.iter().try_fold(Exact::zero(), |sum, component| sum.add(&component.weight));
            (sum.unwrap_or_else(Exact::zero), components.iter().all(|component| component.weight.is_whole()))
        }
    }
}

/// The fewest and most points an element can have, and all of them if they are few. Points of answers beside the measure
/// (does not fit, not applicable) count too.
pub fn points_of(
    measure: &Measure,
    beside: [&Option<Exact>; 2],
    repeated: Option<&Repeated>,
) -> (Option<Exact>, Option<Exact>, Vec<Exact>) {
    let few = |points: Vec<Exact>| {
        let mut levels: Vec<Exact> = Vec::new();
        for point in points.into_iter().chain(beside.into_iter().flatten().cloned()) {
            if let Err(place) = levels.binary_search(&point) {
                levels.insert(place, point);
            }
        }
        (levels.first().cloned(), levels.last().cloned(), levels)
    };
    let banded = |bands: &PointBands| few(bands.list.iter().map(|band| band.points.clone()).collect());
    let (lowest, highest, levels) = match measure {
        Measure::Scale(scale) => few(scale.anchors.iter().map(|anchor| anchor.points.clone()).collect()),
        Measure::Number(number) if number.bands.list.is_empty() => (Some(number.min.clone()), number.max.clone(), Vec::new()),
        Measure::Number(number) => banded(&number.bands),
        Measure::Ratio(ratio) if ratio.bands.list.is_empty() => (Some(Exact::zero()), ratio.max.clone(), Vec::new()),
        Measure::Ratio(ratio) => banded(&ratio.bands),
        Measure::Checklist(list) if list.bands.list.is_empty() => {
            let (highest, _) = checklist_range(&list.components, list.counted_as);
            let counts = match list.counted_as {
                CountedAs::Count if list.components.iter().all(|component| component.weight == Exact::one()) => {
                    (0..=list.components.len()).map(|count| Exact::whole(count as i128)).collect()
                }
                _ => Vec::new(),
            };
            (Some(Exact::zero()), Some(highest), counts)
        }
        Measure::Checklist(list) => banded(&list.bands),
    };
    let (lowest, highest, levels) = match repeated.map(|repeated| repeated.method) {
        Some(RepeatedMethod::PercentMeeting) => (Some(Exact::zero()), Some(Exact::whole(100)), Vec::new()),
        Some(RepeatedMethod::Mean) => (lowest, highest, Vec::new()),
        _ => (lowest, highest, levels),
    };
    let besides = || beside.into_iter().flatten().cloned();
    (lowest.map(|lowest| besides().fold(lowest, Exact::min)), highest.map(|highest| besides().fold(highest, Exact::max)), levels)
}
