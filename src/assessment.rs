//! One whole assessment: scores, gates and drift for one rubric, one set of answers and any number of earlier ones.
//!
//! In: rubric, answers, earlier answers, today. Out: an [`Assessment`]: pure, whole, and worked out anew on every change.

use crate::agreement::Team;
use crate::answers::{Answers, Occasion, RaterType};
use crate::date::Date;
use crate::drift::{self, Baseline, Current, Drift, Earlier, Ruler};
use crate::gate::{self, Gating};
use crate::order;
use crate::rubric::Rubric;
use crate::score::Scored;
use std::rc::Rc;

/// Everything that can be said about one set of answers, without words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Points and scores.
    pub scored: Scored,
    /// Gates in play.
    pub gatings: Vec<Gating>,
    /// For each score and criterion: on how many comparable assessments in a row it was met just before this one.
    pub met_before: Rc<[Vec<usize>]>,
    /// Earlier assessments, by date.
    pub earlier: Rc<[Earlier]>,
    /// What moved since.
    pub drift: Drift,
    /// Where several raters differed before they agreed.
    pub team: Option<Team>,
    /// The day the report is made, if known.
    pub today: Option<Date>,
}

impl Assessment {
    /// Assesses answers and compares them with earlier ones.
    pub fn new(rubric: &Rubric, answers: &Answers, earlier: &[Answers], baseline: Baseline, today: Option<Date>) -> Assessment {
        Assessment::after(History::new(rubric, answers, earlier), rubric, answers, baseline, today)
    }

    /// Assesses answers after a history of earlier ones that has been worked out before, for an occasion like theirs ([`History::is_for`]).
    pub fn after(history: History, rubric: &Rubric, answers: &Answers, baseline: Baseline, today: Option<Date>) -> Assessment {
        let scored = Scored::new(rubric, answers);
        let History { earlier, met_before, .. } = history;
        let gatings = gate::gatings(rubric, answers, &scored, &met_before);
        let now = Current { rubric, answers, scored: &scored, gatings: &gatings };
        let drift = Drift::new(now, &earlier, baseline, today);
        Assessment { scored, gatings, met_before, earlier, drift, team: Team::new(rubric, answers), today }
    }
}

/// Earlier assessments with their results. They depend on whose the present one is, and when and how it was rated; on none of its
/// answers, so that they are worked out when they are opened, and not with each answer.
#[derive(Clone)]
pub struct History {
    occasion: Occasion,
    overlay: Option<String>,
    earlier: Rc<[Earlier]>,
    met_before: Rc<[Vec<usize>]>,
}

impl History {
    /// Scores earlier answers and judges their gates, in the order of their dates.
    pub fn new(rubric: &Rubric, now: &Answers, earlier: &[Answers]) -> History {
        History::of(rubric, &now.occasion, now.overlay.as_deref(), earlier)
    }

    fn of(rubric: &Rubric, occasion: &Occasion, overlay: Option<&str>, earlier: &[Answers]) -> History {
        let (earlier, copies) = each_once(occasion.rater, earlier);
        let rulers = drift::rulers(rubric, occasion, overlay, &earlier);
        let each = earlier.into_iter().zip(rulers).zip(copies);
        let mut earlier: Vec<Earlier> = each.map(|((one, ruler), copies)| scored_earlier(rubric, one, ruler, copies)).collect();
        for at in 0..earlier.len() {
            let met_before = drift::met_before(rubric, &earlier[..at]);
            earlier[at].gatings = gate::gatings(rubric, &earlier[at].answers, &earlier[at].scored, &met_before);
        }
        let met_before = drift::met_before(rubric, &earlier).into();
        History { occasion: occasion.clone(), overlay: overlay.map(str::to_owned), earlier: earlier.into(), met_before }
    }

    /// True if it was worked out for an occasion like that of these answers.
    pub fn is_for(&self, now: &Answers) -> bool {
        (&self.occasion, &self.overlay) == (&now.occasion, &now.overlay)
    }
}

/// An assessment in which no rule has been looked at, for words that are about the rubric and not about answers.
pub(crate) fn without_rules(rubric: &Rubric, answers: &Answers) -> Assessment {
    let scored = Scored::new(rubric, answers);
    let drift = Drift::new(Current { rubric, answers, scored: &scored, gatings: &[] }, &[], Baseline::Previous, None);
    let met_before = drift::met_before(rubric, &[]).into();
    Assessment { scored, gatings: Vec::new(), met_before, earlier: Rc::default(), drift, team: None, today: None }
}

/// Earlier answers by date, whatever the order in which they were given; each content once, and how often it was given besides. Of one
/// day, those by the same kind of rater as the present ones lie last.
fn each_once(rater: RaterType, earlier: &[Answers]) -> (Vec<Answers>, Vec<usize>) {
    let key = |one: &Answers| (one.occasion.date, one.occasion.rater == rater, drift::answer_count(one));
    let sorted = order::sorted(earlier.to_vec(), &|one, other| key(one).cmp(&key(other)).then_with(|| one.cmp(other)));
    let (mut each, mut copies): (Vec<Answers>, Vec<usize>) = Default::default();
    for one in sorted {
        match each.iter().position(|other| other.is_copy_of(&one)) {
            // Of two copies the one that says more of its rubric and its scores lies later.
            Some(at) => {
                copies[at] += 1;
                each[at] = one;
            }
            None => {
                each.push(one);
                copies.push(0);
            }
        }
    }
    (each, copies)
}

/// An earlier assessment whose gates are still to be judged: they may depend on those before it.
fn scored_earlier(rubric: &Rubric, answers: Answers, ruler: Ruler, copies: usize) -> Earlier {
    let scored = Scored::new(rubric, &answers);
    let scores = drift::scores_on(rubric, &answers, &scored, &ruler);
    Earlier { answers, scored, gatings: Vec::new(), ruler, scores, copies }
}
