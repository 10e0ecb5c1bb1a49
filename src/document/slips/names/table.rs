//! What other instruments and tools call the fields of our records, and what to write instead: a row each.
//!
//! In: nothing. Out: the rows. Which of them fits is found elsewhere.

use crate::problem::{Advice, Noun};

/// The fields in which an element says how it is measured.
pub const MEASURES: &[&str] = &["scale", "anchors", "number", "ratio", "checklist"];
/// Names for the ends of a scale or number.
pub const LOW: &[&str] = &["min", "minimum_value", "from", "low", "lowest", "lower", "start", "scale_min", "min_score", "min_value"];
pub const HIGH: &[&str] =
    &["max", "maximum_value", "to", "high", "highest", "upper", "end", "scale_max", "max_score", "max_value", "range"];
pub const ENDS: &[&str] = &["min", "max", "from", "to", "low", "high", "lower", "upper", "lowest", "highest", "start", "end", "range"];

/// What other instruments and tools call a field of a record, and what to write.
pub struct Row {
    pub noun: Noun,
    pub names: &'static [&'static str],
    pub means: &'static [&'static str],
    pub says: Says,
}

/// What to do, made with what fills in a line to write.
pub type Says = fn(&dyn Fn(&str) -> String) -> Advice;

const fn row(noun: Noun, names: &'static [&'static str], means: &'static [&'static str], says: Says) -> Row {
    Row { noun, names, means, says }
}

const PASS_MARKS: &[&str] = &[
    "pass_mark",
    "passmark",
    "pass",
    "passing",
    "passing_score",
    "pass_score",
    "cutoff",
    "cut_off",
    "cutoff_score",
    "cut",
    "threshold",
    "benchmark",
    "standard",
    "required_score",
    "minimum_score",
    "fidelity_threshold",
    "minimum",
    "must",
];
const ITEMS: &[&str] =
    &["items", "item", "questions", "question", "indicators", "statements", "criteria", "standards", "practices", "criteria_list"];
const SECTIONS: &[&str] =
    &["sections", "section", "subscales", "subscale", "areas", "groups", "categories", "topics", "chapters", "subdomains"];
const NAMES: &[&str] = &["name", "label", "heading", "caption"];
const WORDS: &[&str] =
    &["description", "help", "definition", "notes", "note", "about", "rationale", "instructions", "explanation", "details", "desc"];
const OPTIONS: &[&str] = &[
    "options",
    "option",
    "levels",
    "choices",
    "answers",
    "responses",
    "response_options",
    "values",
    "labels",
    "ratings",
    "points",
    "descriptors",
];
const NON_NEGOTIABLE: &[&str] = &[
    "critical",
    "core",
    "essential",
    "non_negotiable",
    "nonnegotiable",
    "mandatory",
    "required",
    "must_have",
    "must_meet",
    "key",
    "essential_element",
];
const FOR: &[&str] = &["variant", "variants", "module", "modules", "tier", "applies_to", "for", "only_for", "form", "when"];
const LOWER: &[&str] = &["lower_is_better", "direction", "higher_is_better", "polarity", "reverse", "reversed"];

pub const ROWS: &[Row] = &[
    // The rubric.
    row(Noun::Rubric, NAMES, &["title"], |fill| Advice::TitleForPeople { line: fill("\"title\": {t}") }),
    row(Noun::Rubric, &["version", "revision", "release"], &["edition"], |fill| Advice::UseField {
        field: "edition".into(),
        line: fill("\"edition\": {t}"),
    }),
    row(Noun::Rubric, ITEMS, &["elements"], |_| Advice::RatedInElements),
    row(Noun::Rubric, SECTIONS, &["domains"], |_| Advice::GroupsInDomains),
    row(Noun::Rubric, &["description", "about", "purpose", "overview", "abstract"], &["summary"], |fill| Advice::UseField {
        field: "summary".into(),
        line: fill("\"summary\": {t}"),
    }),
    row(Noun::Rubric, &["instructions", "guidance", "how_to", "preamble", "help", "notes"], &["introduction"], |fill| Advice::UseField {
        field: "introduction".into(),
        line: fill("\"introduction\": {t}"),
    }),
    row(
        Noun::Rubric,
        &["author", "authors", "owner", "organisation", "organization", "programme", "program", "developer", "creator"],
        &["publisher"],
        |fill| Advice::PublisherIs { line: fill("\"publisher\": {\"name\": {t}}") },
    ),
    row(Noun::Rubric, &["license", "copyright", "terms", "rights"], &["licence"], |fill| Advice::UseField {
        field: "licence".into(),
        line: fill("\"licence\": {\"text\": {t}}"),
    }),
    row(Noun::Rubric, &["language", "lang", "locale", "locales"], &["languages"], |fill| Advice::UseList {
        field: "languages".into(),
        line: fill("\"languages\": {l}"),
    }),
    row(
        Noun::Rubric,
        &["references", "reference", "sources", "source", "citation", "bibliography", "literature"],
        &["citations"],
        |fill| Advice::UseList { field: "citations".into(), line: fill("\"citations\": [{\"text\": {t}}]") },
    ),
    row(
        Noun::Rubric,
        &["options", "scale", "anchors", "levels", "choices", "answers", "response_options", "rating_scale", "ratings", "responses"],
        &["scales"],
        |fill| Advice::SharedScale { line: fill("\"scales\": {\"in-place\": {\"anchors\": [\"Not in place\", \"In place\"]}}") },
    ),
    row(Noun::Rubric, &["score", "total", "total_score", "scoring", "overall", "method", "sum", "mean"], &["scores"], |fill| {
        Advice::UseList {
            field: "scores".into(),
            line: fill("\"scores\": [{\"id\": \"overall\", \"title\": \"Overall\", \"method\": \"mean\"}]"),
        }
    }),
    row(Noun::Rubric, PASS_MARKS, &["scores"], |fill| Advice::BelongsToScore {
        line: fill("\"scores\": [{\"id\": \"overall\", \"title\": \"Overall\", \"method\": \"mean\", \"criterion\": {n}}]"),
    }),
    row(Noun::Rubric, &["criterion", "bands", "thresholds", "target", "missing", "decimals"], &["scores"], |fill| {
        Advice::BelongsInsideScore { line: fill("\"scores\": [{\"id\": \"overall\", \"title\": \"Overall\", \"method\": \"mean\"}]") }
    }),
    row(Noun::Rubric, &["consensus", "majority", "agreement", "team_mode", "raters", "votes"], &["team_answer"], |fill| {
        Advice::TeamAnswer { line: fill("\"team_answer\": \"majority\"") }
    }),
    row(Noun::Rubric, &["non_negotiables", "core_elements", "critical_items", "must_haves", "essentials"], &[], |_| {
        Advice::SayInEachElement
    }),
    row(
        Noun::Rubric,
        &[
            "rules",
            "rule",
            "conditions",
            "requirements",
            "decision",
            "decisions",
            "outcomes",
            "verdict",
            "certification",
            "accreditation",
            "gate",
        ],
        &["gates"],
        |fill| Advice::RulesAreGates { line: fill("\"gates\": [{\"id\": \"licence\", \"title\": \"Licence\", \"when\": {…}}]") },
    ),
    row(Noun::Rubric, &["phases", "phase", "stage"], &["stages"], |fill| Advice::UseList {
        field: "stages".into(),
        line: fill("\"stages\": [{\"id\": \"initial\", \"title\": \"Initial\"}]"),
    }),
    row(Noun::Rubric, &["forms", "versions", "variant"], &["variants"], |fill| Advice::FormsAreVariants {
        line: fill("\"variants\": [{\"id\": \"youth\", \"title\": \"Youth form\"}]"),
    }),
    row(Noun::Rubric, &["tiers", "parts", "module"], &["modules"], |fill| Advice::PartsAreModules {
        line: fill("\"modules\": [{\"id\": \"tier-1\", \"title\": \"Tier 1\"}]"),
    }),
    row(Noun::Rubric, &["time", "duration", "length"], &["minutes"], |fill| Advice::MinutesAre { line: fill("\"minutes\": {n}") }),
    row(Noun::Rubric, &["published", "year", "published_on", "publication_date", "updated"], &["date"], |fill| Advice::PublishedIsDate {
        line: fill("\"date\": \"2026-11-22\""),
    }),
    row(Noun::Rubric, &["review", "review_every", "frequency", "interval", "review_interval"], &["review_months"], |fill| {
        Advice::ReviewMonthsAre { line: fill("\"review_months\": {n}") }
    }),
    row(Noun::Rubric, &["prompts", "discussion", "supervision"], &["supervision_prompts"], |fill| Advice::UseList {
        field: "supervision_prompts".into(),
        line: fill("\"supervision_prompts\": {l}"),
    }),
    // A domain.
    row(Noun::Domain, NAMES, &["title"], |fill| Advice::TitleForPeople { line: fill("\"title\": {t}") }),
    row(Noun::Domain, WORDS, &["guidance"], |fill| Advice::ExplainInGuidance { line: fill("\"guidance\": {t}") }),
    row(Noun::Domain, ITEMS, &["elements"], |_| Advice::RatedInElements),
    row(Noun::Domain, SECTIONS, &["domains"], |_| Advice::GroupsInDomains),
    row(Noun::Domain, &["method", "scoring", "calculation", "total"], &["score"], |fill| Advice::ScoredInScore {
        line: fill("\"score\": {\"method\": {t}}"),
    }),
    row(Noun::Domain, PASS_MARKS, &["score"], |fill| Advice::BelongsToDomainScore {
        line: fill("\"score\": {\"method\": \"mean\", \"criterion\": {n}}"),
    }),
    row(Noun::Domain, &["criterion", "bands", "thresholds", "target", "missing", "decimals"], &["score"], |fill| {
        Advice::BelongsInsideDomainScore { line: fill("\"score\": {\"method\": \"mean\", …}") }
    }),
    row(Noun::Domain, &["weight", "weighting"], &[], |fill| Advice::DomainHasNoWeight { line: fill("{\"id\": \"…\", \"weight\": {n}}") }),
    row(Noun::Domain, &["scale", "anchors", "options"], &[], |fill| Advice::MeasuredInElement { line: fill("\"scale\"") }),
    row(Noun::Domain, FOR, &["only_in"], |fill| Advice::UseList { field: "only_in".into(), line: fill("\"only_in\": {l}") }),
    row(Noun::Domain, &["no", "nr", "number", "letter", "numbering", "code", "section_number"], &["own_number"], |fill| {
        Advice::OwnNumberOrLetter { line: fill("\"own_number\": {t}") }
    }),
    row(
        Noun::Ratio,
        &["same_out_of", "out_of_id", "shared", "shared_denominator", "same_as", "denominator_id"],
        &["shared_out_of"],
        |fill| Advice::SharedBelowTheLine { line: fill("\"shared_out_of\": {t}") },
    ),
    // An element.
    row(Noun::Element, &["name", "label", "text", "item", "statement", "heading", "caption"], &["title"], |fill| Advice::TitleForPeople {
        line: fill("\"title\": {t}"),
    }),
    row(Noun::Element, &["question", "ask", "query"], &["prompt"], |fill| Advice::QuestionIsPrompt { line: fill("\"prompt\": {t}") }),
    row(Noun::Element, WORDS, &["guidance"], |fill| Advice::ExplainInGuidance { line: fill("\"guidance\": {t}") }),
    row(Noun::Element, OPTIONS, &["anchors"], |fill| Advice::PointsAreAnchors { line: fill("\"anchors\": {v}") }),
    row(Noun::Element, NON_NEGOTIABLE, &["role"], |fill| Advice::MayNotBeLeftOut { line: fill("\"role\": \"non-negotiable\"") }),
    row(
        Noun::Element,
        &[
            "pass_mark",
            "passmark",
            "pass",
            "passing",
            "passing_score",
            "pass_score",
            "cutoff",
            "cut_off",
            "cutoff_score",
            "cut",
            "threshold",
            "benchmark",
            "standard",
            "criterion",
            "criteria",
            "required_score",
            "minimum_score",
        ],
        &[],
        |fill| Advice::MinimumOrTarget { line: fill("\"minimum\": {n}"), other: fill("\"target\": {n}") },
    ),
    row(Noun::Element, &["goal", "aim", "aspiration"], &["target"], |fill| Advice::AimIsTarget { line: fill("\"target\": {n}") }),
    row(Noun::Element, &["reverse", "reverse_scored", "reverse_coded", "negative", "inverted", "reverse_score"], &["reversed"], |fill| {
        Advice::UseField { field: "reversed".into(), line: fill("\"reversed\": true") }
    }),
    row(Noun::Element, &["lower_is_better", "direction", "polarity", "higher_is_better"], &["better"], |fill| Advice::FewerPointsBetter {
        line: fill("\"better\": \"lower\""),
    }),
    row(Noun::Element, &["weighting", "weights", "importance", "multiplier"], &["weight"], |fill| Advice::UseField {
        field: "weight".into(),
        line: fill("\"weight\": {n}"),
    }),
    row(Noun::Element, &["optional", "na", "n/a", "allow_na", "can_be_na", "na_allowed"], &["not_applicable"], |fill| {
        Advice::MayBeNotApplicable { line: fill("\"not_applicable\": true") }
    }),
    row(Noun::Element, &["reference", "source"], &["citation"], |fill| Advice::UseField {
        field: "citation".into(),
        line: fill("\"citation\": {\"text\": {t}}"),
    }),
    row(Noun::Element, &["references", "sources", "bibliography", "literature"], &["citations"], |fill| Advice::UseList {
        field: "citations".into(),
        line: fill("\"citations\": [{\"text\": {t}}]"),
    }),
    row(Noun::Element, &["no", "nr", "item_number", "numbering", "item_no", "code"], &["own_number", "codes"], |fill| {
        Advice::OwnNumberAndCodes { line: fill("\"own_number\": {t}") }
    }),
    row(Noun::Element, &["unit", "units"], &[], |fill| Advice::UnitOfNumber { line: fill("\"number\": {\"unit\": {t}}") }),
    row(Noun::Element, &["bands", "cutoffs", "scoring"], &[], |_| Advice::BandsInsideMeasure),
    row(Noun::Element, &["numerator", "denominator", "count", "out_of"], &["ratio"], |fill| Advice::ShareIsRatio {
        line: fill("\"ratio\": {\"count\": \"…\", \"out_of\": \"…\"}"),
    }),
    row(Noun::Element, &["components", "parts", "checks", "steps"], &["checklist"], |fill| Advice::ComponentsInChecklist {
        line: fill("\"checklist\": {\"components\": [{\"id\": \"…\", \"text\": \"…\"}]}"),
    }),
    row(Noun::Element, &["sessions", "repeat", "each", "multiple", "raters", "observations"], &["repeated"], |fill| {
        Advice::SeveralRatings { line: fill("\"repeated\": {\"each\": \"session\", \"method\": \"mean\"}") }
    }),
    row(Noun::Element, &["section", "domain", "category", "group", "subscale"], &[], |_| Advice::ElementIntoDomain),
    row(Noun::Element, FOR, &["only_in"], |fill| Advice::UseList { field: "only_in".into(), line: fill("\"only_in\": {l}") }),
    row(Noun::Element, &["depends_on", "condition", "show_if", "skip_if", "visible_if", "if"], &[], |_| Advice::NoBranching),
    row(Noun::Element, &["advice", "action", "improvement", "what_to_do"], &["next_step"], |fill| Advice::HelpIsNextStep {
        line: fill("\"next_step\": {t}"),
    }),
    // A score.
    row(Noun::Score, NAMES, &["title"], |fill| Advice::TitleForPeople { line: fill("\"title\": {t}") }),
    row(Noun::Score, WORDS, &["guidance"], |fill| Advice::ExplainInGuidance { line: fill("\"guidance\": {t}") }),
    row(Noun::Score, PASS_MARKS, &["criterion"], |fill| Advice::ReachCriterion { line: fill("\"criterion\": {n}") }),
    row(Noun::Score, &["at_least", "min", "min_score", "minimum_value", "criteria"], &["criterion"], |fill| Advice::ReachCriterion {
        line: fill("\"criterion\": {n}"),
    }),
    row(Noun::Score, &["at_most"], &["criterion"], |fill| Advice::KeepToCriterion { line: fill("\"criterion\": {\"at_most\": {n}}") }),
    row(Noun::Score, &["more_than"], &["criterion"], |fill| Advice::ReachCriterion { line: fill("\"criterion\": {\"more_than\": {n}}") }),
    row(Noun::Score, &["less_than"], &["criterion"], |fill| Advice::KeepToCriterion { line: fill("\"criterion\": {\"less_than\": {n}}") }),
    row(Noun::Score, &["max", "range", "out_of_max", "max_score", "scale"], &[], |_| Advice::ScoreRunsByElements),
    row(Noun::Score, &["aim", "goal"], &["target"], |fill| Advice::AimIsTarget { line: fill("\"target\": {n}") }),
    row(
        Noun::Score,
        &["items", "elements", "questions", "members", "components", "includes", "parts", "domains", "subscales", "domain"],
        &["of"],
        |fill| Advice::CountedInOf { line: fill("\"of\": {v}") },
    ),
    row(Noun::Score, &["scores", "of_domains"], &["of_scores"], |fill| Advice::CountedInOfScores { line: fill("\"of_scores\": {v}") }),
    row(Noun::Score, &["except", "excluding", "exclude", "without", "all_but", "not"], &["of"], |_| Advice::NameWhatCounts),
    row(
        Noun::Score,
        &["formula", "expression", "calculation", "calc", "function", "aggregate", "type", "operation", "combine", "aggregation", "kind"],
        &["method"],
        |fill| Advice::MethodIsOneWord { line: fill("\"method\": \"mean\"") },
    ),
    row(Noun::Score, &["factor", "multiply", "multiplier", "multiply_by"], &["times"], |fill| Advice::UseField {
        field: "times".into(),
        line: fill("\"times\": {n}"),
    }),
    row(Noun::Score, &["add", "offset", "constant", "intercept"], &["plus"], |fill| Advice::UseField {
        field: "plus".into(),
        line: fill("\"plus\": {n}"),
    }),
    row(
        Noun::Score,
        &["levels", "ranges", "grades", "categories", "cutoffs", "cut_offs", "interpretation", "labels"],
        &["bands"],
        |fill| Advice::IntervalsAreBands {
            line: fill(
                "\"bands\": [{\"id\": \"low\", \"label\": \"Low\", \"less_than\": 3}, {\"id\": \"high\", \"label\": \"High\", \"at_least\": 3}]",
            ),
        },
    ),
    row(Noun::Score, &["round", "precision", "digits", "decimal_places"], &["decimals"], |fill| Advice::DecimalsAre {
        line: fill("\"decimals\": {n}"),
    }),
    row(Noun::Score, LOWER, &["better"], |fill| Advice::LowerScoreBetter { line: fill("\"better\": \"lower\"") }),
    row(Noun::Score, &["rule", "missing_rule", "missing_data", "prorate", "imputation", "if_missing"], &["missing"], |fill| {
        Advice::MissingRuleIs {
            line: fill("\"missing\": \"prorate\""),
            other: fill("\"leave-out\""),
            third: fill("\"lowest\""),
            fourth: fill("\"require-all\""),
        }
    }),
    row(Noun::Score, &["na", "n/a", "na_rule"], &["not_applicable"], |fill| Advice::UseField {
        field: "not_applicable".into(),
        line: fill("\"not_applicable\": \"leave-out\""),
    }),
    row(Noun::Score, &["weight", "weights", "weighting"], &[], |fill| Advice::WeightsInMembers {
        line: fill("\"weight\""),
        other: fill("{\"id\": \"…\", \"weight\": 2}"),
    }),
    row(Noun::Score, &["consecutive", "times_in_a_row", "runs"], &["criterion_consecutive"], |fill| Advice::UseField {
        field: "criterion_consecutive".into(),
        line: fill("\"criterion_consecutive\": {n}"),
    }),
    row(
        Noun::Score,
        &["variant", "variants", "module", "modules", "tier", "applies_to", "for", "only_for", "form"],
        &["only_in"],
        |fill| Advice::UseList { field: "only_in".into(), line: fill("\"only_in\": {l}") },
    ),
    row(Noun::MissingRule, &["at_least", "min", "minimum", "answered", "min_answered"], &["answered_at_least"], |fill| {
        Advice::AnsweredAtLeast { line: fill("\"answered_at_least\": {n}"), other: fill("\"answered_at_least_percent\"") }
    }),
    row(Noun::MissingRule, &["at_least_percent", "percent", "min_percent"], &["answered_at_least_percent"], |fill| Advice::WriteLine {
        line: fill("\"answered_at_least_percent\": {n}"),
    }),
    row(Noun::MissingRule, &["at_most", "max", "max_missing", "maximum"], &["missing_at_most"], |fill| Advice::WriteLine {
        line: fill("\"missing_at_most\": {n}"),
    }),
    row(Noun::MissingRule, &["method", "type", "what"], &["rule"], |fill| Advice::WordOfRule { line: fill("\"rule\": {t}") }),
    // Bands and bounds.
    row(Noun::Band, &["name", "title", "text_label", "grade", "level"], &["label"], |fill| Advice::BandLabel {
        line: fill("\"label\": {t}"),
    }),
    row(Noun::PointBand, &["score", "value", "result", "rating", "scores"], &["points"], |fill| Advice::BandPoints {
        line: fill("\"points\": {n}"),
    }),
    row(Noun::PointBand, &["label", "title", "name", "meaning", "description", "guidance"], &["text"], |fill| Advice::SeenIsText {
        line: fill("\"text\": {t}"),
    }),
    row(Noun::PointBand, &["range", "between", "interval"], &["within"], |fill| Advice::BothEndsWithin { line: fill("\"within\": {v}") }),
    row(Noun::PointBand, &["gt", "above", "over", "greater_than"], &["more_than"], |fill| Advice::WriteLine {
        line: fill("\"more_than\": {n}"),
    }),
    row(Noun::PointBand, &["lt", "below", "under", "fewer_than", "smaller_than"], &["less_than"], |fill| Advice::WriteLine {
        line: fill("\"less_than\": {n}"),
    }),
    row(Noun::PointBand, &["gte", "ge", "minimum"], &["at_least"], |fill| Advice::LowerEnd { line: fill("\"at_least\": {n}") }),
    row(Noun::PointBand, &["lte", "le", "maximum"], &["at_most"], |fill| Advice::UpperEnd { line: fill("\"at_most\": {n}") }),
    row(Noun::PointBand, &["eq", "is", "exactly", "equal"], &["equals"], |fill| Advice::WriteLine { line: fill("\"equals\": {n}") }),
    row(Noun::Band, &["points", "score", "value"], &[], |_| Advice::BandHasNoPoints),
    row(Noun::Band, WORDS, &["meaning"], |fill| Advice::MeaningIs { line: fill("\"meaning\": {t}") }),
    row(Noun::Band, &["colour", "color", "icon"], &["symbol"], |fill| Advice::SymbolIs { line: fill("\"symbol\": \"●\"") }),
    row(Noun::Band, &["action", "advice", "recommendation"], &["response"], |fill| Advice::ResponseIs { line: fill("\"response\": {t}") }),
    row(Noun::Band, &["range", "between", "interval"], &["within"], |fill| Advice::BothEndsWithin { line: fill("\"within\": {v}") }),
    row(Noun::Band, &["gt", "above", "over", "greater_than"], &["more_than"], |fill| Advice::WriteLine {
        line: fill("\"more_than\": {n}"),
    }),
    row(Noun::Band, &["lt", "below", "under", "fewer_than", "smaller_than"], &["less_than"], |fill| Advice::WriteLine {
        line: fill("\"less_than\": {n}"),
    }),
    row(Noun::Band, &["gte", "ge", "minimum", "cutoff", "threshold"], &["at_least"], |fill| Advice::LowerEnd {
        line: fill("\"at_least\": {n}"),
    }),
    row(Noun::Band, &["lte", "le", "maximum"], &["at_most"], |fill| Advice::UpperEnd { line: fill("\"at_most\": {n}") }),
    row(Noun::Band, &["eq", "is", "exactly", "equal"], &["equals"], |fill| Advice::WriteLine { line: fill("\"equals\": {n}") }),
    row(Noun::Threshold, &["name", "title"], &["label"], |fill| Advice::CalledByLabel { line: fill("\"label\": {t}") }),
    row(Noun::Threshold, &["value", "score", "minimum", "criterion", "cutoff", "gte"], &["at_least"], |fill| Advice::LowerEnd {
        line: fill("\"at_least\": {n}"),
    }),
    row(Noun::Bounds, &["minimum", "gte", "ge", ">="], &["at_least"], |fill| Advice::WriteLine { line: fill("\"at_least\": {n}") }),
    row(Noun::Bounds, &["maximum", "lte", "le", "<="], &["at_most"], |fill| Advice::WriteLine { line: fill("\"at_most\": {n}") }),
    row(Noun::Bounds, &["gt", "above", "over", "greater_than", ">"], &["more_than"], |fill| Advice::WriteLine {
        line: fill("\"more_than\": {n}"),
    }),
    row(Noun::Bounds, &["lt", "below", "under", "fewer_than", "<"], &["less_than"], |fill| Advice::WriteLine {
        line: fill("\"less_than\": {n}"),
    }),
    row(Noun::Bounds, &["range", "between", "interval"], &["within"], |fill| Advice::BothEndsWithin { line: fill("\"within\": {v}") }),
    row(Noun::Bounds, &["eq", "is", "exactly", "equal", "value"], &["equals"], |fill| Advice::WriteLine { line: fill("\"equals\": {n}") }),
    // Gates and rules.
    row(Noun::Gate, NAMES, &["title"], |fill| Advice::TitleForPeople { line: fill("\"title\": {t}") }),
    row(Noun::Gate, WORDS, &["guidance"], |fill| Advice::ExplainInGuidance { line: fill("\"guidance\": {t}") }),
    row(Noun::Gate, &["rule", "condition", "if", "requires", "require", "test", "must"], &["when"], |fill| Advice::RuleInWhen {
        line: fill("\"when\": {v}"),
    }),
    row(Noun::Gate, &["rules", "conditions", "requirements"], &["when"], |fill| Advice::RuleInWhen {
        line: fill("\"when\": {\"all\": {v}}"),
    }),
    row(
        Noun::Gate,
        &[
            "all",
            "any",
            "of",
            "element",
            "score",
            "every",
            "every_domain",
            "every_score",
            "non_negotiables",
            "value_of",
            "gate",
            "at_least",
            "more_than",
            "at_most",
            "less_than",
            "at_least_percent",
        ],
        &["when"],
        |fill| Advice::RuleInWhenAs { line: fill("\"when\": {…}") },
    ),
    row(Noun::Gate, &["levels", "results", "grades", "decisions", "options", "statuses"], &["outcomes"], |fill| {
        Advice::GradesAreOutcomes {
            line: fill(
                "\"outcomes\": [{\"id\": \"full\", \"label\": \"Full\", \"when\": {…}}, {\"id\": \"denied\", \"label\": \"Denied\"}]",
            ),
        }
    }),
    row(Noun::Outcome, &["name", "title"], &["label"], |fill| Advice::CalledByLabel { line: fill("\"label\": {t}") }),
    row(Noun::Outcome, &["rule", "condition", "if", "requires"], &["when"], |fill| Advice::RuleInWhen { line: fill("\"when\": {v}") }),
    row(Noun::Outcome, WORDS, &["meaning"], |fill| Advice::FollowsIsMeaning { line: fill("\"meaning\": {t}") }),
    row(Noun::Outcome, &["pass", "passes", "passed", "ok"], &["met"], |fill| Advice::CountsAsMet { line: fill("\"met\": true") }),
    row(Noun::Rule, &["and"], &["all"], |fill| Advice::JoinedByAll { line: fill("\"all\": {v}") }),
    row(Noun::Rule, &["or"], &["any"], |fill| Advice::JoinedByAny { line: fill("\"any\": {v}") }),
    row(Noun::Rule, &["not", "none", "unless"], &[], |_| Advice::NoNot),
    row(Noun::Rule, &["elements", "items", "item"], &["every"], |fill| Advice::EveryElement { line: fill("\"every\": {v}") }),
    row(Noun::Rule, &["scores"], &["every_score"], |fill| Advice::EveryScore { line: fill("\"every_score\": {v}") }),
    row(Noun::Rule, &["domain"], &["score"], |fill| Advice::ScoreOfDomain {
        line: fill("\"score\": {t}"),
        other: fill("\"every\": [{t}]"),
    }),
    row(Noun::Rule, &["domains", "all_domains", "each_domain"], &["every_domain"], |fill| Advice::EveryDomain {
        line: fill("\"every_domain\": true"),
    }),
    row(Noun::Rule, &["gates"], &["all"], |fill| Advice::GatesInAll { line: fill("\"all\": {v}") }),
    row(Noun::Rule, &["minimum", "gte", "ge", "criterion", "cutoff", "pass_mark", "threshold", ">="], &["at_least"], |fill| {
        Advice::WriteLine { line: fill("\"at_least\": {n}") }
    }),
    row(Noun::Rule, &["maximum", "lte", "le", "<="], &["at_most"], |fill| Advice::WriteLine { line: fill("\"at_most\": {n}") }),
    row(Noun::Rule, &["gt", "above", "over", "greater_than", ">"], &["more_than"], |fill| Advice::WriteLine {
        line: fill("\"more_than\": {n}"),
    }),
    row(Noun::Rule, &["lt", "below", "under", "fewer_than", "<"], &["less_than"], |fill| Advice::WriteLine {
        line: fill("\"less_than\": {n}"),
    }),
    row(Noun::Rule, &["range", "between", "interval"], &["within"], |fill| Advice::BothEndsWithin { line: fill("\"within\": {v}") }),
    row(Noun::Rule, &["eq", "is", "value", "equal", "exactly"], &["equals"], |fill| Advice::WriteLine { line: fill("\"equals\": {n}") }),
    row(Noun::Rule, &["percent", "percentage", "share"], &["at_least_percent"], |fill| Advice::PercentageOfThem {
        line: fill("\"at_least_percent\": {n}"),
    }),
    row(Noun::Rule, &["count", "number", "k"], &["at_least"], |fill| Advice::SoManyOfThem { line: fill("\"at_least\": {n}") }),
    row(Noun::Rule, &["core", "critical", "non_negotiable", "all_non_negotiables"], &["non_negotiables"], |fill| Advice::EveryMust {
        line: fill("\"non_negotiables\": true"),
    }),
    row(Noun::Rule, &["value_from", "entered", "number_of"], &["value_of"], |fill| Advice::EnteredIsValueOf {
        line: fill("\"value_of\": {t}"),
    }),
    row(Noun::Rule, &["formula", "expression", "test", "when", "if"], &["all"], |fill| Advice::RulesAreObjects {
        line: fill("{\"element\": \"…\", \"at_least\": 3}"),
    }),
    // Measures.
    row(Noun::Number, &["minimum", "from", "low", "lowest"], &["min"], |fill| Advice::LowestIsMin { line: fill("\"min\": {n}") }),
    row(Noun::Number, &["maximum", "to", "high", "highest", "limit"], &["max"], |fill| Advice::HighestIsMax { line: fill("\"max\": {n}") }),
    row(Noun::Number, &["integer", "integers", "whole_numbers", "int"], &["whole"], |fill| Advice::WriteLine {
        line: fill("\"whole\": true"),
    }),
    row(Noun::Number, &["units", "label", "of", "what"], &["unit"], |fill| Advice::CountedIsUnit { line: fill("\"unit\": {t}") }),
    row(Noun::Number, &["points", "scores", "scoring", "levels", "ranges"], &["bands"], |fill| Advice::ScoredInBands {
        line: fill("\"bands\": [{\"points\": 1, \"less_than\": 10}, {\"points\": 2, \"at_least\": 10}]"),
    }),
    row(Noun::Ratio, &["numerator", "number", "above", "part", "of"], &["count"], |fill| Advice::AboveIsCount {
        line: fill("\"count\": {t}"),
    }),
    row(Noun::Ratio, &["denominator", "total", "below", "whole"], &["out_of"], |fill| Advice::BelowIsOutOf {
        line: fill("\"out_of\": {t}"),
    }),
    row(Noun::Ratio, &["percent", "percentage", "as"], &["shown_as"], |fill| Advice::RatioIsPercentage {
        line: fill("\"shown_as\": \"ratio\""),
    }),
    row(Noun::Checklist, &["items", "options", "elements", "parts", "checks", "steps", "list"], &["components"], |fill| {
        Advice::TickedAreComponents { line: fill("\"components\": [{\"id\": \"…\", \"text\": \"…\"}]") }
    }),
    row(Noun::Component, &["title", "label", "name", "description"], &["text"], |fill| Advice::InPlaceIsText {
        line: fill("\"text\": {t}"),
    }),
    row(Noun::Component, NON_NEGOTIABLE, &["required"], |fill| Advice::WriteLine { line: fill("\"required\": true") }),
    row(Noun::Scale, OPTIONS, &["anchors"], |fill| Advice::PointsAreAnchors { line: fill("\"anchors\": {v}") }),
    row(Noun::Scale, &["from", "start", "min", "first"], &["first_points"], |fill| Advice::FirstPointsAre {
        line: fill("\"first_points\": {n}"),
    }),
    row(Noun::Scale, &["max", "to", "end"], &[], |_| Advice::AnchorsCountUp),
    row(Noun::Anchor, &["title", "name", "caption"], &["label"], |fill| Advice::ShortNameIsLabel { line: fill("\"label\": {t}") }),
    row(Noun::Anchor, &["description", "descriptor", "guidance", "meaning", "definition"], &["text"], |fill| Advice::SeenIsText {
        line: fill("\"text\": {t}"),
    }),
    row(Noun::Anchor, &["score", "weight", "number", "rating"], &["points"], |fill| Advice::CountsArePoints {
        line: fill("\"points\": {n}"),
    }),
    row(Noun::Anchor, &["id", "code", "key", "word"], &["value"], |fill| Advice::FileCallsItValue { line: fill("\"value\": {v}") }),
    row(Noun::Repetition, &["for", "per", "unit", "of"], &["each"], |fill| Advice::RatedForEach { line: fill("\"each\": {t}") }),
    row(Noun::Repetition, &["min", "minimum", "at_least", "count", "number"], &["fewest"], |fill| Advice::FewestRatings {
        line: fill("\"fewest\": {n}"),
    }),
    row(Noun::Repetition, &["combine", "rule", "aggregate", "type"], &["method"], |fill| Advice::RatingsMethod {
        line: fill("\"method\": \"mean\""),
    }),
    row(Noun::ExpectedEvidence, &["text", "where", "sources", "source", "look_at", "documents"], &["expected"], |fill| {
        Advice::LookInExpected { line: fill("\"expected\": {l}") }
    }),
    row(Noun::ExpectedEvidence, &["kind", "types", "type"], &["kinds"], |fill| Advice::KindsAccepted { line: fill("\"kinds\": {l}") }),
    row(Noun::ExpectedEvidence, &["fresh", "age", "max_age", "evidence_months"], &["months"], |fill| Advice::StaleMonths {
        line: fill("\"months\": {n}"),
    }),
    row(Noun::ExpectedEvidence, &["cases", "n", "size"], &["sample"], |fill| Advice::SampleIs { line: fill("\"sample\": {n}") }),
    // Stages, variants, people, editions.
    row(Noun::Stage, NAMES, &["title"], |fill| Advice::TitleForPeople { line: fill("\"title\": {t}") }),
    row(Noun::Stage, WORDS, &["guidance"], |fill| Advice::InStageGuidance { line: fill("\"guidance\": {t}") }),
    row(Noun::Part, NAMES, &["title"], |fill| Advice::TitleForPeople { line: fill("\"title\": {t}") }),
    row(Noun::Part, WORDS, &["guidance"], |fill| Advice::RunsPartGuidance { line: fill("\"guidance\": {t}") }),
    row(Noun::Party, &["title", "label", "text", "who"], &["name"], |fill| Advice::WhoIsName { line: fill("\"name\": {t}") }),
    row(Noun::Party, &["email", "mail", "e_mail"], &["link"], |fill| Advice::MailIsLink {
        line: fill("\"link\": \"mailto:office@example.org\""),
    }),
    row(Noun::Party, &["url", "href", "web", "website", "homepage"], &["link"], |fill| Advice::UseField {
        field: "link".into(),
        line: fill("\"link\": {t}"),
    }),
    row(Noun::Citation, &["title", "name", "reference", "citation", "label"], &["text"], |fill| Advice::PrintedIsText {
        line: fill("\"text\": {t}"),
    }),
    row(Noun::Citation, &["url", "href", "doi", "web"], &["link"], |fill| Advice::UseField {
        field: "link".into(),
        line: fill("\"link\": \"https://…\""),
    }),
    row(Noun::Crosswalk, &["from", "edition", "source", "earlier"], &["from_edition"], |fill| Advice::EarlierIsFromEdition {
        line: fill("\"from_edition\": {t}"),
    }),
    row(Noun::Crosswalk, &["steps", "score", "lines"], &["scores"], |fill| Advice::ScoresById {
        line: fill("\"scores\": {\"total\": {\"times\": 0.8, \"plus\": 1}}"),
    }),
    row(Noun::CrosswalkStep, &["multiply", "factor", "slope", "multiply_by", "scale"], &["times"], |fill| Advice::UseField {
        field: "times".into(),
        line: fill("\"times\": {n}"),
    }),
    row(Noun::CrosswalkStep, &["add", "intercept", "constant", "offset"], &["plus"], |fill| Advice::UseField {
        field: "plus".into(),
        line: fill("\"plus\": {n}"),
    }),
    row(Noun::CrosswalkStep, &["formula", "expression", "equation"], &["times", "plus"], |fill| Advice::StraightLine {
        line: fill("\"times\": 0.8, \"plus\": 1"),
    }),
    row(Noun::CrosswalkStep, &["inverse", "reverse", "to"], &["back"], |fill| Advice::WayBackIsBack {
        line: fill("\"back\": {\"times\": 1.25, \"plus\": -1.25}"),
    }),
    // Answers.
    row(Noun::Answers, &["answers", "ratings", "items", "responses"], &["elements"], |_| Advice::UseElements),
    row(Noun::Answers, &["date", "team", "rater", "role", "stage", "variant", "modules", "mode"], &["occasion"], |fill| {
        Advice::InsideOccasion { line: fill("\"occasion\": {…}") }
    }),
    row(Noun::Answers, &["notes", "comment", "comments"], &["note"], |fill| Advice::UseField {
        field: "note".into(),
        line: fill("\"note\": {t}"),
    }),
    row(Noun::Entry, &["answer", "score", "points", "level"], &["rating"], |fill| Advice::UseField {
        field: "rating".into(),
        line: fill("\"rating\": {v}"),
    }),
    row(Noun::Entry, &["notes", "comment", "comments", "remark"], &["note"], |fill| Advice::UseField {
        field: "note".into(),
        line: fill("\"note\": {t}"),
    }),
    row(Noun::Entry, &["numerator"], &["count"], |fill| Advice::UseField { field: "count".into(), line: fill("\"count\": {n}") }),
    row(Noun::Entry, &["denominator", "total"], &["out_of"], |fill| Advice::UseField {
        field: "out_of".into(),
        line: fill("\"out_of\": {n}"),
    }),
    row(Noun::Entry, &["na", "n/a"], &["not_applicable"], |fill| Advice::NotApplicableWithReason {
        line: fill("\"not_applicable\": \"…\""),
    }),
    row(Noun::Occasion, &["day", "when"], &["date"], |fill| Advice::UseField { field: "date".into(), line: fill("\"date\": {t}") }),
    row(Noun::Occasion, &["module", "tier", "tiers"], &["modules"], |fill| Advice::UseList {
        field: "modules".into(),
        line: fill("\"modules\": {l}"),
    }),
    row(Noun::Occasion, &["variants", "form"], &["variant"], |fill| Advice::UseField {
        field: "variant".into(),
        line: fill("\"variant\": {t}"),
    }),
    row(Noun::Occasion, &["site", "service", "school"], &["team"], |fill| Advice::UseField {
        field: "team".into(),
        line: fill("\"team\": {t}"),
    }),
    row(Noun::Occasion, &["rated_by", "who"], &["rater"], |fill| Advice::UseRater { line: fill("\"rater\": \"self\"") }),
];
