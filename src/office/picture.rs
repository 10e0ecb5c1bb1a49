//! The picture, put together from the views of the sites.
//!
//! In: an office whose files have all been read. Out: a [`Picture`]. Nothing is scored here.

use crate::answers::{ActionStatus, RaterType};
use crate::date::Date;
use crate::name;
use crate::number::Rounding;
use crate::office::drift;
use crate::office::facts::*;
use crate::office::groups;
use crate::office::identity::Pool;
use crate::office::known::NoRubric;
use crate::office::line::{Aside, Line};
use crate::office::names;
use crate::office::pairs::{self, FEWEST, Pair};
use crate::office::permits::{self, Permit, State};
use crate::office::register::{Names, Register, Slip};
use crate::office::view::{self, Cell, View};
use crate::office::{Office, Received, Stands, Why};
use crate::words::Language;
use crate::words::office::{Agreed, Due, Field, OfficeWords, Paired, Shared, Standings, Told};
use crate::words::sentences::{ReportWords, start};
use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

/// The format number of pictures.
pub const FORMAT: u32 = 1;

/// How many days apart two results may be without a caution.
const FAR_APART: i64 = 366;

/// How many sites have to change an element before it is told.
const ASKED_FOR: usize = 3;

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

/// What is told of one site.
#[derive(Default)]
struct Site<'o> {
    lines: Vec<&'o (Line, Option<View>)>,
    needs: Needs,
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

    /// What needs attention, the worst first, with the key of its site.
    fn attention(&self) -> Vec<(String, AttentionFacts)> {
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

    fn is_past(&self, date: Date) -> bool {
        self.office.settings.today.is_some_and(|today| date < today)
    }

    /// When each site's next result is due, by key: as the list says, else as the rubric of its latest result does.
    fn dues(&self) -> BTreeMap<String, Date> {
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

    fn file(&self, received: &Received) -> String {
        match self.office.settings.hide_names {
            true => received.id.clone(),
            false => received.file.clone(),
        }
    }

    fn keys(&self) -> BTreeSet<&'o str> {
        self.office.lines.iter().map(|(line, _)| &line.key as &str).collect()
    }

    fn sites(&self, attention: &[(String, AttentionFacts)]) -> Vec<SiteFacts> {
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

    fn pools(&self) -> Vec<PoolFacts> {
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

    fn elements(&self) -> Vec<ElementTally> {
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

    fn cells(&self) -> Vec<CellFacts> {
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

    fn drift(&self) -> Vec<DriftRow> {
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

    fn agreement(&self) -> Vec<AgreementRow> {
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

    /// Changes across sites, those that need attention first, each with what was written of it.
    fn changes(&self) -> Vec<(AdaptationRow, Written)> {
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

    fn asked_for(&self) -> Vec<AskedFor> {
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

    fn actions(&self) -> Vec<ActionRow> {
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

    fn due(&self, sites: &[SiteFacts]) -> Vec<DueRow> {
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

    fn permit(&self, permit: Permit, site: &str, region: &str, until: Option<Date>) -> PermitRow {
        let until = until.map(|date| (date, self.sentences.date(date)));
        permits::row(permit, site, region, until, self.office.settings.today, self.office.language())
    }

    /// Of every site what the list has a column for, of sites that do not stand in it too: nobody has said anything of them.
    fn permits(&self, sites: &[SiteFacts]) -> Vec<PermitRow> {
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

    fn left_out(&self) -> Vec<LeftOutFacts> {
        let words = self.words;
        let facts = |file: &str, why: &Why| {
            let (reason, sentence) = match why {
                Why::Unreadable(why) => ("unreadable", words.unreadable(why)),
                Why::NoResult => ("no-result", words.no_result().to_owned()),
                Why::Packed => ("packed", words.packed().to_owned()),
                Why::Workbook(why) => ("workbook", why.clone()),
                Why::NotFetched => ("not-fetched", words.workbook_not_fetched().to_owned()),
                Why::TooMuch => ("too-much", words.workbook_too_much().to_owned()),
                Why::NoListInWorkbook => ("no-list", words.workbook_no_list().to_owned()),
                Why::OtherSheets { read, others } => ("other-sheets", words.other_sheets(read, others)),
                Why::NoRubric(NoRubric::Unknown { id }) => ("no-rubric", words.no_rubric(id)),
                Why::NoRubric(NoRubric::EditionUnclear { id }) => ("edition-unclear", words.edition_unclear(id)),
                Why::NoRubric(NoRubric::ContentUnclear { id, edition, .. }) => ("content-unclear", words.content_unclear(id, edition)),
                Why::OverlayTwice => ("overlay-twice", words.overlay_twice().to_owned()),
                Why::NoTeamColumn => ("no-team-column", words.no_team_column().to_owned()),
                Why::RegisterRow { row, slip: Slip::Twice(site) } => {
                    let site = self.names.get(&name::folded(site)).unwrap_or(site);
                    ("register-row", words.register_twice(*row, site))
                }
                Why::RegisterRow { row, slip: Slip::NoDay { column } } => ("register-row", words.register_no_day(*row, column)),
                Why::InPart(why) => ("in-part", words.in_part(why)),
                Why::Copy { of } => {
                    let of = self
                        .office
                        .received
                        .iter()
                        .find(|one| one.file == *of && self.office.settings.hide_names)
                        .map_or(of, |one| &one.id);
                    ("copy", words.copy(of))
                }
            };
            LeftOutFacts { file: file.to_owned(), reason: reason.to_owned(), sentence }
        };
        let mut all: Vec<LeftOutFacts> = self.office.left_out.iter().map(|one| facts(&one.file, &one.why)).collect();
        all.extend(self.office.without_rubric.iter().map(|(input, why)| facts(&input.name, &Why::NoRubric(why.clone()))));
        all.sort_by(|one, other| (&one.file, &one.reason).cmp(&(&other.file, &other.reason)));
        if self.office.settings.hide_names {
            // Whoever sends a file often names it after the site.
            all.iter_mut().enumerate().for_each(|(at, one)| one.file = words.file_number(at + 1));
        }
        all
    }

    fn set_aside(&self) -> Vec<LeftOutFacts> {
        let file = |at: usize| self.file(&self.office.received[at]);
        let aside = self.office.lines.iter().flat_map(|(line, _)| &line.aside);
        let facts = aside.map(|(at, why)| {
            let (reason, sentence) = match why {
                Aside::Fuller { of } => ("fuller-of-day", self.words.fuller(&file(*of))),
                Aside::Rival { of } => ("rival-of-day", self.words.rival(&file(*of))),
                Aside::NoDate => ("no-date", self.words.aside_no_date().to_owned()),
            };
            LeftOutFacts { file: file(*at), reason: reason.to_owned(), sentence }
        });
        let mut all: Vec<LeftOutFacts> = facts.collect();
        all.sort_by(|one, other| one.file.cmp(&other.file));
        all
    }

    fn missing(&self) -> Vec<MissingFacts> {
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

    fn unlisted(&self) -> Vec<MissingFacts> {
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
