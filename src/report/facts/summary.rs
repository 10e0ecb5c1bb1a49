//! What the summary of a report says, member by member.
//!
//! In: nothing. Out: plain types, in no file of a report: what they say is picked from its other members.

/// What stands on one screen and one side of paper.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// What it comes to, in one sentence.
    pub verdict: String,
    /// The sign that goes with it, as in `Verdict::overall`; `cannot-confirm` while something has no answer.
    pub sign: String,
    /// What else has to be said at once, a sentence each.
    pub besides: Vec<String>,
    /// What has no answer yet, by a button's words; empty where all is answered.
    pub go_on: String,
    /// The non-negotiables; `None` where none is in play.
    pub non_negotiables: Option<Standings>,
    /// The rule with a name that decides most; `None` where the rubric has none.
    pub decision: Option<Decision>,
    /// The score that stands for the whole; `None` where there is none.
    pub score: Option<Headline>,
    /// Where to begin, at most three.
    pub begin: Vec<Begin>,
    /// What got better, or goes well; the heading first, and empty where there is nothing to tell.
    pub better: Option<(&'static str, Vec<String>)>,
    /// How many answers rest on evidence, and how old that is.
    pub sure: String,
}

/// The non-negotiables, each with its sign now and then.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Standings {
    /// In the order of the rubric.
    pub each: Vec<Stands>,
    /// "6 met · 2 not met · 1 not known yet".
    pub now: String,
    /// How many were met on earlier occasions, the last first.
    pub before: Vec<String>,
    /// The date of the small signs, if there are any.
    pub then: Option<String>,
}

/// One non-negotiable.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stands {
    /// What must hold.
    pub title: String,
    /// The sign now.
    pub now: String,
    /// The sign of the assessment compared with; empty where it had none.
    pub then: String,
}

/// A rule with a name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decision {
    /// The gate.
    pub id: String,
    /// What is decided.
    pub title: String,
    /// The sign.
    pub sign: String,
    /// What it comes to: an outcome, a standing, or that it is not decided.
    pub outcome: String,
    /// What it hangs on, a line each.
    pub hangs_on: Vec<String>,
}

/// The score that stands for the whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Headline {
    /// Its place among the scores of the report.
    pub at: usize,
    /// What it is called.
    pub title: String,
    /// Its value; empty while there is none.
    pub value: String,
    /// "of 5"; may be empty.
    pub out_of: String,
    /// The band; may be empty.
    pub band: String,
    /// How it moved, or why there is none, or between what it will end; may be empty.
    pub about: String,
    /// What it should reach and whether it does, a line each.
    pub reaches: Vec<String>,
}

/// Something to begin with.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Begin {
    /// The element or score.
    pub id: String,
    /// What it is called.
    pub title: String,
    /// The sign.
    pub sign: String,
    /// Its place among the elements of the report, if it is one.
    pub element: Option<usize>,
    /// "was 4, now 3"; may be empty.
    pub then_and_now: String,
    /// How the next step is announced: "What to do"; may be empty.
    pub step_label: String,
    /// The next step; may be empty.
    pub step: String,
    /// What was agreed to do, in the team's words; empty where nothing was.
    pub agreed: String,
    /// What it would take; may be empty.
    pub takes: String,
    /// Who does it until when; empty where nobody has agreed to.
    pub who_and_when: String,
    /// How long it is overdue; empty where it is not.
    pub overdue: String,
}
