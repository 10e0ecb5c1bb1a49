//! One whole assessment: scores, gates and drift for one rubric, one set of answers and any number of earlier ones.
//!
//! In: rubric, answers, earlier answers, today. Out: an [`Assessment`]: pure, whole, and worked out anew on every change.

use crate::agreement::Team;
use crate::answers::Answers;
use crate::date::Date;
use crate::drift::{self, Baseline, Current, Drift, Earlier};
use crate::gate::{self, Gating};
use crate::order;
use crate::rubric::Rubric;
use crate::score::Scored;

/// Everything that can be said about one set of answers, without words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Assessment {
    /// Points and scores.
    pub scored: Scored,
    /// Gates in play.
    pub gatings: Vec<Gating>,
    /// Earlier assessments, by date.
    pub earlier: Vec<Earlier>,
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
        let scored = Scored::new(rubric, answers);
        let gatings = gate::gatings(rubric, answers, &scored);
        let earlier = earlier.iter().map(|one| scored_earlier(rubric, answers, one)).collect();
        let earlier: Vec<Earlier> =
            order::sorted(earlier, &|one: &Earlier, other| one.answers.occasion.date.cmp(&other.answers.occasion.date));
        let now = Current { rubric, answers, scored: &scored, gatings: &gatings };
        let drift = Drift::new(now, &earlier, baseline, today);
        Assessment { scored, gatings, earlier, drift, team: Team::new(rubric, answers), today }
    }
}

fn scored_earlier(rubric: &Rubric, now: &Answers, answers: &Answers) -> Earlier {
    let scored = Scored::new(rubric, answers);
    let gatings = gate::gatings(rubric, answers, &scored);
    let ruler = drift::ruler(rubric, now, answers);
    let scores = drift::scores_on(rubric, answers, &scored, &ruler);
    Earlier { answers: answers.clone(), scored, gatings, ruler, scores }
}
