//! What the heading of a column says about the column.
//!
//! In: the words of a heading. Out: what the column most likely holds, and how sure that is. It sees no cell.

use crate::studio::recognise::level::{self, Level};

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

/// What a heading says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Meaning {
    /// What the column holds by the whole of its heading.
    pub sure: Option<Role>,
    /// What it holds by a word in its heading.
    pub likely: Option<Role>,
    /// The level that the heading names.
    pub level: Option<Level>,
    /// The language of the heading, where only one has these words.
    pub language: Option<&'static str>,
}

impl Meaning {
    /// What the column holds, as far as the heading tells.
    pub fn role(&self) -> Option<Role> {
        self.sure.or(self.level.as_ref().map(|_| Role::Level)).or(self.likely)
    }
}

/// Reads a heading.
pub fn read(heading: &str) -> Meaning {
    let plain = level::plain(heading);
    // A note in brackets says more about the column, and not what it is: `Evidence (where to look)`.
    let short = level::plain(heading.split(['(', '[']).next().unwrap_or_default());
    let find = |text: &str| KNOWN.iter().find(|(_, _, names)| names.contains(&text)).map(|(role, language, _)| (*role, *language));
    let known = find(&plain).or_else(|| find(&short).filter(|_| !short.is_empty()));
    let known = known.or_else(|| find(plain.strip_prefix("the ").or_else(|| plain.strip_prefix("our "))?));
    let mut level = level::read(heading);
    // `No.` is a number, `Yes` and `No` are levels: the full stop tells, and the neighbours later.
    if heading.trim().to_lowercase() == "no." {
        level = None;
    }
    let likely = (known.is_none() && !heading.trim().is_empty()).then(|| likely(heading, &plain)).flatten();
    let sure = known.map(|(role, _)| role).filter(|_| level.as_ref().is_none_or(|level| level.points.is_none() || level.label.is_empty()));
    Meaning { sure, likely, level, language: known.and_then(|(_, language)| language) }
}

fn likely(heading: &str, plain: &str) -> Option<Role> {
    let marks = heading.trim();
    if matches!(marks, "#" | "№" | "Nº" | "N°") {
        return Some(Role::Number);
    }
    if matches!(marks, "✓" | "✔" | "☑" | "☐" | "√") {
        return Some(Role::Tick);
    }
    let words: Vec<&str> = plain.split(' ').collect();
    if words.len() > 10 {
        return None;
    }
    // Only whole words count: `factors` holds no action.
    let has = |part: &str| match part.split_once(' ') {
        Some(_) => plain.contains(part),
        None => words.iter().any(|word| word.trim_matches(|letter: char| !letter.is_alphanumeric()) == part),
    };
    LIKELY.iter().find(|(_, parts)| parts.iter().any(|part| has(part))).map(|(role, _)| *role)
}

/// Whole headings, and the language they belong to if only one has them.
const KNOWN: &[(Role, Option<&str>, &[&str])] = &[
    (
        Role::Domain,
        Some("en"),
        &[
            "section",
            "area",
            "domain",
            "theme",
            "topic",
            "category",
            "group",
            "part",
            "strand",
            "focus area",
            "key area",
            "practice area",
            "pillar",
            "phase",
            "stage of the programme",
            "sub-section",
            "subsection",
            "sub-domain",
            "subdomain",
            "sub-area",
            "subarea",
            "sub-theme",
            "cluster",
            "block",
            "module",
            "chapter",
            "principle",
            "dimension",
            "core area",
            "quality area",
            "goal area",
            "heading",
            "subscale",
            "sub-scale",
            "scale name",
        ],
    ),
    (
        Role::Domain,
        Some("cy"),
        &["adran", "maes", "thema", "categori", "parth", "rhan", "pwnc", "grŵp", "is-adran", "pennod", "egwyddor", "maes allweddol"],
    ),
    (Role::Domain, Some("de"), &["bereich", "abschnitt", "thema", "kategorie", "gruppe"]),
    (Role::Domain, Some("fr"), &["domaine", "rubrique", "thème"]),
    (
        Role::Title,
        Some("en"),
        &[
            "item",
            "feature",
            "criterion",
            "standard",
            "indicator",
            "practice",
            "element",
            "statement",
            "question",
            "component",
            "activity",
            "behaviour",
            "behavior",
            "competency",
            "competence",
            "skill",
            "key practice",
            "what we look for",
            "what to look for",
            "what should be in place",
            "what should happen",
            "what is in place",
            "expectation",
            "requirement",
            "practice element",
            "core element",
            "core component",
            "core practice",
            "programme element",
            "program element",
            "fidelity item",
            "fidelity element",
            "essential component",
            "quality standard",
            "quality indicator",
            "key component",
            "key element",
            "name",
            "title",
            "task",
            "items",
            "features",
            "standards",
            "indicators",
            "practices",
            "elements",
            "statements",
            "questions",
            "components",
            "what",
            "what happens",
            "what we do",
            "good practice",
            "measure",
            "aspect",
            "attribute",
            "variable",
            "description of item",
            "description of practice",
            "programme component",
            "program component",
            "ingredient",
            "key ingredient",
            "step of the programme",
            "we look for",
            "criteria",
            "item description",
        ],
    ),
    (
        Role::Title,
        Some("cy"),
        &[
            "eitem",
            "elfen",
            "safon",
            "dangosydd",
            "datganiad",
            "cwestiwn",
            "arfer",
            "ymarfer",
            "nodwedd",
            "gweithgaredd",
            "teitl",
            "cydran",
            "eitemau",
            "safonau",
            "elfennau",
            "beth",
            "beth rydym yn chwilio amdano",
            "yr hyn rydym yn chwilio amdano",
            "yr hyn a ddylai fod yn ei le",
            "elfen graidd",
            "maen prawf",
        ],
    ),
    (Role::Title, Some("de"), &["merkmal", "aussage", "frage", "kriterium", "element", "punkt"]),
    (Role::Title, Some("fr"), &["élément", "critère", "énoncé", "indicateur"]),
    (
        Role::Number,
        None,
        &[
            "no",
            "nr",
            "number",
            "ref",
            "reference no",
            "ref no",
            "item no",
            "item number",
            "code",
            "id",
            "item id",
            "s/n",
            "sn",
            "rhif",
            "cyf",
            "cyfeirnod",
            "num",
            "nummer",
            "item code",
            "index",
            "row",
        ],
    ),
    (
        Role::Guidance,
        Some("en"),
        &[
            "guidance",
            "description",
            "explanation",
            "notes for raters",
            "how to judge",
            "how to rate",
            "what it means",
            "what this means",
            "what this looks like",
            "what it looks like",
            "details",
            "detail",
            "definition",
            "rationale",
            "why",
            "why it matters",
            "clarification",
            "further information",
            "explanatory note",
            "explanatory notes",
            "instructions",
            "instruction",
            "more about it",
            "help",
            "scoring notes",
            "rating notes",
            "how to score",
            "example",
            "examples",
            "in practice",
            "additional guidance",
            "guidance notes",
            "meaning",
            "background",
        ],
    ),
    (
        Role::Guidance,
        Some("cy"),
        &[
            "canllawiau",
            "canllaw",
            "disgrifiad",
            "eglurhad",
            "esboniad",
            "manylion",
            "diffiniad",
            "pam",
            "ystyr",
            "arweiniad",
            "enghraifft",
            "enghreifftiau",
        ],
    ),
    (Role::Prompt, Some("en"), &["prompt", "question to ask", "key question", "ask", "prompts", "interview question", "fact to look for"]),
    (Role::Prompt, Some("cy"), &["cwestiwn i'w ofyn", "cwestiwn allweddol"]),
    (
        Role::Evidence,
        Some("en"),
        &[
            "evidence",
            "possible data sources",
            "data sources",
            "data source",
            "sources",
            "source of information",
            "sources of information",
            "sources of evidence",
            "source of evidence",
            "possible evidence",
            "where to look",
            "how do we know",
            "how we know",
            "how will we know",
            "verification",
            "means of verification",
            "evidence to look at",
            "evidence needed",
            "suggested evidence",
            "possible sources",
            "documents",
            "documentation",
            "look at",
            "evidence source",
            "evidence sources",
            "data",
            "sources of data",
            "how do you know",
            "proof",
            "where to find it",
        ],
    ),
    (
        Role::Evidence,
        Some("cy"),
        &[
            "tystiolaeth",
            "ffynonellau",
            "ffynhonnell",
            "ffynonellau data",
            "ffynonellau tystiolaeth",
            "tystiolaeth bosibl",
            "sut rydym yn gwybod",
            "ble i edrych",
        ],
    ),
    (Role::Evidence, Some("de"), &["nachweis", "nachweise", "belege", "quellen"]),
    (
        Role::Anchors,
        Some("en"),
        &[
            "scoring criteria",
            "rubric",
            "levels",
            "anchors",
            "scale",
            "rating scale",
            "score descriptors",
            "scoring guide",
            "scoring",
            "scoring key",
            "descriptors",
            "scoring rubric",
            "rating criteria",
            "score definitions",
            "level descriptors",
            "levels of performance",
            "performance levels",
            "scores and what they mean",
            "what each score means",
            "anchor points",
            "response options",
            "options",
            "rating guide",
            "ratings",
            "score criteria",
            "scoring scale",
            "rating anchors",
        ],
    ),
    (
        Role::Anchors,
        Some("cy"),
        &["meini prawf sgorio", "meini prawf", "graddfa", "lefelau", "canllaw sgorio", "disgrifyddion", "opsiynau"],
    ),
    (
        Role::Must,
        Some("en"),
        &[
            "must have",
            "must-have",
            "must have?",
            "essential",
            "non-negotiable",
            "non-negotiables",
            "non negotiable",
            "core",
            "critical",
            "required",
            "mandatory",
            "must be in place",
            "is it core",
            "key",
            "must",
            "must do",
            "compulsory",
            "core item",
            "core element?",
            "must haves",
            "needed",
        ],
    ),
    (Role::Must, Some("cy"), &["hanfodol", "rhaid", "anhepgor", "craidd", "gorfodol", "rhaid ei gael", "rhaid cael", "angenrheidiol"]),
    (
        Role::Minimum,
        Some("en"),
        &[
            "minimum",
            "minimum level",
            "minimum score",
            "minimum points",
            "at least",
            "pass mark",
            "required level",
            "required score",
            "threshold",
            "must reach",
            "lowest acceptable",
            "min",
            "minimum standard",
            "needed level",
        ],
    ),
    (Role::Minimum, Some("cy"), &["isafswm", "lleiafswm", "o leiaf", "lefel ofynnol"]),
    (Role::Target, None, &["target", "target level", "target score", "goal", "aim", "targed", "nod"]),
    (Role::Weight, None, &["weight", "weighting", "weights", "pwysau", "pwysoliad", "gewicht"]),
    (Role::Place, None, &["role", "core or flexible", "core/flexible", "core / flexible", "type of element", "rôl"]),
    (Role::Unit, None, &["unit", "units", "unit of measure", "counted in", "uned", "unedau", "einheit"]),
    (
        Role::Counting,
        Some("en"),
        &[
            "how it is counted",
            "how counted",
            "how it's counted",
            "how measured",
            "how it is measured",
            "measurement",
            "calculation",
            "formula",
            "how to count",
            "counted as",
            "how to measure",
            "how to calculate",
            "what is counted",
            "metric",
        ],
    ),
    (Role::Counting, Some("cy"), &["sut mae'n cael ei gyfrif", "sut y caiff ei gyfrif", "sut i gyfrif", "sut i fesur", "mesur"]),
    (Role::Count, None, &["numerator", "rhifiadur", "top number", "count of"]),
    (Role::OutOf, None, &["denominator", "out of", "enwadur", "bottom number", "allan o"]),
    (
        Role::Tick,
        None,
        &[
            "done",
            "tick",
            "ticked",
            "tick box",
            "tick if true",
            "tick if in place",
            "check",
            "checked",
            "checkbox",
            "yes/no",
            "y/n",
            "yes / no",
            "yes or no",
            "yes no",
            "in place?",
            "achieved?",
            "present?",
            "tic",
            "ticio",
            "gwnaed",
            "wedi'i wneud",
            "ie/na",
            "completed",
            "met?",
            "observed?",
            "tick here",
            "true/false",
            "in place y/n",
            "met y/n",
        ],
    ),
    (Role::NextStep, None, &["what it takes", "how to get there", "how to improve", "to improve"]),
    (Role::Source, None, &["citation", "literature", "reference", "references", "taken from", "dyfyniad"]),
    (
        Role::Score,
        None,
        &[
            "score",
            "scores",
            "rating",
            "points",
            "vote",
            "votes",
            "mark",
            "marks",
            "team member vote",
            "self-assessment",
            "self assessment",
            "self-rating",
            "result",
            "results",
            "grade",
            "your score",
            "our score",
            "your rating",
            "team score",
            "final score",
            "consensus score",
            "agreed score",
            "current level",
            "baseline",
            "sgôr",
            "sgoriau",
            "marc",
            "pleidlais",
            "pwyntiau",
            "ein sgôr",
            "eich sgôr",
            "status",
            "rag",
            "rag rating",
            "total",
            "answer",
            "response",
            "punkte",
            "level reached",
            "where are we now",
            "now",
            "today",
            "score given",
            "actual",
        ],
    ),
    (
        Role::Remark,
        None,
        &[
            "comment",
            "comments",
            "note",
            "notes",
            "remarks",
            "remark",
            "observations",
            "feedback",
            "action",
            "actions",
            "suggested action",
            "suggested actions",
            "next step",
            "next steps",
            "action plan",
            "actions needed",
            "who",
            "lead",
            "owner",
            "responsible",
            "by when",
            "by whom",
            "deadline",
            "date",
            "due",
            "due date",
            "initials",
            "person responsible",
            "assessor",
            "rater",
            "signature",
            "signed",
            "priority",
            "sylwadau",
            "sylw",
            "nodiadau",
            "camau",
            "camau nesaf",
            "camau gweithredu",
            "pwy",
            "erbyn pryd",
            "dyddiad",
            "progress",
            "when",
            "date reviewed",
            "reviewed",
            "timescale",
            "strengths",
            "areas for development",
            "kommentar",
            "bemerkungen",
            "evidence seen",
            "evidence found",
            "our evidence",
            "evidence at our site",
            "internal",
            "old",
            "do not use",
            "draft",
        ],
    ),
    (
        Role::LeaveOut,
        None,
        &[
            "n/a",
            "na",
            "not applicable",
            "amherthnasol",
            "ddim yn berthnasol",
            "don't know",
            "unable to rate",
            "cannot rate",
            "not observed?",
            "nb",
        ],
    ),
];

/// Words in a heading, the most telling first.
const LIKELY: &[(Role, &[&str])] = &[
    (
        Role::Remark,
        &[
            "comment",
            "comments",
            "remarks",
            "action",
            "actions",
            "responsible",
            "initials",
            "date",
            "by when",
            "completed by",
            "sylwadau",
            "camau",
            "site notes",
            "team notes",
            "our notes",
        ],
    ),
    (Role::Must, &["must", "essential", "non-negotiable", "mandatory", "hanfodol", "rhaid", "compulsory", "anhepgor"]),
    (Role::Minimum, &["minimum", "isafswm", "lleiafswm", "at least"]),
    (Role::Anchors, &["criteria", "rubric", "anchors", "descriptors", "levels", "meini"]),
    (Role::Evidence, &["evidence", "sources", "tystiolaeth", "ffynonellau", "verification"]),
    (Role::Score, &["score", "scores", "rating", "vote", "votes", "sgôr", "points", "marks", "self-assessment", "baseline", "ratings"]),
    (Role::Counting, &["counted", "measured", "calculated"]),
    (
        Role::Guidance,
        &[
            "guidance",
            "explanation",
            "description",
            "canllawiau",
            "disgrifiad",
            "explanatory",
            "definition",
            "examples",
            "looks like",
            "means",
        ],
    ),
    (Role::Number, &["no", "number", "ref", "code", "rhif"]),
    (
        Role::Title,
        &[
            "statement",
            "standard",
            "indicator",
            "practice",
            "element",
            "feature",
            "item",
            "question",
            "what we",
            "what you",
            "what should",
            "component",
            "criterion",
            "behaviour",
            "eitem",
            "elfen",
            "safon",
            "datganiad",
            "dangosydd",
            "activity",
            "look for",
            "expect",
            "standards",
            "practices",
            "elements",
            "items",
        ],
    ),
    (Role::Domain, &["domain", "section", "area", "theme", "category", "adran", "maes", "thema", "strand"]),
    (Role::Tick, &["tick", "ticked", "y/n", "yes/no", "done"]),
    (Role::Target, &["target", "targed"]),
    (Role::Weight, &["weight", "weighting"]),
    (Role::Unit, &["unit", "uned"]),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn headings_are_understood_by_their_words() {
        for (heading, role) in [
            ("Section", Role::Domain),
            ("Maes", Role::Domain),
            ("Feature", Role::Title),
            ("What we look for", Role::Title),
            ("Eitem", Role::Title),
            ("Scoring criteria", Role::Anchors),
            ("Possible data sources", Role::Evidence),
            ("Evidence (where to look)", Role::Evidence),
            ("Must be green?", Role::Must),
            ("Must have?", Role::Must),
            ("Team member vote", Role::Score),
            ("Score 2025", Role::Score),
            ("Suggested actions", Role::Remark),
            ("No.", Role::Number),
            ("#", Role::Number),
            ("3", Role::Level),
            ("Not yet", Role::Level),
            ("Level 2", Role::Level),
            ("Done?", Role::Tick),
            ("How it is counted", Role::Counting),
            ("Guidance notes", Role::Guidance),
            ("Sgôr y tîm", Role::Score),
        ] {
            assert_eq!(read(heading).role(), Some(role), "{heading}");
        }
        assert_eq!(read("Seedling").role(), None);
        assert_eq!(read("Risk factors").role(), None);
        assert_eq!(read("Maes").language, Some("cy"));
    }
}
