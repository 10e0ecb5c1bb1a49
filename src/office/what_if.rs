//! What if: a draft edition or local rules tried on the latest results, beside how they stand now. Nothing of the office changes.
//!
//! In: an office whose files have all been read, and the text of a rubric or of local rules. Out: [`WhatIf`]: which results would have another
//! verdict, rule, score or band, old and new. Both sides are judged in the same way, without what came before them.

use crate::assessment::Assessment;
use crate::document::encoding;
use crate::draft;
use crate::drift::Baseline;
use crate::export;
use crate::office::facts::{ChangeFacts, LeftOutFacts, WhatIf};
use crate::office::held::told;
use crate::office::identity::Pool;
use crate::office::kinds::{Kind, kind};
use crate::office::{Office, picture};
use crate::problem::Problem;
use crate::report::{GateFacts, Report, ScoreFacts};
use crate::rubric::Rubric;
use crate::words::office::{OfficeWords, Tried, TriedOn};
use crate::words::problems::ProblemsWords;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// The columns of the table of changes.
pub const COLUMNS: [&str; 9] = ["site", "pool", "file", "kind", "id", "title", "old", "new", "sentence"];

/// A draft that is being tried.
#[derive(Debug)]
pub struct Trial {
    /// The draft in place of each rubric that it would replace, by the rubric's place.
    drafts: BTreeMap<usize, Rubric>,
    /// Lines whose latest result is still to be judged, the last first.
    to_do: Vec<usize>,
    /// What each site is called, by key.
    names: BTreeMap<String, String>,
    found: WhatIf,
}

impl Trial {
    /// Begins to try a file on the latest result of each site and kind of rater.
    ///
    /// # Errors
    /// If the file is neither a rubric nor local rules, has problems, or nothing was answered to its rubric: in words.
    pub fn new(office: &mut Office, name: &str, bytes: &[u8]) -> Result<Trial, String> {
        while office.step() {}
        let words = OfficeWords(office.language());
        let text = encoding::decode(bytes).map_err(|fault| words.unreadable(&fault.message(ProblemsWords(office.language()))))?;
        let text = text.trim_start_matches('\u{feff}');
        let drafts = drafts(office, name, text)?;
        let latest = picture::latest(office).into_iter().filter(|(_, received, _)| drafts.contains_key(&received.rubric));
        let latest: BTreeSet<(&str, &Pool)> = latest.map(|(line, _, _)| (&line.key as &str, &line.pool)).collect();
        let mut to_do: Vec<usize> =
            (0..office.lines.len()).filter(|at| latest.contains(&(&office.lines[*at].0.key, &office.lines[*at].0.pool))).collect();
        // Those of the first site are judged first.
        to_do.reverse();
        let Some(draft) = drafts.values().next().filter(|_| !to_do.is_empty()) else {
            return Err(words.nothing_to_try().to_owned());
        };
        let language = draft.language(office.language().code());
        let found = WhatIf {
            file: name.to_owned(),
            title: draft.title.get(language).to_owned(),
            edition: draft.edition.clone(),
            overlay: draft.overlay.as_ref().map(|overlay| overlay.title.get(language).to_owned()).unwrap_or_default(),
            ..WhatIf::default()
        };
        Ok(Trial { drafts, to_do, names: picture::names(office), found })
    }

    /// Judges one result; false once nothing is left.
    pub fn step(&mut self, office: &Office) -> bool {
        let Some(at) = self.to_do.pop() else { return false };
        let line = &office.lines[at].0;
        let Some(received) = line.current().map(|at| &office.received[at]) else { return true };
        let Some(draft) = self.drafts.get(&received.rubric) else { return true };
        let site = self.names.get(&line.key).cloned().unwrap_or_default();
        let file = if office.settings.hide_names { received.id.clone() } else { received.file.clone() };
        let words = OfficeWords(office.language());
        let judged = |rubric: &Rubric, answers: &crate::answers::Answers| {
            let assessment = Assessment::new(rubric, answers, &[], Baseline::Previous, answers.occasion.date);
            Report::new(rubric, answers, &assessment, office.language())
        };
        let answers = match draft::read(&received.text, draft) {
            Ok(opened) => opened.answers,
            Err(problems) => {
                let sentence = words.unreadable(&told(&problems, office.language()));
                self.found.unread.push(LeftOutFacts { file, reason: "unreadable".to_owned(), sentence });
                return true;
            }
        };
        let old = judged(&office.known.all()[received.rubric].rubric, &received.answers);
        let new = judged(draft, &answers);
        let by = picture::by(office, &line.pool);
        let before = self.found.changes.len();
        let pool = line.pool.code();
        let mut add = |kind: &str, id: &str, title: &str, old: &str, new: &str| {
            self.found.changes.push(ChangeFacts {
                site: site.clone(),
                pool: pool.clone(),
                file: file.clone(),
                kind: kind.to_owned(),
                id: id.to_owned(),
                title: title.to_owned(),
                old: old.to_owned(),
                new: new.to_owned(),
                sentence: words.tried(&Tried { site: &site, kind, title, by, old, new }),
            });
        };
        if (&old.verdict.overall, &old.verdict.status) != (&new.verdict.overall, &new.verdict.status) {
            let (then, now) = (old.verdict_alone(), new.verdict_alone());
            // Where a rule with a name makes the difference, the sentence on the others is the same.
            let rules = |report: &Report, told: String| {
                let rules = report.gates.iter().filter(|gate| !gate.non_negotiable);
                rules.fold(told, |told, gate| [&told, " ", &gate.title, ": ", &gate.in_short, "."].concat())
            };
            let (then, now) = if then == now { (rules(&old, then), rules(&new, now)) } else { (then, now) };
            add("verdict", "", "", &then, &now);
        }
        gates(&old, &new, words, &mut add);
        scores(&old, &new, words, &mut add);
        let found = &mut self.found;
        let has = |kind: &str| usize::from(found.changes[before..].iter().any(|one| one.kind == kind));
        (found.verdicts, found.rules, found.scores, found.bands) =
            (found.verdicts + has("verdict"), found.rules + has("rule"), found.scores + has("score"), found.bands + has("band"));
        found.results += 1;
        found.unchanged += usize::from(found.changes.len() == before);
        true
    }

    /// What the draft comes to so far.
    pub fn facts(&self, office: &Office) -> WhatIf {
        let words = OfficeWords(office.language());
        let mut found = self.found.clone();
        found.sentences = words.tried_on(&TriedOn {
            title: &found.title,
            edition: &found.edition,
            overlay: &found.overlay,
            results: found.results,
            verdicts: found.verdicts,
            scores: found.scores,
            bands: found.bands,
            unchanged: found.unchanged,
            unread: found.unread.len(),
        });
        found
    }
}

/// Tries a file to the end.
///
/// # Errors
/// As [`Trial::new`].
pub fn of(office: &mut Office, name: &str, bytes: &[u8]) -> Result<WhatIf, String> {
    let mut trial = Trial::new(office, name, bytes)?;
    while trial.step(office) {}
    Ok(trial.facts(office))
}

/// The changes as a table, or as one JSON object for each line.
pub fn table(found: &WhatIf, lines: bool) -> String {
    let mut out = if lines { String::new() } else { export::line(&COLUMNS.map(str::to_owned)) };
    for one in &found.changes {
        let cells = [&one.site, &one.pool, &one.file, &one.kind, &one.id, &one.title, &one.old, &one.new, &one.sentence].map(Clone::clone);
        match lines {
            false => out += &export::line(&cells),
            true => {
                let object: serde_json::Map<String, Value> =
                    COLUMNS.iter().map(|name| (*name).to_owned()).zip(cells.into_iter().map(Value::String)).collect();
                out += &format!("{}\n", Value::Object(object));
            }
        }
    }
    out
}

/// What would judge in place of each rubric: a draft for all editions of its rubric, local rules for the editions that they fit.
fn drafts(office: &Office, name: &str, text: &str) -> Result<BTreeMap<usize, Rubric>, String> {
    let words = OfficeWords(office.language());
    let refused = |problems: Vec<Problem>| words.unreadable(&told(&problems, office.language()));
    let known = office.known.all().iter().enumerate();
    match kind(name, text) {
        Kind::Rubric => {
            let draft = Rubric::parse(text).map_err(refused)?;
            Ok(known.filter(|(_, one)| one.rubric.id == draft.id).map(|(at, _)| (at, draft.clone())).collect())
        }
        Kind::Overlay => {
            let fitting = office.known.fitting(text);
            let all: Result<BTreeMap<usize, Rubric>, Vec<Problem>> =
                fitting.into_iter().map(|at| Ok((at, office.known.all()[at].under(text)?))).collect();
            all.map_err(refused)
        }
        Kind::Broken(why) => Err(words.unreadable(&why.message(ProblemsWords(office.language())))),
        _ => Err(words.no_draft().to_owned()),
    }
}

/// Non-negotiables and named rules that would come out otherwise, are new, or are gone.
fn gates(old: &Report, new: &Report, words: OfficeWords, add: &mut impl FnMut(&str, &str, &str, &str, &str)) {
    let of = |report: &'_ Report, id: &str| -> Option<usize> { report.gates.iter().position(|gate| gate.id == id) };
    let same =
        |one: &GateFacts, other: &GateFacts| (&one.status, &one.outcome, &one.in_short) == (&other.status, &other.outcome, &other.in_short);
    for gate in &old.gates {
        match of(new, &gate.id).map(|at| &new.gates[at]) {
            Some(now) if same(gate, now) => {}
            Some(now) => add("rule", &gate.id, &gate.title, &gate.in_short, &now.in_short),
            None => add("rule", &gate.id, &gate.title, &gate.in_short, words.not_there()),
        }
    }
    for gate in new.gates.iter().filter(|gate| of(old, &gate.id).is_none()) {
        add("rule", &gate.id, &gate.title, words.not_there(), &gate.in_short);
    }
}

/// Scores and bands that would be others.
fn scores(old: &Report, new: &Report, words: OfficeWords, add: &mut impl FnMut(&str, &str, &str, &str, &str)) {
    let band = |score: &ScoreFacts| -> String {
        let band = score.bands.iter().find(|band| Some(&band.id) == score.band.as_ref());
        band.map_or_else(|| words.no_band().to_owned(), |band| band.label.clone())
    };
    for score in &old.scores {
        match new.scores.iter().find(|one| one.id == score.id) {
            None => add("score", &score.id, &score.title, &score.shown, words.not_there()),
            Some(now) => {
                if (&score.shown, &score.exact) != (&now.shown, &now.exact) {
                    // Two that look the same are shown as what they are.
                    let (before, after) = match (score.shown == now.shown, &score.exact, &now.exact) {
                        (true, Some(before), Some(after)) => (before, after),
                        _ => (&score.shown, &now.shown),
                    };
                    add("score", &score.id, &score.title, before, after);
                }
                if band(score) != band(now) {
                    add("band", &score.id, &score.title, &band(score), &band(now));
                }
            }
        }
    }
    for score in new.scores.iter().filter(|score| !old.scores.iter().any(|one| one.id == score.id)) {
        add("score", &score.id, &score.title, words.not_there(), &score.shown);
    }
}
