//! What teams have changed, what they ask for, and what they have agreed to do.
//!
//! In: the latest result of each site. Out: rows across sites, those that need attention first.

use crate::answers::ActionStatus;
use crate::office::facts::*;
use crate::office::picture::Drawing;
use std::collections::{BTreeMap, BTreeSet};

/// How many sites have to change an element before it is told.
const ASKED_FOR: usize = 3;

impl<'o> Drawing<'o> {
    /// Changes across sites, those that need attention first, each with what was written of it.
    pub(super) fn changes(&self) -> Vec<(AdaptationRow, Written)> {
        let words = self.words;
        let mut all = Vec::new();
        for (line, received, view) in self.latest() {
            for one in &received.answers.adaptations {
                let told = view.report.adaptations.iter().find(|told| told.element == one.element && told.what == one.what);
                let shown = |code: &str, known: Option<&'static str>| match code {
                    "" => words.not_said().to_owned(),
                    code => known.map_or_else(|| code.to_owned(), str::to_owned),
                };
                let to_agree = told.is_some_and(|told| told.to_agree);
                let (agreed, agreed_shown) = match (one.agreed_with.trim().is_empty(), to_agree) {
                    (_, true) => ("to-agree", words.to_agree_word()),
                    (false, false) => ("agreed", words.agreed_word()),
                    (true, false) => ("none", words.no_agreement_word()),
                };
                let row = AdaptationRow {
                    site: self.name(&line.key).to_owned(),
                    element: one.element.clone(),
                    title: told.map_or_else(|| one.element.clone(), |told| told.title.clone()),
                    light: told.and_then(|told| told.light.clone()),
                    light_shown: told.map(|told| told.light_shown.clone()).unwrap_or_default(),
                    to_agree,
                    agreed: agreed.to_owned(),
                    agreed_shown: agreed_shown.to_owned(),
                    nature: one.nature.clone(),
                    nature_shown: shown(&one.nature, self.sentences.nature(&one.nature)),
                    planned: one.planned.clone(),
                    planned_shown: shown(&one.planned, self.sentences.planned(&one.planned)),
                    reasoned: !one.reason.trim().is_empty(),
                    reasoned_shown: if one.reason.trim().is_empty() { words.not_said() } else { words.reason_given() }.to_owned(),
                    file: self.file(received),
                };
                let written = Written {
                    what: one.what.clone(),
                    reason: one.reason.clone(),
                    decided_by: one.decided_by.clone(),
                    agreed_with: one.agreed_with.clone(),
                };
                all.push((row, written));
            }
        }
        all.sort_by_key(|(row, _)| (row.light.as_deref() != Some("red"), !row.to_agree, row.title.clone(), row.site.clone()));
        all
    }

    pub(super) fn asked_for(&self) -> Vec<AskedFor> {
        let mut sites: BTreeMap<(String, String), BTreeSet<&str>> = BTreeMap::new();
        for (line, _, view) in self.latest() {
            for element in &view.unnamed {
                if let Some(one) = view.report.elements.iter().find(|one| one.id == *element) {
                    sites.entry((one.id.clone(), one.title.clone())).or_default().insert(&line.key);
                }
            }
        }
        let mut all: Vec<AskedFor> = sites
            .into_iter()
            .filter(|(_, sites)| sites.len() >= ASKED_FOR)
            .map(|((element, title), sites)| AskedFor { element, title, sites: sites.len(), sentence: self.words.asked_for(sites.len()) })
            .collect();
        all.sort_by_key(|one| std::cmp::Reverse(one.sites));
        all
    }

    pub(super) fn actions(&self) -> Vec<ActionRow> {
        let mut all = Vec::new();
        for (line, received, view) in self.latest() {
            let on = self.office.settings.today.or(received.answers.occasion.date);
            for one in received.answers.actions.iter().filter(|one| matches!(one.status, ActionStatus::Open | ActionStatus::Partly)) {
                let title = view.report.elements.iter().find(|element| element.id == one.element).map(|element| element.title.clone());
                all.push(ActionRow {
                    site: self.name(&line.key).to_owned(),
                    element: one.element.clone(),
                    title: title.unwrap_or_else(|| view.report.rubric.title.clone()),
                    by: one.by.map(|date| date.to_string()),
                    by_shown: one.by.map(|date| self.sentences.date(date)).unwrap_or_default(),
                    overdue: one.is_overdue(on),
                    support: !one.support.trim().is_empty(),
                    status: one.status.code().to_owned(),
                    file: self.file(received),
                });
            }
        }
        all.sort_by_key(|row| (!row.overdue, row.by.is_none(), row.by.clone(), row.site.clone()));
        all
    }
}
