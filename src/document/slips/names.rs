//! Fields under names of other tools, instruments and languages: what each is called here.
//!
//! In: the record, the name that was found, and what stands there. Out: the field that was meant and the line to write, or the
//! fields that are likely.

use crate::document::json;
use crate::document::site::{Site, value};
use crate::document::slips::slip::{Slip, on_one_line};

/// What was meant by a field that does not exist.
pub fn meant(noun: &str, found: &str, site: &Site) -> Option<Slip> {
    let name = normal(found);
    let name = name.as_str();
    own_rule(noun, name, site).or_else(|| {
        let row = ROWS.iter().find(|row| row.noun == noun && row.names.contains(&name))?;
        Some(Slip::new(row.means, filled(row.advice, site.raw())))
    })
}

/// `passMark`, `pass-mark` and `Pass mark` are `pass_mark`.
fn normal(name: &str) -> String {
    let mut out = String::new();
    for sign in name.chars() {
        if sign.is_uppercase() && out.ends_with(|last: char| last.is_lowercase()) {
            out.push('_');
        }
        out.extend(if matches!(sign, ' ' | '-') { vec!['_'] } else { sign.to_lowercase().collect() });
    }
    out
}

/// An advice with what was written put into it: `{n}` as a number, `{t}` as a text, `{l}` as a list, `{v}` as it is.
fn filled(advice: &str, raw: &str) -> String {
    let text = json::text(raw).filter(|_| raw.starts_with('"'));
    let number = match (&text, raw.as_bytes().first()) {
        (Some(text), _) => {
            let digits = text.trim().trim_end_matches(['%', ' ']).replace(',', ".");
            digits.parse::<i64>().is_ok().then(|| digits.clone()).or_else(|| is_decimal(&digits).then_some(digits))
        }
        (None, Some(b'-' | b'0'..=b'9')) => Some(raw.to_owned()),
        _ => None,
    };
    let quoted = match raw.as_bytes().first() {
        Some(b'"') => on_one_line(raw),
        Some(b'-' | b'0'..=b'9') => Some(format!("\"{raw}\"")),
        _ => None,
    };
    let put = |out: String, mark: &str, value: Option<String>, sample: &str| out.replace(mark, value.as_deref().unwrap_or(sample));
    let out = put(advice.to_owned(), "{n}", number, "…");
    let list = match raw.as_bytes().first() {
        Some(b'[') => on_one_line(raw),
        _ => quoted.as_ref().map(|text| format!("[{text}]")),
    };
    let out = put(out, "{l}", list, "[\"…\"]");
    let out = put(out, "{t}", quoted, "\"…\"");
    put(out, "{v}", on_one_line(raw), "…")
}

fn is_decimal(text: &str) -> bool {
    let mut parts = text.trim_start_matches('-').split('.');
    let digits = |part: Option<&str>| part.is_some_and(|part| !part.is_empty() && part.bytes().all(|byte| byte.is_ascii_digit()));
    digits(parts.next()) && digits(parts.next()) && parts.next().is_none()
}

/// The fields in which an element says how it is measured.
const MEASURES: &[&str] = &["scale", "anchors", "number", "ratio", "checklist"];
/// Names for the ends of a scale or number.
const LOW: &[&str] = &["min", "minimum_value", "from", "low", "lowest", "lower", "start", "scale_min", "min_score", "min_value"];
const HIGH: &[&str] = &["max", "maximum_value", "to", "high", "highest", "upper", "end", "scale_max", "max_score", "max_value", "range"];
const ENDS: &[&str] = &["min", "max", "from", "to", "low", "high", "lower", "upper", "lowest", "highest", "start", "end", "range"];

/// Rules that look at more than the name.
fn own_rule(noun: &str, name: &str, site: &Site) -> Option<Slip> {
    let beside = |field: &str| site.beside(field);
    match noun {
        "an element" if LOW.contains(&name) || HIGH.contains(&name) => Some(ends_of_element(name, site)),
        "an element" if matches!(name, "type" | "kind" | "input" | "response_type" | "measure" | "format" | "question_type") => {
            Some(type_of_element(site.raw()))
        }
        "a score" if matches!(name, "answered_at_least" | "answered_at_least_percent" | "missing_at_most") => {
            let rule = beside("missing").and_then(json::text).filter(|_| beside("missing").is_some_and(|raw| raw.starts_with('"')));
            let rule = rule.map_or("leave-out".to_owned(), |rule| rule.into_owned());
            let given: Vec<String> = ["answered_at_least", "answered_at_least_percent", "missing_at_most"]
                .iter()
                .filter_map(|field| Some(format!("\"{field}\": {}", on_one_line(beside(field)?)?)))
                .collect();
            let advice = format!("it belongs inside `missing`: write `\"missing\": {{\"rule\": \"{rule}\", {}}}`", given.join(", "));
            let with: &[&str] = &["answered_at_least", "answered_at_least_percent", "missing_at_most"];
            Some(Slip { with, ..Slip::new(&[], advice) })
        }
        "a rule for what is missing" if matches!(name, "require_all" | "leave_out" | "prorate" | "lowest") => {
            let word = name.replace('_', "-");
            Some(Slip::new(&["rule"], format!("the word is the value of `rule`: write `\"rule\": \"{word}\"`")))
        }
        "a crosswalk step" if matches!(name, "minus" | "subtract" | "less") => {
            let value = site.raw().trim_matches('"');
            let turned = value.strip_prefix('-').map_or_else(|| format!("-{value}"), str::to_owned);
            let quote = if value.contains('/') { "\"" } else { "" };
            Some(Slip::new(&["plus"], format!("to take {value} away write `\"plus\": {quote}{turned}{quote}`")))
        }
        "a crosswalk step" | "a score" if matches!(name, "divide" | "divide_by" | "divided_by" | "divisor" | "over") => {
            let value = site.raw().trim_matches('"');
            Some(Slip::new(&["times"], format!("to divide by {value} write `\"times\": \"1/{value}\"`")))
        }
        "bounds" | "a band" | "a band of a number" | "a threshold" | "a rule" if LOW.contains(&name) || name == "min" => {
            Some(Slip::new(&["at_least"], filled("its lower end is `at_least`: write `\"at_least\": {n}`", site.raw())))
        }
        "bounds" | "a band" | "a band of a number" | "a threshold" | "a rule" if name != "range" && HIGH.contains(&name) => {
            Some(Slip::new(&["at_most"], filled("its upper end is `at_most`: write `\"at_most\": {n}`", site.raw())))
        }
        _ => None,
    }
}

fn ends_of_element(name: &str, site: &Site) -> Slip {
    let end = |names: &[&str]| names.iter().find_map(|name| site.beside(name)?.parse::<i32>().ok().map(i64::from));
    let (low, high) = (end(LOW), end(HIGH));
    let slip = |means, advice: String| Slip { with: ENDS, ..Slip::new(means, advice) };
    if site.beside("number").is_some() {
        let ends: Vec<String> = [("min", low), ("max", high)].iter().filter_map(|(end, n)| Some(format!("\"{end}\": {}", (*n)?))).collect();
        return slip(&[], format!("the ends belong inside `number`: write `\"number\": {{{}}}`", ends.join(", ")));
    }
    if let Some(measure) = ["scale", "anchors", "ratio", "checklist"].into_iter().find(|field| site.beside(field).is_some()) {
        let lowest = low.map_or_else(|| "…".to_owned(), |low| low.to_string());
        return match (LOW.contains(&name), low.is_some() && high.is_some()) {
            (_, true) | (false, _) => slip(&[], format!("leave it out: how far the points run follows from its `{measure}`")),
            (true, _) => slip(
                &[],
                format!(
                    "if fewer points than that are not acceptable, write `\"minimum\": {lowest}`; how far the points run follows from its `{measure}`"
                ),
            ),
        };
    }
    let anchors = match (low.or(high.map(|_| 1)), high) {
        (Some(low), Some(high)) if low < high && high - low <= 10 => {
            let first = if low == 1 { String::new() } else { format!(", \"first_points\": {low}") };
            let texts = vec!["\"…\""; (high - low + 1) as usize].join(", ");
            format!("to choose a point from {low} to {high} write `\"anchors\": [{texts}]{first}`, with what is seen at each; ")
        }
        _ => "to choose a point write `\"anchors\": [\"…\", \"…\"]`, with what is seen at each; ".to_owned(),
    };
    let ends: Vec<String> = [("min", low), ("max", high)].iter().filter_map(|(end, n)| Some(format!("\"{end}\": {}", (*n)?))).collect();
    slip(MEASURES, format!("{anchors}for a number that is entered write `\"number\": {{{}}}`", ends.join(", ")))
}

fn type_of_element(raw: &str) -> Slip {
    let word = json::text(raw).map(|word| normal(&word)).filter(|_| raw.starts_with('"')).unwrap_or_default();
    let line = match word.as_str() {
        "boolean" | "bool" | "yes_no" | "yes/no" | "yesno" | "binary" | "checkbox" | "toggle" => "`\"scale\": \"yes-no\"`",
        "number" | "integer" | "int" | "decimal" | "numeric" | "count" | "quantity" => "`\"number\": {}`",
        "percent" | "percentage" | "ratio" | "proportion" | "rate" => "`\"ratio\": {\"count\": \"…\", \"out_of\": \"…\"}`",
        "checklist" | "checkboxes" | "multiselect" | "multiple" => "`\"checklist\": {\"components\": [{\"id\": \"…\", \"text\": \"…\"}]}`",
        "likert" | "scale" | "rating" | "radio" | "radiogroup" | "select" | "choice" | "single" | "ordinal" | "dropdown" => {
            "`\"anchors\": [\"…\", \"…\", \"…\"]`, with what is seen at each point"
        }
        "text" | "string" | "comment" | "open" | "textarea" => {
            return Slip::new(MEASURES, "there are no questions for free text: a note can be written beside every answer");
        }
        _ => return Slip::new(MEASURES, "say how it is measured with `scale`, `anchors`, `number`, `ratio` or `checklist`"),
    };
    Slip::new(MEASURES, format!("say how it is measured: write {line}"))
}

/// What other instruments and tools call a field of a record, and what to write.
struct Row {
    noun: &'static str,
    names: &'static [&'static str],
    means: &'static [&'static str],
    advice: &'static str,
}

const fn row(noun: &'static str, names: &'static [&'static str], means: &'static [&'static str], advice: &'static str) -> Row {
    Row { noun, names, means, advice }
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

const ROWS: &[Row] = &[
    // The rubric.
    row("a rubric", NAMES, &["title"], "the words that people read go in `title`: write `\"title\": {t}`"),
    row("a rubric", &["version", "revision", "release"], &["edition"], "use `edition`: write `\"edition\": {t}`"),
    row("a rubric", ITEMS, &["elements"], "what is rated is an element: use `elements`"),
    row("a rubric", SECTIONS, &["domains"], "a group of elements is a domain: use `domains`"),
    row("a rubric", &["description", "about", "purpose", "overview", "abstract"], &["summary"], "use `summary`: write `\"summary\": {t}`"),
    row(
        "a rubric",
        &["instructions", "guidance", "how_to", "preamble", "help", "notes"],
        &["introduction"],
        "use `introduction`: write `\"introduction\": {t}`",
    ),
    row(
        "a rubric",
        &["author", "authors", "owner", "organisation", "organization", "programme", "program", "developer", "creator"],
        &["publisher"],
        "who publishes it is the `publisher`: write `\"publisher\": {\"name\": {t}}`",
    ),
    row("a rubric", &["license", "copyright", "terms", "rights"], &["licence"], "use `licence`: write `\"licence\": {\"text\": {t}}`"),
    row("a rubric", &["language", "lang", "locale", "locales"], &["languages"], "use `languages`, a list: write `\"languages\": {l}`"),
    row(
        "a rubric",
        &["references", "reference", "sources", "source", "citation", "bibliography", "literature"],
        &["citations"],
        "use `citations`, a list: write `\"citations\": [{\"text\": {t}}]`",
    ),
    row(
        "a rubric",
        &["options", "scale", "anchors", "levels", "choices", "answers", "response_options", "rating_scale", "ratings", "responses"],
        &["scales"],
        "a scale that elements share stands in `scales`, under an id that they name: write `\"scales\": {\"in-place\": {\"anchors\": [\"Not in place\", \"In place\"]}}`",
    ),
    row(
        "a rubric",
        &["score", "total", "total_score", "scoring", "overall", "method", "sum", "mean"],
        &["scores"],
        "use `scores`, a list: write `\"scores\": [{\"id\": \"overall\", \"title\": \"Overall\", \"method\": \"mean\"}]`",
    ),
    row(
        "a rubric",
        PASS_MARKS,
        &["scores"],
        "it belongs to a score: write `\"scores\": [{\"id\": \"overall\", \"title\": \"Overall\", \"method\": \"mean\", \"criterion\": {n}}]`",
    ),
    row(
        "a rubric",
        &["criterion", "bands", "thresholds", "target", "missing", "decimals"],
        &["scores"],
        "it belongs to a score: write it inside one, as in `\"scores\": [{\"id\": \"overall\", \"title\": \"Overall\", \"method\": \"mean\"}]`",
    ),
    row(
        "a rubric",
        &["consensus", "majority", "agreement", "team_mode", "raters", "votes"],
        &["team_answer"],
        "which answer of a team counts is `team_answer`: write `\"team_answer\": \"majority\"`, or leave it out if all must agree",
    ),
    row(
        "a rubric",
        &["non_negotiables", "core_elements", "critical_items", "must_haves", "essentials"],
        &[],
        "say it in each element: give it a `minimum`, the fewest points that are acceptable",
    ),
    row(
        "a rubric",
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
        "a rule over several elements or scores is a gate: write `\"gates\": [{\"id\": \"licence\", \"title\": \"Licence\", \"when\": {…}}]`",
    ),
    row(
        "a rubric",
        &["phases", "phase", "stage"],
        &["stages"],
        "use `stages`, a list: write `\"stages\": [{\"id\": \"initial\", \"title\": \"Initial\"}]`",
    ),
    row(
        "a rubric",
        &["forms", "versions", "variant"],
        &["variants"],
        "forms of which a team runs one are `variants`: write `\"variants\": [{\"id\": \"youth\", \"title\": \"Youth form\"}]`",
    ),
    row(
        "a rubric",
        &["tiers", "parts", "module"],
        &["modules"],
        "parts of which a team runs any number are `modules`: write `\"modules\": [{\"id\": \"tier-1\", \"title\": \"Tier 1\"}]`",
    ),
    row(
        "a rubric",
        &["time", "duration", "length"],
        &["minutes"],
        "about how many minutes it takes is `minutes`: write `\"minutes\": {n}`",
    ),
    row(
        "a rubric",
        &["published", "year", "published_on", "publication_date", "updated"],
        &["date"],
        "when it was published is `date`: write `\"date\": \"2026-11-22\"`",
    ),
    row(
        "a rubric",
        &["review", "review_every", "frequency", "interval", "review_interval"],
        &["review_months"],
        "months until the next assessment are `review_months`: write `\"review_months\": {n}`",
    ),
    row(
        "a rubric",
        &["prompts", "discussion", "supervision"],
        &["supervision_prompts"],
        "use `supervision_prompts`, a list: write `\"supervision_prompts\": {l}`",
    ),
    // A domain.
    row("a domain", NAMES, &["title"], "the words that people read go in `title`: write `\"title\": {t}`"),
    row("a domain", WORDS, &["guidance"], "explanations go in `guidance`: write `\"guidance\": {t}`"),
    row("a domain", ITEMS, &["elements"], "what is rated is an element: use `elements`"),
    row("a domain", SECTIONS, &["domains"], "a group of elements is a domain: use `domains`"),
    row(
        "a domain",
        &["method", "scoring", "calculation", "total"],
        &["score"],
        "how it is scored stands in `score`: write `\"score\": {\"method\": {t}}`",
    ),
    row(
        "a domain",
        PASS_MARKS,
        &["score"],
        "it belongs to the domain's score: write `\"score\": {\"method\": \"mean\", \"criterion\": {n}}`",
    ),
    row(
        "a domain",
        &["criterion", "bands", "thresholds", "target", "missing", "decimals"],
        &["score"],
        "it belongs to the domain's score: write it inside `\"score\": {\"method\": \"mean\", …}`",
    ),
    row(
        "a domain",
        &["weight", "weighting"],
        &[],
        "a domain has no weight of its own: where a score counts it, write `{\"id\": \"…\", \"weight\": {n}}`",
    ),
    row("a domain", &["scale", "anchors", "options"], &[], "each element says how it is measured: write `\"scale\"` there"),
    row("a domain", FOR, &["only_in"], "use `only_in`, a list: write `\"only_in\": {l}`"),
    row(
        "a domain",
        &["no", "nr", "number", "letter", "numbering", "code", "section_number"],
        &["own_number"],
        "the number or letter it has in the published instrument is `own_number`: write `\"own_number\": {t}`",
    ),
    row(
        "a ratio",
        &["same_out_of", "out_of_id", "shared", "shared_denominator", "same_as", "denominator_id"],
        &["shared_out_of"],
        "a number below the line that several ratios have is named in `shared_out_of`, the same name in each: write `\"shared_out_of\": {t}`",
    ),
    // An element.
    row(
        "an element",
        &["name", "label", "text", "item", "statement", "heading", "caption"],
        &["title"],
        "the words that people read go in `title`: write `\"title\": {t}`",
    ),
    row("an element", &["question", "ask", "query"], &["prompt"], "a question for the fact is the `prompt`: write `\"prompt\": {t}`"),
    row("an element", WORDS, &["guidance"], "explanations go in `guidance`: write `\"guidance\": {t}`"),
    row("an element", OPTIONS, &["anchors"], "the points of a scale are anchors: write `\"anchors\": {v}`"),
    row(
        "an element",
        NON_NEGOTIABLE,
        &["role"],
        "to say that an element may not be left out, use `\"role\": \"non-negotiable\"` with a `minimum`, the fewest points that are acceptable",
    ),
    row(
        "an element",
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
        "where fewer are not acceptable write `\"minimum\": {n}`; for something to aim at write `\"target\": {n}`",
    ),
    row("an element", &["goal", "aim", "aspiration"], &["target"], "something to aim at is the `target`: write `\"target\": {n}`"),
    row(
        "an element",
        &["reverse", "reverse_scored", "reverse_coded", "negative", "inverted", "reverse_score"],
        &["reversed"],
        "use `reversed`: write `\"reversed\": true`",
    ),
    row(
        "an element",
        &["lower_is_better", "direction", "polarity", "higher_is_better"],
        &["better"],
        "where fewer points are better write `\"better\": \"lower\"`",
    ),
    row("an element", &["weighting", "weights", "importance", "multiplier"], &["weight"], "use `weight`: write `\"weight\": {n}`"),
    row(
        "an element",
        &["optional", "na", "n/a", "allow_na", "can_be_na", "na_allowed"],
        &["not_applicable"],
        "whether “not applicable” may be answered is `not_applicable`: write `\"not_applicable\": true`",
    ),
    row("an element", &["reference", "source"], &["citation"], "use `citation`: write `\"citation\": {\"text\": {t}}`"),
    row(
        "an element",
        &["references", "sources", "bibliography", "literature"],
        &["citations"],
        "use `citations`, a list: write `\"citations\": [{\"text\": {t}}]`",
    ),
    row(
        "an element",
        &["no", "nr", "item_number", "numbering", "item_no", "code"],
        &["own_number", "codes"],
        "the number it has in the published instrument is `own_number`: write `\"own_number\": {t}`; what another system calls it belongs in `codes`",
    ),
    row("an element", &["unit", "units"], &[], "the unit belongs to a number: write `\"number\": {\"unit\": {t}}`"),
    row(
        "an element",
        &["bands", "cutoffs", "scoring"],
        &[],
        "bands belong to what is entered: write them inside `number`, `ratio` or `checklist`",
    ),
    row(
        "an element",
        &["numerator", "denominator", "count", "out_of"],
        &["ratio"],
        "a share of two numbers is a `ratio`: write `\"ratio\": {\"count\": \"…\", \"out_of\": \"…\"}`",
    ),
    row(
        "an element",
        &["components", "parts", "checks", "steps"],
        &["checklist"],
        "components stand in a `checklist`: write `\"checklist\": {\"components\": [{\"id\": \"…\", \"text\": \"…\"}]}`",
    ),
    row(
        "an element",
        &["sessions", "repeat", "each", "multiple", "raters", "observations"],
        &["repeated"],
        "for several ratings of one element write `\"repeated\": {\"each\": \"session\", \"method\": \"mean\"}`",
    ),
    row("an element", &["section", "domain", "category", "group", "subscale"], &[], "put the element in the list `elements` of its domain"),
    row("an element", FOR, &["only_in"], "use `only_in`, a list: write `\"only_in\": {l}`"),
    row(
        "an element",
        &["depends_on", "condition", "show_if", "skip_if", "visible_if", "if"],
        &[],
        "no question depends on another answer here; for what only some teams run write `only_in`",
    ),
    row(
        "an element",
        &["advice", "action", "improvement", "what_to_do"],
        &["next_step"],
        "what usually helps is the `next_step`: write `\"next_step\": {t}`",
    ),
    // A score.
    row("a score", NAMES, &["title"], "the words that people read go in `title`: write `\"title\": {t}`"),
    row("a score", WORDS, &["guidance"], "explanations go in `guidance`: write `\"guidance\": {t}`"),
    row("a score", PASS_MARKS, &["criterion"], "the value a score should reach is its `criterion`: write `\"criterion\": {n}`"),
    row(
        "a score",
        &["at_least", "min", "min_score", "minimum_value", "criteria"],
        &["criterion"],
        "the value a score should reach is its `criterion`: write `\"criterion\": {n}`",
    ),
    row(
        "a score",
        &["at_most"],
        &["criterion"],
        "the value a score should keep to is its `criterion`: write `\"criterion\": {\"at_most\": {n}}`",
    ),
    row(
        "a score",
        &["more_than"],
        &["criterion"],
        "the value a score should reach is its `criterion`: write `\"criterion\": {\"more_than\": {n}}`",
    ),
    row(
        "a score",
        &["less_than"],
        &["criterion"],
        "the value a score should keep to is its `criterion`: write `\"criterion\": {\"less_than\": {n}}`",
    ),
    row(
        "a score",
        &["max", "range", "out_of_max", "max_score", "scale"],
        &[],
        "leave it out: how far a score runs is worked out from its elements",
    ),
    row("a score", &["aim", "goal"], &["target"], "something to aim at is the `target`: write `\"target\": {n}`"),
    row(
        "a score",
        &["items", "elements", "questions", "members", "components", "includes", "parts", "domains", "subscales", "domain"],
        &["of"],
        "what it counts stands in `of`: write `\"of\": {v}`",
    ),
    row("a score", &["scores", "of_domains"], &["of_scores"], "the scores that it counts stand in `of_scores`: write `\"of_scores\": {v}`"),
    row("a score", &["except", "excluding", "exclude", "without", "all_but", "not"], &["of"], "name in `of` what it counts"),
    row(
        "a score",
        &["formula", "expression", "calculation", "calc", "function", "aggregate", "type", "operation", "combine", "aggregation", "kind"],
        &["method"],
        "how the parts are combined is the `method`, one word: write `\"method\": \"mean\"` (or `sum`, `percent-of-max`, `count-met` …)",
    ),
    row("a score", &["factor", "multiply", "multiplier", "multiply_by"], &["times"], "use `times`: write `\"times\": {n}`"),
    row("a score", &["add", "offset", "constant", "intercept"], &["plus"], "use `plus`: write `\"plus\": {n}`"),
    row(
        "a score",
        &["levels", "ranges", "grades", "categories", "cutoffs", "cut_offs", "interpretation", "labels"],
        &["bands"],
        "named intervals are `bands`: write `\"bands\": [{\"id\": \"low\", \"label\": \"Low\", \"less_than\": 3}, {\"id\": \"high\", \"label\": \"High\", \"at_least\": 3}]`",
    ),
    row(
        "a score",
        &["round", "precision", "digits", "decimal_places"],
        &["decimals"],
        "how many decimals are shown is `decimals`: write `\"decimals\": {n}`",
    ),
    row("a score", LOWER, &["better"], "where a lower score is better write `\"better\": \"lower\"`"),
    row(
        "a score",
        &["rule", "missing_rule", "missing_data", "prorate", "imputation", "if_missing"],
        &["missing"],
        "what happens to missing answers is `missing`: write `\"missing\": \"prorate\"`, `\"leave-out\"`, `\"lowest\"` or `\"require-all\"`",
    ),
    row("a score", &["na", "n/a", "na_rule"], &["not_applicable"], "use `not_applicable`: write `\"not_applicable\": \"leave-out\"`"),
    row(
        "a score",
        &["weight", "weights", "weighting"],
        &[],
        "weights belong to what is counted: write `\"weight\"` in the element, or `{\"id\": \"…\", \"weight\": 2}` in `of`",
    ),
    row(
        "a score",
        &["consecutive", "times_in_a_row", "runs"],
        &["criterion_consecutive"],
        "use `criterion_consecutive`: write `\"criterion_consecutive\": {n}`",
    ),
    row(
        "a score",
        &["variant", "variants", "module", "modules", "tier", "applies_to", "for", "only_for", "form"],
        &["only_in"],
        "use `only_in`, a list: write `\"only_in\": {l}`",
    ),
    row(
        "a rule for what is missing",
        &["at_least", "min", "minimum", "answered", "min_answered"],
        &["answered_at_least"],
        "write `\"answered_at_least\": {n}`, or `\"answered_at_least_percent\"` for a percentage",
    ),
    row(
        "a rule for what is missing",
        &["at_least_percent", "percent", "min_percent"],
        &["answered_at_least_percent"],
        "write `\"answered_at_least_percent\": {n}`",
    ),
    row(
        "a rule for what is missing",
        &["at_most", "max", "max_missing", "maximum"],
        &["missing_at_most"],
        "write `\"missing_at_most\": {n}`",
    ),
    row("a rule for what is missing", &["method", "type", "what"], &["rule"], "the word is the value of `rule`: write `\"rule\": {t}`"),
    // Bands and bounds.
    row(
        "a band",
        &["name", "title", "text_label", "grade", "level"],
        &["label"],
        "what the band is called is its `label`: write `\"label\": {t}`",
    ),
    row(
        "a band of a number",
        &["score", "value", "result", "rating", "scores"],
        &["points"],
        "what a number in the band scores are its `points`: write `\"points\": {n}`",
    ),
    row(
        "a band of a number",
        &["label", "title", "name", "meaning", "description", "guidance"],
        &["text"],
        "what is seen there is the `text`: write `\"text\": {t}`",
    ),
    row("a band of a number", &["range", "between", "interval"], &["within"], "both ends are `within`: write `\"within\": {v}`"),
    row("a band of a number", &["gt", "above", "over", "greater_than"], &["more_than"], "write `\"more_than\": {n}`"),
    row("a band of a number", &["lt", "below", "under", "fewer_than", "smaller_than"], &["less_than"], "write `\"less_than\": {n}`"),
    row("a band of a number", &["gte", "ge", "minimum"], &["at_least"], "its lower end is `at_least`: write `\"at_least\": {n}`"),
    row("a band of a number", &["lte", "le", "maximum"], &["at_most"], "its upper end is `at_most`: write `\"at_most\": {n}`"),
    row("a band of a number", &["eq", "is", "exactly", "equal"], &["equals"], "write `\"equals\": {n}`"),
    row(
        "a band",
        &["points", "score", "value"],
        &[],
        "leave it out: a band names where a score lies, with `at_least`, and has no points of its own",
    ),
    row("a band", WORDS, &["meaning"], "what it means is its `meaning`: write `\"meaning\": {t}`"),
    row(
        "a band",
        &["colour", "color", "icon"],
        &["symbol"],
        "a sign that tells bands apart without colour is the `symbol`: write `\"symbol\": \"●\"`",
    ),
    row(
        "a band",
        &["action", "advice", "recommendation"],
        &["response"],
        "what to do about it is the `response`: write `\"response\": {t}`",
    ),
    row("a band", &["range", "between", "interval"], &["within"], "both ends are `within`: write `\"within\": {v}`"),
    row("a band", &["gt", "above", "over", "greater_than"], &["more_than"], "write `\"more_than\": {n}`"),
    row("a band", &["lt", "below", "under", "fewer_than", "smaller_than"], &["less_than"], "write `\"less_than\": {n}`"),
    row(
        "a band",
        &["gte", "ge", "minimum", "cutoff", "threshold"],
        &["at_least"],
        "its lower end is `at_least`: write `\"at_least\": {n}`",
    ),
    row("a band", &["lte", "le", "maximum"], &["at_most"], "its upper end is `at_most`: write `\"at_most\": {n}`"),
    row("a band", &["eq", "is", "exactly", "equal"], &["equals"], "write `\"equals\": {n}`"),
    row("a threshold", &["name", "title"], &["label"], "what it is called is its `label`: write `\"label\": {t}`"),
    row(
        "a threshold",
        &["value", "score", "minimum", "criterion", "cutoff", "gte"],
        &["at_least"],
        "its lower end is `at_least`: write `\"at_least\": {n}`",
    ),
    row("bounds", &["minimum", "gte", "ge", ">="], &["at_least"], "write `\"at_least\": {n}`"),
    row("bounds", &["maximum", "lte", "le", "<="], &["at_most"], "write `\"at_most\": {n}`"),
    row("bounds", &["gt", "above", "over", "greater_than", ">"], &["more_than"], "write `\"more_than\": {n}`"),
    row("bounds", &["lt", "below", "under", "fewer_than", "<"], &["less_than"], "write `\"less_than\": {n}`"),
    row("bounds", &["range", "between", "interval"], &["within"], "both ends are `within`: write `\"within\": {v}`"),
    row("bounds", &["eq", "is", "exactly", "equal", "value"], &["equals"], "write `\"equals\": {n}`"),
    // Gates and rules.
    row("a gate", NAMES, &["title"], "the words that people read go in `title`: write `\"title\": {t}`"),
    row("a gate", WORDS, &["guidance"], "explanations go in `guidance`: write `\"guidance\": {t}`"),
    row(
        "a gate",
        &["rule", "condition", "if", "requires", "require", "test", "must"],
        &["when"],
        "the rule stands in `when`: write `\"when\": {v}`",
    ),
    row("a gate", &["rules", "conditions", "requirements"], &["when"], "the rule stands in `when`: write `\"when\": {\"all\": {v}}`"),
    row(
        "a gate",
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
        "the rule stands in `when`: write it as `\"when\": {…}`",
    ),
    row(
        "a gate",
        &["levels", "results", "grades", "decisions", "options", "statuses"],
        &["outcomes"],
        "its grades are `outcomes`, the best first: write `\"outcomes\": [{\"id\": \"full\", \"label\": \"Full\", \"when\": {…}}, {\"id\": \"denied\", \"label\": \"Denied\"}]`",
    ),
    row("an outcome", &["name", "title"], &["label"], "what it is called is its `label`: write `\"label\": {t}`"),
    row("an outcome", &["rule", "condition", "if", "requires"], &["when"], "the rule stands in `when`: write `\"when\": {v}`"),
    row("an outcome", WORDS, &["meaning"], "what follows from it is its `meaning`: write `\"meaning\": {t}`"),
    row(
        "an outcome",
        &["pass", "passes", "passed", "ok"],
        &["met"],
        "whether the gate counts as met with it is `met`: write `\"met\": true`",
    ),
    row("a rule", &["and"], &["all"], "rules joined by “and” stand in `all`: write `\"all\": {v}`"),
    row("a rule", &["or"], &["any"], "rules joined by “or” stand in `any`: write `\"any\": {v}`"),
    row(
        "a rule",
        &["not", "none", "unless"],
        &[],
        "there is no “not”: say what must hold, with `at_most` or `less_than` where little is wanted",
    ),
    row("a rule", &["elements", "items", "item"], &["every"], "every one of several elements is `every`: write `\"every\": {v}`"),
    row("a rule", &["scores"], &["every_score"], "every one of several scores is `every_score`: write `\"every_score\": {v}`"),
    row(
        "a rule",
        &["domain"],
        &["score"],
        "the score of a domain is named by the domain's id: write `\"score\": {t}`; each of its elements is `\"every\": [{t}]`",
    ),
    row(
        "a rule",
        &["domains", "all_domains", "each_domain"],
        &["every_domain"],
        "every domain's score is `every_domain`: write `\"every_domain\": true`",
    ),
    row("a rule", &["gates"], &["all"], "gates that must all be met stand in `all`: write `\"all\": {v}`"),
    row(
        "a rule",
        &["minimum", "gte", "ge", "criterion", "cutoff", "pass_mark", "threshold", ">="],
        &["at_least"],
        "write `\"at_least\": {n}`",
    ),
    row("a rule", &["maximum", "lte", "le", "<="], &["at_most"], "write `\"at_most\": {n}`"),
    row("a rule", &["gt", "above", "over", "greater_than", ">"], &["more_than"], "write `\"more_than\": {n}`"),
    row("a rule", &["lt", "below", "under", "fewer_than", "<"], &["less_than"], "write `\"less_than\": {n}`"),
    row("a rule", &["range", "between", "interval"], &["within"], "both ends are `within`: write `\"within\": {v}`"),
    row("a rule", &["eq", "is", "value", "equal", "exactly"], &["equals"], "write `\"equals\": {n}`"),
    row(
        "a rule",
        &["percent", "percentage", "share"],
        &["at_least_percent"],
        "with `of`, a percentage of them is `at_least_percent`: write `\"at_least_percent\": {n}`",
    ),
    row("a rule", &["count", "number", "k"], &["at_least"], "with `of`, so many of them is `at_least`: write `\"at_least\": {n}`"),
    row(
        "a rule",
        &["core", "critical", "non_negotiable", "all_non_negotiables"],
        &["non_negotiables"],
        "every non-negotiable is `non_negotiables`: write `\"non_negotiables\": true`",
    ),
    row(
        "a rule",
        &["value_from", "entered", "number_of"],
        &["value_of"],
        "the entered number of an element is `value_of`: write `\"value_of\": {t}`",
    ),
    row(
        "a rule",
        &["formula", "expression", "test", "when", "if"],
        &["all"],
        "rules are objects: write `{\"element\": \"…\", \"at_least\": 3}`, and join several with `all` or `any`",
    ),
    // Measures.
    row(
        "a number",
        &["minimum", "from", "low", "lowest"],
        &["min"],
        "the lowest number that can be entered is `min`: write `\"min\": {n}`",
    ),
    row(
        "a number",
        &["maximum", "to", "high", "highest", "limit"],
        &["max"],
        "the highest number that can be entered is `max`: write `\"max\": {n}`",
    ),
    row("a number", &["integer", "integers", "whole_numbers", "int"], &["whole"], "write `\"whole\": true`"),
    row("a number", &["units", "label", "of", "what"], &["unit"], "what is counted is the `unit`: write `\"unit\": {t}`"),
    row(
        "a number",
        &["points", "scores", "scoring", "levels", "ranges"],
        &["bands"],
        "what a number scores stands in `bands`: write `\"bands\": [{\"points\": 1, \"less_than\": 10}, {\"points\": 2, \"at_least\": 10}]`",
    ),
    row(
        "a ratio",
        &["numerator", "number", "above", "part", "of"],
        &["count"],
        "what the number above the line counts is `count`: write `\"count\": {t}`",
    ),
    row(
        "a ratio",
        &["denominator", "total", "below", "whole"],
        &["out_of"],
        "what the number below the line counts is `out_of`: write `\"out_of\": {t}`",
    ),
    row(
        "a ratio",
        &["percent", "percentage", "as"],
        &["shown_as"],
        "a ratio is read as a percentage unless you write `\"shown_as\": \"ratio\"`",
    ),
    row(
        "a checklist",
        &["items", "options", "elements", "parts", "checks", "steps", "list"],
        &["components"],
        "what is ticked are `components`: write `\"components\": [{\"id\": \"…\", \"text\": \"…\"}]`",
    ),
    row(
        "a component",
        &["title", "label", "name", "description"],
        &["text"],
        "what should be in place is its `text`: write `\"text\": {t}`",
    ),
    row("a component", NON_NEGOTIABLE, &["required"], "write `\"required\": true`"),
    row("a scale", OPTIONS, &["anchors"], "the points of a scale are anchors: write `\"anchors\": {v}`"),
    row(
        "a scale",
        &["from", "start", "min", "first"],
        &["first_points"],
        "the points of the first anchor are `first_points`: write `\"first_points\": {n}`",
    ),
    row("a scale", &["max", "to", "end"], &[], "leave it out: anchors count up from `first_points`"),
    row("an anchor", &["title", "name", "caption"], &["label"], "its short name is the `label`: write `\"label\": {t}`"),
    row(
        "an anchor",
        &["description", "descriptor", "guidance", "meaning", "definition"],
        &["text"],
        "what is seen there is the `text`: write `\"text\": {t}`",
    ),
    row(
        "an anchor",
        &["score", "weight", "number", "rating"],
        &["points"],
        "what the answer counts are its `points`: write `\"points\": {n}`",
    ),
    row("an anchor", &["id", "code", "key", "word"], &["value"], "what an answer file calls it is the `value`: write `\"value\": {v}`"),
    row("a repetition", &["for", "per", "unit", "of"], &["each"], "what it is rated for is `each`: write `\"each\": {t}`"),
    row(
        "a repetition",
        &["min", "minimum", "at_least", "count", "number"],
        &["fewest"],
        "the fewest ratings that make a result are `fewest`: write `\"fewest\": {n}`",
    ),
    row(
        "a repetition",
        &["combine", "rule", "aggregate", "type"],
        &["method"],
        "how the ratings are combined is the `method`: write `\"method\": \"mean\"`",
    ),
    row(
        "the evidence",
        &["text", "where", "sources", "source", "look_at", "documents"],
        &["expected"],
        "where to look is `expected`, a list: write `\"expected\": {l}`",
    ),
    row("the evidence", &["kind", "types", "type"], &["kinds"], "the kinds that are accepted are `kinds`, a list: write `\"kinds\": {l}`"),
    row(
        "the evidence",
        &["fresh", "age", "max_age", "evidence_months"],
        &["months"],
        "months after which it is stale are `months`: write `\"months\": {n}`",
    ),
    row("the evidence", &["cases", "n", "size"], &["sample"], "how many to look at is the `sample`: write `\"sample\": {n}`"),
    // Stages, variants, people, editions.
    row("a stage", NAMES, &["title"], "the words that people read go in `title`: write `\"title\": {t}`"),
    row("a stage", WORDS, &["guidance"], "when a team is in it is the `guidance`: write `\"guidance\": {t}`"),
    row("a variant or module", NAMES, &["title"], "the words that people read go in `title`: write `\"title\": {t}`"),
    row("a variant or module", WORDS, &["guidance"], "when a team runs it is the `guidance`: write `\"guidance\": {t}`"),
    row("a contact", &["title", "label", "text", "who"], &["name"], "who it is is the `name`: write `\"name\": {t}`"),
    row(
        "a contact",
        &["email", "mail", "e_mail"],
        &["link"],
        "an address for e-mail is a link: write `\"link\": \"mailto:office@example.org\"`",
    ),
    row("a contact", &["url", "href", "web", "website", "homepage"], &["link"], "use `link`: write `\"link\": {t}`"),
    row(
        "a citation",
        &["title", "name", "reference", "citation", "label"],
        &["text"],
        "the words to print are the `text`: write `\"text\": {t}`",
    ),
    row("a citation", &["url", "href", "doi", "web"], &["link"], "use `link`: write `\"link\": \"https://…\"`"),
    row(
        "a crosswalk",
        &["from", "edition", "source", "earlier"],
        &["from_edition"],
        "the earlier edition is `from_edition`: write `\"from_edition\": {t}`",
    ),
    row(
        "a crosswalk",
        &["steps", "score", "lines"],
        &["scores"],
        "use `scores`, by id: write `\"scores\": {\"total\": {\"times\": 0.8, \"plus\": 1}}`",
    ),
    row("a crosswalk step", &["multiply", "factor", "slope", "multiply_by", "scale"], &["times"], "use `times`: write `\"times\": {n}`"),
    row("a crosswalk step", &["add", "intercept", "constant", "offset"], &["plus"], "use `plus`: write `\"plus\": {n}`"),
    row(
        "a crosswalk step",
        &["formula", "expression", "equation"],
        &["times", "plus"],
        "a crosswalk is a straight line: write `\"times\": 0.8, \"plus\": 1` for 0.8 times the earlier score, plus 1",
    ),
    row(
        "a crosswalk step",
        &["inverse", "reverse", "to"],
        &["back"],
        "the published way back is `back`: write `\"back\": {\"times\": 1.25, \"plus\": -1.25}`",
    ),
    // Answers.
    row("an answer file", &["answers", "ratings", "items", "responses"], &["elements"], "use `elements`"),
    row(
        "an answer file",
        &["date", "team", "rater", "role", "stage", "variant", "modules", "mode"],
        &["occasion"],
        "it belongs inside `occasion`: write `\"occasion\": {…}`",
    ),
    row("an answer file", &["notes", "comment", "comments"], &["note"], "use `note`: write `\"note\": {t}`"),
    row("an entry", &["answer", "score", "points", "level"], &["rating"], "use `rating`: write `\"rating\": {v}`"),
    row("an entry", &["notes", "comment", "comments", "remark"], &["note"], "use `note`: write `\"note\": {t}`"),
    row("an entry", &["numerator"], &["count"], "use `count`: write `\"count\": {n}`"),
    row("an entry", &["denominator", "total"], &["out_of"], "use `out_of`: write `\"out_of\": {n}`"),
    row("an entry", &["na", "n/a"], &["not_applicable"], "use `not_applicable`, with the reason: write `\"not_applicable\": \"…\"`"),
    row("an occasion", &["day", "when"], &["date"], "use `date`: write `\"date\": {t}`"),
    row("an occasion", &["module", "tier", "tiers"], &["modules"], "use `modules`, a list: write `\"modules\": {l}`"),
    row("an occasion", &["variants", "form"], &["variant"], "use `variant`: write `\"variant\": {t}`"),
    row("an occasion", &["site", "service", "school"], &["team"], "use `team`: write `\"team\": {t}`"),
    row("an occasion", &["rated_by", "who"], &["rater"], "use `rater`: write `\"rater\": \"self\"` (or `peer`, `trainer`, `external`)"),
];

/// The fields of a record that are likely for a value of a kind, where no name is near; those that are there already left out.
pub fn likely(noun: &str, raw: &str, object: &str) -> Vec<&'static str> {
    let kind = match raw.as_bytes().first() {
        Some(b'"') => 't',
        Some(b'[') => 'l',
        Some(b'{') => 'o',
        Some(b't' | b'f') => 'b',
        _ => 'n',
    };
    let row = LIKELY.iter().find(|(of, kinds, _)| *of == noun && kinds.contains(kind));
    row.map_or(&[][..], |(_, _, fields)| fields).iter().copied().filter(|field| value(object, field).is_none()).collect()
}

/// Record, kinds of value (text, list, object, `true` or `false`, number), and the fields that are likely.
const LIKELY: &[(&str, &str, &[&str])] = &[
    ("a rubric", "t", &["title", "edition", "summary", "introduction"]),
    ("a rubric", "l", &["elements", "domains", "scores", "gates", "citations"]),
    ("a rubric", "o", &["scales", "domain_score", "contact", "publisher", "licence"]),
    ("a rubric", "nb", &["minutes", "review_months", "evidence_months"]),
    ("a domain", "t", &["title", "guidance"]),
    ("a domain", "l", &["elements", "domains", "only_in"]),
    ("a domain", "nbo", &["score"]),
    ("an element", "t", &["title", "prompt", "guidance", "scale", "next_step"]),
    ("an element", "l", &["anchors", "only_in"]),
    ("an element", "o", &["number", "ratio", "checklist", "target", "evidence", "repeated"]),
    ("an element", "b", &["reversed", "not_applicable", "proscribed"]),
    ("an element", "n", &["minimum", "target", "weight", "first_points"]),
    ("a score", "t", &["title", "method", "missing", "guidance"]),
    ("a score", "l", &["of", "of_scores", "bands", "thresholds"]),
    ("a score", "ob", &["criterion", "missing", "target"]),
    ("a score", "n", &["criterion", "target", "times", "plus", "decimals"]),
    ("a band", "t", &["label", "meaning", "response", "symbol"]),
    ("a band", "nlob", &["at_least", "less_than", "at_most", "within"]),
    ("a gate", "t", &["title", "guidance"]),
    ("a gate", "lonb", &["when", "outcomes"]),
    ("a rule", "t", &["element", "score", "gate", "value_of"]),
    ("a rule", "lo", &["all", "any", "of", "every"]),
    ("a rule", "nb", &["at_least", "more_than", "at_most", "every_domain", "non_negotiables"]),
    ("a number", "tlo", &["unit", "bands"]),
    ("a number", "nb", &["min", "max", "whole"]),
    ("a ratio", "tlo", &["count", "out_of", "bands"]),
    ("a ratio", "nb", &["may_exceed", "max"]),
    ("an overlay", "tlonb", &["minimums", "criteria", "bands", "elements", "gates"]),
];
