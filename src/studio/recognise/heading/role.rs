//! What a column can hold.
//!
//! In and out: a [`Role`] and its code, by which a decision of the owner keeps it. It knows no heading.

/// What a column holds.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Role {
    /// The group an element belongs to; of several such columns, each lies within the one before.
    Domain,
    /// An element's own number, which is left out unless somebody keeps it.
    Number,
    /// An element's own number, to be kept.
    OwnNumber,
    /// What should be in place.
    Title,
    /// How to judge.
    Guidance,
    /// The question to ask.
    Prompt,
    /// Where to look.
    Evidence,
    /// What is seen at one level.
    Level,
    /// All anchors in one cell.
    Anchors,
    /// The level a row is about, where each level has a row of its own.
    RowLevel,
    /// What is seen at the level of the row.
    RowText,
    /// Whether it must be in place.
    Must,
    /// The fewest points.
    Minimum,
    /// The points to aim at.
    Target,
    /// How much it counts.
    Weight,
    /// Its place in the programme, in a word.
    Place,
    /// What is counted.
    Unit,
    /// How it is counted.
    Counting,
    /// The number above the line.
    Count,
    /// The number below the line.
    OutOf,
    /// A box to tick, which says that the answer is yes or no.
    Tick,
    /// What it takes to get there.
    NextStep,
    /// Where the element comes from.
    Source,
    /// Answers of a team.
    Score,
    /// Remarks, actions and names of a team.
    Remark,
    /// Nothing that a rubric holds.
    LeaveOut,
}

impl Role {
    /// Every role and the word it is chosen by.
    pub const ALL: &[(Role, &'static str)] = &[
        (Role::Domain, "domain"),
        (Role::Title, "title"),
        (Role::Guidance, "guidance"),
        (Role::Prompt, "prompt"),
        (Role::Level, "level"),
        (Role::Anchors, "anchors"),
        (Role::RowLevel, "row-level"),
        (Role::RowText, "row-text"),
        (Role::Evidence, "evidence"),
        (Role::Must, "must"),
        (Role::Minimum, "minimum"),
        (Role::Target, "target"),
        (Role::Weight, "weight"),
        (Role::Place, "role"),
        (Role::Unit, "unit"),
        (Role::Counting, "counting"),
        (Role::Count, "count"),
        (Role::OutOf, "out-of"),
        (Role::Tick, "tick"),
        (Role::NextStep, "next-step"),
        (Role::Source, "source"),
        (Role::Number, "number"),
        (Role::OwnNumber, "own-number"),
        (Role::Score, "score"),
        (Role::Remark, "remark"),
        (Role::LeaveOut, "leave-out"),
    ];

    /// The word it is chosen by.
    pub fn code(self) -> &'static str {
        Role::ALL.iter().find(|(role, _)| *role == self).map_or("leave-out", |(_, code)| code)
    }

    /// The role of a word.
    pub fn from_code(code: &str) -> Option<Role> {
        Role::ALL.iter().find(|(_, known)| *known == code).map(|(role, _)| *role)
    }

    /// True if nothing of the column goes into the rubric.
    pub fn is_left_out(self) -> bool {
        matches!(self, Role::Number | Role::Score | Role::Remark | Role::LeaveOut)
    }

    /// True for texts that exist once in each language.
    pub fn is_text(self) -> bool {
        matches!(
            self,
            Role::Domain
                | Role::Title
                | Role::Guidance
                | Role::Prompt
                | Role::Evidence
                | Role::Level
                | Role::Anchors
                | Role::RowText
                | Role::Unit
                | Role::Counting
                | Role::Count
                | Role::OutOf
                | Role::NextStep
                | Role::Source
        )
    }
}
