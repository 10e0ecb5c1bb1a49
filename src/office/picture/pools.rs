//! The results that may be counted together, and what is counted of them: element by element, what has drifted, how two raters agree.
//!
//! In: the views of the sites. Out: a row for each pool, for each element of it, for each cell, quarter and pair of raters.

use crate::answers::RaterType;
use crate::date::Date;
use crate::number::Rounding;
use crate::office::facts::*;
use crate::office::identity::Pool;
use crate::office::line::Line;
use crate::office::pairs::{self, FEWEST, Pair};
use crate::office::picture::{Drawing, status};
use crate::office::view::View;
use crate::office::{Received, Stands, drift};
use crate::words::office::{Agreed, Field, Paired, Shared, Standings};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// How many days apart two results may be without a caution.
const FAR_APART: i64 = 366;

impl<'o> Drawing<'o> {
    pub(super) fn pools(&self) -> Vec<PoolFacts> {
        let pools: BTreeSet<&Pool> = self.views().map(|(line, _, _)| &line.pool).collect();
        let mut facts: Vec<PoolFacts> = pools.into_iter().map(|pool| self.pool(pool)).collect();
        facts.sort_by(|one, other| other.sites.cmp(&one.sites).then_with(|| one.id.cmp(&other.id)));
        facts
    }

    fn pool(&self, pool: &Pool) -> PoolFacts {
        let views: Vec<(&Line, &Received, &View)> = self.views().filter(|(line, _, _)| line.pool == *pool).collect();
        fn each_once(texts: impl Iterator<Item = String>) -> Vec<String> {
            let texts: BTreeSet<String> = texts.filter(|text| !text.is_empty()).collect();
            texts.into_iter().collect()
        }
        let editions = each_once(views.iter().map(|(_, _, view)| view.report.rubric.edition.clone()));
        let contents = |edition: &str| {
            let of_edition = views.iter().filter(|(_, received, _)| received.answers.edition == edition);
            each_once(of_edition.filter_map(|(_, received, _)| received.answers.hash.clone())).len()
        };
        let dates: BTreeSet<Date> = views.iter().filter_map(|(_, received, _)| received.answers.occasion.date).collect();
        let (from, to) = (dates.first().copied(), dates.last().copied());
        let stages = each_once(views.iter().map(|(_, _, view)| view.report.occasion.stage_shown.clone().unwrap_or_default()));
        let variants = each_once(views.iter().map(|(_, _, view)| view.report.occasion.parts_shown.join(", ")));
        let answered = each_once(views.iter().map(|(_, received, _)| received.answers.edition.clone()));
        let mut cautions = Vec::new();
        if editions.len() > 1 {
            cautions.push(self.words.several_editions(&editions.join(", ")));
        }
        cautions.extend(answered.iter().filter(|edition| contents(edition) > 1).map(|edition| self.words.several_contents(edition)));
        if stages.len() > 1 {
            cautions.push(self.words.several_stages(&stages.join(", ")));
        }
        if variants.len() > 1 || (variants.len() == 1 && views.iter().any(|(_, _, view)| view.report.occasion.parts_shown.is_empty())) {
            cautions.push(self.words.several_variants(&variants.join("; ")));
        }
        if let Some((from, to)) = from.zip(to).filter(|(from, to)| to.days_since(*from) > FAR_APART) {
            cautions.push(self.words.long_apart(&self.sentences.date(from), &self.sentences.date(to)));
        }
        let newest = self.newest(pool);
        let overlay = newest.and_then(|view| view.report.rubric.overlay.as_ref()).map(|overlay| overlay.title.clone()).unwrap_or_default();
        let title = newest.map(|view| view.report.rubric.title.clone()).unwrap_or_default();
        let rater = RaterType::from_code(pool.rater).unwrap_or_default();
        let shared = Shared {
            title: &title,
            editions: &editions.join(", "),
            overlay: &overlay,
            quick: pool.mode != "full",
            rater: self.sentences.rater(rater),
        };
        PoolFacts {
            id: pool.code(),
            rubric: pool.rubric.clone(),
            title: self.words.shared(&shared),
            editions,
            overlay: pool.overlay.clone(),
            mode: pool.mode.to_owned(),
            rater: pool.rater.to_owned(),
            provenance: self.sentences.provenance(rater).to_owned(),
            sites: views.len(),
            results: views.iter().map(|(line, _, _)| line.counted.len()).sum(),
            from: from.map(|date| date.to_string()),
            to: to.map(|date| date.to_string()),
            cautions,
        }
    }

    /// The view with the newest edition of a pool: its names of elements are used for all.
    fn newest(&self, pool: &Pool) -> Option<&'o View> {
        let views = self.views().filter(|(line, _, _)| line.pool == *pool);
        views.map(|(_, _, view)| view).max_by(|one, other| crate::edition::order(&one.report.rubric.edition, &other.report.rubric.edition))
    }

    pub(super) fn elements(&self) -> Vec<ElementTally> {
        let mut all = Vec::new();
        for pool in self.views().map(|(line, _, _)| &line.pool).collect::<BTreeSet<_>>() {
            let mut rows: Vec<ElementTally> = Vec::new();
            // The newest edition first, for its order and its words.
            let mut views: Vec<(&Line, &View)> =
                self.views().filter(|(line, _, _)| line.pool == *pool).map(|(line, _, view)| (line, view)).collect();
            views.sort_by(|one, other| crate::edition::order(&other.1.report.rubric.edition, &one.1.report.rubric.edition));
            let mut places: BTreeMap<String, usize> = BTreeMap::new();
            for (line, view) in views {
                for (element, cell) in view.report.elements.iter().zip(&view.cells) {
                    let at = *places.entry(element.id.clone()).or_insert_with(|| {
                        rows.push(ElementTally {
                            pool: pool.code(),
                            element: element.id.clone(),
                            number: element.number.clone(),
                            title: element.title.clone(),
                            non_negotiable: element.role == "non-negotiable",
                            met: 0,
                            not_met: 0,
                            cannot_confirm: 0,
                            not_applicable: 0,
                            not_met_at: Vec::new(),
                            cannot_confirm_at: Vec::new(),
                            sentence: String::new(),
                            next_step: element.next_step.clone(),
                            guidance: element.guidance.clone(),
                        });
                        rows.len() - 1
                    });
                    let row = &mut rows[at];
                    let site = || self.name(&line.key).to_owned();
                    match cell.stands {
                        Stands::Met | Stands::Reached => row.met += 1,
                        Stands::NotMet | Stands::Below => {
                            row.not_met += 1;
                            row.not_met_at.push(site());
                        }
                        Stands::CannotConfirm => {
                            row.cannot_confirm += 1;
                            row.cannot_confirm_at.push(site());
                        }
                        Stands::NotApplicable => row.not_applicable += 1,
                        Stands::Rated | Stands::NotRated | Stands::NotInPlay => {}
                    }
                }
            }
            for row in &mut rows {
                row.not_met_at.sort();
                row.cannot_confirm_at.sort();
                let standings = Standings {
                    met: row.met,
                    not_met: row.not_met,
                    cannot_confirm: row.cannot_confirm,
                    not_applicable: row.not_applicable,
                };
                if standings != Standings::default() {
                    row.sentence = self.words.tally(standings, !row.non_negotiable);
                }
            }
            // Non-negotiables first; of them, what is not met at most sites; the order of the rubric decides between equals.
            rows.sort_by_key(|row| (!row.non_negotiable, std::cmp::Reverse(row.not_met), std::cmp::Reverse(row.cannot_confirm)));
            all.extend(rows);
        }
        all
    }

    pub(super) fn cells(&self) -> Vec<CellFacts> {
        let mut all = Vec::new();
        for (line, _, view) in self.views() {
            let site = self.name(&line.key);
            for (element, cell) in view.report.elements.iter().zip(&view.cells) {
                // The reason why something does not apply is free text.
                let answer = if matches!(cell.stands, Stands::NotApplicable | Stands::NotRated) { "" } else { &element.answer as &str };
                let shown = status(self.words, cell.stands);
                let before = cell.before.filter(|_| cell.times == 1).map(|(before, date)| (status(self.words, before), self.date(date)));
                let since = if cell.times > 1 { self.date(cell.since) } else { String::new() };
                let field = Field {
                    site,
                    title: &element.title,
                    status: shown,
                    answer,
                    before: before.as_ref().map(|(before, date)| (*before, date as &str)),
                    since: &since,
                };
                all.push(CellFacts {
                    pool: line.pool.code(),
                    site: site.to_owned(),
                    element: element.id.clone(),
                    status: cell.stands.code().to_owned(),
                    status_shown: shown.to_owned(),
                    drifted: cell.drifted(),
                    answer: answer.to_owned(),
                    since: cell.since.map(|date| date.to_string()),
                    sentence: self.words.field(&field),
                });
            }
        }
        all
    }

    pub(super) fn drift(&self) -> Vec<DriftRow> {
        let rows = drift::by_quarter(self.office).into_iter().filter(|(_, quarter)| !quarter.drifted.is_empty());
        let rows = rows.map(|((pool, element, quarter), found)| {
            let titles = self
                .views()
                .filter(|(line, _, _)| line.pool == pool)
                .filter_map(|(_, _, view)| view.report.elements.iter().find(|one| one.id == element));
            let title = titles.map(|one| one.title.clone()).next().unwrap_or_else(|| element.clone());
            let mut sites: Vec<String> = found.drifted.iter().map(|key| self.name(key).to_owned()).collect();
            sites.sort();
            DriftRow {
                pool: pool.code(),
                title,
                sentence: self.words.drifts(&quarter, found.drifted.len(), found.assessed),
                quarter,
                assessed: found.assessed,
                drifted: found.drifted.len(),
                sites,
                element,
            }
        });
        rows.collect()
    }

    pub(super) fn agreement(&self) -> Vec<AgreementRow> {
        let found = pairs::by_element(self.office, self.office.language().code());
        let mut rows: Vec<(usize, AgreementRow)> = Vec::new();
        for ((pool, element), found) in found {
            let rater = self.sentences.rater(RaterType::from_code(pool.rater).unwrap_or_default());
            let count = |direction: Ordering| found.pairs.iter().filter(|pair| pair.direction() == direction).count();
            let (same, own_higher, own_lower) = (count(Ordering::Equal), count(Ordering::Greater), count(Ordering::Less));
            let enough = found.pairs.len() >= FEWEST;
            let agreed = Agreed { rater, pairs: found.pairs.len(), same, own_higher, own_lower, not_compared: found.not_compared, enough };
            let differences =
                found.pairs.iter().filter(|pair| pair.direction() != Ordering::Equal).map(|pair| self.difference(pair, rater));
            let row = AgreementRow {
                pool: pool.code(),
                rater: pool.rater.to_owned(),
                rater_shown: rater.to_owned(),
                title: found.title.clone(),
                pairs: found.pairs.len(),
                same,
                own_higher,
                own_lower,
                not_compared: found.not_compared,
                enough,
                sentence: self.words.compared(&agreed),
                claim: self.words.claim(&agreed),
                differences: differences.collect(),
                element,
            };
            rows.push((found.place, row));
        }
        // The order of the rubric: how often two differ is no order of importance.
        rows.sort_by(|(one, row), (other, next)| (&row.pool, one).cmp(&(&next.pool, other)));
        rows.into_iter().map(|(_, row)| row).collect()
    }

    fn difference(&self, pair: &Pair, rater: &str) -> String {
        let points = |points: &crate::number::Exact| points.short(2, Rounding::HalfUp);
        self.words.paired(&Paired {
            site: self.name(&pair.key),
            date: &self.sentences.date(pair.date),
            rater,
            own: &points(&pair.own),
            other: &points(&pair.other),
            own_is_higher: pair.direction() == Ordering::Greater,
        })
    }
}
