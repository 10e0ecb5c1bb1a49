//! Fields under names of other tools, instruments and languages: what each is called here.
//!
//! In: the record, the name that was found, and what stands there. Out: the field that was meant and the line to write, or the
//! fields that are likely.

mod table;

use crate::document::json;
use crate::document::site::{Site, value};
use crate::document::slips::names::table::{ENDS, HIGH, LOW, MEASURES, ROWS};
use crate::document::slips::slip::{Slip, on_one_line};
use crate::problem::{Advice, Noun};

/// What was meant by a field that does not exist.
pub fn meant(noun: Noun, found: &str, site: &Site) -> Option<Slip> {
    let name = normal(found);
    let name = name.as_str();
    own_rule(noun, name, site).or_else(|| {
        let row = ROWS.iter().find(|row| row.noun == noun && row.names.contains(&name))?;
        Some(Slip::new(row.means, (row.says)(&|line| filled(line, site.raw()))))
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

/// A line to write with what was written put into it: `{n}` as a number, `{t}` as a text, `{l}` as a list, `{v}` as it is.
fn filled(line: &str, raw: &str) -> String {
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
    let out = put(line.to_owned(), "{n}", number, "…");
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

/// Rules that look at more than the name.
fn own_rule(noun: Noun, name: &str, site: &Site) -> Option<Slip> {
    let beside = |field: &str| site.beside(field);
    match noun {
        Noun::Element if LOW.contains(&name) || HIGH.contains(&name) => Some(ends_of_element(name, site)),
        Noun::Element if matches!(name, "type" | "kind" | "input" | "response_type" | "measure" | "format" | "question_type") => {
            Some(type_of_element(site.raw()))
        }
        Noun::Score if matches!(name, "answered_at_least" | "answered_at_least_percent" | "missing_at_most") => {
            let rule = beside("missing").and_then(json::text).filter(|_| beside("missing").is_some_and(|raw| raw.starts_with('"')));
            let rule = rule.map_or("leave-out".to_owned(), |rule| rule.into_owned());
            let given: Vec<String> = ["answered_at_least", "answered_at_least_percent", "missing_at_most"]
                .iter()
                .filter_map(|field| Some(format!("\"{field}\": {}", on_one_line(beside(field)?)?)))
                .collect();
            let advice = Advice::InsideMissing { line: format!("\"missing\": {{\"rule\": \"{rule}\", {}}}", given.join(", ")) };
            let with: &[&str] = &["answered_at_least", "answered_at_least_percent", "missing_at_most"];
            Some(Slip { with, ..Slip::new(&[], advice) })
        }
        Noun::MissingRule if matches!(name, "require_all" | "leave_out" | "prorate" | "lowest") => {
            let word = name.replace('_', "-");
            Some(Slip::new(&["rule"], Advice::WordOfRule { line: format!("\"rule\": \"{word}\"") }))
        }
        Noun::CrosswalkStep if matches!(name, "minus" | "subtract" | "less") => {
            let value = site.raw().trim_matches('"');
            let turned = value.strip_prefix('-').map_or_else(|| format!("-{value}"), str::to_owned);
            let quote = if value.contains('/') { "\"" } else { "" };
            let line = format!("\"plus\": {quote}{turned}{quote}");
            Some(Slip::new(&["plus"], Advice::TakeAway { number: value.to_owned(), line }))
        }
        Noun::CrosswalkStep | Noun::Score if matches!(name, "divide" | "divide_by" | "divided_by" | "divisor" | "over") => {
            let value = site.raw().trim_matches('"');
            Some(Slip::new(&["times"], Advice::DivideBy { number: value.to_owned(), line: format!("\"times\": \"1/{value}\"") }))
        }
        Noun::Bounds | Noun::Band | Noun::PointBand | Noun::Threshold | Noun::Rule if LOW.contains(&name) || name == "min" => {
            Some(Slip::new(&["at_least"], Advice::LowerEnd { line: filled("\"at_least\": {n}", site.raw()) }))
        }
        Noun::Bounds | Noun::Band | Noun::PointBand | Noun::Threshold | Noun::Rule if name != "range" && HIGH.contains(&name) => {
            Some(Slip::new(&["at_most"], Advice::UpperEnd { line: filled("\"at_most\": {n}", site.raw()) }))
        }
        _ => None,
    }
}

fn ends_of_element(name: &str, site: &Site) -> Slip {
    let end = |names: &[&str]| names.iter().find_map(|name| site.beside(name)?.parse::<i32>().ok().map(i64::from));
    let (low, high) = (end(LOW), end(HIGH));
    let slip = |means, advice| Slip { with: ENDS, ..Slip::new(means, advice) };
    let ends: Vec<String> = [("min", low), ("max", high)].iter().filter_map(|(end, n)| Some(format!("\"{end}\": {}", (*n)?))).collect();
    let number = format!("\"number\": {{{}}}", ends.join(", "));
    if site.beside("number").is_some() {
        return slip(&[], Advice::EndsInsideNumber { line: number });
    }
    if let Some(measure) = ["scale", "anchors", "ratio", "checklist"].into_iter().find(|field| site.beside(field).is_some()) {
        let (lowest, measure) = (low.map_or_else(|| "…".to_owned(), |low| low.to_string()), measure.to_owned());
        return match (LOW.contains(&name), low.is_some() && high.is_some()) {
            (_, true) | (false, _) => slip(&[], Advice::PointsFollow { measure }),
            (true, _) => slip(&[], Advice::MinimumPointsFollow { line: format!("\"minimum\": {lowest}"), measure }),
        };
    }
    match (low.or(high.map(|_| 1)), high) {
        (Some(low), Some(high)) if low < high && high - low <= 10 => {
            let first = if low == 1 { String::new() } else { format!(", \"first_points\": {low}") };
            let texts = vec!["\"…\""; (high - low + 1) as usize].join(", ");
            let anchors = format!("\"anchors\": [{texts}]{first}");
            slip(MEASURES, Advice::ChooseOrEnterFrom { low: low.to_string(), high: high.to_string(), anchors, number })
        }
        _ => slip(MEASURES, Advice::ChooseOrEnter { anchors: "\"anchors\": [\"…\", \"…\"]".to_owned(), number }),
    }
}

fn type_of_element(raw: &str) -> Slip {
    let word = json::text(raw).map(|word| normal(&word)).filter(|_| raw.starts_with('"')).unwrap_or_default();
    let line = match word.as_str() {
        "boolean" | "bool" | "yes_no" | "yes/no" | "yesno" | "binary" | "checkbox" | "toggle" => "\"scale\": \"yes-no\"",
        "number" | "integer" | "int" | "decimal" | "numeric" | "count" | "quantity" => "\"number\": {}",
        "percent" | "percentage" | "ratio" | "proportion" | "rate" => "\"ratio\": {\"count\": \"…\", \"out_of\": \"…\"}",
        "checklist" | "checkboxes" | "multiselect" | "multiple" => "\"checklist\": {\"components\": [{\"id\": \"…\", \"text\": \"…\"}]}",
        "likert" | "scale" | "rating" | "radio" | "radiogroup" | "select" | "choice" | "single" | "ordinal" | "dropdown" => {
            return Slip::new(MEASURES, Advice::MeasuredByAnchors { line: "\"anchors\": [\"…\", \"…\", \"…\"]".to_owned() });
        }
        "text" | "string" | "comment" | "open" | "textarea" => return Slip::new(MEASURES, Advice::NoFreeText),
        _ => return Slip::new(MEASURES, Advice::MeasuredWith),
    };
    Slip::new(MEASURES, Advice::MeasuredBy { line: line.to_owned() })
}

/// The fields of a record that are likely for a value of a kind, where no name is near; those that are there already left out.
pub fn likely(noun: Noun, raw: &str, object: &str) -> Vec<&'static str> {
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
const LIKELY: &[(Noun, &str, &[&str])] = &[
    (Noun::Rubric, "t", &["title", "edition", "summary", "introduction"]),
    (Noun::Rubric, "l", &["elements", "domains", "scores", "gates", "citations"]),
    (Noun::Rubric, "o", &["scales", "domain_score", "contact", "publisher", "licence"]),
    (Noun::Rubric, "nb", &["minutes", "review_months", "evidence_months"]),
    (Noun::Domain, "t", &["title", "guidance"]),
    (Noun::Domain, "l", &["elements", "domains", "only_in"]),
    (Noun::Domain, "nbo", &["score"]),
    (Noun::Element, "t", &["title", "prompt", "guidance", "scale", "next_step"]),
    (Noun::Element, "l", &["anchors", "only_in"]),
    (Noun::Element, "o", &["number", "ratio", "checklist", "target", "evidence", "repeated"]),
    (Noun::Element, "b", &["reversed", "not_applicable", "proscribed"]),
    (Noun::Element, "n", &["minimum", "target", "weight", "first_points"]),
    (Noun::Score, "t", &["title", "method", "missing", "guidance"]),
    (Noun::Score, "l", &["of", "of_scores", "bands", "thresholds"]),
    (Noun::Score, "ob", &["criterion", "missing", "target"]),
    (Noun::Score, "n", &["criterion", "target", "times", "plus", "decimals"]),
    (Noun::Band, "t", &["label", "meaning", "response", "symbol"]),
    (Noun::Band, "nlob", &["at_least", "less_than", "at_most", "within"]),
    (Noun::Gate, "t", &["title", "guidance"]),
    (Noun::Gate, "lonb", &["when", "outcomes"]),
    (Noun::Rule, "t", &["element", "score", "gate", "value_of"]),
    (Noun::Rule, "lo", &["all", "any", "of", "every"]),
    (Noun::Rule, "nb", &["at_least", "more_than", "at_most", "every_domain", "non_negotiables"]),
    (Noun::Number, "tlo", &["unit", "bands"]),
    (Noun::Number, "nb", &["min", "max", "whole"]),
    (Noun::Ratio, "tlo", &["count", "out_of", "bands"]),
    (Noun::Ratio, "nb", &["may_exceed", "max"]),
    (Noun::Overlay, "tlonb", &["minimums", "criteria", "bands", "elements", "gates"]),
];
