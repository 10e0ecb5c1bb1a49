//! Which findings are shown as a change, and in which order: the same on screen, on paper and in files.
//!
//! In: members of a report. Out: what to draw of them.

use crate::number::Exact;
use crate::report::facts::{AdaptationFacts, DriftFacts, ElementFacts, FindingFacts, NotComparableFacts, OptionFacts, Report, ScoreFacts};
use crate::score::{NoPoints, NoScore};

impl Report {
    /// True where there are earlier assessments and nothing is answered: all that could be told of a change is that, once.
    pub fn has_nothing_to_compare(&self) -> bool {
        self.progress.answered == 0 && self.drift.history.len() > 1
    }

    /// What could not be compared for a reason that neither a caution nor the verdict tells.
    pub fn not_compared(&self) -> impl Iterator<Item = &NotComparableFacts> {
        let nothing = self.has_nothing_to_compare();
        self.drift.not_comparable.iter().filter(move |one| !nothing && !one.is_told_by_caution() && one.sentence != self.verdict.change)
    }

    /// The scores of what the team runs.
    pub fn scores_in_play(&self) -> impl Iterator<Item = &ScoreFacts> {
        self.scores.iter().filter(|score| score.reason.as_deref() != Some(NoScore::NotInPlay.code()))
    }

    /// The elements assessed here that may be adapted locally.
    pub fn flexible(&self) -> impl Iterator<Item = &ElementFacts> {
        self.elements.iter().filter(|element| element.role == "flexible" && element.status != "not-in-play")
    }
}

impl ElementFacts {
    /// True where there are several ratings, but fewer than the rubric asks for: the answer is begun, and not whole.
    pub fn is_begun(&self) -> bool {
        self.no_points.as_deref() == Some(NoPoints::TooFewRatings.code())
    }

    /// What stands for an answer where there is room for a number only: its points, or what was chosen where the levels of the scale count
    /// the other way round or other points than they show, so that every sheet has the same.
    pub fn chosen_or<'f>(&'f self, answer: &str, points: Option<&'f str>) -> Option<&'f str> {
        let turned = self.options.windows(2).all(|pair| match (number(&pair[0].points), number(&pair[1].points)) {
            (Some(first), Some(second)) => first > second,
            _ => false,
        });
        let other = self
            .options
            .iter()
            .any(|one| Exact::parse(&one.value).is_ok_and(|value| number(&one.points).is_some_and(|points| points != value)));
        let is_chosen = |one: &&OptionFacts| {
            let with_number = || [&one.value as &str, ": ", &one.label].concat();
            *answer == one.value || *answer == one.label || *answer == with_number()
        };
        let chosen = || self.options.iter().find(is_chosen);
        let short =
            |one: &'f OptionFacts| if one.label.is_empty() || Exact::parse(&one.value).is_ok() { &one.value as &str } else { &one.label };
        let is_scale = self.measure == "scale" && self.options.len() > 1;
        points.map(|points| if is_scale && (turned || other) { chosen().map_or(points, short) } else { points })
    }
}

fn number(points: &Option<String>) -> Option<Exact> {
    Exact::parse(points.as_deref()?).ok()
}

impl FindingFacts {
    /// The sign of what moved, the same on screen and on paper: `drift`, `slipping`, `regained`, or `cannot-confirm` for what no longer can
    /// be; empty for a finding that tells no change.
    pub fn sign(&self) -> &'static str {
        match (&self.kind as &str, &self.since) {
            ("drift" | "band-fall" | "criterion-lost", _) => "drift",
            ("slipping" | "reliable-fall", _) => "slipping",
            ("regained" | "criterion-regained" | "reliable-rise", _) => "regained",
            ("cannot-confirm", Some(_)) if !self.unanswered => "cannot-confirm",
            _ => "",
        }
    }

    fn change(&self) -> Change<'_> {
        Change { kind: &self.kind, sign: self.sign(), non_negotiable: self.non_negotiable, sentence: &self.sentence }
    }
}

/// Something that changed, as lists tell it.
pub struct Change<'r> {
    /// The kind of finding, or `fell` for an element that no finding tells.
    pub kind: &'r str,
    /// Its sign.
    pub sign: &'static str,
    /// True if it is about a non-negotiable.
    pub non_negotiable: bool,
    /// The whole in a sentence.
    pub sentence: &'r str,
}

impl DriftFacts {
    /// Everything that changed, each once: the findings for the worse, what fell besides, the findings for the better. What rose
    /// besides is told together.
    pub fn changes(&self) -> Vec<Change<'_>> {
        let findings = |good: bool| {
            let changes = self.findings.iter().map(FindingFacts::change).filter(|change| !change.sign.is_empty());
            changes.filter(move |change| (change.sign == "regained") == good)
        };
        let fell = self.fell.iter().filter(|one| !one.told).map(|one| Change {
            kind: "fell",
            sign: "slipping",
            non_negotiable: one.non_negotiable,
            sentence: &one.sentence,
        });
        findings(false).chain(fell).chain(findings(true)).collect()
    }
}

impl NotComparableFacts {
    /// True if a caution says the same.
    pub fn is_told_by_caution(&self) -> bool {
        use crate::drift::NotComparable::{FullerOfDay, NotEarlier, OtherTeam, RivalOfDay, TeamUnclear};
        [NotEarlier, OtherTeam, TeamUnclear, FullerOfDay, RivalOfDay].iter().any(|reason| reason.code() == self.reason)
    }
}

impl AdaptationFacts {
    /// The light and where it comes from, in a line: "green: leaves the model whole, declared by the team".
    pub fn light_line(&self) -> String {
        match self.light {
            Some(_) => [&self.light_shown as &str, ", ", &self.light_source].concat(),
            None => self.light_shown.clone(),
        }
    }
}
