//! What is told of each site: its latest results, when the next is due, until when it has its permits, and whether it has sent anything.
//!
//! In: the lines of results and the list of sites. Out: a row for each site.

use crate::date::Date;
use crate::name;
use crate::office::facts::*;
use crate::office::line::Line;
use crate::office::permits::{self, Permit};
use crate::office::picture::Drawing;
use crate::office::register::Names;
use crate::office::view::{self, View};
use crate::words::office::Due;
use std::collections::{BTreeMap, BTreeSet};

/// What is told of one site.
#[derive(Default)]
struct Site<'o> {
    lines: Vec<&'o (Line, Option<View>)>,
    needs: Needs,
}

impl<'o> Drawing<'o> {
    /// When each site's next result is due, by key: as the list says, else as the rubric of its latest result does.
    pub(super) fn dues(&self) -> BTreeMap<String, Date> {
        let listed = self.listed_dues();
        let mut dues: BTreeMap<String, Date> = BTreeMap::new();
        for (line, _, view) in self.latest() {
            let due = view.report.review.as_ref().and_then(|review| Date::parse(&review.due));
            if let Some(due) = due.filter(|due| dues.get(&line.key).is_none_or(|known| known < due)) {
                dues.insert(line.key.clone(), due);
            }
        }
        dues.extend(listed);
        dues
    }

    fn listed_dues(&self) -> BTreeMap<String, Date> {
        let sites = self.register().into_iter().flat_map(|register| &register.sites);
        sites.filter_map(|site| Some((name::folded(&site.name), site.due?))).collect()
    }

    pub(super) fn sites(&self, attention: &[(String, AttentionFacts)]) -> Vec<SiteFacts> {
        let mut sites: BTreeMap<String, Site> = BTreeMap::new();
        for line in &self.office.lines {
            sites.entry(line.0.key.clone()).or_default().lines.push(line);
        }
        for site in self.register().into_iter().flat_map(|register| &register.sites) {
            sites.entry(name::folded(&site.name)).or_default();
        }
        for (key, one) in attention {
            let Some(needs) = sites.get_mut(key).map(|site| &mut site.needs) else { continue };
            match &one.kind as &str {
                "drifted" => (needs.drifted, needs.not_met) = (needs.drifted + 1, needs.not_met + 1),
                "not-met" => needs.not_met += 1,
                "lost" | "cannot-confirm" => needs.cannot_confirm += 1,
                _ => needs.other += 1,
            }
        }
        let dues = self.dues();
        let mut facts: Vec<SiteFacts> = sites.iter().map(|(key, site)| self.site(key, site, &dues)).collect();
        facts.sort_by_cached_key(|site| (name::folded(&site.site), site.site.clone()));
        facts
    }

    fn site(&self, key: &str, site: &Site, dues: &BTreeMap<String, Date>) -> SiteFacts {
        let listed = self.register().and_then(|register| register.site(key));
        let results: Vec<usize> =
            site.lines.iter().flat_map(|(line, _)| line.counted.iter().copied().chain(line.aside.iter().map(|(at, _)| *at))).collect();
        let latest: Vec<LatestFacts> = site.lines.iter().filter_map(|(line, view)| self.latest_of(line, view.as_ref()?)).collect();
        let newest =
            site.lines.iter().filter_map(|(line, _)| line.current()).max_by_key(|at| self.office.received[*at].answers.occasion.date);
        let stage = newest.and_then(|at| {
            let one = &self.office.received[at];
            let rubric = &self.office.known.all()[one.rubric].rubric;
            view::stage(rubric, &one.answers, rubric.language(self.office.language().code()))
        });
        let called: BTreeSet<String> = results.iter().map(|at| name::tidy(&self.office.received[*at].answers.occasion.team)).collect();
        let due = dues.get(key).copied();
        SiteFacts {
            site: self.name(key).to_owned(),
            region: listed.map(|site| site.region.clone()).unwrap_or_default(),
            stage: stage.or_else(|| listed.map(|site| site.stage.clone())).unwrap_or_default(),
            size: listed.map(|site| site.size.clone()).unwrap_or_default(),
            listed: self.register().map(|_| listed.is_some()),
            called: if self.office.settings.hide_names { Vec::new() } else { called.into_iter().filter(|name| !name.is_empty()).collect() },
            results: results.len(),
            due: due.map(|date| date.to_string()),
            overdue: due.is_some_and(|due| self.is_past(due)),
            licence_until: listed.and_then(|site| site.licence).map(|date| date.to_string()),
            certified_until: listed.and_then(|site| site.certification).map(|date| date.to_string()),
            needs: site.needs,
            latest,
        }
    }

    fn latest_of(&self, line: &Line, view: &View) -> Option<LatestFacts> {
        let received = &self.office.received[line.current()?];
        let report = &view.report;
        let history = report.drift.history.iter().map(|occasion| Occasion {
            date: occasion.date.clone(),
            date_shown: occasion.date_shown.clone(),
            comparable: occasion.comparable,
            scores: report
                .scores
                .iter()
                .zip(&occasion.scores)
                .map(|(score, point)| (score.id.clone(), score.title.clone(), point.shown.clone()))
                .collect(),
        });
        Some(LatestFacts {
            pool: line.pool.code(),
            file: self.file(received),
            result_id: received.id.clone(),
            date: received.answers.occasion.date.map(|date| date.to_string()),
            date_shown: self.date(received.answers.occasion.date),
            verdict: report.verdict_alone(),
            change: report.verdict.change.clone(),
            history: history.collect(),
        })
    }

    pub(super) fn due(&self, sites: &[SiteFacts]) -> Vec<DueRow> {
        let listed: BTreeSet<String> = self.listed_dues().into_keys().map(|key| self.name(&key).to_owned()).collect();
        let rows = sites.iter().filter_map(|site| {
            let due = Date::parse(site.due.as_deref()?)?;
            let due_shown = self.sentences.date(due);
            let by_list = listed.contains(&site.site);
            let sentence = self.words.due_on(&Due { site: &site.site, date: &due_shown, overdue: site.overdue, by_list });
            Some(DueRow {
                site: site.site.clone(),
                region: site.region.clone(),
                due: due.to_string(),
                due_shown,
                overdue: site.overdue,
                by: if by_list { "list" } else { "rubric" }.to_owned(),
                sentence,
            })
        });
        let mut all: Vec<DueRow> = rows.collect();
        all.sort_by_key(|row| (row.due.clone(), row.site.clone()));
        all
    }

    pub(super) fn permit(&self, permit: Permit, site: &str, region: &str, until: Option<Date>) -> PermitRow {
        let until = until.map(|date| (date, self.sentences.date(date)));
        permits::row(permit, site, region, until, self.office.settings.today, self.office.language())
    }

    /// Of every site what the list has a column for, of sites that do not stand in it too: nobody has said anything of them.
    pub(super) fn permits(&self, sites: &[SiteFacts]) -> Vec<PermitRow> {
        let asked = self.register().map(|register| &register.permits as &[Permit]).unwrap_or_default();
        let rows = asked.iter().flat_map(|permit| {
            sites.iter().map(|site| {
                let until = match permit {
                    Permit::Licence => &site.licence_until,
                    Permit::Certification => &site.certified_until,
                };
                self.permit(*permit, &site.site, &site.region, until.as_deref().and_then(Date::parse))
            })
        });
        let mut all: Vec<PermitRow> = rows.collect();
        all.sort_by_key(|row| (row.until.is_none(), row.until.clone(), row.site.clone()));
        all
    }

    pub(super) fn missing(&self) -> Vec<MissingFacts> {
        let keys = self.keys();
        let Some(register) = self.register() else { return Vec::new() };
        let unlisted: Vec<&str> =
            keys.iter().filter(|key| register.site(key).is_none() && !key.starts_with('\u{0}')).map(|key| self.name(key)).collect();
        let unlisted = Names::new(unlisted.into_iter());
        let missing = register.sites.iter().filter(|site| !keys.contains(&name::folded(&site.name) as &str));
        missing
            .map(|site| MissingFacts {
                site: self.name(&name::folded(&site.name)).to_owned(),
                region: site.region.clone(),
                due: site.due.map(|date| date.to_string()),
                near: if self.office.settings.hide_names { Vec::new() } else { unlisted.near(&site.name) },
            })
            .collect()
    }

    pub(super) fn unlisted(&self) -> Vec<MissingFacts> {
        let Some(register) = self.register() else { return Vec::new() };
        let keys = self.keys();
        let unlisted = keys.iter().filter(|key| register.site(key).is_none());
        let listed = Names::new(register.sites.iter().map(|site| &site.name as &str));
        unlisted
            .map(|key| MissingFacts {
                site: self.name(key).to_owned(),
                region: String::new(),
                due: None,
                near: match self.office.settings.hide_names || key.starts_with('\u{0}') {
                    true => Vec::new(),
                    false => listed.near(self.name(key)),
                },
            })
            .collect()
    }
}
