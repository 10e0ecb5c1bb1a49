//! What needs attention, and at which site.
//!
//! In: the views of the sites, the days on which results are due, the list of sites. Out: one row for each thing, the worst first.

use crate::date::Date;
use crate::name;
use crate::office::facts::*;
use crate::office::line::Aside;
use crate::office::permits::{self, Permit, State};
use crate::office::picture::Drawing;
use crate::office::view::Cell;
use crate::office::{Received, Stands, groups};
use crate::words::office::Told;
use crate::words::sentences::start;
use std::collections::BTreeSet;

impl<'o> Drawing<'o> {
    /// What needs attention, the worst first, with the key of its site.
    pub(super) fn attention(&self) -> Vec<(String, AttentionFacts)> {
        let mut all: Vec<(usize, Option<Date>, String, AttentionFacts)> = Vec::new();
        for (line, received, view) in self.latest() {
            let site = self.name(&line.key).to_owned();
            let now = self.date(received.answers.occasion.date);
            let mut add = |kind: &str, title: &str, element: Option<&str>, then: Option<Date>, cell: Option<&Cell>| {
                let shown = then.map(|date| self.sentences.date(date)).unwrap_or_default();
                let times = cell.map_or(1, |cell| cell.times);
                let told = Told { title, now: &now, then: &shown, times, by: self.by(&line.pool) };
                let about = self.words.told(kind, &told);
                let since = cell.map_or(then.or(received.answers.occasion.date), |cell| cell.since);
                let facts = AttentionFacts {
                    kind: kind.to_owned(),
                    site: site.clone(),
                    element: element.map(str::to_owned),
                    title: title.to_owned(),
                    since: since.map(|date| date.to_string()),
                    file: Some(self.file(received)),
                    pool: Some(line.pool.code()),
                    sentence: self.words.at_site(&site, &about),
                    about: start(about),
                };
                all.push((groups::weight(kind), since, line.key.clone(), facts));
            };
            for (element, cell) in view.report.elements.iter().zip(&view.cells) {
                let mut tell = |kind, then| add(kind, &element.title, Some(&element.id), then, Some(cell));
                let before = cell.before.filter(|(before, _)| *before == Stands::Met);
                let non_negotiable = received.gates.iter().any(|(id, _)| *id == element.id);
                match (cell.stands, before) {
                    // At the first assessment after it was met; after that, since when it has not been.
                    (Stands::NotMet, Some((_, then))) if cell.times == 1 && then.is_some() => tell("drifted", then),
                    (Stands::NotMet, _) => tell("not-met", cell.since),
                    (Stands::CannotConfirm, Some((_, then))) if cell.times == 1 && then.is_some() => tell("lost", then),
                    (Stands::CannotConfirm, _) if non_negotiable => tell("cannot-confirm", cell.since),
                    _ => {}
                }
            }
            for gate in view.report.gates.iter().filter(|gate| !gate.non_negotiable && gate.status == "not-met") {
                add("rule-not-met", &gate.title, None, None, None);
            }
            for one in view.harmful() {
                add("harms", &one.title, Some(&one.element), None, None);
            }
            for one in view.report.adaptations.iter().filter(|one| one.to_agree) {
                add("to-agree", &one.title, Some(&one.element), None, None);
            }
            for (title, by) in &view.overdue {
                add("action-overdue", title, None, Some(*by), None);
            }
        }
        for (line, _) in &self.office.lines {
            let rivals: Vec<&Received> =
                line.aside.iter().filter(|(_, why)| matches!(why, Aside::Rival { .. })).map(|(at, _)| &self.office.received[*at]).collect();
            let days: BTreeSet<Option<Date>> = rivals.iter().map(|one| one.answers.occasion.date).collect();
            for day in days {
                let of_day: Vec<&&Received> = rivals.iter().filter(|one| one.answers.occasion.date == day).collect();
                let site = self.name(&line.key);
                let about = self.words.told("rivals", &Told { title: "", now: &self.date(day), then: "", times: of_day.len(), by: "" });
                let facts = AttentionFacts {
                    kind: "rivals".to_owned(),
                    site: site.to_owned(),
                    element: None,
                    title: String::new(),
                    since: day.map(|date| date.to_string()),
                    file: of_day.first().map(|one| self.file(one)),
                    pool: Some(line.pool.code()),
                    sentence: self.words.at_site(site, &about),
                    about: start(about),
                };
                all.push((groups::weight(&facts.kind), day, line.key.clone(), facts));
            }
        }
        let keys = self.keys();
        for (key, due) in self.dues().into_iter().filter(|(_, due)| self.is_past(*due)) {
            let sent = keys.contains(&key as &str);
            let kind = if sent { "review-overdue" } else { "not-sent" };
            let site = self.name(&key);
            let told = Told { title: "", now: "", then: &self.sentences.date(due), times: 1, by: "" };
            let about = self.words.told(kind, &told);
            let facts = AttentionFacts {
                kind: kind.to_owned(),
                site: site.to_owned(),
                element: None,
                title: String::new(),
                since: Some(due.to_string()),
                file: None,
                pool: None,
                sentence: self.words.at_site(site, &about),
                about: start(about),
            };
            all.push((groups::weight(kind), Some(due), key, facts));
        }
        let list = self.office.register.iter().map(|(input, _)| &input.name).find(|_| !self.office.settings.hide_names);
        for site in self.register().into_iter().flat_map(|register| &register.sites) {
            let key = name::folded(&site.name);
            for permit in Permit::ALL {
                let row = self.permit(permit, self.name(&key), &site.region, site.until(permit));
                let Some(kind) = permits::attention(&row) else { continue };
                let state = State::of(site.until(permit), self.office.settings.today);
                let facts = AttentionFacts {
                    kind: kind.to_owned(),
                    site: row.site.clone(),
                    element: None,
                    title: String::new(),
                    since: row.until.filter(|_| state == State::Ended),
                    file: list.cloned(),
                    pool: None,
                    about: start(permits::about(permit, state, &row.until_shown, self.words)),
                    sentence: row.sentence,
                };
                all.push((groups::weight(kind), site.until(permit), key.clone(), facts));
            }
        }
        // Of one kind, what has been so for longest; what has no date last.
        all.sort_by(|one, other| {
            let key = |(weight, since, _, facts): &(usize, Option<Date>, String, AttentionFacts)| {
                (*weight, since.is_none(), *since, facts.sentence.clone())
            };
            key(one).cmp(&key(other))
        });
        all.into_iter().map(|(_, _, key, facts)| (key, facts)).collect()
    }
}
