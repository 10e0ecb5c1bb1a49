//! The picture, put together from the views of the sites.
//!
//! In: an office whose files have all been read. Out: a [`Picture`]. Nothing is scored here.

mod attention;
mod changes;
mod left_out;
mod pools;
mod sites;

use crate::answers::RaterType;
use crate::date::Date;
use crate::office::facts::*;
use crate::office::identity::Pool;
use crate::office::line::Line;
use crate::office::register::Register;
use crate::office::view::View;
use crate::office::{Office, Received, Stands, groups, names};
use crate::words::Language;
use crate::words::office::OfficeWords;
use crate::words::sentences::ReportWords;
use std::collections::{BTreeMap, BTreeSet};

/// The format number of pictures.
pub const FORMAT: u32 = 1;

impl Office {
    /// The picture of all that has been read.
    pub fn picture(&mut self) -> Picture {
        while self.step() {}
        of(self)
    }

    /// What teams wrote of their changes, in the order of the picture's: free text, on demand only. Nothing where names are hidden.
    pub fn written(&mut self) -> Vec<Written> {
        while self.step() {}
        written(self)
    }
}

/// The picture of an office.
fn of(office: &Office) -> Picture {
    let language = office.language();
    let drawing = drawing(office);
    let attention = drawing.attention();
    let sites = drawing.sites(&attention);
    let changes = drawing.changes();
    let groups = groups::of(&attention, &sites, drawing.words);
    let reviewed = language == Language::En;
    Picture {
        format: FORMAT,
        language: language.code().to_owned(),
        translation_note: (!reviewed).then(|| language.sentences().not_reviewed(language.name())),
        today: office.settings.today.map(|date| date.to_string()),
        sentences: drawing.basis(),
        pools: drawing.pools(),
        elements: drawing.elements(),
        cells: drawing.cells(),
        drift: drawing.drift(),
        agreement: drawing.agreement(),
        frame: frame(&changes),
        adaptations: changes.into_iter().map(|(row, _)| row).collect(),
        asked_for: drawing.asked_for(),
        actions: drawing.actions(),
        due: drawing.due(&sites),
        permits: drawing.permits(&sites),
        left_out: drawing.left_out(),
        set_aside: drawing.set_aside(),
        missing: drawing.missing(),
        unlisted: drawing.unlisted(),
        calls: groups::calls(&groups, &sites, drawing.words),
        groups,
        attention: attention.into_iter().map(|(_, facts)| facts).collect(),
        sites,
    }
}

/// What teams wrote of their changes, in the order of the picture's; nothing where names are hidden, as free text may hold them.
pub fn written(office: &Office) -> Vec<Written> {
    match office.settings.hide_names {
        true => Vec::new(),
        false => drawing(office).changes().into_iter().map(|(_, written)| written).collect(),
    }
}

fn drawing(office: &Office) -> Drawing<'_> {
    let language = office.language();
    Drawing { office, words: OfficeWords(language), sentences: language.sentences(), names: names(office) }
}

/// Changes by each thing that the log says in codes.
fn frame(changes: &[(AdaptationRow, Written)]) -> Vec<FrameCount> {
    type Part = fn(&AdaptationRow) -> (&str, &str);
    let parts: [(&str, Part); 5] = [
        ("light", |row| (row.light.as_deref().unwrap_or_default(), &row.light_shown)),
        ("agreed", |row| (&row.agreed, &row.agreed_shown)),
        ("nature", |row| (&row.nature, &row.nature_shown)),
        ("reason", |row| (if row.reasoned { "given" } else { "" }, &row.reasoned_shown)),
        ("planned", |row| (&row.planned, &row.planned_shown)),
    ];
    let mut all = Vec::new();
    for (what, part) in parts {
        let mut found: BTreeMap<(&str, &str), (usize, BTreeSet<&str>)> = BTreeMap::new();
        for (row, _) in changes {
            let (changes, sites) = found.entry(part(row)).or_default();
            *changes += 1;
            sites.insert(&row.site);
        }
        let mut counts: Vec<FrameCount> = found
            .into_iter()
            .map(|((code, shown), (changes, sites))| FrameCount {
                what: what.to_owned(),
                code: code.to_owned(),
                shown: shown.to_owned(),
                changes,
                sites: sites.len(),
            })
            .collect();
        // Most first; what the log does not say last.
        counts.sort_by_key(|one| (one.code.is_empty(), std::cmp::Reverse(one.changes)));
        all.extend(counts);
    }
    all
}

/// What each site is called, by key.
pub fn names(office: &Office) -> BTreeMap<String, String> {
    let mut names = names::called(&office.received, &office.called, office.list(), office.language());
    if office.settings.hide_names {
        let words = OfficeWords(office.language());
        let number = |key: &str| office.numbers.get(key).copied().unwrap_or(office.numbers.len() + 1);
        names.iter_mut().for_each(|(key, shown)| *shown = words.site_number(number(key)));
    }
    names
}

/// Lines with a result that counts.
pub fn views(office: &Office) -> impl Iterator<Item = (&Line, &Received, &View)> {
    office.lines.iter().filter_map(move |(line, view)| Some((line, &office.received[line.current()?], view.as_ref()?)))
}

/// Who rated, where it was not the team itself; else empty.
pub fn by(office: &Office, pool: &Pool) -> &'static str {
    match RaterType::from_code(pool.rater) {
        Some(RaterType::SelfRated) | None => "",
        Some(rater) => office.language().sentences().rater(rater),
    }
}

/// Of each site and rubric, the latest result of each kind of rater: what was found before by the same kind is out of date.
pub fn latest(office: &Office) -> Vec<(&Line, &Received, &View)> {
    let mut latest: BTreeMap<(&str, &str, &str), (&Line, &Received, &View)> = BTreeMap::new();
    for one in views(office) {
        let key = (&one.0.key as &str, &one.0.pool.rubric as &str, one.0.pool.rater);
        let newer = |other: &&mut (&Line, &Received, &View)| other.1.answers.occasion.date < one.1.answers.occasion.date;
        match latest.get_mut(&key) {
            None => drop(latest.insert(key, one)),
            Some(other) if newer(&other) => *other = one,
            Some(_) => {}
        }
    }
    latest.into_values().collect()
}

/// How something stands, in words.
pub fn status(words: OfficeWords, stands: Stands) -> &'static str {
    match stands {
        Stands::NotMet => words.word_not_met(),
        Stands::Below => words.word_below(),
        Stands::CannotConfirm => words.word_cannot_confirm(),
        Stands::NotRated => words.word_not_rated(),
        Stands::Rated => words.word_rated(),
        Stands::Reached => words.word_reached(),
        Stands::Met => words.word_met(),
        Stands::NotApplicable => words.word_not_applicable(),
        Stands::NotInPlay => words.word_not_in_play(),
    }
}

struct Drawing<'o> {
    office: &'o Office,
    words: OfficeWords,
    sentences: ReportWords,
    names: BTreeMap<String, String>,
}

impl<'o> Drawing<'o> {
    fn name<'n>(&'n self, key: &'n str) -> &'n str {
        self.names.get(key).map_or(key, |name| name)
    }

    fn register(&self) -> Option<&'o Register> {
        self.office.register.as_ref().map(|(_, register)| register)
    }

    fn date(&self, date: Option<Date>) -> String {
        date.map_or_else(|| self.words.no_date().to_owned(), |date| self.sentences.date(date))
    }

    fn views(&self) -> impl Iterator<Item = (&'o Line, &'o Received, &'o View)> {
        views(self.office)
    }

    fn latest(&self) -> Vec<(&'o Line, &'o Received, &'o View)> {
        latest(self.office)
    }

    fn by(&self, pool: &Pool) -> &'static str {
        by(self.office, pool)
    }

    fn is_past(&self, date: Date) -> bool {
        self.office.settings.today.is_some_and(|today| date < today)
    }

    fn file(&self, received: &Received) -> String {
        match self.office.settings.hide_names {
            true => received.id.clone(),
            false => received.file.clone(),
        }
    }

    fn keys(&self) -> BTreeSet<&'o str> {
        self.office.lines.iter().map(|(line, _)| &line.key as &str).collect()
    }

    /// How much the picture rests on.
    fn basis(&self) -> Vec<String> {
        let sent: BTreeSet<&str> = self.office.lines.iter().map(|(line, _)| &line.key as &str).collect();
        let registered = self.register().map(|register| register.sites.len());
        let of_list = |key: &&&str| self.register().is_none_or(|register| register.site(key).is_some());
        let mut sentences = vec![self.words.sent_by(sent.iter().filter(of_list).count(), registered)];
        let dates: BTreeSet<Date> = self.views().filter_map(|(_, received, _)| received.answers.occasion.date).collect();
        if let (Some(first), Some(last)) = (dates.first(), dates.last()) {
            sentences.push(self.words.dates(&self.sentences.date(*first), &self.sentences.date(*last)));
        }
        let left_out = self.office.left_out.iter().filter(|one| one.why.is_of_file()).count() + self.office.without_rubric.len();
        if !self.office.received.is_empty() || left_out > 0 {
            sentences.push(self.words.files_left_out(left_out));
        }
        sentences
    }
}
