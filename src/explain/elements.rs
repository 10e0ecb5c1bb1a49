//! Elements, read back: what is chosen or entered, what it counts, and what to aim at.
//!
//! In: the teller. Out: a section for each area, with a few sentences for each element.

use crate::explain::{About, Section, Sentence, Teller};
use crate::number::Exact;
use crate::report::answer::name;
use crate::report::show::{self, plain};
use crate::report::unit::unit;
use crate::rubric::{
    Better, Checklist, CountedAs, Element, Interval, Measure, Number, PointBands, RatioMeasure, Repeated, RepeatedMethod, Role, Scale,
    SeveralMatch, ShownAs, Ties,
};
use crate::words::explain::Fixed;
use crate::words::form::FormWords;
use crate::words::sentences::Label;

impl Teller<'_> {
    /// A section for each area that has elements of its own, the names of outer areas first.
    pub(super) fn domains(&self) -> Vec<Section> {
        let rubric = self.context.rubric;
        let mut sections = Vec::new();
        for domain in rubric.domains.iter().filter(|domain| !domain.own.is_empty()) {
            let mut names = Vec::new();
            let mut outer = Some(domain);
            while let Some(one) = outer {
                names.extend(one.title.as_ref().map(|title| self.context.text(title)));
                outer = one.parent.map(|parent| &rubric.domains[parent]);
            }
            names.reverse();
            let heading = if names.is_empty() { self.context.label(Label::Elements) } else { names.join(" / ") };
            let sentences = domain.own.clone().flat_map(|index| self.element(index)).collect();
            sections.push(self.section(heading, sentences));
        }
        sections
    }

    /// A few sentences about one element.
    pub(super) fn element(&self, index: usize) -> Vec<Sentence> {
        let (part, rules) = (&self.context.rubric.elements[index], &self.context.rubric.element_rules[index]);
        let title = self.quoted(&self.context.text(&part.title));
        let mut measured = self.measured(part);
        if let Some(first) = measured.first_mut() {
            *first = format!("{title}: {first}");
        }
        if let Some(repeated) = &part.repeated {
            measured.extend(self.repeated(repeated));
        }
        let mut texts: Vec<(About, String)> = measured.into_iter().map(|text| (About::Measure, text)).collect();
        let mut tell = |about: About, text: String| texts.push((about, text));
        if part.proscribed {
            tell(About::Field("proscribed"), self.fixed(Fixed::ShouldNotHappen));
        } else if part.better == Better::Lower {
            tell(About::Field("better"), self.fixed(Fixed::FewerBetter));
        }
        match (&part.must, part.role) {
            (Some(must), _) => {
                let role = self.context.sentences.role(part.role);
                tell(About::Must, format!("{}: {}.", capital(role), self.context.element_needs(index, must)));
            }
            (None, Role::Supporting) => {}
            (None, role) => tell(About::Field("role"), capital(self.context.sentences.role(role)) + "."),
        }
        let aims = self.aims(part.target.as_ref(), &part.targets, &|wants| self.context.goal(index, wants));
        let aimed = About::Field(if part.targets.is_empty() { "target" } else { "targets" });
        aims.into_iter().for_each(|text| tell(aimed, text));
        let by_another_rule = rules.met.as_ref().filter(|met| Some(*met) != part.must.as_ref() && Some(*met) != part.target.as_ref());
        if let Some(met) = by_another_rule {
            tell(About::Field("met"), self.reading.met_from(&self.context.goal(index, met)));
        }
        if rules.weight != Exact::one() && part.is_scored() {
            tell(About::Field("weight"), self.reading.weight(&plain(&rules.weight)));
        }
        match (part.not_applicable, part.is_non_negotiable()) {
            (true, true) => tell(About::Field("not_applicable"), self.fixed(Fixed::MayNotApplyHere)),
            (false, false) => tell(About::Field("not_applicable"), self.fixed(Fixed::AlwaysApplies)),
            _ => {}
        }
        if let Some(points) = &part.not_applicable_points {
            tell(About::Field("not_applicable_points"), self.reading.not_applicable_counts(&plain(points)));
        }
        if let Some(points) = &part.does_not_fit {
            tell(About::Field("does_not_fit"), self.reading.does_not_fit_counts(&plain(points)));
        }
        if let Some(months) = rules.evidence.months {
            tell(About::Field("evidence_months"), self.reading.stale(months as usize));
        }
        self.only_for(&part.only_in).into_iter().for_each(|text| tell(About::Field("only_in"), text));
        let sentence = |(about, text)| Sentence { path: self.places.elements[index].clone(), id: part.id.clone(), about, text };
        texts.into_iter().map(sentence).collect()
    }

    /// What to aim at, in general and in each stage.
    pub(super) fn aims(&self, target: Option<&Interval>, targets: &[(usize, Interval)], goal: &dyn Fn(&Interval) -> String) -> Vec<String> {
        let mut aims: Vec<String> = target.map(goal).into_iter().collect();
        aims.extend(targets.chunk_by(|(_, one), (_, next)| one == next).map(|same| {
            let stages = same.iter().map(|(stage, _)| self.quoted(&self.context.text(&self.context.rubric.stages[*stage].title)));
            self.reading.in_stages(&goal(&same[0].1), &stages.collect::<Vec<_>>())
        }));
        if aims.is_empty() { Vec::new() } else { vec![self.reading.aim(&aims.join("; "))] }
    }

    /// What is chosen or entered, and what it counts.
    fn measured(&self, part: &Element) -> Vec<String> {
        match &part.measure {
            Measure::Scale(scale) => vec![self.scale(scale)],
            Measure::Number(number) => self.number(part, number),
            Measure::Ratio(ratio) => self.ratio(part, ratio),
            Measure::Checklist(list) => self.checklist(part, list),
        }
    }

    fn scale(&self, scale: &Scale) -> String {
        let named =
            |anchor: &crate::rubric::Anchor| anchor.label.is_some() || Exact::parse(&anchor.value).ok().as_ref() != Some(&anchor.points);
        if !scale.anchors.iter().any(named) {
            let points: Vec<String> = scale.anchors.iter().map(|anchor| plain(&anchor.points)).collect();
            return self.reading.plain_levels(&self.reading.or(&points));
        }
        let each: Vec<String> = scale
            .anchors
            .iter()
            .map(|anchor| {
                let level = name(&self.context, anchor).unwrap_or_else(|| anchor.value.clone());
                self.reading.gives(&self.quoted(&level), &plain(&anchor.points))
            })
            .collect();
        self.reading.levels(scale.anchors.len(), &each.join("; "))
    }

    fn number(&self, part: &Element, number: &Number) -> Vec<String> {
        let unit = number.unit.as_ref().map(|unit| self.context.text(unit)).unwrap_or_default();
        let bounds = Interval { low: Some((number.min.clone(), true)), high: number.max.clone().map(|max| (max, true)) };
        let mut bounds = self.bounds(&bounds);
        if number.whole {
            bounds = format!("{bounds}, {}", self.fixed(Fixed::WholeOnly));
        }
        let mut texts = vec![self.reading.number(&unit, &bounds)];
        texts.extend(self.points(part, &number.bands, &[]));
        texts
    }

    fn ratio(&self, part: &Element, ratio: &RatioMeasure) -> Vec<String> {
        let named = |text| self.quoted(&self.context.text(text));
        let mut texts = vec![self.reading.two_numbers(&named(&ratio.count), &named(&ratio.out_of))];
        let index = self.context.rubric.element(&part.id).unwrap_or_default();
        let others: Vec<String> =
            self.context.rubric.sharing(index).map(|other| named(&self.context.rubric.elements[other].title)).collect();
        if !others.is_empty() {
            texts.push(self.reading.shared_number(&self.and(&others)));
        }
        texts.push(self.fixed(if ratio.shown_as == ShownAs::Percent { Fixed::AsPercentage } else { Fixed::AsQuotient }));
        texts.extend(self.points(part, &ratio.bands, &[]));
        let estimate = ratio.estimate.as_ref();
        texts.extend(estimate.map(|estimate| self.reading.estimate(&named(&estimate.population), &plain(&estimate.rate))));
        texts
    }

    fn checklist(&self, part: &Element, list: &Checklist) -> Vec<String> {
        let names: Vec<String> = list.components.iter().map(|component| self.quoted(&self.context.text(&component.text))).collect();
        let mut texts = vec![self.reading.checklist(list.components.len())];
        texts.push(self.fixed(if list.counted_as == CountedAs::Percent { Fixed::PartsAsPercentage } else { Fixed::PartsCounted }));
        let weighted: Vec<String> = list
            .components
            .iter()
            .zip(&names)
            .filter(|(component, _)| component.weight != Exact::one())
            .map(|(component, name)| self.reading.weighs(name, &plain(&component.weight)))
            .collect();
        if !weighted.is_empty() {
            texts.push(self.reading.weights(&self.and(&weighted), weighted.len() < names.len()));
        }
        texts.extend(self.points(part, &list.bands, &names));
        let required: Vec<String> =
            list.components.iter().zip(&names).filter(|(component, _)| component.required).map(|(_, name)| name.clone()).collect();
        if let (false, Some(worst)) = (required.is_empty(), list.worst(part.better)) {
            texts.push(self.reading.required(&self.reading.or(&required), &plain(&worst)));
        }
        texts
    }

    /// What the values of a measure score.
    fn points(&self, part: &Element, bands: &PointBands, components: &[String]) -> Vec<String> {
        if bands.list.is_empty() {
            return vec![self.fixed(Fixed::CountsAsEntered)];
        }
        // The unit of a number has been said where the number is entered.
        let unit = if matches!(part.measure, Measure::Number(_)) { String::new() } else { unit(part, self.context.language) };
        let each = bands.list.iter().map(|band| {
            let range = show::in_words(&band.interval, &unit, &|bounds| self.context.sentences.bounds(bounds));
            let with: Vec<String> = band.with.iter().map(|component| components[*component].clone()).collect();
            let range = if with.is_empty() { range } else { self.reading.with(&range, &self.reading.and(&with)) };
            self.reading.points_for(&plain(&band.points), &range)
        });
        let each: Vec<String> = each.collect();
        let mut texts: Vec<String> = bands.rounding.map(|rounding| self.reading.rounded_first(rounding)).into_iter().collect();
        texts.push(self.reading.scores(&each.join("; ")));
        texts.push(self.fixed(match bands.several {
            Some(SeveralMatch::Best) => Fixed::BestBand,
            Some(SeveralMatch::First) => Fixed::FirstBand,
            None => return texts,
        }));
        texts
    }

    fn repeated(&self, repeated: &Repeated) -> Vec<String> {
        let labels = FormWords(self.language);
        let which = match repeated.method {
            RepeatedMethod::Mean => 0,
            RepeatedMethod::Min => 1,
            RepeatedMethod::Max => 2,
            RepeatedMethod::Mode => 3,
            RepeatedMethod::PercentMeeting => 4,
        };
        let mut texts = vec![self.reading.repeated(&self.quoted(&self.context.text(&repeated.each)))];
        texts.push(labels.reducers()[which].to_owned());
        texts.extend(repeated.met.as_ref().map(|met| self.reading.met_when(&self.bounds(met))));
        if repeated.method == RepeatedMethod::Mode {
            texts.push(self.fixed(match repeated.ties {
                Ties::Lowest => Fixed::TiesLowest,
                Ties::Highest => Fixed::TiesHighest,
                Ties::NoScore => Fixed::TiesNoPoints,
            }));
        }
        if repeated.fewest > 1 {
            texts.push(labels.repeats_needed(repeated.fewest));
        }
        texts
    }
}

/// The text with a capital letter.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + chars.as_str())
}
