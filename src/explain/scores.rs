//! Scores, read back: what they count and how, what happens to what is missing, and what they must reach.
//!
//! In: the teller. Out: sentences. What is the same for every score is told once.

use crate::explain::{About, Sentence, Teller};
use crate::number::Exact;
use crate::report::show::{self, plain};
use crate::rubric::{Better, Countable, Counted, Criterion, Method, PointBand, Score, Ties};
use crate::words::explain::Fixed;

/// How many names are told as left out of everything; of more, what is counted is told.
const MOST_LEFT_OUT: usize = 3;

impl Teller<'_> {
    pub(super) fn scores(&self) -> Vec<Sentence> {
        let scores = &self.context.rubric.scores;
        let usual = |of: &dyn Fn(&Score) -> String| match &scores[..] {
            [first, rest @ ..] if !rest.is_empty() && rest.iter().all(|other| of(other) == of(first)) => Some(of(first)),
            _ => None,
        };
        let (missing, shown) = (usual(&|score| self.missing(score)), usual(&|score| self.shown(score)));
        let mut sentences = Vec::new();
        for (index, score) in scores.iter().enumerate() {
            let mut tell =
                |about, text| sentences.push(Sentence { path: self.places.scores[index].clone(), id: score.id.clone(), about, text });
            self.score(index).into_iter().for_each(|text| tell(About::Field("method"), text));
            if missing.is_none() {
                tell(About::Field("missing"), self.missing(score));
            }
            self.judged(index).into_iter().for_each(|(about, text)| tell(about, text));
            if shown.is_none() {
                tell(About::Field("decimals"), self.shown(score));
            }
        }
        for text in missing.into_iter().chain(shown) {
            sentences.push(self.general("scores", self.reading.every_score(&text)));
        }
        sentences
    }

    /// How a score comes about, and what it must reach, for the short of a rubric.
    pub(super) fn score_in_short(&self, index: usize) -> Sentence {
        let score = &self.context.rubric.scores[index];
        let mut texts: Vec<String> = self.score(index).into_iter().take(2).collect();
        texts.push(self.missing(score));
        texts.extend(score.criterion().map(|criterion| self.reading.criterion(&self.criterion_needs(index, criterion))));
        Sentence { path: self.places.scores[index].clone(), id: score.id.clone(), about: About::Part, text: texts.join(" ") }
    }

    /// How a score is worked out: its method first, then what it counts.
    fn score(&self, index: usize) -> Vec<String> {
        let score = &self.context.rubric.scores[index];
        let mut texts =
            vec![self.context.sentences.method_of(&self.context.text(&score.title), self.context.sentences.method(score.method))];
        match score.method {
            Method::Ratio => texts.push(self.reading.divides(&self.counted(&score.parts), &self.counted(&score.out_of))),
            _ => texts.push(self.reading.counts(&self.counted(&score.parts))),
        }
        texts.extend(self.weights(score.parts.iter().chain(&score.out_of)));
        if matches!(score.method, Method::CountMet | Method::PercentMet) {
            texts.push(score.met.as_ref().map_or_else(|| self.fixed(Fixed::MetByOwnRule), |met| self.reading.met_when(&self.bounds(met))));
        }
        if score.method == Method::Mode {
            texts.push(self.fixed(match score.ties {
                Ties::Lowest => Fixed::TiesLowest,
                Ties::Highest => Fixed::TiesHighest,
                Ties::NoScore => Fixed::TiesNone,
            }));
        }
        let times = (score.times != Exact::one()).then(|| plain(&score.times));
        let plus = (!score.plus.is_zero()).then(|| plain(&score.plus));
        if times.is_some() || plus.is_some() {
            let moved = self.reading.moved(times.as_deref(), plus.as_deref());
            texts.push(capital(&moved) + ".");
        }
        texts.extend(score.result_rounding.map(|(rounding, decimals)| self.reading.rounded(decimals, rounding)));
        let row = |row: &PointBand| {
            let range = show::in_words(&row.interval, "", &|bounds| self.context.sentences.bounds(bounds));
            self.reading.points_for(&plain(&row.points), &range)
        };
        let table: Vec<String> = score.points.list.iter().map(row).collect();
        texts.extend((!table.is_empty()).then(|| self.reading.scored_by_table(&table.join("; "))));
        texts.extend(self.only_for(std::slice::from_ref(&score.only_in)));
        texts
    }

    /// What a score can come to, and what is made of it.
    fn judged(&self, index: usize) -> Vec<(About, String)> {
        let score = &self.context.rubric.scores[index];
        let unit = self.context.unit(index);
        let mut texts = Vec::new();
        if let (Some(lowest), Some(highest)) = (&score.lowest, &score.highest) {
            texts.push((About::Nothing, self.reading.range(&(plain(lowest) + unit), &(plain(highest) + unit))));
        }
        if score.better == Better::Lower {
            texts.push((About::Field("better"), self.fixed(Fixed::LowerBetter)));
        }
        if !score.bands.is_empty() {
            let band = |band: &crate::rubric::Band| {
                self.reading.band(&self.quoted(&self.context.text(&band.label)), &self.context.bounds(&band.interval, unit))
            };
            texts.push((About::Field("bands"), self.reading.bands(&score.bands.iter().map(band).collect::<Vec<_>>().join("; "))));
        }
        for criterion in &score.criteria {
            let needs = self.criterion_needs(index, criterion);
            texts.push(match &criterion.label {
                Some(label) => (About::Field("thresholds"), self.reading.threshold(&self.quoted(&self.context.text(label)), &needs)),
                None => (About::Field("criterion"), self.reading.criterion(&needs)),
            });
        }
        let aims = self.aims(score.target.as_ref(), &score.targets, &|wants| self.context.bounds(wants, unit));
        let aimed = About::Field(if score.targets.is_empty() { "target" } else { "targets" });
        texts.extend(aims.into_iter().map(|text| (aimed, text)));
        let reliable = |figures: &crate::rubric::Reliability| self.reading.reliable(&plain(&figures.sd), &plain(&figures.reliability));
        texts.extend(score.reliability.as_ref().map(|figures| (About::Field("reliability"), reliable(figures))));
        texts
    }

    fn criterion_needs(&self, score: usize, criterion: &Criterion) -> String {
        let needs = self.context.needs(&criterion.wants, self.context.unit(score));
        if criterion.consecutive > 1 { self.context.sentences.in_a_row(&needs, criterion.consecutive) } else { needs }
    }

    fn missing(&self, score: &Score) -> String {
        let (missing, sentences) = (&score.missing, self.context.sentences);
        let percent = missing.at_least_percent.as_ref().map(plain);
        let rule = sentences.missing(missing.rule, missing.at_least, percent.as_deref(), missing.at_most_missing);
        [&rule, " ", sentences.not_applicable(score.not_applicable)].concat()
    }

    fn shown(&self, score: &Score) -> String {
        self.context.sentences.rounding(score.decimals, score.rounding)
    }

    /// What is counted: all that is scored, whole areas by name, everything else one by one.
    fn counted(&self, parts: &[Counted]) -> String {
        let rubric = self.context.rubric;
        let elements: Option<Vec<usize>> =
            parts.iter().map(|part| if let Countable::Element(index) = part.what { Some(index) } else { None }).collect();
        let scored = rubric.elements.iter().enumerate().filter(|(_, element)| element.is_scored()).map(|(index, _)| index);
        if elements.as_ref().is_some_and(|elements| elements.iter().copied().eq(scored)) {
            return self.fixed(Fixed::AllScored);
        }
        // The name of an area says more than what is not in it.
        let of_several = elements.as_ref().filter(|elements| self.area_of(elements).is_none());
        if let Some(but) = of_several.and_then(|elements| self.all_but(elements)) {
            return but;
        }
        let mut names = Vec::new();
        let mut rest = parts;
        while let Some((first, others)) = rest.split_first() {
            match first.what {
                Countable::Score(index) => {
                    names.push(self.reading.the_score(&self.quoted(&self.context.text(&rubric.scores[index].title))));
                    rest = others;
                }
                Countable::Element(index) => match self.area_at(rest) {
                    Some((number, area)) => {
                        names.push(self.reading.elements_of(number, &area));
                        rest = &rest[number..];
                    }
                    None => {
                        names.push(self.quoted(&self.context.text(&rubric.elements[index].title)));
                        rest = others;
                    }
                },
            }
        }
        self.and(&names)
    }

    /// "everything that is scored but ...", where little of it is left out.
    fn all_but(&self, elements: &[usize]) -> Option<String> {
        let all = &self.context.rubric.elements;
        let mut counted = vec![false; all.len()];
        elements.iter().for_each(|index| counted[*index] = true);
        let indices = || (0..all.len()).filter(|index| all[*index].is_scored());
        if !indices().filter(|index| counted[*index]).eq(elements.iter().copied()) {
            return None;
        }
        let missing: Vec<usize> = indices().filter(|index| !counted[*index]).collect();
        if missing.iter().copied().eq(indices().filter(|index| all[*index].is_non_negotiable())) {
            return Some(self.reading.all_but(&self.fixed(Fixed::TheNonNegotiables)));
        }
        let few = missing.len() <= MOST_LEFT_OUT && missing.len() * 2 < elements.len();
        let names: Vec<String> = missing.iter().map(|index| self.quoted(&self.context.text(&all[*index].title))).collect();
        few.then(|| self.reading.all_but(&self.reading.and(&names)))
    }

    /// The largest area whose scored elements are what a list begins with: how many, and its name.
    fn area_at(&self, parts: &[Counted]) -> Option<(usize, String)> {
        let Countable::Element(first) = parts.first()?.what else { return None };
        let rubric = self.context.rubric;
        let starts = rubric.domains.iter().filter(|domain| domain.title.is_some() && domain.all.contains(&first));
        let begins = |domain: &&crate::rubric::Domain| {
            let scored: Vec<usize> = domain.all.clone().filter(|index| rubric.elements[*index].is_scored()).collect();
            let listed = parts.iter().map(|part| part.what).take(scored.len());
            scored.len() > 1 && listed.eq(scored.iter().map(|index| Countable::Element(*index)))
        };
        let domain = starts.into_iter().find(begins)?;
        let number = domain.all.clone().filter(|index| rubric.elements[*index].is_scored()).count();
        Some((number, self.quoted(&self.context.text(domain.title.as_ref()?))))
    }

    /// What counts otherwise than once.
    fn weights<'c>(&self, parts: impl Iterator<Item = &'c Counted> + Clone) -> Option<String> {
        let rubric = self.context.rubric;
        let odd = parts.clone().filter(|part| part.weight != Exact::one());
        let each: Vec<String> = odd
            .map(|part| {
                let title = match part.what {
                    Countable::Element(index) => &rubric.elements[index].title,
                    Countable::Score(index) => &rubric.scores[index].title,
                };
                self.reading.weighs(&self.quoted(&self.context.text(title)), &plain(&part.weight))
            })
            .collect();
        let others = parts.filter(|part| part.weight == Exact::one()).count() > 0;
        (!each.is_empty()).then(|| self.reading.weights(&self.and(&each), others))
    }
}

/// The text with a capital letter.
fn capital(text: &str) -> String {
    let mut chars = text.chars();
    chars.next().map_or_else(String::new, |first| first.to_uppercase().collect::<String>() + chars.as_str())
}
